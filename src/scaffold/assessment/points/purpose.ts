import {
  type AssessmentQuestion,
  borasCriterion,
  borasPoint,
  helsingborgSection,
} from '../question.ts';

/** What it is for: the place, the civil party’s freedom, the years ahead. */
export const purposePoints = [
  {
    key: 'independence',
    title: { sv: 'Självständigheten', en: 'Independence' },
    good: { sv: 'föreningen förblir fri', en: 'the association stays free' },
    question: {
      sv: 'Förblir föreningen fri och oberoende, också när den tycker annorlunda än kommunen?',
      en: 'Does the association stay free and independent, even when it disagrees with the municipality?',
    },
    means: {
      yes: {
        sv: 'Föreningen behåller sin egen röst och styr sig själv.',
        en: 'The association keeps its own voice and governs itself.',
      },
      no: {
        sv: 'Får kommunen bestämma över föreningen möts ni inte som jämlikar.',
        en: 'If the municipality may rule over the association, you do not meet as equals.',
      },
      unclear: {
        sv: 'Ni vet inte säkert om föreningen blir beroende av kommunen.',
        en: 'You are not sure whether the association becomes dependent on the municipality.',
      },
    },
    next: {
      no: {
        sv: 'Se över vad i upplägget som binder föreningen, och skriv in dess självständighet i värdegrunden.',
        en: 'Look over what in the arrangement binds the association, and write its independence into the shared values.',
      },
      unclear: {
        sv: 'Fråga föreningens styrelse: kan ni säga nej, vara kritiska och avsluta utan att det går ut över er?',
        en: 'Ask the association’s board: can you say no, be critical and leave without suffering for it?',
      },
    },
    basis: [borasPoint(5)],
  },
  {
    key: 'local-development',
    title: { sv: 'Orten', en: 'The place' },
    good: { sv: 'lokal utveckling', en: 'local development' },
    question: {
      sv: 'Hjälper verksamheten orten att utvecklas och fler att vara delaktiga?',
      en: 'Does the activity help the place to develop and more people to take part?',
    },
    means: {
      yes: {
        sv: 'De som bor där får det bättre och fler får vara med.',
        en: 'Life gets better for those who live there, and more people take part.',
      },
      no: {
        sv: 'Då syns det inte vad de som bor på orten får ut av partnerskapet.',
        en: 'Then it does not show what those who live there gain from the partnership.',
      },
      unclear: {
        sv: 'Ni vet inte säkert vad verksamheten ger orten.',
        en: 'You are not sure what the activity gives the place.',
      },
    },
    next: {
      no: {
        sv: 'Skriv vilka som får det bättre, och hur de kan vara med och påverka.',
        en: 'Write whose life gets better, and how they can have a say.',
      },
      unclear: {
        sv: 'Fråga dem som verksamheten är till för.',
        en: 'Ask those whom the activity is for.',
      },
    },
    basis: [borasPoint(2)],
  },
  {
    key: 'compact',
    title: { sv: 'Överenskommelsen', en: 'The local compact' },
    good: { sv: 'ett led i överenskommelsen', en: 'part of the local compact' },
    question: {
      sv: 'Är partnerskapet ett led i er lokala överenskommelse mellan kommunen och civilsamhället?',
      en: 'Is the partnership part of carrying out your local compact between the municipality and civil society?',
    },
    means: {
      yes: {
        sv: 'Partnerskapet har stöd i något som ni redan har lovat varandra.',
        en: 'The partnership rests on something that you have already promised each other.',
      },
      no: {
        sv: 'Då saknar partnerskapet det stöd som en överenskommelse ger.',
        en: 'Then the partnership lacks the support that a compact gives.',
      },
      unclear: {
        sv: 'Ni vet inte säkert hur partnerskapet hör ihop med överenskommelsen.',
        en: 'You are not sure how the partnership belongs with the compact.',
      },
    },
    next: {
      no: {
        sv: 'Finns det ingen överenskommelse hos er? Skriv det, och skriv vilket annat politiskt beslut ni stöder er på.',
        en: 'Is there no compact where you are? Write that, and say which other political decision you rest on.',
      },
      unclear: {
        sv: 'Läs överenskommelsen och skriv vilken del av den som partnerskapet hör till.',
        en: 'Read the compact and write which part of it the partnership belongs to.',
      },
    },
    basis: [borasPoint(3)],
  },
  {
    key: 'long-term',
    title: { sv: 'Tiden', en: 'The time' },
    good: { sv: 'flera år', en: 'several years' },
    question: {
      sv: 'Är partnerskapet tänkt att pågå i flera år?',
      en: 'Is the partnership meant to last for several years?',
    },
    means: {
      yes: {
        sv: 'Ni får tid att lära känna varandra och att se resultat.',
        en: 'You get time to know each other and to see results.',
      },
      no: {
        sv: 'En kort insats behöver sällan ett partnerskap.',
        en: 'A short effort seldom needs a partnership.',
      },
      unclear: {
        sv: 'Ni vet inte säkert hur länge ni behöver varandra.',
        en: 'You are not sure for how long you need each other.',
      },
    },
    next: {
      no: {
        sv: 'Fundera på om det räcker med ett projekt eller en enklare form av samarbete.',
        en: 'Consider whether a project or a simpler form of cooperation is enough.',
      },
      unclear: {
        sv: 'Kom överens om hur länge utmaningen lär kräva er båda.',
        en: 'Agree on how long the challenge is likely to need you both.',
      },
    },
    basis: [borasPoint(8)],
  },
  {
    key: 'public-benefit',
    title: { sv: 'Samhällsnyttan', en: 'Public benefit' },
    good: { sv: 'samhällsnytta', en: 'public benefit' },
    question: {
      sv: 'Är målet till nytta för samhället, och inte bara för parterna själva?',
      en: 'Is the goal of benefit to society, and not only to the parties themselves?',
    },
    means: {
      yes: {
        sv: 'Fler än de som skriver under har glädje av det ni gör.',
        en: 'More people than those who sign gain from what you do.',
      },
      no: {
        sv: 'Ett partnerskap är till för fler än dem som skriver under.',
        en: 'A partnership is there for more people than those who sign.',
      },
      unclear: {
        sv: 'Ni vet inte säkert vem som har nytta av målet.',
        en: 'You are not sure who benefits from the goal.',
      },
    },
    next: {
      no: {
        sv: 'Skriv vem mer som har nytta av det, eller välj en annan form.',
        en: 'Write who else benefits, or choose another form.',
      },
      unclear: {
        sv: 'Skriv i en mening vem som får det bättre om ni lyckas.',
        en: 'Write in one sentence whose life gets better if you succeed.',
      },
    },
    basis: [borasCriterion(4), helsingborgSection('1.2')],
  },
] as const satisfies readonly AssessmentQuestion[];
