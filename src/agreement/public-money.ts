import { contains } from '../source.ts';
import type { Agreement, ReadContribution } from './agreement.ts';
import { lowered } from './language/lowered.ts';

const isMoneyRow =
  /(?<![a-zà-öø-ɏ])(?:pengar|medel|kontant[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*bidrag(?:et)?|ersättning(?:en)?|(?:ekonomiskt )?stöd|money|grant|cash)(?![a-zà-öø-ɏ])/;

/**
 * The sums of money that the text lets a public party contribute. In a table a sum may be the value of something
 * else, unless its row says that it is money.
 */
export function publicMoney({ blocks, prose }: Agreement): readonly ReadContribution[] {
  const given = prose.contributions.filter(
    ({ kind, amount, payer }) => kind === 'money' && amount !== null && payer?.side === 'public',
  );
  return given.filter(({ range }) => {
    const cell = blocks.find((block) => contains(block.range, range))?.cell;
    if (!cell) return true;
    const row = blocks.filter(
      (other) => other.cell?.table === cell.table && other.cell.row === cell.row,
    );
    return row.some((other) => isMoneyRow.test(lowered(other.prose.text)));
  });
}
