import type { Agreement, Term } from '../../agreement/agreement.ts';
import { addDays, addMonths, compare } from '../../agreement/facts/calendar.ts';
import { dayWords } from '../../agreement/language/day-words.ts';
import { lengthOf } from '../../agreement/language/number-words.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { defineRule } from '../../rule.ts';

/** Months; what the frameworks call usual. */
const usual = { least: 24, most: 60 } as const;

export const termOutsideUsual = defineRule({
  id: 'term-outside-usual',
  group: 'term',
  title: { sv: 'Kort eller lång avtalstid', en: 'Short or long term' },
  summary: {
    sv: 'Avtalet gäller i två till fem år, eller säger varför det gäller kortare eller längre tid.',
    en: 'The agreement runs for two to five years, or says why it is shorter or longer.',
  },
  rationale: {
    sv: 'Två till fem år är vanligt, för då hinner parterna lära känna varandra och se om arbetet gör skillnad. På kortare tid är det svårt att anställa och att följa upp. Under en längre tid ändras mer än någon kan förutse, och partnerskapets hela värde blir större.',
    en: 'Two to five years is usual, because the parties then have time to get to know one another and see whether the work makes a difference. In a shorter time it is hard to hire and to follow up. Over a longer time more changes than anyone can foresee, and the value of the whole partnership grows.',
  },
  advice: {
    sv: 'Är tiden vald med flit kan den stå kvar. Skriv då gärna varför, och när ni tar ställning till hur ni går vidare.',
    en: 'If the length is chosen on purpose it can stand. Consider writing why, and when you decide how to go on.',
  },
  about: 'text',
  severity: 'info',
  sections: ['term'],
  basis: [
    { work: 'helsingborg', place: { sv: 'avsnitt 2.8', en: 'section 2.8' }, level: 'recommended' },
    {
      work: 'helsingborg-minutes',
      place: { sv: 'de flesta löper tre till fem år', en: 'most run for three to five years' },
    },
  ],
  messages: {
    short: {
      sv: 'Tiden är {length}. Två till fem år är vanligt; skriv gärna varför {own} är kortare och när ni tar ställning till en fortsättning.',
      en: 'The term is {length}. Two to five years is usual; you may want to write why {own} is shorter and when you decide whether to go on.',
    },
    long: {
      sv: 'Tiden är {length}. Två till fem år är vanligt; skriv gärna varför {own} är längre och när ni stannar upp och ser över innehållet.',
      en: 'The term is {length}. Two to five years is usual; you may want to write why {own} is longer and when you stop to review it.',
    },
  },
  proposals: {
    short: {
      sv: 'Tiden är kort för att parterna först vill pröva [fyll i: vad]. Senast {day} tar parterna ställning till om partnerskapet ska fortsätta.',
      en: 'The term is short because the parties first want to try [fill in: what]. By {day} the parties decide whether the partnership is to go on.',
    },
    long: {
      sv: 'Senast {day} går parterna igenom {own} tillsammans och bestämmer om något behöver ändras.',
      en: 'By {day} the parties go through {own} together and decide whether anything needs to change.',
    },
  },
  sample: { 'day.sv': '[fyll i: dag]', 'day.en': '[fill in: day]' },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-07-01–2027-10-31 och upphör sedan.\n',
      finds: [{ message: 'short', on: '2027-07-01–2027-10-31', severity: 'info' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nÖverenskommelsen gäller från och med den 1 januari 2027 till och med den 31 december 2033.\n',
      finds: [
        {
          message: 'long',
          on: 'den 1 januari 2027 till och med den 31 december 2033',
        },
      ],
    },
    {
      // The card says the same: the text is shown, once.
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - namn: Exempelstads kommun\navtalstid: { start: 2027-01-01, slut: 2027-12-31 }\n---\n\n# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2027-12-31.\n',
      finds: [{ message: 'short', on: '2027-01-01–2027-12-31' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31.\n',
      finds: [],
    },
    {
      // Two years but for the days before the first meeting: nothing to explain.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från den 12 januari 2027 till och med den 31 december 2028.\n',
      finds: [],
    },
    {
      // The years of a programme, and an earlier agreement, are not this one's.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nParternas förra avtal gällde 2025-01-01–2025-06-30. Kommunens program gäller 2020–2035.\n\n## Avtalstid\n\nAvtalet gäller 2027-01-01–2029-12-31.\n',
      finds: [],
    },
    {
      // It ends before it begins: that is said by term-invalid.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2029-02-01–2027-01-31.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Term\n\nThe agreement runs from 1 January 2027 to 30 June 2027.\n',
      finds: [{ message: 'short', on: '1 January 2027 to 30 June 2027' }],
    },
  ],
  *check(agreement) {
    const { reading, prose } = agreement;
    const { term } = reading;
    const months = term ? monthsOf(term) : null;
    if (!term || months === null) return;
    const message = months.up < usual.least ? 'short' : months.down > usual.most ? 'long' : null;
    if (!message) return;
    const told = prose.term && isSame(prose.term, term) ? prose.term : term;
    yield {
      message,
      at: told.range,
      source: told.source,
      related: told === term ? [] : [{ range: term.range, source: term.source }],
      section: 'term',
      proposal: message,
      data: dataOf(agreement, term, message === 'short' ? months.up : months.down),
    };
  },
});

/** The length in whole months, a month begun counted and left out; null when it is not known or runs backwards. */
function monthsOf({
  start,
  end,
  months,
}: Term): { readonly up: number; readonly down: number } | null {
  if (months !== undefined) return { up: months, down: months };
  if (start === null || end === null || compare(start, end) > 0) return null;
  const after = addDays(end, 1);
  const [years = 0, month = 0] = start.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = after.split('-').map(Number);
  const count = (lastYear - years) * 12 + lastMonth - month;
  const isBegun = compare(addMonths(start, count), after) > 0;
  const down = isBegun ? count - 1 : count;
  return { down, up: compare(addMonths(start, down), after) < 0 ? down + 1 : down };
}

function isSame(a: Term, b: Term): boolean {
  return a.start === b.start && a.end === b.end && a.months === b.months;
}

/** A day to decide on: two months before the end of a short term, the middle of a long one. */
function dataOf(agreement: Agreement, { start, end }: Term, months: number) {
  const middle = start === null ? null : addDays(addMonths(start, Math.floor(months / 2)), -1);
  const day = months < usual.least && months > 2 ? end && addMonths(end, -2) : middle;
  return {
    ...ownWordData(agreement),
    'length.sv': lengthIn(months, 'sv'),
    'length.en': lengthIn(months, 'en'),
    'day.sv': (day && dayWords(day, 'sv')) ?? '[fyll i: dag]',
    'day.en': (day && dayWords(day, 'en')) ?? '[fill in: day]',
  };
}

/** “sju år”, “fem år och två månader”, “18 månader”. */
function lengthIn(months: number, locale: 'sv' | 'en'): string {
  const rest = months % 12;
  if (months < usual.least || rest === 0) return lengthOf(months, locale);
  const and = locale === 'sv' ? 'och' : 'and';
  return `${lengthOf(months - rest, locale)} ${and} ${lengthOf(rest, locale)}`;
}
