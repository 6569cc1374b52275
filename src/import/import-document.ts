import type { OriginalKind, Source } from '../source.ts';

type Reader = (path: string, bytes: Uint8Array) => Promise<Source>;

/** Each kind is read by a part of its own, loaded when there is such a file. */
const readers: Readonly<Record<OriginalKind, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  odt: async () => (await import('./odt/read-odt.ts')).readOdt,
  pdf: async () => (await import('./pdf/read-pdf.ts')).readPdf,
};

/**
 * Reads a Word, ODT or PDF file as Markdown. Never throws for what a file may hold: one that cannot be read gives an
 * empty text and the reason why.
 *
 * @param path as the user named it
 */
export async function importDocument(
  path: string,
  kind: OriginalKind,
  bytes: Uint8Array,
): Promise<Source> {
  const read = await readers[kind]();
  return read(path, bytes);
}
