import type { Agreement, Sentence } from '../agreement.ts';
import { hasAny } from './letters.ts';
import { isOutside } from './outside.ts';
import { lowerOf } from './search.ts';
import { isTold } from './tense.ts';

const letters = [
  ' inte ',
  ' ej ',
  'saknas',
  'senare',
  'längre fram',
  'efter hand',
  'återst',
  'återkom',
  'öppen',
  'öppet',
  'olöst',
  'obesvar',
];
/** “Frågan om återbetalning har parterna inte tagit ställning till”, “vad som sker med resten återstår att bestämma”. */
const open =
  /(?<![a-zà-öø-ɏ])(?:(?:har|är)(?: [a-zà-öø-ɏ]+){0,4}? (?:inte|ej)(?: [a-zà-öø-ɏ]+){0,2}? (?:(?:tagit|tagen) ställning|enats om|kommit överens|tagits upp|talat om|diskuterats?|bestämt oss|(?:be)?slutat om|klarlag[dt]a?|avgjor[dt]a?|löst|utredd?a?|klar(?:t|a)?|bestäm[dt]a?|beslutad?e?t?|fastställ[dt]a?|(?:klargjor|avgjor|utret|fastställ|bestäm)ts|klarats ut|(?:be)?slutats|pekats ut|utse[dt]d?a?|avtala(?:t|ts|d)|reglera(?:t|ts|d)|överenskommits?|gjorts? upp|skrivits in|skrivit(?! (?:under|på|om|till))|tagits med)|regleras (?:inte|ej)(?= (?:här|i (?:den|det|denna|detta)|närmare)(?![a-zà-öø-ɏ])|[.,])|saknas (?:ännu|fortfarande|tills vidare|för närvarande)|(?:ännu|fortfarande) saknas|(?:bestäms|beslutas|avgörs|fastställs|regleras|(?:kommer|gör|bestämmer|beslutar|enas|avtalar|görs|tar|löser)(?: [a-zà-öø-ɏ]+){0,5}? (?:överens|upp|om|ställning))(?: om)?(?: (?:först|det|detta|den saken|den frågan))? (?:senare|längre fram|vid (?:ett )?senare tillfälle|i ett senare skede|efter hand)(?=[.,;]|$)|(?:är|lämnas|står|förblir) (?:fortfarande |ännu |tills vidare |helt )?(?:olöst|obesvara[dt])|lämnas (?:tills vidare |ännu )?öppe[nt]|(?:har|hade)(?: [a-zà-öø-ɏ]+){0,3}? lämnat(?: [a-zà-öø-ɏ]+){0,4}? öpp(?:en|et|na)|lämnar(?: [a-zà-öø-ɏ]+){0,4}? öpp(?:en|et|na)(?! för)|(?:frågan|frågorna|saken|punkten)(?: [a-zà-öø-ɏ]+){0,8}? (?:är|står|förblir) (?:fortfarande |ännu |tills vidare |helt )?öpp(?:en|et|na)(?! för)|återstår att (?:lösa|bestämma|reglera|komma överens|utreda|klargöra|enas|diskutera)|(?:får|ska|kan) (?:vi|parterna) återkomma (?:till|om)|(?:vi|parterna) återkommer (?:till|om) (?:frågan|det|detta|hur|vad|om|när))(?![a-zà-öø-ɏ])/;

/** Whether a sentence says that a question is not settled. */
export function isLeftOpen(sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return hasAny(lower, letters) && open.test(lower);
}

/** “Det som blev över betalas tillbaka”: the past is that of the clause. */
const whatever =
  /^[^a-zà-öø-ɏ]*(?:(?:om|när) [^,;]{3,80}, |vad (?:som )?|(?:det|de|den|allt|något|resten|pengar(?:na)?|medel|medlen|bidrag|belopp|den del av [a-zà-öø-ɏ]+)(?: [a-zà-öø-ɏ]+)? som )/;

/** What holds now, beside what was. */
const holds =
  /(?<![a-zà-öø-ɏ])(?:nu|numera|bidrar|betalar|(?:åter|ut)?betalas|ger|lämnar|lämnas|får|är|uppgår|ska|skall|blir|utgår|används|förs)(?![a-zà-öø-ɏ])/;

/** “Föreningen har tidigare år satsat egna medel” */
const earlier =
  /(?<![a-zà-öø-ɏ])(?:har|hade)(?: [a-zà-öø-ɏ]+){0,3}? (?:tidigare|förut|förr)(?! än)(?: [a-zà-öø-ɏ]+){0,4}? [a-zà-öø-ɏ]{2,}(?:at|it|tt|gt|rt|pt|kt)(?![a-zà-öø-ɏ])/;

/** Whether a sentence tells of what was, and of nothing that holds now. */
export function isOfThePast({ reading }: Pick<Agreement, 'reading'>, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (!isTold(sentence, reading.parties) && !earlier.test(lower)) return false;
  return !whatever.test(lower) && !holds.test(lower);
}

/** Whether a sentence tells how it is or is to be: not only what was, and nothing that is left open. */
export const isOfNow = (agreement: Pick<Agreement, 'reading'>, sentence: Sentence): boolean =>
  !isLeftOpen(sentence) && !isOfThePast(agreement, sentence);

/** Whether a sentence tells of this agreement as it is to be: not of what was, of other contracts or of open questions. */
export function isOwnTerm(
  agreement: Pick<Agreement, 'sentences' | 'reading'>,
  sentence: Sentence,
): boolean {
  return (
    (!isTold(sentence, agreement.reading.parties) || whatever.test(lowerOf(sentence))) &&
    !isOutside(agreement, sentence) &&
    !isLeftOpen(sentence)
  );
}
