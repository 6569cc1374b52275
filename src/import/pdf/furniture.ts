import type { Line } from './lines.ts';
import type { Page } from './page.ts';

/** What a document says at the top and bottom of its pages, apart from its text. */
export interface Furniture {
  readonly lines: ReadonlySet<Line>;
  /** How many different ones say more than a page number. */
  readonly worded: number;
}

/** “Sida 1 av 6”, “1 (6)”, “- 1 -”, “1”. */
const pageNumber =
  /^(?:(?:sida|sidan|sid\.?|page|s\.)\s*)?[-–]?\s*\d{1,3}\s*(?:[-–]|(?:av|of|\/|\()\s*\d{1,3}\s*\)?)?$/i;

/** Part of the page, from above and from below, in which headers and footers stand. */
const zone = 0.14;
/** Lines from the edge that may be a header or a footer. */
const most = 4;

interface Candidate {
  readonly line: Line;
  readonly key: string;
}

/** Headers and footers: what stands at the edge of several pages with nothing but numbers changed. */
export function furnitureOf(
  pages: readonly Page[],
  linesByPage: readonly (readonly Line[])[],
): Furniture {
  const removed = new Set<Line>();
  const found = new Map<string, Candidate[]>();
  const candidates = pages.flatMap((page, index) => candidatesOf(page, linesByPage[index] ?? []));
  for (const candidate of candidates)
    found.set(candidate.key, [...(found.get(candidate.key) ?? []), candidate]);
  let worded = 0;
  for (const same of found.values()) {
    if (!isRepeated(same, pages.length)) continue;
    for (const { line } of same) removed.add(line);
    if (!pageNumber.test(same[0]?.line.text ?? '')) worded += 1;
  }
  for (const [index, page] of pages.entries()) {
    const rest = (linesByPage[index] ?? []).filter((line) => !removed.has(line));
    for (const line of [rest[0], rest.at(-1)]) {
      if (line && pageNumber.test(line.text) && zoneOf(page, line)) removed.add(line);
    }
  }
  return { lines: removed, worded };
}

function isRepeated(candidates: readonly Candidate[], pages: number): boolean {
  const on = new Set(candidates.map(({ line }) => line.page)).size;
  return on >= 2 && on >= (pages - 1) / 2;
}

function candidatesOf(page: Page, lines: readonly Line[]): readonly Candidate[] {
  const edge = new Set([...lines.slice(0, most), ...lines.slice(-most)]);
  return [...edge].flatMap((line) => {
    const where = zoneOf(page, line);
    const words = line.text.replace(/\d+/g, '#').toLowerCase();
    return where && line.text !== ''
      ? [{ line, key: `${where} ${Math.round(line.y)} ${words}` }]
      : [];
  });
}

function zoneOf({ height }: Page, { y }: Line): 'top' | 'bottom' | null {
  if (y > height * (1 - zone)) return 'top';
  return y < height * zone ? 'bottom' : null;
}
