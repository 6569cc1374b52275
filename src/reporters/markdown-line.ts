import { inlineText } from '../scaffold/markdown-text.ts';
import { printable } from './printable.ts';

/**
 * What somebody else wrote as a stretch of Markdown on one line: it reads as exactly those words, and no table, link,
 * image, HTML, code or formula comes out of it. Personal identity numbers are masked.
 */
export function markdownLine(text: string): string {
  return (
    inlineText(printable(text))
      .replaceAll('$', '\\$')
      // Addresses that some readers of Markdown make links of by themselves.
      .replaceAll('://', '\\://')
      .replace(/\b(www|ftp)\./gi, '$1\\.')
      .replace(/(?<!\\)>/g, '\\>')
  );
}
