import { type Beside, compared, type Heard, type PlaceBeside } from '../check/comparing.ts';
import { fill, fillAll, type Localised } from '../locale.ts';
import type { FileReport, SkippedFile } from '../report.ts';
import { rules } from '../rules/index.ts';
import type { Source } from '../source.ts';
import type { Cache } from './cache.ts';
import {
  type Among,
  checkStdin,
  digestOf,
  type Judge,
  type KeptFile,
  type Outcome,
} from './check-file.ts';
import { type Checker, inOrder, plainChecker } from './checker.ts';
import type { CommandContext } from './context.ts';
import { type FoundFile, findFiles, holdsAll } from './find-files.ts';
import { type Host, isFailed } from './host.ts';
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
  const cache = await cacheFor(judge);
  // What has gone wrong already is not taken for whole: most of the rest need not be done again.
  const amongNow = () => ({ ...first, folders: isComplete ? folders : [] });
  try {
    const plain = await checkerFor(judge, files.length);
    const checker = cache?.around(plain) ?? plain;
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
    const told = isCompared
      ? await heardTogether(files, outcomes, { judge, among: amongNow(), cache })
      : outcomes;
    const run = resultOf(told, skipped);
    return { ...run, problems: eachOnce([...found.problems, ...run.problems]) };
  } finally {
    cache?.write();
  }
}

async function checkerFor(judge: Judge, files: number): Promise<Checker> {
  const { options, context } = judge;
  if (files >= 2 && options.workers !== 0) {
    const { helpersFor, isShareable, sharing } = await import('./workers.ts');
    const count = helpersFor(files, options.workers, context.host.processors());
    if (count > 0 && isShareable(judge)) return sharing(judge, count);
  }
  return plainChecker(judge);
}

async function cacheFor(judge: Judge): Promise<Cache | null> {
  const { cache } = judge.options;
  if (cache === null) return null;
  const { openCache, isCacheable } = await import('./cache.ts');
  return isCacheable(judge) ? openCache(cache, judge) : null;
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

/** How a run's agreements are held beside one another. */
interface Comparing {
  readonly judge: Judge;
  readonly among: Among;
  readonly cache: Cache | null;
}

/** The agreements held beside one another. Those that this says something new of are checked once more. */
async function heardTogether(
  files: readonly FoundFile[],
  outcomes: readonly Outcome[],
  { judge, among, cache }: Comparing,
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
  const originOf = new Map(
    besides.flatMap((one, index): readonly (readonly [Beside, Origin])[] => {
      const { kept = null, seen = null } = outcomes[index] ?? {};
      return one
        ? [[one, { path: files[index]?.path ?? '', digest: (kept ?? seen)?.digest ?? '' }]]
        : [];
    }),
  );
  // Nothing is mended twice: what fixes change has been written, or is only to be shown.
  const once: Judge = { ...judge, options: { ...options, fix: null }, writeFix: null };
  const plain = plainChecker(once);
  const result: Outcome[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    const [file, beside, { kept }] = [files[index], besides[index], outcome];
    const own = beside ? heard(beside) : silent.heard;
    if (!file || !kept || !beside || isSettled(kept, beside, own, isAlone)) result.push(outcome);
    else {
      const told: Checker = {
        ...plain,
        check: async (one, around) => {
          const { sourceOf, problems } = await sourcesFor(own, beside, originOf, judge);
          const again = await plain.check(one, { ...around, sourceOf });
          return { ...again, problems: [...again.problems, ...problems] };
        },
      };
      const heardDigest = digestOfHeard(own, originOf, reader.host);
      const checker = cache?.around(told) ?? told;
      const again = await checker.check(file, { ...among, isAlone, heard: own, heardDigest });
      result.push(joined(outcome, again, file));
    }
  }
  return result;
}

/** Where an agreement was read, and a digest of what was read there. */
interface Origin {
  readonly path: string;
  readonly digest: string;
}

/** Of all that has been told of an agreement, with the texts that it points into. */
function digestOfHeard(
  { told, unchecked }: Heard,
  originOf: ReadonlyMap<Beside, Origin>,
  host: Host,
): string {
  const placeOf = ({ of, ...place }: PlaceBeside) => [
    of.gathered.path,
    originOf.get(of)?.digest,
    place,
  ];
  const all = told.map(({ rule, at, related, ...words }) => [
    rule.id,
    placeOf(at),
    related.map(placeOf),
    words,
  ]);
  return host.digest([JSON.stringify([all, [...unchecked].map(([{ id }, why]) => [id, why])])]);
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
  const problems = [...first.problems, ...again.problems];
  if (kept && again.kept?.digest === kept.digest)
    return { ...again, kept: { ...again.kept, fixed: kept.fixed }, problems };
  return { ...first, problems: [...problems, changedMeanwhile(shown)] };
}

const changedMeanwhile = (path: string): Localised => fillAll(messages.changedMeanwhile, { path });

interface Sources {
  readonly sourceOf: Among['sourceOf'];
  /** Of texts that are not those that were compared. */
  readonly problems: readonly Localised[];
}

/** The texts of other agreements that what is told points into. */
async function sourcesFor(
  { told }: Heard,
  own: Beside,
  originOf: ReadonlyMap<Beside, Origin>,
  { reader }: Judge,
): Promise<Sources> {
  const texts = new Map<Beside, { readonly text: Source; readonly card: Source | null }>();
  const problems: Localised[] = [];
  for (const { of } of told.flatMap(({ related }) => related)) {
    if (of === own || texts.has(of)) continue;
    const { path = '', digest } = originOf.get(of) ?? {};
    const read = await readFile(path, of.gathered.path, reader.host);
    if (isFailed(read)) {
      problems.push(changedMeanwhile(of.gathered.path));
      continue;
    }
    const { source, card } = read.document;
    if (digestOf(read.document, reader.host) !== digest)
      problems.push(changedMeanwhile(of.gathered.path));
    texts.set(of, { text: source, card: card?.source ?? null });
  }
  const sourceOf = (place: PlaceBeside) => {
    const { text, card } = texts.get(place.of) ?? {};
    return (place.in === 'card' ? card : text) ?? silent.sourceOf(place);
  };
  return { sourceOf, problems };
}

/** Two agreements that tell of a third both see that it has changed. */
function eachOnce(problems: readonly Localised[]): readonly Localised[] {
  return [...new Map(problems.map((one) => [one.sv, one])).values()];
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
