import { readDocument } from '../../agreement/parse.ts';
import { checkAgreement } from '../../check.ts';
import { wordsOf } from '../../finding.ts';
import { fill } from '../../locale.ts';
import { importNotes } from '../../reporters/import-notes.ts';
import { printable } from '../../reporters/printable.ts';
import { writeFrontmatter } from '../../scaffold/card.ts';
import { draftedAnswers } from '../../scaffold/drafted-card.ts';
import { cardPath } from '../card-path.ts';
import { complain } from '../complain.ts';
import type { CommandContext } from '../context.ts';
import { findNamed } from '../find-files.ts';
import { type ExitCode, exitCodes, isFailed } from '../host.ts';
import { messages } from '../messages.ts';
import { refuseTaken, type Target, targetOf, typed } from '../new/targets.ts';
import { configFor, failureMessages, understood } from '../read-agreement.ts';
import { readSource } from '../read-source.ts';
import { Stop } from '../stop.ts';
import { writeFiles } from '../write-files.ts';

interface ImportOptions {
  readonly path: string;
  /** Null for the name of the original. */
  readonly file: string | null;
  readonly stdout: boolean;
}

/** Where the Markdown goes. @throws Stop for a name that is not one of Markdown, or that is taken. */
function targetFor(shown: string, { file }: ImportOptions, { host }: CommandContext): Target {
  const named = file ?? shown.replace(/(?<=[^/])\.[^./]*$/, '.md');
  if (!/[^/\\]\.(?:md|markdown)$/i.test(named))
    throw new Stop(messages.notMarkdown, { path: named });
  const target = targetOf(named, host);
  refuseTaken(target, host, messages.takenName);
  return target;
}

/** `iop import`: a Word, ODT or PDF file as Markdown with a card. The original is never touched. */
export async function importCommand(
  options: ImportOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { host, around, profiles, locale } = context;
  if (options.stdout && options.file !== null) throw new Stop(messages.stdoutAndFile);
  const original = findNamed(options.path, host, around);
  const source = await readSource(original.path, original.shown, host);
  if (isFailed(source)) throw new Stop(failureMessages[source.failure], { path: original.shown });
  if (!source.original && !source.unreadable)
    throw new Stop(messages.importOfText, { path: original.shown });
  const target = options.stdout ? null : targetFor(original.shown, options, context);
  const document = readDocument(source);
  const reader = { host, around, profiles, flag: null };
  const found = await configFor(original.path, reader);
  const { agreement } = await understood(document, found, reader);
  if (agreement.unreadable) {
    const [first] = checkAgreement(agreement).findings;
    if (first) complain(host, `${original.shown}: ${wordsOf(first)[locale]}`);
    return exitCodes.failed;
  }
  // A card beside the file says it already.
  const hasCard = target !== null && host.kindOf(cardPath(target.path)) === 'file';
  const card = hasCard
    ? ''
    : writeFrontmatter(draftedAnswers(agreement), {
        locale: agreement.language,
        guidance: false,
        status: null,
      });
  const own = { path: cardPath(original.path), shown: cardPath(original.shown) };
  const isLeft = host.kindOf(own.path) === 'file' && target !== null && !hasCard;
  const text = card === '' ? source.text : `${card}\n${source.text}`;
  const notes = importNotes(source, locale);
  if (target === null) {
    host.stdout.write(text);
    for (const words of notes) complain(host, words);
    return exitCodes.clean;
  }
  writeFiles([{ ...target, content: text, over: null }], host);
  const say = (key: keyof typeof messages, data: Readonly<Record<string, string>>) =>
    fill(messages[key][locale], data, locale);
  const lines = [
    say('saved', { path: target.shown }),
    ...notes,
    ...(hasCard ? [] : [say('cardDrafted', {})]),
    ...(isLeft ? [say('cardLeft', { card: own.shown, path: original.shown })] : []),
    say('originalKept', { path: original.shown }),
    say('checkImported', { path: typed(target.shown) }),
  ];
  host.stdout.write(`${lines.map(printable).join('\n')}\n`);
  return exitCodes.clean;
}
