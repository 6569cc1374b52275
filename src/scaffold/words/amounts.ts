import type { Locale } from '../../locale.ts';
import { inlineText } from '../markdown-text.ts';

const noBreak = '\u00a0';

/** Digits in threes with a no-break space (sv) or a comma (en); öre only when there are any. */
function digits(amount: number, locale: Locale): string {
  const öre = Math.round(amount * 100);
  const kronor = Math.floor(öre / 100);
  const rest = öre - kronor * 100;
  const grouped = kronor
    .toLocaleString('en-US', { useGrouping: true, maximumFractionDigits: 0 })
    .replaceAll(',', locale === 'sv' ? noBreak : ',');
  if (rest === 0) return grouped;
  return `${grouped}${locale === 'sv' ? ',' : '.'}${String(rest).padStart(2, '0')}`;
}

/** “120 000 kronor”, “SEK 120,000”. The currency is three letters; without it kronor. */
export function amountWords(amount: number, currency: string | undefined, locale: Locale): string {
  const code = currency ?? 'SEK';
  const number = digits(amount, locale);
  if (locale === 'en') return `${inlineText(code)}${noBreak}${number}`;
  const unit = code === 'SEK' ? (amount === 1 ? 'krona' : 'kronor') : currencyWord(code);
  return `${number} ${unit}`;
}

function currencyWord(code: string): string {
  return code === 'EUR' ? 'euro' : inlineText(code);
}
