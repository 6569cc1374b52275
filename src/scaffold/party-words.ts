import { typeIn } from '../agreement/facts/organisations.ts';
import type { Answers, AnswersParty } from '../generated/types.ts';
import type { Locale, Localised } from '../locale.ts';
import { inlineText } from './markdown-text.ts';
import { capitalised, isNeuter } from './words/names.ts';

type PartyType = NonNullable<AnswersParty['type']>;

/** A party as sentences speak of it. All names are Markdown already. */
export interface PartyWords {
  readonly party: AnswersParty;
  readonly type: PartyType | null;
  /** The full name. */
  readonly name: string;
  /** In the middle of a sentence: “kommunen”, or the full name when the party is called nothing else. */
  readonly short: string;
  /** The same where a sentence begins. */
  readonly subject: string;
  /** What the list of parties says it is called from there on, or null. */
  readonly called: string | null;
  /** Whether its short name takes “det”. */
  readonly neuter: boolean;
}

/** What a party is called when the answers do not say, and no other party is called the same. */
const usual: Readonly<Record<PartyType, Localised>> = {
  municipality: { sv: 'kommunen', en: 'the municipality' },
  region: { sv: 'regionen', en: 'the region' },
  'state-agency': { sv: 'myndigheten', en: 'the agency' },
  'local-federation': { sv: 'kommunalförbundet', en: 'the federation' },
  'municipal-company': { sv: 'bolaget', en: 'the company' },
  association: { sv: 'föreningen', en: 'the association' },
  foundation: { sv: 'stiftelsen', en: 'the foundation' },
  'religious-community': { sv: 'trossamfundet', en: 'the faith community' },
  'study-association': { sv: 'studieförbundet', en: 'the study association' },
  cooperative: { sv: 'föreningen', en: 'the cooperative' },
  umbrella: { sv: 'paraplyorganisationen', en: 'the umbrella organisation' },
  company: { sv: 'bolaget', en: 'the company' },
  network: { sv: 'nätverket', en: 'the network' },
};

const publicTypes: ReadonlySet<PartyType | null> = new Set<PartyType>([
  'municipality',
  'region',
  'state-agency',
  'local-federation',
  'municipal-company',
]);

/** Whether a party stands on the public side. */
export function isPublic({ type }: PartyWords): boolean {
  return publicTypes.has(type);
}

/** One side of the partnership as a sentence speaks of it, with what its adjectives and pronouns follow. */
export interface SideWords {
  readonly subject: string;
  readonly short: string;
  readonly number: 'common' | 'neuter' | 'plural';
}

const sides = {
  public: {
    sv: { subject: 'De offentliga parterna', short: 'de offentliga parterna' },
    en: { subject: 'The public parties', short: 'the public parties' },
  },
  civil: {
    sv: { subject: 'De idéburna parterna', short: 'de idéburna parterna' },
    en: { subject: 'The civil-society parties', short: 'the civil-society parties' },
  },
} as const;

/** As long as none is known, one is thought of on the public side. */
const onlyPublic = {
  sv: { subject: 'Den offentliga parten', short: 'den offentliga parten' },
  en: { subject: 'The public party', short: 'the public party' },
} as const;

/** The only party of a side by its short name, several by the side. */
export function sideWords(
  parties: readonly PartyWords[],
  side: 'public' | 'civil',
  locale: Locale,
): SideWords {
  const [only, ...others] = parties.filter((words) => isPublic(words) === (side === 'public'));
  if (others.length > 0 || (!only && side === 'civil'))
    return { ...sides[side][locale], number: 'plural' };
  if (!only) return { ...onlyPublic[locale], number: 'common' };
  const { subject, short, neuter } = only;
  return { subject, short, number: neuter ? 'neuter' : 'common' };
}

/** The sides that nobody stands on yet. Two of the same side may be all there is to say of them. */
export function missingSides(parties: readonly PartyWords[]): ReadonlySet<'public' | 'civil'> {
  const [only, another] = parties;
  if (another) return new Set();
  if (!only) return new Set(['public', 'civil']);
  return new Set([isPublic(only) ? 'civil' : 'public']);
}

/** A word for a kind of organisation in English, which takes “the”. */
const englishKind =
  /^(?:municipality|city|region|agency|federation|company|association|foundation|congregation|church|community|cooperative|network|organi[sz]ation|club|council)$/u;

function typeOf({ type, name }: AnswersParty): PartyType | null {
  return type ?? typeIn(name);
}

/** The short name that the answers give, as it stands in the middle of a sentence. */
function given(party: AnswersParty, locale: Locale): string | null {
  const short = party['short-names']?.find((name) => name.trim() !== '')?.trim();
  if (short === undefined || short === party.name) return null;
  return locale === 'en' && englishKind.test(short) ? `the ${short}` : short;
}

/** The usual word for its kind; a town is a “stad”, a congregation a “församling”. */
function usualName(party: AnswersParty, locale: Locale): string | null {
  const type = typeOf(party);
  if (type === null) return null;
  if (locale === 'sv' && type === 'municipality' && /stad$/iu.test(party.name)) return 'staden';
  if (locale === 'sv' && type === 'religious-community' && /församling/iu.test(party.name))
    return 'församlingen';
  return usual[type][locale];
}

/** The parties of the answers, each with what it is called. Two are never called the same. */
export function partyWordsOf({ parties = [] }: Answers, locale: Locale): readonly PartyWords[] {
  const wanted = parties.map((party) => given(party, locale) ?? usualName(party, locale));
  const times = (short: string) =>
    wanted.filter((other) => other?.toLowerCase() === short.toLowerCase()).length;
  return parties.map((party, i) => {
    const short = wanted[i] ?? null;
    const called = short !== null && times(short) === 1 ? short : null;
    const type = typeOf(party);
    const kind = type === null ? '' : usual[type].sv;
    const plain = called ?? party.name;
    return {
      party,
      type,
      name: inlineText(party.name),
      short: inlineText(plain),
      subject: inlineText(capitalised(plain)),
      called: called === null ? null : inlineText(called.replace(/^the (?=\p{Ll})/u, '')),
      neuter: isNeuter(plain, kind),
    };
  });
}

/** The party that another answer points to by its id, its short name or its name. */
export function partyNamed(parties: readonly PartyWords[], id: string): PartyWords | null {
  const same = (name: string | undefined) =>
    name?.normalize('NFC').toLowerCase() === id.normalize('NFC').toLowerCase();
  return (
    parties.find(({ party }) => party.id === id) ??
    parties.find(({ party }) => [party.name, ...(party['short-names'] ?? [])].some(same)) ??
    parties.find(({ short }) => same(short)) ??
    null
  );
}

/** How a sentence speaks of whoever an answer points to, known or not. */
export function shortNamed(parties: readonly PartyWords[], id: string): string {
  return partyNamed(parties, id)?.short ?? inlineText(id);
}
