import { closedKinds, type Holder, type Paragraph, type Run } from './word-paragraph.ts';
import { attributeIn, type Tag, tagsOf } from './xml-tags.ts';

interface Frame {
  readonly local: string;
  readonly holder?: Holder;
  readonly run?: Run;
  readonly onClose: (close: Tag) => void;
}

interface Scan {
  readonly xml: string;
  readonly paragraphs: Paragraph[];
  readonly frames: Frame[];
  paragraph: Paragraph | null;
  run: Run | null;
  holders: readonly Holder[];
  /** Elements of properties that are open. */
  properties: number;
  /** Open elements whose text does not count: deleted, or given twice. */
  passed: number;
  /** Open elements in which no comment can stand. */
  barred: number;
  cell: number;
  cells: number;
  readonly fields: { readonly run: Run; readonly paragraph: Paragraph }[];
}

/** The paragraphs of a document part with their runs, in the order in which they begin. */
export function paragraphsOf(xml: string): readonly Paragraph[] {
  const scan: Scan = {
    xml,
    paragraphs: [],
    frames: [],
    paragraph: null,
    run: null,
    holders: [],
    properties: 0,
    passed: 0,
    barred: 0,
    cell: 0,
    cells: 0,
    fields: [],
  };
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'close') scan.frames.pop()?.onClose(tag);
    else {
      const frame = framed(scan, tag);
      if (tag.kind === 'open') scan.frames.push(frame);
      else frame.onClose(tag);
    }
  }
  return scan.paragraphs;
}

const nothing = () => {};

function framed(scan: Scan, tag: Tag): Frame {
  const { local, isWord } = tag;
  if (scan.properties > 0) noteProperty(scan, local, tag);
  else if (local === 'AlternateContent') return counting('passed', 'barred')(scan, tag);
  if (!isWord) return frame(local, nothing);
  if (local.endsWith('Pr')) return properties(scan, tag);
  if (scan.properties > 0) return frame(local, nothing);
  return handlers.get(local)?.(scan, tag) ?? frame(local, nothing);
}

function frame(local: string, onClose: Frame['onClose']): Frame {
  return { local, onClose };
}

/** Of a run or content control that is open, what kind it is. */
function noteProperty({ frames, xml, properties: depth }: Scan, local: string, tag: Tag): void {
  const owner = frames.at(-2);
  if (depth !== 1) return;
  if (owner?.run && local === 'vanish') {
    const value = attributeIn(xml.slice(tag.start, tag.end), 'val');
    owner.run.isHidden = value === null || !['0', 'false', 'off'].includes(value);
  }
  if (owner?.holder && closedKinds.has(local)) owner.holder.isClosed = true;
}

function properties(scan: Scan, tag: Tag): Frame {
  const owner = scan.frames.at(-1);
  scan.properties += 1;
  return frame(tag.local, (close) => {
    scan.properties -= 1;
    if (tag.local === 'rPr' && owner?.run)
      owner.run.properties = scan.xml.slice(tag.start, close.end);
    if (tag.local === 'pPr' && owner?.local === 'p' && scan.paragraph)
      scan.paragraph.contentStart = close.end;
  });
}

/** Something holds of all that stands inside. */
function counting(...counters: readonly ('passed' | 'barred')[]) {
  return (scan: Scan, { local }: Tag): Frame => {
    for (const counter of counters) scan[counter] += 1;
    return frame(local, () => {
      for (const counter of counters) scan[counter] -= 1;
    });
  };
}

function holding(scan: Scan, { local, start }: Tag): Frame {
  if (!scan.paragraph || scan.run) return frame(local, nothing);
  const holder: Holder = { start, end: start, isClosed: local === 'fldSimple' };
  const before = scan.holders;
  scan.holders = [...before, holder];
  return {
    local,
    holder,
    onClose(close) {
      holder.end = close.end;
      scan.holders = before;
    },
  };
}

function noteMark(kind: string) {
  return ({ paragraph, run, xml, passed }: Scan, { local, start, end }: Tag): Frame => {
    const id = attributeIn(xml.slice(start, end), 'id');
    if (paragraph && run && passed === 0) paragraph.notes.push({ key: `${kind} ${id}`, run });
    return frame(local, nothing);
  };
}

const handlers: ReadonlyMap<string, (scan: Scan, tag: Tag) => Frame> = new Map(
  Object.entries({
    p: paragraph,
    r: run,
    t: text,
    noBreakHyphen: letter('-'),
    del: counting('passed'),
    moveFrom: counting('passed'),
    ruby: counting('passed'),
    txbxContent: counting('barred'),
    ins: holding,
    moveTo: holding,
    hyperlink: holding,
    sdt: holding,
    smartTag: holding,
    customXml: holding,
    fldSimple: holding,
    dir: holding,
    bdo: holding,
    footnoteReference: noteMark('footnote'),
    endnoteReference: noteMark('endnote'),
    fldChar: fieldMark,
    tc(scan: Scan, { local }: Tag) {
      const before = scan.cell;
      scan.cells += 1;
      scan.cell = scan.cells;
      return frame(local, () => {
        scan.cell = before;
      });
    },
  }),
);

function paragraph(scan: Scan, tag: Tag): Frame {
  const { paragraph: host, run: outerRun, holders, passed } = scan;
  const made: Paragraph = {
    index: scan.paragraphs.length,
    start: tag.start,
    contentStart: tag.end,
    contentEnd: tag.end,
    isBarred: tag.kind === 'empty' || scan.barred > 0,
    host,
    cell: scan.cell,
    pieces: [],
    fields: [],
    notes: [],
  };
  scan.paragraphs.push(made);
  Object.assign(scan, { paragraph: made, run: null, holders: [], passed: 0 });
  return frame(tag.local, (close) => {
    made.contentEnd = close.kind === 'close' ? close.start : close.end;
    Object.assign(scan, { paragraph: host, run: outerRun, holders, passed });
  });
}

function run(scan: Scan, { local, name, start, end }: Tag): Frame {
  if (!scan.paragraph || scan.run) return frame(local, nothing);
  const made: Run = {
    start,
    end,
    openTag: scan.xml.slice(start, end),
    closeTag: `</${name}>`,
    properties: '',
    isHidden: false,
    holders: scan.holders,
  };
  scan.run = made;
  return {
    local,
    run: made,
    onClose(close) {
      made.end = close.end;
      scan.run = null;
    },
  };
}

function text(scan: Scan, tag: Tag): Frame {
  const { run: inside, paragraph: around, passed } = scan;
  return frame(tag.local, (close) => {
    if (!inside || !around || passed > 0 || inside.isHidden || tag.kind === 'empty') return;
    const { start } = tag;
    around.pieces.push({
      run: inside,
      start,
      end: close.end,
      tag,
      inner: close.start,
      letter: null,
    });
  });
}

function letter(sign: string) {
  return ({ run: inside, paragraph: around, passed }: Scan, tag: Tag): Frame =>
    frame(tag.local, (close) => {
      if (!inside || !around || passed > 0 || inside.isHidden) return;
      const { start } = tag;
      around.pieces.push({ run: inside, start, end: close.end, tag, inner: start, letter: sign });
    });
}

/** A field begins and ends with a mark in a run; they nest. */
function fieldMark(scan: Scan, { local, start, end }: Tag): Frame {
  const { run: inside, paragraph: around, xml } = scan;
  const kind = attributeIn(xml.slice(start, end), 'fldCharType');
  if (inside && around && kind === 'begin') scan.fields.push({ run: inside, paragraph: around });
  if (inside && around && kind === 'end') {
    const begun = scan.fields.pop();
    if (begun?.paragraph === around) around.fields.push({ first: begun.run, last: inside });
  }
  return frame(local, nothing);
}
