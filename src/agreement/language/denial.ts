import type { Match, Pattern } from './patterns.ts';
import type { Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const negations = set(
  'inte ej ingen inget inga ingenting aldrig varken not no never neither',
);
export const without = set('utan without');
/** Verbs that a clause is built on: what stands before one is its subject, or a clause of its own. */
export const finite = set(
  'kan får ska skall måste bör skulle vill har äger är blir gäller finns föreligger går sker kommer tas upphör hävs sägs ' +
    'avgörs löses hänskjuts löper fortsätter förlängs vänder tar may can shall must will has have is are',
);
/** Words that begin a clause of its own. */
export const clauses = set(
  'om när ifall såvida då som eftersom medan men innan tills if when that which who unless while but',
);
/** “inget om tvist”, “rör sig om”, “är fråga om”: no condition begins there. */
const takesAbout = new Set([
  ...negations,
  'sig',
  'hand',
  'fråga',
  'frågan',
  'handlar',
  'tal',
  'talar',
]);
/** “reglerna om stöd”, “undantaget om tjänster”: what the noun is about. */
const ofMatter =
  /(?:regler|reglerna|bestämmelser|bestämmelserna|villkor|villkoren|förordning|förordningen|undantag|undantaget|krav|kravet|kraven|lagen|avsnittet|klausul|klausulen|uppgift|uppgifter)$/;
/** After a negation these deny wherever the clause stands: “då det inte rör sig om någon beställning”. */
const indefinite = set('någon något några');
const joiners = set('och eller samt and or');
const conditions = set('om när ifall såvida då kan skulle får if when should unless');
/** Who or what is spoken of: after it a sentence that begins with a verb is a condition. */
const subject =
  /^(?:en|ett|den|det|de|vi|part|någon|något|någondera|endera|båda|inte|sig|parterna|.{3,}(?:en|et|erna|arna))$/;
/** “inte förrän”, “inte bara”, “inte annat än”: said with a negation, but said. */
export const limits = set('förrän bara endast enbart annat until only except');
/** A denial reaches so many words forward. */
const reach = 8;
/** No clause is longer: a bound on the work that a text without stops can ask for. */
const longest = 40;

/**
 * Whether a sentence denies what a pattern found in it: “ingen part kan häva avtalet”, “hävning nämns inte”.
 * A condition does not (“kan hävas om en part inte rättar sig”), nor a limit (“inte utan tre månaders varsel”).
 * @param isOther true where “inte så utan så” speaks of the matter all the same
 */
export function isDenied(
  text: string,
  tokens: readonly Token[],
  match: Match,
  pattern: Pattern,
  isOther: boolean,
): boolean {
  const start = clauseStart(text, tokens, match.from);
  const at =
    negationBefore(tokens, start, match.from) ??
    negationInside(tokens, match, pattern) ??
    negationAfter(text, tokens, start, match);
  return at !== null && !isLimited(tokens, at, isOther);
}

/** Whether a clause ends between two words: at a comma or another mark. */
export function isCut(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return before && after ? /[,;:(–]/.test(text.slice(before.end, after.start)) : false;
}

/** The first word of the clause that a word stands in. */
export function clauseStart(text: string, tokens: readonly Token[], at: number): number {
  let hasVerb = false;
  const first = Math.max(0, at - longest);
  for (let index = at; index > first; index -= 1) {
    const word = tokens[index]?.text ?? '';
    // “säger inget om tvist” is one clause.
    const before = tokens[index - 1]?.text ?? '';
    const isObject = word === 'om' && (takesAbout.has(before) || ofMatter.test(before));
    if (index < at && clauses.has(word) && !isObject) return index;
    if (index < at && hasVerb && joiners.has(word)) return index + 1;
    if (isCut(text, tokens[index - 1], tokens[index])) return index;
    hasVerb ||= finite.has(word);
  }
  return first;
}

/** “Löses det inte”, “om part inte”: the clause only says when something holds. */
export function isCondition(tokens: readonly Token[], start: number): boolean {
  return conditions.has(tokens[start]?.text ?? '') || beginsWithVerb(tokens, start);
}

/** What ends as a verb does and begins a sentence: “Under avtalstiden …”. */
const noVerb = /^(?:under|efter|över|inför|per|eller|utöver|mer|var|här|där|dessutom|hos|tills)$/;

/** “Löses det …”: a question that is a condition. */
function beginsWithVerb(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start]?.text ?? '';
  const second = tokens[start + 1]?.text ?? '';
  if (conditions.has(first) || noVerb.test(first)) return false;
  return /[rs]$/.test(first) && subject.test(second);
}

/** The negation that denies what stands at `to`, or null. */
export function negationBefore(tokens: readonly Token[], start: number, to: number): number | null {
  const condition = isCondition(tokens, start);
  for (let index = to - 1; index >= Math.max(start, to - reach); index -= 1) {
    const word = tokens[index]?.text ?? '';
    const between = tokens.slice(index + 1, to);
    const hasVerb = between.some((token) => finite.has(token.text));
    if (without.has(word) && between.length < 3 && !hasVerb) return index;
    if (!negations.has(word)) continue;
    const isNone = between.some(({ text }) => indefinite.has(text)) && !hasVerb;
    // “Rättar parten sig inte hävs avtalet”: what is denied is the condition before.
    const isOfBefore = between.length > 0 || beginsWithVerb(tokens, start);
    if (condition && isOfBefore && !isNone) continue;
    // Before its verb a negation belongs to the subject, or to the clause before.
    if (!hasVerb || index === start) return index;
  }
  return null;
}

/** In the gap of a pattern: “avslutas inte omedelbart”. */
function negationInside(
  tokens: readonly Token[],
  { from, to }: Match,
  pattern: Pattern,
): number | null {
  if (/\b(?:inte|ej|not)\b/.test(pattern.source)) return null;
  const at = tokens.slice(from, to).findIndex((token) => negations.has(token.text));
  return at < 0 ? null : from + at;
}

/** “Hävning nämns inte”: the matter is what the clause begins with. */
export function negationAfter(
  text: string,
  tokens: readonly Token[],
  start: number,
  { from, to }: Match,
): number | null {
  const lead = tokens.slice(start, from);
  if (lead.length > 2 || isCondition(tokens, start)) return null;
  const opens = ({ text: word }: Token, index: number) =>
    finite.has(word) ||
    (clauses.has(word) && !(word === 'om' && ofMatter.test(lead[index - 1]?.text ?? '')));
  if (lead.some(opens)) return null;
  for (let index = to; index < Math.min(tokens.length, to + 4); index += 1) {
    const word = tokens[index]?.text ?? '';
    if (isCut(text, tokens[index - 1], tokens[index])) return null;
    if (clauses.has(word) || joiners.has(word)) return null;
    if (negations.has(word)) return index;
  }
  return null;
}

/** Whether a negation is said with a limit: “inte förrän”, “inte utan tre månaders varsel”. */
export function isLimited(tokens: readonly Token[], negation: number, isOther: boolean): boolean {
  return tokens.slice(negation + 1, negation + 1 + longest).some(({ text }, index, rest) => {
    // “inte annat än”, not “eller något annat undantag”.
    if (text === 'annat') return rest[index + 1]?.text === 'än';
    if (limits.has(text)) return true;
    if (!without.has(text)) return false;
    // “utan löper till årets slut” is something else than “utan tre månaders varsel”.
    const next = rest[index + 1]?.text ?? '';
    return isOther || !(finite.has(next) || next === 'i');
  });
}
