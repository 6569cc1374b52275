import type { Locale } from '../../locale.ts';
import type { FileReport, Report } from '../../report.ts';
import { sayFormat } from '../format-words.ts';
import { importNotes } from '../import-notes.ts';
import { printable } from '../printable.ts';
import type { RunContext } from '../reporter.ts';
import { changeWords, skippedWords } from '../text-closing.ts';
import { say } from '../words.ts';
import { artifactLocation } from './locations.ts';

/** What a run may have to tell besides findings. */
const kinds = ['not-checked', 'not-read', 'passed-over', 'rule-changed'] as const;
type Kind = (typeof kinds)[number];

/** The kinds of notifications, described. */
export function notificationKinds(locale: Locale) {
  const words: Readonly<Record<Kind, string>> = {
    'not-checked': say('notCheckedBox', locale),
    'not-read': sayFormat('notRead', locale),
    'passed-over': sayFormat('skipped', locale),
    'rule-changed': sayFormat('ruleChanged', locale),
  };
  return kinds.map((id) => ({ id, shortDescription: { text: words[id] } }));
}

function notification(kind: Kind, text: string, level: 'note' | 'warning' | 'error' = 'note') {
  return {
    descriptor: { id: kind, index: kinds.indexOf(kind) },
    level,
    message: { text: printable(text).replaceAll('](', '] (') },
  };
}

/** What could not be checked in a file, and what reading it left out. */
function ofFile(
  { agreement, notChecked }: FileReport,
  { locale, folder }: RunContext,
  indexOf: ReadonlyMap<string, number>,
) {
  const locations = [
    { physicalLocation: { artifactLocation: artifactLocation(agreement.source.path, folder) } },
  ];
  return [
    ...notChecked.map(({ rule, reason }) => ({
      ...notification('not-checked', reason[locale]),
      ...(rule === null
        ? {}
        : { associatedRule: { id: rule.id, index: indexOf.get(rule.id) ?? -1 } }),
      locations,
    })),
    ...importNotes(agreement.source, locale).map((words) => ({
      ...notification('not-read', words),
      locations,
    })),
  ];
}

/** What the run did not see, and the rules that were switched off or re-graded. No time and no path of the machine. */
export function invocation(
  { files, skipped }: Report,
  context: RunContext,
  indexOf: ReadonlyMap<string, number>,
) {
  const { locale, problems } = context;
  const changes = new Map(
    files.flatMap((file) =>
      file.changes.map((change) => [changeWords(change, locale), change] as const),
    ),
  );
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: [
      ...problems.map((words) => notification('not-read', words[locale], 'error')),
      ...files.flatMap((file) => ofFile(file, context, indexOf)),
      ...skippedWords(skipped, locale, skipped.length).map((words) =>
        notification('passed-over', words),
      ),
    ],
    toolConfigurationNotifications: Array.from(changes, ([words, { severity }]) =>
      notification('rule-changed', words, severity === 'off' ? 'warning' : 'note'),
    ),
  };
}
