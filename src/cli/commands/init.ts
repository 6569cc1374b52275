import { fill, type Localised } from '../../locale.ts';
import { profileNames, shippedProfiles } from '../../profiles.ts';
import {
  agreementsFolder,
  type RepositoryFile,
  repositoryFiles,
  type Service,
  services,
} from '../../scaffold/repository.ts';
import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes, type Host } from '../host.ts';
import { messages } from '../messages.ts';
import { fileOnTheWay, targetOf, typed } from '../new/targets.ts';
import { type Given, serviceOf, textOf } from '../options.ts';
import { relativePath, resolvePath } from '../paths.ts';
import { Stop } from '../stop.ts';
import { writeFiles } from '../write-files.ts';

export interface InitOptions {
  /** As it was named; null for the working folder. */
  readonly folder: string | null;
  readonly profile: string | null;
  readonly service: Service | null;
  readonly yes: boolean;
}

/** What a command line asks for. @throws Stop for a service that does not exist. */
export function initOptions(folder: string | null, given: Given): InitOptions {
  return {
    folder,
    profile: textOf(given, 'profile'),
    service: serviceOf(given),
    yes: given['yes'] === true,
  };
}

const words = {
  begin: { sv: 'Ett arkiv för IOP-avtal', en: 'A repository of IOP agreements' },
  profile: {
    sv: 'Vilka regler ska avtalen följa?',
    en: 'Which rules shall the agreements follow?',
  },
  service: { sv: 'Var ligger arkivet?', en: 'Where is the repository?' },
  elsewhere: { sv: 'någon annanstans', en: 'somewhere else' },
  made: { sv: 'Sparat: {files}', en: 'Saved: {files}' },
  kept: {
    sv: 'Finns redan och är som de var: {files}',
    en: 'There already, and as they were: {files}',
  },
  nothing: {
    sv: 'Allt finns redan. Inget är ändrat.',
    en: 'All is there already. Nothing has changed.',
  },
  next: {
    sv: 'Skriv ett avtal: {into}iop ny {folder}/namn.md\nGranska: {into}iop granska',
    en: 'Write an agreement: {into}iop new {folder}/name.md\nCheck: {into}iop check',
  },
} as const satisfies Readonly<Record<string, Localised>>;

const serviceLabels: Readonly<Record<Service, Localised>> = {
  github: { sv: 'GitHub', en: 'GitHub' },
  gitlab: { sv: 'GitLab', en: 'GitLab' },
  none: words.elsewhere,
};

interface Choices {
  readonly profile: string;
  readonly service: Service;
}

async function chosen(options: InitOptions, context: CommandContext): Promise<Choices> {
  const { host, locale } = context;
  const asks = host.canAsk() && !options.yes;
  if (!asks || (options.profile !== null && options.service !== null)) {
    return { profile: options.profile ?? 'default', service: options.service ?? 'github' };
  }
  const prompter = await host.prompter(locale);
  prompter.begin(words.begin[locale]);
  const profile =
    options.profile ??
    (await prompter.choose({
      message: words.profile[locale],
      choices: profileNames.map((name) => ({
        value: name as string,
        label: shippedProfiles[name].title[locale],
        hint: name,
      })),
      initial: 'default',
    }));
  const service =
    options.service ??
    (await prompter.choose({
      message: words.service[locale],
      choices: services.map((value) => ({ value, label: serviceLabels[value][locale] })),
      initial: 'github' as Service,
    }));
  return { profile, service };
}

/** What is there already: nothing of it is ever touched. */
function isTaken(path: string, host: Host): boolean {
  return host.kindOf(path) !== null || fileOnTheWay(path, host) !== null;
}

/** `iop init`: a folder becomes a repository of agreements. What is there already stays as it is. */
export async function initCommand(
  options: InitOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, locale, profiles } = context;
  const folder = targetOf(options.folder ?? '.', host);
  const kind = host.kindOf(folder.path);
  if (kind !== null && kind !== 'folder')
    throw new Stop(messages.notFolder, { path: folder.shown });
  const { profile, service } = await chosen(options, context);
  // Settings that name rules nobody finds would stop every run.
  await profiles.find(profile, folder.path);
  const files = repositoryFiles({ locale, profile, service }).map((file) => {
    const path = resolvePath(folder.path, file.path);
    return { ...file, path, shown: relativePath(host.cwd, path) };
  });
  const free = files.filter(({ path }) => !isTaken(path, host));
  writeFiles(
    free.map(({ path, shown, text }) => ({ path, shown, content: text, over: null })),
    host,
  );
  host.stdout.write(told(files, free, options, context));
  return exitCodes.clean;
}

type Placed = RepositoryFile & { readonly shown: string };

function told(
  files: readonly Placed[],
  free: readonly Placed[],
  { folder }: InitOptions,
  { locale }: CommandContext,
): string {
  const say = (key: keyof typeof words, data = {}) => fill(words[key][locale], data, locale);
  const names = (all: readonly Placed[]) => ({ files: all.map(({ shown }) => shown).join(', ') });
  const kept = files.filter((file) => !free.includes(file));
  const into = folder === null || folder === '.' ? '' : `cd ${typed(folder)} && `;
  const lines = [
    free.length > 0 ? say('made', names(free)) : say('nothing'),
    ...(free.length > 0 && kept.length > 0 ? [say('kept', names(kept))] : []),
    say('next', { into, folder: agreementsFolder }),
  ];
  return `${lines.join('\n')}\n`;
}
