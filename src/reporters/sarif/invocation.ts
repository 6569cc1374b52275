import type { Locale } from '../../locale.ts';
import type { FileReport, RuleChange } from '../../report.ts';
import { sayFormat } from '../format-words.ts';
import { importNotes } from '../import-notes.ts';
import { printable } from '../printable.ts';
import type { PartContext, Run, RunContext } from '../reporter.ts';
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

interface Notification extends ReturnType<typeof notification> {
  readonly locations: readonly object[];
  readonly associatedRule?: { readonly id: string; readonly index: number };
}

/** With the number of its rule among those of the report. */
export function numbered(one: Notification, indexOf: (id: string) => number): Notification {
  const { associatedRule: rule } = one;
  return rule ? { ...one, associatedRule: { id: rule.id, index: indexOf(rule.id) } } : one;
}

/** What could not be checked in a file, and what reading it left out. */
export function notificationsOf(
  { agreement, notChecked }: FileReport,
  { locale, folder }: PartContext,
): readonly Notification[] {
  const locations = [
    { physicalLocation: { artifactLocation: artifactLocation(agreement.source.path, folder) } },
  ];
  return [
    ...notChecked.map(({ rule, reason }) => ({
      ...notification('not-checked', reason[locale]),
      ...(rule === null ? {} : { associatedRule: { id: rule.id, index: -1 } }),
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
  told: readonly Notification[],
  changes: readonly RuleChange[],
  { skipped }: Run,
  { locale, problems }: RunContext,
) {
  const changed = new Map(
    changes.map((change) => [changeWords(change, locale), change.severity] as const),
  );
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: [
      ...problems.map((words) => notification('not-read', words[locale], 'error')),
      ...told,
      ...skippedWords(skipped, locale, skipped.length).map((words) =>
        notification('passed-over', words),
      ),
    ],
    toolConfigurationNotifications: Array.from(changed, ([words, severity]) =>
      notification('rule-changed', words, severity === 'off' ? 'warning' : 'note'),
    ),
  };
}
