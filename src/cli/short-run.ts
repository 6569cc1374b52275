import { setFlagsFromString } from 'node:v8';
import { type Host, isFailed } from './host.ts';

/** More text than this, and optimised code is worth what it costs to make. */
const little = 100_000;

/**
 * Most runs read one agreement and end within a fifth of a second. V8 spends a third of that on code that would pay
 * later: it optimises functions that are about to end, and compiles each regular expression twice, for the first run
 * and for many. It also begins to look for garbage as for a longer run. Optimising and looking for garbage are put off
 * until more has been read than a few agreements.
 */
export function shortRun(host: Host): Host {
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--no-incremental-marking');
  // The less often young memory is looked through, the later V8 looks through all of it.
  setFlagsFromString('--semi-space-growth-factor=16');
  let length = 0;
  const count = (bytes: Uint8Array): void => {
    if (length <= little && length + bytes.length > little) {
      setFlagsFromString('--opt');
      setFlagsFromString('--incremental-marking');
      setFlagsFromString('--semi-space-growth-factor=2');
    }
    length += bytes.length;
  };
  return {
    ...host,
    read: (path, limit) => {
      const read = host.read(path, limit);
      if (!isFailed(read)) count(read);
      return read;
    },
    readStdin: async (limit) => {
      const read = await host.readStdin(limit);
      count(read);
      return read;
    },
  };
}
