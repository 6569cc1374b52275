import { contains, type Range } from '../source.ts';
import type { Agreement, Block, ReadContribution, Sentence } from './agreement.ts';
import { noContribution } from './facts/contribution-kinds.ts';
import { partiesNamedIn, partyMentionsIn } from './facts/party-mentions.ts';
import { lowered } from './language/lowered.ts';
import { lowerOf } from './language/search.ts';
import { areWeCivil } from './language/voice.ts';
import { ownFacts } from './own-facts.ts';
import { sentenceRange, sentencesUnder, within } from './places.ts';

const isMoneyRow =
  /(?<![a-zà-öø-ɏ])(?:pengar|medel|kontant[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*bidrag(?:et)?|ersättning(?:en)?|(?:ekonomiskt )?stöd|money|grant|cash)(?![a-zà-öø-ɏ])/;

/**
 * The sums of money that the text lets a public party contribute. In a table a sum may be the value of something
 * else, unless its row says that it is money.
 */
export function publicMoney(agreement: Agreement): readonly ReadContribution[] {
  const { blocks, prose } = agreement;
  const given = prose.contributions.filter(
    (one) =>
      one.kind === 'money' &&
      one.amount !== null &&
      (one.payer === null ? isForCivil(agreement, one) : one.payer.side === 'public'),
  );
  return given.filter(({ range }) => {
    const cell = blocks.find((block) => contains(block.range, range))?.cell;
    if (!cell) return true;
    const row = blocks.filter(
      (other) => other.cell?.table === cell.table && other.cell.row === cell.row,
    );
    return (
      row.some((other) => isMoneyRow.test(lowered(other.prose.text))) ||
      row.some((other) => goesOver(agreement, other, blocks))
    );
  });
}

/** “Kommunen till föreningen”, or a civil party in the column “Till”: what goes from one to another is money. */
function goesOver({ reading }: Agreement, block: Block, blocks: readonly Block[]): boolean {
  const text = lowered(block.prose.text);
  const head = blocks.find(
    ({ cell }) =>
      cell?.table === block.cell?.table && cell?.row === 0 && cell.column === block.cell?.column,
  );
  if (!/ till /.test(text) && !isPayeeHead.test(lowered(head?.prose.text ?? ''))) return false;
  return partiesNamedIn(block.prose.text, reading.parties).some(({ side }) => side !== 'public');
}
const isPayeeHead = /^\s*(?:till|mottagare|betalas till|vem får pengarna|to|payee)\s*$/;

/** Somebody else who may give money. */
const fromOthers =
  /(?<![a-zà-öø-ɏ])(?:fond|sponsor|medlem|deltag|besök|gåv|bank|staten|statlig|statsbidrag|myndighet|stiftelse|styrelsen för|verket|insaml|försälj|entré|inträde|avgift|hyr|lån|egna|egen|eget|eu-|arvs|allmänna|länsstyrelse|region|externa?|andra|privat|företag|övriga)|(?:verket|styrelsen|fonden|bidragen)(?![a-zà-öø-ɏ])/;

/** “40 000 kronor om året av Lions”: a name after “av” or “från” that is none of the public parties. */
function isFromNamed(sentence: Sentence, parties: Agreement['reading']['parties']): boolean {
  const match = /(?<![a-zà-öø-ɏ])(?:av|från) (?=[A-ZÅÄÖ][a-zà-öø-ɏ])/.exec(sentence.text);
  if (!match) return false;
  const at = match.index + match[0].length;
  if (/^[a-zà-öø-ɏ-]*(?:kommun|region|stad|nämnd|förvaltning)/.test(lowerOf(sentence).slice(at)))
    return false;
  return !partyMentionsIn(sentence.text, parties).some(
    ({ party, start }) => start === at && party.side === 'public',
  );
}

/** “Till föreningen lämnas ett stöd på 350 000 kronor”: it is the public party that gives it, where nobody else is named. */
function isForCivil({ sentences, reading }: Agreement, one: ReadContribution): boolean {
  if (one.payee === null || one.payee.side === 'public' || one.currency !== 'SEK') return false;
  if (reading.parties.filter(({ side }) => side === 'public').length !== 1) return false;
  const sentence = sentences.find((each) => contains(sentenceRange(each), one.range));
  if (!sentence || sentence.block.cell) return false;
  const lower = lowerOf(sentence);
  return isGiven.test(lower) && !fromOthers.test(lower) && !isFromNamed(sentence, reading.parties);
}
const isGiven =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:bidrag|stöd|ersättning)(?:et|en)? (?:är|på|om|uppgår|utgår|med|blir)|(?:lämnas|ges|utgår|betalas|utbetalas|anslås|beviljas|avsätts|går|förs över|överförs|får|erhåller|tilldelas|tillförs|stöttas|ersätts))(?![a-zà-öø-ɏ])/;

const isPay =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*ersättning|ersätt(?:er|s)|[a-zà-öø-ɏ]*bidra[gr]|(?:ut)?betal|finansiera|(?:ekonomiskt |verksamhets|drifts?)stöd|stödet|pengar|[a-zà-öø-ɏ]*medlen|anslag|beloppet|(?:ut)?faktur|räkningen|rekvir|utgår|grant|pays|payment)/;
const krona = /(?<![a-zà-öø-ɏ])(?:kr|kronor|tkr|mkr|mnkr|sek)(?![a-zà-öø-ɏ])/;

/**
 * The sums of money that the agreement lets somebody be paid: those that a public party contributes, else those that
 * the text calls a payment without saying whose, else the gaps that are left for them. None: no money changes hands.
 */
export function moneyPaid(agreement: Agreement): readonly Range[] {
  const given = publicMoney(agreement);
  if (given.length > 0) return given.map(({ range }) => range);
  const { facts, prose } = agreement;
  if (facts.amounts.length === 0 && facts.placeholders.length === 0) return [];
  const sentences = sentencesUnder(agreement, 'economy', 'commitments').filter((sentence) =>
    isPaid(agreement, sentence),
  );
  const amounts = ownFacts(agreement, facts.amounts);
  const known = new Set(prose.contributions.filter(isGift).map(({ range }) => range.start));
  const sums = sentences
    .flatMap((sentence) => within(amounts, sentenceRange(sentence)))
    .filter(({ range }) => !known.has(range.start));
  if (sums.length > 0) return sums.map(({ range }) => range);
  return sentences
    .filter((sentence) => krona.test(lowerOf(sentence)))
    .flatMap((sentence) => within(facts.placeholders, sentenceRange(sentence)))
    .filter(({ kind }) => kind !== 'signature')
    .map(({ range }) => range);
}

/** What a civil party gives, and what is given otherwise than in money. */
const isGift = ({ payer, kind }: ReadContribution) =>
  kind !== 'money' || (payer !== null && payer.side !== 'public');

const toCivil =
  /(?<![a-zà-öø-ɏ])(?:till|åt|ersätts|erhåller|får|fakturerar|rekvirerar|to|receives)(?![a-zà-öø-ɏ])/;

/** Whether a sentence calls its sum a payment, and no civil party alone is named as the one who gives it. */
function isPaid(agreement: Agreement, sentence: Sentence): boolean {
  const { reading } = agreement;
  const { block, text } = sentence;
  const lower = lowerOf(sentence);
  if (block.quoted || block.footnote || noContribution.test(lower)) return false;
  if (areWeGivers(agreement, sentence)) return true;
  const named = partyMentionsIn(text, reading.parties);
  const isPublic = named.some(({ party }) => party.side === 'public');
  if (
    !isPublic &&
    (byOthers.test(lower) || named.some(({ start, end }) => pays(lower, start, end)))
  )
    return false;
  if (toYou.test(lower)) return true;
  if (!isPay.test(lower))
    return named.some(({ party, end }) => party.side !== 'public' && gets(lower, end));
  return named.length === 0 || isPublic || toCivil.test(lower);
}

/** “Ni får 400 kronor per deltagare”, “det blir 250 000 kronor till er”: whoever speaks gives it. */
const toYou =
  /(?<![a-zà-öø-ɏ])(?:(?:får|erhåller) ni|ni (?:får|erhåller)) (?!(?:[a-zà-öø-ɏ]+ ){0,3}(?:ta ut|ta in|sälja|köpa|betala|söka|låna|hyra|använda|behålla))|(?<![a-zà-öø-ɏ])(?:till er|(?:på )?ert konto)(?![a-zà-öø-ɏ])/;
/** “För varje natt får föreningen 1 200 kronor”, “föreningen får 300 kronor i timmen”. */
const received =
  /^ (?:då |sedan |alltid )?(?:(?:får|erhåller|tilldelas) )?(?:(?!in )[a-zà-öø-ɏ]+ ){0,2}?\d[\d ]*(?:kr|kronor|tkr)(?![a-zà-öø-ɏ])/;
const gets = (lower: string, end: number) => received.test(lower.slice(end, end + 60));
/** “Föreningen betalar hyran själv” */
const pays = (lower: string, start: number, end: number) =>
  /^ (?:själv |då )?(?:betalar|bekostar|lägger|står för|skjuter till)(?![a-zà-öø-ɏ])/.test(
    lower.slice(end, end + 30),
  ) || /(?:betalar|bekostar|lägger) $/.test(lower.slice(Math.max(0, start - 12), start));
/** Somebody else who pays: those who come, and other givers. */
const byOthers =
  /(?<![a-zà-öø-ɏ])(?:den som|de som|(?:medlem|deltagar|besökar|gäst|kund|föräldra?r|boende)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,2}?(?:betalar|ger|lägger)(?! (?:vi|kommunen|regionen|nämnden))|(?:av|från) (?:[a-zà-öø-ɏ]+ )?(?:lions|rotary|stiftelse|[a-zà-öø-ɏ]*fond|sponsor|företag|privat|staten|socialstyrelsen|länsstyrelsen)[a-zà-öø-ɏ]*|får in|sålt|säljer|insaml[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;

const weGive =
  /(?<![a-zà-öø-ɏ])(?:vi (?:[a-zà-öø-ɏ]+ ){0,2}?(?:betalar|ger|lämnar|bidrar|skjuter|stöttar|stödjer|ersätter|för över|sätter in)|(?:betalar|ger|lämnar|bidrar|skjuter|stöttar|stödjer|ersätter|för|sätter) vi)(?![a-zà-öø-ɏ])/;

/** “Vi litar på föreningen med de 200 000 kronor som vi betalar”: “vi” is the public party, who names the other. */
function areWeGivers({ reading }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (!weGive.test(lower) || areWeCivil(sentence)) return false;
  const named = partyMentionsIn(sentence.text, reading.parties);
  return (
    named.length > 0 &&
    named.every(
      ({ party, start, isGenitive }) =>
        party.side !== 'public' &&
        !isGenitive &&
        !/(?<![a-zà-öø-ɏ])(?:vi|oss|vår|våra|ur|hos),? (?:(?:på|i|från|inom) )?(?:den )?$/.test(
          lower.slice(0, start),
        ),
    )
  );
}

/** Whether money changes hands: the text says so, or frontmatter or card does. */
export function isMoneyPaid(agreement: Agreement): boolean {
  const stated = agreement.reading.contributions.some(
    ({ from, kind, payer }) =>
      from === 'frontmatter' && kind === 'money' && payer?.side === 'public',
  );
  return stated || moneyPaid(agreement).length > 0;
}
