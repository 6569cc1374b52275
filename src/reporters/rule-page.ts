import { bibliography } from '../bibliography.ts';
import { sectionKeys, sections } from '../generated/sections.ts';
import { type Data, fill, type Locale } from '../locale.ts';
import type { Severity } from '../profile.ts';
import { type Profile, stages } from '../profile.ts';
import type { Citation, Rule } from '../rule.ts';
import { citationWords, readWords } from './citation.ts';
import { beside, readable } from './excerpt.ts';
import { explainWords } from './explain-words.ts';
import { codeSpan, fence, prose, quotation, row } from './markdown-page.ts';
import { pageWords } from './rule-page-words.ts';
import {
  acceptingOf,
  besideExample,
  examplesFor,
  heldWords,
  levelAt,
  levelNotes,
  type Profiles,
  proposalsFor,
  type ShownExample,
  type ShownFinding,
  shownExample,
} from './rule-story.ts';
import { groupWords, levelWords, offWord, severityWords, stageWords } from './words.ts';

/** The folder of the pages in each language, below `docs/`. */
export const pageFolders: Readonly<Record<Locale, string>> = { sv: 'regler', en: 'rules' };

export const generator = '`npm run generate`';
export const otherLocale: Readonly<Record<Locale, Locale>> = { sv: 'en', en: 'sv' };

export function say(key: keyof typeof pageWords, locale: Locale, data: Data = {}): string {
  return fill(pageWords[key][locale], data, locale);
}

export function severityWord(severity: Severity | 'off', locale: Locale): string {
  return severity === 'off' ? offWord[locale] : severityWords[severity][locale];
}

function part(heading: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];
}

function languagesOf({ languages = ['sv', 'en'] }: Rule, locale: Locale): string {
  const names = languages.map((code) => say(code === 'sv' ? 'swedish' : 'english', locale));
  return names.join(locale === 'sv' ? ' och ' : ' and ');
}

/** What it is about, in a few lines. */
function facts(rule: Rule, locale: Locale): string {
  const { id, group, about, sections: keys = [] } = rule;
  const titles = keys.map((key) => `${prose(sections[key].title[locale])} (${codeSpan(key)})`);
  const every = keys.length === sectionKeys.length ? say('everySection', locale) : null;
  const rows = [
    [say('name', locale), codeSpan(id)],
    [say('group', locale), groupWords[group][locale]],
    [say('about', locale), say(about, locale)],
    ...(keys.length > 0 ? [[say('sections', locale), every ?? titles.join(', ')]] : []),
    [say('reads', locale), languagesOf(rule, locale)],
  ];
  return rows.map(([name, value]) => `- ${name}: ${value}`).join('\n');
}

function proposals(rule: Rule, locale: Locale): readonly string[] {
  return proposalsFor(rule, locale).flatMap(({ section, text }) => {
    const above = section
      ? [`${prose(sections[section].title[locale])}, ${codeSpan(`<!-- iop: ${section} -->`)}:`]
      : [];
    return [...above, quotation(text)];
  });
}

function basisLine(citation: Citation, locale: Locale): string {
  const { url } = bibliography[citation.work];
  const words = prose(citationWords(citation, locale));
  const linked = url === null ? words : `[${words}](<${url}>)`;
  return `- ${linked}. ${readWords(citation.work, locale)}`.trimEnd();
}

/** Profiles in which a rule is as serious at every stage, together on one row. */
function levels(rule: Rule, locale: Locale, profiles: Profiles): readonly string[] {
  const { levelOf } = rule;
  const point = levelOf && sections[levelOf.section].points[levelOf.point]?.title[locale];
  const sayOf = ({ points }: Profile) => {
    const level = levelOf && points[levelOf.section]?.[levelOf.point];
    return level ? levelWords[level][locale] : say('silent', locale);
  };
  const rows = new Map<string, string[]>();
  for (const profile of Object.values(profiles)) {
    const words = stages.map((stage) => severityWord(levelAt(rule, stage, profile), locale));
    const cells = [...(point ? [sayOf(profile)] : []), ...words];
    const key = row(cells);
    rows.set(key, [...(rows.get(key) ?? []), profile.title[locale]]);
  }
  const every = rows.size === 1 ? say('everyProfile', locale) : null;
  const head = [
    say('profile', locale),
    ...(point ? [say('point', locale, { point })] : []),
    ...stages.map((stage) => stageWords[stage][locale]),
  ];
  const lines = Array.from(
    rows,
    ([cells, titles]) => `| ${every ?? prose(titles.join(', '))} ${cells}`,
  );
  return [
    ...(point ? [say('byPoint', locale, { point })] : []),
    [row(head), row(head.map(() => '---')), ...lines].join('\n'),
    ...levelNotes(rule, locale).map(prose),
  ];
}

/** Where something was found, as it stands there. */
function place({ source, range, line, isCard }: ShownFinding, locale: Locale): string {
  const [first = '', ...more] = source.text.slice(range.start, range.end).split('\n');
  if (first.trim() === '' && more.length === 0) return say('whole', locale);
  const quote = codeSpan(first) + (more.length > 0 ? ' …' : '');
  return say(isCard ? 'inCardAt' : 'at', locale, { line, quote });
}

function findingBlocks(finding: ShownFinding, locale: Locale): readonly string[] {
  const { also, own, isQuestion, isNeverAccepted } = finding;
  const remarks = [
    ...(also.length > 0 ? [say('also', locale, { lines: also.map(String) })] : []),
    ...(own ? [say('here', locale, { level: severityWord(own, locale) })] : []),
    ...(isQuestion ? [say('question', locale)] : []),
    ...(isNeverAccepted ? [say('never', locale)] : []),
  ];
  return [[place(finding, locale), ...remarks].join(' '), quotation(finding.words[locale])];
}

/** An example as it stands in the rule, and what is found in it. */
function exampleBlocks(
  { example, findings }: ShownExample,
  heading: string,
  { locale, profiles }: { readonly locale: Locale; readonly profiles: Profiles },
): readonly string[] {
  const { text } = example;
  const held = heldWords(example, locale, profiles);
  const beside = besideExample(example, locale);
  return [
    `### ${heading}`,
    ...(held.length > 0 ? [held.join(' ')] : []),
    ...beside.flatMap(({ words, text: other, kind }) => [prose(words), fence(other, kind)]),
    ...(beside.length === 0 ? [] : [explainWords.agreement[locale]]),
    fence(text, 'markdown'),
    ...findings.flatMap((finding) => findingBlocks(finding, locale)),
  ];
}

/** Which examples a page shows: all, or one of each kind, those that `iop explain` shows. */
export type ExampleChoice = 'all' | 'one';

function chosenExamples(rule: Rule, locale: Locale, choice: ExampleChoice) {
  const all = examplesFor(rule, locale);
  if (choice === 'all') return all;
  const bad = readable(all.bad, locale);
  const good = readable(beside(all.good, bad), locale);
  return { bad: bad ? [bad] : [], good: good ? [good] : [] };
}

function examples(
  rule: Rule,
  locale: Locale,
  profiles: Profiles,
  choice: ExampleChoice,
): readonly string[] {
  const { bad, good } = chosenExamples(rule, locale, choice);
  let n = 0;
  const blocks = (chosen: typeof bad) =>
    chosen.flatMap((example) => {
      n += 1;
      const heading = say('example', locale, { n });
      return exampleBlocks(shownExample(rule, example, profiles), heading, { locale, profiles });
    });
  return [
    ...part(explainWords.bad[locale], blocks(bad)),
    ...part(explainWords.good[locale], blocks(good)),
  ];
}

function accepting(rule: Rule, locale: Locale): readonly string[] {
  const { how, comment, more } = acceptingOf(rule, locale);
  if (comment === null) return [prose(how)];
  return [
    prose(how),
    fence(comment, 'markdown'),
    prose(more),
    say('inCard', locale),
    fence(say('cardYaml', locale, { rule: rule.id }), 'yaml'),
  ];
}

/** All there is to know about a rule, as Markdown without a title: for SARIF and for its page. */
export function ruleStory(
  rule: Rule,
  locale: Locale,
  profiles: Profiles,
  choice: ExampleChoice,
): string {
  const { id, summary, rationale, advice, basis } = rule;
  return [
    facts(rule, locale),
    ...part(explainWords.summary[locale], [prose(summary[locale])]),
    ...part(explainWords.rationale[locale], [prose(rationale[locale])]),
    ...part(explainWords.advice[locale], [prose(advice[locale])]),
    ...part(explainWords.proposals[locale], proposals(rule, locale)),
    ...part(explainWords.authority[locale], [
      basis.map((citation) => basisLine(citation, locale)).join('\n'),
    ]),
    ...part(explainWords.severity[locale], levels(rule, locale, profiles)),
    ...examples(rule, locale, profiles, choice),
    ...part(explainWords.accept[locale], accepting(rule, locale)),
    ...part(explainWords.change[locale], [
      prose(explainWords.changeHow[locale].replace('{rule}', id)),
    ]),
  ].join('\n\n');
}

/** The address of a rule's page below the folder of the documentation. */
export function pageAddress({ id }: Rule, locale: Locale): string {
  return `${pageFolders[locale]}/${id}.md`;
}

/** A page of its own in `docs/`. */
export function rulePage(rule: Rule, locale: Locale, profiles: Profiles): string {
  const { id, group, title } = rule;
  const file = codeSpan(`src/rules/${group}/${id}.ts`);
  const other = `../${pageAddress(rule, otherLocale[locale])}`;
  const blocks = [
    `# ${prose(title[locale])}`,
    `*${say('made', locale, { file, command: generator })}*`,
    `[${say('all', locale)}](README.md) · [${say('other', locale)}](${other})`,
    ruleStory(rule, locale, profiles, 'all'),
  ];
  return `${blocks.join('\n\n')}\n`;
}
