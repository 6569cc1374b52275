import { type SectionKey, sectionKeys } from '../generated/sections.ts';
import { validateConfig } from '../generated/settings-validators.ts';
import type { OwnRule } from '../generated/types.ts';
import { fillAll, type Locale, type Localised } from '../locale.ts';
import type { Severity } from '../profile.ts';
import type { SettingsText, Values } from '../rule.ts';
import type { Source } from '../source.ts';
import { problemsOfValues } from './dated-values.ts';
import { problemsOfHeadings } from './heading-words.ts';
import { nearest } from './nearest.ts';
import { ownRuleKeys, problemsOfWords } from './own-words.ts';
import { type KnownKeys, readSettings, type SettingsProblem } from './settings-file.ts';

/** `iop.config.yaml`: what holds for its folder and the folders below it. */
export interface Config {
  /** Name of a shipped profile or path to one's own, as written. */
  readonly profile: string | null;
  /** The frontmatter of an agreement may not choose another profile. */
  readonly profileLocked: boolean;
  readonly lang: Locale | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly headings: Readonly<Partial<Record<SectionKey, readonly string[]>>>;
  /** Rules of one's own: words to avoid, or that must be there. */
  readonly words: readonly OwnRule[];
  /** Dated facts that change; a rule that lacks one is listed as not checked. */
  readonly values: Values;
  readonly docsUrl: string | null;
}

export interface ConfigReading {
  /** Null when a problem stops the run. */
  readonly config: Config | null;
  readonly problems: readonly SettingsProblem[];
  /** The file, with the way to where a value of it stands. */
  readonly text: SettingsText;
}

/** What the schema has made sure of. */
interface ConfigData {
  readonly profile?: string;
  readonly 'profile-locked'?: boolean;
  readonly lang?: Locale;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly rules?: Config['rules'];
  readonly headings?: Config['headings'];
  readonly words?: Config['words'];
  readonly values?: Config['values'];
  readonly 'docs-url'?: string;
}

/** Keys by the path they stand under; a test holds them against the schema. */
export const configKeys: Readonly<Record<string, readonly string[]>> = {
  '': [
    'profile',
    'profile-locked',
    'lang',
    'include',
    'exclude',
    'rules',
    'headings',
    'words',
    'values',
    'docs-url',
  ],
  headings: sectionKeys,
  words: ownRuleKeys,
  'words/message': ['sv', 'en'],
  values: ['direct-award-limits', 'eur-rate', 'decision-window', 'reported'],
  'values/eur-rate': ['sek', 'date'],
  'values/reported': ['date', 'iop', 'cooperation-agreements', 'by-unit'],
  'values/direct-award-limits': ['kind', 'sek', 'from', 'to'],
};

const knownKeys: KnownKeys = (path) =>
  configKeys[path.filter((step) => !/^\d+$/.test(step)).join('/')] ?? [];

const words = {
  rule: { sv: 'Kontrollen ”{rule}” finns inte.', en: 'There is no rule “{rule}”.' },
  ruleNear: {
    sv: 'Kontrollen ”{rule}” finns inte. Menade du ”{near}”?',
    en: 'There is no rule “{rule}”. Did you mean “{near}”?',
  },
  outside: {
    sv: 'Mönstret ”{pattern}” leder ut ur mappen. Skriv det räknat från mappen där inställningarna ligger.',
    en: 'The pattern “{pattern}” leads out of the folder. Write it as counted from the folder of the settings.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

function ruleWords(rule: string, ruleIds: readonly string[]): Localised {
  const near = nearest(rule, ruleIds);
  return near === null ? fillAll(words.rule, { rule }) : fillAll(words.ruleNear, { rule, near });
}

/** A profile of one's own may have rules that only it knows of: whether they exist shows when it is read. */
function isOwnFile(profile: string | undefined): boolean {
  return profile !== undefined && /[/\\]|\.(?:ya?ml|json|md)$/i.test(profile);
}

function isOwnId(rule: string): boolean {
  return /^(?:egen|own)-/.test(rule);
}

/** A pattern that is not counted from the folder of the settings, or climbs out of it. */
function leadsOut(pattern: string): boolean {
  return /^!?(?:\/|[A-Za-z]:|~)|(?:^|[\\/!{,])\.\.(?:[\\/},]|$)/.test(pattern);
}

/** Reads the text of `iop.config.yaml`. Never throws. */
export function readConfig(source: Source, ruleIds: readonly string[]): ConfigReading {
  const { data, problems, placeOf } = readSettings(source, validateConfig, knownKeys);
  const text: SettingsText = { source, placeOf: (path) => placeOf(path, 'value') };
  if (problems.length > 0) return { config: null, problems, text };
  const config = data as ConfigData;
  const own = (config.words ?? []).map(({ id }) => id);
  const known = [...ruleIds, ...own];
  const rules = Object.keys(config.rules ?? {})
    .filter((rule) => !known.includes(rule) && !(isOwnFile(config.profile) && isOwnId(rule)))
    .map((rule) => ({ at: placeOf(['rules', rule], 'key'), words: ruleWords(rule, known) }));
  const patterns = (['include', 'exclude'] as const).flatMap((key) =>
    (config[key] ?? []).flatMap((pattern, index) =>
      leadsOut(pattern)
        ? [
            {
              at: placeOf([key, String(index)], 'value'),
              words: fillAll(words.outside, { pattern }),
            },
          ]
        : [],
    ),
  );
  const found = [
    ...rules,
    ...problemsOfHeadings(config.headings ?? {}, placeOf),
    ...problemsOfWords(config.words ?? [], placeOf),
    ...problemsOfValues(config.values ?? {}, placeOf),
    ...patterns,
  ];
  if (found.length > 0) return { config: null, problems: found, text };
  return { config: configOf(config), problems: [], text };
}

function configOf(data: ConfigData): Config {
  return {
    profile: data.profile ?? null,
    profileLocked: data['profile-locked'] ?? false,
    lang: data.lang ?? null,
    include: data.include ?? [],
    exclude: data.exclude ?? [],
    rules: data.rules ?? {},
    headings: data.headings ?? {},
    words: data.words ?? [],
    values: data.values ?? {},
    docsUrl: data['docs-url'] ?? null,
  };
}
