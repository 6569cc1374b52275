import { severityOf } from '../check.ts';
import { sections } from '../generated/sections.ts';
import type { Localised } from '../locale.ts';
import { type Profile, type Severity, stages } from '../profile.ts';
import type { Example, Rule } from '../rule.ts';
import { citationWords } from './citation.ts';
import { beside, excerpt, readable } from './excerpt.ts';
import { reasonFor, explainWords as words } from './explain-words.ts';
import { type Layout, padEnd } from './layout.ts';
import { printable, printableLines } from './printable.ts';
import {
  acceptingOf,
  besideExample,
  examplesFor,
  heldWords,
  levelNotes,
  type Profiles,
  proposalsFor,
  type ShownFinding,
  shownExample,
} from './rule-story.ts';
import type { Topic } from './topic.ts';
import { groupWords, offWord, say, severityWords, stageWords } from './words.ts';
import { closeMark, openMark, wrap, wrapMarked, wrapParts } from './wrap.ts';

/** What an explanation depends on besides the rule. */
export interface ExplainContext extends Layout {
  readonly profile: Profile;
  /** Severities of the user's own settings. */
  readonly settings: Readonly<Record<string, Severity | 'off'>>;
  /** The shipped profiles, for the examples. */
  readonly profiles: Profiles;
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
    return wrap(reason, { first, rest: ' '.repeat(measure(first)) }, context).map((line) =>
      line.trimEnd(),
    );
  });
  const title = say('profile', locale, { title: printable(profile.title[locale]) });
  const notes = levelNotes(rule, locale).flatMap((note) =>
    wrap(note, { first: '    ', rest: '    ' }, context),
  );
  return ['', `  ${paint.bold(words.severity[locale])} (${title})`, ...lines, ...notes];
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
  const shown = proposalsFor(rule, locale);
  if (shown.length === 0) return [];
  const lines = shown.flatMap(({ section, text }) => {
    const above = section ? [`${sections[section].title[locale]} <!-- iop: ${section} -->`] : [];
    const paragraphs = [...above, ...printableLines(text)].filter((line) => line.trim() !== '');
    return paragraphs.flatMap((line, index) =>
      wrap(line, { first: index === 0 ? '    · ' : '      ', rest: '      ' }, context),
    );
  });
  return ['', `  ${paint.bold(words.proposals[locale])}`, ...lines];
}

/** One line of an example, with what was found in it marked unless that is all of it. */
function exampleLine(line: string, mark: string | null, context: ExplainContext) {
  const { paint } = context;
  const hang = { first: `    ${paint.dim('│')} `, rest: `    ${paint.dim('│')} ` };
  const isPart = mark !== null && mark.trim() !== '' && mark.trim() !== line.trim();
  const marked = isPart ? line.replace(mark, () => `${openMark}${mark}${closeMark}`) : line;
  const room = { ...context, width: context.width + hang.first.length - 6 };
  // In YAML the spaces before a line say what it belongs to.
  const space = / */.exec(line)?.[0] ?? '';
  const indented = { first: hang.first + space, rest: `${hang.rest + space}  ` };
  return wrapMarked(marked, indented, room).map((shown) => shown.trimEnd());
}

/** An example, or what matters of it where it is long. */
function exampleText(text: string, finding: ShownFinding | null, context: ExplainContext) {
  const found = finding && text === finding.source.text ? finding : null;
  const lines = printableLines(text.trimEnd());
  const [mark = ''] = found ? printableLines(text.slice(found.range.start, found.range.end)) : [];
  return excerpt(lines, found ? found.line - 1 : 0).flatMap((index) =>
    index === null
      ? exampleLine('…', null, context)
      : exampleLine(lines[index] ?? '', found && index === found.line - 1 ? mark : null, context),
  );
}

/** What an example is held against, the card that lies beside it, and the text. */
function exampleTexts(
  example: Example,
  finding: ShownFinding | null,
  context: ExplainContext,
): readonly string[] {
  const { locale } = context;
  const { text } = example;
  const held = heldWords(example, locale, context.profiles).map((words) => `    ${words}`);
  const beside = besideExample(example, locale);
  if (beside.length === 0) return [...held, ...exampleText(text, finding, context)];
  return [
    ...held,
    ...beside.flatMap((other) => [
      `    ${other.words}`,
      ...exampleText(other.text, finding, context),
    ]),
    `    ${words.agreement[locale]}`,
    ...exampleText(text, finding, context),
  ];
}

function examples(rule: Rule, context: ExplainContext): readonly string[] {
  const { locale, paint, profiles } = context;
  const all = examplesFor(rule, locale);
  const bad = readable(all.bad, locale);
  const good = readable(beside(all.good, bad), locale);
  const lines: string[] = [];
  if (bad) {
    const [finding = null] = shownExample(rule, bad, profiles).findings;
    lines.push('', `  ${paint.bold(words.bad[locale])}`, ...exampleTexts(bad, finding, context));
    const text = finding ? printable(finding.words[locale]) : '';
    if (text !== '') lines.push(...wrap(text, { first: '    → ', rest: '      ' }, context));
  }
  if (good) {
    lines.push('', `  ${paint.bold(words.good[locale])}`, ...exampleTexts(good, null, context));
  }
  return lines;
}

function accepting(rule: Rule, context: ExplainContext): readonly string[] {
  const { locale } = context;
  const { how, comment, more } = acceptingOf(rule, locale);
  const rest = { first: '    ', rest: '    ' };
  return [
    ...paragraph(words.accept, how, context),
    ...(comment === null ? [] : [`      ${comment}`]),
    ...(more === '' ? [] : wrap(more, rest, context)),
  ];
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
    ...wrapParts(about, { first: '  ', rest: '  ' }, context).map((line) => paint.dim(line)),
    ...paragraph(words.summary, rule.summary[locale], context),
    ...paragraph(words.rationale, rule.rationale[locale], context),
    ...paragraph(words.advice, rule.advice[locale], context),
    ...proposals(rule, context),
    ...authority(rule, context),
    ...severities(rule, context),
    ...otherProfiles(rule, context),
    ...examples(rule, context),
    ...accepting(rule, context),
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
