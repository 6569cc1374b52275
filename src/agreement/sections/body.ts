import { sectionKeys, sections } from '../../generated/sections.ts';
import type { SectionKey } from '../../profile.ts';
import type { Block, Sentence } from '../agreement.ts';
import { matchIn, type Pattern, patternOf } from '../language/patterns.ts';
import { tokensOf } from '../language/tokens.ts';

interface Signs {
  readonly key: SectionKey;
  readonly needs: number;
  readonly patterns: readonly Pattern[];
}

let made: readonly Signs[] | undefined;

function signs(): readonly Signs[] {
  made ??= sectionKeys.flatMap((key) => {
    const { body } = sections[key];
    if (!body) return [];
    return [
      {
        key,
        needs: body.needs,
        patterns: [...body.sv, ...body.en].map((source) => patternOf(source)),
      },
    ];
  });
  return made;
}

/** Enough text to judge by: shorter ones say too little. */
const leastWords = 8;

/**
 * The section that the text under a heading shows, when its heading names none: the one with the most different signs,
 * if it has as many as it needs and no other has as many over its need. Null when the text does not say.
 */
export function sectionByBody(
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): SectionKey | null {
  const shape = sectionByShape(blocks);
  if (shape) return shape;
  const texts = sentences.map(({ text }) => tokensOf(text));
  if (texts.reduce((sum, tokens) => sum + tokens.length, 0) < leastWords) return null;
  const scores = signs()
    .map(({ key, needs, patterns }) => ({
      key,
      over:
        patterns.filter((pattern) => texts.some((tokens) => matchIn(pattern, tokens) !== null))
          .length / needs,
    }))
    .filter(({ over }) => over >= 1)
    .sort((a, b) => b.over - a.over);
  const [best, second] = scores;
  return best && (!second || best.over > second.over) ? best.key : null;
}

/** Not the end of a day or a sum: “2026-04-15”, “130 000”. */
const phone = /(?:^|[^\d-])(?:\+46|0(?! ))(?:[\s-]{0,3}\d){7,12}(?!\d)/;
const mail = /(?<![^\s@])[^\s@]{1,64}@[^\s@.]{1,80}\.[^\s@]{2}/;
const organisationNumber = /(?:^|\D)\d{6}\s?[-–]\s?\d{4}(?!\d)/;
const blank = /_{4,}/;

/** Sections that are known by their form: numbers of organisations, numbers to call, lines to sign on. */
export function sectionByShape(
  blocks: readonly Block[],
): 'signatures' | 'parties' | 'contacts' | null {
  const texts = blocks.filter(({ quoted }) => !quoted).map(({ prose }) => prose.text);
  if (texts.filter((text) => blank.test(text)).length >= 2) return 'signatures';
  const lines = texts.flatMap((text) => text.split('\n'));
  const reachable = lines.filter((line) => phone.test(line) || mail.test(line)).length;
  const numbered = lines.filter((line) => organisationNumber.test(line)).length;
  if (numbered >= 2 && lines.length <= numbered * 6) return 'parties';
  if (reachable >= 2 && numbered === 0 && lines.length <= reachable * 4) return 'contacts';
  return null;
}
