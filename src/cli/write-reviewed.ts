import { maxOriginalBytes } from '../decode.ts';
import { wordsOf } from '../finding.ts';
import { fill } from '../locale.ts';
import type { FileReport } from '../report.ts';
import { printable } from '../reporters/printable.ts';
import { complain } from './complain.ts';
import type { CommandContext } from './context.ts';
import { isFailed } from './host.ts';
import { messages } from './messages.ts';
import type { CheckOptions } from './options.ts';
import { resolvePath } from './paths.ts';
import { targetPath } from './report-targets.ts';
import { Stop } from './stop.ts';

const ending = (path: string) => /\.doc[xm]$/i.exec(path)?.[0].toLowerCase() ?? null;

/** The one Word file of the run. @throws Stop when there is none, or more than one. */
function wordFileOf(files: readonly FileReport[]): FileReport {
  const [file] = files;
  const [finding] = file?.findings ?? [];
  if (file?.agreement.unreadable && finding && files.length === 1) {
    const why = wordsOf(finding);
    const { path } = file.agreement.source;
    throw new Stop(messages.copyUnread, { path, 'why.sv': why.sv, 'why.en': why.en });
  }
  if (file?.agreement.source.original?.kind !== 'docx' || files.length > 1)
    throw new Stop(messages.oneWordFile);
  return file;
}

const copiesIn = ({ formats }: CheckOptions) =>
  formats.flatMap(({ format, file }) => (format === 'docx' ? [file ?? ''] : []));

/** @throws Stop when the run is not about one Word file, or when a copy has another ending. */
export function refuseCopies(options: CheckOptions, files: readonly FileReport[]): void {
  for (const target of copiesIn(options)) refuseCopy(target, files);
}

function refuseCopy(target: string, files: readonly FileReport[]): void {
  const { path } = wordFileOf(files).agreement.source;
  // A copy with macros under a name that says it has none is one that Word will not open.
  if (ending(target) !== ending(path))
    throw new Stop(messages.copyEnding, { path: target, ending: ending(path) ?? '.docx' });
}

/** Writes the copies of the Word file that was checked, with the findings as comments. False when one was not written. */
export async function writeCopies(
  options: CheckOptions,
  files: readonly FileReport[],
  context: CommandContext,
): Promise<boolean> {
  const { host } = context;
  // What a program reads on stdout is a report and nothing else.
  const isPrinted = options.formats.some(({ file }) => file === null);
  const tell = (text: string) =>
    isPrinted ? complain(host, text) : host.stdout.write(`${printable(text)}\n`);
  let written = true;
  for (const target of copiesIn(options))
    written = (await writeCopy(target, wordFileOf(files), context, tell)) && written;
  return written;
}

/** @param tell says what has been done */
async function writeCopy(
  target: string,
  file: FileReport,
  context: CommandContext,
  tell: (text: string) => void,
): Promise<boolean> {
  const { host, locale } = context;
  const { path } = file.agreement.source;
  const say = (words: { sv: string; en: string }, data = {}) =>
    complain(host, fill(words[locale], { path: target, ...data }, locale));
  const bytes = host.read(resolvePath(host.cwd, path), maxOriginalBytes);
  const { reviewedCopy } = await import('../reviewed/reviewed-copy.ts');
  const copy = isFailed(bytes) ? bytes : reviewedCopy(bytes, file, locale);
  if ('failure' in copy) {
    say(messages.copyNotMade, { original: path });
    return false;
  }
  if (isFailed(host.create(targetPath(target, context), copy))) {
    say(messages.notWritten);
    return false;
  }
  const comments = file.findings.length + 1;
  const words = comments === 1 ? messages.copySavedOne : messages.copySaved;
  tell(fill(words[locale], { path: target, n: comments }, locale));
  return true;
}
