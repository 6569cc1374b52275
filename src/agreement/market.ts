import type { Agreement, Sentence } from './agreement.ts';
import { allMatches } from './language/all-matches.ts';
import { hasAny } from './language/letters.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { sentenceRange, within } from './places.ts';

/** Letters that must be there, and the words. */
interface Evidence {
  readonly letters: readonly string[];
  /** Other letters that must be there too. */
  readonly also?: readonly string[];
  readonly pattern: RegExp;
}

const no = '(?:ingen|inga|inget|ingenting|inte|ej|aldrig|varken|saknas|saknar|utan|utanför)';
const doer =
  '(?:aktör|företag|leverantör|utförare|organisation|förening|bolag|näringsidkare|arrangör|anordnare|verksamhet|klubb)[a-zà-öø-ɏ]*';
const doing =
  '(?<![a-zà-öø-ɏ])(?:erbjud|bedriv|driv|ordna|anordna|arrangera|gör|göra|håll|tillhandahåll|finns|fanns|intress|vill|verka|sälj)';

/** That nobody sells the same: a market denied, others who do not do it, nobody who is pushed aside. */
const claims: readonly Evidence[] = [
  {
    letters: ['marknad', 'konkurr', 'snedvri'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])${no} [^.;]{0,60}?(?<![a-zà-öø-ɏ])(?:marknad(?:en|er|erna|saktör[a-zà-öø-ɏ]*)?|konkurr[a-zà-öø-ɏ]*|snedvri[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])`,
    ),
  },
  {
    letters: ['marknad', 'konkurr', 'snedvri'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:marknad(?:en)?|konkurr[a-zà-öø-ɏ]*|snedvri[a-zà-öø-ɏ]*)(?: [a-zà-öø-ɏ-]+){0,7}? (?:saknas|inte|ej|inga|ingen)(?![a-zà-öø-ɏ])/,
  },
  {
    // “De säljer turer till turister och har inget intresse av …”: those who were asked.
    letters: ['intresse', 'planer'],
    also: [
      'säljer',
      'mottagning',
      'företag',
      'aktör',
      'butik',
      'kaf',
      'arrangör',
      'bolag',
      ' dem ',
      'de ',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:har|hade|visade|anmälde|fanns) (?:inget|ingen|inte något|inga)(?: [a-zà-öø-ɏ]+){0,2} (?:intresse|planer)(?:r|t)? (?:av|för|på|att)(?![a-zà-öø-ɏ])/,
  },
  {
    // “Ingen i länet ordnar kamratstöd mot betalning”
    letters: ['ingen i ', 'ingen på ', 'ingen här ', 'ingen inom '],
    pattern:
      /(?<![a-zà-öø-ɏ])ingen (?:här|(?:i|på|inom) [a-zà-öø-ɏ]+)(?: (?:i|på) [a-zà-öø-ɏ]+)? (?:ordnar|erbjuder|säljer|driver|anordnar|vill (?:ordna|driva|erbjuda))(?![a-zà-öø-ɏ])/,
  },
  {
    letters: ['konkurrensn'],
    pattern: /konkurrensneutral/,
  },
  {
    letters: ['ingen ', 'inga ', 'inget ', 'varken '],
    also: [
      'erbjud',
      'driv',
      'ordna',
      'arrangera',
      'gör',
      'håll',
      'finns',
      'fanns',
      'intress',
      'vill',
      'verka',
      'sälj',
    ],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:ingen|inga|inget|varken) (?:(?:(?:annan|andra|annat|privat|privata|kommersiell|kommersiella|vinstdrivande|liknande|motsvarande|av|de|dem) ){1,4}(?:som (?:[a-zà-öø-ɏ]+ ){0,4}?)?(?:var |är |ville |kunde )?(?:eller [a-zà-öø-ɏ]+ )?(?:${doer} [^.;]{0,80})?|${doer} [^.;]{0,80})${doing}`,
    ),
  },
  {
    // “Ingen av dem hade eller planerade öppna språkträffar”: those who were asked.
    letters: ['ingen av de', 'inget av de', 'ingendera'],
    also: ['hade', 'har ', 'planera', 'tänkte'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:ingen|inget) av (?:dem|de)(?: [a-zà-öø-ɏ]+){0,2}|ingendera) (?:hade|har|planera(?:r|de)|tänkte|tänker)[^.;]{0,50}?(?<![a-zà-öø-ɏ])(?:liknande|motsvarande|avgiftsfri[a-z]*|öpp(?:et|na|en)|sådan[at]?|samma|kostnadsfri[a-z]*|gratis|planera(?:r|de)|verksamhet)(?![a-zà-öø-ɏ])/,
  },
  {
    letters: ['ingen ', 'inget ', 'inga '],
    also: [' gör', ' erbjuder', ' ordnar', ' gjorde', ' ville', ' kunde', 'intressera'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:ingen|inget|inga)(?: annan| andra)? (?:(?:gör|erbjuder|ordnar|gjorde) (?:detta|det här|samma|något liknande)|(?:ville|kunde)(?: (?:ta|göra|öppna|ordna|ställa|vara med)|(?= ?[.,;]|$))|var intressera[a-zà-öø-ɏ]+)(?![a-zà-öø-ɏ])/,
  },
  {
    letters: [
      'aktör',
      'företag',
      'leverantör',
      'utförare',
      'utbud',
      'alternativ',
      'motsvar',
      'liknande',
      'annan',
      'andra',
      'kommersiel',
    ],
    also: ['finns ', 'fanns ', 'hittade ', 'fann ', 'hittat ', 'funnit ', 'ser ', 'såg '],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:finns|fanns|hittade|fann|hittat|funnit|ser|såg)(?: [a-zà-öø-ɏ]+){0,5} (?:inte|ej|ingen|inga|inget)(?: [a-zà-öø-ɏ]+){0,4} (?:aktör|företag|leverantör|utförare|utbud|alternativ|motsvarighet|liknande|motsvarande|(?:annan|andra)(?! (?:uppföljning|möte|mål|bidrag|peng|villkor|avtal|åtagande|plan|kostnad|tid|dag|regl|form|väg|sätt|ersättning|medel|krav))|kommersiel)/,
  },
  {
    letters: ['liknande', 'motsvarande', 'kommersiel', 'privata'],
    pattern:
      /(?<![a-zà-öø-ɏ])saknas(?: [a-zà-öø-ɏ]+){0,2} (?:kommersiell|privat|motsvarande|liknande)[a-zà-öø-ɏ]* (?:alternativ|aktör|utbud|företag|verksamhet|tjänst|leverantör|utförare)|(?:liknande|motsvarande|kommersiell[a-z]*|privata)(?: [a-zà-öø-ɏ]+){1,6}? (?:saknas|saknar|finns (?:i dag |idag )?(?:inte|ej)|erbjuds (?:i dag |idag )?(?:inte|ej)|vill inte)/,
  },
  {
    letters: ['någon a', 'något a', 'några a', 'något l', 'något m', 'någon l', 'någon m'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:någo[nt]|några) (?:annan|annat|andra|liknande|motsvarande)(?: [a-zà-öø-ɏ]+){0,3} (?:finns|fanns|ges|erbjuds)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej)(?![a-zà-öø-ɏ])/,
  },
  {
    letters: ['köpa', 'tjäna ', 'kommersiel'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])${no}(?: [a-zà-öø-ɏ]+){0,5} (?:att köpa|tjäna pengar|tjäna på|kommersiellt (?:intress|gångbar)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])`,
    ),
  },
  {
    letters: ['jobb', 'undan', ' ut', 'kunder'],
    also: ['tar ', 'tränger ', 'trängs ', 'slår '],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:tar|tränger|trängs|slår)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej|inga|ingen)(?: [a-zà-öø-ɏ]+){0,3} (?:jobb|undan|ut|uppdrag|kunder)/,
  },
];
/** “Ett partnerskap förutsätter att det inte finns någon marknad”: what holds for all partnerships. */
const criterion =
  /(?<![a-zà-öø-ɏ])(?:förutsätter|förutsättning(?:en)? (?:för (?:ett|en|iop)[^.;]{0,30} )?är|(?:ett|som) (?:krav|villkor|kriterium)|får (?:ett |inte )?(?:partnerskap|iop)|(?:ett|en) (?:iop|partnerskap) (?:får|ska|kan|används|är möjligt)|konkurrens(?:rätt|verk|lag))/;

/** Somebody has looked: asked, searched, gone through who there is. */
const looked =
  /(?<![a-zà-öø-ɏ])(?:undersök[a-zà-öø-ɏ]*|kartla(?:de|gt|gd|gts)|kartlä(?:gg|gn)[a-zà-öø-ɏ]*|(?:gick|gått|går)(?: [a-zà-öø-ɏ\d/-]+){0,4} igenom|genomgång(?:en)?|(?:sökt|sökte|söker|eftersökt|eftersökte|letat|letade) (?:[a-zà-öø-ɏ\d-]+ ){0,6}efter|frågat|frågade|tillfråga[a-zà-öø-ɏ]*|kontakta[dt][a-zà-öø-ɏ]*|stämt av|stämde av|kontrollera[dt][a-zà-öø-ɏ]*|inventer[a-zà-öø-ɏ]*|marknadsundersökning[a-zà-öø-ɏ]*|marknadsanalys[a-zà-öø-ɏ]*|marknadsdialog[a-zà-öø-ɏ]*|omvärlds[a-zà-öø-ɏ]*|utred(?:ning|d)[a-zà-öø-ɏ]*|utrett|utredde|analysera[dt][a-zà-öø-ɏ]*|sett över|såg över|annonser[a-zà-öø-ɏ]*|rundringning|ringt|ringde|jämför(?:t|de)[a-zà-öø-ɏ]*|(?:hört|hörde) (?:(?:sig|oss) för|efter)|efterfråga[dt][a-zà-öø-ɏ]*|efterhör(?:t|de|ts|des)|prövat|prövade|fann|funnit|hittat|hittade|svarade|svarat|sökning(?:en|ar)?|kolla(?:t|de)|(?:såg|sett|tittade|tittat)(?: [a-zà-öø-ɏ\d-]+){0,5} efter|(?:tog|tagit)(?: [a-zà-öø-ɏ\d-]+){0,4} reda på|fick frågan|sade nej|svarade nej|(?:hört|pratat|talat|stämt av) med|(?:talade|pratade|samtalade|hörde)(?: [a-zà-öø-ɏ\d]+){0,4} med|tillspor(?:t|ts|de|des)|tackade nej|tackat nej|avböj[a-zà-öø-ɏ]*|hörde(?: [a-zà-öø-ɏ\d]+){0,4} av sig|hört av sig|skrev(?: [a-zà-öø-ɏ\d]+){0,4} till|skrivit(?: [a-zà-öø-ɏ\d]+){0,4} till|mejlade|mejlat|besökte|besökt|träffade|förfråg[a-zà-öø-ɏ]*|enkät(?:en|er|erna|svar(?:en)?)?|rundfråga(?:n)?|förstudie(?:n)?)(?![a-zà-öø-ɏ])/g;
/** What is yet to be done: “får förvaltningen undersöka”, “undersöks under första året”, “en kartläggning ska göras”. */
const willLook =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|får|kommer|bör|behöver|måste|kan|avser|planerar|tänker|vill|lovar|åtar sig|återstår)(?![a-zà-öø-ɏ])[^.;:]{0,60}$/;
const toLook =
  /^(?:[a-zà-öø-ɏ]+(?:söka|lägga|era|reda|föra|kolla)s?|undersöks|kartläggs|inventeras|utreds|analyseras|kontrolleras)$/;
const lookToCome =
  /^ (?:(?:av|om|över) [^.;,]{1,50} )?(?:ska|skall|kommer att|planeras|bör|får|behöver|återstår|(?:har|är|gjordes|görs|finns)(?: [a-zà-öø-ɏ]+)? (?:inte|ej))(?![a-zà-öø-ɏ])/;
/** “Ingen undersökning har gjorts” */
const examines =
  /^(?:undersök|kartl|inventer|marknads|analys|genomgång|utred|utrett|enkät|rundfråg|förstudie|pröva)/;
const notLooked =
  /(?<![a-zà-öø-ɏ])(?:ingen|inget|inte|ej|aldrig)(?: (?!bara|endast|enbart)[a-zà-öø-ɏ]+){0,1} $/;
/** “Någon annan har vi inte frågat” */
const asks = /^(?:(?:till)?fråga|kontakta|ring)(?:t|de|ts|des)$/;
const notAsked =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|ej|aldrig)(?: (?!bara|endast|enbart)[a-zà-öø-ɏ]+)?|(?:ingen|inga|inget)(?: (?:annan|andra|annat))?(?: (?:har|hade|är|blev))?) $/;
const nobodyLooked =
  /(?<![a-zà-öø-ɏ])(?:ingen|inget)(?: [a-zà-öø-ɏ]+)? (?:undersökning|kartläggning|inventering|marknads(?:analys|undersökning)|analys|genomgång|utredning|prövning|bedömning)(?:en)?(?![a-zà-öø-ɏ])/;
const others =
  /aktör|företag|marknad|utförare|leverantör|någon annan|några andra|\bandra\b|vilka som|vem som|alternativ|utbud|liknande|motsvarande|konkurr|privat|kommersi|butik|affär|bolag|näringsliv|mottagning/;
/** A dated assessment or one that can be read somewhere. */
const recorded =
  /(?<![a-zà-öø-ɏ])(?:bedöm[a-zà-öø-ɏ]*|ställningstagande|slutsats[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const written =
  /(?<![a-zà-öø-ɏ])(?:anteckning|tjänsteskrivelse|tjänsteutlåtande|diarie|dnr|protokoll|promemoria|pm|rapport|bilaga|ärendet|utlåtande|dokumentera)/;
const reason =
  /(?<![a-zà-öø-ɏ])(?:eftersom|därför att|då (?:den|det|ingen|inga|verksamheten|insatsen|deltagandet|målgruppen|stödet)|på grund av|av det skälet|skälet är|det beror på)(?![a-zà-öø-ɏ])/;
/** Somebody named does something else: “Två kliniker ger … mot avgift”. */
const sells =
  /mot (?:avgift|betalning)|säljer|tar betalt|vänder sig till|riktar sig till|ger (?:enskild|bara)/;

/** So much of a sentence is read. */
const longest = 1_200;

/** “Nämnden har inte funnit anledning att undersöka …” */
const noReason =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|ingen|inget)(?: [a-zà-öø-ɏ]+){0,2} (?:anledning|skäl|behov|nödvändigt|meningsfullt|tid)(?: [a-zà-öø-ɏ]+){0,2} att (?:undersöka|utreda|kartlägga|inventera|fråga|söka|leta|analysera|pröva)(?![a-zà-öø-ɏ])/;

/** Whether somebody has looked, and not only shall. */
export function hasLooked(lower: string): boolean {
  if (noReason.test(lower)) return false;
  return allMatches(lower.slice(0, longest), looked).some((match) => {
    const at = match.index ?? 0;
    const word = match[0];
    if (toLook.test(word)) {
      if (/s$/.test(word) || willLook.test(lower.slice(Math.max(0, at - 80), at))) return false;
    }
    if (examines.test(word) && notLooked.test(lower.slice(Math.max(0, at - 40), at))) return false;
    if (asks.test(word) && notAsked.test(lower.slice(Math.max(0, at - 40), at))) return false;
    return !lookToCome.test(lower.slice(at + word.length, at + word.length + 70));
  });
}

/** Whether a pattern holds of a sentence that is the agreement’s own. */
function says({ blocks }: Agreement, sentence: Sentence, pattern: RegExp): boolean {
  const at = pattern.exec(lowerOf(sentence).slice(0, longest))?.index;
  return at !== undefined && !sentence.block.footnote && !isQuotedAt(sentence, at, blocks);
}

/** What the agreement itself says of there being no market. */
export function marketClaims(agreement: Agreement): readonly Sentence[] {
  const found = new Set(
    claims.flatMap((claim) =>
      sentencesWith(agreement, claim.letters).filter(
        (sentence) =>
          (!claim.also || hasAny(lowerOf(sentence), claim.also)) &&
          says(agreement, sentence, claim.pattern) &&
          !criterion.test(lowerOf(sentence)) &&
          !nobodyLooked.test(lowerOf(sentence)),
      ),
    ),
  );
  for (const sentence of answered(agreement)) found.add(sentence);
  return found.size < 2 ? [...found] : agreement.sentences.filter((one) => found.has(one));
}

/** “Finns det en marknad? Nej”, also as the cells of a table. */
function answered({ sentences }: Agreement): readonly Sentence[] {
  return sentencesWith({ sentences }, ['marknad', 'konkurr', 'erbjud']).filter((sentence) => {
    const lower = lowerOf(sentence);
    if (sentence.block.quoted || !(asksMarket.test(lower) || isMarketCell(sentence))) return false;
    const next = sentences[sentences.indexOf(sentence) + 1];
    return (
      next !== undefined &&
      /^(?:nej|ingen|inga|inget|saknas|finns (?:inte|ej))(?![a-zà-öø-ɏ])/.test(lowerOf(next))
    );
  });
}

const asksMarket =
  /^[^a-zà-öø-ɏ]*(?:konkurrerar [^?]{0,120}|(?:finns|är|erbjuder|påverkas|snedvrids|stör)(?![a-zà-öø-ɏ])[^?]{0,120}(?:marknad|konkurr|erbjud|samma|liknande)[^?]{0,60})\?$/;

const isMarketCell = (sentence: Sentence) =>
  sentence.block.kind === 'cell' &&
  /^(?:kommersiell )?(?:marknad(?:en)?|konkurrens(?:en)?)(?: [a-zà-öø-ɏ]+){0,3}[?:]?$/.test(
    lowerOf(sentence),
  );

/** So many sentences on either side of a claim say what it rests on. */
const reach = 3;

/** Whether somebody has looked, or a reason is given, there or close by. */
export function isGrounded({ sentences, facts }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (hasLooked(lower) || reason.test(lower)) return true;
  const isDated = within(facts.dates, sentenceRange(sentence)).length > 0;
  if (recorded.test(lower) && (isDated || written.test(lower))) return true;
  // “Ingen av de två klubbarna gör det. Någon marknad finns därför inte.”
  const follows = /(?<![a-zà-öø-ɏ])(?:därför|alltså|således|därmed)(?![a-zà-öø-ɏ])/.test(lower);
  // “Ingen av dem gör det”: those who were asked stand before it.
  const isAnswer =
    lower.endsWith('?') ||
    isMarketCell(sentence) ||
    /(?<![a-zà-öø-ɏ])(?:av dem|av de|ville de|kunde de)(?![a-zà-öø-ɏ])/.test(lower);
  const at = sentences.indexOf(sentence);
  return sentences.slice(Math.max(0, at - reach), at + reach + 1).some((near) => {
    const text = lowerOf(near);
    if (near === sentence || near.block.quoted) return false;
    if (follows && /(?<![a-zà-öø-ɏ])ingen av (?:de|dem|våra)(?![a-zà-öø-ɏ])/.test(text))
      return true;
    return (hasLooked(text) && (isAnswer || others.test(text))) || sells.test(text);
  });
}

/** Who else there is, and what they do. */
const rivals =
  /(?<![a-zà-öø-ɏ])(?:aktör|[a-zà-öø-ɏ]{0,12}företag|näringsidkare|[a-zà-öø-ɏ]{0,12}bolag|[a-zà-öø-ɏ]{2,14}(?:skolor|förbund|byråer)|utförare|leverantör|vilka som|vem som|någon annan|några andra|andra)[^.;]{0,60}(?:erbjud|bedriv|ordna|driv|sälj|anordna|gör|tillhandahåll|intress|vil(?:l|le|ja) (?:ta betalt|tjäna)|håll(?:a|er) (?:[a-zà-öø-ɏ]+ )?öppet|(?:har|ha) öppet|starta|(?:samma|liknande|motsvarande) [a-zà-öø-ɏ]+)|om någon (?:[a-zà-öø-ɏ]+ )?(?:säljer|erbjuder|ordnar|driver|bedriver|anordnar|tillhandahåller|gör|vill (?:sälja|erbjuda|ordna|driva|göra|hålla))|marknad(?:en)?(?![a-zà-öø-ɏ])|marknads(?:undersök|anal|dialog)|utbud(?:et)? (?:av|på|i|bland) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:kommunen|länet|orten|staden|regionen|trakten|liknande|motsvarande)|(?:övriga|annat|befintliga|privata|kommersiella) utbud(?:et)?|(?:någo[nt]|några|andra|vilka|möjliga|tänkbara) konkurrent(?:er)?(?![a-zà-öø-ɏ])/;

const business =
  '(?:[a-zà-öø-ɏ]{0,14}företag(?:en|et)?|gym(?:met|men)?|kaf[eé](?:er|et|erna|ägare)?|biograf(?:en|er)?|dansskola(?:n)?|butik(?:en|er)?|restaurang(?:en|er)?|[a-zà-öø-ɏ]{2,14}ägare|näringsidkare|[a-zà-öø-ɏ]*vårdgivar(?:e|na)|[a-zà-öø-ɏ]{2,14}(?:kedja|kedjan|kedjor|kedjorna|firma|firman|firmor|bolagen?|hotell(?:et)?)|(?:biljard|bowling|trampolin|padel|tennis)hall(?:en|ar|arna)?|klinik(?:er|en)?|mottagningar)';
/** “Ett gym och ett kafé tillfrågades och tackade nej”, “kollade med biografen om de tänkte starta” */
const asked = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${business}(?![a-zà-öø-ɏ])[^.;]{0,60}(?:tillfråga(?:de|t|ts|des)|fick frågan|tackade nej|avböj|sade nej|svarade nej)|(?:fråga|ring|hör)[a-zà-öø-ɏ]* runt(?: [a-zà-öø-ɏ\\d-]+){0,5}? ${business}(?![a-zà-öø-ɏ])|(?:kolla|prata|tala|ring|fråga|hör)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ\\d-]+){0,6} ${business}(?![a-zà-öø-ɏ])[^.;]{0,60} om (?:de|någon av dem|någon) )`,
);

/** Whoever may do the same for a living. */
const trader =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:företag|handlar|firm(?:a|or)|bolag|butik|kedj(?:a|or)|hotell|kafé|byrå|klinik|anordnare|utförare|leverantör|entreprenör)[a-zà-öø-ɏ]*|gym(?:met|men)?|näringsidkare|aktör(?:er|erna)?|[a-zà-öø-ɏ]{3,14}skolor(?:na)?)(?![a-zà-öø-ɏ])/;
/** What they answered, or that nobody was found. */
const answeredNo =
  /(?<![a-zà-öø-ɏ])(?:ingen|inget|inga|nej|varken|avböj[a-z]+|utan att (?:finna|hitta)|(?:vill|ville|kan|kunde|intresserad|intresserade|erbjuder|ordnar|gör|driver|har|de|hon|han|hade|tar) (?:inte|ej|icke)|(?:inte|ej|icke) (?:sett|funnit|hittat|intressera[a-z]+|vill|ville|tar|erbjuder|ordnar|gör))(?![a-zà-öø-ɏ])/;
/** “… har hört sig för hos teatrarna i länet, och ingen spelar för unga” */
const asksAround =
  /(?<![a-zà-öø-ɏ])(?:(?:hört|hörde) (?:sig|oss) (?:för|runt)|(?:frågat|frågade|ringt|ringde|hörde|hört) runt)(?![a-zà-öø-ɏ])[^.;]{0,100}(?<![a-zà-öø-ɏ])(?:ingen|inget|varken)(?![a-zà-öø-ɏ])/;
const own = /medlem|ungdom|föräld|boende|elev|deltag|personal|politiker/;
/** Somebody asked them, or looked for them. */
const askedThem =
  /(?<![a-zà-öø-ɏ])(?:(?:till)?fråga(?:t|de|des|ts|d)|ringt|ringde|letat?|letade|sök(?:t|te)|talade|pratade|samtalade|talat|pratat|hörde|hört|kontakta(?:t|de|des|ts)|tillspor(?:t|ts|de|des)|svara(?:t|de)|undersök(?:t|te|ts|tes)|skrev|skrivit|besökt|besökte|förfråg[a-z]+|kartla(?:gt|de)|gått igenom|gick)(?![a-zà-öø-ɏ])/;

/** “Förvaltningen letade efter företag … utan att finna något”: asked or looked for, and the answer. */
function isAnswered({ sentences }: Agreement, sentence: Sentence, lower: string): boolean {
  if (asksAround.test(lower) && !own.test(lower)) return true;
  const found = trader.exec(lower);
  if (!found || !askedThem.test(lower)) return false;
  // “En elleverantör som kräver förskott”: one that somebody has to do with.
  if (/(?:^| )(?:en|ett|sin|sitt) $/.test(lower.slice(0, found.index))) return false;
  if (!hasLooked(lower) || criterion.test(lower)) return false;
  if (answeredNo.test(lower)) return true;
  const next = sentences[sentences.indexOf(sentence) + 1];
  return (
    next?.block === sentence.block &&
    /^[^a-zà-öø-ɏ]*(?:ingen|inget|alla|båda|bägge)(?: tre| två| fyra)? (?:av dem|tackade|svarade|avböjde|sade)/.test(
      lowerOf(next),
    )
  );
}

/** What the two cannot match without, beside who there is. */
const askedLetters = [
  ' runt ',
  'tillfråg',
  'fick frågan',
  ' nej',
  'avböj',
  ' om de ',
  ' om någon ',
];
const rivalLetters = [
  'marknad',
  'utbud',
  'konkurrent',
  'erbjud',
  'driv',
  'ordna',
  'sälj',
  'gör',
  'tillhandahåll',
  'intress',
  'öppet',
  'starta',
  'samma ',
  'liknande ',
  'motsvarande ',
  'vill hålla',
  'betalt',
];

/** “Marknadsanalysen visade två företag”: it was looked into, whatever it showed. */
export function marketLooks(agreement: Agreement): readonly Sentence[] {
  const sentences = sentencesWith(agreement, [
    'marknad',
    'utbud',
    ' runt ',
    'konkurrent',
    'aktör',
    'företag',
    'leverantör',
    'utförare',
    'vilka som',
    'vem som',
    'någon ',
    'andra ',
    'tillfråg',
    'avböj',
    ' nej',
    'fick frågan',
    ' om de ',
    ' oss för',
    ' sig för',
    'handlar',
    'firm',
    'butik',
    'hotell',
    'bolag',
    'gym',
  ]);
  return sentences.filter((sentence) => {
    const lower = lowerOf(sentence);
    if (isAnswered(agreement, sentence, lower)) return says(agreement, sentence, askedThem);
    if (hasAny(lower, askedLetters) && asked.test(lower)) return says(agreement, sentence, asked);
    return (
      hasAny(lower, rivalLetters) &&
      rivals.test(lower) &&
      hasLooked(lower) &&
      says(agreement, sentence, rivals)
    );
  });
}
