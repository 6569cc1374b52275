import type { Party, PartyType } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { lowered } from '../language/lowered.ts';

/** A stretch of a text that names a party; offsets into the text. */
export interface PartyMention {
  readonly party: Party;
  readonly start: number;
  readonly end: number;
  /** “kommunens”, “HIP:s”, “Borås Stads” */
  readonly isGenitive: boolean;
}

/** Definite words for each type of party. Each stands for a party alone when only one party can be meant. */
const words: readonly (readonly [string, readonly PartyType[]])[] = [
  ['kommunen', ['municipality']],
  ['staden', ['municipality']],
  ['regionen', ['region']],
  ['landstinget', ['region']],
  ['myndigheten', ['state-agency']],
  ['kommunalförbundet', ['local-federation']],
  ['bolaget', ['company', 'municipal-company']],
  ['företaget', ['company']],
  ['föreningen', ['association', 'umbrella', 'cooperative']],
  ['klubben', ['association']],
  ['jouren', ['association']],
  ['paraplyorganisationen', ['umbrella']],
  ['paraplyföreningen', ['umbrella']],
  ['studieförbundet', ['study-association']],
  ['bildningsförbundet', ['study-association']],
  ['stiftelsen', ['foundation']],
  ['församlingen', ['religious-community']],
  ['kyrkan', ['religious-community']],
  ['samfundet', ['religious-community']],
  ['kooperativet', ['cooperative']],
  ['nätverket', ['network']],
  ['the municipality', ['municipality']],
  ['the city', ['municipality']],
  ['the region', ['region']],
  ['the association', ['association', 'umbrella', 'cooperative', 'study-association']],
  ['the foundation', ['foundation']],
  ['the network', ['network']],
];

/** What a party is by the end of a word of its name: “Samordningsförbundet Norr” is “förbundet” beside no other. */
const tails: readonly (readonly [string, RegExp])[] = [
  ['förbundet', /förbund(?:et)?(?![a-zà-öø-ɏ])/],
  ['rådet', /(?<!kommun)råd(?:et)?(?![a-zà-öø-ɏ])/],
  ['sällskapet', /sällskap(?:et)?(?![a-zà-öø-ɏ])/],
  ['alliansen', /allians(?:en)?(?![a-zà-öø-ɏ])/],
  ['kåren', /kår(?:en)?(?![a-zà-öø-ɏ])/],
  ['laget', /(?:bya|by|arbets|fiske)lag(?:et)?(?![a-zà-öø-ɏ])/],
  ['missionen', /mission(?:en)?(?![a-zà-öø-ɏ])/],
];

const federations: readonly PartyType[] = ['local-federation'];

/** Boards and departments: of the municipality or the region, whichever is a party. */
const municipalBoard =
  /(?:nämnd(?:en)?|förvaltning(?:en)?|kommunstyrelse(?:n)?|stadsledningskontor(?:et)?|kommunledningskontor(?:et)?|kommunfullmäktige|stadsfullmäktige|kommunledning(?:en)?|stadsdelsförvaltning(?:en)?)/;
const regionalBoard = /(?:regionstyrelse(?:n)?|regionfullmäktige|hälso- och sjukvårdsnämnd(?:en)?)/;
const boards =
  /(?<![a-zà-öø-ɏ-])(?:(?:[a-zà-öø-ɏ]{2,30}-,? )?(?:(?:och|samt) )?[a-zà-öø-ɏ-]{0,40}(?:nämnd|förvaltning)(?:en)?|kommunstyrelsen?|stadsledningskontoret|kommunledningskontoret|kommunfullmäktige|stadsfullmäktige|kommunledningen|regionstyrelsen?|regionfullmäktige)(?<genitive>s|:s)?(?![a-zà-öø-ɏ-])/g;
/** Words that end as boards do. */
const noBoard =
  /(?:självförvaltning|egendomsförvaltning|kapitalförvaltning|fastighetsförvaltning av)/;

interface Form {
  /** In lower case. */
  readonly text: string;
  readonly party: Party;
  /** Written with capitals alone, or with a first capital: “IF” is no “if”, “Horisont” no “horisont”. */
  readonly letters: 'capitals' | 'capital' | 'any';
}

interface Index {
  readonly forms: ReadonlyMap<string, Form>;
  readonly pattern: RegExp | null;
  readonly municipal: Party | null;
  readonly regional: Party | null;
  readonly units: ReadonlyMap<string, Party>;
}

const isPublic = ({ type }: Party) => type === 'municipality' || type === 'region';

/** The only one that a condition holds for, or null. */
function only(parties: readonly Party[], test: (party: Party) => boolean): Party | null {
  const [first, second] = parties.filter(test);
  return first && !second ? first : null;
}

const joins = new Set(
  'i för av på och & de den det vid of the and for in med norr söder öster väster'.split(' '),
);

/** The last word of a name that says what kind of organisation it is, made definite: “Lindsjö Tennisklubb”. */
function definite(name: string): readonly string[] {
  const found: string[] = [];
  for (const word of lowered(name).split(/[ ,()]+/)) {
    if (/(?:förening|församling|klubb|jour|kår)$/.test(word)) found.push(`${word}en`);
    else if (
      /(?:förbund|råd|bya?lag|fiskelag|sällskap|samfund|nätverk|kooperativ|bolag)$/.test(word)
    )
      found.push(`${word}et`);
    else if (/gille$/.test(word)) found.push(`${word}t`);
    else if (/(?:stiftelse|folkhögskola|högskola|kyrka)$/.test(word)) found.push(`${word}n`);
    else if (/(?:allians|mission|region|organisation)$/.test(word)) found.push(`${word}en`);
    else if (
      /[a-zà-öø-ɏ]{4,}(?:föreningen|församlingen|klubben|jouren|förbundet|rådet|nätverket|stiftelsen|kyrkan|alliansen|missionen|sällskapet|kåren|bolaget)$/.test(
        word,
      )
    )
      found.push(word);
  }
  return found;
}

/** “Hässleholmens Ideella Paraplyorganisation”: HIP. */
function initials(name: string): string | null {
  const capitals = name
    .replace(/\([^()]*\)/g, ' ')
    .split(/[ -]+/)
    .filter((word) => /^[A-ZÀ-ÖØ-Þ]/.test(word));
  const text = capitals.map((word) => word.charAt(0)).join('');
  return text.length >= 3 && text.length <= 6 ? text : null;
}

/** What stands after the kind of organisation: “Föreningen Solsidan”, “Studieförbundet Horisont Norrbygden”. */
function ownNameOf(name: string): string | null {
  const kind =
    /^(?:[A-Za-zÀ-ÖØ-öø-ɏ]*(?:förening|klubb|stiftelse|kooperativ|nätverk|jour|församling|förbund))(?:en|et|n)? (?=[A-ZÀ-ÖØ-Þ])/i;
  const [whole] = kind.exec(name) ?? [];
  const own = whole === undefined ? '' : name.slice(whole.length);
  return own.length > 2 && own.length < 42 ? own : null;
}

/**
 * “Horisont” of “Studieförbundet Horisont Norrbygden” beside “Norrbo kommun”: what is left of its own name without the
 * place that it shares with a public party.
 */
function withoutPlace(name: string, cities: readonly string[]): string | null {
  const own = ownNameOf(name.replace(/ ?\([^()]*\)/g, '').trim()) ?? '';
  const [first = '', place = '', ...more] = own.split(' ');
  if (first.length < 4 || place.length < 4 || more.length > 0) return null;
  const isShared = cities.some((city) => lowered(city).slice(0, 4) === lowered(place).slice(0, 4));
  return isShared ? first : null;
}

/** “Kugghjulet ekonomisk förening”, “Norra Arenor AB”: the name without its legal form. */
const legalForm =
  /^(.{3,60}?),? (?:(?:ekonomisk|ideell) förening|ek\. ?för\.?|aktiebolag|ab|\(?svb\)?|ab \(?svb\)?|kooperativ)$/i;

/** What of a name stands for the whole: its abbreviation, its own name without the kind of organisation. */
function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  const bare = name.replace(/ ?\([^()]*\)/g, '').trim();
  const given = bare.split(/ i (?=[A-ZÀ-ÖØ-Þ])| för /)[0] ?? bare;
  if (given !== bare) parts.push(given);
  const own = ownNameOf(given);
  if (own !== null) parts.push(own);
  const before = legalForm.exec(bare)?.[1];
  if (before !== undefined && before.length > 2) parts.push(before);
  const acronym = /^([A-ZÀ-ÖØ-Þ]{2,6}) [A-ZÀ-ÖØ-Þ]/.exec(bare)?.[1];
  if (acronym && !isKindOnly(acronym)) parts.push(acronym);
  return parts;
}

/** Whether capitals only say what kind of organisation it is: “AB”, “IF”. They name none of several. */
export function isKindOnly(capitals: string): boolean {
  return /^(?:IF|IK|BK|FK|SK|FF|OK|IS|HK|FC|GF|AB|HB|KB|IOP|SVB)$/.test(capitals);
}

/** “Lindsjö kommun”: Lindsjö. */
function cityOf(name: string): string | null {
  const stem = /^(.{2,40}) (?:kommun|stad)$/i.exec(name)?.[1];
  return stem ?? null;
}

function formsOf(party: Party): readonly string[] {
  const { name } = party;
  const full = [name, name.replace(/ ?\([^()]*\)/g, '').trim()];
  const short = initials(name);
  const city = cityOf(name);
  const both = city ? [`${city} kommun`, `${city} stad`] : [];
  const units = isPublic(party) ? [] : party.units;
  return [
    ...full,
    ...both,
    ...party.shortNames,
    ...partsOf(name),
    ...(short ? [short] : []),
    ...units,
  ].filter((form) => form.length > 1 && !joins.has(form));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, ' +');

/** A form of a name: `isFirm` when the text itself gives it, `isName` when only its capital tells it from a word. */
interface Naming {
  readonly text: string;
  readonly party: Party;
  readonly isFirm: boolean;
  readonly isName: boolean;
}

/** Every form of every party’s name, those that are made of other forms last. */
function namingsOf(parties: readonly Party[], cities: readonly string[]): readonly Naming[] {
  const named = parties.flatMap((party) => {
    const forms = formsOf(party).map((text) => ({
      text,
      party,
      isFirm: text === party.name || party.shortNames.includes(text),
      isName: false,
    }));
    const short = isPublic(party) ? null : withoutPlace(party.name, cities);
    return short === null ? forms : [...forms, { text: short, party, isFirm: false, isName: true }];
  });
  const made = parties.flatMap((party) =>
    definite(party.name).map((text) => ({ text, party, isFirm: false, isName: false })),
  );
  const taken = new Set(named.map(({ text }) => lowered(text)));
  return [...named, ...made.filter(({ text }) => !taken.has(text))];
}

function lettersOf({ text, isName }: Naming): Form['letters'] {
  if (/^[A-ZÀ-ÖØ-Þ\d-]{2,6}$/.test(text)) return 'capitals';
  return isName ? 'capital' : 'any';
}

/** The forms by their letters. One that two parties share names neither, unless it is the name itself. */
function namedForms(parties: readonly Party[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form | null>();
  const firm = new Set<string>();
  const cities = parties.flatMap(({ name }) => cityOf(name) ?? []);
  // “Brottsofferjouren Lindsjö” beside “Lindsjö kommun”: the bare name is the place.
  const places = new Set(
    cities.flatMap((city) => [lowered(city), lowered(city).replace(/s$/, '')]),
  );
  for (const naming of namingsOf(parties, cities)) {
    const { text, party, isFirm } = naming;
    const key = lowered(text);
    if (!isFirm && (places.has(key) || firm.has(key))) continue;
    if (isFirm) firm.add(key);
    const known = forms.get(key);
    if (known && known.party !== party && !isFirm) forms.set(key, null);
    else if (known === undefined || isFirm)
      forms.set(key, { text: key, party, letters: lettersOf(naming) });
  }
  addKinds(forms, parties);
  return new Map([...forms].flatMap(([key, form]) => (form ? [[key, form] as const] : [])));
}

/** Adds the words for a kind of party that only one of them can be. */
function addKinds(forms: Map<string, Form | null>, parties: readonly Party[]): void {
  const add = (word: string, test: (party: Party) => boolean) => {
    const party = only(parties, test);
    if (party) forms.set(word, { text: word, party, letters: 'any' });
  };
  for (const [word, types] of words) {
    if (forms.has(word) || forms.has(word.replace(/^the /, ''))) continue;
    add(word, ({ type }) => type !== null && types.includes(type));
  }
  for (const [word, ending] of tails)
    if (!forms.has(word)) add(word, ({ name }) => ending.test(lowered(name)));
}

/** All ways of naming the parties. */
function indexOf(parties: readonly Party[]): Index {
  const forms = namedForms(parties);
  const keys = [...forms.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const units = new Map(
    parties
      .filter(isPublic)
      .flatMap((party) => party.units.map((unit) => [lowered(unit), party] as const)),
  );
  return {
    forms,
    pattern:
      keys.length === 0
        ? null
        : new RegExp(
            `(?<![a-zà-öø-ɏ\\d-])(${keys.join('|')})(:?s|['’]s)?(?![a-zà-öø-ɏ\\d]|-[a-zà-öø-ɏ])`,
            'g',
          ),
    municipal:
      only(parties, ({ type }) => type === 'municipality') ??
      only(parties, ({ type }) => type !== null && federations.includes(type)),
    regional: only(parties, ({ type }) => type === 'region'),
    units,
  };
}

const indexes = new WeakMap<readonly Party[], Index>();

function known(parties: readonly Party[]): Index {
  const index = indexes.get(parties) ?? indexOf(parties);
  indexes.set(parties, index);
  return index;
}

/** Same board, with or without its hyphen, definite or not. */
const plain = (unit: string) => unit.replace(/-/g, '').replace(/en$/, '');

/** The party that a board or department belongs to. */
function ownerOf(board: string, { units, municipal, regional }: Index): Party | null {
  for (const [unit, party] of units) if (plain(unit) === plain(board)) return party;
  if (regionalBoard.test(board)) return regional ?? (/^region/.test(board) ? null : municipal);
  // “Nämnden” alone may be either’s.
  if (municipal && regional && /^(?:nämnd|förvaltning)(?:en)?$/.test(board)) return null;
  return municipalBoard.test(board) ? (municipal ?? regional) : null;
}

function boardsIn(lower: string, index: Index): readonly PartyMention[] {
  if (!index.municipal && !index.regional && index.units.size === 0) return [];
  const found: PartyMention[] = [];
  for (const match of allMatches(lower, boards)) {
    const genitive = match.groups?.['genitive'] ?? '';
    const board = match[0].slice(0, match[0].length - genitive.length);
    const start = match.index;
    const party = noBoard.test(board) ? null : ownerOf(board, index);
    if (party)
      found.push({ party, start, end: start + match[0].length, isGenitive: genitive !== '' });
  }
  return found;
}

function isWrittenAs({ letters }: Form, written: string): boolean {
  if (letters === 'capitals') return written === written.toUpperCase();
  return letters === 'any' || /^[A-ZÀ-ÖØ-Þ]/.test(written);
}

/**
 * Where a text names the parties: by names, short names, initials, inflected forms, boards, and words such as
 * “föreningen” when only one party can be meant. In order, none over another.
 */
export function partyMentionsIn(text: string, parties: readonly Party[]): readonly PartyMention[] {
  const index = known(parties);
  const lower = lowered(text);
  const found: PartyMention[] = [];
  if (index.pattern) {
    for (const match of allMatches(lower, index.pattern)) {
      const [whole, name = '', genitive] = match;
      const form = index.forms.get(name.replace(/ +/g, ' '));
      const written = text.slice(match.index, match.index + name.length);
      if (!form || !isWrittenAs(form, written)) continue;
      const isGenitive = genitive !== undefined;
      found.push({
        party: form.party,
        start: match.index,
        end: match.index + whole.length,
        isGenitive,
      });
    }
  }
  if (/nämnd|förvaltn|styrelse|fullmäktige|ledning/.test(lower))
    found.push(...boardsIn(lower, index));
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

/** The parties that a text names, each once, in the order in which they are first named. */
export function partiesNamedIn(text: string, parties: readonly Party[]): readonly Party[] {
  return [...new Set(partyMentionsIn(text, parties).map(({ party }) => party))];
}

/** The party whose name stands at an offset of a text, or null. */
export function partyAt(text: string, offset: number, parties: readonly Party[]): Party | null {
  const found = partyMentionsIn(text, parties).find(
    ({ start, end }) => start <= offset && offset < end,
  );
  return found?.party ?? null;
}
