import type { Agreement, Block, Sentence } from './agreement.ts';
import { allMatches } from './language/all-matches.ts';
import {
  dutyAfter,
  dutyBefore,
  isAgentFirst,
  isAgentNext,
  isNoDuty,
  withoutAside,
} from './language/duties.ts';
import { lowered } from './language/lowered.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { sectionAt, sentenceRange } from './places.ts';
import { isRoleByPlace } from './roles-by-place.ts';

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
const bare = /[a-zà-öø-ɏ]{3}(?:nämnden|förvaltningen)$/;
const partOf = /(?:-|s|o)$/;

/** Longer than any sentence that somebody wrote, and more boards than one names. */
const longest = 2_000;
const mostInSentence = 12;

/** The boards and departments that the text names, sentence by sentence. */
function boardMentions(agreement: Agreement): readonly BoardMention[] {
  return sentencesWith(agreement, boardLetters).flatMap((sentence) => {
    const { block } = sentence;
    if (block.quoted || block.footnote || block.kind === 'heading') return [];
    return boardsIn(lowerOf(sentence).slice(0, longest))
      .slice(0, mostInSentence)
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
  for (const { index, 0: whole } of allMatches(lower, board)) {
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
    // “Kulturnämnden och fritidsnämnden”: each is named.
    if (!isOne && bare.test(first) && !notBoard.test(first))
      found.push({ start: index, end: index + first.length, name: first });
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
    const lower = lowerOf(sentence).slice(0, longest);
    if (blocks.has(sentence.block)) {
      const isSigning = sectionAt(agreement, sentenceRange(sentence)) === 'signatures';
      return isSigning || !isDuty(lower, mention);
    }
    return (
      decides.test(lower.slice(end)) ||
      (decided.test(lower) && byBoard.test(lower.slice(Math.max(0, start - 160), start)))
    );
  });
  return [
    ...units.filter((name) => stemsOf(name).length > 0 && boardLike.test(lowered(name))),
    ...bodies,
    ...told.map(({ name }) => name),
  ];
}

const boardLike = /nämnd|förvaltning|styrelse|kontor/;

/** “Vårdnämnden, som inte undertecknar, ska leda gruppen”: the text itself says that it is apart. */
export function isSaidApart({ sentence, end }: BoardMention): boolean {
  return /^,? som (?:inte|ej) (?:är part|är med|undertecknar|skriver under|har undertecknat|har beslutat|ingår)/.test(
    lowerOf(sentence).slice(end, end + 60),
  );
}

const preposition =
  /(?:^|[ (])(?:till|av|för|hos|med|mellan|från|åt|i|på|inom|om|vid|via|genom|under|inför|mot|utan|efter|när|ifall|eftersom|samt till|och till|både|såväl|eller) (?:den |det )?$/;
/** What a law or rules of procedure say of a board is not agreed here. */
const byLaw =
  /(?:enligt|i) (?:[a-zà-öø-ɏ]+lag(?:en|stiftning[a-z]*)?|lag|sol|lss|sitt reglemente|reglementet|[a-zà-öø-ɏ]+ reglemente|nämndens reglemente|\d{4}:\d+)|reglemente/;

/** Whether a sentence gives a board something to do. */
function isDuty(lower: string, { start, end }: Found): boolean {
  const before = lower.slice(Math.max(0, start - 120), start);
  const after = withoutAside(lower.slice(end, end + 240));
  if (isAgentNext(before) || isAgentFirst(before, after)) return true;
  if (preposition.test(before)) return false;
  const isCleft = /(?:^|[ ,])det är $/.test(before);
  // “…, som ansvarar för skolan” tells who it is; “det är nämnden som ansvarar” gives it something to do.
  if (isCleft || !/^,? som /.test(after)) if (dutyAfter(after) !== null) return true;
  if (/(?:^|[ ,])har $/.test(before))
    return /^ (?:också |även )?(?:det |ett )?(?:[a-zà-öø-ɏ]+ )?ansvar/.test(after);
  const turned = dutyBefore(before);
  return turned !== null && !isNoDuty(`${turned}${after}`);
}

/** What ties a sentence of the background to this partnership. */
const here =
  /(?<![a-zà-öø-ɏ])(?:tar (?:[a-zà-öø-ɏ]+ ){0,4}?på sig|åtar sig|förbinder sig|ska|skall|iop(?:[:-]?(?:et|avtalet|n))?|partnerskap(?:et)?|samarbetet|samverkan|överenskommelsen|avtalet)(?![a-zà-öø-ɏ])/;
const general = new Set(['background', 'policy-links', 'agreement-basis', 'values']);

/** Where boards get something to do in this partnership. */
export function boardsWithDuties(agreement: Agreement): readonly BoardMention[] {
  return boardMentions(agreement).filter((mention) => {
    const { sentence } = mention;
    const lower = lowerOf(sentence).slice(0, longest);
    if (byLaw.test(lower)) return false;
    if (!isDuty(lower, mention) && !isRoleByPlace(agreement, mention)) return false;
    const section = sectionAt(agreement, sentenceRange(sentence));
    return (section !== null && !general.has(section)) || here.test(lower);
  });
}
