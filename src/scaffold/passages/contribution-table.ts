import { type Locale, listOf } from '../../locale.ts';
import { amountWords } from '../words/amounts.ts';
import { about, type Contributor, kindWords, valueWords } from './contribution-words.ts';
import { fact, gapIn, type PassageContext, type Piece } from './passage.ts';
import { type Sum, sumOf, totalOf } from './sums.ts';

const heads: Readonly<Record<Locale, readonly string[]>> = {
  sv: ['Part', 'Bidrag', 'Värde', 'Under avtalstiden'],
  en: ['Party', 'Contribution', 'Value', 'For the term'],
};
const words: Readonly<Record<Locale, { readonly none: string; readonly sum: string }>> = {
  sv: { none: 'räknas inte om i pengar', sum: 'Summa' },
  en: { none: 'not counted in money', sum: 'Sum' },
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/**
 * A table of all contributions when there are two with a value, and below it what each party contributes in all.
 * Sums for the term stand there only when the term is whole periods of every amount.
 */
export function contributionTable(
  contributors: readonly Contributor[],
  context: PassageContext,
): readonly Piece[] {
  const all = contributors.flatMap(({ subject, own }) => own.map((each) => ({ subject, each })));
  const valued = all.filter(({ each }) => each.amount !== undefined);
  if (valued.length < 2) return [];
  const { locale, answers } = context;
  const sums = valued.map(({ each }) => sumOf(each, answers.term));
  const total = totalOf(sums);
  const columns = total ? 4 : 3;
  const missing = gapIn(context, { sv: 'belopp', en: 'amount' });
  const lines = all.map(({ subject, each }) => {
    const value =
      valueWords(each, context) ?? (each.kind === 'money' ? missing : words[locale].none);
    const sum = sumOf(each, answers.term);
    const cells = [subject, kindWords(each, locale), value, sum ? sumWords(sum, context) : ''];
    return row(cells.slice(0, columns));
  });
  const table = [
    row(heads[locale].slice(0, columns)),
    row(Array.from({ length: columns }, () => '---')),
    ...lines,
    ...(total ? [row([words[locale].sum, '', '', sumWords(total, context)])] : []),
  ].join('\n');
  return [fact({ sv: table, en: table }), ...inAll(contributors, context)];
}

function sumWords({ amount, approximate }: Sum, { locale, answers }: PassageContext): string {
  return about(amountWords(amount, answers.economy?.currency, locale), approximate, locale);
}

/** What comes from each party when its contributions are counted in money, where all of a party's can be. */
function inAll(contributors: readonly Contributor[], context: PassageContext): readonly Piece[] {
  const known = contributors.flatMap(({ short, own }) => {
    const valued = own.filter(({ amount }) => amount !== undefined);
    const sum = totalOf(valued.map((each) => sumOf(each, context.answers.term)));
    return sum ? [{ short, sum: sumWords(sum, context), several: valued.length > 1 }] : [];
  });
  if (!known.some(({ several }) => several)) return [];
  const sv = known.map(({ short, sum }) => `${sum} från ${short}`);
  const en = known.map(({ short, sum }) => `${sum} from ${short}`);
  return [
    fact({
      sv: `Räknat i pengar motsvarar bidragen under hela avtalstiden ${listOf(sv, 'sv')}.`,
      en: `Counted in money for the whole term, the contributions come to ${listOf(en, 'en')}.`,
    }),
  ];
}
