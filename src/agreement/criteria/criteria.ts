import type { Range, Source } from '../../source.ts';
import type { Agreement } from '../agreement.ts';
import { type Answer, isPointKey, type PointKey } from '../assessment.ts';
import { fieldAt } from '../places.ts';
import { commonNeed, localDevelopment, publicBenefit } from './benefit.ts';
import { bothContribute } from './both-contribute.ts';
import { compact } from './compact.ts';
import { independence, noDetailedRegulation } from './freedom.ts';
import { notOrdinaryGrant } from './grant.ts';
import { initiative, noOrder } from './initiative.ts';
import { longTermed } from './long-term.ts';
import { noMarket } from './market.ts';
import type { Recogniser } from './shown.ts';

/** The criteria that can be read from a text, by the keys that profiles use. */
const recognisers: Readonly<Partial<Record<PointKey, Recogniser>>> = {
  initiative,
  'no-order': noOrder,
  'no-market': noMarket,
  'public-benefit': publicBenefit,
  'local-development': localDevelopment,
  compact,
  'not-ordinary-grant': notOrdinaryGrant,
  independence,
  'both-contribute': bothContribute,
  'no-detailed-regulation': noDetailedRegulation,
  'long-term': longTermed,
  'common-need': commonNeed,
};

/** A place that speaks of a criterion: in the document, or in the first assessment of card or frontmatter. */
export interface CriterionPlace {
  readonly source: Source;
  readonly range: Range;
}

/**
 * How a criterion stands. `found`: the text shows it; `asserted`: text or assessment says that it is so, or touches upon
 * it; `contrary`: they say the opposite; `silent`: neither speaks of it; `unread`: this program cannot read it.
 */
export type CriterionState = 'found' | 'asserted' | 'contrary' | 'silent' | 'unread';

export interface CriterionReading {
  readonly key: string;
  readonly state: CriterionState;
  /** What the state rests on. Null where nothing speaks of the criterion. */
  readonly from: 'text' | 'assessment' | null;
  readonly places: readonly CriterionPlace[];
  /** What the first assessment answers, where it does. */
  readonly answer: Answer | null;
}

/** How each criterion of the agreement’s profile stands; none where the profile has none. */
export function criteriaOf(agreement: Agreement): readonly CriterionReading[] {
  return agreement.profile.criteria.map(({ key }) => criterionOf(agreement, key));
}

function criterionOf(agreement: Agreement, key: string): CriterionReading {
  const point = isPointKey(key) ? key : null;
  const answer = point === null ? null : (agreement.assessment?.[point]?.answer ?? null);
  const recogniser = point === null ? undefined : recognisers[point];
  const isRead = recogniser !== undefined && agreement.language === 'sv';
  const shown = isRead ? recogniser(agreement) : null;
  if (shown) {
    const { source } = agreement;
    const places = shown.places.map((range) => ({ source, range }));
    return {
      key,
      state: weighed(agreement, key, shown.state, answer),
      from: 'text',
      places,
      answer,
    };
  }
  if (answer === null) {
    return { key, state: isRead ? 'silent' : 'unread', from: null, places: [], answer };
  }
  const state = answer === 'no' ? 'contrary' : 'asserted';
  return { key, state, from: 'assessment', places: assessed(agreement, key), answer };
}

/** A claim of the text that the assessment gives its ground for is shown; one that the assessment denies is a claim. */
function weighed(
  agreement: Agreement,
  key: string,
  state: CriterionState,
  answer: Answer | null,
): CriterionState {
  const hasNote = answer === 'yes' && isPointKey(key) && agreement.assessment?.[key]?.note;
  if (state === 'asserted' && hasNote) return 'found';
  return state === 'found' && answer === 'no' ? 'asserted' : state;
}

/** Where the assessment answers: its note, which says most, else its answer. */
function assessed(agreement: Agreement, key: string): readonly CriterionPlace[] {
  const field =
    fieldAt(agreement, `assessment.${key}.note`) ?? fieldAt(agreement, `assessment.${key}.answer`);
  return field ? [{ source: field.source, range: field.range }] : [];
}
