import type { Block } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { shortNamesIn } from './party-entries.ts';

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
  return tail ? shortNamesIn(tail[0]) : [];
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
