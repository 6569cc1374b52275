import type { Agreement } from '../agreement.ts';
import { sentenceRange } from '../places.ts';
import { agreedFirst, placed, type Shown, saying, shown, type Way } from './shown.ts';

/** So long a term speaks for itself. */
const longTerm = 36;

const words: readonly Way[] = [
  {
    letters: [
      'långsikt',
      'lång sikt',
      'längre tid',
      'över tid',
      'bestående',
      'flerårig',
      'varaktig',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:långsiktig[a-zà-öø-ɏ]*|på (?:lång|längre) sikt|(?:under|för|över|på) (?:en )?(?:lång|längre) tid|håller? över tid|bestående|flerårig[at]?|varaktig[at]?)(?![a-zà-öø-ɏ])/,
    unless:
      /långsiktig[a-z]* (?:kompetensförsörj|sjuk|arbetslös|effekt|uppfölj|psyk)|(?:effekt|utvärder|uppfölj)[a-zà-öø-ɏ]* [^.;]{0,20}(?:på|över) (?:lång|längre)? ?(?:sikt|tid)/,
  },
];
const ours =
  /(?<![a-zà-öø-ɏ])(?:partnerskap|samarbet|samverkan|överenskommelse|avtal|iop|arbet|verksamhet|parterna|vi(?![a-zà-öø-ɏ])|åtagande|relation|satsning)/;

/** Months between two days, roughly: a day short of a month is a month. */
function monthsOf({ reading: { term } }: Agreement): number | null {
  if (term?.months !== undefined) return term.months;
  const days = [term?.start, term?.end].map((day) =>
    /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? Date.parse(`${day}T00:00:00Z`) : Number.NaN,
  );
  const [start = Number.NaN, end = Number.NaN] = days;
  return Number.isNaN(end - start) ? null : Math.round((end - start) / 86_400_000 / 30.44);
}

/** Whether the cooperation is meant to last: a long term, or a word for it with a term that can go on. */
export function longTermed(agreement: Agreement): Shown | null {
  const { source, reading, prose } = agreement;
  const { extension } = reading;
  const term = prose.term ?? reading.term;
  const said = agreedFirst(
    agreement,
    saying(agreement, words).filter(({ text }) => ours.test(text.toLowerCase())),
  );
  const inText = term?.source === source ? [term.range] : [];
  const months = monthsOf(agreement);
  const isLong = (months !== null && months >= longTerm) || term?.openEnded === true;
  const goesOn =
    extension !== null && extension.automatic !== true && months !== null && months >= 24;
  if (isLong) return placed('found', [...inText, ...said.map(sentenceRange)]);
  if (said.length > 0) return shown(goesOn ? 'found' : 'asserted', said);
  return goesOn ? placed('asserted', inText) : null;
}
