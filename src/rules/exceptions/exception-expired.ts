import { defineRule } from '../../rule.ts';

export const exceptionExpired = defineRule({
  id: 'exception-expired',
  group: 'exceptions',
  title: { sv: 'Godtaget: dagen har passerat', en: 'Accepted: the day has passed' },
  summary: {
    sv: 'Det som är godtaget till en viss dag prövas på nytt när den dagen har passerat.',
    en: 'What is accepted until a day is considered again when that day has passed.',
  },
  rationale: {
    sv: 'Någon bestämde att anmärkningen kunde godtas en tid, ofta i väntan på något. Ett avtal ska inte stoppas bara för att en dag går, så den är godtagen tills någon tar ställning. Men det ska synas att tiden är ute.',
    en: 'Someone decided that the finding could be accepted for a time, often while waiting for something. No agreement should be stopped just because a day passes, so it is accepted until someone decides. But it should show that the time is up.',
  },
  advice: {
    sv: 'Rätta det som anmärkningen gäller och ta bort raden. Eller sätt en ny dag, om skälet fortfarande gäller.',
    en: 'Put right what the finding is about and remove the line. Or set a new day, if the reason still holds.',
  },
  about: 'text',
  severity: 'warning',
  usesToday: true,
  neverAccepted: 'always',
  basis: [{ work: 'document-integrity' }],
  messages: {
    passed: {
      sv: 'Anmärkningen från {rule} godtogs till och med {until}. Ta ställning på nytt: rätta texten eller sätt en ny dag.',
      en: 'The finding from {rule} was accepted until {until}. Decide again: put the text right or set a new day.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n## Mål\n',
      card: 'godtagna:\n  - { regel: section-empty, skäl: Styrgruppen sätter målen., av: enhetschefen, till: 2025-06-30 }\n',
      finds: [{ message: 'passed', on: '2025-06-30' }],
    },
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n## Mål\n',
      card: 'godtagna:\n  - { regel: section-empty, skäl: Styrgruppen sätter målen., av: enhetschefen, till: 2036-06-30 }\n',
      finds: [],
    },
  ],
  *check(_, { exceptions = [] }) {
    for (const { exception, state } of exceptions) {
      const { rule, until, source } = exception;
      if (state !== 'expired' || !until) continue;
      yield {
        message: 'passed',
        at: until.range,
        source,
        data: { rule, until: until.day ?? '' },
      };
    }
  },
});
