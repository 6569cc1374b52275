import { maxBytes, maxOriginalBytes } from '../decode.ts';
import { cacheBytes, cacheEntries, type Entry, isCache } from './cache-file.ts';
import { cardPath } from './card-path.ts';
import type { Among, Judge, Outcome } from './check-file.ts';
import type { Checker } from './checker.ts';
import { complain } from './complain.ts';
import type { CommandContext } from './context.ts';
import { configName } from './find-config.ts';
import { type FoundFile, holdsAll } from './find-files.ts';
import { type Host, isFailed } from './host.ts';
import { isWrittenOut } from './links.ts';
import { messages } from './messages.ts';
import { relativePath, resolvePath, slashed } from './paths.ts';
import { configFor } from './read-agreement.ts';
import { Stop } from './stop.ts';

/** So many results of one file are kept: with other options, from before its last change, and as others speak of it. */
const mostOfFile = 8;
/** So many are kept in all. */
const mostInAll = 50_000;
const mostCacheBytes = 1_000_000_000;

const defaultName = '.iop-cache';

/**
 * Where the cache lies: as the command line says, else beside the settings, else in the working folder.
 * @throws Stop for a file that is no cache of ours, or that a link leads out of the repository
 */
async function placeOf(cache: string, { host, around }: CommandContext): Promise<string> {
  const { folder, path: settings } = await around.configAt(host.cwd);
  const path =
    cache === ''
      ? resolvePath(settings === null ? host.cwd : folder, defaultName)
      : resolvePath(host.cwd, host.separator === '\\' ? slashed(cache) : cache);
  const shown = relativePath(host.cwd, path);
  const kind = host.kindOf(path);
  if (kind === 'folder' || kind === 'other') throw new Stop(messages.notCache, { path: shown });
  if (isWrittenOut(path, host)) throw new Stop(messages.cacheOut, { path: shown });
  return path;
}

/**
 * Whether what a cache says may be believed: whoever can change the file can change the report. A cache that is part of
 * what is checked comes from whoever sent it.
 */
async function isTrusted(path: string, { host, around }: CommandContext): Promise<boolean> {
  const root = around.rootAt(path.slice(0, path.lastIndexOf('/')) || '/');
  // Without git nobody knows what came with the files. At one's own computer that is oneself.
  if (root === null) return (host.env['CI'] ?? '') === '';
  const answer = await host.git(root, ['ls-files', '--cached', '-z']);
  if (isFailed(answer) || answer.code !== 0) return false;
  // By the name that it has when links have been followed; some file systems take large letters for small.
  const name = relativePath(host.realPath(root) ?? root, host.realPath(path) ?? path);
  const same = (one: string) => one.normalize('NFC').toLowerCase();
  const names = new TextDecoder().decode(answer.out).split('\0');
  return !names.some((one) => same(one) === same(name));
}

/** What earlier runs found. */
export interface Cache {
  /** A checker that asks what an earlier run found before it asks another checker. */
  readonly around: (inner: Checker) => Checker;
  /** Keeps what this run found. To be called when all have been checked, and when something has stopped the run. */
  readonly write: () => void;
}

/**
 * What an earlier run found, under a digest of everything that its answer depends on: the program, the options, the
 * settings, the profile, every byte of the file and its card, and what other agreements have told of it. So no answer is
 * ever a wrong one, whatever the clocks of the file system say. Null where it may not be believed.
 */
export async function openCache(cache: string, judge: Judge): Promise<Cache | null> {
  const { context } = judge;
  const { host, locale } = context;
  const path = await placeOf(cache, context);
  const shown = relativePath(host.cwd, path);
  if (!(await isTrusted(path, context))) {
    complain(host, messages.cacheTracked[locale].replace('{path}', shown));
    return null;
  }
  const bytes = host.kindOf(path) === 'file' ? host.read(path, mostCacheBytes) : null;
  const isRead = bytes !== null && !isFailed(bytes);
  // A file of somebody's is not written over.
  if (isRead && bytes.length > 0 && !isCache(bytes))
    throw new Stop(messages.notCache, { path: shown });
  const old = isRead ? cacheEntries(bytes, host) : [];
  const known = new Map(old.map((entry) => [entry.key, entry]));
  const keys = keysFor(judge);
  const used: Entry[] = [];
  let isNew = false;
  const checkedBy = async (inner: Checker, file: FoundFile, among: Among): Promise<Outcome> => {
    const found = await keys(file, among);
    if (found === null) return inner.check(file, among);
    const entry = known.get(found.key);
    if (entry && (entry.day === null || entry.day === found.day)) {
      used.push(entry);
      return outcomeOf(entry, host);
    }
    const outcome = await inner.check(found.file, among);
    // What was told of it may be told of another day.
    const isOfDay = among.heardDigest !== '' || outcome.kept?.dependsOnDay === true;
    const kept = entryOf(found.key, file.shown, outcome, { host, day: isOfDay ? found.day : null });
    if (kept !== null) {
      used.push(kept);
      isNew = true;
    }
    return outcome;
  };
  return {
    around: (inner) => ({
      ahead: inner.ahead,
      check: (file, among) => checkedBy(inner, file, among),
      end: inner.end,
    }),
    write: () => {
      if (!isNew) return;
      const written = host.replace(path, cacheBytes(kept(used, old), host), null);
      if (isFailed(written))
        complain(host, messages.cacheNotWritten[locale].replace('{path}', shown));
    },
  };
}

/** What this run used, then what it did not: the newest first. */
function kept(used: readonly Entry[], old: readonly Entry[]): readonly Entry[] {
  const times = new Map<string, number>();
  const seen = new Set<string>();
  const result: Entry[] = [];
  for (const entry of [...used, ...old]) {
    const count = times.get(entry.path) ?? 0;
    if (seen.has(entry.key) || count >= mostOfFile || result.length >= mostInAll) continue;
    seen.add(entry.key);
    times.set(entry.path, count + 1);
    result.push(entry);
  }
  return result;
}

function outcomeOf({ blobs: [outcome, ...parts] }: Entry, { unpack }: Host): Outcome {
  const found = JSON.parse(outcome ? unpack(outcome) : 'null') as Outcome;
  return found.kept ? { ...found, kept: { ...found.kept, parts } } : found;
}

/** Null for what a later run must see for itself. */
function entryOf(
  key: string,
  path: string,
  outcome: Outcome,
  { host, day }: { readonly host: Host; readonly day: string | null },
): Entry | null {
  if (outcome.problems.length > 0 || outcome.report !== null) return null;
  const { kept } = outcome;
  const plain = kept ? { ...outcome, kept: { ...kept, parts: [] } } : outcome;
  const parts = (kept?.parts ?? []).map((part) =>
    typeof part === 'string' ? host.pack(part) : part,
  );
  return {
    key,
    path,
    day,
    blobs: [host.pack(JSON.stringify(plain)), ...parts],
  };
}

interface Keyed {
  readonly key: string;
  readonly day: string;
  /** The file with its bytes: what was digested is what is checked, whatever becomes of the file meanwhile. */
  readonly file: FoundFile;
}

/** Digests of everything that the outcome of a file depends on; null for a file that cannot be read. */
function keysFor(judge: Judge): (file: FoundFile, among: Among) => Promise<Keyed | null> {
  const { options, reader, report, baseline, isChosen } = judge;
  const { host, profiles, flag } = reader;
  const day = options.today ?? host.today();
  const program = host.program();
  const digests = new Map<string, Promise<string>>();
  /** Of the profile that is chosen unless the document names another, which is one of the program's own. */
  const profileOf = async (name: string | null, folder: string): Promise<string> => {
    const files = name === null ? [] : await profiles.filesOf(name, folder);
    const bytes = files.map((path) => host.read(path, maxBytes));
    return host.digest(bytes.map((one) => (isFailed(one) ? '' : one)));
  };
  const profileDigest = (name: string | null, folder: string): Promise<string> => {
    const id = JSON.stringify([name, folder]);
    const known = digests.get(id) ?? profileOf(name, folder);
    digests.set(id, known);
    return known;
  };
  return async (file, among) => {
    const card = cardPath(file.path);
    const bytes = host.read(file.path, maxOriginalBytes);
    const side = host.kindOf(card) === 'file' ? host.read(card, maxBytes) : null;
    if (isFailed(bytes) || isFailed(side)) return null;
    const found = await configFor(file.path, reader);
    const { config, folder, text, path: settings } = found;
    const own = JSON.stringify([
      program,
      file.shown,
      file.named,
      options.profile,
      options.stage,
      report.settings,
      config,
      text?.source.text ?? null,
      settings === null ? null : relativePath(host.cwd, resolvePath(folder, configName)),
      await profileDigest(flag ?? config.profile, flag === null ? folder : host.cwd),
      [among.isAlone, among.isCompared, holdsAll(among.folders, found), among.heardDigest],
      baseline?.knownOf(file.path) ?? null,
      isChosen === null || (await isChosen(file.path)),
      // A card that has become a link is another card.
      [file.path, card].map((path) => host.realPath(path)),
      side === null,
    ]);
    const key = host.digest([own, bytes, side ?? '']);
    const contents = new Map([[file.path, bytes], ...(side ? [[card, side] as const] : [])]);
    return { key, day, file: { ...file, contents } };
  };
}

/** Whether the results of a run may be kept: what fixes change and what is needed to the end is not. */
export function isCacheable({ options, report }: Judge): boolean {
  return options.fix === null && !report.wantsCopy && !options.paths.includes('-');
}
