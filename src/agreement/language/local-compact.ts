import type { Agreement, Sentence } from '../agreement.ts';
import { lowerOf, sentencesWith } from './search.ts';
import { isNegatedAt } from './sentence-properties.ts';

/**
 * The agreement between a municipality and its civil society as a whole, which is no part of this one: “den lokala
 * överenskommelsen”, “Överenskommelsen i Exempelstad”. A capital in the middle of a sentence is its name.
 */
const compact =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:lokala? överenskommelse(?:n)?|(?:kommunens|stadens|regionens) överenskommelse(?:n)? (?:med|om)|[öÖ]verenskommelse(?:n)? (?:i|för|inom) (?!ett|en|detta|idéburet|IOP)[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+|[öÖ]verenskommelse(?:n)? om (?:samverkan|samarbete|samspel|dialog) i (?!ett|en|detta|idéburet|IOP)[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+|[öÖ]verenskommelse(?:n)? (?:om (?:samverkan|samarbete) )?(?:mellan [^.]{0,60}|med (?:(?:det|den|de|hela|stadens|kommunens|ortens) )?(?:lokala |samlade )?)(?:civilsamhälle|föreningsliv|idéburna (?:sektorn|organisationer)|ideella sektorn)[a-zà-öø-ɏ]*|Överenskommelsen [A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]{3,}(?! (?:kommun|stad|och))|LÖK(?:en)?|(?:kommunen|staden|regionen) och (?:de idéburna|de ideella|civilsamhället|föreningslivet)[^.;]{0,40} kom(?:mit)? överens om|(?<=[a-zß-öø-ɏ,] )Överenskommelsen(?! om idéburet))(?![a-zà-öø-ɏ])/;
/** Another town’s. */
const ofOthers =
  /(?<![a-zà-öø-ɏ])(?:grannkommun[a-zà-öø-ɏ]*|(?:en annan|andra) (?:kommun|stad|städer|kommuner)(?:en)?s?|på andra håll|studiebesök[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;

/** A sentence that names the local compact, and where; offsets into its text. */
export interface CompactMention {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Where the agreement speaks of the local compact. */
export function compactMentions(agreement: Agreement): readonly CompactMention[] {
  return sentencesWith(agreement, ['överenskommelse', 'lök', 'överens om']).flatMap((sentence) => {
    const { block, text } = sentence;
    if (block.quoted || block.kind === 'heading') return [];
    const match = compact.exec(text);
    if (!match || ofOthers.test(lowerOf(sentence)) || isNegatedAt(sentence, match.index)) return [];
    return [{ sentence, start: match.index, end: match.index + match[0].length }];
  });
}
