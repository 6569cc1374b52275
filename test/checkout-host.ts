import { join } from 'node:path';
import type { Host, Output } from '../src/cli/host.ts';
import { nodeHost } from '../src/cli/node-host.ts';
import { run } from '../src/cli/run.ts';

export const root = join(import.meta.dirname, '..').replaceAll('\\', '/');

/** Runs the program from the root of the checkout, in this process and without colour. */
export async function runHere(argv: readonly string[]) {
  const written = { out: '', err: '' };
  const output = (to: keyof typeof written): Output => ({
    isTerminal: false,
    columns: null,
    write: (text) => {
      written[to] += text;
      return null;
    },
  });
  const refuse = (path: string) => {
    throw new Error(`Nothing is to be written here: ${path}`);
  };
  const host: Host = {
    ...nodeHost(),
    cwd: root,
    env: {},
    stdout: output('out'),
    stderr: output('err'),
    write: refuse,
    create: refuse,
    replace: refuse,
    remove: refuse,
    move: refuse,
  };
  const code = await run(argv, host);
  return { code, ...written };
}
