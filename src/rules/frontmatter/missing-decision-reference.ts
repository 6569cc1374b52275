import type { Agreement, Party } from '../../agreement/agreement.ts';
import { type Decision, decisionsIn } from '../../agreement/decisions.ts';
import { sentencesWith } from '../../agreement/language/search.ts';
import { topOf } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

/** “enligt styrelsens protokoll”: an association may say it without a day. */
const byMinutes =
  /(?:enligt|med stöd av|genom) [^.;]{0,60}(?:protokoll|årsmötes?[a-zà-öø-ɏ]* beslut|styrelse(?:n|ns)? beslut|beslut)|according to [^.;]{0,60}(?:minutes|decision)/;

const parties =
  '## Parter\n\n- Exempelstads kommun genom kulturnämnden, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const missingDecisionReference = defineRule({
  id: 'missing-decision-reference',
  group: 'frontmatter',
  title: { sv: 'Beslut om avtalet', en: 'Decision on the agreement' },
  summary: {
    sv: 'Texten eller kortet säger vilket organ som beslutade om avtalet, vilken dag och under vilken paragraf.',
    en: 'Text or card says which body decided on the agreement, on which day and under which paragraph.',
  },
  rationale: {
    sv: 'Nämnden beslutar, och ordföranden skriver under för att nämnden har beslutat. Med organ, dag och paragraf går det att kontrollera att den som skrev under fick göra det. Har någon beslutat på delegation ska även det gå att följa.',
    en: 'The board decides, and its chair signs because the board has decided. With body, day and paragraph one can check that whoever signed was allowed to. If somebody decided by delegation, that too should be possible to trace.',
  },
  advice: {
    sv: 'Skriv beslutet före underskrifterna eller i frontmatter: beslut, med organ, datum och paragraf. Gör det för varje part som ska besluta.',
    en: 'Write the decision before the signatures or in the frontmatter: decisions, with body, date and paragraph. Do so for each party that is to decide.',
  },
  about: 'case',
  severity: 'warning',
  sections: ['signatures'],
  basis: [
    {
      work: 'local-government-act',
      place: {
        sv: '6 kap. 3 § och 37–40 §§, 7 kap. 5–8 §§',
        en: 'chapter 6, sections 3 and 37–40, chapter 7, sections 5–8',
      },
    },
  ],
  messages: {
    missing: {
      sv: 'Varken texten eller kortet säger vilket beslut avtalet vilar på hos {names}. Skriv organ, dag och paragraf, eller vilken delegation som gäller.',
      en: 'Neither text nor card says which decision of {names} the agreement rests on. Write body, day and paragraph, or which delegation applies.',
    },
    incomplete: {
      sv: 'Beslutet hos {names} anges utan {part}. Skriv till, så att beslutet går att hitta.',
      en: 'The decision of {names} is given without {part}. Add it, so that the decision can be found.',
    },
    party: {
      sv: 'Har {names} också beslutat om avtalet? Texten och kortet nämner inget beslut där. Skriv i så fall organ, dag och paragraf.',
      en: 'Has {names} decided on the agreement too? Text and card name no decision there. If so, write body, day and paragraph.',
    },
  },
  proposals: {
    default: {
      sv: 'Beslutat av {body} den [fyll i: dag], § [fyll i: nummer].',
      en: 'Decided by {body} on [fill in: day], § [fill in: number].',
    },
  },
  sample: { 'body.sv': '[fyll i: organ]', 'body.en': '[fill in: body]' },
  examples: [
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Underskrifter\n\nUndertecknas av ordföranden enligt nämndens beslut.\n`,
      finds: [{ message: 'missing', on: '## Underskrifter', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Underskrifter\n\nAvtalet är beslutat av kulturnämnden 2026-10-13 och av föreningens styrelse 2026-10-06.\n`,
      finds: [
        {
          message: 'incomplete',
          on: 'Avtalet är beslutat av kulturnämnden 2026-10-13 och av föreningens styrelse 2026-10-06.',
        },
      ],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Underskrifter\n\nAvtalet är beslutat av kulturnämnden 2026-10-13, § 61.\n`,
      finds: [{ message: 'party', on: '## Underskrifter' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Underskrifter\n\nAvtalet är beslutat av kulturnämnden 2026-10-13, § 61, och av föreningens styrelse 2026-10-06, § 4.\n`,
      finds: [],
    },
    {
      // A decision on guidelines, or on going on later, is another.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Underskrifter\n\nFullmäktige antog riktlinjerna 2024-06-17, § 88. Kulturnämnden beslutar senast den 30 april 2029 om förlängning.\n`,
      finds: [{ message: 'missing', on: '## Underskrifter' }],
    },
    {
      language: 'sv',
      card: 'iop: 1\nläge: beslutat\nbeslut:\n  - { organ: Kulturnämnden, datum: 2026-10-13, paragraf: "§ 61" }\n  - { organ: Styrelsen, datum: 2026-10-06, paragraf: "§ 4" }\n',
      text: `# Mötesplats Norra\n\n${parties}`,
      finds: [],
    },
  ],
  *check(agreement) {
    const place = { ...placeFor(agreement, ['signatures']), section: 'signatures' as const };
    const decisions = decisionsIn(agreement);
    const all = agreement.reading.parties;
    const publicOnes = all.filter(({ side }) => side === 'public');
    const of = (party: Party) => decisions.filter((one) => one.parties.includes(party));
    const isWhole = ({ hasDay, hasParagraph }: Decision) => hasDay && hasParagraph;
    if (publicOnes.length === 0) {
      if (decisions.some(isWhole)) return;
      yield {
        message: 'missing',
        at: topOf(agreement),
        section: 'signatures',
        data: dataFor(publicOnes),
      };
      return;
    }
    const without = publicOnes.filter((party) => of(party).length === 0);
    if (without.length > 0) {
      yield { message: 'missing', ...place, data: dataFor(without) };
      return;
    }
    const [half] = publicOnes.filter((party) => !of(party).some(isWhole));
    if (half) {
      const [one] = of(half);
      const at = one?.range ?? place.at;
      yield { message: 'incomplete', ...place, at, data: { ...dataFor([half]), ...partOf(one) } };
      return;
    }
    const others = all.filter((party) => party.side === 'civil' && of(party).length === 0);
    if (others.length > 0 && !saysByMinutes(agreement))
      yield { message: 'party', ...place, isQuestion: true, data: dataFor(others) };
  },
});

function dataFor(parties: readonly Party[]) {
  const [first] = parties;
  const body = first?.units[0] ?? first?.name;
  return {
    'names.sv': parties.length > 0 ? parties.map(({ name }) => name) : 'den offentliga parten',
    'names.en': parties.length > 0 ? parties.map(({ name }) => name) : 'the public party',
    'body.sv': body ?? '[fyll i: organ]',
    'body.en': body ?? '[fill in: body]',
  };
}

const partOf = (one: Decision | undefined) =>
  one?.hasDay
    ? { 'part.sv': 'paragraf', 'part.en': 'a paragraph' }
    : { 'part.sv': 'dag', 'part.en': 'a day' };

function saysByMinutes(agreement: Agreement): boolean {
  return sentencesWith(agreement, ['protokoll', 'beslut', 'minutes', 'decision']).some(
    ({ text, block }) => !block.quoted && byMinutes.test(text.toLowerCase()),
  );
}
