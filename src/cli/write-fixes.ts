import { createHash } from 'node:crypto';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { decode, maxBytes } from '../decode.ts';
import { fill, fillAll, type Localised } from '../locale.ts';
import { inert } from '../reporters/github-command.ts';
import { printableLines } from '../reporters/printable.ts';
import type { OriginalKind } from '../source.ts';
import { complain } from './complain.ts';
import type { CommandContext } from './context.ts';
import { type Host, isFailed } from './host.ts';
import { messages } from './messages.ts';
import { typed } from './new/targets.ts';
import { folderOf, relativePath } from './paths.ts';

/** A file that fixes change. */
export interface FixedFile {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  /** The text without a byte order mark. */
  readonly before: string;
  readonly after: string;
  /** How many fixes. */
  readonly fixes: number;
}

const mark = '\ufeff';

/** What stands before the text in a file in UTF-8; null for other encodings and for a file that has changed meanwhile. */
function markOf({ path, shown, before }: FixedFile, host: Host): string | null {
  const bytes = host.read(path, maxBytes);
  if (isFailed(bytes)) return null;
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide || decode(shown, bytes).text !== before) return null;
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? mark : '';
}

/**
 * Writes a fixed text, wholly or not at all, and says so. Every byte that no fix is about stays as it was.
 *
 * @returns what to say when it could not be written, else null
 */
export function writeFix(file: FixedFile, { host, locale }: CommandContext): Localised | null {
  const start = markOf(file, host);
  const data = { path: file.shown, n: file.fixes };
  // A link stays one: what it leads to, inside the tree, is what was read.
  const path = host.realPath(file.path) ?? file.path;
  if (start === null || isFailed(host.replace(path, start + file.after, null)))
    return fillAll(messages.fixNotWritten, data);
  const words = file.fixes === 1 ? messages.fixedOne : messages.fixedMany;
  complain(host, fill(words[locale], data, locale));
  return null;
}

/** A file that was checked, and what fixes change in it and its card. */
interface MaybeFixed {
  /** As reports show it. */
  readonly shown: string;
  /** Null for Markdown. */
  readonly original: OriginalKind | null;
  readonly fixed: readonly FixedFile[];
}

/** What was asked for, in a run that has nothing to fix. */
function nothingFixed(files: readonly MaybeFixed[], { host, locale }: CommandContext): void {
  const [file] = files;
  if (!file) return;
  const original = files.find((one) => one.original) ?? null;
  const words = original === null ? messages.nothingFixed : messages.originalsUnfixed;
  complain(host, fill(words[locale], { path: typed((original ?? file).shown) }, locale));
}

/** What is left to say when all files have been checked: what fixes change as a patch, or that there is nothing. */
export function endFixes(
  files: readonly MaybeFixed[],
  fix: 'write' | 'patch',
  context: CommandContext,
): void {
  const fixed = files.flatMap((file) => file.fixed);
  if (fixed.length === 0) nothingFixed(files, context);
  else if (fix === 'patch') context.host.stdout.write(shownPatch(patchOf(fixed, context), context));
}

/** A patch as what reads it takes it: git every byte, a terminal nothing that acts, a log on GitHub no command. */
function shownPatch(patch: string, { host }: CommandContext): string {
  if (host.stdout.isTerminal) return `${printableLines(patch).join('\n')}\n`;
  if (host.env['GITHUB_ACTIONS'] !== 'true' || inert(patch) === patch) return patch;
  // Whether it goes to git or to the log cannot be known. Git passes over lines around a patch, and what the runner is to
  // wait for is made of the patch itself: nobody can have written it into a file.
  const token = createHash('sha256').update(patch).digest('hex');
  return `::stop-commands::${token}\n${patch}::${token}::\n`;
}

/** A name as git writes it in a patch. */
function patchName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names may hold them
  if (!/["\\\u0000-\u001f\u007f]/.test(name)) return name;
  const escapes: Readonly<Record<string, string>> = {
    '"': '\\"',
    '\\': '\\\\',
    '\t': '\\t',
    '\n': '\\n',
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names may hold them
  const escaped = name.replace(/["\\\u0000-\u001f\u007f]/g, (letter) => {
    return escapes[letter] ?? `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`;
  });
  return `"${escaped}"`;
}

/** A patch that `git apply` takes, with paths from the root of the repository, else from the working folder. */
function patchOf(files: readonly FixedFile[], { host, around }: CommandContext): string {
  return files
    .map((file) => {
      const root = around.rootAt(folderOf(file.path)) ?? host.cwd;
      const name = relativePath(root, file.path);
      const start = markOf(file, host) ?? '';
      return createTwoFilesPatch(
        patchName(`a/${name}`),
        patchName(`b/${name}`),
        start + file.before,
        start + file.after,
        undefined,
        undefined,
        { context: 3, headerOptions: FILE_HEADERS_ONLY },
      );
    })
    .join('');
}
