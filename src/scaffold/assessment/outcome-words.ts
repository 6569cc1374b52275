import type { OutcomeKey } from '../../agreement/assessment.ts';
import type { Localised } from '../../locale.ts';
import type { Citation } from '../../rule.ts';
import { helsingborgSection } from './question.ts';

interface OutcomeWords {
  readonly title: Localised;
  /** What to do now. */
  readonly next: Localised;
  /** What the advice rests on, beside the reasons. */
  readonly basis: readonly Citation[];
}

/** What each outcome is called and what to do about it. */
export const outcomeWords: Readonly<Record<OutcomeKey, OutcomeWords>> = {
  'partnership-possible': {
    title: { sv: 'Ett partnerskap verkar möjligt', en: 'A partnership seems possible' },
    next: {
      sv: 'Fortsätt samtalet, och låt en jurist se på förutsättningarna innan ni skriver avtalet.',
      en: 'Go on with the talk, and let a jurist look at the conditions before you write the agreement.',
    },
    basis: [],
  },
  'look-again': {
    title: { sv: 'Se över några punkter först', en: 'Look again at some points first' },
    next: {
      sv: 'Prata igenom punkterna med varandra, ändra i planen om det behövs och gör sedan om bedömningen.',
      en: 'Talk the points through with each other, change the plan if needed, and then make the assessment again.',
    },
    basis: [],
  },
  grant: {
    title: {
      sv: 'Ett vanligt bidrag ser ut att passa bättre',
      en: 'An ordinary grant seems to fit better',
    },
    next: {
      sv: 'Fråga kommunen vilka bidrag som går att söka. Ett bidrag är inte sämre än ett partnerskap, bara enklare.',
      en: 'Ask the municipality which grants can be applied for. A grant is no worse than a partnership, only simpler.',
    },
    basis: [helsingborgSection('1.3')],
  },
  procurement: {
    title: { sv: 'Det här ligger närmare en upphandling', en: 'This is closer to a procurement' },
    next: {
      sv: 'Prata med upphandlarna och låt en jurist bedöma saken. Vad avtalet kallas avgör inte. En förening kan lämna anbud som alla andra.',
      en: 'Talk with the procurement officers and let a jurist assess the matter. What the agreement is called does not decide. An association can tender like everybody else.',
    },
    basis: [
      helsingborgSection('1.2'),
      {
        work: 'hfd-2020-15',
        place: {
          sv: 'om ett avtal som kallades IOP',
          en: 'on an agreement that was called an IOP',
        },
      },
    ],
  },
  dialogue: {
    title: {
      sv: 'Fortsätt i dialog, utan avtal om partnerskap',
      en: 'Keep it as dialogue, without a partnership agreement',
    },
    next: {
      sv: 'Bestäm när ni ses nästa gång och vem som kallar. Vill ni längre fram göra mer tillsammans kan ni göra om bedömningen.',
      en: 'Decide when you meet next and who calls the meeting. If you later want to do more together, you can make the assessment again.',
    },
    basis: [],
  },
};

/** Stands last wherever an outcome is shown. */
export const jurist: Localised = {
  sv: 'Det här är ett tecken att gå på, ingen juridisk slutsats. En jurist avgör.',
  en: 'This is a sign to go by, not a legal conclusion. A jurist decides.',
};

/** Why, where more than one answer together says so. */
export const whyWords = {
  publicNeed: {
    sv: 'Idén är kommunens, och ni har inte funnit att ni behöver varandra. Vill kommunen få ett problem löst ligger ett köp närmare.',
    en: 'The idea is the municipality’s, and you have not found that you need each other. If the municipality wants a problem solved, a purchase is nearer.',
  },
  commercial: {
    sv: 'Detaljerade krav ihop med kontroll och sanktioner liknar ett affärsavtal.',
    en: 'Detailed demands together with control and sanctions are like a commercial contract.',
  },
  runsByItself: {
    sv: 'Föreningen vill det här av egen kraft, och ni har inte funnit att ni behöver varandra. Då räcker ofta ett bidrag.',
    en: 'The association wants this of its own accord, and you have not found that you need each other. Then a grant is often enough.',
  },
  lowStep: {
    sv: 'Det ni vill göra hör hemma på steget {step}. {means} All samverkan behöver inte bli ett partnerskap, och den har ett värde som den är.',
    en: 'What you want to do belongs on the step of {step}. {means} Not all cooperation has to become a partnership, and it is worth something as it is.',
  },
  jointAction: {
    sv: 'Det ni vill göra hör hemma på steget samhandling: ni gör något tillsammans, men var och en svarar för sin del. Ett partnerskap är mer än så: samma mål, delat ansvar och bidrag från båda i flera år.',
    en: 'What you want to do belongs on the step of joint action: you do something together, but each answers for its own part. A partnership is more: the same goal, shared responsibility and contributions from both for several years.',
  },
  jointActionNext: {
    sv: 'Bestäm om ni vill ta steget till ett gemensamt mål och ett delat ansvar.',
    en: 'Decide whether you want to take the step to a common goal and shared responsibility.',
  },
  jointActionEnough: {
    sv: 'Vill ni inte längre än till samhandling räcker en gemensam plan, utan avtal om partnerskap.',
    en: 'If you want to go no further than joint action, a plan together is enough, without a partnership agreement.',
  },
  gaps: {
    sv: 'Alla punkter är inte besvarade, så mer går inte att säga ännu.',
    en: 'Not all points are answered, so no more can be said yet.',
  },
  gapsNext: {
    sv: 'Svara på det som är kvar. Oklart är också ett svar.',
    en: 'Answer what is left. Unclear is an answer too.',
  },
  allYes: {
    sv: 'Ni svarar ja på alla punkter som det här regelverket frågar om, och det ni vill göra är ett partnerskap.',
    en: 'You answer yes to all points that this profile asks about, and what you want to do is a partnership.',
  },
} as const satisfies Readonly<Record<string, Localised>>;
