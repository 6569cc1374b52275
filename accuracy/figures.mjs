// Marks of all agreements as figures.
import { byName, figuresOf, share } from './marks.mjs';

/** @import { Figures, Mark, Part } from './marks.mjs' */

/** @typedef {Mark & { readonly file: string }} FileMark */

/** @typedef {{ readonly right: number, readonly of: number, readonly share: number | null }} Share */

/**
 * @typedef {object} RuleExtra
 * @property {boolean} inProgram whether the program has such a rule
 * @property {number} traps places that must stay silent
 * @property {number} trapsHit
 * @property {number} unlisted findings that nobody asked for
 */

/** @typedef {{ readonly all: Figures, readonly by: Readonly<Record<string, Figures>> }} Table */

/**
 * @typedef {object} Measured
 * @property {{ readonly agreements: Share & { readonly unknown: number }, readonly lists: Readonly<Record<string, Share>>, readonly sections: Table }} headings
 * @property {Table} sections
 * @property {{ readonly covered: Share, readonly absent: Share }} required
 * @property {Table} facts
 * @property {{ readonly all: Figures, readonly by: Readonly<Record<string, Figures & RuleExtra>>, readonly shown: Share, readonly trapsHit: Share, readonly unlisted: number, readonly levels: Share }} rules
 * @property {readonly FileMark[]} misses what is not right, the worst first
 */

/**
 * @param {readonly FileMark[]} marks
 * @returns {Table}
 */
function tableOf(marks) {
  const rows = [...byName(marks)].map(([name, own]) => [name, figuresOf(own)]);
  return { all: figuresOf(marks), by: Object.fromEntries(rows) };
}

/**
 * @param {readonly Mark[]} marks
 * @param {boolean} isRight which marks are counted as right: the true ones, else the others
 * @returns {Share}
 */
function shareOf(marks, isRight = true) {
  const right = marks.filter(({ result }) => (result === 'true') === isRight).length;
  return { right, of: marks.length, share: share(right, marks.length) };
}

/** Kinds of misses, the one that costs a reader most first. */
const worst = /** @type {readonly Part[]} */ ([
  'trap',
  'covered',
  'absent',
  'rule',
  'level',
  'fact',
  'heading',
  'row',
]);

/**
 * Sections are told by their heading, a finding in a trap by the trap.
 *
 * @param {readonly FileMark[]} marks
 * @param {ReadonlySet<string>} rules of the program
 * @returns {readonly FileMark[]}
 */
function missesOf(marks, rules) {
  const rank = (/** @type {FileMark} */ { part, name, result }) => {
    const order = ['false', 'wrong', 'missed'].indexOf(result);
    const isUnbuilt = part === 'rule' && !rules.has(name);
    return worst.indexOf(part) * 10 + order + (isUnbuilt ? 5 : 0);
  };
  return marks
    .filter(
      ({ part, result, cause }) => result !== 'true' && worst.includes(part) && cause !== 'trap',
    )
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * @param {readonly FileMark[]} marks
 * @param {ReadonlySet<string>} rules of the program
 * @returns {Measured['rules']}
 */
function rulesOf(marks, rules) {
  const own = marks.filter(({ part }) => part === 'rule' || part === 'trap');
  const rows = [...byName(own)].map(([name, mine]) => {
    const findings = mine.filter(({ part }) => part === 'rule');
    const traps = mine.filter(({ part }) => part === 'trap');
    const extra = {
      inProgram: rules.has(name),
      traps: traps.length,
      trapsHit: traps.filter(({ result }) => result === 'false').length,
      unlisted: findings.filter(({ cause }) => cause === 'unlisted').length,
    };
    return [name, { ...figuresOf(findings), ...extra }];
  });
  const findings = own.filter(({ part }) => part === 'rule');
  return {
    all: figuresOf(findings),
    by: Object.fromEntries(rows),
    shown: shareOf(findings.filter(({ result }) => result !== 'false')),
    trapsHit: shareOf(
      own.filter(({ part }) => part === 'trap'),
      false,
    ),
    unlisted: findings.filter(({ cause }) => cause === 'unlisted').length,
    levels: shareOf(marks.filter(({ part }) => part === 'level')),
  };
}

/**
 * @param {readonly FileMark[]} marks of all agreements and lists
 * @param {ReadonlySet<string>} rules of the program
 * @returns {Measured}
 */
export function measured(marks, rules) {
  const of = (/** @type {Part} */ part) => marks.filter((it) => it.part === part);
  const headings = of('heading');
  const rows = of('row');
  const lists = [...new Set(rows.map(({ file }) => file))].map((file) => [
    file,
    shareOf(rows.filter((it) => it.file === file)),
  ]);
  return {
    headings: {
      agreements: {
        ...shareOf(headings.filter(({ result }) => result !== 'false')),
        unknown: headings.filter(({ result }) => result === 'false').length,
      },
      lists: Object.fromEntries(lists),
      sections: tableOf(of('row-section')),
    },
    sections: tableOf(of('section')),
    required: { covered: shareOf(of('covered')), absent: shareOf(of('absent')) },
    facts: tableOf(of('fact')),
    rules: rulesOf(marks, rules),
    misses: missesOf(marks, rules),
  };
}
