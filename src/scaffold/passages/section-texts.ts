import { listOf } from '../../locale.ts';
import type { SectionKey } from '../../profile.ts';
import { shortNamed, sideWords } from '../party-words.ts';
import { dateWords } from '../words/dates.ts';
import { ask, asked, gap, joined, type PassageContext, type Piece, proposal } from './passage.ts';

type Writer = (context: PassageContext) => readonly Piece[];

const drafting = asked({
  sv: 'hur och när parterna har arbetat fram avtalet tillsammans, till exempel hur många samtal det blev',
  en: 'how and when the parties worked the agreement out together, such as how many talks it took',
});

const market = asked({
  sv: 'om någon annan erbjuder något liknande: vem som undersökte det, när, och vad ni fann',
  en: 'whether anybody else offers something similar: who looked into it, when, and what you found',
});

const background: Writer = ({ isHeaded }) => [
  asked({
    sv: 'vilken utmaning partnerskapet ska möta',
    en: 'which challenge the partnership is to meet',
  }),
  asked({
    sv: 'varför parterna möter den i ett partnerskap, och inte var för sig',
    en: 'why the parties meet it in a partnership, and not each on its own',
  }),
  asked({ sv: 'vem som tog initiativet, och när', en: 'who took the initiative, and when' }),
  asked({
    sv: 'vad parterna har gjort tillsammans tidigare',
    en: 'what the parties have done together before',
  }),
  market,
  ...(isHeaded('agreement-basis') ? [] : [drafting]),
];

/** Adjective and pronoun of whoever is independent. */
const free = {
  common: { sv: ['självständig', 'Den'], en: ['is independent', 'It'] },
  neuter: { sv: ['självständigt', 'Det'], en: ['is independent', 'It'] },
  plural: { sv: ['självständiga', 'De'], en: ['are independent', 'They'] },
} as const;

function independence({ parties, locale }: PassageContext): Piece {
  const { subject, number } = sideWords(parties, 'civil', locale);
  const { short } = sideWords(parties, 'public', locale);
  const { sv, en } = free[number];
  return proposal(
    {
      sv: `${subject} är ${sv[0]}. ${sv[1]} får granska och kritisera ${short} öppet, och avtalet ändrar inte det.`,
      en: `${subject} ${en[0]}. ${en[1]} may scrutinise and criticise ${short} openly, and the agreement does not change that.`,
    },
    'independence',
  );
}

const joinedCompact: Writer = ({ parties, locale }) => {
  const members = parties.flatMap(({ short, party }) => {
    const day = party['joined-compact'];
    return day === undefined ? [] : { short, day: dateWords(day, locale) };
  });
  if (members.length === 0) {
    return [
      asked({
        sv: 'om parterna har anslutit sig till den lokala överenskommelsen, och vilka av dess principer som är viktigast här',
        en: 'whether the parties have joined the local compact, and which of its principles matter most here',
      }),
    ];
  }
  const sv = members.map(({ short, day }) => `${short} ${day}`);
  const en = members.map(({ short, day }) => `${short} on ${day}`);
  return [
    proposal(
      {
        sv: `Partnerskapet följer principerna i den lokala överenskommelsen. Till den anslöt sig ${listOf(sv, 'sv')}.`,
        en: `The partnership follows the principles of the local compact. It was joined by ${listOf(en, 'en')}.`,
      },
      'compact',
    ),
  ];
};

const values: Writer = (context) => [
  proposal(
    {
      sv: 'Partnerskapet bygger på tillit, öppenhet och respekt för att parterna är olika.',
      en: 'The partnership rests on trust, openness and respect for the differences between the parties.',
    },
    'partnership-values',
  ),
  asked({
    sv: 'vilka värden som gäller i verksamheten, till exempel att alla ska känna sig välkomna',
    en: 'which values hold in the activity, such as that everyone is to feel welcome',
  }),
  independence(context),
  ...joinedCompact(context),
];

/** When somebody checked that the parties meet the democracy conditions. */
const democracy: Writer = ({ parties, locale }) =>
  parties.flatMap(({ short, party }) => {
    const day = party['democracy-conditions-checked'];
    if (day === undefined) return [];
    return [
      proposal({
        sv: `Att ${short} uppfyller demokrativillkoren kontrollerades ${dateWords(day, locale)}.`,
        en: `It was checked on ${dateWords(day, locale)} that ${short} meets the democracy conditions.`,
      }),
    ];
  });

const agreementBasis: Writer = (context) => [
  proposal({
    sv: 'Parterna går in i partnerskapet som jämbördiga. De har ett gemensamt mål, och alla bidrar till det.',
    en: 'The parties enter into the partnership as equals. They share a goal, and all contribute to it.',
  }),
  drafting,
  ...democracy(context).map((piece, i) => (i === 0 ? piece : joined(piece))),
];

const activityGaps = {
  within: gap({
    sv: 'vad som ingår i verksamheten, var och när',
    en: 'what is included in the activity, where and when',
  }),
  outside: gap({
    sv: 'det som parterna är ense om att inte göra här',
    en: 'what the parties agree not to do here',
  }),
};

const activity: Writer = () => [
  ask({
    sv: `Partnerskapet omfattar ${activityGaps.within.sv}.`,
    en: `The partnership covers ${activityGaps.within.en}.`,
  }),
  ask({
    sv: `I partnerskapet ingår inte ${activityGaps.outside.sv}.`,
    en: `The partnership does not include ${activityGaps.outside.en}.`,
  }),
];

const goalGaps = {
  goal: gap({
    sv: 'vad som ska bli bättre, och för vilka',
    en: 'what is to become better, and for whom',
  }),
  sign: gap({
    sv: 'två eller tre tecken, till exempel hur många som är med och vad de själva berättar',
    en: 'two or three signs, such as how many take part and what they say themselves',
  }),
};

const target = gap({
  sv: 'vilka verksamheten är till för, till exempel ålder, var de bor och vad de behöver',
  en: 'those whom the activity is for, such as their age, where they live and what they need',
});

const forWhom = ask({
  sv: `Målgruppen är ${target.sv}.`,
  en: `The target group is ${target.en}.`,
});

const goals: Writer = ({ isHeaded }) => [
  ask({
    sv: `Parternas gemensamma mål är ${goalGaps.goal.sv}.`,
    en: `The common goal of the parties is ${goalGaps.goal.en}.`,
  }),
  ask({
    sv: `Parterna ser att målet är på väg att nås genom ${goalGaps.sign.sv}.`,
    en: `The parties see that the goal is being reached by ${goalGaps.sign.en}.`,
  }),
  ...(isHeaded('target-group') ? [] : [forWhom]),
];

const strategies: Writer = () => [
  asked({
    sv: 'vilka arbetssätt som leder mot målet, och om något nytt prövas',
    en: 'which ways of working lead towards the goal, and whether something new is tried',
  }),
];

const targetGroup: Writer = () => [forWhom];

const organisation: Writer = () => [
  proposal({
    sv: 'Parterna planerar, genomför och utvärderar arbetet tillsammans. Frågor som rör alla avgör de gemensamt.',
    en: 'The parties plan, carry out and evaluate the work together. Matters that concern all of them they settle jointly.',
  }),
  asked({
    sv: 'vem som ansvarar för vad i det dagliga arbetet',
    en: 'who is responsible for what in the daily work',
  }),
];

const communication: Writer = () => [
  proposal({
    sv: 'Parterna håller varandra underrättade om det som rör partnerskapet och berättar om det tillsammans. Var och en talar fritt i sitt eget namn.',
    en: 'The parties keep each other informed of what concerns the partnership and tell others about it together. Each may speak freely in its own name.',
  }),
];

const economyGaps = {
  grants: gap({
    sv: 'får sökas eller inte, och hur de andra parterna får veta det',
    en: 'may be applied for or not, and how the other parties are told',
  }),
  surplus: gap({
    sv: 'används året efter, eller betalas tillbaka till vem',
    en: 'is used the year after, or is paid back to whom',
  }),
};

/** Money that has a purpose goes back when it is not used for it; nothing where nobody pays. */
function returned({ answers, parties, locale }: PassageContext): readonly Piece[] {
  const given = answers.economy?.contributions ?? [];
  const [money, ...more] = given.filter(({ kind }) => kind === 'money');
  if (given.length > 0 && !money) return [];
  const payer =
    money && more.length === 0
      ? shortNamed(parties, money.from)
      : locale === 'sv'
        ? 'den part som har betalat dem'
        : 'the party that paid it';
  return [
    proposal(
      {
        sv: `Pengar som har använts till något annat än det som avtalet gäller betalas tillbaka till ${payer}. Det gäller också det som är kvar när avtalet upphör. Innan någon begär det talar parterna med varandra.`,
        en: `Money that has been used for something other than the agreement is about is repaid to ${payer}. So is what is left when the agreement ends. Before anybody asks for it, the parties talk to each other.`,
      },
      'repayment',
    ),
  ];
}

const economy: Writer = (context) => [
  ask(
    {
      sv: `Andra bidrag till verksamheten ${economyGaps.grants.sv}.`,
      en: `Other grants for the activity ${economyGaps.grants.en}.`,
    },
    'other-grants',
  ),
  ask(
    {
      sv: `Pengar som är kvar när ett år är slut ${economyGaps.surplus.sv}.`,
      en: `Money that is left at the end of a year ${economyGaps.surplus.en}.`,
    },
    'surplus',
  ),
  ...returned(context),
];

const repayment: Writer = () => [
  asked({
    sv: 'när pengar ska betalas tillbaka, och till vem',
    en: 'when money is to be paid back, and to whom',
  }),
];

const insurance: Writer = () => [asked({ sv: 'vem som försäkrar vad', en: 'who insures what' })];

const definitions: Writer = () => [
  asked({ sv: 'vilka ord som behöver förklaras', en: 'which words need explaining' }),
];

const marketing: Writer = () => [
  asked({
    sv: 'hur parterna får visa att de samarbetar',
    en: 'how the parties may show that they cooperate',
  }),
];

/** What stands in a section until the drafter has written it herself; sections made from answers have none. */
export const sectionTexts: Readonly<Partial<Record<SectionKey, Writer>>> = {
  background,
  values,
  'agreement-basis': agreementBasis,
  activity,
  goals,
  strategies,
  'target-group': targetGroup,
  organisation,
  communication,
  economy,
  repayment,
  insurance,
  definitions,
  marketing,
};
