import { allMatches } from '../language/all-matches.ts';
import { basisWords, end, word } from './amount-basis-words.ts';
import { namedYearsIn } from './amount-years.ts';
import type { Amount, Interval } from './fact.ts';

/** Words that say what a sum is paid for; offsets into the sentence. */
export interface Basis {
  readonly start: number;
  readonly end: number;
  /**
   * `time`: each year; `unit`: each participant; `once`: a grant to begin with; `part`: a year or a stretch of the term
   * by its name; `whole`: the whole term, or a total.
   */
  readonly kind: 'time' | 'unit' | 'once' | 'part' | 'whole';
  readonly per: NonNullable<Amount['per']>;
  readonly unit: string | null;
}

const yearWord =
  /^(?:kalender|verksamhets|läs|skol|budget|avtals|hel|räkenskaps|projekt|bidrags|partnerskaps|tolvmånaders|ettårs)?(?:år|år(?:et)?|period(?:en)?)$/;

/** The interval that a noun names, or null: “verksamhetsår”, “månaden”, “quarter”. */
function intervalOf(noun: string): Interval | null {
  if (/^(?:halvår(?:et)?|half-year|sexmånadersperiod)$/.test(noun)) return 'half-year';
  if (/^tvåårsperiod(?:en)?$/.test(noun)) return 'two-years';
  if (/^(?:years?|annum)$/.test(noun)) return 'year';
  if (/år(?:et)?$/.test(noun)) return yearWord.test(noun) ? 'year' : null;
  if (/^(?:tolvmånaders|ettårs)period(?:en)?$/.test(noun)) return 'year';
  if (/^(?:(?:skol|vår|höst)?termin(?:en)?|semester)$/.test(noun)) return 'term';
  if (/^(?:kvartal(?:et)?|quarter|tremånadersperiod)$/.test(noun)) return 'quarter';
  if (/^(?:(?:kalender)?månad(?:en)?|mån|month)$/.test(noun)) return 'month';
  return /^(?:(?:kalender)?vecka|veckan|week)$/.test(noun) ? 'week' : null;
}

const shortNouns: Readonly<Record<string, string>> = {
  tim: 'timme',
  h: 'timme',
  t: 'timme',
  timma: 'timme',
  timmen: 'timme',
  pers: 'person',
  delt: 'deltagare',
  inv: 'invånare',
  styck: 'st',
  stycket: 'st',
  dagen: 'dag',
  dygnet: 'dygn',
  timmar: 'timme',
  dagar: 'dag',
  dgr: 'dag',
};

/** Base form of a noun as it stands after “per” or before “à”. */
function baseOf(noun: string): string {
  const known = shortNouns[noun];
  if (known) return known;
  if (/(?:are|dygn|barn|besök|st|meter|liter)$/.test(noun)) return noun;
  return noun
    .replace(/(?<=.{3})(?:ningar|heter)$/, (ending) => (ending === 'heter' ? 'het' : 'ning'))
    .replace(/(?<=..[^aeiouyåäö])(?:ar|er)$/, '')
    .replace(/(?<=..[^aeiouyåäö])or$/, 'a');
}

const noUnit =
  /^(?:den|det|de|post|telefon|automatik|capita|e-post|epost|mejl|mail|brev|definition|datum|faktura|månadsskifte|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|år|part|och|eller|i|till|som|av|the|a|day of)$/;

const nounPart = '(half-year|[a-zà-öø-ɏ]{1,40})';
const skipped =
  '(?:(?:påbörja[dt]|startad|deltagande|enskil[dt]|anvisa[dt]|genomför[dt]|faktisk|faktiskt|hel|helt|utför[dt]|inskriven|inskrivet|registrera[dt]|belagd|belagt|sål[dt]|kör[dt]|röj[dt]|använd|använt|hållen|hållet|ledd|lett|placera[dt]|aktiv|aktivt|nyt?t?|extra|ordinarie|single|started|registered|[a-zà-öø-ɏ]{4,30}(?:ad|ande|ende)(?= (?!(?:och|and|i|för|som|till|per|under|med|samt|från|vid|på|eller|om|av|är|har) )[a-zà-öø-ɏ]{3})) )?';

const second = `(?:(?: och(?: per)? | and(?: per)? | per | ?/ ?)${skipped}([a-zà-öø-ɏ]{1,30}))?`;
/** “per”, “för varje” and a noun, or two: “per plats och dygn”. */
const perNoun = new RegExp(
  `${word}(?:per|pr|för varje|för vart(?:je)?|för var|for each|for every) ${skipped}${nounPart}${second}`,
  'g',
);
/** “varje år”, “om året”, “a year”: only with words of time. */
const eachTime = new RegExp(
  `${word}(?:(?:varje|vart|vartdera|each|every) ([a-zà-öø-ɏ-]{2,40})|(?:i|om) (året|månaden|veckan|kvartalet|terminen|halvåret|timmen|dagen|dygnet)|an? (year|month|quarter|week|half-year|hour|day))${end}`,
  'g',
);
const slash = new RegExp(`^ ?/ ?${nounPart}(?:(?: och | ?/ ?| per | and )([a-zà-öø-ɏ]{1,30}))?`);

const counted =
  /^(?:deltagare|person|plats|barn|invånare|elev|medlem|ungdom|brukare|hushåll|familj|grupp|lokal)$/;

function read(
  first: string,
  second: string | undefined,
): Pick<Basis, 'kind' | 'per' | 'unit'> | null {
  const time = intervalOf(first);
  if (time && second !== undefined && counted.test(second)) {
    return { kind: 'unit', per: 'unit', unit: `${second} och ${first}` };
  }
  if (time) return { kind: 'time', per: time, unit: null };
  const also = second === undefined ? null : intervalOf(second);
  if (/^(?:part|parten)$/.test(first) && also) return { kind: 'time', per: also, unit: null };
  if (noUnit.test(first)) return null;
  const unit = baseOf(first);
  const isPaired =
    second !== undefined &&
    (also !== null || /^(?:dygn|dag|timme|tillfälle|natt|vecka|gång)$/.test(second));
  return { kind: 'unit', per: 'unit', unit: isPaired ? `${unit} och ${second}` : unit };
}

/** What “/år”, “/tim” says right after a sum that ends at an offset. */
function slashAt(text: string, at: number): Basis | null {
  const match = slash.exec(text.slice(at, at + 70));
  const basis = match ? read(match[1] ?? '', match[2]) : null;
  if (!match || !basis) return null;
  const cut =
    basis.kind === 'time'
      ? match[0].indexOf(match[1] ?? '') + (match[1] ?? '').length
      : match[0].length;
  return { ...basis, start: at, end: at + cut };
}

function perNouns(text: string): readonly Basis[] {
  if (!/p(?:e)?r |för va|for e/.test(text)) return [];
  return allMatches(text, perNoun).flatMap((match) => {
    const [all, first = '', also] = match;
    const basis = read(first, also);
    if (!basis) return [];
    const isOne = basis.kind === 'time' && intervalOf(first) !== null;
    const length = isOne ? all.lastIndexOf(first) + first.length : all.length;
    return [{ ...basis, start: match.index, end: match.index + length }];
  });
}

/** “den sista i varje månad”: when something is paid, and not what for. */
const dayIn =
  /(?<![a-zà-öø-ɏ])den (?:\d{1,2}(?::[ae])?|sista|första|femte|tionde|femtonde|tjugonde|tjugofemte)(?: (?:bank|var)?dagen)? i $/;

function eachTimes(text: string): readonly Basis[] {
  return allMatches(text, eachTime).flatMap((match) => {
    const [all, each, definite, indefinite] = match;
    const basis = read(each ?? definite ?? indefinite ?? '', undefined);
    // “varje deltagare” alone is no basis.
    if (!basis || (each && basis.kind === 'unit')) return [];
    if (dayIn.test(text.slice(Math.max(0, match.index - 40), match.index))) return [];
    return [{ ...basis, start: match.index, end: match.index + all.length }];
  });
}

/** Everything in a sentence that may say what a sum is paid for, in order; `ends` are where sums end. */
export function basesIn(text: string, ends: readonly number[]): readonly Basis[] {
  const found: Basis[] = [...perNouns(text), ...eachTimes(text)];
  for (const { hints, pattern, kind, per, unit = null } of basisWords) {
    if (!hints.some((hint) => text.includes(hint))) continue;
    for (const match of allMatches(text, pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length, kind, per, unit });
    }
  }
  if (/(?:19|20)\d\d/.test(text)) {
    for (const years of namedYearsIn(text)) {
      found.push({ ...years, kind: 'part', per: 'once', unit: null });
    }
  }
  for (const at of ends) {
    const basis = slashAt(text, at);
    if (basis) found.push(basis);
  }
  if (/ (?:à|á|om vardera|om|på) /.test(text)) found.push(...eachIn(text));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** “tre utbetalningar à 100 000 kr”, “850 kr/st”. */
function eachIn(text: string): readonly Basis[] {
  return allMatches(
    text,
    /(?<![a-zà-öø-ɏ])(?:([a-zà-öø-ɏ]{2,30})(?: per [a-zà-öø-ɏ]{2,20})? (?:à|á|om vardera)|([a-zà-öø-ɏ]{0,20}(?:utbetalningar|betalningar|delar|rater|poster|omgångar)) (?:om|på)) /g,
  ).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'unit',
    per: 'unit',
    unit: baseOf(match[1] ?? match[2] ?? ''),
  }));
}
