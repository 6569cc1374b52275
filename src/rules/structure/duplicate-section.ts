import type { Agreement, Heading } from '../../agreement/agreement.ts';
import { defineRule } from '../../rule.ts';

export const duplicateSection = defineRule({
  id: 'duplicate-section',
  group: 'structure',
  title: { sv: 'Samma rubrik två gånger', en: 'Same heading twice' },
  summary: {
    sv: 'Varje avsnitt har en rubrik för sig.',
    en: 'Every section has a heading of its own.',
  },
  rationale: {
    sv: 'Står samma sak under två likadana rubriker är det lätt att bara ändra den ena. Den som läser vet då inte vilken text som gäller.',
    en: 'When the same matter stands under two identical headings, it is easy to change only one of them. The reader then does not know which text holds.',
  },
  advice: {
    sv: 'Slå ihop avsnitten, eller ge det ena en rubrik som säger vad som skiljer dem åt.',
    en: 'Merge the sections, or give one of them a heading that says how they differ.',
  },
  about: 'text',
  severity: 'info',
  basis: [{ work: 'document-integrity' }],
  messages: {
    repeated: {
      sv: 'Rubriken ”{heading}” finns mer än en gång. Slå ihop avsnitten eller ge dem olika namn.',
      en: 'The heading “{heading}” stands more than once. Merge the sections or give them different names.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## 3. Mål\n\nFler unga ska känna sig delaktiga.\n\n## 4. Ekonomi\n\nKommunen bidrar med en lokal.\n\n## 8. MÅL:\n\nMinst 40 unga deltar varje vecka.\n',
      finds: [{ message: 'repeated', on: '## 8. MÅL:' }],
    },
    {
      // The parties under two sections are no sections that are repeated.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Åtaganden\n\n### Kommunen\n\nKommunen ställer upp med en lokal.\n\n### Föreningen\n\nFöreningen leder träffarna.\n\n## Ekonomi\n\n### Kommunen\n\nKommunen bidrar med 200 000 kronor per år.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const seen = new Map<string, Heading>();
    for (const heading of agreement.headings) {
      const key = keyOf(heading);
      const first = seen.get(key);
      if (!first) {
        seen.set(key, heading);
        continue;
      }
      if (!isRepeated(agreement, first, heading)) continue;
      yield {
        message: 'repeated',
        at: heading.range,
        related: [{ range: first.range }],
        data: { heading: heading.text },
      };
    }
  },
});

/** Level and words, without number, capitals and punctuation. */
function keyOf({ level, text }: Heading): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:\s*\d+\s)+/, '')
    .trim();
  return `${level} ${words}`;
}

/**
 * Under one section, and under two, “Kommunen” may well stand twice. What must not is a heading of the document
 * itself, or one that names a section of its own.
 */
function isRepeated({ headings }: Agreement, first: Heading, second: Heading): boolean {
  const isTop = ({ parent }: Heading) => parent === null || parent === headings[0];
  if (isTop(first) && isTop(second)) return true;
  return first.parent !== second.parent && second.sections.some(({ by }) => isOwn(by));
}

function isOwn(by: string): boolean {
  return by !== 'parent' && by !== 'body';
}
