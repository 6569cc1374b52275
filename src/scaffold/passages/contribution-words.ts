import type { Contribution } from '../../generated/types.ts';
import type { Locale, Localised } from '../../locale.ts';
import { partyNamed, shortNamed } from '../party-words.ts';
import { amountWords } from '../words/amounts.ts';
import { capitalised } from '../words/names.ts';
import type { PassageContext } from './passage.ts';

/** All that comes from one party. */
export interface Contributor {
  /** Where a sentence begins, and in the middle of one. */
  readonly subject: string;
  readonly short: string;
  readonly own: readonly Contribution[];
}

const kinds: Readonly<Record<Contribution['kind'], Localised>> = {
  money: { sv: 'pengar', en: 'money' },
  premises: { sv: 'lokal', en: 'premises' },
  staff: { sv: 'arbetstid', en: 'working time' },
  volunteering: { sv: 'ideell tid', en: 'volunteer time' },
  goods: { sv: 'material och utrustning', en: 'material and equipment' },
  other: { sv: 'andra resurser', en: 'other resources' },
};

const periods: Readonly<Record<NonNullable<Contribution['per']>, Localised>> = {
  year: { sv: 'per år', en: 'a year' },
  'half-year': { sv: 'per halvår', en: 'per half-year' },
  term: { sv: 'per termin', en: 'per school term' },
  quarter: { sv: 'per kvartal', en: 'a quarter' },
  month: { sv: 'per månad', en: 'a month' },
  week: { sv: 'per vecka', en: 'a week' },
  'two-years': { sv: 'vartannat år', en: 'every two years' },
  once: { sv: 'vid ett tillfälle', en: 'on one occasion' },
};

/** What kind of contribution it is: “pengar”, “ideell tid”. */
export function kindWords({ kind }: Contribution, locale: Locale): string {
  return kinds[kind][locale];
}

/** “omkring 90 000 kronor per år”; null without an amount. */
export function valueWords(contribution: Contribution, context: PassageContext): string | null {
  const { amount, approximate, per } = contribution;
  if (amount === undefined) return null;
  const { locale, answers } = context;
  const words = about(amountWords(amount, answers.economy?.currency, locale), approximate, locale);
  return per === undefined ? words : `${words} ${periods[per][locale]}`;
}

/** “omkring” before what is an estimate. */
export function about(words: string, approximate: boolean | undefined, locale: Locale): string {
  if (!approximate) return words;
  return `${locale === 'sv' ? 'omkring' : 'about'} ${words}`;
}

/** Contributions by the party they come from, in the order they are given. */
export function contributorsOf({ answers, parties }: PassageContext): readonly Contributor[] {
  const found: { subject: string; short: string; own: Contribution[] }[] = [];
  for (const contribution of answers.economy?.contributions ?? []) {
    const short = shortNamed(parties, contribution.from);
    const known = found.find((other) => other.short === short);
    if (known) {
      known.own.push(contribution);
      continue;
    }
    const subject = partyNamed(parties, contribution.from)?.subject ?? capitalised(short);
    found.push({ subject, short, own: [contribution] });
  }
  return found;
}
