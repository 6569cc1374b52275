import type { Element } from '@xmldom/xmldom';
import { attribute, childOf, childrenOf, numberOf, toggle, valOf } from './names.ts';
import { isAddress } from './parts.ts';
import { count, type Field, type Piece, type Reading } from './reading.ts';

/** Writes text into the paragraph being read. */
type Write = (text: string) => void;

/** Room to write in, where a form has a field and nothing in it. */
const emptyField = '____________';

const longestInstruction = 4_000;
/** Fields within fields within fields; more are not opened. */
const deepest = 20;

export function openField({ fields }: Reading, mark: Element): void {
  if (fields.length === deepest) fields.shift();
  fields.push({
    instruction: '',
    separated: false,
    href: null,
    isContents: false,
    resultFrom: -1,
    form: childOf(mark, 'w:ffData'),
  });
}

export function addInstruction({ fields }: Reading, text: string): void {
  const field = fields.at(-1);
  if (field && !field.separated && field.instruction.length < longestInstruction)
    field.instruction += text;
}

/** The result begins. */
export function separateField(reading: Reading, pieces: readonly Piece[], write: Write): void {
  const field = reading.fields.at(-1);
  if (!field || field.separated) return;
  field.separated = true;
  begin(reading, field, pieces, write);
}

export function closeField(reading: Reading, pieces: Piece[], write: Write): void {
  const field = reading.fields.pop();
  if (!field) return;
  if (!field.separated) begin(reading, field, pieces, write);
  if (field.resultFrom < 0) return;
  const result = pieces.slice(field.resultFrom);
  const filled = result.some((piece) => piece.kind === 'text' && piece.text.trim() !== '');
  if (filled) return;
  pieces.length = Math.min(pieces.length, field.resultFrom);
  write(emptyField);
}

/** What stands now is an instruction to Word, not text. */
export function isInstruction({ fields }: Reading): boolean {
  return fields.some(({ separated }) => !separated);
}

/** Instructions end with the paragraph, whatever is missing. */
export function endParagraph({ fields }: Reading): void {
  while (fields.length > 0 && fields.at(-1)?.separated === false) fields.pop();
  // A result to fill in does not begin in one paragraph and end in another.
  for (const field of fields) field.resultFrom = -1;
}

export function hrefOf({ fields }: Reading): string | null {
  return fields.findLast(({ href }) => href !== null)?.href ?? null;
}

/** What a field does, as its instruction says. */
function begin(reading: Reading, field: Field, pieces: readonly Piece[], write: Write): void {
  const [, name = '', rest = ''] = /^\s*([A-Za-z]+)\s*([\s\S]*)$/.exec(field.instruction) ?? [];
  switch (name.toUpperCase()) {
    case 'TOC':
    case 'INDEX':
    case 'TOA':
      field.isContents = true;
      reading.contents = true;
      return;
    case 'HYPERLINK':
      field.href = addressIn(rest);
      return;
    case 'FORMCHECKBOX':
      count(reading, 'forms');
      write(isTicked(field.form) ? '☒' : '☐');
      return;
    case 'FORMDROPDOWN':
      count(reading, 'forms');
      write(chosen(field.form));
      return;
    case 'FORMTEXT':
      count(reading, 'forms');
      field.resultFrom = pieces.length;
      return;
    case 'MACROBUTTON':
      // Its text is what asks for something: “[Klicka och skriv namn]”.
      count(reading, 'forms');
      write(/^\S+\s+(.*?)\s*$/s.exec(rest)?.[1] ?? '');
      return;
    default:
  }
}

function addressIn(rest: string): string | null {
  const address = /^"([^"]*)"|^([^\s\\]\S*)/.exec(rest);
  const target = address?.[1] ?? address?.[2] ?? '';
  return isAddress(target) ? target : null;
}

function isTicked(form: Element | null): boolean {
  const box = childOf(form, 'w:checkBox');
  return toggle(box, 'w:checked') ?? toggle(box, 'w:default') ?? false;
}

function chosen(form: Element | null): string {
  const list = childOf(form, 'w:ddList');
  const at = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0;
  return attribute(childrenOf(list, 'w:listEntry')[at] ?? null, 'val') ?? '';
}

/** How a content control is filled in. */
export interface Control {
  readonly isContents: boolean;
  /** A box to tick, and whether it is. */
  readonly ticked: boolean | null;
  /** Shows what to write, not what somebody wrote. */
  readonly isPlaceholder: boolean;
  /** A field of a form: date, list, text or box. */
  readonly isField: boolean;
}

const tick = 'w14:checkbox';

export function controlOf(element: Element): Control {
  const properties = childOf(element, 'w:sdtPr');
  const box = childOf(properties, tick);
  const checked = childOf(box, 'w14:checked');
  const value = checked?.getAttribute('w14:val') ?? checked?.getAttribute('val') ?? '1';
  const gallery = valOf(properties, 'w:docPartObj', 'w:docPartGallery') ?? '';
  const isPlaceholder = toggle(properties, 'w:showingPlcHdr') ?? false;
  const fields = ['w:date', 'w:dropDownList', 'w:comboBox', 'w:text'];
  return {
    isContents: /^table of contents$/i.test(gallery),
    ticked: box ? checked !== null && !['0', 'false', 'off'].includes(value) : null,
    isPlaceholder,
    isField:
      box !== null || isPlaceholder || fields.some((name) => childOf(properties, name) !== null),
  };
}
