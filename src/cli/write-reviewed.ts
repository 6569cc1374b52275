import { maxOriginalBytes } from '../decode.ts';
import { wordsOf } from '../finding.ts';
import { fill } from '../locale.ts';
import type { FileReport } from '../report.ts';
import { complain } from './complain.ts';
import type { CommandContext } from './context.ts';
import { isFailed } from './host.ts';
import { messages } from './messages.ts';
import { resolvePath } from './paths.ts';
import { targetPath } from './report-targets.ts';
import { Stop } from './stop.ts';
import type { Checked } from './write-report.ts';

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

/** @throws Stop when the run is not about one Word file, or when the copy has another ending. */
export function refuseCopy(target: string, files: readonly FileReport[]): void {
  const { path } = wordFileOf(files).agreement.source;
  // A copy with macros under a name that says it has none is one that Word will not open.
  if (ending(target) !== ending(path))
    throw new Stop(messages.copyEnding, { path: target, ending: ending(path) ?? '.docx' });
}

/**
 * Writes a copy of the Word file that was checked, with the findings as comments. False when it could not be written.
 *
 * @param tell says what has been done
 */
export async function writeReviewed(
  target: string,
  { report }: Checked,
  context: CommandContext,
  tell: (text: string) => void,
): Promise<boolean> {
  const { host, locale } = context;
  const file = wordFileOf(report.files);
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
