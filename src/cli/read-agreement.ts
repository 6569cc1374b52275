import type { Agreement, Document } from '../agreement/agreement.ts';
import { readDocument, understand } from '../agreement/parse.ts';
import { decode, maxBytes } from '../decode.ts';
import type { Localised } from '../locale.ts';
import type { Profile } from '../profile.ts';
import type { Source } from '../source.ts';
import type { FoundConfig, Surroundings } from './find-config.ts';
import { type Failed, type Host, type HostFailure, isFailed } from './host.ts';
import type { Profiles } from './load-profile.ts';
import { messages } from './messages.ts';
import { folderOf } from './paths.ts';

/** Where a setting came from. */
export type Origin = 'flag' | 'frontmatter' | 'config' | 'default';

export interface ChosenProfile {
  readonly profile: Profile;
  readonly from: Origin;
}

export const failureMessages: Readonly<Record<HostFailure, Localised>> = {
  denied: messages.deniedFile,
  missing: messages.missingFile,
  'not-a-file': messages.notAFile,
  other: messages.otherFile,
};

/** `mote.md` → `mote.iop.yaml`. */
function cardPath(path: string): string {
  return `${path.replace(/(?<=[^/])\.[^./]*$/, '')}.iop.yaml`;
}

function cardOf(path: string, shown: string, host: Host): Source | null {
  const card = cardPath(path);
  if (host.kindOf(card) !== 'file') return null;
  const bytes = host.read(card, maxBytes);
  return isFailed(bytes) ? null : decode(cardPath(shown), bytes);
}

/** A file with its side file, read but not yet understood. */
export function readFile(path: string, shown: string, host: Host): Document | Failed {
  const bytes = host.read(path, maxBytes);
  if (isFailed(bytes)) return bytes;
  const card = cardOf(path, shown, host);
  return card ? readDocument(decode(shown, bytes), card) : readDocument(decode(shown, bytes));
}

/** The profile that a document names itself, or null. */
function writtenProfile({ frontmatter, card }: Document): string | null {
  const written = frontmatter?.value?.['profile'] ?? card?.value?.['profile'];
  return typeof written === 'string' ? written : null;
}

/** Flag, then frontmatter, then settings, then the default. */
export async function chooseProfile(
  document: Document,
  flag: string | null,
  found: FoundConfig,
  { host, profiles }: { readonly host: Host; readonly profiles: Profiles },
): Promise<ChosenProfile> {
  const { config, folder } = found;
  if (flag !== null) return { profile: await profiles.find(flag, host.cwd), from: 'flag' };
  const own: ChosenProfile =
    config.profile === null
      ? { profile: await profiles.find('default', host.cwd), from: 'default' }
      : { profile: await profiles.find(config.profile, folder), from: 'config' };
  const written = writtenProfile(document);
  if (written === null || config.profileLocked) return own;
  if (written === own.profile.id) return { profile: own.profile, from: 'frontmatter' };
  const shipped = profiles.shipped(written);
  // A name that is no profile's is told by a rule; the text is read with what holds without it.
  return shipped === null ? own : { profile: shipped, from: 'frontmatter' };
}

export interface Reader {
  readonly host: Host;
  readonly around: Surroundings;
  readonly profiles: Profiles;
  /** `--profile`. */
  readonly flag: string | null;
}

/** The settings that hold for a file. */
export function configFor(path: string, { around }: Reader): Promise<FoundConfig> {
  return around.configAt(folderOf(path));
}

export async function understood(
  document: Document,
  found: FoundConfig,
  reader: Reader,
): Promise<Agreement> {
  const { profile } = await chooseProfile(document, reader.flag, found, reader);
  return understand(document, { profile, headings: found.config.headings });
}
