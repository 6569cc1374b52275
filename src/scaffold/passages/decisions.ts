import type { Decision } from '../../generated/types.ts';
import { inlineText } from '../markdown-text.ts';
import { partyNamed, shortNamed } from '../party-words.ts';
import { dateWords } from '../words/dates.ts';
import { capitalised } from '../words/names.ts';
import { bullets, fact, gapIn, type Passage, type PassageContext } from './passage.ts';

/** “Kommunen: Kultur- och fritidsnämnden den 13 oktober 2026, § 61”. */
function lineOf({ party, body, date, paragraph }: Decision, context: PassageContext): string {
  const { locale, parties } = context;
  const who =
    party === undefined
      ? ''
      : (partyNamed(parties, party)?.subject ?? capitalised(shortNamed(parties, party)));
  const by = body === undefined ? '' : inlineText(body);
  const missing = { sv: 'beslutets dag', en: 'day of the decision' };
  const day = date === undefined ? gapIn(context, missing) : dateWords(date, locale);
  const decided = [[by, day].filter((part) => part !== '').join(' ')];
  if (paragraph !== undefined) decided.push(inlineText(paragraph));
  const what = decided.filter((part) => part !== '').join(', ');
  return [who, what].filter((part) => part !== '').join(': ');
}

/** Which bodies have decided on the agreement; nothing before they have. */
export const decisionsPassage: Passage = {
  section: 'signatures',
  write: (context) => {
    const lines = (context.answers.decisions ?? [])
      .map((decision) => lineOf(decision, context))
      .filter((line) => line !== '');
    if (lines.length === 0) return [];
    return [
      fact({
        sv: `De som undertecknar gör det enligt de här besluten:\n\n${bullets(lines)}`,
        en: `Those who sign do so by these decisions:\n\n${bullets(lines)}`,
      }),
    ];
  },
};
