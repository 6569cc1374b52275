import type { Party } from '../agreement.ts';
import type { PartyMention } from './party-mentions.ts';

/** Words before the one who is paid. */
export const payeeBefore = /(?:^|[ (])(?:till|åt|to)(?: den| det| the)? $/;
const oblique =
  /(?:^|[ (])(?:till|åt|för|från|av|med|hos|mellan|på|i|to|for|from|by|with)(?: den| det| the)? $/;
/** Words before the one who pays, and before the one who is paid from. */
const agent = /(?:^|[ (])(?:av|från|by|from)(?: den| det| the)? $/;
const gives =
  /^,? ?(?:(?:ska(?:ll)?|kan|får|will|shall) )?(?:[a-zà-öø-ɏ]+ ){0,1}?(?:ersätter|ersätta|ger|ge|stödjer|stöder|stödja|stöttar|stötta|hjälper|hjälpa|tilldelar|tilldela|tillför|tillskjuter|garanterar|utlovar|beviljar|bevilja|betalar|betala|pays)(?: ut)? $/;
const receives =
  /^,? ?(?:som (?:[a-zà-öø-ɏ]+ ){0,3}?)?(?:(?:ska(?:ll)?|kommer att|will|shall) )?(?:(?:årligen|också|även|därför|alltså) )?(?:får|erhåller|erhålla|beviljas|mottar|tilldelas|tillförs|stöttas|stöds|ersätts|garanteras|disponerar|kvitterar|fakturerar|rekvirerar|receives?)(?![a-zà-öø-ɏ])/;
const giftNoun =
  /^ (?:[a-zà-öø-ɏ]+ ){0,2}?(?:[a-zà-öø-ɏ]*(?:bidrag|insats|medel|stöd|ersättning|kostnad|åtagande|contribution|share|grant)[a-zà-öø-ɏ]*|(?:an)?del(?:en|ar)?(?![a-zà-öø-ɏ]))/;

/** “… erhåller föreningen”: the verb before its subject. */
const receivesBefore =
  /(?<![a-zà-öø-ɏ])(?:erhåller|mottar|beviljas|tilldelas|tillförs|stöttas|stöds|ersätts|garanteras|receives)(?: den| det)? $/;

/** “För arbetet får föreningen ett bidrag”, but not “får föreningen betala”. */
const getsBefore = /(?:^|[ ,])får(?: den| det)? $/;
const whatIsGot =
  /^ (?:(?:årligen|också|även|varje [a-zà-öø-ɏ]+) )?(?:ett|en|sammanlagt|totalt|högst|\d|[a-zà-öø-ɏ]*(?:bidrag|stöd|ersättning))/;

/** Who gives and who gets. */
export interface Roles {
  readonly payer: Party | null;
  readonly payee: Party | null;
}

/** “Kommunen ersätter föreningen med …”: who stands right after the verb is paid. */
const isObject = (text: string, subject: PartyMention | undefined, mention: PartyMention) =>
  subject !== undefined &&
  gives.test(text.slice(subject.end, mention.start)) &&
  !oblique.test(text.slice(Math.max(0, subject.start - 30), subject.start));

/** “Förbundets klubbar bidrar med …” */
const itsOwn =
  /^ [a-zà-öø-ɏ]+ (?:bidrar|betalar|ställer|upplåter|står|svarar|contributes?)(?![a-zà-öø-ɏ])/;

/** “Regionens lokaler är värda …”: whose they are gives them. */
const isWorth =
  /^ [a-zà-öø-ɏ ,]{3,60} (?:(?:är|blir) värd(?:a|t)?|värderas|motsvarar|uppskattas|beräknas|har ett värde|are worth)(?![a-zà-öø-ɏ])/;

/** What a mention is in its sentence; null for one that only says where, or whose. */
function roleOf(
  text: string,
  mention: PartyMention,
  before: PartyMention | undefined,
  at: number,
): 'payer' | 'payee' | 'agent' | null {
  const lead = text.slice(Math.max(0, mention.start - 30), mention.start);
  const after = text.slice(mention.end, mention.end + 60);
  const isLeft = mention.start < at;
  // “…, föreningens 25 000 kronor”
  if (mention.isGenitive && isLeft && /^ (?:är |blir )?$/.test(text.slice(mention.end, at)))
    return 'payer';
  if (mention.isGenitive)
    return isLeft &&
      (giftNoun.test(after) || itsOwn.test(after) || isWorth.test(after)) &&
      !oblique.test(lead)
      ? 'payer'
      : null;
  if (payeeBefore.test(lead)) return 'payee';
  if (agent.test(lead)) return 'agent';
  if (oblique.test(lead)) return null;
  if (getsBefore.test(lead) && whatIsGot.test(after)) return 'payee';
  if (receives.test(after) || receivesBefore.test(lead) || isObject(text, before, mention))
    return 'payee';
  return isLeft ? 'payer' : null;
}

/** Who stands between a sum and the next one: “90 kr från kommunen och 60 kr från regionen”, “… till föreningen”. */
export function rolesBetween(
  text: string,
  mentions: readonly PartyMention[],
  [from, to]: readonly [number, number],
): Partial<Roles> {
  const near = mentions.filter(
    ({ start, isGenitive }) => !isGenitive && start >= from && start < to,
  );
  const after = (pattern: RegExp) =>
    near.find(({ start }) => pattern.test(text.slice(Math.max(from, start - 30), start)))?.party;
  const [payer, payee] = [after(agent), after(payeeBefore)];
  return { ...(payer && { payer }), ...(payee && { payee }) };
}

const whichSum = /^[^.;:,()]{0,50}?,? (?:som|vilka|which|that)(?: den| det| the)? $/;
const givesIt =
  /^ (?:[a-zà-öø-ɏ]+ ){0,2}?(?:lämnar|betalar|ger|bidrar|skjuter|avsätter|anslår|står|lägger|satsar|för|sätter|beviljar|pays|gives)(?![a-zà-öø-ɏ])/;

/** “… de 300 000 kronor per år som kommunen lämnar”: who gives it is told after the sum. */
const giverAfter = (text: string, mentions: readonly PartyMention[], at: number) =>
  mentions.find(
    ({ start, end, isGenitive }) =>
      start > at &&
      start < at + 120 &&
      !isGenitive &&
      givesIt.test(text.slice(end, end + 60)) &&
      whichSum.test(text.slice(at, start).replace(/[\d., {2}]+/g, ' ')),
  );

/** Who gives and who gets in a sentence in lower case; `at` is where the sum stands. */
export function rolesIn(text: string, mentions: readonly PartyMention[], at: number): Roles {
  const which = giverAfter(text, mentions, at);
  if (which) {
    const [other, ...more] = new Set(
      mentions.map(({ party }) => party).filter((one) => one !== which.party),
    );
    return { payer: which.party, payee: more.length > 0 ? null : (other ?? null) };
  }
  const found = mentions.map((mention, i) => ({
    party: mention.party,
    role: roleOf(text, mention, mentions[i - 1], at),
  }));
  const payer =
    found.findLast(({ role }) => role === 'payer') ?? found.find(({ role }) => role === 'agent');
  const payee = found.find(({ role, party }) => role === 'payee' && party !== payer?.party);
  return { payer: payer?.party ?? null, payee: payee?.party ?? null };
}

const joined = /^(?:,|,? (?:och|samt|and))(?: den| det| the)? $/;

/** The giver with those named beside it as one subject: “Föreningen och församlingen bidrar med …”. */
export function giversWith(
  text: string,
  mentions: readonly PartyMention[],
  giver: Party,
  verb: number,
): readonly Party[] {
  const before = mentions.filter(({ start }) => start < verb);
  const givers = [giver];
  let at = before.findLastIndex(({ party }) => party === giver);
  for (let other = before[at - 1]; other; other = before[at - 1]) {
    const end = before[at]?.start ?? verb;
    if (other.isGenitive || !joined.test(text.slice(other.end, end))) break;
    givers.unshift(other.party);
    at -= 1;
  }
  return givers;
}
