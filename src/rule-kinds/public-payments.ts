import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { ownerOf } from '../agreement/duties.ts';
import { lowerOf, sentencesWith } from '../agreement/language/search.ts';
import { headingOver } from '../agreement/neighbours.ts';
import { sentenceRange } from '../agreement/places.ts';
import { contains } from '../source.ts';
import { saidAsSign } from './signs.ts';

type Contribution = Agreement['reading']['contributions'][number];

/** The public side as texts call it. */
export const publicOne =
  /(?<![a-zà-öø-ɏ])(?:kommunen|staden|regionen|[a-zà-öø-ɏ-]*(?:nämnd|förvaltning)en)s?(?![a-zà-öø-ɏ])/;

/** “Kommunen betalar halva hyran”: money, though it is for rooms. */
const paysRent =
  /(?<![a-zà-öø-ɏ])(?:betalar|betala|bekostar|ersätter|bidrar(?: [a-zà-öø-ɏ]+)? (?:med|till)|står för|svarar för)(?: (?!inte|ej|ingen)[a-zà-öø-ɏ]+){0,3} (?:[a-zà-öø-ɏ]{0,12}hyra(?:n)?|hyreskostnad(?:en|er|erna)?|lokalkostnad(?:en|er|erna)?)(?![a-zà-öø-ɏ])/;

const grant =
  '(?:grund|medlems|aktivitets|verksamhets|förenings|drifts?|lokal|års|hyres)(?:bidrag|stöd)(?:et|en)?';
/** Grants that follow rules and no sum of the text: “medlemsbidrag utgår enligt nämndens normer”. */
const grants = {
  letters: ['bidrag', 'stöd'],
  also: ['utgår', 'betala', 'lämnas', 'ges ', 'bevilja', 'får ', 'erhåll', 'söks', 'söker'],
  pattern: new RegExp(
    `(?<![a-zà-öø-ɏ])(?:${grant}(?: (?!inte|ej)[a-zà-öø-ɏ]+){0,4}? (?:utgår|(?:ut)?betalas|lämnas|ges|beviljas|söks)|(?:får|erhåller|söker|beviljas|beviljar)(?: (?!inte|ej|inget)[a-zà-öø-ɏ]+){0,4}? ${grant})(?![a-zà-öø-ɏ])`,
    'g',
  ),
  unless:
    /vid sidan|utöver|i vanlig ordning|berörs|berör inte|hör (?:inte|ej)|separat|för sig|andra bidrag|av andra/,
};

const sentenceOf = ({ sentences, source }: Agreement, one: Contribution) =>
  one.source === source
    ? sentences.find((sentence) => contains(sentenceRange(sentence), one.range))
    : undefined;

/** Whether a contribution of the public side is money, by what it is called or since it pays the rent. */
export function isPublicMoney(agreement: Agreement, one: Contribution): boolean {
  const sentence = one.kind === 'premises' ? sentenceOf(agreement, one) : undefined;
  const isMoney =
    one.kind === 'money' || (sentence !== undefined && paysRent.test(lowerOf(sentence)));
  return isMoney && isFromPublic(agreement, one);
}

function isFromPublic(agreement: Agreement, one: Contribution): boolean {
  if (one.payer) return one.payer.side === 'public';
  if (one.payee?.side === 'public') return false;
  const sentence = sentenceOf(agreement, one);
  if (!sentence) return false;
  const owner = ownerOf(agreement, sentence.block);
  if (owner) return owner.side === 'public';
  return isOfPublic(agreement, sentence);
}

/** Where no party can be told: whether the sentence, or else its heading, names the public side. */
function isOfPublic(agreement: Agreement, sentence: Sentence): boolean {
  if (agreement.reading.parties.length > 0) return false;
  const heading = headingOver(agreement, sentence.block);
  return (
    publicOne.test(lowerOf(sentence)) ||
    (heading !== null && heading.level > 1 && publicOne.test(heading.text.toLowerCase()))
  );
}

/** Whether the public side pays the other: a sum, the rent, or a grant that follows rules. */
export function paysMoney(agreement: Agreement): boolean {
  return (
    agreement.reading.contributions.some((one) => isPublicMoney(agreement, one)) ||
    saidAsSign(agreement, grants).length > 0 ||
    sentencesWith(agreement, ['hyra', 'hyreskost', 'lokalkost']).some((sentence) => {
      const lower = lowerOf(sentence);
      const at = paysRent.exec(lower)?.index;
      if (at === undefined || sentence.block.quoted) return false;
      return publicOne.test(lower.slice(Math.max(0, at - 40), at + 60));
    })
  );
}
