import type { Block, Sentence } from '../agreement.ts';
import { isContentsList } from './contents.ts';
import { flat } from './prose.ts';
import { remembering } from './remembering.ts';

/** Abbreviations, without their last stop, that never end a sentence. */
const open = new Set(
  (
    't.ex tex t.o.m tom fr.o.m from bl.a bla kap nr kl ca c:a cirka dvs d.v.s org.nr orgnr tel s.k f.d p.g.a ' +
    'resp jfr jmf inkl exkl st.f m.a.o e.d fr.a f.n fn i.o.m iom o.dyl s.a.s prop art str avd ' +
    'exempelvis obs max min bil dnr d.nr mr mrs ms dr prof prot no approx e.g i.e cf vs sec para jan feb febr apr jun jul ' +
    'aug sep sept okt oct nov dec ekon tfn mob ref ordf bitr sekr enl forts avs anm'
  ).split(' '),
);

/** Abbreviations that may end a sentence: the next word's capital decides. */
const closing = new Set(
  'm.m mm m.fl mfl osv o.s.v kvm etc st mnkr mkr tkr mdkr kr ek.för för inc ltd f.m e.m a.m p.m'.split(
    ' ',
  ),
);

/** Abbreviations with spaces in them, without their last stop. */
const spaced =
  /(?<![a-zà-öø-ɏ])(?:bl\. ?a|t\. ?ex|t\. ?o\. ?m|fr\. ?o\. ?m|d\. ?v\. ?s|s\. ?k|p\. ?g\. ?a|m\. ?a\. ?o|f\. ?d|f\. ?n|i\. ?o\. ?m|fr\. ?a)$/i;
/** “den 1. Februari”: a day of a month, not the end of a sentence. */
const month =
  /^ (?:Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December)(?![a-zà-öø-ɏ])/;

/** Words before a single capital letter that is a label, not an initial (“bilaga A.”). */
const labelled = /(?:bilaga|bilagan|alternativ|plan|punkt|del|annex|appendix|vitamin|hepatit) $/i;

const closers = '"”’»)]*_';
const openers = '"”“„’‘»«([*_–-';

interface Stop {
  /** Offset of the first mark. */
  readonly at: number;
  /** Offset after marks and closing quotes. */
  readonly end: number;
  readonly mark: string;
}

/** The marks at an offset, with the quotes and brackets that close after them. */
function stopAt(text: string, at: number): Stop {
  let end = at + 1;
  while (end < text.length && '.!?…'.includes(text.charAt(end))) end += 1;
  const mark = text.slice(at, end);
  while (end < text.length && closers.includes(text.charAt(end))) end += 1;
  return { at, end, mark };
}

/** The first letter or digit of what follows; empty at the end. */
function nextLetter(text: string, from: number): string {
  let at = from;
  while (at < text.length && (text.charAt(at) === ' ' || openers.includes(text.charAt(at))))
    at += 1;
  return text.charAt(at);
}

const isLower = (letter: string) => letter !== letter.toUpperCase();

/** The word that ends at an offset, at most 24 letters of it. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 24 && !' ("”“/'.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** “2.1”, “§ 5”, “12 a”: the number of a paragraph before its text. */
const numbering = /^[\s§(*_]{0,4}\d{1,4}(?:\.\d{1,3}){0,4}(?: ?[a-zåäö])?(?: ?§)?$/u;

function isAbbreviation(text: string, from: number, stop: Stop, next: string): boolean {
  const word = wordBefore(text, from, stop.at);
  const key = word.toLowerCase();
  if (open.has(key)) return true;
  if (closing.has(key)) return isLower(next);
  const before = text.slice(Math.max(from, stop.at - 10), stop.at);
  if (before.includes('.') && spaced.test(before)) return true;
  if (/^\d{1,2}$/.test(word) && month.test(text.slice(stop.end, stop.end + 12))) return true;
  if (/^[a-zà-öø-ɏ]$/.test(word) && /\d/.test(next)) return true;
  if (/^(?:[A-ZÀ-ÖØ-ÞĀ-ɏ]\.)*[A-ZÀ-ÖØ-ÞĀ-ɏ]$/.test(word)) {
    return !labelled.test(text.slice(Math.max(from, stop.at - 12), stop.at - word.length));
  }
  return /^[A-Za-zÀ-ÖØ-öø-ɏ]$/.test(word) && stop.at - from <= 2;
}

/** Whether a sentence that began at `from` ends with these marks. */
function isEnd(text: string, from: number, stop: Stop): boolean {
  if (stop.end >= text.length) return true;
  if (text.charAt(stop.end) !== ' ') return false;
  const next = nextLetter(text, stop.end);
  if (next === '') return true;
  // “… städar. b) Föreningen …”
  if (stop.mark === '.' && itemLabel.test(text.slice(stop.end, stop.end + 8))) return true;
  if (isLower(next)) return false;
  if (stop.mark === '.') {
    const soFar = text.slice(from, Math.min(stop.at, from + 24));
    if (stop.at - from < 24 && numbering.test(soFar)) return false;
    return !isAbbreviation(text, from, stop, next);
  }
  return /[!?]/.test(stop.mark) || /[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(next);
}

/** “4.1 Kommunen …”, “§ 5 Föreningen …”, “b) Parterna …”: the label of a clause is no word of what it says. */
const clauseLabel =
  /^[(*_]{0,2}(?:§{1,2} ?\d{1,2}(?:\.\d{1,2})?[.:]?|\d{1,2}(?:\.[1-9]\d?){1,3}[.:)]?|\d{1,2}(?:[.)]| ?[a-h]? ?§)|[a-hA-H]\))[*_]{0,2} {1,2}(?!(?:M(?:n|d)?|T)?[Kk]r(?![a-zà-öø-ɏ])|Mil(?:jon|jard))(?=["”“(*_]{0,2}[A-ZÀ-ÖØ-ÞĀ-ɏ])/;

const itemLabel = /^ [b-h]\) {1,2}[A-ZÀ-ÖØ-Þ]/;

/** Where a sentence begins whose label, if any, stands at an offset. */
function afterLabel(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  // Only what begins with a digit, a bracket, a mark or a single letter can be a label.
  if (code > 57 && text.charAt(start + 1) !== ')' && code !== 167 && code !== 95) return start;
  const label = clauseLabel.exec(text.slice(start, Math.min(end, start + 20)));
  return label && start + label[0].length < end ? start + label[0].length : start;
}

interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** Start and end of every sentence of a text, without the space around them. */
export const sentenceBounds: (text: string) => readonly Bounds[] = remembering(boundsOf);

function boundsOf(text: string): readonly Bounds[] {
  const bounds: Bounds[] = [];
  let start = 0;
  const push = (end: number) => {
    let first = start;
    let last = end;
    while (first < last && text.charAt(first) === ' ') first += 1;
    while (last > first && text.charAt(last - 1) === ' ') last -= 1;
    first = afterLabel(text, first, last);
    if (last > first) bounds.push({ start: first, end: last });
    start = end;
  };
  const marks = /[.!?…]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    while (start < mark.index && text.charAt(start) === ' ') start += 1;
    const stop = stopAt(text, mark.index);
    if (isEnd(text, start, stop)) push(stop.end);
    marks.lastIndex = stop.end;
  }
  push(text.length);
  return bounds;
}

/** The sentences of one block. */
export function sentencesIn(block: Block): readonly Sentence[] {
  const { text } = flat(block.prose);
  return sentenceBounds(text).map(({ start, end }) => ({
    block,
    start,
    end,
    text: text.slice(start, end),
  }));
}

/** Every sentence of the paragraphs and table cells; headings, contents, code, HTML and comments have none. */
export function sentencesOf(blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap((block) =>
    (block.kind === 'paragraph' && !isContentsList(block)) || block.kind === 'cell'
      ? sentencesIn(block)
      : [],
  );
}
