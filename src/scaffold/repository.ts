import { cardSchemaText, configSchemaText } from '../generated/editor-schemas.ts';
import { version } from '../generated/version.ts';
import { fill, type Locale } from '../locale.ts';
import { repositoryWords as words } from './repository-words.ts';

/** Where changes are checked. */
export const services = ['github', 'gitlab', 'none'] as const;
export type Service = (typeof services)[number];

export interface RepositoryChoices {
  readonly locale: Locale;
  /** As it is to be written in the settings. */
  readonly profile: string;
  readonly service: Service;
}

/** A file of the repository, its path from the folder. */
export interface RepositoryFile {
  readonly path: string;
  readonly text: string;
}

/** The folder of agreements, the same in both languages: settings and workflow name it. */
export const agreementsFolder = 'avtal';

/** Up to the next version that may judge otherwise. */
const pinned = `iop-avtal@~${version}`;
const command = `npx --yes --package=${pinned} iop`;

/**
 * The files of a new repository of agreements: settings, what editors and git need, what checks every change, and a page
 * for those who work there. It holds no agreement yet, and a check of it finds nothing.
 */
export function repositoryFiles(choices: RepositoryChoices): readonly RepositoryFile[] {
  const { locale, service } = choices;
  const data = { version, pinned, command, folder: agreementsFolder, profile: choices.profile };
  const text = (key: keyof typeof words) => fill(words[key][locale], data, locale);
  const checks: Readonly<Record<Service, readonly RepositoryFile[]>> = {
    github: [{ path: '.github/workflows/iop.yml', text: text('github') }],
    gitlab: [{ path: '.gitlab-ci.yml', text: text('gitlab') }],
    none: [],
  };
  return [
    { path: 'iop.config.yaml', text: text('config') },
    { path: 'README.md', text: text('readme') },
    ...checks[service],
    { path: '.gitattributes', text: text('attributes') },
    { path: '.gitignore', text: text('ignored') },
    { path: '.vscode/settings.json', text: editorSettings },
    { path: '.iop/card.schema.json', text: cardSchemaText[locale] },
    { path: '.iop/config.schema.json', text: configSchemaText },
    { path: `${agreementsFolder}/.gitkeep`, text: '' },
  ];
}

/** Editors explain the keys of cards and settings; a card has its own ending, so no other file is meant. */
const editorSettings = `${JSON.stringify(
  {
    'yaml.schemas': {
      './.iop/card.schema.json': '*.iop.yaml',
      './.iop/config.schema.json': 'iop.config.yaml',
    },
    'files.encoding': 'utf8',
    '[markdown]': { 'editor.wordWrap': 'on' },
  },
  null,
  2,
)}\n`;
