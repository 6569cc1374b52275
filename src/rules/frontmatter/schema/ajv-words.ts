import type { ErrorObject } from 'ajv';
import type { Agreement } from '../../../agreement/agreement.ts';
import {
  type KeyPath,
  nearestKeys,
  nearestOf,
  swedishKey,
  swedishValue,
  type Top,
} from '../../../agreement/aliases.ts';
import { masked } from '../../../agreement/mask.ts';
import { fieldAt } from '../../../agreement/places.ts';
import type { Data, Localised } from '../../../locale.ts';
import { profileNames } from '../../../profiles.ts';
import type { Problem } from '../../../rule.ts';
import {
  type CardPlace,
  keyLanguage,
  nameOf,
  ownerPlace,
  schemaAt,
  stepsOf,
  valuePlace,
  type Written,
} from './fields.ts';
import type { MessageId } from './messages.ts';

/** What is wrong at one place, before it is one sentence. */
interface Complaint {
  readonly place: CardPlace;
  readonly path: string;
  readonly error: ErrorObject;
}

const expected: Readonly<Record<string, Localised>> = {
  number: {
    sv: 'ett tal utan enhet, till exempel 300000',
    en: 'a number without unit, such as 300000',
  },
  integer: { sv: 'ett heltal, till exempel 6', en: 'a whole number, such as 6' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'flera uppgifter med var sitt namn', en: 'several fields, each with a name' },
  string: { sv: 'text', en: 'text' },
};

/** Abbreviations and what one looks like. */
const codes: Readonly<Record<string, string>> = { language: 'sv', currency: 'SEK' };

/** What the schema has against the card, one problem a place, in words of our own. */
export function schemaProblems(
  written: Written,
  errors: readonly ErrorObject[],
): readonly Problem<MessageId>[] {
  const groups = new Map<string, Complaint[]>();
  for (const error of errors) {
    const complaint = complaintOf(written, error);
    if (!complaint) continue;
    const { at, source } = complaint.place;
    const key = `${source.path} ${at.start} ${error.keyword === 'required'}`;
    groups.set(key, [...(groups.get(key) ?? []), complaint]);
  }
  return [...groups.values()].flatMap((complaints) => problemOf(written, complaints) ?? []);
}

function complaintOf(written: Written, error: ErrorObject): Complaint | null {
  const path = error.instancePath.slice(1).split('/').map(unescaped).join('.');
  if (error.keyword === 'required') {
    const place = ownerPlace(written, path);
    return place && { place, path, error };
  }
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty']);
    const own = path === '' ? key : `${path}.${key}`;
    const place = ownerPlace(written, own);
    return place && { place, path: own, error };
  }
  const place = path === '' ? ownerPlace(written, path) : valuePlace(written, path);
  return place && { place, path, error };
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function problemOf(written: Written, complaints: readonly Complaint[]): Problem<MessageId> | null {
  const [first] = complaints;
  if (!first) return null;
  const { place } = first;
  if (first.error.keyword === 'required') return missing(written, complaints);
  const { message, data } = wordsFor(written, first, complaints);
  return { message, at: place.at, source: place.source, data };
}

function missing(written: Written, complaints: readonly Complaint[]): Problem<MessageId> | null {
  const [first] = complaints;
  if (!first) return null;
  const swedish = keyLanguage(written) === 'sv';
  const keys = complaints.map(({ path, error }) => {
    const key = String(error.params['missingProperty']);
    return swedish ? (swedishKey(stepsOf(path), key, written.top) ?? key) : key;
  });
  const unique = [...new Set(keys)];
  const { at, source } = first.place;
  if (unique.length === 1)
    return { message: 'missing', at, source, data: { key: unique[0] ?? '' } };
  return { message: 'missing-several', at, source, data: { keys: unique } };
}

interface Words {
  readonly message: MessageId;
  readonly data: Data;
}

/** One sentence for a value or a key that does not fit. */
function wordsFor(written: Written, first: Complaint, all: readonly Complaint[]): Words {
  const { path, error } = first;
  if (error.keyword === 'additionalProperties') return unknownKey(written, path);
  const raw = valueAt(written, path);
  const key = nameOf(written, path);
  const data = { key, value: shown(raw) };
  if (path === 'iop') return { message: 'version', data };
  if (isEmpty(raw, all)) return { message: 'empty', data };
  const nodes = schemaAt(path, written.schema);
  const allowed = allowedValues(written, path);
  if (allowed.length > 0 && typeof raw !== 'object') {
    const near = nearestOf(allowed, String(raw));
    return near.length > 0
      ? { message: 'value-near', data: { ...data, ...nearData(near) } }
      : { message: 'value', data: { ...data, ...allowedData(allowed, nodes) } };
  }
  if (nodes.some(({ format }) => format === 'date')) return { message: 'date', data };
  return otherWords(error, path, data);
}

function otherWords({ keyword, params }: ErrorObject, path: string, data: Data): Words {
  const last = String(stepsOf(path).findLast((step) => typeof step === 'string') ?? '');
  if (keyword === 'format') return { message: 'email', data };
  if (keyword === 'minimum')
    return { message: 'too-low', data: { ...data, limit: Number(params['limit']) } };
  if (keyword === 'maximum')
    return { message: 'too-high', data: { ...data, limit: Number(params['limit']) } };
  if (keyword === 'pattern') {
    if (last === 'org-number') return { message: 'org-number', data };
    const example = codes[last];
    return example === undefined
      ? { message: 'spaces', data }
      : { message: 'code', data: { ...data, example } };
  }
  const type = String(params['type'] ?? 'string');
  if (last === 'org-number') return { message: 'org-number', data };
  if (type === 'string' && data['value'] !== '') return { message: 'quotes', data };
  const words = expected[type] ?? expected['string'];
  return {
    message: 'type',
    data: { ...data, 'expected.sv': words?.sv ?? '', 'expected.en': words?.en ?? '' },
  };
}

/** A profile that the card names and that is none of those that come with the program. */
export function unknownProfile(agreement: Agreement): Problem<MessageId> | null {
  const field = fieldAt(agreement, 'profile');
  const names: readonly string[] = profileNames;
  if (!field || typeof field.value !== 'string' || field.value === '') return null;
  const { profile } = agreement;
  if (names.includes(field.value) || field.value === profile.id) return null;
  const near = nearestOf(names, field.value);
  return {
    message: near.length > 0 ? 'profile-near' : 'profile',
    at: field.range,
    source: field.source,
    data: {
      value: shown(field.value),
      'used.sv': profile.title.sv,
      'used.en': profile.title.en,
      ...(near.length > 0
        ? nearData(near)
        : { 'allowed.sv': either(names, 'eller'), 'allowed.en': either(names, 'or') }),
    },
  };
}

function unknownKey(written: Written, path: string): Words {
  const steps = stepsOf(path);
  const parent = steps.slice(0, -1);
  const key = masked(nameOf(written, path));
  const near = nearestKeys(parent, key, written.top);
  const language = keyLanguage(written);
  const own = near.filter(
    (candidate) => isSwedish(parent, candidate, written.top) === (language === 'sv'),
  );
  const shownKeys = own.length > 0 ? own : near;
  if (shownKeys.length === 0) return { message: 'unknown', data: { key } };
  return { message: 'unknown-near', data: { key, ...nearData(shownKeys) } };
}

/** What was perhaps meant, as the messages want it. */
export function nearData(near: readonly string[]): Data {
  return { 'near.sv': either(near, 'eller', '””'), 'near.en': either(near, 'or', '“”') };
}

/** True for a key that is the Swedish of another; a key that is alike in both languages is in either. */
function isSwedish(parent: KeyPath, key: string, top: Top | undefined): boolean {
  const swedish = swedishKey(parent, key, top);
  return swedish === null || swedish === key;
}

/** “a, b eller c”. */
export function either(
  items: readonly string[],
  word: string,
  [open = '', close = ''] = '',
): string {
  const quoted = items.map((item) => `${open}${item}${close}`);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} ${word} ${quoted.at(-1)}`;
}

/** The fixed values of a place, in the language the keys are written in. */
function allowedValues(written: Written, path: string): readonly string[] {
  const nodes = schemaAt(path, written.schema);
  const swedish = keyLanguage(written) === 'sv';
  const steps = stepsOf(path);
  const words = nodes.flatMap((node) => node.enum ?? []);
  const truths = nodes.some(({ type }) => type === 'boolean') ? [true, false] : [];
  return [...words, ...truths].map((value) =>
    swedish ? (swedishValue(steps, value, written.top) ?? String(value)) : String(value),
  );
}

function allowedData(values: readonly string[], nodes: readonly SchemaPart[]): Data {
  const dated = nodes.some(({ format }) => format === 'date');
  const sv = dated ? [...values, 'en dag som 2027-02-01'] : values;
  const en = dated ? [...values, 'a day such as 2027-02-01'] : values;
  return { 'allowed.sv': either(sv, 'eller'), 'allowed.en': either(en, 'or') };
}

interface SchemaPart {
  readonly format?: string;
}

function isEmpty(value: unknown, complaints: readonly Complaint[]): boolean {
  if (value === null || value === undefined || value === '') return true;
  const keywords = ['minItems', 'minLength', 'minProperties'];
  return complaints.some(({ error }) => keywords.includes(error.keyword));
}

function valueAt({ frontmatter, card }: Written, path: string): unknown {
  return (frontmatter?.fields.get(path) ?? card?.fields.get(path))?.value;
}

/** A value as it may be shown: short, and never a personal identity number. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'object') return '';
  const text = masked(String(value)).replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
