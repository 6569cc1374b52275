import type { CommandContext } from './context.ts';
import { isWrittenOut } from './links.ts';
import { messages } from './messages.ts';
import type { CheckOptions } from './options.ts';
import { resolvePath, slashed } from './paths.ts';
import { Stop } from './stop.ts';

/** What agreements, their cards and settings are called: a report is never written over one. */
const documents = /\.(?:md|markdown|docx|odt|pdf|iop\.ya?ml)$|(?:^|\/)iop\.config\.yaml$/i;

/** Whether a file is called as agreements, their cards and settings are. */
export function isCalledDocument(path: string): boolean {
  return documents.test(slashed(path));
}

/** The absolute path of a file that a report is to be written to. */
export function targetPath(file: string, { host }: Pick<CommandContext, 'host'>): string {
  return resolvePath(host.cwd, host.separator === '\\' ? slashed(file) : file);
}

/**
 * A slip in a file name must not cost an agreement.
 * @throws Stop when a report would be written over something that was read, over a document, over the baseline, or over
 * another report.
 */
export function refuseTargets(
  { formats, baseline }: Pick<CheckOptions, 'formats' | 'baseline'>,
  context: CommandContext,
): void {
  const { host, read } = context;
  const realOf = (path: string) => host.realPath(path) ?? path;
  const used = new Set(Array.from(read, realOf));
  const known = baseline === null ? null : realOf(targetPath(baseline.path, context));
  const taken = new Set<string>();
  for (const { format, file } of formats) {
    if (file === null) continue;
    const path = targetPath(file, context);
    const real = realOf(path);
    const said = { path: file, format };
    if (isWrittenOut(path, host)) throw new Stop(messages.reportOut, said);
    if (real === known) throw new Stop(messages.overBaseline, said);
    if (used.has(real)) throw new Stop(messages.overRead, said);
    const isDocument = documents.test(path) || documents.test(real);
    if (isDocument && host.kindOf(path) !== null) throw new Stop(messages.overDocument, said);
    if (taken.has(real)) throw new Stop(messages.sameFile, { path: file });
    taken.add(real);
  }
}
