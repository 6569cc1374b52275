import type { AssessmentPoint, Frontmatter } from '../generated/types.ts';

/** The first assessment as the card holds it: English keys and values. */
export type Assessment = Readonly<NonNullable<Frontmatter['assessment']>>;

/** A point of the assessment; “yes” always speaks for a partnership. */
export type PointKey = Exclude<keyof Assessment, 'date' | 'step' | 'outcome'>;
export type Answer = NonNullable<AssessmentPoint['answer']>;
/** Where on the ladder of cooperation the parties stand. */
export type Step = NonNullable<Assessment['step']>;
export type OutcomeKey = NonNullable<Assessment['outcome']>;

export const answers = ['yes', 'no', 'unclear'] as const satisfies readonly Answer[];

/** The ladder, lowest step first. */
export const steps = [
  'information',
  'consultation',
  'dialogue',
  'joint-action',
  'partnership',
] as const satisfies readonly Step[];

/** What an assessment may come to. */
export const outcomeKeys = [
  'partnership-possible',
  'look-again',
  'grant',
  'procurement',
  'dialogue',
] as const satisfies readonly OutcomeKey[];

const points = {
  initiative: true,
  'local-development': true,
  compact: true,
  'not-ordinary-grant': true,
  independence: true,
  'both-contribute': true,
  'no-detailed-regulation': true,
  'long-term': true,
  'no-market': true,
  'no-order': true,
  'common-need': true,
  'public-benefit': true,
  trust: true,
  'developed-by-civil-party': true,
} as const satisfies Readonly<Record<PointKey, true>>;

/** Every point there is, in the order of the schema. */
export const pointKeys = Object.keys(points) as readonly PointKey[];

export function isPointKey(key: string): key is PointKey {
  return Object.hasOwn(points, key);
}

/** What was understood of a value under `assessment:`, and the keys below it that were not. */
export interface ReadAssessment {
  readonly assessment: Assessment;
  /** Dotted, from `assessment` on: `assessment.trust.answer`. */
  readonly unread: readonly string[];
}

type Map = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Left out, or with nothing after the colon. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}

function readPoint(value: unknown, path: string, unread: string[]): AssessmentPoint | null {
  if (isEmpty(value)) return null;
  if (!isMap(value)) {
    unread.push(path);
    return null;
  }
  const point: AssessmentPoint = {};
  for (const [key, part] of Object.entries(value)) {
    const answer = answers.find((known) => known === part);
    if (isEmpty(part)) continue;
    if (key === 'answer' && answer) point.answer = answer;
    else if (key === 'note' && typeof part === 'string') point.note = part;
    else unread.push(`${path}.${key}`);
  }
  return point;
}

type Writable = { -readonly [Key in keyof Assessment]: Assessment[Key] };

/** Puts one value where it belongs; false when it does not belong anywhere. */
function readFact(key: string, value: unknown, into: Writable): boolean {
  if (key === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    into.date = value;
    return true;
  }
  if (key === 'step') {
    const step = steps.find((known) => known === value);
    if (step) into.step = step;
    return step !== undefined;
  }
  const outcome = outcomeKeys.find((known) => known === value);
  if (key !== 'outcome' || !outcome) return false;
  into.outcome = outcome;
  return true;
}

/** Takes what is an assessment out of any value; never throws. Keys and values are the English ones. */
export function readAssessment(value: unknown): ReadAssessment {
  if (!isMap(value)) {
    return { assessment: {}, unread: isEmpty(value) ? [] : ['assessment'] };
  }
  const unread: string[] = [];
  const assessment: Writable = {};
  for (const [key, part] of Object.entries(value)) {
    if (isEmpty(part)) continue;
    const path = `assessment.${key}`;
    if (isPointKey(key)) {
      const point = readPoint(part, path, unread);
      if (point) assessment[key] = point;
    } else if (!readFact(key, part, assessment)) unread.push(path);
  }
  return { assessment, unread };
}

/** The card and the frontmatter, as far as this asks about them. */
interface Holders<F> {
  readonly card: { readonly fields: ReadonlyMap<string, F> } | null;
  readonly frontmatter: { readonly fields: ReadonlyMap<string, F> } | null;
}

/** Where a document’s assessment stands: the side file, which is its place, else the frontmatter; null for none. */
function assessmentField<F>({ card, frontmatter }: Holders<F>): F | null {
  return card?.fields.get('assessment') ?? frontmatter?.fields.get('assessment') ?? null;
}

/** The assessment of a document, or null when it has none. */
export function assessmentOf(document: Holders<{ readonly value: unknown }>): Assessment | null {
  const field = assessmentField(document);
  return field === null ? null : readAssessment(field.value).assessment;
}
