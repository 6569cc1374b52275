import fs from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { glob } from './glob.ts';
import type { Content, Entry, Failed, Host, HostFailure, Output } from './host.ts';
import { slashed } from './paths.ts';
import { Cancelled } from './prompter.ts';
import { startHelper } from './start-helper.ts';

const failures: Readonly<Record<string, HostFailure>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENXIO: 'not-a-file',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'not-a-file',
  EROFS: 'denied',
  EEXIST: 'exists',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** What the system says as a value; a bug of ours stays an error. */
function failed(error: unknown): Failed {
  const code = codeOf(error);
  if (code === '') throw error;
  return { failure: failures[code] ?? 'other' };
}

/** Writes all of a text at once. @returns why not; `gone` when nobody reads it any more */
function writeAll(descriptor: number, text: string): Failed | 'gone' | null {
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(fs.writeSync(descriptor, rest));
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE') return 'gone';
      if (code !== 'EAGAIN') return failed(error);
      // A pipe that is full for now: a moment's wait is all that is needed.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return null;
}

/** A file or a pipe is no terminal. Node would load all of its streams to say so. */
function mayBeTerminal(descriptor: 1 | 2): boolean {
  try {
    const stat = fs.fstatSync(descriptor);
    return !stat.isFile() && !stat.isFIFO();
  } catch {
    return true;
  }
}

function outputOf(descriptor: 1 | 2): Output {
  const stream = descriptor === 1 ? 'stdout' : 'stderr';
  let isGone = false;
  return {
    get isTerminal() {
      return mayBeTerminal(descriptor) && process[stream].isTTY === true;
    },
    get columns() {
      return mayBeTerminal(descriptor) ? (process[stream].columns ?? null) : null;
    },
    write: (text) => {
      const why = writeAll(descriptor, text);
      if (why !== 'gone') return why;
      // No concern of a run that ends: who reads may stop when they have seen enough.
      isGone = true;
      return null;
    },
    hasNoReader: () => isGone,
  };
}

/** A pipe that nobody writes to is not waited for. The flag is one that Windows has no need of. */
const readFlags = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);

/** Where a shell puts what it hands over: `iop check <(command)`, `/dev/stdin`. */
const handedOver = /^\/(?:dev|proc)\//;

/** At most so many bytes and one more, also of a file that grows meanwhile. */
function readAtMost(descriptor: number, limit: number, expected: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(Math.min(expected, limit) + 1);
  let length = 0;
  for (;;) {
    const more = fs.readSync(descriptor, bytes, length, bytes.length - length, null);
    length += more;
    if (more === 0 || length > limit) return bytes.subarray(0, length);
    if (length < bytes.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(bytes.length * 2 + 65_536, limit + 1));
    bytes.copy(larger);
    bytes = larger;
  }
}

function read(path: string, limit: number): Uint8Array | Failed {
  let descriptor: number | null = null;
  try {
    if (handedOver.test(path)) {
      descriptor = fs.openSync(path, 'r');
      return readAtMost(descriptor, limit, 65_536);
    }
    descriptor = fs.openSync(path, readFlags);
    const stat = fs.fstatSync(descriptor);
    // Folders, pipes, sockets and devices hold no text of their own.
    if (!stat.isFile()) return { failure: 'not-a-file' };
    return readAtMost(descriptor, limit, stat.size);
  } catch (error) {
    return failed(error);
  } finally {
    if (descriptor !== null) fs.closeSync(descriptor);
  }
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : (part as Uint8Array);
    parts.push(bytes);
    length += bytes.length;
    if (length > limit) break;
  }
  return Buffer.concat(parts).subarray(0, limit + 1);
}

function kindOfEntry(entry: fs.Dirent | fs.Stats): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function kindOf(path: string): 'file' | 'folder' | 'other' | null {
  try {
    const stat = fs.statSync(path, { throwIfNoEntry: false });
    if (!stat) return null;
    const kind = kindOfEntry(stat);
    return kind === 'link' ? 'other' : kind;
  } catch (error) {
    // What may not be looked at, and a link that leads to itself, is there all the same: reading it says why it cannot
    // be read.
    const isThere = codeOf(error) === 'ELOOP' || failed(error).failure === 'denied';
    return isThere ? 'other' : null;
  }
}

function list(folder: string): readonly Entry[] | Failed {
  try {
    const entries = fs.readdirSync(folder, { withFileTypes: true });
    return entries.map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }));
  } catch (error) {
    return failed(error);
  }
}

function realPath(path: string): string | null {
  try {
    return slashed(fs.realpathSync.native(path));
  } catch {
    return null;
  }
}

function write(path: string, content: Content): Failed | null {
  try {
    fs.writeFileSync(path, content);
    return null;
  } catch (error) {
    return failed(error);
  }
}

/** A name beside a file that nothing else has. */
function beside(path: string): string {
  return `${path}.${process.pid}-${Date.now().toString(36)}.tmp`;
}

/** Writes a whole file under another name and hands it over; nothing is left when that fails. */
function handOver(path: string, content: Content, use: (temporary: string) => void): Failed | null {
  const temporary = beside(path);
  try {
    const old = fs.statSync(path, { throwIfNoEntry: false });
    // Nobody but those who could read the old file can read the new one, not for a moment.
    fs.writeFileSync(temporary, content, { flag: 'wx', flush: true, mode: old ? 0o600 : 0o666 });
    if (old) fs.chmodSync(temporary, old.mode & 0o777);
    use(temporary);
    return null;
  } catch (error) {
    return failed(error);
  } finally {
    remove(temporary);
  }
}

/** Takes a file away, if it is there and can be taken away. */
function remove(path: string): void {
  try {
    fs.unlinkSync(path);
  } catch {
    // Never made, or moved already.
  }
}

/** Gives a file a second name. Where the system has no such names, the file is copied; never over another. */
function link(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch (error) {
    if (['EEXIST', 'ENOSPC', 'EACCES', 'EROFS'].includes(codeOf(error))) throw error;
    fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL);
  }
}

function create(path: string, content: Content): Failed | null {
  const made: string[] = [];
  try {
    for (let folder = dirname(path); kindOf(folder) === null; folder = dirname(folder)) {
      made.unshift(folder);
    }
    for (const folder of made) fs.mkdirSync(folder);
  } catch (error) {
    removeEmpty(made);
    return failed(error);
  }
  const failure = handOver(path, content, (temporary) => link(temporary, path));
  if (failure !== null) removeEmpty(made);
  return failure;
}

/** Takes away folders that were made for nothing, the innermost first. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) {
    try {
      fs.rmdirSync(folder);
    } catch {
      // Never made, or somebody else has begun to use it.
    }
  }
}

function replace(path: string, content: Content, kept: string | null): Failed | null {
  return handOver(path, content, (temporary) => {
    if (kept !== null) link(path, kept);
    fs.renameSync(temporary, path);
  });
}

function digest(contents: readonly Content[]): string {
  // A run over one file has no use for it, and should not wait for it to load.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const content of contents) {
    const length = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    hash.update(`${length} `).update(content);
  }
  return hash.digest('hex');
}

/** All that the program is made of, and what runs it. */
function program(): string {
  const folder = import.meta.dirname;
  const names = fs.readdirSync(folder).filter((name) => /\.[cm]?[jt]s$/.test(name));
  const files = names.sort().flatMap((name) => [name, fs.readFileSync(join(folder, name))]);
  return digest([process.version, ...files]);
}

let collect: (() => void) | null = null;

/** V8 lets rubbish lie until there is several times as much of it as of what is used. */
function tidy(): void {
  if (collect === null) {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    const found: unknown = process.getBuiltinModule('node:vm').runInNewContext('gc');
    collect = typeof found === 'function' ? () => found() : () => undefined;
  }
  collect();
}

function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * Node's file system, streams and clock.
 * @param entry the file that runs the program, which helpers are started from; null where there can be none
 */
export function nodeHost(entry: string | null = null): Host {
  const windows = process.platform === 'win32';
  const cwd = process.cwd();
  return {
    cwd: windows ? slashed(cwd) : cwd,
    separator: windows ? '\\' : '/',
    env: process.env,
    stdout: outputOf(1),
    stderr: outputOf(2),
    canAsk: () => process.stdin.isTTY === true && process.stderr.isTTY === true,
    prompter: async (locale) => {
      const { clackPrompter } = await import('./clack-prompter.ts');
      return clackPrompter(locale, () => new Cancelled());
    },
    read,
    readStdin,
    write,
    create,
    replace,
    remove,
    move: (from, to) => fs.renameSync(from, to),
    kindOf,
    list,
    realPath,
    // Called through, so that what it needs is loaded with the first pattern.
    glob: (patterns, folder) => glob(patterns, folder),
    makePdf: async (source, standard) => {
      const { makePdf } = await import('./make-pdf.ts');
      return makePdf(source, standard);
    },
    git: async (folder, args) => {
      const { runGit } = await import('./run-git.ts');
      return runGit(folder, args);
    },
    watch: async (places, isWanted) => {
      const { watchFiles } = await import('./watch-files.ts');
      return watchFiles(places, isWanted);
    },
    digest,
    program,
    processors: () =>
      entry === null ? 1 : process.getBuiltinModule('node:os').availableParallelism(),
    startHelper: (setup) => startHelper(entry ?? '', setup),
    tidy,
    // The fastest level: what it saves more is not worth the wait.
    pack: (text) => process.getBuiltinModule('node:zlib').deflateRawSync(text, { level: 1 }),
    unpack: (bytes) => process.getBuiltinModule('node:zlib').inflateRawSync(bytes).toString(),
    today,
  };
}
