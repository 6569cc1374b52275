import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { whoDoes } from '../agreement/doer.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { hasAny } from '../agreement/language/letters.ts';
import { end, anyPublic as publicBody, start } from '../agreement/language/public-words.ts';
import { isQuotedAt } from '../agreement/language/quotation.ts';
import { lowerOf, type Said, saidAt, sentencesWith } from '../agreement/language/search.ts';
import { voiceOf } from '../agreement/language/voice.ts';
import { cellAt, indexOf } from '../agreement/neighbours.ts';
import { laysDown } from './signs.ts';

/*
 * That all of it is paid, told by what it is: wages, rent and the rest in a row, everything else besides, or nothing
 * of one's own. The words are few; who pays is asked separately (doer.ts).
 */

/** What an activity costs; where wages are among three of them, little is left. */
const thing =
  /(?<![a-zà-öø-ɏ])(?:(?:hela )?(?:löner?(?:na|n)?|personal(?:en)?)|[a-zà-öø-ɏ]*(?:hyr(?:a|an|or|orna)|lokal(?:en|er|erna)?|material(?:et)?|försäkring(?:en|ar|arna)?|bokföring(?:en)?|revis(?:or|orn|ion|ionen)|fordon(?:en)?|bil(?:en|ar|arna)|bränsle(?:t)?|bensin(?:en)?|kontor(?:et)?|telefon(?:en|er|erna)?|maskiner(?:na)?|utbildning(?:en|ar|arna)?|tidningar(?:na)?|utrustning(?:en)?|administration(?:en)?|städning(?:en)?|inköp(?:en)?|arbetskläder)|mat(?:en)?|fika|el(?:en)?|värme(?:n)?|resor(?:na)?|annonser(?:na)?)(?![a-zà-öø-ɏ])/g;
const wages = /(?<![a-zà-öø-ɏ])(?:löner?(?:na|n)?|personal(?:en)?)(?![a-zà-öø-ɏ])/;
const most = 3;
/** “… och allt annat som skötseln kostar” */
const andAll =
  /(?<![a-zà-öø-ɏ])(?:allt|alla)(?: det)? (?:annat|övrigt|övriga kostnader|andra (?:kostnader|utgifter)|i övrigt)(?: som)?(?: [a-zà-öø-ɏ]+){1,3} (?:kostar|behöver|drar|för med sig|kräver|medför)(?![a-zà-öø-ɏ])/;

/** Money that is enough for what stands after it, or has been counted so that what stands before it is covered. */
const enough =
  /(?<![a-zà-öø-ɏ])(?:(?:ska|skall|är tänkta? att|är beräknad att|är beräknat att) (?:räcka|täcka)(?: till| för)?|går (?:jämnt upp|jämnt ut|ihop|runt)|räcker precis (?:till|för))(?![a-zà-öø-ɏ])/;
/** Somebody pays for it. */
const pays =
  /(?<![a-zà-öø-ɏ])(?:betalas?|betalar|ersätts|ersätter|bekostas?|bekostar|täcks|täcker|bestrids|bärs|bär|tas|tar|står|svarar|får(?= (?:[a-zà-öø-ɏ]+ ){0,3}tillbaka))(?![a-zà-öø-ɏ])/g;
const byPublic = new RegExp(`${start}(?:av|från) (?:[a-zà-öø-ɏ]+ )?${publicBody}${end}`);
const byYou = /(?<![a-zà-öø-ɏ])(?:av|från) (oss|er)(?![a-zà-öø-ɏ])/;
/** A part, one’s own, one occasion, or another’s staff. */
const partly =
  /(?<![a-zà-öø-ɏ])(?:hälften|delvis|en del|delar?|högst|upp till|procent|%|sin(?:a)? (?:egna?|anställda)|egna? (?:personal|lokaler|kostnader|samordnare)|själva?|vardera|var sin|tillsammans|gemensamt|resten|(?:som|liksom) (?:förut|tidigare|hittills)|(?:för|grund)skola?n?|(?:[a-zà-öø-ɏ]{0,30}(?:fest|resa|resan|utflykt|läger|konsert|turnering|middag|invigning|jubile|marknad|bal|helg))(?:en|et|n)?)(?![a-zà-öø-ɏ])/;
/** What the civil side puts in besides. */
const givesToo =
  /(?<![a-zà-öø-ɏ])(?:ideell[at]?|volontär[a-zà-öø-ɏ]*|egeninsats|medlemsavgift[a-zà-öø-ɏ]*|lägger in|bidrar med|skjuter till|står föreningen|resten|föreningen (?:står|svarar|betalar|bidrar))(?![a-zà-öø-ɏ])/;
const nothingOwn = /(?<![a-zà-öø-ɏ])(?:inte|inga|ingen|inget|ingenting|aldrig)(?![a-zà-öø-ɏ])/;

/** Whether the public side pays for what stands there: by its name, as “oss” or “er”, or as the one who does it. */
function isPaidByPublic(
  agreement: Agreement,
  sentence: Sentence,
  [from, to]: readonly [number, number],
): boolean {
  const lower = lowerOf(sentence);
  const verb = allMatches(lower, pays).find(({ index, 0: { length } }) => {
    const between = index < from ? lower.slice(index + length, from) : lower.slice(to, index);
    return between.length < near && !/[,;:]/.test(between);
  });
  if (!verb) return false;
  const at = verb.index + verb[0].length;
  const rest = lower.slice(at);
  if (byPublic.test(rest)) return true;
  const you = byYou.exec(rest)?.[1];
  if (you) return voiceOf(agreement) === (you === 'oss' ? 'public' : 'civil');
  return whoDoes(agreement, sentence, verb.index, at) === 'public';
}

/** The verb stands beside what it is said of. */
const near = 36;

/** The civil side gives something too, as the sentences around tell. */
function isSharedNear(agreement: Agreement, sentence: Sentence): boolean {
  const at = indexOf(agreement, sentence);
  return agreement.sentences.slice(at, at + 2).some((one) => {
    if (one.block !== sentence.block) return false;
    const lower = lowerOf(one);
    return givesToo.test(lower) && !nothingOwn.test(lower);
  });
}

function isOwn(agreement: Agreement, one: Said): boolean {
  const { sentence } = one;
  if (sentence.block.footnote || isQuotedAt(sentence, one.start, agreement.blocks)) return false;
  return laysDown(agreement, one);
}

/** Four things or more in a row, whatever they are. */
const rowOf =
  /(?:(?<![a-zà-öø-ɏ])[a-zà-öø-ɏ]+(?: [a-zà-öø-ɏ]+){0,2}, ){2,8}[a-zà-öø-ɏ]+(?: [a-zà-öø-ɏ]+){0,2} (?:och|samt) [a-zà-öø-ɏ]+/;

/** Where the things begin and end that are paid: wages among three, or “allt annat som … kostar”. */
function thingsIn(lower: string): readonly [from: number, to: number] | null {
  const all = andAll.exec(lower);
  if (!all && !wages.test(lower)) return null;
  const things = allMatches(lower, thing);
  const row = things.length < most ? rowOf.exec(lower) : null;
  if (row && wages.test(row[0])) return [row.index, row.index + row[0].length];
  if (!all && things.length < most) return null;
  const [first = all] = things;
  const ends = [things.at(-1) ?? null, all].map((one) => (one ? one.index + one[0].length : 0));
  const from = Math.min(first?.index ?? lower.length, all?.index ?? lower.length);
  const to = Math.max(...ends);
  // One row of things: what stands far apart is not of one clause.
  return to - from > 160 || /[.;]/.test(lower.slice(from, to)) ? null : [from, to];
}

/** “Hyra, löner, mat och försäkring betalas av kommunen mot kvitto”, “… går jämnt upp för föreningen”. */
function thingsPaid(agreement: Agreement): readonly Said[] {
  const letters = ['lön', 'personal', 'allt annat', 'allt övrigt', 'alla andra', 'alla övriga'];
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    if (sentence.block.cell) return [];
    const lower = lowerOf(sentence);
    const found = thingsIn(lower);
    if (!found) return [];
    if (partly.test(lower) || isSharedNear(agreement, sentence)) return [];
    if (!enough.test(lower) && !isPaidByPublic(agreement, sentence, found)) return [];
    const one = saidAt(sentence, ...found);
    return isOwn(agreement, one) ? [one] : [];
  });
}

/** A row of a table: “Bilar, bränsle, löner, kontor | allt, enligt kvitto”. */
const allOfIt =
  /^(?:allt|alltsammans|alltihop|samtliga|hela (?:kostnaden|beloppet|summan)|(?:100|hundra) ?(?:%|procent)|fullt ut|faktisk kostnad)(?![a-zà-öø-ɏ])|, allt$/;

function rowsPaid(agreement: Agreement): readonly Said[] {
  return sentencesWith(agreement, ['lön', 'personal']).flatMap((sentence) => {
    const { cell } = sentence.block;
    if (!cell || cell.row === 0) return [];
    const lower = lowerOf(sentence);
    if (!wages.test(lower) || allMatches(lower, thing).length < most) return [];
    const text = (row: number, column: number) =>
      cellAt(agreement, cell.table, row, column)?.prose.text.trim().toLowerCase();
    for (let column = cell.column + 1; ; column += 1) {
      const own = text(cell.row, column);
      if (own === undefined) return [];
      const head = text(0, column) ?? '';
      if (!allOfIt.test(own) || /förening|stiftelse|klubb|jour|idéburen/.test(`${head} ${own}`))
        continue;
      const one = saidAt(sentence, 0, sentence.text.length);
      return isOwn(agreement, one) ? [one] : [];
    }
  });
}

/** “Alla era kostnader står vi för”, “alla våra utgifter får vi tillbaka av er”, “varenda räkning ni får”. */
const theirs =
  /(?<![a-zà-öø-ɏ])(?:alla|samtliga|varenda|varje|hela) (?:(?:era|våra|dess|deras|(?<of>föreningens|stiftelsens|klubbens|jourens|församlingens)) (?:[a-zà-öø-ɏ]+ )?(?:kostnader|utgifter|räkningar|omkostnader)|(?:kostnad|utgift|räkning|krona)(?: som)? (?:ni|vi|föreningen|stiftelsen) (?:får|har))(?! för (?!verksamheten|driften|arbetet|att))(?![a-zà-öø-ɏ])/;

function theirCosts(agreement: Agreement): readonly Said[] {
  return sentencesWith(agreement, ['kostnader', 'utgift', 'räkning']).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    const found = theirs.exec(lower);
    if (!found || nothingOwn.test(lower)) return [];
    if (partly.test(lower) || isSharedNear(agreement, sentence)) return [];
    const ours = /(?<![a-zà-öø-ɏ])(våra|era)(?![a-zà-öø-ɏ])/.exec(found[0])?.[1];
    if (ours && voiceOf(agreement) === (ours === 'våra' ? 'public' : 'civil')) return [];
    const to = found.index + found[0].length;
    if (!isPaidByPublic(agreement, sentence, [found.index, to])) return [];
    const one = saidAt(sentence, found.index, to);
    return isOwn(agreement, one) ? [one] : [];
  });
}

/** “… som inte väntas skjuta till något”, “vi lägger inte in några egna pengar och ingen ideell tid”. */
const adds =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|aldrig) (?:för)?(?:väntas|utsätts|behöva|behöver) (?:lägga|skjuta|sätta|satsa|bidra)(?: med| in| till)? (?:något|någonting|några|egna|eget)|(?:förväntas|väntas) (?:inte|aldrig) (?:lägga|skjuta|sätta|satsa|bidra)(?: med| in| till)? (?:något|någonting|några|egna|eget)|(?:lägger|skjuter|sätter|satsar|bidrar)(?: [a-zà-öø-ɏ]+){0,2}? (?:inte|aldrig)(?: in| till| med)? (?:några (?:egna )?(?:pengar|medel)|någonting|något eget|egna (?:pengar|medel))(?=[^.;]{0,30} (?:ingen|inga|heller)|,? (?:och )?(?:ingen|inga) )|ing(?:et|enting) (?:av det som )?(?:behöver|ska|skall|tas|kommer)(?: att)?(?: [a-zà-öø-ɏ]+){0,3}? (?:ur|från) (?:er |vår |föreningens |stiftelsens |sin )?egen (?:kassa|ficka)|inget av (?:det|vad) (?:som )?(?:verksamheten|driften|arbetet|partnerskapet) kostar)(?![a-zà-öø-ɏ])/;
const guests =
  /(?<![a-zà-öø-ɏ])(?:deltagar|besökar|gäst|ungdom|barn|famil|medlem|elev|föräldr|volontär|ledar)[a-zà-öø-ɏ]*(?! ideell)(?![a-zà-öø-ɏ])/;

function nothingAdded(agreement: Agreement): readonly Said[] {
  const letters = [
    'skjut',
    'lägg',
    'sätt',
    'sats',
    'bidra',
    'egen kassa',
    'egen ficka',
    'inget av',
  ];
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    if (!hasAny(lower, ['inte', 'aldrig', 'ingen', 'inget'])) return [];
    const found = adds.exec(lower);
    if (
      !found ||
      guests.test(lower) ||
      /, men |(?:första|andra|inledande) (?:året|halvåret|tiden|månaderna)|(?:19|20)\d\d(?![a-zà-öø-ɏ])/.test(
        lower,
      )
    )
      return [];
    const to = found.index + found[0].length;
    if (whoDoes(agreement, sentence, found.index, to) === 'public') return [];
    const one = saidAt(sentence, found.index, to);
    return isOwn(agreement, one) ? [one] : [];
  });
}

/** Where the text says that the public side pays for all of it, by what there is to pay for. */
export const allPaid = (agreement: Agreement): readonly Said[] => [
  ...thingsPaid(agreement),
  ...rowsPaid(agreement),
  ...theirCosts(agreement),
  ...nothingAdded(agreement),
];
