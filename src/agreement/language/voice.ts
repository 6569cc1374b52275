import type { Agreement, Sentence } from '../agreement.ts';
import { partyMentionsIn } from '../facts/party-mentions.ts';
import { hasAny } from './letters.ts';
import { end, anyPublic as publicBody, start } from './public-words.ts';
import { lowerOf, sentencesWith } from './search.ts';

/** “vi på kommunen”, “hos oss på arbetsmarknadsenheten”, “jag … här på förvaltningen”. */
export const weOfPublic = `(?:vi|oss|jag|våra kollegor)(?: här| själva)? (?:på|från|i|hos|inom) (?:den |vår )?(?:${publicBody}|[a-zà-öø-ɏ-]*(?:enhet|avdelning|kontor|stab)(?:en|et))`;

const named = new RegExp(`${start}${weOfPublic}${end}`);
/** Whether “vi” of a sentence says that it is the association: “vi i föreningen”. */
export const areWeCivil = (sentence: Sentence): boolean => weOfCivil.test(lowerOf(sentence));

/** “Vi i föreningen”: then “vi” is now the one, now the other. */
const weOfCivil =
  /(?<![a-zà-öø-ɏ])(?:vi|oss)(?: här| själva)? (?:på|från|i|hos|inom) (?:den |vår )?[a-zà-öø-ɏ-]*(?:föreningen|klubben|stiftelsen|jouren|församlingen|styrelsen|förening)(?![a-zà-öø-ɏ])/;
const us = new RegExp(`${start}(?:vi|oss|vår|vårt|våra)${end}`);
const together =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensam[a-zà-öø-ɏ]*|ihop|båda|bägge|parterna|parternas|var sin|vi (?:två|tre|alla)|oss (?:två|tre|alla))(?![a-zà-öø-ɏ])/;

type Voiced = Pick<Agreement, 'sentences' | 'reading'>;
type Voice = 'public' | 'civil';

const known = new WeakMap<readonly Sentence[], Voice | null>();

/**
 * Which side writes “vi”, and “ni” to the other: it says so somewhere (“vi på kommunen”, “vi i föreningen”, “er på
 * kommunen”), or tells who pays whom. Null where neither does, or both.
 */
export function voiceOf(agreement: Voiced): Voice | null {
  const made = known.get(agreement.sentences);
  if (made !== undefined) return made;
  const voice = voiceIn(agreement);
  known.set(agreement.sentences, voice);
  return voice;
}

/** Whether the municipality writes: somewhere it calls itself “vi på kommunen”. */
export const isWrittenByPublic = (agreement: Voiced): boolean => voiceOf(agreement) === 'public';

const letters = [
  'vi på ',
  'vi här ',
  'vi från ',
  'vi hos ',
  'vi i ',
  'vi inom ',
  'vi själva ',
  'oss på ',
  'oss här ',
  'oss från ',
  'oss hos ',
  'oss i ',
  'oss själva ',
  'jag ',
];
const yours = ['er på ', 'er i ', 'er från ', 'er hos ', 'ni på ', 'ni i ', 'ni från ', 'ni hos '];

function voiceIn(agreement: Voiced): Voice | null {
  const we = sentencesWith(agreement, letters);
  const lowers = we.map(lowerOf);
  const isCivil =
    lowers.some((one) => weOfCivil.test(one)) ||
    we.some((one) => isSideOf(agreement, one, ourOwn, 'civil'));
  const isPublic = lowers.some((one) => named.test(one));
  if (isCivil) return isPublic ? null : 'civil';
  if (isPublic) return 'public';
  const you = sentencesWith(agreement, yours);
  const isYoursPublic =
    you.some((one) => youArePublic.test(lowerOf(one))) ||
    you.some((one) => isSideOf(agreement, one, yourOwn, 'public'));
  if (isYoursPublic) return 'civil';
  return isPaidByUs(agreement) ? 'public' : null;
}

/** “Vi i Norra”, “er på Exempelstads kommun”: before the name of a party. */
const ourOwn = /(?<![a-zà-öø-ɏ])(?:vi|oss)(?: här)? (?:i|på|från|hos|inom) (?:den )?$/;
const yourOwn = /(?<![a-zà-öø-ɏ])(?:ni|er)(?: själva)? (?:i|på|från|hos|inom) (?:den )?$/;

function isSideOf({ reading }: Voiced, sentence: Sentence, lead: RegExp, side: Voice): boolean {
  const lower = lowerOf(sentence);
  return partyMentionsIn(sentence.text, reading.parties).some(
    (one) => one.party.side === side && lead.test(lower.slice(0, one.start)),
  );
}

const pays = '(?:betalar|ersätter|köper|beställer|anlitar|avropar)';
/** “Vi betalar er 300 000 kronor”, “ni fakturerar oss”: who pays the one who is spoken to is the public side. */
const paidByUs = new RegExp(
  `${start}(?:(?:vi ${pays}|${pays} vi)(?: [a-zà-öø-ɏ0-9]+){0,12} (?:er|ert|era)|ni fakturerar oss|(?:fakturera|er faktura|faktura från er)(?: [a-zà-öø-ɏ]+){0,3} (?:oss|vi))${end}`,
);
/** “Ni på kommunen”: then “vi” is the association. */
const youArePublic = new RegExp(
  `${start}(?:ni|er)(?: själva)? (?:på|i|från|hos|inom) (?:den )?${publicBody}${end}`,
);

function isPaidByUs(agreement: Voiced): boolean {
  return sentencesWith(agreement, [' ni ', ' er ', ' ert ', ' era ', ' er,', ' er.', 'ni '])
    .map(lowerOf)
    .some((one) => us.test(one) && paidByUs.test(one));
}

/**
 * Whether “vi” of a sentence is the public side: it says so, or it names a civil party beside “vi” as somebody else, in
 * a text that the municipality writes.
 */
export function areWePublic(
  agreement: Pick<Agreement, 'sentences' | 'reading'>,
  sentence: Sentence,
): boolean {
  const lower = lowerOf(sentence);
  if (!hasAny(lower, ['vi', 'oss', 'vår', 'jag'])) return false;
  if (named.test(lower)) return true;
  return us.test(lower) && !together.test(lower) && isWrittenByPublic(agreement);
}

/** Whether a sentence names a civil party, or speaks to it (“ni”), so that “vi” beside it is not that party alone. */
export function namesOtherThanUs(
  { reading }: Pick<Agreement, 'reading'>,
  sentence: Sentence,
): boolean {
  if (/(?<![a-zà-öø-ɏ])ni(?![a-zà-öø-ɏ])/.test(lowerOf(sentence))) return true;
  const named = partyMentionsIn(sentence.text, reading.parties);
  return named.some(({ party }) => party.side === 'civil');
}
