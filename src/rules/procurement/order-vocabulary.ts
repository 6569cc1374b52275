import type { Agreement, Party } from '../../agreement/agreement.ts';
import { whoDoes } from '../../agreement/doer.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import {
  anyPublic,
  end,
  publicBody,
  publicOwned,
  start,
  words,
} from '../../agreement/language/public-words.ts';
import { lowerOf, type Said, saidRange } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import {
  areWeCivil,
  areWePublic,
  isWrittenByPublic,
  voiceOf,
} from '../../agreement/language/voice.ts';
import { defineRule } from '../../rule.ts';
import { isByPublic, problemsOf, type Sign, saidAsSign } from '../../rule-kinds/signs.ts';

type Message = 'role' | 'order' | 'assignment' | 'documents' | 'tip';

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const service =
  '(?:tjänst|insats|plats|dygn|boende|verksamhet|uppdrag|stöd|träff|kväll|kurs|pass|timm|timmar)[a-zà-öø-ɏ]{0,10}';
/** The same, also as the end of a word: “extrakvällarna”, “lovdagar”. */
const services = `(?:${service}|[a-zà-öø-ɏ]{2,12}(?:insats|plats|dygn|dag|träff|kväll|pass|timm|tillfäll)(?:e|en|er|ar|erna|arna|n|na|et)?)`;
const buyer = `(?:vi|${anyPublic})`;
const sends =
  '(?:skickar|mejlar|sänder|lägger|lämnar|gör|ringer in|har (?:skickat|mejlat|lagt|lämnat|gjort|ringt in))';
/** Somebody looks into a matter for the municipality: it is told of, not agreed. */
const research =
  /^[^a-zà-öø-ɏ]*[a-zà-öø-ɏ]{0,30}(?:strateg|utvecklar|konsulent|tjänsteperson|tjänsteman)[a-zà-öø-ɏ]{0,30} |kartlägg|rapport(?:en)?(?![a-zà-öø-ɏ])|utred|undersök|utvärder|förstudie|studie(?:n)?(?![a-zà-öø-ɏ])|enkät|forsk/;
const goods =
  /tolk|mjöl|råvar|livsmedel|grönsak|virke|reservdel|lökar(?:na)?(?![a-zà-öø-ɏ])|fika|kaffe|blomm|plant(?:or|jord)|(?<![a-zà-öø-ɏ])(?:jord|frö(?:n|er)?)(?![a-zà-öø-ɏ])|möbl|dator|utrustn|redskap|verktyg|(?<![a-zà-öø-ɏ])mat(?:en|lådor)?(?![a-zà-öø-ɏ])|lunch|material|biljett|nyck(?:el|l)|utdrag|(?<![a-zà-öø-ɏ])lokal|buss|trycksak|böcker|tröj|inköp|rapport|kartlägg|utvärder|utred|enkät|undersök|studie(?:n)?(?![a-zà-öø-ɏ])/;

/** Things that are bought and brought. */
const trade =
  /(?<![a-zà-öø-ɏ])(?:beställ[a-zà-öø-ɏ]{0,30}|köp(?:er|s|t|te|a|ts|tes)|inköp[a-zà-öø-ɏ]{0,30}|handlar|handlare|handlaren|varor(?:na)?|reklamer[a-zà-öø-ɏ]{0,30}|servas?|hämta[rs]|kör(?:s)?|frakta[rs]?|staplar|väljer själva?|garanti(?:n)?)(?![a-zà-öø-ɏ])/;
const served = new RegExp(
  `${start}(?:${publicBody}|${publicOwned})${end}|tjänst|insats|dygn|boende|bemann|deltagar|(?<![a-zà-öø-ɏ])plats(?:er|erna)?(?![a-zà-öø-ɏ])`,
);

/** “Lunch serveras på torsdagar. Beställning görs dagen före.”: what is ordered stands in the sentence before. */
/**
 * “Kommunen upphandlar plogning. Den entreprenören …”: taken up from a sentence on what is bought elsewhere, which
 * speaks neither of the partnership nor of the civil party.
 */
function isOfOtherMatter({ reading, sentences }: Agreement, { sentence, start }: Said): boolean {
  if (!/(?<![a-zà-öø-ɏ])den (?:[a-zà-öø-ɏ]{1,30} )?$/.test(lowerOf(sentence).slice(0, start)))
    return false;
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before?.block !== sentence.block || !/upphandl/.test(lowerOf(before))) return false;
  const isCivil = ({ party }: { party: Party }) => party.side === 'civil';
  return (
    !/partnerskap|avtalet|överenskommelsen/.test(lowerOf(before)) &&
    !partyMentionsIn(before.text, reading.parties).some(isCivil)
  );
}

const ownFramework =
  /(?:sitt|sina|ett|eget|egna|annat|andra|befintliga?|gällande|upphandlade?|statliga?|kommunens|stadens|regionens) (?:[a-zà-öø-ɏ]{1,30} )?(?:ramavtal|avtal)|ramavtal(?:et|en)? (?:för|om|med)/;

/** “tolk, som kommunen avropar på eget ramavtal”: from somebody who is no party. */
function buysElsewhere({ reading }: Agreement, { sentence }: Said): boolean {
  const lower = lowerOf(sentence);
  const isFromCivil = partyMentionsIn(sentence.text, reading.parties).some(
    ({ party, start: at }) =>
      party.side === 'civil' &&
      /(?<![a-zà-öø-ɏ])(?:från|hos|med|av) (?:den )?$/.test(lower.slice(Math.max(0, at - 10), at)),
  );
  return !isFromCivil && (goods.test(lower) || ownFramework.test(lower));
}

/** “av er”, and not “av er kafégrupp”; “av oss”, where the association writes */
const ofYou =
  /(?<![a-zà-öø-ɏ])(?:av|från|hos) (?:oss|er(?= (?:så|för|när|varje|till|i|på|under|och|om|från|den|de|som|vi|köp|anlita|hyr|kommun|stad|region|nämnd|är|ska|får|kan|har|blir|omfattar|kostar|gäller|avser|sker|görs|består|rör|utförs|betalas|börjar|pågår)(?![a-zà-öø-ɏ]{9})|[.,;)]|$))/;
const buysIt = new RegExp(`${start}(?:vi|${anyPublic})${end}`);

/** The public party is the one who buys, and a civil party the one of whom. */
function isBetweenParties(agreement: Agreement, { sentence, start: at, end }: Said): boolean {
  const lower = lowerOf(sentence);
  const [you] = ofYou.exec(lower) ?? [];
  if (you?.endsWith(' er') && buysIt.test(lower) && isWrittenByPublic(agreement)) return true;
  if (you?.endsWith(' oss') && voiceOf(agreement) === 'civil')
    return whoDoes(agreement, sentence, at, end) === 'public';
  const mentions = partyMentionsIn(sentence.text, agreement.reading.parties);
  const isOf = (before: number) =>
    /(?<![a-zà-öø-ɏ])(?:av|från|hos) $/.test(lower.slice(Math.max(0, before - 6), before));
  const isFromCivil = mentions.some(
    ({ party, start: from, isGenitive }) => party.side === 'civil' && !isGenitive && isOf(from),
  );
  if (!isFromCivil) return false;
  const buyer =
    mentions.findLast((one) => one.end <= at && !one.isGenitive && !isOf(one.start)) ??
    mentions.find((one) => one.start >= end && one.start <= end + 3);
  return buyer ? buyer.party.side === 'public' : areWePublic(agreement, sentence);
}

function ordersGoods({ sentences, reading }: Agreement, { sentence }: Said): boolean {
  const lower = lowerOf(sentence);
  if (byGuests.test(lower) || fromShop.test(lower)) return true;
  // “Föreningen lägger en beställning i förväg”: of somebody else, unless it says of whom.
  const { kind, parties } = propertiesOf(sentence, reading.parties).subject;
  if (kind === 'party' && parties.every(({ side }) => side === 'civil') && sendsOrder.test(lower))
    return true;
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before?.block === sentence.block && goods.test(lowerOf(before));
}

const sendsOrder =
  /(?<![a-zà-öø-ɏ])(?:lägger|gör|lämnar|skickar|mejlar|lagt|gjort|lämnat|skickat|mejlat)(?: [a-zà-öø-ɏ]+){0,4} beställning/;
/** “Kommunen beställer själv västar hos sin leverantör”: of a business, which is no party. */
const fromShop =
  /(?<![a-zà-öø-ɏ])(?:hos|från|av|till) (?:(?:sin|sina|sitt|ett|en|den|det|vår|vårt|ortens|stadens|kommunens) )?(?:[a-zà-öø-ɏ]{1,30} )?(?!huvudleverant)[a-zà-öø-ɏ]*(?:leverantör(?:er)?|företag(?:et)?|firma(?:n)?|butik(?:en)?|affär(?:en)?|grossist(?:en)?|tryckeri(?:et)?|handlare(?:n)?|restaurang(?:en)?|bageri(?:et)?|åkeri(?:et)?|hantverkare(?:n)?|tillverkare(?:n)?)(?![a-zà-öø-ɏ])/;

/** “Den som vill ha en stol lagad lämnar sin beställning i luckan”, “där gör besökaren sin beställning” */
const byGuests =
  /(?:lägger|gör|lämnar|skickar|mejlar)(?: [a-zà-öø-ɏ]+)? (?:besökare|kund|gäst|medlem|deltagare|låntagare|hyresgäst|man|du|var och en)[a-z]{0,5} |^[^a-zà-öø-ɏ]*(?:den|de|alla|var och en) som |^[^a-zà-öø-ɏ]*(?:besökar|kund|gäst|medlem|deltagar)[a-zà-öø-ɏ]{0,30} /;

/** “Föreningen beställer jord, och leverantören kör den till grinden”: a seller of goods, no party. */
function sellsGoods({ sentences, reading }: Agreement, { sentence }: Said): boolean {
  if (reading.parties.some(({ shortNames }) => shortNames.some((one) => /leverant/i.test(one))))
    return false;
  const lower = lowerOf(sentence);
  if (served.test(lower)) return false;
  const before = sentences[sentences.indexOf(sentence) - 1];
  const near = before?.block === sentence.block ? lowerOf(before) : '';
  return trade.test(lower) || (trade.test(near) && !served.test(near));
}

/** “Kommunen anlitar föreningen”, not a cleaner. */
function isAboutCivil({ reading }: Agreement, { sentence, end: to }: Said): boolean {
  const near = partyMentionsIn(sentence.text.slice(to, to + 40), reading.parties);
  return (
    near.some(({ party, start: at }) => party.side === 'civil' && at < 24) ||
    /^ (?:er|dem)(?![a-zà-öø-ɏ])/.test(lowerOf(sentence).slice(to))
  );
}

/** Of what is done for somebody, by the piece. */
const workLetters = 'kväll|dag|träff|pass|plats|timm|tillfäll|insats|dygn|tjänst'.split('|');

const signs: readonly Sign<Message>[] = [
  {
    key: 'beställare',
    message: 'role',
    letters: ['beställare'],
    pattern: /(?<![a-zà-öø-ɏ])beställare(?:n|ns|s)?(?![a-zà-öø-ɏ])/g,
  },
  {
    key: 'leverantör',
    message: 'role',
    letters: ['leverantör'],
    pattern:
      /(?<![a-zà-öø-ɏ-])(?:(?:huvud|tjänste)?leverantör(?:en|ens)|underleverantör(?:en|er|ens)?|(?:är|som|kallad|benämnd|kallas|till|vald|anlitad|antagen) (?<w>leverantör)(?= (?:av (?:stöd|insats|tjänst|plats|verksam|boende)|till kommunen|åt |ansvarar|svarar|ska|skall|har|är|åligger|förbinder|åtar)|[.,);]|$))(?![a-zà-öø-ɏ])/g,
    unless: /leverantören av|system|(?:föreningens|klubbens|kaféets) leverantör/,
    isElse: sellsGoods,
  },
  {
    // “Ni är vår leverantör”, “vi är er leverantör” where the association writes
    key: 'leverantör',
    message: 'role',
    letters: ['leverantör', 'utförare', 'entreprenör'],
    also: ['vår ', 'våra ', 'er ', 'era '],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:ni är|är ni)(?: [a-zà-öø-ɏ]{1,14})? vår|(?:vi är|är vi)(?: [a-zà-öø-ɏ]{1,14})? er) (?<w>leverantör|utförare|entreprenör)(?![a-zà-öø-ɏ])/g,
    isElse: (agreement, { sentence, start: at }) =>
      (voiceOf(agreement) === 'civil') !== / er $/.test(lowerOf(sentence).slice(0, at)),
  },
  {
    key: 'uppdragstagare',
    message: 'role',
    letters: ['uppdragstag', 'uppdragsgiv'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:uppdrags(?:tagaren|tagarens|givaren|givarens)|(?:kallad|benämnd|är|som) (?<w>uppdrags(?:tagare|givare)))(?![a-zà-öø-ɏ])/g,
  },
  {
    key: 'köpare',
    message: 'role',
    letters: ['köpare', 'säljare'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:köpar(?:en|ens)|säljar(?:en|ens)|(?:kallad|benämnd) (?<w>köpare|säljare))(?![a-zà-öø-ɏ])/g,
    unless: /lott|biljett|kaffe|loppis/,
  },
  {
    key: 'köpare',
    message: 'role',
    letters: ['köpare', 'säljare'],
    also: ['kommun', 'nämnd', 'region', 'stad'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:är|som) (?<w>köpare|säljare)|föreningen säljare)(?![a-zà-öø-ɏ])/g,
    unless: /lott|biljett|kaffe|loppis|auktion|marknad/,
  },
  {
    key: 'entreprenör',
    message: 'role',
    letters: ['entreprenör'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:drifts?)?entreprenör(?:en|ens)|underentreprenör(?:en|er|erna|s)?|(?:som|är) entreprenör(?= för (?!kommunen)|[.,]| åt )|(?:kallad|benämnd) (?<w>entreprenör))(?![a-zà-öø-ɏ])/g,
    unless: /bygg|hantverk|renover|enligt sitt (?:eget )?avtal/,
    isElse: isOfOtherMatter,
  },
  {
    // “Uppdragstagare: Föreningen Norra”
    key: 'etikett',
    message: 'role',
    letters: [
      'köpare',
      'säljare',
      'leverantör',
      'utförare',
      'entreprenör',
      'uppdragstag',
      'uppdragsgiv',
    ],
    also: [':'],
    pattern: rx(
      '(?:köpare|säljare|leverantör|utförare|entreprenör|uppdragsgivare|uppdragstagare)(?= ?:)',
    ),
    isElse: ({ reading }, { sentence, end: to }) =>
      partyMentionsIn(sentence.text.slice(to, to + 60), reading.parties).length === 0,
  },
  {
    key: 'beställa',
    message: 'order',
    letters: ['beställ'],
    pattern:
      /(?<![a-zà-öø-ɏ])beställ(?:a|er|s|as|t|ts|d|da|de|des|ning|ningen|ningar|ningarna)(?![a-zà-öø-ɏ])/g,
    needs: new RegExp(
      `${publicBody}${words(3)} beställ|${publicOwned} beställ|beställ[a-zà-öø-ɏ]{0,30}${words(3)} (?:av|från|hos) (?:${publicBody}|föreningen|stiftelsen|utföraren|handläggar)|beställ[a-zà-öø-ɏ]{0,30}${words(2)} ${service}|(?:tjänst|insats|uppdrag|pass|timm|plats|träff|kväll|tillfäll|stöd)[a-zà-öø-ɏ]{0,10}${words(2)} (?:av)?beställ(?:s|as|ts)|beställning(?:en|ar|arna)?${words(2)} (?:görs|sker|läggs|lämnas|skickas|tas emot|bekräftas|göras|ske|läggas|skickas|bekräftas)|(?:lägger|gör|lämnar|skickar|mejlar|bekräftar|lagt|gjort|lämnat|skickat|mejlat|ringt in)${words(3)} beställning|beställd[at]? ${services}`,
    ),
    unless: goods,
    isElse: ordersGoods,
  },
  {
    // “På fredagar skickar vi en beställning för nästa vecka”
    key: 'beställa',
    message: 'order',
    letters: ['beställning'],
    also: [
      'skicka',
      'mejla',
      'sänder',
      'läg',
      'lagt',
      'lämna',
      'gör',
      'gjort',
      'ring',
      'vår',
      'ni får',
    ],
    pattern: rx(
      `(?:${sends} ${buyer}|${buyer}${words(2)} ${sends})${words(4)} beställning(?:ar|en|arna)?|våra? beställning(?:ar|en|arna)?`,
    ),
    unless: goods,
    isElse: (agreement, said) =>
      ordersGoods(agreement, said) ||
      (/(?<![a-zà-öø-ɏ])(?:vi|vår|våra)(?![a-zà-öø-ɏ])/.test(said.text.toLowerCase()) &&
        !areWePublic(agreement, said.sentence)),
  },
  {
    key: 'order',
    message: 'order',
    letters: [' order'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:lägg(?:er|s)|skicka[rs]|bekräfta[rs])(?: [a-zà-öø-ɏ]{1,30}){0,2}? (?<w>order(?:n|bekräftelse(?:n)?)?)(?![a-zà-öø-ɏ])/g,
    unless: goods,
    isElse: ordersGoods,
  },
  {
    key: 'köpa',
    message: 'order',
    letters: ['köp'],
    pattern: rx(
      `${publicBody}${words(3)} (?<w>köp(?:er|a|t|te)${words(3)} ${service})|${publicBody}(?: har)? köp(?:er|t|te) \\d+ (?:[a-zà-öø-ɏ]{1,30} )?${service}|köps${words(3)} av ${publicBody}|(?:avser|gäller|innebär|omfattar) köp av ${service}`,
    ),
    unless: goods,
  },
  {
    // “Extrakvällarna som kommunen köper till”, “köper vi till dem av föreningen”
    key: 'köpa',
    message: 'order',
    letters: ['köp'],
    also: workLetters,
    pattern: rx(
      `${services}${words(3)} som ${buyer}${words(1)} (?<w>köp(?:er|a|t))|${buyer}${words(2)} köp(?:er|a) till${words(2)} ${services}`,
    ),
    unless: goods,
  },
  {
    key: 'köpa',
    message: 'order',
    letters: ['köper '],
    also: ['kväll', 'dag', 'träff', 'pass', 'plats', 'timm', 'tillfäll', 'insats', 'dygn'],
    pattern: rx(
      `${services}[^.;]{0,30}? (?<w>köper) ${buyer}(?: till)?(?: [a-zà-öø-ɏ]{1,30}){1,2} (?:av|från|hos)`,
    ),
    unless: goods,
  },
  {
    // “Kommunen köper nätterna av föreningen”, “av er hyr vi in ledare”: whatever it is, one buys it of the other
    key: 'köpa',
    message: 'order',
    letters: [
      'köper ',
      'köpa ',
      'beställer ',
      'avropa',
      'anlita',
      'hyr in ',
      'hyra in ',
      'upphandlar ',
    ],
    also: ['av ', 'från ', 'hos '],
    pattern: rx('(?:köper|köpa|beställer|avropar?|anlitar?|upphandlar|hyra? in)'),
    unless: goods,
    isElse: (agreement, said) => !isBetweenParties(agreement, said),
  },
  {
    // “Önskar kommunen ytterligare pass … är föreningen skyldig att tillsätta dem”
    key: 'på begäran',
    message: 'order',
    letters: ['ytterligare', 'fler ', 'extra', 'påkalla', 'rekvirer', 'begär'],
    also: ['skyldig', 'ställer', 'förbund', 'plikti', 'rekvirer'],
    needs:
      /(?:önskar|behöver|begär|vill) (?:[a-zà-öø-ɏ]{1,30} ){1,3}(?:ytterligare|fler|extra)|påkalla|begära|rekvirer/,
    pattern: rx(
      `(?<w>(?:önskar|behöver|begär|vill) ${buyer}(?: ha)? (?:ytterligare|fler|extra) ${services})[^.;]{1,120}?(?:skyldiga?|förbundna?|ställer [a-zà-öø-ɏ-]{1,30}(?: [a-zà-öø-ɏ]{1,30})? upp|[a-zà-öø-ɏ-]{1,30} ställer upp)|${buyer}${words(2)} (?:påkallar?|begära?r?)(?: (?:ytterligare|fler|extra))? ${services}(?=[^.;]{0,80}?(?:skyldig|pliktig|förbund))|${publicBody}${words(2)} rekvirera[rs]?${words(2)} ${services}`,
    ),
    unless: goods,
  },
  {
    key: 'sälja',
    message: 'order',
    letters: ['sälj'],
    also: workLetters,
    pattern: rx(`sälj(?:er|a)${words(2)} ${services}[^.;]{0,40}? till (?:oss|${publicBody})`),
    unless: goods,
  },
  {
    key: 'kund',
    message: 'role',
    letters: [' kund'],
    pattern: rx(
      `${buyer}(?: [a-zà-öø-ɏ]{1,30}){0,2}? (?:är|blir)(?: [a-zà-öø-ɏ]{1,30}){0,2} (?<w>kund)(?: hos| till|(?=[.,]|$))|(?:som|i egenskap av) kund(?= (?:får|har|kan) ${buyer})`,
    ),
    unless: goods,
  },
  {
    key: 'anlita',
    message: 'order',
    letters: ['anlita', 'hyr in', 'hyra in'],
    pattern: rx(
      `${buyer}${words(2)} (?<w>anlita(?:r|t|de)?|hyra? in)|anlita[rs] ${buyer}|hyr ${buyer} in`,
    ),
    unless: goods,
    isElse: (agreement, said) => !isAboutCivil(agreement, said),
  },
  {
    key: 'leverera',
    message: 'order',
    letters: ['leverera', 'leverans'],
    pattern: rx(
      `leverans(?:en|er|erna)? av${words(2)} (?:tjänst|insats|plats|dygn|stödinsats|uppdrag)[a-zà-öø-ɏ]{0,8}|leverera[rst]?${words(2)} (?:tjänst|insats|plats|dygn|stödinsats|uppdrag)[a-zà-öø-ɏ]{0,8}`,
    ),
  },
  {
    key: 'avrop',
    message: 'order',
    letters: ['avrop', 'ropa'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:avrop(?:a|ar|as|at|ade|et|en|s[a-zà-öø-ɏ]{3,12})?|ropa[rs]?(?: [a-zà-öø-ɏ]{1,30}){0,3} av(?! (?:glädje|lycka|full)))(?![a-zà-öø-ɏ])/g,
    unless: /från (?:kommunens|stadens|regionens|sin|sina|egna) leverantör/,
    isElse: buysElsewhere,
  },
  {
    key: 'på uppdrag',
    message: 'assignment',
    letters: ['på uppdrag', 's uppdrag'],
    pattern: rx(`på uppdrag (?:av|från|åt) (?:den )?${publicBody}|på ${publicOwned} uppdrag`),
    unless: research,
    byCivil: true,
  },
  {
    key: 'för kommunens räkning',
    message: 'assignment',
    letters: [' räkning', ' vägnar'],
    pattern: rx(
      `för ${publicOwned} räkning|på ${publicOwned} vägnar|${publicBody}${words(3)} för dess räkning`,
    ),
    unless: /teckna|skriver under|skriva under|avtalar|personuppgift/,
    byCivil: true,
  },
  {
    // “Föreningen gör jobbet åt kommunen”
    key: 'åt kommunen',
    message: 'assignment',
    letters: [' åt oss', ' åt komm', ' åt stad', ' åt reg', ' åt soc', 'nämnden', 'förvaltningen'],
    also: [' åt '],
    pattern: rx(
      `(?:gör|utför|sköter|ordnar|håller|driver|gjort|kör)${words(2)} (?:jobbet|arbetet|uppdraget|${services}) (?<w>åt (?:oss|${publicBody}))|(?:utförs|sköts|ordnas|drivs|görs|hålls) (?:åt (?:oss|${publicBody}))`,
    ),
    unless: research,
    isElse: (agreement, said) => isByPublic(agreement, said) && !areWeCivil(said.sentence),
  },
  {
    // “bokar dem hos föreningen mot betalning”
    key: 'boka',
    message: 'order',
    letters: ['boka'],
    also: ['mot betalning', 'mot ersättning'],
    pattern: rx(
      `boka[rs]?${words(3)} (?:hos|av|från)(?: [a-zà-öø-ɏ]{1,30}){1,2} mot (?:betalning|ersättning)`,
    ),
    unless: goods,
  },
  {
    key: 'kravspecifikation',
    message: 'documents',
    letters: ['kravspec', 'förfrågningsunderlag', 'upphandlingsdokument'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:kravspecifikation|förfrågningsunderlag|upphandlingsdokument)(?:en|et|er|erna|s)?(?![a-zà-öø-ɏ])/g,
    unless: /ombyggnad|renover|it-system|webbplats/,
  },
  {
    key: 'anbud',
    message: 'documents',
    letters: ['anbud', 'offert'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:anbud(?:et|en|s[a-zà-öø-ɏ]{4,12})?|(?:enligt|leverantörens|föreningens) (?:[a-zà-öø-ɏ]{1,30} )?(?<w>offert(?:en)?)(?! från (?:målar|snickar|hantverk|firma|[a-zà-öø-ɏ]{1,30}bolag)))(?![a-zà-öø-ɏ])/g,
    unless:
      /(?:tar|ta|tas|tagit|tog|begär[a-z]{0,30}|hämta[a-z]{0,30}) (?:[a-zà-öø-ɏ]{1,30} ){0,3}in(?![a-zà-öø-ɏ])|inhämta|inköp|hantverk|renover|bygg/,
  },
  {
    // The price that the civil party offered: “det prisförslag som föreningen lämnade”.
    key: 'anbud',
    message: 'documents',
    letters: ['prisförslag', 'prisuppgift', 'offert', 'a priset', 't pris'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:prisförslag(?:et)?|prisuppgift(?:en)?|offert(?:en)?(?! från (?!januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|i |den ))|lägsta pris(?:et)?|(?:bästa|lägst|lägre) pris(?:et)?(?= (?:av|bland|och fick|vann)))(?![a-zà-öø-ɏ])/g,
    civil: true,
    unless: new RegExp(
      `${goods.source}|(?:tar|ta|tas|tagit|tog|begär[a-z]{0,30}|hämta[a-z]{0,30}) (?:[a-zà-öø-ɏ]{1,30} ){0,3}in(?![a-zà-öø-ɏ])|inhämta|hantverk|renover|bygg|gardin|firma`,
    ),
  },
  {
    key: 'utförare',
    message: 'tip',
    severity: 'info',
    letters: ['utförare'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:utförar(?:en|ens)|(?:kallad|benämnd|är) (?<w>utförare)|utförare(?= ?:))(?![a-zà-öø-ɏ])/g,
  },
  {
    key: 'i uppdrag',
    message: 'tip',
    severity: 'info',
    letters: ['i uppdrag', 'uppdrar åt'],
    pattern: rx(
      `${publicBody}${words(6)} (?<w>i uppdrag)|i uppdrag av ${publicBody}|${publicBody} uppdrar åt`,
    ),
    civil: true,
    unless: /grupp|samordnar|ledamö|kansli|tjänsteperson|tjänstem/,
  },
  {
    key: 'uppdraget',
    message: 'tip',
    severity: 'info',
    letters: [
      'utföra uppd',
      'utför uppd',
      'utförs uppd',
      'utföras uppd',
      'utförer uppd',
      'uppdraget omf',
      'uppdraget utf',
      'uppdraget ska',
      'uppdragsavtal',
      'uppdragsers',
    ],
    pattern: rx(
      'utför(?:a|er|s)? uppdraget|uppdraget (?:omfattar|utförs|ska utföras)|uppdragsavtal(?:et)?|uppdragsersättning(?:en)?',
    ),
    unless: /grupp|samordnar|ledamö|ordförande|kontaktperson|processledar|projektledar/,
  },
];

const section = (text: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Verksamhet\n\n${text}\n`;

export const orderVocabulary = defineRule({
  id: 'order-vocabulary',
  group: 'procurement',
  title: { sv: 'Ord som hör till beställning', en: 'Words of ordering' },
  summary: {
    sv: 'Texten talar om parter som gör något tillsammans, inte om beställare och leverantör.',
    en: 'The text speaks of parties who do something together, not of purchaser and supplier.',
  },
  rationale: {
    sv: 'I ett partnerskap kommer verksamheten från den idéburna parten och görs tillsammans. Borås regler säger att den inte får ha formen av en beställning, och Helsingborgs ramverk råder att undvika ordet. Orden avgör inte saken, men de visar ofta hur parterna har tänkt.',
    en: 'In a partnership the activity comes from the civil party and is done together. Borås’s rules say that it may not take the form of an order, and Helsingborg’s framework advises against the word. The words do not decide the matter, but they often show how the parties have thought.',
  },
  advice: {
    sv: 'Kalla parterna vid namn och skriv vad var och en gör. Beskriver orden ändå hur det är, låt en jurist bedöma om avtalet är ett kontrakt som ska upphandlas.',
    en: 'Call the parties by name and write what each of them does. If the words describe how it is, let a lawyer assess whether the agreement is a contract to be procured.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['background', 'commitments', 'activity', 'economy'],
  basis: [
    {
      work: 'boras-2016',
      place: { sv: 'kriterium 2', en: 'criterion 2' },
      level: 'required',
    },
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 1.4', en: 'section 1.4' },
      level: 'recommended',
    },
    {
      work: 'hfd-2020-15',
      place: {
        sv: 'vad avtalet kallas avgör inte',
        en: 'what the agreement is called does not decide',
      },
    },
  ],
  messages: {
    role: {
      sv: '”{word}” är ett ord för den ena sidan i ett köp och kan tala för ett kontrakt som ska upphandlas. Kalla parterna vid namn, eller låt en jurist bedöma om det är ett köp.',
      en: '“{word}” is a word for one side of a purchase, and may speak for a contract to be procured. Call the parties by name, or let a lawyer assess whether it is a purchase.',
    },
    order: {
      sv: '”{word}” beskriver en beställning och kan tala för ett köp av en tjänst. Skriv hur parterna planerar tillsammans, eller låt en jurist bedöma.',
      en: '“{word}” describes an order and may speak for the purchase of a service. Write how the parties plan together, or let a lawyer assess it.',
    },
    assignment: {
      sv: 'Enligt ”{word}” utförs något åt det offentliga, vilket kan tala för ett köp av en tjänst. Skriv vems verksamheten är och vad var och en bidrar med, eller låt en jurist bedöma.',
      en: 'According to “{word}” something is done for the public party, which may speak for the purchase of a service. Write whose the activity is and what each contributes, or let a lawyer assess it.',
    },
    documents: {
      sv: '”{word}” hör till en upphandling. Har det här en annan betydelse, välj ett annat ord. Annars: låt en jurist bedöma om avtalet ska upphandlas.',
      en: '“{word}” belongs to a procurement. If it means something else here, choose another word. Otherwise let a lawyer assess whether the agreement is to be procured.',
    },
    tip: {
      sv: '”{word}” kan läsas som att det offentliga har lagt ut en uppgift på den idéburna parten. Skriv hellre partens namn och vad den själv gör.',
      en: '“{word}” can be read as if the public party had handed a task to the civil party. Better to write the party’s name and what it does itself.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna planerar och följer upp verksamheten tillsammans. {civil} leder den, och {public} bidrar med [fyll i: insatser].',
      en: 'The parties plan and follow up the activity together. {civil} leads it, and {public} contributes [fill in: what].',
    },
  },
  sample: {
    'civil.sv': '[fyll i: den idéburna parten]',
    'civil.en': '[fill in: the civil party]',
    'public.sv': '[fyll i: den offentliga parten]',
    'public.en': '[fill in: the public party]',
  },
  examples: [
    {
      language: 'sv',
      text: section(
        'Beställaren och föreningen möts varje månad. Föreningen ordnar kvällarna på uppdrag av kommunen.',
      ),
      finds: [
        { message: 'role', on: 'Beställaren', severity: 'warning' },
        { message: 'assignment', on: 'på uppdrag av kommunen' },
      ],
    },
    {
      language: 'sv',
      text: section(
        'Kommunen avropar kvällar efter behov. Bilaga 2 är en kravspecifikation. Utföraren följer den.',
      ),
      finds: [
        { message: 'order', on: 'avropar' },
        { message: 'documents', on: 'kravspecifikation' },
        { message: 'tip', on: 'Utföraren', severity: 'info' },
      ],
    },
    {
      // Said of what the partnership is not, of coffee, of suppliers of one’s own and of a report.
      language: 'sv',
      text: section(
        'Kommunen har inte beställt verksamheten. Föreningen beställer fika och betalar sina leverantörer. En kartläggning som gjordes på uppdrag av kommunen visar att många är ensamma. Arbetsgruppen får i uppdrag att planera starten.',
      ),
      finds: [],
    },
    {
      language: 'sv',
      text: section('Parterna planerar verksamheten tillsammans. Föreningen leder den.'),
      finds: [],
    },
  ],
  *check(agreement) {
    const names = namesIn(agreement);
    const found = [...problemsOf(agreement, signs)];
    for (const problem of found) yield { ...problem, data: { ...problem.data, ...names } };
    if (found.some(({ message }) => message === 'documents')) return;
    const [first] = [
      ...saidAsSign(agreement, compared, true).filter((said) => !isOfOthers(agreement, said)),
      ...saidAsSign(agreement, chosenByPrice, true),
    ];
    if (first) {
      const data = { word: first.text.replace(/\s+/g, ' '), ...names };
      yield { message: 'documents', at: saidRange(first), data };
    }
  },
});

/** “Efter att ha jämfört tre offerter stannade nämnden för Norras”: also when it is told of. */
const compared: Omit<Sign, 'key' | 'message'> = {
  letters: ['offert', 'anbud'],
  pattern: rx(
    '(?:jämför|begär|infordra|granska|utvärdera|pröva|värdera|inhämta|tog|tagit|ta)[a-zà-öø-ɏ]{0,30}(?: in)?(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:offert|anbud)(?:er|en|erna|et)?',
  ),
  needs:
    /(?<![a-zà-öø-ɏ])(?:valde|valt|valdes|stannade|antog|antogs|antagit|vann|fastnade|fick|föll|ligger till grund)(?![a-zà-öø-ɏ])/,
  unless: /mål(?:ning|ar|eri)|bygg|renover|hantverk|(?<![a-zà-öø-ɏ])tak|inte|avbröt|i stället/,
};

/** “Vi frågade fyra föreningar vad de ville ha betalt och fastnade för Norra, som hade bäst pris” */
const chosenByPrice: Omit<Sign, 'key' | 'message'> = {
  letters: ['pris', 'billig', 'betalt', 'begärde', 'kosta'],
  also: ['val', 'fastna', 'stanna', 'föll', 'frågade', 'hörde', 'jämför'],
  pattern: rx(
    '(?:hade|har|erbjöd|gav|lämnade|med)(?: det| den)? (?:bästa?|lägsta?|lägre|bättre) pris(?:et|er|erna)?|(?:var|är|blev|låg) (?:billigast|lägst(?: i pris)?)|begärde minst|vad de (?:skulle|ville|vill|kunde tänka sig att) (?:ta|ha) (?:i )?betalt|(?:om|jämförde)(?: sina| deras| olika)? pris(?:er|erna|et)',
  ),
  needs:
    /(?<![a-zà-öø-ɏ])(?:valde|valt|valdes|valet föll|föll på|stannade|antog|antogs|vann|fastnade)(?![a-zà-öø-ɏ])|(?:frågade|hörde)[^.;]{0,80}(?:billigast|bäst pris|lägst)/,
  civil: true,
  unless: new RegExp(
    `${goods.source}|mål(?:ning|ar|eri)|bygg|renover|hantverk|(?<![a-zà-öø-ɏ])(?:tak|hyr[a-zà-öø-ɏ]{0,30})(?![a-zà-öø-ɏ])|avbröt|i stället för`,
  ),
  isElse: (agreement, { sentence }) => {
    const lower = lowerOf(sentence);
    const isPublic = chooser.test(lower) || areWePublic(agreement, sentence);
    return !isPublic && !/valet (?:av [a-zà-öø-ɏ]{1,30} )?föll/.test(lower);
  },
};

const chooser = new RegExp(`${start}${anyPublic}${end}`);

/** Not both sides are named: then somebody else is chosen, or somebody else chooses. */
function isOfOthers({ reading }: Agreement, { sentence }: Said): boolean {
  const named = partyMentionsIn(sentence.text, reading.parties);
  return !named.some(({ party }) => party.side === 'civil') || !chooser.test(lowerOf(sentence));
}

function namesIn({ reading: { parties } }: Agreement) {
  const civil = parties.filter(({ side }) => side === 'civil');
  const others = parties.filter(({ side }) => side === 'public');
  const role = /^(?:beställare|leverantör|utförare|uppdragstagare|uppdragsgivare)/i;
  const nameOf = (name: string | undefined) => (name && !role.test(name) ? name : undefined);
  const a = civil.length === 1 ? nameOf(civil[0]?.name) : undefined;
  const b = others.length === 1 ? nameOf(others[0]?.name) : undefined;
  return {
    'civil.sv': a ?? '[fyll i: den idéburna parten]',
    'civil.en': a ?? '[fill in: the civil party]',
    'public.sv': b ?? '[fyll i: den offentliga parten]',
    'public.en': b ?? '[fill in: the public party]',
  };
}
