import type { Agreement, Sentence } from './agreement.ts';
import { type Actor, actorsIn } from './initiative-actors.ts';
import { allMatches } from './language/all-matches.ts';
import { hasAny } from './language/letters.ts';

/** Letters without which nothing here is said. */
export const bothLetters: readonly string[] = [
  'utkast',
  'ordalydelse',
  'samskap',
  'samskriv',
  'samförfatt',
  'skrivarbet',
  'skrivit ihop oss',
  'skrivit samman oss',
  'skrivit oss',
  'skrivning',
  'formulering',
  'innehållet',
  'texten',
  'gemensamt verk',
  'orden ',
  'avtal',
  'överenskommelse',
];

/** “Texten är samskriven”, “samskapad text”, “avtalet är ett gemensamt verk” */
const madeTogether =
  /(?<![a-zà-öø-ɏ])skrivit (?:oss (?:ihop|samman)|(?:ihop|samman) oss)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])sam(?:skapa[dt]|skriv(?:en|et|it)|författa[dt]) (?:[a-zà-öø-ɏ]*text|avtal|överenskommelse|dokument)|(?:texten|avtalet|överenskommelsen|dokumentet|partnerskapet|innehållet) (?:är|har) (?:[a-zà-öø-ɏ]+ )?(?:sam(?:skapa[dt]s?|skriv(?:en|et|its)|författa[dt]s?)|(?:ett|en|vårt|parternas) gemensamm?[ta]? (?:verk|produkt|skapelse|alster))/;
/** What is worked on: its words, and not what is done under it. */
const words =
  /(?<![a-zà-öø-ɏ])(?:utkast(?:et)?|ordalydelsen?|skrivarbetet|skrivning(?:en|arna|ar)|(?:avtals)?texten|formulering(?:en|arna|ar)|innehållet i (?:[a-zà-öø-ɏ]+ )?(?:avtalet|överenskommelsen|överenskommelse)|orden|(?:avtalet|avtal|överenskommelsen|överenskommelse)(?= (?:[a-zà-öø-ɏ]+ )?(?:mening|ord|punkt|stycke) för| tillsammans| har | är |[.,]|$))(?![a-zà-öø-ɏ])/;
const worked =
  /(?<![a-zà-öø-ɏ])(?:bestäm(?:t|de)|beslutat om|val(?:t|de)|fastställt|g(?:jort|jorde|jordes)|rita(?:t|de|ts|des)|byggt?s?|byggdes?|bearbeta(?:t|de|ts|des)|pröva(?:t|de|ts|des)|slipa(?:t|de|ts|des)|vägt|vägdes|lett|ledde|leddes|ansvarat för|hållit i|höll i|redigera(?:t|de|ts|des)|justera(?:t|de|ts|des)|förhandla(?:t|de|ts|des)|enats om|enades om|gått igenom|stått för)(?![a-zà-öø-ɏ])/;
const together =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensam(?:t|ma)|båda|bägge|ihop|jämbördiga|(?:mening|ord|punkt|stycke) för)(?![a-zà-öø-ɏ])/;
/** “Utkastet gick fram och tillbaka mellan Norra och kommunen” */
const between =
  /(?<![a-zà-öø-ɏ])(?:(?:gick|gått|vandrat|vandrade|studsat|bollades|skickades|skickats) (?:[a-zà-öø-ɏ]+ ){0,5}?mellan|förhandla(?:ts|des|t) mellan|(?:gick|gått|vandrat|vandrade) (?:[a-zà-öø-ɏ]+ )?(?:fram och tillbaka|flera varv))(?![a-zà-öø-ɏ])/;
/** What somebody does to a text that lies on the table. */
const hand =
  /^ (?:(?:har|då|sedan|först) ){0,2}(?:skrev|skrivit|ändrade|ändrat|strök|strukit|lade till|lagt till|fyllde på|fyllt på|kommenterade|kommenterat|justerade|justerat|skrev om|bearbetade|bearbetat|svarade med|den andra)(?![a-zà-öø-ɏ])/;
const ahead = /(?<![a-zà-öø-ɏ])(?:ska|skall|kommer att|får|bör)(?![a-zà-öø-ɏ])/;

const areBoth = (actors: readonly Actor[]) =>
  actors.some(({ side }) => side === 'both') ||
  (actors.some(({ side }) => side === 'civil') && actors.some(({ side }) => side === 'public'));

/** Whether a sentence that is about the text says that both sides had a hand in it. */
export function isByBothHands(
  { reading }: Pick<Agreement, 'reading'>,
  { text }: Sentence,
  lower: string,
): boolean {
  if (!hasAny(lower, bothLetters) || ahead.test(lower)) return false;
  if (madeTogether.test(lower)) return true;
  if (!words.test(lower)) return false;
  const isWorked = worked.test(lower) && together.test(lower);
  const isBetween = !isWorked && between.test(lower);
  if (isWorked && /av (?:båda|bägge) (?:sidor|parter|lag)/.test(lower)) return true;
  const actors = actorsIn(text, lower, reading.parties);
  if (!areBoth(actors)) return false;
  return isWorked || isBetween || isInTurn(lower, actors);
}

/** “Norra skrev ett utkast, kommunen ändrade i det och Norra lade till” */
function isInTurn(lower: string, actors: readonly Actor[]): boolean {
  const hands = new Set(
    actors
      .filter(({ end, isGenitive }) => !isGenitive && hand.test(lower.slice(end)))
      .map(({ side }) => side),
  );
  return hands.size > 1 && allMatches(lower, /,| och | sedan /g).length > 0;
}
