/**
 * Templates are Markdown with slots:
 *
 * - `{{title}}` may stand anywhere in a line: the name of the partnership.
 * - All others stand alone on a line of their own. A passage made from answers takes their place, or the gaps that are
 *   left: `{{reference}}`, `{{parties}}`, `{{commitments}}`, `{{contributions}}`, `{{term}}`, `{{extension}}`,
 *   `{{groups}}`, `{{follow-up}}`, `{{renegotiation}}`, `{{notice}}`, `{{rescission}}`, `{{dispute}}`, `{{changes}}`,
 *   `{{confidentiality}}`, `{{personal-data}}`, `{{annexes}}`, `{{contacts}}`, `{{decisions}}`, `{{signatures}}`.
 * - `{{text background}}`: what the drafter has written herself for a section, else what usually stands there.
 * - `{{guidance goals}}`: a comment with what belongs in a section. Left out when no guidance is wanted.
 * - `{{more}}`: sections that the answers or the profile call for and that the template has no place for.
 *   Without it they come last.
 *
 * Every name has a Swedish twin (src/scaffold/slots.ts). Everything else in a template stands as it is written.
 */
import { nearest } from '../config/nearest.ts';
import type { SectionKey } from '../generated/sections.ts';
import { templates } from '../generated/templates.ts';
import type { Locale, Localised } from '../locale.ts';
import { type SlotName, sectionNamed, sectionNames, slotNamed, slotNames } from './slots.ts';

/** A stretch of a template: lines as they are, or a slot. Text has `{{title}}` in it as it was written. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'slot';
      readonly name: Exclude<SlotName, 'title'>;
      readonly section: SectionKey | null;
    };

/** What cannot be read in a template, and where. Lines and columns count from 1. */
export interface TemplateProblem {
  readonly line: number;
  readonly column: number;
  readonly message: Localised;
}

export interface TemplateReading {
  readonly parts: readonly TemplatePart[];
  readonly problems: readonly TemplateProblem[];
}

/** One `{{…}}` of a line. */
interface Found {
  readonly line: number;
  readonly column: number;
  readonly inner: string;
  /** Whether nothing else stands on the line. */
  readonly alone: boolean;
}

type Read =
  | { readonly slot: SlotName; readonly section: SectionKey | null }
  | { readonly message: Localised };

/** The templates that come with the program. */
export const templateNames: readonly string[] = Object.keys(templates);

/** The text of a template that comes with the program, or null. */
export function shippedTemplate(name: string, locale: Locale): string | null {
  return Object.hasOwn(templates, name) ? (templates[name]?.[locale] ?? null) : null;
}

const takesSection: ReadonlySet<SlotName> = new Set<SlotName>(['text', 'guidance']);

/** Where the name of the partnership stands in a line. */
export const titleSlot = /\{\{\s*(?:title|titel)\s*\}\}/giu;

/** Reads a template. Never throws: what cannot be read is told with its place, and stands as it is. */
export function readTemplate(text: string): TemplateReading {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
  const parts: TemplatePart[] = [];
  const problems: TemplateProblem[] = [];
  if (hasCard(lines)) problems.push({ line: 1, column: 1, message: ownCard });
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) parts.push({ kind: 'text', text: plain.join('\n') });
    plain = [];
  };
  for (const [i, line] of lines.entries()) {
    const { found, unclosed } = slotsIn(line, i + 1);
    if (unclosed !== null) problems.push({ line: i + 1, column: unclosed, message: notClosed });
    const read = found.map((one) => readSlot(one));
    for (const [j, one] of read.entries()) {
      const { line: at = i + 1, column = 1 } = found[j] ?? {};
      if ('message' in one) problems.push({ line: at, column, message: one.message });
    }
    const [only] = read;
    if (only && 'slot' in only && only.slot !== 'title') {
      flush();
      parts.push({ kind: 'slot', name: only.slot, section: only.section });
    } else plain.push(line);
  }
  flush();
  return { parts, problems };
}

/** The `{{…}}` of a line, and the column of one that is not closed on it. */
function slotsIn(text: string, line: number): { found: readonly Found[]; unclosed: number | null } {
  const found: Found[] = [];
  let at = text.indexOf('{{');
  while (at >= 0) {
    const end = text.indexOf('}}', at + 2);
    const next = text.indexOf('{{', at + 2);
    if (end < 0 || (next >= 0 && next < end)) return { found, unclosed: at + 1 };
    const alone = text.slice(0, at).trim() === '' && text.slice(end + 2).trim() === '';
    found.push({ line, column: at + 1, inner: text.slice(at + 2, end).trim(), alone });
    at = text.indexOf('{{', end + 2);
  }
  return { found, unclosed: null };
}

function readSlot({ inner, alone }: Found): Read {
  const [name = '', ...rest] = inner.split(/\s+/u);
  const argument = rest.join('-');
  const slot = slotNamed(name);
  if (slot === null) return { message: unknownSlot(name) };
  if (!takesSection.has(slot) && argument !== '') return { message: takesNothing(name, inner) };
  if (slot !== 'title' && !alone) return { message: notAlone(inner) };
  if (!takesSection.has(slot)) return { slot, section: null };
  if (argument === '') return { message: needsSection(name) };
  const section = sectionNamed(argument);
  return section === null ? { message: unknownSection(argument) } : { slot, section };
}

/** Whether a template begins with frontmatter, as an old agreement does. */
function hasCard([first = '', ...rest]: readonly string[]): boolean {
  const [next = ''] = rest;
  return /^---\s*$/u.test(first) && /\S/u.test(next) && rest.some((line) => /^---\s*$/u.test(line));
}

const ownCard: Localised = {
  sv: 'Mallen börjar med ett avtalskort. Ta bort det och strecken omkring: kortet skrivs ur svaren.',
  en: 'The template begins with an agreement card. Remove it and the dashes around it: the card is written from the answers.',
};

const notClosed: Localised = {
  sv: 'Här börjar en plats med {{ som aldrig avslutas. Skriv }} efter namnet, på samma rad.',
  en: 'A slot begins here with {{ and never ends. Write }} after its name, on the same line.',
};

function proposed(
  name: string,
  known: readonly string[],
  mark: (near: string) => string,
): Localised {
  const near = nearest(name, known);
  if (near === null) return { sv: '', en: '' };
  return { sv: ` Menade du ${mark(near)}?`, en: ` Did you mean ${mark(near)}?` };
}

/** As much of a name as fits in a sentence. */
function short(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

function unknownSlot(name: string): Localised {
  if (name === '') {
    return {
      sv: 'Det står inget mellan {{ och }}. Skriv vad som ska stå här, till exempel {{parter}}.',
      en: 'Nothing stands between {{ and }}. Write what is to stand here, such as {{parties}}.',
    };
  }
  const meant = proposed(name, slotNames, (near) => `{{${near}}}`);
  return {
    sv: `Mallen har platsen {{${short(name)}}}, och den finns inte.${meant.sv}`,
    en: `The template has the slot {{${short(name)}}}, and there is no such slot.${meant.en}`,
  };
}

function takesNothing(name: string, inner: string): Localised {
  return {
    sv: `Skriv bara {{${short(name)}}} här. Det som följer efter namnet i {{${short(inner)}}} går inte att använda.`,
    en: `Write only {{${short(name)}}} here. What follows the name in {{${short(inner)}}} cannot be used.`,
  };
}

function notAlone(inner: string): Localised {
  return {
    sv: `Låt {{${short(inner)}}} stå ensamt på en egen rad. Det blir ett eller flera stycken.`,
    en: `Let {{${short(inner)}}} stand alone on a line of its own. It becomes one or several paragraphs.`,
  };
}

function needsSection(name: string): Localised {
  return {
    sv: `Skriv vilket avsnitt det gäller, till exempel {{${name} mål}}.`,
    en: `Write which section it is about, such as {{${name} goals}}.`,
  };
}

function unknownSection(key: string): Localised {
  const meant = proposed(key, sectionNames, (near) => `”${near}”`);
  return {
    sv: `Det finns inget avsnitt som heter ”${short(key)}”.${meant.sv}`,
    en: `There is no section called “${short(key)}”.${meant.en.replace(/”([^”]*)”/u, '“$1”')}`,
  };
}
