import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configKeys, readConfig } from '../src/config/config.ts';
import { nearest } from '../src/config/nearest.ts';
import { profileKeys, readProfileFile } from '../src/config/profile-file.ts';
import { sections } from '../src/generated/sections.ts';
import { locales } from '../src/locale.ts';
import { positionAt } from '../src/source.ts';
import { fc } from './fast-check.ts';

const ruleIds = ['vague-wording', 'term-invalid'];

/** “line:column sentence” for each problem. */
function problemsOf(text: string): readonly string[] {
  const source = { path: 'iop.config.yaml', text };
  return readConfig(source, ruleIds).problems.map(({ at, words }) => {
    const { line, column } = positionAt(source, at.start);
    return `${line}:${column} ${words.sv}`;
  });
}

test('a whole settings file is read', () => {
  const text = `profile: ./profiles/vart.yaml
profile-locked: true
lang: en
include: [avtal/**/*.md]
exclude: [avtal/arkiv/**]
rules:
  vague-wording: off
headings:
  goals: [Vart vi vill komma]
words:
  - { id: egen-sekretess, avoid: [hemligstämplad], instead: konfidentiell, level: krav }
values:
  eur-rate: { sek: 11.50, date: 2026-01-02 }
docs-url: https://exempel.se/iop/
`;
  const { config, problems } = readConfig({ path: 'c', text }, ruleIds);
  expect({ config, problems }).toEqual({
    problems: [],
    config: {
      profile: './profiles/vart.yaml',
      profileLocked: true,
      lang: 'en',
      include: ['avtal/**/*.md'],
      exclude: ['avtal/arkiv/**'],
      rules: { 'vague-wording': 'off' },
      headings: { goals: ['Vart vi vill komma'] },
      words: [
        {
          id: 'egen-sekretess',
          avoid: ['hemligstämplad'],
          instead: 'konfidentiell',
          level: 'krav',
        },
      ],
      values: { 'eur-rate': { sek: 11.5, date: '2026-01-02' } },
      docsUrl: 'https://exempel.se/iop/',
    },
  });
});

test.each(['', '# bara en kommentar\n', '\n\n'])('an empty file sets nothing: %j', (text) => {
  expect(readConfig({ path: 'c', text }, ruleIds).config?.profile).toBeNull();
});

describe('what is wrong is told, with its place', () => {
  test.each([
    ['profil: boras\n', ['1:1 Nyckeln ”profil” finns inte. Menade du ”profile”?']],
    ['lang: sv\nfärg: blå\n', ['2:1 Nyckeln ”färg” finns inte.']],
    ['lang: svenska\n', ['1:7 ”lang” ska vara något av sv, en.']],
    ['profile-locked: ja\n', ['1:17 ”profile-locked” ska vara true eller false.']],
    ['include: avtal\n', ['1:10 ”include” ska vara en lista.']],
    ['profile: [a]\n', ['1:10 ”profile” ska vara en text.']],
    ['- lang\n', ['1:1 Filen ska bestå av nycklar och värden, till exempel ”lang: sv”.']],
    [
      'rules:\n  vague-wordin: off\n',
      ['2:3 Kontrollen ”vague-wordin” finns inte. Menade du ”vague-wording”?'],
    ],
    ['rules:\n  zzzzzzz: off\n', ['2:3 Kontrollen ”zzzzzzz” finns inte.']],
    [
      'rules:\n  vague-wording: av\n',
      ['2:18 ”vague-wording” ska vara något av off, info, warning, error.'],
    ],
    [
      'rules:\n  vague-wording: false\n',
      ['2:18 ”vague-wording” ska vara något av off, info, warning, error.'],
    ],
    ['include: [a.md, 3]\n', ['1:17 Rad 2 i listan ”include” ska vara en text.']],
    [
      'values: { direct-award-limits: [x] }\n',
      ['1:33 Rad 1 i listan ”direct-award-limits” ska ha nycklar under sig, en på varje rad.'],
    ],
    ['rules: off\n', ['1:8 ”rules” ska ha nycklar under sig, en på varje rad.']],
    [
      'headings:\n  goals: [Mål, aa … … … … zz]\n',
      [
        '2:16 ”aa … … … … zz” lämnar för mycket öppet. Använd … högst en gång och (a|b) högst två, eller skriv flera rader.',
      ],
    ],
    [
      'headings:\n  goals: [(a|b) (a|b) (a|b) … zz]\n',
      [
        '2:11 ”(a|b) (a|b) (a|b) … zz” lämnar för mycket öppet. Använd … högst en gång och (a|b) högst två, eller skriv flera rader.',
      ],
    ],
    [
      `headings:\n  goals: [${Array.from({ length: 30 }, (_, n) => `(a|b) m${n}`).join(', ')}]\n`,
      [
        '1:1 Här är det 30 rader med … eller (a|b), och 20 är det mesta. Skriv rubrikerna som de är.',
      ],
    ],
    ['headings:\n  goals: ["*"]\n', ['2:11 ”*” har inget ord. Skriv ett ord som rubriken har.']],
    ['headings:\n  gaols: [Vart]\n', ['2:3 Nyckeln ”gaols” finns inte. Menade du ”goals”?']],
    ['values: { eur-rate: { sek: elva, date: 2026-01-02 } }\n', ['1:28 ”sek” ska vara ett tal.']],
    [
      'values: { eur-rate: { sek: 11, date: 2026-02-30 } }\n',
      ['1:38 ”date” ska vara ett datum, till exempel 2026-02-01.'],
    ],
    [
      'values:\n  direct-award-limits:\n    - { kind: general, sek: 1, from: 2026-02-01, to: 2025-01-01 }\n',
      [
        '3:7 Raden slutar gälla 2025-01-01, före sin första dag 2026-02-01. Byt plats på dagarna, eller rätta den ena.',
      ],
    ],
    ['values: { eur-rate: { sek: 11 } }\n', ['1:21 Nyckeln ”date” saknas.']],
    [
      'values: { decision-window: 0 }\n',
      ['1:28 ”decision-window” har ett värde som inte går att använda.'],
    ],
    [
      'include: [../andra/*.md]\n',
      [
        '1:11 Mönstret ”../andra/*.md” leder ut ur mappen. Skriv det räknat från mappen där inställningarna ligger.',
      ],
    ],
    [
      'exclude: ["/etc/*"]\n',
      [
        '1:11 Mönstret ”/etc/*” leder ut ur mappen. Skriv det räknat från mappen där inställningarna ligger.',
      ],
    ],
    ['lang: sv\nlang: en\n', ['2:1 Samma nyckel står två gånger.']],
    [
      'rules:\n  a: off\n b: off\n',
      [
        '3:1 Indraget stämmer inte med raderna ovanför. Använd mellanslag, lika många på varje nivå.',
      ],
    ],
    [
      'include: [a\n',
      ['2:1 Här går filen inte att läsa som YAML. Kontrollera kolon, citattecken och indrag.'],
    ],
    [
      'profil: x\nexclud: []\n',
      [
        '1:1 Nyckeln ”profil” finns inte. Menade du ”profile”?',
        '2:1 Nyckeln ”exclud” finns inte. Menade du ”exclude”?',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test('a file that unfolds without end', () => {
    const text = `a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n`;
    expect(problemsOf(text)).toEqual(['1:1 Filen hänvisar till sig själv för många gånger.']);
  });

  test('every sentence ends, in both languages', () => {
    const { problems } = readConfig({ path: 'c', text: 'profil: 1\nlang: x\nrules: 1\n' }, ruleIds);
    for (const { words } of problems) {
      for (const locale of locales) expect(words[locale]).toMatch(/[.?]$/);
    }
  });
});

test('any text gives settings or a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { config, problems } = readConfig({ path: 'c', text }, ruleIds);
      expect(config === null).toBe(problems.length > 0);
    }),
  );
});

test('the names that are proposed are those of the schemas', () => {
  const propertiesAt = (schema: unknown, path: string) => {
    interface Part {
      $ref?: string;
      properties?: Record<string, Part>;
      items?: Part;
      anyOf?: readonly Part[];
      $defs?: Record<string, Part>;
    }
    const { $defs = {} } = schema as Part;
    const target = (part: Part): Part => $defs[part.$ref?.replace('#/$defs/', '') ?? ''] ?? part;
    let at = schema as Part;
    for (const step of path === '' ? [] : path.split('/')) {
      at = target(at.properties?.[step] ?? {});
      const one = at.items ?? at.anyOf?.at(-1);
      if (one) at = target(one);
    }
    return Object.keys(at.properties ?? {});
  };
  const read = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
  for (const [name, keys] of [
    ['config', configKeys],
    ['profile', profileKeys],
  ] as const) {
    for (const [path, names] of Object.entries(keys)) {
      if (path === 'headings' || path === 'points') expect(names).toEqual(Object.keys(sections));
      else expect(names).toEqual(propertiesAt(read(name), path));
    }
  }
});

test('a profile of one’s own is read from YAML and JSON', () => {
  const data = { extends: 'boras', title: 'Vårt' };
  expect(readProfileFile({ path: 'a.yaml', text: 'extends: boras\ntitle: Vårt\n' }).data).toEqual(
    data,
  );
  expect(readProfileFile({ path: 'a.json', text: JSON.stringify(data) }).data).toEqual(data);
});

test.each([
  ['titel', 'title'],
  ['PROFILE', 'profile'],
  ['lnag', null],
  ['qqqqqq', null],
])('the nearest name to %s is %s', (name, expected) => {
  expect(nearest(name, ['title', 'profile', 'language'])).toBe(expected);
});
