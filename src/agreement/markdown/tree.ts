import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** Tables, footnotes and task boxes; literal autolinks and strikethrough mean nothing in an agreement. */
function gfmParts(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    gfmTable(),
    gfmFootnote(),
    gfmTaskListItem(),
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}

let made: Record<'body' | 'withFrontmatter', Processor<Root>> | undefined;

function processors(): NonNullable<typeof made> {
  made ??= {
    body: unified().use(remarkParse).use(gfmParts).freeze(),
    withFrontmatter: unified().use(remarkParse).use(gfmParts).use(remarkFrontmatter).freeze(),
  };
  return made;
}

/**
 * The tree of remark-parse. Nothing else reaches the parser, so that the program loads it only for
 * a text that needs it.
 * @param frontmatter whether the text may begin with a YAML block
 */
export function treeOf(text: string, frontmatter: boolean): Root {
  return processors()[frontmatter ? 'withFrontmatter' : 'body'].parse(text);
}
