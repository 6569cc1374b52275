import type { Agreement, Party, Sentence } from './agreement.ts';
import { hasAny } from './language/letters.ts';
import { lowerOf } from './language/search.ts';
import { voiceOf } from './language/voice.ts';

/** What “vi” wish, are or may is nothing that they do; nor what they do not. */
const does = (who: string): RegExp =>
  new RegExp(
    `(?<![a-zà-öø-ɏ])(?:${who}(?! (?:vill|hoppas|är|har(?! hand)|får|kan|ser(?! till)|tror|tycker|behöver|och|tillsammans)(?![a-zà-öø-ɏ]))(?: [a-zà-öø-ɏ]+){0,3}? (?!kommer |efter |under |över |eller |för )[a-zà-öø-ɏ]{2,}(?:ar|er|år|ör)|(?!(?:vill|hoppas|är|har|får|kan|tror|tycker|behöver|efter|under|över|eller|när|där|här|för|innan) )[a-zà-öø-ɏ]{2,}(?:ar|er|år|ör) ${who})(?![a-zà-öø-ɏ])(?! (?:inte|inget|ingenting|inga|ingen|tillsammans)(?![a-zà-öø-ɏ]))`,
  );
const weDo = does('vi');
const youDo = does('ni');

/**
 * Who does something as “vi” or “ni”, in a text that tells who they are: the one party of that side, where it alone does it.
 */
export function spokenDoers(agreement: Agreement, sentence: Sentence): readonly Party[] {
  const lower = lowerOf(sentence);
  if (!hasAny(lower, ['vi', 'ni'])) return [];
  const voice = voiceOf(agreement);
  if (!voice) return [];
  const partyOf = (isPublic: boolean) => {
    const [one, ...more] = agreement.reading.parties.filter(
      ({ side }) => (side === 'public') === isPublic,
    );
    return one && more.length === 0 ? [one] : [];
  };
  return [
    ...(weDo.test(lower) ? partyOf(voice === 'public') : []),
    ...(youDo.test(lower) ? partyOf(voice !== 'public') : []),
  ];
}
