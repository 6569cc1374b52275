import { expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { agreementOf, sortFound } from '../src/cli/same-agreement.ts';
import { memoryHost } from './memory-host.ts';

const hostWith = (...paths: readonly string[]) =>
  memoryHost({ files: Object.fromEntries(paths.map((path) => [path, 'iop: 1\n'])) });

const sorted = (paths: readonly string[], cards: readonly string[]) => {
  const { kept, same, cardless } = sortFound(
    paths.map((path) => `/repo/${path}`),
    hostWith(...paths, ...cards),
  );
  const names = (all: readonly string[]) =>
    all.map((path) => path.slice('/repo/'.length)).join(' ');
  return [names(kept), names(same), names(cardless)];
};

test.each([
  // A folder is full of Word files that are no agreements: a card says which one is.
  [['a.docx', 'b.odt', 'c.pdf'], ['b.iop.yaml'], 'b.odt', '', 'a.docx c.pdf'],
  // The Markdown, else Word, else ODT, else PDF.
  [['a.pdf', 'a.docx', 'a.md'], [], 'a.md', 'a.docx a.pdf', ''],
  [['a.pdf', 'a.odt', 'a.docx'], ['a.iop.yaml'], 'a.docx', 'a.odt a.pdf', ''],
  [['a.pdf', 'a.odt'], ['a.iop.yaml'], 'a.odt', 'a.pdf', ''],
  // Of files without a card none is taken for the agreement, so no other is the same.
  [['a.pdf', 'a.docx'], [], '', '', 'a.docx a.pdf'],
  [['a.md', 'a.markdown'], [], 'a.markdown a.md', '', ''],
  [['a.md', 'sub/a.docx'], [], 'a.md', '', 'sub/a.docx'],
  [['A.DOCX'], ['A.iop.yaml'], 'A.DOCX', '', ''],
  [['a.docm'], ['a.iop.yaml'], 'a.docm', '', ''],
])('%j with %j', (paths, cards, kept, same, cardless) => {
  expect(sorted(paths, cards)).toEqual([kept, same, cardless]);
});

test('a folder says what it passed over', async () => {
  const host = memoryHost({
    files: {
      'avtal/norra.md':
        '# Norra\n\nIdéburet offentligt partnerskap (IOP)\n\n## Mål\n\nFler deltar.\n',
      'avtal/norra.pdf': '%PDF-1.7\n',
      'avtal/kallelse.docx': 'PK\u0003\u0004',
      'avtal/~$llelse.docx': '\u0005Anna',
    },
  });
  await run(['check', 'avtal', '--profile', 'default'], host);
  const out = host.out.join('').replace(/\s+/g, ' ');
  expect(out).toContain('1 fil är samma avtal som en granskad fil med samma namn: avtal/norra.pdf');
  expect(out).toContain('1 Word-, ODT- eller PDF-fil utan avtalskort hoppades över.');
  expect(out).toContain('avtal/kallelse.docx');
  // Word's own, while a file is open.
  expect(out).not.toContain('~$');
});

test.each([
  ['a.iop.yaml', ['a.docx', 'a.md'], '/repo/a.md'],
  ['a.iop.yaml', ['a.pdf', 'a.docx'], '/repo/a.docx'],
  ['a.iop.yaml', ['b.md'], null],
  ['iop.config.yaml', ['a.md'], null],
])('the card %s beside %j belongs to %s', (card, files, path) => {
  expect(agreementOf(`/repo/${card}`, hostWith(card, ...files))).toBe(path);
});

test('a card that is named has its agreement checked, once', async () => {
  const text = '# Norra\n\nIdéburet offentligt partnerskap (IOP)\n\n## Mål\n\nFler deltar.\n';
  const host = memoryHost({ files: { 'norra.md': text, 'norra.iop.yaml': 'iop: 1\n' } });
  await run(['check', 'norra.iop.yaml', 'norra.md', '--format', 'json'], host);
  const { files } = JSON.parse(host.out.join(''));
  expect(files.map((file: { path: string }) => file.path)).toEqual(['norra.md']);
});
