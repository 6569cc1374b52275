import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { hasAny } from '../agreement/language/letters.ts';
import { lowerOf, sentencesWith } from '../agreement/language/search.ts';
import { sectionAt, sentenceRange } from '../agreement/places.ts';
import { ownOf, ownUnder, withoutGuidance } from './own-sentences.ts';

const letters = [
  'följ',
  'utvärder',
  'rapport',
  'stäm',
  'enkät',
  'berättelse',
  'måluppfyll',
  'redovis',
];
const about =
  /(?<![a-zà-öø-ɏ])(?:uppfölj[a-zà-öø-ɏ]*|följ(?:a|er|s|t|ts|as)(?: [a-zà-öø-ɏ-]+){0,6}? upp(?![a-zà-öø-ɏ])|[a-zà-öø-ɏ]*utvärder[a-zà-öø-ɏ]*|(?:års|slut|del|halvårs|läges|kvartals|verksamhets|uppföljnings)rapport[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*avstämning[a-zà-öø-ɏ]*|stäm(?:mer|ma|s|ts) (?:[a-zà-öø-ɏ]+ )?av(?![a-zà-öø-ɏ])|[a-zà-öø-ɏ]*enkät[a-zà-öø-ɏ]*|verksamhetsberättelse[a-zà-öø-ɏ]*|måluppfyllelse[a-zà-öø-ɏ]*)/;
const reporting = /(?<![a-zà-öø-ɏ])(?:redovis|rapporter|återrapporter)/;

const agreed =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|följs|utvärderas|redovisas|rapporteras|parterna|vi|partnerskapet|överenskommelsen|avtalet)(?![a-zà-öø-ɏ])/;

/** What the agreement says under the heading of follow-up. */
export function underFollowUp(agreement: Agreement): readonly Sentence[] {
  return ownUnder(agreement, 'follow-up');
}

const countsAndTells =
  /(?<![a-zà-öø-ɏ])(?:räkna[rs]?|redovisa[rs]?|rapportera[rs]?|mejla[rs]?|skickar?|lämnar?|sammanställ(?:er|s)|skriver samman)(?![a-zà-öø-ɏ])[^.;]{0,120}antal(?:et)? (?!timmar|kronor|mil|ledamöter|exemplar|röster|anställda)[a-zà-öø-ɏ]+[^.;]{0,60} antal(?:et)? /;
const noFollowUp: ReadonlySet<string | null> = new Set([
  'background',
  'agreement-basis',
  'economy',
  'repayment',
  'goals',
  'target-group',
]);

/** “mejlar sin lista: antal kvällar, antal besökare”: those who follow up in a text that has no heading for it. */
export function countingSentences(agreement: Agreement): readonly Sentence[] {
  return ownOf(agreement, sentencesWith(agreement, ['antal'])).filter(
    (sentence) =>
      countsAndTells.test(lowerOf(sentence)) &&
      !noFollowUp.has(sectionAt(agreement, sentenceRange(sentence))),
  );
}

/** The same, and what it says of follow-up elsewhere: to account for money is another matter. */
export function followUpSentences(agreement: Agreement): readonly Sentence[] {
  const found = new Set(underFollowUp(agreement));
  for (const sentence of ownOf(agreement, sentencesWith(agreement, letters))) {
    if (isAboutFollowUp(agreement, sentence)) found.add(sentence);
  }
  return withoutGuidance(agreement, [...found]);
}

/** What is always about it, and letters of which the pattern cannot do without. */
const surely = ['utvärder', 'avstämning', 'enkät', ' följer upp ', ' följa upp ', ' uppfölj'];
const aboutLetters = ['följ', 'rapport', 'stäm', 'verksamhetsberättelse', 'måluppfyllelse'];

function speaksOfIt(lower: string): boolean {
  return hasAny(lower, surely) || (hasAny(lower, aboutLetters) && about.test(lower));
}

export function isFollowingUp(sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return speaksOfIt(lower) || reporting.test(lower);
}

function isAboutFollowUp(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  const speaks = speaksOfIt(lower);
  if (!speaks && !reporting.test(lower)) return false;
  const section = sectionAt(agreement, sentenceRange(sentence));
  // “Kronofogden redovisar att skulderna har ökat”: how it was found to be, before anything was agreed.
  if (section === 'background') return speaks && agreed.test(lower);
  if (speaks) return true;
  return section !== 'economy' && section !== 'repayment' && section !== 'personal-data';
}
