import type { ErrorObject } from 'ajv';
import { canonicalValue } from '../agreement/aliases.ts';
import { readCard } from '../agreement/frontmatter.ts';
import { phraseOf } from '../agreement/language/word-list.ts';
import { keyNamed } from '../agreement/sections/assign.ts';
import { headingWords } from '../agreement/sections/normalise.ts';
import { sectionsNamed } from '../agreement/sections/own-points.ts';
import { tableTopLevel } from '../generated/aliases.ts';
import { validateProfileTable } from '../generated/settings-validators.ts';
import type { ProfileFile, ProfileTable } from '../generated/types.ts';
import type { OwnPoint, SectionKey } from '../profile.ts';
import type { Range, Source } from '../source.ts';
import { hasUnseen, unseenWords } from './own-words.ts';
import { markdownTable } from './profile-markdown.ts';
import { tableError, tableWords } from './profile-table-words.ts';
import { largest, mostProblems, oncePerPlace, type SettingsProblem } from './settings-file.ts';
import { tooLarge } from './settings-words.ts';

/** A profile as a table: what it says, and what stops the run. */
export interface TableReading {
  /** Null when a problem stops the run. */
  readonly table: ProfileTable | null;
  readonly problems: readonly SettingsProblem[];
}

/** A table before it is found good, with where each part of it stands. */
export interface WrittenTable {
  /** English keys; anything at all. */
  readonly value: Readonly<Record<string, unknown>>;
  /** By path, `points.2.level`. */
  readonly places: ReadonlyMap<string, Range>;
}

const top: Range = { start: 0, end: 0 };

/**
 * Reads a profile that is a table: a list of points in YAML, or a Markdown file with a table. Null when the file is no
 * table but a profile of the other kind, or cannot be read as YAML at all. Never throws.
 */
export function readProfileTable(source: Source): TableReading | null {
  if (source.text.length > largest) {
    const problem = { at: top, words: tooLarge(source.text.length, largest) };
    return { table: null, problems: [problem] };
  }
  if (/\.md$/i.test(source.path)) {
    const written = markdownTable(source);
    return written
      ? checked(written)
      : { table: null, problems: [{ at: top, words: tableWords.noTable }] };
  }
  const read = readCard(source, { top: tableTopLevel, size: largest });
  if (read.value === null || read.problems.length > 0) return null;
  if (!Array.isArray(read.value['points']) && !Object.hasOwn(read.value, 'name')) return null;
  const places = new Map(Array.from(read.fields, ([path, { range }]) => [path, range]));
  return checked({ value: read.value, places });
}

function checked({ value, places }: WrittenTable): TableReading {
  const data = { ...value, points: rowsOf(value['points']) };
  const at = (pointer: string): Range => {
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('.'))) {
      const found = places.get(path);
      if (found) return found;
      if (!path.includes('.')) break;
    }
    return top;
  };
  const fits = validateProfileTable(data);
  const unfit = fits ? [] : (validateProfileTable.errors ?? []).slice(0, mostProblems * 5);
  const told = unfit.flatMap((error: ErrorObject): readonly SettingsProblem[] => {
    const path = error.instancePath.slice(1).replaceAll('/', '.');
    const unknown = error.params['additionalProperty'];
    const place = typeof unknown === 'string' ? [path, unknown].filter(Boolean).join('.') : path;
    const words = tableError(error);
    return words ? [{ at: at(place), words }] : [];
  });
  const problems = oncePerPlace(told.length > 0 ? told : unusable(data as ProfileTable, at));
  if (problems.length > 0) return { table: null, problems: problems.slice(0, mostProblems) };
  return { table: data as ProfileTable, problems: [] };
}

/** “Krav” and “KRAV” are “krav”, and one other name needs no list around it. */
function rowsOf(points: unknown): unknown {
  if (!Array.isArray(points)) return points;
  return points.map((row: unknown) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return row;
    const { level, 'also-called': also } = row as Readonly<Record<string, unknown>>;
    const known =
      typeof level === 'string'
        ? canonicalValue(['points', 'level'], level.trim().toLowerCase(), tableTopLevel)
        : null;
    return {
      ...row,
      ...(known === null ? {} : { level: known }),
      ...(typeof also === 'string' ? { 'also-called': [also] } : {}),
    };
  });
}

/** What the schema cannot say: a point asked for twice, names without words, characters that are not seen. */
function unusable(
  { name, 'decided-by': by = '', points }: ProfileTable,
  at: (path: string) => Range,
): readonly SettingsProblem[] {
  const known = new Set<string>();
  const hidden = hasUnseen(name + by) ? [{ at: at('name'), words: unseenWords }] : [];
  return [
    ...hidden,
    ...points.flatMap(({ point, section, 'also-called': also = [] }, row) => {
      const key = headingWords(point);
      const twice = known.has(key)
        ? [{ at: at(`points.${row}.point`), words: tableWords.twice }]
        : [];
      known.add(key);
      const names: readonly (readonly [string, string])[] = [
        ['point', point],
        ...also.map((other, index) => [`also-called.${index}`, other] as const),
      ];
      const flaws = names.flatMap(([path, words]): readonly SettingsProblem[] => {
        const place = at(`points.${row}.${path}`);
        if (hasUnseen(words)) return [{ at: place, words: unseenWords }];
        const phrase = phraseOf(headingWords(words).replaceAll('*', ' '));
        if (typeof phrase === 'object') return [];
        return [{ at: place, words: phrase === 'no-words' ? tableWords.noWords : tableWords.long }];
      });
      const isNone = section !== undefined && sectionOf(section) === null;
      const none = isNone ? [{ at: at(`points.${row}.section`), words: tableWords.noSection }] : [];
      return [...twice, ...none, ...flaws];
    }),
  ];
}

/** The sections that a row names as what it is: none for a point of its own. Null when there is no such section. */
function sectionOf(section: string): readonly SectionKey[] | null {
  if (/^(?:eget|egen|own)$/i.test(section.trim())) return [];
  const key = keyNamed(section.trim());
  return key === null ? null : [key];
}

/** A table as the profile that it comes to. */
export interface TableProfile {
  readonly extends: string | null;
  readonly file: ProfileFile;
  /** What it calls the sections. */
  readonly names: Readonly<Partial<Record<SectionKey, string>>>;
  readonly ownPoints: readonly OwnPoint[];
}

/** Signs that mean something in a list of headings. */
const signs = /[(){}|…*!=]/g;

/**
 * Points that are sections we know become those; the others are points of the profile’s own. Of two points that are the
 * same section the second is one of its own: each row of the table is looked for.
 */
export function profileOf(table: ProfileTable): TableProfile {
  const { name, points, extends: base = null } = table;
  const rows = points.map((row) => ({
    row,
    keys: (row.section === undefined ? null : sectionOf(row.section)) ?? sectionsNamed(row.point),
  }));
  const taken = new Map<SectionKey, 'required' | 'recommended'>();
  const headings: Partial<Record<SectionKey, string[]>> = {};
  const names: Partial<Record<SectionKey, string>> = {};
  const ownPoints: OwnPoint[] = [];
  // What is one section comes first: “Bakgrund och mål” beside “Mål” is a background.
  for (const { row, keys } of [...rows].sort((a, b) => a.keys.length - b.keys.length)) {
    const also = row['also-called'] ?? [];
    const left = keys.filter((key) => !taken.has(key));
    if (left.length === 0) {
      if (keys.length < 2) ownPoints.push({ name: row.point, also, level: row.level });
      continue;
    }
    for (const key of left) {
      taken.set(key, row.level);
      const words = [row.point, ...also].map((text) => text.replace(signs, ' ').trim());
      if (keys.length > 1) continue;
      headings[key] = words.filter((text) => text !== '');
      names[key] = row.point;
    }
  }
  const order = rows.flatMap(({ keys }) => keys);
  const at = (level: string) => [...new Set(order)].filter((key) => taken.get(key) === level) as [];
  const place = new Map(points.map(({ point }, index) => [point, index]));
  ownPoints.sort((a, b) => (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0));
  const { id, decided, from, to, 'decided-by': by } = table;
  const file: ProfileFile = {
    extends: base ?? '',
    title: name,
    ...(id === undefined ? {} : { id }),
    ...(decided === undefined ? {} : { decided }),
    ...(by === undefined ? {} : { 'decided-by': by }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sections: { required: at('required'), recommended: at('recommended') },
    headings,
  };
  return { extends: base, file, names, ownPoints };
}
