import type { Document } from '../../agreement/agreement.ts';
import type { Localised } from '../../locale.ts';
import { fillAll } from '../../locale.ts';
import { type Stage, stageOf, statuses } from '../../profile.ts';
import { printable } from '../../reporters/printable.ts';
import type { CommandContext } from '../context.ts';
import { findNamed } from '../find-files.ts';
import { type ExitCode, exitCodes, isFailed } from '../host.ts';
import type { CheckOptions } from '../options.ts';
import { relativePath } from '../paths.ts';
import {
  chooseProfile,
  configFor,
  failureMessages,
  type Origin,
  readFile,
} from '../read-agreement.ts';
import { Stop } from '../stop.ts';

const origins: Readonly<Record<Origin, Localised>> = {
  flag: { sv: 'från kommandoraden', en: 'from the command line' },
  frontmatter: { sv: 'från avtalskortet', en: 'from the agreement card' },
  config: { sv: 'från {path}', en: 'from {path}' },
  default: { sv: 'förval', en: 'default' },
};

/** Quoted only where YAML needs it. */
function yamlValue(value: unknown): string {
  if (typeof value === 'string' && /^[\p{L}][\p{L}\p{N} _./-]*$/u.test(value)) return value;
  return JSON.stringify(value);
}

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

/** `iop check --print-config FILE`: what holds for a file and where each value came from, as YAML. */
export async function printConfigCommand(
  written: string,
  options: CheckOptions,
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
  const { config, path } = found;
  const chosen = await chooseProfile(document, options.profile, found, reader);
  const shownConfig = path === null ? '' : relativePath(host.cwd, path);
  const origin = (from: Origin) => fillAll(origins[from], { path: shownConfig })[locale];
  const { stage, stageFrom } = stageFor(document, options);
  const row = (key: string, value: unknown, isSet: boolean) =>
    `${key}: ${yamlValue(value)}  # ${origin(isSet ? 'config' : 'default')}`;
  const lines = [
    `# ${file.shown}`,
    `profile: ${yamlValue(chosen.profile.id)}  # ${origin(chosen.from)}`,
    row('profile-locked', config.profileLocked, config.profileLocked),
    `stage: ${stage}  # ${origin(stageFrom)}`,
    `lang: ${locale}  # ${origin(locale === (config.lang ?? 'sv') ? (config.lang ? 'config' : 'default') : 'flag')}`,
    row('include', config.include, config.include.length > 0),
    row('exclude', config.exclude, config.exclude.length > 0),
    row('rules', config.rules, Object.keys(config.rules).length > 0),
    row('headings', config.headings, Object.keys(config.headings).length > 0),
    row('values', config.values, Object.keys(config.values).length > 0),
    row('docs-url', config.docsUrl, config.docsUrl !== null),
  ];
  host.stdout.write(`${lines.map(printable).join('\n')}\n`);
  return exitCodes.clean;
}
