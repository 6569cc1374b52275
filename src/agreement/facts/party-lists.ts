import type { Block } from '../agreement.ts';
import { isName, isUnit, typeIn } from './organisations.ts';
import { type Entry, entryIn } from './party-entries.ts';

/** A piece of an enumeration and the word before it. Offsets are into the prose. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly by: 'start' | 'comma' | 'and';
}

const separator =
  /[()]|, (?:(?:och|samt|and|å andra sidan(?:,)?) )?|; (?:och |samt |and )?| (?:och|samt|and|&) /gi;

/** Cuts at commas and “och” outside brackets; “kultur- och fritidsnämnden” stays whole. */
function segmentsOf(text: string, start: number, end: number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = start;
  let by: Segment['by'] = 'start';
  let depth = 0;
  const push = (to: number) => {
    segments.push({ start: from, end: to, text: text.slice(from, to), by });
  };
  for (const match of text.slice(start, end).matchAll(separator)) {
    const mark = match[0];
    if (mark === '(') depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || mark.length === 1) continue;
    const at = start + match.index;
    if (text.charAt(at - 1) === '-') continue;
    push(at);
    from = at + mark.length;
    by = /och|samt|and|&/i.test(mark) ? 'and' : 'comma';
  }
  push(end);
  return segments;
}

const modifier =
  /^(?:genom|via|org|organisations|med |nedan|här|härefter|fortsättningsvis|i det|kalla|benämn|represent|företräd|ideell|ekonomisk förening|en |ett |its |a |through|hereinafter|registration|\(|\d|box |nr )/i;

/** Whether “och” before a segment joins two boards of the same party. */
function continuesUnit(current: Segment | null, next: Segment): boolean {
  if (!current || next.by !== 'and') return false;
  return (
    isUnit(next.text.split(/[,(]/)[0] ?? '') &&
    !typeIn(next.text.replace(/[a-zà-öø-ɏ]*(?:nämnd|förvaltning)[a-zà-öø-ɏ]*/gi, ''))
  );
}

const branch =
  /(?<![a-zà-öø-ɏ])(?:pastorat(?:et)?|[a-zà-öø-ɏ]*församling(?:en)?|stift(?:et)?|lokalförening(?:en)?|lokalavdelning(?:en)?|krets(?:en)?|distrikt(?:et)?)(?![a-zà-öø-ɏ])/i;

/** “Svenska kyrkan, Lindsjö pastorat”: after a comma a branch goes on with the name of its own organisation. */
function continuesName(current: Segment | null, next: Segment): boolean {
  if (!current || next.by !== 'comma' || /[()\d]/.test(current.text)) return false;
  const name = next.text.split('(')[0] ?? '';
  if (!branch.test(name) || branch.test(current.text)) return false;
  return typeIn(current.text) !== null && typeIn(current.text) === typeIn(name);
}

/** The parties that an enumeration names, each with all that is said of it. */
export function listIn(block: Block, start: number, end: number): readonly Entry[] {
  const { text } = block.prose;
  const groups: { start: number; end: number; trusted: boolean }[] = [];
  let current: Segment | null = null;
  const segments = segmentsOf(text, start, end);
  for (const [i, segment] of segments.entries()) {
    const lead = segment.text.trim();
    const numbered = /\d{6} ?[-–]/u.test(`${segment.text} ${segments[i + 1]?.text ?? ''}`);
    const trusted = segment.by !== 'comma' || numbered;
    const begins =
      lead !== '' &&
      !modifier.test(lead) &&
      !continuesUnit(current, segment) &&
      !continuesName(current, segment) &&
      beginsParty(lead, trusted);
    const last = groups.at(-1);
    if (begins) groups.push({ start: segment.start, end: segment.end, trusted });
    else if (last) last.end = segment.end;
    current = segment;
  }
  return groups.flatMap((group) => {
    const entry = entryIn(block, group.start, group.end, group.trusted);
    return entry ? [entry] : [];
  });
}

function beginsParty(text: string, trusted: boolean): boolean {
  const name = text.split(/ ?\(| genom | org|: | nedan /i)[0] ?? '';
  return isName(name, trusted) || (isUnit(name) && /(?:kommun|stad|region)/i.test(text));
}

const opening =
  /(?<![a-zà-öø-ɏ])(?:mellan|between|(?:avtals)?part(?:er|erna|ner)(?: (?:i|till) (?:[a-zà-öø-ɏ]+ ){1,3})?(?: ?är|:| utgörs av)|(?:the )?parties(?: to [a-zà-öø-ɏ]+ [a-zà-öø-ɏ]+)?(?: are|:)|ingås av|sluts av|tecknas av)(?=[ :])/i;
const closing =
  / (?:har (?:i dag|idag|följande|träffa|ingå|slut|kommit)|om(?! nedan)|avseende|angående|gällande|rörande|kring|ingås|träffas|tecknas|sluts|upprättas|överenskommer|under (?:perioden|åren|tiden)|för (?:perioden|åren|tiden|att)|har träffats|is made|have (?:agreed|entered)|regarding|concerning)(?![a-zà-öø-ɏ])/i;

/** Where the names of an enumeration stand in a sentence that introduces parties, or null. */
function tailOf(text: string): { start: number; end: number } | null {
  const match = opening.exec(text);
  if (!match) {
    const named =
      / (?:är|utgör|are) (?:de |the )?(?:avtals)?part(?:er|erna|ies)(?![A-Za-zÀ-ÖØ-öø-ɏ])/.exec(
        text,
      );
    return named ? { start: 0, end: named.index } : null;
  }
  const start = match.index + match[0].length;
  const rest = text.slice(start);
  const colon = /^[: ]+/.exec(rest)?.[0].length ?? 0;
  const end = closing.exec(rest)?.index ?? rest.length;
  return { start: start + colon, end: start + Math.max(colon, end) };
}

/** The parties of “… mellan A … och B …” or “Parter är A och B” in a stretch of prose. */
export function introducedIn(block: Block, start: number, end: number): readonly Entry[] {
  const tail = tailOf(block.prose.text.slice(start, Math.min(end, start + 2000)));
  return tail ? listIn(block, start + tail.start, start + tail.end) : [];
}
