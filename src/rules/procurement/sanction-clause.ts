import type { Agreement } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { lowerOf, type Said, saidRange } from '../../agreement/language/search.ts';
import { cellAt } from '../../agreement/neighbours.ts';
import { sectionAt } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isBetweenOthers, isOfOther } from '../../rule-kinds/between-others.ts';
import { moneyAfterFailing } from '../../rule-kinds/money-after-failing.ts';
import { fallingShort as failing, plainSanctions } from '../../rule-kinds/plain-sanctions.ts';
import { problemsOf, type Sign } from '../../rule-kinds/signs.ts';

type Message = 'penalty' | 'deduction' | 'damages';

/** Money that was not needed or went to something else comes back: no sanction. */
const returning =
  /(?:inte|ej|icke)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:använ|förbruk|utnyttj|gått|behöv)|(?:använ(?!der )|utnyttja|förbruka|behöv)[a-zà-öø-ɏ]{0,30} (?:inte|ej)|outnyttja|oanvän|oförbruk|överskott|överskjut|för mycket|kvarstå|kvarvar|(?:är|blir|finns) kvar|blir över|annat (?:ändamål|syfte|än)|till (?:något )?annat|felaktigt använ|återbetal|betalas? tillbaka/;
const insured =
  /försäkr|tredje man|skadeståndslag|dataskydd|personuppgift|gdpr|skad(?:a|or) (?:på|i) |egendom|inventarie|nyck(?:el|l)/;
/** What a court lays on somebody who has done another harm: told of, no matter of the parties. */
const crime =
  /brottsoffer|brottsskad|(?<![a-zà-öø-ɏ])(?:efter|av|för|om) (?:ett |det |grova )?brott(?:et)?(?![a-zà-öø-ɏ])(?! mot)|fängelse|gärningsm[aä]n|förövar|våldsutöv|utdöm|(?:har|blivit|hade) dömts?|rättegång|polisanm|åtal|målsägand|(?<![a-zà-öø-ɏ])slagit|misshandl|(?:hjälp|stöd|råd)[^.;]{0,60}skadestånd/;
const money =
  '(?:ersättning|bidrag|belopp|medel|betalning|insättning|erläggande|utbetalning|delbetalning|slutbetalning|månadsbelopp|likvid|rat)[a-zà-öø-ɏ]{0,5}';
const word = '(?: [a-zà-öø-ɏ\\d]+)';
/** “Föreningen har ansvarsförsäkring. Den omfattar även skadestånd som …”: what the insurance pays. */
function isInsured(agreement: Agreement, said: Said): boolean {
  const { sentence } = said;
  const before = agreement.sentences[agreement.sentences.indexOf(sentence) - 1];
  if (sectionAt(agreement, saidRange(said)) === 'insurance') return true;
  return before?.block === sentence.block && /försäkr/.test(lowerOf(before));
}

/** “Miljöbalkens regler om skadestånd gäller som vanligt”: of a law that is none on contracts. */
const rulesOfLaw =
  /(?<![a-zà-öø-ɏ])(?!avtals|köp|kontrakts)[a-zà-öø-ɏ]+(?:lagen|balken)s?(?![a-zà-öø-ɏ])[^.;]{0,40} (?:regler|bestämmelser)(?:na)? om (?:[a-zà-öø-ɏ]+ och )?$/;
const isOfLaw = ({ sentence, start }: Said): boolean =>
  rulesOfLaw.test(lowerOf(sentence).slice(0, start)) &&
  !/(?<![a-zà-öø-ɏ])(?:avtalsbrott|kontraktsbrott|part(?:en|er|erna)?)(?![a-zà-öø-ɏ])/.test(
    lowerOf(sentence),
  );

/** A sum in a row about something that fell short, in a table of what follows on what. */
function isPricedShortfall(agreement: Agreement, { sentence }: Said): boolean {
  const { cell } = sentence.block;
  if (!cell || cell.column === 0) return false;
  const text = (row: number, column: number) =>
    cellAt(agreement, cell.table, row, column)?.prose.text.toLowerCase() ?? '';
  const isTable = faults.test(text(0, 0)) && follows.test(text(0, cell.column));
  return isTable && !/moms|hyra/.test(text(cell.row, 0));
}

const faults =
  /^(?:avvikelse|brist|försening|fel(?![a-zà-öø-ɏ])|händelse|överträdelse|avsteg|utebliv|om )/;
const follows = /följd|avgift|avdrag|konsekvens|belopp|kostar|åtgärd|ersättning|minskning/;

const signs: readonly Sign<Message>[] = [
  {
    key: 'vite',
    message: 'penalty',
    letters: ['vite'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{2,14}s)?vite(?:t|n|na|s|sbelopp(?:et)?|sklausul(?:en|er)?)?(?![a-zà-öø-ɏ])/g,
  },
  {
    key: 'sanktion',
    message: 'penalty',
    letters: ['sanktion'],
    pattern:
      /(?<![a-zà-öø-ɏ:-])sanktion(?:en|er|erna|ens|era[rs]|s[a-zà-öø-ɏ]{4,16})?(?![a-zà-öø-ɏ])/g,
    unless:
      /(?<![a-zà-öø-ɏ])eu(?:s|:s|-)|dataskydd|personuppgift|gdpr|internationell|sanktionslist/,
  },
  {
    key: 'straffavgift',
    message: 'penalty',
    letters: ['straffavg', 'förseningsavg', 'böta', 'böter', 'bötes', 'bötfäll', 'kontraktsbot'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:straffavgift|förseningsavgift|böta|böter|bötesbelopp|bötfäll|kontraktsbot)[a-zà-öø-ɏ]{0,5}/g,
    unless: /låne|lånad|böcker|parkering|trafik|medlem/,
  },
  {
    key: 'avgift vid brist',
    message: 'penalty',
    letters: ['avgift'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:varnings|brist|kvalitets|kontrakts|dröjsmåls|avvikelse|straff|utebliv[a-zà-öø-ɏ]{0,6})?avgift(?:en|er)?(?![a-zà-öø-ɏ])/g,
    needs: new RegExp(
      `^(?=.*(?:${failing.source}))(?=.*(?:tas? (?:[a-zà-öø-ɏ]{1,30} ){0,3}ut|utgår|betala|debitera|påför|erlägg|utkräv|fakturera|föranled|medför|[a-zà-öø-ɏ]{4,}avgift))`,
    ),
    unless:
      /återbetal|betalas? tillbaka|(?<![a-zà-öø-ɏ])låna|lånad|böcker|parkering|trafik|medlem|deltagar|besökar|föräldr|arbetsgivaravgift|avgiftsfri|utan avgift|ingen avgift|särskild avgift|biljett|hyra|uthyr|lokal|förskola|deltar|anmäl|boka/,
  },
  {
    key: 'summa vid brist',
    message: 'penalty',
    letters: ['kronor', ' kr', 'belopp'],
    also: [
      'rätta',
      'utebl',
      'brott',
      'brist',
      'bryter',
      'försen',
      'inte',
      'ej',
      'inställ',
      'försumm',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:fakturera|debitera)[rs]? (?:föreningen|stiftelsen|klubben|jouren|parten|utföraren|leverantören|den part)|betala[rs]?(?: [a-zà-öø-ɏ]{1,30}){0,3}? \d[\d .]{0,9} (?:kronor|kr) (?:till|åt) (?:kommunen|nämnden|regionen|staden|den andra|motparten|den drabbade)|(?:engångs|straff|schablon)belopp(?:et)?|(?:utge[rs]?|erlägg(?:a|er|s)|betala[rs]?)(?: [a-zà-öø-ɏ]{1,30}){0,6}? (?:(?:på förhand|i förväg) (?:bestäm|avtala|fastställ)[a-z]{1,3} belopp|[a-zà-öø-ɏ]{1,30} prisbasbelopp))(?![a-zà-öø-ɏ])/g,
    needs: failing,
    unless: new RegExp(`${returning.source}|medlem|deltagar|besökar|(?<![a-zà-öø-ɏ])låna`),
  },
  {
    key: 'prisavdrag',
    message: 'deduction',
    letters: ['avdrag', 'prisneds'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:pris|ersättnings|vites|kvalitets|bidrags)avdrag(?:et|en)?|prisnedsättning(?:en)?)(?![a-zà-öø-ɏ])/g,
  },
  {
    key: 'avdrag',
    message: 'deduction',
    letters: ['avdrag'],
    pattern: /(?<![a-zà-öø-ɏ])avdrag(?:et|en)?(?![a-zà-öø-ɏ])/g,
    needs: new RegExp(
      `ersättning|bidrag|betalning|belopp|faktur|kronor|(?<![a-zà-öø-ɏ])kr(?![a-zà-öø-ɏ])|procent|%|vite|${failing.source}`,
    ),
    unless: new RegExp(
      `${returning.source}|moms|skatt|kostnad|utgift|intäkt|hyra|hyran|förskott|andra bidrag|annat bidrag|statsbidrag`,
    ),
  },
  {
    key: 'dra av',
    message: 'deduction',
    letters: ['dra ', 'dras ', 'drar ', 'avdras', 'avdraga'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:avdras|avdragas|dra[rs]? (?:[a-zà-öø-ɏ]{1,30} ){1,3}(?:från|på)(?= [a-zà-öø-ɏ]{0,30} ?(?:faktura|utbetalning|ersättning|bidrag|rat))|(?:kronor|kr|procent|%|belopp(?:et)?|summan) (?:att )?(?<w>dra(?:s|r)?(?: av)? från)(?= [a-zà-öø-ɏ]{0,30} ?(?:faktura|utbetalning|ersättning|bidrag|rat))|dra[sr]? (?:kommunen |nämnden |staden |regionen |beställaren )?[\d ]{3,9} (?:kronor|kr)(?= ?[.,;]| per | för )|dra[sr]?(?: (?:kommunen|nämnden|staden|regionen|beställaren|då|ett|en|det|beloppet|motsvarande|summan|kostnaden|ersättning(?:en)?|hela|delar|av|[\d.,]+|kr|kronor|procent|%)){0,6} av(?=[.,;]| \d| (?:från|på|per|för|vid|mot|i|om|på)(?![a-zà-öø-ɏ])|$))(?![a-zà-öø-ɏ])/g,
    needs:
      /kronor|(?<![a-zà-öø-ɏ])kr(?![a-zà-öø-ɏ])|ersättning|bidrag|belopp|betalning|faktur|procent|%/,
    unless: new RegExp(`${returning.source}|moms|skatt|hyra|hyran|förskott`),
  },
  {
    key: 'innehålla',
    message: 'deduction',
    letters: ['innehålla', 'innehålls', 'innehållen'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:(?:får|rätt att|kan|berättigad att|möjlighet att)(?: [a-zà-öø-ɏ]{1,14}){0,3} (?<w>innehålla(?: [a-zà-öø-ɏ]{1,30}){0,4}? ${money})|innehåll(?:s|en|na)(?: [a-zà-öø-ɏ\\d]+){0,4}? ${money})(?![a-zà-öø-ɏ])`,
      'g',
    ),
    unless: new RegExp(
      `${returning.source}|(?:rapport|redovisning|budget|plan|ansökan|faktura|underlag|avtal|överenskommelse|bilaga|sammanställning|protokoll|kalkyl)(?:en|et|n|an)? (?:får|kan|ska)`,
    ),
  },
  {
    key: 'hålla inne',
    message: 'deduction',
    letters: [' inne'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:håll(?:a|er|s|as|it|its)${word}{0,3}? inne(?=${word}{0,5}? (?:${money}|pengar))(?! med)|håll(?:a|er|s|as|it|its)${word}{0,4}? (?:${money}|pengar(?:na)?)${word}{0,3}? inne|håll(?:er|s|a)${word}{0,2}? inne (?:det|allt|resten|hälften|vad)(?= som${word}|[.,;]|$| av)|(?:${money}|pengar(?:na)?)${word}{0,4}? (?:hålls|hållas)${word}{0,2}? inne)(?![a-zà-öø-ɏ])`,
      'g',
    ),
    unless: returning,
  },
  {
    key: 'stoppa utbetalning',
    message: 'deduction',
    letters: ['stopp', 'frys', 'ställ', 'paus'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:ut)?betalning(?:en|ar|arna)?(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:stoppas|fryses|pausas|ställs in)|(?:stoppas?|frysa|fryser|fryses|stoppar|pausa[rs]?)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:ut)?betalning(?:en|ar|arna)?|ställ(?:a|er) in(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:ut)?betalning(?:en|ar|arna)?)(?![a-zà-öø-ɏ])/g,
    needs: failing,
    unless: returning,
  },
  {
    key: 'sänka ersättning',
    message: 'deduction',
    letters: ['reducer', 'minska', 'sänk', ' ned', ' ner', 'nedsätt', 'korta'],
    also: ['ersättning', 'bidrag', 'belopp', 'medel', 'betalning', 'insättning', 'erlägg', 'rat'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:${money}(?: [a-zà-öø-ɏ]{1,30}){0,3}? (?:reduceras|minskas|minskar|sänks|sänkas|nedsätts|nedsättas|kortas|(?:sätts|skrivs|räknas|dras) ne[dr])|(?:sätt(?:a|er|s)|räkna[rs]?|skriv(?:a|er|s)|dra[rs]?)${word}{0,3}? ${money} ne[dr]|(?:nedsätt(?:a|er)|nedsättning(?:en)? av|reducera[rs]?|minska[rs]?|korta[rs]|sänk(?:a|er|s)|sätt(?:a|er|s) (?:ned|ner))(?: [a-zà-öø-ɏ]{1,30}){0,3}? ${money})(?![a-zà-öø-ɏ])`,
      'g',
    ),
    needs: failing,
    unless: new RegExp(`${returning.source}|fullmäktige|andra bidrag|annat bidrag|statsbidrag`),
  },
  {
    key: 'förverka',
    message: 'deduction',
    letters: ['förverka'],
    pattern: /(?<![a-zà-öø-ɏ])förverka(?:s|r|d|de|t|ts)?(?![a-zà-öø-ɏ])/g,
    needs: /ersättning|bidrag|belopp|betalning|medel|rätt(?:en)? till|pengar|resten|delen/,
  },
  {
    key: 'avräkna',
    message: 'deduction',
    letters: ['avräkn', 'räkna', 'kvitt', 'kredit'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:avräkn(?:as?|ar|ing(?:en)?)|räknas? av|kvitta[rs]?|kvittning|krediteras?|kreditering)(?![a-zà-öø-ɏ])/g,
    needs: failing,
    unless: returning,
  },
  {
    key: 'utan ersättning',
    message: 'deduction',
    letters: ['ersättning', 'betal', 'ersätts'],
    also: ['inställ', 'utebl', 'ogenomf', ' ej ', 'icke', 'missa', 'ställ', 'obemann', 'försena'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:ingen (?:ersättning|betalning|utbetalning)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:för|vid) (?:inställ|utebl|ogenomförd|ej |icke |missad)[a-zà-öø-ɏ]{0,30}|(?:ersättning|betalning)(?:en)? (?:utgår|betalas|lämnas) (?:inte|ej) (?:för|vid) (?:(?:inställ|utebl|ogenomförd|ej |icke |missad)[a-zà-öø-ɏ]{0,30}|(?:[a-zà-öø-ɏ]{1,30} ){1,3}som (?:[a-zà-öø-ɏ]{1,30} ){0,3}?(?:ställ(?:s|ts|er) in|utebl|inte )[a-zà-öø-ɏ]{0,30})|(?:inställ[dt]a?|utebliv[a-z]{1,30}|obemanna[a-z]{1,30}|missa[dt]e?|ogenomförd[a-z]{0,30}|försena[a-z]{1,30}) (?:[a-zà-öø-ɏ]{1,30} ){1,2}(?:ersätts|betalas) (?:inte|ej))/g,
    denies: true,
  },
  {
    key: 'ingen utbetalning',
    message: 'deduction',
    letters: ['betalas inte', 'betalas ej', 'betalar inte'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:ut)?betala(?:s|r) (?:inte|ej)(?: [a-zà-öø-ɏ]{1,30}){0,6}? (?:bidrag|ersättning|utbetalning|del|rat)[a-zà-öø-ɏ]{0,4}(?: ut)?(?![a-zà-öø-ɏ])/g,
    needs:
      /^[^a-zà-öø-ɏ]*(?:om|har|lämnas|uteblir|sker|når|genomförs|uppfyll|bedrivs|fullgör|brister|kommer)/,
    unless: returning,
    denies: true,
  },
  {
    key: 'skadestånd',
    message: 'damages',
    letters: ['skadestånd'],
    pattern: /(?<![a-zà-öø-ɏ])skadestånd[a-zà-öø-ɏ]{0,16}/g,
    unless: new RegExp(`${insured.source}|${crime.source}`),
    isElse: (agreement, said) => isInsured(agreement, said) || isOfLaw(said),
  },
  {
    key: 'ersätta skada',
    message: 'damages',
    letters: ['ersättningsskyld', 'skad', 'täckningsköp', 'merkostnad'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:ersättningsskyldig[a-zà-öø-ɏ]{0,4}|(?:kräv(?:a|er)|rätt till)(?: [a-zà-öø-ɏ]{1,30}){0,2} ersättning för(?: [a-zà-öø-ɏ]{1,30}){0,4} (?:merkostnad|skad)[a-zà-öø-ɏ]{0,30}|ersätt(?:a|er|as|s)(?: [a-zà-öø-ɏ]{1,30}){0,4}? skad(?:an|a|orna|or)|(?:svarar|ansvarar|ansvarig) för(?: [a-zà-öø-ɏ]{1,30})? (?:skad(?:a|an|or) som(?= [^.;]{1,60}(?:åsamka|orsaka|lider|drabba)[^.;]{0,60}(?:fullgör|åtagand|avtalsbrott|försen)))|skade(?:s)?lös[at]?|täckningsköp(?:et)?|ersätt(?:a|er) (?:kommunen|regionen|staden|[a-zà-öø-ɏ]{0,30}nämnden|beställaren|motparten|den andra parten|den andre) för (?:den |de )?(?:[a-zà-öø-ɏ]{1,30} )?merkostnad(?:en|er|erna)?)(?![a-zà-öø-ɏ])/g,
    needs:
      /kommunen|staden|regionen|nämnden|(?<![a-zà-öø-ɏ])part(?:en|er|erna|ens)?(?![a-zà-öø-ɏ])|motparten|beställaren|avtalsbrott|fullgör|försen|utebl|brist|leverantör|utförar/,
    unless: insured,
  },
  {
    // “| Stängt utan besked | 2 500 kr |” under “Brist” and “Avgift”
    key: 'tabell',
    message: 'deduction',
    letters: [' kr', 'kronor', 'ersättning', 'betalning', 'bidrag'],
    pattern:
      /^(?:[a-zà-öø-ɏ]{1,30} )?\d[\d ]{1,8} (?:kronor|kr)(?: (?:per|för varje|om) [a-zà-öø-ɏ]{1,30})?\.?$|^(?:ingen|inget|halv|halverad|halverat|lägre) (?:ersättning|(?:ut)?betalning|bidrag)(?: [a-zà-öø-ɏ]{1,30}){0,4}\.?$/g,
    denies: true,
    isElse: (agreement, said) => !isPricedShortfall(agreement, said),
  },
  ...[...plainSanctions, ...moneyAfterFailing].map((sign) => ({
    ...sign,
    key: `i vardagsord: ${sign.message}`,
  })),
];

/** Somebody who comes, or people at large: “den som parkerar på gräset”, “många som friges”. */
const people =
  /(?<![a-zà-öø-ɏ])(?:den|de|dem|många|flera|somliga|vissa|någon|(?:besökare|deltagare|gäster|ungdomar|personer|människor|föräldrar|hyresgäster|kunder)(?:n|na)?) som (?!bryter|inte|brister|försummar|avbryter|lämnar|ställer|avslutar|säger upp|åsidosätter|missköter|orsakar|vållar|drabbas|fallerar|är skyldig)/;
/** What people owe others, and are helped with. */
const debts =
  /(?<![a-zà-öø-ɏ])(?:skulder(?:na)?|skuldsatt[a-z]?|kronofogde[a-zà-öø-ɏ]*|inkasso[a-zà-öø-ɏ]*|löneutmätning[a-z]*|[a-zà-öø-ɏ]*taxan?)(?![a-zà-öø-ɏ])|(?:böter|avdrag) (?:på|från) (?:(?:sin|deras|sina) )?lön/;

/** “Den som har fått krav på skadestånd får hjälp att läsa det”: no party owes it, and none is named. */
function isOfPeople({ reading }: Agreement, { sentence }: Said): boolean {
  const lower = lowerOf(sentence);
  if (!people.test(lower) && !debts.test(lower)) return false;
  if (/(?<![a-zà-öø-ɏ])(?:part(?:en|er|erna)?|vi|ni|oss|er)(?![a-zà-öø-ɏ])/.test(lower))
    return false;
  return partyMentionsIn(sentence.text, reading.parties).every(({ isGenitive }) => isGenitive);
}

/** “Biblioteket tar 10 kronor om dagen i förseningsavgift”: what others than the parties take of others. */
const betweenParties = signs.map((sign) => ({
  ...sign,
  isElse: (agreement: Agreement, said: Said) =>
    sign.isElse?.(agreement, said) === true ||
    isBetweenOthers(agreement, said) ||
    isOfOther(agreement, said) ||
    isOfPeople(agreement, said) ||
    isOwnRisk(said) ||
    isName(said),
}));

/** “Försäkringsbolaget gör avdrag för självrisk”: by the terms of an insurance. */
const isOwnRisk = ({ sentence }: Said): boolean => lowerOf(sentence).includes('självrisk');
/** “hästen Vite Prins”: a name in the middle of a sentence. */
const isName = ({ sentence: { text }, start }: Said): boolean =>
  start > 0 && /^[A-ZÅÄÖ][a-zåäö]+ [A-ZÅÄÖ][a-zåäö]/.test(text.slice(start));

const section = (text: string) => `# Mötesplats Norra\n\n## Ekonomi\n\n${text}\n`;

export const sanctionClause = defineRule({
  id: 'sanction-clause',
  group: 'procurement',
  title: { sv: 'Vite, avdrag eller skadestånd', en: 'Penalty, deduction or damages' },
  summary: {
    sv: 'Brister något löser parterna det tillsammans; pengarna är inte knutna till påföljder.',
    en: 'When something falls short the parties solve it together; the money is not tied to sanctions.',
  },
  rationale: {
    sv: 'Ett partnerskap bygger på tillit. Viten, avdrag och skadestånd hör till köp: Upphandlingsmyndigheten räknar sanktioner till det som talar för ersättning för en tjänst och inte för bidrag. Att pengar som inte har använts betalas tillbaka är något annat, liksom att en part får häva vid grova brister.',
    en: 'A partnership builds on trust. Penalties, deductions and damages belong to purchases: the National Agency for Public Procurement counts sanctions among what speaks for payment for a service and not for a grant. Paying back unused money is another matter, and so is rescission for serious failings.',
  },
  advice: {
    sv: 'Skriv i stället hur parterna talar om en brist, vem som tar upp den och vad som händer med pengar som inte har använts. Vill ni ha påföljden kvar, låt en jurist bedöma avtalet mot upphandlingsreglerna.',
    en: 'Write instead how the parties talk about a failing, who raises it and what happens to unused money. To keep the sanction, let a lawyer assess the agreement against the procurement rules.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['economy', 'commitments', 'follow-up', 'repayment'],
  basis: [
    {
      work: 'grant-or-payment',
      place: {
        sv: 'sanktioner talar för ersättning för en tjänst',
        en: 'sanctions speak for payment for a service',
      },
    },
    {
      work: 'hfd-2020-15',
      place: {
        sv: 'ömsesidigt bindande skyldigheter är ett av kännetecknen på ett kontrakt',
        en: 'mutual, binding duties are one of the marks of a contract',
      },
    },
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 1.2 och 1.4', en: 'sections 1.2 and 1.4' },
      level: 'recommended',
    },
  ],
  messages: {
    penalty: {
      sv: '”{word}” är en påföljd som hör till köp av tjänster och kan tala för ett kontrakt som ska upphandlas. Skriv hur parterna tar upp en brist med varandra, eller låt en jurist bedöma.',
      en: '“{word}” is a sanction of the kind found in purchases of services, and may speak for a contract to be procured. Write how the parties raise a failing with each other, or let a lawyer assess it.',
    },
    deduction: {
      sv: 'Här sägs ”{word}”: pengarna knyts till att något har utförts, vilket kan tala för betalning för en tjänst. Skriv hur parterna planerar om tillsammans, eller låt en jurist bedöma.',
      en: 'This says “{word}”: the money is tied to something having been done, which may speak for payment for a service. Write how the parties plan anew together, or let a lawyer assess it.',
    },
    damages: {
      sv: '”{word}” gör en brist till en fordran mellan parterna och kan tala för ett kontrakt som ska upphandlas. Skriv hur parterna löser en brist, eller låt en jurist bedöma.',
      en: '“{word}” turns a failing into a claim between the parties, and may speak for a contract to be procured. Write how the parties solve a failing, or let a lawyer assess it.',
    },
  },
  proposals: {
    default: {
      sv: 'Blir något inte av som parterna har tänkt tar den som märker det upp det inom två veckor. Parterna planerar om tillsammans, och styrgruppen avgör hur pengar som inte har använts ska användas eller betalas tillbaka.',
      en: 'If something does not turn out as the parties intended, the one who notices raises it within two weeks. The parties plan anew together, and the steering group decides how unused money is to be used or paid back.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: section(
        'Ställer föreningen in en kväll utgår vite med 3 000 kronor. Vitet betalas inom en månad.',
      ),
      finds: [{ message: 'penalty', on: 'vite', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: section(
        'Blir en kväll inte av dras 1 500 kronor av från nästa utbetalning. Dröjer rapporten är föreningen skadeståndsskyldig mot kommunen.',
      ),
      finds: [
        { message: 'deduction', on: 'dras 1 500 kronor av' },
        { message: 'damages', on: 'skadeståndsskyldig' },
      ],
    },
    {
      // Money that comes back, the end of the agreement and what an insurance pays are no sanctions.
      language: 'sv',
      text: section(
        'Pengar som inte har använts dras av från nästa utbetalning eller betalas tillbaka. Vid grova brister får en part häva avtalet. Föreningens försäkring täcker skadestånd till besökare.',
      ),
      finds: [],
    },
    {
      // Denied, and a word that means something else: a report contains.
      language: 'sv',
      text: section(
        'Avtalet har varken viten, avdrag eller andra sanktioner. Rapporten ska innehålla ersättningar till ledarna.',
      ),
      finds: [],
    },
  ],
  *check(agreement) {
    yield* problemsOf(agreement, betweenParties);
  },
});
