import type { Agreement, Sentence } from '../agreement.ts';
import { type Initiative, initiativesIn } from '../initiative.ts';
import { jointlyDrafted } from '../jointly-drafted.ts';
import { lowerOf } from '../language/search.ts';
import { type Shown, saying, shown, type Way } from './shown.ts';

/** What an initiative is to, when it is this one: not how an association once came about. */
const ours =
  /(?<![a-zà-öø-ɏ])(?:avtal|överenskommelse|partnerskap|iop|samarbet|samverkan|verksamheten|frågan|idén|tanken)/;

const sentencesOf = (told: readonly Initiative[]): readonly Sentence[] => {
  const sentences = told.map(({ sentence }) => sentence);
  const isOurs = (sentence: Sentence) => ours.test(lowerOf(sentence));
  return [...sentences.filter(isOurs), ...sentences.filter((one) => !isOurs(one))];
};

/** Who took the first step. What is said outright goes before what somebody did first. */
export function initiative(agreement: Agreement): Shown | null {
  const told = initiativesIn(agreement);
  const outright = told.filter(({ isOutright }) => isOutright);
  const by = (side: Initiative['side']) =>
    sentencesOf((outright.length > 0 ? outright : told).filter((one) => one.side === side));
  return (
    shown('found', by('civil')) ?? shown('asserted', by('both')) ?? shown('contrary', by('public'))
  );
}

const bought =
  '(?:beställ(?:ning|er|t|ts|d|as)|köp(?:er|t|a|s)?|upphandl(?:ing|as|ad|at)|(?:ett )?uppdrag (?:åt|från|av|till)|tjänsteköp)';
const denied: readonly Way[] = [
  {
    letters: ['beställ', 'köp', 'upphandl', 'uppdrag'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|ingen|inget|varken)(?: [a-zà-öø-ɏ-]+){0,6}? [a-zà-öø-ɏ]{0,12}${bought}(?![a-zà-öø-ɏ])`,
    ),
    unless: /(?<![a-zà-öø-ɏ])(?:förening|organisation)en(?: [a-zà-öø-ɏ]+){0,2} (?:köper|beställer)/,
    denies: true,
  },
];
const own: readonly Way[] = [
  {
    letters: ['egen idé', 'egna idé', 'eget initiativ', 'egen verksamhet', 'egna verksamhet'],
    pattern:
      /(?:förening|organisation|förbund|stiftelse|församling|jour|nätverk|klubb)[a-zà-öø-ɏ]*s (?:egen|egna|eget) (?:idé|verksamhet|initiativ)|(?:verksamheten|arbetet|insatsen|satsningen|idén)(?: [a-zà-öø-ɏ-]+){0,3}? (?:är|bygger på|växte fram|kommer) [^.;]{0,60}(?:egen|egna|eget) (?:idé|verksamhet|initiativ)|på eget initiativ/,
  },
];

/** Whether the activity is the civil side’s own, or one that was ordered. */
export function noOrder(agreement: Agreement): Shown | null {
  const first = initiative(agreement);
  const isCivil = first?.state === 'found';
  const denials = saying(agreement, denied);
  const owned = saying(agreement, own);
  const joint = jointlyDrafted(agreement);
  if (owned.length > 0) return shown('found', owned);
  if (isCivil) {
    const isShown = joint.length > 0 || denials.length > 0;
    const [place] = first.places;
    return { state: isShown ? 'found' : 'asserted', places: [place] };
  }
  return shown('asserted', denials) ?? (first?.state === 'contrary' ? first : null);
}
