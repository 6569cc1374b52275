import type { Party, Sentence } from '../agreement.ts';
import { partyMentionsIn } from '../facts/party-mentions.ts';
import { share, verbIn } from './sentence-properties.ts';
import { type Token, tokensIn } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const strong = set(
  'var fanns fick gick gav gavs blev stod tog togs drog drogs höll hölls innehöll gjorde gjordes lät bestod utgick hade ' +
    'sattes bröts skrev skrevs kom lade lades låg satt såg sågs hette ville drev drevs sålde såldes bar bars slog skar ' +
    'bjöd bjöds fann fanns lånade försvann föll ledde uppstod ingick avgick upphörde',
);
const weak =
  /^[a-zà-öø-ɏ]{2,18}(?:a|l|g|n|r|v|m)des?$|^[a-zà-öø-ɏ]{2,18}(?:k|p|s|t|f)tes?$|^(?:ske|rå|nå|upplå|försmå|bo|tro|avse|förse|klä|ro)dd(?:e|es)$/;
/** What ends so without being a verb of the past: “gällande”, “närmaste”, “måste”, “sjätte”. */
const noVerb =
  /(?:[ae]ndes?|(?:^|[a-zà-öø-ɏ])(?:[aäiö][mnr]?ste)|[a-zà-öø-ɏ]aste)$|^(?:måste|sjätte|åttonde|samtliga|både|andre|förste|värde|mervärde|ärende|områden?|fäste|mitte|närvarande)$/;
/** What was settled then holds now: “kommunen beslutade att …”, “parterna enades om …”. */
const settles =
  /^(?:beslutade|beslutades|beslöt|bestämde|bestämdes|enades|avtalade|avtalades|godkände|godkändes|antog|antogs|fastställde|fastställdes|lovade|åtog|överenskom|skulle|kunde|borde|vore)$/;
const noSubject = set(
  'den det de dessa en ett alla varje varjes sina sin sitt våra vår vårt deras vissa några flera många båda övriga nya gamla ' +
    'redan i av för med till från hos på mellan genom enligt inom om under vid mot utan efter före över per och samt eller inga ingen inget',
);
/** What follows a verb and no word that tells what something is like. */
const goesOn = set(
  'med av för till från hos på mellan genom om under vid mot efter i att då också inte sedan redan mycket bra dåligt när som',
);
/** It says under which condition something holds, not what was. */
const condition = set('om ifall såvida därest');

const known = new WeakMap<Sentence, boolean>();

/** Whether a sentence tells of what was: its first finite verb is of the past. What was settled then does not count. */
export function isTold(sentence: Sentence, parties: readonly Party[]): boolean {
  const made = known.get(sentence) ?? tells(sentence, parties);
  known.set(sentence, made);
  return made;
}

function tells(sentence: Sentence, parties: readonly Party[]): boolean {
  const tokens = tokensIn(sentence).slice(0, 40);
  if (condition.has(tokens[0]?.text ?? '')) return false;
  const past = tokens.findIndex((_, at) => isPast(tokens, at));
  if (past < 0 || settles.test(tokens[past]?.text ?? '')) return false;
  if (tokens[past]?.text === 'kom' && tokens[past + 1]?.text === 'överens') return false;
  return past <= verbIn(tokens, partyMentionsIn(sentence.text, parties));
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

/** “Var tredje månad”, “var och en”, “var sin”. */
function isWas(tokens: readonly Token[], at: number): boolean {
  return !share.test(tokens[at + 1]?.text ?? '');
}
