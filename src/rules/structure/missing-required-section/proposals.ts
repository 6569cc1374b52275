import type { Data, Localised } from '../../../locale.ts';

/** Sentences to begin a missing section with, by section key. None of them names a court or a penalty. */
export const proposals: Readonly<Record<string, Localised>> = {
  background: {
    sv: 'Parterna ingår partnerskapet därför att [fyll i: vilken utmaning ni vill möta]. Initiativet kom från [fyll i: vem], och ett partnerskap passar bättre än bidrag eller köp eftersom [fyll i: skäl].',
    en: 'The parties enter into the partnership because [fill in: the challenge you want to meet]. The initiative came from [fill in: whom], and a partnership suits better than a grant or a purchase because [fill in: reason].',
  },
  values: {
    sv: 'Partnerskapet bygger på ömsesidig respekt, öppenhet och dialog. {civil} är självständig och får föra fram sin egen mening, även i kritik mot {public}.',
    en: 'The partnership builds on mutual respect, openness and dialogue. {civil} is independent and may speak its mind, also in criticism of {public}.',
  },
  commitments: { sv: '{duties}', en: '{duties}' },
  goals: {
    sv: 'Partnerskapets mål är att [fyll i: vad som ska bli annorlunda och för vem]. Att målet är nått ser parterna på att [fyll i: två eller tre tecken].',
    en: 'The goal of the partnership is that [fill in: what will be different and for whom]. The parties see that the goal is reached by [fill in: two or three signs].',
  },
  'follow-up': {
    sv: 'Parterna följer upp {own} tillsammans varje år i [fyll i: månad]. De frågar om målen har nåtts, vad som har förändrats för dem partnerskapet är till för och hur samarbetet fungerar. [fyll i: part] sammankallar.',
    en: 'The parties follow up {own} together every year in [fill in: month]. They ask whether the goals have been reached, what has changed for those the partnership is for, and how the cooperation works. [fill in: party] convenes.',
  },
  economy: {
    sv: '{public} bidrar med [fyll i: belopp] kronor per år till {civil}, som betalas ut i [fyll i: månad]. {civil} bidrar med [fyll i: ideell tid, lokal eller annat].',
    en: '{public} contributes SEK [fill in: amount] a year to {civil}, paid in [fill in: month]. {civil} contributes [fill in: volunteering, premises or something else].',
  },
  term: {
    sv: '{Own} gäller från och med {start} till och med {end} och upphör då utan uppsägning.',
    en: '{Own} runs from {start} to {end} and then ends without notice.',
  },
  renegotiation: {
    sv: 'Varje part kan begära omförhandling av {own}. Blir parterna oense tar de först upp frågan med varandra och därefter, om de inte är överens inom en månad, mellan sina ledningar. Brister en part allvarligt i sina åtaganden och rättar det inte inom en månad får en annan part häva {own}.',
    en: 'Each party may call for renegotiation of {own}. If the parties disagree they first take it up with one another and then, if they have not agreed within a month, between their leaderships. If a party seriously fails its commitments and does not put it right within a month, another party may rescind {own}.',
  },
  organisation: {
    sv: 'En styrgrupp med lika många företrädare för varje part träffas [fyll i: antal] gånger per år. [fyll i: part] sammankallar och ser till att det blir anteckningar.',
    en: 'A steering group with equally many representatives of each party meets [fill in: number] times a year. [fill in: party] convenes it and sees to the minutes.',
  },
  termination: {
    sv: 'Varje part kan säga upp {own}. Uppsägningen är skriftlig och uppsägningstiden är [fyll i: antal] månader.',
    en: 'Each party may give notice to end {own}. Notice is given in writing, and the period of notice is [fill in: number] months.',
  },
  changes: {
    sv: 'Ändringar av och tillägg till {own} görs skriftligt och undertecknas av alla parter.',
    en: 'Changes and additions to {own} are made in writing and signed by all parties.',
  },
};

/** What the sentences say of parties and days that are not known. */
export const sample: Data = {
  'start.sv': '[fyll i: första dag]',
  'start.en': '[fill in: first day]',
  'end.sv': '[fyll i: sista dag]',
  'end.en': '[fill in: last day]',
  'public.sv': '[fyll i: kommun]',
  'public.en': '[fill in: municipality]',
  'civil.sv': '[fyll i: förening]',
  'civil.en': '[fill in: association]',
  'duties.sv': 'Kommunen ska [fyll i: insats]. Föreningen ska [fyll i: insats].',
  'duties.en': 'The municipality will [fill in: effort]. The association will [fill in: effort].',
};
