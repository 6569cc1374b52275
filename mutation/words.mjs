// A plugin of Stryker: leaves alone what a rule says of itself. Its words are read by people, and its examples are
// tests; to change them proves nothing about `check`.

/** @typedef {{ type: string, name?: string, value?: unknown }} Name of a property or a function */
/**
 * @typedef {{ node: { type: string, key?: Name, callee?: Name }, parentPath: Path | null }} Path as Babel gives it, of
 * which we need little
 */

const words = new Set([
  'id',
  'group',
  'title',
  'summary',
  'rationale',
  'advice',
  'basis',
  'messages',
  'proposals',
  'sample',
  'examples',
]);

/**
 * @param {Path} path
 * @returns {string | undefined} why nothing in it is mutated
 */
function shouldIgnore({ node, parentPath }) {
  if (node.type !== 'ObjectProperty' || !words.has(node.key?.name ?? '')) return;
  const call = parentPath?.parentPath?.node;
  if (call?.type !== 'CallExpression' || call.callee?.name !== 'defineRule') return;
  return 'what a rule says of itself';
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'words-of-rules', value: { shouldIgnore } }];
