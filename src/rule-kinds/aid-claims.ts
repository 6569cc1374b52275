import type { Agreement, Field, Sentence } from '../agreement/agreement.ts';
import { lowerOf, type Said, saidIn, saidRange } from '../agreement/language/search.ts';
import { fieldAt } from '../agreement/places.ts';
import type { Range, Source } from '../source.ts';

/** A ground on which support is given though the rules on State aid hold. */
export interface AidClaim {
  readonly at: Range;
  readonly source: Source;
  /** The sentence that claims it; null where only the card does. */
  readonly sentence: Sentence | null;
}

/** What the card or the frontmatter says of State aid. */
export const aidField = (agreement: Agreement, key: string): Field | null =>
  fieldAt(agreement, `state-aid.${key}`);

/** “Om stödet skulle räknas som …”, “får inte överstiga”: no ground is claimed. */
const open =
  /(?:^|[,;:] )(?:om|ifall|såvida|skulle|för den händelse)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:ska|skall|bör|behöver|kommer att) (?:[a-zà-öø-ɏ]+ ){0,3}(?:bedömas|prövas|utredas|bedöma|pröva|utreda)/;

/** “… har av det skälet inte tillämpats”, “frågan uppkommer inte”: the ground is named to be set aside. */
const setAside =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|ej|aldrig|inget|ingen)(?: (?!annan|andra|annat)[a-zà-öø-ɏ]+){0,4} (?:tillämp|använ|åberop|aktuell|nödvänd|behöv|uppkom|uppstå|berör)[a-zà-öø-ɏ]*(?! (?:annat|andra|annan))|(?:tillämpa|använd|åberopa|behöv|uppkom|uppstå|berörs|kommer)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,3} (?:inte|ej|aldrig)(?! (?:över|av andra))|inte (?:är |varit )?fallet|saknar (?:betydelse|relevans)|blir (?:inte|ej) aktuell[at]?)(?![a-zà-öø-ɏ])/;

/**
 * Where the card or the text rests support on a ground; the card comes first, and a card with another answer takes the
 * text’s word away.
 */
export function claimOf(
  agreement: Agreement,
  answers: readonly string[],
  letters: readonly string[],
  pattern: RegExp,
  isOther?: (said: Said) => boolean,
): AidClaim | null {
  const field = aidField(agreement, 'assessment');
  const said = saidIn(agreement, letters, pattern).find((one) => {
    const lower = lowerOf(one.sentence);
    return !open.test(lower) && !setAside.test(lower) && isOther?.(one) !== true;
  });
  if (field && !answers.includes(String(field.value))) return null;
  if (said) return { at: saidRange(said), source: agreement.source, sentence: said.sentence };
  return field ? { at: field.range, source: field.source, sentence: null } : null;
}

const deMinimisLetters = [
  'minimis',
  'mindre betydelse',
  'försumbart stöd',
  '2023/2831',
  '2023/2832',
  '1407/2013',
];
const deMinimis =
  /(?<![a-zà-öø-ɏ])(?:de[ -]minimis[a-zà-öø-ɏ-]*|stöd av mindre betydelse|försumbart stöd|(?:\(eu\) )?(?:nr )?(?:2023\/283[12]|1407\/2013))/g;

/** Where support is said to be de minimis aid. */
export const deMinimisClaim = (agreement: Agreement): AidClaim | null =>
  claimOf(agreement, ['de-minimis', 'sgei-de-minimis'], deMinimisLetters, deMinimis);
