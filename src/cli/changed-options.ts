import { gitWords } from './git-words.ts';
import type { CheckOptions, Format } from './options.ts';
import { isCalledDocument } from './report-targets.ts';
import { Stop } from './stop.ts';
import { watchWords } from './watch-words.ts';

/**
 * What `--changed` and `--since` ask for.
 *
 * @throws Stop for a name alone, for one that git cannot have, and for a text that stands in no file
 */
export function changedOption(
  isAsked: boolean,
  since: string | null,
  fromStdin: boolean,
): CheckOptions['changed'] {
  if (!isAsked) {
    if (since !== null) throw new Stop(gitWords.sinceAlone, { value: since });
    return null;
  }
  if (fromStdin) throw new Stop(gitWords.stdin);
  // Git would take it for an option.
  if (since === '' || since?.startsWith('-')) throw new Stop(gitWords.sinceName, { value: since });
  return { since };
}

/** Formats that may follow one another on stdout; the others are a whole document each. */
const inARow: ReadonlySet<Format> = new Set(['text', 'plain', 'markdown', 'json', 'github']);

interface Watched extends Pick<CheckOptions, 'formats' | 'fix' | 'baseline'> {
  readonly fromStdin: boolean;
}

/** @throws Stop for what makes no sense, or does harm, when it is done again and again */
export function refuseWatch({ fromStdin, formats, fix, baseline }: Watched): void {
  if (fromStdin) throw new Stop(watchWords.stdin);
  if (fix !== null) throw new Stop(watchWords.fix);
  if (baseline?.update) throw new Stop(watchWords.baseline);
  for (const { format, file } of formats) {
    if (format === 'docx') throw new Stop(watchWords.copy);
    if (file === null && !inARow.has(format)) throw new Stop(watchWords.whole, { format });
    if (file !== null && isCalledDocument(file))
      throw new Stop(watchWords.document, { path: file, format });
  }
}
