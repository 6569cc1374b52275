import type { Agreement, Party } from './agreement.ts';
import { municipallyOwned } from './facts/organisations.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { lowered } from './language/lowered.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { isNegatedAt } from './language/sentence-properties.ts';

/** “Exempelstads Bostäder AB”, “Exempelstads Energi AB”: as companies of municipalities are called. */
const trade =
  /(?:bostäder|bostads|hem|energi|fastighet|vatten|renhållning|stadshus|kommunhus|näringsliv|hamn|stadsnät|parkering|lokaler)/;

/** A company that a municipality owns, by its name or by what the text says. */
export function isMunicipalCompany(agreement: Agreement, party: Party): boolean {
  if (party.type === 'municipal-company') return true;
  if (party.type !== 'company') return false;
  const city = agreement.reading.parties
    .filter(({ type }) => type === 'municipality')
    .map(({ name }) => lowered(name).replace(/s? (?:kommun|stad)$/, ''))
    .find((stem) => stem.length > 2 && lowered(party.name).startsWith(stem));
  if (city !== undefined && trade.test(lowered(party.name))) return true;
  return isSaidOf(
    agreement,
    party,
    ['kommun', 'ägs av', 'ägt av', 'allmännytt', 'stadens', 'regionens', 'ägd'],
    municipallyOwned,
  );
}

const denial =
  /^(?:utan|inget|inte|saknar|ej|icke|delar|delas|lämnar|ger|tar|betalar|ingen|not|non)/;

/** Whether a sentence says it of this party: it names the party, or, unless it must, names no other. */
export function isSaidOf(
  agreement: Agreement,
  party: Party,
  letters: readonly string[],
  pattern: RegExp,
  mustName = false,
): boolean {
  return sentencesWith(agreement, letters).some((sentence) => {
    if (sentence.block.quoted) return false;
    const match = pattern.exec(lowerOf(sentence));
    if (!match || (!denial.test(match[0]) && isNegatedAt(sentence, match.index))) return false;
    const named = partyMentionsIn(sentence.text, agreement.reading.parties).map((one) => one.party);
    const civil = named.filter(({ side }) => side !== 'public');
    return civil.includes(party) || (civil.length === 0 && !mustName);
  });
}
