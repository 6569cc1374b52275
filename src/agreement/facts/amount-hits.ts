import { numbersIn, type WrittenNumber } from './amount-numbers.ts';
import {
  currencies,
  factorAfter,
  factors,
  type MoneyUnit,
  short,
  unitAt,
  unitBefore,
} from './amount-units.ts';

/** A sum of money in a text, before it is known what it is paid for; offsets into the text. */
export interface SumHit {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly currency: string;
  /** Only “till”, “och”, “respektive” or a dash parts it from the next sum. */
  readonly joined: boolean;
}

interface Draft extends SumHit {
  readonly number: WrittenNumber;
  readonly factor: number;
}

const timesFactor = (number: WrittenNumber, factor: number) =>
  rounded((factor >= 1e6 ? number.decimal : number.value) * factor);

/** To whole öre: products of decimals are not exact. */
const rounded = (value: number) => Math.round(value * 100) / 100;

function draftOf(number: WrittenNumber, unit: MoneyUnit, start: number, end: number): Draft {
  const { factor, currency } = unit;
  const value = timesFactor(number, factor);
  return { start, end, value, currency, joined: false, number, factor };
}

/** “kronor” after a number, or after its repetition in brackets: “trehundratusen (300 000) kronor”. */
function unitFollowing(text: string, numbers: readonly WrittenNumber[], at: number): Draft | null {
  const number = numbers[at];
  if (!number) return null;
  const unit = unitAt(text, number.end);
  if (unit) return draftOf(number, unit, number.start, number.end + unit.length);
  const inner = numbers[at + 1];
  if (!inner || inner.start !== number.end + 2 || text.slice(number.end, inner.start) !== ' (') {
    return null;
  }
  const own = unitAt(text, inner.end);
  const close = inner.end + (own?.length ?? 0);
  if (text.charAt(close) !== ')') return null;
  const after = unitAt(text, close + 1);
  const told = after ?? own;
  if (!told || inner.inWords === number.inWords) return null;
  const digits = number.inWords ? inner : number;
  return draftOf(digits, told, number.start, close + 1 + (after?.length ?? 0));
}

const spoken =
  /bidra|får |fick |kost|budget|ersätt|betal|stöd|medel|finansi|uppgå|anslå|anslag|avsätt|skjut|värde|summa|belopp|omsätt|satsa|investera|lån|fund|grant|pay|contribut/;
const bareAfter =
  /^(?:[.,;:)]|$| ?\/| (?:per|om året|årligen|i (?!landet|sverige|världen)|till|för|och|under|varje|som|från|totalt|sammanlagt|årsvis|a year|annually|over|for|to|in|and)(?![a-zà-öø-ɏ]))/;
const label =
  /(?<![a-zà-öø-ɏ-])(?:[a-zà-öø-ɏ]*(?:belopp|bidrag|summa|ersättning|kostnad|hyra|budget|hyran|medel)(?:et|en)?)(?: (?:per år|totalt|om året|årligen))?:? (?:är |uppgår till |om |på )?$/;

/** A sum whose currency is left out: “3,5 miljoner per år”, “Belopp: 300 000”. */
function without(text: string, number: WrittenNumber): Draft | null {
  const after = text.slice(number.end, number.end + 30);
  const sek = (factor: number, length: number) =>
    draftOf(number, { factor, currency: 'SEK' }, number.start, number.end + length);
  const isMillions = number.inWords && /miljon(?:er)?$/.test(text.slice(number.start, number.end));
  if (isMillions) return bareAfter.test(after) && spoken.test(text) ? sek(1, 0) : null;
  const factor = factorAfter.exec(after);
  if (factor && (factors[factor[1] ?? ''] ?? 0) >= 1e6) {
    const rest = after.slice(factor[0].length);
    if (bareAfter.test(rest) && spoken.test(text))
      return sek(factors[factor[1] ?? ''] ?? 1, factor[0].length);
  }
  if (number.inWords || !number.grouped || number.value < 1000 || !bareAfter.test(after)) {
    return null;
  }
  return label.test(text.slice(Math.max(0, number.start - 50), number.start)) ? sek(1, 0) : null;
}

/** “SEK 300 000”, “kr 300 000”, “€ 20 000”. */
function unitLeading(text: string, number: WrittenNumber, free: number): Draft | null {
  if (number.inWords) return null;
  const from = Math.max(free, number.start - 10);
  const match = unitBefore.exec(text.slice(from, number.start));
  if (!match) return null;
  const [all, crowns, other, brief] = match;
  const known = brief ? short[brief] : undefined;
  const after = factorAfter.exec(text.slice(number.end, number.end + 14));
  const factor = known?.[0] ?? (after ? (factors[after[1] ?? ''] ?? 1) : 1);
  const currency = crowns || brief ? 'SEK' : (currencies[other ?? ''] ?? 'SEK');
  const start = number.start - all.length;
  return draftOf(number, { factor, currency }, start, number.end + (after?.[0].length ?? 0));
}

const joint =
  /^(?: ?[-‐‑–−—]{1,2} ?|, ?| (?:och|eller|respektive|resp\.?|till|samt|upp till|and|or|to|respectively) (?:(?:ca|cirka|omkring|högst|max) )?)$/;
const counted =
  /(?<![a-zà-öø-ɏ])(?:punkt|punkterna|bilaga|bilagorna|kap|kapitel|år|åren|nr|sidan?|artikel|avsnitt|vecka|grupp|steg|etapp|paragraf|alternativ)\.? ?$/;
const isYear = ({ value, grouped, inWords }: WrittenNumber) =>
  !grouped && !inWords && Number.isInteger(value) && value >= 1900 && value < 2100;

/** The number before a sum as a sum of the same unit: “100–150 tkr”, “150 000 respektive 200 000 kronor”. */
function joinedBefore(text: string, number: WrittenNumber, next: Draft): Draft | null {
  const gap = text.slice(number.end, next.number.start);
  if (gap.length > 24 || !joint.test(gap)) return null;
  const before = text.slice(Math.max(0, number.start - 16), number.start);
  if (counted.test(before)) return null;
  if (isYear(number) && !(isYear(next.number) && /[-–]/.test(gap))) return null;
  const factor = sharedFactor(text, number, next, gap);
  const value = timesFactor(number, factor);
  const isNear = Math.max(value, next.value) <= 100 * Math.min(value, next.value);
  if (!isNear && !/(?:mellan|between|från|from) $/.test(before)) return null;
  return draftOf(number, { factor, currency: next.currency }, number.start, number.end);
}

/** “100–150 000 kr”, “två till tre miljoner kronor”: the number after says what the first is counted in. */
function sharedFactor(text: string, number: WrittenNumber, next: Draft, gap: string): number {
  const isShort = number.value < 1000 && !number.grouped;
  const other = text.slice(next.number.start, next.number.end);
  if (number.inWords && number.value < 1000 && /miljon(?:er)?$/.test(other)) {
    return next.factor * 1e6;
  }
  const isRange = /[-–−]|till|^, ?$/.test(gap);
  const thousands = number.value * 1000;
  const isThousands = thousands <= next.number.value && thousands * 20 >= next.number.value;
  return isShort && isRange && next.number.grouped && isThousands
    ? next.factor * 1000
    : next.factor;
}

/** The same sum said again in brackets: “300 000 kr (trehundratusen kronor)”. */
function isRepeated(text: string, before: Draft | undefined, draft: Draft): boolean {
  if (!before || text.slice(before.end, draft.start) !== ' (') return false;
  if (text.charAt(draft.end) !== ')') return false;
  return before.number.inWords !== draft.number.inWords;
}

const currencyIn =
  /(?:kr|kronor(?:nas?)?|krona|sek|eur|euros?|dollars?|usd|pund|gbp|nok|dkk|miljone?r?|miljarde?r?|mn|million|[:,][-–−])(?![a-zà-öø-ɏ\d])|[€$£]/i;
const counts = /\d|tusen|hundra|miljo|tio|nio|[a-zà-öø-ɏ] (?:kr|sek)|million|thousand|hundred/i;
const labelIn = /(?:belopp|bidrag|summa|ersättning|kostnad|hyra|budget|medel)/i;

/** Whether a text may name a sum: cheap. */
export const maySum = (text: string) =>
  (currencyIn.test(text) && counts.test(text)) || (/\d[ .]\d{3}/.test(text) && labelIn.test(text));

const wordsBefore =
  /(?:tusen|hundra|miljon|tio|två|tre|fyra|fem|sex|sju|åtta|nio|en|ett|million|thousand|hundred|[a-zåäö])\)? (?:kr|kron|sek|miljon|million|eur|tusen)|[a-zåäö] \(\d|miljon|million|halvannan/;

/** “nio av tio kronor”: a share, and no sum. */
const shareBefore =
  /(?<![a-zà-öø-ɏ\d])(?:en|var|två|tre|fyra|fem|sex|sju|åtta|nio|\d{1,2}) av (?:varje )?$/;

/** The sums of a sentence in lower case, in order. */
export function sumsIn(text: string): readonly SumHit[] {
  const numbers = numbersIn(text, wordsBefore.test(text));
  const found: Draft[] = [];
  let free = 0;
  for (const [at, number] of numbers.entries()) {
    if (number.start < free) continue;
    const draft =
      unitFollowing(text, numbers, at) ?? unitLeading(text, number, free) ?? without(text, number);
    if (!draft || (number.inWords && draft.value <= 1)) continue;
    if (
      draft.value <= 1000 &&
      shareBefore.test(text.slice(Math.max(0, number.start - 20), number.start))
    )
      continue;
    const last = found.at(-1);
    if (last && isRepeated(text, last, draft)) {
      const kept = last.number.inWords ? draft : last;
      found[found.length - 1] = { ...kept, start: last.start, end: draft.end + 1 };
    } else found.push(...chainBefore(text, numbers, at, draft, free), draft);
    free = draft.end;
  }
  return found.map(({ start, end, value, currency }, i) => {
    const next = found[i + 1];
    const joined = next !== undefined && joint.test(text.slice(end, next.start));
    return { start, end, value, currency, joined };
  });
}

/** The numbers before a sum that share its unit. */
function chainBefore(
  text: string,
  numbers: readonly WrittenNumber[],
  at: number,
  draft: Draft,
  free: number,
): readonly Draft[] {
  const chain: Draft[] = [];
  let next = draft;
  for (let i = at - 1; i >= 0 && chain.length < 12; i -= 1) {
    const number = numbers[i];
    if (!number || number.start < free) break;
    const joined = joinedBefore(text, number, next);
    if (!joined) break;
    chain.unshift(joined);
    next = joined;
  }
  return chain;
}
