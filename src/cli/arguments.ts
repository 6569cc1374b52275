import { Command, CommanderError, Option } from 'commander';
import { nearest } from '../config/nearest.ts';
import { type Data, fill, type Locale, type Localised } from '../locale.ts';
import {
  bareName,
  type CommandDeclaration,
  type CommandExample,
  commands,
  laterCommands,
  mainExamples,
} from './declarations.ts';
import { helpWords } from './help-words.ts';
import { messages } from './messages.ts';
import { groupTitles, type OptionDeclaration, sharedOptions } from './option-declarations.ts';

/** What a command line asks for. */
export type Arguments =
  | {
      readonly kind: 'command';
      readonly name: CommandDeclaration['name'];
      readonly args: readonly string[];
      readonly options: Readonly<Record<string, unknown>>;
    }
  /** Help or the version: printed as it is. */
  | { readonly kind: 'text'; readonly text: string }
  /** Bad usage: what to say about it. */
  | { readonly kind: 'error'; readonly text: string };

export interface ArgumentContext {
  readonly locale: Locale;
  /** Columns of the help. */
  readonly width: number;
  readonly version: string;
}

function commandNamed(name: string): CommandDeclaration | undefined {
  return commands.find(
    (it) => bareName(it.name) === bareName(name) || bareName(it.swedish) === bareName(name),
  );
}

function optionOf(
  { flags, value, isOptional, words, group, repeatable }: OptionDeclaration,
  locale: Locale,
): Option {
  const named = (name: string) => (isOptional ? `[${name}]` : `<${name}>`);
  const option = new Option(value ? `${flags} ${named(value[locale])}` : flags, words[locale]);
  option.helpGroup(groupTitles[group][locale]);
  if (repeatable) {
    option.argParser((one: string, all: readonly string[] | undefined) => [...(all ?? []), one]);
  }
  return option;
}

function examplesText(examples: readonly CommandExample[], locale: Locale): string {
  const column = Math.max(...examples.map(({ command }) => command.length)) + 3;
  const lines = examples.map(({ command, words }) => `  ${command.padEnd(column)}${words[locale]}`);
  return `\n${helpWords.examples[locale]}\n${lines.join('\n')}`;
}

function setUp(
  command: Command,
  { locale, width }: ArgumentContext,
  write: (text: string) => void,
) {
  const titles: Readonly<Record<string, Localised>> = {
    'Usage:': helpWords.usage,
    'Arguments:': helpWords.arguments,
    'Options:': groupTitles.other,
    'Commands:': helpWords.commands,
  };
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => undefined,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => titles[title]?.[locale] ?? title,
      subcommandTerm: (sub) => (sub.name() === 'help' ? helpWords.helpCommand[locale] : names(sub)),
    })
    .addHelpOption(
      new Option('-h, --help', helpWords.help[locale]).helpGroup(groupTitles.other[locale]),
    );
}

/** “check, granska”. */
function names(command: Command): string {
  return [command.name(), ...command.aliases()].join(', ');
}

interface Taken {
  name?: CommandDeclaration['name'];
  args: readonly string[];
  options: Readonly<Record<string, unknown>>;
}

/** Commander's program: all that is declared, in one language. */
function programFor(
  context: ArgumentContext,
  write: (text: string) => void,
  taken: Taken,
): Command {
  const { locale, version } = context;
  const program = new Command('iop');
  setUp(program, context, write);
  program
    .description(helpWords.description[locale])
    .usage(helpWords.mainUsage[locale])
    .enablePositionalOptions()
    .helpCommand(helpWords.helpCommand[locale], helpWords.helpAbout[locale])
    .addHelpText('after', examplesText(mainExamples, locale));
  for (const option of sharedOptions) program.addOption(optionOf(option, locale));
  program.optionsGroup(groupTitles.other[locale]);
  program.version(version, '--version', helpWords.version[locale]);
  const declarations: readonly CommandDeclaration[] = commands;
  for (const declaration of declarations) {
    const { name, swedish, argument, target, words, options, examples } = declaration;
    const command = program.command(name).alias(swedish).description(words[locale]);
    setUp(command, context, write);
    command
      .usage(usageOf(declaration, locale))
      .addHelpText('after', examplesText(examples, locale));
    if (argument) {
      const inner = argument.name[locale] + (argument.many ? '...' : '');
      command.argument(argument.needed ? `<${inner}>` : `[${inner}]`, argument.words[locale]);
    }
    if (target) command.argument(`[${target.name[locale]}]`, target.words[locale]);
    for (const option of [...options, ...sharedOptions])
      command.addOption(optionOf(option, locale));
    command.action(() => {
      taken.name = name;
      taken.args = command.args;
      taken.options = { ...program.opts(), ...command.opts() };
    });
  }
  return program;
}

function usageOf({ argument, target }: CommandDeclaration, locale: Locale): string {
  const options = helpWords.optionsUsage[locale];
  if (!argument) return options;
  const name = argument.name[locale] + (argument.many ? ' …' : '');
  const into = target ? ` [${target.name[locale]}]` : '';
  return `${options} ${argument.needed ? `<${name}>` : `[${name}]`}${into}`;
}

/** Where the command stands: options that take a value may stand before it. */
function commandIndex(argv: readonly string[]): number {
  let index = 0;
  while (argv[index]?.startsWith('-')) {
    const takesNext = sharedOptions.some(({ flags }) => flags === argv[index]);
    index += takesNext ? 2 : 1;
  }
  return index;
}

/** The command line with the commands' own names in it. */
function withOwnNames(argv: readonly string[]): readonly string[] {
  const index = commandIndex(argv);
  const isHelp = ['help', 'hjalp'].includes(bareName(argv[index] ?? ''));
  return argv.map((word, at) => {
    if (at === index && isHelp) return 'help';
    if (at === index || (isHelp && at === index + 1)) return commandNamed(word)?.name ?? word;
    return word;
  });
}

/** The command that `iop help …` is asked about; Commander would show the main help for any word. */
function helpAsked(argv: readonly string[]): string | null {
  const index = commandIndex(argv);
  const asked = argv[index] === 'help' ? argv[index + 1] : undefined;
  return asked === undefined || asked.startsWith('-') ? null : asked;
}

/** What Commander found wrong: its English sentence names it between quotation marks. */
function nameIn(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? '';
}

function unknownCommandWords(name: string): readonly [Localised, Data] {
  if (laterCommands.some((later) => bareName(later) === bareName(name)))
    return [messages.laterCommand, { name }];
  if (/[./\\*]/.test(name)) return [messages.fileAsCommand, { name }];
  const known = [...commands.flatMap((it) => [it.name, it.swedish]), 'help'];
  const near = nearest(name, known);
  return near === null
    ? [messages.unknownCommand, { name }]
    : [messages.unknownCommandNear, { name, near }];
}

function unknownOptionWords(written: string, declaration: CommandDeclaration | undefined) {
  const name = written.replace(/=.*$/s, '');
  const options = [...(declaration?.options ?? []), ...sharedOptions];
  const near = nearest(name, [...options.map(({ flags }) => flags), '--help', '--version']);
  return near === null
    ? ([messages.unknownOption, { name }] as const)
    : ([messages.unknownOptionNear, { name, near }] as const);
}

function errorWords(
  { code, message }: CommanderError,
  argv: readonly string[],
): readonly [Localised, Data] {
  const declaration = commandNamed(argv[commandIndex(argv)] ?? '');
  switch (code) {
    case 'commander.unknownCommand':
      return unknownCommandWords(nameIn(message));
    case 'commander.unknownOption':
      return unknownOptionWords(nameIn(message), declaration);
    case 'commander.optionMissingArgument':
      return [messages.missingValue, { name: nameIn(message).split(' ')[0] ?? '' }];
    case 'commander.missingArgument':
      return [messages.missingArgument, { name: nameIn(message) }];
    case 'commander.excessArguments':
      return [messages.tooMany, {}];
    default:
      return [messages.badCall, {}];
  }
}

function errorText(error: CommanderError, argv: readonly string[], locale: Locale): string {
  const [template, data] = errorWords(error, argv);
  const declaration = commandNamed(argv[commandIndex(argv)] ?? '');
  const command = declaration ? `iop ${declaration.name} --help` : 'iop --help';
  const help = fill(messages.seeHelp[locale], { command }, locale);
  return `${fill(template[locale], data, locale)}\n${help}\n`;
}

/** Reads a command line. Never throws for what a user may write. */
export function readArguments(argv: readonly string[], context: ArgumentContext): Arguments {
  let text = '';
  const taken: Taken = { args: [], options: {} };
  const write = (more: string) => {
    text += more;
  };
  const program = programFor(context, write, taken);
  const named = withOwnNames(argv);
  const asked = helpAsked(named);
  if (asked !== null && asked !== 'help' && !commandNamed(asked)) {
    const error = new CommanderError(2, 'commander.unknownCommand', `'${asked}'`);
    return { kind: 'error', text: errorText(error, named, context.locale) };
  }
  try {
    program.parse(named, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'text', text };
    // A bare `iop` is shown the help.
    if (error.code === 'commander.help') return { kind: 'error', text };
    return { kind: 'error', text: errorText(error, named, context.locale) };
  }
  const { name, args, options } = taken;
  if (name === undefined) return { kind: 'error', text: program.helpInformation() };
  return { kind: 'command', name, args, options };
}
