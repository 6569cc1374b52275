import type { Document, Element } from '@xmldom/xmldom';
import {
  attribute,
  childOf,
  childrenOf,
  indentOf,
  numberOf,
  toggle,
  valOf,
  wholeNumber,
} from './names.ts';
import { listOfStyle } from './styles.ts';

/** One level of a list. */
export interface ListLevel {
  /** `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** What is written before the text, with `%1` for the number of the first level. */
  readonly text: string;
  readonly start: number;
  /** Begins anew after a paragraph of this level or above, from 1; 0 never does; null after any level above. */
  readonly restart: number | null;
  /** Numbers of all levels in figures. */
  readonly legal: boolean;
  /** The style whose paragraphs are numbered by it. */
  readonly style: string | null;
  /** Twentieths of a point from the margin to the text. */
  readonly indent: number;
}

/** A list as paragraphs name it. */
export interface ListDefinition {
  /** Lists that count together have the same. */
  readonly counter: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that this list begins anew, and with which number. */
  readonly starts: ReadonlyMap<number, number>;
}

const deepestLevel = 8;
/** Longer texts before a paragraph are no numbers. */
const longestText = 40;

/** The lists of a file by the number that paragraphs name them by. */
export function listDefinitions(
  numbering: Document | null,
  styles: Document | null,
): ReadonlyMap<string, ListDefinition> {
  const root = numbering?.documentElement ?? null;
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [attribute(one, 'abstractNumId') ?? '', one]),
  );
  const nums = new Map(
    childrenOf(root, 'w:num').map((one) => [attribute(one, 'numId') ?? '', one]),
  );
  const levelsOf = new Map<string, readonly (ListLevel | undefined)[]>();
  const found = new Map<string, ListDefinition>();
  for (const [id, num] of nums) {
    const counter = definingId(valOf(num, 'w:abstractNumId') ?? '', abstracts, nums, styles);
    const shared = levelsOf.get(counter) ?? levelsIn(abstracts.get(counter) ?? null);
    levelsOf.set(counter, shared);
    found.set(id, definition(counter, shared, num));
  }
  return found;
}

/** A definition may only say which style for lists defines it. */
function definingId(
  id: string,
  abstracts: ReadonlyMap<string, Element>,
  nums: ReadonlyMap<string, Element>,
  styles: Document | null,
): string {
  const style = valOf(abstracts.get(id) ?? null, 'w:numStyleLink');
  if (style === null) return id;
  for (const [other, element] of abstracts)
    if (other !== id && valOf(element, 'w:styleLink') === style) return other;
  return valOf(nums.get(listOfStyle(styles, style) ?? '') ?? null, 'w:abstractNumId') ?? id;
}

function levelsIn(element: Element | null): readonly (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const one of childrenOf(element, 'w:lvl')) {
    const at = wholeNumber(attribute(one, 'ilvl')) ?? -1;
    if (at >= 0 && at <= deepestLevel) levels[at] = levelOf(one);
  }
  return levels;
}

function levelOf(element: Element): ListLevel {
  const picture = childOf(element, 'w:lvlPicBulletId') !== null;
  return {
    format: picture ? 'bullet' : (valOf(element, 'w:numFmt') ?? 'decimal'),
    text: (valOf(element, 'w:lvlText') ?? '').slice(0, longestText),
    start: numberOf(element, 'w:start') ?? 0,
    restart: numberOf(element, 'w:lvlRestart'),
    legal: toggle(element, 'w:isLgl') ?? false,
    style: valOf(element, 'w:pStyle'),
    indent: indentOf(childOf(element, 'w:pPr')) ?? 0,
  };
}

/** What a list changes in the definition it takes. */
function definition(
  counter: string,
  shared: readonly (ListLevel | undefined)[],
  num: Element,
): ListDefinition {
  const levels = [...shared];
  const starts = new Map<number, number>();
  for (const one of childrenOf(num, 'w:lvlOverride')) {
    const at = wholeNumber(attribute(one, 'ilvl')) ?? -1;
    if (at < 0 || at > deepestLevel) continue;
    const own = childOf(one, 'w:lvl');
    if (own) levels[at] = levelOf(own);
    const start = numberOf(one, 'w:startOverride');
    if (start !== null) starts.set(at, start);
  }
  return { counter, levels, starts };
}
