import { contains } from '../source.ts';
import type { Agreement, ReadContribution, Sentence, Term } from './agreement.ts';
import { timesWithin } from './facts/term-times.ts';
import { lowered } from './language/lowered.ts';
import { ownFacts } from './own-facts.ts';
import { sentenceRange, within } from './places.ts';

/** The same sum stands elsewhere, exactly and with its time. */
export function isSettled(agreement: Agreement, contribution: ReadContribution): boolean {
  const { amount, range } = contribution;
  const sentence = sentenceOf(agreement, contribution);
  const annexes = (agreement.sections.get('annexes') ?? []).map((place) => place.range);
  const isToldThere = /bilaga|annex/i.test(sentence?.block.prose.text ?? '');
  return ownFacts(agreement, agreement.facts.amounts).some((other) => {
    if (other.range.start === range.start || other.per === null || other.approximate) return false;
    // “90 000 kr per år, alltså ca 270 000 kr”
    if (sentence && contains(sentenceRange(sentence), other.range) && other.value !== amount)
      return (amount ?? 0) > other.value;
    if (other.value !== amount) return false;
    return isToldThere || !annexes.some((place) => contains(place, other.range));
  });
}

/** Whether the agreement runs for more than a year, or for nobody knows how long. */
export function isLong({ reading }: Agreement): boolean {
  const { start, end, months } = reading.term ?? { start: null, end: null };
  if (months !== undefined) return months > 12;
  if (!start || !end) return true;
  return Date.parse(end) - Date.parse(start) > 366 * 86_400_000;
}

/** Sums without a time, where none has one: beside a sum that has, they are parts of it. */
export function withoutTime(
  agreement: Agreement,
  money: readonly ReadContribution[],
): readonly ReadContribution[] {
  if (money.some(({ per }) => per !== null)) return [];
  return money.filter((one) => {
    const sentence = sentenceOf(agreement, one);
    // A gap beside the sum is where its time goes, and is told as a gap.
    const { placeholders } = agreement.facts;
    const isGap = sentence && within(placeholders, sentenceRange(sentence)).length > 0;
    return !one.approximate && !isGap && !isSettled(agreement, one) && !isTimed(agreement, one);
  });
}

const timed =
  /(?<![a-zà-öø-ɏ])(?:årlig[a-zà-öø-ɏ]*|årsbidrag[a-zà-öø-ɏ]*|årsbelopp[a-zà-öø-ɏ]*|varje år|per år|om året|engång[a-zà-öø-ɏ]*|totalt?|sammanlag[dt]a?|(?:hela|under|för) (?:[a-zà-öø-ɏ]+ )?(?:avtalstiden|avtalsperioden|perioden|tiden|partnerskapstiden))(?![a-zà-öø-ɏ])/;

/** “Kommunen ger ett årligt bidrag till föreningen. Föreningen får 300 000 kronor.”: who pays, and how often, stands beside it. */
function isTimed(agreement: Agreement, one: ReadContribution): boolean {
  if (one.payer !== null) return false;
  const economy = agreement.sections.get('economy') ?? [];
  return economy
    .filter(({ range }) => contains(range, one.range))
    .some(({ blocks }) => blocks.some(({ prose }) => timed.test(lowered(prose.text))));
}

/** The sentence that a sum stands in. */
function sentenceOf({ sentences }: Agreement, { range }: ReadContribution): Sentence | null {
  return sentences.find((sentence) => contains(sentenceRange(sentence), range)) ?? null;
}

const decides =
  /(?<![a-zà-öø-ɏ])(?:redovisa[a-zà-öø-ɏ]*|faktiska?|verkliga?|kostnad[a-zà-öø-ɏ]*|rekvirer(?:ar|as)? (?:vad|det|den|de|faktisk)[a-zà-öø-ɏ]*|ansök[a-zà-öø-ɏ]*|efter(?! (?:skriftlig )?(?:rekvisition|rekvirering|faktur|begäran|undertecknande|underskrift|varje|årsskiftet))|utifrån|beroende|beslut[a-zà-öø-ɏ]*|enligt|per (?!år)[a-zà-öø-ɏ]+)(?![a-zà-öø-ɏ])/;

/** “Upp till” without a word on what decides. */
export function openCeilings(
  agreement: Agreement,
  money: readonly ReadContribution[],
): readonly ReadContribution[] {
  return money.filter((one) => {
    const { text } = agreement.source;
    const before = text.slice(Math.max(0, one.range.start - 12), one.range.start);
    if (!one.ceiling || one.approximate || !/upp till\s$/i.test(before)) return false;
    const block = sentenceOf(agreement, one)?.block;
    return block !== undefined && !decides.test(lowered(block.prose.text));
  });
}

/** Something that makes the year a calendar year: “med start 2027”, “från 2027”, “per kalenderår”. */
const calendar =
  /(?<![a-zà-öø-ɏ])(?:(?:med start|start|från(?: och med)?|fr\. ?o\. ?m\.?|med början) (?:år )?(?:19|20)\d\d(?![-\d])|kalenderår[a-zà-öø-ɏ]*|budgetår[a-zà-öø-ɏ]*)/;
/** Something that says which year, or how the parts of it are reckoned. */
const reckoned =
  /(?<![a-zà-öø-ɏ])(?:avtalsår[a-zà-öø-ɏ]*|läsår[a-zà-öø-ɏ]*|verksamhetsår[a-zà-öø-ɏ]*|partnerskapsår[a-zà-öø-ɏ]*|tolvmånaders[a-zà-öø-ɏ]*|tolv månader|12 månader|första (?:avtals|verksamhets)?året|sista (?:avtals|verksamhets)?året|i proportion|proportion(?:ellt|erlig[a-zà-öø-ɏ]*)|delår[a-zà-öø-ɏ]*|del av år[a-zà-öø-ɏ]*|helår[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;

/** The term that does not follow the calendar years: as it is read, else as the text beside the sums tells it. */
export function brokenTerm({ reading, prose }: Agreement): Term | null {
  const broken = [reading.term, prose.term].filter(
    (term) =>
      term?.start?.length === 10 &&
      term.end?.length === 10 &&
      !(term.start.endsWith('-01-01') && term.end.endsWith('-12-31')),
  );
  const uneven = broken.find(
    (term) => term?.start && term.end && timesWithin(term.start, term.end, 'year') === null,
  );
  return uneven ?? broken[0] ?? null;
}

/** Yearly sums that can come to two things, because the term begins or ends in the middle of a calendar year. */
export function partYears(
  agreement: Agreement,
  money: readonly ReadContribution[],
): readonly ReadContribution[] {
  const term = brokenTerm(agreement);
  if (!term?.start || !term.end || !isLong(agreement)) return [];
  const { start, end } = term;
  if (isReckoned(agreement, Math.max(0, ...money.map(({ yearly }) => yearly ?? 0)))) return [];
  const isWhole = timesWithin(start, end, 'year') !== null;
  return money.filter((one) => {
    const sentence = one.per === 'year' ? sentenceOf(agreement, one) : null;
    if (!sentence) return false;
    return !isWhole || calendar.test(lowered(sentence.text));
  });
}

/** Whether the money is told for parts of the time, or for all of it, or the text says which year it means. */
function isReckoned(agreement: Agreement, yearly: number): boolean {
  const places = (agreement.sections.get('economy') ?? []).map(({ range }) => range);
  const amounts = ownFacts(agreement, agreement.facts.amounts);
  const told = places.flatMap((range) => within(amounts, range));
  // What is less than a month of it is no part of it, but a fee or a deduction.
  const isPart = (value: number) => value * 13 >= yearly;
  if (told.some(({ per, value }) => per !== 'year' && per !== 'unit' && isPart(value))) return true;
  return agreement.sentences.some(
    (sentence) =>
      places.some((range) => contains(range, sentenceRange(sentence))) &&
      reckoned.test(lowered(sentence.text)),
  );
}
