import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { isNegatedAt } from '../../agreement/language/sentence-properties.ts';
import { cellAt } from '../../agreement/neighbours.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { countingSentences } from '../../rule-kinds/follow-up.ts';
import { hasGap, ownOf, ownUnder } from '../../rule-kinds/own-sentences.ts';
import { placeFor } from '../../rule-kinds/silence.ts';
import { placesOf } from '../../rule-kinds.ts';

const letters = [
  'nämnd',
  'kommunstyrelse',
  'regionstyrelse',
  'fullmäktige',
  'utskott',
  'politik',
  'politisk',
  'beredning',
];
/** Those who are elected and answer for the public party. */
const board =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*nämnd(?:en|ens|erna|ernas)(?![a-zà-öø-ɏ])|(?:till|i|för|hos|ansvariga?|berörda?|den|varje|respektive|beslutande|kommunens|kommunernas|regionernas|parternas|båda|bägge|våra|facknämnd|politisk) (?:[a-zà-öø-ɏ-]+ )?[a-zà-öø-ɏ-]*nämnd(?:er)?(?![a-zà-öø-ɏ])|(?:kommun|region)styrelsen?s?(?![a-zà-öø-ɏ])|[a-zà-öø-ɏ]*fullmäktiges?(?![a-zà-öø-ɏ])|[a-zà-öø-ɏ-]*utskott(?:et|ets)?(?![a-zà-öø-ɏ])|politiker(?:na)?(?![a-zà-öø-ɏ])|politiken(?![a-zà-öø-ɏ])|politiska (?:ledning|organ|beredning|instans)[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*beredningen(?![a-zà-öø-ɏ]))/g;
/** A board that is named as the party, the payer, the one who sends, or for what belongs to it. */
const asParty =
  /(?<![a-zà-öø-ɏ-])(?:(?:representant|ledamot|ledamöter|företrädare|tjänsteperson|kontaktperson|ordförande)[a-zà-öø-ɏ]* (?:för|från|i|hos) (?:(?!till |vidare |fram )[a-zà-öø-ɏ-]+(?:,| och)? ){0,4}[a-zà-öø-ɏ-]*(?:nämnden|styrelsen|fullmäktige)|(?:från|genom|via) (?:[a-zà-öø-ɏ-]+(?:,| och)? ){0,4}[a-zà-öø-ɏ-]*(?:nämnden|styrelsen)|[a-zà-öø-ɏ-]*(?:nämndens|styrelsens) (?:[a-zà-öø-ɏ]+ )?(?:bidrag|medel|ersättning|stöd|pengar|representant|kontaktperson|ordförande|presidium|kostnad|tjänsteperson|tjänstemän|handläggare|förvaltning|kansli|verksamhet(?!sber)|ansvar|uppdrag)[a-zà-öø-ɏ]*|tidigare nämnd|ovan nämnd[a-zà-öø-ɏ]*)/g;
/** To report, in words that mean it by themselves. */
const reports =
  /(?<![a-zà-öø-ɏ])(?:(?:åter)?redovis(?:a|as|ar|ats|at|ning|ningen)|berätta(?:r|s)?|får (?:höra|veta|läsa)|följer (?:arbetet|partnerskapet|utvecklingen|verksamheten|det)|(?:åter|av)?rapporter(?:a|as|ar|ats|ing|ingen)|presenter(?:a|as|ar|ats)|föredra(?:s|r|gning|gningen)?|dragning|(?:får|ta|tar|tas|får ta) (?:[a-zà-öø-ɏ-]+ ){0,3}?del(?:av)?|informer(?:a|as|ar|ats)|information|återkoppl(?:a|as|ar|ing|ingen)|delges|följer upp|följs upp|följas upp|granskar|utvärderar|utvärderas|kännedom)(?![a-zà-öø-ɏ])/;
const toBoard =
  /(?<![a-zà-öø-ɏ])(?:till|för|i|inför|åt|hos|på) (?:[a-zà-öø-ɏ-]+(?:,| och| samt)? ){0,4}?(?:[a-zà-öø-ɏ-]*nämnd(?:en|ens|er|erna)?|(?:kommun|region)styrelsens?|[a-zà-öø-ɏ]*fullmäktige|[a-zà-öø-ɏ-]*utskottet|politiker(?:na)?|politiken)(?![a-zà-öø-ɏ])/;
/** “Kommunstyrelsen får skriften i januari” */
const receives =
  /(?:nämnden|nämnderna|(?:kommun|region)styrelsen|fullmäktige|utskottet|politikerna) (?:får|läser|tar emot|hör|lyssnar|går igenom|tar upp)(?![a-zà-öø-ɏ])(?! (?:besluta|ändra|säga|begära|inte))|(?:får|läser) (?:[a-zà-öø-ɏ-]*nämnden|(?:kommun|region)styrelsen|fullmäktige|politikerna)(?![a-zà-öø-ɏ])/;
const toElected =
  '(?:[a-zà-öø-ɏ-]*nämnd(?:en|erna)|(?:kommun|region)styrelsen|[a-zà-öø-ɏ]*fullmäktige|[a-zà-öø-ɏ-]*utskottet|politikerna)';
/** What there is to hand over, lay before or deal with. */
const report =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*rapport(?:en|er|erna|s)?|[a-zà-öø-ɏ]*resultat(?:et|en)?|uppföljning[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*utvärdering[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*redovisning[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*sammanställning[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*berättelse[a-zà-öø-ɏ]*|sammanfattning[a-zà-öø-ɏ]*|årsbokslut[a-zà-öø-ɏ]*|läges(?:beskrivning|bild|rapport|redogörelse)[a-zà-öø-ɏ]*|(?:åter|till)baka(?:blick|blickar)|[a-zà-öø-ɏ]*redogörelse[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*bokslut[a-zà-öø-ɏ]*|genomgång(?:en)?|lärdomar[a-zà-öø-ɏ]*|utfall(?:et)?|enkät(?:en|svaren)?|svaren|siffror(?:na)?|slutsatser(?:na)?)(?![a-zà-öø-ɏ])/;
/** Matters that are taken to a board and are no results. */
const ofOther =
  /(?<![a-zà-öø-ɏ])(?:(?:väsentlig[at]*|större) (?:ändring|avvikelse|förändring)|ändring(?:ar)? |avvikelse|jäv|tvist|oenig|uppsägning|ansökan|förslag (?:om|till|på) (?:förläng|budget|ändr|ny)|orosanmäl|faktura|rekvisition|bemyndigande|undertecknas|klagomål)/;

/** “Listan går inte vidare till nämnden”, “regionstyrelsen får dem inte”: it is kept from those who are elected. */
const keptFrom = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${toElected} (?:får|ser|nås|läser|hör|tar)(?: [a-zà-öø-ɏ]+){0,3}? (?:inte|ej|aldrig|ingen|inget|ingenting)(?! (?:bara|enbart|endast))|(?:går|kommer|lämnas|lämnar|skickas|skickar|sänds|redovisas|rapporteras|anmäls|tas|tar|når|förs|läggs|delges|behöver|ska|skall)(?: [a-zà-öø-ɏ]+){0,3}? (?:inte|ej|aldrig)(?! (?:bara|enbart|endast|senare))(?: [a-zà-öø-ɏ]+){0,4}? (?:till|för|inför|i) (?:[a-zà-öø-ɏ]+ )?${toElected}|(?:når|nått) (?:inte|ej|aldrig) ${toElected}|${toElected}(?:s ledamöter)? (?:behöver|ska|skall|kommer att|ser|läser|får)(?: [a-zà-öø-ɏ]+)? (?:inte|ej|aldrig)(?! (?:bara|enbart|endast|behöva|vänta|dröja))|till ${toElected} (?:går|kommer|lämnas|skickas|redovisas)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|inget|ingenting|inga|ej))(?![a-zà-öø-ɏ])`,
);

/** The board decides or pays; that it gets to know anything is not said. */
const decides =
  /(?<![a-zà-öø-ɏ])(?:godkän(?:d|t|ts|ner)|undertecknas|antag(?:en|its)|(?:besluta(?:d|t|ts|des)|fattats?) av|utbetal[a-zà-öø-ɏ]*|betala[a-zà-öø-ɏ]* (?:ut|bidrag|stöd|ersättning|pengar)[a-zà-öø-ɏ]*|bevilja[a-zà-öø-ɏ]*|faktur[a-zà-öø-ɏ]*|rekvir[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;

const byOthers =
  /(?:styrgruppen|arbetsgruppen|gruppen|parterna|föreningen|föreningens styrelse|båda|vi|ordföranden?)(?: [a-zà-öø-ɏ]+){0,2} (?:godkän|undertecknat|antagit)[a-zà-öø-ɏ]*|(?:godkän(?:d|t|ts)|undertecknad|undertecknats|antagen) av (?:båda|styrgruppen|arbetsgruppen|parterna|föreningen|revisor)[a-zà-öø-ɏ]*/g;

export const noReportToBoard = defineRule({
  id: 'no-report-to-board',
  group: 'follow-up',
  title: { sv: 'Resultatet når nämnden', en: 'Results reach the board' },
  summary: {
    sv: 'Texten säger hur resultatet når den nämnd som ansvarar.',
    en: 'The text says how the results reach the board that answers for it.',
  },
  rationale: {
    sv: 'Den nämnd som har beslutat om partnerskapet behöver få veta hur det gick. Stannar uppföljningen i styrgruppen vet de som ska besluta om en fortsättning inte vad den bygger på. En rad om årsrapporten räcker.',
    en: 'The board that decided on the partnership needs to know how it went. If follow-up stays in the steering group, those who decide on going on do not know what that rests on. A line on the annual report is enough.',
  },
  advice: {
    sv: 'Skriv vad som lämnas till nämnden, vem som gör det och vilken månad. Låt gärna föreningens styrelse få samma rapport.',
    en: 'Write what goes to the board, who sees to it and in which month. Consider letting the association’s board have the same report.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['follow-up'],
  cause: 'effect',
  basis: [
    {
      work: 'stockholm-audit',
      place: {
        sv: 'nämndernas styrning och uppföljning',
        en: 'the boards’ steering and follow-up',
      },
    },
    {
      work: 'boras-compact',
      place: { sv: 'uppföljning i nämnd', en: 'follow-up in the board' },
    },
  ],
  messages: {
    missing: {
      sv: 'Inget säger att resultatet når den nämnd som ansvarar. Skriv vad nämnden får, till exempel en årsrapport, och när.',
      en: 'Nothing says that the results reach the board that answers for it. Write what the board gets, for example an annual report, and when.',
    },
  },
  proposals: {
    default: {
      sv: 'En årsrapport anmäls till {board} i februari varje år.',
      en: 'An annual report is submitted to {board} in February each year.',
    },
    group: {
      sv: 'Styrgruppens årsrapport anmäls till {board} i februari varje år.',
      en: 'The steering group’s annual report is submitted to {board} in February each year.',
    },
  },
  sample: { 'board.sv': '[fyll i: nämnd]', 'board.en': '[fill in: board]' },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nStyrgruppen talar varje vår om vad som har förändrats. Föreningens styrelse får en rapport.\n',
      finds: [{ message: 'missing', on: '## Uppföljning', severity: 'warning' }],
    },
    {
      // The board pays and decides; that tells it nothing.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nStyrgruppen talar varje vår om vad som har förändrats. Ändringar i budgeten anmäls till nämnden.\n\n## Ekonomi\n\nSocialnämnden bidrar med 90 000 kronor per år.\n',
      finds: [{ message: 'missing', on: '## Uppföljning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nStyrgruppen talar varje vår om vad som har förändrats. En sammanfattning lämnas till socialnämnden i maj.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nParterna berättar en gång om året för kommunens politiker hur det har gått och redovisar vad som har förändrats.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const { profile } = agreement;
    const isThere =
      placesOf(agreement, 'follow-up').length > 0 || countingSentences(agreement).length > 0;
    // A required section that stands nowhere is one finding, of missing-required-section.
    if (!isThere && profile.required.includes('follow-up')) return;
    const own = ownUnder(agreement, 'follow-up');
    if (hasGap(agreement, own)) return;
    const named = ownOf(agreement, sentencesWith(agreement, letters));
    if (named.some((one) => reachesBoard(agreement, one, own))) return;
    const kept = named.find((one) => own.includes(one) && keptFrom.test(lowerOf(one)));
    const hasGroup = sentencesWith(agreement, ['styrgrupp']).length > 0;
    yield {
      message: 'missing',
      ...placeFor(agreement, ['follow-up']),
      ...(kept && { at: sentenceRange(kept) }),
      proposal: hasGroup ? 'group' : 'default',
      data: boardData(agreement),
    };
  },
});

/** A sentence that takes results to those who are elected. */
function reachesBoard(agreement: Agreement, sentence: Sentence, own: readonly Sentence[]): boolean {
  const lower = rowOf(agreement, sentence).replace(asParty, (words) => ' '.repeat(words.length));
  if (keptFrom.test(lower)) return false;
  const named = allMatches(lower, board).some(({ index }) => !isNegatedAt(sentence, index));
  if (!named) return false;
  // That somebody else has approved it first is no decision of the board.
  if (report.test(lower)) return !decides.test(lower.replace(byOthers, ' '));
  if (ofOther.test(lower) || decides.test(lower)) return false;
  // Under the heading of follow-up, what goes to the board is about how it went.
  return (
    reports.test(lower) || ((toBoard.test(lower) || receives.test(lower)) && own.includes(sentence))
  );
}

/** No row that somebody reads is wider. */
const mostBefore = 6;

/** A cell is read with those before it: “årsrapport | socialnämnden”. */
function rowOf(agreement: Agreement, sentence: Sentence): string {
  const { cell } = sentence.block;
  if (!cell || cell.row === 0) return lowerOf(sentence);
  const count = Math.min(cell.column, mostBefore);
  const before = Array.from({ length: count }, (_, at) =>
    cellAt(agreement, cell.table, cell.row, cell.column - count + at),
  );
  const texts = before.map((block) => (block ? `${lowered(block.prose.text)}, ` : ''));
  return texts.join('') + lowerOf(sentence);
}

/** The board that is party, where the text names one. */
function boardData({ reading }: Agreement) {
  const units = reading.parties.flatMap(({ side, units: own }) => (side === 'public' ? own : []));
  const unit = units.find((name) => /nämnd|styrelse/.test(name.toLowerCase()));
  const definite = unit && /nämnd$/.test(unit) ? `${unit}en` : unit;
  const named = definite && lowerFirst(definite);
  return { 'board.sv': named ?? '[fyll i: nämnd]', 'board.en': named ?? '[fill in: board]' };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
