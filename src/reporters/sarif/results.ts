import { type Finding, proposalOf, wordsOf } from '../../finding.ts';
import type { Locale } from '../../locale.ts';
import type { FileReport, UsedException } from '../../report.ts';
import {
  basisWords,
  proposalParagraphs,
  relatedPlaces,
  ruleIds,
  whereWords,
} from '../finding-words.ts';
import { fingerprintsIn } from '../fingerprint.ts';
import { sayFormat } from '../format-words.ts';
import { markdownLine } from '../markdown-line.ts';
import { originalWords } from '../place-words.ts';
import { printable } from '../printable.ts';
import type { PartContext } from '../reporter.ts';
import { reasonWords } from '../text-accepted.ts';
import { say } from '../words.ts';
import { fixesOf } from './fixes.ts';
import { location } from './locations.ts';
import { levels } from './rules.ts';

/** A name of our own: GitHub works out its line hash itself, and warns of every other value under its own name. */
const fingerprintName = 'iopFinding/v1';

/** In SARIF `[words](address)` is a link even in plain text. */
function unlinked(text: string): string {
  return text.replaceAll('](', '] (');
}

/** “Se även [rad 29](1)”, where 1 is the related location: GitHub shows only those that the message links to. */
function relatedLinks(file: FileReport, finding: Finding, locale: Locale): string {
  const links = relatedPlaces(file, finding).map((place, index) => {
    const where = whereWords(file, place, locale).replace(/[[\]\\]/g, '\\$&');
    return `[${where}](${index + 1})`;
  });
  return links.length === 0 ? '' : say('related', locale) + links.join(', ');
}

function message(file: FileReport, finding: Finding, locale: Locale) {
  const place = originalWords(finding.source, finding.at.start, locale);
  const words = printable(wordsOf(finding)[locale]);
  const text = place === '' ? words : sayFormat('atPlace', locale, { place, text: words });
  const proposal = proposalParagraphs(file, finding);
  const basis = basisWords(finding, locale);
  const links = relatedLinks(file, finding, locale);
  const label = say('proposal', locale);
  const last = basis === '' ? '' : say('basis', locale) + basis;
  const parts = (safe: (words: string) => string) =>
    [
      safe(text),
      links,
      ...proposal.map((line, index) => (index === 0 ? label : '') + safe(line)),
      safe(last),
    ].filter((part) => part !== '');
  return {
    text: parts(unlinked).join('\n'),
    markdown: parts(markdownLine).join('\n\n'),
  };
}

/** Who accepted a finding, where it is written and why. */
function suppression(used: UsedException, { locale, folder }: PartContext) {
  const { from, source, range } = used.exception;
  return {
    kind: from === 'card' ? 'external' : 'inSource',
    status: 'accepted',
    justification: reasonWords(used, locale),
    location: location(source, range, { locale, folder }),
  };
}

function result(
  file: FileReport,
  finding: Finding,
  {
    context,
    print,
    used,
  }: {
    readonly context: PartContext;
    readonly print: string;
    readonly used: UsedException | null;
  },
) {
  const { rule, severity, source, at, section, also } = finding;
  const { locale } = context;
  const related = relatedPlaces(file, finding);
  return {
    ruleId: rule.id,
    // Known when the rules of the whole report are.
    ruleIndex: -1,
    level: levels[severity],
    message: message(file, finding, locale),
    locations: [location(source, at, context)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, i) => ({
            id: i + 1,
            ...location(place.source, place.range, context),
            message: { text: unlinked(whereWords(file, place, locale)) },
          })),
        }),
    partialFingerprints: { [fingerprintName]: print },
    ...(used === null
      ? fixesOf(file, finding, context)
      : { suppressions: [suppression(used, context)] }),
    properties: {
      message: wordsOf(finding),
      title: rule.title,
      proposal: proposalOf(finding),
      section,
      rules: ruleIds({ rule, also }).split(', '),
    },
  };
}

/** All findings of a file, those that somebody has accepted last. */
export function resultsOf(file: FileReport, context: PartContext) {
  const prints = fingerprintsIn(file);
  const made = (finding: Finding, used: UsedException | null) =>
    result(file, finding, {
      context,
      print: prints.get(finding) ?? '',
      used,
    });
  return [
    ...file.findings.map((finding) => made(finding, null)),
    ...file.exceptions.flatMap((used) => used.findings.map((finding) => made(finding, used))),
  ];
}
