import { version } from '../generated/version.ts';
import { fill, type Localised } from '../locale.ts';
import type { FileReport, Report } from '../report.ts';
import { isNarrow, type Layout, type Measure, narrow, noPaint } from '../reporters/layout.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { rules } from '../rules/index.ts';
import { complain } from './complain.ts';
import type { CommandContext } from './context.ts';
import { messages } from './messages.ts';
import type { CheckOptions, Format, FormatTarget } from './options.ts';
import { refuseTargets, targetPath } from './report-targets.ts';
import { maxWidth, widthOf } from './width.ts';

/** What came of reading and checking the files. */
export interface Checked {
  readonly report: Report;
  /** Sentences for stderr: what could not be read. */
  readonly problems: readonly Localised[];
  /** The same files as if they were about to be signed: what a draft still lacks. */
  readonly atSigning: ReadonlyMap<FileReport, () => FileReport>;
}

/** Reporters are loaded when they are asked for. */
const reporters: Readonly<Record<Exclude<Format, 'docx'>, () => Promise<Reporter>>> = {
  text: async () => (await import('../reporters/text.ts')).text,
  plain: async () => (await import('../reporters/plain.ts')).plain,
  json: async () => (await import('../reporters/json.ts')).json,
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

function writeFile(
  { file }: FormatTarget & { file: string },
  text: string,
  context: CommandContext,
): boolean {
  const { host, locale } = context;
  if (host.write(targetPath(file, context), text) === null) return true;
  complain(host, fill(messages.notWritten[locale], { path: file }, locale));
  return false;
}

/**
 * Writes every format that was asked for. False when a file could not be written.
 * @throws Stop before anything is written, when a file is not one to write over.
 */
export async function writeReport(
  checked: Checked,
  options: CheckOptions,
  context: CommandContext,
): Promise<boolean> {
  const { tips, quiet, formats } = options;
  refuseTargets(formats, context);
  const layout = await layoutFor(textsOf(checked), context);
  const later = new Map<FileReport, FileReport>();
  const atSigning = (file: FileReport) => {
    const again = checked.atSigning.get(file);
    if (!again) return null;
    const known = later.get(file) ?? again();
    later.set(file, known);
    return known;
  };
  let written = true;
  for (const { format, file } of formats) {
    if (format === 'docx') {
      const { writeReviewed } = await import('./write-reviewed.ts');
      written = (await writeReviewed(file ?? '', checked, context)) && written;
      continue;
    }
    const reporter = await reporters[format]();
    const shown = { ...layout, rules, tips, quiet, version, atSigning };
    if (file === null) context.host.stdout.write(reporter(checked.report, shown));
    else {
      const inFile = { ...shown, paint: noPaint, width: maxWidth };
      written = writeFile({ format, file }, reporter(checked.report, inFile), context) && written;
    }
  }
  return written;
}
