/** The part of pdf.js that reads files, which otherwise runs beside the program. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
