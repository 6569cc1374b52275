import { fillAll, type Localised } from '../locale.ts';
import type { SettingsFile, SettingsProblem } from './settings-file.ts';

/** A pattern may leave so much open: each gap and each choice multiplies the ways to read a heading. */
const mostGaps = 1;
const mostChoices = 2;

/** So many patterns with gaps or choices may a file have: each is tried on each heading. */
const mostPatterns = 20;

const words = {
  open: {
    sv: '”{text}” lämnar för mycket öppet. Använd … högst en gång och (a|b) högst två, eller skriv flera rader.',
    en: '“{text}” leaves too much open. Use … at most once and (a|b) at most twice, or write several rows.',
  },
  many: {
    sv: 'Här är det {n} rader med … eller (a|b), och {max} är det mesta. Skriv rubrikerna som de är.',
    en: 'There are {n} rows with … or (a|b) here, and {max} is the most. Write the headings as they are.',
  },
  empty: {
    sv: '”{text}” har inget ord. Skriv ett ord som rubriken har.',
    en: '“{text}” has no word. Write a word that the heading has.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function isOpen(text: string): boolean {
  return /[…(]/.test(text);
}

type Headings = Readonly<Partial<Record<string, readonly string[]>>>;

/** What the schema of a file cannot say of the words under `headings:`, which become patterns. */
export function problemsOfHeadings(
  headings: Headings,
  placeOf: SettingsFile['placeOf'],
): readonly SettingsProblem[] {
  const open = Object.values(headings).flatMap((list = []) => list.filter(isOpen));
  if (open.length > mostPatterns) {
    const data = { n: open.length, max: mostPatterns };
    return [{ at: placeOf(['headings'], 'key'), words: fillAll(words.many, data) }];
  }
  return Object.entries(headings).flatMap(([section, list = []]) =>
    list.flatMap((text, index): readonly SettingsProblem[] => {
      const at = placeOf(['headings', section, String(index)], 'value');
      const tooOpen = count(text, '…') > mostGaps || count(text, '(') > mostChoices;
      if (tooOpen) return [{ at, words: fillAll(words.open, { text }) }];
      if (!/[\p{L}\p{N}]/u.test(text)) return [{ at, words: fillAll(words.empty, { text }) }];
      return [];
    }),
  );
}
