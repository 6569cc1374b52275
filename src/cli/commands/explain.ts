import { shippedProfiles } from '../../profiles.ts';
import { explain, ruleList } from '../../reporters/explain.ts';
import { findRules, nearestRules } from '../../reporters/explain-query.ts';
import { rules } from '../../rules/index.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes } from '../host.ts';
import { messages } from '../messages.ts';
import { Stop } from '../stop.ts';
import { layoutFor } from '../write-report.ts';

/** `iop explain`: the page of a rule, or the rules that a word may mean. */
export async function explainCommand(
  { query, profile }: { readonly query: string; readonly profile: string | null },
  context: CommandContext,
): Promise<ExitCode> {
  const { host, around, profiles } = context;
  const found = findRules(query, rules);
  const [rule] = found;
  if (!rule) {
    const near = nearestRules(query, rules);
    if (near.length === 0) throw new Stop(messages.noSuchRule, { query });
    throw new Stop(messages.noSuchRuleNear, { query, near });
  }
  const layout = await layoutFor([query], context);
  if (found.length > 1) {
    host.stdout.write(ruleList(query, found, layout));
    return exitCodes.clean;
  }
  const { config, folder } = await around.configAt(host.cwd);
  const from = profile === null ? folder : host.cwd;
  const chosen = await profiles.find(profile ?? config.profile ?? 'default', from);
  const settings = config.rules;
  host.stdout.write(
    explain(rule, { ...layout, profile: chosen, settings, profiles: shippedProfiles }),
  );
  return exitCodes.clean;
}
