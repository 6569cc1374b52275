import type { Finding } from '../finding.ts';
import type { FileReport } from '../report.ts';
import { plainPassageOf } from './passage.ts';

/** FNV-1a, 64 bits: no secret is kept by it, it only has to be the same everywhere. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i += 1) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  }
  // In letters alone: twelve digits in a row could be taken for a personal identity number, and be masked.
  return value
    .toString(16)
    .padStart(16, '0')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? digit);
}

/** Letters and digits alone, so that new line breaks, emphasis or list marks make nothing new. */
function normalised(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}*]+/gu, ' ')
    .trim();
}

/** What stays the same of a finding when lines move: its rule, its message and the words it stands in. */
function contentOf({ agreement }: FileReport, finding: Finding): string {
  const { rule, message, source, at, section } = finding;
  const words = normalised(plainPassageOf(agreement, { source, range: at }) ?? '');
  // What is absent stands nowhere: then the section says which it is.
  return [rule.id, message, words === '' ? (section ?? '') : words].join('\n');
}

/** All that was found in a file, accepted or not, in the order of the text. */
function allFindings({ findings, exceptions, agreement }: FileReport): readonly Finding[] {
  const rank = ({ source }: Finding) => (source === agreement.source ? 0 : 1);
  return [...findings, ...exceptions.flatMap((used) => used.findings)].toSorted(
    (a, b) => rank(a) - rank(b) || a.at.start - b.at.start,
  );
}

/**
 * A name for each finding that stays when lines move and is its own within the file: equal findings are counted. Without
 * the path, so that a file may be renamed.
 */
export function fingerprintsIn(file: FileReport): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const result = new Map<Finding, string>();
  for (const finding of allFindings(file)) {
    const content = contentOf(file, finding);
    const before = seen.get(content) ?? 0;
    seen.set(content, before + 1);
    result.set(finding, hash(`${content}\n${before}`));
  }
  return result;
}

/** The same with the path, so that each is its own within a report of many files. */
export function fingerprintAt(path: string, print: string): string {
  return hash(`${path}\n${print}`);
}

/** Names of their own for those that a chance has given one that is taken. */
export function ownFingerprints(prints: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return prints.map((print) => {
    let own = print;
    while (taken.has(own)) own = hash(own);
    taken.add(own);
    return own;
  });
}
