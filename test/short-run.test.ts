import { expect, test } from 'vitest';
import { shortRun } from '../src/cli/short-run.ts';
import { memoryHost } from './memory-host.ts';

test('what is read is what the host gives, little or much', async () => {
  const files = { 'litet.md': '# Litet\n', 'stort.md': 'ord '.repeat(50_000) };
  const inner = memoryHost({ files, stdin: 'text' });
  const host = shortRun(inner);
  for (const name of [...Object.keys(files), 'saknas.md']) {
    const path = `${inner.cwd}/${name}`;
    expect(host.read(path, 1_000_000)).toEqual(inner.read(path, 1_000_000));
  }
  expect(await host.readStdin(100)).toEqual(await inner.readStdin(100));
});
