import type { Nodes } from 'mdast';

export type Style = '' | '*' | '**';

/** A part of the line: text, or marks of Markdown as they are to stand. */
export interface Token {
  readonly kind: 'text' | 'mark' | 'break';
  value: string;
  readonly style: Style;
  /** Inside the brackets of a link. */
  readonly linked: boolean;
  readonly node: Nodes | null;
}

const letter = /[^\s\p{P}\p{S}]/u;

/** What a neighbour is to the rules for bold: a letter, a sign, or a blank (also the edge). */
function classOf(char: string): 'letter' | 'sign' | 'blank' {
  if (char === '' || /\s/u.test(char)) return 'blank';
  return letter.test(char) ? 'letter' : 'sign';
}

/** The tokens with marks for bold and italics around them, where Markdown would read them as such. */
export function styled(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const style = tokens[i]?.kind === 'text' ? (tokens[i]?.style ?? '') : '';
    if (style === '') {
      const token = tokens[i];
      if (token) out.push(token);
      i += 1;
      continue;
    }
    let end = i;
    while (end < tokens.length && tokens[end]?.kind === 'text' && tokens[end]?.style === style)
      end += 1;
    const before = out.at(-1)?.value.slice(-1) ?? '';
    const next = tokens[end];
    const after = next?.kind === 'break' ? '' : (next?.value.slice(0, 1) ?? '');
    out.push(...wrapped(tokens.slice(i, end), style, before, after));
    i = end;
  }
  return out;
}

function wrapped(
  tokens: readonly Token[],
  style: Style,
  before: string,
  after: string,
): readonly Token[] {
  const all = tokens.map(({ value }) => value).join('');
  const lead = /^\s*/u.exec(all)?.[0].length ?? 0;
  const content = all.slice(lead).trimEnd();
  const end = lead + content.length;
  const outBefore = lead > 0 ? ' ' : before;
  const outAfter = end < all.length ? ' ' : after;
  if (content === '' || !fits(content, style, outBefore, outAfter)) return tokens;
  const mark: Token = { kind: 'mark', value: style, style: '', linked: false, node: null };
  return [
    ...unstyled(all.slice(0, lead)),
    mark,
    ...cut(tokens, lead, end),
    mark,
    ...unstyled(all.slice(end)),
  ];
}

/** Whether the marks would open and close there. Signs at the edges and neighbours in doubt: better no bold. */
function fits(content: string, style: Style, before: string, after: string): boolean {
  const chars = [...content];
  const first = classOf(chars[0] ?? '');
  const last = classOf(chars.at(-1) ?? '');
  const left = classOf(before);
  const right = classOf(after);
  if (before === '*' || after === '*' || content.includes('*')) return false;
  if (style === '*' && (left === 'letter' || right === 'letter')) return false;
  return (first !== 'sign' || left !== 'letter') && (last !== 'sign' || right !== 'letter');
}

function unstyled(value: string): readonly Token[] {
  return value === '' ? [] : [{ kind: 'text', value, style: '', linked: false, node: null }];
}

/** The part of a row of tokens between two offsets of their joined text. */
function cut(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const parts: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    const value = token.value.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += token.value.length;
    if (value !== '') parts.push({ ...token, value });
  }
  return parts;
}
