import type { Agreement } from '../agreement/agreement.ts';
import {
  anyPublic,
  end,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { areWeCivil } from '../agreement/language/voice.ts';
import { municipalShifts } from './municipal-shifts.ts';
import { runInTheirName } from './run-in-their-name.ts';
import { isPlaceAt, runIn } from './running.ts';
import { inOrder } from './signs.ts';
import { takenOverIn } from './taken-over.ts';

const known = new WeakMap<Agreement, readonly Said[]>();

/** Where the text lets a civil party run what is the municipality's, however it says so. Made once for all who ask. */
export function handedOn(agreement: Agreement): readonly Said[] {
  const made =
    known.get(agreement) ??
    inOrder([
      ...municipalShifts
        .flatMap((sign) => runIn(agreement, sign))
        .filter((said) => isHandedOver(agreement, said)),
      ...takenOverIn(agreement),
      ...runInTheirName(agreement),
    ]).filter((said) => isTaken(said) && !isNotHanded(said));
  known.set(agreement, made);
  return made;
}

const ownedFirst = new RegExp(`^${publicOwned}${end}`);
const ranBy = / (?:drivs|sköts|bedrivs|utförs|övertas) av /;
const restsNot =
  /^(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:vilar|ligger|läggs|hamnar|övergår|flyttas|går|tas) (?:inte|ej|aldrig)(?![a-zà-öø-ɏ])/;

/** “… hålls på kommunens bibliotek och sköts av föreningen”: a place; “driften vilar inte på föreningen”. */
function isNotHanded({ sentence, start: from, end: to, text }: Said): boolean {
  const lower = lowerOf(sentence);
  const own = text.toLowerCase();
  if (ownedFirst.test(own) && ranBy.test(own) && isPlaceAt(lower, from)) return true;
  return restsNot.test(lower.slice(to));
}

/** Whether it is no turn in the steering group, and nothing that stays with the municipality. */
export const isTaken = (said: Said): boolean =>
  !isRole.test(lowerOf(said.sentence)) && !isKept(said);
/** Whether it is not done together. */
export const isHandedOver = (agreement: Agreement, said: Said): boolean =>
  isTakenOver.test(said.text) || !isTogether(agreement, said);

/** “Fritidsgårdarna drivs som förut av kommunen”: nothing changes hands. */
function isKept({ sentence, end, text }: Said): boolean {
  if (stays.test(lowerOf(sentence).slice(end, end + 90))) return true;
  if (!/(?:drivs|bedrivs|sköts|drivas|bedrivas|skötas)$/.test(text.toLowerCase())) return false;
  return byPublic.test(lowerOf(sentence).slice(end, end + 90));
}

/** “Driften av kommunens lägenheter ankommer alltjämt på bostadsbolaget” */
const stays =
  /^(?: [a-zà-öø-ɏ]{1,30}){0,5} (?:ankommer|åligger|ligger|vilar|sköts|handhas|är|drivs|stannar) (?:alltjämt|fortfarande|även (?:framgent|framöver|fortsättningsvis)|som förut|som hittills|kvar)(?![a-zà-öø-ɏ])/;
const byPublic = new RegExp(`^(?: [a-zà-öø-ɏ]{1,30}){0,6} av ${anyPublic}${end}`);

const isTakenOver = /^(?:[öÖ]vertar?|[tT]ar? (?:[a-zà-öø-ɏ\d]+ ){0,6}över)/;

/** “Föreningen tar över ordförandeskapet efter kommunen”: a turn in the steering group. */
const isRole =
  /(?<![a-zà-öø-ɏ])(?:ordförande[a-zà-öø-ɏ]{0,30}|sammankallande|värdskap(?:et)?|stafett[a-zà-öø-ɏ]{0,30}|protokoll[a-zà-öø-ɏ]{0,30}|sekreterar[a-zà-öø-ɏ]{0,30}|bokning(?:en|ar|arna)|nycklar(?:na)?)(?![a-zà-öø-ɏ])/;

const ofPublic = new RegExp(`${start}${publicOwned}${end}`);
const together =
  /(?<![a-zà-öø-ɏ])(?:parterna|tillsammans|gemensamt|ihop|båda|bägge|alla (?:tre|fyra))(?![a-zà-öø-ɏ])/;

/** “Parterna driver mötesplatsen tillsammans” */
function isTogether({ reading }: Agreement, { sentence, text }: Said): boolean {
  // “det är vi som sköter kommunens fritidsbank”: “vi” are not the municipality then.
  if (ofPublic.test(text.toLowerCase()) && !together.test(lowerOf(sentence))) return false;
  return propertiesOf(sentence, reading.parties).subject.kind === 'all' && !areWeCivil(sentence);
}
