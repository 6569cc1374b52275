import type { PdfDocument, PdfPage } from './pdfjs.ts';

/** A stretch of text that a page paints in one go, in points from its lower left corner. */
export interface Item {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Height of the letters. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The marked stretch of the page it belongs to, by which tags name it; null outside all. */
  readonly mark: string | null;
  /** Headers, footers and ornaments of a tagged file. */
  readonly artifact: boolean;
  readonly url: string | null;
}

/** A tag and what it holds: tags, and names of marked stretches. */
export interface Tag {
  readonly role: string;
  readonly children: readonly (Tag | string)[];
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  readonly tags: Tag | null;
  /** Fields with a value, which are among the items too. */
  readonly fields: number;
  /** Notes that somebody left on the page. */
  readonly comments: number;
}

interface Field {
  readonly text: string;
  readonly rect: readonly number[];
  readonly id: string;
}

interface Annotation {
  readonly subtype?: string;
  readonly id?: string;
  readonly rect?: readonly number[];
  readonly url?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly hidden?: boolean;
}

interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
}

type Content = Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number];

/** More text than any agreement has: 500 full pages. */
export const mostItems = 500_000;

/** Reads what stands on a page. @throws whatever pdf.js throws for a page that is not as it should be */
export async function readPage(document: PdfDocument, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  // Makes the fonts known by their names, which tell whether they are bold.
  await page.getOperatorList();
  const content = await page.getTextContent({ includeMarkedContent: true });
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const links = annotations.filter(({ subtype, url, rect }) => subtype === 'Link' && url && rect);
  const fields = annotations.flatMap(fieldOf);
  const items = [...itemsOf(page, content.items, links), ...fields.map(itemOfField)];
  const tree = (await page.getStructTree()) as StructTree | null;
  page.cleanup();
  return {
    number,
    width,
    height,
    items,
    tags: tree ? tagOf(tree) : null,
    fields: fields.length,
    comments: annotations.filter(isComment).length,
  };
}

function isComment({ subtype, contentsObj }: Annotation): boolean {
  return subtype !== 'Link' && subtype !== 'Widget' && (contentsObj?.str ?? '').trim() !== '';
}

/** What somebody has filled in, or ticked. */
function fieldOf(annotation: Annotation): Field[] {
  const { subtype, rect, fieldType, fieldValue, hidden, id = '' } = annotation;
  if (subtype !== 'Widget' || hidden || rect?.length !== 4) return [];
  if (fieldType === 'Btn') {
    const { checkBox, radioButton, exportValue, buttonValue } = annotation;
    if (!checkBox && !radioButton) return [];
    const chosen = fieldValue === (checkBox ? exportValue : buttonValue) && fieldValue !== null;
    return [{ text: chosen ? '☒' : '☐', rect, id }];
  }
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  const text = values.filter((value) => typeof value === 'string').join(', ');
  return text.trim() === '' ? [] : [{ text: text.replace(/\s+/g, ' '), rect, id }];
}

/** A field as if its value had been painted on the page. */
function itemOfField({ text, rect, id }: Field): Item {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const height = Math.abs(top - bottom);
  const size = Math.min(12, Math.max(6, height * 0.7));
  return {
    text,
    x: Math.min(left, right),
    y: height > 30 ? Math.max(top, bottom) - size : Math.min(top, bottom) + (height - size) / 2,
    width: Math.abs(right - left),
    size,
    bold: false,
    italic: false,
    mark: id,
    artifact: false,
    url: null,
  };
}

function itemsOf(
  page: PdfPage,
  contents: readonly Content[],
  links: readonly Annotation[],
): Item[] {
  const items: Item[] = [];
  const fonts = new Map<string, Font>();
  const open: { readonly mark: string | null; readonly artifact: boolean }[] = [];
  for (const content of contents) {
    if ('type' in content) {
      const within = open.at(-1);
      if (content.type === 'endMarkedContent') open.pop();
      else
        open.push({
          mark: content.id ?? within?.mark ?? null,
          artifact:
            (content as { readonly tag?: string }).tag === 'Artifact' || within?.artifact === true,
        });
      continue;
    }
    if (content.str === '') continue;
    if (items.length >= mostItems) break;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = content.transform as number[];
    // Text that stands on its side is a stamp or a watermark.
    if (Math.abs(b) > Math.abs(a)) continue;
    const font = fonts.get(content.fontName) ?? fontOf(page, content.fontName);
    fonts.set(content.fontName, font);
    const size = Math.hypot(c, d);
    const within = open.at(-1);
    items.push({
      text: content.str.replaceAll('\0', ''),
      x,
      y,
      width: content.width,
      size,
      ...font,
      mark: within?.mark ?? null,
      artifact: within?.artifact ?? false,
      url: linkAt(links, x, y + size / 3, content.width),
    });
  }
  return items;
}

/** The address that a stretch leads to when nearly all of it lies in a link. */
function linkAt(links: readonly Annotation[], x: number, y: number, width: number): string | null {
  for (const { rect, url } of links) {
    const [left = 0, bottom = 0, right = 0, top = 0] = rect ?? [];
    if (y < bottom || y > top) continue;
    if (Math.min(right, x + width) - Math.max(left, x) > width * 0.8) return url ?? null;
  }
  return null;
}

/** By its name: `ABCDEF+DejaVuSans-Bold`. */
function fontOf(page: PdfPage, id: string): Font {
  let name = '';
  let black = false;
  try {
    const font = page.commonObjs.get(id) as { name?: string; bold?: boolean; black?: boolean };
    name = font?.name ?? '';
    black = font?.bold === true || font?.black === true;
  } catch {
    // A font that could not be read: its letters are known all the same.
  }
  return {
    bold: black || /bold|black|heavy|semibold|demi(?!light)|fett/i.test(name),
    italic: /italic|oblique|kursiv/i.test(name),
  };
}

interface StructTree {
  readonly role: string;
  readonly children: readonly (StructTree | { readonly type: string; readonly id: string })[];
}

const mostTags = 200_000;

/** Copies the tags of a page without a call for each level. */
function tagOf(tree: StructTree): Tag {
  const root: { role: string; children: (Tag | string)[] } = { role: tree.role, children: [] };
  const rest: { from: StructTree; to: typeof root }[] = [{ from: tree, to: root }];
  let count = 0;
  for (let task = rest.pop(); task; task = rest.pop()) {
    for (const child of task.from.children) {
      count += 1;
      if (count > mostTags) return root;
      if ('role' in child) {
        const copy: typeof root = { role: child.role, children: [] };
        task.to.children.push(copy);
        rest.push({ from: child, to: copy });
      } else task.to.children.push(child.id);
    }
  }
  return root;
}
