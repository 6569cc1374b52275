import { expect, test } from 'vitest';
import { isAgreement, namesIop, otherKindOf } from '../src/agreement/kind.ts';
import { readDocument } from '../src/agreement/parse.ts';
import { decode, headOf } from '../src/decode.ts';

const read = (text: string, card?: string) =>
  readDocument(
    { path: 'a.md', text },
    card === undefined ? null : { path: 'a.iop.yaml', text: card },
  );

test.each([
  ['Idéburet offentligt partnerskap', true],
  ['Ideburet-offentligt  partnerskap', true],
  ['Idéburna offentliga partnerskap', true],
  ['IOP-avtal', true],
  ['An idea-based public partnership', true],
  ['Partnerskap för unga', false],
  ['Biopolitik', false],
])('%j names an IOP: %s', (text, expected) => {
  expect(namesIop(text)).toBe(expected);
});

test.each([
  ['# Riktlinjer för IOP', 'riktlinjer'],
  ['# Borås Stads regler för idéburet offentligt partnerskap', 'regler'],
  ['# Ramverk', 'ramverk'],
  ['# Sammanträdesprotokoll 2026-05-19', 'sammanträdesprotokoll'],
  ['# Checklista för en första bedömning', 'checklista'],
  ['# Avtalsmall', 'avtalsmall'],
  ['# Minutes of the steering group', 'minutes'],
  ['# Underlag för juristen: IOP-avtal Norra', 'underlag'],
  ['# Briefing for the lawyer: IOP North', 'briefing'],
  ['# Mötesplats Norra', null],
  ['# Överenskommelse om spelregler', null],
  ['# IOP-avtal om ramverk för unga', null],
  ['', null],
])('%j is another kind of document: %s', (text, kind) => {
  expect(otherKindOf(read(text))).toBe(kind);
});

test.each<[string, string, string | undefined, boolean]>([
  ['frontmatter with iop', '---\niop: 1\n---\n# Riktlinjer\n', undefined, true],
  ['a card', '# Mötesplats Norra\n', 'iop: 1\n', true],
  ['a title', '# IOP Mötesplats Norra\n', undefined, true],
  ['the title of the frontmatter', '---\ntitle: IOP Norra\n---\n# Norra\n', undefined, true],
  ['a heading', '# Norra\n\nText.\n\n## Vårt IOP\n', undefined, true],
  [
    'the subtitle',
    '# Norra\n\nEtt idéburet offentligt partnerskap.\n\n## Bakgrund\n',
    undefined,
    true,
  ],
  ['a text without headings', 'Ett idéburet offentligt partnerskap.\n', undefined, true],
  [
    'the word further down',
    '# Norra\n\n## Bakgrund\n\nEtt idéburet offentligt partnerskap.\n',
    undefined,
    false,
  ],
  [
    'a page that only mentions it',
    '# Förvaltningen\n\nVi har ett IOP.\n\n## Öppettider\n',
    undefined,
    false,
  ],
  ['guidelines', '# Riktlinjer för IOP\n', undefined, false],
  ['another text', '# Att baka bröd\n', undefined, false],
  ['frontmatter of something else', '---\ntags: [a]\n---\n# Att baka bröd\n', undefined, false],
])('a folder scan takes %s: %#', (_, text, card, expected) => {
  expect(isAgreement(read(text, card))).toBe(expected);
});

test.each(['README.md', 'docs/readme.sv.md', 'CHANGELOG.md', 'LÄSMIG.md'])(
  'a folder scan leaves %s alone',
  (path) => {
    const text = '# IOP\n\n## Bakgrund\n';
    expect(isAgreement(readDocument({ path, text }))).toBe(false);
    expect(isAgreement(readDocument({ path: 'avtal.md', text }))).toBe(true);
  },
);

test.each<[string, Uint8Array | string, boolean]>([
  [
    'in Windows-1252',
    Uint8Array.from(Buffer.from('# Idéburet offentligt partnerskap\n', 'latin1')),
    true,
  ],
  ['too large', `---\niop: 1\n---\n\n# Norra\n\n${'x'.repeat(5_000_001)}`, true],
  ['too deep', `# IOP Norra\n\n${'> '.repeat(30)}a\n`, true],
  ['no text, and something else', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), false],
  [
    'something else, in Windows-1252',
    Uint8Array.from(Buffer.from('# Protokoll från mötet\n', 'latin1')),
    false,
  ],
  ['rules for them, too deep', `# Riktlinjer för IOP\n\n${'> '.repeat(30)}a\n`, false],
  ['another text, too deep', `# Norra\n\n${'> '.repeat(30)}a\n`, false],
])(
  'what cannot be read is not passed over as if it were no agreement: %s',
  (_, content, expected) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const document = readDocument({ ...decode('a.md', bytes), head: headOf(bytes) });
    expect(isAgreement(document)).toBe(expected);
  },
);
