import type { Agreement, Meeting, Party, ReadContribution, Term } from '../agreement/agreement.ts';
import { isKindOnly } from '../agreement/facts/party-mentions.ts';
import { maskedText } from '../agreement/mask.ts';
import type { Locale } from '../locale.ts';
import type { FileReport } from '../report.ts';
import { type Layout, padEnd } from './layout.ts';
import { printable } from './printable.ts';
import { contributionKinds, intervalWords, say } from './words.ts';
import { wrapParts } from './wrap.ts';

function partyWords({ name, units, orgNumber }: Party, locale: Locale): string {
  const full = printable([name, ...units].join(', '));
  if (orgNumber === null) return `${full} (${say('noNumber', locale)})`;
  const written = printable(maskedText(orgNumber.source, orgNumber.range));
  // The number of a sole trader is a personal number: then it is shown as it is masked.
  const number = written.includes('*') ? written : orgNumber.value;
  return `${full} (${orgNumber.valid ? number : say('wrongNumber', locale, { number })})`;
}

function termWords({ start, end, openEnded, months, fromSigning }: Term, locale: Locale): string {
  if (months !== undefined && start === null && end === null) {
    return say(fromSigning ? 'lengthFromSigning' : 'lengthOnly', locale, {
      length: lengthWords(months, locale),
    });
  }
  if (start !== null && end !== null) return `${start}–${end}`;
  const words: string[] = [];
  if (start !== null) words.push(say('from', locale, { start }));
  if (end !== null) words.push(say('until', locale, { end }));
  if (openEnded) words.push(say('openEnded', locale));
  return words.length > 0 ? words.join(' ') : say('noTerm', locale);
}

/** “3 år”, “18 månader”. */
function lengthWords(months: number, locale: Locale): string {
  const years = months / 12;
  if (Number.isInteger(years)) return say(years === 1 ? 'oneYear' : 'years', locale, { n: years });
  return say(months === 1 ? 'oneMonth' : 'months', locale, { n: months });
}

/** The term, and what is said about ending it and going on: “besked om förlängning senast 2023-05-31”. */
function timeWords({ reading: { term, notice, extension } }: Agreement, locale: Locale) {
  const words = [term === null ? say('noTerm', locale) : printable(termWords(term, locale))];
  if (extension?.automatic === true) words.push(say('automatic', locale));
  if (extension?.decideBy) words.push(say('decideBy', locale, { day: extension.decideBy }));
  if (notice && notice.months !== null)
    words.push(say('notice', locale, { length: lengthWords(notice.months, locale) }));
  return words;
}

/** What a party is called in a few letters: its short name, else its name. */
function shortName({ name, shortNames }: Party): string {
  const [short] = [...shortNames].sort((a, b) => a.length - b.length);
  const capitals = /(?:^|[\s(])([A-ZÅÄÖ]{2,6})(?:$|[\s)])/.exec(name)?.[1];
  return printable((capitals && !isKindOnly(capitals) ? capitals : short) ?? name);
}

function kronor(amount: number, locale: Locale): string {
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  const [whole = '', part] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, locale === 'sv' ? '\u00a0' : ',');
  return part === undefined ? grouped : `${grouped}${locale === 'sv' ? ',' : '.'}${part}`;
}

/** “300 000 kr per år från kommunen till föreningen, 600 000 kr i allt” */
function contributionWords(contribution: ReadContribution, locale: Locale): string {
  const { payer, payee, kind, amount, currency, per, approximate, ceiling, total } = contribution;
  const unit = currency === 'SEK' ? say('crowns', locale) : currency;
  const sum = (value: number) => `${kronor(value, locale)} ${unit}`;
  const often =
    per === null || per === 'unit' || per === 'once' ? '' : ` ${intervalWords[per][locale]}`;
  const qualified = (text: string) => {
    if (ceiling) return say('atMost', locale, { text });
    return approximate ? say('about', locale, { text }) : text;
  };
  const what = contributionKinds[kind][locale];
  const value = amount === null ? what : `${qualified(sum(amount))}${often}`;
  const named = amount !== null && kind !== 'money' ? `${value} (${what})` : value;
  const from = payer ? ` ${say('fromParty', locale, { party: shortName(payer) })}` : '';
  const to = payee ? ` ${say('toParty', locale, { party: shortName(payee) })}` : '';
  const all =
    total !== null && total !== amount ? `, ${say('sumInAll', locale, { sum: sum(total) })}` : '';
  return `${named}${from}${to}${all}`;
}

/** “styrgrupp 2 gånger per år” */
function meetingWords({ body, times, per, minimum }: Meeting, locale: Locale): string {
  const often = say(times === 1 ? 'onceEach' : 'timesEach', locale, {
    times,
    per: intervalWords[per][locale],
  });
  return printable(`${body} ${minimum ? say('atLeast', locale, { often }) : often}`);
}

/** What was read of parties, term, money and meetings, and the card beside the file: each with its label. */
export function readingRows(
  { agreement }: FileReport,
  locale: Locale,
): readonly (readonly [label: string, value: readonly string[]])[] {
  const { card } = agreement;
  const { parties, meetings, contributions } = agreement.reading;
  const names = parties.map((party) => partyWords(party, locale));
  return [
    [say('parties', locale), names.length === 0 ? [say('noParties', locale)] : names],
    [say('term', locale), timeWords(agreement, locale)],
    ...(contributions.length > 0
      ? [[say('money', locale), contributions.map((it) => contributionWords(it, locale))] as const]
      : []),
    ...(meetings.length > 0
      ? [[say('meetings', locale), meetings.map((it) => meetingWords(it, locale))] as const]
      : []),
    ...(card ? [[say('card', locale), [printable(card.source.path)]] as const] : []),
  ];
}

/** The same as lines: who sees that they are right trusts the rest. */
export function reading(file: FileReport, layout: Layout): readonly string[] {
  const { locale, measure, paint } = layout;
  const rows = readingRows(file, locale);
  const column = Math.max(...rows.map(([label]) => measure(label))) + 3;
  const lines = rows.flatMap(([label, value]) => {
    const hang = { first: `    ${padEnd(label, column, measure)}`, rest: ' '.repeat(4 + column) };
    return wrapParts(value, hang, layout);
  });
  return [`  ${paint.bold(say('reading', locale))}`, ...lines];
}
