import type { Agreement, Block } from './agreement.ts';
import type { BoardMention } from './boards.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { lowered } from './language/lowered.ts';
import { cellAt } from './neighbours.ts';

/** Seats, names and sums: who is in a group or pays, and nothing that anybody is to do. */
const noRole =
  /ledam|ledamot|representant|ersättare|suppleant|adjungera|observatör|ordförande|(?:en|två|tre|fyra|fem) (?:plats|person)|kontaktperson|@|^[^a-zà-öø-ɏ]*(?:cirka |ca )?[\d ]+(?:kr|kronor|tkr|%|procent|timmar)|^[^a-zà-öø-ɏ]*(?:inget|inga|ingen|inte|ej)(?![a-zà-öø-ɏ])|hyr|äger|avtal|part/;
const aPerson = /^[ :–-]*[A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ-]+ [A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ-]+/;
const label = /^(?:\*\*)?(?: \([^)]{2,40}\))?(?:\*\*)? ?[:–-] ?/;
/** The head of a column that says who does what its row tells. */
const whoHead =
  /^(?:part(?:er|en)?|aktör(?:er)?|ansvarig(?:a| part| aktör)?|ansvar|vem(?: gör(?: det| vad)?| ansvarar)?|utförs av|görs av|vem som (?:gör|ansvarar)[a-zà-öø-ɏ ]*)\??$/;
const ofOther =
  /kronor|(?<![a-z])(?:kr|tkr)(?![a-z])|belopp|namn|telefon|post|kontakt|represent|ledam|underskrift|summa|budget|plats|finansier|bidrag/;

/** “- Polisen: nattvandring” in a list where the parties stand so too, or a name in the column “Ansvarig”. */
export function isRoleByPlace(agreement: Agreement, mention: BoardMention): boolean {
  const { block } = mention.sentence;
  if (block.cell) return isInColumn(agreement, mention);
  return block.listDepth > 0 && block.marker !== null && isLabel(agreement, mention);
}

function isLabel(agreement: Agreement, { sentence, start, end }: BoardMention): boolean {
  if (start > 4 || sentence.start > 0) return false;
  const told = labelled(sentence.text, end);
  if (told === null || noRole.test(lowered(told)) || aPerson.test(told)) return false;
  const { blocks, reading } = agreement;
  const lead = leadOf(blocks, sentence.block);
  if (lead !== null && noRole.test(lead)) return false;
  return siblingsOf(blocks, sentence.block).some(({ prose: { text } }) => {
    const [first] = partyMentionsIn(text, reading.parties);
    return first !== undefined && first.start < 5 && labelled(text, first.end) !== null;
  });
}

/** What stands after a label that ends at an offset; null where no label ends there. */
function labelled(text: string, end: number): string | null {
  const rest = text.slice(end);
  const [mark] = label.exec(rest) ?? [];
  return mark !== undefined && /[a-zà-öø-ɏ]{3}/.test(rest) ? rest.slice(mark.length) : null;
}

const mostItems = 20;

function siblingsOf(blocks: readonly Block[], { index, listDepth }: Block): readonly Block[] {
  const found: Block[] = [];
  for (const step of [-1, 1])
    for (let at = index + step; Math.abs(at - index) < mostItems; at += step) {
      const block = blocks[at];
      if (!block || block.listDepth < listDepth) break;
      if (block.listDepth === listDepth && block.marker !== null) found.push(block);
    }
  return found;
}

/** The paragraph that leads in a list, in lower case; null where there is none. */
function leadOf(blocks: readonly Block[], { index, listDepth }: Block): string | null {
  for (let at = index - 1; at >= Math.max(0, index - mostItems); at -= 1) {
    const block = blocks[at];
    if (!block || block.kind === 'heading') return null;
    if (block.listDepth < listDepth) return lowered(block.prose.text);
  }
  return null;
}

function isInColumn(agreement: Agreement, { sentence, start, end }: BoardMention): boolean {
  const { block, text } = sentence;
  const { cell } = block;
  if (!cell || cell.row === 0) return false;
  const rest = text.slice(0, start) + text.slice(end);
  const { parties } = agreement.reading;
  // The name stands alone, or beside a party.
  if (rest.split(/[\s,]+/).length > 5) return false;
  const textOf = (row: number, column: number) =>
    cellAt(agreement, cell.table, row, column)?.prose.text ?? '';
  if (!whoHead.test(lowered(textOf(0, cell.column)).trim())) return false;
  const columns = Array.from({ length: 8 }, (_, column) => column);
  if (columns.some((column) => ofOther.test(lowered(textOf(0, column))))) return false;
  const others = columns.filter((column) => column !== cell.column);
  if (!others.some((column) => /[a-zà-öø-ɏ]{4}/.test(textOf(cell.row, column)))) return false;
  if (others.some((column) => noRole.test(lowered(textOf(cell.row, column))))) return false;
  return Array.from({ length: mostItems }, (_, row) => row + 1).some(
    (row) => row !== cell.row && partyMentionsIn(textOf(row, cell.column), parties).length > 0,
  );
}
