// What one agreement costs where nothing has to start: in an editor after each edit, by rule and by recogniser.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judged, printFigure, quantile } from './compare.mjs';
import { repository } from './repository.mjs';

const today = '2026-11-21';
/** The slowest are printed. */
const mostLines = 10;

/**
 * @param {string} library folder of the built library
 * @param {boolean} isQuick
 */
export async function measureInProcess(library, isQuick) {
  if (!existsSync(join(library, 'index.js'))) {
    console.log(`\nin process: ${library} is not built, not measured`);
    return;
  }
  /** @type {(path: string) => Promise<any>} */
  const load = (path) => import(pathToFileURL(join(library, path)).href);
  const texts = [...repository({ files: isQuick ? 6 : 40, seed: 5 })].filter(
    ({ kind }) => kind === 'agreement',
  );
  console.log('\nIn process (milliseconds are of this machine)');
  const index = await load('index.js');
  measureEdits(index, texts[0]?.text ?? '', isQuick ? 40 : 200);
  measureRules(index, texts);
  await measureFacts(index, load, texts);
}

/**
 * Somebody writes in the middle of an agreement, and it is checked after each word.
 *
 * @param {any} index
 * @param {string} text
 * @param {number} edits
 */
function measureEdits({ check }, text, edits) {
  const middle = text.indexOf('\n\n', text.length / 2);
  const times = [];
  let written = '';
  for (let edit = 0; edit < edits; edit += 1) {
    written += ` ord${edit}`;
    const edited = text.slice(0, middle) + written + text.slice(middle);
    const start = performance.now();
    check({ path: 'avtal.md', text: edited }, { today });
    times.push(performance.now() - start);
  }
  // V8 has seen enough by then; an editor has been open for a while.
  const later = times.slice(edits / 2);
  const figure = quantile(later);
  printFigure(
    'check again after an edit, 15 KB',
    `${figure.toFixed(1)} ms`,
    `nine of ten ≤ ${quantile(later, 0.9).toFixed(1)} ms; the first of all ${times[0]?.toFixed(0)} ms; ${judged({ must: 30, aim: 10 }, figure)}`,
  );
}

/**
 * @param {ReadonlyMap<string, number>} times name → milliseconds in all
 * @param {number} count of agreements
 */
function printSlowest(times, count) {
  const sorted = [...times].sort(([, a], [, b]) => b - a);
  for (const [name, time] of sorted.slice(0, mostLines)) {
    printFigure(`  ${name}`, `${(time / count).toFixed(3)} ms`);
  }
}

/**
 * Rules share what they have found out about an agreement: the first to ask pays for the others.
 *
 * @param {any} index
 * @param {readonly { readonly path: string, readonly text: string }[]} files
 */
function measureRules({ parse, rules }, files) {
  /** @type {Map<string, number>} */
  const times = new Map();
  let reading = 0;
  // The first rounds are to warm up.
  for (let round = 0; round < 3; round += 1) {
    times.clear();
    reading = 0;
    for (const { path, text } of files) {
      let start = performance.now();
      const agreement = parse({ path, text });
      reading += performance.now() - start;
      const context = {
        profile: agreement.profile,
        stage: 'signing',
        settings: {},
        values: {},
        today,
      };
      for (const rule of rules) {
        if (rule.comparing || rule.group === 'exceptions') continue;
        start = performance.now();
        for (const _ of rule.check(agreement, context));
        times.set(rule.id, (times.get(rule.id) ?? 0) + performance.now() - start);
      }
    }
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  printFigure('reading one agreement, facts and all', `${(reading / files.length).toFixed(2)} ms`);
  printFigure(
    `all ${times.size} rules over it`,
    `${(all / files.length).toFixed(2)} ms`,
    'of these the slowest:',
  );
  printSlowest(times, files.length);
}

/**
 * @param {any} index
 * @param {(path: string) => Promise<any>} load
 * @param {readonly { readonly path: string, readonly text: string }[]} files
 */
async function measureFacts({ parse, readDocument }, load, files) {
  const { recognisers } = await import('./recognisers.mjs');
  /** @type {Map<string, number>} */
  const times = new Map();
  const found = await recognisers(load);
  for (let round = 0; round < 3; round += 1) {
    times.clear();
    for (const { path, text } of files) {
      const start = performance.now();
      readDocument({ path, text });
      times.set(
        'Markdown and card',
        (times.get('Markdown and card') ?? 0) + performance.now() - start,
      );
      for (const [name, run] of Object.entries(found)) {
        // Facts are kept with an agreement: each recogniser gets one that nobody has asked.
        const parts = { ...parse({ path, text }) };
        const before = performance.now();
        run(parts);
        times.set(name, (times.get(name) ?? 0) + performance.now() - before);
      }
    }
  }
  console.log('parts of the reading, each by itself:');
  printSlowest(times, files.length);
}
