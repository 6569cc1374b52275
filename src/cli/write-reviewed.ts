import { maxOriginalBytes } from '../decode.ts';
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
function wordFileOf({ report }: Checked): FileReport {
  const files = report.files.filter(({ agreement }) => agreement.source.original?.kind === 'docx');
  const [file] = files;
  if (!file || files.length > 1 || report.files.length > 1) throw new Stop(messages.oneWordFile);
  return file;
}

/**
 * Writes a copy of the Word file that was checked, with the findings as comments. False when it could not be written.
 * @throws Stop before anything is written, when the run is not about one Word file or the copy has another ending.
 */
export async function writeReviewed(
  target: string,
  checked: Checked,
  context: CommandContext,
): Promise<boolean> {
  const { host, locale } = context;
  const file = wordFileOf(checked);
  const { path } = file.agreement.source;
  // A copy with macros under a name that says it has none is one that Word will not open.
  if (ending(target) !== ending(path))
    throw new Stop(messages.copyEnding, { path: target, ending: ending(path) ?? '.docx' });
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
  host.stdout.write(`${fill(messages.copySaved[locale], { path: target, n: comments }, locale)}\n`);
  return true;
}
