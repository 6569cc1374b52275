import type { Step } from '../../agreement/assessment.ts';
import type { Localised } from '../../locale.ts';
import type { Citation } from '../../rule.ts';

interface LadderStep {
  readonly title: Localised;
  /** What the parties do on this step. */
  readonly means: Localised;
}

export const ladderQuestion: Localised = {
  sv: 'Var på trappan hamnar det ni vill göra tillsammans?',
  en: 'Where on the ladder does what you want to do together belong?',
};

/** What the step is called among the points. */
export const ladderTitle: Localised = {
  sv: 'Steget på trappan',
  en: 'The step on the ladder',
};

export const ladderBasis: Citation = {
  work: 'helsingborg-minutes',
  place: { sv: 'de fem nivåerna av samverkan', en: 'the five levels of cooperation' },
};

/** The ladder of cooperation. Every step is worth something: not all cooperation has to climb it. */
export const ladder: Readonly<Record<Step, LadderStep>> = {
  information: {
    title: { sv: 'Information', en: 'Information' },
    means: {
      sv: 'Den ena berättar för den andra vad som händer.',
      en: 'One tells the other what is going on.',
    },
  },
  consultation: {
    title: { sv: 'Konsultation', en: 'Consultation' },
    means: {
      sv: 'Den ena frågar den andra om råd och bestämmer sedan själv.',
      en: 'One asks the other for advice and then decides alone.',
    },
  },
  dialogue: {
    title: { sv: 'Dialog', en: 'Dialogue' },
    means: {
      sv: 'Ni lyssnar på varandra och tänker tillsammans, men var och en gör sitt.',
      en: 'You listen to each other and think together, but each does its own.',
    },
  },
  'joint-action': {
    title: { sv: 'Samhandling', en: 'Joint action' },
    means: {
      sv: 'Ni gör något tillsammans, men var och en svarar för sin del.',
      en: 'You do something together, but each answers for its own part.',
    },
  },
  partnership: {
    title: { sv: 'Partnerskap', en: 'Partnership' },
    means: {
      sv: 'Ni har samma mål, delar på ansvaret och bidrar båda under lång tid.',
      en: 'You have the same goal, share the responsibility and both contribute over a long time.',
    },
  },
};
