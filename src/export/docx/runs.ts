import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Run } from '../paper.ts';

/** Words as Word has them. A second reference to a footnote is a number: Word would count it anew. */
export function runsOf(inlines: readonly Inline[]): ParagraphChild[] {
  return inlines.map(runOf);
}

function runOf(inline: Inline): ParagraphChild {
  switch (inline.kind) {
    case 'text':
      return textRun(inline);
    case 'break':
      return new TextRun({ break: 1 });
    case 'note':
      if (inline.first) return new FootnoteReferenceRun(inline.number);
      return new TextRun({ text: String(inline.number), superScript: true });
    case 'link':
      return new ExternalHyperlink({
        link: inline.href,
        children: inline.inlines.map((one) =>
          one.kind === 'text' ? textRun(one, true) : runOf(one),
        ),
      });
  }
}

function textRun({ text, bold, italic, code }: Run, isLink = false): TextRun {
  return new TextRun({
    text,
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(code ? { font: 'Consolas' } : {}),
    ...(isLink ? { style: 'Hyperlink' } : {}),
  });
}
