import type { Agreement, Block, Sentence } from './agreement.ts';
import { lowered } from './language/lowered.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { sectionAt, sentenceRange } from './places.ts';

/** A board or department that a sentence names by a name of its own; offsets into the sentence. */
export interface BoardMention {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** “fritids- och folkhälsonämnden” */
  readonly name: string;
}

const boardLetters = ['nämnd', 'förvaltning', 'kommunstyrelse', 'regionstyrelse', 'kontoret'];
/** “Fritids- och folkhälsonämnden”, “Nämnden för arbete och välfärd”, “kommunstyrelsen”. */
const board =
  /(?<![a-zà-öø-ɏ-])(?:(?:(?:[a-zà-öø-ɏ]{2,30}-, )?[a-zà-öø-ɏ]{2,30}-?,? (?:och|samt|&) )?[a-zà-öø-ɏ]{3,40}(?:-[a-zà-öø-ɏ]{2,20})?(?:nämnd|förvaltning)(?:en)?|tekniska (?:nämnden|förvaltningen)|(?:nämnden|förvaltningen) för [a-zà-öø-ɏ]{3,30}(?:(?:, [a-zà-öø-ɏ]{3,30})? och [a-zà-öø-ɏ]{3,30})?|(?:kommun|region|stadsdels)styrelsen|(?:stads|kommun)lednings(?:kontoret|förvaltningen)|[a-zà-öø-ɏ]{4,30}kontoret)(?![a-zà-öø-ɏ-])/g;
/** Words that end as boards do, and boards of courts, unions and associations. */
const notBoard =
  /(?:skilje|hyres|arrende|reklamations|medlings|parts|val|överklagande|revisions|bestraffnings|disciplin|jury|antagnings|domar|tävlings|etik|etikprövnings|disciplinär|samråds|ansvars)nämnd|^(?:själv|egendoms|kapital|fastighets|förmögenhets|bostads|medels|hus|under|tid|för|god)förvaltning|^förvaltning|^(?:samma|annan|berörd[a]?|ansvarig|varje|respektive|båda|alla|någon|denna|vilken) |(?:växel|pastors|besöks|medborgar|lokal|hem|hyres|projekt|ung|brev|bank|post|arbets|distrikts|riks|förbunds|huvud|familje|evenemangs|volontär)kontoret/;
/** Words before “och” that are no part of a board: “kommunen och socialnämnden”. */
const apart = /^(?<first>[a-zà-öø-ɏ]+),? (?:och|samt|&) (?<own>.+)$/;
const partOf = /(?:-|s|o)$/;

/** The boards and departments that the text names, sentence by sentence. */
export function boardMentions(agreement: Agreement): readonly BoardMention[] {
  return sentencesWith(agreement, boardLetters).flatMap((sentence) => {
    const { block } = sentence;
    if (block.quoted || block.footnote || block.kind === 'heading') return [];
    return boardsIn(lowerOf(sentence))
      .filter(({ start }) => !isQuotedAt(sentence, start, agreement.blocks))
      .map((found) => ({ sentence, ...found }));
  });
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

function boardsIn(lower: string): readonly Found[] {
  const found: Found[] = [];
  for (const { index, 0: whole } of lower.matchAll(board)) {
    const parts = apart.exec(whole);
    const { first = '', own = whole } = parts?.groups ?? {};
    // “Fritids och folkhälsonämnden” is one; “kulturnämnden och socialnämnden”, “kommunen och nämnden” are two.
    const isOne =
      !parts ||
      whole.includes('- ') ||
      (partOf.test(first) &&
        !/(?:ens|ets|nämndens)$/.test(first) &&
        !/^(?:också|dels|både)$/.test(first));
    const name = isOne ? whole : own;
    const start = index + whole.length - name.length;
    if (!notBoard.test(name)) found.push({ start, end: index + whole.length, name });
  }
  return found;
}

const filler = /^(?:och|samt|för|nämnden|förvaltningen|&)$/;

/** The words of a board's name that tell it from others: `kultur`, `fritid`. */
function stemsOf(name: string): readonly string[] {
  return lowered(name)
    .replace(/(?:nämnd|förvaltning|kontor)(?:en|et)?(?![a-zà-öø-ɏ])/g, '')
    .replace(/styrelsen?/g, 'styrelse')
    .split(/[^a-zà-öø-ɏ]+/)
    .filter((word) => word.length > 1 && !filler.test(word))
    .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));
}

/** Names of what the same department may serve: “socialförvaltningen” and “omsorgsnämnden”. */
const fields: readonly RegExp[] = [
  /social|omsorg|äldre|vård|individ|familj|funktion|stöd|välfärd|hälsa/,
  /kultur|fritid|idrott|folkhäls|upplevelse|ungdom/,
  /utbild|skol|barn|gymnasi|förskol|bildning|läran/,
  /arbet|integration|sysselsätt|vuxen|kompetens|jobb/,
  /teknisk|teknik|samhäll|gatu|park|fastighet|service|stadsbygg|miljö|bygg|plan|trafik|mark/,
  /styrelse|lednings|kansli|stads/,
];

const isDepartment = (name: string) => /(?:förvaltning|kontor)(?:en|et)?(?![a-zà-öø-ɏ])/.test(name);

/** Whether two names are the same board, or a board and its department. */
export function isSameBoard(a: string, b: string): boolean {
  const [one, two] = [stemsOf(a), stemsOf(b)];
  if (one.length === 0 || two.length === 0) return true;
  const holds = (outer: readonly string[], inner: readonly string[]) =>
    inner.every((stem) => outer.some((other) => other === stem));
  if (holds(one, two) || holds(two, one)) return true;
  if (isDepartment(a) === isDepartment(b)) return false;
  const shares = one.some((stem) => two.includes(stem));
  return shares || fields.some((field) => field.test(one.join(' ')) && field.test(two.join(' ')));
}

const decided =
  /(?<![a-zà-öø-ɏ])(?:beslut(?:ad|at|ats|ade|as|en|et)?|godkän(?:d|t|ts|de|ns|ner)|antag(?:en|it|its|ens|na)|fastställ(?:d|t|ts|de)|antog|beslöt|tillstyrk(?:t|er)|§)(?![a-zà-öø-ɏ])/;
const decides =
  /^[ ,]*(?:\(?[a-zà-öø-ɏ]+\)? )?(?:har |den [^,]{4,20} )?(?:beslutat|beslutade|beslöt|godkänt|godkände|antagit|antog|fastställt|fastställde|ställt sig bakom|undertecknar|undertecknat)/;
const byBoard =
  /(?:beslut(?:ad|at|ats|as)?|godkän(?:d|t|ts|ns)|antag(?:en|it|its)|fastställ(?:d|t|ts)|undertecknas|undertecknad|undertecknat) (?:av|i) (?:[^.;]{0,120})$/;

/** The boards that are parties, sign or have decided; the names as they stand. */
export function boundBoards(agreement: Agreement): readonly string[] {
  const { reading, prose, sections, frontmatter, card } = agreement;
  const units = [...reading.parties, ...prose.parties].flatMap(({ units: own, name }) => [
    ...own,
    name,
  ]);
  const bodies = [
    ...(frontmatter?.fields.values() ?? []),
    ...(card?.fields.values() ?? []),
  ].flatMap(({ path, value }) =>
    /^decisions\.\d+\.body$/.test(path) && typeof value === 'string' ? [value] : [],
  );
  const blocks = new Set<Block>(
    (['signatures', 'parties'] as const).flatMap((key) =>
      (sections.get(key) ?? []).flatMap((place) => place.blocks),
    ),
  );
  const told = boardMentions(agreement).filter((mention) => {
    const { sentence, start, end } = mention;
    const lower = lowerOf(sentence);
    if (blocks.has(sentence.block)) {
      const isSigning = sectionAt(agreement, sentenceRange(sentence)) === 'signatures';
      return isSigning || !duty(lower, mention);
    }
    return (
      decides.test(lower.slice(end)) || (decided.test(lower) && byBoard.test(lower.slice(0, start)))
    );
  });
  return [
    ...units.filter((name) => stemsOf(name).length > 0 && boardLike.test(lowered(name))),
    ...bodies,
    ...told.map(({ name }) => name),
  ];
}

const boardLike = /nämnd|förvaltning|styrelse|kontor/;

const verb =
  '(?:ansvarar|svarar|samordnar?|tar|åtar|ska|skall|bidrar|deltar|medverkar|leder|finansierar|betalar|ersätter|stödjer|stöder|ställer|upplåter|tillhandahåller|erbjuder|avsätter|utser|anställer|driver|sammankallar|kallar|organiserar|ordnar|håller|ger|lämnar|hjälper|genomför|planerar|låter|lånar|bekostar|står|sköter|skickar|förmedlar|garanterar|handleder|bemannar|bjuder|öppnar|delar|rekryterar|informerar|sprider|marknadsför|kör|städar|hyr|köper|skjuter|hanterar|administrerar|förvaltar|tecknar|underhåller|renoverar|dokumenterar|utvärderar|hänvisar|slussar|besöker|kartlägger|utbildar|åläggs|förbinder|har (?:också |även )?(?:huvud|samordnings|det |ett )?(?:[a-zà-öø-ɏ]+ )?ansvar(?:et)?|är (?:också |även )?(?:huvud)?(?:ansvarig|sammankallande|huvudman|värd|samordnare|arbetsgivare)|har (?:också |även )?(?:åtagit sig|tagit på sig|lovat)|(?:kommer|avser) (?:också |även )?att (?:bidra|delta|medverka|ansvara|svara|stå|leda|samordna|ställa|ge|låna|anställa|finansiera|betala|bekosta|utse|hjälpa|genomföra|ordna|hålla|avsätta|upplåta|driva|skicka|erbjuda|tillhandahålla))';
/** Deciding, hearing and receiving are no duties in the partnership. */
const notDuty =
  /^(?:ska|skall|tar|ger|håller|står|lämnar|har) (?:(?:också|även|då|sedan|därefter|årligen|varje år|i sin tur|senast [^,.]{1,20}|inför [^,.]{1,30}|löpande) )?(?:få(?!r)|godkänna|besluta|fastställa|anta|pröva|yttra|höras|informeras|underrättas|ta (?:del|emot|ställning|beslut)|rådfrågas|kunna|del |emot|ställning|beslut|bli |vara |behandla|yttrande|delges|meddelas|hållas|redovisas|sitt? (?:godkännande|yttrande|samtycke)|synpunkter|klartecken|löpande information|bedöma|ha rätt|insyn|(?:alltid )?rätt)/;
const denied = /^[a-zà-öø-ɏ]+ (?:[a-zà-öø-ɏ]+ )?(?:inte|ej|aldrig|inga|ingen|inget)(?![a-zà-öø-ɏ])/;
const between =
  '(?:,? ?\\([^)]{1,30}\\))?(?:,? (?:genom|i|via) [^.,;]{2,50},?)?(?: (?:dock|också|även|därför|då|själv|tillsammans|i sin tur|under tiden|därutöver|gemensamt|alltid))?';
const subject = new RegExp(
  `^${between}(?:,? (?:och|samt) (?:[a-zà-öø-ɏ]+-? ){0,4}?[a-zà-öø-ɏ]+)? (?<verb>${verb})(?![a-zà-öø-ɏ])`,
);
const invertedVerb = new RegExp(
  `(?:^|[ ,])(?<verb>${verb}) (?:sig |också |även |därför )?(?:[a-zà-öø-ɏ-]+ (?:och|samt) )?$`,
);
const agent =
  /(?:bärs|stås för|görs|förvaltas|utses|förmedlas|erbjuds|samordnas|leds|drivs|bekostas|finansieras|betalas|ordnas|genomförs|tillhandahålls|hålls|sköts|bemannas|organiseras|upplåts|ställs till förfogande|utförs|planeras|administreras|handleds) (?:[a-zà-öø-ɏ]+ )?av (?:[a-zà-öø-ɏ-]+ (?:och|samt) )?$|(?:ansvar(?:et)?|samordningen|uppgiften|arbetsgivaransvaret|arbetsledningen) (?:för [^.;]{2,60} )?(?:ligger|vilar) (?:på|hos) $/;
const preposition =
  /(?:^|[ (])(?:till|av|för|hos|med|mellan|från|åt|i|på|inom|om|vid|via|genom|under|inför|mot|utan|efter|samt till|och till|både|såväl|eller) (?:den |det )?$/;
/** What a law or rules of procedure say of a board is not agreed here. */
const byLaw =
  /(?:enligt|i) (?:[a-zà-öø-ɏ]+lag(?:en|stiftning[a-z]*)?|lag|sol|lss|sitt reglemente|reglementet|[a-zà-öø-ɏ]+ reglemente|nämndens reglemente|\d{4}:\d+)|reglemente/;

const isNoDuty = (words: string) => notDuty.test(words) || denied.test(words);

/** The words that give a board something to do, or null. */
function duty(lower: string, { start, end }: Found): string | null {
  const before = lower.slice(Math.max(0, start - 80), start);
  const after = lower.slice(end, end + 160);
  if (agent.test(before)) return before;
  if (preposition.test(before)) return null;
  const relative = /(?:^|[ ,])det är $/.test(before) ? after.replace(/^ som/, '') : after;
  const direct = subject.exec(relative)?.groups?.['verb'] ?? null;
  if (direct !== null) {
    const from = relative.indexOf(direct);
    return isNoDuty(relative.slice(from)) ? null : direct;
  }
  if (
    /(?:^|[ ,])har $/.test(before) &&
    /^ (?:också |även )?(?:det |ett )?(?:[a-zà-öø-ɏ]+ )?(?:huvud)?ansvar(?:et)? /.test(after)
  )
    return 'har';
  const turned = invertedVerb.exec(before)?.groups?.['verb'] ?? null;
  if (turned === null) return null;
  const lead = before.slice(0, before.lastIndexOf(turned));
  if (!isIntransitive.test(turned) && endsInSubject(lead)) return null;
  return isNoDuty(`${turned}${after}`) ? null : turned;
}

const isIntransitive = /^(?:bidrar|ansvarar|svarar|deltar|medverkar|åtar|står|ska|skall)/;
const phrase =
  /^(?:i|på|till|för|under|vid|från|med|av|inom|hos|efter|före|dessutom|vidare|utöver|enligt)$/;

/** “Kommunen informerar nämnden”: somebody else does it. “I partnerskapet finansierar nämnden”: nobody does. */
function endsInSubject(lead: string): boolean {
  const [last = '', one = '', two = ''] = lead.trim().split(' ').reverse();
  return /(?:en|et|na|n|s|vi)$/.test(last) && ![last, one, two].some((each) => phrase.test(each));
}

/** What ties a sentence of the background to this partnership. */
const here =
  /(?<![a-zà-öø-ɏ])(?:tar (?:[a-zà-öø-ɏ]+ ){0,4}?på sig|åtar sig|förbinder sig|ska|skall|iop(?:[:-]?(?:et|avtalet|n))?|partnerskap(?:et)?|samarbetet|samverkan|överenskommelsen|avtalet)(?![a-zà-öø-ɏ])/;
const general = new Set(['background', 'policy-links', 'agreement-basis', 'values']);

/** Where boards get something to do in this partnership. */
export function boardsWithDuties(agreement: Agreement): readonly BoardMention[] {
  return boardMentions(agreement).filter((mention) => {
    const { sentence } = mention;
    const lower = lowerOf(sentence);
    if (duty(lower, mention) === null || byLaw.test(lower)) return false;
    const section = sectionAt(agreement, sentenceRange(sentence));
    return (section !== null && !general.has(section)) || here.test(lower);
  });
}
