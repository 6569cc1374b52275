import type { PartyType, Side } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { hasAny } from '../language/letters.ts';

/** A name as written, and in lower case. */
interface Name {
  readonly written: string;
  readonly lower: string;
}

type Test = (name: Name) => boolean;

/** @param letters any of them stands in every name that the stems match */
function word(letters: string, stems: string): Test {
  const wanted = letters.split('|');
  const pattern = new RegExp(`(?<![a-zà-öø-ɏ])(?:${stems})(?![a-zà-öø-ɏ])`);
  return ({ lower }) => hasAny(lower, wanted) && pattern.test(lower);
}

/** Abbreviations: capitals only, so that “if” and “pro” stay words. */
function capitals(stems: string): Test {
  const wanted = stems.split('|');
  const pattern = new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:${stems})(?![A-Za-zÀ-ÖØ-öø-ɏ])`);
  return ({ written }) => hasAny(written, wanted) && pattern.test(written);
}

/** Words for a kind of organisation, the most telling first: “föreningsråd” is no “förening”. */
const kinds: readonly (readonly [PartyType, Test])[] = [
  [
    'local-federation',
    word(
      'förbund|federation',
      '(?:kommunal|samordnings|räddningstjänst|gymnasie|kommun)förbund(?:ets?|s)?|local federation',
    ),
  ],
  [
    'study-association',
    word(
      'förbund|bildning|studie|medborgarskolan|folkuniversitetet|ibn rushd|association',
      '(?:studie|[a-zà-öø-ɏ]*bildnings?)förbund(?:ets?|s)?|bildningsverksamhet|studiefrämjandet|medborgarskolan|folkuniversitetet|studieförbundet vuxenskolan|ibn rushd|(?:adult )?(?:study|education) association',
    ),
  ],
  ['study-association', capitals('ABF|NBV|Sensus|Bilda')],
  [
    'umbrella',
    word(
      'paraply|sråd|sforum|samlar |samorg|centralorg|samarbetsorg|takorg|samlingsorg|allians|umbrella|council',
      'paraplyorganisation(?:en)?s?|paraplyförening(?:en)?|paraply(?= för)|(?:tak|samlings|samarbets)organisation(?:en)?s?|(?:förenings|medlems)(?:råd|forum)(?:et)?|samlar (?:[a-zà-öø-ɏ0-9]+ ){0,4}?[a-zà-öø-ɏ]*(?:föreningar|klubbar|organisationer)|samorganisation(?:en)?|centralorganisation(?:en)?|samarbetsorgan(?:et)?|föreningsallians(?:en)?|umbrella (?:organi[sz]ation|association)|council of associations',
    ),
  ],
  [
    'cooperative',
    word(
      'ekonomisk|ek. f|ek f|ek.f|ekf|kooperativ|economic|operative',
      'ekonomiska? förening(?:en)?|ek\\.? ?för\\.?|[a-zà-öø-ɏ]*kooperativ(?:et)?|(?:economic|cooperative) (?:association|society)|co-?operative',
    ),
  ],
  ['foundation', word('stiftelse|foundation', '[a-zà-öø-ɏ]*stiftelse(?:n)?s?|foundation')],
  [
    'association',
    word(
      'förening|klubb|lag|råd|gille|främjandet|armén|frivilligcentral|väntjänst|jour|förbund|sällskap|kår|mission|organisation|folkhögskola|rädda barnen|röda korset|verdandi|association|society|club|shelter|charity',
      "[a-zà-öø-ɏ]*förening(?:en)?s?|[a-zà-öø-ɏ]*klubb(?:en)?s?|(?:bya?|fiske|arbets|sjö)lag(?:et)?s?|(?:bya?|bygde)råd(?:et)?s?|[a-zà-öø-ɏ]*gille(?:t)?s?|[a-zà-öø-ɏ]+främjandet|frälsningsarmén|frivilligcentral(?:en)?|väntjänst(?:en)?|[a-zà-öø-ɏ]*(?:kvinno|mans|brottsoffer|tjej|kill|ungdoms|natt)jour(?:en)?s?|jouren|(?:riks|idrotts|hjälp|distrikts|ungdoms|läns|elev|patient|hyresgäst|pensionärs)?förbund(?:et)?s?|[a-zà-öø-ɏ]*sällskap(?:et)?|[a-zà-öø-ɏ]*kår(?:en)?|[a-zà-öø-ɏ]*mission(?:en)?|ideell organisation|frivilligorganisation(?:en)?|idéburen organisation|[a-zà-öø-ɏ]*folkhögskola(?:n)?|rädda barnen|röda korset|verdandi|association|society|club|women[’']s shelter|charity",
    ),
  ],
  ['association', capitals('IF|IK|BK|FK|SK|FF|GIF|OK|BRIS|RFSL|PRO|SPF|UNF|IOGT-NTO|KFUM')],
  [
    'religious-community',
    word(
      'församling|samfund|kyrka|pastorat|moské|synagoga|parish|church|congregation|faith',
      '[a-zà-öø-ɏ]*församling(?:en)?s?|[a-zà-öø-ɏ]*samfund(?:et)?|[a-zà-öø-ɏ]*kyrka(?:n)?s?|pastorat(?:et)?|moské(?:n)?|synagoga(?:n)?|[a-zà-öø-ɏ]*parish|church|congregation|faith community',
    ),
  ],
  [
    'municipal-company',
    word(
      'kommunal|kommunäg|kommunens|municipal',
      '(?:kommunalt|kommunala|kommunägt|kommunens) [a-zà-öø-ɏ]*(?:bolag(?:et)?|ab)|municipal company',
    ),
  ],
  [
    'company',
    word(
      'ab|bolag|hb|kb|firma|ltd|limited|inc|company',
      '(?:ab|hb|kb)(?!-[a-zà-öø-ɏ])|aktiebolag(?:et)?|handelsbolag(?:et)?|kommanditbolag(?:et)?|enskild firma|ltd|limited|inc|company',
    ),
  ],
  ['network', word('nätverk|network', '[a-zà-öø-ɏ]*nätverk(?:et)?s?|network')],
  [
    'region',
    word(
      'region|landsting|council',
      'region(?=s? [a-zà-öø-ɏ])|[a-zà-öø-ɏ]{3,}regionen|landsting(?:et)?|[a-zà-öø-ɏ]+ läns landsting|county council|region',
    ),
  ],
  [
    'municipality',
    word(
      'kommun|stad|municipality|city',
      'kommun(?:en)?s?|stad(?:en)?s?|municipality|city of [a-zà-öø-ɏ]+|city|(?:stadsdel(?:en)?)',
    ),
  ],
  [
    'state-agency',
    word(
      'länsstyrelsen|myndighet|verket|förmedlingen|kassan|kriminalvården|universitet|högskola|agency|authority',
      'länsstyrelsen|[a-zà-öø-ɏ]*myndighet(?:en)?|[a-zà-öø-ɏ]{3,}verket|arbetsförmedlingen|försäkringskassan|kriminalvården|[a-zà-öø-ɏ]*universitet(?:et)?|högskola(?:n)?|agency|authority',
    ),
  ],
];

const sides: Readonly<Record<PartyType, Side>> = {
  municipality: 'public',
  region: 'public',
  'state-agency': 'public',
  'local-federation': 'public',
  'municipal-company': 'public',
  association: 'civil',
  foundation: 'civil',
  'religious-community': 'civil',
  'study-association': 'civil',
  cooperative: 'civil',
  umbrella: 'civil',
  company: 'civil',
  network: 'none',
};

/** Public or civil side; a network is no legal person and has none. */
export function sideOf(type: PartyType | null): Side {
  return type === null ? 'none' : sides[type];
}

/** Whether a value is one of the types of a party. */
export function isPartyType(value: unknown): value is PartyType {
  return typeof value === 'string' && Object.hasOwn(sides, value);
}

/** The kind of organisation that a text names, or null. Long texts are no names. */
export function typeIn(text: string): PartyType | null {
  if (text.length > 200) return null;
  const name = { written: text, lower: text.toLowerCase() };
  return kinds.find(([, test]) => test(name))?.[0] ?? null;
}

/** What the digits of an organisation number say, when the name says nothing. */
function typeOfNumber(value: string): PartyType | null {
  if (/^2120/.test(value)) return 'municipality';
  if (/^2321/.test(value)) return 'region';
  if (/^2220/.test(value)) return 'local-federation';
  if (/^2021/.test(value)) return 'state-agency';
  if (/^252/.test(value)) return 'religious-community';
  if (value.startsWith('5')) return 'company';
  if (value.startsWith('7')) return 'cooperative';
  return value.startsWith('8') ? 'association' : null;
}

/** Of a municipality or a region. */
export const municipallyOwned =
  /(?<![a-zà-öø-ɏ])(?:kommunal(?:t|a)? (?:[a-zà-öø-ɏ]*bolag|[a-zà-öø-ɏ]*företag)|kommun(?:ägt|ägda|alägt)|(?:hel|del)?äg(?:s|t|da) (?:helt |i sin helhet |till (?:\d{1,3}|hundra|[a-zà-öø-ɏ]+) procent )?av (?:kommunen|staden|regionen|[a-zà-öø-ɏ]+ (?:kommun|stad))|som (?:kommunen|staden|regionen) (?:helt |själv )?äger|dotterbolag till (?:kommunen|staden|regionen|[a-zà-öø-ɏ]+ (?:kommun|stad))|kommunal ägo|(?:kommunens|stadens|regionens) (?:[a-zà-öø-ɏ]* )?[a-zà-öø-ɏ]*bolag|allmännyttan|allmännyttigt bostads)/;

/** “Medlem i paraplyorganisationen …”: what it belongs to, not what it is. */
const besideOthers = /(?:medlem|anslut[a-zà-öø-ɏ]+|del|ingår|hör) (?:i|till|av) [^,;.()]{0,80}/gi;

/** The type of a party: its name first, then what is said beside it, then its number. */
export function partyTypeOf(name: string, beside: string, number: string | null): PartyType | null {
  const named = typeIn(name);
  const said = typeIn(
    beside.replace(besideOthers, '').replace(/[([]?(?:kommunen|staden)[)\]]?/gi, ''),
  );
  if (
    named === 'company' &&
    (said === 'municipal-company' || municipallyOwned.test(beside.toLowerCase()))
  )
    return 'municipal-company';
  // “Föreningen X, ekonomisk förening”: what is said beside the name is narrower.
  if (named === 'association' && (said === 'cooperative' || said === 'umbrella')) return said;
  if (named === null && said === 'umbrella') return said;
  return named ?? (number === null ? null : typeOfNumber(number)) ?? said;
}

const unitLetters =
  'nämnd|förvaltning|utskott|kontor|styrelse|avdelning|enhet|committee|board|administration|department'.split(
    '|',
  );
const unit =
  /^(?:(?:the|dess|sin|sina|kommunens|stadens|regionens|av) )?(?:[a-zà-öø-ɏ]+-?,? (?:[a-zà-öø-ɏ]+-? )?(?:och|samt|&) )?(?:[a-zà-öø-ɏ]*(?:nämnd(?:en)?s?|förvaltning(?:en)?s?|utskott(?:et)?|kontor(?:et)?|kommunstyrelse(?:n)?|regionstyrelse(?:n)?|stadsdelsförvaltning(?:en)?)|(?:nämnden|förvaltningen) för [a-zà-öø-ɏ].*|(?:styrelsen|avdelningen|enheten) för [a-zà-öø-ɏ].*|(?:[a-zà-öø-ɏ][a-zà-öø-ɏ]+ (?:and )?){1,5}(?:committee|board|administration|department))(?: (?:i|för|vid|norr|söder|öster|väster|centrum|in|of) ?.*)?$/;

/** A board or department: a part of a municipality or a region, never a party of its own. */
export function isUnit(text: string): boolean {
  if (text.length > 120) return false;
  const lower = text.toLowerCase();
  if (lower.startsWith('länsstyrelsen') || !hasAny(lower, unitLetters)) return false;
  return unit.test(lower.trim());
}

/** What may stand before the word for a role. */
const roleArticles: ReadonlySet<string> = new Set(['den', 'det', 'de', 'the', 'båda', 'bägge']);
const roleAdjectives: ReadonlySet<string> = new Set(
  'idéburn idéburna ideella offentliga lokala undertecknade public'.split(' '),
);
/** Words for a role or a kind, without a genitive. */
const roles: ReadonlySet<string> = new Set(
  (
    'kommun kommunen stad staden region regionen landstinget församling församlingen förening föreningen föreningar ' +
    'föreningarna klubb klubben jour jouren stiftelse stiftelsen studieförbund studieförbundet förbund förbundet ' +
    'nätverk nätverket organisation organisationen organisationer organisationerna bolag bolaget samfund samfundet ' +
    'kyrka kyrkan civilsamhället föreningslivet part parten parter parterna avtalspart avtalsparten avtalsparter ' +
    'beställare beställaren leverantör leverantören utförare utföraren huvudman huvudmannen myndighet myndigheten ' +
    'paraplyorganisation paraplyorganisationen municipality city association foundation network organisation ' +
    'organization company party parties aktiebolag aktiebolaget'
  ).split(' '),
);
const rolesOfTwoWords: ReadonlySet<string> = new Set([
  'ideell förening',
  'ideell organisation',
  'ekonomisk förening',
  'idéburen organisation',
]);

const isRoleWord = (word: string) => roles.has(word) || rolesOfTwoWords.has(word);

/** “den idéburna parten”, “föreningens”, “part 1”. */
function isRolePart(part: string): boolean {
  const words = part.split(' ');
  if (roleArticles.has(words[0] ?? '')) words.shift();
  if (roleAdjectives.has(words[0] ?? '')) words.shift();
  else if (words[0] === 'civil' && words[1] === 'society') words.splice(0, 2);
  if (words.length > 1 && /^[a-z0-9]$/.test(words.at(-1) ?? '')) words.pop();
  const word = words.join(' ');
  return isRoleWord(word) || (word.endsWith('s') && isRoleWord(word.slice(0, -1)));
}

/** “kommunen”, “den idéburna parten”, “ideell förening”: a role or a kind, not a name. */
export function isRole(text: string): boolean {
  const parts = text
    .trim()
    .toLowerCase()
    .split(/, | och | samt | and /);
  return parts.length < 8 && parts.every(isRolePart);
}

/** “Stiftelsen B”: the name of an organisation in an anonymous text, where only names stand. */
const lettered = /^(?!(?:avtals)?part|party|den |det |the )[^ ]+ [A-Z]$/i;

const notName =
  /^(?:(?:Organisations|Org|Tel|Mobil|Adress|Box|Postadress|Besöksadress|E-?post|Epost|Kontakt|Plusgiro|Bankgiro|Dnr|Diarie|Datum|Ort|Namn|Titel|Befattning|Underskrift|Avtal|Överenskommelse|Idéburet|IOP|Parter|Syfte|Bakgrund|Bilaga|Punkt|Ordförande|Firmatecknare|Verksamhetschef|Enhetschef|Förvaltningschef|Verkställande|Partnerskap|Postnummer|Webb|Fax|Phone|Email|Address|Contact|The parties)(?![a-zß-öø-ɏ]{4})|(?:Vi|Den|Det|Detta|Denna|Mellan|Between|This)(?![a-zß-öø-ɏ])|(?:I|På|För|Av|Med|Vid|Hos|Till|Från|Alla|Många|Flera|Några|En|Ett|Varje|Om|När|Som|Genom|Under|Efter|Sedan|Vår|Våra|Deras|Båda|Inom|Utöver|Enligt|Både|Dessutom|Därför|Här|Där|Så|In|At|All|Many|Each|Both|An?) |(?:Förenings?ens|Kommunens|Stadens|Regionens|Församlingens|Stiftelsens|Parternas|Partens|Nämndens|Styrelsens) |(?:Ni|Du|Jag)$|www|http)/;
const verbs: ReadonlySet<string> = new Set(
  (
    'är har ska skall får kan vill bör finns bor ger tar blir var hade hålls sker möts deltar arbetar driver ' +
    'utser kallar betalar svarar leder anställer ställer fakturerar undertecknar ingår ansvarar bidrar består ' +
    'träffar sluter gäller löper upphör bildades äger ägs saknas samlar erbjuder hyr står stöder stödjer gör ' +
    'lånar uppfyller följer bildar representerar företräder samverkar samarbetar lämnar planerar godkänner ' +
    'söker använder organiserar verkar omfattar utgör avser åtar bedriver ordnar tecknar kommer sitter ' +
    'finansierar förbinder respekterar lovar tillhör ägnar riktar som att is are shall will has have must'
  ).split(' '),
);

/** Whether a text in lower case says what somebody is or does. */
export const hasVerb = (lower: string) =>
  lower.split(/[^a-zà-öø-ɏ]+/).some((word) => verbs.has(word));

/** A word for a kind of organisation right before a word in the present tense: “Kommunen lånar ut”. */
const acting =
  /(?:^|[a-zà-öø-ɏ]{2}|(?<![A-Za-z])[A-Z]{2,4}) (?<word>[a-zß-öø-ɏ]{2,}(?:ar|er|år|ör|yr))(?= |$)/g;
/** Plurals that end as a verb does: “Föreningen grannar i Lindsjö”. */
const plural =
  /(?:(?:gr?ann|kill|syst|vän(?:n)?|män(?:n)?|tjej|medborg|gäst|lär|ledar|deltag|anhörig|elev|familj|senior|person|kvart|vetera|student|kultur|idé|sport|konst|supportr?)(?:ar|er)|[a-zß-öø-ɏ]*(?:närer|ister|törer|iner|orer|ner|domar|drar|ägar|ligar|gheter|unioner|ationer|dagar|byar|gårdar|klubbar|ingar)|över|under|efter|enär|eller|per|år|står)$/;

/** Whether a text says what somebody does: a word for an organisation with a verb after it. */
function acts(text: string): boolean {
  for (const match of allMatches(text, acting)) {
    const word = match.groups?.['word'] ?? '';
    const before = text.slice(0, text.indexOf(word, match.index)).trim();
    const last = before.split(' ').at(-1) ?? '';
    if (!plural.test(word) && typeIn(word) === null && (isRole(last) || typeIn(last) !== null))
      return true;
  }
  return false;
}

/**
 * Whether a text can be an organisation's name.
 * `trusted` is for places where only parties stand: then capitals are enough.
 */
export function isName(text: string, trusted: boolean): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > 110 || name.split(' ').length > 11) return false;
  if (!/[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(name) || /^\d+[. ]/.test(name)) return false;
  if (/[@_…?!:;<>[\]]|\d{3}|\.{2}/u.test(name)) return false;
  if (notName.test(name) || hasVerb(name.toLowerCase()) || isUnit(name) || acts(name)) return false;
  if (isRole(name) && !(trusted && lettered.test(name))) return false;
  // “…, församling inom Svenska kyrkan”: what kind it is, said after its name.
  if (/^[a-zß-öø-ɏ]+ (?:inom|i|under|med|för|utan|som|tillhörande|ansluten) /.test(name))
    return false;
  const typed = typeIn(name) !== null;
  if (typed) return /^["”“]?[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(name) || / [A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(name);
  return trusted && /^["”“]?(?:[A-ZÀ-ÖØ-ÞĀ-ɏ]|\d)/.test(name) && !/,/.test(name);
}
