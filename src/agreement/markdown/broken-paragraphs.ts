import type { Block, Prose } from '../agreement.ts';

/** Ends without a stop, in a small letter or a comma: “… lokalen under”. */
const endsOpen = /(?:[a-zß-öø-ÿ]|[a-zß-öø-ÿ],)$/;
/** Goes on in a small letter, with more than a word, and is no item, label or short name. */
const goesOn = /^[a-zß-öø-ÿ]{1,30}(?![a-zà-öø-ɏ]|[.:)]) ?(?=[A-Za-zÀ-ÖØ-öø-ɏ\d(“”"§])(?!.{0,12}:$)/;
const notOn =
  /^(?:org|nedan|och |härefter|hädanefter|genom |mellan |samt |tel|mobil|e-?post|mail|www|http|ordförande|kassör|för |dels |ort |datum|namn|underskrift|därefter kalla|kalla)/;
/** A verb that a sentence is built on; a line without one may be a name or a heading. */
const verb =
  /(?<![a-zà-öø-ɏ])(?:är|har|ska|skall|får|kan|bör|måste|vill|äger|gäller|blir|ger|gör|tar|finns|sker|svarar|ansvarar|bidrar|betalar|deltar|arbetar|träffas|möts|[a-zà-öø-ɏ]{3,}(?:erar|igar|ämnar|tällar|åller|enar)|shall|is|are|has|have|will|may|must)(?![a-zà-öø-ɏ])/;

const fewest = 7;

/** Whether a paragraph stops in mid-sentence, as text pasted from a page does where the page ends. */
function isBroken(block: Block, next: Block): boolean {
  if (block.kind !== 'paragraph' || next.kind !== 'paragraph') return false;
  if (block.quoted !== next.quoted || block.footnote || next.footnote) return false;
  if (next.marker !== null || block.listDepth !== next.listDepth) return false;
  const last = block.prose.text.slice(-60).trimEnd();
  const first = next.prose.text.slice(0, 80);
  if (!endsOpen.test(last) || !goesOn.test(first) || notOn.test(first)) return false;
  const { text } = block.prose;
  return text.length < 4_000 && text.split(' ', fewest).length === fewest && verb.test(text);
}

/** Two stretches of prose as one, with a space for what stands between them in the source. */
function joinedProse(first: Prose, second: Prose): Prose {
  const at = first.text.length;
  const from = first.pieces.at(-1)?.to ?? 0;
  const to = second.pieces[0]?.from ?? from;
  const moved = second.pieces.map((piece) => ({ ...piece, at: piece.at + at + 1 }));
  return {
    text: `${first.text} ${second.text}`,
    pieces: [...first.pieces, { at, length: 1, from, to }, ...moved],
  };
}

const shifted = (by: number) => (range: { readonly start: number; readonly end: number }) => ({
  start: range.start + by,
  end: range.end + by,
});

function joined(block: Block, next: Block): Block {
  const by = shifted(block.prose.text.length + 1);
  return {
    ...block,
    range: { start: block.range.start, end: next.range.end },
    prose: joinedProse(block.prose, next.prose),
    strong: [...block.strong, ...next.strong.map(by)],
    links: [...block.links, ...next.links.map(by)],
  };
}

/** Paragraphs that a blank line cuts in mid-sentence, put together again; the others as they are. */
export function mended(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block, i) => isBroken(block, blocks[i + 1] ?? block));
  if (first < 0 || first === blocks.length - 1) return blocks;
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last && isBroken(last, block)) result[result.length - 1] = joined(last, block);
    else result.push({ ...block, index: result.length });
  }
  return result;
}
