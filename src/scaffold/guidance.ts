import { bibliography, isWork } from '../bibliography.ts';
import { sectionKeys, sections } from '../generated/sections.ts';
import type { Locale, Localised } from '../locale.ts';
import type { Profile, SectionKey } from '../profile.ts';
import { shippedProfiles } from '../profiles.ts';

/** Where a profile asks for a section: a work of the bibliography and the place in it, or null. */
function sourceIn(profile: Profile, key: SectionKey, locale: Locale): Source | null {
  const place: (Localised & { readonly work?: string }) | undefined = profile.basis.sections[key];
  if (!place) return null;
  const work = place.work ?? profile.basis.work;
  if (!isWork(work)) return null;
  return { work, words: `${bibliography[work].title[locale]}, ${place[locale]}` };
}

interface Source {
  readonly work: string;
  readonly words: string;
}

/** The section and those that it belongs to: a source that asks for the term asks for its extension. */
function withOwners(key: SectionKey): readonly SectionKey[] {
  return [key, ...sectionKeys.filter((owner) => sections[owner].includes.includes(key))];
}

/** The sources that ask for a section: the profile's own first, then Helsingborg's framework. */
function sourcesOf(profile: Profile, key: SectionKey, locale: Locale): readonly string[] {
  const found: Source[] = [];
  for (const asking of [profile, shippedProfiles.helsingborg]) {
    const [source] = withOwners(key).flatMap((owner) => sourceIn(asking, owner, locale) ?? []);
    if (source && !found.some(({ work }) => work === source.work)) found.push(source);
  }
  return found.map(({ words }) => words);
}

/** What no comment may hold: what would end it, and line ends. */
function harmless(text: string): string {
  return text
    .replace(/-{2,}/gu, '–')
    .replace(/<!/gu, '<')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^>|^->|-$/gu, '');
}

function sourceWords(count: number, locale: Locale): string {
  if (locale === 'sv') return count === 1 ? 'Källa' : 'Källor';
  return count === 1 ? 'Source' : 'Sources';
}

/** A comment with what belongs in a section and who asks for it, as `guidance-left` knows it. */
export function guidanceComment(key: SectionKey, profile: Profile, locale: Locale): string {
  const lead = locale === 'sv' ? 'vägledning' : 'guidance';
  const sources = sourcesOf(profile, key, locale);
  const from =
    sources.length === 0 ? '' : ` ${sourceWords(sources.length, locale)}: ${sources.join('; ')}.`;
  return `<!-- ${lead}: ${harmless(`${sections[key].guidance[locale]}${from}`)} -->`;
}
