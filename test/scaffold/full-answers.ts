import type { Answers } from '../../src/generated/types.ts';
import type { Locale } from '../../src/locale.ts';

/** Answers to every question, as somebody who knows her partnership would give them. */
export const full: Readonly<Record<Locale, Answers>> = {
  sv: {
    title: 'Verkstan vid kanalen',
    reference: 'KFN 2026/00231',
    decisions: [
      {
        party: 'kommunen',
        body: 'Kultur- och fritidsnämnden',
        date: '2026-05-19',
        paragraph: '§ 41',
      },
      { party: 'cykelvännerna', body: 'Styrelsen', date: '2026-05-12', paragraph: '§ 7' },
    ],
    parties: [
      {
        id: 'kommunen',
        name: 'Exempelstads kommun',
        units: ['Kultur- och fritidsnämnden'],
        type: 'municipality',
        'org-number': '212000-9150',
        'short-names': ['kommunen'],
        commitments: [
          'lånar ut verkstaden och betalar el och värme',
          'deltar med en fritidsledare två eftermiddagar i veckan',
        ],
        signatories: [{ name: 'Maria Lundby', title: 'ordförande i Kultur- och fritidsnämnden' }],
        contacts: [
          {
            role: 'fritidsledare',
            name: 'Kim Ekby',
            email: 'kim.ekby@exempel.se',
            phone: '070-174 06 31',
          },
        ],
      },
      {
        id: 'cykelvännerna',
        name: 'Cykelvännerna i Exempelstad',
        type: 'association',
        'org-number': '802499-0015',
        'democracy-conditions-checked': '2026-02-03',
        'joined-compact': '2024-05-03',
        commitments: [
          'leder verkstaden och ansvarar för verktygen',
          'att utbilda nya ledare varje vår',
          'Cykelvännerna svarar för att ledarna är försäkrade.',
        ],
        signatories: [{ name: 'Omar Sandvik', title: 'ordförande' }],
        contacts: [
          { role: 'verkstadsansvarig', email: 'verkstan@exempel.se', phone: '070-174 06 32' },
        ],
      },
      {
        id: 'råd',
        name: 'Norras föreningsråd',
        type: 'umbrella',
        'org-number': '802499-0023',
        'short-names': ['rådet'],
        members: ['Norra IF', 'Hemgården'],
        commitments: ['sprider verkstaden bland sina medlemmar'],
        signatories: [{ name: 'Birgit Almlöf', title: 'ordförande', place: 'Exempelstad' }],
        contacts: [{ role: 'sekreterare', email: 'norra@exempel.se' }],
      },
    ],
    term: {
      start: '2026-08-01',
      end: '2029-07-31',
      'notice-months': 6,
      extension: { months: 24, 'max-times': 1, 'decide-months-before': 8, automatic: false },
    },
    economy: {
      currency: 'SEK',
      contributions: [
        {
          from: 'kommunen',
          to: 'cykelvännerna',
          for: 'råd',
          kind: 'money',
          amount: 120000,
          per: 'year',
          paid: ['february', 'august'],
        },
        { from: 'kommunen', kind: 'premises', amount: 80000, per: 'year', approximate: true },
        { from: 'cykelvännerna', kind: 'staff', amount: 7500, per: 'month' },
        { from: 'cykelvännerna', kind: 'volunteering' },
        { from: 'råd', kind: 'other', amount: 10000, per: 'once', approximate: true },
      ],
    },
    groups: [
      { name: 'styrgrupp', times: 2, per: 'year', convener: 'kommunen' },
      { name: 'arbetsgrupp', times: 1, per: 'month', convener: 'cykelvännerna' },
    ],
    activity: { children: false, 'personal-data': 'own', 'municipal-task': false },
    annexes: [
      { number: 1, title: 'Verksamhetsplan' },
      { number: 2, title: 'Budget', file: 'bilaga-2.md' },
    ],
    texts: {
      background:
        'Många unga i Norra saknar någonstans att vara efter skolan, och det är ett behov som kommunen inte kan möta själv. Därför går parterna samman.\n\nInitiativet kom från Cykelvännerna hösten 2025. Tidigare har parterna samarbetat om en lovverkstad.\n\nFritidsenheten undersökte i januari 2026 om någon annan i Norra erbjuder något liknande, och fann ingen. Anteckningen finns i ärendet.',
      values: 'Alla är välkomna till verkstan, på lika villkor.',
      'agreement-basis': 'Parterna skrev avtalet tillsammans under våren 2026, i fyra träffar.',
      activity: 'I verkstan lagar unga sina cyklar med hjälp av ledare. Försäljning ingår inte.',
      goals:
        'Målet är att fler unga ska trivas i Norra. Det syns när minst 60 unga kommer varje vecka och hälften säger att de har fått nya vänner.',
      strategies: 'De som kommer ofta får hjälpa andra och kan bli ledare själva.',
      'target-group': 'Verkstan är till för dem mellan 16 och 25 år som bor i Norra.',
      organisation:
        'Cykelvännerna leder det dagliga arbetet. Fritidsledaren håller kontakten med skolorna.',
      communication: 'Parterna berättar om verkstan tillsammans.',
      'follow-up':
        'Styrgruppen följer upp arbetet i november varje år, med en enkät till deltagarna.',
      economy:
        'Parterna får söka andra bidrag till verkstan och säger då till varandra. Pengar som blir över används året efter.',
      confidentiality: 'Kommunen följer offentlighets- och sekretesslagen.',
      insurance: 'Cykelvännerna försäkrar deltagare och ledare.',
    },
  },
  en: {
    title: 'The Workshop by the Canal',
    reference: 'KFN 2026/00231',
    decisions: [
      {
        party: 'municipality',
        body: 'The Culture Committee',
        date: '2026-05-19',
        paragraph: '§ 41',
      },
    ],
    parties: [
      {
        id: 'municipality',
        name: 'Exempelstad Municipality',
        units: ['the Culture Committee'],
        type: 'municipality',
        'org-number': '212000-9150',
        'short-names': ['the municipality'],
        commitments: [
          'lends the workshop and pays for electricity',
          'takes part with a youth worker two afternoons a week',
        ],
        signatories: [{ name: 'Maria Lundby', title: 'chair of the Culture Committee' }],
        contacts: [
          {
            role: 'youth worker',
            name: 'Kim Ekby',
            email: 'kim.ekby@exempel.se',
            phone: '070-174 06 31',
          },
        ],
      },
      {
        id: 'friends',
        name: 'Exempelstad Bicycle Association',
        type: 'association',
        'org-number': '802499-0015',
        'democracy-conditions-checked': '2026-02-03',
        'joined-compact': '2024-05-03',
        commitments: ['leads the workshop', 'to train new leaders every spring'],
        signatories: [{ name: 'Omar Sandvik', title: 'chair' }],
        contacts: [
          { role: 'head of the workshop', email: 'workshop@exempel.se', phone: '070-174 06 32' },
        ],
      },
    ],
    term: {
      start: '2026-08-01',
      end: '2029-07-31',
      'notice-months': 6,
      extension: { months: 24, 'max-times': 1, 'decide-months-before': 8, automatic: false },
    },
    economy: {
      currency: 'SEK',
      contributions: [
        {
          from: 'municipality',
          to: 'friends',
          kind: 'money',
          amount: 120000,
          per: 'year',
          paid: ['february', 'august'],
        },
        { from: 'municipality', kind: 'premises', amount: 80000, per: 'year', approximate: true },
        { from: 'friends', kind: 'staff', amount: 7500, per: 'month' },
        { from: 'friends', kind: 'volunteering' },
      ],
    },
    groups: [
      { name: 'steering group', times: 2, per: 'year', convener: 'municipality' },
      { name: 'working group', times: 1, per: 'month', convener: 'friends' },
    ],
    activity: { children: false, 'personal-data': 'own', 'municipal-task': false },
    annexes: [{ number: 1, title: 'Activity plan' }],
    texts: {
      background:
        'Many young people in Norra lack somewhere to be after school, a need that the municipality cannot meet alone. Therefore the parties join forces.\n\nThe initiative came from the association in 2025. Earlier the parties have worked together on a holiday workshop.\n\nIn January 2026 the youth unit looked into whether anybody else in Norra offers something similar, and found nobody. The note is in the case.',
      values: 'Everyone is welcome to the workshop.',
      'agreement-basis': 'The parties wrote the agreement together in the spring of 2026.',
      activity: 'In the workshop young people repair their bicycles. Sales are not included.',
      goals:
        'The goal is that more young people thrive in Norra. It shows when at least 60 come every week.',
      strategies: 'Those who come often help others and may become leaders.',
      'target-group': 'The workshop is for those between 16 and 25 who live in Norra.',
      organisation: 'The association leads the daily work.',
      communication: 'The parties tell others about the workshop together.',
      'follow-up': 'The steering group follows up the work every November, with a survey.',
      economy: 'The parties may apply for other grants. Money left over is used the year after.',
      confidentiality: 'The municipality follows the law on public access.',
      insurance: 'The association insures participants and leaders.',
    },
  },
};
