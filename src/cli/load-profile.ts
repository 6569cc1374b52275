import { nearest } from '../config/nearest.ts';
import { decode, maxBytes } from '../decode.ts';
import type { Profile } from '../profile.ts';
import { bareProfile, extendProfile, profileNames, shippedProfiles } from '../profiles.ts';
import { type Surroundings, settingsWords } from './find-config.ts';
import { type Host, isFailed } from './host.ts';
import { messages } from './messages.ts';
import { folderOf, isInside, nameOf, relativePath, resolvePath, slashed } from './paths.ts';
import { Stop } from './stop.ts';

/** Profiles may build on one another in so many steps. */
const mostSteps = 8;

/** Finds profiles by name or path, each file once. */
export interface Profiles {
  /** The shipped profile of that name, or null. */
  readonly shipped: (name: string) => Profile | null;
  /** @throws Stop when there is none, or it cannot be read. */
  readonly find: (written: string, folder: string) => Promise<Profile>;
  /** The files that a profile was read from, its own first; absolute. None for a shipped one. */
  readonly filesOf: (written: string, folder: string) => Promise<readonly string[]>;
}

function shipped(name: string): Profile | null {
  const known = profileNames.find((it) => it === name);
  return known === undefined ? null : shippedProfiles[known];
}

function isPath(written: string): boolean {
  return /[/\\]|\.(?:ya?ml|json|md)$/i.test(written);
}

function unknown(name: string): Stop {
  const near = nearest(name, profileNames);
  if (near !== null) return new Stop(messages.noSuchProfileNear, { name, near });
  return new Stop(messages.noSuchProfile, { name, known: profileNames });
}

interface Loading {
  readonly host: Host;
  /** Nothing outside it is read. */
  readonly root: string;
  /** The files on the way here. */
  readonly chain: readonly string[];
  /** All files that are read. */
  readonly files: string[];
}

async function load(path: string, { host, root, chain, files }: Loading): Promise<Profile> {
  const shown = relativePath(host.cwd, path);
  const all = [...chain, path];
  if (chain.includes(path)) {
    const names = all.map((file) => relativePath(host.cwd, file));
    throw new Stop(messages.profileCycle, { path: names.join(' → ') });
  }
  if (all.length > mostSteps) throw new Stop(messages.profileDeep, { path: shown, max: mostSteps });
  const real = host.realPath(path);
  if (real === null) throw new Stop(messages.noSuchProfileFile, { path: shown });
  if (!isInside(host.realPath(root) ?? root, real))
    throw new Stop(messages.profileOutside, { path: shown });
  files.push(path);
  const bytes = host.read(path, maxBytes);
  if (isFailed(bytes)) throw new Stop(messages.unreadableSettings, { path: shown });
  const source = decode(shown, bytes);
  if (source.unreadable) throw new Stop(messages.notTextSettings, { path: shown });
  // A profile without a name of its own has its file's.
  const id = nameOf(path).replace(/\.[^.]*$/, '');
  const inside = { host, root, chain: all, files };
  const { profileOf, readProfileTable } = await import('../config/profile-table.ts');
  const read = readProfileTable(source);
  if (read) {
    if (read.table === null) throw new Stop(settingsWords(shown, source, read.problems));
    const { extends: on, file, ...table } = profileOf(read.table);
    const base = on === null ? bareProfile : await find(on, folderOf(path), inside);
    return extendProfile(base, file, id, table);
  }
  const { readProfileFile } = await import('../config/profile-file.ts');
  const { data, problems } = readProfileFile(source);
  if (problems.length > 0) throw new Stop(settingsWords(shown, source, problems));
  const { template } = data as { readonly template?: string };
  const own = {
    ...(data as { readonly extends: string }),
    // A template lies beside the profile that names it.
    ...(template !== undefined && isPath(template)
      ? { template: resolvePath(folderOf(path), slashed(template)) }
      : {}),
  };
  return extendProfile(await find(own.extends, folderOf(path), inside), own, id);
}

function find(written: string, folder: string, loading: Loading): Promise<Profile> {
  const profile = shipped(written);
  if (profile) return Promise.resolve(profile);
  if (!isPath(written)) throw unknown(written);
  const path = loading.host.separator === '\\' ? slashed(written) : written;
  return load(resolvePath(folder, path), loading);
}

/** Profiles are read inside the repository, else inside the folder they are named from. */
export function profiles(host: Host, around: Surroundings): Profiles {
  const known = new Map<string, { readonly profile: Promise<Profile>; readonly files: string[] }>();
  const loaded = (written: string, folder: string) => {
    const key = `${folder}\n${written}`;
    const before = known.get(key);
    if (before) return before;
    const root = around.rootAt(folder) ?? folder;
    const files: string[] = [];
    const found = { profile: find(written, folder, { host, root, chain: [], files }), files };
    known.set(key, found);
    return found;
  };
  return {
    shipped,
    find: async (written, folder) => loaded(written, folder).profile,
    filesOf: async (written, folder) => {
      const { profile, files } = loaded(written, folder);
      await profile;
      return files;
    },
  };
}
