import type { Agreement, Block } from '../../agreement/agreement.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import { quotationsIn, quotedBlocksOf } from '../../agreement/language/quotation.ts';
import { defineRule } from '../../rule.ts';
import type { Range } from '../../source.ts';

const mayDefine =
  /nedan|härefter|hädanefter|fortsättning|framöver|framgent|i det följande|här kalla|förkorta|herein|hereafter/i;
const mark = '["”“„«»’\']';
const onwards =
  'nedan|härefter|hädanefter|i det följande|i fortsättningen|fortsättningsvis|framöver|framgent|i (?:denna|den här|detta|det här) (?:text|överenskommelse|avtal|dokument)(?:en|et|n)?|hereinafter|hereafter';
const called =
  '(?:kallade?|kallat|kallas|benämnd|benämnda|benämnt|benämns|förkortad|förkortat|förkortas|referred to as|called)';
/** “nedan kallad X”, “(nedan X)”, “hereinafter ‘X’” */
const defines = new RegExp(
  `(?:(?:${onwards}|här),? (?:(?:även|enbart|endast|gemensamt|också|tillsammans|var för sig|bara|jointly) ){0,2}${called}|${called} (?:${onwards})|[(,–-] ?(?:nedan|härefter|hereinafter)(?= (?:${mark}|[A-ZÅÄÖ]))|\\((?:${onwards})(?= (?:${mark}|[A-ZÅÄÖ]))) (?:för |the )?(${mark})?`,
  'g',
);
/** “(”X” i fortsättningen)” */
const definesAfter = new RegExp(`\\(${mark}([^"”“„«»()]{2,40})${mark},? (?:${onwards})\\)`, 'g');
const longest = 40;

export const definedTermUnused = defineRule({
  id: 'defined-term-unused',
  group: 'consistency',
  title: { sv: 'Förklarat ord som inte används', en: 'Defined term that is not used' },
  summary: {
    sv: 'Ett ord som texten inför (”nedan kallad …”) används också.',
    en: 'A word that the text introduces (“hereinafter called …”) is also used.',
  },
  rationale: {
    sv: 'Ett kortnamn lovar att samma ord betyder samma sak i hela texten. Används det aldrig letar läsaren efter något som inte finns, och undrar vem de namn som i stället står där syftar på.',
    en: 'A short name promises that the same word means the same thing throughout. If it is never used, the reader looks for something that is not there and wonders whom the names used instead refer to.',
  },
  advice: {
    sv: 'Använd kortnamnet i resten av texten, eller stryk det.',
    en: 'Use the short name in the rest of the text, or strike it.',
  },
  about: 'text',
  severity: 'info',
  sections: ['definitions', 'parties'],
  basis: [{ work: 'document-integrity' }],
  messages: {
    unused: {
      sv: '”{word}” införs som kortnamn men används aldrig i resten av texten. Använd det genomgående, eller stryk det.',
      en: '“{word}” is introduced as a short name but never used in the rest of the text. Use it throughout, or strike it.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nMötesplatsen i Norra huset, nedan kallad Knutpunkten.\n\n## Insatser\n\nFöreningen leder träffarna i huset.\n',
      finds: [{ message: 'unused', on: 'Knutpunkten', severity: 'info' }],
    },
    {
      // In another form it is used all the same.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nMötesplatsen i Norra huset (nedan ”Knutpunkten”).\n\n## Insatser\n\nFöreningen leder Knutpunktens träffar.\n',
      finds: [],
    },
    {
      // “nedan” points down the page and defines nothing.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen bidrar med pengar enligt tabellen nedan.\n\nSe nedan vem som kallar till möten.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Parties\n\nThe meeting place in the north of the town, hereinafter called the Hub.\n\n## Commitments\n\nThe association leads the meetings in the house.\n',
      finds: [{ message: 'unused', on: 'Hub' }],
    },
  ],
  *check(agreement) {
    const { blocks } = agreement;
    const texts = new Map<Block, string>();
    for (const block of blocks) {
      if (block.kind === 'comment' || !mayDefine.test(block.prose.text)) continue;
      if (quotedBlocksOf(blocks).has(block.index)) continue;
      for (const { word, start } of definitionsIn(block)) {
        if (isUsed(agreement, texts, word, block, start)) continue;
        const at: Range = rangeIn(block.prose, start, start + word.length);
        yield { message: 'unused', at, section: 'definitions', data: { word } };
      }
    }
  },
});

/** The words that a block introduces, and where. */
function definitionsIn({ prose }: Block): readonly { word: string; start: number }[] {
  const text = prose.text.replace(/\s/g, ' ');
  const quotations = quotationsIn(text);
  // What another text calls something is that text’s own.
  const isQuoted = (at: number) => quotations.some(({ start, end }) => start <= at && at < end);
  const after = allMatches(text, definesAfter).map(({ index, 1: word = '' }) => ({
    word,
    start: index + 2,
  }));
  const before = allMatches(text, defines).flatMap(({ index, 0: whole, 1: quote }) => {
    if (isQuoted(index)) return [];
    const start = index + whole.length;
    const rest = text.slice(start, start + longest);
    const end = quote
      ? rest.search(/["”“„«»’']/)
      : rest.search(
          /[,.;:()–]| (?:och|samt|respektive|org|med|som|har|är|and|respectively)(?![a-zà-öø-ɏ])|$/,
        );
    const word = rest.slice(0, end < 0 ? rest.length : end).trim();
    const isName = /^[A-Za-zÀ-ÖØ-öø-ɏ]/.test(word) && word.split(' ').length <= 4;
    return isName ? [{ word, start }] : [];
  });
  return [...before, ...after];
}

/** Whether the word stands anywhere else, in any form. */
function isUsed(
  { blocks }: Agreement,
  texts: Map<Block, string>,
  word: string,
  own: Block,
  start: number,
): boolean {
  const stem = stemOf(lowered(word));
  const pattern = new RegExp(`(?<![a-zà-öø-ɏ])${stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
  return blocks.some((block) => {
    if (block.kind === 'comment') return false;
    const text = texts.get(block) ?? lowered(block.prose.text).replace(/\s/g, ' ');
    texts.set(block, text);
    if (block !== own) return pattern.test(text);
    // Before its definition a word may be part of the name itself.
    return pattern.test(text.slice(start + word.length));
  });
}

/** Without the ending that says “the”. */
function stemOf(lower: string): string {
  if (lower.length < 6 || lower.includes(' ')) return lower;
  return lower.replace(/(?:erna|arna|orna|en|et|na|an)$/, '');
}
