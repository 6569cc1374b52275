import type { Agreement, Amount, Sentence } from '../../agreement/agreement.ts';
import { noContribution, ofFee, ofWholeBudget } from '../../agreement/facts/contribution-kinds.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { isOfThePast } from '../../agreement/language/left-open.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { lowerOf } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { ownFacts } from '../../agreement/own-facts.ts';
import { sentenceRange, sentencesUnder, within } from '../../agreement/places.ts';
import { publicMoney } from '../../agreement/public-money.ts';
import { type Citation, defineRule, type Problem } from '../../rule.ts';
import { paymentNames, samplePayment } from '../../rule-kinds/payment.ts';
import { givesMoney, promisesMoney } from '../../rule-kinds/promised-money.ts';
import { basisOfPoint, placesOf } from '../../rule-kinds.ts';
import { contains } from '../../source.ts';

const advice: Citation = {
  work: 'helsingborg',
  place: { sv: 'avsnitt 2.7', en: 'section 2.7' },
  level: 'recommended',
};

const parties = (more = '') =>
  `# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n${more}`;
const third = '\nStudieförbundet Exempel, organisationsnummer 802499-0023\n';

export const amountMissing = defineRule({
  id: 'amount-missing',
  group: 'economy',
  title: { sv: 'Belopp saknas', en: 'No amount' },
  summary: {
    sv: 'Texten säger hur mycket pengar den offentliga parten bidrar med, och till vem.',
    en: 'The text says how much money the public party contributes, and to whom.',
  },
  rationale: {
    sv: 'Utan belopp vet ingen part vad den kan planera för, och nämnden vet inte vad den beslutar om. Är de idéburna parterna flera behöver det också stå vem som tar emot pengarna och svarar för dem.',
    en: 'Without an amount no party knows what it can plan for, and the board does not know what it decides. With several civil parties it must also be said who receives the money and answers for it.',
  },
  advice: {
    sv: 'Skriv beloppet, vad det gäller för tid och vem det betalas till. Bestäms det varje år, skriv vem som bestämmer det och när.',
    en: 'Write the amount, the time it is for and whom it is paid to. If it is decided each year, write who decides it and when.',
  },
  about: 'text',
  severity: 'error',
  levelOf: { section: 'economy', point: 'amount' },
  languages: ['sv'],
  sections: ['economy'],
  basis: [
    {
      work: 'boras-2016',
      place: { sv: 'obligatorisk punkt: ekonomi', en: 'compulsory point: economy' },
      level: 'required',
    },
    advice,
  ],
  messages: {
    amount: {
      sv: 'Här bidrar den offentliga parten med pengar, men texten säger inte hur mycket. Skriv beloppet och om det gäller per år eller hela tiden.',
      en: 'Here the public party contributes money, but the text does not say how much. Write the amount and whether it is per year or for the whole term.',
    },
    payee: {
      sv: 'De idéburna parterna är flera, och texten säger inte vem av dem som får pengarna. Skriv vem de betalas till.',
      en: 'There are several civil parties, and the text does not say which of them receives the money. Write whom it is paid to.',
    },
  },
  proposals: {
    default: {
      sv: '{public} bidrar med [fyll i: belopp] kronor per år till {payee}.',
      en: '{public} contributes SEK [fill in: amount] per year to {payee}.',
    },
    payee: {
      sv: 'Pengarna betalas till {payee}, som svarar för att de används enligt avtalet.',
      en: 'The money is paid to {payee}, who answers for it being used according to the agreement.',
    },
  },
  sample: samplePayment,
  examples: [
    {
      language: 'sv',
      text: `${parties()}\n## Ekonomi\n\nKommunen bidrar ekonomiskt till verksamheten. Föreningen bidrar med ideell tid.\n`,
      finds: [
        {
          message: 'amount',
          on: 'Kommunen bidrar ekonomiskt till verksamheten.',
          severity: 'error',
        },
      ],
    },
    {
      language: 'sv',
      profile: 'helsingborg',
      text: `${parties(third)}\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år. Föreningen bidrar med ideell tid.\n`,
      finds: [{ message: 'payee', on: '300 000 kronor', severity: 'warning' }],
    },
    {
      // The association’s own money is not the municipality’s.
      language: 'sv',
      text: `${parties()}\n## Ekonomi\n\nKommunen ger ett årligt verksamhetsbidrag. Föreningen bidrar med 20 000 kronor per år som den samlar in.\n`,
      finds: [{ message: 'amount', on: 'Kommunen ger ett årligt verksamhetsbidrag.' }],
    },
    {
      // No money, money that is denied, money in an annex, and a gap that is a matter of its own.
      language: 'sv',
      text: `${parties()}\n## Ekonomi\n\nIngen ersättning betalas mellan parterna. Kommunen bidrar inte ekonomiskt, men lånar ut lokalen. Parterna får söka bidrag från andra.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties()}\n## Ekonomi\n\nKommunens bidrag till föreningen framgår av bilaga 2, budget.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties()}\n## Ekonomi\n\nKommunen bidrar med XX kronor per år till föreningen i ekonomiskt stöd.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties(third)}\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år. Studieförbundet rekvirerar pengarna i januari.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties()}\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år. Föreningen bidrar med ideell tid.\n`,
      finds: [],
    },
    {
      // A part of the name is enough.
      language: 'sv',
      text: `${parties('\nStudieförbundet Bildning Syd, organisationsnummer 802499-0023\n')}\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till Bildning Syd.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const sentences = moneySentences(agreement).filter((one) => !isGivenByCivil(agreement, one));
    if (sentences.length === 0 || hasGap(agreement)) return;
    const shared = {
      section: 'economy' as const,
      data: paymentNames(agreement),
      ...basisOfPoint(agreement.profile, 'economy', 'amount', advice),
    };
    if (!hasAmount(agreement)) {
      const inEconomy = new Set(sentencesUnder(agreement, 'economy'));
      const promised = sentences.filter((one) => promisesMoney(agreement, one, inEconomy.has(one)));
      const first = promised.find((one) => inEconomy.has(one)) ?? promised[0];
      const others = promised.filter((one) => one !== first);
      if (!first || isElsewhere(sentences)) return;
      const related = others.map((sentence) => ({ range: sentenceRange(sentence) }));
      yield { message: 'amount', at: sentenceRange(first), related, ...shared };
    } else yield* withoutPayee(agreement, sentences, shared);
  },
});

/** The agreement's own sentences on money and contributions. */
function moneySentences(agreement: Agreement): readonly Sentence[] {
  const named = [...placesOf(agreement, 'economy'), ...placesOf(agreement, 'commitments')];
  // In a short text all stands under what the parties do.
  const places = named.length > 0 ? named : placesOf(agreement, 'activity');
  const own = new Set(
    places.flatMap(({ blocks }) => blocks.filter(({ quoted, footnote }) => !quoted && !footnote)),
  );
  return agreement.sentences.filter(({ block }) => own.has(block));
}

/** A gap that may be for the sum: what a room is worth is another matter. */
function hasGap(agreement: Agreement): boolean {
  const { facts, sentences } = agreement;
  const gaps = facts.placeholders.filter(({ kind, range }) => {
    if (kind === 'signature') return false;
    const around = sentences.find((one) => contains(sentenceRange(one), range));
    const lower = around ? lowerOf(around) : '';
    return (!inKind.test(lower) && !ofAccount.test(lower)) || givesMoney.test(lower);
  });
  return placesOf(agreement, 'economy').some(({ range }) => within(gaps, range).length > 0);
}

const inKind =
  /(?<![a-zà-öø-ɏ])(?:värde(?:t|ras|rad|rat|ring[a-zà-öø-ɏ]*)?|motsvarar|[a-zà-öø-ɏ]*(?:upplåtelse|lokal|hyra)(?:n|en|er|erna)?|ideell[a-zà-öø-ɏ]*|timmar)(?![a-zà-öø-ɏ])/;

/** “Bankgiro: [nummer]”: where money is sent, not how much. */
const ofAccount =
  /(?<![a-zà-öø-ɏ])(?:bankgiro|plusgiro|(?:bank|giro)?konto)[a-zà-öø-ɏ]*(?![a-zà-öø-ɏ])(?![^.;]*(?:kronor|belopp|summa))/;

/** A sum in these sections that is not said to come from a civil party. */
function hasAmount(agreement: Agreement): boolean {
  const { facts, prose } = agreement;
  const own = ownFacts(agreement, facts.amounts);
  const civil = new Set(
    prose.contributions
      .filter(({ payer }) => payer !== null && payer.side !== 'public')
      .map(({ range }) => range.start),
  );
  return own.some(
    (one) =>
      !civil.has(one.range.start) &&
      !isPriceOf(agreement, one) &&
      !isFromCivil(agreement, one) &&
      !isOfOther(agreement, one),
  );
}

/** What was given before, and the budget that the money is taken from. */
function isOfOther(agreement: Agreement, { range, text }: Amount): boolean {
  const sentence = agreement.sentences.find((one) => contains(sentenceRange(one), range));
  if (!sentence || sentence.block.cell) return false;
  if (isOfThePast(agreement, sentence)) return true;
  const lower = lowerOf(sentence);
  if (!givesMoney.test(lower) && (noContribution.test(lower) || fromWhoever.test(lower)))
    return true;
  return ofWholeBudget.test(leadOf(sentence, text));
}

/** “den som skänker mer än 5 000 kronor”: anybody at all; what an insurance leaves to be borne. */
const fromWhoever =
  /(?<![a-zà-öø-ɏ])(?:(?:den|de|var och en|alla) som (?:skänker|ger|betalar|satsar)|självrisk[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;

/** “Klubben ger hallrådet stöd”: no public party is the one who gives. */
function isGivenByCivil({ reading }: Agreement, sentence: Sentence): boolean {
  const { kind, parties } = propertiesOf(sentence, reading.parties).subject;
  if (kind !== 'party' || parties.some(({ side }) => side === 'public')) return false;
  const lower = lowerOf(sentence);
  return (
    /(?<![a-zà-öø-ɏ])(?:ger|lämnar|betalar|bidrar|stödjer|skänker|finansierar|bekostar)(?![a-zà-öø-ɏ])/.test(
      lower,
    ) &&
    !isReceived.test(lower) &&
    !/\d/.test(lower)
  );
}

const fromOwn =
  /(?<![a-zà-öø-ɏ])(?:satsar|skänker|bidrar|skjuter till|går in med|lägger|avsätter|tillför|står för|bekostar|egna (?:medel|pengar)|egen (?:insats|kassa)|eget (?:kapital|bidrag))(?![a-zà-öø-ɏ])/;
const isReceived =
  /(?<![a-zà-öø-ɏ])(?:får|mottar|tar emot|erhåller|beviljas|rekvirer[a-zà-öø-ɏ]*|faktur[a-zà-öø-ɏ]*|ersätts?|ersättning[a-zà-öø-ɏ]*|disponerar)(?![a-zà-öø-ɏ])/;

/** “Klubben satsar 45 000 kronor av egna medel”: what the civil side gives. */
function isFromCivil({ sentences, reading }: Agreement, { range }: Amount): boolean {
  const sentence = sentences.find((one) => contains(sentenceRange(one), range));
  if (!sentence) return false;
  const lower = lowerOf(sentence);
  if (!fromOwn.test(lower) || isReceived.test(lower)) return false;
  const named = partyMentionsIn(sentence.text, reading.parties);
  return named.length > 0 && named.every(({ party }) => party.side !== 'public');
}

/** “25 kronor per mil ur kassan”, “inträdet är 20 kronor”: what a thing costs, not what a party gives. */
function isPriceOf({ sentences }: Agreement, { range, per, text }: Amount): boolean {
  const sentence = sentences.find((one) => contains(sentenceRange(one), range));
  if (!sentence) return false;
  if (isFee(sentence, text)) return true;
  return !givesMoney.test(lowerOf(sentence)) && (per === 'unit' || price.test(lowerOf(sentence)));
}

/** “…, medan medlemsavgiften är 200 kronor”: the sum is a fee’s, whatever else the sentence tells. */
const isFee = (sentence: Sentence, text: string) => ofFee.test(leadOf(sentence, text));
/** What stands before a sum in its sentence. */
const leadOf = (sentence: Sentence, text: string) =>
  lowerOf(sentence).slice(0, Math.max(0, sentence.text.indexOf(text)));
const price =
  /(?<![a-zà-öø-ɏ])(?:inträde(?:t)?|[a-zà-öø-ɏ]*avgift(?:en|er|erna)?|[a-zà-öø-ɏ]*kassan|fika(?:t)?|biljett[a-zà-öø-ɏ]*|kostar|(?:per|för varje) (?:mil|gång|kväll|tillfälle|person|besök|barn|kopp))(?![a-zà-öø-ɏ])/;

/** A budget that is no part of the agreement, and says no sum. */
const anyBudget =
  /(?:fastställs (?:[a-zà-öø-ɏ]{1,30} )?(?:i|genom|inom) (?![^.;]*(?:varje år|årligen)))?(?:(?:(?:[a-zà-öø-ɏ]{1,30})?nämndens|kommunens|stadens|fullmäktiges|regionens|förvaltningens) (?:årliga |egen |antagna |beslutade )?|inom (?:ramen för )?|(?:så långt|om|i den mån|när) )[a-zà-öø-ɏ]{0,30}(?:budget|detaljbudget)(?:en)?/;

/** The sum is told in an annex, or decided for each year. */
const elsewhere =
  /(?<![a-zà-öø-ɏ])(?:bilaga[a-zà-öø-ɏ]*|bilagor|budget(?:en)?|beslutas? (?:om )?(?:varje år|årligen)|årligt beslut|fastställs)(?![a-zà-öø-ɏ])/;

function isElsewhere(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => elsewhere.test(lowered(text).replace(anyBudget, '')));
}

type Message = 'amount' | 'payee';
type Shared = Omit<Problem<Message>, 'message' | 'at'>;

const receives =
  /(?<![a-zà-öø-ɏ])(?:till|åt|ersätter|betalas|rekvirer[a-zà-öø-ɏ]*|faktur[a-zà-öø-ɏ]*|mottar|mottagare[a-zà-öø-ɏ]*|tar emot|får|erhåller|bankgiro|plusgiro|utbetalas|förvaltar|disponerar)(?![a-zà-öø-ɏ])/;

/** Money without a payee, where more than one could be meant. */
function* withoutPayee(
  agreement: Agreement,
  sentences: readonly Sentence[],
  shared: Shared,
): Iterable<Problem<Message>> {
  const { reading, profile } = agreement;
  const civil = reading.parties.filter(({ side }) => side !== 'public');
  if (civil.length < 2) return;
  const given = publicMoney(agreement);
  const [first, ...others] = given;
  const isNamed = [...given, ...reading.contributions].some(({ payee }) => payee !== null);
  if (!first || isNamed || sentences.some((sentence) => namesPayee(sentence, agreement))) return;
  const level = profile.points.economy?.['payee'];
  yield {
    message: 'payee',
    at: first.range,
    ...shared,
    ...basisOfPoint(profile, 'economy', 'payee', advice),
    related: others.map(({ range }) => ({ range })),
    proposal: 'payee',
    severity: level ? 'warning' : 'info',
  };
}

/** “till Gröna Gården”, “åt föreningen”: somebody by name, or one that is known by what it is. */
const toSomebody =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:till|åt) (?:den |det |de )?(?:[A-ZÅÄÖ]|[a-zà-öø-ɏ]*(?:föreningen|förbundet|organisationen|stiftelsen|församlingen|klubben|jouren|kooperativet)(?![a-zà-öø-ɏ]))/;

/** Whether a sentence lets a civil party receive something. */
function namesPayee({ text }: Sentence, { reading }: Agreement): boolean {
  if (toSomebody.test(text)) return true;
  if (!receives.test(lowered(text))) return false;
  const civil = reading.parties.filter(({ side }) => side !== 'public');
  return (
    partyMentionsIn(text, civil).length > 0 ||
    civil.some(({ name }) => ownWordsOf(name).some((word) => text.includes(word)))
  );
}

/** The words of a name that no other organisation’s name is likely to have. */
function ownWordsOf(name: string): readonly string[] {
  const general = /^(?:För|Stu|Ide|Ung|Sve|Riks|Stift|Kyrk|Samf|Svenska|Norra|Södra|Östra|Västra)/;
  return name
    .split(' ')
    .filter((word) => /^[A-ZÅÄÖ][a-zà-öø-ɏ]{3}/.test(word) && !general.test(word));
}
