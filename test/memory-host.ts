import { createHash } from 'node:crypto';
import type { Content, Entry, Host, HostFailure } from '../src/cli/host.ts';
import type { Prompter } from '../src/cli/prompter.ts';
import { serve } from '../src/cli/serve.ts';
import type { Question, Setup } from '../src/cli/workers.ts';

/** A world in memory: files by path from the working folder, and what was written to it. */
export interface MemoryHost extends Host {
  readonly out: string[];
  readonly err: string[];
  /** By path, as text. */
  readonly written: Map<string, string>;
  /** What a file holds now; empty for one that is not there. */
  readonly bytesAt: (path: string) => Uint8Array;
}

export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Files that are there but may not be read. */
  readonly denied?: readonly string[];
  /** Link → what it leads to, both absolute. */
  readonly links?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly columns?: number;
  /** What stdout is written to takes no more. */
  readonly full?: boolean;
  /** The disk takes no more. */
  readonly fullDisk?: boolean;
  /** Somebody to ask; without, nobody is there. */
  readonly prompter?: Prompter;
  /** What makes PDF files; without, nothing does. */
  readonly makePdf?: Host['makePdf'];
  /** What happens to files; without, the program is asked to end at once. */
  readonly watch?: Host['watch'];
  /** What git answers; without, there is no git. */
  readonly git?: Host['git'];
  readonly cwd?: string;
}

const bytesOf = (content: Content) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;
const textOf = (content: Content) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

function patternOf(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|\\[\]]/g, '\\$&')
    .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'))
    .replace(/\{([^}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`);
  return new RegExp(`^${source}$`);
}

export function memoryHost(world: World = {}): MemoryHost {
  const { files = {}, denied = [], links = {}, env = {}, stdin = '', terminal = false } = world;
  const cwd = world.cwd ?? '/repo';
  const absolute = (path: string) => (path.startsWith('/') ? path : `${cwd}/${path}`);
  const store = new Map(
    Object.entries(files).map(([path, text]) => [absolute(path), bytesOf(text)]),
  );
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, string>();
  const real = (path: string) => links[path] ?? path;
  const below = (folder: string) => `${folder === '/' ? '' : folder}/`;
  const kindOf: Host['kindOf'] = (path) => {
    if (store.has(real(path))) return 'file';
    const inside = [...store.keys(), cwd].some(
      (it) => it.startsWith(below(real(path))) || it === path,
    );
    return inside ? 'folder' : null;
  };
  const failureFor = (path: string): HostFailure | null => {
    if (world.fullDisk === true) return 'full';
    return denied.some((it) => path === absolute(it) || path.startsWith(`${absolute(it)}/`))
      ? 'denied'
      : null;
  };
  return {
    cwd,
    separator: '/',
    env,
    out,
    err,
    written,
    bytesAt: (path) => store.get(absolute(path)) ?? new Uint8Array(),
    stdout: {
      isTerminal: terminal,
      columns: world.columns ?? null,
      write: (text) => {
        if (world.full === true) return { failure: 'other' };
        out.push(text);
        return null;
      },
    },
    canAsk: () => world.prompter !== undefined,
    prompter: async () => {
      if (world.prompter) return world.prompter;
      throw new Error('nobody is there to be asked');
    },
    stderr: {
      isTerminal: terminal,
      columns: null,
      write: (text) => {
        err.push(text);
        return null;
      },
    },
    read: (path, limit) => {
      if (denied.some((it) => absolute(it) === path)) return { failure: 'denied' };
      const bytes = store.get(real(path));
      if (bytes) return bytes.subarray(0, limit + 1);
      return { failure: kindOf(path) === 'folder' ? 'not-a-file' : 'missing' };
    },
    readStdin: async () => bytesOf(stdin),
    write: (path, content) => {
      if (denied.some((it) => absolute(it) === path)) return { failure: 'denied' };
      store.set(path, bytesOf(content));
      written.set(path, textOf(content));
      return null;
    },
    create: (path, content) => {
      const failure = failureFor(path);
      if (failure) return { failure };
      if (kindOf(path) !== null) return { failure: 'exists' };
      store.set(path, bytesOf(content));
      written.set(path, textOf(content));
      return null;
    },
    replace: (path, content, kept) => {
      const failure = failureFor(path);
      if (failure) return { failure };
      if (kept !== null) {
        if (kindOf(kept) !== null) return { failure: 'exists' };
        const old = store.get(path) ?? new Uint8Array();
        store.set(kept, old);
        written.set(kept, new TextDecoder().decode(old));
      }
      store.set(path, bytesOf(content));
      written.set(path, textOf(content));
      return null;
    },
    remove: (path) => {
      store.delete(path);
      written.delete(path);
    },
    move: (from, to) => {
      store.set(to, store.get(from) ?? new Uint8Array());
      store.delete(from);
      written.delete(from);
      written.delete(to);
    },
    kindOf,
    list: (folder) => {
      if (denied.some((it) => absolute(it) === folder)) return { failure: 'denied' };
      const entries = new Map<string, Entry['kind']>();
      for (const path of [...store.keys(), ...Object.keys(links)]) {
        if (!path.startsWith(below(folder))) continue;
        const [name = '', ...rest] = path.slice(below(folder).length).split('/');
        const kind = path in links ? 'link' : 'file';
        entries.set(name, rest.length > 0 ? 'folder' : kind);
      }
      return Array.from(entries, ([name, kind]) => ({ name, kind }));
    },
    realPath: (path) => (kindOf(path) === null ? null : real(path)),
    glob: async (patterns, folder) => {
      const tests = patterns.map(patternOf);
      const all = [...store.keys(), ...Object.keys(links)]
        .filter((path) => path.startsWith(below(folder)))
        .map((path) => path.slice(below(folder).length));
      return all.filter(
        (path) => tests.some((it) => it.test(path)) && !path.includes('node_modules'),
      );
    },
    makePdf: world.makePdf ?? (async () => ({ missing: 'compiler', detail: '' })),
    watch:
      world.watch ??
      (async () => ({
        next: async () => ({ kind: 'ended' }),
        hasEnded: async () => false,
        follow: () => undefined,
        close: async () => undefined,
      })),
    git: world.git ?? (async () => ({ failure: 'missing' })),
    digest: (contents) => {
      const hash = createHash('sha256');
      for (const content of contents) hash.update(bytesOf(content)).update('\0');
      return hash.digest('hex');
    },
    program: () => 'the program of the tests',
    processors: () => 2,
    tidy: () => undefined,
    startHelper: (setup) => {
      const answer = serve(setup as Setup, memoryHost(world));
      return { ask: (question) => answer(question as Question), end: async () => undefined };
    },
    pack: (text) => new TextEncoder().encode(text),
    unpack: (bytes) => new TextDecoder().decode(bytes),
    today: () => '2026-11-21',
  };
}
