import { fill } from '../locale.ts';
import { complain } from './complain.ts';
import type { CommandContext } from './context.ts';
import { surroundings } from './find-config.ts';
import { type ExitCode, exitCodes, type Watching } from './host.ts';
import { profiles } from './load-profile.ts';
import type { CheckOptions } from './options.ts';
import { relativePath } from './paths.ts';
import { Cancelled } from './prompter.ts';
import type { Reader } from './read-agreement.ts';
import { targetPath } from './report-targets.ts';
import { mayBeAgreement } from './same-agreement.ts';
import type { IsChosen } from './selection.ts';
import { Stop } from './stop.ts';
import { watchWords } from './watch-words.ts';
import { placesOf, type Survey, surveyed } from './watched-places.ts';

/** One check, with a report on what is chosen. */
export type Check = (
  options: CheckOptions,
  context: CommandContext,
  only: IsChosen | null,
) => Promise<ExitCode>;

/** So many changed files are named. */
const mostNames = 5;

/** Agreements, cards, settings and profiles, by their names. */
function isWanted(name: string): boolean {
  return mayBeAgreement(name) || /\.(?:ya?ml|json)$/i.test(name);
}

/** What is known of the world, with nothing remembered of how it was; a signal stops a run that it is used in. */
function anew(context: CommandContext, watching: Watching): CommandContext {
  const around = surroundings(context.host);
  let asked = 0;
  return {
    ...context,
    profiles: profiles(context.host, around),
    around: {
      ...around,
      configAt: async (folder) => {
        // Asked for every file: a run over thousands must not make Ctrl-C wait.
        asked += 1;
        if (asked % 16 === 0 && (await watching.hasEnded())) throw new Cancelled();
        return around.configAt(folder);
      },
    },
  };
}

/** The files that a change says something about: those whose reports rest on one of the paths. */
function touched({ files, sources }: Survey, paths: ReadonlySet<string>): ReadonlySet<string> {
  const some = files.filter(({ path }) => sources.get(path)?.some((it) => paths.has(it)));
  return new Set(some.map(({ path }) => path));
}

/** Says which files have changed. */
function announce(paths: readonly string[], { host, locale }: CommandContext): void {
  const names = paths.slice(0, mostNames).map((path) => {
    const shown = relativePath(host.cwd, path);
    return host.kindOf(path) === null
      ? fill(watchWords.gone[locale], { path: shown }, locale)
      : shown;
  });
  const n = paths.length - names.length;
  const all = names.join(', ');
  const list = n === 0 ? all : fill(watchWords.more[locale], { paths: all, n }, locale);
  complain(host, fill(watchWords.changed[locale], { paths: list }, locale));
}

/** Reports that are written to files hold everything each time; on stdout there is only what has changed. */
function isWhole({ formats }: CheckOptions): boolean {
  return formats.some(({ file }) => file !== null);
}

/** What this program writes itself is no news. */
function outputsOf(
  { formats, baseline }: CheckOptions,
  context: CommandContext,
): readonly string[] {
  const files = [...formats.map(({ file }) => file), baseline?.path ?? null];
  return files.flatMap((file) => (file === null ? [] : [targetPath(file, context)]));
}

interface Watch {
  readonly options: CheckOptions;
  readonly context: CommandContext;
  readonly check: Check;
  readonly watching: Watching;
  /** The last that could be found out. */
  survey: Survey;
  /** What has changed and nobody has been told of: the settings could not be read meanwhile. */
  readonly untold: Set<string>;
}

/** Checks again what some changes say something about. */
async function again(watch: Watch, paths: readonly string[]): Promise<void> {
  const { options, context, check, watching, untold } = watch;
  const fresh = anew(context, watching);
  const before = watch.survey;
  for (const path of paths) untold.add(path);
  const reader = readerOf(options, fresh);
  const survey = await surveyed(options, reader);
  // What has gone was known before; what has come is known now, unless nothing can be.
  const known = new Set(
    [before, survey ?? before].flatMap(({ sources }) => [...sources.values()].flat()),
  );
  const told = paths.filter((path) => survey === null || known.has(path));
  if (told.length === 0) return;
  announce(told, fresh);
  const chosen = touched(survey ?? before, untold);
  try {
    if (isWhole(options)) await check(options, fresh, null);
    else if (chosen.size > 0) await check(options, fresh, async (path) => chosen.has(path));
    untold.clear();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    complain(fresh.host, error.words[fresh.locale]);
  }
  if (survey !== null) {
    watch.survey = survey;
    watching.follow(await placesOf(options, survey, fresh));
  }
  complain(fresh.host, watchWords.waiting[fresh.locale]);
}

function readerOf(options: CheckOptions, { host, around, profiles }: CommandContext): Reader {
  return { host, around, profiles, flag: options.profile };
}

/** Waits for changes until the program is to end. */
async function follow(watch: Watch): Promise<ExitCode> {
  const { options, context, watching } = watch;
  const { host, locale } = context;
  const own = new Set(outputsOf(options, context));
  for (;;) {
    // Nobody is left to be told.
    if (host.stdout.hasNoReader?.()) return exitCodes.clean;
    const event = await watching.next();
    if (event.kind === 'ended') return exitCodes.clean;
    if (event.kind === 'full') {
      complain(host, watchWords.full[locale]);
      return exitCodes.failed;
    }
    const paths = event.paths.filter((path) => !own.has(path));
    if (paths.length > 0) await again(watch, paths);
  }
}

/**
 * `iop check --watch`: checks everything, then what changes, until the user ends it.
 *
 * @returns 0 when the user has ended it or reads no more, whatever was found: it has been told; 2 when it could not begin
 *   or go on
 * @throws Stop when the first check does
 */
export async function watchCheck(
  options: CheckOptions,
  context: CommandContext,
  check: Check,
): Promise<ExitCode> {
  const { host, locale } = context;
  const empty: Survey = { files: [], sources: new Map() };
  const survey = (await surveyed(options, readerOf(options, context))) ?? empty;
  const places = await placesOf(options, survey, context);
  // Nothing that was named is there: the check says so.
  if (places.trees.length + places.folders.length === 0) return check(options, context, null);
  const watching = await host.watch(places, isWanted);
  try {
    // Files may have changed since they were looked for.
    await check(options, anew(context, watching), null);
    complain(host, watchWords.waiting[locale]);
    return await follow({ options, context, check, watching, survey, untold: new Set() });
  } catch (error) {
    if (error instanceof Cancelled) return exitCodes.clean;
    throw error;
  } finally {
    await watching.close();
  }
}
