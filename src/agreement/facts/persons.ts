import type { Block, Person } from '../agreement.ts';
import { flat } from '../language/prose.ts';
import { sentenceBounds } from '../language/sentences.ts';
import type { FactParts } from './facts.ts';
import { isRole, isUnit, typeIn } from './organisations.ts';
import { type Line, linesOf } from './party-lines.ts';
import { close, type Groups, group, newGroups, type Setting } from './person-groups.ts';
import {
  type Draft,
  hasDetails,
  type Item,
  itemsIn,
  type Placed,
  personOf,
  take,
} from './person-items.ts';
import { mayNameRole } from './person-roles.ts';
import { personsInTables } from './person-tables.ts';

const fields =
  /(?<![a-zà-öø-ɏ])(?:tel(?:efon)?(?:nummer|nr)?|tfn|mobil(?:telefon|nummer)?|vx|växel|direkt|e-?post(?:adress)?|mail(?:adress)?|mejl(?:adress)?|e-?mail|namn|titel|befattning|roll|funktion|phone|name|title|role|adress|namnförtydligande|nr|och|eller|samt|för)(?![a-zà-öø-ɏ])/gi;
const fieldLead =
  /^[\s*•–-]*(?:tel|tfn|mobil|vx|växel|direkt|e-?post|mail|mejl|e-?mail|titel|befattning|roll|funktion|phone|title|role)[a-zà-öø-ɏ]{0,10}[.:]* /i;

/** How many words a line has besides what says who somebody is. */
function wordsBeside(text: string, items: readonly Item[]): number {
  let rest = '';
  let at = 0;
  for (const { start, end } of items) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  rest += text.slice(at);
  return (rest.replace(fields, ' ').match(/[A-Za-zÀ-ÖØ-öø-ɏ]{2,}/g) ?? []).length;
}

interface ReadLine extends Line {
  readonly items: readonly Item[];
  readonly beside: number;
}

const longestLine = 240;

function readLine(line: Line): ReadLine {
  const items = line.text.length > longestLine ? [] : itemsIn(line.text);
  return { ...line, items, beside: wordsBeside(line.text, items) };
}

const goesOn = /^[\s"”(]*[a-zß-öø-ÿ]/;
const wholeSentence = /[.!?]["”)]?\s*$/;

/** A verb: a line with one that does not end in a stop goes on in the next. */
const tells =
  /(?<![a-zà-öø-ɏ])(?:är|har|ska|kan|får|nås|heter|blir|utses|leds|kontaktas|ansvarar|svarar|leder|deltar|is|are|has|can|will)(?![a-zà-öø-ɏ])/;

/** Whether a block is lines about people, and not sentences that the source breaks. */
function isLines(lines: readonly ReadLine[]): boolean {
  return lines.every(({ text, items, beside }, i) => {
    if (beside > 7 || text.length > longestLine) return false;
    if (beside > 2 && sentenceBounds(text).length > 1) return false;
    if (beside > 2 && i < lines.length - 1 && tells.test(text) && !/[.:!?;]\s*$/.test(text))
      return false;
    if (beside > 4 && wholeSentence.test(text) && items.length < 2) return false;
    const first = items[0];
    const leads = first && first.start <= text.length - text.trimStart().length;
    return i === 0 || !goesOn.test(text) || leads === true || fieldLead.test(text);
  });
}

/** “För Lindsjö kommun”, “ABF:”, “Föreningen”: a line that says whose people follow. */
const isPartyLine = (text: string) =>
  /^(?:för|for) [A-ZÀ-ÖØ-Þa-z]/i.test(text) ||
  /^[A-ZÀ-ÖØ-Þ]{2,8}:?$/.test(text) ||
  typeIn(text) !== null ||
  isRole(text.replace(/:$/, '')) ||
  isUnit(text.replace(/:$/, ''));

/** “Kommunen: …”: a party before its people. */
function partyLead(text: string, items: readonly Item[]): boolean {
  const lead = /^[\s*•–-]*([A-ZÀ-ÖØ-Þ][^:@\d]{1,70}): /.exec(text);
  return (
    lead !== null && !fieldLead.test(text) && (items[0]?.start ?? 0) >= lead[0].trimEnd().length
  );
}

const placedIn =
  (block: Block, offset: number) =>
  (item: Item): Placed => ({
    item,
    block,
    start: offset + item.start,
    end: offset + item.end,
  });

const gapOf = (before: Placed, placed: Placed) =>
  before.block === placed.block ? before.block.prose.text.slice(before.end, placed.start) : ', ';

const settings: readonly (readonly [RegExp, Setting])[] = [
  [/kontakt(?!yt)|contact/i, 'contacts'],
  [/underskrift|signatur|undertecknande|signature|namn på|påskrift/i, 'signatures'],
];

/** Blocks in sections of contacts and signatures. */
function settingsOf({ sections, blocks }: FactParts): ReadonlyMap<number, Setting> {
  const known = new Map<number, Setting>();
  for (const key of ['signatures', 'contacts'] as const) {
    for (const place of sections.get(key) ?? []) {
      for (const { index } of place.blocks) known.set(index, key);
    }
  }
  let under: Setting = 'text';
  for (const { index, kind, prose, level } of blocks) {
    if (kind === 'heading' && level > 0) {
      under = settings.find(([pattern]) => pattern.test(prose.text.slice(0, 80)))?.[1] ?? 'text';
    } else if (under !== 'text' && !known.has(index)) known.set(index, under);
  }
  return known;
}

const mayReach = /@|[([](?:at|a|snabel)|0\d|\+\d\d|\d{2}[ -]\d\d/i;

const mayName = /[A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ’'-]+ (?:[a-zà-öø-ɏ]{2,3} )?[A-ZÀ-ÖØ-ÞĀ-ɏ]|ontaktperson/;

/** Whether a text can tell of somebody: an address or a number, or a role and a name. */
const mayHold = (text: string) => mayReach.test(text) || (mayName.test(text) && mayNameRole(text));

const pronoun = /(?<![a-zà-öø-ɏ])(?:han|honom|hans|hon|henne|hennes|hen)(?![a-zà-öø-ɏ])/;

/** “Ring henne på 070-…”: a number or an address of whoever the sentence before has named. */
function isOfSame(open: Draft, items: readonly Item[], text: string): boolean {
  const isDetails =
    items.length > 0 && items.every(({ kind }) => kind === 'email' || kind === 'phone');
  return isDetails && open.name !== null && !hasDetails(open) && pronoun.test(text.toLowerCase());
}

/** Reads the sentences of running text, each by itself. */
function readSentences(groups: Groups, block: Block, setting: Setting): void {
  for (const { start, end } of sentenceBounds(block.prose.text)) {
    const text = block.prose.text.slice(start, end);
    const items = itemsIn(text);
    if (isOfSame(groups.open, items, text)) {
      for (const placed of items.map(placedIn(block, start))) take(groups.open, placed);
      continue;
    }
    close(groups);
    groups.common = null;
    if (setting === 'text' && !mayHold(text)) continue;
    group(groups, items.map(placedIn(block, start)), 'text', gapOf);
  }
  close(groups);
  groups.common = null;
}

/** Whether a line in a block of its own goes on about the person above. */
function continues(open: Draft, line: ReadLine, depth: number, setting: Setting): boolean {
  if (open.places.length === 0 || partyLead(line.text, line.items)) return false;
  const { marker, listDepth } = line.block;
  const onlyDetails = line.items.every(({ kind }) => kind === 'email' || kind === 'phone');
  const isBare = onlyDetails && line.beside === 0;
  if (marker !== null && listDepth <= depth && !isBare && !fieldLead.test(line.text)) return false;
  const isFree = line.items.every(
    (item) => (item.kind === 'role' && open.isWeak) || open[item.kind] === null,
  );
  if (!isFree || line.beside > 3) return false;
  return setting !== 'text' || onlyDetails || fieldLead.test(line.text);
}

/** Reads a block of short lines, which may go on about the person above. */
function readLines(groups: Groups, lines: readonly ReadLine[], setting: Setting): void {
  const from = groups.open.places.at(-1)?.block.listDepth ?? 0;
  for (const [i, line] of lines.entries()) {
    const { text, items, block, start } = line;
    if (items.length === 0) {
      const bare = text.trim();
      const isOther = isPartyLine(bare) || /_{3}/.test(text);
      const isNew = i === 0 || hasDetails(groups.open) || /^för |:$|_{3}/i.test(bare);
      if (isOther && isNew) close(groups);
      continue;
    }
    if (partyLead(text, items) || (i === 0 && !continues(groups.open, line, from, setting)))
      close(groups);
    const loose = setting === 'text' && line.beside > 0 ? 'text' : 'contacts';
    group(groups, items.map(placedIn(block, start)), loose, gapOf);
  }
}

/** Whether enough is said to speak of a person or a role that can be reached. */
function isPerson(draft: Draft, setting: Setting): boolean {
  const { name, role, isWeak, isContact } = draft;
  if (hasDetails(draft)) return true;
  if (name !== null) return role !== null || setting !== 'text';
  if (role === null || isWeak) return false;
  return isContact || setting === 'contacts';
}

/** Whether a block stands on several lines of the source. */
const isCut = ({ source }: FactParts, { range }: Block) =>
  /[\r\n]/.test(source.text.slice(range.start, range.end).trim());

function readBlock(parts: FactParts, groups: Groups, written: Block, setting: Setting): void {
  const block = { ...written, prose: flat(written.prose) };
  const { text } = block.prose;
  const isLong = text.length > 1500 || (text.length > longestLine && !isCut(parts, block));
  const lines = isLong ? [] : linesOf(parts.source, block).map(readLine);
  if (lines.length > 0 && isLines(lines)) readLines(groups, lines, setting);
  else {
    close(groups);
    readSentences(groups, block, setting);
  }
}

/** People in paragraphs and list items. */
function personsInText(parts: FactParts, known: ReadonlyMap<number, Setting>): readonly Person[] {
  const people: Person[] = [];
  let groups = newGroups();
  let under: Setting = 'text';
  const flush = () => {
    close(groups);
    for (const draft of groups.done) {
      const person = isPerson(draft, under) ? personOf(parts.source.text, draft) : null;
      if (person) people.push(person);
    }
    groups = newGroups();
  };
  for (const block of parts.blocks) {
    const setting = known.get(block.index) ?? 'text';
    const isText = block.kind === 'paragraph' && !block.quoted;
    if (setting !== under || !isText) flush();
    under = setting;
    if (!isText) continue;
    if (setting === 'text' && !mayHold(block.prose.text)) flush();
    else readBlock(parts, groups, block, setting);
  }
  flush();
  return people;
}

/**
 * Contact persons and signatories: everybody who has a role beside the name, an address or a number, and in sections of
 * contacts and signatures everybody who is named; roles that are contacts though nobody is named.
 */
export function personsOf(parts: FactParts): readonly Person[] {
  const known = settingsOf(parts);
  const people = [...personsInText(parts, known), ...personsInTables(parts, known)];
  return people.sort((a, b) => a.range.start - b.range.start);
}
