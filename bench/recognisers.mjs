// How the time of each recogniser grows: twice the text over the text, on the worst of many texts that are nothing but
// one piece over and over. Milliseconds are those of one process; only the ratio means something.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Beginnings of what recognisers look for, that never become it. */
const pieces = [
  ...['a', 'Å', '1', '12 ', '1-', 'X ', '_ ', '. ', '(a', '[a', '"', 'A. ', 'a.'],
  ...[
    'den ',
    'från ',
    'till ',
    'mellan ',
    'fem ',
    'fem år ',
    'under ett år ',
    '2027 ',
    '2027-01-01-',
  ],
  ...[
    '1/2 ',
    '1 maj ',
    'åren 2027, 2028, ',
    '220201-',
    '212000-9150, ',
    '121212-1212 ',
    'Föreningen A, ',
  ],
  ...[
    'kultur- och ',
    'nedan kallad ',
    'ordförande i A ',
    'För A: ',
    'sex månaders ',
    'förlängas med ',
  ],
  ...[
    'senast tre månader före ',
    'styrgruppen ',
    'två gånger per ',
    'minst ',
    'kr ',
    '300 000 ',
    '300 000 kr ',
  ],
  ...[
    'tkr/',
    'mellan 1 och ',
    'per år ',
    'upp till ',
    'bilaga 1, ',
    '3 kap. 1 § ',
    'lagen (2016:',
    'punkt 4.',
  ],
  ...[
    'Kim Ek ',
    'Kim Ek, ',
    'a@',
    'a.b@c.',
    '070-',
    '070-174 06 05 ',
    'tel. ',
    'tio (1',
    'tio (14) ',
    '| 1 ',
  ],
];

/**
 * @param {string} piece
 * @param {number} length
 * @returns {string} one paragraph after the other, each as long as a careless paste makes it
 */
function textOf(piece, length) {
  const paragraph = piece.repeat(Math.ceil(4_000 / piece.length));
  const count = Math.ceil(length / (paragraph.length + 2));
  return `# IOP\n\n## Ekonomi\n\n${`${paragraph}\n\n`.repeat(count)}`;
}

/**
 * @param {() => unknown} run
 * @param {number} times
 * @returns {number} median, in milliseconds
 */
function timeOf(run, times) {
  const all = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return all.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/**
 * @param {(path: string) => Promise<any>} load a file of the built library
 * @returns {Promise<Record<string, (parts: any) => unknown>>} by name
 */
export async function recognisers(load) {
  const facts = 'agreement/facts';
  return {
    amounts: (await load(`${facts}/amounts.js`)).amountsOf,
    durations: (await load(`${facts}/durations.js`)).durationsOf,
    frequencies: (await load(`${facts}/frequencies.js`)).frequenciesOf,
    references: (await load(`${facts}/references.js`)).referencesOf,
    persons: (await load(`${facts}/persons.js`)).personsOf,
    'number conflicts': (await load(`${facts}/number-conflicts.js`)).numberConflictsOf,
    'all facts': (await load(`${facts}/facts.js`)).factsOf,
  };
}

/**
 * @param {string} library folder of the built library
 * @param {boolean} quick fewer pieces are tried at full length
 */
export async function measureRecognisers(library, quick) {
  if (!existsSync(join(library, 'index.js'))) {
    console.log(`recognisers: ${library} is not built, not measured`);
    return;
  }
  /** @type {(path: string) => Promise<any>} */
  const load = (path) => import(pathToFileURL(join(library, path)).href);
  const { parse } = await load('index.js');
  const found = await recognisers(load);
  /** @type {Map<string, any>} */
  const known = new Map();
  const partsOf = (/** @type {string} */ piece, /** @type {number} */ length) => {
    const key = `${length} ${piece}`;
    const parts = known.get(key) ?? parse({ path: '-', text: textOf(piece, length) });
    known.set(key, parts);
    return parts;
  };
  console.log(`\n${'200 KB / 100 KB, worst piece'.padEnd(36)}${'ratio'.padStart(9)}  must ≤ 2.6`);
  for (const [name, run] of Object.entries(found)) {
    const slowest = pieces
      .map((piece) => ({ piece, time: timeOf(() => run(partsOf(piece, 10_000)), 3) }))
      .sort((a, b) => b.time - a.time)
      .slice(0, quick ? 1 : 4);
    for (const { piece } of slowest) {
      const [half, whole] = [100_000, 200_000].map((length) => partsOf(piece, length));
      run(half);
      const ratio = timeOf(() => run(whole), 5) / timeOf(() => run(half), 5);
      console.log(
        `${`${name}: ${JSON.stringify(piece)}`.padEnd(36)}${`${ratio.toFixed(2)} ×`.padStart(9)}`,
      );
    }
  }
}
