import type { Agreement, Party, Sentence } from '../../agreement/agreement.ts';
import { whoDoes } from '../../agreement/doer.ts';
import { partiesNamedIn, partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { isOwnTerm } from '../../agreement/language/left-open.ts';
import { anyPublic, end, start } from '../../agreement/language/public-words.ts';
import {
  lowerOf,
  ownSentencesWith,
  type Said,
  saidIn,
  saidRange,
  sentencesWith,
} from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { areWePublic } from '../../agreement/language/voice.ts';
import { sentenceRange, sentencesUnder } from '../../agreement/places.ts';
import { publicMoney } from '../../agreement/public-money.ts';
import { listOf } from '../../locale.ts';
import { defineRule, type Place } from '../../rule.ts';
import { paymentNames, samplePayment } from '../../rule-kinds/payment.ts';
import { contains } from '../../source.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n## Ekonomi\n\n';

export const vatUnaddressed = defineRule({
  id: 'vat-unaddressed',
  group: 'economy',
  title: { sv: 'Faktura och moms', en: 'Invoice and VAT' },
  summary: {
    sv: 'Pengarna har ett och samma namn, och den som fakturerar vet vad som gäller om moms.',
    en: 'The money has one name, and whoever invoices knows what holds for VAT.',
  },
  rationale: {
    sv: 'En faktura hör ihop med betalning för en tjänst, och då kan det bli fråga om moms och upphandling. Ett bidrag rekvireras. Vad pengarna kallas avgör inte hur de bedöms, men flera namn för samma pengar gör det svårt att se vad parterna menar.',
    en: 'An invoice goes with payment for a service, and then questions of VAT and procurement may arise. A grant is requested. What the money is called does not decide how it is assessed, but several names for the same money make it hard to see what the parties mean.',
  },
  advice: {
    sv: 'Välj ett ord för pengarna. Är de ett bidrag, skriv att de rekvireras. Skriv vad parterna har kommit fram till om moms, och fråga Skatteverket om ni är osäkra.',
    en: 'Choose one word for the money. If it is a grant, write that it is requested. Write what the parties have concluded about VAT, and ask the Tax Agency if you are unsure.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['economy'],
  basis: [
    { work: 'vat-grants', place: { sv: 'bidrag eller ersättning', en: 'grant or payment' } },
    { work: 'hfd-2011-9' },
  ],
  messages: {
    invoice: {
      sv: 'Pengarna faktureras, men momsen nämns inte. Skriv vad som gäller om moms, eller att pengarna rekvireras om de är ett bidrag.',
      en: 'The money is invoiced, but VAT is not mentioned. Write what holds for VAT, or that the money is requested if it is a grant.',
    },
    names: {
      sv: 'Samma pengar kallas {names} och faktureras, och momsen nämns inte. Välj ett ord: ett bidrag brukar rekvireras, inte faktureras. Vad det kallas avgör inte hur det bedöms.',
      en: 'The same money is called {names} and is invoiced, and VAT is not mentioned. Choose one word: a grant is usually requested, not invoiced. What it is called does not decide how it is assessed.',
    },
  },
  proposals: {
    default: {
      sv: '{payee} rekvirerar bidraget i [fyll i: månad] varje år. Parterna bedömer att bidraget inte är betalning för en tjänst och att det därför inte läggs moms på det.',
      en: '{payee} requests the grant in [fill in: month] each year. The parties consider that the grant is not payment for a service and that no VAT is therefore added to it.',
    },
  },
  sample: samplePayment,
  examples: [
    {
      language: 'sv',
      text: `${parties}Budgeten är 300 000 kronor per år. Föreningen skickar en faktura till kommunen varje kvartal.\n`,
      finds: [{ message: 'invoice', on: 'faktura', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Ersättningen från kommunen faktureras i mars.\n`,
      finds: [{ message: 'names', on: 'faktureras', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Föreningen rekvirerar bidraget i mars.\n`,
      finds: [],
    },
    {
      language: 'sv',
      text: `${parties}Kommunen ersätter föreningen med 300 000 kronor per år. Föreningen fakturerar i mars, och mervärdesskatt tillkommer inte.\n`,
      finds: [],
    },
    {
      // The municipality's own invoice, no invoice, and an address are not the association invoicing.
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Bidraget betalas utan faktura. Kommunen fakturerar föreningen för städningen av lokalen. Fakturaadress: Box 1.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const [invoice, ...others] = saidIn(agreement, letters, invoices).filter(
      (said) => isInvoice(agreement, said) && isToPublic(agreement, said),
    );
    if (!invoice || isSettled(agreement)) return;
    const names = namesOf(agreement);
    yield {
      message: names.length > 0 ? 'names' : 'invoice',
      at: saidRange(invoice),
      related: [
        ...others.map((said) => ({ range: saidRange(said) })),
        ...names.map(({ at }) => at),
      ],
      section: 'economy',
      data: {
        ...paymentNames(agreement, publicMoney(agreement)[0]),
        'names.sv': listOf(
          names.map(({ sv }) => `”${sv}”`),
          'sv',
        ),
        'names.en': listOf(
          names.map(({ sv }) => `“${sv}”`),
          'en',
        ),
      },
    };
  },
});

const letters = ['faktur', 'räkning', ' nota', ' notor', 'debiter'];
const invoices =
  /(?<![a-zà-öø-ɏ-])(?:[a-zà-öø-ɏ-]{0,20}faktur(?:a|an|or|orna|eras?|erar|erade|erat|ering|eringen|ors|ans|aunderlag(?:et)?)|räkning(?:en|ar|arna)?|not(?:a|an|or|orna)|debiter(?:ar?|as))(?![a-zà-öø-ɏ])/g;
/** “för egen räkning”, “för Kulturhusets räkning”: on whose behalf. */
const behalf =
  /(?<![a-zà-öø-ɏ])(?:(?:för|på|i) (?:[a-zà-öø-ɏ]+ ){0,2}räkning|räkningen med|tar? nota|hålla räkning)(?![a-zà-öø-ɏ])/;
const sends =
  /(?<![a-zà-öø-ɏ])(?:skicka[rs]?|sänd(?:er|s|a)|ställ(?:er|s|a)|lämna[rs]?|skriv(?:er|s|a)|debitera[rs]?|går|utfärda[rs]?|kommer|betala[rs]?|tar betalt|(?:mot|enligt) (?:[a-zà-öø-ɏ]+ )?(?:räkning|nota))(?![a-zà-öø-ɏ])/;
/** “Ni skickar räkningen den sista i månaden, och vi betalar”, in a letter from the municipality. */
const youSend =
  /(?:^|[ ,])(?:ni (?:skickar|sänder|ställer|lämnar|skriver)|(?:skickar|sänder|ställer|lämnar|skriver) ni) (?:oss )?(?:in )?(?:en |er )?(?:[a-zà-öø-ɏ]+ )?(?:räkning|nota)/;
const toOne = /(?:^| )(?:till|åt|på|debiterar?|betalt av)(?: den| vår)? $/;

/** A bill by another name is one only when it goes to the public party, or the civil one sends it to nobody else. */
function isInvoice(agreement: Agreement, { sentence, text }: Said): boolean {
  if (/faktur/i.test(text)) return true;
  const { reading } = agreement;
  const lower = lowerOf(sentence);
  if (behalf.test(lower) || !sends.test(lower)) return false;
  if (youSend.test(lower) && areWePublic(agreement, sentence)) return true;
  // “Städbolagets räkning”: that of somebody else.
  const all = partyMentionsIn(sentence.text, reading.parties);
  const whose =
    /(?<![a-zà-öø-ɏ])([a-zà-öø-ɏ]{1,60}s) (?:[a-zà-öø-ɏ]{1,30}(?:iga|na) )?(?:räkning|nota)/.exec(
      lower,
    );
  const isOurs = (at: number) =>
    all.some(({ party, start, end }) => party.side !== 'public' && start <= at && at <= end);
  if (whose && !isOurs(whose.index)) return false;
  const named = all.filter((one) => !one.isGenitive);
  const isPublic = ({ party }: { readonly party: Party }) => party.side === 'public';
  const receivers = named.filter(({ start }) => toOne.test(lower.slice(0, start)));
  if (receivers.length > 0) return receivers.some(isPublic);
  if (/debiteras|(?:får|mottar|tar emot) (?:en |sin )?(?:räkning|nota)/.test(lower))
    return named.some(isPublic);
  if (/ till (?!och|dess|exempel|följd)/.test(lower) || /debitera/.test(lower)) return false;
  // “skickar föreningen en räkning, och regionen betalar”
  const sent = sends.exec(lower);
  const isPaid = sent !== null && paysIt.test(lower);
  if (isPaid && whoDoes(agreement, sentence, sent.index, sent.index + sent[0].length) === 'civil')
    return true;
  return named.length > 0 && !named.some(isPublic);
}
const paysIt = new RegExp(`${start}(?:${anyPublic}|vi) (?:[a-zà-öø-ɏ]+ )?betalar${end}`);
/** Somebody outside the agreement, or what is bought for it. */
const ofOthers =
  /(?<![a-zà-öø-ɏ])(?:leverantörers|(?:el|vatten|värme|hyres|telefon|bredbands|larm|sop|leverantörs|tryckeri)faktur[a-zà-öø-ɏ]*|kopi(?:a|or) (?:av|på) (?:[a-zà-öø-ɏ]+ ){0,3}?[a-zà-öø-ɏ]*(?:faktur|kvitt|verifik|räkning)[a-zà-öø-ɏ]*|(?:fakturera[rs]?|räkning(?:en|ar)? till) (?:[a-zà-öø-ɏ]+ )?(?:utomstående|hyresgäst|kund|deltag|medlem|besök|externa|andra|gäst|sponsor)[a-zà-öø-ɏ]*|kvitton?|verifikation[a-z]*|underlag|externa|tredje part|hyresvärd[a-z]*)(?![a-zà-öø-ɏ])/;

/** “Elfakturan betalar föreningen själv”, “fakturan betalas av klubben”: no invoice to the public party. */
function isPaidByCivil({ reading }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return partyMentionsIn(sentence.text, reading.parties).some(
    ({ party, start, end, isGenitive }) =>
      party.side === 'civil' &&
      !isGenitive &&
      (/(?<![a-zà-öø-ɏ])(?:betalar|betalas av|bekostar|bekostas av|står) (?:också |även |dock )?$/.test(
        lower.slice(0, start),
      ) ||
        /^ (?:(?:ska|skall|själv|också|även) ){0,2}(?:betalar?|bekostar?|står)(?: (?:själv|för))*(?![a-zà-öø-ɏ])/.test(
          lower.slice(end),
        )),
  );
}

/** Businesses that are no parties, and what they send. */
const byOthers =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*(?:bolag|firma|företag|leverantör|hantverkare|grossist|entreprenör|butik|värd|byrå|åkeri|arrangör|installatör|konsult|restaurang|hotell)(?:et|en|n|er|erna|na)? (?:[a-zà-öø-ɏ]+ ){0,2}?fakturera(?:r|de)|faktur(?:a|an|or|orna) (?:[a-zà-öø-ɏ]+ ){0,2}?från (?:(?:sin|sina|våra|sitt|olika|andra|en) )?[a-zà-öø-ɏ-]*(?:bolag|firma|företag|leverantör|hantverk|grossist|entreprenör|butik|värd|byrå|åkeri|arrangör|installatör|konsult|restaurang|hotell|trycker|föreläsare|artist|musiker)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const toWhom =
  /(?:fakturerar|fakturera|fakturerade)(?: den)? $|faktur(?:a|an|or|orna)(?![a-zà-öø-ɏ])[^.;]{0,70} (?:går|skickas|sänds|ställs|adresseras|kommer|ska) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:till|på)(?: den)? $/;

/** “Föreningen och Bolaget benämns gemensamt Leverantören”: those who supply are parties. */
const supplier =
  /(?:benämn[a-zà-öø-ɏ]{0,30}|kalla[a-zà-öø-ɏ]{0,30}|nedan)[^.;]{0,40} ["”“]?(Leverantören|Utföraren)/;

function isOurSupplier(agreement: Agreement, { text }: Sentence): boolean {
  const named = sentencesWith(agreement, ['leverantören', 'utföraren'])
    .map((one) => supplier.exec(one.text)?.[1])
    .find((name) => name !== undefined);
  return named !== undefined && text.includes(`${named} faktur`);
}

/** “Elbolaget fakturerar föreningen”, “hantverkarnas fakturor går till klubben”: no invoice to the public party. */
function isToCivil(agreement: Agreement, sentence: Sentence): boolean {
  const { reading } = agreement;
  const lower = lowerOf(sentence);
  const mentions = partyMentionsIn(sentence.text, reading.parties);
  const other = byOthers.exec(lower);
  // A party may be called “Leverantören”.
  const isParty = mentions.some(
    ({ start, end }) => other && start <= other.index && other.index < end,
  );
  if (other && !isParty && !isOurSupplier(agreement, sentence)) return true;
  const receiver = mentions.find(
    ({ start, isGenitive }) => !isGenitive && toWhom.test(lower.slice(0, start)),
  );
  if (receiver?.party.side !== 'civil') return false;
  // “Efter varje termin fakturerar föreningen …”: it is the one who sends it.
  const { subject } = propertiesOf(sentence, reading.parties);
  return !subject.parties.includes(receiver.party) || !beginsWithTime.test(lower);
}

/** What the verb may come right after, and its subject then: “varje kvartal”, “i mars och oktober”. */
const beginsWithTime =
  /^[^a-zà-öø-ɏ]*(?:efter|i|under|varje|vart|var|vid|när|om|på|för|från|till|med|två|tre|fyra|senast|den|därefter|därpå|sedan|en gång|en vecka|månadsvis|kvartalsvis|årligen|halvårsvis|terminsvis|då|det|detta|dessa|så|bidraget|pengarna|medlen|beloppet|ersättningen|sina|sin|sitt|kostnader|kostnaden|hälften)(?![a-zà-öø-ɏ])/;
/** “…, skickar kommunen en faktura”: who sends it stands after the verb, where nobody stands before it. */
const senderBefore =
  /(?<!(?:^|[ ,])(?:vi|den|de|som)) (?:skickar|sänder|ställer|utfärdar)(?: den)? $/;
const itsInvoice = /^(?: ut)? (?:en |sin |sina |egna? )*(?:[a-zà-öø-ɏ]*faktur|räkning)/;

function isSentByPublic({ reading }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  const named = partyMentionsIn(sentence.text, reading.parties);
  return named.some(
    ({ party, start, end }, at) =>
      party.side === 'public' &&
      senderBefore.test(lower.slice(0, start)) &&
      itsInvoice.test(lower.slice(end)) &&
      !/^ ?(?:skickar|sänder|ställer|utfärdar) (?:den )?$/.test(
        lower.slice(named[at - 1]?.end ?? 0, start),
      ),
  );
}

/** Whether what is invoiced goes to the public party, or to nobody that the sentence names. */
function isToPublic(agreement: Agreement, { sentence }: Said): boolean {
  const text = lowerOf(sentence);
  if (ofOthers.test(text.replace('mot underlag', '')) || isPaidByCivil(agreement, sentence))
    return false;
  if (isToCivil(agreement, sentence) || isSentByPublic(agreement, sentence)) return false;
  if (!isOwnTerm(agreement, sentence)) return false;
  const { subject } = propertiesOf(sentence, agreement.reading.parties);
  const isPublicDoing =
    subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public');
  // “Kommunen betalar mot faktura” is the association's invoice all the same.
  return (
    !isPublicDoing ||
    /betala|, som (?:[a-zà-öø-ɏ]+ ){0,3}?(?:fakturerar|skickar|debiterar)|(?:mot|efter|på|vid|enligt) [a-zà-öø-ɏ]*faktur|mottar|tar emot|får/.test(
      text,
    )
  );
}

function isSettled(agreement: Agreement): boolean {
  return ownSentencesWith(agreement, [
    'moms',
    'mervärdess',
    'rekvi',
    'skattefri',
    'skattepliktig',
  ]).some((sentence) => settles.test(lowerOf(sentence)));
}
const settles =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*moms[a-zà-öø-ɏ]*|mervärdess[a-zà-öø-ɏ]*|rekvir[a-zà-öø-ɏ]*|rekvisition[a-zà-öø-ɏ]*|skattefri[a-z]*|skattepliktig[a-z]*)/;

interface Name {
  readonly sv: string;
  readonly at: Place;
}

/** What the money that the public party pays is called, besides being invoiced; the verb counts as its noun. */
const called: readonly (readonly [sv: string, pattern: RegExp])[] = [
  [
    'stöd',
    /(?<![a-zà-öø-ɏ])(?:stöd(?:jer|er|ja) [^.;]{0,60}(?:medel|pengar|ekonomiskt)|(?:ekonomiskt |verksamhets|drifts?|års)stöd(?:et)?|stödet)(?![a-zà-öø-ɏ])/,
  ],
  [
    'bidrag',
    /(?<![a-zà-öø-ɏ])(?:bidrar (?:årligen )?(?:med(?= [^.;]{0,12}\d)|ekonomiskt)|(?:verksamhets|drifts?|års|grund)?bidrag(?:et)?)(?![a-zà-öø-ɏ])/,
  ],
  ['ersättning', /(?<![a-zà-öø-ɏ])(?:ersätt(?:er|a|s)|ersättning(?:en)?)(?![a-zà-öø-ɏ])/],
];

/** The names where there are two or more of them for money of the public party. */
function namesOf(agreement: Agreement): readonly Name[] {
  const sums = publicMoney(agreement).map(({ range }) => range);
  const { parties: all } = agreement.reading;
  const isPaid = (sentence: Sentence) =>
    sums.some((range) => contains(sentenceRange(sentence), range)) ||
    partiesNamedIn(sentence.text, all).some(({ side }) => side === 'public');
  const own = sentencesUnder(agreement, 'economy', 'commitments').filter(
    (sentence) => !sentence.block.quoted && !sentence.block.footnote && isPaid(sentence),
  );
  const found = called.flatMap(([sv, pattern]) => {
    const first = own.find((sentence) => pattern.test(lowerOf(sentence)));
    return first ? [{ sv, at: { range: sentenceRange(first) } }] : [];
  });
  return found.length > 1 ? found : [];
}
