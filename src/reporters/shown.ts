import type { Finding } from '../finding.ts';
import type { PartContext } from './reporter.ts';

/** Whether a finding is shown in full, as the text report decides it: tips with `--tips`, with `--quiet` only errors. */
export function isShown(
  { severity }: Finding,
  { tips, quiet }: Pick<PartContext, 'tips' | 'quiet'>,
): boolean {
  return severity === 'error' || (!quiet && (tips || severity === 'warning'));
}
