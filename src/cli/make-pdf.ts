import fs from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PdfFailure, PdfStandard } from './host.ts';

/** For this system, and for the others when they are published again. */
const compilerNames = [
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler',
];
const typefaceName = '@expo-google-fonts/source-sans-3';

/** Upright and leaning, plain and bold. */
const cuts = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** What of the compiler is used; it is looked up when it is needed, and not everybody has it. */
interface Compiler {
  readonly NodeCompiler: {
    create(options: {
      readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[];
    }): NodeCompiler;
  };
}

interface NodeCompiler {
  compile(source: { readonly mainFileContent: string }): {
    readonly result: object | null;
    hasError(): boolean;
  };
  pdf(document: object, options: { readonly pdfStandard: string }): Uint8Array;
}

/** Beside the program, wherever it has been installed. */
const installed = createRequire(join(import.meta.dirname, 'make-pdf.cjs'));

function compiler(): Compiler | null {
  for (const name of compilerNames) {
    try {
      return installed(name) as Compiler;
    } catch {
      // Not for this system, or left out when iop was installed.
    }
  }
  return null;
}

function typeface(): readonly Buffer[] | null {
  try {
    const folder = dirname(installed.resolve(`${typefaceName}/package.json`));
    return cuts.map((cut) => fs.readFileSync(join(folder, cut, `SourceSans3_${cut}.ttf`)));
  } catch {
    return null;
  }
}

/** Letters that the compiler says it has no shape for. */
function lettersIn(message: string): string {
  const found = message.matchAll(/the text `\\*"(.{1,20}?)\\*"` could not be displayed/gu);
  return [...new Set(Array.from(found, ([, letters = '']) => letters))].slice(0, 8).join(' ');
}

/** A PDF file of a source in Typst’s language, or why there is none. */
export function makePdf(source: string, standard: PdfStandard): Uint8Array | PdfFailure {
  const found = compiler();
  if (found === null) return { missing: 'compiler', detail: '' };
  const fontBlobs = typeface();
  if (fontBlobs === null) return { missing: 'typeface', detail: '' };
  try {
    const maker = found.NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
    const { result } = maker.compile({ mainFileContent: source });
    if (result === null) return { missing: 'other', detail: '' };
    return new Uint8Array(maker.pdf(result, { pdfStandard: standard }));
  } catch (error) {
    const letters = lettersIn(error instanceof Error ? error.message : String(error));
    return { missing: letters === '' ? 'other' : 'letters', detail: letters };
  }
}
