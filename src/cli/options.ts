import { nearest } from '../config/nearest.ts';
import { type Locale, type Localised, locales } from '../locale.ts';
import { type Severity, type Stage, stages } from '../profile.ts';
import { changedOption, refuseWatch } from './changed-options.ts';
import type { Host } from './host.ts';
import { messages } from './messages.ts';
import { Stop } from './stop.ts';
import type { BaselineOptions } from './use-baseline.ts';

export type Format =
  | 'text'
  | 'plain'
  | 'json'
  | 'markdown'
  | 'html'
  | 'github'
  | 'sarif'
  | 'gitlab'
  | 'junit'
  | 'jurist'
  | 'docx';

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
  /** Empty when none was asked for. */
  readonly formats: readonly FormatTarget[];
  readonly tips: boolean;
  readonly quiet: boolean;
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number | null;
  readonly printConfig: string | null;
  /** Mend what can be mended safely: in the files, or as a patch. */
  readonly fix: 'write' | 'patch' | null;
  /** Report only on what git says has changed, since the last commit or since another name; null for all. */
  readonly changed: { readonly since: string | null } | null;
  /** Check again when files change, until the user ends it. */
  readonly watch: boolean;
  /** Where results of earlier runs are kept; empty for the usual place, null without. */
  readonly cache: string | null;
  /** How many helpers share the files; null for as many as pay. */
  readonly workers: number | null;
  /** What is known of an archive; null without. */
  readonly baseline: BaselineOptions | null;
}

/** The values that a command line gave, by the names of the options. */
export type Given = Readonly<Record<string, unknown>>;

export function textOf(given: Given, key: string): string | null {
  const value = given[key];
  return typeof value === 'string' ? value : null;
}

/** The values of an option and what each means. */
type Meanings<T extends string> = Readonly<Record<T, Localised>>;

const severityMeanings: Meanings<Severity | 'never'> = {
  error: { sv: 'rätta före underskrift', en: 'put right before signing' },
  warning: { sv: 'ta ställning', en: 'decide' },
  info: { sv: 'tips', en: 'tips' },
  never: { sv: 'aldrig', en: 'never' },
};

const colourMeanings: Meanings<'auto' | 'always' | 'never'> = {
  auto: { sv: 'när det är en terminal', en: 'at a terminal' },
  always: { sv: 'alltid', en: 'always' },
  never: { sv: 'aldrig', en: 'never' },
};

const formatMeanings: Meanings<Format> = {
  text: { sv: 'för människor', en: 'for people' },
  plain: { sv: 'en rad per anmärkning', en: 'a line for each finding' },
  json: { sv: 'för program', en: 'for programs' },
  markdown: { sv: 'att klistra in i ärendet', en: 'to paste into the case' },
  html: { sv: 'en sida till akten', en: 'a page for the file' },
  github: { sv: 'anmärkningar i GitHub', en: 'annotations in GitHub' },
  sarif: { sv: 'kodskanning i GitHub', en: 'code scanning in GitHub' },
  gitlab: { sv: 'kodkvalitet i GitLab', en: 'code quality in GitLab' },
  junit: { sv: 'testpaneler', en: 'test panels' },
  jurist: { sv: 'underlag för juristen', en: 'for the lawyer' },
  docx: { sv: 'kopia av Word-filen med kommentarer', en: 'a copy of the Word file with comments' },
};

const languageMeanings: Meanings<Locale> = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
};

/** The Swedish word of a stage may be written instead. */
const stageMeanings: Meanings<Stage> = {
  draft: { sv: 'utkast', en: 'draft' },
  signing: { sv: 'före-underskrift', en: 'before signing' },
  signed: { sv: 'undertecknat', en: 'signed' },
  ended: { sv: 'avslutat', en: 'ended' },
};

/** One of a few values, or null when none was given. */
function choiceOf<T extends string>(
  given: Given,
  key: string,
  name: string,
  meanings: Meanings<T>,
): T | null {
  const value = textOf(given, key);
  return value === null ? null : oneOf(value, name, meanings);
}

/** One of a few values. @throws Stop for another. */
export function oneOf<T extends string>(
  value: string,
  name: string,
  meanings: Meanings<T>,
  /** Other words that may be written. */
  words: readonly string[] = [],
): T {
  const all = Object.keys(meanings) as T[];
  const found = all.find((it) => it === value);
  if (found !== undefined) return found;
  const listIn = (locale: Locale) =>
    all.map((it) => {
      const meaning = meanings[it][locale];
      return meaning === it ? it : `${it} (${meaning})`;
    });
  const choices = { 'choices.sv': listIn('sv').join(', '), 'choices.en': listIn('en').join(', ') };
  const near = nearest(value, [...all, ...words]);
  if (near === null) throw new Stop(messages.choice, { name, ...choices, value });
  throw new Stop(messages.choiceNear, { name, ...choices, value, near });
}

/** `--stage`, in English or Swedish. */
export function stageOption(given: Given): Stage | null {
  const written = textOf(given, 'stage');
  if (written === null) return null;
  const bare = (word: string) =>
    word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ _]/g, '-');
  const swedish = stages.find((stage) => bare(stageMeanings[stage].sv) === bare(written));
  const words = stages.map((stage) => stageMeanings[stage].sv);
  return swedish ?? oneOf(written, '--stage', stageMeanings, words);
}

const serviceMeanings: Meanings<'github' | 'gitlab' | 'none'> = {
  github: { sv: 'GitHub', en: 'GitHub' },
  gitlab: { sv: 'GitLab', en: 'GitLab' },
  none: { sv: 'ingenstans', en: 'nowhere' },
};

/** `--ci`: where changes are checked, or null. */
export function serviceOf(given: Given) {
  return choiceOf(given, 'ci', '--ci', serviceMeanings);
}

/** `--format` of the commands that print one thing. */
export function textOrJson(given: Given): 'text' | 'json' {
  const { text, json } = formatMeanings;
  return choiceOf(given, 'format', '--format', { text, json }) ?? 'text';
}

function formatTarget(written: string): FormatTarget {
  const [name = '', ...rest] = written.split('=');
  const format = oneOf(name, '--format', formatMeanings);
  if (format === 'docx' && rest.join('') === '') throw new Stop(messages.copyFile);
  if (rest.length === 0) return { format, file: null };
  const file = rest.join('=');
  if (file === '') throw new Stop(messages.formatFile, { format });
  return { format, file };
}

function formatTargets(given: Given): readonly FormatTarget[] {
  const written = given['format'];
  if (!Array.isArray(written)) return [];
  const targets = written.map((it) => formatTarget(String(it)));
  if (targets.filter(({ file }) => file === null).length > 1) throw new Stop(messages.twoFormats);
  const files = targets.flatMap(({ file }) => file ?? []);
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new Stop(messages.sameFile, { path: twice });
  return targets;
}

/** A day that exists, or null when none was given. @throws Stop for another value. */
export function dayOf(given: Given, key: string, name: string): string | null {
  const value = textOf(given, key);
  if (value === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const exists =
    day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
  if (!exists) throw new Stop(messages.notDate, { name, value });
  return value;
}

function numberOf(given: Given, key: string, name: string): number | null {
  const value = textOf(given, key);
  if (value === null) return null;
  if (!/^\d{1,9}$/.test(value)) throw new Stop(messages.notNumber, { name, value });
  return Number(value);
}

function baselineOf(given: Given): BaselineOptions | null {
  const path = textOf(given, 'baseline');
  const update = given['updateBaseline'] === true;
  return path === null && !update ? null : { path: path ?? 'iop-baseline.json', update };
}

/** @throws Stop for a patch of nothing, and for a text that stands in no file. */
function fixOf(given: Given, fromStdin: boolean): CheckOptions['fix'] {
  const fix = given['fix'] === true;
  if (given['diff'] === true) {
    if (!fix) throw new Stop(messages.diffAlone);
    return 'patch';
  }
  if (fix && fromStdin) throw new Stop(messages.fixStdin);
  return fix ? 'write' : null;
}

/** What `iop check` was asked to do. @throws Stop for a value that cannot be used. */
export function checkOptions(paths: readonly string[], given: Given): CheckOptions {
  const stdinFilename = textOf(given, 'stdinFilename');
  const fromStdin = paths.includes('-');
  if (fromStdin && paths.length > 1) throw new Stop(messages.stdinAlone);
  if (stdinFilename !== null && !fromStdin) throw new Stop(messages.stdinName);
  const formats = formatTargets(given);
  const isCopied = formats.some(({ format }) => format === 'docx');
  if (fromStdin && isCopied) throw new Stop(messages.copyOfStdin);
  const fix = fixOf(given, fromStdin);
  const baseline = baselineOf(given);
  if (fix === 'patch' && baseline?.update) throw new Stop(messages.diffBaseline);
  const changed = given['changed'] === true;
  const since = textOf(given, 'since');
  if (given['watch'] === true) refuseWatch({ fromStdin, formats, fix, baseline });
  if (fix === 'patch' && formats.length > 0) throw new Stop(messages.diffFormat);
  return {
    paths,
    stdinFilename,
    onlyAgreements: given['onlyAgreements'] === true,
    requireFiles: given['requireFiles'] === true,
    profile: textOf(given, 'profile'),
    stage: stageOption(given),
    today: dayOf(given, 'today', '--today'),
    formats,
    tips: given['tips'] === true,
    quiet: given['quiet'] === true,
    failOn: choiceOf(given, 'failOn', '--fail-on', severityMeanings) ?? 'error',
    maxWarnings: numberOf(given, 'maxWarnings', '--max-warnings'),
    printConfig: textOf(given, 'printConfig'),
    fix,
    changed: changedOption(changed, since, fromStdin),
    watch: given['watch'] === true,
    cache: textOf(given, 'cache'),
    workers: numberOf(given, 'workers', '--workers'),
    baseline,
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
  if (written !== null && !written.startsWith('-'))
    return oneOf(written, '--lang', languageMeanings);
  const value = env['IOP_LANG'] ?? '';
  if (value === '') return null;
  const found = locales.find((locale) => locale === value);
  if (!found) throw new Stop(messages.langVariable, { value });
  return found;
}

/** Whether stdout is coloured: `--color`, else FORCE_COLOR, else NO_COLOR, else what the terminal is. */
export function hasColour(given: Given, { env, stdout }: Host): boolean {
  const asked = choiceOf(given, 'color', '--color', colourMeanings);
  if (asked === 'always' || asked === 'never') return asked === 'always';
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return false;
  return stdout.isTerminal;
}
