// A plugin of Stryker: leaves alone what a rule says of itself, and words in two languages wherever they stand. They
// are read by people, and examples are tests: to change them proves nothing about `check`.

import { wordsOfRules } from '../scripts/late-words.mjs';

/** @typedef {{ name?: string }} Name of a property or a function */
/** @typedef {{ type: string, key?: Name, callee?: Name, value?: Node, properties?: readonly Node[] }} Node of a tree */
/** @typedef {{ node: Node, parentPath: Path | null }} Path as Babel gives it, of which we need little */

/** Beside its words, what only names and files a rule. */
const words = new Set([...wordsOfRules, 'id', 'group', 'sections']);

/**
 * Words in both languages, or a citation, which holds such words.
 *
 * @param {Node} node
 */
function isWords({ type, properties = [] }) {
  if (type !== 'ObjectExpression') return false;
  const isText = properties.every(({ value }) => value?.type !== 'ConditionalExpression');
  const keys = new Set(properties.map(({ key }) => key?.name));
  return isText && (keys.has('work') || (keys.size === 2 && keys.has('sv') && keys.has('en')));
}

/**
 * @param {Path} path
 * @returns {string | undefined} why nothing in it is mutated
 */
function shouldIgnore({ node, parentPath }) {
  if (isWords(node)) return 'words for people';
  if (node.type !== 'ObjectProperty' || !words.has(node.key?.name ?? '')) return;
  const call = parentPath?.parentPath?.node;
  if (call?.type !== 'CallExpression' || call.callee?.name !== 'defineRule') return;
  return 'what a rule says of itself';
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'words-of-rules', value: { shouldIgnore } }];
