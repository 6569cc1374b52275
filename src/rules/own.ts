import type { Agreement } from '../agreement/agreement.ts';
import type { OwnRule } from '../generated/types.ts';
import type { Profile } from '../profile.ts';
import type { Rule } from '../rule.ts';
import { type Authority, rulesFrom } from '../rule-kinds/own-words.ts';

/** A list gives the same rules each time: a rule is known by what it is, not by its name. */
const made = new WeakMap<readonly OwnRule[], readonly Rule[]>();

function rulesOf(words: readonly OwnRule[], authority: Authority): readonly Rule[] {
  const known = made.get(words) ?? rulesFrom(words, authority);
  made.set(words, known);
  return known;
}

const settings: Authority = {
  work: 'own-settings',
  place: { sv: '”words” i iop.config.yaml', en: '“words” in iop.config.yaml' },
};

/** Words of one's own that hold: those of the settings, and those of the profile. */
export interface OwnWords {
  readonly words: readonly OwnRule[];
  readonly profile: Pick<Profile, 'words' | 'title'>;
}

/** The rules of one's own. Where both have one of a name, that of the settings holds. */
export function ownRules({ words, profile }: OwnWords): readonly Rule[] {
  if (words.length + profile.words.length === 0) return [];
  const own = rulesOf(words, settings);
  const named = new Set(own.map(({ id }) => id));
  const place = { work: 'own-profile', place: profile.title } as const;
  return [...rulesOf(profile.words, place).filter(({ id }) => !named.has(id)), ...own];
}

/** The rules that an agreement is held against: these, and after them the users' own. */
export function rulesFor(agreement: Agreement, rules: readonly Rule[]): readonly Rule[] {
  const own = ownRules(agreement).filter((rule) => !rules.includes(rule));
  return own.length === 0 ? rules : [...rules, ...own];
}
