import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { ownerOf } from '../agreement/duties.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import { hasAny } from '../agreement/language/letters.ts';
import { anyOwned, anyPublic, end, start } from '../agreement/language/public-words.ts';
import { lowerOf, type Said, sentencesWith } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { areWeCivil, isWrittenByPublic } from '../agreement/language/voice.ts';
import { firstMatches, isNotSaid, laysDown } from './signs.ts';

/** When it begins: it may stand anywhere between a verb and what it is about. */
const when =
  /(?<![a-zà-öø-ɏ])(?:(?:från(?: och med)?|fr\.? ?o\.? ?m\.?|sedan|efter|under|med början|med start|per|vid|redan|den)(?: [a-zà-öø-ɏ\d]{1,12}){0,2}? (?:[a-zà-öø-ɏ]*(?:år(?:et|sskiftet|en)?|nyår(?:et)?|termin(?:en|s?start(?:en)?)|vår(?:en)?|höst(?:en)?|sommar(?:en)?|vinter(?:n)?|lov(?:et)?|start(?:en)?|månad(?:en)?|period(?:en)?|dag)|\d{4}|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?: \d{4})?|också|även|nu|numera|framöver|därefter|dessutom|alltså|helt|fortsatt|därmed|framdeles|sedan)(?![a-zà-öø-ɏ])/g;

const word =
  '(?: +(?!(?:på|i|för|hos|till|vid|med|utanför|inom|åt|från|av|om|inte|ej|ingen|inget|inga|ingenting|aldrig|att|som|där|när|en|ett|några|sin|sitt|sina)(?![a-zà-öø-ɏ]))[a-zà-öø-ɏ:-]+,?)';
const gap = `${word}{0,3}?`;
/** “sköter”, “tar … hand om”, “håller … i gång”, “svarar … för”, “tar … över och sköter”. */
const runs = `(?:(?:sköt(?:er|a)|(?:be)?driv(?:er|a)|kör|köra|bemannar?|förestår?|handhar?|ombesörj(?:er|a)|utför|utföra|fullgör|övertar?|åtar sig)(?: +och [a-zà-öø-ɏ]{3,12}r)?|(?:tar?|har?)${gap} +hand +om|tar?${gap} +över(?: +och [a-zà-öø-ɏ]{3,12}r)?|hål(?:ler|la)${gap} +(?:i(?: ?gång)?|öppe[tn])|(?:(?:an)?svarar?|står?)${gap} +för)`;
/** “hela den dagliga skötseln av” */
const matter =
  '(?: +(?:hela|den|det|all|dagliga?|löpande|praktiska?|samlade|fortsatta)){0,4} +(?:[a-zà-öø-ɏ]{0,8}skötseln?|drift(?:en)?|bemanning(?:en)?|verksamheten|arbetet|ansvaret|utförandet) +(?:av|med|för|vid|på|i)';
/** What a municipality has going; by the end of its word. */
const going =
  '(?!lokal|mark(?![a-z])|nyck|inventar|byggnad|utrust|möb|hemsid|webb|anslag|logotyp|odlingsplats)[a-zà-öø-ɏ-]{0,30}(?:verksamhet|mottagning|boende|härbärge|service|omsorg|vård|skola|skolan|gård|jour|rådgivning|vägledning|orientering|bad|plats|hall|tjänst|punkt|reception|växel|center|centrum|central|byrå|kontor|bibliotek|biblioteksfilial|linje|park|hem|muse|drift|undervisning|camping|fritidsbank|läger|kafé|klubb|verkstad|kulturhus|distribution|utdelning|utkörning|städning|hämtning|tvätt|tillsyn|uthyrning|utlåning|snöröjning|skötsel|uppgift|uppdrag)(?:en|et|n|t|s|er|erna|ar|arna|na)?';
/** A service of the municipality’s, which is itself the owner: “hemtjänstens städning”. */
const services = 'hemtjänstens|äldreomsorgens|omsorgens|hemsjukvårdens|socialtjänstens|elevhälsans';
const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');

const verbLetters = [
  'sköt',
  'driv',
  'kör',
  'bemanna',
  'förestå',
  'handha',
  'ombesörj',
  'utför',
  'fullgör',
  'över',
  'åtar sig',
  'hand om',
  'håll',
  'svara',
  'står',
];

interface Way {
  readonly letters: readonly string[];
  readonly pattern: () => RegExp;
  /** The sentence, with the one after it, must say this too. */
  readonly needs?: () => RegExp;
}

const ways: readonly Way[] = [
  {
    // “sköter ni dessutom den dagliga driften av kommunens ungdomsgård”
    letters: [
      'kommunens ',
      'stadens ',
      'regionens ',
      'nämndens ',
      'förvaltningens ',
      'kommuns ',
      'stads ',
      'omsorgens ',
      'tjänstens ',
      'vårdens ',
      'hälsans ',
      ' vår ',
      ' vårt ',
      ' våra ',
    ],
    pattern: () =>
      rx(
        `(?:${runs}${gap}(?:${matter})?|hål(?:ler|la)${gap}(?=[^.;]{1,90} (?:öppe[tn]|i ?gång|bemanna[dt])${end})) +(?:${anyOwned}|${services}|kommunala?|vår|vårt|våra)(?: +[a-zà-öø-ɏ-]{1,30}){0,2}? +${going}`,
      ),
  },
  {
    // “håller i gång nattboendet på Bangatan åt kommunen”
    letters: [' åt '],
    pattern: () =>
      rx(
        `${runs}${gap}(?:${matter})? +${going}(?: +[a-zà-öø-ɏ\\d]+){0,5}? åt (?:${anyPublic}|oss(?: på ${anyPublic})?)`,
      ),
  },
  {
    // “tar hand om skötseln av kulturhuset, på samma sätt som kommunens personal har gjort”
    letters: ['skötsel', 'drift', 'bemanning', 'verksamheten', 'arbetet', 'ansvaret'],
    pattern: () =>
      rx(`${runs}${gap}${matter} +(?:den |det )?(?:[a-zà-öø-ɏ-]{1,30} )?${going}(?:et|huset)?`),
    needs: () =>
      rx(
        `som (?:${anyPublic}|(?:${anyOwned}|vår|våra) (?:egen |egna )?(?:personal|medarbetare|anställda))(?: (?:själva?|alltid|hittills|förut|tidigare))*(?: (?:har|hade))?(?: (?:själva?|alltid|hittills|förut|tidigare))* (?:gjort|skött|haft|drivit|bedrivit|bemannat|gjorde|skötte|hade|drev|bemannade)`,
      ),
  },
];

const made = new Map<Way, { readonly pattern: RegExp; readonly needs: RegExp | undefined }>();
const known = new WeakMap<Agreement, readonly Said[]>();

/** Where the text says that a civil party keeps going what is the municipality’s. Made once for all who ask. */
export function municipalWorkIn(agreement: Agreement): readonly Said[] {
  const found = known.get(agreement) ?? ways.flatMap((way) => workIn(agreement, way));
  known.set(agreement, found);
  return found;
}

function workIn(agreement: Agreement, way: Way): readonly Said[] {
  return sentencesWith(agreement, way.letters).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    if (sentence.block.footnote || !hasAny(lower, verbLetters) || isElse.test(lower)) return [];
    const { pattern, needs } = made.get(way) ?? {
      pattern: way.pattern(),
      needs: way.needs?.(),
    };
    made.set(way, { pattern, needs });
    if (needs && firstMatches(withNext(agreement, sentence), needs).length === 0) return [];
    const blanked = withoutAsides(agreement, sentence);
    return firstMatches(blanked, pattern).flatMap(({ index, 0: { length } }) => {
      const text = sentence.text.slice(index, index + length);
      const said = { sentence, start: index, end: index + length, text };
      return isByCivil(agreement, said) && !isNotSaid(agreement, said) && laysDown(agreement, said)
        ? [said]
        : [];
    });
  });
}

/** Done together, as a guest, or as it always was. */
const isElse =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensamt|parterna|på besök|som vanligt|precis som förut|vid sidan av|ingår inte|upphandlas|ordförande[a-zà-öø-ɏ]*|sammankallande|protokoll[a-zà-öø-ɏ]*|nycklar(?:na)?|bokning(?:en|ar|arna))(?![a-zà-öø-ɏ])/;

/** A sentence in lower case where days, seasons and the names of civil parties are blank; offsets hold. */
function withoutAsides({ reading }: Agreement, sentence: Sentence): string {
  let text = lowerOf(sentence);
  for (const { party, start: from, end: to, isGenitive } of partyMentionsIn(
    sentence.text,
    reading.parties,
  )) {
    if (party.side !== 'civil' || isGenitive) continue;
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text.replace(when, (words) => ' '.repeat(words.length));
}

function withNext({ sentences }: Agreement, sentence: Sentence): string {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next?.block === sentence.block
    ? `${lowerOf(sentence)} ${lowerOf(next)}`
    : lowerOf(sentence);
}

const civilWord =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{0,30}föreningen|stiftelsen|jouren|klubben|församlingen|kooperativet)(?![a-zà-öø-ɏ])/;
const ours = /(?<![a-zà-öø-ɏ])(?:vår|vårt|våra|oss)(?![a-zà-öø-ɏ])/;

/** Who does it: named between the verb and what it is about, else last before the verb. */
function isByCivil(agreement: Agreement, { sentence, start: from, end: to, text }: Said): boolean {
  const { parties } = agreement.reading;
  const lower = lowerOf(sentence);
  const isOurs = ours.test(text.toLowerCase());
  const clause = lower.slice(Math.max(0, lower.lastIndexOf(',', from)), to);
  if (isOurs && (!isWrittenByPublic(agreement) || /(?<![a-zà-öø-ɏ])vi(?![a-zà-öø-ɏ])/.test(clause)))
    return false;
  const mentions = partyMentionsIn(sentence.text, parties).filter(({ end: at }) => at <= to);
  const inside = mentions.filter(({ start: at, isGenitive }) => at >= from && !isGenitive);
  if (inside.some(({ party }) => party.side === 'civil')) return true;
  if (inside.some(({ start: at }) => !lower.slice(0, at).endsWith(' åt '))) return false;
  const last = mentions.filter(({ end: at }) => at <= from).at(-1);
  if (last) return last.party.side === 'civil';
  if (/(?<![a-zà-öø-ɏ])ni(?![a-zà-öø-ɏ])/.test(clause)) return true;
  if (areWeCivil(sentence) || civilWord.test(lower.slice(0, to))) return true;
  const { subject } = propertiesOf(sentence, parties);
  return subject.kind !== 'all' && ownerOf(agreement, sentence.block)?.side === 'civil';
}
