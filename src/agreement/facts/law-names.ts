import { allMatches } from '../language/all-matches.ts';

/** The usual short name of a law: what every way of naming it comes to. */
type LawName = string;

/** Abbreviations that stand for a law wherever they stand. */
const abbreviations: Readonly<Record<string, LawName>> = {
  LOU: 'LOU',
  LOV: 'LOV',
  LUF: 'LUF',
  LUK: 'LUK',
  OSL: 'OSL',
  GDPR: 'GDPR',
  LSS: 'LSS',
  LAS: 'LAS',
  MBL: 'MBL',
  SoL: 'socialtjänstlagen',
  HSL: 'hälso- och sjukvårdslagen',
  PBL: 'plan- och bygglagen',
  BrB: 'brottsbalken',
  FEUF: 'EUF-fördraget',
};

/** Abbreviations too short to stand for a law alone: after a paragraph or “enligt” they do. */
const short: Readonly<Record<string, LawName>> = {
  KL: 'kommunallagen',
  FL: 'förvaltningslagen',
  TF: 'tryckfrihetsförordningen',
  RF: 'regeringsformen',
  MB: 'miljöbalken',
  FB: 'föräldrabalken',
  DL: 'diskrimineringslagen',
  AML: 'arbetsmiljölagen',
  BFL: 'bokföringslagen',
  ÅRL: 'årsredovisningslagen',
};

/** What a law is about, after “lagen om”, for those with an abbreviation. */
const subjects: readonly (readonly [string, LawName])[] = [
  ['offentlig upphandling', 'LOU'],
  ['valfrihetssystem', 'LOV'],
  ['upphandling inom försörjningssektorerna', 'LUF'],
  ['upphandling av koncessioner', 'LUK'],
  ['stöd och service till vissa funktionshindrade', 'LSS'],
  ['stöd och service för vissa funktionshindrade', 'LSS'],
  ['stöd och service', 'LSS'],
  ['anställningsskydd', 'LAS'],
  ['medbestämmande i arbetslivet', 'MBL'],
  ['medbestämmande', 'MBL'],
  ['offentlighet och sekretess', 'OSL'],
];

const numbers: Readonly<Record<string, LawName>> = {
  '2016:1145': 'LOU',
  '2007:1091': 'LOU',
  '2008:962': 'LOV',
  '2016:1146': 'LUF',
  '2016:1147': 'LUK',
  '2009:400': 'OSL',
  '2017:725': 'kommunallagen',
  '1991:900': 'kommunallagen',
  '2001:453': 'socialtjänstlagen',
  '2025:400': 'socialtjänstlagen',
  '2010:800': 'skollagen',
  '2017:900': 'förvaltningslagen',
  '2018:218': 'dataskyddslagen',
  '2017:30': 'hälso- och sjukvårdslagen',
  '1993:387': 'LSS',
  '1982:80': 'LAS',
  '1976:580': 'MBL',
  '1977:1160': 'arbetsmiljölagen',
  '2008:567': 'diskrimineringslagen',
  '1999:1078': 'bokföringslagen',
  '1995:1554': 'årsredovisningslagen',
  '1915:218': 'avtalslagen',
  '1972:207': 'skadeståndslagen',
  '1994:1220': 'stiftelselagen',
  '2018:672': 'lagen om ekonomiska föreningar',
  '2013:801': 'bibliotekslagen',
  '1990:782': 'arkivlagen',
  '2010:900': 'plan- och bygglagen',
  '2010:1622': 'alkohollagen',
};

/** Names of laws in one word (or two joined by “och”), without the ending of the definite form. */
const stems =
  'kommunal|socialtjänst|skol|förvaltnings|offentlighets- och sekretess|sekretess|bokförings|årsredovisnings|diskriminerings|arbetsmiljö|' +
  'arbetstids|semester|skadestånds|avtals|köp|konkurrens|biblioteks|spel|lotteri|alkohol|tobaks|livsmedels|plan- och bygg|hyres|konsumentköp|' +
  'mervärdesskatte|mervärdesskatts|inkomstskatte|skatteförfarande|upphovsrätts|patient|patientdata|patientsäkerhets|hälso- och sjukvårds|dataskydds|' +
  'personuppgifts|kamerabevaknings|arkiv|språk|minoritets|stiftelse|räntelag|ränte|ordnings|polis|säkerhetsskydds|visselblåsar|medbestämmande|' +
  'anställningsskydds|upphandlings|smittskydds|försäkringsavtals|utlännings|folkbokförings|förenings|kulturmiljö|folkhögskole|aktiebolags|' +
  'föräldraledighets|jämställdhets|kredit|likabehandlings|transparens|konkurs|preskriptions|skiljeförfarande|delgivnings|myndighets|bidragsbrotts|' +
  'registerkontroll|tystnadsplikts|trossamfunds|hemvärns|brandskydds|livsmedelssäkerhets|tillgänglighets|marknadsförings|trafik|yrkestrafik|körkorts|' +
  'allmän handlings|finansierings|överlåtelse|gåvo|samverkans';

const before = '(?<![a-zà-öø-ɏ-])';
const after = '(?![a-zà-öø-ɏ])';

const patterns = {
  /** “kommunallagen”, “offentlighets- och sekretesslagens”, “brottsbalken”, “dataskyddsförordningen” */
  named: new RegExp(
    `${before}(?:(?:${stems})lag(?:en|ens)?|(?:miljö|brotts|föräldra|jorda|handels|rättegångs|socialförsäkrings|utsöknings|ärvda|äktenskaps)balken?s?|` +
      `(?:dataskydds|tryckfrihets|skol|socialtjänst|gymnasie|avgifts|upphandlings)förordning(?:en|ens)?|regeringsformens?|yttrandefrihetsgrundlagens?|` +
      `euf-fördragets?|fördraget om europeiska unionens funktionssätt|(?:public procurement|local government|social services|education|public access to information and secrecy) act|` +
      `general data protection regulation)${after}`,
    'g',
  ),
  /** “lagen (2016:1145) om …”, “lagen om …”, “förordningen (2011:1108) om …” */
  about: new RegExp(
    `${before}(?:(?:lag|förordning)(?:en|ens)? \\(\\d{4}:\\d{1,4}\\)|lagen(?= om ))`,
    'g',
  ),
  /** Any other law with its number beside it, or its paragraph before it. */
  other:
    /(?<![a-zà-öø-ɏ-])(?:(?:[a-zà-öø-ɏ]{2,20}- och )?[a-zà-öø-ɏ]{3,40}(?:lag|förordning|balk)(?:en|ens)?(?= \((?:sfs )?\d{4}:\d{1,4}[,)])|(?<=(?:§§?|kap\.?) (?:i )?)[a-zà-öø-ɏ]{3,40}(?:lagen|förordningen|balken))(?![a-zà-öø-ɏ])/g,
  number: /(?<![a-zà-öø-ɏ\d])sfs(?: nr)? ?(\d{4}:\d{1,4})(?!\d)/g,
  european:
    /(?:(?<![a-zà-öø-ɏ-])(?:(?:europeiska |eu-)?kommissionens |eu-|de minimis-|commission )?(?:förordning(?:en)?|direktiv(?:et)?|regulation|directive) )?\((?:eu|eg|ec)\)(?: nr| no)?\.? ?(\d{1,4}\/\d{2,4})(?!\d)/g,
  abbreviation: new RegExp(
    `(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d-])(?:${Object.keys({ ...abbreviations, ...short }).join('|')})(?:s|:s)?(?![A-Za-zÀ-ÖØ-öø-ɏ\\d]|[-:/][A-Za-zÀ-ÖØ-öø-ɏ])`,
    'g',
  ),
} as const;

const english: Readonly<Record<string, LawName>> = {
  'public procurement act': 'LOU',
  'local government act': 'kommunallagen',
  'social services act': 'socialtjänstlagen',
  'education act': 'skollagen',
  'public access to information and secrecy act': 'OSL',
  'general data protection regulation': 'GDPR',
  'fördraget om europeiska unionens funktionssätt': 'EUF-fördraget',
  'euf-fördraget': 'EUF-fördraget',
};

const sameAs: Readonly<Record<string, LawName>> = {
  'offentlighets- och sekretesslagen': 'OSL',
  sekretesslagen: 'OSL',
  dataskyddsförordningen: 'GDPR',
  upphandlingslagen: 'LOU',
  medbestämmandelagen: 'MBL',
  anställningsskyddslagen: 'LAS',
};

/** A law that a text names; offsets into the text. */
export interface LawHit {
  readonly start: number;
  readonly end: number;
  readonly name: LawName;
  /** Too short to be trusted without a paragraph or “enligt”. */
  readonly isWeak: boolean;
}

const mayName = /lag|balk|förordn|direktiv|fördrag|regeringsf|sfs|\(e[ucg]\)| act|regulation/;

/** The definite form that a law goes by. */
function baseOf(word: string): LawName {
  const known = english[word.replace(/s$/, '')];
  if (known) return known;
  const bare = word.replace(/(?<=(?:lagen|balken|förordningen|formen))s$/, '');
  const definite = /(?:lag|balk|förordning)$/.test(bare) ? `${bare}en` : bare;
  return sameAs[definite] ?? definite;
}

/** “2017:725”: the law when it is a usual one. */
const numbered = (number: string): LawName => numbers[number] ?? `SFS ${number}`;

const bracketed = /^ \((?:sfs )?(\d{4}:\d{1,4})(?:, ?[a-zà-öø-ɏ]{2,5})?\)/;
const adjective =
  /^(?:[a-zà-öø-ɏ]+(?:a|lig|ig|isk|erad|ande|ende)|vissa?|stöd|rätt|förbud|personer|register) /;

/** Where “om offentlig upphandling” ends, and what the law is called. */
function subjectAt(text: string, from: number): { end: number; name: LawName | null } {
  const rest = text.slice(from, from + 90);
  const lead = /^ (?:om|med|för) /.exec(rest)?.[0];
  if (!lead) return { end: from, name: null };
  const tail = rest.slice(lead.length);
  const known = subjects.find(([subject]) => tail.startsWith(subject));
  if (known) return { end: from + lead.length + known[0].length, name: known[1] };
  const first = adjective.exec(tail)?.[0] ?? '';
  const noun = /^[a-zà-öø-ɏ-]+/.exec(tail.slice(first.length))?.[0] ?? '';
  const end = from + lead.length + first.length + noun.length;
  return { end, name: noun === '' ? null : `lagen om ${first}${noun}` };
}

function aboutAt(text: string, match: RegExpMatchArray): LawHit | null {
  const start = match.index ?? 0;
  const number = /\d{4}:\d{1,4}/.exec(match[0])?.[0];
  const { end, name } = subjectAt(text, start + match[0].length);
  const own = number ? numbered(number) : name;
  return own ? { start, end, name: own, isWeak: false } : null;
}

function namedAt(text: string, match: RegExpMatchArray): LawHit {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const own = bracketed.exec(text.slice(end, end + 24));
  const lead = /eu:s (?:allmänna )?$|allmänna $/.exec(text.slice(Math.max(0, start - 18), start));
  return {
    start: start - (lead?.[0].length ?? 0),
    end: end + (own?.[0].length ?? 0),
    name: baseOf(match[0]),
    isWeak: false,
  };
}

/** “lag”, “avtalslag” and the like in the indefinite form name a law only with its number or a paragraph. */
const isVague = (hit: LawHit, text: string) => /lag$/.test(text.slice(hit.start, hit.end));

/** Laws by words, not by abbreviations. */
function namedIn(lower: string): readonly LawHit[] {
  const hits: LawHit[] = [];
  for (const match of allMatches(lower, patterns.named)) {
    const hit = namedAt(lower, match);
    hits.push({ ...hit, isWeak: isVague(hit, lower) });
  }
  for (const match of allMatches(lower, patterns.other)) {
    const hit = namedAt(lower, match);
    const own = /\d{4}:\d{1,4}/.exec(lower.slice(match.index + match[0].length, hit.end))?.[0];
    hits.push(own ? { ...hit, name: numbered(own) } : hit);
  }
  for (const match of allMatches(lower, patterns.about)) {
    const hit = aboutAt(lower, match);
    if (hit) hits.push(hit);
  }
  return [...hits, ...byNumberIn(lower)];
}

/** “SFS 2010:800”, “förordning (EU) 2023/2831” */
function byNumberIn(lower: string): readonly LawHit[] {
  const hits: LawHit[] = [];
  for (const { 0: whole, 1: number = '', index } of allMatches(lower, patterns.number)) {
    hits.push({ start: index, end: index + whole.length, name: `SFS ${number}`, isWeak: false });
  }
  for (const { 0: whole, 1: number = '', index } of allMatches(lower, patterns.european)) {
    const name = number === '2016/679' ? 'GDPR' : `(EU) ${number}`;
    hits.push({ start: index, end: index + whole.length, name, isWeak: false });
  }
  return hits;
}

/** The laws that a text names, in order, each once: “lagen om offentlig upphandling (LOU)” is one. */
export function lawsIn(text: string, lower: string): readonly LawHit[] {
  const hits: LawHit[] = mayName.test(lower) ? [...namedIn(lower)] : [];
  for (const match of allMatches(text, patterns.abbreviation)) {
    const key = match[0].replace(/:?s$/, '');
    const name = abbreviations[key] ?? short[key];
    if (!name) continue;
    const isWeak = abbreviations[key] === undefined;
    hits.push({ start: match.index, end: match.index + match[0].length, name, isWeak });
  }
  return joined(hits, text);
}

/** Names of one law beside each other are one mention. */
function joined(hits: readonly LawHit[], text: string): readonly LawHit[] {
  const result: LawHit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last) {
      result.push(hit);
      continue;
    }
    if (hit.start < last.end) {
      if (hit.end > last.end) result[result.length - 1] = { ...last, end: hit.end };
      continue;
    }
    const gap = hit.start - last.end < 12 ? text.slice(last.end, hit.start) : '-';
    const isSame = hit.name === last.name || hit.name === '(EU) 2016/679';
    if (!isSame || !/^[ ,(;”"]*(?:förkortad |kallad )?$/.test(gap)) {
      result.push(hit);
      continue;
    }
    const closed = gap.includes('(') && text.charAt(hit.end) === ')' ? 1 : 0;
    result[result.length - 1] = { ...last, end: hit.end + closed };
  }
  return result;
}
