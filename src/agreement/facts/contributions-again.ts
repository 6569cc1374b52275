import type { Range, Source } from '../../source.ts';
import { lowered } from '../language/lowered.ts';
import type { Told } from './contribution.ts';

/** What a sentence or a row of a table tells. */
export interface Line {
  readonly told: Told;
  readonly isRow: boolean;
}

/** A year or a stretch of the term by its name; the year of a day is none. */
const stretch =
  /(?<![a-zà-öø-ɏ])(?:första|andra|tredje|sista|first|second|last) (?:[a-zà-öø-ɏ]*året|year)|(?<!\d|-|\/|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z.]{0,6} )(?:19|20)\d\d(?![-/\d])/;
/** “Bidragen motsvarar …”, “Det blir … under avtalstiden”: what stands before, put together. */
const sumsUp =
  /(?<![a-zà-öø-ɏ])(?:motsvarar (?:parternas )?(?:bidragen|insatserna|resurserna)|(?:bidragen|insatserna|resurserna)(?: [a-zà-öø-ɏ]+){0,5} (?:motsvarar|uppgår|blir|är värda|summerar)|(?:contributions|efforts)(?: [a-z]+){0,5} (?:come|comes|amount|add up) to|(?:det|detta|this|it) (?:blir|ger|motsvarar|innebär|comes to|makes)[^.;]{0,60} (?:under|för|during|for) (?:hela |the whole |the )?(?:avtals|tiden|perioden|term))/;
/** What says that something comes beside what stands before. */
const beside =
  /(?<![a-zà-öø-ɏ])(?:också|även|dessutom|därutöver|därtill|utöver|ytterligare|also|in addition|besides|further)(?![a-zà-öø-ɏ])/;

/** What stands before a sum in its sentence, in lower case. */
function leadOf({ text }: Source, { start }: Range): string {
  const before = text.slice(Math.max(0, start - 300), start);
  return lowered(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1));
}

/** The sentence that holds a sum, in lower case. */
function sentenceAround(source: Source, range: Range): string {
  const after = source.text.slice(range.end, range.end + 80).split(/[.\n]/, 1)[0] ?? '';
  return `${leadOf(source, range)}${lowered(source.text.slice(range.start, range.end) + after)}`;
}

/** The same sum for the same thing; a row may leave out what it is for, or name it otherwise. */
function isSame({ told: other, isRow: wasRow }: Line, { told, isRow }: Line, source: Source) {
  if (told.amount !== other.amount) return false;
  if (told.payee && other.payee && told.payee !== other.payee) return false;
  if (told.amount === null) return told.kind === other.kind;
  const isLoose = isRow || wasRow;
  if (told.per !== other.per && !(isLoose && (told.per === null || other.per === null)))
    return false;
  return told.kind === other.kind || isLoose || !beside.test(sentenceAround(source, told.range));
}

/** Whether a contribution only says again, put together, or for a year by its name, what stands before. */
export function isAgain(before: readonly Line[], line: Line, source: Source): boolean {
  const { payer, kind, per, range } = line.told;
  if (payer === null) return false;
  const others = before.filter(({ told }) => told.payer === payer);
  if (others.some((other) => isSame(other, line, source))) return true;
  if (per !== 'once') return false;
  const valued = others.filter(({ told }) => told.amount !== null);
  if (valued.length > 0 && sumsUp.test(sentenceAround(source, range))) return true;
  return (
    valued.some(({ told }) => told.per === 'year' && told.kind === kind) &&
    stretch.test(leadOf(source, range))
  );
}
