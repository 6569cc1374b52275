import { parse } from '../agreement/parse.ts';
import { checkAgreement, severityOf } from '../check.ts';
import { type Finding, wordsOf } from '../finding.ts';
import { sectionKeys, sections } from '../generated/sections.ts';
import type { Localised } from '../locale.ts';
import { type Profile, type Severity, stages } from '../profile.ts';
import type { Example, Rule } from '../rule.ts';
import { rulesForExamples } from '../rules/index.ts';
import { reasonFor, explainWords as words } from './explain-words.ts';
import { type Layout, padEnd } from './layout.ts';
import { printable, printableLines } from './printable.ts';
import { proposalIn } from './sample.ts';
import { citationWords } from './text-findings.ts';
import type { Topic } from './topic.ts';
import { groupWords, offWord, say, severityWords, stageWords } from './words.ts';
import { closeMark, openMark, wrap, wrapMarked } from './wrap.ts';

/** What an explanation depends on besides the rule. */
export interface ExplainContext extends Layout {
  readonly profile: Profile;
  /** Severities of the user's own settings. */
  readonly settings: Readonly<Record<string, Severity | 'off'>>;
  /** The shipped profiles, for the examples. */
  readonly profiles: Readonly<Record<string, Profile>>;
}

function paragraph(heading: Localised, text: string, context: ExplainContext): readonly string[] {
  const { locale, paint } = context;
  const indent = { first: '    ', rest: '    ' };
  return ['', `  ${paint.bold(heading[locale])}`, ...wrap(text, indent, context)];
}

function authority({ basis }: Rule, context: ExplainContext): readonly string[] {
  const { locale, paint } = context;
  const lines = basis.flatMap((citation) =>
    wrap(citationWords(citation, locale), { first: '    · ', rest: '      ' }, context),
  );
  return ['', `  ${paint.bold(words.authority[locale])}`, ...lines];
}

/** A row for each stage, with the reason. */
function severities(rule: Rule, context: ExplainContext): readonly string[] {
  const { locale, measure, paint, profile, settings } = context;
  const rows = stages.map((stage) => {
    const effective = severityOf(rule, { stage, profile, settings });
    const reason = reasonFor(rule, { stage, profile }, effective)[locale];
    return { stage, severity: effective.severity, reason };
  });
  const word = (severity: Severity | 'off') =>
    severity === 'off' ? offWord[locale] : severityWords[severity][locale];
  const stageColumn = Math.max(...stages.map((stage) => measure(stageWords[stage][locale]))) + 3;
  const wordColumn = Math.max(...rows.map(({ severity }) => measure(word(severity)))) + 3;
  const lines = rows.flatMap(({ stage, severity, reason }) => {
    const first = `    ${padEnd(stageWords[stage][locale], stageColumn, measure)}${padEnd(word(severity), wordColumn, measure)}`;
    return wrap(reason, { first, rest: ' '.repeat(measure(first)) }, context);
  });
  const title = say('profile', locale, { title: printable(profile.title[locale]) });
  return ['', `  ${paint.bold(words.severity[locale])} (${title})`, ...lines];
}

/** The severity before signing in each shipped profile, where they differ. */
function otherProfiles(rule: Rule, context: ExplainContext): readonly string[] {
  const { locale, measure, paint, profiles } = context;
  const rows = Object.values(profiles).map((profile) => ({
    title: profile.title[locale],
    severity: severityOf(rule, { stage: 'signing', profile }).severity,
  }));
  if (new Set(rows.map(({ severity }) => severity)).size < 2) return [];
  const column = Math.max(...rows.map(({ title }) => measure(title))) + 3;
  const lines = rows.map(({ title, severity }) => {
    const word = severity === 'off' ? offWord[locale] : severityWords[severity][locale];
    return `    ${padEnd(title, column, measure)}${word}`;
  });
  return ['', `  ${paint.bold(words.profiles[locale])}`, ...lines];
}

/** A proposal for a section has the section's name and key above it. */
function proposals(rule: Rule, context: ExplainContext): readonly string[] {
  const { locale, paint } = context;
  const names = Object.keys(rule.proposals ?? {});
  if (names.length === 0) return [];
  const lines = names.flatMap((name) => {
    const key = sectionKeys.find((known) => known === name);
    const above = key ? [`${sections[key].title[locale]} <!-- iop: ${key} -->`] : [];
    const text = printableLines(proposalIn(rule, name, locale));
    const paragraphs = [...above, ...text].filter((line) => line.trim() !== '');
    return paragraphs.flatMap((line, index) =>
      wrap(line, { first: index === 0 ? '    · ' : '      ', rest: '      ' }, context),
    );
  });
  return ['', `  ${paint.bold(words.proposals[locale])}`, ...lines];
}

/** What the rule says about its own example. */
function findingIn(
  rule: Rule,
  { text, card, profile, stage }: Example,
  context: ExplainContext,
): Finding | null {
  const chosen = context.profiles[profile ?? 'default'] ?? context.profile;
  const source = { path: 'avtal.md', text };
  const agreement = parse(source, {
    profile: chosen,
    ...(card === undefined ? {} : { card: { path: 'avtal.iop.yaml', text: card } }),
  });
  const { findings, caseQuestions, notes } = checkAgreement(agreement, {
    rules: rulesForExamples(rule),
    settings: {},
    today: '2026-01-01',
    ...(stage ? { stage } : {}),
  });
  const found = [...findings, ...caseQuestions, ...notes];
  return found.find((finding) => finding.rule === rule) ?? null;
}

function exampleText(
  text: string,
  mark: string | null,
  context: ExplainContext,
): readonly string[] {
  const { paint } = context;
  const hang = { first: `    ${paint.dim('│')} `, rest: `    ${paint.dim('│')} ` };
  const lines = printableLines(text.trim());
  const at =
    mark === null || mark.trim() === '' ? -1 : lines.findIndex((line) => line.includes(mark));
  return lines.flatMap((line, index) => {
    const marked =
      index === at && mark !== null ? line.replace(mark, `${openMark}${mark}${closeMark}`) : line;
    const whole = mark !== null && line.trim() === mark.trim() ? line : marked;
    const room = { ...context, width: context.width + hang.first.length - 6 };
    // In YAML the spaces before a line say what it belongs to.
    const space = / */.exec(line)?.[0] ?? '';
    const indented = { first: hang.first + space, rest: `${hang.rest + space}  ` };
    return wrapMarked(whole, indented, room).map((shown) => shown.trimEnd());
  });
}

function examples(rule: Rule, context: ExplainContext): readonly string[] {
  const { locale, paint } = context;
  const own = rule.examples.filter(({ language }) => language === locale);
  const all = own.length > 0 ? own : rule.examples;
  const bad =
    all.find(({ finds }) => finds.length > 0) ??
    rule.examples.find(({ finds }) => finds.length > 0);
  const good = all.find(({ finds }) => finds.length === 0);
  const lines: string[] = [];
  if (bad) {
    const finding = findingIn(rule, bad, context);
    lines.push('', `  ${paint.bold(words.bad[locale])}`);
    lines.push(...exampleText(bad.card ?? bad.text, bad.finds[0]?.on ?? null, context));
    const text = finding ? printable(wordsOf(finding)[locale]) : '';
    if (text !== '') lines.push(...wrap(text, { first: '    → ', rest: '      ' }, context));
  }
  if (good) {
    lines.push('', `  ${paint.bold(words.good[locale])}`);
    lines.push(...exampleText(good.card ?? good.text, null, context));
  }
  return lines;
}

/** How its findings are accepted, if they are. */
function acceptText({ neverAccepted }: Rule): Localised {
  return neverAccepted === 'always' ? words.acceptNever : words.acceptHow;
}

/** All there is to know about a rule, for an officer. */
export function explain(rule: Rule, context: ExplainContext): string {
  const { locale, paint } = context;
  const about = [
    rule.id,
    groupWords[rule.group][locale],
    ...(rule.about === 'case' ? [words.aboutCase[locale]] : []),
  ];
  const lines = [
    paint.bold(rule.title[locale]),
    `  ${paint.dim(about.join(' · '))}`,
    ...paragraph(words.summary, rule.summary[locale], context),
    ...paragraph(words.rationale, rule.rationale[locale], context),
    ...paragraph(words.advice, rule.advice[locale], context),
    ...proposals(rule, context),
    ...authority(rule, context),
    ...severities(rule, context),
    ...otherProfiles(rule, context),
    ...examples(rule, context),
    ...paragraph(words.accept, acceptText(rule)[locale].replace('{rule}', rule.id), context),
    ...paragraph(words.change, words.changeHow[locale].replace('{rule}', rule.id), context),
  ];
  return `${lines.join('\n')}\n`;
}

/** The rules or the sections that a word may mean, to choose from. */
export function topicList(query: string, topic: Topic, layout: Layout): string {
  const { locale, measure, paint } = layout;
  const isRules = topic.kind === 'rules';
  const rows = isRules
    ? topic.rules.map(({ id, title }) => ({ id, title: title[locale] }))
    : topic.keys.map((key) => ({ id: key, title: sections[key].title[locale] }));
  const column = Math.max(...rows.map(({ id }) => measure(id))) + 3;
  const lines = rows.flatMap(({ id, title }) => {
    const first = `  ${padEnd(id, column, measure)}`;
    return wrap(title, { first, rest: ' '.repeat(measure(first)) }, layout);
  });
  const said = words[isRules ? 'several' : 'severalSections'][locale];
  const heading = said.replace('{query}', () => printable(query));
  return `${[paint.bold(heading), ...lines, '', words.choose[locale]].join('\n')}\n`;
}
