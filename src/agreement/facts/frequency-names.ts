import type { Passage } from './passages.ts';

const verb =
  ' (?:(?:ska|skall|bör|kan|will|shall) )?(?:träffas|möts|mötas|sammanträder|samlas|ses|meets?)(?![a-zà-öø-ɏ])';

/** “Gruppen Norras forum träffas”, “The group Forum North meets” */
const called = new RegExp(`^(?:Gruppen|The group) ([A-ZÀ-ÖØ-Þ][^.,;:]{1,60}?)${verb}`);

/** Whether a sentence in lower case may call a group by its name: “gruppen Styrgrupp Norra”. */
export const isCalled = (text: string): boolean => /^(?:gruppen|the group) [a-zà-öø-ɏ]/.test(text);

/** “Ledarträffen möts”, “The parents’ forum meets” */
const kinds = new RegExp(
  `^(?:([A-ZÀ-ÖØ-Þ][a-zà-öø-ɏ-]{2,40}(?:grupp|forum|kommitté|team|utskott|träff|nätverk|panel|möte))(?:en|et|n|t)|The ([a-zà-öø-ɏ’' -]{2,40} (?:group|committee|council|board|team|forum)))${verb}`,
);

/**
 * The body that a sentence says meets and calls by a name that no list of words holds, in lower case; null for none.
 * A word that only ends as the name of a group does counts where the agreement tells of its groups.
 */
export function bodyByName({ prose, start, text, around }: Passage): string | null {
  const { keys } = around;
  const tells = keys.has('steering-group');
  if (!tells && !keys.has('organisation')) return null;
  const written = prose.text.slice(start, start + Math.min(text.length, 160));
  const name = called.exec(written)?.[1];
  if (name) return name.toLowerCase();
  const match = tells ? kinds.exec(written) : null;
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
}
