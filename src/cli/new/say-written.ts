import { fill, type Locale } from '../../locale.ts';
import { messages } from '../messages.ts';
import { folderOf, relativePath } from '../paths.ts';
import { type FileToWrite, keptAs } from '../write-files.ts';
import { typed } from './targets.ts';

/** “Sparat: avtal.md”, and where the old file is. */
export function savedLine(file: FileToWrite, locale: Locale): string {
  const { path, shown } = file;
  const kept = keptAs(file);
  if (kept === null) return fill(messages.saved[locale], { path: shown }, locale);
  const beside = relativePath(folderOf(path), kept);
  return fill(messages.savedKept[locale], { path: shown, kept: beside }, locale);
}

/**
 * What has been written, what is left to fill in, and what to do next.
 * @param document its text, and its file
 * @param profile what the next command has to name, since the agreement does not; or null
 */
export function sayWritten(
  files: readonly FileToWrite[],
  document: { readonly text: string; readonly shown: string },
  profile: string | null,
  locale: Locale,
): string {
  const { text, shown } = document;
  const gaps = text.match(/\[(?:fyll i|fill in):/g)?.length ?? 0;
  const left = gaps === 1 ? messages.oneGap : messages.manyGaps;
  const path = profile === null ? typed(shown) : `${typed(shown)} --profile ${typed(profile)}`;
  const lines = [
    ...files.map((file) => savedLine(file, locale)),
    ...(gaps > 0 ? [fill(left[locale], { gaps }, locale)] : []),
    fill(messages.nextCheck[locale], { path }, locale),
  ];
  return `${lines.join('\n')}\n`;
}
