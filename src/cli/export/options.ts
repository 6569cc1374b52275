import type { PdfStandard } from '../host.ts';
import { messages } from '../messages.ts';
import { dayOf, type Given, oneOf, textOf } from '../options.ts';
import { Stop } from '../stop.ts';
import { exportWords as words } from './words.ts';

type ExportFormat = 'docx' | 'pdf' | 'html';

export interface ExportOptions {
  readonly path: string;
  /** The file to write, or null for the agreement’s own name with another ending. */
  readonly file: string | null;
  readonly to: ExportFormat;
  readonly standard: PdfStandard;
  /** `YYYY-MM-DD` that the file says it is from, or null. */
  readonly day: string | null;
  readonly stdout: boolean;
  readonly force: boolean;
}

const same = (word: string) => ({ sv: word, en: word });

const formats = {
  docx: same('Word'),
  pdf: same('pdf'),
  html: { sv: 'webbsida', en: 'web page' },
} as const;

const kinds = {
  ua: { sv: 'tillgänglig', en: 'accessible' },
  archive: { sv: 'för e-arkiv', en: 'for archives' },
} as const;

function formatOf(file: string | null, given: Given): ExportFormat {
  const written = textOf(given, 'to');
  const meant = /\.(docx|pdf|html)$/i.exec(file ?? '')?.[1]?.toLowerCase();
  if (written === null) {
    if (meant === undefined) throw new Stop(words.noFormat);
    return oneOf(meant, '--to', formats);
  }
  const format = oneOf(written.toLowerCase(), '--to', formats);
  if (file !== null && meant !== format) throw new Stop(words.otherEnding, { path: file, format });
  return format;
}

/** What a command line asks for. @throws Stop for what cannot be meant. */
export function exportOptions([path = '', named]: readonly string[], given: Given): ExportOptions {
  const file = named ?? null;
  const stdout = given['stdout'] === true;
  if (stdout && file !== null) throw new Stop(messages.stdoutAndFile);
  const to = stdout && textOf(given, 'to') === null ? 'html' : formatOf(file, given);
  if (stdout && to !== 'html') throw new Stop(words.stdoutHtml);
  const written = textOf(given, 'pdf');
  const kind = written === null ? null : oneOf(written, '--pdf', kinds);
  if (kind !== null && to !== 'pdf') throw new Stop(words.pdfKindAlone);
  const day = dayOf(given, 'date', '--date');
  if (kind === 'archive' && day === null) throw new Stop(words.archiveDate);
  return {
    path,
    file,
    to,
    standard: kind === 'archive' ? 'a-2a' : 'ua-1',
    day,
    stdout,
    force: given['force'] === true,
  };
}
