import type { Document } from '../../agreement/agreement.ts';
import { fillAll, type Locale, type Localised } from '../../locale.ts';
import { type Stage, stageOf, statuses } from '../../profile.ts';
import { printable } from '../../reporters/printable.ts';
import type { CommandContext } from '../context.ts';
import { findNamed } from '../find-files.ts';
import { type ExitCode, exitCodes, isFailed } from '../host.ts';
import type { CheckOptions } from '../options.ts';
import { relativePath } from '../paths.ts';
import {
  type ChosenProfile,
  chooseProfile,
  configFor,
  failureMessages,
  type Origin,
  readFile,
} from '../read-agreement.ts';
import { type From, settingsLines } from '../settings-lines.ts';
import { Stop } from '../stop.ts';

const origins: Readonly<Record<Origin, Localised>> = {
  flag: { sv: 'från kommandoraden', en: 'from the command line' },
  frontmatter: { sv: 'från avtalskortet', en: 'from the agreement card' },
  config: { sv: 'från {path}', en: 'from {path}' },
  default: { sv: 'förval', en: 'default' },
};

const words = {
  variable: { sv: 'från miljövariabeln IOP_LANG', en: 'from the environment variable IOP_LANG' },
  settings: { sv: 'inställningar: {path}', en: 'settings: {path}' },
  none: { sv: 'inställningar: inga hittades', en: 'settings: none were found' },
} as const satisfies Readonly<Record<string, Localised>>;

/** The stage that a file is checked at: as the command line says, else as its status does. */
function stageFor(
  { frontmatter, card }: Document,
  { stage }: CheckOptions,
): { readonly stage: Stage; readonly stageFrom: Origin } {
  if (stage) return { stage, stageFrom: 'flag' };
  const written = frontmatter?.value?.['status'] ?? card?.value?.['status'];
  const status = statuses.find((known) => known === written) ?? null;
  return { stage: stageOf(status), stageFrom: status === null ? 'default' : 'frontmatter' };
}

/** Where the language of the run comes from. `--lang` is read before all else, then the variable. */
function languageFrom(
  lang: string | null,
  configured: Locale | null,
  { host }: CommandContext,
): Origin | 'variable' {
  if (lang !== null) return 'flag';
  if ((host.env['IOP_LANG'] ?? '') !== '') return 'variable';
  return configured === null ? 'default' : 'config';
}

/** The files that the profile was read from, its own first; none for a shipped one. */
async function profileFiles(
  { from }: ChosenProfile,
  flag: string | null,
  { profile, folder }: { readonly profile: string | null; readonly folder: string },
  { host, profiles }: CommandContext,
): Promise<readonly string[]> {
  const own = from === 'flag' ? flag : profile;
  // The card names a shipped profile, or that of the settings.
  if (own === null || from === 'default') return [];
  const files = await profiles.filesOf(own, from === 'flag' ? host.cwd : folder);
  return files.map((file) => relativePath(host.cwd, file));
}

/** `iop check --print-config FILE`: what holds for a file and where each value came from, as YAML. */
export async function printConfigCommand(
  written: string,
  options: CheckOptions & { readonly lang: string | null },
  context: CommandContext,
): Promise<ExitCode> {
  const { host, around, profiles, locale } = context;
  const file = findNamed(written, host, around);
  const read = await readFile(file.path, file.shown, host);
  if (isFailed(read)) {
    throw new Stop(fillAll(failureMessages[read.failure], { path: file.shown }));
  }
  const { document } = read;
  const reader = { host, around, profiles, flag: options.profile };
  const found = await configFor(file.path, reader);
  const { config, path, folder } = found;
  const chosen = await chooseProfile(document, options.profile, found, reader);
  const shownConfig = path === null ? '' : relativePath(host.cwd, path);
  const origin = (from: Origin) => fillAll(origins[from], { path: shownConfig })[locale];
  const named = languageFrom(options.lang, config.lang, context);
  const from: From = {
    profile: origin(chosen.from),
    stage: '',
    lang: named === 'variable' ? words.variable[locale] : origin(named),
    config: origin('config'),
    default: origin('default'),
  };
  const { stage, stageFrom } = stageFor(document, options);
  const isOwn = chosen.profile.validator === null;
  const files = isOwn
    ? await profileFiles(chosen, options.profile, { profile: config.profile, folder }, context)
    : [];
  const heading = path === null ? words.none : fillAll(words.settings, { path: shownConfig });
  const lines = [
    `# ${file.shown}`,
    `# ${heading[locale]}`,
    ...settingsLines(
      { config, profile: chosen.profile, files, stage, locale },
      { ...from, stage: origin(stageFrom) },
    ),
  ];
  host.stdout.write(`${lines.map(printable).join('\n')}\n`);
  return exitCodes.clean;
}
