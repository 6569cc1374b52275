import { allMatches } from '../language/all-matches.ts';
/** An address or a number by which somebody is reached; offsets into the text. */
export interface DetailHit {
  readonly kind: 'email' | 'phone';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const at = /@|[([](?:at|a|snabel-?a)[)\]]/gi;
const local =
  /[A-Za-z\dÀ-ÖØ-öø-ɏ][A-Za-z\d_%+À-ÖØ-öø-ɏ-]{0,40}(?:(?:\.| \.)[A-Za-z\d_%+À-ÖØ-öø-ɏ-]{1,30}){0,4} ?$/;
const domain =
  /^ ?(?:[A-Za-z\dÀ-ÖØ-öø-ɏ-]{1,40}(?:\.[A-Za-z\dÀ-ÖØ-öø-ɏ-]{1,40}){0,3}(?: \.|\.| \. |\. )(?:se|com|org|nu|net|eu|info|fi|no|dk)(?![A-Za-z\dÀ-ÖØ-öø-ɏ])|[A-Za-z\dÀ-ÖØ-öø-ɏ-]{1,40}(?:\.[A-Za-z\dÀ-ÖØ-öø-ɏ-]{1,40}){0,3}\.[A-Za-z]{2,12}(?![A-Za-z]))/;

/** Mail addresses, also with spaces round their signs; `value` has none. */
export function emailsIn(text: string): readonly DetailHit[] {
  const hits: DetailHit[] = [];
  for (const match of allMatches(text, at)) {
    const before = local.exec(text.slice(Math.max(0, match.index - 70), match.index))?.[0];
    const from = match.index + match[0].length;
    const after = domain.exec(text.slice(from, from + 90))?.[0];
    if (!before || !after) continue;
    const start = match.index - before.length;
    const value = `${before}@${after}`.replace(/ /g, '');
    hits.push({ kind: 'email', value, start, end: from + after.length });
  }
  return hits;
}

const digits = (text: string) => text.replace(/\D/g, '');

const phones =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d/:+–-]|\d[.,])(?:\+\d{2}[ -]?(?:\(0\) ?)?\d(?:[ -]?\d){6,10}|\(?00?\d{1,3}\)? ?[-–‑/]? ?\d(?:[ .-]?\d){4,10})(?![\dA-Za-zÀ-ÖØ-öø-ɏ]|[-–/:]\d)/g;
/** After a label a number may lack its area: “tel. 35 70 00”. */
const labelled =
  /(?<![a-zà-öø-ɏ])(?:tel|tfn|telefon(?:nummer)?|mobil(?:nummer)?|växel(?:n)?|vx|phone)[.:]{0,2} (?:vx\.?:? |växel:? |nr\.? ?)?(\d{2,3}(?:[ -]\d{2,3}){1,3})(?![\d-]|[.,:]\d)/gi;
const mayLabel = /t(?:el|fn)|mobil|v[xä]|phone/i;
const otherLabel =
  /(?:fax|bankgiro|bg|plusgiro|postgiro|pg|konto(?:nr|nummer)?|clearing|ocr|swish|personn(?:ummer|r)|p\.?nr|org(?:anisations)?\.? ?-?n(?:umme)?r|dnr|diarien(?:ummer|r)|faktura(?:nr|nummer)?|kund(?:nr|nummer)|gln|moms[a-z]*)[.:]{0,2} {0,2}(?:nr\.? ?)?$/i;
const phoneLabel =
  /(?:tel|tfn|telefon(?:nummer)?|mobil(?:nummer)?|växel(?:n)?|vx|phone|ring|nummer|nr)[.:]{0,2} {0,2}(?:vx\.?:? ?|på )?$/i;

/** Whether a run of digits is a telephone number by its length, its form and what stands before it. */
function isPhone(text: string, start: number, value: string): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  if (otherLabel.test(before)) return false;
  // “1 000 000 500 kronor”
  if (/\d $/.test(before) && /^\d{3}(?: \d{3})+$/.test(value)) return false;
  const count = digits(value).length;
  if (/^(?:\+|00)/.test(value)) return count >= 9 && count <= 15;
  // A mobile number with a digit or two too many is one that nobody answers.
  if (count < 7 || count > (/^07\d[-‑ ]/.test(value) ? 12 : 11)) return false;
  if (/^\d{6}[-–]\d{4}$/.test(value)) return false;
  if (/\./.test(value) && !/^07\d[.\d]+$/.test(value)) return false;
  if (/^\d+$/.test(value)) return /^07\d{8,9}$/.test(value) || phoneLabel.test(before);
  return /[ /–‑-]/.test(value) || value.includes('.');
}

/** The longest beginning of a match that is one number and not two beside each other. */
function oneOf(value: string): string {
  const second = / (?=0\d{1,3}[- /]\d)/g;
  const least = value.startsWith('+') ? 11 : 8;
  for (const match of allMatches(value, second)) {
    if (digits(value.slice(0, match.index)).length >= least) return value.slice(0, match.index);
  }
  return value;
}

/** Telephone numbers of a text, as written but for odd hyphens. */
export function phonesIn(text: string): readonly DetailHit[] {
  if (!/\d[\d ]/.test(text)) return [];
  const hits: DetailHit[] = [];
  for (const { 0: whole, index: start } of allMatches(text, phones)) {
    const written = oneOf(whole);
    if (!isPhone(text, start, written)) continue;
    const value = written.replace(/[–‑]/g, '-');
    hits.push({ kind: 'phone', value, start, end: start + written.length });
  }
  if (!mayLabel.test(text)) return hits;
  for (const match of allMatches(text, labelled)) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - value.length;
    const count = digits(value).length;
    if (value.startsWith('0') || count < 5 || count > 8) continue;
    hits.push({ kind: 'phone', value, start, end });
  }
  return hits.sort((a, b) => a.start - b.start);
}
