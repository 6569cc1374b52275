import type { Block, Prose } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { lowered } from '../language/lowered.ts';
import { lemmasOf } from '../language/morphology.ts';
import { cardinalsIn, type NumberWord } from '../language/numbers.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { numbersIn } from './amount-numbers.ts';
import { moneyFactorOf } from './amount-units.ts';
import type { NumberConflict } from './fact.ts';
import type { FactParts } from './facts.ts';

/** A number with what it counts, as one side of a pair. */
interface Side {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
}

interface Pair {
  readonly words: Side;
  readonly digits: Side;
  readonly start: number;
  readonly end: number;
}

/** Words before a number that make it a name: “år två (2028)”, “punkt tre (4)”. */
const named =
  /(?<![a-zà-öø-ɏ])(?:år|punkt|punkterna|bilaga|paragraf|§|avsnitt|kapitel|artikel|nr|nummer|steg|fas|nivå|etapp|alternativ|del|grupp|mål|period|termin|klass|årskurs|kl|kl\.|klockan|year|clause|section|annex|step|part|phase) $/;
const bracket = /^ ?\(([^()]{1,60})\)/;
/** A number and at most three words of what it counts, and nothing else. */
const inner = /^(?:ca |cirka )?(.+?)(?: ?(%|:-|[a-zà-öø-ɏ]+\.?(?: [a-zà-öø-ɏ]+){0,2}))?$/;

const same: Readonly<Record<string, string>> = {
  '%': 'procent',
  percent: 'procent',
  ':-': 'kronor',
  kr: 'kronor',
  sek: 'kronor',
  stycken: '',
  st: '',
  mån: 'månader',
  tim: 'timmar',
};

const unitIn = (text: string) => {
  const word = text.trim().replace(/\.$/, '').toLowerCase();
  return same[word] ?? word;
};

/** Whether two sides count the same: one says nothing, or both say forms of one word. */
function isSameUnit(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const known = new Set(lemmasOf(a));
  return lemmasOf(b).some((lemma) => known.has(lemma));
}

interface Counted {
  readonly value: number;
  readonly unit: string;
}

/** A value and its unit; sums in kronor whatever they are written in. */
function counted(value: number, unit: string): Counted {
  const factor = moneyFactorOf(unit);
  return factor === null
    ? { value, unit: unitIn(unit) }
    : { value: value * factor, unit: 'kronor' };
}

/** What stands between brackets, when it is one number. */
function insideOf(text: string, wantsWords: boolean): Counted | null {
  if (wantsWords) {
    const [number] = cardinalsIn(text);
    if (number?.start !== 0) return null;
    const rest = text.slice(number.end);
    return /^(?: (?:%|[a-zà-öø-ɏ]+\.?(?: [a-zà-öø-ɏ]+)?))?$/.test(rest)
      ? counted(number.value, rest)
      : null;
  }
  const match = inner.exec(text);
  const [number, second] = numbersIn(text, false);
  if (!match || !number || second || number.start !== 0) return null;
  const rest = text.slice(number.end);
  return /^(?: ?(?:%|:-|[a-zà-öø-ɏ]+\.?(?: [a-zà-öø-ɏ]+)?))?$/.test(rest)
    ? counted(number.value, rest)
    : null;
}

/** The unit right after a number or after its bracket: at most one word, or two for millions of kronor. */
const unitAt = (text: string, at: number) =>
  /^ ?(%|:-|(?:miljon(?:er)?|tusen|mn) (?:kronor|kr)|[a-zà-öø-ɏ]+)/.exec(text.slice(at, at + 40));

const isYear = ({ value }: { value: number }) => value >= 1900 && value < 2100;
const closeTo = (a: number, b: number) => Math.abs(a - b) < 0.001;

interface Outer {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** The bracket after a number, or after the one word for what it counts. */
function pairAt(text: string, outer: Outer, inWords: boolean): Pair | null {
  if (named.test(text.slice(Math.max(0, outer.start - 14), outer.start))) return null;
  const unit = unitAt(text, outer.end);
  const places = [{ at: outer.end, unit: '' }];
  if (unit) places.push({ at: outer.end + unit[0].length, unit: unit[1] ?? '' });
  for (const place of places) {
    const match = bracket.exec(text.slice(place.at, place.at + 64));
    if (!match) continue;
    const inside = insideOf((match[1] ?? '').trim(), !inWords);
    if (!inside) return null;
    const end = place.at + match[0].length;
    const after = place.unit === '' ? (unitAt(text, end)?.[1] ?? '') : place.unit;
    return pairOf(outer, inside, { after, end, inWords, isOpen: place.unit === '' });
  }
  return null;
}

/** “två år (18 månader)”: lengths in months; a week may be five days or seven. */
const months: Readonly<Record<string, number>> = {
  år: 12,
  halvår: 6,
  kvartal: 3,
  månad: 1,
  månader: 1,
};

/** Two lengths in months; null when one is none. */
function inMonths(one: Counted, other: Counted): readonly [number, number] | null {
  const [a, b] = [months[one.unit], months[other.unit]];
  return a && b ? [one.value * a, other.value * b] : null;
}

/** “ett och ett halvt år”, “ett halvt år”: the number and its half. */
const half = /(?<![a-zà-öø-ɏ])(?:([a-zà-öø-ɏ]{2,6}) och )?(?:en|ett) halvt? (?=[a-zà-öø-ɏ]+ \()/g;

function halvesIn(text: string): readonly Outer[] {
  return allMatches(text, half).flatMap(({ index, 0: whole, 1: word }) => {
    const number = word === undefined ? 0 : cardinalsIn(word)[0]?.value;
    const end = index + whole.trimEnd().length;
    return number === undefined ? [] : [{ start: index, end, value: number + 0.5 }];
  });
}

function pairOf(
  outer: Outer,
  inside: Counted,
  {
    after,
    end,
    inWords,
    isOpen,
  }: { after: string; end: number; inWords: boolean; isOpen: boolean },
): Pair | null {
  const own = counted(outer.value, after);
  // “tre (3) miljoner kronor”: what stands after the bracket counts for both.
  const factor = isOpen && inside.unit === '' ? (moneyFactorOf(after) ?? 1) : 1;
  const times = isSameUnit(own.unit, inside.unit) ? null : inMonths(own, inside);
  if (!times && !isSameUnit(own.unit, inside.unit)) return null;
  const [a, b] = times ?? [own.value, inside.value * factor];
  const digitsYear = inWords ? inside : outer;
  const other = inWords ? outer : inside;
  if (isYear(digitsYear) && other.value < 1000) return null;
  const outerSide = { start: outer.start, end, value: a, unit: own.unit };
  const innerSide = { start: outer.start, end, value: b, unit: inside.unit };
  const sides = inWords
    ? { words: outerSide, digits: innerSide }
    : { words: innerSide, digits: outerSide };
  return { ...sides, start: outer.start, end };
}

/** “en” and “ett” before a bracket count only with a noun after: “en (2) gång”. */
const isOuter = ({ end }: NumberWord, text: string) =>
  text.slice(end, end + 2) === ' (' || /^ [a-zà-öø-ɏ%]+ \(/.test(text.slice(end, end + 40));

function pairsIn(text: string): readonly Pair[] {
  const words = cardinalsIn(text).filter((word) => isOuter(word, text));
  const digits = numbersIn(text, false).filter(({ end }) =>
    /^(?: ?(?:%|:-)| ?[a-zà-öø-ɏ]+)? ?\([a-zà-öø-ɏ]/.test(text.slice(end, end + 40)),
  );
  const pairs = [
    ...[...words, ...halvesIn(text)].map((outer) => pairAt(text, outer, true)),
    ...digits.map((outer) => pairAt(text, outer, false)),
  ].filter((pair) => pair !== null);
  return pairs.sort((a, b) => a.start - b.start);
}

function conflictsIn(prose: Prose): readonly NumberConflict[] {
  const text = lowered(prose.text);
  return pairsIn(text)
    .filter(({ words, digits }) => !closeTo(words.value, digits.value))
    .map(({ words, digits, start, end }) => ({
      words: words.value,
      digits: digits.value,
      range: rangeIn(prose, start, end),
      text: prose.text.slice(start, end),
    }));
}

const mayPair = (text: string) =>
  text.includes('(') &&
  (/[a-zà-öø-ɏ%] ?\(\d/i.test(text) || /\d(?: ?[a-zà-öø-ɏ%:-]{1,20})? ?\([a-zà-öø-ɏ]/i.test(text));

const isText = ({ kind }: Block) => kind === 'paragraph' || kind === 'cell' || kind === 'heading';

/** Where a number in words and the same number in digits differ, in the order of the text. */
export function numberConflictsOf({ blocks }: FactParts): readonly NumberConflict[] {
  return blocks.flatMap((block) => {
    if (!isText(block)) return [];
    const prose = flat(block.prose);
    return mayPair(prose.text) ? conflictsIn(prose) : [];
  });
}
