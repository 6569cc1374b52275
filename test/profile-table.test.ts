import { describe, expect, test } from 'vitest';
import { parse } from '../src/agreement/parse.ts';
import { ownPointsIn, sectionsNamed } from '../src/agreement/sections/own-points.ts';
import { checkAgreement } from '../src/check.ts';
import { profileOf, readProfileTable } from '../src/config/profile-table.ts';
import { wordsOf } from '../src/finding.ts';
import { locales } from '../src/locale.ts';
import type { Profile } from '../src/profile.ts';
import { bareProfile, extendProfile, shippedProfiles } from '../src/profiles.ts';
import { positionAt } from '../src/source.ts';
import { fc } from './fast-check.ts';

const yaml = `namn: Exempelstads regler för IOP
beslutat: 2025-04-01
punkter:
  - { punkt: Bakgrund, kallas-också: [Varför vi samverkar], nivå: krav }
  - { punkt: Mål, nivå: Krav }
  - { punkt: Miljömål, kallas-också: Klimatarbete, nivå: krav }
  - { punkt: Kommunikation, nivå: råd }
  - { punkt: Barnrätt, nivå: råd }
`;

function profileIn(text: string, path = 'vart.yaml', base: Profile = bareProfile): Profile {
  const read = readProfileTable({ path, text });
  expect(read?.problems).toEqual([]);
  if (!read?.table) throw new Error('no table');
  const { file, ...table } = profileOf(read.table);
  return extendProfile(base, file, 'vart', table);
}

/** “line: sentence” for each problem. */
function problemsOf(text: string, path = 'vart.yaml'): readonly string[] {
  const source = { path, text };
  return (readProfileTable(source)?.problems ?? []).map(
    ({ at, words }) => `${positionAt(source, at.start).line}: ${words.sv}`,
  );
}

const text = (...headings: readonly string[]) =>
  `# Mötesplats Norra, ett idéburet offentligt partnerskap\n\n${headings
    .map((heading) => `## ${heading}\n\nHär står något om saken.\n`)
    .join('\n')}`;

/** How each point of its own stands, by its name. */
function states(profile: Profile, agreement: string): Readonly<Record<string, string>> {
  const parsed = parse({ path: 'a.md', text: agreement }, { profile });
  return Object.fromEntries(ownPointsIn(parsed).map(({ point, state }) => [point.name, state]));
}

describe('a table in YAML', () => {
  const profile = profileIn(yaml);

  test('points that are sections become those, the others points of its own', () => {
    expect(profile).toMatchObject({
      id: 'vart',
      title: { sv: 'Exempelstads regler för IOP', en: 'Exempelstads regler för IOP' },
      decided: '2025-04-01',
      required: ['background', 'goals'],
      recommended: ['communication'],
      ownPoints: [
        { name: 'Miljömål', also: ['Klimatarbete'], level: 'required' },
        { name: 'Barnrätt', also: [], level: 'recommended' },
      ],
      names: { background: 'Bakgrund', goals: 'Mål', communication: 'Kommunikation' },
    });
    expect(profile.headings.background).toEqual(['Bakgrund', 'Varför vi samverkar']);
  });

  test('keys and levels in English come to the same', () => {
    const english = yaml
      .replace('namn', 'name')
      .replace('beslutat', 'decided')
      .replace('punkter', 'points')
      .replaceAll('punkt:', 'point:')
      .replaceAll('kallas-också', 'also-called')
      .replaceAll('nivå: råd', 'level: recommended')
      .replaceAll('nivå', 'level');
    expect(profileIn(english)).toEqual(profile);
  });

  test('it asks for nothing but its points, or for those of another too', () => {
    expect([profile.criteria, profile.points, profile.order]).toEqual([[], {}, null]);
    const more = profileIn(yaml, 'vart.yaml', shippedProfiles['boras-2016']);
    expect(more.required).toEqual(shippedProfiles['boras-2016'].required);
    expect(more.criteria).toEqual(shippedProfiles['boras-2016'].criteria);
  });

  test('what is missing is told in its own words, with its own authority', () => {
    const agreement = parse({ path: 'a.md', text: text('Bakgrund', 'Mål') }, { profile });
    const { findings } = checkAgreement(agreement, { today: '2026-01-01' });
    const missing = findings.filter(({ rule }) => rule.id.startsWith('missing-re'));
    expect(missing.map((finding) => wordsOf(finding).sv)).toEqual([
      'Punkten ”Miljömål” saknas, och regelverket Exempelstads regler för IOP kräver den. Lägg till en rubrik som heter så, och några meningar.',
      'Regelverket Exempelstads regler för IOP råder också till avsnitt om Kommunikation och Barnrätt. Ta med dem som passar ert partnerskap.',
    ]);
    const place = 'Exempelstads regler för IOP, 2025-04-01';
    expect(missing.flatMap(({ basis }) => basis)).toEqual([
      { work: 'own-profile', place: { sv: place, en: place }, level: 'required' },
      { work: 'own-profile', place: { sv: place, en: place }, level: 'recommended' },
    ]);
  });

  test('no finding rests on a profile that does not speak of it', () => {
    const agreement = parse({ path: 'a.md', text: text('Bakgrund') }, { profile });
    const { findings, caseQuestions } = checkAgreement(agreement, { today: '2026-01-01' });
    const own = [...findings, ...caseQuestions].filter(({ basis }) =>
      basis.some(({ work }) => work === 'own-profile'),
    );
    expect(new Set(own.map(({ rule }) => rule.id))).toEqual(
      new Set(['missing-required-section', 'missing-recommended-section']),
    );
  });
});

describe('a point of its own is found', () => {
  const profile = profileIn(yaml);

  test.each([
    ['Miljömål', 'found'],
    ['4. MILJÖMÅL', 'found'],
    ['Miljömålen', 'found'],
    ['Mål och miljömål', 'found'],
    ['Miljömål för partnerskapet', 'found'],
    ['Vårt klimatarbete', 'found'],
    ['Miljömålens uppföljning', 'missing'],
    ['Mål', 'missing'],
  ])('under “%s”: %s', (heading, state) => {
    expect(states(profile, text(heading))['Miljömål']).toBe(state);
  });

  test('by a mark, whatever the heading', () => {
    const marked = text('Grönt').replace('## Grönt', '<!-- iop: Miljömål -->\n## Grönt');
    expect(states(profile, marked)['Miljömål']).toBe('found');
  });

  test('a heading with nothing under it is half', () => {
    expect(states(profile, '# IOP\n\n## Miljömål\n\n## Mål\n\nHär.\n')['Miljömål']).toBe('partial');
  });

  test('in the text, where it is called as a point that we know', () => {
    const own = profileIn('namn: A\npunkter:\n  - { punkt: Hävning, nivå: krav }\n');
    const told = `# IOP\n\n## Avtalstid\n\nParterna får häva avtalet vid väsentligt avtalsbrott.\n`;
    expect(states(own, told)).toEqual({ Hävning: 'found' });
    expect(states(own, text('Mål'))).toEqual({ Hävning: 'missing' });
  });
});

test.each([
  ['Mål', ['goals']],
  ['målen', ['goals']],
  ['Omförhandling, hävning och tvist', ['renegotiation']],
  ['Bakgrund och mål', ['background', 'goals']],
  ['Miljömål', []],
  ['Hävning', []],
  ['Mål för miljön', []],
  ['', []],
])('the name %j stands for %j', (name, keys) => {
  expect(sectionsNamed(name)).toEqual(keys);
});

test('a row says itself which section it is, or that it is none', () => {
  const table = (section: string) =>
    profileIn(`namn: A\npunkter:\n  - { punkt: Jämställdhet, nivå: krav, avsnitt: ${section} }\n`);
  expect(table('Ekonomi och resurser').required).toEqual(['economy']);
  expect(table('goals').required).toEqual(['goals']);
  expect(table('eget')).toMatchObject({ required: [], ownPoints: [{ name: 'Jämställdhet' }] });
});

test('each row of the table is looked for: what is the same section as another is a point of its own', () => {
  const profile = profileIn(
    'namn: A\npunkter:\n  - { punkt: Mål och bakgrund, nivå: råd }\n  - { punkt: Mål, nivå: krav }\n  - { punkt: Målen, kallas-också: Dit, nivå: råd }\n',
  );
  expect(profile).toMatchObject({
    required: ['goals'],
    recommended: ['background'],
    ownPoints: [{ name: 'Målen', level: 'recommended' }],
  });
});

describe('a table in Markdown', () => {
  const markdown = `# Exempelstads regler för IOP

**Beslutat:** 2025-04-01\\
Beslutat av: Kommunfullmäktige i Exempelstad

Det här ska finnas i våra avtal.

| Nr | Punkt | Kan också heta | Krav eller råd | Kommentar |
|----|-------|----------------|----------------|-----------|
| 1 | Bakgrund | Varför vi samverkar, Om oss | Krav | Börja här |
| 2 | **Miljömål** | Klimat; grönt | krav | |
| | | | | |
| 3 | Kommunikation | | Råd | |
`;

  test('is the same as one in YAML', () => {
    expect(profileIn(markdown, 'vart.md')).toMatchObject({
      title: { sv: 'Exempelstads regler för IOP' },
      decided: '2025-04-01',
      decidedBy: { sv: 'Kommunfullmäktige i Exempelstad' },
      required: ['background'],
      recommended: ['communication'],
      headings: { background: ['Bakgrund', 'Varför vi samverkar', 'Om oss'] },
      ownPoints: [{ name: 'Miljömål', also: ['Klimat', 'grönt'], level: 'required' }],
    });
  });

  test.each([
    ['# Regler\n\nText.\n', ['1: Här finns ingen tabell med punkter.']],
    ['# Regler\n\n| A | B |\n|---|---|\n| 1 | 2 |\n', ['1: Här finns ingen tabell med punkter.']],
    [markdown.replace('| krav |', '| kanske |'), ['11: Nivån ska vara krav eller råd.']],
    [markdown.replace('| Råd |', '| |'), ['13: Raden säger inte om punkten är krav eller råd.']],
    [markdown.replace('2025-04-01', 'i våras'), ['3: ”beslutat” ska vara ett datum']],
    [markdown.replace(/^# .*$/mu, ''), ['1: Regelverkets namn saknas.']],
  ])('%#', (written, expected) => {
    const told = problemsOf(written, 'vart.md');
    expect(told).toHaveLength(expected.length);
    for (const [i, start] of expected.entries()) expect(told[i]).toContain(start);
  });
});

describe('what cannot be used is told, with its line and what to do', () => {
  const row = (points: string) => `namn: A\npunkter:\n${points}`;
  test.each([
    [row('  - { punkt: Mål, nivå: kanske }\n'), ['3: Nivån ska vara krav eller råd.']],
    [
      row('  - { punkt: Mål }\n'),
      ['3: Raden säger inte om punkten är krav eller råd. Skriv ”nivå: krav” eller ”nivå: råd”.'],
    ],
    [
      row('  - { nivå: krav }\n'),
      ['3: Raden säger inte vad punkten heter. Skriv ”punkt:” och dess namn.'],
    ],
    [
      row('  - Mål\n'),
      ['3: Varje punkt är en rad med namn och nivå: - { punkt: Mål, nivå: krav }.'],
    ],
    [
      row('  - { punkt: Mål, nivå: krav }\n  - { punkt: mål, nivå: råd }\n'),
      ['4: Punkten står två gånger i tabellen. Ta bort den ena raden.'],
    ],
    [
      row('  - { punkt: "!!", nivå: krav }\n'),
      ['3: Namnet har inget ord att känna igen en rubrik på. Skriv bokstäver eller siffror.'],
    ],
    [
      row('  - { punkt: "Rensa\\e[2J", nivå: krav }\n'),
      ['3: Texten har tecken som inte syns. Skriv om den för hand.'],
    ],
    [
      row('  - { punkt: Mål, nivå: krav, nivå2: råd }\n'),
      ['3: Nyckeln ”nivå2” finns inte. Menade du ”nivå”?'],
    ],
    [
      'name: A\nwords: []\npoints:\n  - { point: Mål, level: krav }\n',
      [
        '2: Nyckeln ”words” finns inte i en tabell. De som finns är namn, punkter, id, beslutat, beslutat-av, från, till och bygger-på.',
      ],
    ],
    ['name: A\npoints: []\n', ['2: ”punkter” är tom. Skriv något där.']],
    [
      'name: A\n',
      [
        '1: Punkterna saknas. Skriv ”punkter:” och under det en rad för varje: - { punkt: Mål, nivå: krav }.',
      ],
    ],
    [
      row('  - { punkt: Mål, nivå: krav, avsnitt: Nys }\n'),
      [
        '3: Avsnittet finns inte. Skriv ett som iop explain känner till, till exempel ”Ekonomi och resurser”, eller ”eget” för en punkt som bara är er.',
      ],
    ],
    [
      'namn: A\nbeslutat: igår\npunkter: [{ punkt: Mål, nivå: krav }]\n',
      ['2: ”beslutat” ska vara ett datum, till exempel 2026-02-01.'],
    ],
  ])('%j', (written, expected) => {
    expect(problemsOf(written)).toEqual(expected);
  });

  test('a hundred thousand points are too much to read', () => {
    const points = '  - { punkt: Mål, nivå: krav }\n'.repeat(5_000);
    expect(problemsOf(row(points))).toEqual([
      expect.stringMatching(/^1: Filen är för stor: 155.\d{3} tecken/),
    ]);
    const many = Array.from({ length: 500 }, (_, n) => `  - { punkt: P${n}, nivå: krav }\n`);
    expect(problemsOf(row(many.join('')))).toEqual([
      '3: ”punkter” är för lång. Högst 100 går bra.',
    ]);
  });

  test('other profiles, and what is no YAML, are left to those who read them', () => {
    for (const other of ['extends: boras\ntitle: X\n', 'a: [', '', '- a\n', 'a: 1\na: 2\n'])
      expect(readProfileTable({ path: 'x.yaml', text: other })).toBeNull();
  });

  test('whatever stands in it, there is a profile or sentences in both languages', () => {
    const value = fc.oneof(
      fc.constantFrom(
        'namn',
        'punkter',
        'punkt',
        'nivå',
        'krav',
        'Mål',
        '- ',
        ': ',
        '\n',
        '| ',
        '  ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(value), fc.constantFrom('x.yaml', 'x.md'), (parts, path) => {
        const read = readProfileTable({ path, text: parts.join('') });
        if (read === null) return;
        expect(read.table === null).toBe(read.problems.length > 0);
        for (const { words } of read.problems)
          for (const locale of locales) expect(words[locale]).toMatch(/\.$|\}\.$/);
      }),
    );
  });
});
