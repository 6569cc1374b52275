import type { Block } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { isName, isRole, isUnit, typeIn } from './organisations.ts';

/** A party as one place describes it. Offsets are into `block.prose.text`. */
export interface Entry {
  readonly block: Block;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly units: readonly string[];
  readonly shortNames: readonly string[];
  /** Everything said of it here: for its type. */
  readonly beside: string;
  /** Where the description ends, so that a number inside it can be found. */
  readonly to: number;
}

const label =
  /^(?:(?:[-*•]|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?(?= [a-zà-öø-ɏ])|\(?[a-h]\)) ?)?(?:(?:part|avtalspart|party) ?(?:\d|[A-D]|I{1,3})?(?::|\.| –| -|,) ?|(?:och|samt|and|mellan|between|av|för|for|(?:till|från|to|from):?) )?(?:dels )?(?:å ena sidan|å (?:den )?andra(?: sidan)?)?(?: ?(?:står|finns) (?=[A-ZÀ-ÖØ-Þ]))?/i;
const roleLead = /^([A-Za-zÀ-ÖØ-öø-ɏ ]{2,40}): ?/;
/** The label of a field for the name: “Namn: …”, “Organisation: …”. */
const fieldLead =
  /^(?:(?:(?:part(?:en)?|organisation(?:en)?|förening(?:en)?|kommun(?:en)?)s )?(?:fullständiga |juridiska )?namn|organisations?(?:namn)?|firma|firmanamn|(?:organi[sz]ation )?name|organi[sz]ation)$/i;

const named =
  /(?:(?:här)?(?:nedan|efter|i det följande|fortsättningsvis|hädanefter|här)(?:,)?(?: (?:även|också))?(?: (?:kallade|kallad|kallat|kallas|benämnda|benämnd|benämnt|benämns|förkortat|som))?|(?:kallade|kallad|kallat|kallas|benämnd|benämnt|förkortat|förkortad|vi säger|vi skriver|vi kallar (?:den|det|dem))(?: (?:här|nedan|för))?|here(?:in)?after(?: (?:called|referred to as|the))?) (?:för )?/i;
/** “, i texten odlarna”: after a mark only, since a text says of itself what stands in it. */
const inText =
  /i (?:(?:den här |denna )?(?:texten|fortsättningen|överenskommelsen)|(?:det här |detta )?(?:avtalet|dokumentet)) (?:(?:kallad|kallat|kallas|benämnd|benämns) )?/i;
const isNamed = new RegExp(`^(?:${named.source}|${inText.source}|här )`, 'i');
const besideMark = new RegExp(`[,;] (?:${inText.source})([^ ,.;()]{2,30})(?= ?(?:[,.;(]|$))`, 'gi');

const trimQuotes = (text: string) =>
  text.replace(/^[\s"”“'’«»]+|[\s"”“'’«».,;]+$/gu, '').replace(/^the (?=[a-zà-öø-ɏ])/i, '');

/** The short name in brackets or after “nedan kallad”, or null when it is something else. */
function shortNameIn(text: string): string | null {
  const bare = trimQuotes(text.replace(isNamed, ''));
  if (bare === '' || bare.length > 50 || bare.split(' ').length > 5) return null;
  if (
    /\d{2}|[@:]|^(?:org|ideell|ekonomisk|registrer|dnr|bilaga|se |svb|publ|gemensamt|tillsammans|var för sig|parterna|the parties|jointly|non-profit|idéburen|härefter|medlem)/i.test(
      bare,
    )
  )
    return null;
  return /^[A-Za-zÀ-ÖØ-öø-ɏ]/.test(bare) ? bare : null;
}

/** What a bracket calls a party: “(kommunen)”, “(802499-0015, i texten odlarna)”. */
function shortNamesInBracket(inner: string): readonly string[] {
  const more = inner
    .split(/[,;] ?/)
    .slice(1, 4)
    .filter((piece) => isNamed.test(piece));
  const isDirect =
    isNamed.test(inner) ||
    /^["”“]?[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ\d:’'-]*(?: [A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]*){0,2}["”“]?$/.test(
      inner,
    );
  return (isDirect ? [inner, ...more] : more).flatMap((piece) => shortNameIn(piece) ?? []);
}

/** Every short name of a description: brackets, quotes, “nedan kallad”. */
export function shortNamesIn(text: string): readonly string[] {
  const names = allMatches(text, /\(([^()]{1,80})\)/gu).flatMap((match) => [
    ...shortNamesInBracket(match[1] ?? ''),
  ]);
  const outside = text.replace(/\([^()]{0,80}\)/gu, ' ');
  for (const match of allMatches(
    outside,
    new RegExp(`(?<![a-zà-öø-ɏ])${named.source}["”“]?([^,.;()"”“]{2,50})`, 'gi'),
  )) {
    // “nedan kallade Kommunen respektive Föreningen”: the names of several.
    if (/kallade|benämnda/i.test(match[0]) && / (?:och|samt|respektive|resp)/.test(match[1] ?? ''))
      continue;
    const raw = (match[1] ?? '').replace(
      / (?:och|samt|eller|respektive|resp|and|har|med|med organisationsnummer|org)(?![a-zà-öø-ɏ]).*$/i,
      '',
    );
    const name =
      /(?:nedan|efter|följande|fortsättningsvis|kalla|benämn|säger|skriver|förkorta|after)/i.test(
        match[0],
      )
        ? shortNameIn(raw)
        : null;
    if (name) names.push(name);
  }
  for (const match of allMatches(outside, besideMark)) {
    const name = shortNameIn(match[1] ?? '');
    if (name) names.push(name);
  }
  return [...new Set(names)];
}

/** A bracket that belongs to the name: an abbreviation before its last words, “Xbildarna (XB) Norr”. */
const abbreviation = /^ ?\([A-ZÀ-ÖØ-ÞĀ-ɏ][A-ZÀ-ÖØ-ÞĀ-ɏ\d-]{1,7}\)(?= [A-ZÀ-ÖØ-ÞĀ-ɏ])/;
const nameEnd =
  /[,;:(]|(?<! ek)\.(?= |$)| [-–—] | (?:genom|via|org\b|organisationsn[a-zà-öø-ɏ]*|organisation(?:al)? (?:number|no)|registration|nedan|härefter|hädanefter|här kalla|kalla[dt]|som|med org[a-zà-öø-ɏ]*|represent|företräd|through|hereinafter|represented|with registration|å ena|å andra|har|är|(?:och|samt) (?:har|dess|sina?|andra)|bestående|med (?:medlem|moms|vat|sina |de )[a-zà-öø-ɏ]*|moms[a-zà-öø-ɏ]*|vat)(?![a-zà-öø-ɏ])|(?= \(?(?:SE ?)?\d{6})| {2}/i;

/** Where the name ends that begins a description. */
function endOfName(text: string): number {
  let from = 0;
  for (let turns = 0; turns < 3; turns += 1) {
    const match = nameEnd.exec(text.slice(from));
    if (!match) return text.length;
    const at = from + match.index;
    const tail = text.slice(at, at + 14);
    const inner = abbreviation.exec(tail) ?? abbreviation.exec(` ${tail}`);
    if (!inner) return at;
    from = at + tail.indexOf(')') + 1;
  }
  return text.length;
}

/** “den ideella Föreningen Solsidan”: what kind it is, before a name with its capital. */
const kindLead =
  /^(?:den |det |de )?(?:(?:lokala|ideella|idéburna|partipolitiskt|religiöst|obundna|ekonomiska|allmännyttiga|nybildade|fristående|icke-vinstdrivande) (?:och )?){1,3}(?:(?<=^(?:den|det) .{1,60})(?:föreningen|organisationen|sammanslutningen) )?(?=[A-ZÀ-ÖØ-ÞĀ-ɏ])/;

/** How much of a description stands before the name: a number, “Part 1:”, “Kommunen:”, “the”. */
function leadOf(text: string): number {
  const labelled = label.exec(text)?.[0].length ?? 0;
  const said = roleLead.exec(text.slice(labelled));
  const isLabel =
    said && (isRole(said[1] ?? '') || fieldLead.test(said[1] ?? '') || /part/i.test(said[1] ?? ''));
  const lead = labelled + (isLabel ? said[0].length : 0);
  const kind = kindLead.exec(text.slice(lead))?.[0].length ?? 0;
  return lead + kind + (/^the (?=[a-zà-öø-ɏ])/i.test(text.slice(lead)) ? 4 : 0);
}

/** “genom kultur- och fritidsnämnden”, “, socialnämnden”: the boards of a description. */
export function unitsIn(text: string): readonly string[] {
  const units: string[] = [];
  const pieces = text
    .replace(/\([^()]{0,80}\)/gu, ',')
    .split(
      /[,;:]| (?:genom|via|through|represent[a-zà-öø-ɏ]+ av|representerad av|företrädd av) (?:dess |sin |the |its )?| org[a-zà-öø-ɏ]*[.: ]| {2}/i,
    );
  for (const piece of pieces) {
    const unit = piece.trim().replace(/[.]$/, '');
    const pair = pairOfUnits(unit);
    if (pair.length > 0) units.push(...pair);
    else if (unit !== '' && isUnit(unit)) units.push(unit.replace(/^(?:dess|sin|the|its) /i, ''));
  }
  return units;
}

/** “socialnämnden och barnnämnden”: two boards. */
function pairOfUnits(text: string): readonly string[] {
  const pieces = text.split(/(?<!-) (?:och|samt|and) (?:genom )?/i).map((piece) => piece.trim());
  return pieces.length > 1 && pieces.every((piece) => isUnit(piece)) ? pieces : [];
}

/**
 * Reads the description of one party: “Lindsjö kommun, genom socialnämnden, organisationsnummer … (kommunen)”.
 * `start` and `end` cut it out of the block's prose. Null when no organisation's name begins it.
 */
export function entryIn(block: Block, start: number, end: number, trusted: boolean): Entry | null {
  const whole = block.prose.text.slice(start, end);
  const lead = leadOf(whole);
  const text = whole.slice(lead);
  // “den ideella föreningen Goda Grannar”: said to be one, whatever it is called.
  const isSaid = /(?:föreningen|organisationen|sammanslutningen) $/.test(whole.slice(0, lead));
  const cut = endOfName(text);
  const raw = text.slice(0, cut);
  const name = raw.trim().replace(/^["”“]|["”“]$/gu, '');
  const rest = text.slice(cut);
  if (isUnit(name)) return ownerOf(block, start + lead, text, cut);
  if (!isName(name, trusted || isSaid)) return null;
  const at = start + lead + Math.max(0, raw.indexOf(name));
  const roleLabel = /([A-Za-zÀ-ÖØ-öø-ɏ]+): ?$/.exec(whole.slice(0, lead))?.[1];
  const inside = /\(([A-ZÀ-ÖØ-ÞĀ-ɏ][A-ZÀ-ÖØ-ÞĀ-ɏ\d-]{1,7})\)/.exec(name)?.[1];
  const shortNames = [...shortNamesIn(rest)];
  if (roleLabel && isRole(roleLabel) && !/^part/i.test(roleLabel) && !fieldLead.test(roleLabel))
    shortNames.push(roleLabel);
  if (inside) shortNames.push(inside);
  return {
    block,
    name: name.replace(/\s+/g, ' '),
    start: at,
    end: at + name.length,
    units: isPublic(name) ? unitsIn(rest) : [],
    shortNames: [...new Set(shortNames.map((short) => wholeOf(short, name)))].filter(
      (short) => short !== name,
    ),
    beside: (isSaid ? whole.slice(0, lead) : '') + rest.slice(0, 200),
    to: end,
  };
}

/** “nedan Tråd och Spik” of “Föreningen Tråd och Spik”: an “och” of the name ends no short name. */
export function wholeOf(short: string, name: string): string {
  const at = name.search(new RegExp(`${escaped(short)} (?:och|&) `));
  return at < 0 ? short : name.slice(at);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words that join the parts of a name. */
const joins = /^(?:i|för|av|på|och|&|de|den|vid|of|the|and|for|in)$/i;

/** “Ekby kommun, socialnämnden (…)”, “Norra, ideell förening (…)”: what stands between a name and its number. */
const apposition =
  /, (?:genom )?(?:(?:en )?(?:ideell|ekonomisk) förening|[a-zà-öø-ɏ-]{1,30}(?: och [a-zà-öø-ɏ-]{1,30})?(?:nämnden|styrelsen)|stiftelse|studieförbund)$/;

/** The name right before an offset: “… med Lindsjö kommun (” gives “Lindsjö kommun”. */
export function nameBefore(text: string, end: number): { start: number; end: number } | null {
  const stretch = text
    .slice(Math.max(0, end - 140), end)
    .replace(/[ ,(:–-]+(?:(?:med )?org[a-zà-öø-ɏ]*[.: -]*(?:nr|nummer)?[.: ]*)?$/i, '')
    .replace(apposition, '');
  const last = Math.max(0, end - 140) + stretch.length;
  let start = last;
  let first = last;
  for (const word of stretch.split(' ').reverse()) {
    const isCapital = /^["”“]?[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(word);
    if (!isCapital && !joins.test(word) && (word.length < 3 || typeIn(word) === null)) break;
    start -= word.length;
    if (isCapital) first = start;
    start -= 1;
  }
  return first < last ? { start: first, end: last } : null;
}

const isPublic = (name: string) =>
  /^(?:municipality|region|state-agency|local-federation)$/.test(typeIn(name) ?? '');

const owner =
  /(?:(?:Region|City of|Municipality of) [A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+|[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?: [A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+){0,2} (?:kommun|stad|Stad|Kommun|Municipality))(?![A-Za-zÀ-ÖØ-öø-ɏ])|[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+regionen(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

/** A description that begins with a board: the municipality named after it is the party. */
function ownerOf(block: Block, at: number, text: string, cut: number): Entry | null {
  const match = owner.exec(text.slice(0, 200));
  if (!match) return null;
  const unit = text
    .slice(0, Math.min(cut, match.index))
    .replace(/[ ,]+(?:i|för|in|of)?[ ,]*$/i, '')
    .trim();
  const start = at + match.index;
  return {
    block,
    name: match[0],
    start,
    end: start + match[0].length,
    units: unit === '' ? [] : [unit],
    shortNames: shortNamesIn(text.slice(match.index + match[0].length)),
    beside: text.slice(match.index, match.index + 200),
    to: at + text.length,
  };
}
