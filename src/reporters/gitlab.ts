import { type Finding, wordsOf } from '../finding.ts';
import type { Severity } from '../profile.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { sayFormat } from './format-words.ts';
import { jsonText } from './json-place.ts';
import { originalWords } from './place-words.ts';
import { printable } from './printable.ts';
import { pathFromRoot, regionOf } from './region.ts';
import type { Reporter, RunContext } from './reporter.ts';
import { isShown } from './shown.ts';

/** What must be put right stands below what GitLab calls a blocker: nothing of ours stops a service from running. */
const levels: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  info: 'info',
};

function description(finding: Finding, { locale }: RunContext): string {
  const { source, at, rule } = finding;
  const text = `${rule.title[locale]}: ${printable(wordsOf(finding)[locale])}`;
  const place = originalWords(source, at.start, locale);
  return place === '' ? text : sayFormat('atPlace', locale, { place, text });
}

/** GitLab wants a line of everything: the first where there is none. */
function lineOf({ source, at }: Finding): number {
  return (source.unreadable ? null : regionOf(source, at))?.line ?? 1;
}

/**
 * For merge requests on GitLab: its code quality format, which has no place for anything but findings. What is accepted
 * is left out of it, as GitLab could not tell it from the rest.
 */
export const gitlab: Reporter = (report, context) => {
  const fingerprints = fingerprintsOf(report);
  const shown = report.files.flatMap(({ findings }) =>
    findings.filter((finding) => isShown(finding, context)),
  );
  return jsonText(
    shown.map((finding) => ({
      description: description(finding, context),
      check_name: finding.rule.id,
      fingerprint: fingerprints.get(finding),
      severity: levels[finding.severity],
      location: {
        path: pathFromRoot(finding.source.path, context.folder),
        lines: { begin: lineOf(finding) },
      },
    })),
  );
};
