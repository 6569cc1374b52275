import type { Finding } from './finding.ts';
import type { FileReport } from './report.ts';
import { fingerprintsIn } from './reporters/fingerprint.ts';

/** A finding that was there when the baseline was written. */
export interface Entry {
  readonly rule: string;
  /** Stays when lines move: see `fingerprintsIn`. */
  readonly fingerprint: string;
}

/** What is known of an archive: findings by file, its path counted from the folder of the baseline. */
export type Baseline = ReadonlyMap<string, readonly Entry[]>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entryOf(value: unknown): Entry | null {
  if (!isRecord(value)) return null;
  const { rule, fingerprint } = value;
  return typeof rule === 'string' && typeof fingerprint === 'string' ? { rule, fingerprint } : null;
}

/** A baseline as a file holds it; null for a text that is none. */
export function readBaseline(text: string): Baseline | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || value['version'] !== 1 || !isRecord(value['files'])) return null;
  const files = new Map<string, readonly Entry[]>();
  for (const [path, entries] of Object.entries(value['files'])) {
    if (!Array.isArray(entries)) return null;
    const read = entries.map(entryOf);
    if (read.includes(null)) return null;
    files.set(
      path,
      read.filter((entry) => entry !== null),
    );
  }
  return files;
}

/** A file as the baseline leaves it. */
export interface Compared {
  /** Its findings are the new ones; those that are known stand apart. */
  readonly file: FileReport;
  /** How many of the baseline are no longer found. */
  readonly gone: number;
}

/** Takes what is known out of what is found. Only findings are known: questions are asked, and never counted. */
export function comparedWith(file: FileReport, entries: readonly Entry[]): Compared {
  const left = new Map<string, number>();
  for (const { fingerprint } of entries) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  const prints = fingerprintsIn(file);
  const isKnown = (finding: Finding) => {
    const print = prints.get(finding) ?? '';
    const count = left.get(print) ?? 0;
    if (count > 0) left.set(print, count - 1);
    return count > 0;
  };
  const known: Finding[] = [];
  const fresh: Finding[] = [];
  for (const finding of file.findings) (isKnown(finding) ? known : fresh).push(finding);
  const gone = Array.from(left.values()).reduce((sum, count) => sum + count, 0);
  return { file: { ...file, findings: fresh, known }, gone };
}

/** What is found now, as entries. */
export function entriesOf(file: FileReport): readonly Entry[] {
  const prints = fingerprintsIn(file);
  return file.findings.map((finding) => ({
    rule: finding.rule.id,
    fingerprint: prints.get(finding) ?? '',
  }));
}

/** A baseline as a file, in an order that does not depend on the run: a change of it shows what has changed. */
export function baselineText(baseline: Baseline): string {
  const order = (a: Entry, b: Entry) =>
    a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.fingerprint < b.fingerprint ? -1 : 1;
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entries]) => [path, entries.toSorted(order)] as const);
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
}
