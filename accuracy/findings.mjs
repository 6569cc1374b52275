// Findings: defects that must be shown, traps that must stay silent, and all that nobody asked for.
import { masked, textOn, touches } from './lines.mjs';
import { mark } from './marks.mjs';

/** @import { Gold, GoldFlag } from './gold.mjs' */
/** @import { Mark } from './marks.mjs' */
/** @import { CheckedFile, Finding, Place } from './program.mjs' */

/**
 * A rule that spoke, with the places it pointed at in the agreement; a question about the case has
 * none.
 *
 * @typedef {object} Flag
 * @property {string} rule
 * @property {string} level
 * @property {readonly Place[]} places
 * @property {readonly unknown[]} keys sections that it says are missing
 * @property {boolean} isQuestion
 */

/** Rules that are scored only where a gold file names them. */
const unscored = new Set([
  // How the document is made.
  'case-fields-in-text',
  'cross-reference-broken',
  'defined-term-unused',
  'duplicate-section',
  'exception-expired',
  'exception-unknown-rule',
  'exception-unused',
  'exception-without-reason',
  'frontmatter-missing',
  'guidance-left',
  'heading-as-bold',
  'heading-levels',
  'heading-unclear',
  'missing-recommended-section',
  'number-conflict',
  'numbering-gap',
  'party-identity-conflict',
  'reference-duplicate',
  'section-empty',
  'section-order',
  'table-sum-wrong',
  'unreadable-document',
  // What is asked for in addition.
  'compact-not-joined',
  'doer-unclear',
  'hired-person-after-end',
  'money-for-another',
  'private-phone-number',
  'rescission-missing',
  'umbrella-members-bound',
  // What only several agreements together can show.
  'cumulative-de-minimis',
  'expired-still-active',
  'extension-decision-due',
  'followup-overdue',
  'overlapping-agreements',
  'report-count-mismatch',
]);

/**
 * Everything that a report of one file shows: findings, rules merged into them, questions.
 *
 * @param {CheckedFile} file
 * @returns {readonly Flag[]}
 */
function flagsOf({ findings, notes, caseQuestions }) {
  const shown = [...findings, ...notes].flatMap((/** @type {Finding} */ finding) => {
    const { rule, also, severity, related, data } = finding;
    const places = [finding, ...related].filter(({ path }) => path === undefined);
    const keys = [data['key'], ...(Array.isArray(data['keys']) ? data['keys'] : [])];
    return [rule, ...also].map((id) => ({
      rule: id,
      level: severity,
      places,
      keys,
      isQuestion: false,
    }));
  });
  const asked = caseQuestions
    .filter(({ excepted }) => !excepted)
    .map(({ rule }) => ({ rule, level: 'question', places: [], keys: [], isQuestion: true }));
  return [...shown, ...asked];
}

/**
 * @param {Flag} flag
 * @param {GoldFlag} gold
 * @returns {boolean} whether it is that rule, there, about that section
 */
function isAt({ rule, places, keys }, { rule: wanted, line, also_lines = [], key }) {
  if (rule !== wanted) return false;
  if (key !== undefined && !keys.includes(key)) return false;
  const lines = line === null ? [] : [line, ...also_lines];
  return line === null || places.some((place) => touches(place, lines));
}

/**
 * A question about the case stands nowhere in the text, so it meets a defect wherever that is.
 *
 * @param {Flag} flag
 * @param {GoldFlag} gold
 */
function meets(flag, gold) {
  return isAt(flag, gold) || (flag.isQuestion && flag.rule === gold.rule);
}

/** @param {readonly Flag[]} flags */
function linesOfFlags(flags) {
  return [...new Set(flags.flatMap(({ places }) => places.map(({ line }) => line)))];
}

/**
 * @param {GoldFlag} gold
 * @param {readonly string[]} lines
 * @returns {Partial<Mark>}
 */
function placeOf({ line, quote, why, key }, lines) {
  const text = textOn(lines, line) ?? (quote === undefined ? null : masked(quote));
  const shown = quote && text?.includes(quote) ? quote : text;
  return { line, text: shown, why: why ?? null, wanted: key ?? null };
}

/**
 * @param {GoldFlag} gold
 * @param {readonly Flag[]} flags
 * @param {readonly string[]} lines
 * @returns {readonly Mark[]}
 */
function compareDefect(gold, flags, lines) {
  const { rule, level } = gold;
  const met = flags.filter((flag) => meets(flag, gold));
  const place = placeOf(gold, lines);
  if (met.length === 0) {
    const elsewhere = linesOfFlags(flags.filter((flag) => flag.rule === rule));
    const got = elsewhere.length > 0 ? `only on line ${elsewhere.join(', ')}` : null;
    return [mark('rule', rule, 'missed', { ...place, got })];
  }
  const marks = [mark('rule', rule, 'true', place)];
  if (level === undefined) return marks;
  const levels = [...new Set(met.map((flag) => flag.level))];
  const result = levels.includes(level) ? 'true' : 'wrong';
  const rest = { ...place, wanted: level, got: levels.join(', ') };
  return [...marks, mark('level', rule, result, rest)];
}

/**
 * Why a finding is false, or null when it is right or not scored.
 *
 * @param {Flag} flag
 * @param {Gold} gold
 * @returns {'trap' | 'unlisted' | null}
 */
function causeOf(flag, { must_flag, must_not_flag = [], unsure = [] }) {
  if (must_not_flag.some((trap) => isAt(flag, trap))) return 'trap';
  if (must_flag === undefined || must_flag.some((defect) => meets(flag, defect))) return null;
  if (unsure.includes(flag.rule)) return null;
  const isNamed = [...must_flag, ...must_not_flag].some(({ rule }) => rule === flag.rule);
  return isNamed || !unscored.has(flag.rule) ? 'unlisted' : null;
}

/**
 * Without `must_flag` only traps are scored.
 *
 * @param {Gold} gold
 * @param {CheckedFile} file
 * @param {readonly string[]} lines of the agreement
 * @returns {readonly Mark[]}
 */
export function compareFindings(gold, file, lines) {
  const flags = flagsOf(file);
  const { must_flag = [], must_not_flag = [] } = gold;
  const traps = must_not_flag.map((trap) => {
    const hit = flags.some((flag) => isAt(flag, trap));
    return mark('trap', trap.rule, hit ? 'false' : 'true', placeOf(trap, lines));
  });
  const wrong = flags.flatMap((flag) => {
    const cause = causeOf(flag, gold);
    const place = flag.places[0];
    const rest = { line: place?.line ?? null, text: place?.text ?? null, got: flag.level, cause };
    return cause === null ? [] : [mark('rule', flag.rule, 'false', rest)];
  });
  return [...must_flag.flatMap((it) => compareDefect(it, flags, lines)), ...traps, ...wrong];
}
