import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import { otherKindOf } from '../agreement/kind.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { isBygoneAt } from '../agreement/language/bygone.ts';
import { hasAny } from '../agreement/language/letters.ts';
import { isOutside } from '../agreement/language/outside.ts';
import { isQuotedAt } from '../agreement/language/quotation.ts';
import {
  lowerOf,
  type Said,
  saidAt,
  saidRange,
  sentencesWith,
} from '../agreement/language/search.ts';
import { isNegatedAt, propertiesOf } from '../agreement/language/sentence-properties.ts';
import { isToldAt } from '../agreement/language/tense.ts';
import { isWrittenByPublic } from '../agreement/language/voice.ts';
import { sectionAt } from '../agreement/places.ts';
import type { Severity } from '../profile.ts';
import type { Problem } from '../rule.ts';

/** Words that speak for a purchase, and what has to stand beside them. */
export interface Sign<Message extends string = string> {
  /** Signs of one key are one finding: the first place, the others beside it. */
  readonly key: string;
  readonly message: Message;
  /** What the pattern cannot match without, lower case: any of them. */
  readonly letters: readonly string[];
  /** Other letters that the pattern cannot match without: asked first, since making a pattern ready takes time. */
  readonly also?: readonly string[];
  /** Of lower-case text, with the flag `g`. A group `w` holds the words to point at, where that is not all. */
  readonly pattern: RegExp;
  /** The text that the pattern is asked of, with marks for words of one kind; offsets must hold. */
  readonly marked?: (lower: string) => string;
  /** The sentence must say this too … */
  readonly needs?: RegExp;
  /** … and nothing of this. */
  readonly unless?: RegExp;
  /** The words themselves deny: “ingen ersättning utgår för inställda träffar”. */
  readonly denies?: boolean;
  /** Only a civil party can be the one who does it, or nobody is named. */
  readonly byCivil?: boolean;
  /** The sentence must name a civil party. */
  readonly civil?: boolean;
  readonly severity?: Severity;
  /** What stands around it shows that something else is meant. */
  readonly isElse?: (agreement: Agreement, said: Said) => boolean;
}

/** The problems that the signs make: one a key, in the order of the signs. */
export function* problemsOf<Message extends string>(
  agreement: Agreement,
  signs: readonly Sign<Message>[],
): Iterable<Problem<Message>> {
  const found = new Map<string, { sign: Sign<Message>; places: Said[] }>();
  for (const sign of signs) {
    const known = found.get(sign.key) ?? { sign, places: [] };
    known.places.push(...saidAsSign(agreement, sign));
    found.set(sign.key, known);
  }
  // What two signs find is said once, by the first of them: what the other has found elsewhere must not go with it.
  const told = new Map<Sentence, Said[]>();
  const isTwice = (one: Said) => told.get(one.sentence)?.some((it) => meets(it, one)) === true;
  for (const { sign, places } of found.values()) {
    const own = inOrder(places.filter((one) => !isTwice(one)));
    const [first, ...others] = own;
    if (!first) continue;
    for (const one of own) told.set(one.sentence, [...(told.get(one.sentence) ?? []), one]);
    yield {
      message: sign.message,
      at: saidRange(first),
      related: others.map((said) => ({ range: saidRange(said) })),
      data: { word: first.text.replace(/\s+/g, ' ') },
      ...(sign.severity && { severity: sign.severity }),
    };
  }
}

const meets = (a: Said, b: Said) => a.start < b.end && b.start < a.end;

/** In the order of the text, each stretch once. */
export function inOrder(places: readonly Said[]): readonly Said[] {
  const at = (said: Said) => saidRange(said).start;
  const sorted = [...places].sort((a, b) => at(a) - at(b) || b.end - a.end);
  return sorted.filter((said, i) => i === 0 || at(said) >= saidRange(sorted[i - 1] ?? said).end);
}

/**
 * Where a sign stands as something that the agreement itself lays down.
 * @param toldToo what was so counts too: a need that the municipality saw
 */
export function saidAsSign(
  agreement: Agreement,
  sign: Omit<Sign, 'key' | 'message'>,
  toldToo = false,
): readonly Said[] {
  const { letters, also, denies = false, byCivil = false, civil = false, isElse } = sign;
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    if (sentence.block.footnote) return [];
    const lower = lowerOf(sentence);
    if (also && !hasAny(lower, also)) return [];
    // The patterns are taken from the sign where they are asked: to make one takes time.
    if (sign.needs?.test(lower) === false || sign.unless?.test(lower)) return [];
    if (civil && !namesCivil(agreement, sentence)) return [];
    const shown = sign.marked?.(lower) ?? lower;
    const said = firstMatches(shown, sign.pattern).map((match) => wordsIn(sentence, match));
    return said.filter(
      (one) =>
        !isQuotedAt(sentence, one.start, agreement.blocks) &&
        (denies ||
          !(
            isNegatedAt(sentence, one.start) ||
            denial.test(one.text.toLowerCase()) ||
            deniedAfter.test(lower.slice(one.end, one.end + 10))
          )) &&
        laysDown(agreement, one, toldToo) &&
        !(byCivil && isByPublic(agreement, one)) &&
        !isElse?.(agreement, one),
    );
  });
}

const denial = /(?<![a-zà-öø-ɏ])(?:inte|ej|ingen|inget|inga|aldrig)(?![a-zà-öø-ɏ])/;

/** “Ingen som är beställare”, “varken kommunen eller föreningen är leverantör”: nobody is what stands next. */
const nobodyIs =
  /(?<![a-zà-öø-ɏ])(?:ingen|inget|inga|ingendera|varken)(?: (?!utan)[a-zà-öø-ɏ]+){0,6} (?:är|utgör|blir|agerar|kallas|ses)(?: [a-zà-öø-ɏ]+){0,3} $/;
/** “Rollerna beställare och utförare passar inte” */
const doesNotFit =
  /^(?:,? [a-zà-öø-ɏ]+){0,4} (?:passar|stämmer|behövs|används|förekommer|duger)(?: [a-zà-öø-ɏ]+)? (?:inte|ej|aldrig)(?![a-zà-öø-ɏ])/;

/** “Avdrag eller andra påföljder förekommer inte” */
const doesNotOccur =
  /^(?:,? (?:eller|och|samt) (?:[a-zà-öø-ɏ]+ ){0,2}[a-zà-öø-ɏ]+)? (?:förekommer|används|tillämpas|görs|utgår|krävs|begärs|aktualiseras|blir aktuell[at]?)(?: [a-zà-öø-ɏ]+)? (?:inte|ej|aldrig)(?! (?:förrän|bara|endast))(?![a-zà-öø-ɏ])/;

/** “Det är inte att se som skadestånd”, “pengarna ska inte uppfattas som ett pris”, “att det inte utgör vite” */
const notSeenAs =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|ej|aldrig)(?: [a-zà-öø-ɏ]+){0,3} (?:se|ses|betraktas?|räknas?|anses|uppfattas?|tolkas?|förstås) (?:[a-zà-öø-ɏ]+ )?som (?:[a-zà-öø-ɏ]+ ){0,2}|(?:inte|ej|icke|aldrig) (?:utgör|utgöra|är|innebär|medför) (?:(?:någon|något|några|en|ett) )?)$/;

/** “Viten, avdrag: nej” */
const answeredNo =
  /^(?:(?:,| och| eller) [a-zà-öø-ɏ]+){0,3} ?[:–-] ?(?:nej|inga|inget|ingen|aldrig|saknas|nix|(?:förekommer|finns|utgår) (?:inte|ej))(?![a-zà-öø-ɏ])/;

/** “Kursen lär ut hur man skriver ett anbud”, “rådgivaren förklarar vad vite betyder”: told of to those who come. */
const explains =
  /(?<![a-zà-öø-ɏ])(?:förklara[rs]?|lär(?:a|er)? (?:ut|sig|dem)|undervisa[rs]?|övningar i|ordlista|svåra ord|begreppe[nt]|orde[nt]|rådgivning om|råd om|informera[rs]? om|berätta[rs]? om|kurs(?:en|er)? (?:i|om))(?![a-zà-öø-ɏ])[^.;]{0,90}$/;
/** “Vräkning och böter är sådant som rådgivarna kan prata om” */
const talkedOf =
  /^[^.;]{0,80} (?:är|hör till) (?:sådant|något|frågor) (?:som )?[^.;]{0,60}(?:prata|tala|fråga|berätta|råd|hjälp)/;
/** “Bidraget minskar inte om färre kommer” */
const deniedAfter = /^ (?:inte|ej|aldrig)(?![a-zà-öø-ɏ])/;

/** Whether words are another's or denied. */
export function isNotSaid({ blocks }: Agreement, { sentence, start }: Said): boolean {
  return (
    sentence.block.footnote || isQuotedAt(sentence, start, blocks) || isNegatedAt(sentence, start)
  );
}

/** The words that a pattern found: its group `w`, else all of it. */
function wordsIn(sentence: Sentence, match: RegExpMatchArray): Said {
  const [all] = match;
  const own = match.groups?.['w'] ?? all;
  const start = (match.index ?? 0) + all.lastIndexOf(own);
  return saidAt(sentence, start, start + own.length);
}

/** What a partnership, a grant or a procurement is in general; not what this agreement says. */
const inGeneral =
  /^[^a-zà-öø-ɏ]*(?:(?:i |med |för |genom |till skillnad från )?(?:ett |en )?(?:iop(?:-avtal)?|idébure[nt] offentliga? partnerskap|idéburna offentliga partnerskap)(?: \([^)]{1,12}\))?,? (?:är|ska|skall|får|kan|bör|handlar|bygger|innebär|förutsätter|skiljer|regleras|omfattas|behöver)|(?:i |med |genom |grunden för )?(?:ett |en )(?:iop|idébure[nt] |partnerskap (?:är|ska|får|kan|bör|handlar|bygger|innebär)|avtal (?:där|som)|(?:offentlig )?upphandling|(?:förenings|verksamhets)?bidrag (?:är|ger|innebär|får))|(?:offentlig )?upphandling (?:är|innebär|sker|handlar)|det finns (?:också |många |flera )?(?:ingen|olika|en risk))/;
/** What the law, guidelines or a procurement would say; the agreement only tells of it. */
const tellsOf =
  /(?<![a-zà-öø-ɏ])(?:lagen om offentlig upphandling|lou(?![a-zà-öø-ɏ])|(?:i|vid|som i|som vid) (?:en )?(?:offentlig )?upphandling(?:ar)?(?![a-zà-öø-ɏ])|(?:riktlinjer(?:na)?|vägledning(?:en|ar)?|rekommendation(?:en|er|erna)?)(?: [a-zà-öø-ɏ]+){0,4} (?:säger|påminner|anger|beskriver|framhåller)|iop är (?:en|ett|till)|hör (?:inte )?hemma|konkurrensverket|upphandlingsmyndigheten|högsta förvaltningsdomstolen|kännetecknar|upphandlade tjänster|skiljer sig(?: [a-zà-öø-ɏ]+)? från (?:ett|en) (?:köp|upphandl|beställning|tjänste|uppdrag)|(?:ska|skall|måste|bör|får|behöver|kan) (?:[a-zà-öø-ɏ]+ ){0,3}?upphandlas?(?![a-zà-öø-ɏ])|(?:skillnaden|gränsen) mellan [^.;]{0,40}(?:köp|upphandl|kontrakt|tjänst))/;
/** “saknar viten”, “avstår från alla anspråk på skadestånd” */
const withoutIt =
  /(?:(?:[a-ln-zà-öø-ɏ]|[^o]m) saknas|(?<![a-zà-öø-ɏ])(?:sakna(?:r|de)|avst(?:å|år|ått) från|avsäger sig|(?:valt|väljer|valde) bort|säg(?:a|er) nej till|tror inte på|uteslutit|utesluter|slopa[rt]?|undantar))(?: [a-zà-öø-ɏ,]+){0,6} $/;
/** “Viten har vi valt bort” */
const chosenAway =
  /^[^.;:]{0,80}(?<![a-zà-öø-ɏ])(?:väljer|valt|valde|valts|väljs|avtalat|avtalas|avtalats)(?: [a-zà-öø-ɏ]+){0,3} bort(?![a-zà-öø-ɏ])/;
/** What the agreement does not cover: “Utanför partnerskapet ligger …”. */
const leavesOut =
  /^[^a-zà-öø-ɏ]*utanför (?:ligger|faller|står|lämnas)|(?<![a-zà-öø-ɏ])(?:utanför (?:partnerskapet|överenskommelsen|avtalet|samarbetet|detta|det här|iop)|hör inte (?:hit|till (?:partnerskapet|avtalet|överenskommelsen))|(?:ingår|omfattas|berörs) inte|omfattar inte|(?:rör|berör|påverkar) inte (?:partnerskapet|avtalet|överenskommelsen|samarbetet))(?![a-zà-öø-ɏ])/;
/** Advice to whoever writes an agreement. */
const advises =
  /^[^a-zà-öø-ɏ]*(?:undvik|tänk på|kom ihåg|var noga|identifiera |beskriv |skriv |ange |här (?:kan|beskrivs|listas|skriv)|det är (?:viktigt|lämpligt|bra|okej) att|vi bör|man bör|så här )|undvik(?:er|a|s|as)?(?![a-zà-öø-ɏ])|ord som /;

const known = new WeakMap<Sentence, boolean>();

/** Whether a sentence lays something down: it is no heading, explanation, advice, question or point to tick off. */
function speaksItself(agreement: Agreement, sentence: Sentence): boolean {
  const made = known.get(sentence) ?? isItself(agreement, sentence);
  known.set(sentence, made);
  return made;
}

function isItself(agreement: Agreement, sentence: Sentence): boolean {
  const { block } = sentence;
  if (block.kind === 'heading' || block.task !== null || isGuidance(agreement)) return false;
  const lower = lowerOf(sentence);
  if (/\?[^a-zà-öø-ɏ]*$/.test(lower.slice(-12)) || inGeneral.test(lower)) return false;
  if (leavesOut.test(lower) || tellsOf.test(lower) || advises.test(lower)) return false;
  if (goesOnLeavingOut(agreement, sentence, lower)) return false;
  return !isDeniedEarlier(agreement, sentence);
}

const likewise =
  /^[^a-zà-öø-ɏ]*(?:det gör (?:även|också)|det gäller (?:även|också)|detsamma gäller|(?:inte|ej) heller|samma sak gäller|så (?:också|även)|dit hör (?:också|även))(?![a-zà-öø-ɏ])/;

/** “Seriespel faller utanför avtalet. Det gör även driften av hallen.” */
function goesOnLeavingOut({ sentences }: Agreement, sentence: Sentence, lower: string): boolean {
  if (!likewise.test(lower)) return false;
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before?.block === sentence.block && leavesOut.test(lowerOf(before));
}

/**
 * Whether words stand in something that the agreement lays down: no explanation, advice, question, contrast or value,
 * no term of another contract or a law, and nothing that only was so.
 */
export function laysDown(agreement: Agreement, said: Said, toldToo = false): boolean {
  const { sentence } = said;
  if (!speaksItself(agreement, sentence) || isSetAgainst(agreement, said)) return false;
  if (isOutside(agreement, sentence)) return false;
  if (!toldToo && isToldAt(sentence, said.start, agreement.reading.parties)) return false;
  if (isBygoneAt(agreement, sentence, said.start)) return false;
  const before = lowerOf(sentence).slice(Math.max(0, said.start - 120), said.start);
  const after = lowerOf(sentence).slice(said.end, said.end + 120);
  if (doesNotOccur.test(after) || answeredNo.test(after)) return false;
  if (chosenAway.test(after) || doesNotFit.test(after) || nobodyIs.test(before)) return false;
  if (notSeenAs.test(before)) return false;
  if (explains.test(before) || talkedOf.test(after)) return false;
  return !withoutIt.test(before) && sectionAt(agreement, saidRange(said)) !== 'values';
}

/** No sentence that somebody wrote says it more often. */
const most = 12;

/** The first matches of a pattern. */
export function firstMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of allMatches(text, pattern)) {
    found.push(match);
    if (found.length === most) break;
  }
  return found;
}

/** A paragraph broken in the middle of a sentence: what denies may stand in the part before. */
function isDeniedEarlier({ blocks }: Agreement, { block, start, text }: Sentence): boolean {
  const goesOn = start === 0 && block.listDepth === 0 && /^[a-zß-öø-ɏ]/.test(text);
  const before = goesOn ? blocks[block.index - 1] : undefined;
  if (before?.kind !== 'paragraph') return false;
  const tail = /[^.!?]*$/.exec(before.prose.text.slice(-300))?.[0] ?? '';
  return /(?<![a-zà-öø-ɏ])(?:till skillnad|undvik|inte|ej|ingen|inga|inget|utan|varken)(?![a-zà-öø-ɏ])/i.test(
    tail,
  );
}

/** “en på plats i stället för två”, “i stället för vår egen personal”: what stands before it is said. */
const fewer =
  /(?<![a-zà-öø-ɏ])(?:en|två|tre|fyra|\d{1,15}) (?:[a-zà-öø-ɏ]{1,30} ){0,3}i ?stället för (?:en|två|tre|fyra|fem|\d)|i ?stället för (?:av )?(?:oss|(?:vår|våra|vårt|kommunens|stadens|regionens|nämndens) (?:egen |egna |eget )?(?:personal|medarbetare|anställda|folk|[a-zà-öø-ɏ]{3,20}(?:avdelning|enhet|kontor|förvaltning|tjänst|lag|grupp)))(?![a-zà-öø-ɏ])/;

/** “inte en beställning utan ett partnerskap”; what stands after that “utan” is said all the same. */
function isSetAgainst({ reading }: Agreement, { sentence, start }: Said): boolean {
  if (!propertiesOf(sentence, reading.parties).isContrast) return false;
  if (fewer.test(lowerOf(sentence))) return false;
  const before = lowerOf(sentence).slice(0, start);
  const turn = before.lastIndexOf(' utan ');
  return (
    turn < 0 ||
    !/(?<![a-zà-öø-ɏ])(?:inte|ej|varken|aldrig)(?![a-zà-öø-ɏ])/.test(before.slice(0, turn))
  );
}

/** Guidelines, frameworks and minutes tell what others should do; a template is an agreement to be. */
function isGuidance(agreement: Agreement): boolean {
  const { card, frontmatter } = agreement;
  if (card || frontmatter?.fields.has('iop')) return false;
  const kind = otherKindOf(agreement);
  return kind !== null && !/mall|template/.test(kind);
}

/** Whether a public party alone, or the parties together, do what is said. */
export function isByPublic({ reading }: Agreement, { sentence, start }: Said): boolean {
  const { subject } = propertiesOf(sentence, reading.parties);
  if (subject.kind === 'group' || subject.kind === 'all') return true;
  const before = partyMentionsIn(sentence.text.slice(0, start), reading.parties);
  const sides = new Set(before.map(({ party }) => party.side));
  return sides.has('public') && !sides.has('civil');
}

const civilWord =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:föreningen|stiftelsen|klubben|jouren|församlingen|förbundet|organisationen|kooperativet)|leverantören|utföraren|föreningarna)(?![a-zà-öø-ɏ])/;

/** Whether a sentence names a civil party, or speaks to it where the municipality writes. */
function namesCivil(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  const named = partyMentionsIn(sentence.text, agreement.reading.parties);
  if (named.some(({ party }) => party.side === 'civil') || civilWord.test(lower)) return true;
  return /(?<![a-zà-öø-ɏ])ni(?![a-zà-öø-ɏ])/.test(lower) && isWrittenByPublic(agreement);
}
