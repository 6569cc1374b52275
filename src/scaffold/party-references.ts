import type { Field } from '../agreement/agreement.ts';
import type { AnswersParty } from '../generated/types.ts';

/** Where an answer points out a party. */
export const partyReference =
  /^(?:economy\.contributions\.\d+\.(?:from|to|for)|groups\.\d+\.convener|decisions\.\d+\.party)$/;

const folded = (name: string) => name.trim().normalize('NFC').toLowerCase();

/**
 * The ids of parties that an answer points out by their names, by the path of the answer. An id stays what it is, and
 * a name that several parties have points out none of them.
 */
export function idsOfNames(
  fields: ReadonlyMap<string, Field>,
  parties: readonly AnswersParty[],
): ReadonlyMap<string, string> {
  const ids = new Map<string, string | null>();
  for (const { id, name, 'short-names': short = [] } of parties) {
    for (const known of new Set([name, ...short].map(folded)))
      ids.set(known, ids.has(known) ? null : (id ?? null));
  }
  for (const { id } of parties) if (id !== undefined) ids.delete(folded(id));
  return new Map(
    [...fields.values()].flatMap(({ path, value }): readonly [string, string][] => {
      const id =
        typeof value === 'string' && partyReference.test(path) ? ids.get(folded(value)) : null;
      return id ? [[path, id]] : [];
    }),
  );
}
