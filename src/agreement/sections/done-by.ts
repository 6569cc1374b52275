import type { Assignment, Block } from '../agreement.ts';
import { headingWords } from './normalise.ts';

const does =
  '(?:gör|ska göra|står för|ska stå för|bidrar med|ställer upp med|tar hand om|ansvarar för|svarar för|lovar)';
/** A name that is no pronoun. */
const someName = '(?!(?:vi|ni|man|som|det|de|en|ett|här|så|vem|vilka|hur|vad) )([^?.,:]{3,60}?)';

/** “Vad Goda Grannar gör”, “Det här gör Goda Grannar”, “Goda Grannar ansvarar för”. */
const doneBy = [
  new RegExp(`^(?:vad|det|detta)(?: här)? ${someName} ${does}(?= |$)`),
  new RegExp(
    `^(?:det|detta|så|så här)(?: här)? (?:ska )?(?:gör|göra|bidrar|lovar|ansvarar|ställer) ${someName}(?: upp| för| med)?$`,
  ),
  new RegExp(`^${someName} ${does}(?= |$)`),
];

/** “Skolan gör”: somebody in one word, and nothing after what is done. */
const doneByOne = new RegExp(`^[a-zà-öø-ɏ-]{2,}(?:[et]?n|et|t|na) ${does}$`);

const doing = '(?:gör|göra|bidrar med|ordnar|sköter|tar hand om|står för|ställer upp med)';

/** “Det här gör ni”, “Vad vi ska göra”, “Ni gör”. */
const doneByUs = new RegExp(
  `^(?:(?:det|detta|vad|så)(?: här)? (?:ska )?${doing} (vi|ni)(?: och vad (?:ska )?${doing} (?:vi|ni))?|(?:det|detta|vad)(?: här)?(?: som)? (vi|ni) (?:ska )?${doing}|(vi|ni) ${doing})$`,
);

interface Draft {
  readonly text: string;
}

/**
 * Headings that say what one of the parties does: a named one, “ni”, and “vi” where another heading tells what the
 * others do. What “vi” do by ourselves is the activity.
 */
export function headingsByDoer(
  drafts: readonly Draft[],
  byWords: readonly (readonly Assignment[])[],
  text: string,
  blocks: readonly Block[],
): ReadonlySet<number> {
  const doers = new Set<number>();
  const ours: number[] = [];
  let isOther = false;
  drafts.forEach((draft, index) => {
    const found = byWords[index] ?? [];
    const words = headingWords(draft.text).replace(/\?$/, '');
    if (!/(?:gör|göra|för|med|om|lovar|vi|ni)(?: |$)/.test(words)) return;
    const who = words.includes(' och vad ') ? 'ni' : doneByUs.exec(words)?.slice(1).find(Boolean);
    if (found.some(({ key }) => key === 'commitments'))
      isOther ||= doneBy.some((pattern) => pattern.test(words));
    else if (found.some(({ key }) => key !== 'activity')) return;
    else if (who === 'ni' && doneByUs.test(words)) doers.add(index);
    else if (who === 'vi') ours.push(index);
    else if (found.length === 0 && (doneByOne.test(words) || isDoneByParty(words, text, blocks)))
      doers.add(index);
  });
  if (isOther || doers.size > 0) for (const index of ours) doers.add(index);
  return doers;
}

/** How texts begin, in lower case, by their blocks. */
const beginnings = new WeakMap<readonly Block[], string>();

function beginningOf(text: string, blocks: readonly Block[]): string {
  const lower = beginnings.get(blocks) ?? text.slice(0, 20_000).toLowerCase();
  beginnings.set(blocks, lower);
  return lower;
}

/** Whether a heading says what a party does: its name has an organisation number after it somewhere. */
function isDoneByParty(words: string, text: string, blocks: readonly Block[]): boolean {
  const [name] = doneBy.flatMap((pattern) => pattern.exec(words)?.[1] ?? []);
  if (name === undefined) return false;
  const lower = beginningOf(text, blocks);
  let at = lower.indexOf(name);
  // Parties are presented where they are first named.
  for (let times = 0; times < 20 && at >= 0; times += 1, at = lower.indexOf(name, at + 1)) {
    const after = lower.slice(at + name.length, at + name.length + 100);
    if (/^[^\n]{0,80}\d{6}\s?[-–]\s?\d{4}/.test(after)) return true;
  }
  return false;
}

/** Whether a heading is the short name that the text gives a party: “Norra föreningsforum (Forumet)”. */
export function isShortName(heading: string, text: string, blocks: readonly Block[]): boolean {
  const name = headingWords(heading);
  if (!/^[a-zà-öø-ɏ-]{3,30}$/.test(name)) return false;
  const lower = beginningOf(text, blocks);
  const named = [`(${name})`, `kallad ${name}`, `kallat ${name}`, `kallas ${name}`];
  return named.some((given) => lower.includes(given));
}
