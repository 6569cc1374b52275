import type { Agreement, Amount, Sentence } from '../../agreement/agreement.ts';
import { whoDoes } from '../../agreement/doer.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { end, publicBody, small, start, words } from '../../agreement/language/public-words.ts';
import { lowerOf, type Said, saidRange } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { ownFacts } from '../../agreement/own-facts.ts';
import { sectionAt, sentenceRange, within } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isBetweenOthers, isOfThird } from '../../rule-kinds/between-others.ts';
import { plainPrices, plainVolumes } from '../../rule-kinds/plain-prices.ts';
import { priceColumns, priceRows } from '../../rule-kinds/price-lists.ts';
import { promisedVolumes } from '../../rule-kinds/promised-volumes.ts';
import {
  inOrder,
  isByPublic,
  isNotSaid,
  laysDown,
  type Sign,
  saidAsSign,
} from '../../rule-kinds/signs.ts';
import type { Range } from '../../source.ts';

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');

/** Money for something else than what the civil party does: fees of those who come, travel, rent, the worth of time. */
const otherMoney =
  /(?<!sociala )avgift|entré|inträde|biljett|(?<![a-zà-öø-ɏ])lön(?:en|er)?(?![a-zà-öø-ɏ])|milersättning|reseersättning|(?<![a-zà-öø-ɏ])res(?:a|or|an|orna)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])hyra[n]?(?![a-zà-öø-ɏ])|kvadratmeter|kvm|värder|värde(?:t)?(?![a-zà-öø-ɏ])|ideell|volontär|frivillig|medlemmarnas (?:arbete|tid|timmar)|tas upp (?:i|till)|motsvara|uppskatta|beräkna[st]|schablonvärde|traktamente|friskvård|swish|rabatt|kosta(?:r|de|t)?(?![a-zà-öø-ɏ])|kostnad(?:en)? per|försäkring|lokalbidrag|fika|kaffe|korv|(?<![a-zà-öø-ɏ])(?:mat(?:en)?|bröd|soppa)(?![a-zà-öø-ɏ])|måltid|portion|boka|(?<![a-zà-öø-ɏ])hyr(?:s|er|as)?(?![a-zà-öø-ɏ])|(?:vanlig|ordinarie|allmän|gällande) (?:taxa|prislista)|(?:säljer?|säljs|försäljning)[^.;]{0,60} till (?:allmänheten|kunder|privatpersoner|besökar|medlemmar)/;
/** A kilometre, a square metre and a member are no performance. */
const noPrice =
  /^(?:mil|kilometer|km|kvadratmeter|kvm|m2|medlem|invånare|bok|exemplar|kopia|sida|kopp|portion|biljett|bil|anställd|tjänst|år|månad|förening|cirkel|studiecirkel)/;
const paid = /ersätt|betala|utgår|pris|faktur|debiter|(?<![a-zà-öø-ɏ])får(?![a-zà-öø-ɏ])|erhåll/;
/** What is paid for when a price is for each of them, whatever else is said. */
const priced =
  /^(?:plats|vårdplats|boendeplats|dygn|vårddygn|boendedygn|natt|övernattning|deltagare|timme|träff|elev|besök|besökare|gäst|rum|säng|lägenhet|tillfälle|gång|person|individ|barn|ungdom|familj|hushåll|kväll|pass|samtal|kurs|kurstillfälle|aktivitet|insats|placering|ärende|brukare|klient|boende|dag|möte|handledningstillfälle|gruppträff|lektion|läger|föreläsning|st|stycke|utbildning)(?: och .+)?$/;

/** “Extrakvällar kostar 4 100 kronor styck”, not chairs. */
const performed =
  /kväll|natt|nätter|träff|(?<![a-zà-öø-ɏ])pass|plats(?:er)?(?![a-zà-öø-ɏ])|timm|tillfäll|dygn|samtal|besök|kurs|lektion|läger|insats|uppdrag|dagar(?![a-zà-öø-ɏ])/;
const each =
  '(?:plats|boendeplats|dygn|vårddygn|boendedygn|natt|deltagare|timme|träff|elev|besök|besökare|tillfälle|kväll|pass|samtal|kurs|placering|ärende|brukare|klient|boende|familj|hushåll|barn|ungdom|person|insats|aktivitet)';
const done =
  '(?:genomförda?|utförda?|nyttjade?|belagda?|faktiska?|faktiskt genomförda|faktiskt utförda)';
const things =
  '(?:boende|vård|säng|natt|jour|härbärges|sov|dag|akut|korttids|behandlings|sysselsättnings)?(?:platser(?:na)?|plats|dygn|vårddygn|boendedygn)';
/** What is kept for somebody, and that it is kept. */
const kept = `(?:${things}|[a-zà-öø-ɏ]{0,30}rum|lägenheter(?:na)?)`;
const free =
  '(?:tillgängliga?|lediga?|i beredskap|till (?:[a-zà-öø-ɏ]{1,30} )?förfogande|att tillgå|reserverade?)';
const occasions =
  '(?:[a-zà-öø-ɏ]{0,16}(?:tillfällen|timmar|träffar|kvällar|kurser|samtal|pass|dagar)|besök|aktiviteter|deltagare|personer|ungdomar|elever|familjer|barn|lektioner)';

/** “lägst”, and other words for the same. */
const least = '(?:minst|lägst|minimum|åtminstone|inte mindre än|inte färre än)';
/** What work is counted in. */
const work = `(?:${things}|${occasions}|(?:utförda |genomförda )?(?:[a-zà-öø-ɏ]{0,16}(?:timmar|besök|insatser|uppdrag|tillfällen|pass|samtal|ledsagningar|måltider)))`;
const span =
  '(?:per (?:kalender|verksamhets|läs|avtals)?(?:år|halvår|månad|vecka|termin|kvartal|dygn|dag)|om året|i (?:veckan|månaden)|årligen|varje (?:år|månad|vecka|termin)|under (?:året|avtalstiden|avtalsperioden))';

const prices: readonly Omit<Sign, 'key' | 'message'>[] = [
  {
    letters: ['pris'],
    pattern: rx(
      `(?:tim|dygns|plats|styck|enhets|dags|elev|vårddygns|kurs|deltagar|besöks|à-)pris(?:et|er|erna)?|pris(?:et)? per ${each}`,
    ),
    unless: otherMoney,
  },
  {
    letters: [
      'dygnsers',
      'timers',
      'platsers',
      'timtax',
      'timdeb',
      'löpande räkn',
      'taxa',
      'prestation',
      'rörlig ers',
      'resultatbas',
    ],
    pattern: rx(
      '(?:dygns|tim|plats|deltagar|elev|prestations)ersättning(?:en)?|(?:tim|stycke|dygns|plats|enhets|besöks)taxa(?:n)?|timdebitering|(?:på |enligt )?löpande räkning|prestations(?:baserad|baserat|relaterad)|rörlig ersättning|resultatbaserad ersättning',
    ),
    unless: otherMoney,
  },
  {
    letters:
      'per plats|per boende|per dygn|per vård|per natt|per delt|per timm|per träff|per elev|per besök|per till|per kväll|per pass|per samtal|per kurs|per placer|per ärende|per brukare|per klient|per familj|per hushåll|per barn|per ungdom|per person|per insats|per aktiv|per utför|per genomför|per påbörja|per ytterl|per extra|per deltag|för varje|efter antal'.split(
        '|',
      ),
    also: ['ersätt', 'betal', 'debiter', 'faktur', 'påbörja', 'ytterligare', 'extra', 'tillkomm'],
    pattern: rx(
      `(?:för varje|per) (?:ytterligare|extra|tillkommande|påbörjad|påbörjat) ${each}|(?:ersättning(?:en)?|ersätt(?:s|er|as)|betal(?:as|ar|ning)|debitera[rs]?|debitering|fakturera[rs]?|fakturering)(?: (?:ut|utgår|sker|görs|lämnas|beräknas|räknas|kommunen|nämnden|föreningen)){0,3} (?:per|för varje|efter antal(?:et)?) (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${each}`,
    ),
    unless: new RegExp(`${otherMoney.source}|redovisa`),
  },
  {
    letters: ['antalet'],
    also: ['minska', 'sänk', 'höj', 'öka', 'juster', 'ned', 'korrig'],
    pattern: rx(
      `(?:understiger|underskrider|överstiger) antalet [a-zà-öø-ɏ]{1,30}[^.;]{0,50}? (?:minskas?|sänks|höjs|ökas?|justeras|korrigeras|sätts ned|räknas ned)${words(2)} (?:[a-zà-öø-ɏ]{0,30}ersättning|bidrag|belopp)[a-zà-öø-ɏ]{0,30}|(?:ersättning|bidrag|belopp)(?:en|et)? (?:justeras|räknas om|korrigeras|ökar|minskar) (?:efter|med|utifrån) (?:det (?:faktiska )?)?antalet (?!medlem|invånar)[a-zà-öø-ɏ]{1,30}`,
    ),
  },
  {
    letters: ['varje'],
    also: ['ersätt', 'betal', 'utgår'],
    pattern: rx(
      `för varje ${each}(?: (?:som|vilken)(?: [a-zà-öø-ɏ]{1,30}){1,6}?)? (?:betalar|ersätter) (?:${publicBody}|föreningen)|för varje ${each}(?: som(?: [a-zà-öø-ɏ]{1,30}){1,6}?)? (?:utgår|betalas|ersätts|lämnas)|(?:ersätt(?:er|s)|betala[rs]?)(?: för)? varje (?:genomför[a-zà-öø-ɏ]{0,30}|utför[a-zà-öø-ɏ]{0,30}|påbörja[a-zà-öø-ɏ]{0,30}|nyttja[a-zà-öø-ɏ]{0,30}|faktis[a-zà-öø-ɏ]{0,30}|inskriv[a-zà-öø-ɏ]{0,30}|placera[a-zà-öø-ɏ]{0,30}) ${each}|varje (?:genomför[a-zà-öø-ɏ]{0,30}|utför[a-zà-öø-ɏ]{0,30}) ${each}${words(2)} (?:ersätts|betalas)`,
    ),
    unless: otherMoney,
  },
  {
    letters: ['obelag', 'outnyttja', 'tomplats', 'tomma', 'tom plats'],
    pattern: rx(
      '(?:obelag(?:da|d)|outnyttja(?:d|de)|tom(?:ma)?) (?:plats|platser|dygn)|tomplats(?:er|ersättning)?',
    ),
    needs: /betala|ersätt|ersätts|kronor|faktur/,
  },
  {
    letters: ['bonus'],
    pattern: rx('(?:resultat|prestations)?bonus(?:en|ersättning(?:en)?)?'),
    needs: /kronor|(?<![a-zà-öø-ɏ])kr(?![a-zà-öø-ɏ])|ersättning|betalas|betalar|utgår/,
  },
  {
    letters: ['antal'],
    pattern: rx(
      `(?:ersättning|bidrag|betalning|belopp|pris)(?:en|et)? (?:baseras|beräknas|räknas|bestäms|grundas|styrs)(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:på|efter|utifrån|av) (?:det )?(?:faktiska |verkliga )?antal(?:et)? (?:[a-zà-öø-ɏ]{1,30} )?[a-zà-öø-ɏ]{1,30}`,
    ),
    unless: /medlem|invånare/,
  },
  {
    letters: ['för genomför', 'för utför', 'för faktisk', 'för nyttja', 'för belag'],
    also: ['ersätt', 'betal'],
    pattern: rx(
      `(?:ersättning(?:en)?|ersätter|betalning(?:en)?|betalas?|betalar)${words(3)} (?:endast |bara |enbart )?för ${done} ${words(1)} ?(?:${occasions}|${things})`,
    ),
  },
];

const volumes: readonly Omit<Sign, 'key' | 'message'>[] = [
  {
    // What somebody must perform, counted for a time; time that is given is no volume.
    letters: [
      'tillhandah',
      'utför',
      'lever',
      'verkställ',
      'producer',
      'fullgör',
      'åta',
      'förbinder',
      'utlova',
    ],
    also: [
      'timmar',
      'besök',
      'insats',
      'uppdrag',
      'tillfäll',
      'pass',
      'samtal',
      'plats',
      'dygn',
      'träff',
      'deltag',
    ],
    pattern: rx(
      `(?:tillhandahåll(?:a|er|as)|utför(?:a|as)?|leverera[rs]?|verkställ(?:a|er|as)|producera[rs]?|fullgör(?:a|as)?)${words(2)} (?:(?:${least}|totalt|sammanlagt) )?${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${work}${words(4)} ${span}|(?:åta(?:r|git) sig|förbinder sig|förbundit sig|utlovar?)(?: [a-zà-öø-ɏ]{1,30}){0,4}? ${least} ${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${work}(?:${words(4)} ${span})?`,
    ),
    needs:
      /(?<![a-zà-öø-ɏ])(?:ska|skall|måste|åta(?:r|git) sig|förbinder sig|förbundit sig|garanterar|utlovar?|skyldig|åligger)(?![a-zà-öø-ɏ])/,
    unless:
      /ideell|volontär|frivillig|bidra|förfogande|egen|egna|obetal|styrgrupp|arbetsgrupp|utbild|praktik|studiecirk/,
    byCivil: true,
  },
  {
    letters: ['lägst', 'minimum'],
    pattern: rx(
      `(?:genomföra?|hålla|anordna|ordna|erbjuda) (?:lägst|minimum) ${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${work}`,
    ),
    needs:
      /(?<![a-zà-öø-ɏ])(?:ska|skall|måste|åta(?:r|git) sig|förbinder sig|åligger)(?![a-zà-öø-ɏ])/,
    unless: /ideell|volontär|frivillig|styrgrupp|arbetsgrupp/,
    byCivil: true,
  },
  {
    letters: ['omfattning', 'volym', 'kapacitet', 'utför', 'antal'],
    also: ['plats', 'dygn', 'timmar', 'besök', 'insats', 'uppdrag', 'träff', 'pass', 'samtal'],
    pattern: rx(
      `(?:omfattningen|volymen|kapaciteten)${words(3)} (?:är|uppgår till|ska vara|ska uppgå till|utgör|omfattar)${words(1)} ${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${work}|antal(?:et)? (?:[a-zà-öø-ɏ]{1,30} )?(?:timmar|besök|insatser|uppdrag|pass|träffar|samtal)${words(3)} (?:får|ska) (?:inte|ej|aldrig) (?:vara färre än|understiga|gå under|bli färre än)`,
    ),
    denies: true,
    unless:
      /ideell|volontär|frivillig|utbild|praktik|studiecirk|lokalen|salen|hallen|styrgrupp|samordnar/,
  },
  {
    letters: ['garant', 'levere'],
    pattern: rx(
      `(?:garantera[rst]?|garanterade|garanterat|leverera[rst]?)${words(4)} ${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:${things}|${occasions})|garantera[rs]?${words(3)} beläggning|garanterad (?:volym|beläggning)|garantera[rs]?${words(2)} (?:kapacitet|utrymme)(?:en)?${words(3)} ${small} [a-zà-öø-ɏ]{1,30}`,
    ),
  },
  {
    // “Det ska alltid finnas 22 bäddade sängar”, “tio platser ska stå tomma åt oss”
    letters: ['säng', 'platser', 'bäddar'],
    also: ['finnas', 'finns', 'stå ', 'hållas', 'vara klar'],
    pattern: rx(
      `(?:ska|skall|måste)(?: [a-zà-öø-ɏ]{1,30}){0,2}? (?:finnas|hållas|stå)(?: [a-zà-öø-ɏ]{1,30}){0,2}? (?:minst |lägst )?${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:sängar|bäddar|(?:sov|boende|vård|natt|logi)?platser)|${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:sängar|bäddar|(?:sov|boende|vård|natt|logi)platser) (?:ska|skall|måste) (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:finnas|hållas|stå)`,
    ),
    unless: /sittplats|parkering|buss|läger|styrelse|grupp|bord|cykel/,
  },
  {
    // “antalet genomförda samtal multiplicerat med 650 kronor”
    letters: ['multiplicera', ' gånger '],
    also: ['antal'],
    pattern: rx(
      `antal(?:et)? (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:timmar|besök|insatser|uppdrag|pass|träffar|samtal|dygn|nätter|deltagare|kvällar)${words(3)} (?:multiplicera(?:t|ts|s)? med|gånger) \\d[\\d ]* (?:kronor|kr)`,
    ),
  },
  {
    letters: ['platser', 'dygn', ' rum', 'erum', 'lrum', ' plats '],
    also: [
      'tillhandah',
      'erbjud',
      'håll',
      'reserver',
      'avsätt',
      'ställ',
      'dispon',
      'köp',
      'upplåt',
      ' ha ',
      'lägst',
    ],
    pattern: rx(
      `(?:tillhandahåll(?:a|er)|erbjud(?:a|er)|håll(?:a|er)|reservera[r]?|avsätt(?:a|er)|ställ(?:a|er)|disponera[rs]?|köp(?:a|er)|upplåt(?:a|er)|ha)(?: [a-zà-öø-ɏ]{1,30}){0,3}? (?:minst |lägst |sammanlagt |totalt |upp till )?${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:${things}|[a-zà-öø-ɏ]{0,30}rum)(?: (?:tillgängliga|till förfogande))?|lägst ${small} (?:[a-zà-öø-ɏ]{1,30} )?${things}`,
    ),
    needs: new RegExp(
      `minst|lägst|(?<![a-zà-öø-ɏ])(?:ska|skall|måste|åtar sig|förbinder sig)(?![a-zà-öø-ɏ])|disponera|förfogande|tillgänglig|reserver|beredskap|${publicBody} köper`,
    ),
    unless:
      /sittplats|praktik|utbildning|kurs|cirkel|läger|buss|styrelse|grupp|parkering|lokalen har|bord|disponera[rs]? ett rum/,
    isElse: (agreement, said) =>
      /^(?:ställ|upplåt|tillhandahåll|erbjud)/.test(said.text.toLowerCase()) &&
      isByPublic(agreement, said),
  },
  {
    letters: ['platser', 'dygn', ' rum', 'lägenheter', ' plats ', 'sängar', 'bäddar'],
    also: ['hållas', 'finnas', 'finns', 'stå', 'erbjud', 'tillhandah', 'reserver', 'hålls'],
    pattern: rx(
      `(?:minst |lägst |sammanlagt |totalt )?${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${kept}${words(5)} ska(?:ll)?${words(4)} (?:hållas|finnas|stå|erbjudas|tillhandahållas|reserveras|vara|upplåtas)${words(4)} ${free}|ska(?:ll)?${words(4)} (?:minst |lägst )?${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${kept}${words(3)} (?:hållas|finnas|stå)${words(4)} ${free}|ska(?:ll)?${words(3)} (?:finnas|hållas) (?:(?:minst|lägst) ${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${kept}|${small} lediga ${kept})|(?:minst|lägst) (?:${small}|[a-zà-öø-ɏ]{0,30}ton|tjugo[a-zà-öø-ɏ]{0,30}) (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:sängar|bäddar|sovplatser) ska(?:ll)? (?:stå|finnas|vara|hållas)(?: [a-zà-öø-ɏ]{1,30})?|(?:minst|lägst) ${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${kept}${words(5)} (?:ska(?:ll)?${words(3)} (?:erbjudas|tillhandahållas|finnas)|tillhandahålls|erbjuds|hålls (?:öppna|lediga|tillgängliga))`,
    ),
    unless:
      /sittplats|praktik|utbildning|kurs|cirkel|läger|buss|styrelse|grupp|parkering|bord|toalett/,
  },
  {
    letters: ['antal'],
    pattern: rx(
      `antal(?:et)? (?:[a-zà-öø-ɏ]{1,30} )?${kept}${words(3)} (?:får|ska) (?:inte|ej|aldrig) (?:vara färre än|understiga|gå under|bli färre än)`,
    ),
    denies: true,
  },
  {
    letters: ['antal'],
    pattern: rx(
      'antal(?:et)? (?:platser|boendeplatser|dygn|vårddygn)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:lägst|minst)',
    ),
  },
  {
    letters: ['minst', 'lägst'],
    also: ['ersättning', 'betalning', 'bidraget', 'motprestation', 'utbyte', 'villkor'],
    pattern: rx(
      `(?:genomför(?:a|er)?|anordna[r]?|ordna[r]?|håll(?:a|er)|utför(?:a)?|erbjud(?:a|er)) (?:minst|lägst) ${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${occasions}`,
    ),
    needs:
      /mot (?:[a-zà-öø-ɏ]{1,30} )?(?:ersättning|betalning)|för (?:ersättningen|bidraget)|motprestation|i utbyte|(?:bidraget|ersättningen) (?:förutsätter|avser|gäller)|som villkor/,
  },
  {
    letters: ['ta emot', 'tar emot', 'samtidigt', 'per d', 'om dagen', 'per vecka'],
    pattern: rx(
      `(?:ta|tar) emot ${least} ${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:${occasions}|gäster|besökare|boende|brukare|klienter|unga|kvinnor|äldre)|(?:minst|lägst) ${small} [a-zà-öø-ɏ]{1,30} ska kunna (?:få|tas|delta)${words(3)} (?:samtidigt|per dag|per dygn|per vecka|om dagen)`,
    ),
    needs:
      /(?<![a-zà-öø-ɏ])(?:ska|skall|måste|lovar|åtar sig|förbinder sig|garanterar)(?![a-zà-öø-ɏ])/,
  },
  {
    letters: ['beläggning'],
    pattern: rx(
      '\\d{2,3} ?(?:procents?|%) beläggning|beläggning(?:en|sgrad(?:en)?|sgaranti(?:n)?)?(?: (?:ska|skall) (?:vara|uppgå till))? (?:på |om )?(?:minst|lägst|är lägst)|(?:minst|lägst|garanterad)(?: [a-zà-öø-ɏ\\d%,]+){0,3} beläggning(?:sgrad)?|beläggningsgaranti(?:n)?|beläggningsgrad(?:en)?',
    ),
    unless: /lokal|hall(?:en)?(?![a-zà-öø-ɏ])|plan(?:en)?(?![a-zà-öø-ɏ])|asfalt/,
  },
  {
    letters: [
      'volym',
      'av de avtal',
      'av de bestäl',
      'av de planer',
      'av de bevilj',
      'av avtalade',
      'av beställda',
    ],
    pattern: rx(
      '(?:minst|lägst) \\d{2,3} (?:procent|%) av (?:de |det )?(?:avtalade|beställda|planerade|beviljade|överenskomna) (?:antalet )?[a-zà-öø-ɏ]{1,30}|volym(?:en)? (?:om|på|av) (?:minst |lägst )?\\d|(?:avtalad|garanterad|beställd|beräknad|utlovad|överenskommen|årlig|total|lägsta) (?:[a-zà-öø-ɏ]{1,30})?volym(?:en)?|volymgaranti(?:n)?|minimivolym(?:en)?|årsvolym(?:en)?|avtalsvolym(?:en)?',
    ),
    unless: /ljud|musik|bok|tidskrift/,
  },
];

const section = (text: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Ekonomi\n\n${text}\n`;

export const unitPriceOrVolume = defineRule({
  id: 'unit-price-or-volume',
  group: 'procurement',
  title: { sv: 'Pris per enhet eller utlovad volym', en: 'Price per unit or promised volume' },
  summary: {
    sv: 'Det offentliga bidrar med en summa till verksamheten, inte med ett pris för varje plats, timme eller deltagare.',
    en: 'The public party contributes a sum to the activity, not a price for each place, hour or participant.',
  },
  rationale: {
    sv: 'Betalas det för varje plats, dygn eller deltagare, eller lovas ett visst antal, liknar pengarna betalning för en avtalad prestation. I det avtal som Högsta förvaltningsdomstolen bedömde som ett kontrakt betalades för extra platser. Mål som parterna följer tillsammans är något annat.',
    en: 'When money is paid for each place, day or participant, or a certain number is promised, it looks like payment for an agreed performance. In the agreement that the Supreme Administrative Court took for a contract, extra places were paid for. Goals that the parties follow together are another matter.',
  },
  advice: {
    sv: 'Skriv ett bidrag per år eller halvår och se över det i styrgruppen. Antal hör hemma bland målen. Behövs priset eller volymen, låt en jurist bedöma om avtalet ska upphandlas.',
    en: 'Write a contribution per year or half-year and review it in the steering group. Numbers belong among the goals. If the price or the volume is needed, let a lawyer assess whether the agreement is to be procured.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['economy', 'activity', 'commitments'],
  basis: [
    {
      work: 'hfd-2020-15',
      place: {
        sv: 'betalning för extra platser i avtalet som bedömdes',
        en: 'payment for extra places in the agreement that was assessed',
      },
    },
    {
      work: 'grant-or-payment',
      place: {
        sv: 'betalning för en avtalad prestation',
        en: 'payment for an agreed performance',
      },
    },
    {
      work: 'forum',
      place: {
        sv: 'risk när det offentliga betalar direkt för utfört arbete',
        en: 'a risk when the public party pays directly for work done',
      },
    },
  ],
  messages: {
    price: {
      sv: 'Här betalas per enhet: ”{word}”. Det kan tala för betalning för en tjänst. Skriv en summa per år som parterna ser över tillsammans, eller låt en jurist bedöma.',
      en: 'Here money is paid per unit: “{word}”. It may speak for payment for a service. Write a sum per year that the parties review together, or let a lawyer assess it.',
    },
    volume: {
      sv: 'Här utlovas en volym: ”{word}”. Det kan tala för en avtalad prestation mot betalning. Skriv antalet som ett gemensamt mål, eller låt en jurist bedöma.',
      en: 'Here a volume is promised: “{word}”. It may speak for an agreed performance against payment. Write the number as a shared goal, or let a lawyer assess it.',
    },
  },
  proposals: {
    default: {
      sv: 'Det offentliga bidraget är [fyll i: belopp] kronor per år, oavsett hur många som deltar. Parterna ser över behovet i styrgruppen varje år.',
      en: 'The public contribution is SEK [fill in: amount] per year, however many take part. The parties review the need in the steering group each year.',
    },
    volume: {
      sv: 'Parternas gemensamma mål är att [fyll i: antal] personer deltar varje år. Talet är inget villkor för bidraget.',
      en: 'The parties’ shared goal is that [fill in: number] people take part each year. The number is no condition for the contribution.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: section(
        'Kommunen betalar 950 kronor per deltagare och dygn. För extra kvällar är priset 1 200 kronor per kväll.',
      ),
      finds: [{ message: 'price', on: '950 kronor', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: section('Föreningen garanterar 60 träffar per år.'),
      finds: [{ message: 'volume', on: 'garanterar 60 träffar' }],
    },
    {
      // Fees of those who come, travel, rent and the worth of unpaid time are no price for what the association does.
      language: 'sv',
      text: section(
        'Deltagarna betalar 30 kronor per gång. Ideell tid värderas till 240 kronor per timme. Föreningen betalar 200 kronor per timme i hyra för hallen.',
      ),
      finds: [],
    },
    {
      // Goals, the size of a group, and money per year.
      language: 'sv',
      text: section(
        'Kommunen bidrar med 300 000 kronor per år. Målet är att minst 50 unga deltar varje år. Kursen har tolv platser.',
      ),
      finds: [],
    },
  ],
  *check(agreement) {
    const [price, ...otherPrices] = pricesIn(agreement);
    if (price) yield { message: 'price', ...placeOf(price, otherPrices) };
    const [volume, ...others] = inOrder([
      ...[...volumes, ...plainVolumes].flatMap((sign) => saidAsSign(agreement, sign)),
      ...promisedVolumes(agreement),
    ]).filter((said) => !isGoal(agreement, said) && !isOfThird(agreement, said));
    if (volume)
      yield {
        message: 'volume',
        proposal: 'volume',
        ...placeOf(wordsAt(volume), others.map(wordsAt)),
      };
  },
});

/** A place and how it reads: “950 kronor per deltagare”. */
interface Words {
  readonly range: Range;
  readonly text: string;
}

const wordsAt = (said: Said): Words => ({
  range: saidRange(said),
  text: said.text.replace(/\s+/g, ' '),
});

function placeOf({ range, text }: Words, others: readonly Words[]) {
  return { at: range, related: others.map((one) => ({ range: one.range })), data: { word: text } };
}

/** A number among goals is what the parties hope for. */
function isGoal(agreement: Agreement, said: Said): boolean {
  const section = sectionAt(agreement, saidRange(said));
  if (section === 'goals' || section === 'strategies') return true;
  return /(?<![a-zà-öø-ɏ])(?:mål|målet|målen|delmål|målsättning|målsättningen|ambition|ambitionen)(?![a-zà-öø-ɏ])/.test(
    lowerOf(said.sentence),
  );
}

/** Sums and words that set a price for each of something, in the order of the text. */
function pricesIn(agreement: Agreement): readonly Words[] {
  const plain = plainPrices
    .flatMap((sign) => saidAsSign(agreement, sign))
    .filter(({ sentence }) => !isPaidByCivil(agreement, sentence, lowerOf(sentence)));
  const said = inOrder([...prices.flatMap((sign) => saidAsSign(agreement, sign)), ...plain])
    .filter((one) => !isBetweenOthers(agreement, one))
    .map(wordsAt);
  const sums = ownFacts(agreement, agreement.facts.amounts).filter((sum) =>
    isPrice(agreement, sum),
  );
  const priceOf = ({ range, text, unit }: Amount): Words => ({
    range,
    text: `${text.replace(/\s+/g, ' ')} per ${unit}`,
  });
  const lists = [...priceColumns(agreement), ...priceRows(agreement)].map(({ range, prose }) => ({
    range,
    text: prose.text.trim(),
  }));
  return [...sums.map(priceOf), ...said, ...lists].sort((a, b) => a.range.start - b.range.start);
}

function isPrice(agreement: Agreement, { per, unit, range }: Amount): boolean {
  if (per !== 'unit' || unit === null || noPrice.test(unit)) return false;
  const sentence = sentenceAt(agreement, range);
  if (!sentence) return false;
  const lower = lowerOf(sentence);
  const row = rowOf(agreement, sentence);
  if (/^st(?:yck|\.|$)/.test(unit) && !performed.test(row)) return false;
  if (otherMoney.test(row) || !(priced.test(unit) || paid.test(row))) return false;
  if (row !== lower && isRowOfCivil(agreement, row)) return false;
  const offset = Math.max(0, Math.min(range.start - sentenceRange(sentence).start, lower.length));
  const said = { sentence, start: offset, end: offset + 1, text: '' };
  if (isNotSaid(agreement, said) || !laysDown(agreement, said)) return false;
  return !isPaidByCivil(agreement, sentence, lower) && !isBetweenOthers(agreement, said);
}

/** Those who come, live nearby or borrow. */
const payers =
  '(?:den|de|dem|alla|var och en|varje (?:deltagare|besökare|medlem|familj|hushåll|barn|ungdom|person|gäst|förälder|elev|lag|odlare|hyresgäst|granne)|medlem(?:men|mar|marna)?|grann(?:ar|arna|e|en)|föräld(?:er|rar|rarna)|vårdnadshavar(?:e|en|na)|ungdom(?:ar|arna)|unga|barnen|deltagar(?:e|en|na)|besökar(?:e|en|na)|[a-zà-öø-ɏ]{0,12}gäst(?:en|er|erna)|resande|turist(?:er|erna)|kund(?:en|er|erna)|allmänheten|(?:de )?boende|odlar(?:e|en)|hyresgäst(?:en|er|erna)|låntagar(?:e|en|na)|elev(?:en|er|erna)|pensionär(?:en|er|erna)|hushåll(?:et|en)?|familj(?:en|er|erna)|invånar(?:e|na))';

const publicFirst = new RegExp(`^[^a-zà-öø-ɏ]*${publicBody}${end}`);

/** A sentence, or the row of a table that it stands in. */
function rowOf({ blocks }: Agreement, sentence: Sentence): string {
  const { cell } = sentence.block;
  if (!cell) return lowerOf(sentence);
  const row = blocks.filter(
    (other) => other.cell?.table === cell.table && other.cell.row === cell.row,
  );
  return lowered(row.map(({ prose }) => prose.text).join(' '));
}

/** What a civil party gives, in a table of contributions. */
function isRowOfCivil({ reading }: Agreement, row: string): boolean {
  const named = partyMentionsIn(row, reading.parties).map(({ party }) => party.side);
  return named.includes('civil') && !named.includes('public');
}

/** “Den som har en lott betalar”, “varje hushåll betalar”, “avgiften betalas av föräldrarna”. */
const paidByPeople = new RegExp(
  `${start}(?:${payers}(?: (?:som|i|på|under|över|från|vid)(?: [a-zà-öø-ɏ\\d]+){1,14}?)? (?:betalar|erlägger|bidrar|lägger|lämnar|ger|står för|skänker|swishar)|(?:betalas|erläggs|bekostas|tas ut) av ${payers}|(?:betalar|erlägger|erlägga) (?:besökar|deltagar|gäst|resande|kund)[a-zà-öø-ɏ]{0,30})${end}`,
);
const aboutPublic = new RegExp(
  `${start}(?:${publicBody} (?:betala|ersätt)|(?:till|från) (?:oss|${publicBody}))`,
);

/** “… till ridskolan, som tar 250 kronor per lektion” */
const byOther = /(?<![a-zà-öø-ɏ])(?:som|där de|de) (?:tar|begär|tar ut) (?:ut )?\d/;

/** “Ledarna får 125 kronor i timmen av föreningen” */
function isFromCivil(
  { parties }: Agreement['reading'],
  sentence: Sentence,
  lower: string,
): boolean {
  const mentions = partyMentionsIn(sentence.text, parties);
  if (mentions.some(({ party }) => party.side === 'public')) return false;
  return mentions.some(
    ({ party, start: at }) =>
      party.side === 'civil' && /(?<![a-zà-öø-ɏ])(?:av|från) $/.test(lower.slice(0, at).slice(-6)),
  );
}

/** “För varje deltagare som varit på plats betalar vi”: what is paid for, and not who pays. */
const forEach =
  /(?<![a-zà-öø-ɏ])för (?:varje |var )?[a-zà-öø-ɏ]{1,30}(?: och en)?(?: som)?(?![a-zà-öø-ɏ])/g;
const fromPublic = new RegExp(
  `${start}(?:kronor|kr)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:från|av) (?:oss på|${publicBody})${end}`,
);

/** “Klubben får sälja överblivna delar”, and not to the municipality, nor to those it sends. */
const sells = /(?<![a-zà-öø-ɏ])(?:sälja|säljer|säljs)(?![a-zà-öø-ɏ])/;
const toPublic = new RegExp(
  `${start}(?:till|av|åt) (?:(?:den|dem|de)(?: [a-zà-öø-ɏ]{1,30})? som (?:vi|ni|${publicBody})|oss|er|${publicBody})${end}`,
);

const ownTrade =
  /(?<![a-zà-öø-ɏ])(?:egen|eget|egna) [a-zà-öø-ɏ-]+(?: [^.;]{0,40}?)? (?:kostar|tar|ger)(?![a-zà-öø-ɏ])/;
const charges = /(?<![a-zà-öø-ɏ])(?:tar|begär|debiterar)(?: (?:ut|betalt))?(?= )/;
const fromUs = new RegExp(`${start}(?:av|från|till) (?:oss|er|${publicBody})${end}`);

/** “Klubbens egna kurser kostar …”, “ni tar 60 kronor per timme av dem”: what the civil side takes from others. */
function isOwnTrade(agreement: Agreement, sentence: Sentence, lower: string): boolean {
  if (fromUs.test(lower)) return false;
  if (ownTrade.test(lower)) return true;
  const found = charges.exec(lower);
  if (!found || !/(?<![a-zà-öø-ɏ])av (?:dem|sina|medlem|deltagar|besökar|gäst|den som)/.test(lower))
    return false;
  return whoDoes(agreement, sentence, found.index, found.index + found[0].length) === 'civil';
}

/** “Föreningen betalar 200 kronor per timme”, “deltagarna betalar”: no public money. */
function isPaidByCivil(agreement: Agreement, sentence: Sentence, lower: string): boolean {
  const { reading } = agreement;
  if (fromPublic.test(lower)) return false;
  if (paidByPeople.test(lower.replace(forEach, ' ')) && !aboutPublic.test(lower)) return true;
  if (isFromCivil(reading, sentence, lower)) return true;
  if (sells.test(lower) && !toPublic.test(lower)) return true;
  if (isOwnTrade(agreement, sentence, lower)) return true;
  if (byOther.test(lower) && partyMentionsIn(sentence.text, reading.parties).length === 0)
    return true;
  if (/får|erhåller|faktur|debiter|ersätts|tillhandahåller|utgår/.test(lower)) return false;
  if (publicFirst.test(lower)) return false;
  const { subject } = propertiesOf(sentence, reading.parties);
  return (
    subject.kind === 'party' &&
    subject.parties.every(({ side }) => side === 'civil') &&
    /(?<![a-zà-öø-ɏ])(?:betalar|bidrar|ersätter|avsätter|lägger|hyr|ger|står för|tar ut)(?![a-zà-öø-ɏ])/.test(
      lower,
    )
  );
}

function sentenceAt({ sentences }: Agreement, at: Range): Sentence | undefined {
  return sentences.find((sentence) => within([{ range: at }], sentenceRange(sentence)).length > 0);
}
