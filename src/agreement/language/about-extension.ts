import { hasAny } from './letters.ts';

/** Words of going on after the term, in lower case. */
const about =
  /förläng|förny|prolong|option|fortsätt|fortsatt|löper (?:[a-zà-öø-ɏ]+ )?vidare|extend|extension|renew/;
/** The same in everyday words: “rullar vidare”, “kör vi på ett år i taget”. */
const everyday =
  /fortgå|utsträck(?:a|as|s|er)(?![a-zà-öø-ɏ])|(?:rullar|tickar|löper)(?: (?:det|allt|vi))? (?:bara )?på(?=[,.]|$| av sig själv)|(?:håll(?:a|er)|jobba[r]?|arbeta[r]?|kör(?:a)?|skriv(?:a|er|s)|vara|blir det|(?:vill|önskar) [a-zà-öø-ɏ]+ ha|(?:kan|får) (?:[a-zà-öø-ɏ]+ ){1,2}ta)(?: (?!inte|ej)[a-zà-öø-ɏ]+){0,4}? (?:ett|två|tre|fyra|fem|tolv|[1-9]) (?:(?:läs|verksamhets|avtals)?år|månader|terminer) (?:till|igen)(?![a-zà-öø-ɏ])|(?:kan|får|ska kunna)(?: [a-zà-öø-ɏ]+){0,4} lägga (?:till|på) (?:ett|två|tre|fyra|fem|tolv|[1-9]) |(?:rullar|kör|tickar|lever|går) (?:[a-zà-öø-ɏ]+ )?vidare|(?:rullar|kör|löper|tickar|bygger|går)(?: (?:det|den|vi|avtalet|partnerskapet|samarbetet|överenskommelsen))? på (?:med )?(?:ett|en|två|tre|år|tolv)(?![a-zà-öø-ɏ])|hänger [a-zà-öø-ɏ]+ (?:i|med) |^(?:sedan|därefter|därpå|efter det|när tiden)[^.;]{0,60} (?:ett|två|tre) år (?:i taget|i sänder|åt gången|till)|lägg(?:er vi|a) (?:till|på) (?:ett|två|tre) år|(?:tiden|perioden)[^.;]{0,40} bygg(?:s|as|a) på/;
export const everydayExtension = [
  'fortgå',
  'utsträck',
  'år igen',
  'månader till',
  'terminer till',
  'rullar',
  'tickar',
  'bygg',
  'hänger',
  'lägger vi',
  'lägga till',
  'lägga på',
  'kör ',
  'lever ',
  'år i taget',
  'år i sänder',
  'åt gången',
  'år till',
  'går vidare',
  'går det',
  'går vi',
  'löper',
] as const;

/** A right to go on, told in everyday words. */
export const everydayGrant = /fortgå|utsträck|(?:år|månader) till|lägga (?:till|på)/;

/** “Den kan …”, “En sådan …”: what a sentence begins with that takes up the one before. */
const takesUp = /^(?:det|den|detta|denna|en sådan|sådan|förlängningen|it|this|such)(?![a-zà-öø-ɏ])/;
/** “De tar ställning senast i maj”: a decision, and by when. */
const decides =
  /^(?=.{0,200}(?:senast|före|innan|by|before|later than) )(?:parterna|de|vi|varje part|båda|styrgruppen|beslut(?:et)?|beskedet?|besked|they|the parties|each party)(?: [a-zà-öø-ɏ]+){0,4}? (?:ställning|beslut[a-zà-öø-ɏ]*|besked|fattas|lämnas|decides?|decision)(?![a-zà-öø-ɏ])/;

/** Whether a sentence in lower case is about extension. */
export function isAboutExtension(lower: string): boolean {
  return about.test(lower) || (hasAny(lower, everydayExtension) && everyday.test(lower));
}

/** Whether a sentence goes on about extension after one that is about it, without naming it again. */
export function goesOnAboutExtension(lower: string, before: string): boolean {
  return (takesUp.test(lower) || decides.test(lower)) && isAboutExtension(before);
}
