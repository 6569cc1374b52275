import { rulesJson, rulesTable } from '../../reporters/rules-table.ts';
import { rules as catalogue } from '../../rules/index.ts';
import { ownRules } from '../../rules/own.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes } from '../host.ts';
import { layoutFor } from '../write-report.ts';

interface RulesOptions {
  readonly profile: string | null;
  readonly format: 'text' | 'json';
}

/** `iop rules`: the catalogue, and after it the users' own. */
export async function rulesCommand(
  { profile, format }: RulesOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, around, profiles } = context;
  const { config, folder } = await around.configAt(host.cwd);
  const from = profile === null ? folder : host.cwd;
  const chosen = await profiles.find(profile ?? config.profile ?? 'default', from);
  const rules = [...catalogue, ...ownRules({ words: config.words, profile: chosen })];
  if (format === 'json') {
    host.stdout.write(rulesJson(rules));
    return exitCodes.clean;
  }
  const layout = await layoutFor([], context);
  host.stdout.write(rulesTable(rules, { ...layout, profile: chosen, settings: config.rules }));
  return exitCodes.clean;
}
