import { contains } from '../source.ts';
import type { Agreement, Block, Heading, Party, Sentence } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf } from './language/search.ts';
import { propertiesOf } from './language/sentence-properties.ts';
import { lastBefore, sectionAt, sentenceRange } from './places.ts';

/** What one party does or gives, as the agreement itself says it. */
export interface Duty {
  readonly party: Party;
  readonly sentence: Sentence;
  /** Said of the party itself: it is the subject, or the heading or lead that a list stands under. */
  readonly isOwn: boolean;
}

/** Sections that tell of something else than what the parties do. */
const elsewhere: ReadonlySet<string | null> = new Set([
  'background',
  'values',
  'parties',
  'term',
  'extension',
  'termination',
  'renegotiation',
  'confidentiality',
  'personal-data',
  'definitions',
  'annexes',
  'contacts',
  'signatures',
  'changes',
]);

/** A state, a right or a wish is no duty. */
const isState =
  /^(?: (?:som|då|därför|också|även|idag))?,? (?:är(?! (?:[a-zà-öø-ɏ]+ ){0,2}(?:ansvarig|arbetsgivare|arbetsledare|sammankallande|huvudman|värd|skyldig|behjälplig|projektägare|med och))|har(?! (?:[a-zà-öø-ɏ]+ ){0,3}(?:ansvar|hand|uppgift|åtagit|skyldighet|öppet|huvudansvar|arbetsgivaransvar|personal))|bildades|grundades|startades|består|äger|heter|kallas|får|kan|vill|behöver|anser|ser(?! till)|tycker|hoppas|föreslog|tog|kontaktade|fick|hade|var|nedan)(?![a-zà-öø-ɏ])/;
/** What stands before a party that does something without being the subject: “en samordnare från kommunen”. */
const isDoerBefore = /(?:från|hos|på|av|åligger|ankommer på|åvilar|ansvarig är|samt|inom) $/;

const headingBefore = ({ headings }: Agreement, block: Block): Heading | null =>
  lastBefore(
    headings.map((heading) => ({ start: heading.range.start, heading })),
    block.range.start,
  )?.heading ?? null;

/** The only party that a text names, or null. */
function onlyIn(text: string, parties: readonly Party[]): Party | null {
  const named = new Set(partyMentionsIn(text, parties).map(({ party }) => party));
  const [first] = named;
  return named.size === 1 && first ? first : null;
}

/** The paragraph that a list item stands under. */
function leadOf({ blocks }: Agreement, { index, listDepth }: Block): Block | null {
  for (let at = index - 1; at >= Math.max(0, index - 60); at -= 1) {
    const block = blocks[at];
    if (!block || block.kind === 'heading') return null;
    if (block.kind === 'paragraph' && block.listDepth < listDepth) return block;
  }
  return null;
}

/** The party that a heading, a lead or a table gives to what stands under it. */
export function ownerOf(agreement: Agreement, block: Block): Party | null {
  const { parties } = agreement.reading;
  if (block.cell) return ownerOfCell(agreement, block.cell, parties);
  if (block.listDepth > 0) {
    const lead = leadOf(agreement, block);
    const owner =
      lead &&
      (onlyIn(lead.prose.text, parties) ?? (lead.listDepth > 0 ? ownerOf(agreement, lead) : null));
    if (owner) return owner;
  }
  for (let heading = headingBefore(agreement, block); heading; heading = heading.parent) {
    // The title of the document names a party now and then, and gives it nothing.
    if (heading.level === 1) return null;
    const owner = onlyIn(heading.text, parties);
    if (owner) return owner;
  }
  return null;
}

/** By its row, else by the head of its column. */
function ownerOfCell(
  { blocks }: Agreement,
  { table, row, column }: NonNullable<Block['cell']>,
  parties: readonly Party[],
): Party | null {
  const cells = blocks.filter(({ cell }) => cell?.table === table);
  const first = cells.find(({ cell }) => cell?.row === row && cell.column === 0);
  const head = cells.find(({ cell }) => cell?.row === 0 && cell.column === column);
  const byRow = row > 0 && first ? onlyIn(first.prose.text, parties) : null;
  return byRow ?? (row > 0 && head ? onlyIn(head.prose.text, parties) : null);
}

/** Whether the sentence only leads in a list: “Kommunen ska:”. */
function isLead({ blocks }: Agreement, { block, text, end }: Sentence): boolean {
  if (end < block.prose.text.trimEnd().length) return false;
  const next = blocks[block.index + 1];
  if (!next || next.listDepth <= block.listDepth) return false;
  return /:$/.test(text.trim()) || text.trim().split(/\s+/).length < 5;
}

const made = new WeakMap<Agreement, readonly Duty[]>();

/** What each party does or gives, in the sections on what the parties do. Made once for all who ask. */
export function dutiesOf(agreement: Agreement): readonly Duty[] {
  const known =
    made.get(agreement) ?? agreement.sentences.flatMap((one) => dutiesIn(agreement, one));
  made.set(agreement, known);
  return known;
}

function dutiesIn(agreement: Agreement, sentence: Sentence): readonly Duty[] {
  const { block } = sentence;
  if (
    block.quoted ||
    block.footnote ||
    elsewhere.has(sectionAt(agreement, sentenceRange(sentence)))
  )
    return [];
  if (isLead(agreement, sentence) || isQuotedAt(sentence, 0, agreement.blocks)) return [];
  const { parties } = agreement.reading;
  const { subject, modality } = propertiesOf(sentence, parties);
  if (modality === 'may' || modality === 'can' || modality === 'might') return [];
  const mentions = partyMentionsIn(sentence.text, parties);
  const lower = lowerOf(sentence);
  const own = new Set<Party>();
  if (subject.kind === 'party' || subject.kind === 'all') {
    for (const { party, end, isGenitive } of mentions) {
      if (!isGenitive && subject.parties.includes(party) && !isState.test(lower.slice(end)))
        own.add(party);
    }
  }
  if (own.size === 0 && subject.kind !== 'all' && subject.kind !== 'group') {
    const owner = subject.kind === 'party' ? null : ownerOf(agreement, block);
    if (owner) own.add(owner);
  }
  const duties = [...own].map((party) => ({ party, sentence, isOwn: true }));
  const others = mentions
    .filter(({ party, start, isGenitive }) => {
      if (own.has(party)) return false;
      return isGenitive
        ? start < 24
        : isDoerBefore.test(lower.slice(Math.max(0, start - 20), start));
    })
    .map(({ party }) => ({ party, sentence, isOwn: false }));
  return [...duties, ...others];
}

/** The parties that contribute something, by frontmatter or text. */
export function givesIn({ reading }: Agreement, party: Party): boolean {
  return reading.contributions.some(({ payer }) => payer === party);
}

/** Whether a range lies in a section of these. */
export function liesIn(agreement: Agreement, block: Block, keys: readonly string[]): boolean {
  return keys.some((key) =>
    [...agreement.sections]
      .filter(([own]) => own === key)
      .some(([, places]) => places.some(({ range }) => contains(range, block.range))),
  );
}
