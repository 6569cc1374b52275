import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { tableStyle } from './styles.ts';

/** The oldest day that a ZIP file can tell. */
const oldest = new Date(1980, 0, 1);

/** `2026-02-01`, at midnight. */
function momentOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Without the moment when it was made; the day that somebody has given in its place. */
function withDay(core: string, day: string | null): string {
  const bare = core.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
  if (day === null) return bare;
  const at = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${momentOf(day)}</dcterms:${name}>`;
  return bare.replace('</cp:coreProperties>', `${at('created')}${at('modified')}$&`);
}

/** Links are given names by chance; here they are counted instead. */
function counted(parts: Record<string, Uint8Array>, name: string): void {
  const folder = name.replace(/[^/]+$/, '');
  const relations = `${folder}_rels/${name.slice(folder.length)}.rels`;
  const text = parts[name];
  const links = parts[relations];
  if (!text || !links) return;
  const names = new Map<string, string>();
  const inLinks = strFromU8(links).replace(/<Relationship [^>]*>/g, (tag) => {
    if (!tag.includes('TargetMode="External"')) return tag;
    return tag.replace(/(?<= Id=")[^"]*/, (id) => {
      const counted = `rIdLink${names.size + 1}`;
      names.set(id, counted);
      return counted;
    });
  });
  const inText = strFromU8(text).replace(/(?<= r:id=")[^"]*/g, (id) => names.get(id) ?? id);
  parts[name] = strToU8(inText);
  parts[relations] = strToU8(inLinks);
}

/**
 * A Word file that is the same whenever it is made: without the clock and without names by chance.
 *
 * @param language as in `sv-SE`
 * @param day `YYYY-MM-DD` that the file says it is from, or null for a file that does not say
 */
export function fixed(bytes: Uint8Array, language: string, day: string | null): Uint8Array {
  const parts = unzipSync(bytes);
  counted(parts, 'word/document.xml');
  counted(parts, 'word/footnotes.xml');
  const edit = (name: string, change: (text: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  edit('docProps/core.xml', (text) =>
    withDay(text, day).replace('</dc:title>', `$&<dc:language>${language}</dc:language>`),
  );
  edit('word/styles.xml', (text) => text.replace('</w:styles>', `${tableStyle}$&`));
  edit('word/comments.xml', (text) => text.replace(/ w:date="[^"]*"/g, ''));
  edit('word/settings.xml', (text) =>
    text
      .replace('<w:displayBackgroundShape/>', '')
      .replace('</w:settings>', `<w:themeFontLang w:val="${language}"/>$&`),
  );
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    if (!name.endsWith('/')) entries[name] = [part, { level: 6, mtime: oldest, os: 0 }];
  }
  return zipSync(entries);
}
