import type { Agreement, ReadContribution } from '../../agreement/agreement.ts';
import {
  brokenTerm,
  isLong,
  isSettled,
  openCeilings,
  partYears,
  withoutTime,
} from '../../agreement/amount-times.ts';
import { timesWithin } from '../../agreement/facts/term-times.ts';
import { publicMoney } from '../../agreement/public-money.ts';
import { type Data, numberData } from '../../locale.ts';
import { type Citation, defineRule, type Place, type Problem } from '../../rule.ts';
import { paymentNames, samplePayment } from '../../rule-kinds/payment.ts';
import { textAt } from '../../source.ts';

const asked: Citation = {
  work: 'helsingborg',
  place: { sv: 'avsnitt 2.7', en: 'section 2.7' },
  level: 'recommended',
};
const seen: Citation = {
  work: 'practice',
  place: {
    sv: 'belopp vars tid inte går att läsa ut',
    en: 'amounts whose time cannot be made out',
  },
};

const agreementWith = (economy: string, term: string) =>
  `# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n## Ekonomi\n\n${economy}\n\n## Avtalstid\n\nAvtalet gäller ${term}.\n`;
const broken = 'från och med den 1 februari 2027 till och med den 31 januari 2029';
const uneven = 'från och med den 15 augusti 2027 till och med den 31 december 2029';
const whole = 'från och med den 1 januari 2027 till och med den 31 december 2029';

export const amountBasisUnclear = defineRule({
  id: 'amount-basis-unclear',
  group: 'economy',
  title: { sv: 'Vad beloppet gäller', en: 'What the amount is for' },
  summary: {
    sv: 'Varje belopp i pengar säger vilken tid det gäller för, och blir ett och samma belopp när man räknar efter.',
    en: 'Every amount of money says what time it is for, and comes to one sum when it is worked out.',
  },
  rationale: {
    sv: 'Ett belopp utan tid kan vara för ett år eller för hela avtalet. Börjar avtalet mitt i ett kalenderår kan ett årsbelopp betyda två olika summor, och skillnaden märks först på den sista fakturan. Värdet av lokaler och arbetstid får gärna vara ungefärligt.',
    en: 'An amount without a time can be for a year or for the whole agreement. When the agreement begins in the middle of a calendar year, a yearly amount can come to two different sums, and the difference shows only on the last invoice. The value of premises and working time may well be approximate.',
  },
  advice: {
    sv: 'Skriv beloppet för varje del av tiden, eller beloppet för hela avtalstiden bredvid årsbeloppet. Skriv ett fast belopp, eller ett tak och vad som avgör.',
    en: 'Write the amount for each part of the time, or the amount for the whole term beside the yearly one. Write a fixed amount, or a ceiling and what decides.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['economy'],
  basis: [asked, seen],
  messages: {
    'no-basis': {
      sv: 'Det står inte om ”{amount}” gäller per år eller för hela avtalstiden. Skriv vilket.',
      en: 'It is not said whether “{amount}” is per year or for the whole term. Write which.',
    },
    'part-year': {
      sv: '”{amount}” är ett årsbelopp, men avtalstiden {start}–{end} följer inte kalenderåren. Gäller beloppet kalenderår eller avtalsår? Skriv beloppet för varje del av tiden, eller sammanlagt.',
      en: '“{amount}” is a yearly amount, but the term {start}–{end} does not follow the calendar years. Is it for calendar years or years of the agreement? Write the amount for each part of the time, or in all.',
    },
    approximate: {
      sv: '”{amount}” i pengar är bara ungefärligt. Skriv ett fast belopp, eller ett högsta belopp och vad som avgör hur mycket det blir.',
      en: '“{amount}” in money is only approximate. Write a fixed amount, or a maximum and what decides how much it will be.',
    },
    ceiling: {
      sv: 'Texten säger inte vad som avgör hur mycket av ”{amount}” som betalas. Skriv det, till exempel redovisade kostnader.',
      en: 'The text does not say what decides how much of “{amount}” is paid. Write it, for instance costs accounted for.',
    },
  },
  proposals: {
    'no-basis': {
      sv: '{public} bidrar med {value} kronor per år till {payee}.',
      en: '{public} contributes SEK {value} per year to {payee}.',
    },
    halves: {
      sv: '{public} bidrar med {half} kronor per halvår till {payee}, sammanlagt {total} kronor under avtalstiden.',
      en: '{public} contributes SEK {half} per half-year to {payee}, SEK {total} in all during the term.',
    },
    whole: {
      sv: '{public} bidrar med {value} kronor per avtalsår till {payee}, sammanlagt {total} kronor under avtalstiden.',
      en: '{public} contributes SEK {value} per year of the agreement to {payee}, SEK {total} in all during the term.',
    },
    parts: {
      sv: '{public} bidrar till {payee} med [fyll i: belopp] kronor för {start}–{december} och med {value} kronor per helår därefter.',
      en: '{public} contributes to {payee} SEK [fill in: amount] for {start}–{december} and SEK {value} per whole year after that.',
    },
  },
  sample: {
    ...samplePayment,
    'value.sv': '[fyll i: belopp]',
    'value.en': '[fill in: amount]',
    'half.sv': '[fyll i: belopp]',
    'half.en': '[fill in: amount]',
    'total.sv': '[fyll i: belopp]',
    'total.en': '[fill in: amount]',
    'start.sv': '[fyll i: första dag]',
    'start.en': '[fill in: first day]',
    'december.sv': '[fyll i: årets sista dag]',
    'december.en': '[fill in: last day of the year]',
  },
  examples: [
    {
      language: 'sv',
      text: agreementWith(
        'Kommunen bidrar med 300 000 kr/år till föreningen, med start 2027. Fakturering sker två gånger per år.',
        broken,
      ),
      finds: [{ message: 'part-year', on: '300 000 kr' }],
    },
    {
      language: 'sv',
      text: agreementWith('Kommunen bidrar med 300 000 kronor per år till föreningen.', uneven),
      finds: [{ message: 'part-year', on: '300 000 kronor' }],
    },
    {
      language: 'sv',
      text: agreementWith('Kommunen bidrar med 300 000 kronor till föreningen.', whole),
      finds: [{ message: 'no-basis', on: '300 000 kronor' }],
    },
    {
      language: 'sv',
      text: agreementWith(
        'Kommunen bidrar med ca 300 000 kronor per år till föreningen, till lön och material.',
        whole,
      ),
      finds: [{ message: 'approximate', on: '300 000 kronor' }],
    },
    {
      language: 'sv',
      text: agreementWith(
        'Kommunen bidrar med upp till 300 000 kronor per år till föreningen.',
        whole,
      ),
      finds: [{ message: 'ceiling', on: '300 000 kronor', severity: 'info' }],
    },
    {
      // Premises, time and a party’s own money may be approximate; a ceiling that says what decides is clear.
      language: 'sv',
      text: agreementWith(
        'Kommunen bidrar med högst 300 000 kronor per år till föreningen, efter redovisade kostnader. Kommunen lånar ut lokalen, värd ca 80 000 kronor per år. Föreningen bidrar med ungefär 50 000 kronor per år som den samlar in.',
        whole,
      ),
      finds: [],
    },
    {
      // Whole years of the agreement, with nothing that speaks of calendar years.
      language: 'sv',
      text: agreementWith('Kommunen bidrar med 300 000 kronor per år till föreningen.', broken),
      finds: [],
    },
    {
      // The parts are told, or the whole.
      language: 'sv',
      text: agreementWith(
        'Kommunen bidrar med 300 000 kronor per kalenderår till föreningen. För augusti–december 2027 är bidraget 112 500 kronor.',
        uneven,
      ),
      finds: [],
    },
    {
      language: 'sv',
      text: agreementWith(
        'Kommunen bidrar från 2027 med 300 000 kronor per år till föreningen, sammanlagt 600 000 kronor.',
        broken,
      ),
      finds: [],
    },
    {
      language: 'sv',
      text: agreementWith(
        'Kommunen bidrar med 300 000 kronor [fyll i: per år eller en gång] till föreningen.',
        whole,
      ),
      finds: [],
    },
    {
      // Instalments are parts of a sum that has its time.
      language: 'sv',
      text: agreementWith(
        'Kommunen bidrar med 300 000 kronor per år till föreningen. Bidraget betalas med 150 000 kronor i januari och 150 000 kronor i juli.',
        whole,
      ),
      finds: [],
    },
    {
      language: 'sv',
      text: agreementWith(
        'Kommunen bidrar med 300 000 kronor till föreningen.',
        'från och med den 1 januari 2027 till och med den 31 december 2027',
      ),
      finds: [],
    },
  ],
  *check(agreement) {
    const money = publicMoney(agreement).filter(({ currency }) => currency === 'SEK');
    const about = money.filter((one) => one.approximate && !isSettled(agreement, one));
    yield* one(agreement, 'approximate', about, () => null);
    yield* one(agreement, 'ceiling', openCeilings(agreement, money), () => null);
    if (isLong(agreement)) {
      yield* one(agreement, 'no-basis', withoutTime(agreement, money), () => 'no-basis');
    }
    yield* one(agreement, 'part-year', partYears(agreement, money), (first) =>
      proposalFor(agreement, first),
    );
  },
});

type Message = 'no-basis' | 'part-year' | 'approximate' | 'ceiling';

/** How a yearly sum may be told for the whole term. */
function proposalFor(agreement: Agreement, { amount }: ReadContribution): string {
  const { facts } = agreement;
  const { start, end } = brokenTerm(agreement) ?? { start: null, end: null };
  const years = start && end ? timesWithin(start, end, 'year') : null;
  if (years === null) return 'parts';
  const isTwice = facts.frequencies.some(
    ({ body, times, per }) =>
      body === null && ((times === 2 && per === 'year') || (times === 1 && per === 'half-year')),
  );
  return isTwice && (amount ?? 0) % 2 === 0 ? 'halves' : 'whole';
}

/** The first of them, with the others beside it. */
function* one(
  agreement: Agreement,
  message: Message,
  found: readonly ReadContribution[],
  proposal: (first: ReadContribution) => string | null,
): Iterable<Problem<Message>> {
  const [first, ...others] = found;
  if (!first) return;
  yield {
    message,
    at: first.range,
    related: [...others.map(({ range }) => ({ range })), ...termOf(agreement, message)],
    section: 'economy',
    data: dataOf(agreement, first),
    proposal: proposal(first),
    ...(message === 'ceiling' && { severity: 'info' as const }),
  };
}

function termOf(agreement: Agreement, message: Message): readonly Place[] {
  const { source } = agreement;
  const term = brokenTerm(agreement);
  if (message !== 'part-year' || !term) return [];
  return [
    term.source === source ? { range: term.range } : { range: term.range, source: term.source },
  ];
}

function dataOf(agreement: Agreement, first: ReadContribution): Data {
  const { source, reading } = agreement;
  const { start, end } = brokenTerm(agreement) ?? reading.term ?? { start: null, end: null };
  const value = first.amount ?? 0;
  const years = start && end ? timesWithin(start, end, 'year') : null;
  return {
    amount: textAt(source, first.range),
    ...paymentNames(agreement, first),
    ...(start && end && { start, end, december: `${start.slice(0, 4)}-12-31` }),
    ...numberData('value', value),
    ...numberData('half', value / 2),
    ...numberData('total', value * (years ?? 1)),
  };
}
