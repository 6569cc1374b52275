import type { Agreement } from '../../agreement/agreement.ts';
import { addDays, endAfter, isDate } from '../../agreement/facts/calendar.ts';
import { dayWords } from '../../agreement/language/day-words.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { fieldAt } from '../../agreement/places.ts';
import { defineRule, type Place, type RuleContext } from '../../rule.ts';
import {
  dayAt,
  endBy,
  endOf,
  monthsBefore,
  monthsBetween,
  placeOf,
} from '../../rule-kinds/agreement-days.ts';
import { noDay } from '../../rule-kinds/not-compared.ts';

/** Days before the deadline, where the settings do not say. */
const usualWindow = 90;

const text =
  '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från den 1 februari 2024 till den 31 januari 2027. Parterna kan förlänga det en gång med två år. Styrgruppen lämnar besked senast åtta månader före sista dagen.\n';
const term = (extension: string) =>
  `läge: undertecknat\navtalstid: { start: 2024-02-01, slut: 2027-01-31, uppsägningstid-månader: 6, förlängning: { ${extension} } }\n`;
const card = term('månader: 24, högst-gånger: 1, besked-månader-före: 8');

export const extensionDecisionDue = defineRule({
  id: 'extension-decision-due',
  group: 'portfolio',
  title: { sv: 'Besked om förlängning', en: 'Decision on extension' },
  summary: {
    sv: 'Beslutet om förlängning fattas i tid och skrivs in i avtalskortet.',
    en: 'The decision on extension is made in time and entered in the card.',
  },
  rationale: {
    sv: 'Dagen för besked ligger ofta många månader före avtalets sista dag och är lätt att glömma. Missas den vet varken föreningens anställda eller kommunens budget vad som gäller. Verktyget påminner i god tid.',
    en: 'The day for a decision is often many months before the last day of the agreement, and easy to forget. If it is missed, neither the staff of the association nor the budget of the municipality knows what holds. The tool reminds in good time.',
  },
  advice: {
    sv: 'Skriv beslutet under förlängning-beslutad i avtalskortet: dag, organ, paragraf och till vilken dag. Blir det ingen förlängning skriver ni avtalets sista dag. Hur många dagar före påminnelsen ska komma bestämmer decision-window i iop.config.yaml.',
    en: 'Write the decision under extension-decided in the card: day, body, paragraph and until which day. If there is to be no extension, write the last day of the agreement. How many days before the reminder comes is set by decision-window in iop.config.yaml.',
  },
  about: 'text',
  severity: { draft: 'off', signing: 'warning', signed: 'warning', ended: 'off' },
  usesToday: true,
  sections: ['extension', 'term', 'termination'],
  basis: [
    {
      work: 'boras-agreement',
      place: { sv: 'ställningstagande åtta månader före', en: 'a decision eight months before' },
    },
    { work: 'helsingborg', place: { sv: 'avsnitt 2.8', en: 'section 2.8' } },
  ],
  messages: {
    due: {
      sv: 'Beskedet om förlängning ska lämnas senast {by}. Ta upp frågan med den som beslutar och skriv beslutet i avtalskortet.',
      en: 'The decision on extension is to be made by {by}. Raise the matter with whoever decides and write the decision in the card.',
    },
    past: {
      sv: 'Sista dagen för besked om förlängning var {by}, men inget beslut är inskrivet. Skriv beslutet i avtalskortet, eller ta upp frågan med den som beslutar.',
      en: 'The last day to decide on extension was {by}, but no decision has been entered. Write the decision in the card, or raise the matter with whoever decides.',
    },
    notice: {
      sv: '{Own} fortsätter av sig självt om ingen säger upp det senast {by}. Ska det göra det? Ta ställning före den dagen.',
      en: '{Own} goes on by itself unless somebody gives notice by {by}. Is it to do so? Decide before that day.',
    },
  },
  proposals: {
    extend: {
      sv: '{Own} förlängs till och med {until}. Beslutat av [fyll i: organ] den [fyll i: dag], § [fyll i: nummer].',
      en: '{Own} is extended until {until}. Decided by [fill in: body] on [fill in: day], § [fill in: number].',
    },
  },
  sample: { 'until.sv': '[fyll i: dag]', 'until.en': '[fill in: day]' },
  examples: [
    {
      language: 'sv',
      text,
      card,
      today: '2026-04-01',
      finds: [{ message: 'due', on: '8', severity: 'warning' }],
    },
    {
      language: 'sv',
      text,
      card,
      today: '2026-06-15',
      finds: [{ message: 'past', on: '8' }],
    },
    {
      language: 'sv',
      text,
      card: term('månader: 12, automatisk: true'),
      today: '2026-06-15',
      finds: [{ message: 'notice', on: '6' }],
    },
    {
      language: 'sv',
      text,
      card: `${card}förlängning-beslutad: { datum: 2026-05-12, organ: Kulturnämnden, paragraf: "§ 33", till: 2029-01-31 }\n`,
      today: '2026-06-15',
      finds: [],
    },
    {
      // It has been decided that there is to be no extension.
      language: 'sv',
      text,
      card: `${card}förlängning-beslutad: { datum: 2026-05-12, till: 2027-01-31 }\n`,
      today: '2026-06-15',
      finds: [],
    },
    {
      // More than ninety days remain.
      language: 'sv',
      text,
      card,
      today: '2026-01-15',
      finds: [],
    },
    {
      // The settings want fewer days.
      language: 'sv',
      text,
      card,
      settings: 'values:\n  decision-window: 30\n',
      today: '2026-04-01',
      finds: [],
    },
    {
      // The term has run out: another rule says so.
      language: 'sv',
      text,
      card,
      today: '2027-03-01',
      finds: [],
    },
  ],
  *check(agreement, context) {
    const deadline = deadlineOf(agreement, context);
    if (!deadline) return;
    const { today } = context;
    if (today === undefined) return;
    const { by, kind, place } = deadline;
    const window = context.values?.['decision-window'] ?? usualWindow;
    if (today < addDays(by, -window)) return;
    const isPast = by < today;
    if (kind === 'notice' && isPast) return;
    yield {
      message: kind === 'notice' ? 'notice' : isPast ? 'past' : 'due',
      at: place.range,
      source: place.source,
      section: 'extension',
      proposal: kind === 'notice' ? null : 'extend',
      data: { by, ...ownWordData(agreement), ...untilData(agreement) },
    };
  },
  unchecked(agreement, context) {
    return deadlineOf(agreement, context) ? noDay(context) : null;
  },
});

interface Deadline {
  /** The last day. */
  readonly by: string;
  readonly kind: 'decision' | 'notice';
  readonly place: Required<Place>;
}

/** The next day by which somebody must decide; null when there is none to come. */
function deadlineOf(agreement: Agreement, context: RuleContext): Deadline | null {
  const { extension } = agreement.reading;
  const end = agreement.status === 'signed' && extension ? endOf(agreement) : null;
  if (!end || !extension) return null;
  return extension.automatic === true
    ? noticeOf(agreement, context)
    : decisionOf(agreement, context, end.day);
}

function decisionOf(agreement: Agreement, context: RuleContext, end: string): Deadline | null {
  const { extension, term } = agreement.reading;
  if (!extension?.decideBy || !isDate(extension.decideBy)) return null;
  const decided = dayAt(agreement, 'extension-decided.until');
  const by = decided ? nextAfter(agreement, end) : extension.decideBy;
  if (by === null || !term) return null;
  if (context.today !== undefined && end < context.today) return null;
  const field = fieldAt(agreement, 'term.extension.decide-months-before');
  const place = field ? placeOf(field) : { range: extension.range, source: extension.source };
  return { by, kind: 'decision', place };
}

/** When the next extension is decided, after one has been; null when there may be no more. */
function nextAfter({ reading }: Agreement, end: string): string | null {
  const { extension, term } = reading;
  if (!extension || !term?.end || end <= term.end) return null;
  const { months, maxTimes, decideMonthsBefore } = extension;
  if (maxTimes === null || decideMonthsBefore === null) return null;
  const times = months ? Math.round(monthsBetween(term.end, end) / months) : 1;
  return times >= maxTimes ? null : monthsBefore(end, decideMonthsBefore);
}

/** The last day to give notice in an agreement that goes on by itself. */
function noticeOf(agreement: Agreement, { today }: RuleContext): Deadline | null {
  const { notice, extension } = agreement.reading;
  if (!notice?.months || !extension) return null;
  const end = today === undefined ? endOf(agreement) : endBy(agreement, today);
  if (!end) return null;
  const by = monthsBefore(end.day, notice.months);
  return { by, kind: 'notice', place: { range: notice.range, source: notice.source } };
}

/** The last day of the agreement when it has been extended. */
function untilData(agreement: Agreement): Readonly<Record<string, string>> {
  const months = agreement.reading.extension?.months ?? null;
  const end = endOf(agreement)?.day;
  const day = months !== null && end !== undefined ? endAfter(addDays(end, 1), months) : null;
  return {
    'until.sv': (day && dayWords(day, 'sv')) ?? '[fyll i: dag]',
    'until.en': (day && dayWords(day, 'en')) ?? '[fill in: day]',
  };
}
