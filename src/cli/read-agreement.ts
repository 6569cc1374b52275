import type { Agreement, Document, Field } from '../agreement/agreement.ts';
import { readDocument, understand } from '../agreement/parse.ts';
import { decode, maxBytes } from '../decode.ts';
import { fillAll, type Localised } from '../locale.ts';
import type { Profile } from '../profile.ts';
import { positionAt, type Source } from '../source.ts';
import { cardPath } from './card-path.ts';
import type { FoundConfig, Surroundings } from './find-config.ts';
import { type Failed, type Host, type HostFailure, isFailed } from './host.ts';
import { isLinkOut } from './links.ts';
import type { Profiles } from './load-profile.ts';
import { messages } from './messages.ts';
import { folderOf } from './paths.ts';
import { readSource } from './read-source.ts';

/** Where a setting came from. */
export type Origin = 'flag' | 'frontmatter' | 'config' | 'default';

export interface ChosenProfile {
  readonly profile: Profile;
  readonly from: Origin;
  /** That the document names a profile that does not exist. */
  readonly remark?: Localised;
}

export const failureMessages: Readonly<Record<HostFailure, Localised>> = {
  denied: messages.deniedFile,
  missing: messages.missingFile,
  'not-a-file': messages.notAFile,
  other: messages.otherFile,
  // Of writing only.
  exists: messages.otherFile,
  full: messages.otherFile,
};

/** The side file, null when there is none; or what to say of one that is not read. */
function cardOf(path: string, shown: string, host: Host): Source | null | { problem: Localised } {
  const card = cardPath(path);
  if (host.kindOf(card) !== 'file') return null;
  const data = { path: cardPath(shown) };
  if (isLinkOut(card, host)) return { problem: fillAll(messages.linkOut, data) };
  const bytes = host.read(card, maxBytes);
  const source = isFailed(bytes) ? null : decode(cardPath(shown), bytes);
  const isRead = source !== null && !source.unreadable;
  return isRead ? source : { problem: fillAll(messages.unreadableCard, data) };
}

/** A file with its side file, read but not yet understood. */
export interface ReadFile {
  readonly document: Document;
  /** That the side file is there but cannot be read, or null. */
  readonly problem: Localised | null;
}

/** Reads a file and its side file. */
export async function readFile(
  path: string,
  shown: string,
  host: Host,
): Promise<ReadFile | Failed> {
  const source = await readSource(path, shown, host);
  if (isFailed(source)) return source;
  const card = cardOf(path, shown, host);
  if (card === null) return { document: readDocument(source), problem: null };
  return 'problem' in card
    ? { document: readDocument(source), problem: card.problem }
    : { document: readDocument(source, card), problem: null };
}

/** Where a document names its profile, or null. */
function writtenProfile({ frontmatter, card }: Document): Field | null {
  const field = frontmatter?.fields.get('profile') ?? card?.fields.get('profile');
  return typeof field?.value === 'string' ? field : null;
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
  const field = writtenProfile(document);
  if (field === null || config.profileLocked) return own;
  const written = String(field.value);
  if (written === own.profile.id) return { profile: own.profile, from: 'frontmatter' };
  const shipped = profiles.shipped(written);
  if (shipped !== null) return { profile: shipped, from: 'frontmatter' };
  return { ...own, remark: unknownProfile(field, own.profile) };
}

/** The agreement is read with what holds without the name, and that is said. */
function unknownProfile({ source, range, value }: Field, { title }: Profile): Localised {
  const { line } = positionAt(source, range.start);
  const data = { path: source.path, line, name: String(value) };
  return fillAll(messages.unknownProfileHere, {
    ...data,
    'used.sv': title.sv,
    'used.en': title.en,
  });
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

export interface Understood {
  readonly agreement: Agreement;
  /** What to say about how it was read, or null. */
  readonly remark: Localised | null;
}

export async function understood(
  document: Document,
  found: FoundConfig,
  reader: Reader,
): Promise<Understood> {
  const { profile, remark = null } = await chooseProfile(document, reader.flag, found, reader);
  const { headings, words } = found.config;
  return { agreement: understand(document, { profile, headings, words }), remark };
}
