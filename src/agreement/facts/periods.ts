import type { Period, Prose } from '../agreement.ts';
import { lowered } from '../language/lowered.ts';
import { rangeIn } from '../language/prose.ts';
import { addDays, endAfter } from './calendar.ts';
import { type DateHit, dateHit, dateHitsIn, isWholeYear } from './date-hits.ts';
import { type Length, lengthsIn } from './lengths.ts';

/** A period before it is placed in the source: offsets into the text. */
export interface PeriodHit {
  readonly start: string | null;
  readonly end: string | null;
  readonly openEnded: boolean;
  readonly from: number;
  readonly to: number;
  /** A length in months whose dates are not told. */
  readonly months?: number;
  /** The hits it was made of: years alone become dates only here. */
  readonly hits: readonly DateHit[];
}

const join =
  /^[ ,]{0,3}(?:(?:[-‐‑–−—]{1,3}|till(?: och med)?|t\.? ?o\.? ?m\.?|fram till(?: och med)?|to|until|up to and including|through)[: ]{0,3}(?:den |d\. |år |the )?)[ ]?$/;
const betweenAnd = /^ (?:och|and)(?: den| the)? $/;

/** Words that say that the two years after them are something else than a period of ours. */
const otherYears =
  /(?:läsår|skolår|budgetår|räkenskapsår|mandatperiod|verksamhetsår|school year|academic year|financial year|sfs|dnr|lag)[a-zà-öø-ɏ]{0,6} ?\(?$/;
const unitAfter =
  /^ ?(?:kr|kronor|sek|tkr|mnkr|euro|eur|st|stycken|personer|timmar|tim|deltagare|besök|invånare|meter|m2|kvm|elever|ungdomar|barn|medlemmar|people|hours|members|:-|procent|%)(?![a-zà-öø-ɏ])/;

/** A day without a year takes the year of the date after it. */
function completed(first: DateHit, second: DateHit): DateHit {
  if (first.year !== null || second.year === null) return first;
  const later =
    first.month > second.month || (first.month === second.month && first.day > second.day);
  return dateHit(first.start, first.end, { ...first, year: second.year - (later ? 1 : 0) });
}

function spanOf(text: string, first: DateHit, second: DateHit): PeriodHit | null {
  const gap = text.slice(first.end, second.start);
  if (gap.length > 40) return null;
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  const joined =
    join.test(gap) || (betweenAnd.test(gap) && /(?:mellan|between)(?: den| the)? $/.test(before));
  if (!joined) return null;
  const yearsOnly = first.precision === 'year' && second.precision === 'year';
  if (yearsOnly && !plausibleYears(text, first, second, before)) return null;
  const start = completed(first, second);
  return {
    start: start.first,
    end: second.last,
    openEnded: false,
    from: first.start,
    to: second.end,
    hits: [start, second],
  };
}

function plausibleYears(text: string, first: DateHit, second: DateHit, before: string): boolean {
  const [a, b] = [first.year ?? 0, second.year ?? 0];
  return (
    b >= a &&
    b - a <= 50 &&
    !otherYears.test(before) &&
    !unitAfter.test(text.slice(second.end, second.end + 14))
  );
}

/** “för åren 2019, 2020 och 2021”: years in a row after the word. */
function yearList(text: string, hits: readonly DateHit[], at: number): PeriodHit | null {
  const first = hits[at];
  if (!first || !isWholeYear(first)) return null;
  const before = text.slice(Math.max(0, first.start - 16), first.start);
  if (!/(?:åren|years) $/.test(before)) return null;
  let last = first;
  let i = at + 1;
  for (; i < hits.length; i += 1) {
    const next = hits[i];
    if (!next || !isWholeYear(next)) break;
    if (!/^(?:, ?| och | and |, och |, and | samt )$/.test(text.slice(last.end, next.start))) break;
    if ((next.year ?? 0) !== (last.year ?? 0) + 1) break;
    last = next;
  }
  if (last === first) return null;
  return {
    start: first.first,
    end: last.last,
    openEnded: false,
    from: first.start,
    to: last.end,
    hits: hits.slice(at, i),
  };
}

/** The spans of two dates, and years in a row, in a text in lower case. */
export function spansIn(text: string, hits: readonly DateHit[]): readonly PeriodHit[] {
  const spans: PeriodHit[] = [];
  for (let i = 0; i < hits.length; i += 1) {
    const [first, second] = [hits[i], hits[i + 1]];
    if (!first) continue;
    const span = (second && spanOf(text, first, second)) ?? yearList(text, hits, i);
    if (!span) continue;
    spans.push(span);
    i += span.hits.length - 1;
  }
  return spans;
}

const startCue =
  /(?<![a-zà-öø-ɏ])(?:från(?: och med)?(?: (?:årsskiftet|nyår|nyårsdagen|(?:årets|terminens|läsårets|höstens|vårens|månadens) (?:början|ingång|start)),?)?|fr\.? ?o\.? ?m\.?|med (?:start|början)|start(?:ar|datum|dag)?|startar?|börja[rt]?|börja(?:r|de) (?:gälla|löpa)|inleds|(?:sätter|drar|kör|kommer|går|rullar|sätts|satt|dras|körs) (?:vi |det |allt )?(?:i ?gång|igång)|första (?:avtals)?dag(?:en)?(?: är)?|tar (?:det |allt )?(?:sin början|vid)|(?:träder|trätt) i kraft|ikraftträdande|gäller|fr\.|from(?: and including)?|as of|starting|starts?|begins|enters into force|commenc(?:es|ing)|on)(?: on)?[: ]{0,3}(?:per |den |d\. |år |the )?$/;
const endCue =
  /(?<![a-zà-öø-ɏ])(?:till(?: och med)?(?: (?:årsskiftet|nyårsafton|(?:årets|terminens|läsårets|månadens) (?:slut|utgång)),?)?|t\.? ?o\.? ?m\.?|längst till|upphör(?: att gälla)?|löper ut|går ut|avslutas|slutar|tar (?:det |allt )?slut|(?:vi|parterna|partnerskapet|samarbetet|det) är (?:slut|klara|färdiga|över)|är (?:vi|parterna|det|partnerskapet|samarbetet) (?:slut|klara|färdiga|över)|och är (?:klara|färdiga)|slut(?:datum|dag)?|utgången av|slutet av|sista (?:avtals)?dag(?:en)?(?: är)?|until|to|through|ends?|expires|end date|end of)(?: on| utan uppsägning| då| automatiskt| av sig självt?)?(?: (?:per|med|vid))?[: ]{0,3}(?:den |d\. |år |the |utgången av |slutet av |end of |och med )?$/;
const deadline =
  /(?<![a-zà-öø-ɏ])(?:senast|före|innan|no later than|before|by)(?: den| d\.| the)? $/;

const firstAfter =
  /^,? (?:är|blir) (?:avtalets |vår |partnerskapets )?första dag(?:en)?(?![a-zà-öø-ɏ])/;
const lastAfter =
  /^,? (?:är|blir) (?:avtalets |vår |partnerskapets )?(?:sista dag(?:en)?|slutdag(?:en)?|det slut|det över)(?![a-zà-öø-ɏ])/;

/** What the words beside a date say about it, in a text in lower case. */
export function roleOf(text: string, hit: DateHit): 'start' | 'end' | 'deadline' | null {
  const before = text.slice(Math.max(0, hit.start - 48), hit.start);
  if (deadline.test(before)) return 'deadline';
  const after = text.slice(hit.end, hit.end + 40);
  if (lastAfter.test(after)) return 'end';
  if (firstAfter.test(after)) return 'start';
  if (endCue.test(before)) return 'end';
  return startCue.test(before) ? 'start' : null;
}

const lengthCue =
  /(?:^|[ ,(:])(?:i|under|om|omfattar|över|på|för|är|inom en|for|of|is|over|lasts|en|initialt|sammanlagt|totalt|löptid|avtalstid|period|gäller|löper|varar|pågår)(?: en| a)?(?: (?:tid|period|avtalstid|löptid|period)(?: (?:av|om|på|of))?)?[: ]{1,3}$/;
const notTerm =
  /(?:förläng|förnya|extend|renew|extension|uppsäg|säg[a-zà-öø-ɏ]{1,3} upp|notice|senast|före|innan|option|högst en gång)/;

/** The length of a term in a sentence in lower case, never one of an extension or of notice. */
export function termLengthIn(text: string): Length | null {
  for (const length of lengthsIn(text)) {
    if (length.months === null && (length.days ?? 0) < 28) continue;
    const before = text.slice(Math.max(0, length.start - 40), length.start);
    const clause = text.slice(Math.max(0, length.start - 80), length.start);
    const after = text.slice(length.end, length.end + 48);
    const runsOn = /^ (?:framåt|räknat|från (?:det|den|under|och med)|from)/i.test(after);
    if (!runsOn && !lengthCue.test(before) && length.start > 0) continue;
    if (
      notTerm.test(clause) ||
      /^ (?:i taget|åt gången|till|before|innan|före|i sänder|uppsäg)|^s? (?:[a-zà-öø-ɏ]+(?:sidig|lig)[at]? ){0,2}(?:uppsägning|varsel|framförhållning|betänketid|notice)/.test(
        after,
      )
    )
      continue;
    return length;
  }
  return null;
}

/** The last day of a length that begins on a day. */
export function endOf(start: string, length: Length): string {
  return length.months !== null
    ? endAfter(start, length.months)
    : addDays(start, (length.days ?? 1) - 1);
}

const lasting =
  /(?<![a-zà-öø-ɏ])(?:gäll|löp|sträck|giltig|varar|vara i|pågå|håller på|tecknas|ingås|omfatta|avtalstid|avtalsperiod|giltighet|period|from the|is valid|valid for|lasts|runs|in force|term of)/;
const open = /(?:tills ?vidare|until further notice)/;
/** “Så länge vi orkar”, “tills någon säger upp det”: no last day, in other words. */
const openInPlainWords =
  /(?<![a-zà-öø-ɏ])(?:så länge (?:som )?(?:vi|parterna|båda|bägge|alla|ingen|någon|det|intresset|behovet|pengarna)(?: [a-zà-öø-ɏ]+){1,2}|tills (?:någon|en part|endera|vi|parterna)(?: [a-zà-öø-ɏ]+){1,4}|utan (?:slutdatum|slutdag|tidsbegränsning|tidsgräns|bortre gräns)|på (?:obestämd|obegränsad) tid)(?![a-zà-öø-ɏ])/;
const itself =
  /(?<![a-zà-öø-ɏ-])(?:[a-zà-öø-ɏ-]{0,30}avtal(?:et)?|överenskommelsen?|partnerskapet|samarbetet|uppgörelsen|det här|detta|iop:t)(?: [a-zà-öø-ɏ]+){0,3} (?:gäll|löp|varar|pågå|håller på)/;

/** A period told in words in lower case: a start and a length, a length alone, “tills vidare”, a start or an end alone. */
export function toldIn(text: string, hits: readonly DateHit[]): PeriodHit | null {
  const start = hits.find((hit) => hit.first && roleOf(text, hit) === 'start');
  const end = hits.find((hit) => hit.last && roleOf(text, hit) === 'end');
  const isOrdered = start?.first && end?.last && start.first < end.last;
  if (end && (!start || start.start < end.start || isOrdered)) return made(start ?? null, end);
  const further = open.exec(text) ?? (itself.test(text) ? openInPlainWords.exec(text) : null);
  if (further) {
    const edge = { from: further.index, to: further.index + further[0].length };
    return { ...grown(edge, start), start: start?.first ?? null, end: null, openEnded: true };
  }
  const length = lasting.test(text) || start ? termLengthIn(text) : null;
  if (length) {
    const first = start?.first ?? null;
    const edge = grown({ from: length.start, to: length.end }, start);
    if (first) return { ...edge, start: first, end: endOf(first, length), openEnded: false };
    const months = length.months === null ? {} : { months: length.months };
    return { ...edge, ...months, start: null, end: null, openEnded: false };
  }
  return start ? made(start, null) : null;
}

function made(start: DateHit | null, end: DateHit | null): PeriodHit {
  const hits = [start, end].filter((hit) => hit !== null).sort((a, b) => a.start - b.start);
  return {
    start: start?.first ?? null,
    end: end?.last ?? null,
    openEnded: end === null,
    from: hits[0]?.start ?? 0,
    to: hits.at(-1)?.end ?? 0,
    hits,
  };
}

function grown(edge: { from: number; to: number }, hit: DateHit | undefined) {
  if (!hit) return { ...edge, hits: [] };
  return {
    from: Math.min(edge.from, hit.start),
    to: Math.max(edge.to, hit.end),
    hits: [hit],
  };
}

const plainStart =
  /(?<![a-zà-öø-ɏ])(?:från och med|fr\.? ?o\.? ?m\.?|as of|from and including)[: ]{0,3}(?:den )?$/;
const plainEnd =
  /(?<![a-zà-öø-ɏ])(?:till och med|t\.? ?o\.? ?m\.?|(?:fram|längst) till|up to and including|until)[: ]{0,3}(?:den |utgången av )?$/;

/** Dates with a cue of their own that stand in no span: “t.o.m. juni 2028”. */
function halvesIn(text: string, hits: readonly DateHit[]): readonly PeriodHit[] {
  return hits.flatMap((hit) => {
    const before = text.slice(Math.max(0, hit.start - 32), hit.start);
    if (!hit.first) return [];
    if (plainEnd.test(before)) return [made(null, hit)];
    return plainStart.test(before) ? [made(hit, null)] : [];
  });
}

/** The periods of one sentence. */
export function periodHitsIn(written: string): readonly PeriodHit[] {
  const text = lowered(written);
  const hits = dateHitsIn(text).filter((hit) => hit.possible);
  const spans = spansIn(text, hits);
  if (spans.length > 0) return spans;
  const told = toldIn(text, hits);
  const isWhole = told?.start !== null && told?.end !== null;
  if (told && (isWhole || lasting.test(text))) return [told];
  return halvesIn(text, hits);
}

/** A period with its place in the source; `at` is where the sentence begins in the prose. */
export function periodOf(prose: Prose, at: number, hit: PeriodHit): Period {
  const { start, end, openEnded } = hit;
  const [from, to] = [at + hit.from, at + hit.to];
  return {
    start,
    end,
    openEnded,
    range: rangeIn(prose, from, to),
    text: prose.text.slice(from, to),
  };
}
