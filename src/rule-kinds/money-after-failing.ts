import type { Agreement } from '../agreement/agreement.ts';
import { whoDoes } from '../agreement/doer.ts';
import { anyPublic } from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { voiceOf } from '../agreement/language/voice.ts';
import {
  fallingShort,
  gap,
  isOtherMoney,
  isPaper,
  money,
  moneyLetters,
  type PlainSanction,
  rxOf,
  sum,
} from './plain-sanctions.ts';

/*
 * Where the money goes when something fell short: back to the public side, or not from it. The words are few; who does
 * what they say, and who “oss” and “er” are, is asked separately.
 */

/** “Mer än 40 minuter: …”: a time that was passed, as a label. */
const overTime =
  /^[^a-zà-öø-ɏ\d]*(?:mer|längre|senare|över) (?:än )?[^:.]{1,30}(?:minuter|timmar|timme|dagar|dygn)[^:.]{0,20}:/;
/** Whoever comes, borrows or is a member, and pays or gets money back. */
const people =
  /(?<![a-zà-öø-ɏ])(?:till|åt) (?:den|de|dem|var|varje|alla|deltagar|besökar|gäst|kund|elev|famil|föräldr|barn|ungdom|medlem|hyresg)[a-zà-öø-ɏ]*|(?<![a-zà-öø-ɏ])(?:den|de|dem|någon|medlemmar|deltagare|besökare|gäster)(?:na)? (?:som|boende)(?![a-zà-öø-ɏ])/;
/** What was paid for time that is left is no sanction. */
const timeLeft = /(?<![a-zà-öø-ɏ])(?:återst(?:år|od|ående)|i förtid|sista dagen)(?![a-zà-öø-ɏ])/;
const speaker = /(?<![a-zà-öø-ɏ])(oss|er)(?![a-zà-öø-ɏ])/;

/** Something did not fall short, the money is another's, or it is the public side that gives it. */
function isElse(agreement: Agreement, said: Said): boolean {
  const { sentence, start, end } = said;
  const lower = lowerOf(sentence);
  if (!fallingShort.test(lower) && !overTime.test(lower)) return true;
  if (isOtherMoney(agreement, said) || people.test(lower) || timeLeft.test(lower)) return true;
  const verb = /^[a-zà-öø-ɏ]+/.exec(lower.slice(start))?.[0] ?? '';
  return whoDoes(agreement, sentence, start, start + verb.length) === 'public' && end > start;
}

/** The public side gets or keeps it: by its name, or as the one of “oss” and “er” that the text shows it to be. */
function isToOthers(agreement: Agreement, said: Said): boolean {
  const who = speaker.exec(said.text.toLowerCase())?.[1];
  const voice = voiceOf(agreement);
  return who !== undefined && (who === 'oss' ? voice !== 'public' : voice !== 'civil');
}

const to = `(?:${anyPublic}|oss|er)`;

export const moneyAfterFailing: readonly PlainSanction[] = [
  {
    // “Kommer vi för sent drar ni 200 kronor”, where the association writes
    message: 'deduction',
    letters: ['drar ', 'behåller '],
    also: moneyLetters,
    pattern: rxOf(
      `(?:drar|behåller) ni${gap(1)} (?:${sum}|${money}|(?:sista|nästa) delen|resten|hälften)(?= ?(?:[.,]|$)| (?:av|från|per|för|på|den|det))`,
    ),
    needs: fallingShort,
    isElse: (agreement, said) => voiceOf(agreement) !== 'civil' || isOtherMoney(agreement, said),
    denies: true,
  },
  {
    // “får vi lämna igen 2 300 kronor”, “går föreningen miste om veckans pengar”
    message: 'deduction',
    letters: ['tillbaka', ' igen', ' åter', 'miste', 'av med'],
    also: moneyLetters,
    pattern: rxOf(
      `(?:lämna|betala|ge)[rs]?${gap(3)} (?:tillbaka|igen|åter)${gap(3)} ${sum}|återb(?:är|ära|ärs|äras|etalar?)${gap(3)} ${sum}|går${gap(3)} miste om${gap(4)} ${money}|blir${gap(3)} av med${gap(4)} ${money}`,
    ),
    isElse,
    denies: true,
  },
  {
    // “250 kronor går tillbaka till kommunen”, “gottskrivs kommunen 4 000 kronor”
    message: 'deduction',
    letters: ['tillbaka', ' åter', 'gottskriv', 'krediter'],
    also: moneyLetters,
    pattern: rxOf(
      `${sum} (?:går|betalas|lämnas|ska gå)${gap(3)} (?:tillbaka|åter) till ${to}|går ${sum} (?:tillbaka|åter) till ${to}|(?:gottskriv(?:s|as)|krediter(?:as|a|ar)) ${to}${gap(3)} ${sum}`,
    ),
    isElse: (agreement, said) => {
      const lower = lowerOf(said.sentence);
      if (!fallingShort.test(lower) && !overTime.test(lower)) return true;
      return isOtherMoney(agreement, said) || isToOthers(agreement, said);
    },
    denies: true,
  },
  {
    // “stannar nästa betalning hos er”
    message: 'deduction',
    letters: ['stannar', 'stanna '],
    also: moneyLetters,
    pattern: rxOf(
      `stanna[r]?${gap(3)} ${money}${gap(1)} hos ${to}|${money} (?:får )?stanna[r]?${gap(1)} hos ${to}`,
    ),
    needs: fallingShort,
    isElse: (agreement, said) => isPaper(agreement, said) || isToOthers(agreement, said),
    denies: true,
  },
  {
    // “skriver handläggaren ned nästa månads belopp”, “tar enhetschefen 300 kronor ur nästa utbetalning”
    message: 'deduction',
    letters: [' ned ', ' ner ', 'tar ', 'tas ', 'mindre', 'lägre'],
    also: moneyLetters,
    pattern: rxOf(
      `(?:skriv(?:er|s)|räkna[rs]|sätt(?:er|s)|drar|dras|justera[rs])${gap(3)} ne[dr]${gap(3)} ${money}|ta(?:r|s)${gap(3)} ${sum} (?:ur|från)${gap(2)} ${money}|${money}${gap(3)} blir${gap(3)} (?:mindre|lägre)`,
    ),
    needs: fallingShort,
    isElse: isOtherMoney,
    denies: true,
  },
];
