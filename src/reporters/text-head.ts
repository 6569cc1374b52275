import type { SectionPlace } from '../agreement/agreement.ts';
import { wordsOf } from '../finding.ts';
import { sections } from '../generated/sections.ts';
import { type Locale, listOf } from '../locale.ts';
import type { CoverageRow, FileReport } from '../report.ts';
import { contains } from '../source.ts';
import { importNotes } from './import-notes.ts';
import type { Layout } from './layout.ts';
import { markedTable } from './marked-table.ts';
import { lineWords } from './place-words.ts';
import { printable } from './printable.ts';
import { numberWord, say, stageWords } from './words.ts';
import { wrap, wrapParts } from './wrap.ts';

/** The title, or null where there is none or it is still a gap. */
export function titleWords({ title, facts }: FileReport['agreement']): string | null {
  if (title === null) return null;
  const isGap = facts.placeholders.some(
    ({ range, text }) => contains(title.range, range) && text === title.text,
  );
  return isGap ? null : printable(title.text);
}

/** Path, title, profile and stage. */
export function headLine({ agreement, stage }: FileReport, locale: Locale): readonly string[] {
  if (agreement.unreadable) return [printable(agreement.source.path)];
  return [
    printable(agreement.source.path),
    titleWords(agreement) ?? say('untitled', locale),
    say('profile', locale, { title: printable(agreement.profile.title[locale]) }),
    stageWords[stage][locale],
  ];
}

/** The head line, and what must be said before anything else. */
export function head(file: FileReport, layout: Layout): readonly string[] {
  const { locale, paint } = layout;
  const [path = '', ...others] = headLine(file, locale);
  const [first = '', ...rest] = wrapParts([path, ...others], { first: '', rest: '  ' }, layout);
  const bold = first.startsWith(path) ? paint.bold(path) + first.slice(path.length) : first;
  const lines = [bold, ...rest];
  const hang = { first: '  ', rest: '  ' };
  if (file.otherKind !== null) {
    const kind = printable(file.otherKind);
    lines.push(...wrap(say('otherKind', locale, { kind }), hang, layout));
  }
  for (const words of importNotes(file.agreement.source, locale))
    lines.push(...wrap(words, hang, layout));
  for (const note of file.notes)
    lines.push(...wrap(printable(wordsOf(note)[locale]), hang, layout));
  return lines;
}

export const coverageMarks = { found: '✓', partial: '~', missing: '✗' } as const;

/** The place to show for a part: the first with a heading, else the first. */
function bestPlace(places: readonly SectionPlace[]): SectionPlace | undefined {
  return places.find(({ heading }) => heading !== null) ?? places[0];
}

/** Where a part stands, and under which heading or what it lacks. */
export function coverageWords(
  { key, coverage }: CoverageRow,
  file: FileReport,
  locale: Locale,
): { readonly line: string; readonly what: string } {
  const place = bestPlace(coverage.places);
  if (coverage.state === 'missing' || !place) return { line: '', what: say('missing', locale) };
  const { source } = file.agreement;
  const line = lineWords(source, (place.heading ?? place).range.start, locale);
  const quoted = place.heading
    ? say('quoted', locale, { text: printable(place.heading.text) })
    : say('noHeading', locale);
  const points = coverage.missingPoints.map(
    (point) => sections[key].points[point]?.title[locale].toLocaleLowerCase(locale) ?? point,
  );
  const lacking =
    points.length > 0
      ? say('missingPoints', locale, { points: listOf(points, locale) })
      : say('bare', locale);
  const what = coverage.state === 'partial' ? lacking : quoted;
  return { line, what };
}

/** “De åtta punkter som regelverket kräver”. */
export function requiredHeading(rows: number, locale: Locale): string {
  if (rows === 0) return say('noneRequired', locale);
  return rows === 1
    ? say('requiredOne', locale)
    : say('required', locale, { n: numberWord(rows, locale) });
}

function requiredTable(rows: readonly CoverageRow[], file: FileReport, layout: Layout) {
  const { locale, paint } = layout;
  if (rows.length === 0) return [`  ${requiredHeading(0, locale)}`];
  const heading = requiredHeading(rows.length, locale);
  const paints = { found: paint.green, partial: paint.yellow, missing: paint.red };
  const marked = rows.map((row) => {
    const { state } = row.coverage;
    const title = sections[row.key].title[locale];
    return {
      mark: coverageMarks[state],
      paint: paints[state],
      title,
      ...coverageWords(row, file, locale),
    };
  });
  return markedTable(heading, marked, layout);
}

/** How many of the parts that the profile recommends are there, and which are not; null when it recommends none. */
export function recommendedWords(
  coverageRows: readonly CoverageRow[],
  locale: Locale,
): string | null {
  const rows = coverageRows.filter(({ level }) => level === 'recommended');
  if (rows.length === 0) return null;
  const absent = rows.filter(({ coverage }) => coverage.state === 'missing');
  const missing = absent.map(({ key }) => sections[key].title[locale]).join(', ');
  const data = { found: rows.length - absent.length, count: rows.length, missing };
  return say(absent.length === 0 ? 'recommendedAll' : 'recommended', locale, data);
}

/** When the profile is used and what it is made of: nobody chose the one that is used by itself. */
export function aboutProfile({ agreement }: FileReport, layout: Layout): readonly string[] {
  const { about } = agreement.profile;
  return about ? wrap(about[layout.locale], { first: '  ', rest: '  ' }, layout) : [];
}

/** Every part the profile requires, and in one line what it recommends. */
export function coverage(file: FileReport, layout: Layout): readonly string[] {
  const required = file.coverage.filter(({ level }) => level === 'required');
  const recommended = recommendedWords(file.coverage, layout.locale);
  return [
    ...requiredTable(required, file, layout),
    ...(recommended === null ? [] : wrap(recommended, { first: '  ', rest: '  ' }, layout)),
  ];
}
