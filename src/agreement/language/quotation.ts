import type { Block, Sentence } from '../agreement.ts';
import { allMatches } from './all-matches.ts';
import { hasAny } from './letters.ts';

const marks = /["”“„«»]/g;

/** Whether quotation marks are left open at the end of a text. */
function isOdd(text: string): boolean {
  if (text.search(marks) < 0) return false;
  const twice = text.replace(/\d["”]/g, '');
  return (twice.match(marks)?.length ?? 0) % 2 === 1;
}

/** “I föreningens stadgar står:”, “programmet beskriver det så här:”; “det går till så här:” leads in the agreement’s own words. */
const introduces =
  /(?:(?:stadg|program|policy|riktlinj|protokoll|överenskommelse|reglement|beslut|plan|vision|värdegrund|ändamål|statutes|bylaws|guidelines)[a-zà-öø-ɏ]*[^.:]{0,80}(?:står|säg(?:s|er)|lyder|anges?|framgår|heter|skriv(?:s|er)|formuleras?|följande|says?|reads?|states?)[^.:]{0,40}|(?:beskriv|formuler|skriv|skrev|uttryck|sammanfatta|sade|sagt|säg|lyd|står|svara|definier|heter)[a-zà-öø-ɏ]*[^.:]{0,60} (?:så här|som följer)|följande lydelse|(?:citat|utdrag|ur)[^.:]{0,60}(?:stadg|program|policy|riktlinj)[a-zà-öø-ɏ]*[^.:]{0,30}|(?:stadg|program|riktlinj)[a-zà-öø-ɏ]*[^.:]{0,30}(?:citat|utdrag)[a-zà-öø-ɏ]*):\s*$/i;

/** A quotation has no more paragraphs; what is left open for longer is a mark gone wrong. */
const longest = 24;

const isProse = ({ kind }: Block) => kind === 'paragraph' || kind === 'cell';

/** Where the quotation that a block opens ends: the index of its last block, or the block's own. */
function endOfQuotation(blocks: readonly Block[], from: number): number {
  for (let at = from + 1; at < Math.min(blocks.length, from + longest); at += 1) {
    const block = blocks[at];
    if (!block || block.kind === 'heading') break;
    const text = block.prose.text.trim();
    if (!isProse(block)) continue;
    // Every paragraph of a long quotation may begin with a mark; the last one ends with it.
    if (isOdd(text) || /["”“»]\.?$/.test(text)) {
      const goesOn = /^["”“„«»]/.test(text) && !/["”“»][.!]?$/.test(text);
      if (!goesOn) return at;
    }
  }
  return from;
}

/** The block or the list after one that leads in another text. */
function endOfIntroduced(blocks: readonly Block[], from: number): number {
  const first = blocks[from + 1];
  if (!first || !isProse(first)) return from;
  let at = from + 1;
  if (first.listDepth === 0) return at;
  while (isProse(blocks[at + 1] ?? first) && (blocks[at + 1]?.listDepth ?? 0) > 0) at += 1;
  return at;
}

const known = new WeakMap<readonly Block[], ReadonlySet<number>>();

/** First and last place of the quotation that a block begins or leads in; null when it does neither. */
function quotationAt(blocks: readonly Block[], at: number): readonly [number, number] | null {
  const text = blocks[at]?.prose.text.trim() ?? '';
  if (isOdd(text) && /(?:^|[\s:(])["”“„«»][^\s]/.test(text)) {
    const last = endOfQuotation(blocks, at);
    return last > at ? [/^["”“„«»]/.test(text) ? at : at + 1, last] : null;
  }
  if (!text.endsWith(':') || !introduces.test(text.slice(-240))) return null;
  const last = endOfIntroduced(blocks, at);
  return last > at ? [at + 1, last] : null;
}

/**
 * Indexes of the blocks that are another's words: block quotes, quotations over several paragraphs, and what follows
 * “i stadgarna står:”. Made once for all who ask.
 */
export function quotedBlocksOf(blocks: readonly Block[]): ReadonlySet<number> {
  const made = known.get(blocks);
  if (made) return made;
  const quoted = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    if (block.quoted) quoted.add(block.index);
    if (!isProse(block) || quoted.has(block.index)) continue;
    const [from, to] = quotationAt(blocks, at) ?? [0, -1];
    for (const { index } of blocks.slice(from, to + 1)) quoted.add(index);
  }
  known.set(blocks, quoted);
  return quoted;
}

const reports =
  /(?:(?:enligt|i) (?:[a-zà-öø-ɏ:-]+s )?(?:(?:egna|antagna|gällande) )?stadg(?:ar|arna|an)(?![a-zà-öø-ɏ])(?! (?:ska|skall)? ?(?:följ|lämnas))|stadg(?:arna|an) (?:säger|anger|föreskriver|slår fast)|according to (?:its|the) (?:statutes|bylaws))/;
const statutes = ['stadg', 'statutes', 'bylaws'];

/** Whether a sentence tells what statutes say, without marks of quotation: “enligt stadgarna ska …”. */
function reportsStatutes(text: string): boolean {
  const lower = text.toLowerCase();
  return hasAny(lower, statutes) && reports.test(lower);
}

/** Stretches of a text between quotation marks, without the marks. */
export function quotationsIn(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (const { index } of allMatches(text, marks)) {
    const isInch = /\d/.test(text.charAt(index - 1)) && /[\s,.]|^$/.test(text.charAt(index + 1));
    if (open < 0 && isInch) continue;
    if (open < 0) open = index + 1;
    else {
      found.push({ start: open, end: index });
      open = -1;
    }
  }
  return found;
}

/** Whether an offset of a sentence stands in a quotation: its block, its marks, or the statutes it tells of. */
export function isQuotedAt(sentence: Sentence, offset: number, blocks: readonly Block[]): boolean {
  if (sentence.block.quoted || quotedBlocksOf(blocks).has(sentence.block.index)) return true;
  if (reportsStatutes(sentence.text)) return true;
  const { block, start: from } = sentence;
  return quotedIn(block).some(({ start, end }) => start <= from + offset && from + offset < end);
}

const inBlocks = new WeakMap<Block, ReturnType<typeof quotationsIn>>();

/** The quotations of a block: one may go on over several sentences. */
function quotedIn(block: Block): ReturnType<typeof quotationsIn> {
  const made = inBlocks.get(block) ?? quotationsIn(block.prose.text);
  inBlocks.set(block, made);
  return made;
}
