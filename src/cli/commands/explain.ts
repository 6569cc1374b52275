import { shippedProfiles } from '../../profiles.ts';
import { explain, topicList } from '../../reporters/explain.ts';
import { nearestTopics } from '../../reporters/explain-query.ts';
import { explainSection } from '../../reporters/explain-section.ts';
import { topicOf } from '../../reporters/topic.ts';
import { rules } from '../../rules/index.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes } from '../host.ts';
import { messages } from '../messages.ts';
import { Stop } from '../stop.ts';
import { layoutFor } from '../write-report.ts';

/** `iop explain`: the page of a rule or of a section, or a list of those that a word may mean. */
export async function explainCommand(
  { query, profile }: { readonly query: string; readonly profile: string | null },
  context: CommandContext,
): Promise<ExitCode> {
  const { host, around, profiles, locale } = context;
  const topic = topicOf(query, rules);
  if (!topic) {
    const near = nearestTopics(query, rules, locale);
    if (near.length === 0) throw new Stop(messages.noSuchRule, { query });
    throw new Stop(messages.noSuchRuleNear, { query, near });
  }
  const layout = await layoutFor([query], context);
  const [rule, other] = topic.kind === 'rules' ? topic.rules : [];
  const [key, another] = topic.kind === 'sections' ? topic.keys : [];
  if (other || another) {
    host.stdout.write(topicList(query, topic, layout));
    return exitCodes.clean;
  }
  const { config, folder } = await around.configAt(host.cwd);
  const from = profile === null ? folder : host.cwd;
  const chosen = await profiles.find(profile ?? config.profile ?? 'default', from);
  const settings = config.rules;
  const told = { ...layout, profile: chosen, profiles: shippedProfiles };
  if (rule) host.stdout.write(explain(rule, { ...told, settings }));
  if (key) host.stdout.write(explainSection(key, { ...told, rules }));
  return exitCodes.clean;
}
