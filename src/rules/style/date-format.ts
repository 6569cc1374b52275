import type { Agreement, Dated } from '../../agreement/agreement.ts';
import { ownFacts } from '../../agreement/own-facts.ts';
import { sentenceRange, within } from '../../agreement/places.ts';
import { type Citation, defineRule, type Problem } from '../../rule.ts';
import { placesOf } from '../../rule-kinds.ts';
import { contains } from '../../source.ts';

const habit: Citation = {
  work: 'practice',
  place: { sv: 'datum på flera sätt i samma avtal', en: 'dates in several ways in one agreement' },
};

export const dateFormat = defineRule({
  id: 'date-format',
  group: 'style',
  title: { sv: 'Datum', en: 'Dates' },
  summary: {
    sv: 'Dagar skrivs så att de bara kan läsas på ett sätt, och på samma sätt i hela texten.',
    en: 'Days are written so that they can be read in one way only, and alike throughout the text.',
  },
  rationale: {
    sv: 'En dag som kan läsas på två sätt kan bli två olika dagar för två parter. Ett årtal med två siffror och ett bindestreck mellan två datum gör texten svårare att läsa och söka i. Samma skrivsätt överallt gör att en ändring inte glöms på ett ställe.',
    en: 'A day that can be read in two ways can become two different days for two parties. A year of two digits and a hyphen between two dates make the text harder to read and search. Writing them alike means that no place is forgotten when something changes.',
  },
  advice: {
    sv: 'Skriv den 1 februari 2027 eller 2027-02-01, och välj ett av sätten. Mellan två datum passar ”till och med” eller ett tankstreck.',
    en: 'Write 1 February 2027 or 2027-02-01, and choose one of them. Between two dates write “to” or a dash.',
  },
  about: 'text',
  severity: 'info',
  basis: [habit],
  messages: {
    impossible: {
      sv: 'Dagen ”{date}” finns inte i almanackan. Skriv den dag som menas.',
      en: 'The day “{date}” does not exist. Write the day that is meant.',
    },
    ambiguous: {
      sv: '”{date}” kan läsas som {first} och som {second}. Skriv månaden med bokstäver eller dagen som {first}.',
      en: '“{date}” can be read as {first} and as {second}. Write the month in letters or the day as {first}.',
    },
    short: {
      sv: '”{date}” har bara två siffror i årtalet. Skriv hela årtalet: {first}.',
      en: '“{date}” has only two digits for the year. Write the whole year: {first}.',
    },
    hyphen: {
      sv: 'Ett bindestreck mellan två datum är lätt att läsa som en del av dem. Skriv {first}–{second}, med tankstreck, eller {first} till och med {second}.',
      en: 'A hyphen between two dates is easily read as a part of them. Write {first}–{second}, with a dash, or {first} to {second}.',
    },
    mixed: {
      sv: 'Datum skrivs både som ”{date}” och som ”{other}”. Välj ett sätt i hela texten.',
      en: 'Dates are written both as “{date}” and as “{other}”. Choose one way for the whole text.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01-2030-01-31.\n',
      finds: [{ message: 'hyphen', on: '2027-02-01-2030-01-31' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från den 1/2 2027 till den 31 januari 2030.\n',
      finds: [{ message: 'ambiguous', on: 'den 1/2 2027' }],
    },
    {
      // Both dates are one matter.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 270201-300131.\n',
      finds: [{ message: 'short', on: '270201' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppföljning\n\nParterna redovisar arbetet senast den 31 november 2027.\n',
      finds: [{ message: 'impossible', on: 'den 31 november 2027' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 januari 2030. Ställning till förlängning tas senast 2029-05-31.\n',
      finds: [{ message: 'mixed', on: '2029-05-31' }],
    },
    {
      // A term that cannot be is told by the rule on the term.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller från och med den 1 februari 2027 till och med den 31 september 2029.\n',
      finds: [],
    },
    {
      // Decisions, tables and signatures have their own way of writing a day, and a quotation has its own.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nKulturnämnden beslutade om partnerskapet 2026-11-17, § 88. Parterna träffades första gången i mars 2026.\n\n> Ansökan kom in 2026-03-02.\n\n## Avtalstid\n\nAvtalet gäller från den 1 februari 2027 till den 31 januari 2030, läsåren 2027/28–2029/30.\n\n| När | Vad |\n| --- | --- |\n| 2027-03-01 | första mötet |\n\n## Underskrifter\n\nExempelstad 2026-12-01\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2030-01-31. Ställning till förlängning tas senast 2029-05-31. Telefon 070-174 06 05, bokning 13/2 och 24/7.\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Term\n\nThe agreement runs from 1/2/2027 to 31 January 2030.\n',
      finds: [{ message: 'ambiguous', on: '1/2/2027' }],
    },
  ],
  *check(agreement) {
    const days = ownFacts(agreement, agreement.facts.dates).filter(
      ({ precision }) => precision === 'day',
    );
    const possible = days.filter((dated) => dated.possible);
    yield* one('impossible', impossible(agreement, days));
    // “31/12” tells that “3/2” is a day in February.
    const isTold = possible.some((dated) => !dated.ambiguous && dayFirst.test(dated.text));
    yield* one('ambiguous', isTold ? [] : possible.filter(({ ambiguous }) => ambiguous));
    yield* one(
      'short',
      possible.filter((dated) => !dated.ambiguous && formOf(dated) === 'short'),
    );
    yield* hyphens(agreement, possible);
    yield* mixed(agreement, possible);
  },
});

const dayFirst = /^(?:den )?(?:1[3-9]|2\d|3[01]) ?\//i;

type Message = 'impossible' | 'ambiguous' | 'short' | 'hyphen' | 'mixed';

/** The first of its kind, with the others beside it. */
function* one(message: Message, found: readonly Dated[]): Iterable<Problem<Message>> {
  const [first, ...others] = found;
  if (!first) return;
  const [year, month, day] = first.value.split('-');
  yield {
    message,
    at: first.range,
    related: others.map(({ range }) => ({ range })),
    data: { date: first.text, first: first.value, second: `${year}-${day}-${month}` },
  };
}

/** Days that do not exist, but those of the agreement's own term, which `term-invalid` tells. */
function impossible(agreement: Agreement, days: readonly Dated[]): readonly Dated[] {
  const bad = days.filter(({ possible }) => !possible);
  const told = new Set(placesOf(agreement, 'term').flatMap(({ range }) => within(bad, range)));
  return bad.filter((dated) => !told.has(dated));
}

type Form = 'iso' | 'letters' | 'short' | 'digits';

function formOf({ text }: Dated): Form {
  if (/[a-zà-öø-ɏ]{3}/i.test(text.replace(/^(?:den|the) /i, ''))) return 'letters';
  if (/^\d{4}[-‐‑–−]/.test(text)) return 'iso';
  return /(?:19|20)\d\d/.test(text) && !/^\d{6}$/.test(text) ? 'digits' : 'short';
}

/** Two ISO dates that only a hyphen joins. */
function* hyphens({ source }: Agreement, days: readonly Dated[]): Iterable<Problem<Message>> {
  const pairs = days.flatMap((dated, i) => {
    const next = days[i + 1];
    if (!next || formOf(dated) !== 'iso' || formOf(next) !== 'iso') return [];
    const gap = source.text.slice(dated.range.end, next.range.start);
    return /^ ?[-‐‑] ?$/.test(gap) ? [{ dated, next }] : [];
  });
  const [first, ...others] = pairs;
  if (!first) return;
  const rangeOf = ({ dated, next }: (typeof pairs)[number]) => ({
    start: dated.range.start,
    end: next.range.end,
  });
  yield {
    message: 'hyphen',
    at: rangeOf(first),
    related: others.map((pair) => ({ range: rangeOf(pair) })),
    data: { first: first.dated.value, second: first.next.value },
  };
}

/** What speaks of a decision, a case or a document by its day. */
const filed =
  /(?<![a-zà-öø-ɏ])(?:beslut[a-zà-öø-ɏ]*|§|dnr|diarie[a-zà-öø-ɏ]*|protokoll[a-zà-öø-ɏ]*|antog[a-zà-öø-ɏ]*|antagen|antagits|daterad|uppdaterad|reviderad|version|decision|decided|adopted|minutes|dated)(?![a-zà-öø-ɏ])/i;

/** Days in the running text that have not been named for another reason, in more than one form. */
function* mixed(agreement: Agreement, days: readonly Dated[]): Iterable<Problem<Message>> {
  const clear = days.filter((dated) => !dated.ambiguous && formOf(dated) !== 'short');
  if (new Set(clear.map(formOf)).size < 2) return;
  const told = new Set(excluded(agreement).flatMap((range) => within(clear, range)));
  const own = clear.filter((dated) => !told.has(dated));
  const groups = [own, ...columnsOf(agreement, clear)].map(byForm);
  const forms = groups.find(({ size }) => size > 1) ?? new Map<Form, Dated[]>();
  // The form that is rarest is the one to change.
  const [rarest, ...rest] = [...forms.values()].toSorted((a, b) => a.length - b.length);
  const [first, ...others] = rarest ?? [];
  const usual = rest.at(-1)?.[0];
  if (!first || !usual) return;
  yield {
    message: 'mixed',
    at: first.range,
    related: [...others, ...rest.slice(0, -1).flat()].map(({ range }) => ({ range })),
    data: { date: first.text, other: usual.text },
  };
}

function byForm(days: readonly Dated[]): ReadonlyMap<Form, Dated[]> {
  const forms = new Map<Form, Dated[]>();
  for (const dated of days) {
    const form = formOf(dated);
    const group = forms.get(form);
    if (group) group.push(dated);
    else forms.set(form, [dated]);
  }
  return forms;
}

/** The days of each column of a table: those are read one below the other. */
function columnsOf({ blocks }: Agreement, days: readonly Dated[]): readonly (readonly Dated[])[] {
  const columns = new Map<string, Dated[]>();
  for (const { cell, range } of blocks) {
    if (!cell || cell.row === 0) continue;
    const key = `${cell.table} ${cell.column}`;
    columns.set(key, [...(columns.get(key) ?? []), ...within(days, range)]);
  }
  return [...columns.values()];
}

const wordy = 8;

/** Where days are written in a way of their own: signatures, tables, and words on decisions and cases. */
function excluded(agreement: Agreement) {
  const { blocks, sentences } = agreement;
  const places = (['signatures', 'contacts', 'annexes'] as const).flatMap((key) =>
    placesOf(agreement, key).map(({ range }) => range),
  );
  // A cell that holds a sentence is running text.
  const other = blocks.filter(
    ({ kind, prose }) =>
      kind === 'heading' || (kind === 'cell' && prose.text.split(' ').length < wordy),
  );
  // Beside the first and the last day of the term a day of another form meets the eye.
  const terms = placesOf(agreement, 'term').map(({ range }) => range);
  const lines = sentences
    .filter(({ text }) => filed.test(text))
    .map(sentenceRange)
    .filter((at) => !terms.some((term) => contains(term, at)));
  return [...places, ...other.map(({ range }) => range), ...lines];
}
