import { type KeyPath, swedishKey, swedishValue } from '../agreement/aliases.ts';
import { topLevel } from '../generated/aliases.ts';
import { frontmatterSchema } from '../generated/schemas.ts';
import { type Locale, type Localised, listOf } from '../locale.ts';
import { type SchemaNode, schemaAt } from '../rules/frontmatter/schema/fields.ts';

/** What an agreement is expected to say of itself, by the place it stands at. Lists go without numbers. */
const expected: Readonly<Record<string, readonly string[]>> = {
  '': ['title', 'reference', 'decisions', 'parties', 'term', 'economy', 'groups', 'activity'],
  parties: ['type', 'org-number', 'signatories', 'contacts'],
  term: ['start', 'end', 'notice-months'],
  economy: ['contributions'],
  activity: ['children', 'personal-data', 'municipal-task'],
};

/** What of a thing with many parts is named first. */
const firstParts: Readonly<Record<string, readonly string[]>> = {
  parties: ['id', 'name', 'type', 'org-number', 'contacts'],
  'parties.signatories': ['name', 'title'],
  term: ['start', 'end', 'notice-months', 'extension'],
  'economy.contributions': ['from', 'to', 'kind', 'amount', 'per', 'paid'],
};

const words = {
  fill: { sv: 'fyll i', en: 'fill in' },
  example: { sv: 'till exempel', en: 'for example' },
  with: { sv: 'med', en: 'with' },
  or: { sv: 'eller', en: 'or' },
} as const satisfies Readonly<Record<string, Localised>>;

/** `fyll i: diarienummer, till exempel KFN 2026/00231`, for a key that is expected; else null. */
export function missingLine(path: KeyPath, key: string, locale: Locale): string | null {
  const place = path.filter((step) => typeof step === 'string');
  if (!expected[place.join('.')]?.includes(key)) return null;
  const name = nameIn([...path], key, locale);
  const line = `${words.fill[locale]}: ${name}`;
  const nodes = nodesAt([...place, key]);
  const [example] = nodes.flatMap((node) => exampleIn(node['x-description']?.[locale]) ?? []);
  if (example !== undefined) return `${line}, ${words.example[locale]} ${example}`;
  if (nodes.some(({ type }) => type === 'boolean')) {
    return `${line}, ${truth(true, [...place, key], locale)} ${words.or[locale]} ${truth(false, [...place, key], locale)}`;
  }
  const own = [...place, key].join('.');
  const parts = firstParts[own] ?? nodes.flatMap((node) => Object.keys(node.properties ?? {}));
  const names = parts.map((part) => nameIn([...place, key], part, locale));
  return `${line}, ${words.with[locale]} ${listOf(names, locale)}`;
}

/** What a key is for, in one sentence; the whole description where its first sentence says too little. */
export function shortDescription(key: string, locale: Locale): string | null {
  const [whole] = nodesAt([key]).flatMap((node) => node['x-description']?.[locale] ?? []);
  const first = whole === undefined ? undefined : /^.+?[.?](?= |$)/u.exec(whole)?.[0];
  if (whole === undefined || first === undefined) return null;
  return first.length < 12 ? whole : first;
}

function exampleIn(description: string | undefined): string | null {
  return /(?:Exempel|Example): (.+?)\.?$/u.exec(description ?? '')?.[1] ?? null;
}

function nameIn(path: KeyPath, key: string, locale: Locale): string {
  return locale === 'sv' ? (swedishKey(path, key, topLevel) ?? key) : key;
}

function truth(value: boolean, path: KeyPath, locale: Locale): string {
  return (locale === 'sv' ? swedishValue(path, value, topLevel) : null) ?? String(value);
}

/** All that the schema says of a key; in a list, of its items. */
function nodesAt(place: readonly string[]): readonly SchemaNode[] {
  const schema: SchemaNode = frontmatterSchema;
  let paths = [''];
  for (const step of place) {
    const to = paths.map((path) => (path === '' ? step : `${path}.${step}`));
    paths = to.flatMap((path) => [path, `${path}.0`]);
  }
  return paths.flatMap((path) => schemaAt(path, schema));
}
