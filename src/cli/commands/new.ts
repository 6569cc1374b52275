import { decode, maxBytes } from '../../decode.ts';
import type { Answers, AnswersParty } from '../../generated/types.ts';
import { fill, type Locale } from '../../locale.ts';
import type { Profile } from '../../profile.ts';
import { profileNames, shippedProfiles } from '../../profiles.ts';
import { readAnswers, writeAnswers } from '../../scaffold/answers.ts';
import { setAssessment } from '../../scaffold/card.ts';
import { scaffold } from '../../scaffold/scaffold.ts';
import { shippedTemplate, templateNames } from '../../scaffold/template.ts';
import { answersIn, lineOf, refuse } from '../answers-file.ts';
import { complain } from '../complain.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes, isFailed } from '../host.ts';
import { messages } from '../messages.ts';
import { askFirstAssessment } from '../new/ask-assessment.ts';
import { askAnswers } from '../new/dialogue.ts';
import { answerText } from '../new/flags.ts';
import { sayWritten } from '../new/say-written.ts';
import { summaryOf } from '../new/summary.ts';
import {
  agreementTarget,
  cardBeside,
  documentFile,
  isWord,
  refuseTaken,
  type Target,
  targetOf,
} from '../new/targets.ts';
import { wordFiles } from '../new/word-draft.ts';
import { dialogueWords } from '../new/words.ts';
import { type Given, textOf } from '../options.ts';
import { Stop } from '../stop.ts';
import { type FileToWrite, writeFiles } from '../write-files.ts';

export interface NewOptions {
  readonly file: string | null;
  readonly profile: string | null;
  /** A shipped template or a file of one’s own; null for the profile’s. */
  readonly template: string | null;
  readonly answers: string | null;
  readonly saveAnswers: string | null;
  readonly yes: boolean;
  readonly stdout: boolean;
  readonly minimal: boolean;
  readonly force: boolean;
  /** Answers given one by one. */
  readonly given: Given;
}

/** What a command line asks for. */
export function newOptions(file: string | null, given: Given): NewOptions {
  return {
    file,
    profile: textOf(given, 'profile'),
    template: textOf(given, 'template'),
    answers: textOf(given, 'answers'),
    saveAnswers: textOf(given, 'saveAnswers'),
    yes: given['yes'] === true,
    stdout: given['stdout'] === true,
    minimal: given['minimal'] === true,
    force: given['force'] === true,
    given,
  };
}

/** What will be written, and for whom. */
interface Draft {
  readonly answers: Answers;
  readonly profile: Profile;
  readonly locale: Locale;
}

/** What was answered before anybody is asked. @throws Stop for an answer that cannot be used. */
function givenAnswers(options: NewOptions, context: CommandContext): Answers {
  const inFile = options.answers === null ? {} : answersIn(options.answers, context);
  const { text, flagAt } = answerText(inFile, options.given);
  const { answers, problems } = readAnswers(text, context.locale);
  refuse(
    problems.map(({ line, message }) => {
      const flag = flagAt(line) ?? options.answers ?? '';
      return { where: { sv: flag, en: flag }, message };
    }),
  );
  return answers;
}

/** Parties with the short names that other answers point to them by. */
function named(parties: readonly AnswersParty[]): readonly AnswersParty[] {
  return readAnswers(JSON.stringify({ parties }), 'sv').answers.parties ?? parties;
}

/** The profile that holds, and its name where the agreement itself should say it. */
async function profileFor(
  written: string | null,
  folder: string,
  { around, profiles, host }: CommandContext,
): Promise<Profile> {
  if (written !== null) return profiles.find(written, host.cwd);
  const { config, folder: above } = await around.configAt(folder);
  return config.profile === null
    ? profiles.find('default', host.cwd)
    : profiles.find(config.profile, above);
}

/** @throws Stop when there is no such template. */
function templateText(name: string, locale: Locale, { host }: CommandContext): string {
  const shipped = shippedTemplate(name, locale);
  if (shipped !== null) return shipped;
  if (!/\.(?:md|markdown)$/i.test(name))
    throw new Stop(messages.noSuchTemplate, { name, known: templateNames });
  const { path, shown } = targetOf(name, host);
  const bytes = host.read(path, maxBytes);
  const source = isFailed(bytes) ? null : decode(shown, bytes);
  if (source === null || source.unreadable)
    throw new Stop(messages.templateUnread, { path: shown });
  return source.text;
}

/** The text of the agreement. @throws Stop for a template that cannot be filled in. */
function documentText(draft: Draft, options: NewOptions, context: CommandContext): string {
  const { answers, profile, locale } = draft;
  const name = options.template ?? profile.template;
  const template = templateText(name, locale, context);
  const made = scaffold(answers, { template, profile, locale, guidance: !options.minimal });
  if ('text' in made) return made.text;
  refuse(made.problems.map(({ line, message }) => ({ where: lineOf(name, line), message })));
  return '';
}

/** An agreement can only name a profile that everybody has. */
function withProfileName(answers: Answers): Answers {
  const { profile, ...rest } = answers;
  return profile !== undefined && profileNames.some((name) => name === profile) ? answers : rest;
}

async function asked(
  given: Answers,
  target: Target | null,
  context: CommandContext,
): Promise<{ answers: Answers; target: Target | null }> {
  const { host, locale } = context;
  const prompter = await host.prompter(locale);
  const profile = await profileFor(given.profile ?? null, host.cwd, context);
  const answers = await askAnswers(given, {
    prompter,
    locale,
    today: host.today(),
    profiles: profileNames.map((name) => shippedProfiles[name]),
    profile: profile.id,
    named,
  });
  const held = await profileFor(answers.profile ?? null, host.cwd, context);
  const assessment =
    answers.assessment ?? (await askFirstAssessment({ prompter, locale }, held, host.today()));
  const all = assessment === null ? answers : { ...answers, assessment };
  return { answers: all, target: target ?? (await askFile(all, context)) };
}

/** “Mötesplats Norra” → `motesplats-norra.md` */
function fileNameFor({ title }: Answers): string {
  const bare = (title ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${slug.slice(0, 60) || 'avtal'}.md`;
}

async function askFile(answers: Answers, { host, locale }: CommandContext): Promise<Target> {
  const prompter = await host.prompter(locale);
  const problem = (name: string): string | null => {
    try {
      const target = agreementTarget(name, host);
      if (host.kindOf(target.path) === 'file')
        return fill(dialogueWords.fileTaken[locale], { path: target.shown }, locale);
      refuseTaken(target, host);
      return null;
    } catch (error) {
      if (error instanceof Stop) return error.words[locale];
      throw error;
    }
  };
  const initial = fileNameFor(answers);
  const name = await prompter.text({
    message: dialogueWords.file[locale],
    initial,
    problem: (it) => problem(it === '' ? initial : it),
  });
  return agreementTarget(name === '' ? initial : name, host);
}

/** The card with the first assessment, or nothing. @throws Stop when an old card cannot be read. */
function cardFile(target: Target, { answers, locale }: Draft, { host }: CommandContext) {
  if (answers.assessment === undefined) return [];
  const { path, shown, text: old } = cardBeside(target, host);
  const text = setAssessment(old, answers.assessment, locale);
  if (text === null) throw new Stop(messages.cardUnread, { path: shown });
  return [{ path, shown, content: text, over: old === null ? null : { text: old } }];
}

function answersFile(options: NewOptions, { answers }: Draft, { host, locale }: CommandContext) {
  if (options.saveAnswers === null) return [];
  const target = targetOf(options.saveAnswers, host);
  return [{ ...target, content: writeAnswers(answers, locale), over: null }];
}

/** @throws Stop for a call that does not say where the text goes. */
function targetFor({ file, stdout, yes, force }: NewOptions, { host }: CommandContext) {
  if (stdout && file !== null) throw new Stop(messages.stdoutAndFile);
  if (stdout) return null;
  if (file === null && host.canAsk() && !yes) return null;
  if (file === null && !yes) throw new Stop(messages.newNeedsFile);
  const target = agreementTarget(file ?? 'avtal.md', host);
  if (!force || host.kindOf(target.path) === 'folder') refuseTaken(target, host);
  return target;
}

/** `iop new`: an agreement with the profile’s headings and what is known so far. */
export async function newCommand(options: NewOptions, context: CommandContext): Promise<ExitCode> {
  const { host } = context;
  const known = targetFor(options, context);
  if (options.saveAnswers !== null) refuseTaken(targetOf(options.saveAnswers, host), host);
  const flagged = givenAnswers(options, context);
  const given = options.profile === null ? flagged : { ...flagged, profile: options.profile };
  const asks = host.canAsk() && !options.yes && options.answers === null;
  const { answers, target } = asks
    ? await asked(given, known, context)
    : { answers: given, target: known };
  const profile = await profileFor(answers.profile ?? null, host.cwd, context);
  const locale = answers.language ?? context.locale;
  const draft: Draft = { answers: withProfileName(answers), profile, locale };
  const text = documentText(draft, options, context);
  const saved = answersFile(options, { ...draft, answers }, context);
  if (target === null) {
    writeFiles(saved, host);
    host.stdout.write(text);
    if (answers.assessment) complain(host, messages.assessmentNotSaved[context.locale]);
    return exitCodes.clean;
  }
  const own = isWord(target)
    ? await wordFiles(target, { ...draft, text, force: options.force }, host)
    : [documentFile(target, text, options.force, host), ...cardFile(target, draft, context)];
  const files = [...own, ...saved];
  if (asks && !(await confirmed(draft, files, context))) {
    complain(host, dialogueWords.notSaved[context.locale]);
    return exitCodes.cancelled;
  }
  writeFiles(files, host);
  const unnamed = draft.answers.profile === undefined ? (answers.profile ?? null) : null;
  host.stdout.write(sayWritten(files, { text, shown: target.shown }, unnamed, context.locale));
  return exitCodes.clean;
}

async function confirmed(
  { answers, profile }: Draft,
  files: readonly FileToWrite[],
  { host, locale }: CommandContext,
): Promise<boolean> {
  const prompter = await host.prompter(locale);
  const names = files.map(({ shown }) => shown);
  prompter.note(summaryOf(answers, profile, names, locale), dialogueWords.summary[locale]);
  return prompter.confirm(dialogueWords.save[locale], true);
}
