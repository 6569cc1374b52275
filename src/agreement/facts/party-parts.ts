import type { SectionKey } from '../../profile.ts';
import type { Source } from '../../source.ts';
import type { Block, FoundOrgNumber, Heading, SectionPlace, Sentence } from '../agreement.ts';
import { sentenceBounds } from '../language/sentences.ts';
import { isRole, typeIn } from './organisations.ts';

import { type Entry, entryIn } from './party-entries.ts';
import { type Candidate, type Line, linesOf, numberIn } from './party-lines.ts';
import { introducedIn, tenDigits } from './party-lists.ts';

/** What the parties are read from. */
export interface PartyParts {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly sections: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
  /** In the order of the text. */
  readonly orgNumbers: readonly FoundOrgNumber[];
  readonly sentences: readonly Sentence[];
}

/** More parties than this no agreement has; a bound on the work a hostile text can ask for. */
export const most = 40;

/** A sentence or a list about members. */
export const members =
  /(?:medlem(?:mar|marna|sför)|medlem(?:skap)? (?:i|av|hos)|anslut(?:en|et|na) till|tillhör|består av|member(?:s| of)|consists of)/i;

/** A paragraph of the agreement's own. */
export const isText = ({ kind, quoted, footnote }: Block) =>
  kind === 'paragraph' && !quoted && !footnote;

const withNumber =
  (parts: PartyParts) =>
  (entry: Entry): Candidate => ({
    entry,
    orgNumber: numberIn(parts.orgNumbers, entry.block, entry.start, entry.to),
  });

/** Several lines that each begin with a party’s name, and none that goes on in the next: no enumeration in a sentence. */
function isOnePerLine(lines: readonly Line[]): boolean {
  if (lines.length < 2 || lines.length > 8) return false;
  return lines.every(({ text }) => {
    const line = text.trim();
    const name = line.slice(0, (line.search(/[,;(]/) + 1 || line.length + 1) - 1);
    return (
      /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(line) &&
      typeIn(name) !== null &&
      !isRole(name) &&
      !/(?:,|[.!?]| (?:och|samt|mellan|genom|av|med|&))$/.test(line)
    );
  });
}

/** What one paragraph that introduces parties names: at least two, or one with its number. */
export function introduced(parts: PartyParts, block: Block): readonly Candidate[] {
  if (!isText(block) && block.kind !== 'heading') return [];
  if (isOnePerLine(linesOf(parts.source, block))) return [];
  const each = inOwnSentences(parts, block);
  if (each.length > 1) return each;
  for (const { start, end } of sentenceBounds(block.prose.text.slice(0, 4000))) {
    const found = introducedIn(block, start, end).map(withNumber(parts));
    if (found.length > 1 || found.some(({ orgNumber }) => orgNumber)) return found;
  }
  return inLetter(parts, block);
}

const number = new RegExp(tenDigits, 'u');
const numbers = new RegExp(tenDigits, 'gu');
/** “… är en ekonomisk förening med 31 medlemmar, i avtalet kallad Skogsägarna” */
const isCalledKind =
  /(?<![a-zà-öø-ɏ])är (?:en|ett) [^.;]{0,40}(?:förening|stiftelse|församling|klubb|kooperativ|förbund|organisation|bolag|samfund)(?![a-zà-öø-ɏ])[^.;]{0,80}, [^.;]{0,30}(?:kalla[dts]|benämn[dts]+|nedan|härefter)(?![a-zà-öø-ɏ])/;

/** “Lindsjö kommun (…) deltar genom … Norra IF (…) är …”: a sentence for each, which begins with the name. */
function inOwnSentences(parts: PartyParts, block: Block): readonly Candidate[] {
  const text = block.prose.text.slice(0, 2000);
  if (!number.test(text)) return [];
  const found: Candidate[] = [];
  for (const { start, end } of sentenceBounds(text)) {
    const sentence = text.slice(start, end);
    const count = sentence.match(numbers)?.length ?? 0;
    if (count > 1 || (count === 1 && members.test(sentence) && !isCalledKind.test(sentence)))
      return [];
    if (count === 0 && !isCalledKind.test(sentence)) continue;
    const entry = entryIn(block, start, end, true);
    const isFirst = entry !== null && text.slice(start, entry.start).trim() === '';
    if (!entry || !isFirst || entry.name.split(' ').length > 7) return [];
    found.push(withNumber(parts)({ ...entry, to: end }));
  }
  return found.some(({ orgNumber }) => orgNumber) ? found : [];
}

const weAre = /^(?:Vi|Ni) är (?=[A-ZÀ-ÖØ-ÞĀ-ɏ])/;

/** “Ni är Föreningen Norra, organisationsnummer … Vi är Norrbo kommun …”: a letter from one party to the other. */
function inLetter(parts: PartyParts, block: Block): readonly Candidate[] {
  const text = block.prose.text.slice(0, 4000);
  if (!/(?:^|\s)Ni är /.test(text) || !/(?:^|\s)Vi är /.test(text)) return [];
  const found = sentenceBounds(text).flatMap(({ start, end }) => {
    const lead = weAre.exec(text.slice(start, end))?.[0].length;
    const entry = lead === undefined ? null : entryIn(block, start + lead, end, true);
    return entry ? [withNumber(parts)(entry)] : [];
  });
  return found.length > 1 ? found : [];
}
