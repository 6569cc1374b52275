import type { PersonalNumber } from '../../agreement/agreement.ts';
import { personalNumbersIn } from '../../agreement/facts/personal-numbers.ts';
import { defineRule } from '../../rule.ts';
import type { Source } from '../../source.ts';

export const personalIdentityNumber = defineRule({
  id: 'personal-identity-number',
  group: 'personal-data',
  title: { sv: 'Personnummer', en: 'Personal identity number' },
  summary: {
    sv: 'Inget personnummer står i avtalet eller avtalskortet.',
    en: 'No personal identity number stands in the agreement or its card.',
  },
  rationale: {
    sv: 'Avtalet är en allmän handling hos kommunen, delas mellan parterna och läggs ofta ut på webben. Den som skriver under behöver pekas ut med namn och roll, inte med personnummer.',
    en: 'The agreement is a public document at the municipality, is shared between the parties and is often published. A signatory needs to be identified by name and role, not by personal identity number.',
  },
  advice: {
    sv: 'Ta bort numret och skriv namn och roll i stället. Ligger filen i en delad mapp med historik finns numret kvar i äldre versioner; fråga er dataskyddsansvariga om det.',
    en: 'Remove the number and write name and role instead. If the file lies in a shared folder with history, the number remains in older versions; ask those responsible for data protection.',
  },
  about: 'text',
  severity: 'error',
  strictInDraft: true,
  basis: [
    { work: 'practice', place: { sv: 'namn och roll räcker', en: 'name and role are enough' } },
    {
      work: 'document-integrity',
      place: {
        sv: 'personuppgifter som inte hör hemma i en delad text',
        en: 'personal data that do not belong in a shared text',
      },
    },
  ],
  messages: {
    found: {
      sv: 'Här står ett personnummer ({masked}). Ta bort det och skriv namn och roll i stället.',
      en: 'A personal identity number stands here ({masked}). Remove it and write name and role instead.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Kontaktpersoner\n\nKim Ek, 121212-1212\n',
      finds: [{ message: 'found', on: '121212-1212' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n',
      card: 'iop: 1\ntitel: Mötesplats Norra\nparter:\n  - namn: Föreningen Norra\n    kontakter: [{ namn: Kim Ek 121212-1212 }]\navtalstid: { start: 2027-01-01, slut: 2029-12-31 }\n',
      finds: [{ message: 'found', on: '121212-1212' }],
    },
    {
      // An organisation number, a telephone number and a date are none.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Kontaktpersoner\n\nFöreningen Norra (802499-0015): Kim Ek, 070-174 06 05, från 2027-01-01.\n',
      finds: [],
    },
  ],
  *check({ facts, card }) {
    const told = new Set(facts.personalNumbers.map(({ source }) => source));
    // The facts are the document's; the card beside it is shared just as widely.
    const beside = card && !told.has(card.source) ? numbersIn(card.source) : [];
    for (const { range, masked, source } of [...facts.personalNumbers, ...beside]) {
      yield { message: 'found', at: range, source, data: { masked } };
    }
  },
});

function numbersIn(source: Source): readonly PersonalNumber[] {
  return personalNumbersIn(source.text, 0).map((hit) => ({ ...hit, source }));
}
