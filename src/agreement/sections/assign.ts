import { sectionKeys, sections } from '../../generated/sections.ts';
import type { SectionKey } from '../../profile.ts';
import type { Assignment, Block, Heading, SectionPlace, Sentence } from '../agreement.ts';
import { namesForm } from '../headings.ts';
import { allMatches } from '../language/all-matches.ts';
import { dotLeader, isContentsList } from '../language/contents.ts';
import { sectionByBody, sectionByShape } from './body.ts';
import { headingsByDoer, isShortName } from './done-by.ts';
import { builtinLexicon, lexiconOf } from './lexicon.ts';
import { lexiconDataOf } from './lexicon-data.ts';
import { headingWords } from './normalise.ts';
import { sectionsByWords, type WordList } from './recognise.ts';

type Words = Readonly<Partial<Record<SectionKey, readonly string[]>>>;

/** Lists to read headings with, in order of trust: a town's config, its profile, our own. */
export function wordListsOf(config: Words | undefined, profile: Words): readonly WordList[] {
  const lists: WordList[] = [];
  if (config && Object.keys(config).length > 0)
    lists.push({ lexicon: lexiconOf(lexiconDataOf(entriesOf(config)), true), by: 'config-word' });
  if (Object.keys(profile).length > 0)
    lists.push({ lexicon: lexiconOf(lexiconDataOf(entriesOf(profile)), true), by: 'profile-word' });
  lists.push({ lexicon: builtinLexicon(), by: 'builtin-word' });
  return lists;
}

function entriesOf(words: Words): readonly (readonly [SectionKey, readonly string[]])[] {
  return sectionKeys.flatMap((key) => {
    const list = words[key];
    return list ? [[key, list] as const] : [];
  });
}

interface Parts {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly drafts: readonly Omit<Heading, 'sections'>[];
  readonly sentencesOf: (blocks: readonly Block[]) => readonly Sentence[];
  readonly lists: readonly WordList[];
}

/** Gives every heading its sections, each with the reason: mark, words, spelling, body, or the heading above. */
export function assignSections(parts: Parts): readonly Heading[] {
  const { drafts, blocks, lists, text } = parts;
  const title = titleIndex(drafts);
  const contents = contentsOf(drafts, blocks);
  const isNone = (draft: Omit<Heading, 'sections'>) =>
    draft.index === title || draft.index === contents || isSubtitle(draft, drafts, title, blocks);
  const byWords = drafts.map((draft) => (isNone(draft) ? [] : sectionsByWords(draft.text, lists)));
  const doers = headingsByDoer(drafts, byWords, text, blocks);
  const words = byWords.map((found, index) => (doers.has(index) ? done : found));
  const named = new Set(words.flat().map(({ key }) => key));
  const headings: Heading[] = [];
  for (const draft of drafts) {
    const parent = draft.parent === null ? null : (headings[draft.parent.index] ?? null);
    const marked = markOf(draft, blocks, text);
    const own =
      marked ??
      (isNone(draft) ? [] : ownSections(draft, parent, parts, words[draft.index] ?? [], named));
    const inherited = own.length === 0 && marked === null && parent ? inheritedFrom(parent) : [];
    headings.push({ ...draft, parent, sections: own.length > 0 ? own : inherited });
  }
  return headings;
}

function ownSections(
  draft: Omit<Heading, 'sections'>,
  parent: Heading | null,
  { blocks, drafts, sentencesOf, text }: Parts,
  words: readonly Assignment[],
  named: ReadonlySet<SectionKey>,
): readonly Assignment[] {
  // “Åtaganden”, “Forumet”: a party is named for what stands above its name.
  if (parent && isCommitted(parent) && isShortName(draft.text, text, blocks)) return [];
  const under = blocks.slice(draft.from, draft.to).filter(isText);
  if (words.length > 0) {
    // “Vem som svarar”: who answers the telephone, when nothing but telephones stand there.
    const shape = asksWho.test(headingWords(draft.text)) ? sectionByShape(under) : null;
    const isWho = shape === 'contacts' || shape === 'parties';
    return isWho ? [{ key: shape, by: 'body', word: null }] : words;
  }
  if (parent && parent.sections.length > 0) return [];
  // The only heading of a text is its title: what stands under it is all there is.
  if (drafts.length === 1 && draft.level === 1) return [];
  const shown = sectionByBody(under, sentencesOf(under));
  // A sum under “Smått och gott” makes it no economy where another heading names the economy. What is done is often
  // told under several headings: “Verksamheten”, “Rådgivningen”.
  const isNew = shown !== null && (shown === 'activity' || !named.has(shown));
  if (isNew) return [{ key: shown, by: 'body', word: null }];
  if (named.has('activity') || !isThing(draft, under)) return [];
  return [{ key: 'activity', by: 'body', word: null }];
}

const done: readonly Assignment[] = [{ key: 'commitments', by: 'builtin-word', word: null }];

/** “Huset”, “Cirklarna”: a thing that is told of at some length is what is done there. */
function isThing({ text }: Omit<Heading, 'sections'>, under: readonly Block[]): boolean {
  const told = under.reduce((sum, { prose }) => sum + prose.text.length, 0);
  return told > 300 && /^[a-zà-öø-ɏ-]{2,}(?:[ae]n|et|na)$/.test(headingWords(text));
}

function isCommitted({ sections }: Heading): boolean {
  return sections.some(({ key }) => key === 'commitments');
}

/** What may ask for those who do something and for those who can be reached. */
const asksWho = /^(?:vem|vilka|hit|dit|vart)(?![a-zà-öø-ɏ])/;

function inheritedFrom(parent: Heading): readonly Assignment[] {
  return parent.sections.map(({ key }) => ({ key, by: 'parent', word: null }));
}

function isText(block: Block): boolean {
  return (block.kind === 'paragraph' || block.kind === 'cell') && !isContentsList(block);
}

const agreementWord =
  /(?:avtal|överenskommelse|partnerskap|iop|agreement|partnership|contract)(?:et|en|n)?(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

/** The heading that is the document's title and no section, or -1. */
function titleIndex(drafts: readonly Omit<Heading, 'sections'>[]): number {
  const [first, ...rest] = drafts;
  if (!first) return -1;
  const alone = rest.length > 0 && rest.every(({ level }) => level > first.level);
  if (alone) return 0;
  return agreementWord.test(headingWords(first.text)) && sectionsOfTitle(first.text) ? 0 : -1;
}

/** A first heading among equals is the title when it names the form of the document, not a part of it. */
function sectionsOfTitle(text: string): boolean {
  return !/^(?:bakgrund|inledning|parter)/u.test(headingWords(text));
}

/** “Avtal om idéburet offentligt partnerskap …” right under the title: what the document is, and no part of it. */
function isSubtitle(
  { index, text, block, level }: Omit<Heading, 'sections'>,
  drafts: readonly Omit<Heading, 'sections'>[],
  title: number,
  blocks: readonly Block[],
): boolean {
  const above = drafts[index - 1];
  if (index !== title + 1 || !above || level <= above.level) return false;
  if (blocks.slice(above.block.index + 1, block.index).some(isText)) return false;
  return namesForm(text);
}

const contentsWords = new Set([
  'innehåll',
  'innehållsförteckning',
  'contents',
  'table of contents',
]);

/** A heading over a table of contents, or -1: under it stand links, dot leaders, or the other headings again. */
function contentsOf(
  drafts: readonly Omit<Heading, 'sections'>[],
  blocks: readonly Block[],
): number {
  const index = drafts.findIndex(({ text }) => contentsWords.has(headingWords(text)));
  const draft = drafts[index];
  if (!draft) return -1;
  if (headingWords(draft.text) !== 'innehåll') return index;
  const others = new Set(drafts.map(({ text }) => headingWords(text)));
  const lines = blocks
    .slice(draft.from, draft.to)
    .flatMap(({ prose, links }) =>
      prose.text
        .split('\n')
        .map((line) => links.length > 0 || dotLeader.test(line) || others.has(headingWords(line))),
    );
  return lines.length > 0 && lines.filter(Boolean).length * 2 > lines.length ? index : -1;
}

const mark = /<!--\s*iop:\s*([^>]{1,200}?)\s*-->/gu;

/** An explicit mark in the heading, just before it or just after it: `<!-- iop: goals, term -->`, `<!-- iop: - -->`. */
function markOf(
  draft: Omit<Heading, 'sections'>,
  blocks: readonly Block[],
  text: string,
): readonly Assignment[] | null {
  for (const names of marksOf(draft, blocks, text)) {
    const keys = keysOf(names);
    if (keys) return keys.map((key) => ({ key, by: 'mark', word: null }));
  }
  return null;
}

/** The names in each mark of a heading. */
export function marksOf(
  draft: Omit<Heading, 'sections'>,
  blocks: readonly Block[],
  text: string,
): readonly (readonly string[])[] {
  const marks: (readonly string[])[] = [];
  const near = [blocks[draft.block.index - 1], draft.block, blocks[draft.from]];
  for (const block of near) {
    if (!block || (block !== draft.block && block.kind !== 'comment')) continue;
    if (block !== draft.block && !touches(block, draft.block, text)) continue;
    if (block === blocks[draft.from] && isBeforeHeading(block, blocks, text)) continue;
    for (const match of allMatches(text.slice(block.range.start, block.range.end), mark)) {
      marks.push((match[1] ?? '').split(/\s*,\s*/));
    }
  }
  return marks;
}

/** A comment right above the next heading speaks of that one. */
function isBeforeHeading(block: Block, blocks: readonly Block[], text: string): boolean {
  const next = blocks[block.index + 1];
  return next?.kind === 'heading' && touches(block, next, text);
}

/** Nothing but one line end, and perhaps one empty line after the heading, stands between. */
function touches(a: Block, b: Block, text: string): boolean {
  const [first, second] = a.range.start < b.range.start ? [a, b] : [b, a];
  const between = text.slice(first.range.end, second.range.start);
  return (
    between.trim() === '' && (between.match(/\r\n|\r|\n/g) ?? []).length <= (first === a ? 1 : 2)
  );
}

/** Section keys, or section names in either language; null when one is unknown: the comment is then no mark of ours. */
function keysOf(names: readonly string[]): readonly SectionKey[] | null {
  const [name = '', ...more] = names;
  if (more.length === 0 && /^(?:-|–|none|ingen|inget)$/.test(name)) return [];
  const keys = names.map(keyNamed);
  return keys.every((key) => key !== null) ? (keys as readonly SectionKey[]) : null;
}

/** The section of a key or of a title in either language; null for none. */
export function keyNamed(name: string): SectionKey | null {
  const wanted = name.normalize('NFC').toLowerCase();
  return (
    sectionKeys.find((key) => {
      const { title } = sections[key];
      return (
        key === wanted || title.sv.toLowerCase() === wanted || title.en.toLowerCase() === wanted
      );
    }) ?? null
  );
}

/** Where each section stands, in reading order. */
export function placesOf(
  headings: readonly Heading[],
  blocks: readonly Block[],
): ReadonlyMap<SectionKey, readonly SectionPlace[]> {
  const places = new Map<SectionKey, SectionPlace[]>();
  for (const heading of headings) {
    const under = blocks.slice(heading.from, heading.to).filter(({ kind }) => kind !== 'comment');
    const end = under.at(-1)?.range.end ?? heading.range.end;
    for (const { key, by } of heading.sections) {
      const place = { key, by, heading, range: { start: heading.range.start, end }, blocks: under };
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  }
  return places;
}
