import type { ErrorObject } from 'ajv';
import { type Data, fillAll, type Localised, numberData } from '../locale.ts';
import { nearest } from './nearest.ts';

const words = {
  unknownKey: { sv: 'Nyckeln ”{key}” finns inte.', en: 'There is no key “{key}”.' },
  unknownKeyNear: {
    sv: 'Nyckeln ”{key}” finns inte. Menade du ”{near}”?',
    en: 'There is no key “{key}”. Did you mean “{near}”?',
  },
  missingKey: { sv: 'Nyckeln ”{key}” saknas.', en: 'The key “{key}” is missing.' },
  /** The same for something in a list, which has no name of its own. */
  row: { sv: 'Rad {n} i listan', en: 'Row {n} of the list' },
  rowOf: { sv: 'Rad {n} i listan ”{list}”', en: 'Row {n} of the list “{list}”' },
  choice: {
    sv: '{key} ska vara något av {choices}.',
    en: '{key} must be one of {choices}.',
  },
  text: { sv: '{key} ska vara en text.', en: '{key} must be a text.' },
  boolean: { sv: '{key} ska vara true eller false.', en: '{key} must be true or false.' },
  number: { sv: '{key} ska vara ett tal.', en: '{key} must be a number.' },
  list: { sv: '{key} ska vara en lista.', en: '{key} must be a list.' },
  map: {
    sv: '{key} ska ha nycklar under sig, en på varje rad.',
    en: '{key} must have keys below it, one on each line.',
  },
  date: {
    sv: '{key} ska vara ett datum, till exempel 2026-02-01.',
    en: '{key} must be a date, for example 2026-02-01.',
  },
  wrong: {
    sv: '{key} har ett värde som inte går att använda.',
    en: '{key} has a value that cannot be used.',
  },
  empty: {
    sv: '{key} är tom. Skriv något där, eller ta bort raden.',
    en: '{key} is empty. Write something there, or remove the line.',
  },
  tooLong: {
    sv: '{key} är för lång. Högst {max} tecken går bra.',
    en: '{key} is too long. It may have {max} characters at most.',
  },
  tooMany: {
    sv: '{key} har för många rader. Högst {max} går bra.',
    en: '{key} has too many rows. It may have {max} at most.',
  },
  twiceInList: {
    sv: '{key} har samma sak två gånger. Ta bort den ena.',
    en: '{key} has the same thing twice. Remove one of them.',
  },
  ownId: {
    sv: 'Namnet på en egen kontroll börjar med egen- och har sedan små bokstäver a–z, siffror och bindestreck: ”egen-sekretess”.',
    en: 'The name of a rule of your own begins with own- or egen- and then has small letters a–z, digits and hyphens: “own-secrecy”.',
  },
  size: {
    sv: 'Filen är för stor: {n} tecken, och högst {max} går att läsa. Ta bort det som inte behövs.',
    en: 'The file is too large: {n} characters, and {max} is the most that can be read. Remove what is not needed.',
  },
  wholeMap: {
    sv: 'Filen ska bestå av nycklar och värden, till exempel ”lang: sv”.',
    en: 'The file must consist of keys and values, for example “lang: sv”.',
  },
  duplicate: { sv: 'Samma nyckel står två gånger.', en: 'The same key stands twice.' },
  indent: {
    sv: 'Indraget stämmer inte med raderna ovanför. Använd mellanslag, lika många på varje nivå.',
    en: 'The indentation does not match the lines above. Use spaces, as many on each level.',
  },
  aliases: {
    sv: 'Filen hänvisar till sig själv för många gånger.',
    en: 'The file refers to itself too many times.',
  },
  syntax: {
    sv: 'Här går filen inte att läsa som YAML. Kontrollera kolon, citattecken och indrag.',
    en: 'The file cannot be read as YAML here. Check colons, quotation marks and indentation.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

const types: Readonly<Record<string, Localised>> = {
  string: words.text,
  boolean: words.boolean,
  number: words.number,
  integer: words.number,
  array: words.list,
  object: words.map,
};

/** Keywords of a schema that set a limit, and what is said of what is beyond it. */
const limits: Readonly<Record<string, Localised | undefined>> = {
  minItems: words.empty,
  minLength: words.empty,
  maxItems: words.tooMany,
  maxLength: words.tooLong,
};

/** What the YAML parser objects to, by its code: its own English sentence is never shown. */
export function yamlWords(code: string): Localised {
  if (code === 'DUPLICATE_KEY') return words.duplicate;
  if (code === 'ALIASES') return words.aliases;
  if (['BAD_INDENT', 'TAB_AS_INDENT', 'MULTILINE_IMPLICIT_KEY'].includes(code)) return words.indent;
  return words.syntax;
}

/** A settings file that is larger than any need be. */
export function tooLarge(n: number, max: number): Localised {
  return fillAll(words.size, { ...numberData('n', n), ...numberData('max', max) });
}

/** As much of what somebody wrote as fits in a sentence. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function unknownKey(key: string, known: readonly string[]): Localised {
  const shown = short(key);
  const near = key === shown ? nearest(key, known) : null;
  return near === null
    ? fillAll(words.unknownKey, { key: shown })
    : fillAll(words.unknownKeyNear, { key: shown, near });
}

/** What a value is called: its key, or its row in a list. */
function nameOf(path: readonly string[]): Data {
  const last = short(path.at(-1) ?? '');
  if (!/^\d+$/.test(last)) return { 'key.sv': `”${last}”`, 'key.en': `“${last}”` };
  const list = path.findLast((step) => !/^\d+$/.test(step));
  const n = Number(last) + 1;
  const name = list === undefined ? fillAll(words.row, { n }) : fillAll(words.rowOf, { n, list });
  return { 'key.sv': name.sv, 'key.en': name.en };
}

/** A schema error as a sentence; null for those that only say that another one stands. */
export function schemaWords(error: ErrorObject, known: readonly string[]): Localised | null {
  const { keyword, params, instancePath } = error;
  const key = nameOf(instancePath.split('/').slice(1));
  if (keyword === 'additionalProperties') {
    return unknownKey(String(params['additionalProperty']), known);
  }
  if (keyword === 'propertyNames') return unknownKey(String(params['propertyName']), known);
  if (['anyOf', 'oneOf', 'if'].includes(keyword)) return null;
  if (keyword === 'required')
    return fillAll(words.missingKey, { key: String(params['missingProperty']) });
  if (keyword === 'enum') {
    const choices = (Array.isArray(params['allowedValues']) ? params['allowedValues'] : []).map(
      String,
    );
    return fillAll(words.choice, { ...key, choices: choices.join(', ') });
  }
  if (keyword === 'type' && instancePath === '') return words.wholeMap;
  if (keyword === 'type') return fillAll(types[String(params['type'])] ?? words.wrong, key);
  const limit = limits[keyword];
  if (limit) return fillAll(limit, { ...key, max: Number(params['limit']) });
  if (keyword === 'uniqueItems') return fillAll(words.twiceInList, key);
  if (keyword === 'pattern' && /^\/words\/\d+\/id$/.test(instancePath)) return words.ownId;
  const isDate = keyword === 'format' && params['format'] === 'date';
  return fillAll(isDate ? words.date : words.wrong, key);
}
