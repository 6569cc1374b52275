import type { CriterionState } from '../../agreement/criteria/criteria.ts';
import type { Locale } from '../../locale.ts';
import type { FileReport } from '../../report.ts';
import { sayFormat } from '../format-words.ts';
import { criteriaHeading, criterionLine, criterionMarks, stateWords } from '../text-criteria.ts';
import { coverageMarks, recommendedWords, requiredHeading, requiredRows } from '../text-head.ts';
import { block, type Html, joined, line, tag, words } from './tag.ts';

/** A row: what it is about, how it stands in a sign and a word, where, and what is there. */
interface Row {
  readonly title: string;
  readonly look: 'good' | 'half' | 'none' | 'unread';
  readonly sign: string;
  readonly state: string;
  readonly line: string;
  readonly what: string;
}

function tableRow({ title, look, sign, state, line: where, what }: Row): Html {
  const mark = tag('span', { class: 'sign', 'aria-hidden': 'true' }, words(sign));
  return line(
    'tr',
    {},
    tag('th', { scope: 'row' }, words(title)),
    tag('td', { class: `nowrap ${look}` }, mark, words(state)),
    tag('td', { class: 'nowrap' }, words(where)),
    tag('td', {}, words(what)),
  );
}

function table(caption: string, first: string, rows: readonly Row[], locale: Locale): Html {
  const columns = [
    first,
    ...(['state', 'place', 'said'] as const).map((key) => sayFormat(key, locale)),
  ];
  const head = columns.map((column) => tag('th', { scope: 'col' }, words(column)));
  return block(
    'div',
    { class: 'tables' },
    block(
      'table',
      {},
      line('caption', {}, words(caption)),
      line('thead', {}, tag('tr', {}, ...head)),
      block('tbody', {}, ...rows.map(tableRow)),
    ),
  );
}

const coverageLooks = { found: 'good', partial: 'half', missing: 'none' } as const;

/** Every part that the profile requires, and in a sentence what it recommends. */
export function coverageTable(file: FileReport, locale: Locale): Html {
  const required = requiredRows(file, locale);
  const recommended = recommendedWords(file, locale);
  const below = recommended === null ? [] : [line('p', {}, words(recommended))];
  if (required.length === 0)
    return joined([line('p', {}, words(requiredHeading(0, locale))), ...below]);
  const rows = required.map(({ title, state, line: where, what }) => ({
    title,
    look: coverageLooks[state],
    sign: coverageMarks[state],
    state: sayFormat(state, locale),
    line: where,
    what: state === 'missing' ? '' : what,
  }));
  const caption = requiredHeading(rows.length, locale);
  return joined([table(caption, sayFormat('part', locale), rows, locale), ...below]);
}

const criterionLooks: Readonly<Record<CriterionState, Row['look']>> = {
  found: 'good',
  asserted: 'half',
  contrary: 'none',
  silent: 'none',
  unread: 'unread',
};

/** The criteria of the profile, each with what shows it. */
export function criteriaTable(file: FileReport, locale: Locale): Html {
  if (file.criteria.length === 0) return joined([]);
  const rows = file.criteria.map((row) => ({
    title: row.criterion.title[locale],
    look: criterionLooks[row.state],
    sign: criterionMarks[row.state],
    state: sayFormat(
      row.from === null && row.state !== 'unread' ? 'silent' : stateKey(row.state),
      locale,
    ),
    line: criterionLine(row, file, locale),
    what: stateWords(row, file, locale),
  }));
  return table(criteriaHeading(rows.length, locale), sayFormat('criterion', locale), rows, locale);
}

/** A part is there; a criterion is shown. */
function stateKey(state: CriterionState) {
  return state === 'found' ? 'shown' : state;
}
