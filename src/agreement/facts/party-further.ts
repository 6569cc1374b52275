import { allMatches } from '../language/all-matches.ts';
import { sentenceBounds } from '../language/sentences.ts';
import { entryIn, nameBefore } from './party-entries.ts';
import { type Candidate, numberIn } from './party-lines.ts';
import { tenDigits } from './party-lists.ts';
import { isText, type PartyParts } from './party-parts.ts';

const eachNumber = new RegExp(tenDigits, 'gu');
/** “Studieförbundet Exempel (802499-0023) är tredje part”, “… går in som ytterligare en part” */
const isParty =
  /^\)?,? (?:(?:är|blir|utgör|går in som|ingår som|medverkar som|deltar som|tillkommer som|har tillkommit som) (?:(?:också|även|här|numera|den|en|vår|partnerskapets|överenskommelsens|avtalets) ){0,3}(?:tredje |fjärde |femte |ytterligare (?:en )?)?(?:avtals)?part(?:en)?)(?! (?:i|till) (?:ett|en) )(?![a-zà-öø-ɏ])/;
/** “Tredje part är Studieförbundet Exempel (802499-0023)” */
const partyIs =
  /(?:^|[ (])(?:tredje|fjärde|femte|ytterligare(?: en)?) (?:avtals)?part(?:en)?(?: (?:i|till) [a-zà-öø-ɏ]{4,20})? är (?:den )?[^.,;]{0,60}[ ,(]*$/;

/**
 * Parties that the text calls so outside the part on the parties, each with its number: whoever is only told of has no
 * number beside it, or is not called a party.
 */
export function furtherParties({ blocks, orgNumbers }: PartyParts): readonly Candidate[] {
  return blocks.flatMap((block) => {
    const { text } = block.prose;
    if (!isText(block) || !/ part(?:en)?/i.test(text) || !tenDigits.test(text)) return [];
    return sentenceBounds(text.slice(0, 4000)).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end);
      return allMatches(sentence, eachNumber).flatMap(({ index, 0: digits }) => {
        const before = sentence.slice(0, index).toLowerCase();
        const after = sentence.slice(index + digits.length).toLowerCase();
        if (!isParty.test(after) && !partyIs.test(before)) return [];
        const at = start + index;
        const orgNumber = numberIn(orgNumbers, block, at, at + digits.length);
        const name = orgNumber && nameBefore(sentence.slice(0, index), index);
        const entry = name ? entryIn(block, start + name.start, start + name.end, true) : null;
        return entry ? [{ entry, orgNumber }] : [];
      });
    });
  });
}
