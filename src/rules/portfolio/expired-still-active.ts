import { fieldAt } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { endBy, endOf, placeOf } from '../../rule-kinds/agreement-days.ts';
import { noDay } from '../../rule-kinds/not-compared.ts';

const text =
  '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från den 1 februari 2023 till den 31 januari 2025.\n';
const card = (lines: string) =>
  `läge: undertecknat\navtalstid: { start: 2023-02-01, slut: 2025-01-31 }\n${lines}`;

export const expiredStillActive = defineRule({
  id: 'expired-still-active',
  group: 'portfolio',
  title: { sv: 'Tiden har gått ut', en: 'The term has run out' },
  summary: {
    sv: 'Ett avtal vars sista dag har passerat har läget avslutat, eller ett beslut om förlängning inskrivet.',
    en: 'An agreement whose last day has passed has the status ended, or a decision on extension entered.',
  },
  rationale: {
    sv: 'Läget undertecknat betyder att avtalet gäller. Har sista dagen passerat vet den som läser inte om samarbetet har avslutats, förlängts eller bara fortsätter. Pengar och ansvar behöver ett avtal som gäller.',
    en: 'The status signed means that the agreement is in force. When the last day has passed, the reader cannot tell whether the cooperation has ended, been extended or simply goes on. Money and responsibility need an agreement that is in force.',
  },
  advice: {
    sv: 'Har samarbetet upphört: skriv läget avslutat och vilken dag i avtalskortet. Är det förlängt: skriv beslutet under förlängning-beslutad. Fortsätter det utan beslut: ta upp frågan med den som beslutar.',
    en: 'If the cooperation has ended: write the status ended and the day in the card. If it has been extended: write the decision under extension-decided. If it goes on without a decision: raise the matter with whoever decides.',
  },
  about: 'text',
  severity: { draft: 'off', signing: 'warning', signed: 'warning', ended: 'off' },
  usesToday: true,
  sections: ['term', 'extension'],
  basis: [
    {
      work: 'stockholm-audit',
      place: { sv: 'styrning och uppföljning', en: 'steering and follow-up' },
    },
    { work: 'boras-agreement', place: { sv: 'avtalstid', en: 'term' } },
  ],
  messages: {
    passed: {
      sv: 'Avtalets sista dag, {end}, har passerat, men läget är undertecknat. Skriv läget avslutat med dagen, eller beslutet om förlängning, i avtalskortet.',
      en: 'The last day of the agreement, {end}, has passed, but the status is signed. Write the status ended with the day, or the decision on extension, in the card.',
    },
  },
  examples: [
    {
      language: 'sv',
      text,
      card: card(''),
      today: '2025-03-01',
      finds: [{ message: 'passed', on: '2025-01-31', severity: 'warning' }],
    },
    {
      language: 'sv',
      text,
      card: card('förlängning-beslutad: { datum: 2024-11-12, till: 2026-01-31 }\n'),
      today: '2026-03-01',
      finds: [{ message: 'passed', on: '2026-01-31' }],
    },
    {
      language: 'sv',
      text,
      card: card('förlängning-beslutad: { datum: 2024-11-12, till: 2027-01-31 }\n'),
      today: '2026-03-01',
      finds: [],
    },
    {
      // The last day is part of the term.
      language: 'sv',
      text,
      card: card(''),
      today: '2025-01-31',
      finds: [],
    },
    {
      // Unless somebody gives notice it goes on, year by year.
      language: 'sv',
      text,
      card: 'läge: undertecknat\navtalstid: { start: 2023-02-01, slut: 2025-01-31, förlängning: { månader: 12, automatisk: true } }\n',
      today: '2026-03-01',
      finds: [],
    },
    {
      // Nobody has said that it is signed.
      language: 'sv',
      text,
      card: 'läge: beslutat\navtalstid: { start: 2023-02-01, slut: 2025-01-31 }\n',
      today: '2026-03-01',
      finds: [],
    },
  ],
  *check(agreement, context) {
    if (agreement.status !== 'signed' || endOf(agreement) === null) return;
    const { today } = context;
    const end = today === undefined ? null : endBy(agreement, today);
    if (!end || today === undefined || end.day >= today) return;
    const status = fieldAt(agreement, 'status');
    yield {
      message: 'passed',
      at: end.place.range,
      source: end.place.source,
      section: 'term',
      related: status ? [placeOf(status)] : [],
      data: { end: end.day },
    };
  },
  unchecked(agreement, context) {
    if (agreement.status !== 'signed' || endOf(agreement) === null) return null;
    return noDay(context);
  },
});
