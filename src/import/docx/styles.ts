import type { Document, Element } from '@xmldom/xmldom';
import { allOf, attribute, childOf, childrenOf, numberOf, toggle, valOf } from './names.ts';

/** What a style, with those it is based on, says of paragraphs and their text. */
export interface Style {
  readonly id: string;
  /** In small letters; Word writes its own styles' names in English whatever the language. */
  readonly name: string;
  /** 1–9 for headings, 0 for text that is none. */
  readonly heading: number;
  readonly isTitle: boolean;
  /** Somebody else's words. */
  readonly isQuote: boolean;
  /** Belongs to a table of contents. */
  readonly isContents: boolean;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly hidden: boolean | null;
  readonly underlined: boolean | null;
  /** Half points; null when nothing is said. */
  readonly size: number | null;
  /** `0` takes a number away. */
  readonly list: string | null;
  readonly level: number | null;
  readonly tabs: readonly Element[];
}

export interface Styles {
  of(id: string | null): Style;
  /** Of paragraphs that name none. */
  readonly usual: Style;
}

const none: Style = {
  id: '',
  name: '',
  heading: 0,
  isTitle: false,
  isQuote: false,
  isContents: false,
  bold: null,
  italic: null,
  hidden: null,
  underlined: null,
  size: null,
  list: null,
  level: null,
  tabs: [],
};

/** A style is based on a style that is based on a style: no further than this. */
const longestChain = 20;

export function stylesOf(document: Document | null): Styles {
  const elements = new Map<string, Element>();
  let usualId = '';
  for (const element of childrenOf(document?.documentElement ?? null, 'w:style')) {
    const id = attribute(element, 'styleId') ?? '';
    elements.set(id, element);
    const isDefault = attribute(element, 'default');
    if (attribute(element, 'type') === 'paragraph' && (isDefault === '1' || isDefault === 'true'))
      usualId = id;
  }
  const defaults = childOf(document?.documentElement ?? null, 'w:docDefaults', 'w:rPrDefault');
  const base = { ...none, size: numberOf(defaults, 'w:rPr', 'w:sz') };
  const made = new Map<string, Style>();
  const of = (id: string | null): Style => {
    const key = id ?? usualId;
    const known = made.get(key);
    if (known) return known;
    const chain = chainOf(elements, key);
    const style = chain.length > 0 ? chain.reduce(withElement, base) : called(base, key);
    made.set(key, style);
    return style;
  };
  return { of, usual: of(null) };
}

/** A style that the file names and does not define: Word's own ids tell what they are, “Rubrik1” too. */
function called(base: Style, id: string): Style {
  const name = id.toLowerCase().replace(/(\d)$/, ' $1');
  const isContents = contents.test(name);
  const isTitle = isTitleName(name);
  return { ...base, id, name, isContents, isTitle, heading: headingOf(name, null, 0) };
}

const contents =
  /^(?:toc|innehåll|innehll|table of (?:figures|authorities)|contents)(?: \d|$)|^toc ?heading|^innehållsförteckning/;

function isTitleName(name: string): boolean {
  return /^(?:title|titel|rubrik)$/.test(name);
}

/** A style and those it is based on, the most general first. */
function chainOf(elements: ReadonlyMap<string, Element>, id: string): readonly Element[] {
  const chain: Element[] = [];
  let element = elements.get(id);
  while (element && chain.length < longestChain && !chain.includes(element)) {
    chain.unshift(element);
    element = elements.get(valOf(element, 'w:basedOn') ?? '');
  }
  return chain;
}

function withElement(base: Style, element: Element): Style {
  const name = (valOf(element, 'w:name') ?? '').toLowerCase();
  const paragraph = childOf(element, 'w:pPr');
  const look = childOf(element, 'w:rPr');
  const isContents = contents.test(name);
  const level = headingOf(name, paragraph, base.heading);
  const isTitle =
    name === 'title' ||
    (isTitleName(name) && level === 0) ||
    (base.isTitle && name !== 'subtitle' && level === 0);
  return {
    id: attribute(element, 'styleId') ?? '',
    name,
    heading: isContents || isTitle ? 0 : level,
    isTitle: isTitle && !isContents,
    isQuote: /^(?:intense )?quote$|^block text$|^citat$|^quotations$/.test(name) || base.isQuote,
    isContents: isContents || base.isContents,
    bold: toggle(look, 'w:b') ?? base.bold,
    italic: toggle(look, 'w:i') ?? base.italic,
    hidden: toggle(look, 'w:vanish') ?? base.hidden,
    underlined: toggle(look, 'w:u') ?? base.underlined,
    size: numberOf(look, 'w:sz') ?? base.size,
    list: valOf(paragraph, 'w:numPr', 'w:numId') ?? base.list,
    level: numberOf(paragraph, 'w:numPr', 'w:ilvl') ?? base.level,
    tabs: [...childrenOf(childOf(paragraph, 'w:tabs'), 'w:tab'), ...base.tabs].slice(0, 50),
  };
}

/** By what the style is called, by its place in the outline, else as the style it is based on. */
function headingOf(name: string, paragraph: Element | null, based: number): number {
  const called = /^(?:heading|rubrik) ?([1-9])(?!\d)/.exec(name)?.[1];
  if (called) return Number(called);
  const level = numberOf(paragraph, 'w:outlineLvl');
  if (level === null) return based;
  return level >= 0 && level < 9 ? level + 1 : 0;
}

/** The list that a style for lists stands for. */
export function listOfStyle(document: Document | null, id: string): string | null {
  const style = document
    ? allOf(document, 'w', 'style').find((one) => attribute(one, 'styleId') === id)
    : undefined;
  return valOf(style ?? null, 'w:pPr', 'w:numPr', 'w:numId');
}
