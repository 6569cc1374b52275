import type { Agreement } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { areWeCivil } from '../agreement/language/voice.ts';
import { cellAt } from '../agreement/neighbours.ts';
import { isPlaceAt } from './running.ts';
import { type Sign, saidAsSign } from './signs.ts';

type Way = Omit<Sign, 'key' | 'message'>;
const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
/** What is a municipality’s by its nature. */
const service =
  '[a-zà-öø-ɏ-]{0,30}(?:bibliotek|fritidshem|förskol|äldreboende|gruppbosta|servicebosta|korttidsboende|familjerådgivning|skuldrådgivning|konsumentvägledning|budgetrådgivning|medborgarkontor|turistbyrå|kulturskol|badhus|simhall|fritidsgård|hemtjänst|färdtjänst|skolskjuts|boendestöd|ungdomsmottagning|familjecentral|lekotek|samhällsvägledning|fältverksamhet)[a-zà-öø-ɏ]{0,9}';
const letters =
  'bibliotek|fritidshem|förskol|äldreboende|bosta|korttidsboende|rådgivning|vägledning|medborgarkontor|turistbyrå|kulturskol|badhus|simhall|fritidsgård|hemtjänst|färdtjänst|skolskjuts|boendestöd|mottagning|familjecentral|lekotek|fältverksamhet'.split(
    '|',
  );
const some = '(?:[a-zà-öø-ɏ-]{1,30} )';
const runs =
  '(?:sköter|sköta|driver|driva|bedriver|ansvarar för|svarar för|(?:tar|har|ta|ha) hand om|bemannar|förestår|tillhandahåller)';
const ceases =
  '(?:avvecklar|avvecklade|avveckla|lägger ne[dr]|lade ne[dr]|stänger|stängde|slutar med|slutade med|upphör med)';
const goesOn =
  '(?:fortsätt(?:er|a)|driv(?:er|a) (?:den|det|dem) vidare|för(?:a|s)? (?:den|det|dem) vidare|(?:har|ha|får|få|tar|ta)(?: [a-zà-öø-ɏ]{1,30}){0,3} hand om|tar(?: [a-zà-öø-ɏ]{1,30}){0,2} över|ta över|öppnar(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:den|det|dem) (?:igen|på nytt))';

const ways: readonly (Way & { readonly toldToo?: boolean })[] = [
  {
    // “Norra är kommunens turistbyrå”
    letters,
    also: [' är ', ' blir ', ' utgör ', ' som '],
    pattern: rx(
      `(?:är|blir|utgör|fungerar som|tjänar som|bli|vara) (?:(?!inte|ej)[a-zà-öø-ɏ]{1,30} )?${publicOwned} ${some}?${service}(?! (?:största|viktigaste|främsta))`,
    ),
  },
  {
    letters,
    also: [' till ', ' över', 'övertar', ' i stället för'],
    pattern: rx(
      `(?:lämnar|överlämnar|överlåter|lägger)(?: över| ut)? ${some}{0,2}?${service}(?: [a-zà-öø-ɏ]{1,30}){0,3}? till (?!${publicBody})[a-zà-öø-ɏ]{1,30}|(?:övertar|(?:tar|ta)(?: [a-zà-öø-ɏ]{1,30}){0,3}? över) (?!en |ett |några |sin |sitt )${some}{0,2}?${service}|${service}[^.;]{0,70}? i [a-zà-öø-ɏ]{1,30}s regi i ?stället för`,
    ),
  },
  {
    letters,
    also: ['kommunens', 'stadens', 'regionens', 'nämndens', 'förvaltningens'],
    pattern: rx(
      `${runs} ${publicOwned} ${some}{0,2}?${service}|${publicOwned} ${some}?${service}(?: [a-zà-öø-ɏ]{1,30}){0,3}? (?:ska |skall )?(?:drivas|skötas|bemannas|drivs|sköts)(?: [a-zà-öø-ɏ]{1,30}){0,3}? av (?!${publicBody}|${publicOwned})[a-zà-öø-ɏ]{1,30}|(?:håller|hålla) ${publicOwned} ${some}?${service}[^.;]{0,50}? (?:igång|i gång|öppe[tn]|bemanna[dt])`,
    ),
  },
  {
    // “När kommunen lade ned sin förskola bestämdes att Norra skulle fortsätta den”
    letters: ['avveckl', 'lägger ne', 'lade ne', 'stänger', 'stängde', 'slutar med', 'slutade med'],
    also: ['fortsätt', 'vidare', 'hand om', ' över', ' igen', ' på nytt'],
    toldToo: true,
    pattern: rx(
      `${publicBody} ${ceases} (?:sin|sitt|sina)(?: egna?| eget)? [^.;]{3,70}?,?[^.;]{0,70}? ${goesOn}`,
    ),
    unless:
      /(?<![a-zà-öø-ɏ])(?:en egen|ett eget|något eget|annat|med (?:sin|sitt|sina)(?=[.,;]|$))(?![a-zà-öø-ɏ])/,
  },
  {
    // “Norra håller kommunens boende för unga igång”
    letters: ['igång', 'i gång', 'bemannad', 'bemannat'],
    also: ['kommunens', 'stadens', 'regionens', 'nämndens'],
    pattern: rx(
      `(?:håller|hålla) ${publicOwned} ${some}?[a-zà-öø-ɏ-]{0,30}(?:boende|mottagning|verksamhet|omsorg|vård|skola|jour)(?:et|en|n)?[^.;]{0,60}? (?:igång|i gång|bemanna[dt])`,
    ),
  },
];

/** Where a civil party runs what is a municipality’s by its nature, or is it. */
export function servicesRunIn(agreement: Agreement): readonly Said[] {
  const told = ways.flatMap((way) =>
    saidAsSign(agreement, way, way.toldToo).filter((said) => isByCivil(agreement, said)),
  );
  return [...told, ...saidAsSign(agreement, cell).filter((said) => isInRow(agreement, said))];
}

const alongside =
  /på besök|som vanligt|som förut|vid sidan av|tillsammans|gemensamt|intill|bredvid|(?:i|på|vid) kommunens /;

function isByCivil(agreement: Agreement, { sentence, text, start: at }: Said): boolean {
  const { parties } = agreement.reading;
  const lower = lowerOf(sentence);
  if (isPlaceAt(lower, at)) return false;
  if (alongside.test(text.toLowerCase()) || /(?:tillsammans|gemensamt)/.test(lower)) return false;
  const isCivil = partyMentionsIn(sentence.text, parties).some(
    ({ party }) => party.side === 'civil',
  );
  if (!isCivil && !civilWord.test(lower) && !areWeCivil(sentence)) return false;
  const { subject } = propertiesOf(sentence, parties);
  const isPublic =
    subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public');
  return !isPublic || /(?:lämnar|överlåter|lägger|avveckl|stäng|lade|sluta)/.test(lower);
}

const civilWord =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{0,30}förening(?:en)?|stiftelsen|jouren|klubben|församlingen|kooperativet)(?![a-zà-öø-ɏ])/;

/** A cell of a table of municipal services. */
const cell: Way = {
  letters,
  pattern: new RegExp(`^[^.;]{0,60}?${service}`, 'g'),
};
const isMunicipal =
  /(?:kommunal|kommunens|tidigare kommun)[a-zà-öø-ɏ]{0,30} ?(?:verksamhet|tjänst|service|drift)|(?:verksamhet|tjänst)[^.]{0,40}(?:kommunens|kommunal)/;
const whoRuns = /ansvarig|drivs|sköts|utför|övertas|tar över|vem|huvudman/;

/** “| Kommunal verksamhet | Ansvarig |”, “| Vem sköter kommunens lekotek | Norra |” */
function isInRow(agreement: Agreement, { sentence }: Said): boolean {
  const place = sentence.block.cell;
  if (!place || place.column > 0 || place.row === 0) return false;
  const text = (row: number, column: number) =>
    cellAt(agreement, place.table, row, column)?.prose.text ?? '';
  const own = lowerOf(sentence);
  const asks =
    new RegExp(`^(?:vem|vilka) (?:som )?${runs} ${publicOwned}`).test(own) ||
    (isMunicipal.test(text(0, 0).toLowerCase()) && whoRuns.test(text(0, 1).toLowerCase()));
  if (!asks) return false;
  const named = partyMentionsIn(text(place.row, 1), agreement.reading.parties);
  return named.length > 0 && named.every(({ party }) => party.side === 'civil');
}
