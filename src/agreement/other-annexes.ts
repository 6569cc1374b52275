import type { Agreement, Reference, Sentence } from './agreement.ts';
import { isBygoneAt, namesEarlier } from './language/bygone.ts';
import { lowered } from './language/lowered.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { lastBefore, sentenceRange } from './places.ts';

const paper =
  '(?:[a-zà-öø-ɏ-]*(?:lag|balk|förordning|direktiv|fördrag|föreskrifter)(?:en|et|na)?|lou|luf|luk|(?:hyres|arrende|lokal|leverantörs|ram)(?:avtal|kontrakt)(?:et)?|(?:riktlinje|policy|program|reglemente|strategi)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])';
/** “Bilaga 2 till lagen” */
const after = new RegExp(`^ (?:till|i) (?:(?:den|det|kommunens|stadens|regionens) )?${paper}`);
/** “Lagens bilaga 1”, “det gamla avtalet hade en bilaga 4” */
const before =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*(?:(?:lag|balk|förordning|direktiv|fördrag)(?:en|et)?s|(?:hyres|arrende|lokal|leverantörs|ram)(?:avtal|kontrakt)ets)|lou:s|(?:hyres|arrende|lokal|leverantörs|ram)(?:avtal|kontrakt)et(?: (?:och|med|samt) (?:dess|tillhörande)|,)|(?:hade|innehöll|fanns|följde)(?: [a-zà-öø-ɏ]+){0,3}) (?:[a-zà-öø-ɏ]+ )?$/;

/** Those of the annexes that the text points to which are none of a law, of another paper or of an earlier agreement. */
export function withoutOthers(
  agreement: Agreement,
  annexes: readonly Reference[],
): readonly Reference[] {
  if (annexes.length === 0) return annexes;
  const sentences = sentencesWith(agreement, ['bila', 'bil.', 'annex', 'append']).map(
    (sentence) => ({ start: sentenceRange(sentence).start, sentence }),
  );
  return annexes.filter((annex) => {
    const sentence = lastBefore(sentences, annex.range.start)?.sentence;
    return !sentence || !isOfOther(agreement, annex.text, sentence);
  });
}

function isOfOther(agreement: Agreement, text: string, sentence: Sentence): boolean {
  const lower = lowerOf(sentence).slice(0, 1_000);
  const at = lower.indexOf(lowered(text).replace(/\s/g, ' '));
  if (at < 0) return false;
  return (
    after.test(lower.slice(at + text.length)) ||
    before.test(lower.slice(Math.max(0, at - 60), at)) ||
    namesEarlier(lower) ||
    isBygoneAt(agreement, sentence, at)
  );
}
