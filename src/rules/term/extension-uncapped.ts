import type { Agreement, Extension, Sentence } from '../../agreement/agreement.ts';
import { everydayGrant } from '../../agreement/language/about-extension.ts';
import { isBygoneAt } from '../../agreement/language/bygone.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { lowerOf } from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import {
  extensionProposalData,
  extensionSample,
  namesDecider,
  sentencesAboutExtension,
} from '../../rule-kinds/extension.ts';

/** One time after another. */
const again =
  /(?<![a-zà-öø-ɏ])(?:i taget|åt gången|(?:varje|per|för varje) gång|i sänder|(?:ett|två|tre|fyra|fem)?årsvis|vid varje (?:periods? |avtalsperiods? |tids |senare |ny |kommande |följande )?(?:utgång|slut)|varje gång (?:[a-zà-öø-ɏ]+ ){1,2}(?:går|löper|tar|är)|på nytt och på nytt|om och om igen|utan (?:tak|gräns|övre gräns)|år (?:för|efter|från) år|och så vidare|hur (?:många gånger|länge) (?:som helst|(?:den|de|vi|[a-zà-öø-ɏ]*(?:kommunen|nämnden|regionen)) vill)|och ett till|så länge (?:de|vi|ni|det|parterna|båda|alla|[a-zà-öø-ɏ-]+)(?: [a-zà-öø-ɏ]+)? (?:vill|tycker|önskar|känns|fungerar|behövs|trivs|orkar|är (?:nöjda|överens|eniga|roligt))|(?:sedan|därefter) (?:ett|två|tre|fyra) (?:år|månader) (?:igen|till)|i perioder (?:om|på|av)|(?:inte|ej|aldrig) begränsa[a-zà-öø-ɏ]*|(?:inget|ingen|saknar?|saknas)(?: [a-zà-öø-ɏ]+){0,2} (?:tak|(?:övre |bortre )?gräns|begränsning)|rullar(?: (?:det|vi|allt))? på|(?:och|sedan|därefter) (?:igen|nästa|sedan nästa)|(?:kan|får) (?:ett nytt tillägg|en ny förlängning)|upprepade gånger|gång på gång|utan begränsning|obegränsa[a-zà-öø-ɏ]*|efter ett annat|(?:nya|ytterligare|flera|fler) (?:[a-zà-öø-ɏ]+)?perioder|i [a-zà-öø-ɏ]+årsperioder|flera gånger|löpande|at a time|each time|successive|year by year)(?![a-zà-öø-ɏ])/;
/** “högst två år i taget” limits each time, not how many. */
const eachOnly =
  /(?:högst|max(?:imalt|imum)?|längst|som mest|upp till|at most|up to) (?:[a-zà-öø-ɏ\d()-]+ ){1,4}(?:i taget|åt gången|per gång|varje gång|i sänder|at a time|each time)/g;
const cap =
  /(?<![a-zà-öø-ɏ])(?:högst|max(?:imalt|imum)?|längst|som mest|som längst|inte (?:mer|längre|fler) än|aldrig (?:mer|längre|fler)|inte mer(?=[.,]|$)|totalt|sammanlagt|sammantaget|en sista gång|sista gången|en enda gång|en gång|ytterligare en period|engångsförläng[a-zà-öø-ɏ]*|at most|in total|no (?:more|longer) than|once)(?![a-zà-öø-ɏ])/;
/** A right to extend, not a talk about going on. */
const granted = /förläng|förny|prolong|option|exten|renew/;
/** “förlängas … dock längst till och med 2032” */
const until =
  /(?:förläng|förny|prolong|extend)[^.;]{0,80} (?:till och med|t\.?o\.?m\.?|fram till|until|up to)[^.;]{0,40}(?:19|20)\d\d/;
/** “Förlängning kräver ett nytt avtal”: then there is nothing to cap. */
const anew =
  /(?<![a-zà-öø-ɏ])(?:(?:nytt|nya|ny) (?:skriftlig[a-zà-öø-ɏ]* )?(?:iop|avtal|överenskommelse|partnerskap)|omförhandl[a-zà-öø-ɏ]*|(?:a )?new (?:agreement|partnership))/;

export const extensionUncapped = defineRule({
  id: 'extension-uncapped',
  group: 'term',
  title: { sv: 'Förlängning utan tak', en: 'Extension without a limit' },
  summary: {
    sv: 'Den som får förlänga vet hur många gånger, hur länge och vem som tar ställning när.',
    en: 'Whoever may extend knows how many times, for how long, and who decides when.',
  },
  rationale: {
    sv: 'Utan tak går det inte att räkna ut vad partnerskapet är värt sammanlagt, och det värdet räknas när någon frågar om det borde ha upphandlats. Dagen för ställningstagande missas lätt när ingen äger frågan.',
    en: 'Without a limit one cannot work out what the partnership is worth in all, and that value counts if somebody asks whether it should have been procured. The day for deciding is easily missed when nobody owns the question.',
  },
  advice: {
    sv: 'Skriv högst hur många gånger och med hur lång tid. Skriv också vem som bereder frågan, vem som beslutar och senast vilken dag.',
    en: 'Write at most how many times and for how long. Write too who prepares the question, who decides and by which day.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['term', 'extension'],
  cause: 'extension',
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.8, hur många gånger och hur länge',
        en: 'section 2.8, how many times and how long',
      },
      level: 'recommended',
    },
  ],
  messages: {
    uncapped: {
      sv: 'Texten säger inte {gaps}. Skriv det: utan tak går det inte att räkna ut vad {own} är värt sammanlagt.',
      en: 'The text does not say {gaps}. Write it: without a limit one cannot work out what {own} is worth in all.',
    },
    'uncapped-by': {
      sv: 'Texten säger inte {gaps}. Skriv det: utan tak går det inte att räkna ut vad {own} är värt sammanlagt. Senaste dag att ta ställning blir {day}.',
      en: 'The text does not say {gaps}. Write it: without a limit one cannot work out what {own} is worth in all. The last day to decide is {day}.',
    },
  },
  proposals: {
    default: {
      sv: '{Own} kan förlängas högst en gång, med {length}. {Preparer} lämnar förslag till parterna senast {before}, och varje part beslutar senast {by}.',
      en: '{Own} can be extended at most once, by {length}. {Preparer} submit a proposal to the parties by {before}, and each party decides by {by}.',
    },
  },
  sample: {
    'length.sv': '[fyll i: hur länge]',
    'length.en': '[fill in: how long]',
    ...extensionSample,
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31.\n\n## Förlängning\n\nAvtalet kan förlängas med två år i taget. Ställningstagande till förlängning görs åtta månader före avtalets slut.\n',
      finds: [
        {
          message: 'uncapped-by',
          on: 'Avtalet kan förlängas med två år i taget.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det kan förlängas med ett år i taget.\n',
      finds: [{ message: 'uncapped', on: 'Det kan förlängas med ett år i taget.' }],
    },
    {
      // A year at most at a time is no limit to how many.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Parterna kan förlänga avtalet med högst ett år i taget.\n',
      finds: [
        { message: 'uncapped', on: 'Parterna kan förlänga avtalet med högst ett år i taget.' },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det förlängs automatiskt med ett år om ingen part säger upp det senast tre månader före tidens slut.\n',
      finds: [
        {
          message: 'uncapped',
          on: 'Det förlängs automatiskt med ett år om ingen part säger upp det senast tre månader före tidens slut.',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det kan förlängas högst en gång, med två år. Parterna tar ställning senast den 31 maj 2028.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det kan förlängas med ett år i taget till och med utgången av 2032. Senast i oktober talar parterna om hur de vill fortsätta.\n',
      finds: [],
    },
    {
      // Once, as it is written: nothing repeats.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det kan förlängas med ett år efter beslut av båda parter.\n',
      finds: [],
    },
    {
      // No extension: whoever wants to go on makes a new agreement.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31 och förlängs inte automatiskt. Vill parterna fortsätta tecknar de ett nytt avtal.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Term\n\nThe agreement runs from 1 January 2027 to 31 December 2028. It may be extended by two years at a time.\n',
      finds: [{ message: 'uncapped', on: 'It may be extended by two years at a time.' }],
    },
  ],
  *check(agreement) {
    const { extension } = agreement.reading;
    if (!extension || extension.maxTimes !== null) return;
    const all = sentencesAboutExtension(agreement);
    const sentences = all.filter((sentence) => !isOfBefore(agreement, sentence));
    // What it tells of is an earlier agreement.
    if (all.length > 0 && sentences.length === 0) return;
    const texts = sentences.map(({ text }) => lowered(text));
    if (!isOpen(extension, texts)) return;
    const first = sentences.find((_, i) => again.test(texts[i] ?? '')) ?? sentences[0];
    const hasDecider = sentences.some((sentence) => namesDecider(agreement, sentence));
    const day = extension.decideBy;
    yield {
      message: day ? 'uncapped-by' : 'uncapped',
      at: first ? sentenceRange(first) : extension.range,
      ...(first ? {} : { source: extension.source }),
      section: first ? (sectionAt(agreement, sentenceRange(first)) ?? 'term') : 'term',
      data: {
        ...ownWordData(agreement),
        ...extensionProposalData(agreement, extension.months, extension.decideBy),
        ...gapsData(agreement, extension, hasDecider),
        ...(day && { day }),
      },
    };
  },
});

/** “Det förra partnerskapet förlängdes med ett år i taget.” */
function isOfBefore(agreement: Agreement, sentence: Sentence): boolean {
  const at = lowerOf(sentence).search(granted);
  return at >= 0 && isBygoneAt(agreement, sentence, at);
}

/** Whether it can go on and on: time after time, by itself, or by no length at all. */
function isOpen({ months, automatic }: Extension, texts: readonly string[]): boolean {
  const capped = texts.some((text) => until.test(text) || cap.test(text.replace(eachOnly, ' ')));
  if (capped) return false;
  if (texts.some((text) => again.test(text)) || automatic === true) return true;
  if (months !== null || texts.some((text) => anew.test(text))) return false;
  return texts.some((text) => granted.test(text) || everydayGrant.test(text));
}

/** “hur många gånger … eller vem som tar ställning” */
function gapsData(
  agreement: Agreement,
  { months, decideBy, automatic }: Extension,
  hasDecider: boolean,
) {
  const { 'own.sv': sv = '', 'own.en': en = '' } = ownWordData(agreement);
  const asked = [
    months === null
      ? {
          sv: `hur länge och hur många gånger ${sv} kan förlängas`,
          en: `how long and how many times ${en} can be extended`,
        }
      : { sv: `hur många gånger ${sv} kan förlängas`, en: `how many times ${en} can be extended` },
    ...(hasDecider || automatic === true
      ? []
      : [{ sv: 'vem som tar ställning', en: 'who decides' }]),
    ...(decideBy !== null || automatic === true
      ? []
      : [{ sv: 'senast när det ska ske', en: 'by when' }]),
  ];
  return {
    'gaps.sv': either(
      asked.map(({ sv: text }) => text),
      'eller',
    ),
    'gaps.en': either(
      asked.map(({ en: text }) => text),
      'or',
    ),
  };
}

function either(items: readonly string[], or: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
}
