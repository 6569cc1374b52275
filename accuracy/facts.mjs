// Facts of the prose.
import { isInProse, plain, textOn, touches } from './lines.mjs';
import { mark } from './marks.mjs';

/** @import { Mark } from './marks.mjs' */
/** @import { Inspection, Place, Values } from './program.mjs' */

/**
 * Something that was read; what is read for the whole agreement has no place.
 *
 * @typedef {Values & Partial<Place>} Read
 */

/** Where a fact stands and what a reader says of it, not what it is. */
const beside = ['line', 'also_lines', 'quote', 'why'];

/** @param {string} name in snake_case */
function camelCase(name) {
  return name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}

/**
 * @param {unknown} a
 * @param {unknown} b
 * @returns {boolean}
 */
function isSame(a, b) {
  return typeof a === 'string' && typeof b === 'string' ? plain(a) === plain(b) : a === b;
}

/** @param {unknown} value */
function shown(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * The fields that are compared. What is paid or done is not always said how often: `per: null`
 * is not scored.
 *
 * @param {Values} wanted
 * @returns {readonly (readonly [string, unknown])[]}
 */
function fieldsOf(wanted) {
  return Object.entries(wanted)
    .filter(([name, value]) => !beside.includes(name) && !(name === 'per' && value === null))
    .map(([name, value]) => [camelCase(name), value]);
}

/**
 * @param {Values} wanted
 * @returns {readonly number[]} the lines that are right, none when any is
 */
function linesWanted({ line, also_lines: also }) {
  return [...(typeof line === 'number' ? [line] : []), ...(Array.isArray(also) ? also : [])];
}

/**
 * @param {Values} wanted
 * @param {Read} read
 */
function isThere(wanted, { line, endLine, endColumn, text = '' }) {
  const lines = linesWanted(wanted);
  if (lines.length === 0 || line === undefined) return true;
  return touches({ line, endLine: endLine ?? line, endColumn: endColumn ?? 2, text }, lines);
}

/**
 * @param {Values} wanted
 * @param {Read} read
 */
function isRight(wanted, read) {
  return (
    isThere(wanted, read) && fieldsOf(wanted).every(([name, value]) => isSame(value, read[name]))
  );
}

/**
 * Wanted and read in pairs, each once: the best that is left for each, the most exactly wanted
 * first.
 *
 * @param {readonly Values[]} wanted
 * @param {readonly Read[]} read
 * @param {(wanted: Values, read: Read) => boolean} fits
 * @returns {Map<Values, Read>}
 */
function pairs(wanted, read, fits) {
  const left = new Set(read);
  const found = new Map();
  for (const one of [...wanted].sort((a, b) => fieldsOf(b).length - fieldsOf(a).length)) {
    const match = [...left].find((it) => fits(one, it));
    if (!match) continue;
    left.delete(match);
    found.set(one, match);
  }
  return found;
}

/**
 * Compares a list that holds everything of its kind.
 *
 * @param {string} name
 * @param {readonly Values[]} wanted
 * @param {readonly Read[]} read
 * @param {readonly string[]} fields shown of what was read
 * @param {readonly string[]} lines of the agreement
 * @returns {readonly Mark[]}
 */
function compareList(name, wanted, read, fields, lines) {
  const right = pairs(wanted, read, isRight);
  const taken = new Set(right.values());
  const open = wanted.filter((it) => !right.has(it));
  const rest = read.filter((it) => !taken.has(it));
  // Another value in the right place: told as one, counted as two.
  const near = pairs(open, rest, (a, b) => linesWanted(a).length > 0 && isThere(a, b));
  const told = new Set(near.values());
  const words = (/** @type {Read} */ it) =>
    fields.map((field) => shown(it[field] ?? null)).join(', ');
  const wantedWords = (/** @type {Values} */ it) =>
    fieldsOf(it)
      .map(([, value]) => shown(value))
      .join(', ');
  const placeOf = (/** @type {Values} */ it) => {
    const line = linesWanted(it)[0] ?? null;
    const why = typeof it['why'] === 'string' ? it['why'] : null;
    return { line, text: textOn(lines, line), wanted: wantedWords(it), why };
  };
  return [
    ...wanted.map((it) => {
      const other = near.get(it);
      if (right.has(it)) return mark('fact', name, 'true', placeOf(it));
      if (other) return mark('fact', name, 'wrong', { ...placeOf(it), got: words(other) });
      return mark('fact', name, 'missed', placeOf(it));
    }),
    ...rest
      .filter((it) => !told.has(it))
      .map((it) => {
        const line = it.line ?? null;
        const text = textOn(lines, line) ?? it.text ?? null;
        return mark('fact', name, 'false', { line, text, got: words(it) });
      }),
  ];
}

/**
 * Compares one value; null on both sides is nothing to find.
 *
 * @param {string} name
 * @param {string} field
 * @param {unknown} wanted
 * @param {unknown} got
 * @param {Partial<Mark>} place
 * @returns {readonly Mark[]}
 */
function compareValue(name, field, wanted, got, place) {
  const given = got ?? null;
  if (wanted === null && given === null) return [];
  const label = (/** @type {unknown} */ value) => `${field} ${value === null ? '–' : shown(value)}`;
  const rest = { ...place, wanted: label(wanted), got: label(given) };
  if (isSame(wanted, given)) return [mark('fact', name, 'true', rest)];
  if (wanted === null) return [mark('fact', name, 'false', rest)];
  return [mark('fact', name, given === null ? 'missed' : 'wrong', rest)];
}

/**
 * Compares the fields that are named; where there should be nothing, every field that says
 * something is false. That an agreement is not extended by itself says nothing.
 *
 * @param {string} name
 * @param {Values | null} wanted
 * @param {Values} got
 * @param {readonly string[]} all
 * @param {readonly string[]} lines of the agreement
 * @returns {readonly Mark[]}
 */
function compareObject(name, wanted, got, all, lines) {
  if (wanted === null) {
    return all
      .filter((field) => got[field] !== false)
      .flatMap((field) => compareValue(name, field, null, got[field], {}));
  }
  const line = linesWanted(wanted)[0] ?? null;
  const quote = typeof wanted['quote'] === 'string' ? wanted['quote'] : null;
  const place = { line, text: textOn(lines, line) ?? quote };
  return fieldsOf(wanted).flatMap(([field, value]) =>
    compareValue(name, field, value, got[field], place),
  );
}

/**
 * @param {readonly Read[]} read
 * @param {readonly string[]} fields
 * @returns {readonly Read[]} each combination of the fields once
 */
function distinct(read, fields) {
  const key = (/** @type {Read} */ it) => JSON.stringify(fields.map((field) => it[field] ?? null));
  return [...new Map([...read].reverse().map((it) => [key(it), it])).values()].reverse();
}

/** The fields of a list that are shown when it is wrong. */
const fieldsShown = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  dates: ['value', 'precision'],
  periods: ['start', 'end'],
  durations: ['years', 'months', 'days', 'role'],
  frequencies: ['body', 'times', 'per'],
  persons: ['name', 'role', 'email', 'phone'],
  references: ['kind', 'target'],
  placeholders: ['kind'],
  number_conflicts: ['words', 'digits'],
});

/**
 * Names or numbers as values with one field.
 *
 * @param {readonly (string | Values)[]} wanted
 * @param {string} field
 * @returns {readonly Values[]}
 */
function named(wanted, field) {
  return wanted.map((it) => (typeof it === 'string' ? { [field]: it } : it));
}

/**
 * Money in another currency than kronor counts only where the gold file names a currency.
 *
 * @param {readonly Values[]} wanted
 * @param {readonly Read[]} read
 */
function amountsOf(wanted, read) {
  if (wanted.some((it) => 'currency' in it)) return read;
  return read.filter(({ currency = 'SEK' }) => currency === 'SEK');
}

/**
 * @param {string} name
 * @param {readonly Values[]} wanted
 * @param {Inspection} inspection
 * @param {readonly string[]} lines
 * @returns {readonly Mark[]}
 */
function compareLists(name, wanted, { facts, prose }, lines) {
  const of = (/** @type {string} */ kind) => facts[kind] ?? [];
  if (name === 'amounts') {
    return compareList(name, wanted, amountsOf(wanted, of(name)), ['value', 'per'], lines);
  }
  if (name === 'org_numbers') {
    const numbers = distinct(of('orgNumbers'), ['value']);
    // Frontmatter is no prose: what stands only there is not to be found.
    const inProse = named(wanted, 'value').filter(({ value }) => isInProse(lines, String(value)));
    return compareList(name, inProse, numbers, ['value'], lines);
  }
  if (name === 'parties') {
    return compareList(name, named(wanted, 'name'), prose.parties, ['name'], lines);
  }
  if (name === 'meetings') {
    const bodies = of('frequencies').filter(({ body }) => typeof body === 'string');
    const fields = ['body', 'times', 'per'];
    // Where lines are named, each time that it is said counts.
    const once = wanted.some((it) => 'line' in it) ? bodies : distinct(bodies, fields);
    return compareList(name, wanted, once, fields, lines);
  }
  return compareList(name, wanted, of(camelCase(name)), fieldsShown[name] ?? [], lines);
}

/**
 * @param {Values | undefined} wanted the facts of a gold file
 * @param {Inspection} inspection
 * @param {readonly string[]} lines of the agreement
 * @returns {readonly Mark[]}
 */
export function compareFacts(wanted = {}, inspection, lines) {
  const { term } = inspection.prose;
  return Object.entries(wanted).flatMap(([name, value]) => {
    if (Array.isArray(value)) return compareLists(name, value, inspection, lines);
    if (name === 'notice_months') {
      return compareValue(name, 'months', value, term['noticeMonths'], {});
    }
    const object = /** @type {Values | null} */ (value);
    if (name === 'period') return compareObject(name, object, term, ['start', 'end'], lines);
    const extension = /** @type {Values | null | undefined} */ (term['extension']) ?? {};
    const all = ['months', 'maxTimes', 'decideMonthsBefore', 'automatic'];
    return compareObject(name, object, extension, all, lines);
  });
}
