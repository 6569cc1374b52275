import { clauses, finite, isCut, limits, without } from './denial.ts';
import type { Token } from './tokens.ts';

const denies = /^(?:inte|ej|icke|aldrig|not|never)$/;
/** “viten har ingen plats här” */
const hasNo = /^(?:ingen|inget|inga)$/;
const room = /^(?:plats|roll|funktion|uppgift|ställning|betydelse|del)$/;
const joins = /^(?:och|eller|samt|respektive|liksom|and|or)$/;
/** What may stand before the noun of a list: “någon”, “ekonomiska”, “så kallade”, “innehållen”. */
const modifies =
  /^(?:någo[nt]|några|en|ett|ens|så|alla|andra|annan|annat|övriga|eventuell[at]?|liknande|motsvarande|sådan[at]?|former|slags?|typ(?:er)?|av|[a-zà-öø-ɏ]+(?:iska|iskt|liga|ligt|ade|ande|ella)|(?:inne|under|av|ute|upp|åter)[a-zà-öø-ɏ]+en)$/;
const leads =
  /^(?:på|av|åt|till|för|mot|från|mellan|i|om|med|vid|under|enligt|utöver|inom|gentemot)$/;
const verbal = /[a-zà-öø-ɏ]{2}[rs]$/;
/** Verbs whose denial denies that there is any of it; “våldet slutar inte” tells of what there is. */
const exists =
  /(?:[a-zà-öø-ɏ]{2}s|^(?:är|förekommer|utgår|gäller|blir|ingår|ska|skall|kan|får|kommer|bör|har|föreligger|sker|hör|passar))$/;
/** “i vilken form det än är”: said beside the list. */
const aside = /^(?:i|av|oavsett|hur|vilka|vilket|stora|små)$/;
/** Verbs that say something of what there is: “vitet överstiger inte”, “vite hindrar inte”. */
const takesFor =
  /^(?:bekräft|jämka|överstig|understig|överskrid|hindr|uteslut|påverk|inverk|befri|begräns|kombiner|fråntar|ersätter|räcker|minskas|höjs|sänks)/;
/** “inte utan att parterna har talats vid” */
const onlyAfter = /^(?:att|först|föregående|skriftlig|saklig|särskil|grund|skäl|[a-zà-öø-ɏ]*varn)/;
/** So far from a word stands the negation that denies it when it begins its clause. */
const front = 16;
/** No list has more. */
const mostItems = 6;

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** The end of the noun that stands at `from`, with what hangs on it; null where it is no mere noun. */
function nounFrom(text: string, tokens: readonly Token[], from: number): number | null {
  let index = from;
  while (modifies.test(wordAt(tokens, index))) index += 1;
  const noun = wordAt(tokens, index);
  if (noun === '' || finite.has(noun) || clauses.has(noun) || denies.test(noun)) return null;
  index += 1;
  // “avdrag på bidraget”
  while (leads.test(wordAt(tokens, index)) && index - from < mostItems) {
    if (isCut(text, tokens[index - 1], tokens[index])) break;
    index += 2;
  }
  return index;
}

/** Where a list goes on at `at`: the first word of its next part; null where it ends. */
function nextOf(text: string, tokens: readonly Token[], at: number): number | null {
  if (joins.test(wordAt(tokens, at))) return at + 1;
  if (!isCut(text, tokens[at - 1], tokens[at])) return null;
  return at;
}

const turns = /^(?:men|och|medan|fast|but|and)$/;

/** The first word of the main clause that a word stands in: of the sentence, or after “, men”. */
function clauseOf(text: string, tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index > 0 && index > at - front; index -= 1)
    if (turns.test(wordAt(tokens, index)) && isCut(text, tokens[index - 1], tokens[index]))
      return index + 1;
  return 0;
}

/** Whether nothing but nouns of a list stands between the first word of the clause and `at`. */
function beginsList(text: string, tokens: readonly Token[], at: number): boolean {
  let index: number | null = clauseOf(text, tokens, at);
  for (let items = 0; index !== null && items < mostItems; items += 1) {
    const end = nounFrom(text, tokens, index);
    if (end === null) return false;
    if (at < end) return true;
    index = nextOf(text, tokens, end);
  }
  return false;
}

/** The first word after the list that goes on from `at`; null where something else than nouns follows. */
function afterList(text: string, tokens: readonly Token[], at: number): number | null {
  let index = nounFrom(text, tokens, at);
  for (let items = 0; index !== null && items < mostItems; items += 1) {
    const next = nextOf(text, tokens, index);
    if (next === null) return index;
    if (next === index && aside.test(wordAt(tokens, next))) return afterAside(text, tokens, next);
    index = nounFrom(text, tokens, next);
  }
  return null;
}

function afterAside(text: string, tokens: readonly Token[], at: number): number {
  let index = at + 1;
  while (index < at + front && !isCut(text, tokens[index - 1], tokens[index])) index += 1;
  return index;
}

/**
 * The negation of a clause that begins with what it denies, or null: “Böter, viten och avdrag använder vi inte”,
 * “Avdrag på bidraget gör kommunen inte”.
 */
export function negationAfterFront(
  text: string,
  tokens: readonly Token[],
  at: number,
): number | null {
  const near = tokens.slice(at, at + front);
  if (!near.some(({ text: word }) => denies.test(word) || hasNo.test(word))) return null;
  const verb = beginsList(text, tokens, at) ? afterList(text, tokens, at) : null;
  if (verb === null) return null;
  if (!(verbal.test(wordAt(tokens, verb)) || finite.has(wordAt(tokens, verb)))) return null;
  for (let next = verb + 1; next < verb + 7; next += 1) {
    const word = wordAt(tokens, next);
    if (denies.test(word) || (hasNo.test(word) && room.test(wordAt(tokens, next + 1)))) return next;
    if (isCut(text, tokens[next - 1], tokens[next]) || clauses.has(word) || joins.test(word)) break;
  }
  return null;
}

/** Whether the verb right before a negation tells of what the word at `at` does: “slutar inte”. */
export function isOfDeed(tokens: readonly Token[], at: number, negation: number): boolean {
  if (negation - 1 === at) return false;
  const verb = wordAt(tokens, negation - 1);
  return /[a-zà-öø-ɏ]{2}r$/.test(verb) && !exists.test(verb) && !/^(?:parter|heller)$/.test(verb);
}

/** Whether what is denied of a word takes it for given, or holds with a limit. */
export function isGiven(tokens: readonly Token[], at: number, negation: number): boolean {
  if (tokens.slice(at + 1, negation + 2).some(({ text }) => takesFor.test(text))) return true;
  return tokens.slice(negation + 1, negation + 9).some(({ text }, index, rest) => {
    return limits.has(text) || (without.has(text) && onlyAfter.test(rest[index + 1]?.text ?? ''));
  });
}
