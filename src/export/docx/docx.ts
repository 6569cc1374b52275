import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../paper.ts';
import { languageTags, pageWords } from '../words.ts';
import { BlockWriter, plainSetting } from './blocks.ts';
import { fixed } from './fixed.ts';
import { ListNumbering } from './lists.ts';
import { page, stylesFor } from './styles.ts';

/**
 * A paper as a Word file. The same paper gives the same bytes.
 *
 * @param day `YYYY-MM-DD` that the file says it is from, or null for a file that does not say
 */
export async function docxOf(paper: Paper, day: string | null): Promise<Uint8Array> {
  const { title, language, parties, blocks, notes } = paper;
  const tag = languageTags[language];
  const lists = new ListNumbering();
  const writer = new BlockWriter(lists);
  const children = writer.write(blocks, plainSetting);
  const footnotes = Object.fromEntries(
    notes.map((note, index) => {
      const own = writer.write(note, { ...plainSetting, inNote: true });
      // Word has no tables in footnotes.
      return [index + 1, { children: own.filter((child) => child instanceof Paragraph) }] as const;
    }),
  );
  const comments = writer.comments.map((text, id) => ({
    id,
    author: 'iop',
    initials: 'iop',
    children: [
      new Paragraph({ style: 'CommentText', children: [new TextRun({ text: bare(text) })] }),
    ],
  }));
  const author = parties.join('; ');
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesFor(tag),
    numbering: { config: [...lists.configs] },
    footnotes,
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: { page },
        footers: { default: footer(pageWords.page[language], pageWords.of[language]) },
        children,
      },
    ],
  });
  return fixed(new Uint8Array(await Packer.toArrayBuffer(document)), tag, day);
}

/** Without the word that tells guidance in Markdown: in Word its place and its author do. */
function bare(comment: string): string {
  return comment.replace(/^(?:vägledning|guidance):\s*/iu, '');
}

/** “Sida 1 av 6”, counted by whoever shows the file. */
function footer(name: string, of: string): Footer {
  const counted = new TextRun({
    children: [`${name} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  });
  const line = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.RIGHT,
    children: [counted],
  });
  return new Footer({ children: [line] });
}
