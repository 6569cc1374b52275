import type { Agreement } from '../agreement/agreement.ts';
import { emailsIn, phonesIn } from '../agreement/facts/contact-details.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { rangeIn } from '../agreement/language/prose.ts';
import { lowerOf, ownSentencesWith } from '../agreement/language/search.ts';
import { sentenceRange } from '../agreement/places.ts';
import { contains, type Range } from '../source.ts';

/** A telephone number or an address that cannot be right. */
export interface OddContact {
  readonly kind: 'phone' | 'email';
  readonly text: string;
  readonly at: Range;
}

/** Numbers with too few or too many digits, and addresses that are not whole. */
export function* oddContacts(agreement: Agreement): Iterable<OddContact> {
  const { facts, sections, source } = agreement;
  const places = (sections.get('contacts') ?? []).map(({ range }) => range);
  // Reading all persons is asked for only where there may be some.
  yield* oddElsewhere(agreement, places);
  if (places.length === 0) return;
  yield* oddMail(agreement, places);
  for (const { phone, range } of facts.persons) {
    if (phone === null || !places.some((place) => contains(place, range))) continue;
    if (!isOdd(phone)) continue;
    const at = source.text.indexOf(phone, range.start);
    if (at < 0 || at > range.end) continue;
    yield { kind: 'phone', text: phone, at: { start: at, end: at + phone.length } };
  }
}

/** “kim.ek@exempel”, “adressen kim.ek exempel.se” */
const brokenMail =
  /(?<![\wåäö.+@-])([\wåäö.+-]{1,40}@(?:[\wåäö-]{1,40}(?![\wåäö@.-])|(?=[,;\s]|$)))|(?:e-?post|mejl|mail|adress(?:en)?)(?: är)?:? ([a-zåäö]{2,20}[._][a-zåäö]{2,20} [a-z0-9-]{2,30}\.(?:se|nu|com|org|net))(?![\w@/])/gi;

/** Addresses in the contact section that no mail would reach. */
function* oddMail({ source }: Agreement, places: readonly Range[]): Iterable<OddContact> {
  for (const { start, end } of places) {
    const text = source.text.slice(start, end);
    const whole = emailsIn(text);
    for (const match of allMatches(text, brokenMail)) {
      const email = match[1] ?? match[2] ?? '';
      const from = match.index + match[0].indexOf(email);
      // “kim.ek@exempel .se” has a space too many, and is read all the same.
      if (whole.some((one) => one.start < from + email.length && from < one.end)) continue;
      const at = { start: start + from, end: start + from + email.length };
      yield { kind: 'email', text: email, at };
    }
  }
}

/** The digits of a number. */
export const digitsOf = (phone: string): string => phone.replace(/\D/g, '');

/** A mobile number has ten digits, another at most ten. */
function isOdd(phone: string): boolean {
  const digits = digitsOf(phone);
  if (!/^0[1-9]/.test(digits)) return false;
  return /^07/.test(digits) ? digits.length !== 10 : digits.length > 10;
}

const reached =
  /(?<![a-zà-öø-ɏ])(?:ring|ringer|ringa|tel|telefon(?:nummer|nr)?|tfn|mobil(?:nummer)?|nås|når|phone|call)(?![a-zà-öø-ɏ])/;

/** “Frågor: ring Bo på …”, in whatever section it stands. */
function* oddElsewhere(agreement: Agreement, places: readonly Range[]): Iterable<OddContact> {
  const letters = ['ring', 'tel', 'tfn', 'mobil', 'nås ', 'når ', 'phone', 'call'];
  for (const sentence of ownSentencesWith(agreement, letters)) {
    const { block, start, text } = sentence;
    if (!/\d \d|\d-\d|\d{7}/.test(text) || !reached.test(lowerOf(sentence))) continue;
    const range = sentenceRange(sentence);
    if (block.cell || places.some((place) => contains(place, range))) continue;
    for (const hit of phonesIn(text)) {
      if (!isOdd(hit.value)) continue;
      const at = rangeIn(block.prose, start + hit.start, start + hit.end);
      yield { kind: 'phone', text: hit.value, at };
    }
  }
}
