import type { Judge } from './check-file.ts';
import type { CommandContext } from './context.ts';
import type { CheckOptions } from './options.ts';
import type { Reader } from './read-agreement.ts';
import { changedOnly, type IsChosen } from './selection.ts';
import type { OpenBaseline } from './use-baseline.ts';
import { openReport } from './write-report.ts';

/**
 * What is the same for every file of a run.
 * @param only which of the files are to be checked; null for all
 * @throws Stop when something that was asked for is not there
 */
export async function judgeOf(
  options: CheckOptions,
  context: CommandContext,
  only: IsChosen | null,
): Promise<Judge> {
  const { host, around, profiles } = context;
  const reader: Reader = { host, around, profiles, flag: options.profile };
  // A profile that does not exist stops the run before any file is read.
  if (options.profile !== null) await profiles.find(options.profile, host.cwd);
  const fixes = options.fix === 'write' ? await import('./write-fixes.ts') : null;
  return {
    options,
    context,
    reader,
    report: await openReport(options, context),
    baseline: await baselineOf(options, context),
    writeFix: fixes?.writeFix ?? null,
    isChosen: both(await changedOnly(options, reader), only),
  };
}

function both(one: IsChosen | null, other: IsChosen | null): IsChosen | null {
  if (one === null || other === null) return one ?? other;
  return async (path) => (await other(path)) && (await one(path));
}

async function baselineOf(
  { baseline }: CheckOptions,
  { host }: CommandContext,
): Promise<OpenBaseline | null> {
  if (baseline === null) return null;
  const { openBaseline } = await import('./use-baseline.ts');
  return openBaseline(baseline, host);
}
