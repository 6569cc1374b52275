import {
  type Baseline,
  baselineText,
  comparedWith,
  type Entry,
  entriesOf,
  readBaseline,
} from '../baseline.ts';
import { decode, maxBytes } from '../decode.ts';
import { fillAll, type Localised } from '../locale.ts';
import type { FileReport } from '../report.ts';
import { type Host, isFailed } from './host.ts';
import { messages } from './messages.ts';
import { folderOf, relativePath, resolvePath, slashed } from './paths.ts';
import { Stop } from './stop.ts';

/** What a run leaves known: `--baseline`, and whether it is written anew. */
export interface BaselineOptions {
  readonly path: string;
  readonly update: boolean;
}

/** @throws Stop when there is no such file, or when it is none that we wrote. */
function read(path: string, { path: shown, update }: BaselineOptions, host: Host): Baseline {
  if (host.kindOf(path) === null) {
    if (update) return new Map();
    throw new Stop(messages.noBaseline, { path: shown });
  }
  const bytes = host.read(path, maxBytes);
  const source = isFailed(bytes) ? null : decode(shown, bytes);
  const baseline = source === null || source.unreadable ? null : readBaseline(source.text);
  if (baseline === null) throw new Stop(messages.baselineUnread, { path: shown });
  return baseline;
}

/** What the baseline has to do with one file of the run. Plain data. */
export interface KeptBaseline {
  /** Its path, counted from the folder of the baseline. */
  readonly name: string;
  /** How many that the baseline names are no longer found. */
  readonly gone: number;
  /** What is found now; empty unless the baseline is to be written anew. */
  readonly entries: readonly Entry[];
}

/** What is to be said when all files have been checked. */
interface Closed {
  /** On stderr. */
  readonly remarks: readonly Localised[];
  /** The baseline could not be written. */
  readonly problems: readonly Localised[];
}

export interface OpenBaseline {
  /**
   * Takes out of what is found in a file what is known; of a baseline that is written anew all is.
   * @param path absolute
   */
  readonly leave: (file: FileReport, path: string) => { file: FileReport; kept: KeptBaseline };
  /**
   * Says what has gone, and writes the baseline anew where that was asked for. Files that the run did not check keep
   * what they had, unless they are gone.
   *
   * @param isComplete false when something could not be read: then nobody knows what has gone
   */
  readonly close: (kept: readonly KeptBaseline[], isComplete: boolean) => Closed;
  /** What is known of a file, which decides what its report says. */
  readonly knownOf: (path: string) => unknown;
}

/** @throws Stop when there is no such file, or when it is none that we wrote. */
export function openBaseline(options: BaselineOptions, host: Host): OpenBaseline {
  const { path: shown, update } = options;
  const path = resolvePath(host.cwd, host.separator === '\\' ? slashed(shown) : shown);
  const folder = folderOf(path);
  const old = read(path, options, host);
  const nameOf = (file: string) => relativePath(folder, file);
  return {
    leave(file, own) {
      const name = nameOf(own);
      const entries = update ? entriesOf(file) : [];
      const compared = comparedWith(file, update ? entries : (old.get(name) ?? []));
      return { file: compared.file, kept: { name, gone: compared.gone, entries } };
    },
    knownOf: (own) => (update ? 'all' : (old.get(nameOf(own)) ?? null)),
    close(kept, isComplete) {
      const names = new Set(kept.map(({ name }) => name));
      const others = [...old].filter(([name]) => !names.has(name));
      const lost = others.filter(([name]) => host.kindOf(resolvePath(folder, name)) === null);
      if (!update) {
        const gone =
          kept.reduce((sum, one) => sum + one.gone, 0) +
          lost.reduce((sum, [, entries]) => sum + entries.length, 0);
        const words = gone === 1 ? messages.baselineGoneOne : messages.baselineGone;
        const remarks = gone > 0 ? [fillAll(words, { n: gone, path: shown })] : [];
        return { remarks, problems: [] };
      }
      const left = others.filter((entry) => !(isComplete && lost.includes(entry)));
      const now = kept.map(({ name, entries }) => [name, entries] as const);
      return written(path, new Map([...left, ...now]), options, host);
    },
  };
}

function written(
  path: string,
  held: Baseline,
  { path: shown }: BaselineOptions,
  host: Host,
): Closed {
  const text = baselineText(held);
  const failed =
    host.kindOf(path) === null ? host.create(path, text) : host.replace(path, text, null);
  const data = { path: shown, n: Array.from(held.values()).flat().length };
  if (isFailed(failed)) return { remarks: [], problems: [fillAll(messages.notWritten, data)] };
  return { remarks: [fillAll(messages.baselineSaved, data)], problems: [] };
}
