import { type Among, checkFile, type Judge, type Outcome } from './check-file.ts';
import type { FoundFile } from './find-files.ts';

/** Who checks the files of a run: this program, others beside it, or nobody where the result is known. */
export interface Checker {
  readonly check: (file: FoundFile, among: Among) => Promise<Outcome>;
  /** So many files may be asked for before the first has an answer. */
  readonly ahead: number;
  /** To be called when all have been checked, and when something has stopped the run. */
  readonly end: () => Promise<void>;
}

/** What reading an agreement leaves behind is given back after so many: a thousand need no more memory than a few. */
const tidiedAfter = 25;

/** One file after the other, here. */
export function plainChecker(judge: Judge): Checker {
  let checked = 0;
  return {
    check: (file, among) => {
      if (checked > 0 && checked % tidiedAfter === 0) judge.reader.host.tidy();
      checked += 1;
      return checkFile(file, judge, among);
    },
    ahead: 1,
    end: async () => undefined,
  };
}

/** The files' outcomes in their order, so many at a time as the checker takes. */
export async function* inOrder(
  files: readonly FoundFile[],
  checker: Checker,
  amongNow: () => Among,
): AsyncGenerator<Outcome> {
  const asked: Promise<Outcome>[] = [];
  for (let index = 0; index < files.length; index += 1) {
    for (let next = asked.length; next < files.length && next < index + checker.ahead; next += 1) {
      const file = files[next];
      if (!file) break;
      const outcome = checker.check(file, amongNow());
      // Whoever comes later in the order is heard when it is his turn.
      outcome.catch(() => undefined);
      asked.push(outcome);
    }
    const outcome = asked[index];
    if (!outcome) return;
    yield await outcome;
    delete asked[index];
  }
}
