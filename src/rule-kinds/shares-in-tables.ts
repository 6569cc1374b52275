import type { Agreement, Block } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { cellAt } from '../agreement/neighbours.ts';

const publicWord = new RegExp(`${start}(?:${publicBody}|${publicOwned})${end}`);
const civilWord =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:förening|stiftelse|klubb|jour|församling|organisation)(?:en|ens|s)?|idéburen part|den idéburna)(?![a-zà-öø-ɏ])/;
const naught =
  /^(?:0+(?:[,.]0+)?(?: ?(?:kr|kronor|tkr|%|procent|sek))?|[-–—]|inget|ingenting|inga|ingen)$/;
const figure = /^(?:ca |cirka )?[1-9][\d .]*(?:,\d+)?(?: ?(?:kr|kronor|tkr|%|procent|sek))?$/;

/**
 * The head of the column of a civil party that pays nothing in any row, in a table of who pays what: two rows or more,
 * and the public party pays in each.
 */
export function naughtColumns({ blocks, reading }: Agreement): readonly Block[] {
  const heads = blocks.filter(({ cell, quoted }) => cell?.row === 0 && !quoted);
  return heads.filter(({ cell, prose }) => {
    if (!cell || sideOf(prose.text) !== 'civil') return false;
    const payer = heads.find(
      (one) => one.cell?.table === cell.table && sideOf(one.prose.text) === 'public',
    )?.cell;
    if (!payer) return false;
    let rows = 0;
    for (let row = 1; ; row += 1) {
      const own = cellAt({ blocks }, cell.table, row, cell.column)?.prose.text.trim().toLowerCase();
      const other = cellAt({ blocks }, cell.table, row, payer.column)
        ?.prose.text.trim()
        .toLowerCase();
      if (own === undefined || other === undefined) break;
      if (!naught.test(own) || !figure.test(other)) return false;
      rows += 1;
    }
    return rows > 1;
  });

  function sideOf(text: string): 'civil' | 'public' | null {
    const named = partyMentionsIn(text, reading.parties);
    const sides = new Set(named.map(({ party }) => (party.side === 'public' ? 'public' : 'civil')));
    const lower = text.toLowerCase();
    const isPublic = sides.has('public') || publicWord.test(lower);
    const isCivil = sides.has('civil') || civilWord.test(lower);
    if (isPublic === isCivil) return null;
    return isPublic ? 'public' : 'civil';
  }
}
