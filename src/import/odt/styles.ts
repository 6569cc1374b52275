import type { Element } from '@xmldom/xmldom';
import { allOf, attribute, childrenOf, elementsIn, nameOf, numberIn } from './names.ts';

/** How a paragraph or a stretch of text looks, with all that its style inherits. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  /** Outline level of a style for headings; 0 for any other. */
  readonly heading: number;
}

interface Style {
  readonly parent: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly hidden: boolean | null;
  readonly heading: number | null;
}

/** A level of a list: what stands before its items. */
export interface ListLevel {
  readonly kind: 'bullet' | 'number' | 'nothing';
  /** `1`, `a`, `A`, `i`, `I`; empty for none. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How many levels the number shows. */
  readonly shown: number;
  readonly start: number;
}

export type ListStyle = ReadonlyMap<number, ListLevel>;

export interface Styles {
  /** @param family `paragraph`, `text` or `section` */
  lookOf(family: string, name: string | null): Look;
  listOf(name: string | null): ListStyle | null;
  /** Numbers of headings that stand in no list. */
  readonly outline: ListStyle | null;
  /** Paragraph styles without numbers though their headings would have one. */
  isUnnumbered(name: string | null): boolean;
}

interface Found {
  readonly styles: Map<string, Style>;
  readonly lists: Map<string, ListStyle>;
  readonly plain: Set<string>;
  outline: ListStyle | null;
}

/** What was found first counts. */
function addStyle(found: Found, element: Element): void {
  const name = attribute(element, 'style', 'name') ?? '';
  if (nameOf(element) === 'text:outline-style') found.outline ??= listStyleOf(element);
  else if (nameOf(element) === 'text:list-style') {
    if (!found.lists.has(name)) found.lists.set(name, listStyleOf(element));
  } else {
    const key = `${attribute(element, 'style', 'family') ?? ''} ${name}`;
    if (!found.styles.has(key)) found.styles.set(key, styleOf(element));
    if (attribute(element, 'style', 'list-style-name') === '') found.plain.add(name);
  }
}

/** Reads the styles of both parts; those of the text itself go first. */
export function stylesOf(roots: readonly (Element | null)[]): Styles {
  const found: Found = { styles: new Map(), lists: new Map(), plain: new Set(), outline: null };
  for (const root of roots) {
    for (const element of allOf(root, 'style:style', 'text:list-style', 'text:outline-style'))
      addStyle(found, element);
  }
  const { styles, lists, plain, outline } = found;
  const looks = new Map<string, Look>();
  return {
    outline,
    listOf: (name) => (name === null ? null : (lists.get(name) ?? null)),
    isUnnumbered: (name) => name !== null && plain.has(name),
    lookOf: (family, name) => {
      const key = `${family} ${name ?? ''}`;
      const look = looks.get(key) ?? inherited(styles, family, name);
      looks.set(key, look);
      return look;
    },
  };
}

function styleOf(element: Element): Style {
  const [properties = null] = childrenOf(element, 'style:text-properties');
  const weight = properties && attribute(properties, 'fo', 'font-weight');
  const slant = properties && attribute(properties, 'fo', 'font-style');
  const display = properties && attribute(properties, 'text', 'display');
  const [section = null] = childrenOf(element, 'style:section-properties');
  const shown = display ?? (section && attribute(section, 'text', 'display'));
  const level = attribute(element, 'style', 'default-outline-level');
  const name = attribute(element, 'style', 'name') ?? '';
  return {
    parent: attribute(element, 'style', 'parent-style-name'),
    bold: weight ? weight === 'bold' || Number(weight) >= 600 : null,
    italic: slant ? slant !== 'normal' : null,
    hidden: shown ? shown === 'none' : null,
    heading: headingLevel(name, level),
  };
}

/** `Heading_20_2` and `Title` say it by their names, which are the same in every language. */
function headingLevel(name: string, level: string | null): number | null {
  if (level) return numberIn(level, 0);
  if (name === 'Title') return 1;
  const named = /^Heading_20_([1-9]|10)$/.exec(name)?.[1];
  return named === undefined ? null : Number(named);
}

function inherited(styles: ReadonlyMap<string, Style>, family: string, from: string | null): Look {
  const chain: Style[] = [];
  const seen = new Set<string>();
  for (let name = from; name !== null && !seen.has(name); ) {
    seen.add(name);
    const style = styles.get(`${family} ${name}`);
    if (style) chain.push(style);
    name = style?.parent ?? null;
  }
  const first = <K extends 'bold' | 'italic' | 'hidden' | 'heading'>(key: K): Style[K] | null =>
    chain.find((style) => style[key] !== null)?.[key] ?? null;
  return {
    bold: first('bold') === true,
    italic: first('italic') === true,
    hidden: first('hidden') === true,
    heading: first('heading') ?? 0,
  };
}

function listStyleOf(element: Element): ListStyle {
  const levels = new Map<number, ListLevel>();
  for (const level of elementsIn(element)) {
    const number = numberIn(attribute(level, 'text', 'level'), 0);
    if (number > 0) levels.set(number, levelOf(level));
  }
  return levels;
}

function levelOf(element: Element): ListLevel {
  const name = nameOf(element);
  const format = attribute(element, 'style', 'num-format') ?? '';
  const isNumber = name === 'text:list-level-style-number' || name === 'text:outline-level-style';
  const bullet = attribute(element, 'text', 'bullet-char') ?? '•';
  const mark = isNumber ? format : name === 'text:list-level-style-image' ? '•' : bullet;
  return {
    kind: mark.trim() === '' ? 'nothing' : isNumber ? 'number' : 'bullet',
    format,
    prefix: attribute(element, 'style', 'num-prefix') ?? '',
    suffix: attribute(element, 'style', 'num-suffix') ?? '',
    shown: Math.max(1, numberIn(attribute(element, 'text', 'display-levels'), 1)),
    start: numberIn(attribute(element, 'text', 'start-value'), 1),
  };
}
