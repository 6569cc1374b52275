import type { OwnRule } from '../generated/types.ts';
import type { Profile, SectionKey, Status } from '../profile.ts';
import type { Range, Source, Unreadable } from '../source.ts';
import type { Assessment } from './assessment.ts';
import type { ReadContribution } from './facts/contribution.ts';
import type { Facts, Interval } from './facts/fact.ts';

/** Plain text of a block, cleaned for reading, with the way back into the source. */
export interface Prose {
  /** NFC; soft hyphens and zero-width characters gone; no-break and thin spaces are spaces, line ends `\n`. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of prose and what it came from; `length` equals `to - from` when it stands letter by letter. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'cell' | 'code' | 'html' | 'comment' | 'break';

/** The smallest part of a document that reads as one: never nested. */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly range: Range;
  readonly prose: Prose;
  /** Heading level 1–6, else 0. */
  readonly level: number;
  /** Inside a block quote, a code block or a quotation over several paragraphs. */
  readonly quoted: boolean;
  /** How many lists it stands in; 0 outside lists. */
  readonly listDepth: number;
  /** The marker as written (`-`, `1.`), for the first block of a list item, else null. */
  readonly marker: string | null;
  /** A task box of the list item this block begins, else null. */
  readonly task: boolean | null;
  /** For cells: number of the table in the document, row (0 = head) and column. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Inside a footnote definition. */
  readonly footnote: boolean;
  /** Stretches of the prose set in bold, as offsets into `prose.text`. */
  readonly strong: readonly Range[];
  /** Stretches of the prose that are links, as offsets into `prose.text`. */
  readonly links: readonly Range[];
  /** For a heading: setext underline rather than number signs. */
  readonly setext: boolean;
}

export interface Sentence {
  readonly block: Block;
  /** Offsets into `block.prose.text`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a section was recognised, in order of trust. */
export type By =
  | 'mark'
  | 'config-word'
  | 'profile-word'
  | 'builtin-word'
  | 'stem'
  | 'spelling'
  | 'body'
  | 'parent';

export interface Assignment {
  readonly key: SectionKey;
  readonly by: By;
  /** The word or phrase of the list that decided, or null (mark, body, parent). */
  readonly word: string | null;
}

export type HeadingKind = 'atx' | 'setext' | 'bold' | 'plain';

export interface Heading {
  readonly index: number;
  readonly block: Block;
  readonly kind: HeadingKind;
  /** As a reader sees it, with number, capitals and colon, without `#` and `**`. */
  readonly text: string;
  readonly level: number;
  readonly range: Range;
  /** Nearest heading above of a lower level, or null. */
  readonly parent: Heading | null;
  readonly sections: readonly Assignment[];
  /** Indexes into `agreement.blocks`: the blocks under it until the next heading of any level. */
  readonly from: number;
  readonly to: number;
  /** Until the next heading of its own level or a higher one, sub-headings included. */
  readonly toEnd: number;
}

/** One place where a section stands. */
export interface SectionPlace {
  readonly key: SectionKey;
  readonly by: By;
  /** Null where the body gave it. */
  readonly heading: Heading | null;
  readonly range: Range;
  /** Blocks under the heading until the next heading, comments left out. */
  readonly blocks: readonly Block[];
}

/** A sentence or part of one that shows that a point is dealt with. */
export interface Evidence {
  /** The document, or the card. */
  readonly source: Source;
  readonly range: Range;
  readonly text: string;
}

export interface SectionCoverage {
  readonly key: SectionKey;
  readonly state: 'found' | 'partial' | 'missing';
  readonly places: readonly SectionPlace[];
  readonly points: Readonly<Record<string, Evidence | null>>;
  /** Required points without evidence. */
  readonly missingPoints: readonly string[];
}

/** A value in the frontmatter or the card, with its exact places. */
export interface Field {
  /** English keys and indexes joined by dots: `parties.0.name`. */
  readonly path: string;
  readonly source: Source;
  readonly value: unknown;
  /** The key as written (for list items: the item). */
  readonly keyText: string;
  readonly key: Range;
  readonly range: Range;
}

export type YamlProblemKind =
  | 'syntax'
  | 'unclosed'
  | 'duplicate-key'
  | 'duplicate-language-key'
  | 'not-a-map'
  | 'too-many-aliases';

export interface YamlProblem {
  readonly kind: YamlProblemKind;
  readonly range: Range;
  /** The parser's code or the key concerned: never shown as it is. */
  readonly detail: string;
}

/** Frontmatter or the card, with English keys and values whatever language it was written in. */
export interface Frontmatter {
  readonly source: Source;
  /** The whole block with its fences; for a card, the whole file. */
  readonly range: Range;
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly fields: ReadonlyMap<string, Field>;
  readonly problems: readonly YamlProblem[];
}

export type PartyType =
  | 'municipality'
  | 'region'
  | 'state-agency'
  | 'local-federation'
  | 'municipal-company'
  | 'association'
  | 'foundation'
  | 'religious-community'
  | 'study-association'
  | 'cooperative'
  | 'umbrella'
  | 'company'
  | 'network';

export type Side = 'public' | 'civil' | 'none';

export interface OrgNumber {
  /** `NNNNNN-NNNN` */
  readonly value: string;
  readonly valid: boolean;
  /** What the first digit says, or null when it says nothing. */
  readonly kind: string | null;
  readonly range: Range;
  readonly source: Source;
}

export interface Party {
  readonly id: string | null;
  readonly name: string;
  readonly units: readonly string[];
  readonly shortNames: readonly string[];
  readonly type: PartyType | null;
  readonly side: Side;
  readonly orgNumber: OrgNumber | null;
  readonly members: readonly string[];
  readonly from: 'frontmatter' | 'prose';
  readonly source: Source;
  readonly range: Range;
}

export type * from './facts/contribution.ts';
export type * from './facts/fact.ts';

export interface Term {
  readonly start: string | null;
  readonly end: string | null;
  readonly openEnded: boolean;
  /** A length in months whose dates the text does not tell; `start` and `end` are null then. */
  readonly months?: number;
  /** Beside `months`: counted from the day when the agreement is signed. */
  readonly fromSigning?: boolean;
  readonly from: 'frontmatter' | 'prose';
  readonly source: Source;
  readonly range: Range;
}

/** The notice by which the agreement is ended, or that stops it from going on by itself. */
export interface Notice {
  /** Whole months; 30 days are one. Null for a length that no months make. */
  readonly months: number | null;
  readonly from: 'frontmatter' | 'prose';
  readonly source: Source;
  readonly range: Range;
}

/** How the agreement can go on after its term. */
export interface Extension {
  /** Months of each extension; null when it is not said. */
  readonly months: number | null;
  readonly maxTimes: number | null;
  readonly decideMonthsBefore: number | null;
  /** The day that this makes, `YYYY-MM-DD`, or the day that the text names. */
  readonly decideBy: string | null;
  /** Whether it goes on unless somebody stops it; null when that is not said. */
  readonly automatic: boolean | null;
  readonly from: 'frontmatter' | 'prose';
  readonly source: Source;
  readonly range: Range;
}

/** How often a body of the partnership meets. */
export interface Meeting {
  /** Base form: “styrgrupp”. */
  readonly body: string;
  readonly times: number;
  readonly per: Interval;
  /** “minst” */
  readonly minimum: boolean;
  readonly from: 'frontmatter' | 'prose';
  readonly source: Source;
  readonly range: Range;
}

/** What the text says when frontmatter and card come first and prose fills in. */
export interface Reading {
  readonly parties: readonly Party[];
  readonly term: Term | null;
  readonly notice: Notice | null;
  /** Null when nothing says that the agreement can go on. */
  readonly extension: Extension | null;
  /** One for each body. */
  readonly meetings: readonly Meeting[];
  readonly contributions: readonly ReadContribution[];
}

/** The document before it is known which profile it is read with. */
export interface Document {
  readonly source: Source;
  readonly unreadable: Unreadable | null;
  readonly frontmatter: Frontmatter | null;
  /** The side file `<name>.iop.yaml`. */
  readonly card: Frontmatter | null;
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
}

/** A text understood: what every rule asks. */
export interface Agreement extends Document {
  readonly profile: Profile;
  /** Rules of the users' own that the settings have for it, beside those of the profile. */
  readonly words: readonly OwnRule[];
  readonly language: 'sv' | 'en';
  readonly status: Status | null;
  /** From the frontmatter, else the first heading that is no section; never empty text. */
  readonly title: { readonly text: string; readonly range: Range } | null;
  /** Headings and paragraphs between the title and the first section or second heading. */
  readonly subtitle: readonly Block[];
  readonly sections: ReadonlyMap<SectionKey, readonly SectionPlace[]>;
  readonly coverage: ReadonlyMap<SectionKey, SectionCoverage>;
  readonly sentences: readonly Sentence[];
  readonly facts: Facts;
  readonly reading: Reading;
  /** The first assessment, from the side file, else the frontmatter; null when there is none. */
  readonly assessment: Assessment | null;
  /** Parties and term from the text alone. */
  readonly prose: Reading;
}
