import { sectionKeys, sections } from '../generated/sections.ts';
import { validateProfile } from '../generated/settings-validators.ts';
import type { Source } from '../source.ts';
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
  ],
  sections: ['required', 'recommended', 'optional'],
  headings: sectionKeys,
  points: sectionKeys,
  frontmatter: ['required'],
};

const knownKeys: KnownKeys = (path) => {
  const [first, second = ''] = path;
  const section = sectionKeys.find((key) => key === second);
  if (first === 'points' && section) return Object.keys(sections[section].points);
  return profileKeys[path.join('/')] ?? [];
};

/** Reads a profile of one's own, in YAML or JSON. Never throws. */
export function readProfileFile(source: Source): SettingsFile {
  return readSettings(source, validateProfile, knownKeys);
}
