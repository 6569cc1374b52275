import type { Finding } from '../finding.ts';
import { severities } from '../profile.ts';
import type { Rule } from '../rule.ts';

/** Findings that are one matter to a reader become one. An accepted finding is gone by then, and takes no other with it. */
export function merged(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  return mergedByCause(emptyOnce(numbersOnce(gapsOnce(findings))), rules);
}

/** The same sentence about the same place is said once. */
export function onlyOnce(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, source, at, message, data }) => {
    const key = JSON.stringify([rule.id, source.path, at.start, at.end, message, data]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A section that holds nothing but a gap is one matter: the gap, which is the place to write in. */
function gapsOnce(findings: readonly Finding[]): readonly Finding[] {
  const gaps = new Map<number, Finding>();
  for (const one of findings) if (one.rule.id === 'placeholder-left') gaps.set(one.at.start, one);
  const sections = new Map<Finding, Finding>();
  for (const section of findings.filter(({ rule }) => rule.id === 'section-empty')) {
    const [first] = section.related.flatMap(({ range }) => gaps.get(range.start) ?? []);
    if (first && bySeverity(first, section) <= 0) sections.set(first, section);
  }
  const told = new Set(sections.values());
  return findings
    .filter((finding) => !told.has(finding))
    .map((finding) => {
      const section = sections.get(finding);
      return section
        ? { ...finding, also: [section.rule], related: [{ range: section.at }] }
        : finding;
    });
}

/** A heading without text is one matter, as grave as the gravest of what should stand there. */
function emptyOnce(findings: readonly Finding[]): readonly Finding[] {
  const empty = findings.filter(({ rule }) => rule.id === 'section-empty');
  const told = new Set<Finding>();
  const merged = new Map<Finding, Finding>();
  for (const section of empty) {
    // What rules of the same group say there is said of the heading itself, not of the text that is not there.
    const isSame = ({ rule, source, at, isQuestion }: Finding) =>
      rule.group !== section.rule.group &&
      !isQuestion &&
      source === section.source &&
      at.start === section.at.start;
    const [first, ...others] = [section, ...findings.filter(isSame)].toSorted(bySeverity);
    if (!first || others.length === 0) continue;
    for (const other of others) told.add(other);
    merged.set(first, { ...first, also: [...first.also, ...others.map(({ rule }) => rule)] });
  }
  return findings
    .filter((finding) => !told.has(finding))
    .map((finding) => merged.get(finding) ?? finding);
}

/** A party without a number and the gap left for that number are one matter: the party. */
function numbersOnce(findings: readonly Finding[]): readonly Finding[] {
  const isGap = ({ rule }: Finding) => rule.id === 'placeholder-left';
  const isParty = ({ rule }: Finding) => rule.id === 'orgnr-missing';
  const gaps = new Map(findings.filter(isGap).map((gap) => [gap.at.start, gap]));
  const told = new Set<Finding>();
  const merged = findings.map((finding) => {
    if (!isParty(finding)) return finding;
    const own = finding.related.flatMap(({ range }) => gaps.get(range.start) ?? []);
    const [gap] = own.filter((one) => bySeverity(finding, one) <= 0);
    if (!gap) return finding;
    told.add(gap);
    return { ...finding, also: [gap.rule] };
  });
  return merged.filter((finding) => !told.has(finding));
}

/** Findings of one cause become one, under the most serious rule, at last the first in the catalogue. */
function mergedByCause(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const causes = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { cause } = finding.rule;
    if (cause === undefined || finding.isQuestion) continue;
    const group = causes.get(cause);
    if (group) group.push(finding);
    else causes.set(cause, [finding]);
  }
  const rest = findings.filter(({ rule, isQuestion }) => rule.cause === undefined || isQuestion);
  return [...rest, ...[...causes.values()].flatMap((group) => mergedOf(group, rules))];
}

function mergedOf(group: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const [first, ...others] = group.toSorted(
    (a, b) => bySeverity(a, b) || rules.indexOf(a.rule) - rules.indexOf(b.rule),
  );
  if (!first) return [];
  const also = [...new Set(others.map(({ rule }) => rule))].filter((rule) => rule !== first.rule);
  const related = others.flatMap(({ at, source, related: more }) => [
    { range: at, source },
    ...more,
  ]);
  const basis = others.flatMap((other) => other.basis).filter((one) => !first.basis.includes(one));
  return [
    { ...first, also, related: [...first.related, ...related], basis: [...first.basis, ...basis] },
  ];
}

export function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}
