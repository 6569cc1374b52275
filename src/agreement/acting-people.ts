import type { Range } from '../source.ts';
import type { Agreement, Party } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { namesIn } from './facts/person-names.ts';
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
const forBy = /^(?: (?:del|räkning))? av (?:[a-zà-öø-ɏ]+ ){0,2}$/;
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
  / av |företräder |represent|beslutat |beslutar |godkän|attest|båda|bägge|samtliga |alla |vardera |^(?:hon|han|hen|samma person|denne|denna) /;
const alsoSigns =
  /^(?:hon|han|hen|samma person|denne|denna) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:undertecknar|skriver|signerar|företräder)(?: [a-zà-öø-ɏ]+){0,3}? (?:också|även|dessutom|samtidigt|likaså|tillika)(?![a-zà-öø-ɏ])/;
const denied = /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|ingen|varken)(?![a-zà-öø-ɏ])/;

/** Those whom a sentence lets act for a party, or for both. */
export function byTurns(agreement: Agreement): readonly PartyPerson[] {
  const { reading, source, blocks, sentences } = agreement;
  return sentencesWith(agreement, actsBy).flatMap((sentence): readonly PartyPerson[] => {
    const { block, text, start } = sentence;
    const lower = lowerOf(sentence);
    if (
      block.kind === 'heading' ||
      text.length > 600 ||
      !maySay.test(lower) ||
      past.test(lower) ||
      denied.test(lower)
    )
      return [];
    const found = (name: { value: string }, party: Party, range: Range): PartyPerson => ({
      name: name.value,
      party,
      as: 'signatory',
      source,
      range,
    });
    const mentions = partyMentionsIn(text, reading.parties);
    if (alsoSigns.test(lower)) {
      const before = sentences[indexOf(agreement, sentence) - 1];
      const [name, other] = before && before.block === block ? namesIn(before.text) : [];
      if (!before || !name || other || !signing.test(lowerOf(before))) return [];
      const range = rangeIn(block.prose, before.start + name.start, before.start + name.end);
      const own = partyMentionsIn(before.text, reading.parties);
      return [...own, ...mentions].map(({ party }) => found(name, party, range));
    }
    const names = namesIn(text);
    const [first, second] = names;
    if (!first || isQuotedAt(sentence, first.start, blocks)) return [];
    const rangeOf = (name: { start: number; end: number }) =>
      rangeIn(block.prose, start + name.start, start + name.end);
    if (
      !second &&
      (signsForBoth.test(text.slice(first.end)) ||
        signedForBoth.test(text.slice(0, first.start).toLowerCase()))
    )
      return reading.parties.map((party) => found(first, party, rangeOf(first)));
    return mentions.flatMap(({ party, start: from, end }) => {
      const isFor = forWhom.test(text.slice(0, from).toLowerCase());
      const own = names.find((name) => {
        if (name.end <= from) return actsFor.test(text.slice(name.end, from));
        const between = text.slice(end, name.start);
        return byWhom.test(between) || (isFor && forBy.test(between));
      });
      return own ? [found(own, party, rangeOf(own))] : [];
    });
  });
}
