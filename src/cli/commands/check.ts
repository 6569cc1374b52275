import type { Agreement, Document } from '../../agreement/agreement.ts';
import { isAgreement } from '../../agreement/kind.ts';
import { readDocument } from '../../agreement/parse.ts';
import { buildReport, checkAgreement } from '../../check.ts';
import { fill, fillAll, type Localised } from '../../locale.ts';
import type { Severity } from '../../profile.ts';
import type { FileReport, Report, SkippedFile } from '../../report.ts';
import type { Source } from '../../source.ts';
import { cardPath } from '../card-path.ts';
import { complain } from '../complain.ts';
import type { CommandContext } from '../context.ts';
import type { FoundConfig } from '../find-config.ts';
import { type FoundFile, findFiles, holdsAll, isIncluded } from '../find-files.ts';
import { type ExitCode, exitCodes, isFailed } from '../host.ts';
import { messages } from '../messages.ts';
import type { CheckOptions } from '../options.ts';
import { relativePath, resolvePath, slashed } from '../paths.ts';
import {
  configFor,
  failureMessages,
  type Reader,
  readFile,
  understood,
} from '../read-agreement.ts';
import { readStdinSource } from '../read-source.ts';
import { refuseTargets } from '../report-targets.ts';
import type { FixedFile } from '../write-fixes.ts';
import { type Checked, refuseReports, writeReport } from '../write-report.ts';

interface Collected {
  readonly files: FileReport[];
  readonly skipped: SkippedFile[];
  readonly problems: Localised[];
  readonly atSigning: Map<FileReport, () => FileReport>;
  /** How each was checked, for the rules that compare agreements. */
  readonly settings: Map<FileReport, FoundConfig>;
  /** What fixes change. */
  readonly fixed: FixedFile[];
  /** Writes what fixes change in a file; false when it was not written. */
  readonly mend: (file: FixedFile) => boolean;
}

/** Files are counted at a terminal when they are more than this. */
const manyFiles = 50;

async function checkDocument(
  document: Document,
  path: string,
  options: CheckOptions,
  reader: Reader,
  collected: Collected,
): Promise<void> {
  const { files, atSigning, settings: known } = collected;
  const found = await configFor(path, reader);
  const { agreement } = await understood(document, found, reader);
  const today = options.today ?? reader.host.today();
  const settings = found.config.rules;
  const stage = options.stage ? { stage: options.stage } : {};
  const profileOverridden = options.profile !== null || found.config.profileLocked;
  const shared = { settings, values: found.config.values, today, profileOverridden };
  const judged = (one: Agreement) => checkAgreement(one, { ...stage, ...shared });
  const first = judged(agreement);
  const file = options.fix
    ? await fixedReport(first, path, collected, async (again) => {
        return judged((await understood(again, found, reader)).agreement);
      })
    : first;
  files.push(file);
  known.set(file, found);
  if (file.stage !== 'draft') return;
  const { agreement: read } = file;
  atSigning.set(file, () => checkAgreement(read, { stage: 'signing', ...shared }));
}

/** The report on the text as fixes leave it: what could not be written, or is only shown, has changed nothing. */
async function fixedReport(
  report: FileReport,
  path: string,
  { fixed, mend }: Collected,
  judge: (document: Document) => Promise<FileReport>,
): Promise<FileReport> {
  const { safelyFixed } = await import('../../fix/safe-fixes.ts');
  const again = (source: Source, card: Source | null) =>
    judge(card ? readDocument(source, card) : readDocument(source));
  const done = await safelyFixed(report, again);
  const left = (at: string, before: Source, after: Source) => {
    const fixes = done.fixes.filter((fix) => fix.source === before).length;
    if (fixes === 0) return after;
    const file = { path: at, shown: before.path, before: before.text, after: after.text, fixes };
    fixed.push(file);
    return mend(file) ? after : before;
  };
  const { source, card } = report.agreement;
  const text = left(path, source, done.source);
  const side = card && done.card ? left(cardPath(path), card.source, done.card) : null;
  if (text === done.source && side === done.card) return done.report;
  return text === source && side === (card?.source ?? null) ? report : again(text, side);
}

async function checkFile(
  { path, shown, named }: FoundFile,
  options: CheckOptions,
  reader: Reader,
  collected: Collected,
): Promise<void> {
  const file = await readFile(path, shown, reader.host);
  if (isFailed(file)) {
    collected.problems.push(fillAll(failureMessages[file.failure], { path: shown }));
    return;
  }
  const { document, problem } = file;
  if (problem !== null) collected.problems.push(problem);
  const isOne = named || isAgreement(document) || isIncluded(path, await configFor(path, reader));
  if (isOne) await checkDocument(document, path, options, reader, collected);
  else collected.skipped.push({ path: shown, reason: 'not-an-agreement' });
}

/** The text on standard input has no side file: it is nowhere. */
async function checkStdin(
  options: CheckOptions,
  reader: Reader,
  collected: Collected,
): Promise<void> {
  const { host } = reader;
  const name = options.stdinFilename ?? '-';
  const path = resolvePath(host.cwd, host.separator === '\\' ? slashed(name) : name);
  const shown = name === '-' ? '-' : relativePath(host.cwd, path);
  const source = await readStdinSource(shown, host);
  if (isFailed(source)) {
    collected.problems.push(fillAll(failureMessages[source.failure], { path: shown }));
    return;
  }
  const document = readDocument(source);
  await checkDocument(document, path, options, reader, collected);
}

function progress(total: number, { host, locale }: CommandContext): (n: number) => void {
  const { stderr, env } = host;
  if (total <= manyFiles || !stderr.isTerminal || (env['CI'] ?? '') !== '') return () => undefined;
  return (n) => {
    const text = fill(messages.progress[locale], { n, total }, locale);
    if (n === total) stderr.write(`\r${' '.repeat(text.length)}\r`);
    else if (n % 20 === 0) stderr.write(`\r${text}`);
  };
}

async function collect(options: CheckOptions, context: CommandContext, reader: Reader) {
  const fixes = options.fix === 'write' ? await import('../write-fixes.ts') : null;
  const collected: Collected = {
    files: [],
    skipped: [],
    problems: [],
    atSigning: new Map(),
    settings: new Map(),
    fixed: [],
    mend: (file) => {
      if (!fixes) return false;
      const problem = fixes.writeFix(file, context);
      if (problem !== null) collected.problems.push(problem);
      return problem === null;
    },
  };
  if (options.paths.includes('-')) {
    await checkStdin(options, reader, collected);
    return collected;
  }
  const found = await findFiles(options, context.host, context.around);
  collected.problems.push(...found.problems);
  for (const path of found.outside) collected.skipped.push({ path, reason: 'outside-tree' });
  for (const path of found.same) collected.skipped.push({ path, reason: 'same-agreement' });
  for (const path of found.cardless) collected.skipped.push({ path, reason: 'no-card' });
  const shown = progress(found.files.length, context);
  for (const [index, file] of found.files.entries()) {
    await checkFile(file, options, reader, collected);
    shown(index + 1);
  }
  collected.skipped.sort((a, b) => (a.path < b.path ? -1 : 1));
  return compared(collected, found.folders, options, reader);
}

/** What the agreements of a run say together: only where there are others, or all of a folder is here. */
async function compared(
  collected: Collected,
  folders: readonly string[],
  options: CheckOptions,
  { host }: Reader,
): Promise<Collected> {
  const { files, settings, problems } = collected;
  if (files.length === 0 || (files.length === 1 && folders.length === 0)) return collected;
  const [{ compareAgreements }, { rules }] = await Promise.all([
    import('../../check/repository.ts'),
    import('../../rules/index.ts'),
  ]);
  // Of a file that could not be read nobody knows what it says.
  const isRead =
    problems.length === 0 && files.every(({ agreement }) => agreement.unreadable === null);
  const checked = files.flatMap((report) => {
    const found = settings.get(report);
    if (!found) return [];
    const { agreement } = report;
    const { values, rules: severities } = found.config;
    const isWhole = isRead && holdsAll(folders, found);
    return [{ report, agreement, values, severities, settings: found.text, isWhole }];
  });
  const today = options.today ?? host.today();
  const complete = compareAgreements(checked, { rules, today });
  const done = new Map(files.map((file) => [file, complete(file)]));
  const atSigning = Array.from(
    collected.atSigning,
    ([file, again]) => [done.get(file) ?? file, () => complete(again())] as const,
  );
  return { ...collected, files: [...done.values()], atSigning: new Map(atSigning) };
}

/** What is left when the findings that a baseline names are taken out. */
async function withoutKnown(
  { files, atSigning, problems }: Collected,
  { baseline }: CheckOptions,
  { host, locale }: CommandContext,
): Promise<Pick<Collected, 'files' | 'atSigning'>> {
  if (baseline === null) return { files, atSigning };
  const { useBaseline } = await import('../use-baseline.ts');
  const used = useBaseline(files, baseline, host, problems.length === 0);
  for (const words of used.remarks) complain(host, words[locale]);
  problems.push(...used.problems);
  const again = files.flatMap((file, i) => {
    const later = atSigning.get(file);
    const left = used.files[i];
    return later && left ? [[left, later] as const] : [];
  });
  return { files: [...used.files], atSigning: new Map(again) };
}

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

function reaches({ files }: Report, threshold: Severity | 'never'): boolean {
  if (threshold === 'never') return false;
  return files.some(({ findings }) =>
    findings.some(({ severity }) => rank[severity] >= rank[threshold]),
  );
}

function exitCode(
  { report, problems }: Checked,
  options: CheckOptions,
  context: CommandContext,
): ExitCode {
  const { host, locale } = context;
  const say = (words: Localised, data = {}) => complain(host, fill(words[locale], data, locale));
  const { files, warnings } = report.summary;
  const none = options.requireFiles && files === 0;
  if (none) say(messages.noFilesAtAll);
  const { maxWarnings } = options;
  const tooMany = maxWarnings !== null && warnings > maxWarnings;
  if (tooMany) say(messages.tooManyWarnings, { n: warnings, max: maxWarnings });
  if (problems.length > 0 || none) return exitCodes.failed;
  return tooMany || reaches(report, options.failOn) ? exitCodes.findings : exitCodes.clean;
}

/** `iop check`: find, read, check, report. Each step lives elsewhere; this only joins them. */
export async function checkCommand(
  options: CheckOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, around, profiles, locale } = context;
  const reader: Reader = { host, around, profiles, flag: options.profile };
  // A profile that does not exist stops the run before any file is read.
  if (options.profile !== null) await profiles.find(options.profile, host.cwd);
  // Fixes are written as files are checked: a report that cannot be written is refused before.
  if (options.fix === 'write') refuseTargets(options, context);
  const collected = await collect(options, context, reader);
  const { skipped, problems } = collected;
  const say = (all: readonly Localised[]) => {
    for (const words of all) complain(host, words[locale]);
  };
  const unread = problems.length;
  say(problems);
  // Where nothing could be read there is nothing to report either. A patch stands alone: it is for git to read.
  const nothing = unread > 0 && collected.files.length === 0 && skipped.length === 0;
  const isReported = !nothing && options.fix !== 'patch';
  if (isReported) await refuseReports(collected.files, options, context);
  const { files, atSigning } = await withoutKnown(collected, options, context);
  if (options.fix !== null) {
    const { endFixes } = await import('../write-fixes.ts');
    endFixes(collected, options.fix, context);
  }
  say(problems.slice(unread));
  const checked: Checked = { report: buildReport(files, skipped), problems, atSigning };
  const written = !isReported || (await writeReport(checked, options, context));
  const code = exitCode(checked, options, context);
  return written ? code : exitCodes.failed;
}
