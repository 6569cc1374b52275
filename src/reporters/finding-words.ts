import { type Finding, proposalOf } from '../finding.ts';
import type { Locale } from '../locale.ts';
import type { FileReport } from '../report.ts';
import type { Place } from '../rule.ts';
import { contains } from '../source.ts';
import { citationWords } from './citation.ts';
import { placeWords } from './place-words.ts';
import { printable, printableLines } from './printable.ts';
import { blockAt } from './quote.ts';
import { say } from './words.ts';

/** The words of a finding that every report for people has, whatever it looks like. */

/** A place with the source it stands in. */
export type FoundPlace = Required<Place>;

/** More related places than these are counted. */
export const mostRelated = 4;

/** Whether a place stands in the card or the frontmatter: there the whole line says what is meant. */
export function isYaml({ agreement }: FileReport, { source, range }: FoundPlace): boolean {
  const { frontmatter } = agreement;
  if (source !== agreement.source) return true;
  return frontmatter !== null && range.end > range.start && contains(frontmatter.range, range);
}

/** The card, frontmatter and tables: there the place in the line says what is meant. */
export function isFramed({ agreement }: FileReport, { range, source }: FoundPlace): boolean {
  if (source !== agreement.source) return true;
  // The table was made by reading another file: a row of it with marks is nothing its reader knows.
  if (source.original) return false;
  const { frontmatter } = agreement;
  if (frontmatter && contains(frontmatter.range, range)) return range.end > range.start;
  return blockAt(agreement, range)?.cell != null;
}

/** “rad 14”, with the file's name where it is the card. */
export function whereWords(
  { agreement }: FileReport,
  { source, range }: FoundPlace,
  locale: Locale,
): string {
  const where = placeWords(source, range.start, locale);
  return source === agreement.source ? where : `${printable(source.path)} ${where}`;
}

/** The other places of a finding, each with its source. */
export function relatedPlaces({ agreement }: FileReport, finding: Finding): readonly FoundPlace[] {
  return finding.related.map(({ range, source }) => ({
    range,
    source: source ?? agreement.source,
  }));
}

/** “och 3 ställen till”: of the places that are only counted. */
export function moreRelated(more: number, locale: Locale): string {
  return more === 1 ? say('moreRelatedOne', locale) : say('moreRelated', locale, { n: more });
}

/** What a finding rests on; empty where it rests on nothing. */
export function basisWords({ basis }: Finding, locale: Locale): string {
  return printable(basis.map((citation) => citationWords(citation, locale)).join('; '));
}

/** The rules of a finding: its own, and those of the same cause. */
export function ruleIds({ rule, also }: Pick<Finding, 'rule' | 'also'>): string {
  return [rule, ...also].map(({ id }) => id).join(', ');
}

/**
 * The sentence to copy, in the language of the agreement: that is where it goes. In quotation marks when it is one
 * paragraph; empty when there is none.
 */
export function proposalParagraphs({ agreement }: FileReport, finding: Finding): readonly string[] {
  const { language } = agreement;
  const proposal = proposalOf(finding)?.[language];
  if (proposal === undefined) return [];
  const paragraphs = printableLines(proposal).filter((line) => line.trim() !== '');
  return paragraphs.length === 1
    ? paragraphs.map((text) => say('quoted', language, { text }))
    : paragraphs;
}

/** So many findings of one rule, with one message and nothing to copy, are told as a list of places. */
const many = 4;

/** One finding or more that are told together. */
export type FindingGroup = readonly [Finding, ...Finding[]];

/** Findings that are told together: one, or all of a rule that found the same thing in many places. */
export function grouped(findings: readonly Finding[]): readonly FindingGroup[] {
  const keyOf = ({ rule, message, proposal, source }: Finding) =>
    proposal === null ? `${rule.id} ${message} ${source.path}` : null;
  const sizes = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    if (key !== null) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  }
  const groups = new Map<unknown, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const isOne = key === null || (sizes.get(key) ?? 0) < many;
    const group = isOne ? undefined : groups.get(key);
    if (group) group.push(finding);
    else groups.set(isOne ? finding : key, [finding]);
  }
  return [...groups.values()];
}
