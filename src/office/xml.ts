import { DOMParser, type Document, onErrorStopParsing, XMLSerializer } from '@xmldom/xmldom';

/** Elements within elements at most. A table in a table in a table takes ten or so. */
export const deepest = 500;

/**
 * Reads XML with its namespaces.
 * @returns null for what is not well-formed, has a document type (which could define entities) or is too deep
 */
export function parseXml(text: string): Document | null {
  if (!isShallow(text)) return null;
  try {
    const parser = new DOMParser({ locator: false, onError: onErrorStopParsing });
    return parser.parseFromString(text, 'text/xml');
  } catch {
    return null;
  }
}

/** XML of a document, to be written as UTF-8 whatever it was. */
export function serialiseXml(document: Document): string {
  const xml = new XMLSerializer().serializeToString(document);
  return xml.replace(/^(<\?xml[^>]{0,100}encoding=["'])[^"']*/, '$1UTF-8');
}

/** Comments, processing instructions and sections of characters: what opens them, what closes them. */
const skipped: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/** One linear look: whether elements nest within the limit, and nothing but what we know begins with `<!`. */
function isShallow(text: string): boolean {
  let depth = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const closing = skipped.find(([opening]) => text.startsWith(opening, at))?.[1];
    if (closing === undefined && text[at + 1] === '!') return false;
    const end = closing === undefined ? tagEnd(text, at) : text.indexOf(closing, at + 2);
    if (end < 0) return false;
    if (closing === undefined) {
      if (text[at + 1] === '/') depth -= 1;
      else if (text[end - 1] !== '/') depth += 1;
      if (depth > deepest) return false;
    }
    at = text.indexOf('<', end + 1);
  }
  return true;
}

/** Offset of the `>` that ends the tag, or -1; quoted values may hold one. */
function tagEnd(text: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}
