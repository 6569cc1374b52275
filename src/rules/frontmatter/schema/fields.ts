import type { Document as Checked, Field, Frontmatter } from '../../../agreement/agreement.ts';
import { swedishKey, type Top } from '../../../agreement/aliases.ts';
import { firstLine } from '../../../agreement/places.ts';
import { frontmatterSchema } from '../../../generated/schemas.ts';
import type { Locale, Localised } from '../../../locale.ts';
import type { Range, Source } from '../../../source.ts';

/** One or two files of YAML: a document with its card, or a file of another kind. */
type Document = Pick<Checked, 'frontmatter' | 'card'>;

/** What was written in YAML, and what it is held against. */
export interface Written extends Document {
  /** Of the text, for where the keys do not tell. */
  readonly language: Locale;
  /** Where it is not the frontmatter's. */
  readonly schema?: SchemaNode;
  readonly top?: Top;
}

/** What is asked about a place in the frontmatter's schema. */
export interface SchemaNode {
  readonly title?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly allOf?: readonly SchemaNode[];
  readonly 'x-description'?: Localised;
  /** About the case rather than the text. */
  readonly 'x-case'?: boolean;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** The steps of a dotted path; indexes are numbers. */
export function stepsOf(path: string): readonly (string | number)[] {
  if (path === '') return [];
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** All that the schema says about a place: alternatives and references too. */
export function schemaAt(
  path: string,
  schema: SchemaNode = frontmatterSchema,
): readonly SchemaNode[] {
  const partsOf = (node: SchemaNode) => allOf(node, schema);
  let nodes: readonly SchemaNode[] = [schema];
  for (const step of stepsOf(path)) {
    nodes = nodes.flatMap(partsOf).flatMap((node) => {
      const next = typeof step === 'number' ? node.items : node.properties?.[step];
      return next === undefined ? [] : [next];
    });
  }
  return nodes.flatMap(partsOf);
}

/**
 * Whether all that is written is a side file with facts about the case (the assessment, State aid, logs): the facts of
 * the agreement are then read from its text, and are not missing.
 */
export function isCaseOnly({ frontmatter, card }: Document): boolean {
  const keys = Object.keys(card?.value ?? {});
  const isCase = (key: string) => schemaAt(key).some((node) => node['x-case'] === true);
  return frontmatter === null && keys.length > 0 && keys.every(isCase);
}

function allOf(node: SchemaNode, schema: SchemaNode): readonly SchemaNode[] {
  const referred = schema.$defs?.[node.$ref?.replace('#/$defs/', '') ?? ''];
  const parts = [...(node.anyOf ?? []), ...(node.allOf ?? []), ...(referred ? [referred] : [])];
  return [node, ...parts.flatMap((part) => allOf(part, schema))];
}

/** The name of a field as its writer wrote it; a list item goes by the name of its list. */
export function nameOf(document: Document, path: string): string {
  const field = fieldAtPath(document, path);
  if (field && field.keyText !== '') return field.keyText;
  const steps = path.split('.');
  const parent = steps.slice(0, -1).join('.');
  return parent === '' ? (steps.at(-1) ?? '') : nameOf(document, parent);
}

function fieldAtPath({ frontmatter, card }: Document, path: string): Field | undefined {
  return frontmatter?.fields.get(path) ?? card?.fields.get(path);
}

/** Which language the keys of a document are written in; the text's where they do not tell. */
export function keyLanguage({ frontmatter, card, language, top }: Written): 'sv' | 'en' {
  let english = false;
  for (const { path, keyText } of [...valuesOf(frontmatter), ...valuesOf(card)]) {
    if (keyText === '') continue;
    const steps = stepsOf(path);
    const own = String(steps.at(-1));
    if (keyText !== own) return 'sv';
    const swedish = swedishKey(steps.slice(0, -1), own, top);
    english ||= swedish !== null && swedish !== own;
  }
  return english ? 'en' : language;
}

function valuesOf(card: Frontmatter | null): readonly Field[] {
  return [...(card?.fields.values() ?? [])];
}

/** A place in one of the two cards. */
export interface CardPlace {
  readonly at: Range;
  readonly source: Source;
}

/** The value of a field; where there is none, what it would belong to: its parent's key, at last the card. */
export function valuePlace(document: Document, path: string): CardPlace | null {
  const field = fieldAtPath(document, path);
  return field ? { at: field.range, source: field.source } : ownerPlace(document, path);
}

/** The key of a field that has fields of its own, or the line that opens the card. */
export function ownerPlace(document: Document, path: string): CardPlace | null {
  const field = path === '' ? undefined : fieldAtPath(document, path);
  if (field) return { at: field.key, source: field.source };
  const card = document.frontmatter ?? document.card;
  if (!card) return null;
  const line = firstLine(card.source.text.slice(card.range.start));
  return {
    at: { start: card.range.start, end: card.range.start + line.end },
    source: card.source,
  };
}
