import { decode, maxBytes } from '../../decode.ts';
import type { Localised } from '../../locale.ts';
import { cardPath } from '../card-path.ts';
import { type Content, type Host, isFailed } from '../host.ts';
import { messages } from '../messages.ts';
import { folderOf, nameOf, relativePath, resolvePath, slashed } from '../paths.ts';
import { Stop } from '../stop.ts';
import type { FileToWrite } from '../write-files.ts';
import { dialogueWords } from './words.ts';

/** A file as it was named. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
}

/** Where a file that a user names is to be. */
export function targetOf(named: string, host: Host): Target {
  const path = resolvePath(host.cwd, host.separator === '\\' ? slashed(named) : named);
  return { path, shown: relativePath(host.cwd, path) };
}

/** Nothing, a folder’s own name, what other commands read from a pipe, an ending without a name. */
const noName = /^(?:\.{0,2}|-|\.(?:md|markdown|docx))$/i;

/** Whether an agreement is to be a Word file. */
export function isWord({ path }: Target): boolean {
  return /\.docx$/i.test(path);
}

/** Whether a path says where, but not what the file in it shall be called. */
export function isNameless(named: string): boolean {
  return noName.test(nameOf(slashed(named)));
}

/** A path as it is to be written in a command: never taken for an option, and one word. */
export function typed(path: string): string {
  const plain = path.startsWith('-') ? `./${path}` : path;
  return /[\s()'&;]/.test(plain) ? `"${plain}"` : plain;
}

/** The agreement’s file: Markdown or Word, with an ending. @throws Stop for another kind of file. */
export function agreementTarget(named: string, host: Host): Target {
  if (isNameless(named) && !/[/\\]$/.test(named)) throw new Stop(messages.newNeedsFile);
  const name = /\.[^./\\]+$/.test(named) ? named : `${named}.md`;
  if (!/\.(?:md|markdown|docx)$/i.test(name) || /[/\\]$/.test(named))
    throw new Stop(dialogueWords.notMarkdownOrWord, { path: named });
  return targetOf(name, host);
}

/** @throws Stop when something is there already, or when a folder on the way is no folder. */
export function refuseTaken(
  { path, shown }: Target,
  host: Host,
  taken: Localised = messages.alreadyThere,
): void {
  const kind = host.kindOf(path);
  if (kind === 'folder') throw new Stop(messages.folderInWay, { path: shown });
  if (kind !== null) throw new Stop(taken, { path: shown });
  const inWay = fileOnTheWay(path, host);
  if (inWay !== null)
    throw new Stop(dialogueWords.fileInWay, { path: relativePath(host.cwd, inWay) });
}

/** What stands where a folder would have to be, or null. */
export function fileOnTheWay(path: string, host: Host): string | null {
  for (let below = path, folder = folderOf(path); folder !== below; folder = folderOf(folder)) {
    const kind = host.kindOf(folder);
    if (kind !== null) return kind === 'folder' ? null : folder;
    below = folder;
  }
  return null;
}

/** A name beside a file that nothing has: `avtal.md.bak`, `avtal.md.bak2` … */
export function keptName(path: string, host: Host): string {
  for (let number = 1; ; number += 1) {
    const name = `${path}.bak${number === 1 ? '' : number}`;
    if (host.kindOf(name) === null) return name;
  }
}

/** @throws Stop when it cannot be read: it must not be lost. */
function cardText({ path, shown }: Target, host: Host): string {
  const bytes = host.read(path, maxBytes);
  const source = isFailed(bytes) ? null : decode(shown, bytes);
  if (source === null || source.unreadable) throw new Stop(messages.cardUnread, { path: shown });
  return source.text;
}

/** The agreement; with `force` an old file is kept beside it. */
export function documentFile(
  target: Target,
  content: Content,
  force: boolean,
  host: Host,
): FileToWrite {
  if (!force || host.kindOf(target.path) !== 'file') {
    refuseTaken(target, host);
    return { ...target, content, over: null };
  }
  return { ...target, content, over: { kept: keptName(target.path, host) } };
}

/** The card beside an agreement, and what it holds now; null when it is not there. */
export function cardBeside({ path, shown }: Target, host: Host): Target & { text: string | null } {
  const card = { path: cardPath(path), shown: cardPath(shown) };
  const text = host.kindOf(card.path) === null ? null : cardText(card, host);
  return { ...card, text };
}
