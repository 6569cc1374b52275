import { type Beside, compared, type Heard } from '../check/comparing.ts';
import { fill, fillAll, type Localised } from '../locale.ts';
import type { FileReport, SkippedFile } from '../report.ts';
import { rules } from '../rules/index.ts';
import type { Source } from '../source.ts';
import { type Among, checkStdin, type Judge, type KeptFile, type Outcome } from './check-file.ts';
import { type Checker, inOrder, plainChecker } from './checker.ts';
import type { CommandContext } from './context.ts';
import { type FoundFile, findFiles, holdsAll } from './find-files.ts';
import { isFailed } from './host.ts';
import { messages } from './messages.ts';
import { configFor, readFile } from './read-agreement.ts';
import { silent } from './silent.ts';

/** What has come of all files. */
export interface CheckedRun {
  readonly kept: readonly KeptFile[];
  readonly skipped: readonly SkippedFile[];
  /** What could not be read, or written by fixes. */
  readonly problems: readonly Localised[];
  /** The reports themselves, where a format needs them to the end. */
  readonly reports: readonly FileReport[];
}

/** Files are counted at a terminal when they are more than this. */
const manyFiles = 50;

/** Checks what was asked for, one agreement at a time: none is kept when it has said what it has to say. */
export async function checkAll(judge: Judge): Promise<CheckedRun> {
  const { options, context } = judge;
  if (options.paths.includes('-')) return resultOf([await checkStdin(judge, silent)], []);
  const found = await findFiles(options, context.host, context.around);
  const { files, folders } = found;
  const isCompared = (files.length > 1 || folders.length > 0) && (await isAnyChosen(files, judge));
  const first: Among = { ...silent, isAlone: files.length === 1, isCompared };
  const shown = progress(files.length, context);
  const outcomes: Outcome[] = [];
  let isComplete = found.problems.length === 0;
  const checker = await checkerFor(judge, files.length);
  // What has gone wrong already is not taken for whole: most of the rest need not be done again.
  const amongNow = () => ({ ...first, folders: isComplete ? folders : [] });
  try {
    for await (const outcome of inOrder(files, checker, amongNow)) {
      isComplete &&=
        outcome.problems.length === 0 && (outcome.kept ?? outcome.seen)?.isUnread !== true;
      outcomes.push(outcome);
      shown(outcomes.length);
    }
  } finally {
    await checker.end();
  }
  const skipped = [
    ...found.outside.map((path): SkippedFile => ({ path, reason: 'outside-tree' })),
    ...found.same.map((path): SkippedFile => ({ path, reason: 'same-agreement' })),
    ...found.cardless.map((path): SkippedFile => ({ path, reason: 'no-card' })),
  ];
  const among = { ...first, folders: isComplete ? folders : [] };
  const told = isCompared ? await heardTogether(files, outcomes, judge, among) : outcomes;
  const run = resultOf(told, skipped);
  return { ...run, problems: [...found.problems, ...run.problems] };
}

async function checkerFor(judge: Judge, files: number): Promise<Checker> {
  const { options, context } = judge;
  let checker = plainChecker(judge);
  if (files >= 2 && options.workers !== 0) {
    const { helpersFor, isShareable, sharing } = await import('./workers.ts');
    const count = helpersFor(files, options.workers, context.host.processors());
    if (count > 0 && isShareable(judge)) checker = sharing(judge, count);
  }
  if (options.cache === null) return checker;
  const { cached, isCacheable } = await import('./cache.ts');
  return isCacheable(judge) ? cached(options.cache, judge, checker) : checker;
}

/** Whether there is anything to hold beside the others. */
async function isAnyChosen(files: readonly FoundFile[], { isChosen }: Judge): Promise<boolean> {
  if (isChosen === null) return true;
  for (const { path } of files) if (await isChosen(path)) return true;
  return false;
}

function resultOf(outcomes: readonly Outcome[], skipped: readonly SkippedFile[]): CheckedRun {
  const all = [...skipped, ...outcomes.flatMap((one) => one.skipped ?? [])];
  return {
    kept: outcomes.flatMap(({ kept }) => kept ?? []),
    skipped: all.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: outcomes.flatMap(({ problems }) => problems),
    reports: outcomes.flatMap(({ report }) => report ?? []),
  };
}

/** The agreements held beside one another. Those that this says something new of are checked once more. */
async function heardTogether(
  files: readonly FoundFile[],
  outcomes: readonly Outcome[],
  judge: Judge,
  among: Among,
): Promise<readonly Outcome[]> {
  const { options, reader } = judge;
  const besides: (Beside | null)[] = [];
  for (const [index, { path }] of files.entries()) {
    const { kept = null, seen = null } = outcomes[index] ?? {};
    const gathered = (kept ?? seen)?.gathered ?? null;
    const found = gathered && (await configFor(path, reader));
    besides.push(
      found && {
        gathered,
        values: found.config.values,
        settings: found.text,
        isWhole: holdsAll(among.folders, found),
        isUnseen: kept === null,
      },
    );
  }
  const today = options.today ?? reader.host.today();
  const heard = compared(
    besides.flatMap((one) => one ?? []),
    { rules, today },
  );
  const isAlone = outcomes.filter(({ kept }) => kept).length === 1;
  const pathOf = new Map(
    besides.flatMap((one, index) => (one ? [[one, files[index]?.path ?? ''] as const] : [])),
  );
  // Nothing is mended twice: what fixes change has been written, or is only to be shown.
  const once: Judge = { ...judge, options: { ...options, fix: null }, writeFix: null };
  const checker = plainChecker(once);
  const result: Outcome[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const [file, beside, { kept }] = [files[index], besides[index], outcome];
    const own = beside ? heard(beside) : silent.heard;
    if (!file || !kept || !beside || isSettled(kept, beside, own, isAlone)) result.push(outcome);
    else {
      const sourceOf = await sourcesFor(own, beside, pathOf, judge);
      const again = await checker.check(file, { ...among, isAlone, heard: own, sourceOf });
      result.push(joined(outcome, again, file));
    }
  }
  return result;
}

/** Whether an agreement was checked as it now turns out that it should be. */
function isSettled(kept: KeptFile, { isWhole }: Beside, heard: Heard, isAlone: boolean): boolean {
  if (kept.isAlone !== isAlone) return false;
  if (kept.isUnread || kept.gathered?.isCompared !== true) return true;
  return kept.isWhole === isWhole && heard.told.length === 0 && heard.unchecked.size === 0;
}

/** What was said the second time, if the file is the same. */
function joined(first: Outcome, again: Outcome, { shown }: FoundFile): Outcome {
  const { kept } = first;
  if (kept && again.kept?.digest === kept.digest)
    return { ...again, kept: { ...again.kept, fixed: kept.fixed }, problems: first.problems };
  const changed = fillAll(messages.changedMeanwhile, { path: shown });
  return { ...first, problems: [...first.problems, changed] };
}

/** The texts of other agreements that what is told points into. */
async function sourcesFor(
  { told }: Heard,
  own: Beside,
  pathOf: ReadonlyMap<Beside, string>,
  { reader }: Judge,
): Promise<Among['sourceOf']> {
  const texts = new Map<Beside, { readonly text: Source; readonly card: Source | null }>();
  for (const { of } of told.flatMap(({ related }) => related)) {
    if (of === own || texts.has(of)) continue;
    const read = await readFile(pathOf.get(of) ?? '', of.gathered.path, reader.host);
    if (isFailed(read)) continue;
    const { source, card } = read.document;
    texts.set(of, { text: source, card: card?.source ?? null });
  }
  return (place) => {
    const { text, card } = texts.get(place.of) ?? {};
    return (place.in === 'card' ? card : text) ?? silent.sourceOf(place);
  };
}

function progress(total: number, { host, locale }: CommandContext): (n: number) => void {
  const { stderr, env } = host;
  if (total <= manyFiles || !stderr.isTerminal || (env['CI'] ?? '') !== '') return () => undefined;
  return (n) => {
    const text = fill(messages.progress[locale], { n, total }, locale);
    if (n === total) stderr.write(`\r${' '.repeat(text.length)}\r`);
    else if (n % 20 === 0) stderr.write(`\r${text}`);
  };
}
