import { bibliography } from '../../bibliography.ts';
import { type Finding, wordsOf } from '../../finding.ts';
import type { Severity } from '../../profile.ts';
import type { FileReport } from '../../report.ts';
import type { Citation } from '../../rule.ts';
import { citationWords } from '../citation.ts';
import {
  type FindingGroup,
  type FoundPlace,
  grouped,
  isYaml,
  moreRelated,
  mostRelated,
  proposalParagraphs,
  relatedPlaces,
  whereWords,
} from '../finding-words.ts';
import { markedLine, passageOf } from '../passage.ts';
import { printable } from '../printable.ts';
import type { PartContext } from '../reporter.ts';
import { isShown } from '../shown.ts';
import { say, severityHeadings } from '../words.ts';
import {
  block,
  type Depth,
  type Html,
  heading,
  joined,
  line,
  list,
  marked,
  tag,
  words,
} from './tag.ts';

/** What a part of the page is made with. */
export interface PageContext extends PartContext {
  /** The headings of the parts of an agreement. */
  readonly depth: Depth;
  /** What the names of its places begin with. */
  readonly prefix: string;
}

/** The language of words that are another's than the page's. */
function langOf({ agreement }: FileReport, { locale }: PartContext): string | null {
  return agreement.language === locale ? null : agreement.language;
}

/** What stands at a place, with the exact words marked: a line of the card, the row of a table, a sentence. */
function quoteAt(file: FileReport, place: FoundPlace): Html | null {
  const { agreement } = file;
  if (place.source.text === '') return null;
  if (isYaml(file, place)) {
    const text = markedLine(place.source, place.range);
    return text === null ? null : tag('code', {}, marked(text));
  }
  const text = passageOf(agreement, place);
  return text === null ? null : marked(text);
}

function quotation(file: FileReport, place: FoundPlace, context: PartContext): Html {
  const quote = quoteAt(file, place);
  if (quote === null) return joined([]);
  return line('blockquote', { class: 'quote', lang: langOf(file, context) }, quote);
}

function proposal(file: FileReport, finding: Finding, context: PartContext): Html {
  const paragraphs = proposalParagraphs(file, finding);
  if (paragraphs.length === 0) return joined([]);
  const label = line('span', { class: 'label' }, words(say('proposal', context.locale).trim()));
  const lang = langOf(file, context);
  return block(
    'div',
    { class: 'proposal' },
    label,
    ...paragraphs.map((text) => line('p', { lang }, words(text))),
  );
}

function related(file: FileReport, finding: Finding, context: PartContext): Html {
  const { locale } = context;
  const places = relatedPlaces(file, finding);
  if (places.length === 0) return joined([]);
  const items = places.slice(0, mostRelated).map((place) => {
    const quote = quoteAt(file, place);
    const where = words(whereWords(file, place, locale));
    if (quote === null) return where;
    return joined([where, tag('span', { lang: langOf(file, context) }, quote)], ': ');
  });
  const more = places.length - mostRelated;
  const all = more > 0 ? [...items, words(moreRelated(more, locale))] : items;
  const label = line('span', { class: 'label' }, words(say('related', locale).trim()));
  return block('div', { class: 'related' }, label, list(all));
}

/** What it rests on, each work with its address where it has one, and the rule. */
function basis({ basis: works, rule, also }: Finding, { locale }: PartContext): Html {
  const cited = works.map((citation: Citation) => {
    const { url } = bibliography[citation.work];
    const text = words(citationWords(citation, locale));
    return url === null ? text : tag('a', { href: url }, text);
  });
  const label = cited.length === 0 ? [] : [words(say('basis', locale).trim())];
  const ids = [rule, ...also].map(({ id }) => tag('code', {}, words(id)));
  return line(
    'p',
    { class: 'basis' },
    joined([...label, joined(cited, '; '), joined(ids, ', ')], ' '),
  );
}

function singleFinding(file: FileReport, finding: Finding, context: PageContext): Html {
  const { locale } = context;
  const place = { source: finding.source, range: finding.at };
  return joined([
    line('p', { class: 'where' }, words(whereWords(file, place, locale))),
    quotation(file, place, context),
    line('p', {}, words(printable(wordsOf(finding)[locale]))),
    related(file, finding, context),
    proposal(file, finding, context),
    basis(finding, context),
  ]);
}

/** What to do once, then each place. */
function manyFindings(file: FileReport, group: FindingGroup, context: PageContext): Html {
  const { locale } = context;
  const [first] = group;
  const items = group.map((finding) => {
    const place = { source: finding.source, range: finding.at };
    const where = words(whereWords(file, place, locale));
    const quote = quoteAt(file, place) ?? words(wordsOf(finding)[locale]);
    return joined([where, tag('span', { lang: langOf(file, context) }, quote)], ': ');
  });
  const also = [...new Set(group.flatMap((finding) => finding.also))];
  return joined([
    line('p', {}, words(first.rule.advice[locale])),
    list(items),
    basis({ ...first, also }, context),
  ]);
}

/** The findings of one level under its heading; nothing when there are none. */
export function findings(file: FileReport, severity: Severity, context: PageContext): Html {
  const { locale, depth, prefix } = context;
  const chosen = file.findings.filter(
    (finding) => finding.severity === severity && isShown(finding, context),
  );
  if (chosen.length === 0) return joined([]);
  const id = `${prefix}${severity}`;
  const inner = (depth + 1) as Depth;
  const made = grouped(chosen).map((group, index) => {
    const own = `${id}-${index + 1}`;
    const count = group.length > 1 ? ` (${group.length})` : '';
    return block(
      'article',
      { class: 'finding', 'aria-labelledby': own },
      heading(inner, own, words(group[0].rule.title[locale] + count)),
      group.length > 1
        ? manyFindings(file, group, context)
        : singleFinding(file, group[0], context),
    );
  });
  return block(
    'section',
    { class: severity, 'aria-labelledby': id },
    line(
      `h${depth}`,
      { id, class: 'level' },
      words(`${severityHeadings[severity][locale]} (${chosen.length})`),
    ),
    ...made,
  );
}
