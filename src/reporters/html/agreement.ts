import { countsOf } from '../../check.ts';
import { wordsOf } from '../../finding.ts';
import { severities } from '../../profile.ts';
import type { FileReport } from '../../report.ts';
import { importNotes } from '../import-notes.ts';
import { findingsWords, reasonWords } from '../text-accepted.ts';
import {
  caseWords,
  changedWords,
  checkedGroups,
  countParts,
  draftWords,
  notCheckedWords,
} from '../text-closing.ts';
import { headLine } from '../text-head.ts';
import { readingRows } from '../text-reading.ts';
import { say } from '../words.ts';
import { findings, type PageContext } from './findings.ts';
import { coverageTable, criteriaTable } from './tables.ts';
import { block, dotted, type Html, heading, joined, line, list, words } from './tag.ts';

/** A part with a heading and a list; nothing when the list is empty. */
function box(name: string, title: string, items: readonly Html[], context: PageContext): Html {
  if (items.length === 0) return joined([]);
  const id = `${context.prefix}${name}`;
  return block(
    'section',
    { 'aria-labelledby': id },
    heading(context.depth, id, words(title)),
    list(items),
  );
}

/** What was read: who sees that it is right trusts the rest. */
function reading(file: FileReport, context: PageContext): Html {
  const { locale, depth, prefix } = context;
  const id = `${prefix}reading`;
  const rows = readingRows(file, locale).map(([label, value]) => {
    const [only] = value;
    const shown = value.length > 1 ? list(value.map(words)) : words(only ?? '');
    return joined([line('dt', {}, words(label)), line('dd', {}, shown)]);
  });
  return block(
    'section',
    { 'aria-labelledby': id },
    heading(depth, id, words(say('reading', locale))),
    block('dl', {}, ...rows),
  );
}

/** What must be said before all else: another kind of document, what reading another file left out, notes. */
function notices(file: FileReport, { locale }: PageContext): Html {
  const texts = [
    ...(file.otherKind === null ? [] : [say('otherKind', locale, { kind: file.otherKind })]),
    ...importNotes(file.agreement.source, locale),
    ...file.notes.map((note) => wordsOf(note)[locale]),
  ];
  return joined(texts.map((text) => line('p', { class: 'notice' }, words(text))));
}

/** Path, profile and stage: the title stands in the heading. */
export function aboutLine(file: FileReport, context: PageContext): Html {
  const [path = '', , ...others] = headLine(file, context.locale);
  return line('p', { class: 'about' }, words([path, ...others].join(' · ')));
}

function counts(file: FileReport, context: PageContext): Html {
  const { locale, atSigning } = context;
  const sums = countsOf(file);
  const checked = sums.errors + sums.warnings === 0 ? checkedGroups(file, locale) : null;
  const later = atSigning(file);
  return joined([
    line('p', { class: 'counts' }, dotted(countParts(sums, context))),
    ...(checked === null ? [] : [line('p', {}, words(checked))]),
    ...(later ? [line('p', {}, words(draftWords(file, later, locale)))] : []),
  ]);
}

function accepted(file: FileReport, { locale }: PageContext): readonly Html[] {
  return file.exceptions.map((used) => {
    const reason = say('reason', locale, { reason: reasonWords(used, locale) });
    return words(`${findingsWords(file, used.findings, locale)} ${reason}`);
  });
}

/** All there is to tell of one agreement, in the order of the text report. */
export function agreementParts(file: FileReport, context: PageContext): Html {
  const { locale, quiet } = context;
  const unread = file.agreement.unreadable !== null;
  const changed = changedWords(file, locale);
  return joined([
    notices(file, context),
    counts(file, context),
    ...(unread ? [] : [reading(file, context)]),
    ...(unread || file.otherKind !== null ? [] : [coverageTable(file, locale)]),
    ...(unread ? [] : [criteriaTable(file, locale)]),
    ...severities.map((severity) => findings(file, severity, context)),
    ...(quiet
      ? []
      : [
          box('case', say('caseBox', locale), caseWords(file, locale).map(words), context),
          box(
            'not-checked',
            say('notCheckedBox', locale),
            notCheckedWords(file, locale).map(words),
            context,
          ),
        ]),
    box('accepted', say('acceptedBox', locale), accepted(file, context), context),
    ...(changed === null ? [] : [line('p', {}, words(changed))]),
  ]);
}
