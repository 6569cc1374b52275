import { type Passage, proposal } from './passage.ts';

/** How the agreement is changed. */
export const changesPassage: Passage = {
  section: 'changes',
  write: () => [
    proposal({
      sv: 'Ändringar och tillägg görs skriftligen och undertecknas av alla parter.',
      en: 'Changes and additions are made in writing and signed by all parties.',
    }),
  ],
};
