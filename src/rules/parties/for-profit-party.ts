import type { Agreement, Party } from '../../agreement/agreement.ts';
import { typeIn } from '../../agreement/facts/organisations.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { lowerOf, type Said, saidRange, sentencesWith } from '../../agreement/language/search.ts';
import { businessesAsParties } from '../../agreement/named-businesses.ts';
import { isMunicipalCompany, isSaidOf } from '../../agreement/said-of-party.ts';
import { defineRule } from '../../rule.ts';

export const forProfitParty = defineRule({
  id: 'for-profit-party',
  group: 'parties',
  title: { sv: 'Företag som idéburen part', en: 'A business as civil-society party' },
  summary: {
    sv: 'Är en idéburen part ett bolag säger texten att det har ett allmännyttigt syfte.',
    en: 'If a civil-society party is a company, the text says that it has a public-benefit purpose.',
  },
  rationale: {
    sv: 'Ett bolag kan vara idéburet, om dess syfte enligt bolagsordningen bara är allmännyttigt och vinsten stannar i verksamheten. Annars är ett avtal med det ofta ett köp, och ett köp ska upphandlas. Stöd till ett enskilt företag kräver dessutom särskilda skäl.',
    en: 'A company can be idea-based, if its articles give it a public-benefit purpose alone and the profit stays in the activity. Otherwise an agreement with it is often a purchase, and a purchase is to be procured. Support to a single business also needs special reasons.',
  },
  advice: {
    sv: 'Be att få se bolagsordningen och skriv vad den säger om syfte och vinst. Har bolaget inget allmännyttigt syfte, låt en jurist bedöma om det rör sig om ett köp.',
    en: 'Ask to see the articles of association and write what they say about purpose and profit. If the company has no public-benefit purpose, let a lawyer judge whether it is a purchase.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['parties'],
  basis: [
    {
      work: 'idea-based-organisations-act',
      place: { sv: '2–3 och 8 §§', en: 'sections 2–3 and 8' },
    },
    { work: 'idea-based-register' },
    { work: 'local-government-act', place: { sv: '2 kap. 8 §', en: 'chapter 2, section 8' } },
  ],
  messages: {
    company: {
      sv: '{name} ser ut att vara ett företag, och texten säger inte att syftet är allmännyttigt. Det kan tala för att det är ett köp. Skriv vad bolagsordningen säger, eller låt en jurist bedöma.',
      en: '{name} looks like a business, and the text does not say that its purpose is public benefit. That may speak for a purchase. Write what its articles say, or let a lawyer judge.',
    },
  },
  proposals: {
    default: {
      sv: '{name} har enligt sin bolagsordning [fyll i: paragraf] ett uteslutande allmännyttigt syfte, och överskott stannar i verksamheten.',
      en: '{name} has, by its articles [fill in: section], a purpose of public benefit alone, and any surplus stays in the activity.',
    },
  },
  sample: { 'name.sv': '[Fyll i: partens namn]', 'name.en': '[Fill in: name of the party]' },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Ungdomslyftet Norr AB, organisationsnummer 559999-0016\n',
      finds: [{ message: 'company', on: 'Ungdomslyftet Norr AB', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Norrmans Handelsbolag\n',
      finds: [{ message: 'company', on: 'Norrmans Handelsbolag' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Ungdomslyftet Norr AB, organisationsnummer 559999-0016\n\nUngdomslyftet har enligt bolagsordningen ett allmännyttigt syfte och delar inte ut någon vinst.\n',
      finds: [],
    },
    {
      // An association without profit, a company of the municipality, and a company that is no party.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Exempelstads Bostäder AB, kommunalt bolag, organisationsnummer 559999-0016\n- Föreningen Norra ekonomisk förening, organisationsnummer 769999-0013\n\n## Lokaler\n\nLokalen hyrs av Fastighets AB Norrmans.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\n- Exempelstads kommun, organisation number 212000-9150\n- Youth North AB, organisation number 559999-0016\n\n## Commitments\n\nThe company holds the meetings in the library and answers for the staff.\n',
      finds: [{ message: 'company', on: 'Youth North AB' }],
    },
  ],
  *check(agreement) {
    for (const party of agreement.reading.parties) {
      if (!isBusiness(agreement, party) || hasPurpose(agreement, party)) continue;
      yield {
        message: 'company',
        at: party.range,
        source: party.source,
        section: 'parties',
        data: { name: party.name },
      };
    }
    for (const said of businessesAsParties(agreement)) {
      if (isRead(agreement, said) || isSaidBeside(agreement, said)) continue;
      yield {
        message: 'company',
        at: saidRange(said),
        section: 'parties',
        data: { name: said.text },
      };
    }
  },
});

/** Whether a party that has been read has this name. */
function isRead({ reading }: Agreement, { text }: Said): boolean {
  const name = lowered(text);
  return reading.parties.some((party) => {
    const known = lowered(party.name);
    return name.includes(known) || known.includes(name);
  });
}

/** Whether a sentence that names the business, or nobody of the civil side, gives it a purpose of public benefit. */
function isSaidBeside(agreement: Agreement, { text }: Said): boolean {
  return sentencesWith(agreement, purposeLetters).some((sentence) => {
    const lower = lowerOf(sentence);
    if (sentence.block.quoted || !purpose.test(lower)) return false;
    const named = partyMentionsIn(sentence.text, agreement.reading.parties);
    return lower.includes(lowered(text)) || named.every(({ party }) => party.side === 'public');
  });
}

/** A company by its name, by what the card says or by its number, that no municipality owns. */
function isBusiness(agreement: Agreement, party: Party): boolean {
  const { name, type, side, orgNumber } = party;
  if (side === 'public') return false;
  const isCompany = type === 'company' || typeIn(name) === 'company';
  const isNumbered = type === null && /^[59]/.test(orgNumber?.value ?? '');
  return (isCompany || isNumbered) && !isMunicipalCompany(agreement, party);
}

/** What makes a company idea-based. */
const purpose =
  /(?<![a-zà-öø-ɏ])(?:svb|särskild vinstutdelningsbegränsning|allmännytt[a-zà-öø-ɏ]*|(?:utan|inget|inte något|saknar|ej) (?:eget )?(?:enskilt )?vinst(?:intresse|syfte|krav)|(?:icke|ej)[- ]?vinst(?:drivande|utdelande|syftande)|inte vinst(?:drivande|utdelande|syftande)|ideellt (?:ägt|syfte)|(?:delar|delas|lämnar|ger|tar|betalar) (?:inte|aldrig|ej) ut (?:någon |sin )?(?:vinst|utdelning|överskott)|ingen (?:vinst )?(?:delas ut|utdelning|vinstutdelning)|vinstutdelning(?:en)? är (?:inte|begränsad)|idéburet (?:bolag|aktiebolag|företag)|idéburna organisationer|idéburen organisation|ägs (?:helt )?av (?:en |den )?(?:ideell|förening|stiftelse)[a-zà-öø-ɏ]*|socialt företag|arbetsintegrerande|not[- ]for[- ]profit|non-?profit|public benefit)(?![a-zà-öø-ɏ])/;
/** What becomes of a surplus: of the partnership’s own, unless the company is named, or is the only one there is. */
const surplus =
  /(?<![a-zà-öø-ɏ])(?:vinst|överskott)(?:et|en|er)?[^.;]{0,40}(?:återinvester[a-zà-öø-ɏ]*|återföra?s?|stannar?|går? tillbaka|användas? i|används i|plöja?s)(?![a-zà-öø-ɏ])/;
const purposeLetters = [
  'svb',
  'vinst',
  'allmännytt',
  'ideell',
  'idébur',
  'överskott',
  'ägs av',
  'socialt företag',
  'arbetsintegr',
  'profit',
  'public benefit',
  'utdelning',
  'ägs helt',
];

function hasPurpose(agreement: Agreement, party: Party): boolean {
  const civil = agreement.reading.parties.filter(({ side }) => side !== 'public');
  return (
    isSaidOf(agreement, party, purposeLetters, purpose) ||
    isSaidOf(agreement, party, ['vinst', 'överskott'], surplus, civil.length > 1)
  );
}
