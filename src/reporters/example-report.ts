import type { Agreement } from '../agreement/agreement.ts';
import { parse } from '../agreement/parse.ts';
import { compareAgreements } from '../check/repository.ts';
import { type CheckOptions, checkAgreement } from '../check.ts';
import { readConfig } from '../config/config.ts';
import type { Profile } from '../profile.ts';
import type { FileReport } from '../report.ts';
import type { Example, Rule } from '../rule.ts';
import { rulesForExamples } from '../rules/index.ts';

/** The day that examples are read, where they do not say another. */
const usualDay = '2026-01-01';

/**
 * What a rule makes of one of its examples: of the agreement itself, held beside the others of its folder when it has
 * any.
 * @throws when the example names a profile or gives settings that do not exist: a slip of ours.
 */
export function exampleReport(
  rule: Rule,
  example: Example,
  profiles: Readonly<Record<string, Profile>>,
): FileReport {
  const { text, card, stage, others = [], today = usualDay } = example;
  const profile = profiles[example.profile ?? 'default'];
  if (!profile) throw new Error(`${rule.id}: no profile “${example.profile}”`);
  const settings = settingsOf(rule, example);
  const { values = {}, rules: severities = {} } = settings?.config ?? {};
  const rules = rulesForExamples(rule);
  const options: CheckOptions = {
    rules,
    today,
    values,
    settings: severities,
    ...(stage && { stage }),
  };
  const own = parse(
    { path: 'avtal.md', text },
    { profile, ...(card !== undefined && { card: { path: 'avtal.iop.yaml', text: card } }) },
  );
  const report = checkAgreement(own, options);
  if (!rule.comparing) return report;
  const listed = (agreement: Agreement, checked: FileReport) => ({
    agreement,
    report: checked,
    values,
    severities,
    settings: settings?.text ?? null,
    isWhole: true,
  });
  const beside = others.map(({ path, text: other }) => {
    const agreement = parse({ path, text: other }, { profile });
    return listed(agreement, checkAgreement(agreement, options));
  });
  return compareAgreements([...beside, listed(own, report)], { rules, today })(report);
}

function settingsOf({ id }: Rule, { settings }: Example) {
  if (settings === undefined) return null;
  const reading = readConfig({ path: 'iop.config.yaml', text: settings }, []);
  if (reading.config === null) throw new Error(`${id}: the settings of an example cannot be read`);
  return { config: reading.config, text: reading.text };
}
