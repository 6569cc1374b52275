import type { Agreement } from '../../agreement/agreement.ts';
import type { Finding } from '../../finding.ts';
import { fill, type Locale, type Localised } from '../../locale.ts';
import type { FileReport } from '../../report.ts';
import type { Range, Source } from '../../source.ts';
import { markdownLine } from '../markdown-line.ts';
import { cutAt, plainPassageOf } from '../passage.ts';
import { placesWords, placeWords } from '../place-words.ts';
import type { AgainstSign, ForSign, SignRule } from './signs.ts';
import { juristWords as words } from './words.ts';

/** A place in the agreement that is quoted. */
export interface Quote {
  /** What it is a sign of, with what is to be said of that. */
  readonly label: string;
  /** “rad 14”, or where it stands in a file that is not Markdown. */
  readonly place: string;
  readonly at: number;
  /** Safe as Markdown. */
  readonly text: string;
}

/** A sign as the sheet shows it, with its quotations; none where nothing was found. */
export interface ShownSign {
  readonly title: Localised;
  readonly quotes: readonly Quote[];
  /** The rules it needs did not look at the document. */
  readonly isUntried: boolean;
  /** The findings it rests on. */
  readonly findings: readonly Finding[];
}

interface SignPlace {
  readonly source: Source;
  readonly range: Range;
  /** Said of the sign: that it is only claimed, or accepted. */
  readonly label: string;
}

/** So many quotations for one sign; of the others their lines are told. */
const most = 5;
const longest = 600;

/** Each sentence once. */
export function quotesOf(
  agreement: Agreement,
  places: readonly SignPlace[],
  locale: Locale,
): readonly Quote[] {
  const known = new Set<string>();
  return places.flatMap(({ source, range, label }) => {
    const passage = plainPassageOf(agreement, { source, range });
    const place = placeWords(source, range.start, locale);
    const key = `${place} ${passage}`;
    if (passage === null || known.has(key)) return [];
    known.add(key);
    return [{ label, place, at: range.start, text: markdownLine(cutAt(passage, longest)) }];
  });
}

const lowerFirst = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

/**
 * Quotations as the cells of a column: what several signs rest on is quoted once, and of one sign so many places that
 * not all can be quoted only the lines.
 */
export function cellsOf(
  source: Source,
  signs: readonly ShownSign[],
  locale: Locale,
): readonly string[] {
  const quoted = new Map<string, { quote: Quote; labels: string[] }>();
  const more: string[] = [];
  for (const { title, quotes } of signs) {
    for (const quote of quotes.slice(0, most)) {
      const key = `${quote.place} ${quote.text}`;
      const before = quoted.get(key);
      if (before) before.labels.push(lowerFirst(quote.label));
      else quoted.set(key, { quote, labels: [quote.label] });
    }
    const named = new Set(quotes.slice(0, most).map(({ place }) => place));
    const left = quotes.filter(({ place }) => !named.has(place)).map(({ at }) => at);
    if (left.length === 0) continue;
    const data = { sign: title[locale], places: placesWords(source, left, locale) };
    more.push(fill(words.alsoAt[locale], data, locale));
  }
  const cells = Array.from(quoted.values(), ({ quote: { place, text }, labels }) =>
    fill(words.quote[locale], { sign: labels.join(', '), place, text }, locale),
  );
  return [...cells, ...more];
}

/** What speaks for a partnership. */
export function shownFor(file: FileReport, { title, read }: ForSign, locale: Locale): ShownSign {
  const { agreement } = file;
  const found = read(agreement);
  const label =
    found?.state === 'asserted'
      ? fill(words.claimed[locale], { sign: title[locale] }, locale)
      : title[locale];
  const places =
    !found || found.state === 'contrary'
      ? []
      : found.places.map((range) => ({ source: agreement.source, range, label }));
  return { title, quotes: quotesOf(agreement, places, locale), isUntried: false, findings: [] };
}

const isOf = ({ rule, also, message }: Finding, one: SignRule) =>
  one.message === undefined
    ? rule.id === one.rule || also.some(({ id }) => id === one.rule)
    : rule.id === one.rule && message === one.message;

/** Findings about terms and money gather places that are no signs of their own. */
const gathering: ReadonlySet<string> = new Set(['procurement', 'parties']);

/** What resembles a purchase: also what somebody has accepted, with the reason. */
export function shownAgainst(file: FileReport, sign: AgainstSign, locale: Locale): ShownSign {
  const { title, rules = [], read } = sign;
  const { agreement } = file;
  const { source } = agreement;
  const own = read?.(agreement)?.places ?? [];
  const places: SignPlace[] = own.map((range) => ({ source, range, label: title[locale] }));
  const findings: Finding[] = [];
  const add = (finding: Finding, label: string) => {
    if (!rules.some((one) => isOf(finding, one))) return;
    findings.push(finding);
    const related = gathering.has(finding.rule.group) ? finding.related : [];
    for (const { range, source: where } of [
      { range: finding.at, source: finding.source },
      ...related,
    ])
      places.push({ source: where ?? source, range, label });
  };
  for (const finding of [...file.findings, ...file.caseQuestions]) add(finding, title[locale]);
  for (const { exception, findings: accepted } of file.exceptions) {
    const reason = markdownLine(exception.reason ?? '–');
    const label = fill(words.accepted[locale], { sign: title[locale], reason }, locale);
    for (const finding of accepted) add(finding, label);
  }
  const ran = new Set(file.ran.map(({ id }) => id));
  const isUntried = rules.length > 0 && !rules.some(({ rule }) => ran.has(rule));
  return { title, quotes: quotesOf(agreement, places, locale), isUntried, findings };
}
