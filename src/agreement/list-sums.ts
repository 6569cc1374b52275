import type { Agreement, Amount, Block } from './agreement.ts';
import { lowered } from './language/lowered.ts';
import { flat } from './language/prose.ts';
import { within } from './places.ts';
import type { TableSum } from './table-sums.ts';

/** “Totalt: 300 000 kronor”, “Summa 300 000 kronor per år”, and no more. */
const isTotal =
  /^(?:totalt|summa|sammanlagt|tillsammans|totalsumma|i allt|allt som allt|total|sum)(?: (?:per år|varje år|blir det|blir|är))?[ :=–-]/;
/** A part of what stands above, or what is no item of a sum. */
const apart =
  /(?<![a-zà-öø-ɏ])(?:varav|därav|av detta|av dessa|ingår i|utöver|därutöver|eller|alternativt|högst|upp till|förra|tidigare|rabatt|avgår|minus)(?![a-zà-öø-ɏ])/;
const mostItems = 30;
const longest = 140;

/** Totals below a list of sums, one in each item, that these do not make. */
export function wrongListSums(agreement: Agreement): readonly TableSum[] {
  const { blocks, facts } = agreement;
  if (facts.amounts.length < 3) return [];
  return blocks.flatMap((block) => {
    const total = isOwn(block) ? sumOf(agreement, block) : null;
    if (!total || !isTotal.test(lowered(flat(block.prose).text))) return [];
    const items = itemsBefore(blocks, block);
    const sums = items.map((item) => sumOf(agreement, item));
    const known = sums.filter((sum) => sum !== null);
    if (known.length < 2 || known.length < sums.length) return [];
    const [first] = known;
    const isLike = [...known, total].every(
      ({ currency, approximate }) => currency === first?.currency && !approximate,
    );
    const times = new Set(known.map(({ per }) => per));
    const isOneTime =
      times.size === 1 && (total.per === null || total.per === 'once' || times.has(total.per));
    const counted = known.reduce((sum, { value }) => sum + value, 0);
    if (!isLike || !isOneTime || isMultiple(total.value, counted)) return [];
    const { currency, range } = total;
    return [
      { stated: total.value, counted, currency, range, parts: known.map((sum) => sum.range) },
    ];
  });
}

/** The sum itself, or what yearly sums make in some years. */
function isMultiple(total: number, counted: number): boolean {
  const times = Math.round(total / counted);
  return times >= 1 && times <= 10 && Math.abs(times * counted - total) < times;
}

const isOwn = ({ kind, quoted, footnote, cell }: Block) =>
  kind === 'paragraph' && !quoted && !footnote && cell === null;

/** The only sum of a short block; null when it has none, or several, or says that it is no item. */
function sumOf({ facts }: Agreement, { range, prose }: Block): Amount | null {
  const [sum, second] = within(facts.amounts, range);
  if (!sum || second || sum.per === 'unit' || prose.text.length > longest) return null;
  return apart.test(lowered(flat(prose).text)) ? null : sum;
}

/** The items of the list right above a block, or above it in the same list. */
function itemsBefore(blocks: readonly Block[], total: Block): readonly Block[] {
  const items: Block[] = [];
  for (let at = total.index - 1; at >= 0 && items.length < mostItems; at -= 1) {
    const block = blocks[at];
    if (!block || block.listDepth === 0 || block.kind !== 'paragraph') break;
    if (block.marker === null) return [];
    items.unshift(block);
  }
  return items;
}
