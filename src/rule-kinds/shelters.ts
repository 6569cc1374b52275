import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { cellAt, headingOver } from '../agreement/neighbours.ts';
import { type Sign, saidAsSign } from './signs.ts';

type Words = Omit<Sign, 'key' | 'message'>;
const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');

/** Where somebody lives for a while, or that they do. */
const lives =
  '(?:bo|bor|boende|bott|sova|sover|sovplats(?:er)?|sängplats(?:er)?|övernatta[r]?|flytta[r]? in|lägenhet(?:en|er|erna)?|vistelsen?|vistas|eget rum|egna rum|tak över huvudet|inneboende|inkvartera[rs]?)';
/** Those who need to be hidden from somebody. */
const hunted =
  '(?:våldsutsatt[a-zà-öø-ɏ]*|(?:utsatta|utsatts|utsätts|utsatt) för (?:våld|hot|hedersförtryck)[a-zà-öø-ɏ]*|(?:flytt|flyr|flyende|fly|rymt) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:från|undan)|hotas? av|hotade|förföljs?|förföljda|misshandla(?:ts|de|s)|hedersförtryck|skyddsbehövande|(?:i|med) behov av skydd)';
/** Those whom a public body has placed. */
const placed = `(?:placerade (?:unga|ungdomar|barn|personer|klienter)|${publicBody} (?:har |hade )?placera(?:r|t|de)|placera(?:s|ts|de) av ${publicBody})`;
const needsLives = new RegExp(`${start}${lives}${end}`);
const home =
  '(?:skydda(?:t|de) boende(?:t|n|na)?|(?:kvinno|jour)boende(?:t)?|hvb(?:-hem(?:met)?|:t|:et)?|hem(?:met)? för vård (?:eller|och) boende|stödboende(?:t|n)?)';
const ofLss =
  '(?:daglig verksamhet|korttidsvistelse|korttidstillsyn|personlig assistans|gruppbostad|servicebostad|ledsagarservice|avlösarservice|bostad med särskild service)(?:en)?';
const lss = `${ofLss}(?: [a-zà-öø-ɏ]+){0,4}? (?:enligt|i|med stöd av) (?:\\d+ § )?lss`;

const ways: readonly Words[] = [
  {
    letters: [
      'våldsutsatt',
      'utsatt',
      'utsätt',
      'flytt',
      'flyr',
      'flyende',
      'hota',
      'förfölj',
      'misshandl',
      'hedersför',
      'skydd',
    ],
    needs: needsLives,
    // Who lives at home, or somewhere else, is only met; and a camp is no shelter.
    unless:
      /(?:bor|boende) (?:hemma|kvar|hos (?:socialtjänst|kommun|en )|(?:i|på) (?:kommun|stad|närhet|områd|norrst))|läger|(?:träffa|möter|besöker|samtal|följa|följer)[a-zà-öø-ɏ]{0,30} |annan ort|särskilt välkomna|hyresvärd|bostadsbolag/,
    pattern: rx(`(?:${lives}[^.;]{0,80}? ${hunted}|${hunted}[^.;]{0,80}? ${lives})`),
  },
  {
    letters: ['placera'],
    needs: needsLives,
    unless: /familjehem|(?:välkomna|besök|på kvällarna|läxhjälp)/,
    pattern: rx(`(?:${placed}[^.;]{0,60}? ${lives}|${lives}[^.;]{0,60}? ${placed})`),
  },
  {
    // “Stödboendet för unga vuxna håller föreningen i”
    letters: [
      'skydda',
      'kvinnoboende',
      'jourboende',
      'hvb',
      'hem för vård',
      'hemmet för vård',
      'stödboende',
    ],
    pattern: rx(
      `${home}(?: [a-zà-öø-ɏ\\d-]+){0,4}? (?:håller|sköter|driver|svarar|ansvarar|tar|ordnar|bemannar|förestår|har) (?!${publicBody}|${publicOwned})(?:vi |[a-zà-öø-ɏ]+)(?: [a-zà-öø-ɏ]+){0,2}?(?: (?:i|för|över|hand om))?|(?:rymm(?:a|er)|inrymm(?:a|er)|inhys(?:a|er)|härbärgera[r]?) (?:ett |det )?(?:[a-zà-öø-ɏ]+ )?${home}`,
    ),
  },
  {
    letters: [' lss'],
    also: [
      'ansvarar',
      'svarar',
      'driver',
      'bedriver',
      'ordna',
      'utför',
      'tillhandah',
      ' hos ',
      'erbjud',
      'tar emot',
    ],
    pattern: rx(
      `(?:ansvarar för|svarar för|driver|bedriver|ordnar|utför|tillhandahåller|erbjuder|tar emot) (?:[a-zà-öø-ɏ]+ ){0,4}?${lss}|${lss}(?: [a-zà-öø-ɏ]+){0,3}? (?:ordnas|utförs|drivs|tillhandahålls|bedrivs|erbjuds)|beslut om ${lss}(?: [a-zà-öø-ɏ]+){0,5}? (?:hos|av)`,
    ),
  },
];

/** “| Akut skyddat boende, fyra platser | Norra |”: a row that says who does it. */
const row = {
  letters: ['skydda', 'kvinnoboende', 'jourboende', 'hvb', 'hem för vård', 'stödboende'],
  pattern: new RegExp(`^(?:[a-zà-öø-ɏ]+ ){0,2}?${home}(?=,| \\(| för | med | åt |[.;]?$)`, 'g'),
};

/** Homes that are known by who lives in them and why, by who has charge of them, or by a row of a table. */
export function sheltersIn(agreement: Agreement): readonly Said[] {
  const told = ways
    .flatMap((way) => saidAsSign(agreement, way))
    .filter((said) => isHeld(agreement, said));
  const rows = saidAsSign(agreement, row).filter(({ sentence }) =>
    isRowOfCivil(agreement, sentence),
  );
  return [...told, ...rows];
}

const we = /(?<![a-zà-öø-ɏ])(?:vi|oss|vårt?|våra)(?![a-zà-öø-ɏ])/;

/** A civil party has a part in it: it stands in the sentence, or the sentence before speaks of it; no public party does it alone. */
function isHeld({ reading, sentences }: Agreement, { sentence, start: from }: Said): boolean {
  const { subject } = propertiesOf(sentence, reading.parties);
  const isPublic =
    subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public');
  // “Unga som socialnämnden har placerat”: it stands within the words.
  if (isPublic && partyMentionsIn(sentence.text.slice(0, from), reading.parties).length > 0)
    return false;
  const lower = lowerOf(sentence);
  if (we.test(lower) || civilWord.test(lower)) return true;
  const here = partyMentionsIn(sentence.text, reading.parties);
  if (here.length > 0) return here.some(({ party }) => party.side === 'civil');
  const next = sentences[sentences.indexOf(sentence) + 1];
  return (
    next !== undefined &&
    partyMentionsIn(next.text, reading.parties).some(({ party }) => party.side === 'civil')
  );
}

const civilWord =
  /(?<![a-zà-öø-ɏ])(?:jour|förening|stiftels|församling|klubb|kooperativ)[a-zà-öø-ɏ]*/;

function isRowOfCivil(agreement: Agreement, { block }: Sentence): boolean {
  const { cell } = block;
  if (
    !cell ||
    cell.column > 0 ||
    /målgrupp|bakgrund/i.test(headingOver(agreement, block)?.text ?? '')
  )
    return false;
  const { parties } = agreement.reading;
  for (let column = 1; column < 4; column += 1) {
    const other = cellAt(agreement, cell.table, cell.row, column)?.prose.text;
    if (other === undefined) return false;
    const named = partyMentionsIn(other, parties);
    if (named.length > 0) return named.every(({ party }) => party.side === 'civil');
  }
  return false;
}
