import { Inflate } from 'fflate';
import { nestsTooMuch } from './nested.ts';

/** What the packed parts of a file may unpack to, in bytes, counted while unpacking. */
const streamLimits = {
  one: 50_000_000,
  all: 200_000_000,
  /** Of a page's text, of which a hundredth is much. */
  text: 20_000_000,
  /** How many parts a file may have. */
  count: 200_000,
} as const;

interface Stream {
  /** Of its own, as it stands in the file. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Words before a stream are looked for no further back. */
const reach = 3_000;

/**
 * Unpacks every packed part of a file and throws away what comes out, since the reader of PDF has no limits of its own.
 * @returns why the file must not be read, or null; text that cannot be unpacked is damaged
 */
export function hazardIn(bytes: Uint8Array): 'bomb' | 'damaged' | null {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.includes('%%EOF', Math.max(0, text.length - 4_000))) return 'damaged';
  const encrypted = /\/Encrypt[\s<[(/]/.test(text);
  let all = 0;
  let count = 0;
  for (const stream of streamsOf(text)) {
    count += 1;
    const size = unpackedSize(bytes, stream, encrypted);
    if (size === null) return 'damaged';
    all += size;
    const limit = isText(stream.words) ? streamLimits.text : streamLimits.one;
    if (size > limit || all > streamLimits.all || count > streamLimits.count) return 'bomb';
  }
  return nestsTooMuch(text, bytes) ? 'bomb' : null;
}

/** Bytes that a stream unpacks to; null for text that cannot be unpacked. Without the key nothing is known of it. */
function unpackedSize(
  bytes: Uint8Array,
  { words, start, end }: Stream,
  encrypted: boolean,
): number | null {
  const filters = filtersIn(words);
  // Packed over again: what comes out in the end cannot be told from what goes in.
  if (filters.length > 1) return Number.POSITIVE_INFINITY;
  const [filter] = filters;
  if (filter === undefined || encrypted) return 0;
  const size =
    filter === 'flate' ? inflated(bytes, start, end) : lengthOf[filter](bytes, start, end);
  return size ?? (isText(words) ? null : 0);
}

function* streamsOf(text: string): Generator<Stream> {
  let from = 0;
  for (;;) {
    const at = text.indexOf('stream', from);
    if (at < 0) return;
    from = at + 6;
    if (text.startsWith('end', at - 3)) continue;
    const line = /^\r?\n|^\r/.exec(text.slice(from, from + 2));
    const before = text.slice(Math.max(0, at - reach), at);
    const object = before.lastIndexOf('obj');
    if (!line || !/>>\s*$/.test(before.slice(-20))) continue;
    const start = from + line[0].length;
    const end = text.indexOf('endstream', start);
    yield { words: before.slice(object < 0 ? 0 : object), start, end: end < 0 ? text.length : end };
    from = end < 0 ? text.length : end + 9;
  }
}

type Packer = 'flate' | 'lzw' | 'runs';

/** Ways of packing that make things many times smaller; pictures have others, and are not unpacked. */
function filtersIn(words: string): readonly Packer[] {
  const given = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/[A-Za-z0-9]+)/.exec(words)?.[1] ?? '';
  const names = given.match(/\/[A-Za-z0-9]+/g) ?? [];
  return names.flatMap((name): Packer[] => {
    if (name === '/FlateDecode' || name === '/Fl') return ['flate'];
    if (name === '/LZWDecode' || name === '/LZW') return ['lzw'];
    return name === '/RunLengthDecode' || name === '/RL' ? ['runs'] : [];
  });
}

/** Text of a page, or a box of objects: neither a picture nor a font, which may be as they like. */
function isText(words: string): boolean {
  return !/\/(?:Subtype|Length[123]|FunctionType|ShadingType|PatternType|N\s+\d+\s*\/Alternate)\b/.test(
    words,
  );
}

/** Bytes that a stream unpacks to, up to a little over the limit; null when it cannot be unpacked to its end. */
function inflated(bytes: Uint8Array, start: number, end: number): number | null {
  let size = 0;
  let whole = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    whole = whole || final;
  });
  try {
    // The first two bytes tell how it was packed, the last four are a checksum.
    for (let at = start + 2; at < end && size <= streamLimits.one; at += 16_384)
      inflate.push(bytes.subarray(at, Math.min(end, at + 16_384)), at + 16_384 >= end);
    return size;
  } catch {
    return whole ? size : null;
  }
}

/** Bounds of what the rarer ways of packing can come to. */
const lengthOf: Readonly<
  Record<'lzw' | 'runs', (b: Uint8Array, from: number, to: number) => number>
> = {
  lzw: (bytes, start, end) => unpackedLzw(bytes.subarray(start, end)),
  runs: (_, start, end) => (end - start) * 64,
};

/** Words of LZW: 256 begins anew, 257 ends, those above stand for what came before. */
const clear = 256;
const eod = 257;

/** Length of what LZW packed, from the lengths of its words alone. */
function unpackedLzw(bytes: Uint8Array): number {
  let lengths: number[] = [];
  let size = 0;
  let before = 0;
  const reader = { bytes, at: 0, bits: 0, held: 0 };
  while (size <= streamLimits.one) {
    const code = nextWord(reader, widthAt(lengths.length));
    if (code === null || code === eod) break;
    if (code === clear) {
      lengths = [];
      before = 0;
      continue;
    }
    const length = code < clear ? 1 : (lengths[code - 258] ?? before + 1);
    size += length;
    if (before > 0 && lengths.length < 3_838) lengths.push(before + 1);
    before = length;
  }
  return size;
}

/** Words are a bit wider each time there are twice as many. */
function widthAt(known: number): number {
  const next = known + 259;
  if (next >= 2_048) return 12;
  if (next >= 1_024) return 11;
  return next >= 512 ? 10 : 9;
}

function nextWord(
  reader: { readonly bytes: Uint8Array; at: number; bits: number; held: number },
  wide: number,
): number | null {
  while (reader.bits < wide) {
    const byte = reader.bytes[reader.at];
    if (byte === undefined) return null;
    reader.at += 1;
    reader.held = (reader.held << 8) | byte;
    reader.bits += 8;
  }
  reader.bits -= wide;
  const code = reader.held >> reader.bits;
  reader.held &= (1 << reader.bits) - 1;
  return code;
}

/** How many pictures a file holds, not counting those that only say where another one is seen through. */
export function picturesIn(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(bytes);
  const all = text.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0;
  const masks = text.match(/\/SMask\s+\d+\s+\d+\s+R/g)?.length ?? 0;
  return Math.max(0, all - masks);
}
