import type { Agreement, Party, Sentence } from '../agreement/agreement.ts';
import { partiesNamedIn, partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { lowerOf } from '../agreement/language/search.ts';
import { isNegatedAt } from '../agreement/language/sentence-properties.ts';
import { isTold } from '../agreement/language/tense.ts';

const most =
  '(?:merparten|huvuddelen|(?:nästan |så gott som )?hela|(?:mer än|över|drygt) hälften|(?:fyra|tre) femtedelar|fem sjättedelar|(?:sex|sju|åtta|nio) tiondelar|(?:sex|sju|åtta|nio) av (?:de )?tio kronor|(?:tre|fyra) av fem kronor|tre av fyra (?:[a-zà-öø-ɏ]+s)?kronor|två av tre kronor|(?:sex|sju|åtta|nio) kronor av (?:de )?tio|(?:sextio|sjuttio|åttio|nittio)(?:en|två|tre|fyra|fem|sex|sju|åtta|nio)? procent|större delen|största delen|majoriteten|(?:nästan|i stort sett|så gott som|i princip|praktiskt taget) all[at]?|alla|samtliga|i (?:sin helhet|huvudsak)|huvudsakligen|till (?:största|övervägande|större) del(?:en)?|helt(?: och hållet)?|uteslutande|enbart|tre fjärdedelar|två tredjedelar)';
/** “… procent av föreningens intäkter”: the organisation's, not a project's. */
const share = new RegExp(
  `(?:(?:^|[^\\d])(?<percent>\\d{2,3})(?:,\\d+)? ?(?:procent|%)|(?<![a-zà-öø-ɏ])(?<most>${most}))(?: av)? (?:[a-zà-öø-ɏ]+ ){0,4}?(?:sammanlagda |totala |samlade |årliga )?(?:intäkter(?:na)?|inkomster(?:na)?|omsättning(?:en)?|finansiering(?:en)?|budget(?:en)?|ekonomi(?:n)?|kassa(?:n)?|omsätter)(?![a-zà-öø-ɏ])`,
);
/** “Våra pengar blir 90 procent av det som föreningen får in under ett år.” */
const shareOfAll = new RegExp(
  `(?:(?:^|[^\\d])(?<percent>\\d{2,3})(?:,\\d+)? ?(?:procent|%)|(?<![a-zà-öø-ɏ])(?<most>${most})) av (?:det|allt|vad|alla pengar|de pengar)(?: som)? (?:[a-zà-öø-ɏ]+ ){1,4}?(?:får in|tar in|drar in|har att (?:röra sig med|leva på|leva av)|lever (?:på|av)|omsätter|tjänar)(?![a-zà-öø-ɏ])`,
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
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*kommun|staden|region|offentlig|det offentliga|statlig|staten|skattemedel|skattepengar|allmänna medel|detta bidrag|detta stöd|det här bidraget|(?:våra|dessa|de här) pengar(?:na)?|(?:vårt|ert) (?:stöd|bidrag) (?:är|blir|utgör|motsvarar|svarar)|vårt (?:stöd|bidrag)|(?:vår|er) del (?:är|blir|utgör|motsvarar)|det (?:vi|ni) betalar (?:är|blir|utgör|motsvarar)|era pengar (?:är|blir|utgör|motsvarar)|(?:pengarna|summan)(?! från)|(?:[a-zà-öø-ɏ]*ersättningen|[a-zà-öø-ɏ]*bidraget|avtalet|överenskommelsen|partnerskapet)(?! från) )/;

/** More than half, in per cent or in words. */
const isMost = (percent: string | undefined) =>
  percent === undefined || (Number(percent) > 50 && Number(percent) <= 100);

/** Whether a sentence says that an association lives mostly on public money. */
export function isFunded(agreement: Agreement, sentence: Sentence): boolean {
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
  const part = share.exec(text) ?? shareOfAll.exec(text) ?? shareAfter.exec(text) ?? from;
  if (!part || limit.test(text) || isNegatedAt(sentence, part.index)) return false;
  if (ownIncome.test(text.slice(0, part.index))) return false;
  const after = text.slice(part.index + part[0].length);
  if (isUse.test(after) || isOwnAfter.test(after)) return false;
  if (!isMost(part.groups?.['percent'])) return false;
  // Whose income: a civil party's, by its name or as “organisationens”.
  return (
    named.some(({ side }) => side !== 'public') ||
    /(?:föreningens|organisationens|stiftelsens|partens|(?:^|[ ,])vår[at]? | er[at]? (?:[a-zà-öø-ɏ]+ )?(?:intäkt|inkomst|omsättning|finansiering|budget|ekonomi|kassa))/.test(
      text,
    )
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
  /(?<![a-zà-öø-ɏ])(?:ekonomi(?:n)?|kassa(?:n)?|föreningen|organisationen) (?:vilar|bygger|hänger) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:helt|uteslutande|huvudsakligen|mest|bara|enbart) på (?:[a-zà-öø-ɏ]*kommunens|regionens|stadens|[a-zà-öø-ɏ-]*nämndens|det här|detta) (?:[a-zà-öø-ɏ]+ )?(?:bidrag|stöd|pengar|ersättning)(?:et|en)?|(?<![a-zà-öø-ɏ])enda (?:inkomst|intäkt)(?:en|källan|skälla)? är (?:[a-zà-öø-ɏ]*kommunens|regionens|stadens|[a-zà-öø-ɏ-]*nämndens|det kommunala) (?:[a-zà-öø-ɏ]+ )?(?:bidrag|stöd|pengar|ersättning)(?:et|en)?|(?<![a-zà-öø-ɏ])(?:lever|livnär sig|klarar sig|existerar) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:(?:helt|huvudsakligen|uteslutande|mest|nästan bara|bara|enbart|i princip|i stort sett|så gott som helt) (?:på|av|tack vare)|(?:på|av) (?:det|de pengar|vad)(?: som)?) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:[a-zà-öø-ɏ]*kommun|region|stat|offentlig|skatte|[a-zà-öø-ɏ-]*nämnden)/;
/** Whose money comes first in the sentence, and is not the public’s. */
const ownIncome =
  /^[^.;]{0,60}(?<![a-zà-öø-ɏ])(?:medlem|gåvor|insamling|insamlade|försäljning|sponsor)[a-zà-öø-ɏ]*[^.;]{0,20}$/;
