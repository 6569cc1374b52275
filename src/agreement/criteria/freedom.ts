import type { Agreement, Sentence } from '../agreement.ts';
import { independenceIn, restrictsSpeech } from '../language/independence.ts';
import { lowerOf } from '../language/search.ts';
import { propertiesOf } from '../language/sentence-properties.ts';
import { agreedFirst, type Shown, saying, shown, type Way } from './shown.ts';

/** Whether the civil side governs itself and speaks freely. */
export function independence(agreement: Agreement): Shown | null {
  const restricted = restrictsSpeech(agreement);
  if (restricted.length > 0) return shown('contrary', restricted);
  const told = independenceIn(agreement);
  // Other ways of saying it, and the question of the follow-up, show it less well.
  const isPlain = (one: Sentence) =>
    plainly.test(lowerOf(one)) && !one.text.trimEnd().endsWith('?');
  return shown('found', [...told.filter(isPlain), ...told.filter((one) => !isPlain(one))]);
}

const plainly = /självständig|oberoende|autonom|obund|fristående|kriti/;

const freely: readonly Way[] = [
  {
    letters: ['detalj'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|utan att|ingen|undvik[a-z]*)(?: [a-zà-öø-ɏ-]+){0,6}? (?:detalj(?:styr|regler)[a-zà-öø-ɏ]*|i detalj)|detalj(?:styr|regler)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ-]+){0,3}? (?:inte|ej|aldrig)(?![a-zà-öø-ɏ])/,
    denies: true,
  },
  {
    letters: [
      'själv',
      'frihet',
      'fri att',
      'fria att',
      'fritt',
      'egna metod',
      'egna arbets',
      'eget sätt',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:bestäm|avgör|välj|utform|planer|lägg|besluta|styr)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2}? själva?(?: [a-zà-öø-ɏ]+){0,3}? (?:hur|upplägg|innehåll|form|arbetssätt|metod|verksamhet|program|aktivitet|vad|vilka)[a-zà-öø-ɏ]*|själva? (?:bestäm|avgör|välj|utform|planer|besluta|styr)[a-zà-öø-ɏ]*|(?:frihet|fria?|fritt)(?: [a-zà-öø-ɏ]+){0,2}? (?:att )?(?:utforma|välja|bestämma|lägga upp|planera)|(?:egna|sina) (?:egna )?(?:metoder|arbetssätt|arbetsformer)|på (?:sitt|sina) eget? sätt)(?![a-zà-öø-ɏ])/,
    unless:
      /(?:ungdomar|unga|deltagar|barn|besökar|de boende|invånar|medlemmar)[a-zà-öø-ɏ]* [^.;]{0,30}själva?|(?:den|de|alla) som|var och en|(?<![a-zà-öø-ɏ])alla (?:bestäm|välj|får)/,
  },
  {
    letters: ['formas', 'växa fram', 'växer fram', 'utvecklas'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:formas|växa fram|växer fram|utvecklas)(?: [a-zà-öø-ɏ]+){0,3}? (?:under|efter hand|efterhand|tillsammans|gemensamt|i dialog|i samtal)(?![a-zà-öø-ɏ])/,
  },
];

/** Whether the civil side settles how the work is done. */
export function noDetailedRegulation(agreement: Agreement): Shown | null {
  const { parties } = agreement.reading;
  const free = saying(agreement, freely).filter((sentence) => {
    const { subject } = propertiesOf(sentence, parties);
    const isPublic =
      subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public');
    // “Kommunen bestämmer själv” is the opposite; “kommunen detaljstyr inte” is not.
    return !isPublic || /detalj/.test(sentence.text.toLowerCase());
  });
  return shown('found', agreedFirst(agreement, free));
}
