import { allMatches } from '../language/all-matches.ts';
import { hasAny } from '../language/letters.ts';
import { cardinalOf } from '../language/numbers.ts';
import type { Interval } from './fact.ts';
import { everyNth, intervalOf, intervalOfAdverb, isMonth } from './frequency-words.ts';

/** How often, as a text in lower case tells it; offsets into the text. */
export interface FrequencyHit {
  readonly start: number;
  readonly end: number;
  readonly times: number;
  readonly per: Interval;
  readonly minimum: boolean;
  /** “fyra möten”: what is counted is a meeting. */
  readonly isMeeting: boolean;
  /** Says no more than that it comes back, and may be a detail of another one: “varje år”. */
  readonly weak: boolean;
}

export interface FrequencyHits {
  /** How often, in words that mean nothing else. */
  readonly told: readonly FrequencyHit[];
  /** Months and seasons in a row: how often something happens only where something meets then. */
  readonly listed: readonly FrequencyHit[];
  /** Days of the week: likewise. */
  readonly days: readonly FrequencyHit[];
}

const least =
  /(?:^| )(?:minst|lägst|åtminstone|inte mindre än|at least|no less than|minimum|min\.?)(?: (?:vid|med|till|på))? $/;
const leastLetters = ['min', 'lägst', 'less than', 'at least'];
const leastAfter = /^ ?,? ?(?:eller (?:oftare|fler)|som minst|or more)/;

type Told = Pick<FrequencyHit, 'start' | 'end' | 'times' | 'per'> & Partial<FrequencyHit>;

function hitOf(text: string, told: Told): FrequencyHit {
  const { start, end } = told;
  const before = text.slice(Math.max(0, start - 26), start);
  const isLeast =
    told.minimum === true ||
    (hasAny(before, leastLetters) && least.test(before)) ||
    leastAfter.test(text.slice(end, end + 20));
  return { isMeeting: false, weak: false, ...told, minimum: isLeast };
}

/** A count in words or digits; null for what is none, or more than a body could meet. */
function numberOf(word: string): number | null {
  const value = /^\d/.test(word) ? Number(word) : cardinalOf(word);
  return value !== null && value > 0 && value < 60 ? value : null;
}

const onces: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
/** What is counted. */
const nouns =
  /(?:gång(?:er)?|ggr|tillfällen?|möten?|träff(?:ar)?|sammanträden?|sammankomst(?:er)?|avstämning(?:ar)?|samling(?:ar)?|times?|occasions?|meetings?|once|twice|thrice)(?![a-zà-öø-ɏ])/g;
const bare = /^(?:gång|ggr|tillfäll|time|occasion)/;
const adjectives =
  /(?:(?:ordinarie|gemensam(?:t|ma)|fysisk[at]|digital[at]|fasta?|planera(?:t|de)|formell[at]|längre|korta?|regular|joint) ){1,2}$/;
const lastOfAdjectives =
  'ordinarie |gemensamt |gemensamma |fysiska |fysiskt |digitala |digitalt |fast |fasta |planerat |planerade |formella |formellt |längre |kort |korta |regular |joint '.split(
    '|',
  );
const counts =
  /(?<![a-zà-öø-ɏ\d.,])(?:([a-zà-öø-ɏ]+|\d{1,2})(?: ?[–−-] ?| (?:till|eller|(?:och|men) högst|to|or) ))?([a-zà-öø-ɏ]+|\d{1,2})(?: ?\([a-zà-öø-ɏ\d]{1,8}\))? $/;
const into =
  /^(?: (?:med|i|för|with) [a-zà-öø-ɏ-]{3,24}(?= ))?\.?(?: ?\/ ?| (?:(?:per|om|i|varje|under|inom|på|ett|vart|vardera|och samma|a|each|every|in|the|during|school|calendar) )+)([a-zà-öø-ɏ-]+)/;
const adverbAfter = /^ ([a-zà-öø-ɏ-]+(?:vis|ligen|ly))(?![a-zà-öø-ɏ])/;

const everyOther =
  /^ (?:(?:varje|vart|var|every) ?)(annat|annan|two|other|second) ([a-zà-öø-ɏ]+)(?![a-zà-öø-ɏ])/;

interface Spell {
  readonly end: number;
  readonly per: Interval;
  /** How many times the interval holds what is told for it: “varannan månad” is six times a year. */
  readonly factor: number;
}

/** “per år”, “i kvartalet”, “årligen” right after an offset. */
function spellAfter(text: string, at: number): Spell | null {
  const after = text.slice(at, at + 70);
  const other = hasAny(after.slice(0, 6), [' var', ' every']) ? everyOther.exec(after) : null;
  const nth = other ? everyNth(other[1] ?? '', other[2] ?? '') : null;
  if (other && nth) return { end: at + other[0].length, per: nth[1], factor: nth[0] };
  const match = into.exec(after);
  const per = match?.[1] ? intervalOf(match[1]) : null;
  if (match && per) return { end: at + match[0].length, per, factor: 1 };
  const adverb = adverbAfter.exec(after);
  const every = adverb?.[1] ? intervalOfAdverb(adverb[1]) : null;
  return adverb && every ? { end: at + adverb[0].length, per: every, factor: 1 } : null;
}

interface Count {
  readonly start: number;
  readonly times: number;
  readonly isRange: boolean;
}

/** “två (2)”, “2–3”, “fyra ordinarie” right before an offset. */
function countBefore(text: string, at: number): Count | null {
  const before = text.slice(Math.max(0, at - 60), at);
  const isDescribed = lastOfAdjectives.some((word) => before.endsWith(word));
  const lead = isDescribed ? before.replace(adjectives, '') : before;
  const match = counts.exec(lead);
  const times = match?.[2] ? numberOf(match[2]) : null;
  if (!match || times === null) return null;
  const from = at - before.length;
  const first = match[1] ? numberOf(match[1]) : null;
  if (first !== null) return { start: from + match.index, times: first, isRange: true };
  const skipped = match[1] ? match[0].indexOf(match[2] ?? '', match[1].length) : 0;
  return { start: from + match.index + skipped, times, isRange: false };
}

/** “två gånger per år”, “fyra (4) möten om året”, “2 ggr/år”, “två gånger årligen”. */
function countedIn(text: string): readonly FrequencyHit[] {
  return allMatches(text, nouns).flatMap((match) => {
    const end = match.index + match[0].length;
    const spell = spellAfter(text, end);
    if (!spell) return [];
    const once = onces[match[0]];
    if (once !== undefined) {
      return [
        hitOf(text, {
          start: match.index,
          end: spell.end,
          times: once * spell.factor,
          per: spell.per,
        }),
      ];
    }
    const word = /[a-zà-öø-ɏ-]*$/.exec(text.slice(Math.max(0, match.index - 30), match.index));
    const head = match.index - (word?.[0].length ?? 0);
    const count = countBefore(text, head);
    if (!count) return [];
    const { start, isRange: minimum } = count;
    const times = count.times * spell.factor;
    const isMeeting = !bare.test(text.slice(head, head + 10));
    return [hitOf(text, { start, end: spell.end, times, per: spell.per, minimum, isMeeting })];
  });
}

const meetings =
  /(?:möten|mötena|träffar|träffarna|sammanträden|sammanträdena|meetings)(?![a-zà-öø-ɏ])[^.;\d]{0,45}?(?<![a-zà-öø-ɏ])([a-zà-öø-ɏ]+|\d{1,2})(?= (?:per|om) )/g;

/** “möten, minst två per termin”: what is counted stands before. */
function countedAfterIn(text: string): readonly FrequencyHit[] {
  if (!hasAny(text, [' per ', ' om '])) return [];
  return allMatches(text, meetings).flatMap((match) => {
    const end = match.index + match[0].length;
    const times = numberOf(match[1] ?? '');
    const spell = times === null ? null : spellAfter(text, end);
    if (times === null || !spell) return [];
    const start = end - (match[1] ?? '').length;
    const { per, factor } = spell;
    return [hitOf(text, { start, end: spell.end, times: times * factor, per, isMeeting: true })];
  });
}

const loose =
  /(?<![a-zà-öø-ɏ\d.,])([a-zà-öø-ɏ]+|\d{1,2})(?: ?\(\d{1,2}\))? (?:gång(?:er)?|ggr|tillfällen?|times?|möten?|träffar|sammanträden)(?![a-zà-öø-ɏ])(?! (?:per|i|om|under|varje|en|a) )/;

/** “Varje termin träffas gruppen två gånger”: the count stands by itself. */
function countBeside(text: string, from: number, to: number): { times: number; minimum: boolean } {
  const places = [text.slice(to, to + 80), text.slice(Math.max(0, from - 40), from)];
  for (const place of places) {
    const match = loose.exec(place);
    const times = match ? numberOf(match[1] ?? '') : null;
    if (match && times !== null) return { times, minimum: least.test(place.slice(0, match.index)) };
  }
  return { times: 1, minimum: false };
}

const every =
  /(?<![a-zà-öø-ɏ])(varje|each|every|vardera|vart|var) ?([a-zà-öø-ɏ\d:-]+)(?: ([a-zà-öø-ɏ]+))?/g;

/** “varje kvartal”, “varannan månad”, “var fjortonde dag”. */
function everyIn(text: string): readonly FrequencyHit[] {
  if (!hasAny(text, ['var', 'each', 'every'])) return [];
  return allMatches(text, every).flatMap((match) => {
    const [all, , first = '', second = ''] = match;
    const start = match.index;
    const nth = everyNth(first, second);
    if (nth) return [hitOf(text, { start, end: start + all.length, times: nth[0], per: nth[1] })];
    const per = /^(?:varje|each|every|vardera)/.test(all) ? intervalOf(first) : null;
    if (!per) return [];
    const end = start + all.length - (second === '' ? 0 : second.length + 1);
    const beside = countBeside(text, start, end);
    return [hitOf(text, { start, end, ...beside, per, weak: beside.times === 1 })];
  });
}

const adverb =
  /(?<![a-zà-öø-ɏ])(?:(?:half-)?(?:annual|year|quarter|month|week)l?y?|(?:årlig|månatlig|halvårlig)(?:en|a|t)?|(?:års|halvårs|termins?|kvartals|månads|vecko)vis[at]?)(?![a-zà-öø-ɏ])/g;
const adverbLetters = 'annual|year|quarter|month|week|årlig|månatlig|vis'.split('|');
const something =
  /^ (?:[a-zà-öø-ɏ-]+ ){0,2}?[a-zà-öø-ɏ-]*(möte|träff|sammanträd|avstämning|meeting|uppföljning|utvärdering|rapport|redovisning|genomgång|dialog|enkät|sammanställning|report|review)/;

/** “kvartalsvis”, “en årlig rapport”. */
function adverbsIn(text: string): readonly FrequencyHit[] {
  if (!hasAny(text, adverbLetters)) return [];
  return allMatches(text, adverb).flatMap((match) => {
    const [word] = match;
    const [start, end] = [match.index, match.index + word.length];
    const per = /^(?:year|quarter|month|week)$/.test(word) ? null : intervalOfAdverb(word);
    if (!per) return [];
    if (/(?:igen|vis|annually|ly)$/.test(word) && word !== 'monthly' && word !== 'quarterly') {
      return [hitOf(text, { start, end, times: 1, per, weak: true })];
    }
    const what = something.exec(text.slice(end, end + 70))?.[1];
    if (what === undefined && !/ly$/.test(word)) return [];
    const isMeeting = what !== undefined && /^(?:möte|träff|samman|avstäm|meeting)/.test(what);
    return [hitOf(text, { start, end, times: 1, per, weak: true, isMeeting })];
  });
}

const onDay =
  /(?<![a-zà-öø-ɏ])([a-zà-öø-ɏ]+) (?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?(?: (?:i|varje|i varje) ([a-zà-öø-ɏ]+))?(?![a-zà-öø-ɏ])/g;

/** “första onsdagen i varje månad”, “varannan tisdag”. */
function daysIn(text: string): readonly FrequencyHit[] {
  if (!text.includes('dag')) return [];
  return allMatches(text, onDay).flatMap((match) => {
    const [all, which = '', spell = ''] = match;
    const at = { start: match.index, end: match.index + all.length, weak: true };
    if (which === 'varje') return [hitOf(text, { ...at, times: 1, per: 'week' })];
    if (which === 'varannan') return [hitOf(text, { ...at, times: 26, per: 'year' })];
    const per = intervalOf(spell);
    return per && per !== 'week' && /^(?:första|andra|tredje|fjärde|sista|en)$/.test(which)
      ? [hitOf(text, { ...at, times: 1, per })]
      : [];
  });
}

const monthLetters =
  'janua|februa|mars|march|apr|maj|may|juni|june|juli|july|august|septem|okto|octo|novem|decem'.split(
    '|',
  );
const rows =
  /(?<![a-zà-öø-ɏ])(?:i|in|månaderna) ([a-zà-öø-ɏ]+(?:(?:,| och| samt| and|, och|, and) (?:i )?[a-zà-öø-ɏ]+)+)/g;

/** “i mars, juni och oktober”. */
function monthsIn(text: string): readonly FrequencyHit[] {
  if (!hasAny(text, monthLetters)) return [];
  return allMatches(text, rows).flatMap((match) => {
    const words = allMatches(match[1] ?? '', /[a-zà-öø-ɏ]+/g).filter(
      ([word]) => !/^(?:och|samt|and|i)$/.test(word),
    );
    const other = words.findIndex(([word]) => !isMonth(word));
    const run = other < 0 ? words : words.slice(0, other);
    const last = run.at(-1);
    if (!last || run.length < 2 || run.length > 12) return [];
    const lead = match[0].length - (match[1] ?? '').length;
    const end = match.index + lead + last.index + last[0].length;
    return [hitOf(text, { start: match.index, end, times: run.length, per: 'year', weak: true })];
  });
}

const seasons =
  /vår(?:en)? och (?:en gång )?(?:på |varje |per )?höst(?:en)?(?![a-zà-öø-ɏ])|höst(?:en)? och (?:på )?vår(?:en)?(?![a-zà-öø-ɏ])/g;

/** “vår och höst”, “en gång på våren och en gång på hösten”. */
function seasonsIn(text: string): readonly FrequencyHit[] {
  if (!text.includes('höst')) return [];
  return allMatches(text, seasons).map((match) => {
    const end = match.index + match[0].length;
    return hitOf(text, { start: match.index, end, times: 2, per: 'year', weak: true });
  });
}

const overlaps = (a: FrequencyHit, b: FrequencyHit) => a.start < b.end && b.start < a.end;

/** The first of those that share letters. */
const apart = (hits: readonly FrequencyHit[]) =>
  hits.filter((hit, i) => !hits.slice(0, i).some((other) => overlaps(hit, other)));

/** How often things happen in a sentence in lower case. */
export function frequencyHitsIn(text: string): FrequencyHits {
  const told = apart([
    ...countedIn(text),
    ...countedAfterIn(text),
    ...everyIn(text),
    ...adverbsIn(text),
  ]);
  return {
    told: told.sort((a, b) => a.start - b.start),
    listed: [...monthsIn(text), ...seasonsIn(text)],
    days: daysIn(text),
  };
}
