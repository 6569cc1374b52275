import ignore, { type Ignore } from 'ignore';

/** So many patterns of a list may have `**` in two places: each costs the square of how deep a folder lies. */
const mostTwice = 5;

/** In how many places `**` stands for any number of folders before something else. */
function anyFoldersIn(pattern: string): number {
  return pattern.replace(/\/\*\*\/?$/, '').split('**').length - 1;
}

/** Whether each pattern of a list is one whose time is bounded, whatever it is held against. */
function boundedIn(patterns: readonly string[]): readonly boolean[] {
  let twice = 0;
  return patterns.map((pattern) => {
    const places = anyFoldersIn(pattern);
    if (places === 2) twice += 1;
    return places < 2 || (places === 2 && twice <= mostTwice);
  });
}

/** A pattern that would take too long to hold a stranger’s paths against; null when there is none. */
export function tangledIn(patterns: readonly string[]): string | null {
  const index = boundedIn(patterns).indexOf(false);
  return index < 0 ? null : (patterns[index] ?? null);
}

/** Patterns as git reads them: the text of a `.gitignore`, or a list. Those that would take too long leave nothing out. */
export function ignoreRules(patterns: string | readonly string[]): Ignore {
  const all = typeof patterns === 'string' ? patterns.split(/\r?\n/) : patterns;
  const bounded = boundedIn(all);
  return ignore().add(all.filter((_, index) => bounded[index]));
}
