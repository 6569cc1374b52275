import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readCard } from '../../src/agreement/frontmatter.ts';
import { parse } from '../../src/agreement/parse.ts';
import { validateFrontmatter } from '../../src/generated/frontmatter-validator.ts';
import type { Answers } from '../../src/generated/types.ts';
import { type Locale, locales } from '../../src/locale.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { type Assessment, setAssessment, writeFrontmatter } from '../../src/scaffold/card.ts';
import { fc } from '../fast-check.ts';
import { anyAnswers, hostileTexts } from './any-answers.ts';

/** What the program reads of a document with that frontmatter. */
function readBack(frontmatter: string) {
  const text = `${frontmatter}\n# Rubrik\n`;
  const agreement = parse({ path: 'a.md', text }, { profile: shippedProfiles.default });
  expect(agreement.headings.map((heading) => heading.text)).toEqual(['Rubrik']);
  expect(agreement.frontmatter?.problems).toEqual([]);
  return agreement.frontmatter?.value;
}

const written = (answers: Answers, locale: Locale, guidance = false) =>
  writeFrontmatter(answers, { locale, guidance, status: 'draft' });

/** What of the answers belongs in frontmatter. */
function expected(answers: Answers, locale: Locale): object {
  const { assessment: _, texts: __, parties = [], ...rest } = answers;
  const own = parties.map(({ commitments: ___, ...party }) => party);
  const all = { iop: 1, status: 'draft', language: locale, ...rest, parties: own };
  const held = Object.entries(all).filter(
    ([, part]) => typeof part !== 'object' || Object.keys(part).length > 0,
  );
  return Object.fromEntries(held);
}

const answers: Answers = {
  title: 'Mötesplats Norra',
  profile: 'boras',
  parties: [
    {
      id: 'kommunen',
      name: 'Exempelstads kommun',
      type: 'municipality',
      'org-number': '212000-9150',
      signatories: [{ name: 'Kim Exempelsson', title: 'ordförande' }],
      commitments: ['lånar ut lokalen'],
    },
  ],
  term: { start: '2026-08-01', extension: { months: 24, automatic: false } },
  economy: { contributions: [{ from: 'kommunen', kind: 'money', amount: 300000, per: 'year' }] },
  activity: { children: false },
  assessment: { step: 'dialogue' },
};

describe('frontmatter', () => {
  test('is laid out as a person would, with comments for what is left', () => {
    expect(written(answers, 'sv')).toBe(`---
iop: 1
titel: Mötesplats Norra
# fyll i: diarienummer, till exempel KFN 2026/00231
läge: utkast
regelverk: boras
språk: sv
# fyll i: beslut, med part, organ, datum och paragraf
parter:
  - id: kommunen
    namn: Exempelstads kommun
    typ: kommun
    organisationsnummer: 212000-9150
    undertecknare: [{ namn: Kim Exempelsson, titel: ordförande }]
    # fyll i: kontakter, med roll, namn, e-post och telefon
avtalstid:
  start: 2026-08-01
  # fyll i: slut, till exempel 2029-07-31
  # fyll i: uppsägningstid-månader, till exempel 6
  förlängning: { månader: 24, automatisk: nej }
ekonomi:
  bidrag:
    - { från: kommunen, slag: pengar, belopp: 300000, per: år }
# fyll i: grupper, med namn, gånger, per och sammankallande
verksamhet:
  barn: nej
  # fyll i: personuppgifter, till exempel egna
  # fyll i: kommunal-angelägenhet, ja eller nej
---
`);
  });

  test('says what each field is for, on a line of its own', () => {
    const lines = written(answers, 'en', true).split('\n');
    expect(lines.slice(1, 7)).toEqual([
      '# Write 1. It marks the file as an IOP agreement and says which version of the format it follows.',
      'iop: 1',
      '# The name of the partnership.',
      'title: Mötesplats Norra',
      '# The registration number (diarienummer) of the case at the public party.',
      '# fill in: reference, for example KFN 2026/00231',
    ]);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(130);
    const bare = lines.filter((line) => !line.startsWith('#') || line.startsWith('# fill in'));
    expect(bare.join('\n')).toBe(written(answers, 'en'));
  });

  test.each(locales)('without answers is a card all the same, in %s', (locale) => {
    expect(readBack(written({}, locale, true))).toEqual({
      iop: 1,
      status: 'draft',
      language: locale,
    });
  });

  test.each(locales)('is read back to the same values, whatever they are, in %s', (locale) => {
    const isReadBack = (given: Answers, guidance: boolean) => {
      const text = written(given, locale, guidance);
      const value = readBack(text);
      expect(value, text).toEqual(expected(given, locale));
      const { title, parties, term } = given;
      const enough = title && parties?.length && term?.start && term.end;
      if (enough)
        expect(validateFrontmatter(value), JSON.stringify(validateFrontmatter.errors)).toBe(true);
    };
    fc.assert(fc.property(anyAnswers, fc.boolean(), isReadBack), { numRuns: 200 });
  });

  test('gives parties without an id one', () => {
    const text = written({ parties: [{ name: 'Exempelstads kommun' }] }, 'en');
    expect(readBack(text)).toMatchObject({ parties: [{ id: 'kommunen' }] });
  });

  test.each(hostileTexts)('holds the title %j', (title) => {
    const text = written({ title, groups: [{ name: title }] }, 'en');
    expect(readBack(text)).toMatchObject({ title, groups: [{ name: title }] });
    const inner = text.slice(4, -4);
    expect(parseYaml(inner, { version: '1.1' })).toMatchObject({
      title,
      groups: [{ name: title }],
    });
  });

  test('holds ten thousand characters', () => {
    const title = 'Ord: och "åter" # ord. '.repeat(450);
    expect(readBack(written({ title }, 'sv'))).toMatchObject({ title });
  });
});

const assessment: Assessment = {
  outcome: 'look-again',
  step: 'dialogue',
  date: '2026-02-03',
  'no-market': { answer: 'no', note: 'Se: "fil"\nsida 2' },
  initiative: { answer: 'yes' },
};
const block = `bedömning:
  datum: 2026-02-03
  steg: dialog
  initiativ: { svar: "ja" }
  ingen-marknad: { svar: "nej", notering: "Se: \\"fil\\"\\nsida 2" }
  utfall: se-över
`;
const english = `assessment:
  date: 2026-02-03
  step: dialogue
  initiative: { answer: "yes" }
  no-market: { answer: "no", note: "Se: \\"fil\\"\\nsida 2" }
  outcome: look-again
`;
const flow =
  '{ datum: 2026-02-03, steg: dialog, initiativ: { svar: "ja" }, ingen-marknad: { svar: "nej", notering: "Se: \\"fil\\"\\nsida 2" }, utfall: se-över }';
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const shifted = (text: string) => text.replace(/^(?=.)/gm, '  ');

describe('an assessment in a side file', () => {
  test.each<[string, string | null, string]>([
    ['makes the file', null, block],
    ['fills an empty one', '', block],
    ['comes after a comment', '# Ärendet\n', `# Ärendet\n${block}`],
    [
      'comes last',
      'titel:   "A"  # ett\nläge: utkast\n',
      `titel:   "A"  # ett\nläge: utkast\n${block}`,
    ],
    ['comes after a line without an end', 'titel: A', `titel: A\n${block}`],
    ['has the line ends of the file', 'titel: A\r\n', crlf(`titel: A\n${block}`)],
    ['and its mark', '\ufefftitel: A\n', `\ufefftitel: A\n${block}`],
    ['and its indentation', '  titel: A\n', `  titel: A\n${shifted(block)}`],
    ['comes into brackets', '{ "titel": "A" }\n', `{ "titel": "A", bedömning: ${flow} }\n`],
    ['into empty ones', '{}', `{ bedömning: ${flow}}`],
    ['replaces one', `bedömning:\n  datum: 2025-01-01\nläge: utkast\n`, `${block}läge: utkast\n`],
    [
      'under its English name too',
      `titel: A\nassessment:\n  datum: 2025-01-01\n\n\nläge: utkast\n`,
      `titel: A\n${english}\n\nläge: utkast\n`,
    ],
    [
      'with letters and marks apart',
      `${'bedömning'.normalize('NFD')}: {}\n`,
      block.replace('bedömning', 'bedömning'.normalize('NFD')),
    ],
    [
      'in brackets',
      'bedömning: {datum: 2025-01-01} # ett\n# två\nläge: utkast',
      `${block.replace(':\n', ': # ett\n')}# två\nläge: utkast`,
    ],
    [
      'in brackets over lines',
      'bedömning: {\n  datum: 2025-01-01,\n  tillit: { svar: ja }\n}\nläge: utkast',
      `${block}läge: utkast`,
    ],
    [
      'in brackets in brackets',
      '{ bedömning: {"datum": "2025-01-01"}, läge: utkast }',
      `{ bedömning: ${flow}, läge: utkast }`,
    ],
    ['that is empty', 'assessment:\nläge: utkast\n', `${english}läge: utkast\n`],
    [
      'that is last and has no end',
      'titel: A\nbedömning:\n  datum: 2025-01-01',
      `titel: A\n${block.trimEnd()}`,
    ],
    [
      'with long texts',
      'bedömning:\n  tillit:\n    notering: |\n      # inget\n      svar: nej\n\nläge: utkast\n',
      `${block}\nläge: utkast\n`,
    ],
    [
      'with its comments',
      'bedömning: # ett\n  # två\n  datum: 2025-01-01 # tre\n  tillit: { svar: nej } # fyra\n  # fem\n# sex\nläge: utkast # sju\n',
      `${block
        .replace(':\n', ': # ett\n  # två\n  # tre\n')
        .replace('  utfall', '  # fyra\n  utfall')}  # fem\n# sex\nläge: utkast # sju\n`,
    ],
    [
      'and all others',
      crlf('bedömning:\n  datum: 2025-01-01\n# efter\nstatsstöd: { bedömning: ej-stöd }\n'),
      crlf(`${block}# efter\nstatsstöd: { bedömning: ej-stöd }\n`),
    ],
  ])('%s', (_, card, expected) => {
    const edited = setAssessment(card, assessment, 'sv');
    expect(edited).toBe(expected);
    expect(setAssessment(edited, assessment, 'en')).toBe(expected);
  });

  test('is in the language of the user in a new file', () => {
    expect(setAssessment(null, assessment, 'en')).toBe(english);
  });

  test.each([
    ['broken', 'titel: "A\n'],
    ['a list', '- a\n'],
    ['twice there, in two languages', 'bedömning: {}\nassessment: {}\n'],
    ['pointed to from elsewhere', 'bedömning: &x { datum: 2025-01-01 }\nstatsstöd: *x\n'],
    ['at its end already', 'titel: A\n...\n'],
  ])('is not put into a file that is %s', (_, card) => {
    expect(setAssessment(card, assessment, 'sv')).toBeNull();
  });

  test('that says nothing changes nothing', () => {
    expect(setAssessment('bedömning: { datum: 2025-01-01 }\n', {}, 'sv')).toContain('2025');
    expect(setAssessment(null, {}, 'sv')).toBeNull();
  });

  test.each(locales)('of any kind is read back, in %s', (locale) => {
    const assessments = anyAnswers.map((it) => it.assessment ?? {});
    const isReadBack = (before: Assessment, after: Assessment) => {
      const card = `titel: A # ett\r\n${setAssessment(null, before, 'en') ?? ''}status: draft\n`;
      const text = setAssessment(card, after, locale);
      const left = Object.keys(after).length === 0 ? before : after;
      const { value, problems } = readCard({ path: '', text: text ?? '' });
      expect(problems).toEqual([]);
      expect(value?.['assessment'] ?? {}).toEqual(left);
      expect(text?.startsWith('titel: A # ett\r\n')).toBe(true);
      expect(text).toMatch(/\nstatus: draft\n/);
    };
    fc.assert(fc.property(assessments, assessments, isReadBack), { numRuns: 100 });
  });
});
