import { createHash } from 'node:crypto';

function idOf(bytes: Uint8Array, algorithm: 'sha1' | 'sha256'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * Whether a file holds what git keeps under a name. Where git writes line ends as Windows does, what it keeps has those
 * of Unix: line ends alone make no difference.
 */
export function isBlob(bytes: Uint8Array, id: string): boolean {
  const algorithm = id.length === 64 ? 'sha256' : 'sha1';
  if (idOf(bytes, algorithm) === id) return true;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.includes('\r\n')) return false;
  return idOf(Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1'), algorithm) === id;
}
