import { fewestBesideStar, mostWords, phraseOf } from '../agreement/language/word-list.ts';
import type { OwnRule } from '../generated/types.ts';
import { type Data, fillAll, type Localised } from '../locale.ts';
import type { SettingsFile, SettingsProblem } from './settings-file.ts';

/** So many words may all lists of a file have together. */
const mostInAll = 2_000;

/** The keys of a rule of one's own; a test holds them against the schema. */
export const ownRuleKeys = ['id', 'avoid', 'instead', 'require', 'section', 'message', 'level'];

const words = {
  twice: {
    sv: 'Två egna kontroller heter ”{id}”. Ge den ena ett annat namn.',
    en: 'Two rules of your own are called “{id}”. Give one of them another name.',
  },
  neither: {
    sv: 'Kontrollen ”{id}” har inga ord. Skriv ”avoid:” och ord att undvika, eller ”require:” och ord som ska finnas med.',
    en: 'The rule “{id}” has no words. Write “avoid:” and words to avoid, or “require:” and words that must be there.',
  },
  both: {
    sv: 'Kontrollen ”{id}” har både ”avoid” och ”require”. Gör två kontroller av den.',
    en: 'The rule “{id}” has both “avoid” and “require”. Make it two rules.',
  },
  insteadAlone: {
    sv: '”instead” hör till ”avoid”. Ta bort raden, eller skriv med ”message” vad rapporten ska säga.',
    en: '“instead” belongs to “avoid”. Remove the line, or write with “message” what the report is to say.',
  },
  tooMany: {
    sv: 'Listorna under ”words” har {n} ord tillsammans, och {max} är det mesta. Ta bort de som gör minst nytta.',
    en: 'The lists under “words” have {n} words together, and {max} is the most. Remove those that help least.',
  },
  'no-words': {
    sv: '”{text}” har inget ord att leta efter. Skriv bokstäver eller siffror.',
    en: '“{text}” has no word to look for. Write letters or digits.',
  },
  star: {
    sv: 'Stjärnan i ”{text}” går inte att använda. Den kan stå först eller sist i ett ord, intill minst {fewest} bokstäver: ”sekretess*”.',
    en: 'The star in “{text}” cannot be used. It may stand first or last in a word, beside at least {fewest} letters: “secre*”.',
  },
  'too-many-words': {
    sv: '”{text}” är för långt att leta efter. Skriv högst {most} ord.',
    en: '“{text}” is too long to look for. Write at most {most} words.',
  },
  unseen: {
    sv: 'Texten har tecken som inte syns. Skriv om den för hand.',
    en: 'The text has characters that cannot be seen. Write it anew by hand.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

/** What could move the cursor, colour a terminal or turn the direction of a line. */
const unseen = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** Whether a text that a report will show has characters that cannot be seen. */
export function hasUnseen(text: string): boolean {
  return unseen.test(text);
}

export const unseenWords: Localised = words.unseen;

type Say = (key: keyof typeof words, path: readonly string[], data?: Data) => SettingsProblem;

/**
 * What the schema of a file cannot say of the rules under `words:`.
 * @param rules found good by the schema
 */
export function problemsOfWords(
  rules: readonly OwnRule[],
  placeOf: SettingsFile['placeOf'],
): readonly SettingsProblem[] {
  const say: Say = (key, path, data = {}) => ({
    at: placeOf(['words', ...path], 'value'),
    words: fillAll(words[key], data),
  });
  const known = new Set<string>();
  const total = rules.reduce((sum, rule) => sum + listOf(rule).length, 0);
  const all = total > mostInAll ? [say('tooMany', [], { n: total, max: mostInAll })] : [];
  return [
    ...all,
    ...rules.flatMap((rule, index) => {
      const row = String(index);
      const twice = known.has(rule.id) ? [say('twice', [row, 'id'], { id: rule.id })] : [];
      known.add(rule.id);
      return [...twice, ...problemsOfRule(rule, row, say)];
    }),
  ];
}

function listOf({ avoid, require }: OwnRule): readonly string[] {
  return [...(avoid ?? []), ...(require ?? [])];
}

function problemsOfRule(rule: OwnRule, row: string, say: Say): readonly SettingsProblem[] {
  const { id, avoid, require, instead, message } = rule;
  if (avoid && require) return [say('both', [row, 'require'], { id })];
  const key = avoid ? 'avoid' : 'require';
  const list = avoid ?? require;
  if (!list) return [say('neither', [row, 'id'], { id })];
  const alone = instead !== undefined && !avoid ? [say('insteadAlone', [row, 'instead'])] : [];
  const texts = { instead, message };
  const hidden = Object.entries(texts).flatMap(([name, text]) =>
    hasUnseen(typeof text === 'object' ? text.sv + text.en : (text ?? ''))
      ? [say('unseen', [row, name])]
      : [],
  );
  const flaws = list.flatMap((text, index) => {
    const path = [row, key, String(index)];
    if (hasUnseen(text)) return [say('unseen', path)];
    const phrase = phraseOf(text);
    const data = { text, fewest: fewestBesideStar, most: mostWords };
    return typeof phrase === 'string' ? [say(phrase, path, data)] : [];
  });
  return [...alone, ...hidden, ...flaws];
}
