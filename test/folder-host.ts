import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Host, Output } from '../src/cli/host.ts';
import { nodeHost } from '../src/cli/node-host.ts';
import { run } from '../src/cli/run.ts';

/** A folder on the disk, and the program run from it in this process. */
export interface Folder {
  /** Absolute, without links. */
  readonly path: string;
  readonly at: (...names: readonly string[]) => string;
  readonly put: (files: Readonly<Record<string, string | Uint8Array>>) => void;
  readonly text: (name: string) => string;
  readonly run: (
    argv: readonly string[],
    change?: Partial<Host>,
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
}

const made: string[] = [];

afterEach(() => {
  for (const path of made.splice(0)) fs.rmSync(path, { recursive: true, force: true });
});

/** A new folder, which is gone after the test. It is no repository until it has a `.git`. */
export function newFolder(): Folder {
  const path = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'iop-folder-'))).replaceAll('\\', '/');
  made.push(path);
  const at = (...names: readonly string[]) => [path, ...names].join('/');
  return {
    path,
    at,
    put: (files) => {
      for (const [name, content] of Object.entries(files)) {
        fs.mkdirSync(dirname(at(name)), { recursive: true });
        fs.writeFileSync(at(name), content);
      }
    },
    text: (name) => fs.readFileSync(at(name), 'utf8'),
    run: async (argv, change = {}) => {
      const written = { out: '', err: '' };
      const output = (to: keyof typeof written): Output => ({
        isTerminal: false,
        columns: null,
        write: (text) => {
          written[to] += text;
          return null;
        },
      });
      const host: Host = {
        ...nodeHost(),
        cwd: path,
        env: {},
        stdout: output('out'),
        stderr: output('err'),
        ...change,
      };
      return { code: await run(argv, host), ...written };
    },
  };
}
