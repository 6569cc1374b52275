import type {
  Agreement,
  Extension,
  Meeting,
  Party,
  ReadContribution,
  Reading,
} from '../agreement/agreement.ts';
import { masked, maskedText } from '../agreement/mask.ts';
import { type SectionKey, sectionKeys } from '../generated/sections.ts';
import { contains, positionAt, type Range, type Source } from '../source.ts';
import { headingAbove, markAt } from './place-words.ts';

/** Where it stands in the Word, ODT or PDF file that was read; nothing of a Markdown file. */
function originalPlace(source: Source, offset: number) {
  if (!source.original) return {};
  const { paragraph = null, page = null, line = null } = markAt(source, offset) ?? {};
  return { original: { heading: headingAbove(source, offset), paragraph, page, line } };
}

/** Where something stands and what stands there, as every JSON output says it. */
export function jsonPlace(source: Source, range: Range) {
  const start = positionAt(source, range.start);
  const end = positionAt(source, range.end);
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    text: maskedText(source, range),
    ...originalPlace(source, range.start),
  };
}

/** A place that may be in another file than the one that was checked. */
export function jsonPlaceIn(agreement: Agreement, source: Source, range: Range) {
  const place = jsonPlace(source, range);
  return source === agreement.source ? place : { path: source.path, ...place };
}

/** The section that a place stands in: the narrowest one, or null. */
export function sectionAt({ sections }: Agreement, range: Range): SectionKey | null {
  let best: SectionKey | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const key of sectionKeys) {
    for (const place of sections.get(key) ?? []) {
      const length = place.range.end - place.range.start;
      if (!contains(place.range, range) || length >= size) continue;
      best = key;
      size = length;
    }
  }
  return best;
}

/** Only whole dates are dates in JSON. */
function dayOrNull(value: string | null): string | null {
  return value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

function jsonExtension(extension: Extension) {
  const { months, maxTimes, decideMonthsBefore, decideBy, automatic } = extension;
  return { months, maxTimes, decideMonthsBefore, decideBy: dayOrNull(decideBy), automatic };
}

export function jsonTerm({ term, notice, extension }: Reading) {
  return {
    start: dayOrNull(term?.start ?? null),
    end: dayOrNull(term?.end ?? null),
    noticeMonths: notice?.months ?? null,
    extension: extension ? jsonExtension(extension) : null,
    from: term?.from ?? 'prose',
  };
}

export function jsonParty({ name, units, shortNames, from, type, side, orgNumber }: Party) {
  return { name, units, shortNames, from, type, side, orgNumber: orgNumber?.value ?? null };
}

export function jsonMeeting({ body, times, per, minimum, from }: Meeting) {
  return { body, times, per, minimum, from };
}

export function jsonContribution({ payer, payee, source, range, ...rest }: ReadContribution) {
  return { payer: payer?.name ?? null, payee: payee?.name ?? null, ...rest };
}

/**
 * What JSON leaves as it is and something obeys: control characters and overrides of direction in a terminal, `##[` in
 * the log of a GitHub run.
 */
const acting = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|(?<=##)\[/g;

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * JSON as a file: the same bytes for the same value, personal identity numbers masked everywhere, nothing that acts in a
 * terminal.
 */
export function jsonText(value: unknown): string {
  const safe = (_: string, part: unknown) => (typeof part === 'string' ? masked(part) : part);
  return `${JSON.stringify(value, safe, 2).replace(acting, escaped)}\n`;
}
