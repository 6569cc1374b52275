import { contains, type Range, textAt } from '../../source.ts';
import type { Agreement, Duration, Field } from '../agreement.ts';
import { addMonths, dayOf } from '../facts/calendar.ts';
import { monthsOf } from '../facts/term-reading.ts';
import { timesWithin } from '../facts/term-times.ts';
import { isOutside } from '../language/outside.ts';
import { lowerOf } from '../language/search.ts';
import { ownFacts } from '../own-facts.ts';
import { fieldAt, sentenceRange, within } from '../places.ts';
import { type Mismatch, monthsData } from './mismatch.ts';

const dateAt = (agreement: Agreement, path: string): { field: Field; day: string } | null => {
  const field = fieldAt(agreement, path);
  const day = typeof field?.value === 'string' ? field.value.trim() : '';
  return field && dayOf(day) ? { field, day } : null;
};

const wholeAt = (agreement: Agreement, path: string): { field: Field; count: number } | null => {
  const field = fieldAt(agreement, path);
  const { value } = field ?? {};
  const isWhole = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  return field && isWhole ? { field, count: value } : null;
};

type Shared = Pick<Mismatch, 'at' | 'source' | 'section'>;
const placeOf = ({ range, source }: Field): Shared => ({ at: range, source, section: 'term' });

/** “Hyran av garaget löper till den 30 juni”: a day of another matter than the agreement's. */
function isOfOther(agreement: Agreement, at: Range): boolean {
  const sentence = agreement.sentences.find((one) => contains(sentenceRange(one), at));
  return (
    sentence !== undefined &&
    (/(?<![a-zà-öø-ɏ])(?:hyra(?:n|s)?|hyres[a-zà-öø-ɏ]+|en annan sak|ett annat avtal)(?![a-zà-öø-ɏ])/.test(
      lowerOf(sentence),
    ) ||
      isOutside(agreement, sentence))
  );
}

/** Whether the text says a day as an end of the agreement's own time as well, so that one place is right. */
function isToldToo(agreement: Agreement, end: 'start' | 'end', day: string): boolean {
  const { facts, sections } = agreement;
  const places = sections.get('term') ?? [];
  return places.some(
    ({ range }) =>
      within(facts.periods, range).some(
        (period) => period[end] === day && !isOfOther(agreement, period.range),
      ) ||
      within(facts.dates, range).some(
        (date) => date.value === day && !isOfOther(agreement, date.range),
      ),
  );
}

function wrongDay(agreement: Agreement, end: 'start' | 'end'): Mismatch | null {
  const stated = dateAt(agreement, `term.${end}`);
  const { term } = agreement.prose;
  const told = term?.[end] ?? null;
  // A year or a month alone says less, not something else.
  if (!stated || !term || told === null || stated.day.startsWith(told)) return null;
  if (isToldToo(agreement, end, stated.day)) return null;
  return {
    kind: end,
    ...placeOf(stated.field),
    told: [term.range],
    data: { stated: stated.day, told },
  };
}

const endless = /tills? ?vidare|until further/i;

/** A term in the text without days: of another length, or without an end. */
function wrongLength(agreement: Agreement): Mismatch | null {
  const { term } = agreement.prose;
  const [start, end] = [dateAt(agreement, 'term.start'), dateAt(agreement, 'term.end')];
  if (!term || !end) return null;
  const shared = { ...placeOf(end.field), told: [term.range] };
  if (term.openEnded && term.end === null) {
    const isEndless = endless.test(textAt(agreement.source, term.range));
    if (!isEndless || isToldToo(agreement, 'end', end.day)) return null;
    return { kind: 'open-ended', ...shared, data: { stated: end.day } };
  }
  const { months } = term;
  if (months === undefined || !start) return null;
  const stated = timesWithin(start.day, end.day, 'month');
  if (stated === null || stated === months) return null;
  if (lengthsOf(agreement, ['term']).some((length) => monthsOf(length) === stated)) return null;
  const data = { ...monthsData('stated', stated), ...monthsData('told', months) };
  return { kind: 'length', ...shared, data };
}

function lengthsOf(agreement: Agreement, roles: readonly Duration['role'][]): readonly Duration[] {
  return ownFacts(agreement, agreement.facts.durations).filter(({ role }) => roles.includes(role));
}

/** A number of months that frontmatter states and the text tells otherwise, everywhere that it tells it. */
function wrongMonths(
  agreement: Agreement,
  kind: 'notice' | 'extension' | 'deadline',
  path: string,
  role: Duration['role'],
  main: number | null,
): Mismatch | null {
  const stated = wholeAt(agreement, path);
  if (!stated || main === null || main === stated.count) return null;
  const told = lengthsOf(agreement, [role]);
  if (told.some((length) => monthsOf(length) === stated.count)) return null;
  const [first] = told.filter((length) => monthsOf(length) === main);
  if (!first) return null;
  return {
    kind,
    ...placeOf(stated.field),
    told: told.map(({ range }) => range),
    data: { ...monthsData('stated', stated.count), ...monthsData('told', main) },
  };
}

/** A deadline that the text gives as a day. */
function wrongDeadline(agreement: Agreement): Mismatch | null {
  const { extension, term } = agreement.prose;
  const stated = wholeAt(agreement, 'term.extension.decide-months-before');
  const end = dateAt(agreement, 'term.end')?.day ?? term?.end ?? null;
  if (!stated || !extension?.decideBy || extension.decideMonthsBefore !== null || !end) return null;
  const counted = addMonths(end, -stated.count);
  if (isNear(counted, extension.decideBy)) return null;
  const day = ownFacts(agreement, agreement.facts.dates).find(
    ({ value }) => value === extension.decideBy,
  );
  return {
    kind: 'deadline',
    ...placeOf(stated.field),
    told: [day?.range ?? extension.range],
    data: { ...monthsData('stated', stated.count), told: extension.decideBy },
  };
}

/** Eight months before the last of December is the last of April; a text may well say the first of May. */
function isNear(a: string, b: string): boolean {
  const [first, second] = [Date.parse(a), Date.parse(b)];
  return Math.abs(first - second) <= 4 * 86_400_000;
}

function wrongTimes(agreement: Agreement): Mismatch | null {
  const stated = wholeAt(agreement, 'term.extension.max-times');
  const { extension } = agreement.prose;
  const told = extension?.maxTimes ?? null;
  if (!stated || !extension || told === null || told === stated.count) return null;
  const times = (name: string, count: number) => ({
    [`${name}.sv`]: count === 1 ? '1 gång' : `${count} gånger`,
    [`${name}.en`]: count === 1 ? 'once' : `${count} times`,
  });
  return {
    kind: 'times',
    ...placeOf(stated.field),
    told: [extension.range],
    data: { ...times('stated', stated.count), ...times('told', told) },
  };
}

const itself = { sv: 'förlängs av sig självt', en: 'goes on by itself' };
const decided = { sv: 'förlängs bara efter beslut', en: 'goes on only by a decision' };

function wrongWay(agreement: Agreement): Mismatch | null {
  const field = fieldAt(agreement, 'term.extension.automatic');
  const { extension } = agreement.prose;
  const told = extension?.automatic ?? null;
  if (typeof field?.value !== 'boolean' || !extension || told === null || told === field.value)
    return null;
  const [a, b] = field.value ? [itself, decided] : [decided, itself];
  return {
    kind: 'automatic',
    ...placeOf(field),
    told: [extension.range],
    data: { 'stated.sv': a.sv, 'stated.en': a.en, 'told.sv': b.sv, 'told.en': b.en },
  };
}

/** A term that ends before it begins, in one of the two places, is told by `term-invalid`. */
function isReversed(agreement: Agreement): boolean {
  const { reading, prose } = agreement;
  return [reading.term, prose.term].some(
    (term) => term?.start && term.end && term.end < term.start.slice(0, term.end.length),
  );
}

/** Term, notice and extension that frontmatter or card states otherwise than the text. */
export function termMismatches(agreement: Agreement): readonly Mismatch[] {
  const { notice, extension } = agreement.prose;
  const months = (
    kind: 'notice' | 'extension' | 'deadline',
    path: string,
    role: Duration['role'],
    main: number | null | undefined,
  ) => wrongMonths(agreement, kind, path, role, main ?? null);
  const before = extension?.decideMonthsBefore;
  const days = isReversed(agreement)
    ? []
    : [wrongDay(agreement, 'start'), wrongDay(agreement, 'end'), wrongLength(agreement)];
  return [
    ...days,
    months('notice', 'term.notice-months', 'notice', notice?.months),
    months('extension', 'term.extension.months', 'extension', extension?.months),
    wrongTimes(agreement),
    months('deadline', 'term.extension.decide-months-before', 'decide-before', before),
    wrongDeadline(agreement),
    wrongWay(agreement),
  ].filter((found) => found !== null);
}
