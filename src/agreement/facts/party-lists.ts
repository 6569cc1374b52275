import type { Block } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { hasAny } from '../language/letters.ts';
import { lowered } from '../language/lowered.ts';
import { isName, isUnit, sideOf, typeIn } from './organisations.ts';
import { type Entry, entryIn } from './party-entries.ts';

/** Ten digits as an organisation number is written, with or without a hyphen. */
export const tenDigits = /(?<!\d)\d{6} {0,2}[-‐‑–—−]? {0,2}\d{4}(?!\d)/u;

const tenDigitsEach = new RegExp(tenDigits.source, 'gu');

/** Words after which members or possessions of an organisation are named, none of them a party. */
const belongings =
  /(?<![a-zà-öø-ɏ])(?:(?:som|vilken|vilket) (?:(?:i sin tur|idag|i dag) )?(?:är (?:en |ett )?(?:[a-zà-öø-ɏ]+ )?(?:paraply|tak|sam|central|medlems|riks)[a-zà-öø-ɏ]*|(?:består|utgörs|ägs) av|samlar|organiserar|förenar|företräder|representerar|äger|omfattar|har(?! (?:org|nummer|säte|sitt säte)))(?![a-zà-öø-ɏ])|(?:paraply|tak)[a-zà-öø-ɏ]* för|bestående av|sammansatt av|med (?:medlem[a-zà-öø-ɏ]*|anslutna|följande|dotterbolag[a-zà-öø-ɏ]*)|(?:consisting|made up) of|an umbrella|whose members|with the members)(?![a-zà-öø-ɏ])/;
const belongingLetters =
  'som |vilken |vilket |paraply|tak|bestå|sammansatt|medlem|anslutna|följande|dotterbolag|consist|made up|umbrella|members'.split(
    '|',
  );

/** Where such words begin; the end of the text when there are none. */
export function belongingsIn(text: string): number {
  const lower = lowered(text);
  const at = hasAny(lower, belongingLetters) ? lower.search(belongings) : -1;
  return at < 0 ? text.length : at;
}

/** A piece of an enumeration and the word before it. Offsets are into the prose. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly by: 'start' | 'comma' | 'and' | 'comma-and';
}

const separator =
  /[()]|, (?:(?:och|samt|and|å andra sidan(?:,)?) )?|; (?:och |samt |and )?| (?:och|samt|and|&) |(?<=\d)\. /gi;

/** Cuts at commas and “och” outside brackets; “kultur- och fritidsnämnden” stays whole. */
function segmentsOf(text: string, start: number, end: number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = start;
  let by: Segment['by'] = 'start';
  let depth = 0;
  const push = (to: number) => {
    segments.push({ start: from, end: to, text: text.slice(from, to), by });
  };
  for (const match of allMatches(text.slice(start, end), separator)) {
    const mark = match[0];
    if (mark === '(') depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || mark.length === 1) continue;
    const at = start + match.index;
    if (text.charAt(at - 1) === '-') continue;
    push(at);
    from = at + mark.length;
    const isAnd = /och|samt|and|&/i.test(mark);
    by = isAnd ? (/^[,;]/.test(mark) ? 'comma-and' : 'and') : 'comma';
  }
  push(end);
  return segments;
}

const modifier =
  /^(?:genom|via|medlem |ansluten |ingår |org|organisations|med |nedan|här|härefter|fortsättningsvis|i det|kalla|benämn|represent|företräd|(?:hel|del|sam)?äg[tds]|dotterbolag|ideell|ekonomisk förening|en |ett |its |a |through|hereinafter|registration|\(|\d|box |nr )/i;

/** “2) Föreningen Norra”, “b. Föreningen Norra”: the number of an item within a line. */
const itemNumber = /^(?:\(?\d{1,2}[.)]|\(?[a-h]\)) (?=[A-ZÀ-ÖØ-ÞĀ-ɏ])/;

/** Whether “och” before a segment joins two boards of the same party. */
function continuesUnit(current: Segment | null, next: Segment): boolean {
  if (!current || !/and/.test(next.by)) return false;
  return (
    isUnit(next.text.split(/[,(]/)[0] ?? '') &&
    !typeIn(next.text.replace(/[a-zà-öø-ɏ]*(?:nämnd|förvaltning)[a-zà-öø-ɏ]*/gi, ''))
  );
}

const branch =
  /(?<![a-zà-öø-ɏ])(?:pastorat(?:et)?|[a-zà-öø-ɏ]*församling(?:en)?|stift(?:et)?|lokalförening(?:en)?|lokalavdelning(?:en)?|krets(?:en)?|distrikt(?:et)?)(?![a-zà-öø-ɏ])/i;

/** An organisation of the whole country, which its branch is a part of. */
const wholeCountry =
  /(?:kyrkan|riksförbund(?:et)?|riksorganisation(?:en)?|röda korset|rädda barnen|frälsningsarmén|stadsmission(?:en)?)$/i;

/** “Svenska kyrkan, Lindsjö pastorat”, “Lindsjö församling, Svenska kyrkan”: a branch and its own organisation. */
function continuesName(current: Segment | null, next: Segment): boolean {
  if (!current || next.by !== 'comma' || /[()\d]/.test(current.text)) return false;
  const name = (next.text.split('(')[0] ?? '').trim();
  const isBranch = branch.test(name);
  if (isBranch === branch.test(current.text)) return false;
  if (!isBranch && !wholeCountry.test(name)) return false;
  return typeIn(current.text) !== null && typeIn(current.text) === typeIn(name);
}

/** “Stiftelsen Mat och Miljö (802499-0015)”: one name, whose number comes after “och”. */
function continuesTitle(current: Segment | null, next: Segment): boolean {
  if (!current || next.by !== 'and' || /[()\d]/.test(current.text)) return false;
  const type = typeIn(current.text);
  if (type === null || sideOf(type) === 'public' || !tenDigits.test(next.text)) return false;
  return typeIn(nameOf(next.text)) === null;
}

/** Whether the members that a clause lists go on in a segment: not past “, och”, nor with a public party. */
function endsMembers(segment: Segment, hasAnd: boolean): boolean {
  if (segment.by === 'comma-and' && hasAnd) return true;
  const name = segment.text.split(/[,(]/)[0] ?? '';
  return segment.by !== 'comma' && sideOf(typeIn(name)) === 'public';
}

interface Group {
  readonly start: number;
  end: number;
  readonly trusted: boolean;
}

/** The pieces of an enumeration that each describe one party. */
function groupsIn(text: string, start: number, end: number): readonly Group[] {
  const groups: Group[] = [];
  const segments = segmentsOf(text, start, end);
  let current: Segment | null = null;
  /** Null outside a list of members, else whether its “och” has come. */
  let members: boolean | null = null;
  for (const [i, segment] of segments.entries()) {
    if (members !== null && !endsMembers(segment, members)) {
      members ||= segment.by === 'and';
      continue;
    }
    const until = segment.start + belongingsIn(segment.text);
    members = until < segment.end ? false : null;
    const lead = text.slice(segment.start, until).trim().replace(itemNumber, '');
    const numbered = tenDigits.test(`${segment.text} ${segments[i + 1]?.text ?? ''}`);
    const trusted = segment.by !== 'comma' || numbered;
    const begins =
      lead !== '' &&
      !modifier.test(lead) &&
      !continuesUnit(current, segment) &&
      !continuesName(current, segment) &&
      !continuesTitle(current, segment) &&
      beginsParty(lead, trusted);
    const last = groups.at(-1);
    if (begins) groups.push({ start: segment.start, end: until, trusted });
    else if (last) last.end = until;
    current = segment;
  }
  return groups;
}

const entriesOf = (block: Block, groups: readonly Group[]): readonly Entry[] =>
  groups.flatMap((group) => entryIn(block, group.start, group.end, group.trusted) ?? []);

/** The parties that an enumeration names, each with all that is said of it. */
export function listIn(block: Block, start: number, end: number): readonly Entry[] {
  return entriesOf(block, groupsIn(block.prose.text, start, end));
}

/**
 * The parties of a line that is nothing but an enumeration: “Lindsjö kommun och Lindsjö IF.”
 * Each has a number or a word for its kind, or comes after a public party, so that “Kultur och Musik” stays one.
 */
export function lineOfParties(block: Block, start: number, end: number): readonly Entry[] {
  const { text } = block.prose;
  const groups = groupsIn(text, start, end);
  const sure = (group: Group, i: number) => {
    const said = text.slice(group.start, group.end);
    const before = groups[i - 1];
    return (
      tenDigits.test(said) ||
      typeIn(nameOf(said)) !== null ||
      (before !== undefined &&
        sideOf(typeIn(nameOf(text.slice(before.start, before.end)))) === 'public')
    );
  };
  if (groups.length < 2 || groups[0]?.start !== start || !groups.every(sure)) return [];
  return entriesOf(block, groups);
}

const nameOf = (text: string) => text.split(/[,(]/)[0] ?? '';

function beginsParty(text: string, trusted: boolean): boolean {
  const name =
    text.split(/ ?\(| genom | org|: | nedan | som | har org|(?= (?:SE ?)?\d{6})/i)[0]?.trim() ?? '';
  // “socialnämnden (nedan kommunen)” is a board of the party before it.
  const bare = text.replace(/\([^()]{0,80}\)/g, ' ');
  return isName(name, trusted) || (isUnit(name) && /(?:kommun|stad|region)/i.test(bare));
}

const opening =
  /(?<![a-zà-öø-ɏ])(?:mellan|between|(?:avtals)?part(?:er|erna|ner)(?: (?:i|till) (?:[a-zà-öø-ɏ]+ ){1,3})?(?: ?är|:| utgörs av)|(?:the )?parties(?: to [a-zà-öø-ɏ]+ [a-zà-öø-ɏ]+)?(?: are|:)|ingås av|sluts av|tecknas av)(?=[ :])/;
const openingLetters = ['mellan', 'between', 'part', 'ingås av', 'sluts av', 'tecknas av'];
/** “Vi som gör upp är …”, “Bakom det här står …”: before names in any text, so these must say what they are. */
const openingInPlainWords =
  /(?:(?:^| )(?:vi|de|dem|dom) som [a-zà-öø-ɏ ]{2,60}? är|^(?:vi|med(?: i det här)?) är|^(?:bakom|för) [a-zà-öø-ɏ ]{2,40} står) /i;
const closingInPlainWords =
  / (?:(?:har )?(?:kommit|kommer) överens|har (?:gjort upp|enats)|gör upp)(?![a-zà-öø-ɏ])/i;
const closing =
  / (?:har (?:i dag|idag|följande|träffa|ingå|slut|kommit)|om(?! nedan)|avseende|angående|gällande|rörande|kring|ingås|träffas|tecknas|sluts|upprättas|överenskommer|under (?:perioden|åren|tiden)|för (?:perioden|åren|tiden|att)|har träffats|is made|have (?:agreed|entered)|regarding|concerning)(?![a-zà-öø-ɏ])/;

/** “Vi som är med: A (802499-0015), B (…) och C (…)”: those with numbers are told of, whatever leads them in. */
function numberedIn(text: string): { start: number; end: number } | null {
  const numbers = [...allMatches(text, tenDigitsEach)];
  const [first] = numbers;
  // “Kommunen: … Föreningen: …”: labels, each with its own line.
  if (
    !first ||
    numbers.length < 2 ||
    /[A-Za-zÀ-ÖØ-öø-ɏ]: ?[A-ZÀ-ÖØ-Þ]/.test(text.slice(first.index))
  )
    return null;
  const before = text.slice(0, first.index);
  const lead = allMatches(before, /(?:: | (?:är|bärs av|består av|bildas av) )(?=[A-ZÀ-ÖØ-Þ])/g).at(
    -1,
  );
  if (!lead && !isNameOnly(before)) return null;
  const start = lead ? lead.index + lead[0].length : 0;
  const end = closing.exec(lowered(text.slice(start)))?.index;
  return { start, end: end === undefined ? text.length : start + end };
}

/** Whether a text begins with a name: capitals, words that join, and words for a kind of organisation. */
function isNameOnly(text: string): boolean {
  const words = (text.split(/[,(]/)[0] ?? '').trim().split(' ');
  return words.every(
    (word) => /^(?:[A-ZÀ-ÖØ-Þ]|(?:i|för|av|på|och|&|org\S*)$)/.test(word) || typeIn(word) !== null,
  );
}

/** Where the names of an enumeration stand in a sentence that introduces parties, or null. */
function tailOf(text: string): { start: number; end: number } | null {
  const lower = lowered(text);
  const match = hasAny(lower, openingLetters) ? opening.exec(lower) : null;
  if (!match) {
    const named =
      / (?:är|utgör|are) (?:de |the )?(?:avtals)?part(?:er|erna|ies)(?![A-Za-zÀ-ÖØ-öø-ɏ])/.exec(
        text,
      );
    return named ? { start: 0, end: named.index } : numberedIn(text);
  }
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const colon = /^[: ]+/.exec(rest)?.[0].length ?? 0;
  const end = closing.exec(lower.slice(start))?.index ?? rest.length;
  return { start: start + colon, end: start + Math.max(colon, end) };
}

/** Where names stand in a sentence in plain words: before what they have done, or after those who did it. */
function plainTailOf(text: string): { start: number; end: number } | null {
  const opened = openingInPlainWords.exec(text);
  if (opened) {
    const start = opened.index + opened[0].length;
    const end = closing.exec(lowered(text.slice(start)))?.index;
    return { start, end: end === undefined ? text.length : start + end };
  }
  const closed = closingInPlainWords.exec(text);
  return closed ? { start: 0, end: closed.index } : null;
}

/** Its name says what kind of organisation it is, or the words right before the name do. */
const isTyped = ({ name, beside }: Entry) =>
  typeIn(name) !== null || /^den [a-zà-öø-ɏ ,-]+en (?:$|[^a-zà-öø-ɏ])/.test(beside);

/** The parties of “… mellan A … och B …” or “Parter är A och B” in a stretch of prose. */
export function introducedIn(block: Block, start: number, end: number): readonly Entry[] {
  const text = block.prose.text.slice(start, Math.min(end, start + 2000));
  const tail = tailOf(text);
  const found = tail ? listIn(block, start + tail.start, start + tail.end) : [];
  if (found.length > 1) return found;
  const plain = plainTailOf(text);
  if (!plain) return found;
  const named = listIn(block, start + plain.start, start + plain.end);
  return named.length > 1 && named.every(isTyped) ? named : found;
}
