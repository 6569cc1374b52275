import type { Agreement, Amount, Block, Sentence } from '../agreement/agreement.ts';
import { partiesNamedIn } from '../agreement/facts/party-mentions.ts';
import { lowered } from '../agreement/language/lowered.ts';
import { lowerOf, ownSentencesWith } from '../agreement/language/search.ts';
import { cellAt } from '../agreement/neighbours.ts';
import { ownFacts } from '../agreement/own-facts.ts';
import { sentenceRange, within } from '../agreement/places.ts';
import { publicMoney } from '../agreement/public-money.ts';

const perYear: Readonly<Partial<Record<NonNullable<Amount['per']>, number>>> = {
  year: 1,
  'half-year': 2,
  quarter: 4,
  month: 12,
};
const turnover =
  /(?<![a-zà-öø-ɏ])(?:omsätter|omsättning(?:en)?|(?:totala|samlade|sammanlagda) (?:intäkter|inkomster)(?:na)?|(?:intäkter|inkomster)na)(?![a-zà-öø-ɏ])/;

/** The association's own: by its name, or as “föreningens”. */
const isOwn = ({ reading }: Agreement, text: string) =>
  partiesNamedIn(text, reading.parties).some(({ side }) => side === 'civil') ||
  /(?<![a-zà-öø-ɏ])(?:föreningens?|organisationens?|stiftelsens?|klubbens?|vår[at]?|vi)(?![a-zà-öø-ɏ])/.test(
    lowered(text),
  );

/** “Kommunen bidrar med 300 000 kronor per år. Föreningen omsätter 360 000 kronor.”: the sentence on the whole. */
export function turnoverBelow(agreement: Agreement): Sentence | undefined {
  const { facts, reading } = agreement;
  const told = ownSentencesWith(agreement, ['omsätt', 'intäkter', 'inkomster']).filter(
    (one) => turnover.test(lowerOf(one)) && isOwn(agreement, one.text),
  );
  if (told.length === 0 || reading.parties.filter(({ side }) => side === 'civil').length !== 1)
    return undefined;
  const amounts = ownFacts(agreement, facts.amounts);
  const inParts = told.find((sentence) => {
    const [whole, part, more] = within(amounts, sentenceRange(sentence));
    return (
      whole !== undefined &&
      part !== undefined &&
      !more &&
      part.value <= whole.value &&
      part.value * 2 > whole.value &&
      ofWhich.test(lowerOf(sentence))
    );
  });
  if (inParts) return inParts;
  const yearly = publicMoney(agreement).reduce(
    (sum, { amount, per }) => sum + (amount ?? 0) * (per ? (perYear[per] ?? 0) : 0),
    0,
  );
  if (yearly === 0) return undefined;
  return told.find((sentence) => {
    const sums = within(amounts, sentenceRange(sentence));
    const whole = sums.length === 1 ? (sums[0]?.value ?? 0) : 0;
    return whole >= yearly && yearly > whole / 2;
  });
}

const ofWhich =
  /(?<![a-zà-öø-ɏ])(?:varav|därav|och av (?:dem|det)|av (?:vilka|vilket)) [^.;]{0,60}(?:från|av) (?:den |det )?(?:[a-zà-öø-ɏ]*kommun|region|stat|offentlig|stad|[a-zà-öø-ɏ-]*nämnd)/;

const percentOf = (block: Block | null): number => {
  const match = /^[^\d]{0,6}(\d{1,3})(?:,\d+)? ?(?:%|procent)?\s*$/.exec(block?.prose.text ?? '');
  return match ? Number(match[1]) : 0;
};
const ofPublic =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*kommun(?:en|er|alt|ala)?|region(?:en|er|alt)?|stat(?:en|ligt|liga|sbidrag)?|offentlig[a-z]*|skattemedel|[a-zà-öø-ɏ]*nämnden|arbetsförmedlingen|myndigheter)(?![a-zà-öø-ɏ])/;

/** A table of where the association's money comes from, with more than half from public bodies: its first cell. */
export function incomeTable(agreement: Agreement): Block | undefined {
  const { blocks, reading } = agreement;
  return blocks.find((head) => {
    const { cell, prose } = head;
    if (cell?.row !== 0 || cell.column !== 0) return false;
    const text = lowered(prose.text);
    if (!/intäkt|inkomst|omsättning|finansiering/.test(text) || !isOwn(agreement, prose.text))
      return false;
    let total = 0;
    let share = 0;
    for (let row = 1; row < 30; row += 1) {
      const label = cellAt(agreement, cell.table, row, 0);
      if (!label) break;
      const name = lowered(label.prose.text);
      if (/(?<![a-zà-öø-ɏ])(?:summa|totalt|sammanlagt)/.test(name)) continue;
      const percent = percentOf(cellAt(agreement, cell.table, row, 1));
      const isPublic =
        ofPublic.test(name) ||
        partiesNamedIn(label.prose.text, reading.parties).some(({ side }) => side === 'public');
      total += percent;
      share += isPublic ? percent : 0;
    }
    return total > 90 && total < 110 && share > 50;
  });
}
