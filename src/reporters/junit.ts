import { type Finding, wordsOf } from '../finding.ts';
import type { Severity } from '../profile.ts';
import type { FileReport, NotChecked } from '../report.ts';
import type { Rule } from '../rule.ts';
import { basisWords, proposalParagraphs, whereWords } from './finding-words.ts';
import { sayFormat } from './format-words.ts';
import { printable } from './printable.ts';
import { pathFromRoot } from './region.ts';
import { type PartContext, type Run, type RunContext, reporterOf } from './reporter.ts';
import { isShown } from './shown.ts';
import { findingsWords, reasonWords } from './text-accepted.ts';
import { caseWords, changedWords, skippedWords } from './text-closing.ts';
import { titleWords } from './text-head.ts';
import { say, severityHeadings, severityWords, stageWords } from './words.ts';
import { element, textNode } from './xml.ts';

const rank: Readonly<Record<Severity | 'never', number>> = {
  info: 1,
  warning: 2,
  error: 3,
  never: 4,
};

/** One thing that was tried: a rule in an agreement, which may have found something in several places. */
interface Case {
  readonly xml: string;
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'broken';
}

/** Where it stands, what it says, the sentence to copy and what it rests on. */
function told(file: FileReport, finding: Finding, { locale }: PartContext): string {
  const { source, at, severity } = finding;
  const basis = basisWords(finding, locale);
  const where = whereWords(file, { source, range: at }, locale);
  const text = printable(wordsOf(finding)[locale]);
  const [first, ...others] = proposalParagraphs(file, finding);
  return [
    `${severityHeadings[severity][locale]}, ${sayFormat('atPlace', locale, { place: where, text })}`,
    ...(first === undefined ? [] : [say('proposal', locale) + first, ...others]),
    ...(basis === '' ? [] : [say('basis', locale) + basis]),
  ].join('\n');
}

/** A rule that looked at the file. It fails on what the run fails on; the rest is told beside it. */
function ranCase(
  file: FileReport,
  rule: Rule,
  found: readonly Finding[],
  unchecked: NotChecked | null,
  context: PartContext,
): Case {
  const { locale, failOn } = context;
  const failing = found.filter(({ severity }) => rank[severity] >= rank[failOn]);
  const beside = found.filter((finding) => !failing.includes(finding) && isShown(finding, context));
  const [first] = failing;
  const outcome = first ? 'failed' : unchecked ? 'skipped' : 'passed';
  const content = [
    ...(first
      ? [
          element(
            'failure',
            {
              type: severityWords[first.severity][locale],
              message: printable(wordsOf(first)[locale]),
            },
            [textNode(failing.map((finding) => told(file, finding, context)).join('\n\n'))],
          ),
        ]
      : []),
    ...(outcome === 'skipped' && unchecked
      ? [element('skipped', { message: unchecked.reason[locale] })]
      : []),
    ...(beside.length === 0
      ? []
      : [
          element('system-out', {}, [
            textNode(beside.map((finding) => told(file, finding, context)).join('\n\n')),
          ]),
        ]),
  ];
  return { xml: testcase(file, `${rule.title[locale]} (${rule.id})`, content, context), outcome };
}

function testcase(
  { agreement }: FileReport,
  name: string,
  content: readonly string[],
  { folder }: PartContext,
): string {
  const path = pathFromRoot(agreement.source.path, folder);
  return `    ${element('testcase', { name, classname: path, file: path }, content)}\n`;
}

/** A rule of the file, or a question that no text can answer, that could not be tried. */
function skippedCase(file: FileReport, unchecked: NotChecked, context: PartContext): Case {
  const { locale } = context;
  const { key, rule, reason } = unchecked;
  const name = rule
    ? `${rule.title[locale]} (${rule.id})`
    : `${say('notCheckedBox', locale)} (${key})`;
  const content = [element('skipped', { message: reason[locale] })];
  return { xml: testcase(file, name, content, context), outcome: 'skipped' };
}

/** Every rule that looked, in the order of the catalogue, then what could not be tried. */
function casesOf(file: FileReport, context: PartContext): readonly Case[] {
  const { findings, notChecked, ran } = file;
  const rules = [...new Set([...ran, ...findings.map(({ rule }) => rule)])];
  const beside = notChecked.filter(({ rule }) => rule === null || !rules.includes(rule));
  return [
    ...rules.map((rule) =>
      ranCase(
        file,
        rule,
        findings.filter((finding) => finding.rule === rule),
        notChecked.find((one) => one.rule === rule) ?? null,
        context,
      ),
    ),
    ...beside.map((one) => skippedCase(file, one, context)),
  ];
}

/** What belongs to no rule: questions about the case, what is accepted, what was changed. */
function remarks(file: FileReport, { locale }: PartContext): readonly string[] {
  const changed = changedWords(file, locale);
  return [
    ...caseWords(file, locale).map((words) => `${say('caseBox', locale)}: ${words}`),
    ...file.exceptions.map((used) => {
      const reason = say('reason', locale, { reason: reasonWords(used, locale) });
      return `${say('acceptedBox', locale)}: ${findingsWords(file, used.findings, locale)} ${reason}`;
    }),
    ...(changed === null ? [] : [changed]),
  ];
}

type Counts = Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>>;

function counts(cases: readonly Case[]): Counts {
  const of = (outcome: Case['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: of('failed'),
    errors: of('broken'),
    skipped: of('skipped'),
  };
}

function summed(suites: readonly Suite[]): Counts {
  const of = (key: keyof Counts) => suites.reduce((sum, suite) => sum + suite.counts[key], 0);
  return {
    tests: of('tests'),
    failures: of('failures'),
    errors: of('errors'),
    skipped: of('skipped'),
  };
}

/** What an agreement was held against. */
function properties({ agreement, stage }: FileReport, locale: PartContext['locale']): string {
  const rows = {
    title: titleWords(agreement) ?? say('untitled', locale),
    profile: agreement.profile.title[locale],
    stage: stageWords[stage][locale],
  };
  const all = Object.entries(rows).map(([name, value]) => element('property', { name, value }));
  return `    ${element('properties', {}, all)}\n`;
}

/** An agreement, or what the run did not see, with how its cases went. */
interface Suite {
  readonly xml: string;
  readonly counts: Counts;
}

function suiteOf(file: FileReport, context: PartContext): Suite {
  const cases = casesOf(file, context);
  const lines = remarks(file, context);
  const out =
    lines.length === 0 ? [] : [`    ${element('system-out', {}, [textNode(lines.join('\n'))])}\n`];
  const name = pathFromRoot(file.agreement.source.path, context.folder);
  const content = [
    '\n',
    properties(file, context.locale),
    ...cases.map(({ xml }) => xml),
    ...out,
    '  ',
  ];
  return {
    xml: `  ${element('testsuite', { name, ...counts(cases) }, content)}\n`,
    counts: counts(cases),
  };
}

/** What the run did not read or passed over: a suite of its own, so that the rest does not look like all. */
function outsideSuite({ skipped }: Run, { locale, problems }: RunContext): readonly Suite[] {
  const name = sayFormat('skipped', locale);
  const caseOf = (text: string, tag: 'error' | 'skipped', outcome: Case['outcome']): Case => ({
    xml: `    ${element('testcase', { name: text, classname: 'iop' }, [element(tag, { message: text })])}\n`,
    outcome,
  });
  const cases = [
    ...problems.map((words) => caseOf(words[locale], 'error', 'broken')),
    ...skippedWords(skipped, locale, skipped.length).map((text) =>
      caseOf(text, 'skipped', 'skipped'),
    ),
  ];
  if (cases.length === 0) return [];
  const content = ['\n', ...cases.map(({ xml }) => xml), '  '];
  return [
    {
      xml: `  ${element('testsuite', { name, ...counts(cases) }, content)}\n`,
      counts: counts(cases),
    },
  ];
}

/** For test panels: a suite for each agreement, a case for each rule. Without time: the same text, the same bytes. */
export const junit = reporterOf<Suite>({
  part: suiteOf,
  *whole(parts, run, context) {
    const suites = [...parts, ...outsideSuite(run, context)];
    const all = summed(suites);
    // The first tag and the last, as the library writes them round nothing.
    const [open = '', close = ''] = element('testsuites', { name: 'iop', ...all }, ['\n']).split(
      '\n',
    );
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    if (suites.length === 0) {
      yield `${element('testsuites', { name: 'iop', ...all }, [])}\n`;
      return;
    }
    yield `${open}\n`;
    for (const { xml } of suites) yield xml;
    yield `${close}\n`;
  },
});
