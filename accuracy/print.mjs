// Figures as text.

/** @import { FileMark, Measured, Share } from './figures.mjs' */
/** @import { Figures, Part } from './marks.mjs' */

const wide = 40;

/** @param {number | null} value */
function ratio(value) {
  return (value === null ? '–' : value.toFixed(3)).padStart(11);
}

/** @param {Figures} figures */
function cells({ true: right, false: wrong, missed, precision, recall, f1 }) {
  const counts = [right, wrong, missed].map((count) => String(count).padStart(8));
  return [...counts, ratio(precision), ratio(recall), ratio(f1)].join('');
}

/**
 * @param {string} title
 * @param {Figures} all
 * @param {readonly (readonly [name: string, figures: Figures, note: string])[]} rows
 * @returns {readonly string[]}
 */
function table(title, all, rows) {
  if (rows.length === 0) return [];
  const head = ['true', 'false', 'missed'].map((word) => word.padStart(8));
  const ratios = ['precision', 'recall', 'F1'].map((word) => word.padStart(11));
  return [
    '',
    [title.padEnd(wide), ...head, ...ratios].join(''),
    ...rows.map(([name, figures, note]) =>
      `  ${name.padEnd(wide - 2)}${cells(figures)}  ${note}`.trimEnd(),
    ),
    `  ${'all'.padEnd(wide - 2)}${cells(all)}`,
  ];
}

/**
 * @param {string} label
 * @param {Share} share
 * @param {string} note
 */
function shareLine(label, { right, of, share }, note = '') {
  if (share === null) return [];
  const percent = `${(100 * share).toFixed(1)} %`.padStart(9);
  return [
    `  ${label.padEnd(wide - 2)}${`${right} of ${of}`.padStart(14)}${percent}  ${note}`.trimEnd(),
  ];
}

/** @param {Measured} measured */
function shares({ headings, required, rules }) {
  const { unknown } = headings.agreements;
  return [
    'Shares',
    ...shareLine(
      'headings read exactly',
      headings.agreements,
      unknown === 0 ? '' : `and ${unknown} that are no headings`,
    ),
    ...Object.entries(headings.lists).flatMap(([name, share]) => shareLine(name, share)),
    ...shareLine('required parts found', required.covered),
    ...shareLine('missing parts reported missing', required.absent),
    ...shareLine('defects shown', rules.shown),
    ...shareLine('at the right level', rules.levels),
    ...shareLine('traps hit', rules.trapsHit),
    `  ${'findings that nobody asked for'.padEnd(wide - 2)}${String(rules.unlisted).padStart(14)}`,
  ];
}

/** @type {Readonly<Partial<Record<Part, string>>>} */
const titles = {
  trap: 'Traps hit',
  covered: 'Required parts not found',
  absent: 'Missing parts taken for found',
  rule: 'Findings',
  level: 'Levels',
  fact: 'Facts',
  heading: 'Headings',
  row: 'Headings of lists',
};

/**
 * @param {FileMark} miss
 * @param {ReadonlySet<string>} unbuilt rules that the program does not have
 * @returns {string}
 */
function missLine({ file, line, part, name, result, wanted, got, text, why }, unbuilt) {
  const what = part === 'rule' && result === 'false' ? 'not asked for' : result;
  const values = [
    ...(wanted === null ? [] : [`wanted ${wanted}`]),
    ...(got === null ? [] : [`got ${got}`]),
    ...(part === 'rule' && unbuilt.has(name) ? ['no such rule'] : []),
    ...(why === null ? [] : [why]),
  ];
  const quoted = text === null ? [] : [`“${text.length > 120 ? `${text.slice(0, 119)}…` : text}”`];
  const place = line === null ? file : `${file}:${line}`;
  const label = [place, ...(name === '' ? [] : [name]), what].join(' · ');
  return [
    `  ${label}`,
    ...[values.join('; '), ...quoted].filter(Boolean).map((it) => `      ${it}`),
  ].join('\n');
}

/**
 * @param {Measured} measured
 * @param {number} limit of each kind
 */
function missesText({ misses, rules }, limit) {
  const unbuilt = new Set(
    Object.entries(rules.by).flatMap(([name, { inProgram }]) => (inProgram ? [] : [name])),
  );
  const parts = [...new Set(misses.map(({ part }) => part))];
  return parts.flatMap((part) => {
    const own = misses.filter((it) => it.part === part);
    const more = own.length - limit;
    return [
      '',
      `Misses: ${titles[part] ?? part}`,
      ...own.slice(0, limit).map((miss) => missLine(miss, unbuilt)),
      ...(more > 0 ? [`  … and ${more} more (--misses ${own.length})`] : []),
    ];
  });
}

/**
 * @param {Measured} measured
 * @param {number} limit how many misses of each kind are shown
 * @returns {string}
 */
export function printed(measured, limit) {
  const { sections, headings, facts, rules } = measured;
  /** @param {Readonly<Record<string, Figures>>} by */
  const rows = (by) =>
    Object.entries(by).map(([name, it]) => /** @type {const} */ ([name, it, '']));
  const ruleRows = Object.entries(rules.by).map(([name, it]) => {
    const traps = it.traps === 0 ? '' : `traps hit ${it.trapsHit} of ${it.traps}`;
    const note = [traps, it.inProgram ? '' : 'no such rule'].filter(Boolean).join(', ');
    return /** @type {const} */ ([name, it, note]);
  });
  return [
    ...shares(measured),
    ...table('Sections', sections.all, rows(sections.by)),
    ...table('Sections of lists', headings.sections.all, rows(headings.sections.by)),
    ...table('Facts', facts.all, rows(facts.by)),
    ...table('Rules', rules.all, ruleRows),
    ...(limit === 0 ? [] : missesText(measured, limit)),
  ].join('\n');
}
