import type { Example } from '../../../rule.ts';

const title = 'titel: Mötesplats Norra\n';
const parties = 'parter:\n  - { id: kommunen, namn: Exempelstads kommun }\n';
const term = 'avtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n';
const body = '\n# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n';

const document = (yaml: string) => `---\n${yaml}---\n${body}`;
/** A whole card, with lines of its own before or after. */
const card = (lines: string) => document(`iop: 1\n${title}${parties}${term}${lines}`);

type Finds = Example['finds'][number];

const found = (text: string, message: string, on: string, more: Partial<Finds> = {}): Example => ({
  language: 'sv',
  text,
  finds: [{ message, on, ...more }],
});

/** One for each message, and the traps. */
export const examples: readonly Example[] = [
  found(document(`iop: 1\n${title}${term}`), 'missing', '---'),
  found(document(`iop: 1\n${title}`), 'missing-several', '---'),
  found(
    document(`iop: 1\n${title}${parties}avtalstid: { start: 2027-01-01 }\n`),
    'missing',
    'avtalstid',
  ),
  found(card('färg: blå\n'), 'unknown', 'färg'),
  found(card('diarienumer: KFN 2026/231\n'), 'unknown-near', 'diarienumer'),
  found(card('ekonomi: 300000 kr\n'), 'type', '300000 kr'),
  found(card('diarienummer: 2026\n'), 'quotes', '2026'),
  found(card('läge: klart\n'), 'value', 'klart'),
  found(card('läge: undertecknad\n'), 'value-near', 'undertecknad'),
  found(card('regelverk: boråss\n'), 'profile-near', 'boråss'),
  found(card('regelverk: Vår kommuns\n'), 'profile', 'Vår kommuns'),
  { language: 'sv', text: card('regelverk: boras-2016\n'), finds: [] },
  found(card('verksamhet: { barn: kanske }\n'), 'value', 'kanske'),
  found(document(`iop: 2\n${title}${parties}${term}`), 'version', '2'),
  {
    ...found(
      document(`iop: 1\n${title}${parties}avtalstid: { start: 2026-02-30, slut: 2029-12-31 }\n`),
      'date',
      '2026-02-30',
      { severity: 'error' },
    ),
    stage: 'draft',
  },
  found(
    document(
      `iop: 1\n${title}parter:\n  - { namn: Exempelstads kommun, kontakter: [{ e-post: kansliet }] }\n${term}`,
    ),
    'email',
    'kansliet',
  ),
  found(
    document(
      `iop: 1\n${title}parter:\n  - { namn: Exempelstads kommun, organisationsnummer: 2120009150 }\n${term}`,
    ),
    'org-number',
    '2120009150',
  ),
  found(
    document(`iop: 1\n${title}parter:\n  - { id: vår kommun, namn: Exempelstads kommun }\n${term}`),
    'spaces',
    'vår kommun',
  ),
  found(card('språk: svenska\n'), 'code', 'svenska'),
  found(
    document(
      `iop: 1\n${title}${parties}avtalstid: { start: 2027-01-01, slut: 2029-12-31, uppsägningstid-månader: -6 }\n`,
    ),
    'too-low',
    '-6',
  ),
  found(
    document(
      `iop: 1\n${title}parter:\n  - { namn: Föreningen Norra, andel-offentliga-medel: 250 }\n${term}`,
    ),
    'too-high',
    '250',
  ),
  found(document(`iop: 1\ntitel: ""\n${parties}${term}`), 'empty', '""'),
  {
    ...found(card(''), 'conflict', 'Mötesplats Norra'),
    card: 'titel: Mötesplats Södra\n',
  },
  found(card(title), 'duplicate-key', 'titel'),
  found(card('title: Mötesplats Norra\n'), 'duplicate-language-key', 'title'),
  found(
    `---\n- Mötesplats Norra\n- Exempelstads kommun\n---\n${body}`,
    'not-a-map',
    '- Mötesplats Norra\n- Exempelstads kommun',
  ),
  found(`---\niop: 1\n${title}${body}`, 'unclosed', '---'),
  found(document(`iop: 1\navtalstid:\n\tstart: 2027-01-01\n`), 'tab', 'start: 2027-01-01'),
  found(
    document(`iop: 1\nparter:\n    - namn: Exempelstads kommun\n  - namn: Föreningen Norra\n`),
    'indent',
    '- namn: Föreningen Norra',
  ),
  found(document(`iop: 1\ntitel: Mötesplats: Norra\n`), 'colon', 'titel: Mötesplats: Norra'),
  found(document(`iop: 1\ntitel\n${parties}${term}`), 'no-colon', 'titel'),
  found(
    document(`iop: 1\ntitel: "Mötesplats Norra\n${parties}${term}`),
    'bracket',
    'titel: "Mötesplats Norra',
  ),
  found(document(`iop: 1\ntitel: @Norra\n`), 'syntax', 'titel: @Norra'),
  found(document(`titel: ${'['.repeat(45)}\n`), 'too-large', `titel: ${'['.repeat(45)}`),
  found(document(`titel: &t Norra\nbilagor: [${'*t, '.repeat(24)}*t]\n`), 'too-many-aliases', '*t'),
  // Comments, dates, Swedish and English side by side and a whole card are as they should be.
  {
    language: 'sv',
    text: card('# fyll i: diarienummer\nstatus: utkast\nverksamhet: { barn: nej }\n'),
    finds: [],
  },
  {
    language: 'en',
    text: '---\niop: 1\ntitle: North Meeting Place\nparties:\n  - { name: Exempelstad municipality, type: municipality, org-number: 212000-9150 }\nterm: { start: 2027-01-01, end: 2029-12-31, notice-months: 6 }\neconomy:\n  contributions:\n    - { from: kommunen, kind: money, amount: 300000, per: year, paid: [february, 2027-08-01] }\n---\n\n# North Meeting Place\n',
    finds: [],
  },
  {
    language: 'en',
    text: '---\niop: 1\ntitle: North Meeting Place\nparties:\n  - { name: Exempelstad municipality, type: town }\nterm: { start: 2027-01-01, end: 2029-12-31 }\n---\n\n# North Meeting Place\n',
    finds: [{ message: 'value', on: 'town' }],
  },
  // Half in the frontmatter and half in the card beside the file is whole.
  {
    language: 'sv',
    text: document(`iop: 1\n${title}`),
    card: `${parties}${term}`,
    finds: [],
  },
  // A card that only says what belongs to the case leaves the rest to the text.
  {
    language: 'sv',
    text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
    card: 'bedömning:\n  datum: 2026-02-03\n  tillit: { svar: ja }\n',
    finds: [],
  },
  {
    language: 'sv',
    text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
    card: 'bedömning:\n  tillit: { svar: kanske }\n',
    finds: [{ message: 'value', on: 'kanske' }],
  },
];
