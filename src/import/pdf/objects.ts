import { Inflate } from 'fflate';

/** An object of a file: its own words, and where its stream stands when it has one. */
export interface PdfObject {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Boxes of objects and contents are unpacked for a look no further than this. */
const longest = 20_000_000;

/** Objects by number, the last of each number, as far as can be seen without reading the file for good. */
export function objectsIn(text: string, bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const heads = [...text.matchAll(/(?<=^|[\s>])(\d{1,9})\s{1,9}\d{1,5}\s{1,9}obj\b/g)];
  for (const [index, head] of heads.entries()) {
    const from = head.index + head[0].length;
    const next = heads[index + 1]?.index ?? text.length;
    objects.set(Number(head[1]), objectAt(text.slice(from, next), from));
  }
  for (const box of [...objects.values()]) {
    if (!/\/Type\s*\/ObjStm\b/.test(box.words)) continue;
    for (const [number, words] of boxed(box, contentOf(box, bytes)))
      if (!objects.has(number)) objects.set(number, { words, start: 0, end: 0 });
  }
  return objects;
}

/** Words before a stream say what is in it; more than this nobody writes. */
const mostWords = 200_000;

function objectAt(own: string, from: number): PdfObject {
  const stream = own.search(/stream[\r\n]/);
  const close = own.indexOf('endobj');
  if (stream < 0 || (close >= 0 && close < stream)) {
    const end = close < 0 ? own.length : close;
    return { words: own.slice(0, Math.min(end, mostWords)), start: 0, end: 0 };
  }
  const start = stream + (own.startsWith('\r\n', stream + 6) ? 8 : 7);
  const end = own.indexOf('endstream', start);
  return {
    words: own.slice(0, Math.min(stream, mostWords)),
    start: from + start,
    end: from + (end < 0 ? own.length : end),
  };
}

/** Objects in a box: first their numbers and offsets, then themselves. */
function boxed({ words }: PdfObject, content: string): readonly (readonly [number, string])[] {
  const first = Number(/\/First\s+(\d{1,9})/.exec(words)?.[1] ?? 0);
  const head = (content.slice(0, first).match(/\d+/g) ?? []).map(Number);
  const found: (readonly [number, string])[] = [];
  for (let i = 0; i + 1 < head.length; i += 2) {
    const from = first + (head[i + 1] ?? 0);
    const next = head[i + 3];
    const to = next === undefined ? content.length : first + next;
    found.push([head[i] ?? 0, content.slice(from, Math.min(to, from + mostWords))]);
  }
  return found;
}

/** What a stream holds, unpacked when it is packed in the usual way, cut off where it is too long. */
export function contentOf({ words, start, end }: PdfObject, bytes: Uint8Array): string {
  if (end <= start) return '';
  const own = bytes.subarray(start, end);
  const latin = new TextDecoder('latin1');
  if (!/\/(?:FlateDecode|Fl)\b/.test(words)) return latin.decode(own.subarray(0, longest));
  const parts: string[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    parts.push(latin.decode(chunk));
  });
  try {
    for (let at = 2; at < own.length && size < longest; at += 16_384)
      inflate.push(own.subarray(at, at + 16_384));
  } catch {
    // What came before is what there is to see.
  }
  return parts.join('');
}
