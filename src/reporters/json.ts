import { type OwnPointCoverage, ownPointsIn } from '../agreement/sections/own-points.ts';
import { type Finding, proposalOf, wordsOf } from '../finding.ts';
import { fixFor } from '../fix/candidates.ts';
import type {
  CoverageRow,
  CriterionRow,
  FileReport,
  NotChecked,
  UsedException,
} from '../report.ts';
import type { Citation } from '../rule.ts';
import { jsonOriginal } from './import-notes.ts';
import { jsonParty, jsonPlace, jsonPlaceIn, jsonTerm, jsonText } from './json-place.ts';
import { reporterOf } from './reporter.ts';

function jsonCitation({ work, place, level }: Citation) {
  return { work, place: place ?? null, level: level ?? null };
}

function jsonFix({ agreement }: FileReport, finding: Finding) {
  const fix = fixFor(agreement, finding);
  if (!fix) return null;
  const edits = fix.edits.map(({ range, text }) => ({
    ...jsonPlaceIn(agreement, fix.source, range),
    replacement: text,
  }));
  return { title: finding.rule.title, edits };
}

function jsonFinding(file: FileReport, finding: Finding) {
  const { agreement } = file;
  const { rule, severity, source, at, related, also, data, section, basis } = finding;
  return {
    rule: rule.id,
    severity,
    message: wordsOf(finding),
    title: rule.title,
    ...jsonPlaceIn(agreement, source, at),
    related: related.map((place) =>
      jsonPlaceIn(agreement, place.source ?? agreement.source, place.range),
    ),
    also: also.map(({ id }) => id),
    data,
    section,
    proposal: proposalOf(finding),
    basis: basis.map(jsonCitation),
    fix: jsonFix(file, finding),
  };
}

function jsonQuestion(question: Finding, excepted: boolean) {
  return {
    rule: question.rule.id,
    title: question.rule.title,
    message: wordsOf(question),
    proposal: proposalOf(question),
    basis: question.basis.map(jsonCitation),
    excepted,
  };
}

function jsonException(file: FileReport, { exception, findings }: UsedException) {
  const { rule, from, reason, by, until, source, range } = exception;
  return {
    rule,
    source: from,
    reason,
    by,
    until: until?.day ?? null,
    ...jsonPlaceIn(file.agreement, source, range),
    findings: findings.map((finding) => jsonFinding(file, finding)),
  };
}

function jsonSection({ agreement }: FileReport, { level, coverage }: CoverageRow) {
  const { state, places, missingPoints } = coverage;
  return {
    level: level ?? 'optional',
    state,
    ...(state === 'partial' ? { missingPoints } : {}),
    places: places.map(({ heading, range }) => ({
      heading: heading?.text ?? null,
      ...jsonPlace(agreement.source, heading?.range ?? range),
    })),
  };
}

/** A point that only the profile knows of. */
function jsonOwnPoint({ agreement }: FileReport, own: OwnPointCoverage) {
  const { point, state, heading, range } = own;
  const place = range === null ? null : jsonPlace(agreement.source, range);
  return {
    name: point.name,
    level: point.level,
    state,
    place: place && { heading: heading?.text ?? null, ...place },
  };
}

const noPlace = { line: null, column: null, endLine: null, endColumn: null, text: null } as const;

function jsonCriterion({ agreement }: FileReport, row: CriterionRow) {
  const { key, state, from, answer, places, against, criterion } = row;
  const [place] = places;
  return {
    key,
    title: criterion.title,
    state,
    from,
    answer,
    ...(place ? jsonPlaceIn(agreement, place.source, place.range) : noPlace),
    against: against ? jsonPlaceIn(agreement, against.source, against.range) : null,
  };
}

function jsonNotChecked({ key, rule, reason }: NotChecked) {
  return { key, rule: rule?.id ?? null, reason };
}

function jsonFile(file: FileReport) {
  const { agreement, stage, coverage, findings, notes, caseQuestions, notChecked, changes } = file;
  const { source, title, status, profile, reading } = agreement;
  const own = ownPointsIn(agreement);
  return {
    path: source.path,
    title: title?.text ?? null,
    status,
    stage,
    profile: profile.id,
    otherKind: file.otherKind,
    ...jsonOriginal(source),
    reading: { parties: reading.parties.map(jsonParty), term: jsonTerm(reading) },
    notes: notes.map((note) => jsonFinding(file, note)),
    sections: Object.fromEntries(coverage.map((row) => [row.key, jsonSection(file, row)])),
    ...(own.length > 0 ? { ownPoints: own.map((one) => jsonOwnPoint(file, one)) } : {}),
    findings: findings.map((finding) => jsonFinding(file, finding)),
    ...(file.known ? { known: file.known.map((finding) => jsonFinding(file, finding)) } : {}),
    criteria: file.criteria.map((row) => jsonCriterion(file, row)),
    caseQuestions: [
      ...caseQuestions.map((question) => jsonQuestion(question, false)),
      ...file.acceptedQuestions.map((question) => jsonQuestion(question, true)),
    ],
    exceptions: file.exceptions.map((used) => jsonException(file, used)),
    notChecked: notChecked.map(jsonNotChecked),
    changes,
  };
}

/** An agreement as it stands in the list. */
interface Part {
  readonly text: string;
  /** How many findings have edits that would take them away. */
  readonly fixable: number;
}

const inList = '    ';

/** For machines: `schemas/report.schema.json`, in both languages, without time or machine paths. */
export const json = reporterOf<Part>({
  part(file) {
    const { agreement, findings } = file;
    // In JSON no text holds a line end.
    const lines = jsonText(jsonFile(file)).trimEnd().replaceAll('\n', `\n${inList}`);
    const fixable = findings.filter((finding) => fixFor(agreement, finding) !== null).length;
    return { text: `${inList}${lines}`, fixable };
  },
  *whole(parts, { skipped, summary, today }, { version }) {
    const head = {
      version: 1,
      ...(today === null ? {} : { today }),
      tool: { name: 'iop', version },
    };
    yield `${jsonText(head).slice(0, -'\n}\n'.length)},\n  "files": [`;
    let fixable = 0;
    let isEmpty = true;
    for (const part of parts) {
      fixable += part.fixable;
      yield `${isEmpty ? '' : ','}\n${part.text}`;
      isEmpty = false;
    }
    const foot = { skippedFiles: skipped, summary: { ...summary, fixable } };
    yield `${isEmpty ? '' : '\n  '}],\n${jsonText(foot).slice('{\n'.length)}`;
  },
});
