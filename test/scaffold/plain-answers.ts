import { addDays, endAfter } from '../../src/agreement/facts/calendar.ts';
import type { Answers } from '../../src/generated/types.ts';
import type { Locale } from '../../src/locale.ts';
import { fc } from '../fast-check.ts';

type Party = NonNullable<Answers['parties']>[number];

/** Organisation numbers whose check digits agree, of public and of civil parties. */
const publicNumbers = ['212000-9150', '212000-9168', '212000-9176'];
const civilNumbers = ['802499-0015', '802499-0023', '802499-0031', '802499-0049', '802499-0056'];

/** For parties that were given none. */
const otherNumbers = ['802499-0064', '802499-0106', '802499-0114', '802499-0122', '802499-0130'];

const cooperativeNumbers = [
  '769600-0012',
  '769600-0020',
  '769600-0038',
  '769600-0046',
  '769600-0053',
];

const towns = ['Exempelstad', 'Lindsjö', 'Åby', 'Norra Vik', 'Ängelsberg', 'Östermåla', 'Hammars'];
const publicNames: Readonly<Record<Locale, readonly ((town: string) => Party)[]>> = {
  sv: [
    (town) => ({ name: `${town}s kommun`.replace('ss ', 's '), type: 'municipality' }),
    (town) => ({ name: `${town} stad`, type: 'municipality' }),
    (town) => ({ name: `Region ${town}`, type: 'region' }),
  ],
  en: [
    (town) => ({ name: `${town} Municipality`, type: 'municipality' }),
    (town) => ({ name: `City of ${town}`, type: 'municipality' }),
    (town) => ({ name: `Region ${town}`, type: 'region' }),
  ],
};
const civilNames: Readonly<Record<Locale, readonly ((town: string) => Party)[]>> = {
  sv: [
    (town) => ({ name: `Föreningen ${town}s vänner`, type: 'association' }),
    (town) => ({ name: `${town} IF`, type: 'association' }),
    (town) => ({ name: `Studieförbundet ${town}`, type: 'study-association' }),
    (town) => ({ name: `Stiftelsen Hemgården i ${town}`, type: 'foundation' }),
    (town) => ({ name: `${town} församling`, type: 'religious-community' }),
    (town) => ({ name: `Kvinnojouren ${town}`, type: 'association' }),
    (town) => ({ name: `${town} föreningsråd`, type: 'umbrella' }),
    (town) => ({ name: `Kooperativet ${town}`, type: 'cooperative' }),
    (town) => ({ name: `Gatans Folk i ${town}`, type: 'association' }),
  ],
  en: [
    (town) => ({ name: `${town} Cultural Association`, type: 'association' }),
    (town) => ({ name: `${town} Sports Club`, type: 'association' }),
    (town) => ({ name: `The Homestead Foundation in ${town}`.slice(4), type: 'foundation' }),
    (town) => ({ name: `${town} Parish`, type: 'religious-community' }),
    (town) => ({ name: `${town} Study Association`, type: 'study-association' }),
  ],
};
const units: Readonly<Record<Locale, readonly string[]>> = {
  sv: [
    'Kultur- och fritidsnämnden',
    'Socialnämnden',
    'kommunstyrelsen',
    'Barn- och utbildningsnämnden',
  ],
  en: ['the Culture Committee', 'the Social Services Board'],
};
/** None lends or gives anything: that would be read as a contribution beside those of the answers. */
const commitments: Readonly<Record<Locale, readonly string[]>> = {
  sv: [
    'öppnar och stänger lokalen',
    'att utbilda ledare varje höst',
    'ansvarar för öppettiderna, nycklarna och städningen',
    'Alla ledare är försäkrade',
    'betalar el, vatten och sophämtning.',
  ],
  en: [
    'opens and closes the premises',
    'to train leaders every autumn',
    'is responsible for opening hours, keys and cleaning',
    'All leaders are insured',
  ],
};
const shortNames: Readonly<Record<Locale, readonly string[]>> = {
  sv: ['kommunen', 'föreningen', 'rådet', 'FVX', 'Alliansen'],
  en: ['the municipality', 'the association', 'FVX', 'the Alliance'],
};

const may = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Without the keys that have no value. */
function known<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

const start = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2024-01-01', days));
const whole = fc
  .tuple(start, fc.constantFrom(6, 12, 18, 24, 36, 48, 60))
  .map(([first, months]) => ({ start: first, end: endAfter(first, months) }));
const uneven = fc
  .tuple(start, fc.integer({ min: 100, max: 2000 }))
  .map(([first, days]) => ({ start: first, end: addDays(first, days) }));

const term = fc
  .tuple(
    fc.oneof(whole, uneven),
    may(fc.integer({ min: 0, max: 18 })),
    may(
      fc
        .record({
          months: may(fc.constantFrom(1, 6, 12, 18, 24, 36)),
          'max-times': may(fc.integer({ min: 1, max: 3 })),
          'decide-months-before': may(fc.integer({ min: 1, max: 12 })),
          automatic: may(fc.boolean()),
        })
        .map(known),
    ),
  )
  .map(([days, notice, extension]) => known({ ...days, 'notice-months': notice, extension }));

function parties(locale: Locale): fc.Arbitrary<Party[]> {
  const named = (names: readonly ((town: string) => Party)[]) =>
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...towns))
      .map(([name, town]) => name(town));
  const about = fc.record({
    number: fc.boolean(),
    units: may(fc.subarray([...units[locale]], { minLength: 1, maxLength: 1 })),
    short: may(fc.constantFrom(...shortNames[locale])),
    commitments: may(
      fc.array(fc.constantFrom(...commitments[locale]), { minLength: 1, maxLength: 3 }),
    ),
    contact: may(
      fc.constantFrom(
        { role: locale === 'sv' ? 'samordnare' : 'coordinator' },
        { name: 'Kim Ekby' },
        { name: 'Maria Lundby', role: locale === 'sv' ? 'kulturchef' : 'head of culture' },
        { name: 'Omar Sandvik', role: locale === 'sv' ? 'ordförande' : 'chair' },
      ),
    ),
    reached: fc.constantFrom('email', 'phone', 'both'),
    signs: fc.boolean(),
  });
  return fc
    .tuple(
      fc.uniqueArray(named(publicNames[locale]), {
        minLength: 1,
        maxLength: 2,
        selector: ({ name }) => name,
      }),
      fc.uniqueArray(named(civilNames[locale]), {
        minLength: 1,
        maxLength: 3,
        selector: ({ name }) => name,
      }),
      fc.array(about, { minLength: 5, maxLength: 5 }),
    )
    .map(([ours, theirs, said]) =>
      [...ours, ...theirs].map((party, i) => {
        const own = i < ours.length;
        const more = said[i];
        const civil = party.type === 'cooperative' ? cooperativeNumbers : civilNumbers;
        const number = own ? publicNumbers[i] : civil[i - ours.length];
        return known({
          ...party,
          id: `part-${i + 1}`,
          'org-number': more?.number ? number : undefined,
          units: own ? more?.units : undefined,
          'short-names': more?.short === undefined ? undefined : [more.short],
          commitments: more?.commitments,
          contacts: more?.contact && [{ ...more.contact, ...reachedAt(more.reached, i) }],
          signatories: more?.signs ? [{ name: 'Kim Ekby', title: 'ordförande' }] : undefined,
        }) as Party;
      }),
    );
}

/** Where somebody can be reached: by mail, by telephone or both. */
function reachedAt(by: string | undefined, i: number) {
  return {
    ...(by !== 'phone' && { email: `part${i}@exempel.se` }),
    ...(by !== 'email' && { phone: `070-174 06 ${50 + i}` }),
  };
}

function contributions(count: number) {
  const id = fc.integer({ min: 1, max: count }).map((i) => `part-${i}`);
  return fc
    .uniqueArray(
      fc
        .record({
          from: id,
          to: may(id),
          kind: fc.constantFrom('money', 'premises', 'staff', 'volunteering', 'goods', 'other'),
          amount: may(
            fc.oneof(fc.integer({ min: 1, max: 5_000_000 }), fc.constantFrom(1500.5, 0.1)),
          ),
          per: may(
            fc.constantFrom(
              'year',
              'half-year',
              'term',
              'quarter',
              'month',
              'week',
              'two-years',
              'once',
            ),
          ),
          paid: may(
            fc.constantFrom(['february', 'august'], ['2027-03-01'], ['january', '2027-06-15']),
          ),
          approximate: may(fc.boolean()),
        })
        // Nobody contributes to itself.
        .map(({ from, to, ...rest }) => known({ from, to: to === from ? undefined : to, ...rest })),
      { maxLength: 5, selector: ({ from, kind, amount }) => `${from} ${kind} ${amount}` },
    )
    .map((all) =>
      // What a party gives is read as told once more where a sum is missing.
      all.filter(
        (one) =>
          one.amount !== undefined ||
          !all.some(
            ({ from, kind, amount }) =>
              from === one.from && kind === one.kind && amount !== undefined,
          ),
      ),
    );
}

function numbersOf({ type }: Party): readonly string[] {
  if (type === 'municipality' || type === 'region') return publicNumbers;
  return type === 'cooperative' ? cooperativeNumbers : otherNumbers;
}

const callers = ['Jonas Ekman', 'Eva Sjölin', 'Ali Hedberg', 'Karin Törn', 'Per Alström'];
const signers = ['Kim Ekby', 'Maria Lundby', 'Omar Sandvik', 'Birgit Almlöf', 'Lena Granvik'];

/** The same with every question answered that an agreement needs an answer to, so that no gap is left. */
export function completed(answers: Answers, full: Answers): Answers {
  const parties = (answers.parties ?? []).map((party, i) => ({
    commitments: full.parties?.[0]?.commitments ?? [],
    'joined-compact': '2024-05-03',
    ...party,
    ...(party.type === 'umbrella' && { members: ['Norra IF', 'Hemgården'] }),
    'org-number': party['org-number'] ?? numbersOf(party)[i] ?? '',
    contacts: [
      {
        ...(party.contacts?.[0] ?? { role: 'samordnare' }),
        name: callers[i] ?? '',
        email: `part${i}@exempel.se`,
      },
    ],
    // Nobody speaks or signs for two parties.
    signatories: [{ name: signers[i] ?? '', title: 'ordförande' }],
  }));
  const [first, second] = parties.map(({ id }) => id ?? '');
  const contributions = parties.map(({ id = '' }, i) => ({
    from: id,
    to: i === 0 ? (second ?? '') : (first ?? ''),
    kind: i === 0 ? ('money' as const) : ('staff' as const),
    amount: 1000 * (i + 1),
    per: 'year' as const,
    paid: ['may'],
  }));
  const { start, end } = answers.term ?? full.term ?? {};
  const extension = { ...full.term?.extension, ...answers.term?.extension };
  return {
    ...full,
    ...answers,
    parties,
    term: { ...full.term, ...answers.term, ...(start && end && { start, end }), extension },
    economy: { contributions },
    groups: [{ name: full.groups?.[0]?.name ?? '', times: 2, per: 'year', convener: first ?? '' }],
    decisions: [],
    activity: {
      'personal-data': 'own',
      children: parties.length % 2 === 0,
      'municipal-task': false,
    },
  };
}

/**
 * Answers such as people give them, some questions left out: names that organisations bear, days of the calendar.
 * What a reader of the finished text is to find again is all in them.
 */
export function plainAnswers(locale: Locale): fc.Arbitrary<Answers> {
  return parties(locale).chain((all) =>
    fc
      .record({
        title: may(fc.constantFrom('Mötesplats Norra', 'Verkstan', 'Trygg i Åby')),
        parties: fc.constant(all),
        term: may(term),
        economy: may(fc.record({ contributions: contributions(all.length) })),
        groups: may(
          fc.array(
            fc
              .record({
                name: fc.constantFrom(
                  ...(locale === 'sv'
                    ? ['styrgrupp', 'arbetsgrupp', 'partnerskapsråd', 'Norras forum']
                    : ['steering group', 'working group', 'Forum North']),
                ),
                times: may(fc.integer({ min: 1, max: 14 })),
                per: may(
                  fc.constantFrom(
                    'year',
                    'half-year',
                    'term',
                    'quarter',
                    'month',
                    'week',
                    'two-years',
                  ),
                ),
                convener: may(fc.constant('part-1')),
              })
              .map(known),
            { maxLength: 2 },
          ),
        ),
        activity: may(
          fc.record({ 'personal-data': fc.constantFrom('none', 'own', 'joint', 'processor') }),
        ),
        annexes: may(
          fc.constant([{ number: 1, title: locale === 'sv' ? 'Budget' : 'Budget plan' }]),
        ),
      })
      .map((answers) => known(answers) as unknown as Answers),
  );
}
