import { bindsOtherwise } from './agencies.ts';
import type { Agreement, Party, PartyType, Sentence } from './agreement.ts';
import type { BoardMention } from './boards.ts';
import { typeIn } from './facts/organisations.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { isAbbreviation } from './facts/party-variants.ts';
import { allMatches } from './language/all-matches.ts';
import { dutyAfter, isAgentFirst, isAgentNext, withoutAside } from './language/duties.ts';
import { lowered } from './language/lowered.ts';
import { isOutside } from './language/outside.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { isTold } from './language/tense.ts';
import { sectionAt, sentenceRange } from './places.ts';
import { isRoleByPlace } from './roles-by-place.ts';

const letters = [
  'region ',
  ' kommun',
  ' stad',
  ' ab',
  'föreningen ',
  ' förening',
  'förbundet ',
  'stiftelsen ',
  'klubben ',
  'jouren ',
  'församling',
  'pastorat',
  'folkhögskola',
  ' if',
  ' ik',
  'röda korset',
  'rädda barnen',
  'svenska kyrkan',
  'hyresgästför',
  'stadsmissionen',
  'frälsningsarmén',
  'friluftsfrämjandet',
  'studiefrämjandet',
  'lions',
  'abf',
];
const word = '[A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ\\d-]+';
/** Organisations by a name of their own: “Pensionärsföreningen Linden”, “Exempelbostäder AB”, “Region Exempel”. */
const name = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ɏ-])(?:Region ${word}(?: ${word})?|${word} (?:kommun|stad)|(?:Föreningen|Förbundet|Stiftelsen|Klubben|Församlingen) ${word}(?: ${word}){0,2}|(?:[A-ZÀ-ÖØ-Þ]|[a-zà-öø-ɏ]{4})[a-zà-öø-ɏ-]{0,26}(?:föreningen|förbundet|stiftelsen|klubben|jouren|församlingen) ${word}(?: ${word}){0,2}|${word}(?: (?:${word}|&|och)){0,3} (?:AB|IF|IK|BK|FF|församling|pastorat|folkhögskola|[a-zà-öø-ɏ]{0,20}förening|[a-zà-öø-ɏ]{0,20}klubb)|(?:Röda Korset|Rädda Barnen|Svenska kyrkan|Hyresgästföreningen|Stadsmissionen|Frälsningsarmén|Friluftsfrämjandet|Studiefrämjandet|Lions|ABF)(?:s (?:lokala )?(?:krets|lokalförening|lokalavdelning|avdelning|lokalgrupp|distrikt|kår)(?:en)?(?: i ${word})?)?)(?![A-Za-zÀ-ÖØ-öø-ɏ-])`,
  'g',
);
/** A word with a capital because the sentence begins there. */
const opening =
  /^(?:För|Av|Hos|Med|Till|Från|På|Mellan|Vid|Inom|Mot|Dessutom|Även|Också|Och|Men|När|Om|Där|Här|Därefter|Sedan|Samt|Både|Varken|Utöver|Enligt|Genom|Att|Som|Det|Den|Detta|En|Ett) /;
const publicTypes: ReadonlySet<PartyType | null> = new Set<PartyType | null>([
  'municipality',
  'region',
]);

/** Sections on what is done in the partnership. */
const inPartnership: ReadonlySet<string | null> = new Set([
  'commitments',
  'activity',
  'organisation',
  'strategies',
  'follow-up',
]);
/** What binds: more than what an organisation does anyway. */
const binds =
  /^(?:(?:åtar|förbinder) sig|tar (?:[a-zà-öø-ɏ]+ )?på sig|har (?:åtagit|tagit på) sig|har lovat|lovar att|(?:ska|skall|måste) (?!inte|ej|få |kunna|vara (?!värd|sammankall|ansvar)|bli |ha |(?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]+as(?![a-zà-öø-ɏ]))|bemannar|samordnar|sammankallar|är sammankallande|leder (?!till)|avsätter|upplåter|tillhandahåller|ställer (?:upp|[^.;]{2,40} till förfogande)|bidrar (?:[a-zà-öø-ɏ]+ )?med (?![^.;]{0,40}(?:kronor|kr|medel|pengar|bidrag)))/;
/** What a public body has to do anyway is told in the same words. */
const answers =
  /^(?:(?:ansvarar|svarar|står) (?:[a-zà-öø-ɏ]+ )?för|är (?:huvud)?ansvarig|har (?:[a-zà-öø-ɏ]+ ){0,2}?(?:huvud)?ansvar)/;
/** As owner, seller or neighbour it does so by another agreement. */
const asOther =
  /(?<![a-zà-öø-ɏ])(?:fastighetsägare|hyresvärd|hyr(?:s|a|er|an)?|äg(?:s|er|are|aren)|upphandla[a-z]*|anlita[a-z]*|leverantör[a-z]*|på uppdrag av|köp(?:er|s|t|a)|faktur[a-zà-öø-ɏ]*|kontrakt[a-zà-öø-ɏ]*|överenskommelsen? (?:mellan|med)|[a-zà-öø-ɏ]*avtal(?:et)?|på egen hand|i egen regi|vid sidan|bredvid|intill|granne|sponsr[a-z]*|medlem(?:mar)? i)(?![a-zà-öø-ɏ])|^[^a-zà-öø-ɏ]*(?:om|ifall) /;
/** What ties it to the partnership, or says that it stands outside. */
const settled =
  /(?<![a-zà-öø-ɏ])(?:ansluter sig|har anslutit sig|anslutna|(?:är|blir) (?:också |inte |ej )?(?:part|med i)|ingår (?:inte|ej)|medlem[a-zà-öø-ɏ]*|underteckna[a-zà-öø-ɏ]*|avsiktsförklaring[a-zà-öø-ɏ]*|har (?:beslutat|bekräftat|godkänt)|hyresvärd|hyr|äg(?:s|er|are|aren)|eget avtal|egen överenskommelse|leverantör|upphandla[a-z]*)(?![a-zà-öø-ɏ])/;

/** Where organisations by name, which are no parties, get something to do in the partnership. */
export function outsidersWithDuties(agreement: Agreement): readonly BoardMention[] {
  const found = sentencesWith(agreement, letters).flatMap((sentence) => {
    const { block } = sentence;
    if (block.quoted || block.footnote || block.kind === 'heading') return [];
    const named = namesIn(agreement, sentence);
    if (named.length === 0) return [];
    if (!inPartnership.has(sectionAt(agreement, sentenceRange(sentence)))) return [];
    const lower = lowerOf(sentence).slice(0, 1_200);
    if (bindsOtherwise.test(lower) || asOther.test(lower) || isOutside(agreement, sentence))
      return [];
    if (isTold(sentence, agreement.reading.parties)) return [];
    return named.filter(
      (mention) =>
        (isBound(lower, mention) || isRoleByPlace(agreement, mention)) &&
        !isQuotedAt(sentence, mention.start, agreement.blocks),
    );
  });
  return found.filter((mention) => !isSettled(agreement, mention));
}

function isBound(lower: string, { start, end, name: own }: BoardMention): boolean {
  const before = lower.slice(Math.max(0, start - 120), start);
  const after = withoutAside(lower.slice(end, end + 240));
  if (isAgentNext(before) || isAgentFirst(before, after)) return true;
  const isPublic = publicTypes.has(typeIn(own));
  const turned =
    /(?:^|[ ,])(?:(?:åtar|förbinder) sig|ska|skall|bidrar|svarar|ansvarar|tar|leder|bemannar|samordnar) $/.exec(
      before,
    );
  if (turned) return !(isPublic && /svarar/.test(turned[0])) && isTurned(turned[0].trim(), after);
  if (preposition.test(before) && !besides.test(before)) return false;
  const words = dutyAfter(after) ?? ownVerb(after);
  return words !== null && (binds.test(words) || (!isPublic && answers.test(words)));
}

/** “lovar att”, “lovat att”: verbs that bind only with what follows. */
const ownVerb = (after: string) =>
  /^ (?<words>(?:lovar att|har lovat).*)/.exec(after)?.groups?.['words'] ?? null;

/** “Till kvällarna bidrar Röda Korset med två värdar”, “på tisdagar ska Röda Korset baka”. */
function isTurned(verb: string, after: string): boolean {
  if (/^(?:ska|skall)$/.test(verb)) return binds.test(`ska${after}`);
  if (verb === 'tar') return /^ (?:[a-zà-öø-ɏ]+ )?på sig/.test(after);
  if (verb === 'bidrar')
    return /^ (?:[a-zà-öø-ɏ]+ )?med (?![^.;]{0,40}(?:kronor|kr|medel|pengar|bidrag))/.test(after);
  return !/^ (?:inte|ej|själv)/.test(after);
}

/** “Norra och Röda Korset ska …”: the second of those who do it. */
const besides =
  /^[^a-zà-öø-ɏ]*(?!(?:för|av|hos|med|till|från|på|mellan|vid|i|hos|utöver|enligt|som|om|när) )(?:[a-zà-öø-ɏ]+ ){1,4}(?:och|samt) $/;
const preposition =
  /(?:^|[ (])(?:till|av|för|hos|med|mellan|från|åt|i|på|inom|om|vid|via|genom|under|mot|utan|efter|som|än|och|samt) (?:den )?$/;

function namesIn(agreement: Agreement, sentence: Sentence): readonly BoardMention[] {
  const text = sentence.text.slice(0, 1_200);
  const all = allMatches(text, name).slice(0, 6);
  if (all.length === 0) return [];
  const { parties } = agreement.reading;
  const mentions = partyMentionsIn(text, parties);
  return all.flatMap(({ index, 0: whole }) => {
    const cut = opening.exec(whole)?.[0].length ?? 0;
    const start = index + cut;
    const end = index + whole.length;
    const own = whole.slice(cut);
    if (mentions.some((at) => at.start < end && start < at.end)) return [];
    return parties.some((party) => isLike(own, party, parties))
      ? []
      : [{ sentence, start, end, name: own }];
  });
}

/** Words that say what an organisation is, and small words. */
const general =
  /^(?:kommun|stad|region|ab|och|för|ideell[a-z]*|ekonomisk[a-z]*|svenska|sveriges|[a-zà-öø-ɏ]*(?:förening|förbund|stiftelse|klubb|jour|församling|pastorat|folkhögskola)(?:en|et|n)?)$/;

function ownWords(text: string): readonly string[] {
  return lowered(text)
    .split(/[^a-zà-öø-ɏ\d]+/)
    .filter((part) => part.length > 2 && !general.test(part))
    .map((part) => part.replace(/s$/, ''));
}

/** Whether a name may be another way of naming a party, or one of its members or units. */
function isLike(own: string, party: Party, parties: readonly Party[]): boolean {
  const type = typeIn(own);
  if (type === 'region' && party.type === 'region') return true;
  if (isAbbreviation(own, party)) return true;
  // The members of an umbrella are its own matter.
  if (party.type === 'umbrella' && !publicTypes.has(type)) return true;
  const cities = new Set(
    parties.filter(({ side }) => side === 'public').flatMap((one) => ownWords(one.name)),
  );
  const words = ownWords(own);
  const isOfCity = type !== 'municipality' && party.side === 'public';
  const theirs = [party.name, ...party.shortNames, ...party.members, ...party.units];
  if (words.length === 0)
    return theirs.some((one) => lowered(one).includes(lowered(own).replace(/en$|et$/, '')));
  return theirs
    .flatMap(ownWords)
    .some((one) => words.some((it) => it === one && !(isOfCity && cities.has(it))));
}

/** Whether the text says elsewhere how it stands to the partnership, or names it among those who sign. */
function isSettled(agreement: Agreement, { name: own }: BoardMention): boolean {
  const key = lowered(own).replace(/\s+/g, ' ');
  return sentencesWith(agreement, [key]).some((sentence) => {
    const section = sectionAt(agreement, sentenceRange(sentence));
    return section === 'parties' || section === 'signatures' || settled.test(lowerOf(sentence));
  });
}
