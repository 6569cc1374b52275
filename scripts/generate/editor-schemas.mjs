import { schemaText } from '../swedish-schema.mjs';

/**
 * The schemas that `iop init` puts beside agreements, so that an editor explains each key: as they are shipped.
 *
 * @param {{ card: { sv: object, en: object }, config: object }} schemas
 * @returns {string}
 */
export function editorSchemasModule({ card, config }) {
  const text = (/** @type {object} */ schema) => JSON.stringify(`${schemaText(schema)}\n`);
  return [
    "import type { Localised } from '../locale.ts';",
    '',
    '/** Schemas for editors, as files: of the card with Swedish or English keys, and of the settings. */',
    'export const cardSchemaText: Localised = {',
    `  sv: ${text(card.sv)},`,
    `  en: ${text(card.en)},`,
    '};',
    `export const configSchemaText = ${text(config)};`,
    '',
  ].join('\n');
}
