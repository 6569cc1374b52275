import { countsOf } from '../check.ts';
import type { FileReport } from '../report.ts';
import { fingerprintAt } from './fingerprint.ts';
import { sayFormat } from './format-words.ts';
import { aboutLine, agreementParts } from './html/agreement.ts';
import type { PageContext } from './html/findings.ts';
import { pageNumbers, style } from './html/style.ts';
import { block, dotted, type Html, heading, joined, line, list, tag, words } from './html/tag.ts';
import { type PartContext, type Run, type RunContext, reporterOf } from './reporter.ts';
import { countParts, skippedWords, totalParts } from './text-closing.ts';
import { titleWords } from './text-head.ts';
import { count, say } from './words.ts';

/** What an agreement is called: its title, else its path. */
function nameOf({ agreement }: FileReport): string {
  return (agreement.unreadable ? null : titleWords(agreement)) ?? agreement.source.path;
}

/** An agreement on the page. */
interface Part {
  readonly name: string;
  /** How it stands. */
  readonly counts: readonly string[];
  /** Below the title of the page, when it is alone. */
  readonly about: Html;
  readonly html: Html;
  /** Its place on the page: the same in every run, so that a link to it goes on working. */
  readonly id: string;
}

/** What the page is called. */
function titleOf(parts: readonly Part[], { locale }: RunContext): string {
  const [only] = parts;
  if (!only) return say('noFiles', locale);
  const title = parts.length === 1 ? only.name : count('files', parts.length, locale);
  return sayFormat('pageTitle', locale, { title });
}

/** Where to find each agreement, and how it stands. */
function contents(parts: readonly Part[], { locale }: RunContext): Html {
  const items = parts.map(({ name, counts, id }) => {
    const link = tag('a', { href: `#${id}` }, words(name));
    return joined([link, dotted(counts)], ': ');
  });
  return block(
    'nav',
    { 'aria-labelledby': 'contents' },
    heading(2, 'contents', words(sayFormat('contents', locale))),
    list(items),
  );
}

function partOf(file: FileReport, context: PartContext, isAlone: boolean): Part {
  const name = nameOf(file);
  const counts = countParts(countsOf(file), context);
  const id = `a-${fingerprintAt(file.agreement.source.path, '')}`;
  if (isAlone) {
    const own: PageContext = { ...context, depth: 2, prefix: '' };
    return { name, counts, about: aboutLine(file, own), html: agreementParts(file, own), id };
  }
  const own: PageContext = { ...context, depth: 3, prefix: `${id}-` };
  const html = block(
    'section',
    { class: 'agreement', 'aria-labelledby': id },
    heading(2, id, words(name)),
    aboutLine(file, own),
    agreementParts(file, own),
  );
  return { name, counts, about: aboutLine(file, own), html, id };
}

/** What could not be read or was passed over: said before anything that looks like all. */
function remarks({ skipped }: Run, { locale, problems }: RunContext): Html {
  return joined([
    ...problems.map((text) => line('p', { class: 'notice' }, words(text[locale]))),
    ...skippedWords(skipped, locale).map((text) => line('p', { class: 'about' }, words(text))),
  ]);
}

function body(parts: readonly Part[], run: Run, context: RunContext): readonly Html[] {
  const [only] = parts;
  const title = heading(1, null, words(titleOf(parts, context)));
  if (parts.length === 1 && only) {
    return [
      block('header', {}, title, only.about, remarks(run, context)),
      block('main', {}, only.html),
    ];
  }
  const sums = parts.length === 0 ? [] : totalParts(run, context);
  const total = sums.length === 0 ? [] : [line('p', { class: 'counts' }, dotted(sums))];
  return [
    block('header', {}, title, ...total, remarks(run, context)),
    ...(parts.length === 0 ? [] : [contents(parts, context)]),
    block('main', {}, ...parts.map((part) => part.html)),
  ];
}

function footer({ locale, version }: PartContext): Html {
  return block(
    'footer',
    {},
    line('p', {}, words(say('disclaimer', locale))),
    line('p', { class: 'about' }, words(sayFormat('same', locale, { version }))),
  );
}

/** Nothing may be fetched or run, whatever a text says: the browser is told so too. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** Places of their own also for files that are given twice. */
function ownPlaces(parts: readonly Part[]): readonly Part[] {
  const times = new Map<string, number>();
  return parts.map((part) => {
    const before = times.get(part.id) ?? 0;
    times.set(part.id, before + 1);
    if (before === 0) return part;
    const id = `${part.id}-${before + 1}`;
    return { ...part, id, html: part.html.replaceAll(part.id, id) as Html };
  });
}

/** For the case file: one page with everything in it, to read on a screen, print on A4 or keep. No script. */
export const html = reporterOf<Part>({
  part: partOf,
  whole: (parts, run, context) => [page(ownPlaces([...parts]), run, context)],
});

function page(parts: readonly Part[], run: Run, context: RunContext): string {
  const { locale } = context;
  const css = style + pageNumbers(sayFormat('page', locale), sayFormat('of', locale));
  return [
    '<!DOCTYPE html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="generator" content="iop ${context.version}">`,
    `<title>${words(titleOf(parts, context))}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    ...body(parts, run, context).map((part) => part.trimEnd()),
    footer(context).trimEnd(),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
