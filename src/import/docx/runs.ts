import type { Element } from '@xmldom/xmldom';
import { drawn } from './drawings.ts';
import {
  addInstruction,
  closeField,
  controlOf,
  hrefOf,
  isInstruction,
  openField,
  separateField,
} from './fields.ts';
import { type Look, lookOf, plainLook } from './look.ts';
import { allOf, attribute, childOf, choiceIn, elementsIn, nameOf, namespaces } from './names.ts';
import { count, type Piece, type Reading } from './reading.ts';
import type { Style } from './styles.ts';
import { readable, symbol } from './symbols.ts';

/** The text of one paragraph, being collected. */
export interface Line {
  readonly reading: Reading;
  readonly style: Style;
  readonly index: number | null;
  readonly pieces: Piece[];
  /** Some of its text is hidden. */
  hidden: boolean;
  isRule: boolean;
}

interface Around {
  readonly href: string | null;
}

/** Reads what stands in a paragraph, or in something around a part of it. */
export function readContent(line: Line, parent: Element): void {
  readInside(line, parent, { href: null });
}

function readInside(line: Line, parent: Element, around: Around): void {
  for (const element of elementsIn(parent)) readElement(line, element, around);
}

function readElement(line: Line, element: Element, around: Around): void {
  const { reading } = line;
  switch (nameOf(element)) {
    case 'w:r':
      readRun(line, element, around);
      return;
    case 'w:ins':
    case 'w:moveTo':
      count(reading, 'tracked-changes');
      readInside(line, element, around);
      return;
    case 'w:del':
      count(reading, 'tracked-changes');
      return;
    case 'w:hyperlink': {
      const id = element.getAttributeNS(namespaces.r, 'id') ?? '';
      readInside(line, element, { href: reading.links.get(id) ?? around.href });
      return;
    }
    case 'w:sdt':
      readControl(line, element, around);
      return;
    case 'w:fldSimple':
      readSimpleField(line, element, around);
      return;
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      readInside(line, element, around);
      return;
    case 'mc:AlternateContent': {
      const chosen = choiceIn(element);
      if (chosen) readInside(line, chosen, around);
      return;
    }
    case 'm:oMath':
    case 'm:oMathPara':
      count(reading, 'equations');
      write(
        line,
        allOf(element, 'm', 't')
          .map((one) => one.textContent)
          .join(''),
        around,
      );
      return;
    default:
  }
}

function write(line: Line, text: string, around: Around, look: Look = plainLook): void {
  if (text === '' || isInstruction(line.reading)) return;
  if (look.hidden) {
    if (text.trim() !== '') line.hidden = true;
    return;
  }
  if (look.struck && text.trim() !== '') count(line.reading, 'struck-text');
  const { bold, italic, underlined, size } = look;
  const href = around.href ?? hrefOf(line.reading);
  const last = line.pieces.at(-1);
  const begins = line.reading.fields.some(({ resultFrom }) => resultFrom === line.pieces.length);
  if (
    !begins &&
    last?.kind === 'text' &&
    last.bold === bold &&
    last.italic === italic &&
    last.underlined === underlined &&
    last.href === href &&
    last.size === size
  )
    last.text += text;
  else line.pieces.push({ kind: 'text', text, bold, italic, underlined, size, href });
}

function readRun(line: Line, run: Element, around: Around): void {
  const look = lookOf(line.reading.styles, line.style, run);
  for (const element of elementsIn(run)) readRunPart(line, element, around, look);
}

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '-',
};

function readRunPart(line: Line, element: Element, around: Around, look: Look): void {
  const { reading, pieces } = line;
  const name = nameOf(element);
  switch (name) {
    case 'w:t':
      write(line, readable(element.textContent ?? '', look.font), around, look);
      return;
    case 'w:sym':
      write(
        line,
        symbol(attribute(element, 'font') ?? look.font, attribute(element, 'char') ?? ''),
        around,
        look,
      );
      return;
    case 'w:br':
    case 'w:cr':
      if (!/^(?:page|column)$/.test(attribute(element, 'type') ?? '') && !look.hidden)
        pieces.push({ kind: 'break' });
      return;
    case 'w:fldChar':
      readFieldMark(line, element, around, look);
      return;
    case 'w:instrText':
      addInstruction(reading, element.textContent ?? '');
      return;
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      refer(line, name === 'w:footnoteReference' ? 'footnote' : 'endnote', element);
      return;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object': {
      const { boxes, isRule } = drawn(reading, element);
      reading.boxes.push(...boxes);
      line.isRule ||= isRule;
      return;
    }
    case 'w:ruby':
    case 'w:rubyBase':
    case 'w:r':
      for (const inner of elementsIn(element)) readRunPart(line, inner, around, look);
      return;
    case 'mc:AlternateContent': {
      const chosen = choiceIn(element);
      for (const inner of chosen ? elementsIn(chosen) : []) readRunPart(line, inner, around, look);
      return;
    }
    default: {
      const sign = signs[name];
      if (sign) write(line, sign, around, look);
    }
  }
}

function readFieldMark(line: Line, mark: Element, around: Around, look: Look): void {
  const { reading, pieces } = line;
  const put = (text: string): void => write(line, text, around, look);
  const type = attribute(mark, 'fldCharType');
  if (type === 'begin') openField(reading, mark);
  else if (type === 'separate') separateField(reading, pieces, put);
  else if (type === 'end') closeField(reading, pieces, put);
}

function readSimpleField(line: Line, element: Element, around: Around): void {
  const { reading, pieces } = line;
  openField(reading, element);
  addInstruction(reading, attribute(element, 'instr') ?? '');
  separateField(reading, pieces, (text) => write(line, text, around));
  readInside(line, element, around);
  closeField(reading, pieces, (text) => write(line, text, around));
}

function readControl(line: Line, element: Element, around: Around): void {
  const { ticked, isPlaceholder, isField } = controlOf(element);
  if (isField) count(line.reading, 'forms');
  if (ticked !== null) {
    write(line, ticked ? '☒' : '☐', around);
    return;
  }
  const content = childOf(element, 'w:sdtContent');
  if (!content) return;
  // What asks for something in brackets already needs no more of them.
  const bracketed = isPlaceholder && !/^\s*\[/.test(content.textContent ?? '');
  if (bracketed) write(line, '[', around);
  readInside(line, content, around);
  if (bracketed) write(line, ']', around);
}

function refer(line: Line, kind: string, element: Element): void {
  const { reading } = line;
  const key = `${kind} ${attribute(element, 'id') ?? ''}`;
  if (!reading.notes.has(key) || isInstruction(reading)) return;
  const known = reading.referred.get(key);
  const number = known?.number ?? reading.referred.size + 1;
  if (!known) reading.referred.set(key, { number, index: line.index });
  line.pieces.push({ kind: 'note', number });
}
