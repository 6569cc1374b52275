import ignore, { type Ignore } from 'ignore';

/** Patterns as git reads them: the text of a `.gitignore`, or a list. */
export function ignoreRules(patterns: string | readonly string[]): Ignore {
  return ignore().add(typeof patterns === 'string' ? patterns : [...patterns]);
}
