import type { Duration, Extension } from '../agreement.ts';
import { cardinalOf } from '../language/numbers.ts';
import { addDays, addMonths } from './calendar.ts';
import { dateHitsIn } from './date-hits.ts';
import { goesByItself, isTacit, neverByItself } from './tacit.ts';

/** What an extension is put together from; everything told is in lower case. */
export interface ExtensionParts {
  /** The sentences about it. */
  readonly sentences: readonly string[];
  /** The lengths it is told with, and what stands before each. */
  readonly lengths: readonly { readonly months: number; readonly before: string }[];
  readonly deadline: Duration | null;
  /** The last day of the agreement. */
  readonly end: string | null;
}

type Words = Omit<Extension, 'from' | 'source' | 'range'>;

const counts = 'en|ett|två|tre|fyra|fem|\\d|one|two|three|four|five';
const times = new RegExp(
  `(?<![a-zà-öø-ɏ\\d])(?:(${counts})(?: ?\\([a-zà-öø-ɏ\\d]+\\))?(?: (?:enda|ytterligare|nya|further|gemensamma|sådana))* (?:gång|gånger|ggr|tillfällen?|times?|(?:[a-zà-öø-ɏ]*|one-year |two-year )(?:perioder|periods)|optionsår)|(once|twice))(?![a-zà-öø-ɏ])(?! (?:per|om|i|under|varje|a|every) )`,
);
/** “en enda förlängning”, “högst två förlängningar”; “en förlängning” says of none how many there may be. */
const extensions = new RegExp(
  `(?<![a-zà-öø-ɏ\\d])(?:(?:högst|max|maximalt|bara|endast|enbart|at most|only) (${counts})(?: [a-zà-öø-ɏ]+)? (?:förlängning(?:ar)?|omgångar?|extensions?)|(en) enda (?:[a-zà-öø-ɏ]+ )?förlängning|(two|three|four|två|tre|fyra|[2-5]) (?:förlängningar|extensions))(?![a-zà-öø-ɏ])`,
);
const sums =
  /(?<![\d.,])(\d{1,2}(?: ?\+ ?\d{1,2}){1,4}) ?(?:års?|månader|years?|months?)(?![a-zà-öø-ɏ])/;
const inAll =
  /(?:totalt|sammanlagt|sammantaget|tillsammans|in total|altogether)(?: (?:högst|max|maximalt|längst|at most))?(?: [a-zà-öø-ɏ]{1,8})? ?$/;

const denied =
  /(?<![a-zà-öø-ɏ])(?:(?:kan|får|ska|skall|may|can|shall) (?:inte|ej|not|cannot)(?: [a-zà-öø-ɏ-]+){0,2} (?:förläng|förny|prolong|extend|be extended|renew|be renewed)|(?:förlängs|förnyas|prolongeras) (?:inte|ej)(?! automati| per automati| tyst| av sig)|förlängning(?:en)? (?:[a-zà-öø-ɏ]+ )?(?:är|blir|medges|kan|får|ska) (?:inte|ej) (?:[a-zà-öø-ɏ]+ )?(?:möjlig|aktuell|tillåt|ske|medges|begäras)|inte (?:är )?möjligt att förläng|ingen (?:möjlighet till |rätt till )?(?:[a-zà-öø-ɏ]+ )?förlängning|utan (?:möjlighet (?:till|att) |rätt till )?förläng|cannot be (?:extended|renewed)|no (?:extension|renewal)|is not (?:extended|renewed))/;
/** “inte mer än två gånger”: denied beyond a limit only. */
const limited =
  /(?:inte|ej|not)[^.;]{0,40} (?:mer|fler|längre|oftare|utan|förrän|annat|more|unless|without)(?![a-zà-öø-ɏ])/;
const may =
  /(?<![a-zà-öø-ɏ])(?:(?:kan|får|ska kunna|skall kunna|har rätt att|äger rätt att|may|can)(?: [a-zà-öø-ɏ,-]+){0,8}? (?:förläng|förny|prolong|fortsätt|fortgå|fortlöpa|utsträck|hålla (?:på|i ?gång)|(?:lägga (?:till|på)|ta) (?:ett|två|tre|fyra|fem|tolv|[1-9]) |be extended|be renewed|extend|renew)|förläng[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ-]+){0,4}? (?:kan|får|sker|prövas|görs|möjlig)|möjlighet(?:en)? (?:till|att|till en) (?:[a-zà-öø-ɏ]+ )?förläng|option|^[^a-zà-öø-ɏ]*(?:förlängning|prolongation|förnyelse)(?:en)?: ?(?:ja|möjlig|med|om|högst|ett|två|tre|årlig|[a-zà-öø-ɏ]*årsvis)|(?:kan|får)[^.;]{0,60} bygg(?:a|as) på|(?:ställning|ställningstagande|beslut|frågan|besked)(?: [a-zà-öø-ɏ]+)? (?:till|om) (?:(?:en|eventuell|partnerskapets|avtalets) )*förläng|möjligt att förläng|fortsatt [a-zà-öø-ɏ]+[^.;]{0,60} (?:är|blir) möjlig|^[^a-zà-öø-ɏ]*(?:vill|önskar) (?:[a-zà-öø-ɏ]+ ){1,4}(?:ett|två|tre|fyra|[1-9]) [a-zà-öø-ɏ]{0,12}(?:år|månader|terminer) till(?![a-zà-öø-ɏ])|extension (?:may|can|is))/;
const decided =
  /(?<![a-zà-öø-ɏ])(?:kan|får|beslut|ställning|överens|skriftlig|gemensam|nytt|möjlighet|option|bestämma|may|can|decid|decision|agree)/;

/** “högst en gång”, “två ettårsperioder”, “1+1 år”. */
function maxTimesIn(sentence: string): number | null {
  const sum = sums.exec(sentence);
  if (sum?.[1]) return sum[1].split('+').length;
  const match = times.exec(sentence);
  if (!match) {
    const counted = extensions
      .exec(sentence)
      ?.slice(1)
      .find((count) => count !== undefined);
    return counted === undefined ? null : (cardinalOf(counted) ?? Number(counted));
  }
  if (match[2]) return match[2] === 'once' ? 1 : 2;
  return cardinalOf(match[1] ?? '') ?? (Number(match[1]) || null);
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

const wholeMonths = ({ years, months, days }: Duration): number | null =>
  days === 0 ? years * 12 + months : years + months === 0 && days % 30 === 0 ? days / 30 : null;

/** The day that a deadline makes, counted back from the end. */
function dayBefore(end: string, deadline: Duration): string {
  return addDays(addMonths(end, -(deadline.years * 12 + deadline.months)), -deadline.days);
}

/** “senast den 31 maj 2029” in a sentence about extension. */
function dayTold(sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    if (!/senast|före|by |later than|before/.test(sentence)) continue;
    const hit = dateHitsIn(sentence).find(
      ({ start, possible, precision, first }) =>
        possible &&
        (precision === 'day' || precision === 'month') &&
        first !== null &&
        /(?:senast(?: (?:i|under))?|före|by|later than|before)(?: den| the)? $/.test(
          sentence.slice(Math.max(0, start - 20), start + 4).replace(/(?:den |the )?\S*$/, ''),
        ),
    );
    const isWhole = hit?.precision === 'month' && !/före|before/.test(sentence);
    if (hit?.first) return isWhole ? hit.last : hit.first;
  }
  return null;
}

function automaticIn(sentences: readonly string[]): boolean | null {
  if (sentences.some(isTacit)) return true;
  if (sentences.some(goesByItself)) return true;
  if (sentences.some(neverByItself)) return false;
  return sentences.some((text) => decided.test(text)) ? false : null;
}

/** How an agreement can go on, or null when nothing says that it can. */
export function extensionIn({ sentences, lengths, deadline, end }: ExtensionParts): Words | null {
  const allowed = sentences.filter((text) => !denied.test(text) || limited.test(text));
  const each = lengths.find(({ before }) => !inAll.test(before)) ?? null;
  const all = lengths.find(({ before }) => inAll.test(before)) ?? null;
  const isSaid = allowed.some((text) => may.test(text) || isTacit(text));
  if (lengths.length === 0 && deadline === null && !isSaid) return null;
  if (sentences.length > 0 && allowed.length === 0) return null;
  const told = firstOf(allowed.map(maxTimesIn));
  const counted =
    each && all && all.months >= each.months ? Math.floor(all.months / each.months) : null;
  const months = each?.months ?? all?.months ?? null;
  return {
    months,
    maxTimes: told ?? counted,
    decideMonthsBefore: deadline ? wholeMonths(deadline) : null,
    decideBy: deadline && end ? dayBefore(end, deadline) : dayTold(allowed),
    automatic: automaticIn(sentences),
  };
}
