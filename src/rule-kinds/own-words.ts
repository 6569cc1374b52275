import type { Agreement } from '../agreement/agreement.ts';
import { phraseOf, type WantedPhrase } from '../agreement/language/word-list.ts';
import { topOf } from '../agreement/places.ts';
import { sections } from '../generated/sections.ts';
import type { OwnRule } from '../generated/types.ts';
import type { Localised } from '../locale.ts';
import type { Severity } from '../profile.ts';
import { type Citation, defineRule, type Problem, type Rule } from '../rule.ts';
import { headOf } from '../rule-kinds.ts';
import { type AllFound, searching } from './words-found.ts';

/** Whose word a rule of one’s own is: the settings of a folder, or a profile. */
export type Authority = Pick<Citation, 'work' | 'place'>;

/** A rule tells of so many places in one agreement; the last of them says how many more there are. */
const mostPlaces = 20;

/** So many of the words are named where a rule tells of itself. */
const mostNamed = 12;

const levels: Readonly<Record<NonNullable<OwnRule['level']>, Severity>> = {
  krav: 'error',
  required: 'error',
  råd: 'warning',
  recommended: 'warning',
  tips: 'info',
  tip: 'info',
};

/** The rules that a list of a user's own words comes to, in its order. It is data: nothing of it is run. */
export function rulesFrom(words: readonly OwnRule[], authority: Authority): readonly Rule[] {
  const searches = words.map(({ avoid, require = [], section }) => ({
    phrases: phrasesOf(avoid ?? require),
    section,
    quotations: avoid === undefined,
  }));
  const search = searching(searches, mostPlaces);
  return words.map((own, index) => {
    const { phrases = [] } = searches[index] ?? {};
    const looking = { index, words: named(phrases), search, authority };
    return own.require ? requiring(own, looking) : avoiding(own, looking);
  });
}

/** How a rule looks, and what for. */
interface Looking {
  readonly index: number;
  /** What it looks for, for people. */
  readonly words: Localised;
  readonly search: (agreement: Agreement) => AllFound;
  readonly authority: Authority;
}

/** What both kinds have in common. */
function commonOf({ id, level = 'råd', section }: OwnRule, { authority, search }: Looking) {
  const { work, place } = authority;
  const severity = levels[level];
  const cited = { work, ...(place ? { place } : {}) };
  const asked = severity === 'error' ? 'required' : 'recommended';
  return {
    id,
    group: 'own',
    about: 'text',
    severity,
    basis: [severity === 'info' ? cited : { ...cited, level: asked }],
    ...(section ? { sections: [section] } : {}),
    examples: [],
    unchecked: (agreement: Agreement) => (search(agreement).isWhole ? null : tooMuch),
  } as const satisfies Partial<Rule>;
}

const tooMuch: Localised = {
  sv: 'Listorna under ”words” har så många och så lika ord att inte hela texten hann gås igenom. Gör dem kortare.',
  en: 'The lists under “words” have so many words and so alike that not all of the text was gone through. Make them shorter.',
};

const rationale: Localised = {
  sv: 'Kontrollen är er egen. Den står som en lista under ”words:” i era inställningar eller i ert regelverk, och den letar bara efter orden. Vad texten menar avgör ni.',
  en: 'The rule is your own. It stands as a list under “words:” in your settings or your profile, and it looks for the words only. What the text means is yours to decide.',
};

/** “a”, “b” and so on: what is looked for, without signs that could mean something to a reader of the page. */
function named(phrases: readonly WantedPhrase[]): Localised {
  const all = phrases.map(({ shown }) => shown);
  const rest = all.length - mostNamed;
  const some = all.slice(0, mostNamed);
  return {
    sv: some.map((word) => `”${word}”`).join(', ') + (rest > 0 ? ` och ${rest} till` : ''),
    en: some.map((word) => `“${word}”`).join(', ') + (rest > 0 ? ` and ${rest} more` : ''),
  };
}

function phrasesOf(written: readonly string[]): readonly WantedPhrase[] {
  return written.map(phraseOf).filter((phrase) => typeof phrase === 'object');
}

/** The words of the user, by language; null when there are none. They go in as data: braces in them mean nothing. */
function messageData({ message }: OwnRule): Readonly<Record<string, string>> | null {
  if (message === undefined) return null;
  if (typeof message === 'string') return { own: message };
  return { 'own.sv': message.sv, 'own.en': message.en };
}

function avoiding(own: OwnRule, looking: Looking): Rule {
  const { words } = looking;
  const data = { ...messageData(own), instead: own.instead ?? '' };
  const message =
    own.message !== undefined ? 'own' : own.instead !== undefined ? 'instead' : 'found';
  return defineRule({
    ...commonOf(own, looking),
    title: { sv: 'Ord ni vill undvika', en: 'Words you want to avoid' },
    summary: {
      sv: `Texten har inte de ord som ni har valt bort: ${words.sv}.`,
      en: `The text does not have the words that you have chosen to avoid: ${words.en}.`,
    },
    rationale,
    advice: {
      sv: 'Välj ett annat ord, eller godta stället om ordet behövs just där. Vill ni inte längre undvika ordet tar ni bort det ur listan.',
      en: 'Choose another word, or accept the place if the word is needed there. If you no longer want to avoid the word, take it out of the list.',
    },
    messages: {
      own: { sv: '{own}', en: '{own}' },
      found: {
        sv: 'Ni har valt att inte skriva ”{found}”. Välj ett annat ord.',
        en: 'You have chosen not to write “{found}”. Choose another word.',
      },
      instead: {
        sv: 'Ni har valt att inte skriva ”{found}”. Skriv i stället ”{instead}”.',
        en: 'You have chosen not to write “{found}”. Write “{instead}” instead.',
      },
      more: {
        sv: 'Ni har valt att inte skriva ”{found}”. Ord ur samma lista står på {n} ställen till längre ned.',
        en: 'You have chosen not to write “{found}”. Words of the same list stand in {n} more places below.',
      },
    },
    *check(agreement): Generator<Problem<'own' | 'found' | 'instead' | 'more'>> {
      const { places = [], count = 0 } = looking.search(agreement).of[looking.index] ?? {};
      const rest = count - places.length;
      for (const [i, { range, text }] of places.entries()) {
        const isLast = rest > 0 && i === places.length - 1;
        yield {
          message: isLast ? 'more' : message,
          at: range,
          data: { ...data, found: text, n: rest },
        };
      }
    },
  });
}

function requiring(own: OwnRule, looking: Looking): Rule {
  const { words } = looking;
  const { section } = own;
  const title = section ? sections[section].title : null;
  const data = {
    ...messageData(own),
    'words.sv': words.sv,
    'words.en': words.en,
    'section.sv': title?.sv ?? '',
    'section.en': title?.en ?? '',
  };
  const message = own.message !== undefined ? 'own' : section ? 'missingIn' : 'missing';
  return defineRule({
    ...commonOf(own, looking),
    title: { sv: 'Ord som ska finnas med', en: 'Words that must be there' },
    summary: title
      ? {
          sv: `Avsnittet ”${title.sv}” har något av de ord som ni vill ha med: ${words.sv}.`,
          en: `The section “${title.en}” has one of the words that you want to be there: ${words.en}.`,
        }
      : {
          sv: `Texten har något av de ord som ni vill ha med: ${words.sv}.`,
          en: `The text has one of the words that you want to be there: ${words.en}.`,
        },
    rationale,
    advice: {
      sv: 'Skriv in orden där de hör hemma. Står saken redan där med andra ord lägger ni de orden till listan, eller godtar stället.',
      en: 'Write the words where they belong. If it is already said in other words, add those words to the list, or accept the place.',
    },
    messages: {
      own: { sv: '{own}', en: '{own}' },
      missing: {
        sv: 'Texten har inget av de ord som ni vill ha med: {words}. Skriv in det där det hör hemma.',
        en: 'The text has none of the words that you want to be there: {words}. Write it where it belongs.',
      },
      missingIn: {
        sv: 'Avsnittet ”{section}” har inget av de ord som ni vill ha med: {words}. Skriv in det där.',
        en: 'The section “{section}” has none of the words that you want to be there: {words}. Write it there.',
      },
    },
    *check(agreement): Generator<Problem<'own' | 'missing' | 'missingIn'>> {
      const { of, isWhole } = looking.search(agreement);
      if (!isWhole || (of[looking.index]?.count ?? 0) > 0) return;
      const at = section ? headOf(agreement, section) : null;
      yield {
        message,
        at: at ?? topOf(agreement),
        ...(section ? { section } : {}),
        data,
      };
    },
  });
}
