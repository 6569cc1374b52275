import type { Agreement, Extension, Sentence } from '../../agreement/agreement.ts';
import { addMonths } from '../../agreement/facts/calendar.ts';
import { dateHitsIn } from '../../agreement/facts/date-hits.ts';
import { everydayGrant } from '../../agreement/language/about-extension.ts';
import { dayWords } from '../../agreement/language/day-words.ts';
import { lowered } from '../../agreement/language/lowered.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sectionAt, sentenceRange, within } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import {
  extensionProposalData,
  extensionSample,
  namesDecider,
  sentencesAboutExtension,
} from '../../rule-kinds/extension.ts';
import type { Range } from '../../source.ts';

/** A time to decide that is no date: a meeting, a season, a half-year before the end. */
const time =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*mötet|årsskiftet|halvår|(?:före|innan|vid|till) (?:midsommar|jul|påsk|nyår|sommaren|semestern)|(?:senast |under |i |på )(?:våren|hösten|vintern|sommaren|vårterminen|höstterminen)|(?:i samband med|efter|vid|när|utifrån)(?: [a-zà-öø-ɏ]+){0,3} (?:utvärdering|uppföljning|slutrapport|årsrapport|halvtid)[a-zà-öø-ɏ]*|sista (?:avtals|verksamhets)?året|senast (?:den )?\d{1,2} [a-z]{3,9} (?:det (?:år|sista året)|samma år|året)|månader (?:innan|före)|halvtid)/;
/** “får förlängas”: not one that says that there is none, nor that a new agreement takes its place. */
const anew =
  /(?<![a-zà-öø-ɏ])(?:(?:nytt|nya|ny) (?:skriftlig[a-zà-öø-ɏ]* )?(?:iop|avtal|överenskommelse|partnerskap)(?![a-zà-öø-ɏ])|(?:a )?new (?:agreement|partnership))/;
const granted = /förläng|förny|prolong|option|fortsätt|fortsatt|extend|extension|renew/;
/** What is to happen by the day: an extension, a decision on it. */
const deciding =
  /förläng|förny|prolong|option|fortsätt|fortsatt|beslut|ställning|bestäm|avgör|besked|meddel|överens|enas|förslag|prövas|diskuter|samtal|frågan|det gör|ansök|begär/;
/** At the end, or later. */
const atEnd =
  /(?:vid|efter|i|under|när)(?: [a-zà-öø-ɏ]+){0,2} (?:(?:avtals|partnerskaps|projekt)?(?:tidens|periodens|perioden|tiden)(?: är)? (?:slut|utgång|löpt ut|över)|slutet av (?:avtals)?(?:perioden|tiden)|(?:avtalet|överenskommelsen|partnerskapet)s? (?:upphör|upphört|löpt ut|slut))|(?:avtalet|överenskommelsen|partnerskapet) har (?:upphört|löpt ut)/;

export const extensionDeadlineMissing = defineRule({
  id: 'extension-deadline-missing',
  group: 'term',
  title: { sv: 'Dag för beslut om förlängning', en: 'Day for deciding on extension' },
  summary: {
    sv: 'Den som läser vet senast när förlängning ska avgöras och av vem, och utvärderingen är klar då.',
    en: 'The reader knows by when extension is to be decided and by whom, and the evaluation is ready by then.',
  },
  rationale: {
    sv: 'Utan dag tas frågan upp när det redan är för sent att säga upp personal och lokal, eller inte alls. En utvärdering som kommer efter beslutet hjälper ingen att besluta.',
    en: 'Without a day the question comes up when it is already too late to give notice to staff and premises, or not at all. An evaluation that comes after the decision helps nobody decide.',
  },
  advice: {
    sv: 'Skriv senast vilken dag parterna tar ställning, vem som bereder frågan och vem som beslutar. Lägg utvärderingen före den dagen.',
    en: 'Write by which day the parties decide, who prepares the question and who decides. Put the evaluation before that day.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['term', 'extension'],
  cause: 'extension',
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.8, när förhandling sker', en: 'section 2.8, when talks are held' },
      level: 'recommended',
    },
    { work: 'boras-agreement', place: { sv: 'Förlängning', en: 'Extension' } },
  ],
  messages: {
    'no-day': {
      sv: 'Texten säger att {own} kan förlängas men inte senast när parterna tar ställning{who}. Skriv en dag, så att frågan inte kommer för sent.',
      en: 'The text says that {own} can be extended but not by when the parties decide{who}. Write a day, so that the question does not come too late.',
    },
    'no-decider': {
      sv: 'Här står när förlängning ska avgöras men inte vem som bereder frågan eller beslutar. Skriv vem, så att någon tar upp den i tid.',
      en: 'This says when extension is to be decided but not who prepares the question or decides. Write who, so that somebody raises it in time.',
    },
    'evaluated-late': {
      sv: 'Utvärderingen kommer efter {day}, då parterna ska ha tagit ställning till förlängning. Lägg den tidigare, så att den kan ligga till grund för beslutet.',
      en: 'The evaluation comes after {day}, by when the parties are to have decided on extension. Move it earlier, so that the decision can rest on it.',
    },
  },
  proposals: {
    default: {
      sv: '{Preparer} utvärderar arbetet och lämnar ett förslag om förlängning till parterna senast {before}. Varje part beslutar senast {by}.',
      en: '{Preparer} evaluate the work and submit a proposal on extension to the parties by {before}. Each party decides by {by}.',
    },
  },
  sample: extensionSample,
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det kan förlängas högst en gång, med två år. Parterna tar ställning i god tid.\n',
      finds: [
        {
          message: 'no-day',
          on: 'Det kan förlängas högst en gång, med två år.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det kan förlängas högst en gång, med två år. Beslut om förlängning tas senast åtta månader före avtalets slut.\n',
      finds: [
        {
          message: 'no-decider',
          on: 'Beslut om förlängning tas senast åtta månader före avtalets slut.',
          severity: 'info',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nEn gemensam utvärdering görs i november 2028.\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det kan förlängas högst en gång, med två år. Parterna tar ställning senast den 31 maj 2028.\n',
      finds: [{ message: 'evaluated-late', on: 'En gemensam utvärdering görs i november 2028.' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nEn gemensam utvärdering görs i mars 2028.\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det kan förlängas högst en gång, med två år. Styrgruppen bereder frågan, och varje part beslutar senast den 31 maj 2028.\n',
      finds: [],
    },
    {
      // A new agreement is no extension, and nobody need decide by a day.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31 och upphör då. Vill parterna fortsätta skriver de ett nytt avtal.\n',
      finds: [],
    },
    {
      // An agreement that goes on by itself has its day: that of the notice.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31. Det förlängs automatiskt med ett år om ingen part säger upp det senast tre månader före tidens slut.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const { extension } = agreement.reading;
    if (!extension || extension.automatic === true) return;
    const sentences = sentencesAboutExtension(agreement);
    if (extension.from === 'prose' && !sentences.some(isGranted)) return;
    const first = firstGranted(sentences);
    const near = withNext(agreement, sentences);
    const told = {
      hasDecider: near.some((sentence) => namesDecider(agreement, sentence)),
      deadline: near.find((sentence) => namesTime(agreement, extension, sentence)) ?? null,
    };
    const at = first ? sentenceRange(first) : extension.range;
    const section = sectionAt(agreement, at) ?? 'term';
    const by = extension.decideBy ?? dayIn(agreement, told.deadline);
    const data = dataFor(agreement, extension, by, told.hasDecider);
    if (extension.decideMonthsBefore === null && by === null && !told.deadline) {
      const source = first ? agreement.source : extension.source;
      yield { message: 'no-day', at, source, section, data };
      return;
    }
    const late = by === null ? null : lateEvaluation(agreement, by, told.deadline);
    if (late) {
      yield {
        message: 'evaluated-late',
        at: sentenceRange(late),
        related: told.deadline ? [{ range: sentenceRange(told.deadline) }] : [],
        section: sectionAt(agreement, sentenceRange(late)) ?? 'term',
        data,
      };
    }
    if (told.hasDecider || !first) return;
    const place = sentenceRange(told.deadline ?? first);
    yield { message: 'no-decider', at: place, section, data, severity: 'info' };
  },
});

function dataFor(
  agreement: Agreement,
  { months }: Extension,
  by: string | null,
  hasDecider: boolean,
): Readonly<Record<string, string>> {
  const end = agreement.reading.term?.end ?? null;
  const day = by ?? (end && addMonths(end, -6));
  return {
    ...ownWordData(agreement),
    ...extensionProposalData(agreement, months, day),
    'who.sv': hasDecider ? '' : ', och inte vem som beslutar',
    'who.en': hasDecider ? '' : ', nor who decides',
    'day.sv': (by && dayWords(by, 'sv')) ?? '',
    'day.en': (by && dayWords(by, 'en')) ?? '',
  };
}

/** The day in the sentence that says when they decide. */
function dayIn({ facts, reading }: Agreement, sentence: Sentence | null): string | null {
  if (!sentence || !/senast|före|innan/.test(lowerOf(sentence))) return null;
  const end = reading.term?.end ?? null;
  const days = within(facts.dates, sentenceRange(sentence)).filter(
    ({ possible, precision, value }) =>
      possible && precision === 'day' && (end === null || value < end),
  );
  return days.at(-1)?.value ?? null;
}

const firstGranted = (sentences: readonly Sentence[]) =>
  sentences.find(isGranted) ?? sentences.find((one) => granted.test(lowerOf(one)));

const isGranted = (sentence: Sentence) => {
  const lower = lowerOf(sentence);
  return (granted.test(lower) || everydayGrant.test(lower)) && !anew.test(lower);
};

const decidedBefore =
  /(?<![a-zà-öø-ɏ])(?:beslut(?:ar|as|et)?|(?:tar|tas)(?: [a-zà-öø-ɏ]+){0,4}? ställning|(?:ger|lämnar|ges|lämnas)(?: [a-zà-öø-ɏ]+){0,4}? besked|bestämmer)(?![a-zà-öø-ɏ])/;

/** With the sentence after each, in the same paragraph: “Parterna tar ställning senast den 31 maj 2028.” */
function withNext({ sentences }: Agreement, found: readonly Sentence[]): readonly Sentence[] {
  const all = new Set(found);
  for (const one of found) {
    const next = sentences[sentences.indexOf(one) + 1];
    if (next && next.block === one.block) all.add(next);
    // “Senast den 31 mars 2029 beslutar varje part. Förlängning sker med högst två år.”
    const before = sentences[sentences.indexOf(one) - 1];
    if (before?.block === one.block && decidedBefore.test(lowerOf(before))) all.add(before);
  }
  return [...all];
}

/** Where a sentence stands and its text in lower case; of a cell, those of the cells from it to the end of its row. */
function rowOf({ blocks }: Agreement, sentence: Sentence): readonly [Range, string] {
  const at = sentenceRange(sentence);
  const { cell } = sentence.block;
  if (!cell) return [at, lowerOf(sentence)];
  const row = blocks.filter(
    (one) =>
      one.cell?.table === cell.table && one.cell.row === cell.row && one.cell.column >= cell.column,
  );
  const text = row.map(({ prose }) => lowered(prose.text)).join(' | ');
  return [{ start: at.start, end: row.at(-1)?.range.end ?? at.end }, text];
}

/** Whether a sentence says when the parties decide. */
function namesTime(
  agreement: Agreement,
  { months, decideBy, decideMonthsBefore }: Extension,
  sentence: Sentence,
): boolean {
  const [at, lower] = rowOf(agreement, sentence);
  if (!deciding.test(lower)) return false;
  const {
    facts,
    reading: { term },
  } = agreement;
  const durations = within(facts.durations, at);
  if (durations.some(({ role }) => role === 'decide-before')) return true;
  if (time.test(lower)) return true;
  // “gäller till och med …, dock längst till 2032” is how long it lasts.
  const isLength = /till och med|t\.?o\.?m|längst till|gäller|until/.test(lower);
  const hasDay = decideBy !== null || decideMonthsBefore !== null || months === null;
  // “gäller 2027-01-01–2029-12-31 och kan förlängas”: the days of the term are no day to decide.
  const isTerm = (text: string) => text === term?.start || text === term?.end;
  const hasDate = dateHitsIn(lower).some(
    ({ precision, first, last }) =>
      precision !== 'year' &&
      !(isTerm(first ?? '') && !/senast/.test(lower)) &&
      !isTerm(last ?? ''),
  );
  return hasDate && (!isLength || (hasDay && /senast/.test(lower)));
}

/** The only evaluations there are come later than the day. */
function lateEvaluation(
  agreement: Agreement,
  day: string,
  deadline: Sentence | null,
): Sentence | null {
  const found = sentencesWith(agreement, ['utvärder', 'slutuppfölj']).filter(
    (sentence) =>
      !sentence.block.quoted &&
      sentence.block.kind !== 'heading' &&
      !sentence.block.footnote &&
      // “Ställning tas, med utvärderingen som grund, senast den 31 mars”: the only day is that of the decision.
      !(sentence === deadline && within(agreement.facts.dates, sentenceRange(sentence)).length < 2),
  );
  const told = found.map((sentence) => ({
    sentence,
    when: evaluatedWhen(agreement, sentence, day),
  }));
  if (told.some(({ when }) => when === 'early')) return null;
  return told.find(({ when }) => when === 'late')?.sentence ?? null;
}

/** “hösten 2029”: when it begins. */
const seasonOf = /(?<![a-zà-öø-ɏ])(våren|sommaren|hösten|vintern) (\d{4})/;
const monthOf: Readonly<Record<string, string>> = {
  våren: '03',
  sommaren: '06',
  hösten: '09',
  vintern: '12',
};

function evaluatedWhen(
  { facts, reading }: Agreement,
  sentence: Sentence,
  day: string,
): 'early' | 'late' | null {
  const at = sentenceRange(sentence);
  const lower = lowerOf(sentence);
  if (within(facts.frequencies, at).length > 0 || /årlig|varje|löpande|halvtid/.test(lower))
    return 'early';
  const end = reading.term?.end ?? null;
  const dates = within(facts.dates, at).filter(
    ({ possible, value }) => possible && (!end || value.slice(0, 4) <= end.slice(0, 4)),
  );
  // A month later than that of the day, or a school term that begins after it.
  const isLater = ({ value, precision, text }: (typeof dates)[number]) => {
    const start = precision === 'term' ? `${value}-${/^h/i.test(text) ? '08' : '01'}` : value;
    return start > day.slice(0, start.length);
  };
  if (dates.some((date) => !isLater(date))) return 'early';
  if (dates.some(isLater)) return 'late';
  const [, season = '', year = ''] = seasonOf.exec(lower) ?? [];
  if (season !== '')
    return `${year}-${monthOf[season] ?? '01'}` > day.slice(0, 7) ? 'late' : 'early';
  const [before] = within(facts.durations, at);
  if (before && end && /före|innan/.test(lower))
    return addMonths(end, -(before.years * 12 + before.months)) > day ? 'late' : 'early';
  return atEnd.test(lower) ? 'late' : null;
}
