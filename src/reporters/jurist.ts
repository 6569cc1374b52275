import { pointKeys } from '../agreement/assessment.ts';
import { moneyPaid } from '../agreement/public-money.ts';
import { type Finding, wordsOf } from '../finding.ts';
import { fill, type Locale } from '../locale.ts';
import type { FileReport } from '../report.ts';
import { answerWords, titleOf } from '../scaffold/assessment/words.ts';
import type { Source } from '../source.ts';
import { basisLines } from './jurist/basis.ts';
import { cellsOf, quotesOf, type ShownSign, shownAgainst, shownFor } from './jurist/quotes.ts';
import { type Theme, themes } from './jurist/signs.ts';
import { juristWords as words } from './jurist/words.ts';
import { markdownLine } from './markdown-line.ts';
import { placeWords } from './place-words.ts';
import { type PartContext, reporterOf } from './reporter.ts';
import { findingsWords, reasonWords } from './text-accepted.ts';
import { changedWords } from './text-closing.ts';
import { criterionMarks, stateWords } from './text-criteria.ts';
import { titleWords } from './text-head.ts';
import { readingRows } from './text-reading.ts';
import { say, stageWords } from './words.ts';

/** Paragraphs, lists and tables with an empty line between them. */
function parts(all: readonly (string | readonly string[])[]): string {
  const texts = all.map((part) => (typeof part === 'string' ? part : part.join('\n')));
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** What the document is, and what was read of it. */
function headLines(file: FileReport, locale: Locale): readonly string[] {
  const { agreement, stage, otherKind } = file;
  const row = (label: string, value: string) => `- **${label}:** ${value}`;
  const { decided, title } = agreement.profile;
  const profile =
    decided === null
      ? title[locale]
      : fill(words.decided[locale], { title: title[locale], decided }, locale);
  return [
    row(words.document[locale], markdownLine(agreement.source.path)),
    ...readingRows(file, locale).map(([label, value]) =>
      row(label, value.map(markdownLine).join(' · ')),
    ),
    row(words.profile[locale], markdownLine(profile)),
    row(words.stage[locale], stageWords[stage][locale]),
    ...(otherKind === null
      ? []
      : [`- ${say('otherKind', locale, { kind: markdownLine(otherKind) })}`]),
    ...leftOut(file, locale).map((line) => `- ${markdownLine(line)}`),
  ];
}

/** What somebody has switched off or accepted: nobody is to take for whole what is not. */
function leftOut(file: FileReport, locale: Locale): readonly string[] {
  const changed = changedWords(file, locale);
  const accepted = file.exceptions.map((used) => {
    const reason = say('reason', locale, { reason: reasonWords(used, locale) });
    return `${say('acceptedBox', locale)}: ${findingsWords(file, used.findings, locale)} ${reason}`;
  });
  return [...(changed === null ? [] : [changed]), ...accepted];
}

/** A theme with what was found on either side. */
interface ShownTheme {
  readonly theme: Theme;
  readonly for: readonly ShownSign[];
  readonly against: readonly ShownSign[];
}

function shownThemes(file: FileReport, locale: Locale): readonly ShownTheme[] {
  return themes.map((theme) => ({
    theme,
    for: theme.for.map((sign) => shownFor(file, sign, locale)),
    against: theme.against.map((sign) => shownAgainst(file, sign, locale)),
  }));
}

/** A row for each pair of quotations, theme by theme: no cell holds more than one. */
function table(source: Source, shown: readonly ShownTheme[], locale: Locale): readonly string[] {
  const row = (left: string, right: string) => `| ${left} | ${right} |`;
  const lines = shown.flatMap((one) => {
    const left = cellsOf(source, one.for, locale);
    const right = cellsOf(source, one.against, locale);
    const none = words.none[locale];
    const first = row(left[0] ?? none, right[0] ?? none);
    const length = Math.max(left.length, right.length);
    const others = Array.from({ length: Math.max(0, length - 1) }, (_, i) =>
      row(left[i + 1] ?? '', right[i + 1] ?? ''),
    );
    return [row(`**${one.theme.title[locale]}**`, ''), first, ...others];
  });
  return [row(words.for[locale], words.against[locale]), '| --- | --- |', ...lines];
}

/** How the money from the public side is spoken of: a jurist reads that first. */
function payments({ agreement }: FileReport, locale: Locale): readonly string[] {
  const { source } = agreement;
  const places = moneyPaid(agreement).map((range) => ({ source, range, label: '' }));
  const quotes = quotesOf(agreement, places, locale);
  if (quotes.length === 0) return [words.noMoney[locale]];
  return quotes.map(
    ({ place, text }) => `- ${fill(words.plainQuote[locale], { place, text }, locale)}`,
  );
}

/** What was looked for and not found, and what was not looked for, side by side. */
function absent(shown: readonly ShownTheme[], locale: Locale): readonly string[] {
  const names = (signs: readonly ShownSign[]) =>
    signs.map(({ title }, i) => (i === 0 ? title[locale] : lowerFirst(title[locale]))).join(', ');
  const line = (label: string, signs: readonly ShownSign[]) =>
    signs.length === 0 ? [] : [`- ${label}: ${names(signs)}.`];
  const left = shown.flatMap((one) => one.for).filter(({ quotes }) => quotes.length === 0);
  const right = shown.flatMap((one) => one.against).filter(({ quotes }) => quotes.length === 0);
  return [
    ...line(words.for[locale], left),
    ...line(
      words.against[locale],
      right.filter(({ isUntried }) => !isUntried),
    ),
    ...line(
      words.notTried[locale],
      right.filter(({ isUntried }) => isUntried),
    ),
  ];
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

function criteria(file: FileReport, locale: Locale): readonly string[] {
  const { agreement } = file;
  if (file.criteria.length === 0) return [words.noCriteria[locale]];
  return file.criteria.map((row) => {
    const [place] = row.places;
    const isHere = row.from === 'text' && place?.source === agreement.source;
    const line = isHere ? `${placeWords(agreement.source, place.range.start, locale)}: ` : '';
    const what = markdownLine(stateWords(row, file, locale, 600));
    const title = markdownLine(row.criterion.title[locale]);
    return `- ${criterionMarks[row.state]} ${title}: ${line}${what}`;
  });
}

/** What the parties answered before they wrote the text. */
function assessment({ agreement }: FileReport, locale: Locale): readonly string[] {
  const made = agreement.assessment;
  if (made === null) return [words.noAssessment[locale]];
  const answers = pointKeys.flatMap((key) => {
    const { answer, note } = made[key] ?? {};
    if (answer === undefined && note === undefined) return [];
    const told = answer === undefined ? '–' : answerWords[answer][locale];
    const point = titleOf(key)[locale];
    const noted =
      note === undefined ? '' : `. ${say('quoted', locale, { text: markdownLine(note) })}`;
    return [`- ${fill(words.assessed[locale], { point, answer: told }, locale)}${noted}`];
  });
  const day =
    made.date === undefined ? [] : [`- ${fill(words.day[locale], { day: made.date }, locale)}`];
  return [...day, ...answers];
}

/** Rules that do not find a sign but something that the assessment needs. */
const asking: ReadonlySet<string> = new Set([
  'value-over-threshold',
  'looks-like-grant',
  'market-not-assessed',
]);
const askingMessages: ReadonlySet<string> = new Set([
  'initiative-not-civil-society missing',
  'initiative-not-civil-society assessed',
  'not-jointly-drafted missing',
  'independence-clause-missing missing',
]);

function isAsking({ rule, message }: Finding): boolean {
  return asking.has(rule.id) || askingMessages.has(`${rule.id} ${message}`);
}

/** Questions about the case, and what a check could not see. */
function unsaid(file: FileReport, locale: Locale): readonly string[] {
  const { findings, caseQuestions, notChecked, agreement } = file;
  const asked = [...findings.filter(isAsking), ...caseQuestions.filter((one) => !isAsking(one))];
  const texts = [
    ...asked.map((one) => wordsOf(one)[locale]),
    ...notChecked.filter(({ rule }) => rule === null).map(({ reason }) => reason[locale]),
  ].map(markdownLine);
  const isServices = agreement.profile.criteria.length > 0 && agreement.profile.id === 'boras-2016';
  return [
    words.inFact[locale],
    words.worth[locale],
    ...(isServices ? [words.services[locale]] : []),
    ...texts,
  ].map((text) => `- ${text}`);
}

function sheet(file: FileReport, { locale, version }: PartContext): string {
  const { agreement } = file;
  const title = markdownLine(titleWords(agreement) ?? say('untitled', locale));
  const heading = `# ${fill(words.title[locale], { title }, locale)}`;
  const last = `${say('disclaimer', locale)} ${fill(words.same[locale], { version }, locale)}`;
  if (agreement.unreadable) {
    const path = markdownLine(agreement.source.path);
    return parts([
      `# ${fill(words.title[locale], { title: path }, locale)}`,
      words.unreadable[locale],
      last,
    ]);
  }
  const isRead = agreement.language === 'sv';
  const shown = isRead ? shownThemes(file, locale) : [];
  const found = shown.flatMap(({ against }) => against.flatMap((sign) => sign.findings));
  const rested = [...found, ...file.findings.filter(isAsking)];
  const missing = absent(shown, locale);
  return parts([
    heading,
    headLines(file, locale),
    words.about[locale],
    `## ${words.quotes[locale]}`,
    isRead ? table(agreement.source, shown, locale) : words.swedishOnly[locale],
    ...(isRead
      ? [`### ${words.money[locale]}`, payments(file, locale), words.moneyAbout[locale]]
      : []),
    ...(missing.length > 0
      ? [`### ${words.notFound[locale]}`, missing, words.notFoundAbout[locale]]
      : []),
    `## ${words.criteria[locale]}`,
    criteria(file, locale),
    `## ${words.assessment[locale]}`,
    assessment(file, locale),
    `## ${words.verdict[locale]}`,
    '\u00a0',
    `## ${words.unsaid[locale]}`,
    words.unsaidAbout[locale],
    unsaid(file, locale),
    `## ${words.rests[locale]}`,
    basisLines(agreement.profile, rested, locale),
    last,
  ]);
}

/** For the lawyer: quotations in two columns, what the text does not say and what it rests on. No sum and no verdict. */
export const jurist = reporterOf<string>({
  part: sheet,
  *whole(parts, _, { locale }) {
    let isFirst = true;
    for (const part of parts) {
      yield isFirst ? part : `\n---\n\n${part}`;
      isFirst = false;
    }
    if (isFirst) yield `${say('noFiles', locale)}\n`;
  },
});
