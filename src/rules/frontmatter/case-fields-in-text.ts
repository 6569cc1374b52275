import { defineRule } from '../../rule.ts';

/** What is about the case, in the order of the schema. */
const fields = ['assessment', 'state-aid', 'follow-up-log', 'exceptions'] as const;

export const caseFieldsInText = defineRule({
  id: 'case-fields-in-text',
  group: 'frontmatter',
  title: { sv: 'Ärendets uppgifter i texten', en: 'Fields of the case in the text' },
  summary: {
    sv: 'Det som hör till ärendet står i avtalskortet bredvid filen, inte i texten som skrivs under.',
    en: 'What belongs to the case stands in the card beside the file, not in the text that is signed.',
  },
  rationale: {
    sv: 'Bedömningar, statsstöd, godtagna anmärkningar och loggar är den egna organisationens arbete med ärendet. Texten skickas till den andra parten och blir en del av det som undertecknas, och då följer de med.',
    en: 'Assessments, State aid, accepted findings and logs are your own organisation’s work on the case. The text is sent to the other party and becomes part of what is signed, and they then go with it.',
  },
  advice: {
    sv: 'Flytta uppgifterna till ett avtalskort: en fil bredvid texten med samma namn och ändelsen .iop.yaml. De läses som förut.',
    en: 'Move the fields to a card: a file beside the text with the same name and the ending .iop.yaml. They are read as before.',
  },
  about: 'text',
  severity: { draft: 'off', signing: 'info', signed: 'info', ended: 'off' },
  basis: [{ work: 'practice' }],
  messages: {
    misplaced: {
      sv: '{fields} hör till ärendet men står i den text som ska undertecknas. Flytta det till ett avtalskort bredvid filen.',
      en: '{fields} belongs to the case but stands in the text that is to be signed. Move it to a card beside the file.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nläge: beslutat\nstatsstöd: { bedömning: ej-stöd, datum: 2026-02-03 }\n---\n\n# Mötesplats Norra\n\nFöreningen leder träffarna.\n',
      finds: [{ message: 'misplaced', on: 'statsstöd', severity: 'info' }],
    },
    {
      language: 'sv',
      text: '---\niop: 1\ntitel: Mötesplats Norra\n---\n\n# Mötesplats Norra\n\nFöreningen leder träffarna.\n',
      card: 'statsstöd: { bedömning: ej-stöd, datum: 2026-02-03 }\n',
      finds: [],
    },
    {
      // A draft is still a working paper.
      language: 'sv',
      stage: 'draft',
      text: '---\niop: 1\ntitel: Mötesplats Norra\nstatsstöd: { bedömning: ej-stöd, datum: 2026-02-03 }\n---\n\n# Mötesplats Norra\n\nFöreningen leder träffarna.\n',
      finds: [],
    },
  ],
  *check({ frontmatter }) {
    if (!frontmatter) return;
    const found = fields.flatMap((path) => frontmatter.fields.get(path) ?? []);
    const [first, ...others] = found;
    if (!first) return;
    yield {
      message: 'misplaced',
      at: first.key,
      source: first.source,
      related: others.map(({ key, source }) => ({ range: key, source })),
      data: {
        'fields.sv': found.map(({ keyText }) => `”${keyText}”`),
        'fields.en': found.map(({ keyText }) => `“${keyText}”`),
      },
    };
  },
});
