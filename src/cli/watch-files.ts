import type { Stats } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';
import { type FSWatcher, watch } from 'chokidar';
import type { Places, WatchEvent, Watching } from './host.ts';
import { isInside, slashed } from './paths.ts';

/** Programs save in several steps: a change is told when so many milliseconds have passed without another … */
const quiet = 100;
/** … or so many since the first. */
const longest = 1000;

/** A folder that is followed anew has been looked through within so many milliseconds. */
const longestLook = 2000;

const signals = ['SIGINT', 'SIGTERM'] as const;

/** What is told when the system can follow no more: each file and folder takes a place of a few thousand. */
const noRoom: ReadonlySet<unknown> = new Set(['ENOSPC', 'EMFILE', 'ENFILE']);

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

interface Followed {
  readonly watcher: FSWatcher;
  /** The folders that were asked for, and when, in milliseconds; 0 for those that were there from the beginning. */
  readonly roots: Map<string, number>;
}

/** Follows folders, but no links in them, hidden files or what nobody wants. */
function followed(depth: number | undefined, isWanted: (name: string) => boolean): Followed {
  const roots = new Map<string, number>();
  const watcher = watch([], {
    ...(depth === undefined ? {} : { depth }),
    followSymlinks: false,
    ignored: (path, stats) => {
      if (roots.has(slashed(path))) return false;
      const name = basename(path);
      if (name === 'node_modules' || name.startsWith('.')) return true;
      if (stats === undefined || stats.isDirectory()) return false;
      return !stats.isFile() || !isWanted(name);
    },
  });
  return { watcher, roots };
}

/** @returns whether any of the folders is new */
function follow({ watcher, roots }: Followed, paths: readonly string[], since: number): boolean {
  const added = paths.filter((path) => !roots.has(path));
  for (const path of added) roots.set(path, since);
  if (added.length > 0) watcher.add([...added]);
  return added.length > 0;
}

/** Whether a file is told of only because its folder is followed now: it was there before, as it is. */
function isOld(path: string, stats: Stats | undefined, { roots }: Followed): boolean {
  if (stats === undefined) return false;
  const latest = Math.max(stats.mtimeMs, stats.ctimeMs);
  const now = Date.now();
  return Array.from(roots).some(
    ([root, since]) => latest < since && now < since + longestLook && isInside(root, path),
  );
}

/** What has happened since it was last asked for. */
interface Happened {
  readonly changed: (path: string) => void;
  readonly stop: (why: 'ended' | 'full') => void;
  readonly end: () => 'ended' | 'full' | null;
  readonly next: () => Promise<WatchEvent>;
  /** Settled once the program is to end. */
  readonly ending: Promise<void>;
  readonly forget: () => void;
}

function happened(): Happened {
  const paths = new Set<string>();
  let first = 0;
  let timer: NodeJS.Timeout | null = null;
  let end: 'ended' | 'full' | null = null;
  let wake = (): void => undefined;
  let endNow = (): void => undefined;
  const ending = new Promise<void>((resolve) => {
    endNow = () => resolve();
  });
  const atRest = () => {
    timer = null;
    wake();
  };
  const forget = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    changed: (path) => {
      const now = Date.now();
      if (paths.size === 0) first = now;
      paths.add(path);
      forget();
      timer = setTimeout(atRest, Math.max(0, Math.min(quiet, first + longest - now)));
    },
    stop: (why) => {
      end ??= why;
      endNow();
      wake();
    },
    end: () => end,
    next: async () => {
      for (;;) {
        if (end !== null) return { kind: end };
        if (paths.size > 0 && timer === null) {
          const all = [...paths].sort();
          paths.clear();
          return { kind: 'changed', paths: all };
        }
        await new Promise<void>((resolve) => {
          wake = () => resolve();
        });
      }
    },
    ending,
    forget,
  };
}

/** Tells of all that comes to files, and starts again with folders that were gone. */
async function listen(
  one: Followed,
  paths: readonly string[],
  all: readonly Followed[],
  { changed, stop }: Happened,
): Promise<void> {
  const { watcher } = one;
  watcher.on('error', (error) => {
    if (noRoom.has(codeOf(error))) stop('full');
  });
  const isReady = new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
  });
  // All that is there already is told of first, and is no news.
  if (follow(one, paths, 0)) await isReady;
  watcher.on('add', (path, stats) => {
    if (!isOld(slashed(path), stats, one)) changed(slashed(path));
  });
  watcher.on('change', (path) => changed(slashed(path)));
  watcher.on('unlink', (path) => changed(slashed(path)));
  watcher.on('addDir', (path) => {
    for (const { watcher: other, roots } of all) {
      if (roots.has(slashed(path))) other.add(path);
    }
  });
}

/**
 * Follows files until the user presses Ctrl-C or the system asks the program to end.
 *
 * @param isWanted whether a file is of interest, by its name
 */
export async function watchFiles(
  places: Places,
  isWanted: (name: string) => boolean,
): Promise<Watching> {
  const trees = followed(undefined, isWanted);
  const folders = followed(0, isWanted);
  const all = [trees, folders];
  const news = happened();
  const onSignal = () => news.stop('ended');
  for (const signal of signals) process.on(signal, onSignal);
  const ready = [
    listen(trees, places.trees, all, news),
    listen(folders, places.folders, all, news),
  ];
  await Promise.race([Promise.all(ready), news.ending]);
  return {
    next: news.next,
    hasEnded: async () => {
      // Signals are told between two turns of the loop.
      await new Promise((resolve) => setImmediate(resolve));
      return news.end() !== null;
    },
    follow: (more) => {
      const now = Date.now();
      follow(trees, more.trees, now);
      follow(folders, more.folders, now);
    },
    close: async () => {
      for (const signal of signals) process.off(signal, onSignal);
      news.forget();
      await Promise.all(all.map(({ watcher }) => watcher.close()));
    },
  };
}
