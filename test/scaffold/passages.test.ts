import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/generated/types.ts';
import type { Locale } from '../../src/locale.ts';
import type { Profile } from '../../src/profile.ts';
import { shippedProfiles } from '../../src/profiles.ts';
import { partyWordsOf } from '../../src/scaffold/party-words.ts';
import { documentBody } from '../../src/scaffold/scaffold.ts';
import { definiteGroup, genitive, isNeuter } from '../../src/scaffold/words/names.ts';

type Contribution = NonNullable<NonNullable<Answers['economy']>['contributions']>[number];

/** What a slot becomes, with no-break spaces as `·`. */
function written(
  slot: string,
  answers: Answers,
  locale: Locale = 'sv',
  profile: Profile = shippedProfiles.default,
): string {
  const template = `## Annat\n\n{{${slot}}}\n\n${every}`;
  const made = documentBody(answers, { template, profile, locale, guidance: false });
  const text = 'text' in made ? made.text : JSON.stringify(made.problems);
  return (text.split('\n\n## Slut\n')[0] ?? '')
    .replace(/^## Annat\n*/u, '')
    .replaceAll('\u00a0', '·')
    .trim();
}

/** Places for all that a test does not ask for. */
const every =
  '## Slut\n\n## Bakgrund\n\n## Värdegrund\n\n## Åtaganden\n\n## Mål\n\n## Uppföljning\n\n## Ekonomi\n\n## Avtalstid\n\n## Tvist\n\n## Parter\n\n## Styrgrupp\n\n## Kontaktpersoner\n\n## Underskrifter\n\n## Bilagor\n';

const municipality = { id: 'k', name: 'Exempelstads kommun', type: 'municipality' } as const;
const association = { id: 'f', name: 'Norra IF', type: 'association' } as const;
const study = { id: 's', name: 'Studieförbundet Exempel', type: 'study-association' } as const;
const two: Answers = { parties: [municipality, association] };
const three: Answers = { parties: [municipality, association, study] };
const term = { start: '2026-08-01', end: '2029-07-31' };

describe('parties', () => {
  test.each<[string, Answers, string]>([
    [
      'through a board',
      {
        parties: [
          {
            ...municipality,
            units: ['Socialnämnden', 'Kulturnämnden'],
            'org-number': '212000-9150',
          },
          association,
        ],
      },
      '- Exempelstads kommun genom Socialnämnden och Kulturnämnden, organisationsnummer 212000-9150, nedan kallad kommunen',
    ],
    [
      'a word that takes “det”',
      { parties: [municipality, { ...study, 'org-number': '802499-0015' }] },
      '- Studieförbundet Exempel, organisationsnummer 802499-0015, nedan kallat studieförbundet',
    ],
    [
      'called what they want',
      {
        parties: [
          municipality,
          { ...association, 'short-names': ['Rådet'], 'org-number': '802499-0015' },
        ],
      },
      '- Norra IF, ideell förening, organisationsnummer 802499-0015, nedan kallat Rådet',
    ],
    [
      'without a number',
      two,
      '- Norra IF, ideell förening, organisationsnummer [fyll i: organisationsnummer], nedan kallad föreningen',
    ],
    [
      'a network has no number',
      { parties: [municipality, { name: 'Norras nätverk', type: 'network' }] },
      '- Norras nätverk, nedan kallat nätverket',
    ],
    [
      'two associations are called by their names',
      { parties: [association, { name: 'Södra IF', type: 'association' }] },
      '- Norra IF, ideell förening, organisationsnummer [fyll i: organisationsnummer]\n- Södra IF, ideell förening, organisationsnummer [fyll i: organisationsnummer]',
    ],
    [
      'one that stands alone',
      { parties: [{ ...municipality, 'org-number': '212000-9150' }] },
      '[fyll i: den idéburna parten med fullständigt namn och organisationsnummer]',
    ],
    [
      'members are no parties',
      {
        parties: [
          municipality,
          { name: 'Norras paraply', type: 'umbrella', members: ['Norra IF', 'Södra IF'] },
        ],
      },
      'Paraplyorganisationen har medlemmarna Norra IF och Södra IF. Medlemmarna är inte själva parter.',
    ],
  ])('%s', (_, answers, expected) => {
    expect(written('parter', answers)).toContain(expected);
  });

  test('in English', () => {
    const parties = [
      { ...municipality, name: 'Exempelstad Municipality', 'org-number': '212000-9150' },
      { ...association, 'short-names': ['NIF'], 'org-number': '802499-0015' },
    ];
    expect(written('parties', { parties }, 'en')).toBe(
      '- Exempelstad Municipality, organisation number 212000-9150, hereinafter the municipality\n- Norra IF, non-profit association, organisation number 802499-0015, hereinafter called NIF',
    );
  });
});

describe('commitments', () => {
  const of = (...commitments: string[]) =>
    written('åtaganden', { parties: [municipality, { ...association, commitments }] });

  test.each([
    ['lånar ut lokalen', '- Föreningen lånar ut lokalen.'],
    ['  lånar ut\n lokalen.  ', '- Föreningen lånar ut lokalen.'],
    ['att utbilda ledare', '- Föreningen åtar sig att utbilda ledare.'],
    ['Alla ledare är försäkrade', '- Alla ledare är försäkrade.'],
    ['norra IF är arbetsgivare!', '- Norra IF är arbetsgivare!'],
  ])('%s', (commitment, expected) => {
    expect(of(commitment)).toBe(
      `- Kommunen [fyll i: vad parten gör i partnerskapet].\n${expected}`,
    );
  });

  test('several make several lines', () => {
    expect(of('a b', 'c d').split('\n').slice(1)).toEqual([
      '- Föreningen a b.',
      '- Föreningen c d.',
    ]);
  });
});

describe('contributions', () => {
  const of = (one: Partial<Contribution>, locale: Locale = 'sv', days: Answers['term'] = term) =>
    written(
      'bidrag',
      {
        ...two,
        term: days,
        economy: {
          contributions: [
            { from: 'k', kind: 'money', ...one },
            { from: 'f', kind: 'volunteering' },
          ],
        },
      },
      locale,
    ).split('\n\n')[0];

  test.each<[string, Partial<Contribution>, string, string]>([
    [
      'a sum for each year',
      { amount: 120000, per: 'year', to: 'f', paid: ['february', 'august'] },
      'Kommunen bidrar med 120·000 kronor per år, sammanlagt 360·000 kronor under avtalstiden. Pengarna betalas till föreningen i februari och augusti.',
      'The municipality contributes SEK·120,000 a year, in all SEK·360,000 during the term of the agreement. The money is paid to the association in February and August.',
    ],
    [
      'an estimate',
      { amount: 1000000, per: 'half-year', approximate: true, to: 'f', paid: ['2027-03-01'] },
      'Kommunen bidrar med omkring 1·000·000 kronor per halvår, sammanlagt omkring 6·000·000 kronor under avtalstiden. Pengarna betalas till föreningen den 1 mars 2027.',
      'The municipality contributes about SEK·1,000,000 per half-year, in all about SEK·6,000,000 during the term of the agreement. The money is paid to the association on 1 March 2027.',
    ],
    [
      'once',
      { amount: 999, per: 'once', to: 'f', paid: ['january', '2027-03-01'] },
      'Kommunen bidrar med 999 kronor vid ett tillfälle. Pengarna betalas till föreningen i januari och den 1 mars 2027.',
      'The municipality contributes SEK·999 on one occasion. The money is paid to the association in January and on 1 March 2027.',
    ],
    [
      'when the term is not whole periods',
      { amount: 5000, per: 'two-years', to: 'f', paid: ['may'] },
      'Kommunen bidrar med 5·000 kronor vartannat år. Pengarna betalas till föreningen i maj.',
      'The municipality contributes SEK·5,000 every two years. The money is paid to the association in May.',
    ],
    [
      'without a payee',
      { amount: 1500.5, per: 'month', paid: ['may'] },
      'Kommunen bidrar med 1·500,50 kronor per månad, sammanlagt 54·018 kronor under avtalstiden. Pengarna betalas i maj till [fyll i: vem som får pengarna].',
      'The municipality contributes SEK·1,500.50 a month, in all SEK·54,018 during the term of the agreement. The money is paid in May to [fill in: who receives the money].',
    ],
    [
      'without an amount',
      { to: 'f' },
      'Kommunen bidrar med [fyll i: belopp, och om det gäller per år eller en gång]. Pengarna betalas till föreningen [fyll i: när pengarna betalas].',
      'The municipality contributes [fill in: amount, and whether it is for each year or once]. The money is paid to the association [fill in: when the money is paid].',
    ],
    [
      'without a period',
      { amount: 1 },
      'Kommunen bidrar med 1 krona [fyll i: per år eller en gång]. Pengarna betalas [fyll i: till vem pengarna betalas, och när].',
      'The municipality contributes SEK·1 [fill in: for each year or once]. The money is paid [fill in: to whom the money is paid, and when].',
    ],
    [
      'what is not money',
      { kind: 'premises', amount: 40000, per: 'year', to: 'f' },
      'Kommunen bidrar med lokal till föreningen, till ett värde av 40·000 kronor per år.',
      'The municipality contributes premises to the association, to a value of SEK·40,000 a year.',
    ],
  ])('%s', (_, one, sv, en) => {
    expect(of(one)).toBe(sv);
    expect(of(one, 'en')).toBe(en);
  });

  test('weeks are counted only when they come out even', () => {
    const one: Partial<Contribution> = { amount: 100, per: 'week', to: 'f', paid: ['may'] };
    expect(of(one)).not.toContain('sammanlagt');
    expect(of(one, 'sv', { start: '2027-01-01', end: '2027-01-14' })).toContain(
      'sammanlagt 200 kronor',
    );
  });

  test('sums stand below a table, for each party and in all', () => {
    const contributions: Contribution[] = [
      { from: 'k', kind: 'money', amount: 100000, per: 'year', to: 'f', paid: ['may'] },
      { from: 'k', kind: 'premises', amount: 20000, per: 'year', approximate: true },
      { from: 'f', kind: 'staff', amount: 5000, per: 'month' },
      { from: 'f', kind: 'volunteering' },
    ];
    const text = written('bidrag', { ...two, term, economy: { contributions } });
    expect(text).toContain(
      '| Kommunen | lokal | omkring 20·000 kronor per år | omkring 60·000 kronor |',
    );
    expect(text).toContain('| Föreningen | ideell tid | räknas inte om i pengar |  |');
    const unknown = [...contributions, { from: 'k', kind: 'money' } as const];
    expect(written('bidrag', { ...two, term, economy: { contributions: unknown } })).toContain(
      '| Kommunen | pengar | [fyll i: belopp] |  |',
    );
    expect(text).toContain('| Summa |  |  | omkring 540·000 kronor |');
    expect(text).toContain(
      'Räknat i pengar motsvarar bidragen under hela avtalstiden omkring 360·000 kronor från kommunen och 180·000 kronor från föreningen.',
    );
    const uneven = { start: '2026-08-01', end: '2029-07-30' };
    const without = written('bidrag', { ...two, term: uneven, economy: { contributions } });
    expect(without).toContain('| Kommunen | pengar | 100·000 kronor per år |\n');
    expect(without).not.toMatch(/Summa|motsvarar|sammanlagt/u);
  });

  test('a party that nothing comes from is asked', () => {
    const contributions: Contribution[] = [{ from: 'k', kind: 'staff' }];
    expect(written('bidrag', { ...two, economy: { contributions } })).toContain(
      'Föreningen bidrar med [fyll i: vad parten bidrar med, till exempel lokal, arbetstid eller ideell tid].',
    );
    expect(written('bidrag', two)).toContain(
      'Kommunen bidrar med [fyll i: vad parten bidrar med: belopp per år eller sammanlagt, till vem det betalas och när].',
    );
  });
});

describe('term, extension and notice', () => {
  type Term = NonNullable<Answers['term']>;
  const of = (slot: string, days: Term, locale: Locale = 'sv', parties = three) =>
    written(slot, { ...parties, term: days }, locale);

  test.each<[string, string, Term, string, string]>([
    [
      'both days',
      'avtalstid',
      term,
      'Avtalet gäller från och med den 1 augusti 2026 till och med den 31 juli 2029. Därefter upphör avtalet utan att någon part behöver säga upp det.',
      'The agreement applies from 1 August 2026 up to and including 31 July 2029. After that it ends without any party giving notice.',
    ],
    [
      'no last day',
      'avtalstid',
      { start: '2026-08-01' },
      'Avtalet gäller från och med den 1 augusti 2026 till och med [fyll i: avtalets sista dag]. Därefter',
      'The agreement applies from 1 August 2026 up to and including [fill in: the last day of the agreement]. After',
    ],
    [
      'extended by itself, it does not end',
      'avtalstid',
      { ...term, extension: { automatic: true } },
      'till och med den 31 juli 2029.',
      '31 July 2029.',
    ],
    [
      'all of an extension',
      'förlängning',
      { ...term, extension: { months: 24, 'max-times': 1, 'decide-months-before': 8 } },
      'Avtalet kan förlängas högst en gång, med två år. Varje part beslutar om förlängningen senast den 30 november 2028, åtta månader före avtalstidens slut. Avtalet förlängs bara om alla tre parter vill det.',
      'The agreement can be extended at most once, by two years. Each party decides on the extension no later than 30 November 2028, eight months before the term ends. The agreement is extended only if all three parties want it.',
    ],
    [
      'several times, uneven',
      'förlängning',
      { ...term, extension: { months: 18, 'max-times': 2, 'decide-months-before': 1 } },
      'Avtalet kan förlängas högst två gånger, med 18 månader varje gång. Varje part beslutar om förlängningen senast den 30 juni 2029, en månad före',
      'The agreement can be extended at most twice, by 18 months each time. Each party decides on the extension no later than 30 June 2029, one month before',
    ],
    [
      'without a length',
      'förlängning',
      { ...term, extension: { 'max-times': 1 } },
      'Avtalet kan förlängas högst en gång, med [fyll i: hur lång tid]. Varje part beslutar om förlängningen [fyll i: senast vilken dag].',
      'The agreement can be extended at most once, by [fill in: how long]. Each party decides on the extension [fill in: by which day].',
    ],
    [
      'without a limit',
      'förlängning',
      { ...term, extension: { months: 12 } },
      'Avtalet kan förlängas med ett år i taget, högst [fyll i: hur många gånger].',
      'The agreement can be extended by one year at a time, at most [fill in: how many times].',
    ],
    [
      'by itself',
      'förlängning',
      {
        ...term,
        extension: { months: 12, 'max-times': 1, 'decide-months-before': 2, automatic: true },
      },
      'Förlängningen sker av sig själv. En part som inte vill fortsätta meddelar de andra det senast den 31 maj 2029, två månader före avtalstidens slut.',
      'A party that does not want to continue tells the others so no later than 31 May 2029, two months before the term ends.',
    ],
    [
      'none',
      'förlängning',
      term,
      'Avtalet förlängs inte av sig självt.',
      'The agreement is not extended by itself.',
    ],
    [
      'notice',
      'uppsägning',
      { ...term, 'notice-months': 6 },
      'Varje part kan säga upp avtalet skriftligen med sex månaders uppsägningstid. Den som säger upp behöver inte ange något skäl, men berättar gärna. Under',
      'Each party may end the agreement in writing with six months’ notice. Whoever gives notice need not say why, but is welcome to. During',
    ],
    [
      'a month',
      'uppsägning',
      { ...term, 'notice-months': 1 },
      'med en månads uppsägningstid.',
      'with one month’s notice.',
    ],
    [
      'many months',
      'uppsägning',
      { ...term, 'notice-months': 18 },
      'med 18 månaders uppsägningstid.',
      'with 18 months’ notice.',
    ],
    [
      'none at all',
      'uppsägning',
      { ...term, 'notice-months': 0 },
      'Varje part kan säga upp avtalet skriftligen, utan uppsägningstid.',
      'without a period of notice.',
    ],
    [
      'unknown',
      'uppsägning',
      term,
      '[fyll i: om en part får säga upp avtalet i förtid, och i så fall med vilken uppsägningstid]',
      '[fill in: whether a party may give notice before the term ends, and if so how long beforehand]',
    ],
  ])('%s', (_, slot, days, sv, en) => {
    expect(of(slot, days)).toContain(sv);
    expect(of(slot, days, 'en')).toContain(en);
  });

  test('the last day for deciding is the last day of a shorter month, and two parties are both', () => {
    const text = of(
      'förlängning',
      {
        start: '2022-02-01',
        end: '2024-01-31',
        extension: { months: 24, 'max-times': 1, 'decide-months-before': 8 },
      },
      'sv',
      two,
    );
    expect(text).toContain('den 31 maj 2023');
    expect(text).toContain('bara om båda parter vill det');
    expect(
      of('förlängning', {
        start: '2022-02-01',
        end: '2024-03-31',
        extension: { 'decide-months-before': 1 },
      }),
    ).toContain('den 29 februari 2024');
  });
});

test('groups are spoken of as their names allow', () => {
  const of = (name: string, times: number, per: 'year' | 'month') =>
    written('grupper', { ...two, groups: [{ name, times, per, convener: 'f' }] });
  const together =
    'Föreningen kallar till mötena. Alla parter är företrädda i gruppen och får del av anteckningarna.';
  expect(of('styrgrupp', 2, 'year')).toBe(`Styrgruppen träffas två gånger per år. ${together}`);
  expect(of('partnerskapsråd', 1, 'month')).toBe(
    `Partnerskapsrådet träffas en gång per månad. ${together}`,
  );
  expect(of('forum', 13, 'year')).toBe(`Forumet träffas 13 gånger per år. ${together}`);
  expect(of('Norras vänner', 1, 'year')).toBe(
    `Gruppen Norras vänner träffas en gång per år. ${together}`,
  );
  expect(written('grupper', { groups: [{ name: 'styrgrupp' }, { name: 'arbetsgrupp' }] })).toBe(
    'Styrgruppen träffas [fyll i: hur ofta gruppen träffas]. [fyll i: vilken part som kallar] kallar till mötena.\n\nArbetsgruppen träffas [fyll i: hur ofta gruppen träffas]. [fyll i: vilken part som kallar] kallar till mötena.\n\nAlla parter är företrädda i grupperna och får del av anteckningarna.',
  );
  expect(
    written(
      'groups',
      { ...two, groups: [{ name: 'steering group', times: 2, per: 'year', convener: 'k' }] },
      'en',
    ),
  ).toContain('The steering group meets twice a year. The municipality calls the meetings.');
});

test('follow-up asks of the effect, and where Borås decides of the cooperation', () => {
  const questions = (profile: Profile, answers: Answers = two) =>
    written('uppföljning', answers, 'sv', profile).match(/^\d\. .*$/gmu) ?? [];
  expect(questions(shippedProfiles.default)).toHaveLength(3);
  expect(questions(shippedProfiles.helsingborg)).toHaveLength(3);
  expect(questions(shippedProfiles.boras)).toHaveLength(6);
  expect(
    questions(shippedProfiles['boras-2016'], {
      ...two,
      texts: { 'follow-up': 'Vi ser resultatet.' },
    }),
  ).toHaveLength(6);
  expect(
    written('uppföljning', { parties: [{ ...municipality, units: ['Socialnämnden'] }] }),
  ).toContain('anmäls till Socialnämnden');
  expect(written('uppföljning', {})).toContain(
    'anmäls till den nämnd eller styrelse som ansvarar hos den offentliga parten',
  );
  expect(written('uppföljning', two)).toContain(
    'anmäls till kommunens ansvariga nämnd. Föreningen tar upp det i sin styrelse.',
  );
  const agency = { name: 'Länsstyrelsen i Åby', type: 'state-agency' } as const;
  expect(written('uppföljning', { parties: [agency] }, 'en')).toContain('the agency’s management');
});

test('a dispute goes to talk, then to the groups there are, then to someone whom all trust', () => {
  expect(written('tvist', two)).toContain('går frågan till parternas ledningar');
  expect(written('tvist', { groups: [{ name: 'styrgrupp' }, { name: 'arbetsgrupp' }] })).toContain(
    'går frågan till arbetsgruppen och därefter till styrgruppen',
  );
  expect(written('tvist', two)).not.toMatch(/domstol|tingsrätt/u);
});

test('there are as many originals and blocks as parties', () => {
  const alone = written('underskrifter', { parties: [municipality] });
  expect(alone.match(/^För .*/gm)).toEqual([
    'För Exempelstads kommun',
    'För [fyll i: den idéburna parten]',
  ]);
  const signed = written('underskrifter', {
    parties: [
      {
        ...municipality,
        signatories: [{ name: 'Kim Ek', title: 'ordförande' }, { title: 'direktör' }],
      },
      association,
      study,
    ],
  });
  expect(signed).toContain('i tre likalydande exemplar, ett till varje part.');
  expect(signed.match(/^För /gmu)).toHaveLength(3);
  expect(signed).toContain('Kim Ek, ordförande');
  expect(signed).toContain('[fyll i: namn på den som undertecknar], direktör');
  expect(signed.match(/\[fyll i: namn och titel på den som undertecknar\]/gu)).toHaveLength(2);
});

test('contacts, decisions, annexes and the number of the case stand as answered', () => {
  const contact = {
    name: 'Kim Ek',
    role: 'samordnare',
    phone: '070-174 06 05',
    email: 'kim_ek@exempel.se',
  };
  expect(
    written('kontaktpersoner', {
      parties: [{ ...municipality, contacts: [contact] }, association],
    }),
  ).toBe(
    '- Kommunen: Kim Ek, samordnare, 070-174 06 05, kim_ek@exempel.se\n- Föreningen: [fyll i: kontaktpersonens roll, telefon och e-post]',
  );
  expect(
    written('beslut', {
      ...two,
      decisions: [
        { party: 'k', body: 'Socialnämnden', date: '2026-05-19', paragraph: '§ 41' },
        { body: 'Styrelsen' },
      ],
    }),
  ).toBe(
    'De som undertecknar gör det enligt de här besluten:\n\n- Kommunen: Socialnämnden den 19 maj 2026, § 41\n- Styrelsen [fyll i: beslutets dag]',
  );
  expect(written('beslut', two)).toBe('');
  expect(
    written('bilagor', { annexes: [{ number: 'A', title: 'Budget' }, { file: 'plan.md' }, {}] }),
  ).toBe('Till avtalet hör:\n\n- Bilaga A: Budget\n- Bilaga 2: plan.md\n- Bilaga 3');
  expect(written('diarienummer', { reference: 'KFN 2026/1' })).toBe('Diarienummer: KFN 2026/1');
});

describe('the drafter’s own text', () => {
  test('stands instead of the gaps, beside the proposals it does not settle', () => {
    const text = written('text värdegrund', {
      texts: { values: 'Vi litar på varandra.\n\nAlla är välkomna.' },
    });
    expect(text).toContain('Vi litar på varandra.\n\nAlla är välkomna.');
    expect(text).not.toContain('Partnerskapet bygger på tillit');
    expect(text).toContain('De idéburna parterna är självständiga.');
    expect(text).not.toContain('till exempel att alla ska känna sig välkomna');
  });

  test('makes room in the passages of its section', () => {
    const own = { texts: { renegotiation: 'Vid oenighet medlar kyrkoherden.' } };
    expect(written('tvist', own)).toBe('');
    expect(written('omförhandling', own)).toContain('Varje part kan begära omförhandling');
    expect(written('uppsägning', { texts: { termination: 'Ingen lämnar i förtid.' } })).toBe('');
    expect(
      written('förlängning', { ...two, texts: { extension: 'Det blir ingen fortsättning.' } }),
    ).toBe('');
  });
});

describe('what the rules ask for', () => {
  const money = (more: Partial<Contribution> = {}): Answers => ({
    ...three,
    economy: {
      contributions: [{ from: 'k', to: 'f', kind: 'money', amount: 1000, per: 'year', ...more }],
    },
  });
  const economy = 'text ekonomi-och-resurser';

  test('money that is not used for its purpose goes back to whoever paid it', () => {
    expect(written(economy, money())).toContain('avtalet gäller betalas tillbaka till kommunen.');
    expect(written(economy, money(), 'en')).toContain('is repaid to ');
    expect(written(economy, {})).toContain('betalas tillbaka till den part som har betalat dem.');
    expect(written(economy, money({ kind: 'premises' }))).not.toContain('betalas tillbaka till k');
  });

  test('her own words on repayment stand alone, wherever she writes them', () => {
    const own = 'Pengar som inte används betalas tillbaka till kommunen i mars.';
    for (const key of ['economy', 'repayment'] as const) {
      const text = written(economy, { ...money(), texts: { [key]: own } });
      expect(text).not.toContain('Innan någon begär det');
    }
    // What it does not settle is still asked.
    expect(written(economy, { ...money(), texts: { economy: own } })).toContain('Andra bidrag');
  });

  test('whoever holds money for another answers for it', () => {
    expect(written('bidrag', money({ for: 's' }))).toContain(
      'De är avsedda för studieförbundet. Föreningen svarar för pengarna',
    );
    expect(written('bidrag', money({ for: 'f' }))).not.toContain('svarar för pengarna');
  });

  test('whoever works with children shows an extract, unless she says so herself', () => {
    const activity = { children: true };
    const line = 'visar ett utdrag ur belastningsregistret innan uppgiften börjar.';
    expect(written('åtaganden', { ...two, activity })).toContain(line);
    expect(written('åtaganden', { activity })).toContain(line);
    expect(written('åtaganden', { ...two, activity }, 'en')).toContain('the criminal register');
    expect(written('åtaganden', { ...two, activity: { children: false } })).not.toContain(line);
    const commitments = ['ser registerutdrag för alla ledare'];
    const said = { parties: [municipality, { ...association, commitments }], activity };
    expect(written('åtaganden', said)).not.toContain(line);
  });

  test('an umbrella tells who its members are', () => {
    const umbrella = { id: 'u', name: 'Norra föreningsråd', type: 'umbrella' } as const;
    expect(written('parter', { parties: [municipality, umbrella] })).toContain(
      'är en paraplyorganisation: [fyll i: medlemmarna',
    );
    const known = { parties: [municipality, { ...umbrella, members: ['Norra IF', 'Hemgården'] }] };
    expect(written('parter', known)).toMatch(/Tillkommer eller lämnar en medlem berättar \S+ det/);
  });

  test('what has no heading of its own is asked where it fits', () => {
    const asked = (slot: string, answers: Answers = {}) => written(slot, answers);
    expect(asked('text bakgrund')).toContain('[fyll i: hur och när parterna har arbetat fram');
    expect(asked('text mål')).toContain('Målgruppen är [fyll i:');
    const own = { texts: { 'agreement-basis': 'Vi skrev ihop det.', 'target-group': 'Äldre.' } };
    expect(asked('text bakgrund', own)).not.toContain('arbetat fram');
    expect(asked('text mål', own)).not.toContain('Målgruppen');
    expect(asked('text bakgrund')).toContain('[fyll i: om någon annan erbjuder något liknande');
  });
});

describe('names', () => {
  test.each([
    ['Exempelstads kommun', 'Exempelstads kommuns'],
    ['Hammars', 'Hammars'],
    ['Lux', 'Lux'],
    ['ABF', 'ABF:s'],
    ['BRIS', 'BRIS'],
    ['föreningen', 'föreningens'],
    ['Grupp 8', 'Grupp 8s'],
  ])('%s in the genitive', (name, expected) => {
    expect(genitive(name)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['studieförbundet', '', true],
    ['rådet', '', true],
    ['Förbundet Norra', 'förening', false],
    ['kommunen', 'kommunen', false],
    ['FVX', 'nätverket', true],
    ['FVX', 'föreningen', false],
    ['Alliansen', 'nätverket', false],
    ['landstinget', '', true],
  ])('%s, %s takes “det”: %s', (name, kind, expected) => {
    expect(isNeuter(name, kind)).toBe(expected);
  });

  test('of groups are definite only when that is certain', () => {
    expect(
      ['styrgrupp', 'programråd', 'styrkommitté', 'möte', 'team', 'Norra'].map(definiteGroup),
    ).toEqual(['styrgruppen', 'programrådet', 'styrkommittén', 'mötet', 'teamet', null]);
  });

  test('that two parties would share are not used', () => {
    const [first, second] = partyWordsOf(
      { parties: [association, { name: 'Södra IF', 'short-names': ['föreningen'] }, municipality] },
      'sv',
    );
    expect([first?.short, second?.short]).toEqual(['Norra IF', 'Södra IF']);
  });
});

test('side by side, adjectives and pronouns follow who they are about', () => {
  expect(written('text värdegrund', two)).toContain(
    'Föreningen är självständig. Den får granska och kritisera kommunen öppet',
  );
  expect(written('text värdegrund', { parties: [municipality, study] })).toContain(
    'Studieförbundet är självständigt. Det får',
  );
  expect(written('text värdegrund', three)).toContain(
    'De idéburna parterna är självständiga. De får',
  );
  expect(written('sekretess', {})).toContain('Den offentliga parten följer');
  expect(
    written(
      'sekretess',
      { parties: [municipality, { name: 'Region Norra', type: 'region' }] },
      'en',
    ),
  ).toContain('The public parties follow the Public Access');
  expect(
    written('uppföljning', { parties: [municipality, study] }, 'sv', shippedProfiles.boras),
  ).toContain('Har studieförbundet kunnat vara sig självt och stå fritt?');
  const joined = [
    { ...association, 'joined-compact': '2024-05-03' },
    { ...study, 'joined-compact': '2021-11-20' },
  ];
  expect(written('text värdegrund', { parties: [municipality, ...joined] })).toContain(
    'Till den anslöt sig föreningen den 3 maj 2024 och studieförbundet den 20 november 2021.',
  );
  expect(
    written('text avtalad-överenskommelse', {
      parties: [{ ...association, 'democracy-conditions-checked': '2026-02-03' }],
    }),
  ).toContain('Att föreningen uppfyller demokrativillkoren kontrollerades den 3 februari 2026.');
});

test('a party is known by its id, its name or what it is called; others stand as they were written', () => {
  const parties = [
    { id: 'k', name: 'Lindsjö stad', type: 'municipality' } as const,
    { id: 'f', name: 'Åby församling', 'short-names': ['Kyrkan'] },
  ];
  const from = (id: string) =>
    written('bidrag', { parties, economy: { contributions: [{ from: id, kind: 'staff' }] } });
  for (const id of ['k', 'Lindsjö stad', 'staden']) expect(from(id)).toContain('Staden bidrar med');
  for (const id of ['f', 'kyrkan']) expect(from(id)).toContain('Kyrkan bidrar med arbetstid.');
  expect(from('grannarna')).toContain('Grannarna bidrar med arbetstid.');
  expect(written('parter', { parties: [{ name: 'Åby församling' }] })).toContain(
    'nedan kallad församlingen',
  );
});

test('other currencies, and days that are none, stand as they can', () => {
  const economy = {
    currency: 'EUR',
    contributions: [{ from: 'k', kind: 'staff' as const, amount: 10, per: 'year' as const }],
  };
  expect(written('bidrag', { ...two, economy })).toContain('ett värde av 10 euro per år');
  const crowns = { ...economy, currency: 'NOK' };
  expect(written('bidrag', { ...two, economy: crowns })).toContain('10 NOK per år');
  const none = { start: '2027-02-30', end: '2026-01-01', 'notice-months': 3 };
  expect(written('avtalstid', { term: none })).toContain('från och med 2027-02-30 till och med');
  const backwards = { start: '2027-02-01', end: '2026-01-01' };
  const weekly = { ...economy, contributions: [{ ...economy.contributions[0], per: 'week' }] };
  expect(written('bidrag', { ...two, term: backwards, economy: weekly } as Answers)).not.toContain(
    'sammanlagt',
  );
});

test.each([
  ['lånar ut lokalen', 'Kommunen lånar ut lokalen.'],
  ['Lånar ut lokalen', 'Kommunen lånar ut lokalen.'],
  ['Ska betala hyran', 'Kommunen ska betala hyran.'],
  ['att betala hyran', 'Kommunen åtar sig att betala hyran.'],
  ['kommunen betalar hyran', 'Kommunen betalar hyran.'],
  ['vi betalar hyran', 'Vi betalar hyran.'],
  ['Lokaler lånas ut utan hyra', 'Lokaler lånas ut utan hyra.'],
  ['Ungdomar får egna nycklar', 'Ungdomar får egna nycklar.'],
])('a commitment that is written “%s”', (commitment, line) => {
  const parties = [{ ...municipality, commitments: [commitment] }];
  expect(written('åtaganden', { parties })).toBe(`- ${line}`);
});
