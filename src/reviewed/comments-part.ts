import type { Line } from './comment-words.ts';
import type { WordElement } from './marked-body.ts';
import { attributeIn, escapedXml, namespacesIn, tagsOf, wordNamespaces } from './xml-tags.ts';

/** A comment to be written. */
export interface Comment {
  readonly id: number;
  readonly lines: readonly Line[];
}

/** How a part names the elements of WordprocessingML. */
export interface WordNames {
  readonly namespace: string;
  /** The prefix that its root gives them and nothing in it changes; null when there is none. */
  readonly prefix: string | null;
}

/** A prefix of our own, declared on each element, for parts that have none. */
const ownPrefix = 'iop';

export function wordNamesIn(xml: string): WordNames {
  for (const tag of tagsOf(xml)) {
    const declared = namespacesIn(xml.slice(tag.start, tag.end));
    const found = declared.find(
      ([prefix, namespace]) => prefix !== '' && wordNamespaces.includes(namespace),
    );
    const namespace = declared.find(([, name]) => wordNamespaces.includes(name))?.[1];
    const again = found && new RegExp(`\\sxmlns:${found[0]}\\s*=`).test(xml.slice(tag.end));
    return {
      namespace: namespace ?? wordNamespaces[0] ?? '',
      prefix: found && !again ? found[0] : null,
    };
  }
  return { namespace: wordNamespaces[0] ?? '', prefix: null };
}

/** Begins an element that stands by itself among those of a part: `w:comment`, or one that declares its own prefix. */
function beginning({ prefix, namespace }: WordNames, name: string): string {
  return prefix === null
    ? `${ownPrefix}:${name} xmlns:${ownPrefix}="${namespace}"`
    : `${prefix}:${name}`;
}

export function elementWith(names: WordNames): WordElement {
  const prefix = names.prefix ?? ownPrefix;
  return (name, id) => `<${beginning(names, name)} ${prefix}:id="${id}"/>`;
}

/** A run that refers to a comment. */
export function referenceWith(names: WordNames): (id: number) => string {
  const prefix = names.prefix ?? ownPrefix;
  return (id) =>
    `<${beginning(names, 'r')}><${prefix}:commentReference ${prefix}:id="${id}"/></${prefix}:r>`;
}

/** The numbers of the comments that a part holds. */
export function idsIn(xml: string): ReadonlySet<number> {
  const ids = new Set<number>();
  for (const { kind, local, isWord, start, end } of tagsOf(xml)) {
    if (kind === 'close' || !isWord || !/^comment(?:RangeStart|RangeEnd|Reference)?$/.test(local))
      continue;
    ids.add(Number(attributeIn(xml.slice(start, end), 'id') ?? Number.NaN));
  }
  return ids;
}

const author = 'iop';

export interface CommentLook {
  /** `2027-01-31`, or null for comments without a day. */
  readonly day: string | null;
  /** `sv-SE`: so that a program that checks spelling knows what it reads. */
  readonly language: string;
}

/** Comments as elements of a comments part. */
export function commentsXml(
  comments: readonly Comment[],
  names: WordNames,
  { day, language }: CommentLook,
): string {
  const w = names.prefix ?? ownPrefix;
  const date = day === null ? '' : ` ${w}:date="${escapedXml(day)}T00:00:00Z"`;
  const run = ({ text, isBold }: Line) =>
    `<${w}:r><${w}:rPr>${isBold ? `<${w}:b/>` : ''}<${w}:lang ${w}:val="${language}"/></${w}:rPr><${w}:t xml:space="preserve">${escapedXml(text)}</${w}:t></${w}:r>`;
  const sign = `<${w}:r><${w}:annotationRef/></${w}:r>`;
  return comments
    .map(({ id, lines }) => {
      const paragraphs = lines.map(
        (line, i) => `<${w}:p>${i === 0 ? sign : ''}${run(line)}</${w}:p>`,
      );
      return `<${beginning(names, 'comment')} ${w}:id="${id}" ${w}:author="${author}"${date} ${w}:initials="${author}">${paragraphs.join('')}</${w}:comment>`;
    })
    .join('');
}

/** A part with no comments yet. */
export function emptyComments(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}"></w:comments>`;
}

/** An XML text with something more last in its root. */
export function appended(xml: string, inner: string): string {
  const [first] = tagsOf(xml);
  if (first?.kind === 'empty') {
    return `${xml.slice(0, first.end - 2)}>${inner}</${first.name}>${xml.slice(first.end)}`;
  }
  const end = [...tagsOf(xml)].at(-1)?.start ?? xml.length;
  return xml.slice(0, end) + inner + xml.slice(end);
}
