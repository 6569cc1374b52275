import { profileData } from './generated/profiles.ts';
import { sectionKeys } from './generated/sections.ts';
import type { ProfileFile } from './generated/types.ts';
import type { Localised } from './locale.ts';
import type { Criterion, Level, OwnPoint, Profile, SectionKey } from './profile.ts';

/** The profiles that come with the program; the first is used when nobody chooses. */
export const profileNames = ['default', 'boras-2016', 'boras', 'helsingborg', 'uddevalla'] as const;
export type ProfileName = (typeof profileNames)[number];

/** What stands under `x-profile` in schemas/profiles/*.schema.json. */
interface ProfileData {
  readonly id: string;
  readonly title: Localised;
  readonly about?: Localised;
  readonly decidedBy: Localised | null;
  readonly decided: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly sections: {
    readonly required: readonly SectionKey[];
    readonly recommended: readonly SectionKey[];
  };
  readonly order: readonly SectionKey[] | null;
  readonly points: Profile['points'];
  readonly criteria: readonly Criterion[];
  readonly headings?: Profile['headings'];
  readonly rules?: Profile['rules'];
  readonly frontmatter?: { readonly required?: readonly string[] };
  readonly template: string;
  readonly basis: Profile['basis'];
}

/** Name → profile, made from the shipped schemas. */
export const shippedProfiles = Object.fromEntries(
  profileNames.map((name) => [name, shipped(name)]),
) as Readonly<Record<ProfileName, Profile>>;

function shipped(name: ProfileName): Profile {
  const found = profileData[name] as ProfileData | undefined;
  if (!found) throw new Error(`schemas/profiles/${name}.schema.json is not among the generated`);
  const { sections, frontmatter, headings, rules, ...data } = found;
  return {
    ...data,
    about: data.about ?? null,
    required: sections.required,
    recommended: sections.recommended,
    headings: headings ?? {},
    rules: rules ?? {},
    words: [],
    names: {},
    ownPoints: [],
    frontmatterRequired: frontmatter?.required ?? [],
    validator: name,
  };
}

/** What a profile that builds on no other begins from: it asks for nothing. */
export const bareProfile: Profile = {
  id: 'own',
  title: { sv: 'Eget regelverk', en: 'Own profile' },
  about: null,
  decidedBy: null,
  decided: null,
  from: null,
  to: null,
  required: [],
  recommended: [],
  order: null,
  points: {},
  criteria: [],
  names: {},
  ownPoints: [],
  headings: {},
  rules: {},
  words: [],
  frontmatterRequired: [],
  template: 'minimal',
  basis: { work: 'own-profile', sections: {} },
  validator: null,
};

/**
 * A profile of a user's own, built on another.
 * @param data what its file holds, found good by schemas/profile.schema.json
 * @param id what to call it when it does not say: the name of its file
 * @param table what it says in its own words, where it is a table
 */
export function extendProfile(
  base: Profile,
  data: unknown,
  id = 'own',
  table: Pick<Profile, 'names' | 'ownPoints'> = { names: {}, ownPoints: [] },
): Profile {
  const own = data as ProfileFile;
  const title = localised(own.title);
  return {
    id: own.id ?? id,
    title,
    about: null,
    decidedBy: own['decided-by'] === undefined ? null : localised(own['decided-by']),
    decided: own.decided ?? null,
    from: own.from ?? null,
    to: own.to ?? null,
    ...sectionsOf(base, own),
    order: own.order ?? base.order,
    points: pointsOf(base, own),
    criteria: own.criteria?.map((criterion) => criterionOf(criterion, base)) ?? base.criteria,
    headings: headingsOf(base, own),
    rules: { ...base.rules, ...own.rules },
    words: wordsOf(base, own),
    names: { ...base.names, ...table.names },
    ownPoints: ownPointsOf(base, table.ownPoints),
    frontmatterRequired: [
      ...new Set([...base.frontmatterRequired, ...(own.frontmatter?.required ?? [])]),
    ],
    template: own.template ?? base.template,
    basis: basisOf(base, own, title),
    validator: null,
  };
}

function localised(text: string | Localised): Localised {
  return typeof text === 'string' ? { sv: text, en: text } : text;
}

/** What it adds comes after what it inherits; a section it names anew leaves its old list. */
function sectionsOf(base: Profile, { sections = {} }: ProfileFile) {
  const { required = [], recommended = [], optional = [] } = sections;
  const keep = (
    keys: readonly SectionKey[],
    added: readonly SectionKey[],
    gone: readonly SectionKey[],
  ) =>
    [...new Set([...keys, ...added])].filter((key) => added.includes(key) || !gone.includes(key));
  return {
    required: keep(base.required, required, [...recommended, ...optional]),
    recommended: keep(base.recommended, recommended, [...required, ...optional]),
  };
}

function pointsOf(base: Profile, { points = {} }: ProfileFile): Profile['points'] {
  const result: Partial<Record<SectionKey, Readonly<Record<string, Level>>>> = { ...base.points };
  for (const key of sectionKeys) {
    const changed = Object.entries(ownPoints(points, key));
    if (changed.length === 0) continue;
    const levels: Record<string, Level> = { ...base.points[key] };
    for (const [point, level] of changed) {
      if (level === 'none') delete levels[point];
      else levels[point] = level;
    }
    result[key] = levels;
  }
  return result;
}

type Points = NonNullable<ProfileFile['points']>;

function ownPoints(points: Points, key: SectionKey): Readonly<Record<string, Level | 'none'>> {
  const found = Object.entries(points).find(([section]) => section === key);
  return found?.[1] ?? {};
}

function criterionOf(
  criterion: NonNullable<ProfileFile['criteria']>[number],
  base: Profile,
): Criterion {
  if (typeof criterion !== 'string') {
    const title = localised(criterion.title);
    const text = criterion.text === undefined ? title : localised(criterion.text);
    return { key: criterion.key, title, text };
  }
  const known = [base, ...Object.values(shippedProfiles)].flatMap(({ criteria }) => criteria);
  const found = known.find(({ key }) => key === criterion);
  if (!found)
    throw new Error(`the profile schema allows the criterion “${criterion}”, no profile has it`);
  return found;
}

function headingsOf(base: Profile, { headings = {} }: ProfileFile): Profile['headings'] {
  const result: Partial<Record<SectionKey, readonly string[]>> = { ...base.headings };
  for (const key of sectionKeys) {
    const words = headings[key];
    if (words) result[key] = [...words, ...(base.headings[key] ?? [])];
  }
  return result;
}

/** Points of its own after those it inherits; one of the same name takes the place of that. */
function ownPointsOf(base: Profile, own: readonly OwnPoint[]): Profile['ownPoints'] {
  const named = new Set(own.map(({ name }) => name.toLowerCase()));
  return [...base.ownPoints.filter(({ name }) => !named.has(name.toLowerCase())), ...own];
}

/** Rules of its own after those it inherits; one of the same name takes the place of that. */
function wordsOf(base: Profile, { words = [] }: ProfileFile): Profile['words'] {
  const named = new Set(words.map(({ id }) => id));
  return [...base.words.filter(({ id }) => !named.has(id)), ...words];
}

/** What it demands of its own accord rests on itself, not on the work it builds on. */
function basisOf(base: Profile, own: ProfileFile, title: Localised): Profile['basis'] {
  const day = own.decided === undefined ? '' : `, ${own.decided}`;
  const place = { work: 'own-profile', sv: title.sv + day, en: title.en + day };
  const changed = sectionKeys.filter((key) => demandsMore(base, own, key));
  return {
    ...base.basis,
    sections: { ...base.basis.sections, ...Object.fromEntries(changed.map((key) => [key, place])) },
  };
}

function demandsMore(base: Profile, own: ProfileFile, key: SectionKey): boolean {
  const { required = [], recommended = [] } = own.sections ?? {};
  if (required.includes(key) && !base.required.includes(key)) return true;
  if (recommended.includes(key) && !base.recommended.includes(key)) return true;
  const points = Object.entries(ownPoints(own.points ?? {}, key));
  return points.some(([point, level]) => level !== 'none' && level !== base.points[key]?.[point]);
}
