import type { Agreement, Heading, SectionPlace } from '../agreement/agreement.ts';
import { sectionKeys } from '../generated/sections.ts';
import type { Stage } from '../profile.ts';
import { positionAt, type Range } from '../source.ts';
import { jsonOriginal } from './import-notes.ts';
import {
  jsonContribution,
  jsonMeeting,
  jsonParty,
  jsonPlace,
  jsonTerm,
  jsonText,
  sectionAt,
} from './json-place.ts';

function jsonHeading(agreement: Agreement, { text, level, kind, range, sections }: Heading) {
  const { text: _, ...place } = jsonPlace(agreement.source, range);
  return {
    text,
    level,
    kind,
    ...place,
    sections: sections.map(({ key, by }) => ({ key, by })),
  };
}

function jsonSection({ source }: Agreement, { heading, range }: SectionPlace) {
  const start = heading?.range.start ?? range.start;
  // A range that ends with a line end does not reach into the next line.
  const end = Math.max(start, range.end - 1);
  return {
    heading: heading?.text ?? null,
    line: positionAt(source, start).line,
    endLine: positionAt(source, end).line,
  };
}

function sectionsOf(agreement: Agreement) {
  const found = sectionKeys.flatMap((key) => {
    const places = agreement.sections.get(key) ?? [];
    return places.length === 0
      ? []
      : [[key, places.map((it) => jsonSection(agreement, it))] as const];
  });
  return Object.fromEntries(found);
}

function pointsOf({ coverage }: Agreement) {
  const found = sectionKeys.flatMap((key) => {
    const points = Object.entries(coverage.get(key)?.points ?? {});
    if (points.length === 0) return [];
    const places = points.map(([point, evidence]) => [
      point,
      evidence === null ? null : jsonPlace(evidence.source, evidence.range),
    ]);
    return [[key, Object.fromEntries(places)] as const];
  });
  return Object.fromEntries(found);
}

function factsOf(agreement: Agreement) {
  const { facts } = agreement;
  const { dates, periods, orgNumbers, placeholders, durations, frequencies } = facts;
  const place = (range: Range) => ({
    from: 'prose',
    section: sectionAt(agreement, range),
    ...jsonPlace(agreement.source, range),
  });
  return {
    dates: dates
      .filter(({ possible }) => possible)
      .map(({ value, precision, ambiguous, range }) => ({
        value,
        precision,
        ambiguous,
        ...place(range),
      })),
    periods: periods.map(({ start, end, openEnded, range }) => ({
      start,
      end,
      openEnded,
      ...place(range),
    })),
    durations: durations.map(({ years, months, days, role, range }) => ({
      years,
      months,
      days,
      role,
      ...place(range),
    })),
    amounts: facts.amounts.map(({ value, currency, per, unit, approximate, ceiling, range }) => ({
      value,
      currency,
      per,
      unit,
      approximate,
      ceiling,
      ...place(range),
    })),
    frequencies: frequencies.map(({ times, per, minimum, body, range }) => ({
      times,
      per,
      minimum,
      body,
      ...place(range),
    })),
    orgNumbers: orgNumbers.map(({ value, valid, kind, range }) => ({
      value,
      valid,
      kind,
      ...place(range),
    })),
    placeholders: placeholders.map(({ kind, range }) => ({ kind, ...place(range) })),
    references: facts.references.map(({ kind, target, range }) => ({
      kind,
      target,
      ...place(range),
    })),
    persons: facts.persons.map(({ name, role, email, phone, range }) => ({
      name,
      role,
      email,
      phone,
      ...place(range),
    })),
    numberConflicts: facts.numberConflicts.map(({ words, digits, range }) => ({
      words,
      digits,
      ...place(range),
    })),
  };
}

/** What was understood, for machines: `schemas/inspect.schema.json`. */
export function inspectJson(agreement: Agreement, stage: Stage): string {
  const { source, title, status, profile, frontmatter, card, headings, reading, prose } = agreement;
  const values = { ...card?.value, ...frontmatter?.value };
  return jsonText({
    version: 1,
    path: source.path,
    title: title?.text ?? null,
    status,
    stage,
    profile: profile.id,
    ...jsonOriginal(source),
    frontmatter: frontmatter?.value || card?.value ? values : null,
    headings: headings.map((heading) => jsonHeading(agreement, heading)),
    sections: sectionsOf(agreement),
    points: pointsOf(agreement),
    term: jsonTerm(reading),
    parties: reading.parties.map(jsonParty),
    meetings: reading.meetings.map(jsonMeeting),
    contributions: reading.contributions.map(jsonContribution),
    facts: factsOf(agreement),
    prose: { term: jsonTerm(prose), parties: prose.parties.map(jsonParty) },
  });
}
