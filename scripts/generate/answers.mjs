/** @import { Schema } from './schema-files.mjs' */

/** What an agreement gets later than its first draft, or what says of itself that it is a card. */
const notAsked = new Set(['iop', 'kind', 'status', 'ended']);

/**
 * The schema of an answers file: the frontmatter's own keys that can be answered before there is a
 * text, what each party does, and the drafter's own words for a section. Nothing must be there but
 * what an item of a list means nothing without, such as the name of a party.
 *
 * @param {Schema} frontmatter
 * @param {Schema} agreement
 * @returns {Schema}
 */
export function answersSchema(frontmatter, agreement) {
  const asked = Object.entries(propertiesOf(frontmatter)).filter(([key, property]) => {
    return !notAsked.has(key) && (key === 'assessment' || property['x-case'] !== true);
  });
  const properties = Object.fromEntries([
    ...asked.map(([key, property]) => [key, optional(property)]),
    ['texts', texts(agreement)],
  ]);
  const definitions = /** @type {Record<string, Schema>} */ (frontmatter['$defs']);
  const party = definitions['party'] ?? {};
  const all = {
    ...definitions,
    party: { ...party, properties: { ...propertiesOf(party), commitments } },
  };
  const description = both(
    'Svaren som ett nytt avtal skrivs utifrån. Allt får utelämnas.',
    'The answers that a new agreement is written from. Everything may be left out.',
  );
  return {
    $schema: frontmatter['$schema'],
    $id: 'urn:iop:schema:answers:1',
    title: 'Answers',
    description: description.en,
    'x-title': both('Svar', 'Answers'),
    'x-description': description,
    type: 'object',
    additionalProperties: false,
    properties: { ...properties, language: language(propertiesOf(frontmatter)['language'] ?? {}) },
    $defs: onlyUsed({ properties }, all),
  };
}

/** @param {string} sv @param {string} en */
const both = (sv, en) => ({ sv, en });

const commitmentWords = both(
  'Vad parten gör i partnerskapet: en rad för varje åtagande, så som det kan stå efter partens namn. Exempel: [lånar ut lokalen].',
  'What the party does in the partnership: one entry for each commitment, as it can stand after the name of the party. Example: [lends the premises].',
);

const commitments = {
  title: 'Commitments',
  description: commitmentWords.en,
  'x-sv': 'åtaganden',
  'x-description': commitmentWords,
  type: 'array',
  items: { type: 'string', minLength: 1 },
};

/**
 * The languages that there are templates in, and no others.
 *
 * @param {Schema} property
 * @returns {Schema}
 */
function language({ pattern: _, ...property }) {
  const swedish = both('Svenska.', 'Swedish.');
  const english = both('Engelska.', 'English.');
  return {
    ...property,
    enum: ['sv', 'en'],
    'x-enum': {
      sv: { sv: 'sv', description: swedish },
      en: { sv: 'en', description: english },
    },
  };
}

/**
 * A text of one's own for each section, under a name made from its title.
 *
 * @param {Schema} agreement
 * @returns {Schema}
 */
function texts(agreement) {
  const sections = propertiesOf(propertiesOf(agreement)['sections'] ?? {});
  const entries = Object.entries(sections).map(([key, section]) => {
    const title = /** @type {{ sv: string; en: string }} */ (section['x-title']);
    const guidance = /** @type {{ sv: string; en: string }} */ (section['x-guidance']);
    const property = {
      title: title.en,
      description: guidance.en,
      'x-sv': keyOf(title.sv),
      'x-title': title,
      'x-description': guidance,
      type: 'string',
      minLength: 1,
    };
    return [key, property];
  });
  const words = both(
    'Egna texter till avtalets avsnitt. En tom rad ger ett nytt stycke. Exempel: bakgrund.',
    'Texts of your own for the sections of the agreement. An empty line begins a new paragraph. Example: background.',
  );
  return {
    title: 'Texts',
    description: words.en,
    'x-sv': 'texter',
    'x-description': words,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(entries),
  };
}

/** “Omförhandling, hävning och tvist” → “omförhandling-hävning-och-tvist”. */
function keyOf(/** @type {string} */ title) {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-');
}

/**
 * A property of which any part may be left out: an empty list too.
 *
 * @param {Schema} property
 * @returns {Schema}
 */
function optional({ required: _, minItems: __, ...property }) {
  if (property['type'] !== 'object') return property;
  const entries = Object.entries(propertiesOf(property));
  const properties = Object.fromEntries(entries.map(([key, part]) => [key, optional(part)]));
  return { ...property, properties };
}

/**
 * The definitions that a schema refers to, or that one of those refers to.
 *
 * @param {unknown} schema
 * @param {Record<string, Schema>} definitions
 * @returns {Record<string, Schema>}
 */
function onlyUsed(schema, definitions) {
  const used = new Set();
  const waiting = [JSON.stringify(schema)];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [, name = ''] of text.matchAll(/"#\/\$defs\/(\w+)"/gu)) {
      if (used.has(name)) continue;
      used.add(name);
      waiting.push(JSON.stringify(definitions[name]));
    }
  }
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name)));
}

/** @returns {Record<string, Schema>} */
function propertiesOf(/** @type {Schema} */ schema) {
  return /** @type {Record<string, Schema>} */ (schema['properties'] ?? {});
}
