import { closeMark, openMark } from '../wrap.ts';
import { escapedText } from '../xml.ts';

/** HTML that is safe to put in a page: made here, of tags of ours and of words that have been escaped. */
export type Html = string & { readonly safe: unique symbol };

/** Words of whoever wrote them, on one line; personal identity numbers are masked. */
export function words(text: string): Html {
  return escapedText(text) as Html;
}

export function joined(parts: readonly Html[], between = ''): Html {
  return parts.join(between) as Html;
}

type Attributes = Readonly<Record<string, string | null>>;

/** An element; attributes that are null are left out. */
export function tag(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${escapedText(value)}"`],
  );
  return `<${name}${written.join('')}>${content.join('')}</${name}>` as Html;
}

/** The same on lines of its own, for who reads the source. */
export function block(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  return `${tag(name, attributes, '\n' as Html, ...content)}\n` as Html;
}

/** A whole line. */
export function line(name: string, attributes: Attributes, ...content: readonly Html[]): Html {
  return `${tag(name, attributes, ...content)}\n` as Html;
}

/** A quotation, the exact words in `mark`. */
export function marked(text: string): Html {
  const [before = '', ...rest] = text.split(openMark);
  if (rest.length === 0) return words(text);
  const [exact = '', after = ''] = rest.join('').split(closeMark);
  return joined([words(before), tag('mark', {}, words(exact)), words(after)]);
}

/** A list; nothing when it is empty. */
export function list(items: readonly Html[]): Html {
  if (items.length === 0) return '' as Html;
  return block('ul', {}, ...items.map((item) => line('li', {}, item)));
}

/** Short parts with a dot between them, broken only between parts. */
export function dotted(parts: readonly string[]): Html {
  return joined(
    parts.map((part) => tag('span', { class: 'part' }, words(part))),
    ' · ',
  );
}

/** Which heading a level is: the page's own is the first. */
export type Depth = 1 | 2 | 3 | 4;

export function heading(depth: Depth, id: string | null, content: Html): Html {
  return line(`h${depth}`, { id }, content);
}
