import { describe, expect, test } from 'vitest';
import { tokensOf } from '../src/agreement/language/tokens.ts';
import { listedIn, phraseOf, wordListOf } from '../src/agreement/language/word-list.ts';
import { parse } from '../src/agreement/parse.ts';
import { checkAgreement } from '../src/check.ts';
import { readConfig } from '../src/config/config.ts';
import { readProfileTable } from '../src/config/profile-table.ts';
import { wordsOf } from '../src/finding.ts';
import { fill, locales } from '../src/locale.ts';
import { shippedProfiles } from '../src/profiles.ts';
import { rules as catalogue } from '../src/rules/index.ts';
import { repositoryWords } from '../src/scaffold/repository-words.ts';
import { positionAt, textAt } from '../src/source.ts';
import { fc } from './fast-check.ts';

const ruleIds = catalogue.map(({ id }) => id);

/** What stands in a text of the phrases of a list. */
function found(phrases: readonly string[], text: string): readonly string[] {
  const list = wordListOf([phrases.map(phraseOf).filter((one) => typeof one === 'object')]);
  return Array.from(listedIn(list, tokensOf(text), { left: 100_000 }), ({ start, end }) =>
    text.slice(start, end),
  );
}

describe('a word stands for its forms', () => {
  test.each([
    ['utförare', 'Utföraren och utförarens personal, utförarna.', 3],
    ['hemligstämplad', 'Hemligstämplade, hemligstämplat och hemligstämplad.', 3],
    ['sekretessbelagd', 'sekretessbelagda sekretessbelagt sekretessbelagd', 3],
    ['beställa', 'Kommunen beställer, beställde och har beställt.', 3],
    ['leverans', 'leveranser leveransen leveransernas', 3],
    ['uppdrag', 'uppdraget uppdragsgivaren', 1],
    ['beställ*', 'beställare och beställning, ej återbeställning', 2],
    ['*avtal', 'Ett hyresavtal och ett avtal.', 2],
    ['kommunens logotyp', 'Kommunens logotyper syns. En logotyp av kommunen.', 1],
    ['e-post', 'Via e-posten eller e-post.', 2],
    ['IOP', 'ett iop och IOP:et', 1],
  ])('%s', (phrase, text, count) => {
    expect(found([phrase], text)).toHaveLength(count);
  });

  test('of phrases that begin alike the longest is told, once', () => {
    expect(found(['köp', 'köp av tjänst', 'tjänst'], 'Ett köp av tjänster.')).toEqual([
      'köp av tjänster',
    ]);
  });

  test.each([
    ['…', 'no-words'],
    ['(a+)+$', 'a'],
    ['*', 'star'],
    ['ab*', 'star'],
    ['*ordet*', 'star'],
    ['o*rd', 'star'],
    ['ett två tre fyra fem sex sju åtta nio', 'too-many-words'],
  ])('%s is %s', (phrase, expected) => {
    const made = phraseOf(phrase);
    expect(typeof made === 'string' ? made : made.shown).toBe(expected);
  });

  test('whatever is asked for, what is told stands in the text', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(word), (phrases, words) => {
        const text = words.join(' ');
        const list = wordListOf([phrases.map(phraseOf).filter((one) => typeof one === 'object')]);
        let last = 0;
        for (const { start, end } of listedIn(list, tokensOf(text), { left: 100_000 })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        for (const phrase of phrases) {
          if (tokensOf(phrase).length > 0 && typeof phraseOf(phrase) === 'object')
            expect(found([phrase], phrase.normalize('NFC'))).not.toEqual([]);
        }
      }),
    );
  });
});

const agreementText = `# Mötesplats Norra, ett idéburet offentligt partnerskap

## Bakgrund

Handlingarna är hemligstämplade. ”Vi är hemligstämplade”, skrev någon.

> Hemligstämplad i ett citat.

## Kommunikation

Parterna berättar om arbetet.
`;

function report(settings: string, text = agreementText) {
  const { config, problems } = readConfig({ path: 'iop.config.yaml', text: settings }, ruleIds);
  expect(problems).toEqual([]);
  const agreement = parse(
    { path: 'a.md', text },
    { profile: shippedProfiles.default, words: config?.words ?? [] },
  );
  const file = checkAgreement(agreement, { settings: config?.rules ?? {}, today: '2026-01-01' });
  const own = file.findings.filter(({ rule }) => rule.group === 'own');
  const lines = own.map(
    (finding) =>
      `${finding.severity} ${finding.rule.id} ${positionAt(finding.source, finding.at.start).line} ${textAt(finding.source, finding.at)}: ${wordsOf(finding).sv}`,
  );
  return { file, own, lines };
}

describe('rules of one’s own', () => {
  test('a word to avoid is told where it stands, and not in what others have said', () => {
    expect(
      report(
        'words:\n  - { id: egen-sekretess, avoid: [hemligstämplad], instead: konfidentiell }\n',
      ).lines,
    ).toEqual([
      'warning egen-sekretess 5 hemligstämplade: Ni har valt att inte skriva ”hemligstämplade”. Skriv i stället ”konfidentiell”.',
    ]);
  });

  test('words that must be there are asked for at the section, and all is well when one is', () => {
    const settings = (words: string) =>
      `words:\n  - { id: egen-logotyp, require: [${words}], section: communication, level: krav }\n`;
    expect(report(settings('kommunens logotyp, stadsvapen')).lines).toEqual([
      'error egen-logotyp 9 ## Kommunikation: Avsnittet ”Kommunikation” har inget av de ord som ni vill ha med: ”kommunens logotyp”, ”stadsvapen”. Skriv in det där.',
    ]);
    expect(report(settings('kommunens logotyp, berätta')).lines).toEqual([]);
    expect(report(settings('bakgrund')).lines).toHaveLength(1);
  });

  test('the users’ own words are told as they are, braces and all', () => {
    const settings =
      'words:\n  - { id: own-a, avoid: [arbete], message: "Skriv {instead} {x}.", level: tips }\n';
    expect(report(settings).lines).toEqual(['info own-a 11 arbetet: Skriv {instead} {x}.']);
  });

  test('what they rest on is the users’ own setting, with its level', () => {
    const { own } = report('words:\n  - { id: own-a, avoid: [arbete], level: krav }\n');
    expect(own[0]?.basis).toEqual([
      {
        work: 'own-settings',
        place: { sv: '”words” i iop.config.yaml', en: '“words” in iop.config.yaml' },
        level: 'required',
      },
    ]);
  });

  test('they are switched off, re-graded and named as changed', () => {
    const words = 'words:\n  - { id: own-a, avoid: [arbete] }\nrules:\n  own-a: ';
    const { file, lines } = report(`${words}off\n`);
    expect(lines).toEqual([]);
    expect(file.changes).toEqual([{ rule: 'own-a', severity: 'off', by: 'config' }]);
    expect(report(`${words}error\n`).own[0]?.severity).toBe('error');
  });

  test('they are accepted like others, and an exception that is not needed is told', () => {
    const settings = 'words:\n  - { id: own-a, avoid: [arbete] }\n';
    const text = (comment: string) =>
      agreementText.replace('Parterna ber', `${comment}\n\nParterna ber`);
    const { file, lines } = report(settings, text('<!-- iop-godta own-a: så heter det -->'));
    expect(lines).toEqual([]);
    expect(file.exceptions.map(({ findings }) => findings.length)).toEqual([1]);
    const unknown = report(settings, text('<!-- iop-godta own-b: så heter det -->')).file;
    expect(unknown.findings.map(({ rule }) => rule.id)).toContain('exception-unknown-rule');
  });

  test('a rule tells of twenty places, and how many more there are', () => {
    const text = `# IOP\n\n## Bakgrund\n\n${'Ett arbete görs. '.repeat(50)}\n`;
    const { lines } = report('words:\n  - { id: own-a, avoid: [arbete] }\n', text);
    expect(lines).toHaveLength(20);
    expect(lines.at(-1)).toContain('står på 30 ställen till längre ned');
  });

  test('a draft has no errors of them', () => {
    const text = `---\nstatus: draft\n---\n${agreementText}`;
    const { own } = report('words:\n  - { id: own-a, avoid: [arbete], level: krav }\n', text);
    expect(own.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

/** “line: sentence” for each problem. */
function problemsOf(text: string): readonly string[] {
  const source = { path: 'iop.config.yaml', text };
  return readConfig(source, ruleIds).problems.map(
    ({ at, words }) => `${positionAt(source, at.start).line}: ${words.sv}`,
  );
}

test.each([
  [
    'words:\n  - { id: egen-a, avoid: [ord] }\n  - { id: egen-a, avoid: [ord] }\n',
    ['3: Två egna kontroller heter ”egen-a”. Ge den ena ett annat namn.'],
  ],
  [
    'words:\n  - { id: egen-a }\n',
    [
      '2: Kontrollen ”egen-a” har inga ord. Skriv ”avoid:” och ord att undvika, eller ”require:” och ord som ska finnas med.',
    ],
  ],
  [
    'words:\n  - { id: egen-a, avoid: [ett], require: [två] }\n',
    ['2: Kontrollen ”egen-a” har både ”avoid” och ”require”. Gör två kontroller av den.'],
  ],
  [
    'words:\n  - { id: egen-a, require: [ord], instead: annat }\n',
    [
      '2: ”instead” hör till ”avoid”. Ta bort raden, eller skriv med ”message” vad rapporten ska säga.',
    ],
  ],
  [
    'words:\n  - id: vague-wording\n    avoid: [ord]\n',
    [
      '2: Namnet på en egen kontroll börjar med egen- och har sedan små bokstäver a–z, siffror och bindestreck: ”egen-sekretess”.',
    ],
  ],
  [
    'words:\n  - id: egen-a\n    avoid: [ord]\n    nivå: krav\n    mesage: Hej.\n',
    ['4: Nyckeln ”nivå” finns inte.', '5: Nyckeln ”mesage” finns inte. Menade du ”message”?'],
  ],
  [
    'words:\n  - id: egen-a\n    avoid: []\n',
    ['3: ”avoid” är tom. Skriv något där, eller ta bort raden.'],
  ],
  [
    'words:\n  - id: egen-a\n    avoid: ["!?"]\n',
    ['3: ”!?” har inget ord att leta efter. Skriv bokstäver eller siffror.'],
  ],
  [
    `words:\n  - id: egen-a\n    avoid: [${'x'.repeat(200)}]\n`,
    ['3: Rad 1 i listan ”avoid” är för lång. Högst 100 tecken går bra.'],
  ],
  [
    'words:\n  - id: egen-a\n    avoid: [ord]\n    message: "\\e[2Jrensat"\n',
    ['4: Texten har tecken som inte syns. Skriv om den för hand.'],
  ],
  [
    'words:\n  - id: egen-a\n    avoid: [ord]\nrules:\n  egen-b: off\n',
    ['5: Kontrollen ”egen-b” finns inte. Menade du ”egen-a”?'],
  ],
])('%j', (text, expected) => {
  expect(problemsOf(text)).toEqual(expected);
});

test.each(locales)('what a new repository shows in comments can be used, in %s', (locale) => {
  const data = { profile: 'default', folder: 'avtal' };
  const text = fill(repositoryWords.config[locale], data, locale);
  const settings = text.replace(/^# (?=(?:rules|words):)/gmu, '').replace(/^# {2}(?! )/gmu, '#  ');
  const rows = settings.replace(
    /^# {3}(?=(?: {0,2}-? ?(?:id|avoid|instead|level|vague-wording):))/gmu,
    '  ',
  );
  const { config, problems } = readConfig({ path: 'iop.config.yaml', text: rows }, ruleIds);
  expect(problems).toEqual([]);
  expect(config?.words).toMatchObject([{ avoid: ['utförare', 'beställ*'], instead: 'part' }]);
  const table = [...text.matchAll(/^# {3}(.*)$/gmu)].map(([, row = '']) => row);
  const own = table.slice(0, table.findIndex((row) => row.includes('{')) + 1).join('\n');
  expect(readProfileTable({ path: 'regelverk.yaml', text: own })?.problems).toEqual([]);
});

test('ten thousand words and a word of 100 KB are refused with a sentence', () => {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const words = Array.from({ length: 50 }, (__, word) => `a${index}b${word}`);
    return `  - { id: egen-${index}, avoid: [${words.join(', ')}] }`;
  });
  expect(problemsOf(`words:\n${rows.join('\n')}\n`)).toEqual([
    expect.stringMatching(
      /^2: Listorna under ”words” har 3000 ord tillsammans, och 2000 är det mesta/,
    ),
  ]);
  expect(problemsOf(`words:\n  - { id: egen-a, avoid: [${'x'.repeat(100_000)}] }\n`)).toEqual([
    expect.stringMatching(/^1: Filen är för stor: 100.\d{3} tecken/),
  ]);
});
