import { describe, expect, test } from 'vitest';
import { criteriaOf } from '../src/agreement/criteria/criteria.ts';
import { parse } from '../src/agreement/parse.ts';
import type { Profile } from '../src/profile.ts';
import { shippedProfiles } from '../src/profiles.ts';

const parties =
  '# IOP Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n';

function profileWith(key: string): Profile {
  const title = { sv: key, en: key };
  return { ...shippedProfiles.boras, criteria: [{ key, title, text: title }] };
}

/** The state of one criterion, and the text at its first place. */
function read(key: string, text: string, card?: string) {
  const agreement = parse(
    { path: 'a.md', text: parties + text },
    {
      profile: profileWith(key),
      ...(card !== undefined && { card: { path: 'a.iop.yaml', text: card } }),
    },
  );
  const [reading] = criteriaOf(agreement);
  if (!reading) throw new Error('the profile has a criterion');
  const [place] = reading.places;
  return { ...reading, on: place?.source.text.slice(place.range.start, place.range.end) };
}

const sections = {
  background: '## Bakgrund\n\n',
  goals: '## Mål\n\n',
  values: '## Värdegrund\n\n',
  economy: '## Ekonomi\n\n',
  term: '## Avtalstid\n\n',
} as const;

const table: readonly (readonly [string, keyof typeof sections, string, string])[] = [
  ['initiative', 'background', 'Föreningen tog initiativet till samarbetet.', 'found'],
  [
    'initiative',
    'background',
    'I mars hörde Föreningen Norra av sig till kommunen med en idé.',
    'found',
  ],
  ['initiative', 'background', 'Partnerskapet är parternas gemensamma initiativ.', 'asserted'],
  ['initiative', 'background', 'Socialnämnden tog initiativet till verksamheten.', 'contrary'],
  ['initiative', 'background', 'Kommunen har en plan för folkhälsan.', 'silent'],

  ['no-order', 'background', 'Verksamheten är föreningens egen idé.', 'found'],
  [
    'no-order',
    'background',
    'På initiativ av Föreningen Norra har parterna arbetat fram avtalet tillsammans.',
    'found',
  ],
  ['no-order', 'background', 'Kommunen har inte beställt någon verksamhet.', 'asserted'],
  ['no-order', 'background', 'Partnerskapet är inte ett köp av tjänst.', 'asserted'],
  ['no-order', 'background', 'Föreningen köper in material.', 'silent'],
  ['no-order', 'background', 'Kommunen tog initiativet till verksamheten.', 'contrary'],

  ['no-market', 'background', 'Verksamheten är inte konkurrensutsatt.', 'asserted'],
  [
    'no-market',
    'background',
    'Kommunen undersökte i mars vilka företag som erbjuder träffar och fann ingen marknad.',
    'found',
  ],
  ['no-market', 'background', 'Det finns flera företag som erbjuder samma sak.', 'contrary'],
  ['no-market', 'background', 'Parterna marknadsför träffarna tillsammans.', 'silent'],

  ['public-benefit', 'goals', 'Fler unga i Norra ska ha någonstans att vara.', 'found'],
  ['public-benefit', 'goals', 'Ensamheten bland äldre ska minska.', 'found'],
  ['public-benefit', 'background', 'Trädgården är till nytta för alla invånare.', 'found'],
  ['public-benefit', 'background', 'Verksamheten är allmännyttig.', 'asserted'],
  ['public-benefit', 'background', 'Föreningen bildades 1998.', 'silent'],
  ['public-benefit', 'background', 'Lokalen hyrs av Allmännyttan i Norra.', 'silent'],

  ['local-development', 'goals', 'De boende ska få större inflytande över sin stadsdel.', 'found'],
  ['local-development', 'goals', 'Vi vill bidra till en levande landsbygd.', 'found'],
  ['local-development', 'goals', 'Partnerskapet ska stärka områdesutvecklingen i Norra.', 'found'],
  ['local-development', 'background', 'Delaktighet är ett ord i programmet.', 'asserted'],
  ['local-development', 'goals', 'Partnerna utvecklar en app.', 'silent'],

  ['compact', 'values', 'Partnerskapet bygger på den lokala överenskommelsen.', 'found'],
  ['compact', 'background', 'Kommunen antog 2018 en lokal överenskommelse.', 'asserted'],
  ['compact', 'values', 'Denna överenskommelse bygger på tillit.', 'silent'],

  [
    'not-ordinary-grant',
    'economy',
    'Stödet ges utöver det föreningsbidrag som Föreningen Norra får enligt kommunens regler.',
    'found',
  ],
  [
    'not-ordinary-grant',
    'economy',
    'Insatsen ryms inte i kommunens ordinarie föreningsbidrag.',
    'found',
  ],
  ['not-ordinary-grant', 'economy', 'Ersättningen är inte ett föreningsbidrag.', 'asserted'],
  ['not-ordinary-grant', 'economy', 'Kommunen betalar ett verksamhetsbidrag varje år.', 'silent'],
  ['not-ordinary-grant', 'economy', 'Föreningen söker inga andra bidrag.', 'silent'],

  ['independence', 'values', 'Föreningen är självständig och får kritisera kommunen.', 'found'],
  [
    'independence',
    'values',
    'Föreningen ska samråda med kommunen innan den uttalar sig i medier.',
    'contrary',
  ],
  ['independence', 'goals', 'Ungdomarna blir mer självständiga.', 'silent'],

  [
    'both-contribute',
    'economy',
    'Kommunen bidrar med 100 000 kronor per år. Föreningen bidrar med 400 timmar ideell tid per år.',
    'found',
  ],
  [
    'both-contribute',
    'economy',
    'Kommunen bidrar med 100 000 kronor per år. Föreningen bidrar med ideell tid.',
    'asserted',
  ],
  ['both-contribute', 'economy', 'Kommunen bidrar med 100 000 kronor per år.', 'silent'],

  ['no-detailed-regulation', 'values', 'Kommunen detaljstyr inte verksamheten.', 'found'],
  [
    'no-detailed-regulation',
    'values',
    'Föreningen bestämmer själv hur träffarna läggs upp.',
    'found',
  ],
  [
    'no-detailed-regulation',
    'values',
    'Kommunen bestämmer själv vilka aktiviteter som hålls.',
    'silent',
  ],
  ['no-detailed-regulation', 'values', 'Ungdomarna bestämmer själva vad de gör.', 'silent'],
  ['no-detailed-regulation', 'values', 'Bilagan beskriver lokalen i detalj.', 'silent'],

  ['long-term', 'term', 'Avtalet gäller 2027-01-01–2030-12-31.', 'found'],
  ['long-term', 'values', 'Parterna vill ha ett långsiktigt samarbete.', 'asserted'],
  ['long-term', 'term', 'Avtalet gäller 2027-01-01–2027-12-31.', 'silent'],
  ['long-term', 'goals', 'Effekterna mäts på lång sikt.', 'silent'],

  ['common-need', 'background', 'Parterna har tillsammans ringat in behovet.', 'found'],
  ['common-need', 'background', 'Ingen av oss klarar det här på egen hand.', 'found'],
  ['common-need', 'goals', 'Parternas gemensamma mål är en öppen mötesplats.', 'asserted'],
  ['common-need', 'background', 'Kommunen har ett behov av fler platser.', 'silent'],
];

describe('the criteria of a profile', () => {
  test.each(table)('%s, under %s: %s → %s', (key, section, sentence, state) => {
    expect(read(key, `${sections[section]}${sentence}\n`).state).toBe(state);
  });

  test('a quotation and a footnote say nothing', () => {
    const text =
      '## Bakgrund\n\n> Föreningen är självständig.\n\n[^1]: Föreningen är självständig.\n';
    expect(read('independence', text).state).toBe('silent');
  });

  test('one that nobody here can read is not called silent', () => {
    expect(read('our-own', '').state).toBe('unread');
    const english =
      '## Background\n\nThe association took the initiative to the partnership, and the parties have worked out this agreement together. It is about a place for young people to meet in the evenings.\n';
    expect(read('initiative', english).state).toBe('unread');
  });
});

describe('with a first assessment', () => {
  const market = 'Verksamheten är inte konkurrensutsatt.';

  test('the assessment speaks where the text is silent', () => {
    const card = 'bedömning:\n  ingen-marknad: { svar: "ja", notering: Undersökt i mars. }\n';
    const { state, from, on } = read('no-market', sections.background, card);
    expect({ state, from, on }).toEqual({
      state: 'asserted',
      from: 'assessment',
      on: 'Undersökt i mars.',
    });
    const no = 'bedömning:\n  ingen-marknad: { svar: "nej" }\n';
    expect(read('no-market', sections.background, no).state).toBe('contrary');
  });

  test('a note gives a claim its ground, and no makes what is shown a claim', () => {
    const yes = 'bedömning:\n  ingen-marknad: { svar: "ja", notering: Undersökt i mars. }\n';
    expect(read('no-market', sections.background + market, yes)).toMatchObject({
      state: 'found',
      from: 'text',
      on: market,
    });
    const bare = 'bedömning:\n  ingen-marknad: { svar: "ja" }\n';
    expect(read('no-market', sections.background + market, bare).state).toBe('asserted');
    const no = 'bedömning:\n  självständighet: { svar: "nej" }\n';
    const free = `${sections.values}Föreningen är självständig.\n`;
    expect(read('independence', free, no).state).toBe('asserted');
  });
});

test('every criterion of every profile can be read', () => {
  for (const profile of Object.values(shippedProfiles)) {
    const agreement = parse({ path: 'a.md', text: parties }, { profile });
    expect(criteriaOf(agreement).map(({ key }) => key)).toEqual(
      profile.criteria.map((it) => it.key),
    );
    for (const { state } of criteriaOf(agreement)) expect(state).toBe('silent');
  }
});
