import {
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { canonicalKey } from '../agreement/aliases.ts';
import { readCard } from '../agreement/frontmatter.ts';
import { topLevel } from '../generated/aliases.ts';
import { frontmatterSchema } from '../generated/schemas.ts';
import type { Answers } from '../generated/types.ts';
import type { Locale } from '../locale.ts';
import type { Range } from '../source.ts';
import { missingLine, shortDescription } from './card-comments.ts';
import { withPartyIds } from './party-ids.ts';
import { nameOf, type Writing, yamlFlow, yamlText } from './yaml-text.ts';

export interface FrontmatterOptions {
  /** Of the keys and the comments. */
  readonly locale: Locale;
  /** With a comment that says what each field is for. */
  readonly guidance: boolean;
  /** Null for a text that may be signed already: its status is for somebody to say. */
  readonly status: 'draft' | null;
}

/**
 * The frontmatter of a new agreement, with its `---` lines and a line end. What has not been answered
 * is left out, with a comment in its place that says what is to be filled in. The assessment belongs
 * to the case and is never in it.
 */
export function writeFrontmatter(answers: Answers, options: FrontmatterOptions): string {
  const { locale, guidance, status } = options;
  const { assessment: _, texts: __, parties = [], ...rest } = withPartyIds(answers);
  const own = parties.map(({ commitments: ___, ...party }) => party);
  const standing = status === null ? {} : { status };
  const card = filled({ iop: 1, language: locale, ...rest, parties: own, ...standing });
  const comments: Writing['comments'] = (path, key) => {
    if (key === null) return [];
    const has = hasAt(card, [...path, key]);
    const missing = has ? null : missingLine(path, key, locale);
    const isTop = guidance && path.length === 0;
    const about = isTop && (has || missing) ? shortDescription(key, locale) : null;
    return [about, missing].filter((line) => line !== null);
  };
  const schema = frontmatterSchema;
  const text = yamlText(card, { locale, schema, top: topLevel, comments });
  return `---\n${text}---\n`;
}

/** Without lists and maps that hold nothing. */
function filled(value: object): object {
  const entries = Object.entries(value).filter(([, part]) => {
    return typeof part !== 'object' || part === null || Object.keys(part).length > 0;
  });
  return Object.fromEntries(entries);
}

function hasAt(value: unknown, [step, ...rest]: readonly (string | number)[]): boolean {
  if (step === undefined) return value !== undefined && value !== null;
  if (typeof value !== 'object' || value === null) return false;
  return hasAt((value as Readonly<Record<string | number, unknown>>)[step], rest);
}

export type Assessment = NonNullable<Answers['assessment']>;

/**
 * The text of a side file with the assessment in it: in the place of one that stands there, in either
 * language, else last. All other bytes stay, and the comments in an assessment that is replaced.
 *
 * @param card null when there is no side file yet
 * @param locale of the keys, where the file has no assessment that shows another
 * @returns null when the text cannot be read, or not be changed without changing something else
 */
export function setAssessment(
  card: string | null,
  assessment: Assessment,
  locale: Locale,
): string | null {
  if (Object.keys(assessment).length === 0) return card;
  const text = (card ?? '').replace(/^\ufeff/, '');
  const mark = (card ?? '').slice(0, (card ?? '').length - text.length);
  const before = readCard({ path: '', text });
  if (before.value === null || before.problems.length > 0) return null;
  const edited = editedText(text, assessment, locale);
  if (edited === null) return null;
  const after = readCard({ path: '', text: edited });
  const wanted = { ...before.value, assessment: read(assessment, locale) };
  const same = after.problems.length === 0 && isSame(after.value, wanted);
  return same ? mark + edited : null;
}

/** As it is read back: in a file of its own there is nothing to come in the way. */
function read(assessment: Assessment, locale: Locale): unknown {
  const text = yamlText({ assessment }, writing(locale));
  return readCard({ path: '', text }).value?.['assessment'];
}

/** Whatever the order of the keys. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return Object.is(one, other);
  }
  const keys = Object.keys(one);
  const part = (whole: object, key: string) => (whole as Readonly<Record<string, unknown>>)[key];
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSame(part(one, key), part(other, key)));
}

function writing(locale: Locale, comments?: Writing['comments']): Writing {
  return { locale, schema: frontmatterSchema, top: topLevel, ...(comments && { comments }) };
}

function editedText(text: string, assessment: Assessment, locale: Locale): string | null {
  const document = parseDocument(text, { logLevel: 'silent' });
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const map = isMap(document.contents) ? (document.contents as YAMLMap<Node, Node | null>) : null;
  const pair = map?.items.find(({ key }) => canonicalKey([], String(key)) === 'assessment');
  const place: Place = { text, lineEnd, assessment, locale };
  if (map && pair) return map.flow ? replacedInFlow(place, pair) : replacedBlock(place, pair);
  return map?.flow ? addedToFlow(place, map) : addedLast(place, map);
}

interface Place {
  readonly text: string;
  readonly lineEnd: string;
  readonly assessment: Assessment;
  readonly locale: Locale;
}

type AssessmentPair = Pair<Node, Node | null>;

function addedLast({ text, lineEnd, assessment, locale }: Place, map: YAMLMap | null): string {
  const column = map ? columnOf(text, map.range?.[0] ?? 0) : 0;
  const block = yamlText({ assessment }, writing(locale));
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : lineEnd;
  return text + gap + indented(block, column, lineEnd);
}

function addedToFlow({ text, assessment, locale }: Place, map: YAMLMap): string {
  const close = (map.range?.[1] ?? text.length) - 1;
  const last = text.slice(0, close).trimEnd().length;
  const comma = map.items.length === 0 || text.charAt(last - 1) === ',' ? ' ' : ', ';
  const pair = yamlFlow({ assessment }, writing(locale)).slice(1, -1).trim();
  return text.slice(0, last) + comma + pair + text.slice(last);
}

function replacedInFlow({ text, assessment, ...place }: Place, { key, value }: AssessmentPair) {
  const [start, end] = value?.range ?? [0, 0];
  if (end <= start) return null;
  const flow = yamlFlow(assessment, writing(languageOf(key, place.locale)), ['assessment']);
  return text.slice(0, start) + flow + text.slice(end);
}

/** The language of a key that stands there already. */
function languageOf(key: Node, locale: Locale): Locale {
  const written = isScalar(key) ? String(key.value).normalize('NFC') : '';
  const names = { sv: nameOf([], 'assessment', writing('sv')), en: 'assessment' };
  if (written === names.sv) return 'sv';
  return written === names.en ? 'en' : locale;
}

/** All lines of the value; what follows the colon on its own line only if it is no comment. */
function replacedBlock({ text, lineEnd, assessment, locale }: Place, pair: AssessmentPair) {
  const { key, value } = pair;
  const colon = text.indexOf(':', key.range?.[1] ?? 0) + 1;
  const end = Math.max(text.slice(0, lastOf(value) ?? 0).trimEnd().length, colon);
  const stop = end + text.slice(end).search(/\r|\n|$/);
  const language = languageOf(key, locale);
  const { same, before } = commentsIn(text, { start: colon, end: stop }, value);
  const lines = yamlText(assessment, writing(language, before), ['assessment']);
  const column = columnOf(text, key.range?.[0] ?? 0);
  const block = indented(lines, column + 2, lineEnd).slice(0, -lineEnd.length);
  const head = same === null ? '' : ` ${same}`;
  return text.slice(0, colon) + head + lineEnd + block + text.slice(stop);
}

/** Where the last letter of a value stands; a map ends with its last part, not with what follows. */
function lastOf(node: Node | null): number | null {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    const part = isMap(node) ? ((last as Pair).value ?? (last as Pair).key) : last;
    return lastOf(part as Node | null);
  }
  return node?.range?.[1] ?? null;
}

interface Comments {
  /** On the line of the key. */
  readonly same: string | null;
  readonly before: NonNullable<Writing['comments']>;
}

/** With these the lexer says where a document, a scalar and a line in brackets begin or end. */
const lexerMarks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** The comments of what is replaced: each goes with the field whose line it ends, or which it stands above. */
function commentsIn(text: string, range: Range, value: Node | null): Comments {
  const comments: { at: number; words: string }[] = [];
  let at = range.start;
  for (const token of new Lexer().lex(text.slice(range.start, range.end))) {
    if (token.startsWith('#')) comments.push({ at, words: token.slice(1).trim() });
    if (!lexerMarks.has(token)) at += token.length;
  }
  const firstLine = range.start + text.slice(range.start).search(/\r|\n|$/);
  const items = isMap(value) && !value.flow ? (value.items as Pair<Node, Node | null>[]) : [];
  const byKey = new Map<string | null, string[]>();
  for (const { at: own, words } of comments) {
    if (own < firstLine) continue;
    const held = items.find(({ key, value: part }) => {
      const end = lastOf(part) ?? key.range?.[1] ?? 0;
      return !/[\r\n]/.test(text.slice(end, own));
    });
    const key = held ? canonicalKey(['assessment'], String(held.key)) : null;
    byKey.set(key, [...(byKey.get(key) ?? []), words]);
  }
  const first = comments.find(({ at: own }) => own < firstLine);
  const same = first === undefined ? null : `#${text.slice(first.at + 1, firstLine)}`;
  return { same, before: (path, key) => (path.length === 1 ? (byKey.get(key) ?? []) : []) };
}

function columnOf(text: string, at: number): number {
  return at - 1 - Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
}

function indented(block: string, column: number, lineEnd: string): string {
  return block.replace(/^(?=.)/gm, ' '.repeat(column)).replaceAll('\n', lineEnd);
}
