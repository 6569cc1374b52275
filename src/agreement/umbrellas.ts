import type { Agreement, Party, Sentence } from './agreement.ts';
import { type PartyMention, partyMentionsIn } from './facts/party-mentions.ts';
import { allMatches } from './language/all-matches.ts';
import { lowerOf, ownSentencesWith } from './language/search.ts';
import { isNegatedAt } from './language/sentence-properties.ts';

/** Whether a party is made of other organisations. */
export function isUmbrella(agreement: Agreement, party: Party): boolean {
  if (party.side !== 'civil') return false;
  return (
    party.type === 'umbrella' || party.members.length > 0 || calledIn(agreement, party) !== null
  );
}

const many = '(?:föreningar(?:na)?|organisationer(?:na)?|klubbar(?:na)?|församlingar(?:na)?)';
/** What is made of organisations and not of people. */
const kind = `(?:paraply(?:organisation|förening)?|samlingsorganisation|takorganisation|samarbetsorgan(?:isation)?|samorganisation|centralorganisation|federation|(?:sammanslutning|förbund|samling|nätverk) (?:av|för) (?:[a-zà-öø-ɏ-]+,? ){0,4}?(?:[a-zà-öø-ɏ-]+ och )?[a-zà-öø-ɏ-]*${many})(?![a-zà-öø-ɏ])`;
const letters = [
  'paraply',
  'samlingsorg',
  'takorg',
  'samarbetsorg',
  'samorg',
  'centralorg',
  'federation',
  'sammanslutning',
  'förbund',
  'samling',
  'nätverk',
  'samlar',
  'består',
  'bilda',
  'utgörs',
  'ägs ',
  'gemensamma',
];
/** “… är en paraplyorganisation”; whoever is a member of one is none, nor whoever belongs to one that is. */
const isOne = new RegExp(
  `^(?:(?! som | till | inom )[^.;,]){0,40} (?:är|utgör|fungerar som|verkar som|arbetar som)(?: (?!medlem|anslut|del |med |granne|partner|en av)[a-zà-öø-ɏ]+){0,6}? ${kind}`,
);
/** “Forumet samlar tjugo föreningar”, “…, som är byaföreningarnas gemensamma röst”; not “samlar föreningarna till en dag”. */
const gathers = new RegExp(
  `^(?: \\([^()]{0,60}\\))?(?:,[^.;]{0,80})?(?:,| \\d{6}-\\d{4})?(?:,? som)? (?:(?:samlar|består av|bildas av|bildades av|har bildats av|utgörs av|ägs av|är bildad av|är bildat av)(?! medlemmar)(?: (?!människor|boende|personer|invånare|alla |folk|grannar|barn|unga|när |som |till )[a-zà-öø-ɏ0-9-]+,?){0,6}? [a-zà-öø-ɏ-]*${many}(?! (?:till|på|vid|under|kring|inför|för att|i (?:en|ett|juni|maj|augusti|september)|varje|två|tre|fyra|en gång|och (?:boende|kommun|invånare|myndighet))(?![a-zà-öø-ɏ]))|är (?:[a-zà-öø-ɏ-]+ ){0,4}?[a-zà-öø-ɏ-]*(?:förening|organisation|klubb|församling)(?:ar|er)nas (?:egen |eget |egna )?gemensamma (?:förening|organisation|röst|förbund|råd|forum|paraply|samarbetsorgan|företrädare))(?![a-zà-öø-ɏ])`,
);
/** “Föreningen X, 802499-0015, en paraplyorganisation för …” */
const besideName = new RegExp(
  `^(?:[ ,(]*[^.;]{0,50})?[,(–] ?(?:som är )?(?:(?:en|ett) )?(?:[a-zà-öø-ɏ]+ ){0,3}?${kind}`,
);
/** “Som takorganisation talar X …”, “X samlar som paraply åtta föreningar” */
const asOne = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:som|i egenskap av) (?:en |ett )?(?:[a-zà-öø-ɏ]+ )?${kind}`,
);
/** “paraplyets styrelse”: known as one, and not another by its name. */
const theOne =
  /(?<![a-zà-öø-ɏ])(?:[pP]araply(?:et|organisationen|föreningen)|[tT]akorganisationen|[sS]amorganisationen|[cC]entralorganisationen)s?(?![a-zà-öø-ɏ])(?! ["”“]?[A-ZÀ-ÖØ-Þ])/g;

const called = new WeakMap<Party, Sentence | null>();

/** Where the text calls a party an umbrella, in whatever words; else null. Made once for all who ask. */
export function calledIn(agreement: Agreement, party: Party): Sentence | null {
  const known = called.get(party);
  if (known !== undefined) return known;
  const about = ownSentencesWith(agreement, letters).filter(
    ({ block }) => block.kind !== 'heading',
  );
  const made =
    about.find((sentence) => calls(sentence, mentionsOf(agreement, sentence, party))) ??
    (isAlone(agreement, party) ? (about.find(speaksOfIt) ?? null) : null);
  called.set(party, made);
  return made;
}

/** Where a sentence names a party. */
const mentionsOf = (
  { reading }: Agreement,
  { text }: Sentence,
  party: Party,
): readonly PartyMention[] =>
  partyMentionsIn(text, reading.parties).filter((mention) => mention.party === party);

function calls(sentence: Sentence, mentions: readonly PartyMention[]): boolean {
  const lower = lowerOf(sentence);
  const isSaid = mentions.some(({ end, isGenitive }) => {
    const after = lower
      .slice(end, end + 240)
      .replace('org.', 'org ')
      .replace(' reg.', ' reg ');
    const match = isGenitive
      ? null
      : (isOne.exec(after) ?? besideName.exec(after) ?? gathers.exec(after));
    return match !== null && !isNegatedAt(sentence, end + match[0].length - 3);
  });
  if (isSaid) return true;
  const as = mentions.length > 0 ? asOne.exec(lower) : null;
  if (!as || isNegatedAt(sentence, as.index)) return false;
  // “Som takorganisation talar X”, “X samlar som paraply”; not “vi har Y som paraplyorganisation”.
  const [first] = mentions;
  return as.index === 0 || (first !== undefined && first.start === 0 && !first.isGenitive);
}

const isAlone = ({ reading }: Agreement, party: Party) =>
  reading.parties.every((one) => one === party || one.side === 'public');

/** “Paraplyets styrelse utser …”, where no other is told of. */
const speaksOfIt = ({ text }: Sentence): boolean =>
  allMatches(text, theOne).length > 0 && !/medlem i|ansluten till|tillhör/.test(text);
