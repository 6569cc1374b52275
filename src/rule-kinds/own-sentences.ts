import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { isQuotedAt } from '../agreement/language/quotation.ts';
import { sentenceRange, sentencesUnder, within } from '../agreement/places.ts';
import type { SectionKey } from '../profile.ts';

/** Sentences that the agreement says itself: none from a quotation or a footnote. */
export function ownOf(
  { blocks }: Pick<Agreement, 'blocks'>,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  return sentences.filter(
    (sentence) =>
      !sentence.block.quoted && !sentence.block.footnote && !isQuotedAt(sentence, 0, blocks),
  );
}

/** What the agreement itself says under any of these sections, in the order of the text. */
export function ownUnder(
  agreement: Agreement,
  ...keys: readonly SectionKey[]
): readonly Sentence[] {
  return withoutGuidance(agreement, ownOf(agreement, sentencesUnder(agreement, ...keys)));
}

/** What a template says of a passage to its writer says nothing once somebody has written there. */
export function withoutGuidance(
  { facts }: Pick<Agreement, 'facts'>,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const guidance = facts.placeholders.filter(({ kind }) => kind === 'instruction');
  if (guidance.length === 0) return sentences;
  const written = sentences.filter((one) => within(guidance, sentenceRange(one)).length === 0);
  return written.some(({ block }) => block.kind !== 'heading') ? written : sentences;
}

/** Whether a gap says in so many words what is to be filled in: then the gap is what is told of. */
export function isAskedByGap({ facts }: Agreement, words: RegExp): boolean {
  return facts.placeholders.some(
    ({ kind, text }) => kind === 'fill-in' && words.test(text.toLowerCase()),
  );
}

/** Whether any of these sentences leaves something to be filled in: what it lacks is said by that gap. */
export function hasGap({ facts }: Agreement, sentences: readonly Sentence[]): boolean {
  const gaps = facts.placeholders.filter(({ kind }) => kind !== 'signature');
  if (gaps.length === 0) return false;
  return sentences.some((sentence) => within(gaps, sentenceRange(sentence)).length > 0);
}
