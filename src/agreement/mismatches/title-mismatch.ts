import type { Agreement } from '../agreement.ts';
import { fieldAt } from '../places.ts';
import { type Mismatch, plainName } from './mismatch.ts';

/** Words that every such title may have. */
const general =
  /^(?:överenskommelse[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*avtal(?:et)?|samverkan[a-zà-öø-ɏ]*|idéburet|idéburna|offentligt|offentliga|[a-zà-öø-ɏ]*partnerskap(?:et)?|iop|om|för|mellan|och|i|den|det|en|ett|av|med|på|till|agreement|on|an|a|the|of|and|for|idea|based|public|partnership|between)$/;

const wordsIn = (text: string) =>
  plainName(text)
    .split(' ')
    .filter((word) => !general.test(word) && !/^\d+$/.test(word) && word.length > 2);

/** Whether two words are forms of one: “språkcafé”, “språkcaféet”. */
const isSameWord = (a: string, b: string) => {
  const length = Math.max(4, Math.min(a.length, b.length) - 2);
  return a === b || (a.length > 4 && b.length > 4 && a.slice(0, length) === b.slice(0, length));
};

/** A name is no longer. */
const mostWords = 30;

/** The name in frontmatter and the heading each hold a word that the other does not, and the text never says the first. */
export function titleMismatch(agreement: Agreement): Mismatch | null {
  const field = fieldAt(agreement, 'title');
  const heading = agreement.headings.find(({ level }) => level === 1);
  if (!field || typeof field.value !== 'string' || !heading || heading.sections.length > 0)
    return null;
  const stated = wordsIn(field.value).slice(0, mostWords);
  const top = [heading.block, ...agreement.subtitle].map(({ prose }) => prose.text).join(' ');
  const told = wordsIn(heading.text);
  const lacking = (words: readonly string[], others: readonly string[]) =>
    words.filter((word) => !others.some((other) => isSameWord(word, other)));
  if (lacking(told, stated).length === 0) return null;
  const missing = lacking(stated, wordsIn(top));
  if (missing.length === 0) return null;
  const text = agreement.blocks.map(({ prose }) => prose.text).join(' ');
  if (lacking(missing, wordsIn(text)).length === 0) return null;
  return {
    kind: 'title',
    at: field.range,
    source: field.source,
    told: [heading.range],
    section: 'background',
    data: { stated: field.value.trim(), told: heading.text },
  };
}
