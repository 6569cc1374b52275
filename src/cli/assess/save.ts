import type { Assessment } from '../../agreement/assessment.ts';
import { setAssessment } from '../../scaffold/card.ts';
import { cardPath } from '../card-path.ts';
import type { CommandContext } from '../context.ts';
import { messages } from '../messages.ts';
import { isNameless, type Target, targetOf } from '../new/targets.ts';
import { Stop } from '../stop.ts';
import { writeFiles } from '../write-files.ts';
import type { CardFile } from './place.ts';
import { assessCommandWords as words } from './words.ts';

/**
 * Where a record is to be.
 * @throws Stop when something is there already, or when it would be read as an agreement
 */
export function recordTarget(named: string, { host }: CommandContext): Target {
  if (isNameless(named)) throw new Stop(words.recordMarkdown, { path: named });
  const target = targetOf(/\.[^./\\]+$/.test(named) ? named : `${named}.md`, host);
  const { path, shown } = target;
  if (!/\.(?:md|markdown)$/i.test(path) || /[/\\]$/.test(named))
    throw new Stop(words.recordMarkdown, { path: named });
  if (host.kindOf(path) !== null) throw new Stop(words.recordTaken, { path: shown });
  if (host.kindOf(cardPath(path)) !== null) throw new Stop(words.recordByCard, { path: shown });
  return target;
}

/** @throws Stop when it cannot be written; then nothing has changed. */
export function saveRecord(target: Target, text: string, { host }: CommandContext): void {
  writeFiles([{ ...target, content: text, over: null }], host);
}

/**
 * Puts an assessment into a card; everything else in it is kept as it stands.
 * @throws Stop when the card cannot be read or written; then nothing has changed
 */
export function saveInCard(
  { path, shown, text }: CardFile,
  assessment: Assessment,
  { host, locale }: CommandContext,
): void {
  const patched = setAssessment(text, assessment, locale);
  if (patched === null) throw new Stop(messages.cardUnread, { path: shown });
  const over = text === null ? null : { text };
  writeFiles([{ path, shown, content: patched, over }], host);
}
