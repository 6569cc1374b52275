import type { Finding } from '../../finding.ts';
import { fixFor } from '../../fix/candidates.ts';
import type { FileReport } from '../../report.ts';
import { positionAt, type Range, type Source } from '../../source.ts';
import type { PartContext } from '../reporter.ts';
import { artifactLocation } from './locations.ts';

/** The stretch that goes, to the letter: a line end that goes belongs to it. Nothing goes where the ends are the same. */
function deletedRegion(source: Source, { start, end }: Range) {
  const first = positionAt(source, start);
  const last = positionAt(source, end);
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
  };
}

/** What `--fix` would do about a finding, as edits of the file that it is about; nothing where it would do nothing. */
export function fixesOf({ agreement }: FileReport, finding: Finding, context: PartContext) {
  const fix = fixFor(agreement, finding);
  if (!fix) return {};
  const replacements = fix.edits.map(({ range, text }) => ({
    deletedRegion: deletedRegion(fix.source, range),
    insertedContent: { text },
  }));
  const change = {
    artifactLocation: artifactLocation(fix.source.path, context.folder),
    replacements,
  };
  return {
    fixes: [
      { description: { text: finding.rule.title[context.locale] }, artifactChanges: [change] },
    ],
  };
}
