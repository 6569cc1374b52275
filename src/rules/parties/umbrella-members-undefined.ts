import { ownWordData } from '../../agreement/own-word.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { type UmbrellaMembers, umbrellasOf } from '../../agreement/umbrella-members.ts';
import { defineRule } from '../../rule.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Norra Föreningsråd, organisationsnummer 802499-0015\n';

export const umbrellaMembersUndefined = defineRule({
  id: 'umbrella-members-undefined',
  group: 'parties',
  title: { sv: 'Paraplyorganisationens medlemmar', en: 'Members of the umbrella' },
  summary: {
    sv: 'Är en paraplyorganisation part framgår vilka medlemmarna är och vad som händer när någon tillkommer eller lämnar.',
    en: 'If an umbrella organisation is a party, its members and what happens when one joins or leaves are told.',
  },
  rationale: {
    sv: 'En paraplyorganisation är det som dess medlemmar gör den till. Byter den medlemmar under tiden kan partnerskapet bli ett annat än det som parterna kom överens om. En rad om vilka de är och hur byten meddelas räcker.',
    en: 'An umbrella organisation is what its members make it. If they change during the term, the partnership may become another than the one that was agreed. A line on who they are and how changes are told is enough.',
  },
  advice: {
    sv: 'Räkna upp medlemmarna i en bilaga med datum, och skriv vem som ska få veta när någon tillkommer eller lämnar.',
    en: 'List the members in a dated annex, and write who is to be told when one joins or leaves.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  cause: 'umbrella',
  sections: ['parties'],
  basis: [
    {
      work: 'boras-agreement',
      place: {
        sv: 'bakgrunden, medlemmar vid ingåendet',
        en: 'the background, members at the start',
      },
    },
  ],
  messages: {
    undefined: {
      sv: '{name} är en paraplyorganisation, och texten säger inte {gaps}. Skriv en rad om det.',
      en: '{name} is an umbrella organisation, and the text does not say {gaps}. Write a line about it.',
    },
  },
  proposals: {
    default: {
      sv: 'Medlemmarna i {name} framgår av bilaga [fyll i: nummer]. Tillkommer eller lämnar någon anmäls det till styrgruppen. Endast {name} är bunden av {own}.',
      en: 'The members of {name} stand in annex [fill in: number]. If one joins or leaves, the steering group is told. Only {name} is bound by {own}.',
    },
  },
  sample: {
    'name.sv': '[fyll i: paraplyorganisationen]',
    'name.en': '[fill in: the umbrella organisation]',
  },
  examples: [
    {
      language: 'sv',
      text: `${parties}\n## Bakgrund\n\nNorra Föreningsråd samlar föreningslivet i stadsdelen.\n`,
      finds: [{ message: 'undefined', on: 'Norra Föreningsråd', severity: 'info' }],
    },
    {
      // Listed, but nothing on what happens when one leaves.
      language: 'sv',
      text: `${parties}\n## Bakgrund\n\nMedlemmar i föreningsrådet är Norra Schack, Norra Kör och Norra Boule.\n`,
      finds: [
        {
          message: 'undefined',
          on: 'Medlemmar i föreningsrådet är Norra Schack, Norra Kör och Norra Boule.',
        },
      ],
    },
    {
      language: 'sv',
      text: `${parties}\n## Bakgrund\n\nMedlemmar i föreningsrådet framgår av bilaga 1. Nya medlemmar och sådana som lämnar anmäls till styrgruppen.\n`,
      finds: [],
    },
    {
      // An association with members is no umbrella.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Bakgrund\n\nFöreningen har 200 medlemmar och samarbetar med en paraplyorganisation.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    for (const umbrella of umbrellasOf(agreement)) {
      const gaps = gapsOf(umbrella);
      if (gaps.length === 0) continue;
      const { party, called } = umbrella;
      const told = umbrella.told ?? called;
      yield {
        message: 'undefined',
        at: told ? sentenceRange(told) : party.range,
        ...(told ? {} : { source: party.source }),
        section: 'parties',
        data: {
          ...ownWordData(agreement),
          name: party.name,
          'gaps.sv': gaps.map(({ sv }) => sv).join(' eller '),
          'gaps.en': gaps.map(({ en }) => en).join(' or '),
        },
      };
    }
  },
});

function gapsOf({ isListed, isChangeSaid }: UmbrellaMembers) {
  return [
    ...(isListed ? [] : [{ sv: 'vilka medlemmarna är', en: 'who its members are' }]),
    ...(isChangeSaid
      ? []
      : [
          {
            sv: 'vad som händer när en medlem tillkommer eller lämnar',
            en: 'what happens when a member joins or leaves',
          },
        ]),
  ];
}
