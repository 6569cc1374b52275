import type { Document, Element } from '@xmldom/xmldom';
import type { Package } from '../../office/package.ts';
import { parseXml } from '../../office/xml.ts';
import { usual } from './names.ts';

/** The parts of a Word file that hold something to read. */
export interface WordParts {
  readonly document: Document;
  /** Parts that the document refers to, by the last word of the type: `styles`, `footnotes`, `header` … */
  part(type: string): Document | null;
  parts(type: string): readonly Document[];
  /** Addresses outside the file that a part refers to, by the id of the reference; of the document without a type. */
  links(type?: string): ReadonlyMap<string, string>;
  readonly hasMacros: boolean;
}

type PartsFailure = 'damaged' | 'too-large';

/** Elements at most, in all that is read. A page has a few hundred, one with every word changed a thousand. */
export const mostElements = 200_000;

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Parts that are read besides the text. */
const types = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer'];

/** Characters of XML at most, in all that is read. */
const longestXml = 30_000_000;

/** Finds the parts as the file says where they are; one that is not well-formed makes the file damaged. */
export function wordParts(file: Package): WordParts | PartsFailure {
  const main = mainPart(file);
  const xml = main && file.text(main);
  if (!main || xml === null) return 'damaged';
  const relations = relationsOf(file, main);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const namesOf = (type: string): readonly string[] => {
    const found = relations.filter((one) => !one.external && one.type === type);
    const names = found.map(({ target }) => resolved(folder, target));
    return names.length > 0 ? [...new Set(names)] : [`${folder}${type}.xml`];
  };
  const texts = new Map(
    types.map((type) => [type, namesOf(type).flatMap((name) => file.text(name) ?? [])]),
  );
  const all = [xml, ...[...texts.values()].flat()];
  const sum = (of: (text: string) => number): number =>
    all.reduce((total, one) => total + of(one), 0);
  if (sum((one) => one.length) > longestXml || sum(elementsOf) > mostElements) return 'too-large';
  const document = parseXml(usual(xml));
  if (document?.documentElement?.localName !== 'document') return 'damaged';
  const parsed = new Map<string, readonly Document[]>();
  for (const [type, each] of texts) {
    const documents = each.flatMap((text) => parseXml(usual(text)) ?? []);
    if (documents.length < each.length) return 'damaged';
    parsed.set(type, documents);
  }
  const parts = (type: string): readonly Document[] => parsed.get(type) ?? [];
  return {
    document,
    parts,
    part: (type) => parts(type)[0] ?? null,
    links(type) {
      const own = type === undefined ? relations : relationsOf(file, namesOf(type)[0] ?? '');
      return new Map(own.filter(isLink).map(({ id, target }) => [id, target]));
    },
    hasMacros: file.names.some((name) => /(?:^|\/)vbaproject[^/]*\.bin$/i.test(name)),
  };
}

function elementsOf(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1))
    if (xml.charCodeAt(at + 1) !== 47) count += 1;
  return count;
}

function isLink({ external, type, target }: Relation): boolean {
  return external && type === 'hyperlink' && isAddress(target);
}

/** Addresses that a reader can follow from a text; a file on somebody's disk is none. */
export function isAddress(target: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:)[^\s"<>]{1,2000}$/i.test(target);
}

const documentType =
  /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main/i;

/** The part with the text: by the relations of the package, else by its type, else by its usual name. */
function mainPart(file: Package): string | null {
  const related = relationsOf(file, '')
    .filter(({ type, external }) => type === 'officeDocument' && !external)
    .map(({ target }) => resolved('', target));
  const typed = elementsNamed(file.text('[Content_Types].xml'), 'Override')
    .filter((one) => documentType.test(one.getAttribute('ContentType') ?? ''))
    .map((one) => resolved('', one.getAttribute('PartName') ?? ''));
  const names = [...related, ...typed, 'word/document.xml'];
  return names.find((name) => file.text(name) !== null) ?? null;
}

function relationsOf(file: Package, part: string): readonly Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  return elementsNamed(file.text(name), 'Relationship').map((one) => ({
    id: one.getAttribute('Id') ?? '',
    type: (one.getAttribute('Type') ?? '').split('/').at(-1) ?? '',
    target: one.getAttribute('Target') ?? '',
    external: one.getAttribute('TargetMode') === 'External',
  }));
}

function elementsNamed(xml: string | null, name: string): readonly Element[] {
  const document = xml === null || elementsOf(xml) > 20_000 ? null : parseXml(xml);
  return document ? Array.from(document.getElementsByTagName(name)) : [];
}

/** The name of a part that another, in a folder, refers to. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const names: string[] = [];
  for (const name of path.split('/').slice(0, 50)) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
