import type { Within } from './inline-markdown.ts';

/** A mark of Markdown, text, or text inside the brackets of a link. */
export type UnitKind = 'mark' | 'text' | 'link';

/**
 * Offsets before which a backslash must stand for a text to read as it is, in order.
 * @param raw Markdown with its own marks already in it
 * @param kinds for each unit of `raw`, what it is
 */
export function escapesIn(
  raw: string,
  kinds: readonly UnitKind[],
  within: Within,
): readonly number[] {
  const found = new Set<number>();
  const add = (at: number): void => {
    if (kinds[at] !== 'mark') found.add(at);
  };
  signs(raw, kinds, within, add);
  runs(raw, '*', kinds, add);
  runs(raw, '_', kinds, add);
  if (within === 'heading') {
    const closing = /(?:^| )(#+)$/.exec(raw);
    if (closing) add(raw.length - (closing[1]?.length ?? 0));
  } else if (within !== 'cell') {
    let start = 0;
    for (const [index, line] of raw.split('\n').entries()) {
      const at = lineStart(line.replace(/\\$/, ''), index > 0, within === 'item' && index === 0);
      if (at !== null) add(start + at);
      start += line.length + 1;
    }
  }
  return [...found].sort((a, b) => a - b);
}

const asciiSign = /[!-/:-@[-`{-~]/;

interface Spot {
  readonly raw: string;
  readonly at: number;
  readonly next: string;
  /** What the next unit is. */
  readonly nextKind: UnitKind | undefined;
  /** Inside the brackets of a link. */
  readonly linked: boolean;
  readonly within: Within;
  /** There are more backticks than one. */
  readonly ticks: boolean;
}

/** When a sign of the text would mean something where it stands, whatever it stands in. */
const meaning: Readonly<Record<string, (spot: Spot) => boolean>> = {
  '\\': ({ next }) => next === '' || next === '\n' || asciiSign.test(next),
  '`': ({ ticks }) => ticks,
  '<': ({ next }) => /[a-z/!?]/i.test(next),
  '&': ({ raw, at }) => /^&(?:#[0-9]|#x[0-9a-f]|[a-z0-9]+;)/i.test(raw.slice(at, at + 40)),
  '[': ({ linked, next }) => linked || next === '^',
  ']': ({ linked, next }) => linked || next === '(',
  '!': ({ next, nextKind }) => next === '[' && nextKind === 'mark',
  '|': ({ within }) => within === 'cell',
};

function signs(
  raw: string,
  kinds: readonly UnitKind[],
  within: Within,
  add: (at: number) => void,
): void {
  const ticks = raw.split('`').length > 2;
  for (const { index: at, 0: sign } of raw.matchAll(/[\\`<&[\]!|]/g)) {
    const linked = kinds[at] === 'link';
    const next = raw.charAt(at + 1);
    const nextKind = kinds[at + 1];
    if (meaning[sign]?.({ raw, at, next, nextKind, linked, within, ticks })) add(at);
  }
}

/**
 * A stretch of one and the same sign may open or close bold and italics, by what stands around it. Those of the text
 * that would close something are escaped; stars are, beside our own, when they would open something too.
 */
function runs(
  raw: string,
  sign: '*' | '_',
  kinds: readonly UnitKind[],
  add: (at: number) => void,
): void {
  const ours = sign === '*' && kinds.some((kind, at) => kind === 'mark' && raw[at] === '*');
  let open = false;
  for (const { index: at, 0: run } of raw.matchAll(sign === '*' ? /\*+/g : /_+/g)) {
    if (kinds[at] === 'mark') continue;
    const { opens, closes } = flanks(raw, at, at + run.length, sign);
    if ((closes && open) || (ours && (opens || closes)))
      for (let i = at; i < at + run.length; i += 1) add(i);
    else open = open || opens;
  }
}

/** CommonMark's rules for what a run of stars or underscores can do. */
function flanks(
  raw: string,
  start: number,
  end: number,
  sign: '*' | '_',
): { readonly opens: boolean; readonly closes: boolean } {
  const before = neighbour(raw, start, -1);
  const after = neighbour(raw, end, 1);
  const left = after !== 'blank' && (after !== 'sign' || before !== 'letter');
  const right = before !== 'blank' && (before !== 'sign' || after !== 'letter');
  if (sign === '*') return { opens: left, closes: right };
  return {
    opens: left && (!right || before !== 'letter'),
    closes: right && (!left || after !== 'letter'),
  };
}

type Neighbour = 'letter' | 'sign' | 'blank' | 'either';

function neighbour(raw: string, at: number, way: 1 | -1): Neighbour {
  const char = way === 1 ? raw.charAt(at) : raw.charAt(at - 1);
  if (char === '' || /\s/u.test(char)) return 'blank';
  // Half of a character in two units: parsers differ in what they take it for.
  if (/[\ud800-\udfff]/.test(char)) return 'either';
  return /[\p{P}\p{S}]/u.test(char) ? 'sign' : 'letter';
}

/** Offset in the line of the sign that would make a block of it, or null. */
function lineStart(line: string, continues: boolean, item: boolean): number | null {
  if (/^(?:#{1,6}(?: |$)|>|[-+*](?: |$)|~{3})/.test(line)) return 0;
  if (/^([-_*])(?: *\1){2,} *$/.test(line)) return 0;
  const number = /^(\d{1,9})[.)](?: |$)/.exec(line);
  if (number) return continues && Number(number[1]) !== 1 ? null : (number[1]?.length ?? 0);
  const note = /^\[\^[^\]]{0,1000}\]:/.exec(line);
  if (note) return note[0].length - 1;
  if (/^\[[^\]]{0,1000}\]:/.test(line)) return 0;
  if (item && /^\[[ xX]\](?: |$)/.test(line)) return 0;
  if (continues && /^(?:=+|-+|[|: -]*-[|: -]*)$/.test(line)) return 0;
  return null;
}
