import { version } from '../generated/version.ts';
import type { Locale } from '../locale.ts';
import type { Arguments } from './arguments.ts';
import { complain } from './complain.ts';
import type { CommandContext } from './context.ts';
import { type Surroundings, surroundings } from './find-config.ts';
import { type ExitCode, exitCodes, type Host } from './host.ts';
import { messages } from './messages.ts';
import {
  checkOptions,
  type Given,
  hasColour,
  languageOption,
  stageOption,
  textOf,
  textOrJson,
} from './options.ts';
import { readPlainCheck } from './plain-check.ts';
import { Cancelled } from './prompter.ts';
import { Stop } from './stop.ts';
import { widthOf } from './width.ts';

/** `--lang`, else IOP_LANG, else the settings here, else Swedish. */
async function languageOf(
  argv: readonly string[],
  host: Host,
  around: Surroundings,
): Promise<Locale> {
  const asked = languageOption(argv, host);
  if (asked !== null) return asked;
  try {
    return (await around.configAt(host.cwd)).config.lang ?? 'sv';
  } catch (error) {
    // Settings that are wrong are told by the command that needs them.
    if (error instanceof Stop) return 'sv';
    throw error;
  }
}

/** Commander reads help, errors and the other commands; it is loaded only for them. */
async function readAll(argv: readonly string[], locale: Locale, host: Host): Promise<Arguments> {
  const { readArguments } = await import('./arguments.ts');
  return readArguments(argv, { locale, width: widthOf(host), version });
}

async function dispatch(
  name: string,
  args: readonly string[],
  given: Given,
  context: CommandContext,
): Promise<ExitCode> {
  const profile = textOf(given, 'profile');
  switch (name) {
    case 'inspect': {
      const { inspectCommand } = await import('./commands/inspect.ts');
      const options = {
        path: args[0] ?? '',
        profile,
        stage: stageOption(given),
        format: textOrJson(given),
      };
      return inspectCommand(options, context);
    }
    case 'explain': {
      const { explainCommand } = await import('./commands/explain.ts');
      return explainCommand({ query: args.join(' '), profile }, context);
    }
    case 'rules': {
      const { rulesCommand } = await import('./commands/rules.ts');
      return rulesCommand({ profile, format: textOrJson(given) }, context);
    }
    case 'assess': {
      const [{ assessCommand }, { assessOptions }] = await Promise.all([
        import('./commands/assess.ts'),
        import('./assess/options.ts'),
      ]);
      return assessCommand(assessOptions(args[0] ?? null, given), context);
    }
    case 'init': {
      const { initCommand, initOptions } = await import('./commands/init.ts');
      return initCommand(initOptions(args[0] ?? null, given), context);
    }
    case 'import': {
      const { importCommand } = await import('./commands/import.ts');
      const options = {
        path: args[0] ?? '',
        file: args[1] ?? null,
        stdout: given['stdout'] === true,
      };
      return importCommand(options, context);
    }
    case 'export': {
      const [{ exportCommand }, { exportOptions }] = await Promise.all([
        import('./commands/export.ts'),
        import('./export/options.ts'),
      ]);
      return exportCommand(exportOptions(args, given), context);
    }
    case 'new': {
      const { newCommand, newOptions } = await import('./commands/new.ts');
      return newCommand(newOptions(args[0] ?? null, given), context);
    }
    default: {
      const options = checkOptions(args, given);
      if (options.printConfig !== null) {
        const { printConfigCommand } = await import('./commands/print-config.ts');
        const asked = { ...options, lang: textOf(given, 'lang') };
        return printConfigCommand(options.printConfig, asked, context);
      }
      const { checkCommand } = await import('./commands/check.ts');
      if (options.watch) {
        const { watchCheck } = await import('./watch-check.ts');
        return watchCheck(options, context, checkCommand);
      }
      return checkCommand(options, context);
    }
  }
}

/** The same world, with a list of what has been read of it, where a result that goes nowhere stops the run. */
function remembering(host: Host, read: Set<string>): Host {
  const { stdout } = host;
  return {
    ...host,
    stdout: {
      isTerminal: stdout.isTerminal,
      columns: stdout.columns,
      hasNoReader: () => stdout.hasNoReader?.() === true,
      write: (text) => {
        if (stdout.write(text) !== null) throw new Stop(messages.notPrinted);
        return null;
      },
    },
    read: (path, limit) => {
      read.add(path);
      return host.read(path, limit);
    },
  };
}

/** Words that stand for others. */
const written: Readonly<Record<string, string>> = {
  '--no-color': '--color=never',
  '--cache': '--cache=',
};

/** The program as a function of its arguments and the world. */
export async function run(given: readonly string[], world: Host): Promise<ExitCode> {
  // What other programs call it, and what would take the next word for its value.
  const argv = given.map((word) => written[word] ?? word);
  const files = new Set<string>();
  const host = remembering(world, files);
  const around = surroundings(host);
  let locale: Locale = 'sv';
  try {
    locale = await languageOf(argv, host, around);
    const read = readPlainCheck(argv) ?? (await readAll(argv, locale, host));
    if (read.kind === 'text') {
      host.stdout.write(read.text);
      return exitCodes.clean;
    }
    if (read.kind === 'error') {
      complain(host, read.text.trimEnd());
      return exitCodes.failed;
    }
    const colour = hasColour(read.options, host);
    const { profiles } = await import('./load-profile.ts');
    const found = profiles(host, around);
    const context = { host, around, locale, colour, profiles: found, read: files };
    return await dispatch(read.name, read.args, read.options, context);
  } catch (error) {
    if (error instanceof Cancelled) {
      complain(host, messages.cancelled[locale]);
      return exitCodes.cancelled;
    }
    if (!(error instanceof Stop)) throw error;
    complain(host, error.words[locale]);
    return exitCodes.failed;
  }
}
