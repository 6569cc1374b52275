import { bibliography, type WorkId } from '../../bibliography.ts';
import { type Locale, type Localised, listOf } from '../../locale.ts';
import type { Citation } from '../../rule.ts';
import { ladderTitle } from './ladder.ts';
import type { AskedKey } from './outcome.ts';
import { questionOf } from './points.ts';

export { answerWords } from '../../reporters/words.ts';

/** What stands round an outcome, on a screen and in a record. */
export const assessmentWords = {
  title: { sv: 'Första bedömningen', en: 'First assessment' },
  reasons: { sv: 'Varför', en: 'Why' },
  next: { sv: 'Nästa steg', en: 'What to do next' },
  also: { sv: 'Svaren talar också för', en: 'The answers also speak for' },
  again: { sv: 'Se över', en: 'Look again at' },
  unanswered: { sv: 'Inte besvarat', en: 'Not answered' },
  yes: { sv: 'Talar för ett partnerskap', en: 'Speaks for a partnership' },
  basis: { sv: 'Grund: ', en: 'Basis: ' },
  asker: { sv: 'Frågas i: ', en: 'Asked in: ' },
  // The record of its own
  recordTitle: {
    sv: 'Checklista: den första bedömningen av {title}',
    en: 'Checklist: the first assessment of {title}',
  },
  somePartnership: { sv: 'ett partnerskap', en: 'a partnership' },
  partnership: { sv: 'Partnerskap', en: 'Partnership' },
  date: { sv: 'Dag', en: 'Day' },
  by: { sv: 'Gjord av', en: 'Made by' },
  profile: { sv: 'Regelverk', en: 'Profile' },
  fillTitle: { sv: '[fyll i: partnerskapets namn]', en: '[fill in: name of the partnership]' },
  fillDate: { sv: '[fyll i: dag]', en: '[fill in: day]' },
  fillBy: { sv: '[fyll i: vilka som var med]', en: '[fill in: who took part]' },
  outcome: { sv: 'Vad svaren talar för', en: 'What the answers speak for' },
  answers: { sv: 'Frågor och svar', en: 'Questions and answers' },
  answer: { sv: 'Svar', en: 'Answer' },
  note: { sv: 'Notering', en: 'Note' },
} as const satisfies Readonly<Record<string, Localised>>;

/** What a point, or the step, is called in a list. */
export function titleOf(key: AskedKey): Localised {
  return key === 'step' ? ladderTitle : questionOf(key).title;
}

/** “Borås checklista, punkt 9; Helsingborgs ramverk, avsnitt 1.2 och avsnitt 1.4”: each work once. */
export function sourcesText(basis: readonly Citation[], locale: Locale): string {
  const works = new Map<WorkId, readonly string[]>();
  for (const { work, place } of basis) {
    works.set(work, [...(works.get(work) ?? []), ...(place ? [place[locale]] : [])]);
  }
  return Array.from(works, ([work, places]) =>
    [bibliography[work].title[locale], listOf(places, locale)].filter((it) => it !== '').join(', '),
  ).join('; ');
}
