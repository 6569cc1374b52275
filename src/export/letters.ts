import type { Inline, PaperBlock, PaperItem, PaperList, PaperParagraph } from './paper.ts';

/** “a) …”, “b) …”: Markdown has no such lists, so they are written as lines, paragraphs or items. */
const lettered = /^([a-z])([.)])\s+(?=\S)/u;

interface Lettered {
  readonly letter: string;
  readonly delimiter: '.' | ')';
  readonly inlines: readonly Inline[];
}

function letteredOf(inlines: readonly Inline[]): Lettered | null {
  const [first, ...rest] = inlines;
  if (first?.kind !== 'text') return null;
  const [whole, letter = '', mark] = lettered.exec(first.text) ?? [];
  if (whole === undefined || mark === undefined) return null;
  const text = first.text.slice(whole.length);
  return {
    letter,
    delimiter: mark === ')' ? ')' : '.',
    inlines: [{ ...first, text }, ...rest],
  };
}

/** Whether the letters follow one another from a: a lone “e.” is no list. */
function isSeries(found: readonly (Lettered | null)[]): found is readonly Lettered[] {
  return (
    found.length > 1 &&
    found.every(
      (one, index) =>
        one?.letter === String.fromCharCode(97 + index) && one.delimiter === found[0]?.delimiter,
    )
  );
}

function listOf(items: readonly Lettered[], rest: readonly (readonly PaperBlock[])[]): PaperList {
  return {
    kind: 'list',
    style: 'letter',
    start: 1,
    delimiter: items[0]?.delimiter ?? ')',
    loose: false,
    items: items.map(
      ({ inlines }, index): PaperItem => ({
        task: null,
        blocks: [{ kind: 'paragraph', inlines, room: null }, ...(rest[index] ?? [])],
      }),
    ),
  };
}

/** A bullet list whose items are lettered is a lettered list. */
function letteredItems(list: PaperList): PaperList {
  if (list.style !== 'bullet') return list;
  const firsts = list.items.map(({ task, blocks: [first] }) =>
    task === null && first?.kind === 'paragraph' ? letteredOf(first.inlines) : null,
  );
  if (!isSeries(firsts)) return list;
  return {
    ...listOf(
      firsts,
      list.items.map(({ blocks }) => blocks.slice(1)),
    ),
    loose: list.loose,
  };
}

function linesIn(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

/** The lines of a paragraph from the first that begins with a letter on; none when they are no series. */
function letteredLines(paragraph: PaperParagraph): readonly PaperBlock[] {
  const lines = linesIn(paragraph.inlines);
  const from = lines.findIndex((line) => letteredOf(line) !== null);
  const found = from < 0 ? [] : lines.slice(from).map(letteredOf);
  if (!isSeries(found)) return [paragraph];
  const lead = lines
    .slice(0, from)
    .flatMap((line, index): readonly Inline[] => (index > 0 ? [{ kind: 'break' }, ...line] : line));
  return [...(from > 0 ? [{ ...paragraph, inlines: lead }] : []), listOf(found, [])];
}

/** Blocks with the lists among them that are written with letters. */
export function withLetters(blocks: readonly PaperBlock[]): readonly PaperBlock[] {
  const result: PaperBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === 'list') result.push(letteredItems(block));
    else if (block?.kind === 'paragraph') {
      const series = seriesFrom(blocks, at);
      if (series.length > 1) {
        result.push({ ...listOf(series, []), loose: true });
        at += series.length - 1;
      } else result.push(...letteredLines(block));
    } else if (block) result.push(block);
  }
  return result;
}

/** Paragraphs in a row that begin with a, b, c … */
function seriesFrom(blocks: readonly PaperBlock[], from: number): readonly Lettered[] {
  const found: Lettered[] = [];
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    const one = block?.kind === 'paragraph' ? letteredOf(block.inlines) : null;
    const next = String.fromCharCode(97 + found.length);
    if (one?.letter !== next || one.delimiter !== (found[0]?.delimiter ?? one.delimiter)) break;
    if (linesIn(one.inlines).length > 1) break;
    found.push(one);
  }
  return found;
}
