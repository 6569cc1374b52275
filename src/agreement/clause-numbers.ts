import type { Agreement, Block, Heading } from './agreement.ts';
import { allMatches } from './language/all-matches.ts';

/** The number that a heading or a paragraph bears: `4.1`, `12a`. */
const numbered =
  /^[\s*]*(?:(?:kapitel|kap\.?|avsnitt|punkt|paragraf|section|clause|article|chapter)\s+)?§{0,2}\s*(\d{1,2}(?:\.\d{1,2}){0,3})\s?([a-h](?![a-zà-öø-ɏ]))?(?:\s?§)?(?=[.):]*(?:\s|$)|[.):])/;

/** The parts of a number and the letter after it: `12 a` is [12] and “a”. */
export interface ClauseNumber {
  readonly label: string;
  readonly parts: readonly number[];
  readonly letter: string;
}

export function clauseNumberOf(text: string): ClauseNumber | null {
  const match = numbered.exec(text.toLowerCase());
  if (!match?.[1]) return null;
  const letter = match[2] ?? '';
  return { label: match[1] + letter, parts: match[1].split('.').map(Number), letter };
}

/**
 * Every number that a clause or a paragraph bears.
 * @param items also those of lists, alone and below their heading
 */
export function clauseLabelsOf(
  { blocks, headings }: Agreement,
  items: 'with items' | 'without items',
): ReadonlySet<string> {
  const labels = new Set<string>();
  const byBlock = new Map<number, Heading>(headings.map((one) => [one.block.index, one]));
  let current = '';
  let item = 0;
  for (const block of blocks) {
    const heading = byBlock.get(block.index);
    const own = ownLabelOf(block, heading);
    if (own) labels.add(own);
    if (heading) [current, item] = [own ?? '', 0];
    if (items === 'without items' || block.kind === 'comment') continue;
    if (block.marker !== null && block.listDepth === 1) item += 1;
    for (const label of itemLabelsOf(block, current, item)) labels.add(label);
  }
  return labels;
}

/** “§ 4 …” and “4.1 …” at the beginning; a bare figure only in a heading, or with a mark after it. */
function ownLabelOf({ kind, prose }: Block, heading: Heading | undefined): string | null {
  if (kind === 'comment') return null;
  const own = clauseNumberOf(heading?.text ?? prose.text);
  if (!own) return null;
  const isMarked = own.parts.length > 1 || /^\s*(?:§|\d{1,2}\s?[.)§])/.test(prose.text);
  return heading || isMarked ? own.label : null;
}

function itemLabelsOf({ marker, prose }: Block, above: string, item: number): readonly string[] {
  const letters = allMatches(prose.text, /(?:^|\n)\s*\(?([a-h])[).]\s/g).map(([, it = '']) => it);
  const digits = /^(\d{1,2})[.)]$/.exec(marker?.trim() ?? '')?.[1];
  return digits ? [...letters, digits, String(item), `${above}.${item}`] : letters;
}
