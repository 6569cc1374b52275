import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Run } from '../paper.ts';

/** In what the words stand. */
export interface RunSetting {
  readonly bold?: boolean;
}

/** Words as Word has them. A second reference to a footnote is a number: Word would count it anew. */
export function runsOf(inlines: readonly Inline[], setting: RunSetting = {}): ParagraphChild[] {
  return inlines.map((inline) => runOf(inline, setting));
}

function runOf(inline: Inline, setting: RunSetting): ParagraphChild {
  switch (inline.kind) {
    case 'text':
      return textRun(inline, setting);
    case 'break':
      return new TextRun({ break: 1 });
    case 'note':
      if (inline.first) return new FootnoteReferenceRun(inline.number);
      return new TextRun({ text: String(inline.number), superScript: true });
    case 'link':
      return new ExternalHyperlink({
        link: inline.href,
        children: inline.inlines.map((one) =>
          one.kind === 'text' ? textRun(one, setting, true) : runOf(one, setting),
        ),
      });
  }
}

function textRun({ text, bold, italic, code }: Run, setting: RunSetting, isLink = false): TextRun {
  return new TextRun({
    text,
    ...(bold || setting.bold === true ? { bold: true } : {}),
    ...(italic ? { italics: true } : {}),
    ...(code ? { font: 'Consolas' } : {}),
    ...(isLink ? { style: 'Hyperlink' } : {}),
  });
}
