import { printableLines } from '../reporters/printable.ts';
import type { Host } from './host.ts';

/** Says something on stderr. Names of files and keys are others' words: nothing in them may act. */
export function complain({ stderr }: Host, text: string): void {
  stderr.write(`${printableLines(text).join('\n')}\n`);
}
