import type { Locale } from '../locale.ts';
import { openPackage, type Package, type PackageFailure, packed } from '../office/package.ts';
import type { FileReport } from '../report.ts';
import { anchorsIn } from './anchors.ts';
import { findingLines, summaryLines } from './comment-words.ts';
import {
  appended,
  type Comment,
  commentsXml,
  elementWith,
  emptyComments,
  idsIn,
  referenceWith,
  wordNamesIn,
} from './comments-part.ts';
import { markedBody, type Placed } from './marked-body.ts';
import {
  emptyRelations,
  mainPart,
  relationsIn,
  relationsName,
  utf8,
  withContentType,
  withRelation,
  type XmlPart,
  xmlPart,
} from './package-parts.ts';
import { paragraphsOf } from './word-body.ts';

/** Why there is no copy: the file cannot be read as Word, or `no-place`: it has no paragraph to comment on. */
export interface ReviewedFailure {
  readonly failure: PackageFailure['failure'] | 'no-place';
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const relationFamily = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const languages: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };

/**
 * A copy of a Word file with each finding as a comment at its words, and a summary as the first comment, at the title.
 * Only the text part, its comments and what names them are other than in the file; the text part gains marks and loses
 * nothing. The same file and report give the same bytes.
 *
 * @param bytes the file that the report's source was read from
 */
export function reviewedCopy(
  bytes: Uint8Array,
  file: FileReport,
  locale: Locale,
): Uint8Array | ReviewedFailure {
  const pack = openPackage(bytes);
  if ('failure' in pack) return pack;
  const name = mainPart(pack);
  const body = name === null ? null : xmlPart(pack, name);
  if (body === null) return { failure: 'damaged' };
  const home = commentsHome(pack, body);
  if (home === null) return { failure: 'damaged' };
  const anchors = anchorsIn(file, paragraphsOf(body.text), body.text);
  if (anchors === null) return { failure: 'no-place' };

  const ids = freeIds([body.text, home.comments.text]);
  const placed: Placed[] = [];
  const comments: Comment[] = [];
  const add = (anchor: Placed['anchor'], lines: Comment['lines']) => {
    const id = ids.next().value ?? 0;
    placed.push({ id, anchor });
    comments.push({ id, lines });
  };
  add(anchors.title, summaryLines(file, locale));
  for (const finding of file.findings) {
    const anchor = anchors.of(finding);
    add(anchor, findingLines(file, finding, locale, anchor.isExact));
  }

  const names = wordNamesIn(body.text);
  const text = markedBody(body.text, placed, elementWith(names), referenceWith(names));
  const own = wordNamesIn(home.comments.text);
  const look = { day: file.today, language: languages[locale] };
  const written = appended(home.comments.text, commentsXml(comments, own, look));
  const parts = new Map([...home.parts, [body.name, body.encode(text)]]);
  parts.set(home.comments.name, home.comments.encode(written));
  return packed(parts, bytes);
}

/** Numbers that no comment has, upwards. */
function* freeIds(texts: readonly string[]): Generator<number, undefined> {
  const taken = new Set(texts.flatMap((text) => [...idsIn(text)]));
  for (let id = 0; ; id += 1) if (!taken.has(id)) yield id;
}

/** The part that takes the comments, and the parts that must say that it is there. */
interface CommentsHome {
  readonly comments: XmlPart;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

function commentsHome(pack: Package, body: XmlPart): CommentsHome | null {
  const relationsPart = relationsName(body.name);
  const hasRelations = pack.bytes(relationsPart) !== null;
  const relations = hasRelations
    ? xmlPart(pack, relationsPart)
    : { name: relationsPart, text: emptyRelations, encode: utf8 };
  const types = xmlPart(pack, '[Content_Types].xml');
  if (relations === null || types === null) return null;
  const known = relationsIn(relations.text, body.name);
  const relation = known.find(({ type }) => type === 'comments');
  const name = relation?.target ?? freeName(pack, body.name);
  const isThere = relation !== undefined && pack.bytes(name) !== null;
  const { namespace } = wordNamesIn(body.text);
  const comments = isThere
    ? xmlPart(pack, name)
    : { name, text: emptyComments(namespace), encode: utf8 };
  if (comments === null) return null;
  const parts = new Map<string, Uint8Array>();
  const typed = withContentType(types.text, name, commentsType);
  if (typed !== types.text) parts.set(types.name, types.encode(typed));
  if (!relation) {
    const family = known.find(({ type }) => type === 'styles')?.family ?? relationFamily;
    parts.set(
      relations.name,
      relations.encode(withRelation(relations.text, `${family}comments`, name)),
    );
  }
  return { comments, parts };
}

/** A name for the comments part beside the text, that no other part has. */
function freeName(pack: Package, body: string): string {
  const folder = body.slice(0, body.lastIndexOf('/') + 1);
  const taken = new Set(pack.names.map((name) => name.toLowerCase()));
  let name = `${folder}comments.xml`;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${folder}comments${n}.xml`;
  return name;
}
