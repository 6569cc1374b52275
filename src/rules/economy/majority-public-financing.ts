import type { Agreement, Party, Sentence } from '../../agreement/agreement.ts';
import { partiesNamedIn, partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { lowerOf, ownSentencesWith, sentencesWith } from '../../agreement/language/search.ts';
import { isNegatedAt } from '../../agreement/language/sentence-properties.ts';
import { isTold } from '../../agreement/language/tense.ts';
import { fieldAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule, type Place } from '../../rule.ts';
import { incomeTable, turnoverBelow } from '../../rule-kinds/income-shares.ts';

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

const most =
  '(?:merparten|huvuddelen|(?:nästan |så gott som )?hela|(?:mer än|över|drygt) hälften|(?:fyra|tre) femtedelar|fem sjättedelar|(?:sex|sju|åtta|nio) tiondelar|(?:sex|sju|åtta|nio) av (?:de )?tio kronor|(?:tre|fyra) av fem kronor|tre av fyra (?:[a-zà-öø-ɏ]+s)?kronor|två av tre kronor|större delen|största delen|majoriteten|(?:nästan|i stort sett|så gott som|i princip|praktiskt taget) all[at]?|alla|samtliga|i (?:sin helhet|huvudsak)|huvudsakligen|till (?:största|övervägande|större) del(?:en)?|helt(?: och hållet)?|uteslutande|enbart|tre fjärdedelar|två tredjedelar)';
/** “… procent av föreningens intäkter”: the organisation's, not a project's. */
const share = new RegExp(
  `(?:(?:^|[^\\d])(?<percent>\\d{2,3})(?:,\\d+)? ?(?:procent|%)|(?<![a-zà-öø-ɏ])(?<most>${most}))(?: av)? (?:[a-zà-öø-ɏ]+ ){0,4}?(?:sammanlagda |totala |samlade |årliga )?(?:intäkter(?:na)?|inkomster(?:na)?|omsättning(?:en)?|finansiering(?:en)?|budget(?:en)?|ekonomi(?:n)?|kassa(?:n)?|omsätter)(?![a-zà-öø-ɏ])`,
);
/** “Föreningens intäkter kommer till 80 procent från kommunen.” */
const shareAfter = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:intäkter(?:na)?|inkomster(?:na)?|omsättning(?:en)?|(?:budget|ekonomi|kassa)(?:en|n)?(?= består)) (?:[a-zà-öø-ɏ\\d]+ ){0,4}?(?:till )?(?:(?<percent>\\d{2,3})(?:,\\d+)? ?(?:procent|%)|(?<most>${most}))`,
);
const payers =
  '(?:[a-zà-öø-ɏ]*kommun|stad|region|nämnd|offentlig|det offentliga|allmänna medel|skattemedel|skattepengar|staten|statliga)';
/** “Två av tre kronor i kassan kommer från kommunen och staten.” */
const comesFrom = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${most}|(?<percent>\\d{2,3}) ?(?:procent|%))(?: (?!från)[a-zà-öø-ɏ]+){0,6} (?:kommer|hämtas|stammar|härrör|är|betalas)(?: [a-zà-öø-ɏ]+)? (?:från|ur|av) (?:den |det )?${payers}`,
);
const ofMoney = /(?<![a-zà-öø-ɏ])(?:kron(?:or|a)|kassa|pengar|ekonomi|intäkt|inkomst|medel|budget)/;
/** “Verksamheten finansieras i sin helhet av kommunen.” */
const wholly = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:finansieras|bekostas|betalas|är finansierad|finansierad) (?:[a-zà-öø-ɏ]+ ){0,2}?${most}(?: [a-zà-öø-ɏ]+){0,3}? (?:av|genom|med|från) (?:[a-zà-öø-ɏ]+ ){0,3}?${payers}|(?<![a-zà-öø-ɏ])${most} [a-zà-öø-ɏ]+ (?:finansieras|bekostas|betalas|drivs) (?:av|med|genom|via) (?:[a-zà-öø-ɏ]+ )?${payers}|(?<![a-zà-öø-ɏ])${most} finansiera[sd](?: [a-zà-öø-ɏ]+){0,2} (?:av|med|från) (?:[a-zà-öø-ɏ]+ ){0,3}?${payers}`,
);
/** “Alla intäkter från kaféet går till …”: what is done with them, not where they come from. */
const isUse =
  /^[^,.;]{0,40} står (?!kommun|region|stat|stad|[a-zà-öø-ɏ]*nämnd)[a-zà-öø-ɏ]+ (?:själv )?för(?![a-zà-öø-ɏ])|^[^.;]{0,60}(?<![a-zà-öø-ɏ])(?:går (?:till|in)|tillfaller|används|redovisas|gås igenom|bokförs|stannar|läggs på)(?![a-zà-öø-ɏ])/;
const limit =
  /(?<![a-zà-öø-ɏ])(?:högst|inte (?:över|mer)|överstig|under(?= (?:\d{1,2} |hälften|halv))|mindre än|maximalt|som mest)/;
const publicWords =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*kommun|staden|region|offentlig|det offentliga|statlig|staten|skattemedel|skattepengar|allmänna medel|detta bidrag|detta stöd|det här bidraget|(?:[a-zà-öø-ɏ]*ersättningen|[a-zà-öø-ɏ]*bidraget|avtalet|överenskommelsen|partnerskapet)(?! från) )/;

/** More than half, in per cent or in words. */
const isMost = (percent: string | undefined) =>
  percent === undefined || (Number(percent) > 50 && Number(percent) <= 100);

function isFunded(agreement: Agreement, sentence: Sentence): boolean {
  const text = lowerOf(sentence);
  const { parties: all } = agreement.reading;
  const named = partiesNamedIn(sentence.text, all);
  const isPublic = named.some(({ side }) => side === 'public') || publicWords.test(text);
  if (!isPublic || ofOthers.test(text) || isOfPast(agreement, sentence)) return false;
  const whole = wholly.exec(text);
  if (whole && isOfOtherThing(text, whole.index)) return false;
  if (whole && !isNegatedAt(sentence, whole.index)) return true;
  if (
    isMostInParts(text) ||
    noOther.test(text) ||
    onlyOne.test(text) ||
    isPaidFor(sentence, text, named)
  )
    return true;
  const lives = livesOn.exec(text);
  if (lives && !isNegatedAt(sentence, lives.index)) return true;
  const from = ofMoney.test(text) ? comesFrom.exec(text) : null;
  const part = share.exec(text) ?? shareAfter.exec(text) ?? from;
  if (!part || limit.test(text) || isNegatedAt(sentence, part.index)) return false;
  if (ownIncome.test(text.slice(0, part.index))) return false;
  const after = text.slice(part.index + part[0].length);
  if (isUse.test(after) || isOwnAfter.test(after)) return false;
  if (!isMost(part.groups?.['percent'])) return false;
  // Whose income: a civil party's, by its name or as “organisationens”.
  return (
    named.some(({ side }) => side !== 'public') ||
    /(?:föreningens|organisationens|stiftelsens|partens|(?:^|[ ,])vår[at]? )/.test(text)
  );
}

/** “Navets lokal bekostas helt av kommunen”, “kommunens fritidsverksamhet finansieras …”: not the association. */
const ofThing =
  /^[^a-zà-öø-ɏ]*(?:kommunens|stadens|regionens|statens|[a-zà-öø-ɏ]*nämndens) |(?:lokal|hyra|bygge|bygget|hus|huset|sal|salen|buss|resa|resan|läger|lägret|fest|mat|maten|utrustning|möbler|renovering|städning|städningen|värme|kök|köket|tjänst|lön|kostnad|elen|inventarier|kväll|projekt)(?:n|en|na|erna|et|et|arna|orna)? (?:är )?(?:finansiera|bekosta|betala)/;

const isOfOtherThing = (text: string, at: number): boolean =>
  ofOtherBodies.test(text.slice(0, at)) || ofThing.test(text);

/** “Kommunen finansierar Norra till 90 procent”: the association itself is what is paid for. */
const paysFor = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:finansierar|bekostar|betalar för) (?:[a-zà-öø-ɏ]+ ){1,4}?till (?:(?<percent>\\d{2,3}) ?(?:procent|%)|(?<most>${most}))`,
);

function isPaidFor(sentence: Sentence, text: string, named: readonly Party[]): boolean {
  const match = paysFor.exec(text);
  if (!match || !isMost(match.groups?.['percent'])) return false;
  const civil = named.filter(({ side }) => side !== 'public');
  const { index } = match;
  return partyMentionsIn(sentence.text, civil).some(
    ({ start, isGenitive }) => !isGenitive && start > index && start < index + match[0].length,
  );
}

/** “Många föreningar lever på kommunala pengar”: not this one. */
const ofOthers =
  /^[^a-zà-öø-ɏ]*(?:(?:i|inom|runt om i|bland) (?:[a-zà-öø-ɏ]+ ){1,3}?[a-zà-öø-ɏ]+ )?(?:många|andra|flera|de flesta|flertalet|somliga|vissa|alla|några|få|liknande|sådana|övriga|ideella|lokala) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:föreningar|organisationer|klubbar|aktörer|verksamheter|mötesplatser|stiftelser)(?:na)?(?![a-zà-öø-ɏ])/;
/** “Kommunala bolag och andra organ som finansieras av kommunen”: not the party. */
const ofOtherBodies =
  /(?<![a-zà-öø-ɏ])(?:organ|organen|myndigheter|(?:kommunala|statliga|offentliga) bolag(?:en)?|andra (?:föreningar|organisationer|verksamheter)|organisationer|föreningar) (?:[a-zà-öø-ɏ]+ ){0,4}?som /;
const publicShare =
  /(?<![\d,])(\d{1,3})(?:,\d+)? ?(?:procent|%) (?:(?:kom|kommer|är|utgörs|var|stammar|hämtas) )?(?:från|av|ur) (?:den |det |vår )?(kommun|region|stat|offentlig|skatte|landsting|stad|[a-zà-öø-ɏ-]*nämnden|myndighet|arbetsförmedl|skolverk|länsstyrelse|eu(?![a-zà-öø-ɏ]))?/g;

/** “38 procent från kommunen, 14 procent från regionen och 11 procent från staten”: parts that make more than half. */
function isMostInParts(text: string): boolean {
  const income = text.search(/intäkt|inkomst|omsättning|finansiering|budget/);
  if (income < 0) return false;
  const parts = allMatches(text, publicShare).filter(
    ({ 2: giver, index }) => giver !== undefined && index > income,
  );
  const sum = parts.reduce((total, [, percent]) => total + Number(percent), 0);
  return parts.length > 1 && sum > 50 && sum <= 100;
}

/** “Under startåret 2016 stod kommunen för 75 procent. I dag är andelen 22 procent.” */
function isOfPast({ sentences, reading }: Agreement, sentence: Sentence): boolean {
  if (longAgo.test(lowerOf(sentence)) && isTold(sentence, reading.parties)) return true;
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next?.block === sentence.block && nowLess.test(lowerOf(next));
}
/** “… kommer till 70 procent från medlemmarna” */
const isOwnAfter =
  /^(?: (?!från|av|ur)[a-zà-öø-ɏ]+){0,4}? (?:från|av|ur) (?:[a-zà-öø-ɏ]+ ){0,1}?(?:medlem|[a-zà-öø-ɏ]*butik|försälj|egna|eget|gåv|insaml|secondhand|lotteri|sponsor|privat|entré|loppis|hyresgäst|deltag|besök)/;
const longAgo =
  /(?<![a-zà-öø-ɏ])(?:startår|första året|första åren|tidigare|förr|förut|på den tiden|i början|inledningsvis|[12]\d{3}-talet|[a-zà-öø-ɏ]+iotalet|då(?! det))/;
const nowLess =
  /^(?:i dag|idag|nu|numera|i år|sedan dess|2\d{3})(?: [a-zà-öø-ɏ]+){0,4} (?:under hälften|mindre än hälften|(?:\d|[1-4]\d) ?(?:procent|%)|(?:en|knappt en|en knapp|drygt en|en dryg) (?:tredjedel|fjärdedel|femtedel|sjättedel|tiondel))/;

/** “Föreningen har inga andra inkomster än kommunens” */
const noOther =
  /(?<![a-zà-öø-ɏ])(?:inga|ingen|(?:inte|ej|saknar)(?: några| någon)?) (?:andra|annan|övriga) (?:inkomst|intäkt|finansiär|bidragsgivar|finansiering|inkomstkäll)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} än (?:[a-zà-öø-ɏ]+ ){0,3}?(?:[a-zà-öø-ɏ]*kommun|region|stad|nämnd|stat|offentlig|det offentliga|skatte|detta (?:bidrag|stöd)|det här (?:bidraget|stödet)|bidraget(?! från)|(?:det|de pengar) som (?:anges|nämns|står) (?:här|ovan))|(?<![a-zà-öø-ɏ])(?:utöver|förutom|utan|bortsett från|vid sidan av) (?:[a-zà-öø-ɏ]*kommunens|regionens|stadens|statens|[a-zà-öø-ɏ]*nämndens|det kommunala|offentliga) (?:stöd|bidrag|pengar|medel|bidraget|stödet)[^.;]{0,40} (?:inga|nästan inga|knappt några|saknar)(?: [a-zà-öø-ɏ]+){0,2} (?:inkomster|intäkter|pengar)/;

/** “Norra har kommunen som sin enda finansiär” */
const onlyOne =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*kommunen|regionen|staden|staten|[a-zà-öø-ɏ]*nämnden) (?:som|är) (?:[a-zà-öø-ɏ]+ )?enda (?:finansiär|inkomstkälla|intäktskälla|bidragsgivare|givare)[a-zà-öø-ɏ]*(?: (?!(?:till|för|i|av) )|[.,;]|$)/;

/** “Föreningen lever nästan helt på kommunens bidrag” */
const livesOn =
  /(?<![a-zà-öø-ɏ])(?:lever|livnär sig|klarar sig|existerar) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:(?:helt|huvudsakligen|uteslutande|mest|nästan bara|bara|enbart|i princip|i stort sett|så gott som helt) (?:på|av|tack vare)|(?:på|av) (?:det|de pengar|vad)(?: som)?) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:[a-zà-öø-ɏ]*kommun|region|stat|offentlig|skatte|[a-zà-öø-ɏ-]*nämnden)/;
/** Whose money comes first in the sentence, and is not the public’s. */
const ownIncome =
  /^[^.;]{0,60}(?<![a-zà-öø-ɏ])(?:medlemsavgift|gåvor|insamling|insamlade|försäljning|sponsor)[a-zà-öø-ɏ]*[^.;]{0,20}$/;

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
