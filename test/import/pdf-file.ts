import { zlibSync } from 'fflate';

/** A line of text on a page of a test file, in points from its lower left corner. */
export interface Words {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Number of the marked stretch it is painted in, for tags to name. */
  readonly mark?: number;
  /** A header or footer in a tagged file. */
  readonly artifact?: boolean;
}

/** A tag: its role, and what it holds: tags, or numbers of marked stretches of a page. */
export interface TestTag {
  readonly role: string;
  readonly children: readonly (TestTag | { readonly page: number; readonly mark: number })[];
}

export interface PdfFile {
  readonly pages: readonly (readonly Words[])[];
  readonly tags?: readonly TestTag[];
  /** Annotations of the first page, as they stand in the file. */
  readonly annotations?: readonly string[];
  /** More objects, numbered from 900. */
  readonly objects?: readonly string[];
  /** Painted at the end of the first page. */
  readonly paint?: string;
  /** Words of the catalogue. */
  readonly catalogue?: string;
  /** Words of the resources of each page. */
  readonly resources?: string;
}

/** Makes a file of objects by number; those that hold a stream are given as they stand. */
export function pdfOf(objects: ReadonlyMap<number, string>, trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n%\u00e5\u00e4\u00f6\u00c5\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  const count = Math.max(...objects.keys()) + 1;
  text += `xref\n0 ${count}\n`;
  for (let number = 0; number < count; number += 1) {
    const offset = offsets.get(number);
    text += `${String(offset ?? 0).padStart(10, '0')} ${offset === undefined ? '65535 f' : '00000 n'} \n`;
  }
  text += `trailer\n<< /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(text);
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A stream, packed or not. */
export function stream(content: string | Uint8Array, words = '', packed = false): string {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const body = packed ? zlibSync(bytes) : bytes;
  const letters = Array.from(body, (byte) => String.fromCharCode(byte)).join('');
  const filter = packed ? '/Filter /FlateDecode' : '';
  return `<< /Length ${body.length} ${filter} ${words} >>\nstream\n${letters}\nendstream`;
}

function painted({ text, x = 72, y, size = 11, bold, mark, artifact }: Words): string {
  const letters = [...text]
    .map((letter) => codes[letter] ?? letter)
    .join('')
    .replace(/[\\()]/g, '\\$&');
  const show = `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${letters}) Tj ET`;
  if (artifact) return `/Artifact BMC ${show} EMC`;
  return mark === undefined ? show : `/P << /MCID ${mark} >> BDC ${show} EMC`;
}

/** Signs that the encoding of the test fonts has elsewhere. */
const codes: Readonly<Record<string, string>> = {
  '•': '\x95',
  '–': '\x96',
  '”': '\x94',
  '…': '\x85',
};

/** A PDF with the text at the given places. */
export function pdfFile(file: PdfFile): Uint8Array {
  const objects = new Map<number, string>();
  const pages = file.pages.map((_, index) => 10 + index * 2);
  const kids = pages.map((number) => `${number} 0 R`).join(' ');
  objects.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  const font = (name: string): string =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  objects.set(3, font('Helvetica')).set(4, font('Helvetica-Bold'));
  for (const [index, words] of file.pages.entries()) {
    const number = 10 + index * 2;
    const fonts = '/Font << /F1 3 0 R /F2 4 0 R >>';
    const annotations = index === 0 ? (file.annotations ?? []) : [];
    const paint = index === 0 ? (file.paint ?? '') : '';
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /StructParents ${index} ` +
        `/Resources << ${fonts} ${file.resources ?? ''} >> /Contents ${number + 1} 0 R ` +
        `/Annots [${annotations.map((_, at) => `${800 + at} 0 R`).join(' ')}] >>`,
    );
    for (const [at, annotation] of annotations.entries()) objects.set(800 + at, annotation);
    objects.set(number + 1, stream(`${words.map(painted).join('\n')}\n${paint}`));
  }
  for (const [at, object] of (file.objects ?? []).entries()) objects.set(900 + at, object);
  const tags = file.tags ? addTags(objects, file.tags, pages) : '';
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${tags} ${file.catalogue ?? ''} >>`);
  return pdfOf(new Map([...objects].sort((a, b) => a[0] - b[0])));
}

/** Writes the tags, and which tag each marked stretch of each page belongs to. */
function addTags(
  objects: Map<number, string>,
  tags: readonly TestTag[],
  pages: readonly number[],
): string {
  let next = 300;
  const owners = new Map<number, number[]>();
  const add = (tag: TestTag, parent: number): number => {
    const own = next;
    next += 1;
    const kids = tag.children.map((child) => {
      if ('role' in child) return `${add(child, own)} 0 R`;
      const marks = owners.get(child.page) ?? [];
      marks[child.mark] = own;
      owners.set(child.page, marks);
      return `<< /Type /MCR /Pg ${pages[child.page]} 0 R /MCID ${child.mark} >>`;
    });
    objects.set(
      own,
      `<< /Type /StructElem /S /${tag.role} /P ${parent} 0 R /K [${kids.join(' ')}] >>`,
    );
    return own;
  };
  const kids = tags.map((tag) => `${add(tag, 200)} 0 R`);
  const nums = [...owners].map(
    ([page, marks]) =>
      `${page} [${Array.from(marks, (own) => (own ? `${own} 0 R` : 'null')).join(' ')}]`,
  );
  objects.set(201, `<< /Nums [${nums.join(' ')}] >>`);
  objects.set(200, `<< /Type /StructTreeRoot /K [${kids.join(' ')}] /ParentTree 201 0 R >>`);
  return '/MarkInfo << /Marked true >> /StructTreeRoot 200 0 R';
}
