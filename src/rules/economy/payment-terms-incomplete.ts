import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { isLeftOpen, isOfThePast } from '../../agreement/language/left-open.ts';
import { namesMonth, paymentLetters, paymentTold } from '../../agreement/language/money-words.ts';
import { lowerOf, ownSentencesWith } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { sentenceRange, sentencesUnder, within } from '../../agreement/places.ts';
import { moneyPaid, publicMoney } from '../../agreement/public-money.ts';
import { type Citation, defineRule } from '../../rule.ts';
import { moneyHead, paymentNames, samplePayment } from '../../rule-kinds/payment.ts';
import { basisOfPoint } from '../../rule-kinds.ts';

const advice: Citation = {
  work: 'helsingborg',
  place: { sv: 'avsnitt 2.7, hur och när', en: 'section 2.7, how and when' },
  level: 'recommended',
};

const parties =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n## Ekonomi\n\n';

export const paymentTermsIncomplete = defineRule({
  id: 'payment-terms-incomplete',
  group: 'economy',
  title: { sv: 'Hur och när det betalas', en: 'How and when it is paid' },
  summary: {
    sv: 'Texten säger hur och när pengarna betalas.',
    en: 'The text says how and when the money is paid.',
  },
  rationale: {
    sv: 'En förening har sällan pengar att ligga ute med. Vet den när pengarna kommer kan den anställa, hyra och planera. Vet kommunen hur de begärs in hamnar de på rätt konto i tid.',
    en: 'An association seldom has money to lay out. When it knows when the money comes, it can hire, rent and plan. When the municipality knows how it is asked for, it reaches the right account in time.',
  },
  advice: {
    sv: 'Skriv i vilka månader pengarna betalas, hur mycket varje gång och om de rekvireras eller betalas utan att någon behöver begära dem.',
    en: 'Write in which months the money is paid, how much each time and whether it is requested or paid without anyone having to ask.',
  },
  about: 'text',
  severity: 'error',
  levelOf: { section: 'economy', point: 'when-paid' },
  languages: ['sv'],
  sections: ['economy'],
  basis: [
    advice,
    {
      work: 'boras-agreement',
      place: { sv: 'avsnittet om finansiering', en: 'the section on financing' },
    },
  ],
  messages: {
    missing: {
      sv: 'Texten säger inte hur och när pengarna betalas. Skriv i vilka månader och om de rekvireras eller betalas ut ändå.',
      en: 'The text does not say how and when the money is paid. Write in which months and whether it is requested or paid out anyway.',
    },
    when: {
      sv: 'Pengarna betalas ut, men texten säger inte när. Skriv i vilka månader.',
      en: 'The money is paid out, but the text does not say when. Write in which months.',
    },
  },
  proposals: {
    default: {
      sv: 'Pengarna betalas till {payee} efter rekvisition, hälften i [fyll i: månad] och hälften i [fyll i: månad] varje år.',
      en: 'The money is paid to {payee} on request, half in [fill in: month] and half in [fill in: month] each year.',
    },
  },
  sample: samplePayment,
  examples: [
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen.\n`,
      finds: [{ message: 'missing', on: '300 000 kronor', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år. Pengarna betalas ut till föreningen.\n`,
      finds: [{ message: 'when', on: 'Pengarna betalas ut till föreningen.', severity: 'info' }],
    },
    {
      // The month of a meeting, and of what is paid back, is not the month when money is paid.
      language: 'sv',
      profile: 'boras-2016',
      text: `${parties}Kommunen bidrar från januari 2027 med 300 000 kronor per år till föreningen. Budgeten tas upp på mötet i november. Oanvända medel betalas tillbaka senast den 31 mars.\n`,
      finds: [{ message: 'missing', on: '300 000 kronor', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Beloppet förs över till föreningens konto i januari.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen, kvartalsvis i förskott.\n`,
      finds: [],
    },
    {
      // A table tells it in cells of their own.
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen.\n\n| Utbetalning | Belopp |\n| --- | --- |\n| 1 februari | 150 000 kronor |\n| 1 augusti | 150 000 kronor |\n`,
      finds: [],
    },
    {
      // Without money there is nothing to pay.
      language: 'sv',
      text: `${parties}Kommunen lånar ut en lokal värd 60 000 kronor per år. Föreningen bidrar med ideell tid.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const head = moneyHead(agreement);
    if (!head || isStated(agreement)) return;
    let payout: Sentence | null = null;
    for (const sentence of ownSentencesWith(agreement, paymentLetters)) {
      const isOther =
        sentence.block.kind === 'heading' ||
        isFromCivil(agreement, sentence) ||
        isOfThePast(agreement, sentence) ||
        (isLeftOpen(sentence) && !/\d/.test(sentence.text) && !namesMonth(lowerOf(sentence)));
      const told = isOther ? null : toldIn(agreement, sentence);
      if (told === 'terms') return;
      if (told === 'payout') payout ??= sentence;
    }
    if (hasSchedule(agreement)) return;
    const [sum, ...others] = moneyPaid(agreement);
    const shared = {
      section: 'economy' as const,
      data: paymentNames(agreement, publicMoney(agreement)[0]),
      ...basisOfPoint(agreement.profile, 'economy', 'when-paid', advice),
    };
    if (payout) {
      yield { message: 'when', at: sentenceRange(payout), severity: 'info', ...shared };
    } else {
      const related = others.map((range) => ({ range }));
      yield { message: 'missing', at: sum ?? head, related, ...shared };
    }
  },
});

/** Whether frontmatter or card names the months or the days. */
function isStated({ frontmatter, card }: Agreement): boolean {
  return [frontmatter, card].some((source) =>
    [...(source?.fields.keys() ?? [])].some((path) =>
      /^economy\.contributions\.\d+\.paid/.test(path),
    ),
  );
}

const paidBy = /(?<![a-zà-öø-ɏ])(?:ut)?betal(?:as|ats|ades) (?:ut )?av (?:den |det )?$/;

/** “Ersättningen till ledarna betalas av föreningen varje månad”: what the civil side pays to others. */
function isFromCivil({ reading: { parties } }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (!/betala[rstd]/.test(lower) || /rekvi|faktur/.test(lower)) return false;
  const payer = partyMentionsIn(sentence.text, parties).find(({ start }) =>
    paidBy.test(lower.slice(Math.max(0, start - 24), start)),
  );
  if (payer) return payer.party.side !== 'public';
  if (isFee.test(lower)) return true;
  const inverted = partyMentionsIn(sentence.text, parties).find(
    ({ start, isGenitive }) =>
      !isGenitive && /[a-zà-öø-ɏ] betalar (?:den |det )?$/.test(lower.slice(0, start)),
  );
  if (inverted && partyMentionsIn(sentence.text, parties)[0]?.start === inverted.start)
    return inverted.party.side !== 'public' && !/ (?:ut|tillbaka)(?![a-zà-öø-ɏ])/.test(lower);
  if (!/(?<![a-zà-öø-ɏ])betalar(?! tillbaka)/.test(lower)) return false;
  const { subject } = propertiesOf(sentence, parties);
  return subject.parties.length > 0 && subject.parties.every(({ side }) => side !== 'public');
}

/** “Medlemmarna betalar sin avgift i februari”, “hyran betalas varje kvartal”: what others pay, and to others. */
const isFee =
  /(?<![a-zà-öø-ɏ])(?:(?:medlem|deltagar|besökar|förälder|föräldrar|ungdomar|hyresgäst|gäst|ledar|kund)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,2}?betalar|(?:medlems|deltagar|anmälnings|kurs|inträdes)?avgift(?:en|er|erna)? (?:[a-zà-öø-ɏ]+ ){0,3}?betalas|(?:[a-zà-öø-ɏ]*hyran|lönen|löner|lönerna|arvode[nt]?|elräkningen|räkningarna|försäkringen) (?:[a-zà-öø-ɏ]+ ){0,3}?betalas)(?![a-zà-öø-ɏ])(?![^.;]*(?:bidrag|ersättning|stöd|medlen|pengarna))/;

const payHeading = /(?:^|[^å])(?:utbetal|betalningsplan|betalningsvillkor|betalningssätt)/;

function toldIn(agreement: Agreement, sentence: Sentence) {
  const { facts } = agreement;
  const text = lowerOf(sentence);
  const range = sentenceRange(sentence);
  const isExact = within(facts.dates, range).some(
    ({ precision }) => precision === 'day' || precision === 'month',
  );
  const isOften = within(facts.frequencies, range).some(
    ({ body, times, per }) => body === null && (times > 1 || per !== 'year'),
  );
  const isShort = within(facts.amounts, range).some(
    ({ per }) => per !== null && !/^(?:year|once|unit|two-years)$/.test(per),
  );
  const isDays = within(facts.durations, range).some(({ role }) => role === 'payment');
  const hasTime = isExact || isOften || isShort || isDays;
  return paymentTold(isHeaded(agreement, sentence) ? `utbetalning ${text}` : text, hasTime);
}

/** Whether a sentence stands under “Utbetalning”, and need not say it again. */
function isHeaded({ headings }: Agreement, { block: { index } }: Sentence): boolean {
  return headings.some(
    ({ from, to, text }) => from <= index && index < to && payHeading.test(text.toLowerCase()),
  );
}

const payColumn = /(?<![a-zà-öø-ɏ])(?:utbetal|betal|faktur|rekvi|när|datum|månad)/;

/** A table or a list with sums beside days or months: “1 februari: 150 000 kronor”. */
function hasSchedule(agreement: Agreement): boolean {
  const economy = sentencesUnder(agreement, 'economy').filter(
    ({ block }) => block.cell !== null || block.listDepth > 0,
  );
  const { facts } = agreement;
  const heads = economy.filter(
    (sentence) => sentence.block.cell && payColumn.test(lowerOf(sentence)),
  );
  const tables = new Set(heads.map(({ block }) => block.cell?.table));
  return economy.some((sentence) => {
    const { cell, range } = sentence.block;
    if (cell ? !tables.has(cell.table) : within(facts.amounts, range).length === 0) return false;
    return (
      namesMonth(lowerOf(sentence)) ||
      within(facts.dates, range).some(({ precision }) => precision === 'day')
    );
  });
}
