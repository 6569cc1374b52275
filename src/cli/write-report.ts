import { version } from '../generated/version.ts';
import { fill, type Localised } from '../locale.ts';
import type { FileReport } from '../report.ts';
import { isNarrow, type Layout, type Measure, narrow, noPaint } from '../reporters/layout.ts';
import { printable } from '../reporters/printable.ts';
import type { Reporter, Run } from '../reporters/reporter.ts';
import { rules } from '../rules/index.ts';
import type { KeptPart } from './check-file.ts';
import { complain } from './complain.ts';
import type { CommandContext } from './context.ts';
import type { Host } from './host.ts';
import { messages } from './messages.ts';
import type { CheckOptions, Format, FormatTarget } from './options.ts';
import { relativePath } from './paths.ts';
import { targetPath } from './report-targets.ts';
import { Stop } from './stop.ts';
import { maxWidth, widthOf } from './width.ts';

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

function textsOf({ agreement }: FileReport): readonly string[] {
  const { source, card } = agreement;
  return [source.path, source.text, card?.source.text ?? ''];
}

function writeFile(file: string, pieces: Iterable<string>, context: CommandContext): boolean {
  const { host, locale } = context;
  if (host.write(targetPath(file, context), bytesOf(pieces)) === null) return true;
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

/** So many letters are written at a time. */
const atATime = 1_000_000;

/** The same text in fewer pieces. */
function* gathered(pieces: Iterable<string>): Iterable<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < atATime) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join('');
}

/** Together they may be longer than a text can be. */
function bytesOf(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const all = Array.from(gathered(pieces), (piece) => encoder.encode(piece));
  const [only] = all;
  if (only && all.length === 1) return only;
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** What one format says of the agreements, one after the other. */
function unpacked(
  parts: readonly (readonly KeptPart[])[],
  index: number,
  { unpack }: Host,
): Iterable<never> {
  return {
    *[Symbol.iterator]() {
      // What `part` of the same reporter made, and nobody else may read.
      for (const { [index]: part = null } of parts) {
        if (part === null) continue;
        yield JSON.parse(typeof part === 'string' ? part : unpack(part)) as never;
      }
    },
  };
}

/** GitHub's runner obeys lines of a log: what is no format of its own must not hold any. */
async function writeOut(
  format: Written,
  pieces: Iterable<string>,
  { host }: CommandContext,
): Promise<void> {
  if (!isOnGitHub(host) || ownCommands.has(format)) {
    for (const piece of gathered(pieces)) host.stdout.write(piece);
    return;
  }
  const { inert } = await import('../reporters/github-command.ts');
  host.stdout.write(inert(Array.from(pieces).join('')));
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

/** The formats of a run, ready to take one agreement after the other. */
export interface OpenReport {
  /**
   * What each format has to say of an agreement. Plain data, which a file can hold.
   * @param later the same agreement as if it were about to be signed: what a draft still lacks; null for no draft
   */
  readonly partsOf: (
    file: FileReport,
    later: (() => FileReport) | null,
    isAlone: boolean,
  ) => Promise<readonly unknown[]>;
  /** Writes every format that was asked for, of parts by agreement. False when a file could not be written. */
  readonly write: (
    parts: readonly (readonly KeptPart[])[],
    run: Run,
    problems: readonly Localised[],
  ) => Promise<boolean>;
  /** All that decides what the parts are besides the agreements. */
  readonly settings: unknown;
  /** A copy of the Word file that was checked is asked for. */
  readonly wantsCopy: boolean;
}

/** @throws Stop when a report would be written over a file that it must not. */
export async function openReport(
  options: CheckOptions,
  context: CommandContext,
): Promise<OpenReport> {
  const { host, locale, colour } = context;
  const { tips, quiet, failOn, formats } = options;
  const targets = targetsOf(formats, host);
  const shared = {
    rules,
    tips,
    quiet,
    version,
    failOn,
    docsUrl: await docsUrlOf(context),
    folder: folderFromRoot(context),
  };
  const layout = async (texts: Iterable<string>, { file }: Target) => {
    const out = await layoutFor(texts, context);
    return file === null ? out : { ...out, paint: noPaint, width: maxWidth };
  };
  const nobody = () => null;
  const reportersOf = async () =>
    Promise.all(targets.map(({ format }) => (format === 'docx' ? null : reporters[format]())));
  // What a program reads on stdout is a report and nothing else.
  const isPrinted = targets.some(({ file }) => file === null);
  const tell = (text: string) =>
    isPrinted ? complain(host, text) : host.stdout.write(`${printable(text)}\n`);
  return {
    settings: { ...shared, rules: null, targets, locale, colour, width: widthOf(host) },
    wantsCopy: targets.some(({ format }) => format === 'docx'),
    async partsOf(file, later, isAlone) {
      const all = await reportersOf();
      let known: FileReport | null = null;
      const atSigning = () => {
        known ??= later?.() ?? null;
        return known;
      };
      return Promise.all(
        targets.map(async (target, index) => {
          const own = { ...shared, ...(await layout(textsOf(file), target)), atSigning };
          return all[index]?.part(file, own, isAlone) ?? null;
        }),
      );
    },
    async write(parts, run, problems) {
      const all = await reportersOf();
      const paths = [run.skipped.map(({ path }) => path).join('')];
      let written = true;
      for (const [index, target] of targets.entries()) {
        const reporter = all[index];
        if (!reporter) continue;
        const own = { ...shared, ...(await layout(paths, target)), atSigning: nobody, problems };
        const pieces = reporter.whole(unpacked(parts, index, host), run, own);
        const { file, format } = target;
        if (file === null) await writeOut(format, pieces, context);
        else {
          const isWritten = writeFile(file, pieces, context);
          // Who sits at a terminal is not left with nothing.
          if (isWritten && !isPrinted && host.stdout.isTerminal)
            tell(fill(messages.saved[locale], { path: file }, locale));
          written = isWritten && written;
        }
      }
      return written;
    },
  };
}
