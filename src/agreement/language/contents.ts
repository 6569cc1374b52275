import type { Block } from '../agreement.ts';

/** “Bakgrund ........ 2”: dots that lead to the number of a page. */
export const dotLeader = /(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d*\s*$/m;

/** A paragraph whose lines are those of a table of contents: it says nothing of its own. */
export function isContentsList({ kind, prose: { text } }: Block): boolean {
  if (kind !== 'paragraph' || !text.includes('\n') || !dotLeader.test(text)) return false;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 2 && lines.filter((line) => dotLeader.test(line)).length * 2 > lines.length;
}
