import { cardPath } from './card-path.ts';
import type { Host } from './host.ts';

/** Files that are read as text. */
const markdown = /\.(?:md|markdown)$/i;

/** The best kind first: of files that share a name, the one with most of it in its own words is checked. */
const kinds: readonly RegExp[] = [markdown, /\.doc[xm]$/i, /\.odt$/i, /\.pdf$/i];

function rankOf(path: string): number {
  return kinds.findIndex((kind) => kind.test(path));
}

/** What Word keeps beside a file for as long as somebody has it open. */
const openMark = /(?:^|\/)~\$[^/]*$/;

/** Whether a file is one that can hold an agreement, by its name. */
export function mayBeAgreement(path: string): boolean {
  return rankOf(path) >= 0 && !openMark.test(path);
}

const endings = ['.md', '.markdown', '.docx', '.docm', '.odt', '.pdf'];

/** The agreement that a card belongs to, absolute; null for what is no card, or stands alone. */
export function agreementOf(card: string, host: Host): string | null {
  const stem = /^(.+)\.iop\.ya?ml$/i.exec(card)?.[1];
  if (stem === undefined) return null;
  return (
    endings.map((ending) => stem + ending).find((path) => host.kindOf(path) === 'file') ?? null
  );
}

/** The files that would be checked in the place of a Word, ODT or PDF file, were they there; none for a text. */
export function namesakes(path: string): readonly string[] {
  if (markdown.test(path)) return [];
  const stem = path.replace(/(?<=[^/])\.[^./]*$/, '');
  return endings.map((ending) => stem + ending).filter((other) => other !== path);
}

export interface Sorted {
  readonly kept: readonly string[];
  /** The same agreement as one that is kept, in another file. */
  readonly same: readonly string[];
  /** Word, ODT and PDF files without a card: a folder is full of such that are no agreements. */
  readonly cardless: readonly string[];
}

/**
 * Files that share a name up to its last point are one agreement: the Markdown, else Word, else ODT, else PDF. A file
 * that is not Markdown is taken for an agreement where it has a card.
 *
 * @param paths absolute, of files that may be agreements
 */
export function sortFound(paths: readonly string[], host: Host): Sorted {
  const cards = new Set<string>();
  const ordered = paths.toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  const kept: string[] = [];
  const same: string[] = [];
  const cardless: string[] = [];
  for (const path of ordered) {
    const card = cardPath(path);
    const isText = markdown.test(path);
    if (!isText && cards.has(card)) same.push(path);
    else if (isText || host.kindOf(card) === 'file') {
      kept.push(path);
      cards.add(card);
    } else cardless.push(path);
  }
  return { kept, same, cardless };
}
