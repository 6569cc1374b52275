import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partiesNamedIn } from '../../agreement/facts/party-mentions.ts';
import { lowerOf, ownSentencesWith, sentencesWith } from '../../agreement/language/search.ts';
import { isNegatedAt } from '../../agreement/language/sentence-properties.ts';
import { isTold } from '../../agreement/language/tense.ts';
import { fieldAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule, type Place } from '../../rule.ts';
import { incomeTable, turnoverBelow } from '../../rule-kinds/income-shares.ts';
import { isFunded } from '../../rule-kinds/publicly-funded.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n## Ekonomi\n\n';
const card = (percent: number) =>
  `iop: 1\nparties:\n  - { id: k, name: Exempelstads kommun, type: municipality }\n  - { id: f, name: Föreningen Norra, type: association, public-funding-percent: ${percent} }\n`;

export const majorityPublicFinancing = defineRule({
  id: 'majority-public-financing',
  group: 'economy',
  title: { sv: 'Mest offentliga pengar', en: 'Mostly public money' },
  summary: {
    sv: 'Det framgår om den idéburna parten kan räknas som ett offentligt styrt organ.',
    en: 'It is clear whether the civil party may count as a body governed by public law.',
  },
  rationale: {
    sv: 'Får en organisation med allmännyttigt ändamål sina pengar mest från det offentliga, eller utser det offentliga dess styrelse, kan den behöva följa reglerna om upphandling när den köper något. Det är inget hinder för ett partnerskap, men organisationen behöver veta det.',
    en: 'An organisation with a purpose in the general interest that gets most of its money from the public, or whose board the public appoints, may need to follow the rules on procurement when it buys something itself. That is no obstacle to a partnership, but the organisation needs to know.',
  },
  advice: {
    sv: 'Räkna ut hur stor del av organisationens alla intäkter som är offentliga, och låt en jurist bedöma saken om det är mer än hälften.',
    en: 'Work out how much of the organisation’s whole income is public, and let a lawyer assess the matter if it is more than half.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['economy', 'parties'],
  basis: [
    { work: 'procurement-act', place: { sv: '1 kap. 18 §', en: 'chapter 1, section 18' } },
    { work: 'public-bodies' },
  ],
  messages: {
    share: {
      sv: '{name} får {percent} procent av sina intäkter från det offentliga. Det kan tala för att organisationen behöver följa reglerna om upphandling när den köper något. Låt en jurist bedöma det.',
      en: '{name} gets {percent} per cent of its income from the public. That may speak for the organisation having to follow the rules on procurement when it buys something. Let a lawyer assess it.',
    },
    funded: {
      sv: 'Den idéburna parten tycks till största delen leva på offentliga pengar. Det kan tala för att den behöver följa reglerna om upphandling när den köper något. Räkna på alla intäkter och låt en jurist bedöma det.',
      en: 'The civil party seems to live mostly on public money. That may speak for it having to follow the rules on procurement when it buys something. Count all its income and let a lawyer assess it.',
    },
    board: {
      sv: 'Det offentliga utser mer än hälften av styrelsen. Det kan tala för att organisationen behöver följa reglerna om upphandling när den köper något. Låt en jurist bedöma det, också med tanke på dess självständighet.',
      en: 'The public appoints more than half of the board. That may speak for the organisation having to follow the rules on procurement when it buys something. Let a lawyer assess it, with its independence in mind too.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen.\n`,
      card: card(72),
      finds: [{ message: 'share', on: '72', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${parties}Kommunens stöd är 85 procent av föreningens intäkter.\n`,
      finds: [
        {
          message: 'funded',
          on: 'Kommunens stöd är 85 procent av föreningens intäkter.',
          severity: 'info',
        },
      ],
    },
    {
      language: 'sv',
      text: `${parties}Kommunen utser tre av fem ledamöter i föreningens styrelse.\n`,
      finds: [
        { message: 'board', on: 'Kommunen utser tre av fem ledamöter i föreningens styrelse.' },
      ],
    },
    {
      // A smaller part, a part of one project's costs, and a board of the partnership itself.
      language: 'sv',
      text: `${parties}Kommunens stöd är 20 procent av föreningens intäkter. Kommunen betalar 80 procent av hyran. Kommunen utser två av tre ledamöter i styrgruppen.\n`,
      card: card(20),
      finds: [],
    },
    {
      // It has been assessed.
      language: 'sv',
      text: `${parties}Kommunens stöd är 85 procent av föreningens intäkter. Parterna har låtit pröva om föreningen är ett offentligt styrt organ, och anteckningen finns i ärendet.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    if (isAssessed(agreement)) return;
    for (const [index, party] of agreement.reading.parties.entries()) {
      const field = fieldAt(agreement, `parties.${index}.public-funding-percent`);
      if (party.side === 'public' || typeof field?.value !== 'number' || field.value <= 50)
        continue;
      const data = { name: party.name, percent: field.value };
      yield { message: 'share', at: field.range, ...elsewhere(agreement, field), data };
      return;
    }
    // Who appoints a board is told by its statutes.
    const board = sentencesWith(agreement, ['styrelse']).find(
      (it) => !it.block.quoted && !it.block.footnote && appoints(agreement, it),
    );
    if (board) {
      yield { message: 'board', at: sentenceRange(board), section: 'economy' };
      return;
    }
    const funded = ownSentencesWith(agreement, [
      'intäkt',
      'inkomst',
      'omsättning',
      'finansier',
      'finansiär',
      'givare',
      'budget',
      'omsätter',
      'bekosta',
      'får in',
      'tar in',
      'röra sig',
      'lever ',
      'livnär',
      'klarar sig',
      'kassa',
      'pengar',
      'ekonomi',
      'allmänna medel',
    ]).find((it) => isFunded(agreement, it));
    const told = funded ?? turnoverBelow(agreement);
    const at = told ? sentenceRange(told) : incomeTable(agreement)?.range;
    if (at) yield { message: 'funded', at, section: 'economy' };
  },
});

function elsewhere(agreement: Agreement, { source }: Required<Pick<Place, 'source'>>) {
  return source === agreement.source ? {} : { source };
}

function isAssessed(agreement: Agreement): boolean {
  return (
    ownSentencesWith(agreement, ['offentligt styr', 'upphandlande myndighet', 'upphandlande enhet'])
      .length > 0
  );
}

const boardOf =
  /(?<![a-zà-öø-ɏ])(?:utse(?:r|s)?|väljer|väljs|nominera[rs]?|tillsätt(?:er|s)|är ledamöter) [^.;]{0,60}?(?:(?<share>merparten|majoriteten|flertalet|alla|samtliga|mer än hälften)|(?<chair>ordförande[a-z]* (?:och|samt) (?:ytterligare )?)?(?<a>två|tre|fyra|fem|sex|sju|åtta|\d{1,2}) av (?:[a-zà-öø-ɏ]+ ){0,2}?(?<b>två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|\d{1,2}))[^.;]{0,60}?styrelse(?!grupp)/;
const civilBoard =
  /(?:förenings|klubb|stiftelse|förbunds)styrelse|(?:föreningens|klubbens|stiftelsens|förbundets|organisationens) (?:egen )?styrelse/;
const counts = 'noll ett två tre fyra fem sex sju åtta nio tio elva'.split(' ');
const countOf = (word: string) => (/\d/.test(word) ? Number(word) : counts.indexOf(word));

const number = '(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|\\d{1,2})';
const mostOf = '(?:merparten|majoriteten|flertalet|alla|samtliga|hela|mer än hälften|de flesta)';
const byPublic = '(?:kommun|region|stad|[a-zà-öø-ɏ-]*nämnd|fullmäktige|det offentliga)[a-zà-öø-ɏ]*';
/** “Fem av de sju ledamöterna i klubbens styrelse utses av kommunen” */
const appointed = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?<share>${mostOf})|(?<a>${number}) av (?:[a-zà-öø-ɏ]+ )?(?<b>${number}))[^.;]{0,60}?styrelse(?!grupp)[^.;]{0,40}? (?:utses|väljs|nomineras|tillsätts|är utsedda|är valda) av (?:[a-zà-öø-ɏ]+ )?${byPublic}`,
);
/** “Styrelsen består av nio personer, av vilka nämnden tillsätter sex” */
const ofWhich = new RegExp(
  `styrelse(?!grupp)[^.;]{0,40}? (?<b>${number}) (?:personer|ledamöter|medlemmar|platser|stolar)[^.;]{0,20}?,? (?:av (?:vilka|dem|dessa)|varav|och av dem|där|och(?= [^.;]{3,60} av (?:dem|dessa|ledamöterna)))(?: (?:[a-zà-öø-ɏ]+ )?${byPublic} (?:utser|väljer|tillsätter|nominerar|har|besätter) (?<a>${number})| (?<c>${number}) (?:[a-zà-öø-ɏ]+ )?(?:utses|väljs|tillsätts|nomineras|kommer) (?:av|från) (?:[a-zà-öø-ɏ]+ )?${byPublic})`,
);

/** “Styrelsen har sju ledamöter. Fem av dem utses av kommunen.”: the two as one. */
function withNext({ sentences }: Agreement, sentence: Sentence): string {
  const lower = lowerOf(sentence);
  const next = sentences[sentences.indexOf(sentence) + 1];
  const told = next?.block === sentence.block ? ofThem.exec(lowerOf(next)) : null;
  return told && next
    ? `${lower.replace(/[.\s]+$/, '')}, varav ${told[1]} ${lowerOf(next).slice(told[0].length)}`
    : lower;
}
const ofThem = /^([a-zà-öø-ɏ]{2,7}|\d{1,2}) av (?:dem|dessa|ledamöterna|platserna|personerna) /;

/** Whether the public party appoints more than half of a civil party's board. */
function appoints(agreement: Agreement, sentence: Sentence): boolean {
  const lower = withNext(agreement, sentence);
  if (!/utse|välj|nominer|tillsätt|valda|besätt|ledamöter|har |kommer /.test(lower)) return false;
  const byActive = boardOf.exec(lower);
  const match = byActive ?? appointed.exec(lower) ?? ofWhich.exec(lower);
  if (!match || isNegatedAt(sentence, match.index) || isTold(sentence, agreement.reading.parties))
    return false;
  const named = partiesNamedIn(sentence.text, agreement.reading.parties);
  if (byActive && !named.some(({ side }) => side === 'public')) return false;
  if (!byActive && !named.some(({ side }) => side !== 'public') && !civilBoard.test(lower))
    return false;
  const { share: many, chair, c, a = c ?? '', b = '' } = match.groups ?? {};
  return many !== undefined || (countOf(a) + (chair ? 1 : 0)) * 2 > countOf(b);
}
