import type { Source } from '../../source.ts';
import type { Block, FoundOrgNumber } from '../agreement.ts';
import { isHeadingLine } from '../headings.ts';
import { lineStartsIn, rangeIn } from '../language/prose.ts';
import { hasVerb, isRole, isUnit, typeIn } from './organisations.ts';
import { type Entry, entryIn, shortNamesIn, unitsIn } from './party-entries.ts';
import { belongingsIn, lineOfParties, listIn, tenDigits } from './party-lists.ts';

/** A party as found in one place, with the number beside it. */
export interface Candidate {
  readonly entry: Entry;
  readonly orgNumber: FoundOrgNumber | null;
}

/** One written line of a block. Offsets are into the prose. */
export interface Line {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of a block as they stand in the source. */
export function linesOf(source: Source, block: Block): readonly Line[] {
  const { prose } = block;
  const starts = lineStartsIn(prose, source.text);
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? prose.text.length;
    const text = prose.text.slice(start, end);
    return text.trim() === '' ? [] : [{ block, start, end, text }];
  });
}

/** The first number that stands in a stretch of prose; numbers are in order. */
export function numberIn(
  numbers: readonly FoundOrgNumber[],
  block: Block,
  start: number,
  end: number,
): FoundOrgNumber | null {
  const range = rangeIn(block.prose, start, end);
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.range.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const found = numbers[low];
  return found && found.range.end <= range.end ? found : null;
}

const skipped =
  /(?:@|\d{3} ?\d{2} [a-zà-öø-ɏ]|^(?:tel|telefon|mobil|e-?post|epost|adress|postadress|besöksadress|box|kontakt|bankgiro|plusgiro|bg|pg|webb|www|phone|email|address|contact|c\/o|att:)|\d{2,3}[- ]\d{2,3} ?\d{2} ?\d{2}(?!\d))|[a-zà-öø-ɏ](?:gatan|vägen|gränd|torget|plan) \d/i;
const person =
  /(?:ordförande|chef(?:en)?|samordnare|handläggare|sekreterare|kassör|direktör|firmatecknare|ledare|ansvarig|strateg|utvecklare|chair(?:person|man)?|manager|director)(?![a-zà-öø-ɏ])/i;
const members =
  /(?:medlem(?:mar|marna|sför)|består av|ingår i|anslutna|består idag|members|consists of)/i;
const orgLine =
  /^(?:org(?:anisations?)?[.:]? {0,2}-?(?:nr|nummer|numret|no|number)(?![a-zà-öø-ɏ])|registration|reg\.? ?(?:nr|no)|\(?\d{6})/i;

/** Whether a line can begin a party: no address, no person, no sentence about members. */
function mayBegin({ block, text }: Line): boolean {
  if (isDefined(text)) return true;
  const ends = /[.!?]$/u.test(text.trim());
  const isSentence =
    ends && (text.split(' ').length > 9 || / (?:är|har|ska|utgör|are|is) /u.test(text));
  if (isSentence && block.marker === null && !isDescription(text)) return false;
  const own = text.slice(0, belongingsIn(text));
  if (members.test(own)) return false;
  return !skipped.test(namedFirst(own) ?? own.replace(/\d{6} ?[-–−‑] ?\d{4}/gu, ''));
}

const defined =
  /^(?<name>[A-ZÀ-ÖØ-ÞĀ-ɏ][^.;:,()]{2,80}), [^.;()]{0,160}?(?:, )?(?:här(?:efter)?|nedan|fortsättningsvis|hädanefter|i (?:fortsättningen|det följande))(?: (?:kallad|kallat|kallade|benämnd))? ["”“]?(?<as>[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zà-öø-ɏ]{2,})["”“]?\.?$/;

/** “Byringen Udden, en grupp grannar som ställer upp, i fortsättningen Byringen.”: a name, told of, and a short one. */
function isDefined(text: string): boolean {
  const { name, as } = defined.exec(text.trim())?.groups ?? {};
  return name !== undefined && as !== undefined && name.includes(as);
}

/** “Föreningen X, Storgatan 14, Lindsjö, nedan föreningen.”: long, but nothing is said of it. */
function isDescription(text: string): boolean {
  const first = text.search(/[.!?] (?=[A-ZÀ-ÖØ-ÞĀ-ɏ])/);
  return (
    namedFirst(text) !== null &&
    !hasVerb(text.slice(0, first < 0 ? text.length : first).toLowerCase())
  );
}

/** “Föreningen X, Storgatan 14, Lindsjö”: an organisation's name first makes the rest its address. */
function namedFirst(text: string): string | null {
  const name = text.slice(0, text.search(/[,;(]/) + 1).replace(/[,;(]$/, '');
  const bare = name.replace(itemNumber, '').trim();
  return typeIn(bare) === null || isRole(bare) || isUnit(bare) ? null : name;
}

const itemNumber = /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[-*•])\s+/;

/** Whether a line is the heading of a section, as numbered text from a word processor has them among its lines. */
function isSectionWord(entry: Entry, text: string): boolean {
  return typeIn(entry.name) === null && isHeadingLine(text.replace(itemNumber, ''));
}

function isPerson(entry: Entry): boolean {
  return typeIn(entry.name) === null && person.test(entry.beside);
}

/** “Vi som skriver det här är …”, “Den andra parten är …”: a sentence that presents the party. */
const presented =
  /^(?:[VvNn]i|[Dd](?:u|en|et|els)|[Jj]ag|[Pp]å|[Ff]rån|[Hh]os|[Bb]akom|[Mm]otpart(?:en)?|[Pp]arten?)(?![a-zà-öø-ɏ])[^()]{0,120}? (?:är|heter|står) (?=["”“]?[A-ZÀ-ÖØ-ÞĀ-ɏ])/;

/** “nedan Kommunen” on a line of its own: what the party above it is called. */
const calledSo = /^(?:nedan|härefter|hädanefter|i det följande)(?![a-zà-öø-ɏ])/i;

/** The party that a line begins, or null. `trusted` lines need no word for the kind of organisation. */
function begun(line: Line, hasNumber: boolean, trusted: boolean): Entry | null {
  if (!hasNumber && (!mayBegin(line) || calledSo.test(line.text.trim()))) return null;
  const lead = hasNumber ? (presented.exec(line.text)?.[0].length ?? 0) : 0;
  const entry = entryIn(line.block, line.start + lead, line.end, trusted);
  if (!entry || hasNumber) return entry;
  return isPerson(entry) || isSectionWord(entry, line.text) ? null : entry;
}

/** Reads lines where each party begins a line of its own: a block, a list, a section. */
export function candidatesIn(
  lines: readonly Line[],
  numbers: readonly FoundOrgNumber[],
  trustItems: boolean,
): readonly Candidate[] {
  const found: { entry: Entry; orgNumber: FoundOrgNumber | null }[] = [];
  for (const [i, line] of lines.entries()) {
    const orgNumber = numberIn(numbers, line.block, line.start, line.end);
    const several = severalIn(line, numbers);
    if (several.length > 1) {
      found.push(...several.filter((one, at) => !isNameAgain(one, several[at - 1])));
      continue;
    }
    const text = line.text.trim();
    const trusted =
      orgNumber !== null ||
      isDefined(line.text) ||
      orgLine.test(lines[i + 1]?.text.trim() ?? '') ||
      (trustItems && line.block.marker !== null);
    const entry = orgLine.test(text) ? null : begun(line, orgNumber !== null, trusted);
    const last = found.at(-1);
    if (entry) found.push({ entry, orgNumber });
    else if (last) {
      last.orgNumber ??= orgNumber;
      last.entry = grown(last.entry, text);
    }
  }
  return found;
}

const tenDigitsEach = new RegExp(tenDigits, 'gu');
const joins = / (?:och|samt|and|&) |; /i;

/** Two parties or more on one line. */
function severalIn({ block, start, end, text }: Line, numbers: readonly FoundOrgNumber[]) {
  if (!joins.test(text) && !tenDigits.test(text)) return [];
  const lead = itemNumber.exec(text)?.[0].length ?? 0;
  const line = lineOfParties(block, start + lead, end);
  const isList = line.length === 0 && (text.match(tenDigitsEach)?.length ?? 0) > 1;
  return (isList ? listIn(block, start, end) : line).map(
    (entry): Candidate => ({
      entry,
      orgNumber: numberIn(numbers, entry.block, entry.start, entry.to),
    }),
  );
}

/** “Ekby byaråd, 802499-0015. Byarådet.”: what the party before it is called. */
function isNameAgain({ entry, orgNumber }: Candidate, before: Candidate | undefined): boolean {
  const kind = before?.entry.name.toLowerCase().split(' ').at(-1) ?? '';
  const name = entry.name.toLowerCase();
  return (
    orgNumber === null &&
    kind.length > 3 &&
    name.startsWith(kind) &&
    /^(?:e?n|e?t|na)$/.test(name.slice(kind.length))
  );
}

/** A line that only adds to the party above it: its board, its short name. */
function grown(entry: Entry, text: string): Entry {
  const isPublic = /^(?:municipality|region|state-agency|local-federation)$/.test(
    typeIn(entry.name) ?? '',
  );
  const units = isPublic && text.length < 160 ? unitsIn(text) : [];
  const shortNames = /^(?:\(|["”“]|nedan|här|hädan|i det|hereinafter)/i.test(text)
    ? shortNamesIn(text)
    : [];
  if (units.length === 0 && shortNames.length === 0) return entry;
  return {
    ...entry,
    units: [...new Set([...entry.units, ...units])],
    shortNames: [...new Set([...entry.shortNames, ...shortNames])],
  };
}
