import type { Answers } from '../../generated/types.ts';
import type { Locale, Localised } from '../../locale.ts';
import type { Profile, SectionKey } from '../../profile.ts';
import type { PartyWords } from '../party-words.ts';

/** What a passage is written from. */
export interface PassageContext {
  readonly answers: Answers;
  readonly locale: Locale;
  readonly profile: Profile;
  readonly parties: readonly PartyWords[];
  /** Whether a section stands under a heading of its own. */
  readonly isHeaded: (section: SectionKey) => boolean;
}

/**
 * A paragraph, a list or a table, in both languages so that none is forgotten; the words that answers put into it
 * are those of the document's language.
 *
 * A `fact` always stands: it comes from an answer, or no agreement should be without it. A `proposal` is what such
 * agreements usually say, and an `ask` a gap to fill in. Both give way to the drafter's own text of the section; one
 * that carries a point of that section only does so when her text settles the point.
 */
export interface Piece {
  readonly kind: 'fact' | 'proposal' | 'ask';
  readonly text: Localised;
  /** A point of the section, as schemas/agreement.schema.json names them. */
  readonly point: string | null;
  /** Goes on in the paragraph of the piece before it, when that one stands. */
  readonly joins?: true;
}

/** What a template's `{{slot}}` becomes. */
export interface Passage {
  /** The section it belongs to. */
  readonly section: SectionKey;
  readonly write: (context: PassageContext) => readonly Piece[];
}

export function fact(text: Localised): Piece {
  return { kind: 'fact', text, point: null };
}

export function proposal(text: Localised, point: string | null = null): Piece {
  return { kind: 'proposal', text, point };
}

export function ask(text: Localised, point: string | null = null): Piece {
  return { kind: 'ask', text, point };
}

/** A hint in square brackets, as `placeholder-left` knows them. */
export function gap(hint: Localised): Localised {
  return { sv: `[fyll i: ${hint.sv}]`, en: `[fill in: ${hint.en}]` };
}

/** A paragraph of nothing but a gap. */
export function asked(hint: Localised, point: string | null = null): Piece {
  return ask(gap(hint), point);
}

/** A gap within a sentence of the document's language. */
export function gapIn({ locale }: PassageContext, hint: Localised): string {
  return gap(hint)[locale];
}

/** The same, in the paragraph of the piece before. */
export function joined(piece: Piece): Piece {
  return { ...piece, joins: true };
}

/** The parties but the one a sentence is about: “den andra” of two, else “de andra”. */
export function othersOf({ parties, locale }: PassageContext): string {
  if (locale === 'sv') return parties.length === 2 ? 'den andra' : 'de andra';
  return parties.length === 2 ? 'the other' : 'the others';
}

/** Items, each a line of Markdown. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
