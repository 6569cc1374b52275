import { readCard } from '../../agreement/frontmatter.ts';
import { frontmatterIn } from '../../agreement/frontmatter-range.ts';
import { parse } from '../../agreement/parse.ts';
import type { Answers } from '../../generated/types.ts';
import type { Locale } from '../../locale.ts';
import type { Profile } from '../../profile.ts';
import { setAssessment } from '../../scaffold/card.ts';
import type { Host } from '../host.ts';
import { messages } from '../messages.ts';
import { Stop } from '../stop.ts';
import type { FileToWrite } from '../write-files.ts';
import { cardBeside, documentFile, keptName, type Target } from './targets.ts';
import { dialogueWords } from './words.ts';

export interface WordDraft {
  /** The agreement as Markdown, with its frontmatter. */
  readonly text: string;
  readonly answers: Answers;
  readonly profile: Profile;
  readonly locale: Locale;
  /** Whether files that are there give way, and are kept under other names. */
  readonly force: boolean;
}

/**
 * A new agreement as a Word file, with guidance as comments, and its card beside it: a Word file has no frontmatter.
 * @throws Stop when one of them is there already, or an old card cannot be read
 */
export async function wordFiles(
  target: Target,
  draft: WordDraft,
  host: Host,
): Promise<readonly FileToWrite[]> {
  const { text, profile, force } = draft;
  const { inner } = frontmatterIn(text) ?? { inner: { start: 0, end: 0 } };
  const card = cardFile(target, text.slice(inner.start, inner.end), draft, host);
  const agreement = parse({ path: target.shown, text }, { profile });
  const [{ paperOf }, { docxOf }] = await Promise.all([
    import('../../export/paper-of.ts'),
    import('../../export/docx/docx.ts'),
  ]);
  const content = await docxOf(paperOf(agreement, { guidance: true, name: 'IOP' }), null);
  return [documentFile(target, content, force, host), card];
}

/** The card, with an assessment that somebody has made before there was an agreement. */
function cardFile(
  target: Target,
  fields: string,
  { answers, locale, force }: WordDraft,
  host: Host,
): FileToWrite {
  const { path, shown, text: old } = cardBeside(target, host);
  const before = old === null ? null : readCard({ path: shown, text: old });
  if (before && (before.value === null || before.problems.length > 0))
    throw new Stop(messages.cardUnread, { path: shown });
  const onlyAssessed = Object.keys(before?.value ?? {}).every((key) => key === 'assessment');
  if (old !== null && !onlyAssessed && !force)
    throw new Stop(dialogueWords.cardTaken, { path: shown });
  const kept = old !== null && onlyAssessed ? `\n${old}` : '';
  const assessment = answers.assessment ?? {};
  const content = setAssessment(`${fields}${kept}`, assessment, locale);
  if (content === null) throw new Stop(messages.cardUnread, { path: shown });
  if (old === null) return { path, shown, content, over: null };
  return {
    path,
    shown,
    content,
    over: onlyAssessed ? { text: old } : { kept: keptName(path, host) },
  };
}
