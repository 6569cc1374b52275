import { countsOf } from '../check.ts';
import type { FileReport } from '../report.ts';
import { type PartContext, reporterOf } from './reporter.ts';
import { acceptedBox } from './text-accepted.ts';
import {
  caseBox,
  changedRules,
  closing,
  notCheckedBox,
  skippedLines,
  totals,
} from './text-closing.ts';
import { criteriaTable } from './text-criteria.ts';
import { findings } from './text-findings.ts';
import { aboutProfile, coverage, head, headLine } from './text-head.ts';
import { reading } from './text-reading.ts';
import { count, say } from './words.ts';
import { wrapParts } from './wrap.ts';

/** Parts of a report with an empty line between them; empty parts leave none. */
function parts(all: readonly (readonly string[])[]): string {
  return all
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

function wholeFile(file: FileReport, context: PartContext, isAlone: boolean): string {
  const unread = file.agreement.unreadable !== null;
  return parts([
    head(file, context),
    unread ? [] : reading(file, context),
    unread || file.otherKind !== null
      ? []
      : [...coverage(file, context), ...(isAlone ? aboutProfile(file, context) : [])],
    unread ? [] : criteriaTable(file, context),
    findings(file, 'error', context),
    context.quiet ? [] : findings(file, 'warning', context),
    context.tips && !context.quiet ? findings(file, 'info', context) : [],
    context.quiet ? [] : caseBox(file, context),
    context.quiet ? [] : notCheckedBox(file, context),
    acceptedBox(file, context),
    changedRules(file, context),
    closing(file, context, isAlone),
  ]);
}

/** One line for a file with nothing to put right or decide. */
function cleanFile(file: FileReport, context: PartContext): string {
  const { locale, paint } = context;
  const { infos, questions, excepted, notChecked } = countsOf(file);
  const [path = '', title = ''] = headLine(file, locale);
  const counts = [
    say('clean', locale),
    ...(infos > 0 ? [count('tips', infos, locale)] : []),
    ...(questions > 0 ? [count('questions', questions, locale)] : []),
    ...(excepted > 0 ? [count('excepted', excepted, locale)] : []),
    ...(notChecked > 0 ? [count('notChecked', notChecked, locale)] : []),
  ];
  const hang = { first: '✓ ', rest: '  ' };
  const [first = '', ...rest] = wrapParts([path, title, ...counts], hang, context);
  return parts([
    [first.replace('✓', paint.green), ...rest, ...acceptedBox(file, context).slice(1)],
  ]);
}

/** Whether the line for clean files says all that was asked for. */
function isFolded(file: FileReport, { quiet, tips }: PartContext): boolean {
  const { errors, warnings, infos } = countsOf(file);
  if (errors > 0 || file.otherKind !== null) return false;
  return quiet || (warnings === 0 && !(tips && infos > 0));
}

/** An agreement in full, or in the line that says all that was asked for. */
interface Part {
  readonly text: string;
  readonly isFolded: boolean;
  /** Of a folded one: the rules that somebody has switched off or re-graded. */
  readonly changed: string;
}

/** For people: what was read, what is missing, what to do about it and on whose authority. */
export const text = reporterOf<Part>({
  part(file, context, isAlone) {
    const folded = !isAlone && isFolded(file, context);
    return folded
      ? {
          text: cleanFile(file, context),
          isFolded: true,
          changed: parts([changedRules(file, context)]),
        }
      : { text: wholeFile(file, context, isAlone), isFolded: false, changed: '' };
  },
  *whole(all, run, context) {
    const passedOver = skippedLines(run.skipped, context);
    const { files } = run.summary;
    if (files === 0) {
      yield parts([[say('noFiles', context.locale), ...passedOver]]);
      return;
    }
    let isFirst = true;
    const below = (piece: string) => {
      const text = isFirst || piece === '' ? piece : `\n${piece}`;
      isFirst = isFirst && piece === '';
      return text;
    };
    const folded: string[] = [];
    const changed = new Set<string>();
    for (const one of all) {
      if (!one.isFolded) yield below(one.text);
      else {
        folded.push(one.text);
        changed.add(one.changed);
      }
    }
    yield below(folded.join(''));
    // Agreements with nothing to put right may owe it to what was switched off.
    yield below([...changed].join(''));
    yield below(parts([files === 1 ? passedOver : [...totals(run, context), ...passedOver]]));
  },
});
