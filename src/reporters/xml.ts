import { printable, printableLines } from './printable.ts';
import { wellFormed } from './region.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What stands in the order of letters and never is one: XML and HTML hold none of it. */
const never = /\p{Noncharacter_Code_Point}/gu;

/** Text for an attribute or between tags of XML and HTML, whatever stands in it. */
export function escaped(text: string): string {
  return wellFormed(text)
    .replace(never, '\ufffd')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}

/** The same on one line, and without what acts where it is shown. */
export function escapedText(text: string): string {
  return escaped(printable(text));
}

/** An element of XML: its attributes, then what it holds, which is safe already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapedText(String(value))}"`],
  );
  const tag = `${name}${written.join('')}`;
  return content.length === 0 ? `<${tag}/>` : `<${tag}>${content.join('')}</${name}>`;
}

/** Words between tags, each line as it is. */
export function textNode(text: string): string {
  return printableLines(text).map(escapedText).join('\n');
}
