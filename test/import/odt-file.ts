import { strToU8, type Zippable, zipSync } from 'fflate';

/** Small ODT files for tests, put together from pieces of XML. */
export interface OdtFile {
  /** What stands in `office:text`. */
  readonly body: readonly string[];
  /** Automatic styles of the text. */
  readonly automatic?: readonly string[];
  /** Named styles, list styles and the outline. */
  readonly styles?: readonly string[];
  /** What stands in `office:master-styles`. */
  readonly masters?: readonly string[];
  /** More parts, or others instead of those written, by name; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const namespaces = [
  ...['office', 'style', 'text', 'table', 'form'].map(
    (name) => `xmlns:${name}="${oasis}${name}:1.0"`,
  ),
  `xmlns:draw="${oasis}drawing:1.0"`,
  `xmlns:fo="${oasis}xsl-fo-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:math="http://www.w3.org/1998/Math/MathML"',
].join(' ');

/** Stands first in the file, unpacked, for programs to know it by. */
const mimetype = 'application/vnd.oasis.opendocument.text';

export function odtFile({
  body,
  automatic = [],
  styles = [],
  masters = [],
  parts = {},
}: OdtFile): Uint8Array {
  const all: Record<string, string | null> = {
    mimetype,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.2"><office:automatic-styles>${automatic.join('')}</office:automatic-styles><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
    'styles.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${namespaces} office:version="1.2"><office:styles>${styles.join('')}</office:styles><office:master-styles>${masters.join('')}</office:master-styles></office:document-styles>`,
    'META-INF/manifest.xml': `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="${oasis}manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    ...parts,
  };
  const entries = Object.entries(all).flatMap(([name, content]) =>
    content === null
      ? []
      : [[name, [strToU8(content), { level: name === 'mimetype' ? 0 : 1 }]] as const],
  );
  return zipSync(Object.fromEntries(entries) as Zippable);
}

export const p = (text: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${text}</text:p>`;

export const h = (level: number, text: string, style = `Heading_20_${level}`): string =>
  `<text:h text:style-name="${style}" text:outline-level="${level}">${text}</text:h>`;

/** Items are what stands in them. */
export const list = (style: string, items: readonly string[], more = ''): string =>
  `<text:list text:style-name="${style}" ${more}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;

export const look = (name: string, properties: string, family = 'paragraph', more = ''): string =>
  `<style:style style:name="${name}" style:family="${family}" ${more}><style:text-properties ${properties}/></style:style>`;

export const cell = (inner: string, more = ''): string =>
  `<table:table-cell ${more}>${inner}</table:table-cell>`;
export const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.join('')}</table:table-row>`;
