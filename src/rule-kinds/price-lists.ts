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

/** “| Per samtal | 310 kr |”: a row of what is paid for each of something. */
const each =
  /^(?:pris |ersättning |belopp )?(?:per|för varje) (?!år|månad|kvartal|halvår|termin|mil|kilometer|km|kvadratmeter|medlem|invånare|bil|anställd|tjänst)[a-zà-öø-ɏ]{3,}/;
const sum = /^(?:kr |sek )?\d[\d .,]*(?: ?(?:kr|kronor|sek|:-))/;
/** What those who come pay, what is bought for the house, and what only is counted. */
const otherRow = /avgift|entré|inträde|biljett|lott|hyra|ideell|värde|fika|mat(?![a-zà-öø-ɏ])/;

export function priceRows({ blocks }: Agreement): readonly Block[] {
  const textOf = (block: Block) => block.prose.text.trim().toLowerCase();
  return blocks.filter((block) => {
    const { cell, quoted } = block;
    if (!cell || cell.row === 0 || cell.column !== 0 || quoted || !each.test(textOf(block)))
      return false;
    const row = [1, 2, 3, 4].flatMap(
      (column) => cellAt({ blocks }, cell.table, cell.row, column) ?? [],
    );
    const texts = [block, ...row].map(textOf);
    return row.some((one) => sum.test(textOf(one))) && !texts.some((one) => otherRow.test(one));
  });
}
