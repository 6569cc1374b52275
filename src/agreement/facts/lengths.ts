import { allMatches } from '../language/all-matches.ts';
import { lowered } from '../language/lowered.ts';
import { cardinalOf, cardinalsIn } from '../language/numbers.ts';
import { remembering } from '../language/remembering.ts';

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
    /^(?:(?:verksamhets|kalender|budget|avtals|läs|skol|hel|räkenskaps|program|options)?år|års|årig|årigt|åriga|årsperiod|årsperioder|årsperioden|årsavtal|years?|year's)$/,
    ['months', 12],
  ],
  [/^(?:halvår|halvårs)$/, ['months', 6]],
  [/^(?:kvartal|kvartals|quarters?)$/, ['months', 3]],
  [
    /^(?:(?:kalender)?(?:månad|månader)|månads|månaders|mån|månadersperiod|months?|months')$/,
    ['months', 1],
  ],
  [/^(?:vecka|veckas|veckor|veckors|weeks?)$/, ['days', 7]],
  [
    /^(?:(?:kalender|arbets|var|bank|helg)?(?:dag|dagar)|dags|dagars|dgr|dygn|dygns|days?)$/,
    ['days', 1],
  ],
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
  return allMatches(text, /(?<![\d.,/-])(\d{1,3}(?:[.,]\d)?)(?![\d/])/g).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(match[0].replace(',', '.')),
  }));
}

const afterCount =
  /^(?: ?\((?:\d{1,3}|[A-Za-zÀ-ÖØ-öø-ɏ]{2,20})\))?[ -]{0,2}(?:hela |fulla |full |whole |helgfria |calendar |working |business )?([A-Za-zÀ-ÖØ-öø-ɏ]{2,16})/;

function lengthAt(text: string, count: Count): Length | null {
  const match = afterCount.exec(text.slice(count.end, count.end + 60));
  const unit = match?.[1] ? unitOf(match[1].toLowerCase()) : null;
  if (!match || !unit) return null;
  const total = count.value * unit[1];
  if (unit[0] === 'months' && !Number.isInteger(total)) return null;
  return lengthOf(count.start, count.end + match[0].length, total, unit[0]);
}

function lengthOf(start: number, end: number, total: number, unit: Unit[0]): Length {
  return unit === 'months'
    ? { start, end, months: total, days: null }
    : { start, end, months: null, days: total };
}

const compound =
  /(?<![a-zà-öø-ɏ])(ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|arton|tjugofyra|trettio|trettiosex|nittio)(halvårs|år(?=ig)|års|månad(?:er)?s|veckors|dagars)(ig|igt|iga|period(?:en|ens|er|erna)?|avtal(?:et)?|varsel|intervall(?:er)?)?(?![a-zà-öø-ɏ])/g;
const compoundUnits: Readonly<Record<string, Unit>> = {
  h: ['months', 6],
  å: ['months', 12],
  m: ['months', 1],
  v: ['days', 7],
  d: ['days', 1],
};

/** “treårig”, “en femårsperiod”, “sexmånadersvarsel”. */
function compoundsIn(text: string): readonly Length[] {
  return allMatches(text, compound).flatMap((match) => {
    const [all, word = '', unitWord = ''] = match;
    const unit = compoundUnits[unitWord.charAt(0)];
    const count = cardinalOf(word);
    if (!unit || count === null) return [];
    return [lengthOf(match.index, match.index + all.length, count * unit[1], unit[0])];
  });
}

const hasUnit = /år|kvartal|mån|veck|dag|dgr|dygn|year|quarter|month|week|day/;

const known = remembering(lengthsOf);

/** Every length of time in a text, in order. */
export function lengthsIn(written: string): readonly Length[] {
  const text = lowered(written);
  return hasUnit.test(text) ? known(text) : [];
}

function lengthsOf(text: string): readonly Length[] {
  const counts: readonly Count[] = [...cardinalsIn(text), ...digitsIn(text)];
  const found: Length[] = [...compoundsIn(text)];
  for (const count of counts) {
    const length = lengthAt(text, count);
    if (length) found.push(length);
  }
  return found.sort((a, b) => a.start - b.start);
}
