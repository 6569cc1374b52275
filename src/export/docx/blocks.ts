import {
  AlignmentType,
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Inline, PaperBlock, PaperList, PaperParagraph } from '../paper.ts';
import { type ListNumbering, stepOf } from './lists.ts';
import { runsOf } from './runs.ts';
import { indent } from './styles.ts';
import { tableOf } from './table.ts';

type Options = { -readonly [Key in keyof IParagraphOptions]: IParagraphOptions[Key] };

/** How a paragraph is an item of a list. */
interface ItemNumbering {
  readonly reference: string;
  /** Without space below. */
  readonly tight: boolean;
  readonly task: boolean | null;
}

/** Where a block stands. */
export interface Setting {
  /** Lists around it. */
  readonly depth: number;
  readonly quoted: boolean;
  readonly inNote: boolean;
  /** On the page of what follows. */
  readonly withNext: boolean;
  /** What the first paragraph is an item of. */
  readonly numbering: ItemNumbering | null;
}

export const plainSetting: Setting = {
  depth: 0,
  quoted: false,
  inNote: false,
  withNext: false,
  numbering: null,
};

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Writes blocks as Word’s paragraphs and tables, and collects comments on the way. */
export class BlockWriter {
  readonly comments: string[] = [];
  readonly #lists: ListNumbering;

  constructor(lists: ListNumbering) {
    this.#lists = lists;
  }

  write(blocks: readonly PaperBlock[], setting: Setting): readonly FileChild[] {
    const result: FileChild[] = [];
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'comment') continue;
      const about = commentsAfter(blocks, index);
      const first = index === 0;
      const own = {
        ...setting,
        numbering: first ? setting.numbering : null,
        // The last of what is kept together lets the next page begin.
        withNext: setting.withNext && index < lastOf(blocks),
      };
      result.push(...this.#block(block, own, about));
      // Word joins tables that stand next to each other.
      if (block.kind === 'table' && blocks[index + 1]?.kind === 'table')
        result.push(new Paragraph({ spacing: { after: 0, line: 120 } }));
    }
    return result;
  }

  #block(block: PaperBlock, setting: Setting, comments: readonly string[]): readonly FileChild[] {
    switch (block.kind) {
      case 'heading': {
        const heading = headingLevels[block.level - 1] ?? HeadingLevel.HEADING_6;
        const inlines = this.#commented(block.inlines, setting, comments);
        return [new Paragraph({ heading, children: inlines, ...numberingOf(setting) })];
      }
      case 'paragraph':
        return [this.#paragraph(block, setting, comments)];
      case 'list':
        return this.#list(block, setting);
      case 'table':
        return [tableOf(block, setting.withNext)];
      case 'quote':
        return this.write(block.blocks, { ...setting, quoted: true });
      case 'code':
        return block.text.split('\n').map(
          (line, index, lines) =>
            new Paragraph({
              style: 'HTMLPreformatted',
              keepLines: true,
              ...(index === lines.length - 1 ? { spacing: { after: 140 } } : { keepNext: true }),
              children: [new TextRun({ text: line })],
            }),
        );
      case 'rule':
        return [
          new Paragraph({
            spacing: { before: 120, after: 240 },
            border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '808080' } },
            ...(setting.withNext ? { keepNext: true } : {}),
          }),
        ];
      case 'kept':
        return this.write(block.blocks, { ...setting, withNext: true });
      case 'comment':
        return [];
    }
  }

  #paragraph(
    { inlines, room }: PaperParagraph,
    setting: Setting,
    comments: readonly string[],
  ): Paragraph {
    const options: Options = {
      children: this.#commented(inlines, setting, comments),
      ...numberingOf(setting),
      ...(setting.withNext ? { keepNext: true, keepLines: true } : {}),
      ...(room === null ? {} : { spacing: { before: roomAbove[room] } }),
    };
    if (setting.inNote) options.style = 'FootnoteText';
    else if (setting.quoted) options.style = 'Quote';
    if (setting.numbering === null && setting.depth > 0) {
      options.style = 'ListParagraph';
      options.indent = { left: indent * setting.depth };
      options.contextualSpacing = false;
    }
    return new Paragraph(options);
  }

  #list(list: PaperList, setting: Setting): readonly FileChild[] {
    const { depth } = setting;
    const numbered = this.#lists.of(list, depth);
    return list.items.flatMap(({ task, blocks }, index) => {
      const reference = task === null ? numbered : 'boxes';
      const tight = !list.loose && index < list.items.length - 1;
      const items = blocks.length > 0 ? blocks : [emptyParagraph];
      return this.write(items, {
        ...setting,
        depth: depth + 1,
        numbering: { reference, tight, task },
      });
    });
  }

  /** The words with the comments that are about them. */
  #commented(
    inlines: readonly Inline[],
    { inNote, numbering }: Setting,
    comments: readonly string[],
  ): ParagraphChild[] {
    const ids = comments.map((text) => this.comments.push(text) - 1);
    return [
      ...(inNote ? [new TextRun({ text: ' ' })] : []),
      ...boxFor(numbering?.task ?? null),
      ...ids.map((id) => new CommentRangeStart(id)),
      ...runsOf(inlines),
      ...ids.flatMap((id) => [
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ]),
    ];
  }
}

function boxFor(task: boolean | null): readonly TextRun[] {
  if (task === null) return [];
  return [new TextRun({ text: task ? '☒ ' : '☐ ' })];
}

/** In twentieths of a point. */
const roomAbove = { ink: 480, party: 400 } as const;

const emptyParagraph: PaperParagraph = { kind: 'paragraph', inlines: [], room: null };

function numberingOf({ numbering, depth }: Setting): IParagraphOptions {
  if (numbering === null) return {};
  return {
    numbering: { reference: numbering.reference, level: stepOf(depth - 1) },
    alignment: AlignmentType.LEFT,
    contextualSpacing: numbering.tight,
  };
}

/** Guidance stands after the heading that it is about. */
function commentsAfter(blocks: readonly PaperBlock[], index: number): readonly string[] {
  const texts: string[] = [];
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind !== 'comment') break;
    texts.push(block.text);
  }
  return texts;
}

function lastOf(blocks: readonly PaperBlock[]): number {
  return blocks.findLastIndex(({ kind }) => kind !== 'comment');
}
