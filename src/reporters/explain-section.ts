import { sections } from '../generated/sections.ts';
import type { Locale, Localised } from '../locale.ts';
import type { Level, Profile, SectionKey } from '../profile.ts';
import type { Rule } from '../rule.ts';
import { basisIn } from '../rule-kinds.ts';
import { citationWords } from './citation.ts';
import { explainWords as words } from './explain-words.ts';
import { type Layout, padEnd } from './layout.ts';
import { printable } from './printable.ts';
import { proposalIn } from './sample.ts';
import { plainWords } from './topic.ts';
import { levelWords } from './words.ts';
import { wrap } from './wrap.ts';

interface SectionContext extends Layout {
  /** The profile that holds here: told first. */
  readonly profile: Profile;
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly rules: readonly Rule[];
}

/** More words than these help nobody. */
const mostWords = 24;

const block = { first: '    ', rest: '    ' };

function part(heading: Localised, lines: readonly string[], { locale, paint }: Layout) {
  return lines.length === 0 ? [] : ['', `  ${paint.bold(heading[locale])}`, ...lines];
}

/** Words of the profile's own come first. */
function headingWords(key: SectionKey, { profile, locale }: SectionContext): string {
  // Words of several are kept in their ground forms: nobody writes “förväntad resultat”.
  const single = plainWords(key, locale).filter((word) => !word.includes(' '));
  const known = new Set([...(profile.headings[key] ?? []), ...single]);
  const shown = [...known].slice(0, mostWords).map(printable).join(', ');
  return shown + (known.size > mostWords ? words.andOthers[locale] : '.');
}

/** A sentence to begin the section with, from whichever rule has one for it. */
function beginning(key: SectionKey, { rules, locale }: SectionContext): string {
  const rule = rules.find(({ proposals }) => proposals && Object.hasOwn(proposals, key));
  return rule ? proposalIn(rule, key, locale) : '';
}

function levelOf(key: SectionKey, { required, recommended }: Profile): Level | null {
  if (required.includes(key)) return 'required';
  return recommended.includes(key) ? 'recommended' : null;
}

/** Titles of the points that a profile gives a level. */
function pointsAt(key: SectionKey, level: Level, { points }: Profile, locale: Locale) {
  const named = Object.entries(points[key] ?? {}).filter(([, own]) => own === level);
  return named.map(([point]) => sections[key].points[point]?.title[locale] ?? point);
}

/** The source of a section's points: its own, or the profile whose advice it has taken over. */
function sourceOf(key: SectionKey, level: Level, profile: Profile, context: SectionContext) {
  const { advice } = profile.basis;
  const borrowed = level === 'recommended' && profile.required.includes(key) && advice;
  return cited(key, level, borrowed ? (context.profiles[advice] ?? profile) : profile, context);
}

function cited(key: SectionKey, level: Level, profile: Profile, { locale }: SectionContext) {
  const basis = basisIn(profile, key, level).basis ?? [];
  const works = basis.map(({ work, place }) =>
    citationWords({ work, ...(place && { place }) }, locale),
  );
  return works.join('; ');
}

/** “Grundkrav   krav: Borås regler …”, and below it the points. */
function profileLines(key: SectionKey, profile: Profile, column: number, context: SectionContext) {
  const { locale, measure } = context;
  const level = levelOf(key, profile);
  const source = level ? cited(key, level, profile, context) : '';
  const first = `    ${padEnd(printable(profile.title[locale]), column, measure)}`;
  const rest = ' '.repeat(measure(first));
  const head = level ? `${levelWords[level][locale]}: ${source}` : words.notAsked[locale];
  const points = (['required', 'recommended'] as const).flatMap((own) => {
    const titles = pointsAt(key, own, profile, locale);
    if (titles.length === 0) return [];
    const other = sourceOf(key, own, profile, context);
    const said = other === source ? '' : ` (${other})`;
    const text = `${words[own][locale]} ${titles.join(', ')}${said}`;
    return wrap(printable(text), { first: `${rest}· `, rest: `${rest}  ` }, context);
  });
  return [...wrap(printable(head), { first, rest }, context), ...points];
}

function profileTable(key: SectionKey, context: SectionContext): readonly string[] {
  const { locale, measure, profile, profiles } = context;
  const others = Object.values(profiles).filter(({ id }) => id !== profile.id);
  const all = [profile, ...others];
  const column = Math.max(...all.map(({ title }) => measure(printable(title[locale])))) + 3;
  return all.flatMap((one) => profileLines(key, one, column, context));
}

/** The rules that speak of a section. */
function rulesAbout(key: SectionKey, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(
    ({ sections: about, levelOf: by }) => about?.includes(key) || by?.section === key,
  );
}

function ruleLines(key: SectionKey, context: SectionContext): readonly string[] {
  const { locale, measure, rules } = context;
  const about = rulesAbout(key, rules);
  const column = Math.max(0, ...about.map(({ id }) => measure(id))) + 3;
  return about.flatMap(({ id, title }) => {
    const first = `    ${padEnd(id, column, measure)}`;
    return wrap(title[locale], { first, rest: ' '.repeat(measure(first)) }, context);
  });
}

/** What a part of the agreement is for, how it is recognised, who asks for it and which rules speak of it. */
export function explainSection(key: SectionKey, context: SectionContext): string {
  const { locale, paint } = context;
  const { title, guidance } = sections[key];
  const other = title[locale === 'sv' ? 'en' : 'sv'];
  const begin = beginning(key, context);
  const mark = `<!-- iop: ${key} -->`;
  const lines = [
    paint.bold(title[locale]),
    `  ${paint.dim([words.sectionOf[locale], `${words.key[locale]} ${key}`, other].join(' · '))}`,
    ...part(words.guidance, wrap(guidance[locale], block, context), context),
    ...part(words.beginning, begin === '' ? [] : wrap(printable(begin), block, context), context),
    ...part(words.headings, wrap(headingWords(key, context), block, context), context),
    ...wrap(words.mark[locale].replace('{mark}', mark), block, context),
    ...part(words.asked, profileTable(key, context), context),
    ...part(words.rulesAbout, ruleLines(key, context), context),
    '',
    words.more[locale],
  ];
  return `${lines.join('\n')}\n`;
}
