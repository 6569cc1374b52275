import type { NumberConflict } from '../../agreement/agreement.ts';
import { ownFacts } from '../../agreement/own-facts.ts';
import { numberData } from '../../locale.ts';
import { defineRule } from '../../rule.ts';

export const numberConflict = defineRule({
  id: 'number-conflict',
  group: 'consistency',
  title: { sv: 'Ord och siffror skiljer sig', en: 'Words and digits differ' },
  summary: {
    sv: 'Ett tal som står både med ord och med siffror är samma tal.',
    en: 'A number given both in words and in digits is the same number.',
  },
  rationale: {
    sv: 'Tal skrivs två gånger för att inget ska kunna missförstås. När de skiljer sig vet ingen vilket som gäller, och det gäller ofta en tidsfrist eller ett belopp. Oftast har det ena talet ändrats och det andra glömts.',
    en: 'Numbers are written twice so that nothing can be misunderstood. When they differ nobody knows which one holds, and it is often a deadline or a sum. Usually one of them was changed and the other forgotten.',
  },
  advice: {
    sv: 'Ta reda på vilket tal ni menar och skriv det en gång, med ord eller med siffror.',
    en: 'Find out which number you mean and write it once, in words or in digits.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  basis: [
    {
      work: 'document-integrity',
      place: { sv: 'två tal för samma sak', en: 'two numbers for the same thing' },
    },
  ],
  messages: {
    conflict: {
      sv: 'I ”{text}” säger orden {words} och siffrorna {digits}. Skriv det tal som ni menar, en gång.',
      en: 'In “{text}” the words say {words} and the digits {digits}. Write the number that you mean, once.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppsägning\n\nEn part som brister ska rätta det inom tio (14) dagar.\n',
      finds: [{ message: 'conflict', on: 'tio (14)' }],
    },
    {
      // The same slip in two places is one matter; a draft is no excuse.
      language: 'sv',
      stage: 'draft',
      text: '# Mötesplats Norra\n\n## Uppsägning\n\nUppsägningstiden är sex (3) månader.\n\n## Förlängning\n\nFörlängningen sägs upp med sex (3) månaders varsel.\n',
      finds: [{ message: 'conflict', on: 'sex (3)', severity: 'error' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen bidrar med trehundratusen (300 000) kronor per år. Styrgruppen träffas minst en (1) gång om året, senast vecka 12.\n',
      finds: [],
    },
    {
      // A quotation is somebody else's text; a number of a clause, a year and an age are no second number.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\n> Svar ska lämnas inom tio (14) dagar.\n\n## Uppföljning\n\nEfter år två (2028) läser parterna punkt tre (sidan 4) och frågar trettio (minst 13 år gamla) deltagare.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Termination\n\nThe agreement is ended with six (3) months’ notice by either party.\n',
      finds: [{ message: 'conflict', on: 'six (3)' }],
    },
  ],
  *check(agreement) {
    const { numberConflicts } = agreement.facts;
    for (const [first, ...others] of byNumbers(ownFacts(agreement, numberConflicts))) {
      const { text, words, digits } = first;
      yield {
        message: 'conflict',
        at: first.range,
        related: others.map(({ range }) => ({ range })),
        data: { text, ...numberData('words', words), ...numberData('digits', digits) },
      };
    }
  },
});

/** The same two numbers in several places are one slip that was copied. */
function byNumbers(
  found: readonly NumberConflict[],
): readonly (readonly [NumberConflict, ...NumberConflict[]])[] {
  const groups = new Map<string, [NumberConflict, ...NumberConflict[]]>();
  for (const conflict of found) {
    const key = `${conflict.words} ${conflict.digits} ${conflict.text.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(conflict);
    else groups.set(key, [conflict]);
  }
  return [...groups.values()];
}
