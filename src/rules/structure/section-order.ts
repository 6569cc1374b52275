import type { Agreement, Heading } from '../../agreement/agreement.ts';
import { sections } from '../../generated/sections.ts';
import type { SectionKey } from '../../profile.ts';
import { defineRule } from '../../rule.ts';

export const sectionOrder = defineRule({
  id: 'section-order',
  group: 'structure',
  title: { sv: 'Ordning', en: 'Order' },
  summary: {
    sv: 'Avsnitten kommer i den ordning som regelverket ger.',
    en: 'The sections come in the order that the profile gives.',
  },
  rationale: {
    sv: 'Den som läser många avtal hittar snabbare när avsnitten kommer i samma ordning. Ordningen betyder inget för innehållet, och de flesta regelverk säger inget om den.',
    en: 'A person who reads many agreements finds things faster when the sections come in the same order. The order means nothing for the substance, and most profiles say nothing about it.',
  },
  advice: {
    sv: 'Flytta avsnittet om det är lätt gjort. Har ni en ordning som passar er text bättre kan den vara kvar.',
    en: 'Move the section if that is easily done. If you have an order that suits your text better, keep it.',
  },
  about: 'text',
  severity: 'info',
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'rubrikernas ordning i del 2', en: 'the order of headings in part 2' },
      level: 'recommended',
    },
  ],
  messages: {
    moved: {
      sv: '”{heading}” kommer efter ”{before}”. I regelverket {profile} kommer {name} före {other}. Flytta avsnittet, eller behåll ordningen om den passar er text bättre.',
      en: '“{heading}” comes after “{before}”. In the profile {profile}, {name} comes before {other}. Move the section, or keep the order if it suits your text better.',
    },
  },
  examples: [
    {
      language: 'sv',
      profile: 'helsingborg',
      text: '# Mötesplats Norra\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [{ message: 'moved', on: '## Bakgrund' }],
    },
    {
      // Borås gives no order.
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const { order, title } = agreement.profile;
    if (order === null) return;
    let last: Ordered | null = null;
    for (const ordered of inReadingOrder(agreement, order)) {
      if (last && ordered.rank < last.rank) {
        yield {
          message: 'moved',
          at: ordered.heading.range,
          related: [{ range: last.heading.range }],
          data: {
            heading: ordered.heading.text,
            before: last.heading.text,
            'profile.sv': title.sv,
            'profile.en': title.en,
            ...names('name', ordered.key),
            ...names('other', last.key),
          },
        };
        return;
      }
      last = ordered;
    }
  },
});

interface Ordered {
  readonly heading: Heading;
  readonly key: SectionKey;
  readonly rank: number;
}

/** The first heading of each section; a heading with several sections counts as the earliest of them. */
function inReadingOrder({ headings }: Agreement, order: readonly SectionKey[]): readonly Ordered[] {
  const seen = new Set<SectionKey>();
  const result: Ordered[] = [];
  for (const heading of headings) {
    const ranks = heading.sections
      .filter(({ key, by }) => by !== 'parent' && by !== 'body' && !seen.has(key))
      .map(({ key }) => ({ heading, key, rank: order.indexOf(key) }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank);
    for (const { key } of ranks) seen.add(key);
    if (ranks[0]) result.push(ranks[0]);
  }
  return result;
}

function names(name: string, key: SectionKey): Readonly<Record<string, string>> {
  const { title } = sections[key];
  return { [`${name}.sv`]: title.sv.toLowerCase(), [`${name}.en`]: title.en.toLowerCase() };
}
