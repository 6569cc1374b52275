import {
  type AssessmentQuestion,
  borasCriterion,
  borasPoint,
  helsingborgSection,
  minutesQuestions,
} from '../question.ts';

/** How it began: whose idea it is, whose need, and whether anybody orders anything. */
export const startPoints = [
  {
    key: 'initiative',
    title: { sv: 'Initiativet', en: 'The initiative' },
    good: { sv: 'initiativ från civilsamhället', en: 'initiative from civil society' },
    question: {
      sv: 'Kom initiativet från civilsamhället, till exempel från en förening?',
      en: 'Did the initiative come from civil society, for example from an association?',
    },
    means: {
      yes: {
        sv: 'Idén kommer från dem som själva vill göra arbetet.',
        en: 'The idea comes from those who want to do the work themselves.',
      },
      no: {
        sv: 'När idén är kommunens liknar arbetet lätt ett uppdrag som kommunen delar ut.',
        en: 'When the idea is the municipality’s, the work is easily like a task that it hands out.',
      },
      unclear: {
        sv: 'Ni vet inte säkert vem som tog det första steget.',
        en: 'You are not sure who took the first step.',
      },
    },
    next: {
      no: {
        sv: 'Fråga föreningen om den vill det här av egen kraft, och hur den i så fall skulle göra. Annars passar en annan form bättre.',
        en: 'Ask the association whether it wants this of its own accord, and how it would go about it. If not, another form fits better.',
      },
      unclear: {
        sv: 'Skriv upp vem som tog den första kontakten, när det var och vad det gällde.',
        en: 'Write down who made the first contact, when it was and what it was about.',
      },
    },
    basis: [borasPoint(1), borasCriterion(1), minutesQuestions],
  },
  {
    key: 'common-need',
    title: { sv: 'Behovet', en: 'The need' },
    good: { sv: 'gemensamt behov', en: 'a common need' },
    question: {
      sv: 'Har ni tillsammans kommit fram till att ni behöver varandra för att lyckas?',
      en: 'Have you found together that you need each other to succeed?',
    },
    means: {
      yes: {
        sv: 'Ni ser samma utmaning, och ingen av er klarar den på egen hand.',
        en: 'You see the same challenge, and neither of you can meet it alone.',
      },
      no: {
        sv: 'Klarar sig verksamheten själv räcker ofta ett bidrag. Är det bara kommunen som ser behovet ligger upphandling närmare.',
        en: 'If the activity manages by itself, a grant is often enough. If only the municipality sees the need, procurement is nearer.',
      },
      unclear: {
        sv: 'Ni har inte pratat färdigt om vad ni behöver varandra till.',
        en: 'You have not finished talking about what you need each other for.',
      },
    },
    next: {
      no: {
        sv: 'Sätt er ner och beskriv utmaningen tillsammans innan ni tänker på ett avtal.',
        en: 'Sit down and describe the challenge together before you think of an agreement.',
      },
      unclear: {
        sv: 'Låt varje part skriva vad den behöver den andra till, och jämför.',
        en: 'Let each party write what it needs the other for, and compare.',
      },
    },
    basis: [helsingborgSection('1.4'), helsingborgSection('1.2')],
  },
  {
    key: 'developed-by-civil-party',
    title: { sv: 'Vem som utvecklar', en: 'Who develops it' },
    good: { sv: 'föreningen utvecklar', en: 'the association develops it' },
    question: {
      sv: 'Är det den idéburna parten som utvecklar idén och arbetssättet?',
      en: 'Is it the civil-society party that develops the idea and the way of working?',
    },
    means: {
      yes: {
        sv: 'Verksamheten växer ur föreningens egen kunskap och vilja.',
        en: 'The activity grows out of the association’s own knowledge and will.',
      },
      no: {
        sv: 'När kommunen har ritat upp verksamheten blir föreningen lätt den som utför en tjänst.',
        en: 'When the municipality has drawn up the activity, the association easily becomes somebody who performs a service.',
      },
      unclear: {
        sv: 'Ni vet inte säkert vem som formar verksamheten.',
        en: 'You are not sure who shapes the activity.',
      },
    },
    next: {
      no: {
        sv: 'Ge föreningen utrymme att forma verksamheten. Fråga er annars om det är en tjänst ni vill köpa.',
        en: 'Give the association room to shape the activity. Otherwise ask yourselves whether it is a service that you want to buy.',
      },
      unclear: {
        sv: 'Gå igenom vem som har kommit med vad, och vem som ska få ändra arbetssättet.',
        en: 'Go through who has come up with what, and who is to be able to change the way of working.',
      },
    },
    basis: [helsingborgSection('1.4')],
  },
  {
    key: 'no-order',
    title: { sv: 'Beställning', en: 'An order' },
    good: { sv: 'ingen beställning', en: 'no order' },
    question: {
      sv: 'Är det klart att kommunen inte beställer en tjänst av föreningen?',
      en: 'Is it clear that the municipality does not order a service from the association?',
    },
    means: {
      yes: {
        sv: 'Ni går in i något gemensamt. Ingen köper och ingen säljer.',
        en: 'You enter into something together. Nobody buys and nobody sells.',
      },
      no: {
        sv: 'En beställning talar för ett köp, vad avtalet än heter.',
        en: 'An order speaks for a purchase, whatever the agreement is called.',
      },
      unclear: {
        sv: 'Ni vet inte säkert om det här är en beställning.',
        en: 'You are not sure whether this is an order.',
      },
    },
    next: {
      no: {
        sv: 'Låt en jurist se på saken innan ni går vidare.',
        en: 'Let a jurist look at the matter before you go on.',
      },
      unclear: {
        sv: 'Läs mejl och anteckningar: står det att någon beställer, levererar eller får betalt för varje insats? Prata igenom det först.',
        en: 'Read your e-mails and notes: do they say that somebody orders, delivers or is paid for each piece of work? Talk it through first.',
      },
    },
    basis: [helsingborgSection('1.4'), borasCriterion(2), minutesQuestions],
  },
] as const satisfies readonly AssessmentQuestion[];
