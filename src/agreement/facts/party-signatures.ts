import type { SectionKey } from '../../profile.ts';
import type { Source } from '../../source.ts';
import type { Block, SectionPlace } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { isName, sideOf, typeIn } from './organisations.ts';
import { type Entry, entryIn, unitsIn } from './party-entries.ts';
import { type Candidate, type Line, linesOf } from './party-lines.ts';
import { lineOfParties } from './party-lists.ts';

const onBehalf = /^(?:för|for|on behalf of) (?=[a-zà-öø-ɏ])/i;
const title =
  /(?:ordförande|chef|direktör|firmatecknare|sekreterare|kassör|ledare|chair(?:person|man)?|director|manager)[a-zà-öø-ɏ]{0,4}/i;
const afterTitle = /(?:, | (?:i|för|vid|på|of|for|at) )(?=[A-ZÀ-ÖØ-ÞĀ-ɏ])/g;

/** “… ordförande i X”, “…, firmatecknare, X”: the organisation that ends a signatory's line. */
function employer({ block, start, text }: Line): Entry | null {
  const at = title.exec(text)?.index;
  if (at === undefined || text.length > 250) return null;
  for (const match of allMatches(text, afterTitle)) {
    if (match.index < at) continue;
    const from = match.index + match[0].length;
    const name = text.slice(from).split(/[,(:]/)[0]?.trim() ?? '';
    if (typeIn(name) === null || !isName(name, false)) continue;
    const entry = entryIn(block, start + from, start + text.length, false);
    return entry && withUnits(entry, text.slice(at, match.index));
  }
  return null;
}

/** “ordförande i socialnämnden, X”: the board between title and municipality. */
function withUnits(entry: Entry, between: string): Entry {
  if (sideOf(typeIn(entry.name)) !== 'public') return entry;
  const units = unitsIn(between.replace(/^[a-zà-öø-ɏ]+ (?:i|för|vid|of) /i, ''));
  return { ...entry, units: [...new Set([...entry.units, ...units])] };
}

function signatoryIn(line: Line): Entry | null {
  const { block, start, end, text } = line;
  if (/_{3}/.test(text) || text.length > 250) return null;
  const lead = onBehalf.exec(text)?.[0].length;
  if (lead !== undefined) return entryIn(block, start + lead, end, false);
  if (lineOfParties(block, start, end).length > 1) return null;
  const bare = text.split(',')[0]?.trim() ?? '';
  if (!/[.!?]$/.test(text.trim()) && isName(bare, false)) return entryIn(block, start, end, false);
  return employer(line);
}

/** The organisations that the signature section names. Kinds of organisation only: people sign there too. */
export function signatoriesIn(
  source: Source,
  blocks: readonly Block[],
  sections: ReadonlyMap<SectionKey, readonly SectionPlace[]>,
): readonly Candidate[] {
  const places = sections.get('signatures');
  const signing = places ? places.flatMap((place) => place.blocks) : blocks.slice(-16);
  return signing
    .filter(({ kind, quoted }) => (kind === 'paragraph' || kind === 'cell') && !quoted)
    .flatMap((block) => linesOf(source, block))
    .flatMap((line) => {
      const entry = signatoryIn(line);
      return entry && typeIn(entry.name) !== null ? [{ entry, orgNumber: null }] : [];
    });
}
