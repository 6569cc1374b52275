import type { CriterionState } from '../agreement/criteria/criteria.ts';
import type { Locale } from '../locale.ts';
import type { CriterionRow, FileReport } from '../report.ts';
import type { Layout } from './layout.ts';
import { markedTable } from './marked-table.ts';
import { cutAt, plainPassageOf } from './passage.ts';
import { lineWords, placeWords } from './place-words.ts';
import { printable } from './printable.ts';
import { answerWords, numberWord, say } from './words.ts';

export const criterionMarks: Readonly<Record<CriterionState, string>> = {
  found: '✓',
  asserted: '~',
  contrary: '✗',
  silent: '✗',
  unread: '?',
};

/** So many letters of a quotation are enough to know it by. */
const enough = 110;

/** “nämns, men visas inte: ”…””: what the text and the first assessment say of a criterion, in a few words. */
export function stateWords(
  row: CriterionRow,
  { agreement }: FileReport,
  locale: Locale,
  longest = enough,
): string {
  const { state, from, answer, places, against } = row;
  const [place] = places;
  const passage = place && from === 'text' ? plainPassageOf(agreement, place) : null;
  const text = passage === null ? '' : say('quoted', locale, { text: cutAt(passage, longest) });
  const assessed =
    answer === null ? '' : say('assessed', locale, { answer: answerWords[answer][locale] });
  if (state === 'unread')
    return [say('unreadCriterion', locale), assessed].filter(Boolean).join(' · ');
  if (from === null) return say('silentCriterion', locale);
  if (from === 'assessment') return say('onlyAssessed', locale, { assessed });
  const elsewhere = against ? placeWords(against.source, against.range.start, locale) : '';
  const words = {
    found: () => text,
    asserted: () =>
      against
        ? say('claimedAgainst', locale, { text, place: elsewhere })
        : say('claimed', locale, { text }),
    contrary: () => say('contrary', locale, { text }),
    silent: () => '',
  }[state]();
  return assessed === '' ? words : `${words} · ${assessed}`;
}

/** “Regelverkets fyra kriterier”. */
export function criteriaHeading(rows: number, locale: Locale): string {
  return rows === 1
    ? say('criterion', locale)
    : say('criteria', locale, { n: numberWord(rows, locale) });
}

/** “rad 15” of what shows a criterion; empty where it stands in the card. */
export function criterionLine(
  row: CriterionRow,
  { agreement }: FileReport,
  locale: Locale,
): string {
  const [place] = row.places;
  if (place?.source !== agreement.source) return '';
  return lineWords(place.source, place.range.start, locale);
}

/** The criteria of the profile, each with what shows it. */
export function criteriaTable(file: FileReport, layout: Layout): readonly string[] {
  const { criteria } = file;
  const { locale, paint } = layout;
  if (criteria.length === 0) return [];
  const paints: Readonly<Record<CriterionState, (text: string) => string>> = {
    found: paint.green,
    asserted: paint.yellow,
    contrary: paint.red,
    silent: paint.red,
    unread: (text) => text,
  };
  const rows = criteria.map((row) => ({
    mark: criterionMarks[row.state],
    paint: paints[row.state],
    title: printable(row.criterion.title[locale]),
    line: criterionLine(row, file, locale),
    what: stateWords(row, file, locale),
  }));
  return markedTable(criteriaHeading(rows.length, locale), rows, layout);
}
