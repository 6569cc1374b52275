import type { Field, Frontmatter, OrgNumber, Party, Term } from '../agreement.ts';
import { isDate } from './calendar.ts';
import { orgNumberOf } from './org-numbers.ts';
import { isPartyType, sideOf } from './organisations.ts';

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap((item) => textOf(item) ?? []) : [];

/** Ten digits of a value such as `212000-9150` or `16212000-9150`, or null. */
function digitsOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const digits = String(value).replace(/[\s‐‑–−-]/gu, '');
  return /^(?:16)?(\d{10})$/.exec(digits)?.[1] ?? null;
}

function orgNumberAt(field: Field | undefined): OrgNumber | null {
  const digits = field ? digitsOf(field.value) : null;
  if (!field || digits === null) return null;
  return { ...orgNumberOf(digits), range: field.range, source: field.source };
}

function partyAt(frontmatter: Frontmatter, values: Values, index: number): Party | null {
  const { fields, source, range } = frontmatter;
  const path = `parties.${index}`;
  const name = textOf(values['name']);
  const id = textOf(values['id']);
  if (name === null && id === null) return null;
  const type = isPartyType(values['type']) ? values['type'] : null;
  const place = fields.get(`${path}.name`) ?? fields.get(`${path}.id`) ?? fields.get(path);
  return {
    id,
    name: name ?? id ?? '',
    units: textsOf(values['units']),
    shortNames: textsOf(values['short-names']),
    type,
    side: sideOf(type),
    orgNumber: orgNumberAt(fields.get(`${path}.org-number`)),
    members: textsOf(values['members']),
    from: 'frontmatter',
    source: place?.source ?? source,
    range: place?.range ?? range,
  };
}

/** The parties that frontmatter or a card lists; entries without name and id are left out. */
export function partiesInFrontmatter(frontmatter: Frontmatter): readonly Party[] {
  const list = frontmatter.value?.['parties'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) => {
    const party = isValues(item) ? partyAt(frontmatter, item, index) : null;
    return party ? [party] : [];
  });
}

/** The term that frontmatter or a card states, or null without a start and an end that are dates. */
export function termInFrontmatter(frontmatter: Frontmatter): Term | null {
  const { value, fields, source, range } = frontmatter;
  const term = value?.['term'];
  if (!isValues(term)) return null;
  const start = textOf(term['start']);
  const end = textOf(term['end']);
  const dated = (text: string | null) => (text !== null && isDate(text) ? text : null);
  if (dated(start) === null && dated(end) === null) return null;
  const place = fields.get('term') ?? fields.get('term.end') ?? fields.get('term.start');
  return {
    start: dated(start),
    end: dated(end),
    openEnded: end === null,
    from: 'frontmatter',
    source: place?.source ?? source,
    range: place?.range ?? range,
  };
}
