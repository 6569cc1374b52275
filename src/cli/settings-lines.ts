import type { Config } from '../config/config.ts';
import { sections } from '../generated/sections.ts';
import type { OwnRule } from '../generated/types.ts';
import { fillAll, type Locale, type Localised } from '../locale.ts';
import type { Level, Profile, SectionKey, Stage } from '../profile.ts';

/** What holds for a file. */
interface Holding {
  readonly config: Config;
  readonly profile: Profile;
  /** The files of a profile of one's own, its own first, as they are shown. */
  readonly files: readonly string[];
  readonly stage: Stage;
  readonly locale: Locale;
}

/** Where values come from, in words. */
export interface From {
  readonly profile: string;
  readonly stage: string;
  readonly lang: string;
  readonly config: string;
  readonly default: string;
}

const words = {
  profile: { sv: 'från regelverket', en: 'from the profile' },
  both: { sv: '{config} och regelverket', en: '{config} and the profile' },
  overrides: {
    sv: '{config}, i stället för regelverkets',
    en: '{config}, in place of that of the profile',
  },
  title: { sv: 'regelverk: {title}', en: 'profile: {title}' },
  decided: { sv: 'beslutat {day}', en: 'decided {day}' },
  section: { sv: 'avsnittet {name}', en: 'the section {name}' },
  own: { sv: 'en egen punkt', en: 'a point of its own' },
  required: { sv: 'krav', en: 'required' },
  recommended: { sv: 'råd', en: 'recommended' },
  avoid: { sv: 'ord att undvika: {n}', en: 'words to avoid: {n}' },
  require: { sv: 'ord som ska finnas med: {n}', en: 'words that must be there: {n}' },
} as const satisfies Readonly<Record<string, Localised>>;

/** Quoted only where YAML needs it. */
function yamlValue(value: unknown): string {
  if (typeof value === 'string' && /^[\p{L}][\p{L}\p{N} _./-]*$/u.test(value)) return value;
  return JSON.stringify(value);
}

/** Each with its comment, under a key; `{}` where there is nothing. */
function block(
  key: string,
  rows: readonly (readonly [name: string, value: unknown, from: string])[],
  from: From,
): readonly string[] {
  if (rows.length === 0) return [`${key}: {}  # ${from.default}`];
  return [`${key}:`, ...rows.map((row) => `  ${row[0]}: ${yamlValue(row[1])}  # ${row[2]}`)];
}

/** What holds for a file and where each value comes from, as lines of YAML. */
export function settingsLines(holding: Holding, from: From): readonly string[] {
  const { config, profile, files, stage, locale } = holding;
  const row = (key: string, value: unknown, isSet: boolean) =>
    `${key}: ${yamlValue(value)}  # ${isSet ? from.config : from.default}`;
  const decided =
    profile.decided === null ? '' : `, ${fillAll(words.decided, { day: profile.decided })[locale]}`;
  return [
    `# ${fillAll(words.title, { title: profile.title[locale] })[locale]}${decided}`,
    `profile: ${yamlValue(profile.id)}  # ${from.profile}`,
    ...(files.length > 0 ? [`profile-files: ${yamlValue(files)}  # ${from.profile}`] : []),
    row('profile-locked', config.profileLocked, config.profileLocked),
    ...(profile.validator === null ? pointLines(profile, locale) : []),
    `stage: ${stage}  # ${from.stage}`,
    `lang: ${locale}  # ${from.lang}`,
    row('include', config.include, config.include.length > 0),
    row('exclude', config.exclude, config.exclude.length > 0),
    ...block('rules', ruleRows(holding, from), from),
    ...block('headings', headingRows(holding, from), from),
    ...block('words', wordRows(holding, from), from),
    ...block('values', valueRows(config, from), from),
    row('docs-url', config.docsUrl, config.docsUrl !== null),
  ];
}

/** What a profile of one's own asks for, and what each point was understood as. */
function pointLines(profile: Profile, locale: Locale): readonly string[] {
  const said = (level: Level) => words[level][locale];
  const own = words.own[locale];
  const asked = (['required', 'recommended'] as const).flatMap((level) =>
    profile[level].map((key): string => {
      const { title } = sections[key];
      const section = fillAll(words.section, { 'name.sv': title.sv, 'name.en': title.en })[locale];
      return `  ${yamlValue(profile.names[key] ?? title[locale])}: ${said(level)}  # ${section} (${key})`;
    }),
  );
  const points = profile.ownPoints.map(
    ({ name, level }) => `  ${yamlValue(name)}: ${said(level)}  # ${own}`,
  );
  return asked.length + points.length === 0 ? [] : ['points:', ...asked, ...points];
}

function ruleRows({ config, profile, locale }: Holding, from: From) {
  const inProfile = Object.entries(profile.rules)
    .filter(([rule]) => !Object.hasOwn(config.rules, rule))
    .map(([rule, severity]) => [rule, severity, words.profile[locale]] as const);
  const inConfig = Object.entries(config.rules).map(([rule, severity]) => {
    const isChanged = Object.hasOwn(profile.rules, rule);
    return [rule, severity, isChanged ? said(words.overrides, from, locale) : from.config] as const;
  });
  return [...inConfig, ...inProfile];
}

function said(template: Localised, { config }: From, locale: Locale): string {
  return fillAll(template, { config })[locale];
}

function headingRows({ config, profile, locale }: Holding, from: From) {
  const keys = new Set([...Object.keys(config.headings), ...Object.keys(profile.headings)]);
  return Array.from(keys as ReadonlySet<SectionKey>, (key) => {
    const own = config.headings[key] ?? [];
    const others = profile.headings[key] ?? [];
    const both = own.length > 0 && others.length > 0 ? said(words.both, from, locale) : null;
    const one = own.length > 0 ? from.config : words.profile[locale];
    return [key, [...own, ...others], both ?? one] as const;
  });
}

function wordRows({ config, profile, locale }: Holding, from: From) {
  const what = ({ avoid, require, level = 'råd' }: OwnRule) => {
    const list = avoid ?? require ?? [];
    const kind = avoid ? words.avoid : words.require;
    return `${level}, ${fillAll(kind, { n: list.length })[locale]}`;
  };
  const named = new Set(config.words.map(({ id }) => id));
  return [
    ...config.words.map((own) => [own.id, what(own), from.config] as const),
    ...profile.words
      .filter(({ id }) => !named.has(id))
      .map((own) => [own.id, what(own), words.profile[locale]] as const),
  ];
}

function valueRows({ values }: Config, from: From) {
  return Object.entries(values).map(([key, value]) => [key, value, from.config] as const);
}
