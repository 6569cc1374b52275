import type { Agreement } from '../../agreement/agreement.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { type PartyPerson, partyPeople } from '../../agreement/party-people.ts';
import { defineRule } from '../../rule.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const conflictOfInterestSignatory = defineRule({
  id: 'conflict-of-interest-signatory',
  group: 'signing',
  title: { sv: 'Samma person på båda sidor', en: 'The same person on both sides' },
  summary: {
    sv: 'Ingen företräder både den offentliga parten och en idéburen part.',
    en: 'Nobody represents both the public party and a civil-society party.',
  },
  rationale: {
    sv: 'Den som företräder en förening brukar inte få handlägga eller besluta om den i nämnden: det är jäv. På små orter har samma person ofta flera uppdrag, och då räcker det att någon annan tar ställning för den ena sidan. Sker det inte kan beslutet bli överprövat och förtroendet skadas.',
    en: 'Whoever represents an association may not usually handle or decide on it in the board: it is a conflict of interest. In small places one person often holds several posts, and then it is enough that somebody else acts for one of the sides. Otherwise the decision may be reviewed and trust harmed.',
  },
  advice: {
    sv: 'Låt någon annan skriva under eller vara kontakt för den ena parten. Se också efter i protokollet att den som har uppdrag på båda sidor inte deltog i beslutet.',
    en: 'Let somebody else sign or be the contact for one of the parties. Check in the minutes too that whoever holds posts on both sides took no part in the decision.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['signatures', 'contacts'],
  basis: [
    {
      work: 'local-government-act',
      place: {
        sv: '6 kap. 28 § och 7 kap. 4 §',
        en: 'chapter 6, section 28 and chapter 7, section 4',
      },
    },
  ],
  messages: {
    both: {
      sv: '{name} står både för {public} och för {civil}. Är det samma person kan det vara jäv: låt någon annan företräda den ena parten, eller fråga en jurist.',
      en: '{name} stands both for {public} and for {civil}. If it is the same person there may be a conflict of interest: let somebody else represent one of the parties, or ask a lawyer.',
    },
    contacts: {
      sv: '{name} är kontaktperson både för {public} och för {civil}. Är det samma person, se efter att den inte har handlagt ärendet för kommunens räkning.',
      en: '{name} is the contact person both for {public} and for {civil}. If it is the same person, check that they have not handled the case on the municipality’s behalf.',
    },
  },
  proposals: {
    default: {
      sv: 'För {public} undertecknar [fyll i: namn och titel], eftersom {name} har uppdrag i {civil}.',
      en: 'For {public}, [fill in: name and title] signs, since {name} holds a post in {civil}.',
    },
  },
  sample: {
    'public.sv': '[fyll i: den offentliga parten]',
    'public.en': '[fill in: the public party]',
    'civil.sv': '[fyll i: den idéburna parten]',
    'civil.en': '[fill in: the civil party]',
    'name.sv': '[fyll i: namn]',
    'name.en': '[fill in: name]',
  },
  examples: [
    {
      language: 'sv',
      text: `${parties}\n## Underskrifter\n\nExempelstad den ______________\n\nBo Ask, ordförande i fritidsnämnden, Exempelstads kommun\n\nExempelstad den ______________\n\nBo Ask, ordförande i Föreningen Norra\n`,
      finds: [{ message: 'both', on: 'Bo Ask', severity: 'warning' }],
    },
    {
      // Signs for one, and holds a post in the other.
      language: 'sv',
      text: `${parties}\n## Bakgrund\n\nKim Ek, kassör i föreningen, tog upp tanken hösten 2025.\n\n## Underskrifter\n\nFör Exempelstads kommun\n\nOrt och datum: ______________\n\nKim Ek, fritidsnämndens ordförande\n\nFör Föreningen Norra\n\nOrt och datum: ______________\n\nSam Al, ordförande\n`,
      finds: [{ message: 'both', on: 'Kim Ek' }],
    },
    {
      language: 'sv',
      text: `${parties}\n## Kontaktpersoner\n\n- Kommunen: Bo Ask, 070-174 06 05\n- Föreningen: Bo Ask, 070-174 06 06\n`,
      finds: [{ message: 'contacts', on: 'Bo Ask', severity: 'info' }],
    },
    {
      // One person for one party twice, and another whose name only begins in the same way.
      language: 'sv',
      text: `${parties}\n## Kontaktpersoner\n\n- Kommunen: Bo Ask, 070-174 06 05\n- Föreningen: Bo Asker, 070-174 06 06\n\n## Underskrifter\n\nExempelstad den ______________\n\nBo Ask, fritidschef, Exempelstads kommun\n\nExempelstad den ______________\n\nBo Asker, ordförande i Föreningen Norra\n`,
      finds: [],
    },
    {
      // It is dealt with: somebody else signs.
      language: 'sv',
      text: `${parties}\n## Underskrifter\n\nKim Ek är ordförande i fritidsnämnden och kassör i föreningen. På grund av jäv undertecknar vice ordföranden Bo Ask för kommunen.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const people = groupsOf(partyPeople(agreement));
    for (const group of people) {
      const open = group.find(({ party }) => party.side === 'public');
      const civil = group.find(({ party }) => party.side === 'civil');
      if (!open || !civil || isDealtWith(agreement)) continue;
      const onlyContacts = !group.some(({ as }) => as !== 'contact');
      const [first, ...others] = inText(agreement, group);
      if (!first) continue;
      yield {
        message: onlyContacts ? 'contacts' : 'both',
        at: first.range,
        source: first.source,
        related: others.map(({ range, source }) => ({ range, source })),
        section: onlyContacts ? 'contacts' : 'signatures',
        data: { name: first.name, public: open.party.name, civil: civil.party.name },
        ...(onlyContacts && { severity: 'info' as const, proposal: null }),
      };
    }
  },
});

const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** Those who are named more than once, each with all places. */
function groupsOf(people: readonly PartyPerson[]): readonly (readonly PartyPerson[])[] {
  const groups = new Map<string, PartyPerson[]>();
  for (const person of people) {
    const key = plain(person.name);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Where to point: signatures first, the text before the card, each place once. */
function inText({ source }: Agreement, group: readonly PartyPerson[]): readonly PartyPerson[] {
  const rank = (one: PartyPerson) => (one.source === source && one.as === 'signatory' ? 0 : 1);
  const seen = new Set<string>();
  return group
    .toSorted((a, b) => rank(a) - rank(b) || a.range.start - b.range.start)
    .filter(({ source: own, range }) => {
      const key = `${own.path} ${range.start}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

const aside =
  /(?<![a-zà-öø-ɏ])(?:(?:del(?:tar|tog|ta|tagit)|medverka(?:r|de|t)?|handlägg(?:er|a)|handlagt|beslutar?|beslutat|underteckna[rt]?) (?:därför |själv )?(?:inte|ej)|(?:har|får|ska|kan) (?:därför )?(?:inte|ej) (?:deltagit|medverkat|handlagt|beslutat|delta|medverka|handlägga|besluta)|avstår|avstod|avstått|lämnade (?:rummet|sammanträdet)|abstain[a-z]*)(?![a-zà-öø-ɏ])/;
const matter = /beslut|ärende|handlägg|sammanträd|överläggning|underteckn|decision/;

/** “(inte samma person)”, “de är namnar” */
const namesakes =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|ej) (?:densamma|samma person|att förväxla)|namn(?:e|ar|arna)(?= (?:till|med)|[,.)]|$)|(?:två )?olika personer|namnlik[a-z]*)(?![a-zà-öø-ɏ])/;

/** The text itself speaks of it: somebody stands aside. */
function isDealtWith(agreement: Agreement): boolean {
  const letters = [
    'jäv',
    'inte',
    'ej',
    'avst',
    'lämnade',
    'conflict of',
    'abstain',
    'namne',
    'olika personer',
  ];
  return sentencesWith(agreement, letters).some((sentence) => {
    const lower = lowerOf(sentence);
    if (/(?<![a-zà-öø-ɏ])jäv|conflict of interest/.test(lower) || namesakes.test(lower))
      return true;
    return aside.test(lower) && matter.test(lower);
  });
}
