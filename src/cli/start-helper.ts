import process from 'node:process';
import type { Helper } from './host.ts';

/** The word that a helper is started with, where users write a command. */
export const helperWord = 'serve-as-helper';

/** @param entry the file that runs the program */
export function startHelper(entry: string, setup: unknown): Helper {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(entry, {
    argv: [helperWord],
    workerData: setup,
    // Most of what is made for one agreement is rubbish when the next comes.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const waiting = new Map<number, PromiseWithResolvers>();
  let last = 0;
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', ([number, answer]: readonly [number, unknown]) => {
    waiting.get(number)?.resolve(answer);
    waiting.delete(number);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a helper has ended before it answered')));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage([last, question]);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

interface PromiseWithResolvers {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}
