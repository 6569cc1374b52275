/** A body of the partnership named in a text in lower case; offsets into the text. */
export interface BodyHit {
  readonly start: number;
  readonly end: number;
  /** Base form: “styrgrupp”. */
  readonly body: string;
  /** Something is said to it, with it or about it: “till styrgruppen”. */
  readonly isObject: boolean;
}

/** First parts that make a group one of the partnership's own: a study group is none. */
const groups =
  'styr|arbets|referens|samverkans|samordnings|samarbets|partnerskaps|lednings|projektlednings|projekt|samråds|uppföljnings|berednings|dialog|kontakt|planerings|utvecklings|partners?|parts|besluts|strategi|koordinerings|driv|process|kvalitets|verksamhets|utvärderings|analys|program|expert|rådgivnings|idé|tjänstemanna|chefs|intressent|genomförande|operativa?|avtals|överenskommelse|kärn|råds|handlednings|iop-?';
const councils =
  'partnerskaps|samverkans|samarbets|samordnings|samråds|samtals|program|styr|dialog|överenskommelse|brukar|partners?|parts|lednings|arbets|referens|iop-?';

const swedish = `(?:(?:iop-?|partnerskaps|samverkans|lokala?)?(?:${groups})grupp|(?:${councils})(?:råd|forum|kommitté|utskott|team))`;
const endings = '(?:ernas|erna|ens|ets|en|et|er|n|s)?';
const apart =
  '(?:operativa?|strategiska?|rådgivande|samordnande|beredande) (?:grupp(?:en)?|råd(?:et)?|forum(?:et)?|kommittén?)(?![a-zà-öø-ɏ])';
const english =
  '(?:steering|working|reference|project|coordination|advisory|partnership|joint|liaison|management|monitoring|consultation) (?:group|committee|board|council|forum)';

const pattern = new RegExp(
  `(?<![a-zà-öø-ɏ-])(?:(${swedish})${endings}(?:möte[a-zà-öø-ɏ]{0,5}|sammanträde[a-zà-öø-ɏ]{0,5}|träff[a-zà-öø-ɏ]{0,5})?|(${apart})|(${english})(?:'?s'?)?)(?![a-zà-öø-ɏ])`,
  'g',
);
const preposition =
  /(?:^| )(?:till|med|inför|från|åt|hos|i|av|för|inom|genom|via|på|efter|utöver|mellan|to|with|of|for|by|in|from)(?: (?:den|det|en|ett|partnerskapets|parternas|the|a))?(?: (?:gemensamma|särskilda?|gemensam|lokala))? $/;

/** “den operativa gruppen” is an “operativ grupp”. */
function plain(phrase: string): string {
  return phrase
    .replace(/(?:en|et)$/, '')
    .replace(/^(operativ|strategisk)a /, '$1 ')
    .replace(/ kommittén$/, ' kommitté');
}

/** The bodies named in a text in lower case, in order. */
export function bodiesIn(text: string): readonly BodyHit[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [all, compound, phrase, foreign = ''] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const end = match.index + all.length;
    const begins = /^,? (?:som|vilken|which|that) /.test(text.slice(end, end + 12));
    return {
      start: match.index,
      end,
      body: compound ?? (phrase ? plain(phrase) : foreign),
      isObject: preposition.test(before) && !begins,
    };
  });
}
