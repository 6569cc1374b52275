import { nearest } from '../config/nearest.ts';
import type { Localised } from '../locale.ts';
import type { FoundConfig, Surroundings } from './find-config.ts';
import { type Host, isFailed } from './host.ts';
import { includedBy } from './included.ts';
import { messages } from './messages.ts';
import { folderOf, isInside, nameOf, relativePath, resolvePath, slashed } from './paths.ts';
import { agreementOf, mayBeAgreement, sortFound } from './same-agreement.ts';
import { Stop } from './stop.ts';
import { filesUnder, isLeftOut, leadsOut, type Walk, walkOf } from './walk.ts';

/** A file to look at. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** As reports show it: from the working folder, with `/`. */
  readonly shown: string;
  /** Checked whatever it holds: named on the command line or by `include`. */
  readonly named: boolean;
  /** Absolute path → what has been read of it already, so that it is not read as something else the next time. */
  readonly contents?: ReadonlyMap<string, Uint8Array>;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** What was named but is not there, or could not be looked into. */
  readonly problems: readonly Localised[];
  /** Links to Markdown files outside, which are not followed; as reports show them. */
  readonly outside: readonly string[];
  /** Other files of an agreement that is among `files`; as reports show them. */
  readonly same: readonly string[];
  /** Word, ODT and PDF files without a card; as reports show them. */
  readonly cardless: readonly string[];
  /** The folders that were looked through with all below them; absolute. */
  readonly folders: readonly string[];
}

export interface FindOptions {
  readonly paths: readonly string[];
  /** Named files must be agreements too, and may be excluded. */
  readonly onlyAgreements: boolean;
}

function hasPattern(path: string): boolean {
  return /[*?{}[\]!]/.test(path);
}

/** What is checked of files that a folder or a pattern gave; the others are counted. */
function chosen(paths: readonly string[], walk: Walk): readonly string[] {
  const { kept, same, cardless } = sortFound(paths, walk.host);
  for (const path of same) walk.same.add(path);
  for (const path of cardless) walk.cardless.add(path);
  return kept;
}

/** What is checked of all below a folder. */
async function filesBelow(top: string, walk: Walk): Promise<readonly string[]> {
  walk.folders.add(top);
  return chosen(await filesUnder(top, walk), walk);
}

/** What the settings' `include` names, links and other folders aside. */
async function filesIncluded({ config, folder }: FoundConfig, walk: Walk) {
  addWhole(config.include, folder, walk);
  const { has, starts, depth } = includedBy(config);
  const files = new Set<string>();
  for (const start of starts) {
    const top = start === '' ? folder : resolvePath(folder, start);
    if (walk.host.kindOf(top) !== 'folder' || !isInside(folder, top)) continue;
    if (leadsOut(top, walk, folder)) continue;
    const down = start === '' ? 0 : start.split('/').length;
    for (const path of await filesUnder(top, walk, depth - down)) {
      if (has(relativePath(folder, path))) files.add(path);
    }
  }
  return chosen([...files], walk);
}

// Patterns such as “avtal/**” stand for all that lies in a folder.
const wholeFolder = /^(?:([^*?{}[\]!]+)\/)?\*\*(?:\/\*(?:\.(?:md|\*|\{[^}]*\}))?)?$/;

function addWhole(patterns: readonly string[], folder: string, walk: Walk): void {
  for (const pattern of patterns) {
    const whole = wholeFolder.exec(pattern);
    if (whole) walk.folders.add(resolvePath(folder, whole[1] ?? '.'));
  }
}

/** What a pattern on the command line names. */
async function filesOf(pattern: string, folder: string, walk: Walk) {
  const found = await walk.host.glob([pattern], folder);
  addWhole([pattern], folder, walk);
  const paths = found.filter(mayBeAgreement).map((path) => resolvePath(folder, path));
  const kept: string[] = [];
  for (const path of paths) {
    if (await isLeftOut(path, false, walk)) continue;
    if (leadsOut(path, walk)) walk.outside.add(path);
    else kept.push(path);
  }
  return { matched: found.length, kept: chosen(kept, walk) };
}

/** A path that leads to nothing: the nearest name in its folder may be what was meant. */
function notThere(shown: string, path: string, host: Host): Stop {
  const entries = host.list(folderOf(path));
  const names = isFailed(entries) ? [] : entries.map(({ name }) => name).sort();
  if (names.includes(nameOf(path))) return new Stop(messages.linkNowhere, { path: shown });
  const near = nearest(nameOf(path), names);
  if (near === null) return new Stop(messages.noSuchFile, { path: shown });
  const folder = folderOf(shown);
  return new Stop(messages.noSuchFileNear, {
    path: shown,
    near: folder === '.' ? near : `${folder}/${near}`,
  });
}

/** The one file that a command is about. @throws Stop when there is none. */
export function findNamed(argument: string, host: Host, around: Surroundings): FoundFile {
  const written = host.separator === '\\' ? slashed(argument) : argument;
  const path = resolvePath(host.cwd, written);
  if (host.kindOf(path) === null) throw notThere(argument, path, host);
  const walk = walkOf(host, around);
  if (leadsOut(path, walk)) throw new Stop(messages.linkOut, { path: argument });
  return { path, shown: relativePath(host.cwd, path), named: true };
}

async function filesNamed(argument: string, onlyAgreements: boolean, walk: Walk) {
  const { host } = walk;
  const written = host.separator === '\\' ? slashed(argument) : argument;
  const named = resolvePath(host.cwd, written);
  // A card that has changed says something else of its agreement.
  const path = agreementOf(named, host) ?? named;
  const kind = host.kindOf(path);
  if (kind !== null) {
    if (leadsOut(path, walk)) throw new Stop(messages.linkOut, { path: argument });
    if (kind === 'folder') return { paths: await filesBelow(path, walk), named: false };
    if (!onlyAgreements) return { paths: [path], named: true };
    const left = !mayBeAgreement(path) || (await isLeftOut(path, false, walk));
    return { paths: left ? [] : chosen([path], walk), named: false };
  }
  if (!hasPattern(written)) throw notThere(argument, path, host);
  const { matched, kept } = await filesOf(written, host.cwd, walk);
  if (matched === 0) throw new Stop(messages.noMatch, { pattern: argument });
  return { paths: kept, named: false };
}

/**
 * The files that the command line names, else those of the settings' `include`, else the working
 * folder's; each once, in the order of their paths.
 */
export async function findFiles(
  { paths, onlyAgreements }: FindOptions,
  host: Host,
  around: Surroundings,
): Promise<FoundFiles> {
  const walk = walkOf(host, around);
  const found = new Map<string, boolean>();
  const add = (all: readonly string[], named: boolean) => {
    for (const path of all) found.set(path, named || found.get(path) === true);
  };
  for (const argument of paths) {
    try {
      const files = await filesNamed(argument, onlyAgreements, walk);
      add(files.paths, files.named);
    } catch (error) {
      // What one argument names wrongly does not hide the findings of the others.
      if (!(error instanceof Stop)) throw error;
      walk.problems.push(error.words);
    }
  }
  const here = await around.configAt(host.cwd);
  if (paths.length === 0 && here.config.include.length > 0) {
    add(await filesIncluded(here, walk), true);
  } else if (paths.length === 0) add(await filesBelow(host.cwd, walk), false);
  const shown = (set: ReadonlySet<string>) =>
    Array.from(set, (path) => relativePath(host.cwd, path));
  const files = Array.from(found, ([path, named]) => {
    return { path, shown: relativePath(host.cwd, path), named };
  });
  const all = new Set(files.map((file) => file.shown));
  return {
    files: files.sort((a, b) => (a.shown < b.shown ? -1 : 1)),
    problems: walk.problems,
    outside: shown(walk.outside),
    same: shown(walk.same).filter((path) => !all.has(path)),
    cardless: shown(walk.cardless).filter((path) => !all.has(path)),
    folders: [...walk.folders],
  };
}

/**
 * Whether all agreements that settings hold for are in the folders that were looked through. Without settings, those
 * folders are all there is.
 */
export function holdsAll(
  folders: readonly string[],
  { config, folder, path }: FoundConfig,
): boolean {
  const isIn = (inner: string) => folders.some((outer) => isInside(outer, inner));
  if (path === null) return folders.length > 0;
  if (isIn(folder)) return true;
  return (
    config.include.length > 0 &&
    config.include.every((pattern) => {
      const start = /^[^*?{}[\]!]*(?=\/)/.exec(pattern)?.[0];
      return start !== undefined && isIn(resolvePath(folder, start));
    })
  );
}

/** Whether the settings' `include` says that a file is an agreement. */
export function isIncluded(path: string, { config, folder }: FoundConfig): boolean {
  if (config.include.length === 0 || !isInside(folder, path)) return false;
  return includedBy(config).has(relativePath(folder, path));
}
