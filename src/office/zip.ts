/** One entry of a zip file, as its directory at the end says it is. */
export interface ZipEntry {
  /** With `/` between folders and none before the first. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Packed bytes, a view into the file. */
  readonly packed: Uint8Array;
  /** Unpacked length as the file claims. */
  readonly size: number;
  /** MS-DOS time and date, as they stand. */
  readonly time: number;
  readonly encrypted: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 0xffff;
const wide = 0xffffffff;

const utf8 = new TextDecoder('utf-8');

/**
 * The entries of a zip file in the order of its directory. Nothing is unpacked and no length is believed.
 * @returns null when the directory is missing, cut off or points outside the file
 */
export function zipEntries(bytes: Uint8Array, most: number): readonly ZipEntry[] | 'many' | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  if (count > most) return 'many';
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) return null;
    const next = at + 46 + lengthsAt(view, at + 28) + view.getUint16(at + 32, true);
    const entry = next <= bytes.length ? entryAt(bytes, view, at) : null;
    if (entry === null) return null;
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Lengths of a name and of what follows it, added. */
function lengthsAt(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true);
}

/** Where the record that ends the file begins, or -1: a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return -1;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const length = view.getUint16(at + 28, true);
  const extra = bytes.subarray(at + 46 + length, at + 46 + lengthsAt(view, at + 28));
  const sizes = wideSizes(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [size = 0, packedSize = 0, local = 0] = sizes;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) return null;
  const start = local + 30 + lengthsAt(view, local + 26);
  if (start + packedSize > bytes.length) return null;
  return {
    name: utf8
      .decode(bytes.subarray(at + 46, at + 46 + length))
      .replaceAll('\\', '/')
      .replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: bytes.subarray(start, start + packedSize),
    size,
    time: view.getUint32(at + 12, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

/** Some programs write lengths of small files, too, in the long form that stands among the extra fields. */
function wideSizes(extra: Uint8Array, sizes: readonly number[]): readonly number[] {
  if (!sizes.includes(wide)) return sizes;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== 1)
    at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return sizes.map((size) => {
    if (size !== wide || at + 8 > extra.length) return size;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
}

/** What is to be written of an entry. */
type NewEntry = Pick<ZipEntry, 'name' | 'method' | 'crc' | 'packed' | 'size' | 'time'>;

const utf8Names = 0x0800;

/** A zip file of these entries, in this order. */
export function zipped(entries: readonly NewEntry[]): Uint8Array {
  const names = entries.map(({ name }) => new TextEncoder().encode(name));
  const total = entries.reduce(
    (sum, { packed }, i) => sum + 76 + 2 * (names[i]?.length ?? 0) + packed.length,
    22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    starts.push(at);
    view.setUint32(at, localSignature, true);
    writeCommon(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    view.setUint32(at, entrySignature, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, name.length);
    view.setUint32(at + 42, starts[i] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that stand alike before the entry and in the directory. */
function writeCommon(view: DataView, at: number, entry: NewEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
