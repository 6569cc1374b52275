import { deflateSync, Inflate } from 'fflate';
import { crc32 } from './crc.ts';
import { type ZipEntry, zipEntries, zipped } from './zip.ts';

/** A Word or ODT file: a zip of parts. */
export interface Package {
  /** Names of its parts in the order of the file, with `/` between folders and none before the first. */
  readonly names: readonly string[];
  /** A part, or null when there is none of that name or it cannot be unpacked within the limits. */
  bytes(name: string): Uint8Array | null;
  /** The same as text, without a byte order mark: UTF-16 with one, else UTF-8; null also when it is neither. */
  text(name: string): string | null;
}

export interface PackageFailure {
  readonly failure: 'damaged' | 'encrypted' | 'bomb' | 'too-large';
}

/** What a package may hold. All lengths are counted while unpacking, never believed. */
export const packageLimits = {
  /** Bytes of the file. Pictures are most of a large file, and are not unpacked. */
  file: 100_000_000,
  parts: 2_000,
  /** Unpacked bytes of an XML part. */
  xml: 50_000_000,
  /** Unpacked bytes of all that is unpacked. */
  total: 200_000_000,
} as const;

/** Office Open XML encrypted by a password, and Word before 2007, are files of this kind. */
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Which of the two a file is that begins as they do; null for any other. The name of the stream is in UTF-16. */
export function oleKind(bytes: Uint8Array): 'encrypted' | 'doc' | null {
  if (!ole.every((byte, index) => bytes[index] === byte)) return null;
  const letters = new TextDecoder('latin1').decode(bytes);
  return letters.includes([...'EncryptedPackage'].join('\0')) ? 'encrypted' : 'doc';
}

/**
 * Opens a package: unpacks its XML parts within the limits, and leaves pictures and the like until they are asked for.
 * Never throws.
 */
export function openPackage(bytes: Uint8Array): Package | PackageFailure {
  if (bytes.length > packageLimits.file) return { failure: 'too-large' };
  if (oleKind(bytes) === 'encrypted') return { failure: 'encrypted' };
  const entries = zipEntries(bytes, packageLimits.parts);
  if (entries === 'many') return { failure: 'bomb' };
  if (entries === null) return { failure: 'damaged' };
  const files = entries.filter(({ name }) => name !== '' && !name.endsWith('/'));
  const byName = new Map(files.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size !== files.length) return { failure: 'damaged' };
  if (files.some(({ encrypted }) => encrypted)) return { failure: 'encrypted' };
  return opened(files, byName);
}

function opened(
  files: readonly ZipEntry[],
  byName: ReadonlyMap<string, ZipEntry>,
): Package | PackageFailure {
  const parts = new Map<ZipEntry, Uint8Array | null>();
  let total = 0;
  const unpack = (entry: ZipEntry): Uint8Array | Failure => {
    const isText = isXml(entry.name);
    const left = packageLimits.total - total;
    const part = unpacked(entry, isText ? Math.min(left, packageLimits.xml) : left);
    if (typeof part !== 'string') total += part.length;
    parts.set(entry, typeof part === 'string' ? null : part);
    return part;
  };
  for (const entry of files.filter(({ name }) => isXml(name))) {
    const part = unpack(entry);
    if (typeof part === 'string') return { failure: part };
  }
  const bytes = (name: string): Uint8Array | null => {
    const entry = byName.get(name.toLowerCase());
    if (!entry) return null;
    if (!parts.has(entry)) unpack(entry);
    return parts.get(entry) ?? null;
  };
  return {
    names: files.map(({ name }) => name),
    bytes,
    text(name) {
      const part = bytes(name);
      return part && decoded(part);
    },
  };
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name) || name === 'mimetype';
}

function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type Failure = 'damaged' | 'bomb';

/** Packed bytes given to the decompressor at a time: a piece unpacks to at most a thousand times as many. */
const piece = 8_192;

function unpacked(entry: ZipEntry, limit: number): Uint8Array | Failure {
  if (entry.method !== 0 && entry.method !== 8) return 'damaged';
  const part = entry.method === 0 ? entry.packed : inflated(entry.packed, limit);
  if (typeof part === 'string') return part;
  if (part.length > limit) return 'bomb';
  return crc32(part) === entry.crc ? part : 'damaged';
}

function inflated(packed: Uint8Array, limit: number): Uint8Array | Failure {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += piece) {
      inflate.push(packed.subarray(at, at + piece), at + piece >= packed.length);
      if (length > limit) return 'bomb';
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** 1980-01-01, the first day that a zip file knows. */
const firstDay = 0x00210000;

/**
 * A package like another with some parts replaced or added. Every other entry keeps its packed bytes and its place;
 * what is new comes last, in the order given.
 * @param from a package that {@link openPackage} opens
 * @throws RangeError when it does not
 */
export function packed(parts: ReadonlyMap<string, Uint8Array>, from: Uint8Array): Uint8Array {
  const entries = zipEntries(from, packageLimits.parts);
  if (entries === null || entries === 'many') throw new RangeError('not a package');
  const rest = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), { name, bytes }]));
  const kept = entries.map((entry) => {
    const part = rest.get(entry.name.toLowerCase());
    rest.delete(entry.name.toLowerCase());
    return part ? newEntry(entry.name, part.bytes, entry.time) : entry;
  });
  const added = [...rest.values()].map(({ name, bytes }) => newEntry(name, bytes, firstDay));
  return zipped([...kept, ...added]);
}

function newEntry(name: string, bytes: Uint8Array, time: number) {
  const deflated = deflateSync(bytes);
  return { name, method: 8, crc: crc32(bytes), packed: deflated, size: bytes.length, time };
}
