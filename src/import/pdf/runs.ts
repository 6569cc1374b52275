import type { Line } from './lines.ts';
import type { Item } from './page.ts';
import type { Run } from './run.ts';

/** The text of some items of a line. A small raised number may refer to a note, by whose name it goes. */
export function runsOf(line: Line, items: readonly Item[]): readonly Run[] {
  return items.map((item) => ({
    text: item.text,
    page: line.page,
    line: line.number,
    bold: item.bold,
    italic: item.italic,
    url: item.url,
    note: isRaised(line, item) ? item.text.trim() : null,
    broken: false,
  }));
}

function isRaised({ size, y }: Line, item: Item): boolean {
  return item.size < size * 0.85 && item.y > y + size * 0.1 && /^\s*\d{1,3}\s*$/.test(item.text);
}
