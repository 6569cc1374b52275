import type { Agreement, Party } from '../../agreement/agreement.ts';
import { fieldAt, numberGapOf, topOf, within } from '../../agreement/places.ts';
import { type Citation, defineRule, type Problem } from '../../rule.ts';
import { headOf, placesOf } from '../../rule-kinds.ts';

const identity: Citation = {
  work: 'document-integrity',
  place: { sv: 'parten går inte att peka ut', en: 'the party cannot be identified' },
};

const legalPerson: Citation = {
  work: 'idea-based-organisations-act',
  place: {
    sv: '2 §, en idéburen organisation är en juridisk person',
    en: 'section 2, an idea-based organisation is a legal person',
  },
};

export const orgnrMissing = defineRule({
  id: 'orgnr-missing',
  group: 'parties',
  title: { sv: 'Organisationsnummer saknas', en: 'No organisation number' },
  summary: {
    sv: 'Varje part har ett organisationsnummer.',
    en: 'Every party has an organisation number.',
  },
  rationale: {
    sv: 'Namn på föreningar liknar varandra och ändras. Numret visar vilken organisation som blir bunden, vem som får pengarna och vem som kan skriva under. Ett nätverk utan nummer är oftast ingen juridisk person och kan inte ingå avtal.',
    en: 'Names of associations resemble one another and change. The number shows which organisation is bound, who receives the money and who can sign. A network without a number is usually no legal person and cannot enter into an agreement.',
  },
  advice: {
    sv: 'Skriv numret vid partens namn. Är föreningen så ny att den inte har något, ansök hos Skatteverket innan ni skriver under eller fråga en jurist om råd.',
    en: 'Write the number beside the name of the party. If the association is so new that it has none, apply to the Tax Agency before you sign, or ask a jurist.',
  },
  about: 'text',
  severity: 'error',
  sections: ['parties'],
  basis: [identity, legalPerson],
  messages: {
    missing: {
      sv: 'Parten {name} saknar organisationsnummer. Skriv numret vid namnet.',
      en: 'The party {name} has no organisation number. Write the number beside the name.',
    },
    network: {
      sv: 'Parten {name} ser ut att vara ett nätverk och har inget organisationsnummer. Skriv vilken förening eller annan juridisk person som ingår avtalet för nätverket.',
      en: 'The party {name} looks like a network and has no organisation number. Write which association or other legal person enters into the agreement for it.',
    },
    nobody: {
      sv: 'Vi hittade inga parter med namn. Skriv namn och organisationsnummer för varje part, i inledningen eller under rubriken ”Parter”.',
      en: 'We found no parties by name. Write the name and organisation number of each party, in the opening or under the heading “Parties”.',
    },
    alone: {
      sv: 'Vi hittade bara en part, {name}. Skriv namn och organisationsnummer även för den andra parten, i inledningen eller under rubriken ”Parter”.',
      en: 'We found only one party, {name}. Write the name and organisation number of the other party too, in the opening or under the heading “Parties”.',
    },
  },
  proposals: {
    default: {
      sv: 'Part: {name}, organisationsnummer [fyll i: organisationsnummer].',
      en: 'Party: {name}, organisation number [fill in: organisation number].',
    },
    network: {
      sv: 'För {name} ingår [fyll i: förening], organisationsnummer [fyll i: organisationsnummer], avtalet.',
      en: 'For {name}, [fill in: association], organisation number [fill in: organisation number], enters into the agreement.',
    },
  },
  sample: { 'name.sv': '[fyll i: partens namn]', 'name.en': '[fill in: name of the party]' },
  examples: [
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n  - { namn: Föreningen Norra, typ: förening }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [{ message: 'missing', on: 'Föreningen Norra' }],
    },
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n  - { namn: Grannarna i Norra, typ: nätverk }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [{ message: 'network', on: 'Grannarna i Norra' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun\nOrganisationsnummer 212000-9150\n\nIdéella föreningen Norra\n',
      finds: [{ message: 'missing', on: 'Idéella föreningen Norra' }],
    },
    {
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [{ message: 'nobody', on: '# Mötesplats Norra', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n',
      finds: [{ message: 'alone', on: 'Exempelstads kommun', severity: 'warning' }],
    },
    {
      // Nobody is named yet, but there are gaps for them: the gaps are told.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n[fyll i: kommunens namn], organisationsnummer [fyll i: organisationsnummer]\n\n[fyll i: föreningens namn], organisationsnummer [fyll i: organisationsnummer]\n',
      finds: [],
    },
    {
      // The basic requirements recommend a section on the parties, which is said by missing-recommended-section.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [],
    },
    {
      // The number cannot be understood as it is written in the card: that is said by frontmatter-schema.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 2120009150 }\n  - { namn: Föreningen Norra, typ: förening, organisationsnummer: "" }\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter: Exempelstads kommun\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n\n## Parter\n\nKommunen och föreningen.\n',
      finds: [],
    },
    {
      // The members of an umbrella organisation are no parties.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n  - namn: Norras föreningsråd\n    typ: paraplyorganisation\n    organisationsnummer: 802499-0015\n    medlemmar: [Förening A, Förening B]\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [],
    },
  ],
  *check(agreement) {
    yield* tooFew(agreement);
    for (const party of agreement.reading.parties) {
      const { name, type, orgNumber, range, source } = party;
      if (orgNumber || isMiswritten(agreement, party)) continue;
      const gap = numberGapOf(agreement, party);
      const related = gap ? [{ range: gap.range }] : [];
      const shared = { at: range, source, related, data: { name }, section: 'parties' as const };
      if (type === 'network') yield { message: 'network', proposal: 'network', ...shared };
      else yield { message: 'missing', basis: [identity], ...shared };
    }
  },
});

/** An agreement has two sides: who has been read as fewer is told what to write. */
function* tooFew(agreement: Agreement): Iterable<Problem<'nobody' | 'alone'>> {
  const [first, second] = agreement.reading.parties;
  if (second || isSaidElsewhere(agreement)) return;
  const shared = {
    severity: 'warning',
    section: 'parties',
    proposal: null,
    basis: [identity],
  } as const;
  if (first) {
    const { name, range, source } = first;
    yield { message: 'alone', at: range, source, data: { name }, ...shared };
  } else {
    const at = headOf(agreement, 'parties') ?? topOf(agreement);
    yield { message: 'nobody', at, ...shared };
  }
}

/** By the rules on sections that are missing, on the card or on gaps. */
function isSaidElsewhere(agreement: Agreement): boolean {
  const { profile, frontmatter, card, facts } = agreement;
  const places = placesOf(agreement, 'parties');
  const isAsked = [...profile.required, ...profile.recommended].includes('parties');
  if (isAsked && places.length === 0) return true;
  if (frontmatter || card) {
    const stated = fieldAt(agreement, 'parties')?.value;
    if (!Array.isArray(stated) || !stated.every(isNamed)) return true;
  }
  return places.some(({ range }) =>
    within(facts.placeholders, range).some(({ kind }) => kind !== 'signature'),
  );
}

function isNamed(party: unknown): boolean {
  return typeof party === 'object' && party !== null && 'name' in party;
}

/** A party of the card with a number that could not be read as one. */
function isMiswritten({ frontmatter, card }: Agreement, { source, range }: Party): boolean {
  const own = [frontmatter, card].find((one) => one?.source === source);
  const name = [...(own?.fields.values() ?? [])].find(
    (field) => /^parties\.\d+\.name$/.test(field.path) && field.range.start === range.start,
  );
  return name !== undefined && own?.fields.has(name.path.replace(/name$/, 'org-number')) === true;
}
