import type { Agreement } from '../agreement/agreement.ts';
import type { FileReport } from '../report.ts';
import type { Values } from '../rule.ts';
import type { Settings } from '../rules/severity.ts';
import type { Source } from '../source.ts';
import { type Beside, type ComparingOptions, compared, type PlaceBeside } from './comparing.ts';
import { completed } from './completing.ts';
import { gather } from './gathering.ts';

/** An agreement of a run, with how it was checked. */
export interface CheckedAgreement extends Omit<Beside, 'gathered'> {
  readonly agreement: Agreement;
  readonly report: FileReport;
  readonly values: Values;
  readonly severities: Settings;
}

export type { ComparingOptions } from './comparing.ts';

/**
 * Holds the agreements of a run beside one another. What it returns puts into the report of any of them what the rules
 * that compare have found, at whatever stage that report was made. The order of the agreements does not matter.
 */
export function compareAgreements(
  checked: readonly CheckedAgreement[],
  options: ComparingOptions,
): (file: FileReport) => FileReport {
  const { rules } = options;
  const byAgreement = new Map<Agreement, Beside>();
  const checkedOf = new Map<Beside, CheckedAgreement>();
  for (const one of checked) {
    const { report, agreement, values, severities } = one;
    const beside = { ...one, gathered: gather(report, { rules, values, severities }) };
    byAgreement.set(agreement, beside);
    checkedOf.set(beside, one);
  }
  const heard = compared([...byAgreement.values()], options);
  const sourceOf = ({ of, in: where }: PlaceBeside): Source => {
    const { agreement, settings } = checkedOf.get(of) ?? {};
    const source =
      where === 'card'
        ? agreement?.card?.source
        : where === 'settings'
          ? settings?.source
          : agreement?.source;
    if (!source) throw new Error(`${of.gathered.path} has no ${where}`);
    return source;
  };
  return (file) => {
    const beside = byAgreement.get(file.agreement);
    const one = beside && checkedOf.get(beside);
    if (!beside || !one) return file;
    const { severities, isWhole } = one;
    return completed(file, heard(beside), { ...options, severities, isWhole, sourceOf });
  };
}
