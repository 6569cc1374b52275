import type { Range } from '../source.ts';
import type { Agreement, Dated, Sentence } from './agreement.ts';
import { lowered } from './language/lowered.ts';
import { lowerOf, ownSentencesWith } from './language/search.ts';
import { sectionAt, sentenceRange, within } from './places.ts';

const decided =
  /(?<![a-zà-öø-ɏ])(?:beslut(?:ad|ades|at|ats|ade|et)|beslut(?: i| av|:)|enligt (?:[a-zà-öø-ɏ-]+ )?beslut|(?:fattade|fattades|tog) (?:sitt )?beslut|har fattat beslut|beslöt|godkän[dt](?:es|s)?|godkände|godkändes?|godkänts|godkänt|antagen|antagits|antogs|antog|klubbades?|biföll|bifölls|sa(?:de)? ja|gav klartecken|fastställd|fastställts|fastställdes|fastställde|decided|decision|approved)(?![a-zà-öø-ɏ])/;
/** Decisions to come, earlier agreements, and decisions about other things. */
const another =
  /(?<![a-zà-öø-ɏ])(?:förläng|förny|fortsätt|senast|ska |skall |kan |får |kommer att|innan|inför|riktlinj|program|policy|budget|strateg|stadga|statut|statsstöd|lokala överenskommelse|tidigare|förra|föregående|ändring|tillägg|uppsäg|bokslut|årsrapport|slutrapport|årsredovisning|verksamhetsplan|handlingsplan|mötesordning|arbetsordning|styrgruppen|om[a-zà-öø-ɏ]* av bidrag|extension|no later than|guidelines|by the latest)/;
const ourName =
  '(?:(?:iop-?|partnerskaps|samverkans)?avtal(?:et|ets)?|överenskommelsen?|partnerskapet|iop(?::[a-zà-öø-ɏ]+)?|texten|agreement|partnership)(?![a-zà-öø-ɏ])';
const ours = new RegExp(`(?<![a-zà-öø-ɏ])${ourName}`);
/** “Nämnden godkände överenskommelsen den 3 mars” */
const onOurs = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:godkände|antog|klubbade|biföll|fastställde|approved|(?:(?:fattade|tog)(?: sitt)? beslut|beslutade|beslöt|beslut) om(?: att (?:ingå|teckna|godkänna|anta))?|sa(?:de)? ja till) (?:den här |denna |detta |det här |den |the )?${ourName}`,
);
/** “Beslut: …”, “Den är godkänd …” */
const whole = /^(?:beslut|decision|den |det |it )/;
/** “Kulturnämnden den 13 oktober 2026, § 61” among the signatures. */
const minuted = /§ ?\d/;
/** “Nämnden fattade beslut den 20 april”: where the term is told, the decision is on the agreement. */
const byBody =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*nämnden|kommunstyrelsen|regionstyrelsen|(?:kommun|region)?fullmäktige|årsmötet|(?:[a-zà-öø-ɏ]+s )?styrelsen?) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:fattade (?:sitt )?beslut|tog (?:sitt )?beslut|beslutade|beslöt|sa(?:de)? ja|gav klartecken|godkände|antog|biföll|klubbade)(?![a-zà-öø-ɏ])(?! (?:[^.;]{0,30} )?(?:om|att) (?!(?:ingå|anta|godkänna|teckna|gå in|vara med)(?![a-zà-öø-ɏ])))/;
/** A row or an item of its own: “Beslut, fritidsnämnden”. */
const label =
  /^[^a-zà-öø-ɏ]*(?:beslut(?:sdatum|sdag|ad|at)?|(?:[a-zà-öø-ɏ-]*nämndens|fullmäktiges|styrelsens|kommunens) beslut|godkän[dt]|antage[nt])(?:,? (?:i |av )?[a-zà-öø-ɏ-]*(?:nämnden|styrelsen|fullmäktige|kommunen|kommunfullmäktige)| \(?[a-zà-öø-ɏ-]*nämnden\)?)?\s*:?(?:\s*$|(?= ?(?:den )?\d))/;

/** The days when the agreement was decided, as its own sentences tell. */
export function decidedDays(agreement: Agreement): readonly Dated[] {
  return agreement.sentences.flatMap((sentence) => {
    if (sentence.block.quoted || sentence.block.footnote) return [];
    const range = sentenceRange(sentence);
    if (within(agreement.facts.dates, range).length === 0) return [];
    return isAboutUs(agreement, sentence, range) ? daysIn(agreement, range) : [];
  });
}

/** Single days; those of a period are the term, or a part of it. */
function daysIn({ facts, reading, prose }: Agreement, range: Range): readonly Dated[] {
  const periods = within(facts.periods, range).map((one) => one.range);
  for (const term of [reading.term, prose.term]) {
    if (term && term.from === 'prose') periods.push(term.range);
  }
  const last = reading.term?.end;
  return within(facts.dates, range).filter(
    ({ precision, possible, ambiguous, value, range: at }) =>
      precision === 'day' &&
      possible &&
      !ambiguous &&
      value !== last &&
      !periods.some(({ start, end }) => start <= at.start && at.end <= end),
  );
}

function isAboutUs(agreement: Agreement, sentence: Sentence, range: Range): boolean {
  const lower = lowered(sentence.text.slice(0, 1_200));
  if (another.test(lower)) return false;
  const section = sectionAt(agreement, range);
  const isSigning = section === 'signatures';
  if (label.test(sentence.block.cell ? labelOf(agreement, sentence) : lower)) return true;
  if (nominal.test(lower) || (isSigning && isInDecided(agreement, sentence))) return true;
  if (!decided.test(lower)) return isSigning && minuted.test(lower);
  if (section === 'term' && byBody.test(lower)) return true;
  return isSigning || whole.test(lower) || onOurs.test(lower) || isOnUs(lower);
}

/** “trots att nämndens beslut om det dröjde till den 20 april” */
const nominal =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*nämndens|fullmäktiges|kommunens) beslut om (?:det|detta|saken|partnerskapet|överenskommelsen|avtalet|samarbetet|samverkan)(?![a-zà-öø-ɏ])/;

/** A column of days, in a table with a column on who decided: “| Part | Beslutande | Datum | § |”. */
function isInDecided({ blocks }: Agreement, { block: { cell } }: Sentence): boolean {
  if (!cell || cell.row === 0) return false;
  const heads = blocks.filter((one) => one.cell?.table === cell.table && one.cell.row === 0);
  const own = heads.find((one) => one.cell?.column === cell.column);
  return (
    /^\s*(?:datum|dag|när|beslut[a-z]*)\s*$/.test(lowered(own?.prose.text ?? '')) &&
    heads.some(({ prose }) => /^\s*(?:beslut|vem som beslutade)/.test(lowered(prose.text)))
  );
}

/** The first cell of the row that a sentence stands in. */
function labelOf({ blocks }: Agreement, { block: { cell, index } }: Sentence): string {
  const first = blocks
    .slice(Math.max(0, index - 8), index)
    .find((one) => one.cell?.table === cell?.table && one.cell?.row === cell?.row);
  return first ? lowered(first.prose.text.slice(0, 80)) : '';
}

/** “Överenskommelsen är godkänd …”: the agreement comes before the word for the decision. */
function isOnUs(lower: string): boolean {
  const at = decided.exec(lower)?.index ?? 0;
  return ours.test(lower.slice(0, at));
}

const signed =
  /(?<![a-zà-öø-ɏ])(?:(?:under|på)tecknade|(?:under|på)tecknades|(?:har|är) (?:under|på)tecknats?|är undertecknade?|skrev(?: [a-zà-öø-ɏ]+){0,2} under|skrevs under|signerade|signerades)(?![a-zà-öø-ɏ])/;
/** “Undertecknad i Exempelstad den 3 november” */
const signedLabel = /^[^a-zà-öø-ɏ]*(?:undertecknad|underskriven|påskriven|signerad)(?![a-zà-öø-ɏ])/;
/** “… under förutsättning att nämnden godkänner den” */
const onCondition = /förutsättning|förbehåll|villkora|förutsatt|gäller först när|giltig först/;

/** The days when the agreement was signed, as its own sentences tell; none where that waits for a decision. */
export function signedDays(agreement: Agreement): readonly Dated[] {
  const told = ownSentencesWith(agreement, ['teckna', 'skrev', 'skriven', 'signer']);
  if (told.some((one) => onCondition.test(lowerOf(one)))) return [];
  return told.flatMap((sentence) => {
    const lower = lowerOf(sentence);
    if (
      !(signed.test(lower) || signedLabel.test(lower)) ||
      another.test(lower) ||
      decided.test(lower)
    )
      return [];
    const isSigning = sectionAt(agreement, sentenceRange(sentence)) === 'signatures';
    const isOurs =
      (isSigning && signedLabel.test(lower)) ||
      ours.test(lower) ||
      /(?<![a-zà-öø-ɏ])(?:parterna|den|vi)(?![a-zà-öø-ɏ])/.test(lower);
    const days = daysIn(agreement, sentenceRange(sentence));
    return isOurs && days.length === 1 ? days : [];
  });
}
