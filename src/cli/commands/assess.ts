import type { Assessment } from '../../agreement/assessment.ts';
import type { Answers } from '../../generated/types.ts';
import { fill, type Localised } from '../../locale.ts';
import type { Profile } from '../../profile.ts';
import { assessmentJson, assessmentText } from '../../reporters/assessment.ts';
import { printable } from '../../reporters/printable.ts';
import { wrap } from '../../reporters/wrap.ts';
import { outcomeOf } from '../../scaffold/assessment/outcome.ts';
import { assessmentPoints } from '../../scaffold/assessment/points.ts';
import type { AssessmentQuestion } from '../../scaffold/assessment/question.ts';
import { assessmentRecord } from '../../scaffold/assessment/record.ts';
import { answersIn } from '../answers-file.ts';
import { isAnswered, over, pointName, saysTheSame, withAnswers } from '../assess/answers.ts';
import { askAssessment, showAnswers } from '../assess/dialogue.ts';
import type { AssessOptions } from '../assess/options.ts';
import { type AssessedPlace, assessedPlace } from '../assess/place.ts';
import { recordTarget, saveInCard, saveRecord } from '../assess/save.ts';
import { assessCommandWords as words } from '../assess/words.ts';
import { complain } from '../complain.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes } from '../host.ts';
import { type Target, targetOf, typed } from '../new/targets.ts';
import type { Prompter } from '../prompter.ts';
import { Stop } from '../stop.ts';
import { layoutFor } from '../write-report.ts';

interface Run {
  readonly options: AssessOptions;
  readonly context: CommandContext;
  readonly place: AssessedPlace;
  readonly points: readonly AssessmentQuestion[];
  /** Before anybody is asked: what was assessed before, with what the command line says over it. */
  readonly given: Assessment;
  /** The day that somebody has said it was made, or null. */
  readonly day: string | null;
  /** The name of the partnership, or null. */
  readonly title: string | null;
  /** Where a record goes, or null. */
  readonly record: Target | null;
  /** Somebody to ask, or null. */
  readonly prompter: Prompter | null;
}

function titleIn({ agreement }: AssessedPlace, answers: Answers | null): string | null {
  const card = agreement.card?.fields.get('title')?.value;
  return (
    agreement.title?.text ?? (typeof card === 'string' ? card : null) ?? answers?.title ?? null
  );
}

function profileOf({ place }: Run): Profile {
  return place.agreement.profile;
}

/** With something on the command line only what is still open is asked. */
function isAnsweredOutside({ answer, note, step }: AssessOptions): boolean {
  return step !== null || answer.length + note.length > 0;
}

async function asked(run: Run): Promise<Assessment> {
  const { prompter, given, points, options, context } = run;
  if (!prompter) return given;
  const { locale } = context;
  prompter.begin(words.begin[locale]);
  prompter.note(words.how[locale], words.howTitle[locale]);
  const asking = { prompter, locale };
  showAnswers(given, points, asking);
  return askAssessment(given, points, asking, !isAnsweredOutside(options));
}

/** With the day it was made, where something has changed, and what it comes to. */
function finished(answers: Assessment, { day, place, points, context }: Run): Assessment {
  const changed = !saysTheSame(answers, place.before);
  const date = day ?? (changed ? context.host.today() : answers.date);
  const outcome = outcomeOf(answers, points).key;
  return { ...answers, ...(date === undefined ? {} : { date }), outcome };
}

function isSame(one: Assessment, other: Assessment): boolean {
  return saysTheSame(one, other) && one.date === other.date && one.outcome === other.outcome;
}

/** The name and those who took part, asked for where nobody has said. */
async function writeRecord(target: Target, assessment: Assessment, run: Run): Promise<void> {
  const { prompter, context, options, points } = run;
  const { locale } = context;
  const ask = async (message: string) => (prompter ? prompter.text({ message }) : '');
  const title = run.title ?? (await ask(words.recordTitle[locale]));
  const by =
    options.by.length > 0 ? options.by : [await ask(words.recordBy[locale])].filter(Boolean);
  const text = assessmentRecord(assessment, {
    locale,
    title: title === '' ? null : title,
    by,
    profile: profileOf(run).title[locale],
    outcome: outcomeOf(assessment, points),
  });
  saveRecord(target, text, context);
}

/** Where somebody wants a record who named no file; null for nowhere. */
async function wantedRecord({ prompter, context }: Run): Promise<Target | null> {
  if (!prompter) return null;
  const { locale } = context;
  const problem = (name: string) => {
    if (name === '') return null;
    try {
      recordTarget(name, context);
      return null;
    } catch (error) {
      if (error instanceof Stop) return error.words[locale];
      throw error;
    }
  };
  const name = await prompter.text({ message: words.recordFile[locale], problem });
  return name === '' ? null : recordTarget(name, context);
}

/** What was written, and what to say about it. */
interface Saved {
  readonly card: string | null;
  readonly record: string | null;
  readonly said: string;
}

async function saved(assessment: Assessment, run: Run): Promise<Saved> {
  const { place, context, prompter } = run;
  const { locale } = context;
  const { card, before } = place;
  const none = { card: null, record: null };
  if (!isAnswered(assessment)) return { ...none, said: words.nothing[locale] };
  const record = run.record ?? (card === null ? await wantedRecord(run) : null);
  if (record) {
    await writeRecord(record, assessment, run);
    const said = fill(words.saved[locale], { path: record.shown }, locale);
    return { card: null, record: record.shown, said };
  }
  if (card === null) return { ...none, said: prompter ? words.notSaved[locale] : '' };
  const path = card.shown;
  const isInCard = place.agreement.card?.fields.has('assessment') ?? false;
  if (isInCard && isSame(assessment, before))
    return { ...none, said: fill(words.same[locale], { path }, locale) };
  if (prompter && !(await prompter.confirm(fill(words.save[locale], { path }, locale), true)))
    return { ...none, said: words.notSaved[locale] };
  saveInCard(card, assessment, context);
  return { card: path, record: null, said: fill(words.saved[locale], { path }, locale) };
}

/** How to answer what is still open, where nobody could be asked. */
function howToAnswer(assessment: Assessment, run: Run): readonly string[] {
  const { points, prompter, context, options } = run;
  if (prompter) return [];
  const { locale } = context;
  const path = options.path === null ? '' : `${typed(options.path)} `;
  const open = points.find(({ key }) => assessment[key]?.answer === undefined);
  const say = (template: Localised, key = '') => fill(template[locale], { path, key }, locale);
  return [
    ...(assessment.step === undefined ? [say(words.howToStep)] : []),
    ...(open ? [say(words.howToAnswer, pointName(open.key, locale))] : []),
  ];
}

/** Where a partnership seems possible and no agreement is written yet: how to start on one. */
function howToStart({ outcome }: Assessment, { context, options }: Run): string {
  const { host, locale } = context;
  const path = options.path ?? 'avtal.md';
  const isThere = host.kindOf(targetOf(path, host).path) !== null;
  if (outcome !== 'partnership-possible' || isThere) return '';
  return fill(words.startWriting[locale], { path: typed(path) }, locale);
}

/** Prints the outcome, saves what is to be saved, and says so. */
async function finish(assessment: Assessment, run: Run): Promise<void> {
  const { context, options, points, title, prompter } = run;
  const { stdout } = context.host;
  if (options.format === 'json') {
    const { card, record } = await saved(assessment, run);
    const outcome = outcomeOf(assessment, points);
    const profile = profileOf(run);
    const files = { profile: profile.id, card, record };
    const shown = { assessment, outcome, title, profile: profile.title };
    stdout.write(assessmentJson(shown, files));
    return;
  }
  const profile = profileOf(run).title;
  const layout = await layoutFor([title ?? '', profile.sv, profile.en], context);
  const outcome = outcomeOf(assessment, points);
  stdout.write(assessmentText({ assessment, outcome, title, profile }, layout));
  const { said } = await saved(assessment, run);
  const last = [said, howToStart(assessment, run)].filter((line) => line !== '');
  if (prompter) {
    prompter.end(last.join(' '));
    return;
  }
  const lines = [...howToAnswer(assessment, run), ...last];
  const indent = { first: '  ', rest: '    ' };
  const wrapped = lines.flatMap((line) => wrap(printable(line), indent, layout));
  if (lines.length > 0) stdout.write(`\n${wrapped.join('\n')}\n`);
}

/**
 * `iop assess`: asks, or takes the answers it is given; says what they come to; saves them beside the agreement or as
 * a record. Exit 0 whatever the outcome.
 */
export async function assessCommand(
  options: AssessOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, locale } = context;
  const answers = options.answers === null ? null : answersIn(options.answers, context);
  const profile = options.profile ?? answers?.profile ?? null;
  const place = await assessedPlace(options.path, profile, context);
  const notYet = options.record === null ? place.notYet : null;
  for (const said of [...place.remarks, notYet]) if (said) complain(host, said[locale]);
  // A name that is taken is told before anybody has answered anything.
  const record = options.record === null ? null : recordTarget(options.record, context);
  const given = withAnswers(over(place.before, answers?.assessment ?? {}), options);
  const canAsk = host.canAsk() && options.format === 'text' && answers === null;
  const run: Run = {
    options,
    context,
    place,
    points: assessmentPoints(place.agreement.profile),
    given,
    day: options.date ?? answers?.assessment?.date ?? null,
    title: titleIn(place, answers),
    record,
    prompter: canAsk ? await host.prompter(locale) : null,
  };
  await finish(finished(await asked(run), run), run);
  return exitCodes.clean;
}
