import {
  clauseStart,
  clauses,
  finite,
  isCondition,
  isCut,
  isLimited,
  limits,
  negationAfter,
  negationBefore,
  negations,
  without,
} from './denial.ts';
import { isGiven, isOfDeed, negationAfterFront } from './fronted.ts';
import type { Token } from './tokens.ts';

/** Words that deny what follows them without being negations: “i stället för vite”, “undvik beställningar”. */
const instead =
  /(?:undvik(?:er|a|s|as)?|i ?stället för|till skillnad från|i motsats till|snarare än|hellre än|fri(?:tt|a)? från|instead of|unlike|rather than|free (?:from|of))$/;
/** A clause of its own after a comma: “…, kommunen betalar”. */
const ownClause =
  /^[ ,;:(–]*(?:[a-zà-öø-ɏ]+(?:en|et|erna|arna)|vi|de|den|det|man|ni|där|så) (?!eller )[a-zà-öø-ɏ]+r(?![a-zà-öø-ɏ])/;

/** A list that is denied has no more words. */
const reach = 12;

/** Whether what follows a negation up to `end` is one stretch that it denies. `comma`: where its first clause ends. */
function holds(
  text: string,
  tokens: readonly Token[],
  negation: number,
  comma: number,
  end: number,
): boolean {
  if (comma >= 0 && ownClause.test(text.slice(comma, end).toLowerCase())) return false;
  if (isContrast(tokens, negation) || limits.has(tokens[negation + 1]?.text ?? '')) return false;
  return !isCondition(tokens, clauseStart(text, tokens, negation));
}

/** A verb right after a comma begins what the sentence says: “Den som inte vill vara med, säger upp avtalet”. */
const mainVerb =
  /^(?:säger|häver|begär|kallar|meddelar|lämnar|skriver|tar|hör|gör|går|får|ska|kan)$/;

/** Whether a word before denies a list that reaches this one: “utan vite, skadestånd och andra sanktioner”. */
function inDeniedList(text: string, tokens: readonly Token[], at: number): boolean {
  let comma = -1;
  const end = tokens[at]?.end ?? text.length;
  if (mainVerb.test(tokens[at]?.text ?? '') && isCut(text, tokens[at - 1], tokens[at]))
    return false;
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const token = tokens[index];
    if (!token) return false;
    if (text.slice(token.end, tokens[index + 1]?.start).includes(';')) return false;
    if (isCut(text, token, tokens[index + 1])) comma = token.end;
    if (instead.test(text.slice(Math.max(0, token.start - 24), token.end).toLowerCase()))
      return true;
    if (negations.has(token.text) || without.has(token.text))
      return holds(text, tokens, index, comma, end);
    const isClause = clauses.has(token.text) && token.text !== 'som' && token.text !== 'if';
    if (finite.has(token.text) || isClause) return false;
  }
  return false;
}

/** The “utan” of “inte så utan så”: what follows it is said. */
function isContrast(tokens: readonly Token[], at: number): boolean {
  if (!without.has(tokens[at]?.text ?? '')) return false;
  return tokens.slice(Math.max(0, at - 20), at).some(({ text }) => negations.has(text));
}

const modal = /^(?:får|ska|skall|kan|bör|måste|vill|behöver|har|may|shall|must|can|should)$/;
const happens = /(?:s|vara|förekomma|bli|ske|utgå|gälla|uppstå|ingå|be|apply)$/;

/** “Leverantören får inte neka”: what is denied is what the word does, not the word. */
function isDoer(tokens: readonly Token[], at: number, negation: number): boolean {
  const hasModal = tokens.slice(at + 1, negation).some(({ text }) => modal.test(text));
  return hasModal && !happens.test(tokens[negation + 1]?.text ?? '');
}

/** “Leverantören får inte neka”; in “vite får parterna inte kräva” somebody stands between. */
const isHeld = (tokens: readonly Token[], negation: number) => {
  const last = /^(?:heller|då|själv|därför|dock)$/.test(tokens[negation - 1]?.text ?? '') ? 2 : 1;
  return isDoer(tokens, negation - last - 1, negation);
};

/** “Någon annan påföljd, såsom vite, tillämpas inte”: a sentence that begins so is a denial, wherever its negation is. */
function isOfNone(tokens: readonly Token[], at: number): boolean {
  const [first] = tokens;
  if (at === 0 || !/^(?:någon|något|några)$/.test(first?.text ?? '')) return false;
  const negation = tokens.findIndex(({ text }) => text === 'inte' || text === 'ej');
  if (negation < at || negation > 14) return false;
  return !tokens.slice(1, negation).some(({ text }) => clauses.has(text) && text !== 'som');
}

const verb = /^(?!timm|kron|ledar|gång)[a-zà-öø-ɏ]+(?:[aöå]r|er)$|^(?:ska|kan|måste)$/;
/** “Den part som inte fullgör sina åtaganden betalar vite”: the denial tells who it is, and then comes what is said. */
function isOfWho(tokens: readonly Token[], at: number): boolean {
  const who = tokens.slice(0, 4).findIndex(({ text }) => text === 'som');
  if (who < 1 || at - who > 14 || !/^(?:inte|ej)$/.test(tokens[who + 1]?.text ?? '')) return false;
  const between = tokens.slice(who + 2, at);
  if (between.some(({ text }) => negations.has(text) || without.has(text))) return false;
  return between.filter(({ text }) => verb.test(text)).length > 1;
}

/**
 * Whether the word at `at` is denied where it stands: “inga viten”, “varken vite eller skadestånd”, “i stället för
 * beställning”. What follows “utan” after a negation is not: “inte en beställning utan ett partnerskap”.
 */
export function isDeniedWord(text: string, tokens: readonly Token[], at: number): boolean {
  if (isOfNone(tokens, at)) return true;
  if (isOfWho(tokens, at)) return false;
  const start = clauseStart(text, tokens, at);
  for (let index = start; index < at; index += 1) if (isContrast(tokens, index)) return false;
  if (inDeniedList(text, tokens, at)) return true;
  const before = negationBefore(tokens, start, at);
  const fronted = before === null ? negationAfterFront(text, tokens, at) : null;
  if (fronted !== null && isOfDeed(tokens, at, fronted)) return false;
  if (fronted !== null) return !isGiven(tokens, at, fronted) && !isHeld(tokens, fronted);
  const match = { from: at, to: at + 1 };
  const denied = before ?? negationAfter(text, tokens, start, match);
  if (denied === null || isLimited(tokens, denied, true)) return false;
  return before !== null || !(isDoer(tokens, at, denied) || isOfDeed(tokens, at, denied));
}
