// npm run accuracy [folder] [-- options]: how well the built program reads agreements whose right
// answers are known. README.md beside this file says how they are written down and compared.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compareFacts } from './facts.mjs';
import { measured } from './figures.mjs';
import { compareFindings } from './findings.mjs';
import { readGoldFiles } from './gold.mjs';
import { printed } from './print.mjs';
import { programAt } from './program.mjs';
import { measureList, readLists } from './rows.mjs';
import { compareRequired, compareSections } from './sections.mjs';

/** @import { FileMark } from './figures.mjs' */
/** @import { GoldFile } from './gold.mjs' */
/** @import { Demands, Program } from './program.mjs' */

/**
 * @param {GoldFile} file
 * @param {Program} program
 * @param {Demands} demands
 * @returns {readonly FileMark[]}
 */
function measureAgreement({ name, path, lines, gold }, program, demands) {
  const inspection = program.inspect(path, demands);
  const checked = program.check(path, demands);
  return [
    ...compareSections(gold.sections, inspection.headings, lines),
    ...compareRequired(gold, checked.sections),
    ...compareFacts(gold.facts, inspection, lines),
    ...compareFindings(gold, checked, lines),
  ].map((mark) => ({ ...mark, file: name }));
}

/**
 * Says what keeps the program from being measured.
 *
 * @param {string} text
 */
function complain(text) {
  console.error(`accuracy: ${text}`);
  process.exitCode = 2;
}

/**
 * @template T
 * @param {() => T} work
 * @param {T} otherwise
 * @returns {T}
 */
function orComplain(work, otherwise) {
  try {
    return work();
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return otherwise;
  }
}

/** Where npm was started, for npm itself moves to the root of the project. */
function workingFolder() {
  const { npm_lifecycle_event: event, INIT_CWD: start } = process.env;
  return event === 'accuracy' && start ? start : process.cwd();
}

/** What the command line asks for. */
function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      profile: { type: 'string' },
      stage: { type: 'string' },
      today: { type: 'string', default: '2026-11-21' },
      misses: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
      program: { type: 'string' },
    },
  });
  const limit = Number(values.misses);
  if (!Number.isInteger(limit) || limit < 0) throw new Error('--misses takes a number');
  const from = (/** @type {string | undefined} */ path, /** @type {string} */ otherwise) =>
    path === undefined ? join(import.meta.dirname, otherwise) : resolve(workingFolder(), path);
  return {
    ...values,
    limit,
    folder: from(positionals[0], 'example'),
    bin: from(values.program, '../bin/iop.cjs'),
  };
}

/** @param {ReturnType<typeof readArguments>} options */
function run({ folder, bin, limit, ...values }) {
  if (!existsSync(bin)) return complain('there is no program, run `npm run build` first');
  if (!existsSync(folder)) return complain(`${folder} does not exist`);
  const { files, broken } = readGoldFiles(folder);
  const { lists, broken: brokenLists } = readLists(folder);
  const all = [...broken, ...brokenLists];
  for (const { file, why } of all) complain(`${file}: ${why}`);
  if (all.length > 0) return undefined;
  if (files.length + lists.length === 0) return complain(`${folder} holds no gold files`);
  const program = programAt(bin);
  /** @type {(own?: { readonly profile?: string, readonly stage?: string }) => Demands} */
  const demandsOf = (own = {}) => ({
    profile: values.profile ?? own.profile ?? 'default',
    stage: values.stage ?? own.stage ?? 'signing',
    today: values.today,
  });
  const marks = [
    ...files.flatMap((file) =>
      orComplain(() => measureAgreement(file, program, demandsOf(file.gold)), []),
    ),
    ...lists.flatMap((list) =>
      orComplain(() => measureList(list, program, demandsOf()), []).map((mark) => ({
        ...mark,
        file: list.name,
      })),
    ),
  ];
  const figures = measured(marks, orComplain(program.rules, new Set()));
  const agreements = files.map(({ name }) => name);
  const remarks = files.flatMap((file) => file.remarks.map((it) => `${file.name}: ${it}`));
  if (values.json) {
    const head = { version: 1, ...demandsOf(), agreements, remarks };
    console.log(JSON.stringify({ ...head, ...figures }, null, 2));
    return undefined;
  }
  const { profile, stage, today } = demandsOf();
  console.log(`${agreements.length} agreements · ${profile} · ${stage} · ${today}\n`);
  console.log(printed(figures, limit));
  if (remarks.length > 0)
    console.log(['', 'Gold files', ...remarks.map((it) => `  ${it}`)].join('\n'));
  return undefined;
}

const options = orComplain(readArguments, null);
if (options) orComplain(() => run(options), undefined);
