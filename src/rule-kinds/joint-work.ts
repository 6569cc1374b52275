import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { dutiesOf } from '../agreement/duties.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { lowerOf, type Said, saidIn, sentencesWith } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { sectionAt, sentenceRange } from '../agreement/places.ts';
import { isPublicMoney, publicOne } from './public-payments.ts';

/** Bodies and meetings of the partnership. */
const meets =
  /(?<![a-zà-öø-ɏ])(?:(?:styr|arbets|samverkans|referens|lednings|projekt|samråds|partner|utvecklings|planerings)grupp(?:en|er|erna)?|(?:samverkans|avstämnings|planerings|uppföljnings|dialog|parts|partnerskaps)möte[a-zà-öø-ɏ]*|avstäm[a-zà-öø-ɏ]*|träffas|möts|ses(?= (?:minst|en|två|tre|fyra|varje|regelbundet|för) )|samråd(?:er|s)?|dialogmöte[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/g;

/** Work that is done together. */
const together =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensamt|ihop|i samverkan|i samarbete|i dialog|sida vid sida|samplaner[a-zà-öø-ɏ]*|samordnar|samarrangera[a-zà-öø-ɏ]*|samskapa[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/g;
const work =
  /(?<![a-zà-öø-ɏ])(?:planer|genomför|utveckl|följ(?:er|a)? upp|utvärder|ordna|arrangera|driv|arbeta|håll|skapa|besluta|bestäm|ta fram|tar fram|leder|prova|prövar|pröva|gör |bemanna|utbilda|medverka|deltar)/;

/** What a party does besides paying. */
const takesPart =
  /(?<![a-zà-öø-ɏ])(?:delta[a-zà-öø-ɏ]*|medverka[a-zà-öø-ɏ]*|bjuder in|bjuda in|hyresfri[a-z]*|lokal[a-z]* utan (?:hyra|kostnad|avgift)|upplåt[a-zà-öø-ɏ]*|låna[a-zà-öø-ɏ]* ut|utlåna[a-zà-öø-ɏ]*|ställ[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ )?(?:till förfogande|lokal)|avsätt[a-zà-öø-ɏ]*|låter|hjälp[a-zà-öø-ɏ]*|utbilda[a-zà-öø-ɏ]*|handled[a-zà-öø-ɏ]*|inform[a-zà-öø-ɏ]*|berätta[a-zà-öø-ɏ]*|öppnar|skickar|samordna[rs]?|marknadsför[a-zà-öø-ɏ]*|sprid[a-zà-öø-ɏ]*|hänvisa[a-zà-öø-ɏ]*|stöttar|bemanna[a-zà-öø-ɏ]*|håller|ordna[a-zà-öø-ɏ]*|sköter|svarar för|ansvarar|planera[a-zà-öø-ɏ]*|kallar|utse[a-zà-öø-ɏ]*|föreläs[a-zà-öø-ɏ]*|samverka[a-zà-öø-ɏ]*|arbetar|leder|bidrar med (?!(?:[a-zà-öø-ɏ]+ )?\d|pengar|medel|ett |kontant|bidrag|ekonomisk))(?![a-zà-öø-ɏ])/g;

/** What may be about the money alone: “ansvarar för utbetalningen”, “informerar om nästa års belopp”. */
const mayBeMoney = /^(?:svarar|ansvarar|skickar|inform|berätta|sköter)/;
const isMoney =
  /^(?: (?!och |samt |men |utan )[a-zà-öø-ɏ]+){0,6}? (?:[a-zà-öø-ɏ]*(?:utbetal|betalning|bidrag|kostnad|belopp|redovisning|faktur|hyra)[a-zà-öø-ɏ]*|pengar(?:na)?|medel|medlen|slant(?:en)?|summa(?:n)?|ekonomi(?:n)?|\d[\d ]*(?:kr|kronor))(?![a-zà-öø-ɏ])/;
const notBefore =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|varken|ingen|inget|någon|något|utan) (?:[a-zà-öø-ɏ]+ ){0,2}$/;
const notAfter =
  /^(?: (?!och |men |samt )[a-zà-öø-ɏ]+){0,5} (?:inte|ej|aldrig|ingenting)(?! bara| endast| enbart| minst)(?![a-zà-öø-ɏ])/;

/** Whether words tell of something that is done besides paying. */
function doesMore(lower: string): boolean {
  return allMatches(lower, takesPart).some((match) => {
    const at = match.index ?? 0;
    const after = lower.slice(at + match[0].length, at + match[0].length + 90);
    if (mayBeMoney.test(match[0]) && isMoney.test(after)) return false;
    return !notBefore.test(lower.slice(Math.max(0, at - 40), at)) && !notAfter.test(after);
  });
}

/** Whether the text tells of a body, of work together, or of something that the public side does besides paying. */
export function isJoint(agreement: Agreement): boolean {
  const gives = agreement.reading.contributions.some(
    (one) => one.payer?.side === 'public' && !isPublicMoney(agreement, one),
  );
  return (
    gives ||
    meetsOrWorks(agreement) ||
    sentencesWith(agreement, publicLetters(agreement)).some((one) =>
      isPublicDeed(agreement, one),
    ) ||
    hasOtherDuty(agreement)
  );
}

/** Whether the text tells of a body or of work that is done together. */
export function meetsOrWorks(agreement: Agreement): boolean {
  const { reading, assessment } = agreement;
  if (reading.meetings.length > 0 || assessment?.['not-ordinary-grant']?.answer === 'yes')
    return true;
  const letters = ['grupp', 'möte', 'avstäm', 'träffas', 'möts', 'ses ', 'samråd'];
  if (saidIn(agreement, letters, meets).some(isOfParties)) return true;
  const joint = saidIn(
    agreement,
    ['tillsammans', 'gemensamt', 'ihop', 'i sam', 'i dialog', 'sida vid', 'sam'],
    together,
  );
  return joint.some(({ sentence }) => work.test(lowerOf(sentence)));
}

const between =
  /(?<![a-zà-öø-ɏ])(?:parter|vi(?![a-zà-öø-ɏ])|kommun|stad|region|nämnd|förvaltning|kontaktperson|samordnar|representant|företrädar|tjänste|handlägg|sekreterar|chef|styrelse|ledning|grupp|båda|bägge|alla tre|föreningen(?!s)|organisation)/;
const participants =
  /(?<![a-zà-öø-ɏ])(?:deltagar|ungdom|mentor|barn|besökar|medlemmar|elever|de äldre|kvinnorna|männen|gäst|familj|volontär|samtalsgrupp|studiegrupp)/;

/** “Parterna träffas”; that those whom it is for meet one another is the activity. */
function isOfParties({ sentence, start, text, end }: Said): boolean {
  if (!/^(?:träffas|möts|ses|samråd)/.test(text.toLowerCase())) return true;
  const lower = lowerOf(sentence);
  const around = lower.slice(Math.max(0, start - 80), end + 50);
  return (
    between.test(around) && !(participants.test(around) && !/parterna|(?:^| )vi /.test(around))
  );
}

/** What names the public side, for the search. */
function publicLetters({ reading }: Agreement): readonly string[] {
  const names = reading.parties
    .filter(({ side }) => side === 'public')
    .flatMap(({ name, shortNames }) => [name, ...shortNames])
    .map((name) => name.toLowerCase());
  return [
    ...names,
    'kommun',
    'staden',
    'region',
    'nämnd',
    'förvaltning',
    'parterna',
    'social',
    'tjänsteperson',
    'handlägg',
    'fritids',
    'lärar',
    'kurator',
    'bibliotek',
    'fält',
    'skolan',
  ];
}

/** Those who work for it: “socialsekreterarna utbildar”. */
const staff =
  /^(?:(?:en|två|de|kommunens|stadens) )?(?:socialsekreterar|tjänsteperson|handläggar|fritidsledar|fritidskonsulent|lärar|bibliotekari|kurator|fältarbetar|fältassistent|skolans|bibliotekets|socialtjänst)/;

/** What is done about the text itself, not about what it is for. */
const ofTheText: ReadonlySet<string | null> = new Set([
  'parties',
  'term',
  'extension',
  'renegotiation',
  'termination',
  'signatures',
]);

/** “Kommunen deltar med …” */
function isPublicDeed(agreement: Agreement, sentence: Sentence): boolean {
  const { reading } = agreement;
  const lower = lowerOf(sentence);
  if (sentence.block.quoted || !doesMore(lower)) return false;
  if (ofTheText.has(sectionAt(agreement, sentenceRange(sentence)))) return false;
  if (staff.test(lower)) return true;
  const { subject } = propertiesOf(sentence, reading.parties);
  if (subject.parties.some(({ side }) => side === 'public')) return true;
  // Where the parties are not named, what they are called shows who does it.
  if (!reading.parties.some(({ side }) => side === 'public')) return publicOne.test(lower);
  const named = partyMentionsIn(sentence.text, reading.parties);
  const [first] = named;
  if (first && first.party.side === 'public' && first.start < 20) return true;
  // “…, och kommunens fritidsledare deltar”: in a clause of its own.
  return named.some(
    ({ party, start: at, end: to }) =>
      party.side === 'public' &&
      /(?:,|;| och| medan| då| dit) $/.test(lower.slice(Math.max(0, at - 8), at)) &&
      doesMore(/^[^,;.]*/.exec(lower.slice(to, to + 60))?.[0] ?? ''),
  );
}

/** The money, and what is done to see what became of it. */
const payingOrLooking =
  /betal|bidrag|pengar|medel|kronor|(?<![a-zà-öø-ɏ])(?:kr|stöd|slant(?:en)?|tkr)(?![a-zà-öø-ɏ])|belopp|kostnad|hyra|ansl(?:å|ag)|redovis|rapport|gransk|insyn|följ(?:er|a) upp|uppföljning|utvärder|kontroll|tar del|närvara|förbehåll|begära|bevilja|finansier|ersätt|inform|intyg|(?<![a-zà-öø-ɏ])(?:inte|ej|ingen|inget|inga|aldrig|vill|beslutar|beslutade|önskar|välkomnar|respekterar|uppmuntra[rs]?)(?![a-zà-öø-ɏ])/;

/**
 * “Kommunen ser till att det är varmt, och dess aktivitetsledare följer med”: any other duty of the public side, also
 * one that stands under its name.
 */
function hasOtherDuty(agreement: Agreement): boolean {
  return dutiesOf(agreement).some(({ party, sentence, isOwn }) => {
    if (party.side !== 'public') return false;
    const lower = lowerOf(sentence);
    return !payingOrLooking.test(lower) || (isOwn && doesMore(lower));
  });
}
