import type { Locale } from '../../locale.ts';
import type { Range, Source } from '../../source.ts';
import { headingAbove, markAt } from '../place-words.ts';
import { addressOf, isBelow, pathFromRoot, regionOf } from '../region.ts';
import { say } from '../words.ts';

/** What the root of the repository is called, which every address is counted from. */
export const rootId = '%SRCROOT%';

/** A file, by its address from the root of the repository. */
export function artifactLocation(path: string, folder: string) {
  const rooted = pathFromRoot(path, folder);
  return { uri: addressOf(rooted), ...(isBelow(rooted) ? { uriBaseId: rootId } : {}) };
}

/** The heading or the page of a Word, ODT or PDF file that a place stands under: there are no lines to point at. */
function logicalLocations(source: Source, offset: number, locale: Locale) {
  if (!source.original || source.unreadable) return {};
  const page = markAt(source, offset)?.page ?? null;
  const heading = headingAbove(source, offset);
  const places = [
    ...(page === null ? [] : [{ name: say('page', locale, { page }), kind: 'page' }]),
    ...(heading === null ? [] : [{ name: heading, kind: 'heading' }]),
  ];
  return places.length === 0 ? {} : { logicalLocations: places };
}

interface Context {
  readonly locale: Locale;
  readonly folder: string;
}

/** A place, with its lines where it has any. */
export function location(source: Source, range: Range, { locale, folder }: Context) {
  const region = source.unreadable ? null : regionOf(source, range);
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(source.path, folder),
      ...(region === null
        ? {}
        : {
            region: {
              startLine: region.line,
              startColumn: region.column,
              endLine: region.endLine,
              endColumn: region.endColumn,
            },
          }),
    },
    ...logicalLocations(source, range.start, locale),
  };
}
