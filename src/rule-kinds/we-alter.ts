import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import { lowerOf } from '../agreement/language/search.ts';
import { ownUnder } from './own-sentences.ts';

/** “Vi kan komma att ändra tiderna”, “vi förbehåller oss rätten att justera innehållet”. */
const weAlter =
  /(?<![a-zà-öø-ɏ])(?:vi (?:kan|får|kommer|förbehåller oss|behöver|måste)|(?:kan|får|kommer) vi)(?: [a-zà-öø-ɏ]+){0,5}? (?:ändra|justera|anpassa|sänka|höja|minska|revidera|skriva om|göra om|lägga om|omfördela|dra ner på|flytta om|uppdatera|räkna om|lägga till|ta bort)(?![a-zà-öø-ɏ])/;
/** “Ändras behoven skriver vi om villkoren”: said of what is done, without “kan”. */
const weDo =
  /(?<![a-zà-öø-ɏ])(?:(?:ändrar|justerar|anpassar|sänker|höjer|minskar|reviderar|uppdaterar) vi|vi (?:ändrar|justerar|anpassar|sänker|höjer|minskar|reviderar|uppdaterar)|(?:skriver|lägger|räknar|gör|flyttar|ser|stämmer) vi(?: [a-zà-öø-ɏ]+){0,2}? (?:om|över|av)|vi (?:skriver|lägger|räknar|gör|ser)(?: [a-zà-öø-ɏ]+){0,2}? (?:om|över)|(?:skriver|bestämmer|beslutar|sätter|tar) vi(?: [a-zà-öø-ɏ]+){0,2}? (?:nya|nytt|ny|andra))(?![a-zà-öø-ɏ])/;
/** “Behöver vi andra tider meddelar vi er”: who needs another thing lets the others know. */
const weTell =
  /(?<![a-zà-öø-ɏ])(?:(?:meddelar|skickar|skriver|mejlar|ringer|hör av oss|säger)(?: vi)?(?=[ ,])|vi (?:meddelar|skickar|skriver|mejlar|ringer|säger))/;
const another =
  /(?<![a-zà-öø-ɏ])(?:(?:behöver|vill|önskar|måste) vi|vi (?:behöver|vill|önskar|måste)|ändras|förändras|minskar|ökar)(?![a-zà-öø-ɏ])[^.;]{0,60}(?:ändr|andra|annat|annan|fler|färre|mer |mindre|ny|villkor|behov|budget)/;
/** And so it is: the new holds from a day, without anybody’s yes. */
const inForce =
  /(?<![a-zà-öø-ɏ])(?:gäller (?:det|de|den) ny(?:a|tt)|(?:det|de|den) nya(?: [a-zà-öø-ɏ]+){0,2} gäller|(?:som|de|det|den|och) (?:då |sedan )?gäller (?:från|fr\.|efter|sedan|direkt|genast|vid|då)|börjar gälla|träder i kraft|är det (?:det|de|den)[^.;]{0,30} som gäller)(?![a-zà-öø-ɏ])/;
/** The agreement’s terms, and no telephone number. */
const terms =
  /villkor|avtal|överenskommelse|text|tider|antal|plats|rum|pris|belopp|ersättning|bidrag|peng|summa|omfattning|innehåll|upplägg|behov|åtagande|rutin|punkt|avsnitt|bilaga|budget|version|krav|mål|uppdrag|schema|dagar/;
const talks =
  /(?<![a-zà-öø-ɏ])(?:ses|träffas|möts|pratar|talar(?! om)|talas|prata|förhandla[a-zà-öø-ɏ]*|omförhandl[a-zà-öø-ɏ]*|diskutera[rs]?|samtal|möte|samråd[a-zà-öø-ɏ]*|säger ja|godkän[a-zà-öø-ɏ]*|skrivit under|skriver under|skriver på|synpunkter)(?![a-zà-öø-ɏ])/;
/** Then the others get to know: whoever writes “vi” does it alone. */
const isToldIt =
  /(?<![a-zà-öø-ɏ])(?:får(?: [a-zà-öø-ɏ]+){0,3}? (?:besked|veta|information|reda|meddelande)|meddelas|informeras|underrättas|(?:meddelar|informerar|underrättar)(?: vi)? (?:er|föreningen)|(?:rättar|rätta|fogar|foga|anpassar|anpassa|ställa?|ställer) (?:sig|er|om))(?![a-zà-öø-ɏ])/;
/** “Vi på förvaltningen”: they are “vi” all the same. */
const weAt = /(?<![a-zà-öø-ɏ])vi (?:på|från) [a-zà-öø-ɏ]+/g;
const addressed = /(?<![a-zà-öø-ɏ])(?:ni|er)(?![a-zà-öø-ɏ])/;
const joint =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|ihop|gemensamt|i samråd|överens|eniga|enas|båda|alla|någon av|var och en|parterna|ingen|inte|ni (?:får|kan) (?:också|även|göra)|samma)(?![a-zà-öø-ɏ])/;

/** A sentence where those who write alter the terms and let the others know, whoever “vi” is. */
export function weAlterIn(agreement: Agreement): Sentence | null {
  const own = ownUnder(agreement, 'renegotiation', 'changes');
  const found = own.find((sentence, at) => {
    const lower = lowerOf(sentence).slice(0, 600).replace(weAt, 'vi');
    if (!/(?<![a-zà-öø-ɏ])vi(?![a-zà-öø-ɏ])/.test(lower) || joint.test(lower)) return false;
    const next = own[at + 1];
    const both = [sentence, ...(next?.block === sentence.block ? [next] : [])];
    if (weAlter.test(lower) && both.some((one) => othersAreTold(agreement, one))) return true;
    if (!terms.test(lower) || talks.test(lower)) return false;
    const isOther = both.some((one) => namesOther(agreement, one));
    const isSo = both.some((one) => inForce.test(lowerOf(one)));
    if (weDo.test(lower) && isOther)
      return isSo || both.some((one) => isToldIt.test(lowerOf(one)) || weTell.test(lowerOf(one)));
    return weTell.test(lower) && another.test(lower) && isSo && isOther;
  });
  return found ?? null;
}

function othersAreTold(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return isToldIt.test(lower) && !joint.test(lower) && namesOther(agreement, sentence);
}

/** Whether a sentence speaks to the other side, or names a civil party. */
function namesOther({ reading }: Agreement, sentence: Sentence): boolean {
  if (addressed.test(lowerOf(sentence))) return true;
  const named = partyMentionsIn(sentence.text, reading.parties);
  return named.some(({ party }) => party.side === 'civil');
}
