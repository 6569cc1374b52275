import type { Block, Person } from '../agreement.ts';
import { lowered } from '../language/lowered.ts';
import { rangeIn } from '../language/prose.ts';
import { type DetailHit, emailsIn, phonesIn } from './contact-details.ts';
import { type NameHit, namesIn } from './person-names.ts';
import { type RoleHit, rolesIn } from './person-roles.ts';

/** A name, a role, an address or a number; offsets into the text it was found in. */
export type Item = NameHit | RoleHit | DetailHit;

/** The items of a text in order, none over another. */
export function itemsIn(text: string): readonly Item[] {
  const details = /@|[([](?:at|a|snabel)|\d{2}/i.test(text)
    ? [...emailsIn(text), ...phonesIn(text)]
    : [];
  const roles = rolesIn(lowered(text));
  const found: Item[] = [...details, ...namesIn(text), ...roles];
  const rank = (item: Item) => ['email', 'phone', 'name', 'role'].indexOf(item.kind);
  const kept: Item[] = [];
  for (const item of found.sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const last = kept.at(-1);
    if (!last || item.start >= last.end) kept.push(item);
    else if (rank(item) < rank(last)) kept[kept.length - 1] = item;
  }
  return kept;
}

/** Where an item stands: its block, and offsets into the prose of the block. */
export interface Placed {
  readonly item: Item;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** A person as far as it has been read. */
export interface Draft {
  name: string | null;
  role: string | null;
  isWeak: boolean;
  /** A role of the weak kind stood here, though another may have taken its place. */
  isContact: boolean;
  email: string | null;
  phone: string | null;
  readonly places: Placed[];
}

export const emptyDraft = (): Draft => ({
  name: null,
  role: null,
  isWeak: false,
  isContact: false,
  email: null,
  phone: null,
  places: [],
});

export const hasDetails = ({ email, phone }: Draft) => email !== null || phone !== null;

/** Puts an item into a person; what is already known stays. */
export function take(draft: Draft, placed: Placed): void {
  const { item } = placed;
  if (item.kind === 'role') {
    draft.isContact ||= item.isWeak;
    if (draft.role === null || (draft.isWeak && !item.isWeak)) {
      draft.role = item.value;
      draft.isWeak = item.isWeak;
    }
  } else if (draft[item.kind] === null) draft[item.kind] = item.value;
  draft.places.push(placed);
}

/** A person with its place, from the first item to the last. */
export function personOf(source: string, draft: Draft): Person | null {
  const [first] = draft.places;
  const last = draft.places.at(-1);
  if (!first || !last) return null;
  const range = {
    start: rangeIn(first.block.prose, first.start, first.end).start,
    end: rangeIn(last.block.prose, last.start, last.end).end,
  };
  const text =
    first.block === last.block
      ? first.block.prose.text.slice(first.start, last.end)
      : source.slice(range.start, range.end);
  const { name, role, email, phone } = draft;
  return { name, role, email, phone, range, text };
}
