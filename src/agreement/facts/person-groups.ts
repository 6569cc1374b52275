import { isRole, typeIn } from './organisations.ts';
import { type Draft, emptyDraft, hasDetails, type Placed, take } from './person-items.ts';

/** How sure a place is to hold people: a section or table of contacts or signatures, or any text. */
export type Setting = 'contacts' | 'signatures' | 'text';

/** People as they are read item by item; the last of them is still open. */
export interface Groups {
  readonly done: Draft[];
  open: Draft;
  /** “Kontaktpersoner är …”: a role for all who follow. */
  common: Placed | null;
}

export const newGroups = (): Groups => ({ done: [], open: emptyDraft(), common: null });

const pair = /^,? (?:och|samt|and|&) $/;

/** “Kim Ek och Bo Alm, firmatecknare”: what is said of the second holds for the first. */
function shareRole(first: Draft, second: Draft): void {
  const [name] = second.places;
  const before = first.places.at(-1);
  if (first.role !== null || hasDetails(first) || second.role === null) return;
  if (name?.item.kind !== 'name' || before?.block !== name.block) return;
  if (!pair.test(name.block.prose.text.slice(before.end, name.start))) return;
  first.role = second.role;
  first.isWeak = second.isWeak;
}

/** Ends the person that is open. */
export function close(groups: Groups): void {
  const { open, done } = groups;
  const last = done.at(-1);
  if (last && open.places.length > 0) shareRole(last, open);
  if (open.places.length > 0) done.push(open);
  groups.open = emptyDraft();
}

/** Words between a role and a name that do not part them: “ordföranden är för närvarande”. */
const between =
  /^[ ,:("”–-]*(?:(?:som|är|heter|nu|idag|i dag|för närvarande|f\.n\.|just nu|vår|den|dess|deras|is|namn|namnet|tel|tjänstgörande|(?:för|i|vid|hos|på|inom|of|for) [A-Za-zÀ-ÖØ-öø-ɏ:-]+(?:(?: och|,) [a-zà-öø-ɏ-]+)?|[A-Za-zÀ-ÖØ-öø-ɏ:-]+s|vid avtalets (?:start|början|ingång)) ?[,:(–-]* ?){0,4}["”(]?$/;

/** Whether a role and a name belong to each other by what stands between them. */
const isBeside = (gap: string) => gap.length <= 70 && between.test(gap);

/** A sentence that ends and another that begins between two items. */
const endsSentence = /^[)"”]?[.!?] +[A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]/;

/** A new party between two items: “… Föreningen: …”. */
function namesParty(gap: string): boolean {
  if (gap.length < 4 || gap.length > 120) return false;
  if (/[.;,] (?:för )?[A-ZÀ-ÖØ-Þ][^:]{1,60}: ?$/.test(gap)) return true;
  return gap.split(/[^A-Za-zÀ-ÖØ-öø-ɏ]+/).some((word) => isRole(word) || typeIn(word) !== null);
}

/** Whether an item begins a new person. */
function isNew(open: Draft, placed: Placed, next: Placed | undefined, gap: string): boolean {
  const { item } = placed;
  if (open.places.length === 0) return false;
  if (hasDetails(open) && namesParty(gap)) return true;
  switch (item.kind) {
    case 'name':
      return open.name !== null || hasDetails(open);
    case 'role':
      return isNewRole(open, item.isWeak, placed, next, gap);
    default:
      return open[item.kind] !== null && open.name === null && open.role === null;
  }
}

function isNewRole(
  open: Draft,
  isWeak: boolean,
  placed: Placed,
  next: Placed | undefined,
  gap: string,
): boolean {
  const leads =
    next?.item.kind === 'name' &&
    next.block === placed.block &&
    isBeside(placed.block.prose.text.slice(placed.end, next.start));
  if (open.name !== null) {
    if (leads) return true;
    if (open.role !== null && !open.isWeak) return hasDetails(open) && !isWeak && gap.length > 3;
    return hasDetails(open) && !/^[ ,(–-]*$/.test(gap);
  }
  if (open.role === null) return leads && hasDetails(open);
  return !open.isWeak && !isWeak && (hasDetails(open) || !isBeside(gap));
}

/** The reader is spoken to: “kan du kontakta”. */
const addresses = /(?<![a-zà-öø-ɏ])(?:du|ni|man|kontakta|mejla|ring|skriv|you)(?![a-zà-öø-ɏ])/i;

const sameKinds = (open: Draft, { item }: Placed, gap: string, setting: Setting) =>
  setting !== 'text' ||
  hasDetails(open) ||
  (item.kind === 'email' || item.kind === 'phone'
    ? open.name !== null || !addresses.test(gap)
    : isBeside(gap));

/**
 * Joins items into people. `gapOf` gives what stands between an item and the one before it.
 * In running text a role and a name must stand beside each other.
 */
export function group(
  groups: Groups,
  items: readonly Placed[],
  setting: Setting,
  gapOf: (before: Placed, placed: Placed) => string,
): void {
  for (const [i, placed] of items.entries()) {
    const { item } = placed;
    if (item.kind === 'role' && item.isPlural) {
      groups.common = placed;
      continue;
    }
    const before = groups.open.places.at(-1);
    const gap = before ? gapOf(before, placed) : '';
    const isApart =
      before !== undefined &&
      (endsSentence.test(gap) || !sameKinds(groups.open, placed, gap, setting));
    if (isApart || isNew(groups.open, placed, items[i + 1], gap)) close(groups);
    if (setting === 'text' && before && gap.length > 80) close(groups);
    take(groups.open, placed);
    const { common, open } = groups;
    if (common && open.role === null && open.name !== null && common.item.kind === 'role') {
      open.role = common.item.value;
      open.isWeak = true;
    }
  }
}
