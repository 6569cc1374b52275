import type { OriginalKind, Source, Unreadable } from './source.ts';

/** A larger file is refused before anything reads it. */
export const maxBytes = 5_000_000;

/** Word, ODT and PDF files hold pictures and fonts beside their text. */
export const maxOriginalBytes = 50_000_000;

/** Letters and signs that a Swedish text in Windows-1252 is expected to have above ASCII. */
const expected = new Set('åäöÅÄÖéÉèüÜáàæøØ–—…”“’‘»«§½´°·•×€\u00a0\u00ad');

/** Decoders hold no state between whole texts. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Makes the bytes of a file into a source: UTF-8 with or without a byte order mark, or UTF-16 with one.
 * Everything else gives an empty text and the reason why; it never throws.
 */
export function decode(path: string, bytes: Uint8Array): Source {
  const type = fileType(bytes);
  if (type !== null) return refused(path, 'file-type', type);
  if (bytes.length > maxBytes) return refused(path, 'too-large', String(maxBytes));
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const text = decoded(new TextDecoder(wide, { fatal: true }), bytes);
    if (text === null) return refused(path, 'encoding', 'utf-16');
    const kind = markedUp(text.slice(0, headLength));
    return kind === null ? { path, text } : refused(path, 'file-type', kind);
  }
  if (bytes.includes(0)) return withZeros(path, bytes);
  const text = decoded(utf8, bytes);
  return text === null ? notUtf8(path, bytes) : { path, text };
}

/** What kind of file bytes are, when it is one that is read as Markdown; null for a text and for everything else. */
export function originalKind(bytes: Uint8Array): OriginalKind | null {
  const isPacked = startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf]);
  if (!isPacked && !startsWith(bytes, [0x25, 0x50])) return null;
  const type = fileType(bytes);
  // A Word file with a password lies in the same kind of container as an older Word file.
  if (type === 'doc') return isEncryptedWord(bytes) ? 'docx' : null;
  return type === 'docx' || type === 'odt' || type === 'pdf' ? type : null;
}

/** The stream that an encrypted package lies in, by its name in UTF-16. */
function isEncryptedWord(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
  return new TextDecoder('latin1').decode(bytes).includes(name);
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function refused(path: string, reason: Unreadable['reason'], detail: string, byte = -1): Source {
  const range = byte < 0 ? { start: 0, end: 0 } : { start: byte, end: byte + 1 };
  return { path, text: '', unreadable: { reason, range, detail } };
}

/** The first letters of bytes that could not be made into text, as the two that are likely would have them. */
export function headOf(bytes: Uint8Array): string {
  const first = bytes.subarray(0, headLength).filter((byte) => byte !== 0);
  return ['utf-8', 'windows-1252'].map((name) => new TextDecoder(name).decode(first)).join('\n');
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Zeros stand in every second byte of a Latin text in UTF-16, and in no text in another encoding. */
function withZeros(path: string, bytes: Uint8Array): Source {
  const head = bytes.subarray(0, 1000);
  const odd = head.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  const even = head.filter((byte, index) => index % 2 === 0 && byte === 0).length;
  const wide = Math.max(odd, even) > head.length * 0.4 && Math.min(odd, even) === 0;
  if (wide) return refused(path, 'encoding', 'utf-16');
  return refused(path, 'binary', '', bytes.indexOf(0));
}

function notUtf8(path: string, bytes: Uint8Array): Source {
  const bad = firstBadByte(bytes);
  const controls = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  if (controls > bytes.length / 100) return refused(path, 'binary', '', bad);
  return refused(path, 'encoding', isWindows1252(bytes) ? 'windows-1252' : 'unknown', bad);
}

/** True when å, ä and ö come out right and hardly anything else does not. */
function isWindows1252(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (!/[åäöÅÄÖ]/.test(text)) return false;
  const high = text.match(/[^\0-\x7f]/g) ?? [];
  return high.filter((letter) => expected.has(letter)).length >= high.length * 0.9;
}

/** How many bytes a UTF-8 character takes by its first byte; 0 for a byte that cannot begin one. */
function lengthOf(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Offset of the first byte that is no part of a character in UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0);
    if (length === 0) return at;
    if (length > 1 && decoded(utf8, bytes.subarray(at, at + length)) === null) return at;
    at += length;
  }
  return bytes.length;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** So much of a file shows whether it is marked up. */
const headLength = 2000;

/** The text of a word processor or of a web page, among whose marks no heading would be found. */
function markedUp(head: string): FileType | null {
  if (head.startsWith('{\\rtf')) return 'rtf';
  const opening = /^(?:\ufeff|ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^-]*(?:-[^-]+)*-->\s*)?/.exec(
    head,
  )?.[0];
  return /^<(?:!doctype\s+html|html)[\s>]/i.test(head.slice(opening?.length ?? 0)) ? 'html' : null;
}

type FileType =
  | 'docx'
  | 'doc'
  | 'odt'
  | 'pdf'
  | 'rtf'
  | 'html'
  | 'xlsx'
  | 'pptx'
  | 'opendocument'
  | 'epub'
  | 'pages'
  | 'zip';

/** Kinds of documents that are zip files, by a member that only they have. */
const packed: readonly (readonly [FileType, RegExp])[] = [
  ['odt', /mimetypeapplication\/vnd\.oasis\.opendocument\.text/],
  ['opendocument', /mimetypeapplication\/vnd\.oasis\.opendocument\./],
  ['epub', /mimetypeapplication\/epub/],
  ['docx', /word\/(?:document|_rels)/],
  ['xlsx', /xl\/(?:workbook|_rels)/],
  ['pptx', /ppt\/(?:presentation|_rels)/],
  ['pages', /Index\/Document\.iwa/],
];

/** What the first bytes say the file is, when that is not a text. */
function fileType(bytes: Uint8Array): FileType | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'doc';
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4]))
    return markedUp(new TextDecoder('latin1').decode(bytes.subarray(0, headLength)));
  // The names of a zip file's members stand in it as they are.
  const names = new TextDecoder('latin1').decode(bytes);
  return packed.find(([, pattern]) => pattern.test(names))?.[0] ?? 'zip';
}
