import type { Agreement, Document } from '../agreement/agreement.ts';
import { isAgreement } from '../agreement/kind.ts';
import { readDocument } from '../agreement/parse.ts';
import type { Heard, PlaceBeside } from '../check/comparing.ts';
import { completed } from '../check/completing.ts';
import { type Gathered, gather } from '../check/gathering.ts';
import { type Counts, checkAgreement, countsOf } from '../check.ts';
import { fillAll, type Localised } from '../locale.ts';
import type { FileReport, SkippedFile } from '../report.ts';
import { rules } from '../rules/index.ts';
import type { OriginalKind, Source } from '../source.ts';
import { cardPath } from './card-path.ts';
import type { CommandContext } from './context.ts';
import type { FoundConfig } from './find-config.ts';
import { type FoundFile, holdsAll, isIncluded } from './find-files.ts';
import { type Host, isFailed } from './host.ts';
import type { CheckOptions } from './options.ts';
import { relativePath, resolvePath, slashed } from './paths.ts';
import { configFor, failureMessages, type Reader, readFile, understood } from './read-agreement.ts';
import { readStdinSource } from './read-source.ts';
import type { IsChosen } from './selection.ts';
import type { KeptBaseline, OpenBaseline } from './use-baseline.ts';
import type { FixedFile, writeFix } from './write-fixes.ts';
import type { OpenReport } from './write-report.ts';

/** What is the same for every file of a run. */
export interface Judge {
  readonly options: CheckOptions;
  readonly context: CommandContext;
  readonly reader: Reader;
  readonly report: OpenReport;
  readonly baseline: OpenBaseline | null;
  /** Writes what fixes change in a file; null when nothing is to be written. */
  readonly writeFix: typeof writeFix | null;
  /** Which agreements the report is about; null for all. */
  readonly isChosen: IsChosen | null;
}

/** What is taken for granted of the other files, until all have been read. */
export interface Among {
  /** No other agreement is checked. */
  readonly isAlone: boolean;
  /** Whether it is to be held beside others at all. */
  readonly isCompared: boolean;
  /** Folders that are looked through to the bottom, of which all could be read. */
  readonly folders: readonly string[];
  /** What the rules that compare have found. */
  readonly heard: Heard;
  /** A digest of that and of the texts it speaks of; empty when nothing has been heard. */
  readonly heardDigest: string;
  /** Where a place in another agreement stands. */
  readonly sourceOf: (place: PlaceBeside) => Source;
}

/**
 * What a format says of an agreement, as JSON: packed where there are others, so that a thousand of them take little room.
 * Null for a format that has no parts.
 */
export type KeptPart = Uint8Array | string | null;

/** What is left of an agreement when it has been checked. Plain data: a file can hold it. */
export interface KeptFile {
  /** As reports show it. */
  readonly shown: string;
  readonly original: OriginalKind | null;
  readonly counts: Counts;
  /** The day that a rule compared with; null when no rule needed one. */
  readonly today: string | null;
  /** Another day might give another result. */
  readonly dependsOnDay: boolean;
  /** It could not be read as an agreement: nobody knows what it says. */
  readonly isUnread: boolean;
  /** All that the same settings hold for was taken to be among those compared. */
  readonly isWhole: boolean;
  readonly isAlone: boolean;
  /** What it says to the others; null when it is not compared. */
  readonly gathered: Gathered | null;
  readonly baseline: KeptBaseline | null;
  /** What each format says of it. */
  readonly parts: readonly KeptPart[];
  /** What fixes change in it and its card. */
  readonly fixed: readonly FixedFile[];
  /** Of the texts that this was told of, to see that they are the same when they are read again; empty when alone. */
  readonly digest: string;
}

/** An agreement that is only there for others to be held beside. */
interface SeenFile {
  /** It could not be read as an agreement: nobody knows what it says. */
  readonly isUnread: boolean;
  /** What it says to the others; null when nothing is compared. */
  readonly gathered: Gathered | null;
  /** Of its texts, as of one that is checked. */
  readonly digest: string;
}

/** What has come of a file. */
export interface Outcome {
  /** Null when it is no agreement, or was not read. */
  readonly kept: KeptFile | null;
  /** Null when it was checked, or is no agreement. */
  readonly seen: SeenFile | null;
  readonly skipped: SkippedFile | null;
  /** Sentences for stderr: what could not be read or written. */
  readonly problems: readonly Localised[];
  /** The whole report, where it is needed to the end; it is no plain data. */
  readonly report: FileReport | null;
}

const nothing: Outcome = { kept: null, seen: null, skipped: null, problems: [], report: null };

/** Reads and checks a file. */
export async function checkFile(
  { path, shown, named, contents }: FoundFile,
  given: Judge,
  among: Among,
): Promise<Outcome> {
  const judge = contents ? reading(contents, given) : given;
  const { reader } = judge;
  const file = await readFile(path, shown, reader.host);
  if (isFailed(file)) {
    return { ...nothing, problems: [fillAll(failureMessages[file.failure], { path: shown })] };
  }
  const { document, problem } = file;
  const problems = problem === null ? [] : [problem];
  const isOne = named || isAgreement(document) || isIncluded(path, await configFor(path, reader));
  if (!isOne) return { ...nothing, problems, skipped: { path: shown, reason: 'not-an-agreement' } };
  const isChosen = judge.isChosen === null || (await judge.isChosen(path));
  const look = isChosen ? checkDocument : seeDocument;
  const outcome = await look(document, path, judge, among);
  return { ...outcome, problems: [...problems, ...outcome.problems] };
}

/** With files as they were when they were read the first time, whatever has become of them since. */
function reading(contents: ReadonlyMap<string, Uint8Array>, judge: Judge): Judge {
  const { reader } = judge;
  const read: Host['read'] = (path, limit) => contents.get(path) ?? reader.host.read(path, limit);
  return { ...judge, reader: { ...reader, host: { ...reader.host, read } } };
}

/** The text on standard input has no side file: it is nowhere. */
export async function checkStdin(judge: Judge, among: Among): Promise<Outcome> {
  const { options, reader } = judge;
  const { host } = reader;
  const name = options.stdinFilename ?? '-';
  const path = resolvePath(host.cwd, host.separator === '\\' ? slashed(name) : name);
  const shown = name === '-' ? '-' : relativePath(host.cwd, path);
  const source = await readStdinSource(shown, host);
  if (isFailed(source)) {
    return { ...nothing, problems: [fillAll(failureMessages[source.failure], { path: shown })] };
  }
  return checkDocument(readDocument(source), path, judge, among);
}

async function checkDocument(
  document: Document,
  path: string,
  judge: Judge,
  among: Among,
): Promise<Outcome> {
  const { options, reader, baseline, report: formats } = judge;
  const { host } = reader;
  const found = await configFor(path, reader);
  const { agreement } = await understood(document, found, reader);
  const today = options.today ?? host.today();
  const { values, rules: severities } = found.config;
  const profileOverridden = options.profile !== null || found.config.profileLocked;
  const shared = { settings: severities, values, today, profileOverridden };
  const stage = options.stage ? { stage: options.stage } : {};
  const judged = (one: Agreement) => checkAgreement(one, { ...stage, ...shared });
  const again = async (one: Document) => judged((await understood(one, found, reader)).agreement);
  const first = judged(agreement);
  const { report, fixed, problems } =
    options.fix === null ? unfixed(first) : await fixedReport(first, path, judge, again);
  const isUnread = report.agreement.unreadable !== null;
  const isWhole = !isUnread && holdsAll(among.folders, found);
  const complete = (file: FileReport) =>
    among.isCompared
      ? completed(file, among.heard, {
          rules,
          today,
          severities,
          isWhole,
          sourceOf: (place) => ownSource(place, report.agreement, found) ?? among.sourceOf(place),
        })
      : file;
  const gathered = among.isCompared ? gather(report, { rules, values, severities }) : null;
  const whole = complete(report);
  const left = baseline?.leave(whole, path) ?? { file: whole, kept: null };
  const isDraft = report.stage === 'draft';
  const later = (): FileReport =>
    complete(checkAgreement(report.agreement, { stage: 'signing', ...shared }));
  const kept: KeptFile = {
    shown: report.agreement.source.path,
    original: report.agreement.source.original?.kind ?? null,
    counts: countsOf(left.file),
    today: report.today,
    dependsOnDay: report.today !== null || isDraft,
    isUnread,
    isWhole,
    isAlone: among.isAlone,
    gathered,
    baseline: left.kept,
    parts: (await formats.partsOf(left.file, isDraft ? later : null, among.isAlone)).map((part) => {
      if (part === null) return null;
      const json = JSON.stringify(part);
      return among.isAlone ? json : host.pack(json);
    }),
    fixed,
    digest: among.isCompared ? digestOf(report.agreement, host) : '',
  };
  return { ...nothing, kept, problems, report: formats.wantsCopy ? left.file : null };
}

/** Reads what others are held beside, without checking anything. */
async function seeDocument(
  document: Document,
  path: string,
  { options, reader }: Judge,
  { isCompared }: Among,
): Promise<Outcome> {
  const { host } = reader;
  const skipped: SkippedFile = { path: document.source.path, reason: 'unchanged' };
  if (!isCompared) return { ...nothing, skipped };
  const found = await configFor(path, reader);
  const { agreement } = await understood(document, found, reader);
  const { values, rules: severities } = found.config;
  const stage = options.stage ? { stage: options.stage } : {};
  const unjudged = checkAgreement(agreement, { rules: [], ...stage });
  const gathered = gather(unjudged, { rules, values, severities });
  const isUnread = agreement.unreadable !== null;
  return { ...nothing, skipped, seen: { isUnread, gathered, digest: digestOf(agreement, host) } };
}

/** Of an agreement's texts. */
export function digestOf({ source, card }: Pick<Document, 'source' | 'card'>, host: Host): string {
  return host.digest([source.text, card?.source.text ?? '']);
}

/** The text that a place stands in, when that is one of the agreement itself. */
function ownSource(
  { of, in: where }: PlaceBeside,
  { source, card }: Agreement,
  { text }: FoundConfig,
): Source | null {
  if (where === 'settings') return text?.source ?? null;
  if (of.gathered.path !== source.path) return null;
  return where === 'card' ? (card?.source ?? null) : source;
}

interface Fixed {
  readonly report: FileReport;
  readonly fixed: readonly FixedFile[];
  readonly problems: readonly Localised[];
}

const unfixed = (report: FileReport): Fixed => ({ report, fixed: [], problems: [] });

/** The report on the text as fixes leave it: what could not be written, or is only shown, has changed nothing. */
async function fixedReport(
  report: FileReport,
  path: string,
  { writeFix, context }: Judge,
  judge: (document: Document) => Promise<FileReport>,
): Promise<Fixed> {
  const { safelyFixed } = await import('../fix/safe-fixes.ts');
  const again = (source: Source, card: Source | null) =>
    judge(card ? readDocument(source, card) : readDocument(source));
  const done = await safelyFixed(report, again);
  const fixed: FixedFile[] = [];
  const problems: Localised[] = [];
  const left = (at: string, before: Source, after: Source) => {
    const fixes = done.fixes.filter((fix) => fix.source === before).length;
    if (fixes === 0) return after;
    const file = { path: at, shown: before.path, before: before.text, after: after.text, fixes };
    fixed.push(file);
    if (!writeFix) return before;
    const problem = writeFix(file, context);
    if (problem !== null) problems.push(problem);
    return problem === null ? after : before;
  };
  const { source, card } = report.agreement;
  const text = left(path, source, done.source);
  const side = card && done.card ? left(cardPath(path), card.source, done.card) : null;
  const isSame = text === source && side === (card?.source ?? null);
  const isDone = text === done.source && side === done.card;
  return {
    report: isDone ? done.report : isSame ? report : await again(text, side),
    fixed,
    problems,
  };
}
