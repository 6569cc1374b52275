import { allMatches } from '../language/all-matches.ts';
/** A year, or some of them, that a text names as what something is for; offsets into the text. */
export interface NamedYears {
  readonly start: number;
  readonly end: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const months = set(
  'januari februari mars april maj juni juli augusti september oktober november december jan feb apr jun jul aug sep sept okt nov dec ' +
    'january february march may june july august october',
);
const seasons = set(
  'våren hösten sommaren vintern vårterminen höstterminen vår höst vt ht spring autumn',
);
const joiners = set('till och med samt to and första andra halvåret');
const leads = set('för under avseende avser gäller i for during in perioden tiden');
const year = /(?<!\d)(?:19|20)\d\d(?!\d|-\d|:\d|[.,]\d| ?(?:kr|kronor|sek|tkr|mnkr)|s? års)/g;
const isYear = /^(?:19|20)\d\d(?:\/\d\d)?$/;
const yearWord = /^(?:år|åren|hela|[a-zà-öø-ɏ]{0,14}året|the|year|period)$/;

/** “300 000 kr (2027)” */
const bracketed = /(?:kr|kronor|:-) \($/;

const wordsOf = (text: string) => [...allMatches(text, /[^ ,–-]+/g)];

/**
 * Where the words begin that say that something is for a year: “för 2027”, “april–december 2027”, “år 2027”.
 * Null when the words before the year do not say so.
 */
function namedFrom(before: string): number | null {
  const words = wordsOf(before);
  let found = 0;
  let isSure = false;
  let from = before.length;
  while (words.length > 0) {
    const last = words.at(-1);
    const word = last?.[0] ?? '';
    if (yearWord.test(word) || seasons.has(word)) isSure = true;
    else if (months.has(word) || isYear.test(word)) found += 1;
    else if (!joiners.has(word)) break;
    from = last?.index ?? from;
    words.pop();
  }
  const lead = words.at(-1);
  if (lead && leads.has(lead[0])) return lead.index;
  return isSure || found > 1 || words.length === 0 ? from : null;
}

/** The years that a sentence in lower case names as what something is for. */
export function namedYearsIn(text: string): readonly NamedYears[] {
  const found: NamedYears[] = [];
  for (const match of allMatches(text, year)) {
    const at = Math.max(0, match.index - 48);
    const before = text.slice(at, match.index);
    if (/[\d/.:a-zà-öø-ɏ]$/.test(before)) continue;
    const end = match.index + match[0].length;
    if (bracketed.test(before) && text.charAt(end) === ')') {
      found.push({ start: match.index - 1, end: end + 1 });
      continue;
    }
    const from = namedFrom(before);
    if (from !== null) found.push({ start: at + from, end });
  }
  return found;
}
