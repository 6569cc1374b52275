import type { Locale, Localised } from '../locale.ts';
import type { Among, Judge, Outcome } from './check-file.ts';
import { type Checker, plainChecker } from './checker.ts';
import type { FoundFile } from './find-files.ts';
import type { Helper } from './host.ts';
import type { CheckOptions } from './options.ts';
import { Stop } from './stop.ts';

/** What a helper is told before it is asked about files. Plain data. */
export interface Setup {
  readonly options: CheckOptions;
  readonly locale: Locale;
  readonly colour: boolean;
  readonly cwd: string;
  /** What the one who writes the report writes to. */
  readonly stdout: { readonly isTerminal: boolean; readonly columns: number | null };
}

/** A file that a helper is asked to check. Plain data. */
export interface Question {
  readonly file: FoundFile;
  readonly among: Pick<Among, 'isAlone' | 'isCompared' | 'folders'>;
}

/** What a helper answers: what has come of the file, or why the run cannot go on. */
export type Answer = { readonly outcome: Outcome } | { readonly stop: Localised };

/** Fewer files than these are sooner checked than helpers are started. */
const fewest = 60;
/** So many for each helper at the least, when nobody has said how many there are to be. */
const eachAtLeast = 30;
const mostHelpers = 8;
const tidiedAfter = 200;

/** So many helpers as a number of files is worth; none for few. */
export function helpersFor(files: number, asked: number | null, processors: number): number {
  const most = Math.min(
    asked ?? processors,
    processors === 1 ? 1 : mostHelpers,
    Math.floor(files / eachAtLeast),
  );
  return files < fewest || most < 2 ? 0 : most;
}

/** Whether files may be checked elsewhere: what fixes change is written here, and what git says is asked here. */
export function isShareable({ options, report, isChosen }: Judge): boolean {
  return options.fix === null && !report.wantsCopy && isChosen === null;
}

/**
 * Shares the files among helpers, which are started when the first few have shown that there is something to check: of a
 * run whose results are known nothing is left to share.
 */
export function sharing(judge: Judge, count: number): Checker {
  const { options, context } = judge;
  const { host, locale, colour } = context;
  const { isTerminal, columns } = host.stdout;
  const setup: Setup = { options, locale, colour, cwd: host.cwd, stdout: { isTerminal, columns } };
  let helpers: { readonly helper: Helper; waiting: number }[] | null = null;
  const own = plainChecker(judge);
  let here = 0;
  let asked = 0;
  return {
    ahead: count * 4,
    async check(file, among) {
      if (here < eachAtLeast) {
        here += 1;
        return own.check(file, among);
      }
      helpers ??= Array.from({ length: count }, () => ({
        helper: host.startHelper(setup),
        waiting: 0,
      }));
      const [least] = helpers.toSorted((a, b) => a.waiting - b.waiting);
      if (!least) return own.check(file, among);
      // What has been read to be sent lies in this thread until it is given back.
      asked += 1;
      if (asked % tidiedAfter === 0) host.tidy();
      least.waiting += 1;
      const { isAlone, isCompared, folders } = among;
      const question: Question = { file, among: { isAlone, isCompared, folders } };
      const answer = (await least.helper.ask(question)) as Answer;
      least.waiting -= 1;
      if ('stop' in answer) throw new Stop(answer.stop);
      return answer.outcome;
    },
    async end() {
      await Promise.all((helpers ?? []).map(({ helper }) => helper.end()));
    },
  };
}
