import type { Agreement } from '../agreement/agreement.ts';
import type { FileReport } from '../report.ts';
import type { Source } from '../source.ts';
import { candidateFixes } from './candidates.ts';
import { type Fix, fixedText } from './fix.ts';

/** Reads and checks a text, with its card, as the run does: so a fix is tried before it is made. */
export type Judge = (source: Source, card: Source | null) => Promise<FileReport>;

/** What an agreement says, apart from how it is written: a fix must leave it as it was. */
function substanceOf({ reading, headings, title }: Agreement): string {
  const { parties, meetings, contributions } = reading;
  const bare = [
    title?.text,
    headings.map(({ text }) => text),
    parties.map(({ name, side, type }) => [name, side, type]),
    meetings.map(({ body, times, per }) => [body, times, per]),
    contributions.map(({ payer, payee, kind, amount, per }) => [
      payer?.name,
      payee?.name,
      kind,
      amount,
      per,
    ]),
  ];
  return JSON.stringify(bare);
}

/** The days and months of the term, as far as they can be read. */
function termOf({ reading: { term, notice, extension } }: Agreement): readonly unknown[] {
  const { months, maxTimes, decideBy, automatic } = extension ?? {};
  return [term?.start, term?.end, notice?.months, months, maxTimes, decideBy, automatic];
}

/** What could be read stays as it was; a day that was spelt in a way that nobody could read may now be one. */
function saysTheSame(before: Agreement, after: Agreement): boolean {
  if (substanceOf(before) !== substanceOf(after)) return false;
  const later = termOf(after);
  return termOf(before).every((value, i) => (value ?? null) === null || value === later[i]);
}

/** Findings by what they are, counted: lines move when a card is put first. */
function countsOf({ findings, caseQuestions, notes }: FileReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, message } of [...findings, ...caseQuestions, ...notes]) {
    const key = `${rule.id} ${message}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether nothing new is found, and the agreement says what it said at the stage it was at. */
function isSafe(before: FileReport, after: FileReport): boolean {
  if (after.agreement.unreadable || after.stage !== before.stage) return false;
  const known = countsOf(before);
  for (const [key, count] of countsOf(after)) if (count > (known.get(key) ?? 0)) return false;
  return saysTheSame(before.agreement, after.agreement);
}

export interface Fixed {
  /** Each by the source that was given; the places of later ones are those of a text that others have changed. */
  readonly fixes: readonly Fix[];
  /** The document after the fixes; the same source when nothing in it has changed. */
  readonly source: Source;
  readonly card: Source | null;
  readonly report: FileReport;
}

/** So many are tried one by one; the others have their turn in the next run. */
const mostTried = 50;

/** So many times what is left is looked at again, for one fix may make room for another. */
const mostRounds = 10;

/**
 * Makes every fix that is safe, each tried on its own: one that would change what is found otherwise than by taking
 * findings away, or what the agreement says, is not made. What comes of it has nothing left to fix.
 */
export async function safelyFixed(report: FileReport, judge: Judge): Promise<Fixed> {
  let made = await fixedOnce(report, judge);
  for (let round = 1; round < mostRounds && made.fixes.length > 0; round += 1) {
    const more = await fixedOnce(made.report, judge);
    if (more.fixes.length === 0) return made;
    const given = (fix: Fix): Fix => {
      const isInCard = fix.source === made.report.agreement.card?.source;
      const { card, source } = report.agreement;
      return { ...fix, source: isInCard && card ? card.source : source };
    };
    made = { ...more, fixes: [...made.fixes, ...more.fixes.map(given)] };
  }
  return made;
}

/** One round of it. */
async function fixedOnce(report: FileReport, judge: Judge): Promise<Fixed> {
  const { agreement } = report;
  const own = agreement.source;
  const cardSource = agreement.card?.source ?? null;
  const unchanged: Fixed = { fixes: [], source: own, card: cardSource, report };
  const candidates = candidateFixes(agreement);
  const tried = async (fixes: readonly Fix[], before: FileReport): Promise<Fixed | null> => {
    const changed = (source: Source): Source => {
      const mine = fixes.filter((one) => one.source === source);
      return mine.length === 0 ? source : { ...source, text: fixedText(source, mine) };
    };
    const source = changed(own);
    const card = cardSource && changed(cardSource);
    const after = await judge(source, card);
    return isSafe(before, after) ? { fixes, source, card, report: after } : null;
  };
  if (candidates.length === 0) return unchanged;
  const all = await tried(candidates, report);
  if (all) return all;
  // One of them is not safe: each has its turn.
  let made = unchanged;
  for (const fix of candidates.slice(0, mostTried)) {
    made = (await tried([...made.fixes, fix], made.report)) ?? made;
  }
  return made;
}
