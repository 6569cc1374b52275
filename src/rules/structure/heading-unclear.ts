import { sections } from '../../generated/sections.ts';
import { defineRule } from '../../rule.ts';

export const headingUnclear = defineRule({
  id: 'heading-unclear',
  group: 'structure',
  title: { sv: 'Rubrikens stavning', en: 'Heading spelling' },
  summary: {
    sv: 'Rubrikerna är stavade så att avsnitten känns igen.',
    en: 'The headings are spelt so that the sections are recognised.',
  },
  rationale: {
    sv: 'Rubriken liknar ett känt ord men är inte riktigt lik. Vi har gissat vilket avsnitt som menas, och gissningen avgör vad som granskas under rubriken.',
    en: 'The heading resembles a known word but is not quite the same. We have guessed which section is meant, and the guess decides what is checked under the heading.',
  },
  advice: {
    sv: 'Rätta stavningen. Menade ni ett annat avsnitt kan ni märka rubriken med <!-- iop: nyckel -->.',
    en: 'Correct the spelling. If you meant another section, mark the heading with <!-- iop: key -->.',
  },
  about: 'text',
  severity: 'info',
  basis: [{ work: 'document-integrity' }],
  messages: {
    read: {
      sv: 'Rubriken ”{heading}” lästes som {names}.',
      en: 'The heading “{heading}” was read as {names}.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljnning\n\nParterna följer upp arbetet varje november.\n',
      finds: [{ message: 'read', on: '## Uppföljnning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljningen\n\nParterna följer upp arbetet varje november.\n',
      finds: [],
    },
  ],
  *check({ headings }) {
    for (const heading of headings) {
      const keys = heading.sections.filter(({ by }) => by === 'spelling').map(({ key }) => key);
      if (keys.length === 0) continue;
      yield {
        message: 'read',
        at: heading.range,
        data: {
          heading: heading.text,
          'names.sv': keys.map((key) => sections[key].title.sv.toLowerCase()),
          'names.en': keys.map((key) => sections[key].title.en.toLowerCase()),
        },
      };
    }
  },
});
