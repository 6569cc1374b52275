import type { Answer, PointKey } from '../../agreement/assessment.ts';
import type { Localised } from '../../locale.ts';
import type { Citation } from '../../rule.ts';

/** What it means that a point was answered so, in a sentence or two. */
type Meanings = Readonly<Record<Answer, Localised>>;

/** One point of the first assessment: how it is asked and what the answers come to. */
export interface AssessmentQuestion {
  readonly key: PointKey;
  /** What it is about, in a word or two. */
  readonly title: Localised;
  /** What a yes comes to, in a word or two that a list can hold. */
  readonly good: Localised;
  /** Put so that “yes” speaks for a partnership. */
  readonly question: Localised;
  readonly means: Meanings;
  /** What to do next, when the answer was not yes. */
  readonly next: Readonly<Record<'no' | 'unclear', Localised>>;
  /** Who asks it. */
  readonly basis: readonly Citation[];
}

/** A point of Borås’s checklist. */
export function borasPoint(n: number): Citation {
  return { work: 'boras-checklist', place: { sv: `punkt ${n}`, en: `point ${n}` } };
}

/** A criterion of Borås’s rules of 2016. */
export function borasCriterion(n: number): Citation {
  return { work: 'boras-2016', place: { sv: `kriterium ${n}`, en: `criterion ${n}` } };
}

/** A section of Helsingborg’s framework. */
export function helsingborgSection(number: string): Citation {
  return {
    work: 'helsingborg',
    place: { sv: `avsnitt ${number}`, en: `section ${number}` },
  };
}

/** What the notes from Helsingborg ask before there is an agreement. */
export const minutesQuestions: Citation = {
  work: 'helsingborg-minutes',
  place: { sv: 'frågorna inför ett avtal', en: 'the questions before an agreement' },
};
