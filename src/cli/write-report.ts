import { version } from '../generated/version.ts';
import { fill, type Localised } from '../locale.ts';
import type { FileReport, Report } from '../report.ts';
import { isNarrow, type Layout, type Measure, narrow, noPaint } from '../reporters/layout.ts';
import { printable } from '../reporters/printable.ts';
import type { Reporter, RunContext } from '../reporters/reporter.ts';
import { rules } from '../rules/index.ts';
import { complain } from './complain.ts';
import type { CommandContext } from './context.ts';
import type { Host } from './host.ts';
import { messages } from './messages.ts';
import type { CheckOptions, Format, FormatTarget } from './options.ts';
import { relativePath } from './paths.ts';
import { refuseTargets, targetPath } from './report-targets.ts';
import { Stop } from './stop.ts';
import { maxWidth, widthOf } from './width.ts';

/** What came of reading and checking the files. */
export interface Checked {
  readonly report: Report;
  /** Sentences for stderr: what could not be read. */
  readonly problems: readonly Localised[];
  /** The same files as if they were about to be signed: what a draft still lacks. */
  readonly atSigning: ReadonlyMap<FileReport, () => FileReport>;
}

/** What is written: a format, or only the annotations of GitHub, which stand below a text that says the rest. */
type Written = Format | 'annotations';

/** Reporters are loaded when they are asked for. */
const reporters: Readonly<Record<Exclude<Written, 'docx'>, () => Promise<Reporter>>> = {
  text: async () => (await import('../reporters/text.ts')).text,
  plain: async () => (await import('../reporters/plain.ts')).plain,
  json: async () => (await import('../reporters/json.ts')).json,
  markdown: async () => (await import('../reporters/formats.ts')).markdown,
  html: async () => (await import('../reporters/formats.ts')).html,
  github: async () => (await import('../reporters/formats.ts')).github,
  annotations: async () => (await import('../reporters/formats.ts')).annotations,
  sarif: async () => (await import('../reporters/sarif.ts')).sarif,
  gitlab: async () => (await import('../reporters/formats.ts')).gitlab,
  junit: async () => (await import('../reporters/formats.ts')).junit,
  jurist: async () => (await import('../reporters/jurist.ts')).jurist,
};

/** Columns of a text; the library that knows wide letters is loaded when a text has any. */
async function measureFor(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts) {
    if (isNarrow(text)) continue;
    const { default: stringWidth } = await import('string-width');
    return (shown) => stringWidth(shown);
  }
  return narrow;
}

/** How a text for people is laid out on stdout. */
export async function layoutFor(
  texts: Iterable<string>,
  { host, locale, colour }: CommandContext,
): Promise<Layout> {
  const measure = await measureFor(texts);
  const paint = colour ? (await import('../reporters/colour.ts')).colourPaint : noPaint;
  return { locale, measure, paint, width: widthOf(host) };
}

function textsOf({ report }: Checked): readonly string[] {
  return report.files.flatMap(({ agreement }) => [
    agreement.source.path,
    agreement.source.text,
    agreement.card?.source.text ?? '',
  ]);
}

function writeFile(file: string, text: string, context: CommandContext): boolean {
  const { host, locale } = context;
  if (host.write(targetPath(file, context), text) === null) return true;
  complain(host, fill(messages.notWritten[locale], { path: file }, locale));
  return false;
}

interface Target {
  readonly format: Written;
  readonly file: string | null;
}

function isOnGitHub({ env }: Host): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}

/** What was asked for; else the text, which GitHub's runner is given with its annotations. */
function targetsOf(formats: readonly FormatTarget[], host: Host): readonly Target[] {
  if (formats.length > 0) return formats;
  const text: Target = { format: 'text', file: null };
  const isRunner = isOnGitHub(host) && !host.stdout.isTerminal;
  return isRunner ? [text, { format: 'annotations', file: null }] : [text];
}

/** Formats of which every line that acts on GitHub is one of ours. */
const ownCommands: ReadonlySet<Written> = new Set(['github', 'annotations']);

/** GitHub's runner obeys lines of a log: what is no format of its own must not hold any. */
async function writeOut(format: Written, text: string, { host }: CommandContext): Promise<void> {
  if (!isOnGitHub(host) || ownCommands.has(format)) {
    host.stdout.write(text);
    return;
  }
  const { inert } = await import('../reporters/github-command.ts');
  host.stdout.write(inert(text));
}

/** The address of the rules' pages in the settings of the working folder. */
async function docsUrlOf({ host, around }: CommandContext): Promise<string | null> {
  try {
    return (await around.configAt(host.cwd)).config.docsUrl;
  } catch (error) {
    // Settings that are wrong stop the files that they are for.
    if (error instanceof Stop) return null;
    throw error;
  }
}

/** The working folder as seen from the root of the repository. */
function folderFromRoot({ host, around }: CommandContext): string {
  const root = around.rootAt(host.cwd);
  return root === null || root === host.cwd ? '' : `${relativePath(root, host.cwd)}/`;
}

/** What a reporter is told. */
async function runContext(
  checked: Checked,
  { tips, quiet, failOn }: CheckOptions,
  context: CommandContext,
): Promise<RunContext> {
  const later = new Map<FileReport, FileReport>();
  const atSigning = (file: FileReport) => {
    const again = checked.atSigning.get(file);
    if (!again) return null;
    const known = later.get(file) ?? again();
    later.set(file, known);
    return known;
  };
  return {
    ...(await layoutFor(textsOf(checked), context)),
    rules,
    tips,
    quiet,
    version,
    atSigning,
    failOn,
    problems: checked.problems,
    docsUrl: await docsUrlOf(context),
    folder: folderFromRoot(context),
  };
}

/**
 * Before anything of a run is written.
 * @throws Stop when a file is not one to write over, or when there is no Word file to write a copy of.
 */
export async function refuseReports(
  files: readonly FileReport[],
  options: CheckOptions,
  context: CommandContext,
): Promise<void> {
  refuseTargets(options, context);
  for (const { format, file } of options.formats) {
    if (format !== 'docx') continue;
    const { refuseCopy } = await import('./write-reviewed.ts');
    refuseCopy(file ?? '', files);
  }
}

/** Writes every format that was asked for. False when a file could not be written. */
export async function writeReport(
  checked: Checked,
  options: CheckOptions,
  context: CommandContext,
): Promise<boolean> {
  const shown = await runContext(checked, options, context);
  const { host } = context;
  const targets = targetsOf(options.formats, host);
  // What a program reads on stdout is a report and nothing else.
  const isPrinted = targets.some(({ file }) => file === null);
  const tell = (text: string) =>
    isPrinted ? complain(host, text) : host.stdout.write(`${printable(text)}\n`);
  let written = true;
  for (const { format, file } of targets) {
    if (format === 'docx') {
      const { writeReviewed } = await import('./write-reviewed.ts');
      written = (await writeReviewed(file ?? '', checked, context, tell)) && written;
      continue;
    }
    const reporter = await reporters[format]();
    if (file === null) await writeOut(format, reporter(checked.report, shown), context);
    else {
      const inFile = { ...shown, paint: noPaint, width: maxWidth };
      const isWritten = writeFile(file, reporter(checked.report, inFile), context);
      // Who sits at a terminal is not left with nothing.
      if (isWritten && !isPrinted && host.stdout.isTerminal)
        tell(fill(messages.saved[context.locale], { path: file }, context.locale));
      written = isWritten && written;
    }
  }
  return written;
}
