import type { Source } from '../../source.ts';
import type { FoundOrgNumber, OrgNumber, Prose } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { rangeIn } from '../language/prose.ts';
import { isLuhn } from './luhn.ts';

/** What the first digit of an organisation number says (Skatteverket's groups). */
const groups: Readonly<Record<string, string>> = {
  1: 'estate',
  2: 'public',
  3: 'foreign',
  5: 'limited-company',
  6: 'simple-partnership',
  7: 'cooperative',
  8: 'association',
  9: 'trading-partnership',
};

/** Value, validity and kind of ten digits. */
export function orgNumberOf(digits: string): Pick<OrgNumber, 'value' | 'valid' | 'kind'> {
  return {
    value: `${digits.slice(0, 6)}-${digits.slice(6)}`,
    valid: Number(digits[2]) >= 2 && isLuhn(digits),
    kind: groups[digits.charAt(0)] ?? null,
  };
}

const dash = '[-‐‑–—−]';
const pattern = new RegExp(
  `(?<![\\wÀ-ÖØ-öø-ɏ/-])(?:16[ -]?)?(\\d{6})( {0,2}${dash} {0,2}| ?)(\\d{4})(?![\\wÀ-ÖØ-öø-ɏ]|${dash}\\d|/\\d| \\d{3})`,
  'g',
);

const orgLabel =
  /(?:org(?:anisations?)?[.:]? {0,2}-?(?:nr|nummer|num|no|number)|organi[sz]ation(?:al)? (?:number|no)|registration (?:number|no))[.:]{0,2} {0,3}(?:är|is)?[ :(]{0,3}$/;
const otherLabel =
  /(?:dnr|d\.nr|diarienr|diarienummer|ärende(?:nr|nummer)?|bankgiro|bg|plusgiro|postgiro|pg|konto(?:nr|nummer)?|clearing(?:nr|nummer)?|tel|telefon|tfn|mobil|fax|phone|faktura(?:nr|nummer)?|kund(?:nr|nummer)|ref(?:erens)?|ocr|swish|personnummer|personnr|pnr|case)[.:]{0,2}(?: ?(?:nr|nummer|no)[.:]?)? {0,3}$/;
const sumAfter = /^ ?(?:kr|kronor|sek|tkr|mnkr|:-)(?![a-zà-öø-ɏ])/i;

function isOrgNumber(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  if (orgLabel.test(before)) return true;
  if (otherLabel.test(before) || sumAfter.test(text.slice(end, end + 8))) return false;
  const digits = `${match[1]}${match[3]}`;
  if (Number(digits[2]) < 2) return false;
  if (/\S/.test(match[2] ?? '')) return true;
  return match[2] === '' && match[0].length === 12 && isLuhn(digits);
}

/** A number for value added tax: the country, the organisation number and two digits more. */
const vat = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d])SE[ -]?(\\d{6})(?: {0,2}${dash} {0,2}| ?)(\\d{4})[ -]?\\d{2}(?![\\wÀ-ÖØ-öø-ɏ])`,
  'g',
);

/** Digits with a hyphen in the wrong place, or too few or too many of them. */
const misshapen = new RegExp(
  `(?<![\\wÀ-ÖØ-öø-ɏ/-])\\d{3,12}(?: ?${dash} ?\\d{1,8})?(?![\\wÀ-ÖØ-öø-ɏ]|${dash}\\d|/\\d| \\d{3})`,
  'g',
);

/** Ten digits, or a personal identity number with its century, which is nobody's to repeat. */
const isOther = /^(?:(?:16|18|19|20)[ -]?)?\d{6}\D{0,5}\d{4}$/;

type Hit = Pick<FoundOrgNumber, 'value' | 'valid' | 'kind' | 'text'> & { readonly at: number };

function hitsIn(text: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const match of allMatches(text, pattern)) {
    if (!isOrgNumber(text, match)) continue;
    hits.push({ ...orgNumberOf(`${match[1]}${match[3]}`), at: match.index, text: match[0] });
  }
  for (const match of allMatches(text, vat)) {
    const digits = `${match[1]}${match[2]}`;
    if (Number(digits[2]) < 2) continue;
    hits.push({ ...orgNumberOf(digits), at: match.index, text: match[0] });
  }
  for (const match of allMatches(text, misshapen)) {
    const [written] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (isOther.test(written) || !orgLabel.test(before)) continue;
    hits.push({ value: written, valid: false, kind: null, at: match.index, text: written });
  }
  hits.sort((a, b) => a.at - b.at);
  return hits.filter(({ at }, i) => {
    const before = hits[i - 1];
    return !before || at >= before.at + before.text.length;
  });
}

/**
 * The organisation numbers of a text: ten digits, with or without the prefix 16, or inside a number for value added tax.
 * A wrong check digit is found too (`valid` is false), and after a label a number of the wrong length, whose value is
 * then as written; telephone, account and case numbers are not.
 * Without a hyphen a number needs a label, or the prefix and a right check digit.
 */
export function orgNumbersIn(source: Source, prose: Prose): readonly FoundOrgNumber[] {
  const { text } = prose;
  if (!/\d{3}/.test(text)) return [];
  return hitsIn(text).map(({ at, ...hit }) => ({
    ...hit,
    range: rangeIn(prose, at, at + hit.text.length),
    source,
  }));
}
