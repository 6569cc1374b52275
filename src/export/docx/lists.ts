import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { PaperList } from '../paper.ts';
import { indent } from './styles.ts';

type ListConfig = INumberingOptions['config'][number];
type Level = ListConfig['levels'][number];

/** Word has so many steps. */
const deepest = 8;

const bullets = ['•', '–', '▪'] as const;

function levelAt(
  level: number,
  format: NonNullable<Level['format']>,
  text: string,
  start = 1,
): Level {
  const left = indent * (level + 1);
  return {
    level,
    format,
    text,
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging: indent } } },
  };
}

const steps = Array.from({ length: deepest + 1 }, (_, level) => level);

/** How the items of lists are numbered: bullets and tick boxes alike everywhere, and each numbered list by itself. */
export class ListNumbering {
  readonly #configs: ListConfig[] = [
    {
      reference: 'bullets',
      levels: steps.map((level) =>
        levelAt(level, LevelFormat.BULLET, bullets[level % bullets.length] ?? '•'),
      ),
    },
    {
      // The box is a letter of the text, as in Word’s own tick boxes; the bullet is one that cannot be seen.
      reference: 'boxes',
      levels: steps.map((level) => levelAt(level, LevelFormat.BULLET, '\u200b')),
    },
  ];

  get configs(): readonly ListConfig[] {
    return this.#configs;
  }

  /** The name of the numbering of a list that stands at a step. */
  of(list: PaperList, depth: number): string {
    if (list.style === 'bullet') return 'bullets';
    const format = list.style === 'letter' ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL;
    const own = stepOf(depth);
    const reference = `list-${this.#configs.length}`;
    this.#configs.push({
      reference,
      levels: steps
        .slice(0, own + 1)
        .map((level) =>
          levelAt(level, format, `%${level + 1}${list.delimiter}`, level === own ? list.start : 1),
        ),
    });
    return reference;
  }
}

/** A step that Word has. */
export function stepOf(depth: number): number {
  return Math.min(depth, deepest);
}
