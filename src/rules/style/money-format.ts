import type { Agreement, Amount } from '../../agreement/agreement.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import { ownFacts } from '../../agreement/own-facts.ts';
import { numberWords } from '../../locale.ts';
import { defineRule } from '../../rule.ts';
import type { Range } from '../../source.ts';

export const moneyFormat = defineRule({
  id: 'money-format',
  group: 'style',
  title: { sv: 'Hur belopp skrivs', en: 'How sums are written' },
  summary: {
    sv: 'Belopp skrivs på ett och samma sätt, med mellanrum mellan tusental.',
    en: 'Sums are written in one and the same way, with a space between thousands.',
  },
  rationale: {
    sv: 'Punkt, tankstreck eller långa rader av siffror i ett belopp gör att det lätt läses tio gånger för stort eller för litet. Blandas kronor och tusental kronor i samma uppställning blir det svårt att räkna efter. Tkr och mnkr är de förkortningar som Isof rekommenderar.',
    en: 'Points, dashes or long rows of digits in a sum make it easy to read it ten times too large or too small. When kronor and thousands of kronor are mixed in one table it is hard to add up. Tkr and mnkr are the abbreviations that Isof recommends.',
  },
  advice: {
    sv: 'Skriv 300 000 kronor i löpande text, och tkr eller mnkr bara där alla belopp är stora.',
    en: 'Write 300 000 kronor in running text, and tkr or mnkr only where all sums are large.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['economy'],
  basis: [
    { work: 'isof-amounts' },
    {
      work: 'practice',
      place: {
        sv: 'belopp på flera sätt i samma avtal',
        en: 'sums in several ways in one agreement',
      },
    },
  ],
  messages: {
    odd: {
      sv: 'Skriv hellre {forms}. Det är lättare att läsa.',
      en: 'Rather write {forms}. It is easier to read.',
    },
    mixed: {
      sv: 'Belopp skrivs både som ”{first}” och som ”{second}”. Välj ett sätt i hela texten.',
      en: 'Sums are written both as “{first}” and as “{second}”. Choose one way for the whole text.',
    },
    both: {
      sv: 'Skriv hellre {forms}. Belopp skrivs också både som ”{first}” och som ”{second}”; välj ett sätt.',
      en: 'Rather write {forms}. Sums are also written both as “{first}” and as “{second}”; choose one way.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen bidrar med 22.500:- per år till föreningen.\n',
      finds: [{ message: 'odd', on: '22.500:-' }],
    },
    {
      // One finding for all of it.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen bidrar med 300000 kr per år till föreningen. Studieförbundet bidrar med 120 000 kronor per år och en samordnare på 50% av heltid.\n',
      finds: [{ message: 'both', on: '300000 kr' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen bidrar med 300 000 kr per år till föreningen. Föreningen samlar in 20 000 kronor per år till läger. Hyran är 40 000 kronor per år.\n',
      finds: [{ message: 'mixed', on: '300 000 kr' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\n| Part | Per år |\n| --- | --- |\n| Kommunen | 300 000 kr |\n| Studieförbundet | 40 000 kr |\n| Föreningen | 60 tkr |\n',
      finds: [{ message: 'mixed', on: '60 tkr' }],
    },
    {
      // The table may say kr where the text says kronor; a quotation is somebody else's.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\n> Bidraget är 22.500:- per år.\n\n## Ekonomi\n\nKommunen bidrar med 300 000 kronor per år till föreningen, totalt 1,2 miljoner kronor. En person arbetar 50 procent.\n\n| Part | Per år |\n| --- | --- |\n| Kommunen | 300 000 kr |\n| Föreningen | 9500 kr |\n| Andel | 50% |\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const sums = ownFacts(agreement, agreement.facts.amounts).filter(
      ({ currency }) => currency === 'SEK',
    );
    const odd = [...oddSums(sums), ...percents(agreement)].sort(
      (a, b) => a.range.start - b.range.start,
    );
    const mix = mixed(agreement, sums);
    const [first] = [...odd.map(({ range }) => range), ...(mix?.ranges ?? [])];
    if (!first) return;
    const rest = [...odd.map(({ range }) => range), ...(mix?.ranges ?? [])].filter(
      ({ start }) => start !== first.start,
    );
    yield {
      message: odd.length === 0 ? 'mixed' : mix ? 'both' : 'odd',
      at: first,
      related: distinct(rest).map((range) => ({ range })),
      data: { ...formsOf(odd), ...(mix && { first: mix.first, second: mix.second }) },
    };
  },
});

/** Something that is hard to read, and how it is easier. */
interface Odd {
  readonly range: Range;
  readonly text: string;
  readonly better: string;
}

/** At most this many are named in the sentence; the others are pointed at. */
const named = 3;

function formsOf(odd: readonly Odd[]): Readonly<Record<string, readonly string[]>> {
  const forms = new Map(odd.map(({ text, better }) => [text, better]));
  const list = [...forms].slice(0, named);
  return {
    'forms.sv': list.map(([text, better]) => `”${text}” som ”${better}”`),
    'forms.en': list.map(([text, better]) => `“${text}” as “${better}”`),
  };
}

function distinct(ranges: readonly Range[]): readonly Range[] {
  return [...new Map(ranges.map((range) => [range.start, range])).values()];
}

const hard =
  /\d[.'’]\d{3}|\d,\d{3}(?!\d)|\d[:,][-–−]|\d{5}|\d(?:mn|mk|m|t)?kr|\d\.\d|(?:^|[\d ])(?:mkr|kkr|tsek|ksek|msek)$/i;

function oddSums(sums: readonly Amount[]): readonly Odd[] {
  return sums.flatMap(({ text, value, range }) =>
    hard.test(text) ? [{ range, text, better: written(value, unitOf(text)) }] : [],
  );
}

type Unit = 'kr' | 'kronor' | 'tkr' | 'mnkr' | 'words';

/** What a sum is written in: “kr”, “kronor”, thousands, millions, or in words. */
function unitOf(text: string): Unit {
  if (/(?:tkr|kkr|tsek|ksek)/i.test(text)) return 'tkr';
  if (/(?:mkr|mnkr|msek)/i.test(text)) return 'mnkr';
  if (/miljo|tusen|hundra/i.test(text)) return 'words';
  return /kr(?:onor|ona)?/i.exec(text)?.[0].toLowerCase() === 'kr' ? 'kr' : 'kronor';
}

function written(value: number, unit: Unit): string {
  if (unit === 'tkr') return `${numberWords(value / 1000, 'sv')} tkr`;
  if (unit === 'mnkr' || unit === 'words') return `${numberWords(value / 1e6, 'sv')} mnkr`;
  return `${numberWords(value, 'sv')} kronor`;
}

/** “50% tjänst” in the running text. */
function percents({ sentences }: Agreement): readonly Odd[] {
  return sentences
    .filter(({ block }) => block.kind === 'paragraph' && !block.quoted && !block.footnote)
    .flatMap(({ block, start, text }) =>
      allMatches(text, /\d{1,3}(?:,\d{1,2})?%/g).map(({ index, 0: found }) => ({
        range: rangeIn(block.prose, start + index, start + index + found.length),
        text: found,
        better: `${found.slice(0, -1)} procent`,
      })),
    );
}

interface Mixed {
  readonly first: string;
  readonly second: string;
  readonly ranges: readonly Range[];
}

/** Two ways in the running text, or kronor and thousands in one table; the rarer way is pointed at. */
function mixed(agreement: Agreement, sums: readonly Amount[]): Mixed | null {
  const tables = new Map<number, Amount[]>();
  const own: Amount[] = [];
  let at = 0;
  for (const { range, kind, cell } of agreement.blocks) {
    for (let sum = sums[at]; sum && sum.range.start < range.end; sum = sums[at]) {
      at += 1;
      if (sum.range.start < range.start) continue;
      if (cell) pushTo(tables, cell.table, sum);
      else if (kind === 'paragraph') own.push(sum);
    }
  }
  const inTable = (text: string) => {
    const unit = unitOf(text);
    return unit === 'kr' || unit === 'kronor' ? 'kronor' : unit;
  };
  for (const group of tables.values()) {
    const found = rarer(group.filter(hasUnit), inTable);
    if (found) return found;
  }
  // Thousands and millions beside kronor are easy to read where one sum is spoken of at a time.
  return rarer(
    own.filter((sum) => hasUnit(sum) && unitOf(sum.text) !== 'mnkr'),
    unitOf,
  );
}

/** Sums with a unit of their own: millions in words go with anything. */
const hasUnit = ({ text }: Amount) => /kr/i.test(text) && unitOf(text) !== 'words';

function rarer(sums: readonly Amount[], wayOf: (text: string) => Unit): Mixed | null {
  const ways = new Map<Unit, Amount[]>();
  for (const sum of sums) pushTo(ways, wayOf(sum.text), sum);
  const [rare, ...rest] = [...ways.values()].toSorted((a, b) => a.length - b.length);
  const [first, usual] = [rare?.[0], rest.at(-1)?.[0]];
  if (!rare || !first || !usual) return null;
  return { first: first.text, second: usual.text, ranges: rare.map(({ range }) => range) };
}

function pushTo<Key>(groups: Map<Key, Amount[]>, key: Key, sum: Amount): void {
  const group = groups.get(key);
  if (group) group.push(sum);
  else groups.set(key, [sum]);
}
