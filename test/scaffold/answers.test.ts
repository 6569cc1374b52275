import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from '../../src/generated/types.ts';
import { locales } from '../../src/locale.ts';
import { readAnswers, writeAnswers } from '../../src/scaffold/answers.ts';
import { withPartyIds } from '../../src/scaffold/party-ids.ts';
import { fc } from '../fast-check.ts';
import { anyAnswers, hostileTexts } from './any-answers.ts';

/** `line:column sentence` of each problem, in Swedish. */
const said = (text: string) =>
  readAnswers(text, 'sv').problems.map(
    ({ line, column, message }) => `${line}:${column} ${message.sv}`,
  );

const filled: Answers = {
  title: 'Mötesplats Norra',
  profile: 'boras',
  language: 'sv',
  parties: [
    {
      id: 'kommunen',
      name: 'Exempelstads kommun',
      type: 'municipality',
      'org-number': '212000-9150',
      commitments: ['lånar ut lokalen', 'Kommunen betalar el och vatten.'],
    },
    { id: 'föreningen', name: 'Föreningen Norra', type: 'association' },
  ],
  term: { start: '2026-08-01', end: '2029-07-31', extension: { months: 24, automatic: false } },
  economy: {
    contributions: [{ from: 'kommunen', to: 'föreningen', kind: 'money', amount: 300000 }],
  },
  texts: {
    background: 'Unga saknar en plats.\n\nDärför träffas parterna.',
    'follow-up': 'Årligen.',
  },
  assessment: { step: 'dialogue', initiative: { answer: 'yes' }, outcome: 'look-again' },
};

const swedish = `titel: Mötesplats Norra
regelverk: boras
språk: sv
parter:
  - id: kommunen
    namn: Exempelstads kommun
    typ: kommun
    organisationsnummer: 212000-9150
    åtaganden: [lånar ut lokalen, Kommunen betalar el och vatten.]
  - id: föreningen
    namn: Föreningen Norra
    typ: förening
avtalstid:
  start: 2026-08-01
  slut: 2029-07-31
  förlängning: { månader: 24, automatisk: nej }
ekonomi:
  bidrag:
    - { från: kommunen, till: föreningen, slag: pengar, belopp: 300000 }
bedömning:
  steg: dialog
  initiativ: { svar: "ja" }
  utfall: se-över
texter:
  bakgrund: |-
    Unga saknar en plats.

    Därför träffas parterna.
  uppföljning: Årligen.
`;

describe('answers', () => {
  test('are written for a person to read, and read back', () => {
    expect(writeAnswers(filled, 'sv')).toBe(swedish);
    expect(readAnswers(swedish, 'sv')).toEqual({ answers: filled, problems: [] });
    const english = writeAnswers(filled, 'en');
    expect(english).toContain('org-number: 212000-9150');
    expect(english).toContain('initiative: { answer: "yes" }');
    expect(readAnswers(english, 'sv')).toEqual({ answers: filled, problems: [] });
  });

  test.each(locales)('of any kind come back as they were, in %s', (locale) => {
    const comesBack = (answers: Answers) => {
      const text = writeAnswers(answers, locale);
      expect(readAnswers(text, locale), text).toEqual({ answers, problems: [] });
    };
    fc.assert(fc.property(anyAnswers, comesBack), { numRuns: 300 });
  });

  test.each(hostileTexts)('the text %j is the same to every reader', (title) => {
    const texts = { background: title };
    const party = { id: 'a', name: title, 'short-names': [title], commitments: [title] };
    const text = writeAnswers({ title, parties: [party], texts }, 'en');
    const expected = { title, parties: [party], texts };
    if (title.trim() !== '') expect(readAnswers(text, 'sv').answers).toEqual(expected);
    expect(parse(text, { version: '1.1' })).toEqual(expected);
    expect(parse(text, { version: '1.2' })).toEqual(expected);
  });

  test('a long text comes back whole, and signs that turn the text are seen', () => {
    const background = `${'Ord och åter ord. '.repeat(600)}slut`;
    const text = writeAnswers({ title: 'a\u202eb', texts: { background } }, 'sv');
    expect(text).toContain('titel: "a\\u202eb"');
    expect(readAnswers(text, 'sv').answers.texts).toEqual({ background });
  });

  test.each([
    ['half a letter', 'a\ud83cb', 'a\ufffdb'],
    ['letters and their marks apart', 'Mo\u0308tesplats', 'Mötesplats'],
  ])('%s is written as a whole one', (_, title, expected) => {
    const text = writeAnswers({ title }, 'sv');
    expect(readAnswers(text, 'sv').answers).toEqual({ title: expected });
  });

  test.each([
    ['a day', 'title: 2026-01-01', '2026-01-01'],
    ['a number', 'titel: 0123', '0123'],
    ['an exponent', 'titel: 1e3', '1e3'],
    ['another base', 'title: 0x1F', '0x1F'],
    ['a truth value', 'titel: True', 'True'],
    ['a Swedish one', 'titel: ja', 'ja'],
    ['a no', 'titel: no', 'no'],
    ['a decimal', 'titel: 12.50 # kommentar', '12.50'],
    ['a long number', 'titel: 123456789012345678901234567890', '123456789012345678901234567890'],
  ])('%s where text is meant is the text that was written', (_, text, title) => {
    expect(readAnswers(text, 'sv')).toEqual({ answers: { title }, problems: [] });
  });

  test('that are empty are no answers', () => {
    const text = 'titel:\ndiarienummer: ""\navtalstid: { start: , slut: " " }\ntexter:\n  mål: ~\n';
    expect(readAnswers(text, 'sv')).toEqual({ answers: { term: {}, texts: {} }, problems: [] });
    expect(readAnswers('', 'sv')).toEqual({ answers: {}, problems: [] });
    expect(readAnswers('# inget än\n', 'sv')).toEqual({ answers: {}, problems: [] });
  });

  test.each([
    ['a byte order mark', '\ufefftitel: A\n'],
    ['CRLF', '\r\ntitel: A\r\n'],
    ['JSON', '{ "title": "A" }'],
    ['letters and their marks apart', 'titel: A\n'.normalize('NFD')],
  ])('may be written with %s', (_, text) => {
    expect(readAnswers(text, 'sv')).toEqual({ answers: { title: 'A' }, problems: [] });
  });
});

describe('a problem', () => {
  test.each<[string, string, readonly string[]]>([
    ['broken YAML', 'titel: "öppen\nspråk: sv\n', ['1:1 Ett citattecken']],
    ['a tab', 'avtalstid:\n\tstart: 2026-01-01\n', ['2:2 Raden är indragen med tabb']],
    ['a list', '- a\n- b\n', ['1:1 Svaren ska bestå av rader']],
    ['a word', 'hej\n', ['1:1 Svaren ska bestå av rader']],
    ['one key twice', 'titel: A\ntitel: B\n', ['2:1 Uppgiften ”titel” står två gånger']],
    ['one in two languages', 'titel: A\ntitle: B\n', ['2:1 Uppgiften ”title” står redan under']],
    [
      'no such key',
      'titl: A\n',
      ['1:1 Bland svaren finns ingen uppgift som heter ”titl” här. Menade'],
    ],
    [
      'a key of the card',
      'läge: utkast\n',
      ['1:1 Bland svaren finns ingen uppgift som heter ”läge”'],
    ],
    [
      'no such section',
      'texter: { mal: A }\n',
      ['1:11 Bland svaren finns ingen uppgift som heter ”mal” här. Menade du ”mål”?'],
    ],
    [
      'no such party key',
      'parter:\n  - namn: A\n    åtagande: [a]\n',
      ['3:5 Bland svaren finns ingen uppgift som heter ”åtagande” här. Menade du ”åtaganden”?'],
    ],
    ['a nameless party', 'parter:\n  - typ: kommun\n', ['2:5 Uppgiften ”namn” saknas']],
    ['the wrong kind', 'ekonomi: { bidrag: 3 }\n', ['1:20 Uppgiften ”bidrag” ska vara en lista']],
    [
      'a day that is not',
      'term:\n  end: 2026-02-30\n',
      ['2:8 Uppgiften ”end” ska vara en dag i almanackan, men här står ”2026-02-30”'],
    ],
    [
      'a third language',
      'språk: fi\n',
      ['1:8 ”fi” går inte att ange som ”språk”. Välj sv eller en.'],
    ],
    [
      'a slip in a type',
      'parter: [{ namn: A, typ: förenig }]\n',
      ['1:26 ”förenig” går inte att ange som ”typ”. Menade du'],
    ],
    [
      'a check digit',
      'parter:\n  - namn: A\n    organisationsnummer: 802499-0016\n',
      ['3:26 Kontrollsiffran i 802499-0016 stämmer inte'],
    ],
    [
      'a personal number',
      'parter:\n  - namn: A\n    organisationsnummer: 811218-9876\n',
      ['3:26 Det här kan inte vara ett organisationsnummer'],
    ],
    [
      'a number without a hyphen',
      'parter: [{ namn: A, organisationsnummer: 8024990015 }]\n',
      ['1:42 Skriv organisationsnumret som'],
    ],
    [
      'an end before the start',
      'avtalstid: { start: 2026-02-01, slut: 2026-01-31 }\n',
      ['1:39 Sista dagen, 2026-01-31, kommer före första dagen, 2026-02-01'],
    ],
    [
      'an id twice',
      'parter: [{ id: a, namn: A }, { id: A, namn: B }]\n',
      ['1:36 Två parter har id ”A”'],
    ],
    ['a name twice', 'parter: [{ namn: A }, { namn: a }]\n', ['1:31 Två parter heter ”a”']],
    [
      'nobody',
      'grupper: [{ namn: styrgrupp, sammankallande: kommunen }]\n',
      ['1:46 Här pekas parten ”kommunen” ut, men svaren har inga parter'],
    ],
    [
      'somebody else',
      'parter: [{ id: ab, namn: A }, { id: cd, namn: B }]\nbeslut: [{ part: xyz }]\n',
      ['2:18 Ingen part har id ”xyz”. Välj ab eller cd.'],
    ],
    [
      'a slip in an id',
      'parter: [{ namn: A kommun }]\nekonomi: { bidrag: [{ från: komunen, slag: pengar }] }\n',
      ['2:29 Ingen part har id ”komunen”. Menade du ”kommunen”?'],
    ],
    [
      'aliases without end',
      `a: &a 1\nb: [${'*a,'.repeat(30)}]\n`,
      ['2:32 Svaren hänvisar till sig själva'],
    ],
    ['too much', `titel: ${'a'.repeat(5_000_000)}\n`, ['1:1 Filen med svar är för stor']],
    [
      'too many keys',
      `{${Array.from({ length: 13_000 }, (_, i) => `k${i}: 1`).join(',')}}`,
      ['1:1 Filen med svar är för stor'],
    ],
    ['too deep', `titel: ${'['.repeat(60)}`, ['1:1 Filen med svar är för stor']],
  ])('with %s says where and what', (_, text, expected) => {
    const problems = said(text);
    expect(problems).toHaveLength(expected.length);
    expected.forEach((start, index) => {
      expect(problems[index]).toContain(start);
    });
  });

  test.each([
    ['keys that nobody knows', Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['parties', `parter:\n${'- { namn: A }\n'.repeat(3000)}`],
    ['empty space', `titel: "${' '.repeat(400_000)}a"\n`],
    ['anchors', '&a '.repeat(100_000)],
    ['tags', '!a '.repeat(100_000)],
  ])('is told in time, and not more than fifty times, with very many %s', (_, text) => {
    const { length } = said(text);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThanOrEqual(50);
  });

  test('leaves the rest to be used, in the order of the text', () => {
    const text =
      'parter:\n  - { namn: A, typ: klubb }\n  - typ: kommun\navtalstid: { start: i höst, slut: 2027-01-31 }\ntitel: B\n';
    const { answers, problems } = readAnswers(text, 'sv');
    expect(answers).toEqual({
      parties: [{ id: 'a', name: 'A' }],
      term: { end: '2027-01-31' },
      title: 'B',
    });
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
    for (const { message } of problems) expect(message.sv).not.toBe(message.en);
  });

  test('never shows a personal number', () => {
    const text = 'parter: [{ namn: 811218-9876 }, { namn: 811218-9876 }]\n811218-9876: 1\n';
    const { problems } = readAnswers(text, 'sv');
    expect(problems).toHaveLength(2);
    expect(JSON.stringify(problems)).not.toContain('9876');
  });

  test.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
    [
      'any marks',
      fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>"\'# \n\t,?%0'), maxLength: 60 }),
    ],
    ['any value', fc.json()],
    [
      'any keys',
      fc
        .dictionary(
          fc.constantFrom('titel', 'parter', 'term', 'texts', '__proto__', 'a.b'),
          fc.anything({ withNullPrototype: false }),
        )
        .map((it) => JSON.stringify(it)),
    ],
  ])('stands in the text, whatever that is: %s', (_, texts) => {
    const stands = (text: string) => {
      const { answers, problems } = readAnswers(text, 'en');
      const lines = text.replace(/^\ufeff+/, '').split(/\r\n|\r|\n/);
      for (const { line, column } of problems) {
        expect((lines[line - 1]?.length ?? -1) + 1).toBeGreaterThanOrEqual(column);
      }
      const again = writeAnswers(answers, 'sv');
      expect(readAnswers(again, 'sv').problems.length).toBeLessThanOrEqual(problems.length);
    };
    fc.assert(fc.property(texts, stands), { numRuns: 300 });
  });
});

describe('parties without an id', () => {
  const idsOf = (parties: NonNullable<Answers['parties']>) =>
    withPartyIds({ parties }).parties?.map(({ id }) => id);

  test.each<[string, NonNullable<Answers['parties']>, readonly string[]]>([
    [
      'are called by their kind',
      [
        { name: 'A', type: 'municipality' },
        { name: 'B', type: 'study-association' },
      ],
      ['kommunen', 'studieförbundet'],
    ],
    [
      'or by their name',
      [
        { name: 'Exempelstads kommun' },
        { name: 'Region Exempel' },
        { name: 'Norras idrottsförening' },
      ],
      ['kommunen', 'regionen', 'föreningen'],
    ],
    [
      'by a name of their own where there are two of a kind',
      [
        { name: 'Norras Bygdegård!', type: 'association' },
        { name: 'Södra', type: 'association' },
      ],
      ['norras-bygdegård', 'södra'],
    ],
    [
      'by another where one is taken',
      [{ id: 'kommunen', name: 'A' }, { name: 'Norra kommun' }],
      ['kommunen', 'norra-kommun'],
    ],
    [
      'by a number at last',
      [{ name: 'A' }, { name: 'a!' }, { name: '!' }, { name: '?' }],
      ['a', 'a-2', 'part', 'part-2'],
    ],
    ['and keep the one they have', [{ id: 'x', name: 'A' }], ['x']],
  ])('%s', (_, parties, expected) => {
    expect(idsOf(parties)).toEqual(expected);
    expect(idsOf(withPartyIds({ parties }).parties ?? [])).toEqual(expected);
  });

  test('have one without spaces that nobody else has', () => {
    const parties = fc.array(fc.record({ name: fc.string({ unit: 'binary' }) }), { maxLength: 6 });
    const differ = (given: { name: string }[]) => {
      const ids = idsOf(given) ?? [];
      expect(new Set(ids).size).toBe(given.length);
      for (const id of ids) expect(id).toMatch(/^\S+$/);
    };
    fc.assert(fc.property(parties, differ));
  });
});

describe('a party that is pointed out by its name', () => {
  const parties = [
    { name: 'Exempelstads kommun', type: 'municipality' },
    { name: 'Norra föreningen', type: 'association', 'short-names': ['Norra'] },
    { name: 'Södra föreningen', type: 'association', 'short-names': ['Söder'] },
    { name: 'Söders vänner', type: 'association', 'short-names': ['söder'] },
  ];
  const read = (from: string) =>
    readAnswers(
      JSON.stringify({
        parties,
        economy: { contributions: [{ from, kind: 'goods' }] },
        groups: [{ name: 'styrgrupp', convener: from }],
      }),
      'sv',
    );

  test.each([
    ['by its whole name', 'exempelstads Kommun', 'kommunen'],
    ['by a short name', 'Norra', 'norra-föreningen'],
    ['by its id', 'kommunen', 'kommunen'],
  ])('%s', (_, from, id) => {
    const { answers, problems } = read(from);
    expect(problems).toEqual([]);
    expect(answers.economy?.contributions?.map((one) => one.from)).toEqual([id]);
    expect(answers.groups?.map((one) => one.convener)).toEqual([id]);
  });

  test('is not guessed when two have the name', () => {
    expect(read('Söder').problems).toHaveLength(2);
  });
});

test('only one set of answers can be read, and none is lost in silence', () => {
  expect(said('---\ntitel: A\n---\ntitel: B\n')).toEqual([
    '3:1 Efter strecken börjar en ny uppsättning svar, och bara en kan läsas. Ta bort raden om svaren hör ihop.',
  ]);
  expect(said('# svar\n---\ntitel: A\n---\n# slut\n')).toEqual([]);
  expect(said('titel: |\n  A\n  ---\n  B\n')).toEqual([]);
});
