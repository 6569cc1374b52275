import type { Agreement, Block } from '../agreement/agreement.ts';
import { cellAt } from '../agreement/neighbours.ts';

const price =
  /^(?:á|à|a[-‑ ]?pris|[àá][-‑ ]?pris|pris|styckpris|enhetspris|pris per [a-zà-öø-ɏ]+|per styck|kr\/st|kostnad per [a-zà-öø-ɏ]+)(?: ?\(?(?:kr|kronor)\)?)?$/;
const how = /^(?:antal|volym|mängd|[a-zà-öø-ɏ]*tillfällen|st)(?![a-zà-öø-ɏ])/;
/** What is done for somebody, and is not bought for the house. */
const performed =
  /kväll|natt|nätter|träff|(?<![a-zà-öø-ɏ])pass|timm|tillfäll|dygn|samtal|besök|kurs|lektion|läger|insats|uppdrag|utflykt|simskola|läxhjälp|handledning|rådgivning|föreläsning|workshop|ledsag|aktivitet|vistelse|stöd(?![a-zà-öø-ɏ]*material)/;
const number = /^\d[\d .,]*(?: ?(?:kr|kronor|:-))?$/;

/**
 * The head of a column of prices in a table of what is performed, with how many of each, or where it says that the price
 * is for one: “| Läxkväll | 80 | 1 250 |”.
 */
export function priceColumns({ blocks }: Agreement): readonly Block[] {
  const textOf = (block: Block) => block.prose.text.trim().toLowerCase();
  const heads = blocks.filter(({ cell, quoted }) => cell?.row === 0 && !quoted);
  return heads.filter((head) => {
    const { cell } = head;
    if (!cell || cell.column === 0 || !price.test(textOf(head))) return false;
    const isOfOne = !/^pris(?: ?\(?(?:kr|kronor)\)?)?$/.test(textOf(head));
    const counted = heads.some((one) => one.cell?.table === cell.table && how.test(textOf(one)));
    if (!isOfOne && !counted) return false;
    let rows = 0;
    for (let row = 1; ; row += 1) {
      const what = cellAt({ blocks }, cell.table, row, 0);
      const sum = cellAt({ blocks }, cell.table, row, cell.column);
      if (!what || !sum) break;
      if (performed.test(textOf(what)) && number.test(textOf(sum))) rows += 1;
    }
    return rows > 1;
  });
}
