import type { Agreement } from '../../agreement/agreement.ts';
import {
  lowerOf,
  ownSentencesWith,
  saidIn,
  sentencesWith,
} from '../../agreement/language/search.ts';
import { listOf } from '../../locale.ts';
import { defineRule } from '../../rule.ts';
import { aidField, deMinimisClaim } from '../../rule-kinds/aid-claims.ts';
import { sampleSides, sidesData } from '../../rule-kinds/sides.ts';
import type { Range } from '../../source.ts';

/** “intygat”, “redogjort för”, “uppgift om”: the recipient says something … */
const says =
  '(?:[a-zà-öø-ɏ]{0,30}intyg[a-zà-öø-ɏ]{0,30}|försäkra[a-zà-öø-ɏ]{0,30}|försäkran|egenförsäkran|förklara[a-zà-öø-ɏ]{0,30}|förklaring(?:en)?|deklara[a-zà-öø-ɏ]{0,30}|redovisa[a-zà-öø-ɏ]{0,30}|redogjort|redogör[a-zà-öø-ɏ]{0,30}|uppge[a-zà-öø-ɏ]{0,30}|uppgett|uppgivit|uppgav|lämnat uppgift[a-zà-öø-ɏ]{0,30}|(?:skriftliga?|mottagarens|föreningens|stiftelsens) uppgift(?:er)?|meddela[a-zà-öø-ɏ]{0,30}|inte (?:har )?(?:tagit|fått|mottagit)|har (?:inte )?(?:tagit emot|fått|mottagit))(?![a-zà-öø-ɏ])';
/** … of what other aid it has had, or of the years before. */
const ofOther =
  '(?:tre (?:senaste |föregående )?år|treårs|trettiosex månader|36 månader|senaste tre|(?:annat|andra|övrigt|övriga|tidigare|allt|mottaget|liknande)(?: sådant| sådana| mindre| litet)? stöd|minimis|mindre betydelse|försumbart|(?:sedan|från|perioden)[^.;]{0,25} (?:19|20)\\d\\d)';
/** That the recipient has said what other aid it has had, in the one order or the other. */
const declared = new RegExp(`(?<![a-zà-öø-ɏ])${says}[^.;]{0,160}${ofOther}`, 'g');
const declaredBefore =
  /(?<![a-zà-öø-ɏ])(?:annat|andra|övrigt|övriga|tidigare)(?: sådant| sådana)? stöd[^.;]{0,120}(?:intyg|försäkra|redovisa|redogjor|uppg(?:ett|ivit|av))[a-zà-öø-ɏ]{0,30}/;
const ofYears = ['år', 'stöd', 'minimis', 'försumbar', 'sedan', 'perioden'];
/** “Stödets storlek i euro: 26 800” */
const inEuro = /(?<![a-zà-öø-ɏ])(?:euro|eur|€)(?:[^.;\d]{0,20}[:|])? ?\d{1,3}(?:[ .]?\d{3})/;
/** “taket på 300 000 euro”: the ceiling is no amount of this aid. */
const ceiling =
  /(?:tak(?:et)?|tröskel(?:n)?|gräns(?:en)?|takbelopp(?:et)?|under)(?: (?:på|om|är|av))? $/;
const regulation = /20(?:23\/283[12])|1407\/2013/;

export const deMinimisNoDeclaration = defineRule({
  id: 'de-minimis-no-declaration',
  group: 'state-aid',
  title: { sv: 'Underlag för stöd av mindre betydelse', en: 'Grounds for de minimis aid' },
  summary: {
    sv: 'Stöd av mindre betydelse anges med förordning, belopp i euro och mottagarens uppgift om annat stöd under tre år.',
    en: 'De minimis aid is stated with its regulation, an amount in euro and what the recipient says of other aid over three years.',
  },
  rationale: {
    sv: 'Stöd av mindre betydelse är tillåtet bara upp till ett tak, räknat över tre år och från alla som ger stöd. Därför behöver den som ger stödet veta vad mottagaren redan har fått, och mottagaren behöver veta beloppet och förordningen. Mottagarens uppgift behövs tills registret täcker tre år.',
    en: 'De minimis aid is allowed only up to a ceiling, counted over three years and from all who grant aid. So the granting body needs to know what the recipient has already had, and the recipient needs to know the amount and the regulation. The recipient’s statement is needed until the register covers three years.',
  },
  advice: {
    sv: 'Be föreningen om en skriftlig uppgift om stöd av mindre betydelse under de senaste tre åren innan stödet ges. Skriv dagen, beloppet i euro och förordningen i texten eller i avtalskortet.',
    en: 'Ask the association for a written statement of de minimis aid over the last three years before the aid is granted. Write the day, the amount in euro and the regulation in the text or the card.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['economy'],
  basis: [
    {
      work: 'de-minimis-routine',
      place: {
        sv: 'informera om belopp och förordning, be om uppgift för tre år',
        en: 'tell the amount and the regulation, ask for a statement of three years',
      },
    },
    {
      work: 'de-minimis-amounts',
      place: { sv: 'tak över tre år', en: 'ceilings over three years' },
    },
  ],
  languages: ['sv'],
  messages: {
    incomplete: {
      sv: 'Stödet sägs vara av mindre betydelse, men {gaps} saknas. Skriv det i texten eller i avtalskortet, så att taket går att kontrollera.',
      en: 'The aid is said to be de minimis, but {gaps} are missing. Write them in the text or the card, so that the ceiling can be checked.',
    },
  },
  proposals: {
    default: {
      sv: 'Stödet ges som stöd av mindre betydelse enligt förordning (EU) {regulation} och motsvarar {euro} euro. {Civil} har den {day} intygat vilket sådant stöd som har tagits emot under de senaste tre åren: [fyll i: belopp i euro].',
      en: 'The aid is granted as de minimis aid under Regulation (EU) {regulation} and comes to {euro} euro. On {day} {civil} declared what such aid had been received in the last three years: [fill in: amount in euro].',
    },
  },
  sample: {
    ...sampleSides,
    regulation: '2023/2831',
    'euro.sv': '[fyll i: belopp]',
    'euro.en': '[fill in: amount]',
    'day.sv': '[fyll i: dag]',
    'day.en': '[fill in: day]',
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen betalar 100 000 kronor till föreningen. Bidraget lämnas som stöd av mindre betydelse.\n',
      finds: [{ message: 'incomplete', on: 'stöd av mindre betydelse', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen betalar 100 000 kronor till föreningen.\n',
      card: 'statsstöd:\n  bedömning: de-minimis\n  förordning: "2023/2831"\n  belopp-euro: 9000\n',
      finds: [{ message: 'incomplete', on: 'de-minimis' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nBidraget lämnas som stöd av mindre betydelse enligt förordning (EU) 2023/2831 och motsvarar 9 000 euro. Föreningen har den 12 januari 2026 intygat att den inte har tagit emot annat sådant stöd under de senaste tre åren.\n',
      finds: [],
    },
    {
      // Where it is no such aid there is nothing to declare.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nVerksamheten är inte ekonomisk, så bidraget är inte stöd av mindre betydelse.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const claim = deMinimisClaim(agreement);
    if (!claim) return;
    const gaps = gapsOf(agreement);
    if (gaps.length === 0) return;
    const isSgei = aidField(agreement, 'assessment')?.value === 'sgei-de-minimis';
    const euro = aidField(agreement, 'amount-eur')?.value;
    const day = aidField(agreement, 'declaration')?.value;
    yield {
      message: 'incomplete',
      at: claim.at,
      source: claim.source,
      section: 'economy',
      data: {
        ...sidesData(agreement),
        regulation: isSgei ? '2023/2832' : '2023/2831',
        'euro.sv': typeof euro === 'number' ? String(euro) : '[fyll i: belopp]',
        'euro.en': typeof euro === 'number' ? String(euro) : '[fill in: amount]',
        'day.sv': typeof day === 'string' ? day : '[fyll i: dag]',
        'day.en': typeof day === 'string' ? day : '[fill in: day]',
        'gaps.sv': listOf(
          gaps.map(({ sv }) => sv),
          'sv',
        ),
        'gaps.en': listOf(
          gaps.map(({ en }) => en),
          'en',
        ),
      },
    };
  },
});

/** What of regulation, amount and declaration stands neither in the card nor in the text. */
function gapsOf(agreement: Agreement) {
  const { facts } = agreement;
  const hasRegulation =
    aidField(agreement, 'regulation') !== null ||
    sentencesWith(agreement, ['2023/283', '1407/2013']).some((one) =>
      regulation.test(lowerOf(one)),
    );
  const hasEuro =
    aidField(agreement, 'amount-eur') !== null ||
    facts.amounts.some(
      ({ currency, range }) => currency === 'EUR' && !isCeiling(agreement, range),
    ) ||
    sentencesWith(agreement, ['eur', '€']).some((one) => inEuro.test(lowerOf(one)));
  const hasDeclaration =
    aidField(agreement, 'declaration') !== null ||
    saidIn(agreement, ofYears, declared).length > 0 ||
    // “Något annat stöd har den inte fått, vilket den intygade”: what is denied is the aid.
    ownSentencesWith(agreement, [' stöd']).some((one) => declaredBefore.test(lowerOf(one)));
  return [
    ...(hasRegulation ? [] : [{ sv: 'förordningens nummer', en: 'the number of the regulation' }]),
    ...(hasEuro ? [] : [{ sv: 'beloppet i euro', en: 'the amount in euro' }]),
    ...(hasDeclaration
      ? []
      : [
          {
            sv: 'mottagarens uppgift om annat stöd under tre år',
            en: 'the recipient’s statement of other aid over three years',
          },
        ]),
  ];
}

/** Whether a sum is the ceiling that the rules set. */
const isCeiling = ({ source }: Agreement, { start }: Range): boolean =>
  ceiling.test(source.text.slice(Math.max(0, start - 30), start).toLowerCase());
