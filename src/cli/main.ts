import process from 'node:process';
import { nodeHost } from './node-host.ts';
import { run } from './run.ts';
import { shortRun } from './short-run.ts';

const host = shortRun(nodeHost());

// The code is set, not exited with: a report on its way through a pipe is never cut off.
run(process.argv.slice(2), host).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A bug of ours. Left to Node the code would be 1, which means findings.
    host.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  },
);
