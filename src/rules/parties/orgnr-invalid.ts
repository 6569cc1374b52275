import type { Agreement, OrgNumber, Party, PartyType } from '../../agreement/agreement.ts';
import type { Localised } from '../../locale.ts';
import { defineRule, type Problem } from '../../rule.ts';
import type { Range, Source } from '../../source.ts';

export const orgnrInvalid = defineRule({
  id: 'orgnr-invalid',
  group: 'parties',
  title: { sv: 'Organisationsnummer', en: 'Organisation number' },
  summary: {
    sv: 'Varje organisationsnummer är rätt skrivet och passar partens form.',
    en: 'Every organisation number is written right and suits the kind of party.',
  },
  rationale: {
    sv: 'Sista siffran i ett organisationsnummer är uträknad ur de andra, så de flesta skrivfel går att upptäcka. Första siffran visar vilken sorts organisation det brukar vara. Ett nummer med en siffra för mycket eller två i omvänd ordning pekar ut någon annan, eller ingen.',
    en: 'The last digit of an organisation number is worked out from the others, so most slips can be noticed. The first digit shows what kind of organisation it usually is. A number with two digits swapped identifies someone else, or nobody.',
  },
  advice: {
    sv: 'Jämför med ett registreringsbevis, föreningens stadgar eller en faktura. Verktyget räknar på siffrorna men vet inte vems numret är.',
    en: 'Compare with a certificate of registration, the statutes of the association or an invoice. The tool calculates on the digits but does not know whose number it is.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  sections: ['parties'],
  basis: [
    {
      work: 'document-integrity',
      place: { sv: 'numrets kontrollsiffra', en: 'the check digit of the number' },
    },
  ],
  messages: {
    'check-digit': {
      sv: 'Siffrorna i {number} stämmer inte med kontrollsiffran. Jämför numret med ett registreringsbevis eller en faktura.',
      en: 'The digits of {number} do not agree with the check digit. Compare the number with a certificate of registration or an invoice.',
    },
    length: {
      sv: 'Ett organisationsnummer har tio siffror, men {number} har {count}. Jämför med ett registreringsbevis eller en faktura.',
      en: 'An organisation number has ten digits, but {number} has {count}. Compare with a certificate of registration or an invoice.',
    },
    'third-digit': {
      sv: 'Det här kan inte vara ett organisationsnummer, för tredje siffran är lägre än 2. Skriv organisationens nummer.',
      en: 'This cannot be an organisation number, for the third digit is lower than 2. Write the number of the organisation.',
    },
    kind: {
      sv: 'Numret {number} börjar på {digit}, som brukar höra till {usual}, men {name} är angiven som {type}. Kontrollera numret och vilken form parten har.',
      en: 'The number {number} begins with {digit}, which usually belongs to {usual}, but {name} is given as {type}. Check the number and what form the party has.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9151\n',
      finds: [{ message: 'check-digit', on: '212000-9151' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nFöreningen Norra, organisationsnummer 801499-0013\n',
      finds: [{ message: 'third-digit', on: '801499-0013' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-915\n',
      finds: [{ message: 'length', on: '212000-915' }],
    },
    {
      language: 'sv',
      stage: 'draft',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9151 }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [{ message: 'check-digit', on: '212000-9151', severity: 'error' }],
    },
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Föreningen Norra, typ: förening, organisationsnummer: 556123-4567 }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [{ message: 'kind', on: '556123-4567', severity: 'warning' }],
    },
    {
      // A space after the hyphen and the prefix 16 are ways of writing; telephone numbers are none.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, org.nr 16212000-9150, telefon 070-174 06 05\n\nFöreningen Norra, organisationsnummer: 802499- 0015\n',
      finds: [],
    },
    {
      // Study associations begin with 7 or 8, faith communities with 2 or 8.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Studieförbundet Exempel, typ: studieförbund, organisationsnummer: 802499-0015 }\n  - { namn: Norra församling, typ: trossamfund, organisationsnummer: 252000-0015 }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [],
    },
  ],
  *check(agreement) {
    for (const same of byValue(numbersIn(agreement))) yield* invalid(same);
    for (const party of agreement.reading.parties) yield* unlikely(party);
  },
});

type Message = 'length' | 'check-digit' | 'third-digit' | 'kind';

/** All numbers, of the cards and of the text; those that are somebody's personal number are another rule's. */
function numbersIn({ reading, prose, facts }: Agreement): readonly OrgNumber[] {
  const ofParties = [...reading.parties, ...prose.parties].flatMap(
    ({ orgNumber }) => orgNumber ?? [],
  );
  const personal = new Set(
    facts.personalNumbers.map(({ range, source }) => placeKey(source, range)),
  );
  return [...ofParties, ...facts.orgNumbers].filter(
    ({ range, source }) => !personal.has(placeKey(source, range)),
  );
}

function placeKey({ path }: Source, { start }: Range): string {
  return `${path} ${start}`;
}

/** The places of each number, each place once. */
function byValue(numbers: readonly OrgNumber[]): readonly (readonly OrgNumber[])[] {
  const groups = new Map<string, Map<string, OrgNumber>>();
  for (const number of numbers) {
    const group = groups.get(number.value) ?? new Map<string, OrgNumber>();
    groups.set(number.value, group);
    const key = placeKey(number.source, number.range);
    if (!group.has(key)) group.set(key, number);
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

function* invalid([first, ...others]: readonly OrgNumber[]): Iterable<Problem<Message>> {
  if (!first || first.valid) return;
  const count = first.value.replace(/\D/g, '').length;
  const other = Number(first.value[2]) < 2 ? 'third-digit' : 'check-digit';
  yield {
    message: count === 10 ? other : 'length',
    at: first.range,
    source: first.source,
    related: others.map(({ range, source }) => ({ range, source })),
    data: { number: first.value, count },
    section: 'parties',
  };
}

/** A first digit that does not suit the kind of party: a sign, for there are exceptions. */
function* unlikely({ name, type, orgNumber }: Party): Iterable<Problem<Message>> {
  if (!orgNumber?.valid || type === null) return;
  const digit = orgNumber.value.charAt(0);
  const { digits, name: words } = forms[type];
  const usual = usualFor[digit];
  if (digits === '' || digits.includes(digit) || !usual) return;
  yield {
    message: 'kind',
    at: orgNumber.range,
    source: orgNumber.source,
    severity: 'warning',
    section: 'parties',
    data: {
      number: orgNumber.value,
      digit,
      name,
      'usual.sv': usual.sv,
      'usual.en': usual.en,
      'type.sv': words.sv,
      'type.en': words.en,
    },
  };
}

const usualFor: Readonly<Record<string, Localised>> = {
  1: { sv: 'dödsbon', en: 'estates of deceased persons' },
  2: { sv: 'stat, region, kommun och församling', en: 'state, region, municipality and parish' },
  3: { sv: 'utländska företag', en: 'foreign businesses' },
  5: { sv: 'aktiebolag', en: 'limited companies' },
  6: { sv: 'enkla bolag', en: 'simple partnerships' },
  7: { sv: 'ekonomiska föreningar', en: 'economic associations' },
  8: { sv: 'ideella föreningar och stiftelser', en: 'non-profit associations and foundations' },
  9: { sv: 'handelsbolag och kommanditbolag', en: 'trading and limited partnerships' },
};

/** First digits that occur for each kind of party; none where any may. */
const forms: Readonly<Record<PartyType, { readonly digits: string; readonly name: Localised }>> = {
  municipality: { digits: '2', name: { sv: 'kommun', en: 'a municipality' } },
  region: { digits: '2', name: { sv: 'region', en: 'a region' } },
  'state-agency': { digits: '2', name: { sv: 'statlig myndighet', en: 'a state agency' } },
  'local-federation': {
    digits: '2',
    name: { sv: 'kommunalförbund', en: 'a federation of municipalities' },
  },
  'municipal-company': {
    digits: '578',
    name: { sv: 'kommunalt bolag', en: 'a municipal company' },
  },
  association: { digits: '78', name: { sv: 'förening', en: 'an association' } },
  foundation: { digits: '8', name: { sv: 'stiftelse', en: 'a foundation' } },
  'religious-community': { digits: '28', name: { sv: 'trossamfund', en: 'a faith community' } },
  'study-association': {
    digits: '78',
    name: { sv: 'studieförbund', en: 'an adult education association' },
  },
  cooperative: { digits: '7', name: { sv: 'ekonomisk förening', en: 'an economic association' } },
  umbrella: { digits: '78', name: { sv: 'paraplyorganisation', en: 'an umbrella organisation' } },
  company: { digits: '5679', name: { sv: 'bolag', en: 'a company' } },
  network: { digits: '', name: { sv: 'nätverk', en: 'a network' } },
};
