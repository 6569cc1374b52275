import type { Localised } from '../locale.ts';
import type { Agreement } from './agreement.ts';
import { lowerOf, sentencesWith } from './language/search.ts';

/** What a document calls itself. */
export type OwnWord = 'avtal' | 'överenskommelse' | 'partnerskap';

/** In the definite form, as a sentence in the middle of a text has it. */
const definite: Readonly<Record<OwnWord, Localised>> = {
  avtal: { sv: 'avtalet', en: 'the agreement' },
  överenskommelse: { sv: 'överenskommelsen', en: 'the agreement' },
  partnerskap: { sv: 'partnerskapet', en: 'the partnership' },
};

/**
 * What only the document itself does. The local compact is an “överenskommelse” too, but it is not signed here,
 * runs for no period and is given no notice.
 */
const does =
  '(?:gäller|löper|upphör|förlängs|undertecknas|sägs upp|träder i kraft|är upprättad|är upprättat|' +
  'kan (?:förlängas|sägas upp|omförhandlas|hävas|ändras)|upprättas|börjar gälla|har upprättats)';

const signs: Readonly<Record<OwnWord, RegExp>> = {
  avtal: new RegExp(
    `(?<![a-zà-öø-ɏ])(?:detta (?:iop-)?(?:partnerskaps)?avtal|det här (?:iop-)?avtalet|(?:iop-)?avtalet ${does})(?![a-zà-öø-ɏ])`,
    'g',
  ),
  överenskommelse: new RegExp(
    `(?<![a-zà-öø-ɏ])(?:denna överenskommelse|den här överenskommelsen|överenskommelsen ${does})(?![a-zà-öø-ɏ])`,
    'g',
  ),
  partnerskap: new RegExp(
    `(?<![a-zà-öø-ɏ])(?:detta partnerskap|det här partnerskapet|partnerskapet ${does}|this partnership)(?![a-zà-öø-ɏ])`,
    'g',
  ),
};

/** The bare words, for a text that never says “detta avtal”. A capital in a sentence names the local compact. */
const bare: Readonly<Record<OwnWord, RegExp>> = {
  avtal: /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:iop-)?avtalet(?![A-Za-zÀ-ÖØ-öø-ɏ])/g,
  överenskommelse:
    /(?<![A-Za-zÀ-ÖØ-öø-ɏ]|lokala )överenskommelsen(?![A-Za-zÀ-ÖØ-öø-ɏ]| i [A-ZÀ-ÖØ-ÞĀ-ɏ])/g,
  partnerskap:
    /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:säga upp|häva|förlänga) partnerskapet(?![A-Za-zÀ-ÖØ-öø-ɏ])/g,
};

const known = new WeakMap<Agreement['sentences'], OwnWord>();

/** The word that names the document most often; its title, then its bare words, decide when the text does not. */
export function ownWord(agreement: Agreement): OwnWord {
  const word = known.get(agreement.sentences) ?? mostUsed(agreement);
  known.set(agreement.sentences, word);
  return word;
}

function mostUsed({ sentences, headings, language }: Agreement): OwnWord {
  const top = headings.slice(0, 2).map(({ text }) => text.toLowerCase());
  // A title says it once; half a vote lets one sentence of the text outweigh it, a bare word never does.
  const votes = (word: OwnWord) => {
    const own = sentencesWith({ sentences }, letters[word]).filter(({ block }) => !block.quoted);
    return (
      countOf(own.map(lowerOf), signs[word]) +
      (word !== 'partnerskap' && top.some((text) => text.includes(word)) ? 0.5 : 0) +
      Math.min(
        countOf(
          own.map(({ text }) => text),
          bare[word],
        ),
        400,
      ) /
        1000
    );
  };
  const start: OwnWord = language === 'sv' ? 'överenskommelse' : 'avtal';
  return words.reduce((best, word) => (votes(word) > votes(best) ? word : best), start);
}

const words: readonly OwnWord[] = ['avtal', 'överenskommelse', 'partnerskap'];

/** What a sentence with the word in it holds. */
const letters: Readonly<Record<OwnWord, readonly string[]>> = {
  avtal: ['avtal'],
  överenskommelse: ['överenskommelse'],
  partnerskap: ['partnerskap', 'this partnership'],
};

function countOf(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}

/** The same where there is no document to take the word from. */
export const sampleOwnWord = ownWordIn('avtal');

/** `{own}` and `{Own}` for messages and proposals: “överenskommelsen” and “Överenskommelsen”. */
export function ownWordData(agreement: Agreement): Readonly<Record<string, string>> {
  return ownWordIn(ownWord(agreement));
}

function ownWordIn(word: OwnWord): Readonly<Record<string, string>> {
  const { sv, en } = definite[word];
  return { 'own.sv': sv, 'own.en': en, 'Own.sv': capital(sv), 'Own.en': capital(en) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
