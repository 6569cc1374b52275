import type { Agreement, SectionPlace } from './agreement/agreement.ts';
import { isWork } from './bibliography.ts';
import type { Localised } from './locale.ts';
import type { Level, Profile, SectionKey } from './profile.ts';
import type { Citation } from './rule.ts';
import type { Range } from './source.ts';

/** A place in the profile's work, or in another that it borrows a section from. */
interface SectionBasis extends Localised {
  readonly work?: string;
}

/** On whose authority a profile speaks of a section: what a problem's `basis` is when its profile decides. */
export function basisIn(
  { basis }: Profile,
  section: SectionKey,
  level: Level,
): { readonly basis?: readonly Citation[] } {
  const found: SectionBasis | undefined = basis.sections[section];
  // A profile that builds on no other says nothing of what it does not name.
  if (!found && basis.work === 'own-profile') return {};
  const work = found?.work ?? basis.work;
  if (!isWork(work)) return {};
  return { basis: [{ work, level, ...(found && { place: { sv: found.sv, en: found.en } }) }] };
}

/** The same for what a profile of the users' own asks for in its own words: its name, and when it was decided. */
export function ownBasis({ title, decided }: Profile, level: Level): Citation {
  const day = decided === null ? '' : `, ${decided}`;
  return { work: 'own-profile', place: { sv: title.sv + day, en: title.en + day }, level };
}

/**
 * The same for a point in a section, when the profile gives it a level.
 * @param advice who advises it, where the profile's own work demands the section but only recommends the point
 */
export function basisOfPoint(
  profile: Profile,
  section: SectionKey,
  point: string,
  advice: Citation,
): { readonly basis?: readonly Citation[] } {
  const level = profile.points[section]?.[point];
  if (level === undefined) return {};
  const isAdvice = level === 'recommended' && profile.required.includes(section);
  return isAdvice ? { basis: [advice] } : basisIn(profile, section, level);
}

/** A section that stands somewhere, under a heading or in the running text. */
export function placesOf({ sections }: Agreement, key: SectionKey): readonly SectionPlace[] {
  return sections.get(key) ?? [];
}

/** Where to point when a section that is there lacks something: its heading, else the text that carries it. */
export function headOf(agreement: Agreement, key: SectionKey): Range | null {
  const places = placesOf(agreement, key);
  const own = places.find(({ by, heading }) => heading !== null && by !== 'parent');
  const place = own ?? places.find(({ heading }) => heading !== null) ?? places[0];
  return place ? (place.heading?.range ?? place.range) : null;
}
