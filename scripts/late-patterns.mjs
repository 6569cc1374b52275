// V8 reads a regular expression when the module that holds it is run, whether it is ever asked or not, and a check of
// one agreement asks few of them. In the program each constant pattern is made when it is first asked for.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** @typedef {{ start: number, end: number, text: string }} Edit */

/** @typedef {{ file: ts.SourceFile, makers: ReadonlySet<string>, keep: () => string }} Module */

/**
 * The text of a module with its constant patterns made when they are first asked for.
 *
 * @param {string} text
 * @param {string} [path] of the module, from where it imports
 * @returns {string}
 */
export function withLatePatterns(text, path) {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const kept = [];
  const keep = () => {
    const name = `late$${kept.length}`;
    kept.push(name);
    return name;
  };
  const module = { file, makers: makersIn(file, path), keep };
  const names = namesIn(file);
  const edits = file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return [];
    const [declaration, second] = statement.declarationList.declarations;
    if (!declaration?.initializer || second) return [];
    const { name, initializer } = declaration;
    const uses = ts.isIdentifier(name) ? names.get(name.text) : undefined;
    const isExported = statement.modifiers !== undefined;
    return !isExported && uses && isLate(initializer, uses, module)
      ? constantEdits(statement, initializer, uses.reads, module)
      : propertiesIn(initializer, module);
  });
  return kept.length === 0 ? text : `let ${kept.join(', ')};${applied(text, edits)}`;
}

/**
 * Whether a constant is a pattern, and one that can be made where it is read.
 *
 * @param {ts.Node} initializer
 * @param {{ reads: readonly ts.Identifier[], isOnlyRead: boolean }} uses
 * @param {Module} module
 * @returns {boolean}
 */
function isLate(initializer, { reads, isOnlyRead }, { makers }) {
  return (
    isOnlyRead &&
    isPattern(initializer, makers) &&
    !reads.some((read) => isWithinPattern(read, makers))
  );
}

/**
 * Makes a constant where it is read: there, or in a function when it is read at several places.
 *
 * @param {ts.Node} statement
 * @param {ts.Node} initializer
 * @param {readonly ts.Identifier[]} reads
 * @param {Module} module
 * @returns {Edit[]}
 */
function constantEdits(statement, initializer, reads, { file, keep }) {
  const place = keep();
  const make = `(${place} ??= ${initializer.getText(file)})`;
  const own = `${place}$get`;
  const value = reads.length > 1 ? `${own}()` : make;
  return [
    {
      start: statement.getStart(file),
      end: statement.getEnd(),
      text: reads.length > 1 ? `function ${own}() { return ${make}; }` : '',
    },
    ...reads.map((read) => ({
      start: read.getStart(file),
      end: read.getEnd(),
      text: ts.isShorthandPropertyAssignment(read.parent) ? `${read.text}: ${value}` : value,
    })),
  ];
}

/**
 * @param {string} text
 * @param {readonly Edit[]} edits
 * @returns {string}
 */
function applied(text, edits) {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, text: own }) => whole.slice(0, start) + own + whole.slice(end),
      text,
    );
}

/**
 * @param {ts.Node} node
 * @param {ReadonlySet<string>} makers
 * @returns {boolean}
 */
function isPattern(node, makers) {
  if (ts.isRegularExpressionLiteral(node)) return true;
  const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isMade || !ts.isIdentifier(node.expression)) return false;
  const { text } = node.expression;
  return ts.isNewExpression(node) ? text === 'RegExp' : makers.has(text);
}

/**
 * Whether one pattern is part of the making of another, which is copied as it stands.
 *
 * @param {ts.Node} node
 * @param {ReadonlySet<string>} makers
 * @returns {boolean}
 */
function isWithinPattern(node, makers) {
  return (
    !ts.isSourceFile(node) && (isPattern(node, makers) || isWithinPattern(node.parent, makers))
  );
}

/**
 * Functions that do nothing but make a pattern, `const rx = (body) => new RegExp(…)`: the module's own, and those that
 * it imports from a file beside it.
 *
 * @param {ts.SourceFile} file
 * @param {string} [path]
 * @returns {ReadonlySet<string>}
 */
function makersIn(file, path) {
  const makers = new Set(path === undefined ? [] : importedMakers(file, path));
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer || !ts.isArrowFunction(initializer)) continue;
      if (isPattern(initializer.body, makers)) makers.add(name.text);
    }
  }
  return makers;
}

/** @type {Map<string, ReadonlySet<string>>} */
const madeElsewhere = new Map();

/**
 * @param {ts.SourceFile} file
 * @param {string} path
 * @returns {string[]}
 */
function importedMakers(file, path) {
  return file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier))
      return [];
    const named = statement.importClause?.namedBindings;
    const { text: from } = statement.moduleSpecifier;
    if (!named || !ts.isNamedImports(named) || !from.startsWith('.')) return [];
    const makers = makersOf(join(dirname(path), from));
    return named.elements
      .filter(({ name, propertyName }) => makers.has((propertyName ?? name).text))
      .map(({ name }) => name.text);
  });
}

/**
 * @param {string} path
 * @returns {ReadonlySet<string>}
 */
function makersOf(path) {
  const known = madeElsewhere.get(path);
  if (known) return known;
  // Files may import one another.
  madeElsewhere.set(path, new Set());
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const makers = text.includes('new RegExp')
    ? makersIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), path)
    : new Set();
  madeElsewhere.set(path, makers);
  return makers;
}

/**
 * The patterns among the properties of a constant, as getters; not those in a function, which are late as it is.
 *
 * @param {ts.Node} root
 * @param {Module} module
 * @returns {Edit[]}
 */
function propertiesIn(root, { file, makers, keep }) {
  /** @type {Edit[]} */
  const edits = [];
  /**
   * @param {ts.Node} node
   * @returns {void}
   */
  const visit = (node) => {
    if (ts.isFunctionLike(node) || ts.isCallExpression(node)) return;
    const isProperty = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name);
    if (isProperty && isPattern(node.initializer, makers)) {
      edits.push({
        start: node.getStart(file),
        end: node.getEnd(),
        text: `get ${node.name.getText(file)}() { return (${keep()} ??= ${node.initializer.getText(file)}); }`,
      });
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return edits;
}

/**
 * Where each name of a module is read, and whether it means the same everywhere.
 *
 * @param {ts.SourceFile} file
 * @returns {ReadonlyMap<string, { readonly reads: readonly ts.Identifier[], readonly isOnlyRead: boolean }>}
 */
function namesIn(file) {
  /** @type {Map<string, { reads: ts.Identifier[], declared: number, isOnlyRead: boolean }>} */
  const names = new Map();
  /**
   * @param {ts.Node} node
   * @returns {void}
   */
  const visit = (node) => {
    if (ts.isIdentifier(node) && !isMember(node)) {
      const known = names.get(node.text) ?? { reads: [], declared: 0, isOnlyRead: true };
      names.set(node.text, known);
      if (isDeclared(node)) known.declared += 1;
      else if (isPlainRead(node)) known.reads.push(node);
      else known.isOnlyRead = false;
      if (known.declared > 1) known.isOnlyRead = false;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/**
 * Whether a word only names a property.
 *
 * @param {ts.Identifier} node
 * @returns {boolean}
 */
function isMember(node) {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  const names =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent);
  return names && parent.name === node;
}

/**
 * @param {ts.Identifier} node
 * @returns {boolean}
 */
function isDeclared(node) {
  const { parent } = node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent);
  return declares && parent.name === node;
}

/**
 * @param {ts.Identifier} node
 * @returns {boolean}
 */
function isPlainRead(node) {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return ts.isExpression(parent)
    ? !ts.isFunctionLike(parent) || parent.body === node
    : ts.isPropertyAssignment(parent) ||
        ts.isReturnStatement(parent) ||
        (ts.isVariableDeclaration(parent) && parent.initializer === node) ||
        ts.isIfStatement(parent) ||
        ts.isForOfStatement(parent) ||
        ts.isTemplateSpan(parent);
}
