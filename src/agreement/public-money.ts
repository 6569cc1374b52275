import { contains, type Range } from '../source.ts';
import type { Agreement, ReadContribution, Sentence } from './agreement.ts';
import { noContribution } from './facts/contribution-kinds.ts';
import { partiesNamedIn } from './facts/party-mentions.ts';
import { lowered } from './language/lowered.ts';
import { lowerOf } from './language/search.ts';
import { ownFacts } from './own-facts.ts';
import { sentenceRange, sentencesUnder, within } from './places.ts';

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

const isPay =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*ersättning|ersätt(?:er|s)|[a-zà-öø-ɏ]*bidra[gr]|(?:ut)?betal|finansiera|(?:ekonomiskt |verksamhets|drifts?)stöd|stödet|pengar|[a-zà-öø-ɏ]*medlen|anslag|beloppet|(?:ut)?faktur|rekvir|utgår|grant|pays|payment)/;
const krona = /(?<![a-zà-öø-ɏ])(?:kr|kronor|tkr|mkr|mnkr|sek)(?![a-zà-öø-ɏ])/;

/**
 * The sums of money that the agreement lets somebody be paid: those that a public party contributes, else those that
 * the text calls a payment without saying whose, else the gaps that are left for them. None: no money changes hands.
 */
export function moneyPaid(agreement: Agreement): readonly Range[] {
  const given = publicMoney(agreement);
  if (given.length > 0) return given.map(({ range }) => range);
  const { facts, prose } = agreement;
  if (facts.amounts.length === 0 && facts.placeholders.length === 0) return [];
  const sentences = sentencesUnder(agreement, 'economy', 'commitments').filter((sentence) =>
    isPaid(agreement, sentence),
  );
  const amounts = ownFacts(agreement, facts.amounts);
  const known = new Set(prose.contributions.filter(isGift).map(({ range }) => range.start));
  const sums = sentences
    .flatMap((sentence) => within(amounts, sentenceRange(sentence)))
    .filter(({ range }) => !known.has(range.start));
  if (sums.length > 0) return sums.map(({ range }) => range);
  return sentences
    .filter((sentence) => krona.test(lowerOf(sentence)))
    .flatMap((sentence) => within(facts.placeholders, sentenceRange(sentence)))
    .filter(({ kind }) => kind !== 'signature')
    .map(({ range }) => range);
}

/** What a civil party gives, and what is given otherwise than in money. */
const isGift = ({ payer, kind }: ReadContribution) =>
  kind !== 'money' || (payer !== null && payer.side !== 'public');

const toCivil =
  /(?<![a-zà-öø-ɏ])(?:till|åt|ersätts|erhåller|får|fakturerar|rekvirerar|to|receives)(?![a-zà-öø-ɏ])/;

/** Whether a sentence calls its sum a payment, and no civil party alone is named as the one who gives it. */
function isPaid({ reading }: Agreement, sentence: Sentence): boolean {
  const { block, text } = sentence;
  const lower = lowerOf(sentence);
  if (block.quoted || block.footnote || !isPay.test(lower) || noContribution.test(lower))
    return false;
  const named = partiesNamedIn(text, reading.parties);
  return named.length === 0 || named.some(({ side }) => side === 'public') || toCivil.test(lower);
}

/** Whether money changes hands: the text says so, or frontmatter or card does. */
export function isMoneyPaid(agreement: Agreement): boolean {
  const stated = agreement.reading.contributions.some(
    ({ from, kind, payer }) =>
      from === 'frontmatter' && kind === 'money' && payer?.side === 'public',
  );
  return stated || moneyPaid(agreement).length > 0;
}
