// What a comparison gives: marks, one for each thing compared, and the figures they add up to.

/**
 * What is compared. `rule`: a defect that must be shown, and a finding that must not; `trap`: a
 * place named as one that must stay silent; `row`: a heading of a list.
 *
 * @typedef {'heading' | 'row' | 'section' | 'row-section' | 'covered' | 'absent' | 'fact' | 'rule' | 'trap' | 'level'} Part
 */

/**
 * `wrong`: another value than the right one, which is one false and one missed.
 *
 * @typedef {'true' | 'false' | 'missed' | 'wrong'} Result
 */

/**
 * @typedef {object} Mark
 * @property {Part} part
 * @property {string} name section key, kind of fact or rule; empty for headings
 * @property {Result} result
 * @property {number | null} line in the agreement, from 1
 * @property {string | null} wanted
 * @property {string | null} got
 * @property {string | null} text what stands there
 * @property {string | null} why from the gold file
 * @property {'trap' | 'unlisted' | null} cause why a finding is false
 */

/**
 * @typedef {object} Figures
 * @property {number} true
 * @property {number} false
 * @property {number} missed
 * @property {number | null} precision null where nothing was given
 * @property {number | null} recall null where nothing was to be found
 * @property {number | null} f1
 */

/**
 * @param {Part} part
 * @param {string} name
 * @param {Result} result
 * @param {Partial<Mark>} rest
 * @returns {Mark}
 */
export function mark(part, name, result, rest = {}) {
  const empty = { line: null, wanted: null, got: null, text: null, why: null, cause: null };
  return { ...empty, ...rest, part, name, result };
}

/**
 * @param {readonly Pick<Mark, 'result'>[]} marks
 * @returns {Figures}
 */
export function figuresOf(marks) {
  const count = (/** @type {Result} */ result) => marks.filter((it) => it.result === result).length;
  const right = count('true');
  const wrong = count('wrong');
  const given = count('false') + wrong;
  const missed = count('missed') + wrong;
  return {
    true: right,
    false: given,
    missed,
    precision: share(right, right + given),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + given + missed),
  };
}

/**
 * @param {number} part
 * @param {number} whole
 * @returns {number | null}
 */
export function share(part, whole) {
  return whole === 0 ? null : part / whole;
}

/**
 * Marks by name, in alphabetical order.
 *
 * @template {Pick<Mark, 'name'>} M
 * @param {readonly M[]} marks
 * @returns {Map<string, M[]>}
 */
export function byName(marks) {
  const names = [...new Set(marks.map(({ name }) => name))].sort();
  return new Map(names.map((name) => [name, marks.filter((it) => it.name === name)]));
}
