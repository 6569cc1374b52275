import type { Localised } from '../locale.ts';
import type { RuleContext } from '../rule.ts';

const withoutDay: Localised = {
  sv: 'Ingen dag att jämföra med är angiven.',
  en: 'No day to compare with is given.',
};

/** Why a rule that uses the day could not look: nobody has said which day it is. Null when somebody has. */
export function noDay({ today }: RuleContext): Localised | null {
  return today === undefined ? withoutDay : null;
}
