import { frontmatterIn } from '../../agreement/frontmatter-range.ts';
import { firstLine } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import type { Range } from '../../source.ts';

export const frontmatterMissing = defineRule({
  id: 'frontmatter-missing',
  group: 'frontmatter',
  title: { sv: 'Inget avtalskort', en: 'No agreement card' },
  summary: {
    sv: 'Avtalets uppgifter står i ett avtalskort, i filen eller bredvid den.',
    en: 'The facts of the agreement stand in an agreement card, in the file or beside it.',
  },
  rationale: {
    sv: 'Ett avtalskort samlar parter, tid och pengar på ett ställe som både människor och verktyg läser likadant. Utan kort läses uppgifterna ur texten, och det går oftast bra.',
    en: 'An agreement card gathers parties, dates and money in one place that people and tools read alike. Without a card the facts are read from the text, which usually goes well.',
  },
  advice: {
    sv: 'Ni behöver inte göra något. Vill ni ha ett kort, utgå från kortet i examples/rent.md och byt ut uppgifterna. iop inspect visar vad som gick att läsa ur er text.',
    en: 'You need not do anything. If you want a card, start from the one in examples/rent.md and replace its facts. iop inspect shows what could be read from your text.',
  },
  about: 'text',
  severity: 'info',
  counted: false,
  basis: [{ work: 'document-integrity' }],
  messages: {
    none: {
      sv: 'Filen har inget avtalskort, så uppgifterna är lästa ur texten. Ni behöver inget kort; vill ni ha ett kan det stå först i filen eller i en egen fil bredvid, med ändelsen .iop.yaml.',
      en: 'The file has no agreement card, so the facts are read from the text. You need no card; if you want one, it can stand first in the file or in a file of its own beside it, ending in .iop.yaml.',
    },
    late: {
      sv: 'Avtalskortet är inte läst, för det står tomma rader före det. Ta bort dem, så att kortets --- står på filens första rad.',
      en: 'The agreement card was not read, for there are empty lines before it. Remove them, so that the --- of the card stands on the first line of the file.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [{ message: 'none', on: '# Mötesplats Norra' }],
    },
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - namn: Exempelstads kommun\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '\n \n---\niop: 1\ntitel: Mötesplats Norra\nparter:\n  - namn: Exempelstads kommun\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n---\n\n# Mötesplats Norra\n',
      finds: [{ message: 'late', on: '---' }],
    },
    {
      // A line drawn above the title is no card.
      language: 'sv',
      text: '\n---\n\n# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [{ message: 'none', on: '' }],
    },
    {
      // The card beside the file is enough.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      card: 'iop: 1\ntitel: Mötesplats Norra\nparter:\n  - namn: Exempelstads kommun\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n',
      finds: [],
    },
  ],
  *check({ frontmatter, card, source }) {
    // A Word, ODT or PDF file has no place for one.
    if (frontmatter || source.original) return;
    const late = lateFence(source.text);
    if (late) yield { message: 'late', at: late };
    else if (!card) yield { message: 'none', at: firstLine(source.text) };
  },
});

/** The opening fence of a card that would be one if no empty lines came before it. */
function lateFence(text: string): Range | null {
  const start = /^(?:[ \t]*(?:\r\n|\r|\n))+/.exec(text)?.[0].length ?? 0;
  return start > 0 && frontmatterIn(text.slice(start)) ? { start, end: start + 3 } : null;
}
