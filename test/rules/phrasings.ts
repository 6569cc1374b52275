import { expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { finds } from './finds.ts';

/** Ways of saying something in a part of an agreement. */
export interface Phrasings {
  readonly rule: Rule;
  /** The heading they stand under. */
  readonly section: string;
  /** What the rule asks about. */
  readonly signs: readonly string[];
  /** What it leaves alone, though it may look like it. */
  readonly innocent: readonly string[];
}

const usual =
  '# Mötesplats Norra\n\nAvtal om idéburet offentligt partnerskap (IOP)\n\n## Parter\n\n' +
  '- Exempelstads kommun genom socialnämnden, organisationsnummer 212000-9150, nedan kallad kommunen\n' +
  '- Föreningen Norra, organisationsnummer 802499-0015, nedan kallad föreningen\n\n';

/** A test for each of them, below a head with title and parties. */
export function testPhrasings(all: readonly Phrasings[], head = usual): void {
  const document = (section: string, text: string) => `${head}## ${section}\n\n${text}\n`;
  const rowsOf = (kind: 'signs' | 'innocent') =>
    all.flatMap((one) => one[kind].map((text) => [one.rule.id, text, one] as const));
  test.for(rowsOf('signs'))('%s asks about: %s', ([, text, { rule, section }]) => {
    expect(finds(rule, document(section, text))).not.toEqual([]);
  });
  test.for(rowsOf('innocent'))('%s leaves alone: %s', ([, text, { rule, section }]) => {
    expect(finds(rule, document(section, text))).toEqual([]);
  });
}
