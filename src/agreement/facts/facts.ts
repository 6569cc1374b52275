import type { SectionKey } from '../../profile.ts';
import type { Source } from '../../source.ts';
import type {
  Block,
  Dated,
  Facts,
  FoundOrgNumber,
  Period,
  PersonalNumber,
  Placeholder,
  SectionPlace,
} from '../agreement.ts';
import { lowered } from '../language/lowered.ts';
import { flat } from '../language/prose.ts';
import { sentenceBounds } from '../language/sentences.ts';
import { amountsOf } from './amounts.ts';
import { datedOf, datesIn } from './dates.ts';
import { durationsOf } from './durations.ts';
import { frequenciesOf } from './frequencies.ts';
import { numberConflictsOf } from './number-conflicts.ts';
import { orgNumbersIn } from './org-numbers.ts';
import { periodHitsIn, periodOf } from './periods.ts';
import { personalNumbersIn, personalNumbersOf } from './personal-numbers.ts';
import { personsOf } from './persons.ts';
import { isBlankLine, isSignatureLine, placeholdersIn } from './placeholders.ts';
import { referencesOf } from './references.ts';

/** What the facts are read from. `sections` is empty when they are not known yet. */
export interface FactParts {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly sections: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
}

const mayDate = /\d|tills? ?vidare|until further|sista |siste |första /;
const mayLast =
  /\d{2}|tills? ?vidare|until further|(?:år|årig[a-zà-öø-ɏ]{0,2}|årsperiod[a-zà-öø-ɏ]{0,2}|månad[a-zà-öø-ɏ]{0,3}|years?|months?)(?![a-zà-öø-ɏ])/;

/** Dates and periods of one block; years alone are dates only as ends of a period. */
function timesIn({ prose }: Block): { dates: readonly Dated[]; periods: readonly Period[] } {
  const lower = lowered(prose.text);
  if (!mayLast.test(lower)) return { dates: [], periods: [] };
  const periods: Period[] = [];
  const years: Dated[] = [];
  for (const { start, end } of sentenceBounds(prose.text)) {
    for (const hit of periodHitsIn(prose.text.slice(start, end))) {
      periods.push(periodOf(prose, start, hit));
      for (const found of hit.hits) {
        if (found.precision !== 'year') continue;
        years.push(
          datedOf(prose, { ...found, start: start + found.start, end: start + found.end }),
        );
      }
    }
  }
  const dates = mayDate.test(lower) ? datesIn(prose) : [];
  if (years.length === 0) return { dates, periods };
  const all = [...dates, ...years].sort((a, b) => a.range.start - b.range.start);
  return { dates: all, periods };
}

/** Personal numbers of the raw text (frontmatter, comments, code) and of the prose, each once. */
function personalNumbersOfAll(source: Source, blocks: readonly Block[]): readonly PersonalNumber[] {
  const raw = personalNumbersIn(source.text, 0).map((hit) => ({ ...hit, source }));
  const told = blocks.flatMap(({ prose }) => personalNumbersOf(source, prose));
  const known = new Set(raw.map(({ range }) => range.start));
  const hidden = told.filter(({ range }) => !known.has(range.start));
  if (hidden.length === 0) return raw;
  return [...raw, ...hidden].sort((a, b) => a.range.start - b.range.start);
}

function signingBlocks({ sections }: FactParts): ReadonlySet<number> {
  const places = sections.get('signatures') ?? [];
  return new Set(places.flatMap(({ blocks }) => blocks.map(({ index }) => index)));
}

const signs = /(?:ordförande|chef|direktör|firmatecknare|namnförtydligande|chair|director)/i;

/** Whether a line of nothing but blanks stands among signatures. */
function standsAmongSignatures(blocks: readonly Block[], { index }: Block): boolean {
  const around = blocks.slice(Math.max(0, index - 2), index + 3);
  return around.some(
    (block) => isSignatureLine(block) || signs.test(block.prose.text.slice(0, 300)),
  );
}

/** Everything that the recognisers find in a document, in the order of the text. */
export function factsOf(parts: FactParts): Facts {
  const { source, blocks } = parts;
  const signing = signingBlocks(parts);
  const dates: Dated[] = [];
  const periods: Period[] = [];
  const orgNumbers: FoundOrgNumber[] = [];
  const placeholders: Placeholder[] = [];
  for (const written of blocks) {
    const { kind, index } = written;
    if (kind !== 'paragraph' && kind !== 'cell' && kind !== 'heading') continue;
    const block = { ...written, prose: flat(written.prose) };
    const times = timesIn(block);
    for (const dated of times.dates) dates.push(dated);
    for (const period of times.periods) periods.push(period);
    for (const number of orgNumbersIn(source, block.prose)) orgNumbers.push(number);
    const signature =
      signing.has(index) || (isBlankLine(block) && standsAmongSignatures(blocks, block));
    for (const found of placeholdersIn(block, { signature })) placeholders.push(found);
  }
  let references: Facts['references'] | undefined;
  let persons: Facts['persons'] | undefined;
  return {
    dates,
    periods,
    orgNumbers,
    placeholders,
    personalNumbers: personalNumbersOfAll(source, blocks),
    durations: durationsOf(parts),
    amounts: amountsOf(parts),
    frequencies: frequenciesOf(parts),
    // Read only when somebody asks.
    get references() {
      references ??= referencesOf(parts);
      return references;
    },
    get persons() {
      persons ??= personsOf(parts);
      return persons;
    },
    numberConflicts: numberConflictsOf(parts),
  };
}
