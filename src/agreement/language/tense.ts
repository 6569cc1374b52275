import type { Party, Sentence } from '../agreement.ts';
import { partyMentionsIn } from '../facts/party-mentions.ts';
import { share, verbIn } from './sentence-properties.ts';
import { type Token, tokensIn } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const strong = set(
  'var fanns fick gick gav gavs blev stod tog togs drog drogs höll hölls innehöll gjorde gjordes lät bestod utgick hade ' +
    'bidrog sköt bistod sattes bröts skrev skrevs kom lade lades låg satt såg sågs hette ville drev drevs sålde såldes bar bars slog skar ' +
    'sade sa ansåg skedde vann valde bjöd bjöds fann fanns lånade försvann föll ledde uppstod ingick avgick upphörde',
);
const weak =
  /^[a-zà-öø-ɏ]{2,18}(?:a|l|g|n|r|v|m)des?$|^[a-zà-öø-ɏ]{2,18}(?:k|p|s|t|f)tes?$|^(?:ske|rå|nå|upplå|försmå|bo|tro|avse|förse|klä|ro)dd(?:e|es)$/;
/** What ends so without being a verb of the past: “gällande”, “närmaste”, “måste”, “sjätte”, “vårdutbildade”. */
const noVerb =
  /(?:[ae]ndes?|(?:^|[a-zà-öø-ɏ])(?:[aäiö][mnr]?ste)|[a-zà-öø-ɏ]aste|(?:vård|vårds|högskole|ledar|specialist|yrkes)utbildade)$|^(?:måste|sjätte|åttonde|samtliga|både|andre|förste|värde|mervärde|ärende|områden?|fäste|mitte|närvarande)$/;
/** What was settled then holds now: “kommunen beslutade att …”, “parterna enades om …”. */
const settles =
  /^(?:beslutade|beslutades|beslöt|bestämde|bestämdes|enades|avtalade|avtalades|godkände|godkändes|antog|antogs|fastställde|fastställdes|lovade|åtog|överenskom|skulle|kunde|borde|vore)$/;
const noSubject = set(
  'tidigare nyligen den det de dessa en ett alla varje varjes sina sin sitt våra vår vårt deras vissa några flera många båda övriga nya gamla ' +
    'redan i av för med till från hos på mellan genom enligt inom om under vid mot utan efter före över per och samt eller inga ingen inget',
);
/** What follows a verb and no word that tells what something is like. */
const goesOn = set(
  'med av för till från hos på mellan genom om under vid mot efter i att då också inte sedan redan mycket bra dåligt när som',
);
/** It says under which condition something holds, not what was. */
const condition = set('om ifall såvida därest');

/** “…, men nu betalar kommunen”: from there on it is told of what is. */
const now =
  /(?<![a-zà-öø-ɏ])(?:nu|numera|men|fortfarande|alltjämt|framöver|hädanefter|i stället|ska|skall)(?![a-zà-öø-ɏ])/;
/** “den tidigare modellen, där kommunen betalade …”: a clause that only says which one. */
const which = set('som där vilka vilken vilket då när');

const known = new WeakMap<Sentence, number>();

/**
 * Whether the words at an offset of a sentence are told of what was: its first finite verb is of the past, and nothing
 * between says that it is so now. What was settled then does not count.
 */
export function isToldAt(sentence: Sentence, offset: number, parties: readonly Party[]): boolean {
  const from = known.get(sentence) ?? pastIn(sentence, parties);
  known.set(sentence, from);
  if (from < 0) return false;
  return offset <= from || !now.test(sentence.text.slice(from, offset).toLowerCase());
}

/** Whether a sentence begins to tell of what was, whatever it goes on to say. */
export function isTold(sentence: Sentence, parties: readonly Party[]): boolean {
  return isToldAt(sentence, 0, parties);
}

/** Where the verb of the past stands that a sentence is told with; -1 when it is told with none. */
function pastIn(sentence: Sentence, parties: readonly Party[]): number {
  const tokens = tokensIn(sentence).slice(0, 40);
  if (condition.has(tokens[0]?.text ?? '')) return -1;
  const past = tokens.findIndex((_, at) => isPast(tokens, at) && !isWhich(tokens, at));
  const verb = tokens[past];
  if (!verb || settles.test(verb.text)) return -1;
  if (verb.text === 'kom' && tokens[past + 1]?.text === 'överens') return -1;
  return past <= verbIn(tokens, partyMentionsIn(sentence.text, parties)) ? verb.start : -1;
}

/** Whether a verb belongs to a clause that says which one is meant. */
function isWhich(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(1, at - 3); before -= 1) {
    if (which.has(tokens[before]?.text ?? '')) return true;
    // “Mannen som hyrde kiosken sade upp den”: the clause has its verb.
    if (isPast(tokens, before)) return false;
  }
  return false;
}

function isPast(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (at === 0) return false;
  if (strong.has(word) || settles.test(word)) return word !== 'var' || isWas(tokens, at);
  if (!weak.test(word) || noVerb.test(word)) return false;
  // “två planerade träffar”, “den avtalade tiden”: how something is, and no verb.
  const before = tokens[at - 1]?.text ?? '';
  // “Jourens skyddade boende”: whose it is stands before no verb.
  if (/(?:ens|ets|ernas|ornas|arnas)$/.test(before)) return false;
  // “Det slutade med bråk”, but “det avtalade priset”.
  if (at === 1 && /^(?:det|den|de)$/.test(before)) return goesOn.has(tokens[at + 1]?.text ?? '');
  return (
    !noSubject.has(before) && !/^(?:\d{1,3}|två|tre|fyra|fem|sex|sju|åtta|nio|tio)$/.test(before)
  );
}

/** “Var tredje månad”, “var och en”, “var sin”, “för var dag”. */
function isWas(tokens: readonly Token[], at: number): boolean {
  if (/^(?:för|på|i|till|under|av)$/.test(tokens[at - 1]?.text ?? '')) return false;
  return !share.test(tokens[at + 1]?.text ?? '');
}
