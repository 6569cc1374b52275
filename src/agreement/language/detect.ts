import type { Sentence } from '../agreement.ts';
import { tokensOf } from './tokens.ts';

const swedish = new Set(
  'och att det som är för med den till av inte ska om parterna avtalet överenskommelsen en ett på'.split(
    ' ',
  ),
);
const english = new Set(
  'and the of to is for with that shall will this parties agreement a an on by'.split(' '),
);

/** Enough words to know the language by. */
const sample = 400;

/** Language of a text that does not say it itself: Swedish unless the small English words are clearly more. */
export function languageOf(sentences: readonly Sentence[]): 'sv' | 'en' {
  let seen = 0;
  let balance = 0;
  for (const { text } of sentences) {
    for (const token of tokensOf(text)) {
      seen += 1;
      if (swedish.has(token.text)) balance -= 1;
      if (english.has(token.text)) balance += 1;
    }
    if (seen > sample) break;
  }
  return balance > seen / 20 ? 'en' : 'sv';
}
