import type { Config } from '../config/config.ts';
import type { SettingsProblem } from '../config/settings-file.ts';
import { decode, maxBytes } from '../decode.ts';
import type { Locale, Localised } from '../locale.ts';
import { printable } from '../reporters/printable.ts';
import type { SettingsText } from '../rule.ts';
import { positionAt, type Source } from '../source.ts';
import { type Host, isFailed } from './host.ts';
import { leadsOutOf, treeOf } from './links.ts';
import { messages } from './messages.ts';
import { folderOf, relativePath, resolvePath } from './paths.ts';
import { Stop } from './stop.ts';

/** What a settings file is called. */
export const configName = 'iop.config.yaml';

/** Without a settings file; told here so that the reader of settings is loaded only when one is found. */
const noConfig: Config = {
  profile: null,
  profileLocked: false,
  lang: null,
  include: [],
  exclude: [],
  rules: {},
  headings: {},
  words: [],
  values: {},
  docsUrl: null,
};

/** The settings that hold in a folder, and where they were found. */
export interface FoundConfig {
  readonly config: Config;
  /** Absolute path of the file; null without one. */
  readonly path: string | null;
  /** The folder that its patterns and paths are counted from. */
  readonly folder: string;
  /** The file as text, for what is said of a value in it; null without one. */
  readonly text: SettingsText | null;
}

export interface Surroundings {
  /** The nearest settings upwards from a folder. */
  readonly configAt: (folder: string) => Promise<FoundConfig>;
  /** The root of the repository that a folder belongs to, or null. */
  readonly rootAt: (folder: string) => string | null;
}

/** Says where in a settings file what is wrong, one line a problem. */
export function settingsWords(
  path: string,
  source: Source,
  problems: readonly SettingsProblem[],
): Localised {
  const lines = (locale: Locale) =>
    problems
      .map(({ at, words }) => {
        const { line } = positionAt(source, at.start);
        return `${printable(path)} ${messages.line[locale]} ${line}: ${words[locale]}`;
      })
      .join('\n');
  return { sv: lines('sv'), en: lines('en') };
}

/** The text of a settings file. */
function readSettingsText(path: string, shown: string, host: Host): Source {
  const bytes = host.read(path, maxBytes);
  if (isFailed(bytes)) throw new Stop(messages.unreadableSettings, { path: shown });
  const source = decode(shown, bytes);
  if (source.unreadable) throw new Stop(messages.notTextSettings, { path: shown });
  return source;
}

async function load(path: string, host: Host): Promise<FoundConfig> {
  const shown = relativePath(host.cwd, path);
  const source = readSettingsText(path, shown, host);
  const [{ readConfig }, { rules }] = await Promise.all([
    import('../config/config.ts'),
    import('../rules/index.ts'),
  ]);
  const { config, problems, text } = readConfig(
    source,
    rules.map(({ id }) => id),
  );
  if (config === null) throw new Stop(settingsWords(shown, source, problems));
  return { config, path, folder: folderOf(path), text };
}

/** Looks upwards for settings and the repository's root; every folder is looked at once. */
export function surroundings(host: Host): Surroundings {
  const roots = new Map<string, string | null>();
  const configs = new Map<string, Promise<FoundConfig>>();

  const rootAt = (folder: string): string | null => {
    const known = roots.get(folder);
    if (known !== undefined) return known;
    const parent = folderOf(folder);
    const here = host.kindOf(resolvePath(folder, '.git')) !== null;
    const above = parent === folder ? null : () => rootAt(parent);
    const root = here ? folder : (above?.() ?? null);
    roots.set(folder, root);
    return root;
  };

  const find = (folder: string): Promise<FoundConfig> => {
    const path = resolvePath(folder, configName);
    if (host.kindOf(path) === 'file') {
      if (!leadsOutOf(treeOf(folder, rootAt(folder), host), path, host)) return load(path, host);
      return Promise.reject(new Stop(messages.linkOut, { path: relativePath(host.cwd, path) }));
    }
    const parent = folderOf(folder);
    const top = parent === folder || rootAt(folder) === folder;
    if (top) return Promise.resolve({ config: noConfig, path: null, folder, text: null });
    return configAt(parent);
  };

  const configAt = (folder: string): Promise<FoundConfig> => {
    const known = configs.get(folder) ?? find(folder);
    configs.set(folder, known);
    return known;
  };

  return { configAt, rootAt };
}
