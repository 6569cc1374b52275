import { decode, headOf, maxBytes, maxOriginalBytes, originalKind } from '../decode.ts';
import type { Source } from '../source.ts';
import { type Failed, type Host, isFailed } from './host.ts';

/** Bytes as a source: text as it is, a Word, ODT or PDF file as the Markdown it is read as. */
async function sourceOf(
  shown: string,
  bytes: Uint8Array,
  whole: () => Uint8Array | Failed,
): Promise<Source | Failed> {
  const kind = originalKind(bytes);
  if (kind === null) {
    const source = decode(shown, bytes);
    return source.unreadable ? { ...source, head: headOf(bytes) } : source;
  }
  const all = bytes.length > maxBytes ? whole() : bytes;
  if (isFailed(all)) return all;
  if (all.length > maxOriginalBytes) {
    const detail = String(maxOriginalBytes);
    const range = { start: 0, end: 0 };
    return { path: shown, text: '', unreadable: { reason: 'too-large', range, detail } };
  }
  // Read by a part of the program of its own, which costs nothing where there is only Markdown.
  const { importDocument } = await import('../import/import-document.ts');
  return importDocument(shown, kind, all);
}

/** Reads a file of any kind that is understood. */
export async function readSource(
  path: string,
  shown: string,
  host: Host,
): Promise<Source | Failed> {
  const bytes = host.read(path, maxBytes);
  if (isFailed(bytes)) return bytes;
  return sourceOf(shown, bytes, () => host.read(path, maxOriginalBytes));
}

/** The same of what comes in on standard input. */
export async function readStdinSource(shown: string, host: Host): Promise<Source | Failed> {
  const bytes = await host.readStdin(maxOriginalBytes);
  return sourceOf(shown, bytes, () => bytes);
}
