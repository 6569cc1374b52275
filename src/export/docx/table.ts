import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { columnShares } from '../columns.ts';
import { type Alignment, type Inline, isLine, type PaperTable, textOf } from '../paper.ts';
import { runsOf } from './runs.ts';
import { textWidth } from './styles.ts';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Alignment, string>;

const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' } as const;

/** A table whose first row is its head, on every page that it goes over. */
export function tableOf(table: PaperTable, withNext: boolean): Table {
  const widths = columnShares(table).map((share) => Math.round(share * textWidth));
  const rowOf = (cells: readonly (readonly Inline[])[], isHead: boolean, isLast: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      ...(table.forInk && cells.some(isLine)
        ? { height: { value: 700, rule: HeightRule.ATLEAST } }
        : {}),
      children: cells.map(
        (inlines, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            verticalAlign: isHead || table.forInk ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
            ...(isHead
              ? { shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } }
              : {}),
            children: [
              new Paragraph({
                style: isHead ? 'TableHead' : 'TableText',
                alignment: alignments[table.columns[column] ?? 'left'],
                children: runsOf(inlines),
                ...(withNext && !isLast ? { keepNext: true } : {}),
              }),
            ],
          }),
      ),
    });
  const { head, rows } = table;
  const hasHead = head.some((cell) => textOf(cell).trim() !== '');
  return new Table({
    style: 'Agreement',
    tableLook: { firstRow: hasHead, firstColumn: false, noHBand: true, noVBand: true },
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 20, bottom: 20, left: 90, right: 90 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      rowOf(head, hasHead, rows.length === 0),
      ...rows.map((cells, index) => rowOf(cells, false, index === rows.length - 1)),
    ],
  });
}
