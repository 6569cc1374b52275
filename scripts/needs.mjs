// Which letters a text must hold for a regular expression to match, worked out of the expression itself: so that the
// program need not make those ready that nothing in a text can match (src/sieve.ts).

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RegExpParser } from '@eslint-community/regexpp';
import { exportsOf } from './exports-of.mjs';

/** @import { AST } from '@eslint-community/regexpp' */

/** @type {typeof import('../src/sieve.ts')} */
const { letterKind, noLetter, otherLetter, placesOf, writtenNeeds } = /** @type {any} */ (
  await exportsOf(join(import.meta.dirname, '../src/sieve.ts'))
);

/**
 * A run of letters, a character for each kind: what stands in a text wherever the pattern matches.
 *
 * @typedef {string} Run
 */

/**
 * What must be there; null when nothing is known.
 *
 * @typedef {Run | { any: readonly Needed[] } | { all: readonly Needed[] }} Needed
 * @typedef {Needed | null} Needs
 */

/**
 * A piece of a pattern: all the texts that it matches, when they are few, or else what each of them holds. A piece that
 * only looks at a side says whether that side holds no letter.
 *
 * @typedef {{ texts: ReadonlySet<Run> | null, needs: Needs, before?: boolean, after?: boolean }} Piece
 */

/** So many texts of a piece are told apart, and so many kinds of letter at one place. */
const mostTexts = 48;
const mostKinds = 6;
/** So many runs that all must be there tell enough; fewer, when so few lines in a hundred hold them. */
const mostTogether = 12;
const fewLines = 0.001;
/** @type {ReadonlySet<number>} */
const allKinds = new Set(Array.from({ length: otherLetter + 1 }, (_, kind) => kind));

/** @type {Piece} */
const anything = { texts: null, needs: null };
/** @type {Piece} */
const nothing = { texts: new Set(['']), needs: null };

/**
 * @param {string} source
 * @param {string} flags
 * @returns {Needs}
 */
function needsOfPattern(source, flags) {
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(
    source,
    0,
    source.length,
    flags.includes('u'),
  );
  return heldBy(choice(pattern.alternatives, flags.includes('i')));
}

/**
 * @param {Piece} piece
 * @returns {Needs}
 */
function heldBy({ texts, needs }) {
  return texts ? runs(texts) : needs;
}

/**
 * @param {readonly AST.Alternative[]} alternatives
 * @param {boolean} isFolded upper and lower case are one
 * @returns {Piece}
 */
function choice(alternatives, isFolded) {
  const pieces = alternatives.map(({ elements }) => sequence(elements, isFolded));
  const texts = new Set(pieces.flatMap((piece) => [...(piece.texts ?? [])]));
  return pieces.every((piece) => piece.texts) && texts.size <= mostTexts
    ? { texts, needs: null }
    : { texts: null, needs: anyOf(pieces.map(heldBy)) };
}

/**
 * @param {readonly AST.Element[]} elements
 * @param {boolean} isFolded
 * @returns {Piece}
 */
function sequence(elements, isFolded) {
  /** @type {ReadonlySet<Run>} */
  let texts = new Set(['']);
  let isWhole = true;
  /** @type {Needs} */
  let needs = null;
  for (const element of elements) {
    const next = pieceOf(element, isFolded);
    if (next.before && texts.size === 1 && texts.has('')) {
      // At the beginning of a run: what stands before it is then known.
      texts = new Set([letterOf(noLetter)]);
      isWhole = false;
    } else if (next.after) needs = allOf(needs, runs(joined(texts, [letterOf(noLetter)])));
    needs = allOf(needs, next.needs);
    if (next.texts && texts.size * next.texts.size <= mostTexts) {
      texts = joined(texts, next.texts);
      continue;
    }
    needs = allOf(needs, runs(texts));
    isWhole = false;
    texts = next.texts ?? new Set(['']);
  }
  return isWhole && needs === null
    ? { texts, needs }
    : { texts: null, needs: allOf(needs, runs(texts)) };
}

/**
 * @param {AST.Element} node
 * @param {boolean} isFolded
 * @returns {Piece}
 */
function pieceOf(node, isFolded) {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const kinds = kindsIn(node, isFolded);
      return kinds.size > mostKinds
        ? anything
        : { texts: new Set([...kinds].map(letterOf)), needs: null };
    }
    case 'Group':
    case 'CapturingGroup':
      return choice(node.alternatives, isFolded);
    case 'Quantifier':
      return repeated(node, isFolded);
    case 'Assertion':
      return looked(node, isFolded);
    default:
      return anything;
  }
}

/**
 * @param {AST.Quantifier} node
 * @param {boolean} isFolded
 * @returns {Piece}
 */
function repeated({ element, min, max }, isFolded) {
  if (max === 0) return nothing;
  const once = pieceOf(element, isFolded);
  if (min === 0)
    return max === 1 && once.texts && once.texts.size < mostTexts
      ? { texts: new Set(['', ...once.texts]), needs: null }
      : anything;
  return max === 1 ? once : { texts: null, needs: heldBy(once) };
}

/**
 * @param {AST.Assertion} node
 * @param {boolean} isFolded
 * @returns {Piece}
 */
function looked(node, isFolded) {
  if (node.kind === 'start') return { ...nothing, before: true };
  if (node.kind === 'end') return { ...nothing, after: true };
  if (node.kind !== 'lookahead' && node.kind !== 'lookbehind') return nothing;
  if (!node.negate) return { ...nothing, needs: heldBy(choice(node.alternatives, isFolded)) };
  if (!isAnyLetter(node.alternatives)) return nothing;
  return node.kind === 'lookbehind' ? { ...nothing, before: true } : { ...nothing, after: true };
}

/**
 * The kinds of letter that may stand for a character or a class of them.
 *
 * @param {AST.Character | AST.CharacterSet | AST.CharacterClass | AST.CharacterClassElement} node
 * @param {boolean} isFolded
 * @returns {ReadonlySet<number>}
 */
function kindsIn(node, isFolded) {
  switch (node.type) {
    case 'Character':
      return kindsOf(node.value, isFolded);
    case 'CharacterClassRange': {
      const kinds = new Set();
      for (let unit = node.min.value; unit <= node.max.value && kinds.size <= mostKinds; unit++)
        for (const kind of kindsOf(unit, isFolded)) kinds.add(kind);
      return kinds;
    }
    case 'CharacterSet':
      return !(node.kind === 'digit' || node.kind === 'space') || node.negate
        ? allKinds
        : new Set([noLetter]);
    case 'CharacterClass':
      return node.negate
        ? allKinds
        : new Set(node.elements.flatMap((element) => [...kindsIn(element, isFolded)]));
    default:
      return allKinds;
  }
}

/**
 * @param {number} unit
 * @param {boolean} isFolded
 * @returns {ReadonlySet<number>}
 */
function kindsOf(unit, isFolded) {
  // Two of what a text is counted in.
  if (unit > 0xffff) return allKinds;
  const kind = letterKind(unit);
  // Case may join a letter of the table with one beyond it.
  const isUnsure = isFolded && unit > 0x7f && (kind === noLetter || kind === otherLetter);
  return new Set(isUnsure ? [noLetter, otherLetter] : [kind]);
}

/**
 * @param {number} kind
 * @returns {Run}
 */
function letterOf(kind) {
  return String.fromCharCode(kind);
}

/** The small letters that the sieve tells apart. */
const smallLetters = Array.from({ length: 0x100 }, (_, unit) => String.fromCharCode(unit)).filter(
  (letter) =>
    letter === letter.toLowerCase() &&
    ![noLetter, otherLetter].includes(letterKind(letter.charCodeAt(0))),
);

/**
 * Whether these look for a letter of any kind, small ones at least: a capital may then be taken for none.
 *
 * @param {readonly AST.Alternative[]} alternatives
 * @returns {boolean}
 */
function isAnyLetter(alternatives) {
  const [only, second] = alternatives;
  const [set, more] = only?.elements ?? [];
  if (second || more || set?.type !== 'CharacterClass' || set.negate) return false;
  const ranges = set.elements.flatMap((element) =>
    element.type === 'Character'
      ? [{ from: element.value, to: element.value }]
      : element.type === 'CharacterClassRange'
        ? [{ from: element.min.value, to: element.max.value }]
        : [],
  );
  return smallLetters.every((letter) => {
    const unit = letter.charCodeAt(0);
    return ranges.some(({ from, to }) => from <= unit && unit <= to);
  });
}

/**
 * @param {Iterable<Run>} first
 * @param {Iterable<Run>} second
 * @returns {ReadonlySet<Run>}
 */
function joined(first, second) {
  const both = new Set();
  for (const one of first) for (const other of second) both.add(one + other);
  return both;
}

/**
 * @param {ReadonlySet<Run>} texts
 * @returns {Needs} null when one of them is too short to be told
 */
function runs(texts) {
  return anyOf([...texts].map((text) => (text.length < 3 ? null : text)));
}

/**
 * @param {readonly Needs[]} parts
 * @returns {Needs}
 */
function anyOf(parts) {
  const known = parts.filter((part) => part !== null);
  if (known.length < parts.length) return null;
  const [first, second] = known;
  return first !== undefined && second === undefined ? first : { any: known };
}

/**
 * @param {Needs} first
 * @param {Needs} second
 * @returns {Needs}
 */
function allOf(first, second) {
  if (first === null || second === null) return first ?? second;
  const parts = typeof first === 'object' && 'all' in first ? first.all : [first];
  return { all: [...parts, second] };
}

/**
 * @param {string} text
 * @returns {readonly number[]}
 */
function kindsOfLetters(text) {
  return Array.from({ length: text.length }, (_, index) => letterKind(text.charCodeAt(index)));
}

/** How many lines of our own agreements hold each place, of how many. */
const examples = join(import.meta.dirname, '../examples');
/** @type {Map<number, number>} */
const lines = new Map();
let lineCount = 0;
for (const name of readdirSync(examples).filter((it) => it.endsWith('.md'))) {
  for (const line of readFileSync(join(examples, name), 'utf8').split('\n')) {
    if (line.length < 20) continue;
    lineCount += 1;
    const run = [noLetter, ...kindsOfLetters(line), noLetter];
    for (const place of new Set(placesOf(run))) lines.set(place, (lines.get(place) ?? 0) + 1);
  }
}

/**
 * The rarest places of a run; a few of them are seldom there by chance.
 *
 * @param {Run} run
 * @returns {readonly number[]}
 */
function rarest(run) {
  const often = (/** @type {number} */ place) => lines.get(place) ?? 0;
  const kinds = Array.from({ length: run.length }, (_, index) => run.charCodeAt(index));
  return [...new Set(placesOf(kinds))].toSorted((a, b) => often(a) - often(b)).slice(0, 3);
}

/**
 * About how many of a hundred lines hold what is needed, if nothing goes together.
 *
 * @param {Needed} needs
 * @returns {number} 0 to 100
 */
function shareOf(needs) {
  if (typeof needs === 'string')
    return rarest(needs).reduce(
      (share, place) => share * Math.min(1, ((lines.get(place) ?? 0) + 0.5) / lineCount) ** 0.7,
      100,
    );
  if ('all' in needs) return needs.all.reduce((share, part) => (share * shareOf(part)) / 100, 100);
  return Math.min(
    100,
    needs.any.reduce((sum, part) => sum + shareOf(part), 0),
  );
}

/**
 * What is needed as src/sieve.ts writes it: of all that must be there the parts that tell most.
 *
 * @param {Needed} needs
 * @returns {import('../src/sieve.ts').Needs}
 */
function placed(needs) {
  if (typeof needs === 'string') return { places: rarest(needs) };
  if ('any' in needs) return { any: needs.any.map(placed) };
  let share = 100;
  const kept = [];
  for (const part of needs.all.toSorted((a, b) => shareOf(a) - shareOf(b))) {
    if (kept.length === mostTogether || share < fewLines) break;
    share *= shareOf(part) / 100;
    kept.push(placed(part));
  }
  const [first = placed(needs.all[0] ?? '')] = kept;
  return kept.length > 1 ? { all: kept } : first;
}

/** A shorter pattern is ready about as soon as its letters have been looked for. */
const shortest = 150;

/**
 * What a text must hold for a pattern to match, as src/sieve.ts reads it; null when it is not worth looking for.
 *
 * @param {string} source
 * @param {string} flags
 * @returns {string | null}
 */
export function needsOf(source, flags) {
  // With both “i” and “u” letters are one that the table does not know of: “ſ” is an “s”.
  if (source.length < shortest || /[^gimu]|i.*u|u.*i/.test(flags)) return null;
  const needs = needsOfPattern(source, flags);
  return needs === null || shareOf(needs) > 95 ? null : writtenNeeds(placed(needs));
}
