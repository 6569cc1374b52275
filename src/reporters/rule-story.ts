import { severityOf } from '../check.ts';
import { type Finding, wordsOf } from '../finding.ts';
import { sectionKeys } from '../generated/sections.ts';
import { fill, type Locale, type Localised } from '../locale.ts';
import type { Profile, SectionKey, Severity, Stage } from '../profile.ts';
import type { Example, Rule } from '../rule.ts';
import { positionAt, type Range, type Source } from '../source.ts';
import { exampleReport } from './example-report.ts';
import { explainWords as words } from './explain-words.ts';
import { proposalIn } from './sample.ts';
import { stageWords } from './words.ts';

/**
 * What there is to tell about a rule, for the terminal and for its page in `docs/`: found here, laid out there.
 */

/** The profiles that examples are held against, by name. */
export type Profiles = Readonly<Record<string, Profile>>;

/** What a rule finds in one of its examples, and where. */
export interface ShownFinding {
  readonly words: Localised;
  readonly source: Source;
  readonly range: Range;
  readonly isCard: boolean;
  readonly line: number;
  /** Lines of the related places in the same file. */
  readonly also: readonly number[];
  /** Its severity, where it is another than the rule has at that stage. */
  readonly own: Severity | null;
  /** Asked, though its rule is about the text. */
  readonly isQuestion: boolean;
  readonly isNeverAccepted: boolean;
}

export interface ShownExample {
  readonly example: Example;
  readonly findings: readonly ShownFinding[];
}

function shownFinding(
  finding: Finding,
  { isCard, usual }: { readonly isCard: boolean; readonly usual: Severity | 'off' },
): ShownFinding {
  const { rule, message, severity, at, source, related, isQuestion } = finding;
  const lineOf = ({ start }: Range) => positionAt(source, start).line;
  const line = lineOf(at);
  const there = related.filter((place) => (place.source ?? source) === source);
  const lines = new Set(there.map(({ range }) => lineOf(range)).filter((other) => other !== line));
  const { neverAccepted } = rule;
  return {
    words: wordsOf(finding),
    source,
    range: at,
    isCard,
    line,
    also: [...lines].sort((a, b) => a - b),
    own: severity === usual ? null : severity,
    isQuestion,
    isNeverAccepted: Array.isArray(neverAccepted) && neverAccepted.includes(message),
  };
}

/** What a rule says of one of its examples: the same on any day. */
export function shownExample(rule: Rule, example: Example, profiles: Profiles): ShownExample {
  const report = exampleReport(rule, example, profiles);
  const { agreement } = report;
  const usual = severityOf(rule, { stage: report.stage, profile: agreement.profile }).severity;
  const found = [...report.findings, ...report.caseQuestions, ...report.notes];
  const findings = found
    .filter((finding) => finding.rule === rule)
    .map((finding) =>
      shownFinding(finding, { isCard: finding.source !== agreement.source, usual }),
    );
  return { example, findings };
}

/** Its examples with a finding and those without, in the reader's language first. */
export function examplesFor({ examples }: Rule, locale: Locale) {
  const own = examples.filter(({ language }) => language === locale);
  const others = examples.filter(({ language }) => language !== locale);
  const ordered = [...own, ...others];
  return {
    bad: ordered.filter(({ finds }) => finds.length > 0),
    good: ordered.filter(({ finds }) => finds.length === 0),
  };
}

/** The profile and the stage that an example is held against, where it says any. */
export function heldWords(
  { profile, stage, today }: Example,
  locale: Locale,
  profiles: Profiles,
): readonly string[] {
  const title = profile === undefined ? undefined : profiles[profile]?.title[locale];
  return [
    ...(title ? [fill(words.heldAgainst[locale], { title }, locale)] : []),
    ...(stage ? [fill(words.atStage[locale], { stage: stageWords[stage][locale] }, locale)] : []),
    ...(today ? [fill(words.onDay[locale], { today }, locale)] : []),
  ];
}

/** What lies beside an example: the settings, the card and the other agreements, each under its own words. */
export function besideExample(
  { settings, card, others = [] }: Example,
  locale: Locale,
): readonly {
  readonly words: string;
  readonly text: string;
  readonly kind: 'yaml' | 'markdown';
}[] {
  return [
    ...(settings === undefined
      ? []
      : [{ words: words.settings[locale], text: settings, kind: 'yaml' as const }]),
    ...others.map(({ path, text }) => ({
      words: fill(words.otherFile[locale], { path }, locale),
      text,
      kind: 'markdown' as const,
    })),
    ...(card === undefined
      ? []
      : [{ words: words.card[locale], text: card, kind: 'yaml' as const }]),
  ];
}

/** A sentence to copy, with the section that it begins where it is for one. */
export interface ShownProposal {
  readonly section: SectionKey | null;
  readonly text: string;
}

export function proposalsFor(rule: Rule, locale: Locale): readonly ShownProposal[] {
  return Object.keys(rule.proposals ?? {}).map((name) => ({
    section: sectionKeys.find((key) => key === name) ?? null,
    text: proposalIn(rule, name, locale),
  }));
}

/** How its findings are accepted: words, the line to write, and more words; only words where they cannot be. */
export interface Accepting {
  readonly how: string;
  readonly comment: string | null;
  readonly more: string;
}

export function acceptingOf({ id, neverAccepted, gathers }: Rule, locale: Locale): Accepting {
  if (neverAccepted === 'always')
    return { how: words.acceptNever[locale], comment: null, more: '' };
  const more = [
    words.acceptElse,
    ...(gathers ? [words.acceptAll] : []),
    ...(neverAccepted ? [words.acceptSome] : []),
  ];
  return {
    how: words.acceptHow[locale],
    comment: words.acceptComment[locale].replace('{rule}', id),
    more: more.map((text) => text[locale]).join(' '),
  };
}

/** What is to be known of how serious it is beside the level itself. */
export function levelNotes(
  { about, counted, usesToday, comparing }: Rule,
  locale: Locale,
): readonly string[] {
  return [
    ...(comparing ? [words.compares[locale]] : []),
    ...(usesToday ? [words.usesToday[locale]] : []),
    ...(about === 'case' ? [words.askedFirst[locale]] : []),
    ...(counted === false ? [words.notCounted[locale]] : []),
  ];
}

/** A rule's severity at a stage in a profile, as it comes. */
export function levelAt(rule: Rule, stage: Stage, profile: Profile): Severity | 'off' {
  return severityOf(rule, { stage, profile }).severity;
}
