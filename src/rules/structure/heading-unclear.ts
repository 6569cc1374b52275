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
    sv: 'Rätta stavningen. Menade ni ett annat avsnitt kan ni välja en annan rubrik, eller märka rubriken med avsnittets nyckel, till exempel <!-- iop: follow-up --> för uppföljning. Nyckeln visas av iop explain följt av avsnittets namn.',
    en: 'Correct the spelling. If you meant another section, choose another heading or mark the heading with the key of the section, such as <!-- iop: follow-up -->. The key is shown by iop explain followed by the name of the section.',
  },
  about: 'text',
  severity: 'info',
  basis: [{ work: 'document-integrity' }],
  messages: {
    read: {
      sv: 'Rubriken ”{heading}” läste vi som avsnittet {names}. Stavas den {words}? Rätta då stavningen. Menar ni något annat, välj en annan rubrik.',
      en: 'We read the heading “{heading}” as the section {names}. Is it spelt {words}? Then correct the spelling. If you mean something else, choose another heading.',
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
      const near = heading.sections.filter(({ by }) => by === 'spelling');
      if (near.length === 0) continue;
      const words = [
        ...new Set(near.map(({ key, word }) => spelt(word ?? sections[key].title.sv))),
      ];
      yield {
        message: 'read',
        at: heading.range,
        data: {
          heading: heading.text,
          'names.sv': near.map(({ key }) => sections[key].title.sv.toLowerCase()),
          'names.en': near.map(({ key }) => sections[key].title.en.toLowerCase()),
          'words.sv': words.map((word) => `”${word}”`).join(' eller '),
          'words.en': words.map((word) => `“${word}”`).join(' or '),
        },
      };
    }
  },
});

/** A word of the list as a heading has it: with a capital, without the hyphen that stands for a first part. */
function spelt(word: string): string {
  const bare = word.replace(/^-/, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
