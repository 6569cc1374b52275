import type { ErrorObject } from 'ajv';
import { type Data, fillAll, type Localised } from '../locale.ts';
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

/** What the YAML parser objects to, by its code: its own English sentence is never shown. */
export function yamlWords(code: string): Localised {
  if (code === 'DUPLICATE_KEY') return words.duplicate;
  if (code === 'ALIASES') return words.aliases;
  if (['BAD_INDENT', 'TAB_AS_INDENT', 'MULTILINE_IMPLICIT_KEY'].includes(code)) return words.indent;
  return words.syntax;
}

function unknownKey(key: string, known: readonly string[]): Localised {
  const near = nearest(key, known);
  return near === null
    ? fillAll(words.unknownKey, { key })
    : fillAll(words.unknownKeyNear, { key, near });
}

/** What a value is called: its key, or its row in a list. */
function nameOf(path: readonly string[]): Data {
  const last = path.at(-1) ?? '';
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
  const isDate = keyword === 'format' && params['format'] === 'date';
  return fillAll(isDate ? words.date : words.wrong, key);
}
