import { cardinalOf } from '../language/numbers.ts';
import type { Interval } from './fact.ts';

/** How often, as a text in lower case tells it; offsets into the text. */
export interface FrequencyHit {
  readonly start: number;
  readonly end: number;
  readonly times: number;
  readonly per: Interval;
  readonly minimum: boolean;
  /** “fyra möten”: what is counted is a meeting. */
  readonly isMeeting: boolean;
  /** Names only when, and may be a detail of another one: “varje år”, “i mars och oktober”. */
  readonly weak: boolean;
}

type Every = readonly [number, Interval];

const end = '(?![a-zà-öø-ɏ])';
const start = '(?<![a-zà-öø-ɏ\\d,.])';
const count =
  '(?:\\d{1,2}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|one|once|two|twice|three|thrice|four|five|six|eight|ten|twelve)';
const meeting =
  '(?:[a-zà-öø-ɏ-]{0,20}(?:möten?|träff(?:ar)?|sammanträden?|sammankomst(?:er)?|avstämning(?:ar)?|samråd|dialogmöten|samling(?:ar)?|meetings?))';
const period =
  '(?:(?:kalender|verksamhets|avtals|budget|partnerskaps)?år(?:et)?|läsår(?:et)?|skolår(?:et)?|halvår(?:et)?|termin(?:en)?|kvartal(?:et)?|månad(?:en)?|vecka(?:n)?|(?:calendar |school |academic )?year|half-year|six months|term|semester|quarter|month|week)';

/** The interval that a word for one names. */
function everyOf(word: string): Every | null {
  if (/halvår|half-year|six months/.test(word)) return [1, 'half-year'];
  if (/år|year/.test(word)) return [1, 'year'];
  if (/termin|^term$|semester/.test(word)) return [1, 'term'];
  if (/kvartal|quarter/.test(word)) return [1, 'quarter'];
  if (/månad|month/.test(word)) return [1, 'month'];
  return /veck|week/.test(word) ? [1, 'week'] : null;
}

const adverbs: readonly (readonly [RegExp, Every])[] = [
  [/^(?:årlig|årsvis|annual|yearly)/, [1, 'year']],
  [/^(?:halvårsvis|halvårlig|biannual|half-yearly)/, [1, 'half-year']],
  [/^(?:termins?vis)/, [1, 'term']],
  [/^(?:kvartalsvis|quarterly)/, [1, 'quarter']],
  [/^(?:månadsvis|månatlig|monthly)/, [1, 'month']],
  [/^(?:veckovis|veckolig|weekly)/, [1, 'week']],
];

function everyOfAdverb(word: string): Every | null {
  return adverbs.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const intervals =
  '(?:årligen|årsvis|halvårsvis|halvårligen|terminsvis|terminvis|kvartalsvis|månadsvis|månatligen|veckovis|annually|yearly|quarterly|monthly|weekly)';
/** “två gånger per år”, “fyra (4) möten om året”, “2 ggr/år”, “två gånger årligen”. */
const counted = new RegExp(
  `${start}(${count})(?: ?\\((?:\\d{1,2}|[a-zà-öø-ɏ]{2,8})\\))?(?: ?(?:[–−-]|till|eller|to|or) ?(${count}))?(?: (?:(?:ordinarie|gemensamma|fysiska|schemalagda|protokollförda|fasta|planerade|regular|joint)(?: och [a-zà-öø-ɏ]{3,16})? ){0,2}((?:gång(?:er)?|ggr|g${end}|tillfällen?|times?|occasions?)${end}|${meeting}(?: (?:med|i|för|with) [a-zà-öø-ɏ-]{3,24})?${end}))?\\.?(?: (?:under|inom|within|during))?(?: ?(?:/|per |om |i |varje |under |på |vart |ett |vardera |a |each |every |in the |the |in a |in each ){1,2} ?(?:och samma )?(${period})${end}| (${intervals})${end})`,
  'g',
);
/** “varje kvartal”, “en gång i månaden” when nothing is counted, “varannan månad”. */
const every = new RegExp(
  `${start}(?:varje|each|every|vardera) (${period})${end}|${start}(?:var|vart) ?(annan|annat|tredje|fjärde|sjätte) (månad|vecka|år|kvartal|termin)${end}|${start}every (other|second|third|fourth|sixth|two|three|four) (months?|weeks?|years?)${end}`,
  'g',
);
const adverb = new RegExp(
  `${start}(?:(${intervals})${end}|(årlig[at]?|halvårsvis[at]|kvartalsvis[at]|månadsvis[at]|månatlig[at]?|veckovis[at]|annual|quarterly|monthly)(?= (?:[a-zà-öø-ɏ-]+ ){0,2}?[a-zà-öø-ɏ-]*(?:möte|träff|sammanträd|avstämning|uppföljning|utvärdering|rapport|redovisning|genomgång|dialog|enkät|sammanställning|meeting|report|review)))`,
  'g',
);
const weekdays = '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?';
/** “första onsdagen i varje månad”, “en onsdag i månaden”, “varannan tisdag”. */
const onDay = new RegExp(
  `${start}(?:(?:första|andra|tredje|fjärde|sista|en|den första|den sista|den andra|den tredje) ${weekdays} (?:i|varje|i varje) (månad|månaden|kvartal|kvartalet|termin|terminen)|(varje|varannan) ${weekdays})${end}`,
  'g',
);
const monthNames =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)';
const months = new RegExp(
  `${start}(?:i|in|månaderna) (${monthNames}(?:(?:, | och | samt | and |, och |, and )(?:i )?${monthNames}){1,11})${end}`,
  'g',
);
const seasons =
  /(?<![a-zà-öø-ɏ])(?:(?:varje |en gång (?:på|per|varje) |på )?(?:vår|våren)(?:en)? och (?:(?:en gång )?(?:på |varje |per )?)(?:hösten|höst)|(?:en gång )?(?:varje |per )?höst och vår)(?![a-zà-öø-ɏ])/g;

const least =
  /(?:^| )(?:minst|lägst|åtminstone|allra minst|som minst|inte mindre än|at least|no less than|minimum|min\.?)(?: (?:vid|med|till|på))? $/;
const leastAfter = /^ ?,? ?(?:eller (?:oftare|fler)|som minst|or more)/;

const numberOf = (word: string): number => {
  if (/^\d/.test(word)) return Number(word);
  if (word === 'once') return 1;
  if (word === 'twice') return 2;
  return word === 'thrice' ? 3 : (cardinalOf(word) ?? 0);
};

type Told = Pick<FrequencyHit, 'times' | 'per'> & Partial<FrequencyHit>;

function hitOf(text: string, match: RegExpMatchArray, told: Told): FrequencyHit {
  const from = match.index ?? 0;
  const to = from + match[0].length;
  const before = text.slice(Math.max(0, from - 26), from);
  return {
    start: from,
    end: to,
    isMeeting: false,
    weak: false,
    ...told,
    minimum:
      told.minimum === true || least.test(before) || leastAfter.test(text.slice(to, to + 20)),
  };
}

function countedIn(text: string): readonly FrequencyHit[] {
  return [...text.matchAll(counted)].flatMap((match) => {
    const [all, first = '', second, noun, word, by] = match;
    const isOnce = /^(?:once|twice|thrice)$/.test(first);
    if (!noun && !isOnce) return [];
    const unit = word ? everyOf(word) : everyOfAdverb(by ?? '');
    const times = numberOf(first);
    if (!unit || times === 0 || all === '') return [];
    const isMeeting = noun !== undefined && !/^(?:gång|ggr|g$|tillfäll|time|occasion)/.test(noun);
    return [
      hitOf(text, match, {
        times: times * unit[0],
        per: unit[1],
        isMeeting,
        minimum: second !== undefined,
      }),
    ];
  });
}

const nths: Readonly<Record<string, number>> = {
  annan: 2,
  annat: 2,
  other: 2,
  second: 2,
  two: 2,
  tredje: 3,
  third: 3,
  three: 3,
  fjärde: 4,
  fourth: 4,
  four: 4,
};

/** How often something happens that comes back every nth month, week or year. */
function everyNth(nth: string, unit: string): Every | null {
  const n = nths[nth] ?? 6;
  if (/år|year/.test(unit)) return n === 2 ? [1, 'two-years'] : null;
  if (/månad|month/.test(unit)) return [12 / n, 'year'];
  if (/termin/.test(unit)) return n === 2 ? [1, 'year'] : null;
  if (/kvartal/.test(unit)) return n === 2 ? [1, 'half-year'] : null;
  return n === 2 || n === 4 ? [52 / n, 'year'] : null;
}

const loose = new RegExp(
  `${start}(${count})(?: ?\\(\\d{1,2}\\))? (?:gång(?:er)?|ggr|tillfällen?|times?|möten?|träffar|sammanträden)${end}(?! (?:per|i|om|under|varje|en|a) )`,
);

/** “Varje termin träffas gruppen två gånger”: the count stands by itself. */
function countBeside(text: string, from: number, to: number): { times: number; minimum: boolean } {
  const after = text.slice(to, to + 80);
  const match = loose.exec(after) ?? loose.exec(text.slice(Math.max(0, from - 40), from));
  if (!match) return { times: 1, minimum: false };
  return {
    times: numberOf(match[1] ?? ''),
    minimum: least.test((match.input ?? '').slice(0, match.index)),
  };
}

function everyIn(text: string): readonly FrequencyHit[] {
  return [...text.matchAll(every)].flatMap((match) => {
    const [all, plain, nth, unit = '', other = '', foreign = ''] = match;
    if (plain === undefined) {
      const told = nth === undefined ? everyNth(other, foreign) : everyNth(nth, unit);
      return told ? [hitOf(text, match, { times: told[0], per: told[1] })] : [];
    }
    const told = everyOf(plain);
    if (!told) return [];
    const beside = countBeside(text, match.index, match.index + all.length);
    return [hitOf(text, match, { ...beside, per: told[1], weak: beside.times === 1 })];
  });
}

function adverbsIn(text: string): readonly FrequencyHit[] {
  return [...text.matchAll(adverb)].flatMap((match) => {
    const told = everyOfAdverb(match[1] ?? match[2] ?? '');
    const next = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const isMeeting =
      match[2] !== undefined &&
      /^ (?:[a-zà-öø-ɏ-]+ ){0,2}?[a-zà-öø-ɏ-]*(?:möte|träff|sammanträd|avstämning|meeting)/.test(
        next,
      );
    return told
      ? [hitOf(text, match, { times: told[0], per: told[1], weak: true, isMeeting })]
      : [];
  });
}

function daysIn(text: string): readonly FrequencyHit[] {
  return [...text.matchAll(onDay)].flatMap((match) => {
    const told: Every | null = match[1]
      ? everyOf(match[1])
      : match[2] === 'varje'
        ? [1, 'week']
        : [26, 'year'];
    return told ? [hitOf(text, match, { times: told[0], per: told[1], weak: true })] : [];
  });
}

function monthsIn(text: string): readonly FrequencyHit[] {
  return [...text.matchAll(months)].map((match) =>
    hitOf(text, match, {
      times: (match[1] ?? '').split(/, och |, and |, | och | samt | and /).length,
      per: 'year',
      weak: true,
    }),
  );
}

function seasonsIn(text: string): readonly FrequencyHit[] {
  return [...text.matchAll(seasons)].map((match) =>
    hitOf(text, match, { times: 2, per: 'year', weak: true }),
  );
}

export interface FrequencyHits {
  /** How often, in words that mean nothing else. */
  readonly told: readonly FrequencyHit[];
  /** Months and seasons in a row: how often something happens only where something meets then. */
  readonly listed: readonly FrequencyHit[];
  /** Days of the week: likewise. */
  readonly days: readonly FrequencyHit[];
}

const overlaps = (a: FrequencyHit, b: FrequencyHit) => a.start < b.end && b.start < a.end;

/** How often things happen in a sentence in lower case. */
export function frequencyHitsIn(text: string): FrequencyHits {
  const sure = countedIn(text);
  const rest = [...everyIn(text), ...adverbsIn(text)].filter(
    (hit) => !sure.some((other) => overlaps(hit, other)),
  );
  const apart = rest.filter((hit, i) => !rest.slice(0, i).some((other) => overlaps(hit, other)));
  return {
    told: [...sure, ...apart].sort((a, b) => a.start - b.start),
    listed: [...monthsIn(text), ...seasonsIn(text)],
    days: daysIn(text),
  };
}
