import type { Agreement } from '../agreement/agreement.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { lowerOf, ownSentencesWith, type Said, saidAt } from '../agreement/language/search.ts';

const stem =
  '[a-zà-öø-ɏ]*(?:plan|budget|beskrivning|specifikation|schema|ritning|karta|lista|förteckning|kalkyl|instruktion|tabell|regler|ordning)';
const paper = `${stem}(?:en|et|er|erna|na|n|t)?(?![a-zà-öø-ɏ])`;
const joined =
  '(?:(?:bi|vid)?foga(?:d|t|ts|de)|bilag(?:d|t|ts|da)|bifogas|medföljer|följer med|hör|hör ihop)';
const document =
  '(?:(?:detta|denna|det här|den här|vårt|vår) )?(?:avtal|överenskommelse|partnerskap|iop|text|dokument|handling)[a-zà-öø-ɏ]*';
/** “i den bifogade planen”: what is there already, beside the text. */
const named = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:i|enligt|av|se|från|på|mot) (?:den |det |de )?(?:bifoga(?:d|t|de)|bilag(?:d|t|da)|medföljande) (${paper})`,
  'g',
);
/** “det schema som är fogat till överenskommelsen”, “den budget som hör till avtalet” */
const tied = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:den|det|de) (${paper}),? som (?:har |är |finns )?${joined}(?: (?:till|vid|i))? ${document}`,
  'g',
);
/** Papers that go with a bill, a report or an application. */
const ofOthers =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:faktura|räkning|rekvisition|ansökan|redovisning|rapport|kallelse|protokoll)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const letters = ['foga', 'bilag', 'medfölj', 'följer med', ' hör '];

/** The plans, lists and drawings that the text says go with it. */
export function attachedPapers(agreement: Agreement): readonly Said[] {
  return ownSentencesWith(agreement, letters).flatMap((sentence) => {
    const lower = lowerOf(sentence).slice(0, 1_000);
    if (ofOthers.test(lower)) return [];
    return [named, tied].flatMap((pattern) =>
      [...allMatches(lower, pattern)].map((match) => {
        const words = match[1] ?? '';
        const start = match.index + match[0].indexOf(words);
        return saidAt(sentence, start, start + words.length);
      }),
    );
  });
}

const first = new RegExp(`^${stem}`);

/** “planen”, “schemat”: the word without its ending. */
export const stemOf = (word: string): string => first.exec(word.toLowerCase())?.[0] ?? word;
