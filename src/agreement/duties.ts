import type { Agreement, Block, Heading, Party, Sentence } from './agreement.ts';
import { type PartyMention, partyMentionsIn } from './facts/party-mentions.ts';
import { isLeftOpen } from './language/left-open.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf } from './language/search.ts';
import { propertiesOf } from './language/sentence-properties.ts';
import { isUnsettled } from './language/unsettled.ts';
import { cellAt, headingOver } from './neighbours.ts';
import { sectionAt, sentenceRange } from './places.ts';
import { spokenDoers } from './spoken-duties.ts';

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
  /^(?: (?:som|då|därför|också|även|idag))?,? (?:är(?! (?:[a-zà-öø-ɏ]+ ){0,2}(?:ansvarig|arbetsgivare|arbetsledare|sammankallande|huvudman|värd|skyldig|behjälplig|projektägare|med och))|har(?! (?:[a-zà-öø-ɏ]+ ){0,3}(?:ansvar|hand|uppgift|åtagit|skyldighet|öppet|huvudansvar|arbetsgivaransvar|personal))|bildades|grundades|startades|består|äger|heter|kallas|får|kan|vill|behöver|anser|ser(?! till)|tycker|hoppas|önskar|gläds|uppskattar|tackar|hejar|föreslog|tog|kontaktade|fick|hade|var|nedan|(?:förbehåller sig|(?:ställer sig|står) (?:[a-zà-öø-ɏ]+ )?bakom|välkomnar (?:partnerskap|samarbete|överenskomm|att |initiativ)[a-zà-öø-ɏ]*|instämmer|tar del av)(?![^.;]{0,80} (?:och|men|samt) [a-zà-öø-ɏ]+r ))(?![a-zà-öø-ɏ])/;
/** What stands before a party that does something without being the subject: “en samordnare från kommunen”. */
const isDoerBefore =
  /(?:från|hos|på|av|åligger|ankommer på|åvilar|ansvarig är|samt|inom|är upp till|(?<![a-zà-öø-ɏ])vår (?:sak|uppgift|del|bit|lott)(?: här)? i) $/;
/** “Programmet är föreningens sak” */
const isTheirs =
  /(?<![a-zà-öø-ɏ])(?:är|blir|förblir|ligger på)(?: (?!inte |ej |aldrig |ingen )[a-zà-öø-ɏ]+){0,2} $/;
const matter =
  /^ (?:sak|uppgift(?:er)?|ansvar|jobb|lott|bit|del|bord|roll|insats(?:er)?|bidrag)(?![a-zà-öø-ɏ])/;

/** “Hos kommunen och bolaget gäller offentlighetsprincipen”: what holds for it, and nothing that it does. */
const holdsFor =
  /^[^a-zà-öø-ɏ]*(?:hos|för|i) [^.;]{2,80} gäller (?![^.;]{0,60}(?:att (?:den|de|hon|han|[a-zà-öø-ɏ]+a) |ansvar))/;

/** A clause of its own: “…, föreningen svarar för bemanning och studieförbundet för kurser”, “då bidrar kommunen med”. */
const beginsClause = /(?:[,;:–(] ?|och |samt |medan |men |eller )$/;
const doesAfter =
  /^ (?:[a-zà-öø-ɏ]{2,}(?:ar|er|år|ör)|ska|skall|för|med|tar|ger|står|gör|ser|är ansvarig)(?![a-zà-öø-ɏ])/;
const doesBefore =
  /(?<![a-zà-öø-ɏ])(?:bidrar|deltar|svarar|ansvarar|står|ställer|medverkar|åtar sig|förbinder sig) $/;

/** “För föreningen gäller att den leder träffarna”, “på kommunen ankommer att hålla öppet”. */
const fallsOn =
  /^(?: del)? (?:gäller|ankommer|åligger|åvilar|vilar|faller|innebär (?:partnerskapet|överenskommelsen|avtalet|det|detta)|betyder (?:partnerskapet|överenskommelsen|avtalet|det|detta))(?: det)? att (?!(?:(?:den|de|det) )?(?:får|få|kan|kunna|har rätt|inte|ej)(?![a-zà-öø-ɏ]))/;

/** Who has a seat in a group: that is no commitment of its own. */
const sits =
  /(?:grupp|rådet|kommitté|utskott|forum)[^.;]{0,80}(?:består|ingår|sitter|ledam|representant|företräd|bildas|från)|(?:ledam|representant|ingår|sitter|platser?)[^.;]{0,60}(?:grupp|rådet|kommitté|utskott|forum)/;

/** The only party that a text names, or null. */
function onlyIn(text: string, parties: readonly Party[]): Party | null {
  const named = new Set(partyMentionsIn(text, parties).map(({ party }) => party));
  const [first] = named;
  return named.size === 1 && first ? first : null;
}

/**
 * Whom the paragraph before a list gives it to: “Kommunens åtaganden:” does, and not “Ni sköter kommunens bad. Det är:”,
 * which only says whose the baths are.
 */
function leaderOf(text: string, parties: readonly Party[]): Party | null {
  const whole = onlyIn(text, parties);
  if (!whole || !/[.!?] \S/.test(text)) return whole;
  const isTheirs = partyMentionsIn(text, parties).every(
    ({ isGenitive, start }) => isGenitive && start > 0 && !/[.!?] $/.test(text.slice(0, start)),
  );
  return isTheirs ? null : whole;
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
  if (block.cell) return ownerOfCell(agreement, block.cell);
  if (block.listDepth > 0) {
    const lead = leadOf(agreement, block);
    const owner =
      lead &&
      (leaderOf(lead.prose.text, parties) ??
        (lead.listDepth > 0 ? ownerOf(agreement, lead) : null));
    if (owner) return owner;
  }
  for (let heading = headingOver(agreement, block); heading; heading = heading.parent) {
    // The title of the document names a party now and then, and gives it nothing.
    if (heading.level === 1) return null;
    // What follows the list under a label in bold is said of all.
    if (heading.kind === 'bold' && block.listDepth === 0 && isAfterList(agreement, heading, block))
      return null;
    const owner = onlyIn(heading.text, parties);
    if (owner) return owner;
  }
  return null;
}

function isAfterList({ blocks }: Agreement, { from }: Heading, { index }: Block): boolean {
  return (blocks[index - 1]?.listDepth ?? 0) > 0 && index > from;
}

/** By its row, else by the head of its column. */
function ownerOfCell(
  agreement: Agreement,
  { table, row, column }: NonNullable<Block['cell']>,
): Party | null {
  if (row === 0) return null;
  const { parties } = agreement.reading;
  const [first, head] = [cellAt(agreement, table, row, 0), cellAt(agreement, table, 0, column)];
  return (
    (first && onlyIn(first.prose.text, parties)) ??
    (head && onlyIn(head.prose.text, parties)) ??
    ownerOfRow(agreement, table, row)
  );
}

/** “Vem”, “Ansvarig”, “Utförs av”: the head of the column that says who does what a row tells. */
const who =
  /^(?:vem(?: gör| som gör det| gör det| ansvarar)?|ansvarig(?: part)?|ansvar|part|utför(?:are|s av)|görs av|av vem|sköts av)\??$/;

function ownerOfRow(agreement: Agreement, table: number, row: number): Party | null {
  for (let column = 1; ; column += 1) {
    const head = cellAt(agreement, table, 0, column);
    if (!head) return null;
    if (!who.test(head.prose.text.trim().toLowerCase())) continue;
    const own = cellAt(agreement, table, row, column);
    return own ? onlyIn(own.prose.text, agreement.reading.parties) : null;
  }
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
  if (!mayTell(agreement, sentence)) return [];
  const { parties } = agreement.reading;
  const { subject, modality } = propertiesOf(sentence, parties);
  if (modality === 'may' || modality === 'can' || modality === 'might') return [];
  const mentions = partyMentionsIn(sentence.text, parties);
  const lower = lowerOf(sentence);
  if (isNameOnly(mentions, lower) || holdsFor.test(lower) || isNothing(sentence)) return [];
  if (asks.test(lower) && (isLeftOpen(sentence) || isUnsettled(lower))) return [];
  const own = new Set(
    mentions
      .filter((mention) => doesSomething(mention, subject.parties, lower))
      .map(({ party }) => party),
  );
  if (own.size === 0 && isOpen(sentence, subject.kind)) {
    const owner = ownerOf(agreement, sentence.block);
    if (owner) own.add(owner);
  }
  if (own.size === 0) for (const party of spokenDoers(agreement, sentence)) own.add(party);
  const behind =
    isLeftOpen(sentence) || isUnsettled(lower)
      ? []
      : mentions.filter((mention) => !own.has(mention.party) && isBehind(mention, lower));
  const others = behind.length > 0 && !sits.test(lower) ? behind.map(({ party }) => party) : [];
  return [
    ...[...own].map((party) => ({ party, sentence, isOwn: true })),
    ...others.map((party) => ({ party, sentence, isOwn: false })),
  ];
}

const nothing =
  /^(?:ing(?:en|et|enting|a)(?: (?:särskild|egn?|andra|formell|ytterligare)[a-zà-öø-ɏ]*)?(?: (?:åtagande|insats|uppgift|skyldighet|motprestation)[a-zà-öø-ɏ]*)?|nej|ej aktuellt)\.?$/;
/** Whether a sentence is a cell of a table that is left open: “–”, “inget”, “0”, “inga särskilda åtaganden”. */
export function isNothing({ block, text }: Sentence): boolean {
  if (!block.cell) return false;
  const lower = text.trim().toLowerCase();
  return !/[a-zà-öø-ɏ]/.test(lower) || nothing.test(lower);
}

/** The name of a party as a label: what it does stands elsewhere. */
function isNameOnly([first]: readonly PartyMention[], lower: string): boolean {
  if (!first) return false;
  return !/[a-zà-öø-ɏ\d]/.test(lower.slice(0, first.start) + lower.slice(first.end));
}

/** It names nobody who does it; an item such as “sammankallar styrgruppen” begins with its verb. */
function isOpen(
  { block, text }: Sentence,
  kind: ReturnType<typeof propertiesOf>['subject']['kind'],
) {
  if (kind === 'group') return block.listDepth > 0 && /^[a-zà-öø-ɏ]+r /.test(text);
  return kind === 'other' || kind === 'nobody' || kind === 'anyone';
}

/** It stands where the parties' doings are told, and is the agreement's own. */
function mayTell(agreement: Agreement, sentence: Sentence): boolean {
  const { block } = sentence;
  if (block.quoted || block.footnote || isLead(agreement, sentence)) return false;
  if (agreement.subtitle.includes(block) || headingOver(agreement, block)?.block === block)
    return false;
  if (elsewhere.has(sectionAt(agreement, sentenceRange(sentence)))) return false;
  return !isQuotedAt(sentence, 0, agreement.blocks);
}

/** Named as the one who does it: the subject of the sentence, or of a clause in it. */
function doesSomething(
  { party, start, end, isGenitive }: PartyMention,
  subjects: readonly Party[],
  lower: string,
): boolean {
  const after = lower.slice(end, end + 60);
  if (/(?:^|[ ,])(?:för|på|hos) $/.test(lower.slice(Math.max(0, start - 5), start)))
    if (fallsOn.test(after)) return true;
  if (isGenitive || isState.test(after)) return false;
  if (subjects.includes(party)) return true;
  const before = lower.slice(Math.max(0, start - 40), start);
  return (beginsClause.test(before) && doesAfter.test(after)) || doesBefore.test(before);
}

/** “Vad föreningen ska göra återstår att bestämma” */
const asks = /^[^a-zà-öø-ɏ]*(?:vad|vilk[aet]n?|hur|om)(?![a-zà-öø-ɏ])/;

/** Named as the one whose people or things do it: “kommunens fritidsledare”, “en ledare från kommunen”. */
function isBehind({ start, end, isGenitive }: PartyMention, lower: string): boolean {
  const before = lower.slice(Math.max(0, start - 30), start);
  if (!isGenitive) return isDoerBefore.test(before);
  return start < 24 || (isTheirs.test(before) && matter.test(lower.slice(end, end + 20)));
}

/** The parties that contribute something, by frontmatter or text. */
export function givesIn({ reading }: Agreement, party: Party): boolean {
  return reading.contributions.some(({ payer }) => payer === party);
}
