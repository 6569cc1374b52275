import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

type Library = typeof Pdfjs;
export type PdfDocument = Pdfjs.PDFDocumentProxy;
export type PdfPage = Pdfjs.PDFPageProxy;

interface Globals {
  pdfjsWorker?: unknown;
  DOMMatrix?: unknown;
  console: { warn: (...words: unknown[]) => void };
}

let library: Promise<Library> | undefined;

/** pdf.js with its reading part in the same thread, so that it needs no file beside the program. */
function loaded(): Promise<Library> {
  library ??= load();
  return library;
}

/**
 * While it loads, pdf.js wants a class for drawing and warns of what is missing for it: we draw nothing. Afterwards
 * it says nothing, since every document is opened with `verbosity: 0`.
 */
async function load(): Promise<Library> {
  const globals = globalThis as unknown as Globals;
  const { warn } = globals.console;
  const drawing = globals.DOMMatrix;
  globals.console.warn = () => undefined;
  globals.DOMMatrix ??= class {};
  try {
    globals.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    globals.console.warn = warn;
    if (drawing === undefined) delete globals.DOMMatrix;
  }
}

/** An open document, and how to let go of it. */
export interface Opened {
  readonly document: PdfDocument;
  close(): Promise<void>;
}

/**
 * Opens a PDF file without scripts, pictures, fonts from the disk or the network.
 * @throws Error named `PasswordException` when it has a password, others when it cannot be read
 */
export async function openPdf(bytes: Uint8Array): Promise<Opened> {
  const { getDocument } = await loaded();
  const task = getDocument({
    // pdf.js takes the bytes away from who gives them, and refuses the Buffer of Node.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    return { document: await task.promise, close: () => task.destroy() };
  } catch (error) {
    await task.destroy().catch(() => undefined);
    throw error;
  }
}
