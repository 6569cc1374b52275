import type { Heading } from '../../agreement/agreement.ts';
import {
  type ClauseNumber,
  clauseLabelsOf,
  clauseNumberOf,
} from '../../agreement/clause-numbers.ts';
import { defineRule } from '../../rule.ts';

export const numberingGap = defineRule({
  id: 'numbering-gap',
  group: 'structure',
  title: { sv: 'Hopp i numreringen', en: 'Gap in the numbering' },
  summary: {
    sv: 'Numren på rubrikerna följer på varandra.',
    en: 'The numbers of the headings follow one another.',
  },
  rationale: {
    sv: 'När ett nummer saknas undrar den som läser om ett avsnitt har fallit bort. Ofta har ett avsnitt bara strukits, men ingen utom ni vet det.',
    en: 'When a number is missing the reader wonders whether a section has been lost. Often one has merely been struck, but nobody except you knows.',
  },
  advice: {
    sv: 'Numrera om rubrikerna, och se efter att hänvisningarna i texten följer med.',
    en: 'Renumber the headings, and see that the references in the text follow.',
  },
  about: 'text',
  severity: 'info',
  basis: [{ work: 'document-integrity' }],
  messages: {
    gap: {
      sv: 'Rubriken har nummer {number} men den före har {before}. Har ett avsnitt fallit bort? Numrera annars om.',
      en: 'The heading has number {number} but the one before it has {before}. Has a section been lost? Otherwise renumber.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## 1. Bakgrund\n\nMånga är ensamma.\n\n## 2. Mål\n\nFler ska träffas.\n\n## 4. Ekonomi\n\nKommunen bidrar med en lokal.\n',
      finds: [{ message: 'gap', on: '## 4. Ekonomi', severity: 'info' }],
    },
    {
      // A paragraph that was put in later, and ten after nine.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## § 1 Mål\n\nFler ska träffas.\n\n## § 1 a Målgrupp\n\nVuxna i stadsdelen.\n\n## § 1 b Insatser\n\nFöreningen leder träffarna.\n\n## § 2 Ekonomi\n\n### 2.9 Lokal\n\nKommunen lånar ut den.\n\n### 2.10 Pengar\n\nKommunen bidrar med 50 000 kronor per år.\n',
      finds: [],
    },
    {
      // The number is no number of a section.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## 3 föreningar i samverkan\n\nDe träffas varje vecka.\n\n## 2027 och framåt\n\nFler ska träffas.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const numbered = agreement.headings.flatMap((heading) => {
      const number = clauseNumberOf(heading.text);
      return number && isSection(heading) ? [{ heading, number }] : [];
    });
    if (numbered.length < 3) return;
    const last = new Map<string, ClauseNumber>();
    const labels = clauseLabelsOf(agreement, 'without items');
    for (const { heading, number } of numbered) {
      const parent = number.parts.slice(0, -1).join('.');
      const before = last.get(parent);
      last.set(parent, number);
      if (!before || !isGap(before, number, labels)) continue;
      yield {
        message: 'gap',
        at: heading.range,
        data: { number: number.label, before: before.label },
      };
    }
  },
});

/** “3 föreningar”, “10 timmar i veckan” are no numbers of sections. */
const isSection = ({ text }: Heading) => !/^\s*\d{1,2} [a-zà-öø-ɏ]{2}/.test(text);

function isGap(
  before: ClauseNumber,
  { parts }: ClauseNumber,
  labels: ReadonlySet<string>,
): boolean {
  const from = before.parts.at(-1) ?? 0;
  const to = parts.at(-1) ?? 0;
  if (to <= from + 1) return false;
  const parent = parts.slice(0, -1);
  // A paragraph or an item of a list may bear the number between.
  for (let number = from + 1; number < to; number += 1)
    if (!labels.has([...parent, number].join('.'))) return true;
  return false;
}
