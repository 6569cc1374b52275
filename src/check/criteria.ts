import type { Agreement } from '../agreement/agreement.ts';
import { type CriterionPlace, criteriaOf } from '../agreement/criteria/criteria.ts';
import type { Finding } from '../finding.ts';
import type { CriterionRow } from '../report.ts';

/** Whose findings speak against a criterion; `message` where only one of a rule’s does. */
const against: Readonly<
  Record<string, readonly { readonly rule: string; readonly message?: string }[]>
> = {
  'no-order': [{ rule: 'order-vocabulary' }, { rule: 'predefined-need' }],
  'no-detailed-regulation': [{ rule: 'detailed-specification' }],
  'both-contribute': [{ rule: 'full-cost-coverage' }],
  independence: [{ rule: 'independence-clause-missing', message: 'restricted' }],
};

/** The criteria of the profile with what speaks for them, and what the rules found that speaks against them. */
export function criterionRows(
  agreement: Agreement,
  findings: readonly Finding[],
): readonly CriterionRow[] {
  const readings = criteriaOf(agreement);
  return readings.map((reading, i) => {
    const criterion = agreement.profile.criteria[i];
    if (!criterion) throw new Error('a reading for each criterion');
    const place = placeAgainst(reading.key, findings);
    const { state, places } = reading;
    const isOpen = state === 'silent' || state === 'unread';
    if (place === null) return { ...reading, criterion, against: null };
    if (isOpen)
      return {
        ...reading,
        criterion,
        state: 'contrary',
        from: 'text',
        places: [place],
        against: null,
      };
    const isSame = places.some(
      ({ range }) => range.start <= place.range.start && place.range.end <= range.end,
    );
    if (state === 'contrary' && isSame) return { ...reading, criterion, against: null };
    return { ...reading, criterion, state: state === 'found' ? 'asserted' : state, against: place };
  });
}

function placeAgainst(key: string, findings: readonly Finding[]): CriterionPlace | null {
  const rules = against[key] ?? [];
  const found = findings.find(({ rule, message }) =>
    rules.some((one) => one.rule === rule.id && (one.message ?? message) === message),
  );
  return found ? { source: found.source, range: found.at } : null;
}
