import { isHeadingLine } from '../../agreement/headings.ts';
import { numberDepth } from '../../agreement/sections/normalise.ts';
import { hasText } from './blocks.ts';
import type { WordBlock, WordParagraph } from './reading.ts';

/** Level in Markdown of each paragraph that is a heading, 1–6. */
export type Levels = ReadonlyMap<WordParagraph, number>;

/** A heading that is longer is a numbered clause in the style of a heading. */
const longest = 200;
const longestBold = 120;

/** How a paragraph looks as a whole. */
interface Prominence {
  readonly bold: boolean;
  /** Half points. */
  readonly size: number;
}

/** Headings by style or outline; where a document has none, short paragraphs that stand out. */
export function levelsOf(blocks: readonly WordBlock[]): Levels {
  const paragraphs = blocks.filter(
    (block): block is WordParagraph =>
      block.kind === 'paragraph' && !block.isContents && hasText(block),
  );
  const styled = paragraphs.filter(isStyled);
  const titles = paragraphs.filter(({ style }) => style.isTitle);
  const body = bodySize(paragraphs);
  if (styled.length < 2) return prominentLevels(paragraphs, styled, titles, body);
  const levels = new Map<WordParagraph, number>();
  const top = styled.reduce((least, { heading }) => Math.min(least, heading), 9);
  const title = titles[0] ?? unstyledTitle(paragraphs, styled, body);
  const isAbove =
    title !== undefined && paragraphs.indexOf(title) < paragraphs.indexOf(styled[0] ?? title);
  const shift = isAbove && top === 1 ? 1 : 0;
  for (const one of styled) levels.set(one, Math.min(6, one.heading + shift));
  if (title) levels.set(title, isAbove ? 1 : Math.min(6, top + shift));
  return levels;
}

function isStyled({ heading, text, style }: WordParagraph): boolean {
  if (heading === 0 || style.isTitle) return false;
  const trimmed = text.trim();
  return trimmed.length <= longest && !(trimmed.length > 90 && /[.;:,]$/.test(trimmed));
}

/** A title that nobody gave a style: what stands out at the very top, over several headings of the first level. */
function unstyledTitle(
  paragraphs: readonly WordParagraph[],
  styled: readonly WordParagraph[],
  body: number,
): WordParagraph | undefined {
  const [first] = paragraphs;
  const tops = styled.filter(({ heading }) => heading === 1);
  if (!first || isStyled(first) || tops.length < 2) return undefined;
  return isProminent(first, body) ? first : undefined;
}

/** The size that most of the text has. */
function bodySize(paragraphs: readonly WordParagraph[]): number {
  const lengths = new Map<number, number>();
  for (const { pieces, style } of paragraphs)
    for (const piece of pieces) {
      if (piece.kind !== 'text') continue;
      const size = piece.size ?? style.size ?? 0;
      lengths.set(size, (lengths.get(size) ?? 0) + piece.text.length);
    }
  return [...lengths].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function prominenceOf({ pieces, style }: WordParagraph): Prominence {
  let bold = true;
  let size = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'text' || !/[\p{L}\p{N}]/u.test(piece.text)) continue;
    bold &&= piece.bold;
    size = Math.max(size, piece.size ?? style.size ?? 0);
  }
  return { bold, size };
}

/** Half points by which a heading is larger than the text, when it is not bold. */
const larger = 2;

function isProminent(paragraph: WordParagraph, body: number): boolean {
  const text = paragraph.text.trim();
  if (text.length > longestBold || /[\n\t]/.test(text) || !/\p{L}/u.test(text)) return false;
  if (/[,;:.]$/.test(text) || /_{3}|\.{4}|…/.test(text)) return false;
  if (paragraph.list && paragraph.list.label.kind !== 'number') return false;
  if (paragraph.style.name === 'caption') return false;
  const { bold, size } = prominenceOf(paragraph);
  return bold || (body > 0 && size >= body + larger);
}

const signing = /^(?:[\d.§ ]*)(?:underskrift|undertecknande|signatur|signering)/i;

/** Where headings have no style: what stands out, by number or size; the first may be the title. */
function prominentLevels(
  paragraphs: readonly WordParagraph[],
  styled: readonly WordParagraph[],
  titles: readonly WordParagraph[],
  body: number,
): Levels {
  const levels = new Map<WordParagraph, number>();
  const known = new Set([...styled, ...titles]);
  const places = new Map(paragraphs.map((one, at) => [one, at]));
  const found = standingOut(paragraphs, known, body);
  const [first] = found;
  if (!first || (found.length < 2 && known.size === 0)) return levels;
  const isTitled =
    titles.includes(first) ||
    (first.heading < 2 && (places.get(first) ?? 0) < 3 && isAlone(first, found));
  const sections = isTitled ? found.slice(1) : found;
  if (isTitled) levels.set(first, 1);
  const [second] = sections;
  const isBelow = second && places.get(second) === (places.get(first) ?? 0) + 1;
  const kept = isTitled && isBelow && isSubtitle(second, sections) ? sections.slice(1) : sections;
  const sizes = [...new Set(kept.map((one) => prominenceOf(one).size))].sort((a, b) => b - a);
  for (const one of kept) {
    const depth = numberDepth(labelled(one));
    const bySize = Math.min(2, sizes.indexOf(prominenceOf(one).size)) + 1;
    const level = styled.includes(one) ? one.heading - (isTitled ? 0 : 1) : depth || bySize;
    levels.set(one, Math.min(6, level + 1));
  }
  return levels;
}

/** Those that have a style for headings, and those that stand out; beneath the signatures only sections do. */
function standingOut(
  paragraphs: readonly WordParagraph[],
  known: ReadonlySet<WordParagraph>,
  body: number,
): readonly WordParagraph[] {
  let inSignatures = false;
  return paragraphs.filter((one) => {
    if (!known.has(one) && !isProminent(one, body)) return false;
    const text = one.text.trim();
    const isNamed = known.has(one) || isHeadingLine(text) || numberDepth(labelled(one)) > 0;
    if (inSignatures && !isNamed) return false;
    inSignatures = signing.test(text);
    return true;
  });
}

/** With the number that Word writes before it. */
function labelled({ list, text }: WordParagraph): string {
  return `${list?.label.kind === 'number' ? `${list.label.text} ` : ''}${text.trim()}`;
}

/** The first of the headings is a title when it is no section itself, or larger than the next. */
function isAlone(first: WordParagraph, found: readonly WordParagraph[]): boolean {
  if (numberDepth(labelled(first)) > 0) return false;
  const next = found[1];
  if (!next) return true;
  return prominenceOf(first).size > prominenceOf(next).size || !isHeadingLine(first.text);
}

/** A second line of the title, right below it: no section, and larger than what follows. */
function isSubtitle(second: WordParagraph, sections: readonly WordParagraph[]): boolean {
  if (isHeadingLine(second.text) || numberDepth(labelled(second)) > 0) return false;
  const { size } = prominenceOf(second);
  return sections.filter((other) => prominenceOf(other).size < size).length >= 2;
}
