import type { Host } from './host.ts';

/** A line is never longer than this, however wide the terminal. */
export const maxWidth = 100;

/** The terminal's columns, within reason. */
export function widthOf({ stdout }: Host): number {
  return Math.min(maxWidth, Math.max(40, stdout.columns ?? maxWidth));
}
