import type { Range } from '../source.ts';
import type { Agreement, Amount, Sentence } from './agreement.ts';
import { timesWithin } from './facts/term-times.ts';
import { lowered } from './language/lowered.ts';
import { lowerOf } from './language/search.ts';
import { indexOf } from './neighbours.ts';
import { ownFacts } from './own-facts.ts';
import { sentenceRange, within } from './places.ts';

/** A total that is not the sum paid each year times the years of the term. */
export interface YearlyTotal {
  readonly yearly: Amount;
  readonly total: Amount;
  readonly years: number;
  readonly counted: number;
}

/** “Det gör 750 000 kronor”, “Hela summan blir …”: what the next sentence makes of it. */
const madeTotal =
  /^[^a-zà-öø-ɏ]*(?:(?:det|detta|allt|tillsammans|totalt|sammanlagt) (?:gör|blir|ger|motsvarar|innebär|betyder)|(?:hela |totala )?(?:summan|beloppet|bidraget) (?:blir|är|uppgår till)|(?:totalt|sammanlagt|i allt))(?![a-zà-öø-ɏ])/;
const isTotal =
  /(?<![a-zà-öø-ɏ])(?:sammanlagt|totalt|tillsammans|sammantaget|in total|in all|altogether)(?: [a-zà-öø-ɏ]+){0,4} ?$/;
/** Other money, other years, or a part of the sum: then one cannot tell. */
const more =
  /(?<![a-zà-öø-ɏ])(?:varav|vardera|var och en|(?:per år och|per) (?:part|förening|person|deltagare|organisation|klubb|grupp)|därav|därtill|därutöver|dessutom|utöver|inklusive|inkl|räknas upp|index[a-zà-öø-ɏ]*|uppräkn[a-zà-öø-ɏ]*|förläng[a-zà-öø-ɏ]*|option[a-zà-öø-ɏ]*|parterna|tillsammans med|of which|including|extension|extended)(?![a-zà-öø-ɏ])/;

/** The two sums of a sentence that says what is paid each year, and a total. */
function pairIn(
  agreement: Agreement,
  amounts: readonly Amount[],
  { start, end }: Range,
): readonly [Amount, Amount] | null {
  const [yearly, total, third] = within(amounts, { start, end });
  if (!yearly || !total || third || yearly.per !== 'year') return null;
  if (total.per !== 'once' && total.per !== null) return null;
  if ([yearly, total].some(({ approximate, ceiling }) => approximate || ceiling)) return null;
  if (yearly.currency !== total.currency) return null;
  const between = agreement.source.text.slice(yearly.range.end, total.range.start);
  return isTotal.test(lowered(between).replace(/\s/g, ' ')) ? [yearly, total] : null;
}

/** “250 000 kronor varje år i tre år. Det gör 750 000 kronor.” */
function pairWithNext(
  agreement: Agreement,
  amounts: readonly Amount[],
  sentence: Sentence,
): readonly [Amount, Amount] | null {
  const next = agreement.sentences[indexOf(agreement, sentence) + 1];
  if (next?.block !== sentence.block) return null;
  const lower = lowerOf(next);
  if (!madeTotal.test(lower) || more.test(lower)) return null;
  const [yearly, second] = within(amounts, sentenceRange(sentence));
  const totals = within(amounts, sentenceRange(next));
  const [total] = totals;
  if (!yearly || second || yearly.per !== 'year' || !total) return null;
  // The same sum in words and in digits is one.
  if (totals.some(({ value }) => value !== total.value) || total.currency !== yearly.currency)
    return null;
  if (total.per !== 'once' && total.per !== null) return null;
  return [yearly, total].some(({ approximate, ceiling }) => approximate || ceiling)
    ? null
    : [yearly, total];
}

/** How many years the total is for: those that the sentence names, else those of the term; null when not whole. */
function yearsIn(agreement: Agreement, range: Range): number | null {
  const { facts, reading, prose } = agreement;
  const told = within(facts.durations, range).filter(({ role }) => role !== 'payment');
  const [length, second] = told;
  if (second) return null;
  if (length) return length.months + length.days === 0 ? length.years : null;
  const isDated = prose.term?.start && prose.term.end;
  const { start, end } = (isDated ? prose.term : reading.term) ?? { start: null, end: null };
  return start && end ? timesWithin(start, end, 'year') : null;
}

/** Sentences with a yearly sum and a total for the term that does not follow from it. */
export function wrongYearlyTotals(agreement: Agreement): readonly YearlyTotal[] {
  const amounts = ownFacts(agreement, agreement.facts.amounts);
  if (amounts.length < 2) return [];
  return agreement.sentences.flatMap((sentence) => {
    if (sentence.block.cell || more.test(lowered(sentence.text))) return [];
    const range = sentenceRange(sentence);
    const pair = pairIn(agreement, amounts, range) ?? pairWithNext(agreement, amounts, sentence);
    const years = pair ? yearsIn(agreement, range) : null;
    if (!pair || !years) return [];
    const [yearly, total] = pair;
    const counted = Math.round(yearly.value * years * 100) / 100;
    const isRight = Math.abs(counted - total.value) <= years;
    return isRight ? [] : [{ yearly, total, years, counted }];
  });
}
