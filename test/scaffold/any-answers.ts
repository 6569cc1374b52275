import { answersSchema } from '../../src/generated/answers-schema.ts';
import type { Answers } from '../../src/generated/types.ts';
import { fc } from '../fast-check.ts';

/** Texts that some reader takes for something else, or that would break out of where they stand. */
export const hostileTexts = [
  ...['no', 'yes', 'On', 'y', 'ja', 'nej', 'true', 'False', 'null', 'NULL', '~', '.inf', '.nan'],
  ...['0123', '1e3', '1_000', '0x1F', '0o17', '+1', '-1', '.5', '1:30', '12.50', '2026/00231'],
  ...['2026-01-01', '2026-01-01 12:00', '212000-9150', '070-174 06 05', '070-174'],
  ...['---', '...', '- a', '? a', 'a: b', 'a:', ': a', '# a', 'a # b', 'a#b', '<<', '='],
  ...['"', "'", '"a" b', "it's", '\\', '\\n', 'a, b', '[a]', '{a}', '*a', '&a', '!a', '%a', '@a'],
  ...['`a', '|', '>', '|-', ' a', 'a ', 'a  b', '\ta', 'a\tb', 'a\nb', 'a\n\n---\nb', 'a\n  b'],
  ...['a\n', '\na', 'a\r\nb', 'a \nb', 'a\n\n\nb\n\n', 'a\n# b\n\tc', '<!-- a -->', '</p>'],
  ...[
    '👩‍👩‍👧 och 🌳',
    '\u202eabc\u202c',
    'שלום',
    'مرحبا',
    '\u0000',
    '\u0085',
    '\u2028',
    'a\ufeffb',
  ],
  ...['a\u00a0b', '\u200b', '\uffff', '§ 41', '”Norra”', 'Åre – Älvsbyn', '{part}', '$ref'],
];

/** Ids are texts too. */
const ids = ['kommunen', 'föreningen', 'no', '0123', 'a:b'];
const numbers = ['212000-9150', '802499-0015', '16802499-0015', '802499-0023', '556123-4567'];

const text = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }) },
    { weight: 1, arbitrary: fc.lorem({ maxCount: 20 }) },
  )
  .map((it) => it.normalize('NFC'))
  .filter((it) => it.trim() !== '');

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

interface Node {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
}

/** Whatever fits a part of the schema. */
function anyFor(node: Node): fc.Arbitrary<unknown> {
  const schema: Node = answersSchema;
  const below = [...(node.anyOf ?? []), ...(node.allOf ?? [])];
  if (below.length > 0) return fc.oneof(...below.map(anyFor));
  if (node.$ref) return anyFor(schema.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {});
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.type === 'array') return fc.array(anyFor(node.items ?? {}), { maxLength: 3 });
  if (node.type === 'object') {
    const parts: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
      Object.entries(node.properties ?? {}).map(([key, part]) => [key, anyFor(part)]),
    );
    return fc.record(parts, { requiredKeys: [...(node.required ?? [])] });
  }
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'string') return anyTextFor(node);
  const whole = fc.integer({ min: node.minimum ?? 0, max: node.maximum ?? 5_000_000 });
  return node.type === 'integer'
    ? whole
    : fc.oneof(
        whole,
        whole.map((it) => it / 4),
      );
}

function anyTextFor({ format, pattern }: Node): fc.Arbitrary<string> {
  if (format === 'date') return day;
  if (format === 'email') return fc.constantFrom('a@exempel.se', 'kansli+norra@exempel.se');
  if (pattern === undefined) return text;
  if (pattern.includes('A-Z')) return fc.constantFrom('SEK', 'NOK');
  return pattern.includes('0-9') ? fc.constantFrom(...numbers) : fc.constantFrom(...ids);
}

/** Answers in which every party can be told from the others and found by those who point to it. */
function agreeing(answers: Answers): Answers {
  const { parties, economy, groups, decisions, term, ...rest } = answers;
  const known = (parties ?? []).map((party, index) => ({
    ...party,
    id: ids[index] ?? '',
    name: `${index}${party.name}`,
  }));
  const isKnown = (id: string | undefined) =>
    id === undefined || known.some((party) => party.id === id);
  const { start, end } = term ?? {};
  const days =
    start !== undefined && end !== undefined && end < start ? { start: end, end: start } : {};
  const contributions = economy?.contributions?.filter(
    (it) => isKnown(it.from) && isKnown(it.to) && isKnown(it.for),
  );
  return {
    ...rest,
    ...(parties && { parties: known }),
    ...(term && { term: { ...term, ...days } }),
    ...(economy && { economy: { ...economy, ...(contributions && { contributions }) } }),
    ...(groups && { groups: groups.filter(({ convener }) => isKnown(convener)) }),
    ...(decisions && { decisions: decisions.filter(({ party }) => isKnown(party)) }),
  };
}

/** Answers to any of the questions, in texts of all kinds; made from the schema, whatever it holds. */
export const anyAnswers: fc.Arbitrary<Answers> = anyFor(answersSchema).map((answers) =>
  agreeing(answers as Answers),
);
