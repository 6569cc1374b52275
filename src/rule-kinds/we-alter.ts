import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import { lowerOf } from '../agreement/language/search.ts';
import { ownUnder } from './own-sentences.ts';

/** “Vi kan komma att ändra tiderna”, “vi förbehåller oss rätten att justera innehållet”. */
const weAlter =
  /(?<![a-zà-öø-ɏ])(?:vi (?:kan|får|kommer|förbehåller oss|behöver|måste)|(?:kan|får|kommer) vi)(?: [a-zà-öø-ɏ]+){0,5}? (?:ändra|justera|anpassa|sänka|höja|minska|revidera|skriva om|lägga om|omfördela|dra ner på|flytta om)(?![a-zà-öø-ɏ])/;
/** Then the others get to know: whoever writes “vi” does it alone. */
const isToldIt =
  /(?<![a-zà-öø-ɏ])(?:får(?: [a-zà-öø-ɏ]+){0,3}? (?:besked|veta|information|reda|meddelande)|meddelas|informeras|underrättas|(?:meddelar|informerar|underrättar)(?: vi)? (?:er|föreningen)|rättar sig|ställer om)(?![a-zà-öø-ɏ])/;
const addressed = /(?<![a-zà-öø-ɏ])(?:ni|er)(?![a-zà-öø-ɏ])/;
const joint =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|ihop|gemensamt|i samråd|överens|eniga|enas|båda|alla|någon av|var och en|parterna|ingen|inte|ni (?:får|kan) (?:också|även|göra)|samma)(?![a-zà-öø-ɏ])/;

/** A sentence where those who write alter the terms and let the others know, whoever “vi” is. */
export function weAlterIn(agreement: Agreement): Sentence | null {
  const own = ownUnder(agreement, 'renegotiation', 'changes');
  const found = own.find((sentence, at) => {
    const lower = lowerOf(sentence).slice(0, 600);
    if (!weAlter.test(lower) || joint.test(lower)) return false;
    const next = own[at + 1];
    const follows = next?.block === sentence.block ? next : null;
    return [sentence, follows].some((one) => one !== null && othersAreTold(agreement, one));
  });
  return found ?? null;
}

function othersAreTold({ reading }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (!isToldIt.test(lower) || joint.test(lower)) return false;
  const named = partyMentionsIn(sentence.text, reading.parties);
  return addressed.test(lower) || named.some(({ party }) => party.side === 'civil');
}
