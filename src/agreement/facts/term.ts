import type { SectionKey } from '../../profile.ts';
import type { Source } from '../../source.ts';
import type { Block, Prose, SectionPlace, Sentence, Term } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { hasAny } from '../language/letters.ts';
import { lowered } from '../language/lowered.ts';
import { flat, rangeIn } from '../language/prose.ts';
import { sentenceBounds } from '../language/sentences.ts';
import { type DateHit, dateHitsIn, isWholeYear } from './date-hits.ts';
import type { Length } from './lengths.ts';
import { endOf, type PeriodHit, roleOf, spansIn, termLengthIn, toldIn } from './periods.ts';

/** What the agreement's own term is read from. */
export interface TermParts {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly sections: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
  readonly sentences: readonly Sentence[];
}

/** A stretch of prose that may tell the term. */
interface Passage {
  readonly prose: Prose;
  readonly start: number;
  /** In lower case. */
  readonly text: string;
}

/** A part of the term and where it stands. */
interface Piece {
  readonly passage: Passage;
  readonly hit: PeriodHit;
}

const extension = /(?<![a-zà-öø-ɏ])(?:förläng|prolong|option|extend|extension|renew|förnya)/;
/** The part of a sentence that stands before what it says about extension. */
function beforeExtension(text: string): string {
  const match = extension.exec(text);
  return match ? text.slice(0, match.index) : text;
}

const isLabelOf = (kind: 'start' | 'end', text: string) =>
  (kind === 'start'
    ? /^\W{0,3}(?:start|första (?:avtals)?dag|inled|från|fr\.? ?o\.? ?m|börja|gäller från|ikraft|starts?|from|begin|first day)/
    : /^\W{0,3}(?:slut|sista (?:avtals)?dag|till|t\.? ?o\.? ?m|upphör|gäller till|end|until|expir|last day)/
  ).test(text);

/** A single date beside a label of a table or a list: “Startdatum | 2027-01-01”. */
function labelled(text: string, hits: readonly DateHit[]): PeriodHit | null {
  const only = hits[0];
  if (!only || hits.length > 1) return null;
  const isStart = isLabelOf('start', text);
  if (!isStart && !isLabelOf('end', text)) return null;
  return {
    start: isStart ? only.first : null,
    end: isStart ? null : only.last,
    openEnded: isStart,
    from: only.start,
    to: only.end,
    hits: [only],
  };
}

const replaced =
  /(?<![a-zà-öø-ɏ])(?:ersätter|ersatte|efterträder|avlöser|(?:en )?fortsättning på|bygger vidare på|replaces|supersedes|succeeds|(?:tidigare|föregående|förra|förutvarande|gamla|gällande|nuvarande|previous|former|earlier) (?:[a-zà-öø-ɏ-]+ )?(?:[a-zà-öø-ɏ-]*avtal|överenskommelse|partnerskap|samarbete|iop|period|avtalsperiod|agreement|partnership|term)[a-zà-öø-ɏ]{0,4}|(?:replaced|superseded))(?![a-zà-öø-ɏ])/g;
const replacing =
  'ersätt|ersatt|efterträd|avlös|fortsättning på|bygger vidare|replace|supersede|succeed|tidigare|föregående|förra|förutvarande|gamla|gällande|nuvarande|previous|former|earlier'.split(
    '|',
  );
const our =
  /(?:(?<![a-zà-öø-ɏ])(?:(?:och|men|samt|and|but)(?: som)?|[,;.:])) (?:(?:den|det|it|nu) )?(?:gäller|löper|börjar|träder|sträcker|pågår|är giltigt?|applies|runs|is valid)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:denna|detta|den här|det här|this|(?:den|det|the) (?:nya?|new)|(?:ny|nytt) (?:avtal|överenskommelse|period|partnerskap))(?![a-zà-öø-ɏ])/g;
const lastOf = (pattern: RegExp, text: string) => allMatches(text, pattern).at(-1);

/** Whether what stands before a date speaks of the agreement that this one replaces. */
function isOfReplaced(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 300), at);
  const other = hasAny(before, replacing) ? lastOf(replaced, before) : undefined;
  if (!other) return false;
  const own = lastOf(our, before);
  if (own && own.index > other.index) return false;
  return !/(?:ersätter|ersatte|avlöser|efterträder|replaces|supersedes).*(?:från och med|fr\.? ?o\.? ?m\.?|from and including|as of)(?: den)? $/.test(
    before,
  );
}

/** A whole year: “Avtalet gäller år 2028”, “läsåret 2027/28”. */
function wholeYear(text: string, hits: readonly DateHit[]): PeriodHit | null {
  const only = hits[0];
  if (hits.length !== 1 || !only || !isWholeYear(only)) return null;
  const before = text.slice(Math.max(0, only.start - 30), only.start);
  if (
    !/(?:gäller|avser|omfattar|för|under|period[a-zà-öø-ɏ]{0,3}|tid|for|covers)(?: för| under)?:? (?:hela )?(?:kalenderåret|läsåret|skolåret|läsår|året|år|the year|the school year|the academic year|calendar year):? ?$/.test(
      before,
    )
  ) {
    return null;
  }
  return {
    start: only.first,
    end: only.last,
    openEnded: false,
    from: only.start,
    to: only.end,
    hits,
  };
}

function isDeadline(text: string, span: PeriodHit): boolean {
  const first = span.hits[0];
  return first !== undefined && roleOf(text, first) === 'deadline';
}

/** The period that one sentence gives, or null. */
function periodIn(passage: Passage): PeriodHit | null {
  const text = beforeExtension(passage.text);
  if (text === '') return null;
  const hits = dateHitsIn(text).filter((hit) => hit.possible && !isOfReplaced(text, hit.start));
  const span = spansIn(text, hits).find((found) => !isDeadline(text, found));
  return span ?? wholeYear(text, hits) ?? toldIn(text, hits) ?? labelled(text, hits);
}

const isWhole = (hit: PeriodHit) => hit.end !== null && hit.start !== null;

/** One term from what several sentences say: the first whole one, else a start, an end and a length put together. */
function combined(
  pieces: readonly Piece[],
  passages: readonly Passage[],
): readonly [PeriodHit, Piece] | null {
  const whole = pieces.find(({ hit }) => isWhole(hit));
  if (whole) return [whole.hit, whole];
  const first = pieces[0];
  if (!first) return null;
  const begun = pieces.find(({ hit }) => hit.start !== null);
  const ended = pieces.find(({ hit }) => hit.end !== null);
  if (begun && ended) {
    const hit = { ...begun.hit, end: ended.hit.end, openEnded: false };
    return [hit, begun];
  }
  if (ended) return [ended.hit, ended];
  const length = begun ? firstLength(passages) : null;
  if (begun?.hit.start && length) {
    const hit = { ...begun.hit, end: endOf(begun.hit.start, length), openEnded: false };
    return [hit, begun];
  }
  const told = pieces.find(({ hit }) => hit.openEnded && hit.start === null) ?? begun ?? first;
  return [begun && told !== begun ? { ...told.hit, start: begun.hit.start } : told.hit, told];
}

const signing =
  /(?<![a-zà-öø-ɏ])(?:(?:från|efter|räknat|när|då|dag(?:en)?|datum(?:et)?|vid|och med|from|when|after|upon|date of)(?: [a-zà-öø-ɏ]+){0,8} (?:under)?(?:teckna[a-zà-öø-ɏ]*|undertecknand[a-zà-öø-ɏ]*|skri(?:vit|ver|vits|vs|vande)[a-zà-öø-ɏ]*|sign[a-zà-öø-ɏ]*)|(?:avtals)?(?:underteckning|undertecknande|undertecknat|påskrift|signering|underskrift)[a-zà-öø-ɏ]*|skrivit under)/i;

/** Whether the sentences of the term say that it begins when the agreement is signed. */
const fromSigning = (passages: readonly Passage[]) =>
  passages.some(({ text }) => signing.test(beforeExtension(text)));

function firstLength(passages: readonly Passage[]): Length | null {
  for (const { text } of passages) {
    const length = termLengthIn(beforeExtension(text));
    if (length) return length;
  }
  return null;
}

function termFrom(source: Source, passages: readonly Passage[]): Term | null {
  const pieces: Piece[] = [];
  for (const passage of passages) {
    const hit = periodIn(passage);
    if (hit) pieces.push({ passage, hit });
  }
  const own = pieces.filter(({ passage, hit }) => !isOfOther(passage.text.slice(0, hit.from)));
  const result = combined(own.length > 0 ? own : pieces, passages);
  if (!result) return null;
  const [{ start, end, openEnded }, { passage, hit }] = result;
  const range = rangeIn(passage.prose, passage.start + hit.from, passage.start + hit.to);
  const term = { start, end, openEnded, from: 'prose', source, range } as const;
  const months = start === null && end === null ? hit.months : undefined;
  return months === undefined ? term : { ...term, months, fromSigning: fromSigning(passages) };
}

const passageOf = ({ block, start, text }: Sentence): Passage => ({
  prose: block.prose,
  start,
  text: lowered(text),
});

/** The sentences of a block. */
function passagesOf(block: Block): readonly Passage[] {
  const prose = flat(block.prose);
  return sentenceBounds(prose.text).map(({ start, end }) => ({
    prose,
    start,
    text: lowered(prose.text.slice(start, end)),
  }));
}

/** A cell with the label of its row before it, so that “Startdatum | 2027-01-01” can be read. */
function cellPassage(block: Block, label: Block | undefined): Passage {
  if (!label || label === block)
    return { prose: block.prose, start: 0, text: lowered(flat(block.prose).text) };
  const lead = `${flat(label.prose).text}: `;
  const text = lowered(lead + flat(block.prose).text);
  return { prose: block.prose, start: -lead.length, text };
}

function sectionPassages(places: readonly SectionPlace[]): readonly Passage[] {
  return places.flatMap(({ heading, blocks }) => {
    const passages = heading
      ? [...passagesOf(heading.block)].filter(({ text }) => /\d{4}/.test(text))
      : [];
    return [...passages, ...blocks.flatMap((block, i) => blockPassages(blocks, block, i))];
  });
}

function blockPassages(blocks: readonly Block[], block: Block, at: number): readonly Passage[] {
  if (block.quoted || block.footnote) return [];
  if (block.kind === 'paragraph') return passagesOf(block);
  if (block.kind !== 'cell' || !block.cell) return [];
  const head = headOfColumn(blocks, at);
  if (head && isLabel(head.prose.text)) return [cellPassage(block, head)];
  if (block.cell.column === 0) return [];
  const before = blocks[at - 1];
  return [cellPassage(block, before?.cell?.row === block.cell.row ? before : undefined)];
}

const isLabel = (text: string) =>
  isLabelOf('start', text.toLowerCase()) || isLabelOf('end', text.toLowerCase());

/** The head of a cell's column in the row right below it: “| Start | Slut |” over two dates. */
function headOfColumn(blocks: readonly Block[], at: number): Block | null {
  const cell = blocks[at]?.cell;
  if (cell?.row !== 1) return null;
  for (let i = at - 1; i >= Math.max(0, at - 40); i -= 1) {
    const other = blocks[i];
    if (other?.cell?.table !== cell.table) return null;
    if (other.cell.row === 0 && other.cell.column === cell.column)
      return /\d/.test(other.prose.text) ? null : other;
  }
  return null;
}

const ourSubject =
  /^[^.!?]{0,60}?(?<![a-zà-öø-ɏ])(?:(?:detta|det här|denna|den här|this|the) )?(?:(?:iop-?|samverkans|partnerskaps)?avtalet?|(?:iop-)?överenskommelsen?|partnerskapet|iop(?:-?e[nt]|:[ent]{1,2})?|perioden|avtalsperioden|avtalstiden|partnerskapsperioden|samarbetet|agreement|partnership|term|vi|we)(?![a-zà-öø-ɏ]) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:gäller|löper|ersätter|avlöser|efterträder|är giltigt?|träder|sträcker|ingås|tecknas|börjar|startar|omfattar tiden|pågår|varar|upphör|är(?= (?:\d|från|den|tre|två|fyra|fem|ett))|applies|runs|is valid|enters|lasts|begins|starts|ends|is in force)(?![a-zà-öø-ɏ])/;
const label =
  /^\W{0,4}(?:\d{1,2}(?:\.\d{1,2})*\.? )?(?:avtalstid|avtalsperiod|avtalets löptid|löptid|giltighetstid|giltighet|period(?:en)? för [a-zà-öø-ɏ]+|partnerskapets (?:period|tid)|partnerskapsperiod|överenskommelseperiod|tidsperiod|term|period of (?:validity|agreement)|duration)(?:en)? {0,2}(?::|–|-|är|is)/;
const others =
  /(?:lokala överenskommelse|överenskommelsen (?:i|om samverkan|mellan)|(?<![a-zà-öø-ɏ])(?:program|handlingsplan|strategi|policy|riktlinje|utvecklingsplan|verksamhetsplan|mål och budget|kollektivavtal|hyresavtal|hyreskontrakt|anställning|försäkring|local compact|programme|strategy|lease)|(?:program|plan|strategi)(?:met|en)?(?![a-zà-öø-ɏ]))/;

const ourWords =
  /(?<![a-zà-öø-ɏ])(?:(?:iop-?|samverkans|partnerskaps)?avtal(?:et|ets)?|överenskommelsen?|partnerskapet|iop(?:-[a-zà-öø-ɏ]+)?|samarbetet|avtalstid(?:en)?|avtalsperiod(?:en)?|vi|agreement|partnership)(?![a-zà-öø-ɏ])/;
const localCompact = /lokala överenskommelse(?:n|r)?/g;
/** “Ett nytt avtal börjar den 1 januari 2030”: what follows on this agreement. */
const comesNext =
  /(?<!är )(?<![a-zà-öø-ɏ])(?:ett nytt (?:avtal|partnerskap)|en ny (?:överenskommelse|period)|nästa (?:avtal|period|överenskommelse|partnerskap))[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){1,8} $/;

/** “Kommunens program gäller” before the dates: the time of another document. */
const isOfOther = (lead: string) =>
  comesNext.test(lead) || (others.test(lead) && !ourWords.test(lead.replace(localCompact, ' ')));

/** The label of a row or a line in a summary: “Hur länge?”, “Tid”, “När gäller det?”. */
const cellLabel =
  /^\W{0,4}(?:(?:hur|så) länge(?: (?:gäller|varar|håller|löper|pågår) (?:det|avtalet|överenskommelsen|partnerskapet|samarbetet|vi))?|när (?:gäller|löper|börjar) (?:det|avtalet|överenskommelsen|partnerskapet|den)(?: och när slutar (?:det|den))?|tid|period(?:en)?|gäller(?: (?:från och till|från|tiden|under))?|(?:avtalets|överenskommelsens|partnerskapets|samarbetets) (?:tid|period|längd)|tid(?:en)? för (?:avtalet|partnerskapet|överenskommelsen)|(?:avtals|överenskommelse|partnerskaps|samarbets)(?:tid|period|längd)|från och till|how long)(?:en)?\W*$/;

/** Sentences outside the section whose subject is the agreement itself, or that carry its label. */
function ownSentences(sentences: readonly Sentence[]): readonly Passage[] {
  return sentences.flatMap((sentence) => {
    const { block } = sentence;
    if (block.quoted || block.footnote || sentence.text.length > 600) return [];
    const text = lowered(sentence.text);
    const isOwn = label.test(text) || (ourSubject.test(text) && !others.test(text));
    return isOwn ? [passageOf(sentence)] : [];
  });
}

/** Cells beside a cell that says “Avtalstid”. */
function ownCells(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block, i) => {
    const before = blocks[i - 1];
    if (!block.cell || !before?.cell || before.cell.row !== block.cell.row) return [];
    const lead = lowered(before.prose.text);
    return label.test(`${lead}:`) || (block.cell.column === 1 && cellLabel.test(lead))
      ? [cellPassage(block, before)]
      : [];
  });
}

/**
 * The agreement's own term: what the term section says first, else a sentence about the agreement itself.
 * Never the years of a programme or of a local compact. Null when nothing is said.
 */
export function termOf({ source, blocks, sections, sentences }: TermParts): Term | null {
  const own = termFrom(source, sectionPassages(sections.get('term') ?? []));
  return own ?? termFrom(source, [...ownCells(blocks), ...ownSentences(sentences)]);
}
