// Sentences without end that promise nothing in particular: they make an agreement as long as real ones are, in words
// that differ from one to the next.

/** @import { Pick } from './random.mjs' */
/** @import { Facts } from './facts.mjs' */

const who = ['Kommunen', 'Föreningen', 'Parterna', 'Styrgruppen', 'Arbetsgruppen'];
const verbs = [
  ...['planerar', 'förbereder', 'berättar om', 'samlar in synpunkter på', 'bjuder in till'],
  ...['ordnar', 'utvecklar', 'stöder', 'lyfter fram', 'diskuterar', 'prövar', 'går igenom'],
  ...['hjälper till med', 'håller i', 'tar ansvar för', 'deltar i', 'sprider kunskap om'],
];
const things = [
  ...['öppna kvällar', 'samtalen i små grupper', 'en gemensam utbildning för ledare'],
  ...['sommarens utflykter', 'rådgivningen på flera språk', 'studiebesöken', 'höstens skördefest'],
  ...['promenaderna med kaffe efteråt', 'det som deltagarna har föreslagit', 'filmkvällarna'],
  ...['arbetet med värdar och volontärer', 'introduktionen för nya ledare', 'bakstugan'],
  ...['tillgängligheten i lokalerna', 'affischer och annonser', 'träffarna med andra föreningar'],
  ...['utställningen i biblioteket', 'verktygen och redskapen', 'den årliga temaveckan'],
  ...['samarbetet med skolorna', 'trygghetsvandringen', 'berättarkvällarna', 'loppmarknaden'],
];
const forWhom = [
  ...['tillsammans med deltagarna', 'i dialog med de boende', 'för nya deltagare', 'i stadsdelen'],
  ...['med hjälp av ideella ledare', 'för den som vill vara med', 'på deltagarnas villkor'],
  ...['i nära kontakt med skolor och bibliotek', 'utan krav på anmälan', 'över generationerna'],
  ...['så att fler hittar dit', 'i mån av intresse', 'för både gamla och unga'],
];
const when = [
  ...['under vårterminen', 'under hösten', 'innan sommaren', 'när säsongen börjar'],
  ...['efter årsmötet', 'i samband med skolstarten', 'i slutet av varje termin', 'vintertid'],
  ...['så snart lokalerna är klara', 'när båda parter har tid', 'under loven'],
];
const because = [
  ...['eftersom tillit växer långsamt', 'för att nå dem som sällan hörs', 'och lär av det'],
  ...['så att erfarenheterna tas till vara', 'och skriver ner vad de har kommit fram till'],
  ...['utan att den ena parten styr den andra', 'för att verksamheten ska leva vidare'],
  ...['och låter deltagarna avgöra formerna', 'med respekt för varandras sätt att arbeta'],
  ...['för att fler ska känna sig välkomna', 'och ändrar det som inte fungerar'],
];
const asides = [
  'Det ger deltagarna en röst.',
  'Så har parterna arbetat sedan de första träffarna.',
  'Erfarenheter från andra orter visar att sådant tar tid.',
  'Ingen ska behöva stå utanför.',
  'Det är deltagarna själva som märker skillnaden först.',
  'Den som kommer för första gången tas emot av en värd.',
  'Vad som sägs i förtroende stannar i rummet.',
  'Lokalerna är öppna för fler föreningar när de står tomma.',
  'Barnens och de äldres erfarenheter väger lika tungt.',
  'Alla får komma till tals innan något bestäms.',
];

/**
 * @param {Pick} pick
 * @returns {string}
 */
function sentence(pick) {
  return `${pick(who)} ${pick(verbs)} ${pick(things)} ${pick(forWhom)} ${pick(when)} ${pick(because)}.`;
}

/**
 * @param {Pick} pick
 * @param {() => number} next
 * @returns {string} some sentences in a row
 */
export function fillerParagraph(pick, next) {
  const parts = Array.from({ length: 2 + Math.floor(next() * 4) }, () => sentence(pick));
  if (next() < 0.5) parts.splice(1, 0, pick(asides));
  return parts.join(' ');
}

/**
 * @param {Pick} pick
 * @param {() => number} next
 * @returns {string} a list
 */
export function fillerList(pick, next) {
  return Array.from({ length: 3 + Math.floor(next() * 3) }, () => `- ${sentence(pick)}`).join('\n');
}

/**
 * @param {Facts} facts
 * @param {Pick} pick
 * @returns {string} what the place and the group of just this agreement make it about
 */
export function local({ place, town, subject }, pick) {
  return pick([
    `I ${place} har intresset vuxit, och ${subject.doing} är känt långt utanför stadsdelen.`,
    `${place} ligger en bit från centrum. Bussen går sällan på kvällarna, och därför behövs något på gångavstånd.`,
    `De som kommer till ${subject.doing} bor i hela ${town.place}, men flest i ${place}.`,
    `Många i ${place} har frågat efter mer, och ${subject.group} hörs oftare än förut.`,
  ]);
}
