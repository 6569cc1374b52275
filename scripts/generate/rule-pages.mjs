import { join } from 'node:path';
import { exportsOf } from '../exports-of.mjs';

/**
 * The pages of the rules in both languages: path and text.
 *
 * @param {string} root
 * @returns {Promise<[string, string][]>}
 */
export async function rulePageFiles(root) {
  const { rulePages } = await exportsOf(join(root, 'src/reporters/rule-pages.ts'));
  const pages = Object.entries(rulePages());
  return pages.map(([path, text]) => [`docs/${path}`, String(text)]);
}
