import type { Frontmatter, YamlProblem } from '../../../agreement/agreement.ts';
import { masked, maskedText } from '../../../agreement/mask.ts';
import type { Problem } from '../../../rule.ts';
import type { Range } from '../../../source.ts';
import type { MessageId } from './messages.ts';

/** One mistake in YAML often gives several problems: the first says where to look. */
export function yamlProblems(card: Frontmatter): readonly Problem<MessageId>[] {
  const isBroken = ({ kind }: YamlProblem) => kind === 'syntax' || kind === 'not-a-map';
  const first = card.problems.find(isBroken);
  const told = card.problems.filter((problem) => !isBroken(problem) || problem === first);
  return told.map((problem) => yamlProblem(card, problem));
}

/** A problem of the YAML itself in words for a person who has never heard of YAML. */
function yamlProblem(card: Frontmatter, problem: YamlProblem): Problem<MessageId> {
  const { source } = card;
  const { kind, range, detail } = problem;
  if (kind === 'syntax') return { source, ...brokenLine(card, problem) };
  if (kind === 'duplicate-key') {
    const at = keyAt(source.text, range.start);
    return { message: kind, at, source, data: { key: maskedText(source, at) } };
  }
  return { message: kind, at: range, source, data: { key: masked(detail) } };
}

type Told = Pick<Problem<MessageId>, 'message' | 'at'>;

/** The whole line, for the parser points at the letter where it gave up, often after the one to mend. */
function brokenLine(card: Frontmatter, { range, detail }: YamlProblem): Told {
  const { text } = card.source;
  const at = lineAt(text, range.start);
  if (detail === 'TAB_AS_INDENT') return { message: 'tab', at };
  if (detail === 'TOO_LARGE') return { message: 'too-large', at };
  const open = firstOpenLine(text, card.range, range.start);
  if (open) return { message: 'bracket', at: open };
  const line = text.slice(at.start, at.end);
  if (!isAboutKeys.has(detail))
    return { message: detail === 'BAD_INDENT' ? 'indent' : 'syntax', at };
  if (!line.includes(':')) return { message: 'no-colon', at };
  return { message: /:\s.*:(?:\s|$)/.test(line) ? 'colon' : 'indent', at };
}

/** The parser met a value where it expected a key. */
const isAboutKeys: ReadonlySet<string> = new Set([
  'MISSING_CHAR',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
]);

/** The line around an offset without the space around it; the one before where that is empty. */
function lineAt(text: string, offset: number): Range {
  let start = Math.min(offset, text.length);
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  const length = text.slice(start).search(/[\r\n]|$/);
  const line = text.slice(start, start + length);
  if (/^\s*(?:-{3,})?\s*$/.test(line) && start > 0) return lineAt(text, start - 1);
  const lead = line.length - line.trimStart().length;
  return { start: start + lead, end: start + line.trimEnd().length };
}

function keyAt(text: string, start: number): Range {
  const key = /^[^\r\n]*?(?=["']?\s*:|[\r\n]|$)/.exec(text.slice(start, start + 200))?.[0] ?? '';
  return { start, end: start + key.length };
}

/** The first line before an offset with a quotation mark or a bracket that nothing closes on it. */
function firstOpenLine(text: string, { start }: Range, end: number): Range | null {
  let at = start;
  for (const line of text.slice(start, end).split(/(?<=\n|\r(?!\n))/)) {
    const bare = line.replace(/\\./g, '').replace(/(?:^|\s)#.*$/s, '');
    const quotes = bare.match(/"/g)?.length ?? 0;
    const brackets = (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
    if (quotes % 2 === 1 || (quotes === 0 && brackets > 0)) return lineAt(text, at);
    at += line.length;
  }
  return null;
}
