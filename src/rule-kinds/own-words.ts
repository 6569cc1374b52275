import type { Agreement } from '../agreement/agreement.ts';
import { rangeIn } from '../agreement/language/prose.ts';
import { quotationsIn, quotedBlocksOf } from '../agreement/language/quotation.ts';
import {
  type Listed,
  listedIn,
  phraseOf,
  type Stretch,
  stretchesOf,
  type WantedPhrase,
  wordListOf,
} from '../agreement/language/word-list.ts';
import { topOf } from '../agreement/places.ts';
import { sections } from '../generated/sections.ts';
import type { OwnRule } from '../generated/types.ts';
import type { Localised } from '../locale.ts';
import type { SectionKey, Severity } from '../profile.ts';
import { type Citation, defineRule, type Problem, type Rule } from '../rule.ts';
import { headOf, placesOf } from '../rule-kinds.ts';
import type { Range } from '../source.ts';

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
  return words.map((own) =>
    own.require ? requiring(own, own.require, authority) : avoiding(own, authority),
  );
}

/** What both kinds have in common. */
function commonOf({ id, level = 'råd', section }: OwnRule, { work, place }: Authority) {
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
  } as const satisfies Partial<Rule>;
}

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

/** Where a rule looks: the whole text, or what stands under its section. */
function stretchesFor(agreement: Agreement, section: SectionKey | undefined): readonly Stretch[] {
  const all = stretchesOf(agreement);
  if (section === undefined) return all;
  const under = new Set(
    placesOf(agreement, section).flatMap(({ heading, blocks }) => [
      ...(heading ? [heading.block.index] : []),
      ...blocks.map(({ index }) => index),
    ]),
  );
  return all.filter(({ index }) => under.has(index));
}

/** Those that do not stand between quotation marks: others' words are quoted as they are. Both are in order. */
function unquoted({ sentence }: Stretch, listed: readonly Listed[]): readonly Listed[] {
  const quotations = sentence && listed.length > 0 ? quotationsIn(sentence.text) : [];
  let next = 0;
  return listed.filter(({ start }) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (quotations[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function rangeOf({ prose, at }: Stretch, { start, end }: Listed): Range {
  return rangeIn(prose, at + start, at + end);
}

function avoiding(own: OwnRule, authority: Authority): Rule {
  const phrases = phrasesOf(own.avoid ?? []);
  const list = wordListOf(phrases);
  const words = named(phrases);
  const data = { ...messageData(own), instead: own.instead ?? '' };
  const message =
    own.message !== undefined ? 'own' : own.instead !== undefined ? 'instead' : 'found';
  return defineRule({
    ...commonOf(own, authority),
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
      const quoted = quotedBlocksOf(agreement.blocks);
      const found = stretchesFor(agreement, own.section)
        .filter(({ index }) => !quoted.has(index))
        .flatMap((stretch) => {
          const listed = listedIn(list, stretch.tokens);
          return unquoted(stretch, listed).map((one) => ({ stretch, one }));
        });
      const rest = found.length - mostPlaces;
      for (const [i, { stretch, one }] of found.slice(0, mostPlaces).entries()) {
        const isLast = rest > 0 && i === mostPlaces - 1;
        const text = stretch.prose.text.slice(stretch.at + one.start, stretch.at + one.end);
        yield {
          message: isLast ? 'more' : message,
          at: rangeOf(stretch, one),
          data: { ...data, found: text, n: rest },
        };
      }
    },
  });
}

function requiring(own: OwnRule, written: readonly string[], authority: Authority): Rule {
  const phrases = phrasesOf(written);
  const list = wordListOf(phrases);
  const words = named(phrases);
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
    ...commonOf(own, authority),
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
      const stretches = stretchesFor(agreement, section);
      if (stretches.some(({ tokens }) => listedIn(list, tokens).length > 0)) return;
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
