import { type PointKey, pointKeys } from '../../agreement/assessment.ts';
import type { Profile } from '../../profile.ts';
import { shippedProfiles } from '../../profiles.ts';
import { formPoints } from './points/form.ts';
import { purposePoints } from './points/purpose.ts';
import { startPoints } from './points/start.ts';
import type { AssessmentQuestion } from './question.ts';

/** Every point, in the order that a talk takes them. */
const all: readonly AssessmentQuestion[] = [...startPoints, ...formPoints, ...purposePoints];

const byKey = new Map<PointKey, AssessmentQuestion>(all.map((point) => [point.key, point]));

/** Borås’s nine points, in its order. */
const borasPoints = [
  'initiative',
  'local-development',
  'compact',
  'not-ordinary-grant',
  'independence',
  'both-contribute',
  'no-detailed-regulation',
  'long-term',
  'no-market',
] as const satisfies readonly PointKey[];

/** Helsingborg’s six, in its order, and before them the initiative, which the notes from its meeting ask about. */
const helsingborgPoints = [
  'initiative',
  'no-market',
  'no-order',
  'common-need',
  'developed-by-civil-party',
  'both-contribute',
  'trust',
] as const satisfies readonly PointKey[];

/** How a point is asked and what its answers mean. */
export function questionOf(key: PointKey): AssessmentQuestion {
  const found = byKey.get(key);
  if (!found) throw new Error(`no question is written for the point “${key}”`);
  return found;
}

/** Which of the two lists a point is in. */
export function listsOf(key: PointKey): readonly ('boras' | 'helsingborg')[] {
  const lists = { boras: borasPoints, helsingborg: helsingborgPoints } as const;
  return (['boras', 'helsingborg'] as const).filter((name) => lists[name].some((it) => it === key));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key) => other.includes(key));
}

/** The keys that a profile’s criteria have among the points. */
function criteriaOf({ criteria }: Profile): readonly PointKey[] {
  return pointKeys.filter((point) => criteria.some(({ key }) => key === point));
}

/**
 * The points to ask: those of the profile’s criteria; for Helsingborg, whose framework has a list of its own for this,
 * that list; without a profile or criteria both lists, each point once.
 */
export function assessmentPoints(profile?: Profile): readonly AssessmentQuestion[] {
  const asked = profile ? criteriaOf(profile) : [];
  if (isSame(asked, criteriaOf(shippedProfiles.helsingborg))) {
    return helsingborgPoints.map(questionOf);
  }
  if (isSame(asked, borasPoints)) return borasPoints.map(questionOf);
  const both: readonly PointKey[] = [...borasPoints, ...helsingborgPoints];
  const wanted = asked.length > 0 ? asked : both;
  return all.filter(({ key }) => wanted.includes(key));
}
