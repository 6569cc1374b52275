import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { whoDoes } from '../agreement/doer.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { cardinalOf } from '../agreement/language/numbers.ts';
import { several } from '../agreement/language/public-words.ts';
import { isQuotedAt } from '../agreement/language/quotation.ts';
import { lowerOf, type Said, saidAt, sentencesWith } from '../agreement/language/search.ts';
import { isNegatedAt } from '../agreement/language/sentence-properties.ts';
import { indexOf } from '../agreement/neighbours.ts';
import { sectionAt, sentenceRange } from '../agreement/places.ts';
import { isOfThird } from './between-others.ts';
import { laysDown } from './signs.ts';

/** How a promise is told; what the number is of, and how often, is looked for beside it. */
const promise =
  /(?<![a-zà-öø-ɏ])(?:lovar?|lovat|utlovar?|utlovas|garantera[rst]?|förbinder sig|förbundit sig|åta(?:r|git) sig|tar på sig|tagit på sig|(?:ser|se) till att|svarar för att|(?:aldrig|inte|ej) (?:färre|mindre) än)(?![a-zà-öø-ɏ])/g;
/** “Sju rum står alltid bäddade”: it is kept ready, whoever promises it. */
const ready =
  /(?<![a-zà-öø-ɏ])(?:bäddade|lediga|klara|redo|beredda|reserverade|till förfogande|i beredskap|tillgängliga|bemannade|färdiga)(?![a-zà-öø-ɏ])/;
const keeps =
  /(?<![a-zà-öø-ɏ])(?:stå[r]?|finn(?:s|as)|håll(?:s|a|as|er)|ligg(?:er|a)|ha[r]?|vara|är)(?![a-zà-öø-ɏ])/;
const always =
  /(?<![a-zà-öø-ɏ])(?:alltid|hela tiden|ständigt|dygnet runt|året (?:om|runt)|varje (?:natt|kväll|dag|dygn))(?![a-zà-öø-ɏ])/;
/** How often. */
const span =
  /(?<![a-zà-öø-ɏ])(?:(?:per|varje|var) (?:kalender|verksamhets|läs|avtals|arbets|var)?(?:år|halvår|månad|vecka|termin|kvartal|dygn|dag|natt|kväll|säsong|lov)|(?:om|i|på|under) (?:året|dagen|dygnet|veckan|månaden|terminen|kvartalet|säsongen|natten|kvällen)|årligen|dagligen|(?:vecko|månads|termins)vis)(?![a-zà-öø-ɏ])/;

/** A number of something: what it is a number of is the last word. */
const counted = new RegExp(
  `(?<![a-zà-öø-ɏ\\d.,§–-])(?<n>${several}) (?:(?:[a-zà-öø-ɏ-]+(?:ade|ida|dda|tta|liga|iga|ala|na|ella|fria|nya|hela|korta|långa|egna|olika|öppna|varma|färdiga)) ){0,2}(?<of>[a-zà-öø-ɏ-]{3,40})(?![a-zà-öø-ɏ:])`,
  'g',
);
/** Money, time, age, distance, and what the civil side gives of itself. */
const notWork =
  /^(?:kronor|kkr|tkr|mkr|mnkr|miljon|miljoner|öre|procent|procentenheter|år|åren|årige|åringar|månader(?:na)?|månaders|veckor(?:s|na)?|dagar(?:s|na)?|dygn|minuter(?:s)?|timmar(?:s)?|timme|gånger|meter|kilometer|mil|km|kvm|kvadratmeter|kilo|kg|grader|procentig|augusti|januari|februari|mars|april|maj|juni|juli|september|oktober|november|december|exemplar|punkter|paragraf|kap|och|eller|till|av|som|i|på|för|från|kommun|ledamöter|representanter|medlemmar|medlemsföreningar|föreningar|volontärer|frivilliga|ideella|ledare|anställda|vuxna|styrelseledamöter|delar|sidor|parter|steg|mål|områden|varje|per|om|under|med|vid|ska|är|procentig)$|(?:ledare|värdar|volontärer|tränare|instruktörer|medlemmar|föreningar|representanter|nycklar)$/;
/** A day, a time, a place in a text: “den 15 varje månad”, “klockan 18”, “punkt 7”. */
const ordinal =
  /(?<![a-zà-öø-ɏ])(?:den|klockan|kl\.?|punkt|punkten|avsnitt|bilaga|paragraf|§|nummer|nr|lag|årskurs|åk|vecka|från|till|mellan|över|under) $/;
/** Evenings and days of opening are a timetable until they are many. */
const often =
  /(?:kvällar|dagar|nätter|träffar|tillfällen|pass|timmar|möten|lördagar|söndagar|onsdagar)$/;
const many = 12;
const least = 5;

/** Own time and own work, what is hoped or bounded above, and other matters that are promised. */
const unless =
  /ideell|volontär|frivillig|obetal|hoppas|siktar|strävar|mål(?:et|en)?(?![a-zà-öø-ɏ])|uppskatta|beräkna|högst|som mest|max(?:imalt|antal)?(?![a-zà-öø-ɏ])|upp till|styrgrupp|arbetsgrupp|uppsäg|varsel|(?:dagar|veckor|månader)s? (?:i förväg|innan|före|varsel)|sittplats|parkering|styrelse|årsmöte|förfogande för föreningen/;

const amountOf = (text: string): number => cardinalOf(text) ?? Number(text.replace(/[^\d]/g, ''));

/** The first number of work in a sentence. */
function volumeIn(lower: string): { readonly start: number; readonly end: number } | null {
  for (const match of allMatches(lower, counted)) {
    const { n = '', of = '' } = match.groups ?? {};
    const value = amountOf(n);
    if (notWork.test(of) || value < (often.test(of) ? many : least)) continue;
    if (/^(?:19|20)\d\d$/.test(n) || ordinal.test(lower.slice(0, match.index))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** What the places tell of goals and history is no promise. */
const elsewhere: ReadonlySet<string | null> = new Set(['goals', 'values', 'background', 'parties']);

const letters = [
  'lova',
  'garanter',
  'löfte',
  'förbind',
  'förbund',
  'åtar sig',
  'åtagit sig',
  'på sig',
  'ser till att',
  'se till att',
  'svarar för att',
  'alltid',
  'bäddade',
  'beredskap',
  'färre än',
  'mindre än',
];

/** “Det har vi lovat er”, of what was just said. */
const promisedAfter =
  /^[^a-zà-öø-ɏ]*det (?:(?:har|är|lovar|garanterar) )?(?:[a-zà-öø-ɏ]+ ){0,2}(?:lovat|lovar|garanterat|garanterar|åtagit sig|förbundit sig|utlovat|ett löfte)(?![a-zà-öø-ɏ])/;

/**
 * “Ni lovar att alltid ha trettiosex platser klara”, “Norra ser till att det varje månad finns rum för 20 samtal”: a
 * number of what is done or kept ready, how often, and a promise.
 */
export function promisedVolumes(agreement: Agreement): readonly Said[] {
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    if (!promisedAfter.test(lowerOf(sentence))) return volumesIn(agreement, sentence, isPromised);
    const before = agreement.sentences[indexOf(agreement, sentence) - 1];
    return before?.block === sentence.block
      ? volumesIn(agreement, before, (said) => !isOfPublic(agreement, said, 0, 0))
      : [];
  });
}

/** The number of work that a sentence lays down, how often, when it is promised. */
function volumesIn(
  agreement: Agreement,
  sentence: Sentence,
  isMeant: (said: Said, agreement: Agreement) => boolean,
): readonly Said[] {
  const { block } = sentence;
  if (block.footnote || block.kind === 'heading') return [];
  const lower = lowerOf(sentence);
  if (unless.test(lower) || !(span.test(lower) || always.test(lower))) return [];
  const volume = volumeIn(lower);
  if (!volume || elsewhere.has(sectionAt(agreement, sentenceRange(sentence)) ?? null)) return [];
  const said = saidAt(sentence, volume.start, volume.end);
  const isDenied = isNegatedAt(sentence, said.start) && !noFewer.test(lower);
  if (isDenied || isQuotedAt(sentence, said.start, agreement.blocks)) return [];
  if (isOfThird(agreement, said) || !isMeant(said, agreement)) return [];
  return laysDown(agreement, said) ? [said] : [];
}

/** “aldrig färre än åtta” denies nothing. */
const noFewer = /(?:aldrig|inte|ej) (?:färre|mindre) än/;

/** Whether the public side, or all of them together, do what stands there. */
function isOfPublic(agreement: Agreement, { sentence }: Said, at: number, end: number): boolean {
  const side = whoDoes(agreement, sentence, at, end);
  return side === 'public' || side === 'both';
}

/** Whether somebody else than the public side promises it, or it is kept ready. */
function isPromised(said: Said, agreement: Agreement): boolean {
  const lower = lowerOf(said.sentence);
  const [word] = allMatches(lower, promise);
  if (!word) return isKeptReady(lower) && !isOfPublic(agreement, said, said.end, said.end);
  return !isOfPublic(agreement, said, word.index, word.index + word[0].length);
}

function isKeptReady(lower: string): boolean {
  return ready.test(lower) && keeps.test(lower) && always.test(lower);
}
