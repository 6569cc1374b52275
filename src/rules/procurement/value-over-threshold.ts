import type { Agreement, ReadContribution, Sentence } from '../../agreement/agreement.ts';
import { timesWithin } from '../../agreement/facts/term-times.ts';
import { lengthOf } from '../../agreement/language/number-words.ts';
import { lowerOf } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sectionAt, sentenceRange, within } from '../../agreement/places.ts';
import { publicMoney } from '../../agreement/public-money.ts';
import { fillAll, type Localised, numberData } from '../../locale.ts';
import { defineRule, type RuleContext, type Values } from '../../rule.ts';
import { isBetweenParties } from '../../rule-kinds/between-parties.ts';
import { sentencesAboutExtension } from '../../rule-kinds/extension.ts';
import type { Range } from '../../source.ts';

type Limit = NonNullable<Values['direct-award-limits']>[number];

/** The limits that we have read; those of the settings take their place. */
const known: readonly Limit[] = [
  { kind: 'general', sek: 700_000, from: '2022-02-01' },
  { kind: 'social-services', sek: 8_109_450, from: '2024-01-01', to: '2025-12-31' },
];

/** One time after another, without a last one. */
const again =
  /(?<![a-zà-öø-ɏ])(?:i taget|åt gången|varje gång|i sänder|årsvis|löpande|tills vidare|(?:nya|ytterligare|flera) (?:[a-zà-öø-ɏ]+)?perioder|flera gånger)(?![a-zà-öø-ɏ])/;
const capped =
  /(?<![a-zà-öø-ɏ])(?:sammanlagt|totalt|som längst|längst (?:till|i)|(?:till och med|t\.?o\.?m\.?|fram till)[^.;]{0,30}20\d\d)/;

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';
const money = (sum: string) =>
  `# Mötesplats Norra\n\n${parties}\n## Ekonomi\n\nKommunen bidrar med ${sum} kronor per år till Föreningen Norra.\n`;

export const valueOverThreshold = defineRule({
  id: 'value-over-threshold',
  group: 'procurement',
  title: { sv: 'Värdet mot gränsen', en: 'The value against the limit' },
  summary: {
    sv: 'Pengarna under hela tiden, med förlängningar, går att räkna ut och är jämförda med gränsen för direktupphandling.',
    en: 'The money of the whole term, with extensions, can be worked out and has been compared with the limit for direct award.',
  },
  rationale: {
    sv: 'Skulle samarbetet visa sig vara ett köp spelar värdet stor roll: över gränsen för direktupphandling skulle det ha annonserats, och följderna blir större. Värdet räknas för hela tiden med alla förlängningar. Det avgör inte om samarbetet är ett köp.',
    en: 'If the cooperation turned out to be a purchase, its value would matter much: above the limit for direct award it should have been advertised, and the consequences are greater. The value is counted for the whole term with all extensions. It says nothing about whether the cooperation is a purchase.',
  },
  advice: {
    sv: 'Se till att det finns en anteckning i ärendet om varför samarbetet inte är ett köp, och låt en jurist läsa den. Sätt ett tak för förlängningarna så att värdet går att räkna ut. Egna gränser skrivs i iop.config.yaml.',
    en: 'See that the case holds a note on why the cooperation is not a purchase, and let a jurist read it. Limit the extensions so that the value can be worked out. Limits of your own are written in iop.config.yaml.',
  },
  about: 'text',
  severity: 'info',
  sections: ['economy', 'term', 'extension'],
  basis: [
    {
      work: 'procurement-act',
      place: { sv: '19 a kap. 2 §', en: 'chapter 19 a, section 2' },
    },
    {
      work: 'thresholds',
      place: { sv: 'gränser från 2024', en: 'limits from 2024' },
    },
    {
      work: 'contract-value',
      place: { sv: 'optioner och förlängningar räknas med', en: 'options and extensions count' },
    },
  ],
  languages: ['sv'],
  messages: {
    over: {
      sv: 'Pengarna från den offentliga parten blir {total} kronor under {whole}. Det är över {limit} kronor, gränsen för direktupphandling i allmänhet. Se till att ärendet visar varför det här inte är ett köp.',
      en: 'The money from the public party comes to {total} kronor over {whole}. That is above {limit} kronor, the general limit for direct award. Make sure that the case shows why this is not a purchase.',
    },
    'over-both': {
      sv: 'Pengarna från den offentliga parten blir {total} kronor under {whole}. Det är över både {limit} kronor, gränsen för direktupphandling i allmänhet, och {social} kronor, gränsen för sociala tjänster. Låt en jurist läsa bedömningen av att det inte är ett köp.',
      en: 'The money from the public party comes to {total} kronor over {whole}. That is above both {limit} kronor, the general limit for direct award, and {social} kronor, the limit for social services. Let a jurist read the assessment that it is not a purchase.',
    },
    unbounded: {
      sv: 'Värdet går inte att räkna ut: {yearly} kronor per år, och inget tak för hur länge {own} kan gälla. Sätt ett tak, så går summan att jämföra med gränsen för direktupphandling.',
      en: 'The value cannot be worked out: {yearly} kronor a year, and no limit to how long {own} can run. Set a limit, so that the sum can be compared with the limit for direct award.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: `${money('300 000')}\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2027 till den 31 december 2029.\n`,
      finds: [{ message: 'over', on: '300 000 kronor', severity: 'info' }],
    },
    {
      // With the extension it is above.
      language: 'sv',
      text: `${money('200 000')}\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2027 till den 31 december 2028. Det kan förlängas högst en gång, med två år.\n`,
      finds: [{ message: 'over', on: '200 000 kronor' }],
    },
    {
      language: 'sv',
      text: `${money('4 500 000')}\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2024 till den 31 december 2025.\n`,
      finds: [{ message: 'over-both', on: '4 500 000 kronor' }],
    },
    {
      language: 'sv',
      text: `${money('200 000')}\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2027 till den 31 december 2028. Det kan förlängas med två år i taget.\n`,
      finds: [{ message: 'unbounded', on: '200 000 kronor' }],
    },
    {
      // Only money counts, and only from the public side.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Ekonomi\n\nKommunen bidrar med 100 000 kronor per år till Föreningen Norra och med lokaler till ett värde av 900 000 kronor per år. Föreningen Norra bidrar med 400 000 kronor per år.\n\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2027 till den 31 december 2028.\n`,
      finds: [],
    },
    {
      // Before the limits that are known: it is listed as not checked.
      language: 'sv',
      text: `${money('500 000')}\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2020 till den 31 december 2021.\n`,
      finds: [],
    },
  ],
  *check(agreement, context) {
    const value = moneyOf(agreement);
    if (!value || !isBetweenParties(agreement)) return;
    const { first, total, yearly } = value;
    const place = { at: first.range, source: first.source, section: 'economy' as const };
    if (total === null) {
      const data = { ...numberData('yearly', yearly), ...ownWordData(agreement) };
      yield { message: 'unbounded', ...place, data };
      return;
    }
    const general = limitFor('general', agreement, context);
    const social = limitFor('social-services', agreement, context);
    if (!general || total < general.sek) return;
    yield {
      message: social && total >= social.sek ? 'over-both' : 'over',
      ...place,
      data: {
        ...numberData('total', total),
        ...numberData('limit', general.sek),
        ...numberData('social', social?.sek ?? 0),
        ...wholeData(agreement),
      },
    };
  },
  unchecked(agreement, context) {
    const value = moneyOf(agreement);
    if (!value || value.total === null || !isBetweenParties(agreement)) return null;
    const day = agreement.reading.term?.start ?? null;
    if (!limitFor('general', agreement, context)) return noLimit(day);
    const isOver = value.total >= (limitFor('general', agreement, context)?.sek ?? 0);
    return isOver && !limitFor('social-services', agreement, context) ? noSocialLimit : null;
  },
});

interface Value {
  readonly first: ReadContribution;
  /** What is paid in a year, as far as it can be told. */
  readonly yearly: number;
  /** In the whole term with all extensions; null when there is no end to it. */
  readonly total: number | null;
}

/** What the public side pays, in kronor; null where nothing says. */
function moneyOf(agreement: Agreement): Value | null {
  const { contributions, term } = agreement.reading;
  const sums = contributions.filter(
    ({ kind, amount, currency, per }) =>
      kind === 'money' && amount !== null && currency === 'SEK' && per !== 'unit',
  );
  const given = new Set(publicMoney(agreement));
  const paid = sums.filter((one) => one.payer?.side === 'public' || given.has(one));
  // A sum that is held back for a visit says nothing of what all of them come to.
  const isKnown = paid.some(({ yearly, total }) => yearly !== null || total !== null);
  const whole = isKnown ? [] : wholeOf(agreement, sums);
  const cash = whole.length > 0 ? whole : paid;
  const [first] = cash;
  const months = termMonths(agreement);
  if (!first || !term || (months === null && !term.openEnded)) return null;
  const yearly = cash.reduce((sum, one) => sum + (one.yearly ?? 0), 0);
  const longer = extensionMonths(agreement);
  if (months === null || longer === null) return yearly > 0 ? { first, yearly, total: null } : null;
  const within = (one: ReadContribution) => one.total ?? ((one.yearly ?? 0) * months) / 12;
  const base = cash.reduce(
    (sum, one) => sum + (one.yearly === null ? (one.amount ?? 0) : within(one)),
    0,
  );
  return { first, yearly, total: Math.round(base + (yearly * longer) / 12) };
}

/** What all of it comes to, where the public party pays by the piece: “den sammanlagda kostnaden beräknas till”. */
function wholeOf(agreement: Agreement, sums: readonly ReadContribution[]) {
  const { facts, sentences, reading } = agreement;
  const pays = facts.amounts.some(({ per, range }) => {
    const sentence = per === 'unit' && sentences.find((one) => isIn(range, one));
    if (!sentence) return false;
    const { subject } = propertiesOf(sentence, reading.parties);
    return subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public');
  });
  return sums.filter(({ payer, yearly, total, range }) => {
    if (payer !== null || (yearly === null && total === null)) return false;
    const sentence = sentences.find((one) => isIn(range, one));
    if (!sentence) return false;
    const lower = lowerOf(sentence);
    if (pays && whole.test(lower)) return true;
    return sectionAt(agreement, range) === 'economy' && payment.test(lower);
  });
}

const whole =
  /(?<![a-zà-öø-ɏ])(?:sammanlagda|totala|samlade|beräknade|årliga|hela) (?:[a-zà-öø-ɏ]*kostnad|ersättning|bidrag|summa|belopp)/;
/** “Ersättningen beräknas till 900 000 kronor per år”, without who pays it. */
const payment =
  /(?<![a-zà-öø-ɏ])(?:(?:beräknas|uppskattas|uppgår|utgör|är|blir|utgår|betalas|lämnas)(?: [a-zà-öø-ɏ]+){0,2}? (?:[a-zà-öø-ɏ]*ersättning(?:en)?|(?:års)?bidraget)|(?:räknar|beräknar|uppskattar) (?:vi|kommunen|regionen|parterna)(?: [a-zà-öø-ɏ]+){0,2}? (?:med|det|att)|(?:blir|gör|ger) (?:det|allt)|(?:[a-zà-öø-ɏ]*ersättning(?:en)?|(?:års)?bidraget|(?:avtals|kontrakts|uppdrags)värdet|avtalets värde|[a-zà-öø-ɏ]*volym(?:en)?|års(?:kostnaden|beloppet)|totalbeloppet)(?: [a-zà-öø-ɏ]+){0,6}? (?:beräknas|uppskattas|uppgår|utgör|är|blir|utgår|betalas|lämnas|bestäms|motsvarar|värderas))(?![a-zà-öø-ɏ])/;
const isIn = (range: Range, sentence: Sentence) =>
  within([{ range }], sentenceRange(sentence)).length > 0;

/** The length of the term; a few days more or less do not count. */
function termMonths({ reading: { term } }: Agreement): number | null {
  if (!term) return null;
  if (term.months !== undefined) return term.months;
  if (!term.start || !term.end) return null;
  const whole = timesWithin(term.start, term.end, 'month');
  if (whole !== null) return whole;
  const days = (Date.parse(term.end) - Date.parse(term.start)) / 86_400_000;
  return days > 0 ? Math.round(days / 30.4) : null;
}

/** How much longer it can run; null when nothing limits it. */
function extensionMonths(agreement: Agreement): number | null {
  const { extension } = agreement.reading;
  if (!extension) return 0;
  const { maxTimes, months, automatic } = extension;
  if (maxTimes !== null) return maxTimes * (months ?? 0);
  const texts = sentencesAboutExtension(agreement).map(lowerOf);
  if (texts.some((text) => capped.test(text))) return months ?? 0;
  return automatic === true || texts.some((text) => again.test(text)) ? null : (months ?? 0);
}

/** The limit on the day when the agreement begins. */
function limitFor(
  kind: Limit['kind'],
  { reading }: Agreement,
  { values }: RuleContext,
): Limit | undefined {
  const day = reading.term?.start ?? null;
  const limits = values?.['direct-award-limits'] ?? known;
  return limits.findLast(
    (limit) =>
      limit.kind === kind &&
      (day === null ? limit.to === undefined : limit.from <= day && day <= (limit.to ?? day)),
  );
}

/** “36 månader”, with what the extensions add. */
function wholeData(agreement: Agreement) {
  const months = termMonths(agreement) ?? 0;
  const longer = extensionMonths(agreement) ?? 0;
  const data: Record<string, string> = {
    'whole.sv': lengthOf(months, 'sv'),
    'whole.en': lengthOf(months, 'en'),
  };
  if (longer > 0) {
    data['whole.sv'] += ` och ${lengthOf(longer, 'sv')} förlängning`;
    data['whole.en'] += ` and ${lengthOf(longer, 'en')} of extension`;
  }
  return data;
}

const noLimit = (day: string | null): Localised =>
  fillAll(
    {
      sv: 'Gränsen för direktupphandling {day} är inte känd här. Skriv den i iop.config.yaml, under values och direct-award-limits.',
      en: 'The limit for direct award on {day} is not known here. Write it in iop.config.yaml, under values and direct-award-limits.',
    },
    { 'day.sv': day ?? 'den dag avtalet börjar', 'day.en': day ?? 'the day the agreement begins' },
  );

const noSocialLimit: Localised = {
  sv: 'Gränsen för sociala tjänster när avtalet börjar är inte känd här, bara den allmänna. Skriv den i iop.config.yaml, under values och direct-award-limits.',
  en: 'The limit for social services when the agreement begins is not known here, only the general one. Write it in iop.config.yaml, under values and direct-award-limits.',
};
