import { expect, test } from 'vitest';
import { parse } from '../src/agreement/parse.ts';
import { buildReport, checkAgreement } from '../src/check.ts';
import { wordsOf } from '../src/finding.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { importNotes } from '../src/reporters/import-notes.ts';
import { json } from '../src/reporters/json.ts';
import {
  headingAbove,
  lineNumber,
  lineWords,
  placesWords,
  placeWords,
} from '../src/reporters/place-words.ts';
import { plain } from '../src/reporters/plain.ts';
import { text as textReporter } from '../src/reporters/text.ts';
import type { Mark, NoteKind, OriginalKind, Source } from '../src/source.ts';
import { plainContext } from './sample-report.ts';

const text = `# Mötesplats Norra

## 4 Ekonomi\\*

Kommunen bidrar med 300 000 kr per år.

| Part | Belopp |
| --- | --- |
| Kommunen | 300 000 kr |

## Omförhandling

Parterna kan omförhandla villkoren.
`;

function source(kind: OriginalKind, marks: readonly Mark[] = [], notes: readonly NoteKind[] = []) {
  const original = { kind, marks, notes: notes.map((one) => ({ kind: one, count: 2 })) };
  return { path: `avtal.${kind}`, text, original } satisfies Source;
}

const at = (words: string) => text.indexOf(words);
const onPage = (words: string, page: number, line: number): Mark => {
  return { start: at(words), paragraph: null, page, line };
};
const pdf = source('pdf', [
  onPage('# M', 1, 1),
  onPage('Kommunen bidrar', 1, 4),
  onPage('## Omf', 2, 1),
]);
const word = source('docx', [{ start: 0, paragraph: 3, page: null, line: null }]);
const markdown: Source = { path: 'avtal.md', text };

test('a place is told as its reader finds it', () => {
  const sum = at('300 000');
  expect(placeWords(markdown, sum, 'sv')).toBe('rad 5');
  expect(placeWords(pdf, sum, 'sv')).toBe('sida 1, rad 4');
  expect(placeWords(pdf, at('kan omförhandla'), 'en')).toBe('page 2, line 1');
  expect(placeWords(word, sum, 'sv')).toBe('under ”4 Ekonomi*”');
  expect(placeWords(word, 0, 'en')).toBe('under “Mötesplats Norra”');
  expect(placeWords({ ...word, text: 'Ingen rubrik.\n' }, 3, 'sv')).toBe('först i filen');
});

test('only Markdown has lines of its own', () => {
  const offsets = [at('300 000'), at('Parterna')];
  expect(offsets.map((offset) => lineNumber(markdown, offset))).toEqual(['5', '13']);
  expect(offsets.map((offset) => lineNumber(word, offset))).toEqual(['', '']);
  expect(lineWords(word, 0, 'sv')).toBe('');
  expect(lineWords(pdf, 0, 'en')).toBe('page 1, line 1');
});

test('several places are told once each', () => {
  const offsets = [at('Parterna kan'), at('300 000'), at('bidrar')];
  expect(placesWords(markdown, offsets, 'sv')).toBe('rad 5 och 13');
  expect(placesWords(markdown, offsets.slice(1), 'en')).toBe('line 5');
  expect(placesWords(word, offsets, 'sv')).toBe('under ”4 Ekonomi*” och under ”Omförhandling”');
  expect(placesWords(markdown, offsets, 'sv', 1)).toBe('rad 5 och 1 till');
});

test('a heading is found above, on its own line and not below', () => {
  expect(headingAbove(word, at('Omförhandling'))).toBe('Omförhandling');
  expect(headingAbove(word, at('| Part'))).toBe('4 Ekonomi*');
  expect(headingAbove({ path: 'a.docx', text: 'Text\n\n# Sist\n' }, 1)).toBeNull();
});

const swedish = { ...plainContext, locale: 'sv' as const };
const english = { ...plainContext, locale: 'en' as const };

const reportOf = (checked: Source) => {
  const agreement = parse(checked, { profile: shippedProfiles['boras-2016'] });
  return buildReport([checkAgreement(agreement, { stage: 'signing', today: '2026-11-22' })], []);
};

test('a report on a Word file has headings and no lines', () => {
  const report = reportOf(source('docx', word.original.marks, ['tracked-changes', 'comments']));
  const shown = textReporter(report, swedish);
  expect(shown).toContain('Filen har 2 spårade ändringar.');
  expect(shown).toContain('under ”Omförhandling”');
  expect(shown).not.toMatch(/rad \d/);
  expect(plain(report, swedish)).toMatch(/^avtal\.docx: under ”/m);
  const [file] = JSON.parse(json(report, swedish)).files;
  expect(file.original.kind).toBe('docx');
  expect(file.original.notes[0]).toMatchObject({ kind: 'tracked-changes', count: 2 });
  const dispute = file.findings.find(
    (one: { rule: string }) => one.rule === 'dispute-clause-missing',
  );
  expect(dispute.original).toEqual({
    heading: 'Omförhandling',
    paragraph: 3,
    page: null,
    line: null,
  });
});

test('a level that is skipped is told in the words of Word', () => {
  const skipping = { ...word, text: '# Norra\n\n## Mål\n\n#### Delmål\n\nFler deltar.\n' };
  const [file] = reportOf(skipping).files;
  const finding = file?.findings.find(({ rule }) => rule.id === 'heading-levels');
  expect(finding && wordsOf(finding).sv).toBe(
    'Här hoppas en nivå över: rubriken ovanför har nivå 2 och den här nivå 4. Välj formatet Rubrik 3 för ”Delmål”.',
  );
});

test('a report on a PDF has pages', () => {
  const report = reportOf(pdf);
  expect(textReporter(report, swedish)).toContain('sida 2, rad 1');
  expect(plain(report, english)).toMatch(/^avtal\.pdf: page 2, line 1: /m);
});

test('Markdown is told of as before: nothing of an original', () => {
  const [file] = JSON.parse(json(reportOf(markdown), swedish)).files;
  expect(JSON.stringify(file)).not.toContain('"original"');
  expect(importNotes(markdown, 'sv')).toEqual([]);
});

test('every note is a sentence or two in both languages, for one and for many', () => {
  const kinds: readonly NoteKind[] = [
    'tracked-changes',
    'comments',
    'text-boxes',
    'headers-footers',
    'hidden-text',
    'struck-text',
    'macros',
    'images',
    'equations',
    'untagged',
    'forms',
    'numbering',
  ];
  for (const count of [1, 3]) {
    const original = {
      kind: 'docx' as const,
      marks: [],
      notes: kinds.map((kind) => ({ kind, count })),
    };
    for (const locale of ['sv', 'en'] as const) {
      const told = importNotes({ path: 'a.docx', text: '', original }, locale);
      expect(told).toHaveLength(kinds.length);
      for (const words of told) expect(words).toMatch(/^[\p{Lu}\d][^{}]+\.$/u);
    }
  }
});
