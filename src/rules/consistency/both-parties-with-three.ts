import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { numberWord } from '../../agreement/language/number-words.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import { isQuotedAt } from '../../agreement/language/quotation.ts';
import { defineRule } from '../../rule.ts';
import type { Range } from '../../source.ts';

/** Words for two, said of parties: never of associations, sides, parents or groups. */
const two =
  /(?<![a-zà-öø-ɏ])(?:(?:de |våra )?(?:båda|bägge)(?: (?:de|två|ingående|samverkande|undertecknande))* (?:(?:avtals|samarbets|samverkans|kontrakts)?part(?:er|erna)?s?|kontrahent(?:er|erna)s?)|(?:den )?ena (?:avtals|samarbets)?part(?:en)s?|(?:de|mellan) två (?:avtals|samarbets|samverkans)?part(?:er|erna)s?|parterna båda|båda två parterna|(?:den )?andr[ae] (?:avtals|samarbets)?part(?:en)s?|mot(?:-|)part(?:en)s?|endera (?:av )?part(?:en|erna)|both (?:of the )?parties|the two parties|the other party(?:['’]s)?|either party)(?! i (?:ett|en|paret|relationen|konflikten|tvisten mellan))(?![a-zà-öø-ɏ])/g;
/** “En part … den andra parten” of a partnership as such, not of this one. */
const inGeneral =
  /^(?:ett |en |i ett )?(?:idéburet offentligt partnerskap|iop|partnerskap|partnerskap(?:et)? som form|an? (?:public|partnership))(?: \([^)]{1,20}\))?,? (?:är|innebär|bygger|förutsätter|handlar|is|means)(?![a-zà-öø-ɏ])/;

export const bothPartiesWithThree = defineRule({
  id: 'both-parties-with-three',
  group: 'consistency',
  title: { sv: 'Båda parter, fast ni är flera', en: 'Both parties, though you are more' },
  summary: {
    sv: 'Är parterna tre eller fler säger texten ”varje part” och ”de andra parterna”.',
    en: 'With three or more parties the text says “each party” and “the other parties”.',
  },
  rationale: {
    sv: 'När parterna är tre går det inte att veta om ”båda” menar var och en eller två sidor. Det avgör vem som kan begära omförhandling, hur många var och en får i en styrgrupp och vem som kan kräva pengar tillbaka av vem.',
    en: 'With three parties one cannot tell whether “both” means each of them or two sides. It decides who can ask for renegotiation, how many each gets in a steering group and who can reclaim money from whom.',
  },
  advice: {
    sv: 'Skriv ”varje part” där alla menas, ”de andra parterna” i stället för ”den andra parten”, och namnen där bara två av er menas.',
    en: 'Write “each party” where all are meant, “the other parties” instead of “the other party”, and the names where only two of you are meant.',
  },
  about: 'text',
  severity: 'warning',
  basis: [
    {
      work: 'document-integrity',
      place: { sv: 'ord för två, men fler parter', en: 'words for two, but more parties' },
    },
  ],
  messages: {
    one: {
      sv: 'Här står ”{words}”, men parterna är {count}: {names}. Menas var och en, eller två sidor? Skriv ”varje part” eller namnen.',
      en: 'This says “{words}”, but there are {count} parties: {names}. Does it mean each of them, or two sides? Write “each party” or the names.',
    },
    several: {
      sv: 'Texten talar om två parter på {places} ställen, som ”{words}” här, men parterna är {count}: {names}. Menas var och en, eller två sidor? Skriv ”varje part” eller namnen.',
      en: 'The text speaks of two parties in {places} places, such as “{words}” here, but there are {count} parties: {names}. Does it mean each of them, or two sides? Write “each party” or the names.',
    },
  },
  proposals: {
    renegotiation: {
      sv: 'Varje part kan begära omförhandling, och alla {count} deltar.',
      en: 'Each party can ask for renegotiation, and all {count} take part.',
    },
    repayment: {
      sv: 'Den part som har bidragit med pengarna kan begära dem tillbaka av den part som har tagit emot dem.',
      en: 'The party that contributed the money can reclaim it from the party that received it.',
    },
    signing: {
      sv: 'Varje part skriver under.',
      en: 'Each party signs.',
    },
  },
  sample: { 'count.sv': 'tre', 'count.en': 'three' },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Omförhandling\n\nBåda parter kan begära omförhandling.\n',
      finds: [{ message: 'one', on: 'Båda parter', severity: 'warning' }],
    },
    {
      // Many places are one matter.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Uppföljning\n\nRapporten skrivs under av bägge parter.\n\n## Återbetalning\n\nHar pengar använts till annat kan den andra parten kräva dem tillbaka.\n',
      finds: [{ message: 'several', on: 'bägge parter' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Omförhandling\n\nBåda parter kan begära omförhandling.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Omförhandling\n\nVarje part kan begära omförhandling hos de andra parterna.\n',
      finds: [],
    },
    {
      // Both associations, both sides, both parents, and a quotation.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nKommunens riktlinjer säger:\n\n> I ett partnerskap vinner båda parter.\n\nBåda föreningarna har funnits länge, och båda sidor litar på varandra. Båda föräldrarna är välkomna.\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n',
      finds: [],
    },
    {
      // The two are named in the same sentence.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n- Studieförbundet Exempel, organisationsnummer 802499-0023\n\n## Lokaler\n\nKommunen och Föreningen Norra delar nycklarna, och båda parter svarar för låsen.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\n- Exempelstads kommun, organisation number 212000-9150\n- Föreningen Norra, organisation number 802499-0015\n- Studieförbundet Exempel, organisation number 802499-0023\n\n## Renegotiation\n\nBoth parties may ask for renegotiation of this agreement.\n',
      finds: [{ message: 'one', on: 'Both parties' }],
    },
  ],
  *check(agreement) {
    const { parties } = agreement.reading;
    if (parties.length < 3) return;
    const found = agreement.sentences.flatMap((sentence) => wordsFor(agreement, sentence));
    const [first, ...others] = found;
    if (!first) return;
    yield {
      message: others.length > 0 ? 'several' : 'one',
      at: first.range,
      related: others.map(({ range }) => ({ range })),
      proposal: proposalFor(found),
      data: {
        words: first.text.replace(/\s+/g, ' ').toLowerCase(),
        names: parties.map(({ name }) => name),
        'count.sv': numberWord(parties.length, 'sv'),
        'count.en': numberWord(parties.length, 'en'),
        'places.sv': numberWord(found.length, 'sv'),
        'places.en': numberWord(found.length, 'en'),
      },
    };
  },
});

interface Hit {
  readonly range: Range;
  readonly text: string;
  readonly sentence: string;
}

/** Longer than any sentence that somebody wrote. */
const longest = 4_000;

/** The words for two parties in a sentence that is the agreement's own. */
function wordsFor({ reading, blocks }: Agreement, sentence: Sentence): readonly Hit[] {
  const { block, start } = sentence;
  const text = sentence.text.slice(0, longest);
  if (block.footnote || !/part|kontrahent/i.test(text)) return [];
  const lower = lowered(text).replace(/\s/g, ' ');
  if (inGeneral.test(lower)) return [];
  return [...allMatches(lower, two)].slice(0, 20).flatMap(({ index, 0: { length } }) => {
    if (isQuotedAt(sentence, index, blocks) || namesTwo(text.slice(0, index), reading.parties))
      return [];
    const range = rangeIn(block.prose, start + index, start + index + length);
    return [{ range, text: text.slice(index, index + length), sentence: lower }];
  });
}

/** “kommunen och föreningen … båda parter”: two of them are meant, and they are named. */
function namesTwo(before: string, parties: Agreement['reading']['parties']): boolean {
  const mentions = partyMentionsIn(before, parties);
  return (
    new Set(mentions.map(({ party }) => party)).size === 2 &&
    mentions.some(({ end }, i) => {
      const next = mentions[i + 1];
      return next !== undefined && /^,? (?:och|samt|and|&) $/.test(before.slice(end, next.start));
    })
  );
}

/** A sentence to copy, where the words stand in one of the usual sentences. */
function proposalFor(found: readonly Hit[]): string | null {
  const says = (pattern: RegExp) => found.some(({ sentence }) => pattern.test(sentence));
  if (says(/omförhandl|renegotiat/)) return 'renegotiation';
  if (says(/åter(?:betal|kräv)|tillbaka|repa(?:y|id)|reclaim/)) return 'repayment';
  return says(/underteckn|skriv[a-zà-öø-ɏ]* under|signed/) ? 'signing' : null;
}
