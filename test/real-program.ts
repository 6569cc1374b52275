import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';
import { root } from './checkout-host.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What the program is given of this one’s environment. */
export const plainEnvironment = { PATH: process.env['PATH'], NODE_OPTIONS: '' };

/** The path of the program as it stands in the sources: bundled to a folder that is gone after the tests. */
export function builtProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'iop-program-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const program = join(folder, 'iop.cjs');
  buildSync({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    logLevel: 'error',
  });
  return program;
}

/** The program as it stands in the sources, to be run as a process of its own. */
export function realProgram() {
  const program = builtProgram();
  return (argv: readonly string[], cwd: string, input = ''): Ended => {
    const done = spawnSync(process.execPath, [program, ...argv], {
      cwd,
      input,
      env: plainEnvironment,
      encoding: 'utf8',
    });
    return { code: done.status, out: done.stdout, err: done.stderr };
  };
}
