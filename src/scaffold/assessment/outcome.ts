import {
  type Answer,
  type Assessment,
  type OutcomeKey,
  type PointKey,
  pointKeys,
} from '../../agreement/assessment.ts';
import { fillAll, type Localised } from '../../locale.ts';
import type { Citation } from '../../rule.ts';
import { ladder, ladderBasis } from './ladder.ts';
import { outcomeWords, whyWords } from './outcome-words.ts';
import { assessmentPoints, listsOf, questionOf } from './points.ts';
import { type AssessmentQuestion, helsingborgSection } from './question.ts';

/** A point, or the step on the ladder. */
export type AskedKey = PointKey | 'step';

/** Why an outcome, or what to look at again: the answers that say so, and on whose authority. */
export interface Reason {
  readonly points: readonly AskedKey[];
  readonly why: Localised;
  /** What to do about it; null where the outcome’s own advice says it. */
  readonly next: Localised | null;
  readonly basis: readonly Citation[];
}

/** One way to go on. */
export interface Way {
  readonly key: OutcomeKey;
  readonly title: Localised;
  readonly reasons: readonly Reason[];
  readonly next: Localised;
  /** What the advice rests on, beside the reasons. */
  readonly basis: readonly Citation[];
}

/** What the answers come to. A sign, never a legal conclusion, and never a number. */
export interface Outcome extends Way {
  /** What else the answers speak for. */
  readonly also: readonly Way[];
  /** Answers that speak against or are unclear and did not decide; the same as `reasons` when the outcome is to look again. */
  readonly again: readonly Reason[];
  readonly unanswered: readonly AskedKey[];
  /** All points that were asked or answered. */
  readonly points: readonly PointKey[];
  /** Points answered with yes. */
  readonly yes: readonly PointKey[];
}

interface Sign {
  readonly way: 'procurement' | 'grant';
  /** All of these answers together. */
  readonly when: Readonly<Partial<Record<PointKey, Answer>>>;
  /** Null: what the point itself says of the answer. */
  readonly why: Localised | null;
  readonly basis: readonly Citation[];
}

const aboutPurchase: Citation = {
  work: 'helsingborg-minutes',
  place: { sv: 'om upphandling', en: 'on procurement' },
};

/** Answers that speak for another form than a partnership. */
const signs: readonly Sign[] = [
  {
    way: 'procurement',
    when: { 'no-market': 'no' },
    why: null,
    basis: [...questionOf('no-market').basis, aboutPurchase],
  },
  {
    way: 'procurement',
    when: { 'no-order': 'no' },
    why: null,
    basis: questionOf('no-order').basis,
  },
  {
    way: 'procurement',
    when: { initiative: 'no', 'common-need': 'no' },
    why: whyWords.publicNeed,
    basis: [helsingborgSection('1.2')],
  },
  {
    way: 'procurement',
    when: { 'no-detailed-regulation': 'no', trust: 'no' },
    why: whyWords.commercial,
    basis: [helsingborgSection('1.2')],
  },
  {
    way: 'grant',
    when: { 'not-ordinary-grant': 'no' },
    why: null,
    basis: questionOf('not-ordinary-grant').basis,
  },
  {
    way: 'grant',
    when: { initiative: 'yes', 'common-need': 'no' },
    why: whyWords.runsByItself,
    basis: [helsingborgSection('1.3')],
  },
];

function signReasons(way: Sign['way'], assessment: Assessment): readonly Reason[] {
  return signs.flatMap(({ way: own, when, why, basis }) => {
    const points = pointKeys.filter((key) => when[key] !== undefined);
    const holds = points.every((key) => assessment[key]?.answer === when[key]);
    if (own !== way || !holds) return [];
    const [first] = points;
    const words = why ?? (first ? questionOf(first).means.no : null);
    return words ? [{ points, why: words, next: null, basis }] : [];
  });
}

/** Dialogue is enough on the lower steps; joint action lies between. */
function dialogueReasons({ step }: Assessment): readonly Reason[] {
  if (step === undefined || step === 'partnership') return [];
  const { title, means } = ladder[step];
  const why =
    step === 'joint-action'
      ? whyWords.jointActionEnough
      : fillAll(whyWords.lowStep, {
          'step.sv': title.sv.toLowerCase(),
          'step.en': title.en.toLowerCase(),
          'means.sv': means.sv,
          'means.en': means.en,
        });
  return [{ points: ['step'], why, next: null, basis: [ladderBasis] }];
}

function wayOf(key: OutcomeKey, reasons: readonly Reason[]): Way {
  return { key, reasons, ...outcomeWords[key] };
}

/** Other forms that the answers speak for, the one with most at stake first. */
function otherForms(assessment: Assessment): readonly Way[] {
  return [
    wayOf('procurement', signReasons('procurement', assessment)),
    wayOf('grant', signReasons('grant', assessment)),
    wayOf('dialogue', dialogueReasons(assessment)),
  ].filter(({ reasons }) => reasons.length > 0);
}

/** What speaks against or is unclear, and has not already been told as a reason for another form. */
function lookAgain(
  assessment: Assessment,
  answered: readonly AssessmentQuestion[],
  told: ReadonlySet<AskedKey>,
): readonly Reason[] {
  const step: readonly Reason[] =
    assessment.step === 'joint-action'
      ? [
          {
            points: ['step'],
            why: whyWords.jointAction,
            next: whyWords.jointActionNext,
            basis: [ladderBasis],
          },
        ]
      : [];
  const points = answered.flatMap(({ key, means, next, basis }): readonly Reason[] => {
    const answer = assessment[key]?.answer;
    if (answer === undefined || answer === 'yes' || (answer === 'no' && told.has(key))) return [];
    return [{ points: [key], why: means[answer], next: next[answer], basis }];
  });
  return [...step, ...points];
}

/** The lists whose points were all answered with yes. */
function allYes(points: readonly AssessmentQuestion[]): Reason {
  const lists = new Set(points.flatMap(({ key }) => listsOf(key)));
  const keys = points.map(({ key }) => key);
  const whole: readonly Citation[] = [
    ...(lists.has('boras')
      ? [{ work: 'boras-checklist', place: { sv: 'punkt 1–9', en: 'points 1–9' } } as const]
      : []),
    ...(lists.has('helsingborg') ? [helsingborgSection('1.4')] : []),
  ];
  return { points: ['step', ...keys], why: whyWords.allYes, next: null, basis: whole };
}

function mainWay(
  forms: readonly Way[],
  again: readonly Reason[],
  unanswered: readonly AskedKey[],
  points: readonly AssessmentQuestion[],
): Way {
  // On the step of joint action dialogue is one way to go on, but not what the answers come to.
  const isBetween = again.some(({ points: [first] }) => first === 'step');
  const form = forms.find(({ key }) => key !== 'dialogue' || !isBetween);
  if (form) return form;
  if (again.length > 0) return wayOf('look-again', again);
  if (unanswered.length > 0) {
    const reason = { points: unanswered, why: whyWords.gaps, next: whyWords.gapsNext, basis: [] };
    return wayOf('look-again', [reason]);
  }
  return wayOf('partnership-possible', [allYes(points)]);
}

/**
 * What an assessment comes to. Points that were answered count whether or not they were asked; a point that was asked
 * and has no answer, or a step that is not told, is a gap, and with a gap a partnership is never said to be possible.
 * @param asked the points of the profile; left out, those of both lists
 */
export function outcomeOf(
  assessment: Assessment,
  asked: readonly AssessmentQuestion[] = assessmentPoints(),
): Outcome {
  const others = pointKeys.filter(
    (key) => assessment[key]?.answer !== undefined && !asked.some((point) => point.key === key),
  );
  const points = [...asked, ...others.map(questionOf)];
  const keys = points.map(({ key }) => key);
  const forms = otherForms(assessment);
  const told = new Set(forms.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.points)));
  const again = lookAgain(assessment, points, told);
  const unanswered: readonly AskedKey[] = [
    ...(assessment.step === undefined ? (['step'] as const) : []),
    ...keys.filter((key) => assessment[key]?.answer === undefined),
  ];
  const main = mainWay(forms, again, unanswered, points);
  return {
    ...main,
    also: forms.filter(({ key }) => key !== main.key),
    again,
    unanswered,
    points: keys,
    yes: keys.filter((key) => assessment[key]?.answer === 'yes'),
  };
}
