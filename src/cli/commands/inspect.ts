import { checkAgreement } from '../../check.ts';
import { fillAll } from '../../locale.ts';
import type { Stage } from '../../profile.ts';
import { complain } from '../complain.ts';
import type { CommandContext } from '../context.ts';
import { findNamed } from '../find-files.ts';
import { type ExitCode, exitCodes, isFailed } from '../host.ts';
import { configFor, failureMessages, readFile, understood } from '../read-agreement.ts';
import { Stop } from '../stop.ts';
import { layoutFor } from '../write-report.ts';

interface InspectOptions {
  readonly path: string;
  readonly profile: string | null;
  readonly stage: Stage | null;
  readonly format: 'text' | 'json';
}

/** `iop inspect`: what was understood of one file. */
export async function inspectCommand(
  { path, profile, stage, format }: InspectOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, around, profiles } = context;
  const file = findNamed(path, host, around);
  const read = await readFile(file.path, file.shown, host);
  if (isFailed(read)) {
    throw new Stop(fillAll(failureMessages[read.failure], { path: file.shown }));
  }
  const { document } = read;
  const reader = { host, around, profiles, flag: profile };
  const found = await configFor(file.path, reader);
  const { agreement, remark } = await understood(document, found, reader);
  for (const words of [read.problem, remark]) if (words) complain(host, words[context.locale]);
  const unread = agreement.unreadable !== null;
  // A file that cannot be read has nothing to show but the reason, which is a rule's to tell.
  const report = checkAgreement(agreement, {
    ...(stage ? { stage } : {}),
    ...(unread ? {} : { rules: [] }),
  });
  const code = unread ? exitCodes.findings : exitCodes.clean;
  if (format === 'json') {
    const { inspectJson } = await import('../../reporters/inspect-json.ts');
    host.stdout.write(inspectJson(agreement, report.stage));
    return code;
  }
  const { inspectText } = await import('../../reporters/inspect-text.ts');
  const layout = await layoutFor([file.shown, agreement.source.text], context);
  host.stdout.write(inspectText(report, layout));
  return code;
}
