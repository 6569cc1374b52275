import { defineRule } from '../../rule.ts';

export const exceptionWithoutReason = defineRule({
  id: 'exception-without-reason',
  group: 'exceptions',
  title: { sv: 'Godtaget: skäl saknas', en: 'Accepted: no reason' },
  summary: {
    sv: 'Den som godtar en anmärkning skriver varför.',
    en: 'Whoever accepts a finding writes why.',
  },
  rationale: {
    sv: 'Den som läser avtalet om två år behöver kunna se att någon tog ställning och vad som vägde. Utan skäl är en godtagen anmärkning bara en gömd anmärkning. Därför står den kvar tills skälet finns.',
    en: 'Whoever reads the agreement in two years needs to see that someone decided, and on what grounds. Without a reason an accepted finding is only a hidden one. So it remains until the reason is there.',
  },
  advice: {
    sv: 'Skriv skälet efter ett kolon, till exempel <!-- iop-ignore dispute-clause-missing: Tvister följer den lokala överenskommelsen. -->, eller som ”skäl” i avtalskortet.',
    en: 'Write the reason after a colon, such as <!-- iop-ignore dispute-clause-missing: Disputes follow the local compact. -->, or as “reason” in the agreement card.',
  },
  about: 'text',
  severity: 'warning',
  neverAccepted: 'always',
  basis: [{ work: 'document-integrity' }],
  messages: {
    comment: {
      sv: 'Kommentaren ger inget skäl, så anmärkningen står kvar. Skriv skälet efter kontrollens namn och ett kolon.',
      en: 'The comment gives no reason, so the finding remains. Write the reason after the name of the rule and a colon.',
    },
    entry: {
      sv: 'Här ges inget skäl, så anmärkningen står kvar. Fyll i uppgiften ”skäl”.',
      en: 'No reason is given here, so the finding remains. Fill in the field “reason”.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n<!-- iop-ignore section-empty -->\n\n## Mål\n',
      finds: [{ message: 'comment', on: '<!-- iop-ignore section-empty -->' }],
    },
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n## Mål\n',
      card: 'godtagna:\n  - { regel: section-empty, av: enhetschefen }\n',
      finds: [{ message: 'entry', on: '{ regel: section-empty, av: enhetschefen }' }],
    },
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n<!-- iop-ignore section-empty: Styrgruppen sätter målen i mars. -->\n\n## Mål\n',
      finds: [],
    },
  ],
  *check(_, { exceptions = [] }) {
    for (const { exception, state } of exceptions) {
      if (state !== 'without-reason') continue;
      const { from, range: at, source } = exception;
      const isEntry = from === 'frontmatter' || from === 'card';
      yield { message: isEntry ? 'entry' : 'comment', at, source };
    }
  },
});
