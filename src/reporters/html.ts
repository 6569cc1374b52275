import type { FileReport, Report } from '../report.ts';
import { sayFormat } from './format-words.ts';
import { aboutLine, agreementParts } from './html/agreement.ts';
import type { PageContext } from './html/findings.ts';
import { pageNumbers, style } from './html/style.ts';
import { block, dotted, type Html, heading, joined, line, list, tag, words } from './html/tag.ts';
import type { Reporter, RunContext } from './reporter.ts';
import { countParts, countsOf, skippedWords, totalParts } from './text-closing.ts';
import { titleWords } from './text-head.ts';
import { count, say } from './words.ts';

/** What an agreement is called: its title, else its path. */
function nameOf({ agreement }: FileReport): string {
  return (agreement.unreadable ? null : titleWords(agreement)) ?? agreement.source.path;
}

/** What the page is called. */
function titleOf({ files }: Report, { locale }: RunContext): string {
  const [only] = files;
  if (!only) return say('noFiles', locale);
  const title = files.length === 1 ? nameOf(only) : count('files', files.length, locale);
  return sayFormat('pageTitle', locale, { title });
}

/** Where to find each agreement, and how it stands. */
function contents({ files }: Report, context: RunContext): Html {
  const { locale } = context;
  const items = files.map((file, index) => {
    const link = tag('a', { href: `#a${index + 1}` }, words(nameOf(file)));
    return joined([link, dotted(countParts(countsOf(file), context))], ': ');
  });
  return block(
    'nav',
    { 'aria-labelledby': 'contents' },
    heading(2, 'contents', words(sayFormat('contents', locale))),
    list(items),
  );
}

/** One of several agreements, under a heading of its own. */
function agreement(file: FileReport, index: number, context: RunContext): Html {
  const id = `a${index + 1}`;
  const own: PageContext = { ...context, depth: 3, prefix: `${id}-` };
  return block(
    'section',
    { class: 'agreement', 'aria-labelledby': id },
    heading(2, id, words(nameOf(file))),
    aboutLine(file, own),
    agreementParts(file, own),
  );
}

/** What could not be read or was passed over: said before anything that looks like all. */
function remarks({ skipped }: Report, { locale, problems }: RunContext): Html {
  return joined([
    ...problems.map((text) => line('p', { class: 'notice' }, words(text[locale]))),
    ...skippedWords(skipped, locale).map((text) => line('p', { class: 'about' }, words(text))),
  ]);
}

function body(report: Report, context: RunContext): readonly Html[] {
  const { files } = report;
  const [only] = files;
  const title = heading(1, null, words(titleOf(report, context)));
  if (files.length === 1 && only) {
    const own: PageContext = { ...context, depth: 2, prefix: '' };
    return [
      block('header', {}, title, aboutLine(only, own), remarks(report, context)),
      block('main', {}, agreementParts(only, own)),
    ];
  }
  const sums = files.length === 0 ? [] : totalParts(report, context);
  const total = sums.length === 0 ? [] : [line('p', { class: 'counts' }, dotted(sums))];
  return [
    block('header', {}, title, ...total, remarks(report, context)),
    ...(files.length === 0 ? [] : [contents(report, context)]),
    block('main', {}, ...files.map((file, index) => agreement(file, index, context))),
  ];
}

function footer({ locale, version }: RunContext): Html {
  return block(
    'footer',
    {},
    line('p', {}, words(say('disclaimer', locale))),
    line('p', { class: 'about' }, words(sayFormat('same', locale, { version }))),
  );
}

/** Nothing may be fetched or run, whatever a text says: the browser is told so too. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** For the case file: one page with everything in it, to read on a screen, print on A4 or keep. No script. */
export const html: Reporter = (report, context) => {
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
    `<title>${words(titleOf(report, context))}</title>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    ...body(report, context).map((part) => part.trimEnd()),
    footer(context).trimEnd(),
    '</body>',
    '</html>',
    '',
  ].join('\n');
};
