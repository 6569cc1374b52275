import { allMatches } from '../language/all-matches.ts';
import { rangeIn } from '../language/prose.ts';
import type { Frequency } from './fact.ts';
import type { FactParts } from './facts.ts';
import { type BodyHit, bodiesIn } from './frequency-bodies.ts';
import { type FrequencyHit, frequencyHitsIn } from './frequency-hits.ts';
import { bodyByName, isCalled } from './frequency-names.ts';
import { type Passage, passagesIn, toldBackwards } from './passages.ts';

const mayRecur =
  /(?:år(?:et)?|termin(?:en)?|kvartal(?:et)?|månad(?:en)?|vecka(?:n)?|årlig(?:en|t|a)?|(?:års|halvårs|termins?|kvartals|månads|vecko)vis[at]?|månatlig(?:en|t|a)?|years?|quarters?|months?|weeks?|terms?|semester|annual(?:ly)?|(?:year|quarter|month|week)ly|(?:januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december)(?: och|,| samt| and)|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|(?:fjortonde|14:e) dag|vår och höst|våren och)(?![a-zà-öø-ɏ])/;

/** What tells how often: a count of times, a word for every, meetings in certain months. */
const mayCount =
  /gång|ggr|tillfäll|varje|vardera|vart|varannan|var (?:annan|tredje|fjärde|sjätte|fjort|14)|årlig|vis(?![a-zà-öø-ɏ])|vis[at] |månatlig|möte|träff|samman|avstäm|samlas|samråd|möts|(?<![a-zà-öø-ɏ])ses|each|every|times|once|twice|thrice|annual|quarterly|monthly|weekly|yearly|meet|occasion/;
const mayTell = (text: string) => mayCount.test(text) && mayRecur.test(text);

const meets =
  /(?<![a-zà-öø-ɏ])(?:träffas|träffats|möts|mötas|mötes|sammanträd[a-zà-öø-ɏ]*|samlas|samlar|ses(?! som)|[a-zà-öø-ɏ-]*(?:möten|mötena|möte|mötet|träffar|träffarna|sammankomst(?:er)?|avstämning(?:ar)?|avstämningsmöten?)|[a-zà-öø-ɏ-]*(?:forum|forumet|råd|rådet),? (?:hålls|äger rum|arrangeras|ordnas)|har (?:vi )?styrgrupp|kallas|kallar|sammankallas|sammankallar|meets?|meetings?|convene[ds]?)(?![a-zà-öø-ɏ])/g;
const does =
  /(?<![a-zà-öø-ɏ])(?:rapport|redovis|(?:in)?faktur|[a-zà-öø-ɏ]*betal|lämna|skicka|enkät|utvärder|revider|uppdater|växla|roter|alterner|informer|publicer|ordnar|ordnas|anordna|arrangera|handled|utbild|besök|bjuder på|sammanställ|report|invoice|pays?(?![a-z])|paid|evaluat|publish|årsmöte|föräldramöte|styrelsemöte|medlemsmöte|personalmöte)[a-zà-öø-ɏ]*/g;

/** “och träffas”: a verb that says something more of the subject before it. */
const more = / (?:och|samt|and)(?: (?:ska|skall|bör|också|även|då))? $/;

/** The nearest match to a stretch: those behind it count as farther away. */
function distance(pattern: RegExp, text: string, { start, end }: FrequencyHit): number {
  const from = Math.max(0, start - 200);
  let best = Number.POSITIVE_INFINITY;
  for (const match of allMatches(text.slice(from, end + 120), pattern)) {
    const [a, b] = [from + match.index, from + match.index + match[0].length];
    if (a > end && more.test(text.slice(Math.max(end, a - 12), a))) continue;
    best = Math.min(best, a >= end ? 1.5 * (a - end) + 4 : Math.max(0, start - b));
  }
  return best;
}

const verbs =
  '(?: [a-zà-öø-ɏ-]+){0,3}? (?:(?:ska|skall|bör|kan) )?(?:träffas|möts|mötas|ses|samlas|har|ha|håller|sammanträder|meet)(?![a-zà-öø-ɏ])';
const groups =
  'styrelsen?|nämnden|fullmäktige|parterna|vi|ledarna|volontärerna|deltagarna|barnen|ungdomarna|föräldrarna|personalen|medarbetarna|medlemmarna|cheferna|eleverna|grannarna|board|parties|volunteers';
/** Who else may meet than the body named before. */
const othersMeet = new RegExp(
  `(?<!(?:från|av|med|för|hos|i|of|from) )(?<![a-zà-öø-ɏ])(?:${groups})${verbs}`,
);
/** Who else may meet than a body spoken of before. */
const partiesMeet = new RegExp(
  `(?<!(?:från|av|med|för|hos|i|of|from) )(?<![a-zà-öø-ɏ])(?:${groups.replace('|vi|', '|')}|kommunen|föreningen|församlingen|regionen)${verbs}`,
);
/** What takes up a body that was named before. */
const takesUp =
  /(?<![a-zà-öø-ɏ])(?:den|denna|de|dessa|vi|gruppen|grupperna|rådet|forumet|kommittén|utskottet|[a-zà-öø-ɏ]*möten?|mötena|mötet|sammanträden?a?|träffar(?:na)?|sammankomster(?:na)?|ledamöterna|representanterna|träffas|möts|det (?:ses|samlas|sammanträder)|(?:ses|samlas|sammanträder) det|it|they|the group|meetings?)(?![a-zà-öø-ɏ])/;

const named = (bodies: readonly BodyHit[]) =>
  (bodies.find(({ isObject }) => !isObject) ?? bodies[0])?.body ?? null;

/** The body that was spoken of before: in the sentences before, in the blocks above, in the heading. */
function takenUp({ before, around }: Passage): string | null {
  for (const text of before) {
    const body = named(bodiesIn(text));
    if (body) return body;
  }
  for (const block of around.above.slice(0, 2)) {
    for (const text of toldBackwards(block)) {
      const body = named(bodiesIn(text));
      if (body) return body;
    }
  }
  return named(bodiesIn(around.label)) ?? named(bodiesIn(around.heading));
}

/** The bodies of a sentence that a frequency belongs to: the nearest before it, else after it; two that “och” joins. */
function bodiesBeside(
  text: string,
  bodies: readonly BodyHit[],
  { start, end }: FrequencyHit,
): readonly BodyHit[] {
  const subjects = bodies.filter(({ isObject }) => !isObject);
  for (const some of [subjects, bodies]) {
    const before = some.filter((body) => body.start < end);
    const last = before.at(-1);
    if (!last) {
      if (some[0]) return [some[0]];
      continue;
    }
    const other = before.at(-2);
    const joined =
      other &&
      last.end <= start &&
      /^ (?:och|samt|respektive|and) (?:en |den |the )?$/.test(text.slice(other.end, last.start));
    return joined ? [other, last] : [last];
  }
  return [];
}

const beside = /^ ?[:–—,(-][ (]{0,2}(?:(?:minst|ca|cirka|möten?|möte|träffas|at least) ){0,2}$/;

/** “Styrgruppen: två gånger per år”, “Styrgrupp 2 ggr/år”. */
function isBeside(text: string, { start, end }: BodyHit, hit: FrequencyHit): boolean {
  if (end > hit.start) return false;
  const between = text.slice(end, hit.start);
  return beside.test(between) || (start < 4 && /^ (?:minst )?$/.test(between));
}

/** Who meets in a sentence that names no body that is known: one by its own name, else one spoken of before. */
function otherBodies(passage: Passage): readonly string[] {
  const { text } = passage;
  const name = bodyByName(passage);
  if (name !== null) return [name];
  if (partiesMeet.test(text) || !takesUp.test(text)) return [];
  const body = takenUp(passage);
  return body ? [body] : [];
}

/** The bodies that meet so often, in base form; none for what is no meeting. */
function bodiesOf(
  passage: Passage,
  hit: FrequencyHit,
  bodies: readonly BodyHit[],
): readonly string[] {
  const { text, around } = passage;
  const near = bodiesBeside(text, bodies, hit);
  const [first] = near;
  if (first && isBeside(text, first, hit)) {
    return near.map(({ body }) => body);
  }
  const toMeet = hit.isMeeting ? 0 : distance(meets, text, hit);
  const toDo = distance(does, text, hit);
  if (toMeet === Number.POSITIVE_INFINITY) {
    const label = passage.block.cell && toDo > 200 ? named(bodiesIn(around.label)) : null;
    return label && text.length < 60 ? [label] : [];
  }
  if (toDo < toMeet || (toDo === 0 && toMeet === 0)) return [];
  if (first && !isCalled(text)) {
    const between = text.slice(first.end, Math.max(first.end, hit.end));
    return first.end < hit.start && othersMeet.test(between) ? [] : near.map(({ body }) => body);
  }
  return otherBodies(passage);
}

const money = /(?:\d|kronor|kr|sek|:-|tkr|mnkr)\)?,? $/;
const moneyAfter = /^ ?(?:med |om |på )?(?:ca |cirka )?\d[\d .]*(?:kr|tkr|mnkr|sek|:-)/;
/** “300 000 kronor årligen” tells what an amount is for. */
const isOfMoney = (text: string, { start, end }: FrequencyHit) =>
  money.test(text.slice(Math.max(0, start - 12), start)) ||
  moneyAfter.test(text.slice(end, end + 30));

const onlyMonths =
  /^(?:,|\(|\)| |i|in|och|samt|and|den|första|sista|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)*$/;

/** “två gånger per år, i mars och oktober varje år”: the second is a detail of the first. */
function isDetail(text: string, hit: FrequencyHit, others: readonly FrequencyHit[]): boolean {
  return others.some((other) => {
    if (other === hit || other.weak) return false;
    const [a, b] = other.start < hit.start ? [other.end, hit.start] : [hit.end, other.start];
    return b - a < 80 && b >= a && onlyMonths.test(text.slice(a, b));
  });
}

interface Found {
  readonly hit: FrequencyHit;
  readonly bodies: readonly string[];
}

function foundIn(passage: Passage): readonly Found[] {
  const { text } = passage;
  const { told, listed, days } = frequencyHitsIn(text);
  if (told.length + listed.length + days.length === 0) return [];
  const named = bodiesIn(text);
  const found = told
    .filter((hit) => !hit.weak || (!isOfMoney(text, hit) && !isDetail(text, hit, told)))
    .map((hit) => ({ hit, bodies: bodiesOf(passage, hit, named) }));
  const meeting = found.filter(({ bodies }) => bodies.length > 0);
  const [list] = listed;
  if (list && meeting.every(({ hit }) => hit.weak && hit.per === 'year')) {
    const bodies = bodiesOf(passage, list, named);
    const rest = found.filter(({ hit }) => !hit.weak || hit.per !== 'year');
    if (bodies.length > 0) return [...rest, { hit: list, bodies }];
  }
  const [day] = days;
  if (day && meeting.length === 0) {
    const bodies = bodiesOf(passage, day, named);
    const rest = found.filter(({ hit }) => hit.end <= day.start || hit.start >= day.end);
    if (bodies.length > 0) return [...rest, { hit: day, bodies }];
  }
  return found;
}

function frequenciesIn(passage: Passage): readonly Frequency[] {
  return foundIn(passage).flatMap(({ hit, bodies }) => {
    const { times, per, minimum } = hit;
    const [from, to] = [passage.start + hit.start, passage.start + hit.end];
    const text = passage.prose.text.slice(from, to);
    const range = rangeIn(passage.prose, from, to);
    const known = bodies.length > 0 ? bodies : [null];
    return known.map((body) => ({ times, per, minimum, body, range, text }));
  });
}

/** How often things happen in paragraphs and cells, and the partnership's body that meets so often. */
export function frequenciesOf(parts: FactParts): readonly Frequency[] {
  return passagesIn(parts, mayTell).flatMap(frequenciesIn);
}
