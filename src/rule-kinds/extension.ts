import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { addMonths } from '../agreement/facts/calendar.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import {
  everydayExtension,
  goesOnAboutExtension,
  isAboutExtension,
} from '../agreement/language/about-extension.ts';
import { dayWords } from '../agreement/language/day-words.ts';
import { lengthOf } from '../agreement/language/number-words.ts';
import { isOutside } from '../agreement/language/outside.ts';
import { lowerOf, sentencesWith } from '../agreement/language/search.ts';
import { isTold } from '../agreement/language/tense.ts';
import { sentencesUnder } from '../agreement/places.ts';
import { type Locale, locales } from '../locale.ts';

const letters = [
  'förläng',
  'förny',
  'prolong',
  'option',
  'fortsätt',
  'fortsatt',
  ' vidare',
  'extend',
  'extension',
  'renew',
  ...everydayExtension,
];
const bodies =
  /(?<![a-zà-öø-ɏ])(?:parterna|parter|parternas|part|båda|bägge|vi|[a-zà-öø-ɏ-]*(?:grupp|kommitté|råd)(?:en|n|et)?s?|styrelse(?:n|rna)?|[a-zà-öø-ɏ-]*nämnd(?:en|erna)?|kommunen|regionen|staden|föreningen|föreningarna|kommunstyrelsen|fullmäktige|kontaktperson(?:er|erna)|ordförande(?:na)?|the parties|party|steering group|board)(?![a-zà-öø-ɏ])/;

/** Elsewhere than under its own headings an extension is that of a key or a booking, unless the agreement is named. */
const ours =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*avtal(?:et|ets)?|överenskommelsens?|överenskommelse|partnerskapets?|samarbetet|samverkan|iop|parterna|vi|(?:avtals)?(?:tiden|perioden)|it|agreement|partnership)(?![a-zà-öø-ɏ])/;

const grants = /(?<![a-zà-öø-ɏ])(?:kan|får|ska|skall)(?![a-zà-öø-ɏ])/;

/** What the agreement says of its own extension. */
export function sentencesAboutExtension(agreement: Agreement): readonly Sentence[] {
  const { sentences } = agreement;
  const found = sentencesWith(agreement, letters).flatMap((sentence) => {
    if (sentence.block.quoted || !isAboutExtension(lowerOf(sentence))) return [];
    if (isOutside(agreement, sentence)) return [];
    // “Den första överenskommelsen förlängdes tre gånger.”
    if (isTold(sentence, agreement.reading.parties) && !grants.test(lowerOf(sentence))) return [];
    const next = sentences[sentences.indexOf(sentence) + 1];
    const goesOn =
      next !== undefined &&
      !isAboutExtension(lowerOf(next)) &&
      (next.block === sentence.block
        ? goesOnAboutExtension(lowerOf(next), lowerOf(sentence))
        : isBesideInRow(sentence, next));
    return goesOn ? [sentence, next] : [sentence];
  });
  const own = new Set(
    sentencesUnder(agreement, 'term', 'extension', 'termination', 'renegotiation'),
  );
  const inside = found.filter((one) => own.has(one));
  return inside.length > 0 ? inside : found.filter((one) => ours.test(lowerOf(one)));
}

/** “| Förlängning | två år per gång |”: the cell to the right says what the first is about. */
function isBesideInRow(
  { block: { cell } }: Sentence,
  { block: { cell: next } }: Sentence,
): boolean {
  if (!cell || !next) return false;
  return cell.table === next.table && cell.row === next.row && cell.column + 1 === next.column;
}

/** Whether a sentence says who prepares or decides. */
export function namesDecider({ reading }: Agreement, sentence: Sentence): boolean {
  if (bodies.test(lowerOf(sentence))) return true;
  return partyMentionsIn(sentence.text, reading.parties).some(({ isGenitive }) => !isGenitive);
}

/** Values for `iop explain`, which has no agreement to take them from. */
export const extensionSample = {
  'Preparer.sv': 'Kontaktpersonerna',
  'Preparer.en': 'The contact persons',
  'before.sv': '[fyll i: dag]',
  'before.en': '[fill in: day]',
  'by.sv': '[fyll i: dag]',
  'by.en': '[fill in: day]',
};

const gapOf: Readonly<Record<Locale, { readonly day: string; readonly length: string }>> = {
  sv: { day: '[fyll i: dag]', length: '[fyll i: hur länge]' },
  en: { day: '[fill in: day]', length: '[fill in: how long]' },
};

/**
 * Who prepares an extension, how long it is, and the days for it: `{Preparer}`, `{length}`, `{before}` and `{by}`.
 * @param decideBy the last day to decide, where it is known
 */
export function extensionProposalData(
  agreement: Agreement,
  months: number | null,
  decideBy: string | null,
): Readonly<Record<string, string>> {
  const hasGroup = sentencesWith(agreement, ['styrgrupp', 'steering group']).length > 0;
  const earlier = decideBy === null ? null : addMonths(decideBy, -2);
  const data: Record<string, string> = {
    'Preparer.sv': hasGroup ? 'Styrgruppen' : 'Kontaktpersonerna',
    'Preparer.en': hasGroup ? 'The steering group' : 'The contact persons',
  };
  for (const locale of locales) {
    const gap = gapOf[locale];
    data[`length.${locale}`] = months === null ? gap.length : lengthOf(months, locale);
    data[`by.${locale}`] = (decideBy && dayWords(decideBy, locale)) ?? gap.day;
    data[`before.${locale}`] = (earlier && dayWords(earlier, locale)) ?? gap.day;
  }
  return data;
}
