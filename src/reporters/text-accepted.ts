import { exceptedIn } from '../check.ts';
import { type Finding, wordsOf } from '../finding.ts';
import { sections } from '../generated/sections.ts';
import type { Locale } from '../locale.ts';
import type { FileReport, UsedException } from '../report.ts';
import type { Layout } from './layout.ts';
import { placesWords } from './place-words.ts';
import { printable } from './printable.ts';
import { say } from './words.ts';
import { wrap } from './wrap.ts';

/** So many lines of one exception are named. */
const mostLines = 8;

/** The reason, who decided and until when: “Målen sätts i mars. (enhetschefen, till och med 2027-01-31)”. */
export function reasonWords({ exception, expired }: UsedException, locale: Locale): string {
  const { reason, by, until } = exception;
  const day = until?.day ?? null;
  const last = day === null ? null : say(expired ? 'passed' : 'lastDay', locale, { day });
  const tail = [by, last].filter((part) => part !== null).join(', ');
  const text = printable(reason ?? '');
  return tail === '' ? text : `${text} (${printable(tail)})`;
}

/** “Tvist, rad 155: Texten säger inte …”; of many findings only where they stand. */
export function findingsWords(
  { agreement }: FileReport,
  [first, ...others]: readonly Finding[],
  locale: Locale,
): string {
  if (!first) return '';
  const { source, rule } = first;
  const offsets = [first, ...others].map(({ at }) => at.start);
  const place = placesWords(source, offsets, locale, mostLines);
  const file = source === agreement.source ? '' : `${printable(source.path)} `;
  const title = `${rule.title[locale]}, ${file}${place}`;
  if (others.length === 0) return `${title}: ${printable(wordsOf(first)[locale])}`;
  const absent = new Set(offsets).size === 1 ? sectionNames([first, ...others], locale) : [];
  return absent.length > 1 ? `${title}: ${absent.join(', ')}.` : `${title}.`;
}

/** What several findings at one place are about: sections that are missing all point at the title. */
function sectionNames(findings: readonly Finding[], locale: Locale): readonly string[] {
  const keys = findings.flatMap(({ section }) => section ?? []);
  return [...new Set(keys)].map((key) => sections[key].title[locale]);
}

/** What somebody has accepted, with the reason: shown whatever else is hidden. */
export function acceptedBox(file: FileReport, layout: Layout): readonly string[] {
  const { locale, paint } = layout;
  if (exceptedIn(file) === 0) return [];
  const lines = file.exceptions.flatMap((used) => {
    const reason = say('reason', locale, { reason: reasonWords(used, locale) });
    return [
      ...wrap(
        findingsWords(file, used.findings, locale),
        { first: '    · ', rest: '      ' },
        layout,
      ),
      ...wrap(reason, { first: '      ', rest: '      ' }, layout),
    ];
  });
  return [`  ${paint.bold(say('acceptedBox', locale))}`, ...lines];
}
