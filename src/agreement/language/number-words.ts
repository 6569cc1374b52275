import type { Locale } from '../../locale.ts';

const words: Readonly<Record<Locale, readonly string[]>> = {
  sv: 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** Up to twelve in words, then digits. “Ett” before a word that takes it is for the caller to say. */
export function numberWord(count: number, locale: Locale): string {
  return words[locale][count] ?? String(count);
}

/** “en gång”, “två gånger”; “once”, “twice”, “three times”. */
export function timesWord(count: number, locale: Locale): string {
  if (locale === 'en' && count === 2) return 'twice';
  return counted(count, times[locale], locale);
}

/** What is counted: singular with its “en” or “ett”, plural. */
interface Counted {
  readonly one: string;
  readonly many: string;
}

/** “en gång”, “två gånger”, “13 gånger”; `one` holds its article. */
function counted(count: number, { one, many }: Counted, locale: Locale): string {
  return count === 1 ? one : `${numberWord(count, locale)} ${many}`;
}

const times: Readonly<Record<Locale, Counted>> = {
  sv: { one: 'en gång', many: 'gånger' },
  en: { one: 'once', many: 'times' },
};
const year: Readonly<Record<Locale, Counted>> = {
  sv: { one: 'ett år', many: 'år' },
  en: { one: 'one year', many: 'years' },
};
const month: Readonly<Record<Locale, Counted>> = {
  sv: { one: 'en månad', many: 'månader' },
  en: { one: 'one month', many: 'months' },
};

/** A length as one says it: 24 is “två år”, 18 is “18 månader”. */
export function lengthOf(months: number, locale: Locale): string {
  const whole = months > 0 && months % 12 === 0;
  return whole
    ? counted(months / 12, year[locale], locale)
    : counted(months, month[locale], locale);
}

/** The same always in months: “24 månader”. */
export function monthsOf(months: number, locale: Locale): string {
  return counted(months, month[locale], locale);
}

/** Before the noun it tells the length of: “sex månaders uppsägningstid”, “six months’ notice”. */
export function monthsBefore(months: number, locale: Locale): string {
  if (locale === 'sv') return months === 1 ? 'en månads' : `${numberWord(months, 'sv')} månaders`;
  return months === 1 ? 'one month’s' : `${numberWord(months, 'en')} months’`;
}
