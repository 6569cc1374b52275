import { distance } from 'fastest-levenshtein';
import type { Party } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { lowered } from '../language/lowered.ts';

const capital = /^[A-ZÀ-ÖØ-Þ]/;
const bareName = (name: string) => name.replace(/ ?\([^()]*\)/g, '').trim();

/** Organisations with a national name and branches with a place or a region after it. */
const family =
  /^(?:(?!(?:IF|IK|BK|FK|SK|FF|OK|FC|GF|HK|AB|IOP|IT|EU) )[A-ZÀ-ÖØ-Þ]{2,6}|[A-Za-zÀ-ÖØ-öø-ɏ]{2,30}förbundet [A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]+|(?:Svenska )?Röda [Kk]orset|Svenska [Kk]yrkan|Rädda Barnen|Hela Människan|Unga Örnar|Verdandi|Medborgarskolan|Studiefrämjandet|Hyresgästföreningen|Friluftsfrämjandet|Naturskyddsföreningen)(?= (?!(?:AB|HB|KB)(?![a-z]))[A-ZÀ-ÖØ-Þ])/;

/** The shared name of a national family of organisations, such as “Röda Korset” of “Röda Korset Lindsjö”; else null. */
function familyOf(name: string): string | null {
  return family.exec(bareName(name))?.[0] ?? null;
}

/** Whether all letters of an abbreviation stand in a text, in order, the first one first. */
export function abbreviates(short: string, text: string): boolean {
  const letters = lowered(text);
  let at = 0;
  for (const [i, letter] of [...lowered(short)].entries()) {
    const found = letters.indexOf(letter, at);
    if (found < 0 || (i === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

/**
 * Whether a form leaves out the words that tell one of several organisations from the others: “ABF” for “ABF Sjuhärad”,
 * which may be the whole federation. A name without its place (“i Lindsjö”) is no such form.
 */
export function isCutShort(form: string, { name }: Party): boolean {
  const full = bareName(name);
  const written = form.replace(/ +/g, ' ').trim();
  if (!capital.test(written) || lowered(written) === lowered(full)) return false;
  const words = full.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !capital.test(last)) return false;
  if (familyOf(full) === written) return true;
  if (!/^[A-ZÀ-ÖØ-Þ]{2,6}$/.test(written) || words.length < 3) return false;
  const isWhole = written.at(-1) === last.charAt(0);
  return !isWhole && abbreviates(written, words.slice(0, -1).join(' '));
}

/** Whether capitals such as “SNB” stand for a name: its initials among them, in order, and no letter that it has not. */
export function isAbbreviation(form: string, { name }: Pick<Party, 'name'>): boolean {
  const capitals = bareName(name)
    .split(/[ -]+/)
    .filter((word) => capital.test(word))
    .map((word) => word.charAt(0));
  let at = 0;
  for (const letter of form) if (letter === capitals[at]) at += 1;
  return capitals.length > 1 && at === capitals.length && abbreviates(form, bareName(name));
}

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a text has the shared name alone, without this branch’s or another’s addition, and not in the genitive. */
export function familyNamesIn(text: string, { name }: Party): readonly Stretch[] {
  const shared = familyOf(name);
  if (shared === null) return [];
  const found: Stretch[] = [];
  for (let at = text.indexOf(shared); at >= 0; at = text.indexOf(shared, at + shared.length)) {
    const end = at + shared.length;
    const isWord = !/[A-Za-zÀ-ÖØ-öø-ɏ\d-]$/.test(text.slice(Math.max(0, at - 1), at));
    const isAlone = !/^(?:[A-Za-zÀ-ÖØ-öø-ɏ\d-]|:[a-zß-öø-ɏ]| [A-ZÀ-ÖØ-Þ(])/.test(
      text.slice(end, end + 2),
    );
    if (isWord && isAlone) found.push({ start: at, end });
  }
  return found;
}

/** Endings by which a word is inflected: such a form is no misspelling. */
const inflected = /^(?:s|e|n|en|et|t|a|ar|er|ens|ets)?$/;

function isNearly(written: string, known: string): boolean {
  const [a, b] = [lowered(written), lowered(known)];
  if (a === b || Math.min(a.length, b.length) < 6 || a.charAt(0) !== b.charAt(0)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && inflected.test(long.slice(short.length))) return false;
  if (short.slice(0, -1) === long.slice(0, short.length - 1) && short.length === long.length)
    return false;
  const most = Math.min(a.length, b.length) >= 9 ? 2 : 1;
  return distance(a, b) <= most;
}

/**
 * Where a text has a name of several words with one of them spelled almost as in the name: “Gamelgården” for
 * “Gammelgården”. Inflected forms and other words do not count.
 */
export function misspeltIn(text: string, { name }: Party): readonly Stretch[] {
  const known = bareName(name).split(' ');
  if (known.length < 2 || known.length > 12) return [];
  if (!known.some((word) => word.length > 3 && text.includes(word))) return [];
  const words = [...allMatches(text, /[A-Za-zÀ-ÖØ-öø-ɏ\d&-]+/g)];
  const lower = words.map(([word]) => lowered(word));
  const wanted = known.map(lowered);
  const found: Stretch[] = [];
  for (let i = 0; i + known.length <= words.length; i += 1) {
    const odd = oddOne(lower, i, wanted);
    const first = words[i];
    const last = words[i + known.length - 1];
    if (odd === null || !first || !last) continue;
    const start = first.index;
    const end = last.index + last[0].length;
    if (/[.,;:!?\n]/.test(text.slice(start, end)) || !capital.test(first[0])) continue;
    if (isNearly(words[i + odd]?.[0] ?? '', known[odd] ?? '')) found.push({ start, end });
  }
  return found;
}

/** Which word from a place on differs from what is wanted, when just one of them does. */
function oddOne(words: readonly string[], from: number, wanted: readonly string[]): number | null {
  let odd: number | null = null;
  for (let n = 0; n < wanted.length; n += 1) {
    if (words[from + n] === wanted[n]) continue;
    if (odd !== null) return null;
    odd = n;
  }
  return odd;
}
