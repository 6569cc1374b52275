/** Pieces of patterns over lower-case text. */

/** Before and after a whole word. */
export const start = '(?<![a-zà-öø-ɏ])';
export const end = '(?![a-zà-öø-ɏ])';

/** Up to so many words, without a stop. */
export const words = (most: number) => `(?: [a-zà-öø-ɏ:-]+){0,${most}}?`;

const names =
  'kommunen|staden|regionen|landstinget|myndigheten|socialtjänsten|socialkontoret|kommunstyrelsen|regionstyrelsen|' +
  '(?:[a-zà-öø-ɏ-]{1,40} och )?[a-zà-öø-ɏ-]{0,30}(?:nämnden|förvaltningen)|(?:social|fritids|kultur|omsorgs|kommun|stadslednings|utbildnings|bildnings|arbetsmarknads|miljö|region)kontoret|(?!lokal|ungdoms|distrikts|förenings)[a-zà-öø-ɏ-]{4,26}(?:enheten|avdelningen)|beställaren|uppdragsgivaren|köparen|' +
  'kommunerna|regionerna|[a-zà-öø-ɏ-]{0,30}(?:nämnderna|förvaltningarna)|(?:länets|andra|våra|de|alla) kommuner|[a-zà-öø-ɏ]{2,30} (?:kommun|stad)';

/** A public body as it is named: “kommunen”, “socialnämnden”, “Exempelstads kommun”, “beställaren”. */
export const publicBody = `(?:${names})`;

/** The same in the genitive, and “kommunal”. */
export const publicOwned =
  '(?:kommunens|stadens|regionens|landstingets|myndighetens|socialtjänstens|kommunstyrelsens|regionstyrelsens|' +
  '(?:[a-zà-öø-ɏ-]{1,40} och )?[a-zà-öø-ɏ-]{0,30}(?:nämndens|förvaltningens)|beställarens|uppdragsgivarens|köparens|' +
  '[a-zà-öø-ɏ]{2,30} (?:kommuns|stads))';

/**
 * A public body by the end of its name, and its genitive: smaller than the two above, for patterns that name it many
 * times, since to make a large pattern ready takes time.
 */
export const anyPublic =
  '(?:(?:[a-zà-öø-ɏ]{2,20}- och )?[a-zà-öø-ɏ-]{0,30}(?:kommunen|nämnden|nämnderna|förvaltningen|socialtjänsten)|(?:kommun|region)styrelsen|staden|regionen|landstinget|myndigheten|beställaren|uppdragsgivaren|köparen|kommunerna|regionerna|(?:länets|andra|våra|de|alla) kommuner|[a-zà-öø-ɏ]{3,14}kontoret|[a-zà-öø-ɏ-]{4,26}enheten|[a-zà-öø-ɏ]{2,30} (?:kommun|stad))';
export const anyOwned =
  '(?:[a-zà-öø-ɏ-]{0,30}(?:kommunens|nämndens|förvaltningens|socialtjänstens)|(?:kommun|region)styrelsens|stadens|regionens|landstingets|myndighetens|beställarens|uppdragsgivarens|köparens|[a-zà-öø-ɏ]{3,14}kontorets|[a-zà-öø-ɏ-]{4,26}enhetens|socialjourens|[a-zà-öø-ɏ]{2,30} (?:kommuns|stads))';

/**
 * Marks for what is a public body’s (`ɍ`) and for the body itself (`ȿ`), as long as the words that they stand for: asked of
 * a text with marks, a pattern is a fraction of what it is with every name in it, and to make it ready takes as much less.
 */
export const ownedMark = 'ɍ{3,}';
export const bodyMark = 'ȿ{3,}';
const ownedWords = new RegExp(`${start}(?:${anyOwned}|kommunala?t?)${end}`, 'g');
const bodyWords = new RegExp(`${start}${anyPublic}${end}`, 'g');

export const markPublic = (lower: string): string =>
  lower
    .replace(ownedWords, (words) => 'ɍ'.repeat(words.length))
    .replace(bodyWords, (words) => 'ȿ'.repeat(words.length));

/** A small number, in words or digits. */
export const small =
  '(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|fyrtiofem|femtio|sextio|\\d{1,4}(?:[ .,]\\d{1,3})?)';

/** A number from five, in words or digits. */
export const several =
  '(?:fem|sex|sju|åtta|nio|tio|elva|tolv|(?:tret|fjor|fem|sex|sjut|ar|nit)ton|(?:tjugo|(?:tret|fyr|fem|sex|sjut|åt|nit)tio)(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?|[a-zà-öø-ɏ]{0,8}hundra[a-zà-öø-ɏ]{0,14}|\\d{1,3}(?:[  .]\\d{3})*)';
