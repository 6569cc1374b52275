import type { ErrorObject } from 'ajv';
import { nearestKeys, swedishKey } from '../agreement/aliases.ts';
import { tableTopLevel } from '../generated/aliases.ts';
import { fillAll, type Localised } from '../locale.ts';

export const tableWords = {
  noTable: {
    sv: 'Här finns ingen tabell med punkter. Gör en tabell med kolumnerna Punkt, Kallas också och Nivå (krav eller råd).',
    en: 'There is no table of points here. Make a table with the columns Point, Also called and Level (required or recommended).',
  },
  twice: {
    sv: 'Punkten står två gånger i tabellen. Ta bort den ena raden.',
    en: 'The point stands twice in the table. Remove one of the rows.',
  },
  noWords: {
    sv: 'Namnet har inget ord att känna igen en rubrik på. Skriv bokstäver eller siffror.',
    en: 'The name has no word to know a heading by. Write letters or digits.',
  },
  noSection: {
    sv: 'Avsnittet finns inte. Skriv ett som iop explain känner till, till exempel ”Ekonomi och resurser”, eller ”eget” för en punkt som bara är er.',
    en: 'There is no such section. Write one that iop explain knows, such as “Economy and resources”, or “own” for a point that is yours alone.',
  },
  long: {
    sv: 'Namnet är för långt för en rubrik. Skriv högst åtta ord.',
    en: 'The name is too long for a heading. Write at most eight words.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

const words = {
  level: {
    sv: 'Nivån ska vara krav eller råd.',
    en: 'The level must be required or recommended.',
  },
  noName: {
    sv: 'Regelverkets namn saknas. Skriv ”namn:” och vad det heter, överst i filen. I en Markdown-fil är det rubriken.',
    en: 'The name of the profile is missing. Write “name:” and what it is called, at the top of the file. In a Markdown file it is the heading.',
  },
  noPoints: {
    sv: 'Punkterna saknas. Skriv ”punkter:” och under det en rad för varje: - { punkt: Mål, nivå: krav }.',
    en: 'The points are missing. Write “points:” and below it a row for each: - { point: Goals, level: required }.',
  },
  noPoint: {
    sv: 'Raden säger inte vad punkten heter. Skriv ”punkt:” och dess namn.',
    en: 'The row does not say what the point is called. Write “point:” and its name.',
  },
  noLevel: {
    sv: 'Raden säger inte om punkten är krav eller råd. Skriv ”nivå: krav” eller ”nivå: råd”.',
    en: 'The row does not say whether the point is required or recommended. Write “level: required” or “level: recommended”.',
  },
  row: {
    sv: 'Varje punkt är en rad med namn och nivå: - { punkt: Mål, nivå: krav }.',
    en: 'Each point is a row with a name and a level: - { point: Goals, level: required }.',
  },
  unknown: {
    sv: 'Nyckeln ”{key}” finns inte i en tabell. De som finns är {known}.',
    en: 'There is no key “{key}” in a table. Those that exist are {known}.',
  },
  unknownNear: {
    sv: 'Nyckeln ”{key}” finns inte. Menade du ”{near}”?',
    en: 'There is no key “{key}”. Did you mean “{near}”?',
  },
  date: {
    sv: '”{key}” ska vara ett datum, till exempel 2026-02-01.',
    en: '“{key}” must be a date, for example 2026-02-01.',
  },
  empty: {
    sv: '”{key}” är tom. Skriv något där.',
    en: '“{key}” is empty. Write something there.',
  },
  long: {
    sv: '”{key}” är för lång. Högst {max} går bra.',
    en: '“{key}” is too long. It may have {max} at most.',
  },
  list: {
    sv: '”{key}” ska vara en lista.',
    en: '“{key}” must be a list.',
  },
  text: {
    sv: '”{key}” ska vara en text.',
    en: '“{key}” must be a text.',
  },
  id: {
    sv: '”id” har små bokstäver a–z, siffror och bindestreck: exempelstad-2026.',
    en: '“id” has small letters a–z, digits and hyphens: exempelstad-2026.',
  },
  other: {
    sv: '”{key}” har ett värde som inte går att använda.',
    en: '“{key}” has a value that cannot be used.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

const missing: Readonly<Record<string, Localised | undefined>> = {
  name: words.noName,
  points: words.noPoints,
  point: words.noPoint,
  level: words.noLevel,
};

const keys = {
  '': ['name', 'points', 'id', 'decided', 'decided-by', 'from', 'to', 'extends'],
  points: ['point', 'also-called', 'level', 'section'],
} as const;

/** The placeholders in both languages: a key has a Swedish twin. */
function keyData(path: readonly string[]) {
  const last = path.at(-1) ?? '';
  const sv = swedishKey(path.slice(0, -1), last, tableTopLevel) ?? last;
  return { 'key.sv': sv, 'key.en': last };
}

function unknownKey(key: string, path: readonly string[]): Localised {
  const shown = key.length > 60 ? `${key.slice(0, 59)}…` : key;
  const [near] = key === shown ? nearestKeys(path, key, tableTopLevel) : [];
  if (near !== undefined) return fillAll(words.unknownNear, { key: shown, near });
  const known = path.length === 0 ? keys[''] : keys.points;
  return fillAll(words.unknown, {
    key: shown,
    'known.sv': known.map((one) => swedishKey(path, one, tableTopLevel) ?? one),
    'known.en': [...known],
  });
}

/** A schema error of a profile as a table, as a sentence. */
export function tableError({ keyword, params, instancePath }: ErrorObject): Localised | null {
  const path = instancePath
    .split('/')
    .slice(1)
    .filter((step) => !/^\d+$/.test(step));
  const last = path.at(-1) ?? '';
  const isRow = last === 'points' && /\d$/.test(instancePath);
  const key = keyData(path);
  if (keyword === 'additionalProperties')
    return unknownKey(String(params['additionalProperty']), path);
  if (keyword === 'required') return missing[String(params['missingProperty'])] ?? null;
  if (last === 'level') return words.level;
  if (isRow) return words.row;
  if (keyword === 'pattern') return words.id;
  if (keyword === 'format') return fillAll(words.date, key);
  if (keyword === 'minItems' || keyword === 'minLength') return fillAll(words.empty, key);
  if (keyword === 'maxItems' || keyword === 'maxLength')
    return fillAll(words.long, { ...key, max: Number(params['limit']) });
  if (keyword !== 'type') return fillAll(words.other, key);
  return fillAll(params['type'] === 'array' ? words.list : words.text, key);
}
