import { summaryOf } from '../../check.ts';
import { fill, type Localised } from '../../locale.ts';
import type { Summary } from '../../report.ts';
import type { Run } from '../../reporters/reporter.ts';
import type { Judge } from '../check-file.ts';
import { type CheckedRun, checkAll } from '../check-run.ts';
import { complain } from '../complain.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes } from '../host.ts';
import { judgeOf } from '../judge.ts';
import { messages } from '../messages.ts';
import type { CheckOptions } from '../options.ts';
import { refuseTargets } from '../report-targets.ts';
import type { IsChosen } from '../selection.ts';

function runOf({ kept, skipped }: CheckedRun): Run {
  return {
    today: kept.find(({ today }) => today !== null)?.today ?? null,
    skipped,
    summary: summaryOf(kept.map(({ counts }) => counts)),
  };
}

function reaches({ errors, warnings, infos }: Summary, threshold: CheckOptions['failOn']): boolean {
  const counted = { error: errors, warning: errors + warnings, info: errors + warnings + infos };
  return threshold !== 'never' && counted[threshold] > 0;
}

function exitCode(
  { summary, skipped }: Run,
  problems: readonly Localised[],
  options: CheckOptions,
  { host, locale }: CommandContext,
): ExitCode {
  const say = (words: Localised, data = {}) => complain(host, fill(words[locale], data, locale));
  const { files, warnings } = summary;
  const isSome = files > 0 || skipped.some(({ reason }) => reason === 'unchanged');
  const none = options.requireFiles && !isSome;
  if (none) say(messages.noFilesAtAll);
  const { maxWarnings } = options;
  const tooMany = maxWarnings !== null && warnings > maxWarnings;
  if (tooMany) say(messages.tooManyWarnings, { n: warnings, max: maxWarnings });
  if (problems.length > 0 || none) return exitCodes.failed;
  return tooMany || reaches(summary, options.failOn) ? exitCodes.findings : exitCodes.clean;
}

/** What is written of a run besides the reports: the baseline, the patch, copies of Word files. */
async function writeBeside(checked: CheckedRun, judge: Judge): Promise<readonly Localised[]> {
  const { options, context, baseline } = judge;
  const { kept, problems } = checked;
  const closed = baseline?.close(
    kept.flatMap((one) => one.baseline ?? []),
    problems.length === 0,
  );
  for (const words of closed?.remarks ?? []) complain(context.host, words[context.locale]);
  if (options.fix !== null) {
    const { endFixes } = await import('../write-fixes.ts');
    endFixes(kept, options.fix, context);
  }
  return closed?.problems ?? [];
}

/**
 * `iop check`: find, read, check, report. Each step lives elsewhere; this only joins them.
 *
 * @param only which agreements the report is about, beside what the options say; null for all
 */
export async function checkCommand(
  options: CheckOptions,
  context: CommandContext,
  only: IsChosen | null = null,
): Promise<ExitCode> {
  const { host, locale } = context;
  const judge = await judgeOf(options, context, only);
  // Fixes are written as files are checked: a report that cannot be written is refused before.
  if (options.fix === 'write') refuseTargets(options, context);
  const checked = await checkAll(judge);
  const { kept, skipped, reports } = checked;
  const say = (all: readonly Localised[]) => {
    for (const words of all) complain(host, words[locale]);
  };
  say(checked.problems);
  // Where nothing could be read there is nothing to report either. A patch stands alone: it is for git to read.
  const nothing = checked.problems.length > 0 && kept.length === 0 && skipped.length === 0;
  const isReported = !nothing && options.fix !== 'patch';
  if (isReported) {
    refuseTargets(options, context);
    if (judge.report.wantsCopy) {
      const { refuseCopies } = await import('../write-reviewed.ts');
      refuseCopies(options, reports);
    }
  }
  const late = await writeBeside(checked, judge);
  say(late);
  const problems = [...checked.problems, ...late];
  const run = runOf(checked);
  let written = true;
  if (isReported) {
    written = await judge.report.write(
      kept.map(({ parts }) => parts),
      run,
      problems,
    );
    if (judge.report.wantsCopy) {
      const { writeCopies } = await import('../write-reviewed.ts');
      written = (await writeCopies(options, reports, context)) && written;
    }
  }
  const code = exitCode(run, problems, options, context);
  return written ? code : exitCodes.failed;
}
