import { numberGapOf } from '../../agreement/places.ts';
import { type Citation, defineRule } from '../../rule.ts';

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
      // The members of an umbrella organisation are no parties.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - { namn: Exempelstads kommun, typ: kommun, organisationsnummer: 212000-9150 }\n  - namn: Norras föreningsråd\n    typ: paraplyorganisation\n    organisationsnummer: 802499-0015\n    medlemmar: [Förening A, Förening B]\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [],
    },
  ],
  *check(agreement) {
    for (const party of agreement.reading.parties) {
      const { name, type, orgNumber, range, source } = party;
      if (orgNumber) continue;
      const gap = numberGapOf(agreement, party);
      const related = gap ? [{ range: gap.range }] : [];
      const shared = { at: range, source, related, data: { name }, section: 'parties' as const };
      if (type === 'network') yield { message: 'network', proposal: 'network', ...shared };
      else yield { message: 'missing', basis: [identity], ...shared };
    }
  },
});
