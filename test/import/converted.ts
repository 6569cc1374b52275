import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Whether a program of the system can be run. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs in a folder of its own that is gone afterwards. */
function inScratch<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'iop-test-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ran(program: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
}

/** Markdown files by name, each made into another kind by pandoc. */
export function byPandoc(
  texts: ReadonlyMap<string, string>,
  to: 'docx' | 'odt',
): ReadonlyMap<string, Uint8Array> {
  return inScratch((folder) => {
    const made = new Map<string, Uint8Array>();
    for (const [name, text] of texts) {
      // Lines to sign on are lines of underscores in Word, whatever Markdown makes of them.
      const signed = text.replace(/_{2,}/g, (line) => line.replaceAll('_', '\\_'));
      writeFileSync(join(folder, 'in.md'), signed);
      ran('pandoc', ['-f', 'gfm', '-t', to, '-o', `out.${to}`, 'in.md'], folder);
      made.set(name, readFileSync(join(folder, `out.${to}`)));
    }
    return made;
  });
}

const filters = {
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt',
  tagged: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
  untagged: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}',
} as const;

/** Word or ODT files by name, each saved as another kind by LibreOffice: one start for all of them. */
export function byLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
  from: 'docx' | 'odt',
  to: keyof typeof filters,
): ReadonlyMap<string, Uint8Array> {
  return inScratch((folder) => {
    const names = [...files.keys()];
    const inputs = names.map((name, index) => {
      const path = join(folder, `f${index}.${from}`);
      writeFileSync(path, files.get(name) ?? new Uint8Array());
      return path;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, 'out');
    ran(
      'soffice',
      [profile, '--headless', '--convert-to', filters[to], '--outdir', out, ...inputs],
      folder,
    );
    const ending = to === 'docx' || to === 'odt' ? to : 'pdf';
    return new Map(
      names.map((name, index) => [name, readFileSync(join(out, `f${index}.${ending}`))]),
    );
  });
}

/** Headings as paragraphs in bold, as people write them who know no styles. */
export function withBoldHeadings(text: string): string {
  return text.replace(
    /^#{1,6} +(.+?)[ \t]*#*$/gm,
    (_, words: string) => `**${words.replace(/\*\*/g, '')}**`,
  );
}

/** The styles of headings under the ids that a Swedish Word gives them. */
export function withSwedishStyles(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    if (!/^word\/(?:document|styles)\.xml$/.test(name)) continue;
    const part = parts[name];
    if (!part) continue;
    const text = strFromU8(part).replace(/(w:(?:val|styleId)=")Heading(\d)(")/g, '$1Rubrik$2$3');
    parts[name] = strToU8(text);
  }
  return zipSync(parts);
}
