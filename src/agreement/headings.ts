import type { Range } from '../source.ts';
import type { Block, Heading, HeadingKind } from './agreement.ts';
import { headingWords, numberDepth } from './sections/normalise.ts';
import { isWholeHeading } from './sections/recognise.ts';

/** What a heading is before its sections are known. */
export interface HeadingDraft {
  readonly block: Block;
  readonly kind: HeadingKind;
  readonly text: string;
  readonly level: number;
}

/** Longer than any heading seen; a longer “heading” is a paragraph that happens to stand above a line of hyphens. */
const longest = 160;

const dotLeader = /(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d*\s*$/;

/**
 * Headings of every kind, in reading order: number signs, underlined, and bold or bare lines that serve as headings.
 * Lines of a table of contents are none.
 */
export function headingsOf(blocks: readonly Block[]): readonly HeadingDraft[] {
  const real = blocks.filter(isRealHeading);
  const base = Math.max(0, ...real.slice(0, 1_000).map(({ level }) => level));
  const hasSections = real.some(({ level }, index) => level > 1 || index > 0);
  const drafts: HeadingDraft[] = [];
  let levelAbove = 0;
  for (const block of blocks) {
    const text = block.prose.text.trim();
    if (isRealHeading(block)) {
      levelAbove = block.level;
      drafts.push({ block, kind: block.setext ? 'setext' : 'atx', text, level: block.level });
    } else if (isBoldHeading(block, blocks) && !isSubtitle(block, drafts.at(-1))) {
      const isTitle = drafts.length === 0 && real.length === 0 && block.index === 0;
      const below = hasSections ? Math.min(levelAbove, base) + 1 : null;
      drafts.push({ block, kind: 'bold', text, level: below ?? boldLevel(text, isTitle) });
    }
  }
  if (drafts.length > 1 || hasSections) return drafts;
  return [...drafts, ...plainHeadings(blocks, drafts)].sort(byPlace);
}

const form =
  /^(?:(?:ett |en )?(?:[a-zà-öø-ɏ-]*avtal|[a-zà-öø-ɏ-]*överenskommelse|samverkan|partnerskap|iop|agreement|(?:ett )?idéburet offentligt partnerskap)(?: \(?iop\)?)?)(?: (?:om|mellan|för|rörande|avseende|gällande|kring|between|on) |$)/;

/** Whether a line says what kind of document this is: “Avtal om idéburet offentligt partnerskap …”. */
export function namesForm(line: string): boolean {
  return form.test(headingWords(line));
}

/** A bold line right under the only heading so far that says what the document is. */
function isSubtitle(block: Block, above: HeadingDraft | undefined): boolean {
  return above?.level === 1 && above.block.index === block.index - 1 && namesForm(block.prose.text);
}

/** Level of a bold heading in a document that has no others: by its number, else next to the title. */
function boldLevel(text: string, isTitle: boolean): number {
  const depth = numberDepth(text);
  if (depth > 0) return depth + 1;
  return isTitle ? 1 : 2;
}

function byPlace(a: HeadingDraft, b: HeadingDraft): number {
  return a.block.index - b.block.index;
}

function isRealHeading(block: Block): boolean {
  if (block.kind !== 'heading' || block.quoted || block.footnote) return false;
  const text = block.prose.text.trim();
  if (text === '' || dotLeader.test(text)) return false;
  return !block.setext || (text.length <= longest && !text.includes('\n'));
}

/** A paragraph that is bold from end to end, short, on one line, and followed by something else than bold lines of a list. */
function isBoldHeading(block: Block, blocks: readonly Block[]): boolean {
  if (block.kind !== 'paragraph' || block.quoted || block.footnote || block.cell) return false;
  if (block.strong.length === 0 || block.prose.text.length > longest) return false;
  const text = block.prose.text.trim();
  if (text === '' || text.includes('\n') || dotLeader.test(text) || /[,;]$/.test(text))
    return false;
  if (/\.$/.test(text) && !/^(?:§\s*)?[\d.]+$/.test(text)) return false;
  if (unboldedOf(block).replace(/[\s:.?!§\d()]/g, '') !== '') return false;
  return (
    block.listDepth === 0 ||
    (block.listDepth === 1 &&
      isAlone(block, blocks) &&
      (/^\d/.test(block.marker ?? '') || isHeadingLine(text)))
  );
}

/** What of the prose is not bold. */
function unboldedOf(block: Block): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of block.strong) {
    rest += block.prose.text.slice(at, start);
    at = end;
  }
  return rest + block.prose.text.slice(at);
}

/** A numbered bold line, as Word makes of a numbered heading: the next block is no further item of the same list. */
function isAlone(block: Block, blocks: readonly Block[]): boolean {
  if (block.marker === null) return false;
  const next = blocks[block.index + 1];
  return next !== undefined && (next.listDepth === 0 || next.marker === null);
}

/** In a document without headings of any kind: a line by itself that holds the words of a section and nothing else. */
function plainHeadings(
  blocks: readonly Block[],
  drafts: readonly HeadingDraft[],
): readonly HeadingDraft[] {
  const taken = new Set(drafts.map(({ block }) => block));
  const found = blocks
    .filter((block) => !taken.has(block) && isPlainHeading(block, blocks))
    .map(
      (block): HeadingDraft => ({ block, kind: 'plain', text: block.prose.text.trim(), level: 2 }),
    );
  const first = blocks[0];
  if (drafts.length > 0 || found.length < 2 || !first || !mayBeTitle(first)) return found;
  if (found[0]?.block === first) return found;
  return [{ block: first, kind: 'plain', text: first.prose.text.trim(), level: 1 }, ...found];
}

function isPlainHeading(block: Block, blocks: readonly Block[]): boolean {
  const { kind, quoted, footnote, listDepth, prose } = block;
  if (kind !== 'paragraph' || quoted || footnote || !isHeadingLine(prose.text)) return false;
  return (
    listDepth === 0 || (listDepth === 1 && /^\d/.test(block.marker ?? '') && isAlone(block, blocks))
  );
}

/** Whether a line holds the words of sections and nothing else. */
export function isHeadingLine(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > 80 || text.includes('\n') || /[.,;]$/.test(text)) return false;
  return isWholeHeading(text);
}

/** The first line of a text without signs, when it is short and no sentence. */
function mayBeTitle({ kind, prose }: Block): boolean {
  const text = prose.text.trim();
  return (
    kind === 'paragraph' && text.length <= longest && !text.includes('\n') && !/[.:;,]$/.test(text)
  );
}

/** Gives headings their parents and the blocks under them. */
export function arrange(
  drafts: readonly HeadingDraft[],
  blocks: readonly Block[],
): readonly Omit<Heading, 'sections'>[] {
  const open: number[] = [];
  const result: Omit<Heading, 'sections'>[] = [];
  const starts = drafts.map(({ block }) => block.index);
  const ends = endsOf(drafts, starts, blocks.length);
  drafts.forEach((draft, index) => {
    while (open.length > 0 && (drafts[open.at(-1) ?? 0]?.level ?? 0) >= draft.level) open.pop();
    const parent = open.at(-1);
    result.push({
      ...draft,
      index,
      range: draft.block.range satisfies Range,
      parent: parent === undefined ? null : ((result[parent] as Heading | undefined) ?? null),
      from: draft.block.index + 1,
      to: starts[index + 1] ?? blocks.length,
      toEnd: ends[index] ?? blocks.length,
    });
    open.push(index);
  });
  return result;
}

/** For each heading, the index of the block where the next heading of its level or a higher one stands. */
function endsOf(
  drafts: readonly HeadingDraft[],
  starts: readonly number[],
  last: number,
): readonly number[] {
  const ends: number[] = drafts.map(() => last);
  const open: number[] = [];
  drafts.forEach(({ level }, index) => {
    while (open.length > 0 && (drafts[open.at(-1) ?? 0]?.level ?? 0) >= level) {
      const closed = open.pop();
      if (closed !== undefined) ends[closed] = starts[index] ?? last;
    }
    open.push(index);
  });
  return ends;
}
