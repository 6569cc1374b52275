import type { Agreement } from '../../agreement/agreement.ts';
import { checkAgreement } from '../../check.ts';
import type { Paper } from '../../export/paper.ts';
import { wordsOf } from '../../finding.ts';
import { fillAll, type Localised } from '../../locale.ts';
import { importNotes } from '../../reporters/import-notes.ts';
import { complain } from '../complain.ts';
import type { CommandContext } from '../context.ts';
import type { ExportOptions } from '../export/options.ts';
import { exportWords as words } from '../export/words.ts';
import { findNamed } from '../find-files.ts';
import { type ExitCode, exitCodes, isFailed, type PdfFailure } from '../host.ts';
import { savedLine } from '../new/say-written.ts';
import { documentFile, isNameless, type Target, targetOf } from '../new/targets.ts';
import { nameOf } from '../paths.ts';
import { configFor, failureMessages, readFile, understood } from '../read-agreement.ts';
import { Stop } from '../stop.ts';
import { writeFiles } from '../write-files.ts';

/** The agreement, and how it is named. @throws Stop when it cannot be read. */
async function agreementAt(
  path: string,
  context: CommandContext,
): Promise<{ readonly agreement: Agreement; readonly target: Target }> {
  const { host, around, profiles, locale } = context;
  const file = findNamed(path, host, around);
  const read = await readFile(file.path, file.shown, host);
  if (isFailed(read)) throw new Stop(fillAll(failureMessages[read.failure], { path: file.shown }));
  const reader = { host, around, profiles, flag: null };
  const found = await configFor(file.path, reader);
  const { agreement, remark } = await understood(read.document, found, reader);
  if (agreement.unreadable !== null) {
    const [first] = checkAgreement(agreement).findings;
    const why = first ? wordsOf(first) : { sv: '', en: '' };
    throw new Stop(words.unreadable, { path: file.shown, 'why.sv': why.sv, 'why.en': why.en });
  }
  for (const said of [read.problem, remark]) if (said) complain(host, said[locale]);
  return { agreement, target: { path: file.path, shown: file.shown } };
}

/** Without its ending: `avtal.md` → `avtal`. */
function bare(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]*$/, '');
}

function targetFor({ file, to }: ExportOptions, from: Target, { host }: CommandContext): Target {
  if (file === null)
    return { path: `${bare(from.path)}.${to}`, shown: `${bare(from.shown)}.${to}` };
  if (isNameless(file) || file.toLowerCase() === `.${to}`) throw new Stop(words.noFormat);
  return targetOf(file, host);
}

const missing: Readonly<Record<PdfFailure['missing'], Localised>> = {
  compiler: words.compilerMissing,
  typeface: words.typefaceMissing,
  letters: words.lettersMissing,
  other: words.pdfFailed,
};

/** The file’s bytes or text. @throws Stop when a PDF file cannot be made here. */
async function contentOf(
  paper: Paper,
  { to, standard, day }: ExportOptions,
  { host }: CommandContext,
): Promise<string | Uint8Array> {
  if (to === 'html') return (await import('../../export/html/html.ts')).htmlOf(paper);
  if (to === 'docx') return (await import('../../export/docx/docx.ts')).docxOf(paper, day);
  const { typstOf } = await import('../../export/pdf/typst.ts');
  const made = await host.makePdf(typstOf(paper, day), standard);
  if (made instanceof Uint8Array) return made;
  throw new Stop(missing[made.missing], { letters: made.detail });
}

/** What whoever is to sign should know: gaps, and what is not in the file. */
function remarks({ facts, source }: Agreement, { left }: Paper): readonly Localised[] {
  const gaps = facts.placeholders.filter(({ kind }) => kind === 'fill-in');
  const gapWords = gaps.length === 1 ? words.oneGap : words.manyGaps;
  const n = (count: number, said: Localised) => (count > 0 ? [fillAll(said, { n: count })] : []);
  return [
    ...(gaps.length > 0
      ? [fillAll(gapWords, { gaps: gaps.length, gap: gaps[0]?.text ?? '' })]
      : []),
    ...n(left.images, words.images),
    ...n(left.tags, words.tags),
    ...n(left.notes, words.notes),
    ...(source.original ? [fillAll(words.fromOriginal, { path: source.path })] : []),
  ];
}

/** `iop export`: the agreement as a file to sign. */
export async function exportCommand(
  options: ExportOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, locale } = context;
  const { agreement, target: from } = await agreementAt(options.path, context);
  if (agreement.source.original?.kind === options.to)
    throw new Stop(words.isThatAlready, { path: from.shown });
  const target = options.stdout ? null : targetFor(options, from, context);
  // A name that is taken is told before anything is made.
  const free = target && documentFile(target, '', options.force, host);
  const { paperOf } = await import('../../export/paper-of.ts');
  const paper = paperOf(agreement, { guidance: false, name: bare(nameOf(from.path)) });
  const content = await contentOf(paper, options, context);
  for (const said of importNotes(agreement.source, locale)) complain(host, said);
  for (const said of remarks(agreement, paper)) complain(host, said[locale]);
  if (free === null) host.stdout.write(String(content));
  else {
    const file = { ...free, content };
    writeFiles([file], host);
    host.stdout.write(`${savedLine(file, locale)}\n`);
  }
  return exitCodes.clean;
}
