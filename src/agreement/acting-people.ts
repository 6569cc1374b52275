import type { Agreement, Party, Sentence } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { type NameHit, namesIn } from './facts/person-names.ts';
import { rangeIn } from './language/prose.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { indexOf } from './neighbours.ts';
import type { PartyPerson } from './party-people.ts';

/** What somebody has been is no tie any more. */
export const past =
  /(?<![a-zà-öø-ɏ])(?:tidigare|varit|förre|förra|f\.d\.|före detta|dåvarande|avgick|avgått|formerly)(?![a-zà-öø-ɏ])/;

/** “Kommunen företräds av Bo Ask”, “Hon skriver också under för föreningen”, “båda parter undertecknar genom Bo Ask”. */
const actsBy = [
  'företräd',
  'represent',
  'underteckna',
  'skriver',
  'skrivs',
  'signera',
  'underskrift',
  'träffa',
  'fatta',
  'ingå',
  'ingicks',
  'godkän',
  'attest',
  'beslut',
];
/** “… godkänns för kommunen av handläggare Bo Ask” */
const forWhom = /(?<![a-zà-öø-ɏ])för (?:den )?$/;
const forBy =
  /^(?: (?:del|räkning))? (?:av|(?:undertecknar|signerar|beslutar|skriver (?:under|på)|skriver)(?: här)?) (?:[a-zà-öø-ɏ]+ ){0,2}$/;
const byWhom =
  /^(?: [a-zà-öø-ɏ]+){0,4} (?:företräds|företrädd|representeras|undertecknas|undertecknat|signeras|träffades|träffas|träffats|ingås|ingicks|fattades|fattas|fattats|beslutades|lämnas)(?: [a-zà-öø-ɏ]+){0,3} av (?:(?:sin|dess|den|ovan|nämnd[ae]?|redan|samm[ae]|ordförande[n]?|kassör|[a-zà-öø-ɏ]*chef(?:en)?|[a-zà-öø-ɏ]*direktör(?:en)?|vice|ledamoten|samma person|:?e?),? ){0,5}$/;
/** “Bo Ask företräder kommunen”, “Bo Ask har beslutat om avtalet för kommunens del” */
const actsFor =
  /^(?:,[^,.;]{2,60},)? (?:(?:företräder|representerar)(?: här| själv| ensam)?|(?:har )?(?:beslutat|beslutar|godkänner|godkänt|attesterar)(?: [a-zà-öø-ɏ]+){0,4} (?:för|å))(?: den)? $/;
const both =
  '(?:för |åt )?(?:båda|bägge|samtliga|alla|vardera) (?:sidor(?:na)?s?|part(?:er|erna|en)?s?)(?![a-zà-öø-ɏ])';
/** “Bo Ask skriver under för båda parter”: not whoever collects or witnesses what they sign. */
const signsForBoth = new RegExp(
  `^(?:,[^,.;]{2,50},)? (?:undertecknar|skriver (?:[a-zà-öø-ɏ]+ )?(?:under|på)|signerar|företräder) (?:[a-zà-öø-ɏ]+ ){0,2}?${both}|(?:, så|,? och|;|,? därför)(?: [a-zà-öø-ɏ]+)? (?:hon|han|hen|denne|denna) (?:undertecknar|skriver (?:[a-zà-öø-ɏ]+ )?(?:under|på)|signerar)(?: [a-zà-öø-ɏ]+)? (?:åt|för) (?:båda|bägge)(?! [a-zà-öø-ɏ]*(?:avtal|exemplar|papper|original|sid|år))`,
);
const signedForBoth = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${both}[^,.;]{0,30} (?:undertecknas|signeras|lämnas|företräds|företräddes|görs)|(?:undertecknas|signeras|skrivs under) ${both}) av (?:[a-zà-öø-ɏ]+ )?$`,
);
const signing = /(?<![a-zà-öø-ɏ])(?:undertecknar|skriver|signerar|företräder)(?![a-zà-öø-ɏ])/;
/** Nothing below is said without one of these. */
const maySay =
  / av |^för |(?:^| )för [a-zà-öø-ɏ ]{3,40} (?:undertecknar|signerar|skriver|beslutar) |företräder |represent|beslutat |beslutar |godkän|attest|båda|bägge|samtliga |alla |vardera |^(?:hon|han|hen|samma person|denne|denna) /;
const alsoSigns =
  /^(?:hon|han|hen|samma person|denne|denna) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:undertecknar|skriver|signerar|företräder)(?: [a-zà-öø-ɏ]+){0,3}? (?:också|även|dessutom|samtidigt|likaså|tillika)(?![a-zà-öø-ɏ])/;
const denied = /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|ingen|varken)(?![a-zà-öø-ɏ])/;

const isTelling = ({ block, text }: Sentence, lower: string): boolean =>
  block.kind !== 'heading' && text.length <= 600 && !past.test(lower) && !denied.test(lower);

const isForAll = (text: string, { start, end }: { start: number; end: number }): boolean =>
  signsForBoth.test(text.slice(end)) || signedForBoth.test(text.slice(0, start).toLowerCase());

/** “Kommunen företräds av Bo Ask, föreningen av densamme”, “skrivs under av Bo Ask för både kommunen och föreningen” */
function isSaidOfSeveral(
  text: string,
  name: { end: number },
  mentions: readonly { start: number; end: number }[],
): boolean {
  const [after] = mentions.filter(({ start }) => start >= name.end);
  if (!after) return false;
  const between = text.slice(name.end, after.start);
  return /^(?:,| och) (?:för )?$/.test(between)
    ? /^ (?:företräds |representeras )?av (?:densamm[ae]|samma person|henne|honom)(?![a-zà-öø-ɏ])/.test(
        text.slice(after.end),
      )
    : /^ (?:för|åt) både (?:den )?$/.test(between);
}

/** Those whom a sentence lets act for a party, or for both. */
export function byTurns(agreement: Agreement): readonly PartyPerson[] {
  return sentencesWith(agreement, actsBy).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    if (!isTelling(sentence, lower) || !maySay.test(lower)) return [];
    return alsoSigns.test(lower) ? actingAgain(agreement, sentence) : actingIn(agreement, sentence);
  });
}

const actorAt = (
  { source }: Agreement,
  { block, start }: Sentence,
  name: NameHit,
  party: Party,
): PartyPerson => ({
  name: name.value,
  party,
  as: 'signatory',
  source,
  range: rangeIn(block.prose, start + name.start, start + name.end),
});

/** “Hon skriver också under för föreningen”: whoever the sentence before names. */
function actingAgain(agreement: Agreement, sentence: Sentence): readonly PartyPerson[] {
  const { reading, sentences } = agreement;
  const before = sentences[indexOf(agreement, sentence) - 1];
  if (before?.block !== sentence.block) return [];
  const [name, other] = namesIn(before.text);
  if (!name || other || !signing.test(lowerOf(before))) return [];
  const named = [before, sentence].flatMap(({ text }) => partyMentionsIn(text, reading.parties));
  return named.map(({ party }) => actorAt(agreement, before, name, party));
}

function actingIn(agreement: Agreement, sentence: Sentence): readonly PartyPerson[] {
  const { reading, blocks } = agreement;
  const { text } = sentence;
  const names = namesIn(text);
  const [first, second] = names;
  if (!first || isQuotedAt(sentence, first.start, blocks)) return [];
  const mentions = partyMentionsIn(text, reading.parties);
  if (!second && isForAll(text, first))
    return reading.parties.map((party) => actorAt(agreement, sentence, first, party));
  if (!second && isSaidOfSeveral(text, first, mentions))
    return mentions.map(({ party }) => actorAt(agreement, sentence, first, party));
  return mentions.flatMap(({ party, start: from, end }) => {
    const isFor = forWhom.test(text.slice(0, from).toLowerCase());
    const own = names.find((name) => {
      if (name.end <= from) return actsFor.test(text.slice(name.end, from));
      const between = text.slice(end, name.start);
      return byWhom.test(between) || (isFor && forBy.test(between));
    });
    return own ? [actorAt(agreement, sentence, own, party)] : [];
  });
}

/** “fritidschefen Bo Ask”: an office that only the public side has. */
const office =
  /(?<![a-zà-öø-ɏ])(?:fritids|kultur|social|förvaltnings|kommun|stads|region|utbildnings|omsorgs|nämnds?)(?:chef|direktör|ordförande|sekreterare)(?:en|n)? $/;
/** “Bo Ask, ledamot i fritidsnämnden”, “Bo Ask sitter i nämnden” */
const seat =
  /^(?:,(?: som)?(?: är| sitter)?| (?:är|sitter))(?: också| även| med| tillika)?(?: (?:vice )?(?:ledamot|ersättare|ordförande|suppleant))? i [a-zà-öø-ɏ-]*nämnden(?![a-zà-öø-ɏ])/;

/** Those who hold an office of the only public party, though the sentence does not name it. */
export function byOffice(agreement: Agreement): readonly PartyPerson[] {
  const { reading, source, blocks } = agreement;
  const [party, another] = reading.parties.filter(({ side }) => side === 'public');
  if (!party || another) return [];
  return sentencesWith(agreement, ['chef', 'direktör', 'nämnd']).flatMap((sentence) => {
    const { block, text, start } = sentence;
    const lower = lowerOf(sentence);
    if (!isTelling(sentence, lower)) return [];
    return namesIn(text)
      .filter(
        (name) =>
          (office.test(lower.slice(0, name.start)) || seat.test(lower.slice(name.end))) &&
          !isQuotedAt(sentence, name.start, blocks),
      )
      .map((name) => ({
        name: name.value,
        party,
        as: 'role' as const,
        source,
        range: rangeIn(block.prose, start + name.start, start + name.end),
      }));
  });
}
