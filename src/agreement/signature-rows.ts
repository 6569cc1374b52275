import type { Range } from '../source.ts';
import type { Agreement, Block, Party } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { type NameHit, namesIn } from './facts/person-names.ts';
import { allMatches } from './language/all-matches.ts';
import { lowered } from './language/lowered.ts';
import { rangeIn } from './language/prose.ts';
import { within } from './places.ts';

/** A person who is named for somebody. */
export interface NamedPerson {
  readonly name: string;
  readonly range: Range;
}

export const dayField =
  /(?<![a-zà-öø-ɏ])(?:datum|date|dag|day|dated)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])den [_.… ]{2}|_ ?\/ ?_|(?<!\d)(?:19|20)(?:\d\d)? ?[-–/]? ?_{1,4} ?[-–/] ?_/;
/** “Exempelstad; ______”: a place with room for the day. */
const placeAndDay =
  /^(?!ort|namn|titel|befatt|roll|underskr|sign|tel|e-?post|för |name|title|for )[a-zà-öø-ɏ-]{2,24}(?: [a-zà-öø-ɏ-]{2,20})?[,;:]? ?_{2,}/;
export const nameField =
  /(?<![a-zà-öø-ɏ])(?:namn[a-zà-öø-ɏ]*|textat|name|print(?:ed)?)(?![a-zà-öø-ɏ])/;
export const signField =
  /(?<![a-zà-öø-ɏ])(?:underskrift|namnteckning|signatur|signature|sign\.?)(?![a-zà-öø-ɏ])/;
const blank = /_{4,}(?: ?\/ ?_+)*|\.{8,}|…{3,}/g;

/** A line of the section; the cells of a row in a table are one. */
export interface Row {
  readonly text: string;
  readonly lower: string;
  readonly block: Block;
  readonly parties: readonly Party[];
  readonly persons: readonly NamedPerson[];
  readonly isRule: boolean;
  readonly hasDay: boolean;
  readonly blanks: number;
  readonly isStatement: boolean;
}

/** The lines of the section with signatures; null when there is none. */
export function rowsOf(agreement: Agreement): readonly Row[] | null {
  const places = agreement.sections.get('signatures') ?? [];
  if (places.length === 0) return null;
  const seen = new Set<number>();
  const rows: Row[] = [];
  for (const { heading, by, blocks } of places) {
    const all = heading && by === 'parent' ? [heading.block, ...blocks] : blocks;
    for (const block of all) {
      if (seen.has(block.index) || block.quoted || block.footnote) continue;
      seen.add(block.index);
      if (block.cell && block.cell.column > 0) continue;
      rows.push(...rowsIn(agreement, block, all));
    }
  }
  return rows;
}

function rowsIn(agreement: Agreement, block: Block, all: readonly Block[]): readonly Row[] {
  const { cell, kind, prose } = block;
  if (kind === 'break') return [rowOf(agreement, [{ block, start: 0, end: 0 }], '', true)];
  if (cell) {
    const cells = all.filter(
      (other) => other.cell?.table === cell.table && other.cell.row === cell.row,
    );
    const parts = cells.map((one) => ({ block: one, start: 0, end: one.prose.text.length }));
    return [rowOf(agreement, parts, cells.map((one) => one.prose.text).join(' | '), false)];
  }
  return allMatches(prose.text, /[^\n]+/g).map(({ index, 0: line }) =>
    rowOf(agreement, [{ block, start: index, end: index + line.length }], line, false),
  );
}

interface Part {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

const witness =
  /(?<![a-zà-öø-ɏ])(?:bevittna[a-zà-öø-ɏ]*|vittne(?:n|t)?|witness(?:es)?)(?![a-zà-öø-ɏ])/;

function rowOf(agreement: Agreement, parts: readonly Part[], text: string, isRule: boolean): Row {
  const [first] = parts;
  if (!first) throw new Error('a row has a block');
  const lower = lowered(text).replace(/\s/g, ' ');
  const { reading, facts } = agreement;
  const ranges = parts.map(({ block, start, end }) => rangeIn(block.prose, start, end));
  const hasDate = () => ranges.some((range) => within(facts.dates, range).length > 0);
  const parties =
    text === '' ? [] : partyMentionsIn(text, reading.parties).map(({ party }) => party);
  // “För Delat Bröd”: a party may be called as people are.
  const isParty = ({ value }: NameHit) =>
    partyMentionsIn(value, reading.parties).some(
      ({ start, end }) => start === 0 && end >= value.length - 1,
    );
  const persons = parts.flatMap(({ block, start, end }) =>
    namesIn(block.prose.text.slice(start, end))
      .filter((hit) => !isParty(hit))
      .map((hit) => personAt(block, start, hit)),
  );
  return {
    text,
    lower,
    block: first.block,
    parties,
    // Witnesses stand for nobody, and of names side by side nobody knows whose is whose.
    persons: witness.test(lower) || (persons.length > 1 && nameField.test(lower)) ? [] : persons,
    isRule,
    hasDay:
      dayField.test(lower) ||
      (parties.length === 0 && placeAndDay.test(lower)) ||
      (/\d/.test(text) && hasDate()),
    blanks: allMatches(text, blank).length,
    isStatement: isStatement(text, lower),
  };
}

/** Somebody whose name stands in a block. */
export function personAt({ prose }: Block, start: number, hit: NameHit): NamedPerson {
  return { name: hit.value, range: rangeIn(prose, start + hit.start, start + hit.end) };
}

const tells =
  /(?<![a-zà-öø-ɏ])(?:är|har|ska|skall|får|kan|finns|upprätta[a-zà-öø-ɏ]*|underteckna[a-zà-öø-ɏ]*|skriv(?:er|s|it)|behåller|förvarar|signeras?|tar|tagit|gäller|träder|beslutad|godkänd|is|are|has|have|shall|will|was|keeps)(?![a-zà-öø-ɏ])/;

/** “Kim Ekby, ordförande, firmatecknare enligt …”: whoever signs, however much is told of the right to. */
const beginsWithPerson =
  /^[A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ-]+(?:-[A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ]+)?(?: [A-ZÀ-ÖØ-Þ][A-Za-zà-öø-ɏ-]+){1,3}, [a-zà-öø-ɏ]/;

/** “Beslutat av nämnden 2026-11-03, § 155, och styrelsen …, § 7.” */
const aboutDecision =
  /^[^a-zà-öø-ɏ]*(?:beslut(?:ad|at|et|en)?|godkän[dt]|antag[ei][nt])(?![a-zà-öø-ɏ])/;
/** A sentence about signing, not a line to sign on. */
function isStatement(text: string, lower: string): boolean {
  if (/_{3}|\.{8}/.test(text) || lower.split(' ').length < 4) return false;
  if (beginsWithPerson.test(text)) return false;
  if (aboutDecision.test(lower) && /\.$/.test(text.trim())) return true;
  return /[.!?:]["”)]?$/.test(text.trim()) ? tells.test(lower) : lower.split(' ').length > 14;
}
