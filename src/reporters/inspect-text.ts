import type { Agreement, Heading } from '../agreement/agreement.ts';
import { maskedText } from '../agreement/mask.ts';
import { sections } from '../generated/sections.ts';
import type { Localised } from '../locale.ts';
import type { FileReport } from '../report.ts';
import { contains, type Range } from '../source.ts';
import { type Layout, padEnd } from './layout.ts';
import { lineWords } from './place-words.ts';
import { printable } from './printable.ts';
import { findings } from './text-findings.ts';
import { coverage, head } from './text-head.ts';
import { reading } from './text-reading.ts';
import { byWords, say } from './words.ts';
import { wrap } from './wrap.ts';

const words = {
  headings: { sv: 'Rubriker och vad de togs för', en: 'Headings and what they were taken for' },
  noSection: { sv: 'ingen känd del', en: 'no known part' },
  noHeadings: { sv: 'Vi hittade inga rubriker.', en: 'We found no headings.' },
  facts: { sv: 'Uppgifter i texten', en: 'Facts in the text' },
  noFacts: { sv: 'Vi hittade inga.', en: 'We found none.' },
  dates: { sv: 'Datum', en: 'Dates' },
  periods: { sv: 'Perioder', en: 'Periods' },
  orgNumbers: { sv: 'Organisationsnummer', en: 'Organisation numbers' },
  placeholders: { sv: 'Luckor', en: 'Gaps' },
  impossible: { sv: 'finns inte i kalendern', en: 'not in the calendar' },
  wrongDigit: { sv: 'kontrollsiffran stämmer inte', en: 'the check digit is wrong' },
} as const satisfies Readonly<Record<string, Localised>>;

function lineOf(agreement: Agreement, { start }: Range, { locale }: Layout): string {
  return lineWords(agreement.source, start, locale);
}

/** “Avtalstid och ekonomi → avtalstid (känt ord), ekonomi …”. */
function headingLine(agreement: Agreement, heading: Heading, column: number, layout: Layout) {
  const { locale, measure } = layout;
  const taken = heading.sections.map(
    ({ key, by }) => `${sections[key].title[locale]} (${byWords[by][locale]})`,
  );
  const text = printable(heading.text);
  const place = padEnd(lineOf(agreement, heading.range, layout), column, measure);
  const first = `    ${place}${'  '.repeat(Math.max(0, heading.level - 1))}`;
  const known = taken.length > 0 ? taken.join(', ') : words.noSection[locale];
  return wrap(`${text} → ${known}`, { first, rest: `${' '.repeat(measure(first))}  ` }, layout);
}

function headingLines(agreement: Agreement, layout: Layout): readonly string[] {
  const { locale, measure, paint } = layout;
  const { headings } = agreement;
  const title = `  ${paint.bold(words.headings[locale])}`;
  if (headings.length === 0) return [title, `    ${words.noHeadings[locale]}`];
  const column =
    Math.max(...headings.map(({ range }) => measure(lineOf(agreement, range, layout)))) + 3;
  return [title, ...headings.flatMap((heading) => headingLine(agreement, heading, column, layout))];
}

interface Fact {
  readonly range: Range;
  /** What it was read as; null when that is just what stands there. */
  readonly read: string | null;
}

function factLines(agreement: Agreement, title: Localised, facts: readonly Fact[], layout: Layout) {
  if (facts.length === 0) return [];
  const { locale, measure } = layout;
  const column =
    Math.max(...facts.map(({ range }) => measure(lineOf(agreement, range, layout)))) + 3;
  const lines = facts.flatMap(({ range, read }) => {
    const first = `      ${padEnd(lineOf(agreement, range, layout), column, measure)}`;
    const text = say('quoted', locale, { text: printable(maskedText(agreement.source, range)) });
    const shown = read === null ? text : `${text} → ${read}`;
    return wrap(shown, { first, rest: ' '.repeat(measure(first)) }, layout);
  });
  return [`    ${title[locale]}`, ...lines];
}

/** Dates that are not the ends of a period that is shown already. */
function ownDates({ facts: { dates, periods } }: Agreement) {
  return dates.filter(
    ({ range, possible }) => !possible || !periods.some((period) => contains(period.range, range)),
  );
}

function facts(agreement: Agreement, layout: Layout): readonly string[] {
  const { locale, paint } = layout;
  const { periods, orgNumbers, placeholders } = agreement.facts;
  const until = (start: string | null, end: string | null, open: boolean) => {
    const last = open ? say('openEnded', locale) : (end ?? '');
    return [start ?? '', last].filter((part) => part !== '').join(open ? ' ' : '–');
  };
  const lines = [
    ...factLines(
      agreement,
      words.periods,
      periods.map(({ range, start, end, openEnded }) => ({
        range,
        read: until(start, end, openEnded),
      })),
      layout,
    ),
    ...factLines(
      agreement,
      words.dates,
      ownDates(agreement).map(({ range, value, possible }) => ({
        range,
        read: possible ? value : words.impossible[locale],
      })),
      layout,
    ),
    ...factLines(
      agreement,
      words.orgNumbers,
      orgNumbers.map(({ range, value, valid }) => ({
        range,
        read: valid ? value : `${printable(value)}, ${words.wrongDigit[locale]}`,
      })),
      layout,
    ),
    ...factLines(
      agreement,
      words.placeholders,
      placeholders.map(({ range }) => ({ range, read: null })),
      layout,
    ),
  ];
  const title = `  ${paint.bold(words.facts[locale])}`;
  return [title, ...(lines.length > 0 ? lines : [`    ${words.noFacts[locale]}`])];
}

/** What was understood, for people. */
export function inspectText(file: FileReport, layout: Layout): string {
  const { agreement } = file;
  if (agreement.unreadable) {
    return `${[...head(file, layout), '', ...findings(file, 'error', layout)].join('\n')}\n`;
  }
  const parts = [
    head({ ...file, notes: [] }, layout),
    reading(file, layout),
    coverage(file, layout),
    headingLines(agreement, layout),
    facts(agreement, layout),
  ];
  return parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}
