import type { SectionPlace } from '../agreement/agreement.ts';
import { type OwnPointCoverage, ownPointsIn } from '../agreement/sections/own-points.ts';
import { wordsOf } from '../finding.ts';
import { type SectionKey, sections } from '../generated/sections.ts';
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
function coverageWords(
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

/** A part that the profile requires: what it is called, how it stands, where, and what is there or lacks. */
interface RequiredRow {
  readonly title: string;
  readonly state: keyof typeof coverageMarks;
  readonly line: string;
  readonly what: string;
}

/** What the profile calls a section, else what we do. */
function titleOf(key: SectionKey, { agreement }: FileReport, locale: Locale): string {
  const own = agreement.profile.names[key];
  return own === undefined ? sections[key].title[locale] : printable(own);
}

/** A point of the profile's own as a row beside the sections. */
function ownRow(
  { point, state, heading, range }: OwnPointCoverage,
  { agreement }: FileReport,
  locale: Locale,
): RequiredRow {
  const title = printable(point.name);
  if (state === 'missing' || range === null)
    return { title, state, line: '', what: say('missing', locale) };
  const line = lineWords(agreement.source, range.start, locale);
  const quoted = heading
    ? say('quoted', locale, { text: printable(heading.text) })
    : say('noHeading', locale);
  return { title, state, line, what: state === 'partial' ? say('bare', locale) : quoted };
}

/** Every part that the profile requires: the sections, and the points that only it knows of. */
export function requiredRows(file: FileReport, locale: Locale): readonly RequiredRow[] {
  const rows = file.coverage.filter(({ level }) => level === 'required');
  const own = ownPointsIn(file.agreement).filter(({ point }) => point.level === 'required');
  return [
    ...rows.map((row) => ({
      title: titleOf(row.key, file, locale),
      state: row.coverage.state,
      ...coverageWords(row, file, locale),
    })),
    ...own.map((one) => ownRow(one, file, locale)),
  ];
}

function requiredTable(file: FileReport, layout: Layout) {
  const { locale, paint } = layout;
  const rows = requiredRows(file, locale);
  if (rows.length === 0) return [`  ${requiredHeading(0, locale)}`];
  const heading = requiredHeading(rows.length, locale);
  const paints = { found: paint.green, partial: paint.yellow, missing: paint.red };
  const marked = rows.map(({ state, ...row }) => ({
    mark: coverageMarks[state],
    paint: paints[state],
    ...row,
  }));
  return markedTable(heading, marked, layout);
}

/** How many of the parts that the profile recommends are there, and which are not; null when it recommends none. */
export function recommendedWords(file: FileReport, locale: Locale): string | null {
  const rows = [
    ...file.coverage
      .filter(({ level }) => level === 'recommended')
      .map(({ key, coverage }) => ({ title: titleOf(key, file, locale), state: coverage.state })),
    ...ownPointsIn(file.agreement)
      .filter(({ point }) => point.level === 'recommended')
      .map(({ point, state }) => ({ title: printable(point.name), state })),
  ];
  if (rows.length === 0) return null;
  const absent = rows.filter(({ state }) => state === 'missing');
  const missing = absent.map(({ title }) => title).join(', ');
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
  const recommended = recommendedWords(file, layout.locale);
  return [
    ...requiredTable(file, layout),
    ...(recommended === null ? [] : wrap(recommended, { first: '  ', rest: '  ' }, layout)),
  ];
}
