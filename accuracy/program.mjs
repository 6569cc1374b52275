// Runs the built program and hands over what it prints for machines.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import process from 'node:process';

/**
 * Lines and columns count from 1; the end is exclusive.
 *
 * @typedef {{ readonly line: number, readonly endLine: number, readonly endColumn: number, readonly text: string, readonly path?: string }} Place
 */

/** @typedef {Readonly<Record<string, unknown>>} Values */

/**
 * @typedef {object} Heading
 * @property {string} text
 * @property {number} line
 * @property {readonly { readonly key: string }[]} sections
 */

/**
 * The parts of `schemas/inspect.schema.json` that are compared.
 *
 * @typedef {object} Inspection
 * @property {readonly Heading[]} headings
 * @property {Readonly<Record<string, readonly (Values & Place)[]>>} facts
 * @property {{ readonly term: Values, readonly parties: readonly Values[] }} prose
 */

/**
 * @typedef {object} FindingFields
 * @property {string} rule
 * @property {string} severity
 * @property {readonly Place[]} related
 * @property {readonly string[]} also
 * @property {Values} data
 */

/** @typedef {FindingFields & Place} Finding */

/**
 * The parts of a file in `schemas/report.schema.json` that are compared.
 *
 * @typedef {object} CheckedFile
 * @property {Readonly<Record<string, { readonly state: string }>>} sections
 * @property {readonly Finding[]} findings
 * @property {readonly Finding[]} notes
 * @property {readonly { readonly rule: string, readonly excepted: boolean }[]} caseQuestions
 */

/** @typedef {{ readonly profile: string, readonly stage: string, readonly today: string }} Demands */

/**
 * @typedef {object} Program
 * @property {(path: string, demands: Demands) => CheckedFile} check
 * @property {(path: string, demands: Demands) => Inspection} inspect
 * @property {() => ReadonlySet<string>} rules ids of the rules it has
 */

/**
 * The program at a path. Its functions throw when it does not print JSON.
 *
 * @param {string} bin
 * @returns {Program}
 */
export function programAt(bin) {
  /**
   * @param {readonly string[]} words
   * @param {string} cwd
   */
  const run = (words, cwd) => {
    const { stdout, stderr, error } = spawnSync(process.execPath, [bin, ...words], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      return JSON.parse(stdout);
    } catch {
      const said = (error?.message ?? stderr).trim().split('\n').slice(0, 3).join('\n');
      throw new Error(`iop ${words.join(' ')} gives no JSON: ${said}`);
    }
  };
  return {
    check(path, { profile, stage, today }) {
      const demands = ['--profile', profile, '--stage', stage, '--today', today];
      const { files } = run(['check', path, ...demands, '--format', 'json'], dirname(path));
      if (files?.length !== 1) throw new Error(`iop check did not check ${path}`);
      return files[0];
    },
    inspect(path, { profile, stage }) {
      const demands = ['--profile', profile, '--stage', stage];
      return run(['inspect', path, ...demands, '--format', 'json'], dirname(path));
    },
    rules() {
      /** @type {readonly { readonly id: string }[]} */
      const rules = run(['rules', '--format', 'json'], dirname(bin)).rules;
      return new Set(rules.map(({ id }) => id));
    },
  };
}
