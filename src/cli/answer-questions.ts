import { parentPort, workerData } from 'node:worker_threads';
import type { Host } from './host.ts';
import { serve } from './serve.ts';
import type { Question, Setup } from './workers.ts';

/** Answers the run that has started this thread, until that ends it. False where nobody has: somebody typed the word. */
export function answerQuestions(host: Host): boolean {
  if (!parentPort) return false;
  const port = parentPort;
  const answer = serve(workerData as Setup, host);
  port.on('message', ([number, question]: readonly [number, Question]) => {
    answer(question).then(
      (given) => port.postMessage([number, given]),
      // A bug of ours: it ends the thread, and with it the run.
      (error: unknown) => {
        setImmediate(() => {
          throw error;
        });
      },
    );
  });
  return true;
}
