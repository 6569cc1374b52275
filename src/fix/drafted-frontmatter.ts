import type { Agreement } from '../agreement/agreement.ts';
import { frontmatterIn } from '../agreement/frontmatter-range.ts';
import { writeFrontmatter } from '../scaffold/card.ts';
import { draftedAnswers } from '../scaffold/drafted-card.ts';
import type { Fix } from './fix.ts';

/** The line ends of a text, by the first of them. */
function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** A card of what the text says, for a document that has none. Its status is for somebody to say. */
export function frontmatterFix(agreement: Agreement): readonly Fix[] {
  const { source, frontmatter, card, language } = agreement;
  if (frontmatter || card || source.original || frontmatterIn(source.text.trimStart())) return [];
  const answers = draftedAnswers(agreement);
  // A card that lacks what every card must have would be one thing more to put right.
  if (!answers.title || !answers.term?.start || (answers.parties?.length ?? 0) < 2) return [];
  const text = writeFrontmatter(answers, { locale: language, guidance: false, status: null });
  const end = lineEndOf(source.text);
  const own = `${text}\n`.replaceAll('\n', end);
  const edit = { range: { start: 0, end: 0 }, text: own };
  return [{ rule: 'frontmatter-missing', source, edits: [edit] }];
}
