import { allMatches } from '../language/all-matches.ts';
/** What somebody is: a title or a task; offsets into the text. */
export interface RoleHit {
  readonly kind: 'role';
  /** Base form, lower case: “utvecklingsledaren” is `utvecklingsledare`. */
  readonly value: string;
  /** Gives way to another role beside it: “kontaktperson”, “firmatecknare”. */
  readonly isWeak: boolean;
  /** “kontaktpersoner”: one role for several people. */
  readonly isPlural: boolean;
  readonly start: number;
  readonly end: number;
}

/** Nouns for people with a task; others may be joined to them from before. */
const heads = new Set(
  (
    'chef ledare samordnare ordförande sekreterare handläggare strateg utvecklare konsulent direktör kassör koordinator kurator diakon kyrkoherde ' +
    'präst pastor rektor assistent pedagog controller rådgivare föreståndare intendent administratör inspektör representant ombud suppleant ledamot ' +
    'jurist ekonom kommunalråd borgmästare regionråd oppositionsråd lärare coach lots mentor bibliotekarie vaktmästare psykolog sköterska socionom ' +
    'producent redaktör kommunikatör informatör planerare kamrer talesperson revisor tränare värd tjänsteman tjänsteperson utredare terapeut logoped ' +
    'fotograf arkivarie antikvarie konservator förvaltare arkitekt kontorist vd ordf sekr manager officer coordinator director treasurer secretary ' +
    'chair chairperson chairman chairwoman ceo'
  ).split(' '),
);
const weak = new Set(
  'kontaktperson kontakt firmatecknare sammankallande ansvarig företrädare undertecknare kansli reception expedition kundtjänst kundcenter kontaktcenter'.split(
    ' ',
  ),
);
const endings = ['', 'n', 'en', 'et', 'na', 'ar', 'er', 'arna', 'erna', 'e', 'a', 't'];
const plural = new Set(['na', 'ar', 'er', 'arna', 'erna']);
const short: Readonly<Record<string, string>> = { ordf: 'ordförande', sekr: 'sekreterare' };
/** Words that end as a role does. */
const notRole =
  /^(?:kan|sk|ko|mus|slots|pilots|[a-zà-öø-ɏ]*(?:mervärd|egenvärd|grundvärd|närvärd|förvärd|bokslots)|[a-zà-öø-ɏ]*(?:vård|råd)värd)$/;

type Word = Pick<RoleHit, 'value' | 'isWeak' | 'isPlural'>;

const lengths = [...new Set([...heads].map(({ length }) => length))];

/** Whether a word is a head, or ends in one and something before it that is no accident. */
function isHead(stem: string): boolean {
  if (/[a-zà-öø-ɏ]{3}ansvarig$/.test(stem)) return true;
  return lengths.some((length) => {
    const before = stem.length - length;
    if (before < 0 || (before > 0 && (before < 2 || length < 4))) return false;
    return heads.has(stem.slice(before));
  });
}

function readWord(word: string): Word | null {
  if (word.length > 60) return null;
  for (const written of word.endsWith('s') ? [word, word.slice(0, -1)] : [word]) {
    for (const ending of endings) {
      if (!written.endsWith(ending)) continue;
      const stem = written.slice(0, written.length - ending.length);
      const isWeak = weak.has(stem);
      if ((!isWeak && !isHead(stem)) || notRole.test(stem)) continue;
      return { value: short[stem] ?? stem, isWeak, isPlural: plural.has(ending) };
    }
  }
  return null;
}

const known = new Map<string, Word | null>();
const mostKnown = 5_000;

function roleOf(word: string): Word | null {
  const role = known.get(word);
  if (role !== undefined) return role;
  if (known.size > mostKnown) known.clear();
  const read = readWord(word);
  known.set(word, read);
  return read;
}

const words = /[a-zà-öø-ɏ][a-zà-öø-ɏ-]+/g;
/** “vice”, “biträdande”, “kultur- och” right before a role. */
const before =
  /(?:(?:^|[ (:,;/“"”\n])((?:vice|v\.|biträdande|bitr\.|tillförordnad|tillförordnade|tf\.?|t\.f\.|förste|verkställande|administrativ|administrativa|ställföreträdande|teknisk|tekniska|samordnande|deputy|acting|executive|managing|contact)) |((?:[a-zà-öø-ɏ]{2,30}-,? ){0,2}[a-zà-öø-ɏ]{2,30}- (?:och|&) ))$/;
const english = /^(?:manager|officer|coordinator|director|secretary)$/;
const spoken = /(?:^|[ (:])(?!(?:the|a|an|its|our|is|and|as|by|for|to|of) )([a-z]{3,20} )$/;

/** “vice ”, “kultur- och ” before a role, as far as it belongs to it. */
function leadOf(lead: string, value: string): string {
  const found = before.exec(lead) ?? (english.test(value) ? spoken.exec(lead) : null);
  return (found?.[1] ?? found?.[2] ?? '').trim();
}

/** “kontakt” is a role only as a label; an address or a plural names nobody. */
function isMeant(role: Word, written: string, ahead: string, behind: string): boolean {
  if (ahead === '@' || behind === '@' || behind === '.') return false;
  if (role.value === 'kontakt') return written === 'kontakt' && ahead === ':';
  return !role.isPlural || role.value === 'kontaktperson';
}

const asWritten = new Map<string, boolean>();

/** Whether a word with the marks round it holds a role; known words are not read twice. */
function holdsRole(raw: string): boolean {
  const holds = asWritten.get(raw);
  if (holds !== undefined) return holds;
  if (asWritten.size > mostKnown) asWritten.clear();
  const read = (raw.toLowerCase().match(words) ?? []).some((word) => roleOf(word) !== null);
  asWritten.set(raw, read);
  return read;
}

/** A cheap test: whether a text may name a role. */
export const mayNameRole = (text: string) => text.split(' ').some(holdsRole);

/** The roles that a text in lower case names. */
export function rolesIn(lower: string): readonly RoleHit[] {
  if (!mayNameRole(lower)) return [];
  const hits: RoleHit[] = [];
  for (const { 0: written, index } of allMatches(lower, words)) {
    const role = roleOf(written);
    const end = index + written.length;
    if (!role || !isMeant(role, written, lower.charAt(end), lower.charAt(index - 1))) continue;
    const said = leadOf(lower.slice(Math.max(0, index - 70), index), role.value);
    const value = role.value === 'kontakt' ? 'kontaktperson' : role.value;
    const isShort = lower.charAt(end) === '.' && short[written] !== undefined;
    hits.push({
      ...role,
      kind: 'role',
      value: said === '' ? value : `${said === 'v.' ? 'vice' : said} ${value}`,
      start: index - (said === '' ? 0 : said.length + 1),
      end: end + (isShort ? 1 : 0),
    });
  }
  return hits;
}
