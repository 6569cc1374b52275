import { ownWordData } from '../../agreement/own-word.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { umbrellasOf } from '../../agreement/umbrella-members.ts';
import { defineRule } from '../../rule.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Norra Föreningsråd, organisationsnummer 802499-0015\n';

export const umbrellaMembersBound = defineRule({
  id: 'umbrella-members-bound',
  group: 'parties',
  title: { sv: 'Vem som är bunden bland medlemmarna', en: 'Who among the members is bound' },
  summary: {
    sv: 'Får medlemmar i en paraplyorganisation uppgifter framgår vem som är bunden av dem.',
    en: 'If members of an umbrella organisation get duties, the text says who is bound by them.',
  },
  rationale: {
    sv: 'Bara den som är part har lovat något. Får medlemsföreningarna uppgifter utan att vara parter kan ingen kräva att de blir gjorda, och medlemmarna vet kanske inte om dem.',
    en: 'Only a party has promised anything. If member associations get duties without being parties, nobody can ask that they be done, and the members may not know of them.',
  },
  advice: {
    sv: 'Skriv att bara paraplyorganisationen är bunden och svarar för sina medlemmars insatser, eller låt de medlemmar som får uppgifter bli parter.',
    en: 'Write that only the umbrella organisation is bound and answers for what its members do, or let the members who get duties become parties.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  cause: 'umbrella',
  sections: ['parties', 'commitments'],
  basis: [
    {
      work: 'boras-agreement',
      place: {
        sv: 'medlemsföreningar med uppgifter, men bara paraplyorganisationen är part',
        en: 'member associations with duties, though only the umbrella organisation is a party',
      },
    },
  ],
  messages: {
    bound: {
      sv: 'Medlemmar i {name} får uppgifter, men bara {name} är part. Skriv vem som är bunden, och vad som händer när en medlem tillkommer eller lämnar.',
      en: 'Members of {name} get duties, but only {name} is a party. Write who is bound, and what happens when a member joins or leaves.',
    },
  },
  proposals: {
    default: {
      sv: 'Endast {name} är bunden av {own} och svarar för sina medlemmars insatser. Tillkommer eller lämnar en medlem anmäls det till styrgruppen.',
      en: 'Only {name} is bound by {own} and answers for what its members do. If a member joins or leaves, the steering group is told.',
    },
  },
  sample: {
    'name.sv': '[fyll i: paraplyorganisationen]',
    'name.en': '[fill in: the umbrella organisation]',
  },
  examples: [
    {
      language: 'sv',
      text: `${parties}\n## Insatser\n\nMedlemsföreningarna ordnar träffar varje vecka. Kommunen lånar ut lokalen.\n`,
      finds: [
        {
          message: 'bound',
          on: 'Medlemsföreningarna ordnar träffar varje vecka.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: `${parties}\n## Bakgrund\n\nMedlemmar i föreningsrådet är Norra Schack, Norra Kör och Norra Boule.\n\n## Insatser\n\nNorra Kör leder sångkvällarna.\n`,
      finds: [
        {
          message: 'bound',
          on: 'Medlemmar i föreningsrådet är Norra Schack, Norra Kör och Norra Boule.',
        },
      ],
    },
    {
      language: 'sv',
      text: `${parties}\n## Insatser\n\nMedlemsföreningarna ordnar träffar varje vecka. Endast föreningsrådet är bundet, och det svarar för sina medlemmar.\n`,
      finds: [],
    },
    {
      // What members get is no duty, and neither is what they do for the umbrella.
      language: 'sv',
      text: `${parties}\n## Insatser\n\nFöreningsrådet informerar medlemsföreningarna. Medlemmarna ska få del av rapporten. Medlemmarna svarar för sina egna lokaler.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    for (const { party, told, duties, isBoundSaid } of umbrellasOf(agreement)) {
      const places = told ? [told, ...duties] : duties;
      const [first, ...others] = places;
      if (duties.length === 0 || isBoundSaid || !first) continue;
      yield {
        message: 'bound',
        at: sentenceRange(first),
        related: others.map((sentence) => ({ range: sentenceRange(sentence) })),
        section: 'parties',
        data: { ...ownWordData(agreement), name: party.name },
      };
    }
  },
});
