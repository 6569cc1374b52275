import type { Document } from './agreement.ts';
import { wordListsOf } from './sections/assign.ts';
import { sectionsByWords } from './sections/recognise.ts';

/** The name of the form of cooperation, in Swedish and English; abbreviated it stands as a word of its own. */
const iop =
  /id[eé]bur(?:et|na)[\s-]+offentlig(?:t|a)[\s-]+partnerskap|idea-based[\s-]+public[\s-]+partnership|(?<![a-zà-öø-ɏ\d])IOP(?![a-zà-öø-ɏ\d])/i;

/** Other documents about partnerships, by the word that heads their title. */
const kinds =
  /(?<![a-zà-öø-ɏ])(?:(?:iop|avtals?|sammanträdes|nämnd|styrelse|mötes)-?)?(riktlinje(?:r|rna)?|ramverk(?:et)?|regler(?:na)?|regelverk(?:et)?|protokoll(?:et)?|checklist(?:a|an)|mall(?:en|ar)?|handledning|vägledning|guidelines?|framework|rules|minutes|checklist|template|underlag(?:et)?|briefing)(?![a-zà-öø-ɏ])/i;

/** After these the word only says what the agreement is about. */
const agreementWord =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*avtal(?:et)?|överenskommelse(?:n)?|agreement)(?![a-zà-öø-ɏ])/i;

/** True when a text says that it is about an idéburet offentligt partnerskap. */
export function namesIop(text: string): boolean {
  return iop.test(text);
}

/** The word in the first heading that names another kind of document (riktlinjer, protokoll …), else null. */
export function otherKindOf({ headings }: Document): string | null {
  return otherKindIn(headings[0]?.text ?? '');
}

function otherKindIn(text: string): string | null {
  const found = kinds.exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index);
  return agreementWord.test(before) ? null : found[0].toLowerCase();
}

/** So much of a text that could not be read shows what it was. */
const headLength = 4000;

/** Whether a document that could not be read was meant as an agreement: it must not be passed over as if it were none. */
function wasAgreement({ source }: Document): boolean {
  const text = source.head ?? source.text.slice(0, headLength);
  const title = /^#[ \t]+(\S.*)/m.exec(text)?.[1] ?? '';
  return /^iop[ \t]*:/m.test(text) || (namesIop(text) && otherKindIn(title) === null);
}

/** Files that say what a folder holds, by the names they have everywhere. */
const aboutTheFolder =
  /^(?:readme|läsmig|las-?mig|changelog|ändringslogg|contributing|license|licence|code_of_conduct|security|support|agents|claude|index)(?:[.-]|$)/i;

/**
 * Whether a document that a folder holds is an agreement: it has a card or says `iop:`, or it speaks of an IOP in a
 * heading or before its second heading and is no other kind of document. One that only mentions an IOP in its opening
 * must also have a heading that names a part of an agreement.
 */
export function isAgreement(document: Document): boolean {
  const { card, frontmatter, headings, blocks, source, unreadable } = document;
  if (card || frontmatter?.fields.has('iop')) return true;
  if (otherKindOf(document) !== null) return false;
  if (aboutTheFolder.test(source.path.split('/').at(-1) ?? '')) return false;
  if (unreadable) return wasAgreement(document);
  const title = frontmatter?.fields.get('title')?.value;
  if (typeof title === 'string' && namesIop(title)) return true;
  if (headings.some(({ text }) => namesIop(text))) return true;
  const second = headings[1]?.block.index ?? blocks.length;
  if (!blocks.slice(0, second).some(({ prose }) => namesIop(prose.text))) return false;
  return headings.length < 2 || headings.some(({ text }) => isSectionHeading(text));
}

function isSectionHeading(text: string): boolean {
  return sectionsByWords(text, wordListsOf(undefined, {})).length > 0;
}
