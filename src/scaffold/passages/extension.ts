import { addMonths, dayOf } from '../../agreement/facts/calendar.ts';
import {
  lengthOf,
  monthsOf,
  numberWord,
  timesWord,
} from '../../agreement/language/number-words.ts';
import type { Answers } from '../../generated/types.ts';
import { dateWords } from '../words/dates.ts';
import {
  asked,
  fact,
  gapIn,
  joined,
  othersOf,
  type Passage,
  type PassageContext,
  type Piece,
  proposal,
} from './passage.ts';

type Extension = NonNullable<NonNullable<Answers['term']>['extension']>;

/** “Avtalet kan förlängas högst en gång, med två år.” */
function howLong(extension: Extension, context: PassageContext): Piece {
  const { locale } = context;
  const { months, 'max-times': most } = extension;
  const length = months === undefined ? null : lengthOf(months, locale);
  const often = most === undefined ? null : timesWord(most, locale);
  if (length !== null && often !== null) {
    const each = most === 1 ? { sv: '', en: '' } : { sv: ' varje gång', en: ' each time' };
    return fact({
      sv: `Avtalet kan förlängas högst ${often}, med ${length}${each.sv}.`,
      en: `The agreement can be extended at most ${often}, by ${length}${each.en}.`,
    });
  }
  if (length !== null) {
    const missing = gapIn(context, { sv: 'hur många gånger', en: 'how many times' });
    return fact({
      sv: `Avtalet kan förlängas med ${length} i taget, högst ${missing}.`,
      en: `The agreement can be extended by ${length} at a time, at most ${missing}.`,
    });
  }
  if (often !== null) {
    const missing = gapIn(context, { sv: 'hur lång tid', en: 'how long' });
    return fact({
      sv: `Avtalet kan förlängas högst ${often}, med ${missing}.`,
      en: `The agreement can be extended at most ${often}, by ${missing}.`,
    });
  }
  const missing = gapIn(context, {
    sv: 'med hur lång tid och högst hur många gånger',
    en: 'by how long and at most how many times',
  });
  return fact({
    sv: `Avtalet kan förlängas ${missing}.`,
    en: `The agreement can be extended ${missing}.`,
  });
}

/** “senast den 30 april 2029, åtta månader före avtalstidens slut”; the day is worked out from the last day. */
function deadline(extension: Extension, context: PassageContext): string {
  const { answers, locale } = context;
  const { end } = answers.term ?? {};
  const before = extension['decide-months-before'];
  if (before === undefined) {
    return gapIn(context, { sv: 'senast vilken dag', en: 'by which day' });
  }
  const [by, ahead] =
    locale === 'sv'
      ? ['senast', `${monthsOf(before, 'sv')} före avtalstidens slut`]
      : ['no later than', `${monthsOf(before, 'en')} before the term ends`];
  if (end === undefined || dayOf(end) === null) return `${by} ${ahead}`;
  if (before === 0) return `${by} ${dateWords(end, locale)}`;
  return `${by} ${dateWords(addMonths(end, -before), locale)}, ${ahead}`;
}

function isAutomatic(extension: Extension, context: PassageContext): readonly Piece[] {
  const by = deadline(extension, context);
  const others = othersOf(context);
  return [
    fact({
      sv: `Förlängningen sker av sig själv. En part som inte vill fortsätta meddelar ${others} det ${by}.`,
      en: `The extension takes place by itself. A party that does not want to continue tells ${others} so ${by}.`,
    }),
  ];
}

function isDecided(extension: Extension, context: PassageContext): readonly Piece[] {
  const by = deadline(extension, context);
  const all = allParties(context);
  return [
    fact({
      sv: `Varje part beslutar om förlängningen ${by}.`,
      en: `Each party decides on the extension ${by}.`,
    }),
    proposal({
      sv: `Avtalet förlängs bara om ${all} vill det.`,
      en: `The agreement is extended only if ${all} want it.`,
    }),
  ];
}

/** “båda parter”, “alla tre parter”, “alla parter” when nobody knows how many. */
function allParties({ parties, locale }: PassageContext): string {
  const { length } = parties;
  if (length === 2) return locale === 'sv' ? 'båda parter' : 'both parties';
  const many = length > 2 ? `${numberWord(length, locale)} ` : '';
  return locale === 'sv' ? `alla ${many}parter` : `all ${many}parties`;
}

/**
 * Whether the agreement can be extended, for how long, how often, and by when that is decided.
 * A term without an extension is one that is not extended by itself, as the schema says.
 */
export const extensionPassage: Passage = {
  section: 'extension',
  write: (context) => {
    const { term } = context.answers;
    if (term?.extension) {
      const { extension } = term;
      const rest =
        extension.automatic === true
          ? isAutomatic(extension, context)
          : isDecided(extension, context);
      return [howLong(extension, context), ...rest.map(joined)];
    }
    if (term?.end !== undefined) {
      return [
        proposal(
          {
            sv: 'Avtalet förlängs inte av sig självt. Vill parterna fortsätta efter avtalstiden kommer de överens om det skriftligen.',
            en: 'The agreement is not extended by itself. If the parties want to continue after the term, they agree on it in writing.',
          },
          'extension-length',
        ),
      ];
    }
    return [
      asked(
        {
          sv: 'om avtalet kan förlängas, i så fall med hur lång tid, högst hur många gånger och när det beslutas',
          en: 'whether the agreement can be extended, and if so by how long, at most how many times and when it is decided',
        },
        'extension-length',
      ),
    ];
  },
};
