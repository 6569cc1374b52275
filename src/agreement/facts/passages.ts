import type { SectionKey } from '../../profile.ts';
import type { Block, Prose } from '../agreement.ts';
import { lowered } from '../language/lowered.ts';
import { flat } from '../language/prose.ts';
import { sentenceBounds } from '../language/sentences.ts';
import type { FactParts } from './facts.ts';

/** A sentence with what stands around it. Everything told is in lower case. */
export interface Passage {
  readonly block: Block;
  readonly prose: Prose;
  /** Where the sentence begins in the prose. */
  readonly start: number;
  readonly text: string;
  /** The beginnings of the sentences before it in the same block, nearest first, at most three. */
  readonly before: readonly string[];
  readonly around: Surroundings;
}

/** What stands around a block. */
interface Surroundings {
  /** The keys of the sections it stands in. */
  readonly keys: ReadonlySet<SectionKey>;
  /** The nearest heading above it, or empty. */
  readonly heading: string;
  /** For a cell: the first cell of its row, or empty; for a list item: what the list follows. */
  readonly label: string;
  /** For a cell: the head of its column, or empty. */
  readonly column: string;
  /** Blocks between the heading and this one, nearest first, at most four. */
  readonly above: readonly Block[];
}

type Keys = ReadonlyMap<number, ReadonlySet<SectionKey>>;

function keysOf({ sections }: FactParts): Keys {
  const keys = new Map<number, Set<SectionKey>>();
  for (const [key, places] of sections) {
    for (const { heading, blocks } of places) {
      for (const { index } of heading ? [heading.block, ...blocks] : blocks) {
        const known = keys.get(index);
        if (known) known.add(key);
        else keys.set(index, new Set([key]));
      }
    }
  }
  return keys;
}

/** The last letters of a block are enough to tell what it is about. */
const told = ({ prose }: Block): string => lowered(prose.text.slice(-300)).replace(/[\r\n]/g, ' ');

/** A heading, or a line in bold that stands for one. */
function isHead({ kind, prose, strong: [first], listDepth, cell }: Block): boolean {
  if (kind === 'heading') return true;
  if (kind !== 'paragraph' || listDepth > 0 || cell || !first) return false;
  return first.start === 0 && first.end >= prose.text.trimEnd().length - 1;
}

const none: ReadonlySet<SectionKey> = new Set();
/** How far back a heading, the head of a list or of a table is looked for. */
const reach = 60;

function cellsAround(
  blocks: readonly Block[],
  { index, cell }: Block,
): Pick<Surroundings, 'label' | 'column'> {
  let label = '';
  let column = '';
  for (let i = index - 1; i >= Math.max(0, index - reach); i -= 1) {
    const other = blocks[i];
    if (!other?.cell || !cell || other.cell.table !== cell.table) break;
    if (other.cell.row === cell.row && other.cell.column === 0) label = told(other);
    if (other.cell.row === 0 && other.cell.column === cell.column) column = told(other);
  }
  return { label, column };
}

function surroundingsOf(blocks: readonly Block[], block: Block, keys: Keys): Surroundings {
  const above: Block[] = [];
  let heading = '';
  let lead = '';
  for (let i = block.index - 1; i >= Math.max(0, block.index - reach); i -= 1) {
    const other = blocks[i];
    if (!other) continue;
    if (isHead(other)) {
      heading = told(other);
      break;
    }
    if (other.kind !== 'paragraph' && other.kind !== 'cell') continue;
    if (above.length < 4) above.push(other);
    if (lead === '' && other.listDepth < block.listDepth) lead = told(other);
  }
  const cells = block.cell ? cellsAround(blocks, block) : { label: lead, column: '' };
  return { keys: keys.get(block.index) ?? none, heading, above, ...cells };
}

interface Bound {
  readonly start: number;
  readonly end: number;
}

/** No sentence is longer: a bound on the work that a text without stops can ask for. */
const longest = 1_200;

function cutsOf(text: string, { start, end }: Bound): readonly Bound[] {
  if (end - start <= longest) return [{ start, end }];
  const cuts: Bound[] = [];
  for (let from = start; from < end; ) {
    const space = text.slice(from, from + longest).lastIndexOf(' ');
    const to = end - from <= longest ? end : from + (space > 0 ? space : longest);
    cuts.push({ start: from, end: to });
    from = to;
  }
  return cuts;
}

/** A block as a recogniser reads it: line ends are spaces, and the same in lower case. */
interface Plain {
  readonly prose: Prose;
  readonly lower: string;
  /** Its sentences, when somebody has asked for them. */
  bounds: readonly Bound[] | null;
  around: { readonly keys: Keys; readonly told: Surroundings } | null;
}

/** One recogniser after the other reads the same blocks. */
const plain = new WeakMap<Block, Plain>();
const keysKnown = new WeakMap<FactParts['sections'], Keys>();

function plainOf(block: Block): Plain {
  const known = plain.get(block);
  if (known) return known;
  const prose = flat(block.prose);
  const made: Plain = { prose, lower: lowered(prose.text), bounds: null, around: null };
  plain.set(block, made);
  return made;
}

function boundsIn(read: Plain): readonly Bound[] {
  read.bounds ??= sentenceBounds(read.prose.text).flatMap((bound) => cutsOf(read.lower, bound));
  return read.bounds;
}

function keysIn(parts: FactParts): Keys {
  const known = keysKnown.get(parts.sections) ?? keysOf(parts);
  keysKnown.set(parts.sections, known);
  return known;
}

function aroundOf(parts: FactParts, block: Block, read: Plain): Surroundings {
  const keys = keysIn(parts);
  if (read.around?.keys !== keys) {
    read.around = { keys, told: surroundingsOf(parts.blocks, block, keys) };
  }
  return read.around.told;
}

function beforeIn(read: Plain, at: number): readonly string[] {
  return boundsIn(read)
    .slice(Math.max(0, at - 3), at)
    .map(({ start, end }) => read.lower.slice(start, Math.min(end, start + 400)))
    .reverse();
}

/** The sentences that a cheap test lets through, in paragraphs and cells, with what stands around them. */
export function passagesIn(parts: FactParts, test: (text: string) => boolean): readonly Passage[] {
  const passages: Passage[] = [];
  for (const block of parts.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'cell') continue;
    const read = plainOf(block);
    if (!test(read.lower)) continue;
    const bounds = boundsIn(read);
    for (const [i, { start, end }] of bounds.entries()) {
      const text = read.lower.slice(start, end);
      if (bounds.length > 1 && !test(text)) continue;
      passages.push({
        block,
        prose: read.prose,
        start,
        text,
        // What stands around a sentence is looked up when it is asked for.
        get before() {
          return beforeIn(read, i);
        },
        get around() {
          return aroundOf(parts, block, read);
        },
      });
    }
  }
  return passages;
}

/** The last sentences of a block in lower case, the very last one first. */
export function toldBackwards(block: Block): readonly string[] {
  const text = told(block);
  return sentenceBounds(text)
    .map(({ start, end }) => text.slice(start, end))
    .reverse();
}
