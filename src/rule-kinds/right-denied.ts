import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { whoDoes } from '../agreement/doer.ts';
import { isOutside } from '../agreement/language/outside.ts';
import { lowerOf } from '../agreement/language/search.ts';
import { ownUnder } from './own-sentences.ts';

/** To ask for other terms, whoever does it. */
const asks =
  '(?:begära?|be om|påkallar?|föreslår?|föreslå|väcka|ta upp|kalla till|få till stånd|komma med|säga (?:ifrån|nej|emot))';
const terms =
  '(?:ändr|jämk|villkor|omförhandl|översyn|omprövning|något annat|nya? förhandling|förhandling|andra tider)';
/** “kan inte begära någon ändring”, “äger ej påkalla jämkning”, “har ingen rätt att föreslå andra villkor”. */
const denies = new RegExp(
  `(?<![a-zà-öø-ɏ])(?<verb>kan|får|äger|har)(?: (?!utan|bara)[a-zà-öø-ɏ]+){0,5}? (?:inte|ej|aldrig|ingen|inte någon)(?: (?:motsvarande|egen))?(?: (?:rätt|möjlighet|befogenhet))?(?: att)?(?: (?:själv[a]?|på egen hand|heller|någonsin))? ${asks}(?: [a-zà-öø-ɏ]+){0,5}? ${terms}[a-zà-öø-ɏ]*`,
);
/** Not that it may not, but when or how. */
const limited =
  /(?<![a-zà-öø-ɏ])(?:utan att|utan samtycke|ensidigt|förrän|oftare|mer än|fler än|ensam|senare än|mindre än|muntlig[a-zà-öø-ɏ]*|i efterhand|retroaktiv[a-zà-öø-ɏ]*|om inte)(?![a-zà-öø-ɏ])/;

/** A sentence that keeps the civil side from asking for other terms. */
export function rightDeniedIn(agreement: Agreement): Sentence | null {
  const own = ownUnder(agreement, 'renegotiation', 'changes', 'termination');
  const found = own.find((sentence) => {
    const lower = lowerOf(sentence).slice(0, 600);
    const denied = denies.exec(lower);
    if (!denied || limited.test(lower) || isOutside(agreement, sentence)) return false;
    const { verb = '' } = denied.groups ?? {};
    return whoDoes(agreement, sentence, denied.index, denied.index + verb.length) === 'civil';
  });
  return found ?? null;
}
