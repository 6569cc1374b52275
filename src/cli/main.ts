import process from 'node:process';
import { nodeHost } from './node-host.ts';
import { run } from './run.ts';
import { shortRun } from './short-run.ts';
import { helperWord } from './start-helper.ts';

/** @returns null in a thread that is there to be asked */
async function main(): Promise<number | null> {
  const [, entry = null, ...words] = process.argv;
  if (words[0] === helperWord) {
    const { answerQuestions } = await import('./answer-questions.ts');
    if (answerQuestions(nodeHost())) return null;
  }
  return run(words, shortRun(nodeHost(entry)));
}

// The code is set, not exited with: a report on its way through a pipe is never cut off.
main().then(
  (code) => {
    if (code !== null) process.exitCode = code;
  },
  (error: unknown) => {
    // A bug of ours. Left to Node the code would be 1, which means findings.
    nodeHost().stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
