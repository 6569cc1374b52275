import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { isLeftOpen } from '../agreement/language/left-open.ts';
import { hasAny } from '../agreement/language/letters.ts';
import { lowerOf } from '../agreement/language/search.ts';
import { isGrowing, isToCome, isUnsettled } from '../agreement/language/unsettled.ts';
import { cellAt } from '../agreement/neighbours.ts';
import { sentencesUnder } from '../agreement/places.ts';
import { hasGoalSign } from './goal-signs.ts';

const goal =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?<!före)(?<!fore)mål(?:en|sättning(?:ar|arna|en)?|bild(?:en|er|erna)?)?|indikatorer(?:na)?|mätetal(?:en)?|hur (?:framgång|ett gott resultat|lyckat)(?: [a-zà-öø-ɏ]+){0,2}? (?:ser|se|mäts|märks)|målformulering(?:ar|arna|en)?|(?:vad|vart|det|hur långt|åt vilket håll) (?:som )?(?:vi|parterna|partnerskapet|samarbetet) (?:ska|skall|vill|siktar|strävar|hoppas|är på väg|bör)(?: [a-zà-öø-ɏ]+){0,3}?(?: (?:sikta|uppnå|nå|åstadkomma|sträva|arbeta|ha uppnått|ha åstadkommit|komma|syfta|mot))?)(?![a-zà-öø-ɏ])/;
const goalLetters = [
  'mål',
  'indikator',
  'mätetal',
  'vad ',
  'vart ',
  'det vi',
  'hur långt',
  'hur framgång',
  'hur ett gott',
  'hur lyckat',
  'håll ',
];
/** Goals that are there, are only changed now and then, or are somebody else's. */
const isThere =
  /(?<![a-zà-öø-ɏ])(?:nedan(?:stående)?|följande|ovan(?:stående)?|ligger fast|är (?:däremot |dock |redan )?bestäm[dt]a?|(?:sina|egna|eget|sitt|personliga|individuella|deltagarnas|deras) (?:egna )?[a-zà-öø-ɏ]*mål|justera[rs]?|revidera[rs]?|ses över|se över|ändra[rs]?|[a-zà-öø-ɏ]*fullmäktige[a-zà-öø-ɏ]*|(?:kommunens|stadens|regionens|nämndens|statens|skolans)(?: [a-zà-öø-ɏ]+){0,2} [a-zà-öø-ɏ]*(?:plan|program|strategi|budget|vision|mål)(?:en|et)?)(?![a-zà-öø-ɏ])|:$/;

const work =
  /(?<![a-zà-öø-ɏ])(?:innehåll(?:et)?|verksamhet(?:en|ens innehåll)?|aktivitet(?:er|erna)|insats(?:er|erna)|upplägg(?:et)?|inriktning(?:en)?|programmet|vad (?:som|vi|parterna|det)(?: (?:ska|skall|kommer att))? (?:händer?|hända|gör|göra|görs|ordna|ordnas|erbjudas|hitta på|innehålla|fyllas)|vilka (?:dessa|de|aktiviteter|kurser|träffar|insatser|kvällar))(?![a-zà-öø-ɏ])/;
const workLetters = [
  'innehåll',
  'verksamhet',
  'aktivitet',
  'insats',
  'upplägg',
  'inriktning',
  'programmet',
  'vad ',
  'vilka ',
];
/** Those who come choose themselves what to do, or only a detail is spoken of. */
const byThem =
  /(?<![a-zà-öø-ɏ])(?:deltagarna|ungdomarna|de unga|besökarna|medlemmarna|eleverna|barnen|gästerna|seniorerna|kvinnorna)(?: [a-zà-öø-ɏ]+){0,2} (?:bestämmer|väljer|avgör|får)|(?:av|med) (?:deltagarna|ungdomarna|de unga|besökarna|eleverna|barnen|kvinnorna)(?! och)|tider|menyn?|(?:inte|ej) (?:öppen|öppet|öppna) för/;

/** Sentences under the goals or the activity that leave them to come, in whatever words. */
export function putOffSentences(agreement: Agreement): readonly Sentence[] {
  const all = [
    ...sentencesUnder(agreement, 'goals').filter((one) => leavesGoal(agreement, one)),
    ...sentencesUnder(agreement, 'activity', 'strategies').filter(leavesWork),
  ];
  return [...new Set(all)];
}

function leavesGoal(agreement: Agreement, sentence: Sentence): boolean {
  if (sentence.block.kind === 'heading') return false;
  if (sentence.block.cell) return isOpenCell(agreement, sentence);
  const lower = lowerOf(sentence);
  if (!hasAny(lower, goalLetters) || !goal.test(lower) || isThere.test(lower)) return false;
  if (!isUnsettled(lower) && !isGrowing(lower) && !isLeftOpen(sentence)) return false;
  return !hasGoalSign(agreement);
}

/** A cell under “Mål” that is to be filled in later, in a row without a day. */
function isOpenCell(agreement: Agreement, { block, text }: Sentence): boolean {
  const { cell } = block;
  if (!cell || cell.row === 0 || !isToCome(text)) return false;
  const head = cellAt(agreement, cell.table, 0, cell.column)?.prose.text.toLowerCase() ?? '';
  if (!/mål|tecken|indikator|siffra|nivå|nå/.test(head)) return false;
  const row = [...Array(8).keys()].map((column) => cellAt(agreement, cell.table, cell.row, column));
  return !row.some((other) => /\d{4}|senast|möte/.test(other?.prose.text ?? ''));
}

function leavesWork(sentence: Sentence): boolean {
  if (sentence.block.kind === 'heading' || sentence.block.cell) return false;
  const lower = lowerOf(sentence);
  if (!hasAny(lower, workLetters) || !work.test(lower) || byThem.test(lower)) return false;
  return isUnsettled(lower) || isLeftOpen(sentence);
}
