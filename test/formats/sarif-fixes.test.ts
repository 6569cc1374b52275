import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryHost } from '../memory-host.ts';

const require = createRequire(import.meta.url);
const Ajv: typeof import('ajv-draft-04').default = require('ajv-draft-04');
const addFormats: typeof import('ajv-formats').default = require('ajv-formats');
const schema = JSON.parse(
  readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

interface Replacement {
  readonly deletedRegion: Readonly<
    Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>
  >;
  readonly insertedContent: { readonly text: string };
}

/** Where a line and a column are in a text, by the line ends that the log names. */
function offsetOf(text: string, line: number, column: number): number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (it) => it.index + it[0].length)];
  return (starts[line - 1] ?? text.length) + column - 1;
}

/** A text with the replacements made as somebody who has only the log and the file would make them. */
function replaced(text: string, replacements: readonly Replacement[]): string {
  const edits = replacements.map(({ deletedRegion: at, insertedContent }) => ({
    start: offsetOf(text, at.startLine, at.startColumn),
    end: offsetOf(text, at.endLine, at.endColumn),
    text: insertedContent.text,
  }));
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end), text);
}

async function call(argv: readonly string[], files: Readonly<Record<string, string>>) {
  const host = memoryHost({ files: { '/repo/.git/HEAD': '', ...files } });
  await run(['check', 'avtal/å b.md', ...argv], host);
  return { out: host.out.join(''), host };
}

/** The replacements of a log for each file, by its address. */
async function fixesIn(files: Readonly<Record<string, string>>) {
  const { out } = await call(['--format', 'sarif'], files);
  const log = JSON.parse(out);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const changes = log.runs[0].results.flatMap(
    (result: { fixes?: readonly { artifactChanges: readonly unknown[] }[] }) =>
      result.fixes?.flatMap((fix) => fix.artifactChanges) ?? [],
  );
  const byFile = new Map<string, Replacement[]>();
  for (const { artifactLocation, replacements } of changes) {
    expect(artifactLocation.uriBaseId).toBe('%SRCROOT%');
    const path = decodeURIComponent(artifactLocation.uri);
    byFile.set(path, [...(byFile.get(path) ?? []), ...replacements]);
  }
  return byFile;
}

const draft = `---
iop: 1
title: Mötesplats 🌲 Norra
status: draft
parties:
  - { name: Exempelstads kommun, type: municipality, org-number: 2120009150 }
  - { name: Föreningen Norra, type: association, org-number: 802499-0015 }
term: { start: 2027-1-1, end: 2029-12-31 }
---

# Mötesplats 🌲 Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

**Bakgrund**

Unga 🌲 saknar en plats. Det gäller 2027-01-01 - 2029-12-31.
`;
const bare = `# Mötesplats Norra

Överenskommelse om idéburet offentligt partnerskap (IOP)

## Parter

Exempelstads kommun, organisationsnummer 212000-9150, och Föreningen Norra, organisationsnummer 802499-0015.

## Avtalstid

Överenskommelsen gäller från och med den 1 januari 2027 till och med den 31 december 2029.
`;
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

describe('the fixes of a log', () => {
  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['of a draft', draft, {}],
    ['of a draft with Windows line ends', crlf(draft), {}],
    ['of a draft with lone carriage returns', draft.replaceAll('\n', '\r'), {}],
    ['of a card beside the text', bare, { 'avtal/å b.iop.yaml': 'iop: 1\navslutat: 2030-1-31\n' }],
  ])('%s make what --fix writes', async (_, text, card) => {
    const files = { 'avtal/å b.md': text, ...card };
    const fixes = await fixesIn(files);
    const { host } = await call(['--fix'], files);
    expect(host.written.size).toBeGreaterThan(0);
    expect([...fixes.keys()].map((path) => `/repo/${path}`)).toEqual([...host.written.keys()]);
    for (const [path, replacements] of fixes) {
      const before = { ...files }[path] ?? '';
      expect(replaced(before, replacements)).toBe(host.written.get(`/repo/${path}`));
    }
  });

  test('are none of what is signed or accepted, and none that would write stars for digits', async () => {
    const signed = draft
      .replace('status: draft', 'status: signed')
      .replace('2120009150', '212000-9150')
      .replace('2027-1-1', '2027-01-01');
    expect((await fixesIn({ 'avtal/å b.md': signed })).size).toBe(0);
    const accepted = signed
      .replace('status: signed', 'status: draft')
      .replace(' - 2029-12-31.', '.')
      .replace(
        '**Bakgrund**',
        '<!-- iop-ignore heading-as-bold: Så ska det vara. -->\n\n**Bakgrund**',
      );
    expect((await fixesIn({ 'avtal/å b.md': accepted })).size).toBe(0);
    const person = accepted.replace(/<!--.*-->\n\n\*\*Bakgrund\*\*/, '**Anna 19850412-1234**');
    expect(person).toContain('**Anna');
    expect((await fixesIn({ 'avtal/å b.md': person })).size).toBe(0);
    const { host } = await call(['--fix'], { 'avtal/å b.md': person });
    expect(host.written.get('/repo/avtal/å b.md')).toContain('## Anna 19850412-1234');
  });
});
