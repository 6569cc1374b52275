// Other checkers of Markdown, to be compared with: installed from npm in exact versions into a folder that is gone
// afterwards, and told to do what is nearest to our work. Their configuration is the lightest that does it: one rule
// about required headings, or one small schema for the card.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { agreementsFolder } from './repository.mjs';
import { node, plainEnvironment } from './run.mjs';

/** @import { Command } from './run.mjs' */

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {string} does what it is told to check
 * @property {number} most so many files at a time
 * @property {(repository: string, file?: string) => Command} command about one file, or all agreements
 */

/**
 * @typedef {object} WantedPeer
 * @property {string} name
 * @property {string} does
 * @property {readonly string[]} packages
 * @property {number} [most]
 * @property {(folder: string) => (path: string) => Omit<Command, 'cwd'>} prepare writes what it needs to its folder
 */

const headings = [
  ...['Bakgrund', 'Värdegrund', 'Insatser och åtaganden', 'Mål', 'Uppföljning'],
  ...['Ekonomi och resurser', 'Avtalstid', 'Omförhandling, hävning och tvist'],
].map((title) => `## ${title}`);

/** Any headings may stand between those that must be there. */
const pattern = ['?', '*', ...headings.flatMap((heading) => [heading, '*'])];

/** What remark is to hold the card against, in either language. */
const cardSchema = {
  type: 'object',
  required: ['iop'],
  properties: {
    iop: { const: 1 },
    titel: { type: 'string', minLength: 1 },
    title: { type: 'string', minLength: 1 },
    läge: { enum: ['utkast', 'beslutat', 'undertecknat', 'avslutat'] },
    status: { enum: ['draft', 'decided', 'signed', 'ended'] },
    parter: { type: 'array', items: { type: 'object', required: ['namn'] } },
    parties: { type: 'array', items: { type: 'object', required: ['name'] } },
    avtalstid: { type: 'object', required: ['start', 'slut'] },
    term: { type: 'object', required: ['start', 'end'] },
  },
  not: { required: ['avtalstyp'] },
};

/** @param {string} path */
function wholeOrFile(path) {
  return path === agreementsFolder ? `${agreementsFolder}/**/*.md` : path;
}

/** @type {readonly WantedPeer[]} */
const wanted = [
  {
    name: 'rumdl',
    does: 'MD043 alone, native, without its cache',
    packages: ['rumdl@0.2.75'],
    prepare(folder) {
      const config = join(folder, 'rumdl.toml');
      writeFileSync(
        config,
        `[global]\nenable = ["MD043"]\n\n[MD043]\nheadings = ${JSON.stringify(pattern)}\n`,
      );
      const program = nativeRumdl(folder);
      return (path) => ({ program, args: ['check', '--no-cache', '--config', config, path] });
    },
  },
  {
    name: 'markdownlint-cli2',
    does: 'MD043 alone',
    // The last that runs on Node 20.
    packages: ['markdownlint-cli2@0.22.1'],
    prepare(folder) {
      const config = join(folder, '.markdownlint-cli2.jsonc');
      writeFileSync(
        config,
        JSON.stringify({
          config: { default: false, MD043: { headings: pattern } },
          noBanner: true,
        }),
      );
      const program = join(folder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
      return (path) => node(program, '--config', config, wholeOrFile(path));
    },
  },
  {
    name: 'remark-cli',
    does: 'remark-lint-frontmatter-schema',
    packages: [
      'remark-cli@12.0.1',
      'remark-frontmatter@5.0.0',
      'remark-lint-frontmatter-schema@3.15.4',
    ],
    prepare(folder) {
      const config = join(folder, '.remarkrc.mjs');
      writeFileSync(
        config,
        `import frontmatter from 'remark-frontmatter';
import schema from 'remark-lint-frontmatter-schema';
export default { plugins: [frontmatter, [schema, { embed: ${JSON.stringify(cardSchema)} }]] };
`,
      );
      const program = join(folder, 'node_modules/remark-cli/cli.js');
      return (path) =>
        node(program, '--no-config', '--rc-path', config, '--no-stdout', '--quiet', path);
    },
  },
  {
    name: 'mdschema',
    does: 'the same headings, some fields of the card',
    packages: ['@jackchuka/mdschema-linux-x64@0.15.4'],
    most: 1000,
    prepare(folder) {
      const config = join(folder, '.mdschema.yml');
      const title = { pattern: '# .+', regex: true };
      const children = headings.map((heading) => ({ heading: { pattern: heading } }));
      const fields = ['titel', 'title', 'läge', 'status'].map((name) => ({
        name,
        optional: true,
        type: 'string',
      }));
      writeFileSync(
        config,
        JSON.stringify({
          structure: [{ heading: title, allow_additional: true, children }],
          frontmatter: { optional: true, fields },
        }),
      );
      const program = join(folder, 'node_modules/@jackchuka/mdschema-linux-x64/bin/mdschema');
      return (path) => ({ program, args: ['check', '--schema', config, wholeOrFile(path)] });
    },
  },
];

/**
 * The package is a program in JavaScript that starts another; it is that other one we want.
 *
 * @param {string} folder
 * @returns {string}
 */
function nativeRumdl(folder) {
  const scope = join(folder, 'node_modules/@rumdl');
  const programs = readdirSync(scope).flatMap((name) =>
    ['rumdl', 'rumdl.exe'].map((program) => join(scope, name, program)),
  );
  const found = programs.find((path) => existsSync(path));
  if (found === undefined) throw new Error('no native program for this system');
  return found;
}

/**
 * @param {readonly string[]} packages with exact versions
 * @param {string} folder
 */
function install(packages, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = [
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--no-package-lock',
    '--loglevel=error',
  ];
  const { status, stderr, error } = spawnSync('npm', ['install', ...flags, ...packages], {
    cwd: folder,
    env: plainEnvironment,
    encoding: 'utf8',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  const reason = error?.message ?? stderr.split('\n').find((line) => /error/i.test(line));
  throw new Error(reason ?? 'npm install did not succeed');
}

/**
 * Installs what can be installed, and names what cannot.
 *
 * @param {string} folder
 * @returns {readonly Peer[]}
 */
export function installPeers(folder) {
  return wanted.flatMap(({ name, does, packages, prepare, most = Number.POSITIVE_INFINITY }) => {
    const own = join(folder, name);
    try {
      install(packages, own);
      const commandFor = prepare(own);
      console.log(`compared with ${packages.join(' + ')}: ${does}`);
      /** @type {Peer['command']} */
      const command = (repository, file = agreementsFolder) => ({
        ...commandFor(file),
        cwd: repository,
      });
      return [{ name, does, most, command }];
    } catch (error) {
      console.log(`${name} is left out: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
}
