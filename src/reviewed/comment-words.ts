import { countsOf } from '../check.ts';
import { type Finding, proposalOf, wordsOf } from '../finding.ts';
import type { Locale } from '../locale.ts';
import type { FileReport } from '../report.ts';
import { citationWords } from '../reporters/citation.ts';
import { importNotes } from '../reporters/import-notes.ts';
import { type Layout, narrow, noPaint } from '../reporters/layout.ts';
import { plainPassageOf } from '../reporters/passage.ts';
import { placeWords } from '../reporters/place-words.ts';
import { printable, printableLines } from '../reporters/printable.ts';
import { acceptedBox } from '../reporters/text-accepted.ts';
import { caseBox, changedRules, countParts, notCheckedBox } from '../reporters/text-closing.ts';
import { headLine } from '../reporters/text-head.ts';
import { say, severityWords } from '../reporters/words.ts';
import type { Place } from '../rule.ts';

/** A paragraph of a comment. */
export interface Line {
  readonly text: string;
  readonly isBold: boolean;
}

const bold = (text: string): Line => ({ text, isBold: true });
const plain = (text: string): Line => ({ text, isBold: false });

/**
 * What a finding has to say, as the report at the terminal says it.
 * @param isExact the comment stands round the words: they need no quotation
 */
export function findingLines(
  file: FileReport,
  finding: Finding,
  locale: Locale,
  isExact: boolean,
): readonly Line[] {
  const { source, at, rule, also, severity } = finding;
  const level = severityWords[severity][locale];
  const about =
    isExact && source === file.agreement.source
      ? []
      : [quotation(file, { source, range: at }, locale)];
  const ids = [rule, ...also].map(({ id }) => id).join(', ');
  const works = finding.basis.map((citation) => citationWords(citation, locale)).join('; ');
  return [
    bold(`${level.slice(0, 1).toLocaleUpperCase(locale)}${level.slice(1)}: ${rule.title[locale]}`),
    ...about.filter((text) => text !== '').map(plain),
    plain(printable(wordsOf(finding)[locale])),
    ...relatedLines(file, finding, locale),
    ...proposalLines(file, finding, locale),
    plain(works === '' ? ids : `${printable(say('basis', locale) + works)} · ${ids}`),
  ];
}

/** The words at a place; of another file than the one commented on, with its name and line. */
function quotation(file: FileReport, { source, range }: Required<Place>, locale: Locale): string {
  const passage = plainPassageOf(file.agreement, { source, range });
  const quoted = passage === null ? '' : say('quoted', locale, { text: passage });
  if (source === file.agreement.source) return quoted;
  const where = `${printable(source.path)} ${placeWords(source, range.start, locale)}`;
  return quoted === '' ? where : `${where}: ${quoted}`;
}

/** More related places than these are counted. */
const mostRelated = 4;

function relatedLines(file: FileReport, { related }: Finding, locale: Locale): readonly Line[] {
  const { source: own } = file.agreement;
  const named = related.slice(0, mostRelated).map(({ range, source = own }) => {
    const quoted = quotation(file, { source, range }, locale);
    const where = source === own ? placeWords(own, range.start, locale) : '';
    const place = [where, quoted].filter((part) => part !== '').join(': ');
    return plain(say('related', locale) + place);
  });
  const n = related.length - named.length;
  if (n === 0) return named;
  return [
    ...named,
    plain(n === 1 ? say('moreRelatedOne', locale) : say('moreRelated', locale, { n })),
  ];
}

/** The sentence to copy, in the language of the agreement: that is where it goes. */
function proposalLines(
  { agreement }: FileReport,
  finding: Finding,
  locale: Locale,
): readonly Line[] {
  const proposal = proposalOf(finding)?.[agreement.language];
  if (proposal === undefined) return [];
  const paragraphs = printableLines(proposal).filter((line) => line.trim() !== '');
  const [only = ''] = paragraphs;
  if (paragraphs.length === 1)
    return [plain(say('proposal', locale) + say('quoted', agreement.language, { text: only }))];
  return paragraphs.map((text, i) => plain(i === 0 ? say('proposal', locale) + text : text));
}

/** All of a report but its findings: their number, the questions about the case, and what was not checked. */
export function summaryLines(file: FileReport, locale: Locale): readonly Line[] {
  const layout: Layout = {
    locale,
    width: Number.MAX_SAFE_INTEGER,
    measure: narrow,
    paint: noPaint,
  };
  const { agreement, notes, otherKind } = file;
  const [, ...about] = headLine(file, locale);
  const told = [
    ...(otherKind === null ? [] : [say('otherKind', locale, { kind: printable(otherKind) })]),
    ...notes.map((note) => printable(wordsOf(note)[locale])),
    ...importNotes(agreement.source, locale),
  ];
  return [
    ...(about.length > 0 ? [bold(about.join(' · '))] : []),
    plain(countParts(countsOf(file), { locale, tips: true, quiet: false }).join(' · ')),
    ...told.map(plain),
    ...boxLines(caseBox(file, layout)),
    ...boxLines(notCheckedBox(file, layout)),
    ...boxLines(acceptedBox(file, layout)),
    ...changedRules(file, layout).map((line) => plain(line.trim())),
    plain(say('disclaimer', locale)),
  ];
}

/** A box of the report at the terminal: its heading, then its items. */
function boxLines([heading, ...items]: readonly string[]): readonly Line[] {
  return heading === undefined
    ? []
    : [bold(heading.trim()), ...items.map((item) => plain(item.trim()))];
}
