import type { Agreement, Frequency, Sentence } from '../../agreement/agreement.ts';
import { addMonths, isDate } from '../../agreement/facts/calendar.ts';
import { rangeIn } from '../../agreement/language/prose.ts';
import { lowerOf } from '../../agreement/language/search.ts';
import { timesWords } from '../../agreement/mismatches/interval-words.ts';
import { fieldAt, sentenceRange, within } from '../../agreement/places.ts';
import type { Localised } from '../../locale.ts';
import { defineRule } from '../../rule.ts';
import { dayAt, endOf, type PlacedDay } from '../../rule-kinds/agreement-days.ts';
import { followUpSentences, underFollowUp } from '../../rule-kinds/follow-up.ts';
import { noDay } from '../../rule-kinds/not-compared.ts';
import type { Range } from '../../source.ts';

const text = (how: string) =>
  `# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från den 1 januari 2023 till den 31 december 2027.\n\n## Uppföljning\n\n${how}\n`;
const yearly = text(
  'Styrgruppen följer upp målen en gång per år och skriver ner vad den kommer fram till.',
);
const card = (lines: string) => `läge: undertecknat\n${lines}`;

export const followupOverdue = defineRule({
  id: 'followup-overdue',
  group: 'portfolio',
  title: { sv: 'Uppföljning som dröjer', en: 'Follow-up that is late' },
  summary: {
    sv: 'Avtalet följs upp så ofta som det säger, och uppföljningen är noterad i avtalskortet.',
    en: 'The agreement is followed up as often as it says, and the follow-up is noted in the card.',
  },
  rationale: {
    sv: 'En uppföljning som inte görs kan inte ändra något. Revisorer har pekat på att nämnder behöver följa upp sina partnerskap bättre. Finns ingen anteckning vet ingen efteråt om uppföljningen gjordes.',
    en: 'A follow-up that is not made can change nothing. Auditors have pointed out that boards need to follow up their partnerships better. Without a note nobody can tell afterwards whether it was made.',
  },
  advice: {
    sv: 'Är uppföljningen gjord: skriv dagen under uppföljningslogg i avtalskortet, och var anteckningarna finns. Är den inte gjord: bestäm en dag tillsammans.',
    en: 'If the follow-up has been made: write the day under follow-up-log in the card, and where the notes are. If it has not: agree on a day together.',
  },
  about: 'text',
  severity: { draft: 'off', signing: 'warning', signed: 'warning', ended: 'off' },
  usesToday: true,
  sections: ['follow-up'],
  basis: [
    {
      work: 'stockholm-audit',
      place: { sv: 'styrning och uppföljning', en: 'steering and follow-up' },
    },
    { work: 'helsingborg', place: { sv: 'avsnitt 2.6', en: 'section 2.6' } },
  ],
  messages: {
    late: {
      sv: 'Avtalet ska följas upp {often}, men den senaste uppföljningen som är noterad är från {last}. Skriv in uppföljningen i avtalskortet, eller bestäm en dag för den.',
      en: 'The agreement is to be followed up {often}, but the latest follow-up noted is from {last}. Write the follow-up in the card, or set a day for it.',
    },
    none: {
      sv: 'Avtalet ska följas upp {often} och gäller sedan {start}, men ingen uppföljning är noterad. Skriv in den i avtalskortet, eller bestäm en dag för den.',
      en: 'The agreement is to be followed up {often} and has been in force since {start}, but no follow-up is noted. Write it in the card, or set a day for it.',
    },
  },
  proposals: {
    default: {
      sv: 'Uppföljning den [fyll i: dag]: [fyll i: vad ni kom fram till, och var anteckningarna finns].',
      en: 'Follow-up on [fill in: day]: [fill in: what you concluded, and where the notes are].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: yearly,
      card: card('uppföljningslogg: [{ datum: 2023-11-14, notering: Styrgruppens protokoll. }]\n'),
      today: '2026-03-01',
      finds: [{ message: 'late', on: 'en gång per år', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: yearly,
      card: card(''),
      today: '2026-03-01',
      finds: [{ message: 'none', on: 'en gång per år' }],
    },
    {
      language: 'sv',
      text: yearly,
      card: card('uppföljningslogg: [{ datum: 2024-11-12 }, { datum: 2025-11-14 }]\n'),
      today: '2026-03-01',
      finds: [],
    },
    {
      language: 'sv',
      text: text('Styrgruppen följer upp målen varje november.'),
      card: card('uppföljningslogg: [{ datum: 2023-11-14 }]\n'),
      today: '2026-03-01',
      finds: [{ message: 'late', on: 'varje november' }],
    },
    {
      // The first year has not passed.
      language: 'sv',
      text: yearly,
      card: card(''),
      today: '2023-11-01',
      finds: [],
    },
    {
      // Other groups meet more often; the follow-up itself is each year.
      language: 'sv',
      text: `${text('Styrgruppen utvärderar partnerskapet en gång per år.')}\n## Organisation\n\nArbetsgruppen träffas en gång i månaden.\n`,
      card: card('uppföljningslogg: [{ datum: 2025-11-14 }]\n'),
      today: '2026-03-01',
      finds: [],
    },
    {
      // It does not say how often.
      language: 'sv',
      text: text('Parterna följer upp målen tillsammans.'),
      card: card(''),
      today: '2026-03-01',
      finds: [],
    },
  ],
  *check(agreement, context) {
    const asked = askedOf(agreement);
    if (!asked) return;
    const { today } = context;
    if (today === undefined || asked.start > today || asked.end < today) return;
    const newest = newestNote(agreement, today);
    const from = newest?.day ?? asked.start;
    // A month more: notes are written when the minutes are ready.
    if (addMonths(from, asked.often.months + 1) >= today) return;
    const { often, start } = asked;
    yield {
      message: newest ? 'late' : 'none',
      at: often.range,
      section: 'follow-up',
      related: newest ? [newest.place] : [],
      data: {
        start,
        last: newest?.day ?? '',
        'often.sv': often.words.sv,
        'often.en': often.words.en,
      },
    };
  },
  unchecked(agreement, context) {
    return askedOf(agreement) ? noDay(context) : null;
  },
});

/** How often something is to be done, and where that stands. */
interface Often {
  readonly range: Range;
  /** Between one time and the next. */
  readonly months: number;
  readonly words: Localised;
}

interface Asked {
  readonly often: Often;
  readonly start: string;
  readonly end: string;
}

/** What an agreement in force says of how often it is followed up: of several, the least often. */
function askedOf(agreement: Agreement): Asked | null {
  const { status, reading } = agreement;
  const start = reading.term?.start;
  if (status !== 'signed' || !start || !isDate(start)) return null;
  const [often] = statedIn(agreement).toSorted((a, b) => b.months - a.months);
  if (!often) return null;
  return { often, start, end: endOf(agreement)?.day ?? '9999-12-31' };
}

function statedIn(agreement: Agreement): readonly Often[] {
  const { facts, language } = agreement;
  const sentences = language === 'sv' ? followUpSentences(agreement) : underFollowUp(agreement);
  return sentences.flatMap((sentence) => [
    ...within(facts.frequencies, sentenceRange(sentence)).map(oftenOf),
    ...inMonths(sentence),
  ]);
}

const lengths: Readonly<Record<Frequency['per'], number>> = {
  'two-years': 24,
  year: 12,
  'half-year': 6,
  term: 6,
  quarter: 3,
  month: 1,
  week: 1,
};

function oftenOf({ per, times, range }: Frequency): Often {
  const months = Math.max(1, Math.round(lengths[per] / Math.max(1, times)));
  return { range, months, words: timesWords(Math.max(1, times), per) };
}

/** “varje november”, which is once a year. */
const everyMonth =
  /(?<![a-zà-öø-ɏ])(?:varje|each|every) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)(?![a-zà-öø-ɏ])/;

function inMonths(sentence: Sentence): readonly Often[] {
  const lower = lowerOf(sentence);
  if (!lower.includes('varje ') && !/(?:each|every) /.test(lower)) return [];
  const found = everyMonth.exec(lower);
  if (!found) return [];
  const start = sentence.start + found.index;
  const range = rangeIn(sentence.block.prose, start, start + found[0].length);
  return [{ range, months: 12, words: timesWords(1, 'year') }];
}

/** The latest day in the log that has come. */
function newestNote(agreement: Agreement, today: string): PlacedDay | null {
  const log = fieldAt(agreement, 'follow-up-log');
  const count = Array.isArray(log?.value) ? log.value.length : 0;
  let newest: PlacedDay | null = null;
  for (let index = 0; index < count; index += 1) {
    const day = dayAt(agreement, `follow-up-log.${index}.date`);
    if (day && day.day <= today && day.day > (newest?.day ?? '')) newest = day;
  }
  return newest;
}
