import type { WrittenException } from '../../agreement/exceptions/exception.ts';
import { defineRule, type ExceptionState } from '../../rule.ts';

export const exceptionUnused = defineRule({
  id: 'exception-unused',
  group: 'exceptions',
  title: { sv: 'Godtaget: inget att godta', en: 'Accepted: nothing to accept' },
  summary: {
    sv: 'Det som är godtaget är anmärkningar som finns och som går att godta.',
    en: 'What is accepted are findings that exist and can be accepted.',
  },
  rationale: {
    sv: 'När texten har rättats blir skälet kvar. Kommer samma brist tillbaka är den redan godtagen, fast ingen har tagit ställning till den.',
    en: 'When the text has been put right the reason remains. Should the same flaw come back it is accepted already, though nobody has decided on it.',
  },
  advice: {
    sv: 'Ta bort det som inte behövs. En kommentar gäller stycket eller rubriken under den; det som saknas i hela avtalet godtas med iop-ignore-file före det första avsnittet, eller i avtalskortet.',
    en: 'Remove what is not needed. A comment is for the paragraph or heading below it; what the whole agreement lacks is accepted with iop-ignore-file before the first section, or in the agreement card.',
  },
  about: 'text',
  severity: 'warning',
  neverAccepted: 'always',
  basis: [{ work: 'document-integrity' }],
  messages: {
    comment: {
      sv: 'Kontrollen {rule} har inget att anmärka på här. Ta bort kommentaren, eller flytta den till stället den gäller.',
      en: 'The rule {rule} has nothing to say here. Remove the comment, or move it to the place it is for.',
    },
    entry: {
      sv: 'Kontrollen {rule} har inget mer att anmärka på i avtalet. Ta bort raden.',
      en: 'The rule {rule} has nothing more to say of the agreement. Remove the line.',
    },
    misplaced: {
      sv: 'En kommentar för hela dokumentet ska stå före det första avsnittet. Flytta upp den, annars godtar den inget.',
      en: 'A comment for the whole document should stand before the first section. Move it up, or it accepts nothing.',
    },
    partial: {
      sv: 'Anmärkningen från {rule} gäller fler ställen än det här, så den står kvar. Rätta de andra, eller godta den för hela dokumentet.',
      en: 'The finding from {rule} is about more places than this, so it remains. Put the others right, or accept it for the whole document.',
    },
    never: {
      sv: 'Det som kontrollen {rule} säger går inte att godta. Rätta texten och ta bort det här.',
      en: 'What the rule {rule} says cannot be accepted. Put the text right and remove this.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n<!-- iop-ignore section-empty: Styrgruppen sätter målen i mars. -->\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n',
      finds: [
        {
          message: 'comment',
          on: '<!-- iop-ignore section-empty: Styrgruppen sätter målen i mars. -->',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n## Mål\n\nFler unga ska känna sig delaktiga.\n',
      card: 'godtagna:\n  - { regel: section-empty, skäl: Styrgruppen sätter målen i mars. }\n',
      finds: [
        {
          message: 'entry',
          on: '{ regel: section-empty, skäl: Styrgruppen sätter målen i mars. }',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n## Mål\n\n<!-- iop-ignore-file missing-required-section: Resten står i ramavtalet. -->\n\nFler unga ska känna sig delaktiga.\n',
      finds: [
        {
          message: 'misplaced',
          on: '<!-- iop-ignore-file missing-required-section: Resten står i ramavtalet. -->',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Partnerskap Norra\n\n## Mål\n\n<!-- iop-ignore guidance-left: Tas bort av tryckeriet. -->\n\n<!-- vägledning: Vad vill ni uppnå? -->\n\nFler unga ska känna sig delaktiga.\n\n## Uppföljning\n\n<!-- vägledning: När följer ni upp? -->\n\nParterna följer upp arbetet varje november.\n',
      finds: [
        { message: 'partial', on: '<!-- iop-ignore guidance-left: Tas bort av tryckeriet. -->' },
      ],
    },
    {
      language: 'en',
      text: '# North Partnership\n\n<!-- iop-ignore exception-unused: We keep it for later. -->\n\n## Goals\n\nMore young people will feel that they belong to the place.\n',
      finds: [
        { message: 'never', on: '<!-- iop-ignore exception-unused: We keep it for later. -->' },
      ],
    },
    {
      // A heading is covered with what stands under it, and what the whole lacks from the top.
      language: 'sv',
      text: '<!-- iop-ignore-file missing-required-section: Resten står i ramavtalet. -->\n\n# Partnerskap Norra\n\n<!-- iop-ignore section-empty: Styrgruppen sätter målen i mars. -->\n\n## Mål\n',
      finds: [],
    },
  ],
  *check(_, { exceptions = [] }) {
    for (const { exception, state } of exceptions) {
      const message = messageOf(state, exception);
      if (message === null) continue;
      const { range: at, source, rule } = exception;
      yield { message, at, source, data: { rule } };
    }
  },
});

function messageOf(state: ExceptionState, { from }: WrittenException) {
  if (state === 'misplaced' || state === 'partial' || state === 'never') return state;
  if (state !== 'unused') return null;
  return from === 'comment' ? 'comment' : 'entry';
}
