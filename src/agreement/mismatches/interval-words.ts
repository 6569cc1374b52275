import { type Data, type Locale, type Localised, numberWords } from '../../locale.ts';
import type { Amount, Interval } from '../agreement.ts';

const intervals: Readonly<Record<Interval, Localised>> = {
  year: { sv: 'år', en: 'year' },
  'half-year': { sv: 'halvår', en: 'half-year' },
  term: { sv: 'termin', en: 'term' },
  quarter: { sv: 'kvartal', en: 'quarter' },
  month: { sv: 'månad', en: 'month' },
  week: { sv: 'vecka', en: 'week' },
  'two-years': { sv: 'tvåårsperiod', en: 'two-year period' },
};

/** “2 gånger per år”. */
export function timesWords(times: number, per: Interval): Localised {
  return {
    sv: `${times} ${times === 1 ? 'gång' : 'gånger'} per ${intervals[per].sv}`,
    en: `${times === 1 ? 'once' : `${times} times`} per ${intervals[per].en}`,
  };
}

/** The same as data. */
export function timesData(name: string, times: number, per: Interval): Data {
  const { sv, en } = timesWords(times, per);
  return { [`${name}.sv`]: sv, [`${name}.en`]: en };
}

function basisWords(per: Amount['per'], locale: Locale): string {
  if (per === null || per === 'unit') return '';
  if (per === 'once') return locale === 'sv' ? ' en gång' : ' once';
  return ` per ${intervals[per][locale]}`;
}

/** “300 000 kronor per år” as data. */
export function sumData(name: string, sum: number, currency: string, per: Amount['per']): Data {
  const unit = currency === 'SEK' ? 'kronor' : currency;
  return {
    [`${name}.sv`]: `${numberWords(sum, 'sv')} ${unit}${basisWords(per, 'sv')}`,
    [`${name}.en`]: `${currency} ${numberWords(sum, 'en')}${basisWords(per, 'en')}`,
  };
}
