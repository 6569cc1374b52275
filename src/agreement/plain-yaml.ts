/**
 * YAML as frontmatter has it: keys, lists, words and numbers, each on its own line or in brackets on one. Whatever else
 * a text holds is left to the parser; a property test holds the two equal.
 */
export type PlainNode = PlainMap | PlainList | PlainScalar;

/** Offsets into the text, half-open. */
type Range = readonly [number, number];

interface PlainMap {
  readonly kind: 'map';
  readonly items: readonly { readonly key: PlainScalar; readonly value: PlainNode }[];
  readonly range: Range;
}

interface PlainList {
  readonly kind: 'list';
  readonly items: readonly PlainNode[];
  readonly range: Range;
}

interface PlainScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly range: Range;
}

/** A line that is neither empty nor a comment, without the spaces around it. */
interface Line {
  indent: number;
  start: number;
  text: string;
  /** After the spaces at its end. */
  end: number;
  /** Whether a comment comes before the next line. */
  commented?: boolean;
}

interface Reader {
  readonly lines: Line[];
  at: number;
}

/** What a parser is needed for to say what it is. */
class NotPlain extends Error {}

/** Control characters, tabs, comments after something else, and what is beyond the first plane. */
const unusual = /[^\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe]|\r(?!\n)|[^ \n] +#/;
const mapLine = /^([A-Za-zÀ-ÖØ-öø-ÿ_][\wÀ-ÖØ-öø-ÿ-]*):(?: +(?=\S)|$)/;
/** How a word or a number may begin; and what ends one in brackets. */
const wordStart = /^[\wÀ-ÖØ-öø-ÿ§(+]/;
// An at sign within a word is one letter more (“namn@exempel.se”); none begins one.
const flowWord = /^[^,[\]{}:#"'&*!|>%`?]+/;

/** The tree of a plain text, or null when the parser must read it. */
export function plainYaml(text: string): PlainMap | null {
  if (unusual.test(text)) return null;
  const lines = linesOf(text);
  if (lines === null) return null;
  const reader: Reader = { lines, at: 0 };
  if (reader.lines[0]?.indent !== 0) return null;
  try {
    const root = block(reader, 0);
    return root.kind === 'map' && reader.at === reader.lines.length ? root : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

/** Null when a comment does not stand right above a line, at its column. */
function linesOf(text: string): Line[] | null {
  const lines: Line[] = [];
  /** Where the comments before this line stand. */
  let column: number | null = null;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).replace(/\r$/, '');
    const indent = afterSpace(line, 0);
    const words = line.slice(indent).replace(/ +$/, '');
    if (words.startsWith('#')) {
      // The parser counts other comments to what stands before them.
      if (column !== null && column !== indent) return null;
      column = indent;
      const before = lines.at(-1);
      if (before) before.commented = true;
    } else if (words !== '') {
      if (column !== null && column !== indent) return null;
      column = null;
      lines.push({ indent, start: start + indent, text: words, end: start + line.length });
    }
    start = end + 1;
  }
  return column === null ? lines : null;
}

/** The map or the list whose lines stand at a column. */
function block(reader: Reader, indent: number): PlainMap | PlainList {
  const first = reader.lines[reader.at];
  if (!first) throw new NotPlain();
  return isItem(first) ? list(reader, indent) : map(reader, indent);
}

function isItem({ text }: Line): boolean {
  return text.startsWith('- ');
}

function map(reader: Reader, indent: number): PlainMap {
  const items: { key: PlainScalar; value: PlainNode }[] = [];
  const known = new Set<string>();
  for (let line = reader.lines[reader.at]; line; line = reader.lines[reader.at]) {
    if (line.indent < indent || isItem(line)) break;
    const [lead = '', name = ''] = mapLine.exec(line.text) ?? [];
    if (line.indent > indent || known.has(name) || !isKey(name)) throw new NotPlain();
    known.add(name);
    const key: PlainScalar = {
      kind: 'scalar',
      value: name,
      range: [line.start, line.start + name.length],
    };
    reader.at += 1;
    const rest = line.text.slice(lead.length);
    const value = rest === '' ? below(reader, indent, line) : whole(rest, line.start + lead.length);
    items.push({ key, value });
  }
  return { kind: 'map', items, range: rangeOf(items[0]?.key, items.at(-1)?.value) };
}

/** What stands under a key: deeper lines, a list at the key's own column, or nothing. */
function below(reader: Reader, indent: number, line: Line): PlainNode {
  const next = reader.lines[reader.at];
  if (next && next.indent > indent) return block(reader, next.indent);
  if (next && next.indent === indent && isItem(next)) return list(reader, indent);
  // The parser lets the comment be part of the emptiness.
  if (line.commented) throw new NotPlain();
  return { kind: 'scalar', value: null, range: [line.end, line.end] };
}

function list(reader: Reader, indent: number): PlainList {
  const items: PlainNode[] = [];
  const start = reader.lines[reader.at]?.start ?? 0;
  for (let line = reader.lines[reader.at]; line; line = reader.lines[reader.at]) {
    if (line.indent < indent || (line.indent === indent && !isItem(line))) break;
    if (line.indent > indent) throw new NotPlain();
    const shift = afterSpace(line.text, 1);
    const words = line.text.slice(shift);
    if (mapLine.test(words)) {
      // “- id: a” begins a map at the column of its first key.
      reader.lines[reader.at] = {
        ...line,
        indent: indent + shift,
        start: line.start + shift,
        text: words,
      };
      items.push(map(reader, indent + shift));
    } else {
      reader.at += 1;
      items.push(whole(words, line.start + shift));
    }
  }
  return { kind: 'list', items, range: [start, items.at(-1)?.range[1] ?? start] };
}

function rangeOf(first: PlainNode | undefined, last: PlainNode | undefined): Range {
  return [first?.range[0] ?? 0, last?.range[1] ?? 0];
}

/** A value that takes the rest of its line. */
function whole(text: string, start: number): PlainNode {
  if (/^["'[{]/.test(text)) {
    const node = inBrackets(text, 0, start);
    if (node.range[1] !== start + text.length) throw new NotPlain();
    return node;
  }
  if (!wordStart.test(text) || /: |:$/.test(text)) throw new NotPlain();
  return { kind: 'scalar', value: meaningOf(text), range: [start, start + text.length] };
}

/** A value in brackets, or quoted: what follows it is not looked at. */
function inBrackets(text: string, at: number, shift: number): PlainNode {
  const sign = text.charAt(at);
  if (sign === '{' || sign === '[') return collection(text, at, shift);
  if (sign === '"' || sign === "'") {
    const end = text.indexOf(sign, at + 1);
    const value = text.slice(at + 1, end);
    if (end < 0 || value.includes('\\') || text.charAt(end + 1) === sign) throw new NotPlain();
    return { kind: 'scalar', value, range: [shift + at, shift + end + 1] };
  }
  const word = flowWord.exec(text.slice(at))?.[0].replace(/ +$/, '') ?? '';
  if (!wordStart.test(word)) throw new NotPlain();
  return { kind: 'scalar', value: meaningOf(word), range: [shift + at, shift + at + word.length] };
}

/** `{ key: value, … }` or `[value, …]` on one line. */
function collection(text: string, open: number, shift: number): PlainMap | PlainList {
  const isMap = text.charAt(open) === '{';
  const close = isMap ? '}' : ']';
  const pairs: { key: PlainScalar; value: PlainNode }[] = [];
  const items: PlainNode[] = [];
  let at = afterSpace(text, open + 1);
  while (text.charAt(at) !== close || pairs.length + items.length > 0) {
    if (isMap) {
      const pair = pairAt(text, at, shift);
      if (pairs.some(({ key }) => key.value === pair.key.value)) throw new NotPlain();
      pairs.push(pair);
      at = pair.value.range[1] - shift;
    } else {
      const item = inBrackets(text, at, shift);
      items.push(item);
      at = item.range[1] - shift;
    }
    at = afterSpace(text, at);
    if (text.charAt(at) === close) break;
    if (text.charAt(at) !== ',') throw new NotPlain();
    at = afterSpace(text, at + 1);
  }
  const range: Range = [shift + open, shift + at + 1];
  return isMap ? { kind: 'map', items: pairs, range } : { kind: 'list', items, range };
}

function pairAt(text: string, at: number, shift: number) {
  const [lead = '', name = ''] = mapLine.exec(text.slice(at)) ?? [];
  if (!isKey(name)) throw new NotPlain();
  const range: Range = [shift + at, shift + at + name.length];
  const key: PlainScalar = { kind: 'scalar', value: name, range };
  return { key, value: inBrackets(text, at + lead.length, shift) };
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}

const constants: ReadonlyMap<string, boolean | null> = new Map([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** A key that is a word: `true` and the like are no words. */
function isKey(name: string): boolean {
  return name !== '' && !constants.has(name);
}

/** What an unquoted word stands for: YAML’s core schema knows no dates. */
function meaningOf(text: string): PlainScalar['value'] {
  const constant = constants.get(text);
  if (constant !== undefined) return constant;
  if (!/^[-+.\d]/.test(text)) return text;
  if (/^\+?\d{1,15}$/.test(text)) return Number(text);
  // Decimals, exponents, other bases: seldom, and for the parser to say.
  if (/^[-+]?(?:0[xo]|[\d.]+(?:[eE][-+]?\d*)?$)/.test(text)) throw new NotPlain();
  return text;
}
