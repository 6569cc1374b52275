// Headings and the sections they stand for; required parts.
import { textOn } from './lines.mjs';
import { mark } from './marks.mjs';

/** @import { Gold, GoldHeading } from './gold.mjs' */
/** @import { Mark, Part } from './marks.mjs' */
/** @import { CheckedFile, Heading } from './program.mjs' */

/**
 * Marks of one heading: one for the whole, one for each section.
 *
 * @param {{ readonly keys: readonly string[], readonly also_ok?: readonly string[] }} wanted
 * @param {readonly string[]} got
 * @param {{ readonly whole: Part, readonly each: Part }} parts
 * @param {Partial<Mark>} place
 * @returns {readonly Mark[]}
 */
export function headingMarks({ keys, also_ok = [] }, got, parts, place) {
  const extra = got.filter((key) => !keys.includes(key) && !also_ok.includes(key));
  const missed = keys.filter((key) => !got.includes(key));
  const exact = extra.length === 0 && missed.length === 0;
  const shown = { ...place, wanted: keys.join(', ') || '–', got: got.join(', ') || '–' };
  return [
    mark(parts.whole, '', exact ? 'true' : 'wrong', shown),
    ...keys.map((key) => mark(parts.each, key, got.includes(key) ? 'true' : 'missed', shown)),
    ...extra.map((key) => mark(parts.each, key, 'false', shown)),
  ];
}

/** @param {string} text */
function bare(text) {
  return text.replaceAll('*', '').trim();
}

/** @param {Heading | undefined} heading */
function keysOf(heading) {
  return heading?.sections.map(({ key }) => key) ?? [];
}

/**
 * A heading is the one on the same line, else the first of the same words. One that only the
 * program sees is wrong; so is one that it does not see, even where no section is wanted.
 *
 * @param {readonly GoldHeading[] | undefined} wanted
 * @param {readonly Heading[]} headings
 * @param {readonly string[]} lines of the agreement
 * @returns {readonly Mark[]}
 */
export function compareSections(wanted, headings, lines) {
  if (!wanted) return [];
  const left = new Set(headings);
  const parts = /** @type {const} */ ({ whole: 'heading', each: 'section' });
  const onLine = new Map(wanted.map((it) => [it, headings.find(({ line }) => line === it.line)]));
  for (const heading of onLine.values()) if (heading) left.delete(heading);
  const marks = wanted.flatMap((it) => {
    const found = onLine.get(it) ?? [...left].find(({ text }) => bare(text) === bare(it.heading));
    if (found) left.delete(found);
    const place = { line: it.line, text: textOn(lines, it.line) };
    const compared = headingMarks(it, keysOf(found), parts, place);
    if (found) return compared;
    return compared.map((one) => ({
      ...one,
      got: 'no heading',
      result: one.part === 'heading' ? /** @type {const} */ ('missed') : one.result,
    }));
  });
  const extra = [...left].flatMap((heading) => {
    const place = { line: heading.line, text: textOn(lines, heading.line), wanted: 'no heading' };
    const got = keysOf(heading);
    const shown = { ...place, got: got.join(', ') || '–' };
    return [
      mark('heading', '', 'false', shown),
      ...got.map((key) => mark('section', key, 'false', shown)),
    ];
  });
  return [...marks, ...extra];
}

/**
 * Parts that are covered and parts that are not. A part of which only a point is missing is found.
 *
 * @param {Gold} gold
 * @param {CheckedFile['sections']} sections
 * @returns {readonly Mark[]}
 */
export function compareRequired({ required_found = [], required_missing = [] }, sections) {
  const isFound = (/** @type {string} */ key) => (sections[key]?.state ?? 'missing') !== 'missing';
  return [
    ...required_found.map((key) =>
      mark('covered', key, isFound(key) ? 'true' : 'missed', { wanted: 'found', got: 'missing' }),
    ),
    ...required_missing.map((key) =>
      mark('absent', key, isFound(key) ? 'missed' : 'true', { wanted: 'missing', got: 'found' }),
    ),
  ];
}
