import type { Agreement } from '../agreement/agreement.ts';
import type { WrittenException } from '../agreement/exceptions/exception.ts';
import { exceptionsOf } from '../agreement/exceptions/exceptions.ts';
import type { Severity } from '../profile.ts';
import type { FileReport } from '../report.ts';
import type { Rule, Values } from '../rule.ts';
import type { Settings, SeverityContext } from '../rules/severity.ts';
import { severityFor } from './findings.ts';

/**
 * What is left of an agreement when it has been read, to hold it beside others. Plain data: it can be kept in a file and
 * come from another thread.
 */
export interface Gathered {
  readonly path: string;
  /** Files that share a name up to its last point are one agreement: this many others would be taken before it. */
  readonly rank: number;
  /** The first day of its term, or empty. */
  readonly start: string;
  /** It is an agreement that could be read. */
  readonly isCompared: boolean;
  /** What the rules that compare count as here, by their ids. */
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
  /** What is written in it to accept what these rules find. */
  readonly exceptions: readonly KeptException[];
  /** What each rule has taken from it, by its id; of those that took nothing nothing. */
  readonly taken: Readonly<Record<string, unknown>>;
}

/** An exception without the text that it stands in. */
interface KeptException extends Omit<WrittenException, 'source'> {
  readonly in: 'text' | 'card';
}

/** How an agreement was checked. */
export interface Gathering {
  /** All rules, in catalogue order. */
  readonly rules: readonly Rule[];
  readonly values: Values;
  readonly severities: Settings;
}

/** The kinds of files of one name, the first taken before the others. */
const kinds: readonly (string | undefined)[] = [undefined, 'docx', 'odt', 'pdf'];

export function gather(
  { agreement, stage, otherKind }: FileReport,
  { rules, values, severities }: Gathering,
): Gathered {
  const { source, unreadable, reading, profile } = agreement;
  const comparing = rules.filter((rule) => rule.comparing);
  const isCompared = unreadable === null && otherKind === null;
  const context: SeverityContext = { profile, stage, settings: severities };
  const taken: Record<string, unknown> = {};
  for (const { id, comparing: steps } of isCompared ? comparing : []) {
    const own = steps?.take(agreement, values) ?? null;
    if (own !== null) taken[id] = own;
  }
  return {
    path: source.path,
    rank: kinds.indexOf(source.original?.kind),
    start: reading.term?.start ?? '',
    isCompared,
    levels: Object.fromEntries(
      comparing.map((rule) => [rule.id, severityFor(agreement, rule, context)]),
    ),
    exceptions: exceptionsAbout(agreement, comparing).map(({ source: where, ...one }) => ({
      ...one,
      in: where === source ? 'text' : 'card',
    })),
    taken,
  };
}

/** What is written in an agreement to accept findings of these rules. */
export function exceptionsAbout(
  agreement: Agreement,
  rules: readonly Rule[],
): readonly WrittenException[] {
  const { source, frontmatter, card } = agreement;
  const texts = [source.text, ...[frontmatter, card].map((it) => it?.source.text ?? '')];
  const named = rules.filter(({ id }) => texts.some((text) => text.includes(id)));
  if (named.length === 0) return [];
  return exceptionsOf(agreement).filter((one) => named.some(({ id }) => id === one.rule));
}
