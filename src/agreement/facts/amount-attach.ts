import type { Basis } from './amount-basis.ts';
import { basesIn } from './amount-basis.ts';
import type { SumHit } from './amount-hits.ts';

/** A sum with the words that belong to it. */
export interface ReadSum extends SumHit {
  readonly basis: Basis | null;
  readonly approximate: boolean;
  readonly ceiling: boolean;
}

/** Words that show that a new statement begins. */
const statement =
  /;|(?:,| –)? (?:och|samt|men|medan|varav|and|but|while) (?:[a-zà-öø-ɏ-]+ ){1,5}?(?:bidrar|betalar|ersätter|ger|skjuter|står|lämnar|utbetalar|träffas|möts|följer|följs|redovisar|contributes|pays|meets?)(?![a-zà-öø-ɏ])|,? (?:vilket|varvid|varefter|därefter|sedan|därutöver|dessutom|därtill|och då|then|thereafter|plus)(?![a-zà-öø-ɏ])/;
const subordinate =
  /(?<![a-zà-öø-ɏ])(?:att|hur|när|eftersom|vilket|varvid|whether|how|if|when|that) |; |(?:,| –) (?:och|men|medan|and|but) | (?:och|men|medan|and|but) (?:[a-zà-öø-ɏ-]+ ){1,4}?(?:bidrar|betalar|ersätter|ger|skjuter|står|lämnar|utbetalar|contributes|pays|kan|får|ska)(?![a-zà-öø-ɏ])/;
/** Verbs that speak of something else than paying. */
const otherVerb =
  /(?<![a-zà-öø-ɏ])(?!(?:ut|in|åter)?betalas|lämnas|ges |utges|tillskjuts|ställs|erläggs|överförs|faktureras|rekvireras|anslås|avsätts|beviljas|beräknas|uppskattas|värderas|minskas|reduceras|utanordnas|disponeras|används)(?:[a-zà-öø-ɏ]{2,}[^sp]as|följs|ses|stäms|görs|hålls|träffas|möts|redovisar|rapporterar|följer|räknar|reviderar|prövar|kan|should|reviewed|followed|adjusted|meets?)(?![a-zà-öø-ɏ])/;

/** A number, or words for one, of something that is no sum: “två gånger”, “1 400 timmar”, “2 procent”. */
const quantity =
  /(?:\d|(?<![a-zà-öø-ɏ])(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|flera|gång|two|three|four|times|twice)(?![a-zà-öø-ɏ])|(?:gånger|tillfällen|timmar|dagar|träffar|möten|procent|besök|platser|utbetalningar|delar|delbetalningar)(?![a-zà-öø-ɏ]))/;
const ownYear = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const brackets = /\([^()]{0,60}\)/g;

/** Whether words of time belong to another quantity that stands before them: “två gånger per år”. */
function isBound(text: string, basis: Basis, from: number): boolean {
  if (
    basis.kind === 'part' ||
    /(?:à|á|vardera|delar om|ar om|er om|ar på) $/.test(text.slice(basis.start, basis.end))
  )
    return false;
  const start = Math.max(from, basis.start - 60);
  const before = text.slice(start, basis.start).replace(brackets, '').replace(ownYear, '');
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1,
  );
  const words = clause.trim().split(' ');
  return quantity.test(words.slice(-6).join(' '));
}

const decided =
  /(?:beslut|protokoll|antog|antagen|daterad|dnr|uppdaterad|decision|adopted)[a-zà-öø-ɏ]* (?:av [a-zà-öø-ɏ]+ )?$/;

/** Whether words that stand after a sum speak of it. */
function isAfter(text: string, sum: SumHit, basis: Basis, next: SumHit | undefined): boolean {
  if (next && basis.end > next.start) return false;
  const gap = text.slice(sum.end, basis.start);
  if (gap.length <= 1 && basis.kind !== 'whole') return true;
  if (gap.length > 160 || otherVerb.test(gap) || statement.test(`${gap} `)) return false;
  if (isBound(text, basis, sum.end)) return false;
  if (
    basis.kind === 'whole' &&
    /^(?:totalt|sammanlag|sammantaget|totala|in total|in all)/.test(
      text.slice(basis.start, basis.end),
    )
  )
    return gap.length <= 3 || (gap.length <= 25 && !next);
  if (next && belongsToNext(text, gap, basis, next)) return false;
  return !isRhythm(text, sum, basis, gap);
}

const coordination = /(?:;| och| samt| men| and| plus)(?: |$)/;
const pause = /(?:,|;| –| och| samt| men| and| plus)(?: |$)/;

/** “… 200 000 kronor och därefter varje år 250 000 kronor”: the words belong to the second sum. */
function belongsToNext(text: string, gap: string, basis: Basis, next: SumHit): boolean {
  const after = text.slice(basis.end, next.start);
  if (coordination.test(gap)) return !coordination.test(after);
  return pause.test(gap) && !pause.test(after);
}

const paying =
  /(?<![a-zà-öø-ɏ])(?:(?:ut)?betalas|faktureras|rekvireras|fördelas|fakturerar|rekvirerar|delas|paid|invoiced)(?![a-zà-öø-ɏ])/;

/** “Bidraget om 300 000 kronor betalas kvartalsvis”: how often a part of it is paid, not what it is for. */
function isRhythm(text: string, sum: SumHit, basis: Basis, gap: string): boolean {
  if (basis.kind !== 'time' || basis.per === 'year' || !paying.test(gap)) return false;
  return /[a-zà-öø-ɏ]/.test(text.slice(Math.max(0, sum.start - 30), sum.start));
}

/** Whether words that stand before a sum speak of it. */
function isBefore(text: string, sum: SumHit, basis: Basis, from: number): boolean {
  const gap = text.slice(basis.end, sum.start).replace(/(?: om| of| på| till)? $/, ' ');
  if (gap.length > 200 || otherVerb.test(gap) || subordinate.test(gap)) return false;
  if (isBound(text, basis, from)) return false;
  const verb = text.slice(Math.max(0, basis.start - 20), basis.start);
  if (otherVerb.test(verb.slice(verb.trimEnd().lastIndexOf(' ') + 1))) return false;
  if (basis.kind === 'part' && decided.test(text.slice(Math.max(0, basis.start - 30), basis.start)))
    return false;
  return basis.kind !== 'whole' || gap.length <= 60;
}

/** Kinds that lose against a basis in time nearby. */
const isWeak = ({ kind }: Basis) => kind === 'whole';
const isTime = ({ kind }: Basis) => kind === 'time' || kind === 'unit';

function ownBasis(
  text: string,
  sum: SumHit,
  bases: readonly Basis[],
  before: SumHit | undefined,
  next: SumHit | undefined,
): Basis | null {
  const from = before?.end ?? 0;
  const after = bases.filter((basis) => basis.start >= sum.end && isAfter(text, sum, basis, next));
  const lead = bases.filter(
    (basis) =>
      basis.end <= sum.start &&
      basis.start >= from &&
      isBefore(text, sum, basis, from) &&
      !(before && isAfter(text, before, basis, sum)),
  );
  const first = after[0];
  if (first && !isWeak(first)) return first;
  const nearTime = after.find(isTime);
  if (nearTime && first && !pause.test(text.slice(first.end, nearTime.start))) return nearTime;
  const total = lead.findLast(isWeak);
  const time = lead.findLast(isTime) ?? null;
  if (time && !(total && total.start > time.start && first)) return time;
  return lead.findLast((basis) => !isWeak(basis)) ?? first ?? lead.at(-1) ?? null;
}

const joining =
  /^(?:,| i [a-zà-öø-ɏ]+| till [a-zà-öø-ɏ]+| för [a-zà-öø-ɏ]+| [a-zà-öø-ɏ-]+){0,5}(?:,| och| samt| eller| respektive| till| and| or| to|-|–)(?: [a-zà-öø-ɏ.]+){0,5} ?$/;
const apart =
  /(?<![a-zà-öø-ɏ])(?:varav|därefter|sedan|därutöver|dessutom|därtill|men|medan|dock|högst|totalt|sammanlagt|vilket|eller|det vill säga|dvs|d\.v\.s|alltså|motsvar[a-zà-öø-ɏ]*|that is|of which|thereafter)(?![a-zà-öø-ɏ])/;

/** Whether two sums stand side by side as parts of one statement. */
function isSideBySide(text: string, a: SumHit, b: SumHit): boolean {
  const gap = text.slice(a.end, b.start).replace(/[()]/g, '');
  return a.joined || (gap.length <= 80 && joining.test(gap) && !apart.test(gap));
}

/** “300 000 kronor per år, varav 50 000 kronor avser hyra” */
const includes =
  /^(?: [a-zà-öø-ɏ]+){0,4}, |^[^.;]{0,60}(?:varav|därav|och|samt|respektive|resp\.|varför|of which|and)(?![a-zà-öø-ɏ])/;

const nearly: ReadonlySet<string> = new Set(
  (
    'ca ca. c:a cirka circa omkring ungefär uppskattningsvis drygt knappt runt kring närmare uppemot storleksordningen preliminärt ' +
    'about around approximately approx approx. roughly nearly estimated ~'
  ).split(' '),
);
/** Words that may stand between “ca” and a sum. */
const filling: ReadonlySet<string> = new Set('kr sek till på av om mellan högst en ett'.split(' '));
const estimated =
  /(?<![a-zà-öø-ɏ])(?:uppskatta|beräknas|beräknat|beräknad|bedöms|estimated)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,5} $/;

/** Whether the words before a sum say that it is no exact one. */
function isNearly(before: string): boolean {
  const words = before.trimEnd().split(' ').slice(-3);
  while (words.length > 1 && filling.has(words.at(-1) ?? '')) words.pop();
  if (nearly.has((words.at(-1) ?? '').replace('(', '')) || before.endsWith('~')) return true;
  if (/(?:i runda tal|upp emot|plus minus|i häraden|på ett ungefär) $/.test(before)) return true;
  return /skatta|beräkna|bedöms|estim/.test(before) && estimated.test(before);
}

const nearlyAfter =
  /^ ?[,(]? ?(?:uppskattat|uppskattad|uppskattningsvis|beräknat|ungefär|ungefärligt|cirka|estimated|approximately)/;
/** Short: most sums have no limit. */
const mayLimit = /hög|upp t|max|mest|mer än|övers|övre|tak|gräns|most|up to|more than|exceed|ceil/;
const most =
  /(?<![a-zà-öø-ɏ])(?:högst|upp till|maximalt|max\.?|maximum(?: of)?|som mest|som högst|(?:inte|ej) mer än|at most|up to|no more than|not exceeding|(?:not|never) exceed|(?:inte|ej|aldrig|utan att)(?: [a-zà-öø-ɏ]+){0,4} (?:överstig|överskrid)[a-zà-öø-ɏ]*|(?:maximal[at]?|högsta|övre) [a-zà-öø-ɏ]+ (?:är|om|på)|(?:ceiling|maximum [a-z]+) (?:is|of)|tak(?:et|belopp|beloppet)?(?: (?:på|om|är))?|begräns[a-zà-öø-ɏ]* till|maxbelopp[a-zà-öø-ɏ]*)(?: (?:ett|en|belopp(?:et)?|bidrag(?:et)?|ersättning(?:en)?|kostnad(?:en)?|summan?|är|uppgår|sammanlagt|totalt|om|av|på|till|ca|cirka|kr|sek|årligen|motsvarande)){0,4} $/;
const mostAfter = /^ ?,? ?\(?(?:som mest|som högst|maximalt|max(?![a-zà-öø-ɏ])|at most)/;

function qualifiers(text: string, sum: SumHit): Pick<ReadSum, 'approximate' | 'ceiling'> {
  const before = text.slice(Math.max(0, sum.start - 70), sum.start);
  const after = text.slice(sum.end, sum.end + 40);
  return {
    approximate: isNearly(before) || nearlyAfter.test(after),
    ceiling: (mayLimit.test(before) && most.test(before)) || mostAfter.test(after),
  };
}

const dayNumber =
  /(?<!\d)\d{1,2}(?=(?:\.|:[ae])? (?:jan|feb|mars|april|maj|juni|juli|aug|sep|okt|nov|dec|january|february|march|may|june|july|october)| i (?:varje|var|respektive|vardera) )/g;
/** The same text without the numbers of days, which count nothing; offsets stay. */
const withoutDays = (text: string) => text.replace(dayNumber, (day) => 'x'.repeat(day.length));

/** “150 000 respektive 200 000 kronor per år”: what is said of the last is said of those before it. */
function spreadBack(text: string, sums: readonly SumHit[], own: (Basis | null)[]): void {
  for (let i = sums.length - 2; i >= 0; i -= 1) {
    const [sum, next, given, later] = [sums[i], sums[i + 1], own[i], own[i + 1]];
    if (!sum || !next || !later || (given && !isWeak(given))) continue;
    if (isTime(later) && isSideBySide(text, sum, next)) own[i] = later;
  }
}

/** “Varje år … 300 000 kronor, varav 50 000 kronor …”: what is said of the first is said of those after it. */
function spreadForward(text: string, sums: readonly SumHit[], own: (Basis | null)[]): void {
  for (let i = 1; i < sums.length; i += 1) {
    const [last, sum, basis] = [sums[i - 1], sums[i], own[i - 1]];
    if (!last || !sum || own[i] || !basis) continue;
    const gap = text.slice(last.end, sum.start);
    const isPart = basis.kind === 'time' && includes.test(gap);
    const isFronted = basis.end <= (sums[0]?.start ?? 0) && !statement.test(gap);
    if (last.joined || isPart || isFronted) own[i] = basis;
  }
}

/** How far from a sum words may stand that say what it is for. */
const reach = 260;

/** The words from one on that begin before an offset. */
function within(bases: readonly Basis[], from: number, to: number): readonly Basis[] {
  let end = from;
  while ((bases[end]?.start ?? to) < to) end += 1;
  return bases.slice(from, end);
}

/** The sums of a sentence in lower case with what belongs to each. */
export function readSums(written: string, sums: readonly SumHit[]): readonly ReadSum[] {
  if (sums.length === 0) return [];
  const text = withoutDays(written);
  const ends = sums.map(({ end }) => end);
  const bases = basesIn(text, ends);
  let from = 0;
  const own = sums.map((sum, i) => {
    while ((bases[from]?.start ?? sum.start) < sum.start - reach) from += 1;
    const near = within(bases, from, sum.end + reach);
    return ownBasis(text, sum, near, sums[i - 1], sums[i + 1]);
  });
  spreadBack(text, sums, own);
  spreadForward(text, sums, own);
  return withQualifiers(text, sums, own);
}

function withQualifiers(
  text: string,
  sums: readonly SumHit[],
  bases: readonly (Basis | null)[],
): readonly ReadSum[] {
  const read: ReadSum[] = [];
  for (const [i, sum] of sums.entries()) {
    const said = qualifiers(text, sum);
    const before = sums[i - 1]?.joined ? read[i - 1] : undefined;
    read.push({
      ...sum,
      basis: bases[i] ?? null,
      approximate: said.approximate || before?.approximate === true,
      ceiling: said.ceiling || before?.ceiling === true,
    });
  }
  return read;
}
