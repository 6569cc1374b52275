import type { ContributionKind } from './contribution.ts';

/** In the order in which they are tried: “ideell tid” is no working time. */
const kinds: readonly (readonly [ContributionKind, RegExp])[] = [
  ['volunteering', /ideell(?:a|t)? |ideellt(?![a-zà-öø-ɏ])|volontär|frivillig|volunteer/],
  [
    'money',
    /(?<![a-zà-öø-ɏ-])(?:medel|pengar|kontant[a-zà-öø-ɏ]*|penning[a-zà-öø-ɏ]*|anslag[a-zà-öø-ɏ]*|(?:verksamhets|grund|drifts?|års|ekonomiskt )?(?:bidrag|stöd)|money|cash|grant|funds)(?![a-zà-öø-ɏ])|insamlade medel/,
  ],
  [
    'staff',
    /tjänst(?!er utan)|personal|arbetstid|arbetsinsats|projektled|administration|handled|samordn|kurator|diakon|konsulent|koordinator|lärare|ledare|anställd|(?<![a-zà-öø-ɏ])lön|(?<![a-zà-öø-ɏ])tid(?![a-zà-öø-ɏ])|staff|working time|coordinator/,
  ],
  [
    'premises',
    /lokal(?:en|er|erna|hyra|s)?(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:hyra|hyran|rum|salen?|gården?|huset|hem)(?![a-zà-öø-ɏ])|[a-zà-öø-ɏ]+(?:hem|lokal|rum|gård|hus)(?:met|en|et)?(?![a-zà-öø-ɏ])|premises|rent(?![a-z])|venue/,
  ],
  [
    'goods',
    /material|utrustning|inventarier|fika|böcker|datorer|möbler|fordon|buss|livsmedel|mat(?:en)?(?![a-zà-öø-ɏ])|annons|trycksaker|equipment|goods/,
  ],
  [
    'other',
    /(?:andra|övriga|other) (?:resurser|resources)|marknadsför|kompetens|(?<![a-zà-öø-ɏ])(?:kunskap|kontaktnät|nätverk)(?:er|et|en)?(?![a-zà-öø-ɏ])/,
  ],
];

/** The kind that words speak of first in the order above, or null. */
export function kindIn(text: string): ContributionKind | null {
  return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const inKind =
  /(?:motsvara|värde|värd|lånar|upplåt|tillhandahåll|ställer|till förfogande|bidrar (?:också |även )?med|står för|svarar för|worth|value)/;

/** “… och lokaler för 90 000 kr”, after another sum of the same sentence. */
const listed =
  /^[^.;]{0,40}? (?:och|samt|and) [a-zà-öø-ɏ ]{2,40} (?:för|värda?|värt|motsvarande|worth|till ett värde av)(?: (?:ca|cirka|omkring|ungefär|uppskattningsvis|runt|drygt|about))? $|^, [a-zà-öø-ɏ ]{2,40} (?:för|värda?|värt|motsvarande|worth)(?: (?:ca|cirka|omkring|ungefär|uppskattningsvis|runt|drygt|about))? $/;

/** “…, värda omkring 90 000 kr”, “insatserna beräknar vi till 90 000 kr”: the worth of something, no money. */
const isWorth =
  /(?:(?<![a-zà-öø-ɏ])i natura(?![a-zà-öø-ɏ])[^.;]{0,80}|(?<![a-zà-öø-ɏ])(?:värda?|värt|värdera[ts]|värderar (?:vi|parterna)|(?:till|motsvarar|har|utgör|representerar) ett (?:[a-zà-öø-ɏ]+ )?värde (?:av|på|om))|(?<![a-zà-öø-ɏ])(?:(?:övriga |andra )?insats(?:en|er|erna)?|egna kostnader)(?![a-zà-öø-ɏ])[^.;]{0,90}(?:beräkna[ts]?|bedöms|uppskatta[ts]?|värdera[ts]?|beräknar (?:vi|parterna)|uppskattar (?:vi|parterna)))(?: [a-zà-öø-ɏ]+){0,4} $/;
const isMoney =
  /(?<![a-zà-öø-ɏ])(?:pengar(?:na)?|medel|kontant[a-zà-öø-ɏ]*|ekonomisk[at]?|anslag|betal(?:ar|ning)[a-zà-öø-ɏ]*|money|cash)(?![a-zà-öø-ɏ])/;
/** “I form av arbetstid bidrar kommunen med …” */
const inForm =
  /^[^a-zà-öø-ɏ]*(?:i form av|genom|med) ([a-zà-öø-ɏ ]{2,40}?) bidrar (?![a-zà-öø-ɏ ]{0,30}genom)/;

/** What a sum is: the words between the verb and the sum decide, then “i lokaler” after it. */
export function kindOf(clause: string, at: number, end: number): ContributionKind {
  const after = /^[^.;]{0,24}? (?:i(?: form av)?|som|in|as) ([a-zà-öø-ɏ ]{2,40})/.exec(
    clause.slice(end),
  );
  const told = after?.[1] ? kindIn(after[1]) : null;
  if (told) return told;
  const before = clause.slice(0, at);
  if (isWorth.test(before.slice(-160)) && !isMoney.test(before)) {
    const what = kindIn(before);
    return what === null || what === 'money' ? 'other' : what;
  }
  const form = before.includes(' bidrar ') ? inForm.exec(before)?.[1] : undefined;
  const formKind = form ? kindIn(form) : null;
  if (formKind) return formKind;
  const verb =
    /(?:bidrar|ersätter|betalar|står|svarar|lånar|upplåter|ställer|tillhandahåller|ger|samt|contributes|provides|pays)(?![a-zà-öø-ɏ])/.exec(
      before,
    );
  const clauseObject = verb ? before.slice(verb.index) : before;
  const last = clauseObject.slice(clauseObject.lastIndexOf(' samt ') + 1);
  const object = kindIn(last) === null ? clauseObject : last;
  const kind = kindIn(object);
  if (kind === null || kind === 'money') return 'money';
  if (!verb && listed.test(object)) return kind;
  return inKind.test(clauseObject) && !/(?:ersätter|betalar|pays)/.test(clauseObject)
    ? kind
    : 'money';
}

/** Words that speak of a sum that nobody contributes: fines, limits, prices, what is paid back. */
export const noContribution =
  /(?<![a-zà-öø-ɏ])(?:betala[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ )?(?:tillbaka|åter)|pays? back|vite[ts]?|skadestånd[a-zà-öø-ɏ]*|återbetal[a-zà-öø-ɏ]*|återkräv[a-zà-öø-ɏ]*|överskott[a-zà-öø-ɏ]*|prisbasbelopp|försäkring[a-zà-öø-ɏ]*|omsättning[a-zà-öø-ɏ]*|omsätter|(?:fick|erhöll|har (?:hittills )?fått)(?: [a-zà-öø-ɏ]+){0,5} \d[\d .,]*(?:kr|kronor|tkr|miljon(?:er)?|tusen)|tröskelvärde[a-zà-öø-ɏ]*|(?:deltagar|anmälnings|inträdes|försenings|påminnelse)avgift[a-zà-öø-ɏ]*|dröjsmål[a-zà-öø-ɏ]*|(?:sen|försenad|för sen) betalning|penalty|repa(?:y|id)[a-z]*|surplus)(?![a-zà-öø-ɏ])/;

/** “…, medan medlemsavgiften är” before a sum: that of a fee. */
export const ofFee =
  /(?<![a-zà-öø-ɏ])(?:(?:medlems|deltagar|inträdes|anmälnings|kurs|entré|termins|start|lån|spel|tränings|fika)avgift(?:en|erna)?|inträdet|biljetten|entrén) (?:för [a-zà-öø-ɏ ]{2,30} )?(?:är|blir|kostar|uppgår till) (?:[a-zà-öø-ɏ]+ )?$/;
/** “Inom nämndens budget, som omfattar” before a sum: all that the public party has. */
export const ofWholeBudget =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*nämndens|kommunens|stadens|regionens|[a-zà-öø-ɏ-]*förvaltningens|fullmäktiges) (?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]*(?:budget|ram|anslag|omsättning)(?:en|et)?(?: för [a-zà-öø-ɏ ]{2,30}| \d{4})?,? (?:som |vilken )?(?:omfattar|är(?: på)?|på|om|uppgår till|omsluter) (?:[a-zà-öø-ɏ]+ ){0,2}?$/;
