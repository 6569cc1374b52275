import { inert } from '../reporters/github-command.ts';
import { printableLines } from '../reporters/printable.ts';
import type { Host } from './host.ts';

/** Says something on stderr. Names of files and keys are others' words: nothing in them may act. */
export function complain({ stderr, env }: Host, text: string): void {
  const words = `${printableLines(text).join('\n')}\n`;
  // What runs there obeys lines of both streams.
  stderr.write(env['GITHUB_ACTIONS'] === 'true' ? inert(words) : words);
}
