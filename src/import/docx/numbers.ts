import type { ListDefinition, ListLevel } from './list-definitions.ts';

/** What Word would write before a paragraph. */
export interface ListLabel {
  readonly kind: 'bullet' | 'number' | 'nothing';
  /** As written: `2.2.1`, `§ 4`, `a)`; for a bullet its sign. */
  readonly text: string;
  readonly value: number;
  /** A figure with a full stop or bracket after it and nothing else, as lists in Markdown have. */
  readonly isPlain: boolean;
}

/** Counts paragraphs of lists in the order of the document. */
export interface Counters {
  /** The label of the next paragraph of a list; null where no such level is defined. */
  next(definition: ListDefinition, id: string, level: number): ListLabel | null;
}

export function counters(): Counters {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(definition, id, level) {
      const own = definition.levels[level];
      if (!own) return null;
      const count = counts.get(definition.counter) ?? [];
      counts.set(definition.counter, count);
      const key = `${id} ${level}`;
      const anew = definition.starts.get(level);
      if (anew !== undefined && !begun.has(key)) count[level] = anew;
      else count[level] = (count[level] ?? own.start - 1) + 1;
      begun.add(key);
      forget(count, definition, level);
      return labelOf(definition, count, level, own);
    },
  };
}

/** Deeper levels begin anew. */
function forget(count: (number | undefined)[], definition: ListDefinition, level: number): void {
  for (let deeper = level + 1; deeper < count.length; deeper += 1) {
    const restart = definition.levels[deeper]?.restart ?? null;
    if (restart === null || (restart > 0 && level < restart)) count[deeper] = undefined;
  }
}

function labelOf(
  definition: ListDefinition,
  count: readonly (number | undefined)[],
  level: number,
  own: ListLevel,
): ListLabel {
  const value = count[level] ?? own.start;
  if (own.format === 'bullet')
    return {
      kind: /^[\s\uf020]*$/.test(own.text) ? 'nothing' : 'bullet',
      text: own.text,
      value,
      isPlain: false,
    };
  const text = own.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = definition.levels[at];
      const number = at === level ? value : (count[at] ?? other?.start ?? 1);
      return inFormat(number, own.legal ? 'decimal' : (other?.format ?? 'decimal'));
    })
    .replace(/\s+/g, ' ')
    .trim();
  const isPlain =
    own.format === 'decimal' && new RegExp(`^%${level + 1}[.)]$`).test(own.text.trim());
  return { kind: text === '' ? 'nothing' : 'number', text, value, isPlain };
}

const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function inRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of roman)
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  return text;
}

/** a … z, aa … zz, aaa …, as Word goes on. */
function inLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

/** A number as a list format writes it; in figures where the format is unknown or the number out of its bounds. */
export function inFormat(value: number, format: string): string {
  const figures = String(value);
  if (value < 1 || value > 3_999) return format === 'none' ? '' : figures;
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return figures.padStart(2, '0');
    case 'lowerRoman':
      return inRoman(value);
    case 'upperRoman':
      return inRoman(value).toUpperCase();
    case 'lowerLetter':
      return value > 260 ? figures : inLetters(value);
    case 'upperLetter':
      return value > 260 ? figures : inLetters(value).toUpperCase();
    default:
      return figures;
  }
}
