import type { Agreement } from '../agreement/agreement.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import type { Sign } from './signs.ts';

export type PlainSanction = Omit<Sign<'deduction' | 'damages'>, 'key'>;

/** “Saknas” right before the words belongs to them: it does not say that they are absent. */
export const rxOf = (body: string) =>
  new RegExp(
    `${start}(?:(?:saknas|fattas),? )?(?:${body})(?! (?:inte|ej|aldrig)${end})${end}`,
    'g',
  );
/** Up to so many words; what they deny is asked of when they are found. */
export const gap = (most: number) => `(?: [a-zà-öø-ɏ\\d]+){0,${Math.max(4, most)}}?`;
export const sum =
  '(?:\\d[\\d .]{0,9} (?:kronor|kr|tkr)|(?:\\d{1,3}|[a-zà-öø-ɏ]{1,30}) (?:procent|%)|tusen kronor|(?:en )?(?:hundra|tusen)lapp(?:ar)?|femhundring)';
/** Money gets less, or stays where it is. */
const lessens =
  '(?:minskar|minskas|sänks|reduceras|naggas|halveras|krymper|sjunker|stryks|försvinner|ryker|fryser inne|fryses|skjuts upp|stoppas|pausas|stannar av|faller bort|dras in|uteblir|hålls kvar|trappas ne[dr]|förfaller|förverkas|brinner inne|(?:går|är) förlora(?:d|de|t))';
const share =
  '(?:hälften|halva|halv|en (?:tredjedel|fjärdedel|femtedel|tiondel|del)|(?:två|tre|fyra) [a-zà-öø-ɏ]{1,30}delar)';
export const money =
  '(?:[a-zà-öø-ɏ]{0,30}(?:ersättning|bidrag|belopp|utbetalning|betalning|insättning|erläggande|överföring)[a-zà-öø-ɏ]{0,5}|(?:grund|års|månads|drift)?stödet|pengar(?:na)?|peng|slant(?:en)?|summan|faktura(?:n)?|(?:[a-zà-öø-ɏ]{1,30} )?medel|medlen)';

/** Something promised was not done, or was late, in everyday words and in others. */
export const fallingShort =
  /utebl|inställ(?:d|t|s|a |er)|ställ(?:er|s|a) (?:[a-zà-öø-ɏ]{1,30} ){0,3}in(?![a-zà-öø-ɏ])|stäng(?:t|er|d|da|s)(?![a-zà-öø-ɏ])|(?:är|står|förblir|håller) (?:[a-zà-öø-ɏ]{1,30} ){0,2}(?:låst|låsta|släckt|obemannad|obemannat|tom|tomt|igenbommad)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:faller|falla|föll) (?:[a-zà-öø-ɏ]{1,30} )?bort|hoppa[rs]? (?:[a-zà-öø-ɏ]{1,30} ){0,3}över|(?<![a-zà-öø-ɏ])miss(?:ar|as|ad|ade|at)|slarv|misskö|ligger (?:[a-zà-öø-ɏ]{1,30} ){0,3}nere|dröjsmål|försumm|underlåt|avvikelse|klagomål|avtalsbrott|bryter mot|(?<![a-zà-öø-ɏ])avbok|(?:får|måste) (?:[a-zà-öø-ɏ]{1,30} ){1,4}vänta(?![a-zà-öø-ɏ])|svik(?:er|s)|strular|(?:vi|kommunen|nämnden|staden|regionen) (?:behöver|måste|tvingas|nödgas|får) (?:själva? )?(?:ordna|ta in|hyra in|skaffa|sätta in|kalla in|ringa in)|(?:behöver|måste|tvingas|nödgas|får) (?:vi|kommunen|nämnden|staden|regionen) (?:[^.;]{0,60}(?:i ?stället|någon annan|ersättare|vikarie|på annat håll)|(?:(?:själva?|då) )?(?:ordna|ta in|hyra in|köpa|skaffa|anlita|hitta|sätta in|kalla in|ringa in|boka))|obemanna|slutar (?:det|[a-zà-öø-ɏ]{1,30}) fungera|fungerar (?:det )?inte|(?:bara|endast)(?: [a-zà-öø-ɏ]{1,30})? (?:en|ett|två|tre|fyra|\d+) (?:[a-zà-öø-ɏ]{1,30} ){0,3}i ?stället för|(?<![a-zà-öø-ɏ])utan (?:värd|personal|ledare|bemanning|rapport|redovisning|lista)(?![a-zà-öø-ɏ])|händer det (?:två|tre|flera|fler)|(?<![a-zà-öø-ɏ])sena? (?:rapport|redovisning|list|uppföljning|berättels|öppning)|glöm(?:mer|s|t)|för sen[ta]?(?![a-zà-öø-ɏ])|(?:är|blir) sen[at]?(?=[.,;]| (?:drar|väntar|tar|minskar|betalar)|$)|försen|(?<![a-zà-öø-ɏ])dröj(?:er|a)|(?<![a-zà-öø-ɏ])sena?(?= (?:väntar|ligger|får|dras|kommer|blir|betal|minsk|sänk|hål))|saknas|fattas|färre än|underskrid|understig|brist(?:er|en|ande|fäll|fullt?)?(?![a-zà-öø-ɏ]{4})|(?:ligger|hamnar|stannar|är|blir|går|sjunker)(?: [a-zà-öø-ɏ]{1,30}){0,5}? under (?:\d|hälften|fem|åtta|tio|tolv|femton|tjugo|trettio|fyrtio|femtio|hundra)|komm(?:er|it)(?: [a-zà-öø-ɏ]{1,30}){0,4} in (?:efter|senare)|(?:avbryt|lämna|avslut)[a-z]{0,30}(?: [a-zà-öø-ɏ]{1,30}){0,4} i förtid|(?:inte|ej|icke|ingen|inga|aldrig)(?: [a-zà-öø-ɏ]{1,30}){0,4}? (?:i tid|rätta[rst]|gjor[dt]|kunnat|uppnå|inkom|bedriv|åtgärd|sker?(?![a-zà-öø-ɏ])|dyk(?:er|a|t)|dök|kom(?:mer|mit|ma)?|av(?![a-zà-öø-ɏ])|skö(?:ter|ta|tt|ts)|höll(?:s|it)?|håll(?:er|a|s|it)|öppna(?:r|t|de|s)?|genomför|utför|uppfyll|bemann|skicka|lever|lämna|redovisa|följ|fullgör|klara|hinn|nå(?:r|s|tt|dd)?(?![a-zà-öø-ɏ]))|(?<![a-zà-öø-ɏ])(?:dyker|kommer|blir|rättar|levererar?|sköter|sköts|håller|hålls|öppnar|genomförs?|utförs?|uppfylls?|bemannas|lämnas?|skickas?|klarar|följ(?:er|s)|bedriv(?:er|s)|fullgör[s]?|uppnå[rs]|sker|hinner|når|nås)(?: [a-zà-öø-ɏ]{1,30}){0,5}? (?:inte|ej|ingen)(?![a-zà-öø-ɏ])/;
/** Money that was not needed, and what those who come, borrow or rent pay. */
const other =
  /(?:inte|ej)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:använ|förbruk|utnyttj|gått|behöv)|outnyttja|oanvän|oförbruk|överskott|överskjut|(?:blir|är|finns)(?: [a-zà-öø-ɏ]{1,30}){0,3} över(?![a-zà-öø-ɏ])|för mycket|kvarvar|annat (?:ändamål|syfte)|felaktigt använ|moms|skatt|avbok|sälj|skörd|(?:kommunen|nämnden|staden|regionen|staten|fullmäktige) (?:inte|ej|aldrig) (?!får|fått|har)|(?:kommer|har|kan|håller) (?:kommunen|nämnden|staden|regionen|staten) (?:inte|ej)|(?<![a-zà-öø-ɏ])(?:pant|panten|lott|hyran|hyra(?! in)|hyresvärden?|lån|lånar|låntagaren?|bibliotek(?:et)?|taxi|försäkring)(?![a-zà-öø-ɏ])|deltagar(?:e|en|na|avgift)[^.;]{0,20} (?:betalar|får)|kund(?:en|er|erna)?(?![a-zà-öø-ɏ])|medlem(?:men|mar|marna|savgift[a-z]{0,30})(?![a-zà-öø-ɏ])|besökar|famil(?:j|jen|jer)(?![a-zà-öø-ɏ])|elev|anslag|konto(?![a-zà-öø-ɏ])|statsbidrag|(?:från|av) staten(?![a-zà-öø-ɏ])|andra bidrag|annat bidrag|betalar någon|någon inte/;
/** “Om bidraget blir mindre ställs kvällar in”: it is the other way round. */
const lessMoney =
  /^[^a-zà-öø-ɏ]*(?:(?:om|ifall|när|skulle|blir|minskar|sänks|uteblir|försvinner|krymper|halveras) )+(?:[a-zà-öø-ɏ]{1,30}s )?(?:[a-zà-öø-ɏ]{0,30}bidrag|ersättning|stöd|anslag|pengar)(?:et|en|na)?(?![a-zà-öø-ɏ])|(?:om|ifall|när) (?:[a-zà-öø-ɏ]{1,30}s )?(?:[a-zà-öø-ɏ]{0,30}bidrag|ersättning|stöd|anslag|pengar)(?:et|en|na)? (?:minskar|sänks|uteblir|blir mindre|försvinner|krymper|tar slut)/;
/** An invoice that is late or lacks something is paid when it is right. */
const invoice =
  /^(?:om |när |skulle )?(?:kommer |saknar |saknas |dröjer |är |har )?(?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:faktura|fakturor|fakturan|fakturorna|rekvisition|rekvisitionen)(?![a-zà-öø-ɏ])/;
/** Money that waits for a decision, a signature or a right invoice waits for nobody’s work. */
const paper =
  /faktur|rekvisition|referens|underskri|underteckn|laga kraft|fullmäktige|budgeten|styrelsen|nämnden har/;
/** What of the words found is said by a denial. */
const byDenial =
  /inte (?:förrän|ett öre|en krona|mer än)|(?:betalas|betalar (?:vi|kommunen|nämnden)) (?:inte|ej) ut|(?:får|blir|utgår|lämnas|ger|betala[rs]?)(?: [a-zà-öø-ɏ]{1,30}){0,2}? (?:inte|ej) (?:någon |något |några )?(?:betalt|ersättning|bidrag|pengar)/;
const denied = /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig)(?![a-zà-öø-ɏ])/;

export const isOtherMoney = (_: Agreement, { sentence, text }: Said): boolean => {
  const lower = lowerOf(sentence);
  if (denied.test(text.toLowerCase().replace(byDenial, ' '))) return true;
  return other.test(lower) || invoice.test(lower) || lessMoney.test(lower);
};
export const isPaper = (agreement: Agreement, said: Said): boolean =>
  isOtherMoney(agreement, said) || paper.test(lowerOf(said.sentence));
const isOfThings = (_: Agreement, { sentence, text }: Said): boolean => {
  const lower = lowerOf(sentence);
  return denied.test(text.toLowerCase()) || other.test(lower) || damage.test(lower);
};
const damage = /försäkr|skad(?:a|or) (?:på|i)|(?<![a-zà-öø-ɏ])nyck(?:el|lar)/;

/** The patterns are several, so that only those are made ready whose letters stand there. */
export const moneyLetters =
  'kronor| kr |kr.|kr,|peng|medel|medlen|ersätt|bidrag|belopp|stödet|betal|insättn|erlägg|överför|summa|faktur|lapp|slant|procent|%|kosta|nota|delen'.split(
    '|',
  );

const substitute =
  '(?:vikarie[a-z]{0,30}|ersättar[a-z]{0,30}|någon annan|annan personal|en annan|andra|egen personal|extra personal|inhyrd[a-z]{0,30}|bemanningsföretag[a-z]{0,30})';
const failLetters =
  'utebl|fungera|utan|händer|obemann|måste|behöver|tvingas|stället|annan|ersättar|vikarie|ställ|misskö|svik|nå|hinn|inställ|stäng|bort|hopp|miss|slarv|strul|glöm|sen|dröj|sakna|fatta|färre|under|brist| inte| ej|ingen|inga |aldrig'.split(
    '|',
  );

/** The money is less because something fell short. Each way has a pattern of its own, so that few are made ready. */
const less = {
  message: 'deduction',
  also: moneyLetters,
  needs: fallingShort,
  isElse: isOtherMoney,
  denies: true,
} as const;

/**
 * “Blir en kväll inte av räknar vi bort 3 000 kronor”, “kommer listan för sent väntar vi med pengarna”, “då får föreningen
 * stå för vad det kostar oss”: something fell short, and the money is less, waits or goes the other way.
 */
export const plainSanctions: readonly PlainSanction[] = [
  {
    // “Sista delen betalas bara om alla träffar har blivit av”
    message: 'deduction',
    letters: ['bara om', 'endast om', 'enbart om', 'bara när', 'endast när'],
    also: ['blivit av', 'genomförts', 'hållits', 'utförts', 'uppnåtts', 'nåtts', 'fullgjorts'],
    pattern: rxOf(
      `(?:betalas?|betalar (?:vi|${publicBody})|utbetalas|utgår|lämnas|${money})${gap(5)} (?:bara|endast|enbart) (?:om|när)${gap(8)} (?:blivit av|genomförts|hållits|utförts|uppnåtts|nåtts|fullgjorts)`,
    ),
    isElse: isPaper,
  },
  {
    ...less,
    // “räknar vi bort 3 000 kronor”, “tar kommunen 500 kronor från bidraget”
    letters: ['bort', 'tar ', 'tas ', 'sätt', 'betalas'],
    pattern: rxOf(
      `räknas? ${sum} bort|ta(?:r|s)?(?: (?:vi|${publicBody}))? ${sum} (?:från|av)${gap(2)} ${money}|sätt(?:er|s)${gap(2)} ne[dr] ${money}|${money}${gap(4)} betalas (?:inte|ej) ut|(?:räkna|plocka|skala|dra|ta|skär)(?:r|er|s|as)?${gap(4)} bort(?:${gap(2)} ${sum}|${gap(3)} (?:från|på) ${gap(2)} ?${money}|${gap(2)} ${money})|(?:räknas|dras|tas|skärs)${gap(2)} bort${gap(2)} (?:från|på)${gap(2)} ${money}`,
    ),
  },
  {
    ...less,
    // “knappar vi in på bidraget”, “krymper pengarna”
    letters: ['knappa', 'nagga', 'kapa', 'stryp', 'stryk', 'krymp', 'sjunk', 'halver'],
    pattern: rxOf(
      `(?:knappa|nagga|kapa|stryp|stryk|krymp)(?:r|er|as?|s)?${gap(6)} (?:${money}|${sum})|${money}${gap(4)} (?:naggas|kapas|stryps|stryks|krymper|sjunker|halveras)|(?:halvera|sjunk|krymp)(?:r|er|s)${gap(3)} ${money}`,
    ),
  },
  {
    ...less,
    // “fryses utbetalningen”, “justeras beloppet ned”
    letters: [
      'frys',
      'stopp',
      'paus',
      'hålls',
      'skjut',
      'sänk',
      'minsk',
      'halver',
      'reducer',
      'korta',
      'stryk',
      'juster',
    ],
    pattern: rxOf(
      `(?:fryses|stoppas|pausas|hålls|skjuts|sänks|minskas|halveras|reduceras|kortas|stryks)(?: inne| upp| in)?${gap(2)} ${money}|juster(?:as|ar|eras)${gap(3)} ${money}${gap(1)} ne[dr]|${money}${gap(2)} justeras${gap(1)} ne[dr]`,
    ),
  },
  {
    ...less,
    // “går bidraget förlorat”, “mister föreningen ersättningen”
    letters: ['förlora', 'förfall', 'förverk', 'mister', 'miste', 'av med'],
    pattern: rxOf(
      `(?:går|är)${gap(4)} ${money} förlora(?:d|de|t)|(?:förfaller|förverkas)${gap(4)} ${money}|(?:förlorar|mister|går miste om|blir av med)${gap(4)} (?:${sum} av${gap(2)} )?${money}`,
    ),
  },
  {
    ...less,
    // “drar vi ned på bidraget”, “behåller nämnden hälften”
    letters: ['drar', 'dras', 'dra ', 'skär', 'sänk', 'minsk', 'behåll'],
    pattern: rxOf(
      `(?:drar?|dras|skär|skära)(?: [a-zà-öø-ɏ]{1,30})? ne[dr] på${gap(4)} ${money}|(?:sänk(?:er|a|s)|minska[rs]?)${gap(4)} ${money}|(?:(?:${publicBody}|vi)${gap(3)} behåll(?:a|er)|behåll(?:a|er) (?:${publicBody}|vi))${gap(4)} (?:${money}|${share}|[a-zà-öø-ɏ]{0,30}delen)`,
    ),
  },
  {
    ...less,
    // “bidraget minskas”, “2 000 kronor mindre”
    letters: [
      'minsk',
      'sänk',
      'reducer',
      'nagga',
      'halver',
      'krymp',
      'sjunk',
      'stryk',
      'försvinn',
      'ryker',
      'frys',
      'skjut',
      'stopp',
      'paus',
      'stannar av',
      'bort',
      'drar',
      'dras',
      'dra ',
      'uteblir',
      'hålls kvar',
      'trappas',
      'förfall',
      'förverk',
      'brinner inne',
      'förlora',
      'mindre',
      'lägre',
      'avdrag',
    ],
    pattern: rxOf(
      `${money}${gap(8)} ${lessens}|${sum} (?:mindre|lägre|bort|i avdrag|avdrag)|(?:skjut(?:er|a) upp|drar? in|fryser?|stoppar?)${gap(3)} ${money}`,
    ),
  },
  {
    ...less,
    // “dras 500 kronor per kväll”, “får ni inget betalt”
    letters: ['drar', 'dras', 'dra ', 'betalt', ' ersättning', 'inga pengar', 'inget bidrag'],
    pattern: rxOf(
      `dra[rs]?(?: (?:vi|${publicBody}))? ${sum}(?= per| för| och| (?:på|från|av)${gap(2)} (?:räkning(?:en)?|${money})${end}|[.,]|$)|får(?: vi| ni| de| föreningen)? (?:inte|ej|ingen|inget|inga)(?: någon| något| några)? (?:betalt|ersättning|bidrag|pengar)${gap(2)} (?:för|om|när)`,
    ),
  },
  {
    message: 'deduction',
    letters: [
      'mindre',
      'lägre',
      'halver',
      'bara',
      'hälften',
      'halva',
      'delen',
      'endast',
      'enbart',
      'ingenting',
      'inget',
      'inga ',
      'ingen ',
      'inte ett öre',
      'inte en krona',
      'inte mer än',
      'minus',
      'kostar',
    ],
    also: moneyLetters,
    pattern: rxOf(
      [
        `(?:blir|får|ger|betala[rs]?|utgår|lämnas)${gap(6)} (?:${sum}|${share})${gap(1)} (?:mindre|lägre)|(?:blir|ger|får)${gap(4)} ${money}${gap(2)} (?:mindre|lägre|halverat|halverad)|(?:blir|ger)${gap(3)} (?:mindre|lägre) ${money}`,
        `får (?:ni|föreningen|jouren|klubben|stiftelsen) ${share} (?:pengarna|beloppet|ersättningen|bidraget)|betalar? (?:vi|${publicBody}) ${share} (?:för|av) (?:den|det|dagen|kvällen|passet|månaden|priset|beloppet)`,
        `(?:betala[rs]?|får|ges|ger|utgår|lämnas)${gap(5)} (?:bara|endast|enbart|inte mer än)${gap(2)} (?:${share}|${sum})`,
        `(?:betala[rs]?|får|utgår|lämnas)${gap(3)} (?:ingenting|inget|inga pengar|inte ett öre|inte en krona)(?! (?:för|extra|mer|annat|av)${end})`,
        `(?:blir|utgår|lämnas)(?: det)? (?:inga pengar|ingen (?:ersättning|betalning|utbetalning)|inget bidrag)`,
        `(?:ger|berättigar till) (?:inga pengar|ingen (?:ersättning|betalning)|inget bidrag)`,
        `minus ${sum}|kostar (?:det )?(?!kommun|nämnd|stad|region|oss${end}|deltagar|den |det |en |ett |varje )[a-zà-öø-ɏ]{1,30}(?: [a-zà-öø-ɏ]{1,30})? ${sum}`,
      ].join('|'),
    ),
    needs: fallingShort,
    isElse: isOtherMoney,
    denies: true,
  },
  {
    message: 'deduction',
    letters: ['straff', 'påföljd', 'kompens', 'återkräv', 'tillbaka'],
    also: moneyLetters,
    pattern: rxOf(
      [
        `(?:dra[rs]?|höjs?|höjer|minska[rs]?|sänk(?:er|s)|betala[rs]?|tas ut)${gap(7)} som (?:straff|påföljd)|(?:${publicBody}|vi)${gap(2)} (?:rätt till|kräv(?:a|er|s))${gap(1)} kompensation|rätt till${gap(1)} kompensation(?= med| på| om \\d)|kompensera(?:r|s)? (?:oss|${publicBody})`,
        `(?:återkräv(?:er|a|s)|kräv(?:er|a|s) (?:vi |${publicBody} )?tillbaka)${gap(3)} ${sum}`,
        `får (?:${publicBody}|vi) tillbaka ${sum} (?:per|för varje) (?:miss|utebl|inställ)[a-zà-öø-ɏ]{1,30}`,
      ].join('|'),
    ),
    needs: fallingShort,
    isElse: isOtherMoney,
    denies: true,
  },
  {
    message: 'deduction',
    letters: ['vänta', 'dröj', 'kvar', 'först', 'förrän', 'vilar'],
    also: failLetters,
    pattern: rxOf(
      [
        `vilar${gap(3)} (?:betalningsskyldighet(?:en)?|betalningen|utbetalningen)|(?:betalningsskyldighet(?:en)?|betalningen|utbetalningen) vilar`,
        `vänta[rs]?${gap(3)} (?:med (?:att (?:betala|skicka)|(?:ut)?betalningen|(?:resten av |halva |hela |(?:nästa|sista) )?(?:[a-zà-öø-ɏ]{1,30}s )?${money})|på (?:pengarna|(?:sina|era) pengar|betalningen|ersättningen|bidraget))`,
        `dröj(?:er)?${gap(2)} (?:pengarna|betalningen|utbetalningen|bidraget|stödet|ersättningen)|(?:pengarna|betalningen|utbetalningen|bidraget|stödet|ersättningen)${gap(1)} dröj(?:er)`,
        `${money} (?:ligger|stannar|blir|står)${gap(1)} kvar (?:hos|på)|(?:ligger|stannar|blir)${gap(2)} ${money}${gap(1)} kvar (?:hos|på)`,
        `(?:kommer|betala[rs]?|får|släpp(?:er|s))${gap(4)} ${money}${gap(2)} (?:först när|inte förrän|ej förrän)|${money}${gap(3)} (?:först när|inte förrän|ej förrän)|betala[rs]?${gap(4)} (?:först när|inte förrän|ej förrän)`,
      ].join('|'),
    ),
    needs: fallingShort,
    isElse: isPaper,
    denies: true,
  },
  {
    message: 'damages',
    letters: [
      'betalar ',
      'kosta',
      'merkost',
      'nota',
      'räkning',
      'besvär',
      'ersätt',
      'för det',
      'för den',
      'fördyr',
      'bekostnad',
      'ansvarig',
      'utgift',
      'mellanskillnad',
      'skillnaden',
    ],
    also: failLetters,
    pattern: rxOf(
      [
        `(?:stå(?:r)?|svara[r]?) för${gap(3)} (?:vad|det|allt)(?: som)?(?: det)? kosta(?:r|t) (?:oss|${publicBody})|(?:betala[rs]?|ersätter|ersätta|täcker|täcka)(?! (?:vi |kommun|nämnd|stad|region))${gap(3)} (?:vad|det|allt)(?: som)?(?: det)? kosta(?:r|t) (?:oss|${publicBody})`,
        `(?:får|ska|måste|kan) (?!vi |kommun|nämnd|stad|region|förvaltning)[a-zà-öø-ɏ-]{1,30}(?: [a-zà-öø-ɏ-]{1,30})? (?:ta|betala|stå för)${gap(2)} (?:notan|räkningen|mellanskillnaden|kostnaden|merkostnaden)(?= för${gap(3)} ${substitute})`,
        `(?:hamnar|landar|går)${gap(2)} (?:notan|räkningen|kostnaden) (?:hos|på|till) (?!oss|kommun|nämnd|stad|region|förvaltning)[a-zà-öø-ɏ-]{1,30}|(?:notan|räkningen|kostnaden)${gap(1)} (?:hamnar|landar|går) (?:hos|på|till) (?!oss|kommun|nämnd|stad|region|förvaltning)[a-zà-öø-ɏ-]{1,30}`,
        `(?:får|ska|måste) (?!vi |kommun|nämnd|stad|region|förvaltning)[a-zà-öø-ɏ-]{1,30} (?:betala|stå|svara) för (?:det|den|detta)(?=[.,]|$)|betalar (?:ni|föreningen|jouren|klubben|stiftelsen) (?:den|det|henne|honom)(?=[.,]|$)|kräv(?:a|er) ersättning (?:av|från)(?: [a-zà-öø-ɏ]+){1,3}? för (?:det|vad|den)|(?:hålla|hålls|håller)${gap(3)} (?:ansvarig|betalningsansvarig|betalningsskyldig) för${gap(2)} (?:fördyring(?:en)?|merkostnad(?:en|er)?|kostnad(?:en|er)?)`,
        `på (?!egen|kommun|nämnd|stad|region)[a-zà-öø-ɏ:-]+s bekostnad|betala[rs]? (?:vi|ni|föreningen) mellanskillnaden|(?:står|svarar|betalar|bär|tar) (?!vi |kommun|nämnd|stad|region|förvaltning)[a-zà-öø-ɏ-]{1,30} (?:för )?(?:mellanskillnaden|merkostnaden|prisskillnaden|skillnaden)|(?:mellanskillnaden|prisskillnaden|skillnaden i pris) (?:tar|betalar|står|svarar) (?!vi |kommun|nämnd|stad|region)[a-zà-öø-ɏ-]{1,30}`,
        `skicka[rs]?${gap(3)} (?:räkningen|notan|fakturan)(?: vidare)? till (?!oss|${publicBody})[a-zà-öø-ɏ-]{1,30}`,
        `ersätt(?:a|er)${gap(1)} (?:oss|${publicBody}) för (?:besväret|krånglet|omaket|det|den|extra|de)${gap(1)}`,
        `(?:stå(?:r)?|svara[r]?) för (?:${publicOwned}|våra) (?:extra |ökade |onödiga |egna )?(?:utgifter|kostnader|merkostnader|extrakostnader)|betala[rs]? (?:${publicOwned}|våra) (?:extra |ökade )(?:utgifter|kostnader)`,
      ].join('|'),
    ),
    needs: fallingShort,
    isElse: isOfThings,
    denies: true,
  },
];
