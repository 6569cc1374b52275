import type { SectionKey } from '../../profile.ts';
import type { Range, Source } from '../../source.ts';
import type { Block, Party, SectionPlace } from '../agreement.ts';
import { withoutGaps } from '../language/gaps.ts';
import { lowered } from '../language/lowered.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { sentenceBounds } from '../language/sentences.ts';
import type { ContributionKind, Told } from './contribution.ts';
import { kindIn, kindOf, noContribution } from './contribution-kinds.ts';
import { payeeBefore, type Roles, rolesBetween, rolesIn } from './contribution-roles.ts';
import { isAgain, type Line as Read } from './contributions-again.ts';
import type { Amount } from './fact.ts';
import { type PartyMention, partyMentionsIn } from './party-mentions.ts';

/** What contributions are read from. */
export interface ToldParts {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly sections: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
  readonly amounts: readonly Amount[];
  readonly parties: readonly Party[];
}

const restated =
  /(?<![a-zà-öø-ɏ])(?:totalt|sammanlagt|sammantaget|det vill säga|dvs|varav|därav|summa|in total|in all|of which)(?![a-zà-öø-ɏ])[^.;]{0,60}$/;

interface Place {
  readonly block: Block;
  readonly amounts: readonly Amount[];
}

/** Blocks of the sections on money and commitments, with the sums in each; else every block with a sum. */
function placesOf({ blocks, sections, amounts }: ToldParts): readonly Place[] {
  const keys: readonly SectionKey[] = ['economy', 'commitments'];
  const own = keys.flatMap((key) => sections.get(key) ?? []).flatMap((place) => place.blocks);
  const among = own.length > 0 ? new Set(own.map(({ index }) => index)) : null;
  const places: Place[] = [];
  let next = 0;
  for (const block of blocks) {
    const found: Amount[] = [];
    for (let amount = amounts[next]; amount; amount = amounts[next]) {
      if (amount.range.start >= block.range.end) break;
      if (amount.range.start >= block.range.start) found.push(amount);
      next += 1;
    }
    if (found.length === 0 && block.kind !== 'paragraph') continue;
    if (block.kind === 'heading' || block.quoted) continue;
    if (among && !among.has(block.index)) continue;
    places.push({ block, amounts: found });
  }
  return places;
}

const told = (amount: Amount, roles: Roles, kind: ContributionKind, source: Source): Told => ({
  ...roles,
  kind,
  amount: amount.value,
  currency: amount.currency,
  per: amount.per,
  approximate: amount.approximate,
  ceiling: amount.ceiling,
  from: 'prose',
  source,
  range: amount.range,
});

/** What no sum is put on. */
const unvalued = (roles: Roles, kind: ContributionKind, source: Source, range: Range): Told => ({
  ...roles,
  kind,
  amount: null,
  currency: 'SEK',
  per: null,
  approximate: false,
  ceiling: false,
  from: 'prose',
  source,
  range,
});

const goesOn =
  /^(?:samt|därtill|därutöver|dessutom|vidare|också|likaså|det|den|utöver|bidraget|also|in addition)(?![a-zà-öø-ɏ])/;
const paidTo =
  /^(?:pengarna|medlen|beloppet|bidraget|ersättningen|summan|det|de|the money|the grant)(?![a-zà-öø-ɏ])/;

const givesWords = /(?<![a-zà-öø-ɏ])(?:bidrar|contributes)(?![a-zà-öø-ɏ])/;

/** A sentence with its sums. */
interface Line {
  readonly lower: string;
  /** The same without the names of the parties, which may hold words for what is given: “Hemgården”. */
  readonly nameless: string;
  readonly mentions: readonly PartyMention[];
  readonly sums: readonly Amount[];
  readonly range: Range;
}

function withoutNames(text: string, mentions: readonly PartyMention[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of mentions) {
    rest += text.slice(at, start) + '_'.repeat(end - start);
    at = end;
  }
  return rest + text.slice(at);
}

function linesOf({ block, amounts }: Place, parties: readonly Party[]): readonly Line[] {
  const { text } = flat(block.prose);
  let next = 0;
  return sentenceBounds(text).map(({ start, end }) => {
    const written = withoutGaps(text.slice(start, end));
    const lower = lowered(written);
    const range = rangeIn(block.prose, start, end);
    const sums: Amount[] = [];
    for (let sum = amounts[next]; sum && sum.range.start < range.end; sum = amounts[next]) {
      sums.push(sum);
      next += 1;
    }
    const isRead = sums.length > 0 || paidTo.test(lower) || givesWords.test(lower);
    const mentions = isRead ? partyMentionsIn(written, parties) : [];
    return { lower, nameless: withoutNames(lower, mentions), sums, range, mentions };
  });
}

/** A sentence with more sums than this is no sentence. */
const most = 40;

/** The contributions of one sentence; `last` is who gave what was told before. */
function inLine(
  { lower, nameless, mentions, sums }: Line,
  last: Party | null,
  source: Source,
): readonly Told[] {
  const found: Told[] = [];
  let from = 0;
  let giver = last;
  const few = sums.slice(0, most);
  for (const [i, sum] of few.entries()) {
    const at = lower.indexOf(lowered(sum.text), from);
    if (at < 0) continue;
    const to = at + sum.text.length;
    const next = lower.indexOf(lowered(few[i + 1]?.text ?? ''), to);
    const own =
      few.length > 1 ? rolesBetween(lower, mentions, [to, next > to ? next : lower.length]) : {};
    const roles = { ...rolesIn(lower, mentions, at), ...own };
    const carries: boolean = goesOn.test(lower) || found.length > 0;
    const payer: Party | null = roles.payer ?? (carries ? giver : null);
    const isNew = found.length === 0 || !restated.test(lower.slice(from, at));
    if (isNew && sum.per !== 'unit' && !noContribution.test(lower)) {
      const kind = kindOf(nameless.slice(from), at - from, to - from);
      found.push(told(sum, { ...roles, payer }, kind, source));
    }
    giver = payer;
    from = to;
  }
  return found;
}

/** What the sentences of a paragraph tell. */
function inParagraph(place: Place, { parties, source }: ToldParts): readonly Told[] {
  const found: Told[] = [];
  let isOpen = true;
  for (const line of linesOf(place, parties)) {
    const last = found.at(-1);
    if (line.sums.length > 0) {
      isOpen = true;
      found.push(...inLine(line, last?.payer ?? null, source));
      continue;
    }
    const verb = givesWords.exec(line.lower);
    const { payer, payee } = rolesIn(line.lower, line.mentions, verb?.index ?? 0);
    const kind = verb ? kindIn(line.nameless.slice(verb.index)) : null;
    if (verb && payer && kind && kind !== 'money') {
      found.push(unvalued({ payer, payee }, kind, source, line.range));
    } else if (verb && payer) {
      // What follows is said of what this gives, and not of the sum before.
      isOpen = false;
    } else if (isOpen && payee && last?.kind === 'money' && !last.payee && payee !== last.payer) {
      // “Pengarna betalas till föreningen i mars.”
      found[found.length - 1] = { ...last, payee };
    }
  }
  return found;
}

const isSum = /^(?:summa|totalt|total|sammanlagt|delsumma|sum)(?![a-zà-öø-ɏ])/;

/** What a row of a table tells: the party that it names first, and the sum that comes again and again. */
function inRow(
  cells: readonly Block[],
  amounts: readonly Amount[],
  { parties, source }: ToldParts,
): Told | null {
  const texts = cells.map(({ prose }) => lowered(flat(prose).text).trim());
  const sum = amounts.find(({ per }) => per !== null && per !== 'once') ?? amounts[0];
  if (isSum.test(texts[0] ?? '') || sum?.per === 'unit') return null;
  const row = cells.map(({ prose }) => flat(prose).text).join(' | ');
  const mentions = partyMentionsIn(row, parties);
  const payee = mentions.find(({ start }) =>
    payeeBefore.test(lowered(row.slice(Math.max(0, start - 30), start))),
  );
  const payer = mentions.find((mention) => mention !== payee)?.party;
  if (!payer) return null;
  const words = texts.filter((text) => !/\d{2} ?(?:\d{3}|kr|tkr|kronor|sek)/.test(text));
  const kind = kindIn(words.slice(1).join(' '));
  if (sum) {
    const other = payee || payer.side === 'public' ? 'money' : 'other';
    return told(sum, { payer, payee: payee?.party ?? null }, kind ?? other, source);
  }
  const first = cells[0];
  return first && kind && kind !== 'money'
    ? unvalued({ payer, payee: null }, kind, source, first.range)
    : null;
}

interface Row {
  readonly cells: Block[];
  readonly amounts: Amount[];
}

/** The rows, heads left out, of the tables that hold a sum, by table. */
function rowsOf(
  blocks: readonly Block[],
  places: readonly Place[],
): ReadonlyMap<number, ReadonlyMap<number, Row>> {
  const tables = new Map<number, Map<number, Row>>();
  for (const { block } of places) if (block.cell) tables.set(block.cell.table, new Map());
  for (const block of blocks) {
    const rows = block.cell ? tables.get(block.cell.table) : undefined;
    if (!block.cell || !rows || block.cell.row === 0) continue;
    const row = rows.get(block.cell.row) ?? { cells: [], amounts: [] };
    rows.set(block.cell.row, row);
    row.cells.push(block);
  }
  for (const { block, amounts } of places) {
    const row = block.cell ? tables.get(block.cell.table)?.get(block.cell.row) : undefined;
    if (row) for (const amount of amounts) row.amounts.push(amount);
  }
  return tables;
}

/** What the text tells that the parties contribute, in order, each once. */
export function contributionsTold(parts: ToldParts): readonly Told[] {
  const places = placesOf(parts);
  const tables = rowsOf(parts.blocks, places);
  const read: Read[] = [];
  let table = -1;
  for (const place of places) {
    const { cell } = place.block;
    if (!cell) for (const told of inParagraph(place, parts)) read.push({ told, isRow: false });
    else if (cell.table !== table) {
      table = cell.table;
      for (const { cells, amounts } of tables.get(table)?.values() ?? []) {
        const told = inRow(cells, amounts, parts);
        if (told) read.push({ told, isRow: true });
      }
    }
  }
  const found: Read[] = [];
  for (const each of read.slice(0, 400)) {
    if (!isAgain(found, each, parts.source)) found.push(each);
  }
  return found.map(({ told }) => told);
}
