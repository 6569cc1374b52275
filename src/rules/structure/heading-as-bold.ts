import { defineRule } from '../../rule.ts';

export const headingAsBold = defineRule({
  id: 'heading-as-bold',
  group: 'structure',
  title: { sv: 'Fetstil som rubrik', en: 'Bold used as heading' },
  summary: {
    sv: 'Rubrikerna är märkta som rubriker och inte bara satta i fetstil.',
    en: 'Headings are marked as headings and not only set in bold.',
  },
  rationale: {
    sv: 'En fet rad ser ut som en rubrik men är det inte för en skärmläsare, en innehållsförteckning eller ett verktyg. Vi har läst raderna som rubriker ändå.',
    en: 'A bold line looks like a heading but is none to a screen reader, a table of contents or a tool. We have read the lines as headings all the same.',
  },
  advice: {
    sv: 'Byt stjärnorna mot nummertecken och ett mellanslag först på raden, till exempel ## Mål. I Word heter det rubrikformat.',
    en: 'Replace the asterisks with number signs and a space at the start of the line, such as ## Goals. In Word it is called a heading style.',
  },
  about: 'text',
  severity: 'info',
  gathers: true,
  basis: [{ work: 'document-integrity' }],
  messages: {
    one: {
      sv: '”{heading}” är satt i fetstil. Skriv raden som rubrik: {marks} {heading}.',
      en: '“{heading}” is set in bold. Write the line as a heading: {marks} {heading}.',
    },
    several: {
      sv: '{count} rubriker är satta i fetstil. Skriv dem som rubriker, till exempel {marks} {heading}.',
      en: '{count} headings are set in bold. Write them as headings, such as {marks} {heading}.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n**Bakgrund**\n\nUnga saknar en plats att mötas på.\n\n**Mål**\n\nFler unga ska känna sig delaktiga.\n',
      finds: [{ message: 'several', on: '**Bakgrund**' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n\n**Uppföljning**\n\nParterna följer upp arbetet varje november.\n',
      finds: [{ message: 'one', on: '**Uppföljning**' }],
    },
    {
      // Bold words in a sentence are no heading.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\n**Målet** är att fler unga ska känna sig delaktiga.\n',
      finds: [],
    },
  ],
  *check({ headings }) {
    const bold = headings.filter(({ kind }) => kind === 'bold');
    const [first, ...others] = bold;
    if (!first) return;
    yield {
      message: others.length === 0 ? 'one' : 'several',
      at: first.range,
      related: others.map(({ range }) => ({ range })),
      data: { heading: first.text, count: bold.length, marks: '#'.repeat(first.level) },
    };
  },
});
