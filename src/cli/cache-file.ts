import type { Host } from './host.ts';

/** What an earlier run found in a file, under a digest of all that it depends on. */
export interface Entry {
  readonly key: string;
  /** Of the file, as reports show it: so many results of each are kept. */
  readonly path: string;
  /** The day that it holds; null when no day matters. */
  readonly day: string | null;
  /** Plain data as JSON, packed; the first is the outcome, the others its parts. Null for a part that is not there. */
  readonly blobs: readonly (Uint8Array | null)[];
}

/** What the first line of every cache begins with: nothing else is ever written over. */
const magic = 'iop-cache 1 ';

interface Head {
  readonly entries: readonly (readonly [
    key: string,
    path: string,
    day: string | null,
    lengths: readonly (number | null)[],
  ])[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A cache as bytes: a line with the digest of the rest, a line that says what there is, then the contents. */
export function cacheBytes(
  entries: readonly Entry[],
  { digest }: Pick<Host, 'digest'>,
): Uint8Array {
  const head: Head = {
    entries: entries.map(({ key, path, day, blobs }) => [
      key,
      path,
      day,
      blobs.map((blob) => blob?.length ?? null),
    ]),
  };
  const rest = joined([
    encoder.encode(`${JSON.stringify(head)}\n`),
    ...entries.flatMap(({ blobs }) => blobs.flatMap((blob) => blob ?? [])),
  ]);
  return joined([encoder.encode(`${magic}${digest([rest])}\n`), rest]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Whether a file is one that we wrote, whole or not. */
export function isCache(bytes: Uint8Array): boolean {
  return decoder.decode(bytes.subarray(0, magic.length)) === magic;
}

/** What a cache holds; nothing of one that is cut short, damaged or from another version. */
export function cacheEntries(
  bytes: Uint8Array,
  { digest }: Pick<Host, 'digest'>,
): readonly Entry[] {
  const first = bytes.indexOf(10);
  const second = first < 0 ? -1 : bytes.indexOf(10, first + 1);
  if (second < 0 || !isCache(bytes)) return [];
  const rest = bytes.subarray(first + 1);
  if (decoder.decode(bytes.subarray(magic.length, first)) !== digest([rest])) return [];
  // What has our digest is what we wrote.
  const { entries } = JSON.parse(decoder.decode(bytes.subarray(first + 1, second))) as Head;
  let at = second + 1;
  return entries.map(([key, path, day, lengths]) => {
    const blobs = lengths.map((length) => {
      if (length === null) return null;
      at += length;
      return bytes.subarray(at - length, at);
    });
    return { key, path, day, blobs };
  });
}
