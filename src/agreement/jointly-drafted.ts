import type { Agreement, Sentence } from './agreement.ts';
import { bothLetters, isByBothHands } from './drafted-by-both.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { allMatches } from './language/all-matches.ts';
import { hasAny } from './language/letters.ts';
import { lowerOf, ownSentencesWith } from './language/search.ts';
import { weOfPublic } from './language/voice.ts';
import { cellAt, headingOver } from './neighbours.ts';

const letters = [
  'fram',
  'arbeta',
  'form',
  'formulera',
  'skriv',
  'skrev',
  'fram och tillbaka',
  'vandrat',
  'upprätt',
  'författa',
  'tillkom',
  'vuxit',
  'result',
  'föreg',
  'arbetet med',
  'process',
  'snickra',
  'bidragit till',
  'gemensamt arbete',
  'knåpa',
  'filat',
  'kokat',
  'utvecklat',
  ' ihop',
  'resoner',
  'vridit',
  'stött',
  'bollat',
  'ändrat',
  'tog igenom',
  'gick igenom',
  'gått igenom',
  'går igenom',
  'läst ',
  ' till ',
  'pennan',
  'satt ',
  'satte ',
  'plita',
  'färdig',
  'totat',
  'i ordning',
  'överens om',
  'avfatta',
  'nedtecknat',
  'överlagt',
  'vänt på',
  'vägt ',
  'prövat ',
  'drawn',
  'drafted',
  'written',
  'worked out',
  'prepared',
  'wrote',
];
/** What was done to the text. */
const drafting =
  /(?<![a-zà-öø-ɏ])(?:ta(?:git|gits|gna|get) fram|ta (?:gemensamt )?fram(?= (?:detta |denna |det här |den här )?(?:avtal|överens|text|partner))|kom(?:mit)? fram till(?= (?:[a-zà-öø-ɏ]+ ){0,3}(?:avtal|överens|text|innehåll|villkor|formuler|orden))|togs? fram|tas fram|framtag(?:en|et|na|its|ande|andet)|(?:fram|ut)arbeta(?:d|t|ts|des|de)|(?:fram|ut)arbetande[t]?|arbeta(?:t|ts|de|des) (?:[a-zà-öø-ɏ]+ )?(?:fram|igenom)|form(?:at|ats|ade|ades)|utform(?:a|at|ad|ats|ades|ade|ning|ningen)|formulera(?:t|ts|de|des|d)|(?:om)?skriv(?:it|its|en|et|na|andet)|skrev(?:s)?|upprätta(?:t|ts|d|de|des)|författa(?:t|ts|d)|tillkom(?:mit|men)|kommit till|växt fram|vuxit fram|(?:för)?handlat fram|förhandlats fram|diskuterat fram|mejslat fram|processa(?:t|ts)|bidragit till(?= (?:[a-zà-öø-ɏ]+ )?(?:avtal|överens|text|innehåll|utform))|gemensamt arbete|(?:pratat|talat|resonerat|diskuterat|tänkt|jämkat|fogat|pusslat|vävt)(?: (?:oss|sig))? (?:ihop|fram|samman)(?: (?:oss|sig))?|vrid(?:it|its) och vänt?s?|stötts? och blötts?|bolla(?:t|ts) (?:fram|mellan|av)|(?:haft|hålla i|hållit i|höll i|delat|fört) pennan|kom till(?= (?:[a-zà-öø-ɏ]+ ){0,3}(?:vid|under|genom|efter|i ))|(?:ändra|läs|gå|gick|gått)(?:ts|t|des|de|s|tts)? (?:högt|igenom|ändrad|om)|ändrats?|(?:kom|kommit|enats?|enades)(?: överens)? om (?:ord för ord|varje ord|texten|orden|formuleringarna)|(?:ihop)?snickra(?:t|ts|d)|knåpat|filat|kokat ihop|utveckla(?:t|ts|d)|[a-zà-öø-ɏ]{1,10}(?:at|ade|it|te|tt|ev|ick) (?:[a-zà-öø-ɏ]+ ){0,3}ihop|plita(?:t|ts|de|des)|avfatta(?:t|ts|de|des)|nedteckna(?:t|ts|de|des)|överlagts?|(?:vänt på|vägt|prövat|slipat på) (?:varje|alla|vartenda)|(?:gått|vandrat|skickats|bollats) fram och tillbaka|skriver (?:[a-zà-öø-ɏ]+ ){0,3}(?:utkast(?:et)?|texten|avtalet)|totat|gjort i ordning|(?:turas|turades|turats|hjälptes|hjälpts|hjälps)(?: vi)? (?:om|åt)(?: med)? (?:att skriva|skrivandet|texten)|result(?:at|atet) av|föregåtts av|föregicks av|förberett|förberetts|arbetet med|process(?:en)?|drawn up|drafted|written|worked out|prepared|wrote|result of)(?![a-zà-öø-ɏ])/;
const jointly =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensam[a-zà-öø-ɏ]*|ihop|i (?:nära |god |tät |bred |full )?(?:samverkan|samarbete|samråd|dialog|samtal|samförstånd|samklang)|(?:i|genom|efter|under|vid|av|en|flera|två|tre|fyra|fem|sex|sju|åtta|tio|några|många|en rad) (?:[a-zà-öø-ɏ]+ ){0,3}(?:samtal|dialog(?:er|möten)?|möten|träffar|sammankomster|workshop(?:par|s)?|kvällar)|mellan parterna|(?:av|båda|bägge|alla|samtliga|varje|alla tre|alla fyra) part(?:er|erna)?|parterna (?:har|har tillsammans)|har parterna|vi har|har vi|(?:sågs|möttes|träffades|satt|satte oss) (?:vi|parterna)|vi (?:sågs|möttes|träffades|satt|satte oss)|(?:mening|rad|ord) för (?:mening|rad|ord)|vi (?:tre|två|fyra) har|parternas|(?:oss|vi|er) (?:båda|alla|tre|två|fyra)|(?:båda|bägge) (?:sidor|två|föreningarna|lag|organisationerna)|alla (?:tre|fyra|inblandade)|av (?:båda|bägge)|från (?:båda|bägge) håll|mellan oss|(?:från|för|ur|av) (?:vardera|varje|båda|bägge|respektive|var) part(?:en|er|erna)?|sida vid sida|(?:kring|runt|vid) (?:samma |köks)?bord(?:et)?|(?:turades?|turats) om|i lag(?![a-zà-öø-ɏ])|(?:en|två|tre|fyra|hälften|lika många|var sin|flera)(?: [a-zà-öø-ɏ]+){0,3} från [^.;]{2,60}? och (?:en|två|tre|fyra|hälften|lika många|flera)(?: [a-zà-öø-ɏ]+){0,3} från|(?:skriv|arbets|liten )?grupp (?:med|av) [^.;,]{3,40}(?:,| och) (?:en|två|tre|fyra|lika många) [^.;]{3,60}|er (?:tillsammans|alla)|parterna(?= (?:skrev|formulerade|utarbetade|arbetade|tog|enades|utformade))|(?:företrädare|representanter|deltagare) (?:för|från) (?:samtliga|alla|båda|bägge|varje)|jointly|together|both parties|all parties|the parties (?:have|drew|wrote|drafted)|in (?:dialogue|talks|conversations|cooperation))(?![a-zà-öø-ɏ])/;
/** The text itself. */
const text =
  /(?<![a-zà-öø-ɏ])(?:(?:iop|partnerskaps|samverkans|samarbets)?-?(?:avtal(?:et|ets|stext|stexten)?|överenskommelse(?:n|ns)?|partnerskap(?:et|ets)?)|(?:avtals?|överenskommelse)(?:text|innehåll|förslag|villkor)[a-zà-öø-ɏ]*|uppgörelsen|orden(?= i| här| tills|[.,])|(?:denna |den här )skrift(?:en)?|det som står (?:här|i)|det (?:som )?vi (?:kom|har kommit|har enats|enades)(?: överens)? om|iop(?::t|-t|t)?|texten|samskap[a-zà-öø-ɏ]+ text|(?:första )?utkast(?:et)?|(?:de här|dessa) sidorna|(?:varje|vartenda|alla) (?:mening|ord|rad|stycke|stycken|formulering|meningar)|dokumentet|(?:detta|det här) dokument|innehållet|villkoren|avtalsvillkoren|det här|pappret|papperet|formulering(?:arna|ar|en)|ordalydelsen?|skrivarbetet|skrivning(?:en|arna|ar)|(?:this|the) (?:agreement|text|partnership|document))(?![a-zà-öø-ɏ])/;
/** Something else that is drawn up within the partnership. */
const other =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:plan|planen|planer|budget|budgeten|blad|bladet|material|materialet|rutin|rutinen|rutiner|enkät|enkäten|policy|schema|mall|mallen|program|programmet|strategi|strategin|riktlinjer|riktlinjerna|broschyr|kampanj|metod|metoden|metoder|arbetssätt|koncept|konceptet|rapport|rapporten|aktiviteter|verksamheten|delmål|målen|mål)|ändringar|tillägg|verksamhet)(?![a-zà-öø-ɏ])/;
const preposition =
  /(?<![a-zà-öø-ɏ])(?:enligt|inom|genom|under|för|till|av|med|i|utifrån|utöver|om|på|enlighet med|ramen för) (?:detta |denna |det här |den här |parternas )?$/;
/** Another text of the same name: what the municipality has agreed with all of civil society. */
const compact =
  /lokala överenskommelse|överenskommelsen? (?:i [a-zà-öø-ɏ]+ (?:har|är|togs)|om samverkan|(?:mellan [^.]{0,60})(?:civilsamhäl|sektor|förening(?:sliv|arna)|idéburna))/;
/** What is to come. */
const future =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|kommer att|får|bör|ändring(?:ar)?|will|shall)(?![a-zà-öø-ɏ])/;
/** Who wrote it, when it was one of them. */
const author =
  /(?<![a-zà-öø-ɏ])(?:upprätta(?:t|ts|d|de|des)|framtag(?:en|et|its)|ta(?:git|gits) fram|tog fram|(?:fram|ut)arbeta(?:d|t|ts|de|des)|utform(?:at|ats|ade|ad)|skriv(?:it|its|en|et)|skrevs?|författa(?:t|ts|d)|avfatta(?:t|ts|de|des)|formulera(?:t|ts|de)|[a-zà-öø-ɏ]{1,10}(?:at|ade|it|te|tt|ev|ick) ihop|(?:knåpa|plita|snickra)(?:t|de|ts|des)|gjort i ordning|f(?:ick|ått) (?:[a-zà-öø-ɏ]+ ){0,3}färdigt?(?= från| av)|drawn up|drafted|written|wrote)(?![a-zà-öø-ɏ])/;
const authorWords =
  /(?<![a-zà-öø-ɏ])(?:kommunen|staden|regionen|[a-zà-öø-ɏ-]*(?:nämnden|förvaltningen)|föreningen|beställaren|organisationen|[a-zà-öø-ɏ]*enheten|staben|kansliet|[a-zà-öø-ɏ]*avdelningen|[a-zà-öø-ɏ]+kontoret|[a-zà-öø-ɏ]*(?:chef|handläggar|strateg|jurist|sekreterar)en?|the municipality|the association)(?![a-zà-öø-ɏ])/g;

/** Letters of which `jointly` cannot do without. */
const jointLetters = [
  'tillsammans',
  'gemensam',
  'ihop',
  'samverkan',
  'samarbete',
  'samråd',
  'dialog',
  'samtal',
  'samförstånd',
  'samklang',
  'möten',
  'träffar',
  'sammankomster',
  'workshop',
  'kvällar',
  ' part',
  'parterna',
  'har vi',
  'sågs',
  'möttes',
  'träffades',
  'satt',
  'mening för',
  'rad för',
  'ord för',
  'hjälptes åt',
  'vi har',
  'vi tre har',
  'vi två har',
  'vi fyra har',
  'sida vid sida',
  'turades om',
  'turats om',
  'i lag',
  ' från ',
  'er tillsammans',
  'företrädare',
  'representanter',
  'oss',
  'båda',
  'bägge',
  'vi alla',
  'vi tre',
  'vi två',
  'vi fyra',
  'alla tre',
  'alla fyra',
  'inblandade',
  'vardera',
  'bord',
  'jointly',
  'together',
  'dialogue',
  'talks',
  'conversations',
  'cooperation',
];

/** “har skrivit ihop texten”: one alone may do that; “ihop” says then nothing of others. */
const putTogether =
  /(?<![a-zà-öø-ɏ])([a-zà-öø-ɏ]{1,10}(?:at|ade|it|er|te|tt|ev|ick|ar)) ihop(?! oss)/g;

/** The parties together, the text, and what they did to it. */
function isJoint(lower: string): boolean {
  const own = asOne(lower).replace(
    /(?:i )?(?:två|tre|fyra|\d) (?:likalydande )?(?:original|exemplar)[^.]*|skriv[a-zà-öø-ɏ]* (?:gemensamt |tillsammans )?under(?= (?:avtal|överens|detta|denna|det här)|[.,]|$)/,
    '',
  );
  return hasAny(own, jointLetters) && drafting.test(own) && jointly.test(own) && isAboutText(own);
}

/** “Vi på förvaltningen” is one of them; and “jag har skrivit ihop texten” says nothing of others by its “ihop”. */
function asOne(lower: string): string {
  const ours = youAre.test(lower) ? lower.replace(we, 'kommunen') : lower;
  const own = ours.replace(ofPublic, 'kommunen');
  return plural.test(own) ? own : own.replace(putTogether, '$1');
}

/** “Vi har skrivit och ni har läst”: “vi” are not all of them. */
const youAre = /(?<![a-zà-öø-ɏ])(?:ni|er)(?![a-zà-öø-ɏ])/;
const we = /(?<![a-zà-öø-ɏ])vi(?![a-zà-öø-ɏ])/g;

const plural = /(?<![a-zà-öø-ɏ])(?:vi|parterna|båda|bägge)(?![a-zà-öø-ɏ])/;
const ofPublic = new RegExp(`(?<![a-zà-öø-ɏ])${weOfPublic}(?![a-zà-öø-ɏ])`);

/** Whether the first thing that the sentence says was drawn up is the agreement, and not a plan within it. */
function isAboutText(lower: string): boolean {
  if (compact.test(lower)) return false;
  const found = text.exec(lower);
  if (!found) return /(?<![a-zà-öø-ɏ])(?:det här|den här texten)(?![a-zà-öø-ɏ])/.test(lower);
  if (future.test(lower.slice(0, 200))) return false;
  const before = lower.slice(0, found.index);
  if (other.test(before)) return false;
  const isElsewhere = preposition.test(before) && !madeInto.test(before);
  if (!isElsewhere) return true;
  const after = lower.slice(found.index + found[0].length);
  return !other.test(after);
}

/** “framtagandet av avtalet”, “arbetet med avtalet”, “innehållet i avtalet”: it is the text all the same. */
const madeInto =
  /(?:framtagande|utform|formuler|arbet|skriv|innehåll|villkor|texten|utarbetand|tillkomst|process)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ )?(?:av|med|i|till|bakom) (?:detta |denna |det här |den här )?$/;

const partOfIt =
  /^s?:?s? (?:[a-zà-öø-ɏ-]+ )?(?:[a-zà-öø-ɏ]*(?:enhet|avdelning|förvaltning|kansli|stab|kontor|jurist|utredare|handläggare|tjänsteperson|strateg|upphandlare))(?:en|er|erna|et|na)?(?![a-zà-öø-ɏ])/;

/** “skriven på förvaltningen”, “hos juristerna”: where it was written. */
const atOffice =
  /^(?: [a-zà-öø-ɏ]+)? (?:på|hos|inom|vid|uppe på|nere på) (?=(?:vår |vårt |kommunens |stadens |regionens )?(?:kommunen|staden|regionen|föreningen|[a-zà-öø-ɏ-]*(?:förvaltningen|kontoret|enheten|avdelningen|kansliet|staben|juristerna))(?![a-zà-öø-ɏ]))/;

function isByOne({ reading, language }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (/exemplar|original|copies/.test(lower) && language === 'sv' && !/har upprättat/.test(lower))
    return false;
  if (
    /(?<![a-zà-öø-ɏ])(?:parterna|vi|båda|tillsammans|gemensamt)(?![a-zà-öø-ɏ])/.test(asOne(lower))
  )
    return false;
  const found = author.exec(lower);
  if (!found || !isAboutText(lower)) return false;
  const end = found.index + found[0].length;
  const after = / av | by | från /.exec(lower.slice(end, end + 40));
  const from = after ? end + after.index + after[0].length : 0;
  const stretch = after ? lower.slice(from, from + 80) : lower.slice(0, found.index);
  const named = partyMentionsIn(sentence.text.slice(from, from + stretch.length), reading.parties);
  // “av regionens juridiska enhet”: a part of the party.
  const authors = named.filter(
    ({ isGenitive, end: to }) => !isGenitive || partOfIt.test(stretch.slice(to)),
  );
  // “av kommunen och skickats till föreningen”: one wrote it, the other got it.
  const [first, second] = authors;
  const isList =
    first &&
    second &&
    /^(?:,| och| samt|, och| and) $/.test(stretch.slice(first.end, second.start));
  if (after && first && first.start < 12) return !isList;
  const parties = new Set(authors.map(({ party }) => party));
  if (parties.size === 1) return true;
  if (/(?<![a-zà-öø-ɏ])jag(?![a-zà-öø-ɏ])/.test(stretch)) return true;
  if (youAre.test(lower) && /(?<![a-zà-öø-ɏ])vi(?![a-zà-öø-ɏ])/.test(stretch)) return true;
  if (parties.size > 0) return false;
  return (
    allMatches(stretch, authorWords).length === 1 || (!after && atOffice.test(lower.slice(end)))
  );
}

/** What a row or a sentence before it asks: “Hur kom texten till? | Parterna skrev den vid tre träffar.” */
const asked = /(?:hur|vem|vilka)[^.]{0,40}(?:texten|avtalet|överenskommelsen)/;
const itself = /(?<![a-zà-öø-ɏ])(?:den|det)(?![a-zà-öø-ɏ])/;

/** What stands under “Så kom texten till” speaks of the text, named or not. */
function isUnderIt(agreement: Agreement, { block }: Sentence, lower: string): boolean {
  const heading = headingOver(agreement, block);
  if (!heading || heading.level === 1 || text.test(lower)) return false;
  return underIt.test(heading.text.toLowerCase()) && isJoint(`texten: ${lower}`);
}

const underIt =
  /(?:hur|så|vem|vilka)[^.]{0,40}(?:texten|avtalet|överenskommelsen)|(?:texten|avtalet|överenskommelsen)s? (?:tillkomst|kom till)/;

/** A cell that answers what the cell before it asks of the text; “den” stands for it. */
function isAnswer(agreement: Agreement, { block }: Sentence, lower: string): boolean {
  const { cell } = block;
  if (!cell || cell.column === 0 || !itself.test(lower)) return false;
  const before = cellAt(agreement, cell.table, cell.row, cell.column - 1);
  if (!before || !asked.test(before.prose.text.toLowerCase())) return false;
  return isJoint(lower.replace(itself, 'texten'));
}

/** “Kommunen och föreningen har satt ihop texten” */
function isByBoth({ reading }: Agreement, { text: said }: Sentence, lower: string): boolean {
  const found = author.exec(lower) ?? drafting.exec(lower);
  if (!found || !isAboutText(lower)) return false;
  const named = partyMentionsIn(said.slice(0, found.index), reading.parties);
  return named.some(({ party, end, isGenitive }, i) => {
    const next = named[i + 1];
    if (!next || isGenitive || next.isGenitive || next.party.side === party.side) return false;
    return /^(?: och|, och| samt) (?:den )?$/.test(lower.slice(end, next.start));
  });
}

const isOursByBoth = (agreement: Agreement, sentence: Sentence, lower: string) =>
  isByBothHands(agreement, sentence, lower) && (wroteThemselves.test(lower) || isAboutText(lower));
/** “Vi har skrivit ihop oss”: nothing else than the text. */
const wroteThemselves = /skrivit (?:oss|ihop oss|samman oss)(?![a-zà-öø-ɏ])/;

/** The sentences that say that the parties worked out the text together. */
export function jointlyDrafted(agreement: Agreement): readonly Sentence[] {
  return ownSentencesWith(agreement, [...letters, ...bothLetters]).filter((sentence) => {
    const lower = lowerOf(sentence);
    return (
      isJoint(lower) ||
      isByBoth(agreement, sentence, lower) ||
      isOursByBoth(agreement, sentence, lower) ||
      isAnswer(agreement, sentence, lower) ||
      isUnderIt(agreement, sentence, lower)
    );
  });
}

/** The first sentence that says that one party wrote it; null when none does. */
export function draftedByOne(agreement: Agreement): Sentence | null {
  const found = ownSentencesWith(agreement, letters).find((one) => isByOne(agreement, one));
  return found ?? null;
}
