import { sectionKeys, sections } from '../generated/sections.ts';
import { validateProfile } from '../generated/settings-validators.ts';
import type { ProfileFile } from '../generated/types.ts';
import type { Source } from '../source.ts';
import { problemsOfHeadings } from './heading-words.ts';
import { ownRuleKeys, problemsOfWords } from './own-words.ts';
import { type KnownKeys, readSettings, type SettingsFile } from './settings-file.ts';

/** Keys by the path they stand under; a test holds them against the schema. */
export const profileKeys: Readonly<Record<string, readonly string[]>> = {
  '': [
    'extends',
    'id',
    'title',
    'decided-by',
    'decided',
    'from',
    'to',
    'sections',
    'order',
    'headings',
    'points',
    'criteria',
    'frontmatter',
    'template',
    'rules',
    'words',
  ],
  sections: ['required', 'recommended', 'optional'],
  headings: sectionKeys,
  points: sectionKeys,
  frontmatter: ['required'],
  words: ownRuleKeys,
  'words/message': ['sv', 'en'],
};

const knownKeys: KnownKeys = (path) => {
  const [first, second = ''] = path;
  const section = sectionKeys.find((key) => key === second);
  if (first === 'points' && section) return Object.keys(sections[section].points);
  return profileKeys[path.filter((step) => !/^\d+$/.test(step)).join('/')] ?? [];
};

/** Reads a profile of one's own, in YAML or JSON. Never throws. */
export function readProfileFile(source: Source): SettingsFile {
  const read = readSettings(source, validateProfile, knownKeys);
  if (read.problems.length > 0) return read;
  const { headings = {}, words = [] } = read.data as ProfileFile;
  const { placeOf } = read;
  const problems = [...problemsOfHeadings(headings, placeOf), ...problemsOfWords(words, placeOf)];
  return { ...read, problems };
}
