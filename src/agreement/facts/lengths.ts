import { lowered } from '../language/lowered.ts';
import { cardinalsIn } from '../language/numbers.ts';

/** A stretch of time such as “tre år” or “36 månader”; offsets into the text. */
export interface Length {
  readonly start: number;
  readonly end: number;
  /** Whole months, or null for a length in days or weeks. */
  readonly months: number | null;
  readonly days: number | null;
}

type Unit = readonly ['months' | 'days', number];

const units: readonly (readonly [RegExp, Unit])[] = [
  [
    /^(?:(?:verksamhets|kalender|budget|avtals|läs|skol|hel|räkenskaps|program)?år|års|årig|årigt|åriga|årsperiod|årsperioden|years?|year's)$/,
    ['months', 12],
  ],
  [/^(?:halvår|halvårs)$/, ['months', 6]],
  [/^(?:kvartal|kvartals|quarters?)$/, ['months', 3]],
  [/^(?:månad|månads|månader|månaders|mån|månadersperiod|months?|months')$/, ['months', 1]],
  [/^(?:vecka|veckas|veckor|veckors|weeks?)$/, ['days', 7]],
  [/^(?:dag|dags|dagar|dagars|days?)$/, ['days', 1]],
];

function unitOf(word: string): Unit | null {
  return units.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

interface Count {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** “3”, “1,5”; a number with more than three digits is no count of years. */
function digitsIn(text: string): readonly Count[] {
  return [...text.matchAll(/(?<![\d.,/-])(\d{1,3}(?:[.,]\d)?)(?![\d/])/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[0].replace(',', '.')),
  }));
}

const afterCount =
  /^(?: ?\((?:\d{1,3}|[A-Za-zÀ-ÖØ-öø-ɏ]{2,20})\))?[ -]{0,2}(?:hela |fulla |full |whole )?([A-Za-zÀ-ÖØ-öø-ɏ]{2,16})/;

function lengthAt(text: string, count: Count): Length | null {
  const match = afterCount.exec(text.slice(count.end, count.end + 60));
  const unit = match?.[1] ? unitOf(match[1].toLowerCase()) : null;
  if (!match || !unit) return null;
  const total = count.value * unit[1];
  const end = count.end + match[0].length;
  return unit[0] === 'months' && Number.isInteger(total)
    ? { start: count.start, end, months: total, days: null }
    : unit[0] === 'days'
      ? { start: count.start, end, months: null, days: total }
      : null;
}

const compounds: readonly (readonly [string, number])[] = [
  ['ett', 1],
  ['två', 2],
  ['tre', 3],
  ['fyra', 4],
  ['fem', 5],
  ['sex', 6],
  ['sju', 7],
  ['åtta', 8],
  ['nio', 9],
  ['tio', 10],
];

/** “treårig”, “en femårsperiod”. */
function compoundsIn(text: string): readonly Length[] {
  const pattern =
    /(?<![a-zà-öø-ɏ])(ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)års?(?:ig|igt|iga|period|perioden|avtal)(?![a-zà-öø-ɏ])/g;
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    months: 12 * (compounds.find(([word]) => word === match[1]?.toLowerCase())?.[1] ?? 1),
    days: null,
  }));
}

const hasUnit = /år|kvartal|månad|mån |veck|dag|year|quarter|month|week|day/;

/** Every length of time in a text, in order. */
export function lengthsIn(written: string): readonly Length[] {
  const text = lowered(written);
  if (!hasUnit.test(text)) return [];
  const counts: readonly Count[] = [...cardinalsIn(text), ...digitsIn(text)];
  const found: Length[] = [...compoundsIn(text)];
  for (const count of counts) {
    const length = lengthAt(text, count);
    if (length) found.push(length);
  }
  return found.sort((a, b) => a.start - b.start);
}
