import { type Finding, wordsOf } from '../finding.ts';
import type { Severity } from '../profile.ts';
import { fingerprintAt, fingerprintsIn, ownFingerprints } from './fingerprint.ts';
import { sayFormat } from './format-words.ts';
import { jsonText } from './json-place.ts';
import { originalWords } from './place-words.ts';
import { printable } from './printable.ts';
import { pathFromRoot, regionOf } from './region.ts';
import { type PartContext, reporterOf } from './reporter.ts';
import { isShown } from './shown.ts';

/** What must be put right stands below what GitLab calls a blocker: nothing of ours stops a service from running. */
const levels: Readonly<Record<Severity, 'critical' | 'major' | 'minor' | 'info'>> = {
  error: 'critical',
  warning: 'major',
  info: 'info',
};

function description(finding: Finding, { locale }: PartContext): string {
  const { source, at, rule } = finding;
  const text = `${rule.title[locale]}: ${printable(wordsOf(finding)[locale])}`;
  const place = originalWords(source, at.start, locale);
  return place === '' ? text : sayFormat('atPlace', locale, { place, text });
}

/** GitLab wants a line of everything: the first where there is none. */
function lineOf({ source, at }: Finding): number {
  return (source.unreadable ? null : regionOf(source, at))?.line ?? 1;
}

function issueOf(finding: Finding, fingerprint: string, context: PartContext) {
  return {
    description: description(finding, context),
    check_name: finding.rule.id,
    fingerprint,
    severity: levels[finding.severity],
    location: {
      path: pathFromRoot(finding.source.path, context.folder),
      lines: { begin: lineOf(finding) },
    },
  };
}

/**
 * For merge requests on GitLab: its code quality format, which has no place for anything but findings. What is accepted
 * is left out of it, as GitLab could not tell it from the rest.
 */
export const gitlab = reporterOf<readonly ReturnType<typeof issueOf>[]>({
  part(file, context) {
    const prints = fingerprintsIn(file);
    return file.findings
      .filter((finding) => isShown(finding, context))
      .map((finding) => {
        const own = fingerprintAt(finding.source.path, prints.get(finding) ?? '');
        return issueOf(finding, own, context);
      });
  },
  whole(parts) {
    const issues = Array.from(parts).flat();
    const prints = ownFingerprints(issues.map(({ fingerprint }) => fingerprint));
    const fingerprintOf = (index: number) => prints[index] ?? '';
    return [
      jsonText(issues.map((issue, index) => ({ ...issue, fingerprint: fingerprintOf(index) }))),
    ];
  },
});
