import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import { end, publicBody, start } from '../agreement/language/public-words.ts';
import { lowerOf, type Said, sentencesWith } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { isWrittenByPublic } from '../agreement/language/voice.ts';
import { sectionAt, sentenceRange } from '../agreement/places.ts';
import { runIn, runningPatterns, serviceMark } from './running.ts';
import { sheltersIn } from './shelters.ts';
import { saidAsSign } from './signs.ts';

/** What a home for those in need of protection or care is known by. */
const letters = [
  'skydda',
  'hvb',
  'hem för vård',
  'stödboende',
  'jourboende',
  'kvinnoboende',
  ' lvu',
  ' lvm',
];
const home =
  '(?:skydda(?:t|de) boende(?:t|n|na)?|(?:kvinno|jour)boende(?:t)?|skyddade (?:platser|lägenheter|rum)(?:na)?|hvb(?:-hem(?:met)?|:t|:et)?|hem för vård (?:eller|och) boende|stödboende(?:t|n)?)';
const few = '(?:(?!kommunens|inte|ej|regionens)[a-zà-öø-ɏ]+ )';
const room =
  '(?:lägenhet(?:en|er|erna)?|rum(?:men)?|villa(?:n)?|villorna|hus(?:et)?|våning(?:en)?|[a-zà-öø-ɏ]*våningen|byggnad(?:en)?|gård(?:en)?|platser(?:na)?)';
/** Where somebody lives is such a home, whoever is said to run it. */
const housed = [
  `(?:används|användas|fungerar|fungera|tjänar|avsedda?|avsett|inredda?|inrett|upplåts|disponeras|inrättas) ${few}{0,2}?(?:som|till|för) ${few}{0,2}?${serviceMark}`,
  `${room} (?:${few}){0,4}?(?:är|utgör|inrymmer|rymmer|innehåller|för) ${few}{0,2}?${serviceMark}`,
  `(?:ligger|finns|ordnas|inryms) ${few}{0,2}?${serviceMark}(?= (?:med [a-zà-öø-ɏ\\d]+ (?:plats|rum|lägenhet)|som (?:ingår|drivs)))`,
  `får bo (?:i|på) ${few}{0,2}?${serviceMark}`,
  `har (?:ett|sitt|eget|ett eget) ${few}{0,1}?${serviceMark}(?= (?:med|för)|[.,])`,
  `(?:tar emot|ta emot) ${few}{1,5}?(?:i|på) (?:ett |sitt |det |föreningens |jourens |stiftelsens )${few}{0,1}?${serviceMark}`,
  `(?:verksamheten|huset|gården|villan|boendet) (?:är|utgör|räknas som) (?:ett |en )?${few}{0,1}?${serviceMark}`,
  `${serviceMark} (?:erbjuds|ges|ordnas|inryms|bedrivs) ${few}{0,4}?${room}`,
];
const running = runningPatterns({ letters, words: home });
const elsewise = {
  letters,
  also: running.also,
  marked: running.marked,
  pattern: new RegExp(
    `${start}(?:${[
      ...housed,
      `placera[rs]?(?: [a-zà-öø-ɏ]+){0,4} i (?:[a-zà-öø-ɏ]+ ){0,2}?${serviceMark}`,
      '(?:placeras|tas emot|bor|vistas)(?: [a-zà-öø-ɏ]+){0,5} (?:med stöd av|enligt) (?:lvu|lvm)',
      `(?:platser|plats|lägenheter|rum) i (?:[a-zà-öø-ɏ]+ ){0,2}?${serviceMark}`,
      `(?:föreningens|jourens|stiftelsens|församlingens|organisationens) (?:eget |egna )?${serviceMark}(?: [a-zà-öø-ɏ]+)? (?:tar emot|har|ger|erbjuder|bemannas|är öppet)`,
    ].join('|')})${end}`,
    'g',
  ),
};

const none =
  '(?!(?:på|i|för|hos|till|vid|med|om|från|inte|ej|inget|ingen|som|att|av)(?![a-zà-öø-ɏ]))';
const adjective = '(?:[a-zà-öø-ɏ]{2,12}(?:na|eget|egna|nya|lilla|öppnade) )';
/** A home that belongs to somebody or is somebody’s work: whose, is asked of the words afterwards. */
const owned = [
  `(?<![a-zà-öø-ɏ])(?:vårt|våra|sitt|sina|[a-zà-öø-ɏ]{3,24}s) ${adjective}?${home}`,
  `${home}(?: [a-zà-öø-ɏ\\d-]+){0,4}? i (?:vår|[a-zà-öø-ɏ]{3,24}s|egen) (?:egen )?regi`,
  // “I huset ordnar föreningen stödboende”, “att hålla ett hem för vård eller boende”
  `(?<![a-zà-öø-ɏ])(?:ordna[r]?|anordnar?|hålla|håller|ger|ge|etablera[r]?|bygg(?:er|a) upp|förestår?|disponera[r]?)(?: vi i [a-zà-öø-ɏ]+)?(?: ${none}[a-zà-öø-ɏ\\d-]+){0,5}? ${home}`,
  // “Åtta unga ges stödboende av föreningen”
  `(?<![a-zà-öø-ɏ])(?:ges|får|erbjuds|bereds|ordnas) (?:${none}[a-zà-öø-ɏ]+ ){0,2}?${home}(?: [a-zà-öø-ɏ]+){0,2}? (?:av|hos|genom) [a-zà-öø-ɏ]+`,
  // “Norra har öppnat ett stödboende”, “svarar för bemanningen på stödboendet”
  `(?<![a-zà-öø-ɏ])(?:har|hade)(?: [a-zà-öø-ɏ]+)?(?: också| nu)? (?:öppnat|startat|inrättat|etablerat|byggt upp|ordnat)(?: ${none}[a-zà-öø-ɏ\\d-]+){0,3}? ${home}`,
  `(?<![a-zà-öø-ɏ])(?:bemanna[rs]?|[a-zà-öø-ɏ-]*bemanning(?:en)?(?: (?:på|av|i|vid))?) (?:${none}[a-zà-öø-ɏ]+ ){0,2}?${home}`,
  // “ett HVB som föreningen förestår”, “skyddat boende för … tillhandahålls genom föreningen”
  `${home}(?: [a-zà-öø-ɏ\\d-]+){0,8}?,? som (?:[a-zà-öø-ɏ]+ ){1,3}?(?:driver|förestår|sköter|bedriver|öppnar|startar|ansvarar för|svarar för)`,
  `${home}[^.;,]{0,70}? (?:tillhandahålls|drivs|sköts|bedrivs|ges|ordnas|erbjuds) (?:genom|av) [a-zà-öø-ɏ]+`,
].map((body) => `${body}(?![a-zà-öø-ɏ])`);

const possessed = { letters: letters.slice(0, 6), pattern: new RegExp(owned.join('|'), 'g') };

const item = {
  letters: letters.slice(0, 6),
  pattern: new RegExp(`^${home}(?=,| \\(| för | med | åt |[.;]?$)`, 'g'),
};

const civilOwner =
  /(?<![a-zà-öø-ɏ])(?:vår|vårt|våra|(?:[a-zà-öø-ɏ]*(?:förening|stiftelse|församling|organisation|mission)ens|[a-zà-öø-ɏ]*(?:jour|klubb)ens|[a-zà-öø-ɏ]*förbundets|kooperativets))(?![a-zà-öø-ɏ])/;
const publicWords = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${publicBody}|socialjouren|handläggaren|socialsekreteraren)s?(?![a-zà-öø-ɏ])`,
);
/** “flyttar från föreningens stödboende”, “hjälper till att ordna skyddat boende”: something else than to run it. */
const elseBefore =
  /(?:(?<![a-zà-öø-ɏ])(?:från|ur|lämna(?:r|t|de)?|bredvid|intill|nära|granne med|utanför|besöker|till skillnad från|som|erfarenhet(?:er|erna|en)?(?: av| i| från| med)|personal(?:en)? (?:på|i|vid)|boende (?:på|i)|bor (?:på|i)|bott (?:på|i)|utöver|förutom)|hjälp[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,5}|(?:kontakta|fråga|ber|tipsa)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,4}) $/;
/** Kept apart in the sentence itself. */
const outside =
  /ingår (?:inte|ej)|omfattas (?:inte|ej)|omfattar (?:inte|ej|inga|inget|ingen)|upphandlas/;
const we = /(?<![a-zà-öø-ɏ])(?:vi|oss)(?![a-zà-öø-ɏ])/;

const byPublic = new RegExp(
  `^(?: (?:helt|numera|i dag|fortfarande|alltjämt))? (?:av|genom) ${publicBody}(?![a-zà-öø-ɏ])`,
);

/** Where the text takes such a home into what the parties do. */
export function homesIn(agreement: Agreement): readonly Said[] {
  const own = saidAsSign(agreement, possessed).filter((said) => isOfCivil(agreement, said));
  const run = [running, elsewise]
    .flatMap((sign) => runIn(agreement, sign))
    .filter(({ sentence, end }) => !byPublic.test(lowerOf(sentence).slice(end, end + 60)));
  return [...run, ...own, ...itemsOf(agreement), ...sheltersIn(agreement)];
}

const isDoing: ReadonlySet<string | null> = new Set(['activity', 'commitments']);

/** “Skyddat boende, fyra rum”: an item of what the parties do. */
function itemsOf(agreement: Agreement): readonly Said[] {
  return saidAsSign(agreement, item).filter(({ sentence }) => {
    const { block, text, start } = sentence;
    if (block.listDepth === 0 || start > 0 || text.length > 70) return false;
    const lower = lowerOf(sentence);
    if (publicWords.test(lower) || otherHands.test(lower)) return false;
    if (!isDoing.has(sectionAt(agreement, sentenceRange(sentence)))) return false;
    const lead = agreement.blocks
      .slice(0, block.index)
      .findLast(({ listDepth }) => listDepth === 0);
    return !(lead && lead.kind !== 'heading' && otherHands.test(lead.prose.text.toLowerCase()));
  });
}

const otherHands =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|utanför|undantag|undantas|tidigare|till exempel|t\.ex\.|exempelvis|målgrupp|kommer från|bor|hänvis|upphandl|kommun|socialtjänst|samverka|kontakt)/;

/** Whether the words make a civil party the one whose home it is. */
function isOfCivil(agreement: Agreement, { sentence, start, end }: Said): boolean {
  const { reading } = agreement;
  const lower = lowerOf(sentence);
  const words = lower.slice(start, end);
  if (publicWords.test(words) || outside.test(lower)) return false;
  const before = lower.slice(Math.max(0, start - 60), start);
  if (elseBefore.test(before)) return false;
  const named = partyMentionsIn(sentence.text, reading.parties);
  const whose = /^(\S+s|vårt|våra|sitt|sina) |i (?:\S+ )?(\S+s|vår|egen) (?:egen )?regi$/.exec(
    words,
  );
  if (whose && !/^(?:hålls|ges|får|erbjuds|bereds|ordnas) /.test(words)) {
    const owner = whose[1] ?? whose[2] ?? '';
    if (civilOwner.test(owner)) return true;
    const isCivil = ({ party }: { readonly party: { readonly side: string | null } }) =>
      party.side === 'civil';
    if (/^(?:sitt|sina|egen)$/.test(owner)) {
      const { subject } = propertiesOf(sentence, reading.parties);
      return subject.parties.length > 0
        ? subject.parties.some(({ side }) => side === 'civil')
        : owner === 'egen' && named.some(isCivil);
    }
    return named.some((one) => isCivil(one) && one.isGenitive && one.end > start && one.end <= end);
  }
  const { subject } = propertiesOf(sentence, reading.parties);
  if (subject.kind === 'group') return false;
  if (subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public'))
    return false;
  return (
    we.test(lower) ||
    (/(?<![a-zà-öø-ɏ])ni(?![a-zà-öø-ɏ])/.test(lower) && isWrittenByPublic(agreement)) ||
    named.some(({ party, isGenitive }) => party.side === 'civil' && !isGenitive) ||
    (named.some(({ party }) => party.side === 'civil') && !publicWords.test(lower))
  );
}

const elsePermit =
  /polis|livsmedel|alkohol|folköl|servering|bygglov|fotograf|arrangemang|tillställning|markupplåt|lotteri|sälja/;
const permit = /(?<![a-zà-öø-ɏ])tillstånd|(?<![a-zà-öø-ɏ])ivo(?![a-zà-öø-ɏ])/;
/** “utan tillstånd”, “inte sett skäl att söka något tillstånd”, “tillstånd krävs inte” */
const noPermit =
  /(?<![a-zà-öø-ɏ])(?:(?:saknar|avstår från|undantag(?:et|en|na)?(?: [a-zà-öø-ɏ]+)? från)(?: [a-zà-öø-ɏ]+){0,3} (?:tillstånd|krav)|(?:utan|inget|ingen|inte|ej)(?: (?!förrän|innan|utan|om|ännu)[a-zà-öø-ɏ]+){0,6}? tillstånd(?:et)?|tillstånd(?: (?:från|av) [a-zà-öø-ɏ ]{3,40}?)? (?:saknas|(?:krävs|behövs|finns|söks|har|är)(?: (?!ännu)[a-zà-öø-ɏ]+){0,2} (?:inte|ej)))(?![a-zà-öø-ɏ])/;
/** “öppnar inte utan tillstånd”, “har ännu inget tillstånd, men har ansökt” */
const denialOfDenial =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|ingen|inga|inget)(?: [a-zà-öø-ɏ]+){0,8} (?:utan|förrän|innan)(?: [a-zà-öø-ɏ]+){0,3} tillstånd|(?<![a-zà-öø-ɏ])(?:ännu|ansök|ansökt|ansökan|sökt|söker|handläggs)(?![a-zà-öø-ɏ])(?! inte| ej)/;
/** An activity that is kept apart, or is no more, or is yet to be decided on. */
const apart =
  /ingår (?:inte|ej)|omfattas (?:inte|ej)|omfattar (?:inte|ej)|berörs (?:inte|ej)|berör (?:inte|ej)|(?:utanför|vid sidan av|fristående från|skil[jt][a-zà-öø-ɏ]* från) (?:partnerskapet|avtalet|överenskommelsen|samarbetet)|ligger utanför|upphandlas|upphandlar|avtalas (?:för sig|särskilt|separat)|nedlag[td]|lades? ned|lagts ned|avveckla[td]|framtida/;

/** A permit is spoken of, or such a home is said to stand outside. */
export function isSettled(agreement: Agreement): boolean {
  const speaks = sentencesWith(agreement, ['tillstånd', 'ivo', 'inspektionen för vård']).some(
    (sentence) => !sentence.block.quoted && givesPermit(sentence),
  );
  return (
    speaks ||
    sentencesWith(agreement, letters).some(
      (sentence) => !sentence.block.quoted && apart.test(lowerOf(sentence)),
    )
  );
}

/** Whether a sentence tells of a permit for such a home that is there or is to come. */
function givesPermit(sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (elsePermit.test(lower)) return false;
  if (/inspektionen för vård och omsorg/.test(lower) || permit.test(lower))
    return !noPermit.test(lower) || denialOfDenial.test(lower);
  return false;
}
