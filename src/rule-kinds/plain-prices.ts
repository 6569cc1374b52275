import type { Agreement } from '../agreement/agreement.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  small,
  start,
  words,
} from '../agreement/language/public-words.ts';
import type { Said } from '../agreement/language/search.ts';
import { areWeCivil } from '../agreement/language/voice.ts';
import { isByPublic, type Sign } from './signs.ts';

type Way = Omit<Sign, 'key' | 'message'>;

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
/** Up to so many words. */
const gap = (most: number) => `(?: [a-zà-öø-ɏ\\d-]+){0,${Math.max(4, most)}}?`;
const count = `(?:${small}|[a-zà-öø-ɏ]*(?:ton|tio|tjugo|hundra)[a-zà-öø-ɏ]{0,6})`;
/** What is done, by the end of its word: “extrakvällar”, “lovdag”. */
const done =
  '[a-zà-öø-ɏ]{0,16}(?:kväll|dag|natt|träff|pass|plats|timm|tillfäll|dygn|samtal|besök|kurs|cirk|lektion|läger)(?:e|en|et|ar|er|or|et|arna|erna|orna|na|n|lar|el)?';
const people =
  '(?:deltagare|ungdom(?:ar)?|unga|elev(?:er)?|barn|person(?:er)?|besökare|familj(?:er)?|kvinn(?:a|or)|äldre|klient(?:er)?|brukare|som kommer|som deltar)';
const money =
  '(?:[a-zà-öø-ɏ]*(?:bidrag|ersättning)(?:et|en)?(?:s storlek)?|pengar(?:na)?|stödet|summan|beloppet(?:s storlek)?)';
/** What those who come or buy pay, and what is bought or hired. */
const otherMoney =
  /lott|biljett|köps? in|fika|kaff|(?<![a-zà-öø-ɏ])(?:hyr(?:a|an|s|er)?|lån(?:a|ar|as)|burken|entré|inträde|lön|timlön|tjänar|tjäna|avgift[a-z]*|swish[a-z]*|bok|böcker|cykl(?:ar|arna)|biljetter)(?![a-zà-öø-ɏ])|(?:deltagar|besökar|medlem|förälder|föräldrar|ungdomar)[a-zà-öø-ɏ]{0,30} (?:betalar|lägger|ger)|(?:sälj|ideell|volontär|värd(?:e|er|eras))|boka/;

/** “4 100 kronor styck”, “300 kronor för var och en som kommer”, “pengarna följer antalet”: money for each. */
export const plainPrices: readonly Way[] = [
  {
    letters: [
      ' styck',
      ' gången',
      ' natten',
      ' dygnet',
      ' kvällen',
      ' timmen',
      ' passet',
      ' träffen',
      ' platsen',
      ' dagen',
    ],
    also: ['kronor', ' kr '],
    pattern: rx(
      `(?:${done}${gap(4)} kostar|priset(?: [a-zà-öø-ɏ]+){0,3} är|(?:betalar|ersätter|ger|får|ersätts|betalas)${gap(6)}) (?<w>\\d[\\d ]{0,8} (?:kronor|kr) (?:styck(?:et)?|gången|natten|dygnet|kvällen|timmen|passet|träffen|platsen|dagen))(?! (?:den|då|före|efter|därpå))`,
    ),
    unless: otherMoney,
  },
  {
    letters: [
      'per huvud',
      'per skalle',
      'per näsa',
      'per stol',
      'antalet',
      'blivit av',
      'genomförts',
      'hållits',
      'blir av',
      'var och en',
      'vart och ett',
      'hur många',
      'besöken',
      'beläggning',
      'storlek',
      'varenda',
      'ju fler',
      'följer',
      'gång',
      'multiplic',
      'beror på',
      'styrs av',
      'faktiskt',
    ],
    also: ['kronor', 'peng', 'bidrag', 'ersätt', 'stöd', 'betal', 'summa', 'belopp'],
    pattern: rx(
      [
        '\\d[\\d ]{0,8} (?:kronor|kr)(?: [a-zà-öø-ɏ]+){0,2} för (?:var och en|vart och ett|varenda en|varje sådan[t]?)(?= som| av|[.,;]|$)',
        `ju fler [^.;]{2,40}? desto (?:större|mer|högre)${gap(2)} (?:${money}|pengar|bidrag|ersättning)`,
        `${money}${gap(4)} (?:följer|beror på|styrs av|bestäms av|avgörs av|hänger på|rättar sig efter) (?:(?:hur många|antalet) (?!medlem|invånar)[a-zà-öø-ɏ]+|(?:besöken|deltagandet|beläggningen|[a-zà-öø-ɏ]*(?:deltagar|besöks|elev)(?:antalet|siffran)))`,
        `(?:betalar|betalas|betalt|ersätter|ersätts|pengar)${gap(3)} per (?:huvud|skalle|näsa|stol)`,
        `kronor (?:gånger|multiplicerat med) antalet`,
        `(?:betalning|ersättning|betalas|betalar)${gap(2)} för (?:det )?antalet (?!medlem|invånar)[a-zà-öø-ɏ]+`,
        `(?:bara|endast|enbart) (?:de )?${done}(?: som)? (?:verkligen |faktiskt )?(?:har )?(?:blivit av|genomförts|hållits|blir av)[^.;]{0,20}? (?:ersätts|betalas|ger ersättning)`,
        `antal(?:et)? (?:${done}|${people})${gap(2)} (?:gångras|multipliceras|gånger)`,
        `(?:betalar|ersätter|ersättning|betalning)${gap(3)} för (?:dem|de|den|det) som faktiskt (?:har|är|kommer|deltar|varit|gjorts)`,
      ].join('|'),
    ),
    unless: otherMoney,
  },
  {
    // “För varje deltagare som varit på plats betalar vi 640 kronor om dagen”
    letters: ['för var', 'var och en som', 'varje '],
    also: ['kronor', ' kr'],
    pattern: rx(
      `för (?:(?:varje|var) (?:${done}|${people}|gäst|boende)|var och en)(?: som(?: [a-zà-öø-ɏ]+){1,8}?)? (?:betalar|ger|ersätter|lämnar|erlägger|sätter|får|utgår|lämnas|betalas|betalas ut|utbetalas|tillkommer|blir det|går)${gap(4)} (?<w>\\d[\\d ]{0,8} (?:kronor|kr))|varje [a-zà-öø-ɏ]+ som (?:[a-zà-öø-ɏ]+ ){1,6}?ger (?:er|den|dem|föreningen|stiftelsen|klubben) \\d[\\d ]{0,8} (?:kronor|kr)|(?:var och en|varje ${people}) som (?:[a-zà-öø-ɏ]+ ){1,3}?ger (?:er|föreningen|stiftelsen|klubben) \\d[\\d ]{0,8} (?:kronor|kr)`,
    ),
    unless: otherMoney,
  },
];

const least = '(?:minst|lägst|minimum|åtminstone|inte mindre än|inte färre än)';
const span =
  '(?:per (?:kalender|verksamhets|läs)?(?:år|halvår|månad|vecka|termin|kvartal)|om året|i (?:veckan|månaden)|årligen|varje (?:år|månad|vecka|termin))';
const rooms = '(?:[a-zà-öø-ɏ]{0,16}(?:platser|plats|rum|lägenheter|sängar|bäddar)(?:na|men|nen)?)';
const ours = `(?:oss(?! (?:alla|som|båda|själva)${end})|${publicBody}|er(?= på| som))`;

/** Not what the public side promises, nor what all of them do. */
const isByOthers = (agreement: Agreement, said: Said) =>
  isByPublic(agreement, said) && !areWeCivil(said.sentence);

/** “Föreningen lovar att det blir minst 180 kvällar om året”, “det ska alltid finnas tio platser åt oss”. */
export const plainVolumes: readonly Way[] = [
  {
    letters: [
      'lova',
      'löfte',
      'förbinder',
      'åtar sig',
      'garanter',
      'ser till',
      'se till',
      'betalar för',
    ],
    also: ['minst', 'lägst', 'minimum', 'åtminstone', 'mindre än', 'färre än'],
    pattern: rx(
      `${least} ${count} (?:[a-zà-öø-ɏ]+ ){0,2}?${done}(?:${words(4)} ${span}|(?=,? (?:som|det) (?:är (?:det|vad) )?(?:vi|${publicBody}) betalar))`,
    ),
    needs: new RegExp(
      `${start}(?:lova[rt]?|lovat|löften?|löftet|utlova[rst]?|garantera[rst]?|(?:ser|se) till att det (?:blir|finns)|förbinder sig|åtar sig|(?:vi|${publicBody}) betalar för)${end}`,
    ),
    unless: new RegExp(
      `ideell|volontär|frivillig|styrgrupp|arbetsgrupp|hoppas|(?:vi|${publicBody}) (?:lova|garanter|ser till)|(?:lovar|garanterar) (?:vi|${publicBody})${end}(?! minst| att ta)`,
    ),
    isElse: isByOthers,
  },
  {
    // “svarar för att 248 pass bemannas”, “minst 25 samtal i veckan ska ni klara”
    letters: ['svarar för att', 'ansvarar för att', 'klara', 'hinna', 'utföra', 'leverera'],
    also: [
      'bemann',
      'genomför',
      'hålls',
      'utförs',
      'erbjuds',
      'finns',
      'minst',
      'lägst',
      'minimum',
    ],
    pattern: rx(
      `(?:svarar|ansvarar) för att (?:${least} |sammanlagt |totalt )?${count} ${done} (?:bemannas|genomförs|hålls|utförs|erbjuds|finns)|${least} ${count} [a-zà-öø-ɏ]+ ${span} (?:ska|måste) (?!kommunen|vi${end})[a-zà-öø-ɏ-]+ (?:klara|hinna(?: med)?|utföra|leverera)`,
    ),
    unless: /ideell|volontär|frivillig|styrgrupp|arbetsgrupp/,
    isElse: isByOthers,
  },
  {
    // “Ni ser till att det finns folk så att det räcker till 60 turer i veckan”, “ska klara minst 25 turer i veckan”
    letters: ['räcker till', 'räcka till', ' klara', ' hinna', ' ta ', ' köra'],
    also: ['veckan', 'månaden', 'året', 'per ', 'varje', 'årligen'],
    pattern: rx(
      `räck(?:er|a) till (?:${least} )?${count} (?:[a-zà-öø-ɏ]+ ){1,3}?${span}|(?:ska|skall|måste|lova[r]? att|åtar sig att|förbinder sig att)${gap(2)} (?:klara|hinna med|hinna|ta|köra) ${least} ${count} (?:[a-zà-öø-ɏ]+ ){1,3}?${span}`,
    ),
    needs:
      /(?<![a-zà-öø-ɏ])(?:ser till|se till|lovar|ska|skall|måste|garanterar|åtar sig|förbinder sig)(?![a-zà-öø-ɏ])/,
    unless:
      /(?:pengar|bidrag|stöd|summa|belopp|anslag|kaffe|fika|mat)[a-zà-öø-ɏ]{0,30} (?:[a-zà-öø-ɏ]{1,30} ){0,3}räck|ideell|volontär|frivillig|styrgrupp|arbetsgrupp|hoppas/,
    isElse: isByOthers,
  },
  {
    letters: ['plats', ' rum', 'sängar', 'bäddar', 'lägenhet'],
    also: [
      'alltid',
      'ledig',
      'redo',
      'reserver',
      'vikt',
      'avsat',
      'finnas',
      'öppna',
      'beredskap',
      'håll',
      ' rätt till',
    ],
    pattern: rx(
      [
        `${count} (?:av )?(?:[a-zà-öø-ɏ]+ ){0,2}?${rooms}${words(6)} (?:åt|för|till) ${ours}`,
        `${publicBody} har ${count} (?:[a-zà-öø-ɏ]+ ){0,2}?${rooms} (?:reserverade|avsatta|vikta)`,
        `(?:vi|${publicBody}) har${words(2)} rätt till ${count} (?:av )?(?:[a-zà-öø-ɏ]+ ){0,2}?${rooms}`,
      ].join('|'),
    ),
    needs:
      /(?<![a-zà-öø-ɏ])(?:alltid|ledig[at]?|redo|reserverade?|vikta|avsatta|(?:ska|skall)(?: [a-zà-öø-ɏ]+){0,3} (?:finnas|hållas|stå)|beredskap|håller|hålls|rätt till)(?![a-zà-öø-ɏ])/,
    unless:
      /sittplats|parkering|styrgrupp|styrelse|kurs|utbildning|buss|skol(?:or|orna)(?![a-zà-öø-ɏ])/,
  },
  {
    // “varav tolv alltid ska stå till arbetsmarknadsenhetens förfogande”
    letters: ['förfogande', 'reserver', ' viks ', 'vikta ', 'hålls lediga'],
    also: ['plats', ' rum', 'rummen', 'övernattningsrum', 'sängar', 'bäddar', 'lägenhet'],
    pattern: rx(
      `${count}(?: av (?:platserna|rummen|sängarna|lägenheterna|dem|dessa))?(?: [a-zà-öø-ɏ]+){0,7}? (?:till ${publicOwned} förfogande|(?:reserveras|viks|hålls lediga|reserverade|vikta) (?:åt|för) (?:${publicBody}|dem som ${publicBody} [a-zà-öø-ɏ]+|${publicOwned} [a-zà-öø-ɏ]+))`,
    ),
    unless: /sittplats|parkering|styrgrupp|styrelse|buss|lokalen|salen|hallen/,
  },
  {
    // “Mot bidraget garanterar föreningen 30 utskrivna praktikanter om året”
    letters: ['garanter'],
    pattern: rx(
      `garantera[rst]?(?: [a-zà-öø-ɏ]+){0,3}? ${count} (?:[a-zà-öø-ɏ]+ ){0,2}?[a-zà-öø-ɏ]*(?:deltagare|praktikanter|besökare|elever|platser|studenter|familjer|ungdomar|personer|${done})`,
    ),
    unless: /ideell|volontär|styrgrupp|ledamö/,
    isElse: isByOthers,
  },
  {
    letters: ['beläggning'],
    pattern: rx(
      `beläggning(?:en|sgraden|sgrad)?(?: [a-zà-öø-ɏ]+){0,4}? (?:ska|måste) (?:uppgå till|vara|nå|ligga på) (?:minst |lägst )?\\d{1,3} (?:procent|%)`,
    ),
    unless: /lokalen|hallen|salen|mål(?:et)?(?![a-zà-öø-ɏ])/,
  },
];
