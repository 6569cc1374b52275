import type { Localised } from '../locale.ts';
import type { Agreement } from './agreement.ts';

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
    `(?<!\\p{L})(?:detta (?:iop-)?(?:partnerskaps)?avtal|det här (?:iop-)?avtalet|(?:iop-)?avtalet ${does})(?!\\p{L})`,
    'giu',
  ),
  överenskommelse: new RegExp(
    `(?<!\\p{L})(?:denna överenskommelse|den här överenskommelsen|överenskommelsen ${does})(?!\\p{L})`,
    'giu',
  ),
  partnerskap: new RegExp(
    `(?<!\\p{L})(?:detta partnerskap|det här partnerskapet|partnerskapet ${does}|this partnership)(?!\\p{L})`,
    'giu',
  ),
};

/** The word that names the document most often; its title decides when the text does not. */
export function ownWord({ sentences, headings, language }: Agreement): OwnWord {
  const counts: Record<OwnWord, number> = { avtal: 0, överenskommelse: 0, partnerskap: 0 };
  const words: readonly OwnWord[] = ['avtal', 'överenskommelse', 'partnerskap'];
  for (const { text, block } of sentences) {
    if (block.quoted) continue;
    for (const word of words) counts[word] += text.match(signs[word])?.length ?? 0;
  }
  const top = headings.slice(0, 2).map(({ text }) => text.toLowerCase());
  // A title says it once; half a vote lets one sentence of the text outweigh it.
  if (top.some((text) => text.includes('överenskommelse'))) counts.överenskommelse += 0.5;
  if (top.some((text) => text.includes('avtal'))) counts.avtal += 0.5;
  const start: OwnWord = language === 'sv' ? 'överenskommelse' : 'avtal';
  return words.reduce((best, word) => (counts[word] > counts[best] ? word : best), start);
}

/** `{own}` and `{Own}` for messages and proposals: “överenskommelsen” and “Överenskommelsen”. */
export function ownWordData(agreement: Agreement): Readonly<Record<string, string>> {
  const { sv, en } = definite[ownWord(agreement)];
  return { 'own.sv': sv, 'own.en': en, 'Own.sv': capital(sv), 'Own.en': capital(en) };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
