// Most of a rule is words, and a check of one agreement needs the words of the few rules that find something. In the
// program each such property becomes a getter: V8 then neither builds nor keeps it until somebody asks.

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { withLatePatterns } from './late-patterns.mjs';

/** @import { Plugin } from 'esbuild' */

/** What a rule says, and what it rests on: a check reads it of the few rules that find something. */
export const wordsOfRules = new Set([
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
 * The text of a rule's file with those properties as getters.
 *
 * @param {string} text
 * @returns {string}
 */
export function withLateWords(text) {
  const file = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  /**
   * @param {ts.Node} node
   * @returns {void}
   */
  const visit = (node) => {
    const isRule =
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'defineRule';
    const [rule] = isRule ? node.arguments : [];
    if (!rule || !ts.isObjectLiteralExpression(rule)) {
      ts.forEachChild(node, visit);
      return;
    }
    for (const property of rule.properties) {
      if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name)) continue;
      if (!wordsOfRules.has(property.name.text)) continue;
      const value = property.initializer.getText(file);
      edits.push({
        start: property.getStart(file),
        end: property.getEnd(),
        text: `get ${property.name.text}() { return ${value}; }`,
      });
    }
  };
  visit(file);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, text: own }) => whole.slice(0, start) + own + whole.slice(end),
      text,
    );
}

/**
 * @returns {Plugin}
 */
export function lateWords() {
  return {
    name: 'late-words',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]rules[\\/].+\.ts$/ }, ({ path }) => ({
        contents: withLatePatterns(withLateWords(readFileSync(path, 'utf8')), path),
        loader: 'ts',
      }));
      onLoad(
        { filter: /[\\/]src[\\/](?:agreement|rule-kinds|check|cli|reporters)[\\/].+\.ts$/ },
        ({ path }) => ({
          contents: withLatePatterns(readFileSync(path, 'utf8'), path),
          loader: 'ts',
        }),
      );
    },
  };
}
