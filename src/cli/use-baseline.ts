import { type Baseline, baselineText, comparedWith, entriesOf, readBaseline } from '../baseline.ts';
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

export interface Used {
  readonly files: readonly FileReport[];
  /** What to say on stderr. */
  readonly remarks: readonly Localised[];
  /** The baseline could not be written. */
  readonly problems: readonly Localised[];
}

/**
 * Takes out of the findings what is known, and writes the baseline anew where that was asked for. Files that the run did
 * not check keep what they had, unless they are gone.
 *
 * @param isComplete false when something could not be read: then nobody knows what has gone
 */
export function useBaseline(
  files: readonly FileReport[],
  options: BaselineOptions,
  host: Host,
  isComplete: boolean,
): Used {
  const shown = options.path;
  const path = resolvePath(host.cwd, host.separator === '\\' ? slashed(shown) : shown);
  const folder = folderOf(path);
  const old = read(path, options, host);
  const named = files.map((file) => {
    const own = resolvePath(host.cwd, file.agreement.source.path);
    return { file, name: relativePath(folder, own) };
  });
  const names = new Set(named.map(({ name }) => name));
  const others = [...old].filter(([name]) => !names.has(name));
  const lost = others.filter(([name]) => host.kindOf(resolvePath(folder, name)) === null);
  const now = new Map(named.map(({ file, name }) => [name, entriesOf(file)] as const));
  const kept = others.filter((entry) => !(isComplete && lost.includes(entry)));
  const held: Baseline = options.update ? new Map([...kept, ...now]) : old;
  const compared = named.map(({ file, name }) => comparedWith(file, held.get(name) ?? []));
  const gone =
    compared.reduce((sum, one) => sum + one.gone, 0) +
    lost.reduce((sum, [, entries]) => sum + entries.length, 0);
  const result = compared.map(({ file }) => file);
  if (!options.update) {
    const words = gone === 1 ? messages.baselineGoneOne : messages.baselineGone;
    return {
      files: result,
      remarks: gone > 0 ? [fillAll(words, { n: gone, path: shown })] : [],
      problems: [],
    };
  }
  const text = baselineText(held);
  const failed =
    host.kindOf(path) === null ? host.create(path, text) : host.replace(path, text, null);
  const data = { path: shown, n: Array.from(held.values()).flat().length };
  if (isFailed(failed))
    return { files: result, remarks: [], problems: [fillAll(messages.notWritten, data)] };
  return { files: result, remarks: [fillAll(messages.baselineSaved, data)], problems: [] };
}
