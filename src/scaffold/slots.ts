import { swedishKey } from '../agreement/aliases.ts';
import { answersTopLevel } from '../generated/aliases.ts';
import type { SectionKey } from '../generated/sections.ts';
import { sectionKeys } from '../generated/sections.ts';
import { inlineText, isBlank } from './markdown-text.ts';
import { annexesPassage } from './passages/annexes.ts';
import { changesPassage } from './passages/changes.ts';
import { commitmentsPassage } from './passages/commitments.ts';
import { confidentialityPassage, personalDataPassage } from './passages/confidentiality.ts';
import { contactsPassage } from './passages/contacts.ts';
import { contributionsPassage } from './passages/contributions.ts';
import { decisionsPassage } from './passages/decisions.ts';
import { extensionPassage } from './passages/extension.ts';
import { followUpPassage } from './passages/follow-up.ts';
import { groupsPassage } from './passages/groups.ts';
import { noticePassage } from './passages/notice.ts';
import { partiesPassage } from './passages/parties.ts';
import type { Passage } from './passages/passage.ts';
import {
  disputePassage,
  renegotiationPassage,
  rescissionPassage,
} from './passages/renegotiation.ts';
import { signaturesPassage } from './passages/signatures.ts';
import { termPassage } from './passages/term.ts';

/** Passages in the order they stand within a section that a template has no place for. */
export const passages = {
  parties: partiesPassage,
  commitments: commitmentsPassage,
  contributions: contributionsPassage,
  term: termPassage,
  extension: extensionPassage,
  groups: groupsPassage,
  'follow-up': followUpPassage,
  renegotiation: renegotiationPassage,
  notice: noticePassage,
  rescission: rescissionPassage,
  dispute: disputePassage,
  changes: changesPassage,
  confidentiality: confidentialityPassage,
  'personal-data': personalDataPassage,
  annexes: annexesPassage,
  contacts: contactsPassage,
  signatures: signaturesPassage,
  decisions: decisionsPassage,
} as const satisfies Readonly<Record<string, Passage>>;

export type PassageName = keyof typeof passages;

/** Everything a template may name between `{{` and `}}`, with its Swedish twin. */
const twins = {
  title: 'titel',
  reference: 'diarienummer',
  text: 'text',
  guidance: 'vägledning',
  more: 'övrigt',
  parties: 'parter',
  commitments: 'åtaganden',
  contributions: 'bidrag',
  term: 'avtalstid',
  extension: 'förlängning',
  groups: 'grupper',
  'follow-up': 'uppföljning',
  renegotiation: 'omförhandling',
  notice: 'uppsägning',
  rescission: 'hävning',
  dispute: 'tvist',
  changes: 'ändringar',
  confidentiality: 'sekretess',
  'personal-data': 'personuppgifter',
  annexes: 'bilagor',
  contacts: 'kontaktpersoner',
  signatures: 'underskrifter',
  decisions: 'beslut',
} as const satisfies Readonly<
  Record<PassageName | 'title' | 'reference' | 'text' | 'guidance' | 'more', string>
>;

export type SlotName = keyof typeof twins;

const byName: ReadonlyMap<string, SlotName> = new Map(
  (Object.entries(twins) as [SlotName, string][]).flatMap(([en, sv]) => [
    [en, en],
    [sv, en],
  ]),
);

/** All names of slots, in both languages. */
export const slotNames: readonly string[] = [
  ...new Set([...Object.keys(twins), ...Object.values(twins)]),
];

/** The slot of a name in either language, or null. */
export function slotNamed(name: string): SlotName | null {
  return byName.get(name.normalize('NFC').toLowerCase()) ?? null;
}

export function isPassage(name: SlotName): name is PassageName {
  return Object.hasOwn(passages, name);
}

const byKey: ReadonlyMap<string, SectionKey> = new Map(
  sectionKeys.flatMap((key): [string, SectionKey][] => [
    [key, key],
    [swedishKey(['texts'], key, answersTopLevel) ?? key, key],
  ]),
);

/** All keys of sections, in both languages. */
export const sectionNames: readonly string[] = [...byKey.keys()];

/** The section of a key in either language, or null. */
export function sectionNamed(name: string): SectionKey | null {
  return byKey.get(name.normalize('NFC').toLowerCase()) ?? null;
}

/** The name of the partnership on one line; a gap until it has one. */
export function titleText(title: string | undefined, locale: 'sv' | 'en'): string {
  if (title !== undefined && !isBlank(title)) return inlineText(title);
  return locale === 'sv' ? '[fyll i: partnerskapets namn]' : '[fill in: name of the partnership]';
}
