import type { Range } from '../../source.ts';
import type { Agreement, Block, Party, Prose, SectionPlace } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { lowered } from '../language/lowered.ts';
import { rangeIn } from '../language/prose.ts';
import { lastBefore, within } from '../places.ts';
import { type PartyMention, partyMentionsIn } from './party-mentions.ts';

/** What may stand in a line beside the name of a party without saying whom to reach. */
const filler =
  /kontakt[a-zà-öø-ɏ]*|parten?s?|(?<![a-zà-öø-ɏ])(?:för|hos|från|i|på|är|och|genom|the|for|of|is|at|and|contact|person|persons)(?![a-zà-öø-ɏ])/g;
const address = /[^\s@]{0,80}@[^\s@]{1,80}|(?:https?:|www\.)\S{1,200}/g;
/** What is told of a person rather than of a party. */
const field =
  /^(?:kontakt|telefon|tel|tfn|mobil|växel|e-?post|e-?mail|mejl|mail|namn|roll|titel|funktion|adress|phone|name|role|title|address)/i;
/** How contact persons are changed, not who they are. */
const aboutChange = /(?<![a-zà-öø-ɏ])(?:byt|änd|meddel|utse|avslut|change|notif|appoint)/;

/** A line of the section, or a cell of a table. */
interface Row {
  readonly text: string;
  readonly range: Range;
  readonly mentions: readonly PartyMention[];
  /** Where the first party is named. */
  readonly at: Range | null;
  readonly isHeading: boolean;
}

function rowsOf(agreement: Agreement, places: readonly SectionPlace[]): readonly Row[] {
  const seen = new Set<number>();
  return places.flatMap(({ heading, blocks }) => {
    const all = heading && !blocks.includes(heading.block) ? [heading.block, ...blocks] : blocks;
    const own = all.filter(({ index, quoted }) => !quoted && !seen.has(index));
    for (const { index } of own) seen.add(index);
    return own.flatMap((block) => rowsIn(agreement, block));
  });
}

/** The lines of a block; a cell is a line, and the head of a table names columns. */
function rowsIn(agreement: Agreement, { prose, cell, kind }: Block): readonly Row[] {
  if (cell?.row === 0) return [];
  const isHeading = kind === 'heading';
  return linesIn(prose.text).map(({ start, end }) =>
    rowOf(agreement, prose, start, end, isHeading),
  );
}

function linesIn(text: string): readonly Range[] {
  return allMatches(text, /[^\n]+/g).map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function rowOf(
  { reading }: Agreement,
  prose: Prose,
  start: number,
  end: number,
  isHeading: boolean,
): Row {
  const text = prose.text.slice(start, end);
  // An address often holds the name of somebody else.
  const words = text.replace(address, (found) => ' '.repeat(found.length));
  const mentions = partyMentionsIn(words, reading.parties);
  const [first] = mentions;
  const at = first ? rangeIn(prose, start + first.start, start + first.end) : null;
  return { text, range: rangeIn(prose, start, end), mentions, at, isHeading };
}

/** What a section with contact persons says of the parties. */
export interface ContactRows {
  /** Parties with somebody to reach, or a gap left for that. */
  readonly reached: ReadonlySet<Party>;
  /** Where parties are named for whom nobody follows. */
  readonly named: ReadonlyMap<Party, Range>;
  /** Something stands there that could be about a party by another name. */
  readonly isUnclear: boolean;
}

/** Follows the lines of the section from the name of a party to those who can be reached there. */
export function readContactRows(
  agreement: Agreement,
  places: readonly SectionPlace[],
): ContactRows {
  const reached = new Set<Party>();
  const named = new Map<Party, Range>();
  let current: readonly Party[] = [];
  let isUnclear = false;
  const persons = agreement.facts.persons.map(({ range }) => range);
  for (const row of rowsOf(agreement, places)) {
    const says = answerIn(agreement, row, persons);
    if (says === 'nothing') continue;
    if (row.mentions.length > 0) current = row.mentions.map(({ party }) => party);
    // The person comes before the party: then nothing follows the last name.
    if (current.length === 0) return { reached, named, isUnclear: true };
    if (says === 'perhaps' || isLabelled(row)) isUnclear = true;
    for (const party of current) {
      if (says !== 'name') reached.add(party);
      else if (row.at) named.set(party, row.at);
    }
  }
  return { reached, named, isUnclear };
}

/** Whether a line names a party alone, says whom to reach, perhaps does, or is about something else. */
function answerIn(
  { facts }: Agreement,
  row: Row,
  persons: readonly Range[],
): 'name' | 'answer' | 'perhaps' | 'nothing' {
  const { text, range, mentions, isHeading } = row;
  const last = lastBefore(persons, range.end - 1);
  const holds = last !== undefined && last.end > range.start;
  if (holds || within(facts.placeholders, range).length > 0) return 'answer';
  if (text.trim() === '' || aboutChange.test(lowered(text))) return 'nothing';
  if (mentions.length > 0) return hasRest(row) ? 'answer' : 'name';
  return !isHeading && isLabel(text) ? 'perhaps' : 'nothing';
}

/** “Kaskad: Ida Al”: the label may be a name of a party that we do not know. */
function isLabelled({ text, mentions }: Row): boolean {
  return (
    mentions.length === 0 && /^[^:@\d]{2,60}: *[A-Za-zÀ-ÖØ-öø-ɏ]/.test(text) && !field.test(text)
  );
}

/** A few words that are no sentence: perhaps a name that we do not know. */
function isLabel(text: string): boolean {
  const bare = text.trim();
  return /[A-Za-zÀ-ÖØ-öø-ɏ]/.test(bare) && !/[.!?]$/.test(bare) && bare.split(/\s+/).length <= 8;
}

/** Whether a line says more than the name of the party. */
function hasRest({ text, mentions }: Row): boolean {
  let rest = '';
  let from = 0;
  for (const { start, end } of mentions) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  rest += text.slice(from);
  return /[a-zà-öø-ɏ\d]{2}/.test(lowered(rest).replace(filler, ' '));
}
