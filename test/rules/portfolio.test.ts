import { describe, expect, test } from 'vitest';
import { parse } from '../../src/agreement/parse.ts';
import { type CheckedAgreement, compareAgreements } from '../../src/check/repository.ts';
import { type CheckOptions, checkAgreement } from '../../src/check.ts';
import { type Finding, wordsOf } from '../../src/finding.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import type { FileReport } from '../../src/report.ts';
import { rules } from '../../src/rules/index.ts';
import { severityOf } from '../../src/rules/severity.ts';

const watching = rules.filter(({ group }) => group === 'portfolio');
const comparing = watching.filter((rule) => rule.comparing);

interface Written {
  readonly title?: string;
  readonly status?: string;
  readonly civil?: string;
  readonly number?: string;
  readonly term?: string;
  readonly lines?: string;
  readonly body?: string;
}

/** An agreement with what a test needs in its frontmatter. */
function agreementText({
  title = 'Mötesplats Norra',
  status = 'undertecknat',
  civil = 'Föreningen Norra',
  number = '802499-0015',
  term = '{ start: 2026-01-01, slut: 2028-12-31 }',
  lines = '',
  body = 'Unga saknar en plats att mötas på.',
}: Written = {}): string {
  const civilParty = `  - { id: norra, namn: "${civil}", typ: förening, organisationsnummer: ${number} }\n`;
  return `---\niop: 1\ntitel: ${title}\nläge: ${status}\nparter:\n  - { id: kommunen, namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n${civilParty}avtalstid: ${term}\n${lines}---\n\n# ${title}\n\n## Bakgrund\n\n${body}\n`;
}

const agreementAt = (path: string, text: string) =>
  parse({ path, text }, { profile: shippedProfiles.default });

interface Run extends CheckOptions {
  readonly isWhole?: boolean;
  readonly unseen?: readonly string[];
}

/** The reports of a folder, by path. */
function reportsOf(
  files: Readonly<Record<string, string>>,
  { isWhole = true, unseen = [], ...options }: Run = {},
): ReadonlyMap<string, FileReport> {
  const run = { rules: watching, today: '2026-11-21', ...options };
  const checked = Object.entries(files).map(([path, text]): CheckedAgreement => {
    const agreement = agreementAt(path, text);
    const report = checkAgreement(agreement, run);
    const { values = {}, settings: severities = {} } = options;
    const isUnseen = unseen.includes(path);
    return { agreement, report, values, severities, settings: null, isWhole, isUnseen };
  });
  const complete = compareAgreements(checked, run);
  return new Map(checked.map(({ agreement, report }) => [agreement.source.path, complete(report)]));
}

const shown = ({ rule, message, source, at }: Finding) =>
  `${rule.id} ${message} ${source.text.slice(at.start, at.end)}`;

/** What is found in each file that anything is found in. */
function foundIn(files: Readonly<Record<string, string>>, options?: Run) {
  const found = Array.from(reportsOf(files, options), ([path, { findings }]) => [
    path,
    findings.map(shown),
  ]);
  return Object.fromEntries(found.filter(([, own]) => own?.length !== 0));
}

describe('days that come', () => {
  const at = (text: string, today: string, values = {}) =>
    checkAgreement(agreementAt('a.md', text), { rules: watching, today, values });
  const idsAt = (...given: Parameters<typeof at>) =>
    at(...given).findings.map(({ rule }) => rule.id);

  test.each([
    ['the last day itself', '2028-12-31', []],
    ['the day after', '2029-01-01', ['expired-still-active']],
  ])('the term has run out: %s', (_, today, expected) => {
    expect(idsAt(agreementText(), today)).toEqual(expected);
  });

  test.each(['utkast', 'beslutat', 'avslutat'])('nothing of an agreement that is %s', (status) => {
    const term =
      '{ start: 2020-01-01, slut: 2022-12-31, förlängning: { månader: 12, besked-månader-före: 6 } }';
    const body = 'Text.\n\n## Uppföljning\n\nParterna följer upp avtalet en gång per år.';
    expect(idsAt(agreementText({ status, term, body }), '2026-11-21')).toEqual([]);
    expect(idsAt(agreementText({ status, term, body }), '2022-06-15')).toEqual([]);
  });

  const extended =
    '{ start: 2026-01-01, slut: 2028-12-31, förlängning: { månader: 24, högst-gånger: 2, besked-månader-före: 8 } }';
  test.each([
    ['more than ninety days before', '2028-01-01', {}, []],
    ['ninety days before', '2028-02-01', {}, ['due']],
    ['the window of the settings', '2028-02-01', { 'decision-window': 30 }, []],
    ['the day itself', '2028-04-30', {}, ['due']],
    ['the day after', '2028-05-01', {}, ['past']],
  ])('a decision on extension: %s', (_, today, values, expected) => {
    const { findings } = at(agreementText({ term: extended }), today, values);
    expect(findings.map(({ message }) => message)).toEqual(expected);
  });

  test('after one extension the next is decided eight months before its end, while there may be more', () => {
    const once = 'förlängning-beslutad: { datum: 2028-03-01, till: 2030-12-31 }\n';
    const twice = 'förlängning-beslutad: { datum: 2030-03-01, till: 2032-12-31 }\n';
    expect(idsAt(agreementText({ term: extended, lines: once }), '2028-06-01')).toEqual([]);
    const next = at(agreementText({ term: extended, lines: once }), '2030-03-15').findings;
    expect(next.map(({ message, data }) => [message, data['by']])).toEqual([['due', '2030-04-30']]);
    expect(idsAt(agreementText({ term: extended, lines: twice }), '2032-03-15')).toEqual([]);
  });

  test('an agreement that goes on by itself: notice in time, and never that it has run out', () => {
    const term =
      '{ start: 2024-01-01, slut: 2024-12-31, uppsägningstid-månader: 3, förlängning: { månader: 12, automatisk: ja } }';
    expect(idsAt(agreementText({ term }), '2026-05-01')).toEqual([]);
    const [finding] = at(agreementText({ term }), '2026-08-01').findings;
    expect(finding?.data['by']).toBe('2026-09-30');
    expect(idsAt(agreementText({ term }), '2026-10-15')).toEqual([]);
  });

  test.each([
    ['en gång per år', '', '2027-02-01', []],
    ['en gång per år', '', '2027-02-02', ['none']],
    ['en gång per år', 'uppföljningslogg: [{ datum: 2026-11-14 }]\n', '2027-12-14', []],
    ['en gång per år', 'uppföljningslogg: [{ datum: 2026-11-14 }]\n', '2027-12-15', ['late']],
    ['varje halvår', 'uppföljningslogg: [{ datum: 2026-05-14 }]\n', '2026-12-20', ['late']],
    ['varje halvår', 'uppföljningslogg: [{ datum: 2026-11-14 }]\n', '2026-12-20', []],
    // A follow-up that is planned has not been made.
    ['en gång per år', 'uppföljningslogg: [{ datum: 2027-11-14 }]\n', '2027-06-01', ['none']],
    // The term is over: that is another matter.
    ['en gång per år', '', '2029-02-01', ['passed']],
    ['när det behövs', '', '2027-12-01', []],
    ['varje november', '', '2027-12-01', ['none']],
    ['två gånger per år', 'uppföljningslogg: [{ datum: 2026-05-14 }]\n', '2026-12-20', ['late']],
  ])('follow-up %s with “%s” on %s', (often, lines, today, expected) => {
    const body = `Text.\n\n## Uppföljning\n\nStyrgruppen följer upp målen ${often}.`;
    const { findings } = at(agreementText({ lines, body }), today);
    expect(findings.map(({ message }) => message)).toEqual(expected);
  });

  test('an agreement in English', () => {
    const english = `---\niop: 1\nlanguage: en\ntitle: North\nstatus: signed\nparties:\n  - { name: Exempelstads kommun, type: municipality }\nterm: { start: 2026-01-01, end: 2028-12-31 }\n---\n\n# North\n\n## Follow-up\n\nThe steering group follows up the agreement once a year.\n`;
    expect(idsAt(english, '2027-06-01')).toEqual(['followup-overdue']);
    expect(idsAt(english, '2029-06-01')).toEqual(['expired-still-active']);
  });

  test('the day is in the report only when it was compared with', () => {
    expect(at(agreementText({ status: 'utkast' }), '2026-11-21').today).toBeNull();
    expect(at(agreementText(), '2026-11-21').today).toBe('2026-11-21');
  });

  test('without a day they are not checked, and say so', () => {
    const { notChecked, findings } = checkAgreement(agreementAt('a.md', agreementText()), {
      rules: watching.filter(({ usesToday }) => usesToday),
    });
    expect(findings).toEqual([]);
    expect(notChecked.map(({ key }) => key)).toContain('expired-still-active');
  });
});

test('rules that are not told of the day cannot ask for it', () => {
  const asked: unknown[] = [];
  const spies = watching
    .filter((rule) => !rule.comparing)
    .map((rule) => ({
      ...rule,
      usesToday: false,
      check: (_: unknown, context: object) => {
        asked.push('today' in context);
        return [];
      },
    }));
  checkAgreement(agreementAt('a.md', agreementText()), { rules: spies, today: '2026-11-21' });
  expect(asked).toEqual(spies.map(() => false));
});

test.each(watching.map((rule) => [rule.id, rule] as const))(
  '%s is never more than a warning because a day passes',
  (_, rule) => {
    const levels = (['draft', 'signing', 'signed', 'ended'] as const).map((stage) => {
      const context = { profile: shippedProfiles.default, stage };
      return [
        severityOf(rule, context).severity,
        severityOf(rule, { ...context, settings: { [rule.id]: 'error' } }).severity,
      ];
    });
    expect(levels.map(([own]) => own)).not.toContain('error');
    if (rule.usesToday) expect(levels.flat()).not.toContain('error');
  },
);

describe('agreements held beside one another', () => {
  const paid = 'Kommunen betalar 300 000 kronor per år till Föreningen Norra.';
  const economy = `Text.\n\n## Ekonomi\n\n${paid}`;

  test('nothing is said when all is in order', () => {
    const files = {
      'a.md': agreementText({ lines: 'diarienummer: KFN 2026/1\n' }),
      'b.md': agreementText({
        title: 'Läxhjälp',
        civil: 'Söders IF',
        number: '802499-0023',
        lines: 'diarienummer: KFN 2026/2\n',
      }),
    };
    expect(foundIn(files)).toEqual({});
  });

  test.each([
    ['in the other order', ['b.md', 'a.md']],
    ['in order', ['a.md', 'b.md']],
  ])('the same reference is told of one, and shows the other: %s', (_, paths) => {
    const texts = new Map([
      [
        'a.md',
        agreementText({
          lines: 'diarienummer: KFN 2026/00231\n',
          number: '802499-0023',
          civil: 'Odlarna',
        }),
      ],
      ['b.md', agreementText({ title: 'Läxhjälp', lines: 'diarienummer: KFN 2026/231\n' })],
    ]);
    const files = Object.fromEntries(paths.map((path) => [path, texts.get(path) ?? '']));
    const reports = reportsOf(files);
    expect(foundIn(files)).toEqual({ 'b.md': ['reference-duplicate same KFN 2026/231'] });
    const [finding] = reports.get('b.md')?.findings ?? [];
    expect(
      finding?.related.map(({ source, range }) => [
        source?.path,
        source?.text.slice(range.start, range.end),
      ]),
    ).toEqual([['a.md', 'KFN 2026/00231']]);
    expect(finding && wordsOf(finding).sv).toContain('står också i a.md');
  });

  test('the later agreement is told of', () => {
    const files = {
      'a.md': agreementText({
        term: '{ start: 2027-01-01, slut: 2028-12-31 }',
        lines: 'diarienummer: KFN 2026/7\n',
        number: '802499-0023',
        civil: 'Odlarna',
      }),
      'b.md': agreementText({ lines: 'diarienummer: KFN 2026/7\n' }),
    };
    expect(Object.keys(foundIn(files))).toEqual(['a.md']);
  });

  test.each<[string, Written, Written, readonly string[]]>([
    ['the same purpose', { body: economy }, { title: 'Mötesplats Norra 2027' }, ['purpose']],
    [
      'other purposes, money in both',
      { body: economy },
      { title: 'Läxhjälp', body: economy },
      ['money'],
    ],
    ['other purposes, money in one', { body: economy }, { title: 'Läxhjälp' }, []],
    [
      'one has ended',
      { body: economy, status: 'avslutat', lines: 'avslutat: 2027-06-30\n' },
      { body: economy },
      [],
    ],
    ['one after the other', { term: '{ start: 2023-01-01, slut: 2026-01-01 }' }, {}, []],
    [
      'an extension makes them meet',
      {
        term: '{ start: 2023-01-01, slut: 2025-12-31 }',
        lines: 'förlängning-beslutad: { till: 2026-12-31 }\n',
      },
      {},
      ['purpose'],
    ],
    [
      'a draft for the time after',
      { term: '{ start: 2029-01-01, slut: 2030-12-31 }', status: 'utkast' },
      {},
      [],
    ],
    ['a draft for the same time', { status: 'utkast' }, {}, ['purpose']],
    ['another association', { number: '802499-0023', civil: 'Odlarna' }, {}, []],
    [
      'a text that speaks of other grants',
      { body: `${economy} Föreningen får inte använda andra bidrag till samma kostnader.` },
      { title: 'Läxhjälp', body: economy },
      [],
    ],
  ])('overlapping: %s', (_, one, other, expected) => {
    const files = { 'a.md': agreementText(one), 'b.md': agreementText(other) };
    const found = [...reportsOf(files).values()].flatMap(({ findings }) => findings);
    const own = found.filter(({ rule }) => rule.id === 'overlapping-agreements');
    expect(own.map(({ message }) => message)).toEqual(expected);
  });

  test.each<[string, string, string, string, string, readonly string[]]>([
    ['capitals', 'FÖRENINGEN NORRA', '802499-0015', 'Föreningen Norra', '802499-0015', []],
    ['the form written out', 'Norra IF', '802499-0015', 'Norra ideell förening', '802499-0015', []],
    [
      '“i” and the place',
      'Kulturhuset i Exempelstad',
      '802499-0015',
      'Kulturhuset Exempelstad',
      '802499-0015',
      [],
    ],
    ['a hyphen', 'Norra-Bygdens IK', '802499-0015', 'Norrabygdens IK', '802499-0015', []],
    ['an abbreviation', 'HIP', '802499-0015', 'Hembygdens Ideella Paraply', '802499-0015', []],
    [
      'a slip of the pen',
      'Kulturföreningen Solrossen',
      '802499-0015',
      'Kulturföreningen Solrosen',
      '802499-0015',
      [],
    ],
    ['another name', 'Odlarlaget', '802499-0015', 'Föreningen Norra', '802499-0015', ['names']],
    [
      'another number',
      'Föreningen Norra',
      '802499-0023',
      'Norra, ideell förening',
      '802499-0015',
      ['numbers'],
    ],
    // The digits do not add up: another rule says so.
    [
      'an impossible number',
      'Föreningen Norra',
      '802499-0016',
      'Föreningen Norra',
      '802499-0015',
      [],
    ],
    ['two associations', 'Föreningen Norra', '802499-0023', 'Föreningen Södra', '802499-0015', []],
  ])('who a party is: %s', (_, civil, number, otherCivil, otherNumber, expected) => {
    const term = '{ start: 2023-01-01, slut: 2025-12-31 }';
    const files = {
      'a.md': agreementText({ title: 'Läxhjälp', civil: otherCivil, number: otherNumber, term }),
      'b.md': agreementText({ civil, number }),
    };
    const found = reportsOf(files).get('b.md')?.findings ?? [];
    const own = found.filter(({ rule }) => rule.id === 'party-identity-conflict');
    expect(own.map(({ message }) => message)).toEqual(expected);
  });

  const aid = (day: string, euro: number | null, kind = 'de-minimis') =>
    `statsstöd: { bedömning: ${kind}, beviljat: ${day}${euro === null ? '' : `, belopp-euro: ${euro}`} }\n`;
  const aided = (lines: string, more: Written = {}) =>
    agreementText({ title: 'Läxhjälp', lines, ...more });
  const money =
    'ekonomi:\n  bidrag:\n    - { från: kommunen, till: norra, slag: pengar, belopp: 1000000, per: år }\n    - { från: kommunen, till: norra, slag: lokal, belopp: 200000, per: år }\n';
  const rate = { 'eur-rate': { sek: 11.5, date: '2026-01-02' } };

  test.each<[string, string, string, Run, readonly string[], readonly string[]]>([
    ['below', aid('2026-05-19', 150_000), aid('2025-05-19', 150_000), {}, [], []],
    ['above', aid('2026-05-19', 150_001), aid('2025-05-19', 150_000), {}, ['300,001'], []],
    ['three years to the day', aid('2028-05-19', 150_001), aid('2025-05-19', 150_000), {}, [], []],
    ['a day less', aid('2028-05-18', 150_001), aid('2025-05-19', 150_000), {}, ['300,001'], []],
    [
      'sgei below',
      aid('2026-05-19', 400_000, 'sgei-de-minimis'),
      aid('2025-05-19', 300_000, 'sgei-de-minimis'),
      {},
      [],
      [],
    ],
    [
      'sgei above',
      aid('2026-05-19', 460_000, 'sgei-de-minimis'),
      aid('2025-05-19', 300_000, 'sgei-de-minimis'),
      {},
      ['760,000'],
      [],
    ],
    ['no rate', money + aid('2026-05-19', null), aid('2025-05-19', 1000), {}, [], ['b.md']],
    // 3 × 1 200 000 kronor = 313 043 euro.
    [
      'money and premises, at a rate',
      money + aid('2026-05-19', null),
      aid('2025-05-19', 1000),
      { values: rate },
      ['314,043'],
      [],
    ],
    [
      'no day',
      'statsstöd: { bedömning: de-minimis, belopp-euro: 290000 }\n',
      aid('2025-05-19', 150_000),
      {},
      [],
      ['b.md'],
    ],
    [
      'before the ceilings that are known',
      aid('2022-05-19', 250_000),
      aid('2023-05-19', 250_000),
      {},
      [],
      ['a.md', 'b.md'],
    ],
    [
      'no aid',
      'statsstöd: { bedömning: ej-stöd, belopp-euro: 900000, beviljat: 2026-05-19 }\n',
      '',
      {},
      [],
      [],
    ],
  ])('de minimis aid: %s', (_, one, other, options, totals, unchecked) => {
    const files = {
      'a.md': aided(other, { title: 'Odling', term: '{ start: 2025-01-01, slut: 2025-12-31 }' }),
      'b.md': aided(one),
    };
    const reports = [...reportsOf(files, options).values()];
    const found = reports
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule.id === 'cumulative-de-minimis');
    expect(found.map(({ data }) => data['total.en'])).toEqual(totals);
    const open = reports.filter(({ notChecked }) =>
      notChecked.some(({ key }) => key === 'cumulative-de-minimis'),
    );
    expect(open.map(({ agreement }) => agreement.source.path)).toEqual(unchecked);
  });

  test('files that share a name are one agreement', () => {
    const text = agreementText({ lines: 'diarienummer: KFN 2026/7\n' });
    const original = { kind: 'pdf', marks: [], notes: [] } as const;
    const pdf = parse({ path: 'a.pdf', text, original }, { profile: shippedProfiles.default });
    const checked = [agreementAt('a.md', text), pdf].map((agreement) => ({
      agreement,
      report: checkAgreement(agreement, { rules: watching }),
      values: {},
      severities: {},
      settings: null,
      isWhole: true,
    }));
    const complete = compareAgreements(checked, { rules: watching });
    expect(checked.flatMap(({ report }) => complete(report).findings)).toEqual([]);
  });
});

describe('what is accepted and switched off', () => {
  const same = 'diarienummer: KFN 2026/7\n';
  const accepted = `${same}godtagna: [{ regel: reference-duplicate, skäl: Avtalen beslutades i samma ärende. }]\n`;
  const odd = { number: '802499-0023', civil: 'Odlarna', title: 'Odling' };
  const ids = [...watching, ...rules.filter(({ group }) => group === 'exceptions')];

  test.each([
    ['in the one it would be told of', same, accepted],
    ['in the other', accepted, same],
  ])('an exception %s takes it away, and is listed', (_, one, other) => {
    const files = {
      'a.md': agreementText({ ...odd, lines: one }),
      'b.md': agreementText({ lines: other }),
    };
    const reports = [...reportsOf(files, { rules: ids }).values()];
    expect(reports.flatMap(({ findings }) => findings)).toEqual([]);
    expect(
      reports.flatMap(({ exceptions }) => exceptions.map(({ findings }) => findings.map(shown))),
    ).toEqual([['reference-duplicate same KFN 2026/7']]);
  });

  test('a comment at the top of the text does too', () => {
    const written = agreementText({ lines: same }).replace(
      '# Mötes',
      '<!-- iop-godta-fil reference-duplicate: Avtalen beslutades i samma ärende. -->\n\n# Mötes',
    );
    const files = { 'a.md': agreementText({ ...odd, lines: same }), 'b.md': written };
    expect(foundIn(files, { rules: ids })).toEqual({});
  });

  test('an exception that is not used says so when all agreements are here, and not before', () => {
    const files = { 'a.md': agreementText(odd), 'b.md': agreementText({ lines: accepted }) };
    const unused = /^exception-unused entry/;
    expect(foundIn(files, { rules: ids })).toEqual({ 'b.md': [expect.stringMatching(unused)] });
    expect(foundIn(files, { rules: ids, isWhole: false })).toEqual({});
  });

  test('one whose day has passed still accepts, and says so', () => {
    const lines = `${same}godtagna: [{ regel: reference-duplicate, skäl: Samma ärende., till: 2026-06-30 }]\n`;
    const files = {
      'a.md': agreementText({ ...odd, lines: same }),
      'b.md': agreementText({ lines }),
    };
    expect(foundIn(files, { rules: ids })).toEqual({
      'b.md': ['exception-expired passed 2026-06-30'],
    });
  });

  test('a third agreement still has the problem with a second', () => {
    const files = {
      'a.md': agreementText({ ...odd, lines: accepted }),
      'b.md': agreementText({ lines: same }),
      'c.md': agreementText({
        title: 'Läxhjälp',
        term: '{ start: 2023-01-01, slut: 2025-01-01 }',
        lines: same,
      }),
    };
    const found = foundIn(files, { rules: ids, settings: { 'expired-still-active': 'off' } });
    expect(found).toEqual({ 'b.md': ['reference-duplicate same KFN 2026/7'] });
  });

  test('settings switch a rule off and give it another level', () => {
    const files = {
      'a.md': agreementText({ ...odd, lines: same }),
      'b.md': agreementText({ lines: same }),
    };
    expect(foundIn(files, { settings: { 'reference-duplicate': 'off' } })).toEqual({});
    const reports = reportsOf(files, { settings: { 'reference-duplicate': 'error' } });
    expect(reports.get('b.md')?.findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('an agreement that is only seen is told of in the report of another', () => {
    const files = {
      'a.md': agreementText({ ...odd, lines: same }),
      'b.md': agreementText({ lines: same }),
    };
    expect(Object.keys(foundIn(files, { unseen: ['b.md'] }))).toEqual(['a.md']);
  });
});

test('alone, an agreement says what would be compared', () => {
  const lines = `diarienummer: KFN 2026/7\nstatsstöd: { bedömning: de-minimis }\n`;
  const values = { reported: { date: '2026-03-31', iop: 1 } };
  const { notChecked } = checkAgreement(agreementAt('a.md', agreementText({ lines })), {
    rules: watching,
    today: '2026-11-21',
    values,
  });
  const ids = notChecked.flatMap(({ rule }) => rule?.id ?? []);
  expect(ids).toEqual(comparing.map(({ id }) => id));
  const bare = checkAgreement(agreementAt('a.md', '# Norra\n\nText.\n'), { rules: watching });
  expect(bare.notChecked).toEqual([]);
});

test('another kind of document is not compared', () => {
  const minutes = '# Protokoll om IOP\n\nExempelstads kommun, organisationsnummer 212000-9150.\n';
  const report = reportsOf({ 'a.md': minutes, 'b.md': agreementText() }).get('a.md');
  expect(report?.notChecked.filter(({ rule }) => rule)).toEqual([]);
  expect(report?.ran).toEqual([]);
});
