import { allMatches } from '../language/all-matches.ts';
/** A body of the partnership named in a text in lower case; offsets into the text. */
export interface BodyHit {
  readonly start: number;
  readonly end: number;
  /** Base form: “styrgrupp”. */
  readonly body: string;
  /** Something is said to it, with it or about it: “till styrgruppen”. */
  readonly isObject: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** First parts that make a group one of the partnership's own: a study group is none. */
const groups = set(
  'styr arbets referens samverkans samordnings samarbets partnerskaps lednings projektlednings projekt samråds ' +
    'uppföljnings berednings dialog kontakt planerings utvecklings partner partners parts besluts strategi ' +
    'koordinerings driv process kvalitets verksamhets utvärderings analys program expert rådgivnings idé ' +
    'tjänstemanna chefs intressent genomförande operativ operativa avtals överenskommelse kärn råds iop iop-',
);
/** First parts that make a council one of somebody else’s: of pupils, of a municipality, of all associations. */
const others = set(
  'elev student barn ungdoms barn- pensionärs senior äldre föräldra skol klass kyrko församlings hyresgäst ' +
    'boende hemvist förenings medlems kommun region regions landstings stads stats borgar oppositions läns riks ' +
    'nämnd nämnds kansli hov justitie funktionshinder funktionsrätts tillgänglighets handikapp brottsförebyggande ' +
    'folkhälso kultur idrotts miljö närings etik forsknings vetenskaps apotekar om ut till för ge med an',
);
/** “länsbildningsrådet”, “kommunföreningsrådet”: of a whole county or municipality. */
const ofAPlace = /^(?:läns|riks|region|kommun|landskaps|stads|distrikts|bygde|by)(?=.)/;
const kinds = set('operativ operativa strategisk strategiska rådgivande samordnande beredande');
/** “Det gemensamma rådet” */
const common = set('gemensam gemensamma gemensamt');
const foreign = set(
  'steering working reference project coordination advisory partnership joint liaison management monitoring consultation',
);
/** What a body of the partnership may be called by besides: “IOP-styrgruppen”. */
const outer = /^(?:iop-?|partnerskaps|samverkans|lokala?)(?=.)/;

const heads =
  /(grupp|råd|forum|kommitté|utskott|group|committee|board|council)(?:ernas|erna|ens|ets|en|et|er|n|'?s'?)?(?:möte[a-zà-öø-ɏ]{0,5}|sammanträde[a-zà-öø-ɏ]{0,5}|träff[a-zà-öø-ɏ]{0,5})?(?![a-zà-öø-ɏ])/g;
const prepositions = set(
  'till med inför från åt hos i av för inom genom via på efter utöver mellan to with of for by in from',
);
const fillers = set(
  'den det en ett varje nästa partnerskapets parternas gemensamma gemensam särskild särskilda lokala the a each',
);

/** Whether the words before a body make it the object of something. */
function isObjectAfter(before: string): boolean {
  const words = before.trimEnd().split(' ');
  for (let i = words.length - 1; i >= Math.max(0, words.length - 3); i -= 1) {
    const word = words[i] ?? '';
    if (prepositions.has(word)) return true;
    if (!fillers.has(word)) return false;
  }
  return false;
}

/** “…, med en från kommunen och en från byalaget”: both sides sit in it, whatever it is called. */
const ofSides =
  /^,? (?:(?:som |där )?(?:består|utgörs|bestående|sitter|ingår) ?(?:av)?|med|av|på) (?:[a-zà-öø-ɏ\d]+ ){1,4}?från (?:[^.;]{1,50}?(?:,| och| samt) (?:[a-zà-öø-ɏ\d]+ ){0,3}?från (?:den )?)?(?:kommunen|staden|regionen|oss|er|varje part|vardera|båda|(?:[a-zà-öø-ɏ]+- och )?[a-zà-öø-ɏ-]*(?:nämnden|förvaltningen|enheten))(?![a-zà-öø-ɏ])/;

/** The base form of a body, from what stands before its head; null for groups that are none. */
function bodyOf(first: string, head: string, wordBefore: string, after: string): string | null {
  if (first !== '') {
    // “områden”, “samråd”, “trådar”, “verktygsförråd” are no councils.
    const isWord = first.length < 3 || /(?:om|sam|för|[bft])$/.test(first);
    const isOthers = others.has(first) || ofAPlace.test(first);
    if (head === 'råd') return isWord || isOthers ? null : first + head;
    const inner = first.replace(outer, '');
    if (groups.has(first) || groups.has(inner)) return first + head;
    return head === 'grupp' && !others.has(first) && ofSides.test(after) ? first + head : null;
  }
  if (common.has(wordBefore)) return head;
  if (/^(?:group|committee|board|council|forum)$/.test(head) && foreign.has(wordBefore))
    return `${wordBefore} ${head}`;
  if (!kinds.has(wordBefore)) return null;
  return `${wordBefore.replace(/^(operativ|strategisk)a$/, '$1')} ${head}`;
}

/** The bodies named in a text in lower case, in order. */
export function bodiesIn(text: string): readonly BodyHit[] {
  return allMatches(text, heads).flatMap((match) => {
    const [all, head = ''] = match;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const first = /[a-zà-öø-ɏ-]*$/.exec(before)?.[0] ?? '';
    const word = first === '' ? (/([a-zà-öø-ɏ]+) $/.exec(before)?.[1] ?? '') : '';
    const end = match.index + all.length;
    const body = bodyOf(first, head, word, text.slice(end, end + 120));
    if (body === null) return [];
    const length = word === '' ? first.length : word.length + 1;
    const begins = /^,? (?:som|vilken|which|that) /.test(text.slice(end, end + 12));
    const lead = before.slice(0, before.length - length);
    return [{ start: match.index - length, end, body, isObject: !begins && isObjectAfter(lead) }];
  });
}
