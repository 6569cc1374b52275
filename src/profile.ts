import type { SectionKey } from './generated/sections.ts';
import type { OwnRule } from './generated/types.ts';
import type { Localised } from './locale.ts';

export type { SectionKey };

/** error = rätta före underskrift, warning = ta ställning, info = tips. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** How far the agreement has come; decided by `status`, or by `--stage`. */
export const stages = ['draft', 'signing', 'signed', 'ended'] as const;
export type Stage = (typeof stages)[number];

export const statuses = ['draft', 'decided', 'signed', 'ended'] as const;
export type Status = (typeof statuses)[number];

/** What a profile asks of a section or of a point in it. */
export type Level = 'required' | 'recommended';

/** A point that a profile of one's own asks for in its own words: none of the sections that we know. */
export interface OwnPoint {
  /** As its table has it; headings are compared with it and with `also`. */
  readonly name: string;
  readonly also: readonly string[];
  readonly level: Level;
}

export interface Criterion {
  readonly key: string;
  readonly title: Localised;
  readonly text: Localised;
}

/** What one town, or a common ground, demands of an agreement (sv: regelverk). Data, never code. */
export interface Profile {
  readonly id: string;
  readonly title: Localised;
  /** When it is used and what it is made of, where its title does not say. */
  readonly about: Localised | null;
  readonly decidedBy: Localised | null;
  readonly decided: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly required: readonly SectionKey[];
  readonly recommended: readonly SectionKey[];
  /** The order its source gives, or null when the source demands none. */
  readonly order: readonly SectionKey[] | null;
  /** Section → point → level. A point that is not named has no level. */
  readonly points: Readonly<Partial<Record<SectionKey, Readonly<Record<string, Level>>>>>;
  readonly criteria: readonly Criterion[];
  /** What it calls sections, where it has names of its own for them. */
  readonly names: Readonly<Partial<Record<SectionKey, string>>>;
  /** Points of its own, in its order, beside the sections. */
  readonly ownPoints: readonly OwnPoint[];
  /** Words of its own for a section: trusted before the built-in ones. */
  readonly headings: Readonly<Partial<Record<SectionKey, readonly string[]>>>;
  /** Severities of its own for rules. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Words to avoid, or that must be there: rules of its own. */
  readonly words: readonly OwnRule[];
  /** Frontmatter keys it requires beside the schema's own. */
  readonly frontmatterRequired: readonly string[];
  readonly template: string;
  /** The work in the bibliography that its demands come from. */
  readonly basis: {
    readonly work: string;
    /** The shipped profile that advises the points it recommends in sections it requires, when that is another. */
    readonly advice?: string;
    readonly sections: Readonly<Partial<Record<SectionKey, Localised>>>;
  };
  /** The shipped profile whose compiled validator holds its demands; null for a user's own file. */
  readonly validator: string | null;
}

/** Which stage a status stands for: a document without one is about to be signed. */
export function stageOf(status: Status | null): Stage {
  return status === null || status === 'decided' ? 'signing' : status;
}
