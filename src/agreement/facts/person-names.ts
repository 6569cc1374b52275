import { allMatches } from '../language/all-matches.ts';
import { isUnit, typeIn } from './organisations.ts';
import { rolesIn } from './person-roles.ts';

/** Something that reads as somebody's name; offsets into the text. */
export interface NameHit {
  readonly kind: 'name';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const capital = '[A-ZÀ-ÖØ-ÞĀ-ɏ]';
const letters = "[A-Za-zÀ-ÖØ-öø-ɏ’'´]";
const word = `${capital}${letters}{1,24}(?:-${capital}?${letters}{1,24}){0,2}`;
const particle = '(?:von|af|de|van|der|den|la|le|da|di|del|dos|el|al|bin|ibn|ben|av)';
const run = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d@.:/-])(?:${word}|${capital}\\.)(?: (?:${word}|${capital}\\.(?=[ ,])|${capital}(?= ${capital})|${particle}(?: ${particle})?(?= ${capital}))){0,7}(?![A-Za-zÀ-ÖØ-öø-ɏ@]|-[A-Za-zÀ-ÖØ-öø-ɏ])`,
  'g',
);

/** Words with a capital that begin sentences, labels and headings: never a part of a name. */
const stop = new Set(
  (
    'för av i på den det de vid hos med till från och eller vår vårt våra kontakta ring mejla maila skriv ansvarig ansvariga undertecknad namn titel roll ' +
    'part parter parten parterna telefon tel tfn mobil mobilnummer telefonnummer e-post epost mail mejl e-mail email adress postadress box kontakt kontaktperson ' +
    'kontaktpersoner kontaktuppgifter underskrift underskrifter namnförtydligande namnteckning ort datum ordinarie ersättare suppleant avtal avtalet avtalets ' +
    'överenskommelse överenskommelsen partnerskap partnerskapet idéburet offentligt idéburen offentlig iop bilaga punkt avsnitt växel växeln vx fax ' +
    'januari februari mars april juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag ' +
    'sverige göteborg stockholm malmö norra södra östra västra övre nedre yttre inre stora lilla nya gamla förnamn efternamn beställaren leverantören beställare leverantör ' +
    'civilsamhället föreningslivet styrgruppen arbetsgruppen styrgrupp arbetsgrupp nämnden styrelsen styrelse årsmötet fullmäktige ledamöter representanter ' +
    'mellan samt när om som här så vi ni han hon dessa denna detta alla båda enligt genom under efter inför utöver både varje vilka frågor projekt projektet ' +
    'verksamhet verksamheten mål syfte bakgrund barn unga ungdomar the for on by and contact phone name title role mr mrs ms herr fru ' +
    'lokala lokal mötesplats mötesplatsen föreningarnas kommunal kommunala svenska sveriges europeiska unionens'
  ).split(' '),
);

/** Streets, houses and places. */
const place =
  /(?:gatan|vägen|torget|gränd|allén|platsen|huset|gården|skolan|hallen|parken|salen|centrum|museet|museum|biblioteket|teatern|stugan|hemmet|rummet|arenan|området|kommunhus|stadshus|kommun|stads|län|bygden|dagen|veckan|planen|stigen|leden|hamnen|ström[a-z]*kajen|kajen|esplanaden)s?$/;

const cut = / /g;

/** What stops a name: a word that begins or follows it, or one that makes it an organisation's. */
type Stop = 'word' | 'organisation' | null;

const known = new Map<string, Stop>();
const mostKnown = 5_000;

function stopOf(written: string): Stop {
  const stop = known.get(written);
  if (stop !== undefined) return stop;
  if (known.size > mostKnown) known.clear();
  const read = isStop(written) ? 'word' : isOrganisation(written) ? 'organisation' : null;
  known.set(written, read);
  return read;
}

const isOrganisation = (written: string) => typeIn(written) !== null || isUnit(written);
/** Words that a name of their own follows: “Föreningen Bryggan Norra”. */
const leadsName = /(?:förening|stiftelse|studieförbund|klubb|nätverk|kooperativ|församling|kyrka)/i;

function isStop(written: string): boolean {
  const lower = written.toLowerCase().replace(/[.:]$/, '');
  if (stop.has(lower) || place.test(lower)) return true;
  if (/^[A-ZÅÄÖ]{2,}$/.test(written) && written.length < 5) return true;
  return rolesIn(lower).length > 0;
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function partsOf(text: string, at: number): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const match of [...allMatches(text, cut), { index: text.length }]) {
    parts.push({ text: text.slice(start, match.index), start: at + start, end: at + match.index });
    start = match.index + 1;
  }
  return parts;
}

const isInitial = (part: Part) => /^.\.?$/.test(part.text);
const isCapital = (part: Part) => /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(part.text);

/** A first and a last name at least, and no more than five words. */
function isWhole(parts: readonly Part[]): boolean {
  const capitals = parts.filter(isCapital);
  const words = capitals.filter((part) => !isInitial(part));
  if (capitals.length < 2 || words.length < 1 || parts.length > 6) return false;
  const last = parts.at(-1);
  return last !== undefined && isCapital(last) && !isInitial(last);
}

/** “Höga Kusten den ____”: where a line to sign on begins. */
const isPlaceOfDay = (text: string, start: number, end: number) =>
  /^ den (?:[_.…\d[–]|$)/.test(text.slice(end, end + 6)) &&
  (start === 0 || text[start - 1] === '\n');

function nameOf(parts: readonly Part[], text: string): NameHit | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || !isWhole(parts)) return null;
  const value = text.slice(first.start, last.end);
  if (typeIn(value) !== null || isUnit(value) || isPlaceOfDay(text, first.start, last.end))
    return null;
  return { kind: 'name', value, start: first.start, end: last.end };
}

/** Names of people in a text: two words with capitals or more that are no organisation, place, role or label. */
export function namesIn(text: string): readonly NameHit[] {
  const hits: NameHit[] = [];
  for (const match of allMatches(text, run)) {
    let open: Part[] = [];
    let isOwn = false;
    const close = () => {
      const value = nameOf(open, text);
      if (value && !isOwn) hits.push(value);
      open = [];
      isOwn = false;
    };
    for (const part of partsOf(match[0], match.index)) {
      const stop = isCapital(part) && !isInitial(part) ? stopOf(part.text) : null;
      // “Lindsjö Ideella Paraplyorganisation”: what stands before is no person's.
      if (stop === 'organisation') isOwn = true;
      if (stop !== null) close();
      else if (open.length > 0 || isCapital(part)) open.push(part);
      if (stop === 'organisation') isOwn = leadsName.test(part.text);
    }
    close();
  }
  return hits;
}
