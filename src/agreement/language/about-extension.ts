/** Words of going on after the term, in lower case. */
const about =
  /förläng|förny|prolong|option|fortsätt|fortsatt|(?:löper|rullar) (?:[a-zà-öø-ɏ]+ )?vidare|extend|extension|renew/;

/** “Den kan …”, “En sådan …”: what a sentence begins with that takes up the one before. */
const takesUp = /^(?:det|den|detta|denna|en sådan|sådan|förlängningen|it|this|such)(?![a-zà-öø-ɏ])/;
/** “De tar ställning senast i maj”: a decision, and by when. */
const decides =
  /^(?=.{0,200}(?:senast|före|innan|by|before|later than) )(?:parterna|de|vi|varje part|båda|styrgruppen|beslut(?:et)?|beskedet?|besked|they|the parties|each party)(?: [a-zà-öø-ɏ]+){0,4}? (?:ställning|beslut[a-zà-öø-ɏ]*|besked|fattas|lämnas|decides?|decision)(?![a-zà-öø-ɏ])/;

/** Whether a sentence in lower case is about extension. */
export function isAboutExtension(lower: string): boolean {
  return about.test(lower);
}

/** Whether a sentence goes on about extension after one that is about it, without naming it again. */
export function goesOnAboutExtension(lower: string, before: string): boolean {
  return (takesUp.test(lower) || decides.test(lower)) && about.test(before);
}
