import type { Agreement, Frontmatter } from '../../agreement/agreement.ts';
import { type Assessment, readAssessment } from '../../agreement/assessment.ts';
import { readDocument } from '../../agreement/parse.ts';
import { nearest } from '../../config/nearest.ts';
import { decode, maxBytes } from '../../decode.ts';
import { fillAll, type Localised } from '../../locale.ts';
import { positionAt, type Source } from '../../source.ts';
import { cardPath } from '../card-path.ts';
import type { CommandContext } from '../context.ts';
import { findNamed } from '../find-files.ts';
import { type Host, isFailed } from '../host.ts';
import { messages } from '../messages.ts';
import { type Target, targetOf } from '../new/targets.ts';
import { folderOf, nameOf } from '../paths.ts';
import { configFor, failureMessages, understood } from '../read-agreement.ts';
import { Stop } from '../stop.ts';
import { assessCommandWords as words } from './words.ts';

/** The card that an assessment is written to, and what it holds; `text` is null when it is not there. */
export interface CardFile extends Target {
  readonly text: string | null;
}

/** What an assessment is of, and where it belongs. */
export interface AssessedPlace {
  readonly agreement: Agreement;
  /** Null when no file was named. */
  readonly card: CardFile | null;
  /** What was assessed before. */
  readonly before: Assessment;
  /** What to say before anything else. */
  readonly remarks: readonly Localised[];
  /** That the agreement is not written yet, and where its card will be; null when it is. */
  readonly notYet: Localised | null;
}

const sideFile = /\.iop\.ya?ml$/i;

/** @throws Stop when it is there but cannot be read: it must not be lost. */
function cardFile(
  { path, shown }: Target,
  { host, around }: CommandContext,
): CardFile & { source: Source | null } {
  const card = sideFile.test(path)
    ? { path, shown }
    : { path: cardPath(path), shown: cardPath(shown) };
  if (host.kindOf(card.path) === null) return { ...card, text: null, source: null };
  findNamed(card.path, host, around);
  const bytes = host.read(card.path, maxBytes);
  if (isFailed(bytes)) throw new Stop(messages.cardUnread, { path: card.shown });
  const source = decode(card.shown, bytes);
  if (source.unreadable) throw new Stop(messages.cardUnread, { path: card.shown });
  return { ...card, text: source.text, source };
}

/** The text of the agreement; none yet is an empty one. */
function documentSource({ path, shown }: Target, context: CommandContext): Source {
  const { host, around } = context;
  if (sideFile.test(path) || host.kindOf(path) === null) return { path: shown, text: '' };
  findNamed(path, host, around);
  const bytes = host.read(path, maxBytes);
  if (isFailed(bytes)) throw new Stop(failureMessages[bytes.failure], { path: shown });
  return decode(shown, bytes);
}

/** The assessment of the card. @throws Stop when a part of it cannot be understood and would be lost. */
function assessmentIn(card: Frontmatter): Assessment | null {
  const field = card.fields.get('assessment');
  if (!field) return null;
  const { assessment, unread } = readAssessment(field.value);
  const [first] = unread;
  if (first === undefined) return assessment;
  const { source, key, keyText } = card.fields.get(first) ?? field;
  const { line } = positionAt(source, key.start);
  throw new Stop(words.cardUnclear, { path: source.path, line, key: keyText });
}

function notThereYet({ path, shown }: Target, card: Target, host: Host): Localised {
  const entries = host.list(folderOf(path));
  const names = isFailed(entries) ? [] : entries.map(({ name }) => name).sort();
  const near = nearest(nameOf(path), names);
  if (near === null) return fillAll(words.noFileYet, { path: shown, card: card.shown });
  return fillAll(words.noFileYetNear, { path: shown, card: card.shown, near });
}

function inText({ frontmatter }: Agreement, card: Target): readonly Localised[] {
  const field = frontmatter?.fields.get('assessment');
  if (!field) return [];
  const { line } = positionAt(field.source, field.key.start);
  return [fillAll(words.inText, { path: field.source.path, line, card: card.shown })];
}

/**
 * Reads the agreement and its card. The agreement need not be written yet: the assessment comes before the text.
 * @param profile the name that the command line or the answers give, or null
 * @throws Stop when the agreement or the card is there but cannot be read
 */
export async function assessedPlace(
  named: string | null,
  profile: string | null,
  context: CommandContext,
): Promise<AssessedPlace> {
  const { host, around, profiles } = context;
  if (named === '-') throw new Stop(words.noPipe);
  const target = named === null ? null : targetOf(named, host);
  if (target && host.kindOf(target.path) === 'folder')
    throw new Stop(messages.notAFile, { path: target.shown });
  const file = target === null ? null : cardFile(target, context);
  const source = target === null ? { path: '', text: '' } : documentSource(target, context);
  const document = readDocument(source, file?.source ?? null);
  if (file && document.card && document.card.problems.length > 0)
    throw new Stop(messages.cardUnread, { path: file.shown });
  const reader = { host, around, profiles, flag: profile };
  const found = target ? await configFor(target.path, reader) : await around.configAt(host.cwd);
  const { agreement, remark } = await understood(document, found, reader);
  const before = document.card ? assessmentIn(document.card) : null;
  const missing = target && !sideFile.test(target.path) && host.kindOf(target.path) === null;
  return {
    agreement,
    card: file && { path: file.path, shown: file.shown, text: file.text },
    before: before ?? agreement.assessment ?? {},
    remarks: [...(remark ? [remark] : []), ...(file ? inText(agreement, file) : [])],
    notYet: target && file && missing ? notThereYet(target, file, host) : null,
  };
}
