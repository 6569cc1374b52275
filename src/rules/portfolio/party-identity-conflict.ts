import type { Agreement } from '../../agreement/agreement.ts';
import {
  comparing,
  defineRule,
  type FilePlace,
  type Listed,
  type Share,
  type SharedProblem,
} from '../../rule.ts';
import { filePlace } from '../../rule-kinds/agreement-days.ts';
import { groupsBy } from '../../rule-kinds/groups.ts';
import { mayBeSame, type Named, namedParties, nameKey } from '../../rule-kinds/party-names.ts';

const text = (name: string, number: string, more = '') =>
  `---\niop: 1\ntitel: Mötesplats Norra\n${more}parter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n  - { namn: ${name}, typ: förening, organisationsnummer: ${number} }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n`;

export const partyIdentityConflict = defineRule({
  id: 'party-identity-conflict',
  group: 'portfolio',
  title: { sv: 'Part med olika namn eller nummer', en: 'Party with different names or numbers' },
  summary: {
    sv: 'Samma organisation har samma namn och samma organisationsnummer i alla avtal.',
    en: 'The same organisation has the same name and the same organisation number in all agreements.',
  },
  rationale: {
    sv: 'Organisationsnumret säger vem som är bunden. Har två namn samma nummer, eller ett namn två nummer, kan avtalet vara slutet med någon annan än ni tror. Det gör också att stöd till samma förening inte räknas samman.',
    en: 'The organisation number says who is bound. If two names have the same number, or one name two numbers, the agreement may be with somebody else than you think. It also means that support to the same association is not added up.',
  },
  advice: {
    sv: 'Fråga organisationen efter dess registreringsbevis eller stadgar, och skriv namn och nummer som där. Har den bytt namn kan det äldre avtalet få stå: skriv det som skäl under godtagna i avtalskortet.',
    en: 'Ask the organisation for its certificate of registration or its statutes, and write name and number as there. If it has changed its name the older agreement may stay: write that as the reason under exceptions in the card.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['parties'],
  basis: [
    {
      work: 'organisation-numbers',
      place: { sv: 'ett nummer för varje organisation', en: 'one number for each organisation' },
    },
  ],
  messages: {
    names: {
      sv: 'Organisationsnumret {number} står här för {name}, men för {otherNames} i {others}. Se efter vilket namn numret hör till.',
      en: 'The organisation number {number} stands here for {name}, but for {otherNames} in {others}. Check which name the number belongs to.',
    },
    numbers: {
      sv: '{name} har här organisationsnumret {number}, men {otherNumbers} i {others}. Se efter vilket nummer som är rätt, och om det är samma organisation.',
      en: '{name} has the organisation number {number} here, but {otherNumbers} in {others}. Check which number is right, and whether it is the same organisation.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: text('Kulturgruppen Ljuset', '802499-0015'),
      others: [{ path: 'a-annat.md', text: text('Föreningen Norra', '802499-0015') }],
      finds: [{ message: 'names', on: '802499-0015', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: text('Föreningen Norra', '802499-0023'),
      others: [{ path: 'a-annat.md', text: text('Föreningen Norra', '802499-0015') }],
      finds: [{ message: 'numbers', on: '802499-0023' }],
    },
    {
      // Ways of spelling one name.
      language: 'sv',
      text: text('IF Norra-Bygden', '802499-0015'),
      others: [
        { path: 'a-annat.md', text: text('Norrabygden ideell förening', '802499-0015') },
        { path: 'a-tredje.md', text: text('NORRA BYGDEN i Exempelstad', '802499-0015') },
      ],
      finds: [],
    },
    {
      // The older agreement has ended: an association may change its name.
      language: 'sv',
      text: text('Kulturgruppen Ljuset', '802499-0015'),
      others: [
        {
          path: 'a-annat.md',
          text: text('Föreningen Norra', '802499-0015', 'läge: avslutat\navslutat: 2026-06-30\n'),
        },
      ],
      finds: [],
    },
  ],
  check: () => [],
  concerns: (agreement) => namedParties(agreement).some(({ orgNumber }) => orgNumber?.valid),
  comparing: comparing({
    take: partiesIn,
    find(listed) {
      const named = listed.flatMap((one) => one.taken.map((party) => ({ listed: one, party })));
      return { problems: [...sameNumber(named), ...sameName(named)], unchecked: [] };
    },
  }),
});

/** What a party is called, and its number where that can be relied on. */
interface NamedParty extends Named {
  readonly number: string | null;
  readonly place: FilePlace;
}

/** The parties of an agreement that has not been ended. */
function partiesIn(agreement: Agreement): readonly NamedParty[] | null {
  if (agreement.status === 'ended') return null;
  return namedParties(agreement).map((party) => ({
    name: party.name,
    shortNames: party.shortNames,
    number: party.orgNumber?.valid ? party.orgNumber.value : null,
    place: filePlace(agreement, party.orgNumber ?? party),
  }));
}

/** A party in an agreement. */
interface Met {
  readonly listed: Listed;
  readonly party: NamedParty;
}

type Problems = readonly SharedProblem<'names' | 'numbers'>[];

const numberOf = ({ party }: Met) => party.number;
const keyOf = ({ party }: Met) => nameKey(party.name);

/** Names that cannot be ways of writing one, under the same number. */
function sameNumber(named: readonly Met[]): Problems {
  return groupsBy(named, numberOf).flatMap(([number, group]): Problems => {
    const [usual, ...names] = groupsBy(group, keyOf).toSorted(mostFirst);
    if (!usual) return [];
    const known = usual[1].slice(0, most);
    const odd = names.filter(
      ([, [one]]) => !known.some(({ party }) => mayBeSame(party, one.party)),
    );
    if (odd.length === 0) return [];
    const among = sharesOf([usual[1], ...odd.map(([, own]) => own)], ({ party }, others) => ({
      number,
      name: party.name,
      otherNames: namesOf(others.map((other) => other.party.name)),
    }));
    return among ? [{ message: 'names', among, section: 'parties' }] : [];
  });
}

/** Numbers that differ, under names that are the same but for how they are written. */
function sameName(named: readonly Met[]): Problems {
  const numbered = named.filter((one) => numberOf(one) !== null);
  return groupsBy(numbered, keyOf).flatMap(([, group]): Problems => {
    const numbers = groupsBy(group, numberOf).toSorted(mostFirst);
    if (numbers.length < 2) return [];
    const among = sharesOf(
      numbers.map(([, own]) => own),
      (one, others) => ({
        number: numberOf(one) ?? '',
        name: one.party.name,
        otherNumbers: namesOf(others.map((other) => numberOf(other) ?? '')),
      }),
    );
    return among ? [{ message: 'numbers', among, section: 'parties' }] : [];
  });
}

type Group = readonly [Met, ...Met[]];

/** What is said most often is the ground that the others are told against. */
function mostFirst([, a]: readonly [string, Group], [, b]: readonly [string, Group]): number {
  return b.length - a.length;
}

/** So many of the others stand in a sentence. */
const most = 3;
const namesOf = (names: readonly string[]) => [...new Set(names)].slice(0, most);

/** One agreement of each group: enough to show that they differ. */
function sharesOf(
  groups: readonly Group[],
  dataOf: (one: Met, others: readonly Met[]) => NonNullable<Share['data']>,
): readonly [Share, ...Share[]] | null {
  const firsts = groups.map(([one]) => one);
  const few = firsts.slice(0, most + 1);
  const shares = firsts.map((one): Share => {
    const { party, listed } = one;
    const others = few.filter((other) => other !== one);
    return { listed, place: party.place, data: dataOf(one, others) };
  });
  const [first, ...more] = shares;
  const isOne = new Set(shares.map(({ listed }) => listed)).size < 2;
  return first && !isOne ? [first, ...more] : null;
}
