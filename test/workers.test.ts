import { describe, expect, test } from 'vitest';
import type { Host } from '../src/cli/host.ts';
import { nodeHost } from '../src/cli/node-host.ts';
import { serve } from '../src/cli/serve.ts';
import { helpersFor, type Question, type Setup } from '../src/cli/workers.ts';
import { newFolder } from './folder-host.ts';
import { manyAgreements } from './many-agreements.ts';
import { realProgram } from './real-program.ts';

/** Helpers in this thread, which are told and say only what another thread could. */
function helpers() {
  const asked: number[] = [];
  const startHelper: Host['startHelper'] = (setup) => {
    const index = asked.push(0) - 1;
    const answer = serve(structuredClone(setup) as Setup, nodeHost());
    return {
      ask: async (question) => {
        asked[index] = (asked[index] ?? 0) + 1;
        return structuredClone(await answer(structuredClone(question) as Question));
      },
      end: async () => undefined,
    };
  };
  return { asked, host: { startHelper, processors: () => 2 } };
}

const day = ['--today', '2026-11-21'];

describe.each(['text', 'json', 'sarif'])('%s', (format) => {
  test('shared among helpers it is the same', async () => {
    const folder = newFolder();
    folder.put(manyAgreements(70));
    const argv = ['check', 'avtal', ...day, '--format', format];
    const alone = await folder.run([...argv, '--workers', '0']);
    const { asked, host } = helpers();
    expect(await folder.run(argv, host)).toEqual(alone);
    expect(asked).toHaveLength(2);
    for (const count of asked) expect(count).toBeGreaterThan(10);
  });
});

test('settings that cannot be used stop the run as they do without helpers', async () => {
  const folder = newFolder();
  folder.put({ ...manyAgreements(70), 'avtal/sist/iop.config.yaml': 'okänt: 1\n' });
  folder.put({ 'avtal/sist/x.md': '# IOP\n' });
  const { host } = helpers();
  const argv = ['check', 'avtal', ...day];
  const alone = await folder.run([...argv, '--workers', '0']);
  expect(alone.code).toBe(2);
  expect(await folder.run(argv, host)).toEqual(alone);
});

test('what fixes change is not shared', async () => {
  const folder = newFolder();
  folder.put(manyAgreements(70));
  const { asked, host } = helpers();
  await folder.run(['check', 'avtal', ...day, '--fix'], host);
  expect(asked).toEqual([]);
});

test.each([
  [59, null, 8, 0],
  [60, null, 8, 2],
  [1000, null, 2, 2],
  [1000, null, 1, 0],
  [1000, null, 64, 8],
  [1000, 3, 8, 3],
  [1000, 0, 8, 0],
  [1000, 1, 8, 0],
])('%i files, %s asked for, %i processors: %i helpers', (files, asked, processors, count) => {
  expect(helpersFor(files, asked, processors)).toBe(count);
});

test('the real program gives the same bytes alone, with threads and from its cache', () => {
  const program = realProgram();
  const folder = newFolder();
  folder.put(manyAgreements(130));
  const argv = ['check', 'avtal', ...day, '--format', 'plain'];
  const alone = program([...argv, '--workers', '0'], folder.path);
  expect(alone.code).toBe(1);
  expect(program([...argv, '--workers', '2'], folder.path)).toEqual(alone);
  expect(program([...argv, '--workers', '2', '--cache'], folder.path)).toEqual(alone);
  expect(program([...argv, '--cache'], folder.path)).toEqual(alone);
});
