import type { Ignore } from 'ignore';
import type { Config } from '../config/config.ts';
import { ignoreRules, tangledIn } from './ignore-rules.ts';
import { messages } from './messages.ts';
import { Stop } from './stop.ts';

/** Braces may make so many patterns of one; with more it is taken as it stands. */
const mostChoices = 100;

/** `{a,b}` as two patterns. */
function choicesOf(pattern: string): readonly string[] {
  let all: readonly string[] = [pattern];
  for (;;) {
    const open = all.findIndex((one) => /\{[^{}]*\}/.test(one));
    if (open < 0) return all;
    all = all.flatMap((one) => {
      const [whole, inner = ''] = /\{([^{}]*)\}/.exec(one) ?? [];
      if (whole === undefined) return [one];
      return inner.split(',').map((choice) => one.replace(whole, () => choice));
    });
    if (all.length > mostChoices) return [pattern];
  }
}

/** As git would write a pattern that is counted from one folder. */
function anchored(pattern: string): string {
  const bare = pattern.replace(/^(?:\.\/)+/, '');
  return /^(?:\/|\*\*\/)/.test(bare) ? bare : `/${bare}`;
}

/** What the `include` of some settings names. The patterns may be a stranger’s: the time they take is bounded. */
interface Included {
  /** @param path from the folder of the settings */
  readonly has: (path: string) => boolean;
  /** The folders to look in, from the folder of the settings; empty for that folder itself. */
  readonly starts: readonly string[];
  /** How many folders down from that of the settings a file can lie. */
  readonly depth: number;
}

const known = new WeakMap<Config, Included>();

/** What stands before the first sign that is no letter of a name, up to its last `/`. */
function startOf(pattern: string): string {
  return (/^[^*?{}[\]!]*(?=\/)/.exec(pattern)?.[0] ?? '').replace(/^(?:\.?\/)+/, '');
}

function depthOf(pattern: string): number {
  return pattern.includes('**') ? Number.POSITIVE_INFINITY : pattern.split('/').length - 1;
}

/** Reads the `include` of settings, once. @throws Stop for a pattern that would take too long. */
export function includedBy(config: Config): Included {
  const before = known.get(config);
  if (before) return before;
  const tangled = tangledIn(config.include);
  if (tangled !== null) throw new Stop(messages.tangledPattern, { pattern: tangled });
  const isNot = (pattern: string) => pattern.startsWith('!');
  const rulesOf = (patterns: readonly string[]): Ignore =>
    ignoreRules(patterns.flatMap(choicesOf).map(anchored));
  const wanted = config.include.filter((pattern) => !isNot(pattern));
  const yes = rulesOf(wanted);
  const no = rulesOf(config.include.filter(isNot).map((pattern) => pattern.slice(1)));
  const starts = new Set(wanted.map(startOf));
  const made: Included = {
    has: (path) => yes.ignores(path) && !no.ignores(path),
    starts: starts.has('') ? [''] : [...starts],
    depth: Math.max(0, ...wanted.map(depthOf)),
  };
  known.set(config, made);
  return made;
}
