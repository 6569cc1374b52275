import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { parse } from '../../src/agreement/parse.ts';
import { builtinLexicon, lexiconOf } from '../../src/agreement/sections/lexicon.ts';
import { lexiconDataOf } from '../../src/agreement/sections/lexicon-data.ts';
import { headingWords, numberDepth } from '../../src/agreement/sections/normalise.ts';
import { sectionsByWords } from '../../src/agreement/sections/recognise.ts';
import { sectionKeys, sections } from '../../src/generated/sections.ts';
import { shippedProfiles } from '../../src/profiles.ts';

const read = (text: string, profile: keyof typeof shippedProfiles = 'default'): Agreement =>
  parse({ path: 'avtal.md', text }, { profile: shippedProfiles[profile] });

const lists = [{ lexicon: builtinLexicon(), by: 'builtin-word' as const }];

function keysOf(heading: string): string {
  return (
    sectionsByWords(heading, lists)
      .map(({ key }) => key)
      .join(', ') || '-'
  );
}

/** Heading → sections. General Swedish, by the ways headings differ. */
const table: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'the word itself, in any form': [
    ['Bakgrund', 'background'],
    ['Bakgrunden', 'background'],
    ['Målen', 'goals'],
    ['Parterna', 'parties'],
    ['Åtagandena', 'commitments'],
    ['Utvärderingen', 'follow-up'],
    ['Bilagor', 'annexes'],
    ['Avtalsperioden', 'term'],
    ['Kontaktpersonerna', 'contacts'],
    ['Försäkringarna', 'insurance'],
  ],
  'a head with what belongs to it': [
    ['Stiftelsens insatser', 'commitments'],
    ['Gemensamma mål för området', 'goals'],
    ['Uppföljning av partnerskapet', 'follow-up'],
    ['Samverkan mellan parterna', 'organisation'],
    ['Avtalets giltighet', 'term'],
    ['Regionens ekonomiska ersättning', 'economy'],
    ['Parternas gemensamma värderingar', 'values'],
    ['Verksamhetens innehåll', 'activity'],
    ['Styrgruppens sammansättning', 'steering-group'],
  ],
  'the head decides, not the first word': [
    ['Redovisning av kostnader', 'follow-up'],
    ['Grundförutsättningar för samarbetet', 'agreement-basis'],
    ['Strategier för att nå målgruppen', 'strategies'],
    ['Målgruppsanalys', '-'],
    ['Parternas postadresser', '-'],
    ['Protokoll från årsmötet', '-'],
    ['Bakgrundskontroll av ledare', '-'],
  ],
  compounds: [
    ['Gemensam finansieringsplan', 'economy'],
    ['Uppföljningsplan', 'follow-up'],
    ['Partnerskapstid', 'term'],
    ['Samverkanstid', 'term'],
    ['Lokalkostnader', 'economy'],
    ['Omförhandlingsklausul', 'renegotiation'],
    ['Personuppgiftshantering', 'personal-data'],
    ['Fritid', '-'],
    ['Hjälpmedel', '-'],
    ['Öppettider', '-'],
  ],
  'two sections or more': [
    ['Mål och målgrupp', 'goals, target-group'],
    ['Parter, bakgrund och syfte', 'parties, background, goals'],
    ['Löptid samt uppsägning', 'term, termination'],
    ['Organisation/kommunikation', 'organisation, communication'],
    ['Avtals- och uppsägningstid', 'term, termination'],
    ['Mål- och resultatuppföljning', 'follow-up'],
    ['Period för samarbetet och förlängning', 'term, extension'],
    ['Redovisning av insatser och mål', 'follow-up'],
    ['Uppföljning, hur ska det gå till', 'follow-up'],
  ],
  questions: [
    ['Varför samarbetar vi?', 'background'],
    ['Hur länge håller avtalet?', 'term'],
    ['När börjar avtalet?', 'term'],
    ['Vem betalar vad?', 'economy'],
    ['Vem gör vad?', 'commitments'],
    ['Vad vill vi uppnå?', 'goals'],
    ['Hur vet vi att det fungerar?', 'follow-up'],
    ['Vad händer om vi inte kommer överens?', 'renegotiation'],
    ['Vilka är parterna?', 'parties'],
    ['Vem vänder vi oss till?', 'target-group'],
    ['Hur kan överenskommelsen förlängas?', 'extension'],
    ['Hur säger man upp avtalet?', 'termination'],
    ['Vem kontaktar jag?', 'contacts'],
    ['Hur hanteras personuppgifter?', 'personal-data'],
    ['Vad är syftet?', 'goals'],
    ['Vilka resurser behövs?', 'economy'],
    ['Hur styrs arbetet?', 'organisation'],
    ['Vad betyder orden?', 'definitions'],
    ['Finns det parkering?', '-'],
  ],
  'everyday words': [
    ['Dit ska vi', 'goals'],
    ['Det här drömmer vi om', 'goals'],
    ['Om vi blir osams', 'renegotiation'],
    ['När det skär sig', 'renegotiation'],
    ['Så håller vi koll', 'follow-up'],
    ['Det här bidrar vi med', 'commitments'],
    ['Vi som skriver under', 'parties'],
    ['Pengar', 'economy'],
    ['Om någon vill hoppa av', 'termination'],
    ['Spelregler', 'values'],
    ['Vad var och en ställer upp med', 'commitments'],
    ['Vad det kostar', 'economy'],
    ['Vem kan jag prata med?', 'contacts'],
    ['Så når man oss', 'contacts'],
    ['Att kliva av i förtid', 'termination'],
    ['Gruppen som träffas', 'steering-group'],
    ['Det gemensamma målet', 'goals'],
    ['Tid', 'term'],
  ],
  'numbers, capitals and punctuation': [
    ['2.2.1 Värdegrund', 'values'],
    ['§ 4. Ekonomi', 'economy'],
    ['§5 Avtalstid', 'term'],
    ['6 § Uppsägning', 'termination'],
    ['1.0 Bakgrund', 'background'],
    ['12 a Försäkring', 'insurance'],
    ['IV. Mål', 'goals'],
    ['b) Uppföljning', 'follow-up'],
    ['Kapitel 3: Parter', 'parties'],
    ['EKONOMI OCH RESURSER', 'economy'],
    ['”Värdegrund”', 'values'],
    ['Kontaktpersoner:', 'contacts'],
    ['Mål (övergripande)', 'goals'],
    ['Ekonomi 2027–2029', 'economy'],
    ['Bilaga 2 Budget', 'annexes'],
    ['B A K G R U N D', 'background'],
    ['Ekonomi: kommunens bidrag', 'economy'],
    ['Avtals\u00adtid', 'term'],
    ['Ma\u030al', 'goals'],
    ['Upp\u200bföljning', 'follow-up'],
  ],
  'light words that only introduce': [
    ['Möjlighet till omförhandling', 'renegotiation'],
    ['Villkor för uppsägning', 'termination'],
    ['Hantering av tvister', 'renegotiation'],
    ['Beskrivning av verksamheten', 'activity'],
    ['Regler för sekretess', 'confidentiality'],
    ['Ersättningens storlek', 'economy'],
    ['Beredningsgruppens uppdrag', 'steering-group'],
    ['Ledamöter i partnerskapsrådet', 'steering-group'],
    ['Rätt att lämna samarbetet', 'termination'],
    ['Parternas storlek', '-'],
  ],
  'misspelt words': [
    ['Bakgrudn', 'background'],
    ['Uppfölning', 'follow-up'],
    ['Finasiering', 'economy'],
    ['Omförhanlding', 'renegotiation'],
    ['Presentation', '-'],
    ['Utveckling', '-'],
    ['Försäkran', '-'],
    ['Avtalstdi och uppsägning', 'term, termination'],
  ],
  'no section': [
    ['Läsanvisningar', '-'],
    ['Om föreningens historiska fana', '-'],
    ['IOP-avtal', '-'],
    ['Tillämplig lag', '-'],
    ['Arbetsmiljö', '-'],
    ['Barnkonsekvenser', '-'],
    ['Vite', '-'],
    ['Dagordning', '-'],
    ['', '-'],
    ['§', '-'],
  ],
  English: [
    ['Background', 'background'],
    ['Roles and responsibilities', 'commitments'],
    ['Follow-up and evaluation', 'follow-up'],
    ['Term of the agreement', 'term'],
    ['Dispute resolution', 'renegotiation'],
    ['What do we want to achieve?', 'goals'],
    ['Signatures', 'signatures'],
  ],
};

describe.each(Object.entries(table))('%s', (_, rows) => {
  test.each(rows)('“%s” → %s', (heading, expected) => expect(keysOf(heading)).toBe(expected));
});

describe('the reason for an assignment', () => {
  const by = (heading: string) => sectionsByWords(heading, lists).map((it) => it.by);
  test('a word of the list, a form of it, a spelling', () => {
    expect(by('Mål')).toEqual(['builtin-word']);
    expect(by('Målen')).toEqual(['stem']);
    expect(sectionsByWords('Bakgrudn', lists)).toEqual([
      { key: 'background', by: 'spelling', word: 'bakgrund' },
    ]);
  });

  test('a config comes before a profile, and both before our own words', () => {
    const profile = {
      ...shippedProfiles.default,
      headings: { values: ['Färdplan'], goals: ['Uppföljning'] },
    };
    const text =
      '# Avtal\n\n## Färdplan\n\nText.\n\n## Uppföljning\n\nText.\n\n## Färdplanen\n\nText.\n';
    const agreement = parse({ path: 'a.md', text }, { profile, headings: { term: ['färdplan'] } });
    expect(
      agreement.headings.map((it) => it.sections.map(({ key, by: why }) => `${key} ${why}`)),
    ).toEqual([[], ['term config-word'], ['goals profile-word'], ['term config-word']]);
  });

  test('a mark in the text comes before everything', () => {
    const text = [
      '# Avtal',
      '<!-- iop: goals, mål -->\n## Uppföljning',
      'Text.',
      '## Ekonomi <!-- iop: term -->',
      'Text.',
      '## Bakgrund\n<!-- iop: - -->',
      'Text.',
      '<!-- iop: strunt -->\n## Parter',
      'Text.',
    ].join('\n\n');
    expect(read(text).headings.map((it) => it.sections.map(({ key }) => key).join())).toEqual([
      '',
      'goals,goals',
      'term',
      '',
      'parties',
    ]);
  });

  test('a sub-heading without words takes its parent’s sections', () => {
    const text =
      '# Avtal\n\n## Åtaganden\n\n### Kommunen\n\nText.\n\n### Mål\n\nText.\n\n## Övrigt\n\n### Annat\n\nText.\n';
    expect(
      read(text).headings.map((it) =>
        it.sections.map(({ key, by: why }) => `${key} ${why}`).join(),
      ),
    ).toEqual(['', 'commitments stem', 'commitments parent', 'goals builtin-word', '', '']);
  });

  test('the text under a heading speaks for it when its words do not', () => {
    const under = (body: string) =>
      read(`# Avtal\n\n## Rubrik\n\n${body}\n\n## Mål\n\nText.\n`).headings[1]?.sections;
    expect(
      under(
        'Vi litar på varandra, är öppna med vad vi kan och respekterar att vi är olika. Föreningen är självständig.',
      ),
    ).toEqual([{ key: 'values', by: 'body', word: null }]);
    expect(under('Ort och datum ____________________\n\nNamn ____________________')?.[0]?.key).toBe(
      'signatures',
    );
    expect(under('Kim Ek, 070-174 06 05\nAlex Ask, alex@exempel.se')?.[0]?.key).toBe('contacts');
    expect(under('Här står en mening som inte säger något särskilt om någonting alls.')).toEqual(
      [],
    );
  });

  test.each([
    [
      'follow-up',
      'found',
      'Vi räknar besöken och frågar deltagarna i juni om något har blivit bättre.',
    ],
    ['follow-up', 'found', 'I maj sätter vi oss ned. Vi frågar gästerna varje vår hur de har det.'],
    ['follow-up', 'missing', 'Vi räknar kassan varje kväll.'],
    ['follow-up', 'missing', 'Vi frågar kommunen om lov först.'],
    ['commitments', 'found', 'Byalaget håller i nycklarna och städningen.'],
    ['commitments', 'found', 'Föreningen ska ta hand om fikat.'],
    ['commitments', 'missing', 'Föreningen håller årsmöte i mars.'],
    ['commitments', 'missing', 'Någon håller i dörren.'],
  ] as const)('%s is %s in everyday words: %s', (key, expected, body) => {
    const { coverage } = read(`# Avtal\n\n## Bakgrund\n\n${body}\n`);
    expect(coverage.get(key)?.state === 'missing' ? 'missing' : 'found').toBe(expected);
  });

  test('a sentence that settles a section carries it without a heading, a mention does not', () => {
    const state = (body: string) =>
      read(`# Avtal\n\n## Bakgrund\n\n${body}\n`).coverage.get('goals')?.state;
    expect(state('Målet med partnerskapet är att fler unga deltar.')).toBe('found');
    expect(state('Det vi vill är att ingen ska sitta ensam.')).toBe('found');
    expect(state('Kommer trettio på julfesten, då har vi lyckats.')).toBe('found');
    expect(state('Vi vill tacka alla som kom. Vi har lyckats laga taket.')).toBe('missing');
    expect(state('Ordet mål betyder mycket för oss.')).toBe('missing');
    expect(state('> Målet med partnerskapet är att fler unga deltar.')).toBe('missing');
  });
});

describe('headings of every kind give the same sections', () => {
  const titles = [
    'Bakgrund',
    'Parter',
    'Gemensam värdegrund',
    'Åtaganden',
    'Mål och målgrupp',
    'Uppföljning',
    'Ekonomi',
    'Avtalstid',
    'Förlängning',
    'Omförhandling, hävning och tvist',
    'Kontaktpersoner',
    'Underskrifter',
  ];
  const document = (
    heading: (title: string, index: number) => string,
    title = '# Överenskommelse om IOP',
  ) =>
    `${title}\n\n${titles.map((it, index) => `${heading(it, index)}\n\nText om saken.\n\n`).join('')}`;
  const found = (text: string) =>
    read(text)
      .headings.slice(1)
      .map((it) => it.sections.map(({ key }) => key).join(' '));
  const expected = found(document((it) => `## ${it}`));
  const atx = document((it) => `## ${it}`);

  test('to begin with', () => {
    expect(expected).toEqual([
      'background',
      'parties',
      'values',
      'commitments',
      'goals target-group',
      'follow-up',
      'economy',
      'term',
      'extension',
      'renegotiation',
      'contacts',
      'signatures',
    ]);
  });
  test.each([
    ['bold lines', document((it) => `**${it}**`)],
    ['bold lines with a bold title', document((it) => `**${it}**`, '**Överenskommelse om IOP**')],
    ['bold lines with a colon', document((it) => `**${it}:**`)],
    ['numbered bold lines', document((it, i) => `**${i + 1}. ${it}**`)],
    ['bold items of a numbered list', document((it, i) => `${i + 1}. **${it}**`)],
    ['items of a numbered list', document((it, i) => `${i + 1}. ${it}`)],
    ['bold items of a list', document((it) => `- **${it}**`)],
    [
      'bold lines right above their text',
      document((it) => `**${it}**`).replaceAll('**\n\nText', '**\nText'),
    ],
    [
      'bold lines with a hard break',
      document((it) => `**${it}**  `).replaceAll('**  \n\nText', '**  \nText'),
    ],
    ['bold words run in', document((it) => `**${it}.** Saken.`)],
    ['bold words and a colon run in', document((it) => `**${it}:** Saken.`)],
    ['and more at the end', document((it) => `## ${it} m.m.`)],
    ['underlined', document((it) => `${it}\n${'-'.repeat(it.length)}`)],
    ['paragraph signs', document((it, i) => `## § ${i + 1}. ${it}`)],
    ['capitals', document((it) => `## ${it.toUpperCase()}`)],
    ['bare lines', document((it) => it)],
    ['level one', document((it) => `# ${it}`)],
    ['closing signs', document((it) => `## ${it} ##`)],
    ['CRLF', atx.replaceAll('\n', '\r\n')],
    ['CR', atx.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${atx}`],
    ['decomposed letters', atx.normalize('NFD')],
    ['soft hyphens', atx.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad')],
    ['no-break spaces', atx.replace(/(?<=## .*) /g, '\u00a0')],
    [
      'a table of contents first',
      atx.replace(
        '\n\n',
        `\n\n## Innehåll\n\n${titles.map((it, i) => `${it} ........ ${i}`).join('\n')}\n\n`,
      ),
    ],
  ])('%s', (name, text) => {
    const sectionsFound = found(text);
    expect(name === 'a table of contents first' ? sectionsFound.slice(1) : sectionsFound).toEqual(
      expected,
    );
  });
});

describe('a text pasted without empty lines', () => {
  const lines = [
    'Överenskommelse om IOP',
    'mellan Exempelstads kommun, org.nr 212000-9150, och Föreningen Lyktan, org.nr 802499-0015',
    'Bakgrund',
    'Många unga saknar en plats.',
    'Föreningen tog kontakt.',
    'Mål',
    'Fler unga ska delta.',
    'Avtalstid',
    'Avtalet gäller 2027-01-01–2028-12-31.',
  ];

  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('is read line by line, with %s', (_, end) => {
    const text = lines.join(end);
    const agreement = read(text);
    expect(agreement.headings.map((it) => [it.kind, it.text])).toEqual([
      ['plain', 'Överenskommelse om IOP'],
      ['plain', 'Bakgrund'],
      ['plain', 'Mål'],
      ['plain', 'Avtalstid'],
    ]);
    expect(agreement.title?.text).toBe('Överenskommelse om IOP');
    expect(agreement.reading.parties.map(({ name }) => name)).toEqual([
      'Exempelstads kommun',
      'Föreningen Lyktan',
    ]);
    expect(agreement.reading.term).toMatchObject({ start: '2027-01-01', end: '2028-12-31' });
    for (const { range, prose } of agreement.blocks)
      expect(text.slice(range.start, range.end)).toBe(prose.text);
  });

  test('but a paragraph of several lines under a heading stays one', () => {
    expect(read('# Avtal\n\nBakgrund\nMål\noch mer\n').blocks).toHaveLength(2);
    expect(read('Bakgrund till mötet\noch annat\nsom hör dit\n').blocks).toHaveLength(1);
  });
});

describe('bold words that are no headings', () => {
  test.each([
    ['a name above its number', '# Avtal\n\n## Kontakt\n\n**Kim Ek**\n070-174 06 05\n'],
    [
      'a label inside a list',
      '# Avtal\n\n## Mål\n\n- **Ekonomi:** fler bidrag\n- **Uppföljning:** en enkät\n',
    ],
    [
      'a numbered list of topics',
      '# Avtal\n\n## Mål\n\n1. Ekonomi\n2. Uppföljning\n3. Samverkan\n',
    ],
  ])('%s', (_, text) => expect(read(text).headings).toHaveLength(2));
});

describe('headings that are none', () => {
  const texts = (text: string) => read(text).headings.map((it) => it.text);
  test.each([
    ['a bold word inside a paragraph', '# A\n\n**Viktigt:** ingen får glömmas.\n', ['A']],
    ['a bold sentence', '# A\n\n**Det här är en hel mening som slutar med punkt.**\n', ['A']],
    ['quoted headings', '# A\n\n> ## Mål\n', ['A']],
    ['headings in code', '# A\n\n```\n## Mål\n```\n', ['A']],
    ['dot leaders', '# A\n\n## Mål ............ 4\n', ['A']],
    ['a long underlined paragraph', `# A\n\n${'Ord och ord. '.repeat(20)}\n---\n`, ['A']],
    ['empty signs', '# A\n\n##\n', ['A']],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));
});

describe('normalising', () => {
  test.each([
    ['2.2.1 Mål', 'mål', 3],
    ['§ 12 a. Mål', 'mål', 1],
    ['3 Mål.', 'mål', 1],
    ['Mål?', 'mål?', 0],
    ['3 år med partnerskapet', '3 år med partnerskapet', 0],
  ])('%s', (heading, words, depth) => {
    expect(headingWords(heading)).toBe(words);
    expect(numberDepth(heading)).toBe(depth);
  });
});

describe('the word lists', () => {
  test('every word stands once, in NFC and lower case, and every pattern is one level of brackets', () => {
    for (const language of ['sv', 'en'] as const) {
      const seen = new Map<string, string>();
      for (const key of sectionKeys) {
        for (const word of sections[key].headings[language]) {
          expect(word).toBe(word.normalize('NFC').toLowerCase());
          expect(word, key).not.toMatch(/\([^)]*\(/);
          expect(seen.get(word) ?? key, word).toBe(key);
          seen.set(word, key);
        }
      }
    }
  });

  test('every single word is recognised as its own section', () => {
    for (const key of sectionKeys) {
      for (const word of sections[key].headings.sv) {
        if (/[\s(…*!{=]/.test(word)) continue;
        expect(`${word}: ${keysOf(word.replace(/^-/, ''))}`).toContain(key);
      }
    }
  });

  test('a list of one’s own may use the same signs', () => {
    const words = ['vart vi vill komma', '-stjärna', '!sjöstjärna', '(hur|vart) … framåt'];
    const lexicon = lexiconOf(lexiconDataOf([['goals', words]]));
    const own = (heading: string) =>
      sectionsByWords(heading, [{ lexicon, by: 'config-word' }]).map(({ key }) => key);
    expect([
      own('Vart vi vill komma'),
      own('Ledstjärnan'),
      own('Sjöstjärna'),
      own('Vart går vi framåt?'),
    ]).toEqual([['goals'], ['goals'], [], ['goals']]);
  });
});

const corpus = '../shared/corpus';
describe.skipIf(!existsSync(corpus))(
  'labelled headings beside the project (skipped where they are not)',
  () => {
    test.each([
      ['headings-dev.tsv', 76],
      ['headings-real.tsv', 50],
    ])('%s: at least %i right', (file, least) => {
      const rows = readFileSync(`${corpus}/${file}`, 'utf8')
        .split('\n')
        .filter((row) => row.includes('\t'));
      const right = rows.filter((row) => {
        const [heading = '', gold = '', neutral = ''] = row.split('\t');
        const wanted = gold.split(',').filter((key) => key !== '-');
        const free = new Set(neutral.split(',').filter((key) => !wanted.includes(key)));
        const got = keysOf(heading)
          .split(', ')
          .filter((key) => key !== '-' && !free.has(key));
        return got.length === wanted.length && got.every((key) => wanted.includes(key));
      });
      expect(right.length).toBeGreaterThanOrEqual(least);
    });
  },
);

const real = '../shared/real/hassleholmen.md';
describe.skipIf(!existsSync(real))(
  'the signed agreement beside the project (skipped where it is not)',
  () => {
    const text = existsSync(real) ? readFileSync(real, 'utf8') : '';
    const found = (it: string) =>
      read(it, 'boras-2016')
        .headings.filter(({ sections: keys }) => keys.length > 0)
        .map((heading) => heading.sections.map(({ key }) => key).join(' '));
    const heading = /^(#+) (.*)$/gm;
    let number = 0;

    test('has all eight required parts, the last one partly', () => {
      const { coverage } = read(text, 'boras-2016');
      const states = shippedProfiles['boras-2016'].required.map((key) => [
        key,
        coverage.get(key)?.state,
      ]);
      expect(Object.fromEntries(states)).toEqual({
        background: 'found',
        values: 'found',
        commitments: 'found',
        goals: 'found',
        'follow-up': 'found',
        economy: 'found',
        term: 'found',
        renegotiation: 'partial',
      });
      expect(coverage.get('renegotiation')?.missingPoints).toEqual(['rescission', 'dispute']);
    });

    test.each<[string, string]>([
      ['bold lines', text.replace(heading, '**$2**')],
      [
        'underlined',
        text.replace(heading, (_, signs, title) =>
          signs === '#' ? `${title}\n===` : `${title}\n---`,
        ),
      ],
      [
        'numbered',
        text.replace(heading, (_, signs, title) =>
          signs === '#' ? `# ${title}` : `## § ${++number}. ${title}`,
        ),
      ],
      ['capitals', text.replace(heading, (line) => line.toUpperCase())],
      ['CRLF', text.replaceAll('\n', '\r\n')],
      ['a byte order mark', `\ufeff${text}`],
      ['decomposed letters', text.normalize('NFD')],
      [
        'soft hyphens',
        text.replace(heading, (line) => line.replace(/(?<=\p{L}{3})(?=\p{L}{3})/gu, '\u00ad')),
      ],
    ])('gives the same sections with %s', (_, changed) => {
      expect(changed).not.toBe(text);
      expect(found(changed)).toEqual(found(text));
    });
  },
);
