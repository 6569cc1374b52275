import type { Agreement, Party } from '../agreement.ts';
import { partiesInFrontmatter } from '../facts/frontmatter-parties.ts';
import { isAbbreviation } from '../facts/party-variants.ts';
import { ownFacts } from '../own-facts.ts';
import { cardsOf, type Mismatch, plainName } from './mismatch.ts';

const namesOf = ({ name, shortNames }: Party) => [name, ...shortNames].map(plainName);

/** Whether two entries go by the same name, or one by a short name that the other has. */
function isSameName(a: Party, b: Party): boolean {
  const names = new Set(namesOf(a));
  return namesOf(b).some((name) => names.has(name));
}

/** Words that say what an organisation is rather than which. */
const general =
  /^(?:kommun|stad|region|förening|föreningen|ideella|ideell|den|och|i|för|av|sveriges|svenska|the|of|and|association)$/;

/** Whether one name only says more than the other: “Studieförbundet Exempel” and “Studieförbundet Exempel Väst”. */
function isVariant(a: Party, b: Party): boolean {
  const [first, second] = [a, b].map(({ name }) =>
    plainName(name)
      .split(' ')
      .filter((word) => !general.test(word))
      .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word)),
  );
  if (!first || !second || a.side !== b.side) return false;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length > 0 && short.every((word) => long.includes(word));
}

/** The party of the text that an entry stands for: by name, else by the only name that says more or less. */
export function counterpartOf(stated: Party, told: readonly Party[]): Party | null {
  const same = told.find((party) => isSameName(stated, party));
  if (same) return same;
  const variants = told.filter((party) => isVariant(stated, party));
  return variants.length === 1 ? (variants[0] ?? null) : null;
}

/** The number in frontmatter is not the one that stands at the same name in the text. */
function wrongNumber(agreement: Agreement, stated: Party): Mismatch | null {
  const number = stated.orgNumber;
  const told = agreement.prose.parties;
  const other = counterpartOf(stated, told);
  if (!number || !other?.orgNumber || other.orgNumber.value === number.value) return null;
  const owner = told.find(({ orgNumber }) => orgNumber?.value === number.value);
  const stands = ownFacts(agreement, agreement.facts.orgNumbers).some(
    ({ value }) => value === number.value,
  );
  // The text gives the right number too, and to nobody else.
  if (stands && !owner) return null;
  return {
    kind: 'number',
    at: number.range,
    source: number.source,
    told: [other.orgNumber.range],
    section: 'parties',
    data: { name: stated.name, stated: number.value, told: other.orgNumber.value },
  };
}

/** Kinds of organisations, which many share. */
const kind =
  /(?:förening|förbund|stiftelse|församling|klubb|råd|nätverk|kooperativ|samfund|bolag|foundation|parish|club|council)(?:en|et|n)?s?$|^(?:kommun|stad|region|municipality|city)/;

/** The words of a name that say which organisation it is. */
const ownWords = (name: string) =>
  plainName(name)
    .split(' ')
    .filter((word) => !general.test(word) && !kind.test(word))
    .map((word) => word.slice(0, Math.max(3, word.length - 2)));

/** Whether two that share a short name, “kommunen”, are called by names without a word in common. */
function isOtherName(stated: Party, told: Party): boolean {
  const names = [stated, told].map(namesOf);
  const isKnown = names.some((list, i) => list.includes(plainName((i ? stated : told).name)));
  const [first = [], second = []] = [stated, told].map(({ name }) => ownWords(name));
  if (isKnown || first.length === 0 || second.length === 0) return false;
  return !first.some((word) => second.some((one) => one.startsWith(word) || word.startsWith(one)));
}

function named(stated: Party, told: Party): Mismatch {
  return {
    kind: 'name',
    at: stated.range,
    source: stated.source,
    told: [told.range],
    section: 'parties',
    data: { stated: stated.name, told: told.name },
  };
}

/** The text in lower case, word by word. */
function plainText({ blocks }: Agreement): string {
  const read = blocks.filter(({ kind }) => kind !== 'code' && kind !== 'comment');
  return ` ${read.map(({ prose }) => plainName(prose.text)).join(' | ')} `;
}

/** Whether one of the names stands anywhere in the text, in the genitive too. */
function isMentioned(text: string, names: readonly string[]): boolean {
  return names.some(
    (name) => name.length > 1 && (text.includes(` ${name} `) || text.includes(` ${name}s `)),
  );
}

/** No agreement has more parties; comparing each with each takes the square of their number. */
const mostParties = 40;

/** One party that the text does not know, and one that frontmatter does not: of the same number, or the only ones left. */
function wrongNames(agreement: Agreement, stated: readonly Party[]): readonly Mismatch[] {
  const told = agreement.prose.parties;
  const others = stated.filter((party) => party.name !== party.id && !counterpartOf(party, told));
  const renamed = stated.flatMap((party) => {
    const other = counterpartOf(party, told);
    return other && party.name !== party.id && isOtherName(party, other) ? [{ party, other }] : [];
  });
  if (others.length + renamed.length === 0) return [];
  const text = plainText(agreement);
  return [
    ...renamed
      .filter(({ party }) => !isMentioned(text, [plainName(party.name)]))
      .map(({ party, other }) => named(party, other)),
    ...unknownNames(agreement, stated, others, text),
  ];
}

/** A party that the text names nowhere. */
const absent = (stated: Party): Mismatch => ({
  kind: 'absent',
  at: stated.range,
  source: stated.source,
  told: [],
  section: 'parties',
  data: { stated: stated.name },
});

/** Whether the text has its number, or letters that may stand for its name. */
function isAbbreviated(agreement: Agreement, party: Party): boolean {
  const { blocks, facts } = agreement;
  if (facts.orgNumbers.some(({ value }) => value === party.orgNumber?.value)) return true;
  return blocks.some(({ kind, prose }) => {
    const words = kind === 'code' || kind === 'comment' ? null : prose.text.match(/[A-ZÅÄÖ]{2,8}/g);
    return words?.some((word) => isAbbreviation(word, party)) ?? false;
  });
}

function unknownNames(
  agreement: Agreement,
  stated: readonly Party[],
  others: readonly Party[],
  text: string,
): readonly Mismatch[] {
  const told = agreement.prose.parties;
  const unknown = others.filter((party) => !isMentioned(text, namesOf(party)));
  const byNumber = unknown.flatMap((party) => {
    const other = told.find(
      ({ orgNumber }) => orgNumber && orgNumber.value === party.orgNumber?.value,
    );
    return other ? [named(party, other)] : [];
  });
  if (byNumber.length > 0) return byNumber;
  const known = new Set(stated.map((party) => counterpartOf(party, told)));
  const left = told.filter((party) => !known.has(party));
  const [one, two] = [unknown[0], left[0]];
  if (one && unknown.length === 1 && left.length === 0 && told.length > 1)
    return isAbbreviated(agreement, one) ? [] : [absent(one)];
  const isOnly = unknown.length === 1 && left.length === 1 && stated.length === told.length;
  if (!one || !two || !isOnly || one.side !== two.side) return [];
  return [named(one, two)];
}

/** Parties that frontmatter or card names or numbers otherwise than the text. */
export function partyMismatches(agreement: Agreement): readonly Mismatch[] {
  const stated = cardsOf(agreement)
    .map(partiesInFrontmatter)
    .find((parties) => parties.length > 0);
  if (!stated || stated.length > mostParties || agreement.prose.parties.length === 0) return [];
  const numbers = stated.flatMap((party) => wrongNumber(agreement, party) ?? []);
  return [...wrongNames(agreement, stated), ...numbers];
}
