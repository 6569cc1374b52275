import type { CommandContext } from '../context.ts';
import { type ExitCode, exitCodes } from '../host.ts';
import { type Given, textOf } from '../options.ts';

interface ExportOptions {
  readonly path: string;
  readonly file: string | null;
  readonly to: string | null;
}

/** What a command line asks for. */
export function exportOptions([path = '', file]: readonly string[], given: Given): ExportOptions {
  return { path, file: file ?? null, to: textOf(given, 'to') };
}

/** `iop export`. */
export async function exportCommand(
  _options: ExportOptions,
  _context: CommandContext,
): Promise<ExitCode> {
  return exitCodes.failed;
}
