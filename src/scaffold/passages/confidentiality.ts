import type { Localised } from '../../locale.ts';
import { type SideWords, sideWords } from '../party-words.ts';
import { asked, fact, joined, type Passage, type Piece, proposal } from './passage.ts';

function openness({ subject, number }: SideWords): Localised {
  const [follows, it] = number === 'plural' ? ['follow', 'them'] : ['follows', 'it'];
  return {
    sv: `${subject} följer offentlighets- och sekretesslagen. Det som skickas dit kan bli en allmän handling.`,
    en: `${subject} ${follows} the Public Access to Information and Secrecy Act. What is sent to ${it} may become an official document.`,
  };
}

/** That documents at the public party are public, and that what participants confide stays where it was said. */
export const confidentialityPassage: Passage = {
  section: 'confidentiality',
  write: ({ parties, locale }) => [
    proposal(openness(sideWords(parties, 'public', locale))),
    joined(
      proposal({
        sv: 'Den som arbetar i partnerskapet för inte vidare vad en deltagare har berättat i förtroende.',
        en: 'Those who work in the partnership do not pass on what a participant has told them in confidence.',
      }),
    ),
  ],
};

const told: Readonly<Record<'none' | 'own' | 'joint' | 'processor', readonly Piece[]>> = {
  none: [
    fact({
      sv: 'I partnerskapet behandlas inga andra personuppgifter än kontaktuppgifter till dem som företräder parterna.',
      en: 'No personal data are processed in the partnership other than contact details of those who represent the parties.',
    }),
  ],
  own: [
    fact({
      sv: 'Varje part är personuppgiftsansvarig för de uppgifter som den själv behandlar.',
      en: 'Each party is the controller of the personal data that it processes itself.',
    }),
  ],
  joint: [
    fact({
      sv: 'Parterna är gemensamt personuppgiftsansvariga.',
      en: 'The parties are joint controllers of the personal data.',
    }),
    asked({
      sv: 'hur parterna delar på ansvaret för personuppgifterna, och var det står',
      en: 'how the parties share the responsibility for the personal data, and where that is written',
    }),
  ],
  processor: [
    fact({
      sv: 'En part behandlar personuppgifter för en annan parts räkning. Det regleras i ett personuppgiftsbiträdesavtal.',
      en: 'A party processes personal data on behalf of another. A data processing agreement settles how.',
    }),
    asked({
      sv: 'vilken part som är personuppgiftsansvarig, och vilken som är biträde',
      en: 'which party is the controller, and which is the processor',
    }),
  ],
};

/** Who answers for personal data, as the answers say; nothing when they do not. */
export const personalDataPassage: Passage = {
  section: 'personal-data',
  write: ({ answers }) => {
    const data = answers.activity?.['personal-data'];
    return data === undefined ? [] : told[data];
  },
};
