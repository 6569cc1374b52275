import type { Range } from '../source.ts';
import type { Agreement, Block, Sentence } from './agreement.ts';
import { bodiesIn } from './facts/frequency-bodies.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { isNegatedAt } from './language/sentence-properties.ts';
import { headingOver, indexOf } from './neighbours.ts';
import { fieldAt, sectionAt, sentenceRange, within } from './places.ts';

/** What a reader wants to know of a group. */
export type Part = 'members' | 'frequency' | 'convener' | 'minutes';

/** A group of the partnership, and all that is said of it. */
export interface Body {
  /** Base form: “styrgrupp”. */
  readonly name: string;
  readonly kind: 'steering' | 'reference' | 'working';
  readonly at: Range;
  readonly told: readonly Sentence[];
}

/** Where a group that is spoken of is one of earlier days, or only signs or is quoted. */
const elsewhere: ReadonlySet<string | null> = new Set([
  'background',
  'agreement-basis',
  'parties',
  'signatures',
  'contacts',
  'definitions',
]);
/** “kommunens styrgrupp för folkhälsa” */
const isOthers =
  /(?:olika|andra|flera|befintliga|kommunens|stadens|regionens|förvaltningens|nämndens|föreningens|skolans|polisens|länsstyrelsens|deltagarnas|de boendes|elevernas|sitt|deras|dess) (?:[a-zà-öø-ɏ]+ )?$|(?<![a-zà-öø-ɏ])(?!parternas|partnerskapets)[a-zà-öø-ɏ]{3,30}s eg(?:en|na|et) $/;
const isWorking =
  /^(?:arbets|projekt|operativ|genomförande|planerings|kontakt|tjänstemanna|utvecklings|idé|process|driv|drift|kärn|berednings|verksamhets)/;
const isReference = /^(?:referens|dialog|rådgiv|expert|intressent|samråds|råds|analys|kvalitets)/;
/** Another text says it. */
const annexed =
  /(?<![a-zà-öø-ɏ])(?:bilaga|bilagan|arbetsordning(?:en)?|uppdragsbeskrivning(?:en)?)(?![a-zà-öø-ɏ])/;

const evidence: Readonly<Record<Exclude<Part, 'frequency'>, RegExp>> = {
  members:
    /(?<![a-zà-öø-ɏ])(?:består|bestå|bestående|utgörs av|bildar|bilda|bildas av|ledamot|ledamöter(?:na)?|representant(?:er|erna)?|representeras|representerar|företrädare|företräds|företrädda?|ingår|sitter|lika många|(?:två|tre|fyra|fem|en|ett) (?:var|vardera)|(?:två|tre|fyra|fem|sex|sju|åtta) personer|sammansatt|sammansättning|medlemmar|bemannas|deltar|deltagare|en(?: person)? från|(?:en|två|tre|fyra|\d) ?\+ ?(?:en|två|tre|fyra|\d)|(?:två|tre|fyra)(?: personer)? från|från (?:varje|vardera|båda|alla)|(?:part|parterna) utser|utses av|platser i|[a-zà-öø-ɏ]*(?:grupp|gruppen|råd|rådet) (?:med|av))(?![a-zà-öø-ɏ])/,
  convener:
    /(?<![a-zà-öø-ɏ])(?:sammankall[a-zà-öø-ɏ]*|kallar|kallas|kallelse[a-zà-öø-ɏ]*|bjuder in|bjuds in|ordförandeskap(?:et)?|(?:är|som|utser|väljer|roterande) ordförande|ordförande (?:i|för) (?:styr|grupp)|ordförande(?:n)? (?:kallar|leder|utses|växlar|är)|leder (?:mötet|mötena|möten|gruppen|styrgruppen)|(?:gruppen|mötena|mötet|möten) (?:ska )?(?:leds|ledas)|^[^a-zà-öø-ɏ]*(?:(?:en|ett|vår|vårt|partnerskapets|parternas|gruppens) )?(?:den|de|möten|mötena|träffarna|[a-zà-öø-ɏ-]*(?:grupp|råd|kommitté)(?:en|et|n)?)(?: [^.;]{1,90}?)? leds av|(?:leds|hålls) (?:växelvis|omväxlande)|leder(?= (?:och|samt|medan)(?![a-zà-öø-ɏ])|[,.;])|(?:håller i|svingar|för) klubban|sitter ordförande|kallar|turas om|växelvis|håller i (?:möte|gruppen)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/,
  minutes:
    /protokoll|(?:för|skriver|i) (?:en )?dagbok|anteckn|dokumentera|skriver (?:ner|ned|upp|i )|skrivs (?:ner|ned|upp)|(?:håller i|för) pennan|(?:är|som|utser|väljer) sekreterare|skriver (?:från )?(?:varje|dessa|möte)|noteringar|mötesdagbok/,
};
const asked: Readonly<Record<Body['kind'], readonly Part[]>> = {
  steering: ['members', 'frequency', 'convener', 'minutes'],
  reference: ['members', 'frequency'],
  working: ['members', 'frequency'],
};
const recurs =
  /(?<![a-zà-öø-ɏ])(?:varje (?:månad|vecka|kvartal|termin|halvår|år|vår|höst|måndag|tisdag|onsdag|torsdag|fredag)|(?:månads|kvartals|termins|halvårs|års|vecko)vis|varannan|vartannat|en gång (?:i|per|om)|kvartal(?:et)?|årligen|månatlig[a-z]*|gång(?:er)? (?:per|om|i|varje|under)|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:,| och| samt) (?:februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december))(?![a-zà-öø-ɏ])/;

/** “De ses när det är dags”: how often is asked, and not answered. */
const sometimes =
  /(?<![a-zà-öø-ɏ])(?:träffas|möts|ses|sammanträder|samlas|kallas (?:in|ihop)|har möten)(?: [a-zà-öø-ɏ]+){0,6} (?:vid behov|efter behov|när (?:det|någon|vi|man|parterna)|ibland|då och då|regelbundet|löpande)(?![a-zà-öø-ɏ])/;

/**
 * The parts that nothing is said of; none where another text says it.
 * @param isOnly whether no other group leads the partnership
 */
export function missingIn(agreement: Agreement, body: Body, isOnly = false): readonly Part[] {
  const texts = body.told.map(lowerOf);
  if (texts.some((text) => annexed.test(text) && text.includes(body.name))) return [];
  const isSaid = (part: Part) => {
    if (part === 'frequency') return meetsOften(agreement, body, texts);
    if (part === 'convener' && isInCard(agreement, body)) return true;
    return texts.some((text) => evidence[part].test(text));
  };
  const missing = asked[body.kind].filter((part) => !isSaid(part));
  // A working group is told well enough by who is in it, or by when it meets.
  const isVague = isOnly && missing.includes('frequency') && texts.some((t) => sometimes.test(t));
  return body.kind === 'working' && missing.length < 2 && !isVague ? [] : missing;
}

function meetsOften(
  { reading, facts }: Agreement,
  { name, told }: Body,
  texts: readonly string[],
): boolean {
  if (reading.meetings.some(({ body }) => body === name)) return true;
  const own = told.flatMap((sentence) => within(facts.frequencies, sentenceRange(sentence)));
  if (own.some(({ body }) => body === null || body === name)) return true;
  return texts.some((text) => recurs.test(text));
}

/** Frontmatter or card names who convenes it. */
function isInCard(agreement: Agreement, { name }: Body): boolean {
  const list = fieldAt(agreement, 'groups')?.value;
  if (!Array.isArray(list)) return false;
  return list.slice(0, 20).some((_: unknown, i) => {
    const named = fieldAt(agreement, `groups.${i}.name`)?.value;
    const convener = fieldAt(agreement, `groups.${i}.convener`)?.value;
    return typeof named === 'string' && named.toLowerCase().startsWith(name) && convener != null;
  });
}

interface Mention {
  readonly name: string;
  readonly sentence: Sentence;
  readonly isObject: boolean;
  /** Near the beginning of its sentence: the sentence is about it. */
  readonly isFirst: boolean;
  /** “en styrgrupp”: it has not been spoken of before. */
  readonly isNew: boolean;
  /** “de unga själva i ett hallråd” */
  readonly isTheirs: boolean;
}

const people =
  '(?:ungdomar|de unga|unga|barn(?:en)?|elever|deltagar|besökar|boende|gäst|seniorer|volontär|ledarna)[a-zà-öø-ɏ]*(?: själva)?';
/** A council of those whom the activity is for, who run it themselves. */
const theirsBefore = new RegExp(
  `(?<![a-zà-öø-ɏ])${people} (?:[a-zà-öø-ɏ]+ )?(?:i|genom|via|har|väljer|utser|bildar) (?:ett |en |sitt |sin )(?:eget |egen )?$`,
);
const theirsAfter = new RegExp(
  `^(?:,? (?:som |där )?(?:av|med|består av|bestående av|väljs av|valt av|bildas av|utses av)) (?:[a-zà-öø-ɏ\\d]+ ){0,2}${people}(?! och| samt|,)`,
);
/** What leads the partnership is the parties’, whoever sits in it. */
const leadsIt =
  /^(?:styr|referens|arbets|dialog|lednings|samverkans|samordnings|partnerskaps|projekt|avtals|besluts)/;

const isIndefinite = /(?<![a-zà-öø-ɏ])(?:en|ett) (?:[a-zà-öø-ɏ]+ )?$/;

const letters = ['grupp', 'råd', 'forum', 'kommitté', 'utskott'];

function mentionsIn(agreement: Agreement): readonly Mention[] {
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    const { block } = sentence;
    if (
      block.quoted ||
      block.footnote ||
      elsewhere.has(sectionAt(agreement, sentenceRange(sentence)))
    )
      return [];
    const lower = lowerOf(sentence);
    return bodiesIn(lower)
      .filter(({ start }) => {
        if (isOthers.test(lower.slice(Math.max(0, start - 40), start))) return false;
        return !isQuotedAt(sentence, start, agreement.blocks) && !isNegatedAt(sentence, start);
      })
      .map(({ body, isObject, start, end }) => ({
        name: body,
        sentence,
        isObject,
        isFirst: start < 12 && !isObject,
        isNew: isIndefinite.test(lower.slice(Math.max(0, start - 24), start)),
        isTheirs:
          !leadsIt.test(body) &&
          (theirsBefore.test(lower.slice(Math.max(0, start - 60), start)) ||
            theirsAfter.test(lower.slice(end, end + 60))),
      }));
  });
}

/** Where the group is set up: “En styrgrupp bildas”; else where it is spoken of; a heading only when nothing else is. */
function placeIn(agreement: Agreement, own: readonly Mention[]): Mention | undefined {
  const told = own.filter(
    ({ sentence: { block } }) => headingOver(agreement, block)?.block !== block,
  );
  return (
    told.find(({ isNew, isObject }) => isNew && !isObject) ??
    told.find(({ isFirst }) => isFirst) ??
    told.find(({ isObject }) => !isObject) ??
    told[0] ??
    own[0]
  );
}

/** The groups that the agreement names as its own, in the order of the text. */
export function bodiesOf(agreement: Agreement): readonly Body[] {
  const mentions = mentionsIn(agreement);
  const theirs = new Set(mentions.flatMap(({ name, isTheirs }) => (isTheirs ? [name] : [])));
  const names = [...new Set(mentions.map(({ name }) => name))].filter((name) => !theirs.has(name));
  return names.map((name) => {
    const own = mentions.filter((mention) => mention.name === name);
    const first = placeIn(agreement, own);
    const told =
      names.length === 1
        ? [...around(agreement, own), ...headed(agreement, name)]
        : [
            ...after(agreement, own, mentions),
            ...ofAll(agreement, own),
            ...headed(agreement, name),
          ];
    const kind = isWorking.test(name)
      ? 'working'
      : isReference.test(name)
        ? 'reference'
        : 'steering';
    return { name, kind, told, at: first ? sentenceRange(first.sentence) : { start: 0, end: 0 } };
  });
}

/** All that stands under the headings where the only group is named. */
function around(agreement: Agreement, own: readonly Mention[]): readonly Sentence[] {
  const { sentences } = agreement;
  const under = (block: Block) => headingOver(agreement, block);
  const headings = new Set(own.map(({ sentence }) => under(sentence.block)));
  const blocks = new Set(own.map(({ sentence }) => sentence.block));
  return sentences.filter(({ block }) => {
    const heading = under(block);
    return blocks.has(block) || (heading !== null && headings.has(heading));
  });
}

/** What stands under “Styrgrupp”, though it does not name it again: “Två från varje part, fyra gånger om året.” */
function headed(agreement: Agreement, name: string): readonly Sentence[] {
  const headings = new Set(
    agreement.headings.filter(({ text }) => {
      const named = bodiesIn(text.toLowerCase());
      return named.length > 0 && named.every(({ body }) => body === name);
    }),
  );
  if (headings.size === 0) return [];
  return agreement.sentences.filter(({ block }) => {
    const over = headingOver(agreement, block);
    return over !== null && headings.has(over);
  });
}

/** “Alla parter är företrädda i grupperna”: said of every group under the heading. */
function ofAll(agreement: Agreement, own: readonly Mention[]): readonly Sentence[] {
  const headings = new Set(own.map(({ sentence }) => headingOver(agreement, sentence.block)));
  return sentencesWith(agreement, ['grupperna']).filter(
    ({ block, text }) =>
      /(?:^|[ (])[Gg]rupperna(?![a-zà-öø-ɏ])/.test(text) &&
      headings.has(headingOver(agreement, block)),
  );
}

/** Nobody says more of a group before speaking of something else. */
const reach = 16;

/** From each mention on, until another group is spoken of or the heading ends. */
function after(
  agreement: Agreement,
  own: readonly Mention[],
  all: readonly Mention[],
): readonly Sentence[] {
  const others = new Set(
    all
      .filter(({ name, isObject }) => name !== own[0]?.name && !isObject)
      .map(({ sentence }) => sentence),
  );
  const told = new Set<Sentence>();
  for (const { sentence } of own) {
    told.add(sentence);
    const heading = headingOver(agreement, sentence.block);
    const at = indexOf(agreement, sentence) + 1;
    for (const next of agreement.sentences.slice(at, at + reach)) {
      if (others.has(next) || headingOver(agreement, next.block) !== heading) break;
      told.add(next);
    }
  }
  return [...told];
}
