import type { Agreement } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';

/** Where a new clause with a subject of its own begins. */
const clauseStart = /(?:; |: |, (?:och|men|medan|där|som|för)(?: [a-zà-öø-ɏ]+ att)? |, )/g;

/** “Gästhamnen tar”, “en psykolog på orten brukar ta”, “hyresvärden kan kräva”: who asks for money. */
const takes =
  /^[^a-zà-öø-ɏ]*(?<np>(?:[a-zà-öø-ɏ-]+ ){0,4}?)(?<who>[a-zà-öø-ɏ-]{3,})(?<where>(?: (?:på|i|vid|intill|bredvid|hos|från|runt) [a-zà-öø-ɏ-]+(?: [a-zà-öø-ɏ-]+)?)?)(?: (?:har|är) [^.;,]{1,40}? och)? (?:(?:kan|får|brukar|ska|skall|vill) (?:också |även |då )?(?:ta|begära|kräva|debitera)|tar|begär|kräver|debiterar|uppbär|beting(?:ar|a) sig)(?![a-zà-öø-ɏ])(?! (?:emot|hand|del|över|på sig|vid))/;
/** “… och för det tar turistbyrån 150 kronor”: the same in inverted order. */
const takesAfter =
  /(?<![a-zà-öø-ɏ])(?:tar|begär|kräver|debiterar) (?<who>[a-zà-öø-ɏ-]{3,}) (?:ut )?\d/;
/** “Bussbolagets förare får böta till sin arbetsgivare”, “leverantören betalar vite till grossisten”. */
const paysOther =
  /(?<![a-zà-öø-ɏ])(?:betala|böta|ersätta|erlägga)[rs]?(?: [a-zà-öø-ɏ\d]+){0,6}? till (?:sin |sitt |sina |sin egen )?(?<payee>[a-zà-öø-ɏ-]{3,})/;

/** “50–300 kr per del, till butiken” */
const toShop =
  /(?:kr|kronor)(?: per [a-zà-öø-ɏ]+)?,? (?:och betalas )?(?:till|i) (?:[a-zà-öø-ɏ]+s )?[a-zà-öø-ɏ]*(?:butik|affär|bolag|hotell|taxi|firma|restaurang|krog|åkeri|badhus|biograf|gym|hamn|camping)(?:en|et|n|met|an)?(?![a-zà-öø-ɏ])/;

/** The parties and those who work for them, by the end of a word. */
const ofParties =
  /^(?:vi|ni|de|man|den|det|jag|som|alla|parten?|parterna|partnern|ingen|någon|kommun|stad|region|oss|er|dem)$|(?:kommunen|staden|regionen|landstinget|myndigheten|nämnden|nämnderna|förvaltningen|kontoret|enheten|avdelningen|styrelsen|socialtjänsten|föreningen|föreningarna|stiftelsen|klubben|jouren|församlingen|förbundet|organisationen|kooperativet|forumet|utföraren|leverantören|entreprenören|uppdragstagaren|uppdragsgivaren|beställaren|köparen|säljaren|part|motparten|handläggaren|sekreteraren|samordnaren|ledare|ledaren|ledarna|värdar|värden för [a-z]+|chefen|personalen|medarbetarna|skillnaden|kostnaden|notan|räkningen|fakturan|summan|avgiften|bidraget|ersättningen|pengarna|avdraget)$/;

/** “av kommunen”, “av oss”: then a party pays. */
const fromParty =
  /(?<![a-zà-öø-ɏ])(?:av|från|till|åt) (?:oss|er|kommunen|nämnden|regionen|staden)(?![a-zà-öø-ɏ])/;

/** From where the clause begins that some words stand in. */
function clauseOf(lower: string, at: number): string {
  const before = allMatches(lower.slice(0, at), clauseStart).at(-1);
  return lower.slice(before ? before.index + before[0].length : 0);
}

/** Whether words name no party: neither by name nor as “föreningen”, “vi”, “handläggaren”. */
function isOther({ reading }: Agreement, words: string, original: string): boolean {
  if (words.split(' ').some((word) => ofParties.test(word))) return false;
  return partyMentionsIn(original, reading.parties).every(({ isGenitive }) => isGenitive);
}

/** “Bolaget täcker”, “och hyresvärden står för”: right before what is said. */
const otherBefore =
  /(?:^|[,;:] |(?:och|men|medan|där|som) )(?:den |det )?(?<who>[a-zà-öø-ɏ-]{0,30}(?:bolaget|företaget|firman|hyresvärden|fastighetsägaren|markägaren|husägaren|verket|banken|staten|försäkringen)) (?:[a-zà-öø-ɏ]+ )?$/;

/** “… av bostadsbolaget, som bär samtliga kostnader”: what is said is said of somebody who is no party. */
export function isOfOther(agreement: Agreement, { sentence, start }: Said): boolean {
  const before = lowerOf(sentence).slice(0, start);
  const found =
    otherBefore.exec(before.slice(-80)) ??
    /(?<who>[a-zà-öø-ɏ-]{0,30}(?:ör(?:en)?|bolag(?:et)?|företag(?:et)?|firman?|värd(?:en)?|are(?:n)?|verket|banken|hotellet|åkeriet)), (?:som|vilken|vilket)(?: [a-zà-öø-ɏ]{1,30})? $/.exec(
      before,
    );
  const who = found?.groups?.['who'];
  if (!found || !who) return false;
  const at = before.lastIndexOf(who);
  return isOther(agreement, who, sentence.text.slice(at, at + who.length));
}

/** Whether the money goes to somebody who is no party, or between such: “biblioteket tar 10 kronor per dag”. */
export function isBetweenOthers(agreement: Agreement, { sentence, start }: Said): boolean {
  const lower = lowerOf(sentence);
  const clause = clauseOf(lower, start);
  const from = lower.length - clause.length;
  const taker = takes.exec(clause);
  if (taker?.groups) {
    const { np = '', who = '' } = taker.groups;
    const begin = from + clause.indexOf(np + who);
    const original = sentence.text.slice(begin, begin + np.length + who.length);
    if (isOther(agreement, who, original)) return !fromParty.test(clause);
  }
  const after = takesAfter.exec(clause);
  const other = after?.groups?.['who'];
  if (after && other) {
    const begin = from + after.index + after[0].indexOf(other);
    if (isOther(agreement, other, sentence.text.slice(begin, begin + other.length))) return true;
  }
  if (toShop.test(clause)) return true;
  const payee = paysOther.exec(clause);
  const name = payee?.groups?.['payee'];
  if (payee && name) {
    const begin = from + payee.index + payee[0].length - name.length;
    return isOther(agreement, name, sentence.text.slice(begin, begin + 40).split(/[,.;]/)[0] ?? '');
  }
  return false;
}

/** “Scouterna har på egen hand lovat”, “vuxensimmet garanterar”: who promises, where that is named first. */
const promises =
  /^[^a-zà-öø-ɏ]*(?:(?:vars|dess|vilkas) )?(?<who>[a-zà-öø-ɏ-]{2,}(?:en|et|na|ar|er|or|are))(?: (?:i|på|vid|hos|från) [a-zà-öø-ɏ-]+)? (?:har |ska )?(?:[a-zà-öø-ɏ]+ ){0,3}?(?:lova[rt]?|utlova[rt]?|garantera[rt]?|åta(?:r|git) sig|förbinder sig|förbundit sig)(?![a-zà-öø-ɏ])/;

/** Whether a promise is made by somebody who is no party. */
export function isOfThird(agreement: Agreement, { sentence, start }: Said): boolean {
  const found = promises.exec(clauseOf(lowerOf(sentence), start));
  const who = found?.groups?.['who'];
  if (!found || !who) return false;
  const from = lowerOf(sentence).lastIndexOf(who, start);
  return isOther(agreement, who, sentence.text.slice(Math.max(0, from), from + who.length));
}
