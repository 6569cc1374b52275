// V8 takes longer to make a regular expression ready than to ask it of a whole agreement, and most that are asked match
// nothing. In the program each large pattern waits behind a sieve for a text that holds the letters it needs.

import ts from 'typescript';
import { needsOf } from './needs.mjs';

/** The name of src/sieve.ts’s function in the program. */
const sieve = 'late$sieve';

/**
 * The text of a built program with its late patterns (late-patterns.mjs) behind sieves: `a ??= /…/` becomes
 * `a ??= late$sieve("…", () => a = /…/)`.
 *
 * @param {string} text
 * @param {string} sieveText src/sieve.ts as an expression whose value are its exports
 * @returns {string}
 */
export function withSieves(text, sieveText) {
  const file = ts.createSourceFile(
    'program.js',
    text,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
  const constants = constantsIn(file);
  /** @type {{ at: number, text: string }[]} */
  const inserted = [];
  /**
   * @param {ts.Node} node
   * @returns {void}
   */
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (
      !ts.isBinaryExpression(node) ||
      node.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionEqualsToken ||
      !ts.isIdentifier(node.left)
    )
      return;
    const pattern = patternOf(node.right, constants);
    const needs = pattern && needsOf(pattern.source, pattern.flags);
    if (!needs) return;
    const begin = `${sieve}(${JSON.stringify(needs)},()=>${node.left.text}=`;
    inserted.push({ at: node.right.getStart(file), text: begin });
    inserted.push({ at: node.right.getEnd(), text: ')' });
  };
  visit(file);
  if (inserted.length === 0) return text;
  const whole = inserted
    .toSorted((a, b) => b.at - a.at)
    .reduce((all, { at, text: own }) => all.slice(0, at) + own + all.slice(at), text);
  // The directive of the program has to come first to be one.
  return `"use strict";const ${sieve}=${sieveText}.sieved;${whole}`;
}

/**
 * What a name stands for: an expression, or a function that gives one.
 *
 * @typedef {ts.Expression | ts.FunctionDeclaration} Meaning
 * @typedef {ReadonlyMap<string, Meaning>} Constants
 * @typedef {ReadonlyMap<string, string>} Values
 */

/**
 * What each name stands for that is given a value once, and means nothing else anywhere.
 *
 * @param {ts.SourceFile} file
 * @returns {Constants}
 */
function constantsIn(file) {
  /** @type {Map<string, Meaning>} */
  const meanings = new Map();
  /** @type {Set<string>} */
  const given = new Set();
  /**
   * @param {ts.Node} node
   * @returns {void}
   */
  const visit = (node) => {
    const { name, meaning } = valueIn(node);
    if (name && meaning && !given.has(name.text)) meanings.set(name.text, meaning);
    else if (name) meanings.delete(name.text);
    if (name) given.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return meanings;
}

/**
 * The name that a node gives a value, and the value when it is one.
 *
 * @param {ts.Node} node
 * @returns {{ name?: ts.Identifier, meaning?: Meaning }}
 */
function valueIn(node) {
  if (ts.isFunctionDeclaration(node))
    return { ...(node.name && { name: node.name }), meaning: node };
  if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
    if (node.initializer) return { name: node.name, meaning: node.initializer };
    // “let a;” waits for its value; “for (const a of …)” and “catch (a)” give it others.
    const isLoop =
      ts.isForOfStatement(node.parent.parent) || ts.isForInStatement(node.parent.parent);
    return isLoop || ts.isCatchClause(node.parent) ? { name: node.name } : {};
  }
  if (ts.isParameter(node) || ts.isBindingElement(node))
    return ts.isIdentifier(node.name) ? { name: node.name } : {};
  if (!ts.isBinaryExpression(node) || !ts.isIdentifier(node.left)) return {};
  const { kind } = node.operatorToken;
  if (kind === ts.SyntaxKind.EqualsToken) return { name: node.left, meaning: node.right };
  return kind > ts.SyntaxKind.EqualsToken && kind <= ts.SyntaxKind.LastAssignment
    ? { name: node.left }
    : {};
}

/** @type {Values} */
const noValues = new Map();

/**
 * The pattern that an expression makes; null when that is not known.
 *
 * @param {ts.Expression | undefined} node
 * @param {Constants} constants
 * @param {Values} [values] of the names of a function that is called
 * @returns {{ source: string, flags: string } | null}
 */
function patternOf(node, constants, values = noValues) {
  if (!node) return null;
  if (ts.isRegularExpressionLiteral(node)) {
    const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
    return { source, flags };
  }
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    if (node.expression.text !== 'RegExp') return null;
    const [source, flags = ''] = (node.arguments ?? []).map((it) => textOf(it, constants, values));
    return source == null || flags === null ? null : { source, flags };
  }
  return called(node, constants, values, patternOf);
}

/**
 * The text that an expression gives; null when that is not known.
 *
 * @param {ts.Expression | undefined} node
 * @param {Constants} constants
 * @param {Values} values
 * @returns {string | null}
 */
function textOf(node, constants, values) {
  if (!node) return null;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression, constants, values);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map(({ expression, literal }) => {
      const value = textOf(expression, constants, values);
      return value === null ? null : value + literal.text;
    });
    return spans.includes(null) ? null : node.head.text + spans.join('');
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [node.left, node.right].map((it) => textOf(it, constants, values));
    return left == null || right == null ? null : left + right;
  }
  if (ts.isIdentifier(node)) {
    const value = values.get(node.text);
    const meaning = constants.get(node.text);
    if (value !== undefined) return value;
    return meaning && ts.isExpression(meaning) ? textOf(meaning, constants, noValues) : null;
  }
  return methodOf(node, constants, values) ?? called(node, constants, values, textOf);
}

/**
 * What `Math.max(…)` and `[…].join(…)` give of what is known.
 *
 * @param {ts.Expression} node
 * @param {Constants} constants
 * @param {Values} values
 * @returns {string | null}
 */
function methodOf(node, constants, values) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { expression: of, name } = node.expression;
  const given = node.arguments.map((it) => textOf(it, constants, values));
  if (given.includes(null)) return null;
  if (ts.isIdentifier(of) && of.text === 'Math' && name.text === 'max')
    return String(Math.max(...given.map(Number)));
  if (!ts.isArrayLiteralExpression(of) || name.text !== 'join') return null;
  const parts = of.elements.map((it) => textOf(it, constants, values));
  return parts.includes(null) ? null : parts.join(given[0] ?? ',');
}

/**
 * What a call gives of a function that is one expression of its parameters.
 *
 * @template T
 * @param {ts.Expression} node
 * @param {Constants} constants
 * @param {Values} values
 * @param {(body: ts.Expression | undefined, constants: Constants, values: Values) => T | null} resultOf
 * @returns {T | null}
 */
function called(node, constants, values, resultOf) {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return null;
  const callee = constants.get(node.expression.text);
  if (!callee || !(ts.isArrowFunction(callee) || ts.isFunctionDeclaration(callee))) return null;
  const given = new Map();
  for (const [index, { name, initializer }] of callee.parameters.entries()) {
    const value = textOf(node.arguments[index] ?? initializer, constants, values);
    if (value === null || !ts.isIdentifier(name)) return null;
    given.set(name.text, value);
  }
  return resultOf(bodyOf(callee), constants, given);
}

/**
 * @param {ts.ArrowFunction | ts.FunctionDeclaration} callee
 * @returns {ts.Expression | undefined} undefined when it is more than one expression
 */
function bodyOf({ body }) {
  if (!body || !ts.isBlock(body)) return body;
  const [only, second] = body.statements;
  return only && !second && ts.isReturnStatement(only) ? only.expression : undefined;
}
