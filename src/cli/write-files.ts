import type { Localised } from '../locale.ts';
import { type Content, type Host, type HostFailure, isFailed } from './host.ts';
import { messages } from './messages.ts';
import { Stop } from './stop.ts';

/** A file to be written. */
export interface FileToWrite {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly content: Content;
  /**
   * What it takes the place of: a text that is let go, or a file that is kept under another name, absolute. Null for a
   * file that must not be there yet.
   */
  readonly over: { readonly text: string } | { readonly kept: string } | null;
}

/** Where the old file is kept, or null. */
export function keptAs({ over }: FileToWrite): string | null {
  return over !== null && 'kept' in over ? over.kept : null;
}

const reasons: Readonly<Partial<Record<HostFailure, Localised>>> = {
  denied: messages.writeDenied,
  full: messages.writeFull,
  exists: messages.alreadyThere,
};

function write(file: FileToWrite, host: Host) {
  const { path, content, over } = file;
  return over === null ? host.create(path, content) : host.replace(path, content, keptAs(file));
}

function undo({ path, over }: FileToWrite, host: Host): void {
  if (over === null) host.remove(path);
  else if ('kept' in over) host.move(over.kept, path);
  else host.replace(path, over.text, null);
}

/**
 * Writes files, all or none.
 * @throws Stop when one of them cannot be written; the others are then as they were.
 */
export function writeFiles(files: readonly FileToWrite[], host: Host): void {
  const done: FileToWrite[] = [];
  for (const file of files) {
    const failed = write(file, host);
    if (isFailed(failed)) {
      for (const before of done.reverse()) undo(before, host);
      throw new Stop(reasons[failed.failure] ?? messages.notWritten, { path: file.shown });
    }
    done.push(file);
  }
}
