import { parse } from '../../src/agreement/parse.ts';
import { checkAgreement } from '../../src/check.ts';
import { proposalOf, wordsOf } from '../../src/finding.ts';
import type { Localised } from '../../src/locale.ts';
import type { Severity, Stage } from '../../src/profile.ts';
import { type profileNames, shippedProfiles } from '../../src/profiles.ts';
import type { Rule } from '../../src/rule.ts';

interface Found {
  readonly message: string;
  /** The text it points at. */
  readonly on: string;
  readonly severity: Severity | 'question';
  readonly words: Localised;
  /** The sentence to copy. */
  readonly proposal: Localised | null;
  /** The other texts it points at. */
  readonly related: readonly string[];
}

interface Circumstances {
  readonly profile?: (typeof profileNames)[number];
  readonly stage?: Stage;
  readonly card?: string;
  readonly settings?: Parameters<typeof checkAgreement>[1] extends infer O
    ? NonNullable<O> extends { readonly settings?: infer S }
      ? S
      : never
    : never;
}

/** What one rule, alone, finds in a text. */
export function finds(
  rule: Rule,
  text: string,
  { profile = 'default', stage, card, settings }: Circumstances = {},
): readonly Found[] {
  const agreement = parse(
    { path: 'avtal.md', text },
    {
      profile: shippedProfiles[profile],
      ...(card !== undefined && { card: { path: 'avtal.iop.yaml', text: card } }),
    },
  );
  const { findings, caseQuestions } = checkAgreement(agreement, {
    rules: [rule],
    today: '2026-11-21',
    ...(stage && { stage }),
    ...(settings && { settings }),
  });
  const asked = new Set(caseQuestions);
  return [...findings, ...caseQuestions].map((finding) => ({
    message: finding.message,
    on: finding.source.text.slice(finding.at.start, finding.at.end),
    severity: asked.has(finding) ? 'question' : finding.severity,
    words: wordsOf(finding),
    proposal: proposalOf(finding),
    related: finding.related.map(({ range, source = finding.source }) =>
      source.text.slice(range.start, range.end),
    ),
  }));
}
