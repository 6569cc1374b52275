import type { Block } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { sentenceBounds } from '../language/sentences.ts';
import { entryIn, nameBefore } from './party-entries.ts';
import { type Candidate, candidatesIn, type Line, linesOf, numberIn } from './party-lines.ts';
import { tenDigits } from './party-lists.ts';
import { introduced, isText, members, most, type PartyParts } from './party-parts.ts';
import { candidatesInTables } from './party-tables.ts';

const eachNumber = new RegExp(tenDigits, 'gu');

/** A short paragraph that could be a line of a party block: no sentence, no signature line. */
function isPartyLine(block: Block | undefined): boolean {
  if (!block || !isText(block) || block.listDepth > 0) return false;
  const { text } = block.prose;
  if (text.length > 300 || /_{3}/.test(text)) return false;
  const ends = /[.!?]$/u.test(text);
  const words = text.split(' ').length;
  if (tenDigits.test(text)) return !ends || words < 15;
  return !ends && !text.endsWith(':') && words < 15;
}

/** The run of blocks that a number stands in: its list, or the short paragraphs around it. */
function runAround(blocks: readonly Block[], at: number): readonly [number, number] {
  const isList = (blocks[at]?.listDepth ?? 0) > 0;
  const belongs = (block: Block | undefined) =>
    isList ? block?.kind === 'paragraph' && block.listDepth > 0 : isPartyLine(block);
  if (!belongs(blocks[at])) return [at, at + 1];
  let from = at;
  let to = at + 1;
  while (at - from < 12 && belongs(blocks[from - 1])) from -= 1;
  while (to - at < 24 && belongs(blocks[to])) to += 1;
  return [from, to];
}

/** Names that stand right before their number in running text; a list of members is none. */
function inSentences(parts: PartyParts, block: Block): readonly Candidate[] {
  const { text } = block.prose;
  return sentenceBounds(text.slice(0, 4000)).flatMap(({ start, end }) => {
    if (members.test(text.slice(start, end))) return [];
    return allMatches(text.slice(start, end), eachNumber).flatMap((match) => {
      const at = start + match.index;
      const orgNumber = numberIn(parts.orgNumbers, block, at, at + match[0].length);
      const name = orgNumber && nameBefore(text.slice(start, at), at - start);
      const entry = name ? entryIn(block, start + name.start, start + name.end, true) : null;
      return entry ? [{ entry, orgNumber }] : [];
    });
  });
}

/** Parties around the organisation numbers of the text, wherever it has them. */
export function aroundNumbers(parts: PartyParts): readonly Candidate[] {
  const { blocks, orgNumbers } = parts;
  const found: Candidate[] = [...candidatesInTables(blocks, orgNumbers, false)];
  let at = 0;
  while (at < blocks.length && found.length < most) {
    const block = blocks[at];
    const has = block && isText(block) && numberIn(orgNumbers, block, 0, block.prose.text.length);
    if (!has) {
      at += 1;
      continue;
    }
    const [from, to] = runAround(blocks, at);
    const lead = blocks[from - 1]?.prose.text ?? '';
    if (!(block.listDepth > 0 && members.test(lead)))
      found.push(...inRun(parts, blocks.slice(from, to)));
    at = to;
  }
  return found;
}

function inRun(parts: PartyParts, run: readonly Block[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const lines: Line[] = [];
  for (const block of run) {
    const named = introduced(parts, block);
    if (named.length > 0) found.push(...named);
    else if (run.length === 1 && !isPartyLine(block) && block.listDepth === 0) {
      found.push(...inSentences(parts, block));
    } else lines.push(...linesOf(parts.source, block));
  }
  return [
    ...found,
    ...candidatesIn(
      lines,
      parts.orgNumbers,
      run.some(({ marker }) => marker !== null),
    ),
  ];
}
