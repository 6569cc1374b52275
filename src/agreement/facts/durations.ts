import { allMatches } from '../language/all-matches.ts';
import { rangeIn } from '../language/prose.ts';
import { roleOfLength } from './duration-roles.ts';
import type { Duration } from './fact.ts';
import type { FactParts } from './facts.ts';
import { type Length, lengthsIn } from './lengths.ts';
import { type Passage, passagesIn } from './passages.ts';

const units = /år|mån|kvartal|veck|dag|dgr|dygn|year|quarter|month|week|day/g;
const counted =
  /(?:[\d)]|en|ett|halvt?|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|ton|tjugo|hundra|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty| a|an|half)[ -]{0,2}(?:hela |fulla |full |whole |helgfria |calendar |working |business )?[a-zà-öø-ɏ]{0,11}$/;

/** Whether a unit of time stands in a text with a number before it. */
function mayLast(text: string): boolean {
  for (const { index } of allMatches(text, units)) {
    if (counted.test(text.slice(Math.max(0, index - 26), index))) return true;
  }
  return false;
}

/** “upphör utan uppsägning” is no notice. */
const noNotice =
  /utan (?:[a-zà-öø-ɏ-]+ ){0,2}(?:uppsägning|uppsägas|sägas upp|notice)|without (?:[a-z]+ )?notice/g;

const people =
  /(?<![a-zà-öø-ɏ])(?:barn|ung(?:a|dom|domar|(?![a-zà-öø-ɏ]))|elev|pojk|flick|tonår|vux|äldre|person|kvinn|m[aä]n(?![a-zà-öø-ɏ])|deltagare|invånar|besökare|pension|senior|boende|föräldr|de[mn]? som|alla som|ålder|åldr|född|fyll|den som|children|young|people|aged?(?![a-z])|adults?|youth|målgrupp)/;
const ageAfter =
  /^s? ?(?:ålder|gamm?(?:al|la)(?!t)|fyllda|(?:och|eller) (?:äldre|yngre|uppåt|däröver)|of age|old(?![a-z])|eller mer som|s? ?dag)/;
const ageBefore =
  /(?:(?:mellan|från|aged|between|from)? ?(?:\d{1,2}|[a-zà-öø-ɏ]{2,9}) ?(?:[–−—-]|till|och|to|and) ?(?:och med )?|(?:under|över|upp till|fyllt|fyller|äldre än|yngre än|minst|som är|är|från|efter|till|omkring|runt|kring|over|under|ålder(?:n)?|åldrarna|åldersgruppen|barn|unga|ungdomar|personer|elever|äldre|vuxna|än) ?)$/;

/** Papers have an age as well, and it is a length of time. */
const papers = /utdrag|intyg|handling|dokument|(?<![a-zà-öø-ɏ])bevis/;

/** “barn under tre år”, “unga mellan 13 och 19 år”: how old somebody is. */
function isAge(lead: string, shape: string, tail: string): boolean {
  if (/halvår/.test(shape)) return false;
  if (!/(?:år|års|years?)$/.test(shape) && !/årig[at]?$/.test(shape)) return false;
  if (/årig[at]?$/.test(shape)) {
    return /^ ?(?:barn|son|dotter|pojk|flick|elev|ungdom|person|kvinn|man)/.test(tail);
  }
  if (ageAfter.test(tail)) return true;
  const near = lead.slice(-110);
  return (
    !papers.test(near) &&
    people.test(near) &&
    ageBefore.test(lead) &&
    !/(?:avtal|överenskommelse|partnerskap|period)[^,;]{0,40}$/.test(near)
  );
}

const perTime =
  /^ ?(?:\/|(?:i|per|om|varje|var|under varje) ?(?:vecka|månad|år|dag|termin|kvartal|halvår|läsår|kalenderår|week|month|year)|a (?:week|month|year)|(?:each|every|per) )/;
const experience =
  /^(?:s|'|s')?(?: lång)?(?:[a-zà-öø-ɏ ]{0,20})(?:erfarenhet|experience|jubileum|anniversary|utbildning)/;
const article = /^(?:en|ett|a|one)[ -]/;
const measured =
  /(?:^|[ (:])(?:inom|efter|under|i|på|om|minst|högst|max|maximalt|senast|tidigast|upp till|längst|cirka|ca|med|drygt|knappt|nästan|över|än|within|after|for|least|most|later than|in|of|by)(?: hela)? $/;

/** Counts of days that are no lengths: “en dag i maj”, “två dagar i veckan”, “tio års erfarenhet”. */
function isCount(lead: string, shape: string, tail: string): boolean {
  if (perTime.test(tail) || experience.test(tail)) return true;
  if (/läsår|skolår/.test(shape)) return true;
  return (
    article.test(shape) &&
    !measured.test(lead) &&
    !/^s |^ (?:s )?(?:före|innan|före|dess|uppsäg|varsel|efter|från|i taget|i förväg)/.test(tail)
  );
}

/** Years, months and days of a length, as it was told: two years are no 24 months. */
function partsOf(
  { months, days }: Length,
  shape: string,
): Pick<Duration, 'years' | 'months' | 'days'> {
  if (months === null) return { years: 0, months: 0, days: days ?? 0 };
  const inYears = /(?:år|års|årig[at]?|årsperiod(?:en|er)?|årsavtal(?:et)?|years?|years?'s?)$/.test(
    shape,
  );
  if (!inYears || /halvårs?$/.test(shape)) return { years: 0, months, days: 0 };
  return { years: Math.floor(months / 12), months: months % 12, days: 0 };
}

function durationsInPassage(passage: Passage): readonly Duration[] {
  const text = passage.text.replace(noNotice, (all) => ' '.repeat(all.length));
  return lengthsIn(text).flatMap((length) => {
    const shape = text.slice(length.start, length.end);
    const lead = text.slice(Math.max(0, length.start - 400), length.start);
    const tail = text.slice(length.end, length.end + 300);
    if (isAge(lead, shape, tail)) return [];
    const role = roleOfLength({ passage, lead, tail }, shape);
    if (role === 'other' && isCount(lead, shape, tail)) return [];
    const [from, to] = [passage.start + length.start, passage.start + length.end];
    return [
      {
        ...partsOf(length, shape),
        role,
        range: rangeIn(passage.prose, from, to),
        text: passage.prose.text.slice(from, to),
      },
    ];
  });
}

/** The lengths of time in paragraphs and cells, each with what it is the length of. Ages and school years are none. */
export function durationsOf(parts: FactParts): readonly Duration[] {
  return passagesIn(parts, mayLast).flatMap(durationsInPassage);
}
