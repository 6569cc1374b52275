import type { Field, Frontmatter } from '../agreement/agreement.ts';
import { readCard } from '../agreement/frontmatter.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { answersTopLevel } from '../generated/aliases.ts';
import { answersSchema } from '../generated/answers-schema.ts';
import { validateAnswers } from '../generated/answers-validator.ts';
import type { Answers } from '../generated/types.ts';
import { type Data, fillAll, type Locale, type Localised } from '../locale.ts';
import { schemaProblems } from '../rules/frontmatter/schema/ajv-words.ts';
import { schemaAt, type Written } from '../rules/frontmatter/schema/fields.ts';
import { yamlProblems } from '../rules/frontmatter/schema/yaml-words.ts';
import { positionAt, type Range, type Source } from '../source.ts';
import { answerComplaints } from './answer-checks.ts';
import { type AnswerMessageId, answerWords } from './answer-words.ts';
import { withPartyIds } from './party-ids.ts';
import { idsOfNames } from './party-references.ts';
import { yamlText } from './yaml-text.ts';

/** Something in an answers file that cannot be used as it stands. */
interface AnswerProblem {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly message: Localised;
}

export interface ReadAnswers {
  /** What could be understood; what a problem is about is left out of it where it does not fit. */
  readonly answers: Answers;
  /** In the order of the text; empty when all could be understood. */
  readonly problems: readonly AnswerProblem[];
}

/** Room for a text of one’s own in every section. */
const largest = 500_000;
/** More than anybody would mend before trying again. */
const mostProblems = 50;

/** What takes a parser more than its share of time: keys, anchors and tags, and long empty stretches. */
function isTooMuch(text: string): boolean {
  const keys = text.match(/[\n\r,]/g) ?? [];
  const marks = text.match(/[&!]/g) ?? [];
  return keys.length > 12_000 || marks.length > 2_000 || /[^\S\n]{2000}/.test(text);
}

/**
 * The answers in a text of YAML or JSON, with keys and fixed values in either language. An answer
 * that is empty is no answer. Parties that have no id get one. Never throws.
 *
 * @param locale of the user, for where the keys do not tell in which language they are written
 */
export function readAnswers(text: string, locale: Locale): ReadAnswers {
  const source: Source = { path: '', text: text.replace(/^\ufeff+/, '') };
  const size = source.text.length > largest || isTooMuch(source.text) ? 0 : largest;
  const read = readCard(source, { top: answersTopLevel, size });
  const broken = yamlProblems(read);
  if (read.value === null || read.problems.some(({ kind }) => kind === 'syntax')) {
    return { answers: {}, problems: told(source, broken) };
  }
  const words = textsIn(read);
  const { parties = [] } = withPartyIds(partiesIn(withTexts(read.value, '', words)));
  const texts = new Map([...words, ...idsOfNames(read.fields, parties)]);
  const given = answered(withTexts(read.value, '', texts));
  const fields = new Map([...read.fields].map(([path, field]) => [path, meant(field, texts)]));
  validateAnswers(given);
  const written: Written = {
    frontmatter: { ...read, fields },
    card: null,
    language: locale,
    schema: answersSchema,
    top: answersTopLevel,
  };
  const unfit = schemaProblems(written, (validateAnswers.errors ?? []).slice(0, mostProblems));
  const answers = withPartyIds(fitting(given));
  const complaints = [...secondSet(source), ...answerComplaints(fields, answers)];
  return { answers, problems: told(source, [...broken, ...unfit, ...complaints]) };
}

/** The answers as a file that gives them back, with keys and fixed values in a language. */
export function writeAnswers(answers: Answers, locale: Locale): string {
  return yamlText(answers, { locale, schema: answersSchema, top: answersTopLevel });
}

/** The parties alone, as far as they fit. */
function partiesIn(value: unknown): Answers {
  if (typeof value !== 'object' || value === null || !('parties' in value)) return {};
  return fitting(answered({ parties: value.parties }));
}

/** A line of dashes with answers on both sides of it: those after it would be lost. */
function secondSet({ text }: Source): readonly Said[] {
  const found = /(?<=^|\n)---(?=\s)(?=[^\n]*\n\s*[^\s#])/g;
  for (const { index } of allMatches(text, found)) {
    const before = text.slice(0, index).replace(/(?<=^|\n)(?:#|%|---).*/g, '');
    if (/\S/.test(before)) return [{ message: 'second-set', at: { start: index, end: index + 3 } }];
  }
  return [];
}

interface Said {
  readonly message: AnswerMessageId;
  readonly at: Range;
  readonly data?: Data | undefined;
}

function told(source: Source, problems: readonly Said[]): readonly AnswerProblem[] {
  const sorted = [...problems].sort((a, b) => a.at.start - b.at.start);
  return sorted.slice(0, mostProblems).map(({ message, at, data = {} }) => ({
    ...positionAt(source, at.start),
    message: fillAll(answerWords[message], data),
  }));
}

/** Where text is meant, what was written is text: `0123` and `true` too. By path. */
function textsIn({ fields }: Frontmatter): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const field of fields.values()) {
    const text = isAboutText(field) ? writtenText(field) : null;
    if (text !== null) texts.set(field.path, text);
  }
  return texts;
}

function meant(field: Field, texts: ReadonlyMap<string, string>): Field {
  return { ...field, value: texts.get(field.path) ?? field.value };
}

function isAboutText({ value, path }: Field): boolean {
  if (typeof value !== 'number' && typeof value !== 'boolean') return false;
  const types = schemaAt(path, answersSchema).flatMap(({ type }) => type ?? []);
  return types.length > 0 && types.every((type) => type === 'string');
}

/** The letters of a value without quotation marks; null for one that stands elsewhere. */
function writtenText({ source, range }: Field): string | null {
  const text = source.text.slice(range.start, range.end).normalize('NFC');
  return /^[\w.+-]+$/.test(text) ? text : null;
}

function withTexts(value: unknown, path: string, texts: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null) return texts.get(path) ?? value;
  const below = (step: string | number) => (path === '' ? String(step) : `${path}.${step}`);
  if (Array.isArray(value)) return value.map((item, i) => withTexts(item, below(i), texts));
  const entries = Object.entries(value).map(([key, item]) => {
    return [key, withTexts(item, below(key), texts)];
  });
  return Object.fromEntries(entries);
}

/** The same without keys whose answer is empty: those are still to be answered. */
function answered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(answered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => !isEmpty(part));
  return Object.fromEntries(entries.map(([key, part]) => [key, answered(part)]));
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** What is left when everything that does not fit the schema has been taken out. */
function fitting(given: unknown): Answers {
  let rest = given;
  for (let left = 50; left > 0; left -= 1) {
    if (validateAnswers(rest)) return rest as Answers;
    const unfit = new Set(
      (validateAnswers.errors ?? []).map(({ keyword, instancePath, params }) => {
        const key =
          keyword === 'additionalProperties' ? String(params['additionalProperty']) : null;
        return key === null ? instancePath : `${instancePath}/${escaped(key)}`;
      }),
    );
    if (unfit.has('')) return {};
    rest = without(rest, '', unfit);
  }
  return {};
}

function without(value: unknown, path: string, unfit: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([key, part]) => {
    const own = `${path}/${escaped(key)}`;
    return unfit.has(own) ? [] : [[key, without(part, own, unfit)] as const];
  });
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
