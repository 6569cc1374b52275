import { strToU8, zipSync } from 'fflate';

/**
 * Small Word files for tests, put together from pieces of XML. `para` and `run` write what is common; anything else is
 * written out where it is needed.
 */
export interface WordFile {
  /** Paragraphs, tables and so on, in order. */
  readonly body: readonly string[];
  /** Styles besides the default ones of Word: see `style`. */
  readonly styles?: readonly string[];
  /** What stands within `w:numbering`: see `list`. */
  readonly numbering?: readonly string[];
  readonly footnotes?: readonly string[];
  readonly endnotes?: readonly string[];
  readonly comments?: readonly string[];
  /** Relationships of the document by id: type's last word and target; an address makes it external. */
  readonly relations?: Readonly<Record<string, readonly [type: string, target: string]>>;
  /** More parts, or others instead of those written, by name; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Words of `w:sectPr`. */
  readonly section?: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Namespaces of every part that holds text. */
export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** More of `w:rPr`. */
  readonly look?: string;
}

/** A run; tabs and line ends in the text become `w:tab` and `w:br`. */
export function run(text: string, { bold, italic, look = '' }: RunLook = {}): string {
  const properties = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${look}`;
  const inner = text
    .split(/([\t\n])/)
    .map((part) => {
      if (part === '\t') return '<w:tab/>';
      if (part === '\n') return '<w:br/>';
      return part === '' ? '' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
    })
    .join('');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
}

interface ParagraphLook {
  readonly style?: string;
  /** Number of the list and level in it. */
  readonly list?: readonly [id: number, level: number];
  /** From 0, as `w:outlineLvl`. */
  readonly outline?: number;
  /** More of `w:pPr`. */
  readonly look?: string;
}

/** A paragraph of a text, or of runs and the like that begin with `<`. */
export function para(content: string, look: ParagraphLook = {}): string {
  const properties = [
    look.style && `<w:pStyle w:val="${look.style}"/>`,
    look.list &&
      `<w:numPr><w:ilvl w:val="${look.list[1]}"/><w:numId w:val="${look.list[0]}"/></w:numPr>`,
    look.look,
    look.outline !== undefined && `<w:outlineLvl w:val="${look.outline}"/>`,
  ].filter(Boolean);
  const inner =
    content === '' || content.startsWith('<w:') || content.startsWith('<m')
      ? content
      : run(content);
  return `<w:p>${properties.length > 0 ? `<w:pPr>${properties.join('')}</w:pPr>` : ''}${inner}</w:p>`;
}

/** A table of cells that hold a text or paragraphs; `header` marks the first row as one that is repeated. */
export function table(rows: readonly (readonly string[])[], header = false): string {
  const cell = (content: string): string =>
    `<w:tc><w:tcPr/>${content.startsWith('<w:') ? content : para(content)}</w:tc>`;
  const row = (cells: readonly string[], i: number): string =>
    `<w:tr>${header && i === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map(cell).join('')}</w:tr>`;
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
}

/** A paragraph style. */
export function style(id: string, name: string, more = '', basedOn = 'Normal'): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${more}</w:style>`;
}

/** `w:pPr` of a style that says how deep in the outline it is, from 0. */
export function outline(level: number): string {
  return `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
}

interface ListLevel {
  /** `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** `%1.`, `§ %1`, `•` … */
  readonly text: string;
  readonly start?: number;
  /** Id of the style that is numbered by it. */
  readonly style?: string;
  readonly more?: string;
}

/** A definition of a list and one use of it, both by the same number. */
export function list(id: number, levels: readonly ListLevel[], override = ''): string {
  return `${listDefinition(id, levels)}<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${override}</w:num>`;
}

export function listDefinition(id: number, levels: readonly ListLevel[]): string {
  const each = levels.map(
    ({ format, text, start = 1, style: id, more = '' }, i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${id ? `<w:pStyle w:val="${id}"/>` : ''}${more}<w:lvlText w:val="${escaped(text)}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${each.join('')}</w:abstractNum>`;
}

/** A tracked insertion, deletion or the like around runs; deleted text is written as `w:t` and made into `w:delText`. */
export function change(kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', runs: string): string {
  const inner =
    kind === 'del'
      ? runs.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')
      : runs;
  return `<w:${kind} w:id="900" w:author="Test" w:date="2026-01-01T00:00:00Z">${inner}</w:${kind}>`;
}

/** A footnote or endnote with a number of its own; `footnoteReference` refers to it. */
export function note(kind: 'footnote' | 'endnote', id: number, text: string): string {
  return `<w:${kind} w:id="${id}">${para(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`;
}

const headings = [1, 2, 3, 4].map((level) =>
  style(`Heading${level}`, `heading ${level}`, outline(level - 1)),
);

const plainStyles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  ...headings,
  style('Title', 'Title'),
  style('ListParagraph', 'List Paragraph'),
];

function part(root: string, inner: readonly string[]): string {
  return `${declaration}<w:${root} ${namespaces}>${inner.join('')}</w:${root}>`;
}

/** `word/document.xml` of a body. */
export function documentXml(body: readonly string[], section = ''): string {
  return part('document', [`<w:body>${body.join('')}<w:sectPr>${section}</w:sectPr></w:body>`]);
}

/** The parts of the file by name, before they are packed. */
export function wordParts(file: WordFile): Readonly<Record<string, string | Uint8Array>> {
  const named = (['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const).flatMap(
    (name): [string, string][] => {
      const inner = name === 'styles' ? [...plainStyles, ...(file.styles ?? [])] : file[name];
      return inner ? [[name, part(name, inner)]] : [];
    },
  );
  const overrides = ['document.main', ...named.map(([name]) => name)].map(
    (name) =>
      `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="${types}.${name}+xml"/>`,
  );
  const relations = [
    ...named.map(([name]) => [`own-${name}`, [name, `${name}.xml`]] as const),
    ...Object.entries(file.relations ?? {}),
  ].map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${office}/${type}" Target="${escaped(target)}"${/^[a-z]+:/.test(target) ? ' TargetMode="External"' : ''}/>`,
  );
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': documentXml(file.body, file.section),
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(named.map(([name, xml]) => [`word/${name}.xml`, xml])),
    ...file.parts,
  };
  return Object.fromEntries(
    Object.entries(parts).filter(
      (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
    ),
  );
}

/** The bytes of the file. */
export function wordFile(file: WordFile): Uint8Array {
  return zipOf(wordParts(file));
}

/** Any parts as a zip file, with one and the same date each time. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { mtime: '2026-01-01T00:00:00' });
}
