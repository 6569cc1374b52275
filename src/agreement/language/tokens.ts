import type { Sentence } from '../agreement.ts';
import { allMatches } from './all-matches.ts';

/** A word or a number in a text, lower case, with its place. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word =
  /:-(?:\/[A-Za-zÀ-ÖØ-öø-ɏ]+)?|[A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\ud7ff\d²³¹¼-¾]+(?:[-./:'’][A-Za-zÀ-ÖØ-öø-\u1fff\u2c00-\ud7ff\d²³¹¼-¾]+)*/g;

/** Words and numbers of a text, inner hyphens, slashes and points kept: `kr/år`, `t.o.m`, `2022-02-01`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of allMatches(text, word)) {
    tokens.push({
      text: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return tokens;
}

const known = new WeakMap<Sentence, readonly Token[]>();

/** The words of a sentence, cut once for all who ask. */
export function tokensIn(sentence: Sentence): readonly Token[] {
  const tokens = known.get(sentence) ?? tokensOf(sentence.text);
  known.set(sentence, tokens);
  return tokens;
}
