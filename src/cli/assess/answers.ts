import { canonicalKey, canonicalValue, swedishKey, swedishValue } from '../../agreement/aliases.ts';
import {
  type Answer,
  type Assessment,
  answers,
  isPointKey,
  type PointKey,
  pointKeys,
  type Step,
  steps,
} from '../../agreement/assessment.ts';
import { isDate } from '../../agreement/facts/calendar.ts';
import { nearest } from '../../config/nearest.ts';
import { type Data, fillAll, type Locale, type Localised } from '../../locale.ts';
import { messages } from '../messages.ts';
import { Stop } from '../stop.ts';
import { assessCommandWords as words } from './words.ts';

/** What the command line answers; as it was written. */
export interface WrittenAnswers {
  /** `--answer point=yes` */
  readonly answer: readonly string[];
  /** `--note point=text` */
  readonly note: readonly string[];
  readonly step: string | null;
  readonly date: string | null;
}

/** Capitals, diacritics, spaces and underscores are not what makes a word another word. */
function bare(word: string): string {
  return word
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

const at = ['assessment'];

/** A point’s name in a language, as the card writes it. */
export function pointName(key: PointKey, locale: Locale): string {
  return locale === 'sv' ? (swedishKey(at, key) ?? key) : key;
}

/** All names of points in one language after another. */
function namesIn(locale: Locale): readonly string[] {
  return pointKeys.map((key) => pointName(key, locale));
}

function pointOf(written: string, name: string): PointKey {
  const all = [...namesIn('sv'), ...namesIn('en')];
  const found = all.find((known) => bare(known) === bare(written));
  const key = found === undefined ? null : canonicalKey(at, found);
  if (key !== null && isPointKey(key)) return key;
  const near = nearest(written, all);
  if (near !== null) throw new Stop(words.noPointNear, { name, value: written, near });
  const known = { 'known.sv': namesIn('sv').join(', '), 'known.en': namesIn('en').join(', ') };
  throw new Stop(words.noPoint, { name, value: written, ...known });
}

function both(key: string, { sv, en }: Localised): Data {
  return { [`${key}.sv`]: sv, [`${key}.en`]: en };
}

function badForm(name: '--answer' | '--note', value: string): Stop {
  const isAnswer = name === '--answer';
  return new Stop(words.pointForm, {
    name,
    value,
    ...both('what', isAnswer ? words.whatAnswer : words.whatNote),
    ...both('example', isAnswer ? words.exampleAnswer : words.exampleNote),
  });
}

/** `point=rest`. @throws Stop for another form or another point. */
function pair(written: string, name: '--answer' | '--note'): readonly [PointKey, string] {
  const cut = written.indexOf('=');
  if (cut <= 0) throw badForm(name, written);
  return [pointOf(written.slice(0, cut).trim(), name), written.slice(cut + 1).trim()];
}

function answerOf(written: string, key: PointKey): Answer | null {
  const value = canonicalValue([...at, key, 'answer'], written.toLowerCase());
  return answers.find((known) => known === value) ?? null;
}

function stepOf(written: string): Step {
  const name = (step: Step, locale: Locale) =>
    locale === 'sv' ? (swedishValue([...at, 'step'], step) ?? step) : step;
  const found = steps.find((step) =>
    [name(step, 'sv'), step].some((known) => bare(known) === bare(written)),
  );
  if (found) return found;
  const known = (locale: Locale) => steps.map((step) => name(step, locale)).join(', ');
  throw new Stop(words.noStep, {
    value: written,
    'known.sv': known('sv'),
    'known.en': known('en'),
  });
}

/**
 * What the command line answers, put over an assessment.
 * @throws Stop for a point, an answer, a step or a day that there is not
 */
export function withAnswers(start: Assessment, written: WrittenAnswers): Assessment {
  const result: { -readonly [Key in keyof Assessment]: Assessment[Key] } = { ...start };
  for (const one of written.answer) {
    const [key, value] = pair(one, '--answer');
    const answer = answerOf(value, key);
    if (answer === null) throw badForm('--answer', one);
    result[key] = { ...result[key], answer };
  }
  for (const one of written.note) {
    const [key, note] = pair(one, '--note');
    const { note: _, ...rest } = result[key] ?? {};
    result[key] = note === '' ? rest : { ...rest, note };
  }
  if (written.step !== null) result.step = stepOf(written.step);
  if (written.date !== null) {
    if (!isDate(written.date))
      throw new Stop(fillAll(messages.notDate, { name: '--date', value: written.date }));
    result.date = written.date;
  }
  return result;
}

/** One assessment over another: the answers, notes, step and day that it has take the place of the old ones. */
export function over(start: Assessment, above: Assessment): Assessment {
  const { outcome: _, ...rest } = above;
  const result: { -readonly [Key in keyof Assessment]: Assessment[Key] } = { ...start, ...rest };
  for (const key of pointKeys) {
    if (above[key]) result[key] = { ...start[key], ...above[key] };
  }
  return result;
}

/** Whether anything at all has been answered. */
export function isAnswered(assessment: Assessment): boolean {
  return (
    assessment.step !== undefined ||
    pointKeys.some((key) => assessment[key]?.answer ?? assessment[key]?.note)
  );
}

/** Whether two assessments say the same; the day and the outcome follow from the rest. */
export function saysTheSame(one: Assessment, other: Assessment): boolean {
  return (
    one.step === other.step &&
    pointKeys.every(
      (key) =>
        one[key]?.answer === other[key]?.answer &&
        (one[key]?.note ?? '') === (other[key]?.note ?? ''),
    )
  );
}
