import type { Range, Source } from '../../source.ts';
import { lowered } from '../language/lowered.ts';
import type { Told } from './contribution.ts';

/** What a sentence or a row of a table tells. */
export interface Line {
  readonly told: Told;
  readonly isRow: boolean;
}

/** A year or a stretch of the term by its name. */
const stretch =
  /(?<![a-zà-öø-ɏ])(?:första|andra|tredje|sista|first|second|last) (?:[a-zà-öø-ɏ]*året|year)|(?:19|20)\d\d/;
/** “Bidragen motsvarar …”, “Det blir … under avtalstiden”: what stands before, put together. */
const sumsUp =
  /(?<![a-zà-öø-ɏ])(?:motsvarar (?:parternas )?(?:bidragen|insatserna|resurserna)|(?:bidragen|insatserna|resurserna)(?: [a-zà-öø-ɏ]+){0,5} (?:motsvarar|uppgår|blir|är värda|summerar)|(?:contributions|efforts)(?: [a-z]+){0,5} (?:come|comes|amount|add up) to|(?:det|detta|this|it) (?:blir|ger|motsvarar|innebär|comes to|makes)[^.;]{0,60} (?:under|för|during|for) (?:hela |the whole |the )?(?:avtals|tiden|perioden|term))/;
/** What says that something comes beside what stands before. */
const beside =
  /(?<![a-zà-öø-ɏ])(?:också|även|dessutom|därutöver|därtill|utöver|ytterligare|also|in addition|besides|further)(?![a-zà-öø-ɏ])/;

/** The sentence that holds a sum, in lower case. */
function sentenceAround({ text }: Source, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - 300), start);
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const after = text.slice(end, end + 80).split(/[.\n]/, 1)[0] ?? '';
  return lowered(`${before.slice(from)}${text.slice(start, end)}${after}`);
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
    stretch.test(lowered(source.text.slice(Math.max(0, range.start - 120), range.start)))
  );
}
