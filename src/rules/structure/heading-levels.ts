import type { Heading } from '../../agreement/agreement.ts';
import { defineRule } from '../../rule.ts';

export const headingLevels = defineRule({
  id: 'heading-levels',
  group: 'structure',
  title: { sv: 'Rubriknivå', en: 'Heading level' },
  summary: {
    sv: 'Ingen rubriknivå hoppas över.',
    en: 'No heading level is skipped.',
  },
  rationale: {
    sv: 'Rubrikernas nivåer visar vad som hör till vad. Hoppas en nivå över blir det oklart för en skärmläsare, och för oss, vilket avsnitt texten hör till.',
    en: 'The levels of the headings show what belongs to what. When a level is skipped, a screen reader, and we, cannot tell which section the text belongs to.',
  },
  advice: {
    sv: 'Ta bort så många # att rubriken har ett mer än den ovanför, eller lägg till rubriken som saknas däremellan. Titeln har #, ett avsnitt ## och en underrubrik ###.',
    en: 'Remove as many # as it takes for the heading to have one more than the heading above, or add the heading that is missing in between. The title has #, a section ## and a sub-heading ###.',
  },
  about: 'text',
  severity: 'info',
  basis: [{ work: 'document-integrity' }],
  messages: {
    skipped: {
      sv: 'Här hoppas en nivå över: rubriken ovanför har {above} och den här {marks}. Skriv raden så här: ”{better} {heading}”.',
      en: 'A level is skipped here: the heading above has {above} and this one {marks}. Write the line like this: “{better} {heading}”.',
    },
    format: {
      sv: 'Här hoppas en nivå över: rubriken ovanför har nivå {level} och den här nivå {own}. Välj formatet Rubrik {wanted} för ”{heading}”.',
      en: 'A level is skipped here: the heading above has level {level} and this one level {own}. Choose the style Heading {wanted} for “{heading}”.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n\n#### Tecken\n\nMinst 40 unga deltar varje vecka.\n',
      finds: [{ message: 'skipped', on: '#### Tecken' }],
    },
    {
      // Upwards any number of levels may be left at once; the first heading may have any level.
      language: 'sv',
      text: '## Mötesplats Norra\n\n### Mål\n\nFler unga ska känna sig delaktiga.\n\n#### Tecken\n\nMinst 40 unga deltar varje vecka.\n\n## Ekonomi\n\nKommunen bidrar med en lokal.\n',
      finds: [],
    },
    {
      // A subtitle of a lower level is a matter of looks.
      language: 'sv',
      text: '# Mötesplats Norra\n\n### Överenskommelse om idéburet offentligt partnerskap\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n',
      finds: [],
    },
  ],
  *check({ headings, subtitle, source }) {
    const underTitle = new Set(subtitle);
    let above: Heading | null = null;
    for (const heading of headings) {
      if (heading.kind !== 'atx' && heading.kind !== 'setext') continue;
      if (underTitle.has(heading.block)) continue;
      if (above && heading.level > above.level + 1) {
        yield {
          // Number signs mean nothing to who reads the agreement in Word.
          message: source.original ? 'format' : 'skipped',
          at: heading.range,
          data: {
            above: marksOf(above.level),
            marks: marksOf(heading.level),
            better: marksOf(above.level + 1),
            heading: heading.text,
            level: above.level,
            own: heading.level,
            wanted: above.level + 1,
          },
        };
      }
      above = heading;
    }
  },
});

/** The number signs of a level, as one writes them. */
function marksOf(level: number): string {
  return '#'.repeat(level);
}
