import { parse } from '../agreement/parse.ts';
import { ownPointsIn } from '../agreement/sections/own-points.ts';
import { type SectionKey, sectionKeys, sections } from '../generated/sections.ts';
import type { Answers } from '../generated/types.ts';
import type { Locale } from '../locale.ts';
import type { Profile } from '../profile.ts';
import { writeFrontmatter } from './card.ts';
import { guidanceComment } from './guidance.ts';
import { inlineText, isBlank, paragraphsOf } from './markdown-text.ts';
import { withPartyIds } from './party-ids.ts';
import { partyWordsOf } from './party-words.ts';
import { gap, type Passage, type PassageContext, type Piece } from './passages/passage.ts';
import { sectionTexts } from './passages/section-texts.ts';
import { isPassage, type PassageName, passages, titleText } from './slots.ts';
import { readTemplate, type TemplatePart, type TemplateProblem, titleSlot } from './template.ts';

export interface ScaffoldOptions {
  /** The text of a template, as src/scaffold/template.ts describes it. */
  readonly template: string;
  readonly profile: Profile;
  /** The language of the document. */
  readonly locale: Locale;
  /** Whether comments say what belongs in each section. */
  readonly guidance: boolean;
}

/** The document, or what cannot be read in its template. */
export type ScaffoldResult =
  | { readonly text: string }
  | { readonly problems: readonly TemplateProblem[] };

/** An agreement to go on writing: frontmatter, the template's headings, and sentences where the answers allow. */
export function scaffold(answers: Answers, options: ScaffoldOptions): ScaffoldResult {
  const made = documentBody(answers, options);
  if ('problems' in made) return made;
  const { locale, guidance } = options;
  const frontmatter = writeFrontmatter(answers, { locale, guidance, status: 'draft' });
  return { text: `${frontmatter}\n${made.text}` };
}

/** The same without its frontmatter. */
export function documentBody(given: Answers, options: ScaffoldOptions): ScaffoldResult {
  const { profile, locale, guidance } = options;
  const answers = withPartyIds(given);
  const { parts, problems } = readTemplate(options.template);
  if (problems.length > 0) return { problems };
  const parties = partyWordsOf(answers, locale);
  const places = placesOf(parts, profile);
  const isHeaded = (section: SectionKey) =>
    places.headings.has(section) || places.moved.has(section) || isOwn(answers, section);
  const context: PassageContext = { answers, locale, profile, parties, isHeaded };
  const plan: Plan = { context, guidance, covered: coveredBy(context), ...places };
  const body = parts.map((part) => written(part, plan));
  if (!plan.slots.has('more')) body.push(more(plan));
  return { text: `${tidy(body.join('\n'))}\n` };
}

/** What is known before the first line is written. */
interface Plan {
  readonly context: PassageContext;
  readonly guidance: boolean;
  /** The names of the slots that the template has. */
  readonly slots: ReadonlySet<string>;
  /** Sections that it has `{{text …}}` for. */
  readonly texts: ReadonlySet<SectionKey>;
  /** Sections that it has a heading for. */
  readonly headings: ReadonlySet<SectionKey>;
  /** Sections that the profile requires and it has no heading for: they get one of their own at `{{more}}`. */
  readonly moved: ReadonlySet<SectionKey>;
  /** Points of the profile's own that it requires and the template has no heading for. */
  readonly ownPoints: readonly string[];
  /** Whether the drafter's own text of some section settles a point. */
  readonly covered: (section: SectionKey, point: string) => boolean;
}

/** Which sections a template has places for. */
function placesOf(parts: readonly TemplatePart[], profile: Profile) {
  const plain = parts.map((part) => (part.kind === 'text' ? part.text : '')).join('\n\n');
  const text = plain.replace(titleSlot, 'IOP');
  const agreement = parse({ path: '-', text }, { profile });
  const { sections: found } = agreement;
  const headings = new Set(
    [...found].filter(([, places]) => places.some(({ heading }) => heading)).map(([key]) => key),
  );
  const slots = parts.flatMap((part) => (part.kind === 'slot' ? part : []));
  return {
    headings,
    slots: new Set<string>(slots.map(({ name }) => name)),
    texts: new Set(
      slots.flatMap(({ name, section }) => (name === 'text' && section ? section : [])),
    ),
    moved: new Set(profile.required.filter((key) => !headings.has(key))),
    ownPoints: ownPointsIn(agreement).flatMap(({ point, heading }) =>
      heading === null && point.level === 'required' ? [point.name] : [],
    ),
  };
}

/** The sections that a section belongs to, as an extension belongs to the term. */
function ownersOf(section: SectionKey): readonly SectionKey[] {
  return sectionKeys.filter((owner) => sections[owner].includes.includes(section));
}

function ownText({ answers }: PassageContext, key: SectionKey): string | null {
  const text = answers.texts?.[key];
  return text === undefined || isBlank(text) ? null : text;
}

function isOwn({ texts }: Answers, key: SectionKey): boolean {
  return !isBlank(texts?.[key] ?? '');
}

/** Reads the drafter's own text of a section, of those it belongs to and of those that belong to it, for the points it settles. */
function coveredBy(context: PassageContext): Plan['covered'] {
  const known = new Map<SectionKey, ReadonlySet<string>>();
  const pointsIn = (key: SectionKey) => {
    const found = known.get(key) ?? pointsOf(context, key);
    known.set(key, found);
    return found;
  };
  return (section, point) =>
    [section, ...ownersOf(section), ...sections[section].includes].some((key) =>
      pointsIn(key).has(point),
    );
}

function pointsOf(context: PassageContext, key: SectionKey): ReadonlySet<string> {
  const own = ownText(context, key);
  if (own === null) return new Set();
  const text = `# IOP\n\n## ${sections[key].title[context.locale]}\n\n${paragraphsOf(own).join('\n\n')}\n`;
  const { coverage } = parse({ path: '-', text }, { profile: context.profile });
  const points = [...coverage.values()].flatMap((each) => Object.entries(each.points));
  return new Set(points.flatMap(([point, evidence]) => (evidence ? point : [])));
}

/** Whether a piece stands beside the drafter's own text. */
function stands({ kind, point }: Piece, section: SectionKey, { context, covered }: Plan): boolean {
  if (kind === 'fact') return true;
  const own = ownText(context, section) !== null;
  if (point === null) return !own;
  if (own && !Object.hasOwn(sections[section].points, point)) return false;
  return !covered(section, point);
}

/** Pieces as Markdown, those that go on in a paragraph put together. */
function writtenPieces(pieces: readonly Piece[], section: SectionKey, plan: Plan): string {
  const blocks: string[] = [];
  let last: Piece | null = null;
  for (const piece of pieces) {
    const text = piece.text[plan.context.locale];
    if (!stands(piece, section, plan)) last = null;
    else if (piece.joins && last) blocks.push(`${blocks.pop() ?? ''} ${text}`);
    else blocks.push(text);
    if (stands(piece, section, plan)) last = piece;
  }
  return blocks.join('\n\n');
}

function passageText({ section, write }: Passage, plan: Plan): string {
  return writtenPieces(write(plan.context), section, plan);
}

/** Her own text of a section; without one what usually stands there, or its passages where the template has none. */
function sectionText(section: SectionKey, plan: Plan): string {
  const { context } = plan;
  const own = ownText(context, section);
  const usual = sectionTexts[section]?.(context) ?? [];
  const rest = writtenPieces(usual, section, plan);
  const others = passagesOf(section)
    .filter((name) => !plan.slots.has(name))
    .map((name) => passageText(passages[name], plan));
  const paragraphs = own === null ? [] : paragraphsOf(own);
  return [...paragraphs, rest, ...others].filter((text) => text !== '').join('\n\n');
}

function passagesOf(section: SectionKey): readonly PassageName[] {
  const names = Object.keys(passages) as PassageName[];
  return names.filter((name) => passages[name].section === section);
}

/** What a part of the template becomes. */
function written(part: TemplatePart, plan: Plan): string {
  const { context, headings, moved, guidance } = plan;
  if (part.kind === 'text') {
    return part.text.replace(titleSlot, () => titleText(context.answers.title, context.locale));
  }
  const { name, section } = part;
  if (name === 'more') return more(plan);
  if (name === 'reference') return reference(context);
  if (isPassage(name))
    return moved.has(passages[name].section) ? '' : passageText(passages[name], plan);
  if (section === null || moved.has(section)) return '';
  if (name === 'text') {
    // Under the heading of the section that it belongs to, only what the drafter has written herself stands.
    const isApart = headings.has(section) || ownersOf(section).length === 0;
    return isApart || ownText(context, section) !== null ? sectionText(section, plan) : '';
  }
  return guidance ? guidanceComment(section, context.profile, context.locale) : '';
}

function reference({ answers, locale }: PassageContext): string {
  if (answers.reference === undefined) return '';
  const label = locale === 'sv' ? 'Diarienummer' : 'Registration number';
  return `${label}: ${inlineText(answers.reference)}`;
}

/** Sections that the answers or the profile call for and the template has no place for, each under its heading. */
function more(plan: Plan): string {
  const { locale } = plan.context;
  const ours = sectionKeys
    .filter((key) => isCalledFor(key, plan))
    .map((key) => ownSection(key, plan));
  const theirs = plan.ownPoints.map((name) => {
    const hint = inlineText(name);
    return `## ${hint}\n\n${gap({ sv: hint, en: hint })[locale]}`;
  });
  return [...ours, ...theirs].join('\n\n');
}

function isCalledFor(key: SectionKey, plan: Plan): boolean {
  const { context, headings, moved, texts, slots } = plan;
  if (moved.has(key)) return true;
  if (ownText(context, key) !== null) return !texts.has(key);
  if (headings.has(key)) return false;
  return passagesOf(key)
    .filter((name) => !slots.has(name))
    .some((name) => passages[name].write(context).some(({ kind }) => kind === 'fact'));
}

function ownSection(key: SectionKey, plan: Plan): string {
  const { context, guidance, moved, slots } = plan;
  const { locale, profile } = context;
  const own = { ...plan, slots: new Set([...slots].filter((name) => !isMoved(name, moved))) };
  return [
    `## ${sections[key].title[locale]}`,
    ...(guidance ? [guidanceComment(key, profile, locale)] : []),
    sectionText(key, own),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

function isMoved(name: string, moved: ReadonlySet<SectionKey>): boolean {
  const passage = Object.entries(passages).find(([known]) => known === name)?.[1];
  return passage !== undefined && moved.has(passage.section);
}

/** One blank line between blocks, none at the ends. */
function tidy(text: string): string {
  return text
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
