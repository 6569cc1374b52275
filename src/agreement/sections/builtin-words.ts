import { sectionKeys, sections } from '../../generated/sections.ts';
import { type LexiconData, lexiconDataOf } from './lexicon-data.ts';

/**
 * What the words of the schema come to. In the built program this is worked out already (scripts/worked-out.mjs): it is
 * the same at every start.
 */
export function builtinWords(): LexiconData {
  return lexiconDataOf(
    (['sv', 'en'] as const).flatMap((language) =>
      sectionKeys.map((key) => [key, sections[key].headings[language]] as const),
    ),
  );
}
