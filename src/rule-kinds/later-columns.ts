import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { partiesNamedIn } from '../agreement/facts/party-mentions.ts';
import { sentencesWith } from '../agreement/language/search.ts';
import { cellAt } from '../agreement/neighbours.ts';

const laterHead =
  /^(?:senare|på sikt|längre fram|så småningom|därefter|sedan|i framtiden|efter ?hand|med tiden|framöver|på längre sikt)$/;
const settledHead = /när|dag|datum|tid|villkor|beslut|senast/;

/** Heads of columns such as “Senare”, under which another party stands than before. */
export function laterColumns(agreement: Agreement): readonly Sentence[] {
  const heads = sentencesWith(agreement, [
    'senare',
    'sikt',
    'längre',
    'småningom',
    'därefter',
    'sedan',
    'framtid',
    'hand',
    'tiden',
    'framöver',
  ]);
  return heads.filter(({ block, text }) => {
    const { cell } = block;
    if (cell?.row !== 0 || !laterHead.test(text.trim().toLowerCase())) return false;
    const nameIn = (row: number, column: number) => {
      const other = cellAt(agreement, cell.table, row, column);
      return other && partiesNamedIn(other.prose.text, agreement.reading.parties)[0];
    };
    const head = [...Array(8).keys()].filter((column) => column !== cell.column);
    if (
      head.some((column) =>
        settledHead.test(cellAt(agreement, cell.table, 0, column)?.prose.text.toLowerCase() ?? ''),
      )
    )
      return false;
    return [1, 2, 3].some((row) => {
      const to = nameIn(row, cell.column);
      const from = nameIn(row, cell.column - 1);
      return to && from && to !== from;
    });
  });
}
