import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bareName, commands, laterCommands } from '../src/cli/declarations.ts';
import { sharedOptions } from '../src/cli/option-declarations.ts';
import { type Localised, locales } from '../src/locale.ts';
import { rules } from '../src/rules/index.ts';
import { root } from './checkout-host.ts';

const folders = ['src', 'schemas', 'examples'];
const files = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  )
  // What reads agreements knows words of theirs and says nothing itself.
  .filter((name) => !/^src[\\/](?:generated|agreement)/.test(name))
  .filter((name) => /\.(?:ts|json|md|yaml)$/.test(name));

/** What a file may say to a person: the strings of code, all of anything else. */
function saidIn(name: string): string {
  const text = readFileSync(join(root, name), 'utf8');
  if (!name.endsWith('.ts')) return text;
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].map(([it]) => it).join('\n');
}

const ours = [...commands.flatMap(({ name, swedish }) => [name, swedish]), 'help'].map(bareName);
const options = new Set([
  ...[...sharedOptions, ...commands.flatMap((command) => command.options)].map(
    ({ flags }) => flags,
  ),
  '--help',
  '--version',
  // Of npx, by which a repository runs this version of the program.
  '--package',
  // Of git, which has to be told something where it cannot say what has changed.
  '--unshallow',
  '--global',
  '--add',
  // Taken as `--color never`, as other programs take it.
  '--no-color',
]);
/** They speak to V8 and to git, not to a person. */
const engines = new Set(
  ['short-run', 'run-git', 'git-base', 'cache', 'node-host'].map((it) =>
    join('src/cli', `${it}.ts`),
  ),
);
/** “iop läser avtal”: the program as the subject of a sentence. */
const verbs = new Set(['läser', 'reads']);

describe.each(files)('%s', (name) => {
  const said = saidIn(name);

  test('names no command that is not there', () => {
    const called = [...said.matchAll(/(?<![\p{L}.\-/:<])iop (\p{L}[\p{L}-]*)/gu)].map(
      ([, it = '']) => it,
    );
    expect(called.filter((it) => !verbs.has(it) && !ours.includes(bareName(it)))).toEqual([]);
  });

  test('names no option that is not there', () => {
    const named = [...said.matchAll(/(?<![\w<!-])--[a-z][a-z-]+/g)].map(([it]) => it);
    expect(named.filter((it) => !options.has(it) && !engines.has(name))).toEqual([]);
  });
});

const ids = new Set(rules.map(({ id }) => id));

/** Rules that an example of settings or of an accepted finding names, in a schema or a readme. */
function rulesNamedIn(name: string): readonly string[] {
  const text = readFileSync(join(root, name), 'utf8');
  const severities = '(?:off|info|warning|error)';
  const set = [
    ...text.matchAll(new RegExp(`(?<![\\w-])([a-z]+(?:-[a-z]+)+): ${severities}\\b`, 'g')),
  ];
  const explained = [...text.matchAll(/iop (?:explain|förklara) ([a-z]+(?:-[a-z]+)+)/g)];
  const accepted = [...text.matchAll(/(?:name of the rule|Kontrollens namn)[^"]*: ([a-z-]+)\./g)];
  const named = [...set, ...explained, ...accepted].map(([, id = '']) => id);
  // Rules of users' own exist where they are written.
  return named.filter((id) => !/^(?:own|egen)-/.test(id));
}

describe('examples of settings', () => {
  const shown = [
    ...files.filter((name) => name.startsWith('schemas')),
    'README.md',
    'README.sv.md',
  ];
  test.each(shown)('%s names only rules that exist', (name) => {
    expect(rulesNamedIn(name).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('are found where they stand', () => {
    for (const name of ['schemas/config.schema.json', 'schemas/profile.schema.json', 'README.md']) {
      expect(rulesNamedIn(name).length, name).toBeGreaterThan(0);
    }
    expect(rulesNamedIn('schemas/frontmatter.schema.json')).toContain('dispute-clause-missing');
  });
});

test('commands that will come are not offered before they do', () => {
  for (const name of laterCommands) expect(ours).not.toContain(bareName(name));
});

/** Everything that a rule may say. */
const texts = rules.flatMap((rule): readonly (readonly [string, Localised])[] => [
  [`${rule.id} summary`, rule.summary],
  [`${rule.id} rationale`, rule.rationale],
  [`${rule.id} advice`, rule.advice],
  ...Object.entries(rule.messages).map(([key, words]) => [`${rule.id} ${key}`, words] as const),
  ...Object.entries(rule.proposals ?? {}).map(
    ([key, words]) => [`${rule.id} proposal ${key}`, words] as const,
  ),
]);

/** Words of offices: the plain one is always shorter. */
const stiff =
  /(?<!\p{L})(?:tillses|avseende|avses|vederbörande|erfordra\w*|föreligg\w*|jämlikt|dylik\w*|härvid|därvid|varvid|ifrågavarande|medelst|erhåll\w*|inkomm\w*|tillhandahåll\w*|samtliga|ombesörj\w*|tillse\w*|åligg\w*|skall|huruvida|anmoda\w*|beakta\w*|iaktta\w*|nämnda|ovanstående|nedanstående|undertecknad|enär|dock|såsom|eljest|i enlighet med|med avseende på|i syfte att|på grund av att|för det fall)(?!\p{L})/iu;
/** “ska göras och tas bort”: nobody does anything. */
const passive =
  /(?<!\p{L})(?:ska|kan|får|bör|måste|behöver|har|blir)(?: \p{L}+){0,2} \p{L}{2,}as(?: \p{L}+){0,3} (?:och|för att|samt|innan)(?: \p{L}+){0,3} \p{L}{2,}as(?!\p{L})/u;

test.each(texts)('%s is plain Swedish', (_, { sv }) => {
  // A word that a rule speaks of is no word of the rule.
  expect(sv.replace(/”[^”]*”/g, '”…”')).not.toMatch(stiff);
  expect(sv).not.toMatch(passive);
  // A colon list of steps may be long; a sentence may not.
  for (const sentence of sv.split(/(?<=[.?!:;])\s/)) {
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(32);
  }
});

const step: Readonly<Record<(typeof locales)[number], RegExp>> = {
  sv: /\?|(?<!\p{L})(?:skriv|fyll|ta bort|ta med|rätta|ändra|lägg|flytta|jämför|kontrollera|välj|spara|öppna|dela|packa|granska|slå ihop|sätt|behåll|använd|dra|ersätt|se efter|se till|behöver (?:inget|inte)|låt|byt|gör|bifoga|stryk|räkna upp)(?!\p{L})/iu,
  en: /\?|\b(?:write|fill|remove|correct|change|add|move|compare|check|choose|save|open|divide|unpack|merge|put|keep|use|indent|replace|look|need no|let|say|include|set|rewrite|make|attach|cross out)\b/iu,
};

test.each(
  rules.flatMap(({ id, messages }) =>
    Object.entries(messages).map(([key, words]) => [`${id} ${key}`, words] as const),
  ),
)('%s says what to do next', (_, words) => {
  for (const locale of locales) expect(words[locale]).toMatch(step[locale]);
});
