import type { Agreement } from '../agreement.ts';
import { type Shown, saying, shown, type Way } from './shown.ts';

const ordinary =
  '(?:(?:förenings|verksamhets|drifts?|grund|aktivitets|lokal|organisations)(?:bidrag|stöd)|(?:normera[dt]e?|ordinarie|vanlig[at]?|allmänna|sedvanliga|befintliga|övriga|andra|de) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:förenings|verksamhets)?(?:bidrag|stöd)|bidrags?(?:regler|bestämmelser|normer|former|system))[a-zà-öø-ɏ]*';

/** How the money is set apart from grants that can be applied for. */
const apart: readonly Way[] = [
  {
    letters: ['bidrag', 'stöd'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:utöver|vid sidan (?:av|om)|skil(?:t|d|da|jer sig) från|ryms (?:inte|ej)(?: [a-zà-öø-ɏ]+){0,3}|ingår (?:inte|ej)(?: [a-zà-öø-ɏ]+){0,2}|ersätter (?:inte|ej)|påverkar (?:inte|ej)|utanför|faller utanför|täcks (?:inte|ej) av|inom ramen för) (?:[a-zà-öø-ɏ]+ ){0,4}?${ordinary}`,
    ),
    unless:
      /(?:söker|söka|får|beviljas|tar emot|sökt) (?:inte|inga|inget)|inom ramen för(?!.*(?:inte|ej))/,
    denies: true,
  },
];
/** That it is no such grant. */
const denied: readonly Way[] = [
  {
    letters: ['bidrag', 'stöd'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:är|utgör|ses som|betraktas som|räknas som|handlar om)(?: [a-zà-öø-ɏ]+){0,2}? (?:inte|ej|inget|ingen)(?: [a-zà-öø-ɏ]+){0,5}? ${ordinary}|(?<![a-zà-öø-ɏ])(?:till skillnad från|i stället för|snarare än) (?:[a-zà-öø-ɏ]+ ){0,3}?${ordinary}`,
    ),
    denies: true,
  },
];

/** Whether the support is another than the grants that associations can apply for. */
export function notOrdinaryGrant(agreement: Agreement): Shown | null {
  return shown('found', saying(agreement, apart)) ?? shown('asserted', saying(agreement, denied));
}
