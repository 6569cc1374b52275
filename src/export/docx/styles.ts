import { type IStylesOptions, LineRuleType } from 'docx';

/** Twentieths of a point, which is what Word counts in. */
const point = 20;

/** A4 with margins of 2.5 cm, and a little more at the foot for the page number. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1417, right: 1417, bottom: 1417, left: 1417, header: 709, footer: 709, gutter: 0 },
} as const;

/** Between the margins. */
export const textWidth = page.size.width - page.margin.left - page.margin.right;

/** For each step of a list. */
export const indent = 425;

/** On every Windows and Mac; LibreOffice puts Carlito, which is as wide, in its place. */
const font = 'Calibri';
const ink = '1A1A1A';

const headings = [
  { size: 20, before: 0, after: 8 },
  { size: 14, before: 18, after: 4 },
  { size: 12, before: 14, after: 4 },
  { size: 11, before: 12, after: 2 },
  { size: 11, before: 12, after: 2 },
  { size: 11, before: 12, after: 2 },
] as const;

function headingStyle(index: number) {
  const { size = 11, before = 12, after = 2 } = headings[index] ?? {};
  return {
    run: { font, size: size * 2, bold: true, italics: index >= 4, color: ink },
    paragraph: {
      spacing: { before: before * point, after: after * point, line: 252 },
      keepNext: true,
      keepLines: true,
    },
  };
}

/** A style for tables, which the library has no words for: the first row is bold because it is the head. */
export const tableStyle =
  '<w:style w:type="table" w:customStyle="1" w:styleId="Agreement"><w:name w:val="Agreement"/>' +
  '<w:basedOn w:val="TableNormal"/><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr>' +
  '</w:tblStylePr></w:style>';

/** How the styles that Word knows look, and our own for what it has none for. */
export function stylesFor(language: string): IStylesOptions {
  const quiet = { size: 18, color: '404040' };
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: language } },
        paragraph: {
          spacing: { after: 7 * point, line: 271, lineRule: LineRuleType.AUTO },
        },
      },
      heading1: headingStyle(0),
      heading2: headingStyle(1),
      heading3: headingStyle(2),
      heading4: headingStyle(3),
      heading5: headingStyle(4),
      heading6: headingStyle(5),
      listParagraph: { paragraph: { contextualSpacing: true } },
      hyperlink: { run: { color: '0B4F8A', underline: {} } },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { after: 2 * point, line: 240 } },
      },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: '404040' },
        paragraph: { indent: { left: indent, right: indent } },
      },
      {
        id: 'HTMLPreformatted',
        name: 'HTML Preformatted',
        basedOn: 'Normal',
        run: { font: 'Consolas', size: 19 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: quiet,
        paragraph: { spacing: { after: 0, line: 240 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 2 * point, after: 2 * point, line: 252 } },
      },
      {
        id: 'TableHead',
        name: 'Table Head',
        basedOn: 'TableText',
        paragraph: { keepNext: true },
      },
      {
        id: 'CommentText',
        name: 'annotation text',
        basedOn: 'Normal',
        run: { size: 20 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
    ],
  };
}
