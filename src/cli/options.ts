import { nearest } from '../config/nearest.ts';
import { type Locale, locales } from '../locale.ts';
import { type Severity, type Stage, severities, stages } from '../profile.ts';
import type { Host } from './host.ts';
import { messages } from './messages.ts';
import { Stop } from './stop.ts';

const formats = ['text', 'plain', 'json'] as const;
export type Format = (typeof formats)[number];

/** A format, and the file it is written to; null for stdout. */
export interface FormatTarget {
  readonly format: Format;
  readonly file: string | null;
}

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly stdinFilename: string | null;
  readonly onlyAgreements: boolean;
  readonly requireFiles: boolean;
  readonly profile: string | null;
  readonly stage: Stage | null;
  readonly today: string | null;
  readonly formats: readonly FormatTarget[];
  readonly tips: boolean;
  readonly quiet: boolean;
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | null;
  readonly printConfig: string | null;
}

/** The values that a command line gave, by the names of the options. */
export type Given = Readonly<Record<string, unknown>>;

export function textOf(given: Given, key: string): string | null {
  const value = given[key];
  return typeof value === 'string' ? value : null;
}

/** One of a few values, or null when none was given. */
function choiceOf<const T extends string>(
  given: Given,
  key: string,
  name: string,
  all: readonly T[],
): T | null {
  const value = textOf(given, key);
  if (value === null) return null;
  return oneOf(value, name, all);
}

function oneOf<const T extends string>(value: string, name: string, all: readonly T[]): T {
  const found = all.find((it) => it === value);
  if (found !== undefined) return found;
  const near = nearest(value, all);
  const choices = all.join(', ');
  if (near === null) throw new Stop(messages.choice, { name, choices, value });
  throw new Stop(messages.choiceNear, { name, choices, value, near });
}

export function stageOption(given: Given): Stage | null {
  return choiceOf(given, 'stage', '--stage', stages);
}

/** `--format` of the commands that print one thing. */
export function textOrJson(given: Given): 'text' | 'json' {
  return choiceOf(given, 'format', '--format', ['text', 'json']) ?? 'text';
}

function formatTarget(written: string): FormatTarget {
  const [name = '', ...rest] = written.split('=');
  const format = oneOf(name, '--format', formats);
  if (rest.length === 0) return { format, file: null };
  const file = rest.join('=');
  if (file === '') throw new Stop(messages.formatFile, { format });
  return { format, file };
}

function formatTargets(given: Given): readonly FormatTarget[] {
  const written = given['format'];
  if (!Array.isArray(written)) return [{ format: 'text', file: null }];
  const targets = written.map((it) => formatTarget(String(it)));
  if (targets.filter(({ file }) => file === null).length > 1) throw new Stop(messages.twoFormats);
  const files = targets.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new Stop(messages.sameFile, { path: twice });
  return targets;
}

function dayOf(given: Given): string | null {
  const value = textOf(given, 'today');
  if (value === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const exists =
    day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (!exists) throw new Stop(messages.notDate, { name: '--today', value });
  return value;
}

function numberOf(given: Given, key: string, name: string): number | null {
  const value = textOf(given, key);
  if (value === null) return null;
  if (!/^\d{1,9}$/.test(value)) throw new Stop(messages.notNumber, { name, value });
  return Number(value);
}

/** What `iop check` was asked to do. @throws Stop for a value that cannot be used. */
export function checkOptions(paths: readonly string[], given: Given): CheckOptions {
  const stdinFilename = textOf(given, 'stdinFilename');
  const fromStdin = paths.includes('-');
  if (fromStdin && paths.length > 1) throw new Stop(messages.stdinAlone);
  if (stdinFilename !== null && !fromStdin) throw new Stop(messages.stdinName);
  return {
    paths,
    stdinFilename,
    onlyAgreements: given['onlyAgreements'] === true,
    requireFiles: given['requireFiles'] === true,
    profile: textOf(given, 'profile'),
    stage: stageOption(given),
    today: dayOf(given),
    formats: formatTargets(given),
    tips: given['tips'] === true,
    quiet: given['quiet'] === true,
    failOn: choiceOf(given, 'failOn', '--fail-on', [...severities, 'never']) ?? 'error',
    maxWarnings: numberOf(given, 'maxWarnings', '--max-warnings'),
    printConfig: textOf(given, 'printConfig'),
  };
}

/** The value of an option before anything else is read: the language of what is said about the rest. */
function early(argv: readonly string[], name: string): string | null {
  let value: string | null = null;
  for (const [index, word] of argv.entries()) {
    if (word === '--') break;
    if (word === name) value = argv[index + 1] ?? value;
    if (word.startsWith(`${name}=`)) value = word.slice(name.length + 1);
  }
  return value;
}

/** `--lang`, else IOP_LANG, else null. @throws Stop for another language. */
export function languageOption(argv: readonly string[], { env }: Host): Locale | null {
  const written = early(argv, '--lang');
  if (written !== null && !written.startsWith('-')) return oneOf(written, '--lang', locales);
  const value = env['IOP_LANG'] ?? '';
  if (value === '') return null;
  const found = locales.find((locale) => locale === value);
  if (!found) throw new Stop(messages.langVariable, { value });
  return found;
}

/** Whether stdout is coloured: `--color`, else FORCE_COLOR, else NO_COLOR, else what the terminal is. */
export function hasColour(given: Given, { env, stdout }: Host): boolean {
  const asked = choiceOf(given, 'color', '--color', ['auto', 'always', 'never']);
  if (asked === 'always' || asked === 'never') return asked === 'always';
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return false;
  return stdout.isTerminal;
}
