import {
  type AssessmentQuestion,
  borasCriterion,
  borasPoint,
  helsingborgSection,
  minutesQuestions,
} from '../question.ts';

/** Which form fits: a purchase, a grant, or something that both sides put their own into. */
export const formPoints = [
  {
    key: 'no-market',
    title: { sv: 'Marknaden', en: 'The market' },
    good: { sv: 'ingen marknad', en: 'no market' },
    question: {
      sv: 'Kan ni säga att det inte finns någon marknad, alltså företag som gör eller vill göra samma sak?',
      en: 'Can you say that there is no market, that is, no companies that do or want to do the same thing?',
    },
    means: {
      yes: {
        sv: 'Partnerskapet tränger inte undan någon. Skriv hur ni tog reda på det.',
        en: 'The partnership crowds nobody out. Write how you found out.',
      },
      no: {
        sv: 'Det finns företag som kan göra samma sak, och det talar för en upphandling.',
        en: 'There are companies that can do the same thing, and that speaks for a procurement.',
      },
      unclear: {
        sv: 'Ni vet inte säkert om det finns en marknad.',
        en: 'You are not sure whether there is a market.',
      },
    },
    next: {
      no: {
        sv: 'Låt upphandlare och jurist bedöma marknaden innan ni går vidare.',
        en: 'Let procurement officers and a jurist assess the market before you go on.',
      },
      unclear: {
        sv: 'Fråga upphandlarna, sök efter företag och spara en anteckning om vad ni fann.',
        en: 'Ask the procurement officers, look for companies and keep a note of what you found.',
      },
    },
    basis: [borasPoint(9), borasCriterion(3), helsingborgSection('1.4'), minutesQuestions],
  },
  {
    key: 'not-ordinary-grant',
    title: { sv: 'De vanliga bidragen', en: 'The ordinary grants' },
    good: { sv: 'inte ett vanligt bidrag', en: 'not an ordinary grant' },
    question: {
      sv: 'Är det här något annat än det som de vanliga föreningsbidragen är till för?',
      en: 'Is this something else than what the ordinary grants to associations are for?',
    },
    means: {
      yes: {
        sv: 'De vanliga bidragen passar inte, så en annan form kan behövas.',
        en: 'The ordinary grants do not fit, so another form may be needed.',
      },
      no: {
        sv: 'Det ryms i de vanliga bidragen, och ett bidrag är enklare för alla.',
        en: 'It fits among the ordinary grants, and a grant is simpler for everybody.',
      },
      unclear: {
        sv: 'Ni vet inte säkert om de vanliga bidragen räcker.',
        en: 'You are not sure whether the ordinary grants are enough.',
      },
    },
    next: {
      no: {
        sv: 'Läs kommunens regler för bidrag och prata med den som handlägger dem.',
        en: 'Read the municipality’s rules for grants and talk with whoever handles them.',
      },
      unclear: {
        sv: 'Fråga den som handlägger föreningsbidrag om det här ryms där.',
        en: 'Ask whoever handles grants to associations whether this fits there.',
      },
    },
    basis: [
      borasPoint(4),
      helsingborgSection('1.3'),
      {
        work: 'helsingborg-minutes',
        place: { sv: 'om föreningsbidrag', en: 'on grants to associations' },
      },
    ],
  },
  {
    key: 'both-contribute',
    title: { sv: 'Vad var och en bidrar med', en: 'What each contributes' },
    good: { sv: 'båda bidrar', en: 'both contribute' },
    question: {
      sv: 'Har ni en plan där båda sidor bidrar, med pengar eller med arbete, lokaler och kunskap?',
      en: 'Do you have a plan where both sides contribute, with money or with work, premises and knowledge?',
    },
    means: {
      yes: {
        sv: 'Båda satsar något eget. Det skiljer partnerskapet från både bidrag och köp.',
        en: 'Both put in something of their own. That sets the partnership apart from grants and purchases alike.',
      },
      no: {
        sv: 'Bidrar bara den ena sidan liknar det ett bidrag eller ett köp.',
        en: 'If only one side contributes, it is like a grant or a purchase.',
      },
      unclear: {
        sv: 'Ni vet inte säkert vad var och en bidrar med.',
        en: 'You are not sure what each of you contributes.',
      },
    },
    next: {
      no: {
        sv: 'Räkna ihop vad var och en kan bidra med. Ideellt arbete räknas också.',
        en: 'Add up what each of you can contribute. Voluntary work counts too.',
      },
      unclear: {
        sv: 'Gör en enkel budget med en rad för varje bidrag, också för ideell tid och lokaler.',
        en: 'Make a simple budget with a line for each contribution, voluntary time and premises too.',
      },
    },
    basis: [borasPoint(6), helsingborgSection('1.4')],
  },
  {
    key: 'no-detailed-regulation',
    title: { sv: 'Styrningen', en: 'Regulation' },
    good: { sv: 'ingen detaljstyrning', en: 'no detailed regulation' },
    question: {
      sv: 'Får föreningen lägga upp arbetet själv, utan detaljerade krav från kommunen?',
      en: 'May the association plan its own work, without detailed demands by the municipality?',
    },
    means: {
      yes: {
        sv: 'Föreningen bestämmer hur, och ni följer upp tillsammans.',
        en: 'The association decides how, and you follow up together.',
      },
      no: {
        sv: 'Krav på bemanning, öppettider och arbetssätt liknar det som brukar stå när en tjänst köps.',
        en: 'Demands on staffing, hours and methods are like what is usually written when a service is bought.',
      },
      unclear: {
        sv: 'Ni vet inte säkert hur mycket kommunen ska styra.',
        en: 'You are not sure how much the municipality is to steer.',
      },
    },
    next: {
      no: {
        sv: 'Skriv mål som ni delar i stället för krav på hur arbetet görs.',
        en: 'Write goals that you share instead of demands on how the work is done.',
      },
      unclear: {
        sv: 'Gör en lista över kraven. Fråga om vart och ett: behövs det för målet?',
        en: 'List the demands. Ask of each: does the goal need it?',
      },
    },
    basis: [borasPoint(7), helsingborgSection('1.2')],
  },
  {
    key: 'trust',
    title: { sv: 'Tilliten', en: 'Trust' },
    good: { sv: 'tillit', en: 'trust' },
    question: {
      sv: 'Bygger samarbetet på tillit i stället för på kontroll och sanktioner?',
      en: 'Does the cooperation rest on trust instead of control and sanctions?',
    },
    means: {
      yes: {
        sv: 'Ni pratar om det som inte fungerar och följer upp för att lära.',
        en: 'You talk about what does not work and follow up to learn.',
      },
      no: {
        sv: 'Viten, avdrag och ensidig kontroll hör hemma i affärsavtal.',
        en: 'Penalties, deductions and one-sided control belong in commercial contracts.',
      },
      unclear: {
        sv: 'Ni vet inte säkert vad som händer när något går snett.',
        en: 'You are not sure what happens when something goes wrong.',
      },
    },
    next: {
      no: {
        sv: 'Byt sanktionerna mot gemensam uppföljning, och kom överens om hur ni löser tvister.',
        en: 'Replace the sanctions with follow-up together, and agree on how you settle disputes.',
      },
      unclear: {
        sv: 'Fråga er: om något inte blir som ni tänkt, blir det samtal eller påföljd? Välj samtal.',
        en: 'Ask yourselves: if something does not turn out as planned, will there be a talk or a penalty? Choose the talk.',
      },
    },
    basis: [helsingborgSection('1.4'), minutesQuestions],
  },
] as const satisfies readonly AssessmentQuestion[];
