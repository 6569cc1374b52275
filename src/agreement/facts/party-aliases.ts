import type { Block } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { lowered } from '../language/lowered.ts';
import { shortNamesIn, wholeOf } from './party-entries.ts';

const mayDefine =
  /\([A-ZÀ-ÖØ-ÞĀ-ɏ]|\((?:nedan|här|kalla|vi säger)|nedan kalla|kallad|kallat|benämn|hereinafter/;
const acronym = /\(([A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ\d-]{1,11})\)/g;

/** Words of a text in lower case, for comparing a name with what stands around a bracket. */
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^A-Za-zÀ-ÖØ-öø-ɏ\d:-]+/)
    .filter((word) => word !== '');

const endsWith = (words: readonly string[], tail: readonly string[]) =>
  tail.every((word, i) => words[words.length - tail.length + i] === word);

/** Whether a bracket stands after a name, or inside it before its last words. */
function isInName(
  name: readonly string[],
  before: readonly string[],
  after: readonly string[],
): boolean {
  for (let taken = name.length; taken > 1; taken -= 1) {
    const rest = name.slice(taken);
    if (!endsWith(before, name.slice(0, taken))) continue;
    if (rest.every((word, i) => after[i] === word)) return true;
  }
  return false;
}

/** What stands right after a name, where “nedan kallad” would be. */
function definedAfter(text: string, name: string): readonly string[] {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return [];
  const rest = text.slice(at + name.length, at + name.length + 160);
  const tail =
    /^(?:,? (?:org[A-Za-zÀ-ÖØ-öø-ɏ]*[.: ]{0,3}(?:nr|nummer)?[.: ]{0,2})?[\d –-]{0,14})?(?:,? ?\((?:nedan|här|kalla|vi säger)|,? (?:nedan|härefter|här) (?:även )?(?:kalla|benämn)|, hereinafter)[^,.;]{0,60}/.exec(
      rest,
    );
  return (tail ? shortNamesIn(tail[0]) : [])
    .map((short) => wholeOf(short, name))
    .filter((short) => short !== name);
}

/**
 * The short names that running text gives to names: “Lindsjö Idrottsallians (LIA)”, “…, nedan kallad Alliansen”.
 * One list for each name, in the order given.
 */
export function aliasesIn(
  blocks: readonly Block[],
  names: readonly string[],
): readonly (readonly string[])[] {
  const found = names.map(() => new Set<string>());
  const words = names.map(wordsOf);
  for (const { kind, prose } of blocks) {
    if ((kind !== 'paragraph' && kind !== 'heading') || !mayDefine.test(prose.text)) continue;
    for (const [i, name] of names.entries()) {
      for (const short of definedAfter(prose.text, name)) found[i]?.add(short);
    }
    for (const match of allMatches(prose.text, acronym)) {
      const before = wordsOf(prose.text.slice(Math.max(0, match.index - 120), match.index));
      const end = match.index + match[0].length;
      const after = wordsOf(prose.text.slice(end, end + 80));
      for (const [i, name] of words.entries()) {
        if (isInName(name, before, after)) found[i]?.add(match[1] ?? '');
      }
    }
  }
  return found.map((short) => [...short]);
}

/** “Nedan heter ni regionen, kommunen och Andrum”, “nedan kallade Kommunen respektive Föreningen”: up to the names. */
const inTurn =
  /(?<![a-zà-öø-ɏ])(?:(?:kallade|benämnda)(?: (?:här|nedan|därefter|fortsättningsvis))?|(?:nedan|härefter|i det följande|i texten)(?: (?:även|kallade))?|(?:(?:nedan|härefter|fortsättningsvis|i (?:texten|avtalet|det följande|fortsättningen)) )?(?:kallas|kallar|benämns|benämner|heter|skriver|säger) (?:de|ni|vi|dem|parterna)(?: (?:bara|här|nedan|i (?:texten|avtalet|det följande|fortsättningen)))?|(?:de|ni|vi|parterna) (?:kallas|benämns|heter|säger|skriver|(?:kallar|benämner) (?:dem|oss))(?: (?:bara|här|nedan|fortsättningsvis|i (?:texten|avtalet|det följande|fortsättningen)))?):? (?:för )?/g;
const listEnd = /[.;()]|$/;
const between = /, (?:och |samt )?| (?:och|samt|respektive|resp\.?) /;
/** A word for one kind of party stands for no other kind. */
const kinds: readonly (readonly [alias: RegExp, name: RegExp])[] = [
  [/^kommunen$/, /kommun|stad/],
  [/^staden$/, /stad|kommun/],
  [/^regionen$/, /region|landsting/],
  [/^stiftelsen$/, /stiftelse/],
  [/^studieförbundet$/, /studie|bildning|förbund|abf|sensus/],
  [/^församlingen$/, /församling|kyrka|pastorat/],
];

/** Names that a sentence gives to all parties in turn, one for each, in the order of `names`; null when none does. */
export function aliasesInTurn(
  blocks: readonly Block[],
  names: readonly string[],
): readonly string[] | null {
  if (names.length < 2) return null;
  for (const { kind, prose, quoted } of blocks) {
    if (kind !== 'paragraph' || quoted) continue;
    const lower = lowered(prose.text);
    if (!lower.includes(' och ') && !lower.includes(' samt ') && !lower.includes(' resp')) continue;
    for (const match of allMatches(lower, inTurn)) {
      const from = match.index + match[0].length;
      const to = from + lower.slice(from, from + 300).search(listEnd);
      const found = prose.text.slice(from, to).split(between).map(bare);
      if (found.length === names.length && found.every((one, i) => fits(one, names[i] ?? '')))
        return found;
    }
  }
  return null;
}

const bare = (text: string) => text.replace(/^[\s"”“'’«»]+|[\s"”“'’«»,]+$/g, '');

function fits(alias: string, name: string): boolean {
  if (!/^[A-Za-zÀ-ÖØ-öø-ɏ][^\n]{1,30}$/.test(alias) || alias.split(' ').length > 3) return false;
  const lower = lowered(alias);
  // A name of its own has a capital, or ends as one word that is known does.
  if (!/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(alias) && !/^[a-zà-öø-ɏ-]{3,}(?:en|et|n|na)$/.test(alias))
    return false;
  return kinds.every(([word, of]) => !word.test(lower) || of.test(lowered(name)));
}
