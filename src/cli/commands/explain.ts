import { checkAgreement } from '../../check.ts';
import { shippedProfiles } from '../../profiles.ts';
import { explain, topicList } from '../../reporters/explain.ts';
import { nearestTopics } from '../../reporters/explain-query.ts';
import { explainSection } from '../../reporters/explain-section.ts';
import { type Topic, topicOf } from '../../reporters/topic.ts';
import { rules as catalogue } from '../../rules/index.ts';
import { ownRules } from '../../rules/own.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes, isFailed } from '../host.ts';
import { messages } from '../messages.ts';
import { targetOf } from '../new/targets.ts';
import { configFor, failureMessages, readFile, understood } from '../read-agreement.ts';
import { Stop } from '../stop.ts';
import { layoutFor } from '../write-report.ts';

/** The rules that have something to say of a file, when that is what was named: Markdown, Word, ODT or PDF. */
async function topicOfFile(
  query: string,
  flag: string | null,
  { host, around, profiles }: CommandContext,
): Promise<Topic | null> {
  const { path, shown } = targetOf(query, host);
  if (host.kindOf(path) !== 'file') return null;
  const read = await readFile(path, shown, host);
  if (isFailed(read)) throw new Stop(failureMessages[read.failure], { path: shown });
  const reader = { host, around, profiles, flag };
  const found = await configFor(path, reader);
  const { agreement } = await understood(read.document, found, reader);
  const { rules: settings, values, profileLocked } = found.config;
  const { findings, caseQuestions } = checkAgreement(agreement, {
    settings,
    values,
    today: host.today(),
    profileOverridden: flag !== null || profileLocked,
  });
  const told = new Set([...findings, ...caseQuestions].map(({ rule }) => rule));
  if (told.size === 0) throw new Stop(messages.nothingToExplain, { path: shown });
  return { kind: 'rules', rules: [...told] };
}

/** `iop explain`: the page of a rule or of a section, or a list of those that a word may mean. */
export async function explainCommand(
  { query, profile }: { readonly query: string; readonly profile: string | null },
  context: CommandContext,
): Promise<ExitCode> {
  const { host, around, profiles, locale } = context;
  const { config, folder } = await around.configAt(host.cwd);
  const from = profile === null ? folder : host.cwd;
  const chosen = await profiles.find(profile ?? config.profile ?? 'default', from);
  const rules = [...catalogue, ...ownRules({ words: config.words, profile: chosen })];
  const topic = (await topicOfFile(query, profile, context)) ?? topicOf(query, rules);
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
  const settings = config.rules;
  const told = { ...layout, profile: chosen, profiles: shippedProfiles };
  if (rule) host.stdout.write(explain(rule, { ...told, settings }));
  if (key) host.stdout.write(explainSection(key, { ...told, rules }));
  return exitCodes.clean;
}
