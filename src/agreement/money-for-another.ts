import type { Range } from '../source.ts';
import type { Agreement, Party, Sentence } from './agreement.ts';
import { type PartyMention, partyMentionsIn } from './facts/party-mentions.ts';
import { lowered } from './language/lowered.ts';
import { isOutside } from './language/outside.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf } from './language/search.ts';
import { isNegatedAt } from './language/sentence-properties.ts';
import { isTold } from './language/tense.ts';
import { cellAt } from './neighbours.ts';
import { sentenceRange, sentencesUnder } from './places.ts';

/** One party receives money that is meant for another. */
export interface MoneyForAnother {
  readonly payee: Party;
  readonly meant: Party;
  readonly range: Range;
}

const money =
  /(?<![a-zà-öø-ɏ])(?:pengar(?:na)?|[a-zà-öø-ɏ]*medel|[a-zà-öø-ɏ]*medlen|[a-zà-öø-ɏ]*bidrag(?:et)?|ersättning(?:en)?|stöd(?:et)?|beloppet|summan|ekonomin|kronor(?:na)?|kr|tkr|mnkr)(?![a-zà-öø-ɏ])/;
/** “till”, “in hos” before whoever gets it; “tas emot av” before whoever takes it. */
const reaches =
  /(?:(?:till|in hos|(?:kronor|kr|år|året|månaden|terminen) hos|in på|via|genom) (?:oss (?:i|på|hos) )?|(?:(?:tas|ta) emot|mottas|rekvireras|faktureras|begärs|förvaltas|hanteras|administreras) av )$/;
const paid =
  /(?<![a-zà-öø-ɏ])(?:(?:ut)?betala(?:r|s)?|sätt(?:er|s)|för(?:s)? över|överför(?:s)?|skicka(?:r|s)?|ge(?:r|s)|gå(?:r)?|lämna(?:r|s)?|bidra(?:r)?|anvisa(?:r|s)?|tas emot|mottas|rekvireras|faktureras|begärs|förvaltas|hanteras|administreras)(?![a-zà-öø-ɏ])/;
const takes =
  /^ (?:[a-zà-öø-ɏ]+ ){0,2}?(?:tar emot|mottar|får|erhåller|rekvirerar|fakturerar|begär|förvaltar|hanterar|administrerar|uppbär|kvitterar ut)(?![a-zà-öø-ɏ])/;

const planned =
  '(?:avsedd|avsett|avsedda|tänkt|tänkta|menad|menade|öronmärkt|öronmärkta|reserverad|reserverade|reserverat|destinerade|vikta)';
/** Words right before the one whom it is for; it may be for what that one does. */
const isFor = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${planned} (?:för|åt|till)|(?:ska|skall) (?:i sin helhet |sedan |därefter |helt )?(?:gå|föras|slussas|användas|komma)(?: vidare)?(?: till| av| för| i)|går (?:sedan |därefter |i sin helhet )?(?:vidare )?till|tillfaller|är (?:till|för)(?: för)?|avser|ska bekosta|bekostar) (?:(?:den|det|de) [a-zà-öø-ɏ]+ som )?$`,
);
/** Words that say that it goes on to somebody. */
const goesOn =
  /(?<![a-zà-öø-ɏ])(?:skicka|för|betala|slussa|lämna|ge|förmedla|fördela)(?:r|s)? (?:(?:det|dem|den|pengarna|beloppet|summan|medlen|allt|hela summan) )?vidare(?![a-zà-öø-ɏ])|vidareförmedla/;
/** What stands after the one who is to have it. */
const uses =
  /^ (?:som )?(?:sedan )?(?:ska (?:ha|få|använda|disponera)|får (?:använda|disponera)|disponerar|använder|förfogar över)(?: (?:dem|den|det|pengarna|medlen|beloppet|summan|bidraget|stödet)| över)(?![a-zà-öø-ɏ])/;
const onBehalf = /^ (?:räkning|vägnar)(?![a-zà-öø-ɏ])/;
const helps =
  /(?:åt|för) (?:[a-zà-öø-ɏ]+ )?$|(?:möjliggör(?:a)?|hjälp(?:a|er)|möjligt|möjlighet)(?: för| att)?(?: att)? (?:för )?$/;
const manages =
  /(?<![a-zà-öø-ɏ])(?:ta(?:r|s)? emot|motta(?:r|s|ger)|förvalta(?:r|s)?|hantera(?:r|s)?|administrera(?:r|s)?|sköter|möjliggör[a-z]*|möjligt|ska hjälpa|hjälper)(?![a-zà-öø-ɏ])/;

/** Where the text lets one civil party have money that is another’s; null when it does so nowhere. */
export function moneyForAnotherIn(agreement: Agreement): MoneyForAnother | null {
  const civil = agreement.reading.parties.filter(({ side }) => side !== 'public');
  if (civil.length < 2) return null;
  const inside = sentencesUnder(agreement, 'economy', 'commitments').filter(
    ({ block }) => !block.cell,
  );
  let last: { payee: Party; sentence: Sentence } | null = null;
  const known = paidTo(agreement);
  for (const sentence of inside) {
    const mentions = partyMentionsIn(sentence.text, civil);
    if (mentions.length === 0 || !isOwn(agreement, sentence)) continue;
    const payee: Party | null = payeeIn(sentence, mentions);
    const before: Party | null = last && last.sentence.block === sentence.block ? last.payee : null;
    for (const from of new Set([payee, before, known])) {
      const meant = from ? meantIn(sentence, mentions, from, from === known) : null;
      if (from && meant) return { payee: from, meant, range: sentenceRange(sentence) };
    }
    if (payee) last = { payee, sentence };
  }
  return inTable(agreement, civil);
}

/** The civil party that the public side pays first. */
const paidTo = ({ prose }: Agreement): Party | null =>
  prose.contributions.find((one) => one.kind === 'money' && one.payer?.side === 'public')?.payee ??
  null;

const isOwn = (agreement: Agreement, sentence: Sentence) =>
  !isQuotedAt(sentence, 0, agreement.blocks) &&
  !isOutside(agreement, sentence) &&
  !isTold(sentence, agreement.reading.parties);

/** The civil party that gets money in a sentence. */
function payeeIn(sentence: Sentence, mentions: readonly PartyMention[]): Party | null {
  const lower = lowerOf(sentence);
  if (!money.test(lower)) return null;
  const found = mentions.find(
    ({ start, end, isGenitive }) =>
      !isGenitive &&
      ((reaches.test(lower.slice(Math.max(0, start - 60), start)) && paid.test(lower)) ||
        takes.test(lower.slice(end, end + 60))),
  );
  return found && !isNegatedAt(sentence, found.start) ? found.party : null;
}

/** The other civil party that the money of a payee is for, as a sentence says it. */
function meantIn(
  sentence: Sentence,
  mentions: readonly PartyMention[],
  payee: Party,
  isKnown: boolean,
): Party | null {
  const lower = lowerOf(sentence);
  const others = mentions.filter(({ party }) => party.name !== payee.name);
  if (others.length === 0) return null;
  const isMoney = money.test(lower) || /(?<![a-zà-öø-ɏ])(?:dem|de|det)(?![a-zà-öø-ɏ])/.test(lower);
  const said = others.find(({ start, end, isGenitive }) => {
    const before = lower.slice(Math.max(0, start - 70), start);
    const after = lower.slice(end, end + 60);
    if (isNegatedAt(sentence, start)) return false;
    if (isMoney && (isFor.test(before) || uses.test(after))) return true;
    if (!money.test(lower) || !manages.test(lower)) return false;
    if (onBehalf.test(after)) return true;
    return isKnown && !isGenitive && helps.test(before);
  });
  if (said) return said.party;
  const on = money.test(lower) ? goesOn.exec(lower) : null;
  return on && !isNegatedAt(sentence, on.index) ? (others[0]?.party ?? null) : null;
}

const payeeHead =
  /^(?:mottagare|mottas av|betalas (?:ut )?till|till|får|vem får pengarna|rekvireras av)$/;
const userHead =
  /^(?:används av|används hos|avser|för|åt|avsett för|är till för|vems verksamhet|verksamhet hos|för vem|disponeras av)$/;

/** A row with one party as receiver and another as the one who uses the money. */
function inTable(agreement: Agreement, civil: readonly Party[]): MoneyForAnother | null {
  const heads = agreement.blocks.filter(({ cell }) => cell?.row === 0);
  const headed = (pattern: RegExp) =>
    heads.filter(({ prose }) => pattern.test(lowered(prose.text).trim()));
  for (const { cell: to } of headed(payeeHead)) {
    const use = headed(userHead).find(({ cell }) => cell?.table === to?.table)?.cell;
    for (let row = 1; to && use && row < 40; row += 1) {
      const [a, b] = [to, use].map(({ table, column }) => cellAt(agreement, table, row, column));
      if (!a || !b) break;
      const [payee, meant] = [a, b].map(
        ({ prose }) => partyMentionsIn(prose.text, civil)[0]?.party,
      );
      if (payee && meant && payee !== meant) return { payee, meant, range: b.range };
    }
  }
  return null;
}
