import type { Locale } from '../locale.ts';
import type { Prompter } from './prompter.ts';

/** Why the system did not do what it was asked for. */
export type HostFailure = 'missing' | 'denied' | 'not-a-file' | 'exists' | 'full' | 'other';

export interface Failed {
  readonly failure: HostFailure;
}

/** What a folder holds; `link` is a symbolic link, whatever it points at. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

/** What a file is to hold: a text, which is written as UTF-8, or bytes. */
export type Content = string | Uint8Array;

/** One of the streams that a person or a pipe reads. */
export interface Output {
  readonly isTerminal: boolean;
  /** Columns of the terminal, or null. */
  readonly columns: number | null;
  /** Null when all of it has gone, also when the reader has gone away. */
  readonly write: (text: string) => Failed | null;
  /** Whether the reader has been found to have gone away. */
  readonly hasNoReader?: () => boolean;
}

/** What a PDF file is made for: everybody, whatever they read with, or an archive. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** Why a PDF file could not be made. */
export interface PdfFailure {
  /** The program that makes it, its typeface, letters that the typeface has not, or something else. */
  readonly missing: 'compiler' | 'typeface' | 'letters' | 'other';
  /** Letters that are missing, else empty. */
  readonly detail: string;
}

/** What git said, once it had ended. */
export interface GitAnswer {
  /** 0 when it did what it was asked. */
  readonly code: number;
  readonly out: Uint8Array;
  /** What it said on stderr, in English. */
  readonly error: string;
}

/** Folders whose files are followed; absolute. */
export interface Places {
  /** With all below them. */
  readonly trees: readonly string[];
  /** Only what lies directly in them. */
  readonly folders: readonly string[];
}

export type WatchEvent =
  /** Files that have come, gone or changed; absolute, in the order of their paths. */
  | { readonly kind: 'changed'; readonly paths: readonly string[] }
  /** The user, or the system, wants the program to end. */
  | { readonly kind: 'ended' }
  /** There are more files than the system can follow. */
  | { readonly kind: 'full' };

/** Files that are followed. */
export interface Watching {
  /** Waits for the next change, and until whoever saves has come to rest. */
  readonly next: () => Promise<WatchEvent>;
  /** Whether the program is to end. Asked in the midst of long work. */
  readonly hasEnded: () => Promise<boolean>;
  /** Follows more. */
  readonly follow: (places: Places) => void;
  readonly close: () => Promise<void>;
}

/** The same program in another thread. */
export interface Helper {
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** The outside world. Paths are absolute, with `/` between folders. */
export interface Host {
  readonly cwd: string;
  /** What the system itself writes between folders. */
  readonly separator: '/' | '\\';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether somebody can be asked: what is typed comes from a terminal, and the questions go to one. */
  readonly canAsk: () => boolean;
  readonly prompter: (locale: Locale) => Promise<Prompter>;
  /** The bytes of a file; of one larger than `limit`, only so many and one more. */
  readonly read: (path: string, limit: number) => Uint8Array | Failed;
  readonly readStdin: (limit: number) => Promise<Uint8Array>;
  readonly write: (path: string, content: Content) => Failed | null;
  /**
   * Writes a file that is not there yet, wholly or not at all. Folders on the way are made, and taken away again
   * when the file could not be written.
   */
  readonly create: (path: string, content: Content) => Failed | null;
  /**
   * Puts something else in the place of a file, wholly or not at all.
   *
   * @param kept where the old file is kept; null to let it go
   */
  readonly replace: (path: string, content: Content, kept: string | null) => Failed | null;
  /** Takes away a file that this run has made. */
  readonly remove: (path: string) => void;
  /** Gives a file another name, over whatever has it. */
  readonly move: (from: string, to: string) => void;
  /** What a path leads to, links followed; null for nothing. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'other' | null;
  readonly list: (folder: string) => readonly Entry[] | Failed;
  /** The path without links; null for nothing. */
  readonly realPath: (path: string) => string | null;
  /** Files that patterns name, relative to the folder; links are not followed. */
  readonly glob: (patterns: readonly string[], folder: string) => Promise<readonly string[]>;
  /** A PDF file of a source in Typst’s language; the same source gives the same bytes. */
  readonly makePdf: (source: string, standard: PdfStandard) => Promise<Uint8Array | PdfFailure>;
  /**
   * Asks git about the repository whose root the folder is, with settings that let it run nothing and fetch nothing.
   *
   * @returns `missing` when there is no git, `full` when it says more than can be taken, `other` when it takes too long
   */
  readonly git: (folder: string, args: readonly string[]) => Promise<GitAnswer | Failed>;
  /**
   * Follows files and waits for the end of the program: from now on a signal only asks for it.
   *
   * @param isWanted whether a file is of interest, by its name
   */
  readonly watch: (places: Places, isWanted: (name: string) => boolean) => Promise<Watching>;
  /** A digest that only the same contents have (SHA-256, in hexadecimal digits). */
  readonly digest: (contents: readonly Content[]) => string;
  /** A name that only this version of the program has. */
  readonly program: () => string;
  /** How many things the computer can do at a time. */
  readonly processors: () => number;
  /**
   * Starts the same program beside this one, to be asked about files.
   *
   * @param setup what it is told first; plain data, as questions and answers are
   */
  readonly startHelper: (setup: unknown) => Helper;
  /** Gives back the memory of what is no longer used, where that would otherwise wait. */
  readonly tidy: () => void;
  /** A text as few bytes, and back. */
  readonly pack: (text: string) => Uint8Array;
  readonly unpack: (bytes: Uint8Array) => string;
  /** Today's date where the user is, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What a run ends with. */
export const exitCodes = { clean: 0, findings: 1, failed: 2, cancelled: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export function isFailed(result: unknown): result is Failed {
  return typeof result === 'object' && result !== null && 'failure' in result;
}
