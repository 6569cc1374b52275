import { allMatches } from '../language/all-matches.ts';
import type { ReferenceHit } from './law-references.ts';

const number =
  '\\d{1,2}(?:\\.\\d{1,2}){0,3}(?:[a-h](?![a-zà-öø-ɏ])| [a-h](?=\\)|[.,;:]|$| (?:och|i|samt) ))?';
const joiner = '(?:,? (?:och|eller|samt|till|and|or|to) (?:punkt |avsnitt |§ ?)?|, ?§? ?| ?[-–] ?)';
/** A number of the list goes on only where it counts nothing: not “bilaga 1, 3 personer”. */
const counted =
  '(?![\\d:%]|[.,]\\d| ?(?:§|kap|%|kr|kronor|tkr|mnkr|år|mån|veck|dag|timm|gång|person|st(?![a-zà-öø-ɏ])|deltag|barn))';
const more = `(?:${joiner}${number}${counted}){0,8}`;
const list = `${number}${counted}${more}`;

const patterns = {
  clause: new RegExp(
    `(?<![a-zà-öø-ɏ-])(?:punkt(?:en|erna|er)?|avsnitt(?:et|en)?|kapit(?:el|let|len)|paragraf(?:en|erna)?|klausul(?:en|erna)?|sections?|clauses?|paragraphs?) (?:nr )?(${list})`,
    'g',
  ),
  letter: /(?<![a-zà-öø-ɏ-])(?:punkt(?:en)?|led(?:et)?) ([a-h])(?![a-zà-öø-ɏ\d-])\)?/g,
  sign: new RegExp(`(?<![\\d§] ?)§§? ?(${list})(?!/)`, 'g'),
  afterNumber: new RegExp(
    `(?<![\\d.,:/§-])(?<!§ )(${number}(?:${joiner}${number}){0,8}) ?§§?`,
    'g',
  ),
  bare: /(?<![a-zà-öø-ɏ-])(?:enligt|se|jfr|under|per) (\d{1,2}(?:\.\d{1,2}){1,3})(?![\d%:/-]|[.,]\d| ?(?:kr|år|mån|tkr|mnkr|procent|milj|timm|dagar))/g,
} as const;

const mayPoint = /punkt|avsnitt|kapit|paragraf|klausul|§|section|clause|led |\d\.\d/;

const months =
  '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dec)';
/** A date or minutes right before: the paragraph is a decision's. */
const decided = new RegExp(
  `(?:\\d{4}-\\d{2}-\\d{2}|${months}\\.?(?: \\d{4})?|\\d{1,2}/\\d{1,2}(?:[ -]\\d{2,4})?|\\d{6}|\\d{4}[:/]\\d{1,6}|protokoll[a-zà-öø-ɏ]{0,30}|sammanträde[a-zà-öø-ɏ]{0,30}|diarie[a-zà-öø-ɏ]{0,30}|minutes)[ ,;:()]{0,3}(?:i |genom |under |enligt |som |ärende )?$`,
);
const deciders =
  /(?:beslut(?:et|en)?s?|beslutade|fullmäktiges?|styrelsens?|nämnd(?:en)?s?|utskott(?:et)?s?|årsmöte[a-zà-öø-ɏ]{0,30}|rådets?|(?:^|[ (])(?:ks|kf|ksau|au|sn|kfn|bun|un|ubn|ffn|kfn|vof|rs|rf))[ ,;:()]{0,3}$/;
/** “av protokollet framgår under §” */
const minuted = /(?:protokoll|minutes)[^.§]{0,30}$/;
/** “antog planen, §”: the paragraph stands beside what says that somebody decided. */
const decides =
  /(?:antog|antogs|antagen|antaget|antagits|antagna|beslut[a-zà-öø-ɏ]{0,30}|godkänd?[a-zà-öø-ɏ]{0,30}|fattad?[a-zà-öø-ɏ]{0,30}|årsmöte[a-zà-öø-ɏ]{0,30}|adopted|approved|decided)(?![a-zà-öø-ɏ])[^.§]{0,40}[,(] ?$/;
/** Statutes, minutes, a programme: paragraphs of another text. */
const others =
  '(?:stadg|protokoll|dagordning|föredragning|reglement|arbetsordning|riktlinj|policy|program|handlingsplan|verksamhetsplan|plan(?:en)?(?![a-z])|bilag|budget|ansök|lag(?:en)?(?![a-z])|förordning|ramavtal|kollektivavtal|hyresavtal|huvudavtal|grundavtal|normalstadg|kriterie|kravspec|delegations|annex|appendix|statutes|bylaws|minutes|guidelines|konvention|checklist|rapport|handledning|mall|föreskrift|anvisning|instruktion|bestämmels|tillkännagivand|meddeland|fördrag|direktiv|vägledning|utredning|betänkand|proposition|broschyr|manual|skrivels|byggrätt|tillstånd|beslut(?:et|en)?(?![a-z])|kollektivavtal|arrende|köpe|försäkring)';
const ofOthers = new RegExp(
  `^\\)?(?: ?(?:första|andra|tredje) stycket)?,? (?:i|av|ur|på|of|in|to) (?:(?:the|den|det|de|vår|vårt|våra|sin|sina|sitt|kommunens|dess|gällande|antagna|lokala) |[a-zà-öø-ɏ:-]{2,30}s ){0,3}[a-zà-öø-ɏ-]{0,24}${others}`,
);
const beforeOthers =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{0,12}stadg(?:ar|arna|an)s?|protokoll(?:et)?s?|dagordning(?:en)?s?|reglement(?:et)?s?|arbetsordning(?:en)?s?|policyn?s?|riktlinjer(?:na)?s?|program(?:met)?s?)[ ,:()]{0,3}(?:under |i )?$/;
/** The public's own text is older than the agreement: “Överenskommelsen i Lindsjö”. */
const compact = /^,? i (?:den lokala överenskommelsen|överenskommelsen i [a-zà-öø-ɏ])/;

/** More clauses than this no agreement has. */
const mostClauses = 60;

/** “§ 4. Uppföljning”, “4 § Föreningen”: the number of the paragraph itself. */
function isOwnNumber(text: string, start: number, end: number): boolean {
  if (/[a-zà-öø-ɏ\d]/i.test(text.slice(0, start))) return false;
  return /^(?:[.:)]? *$|[.:)]|\s*[-–—] |\s{1,4}[A-ZÀ-ÖØ-ÞĀ-ɏ])/.test(text.slice(end, end + 8));
}

function isOfOther(lower: string, start: number, end: number, isSign: boolean): boolean {
  const before = lower.slice(Math.max(0, start - 50), start);
  const after = lower.slice(end, end + 90);
  if (beforeOthers.test(before) || ofOthers.test(after) || compact.test(after)) return true;
  if (!isSign) return /(?:dagordning|protokoll)[a-zà-öø-ɏ]{0,30}[ ,:(]*$/.test(before);
  return (
    decided.test(before) ||
    deciders.test(before) ||
    decides.test(before) ||
    minuted.test(before) ||
    /^[/:]\d{2}/.test(after)
  );
}

/** The numbers of a list, each with its place; a range gives every number in it. */
export function labelsIn(
  list: string,
  at: number,
): readonly { label: string; start: number; end: number }[] {
  const labels: { label: string; start: number; end: number }[] = [];
  let isRange = false;
  let last = 0;
  for (const match of allMatches(
    list,
    /(?<![a-zà-öø-ɏ])(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}(?: ?[a-h](?![a-zà-öø-ɏ]))?|[a-z](?![a-zà-öø-ɏ])))/gi,
  )) {
    const between = list.slice(last, match.index);
    isRange = labels.length > 0 && /^ ?(?:[-–]|till|to) ?$/.test(between);
    const previous = labels.at(-1);
    const [from, to] = [Number(previous?.label), Number(match[0])];
    if (isRange && previous && to - from < 20) {
      for (let between = from + 1; between < to; between += 1) {
        labels.push({
          label: String(between),
          start: previous.start,
          end: at + match.index + match[0].length,
        });
      }
    }
    labels.push({
      label: match[0].replace(/ (?=[a-h]$)/i, ' '),
      start: at + match.index,
      end: at + match.index + match[0].length,
    });
    last = match.index + match[0].length;
  }
  return labels;
}

type Pattern = keyof typeof patterns;

function hitsOf(text: string, lower: string, kind: Pattern): readonly ReferenceHit[] {
  const hits: ReferenceHit[] = [];
  for (const match of allMatches(lower, patterns[kind])) {
    const [whole, numbers = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const isSign = kind === 'sign' || kind === 'afterNumber';
    if (isOwnNumber(text, start, end) || isOfOther(lower, start, end, isSign)) continue;
    const labels = labelsIn(numbers, start + whole.indexOf(numbers));
    if (labels.some(({ label }) => Number.parseInt(label, 10) > mostClauses)) continue;
    for (const [i, { label, ...place }] of labels.entries()) {
      const from = i === 0 ? start : place.start;
      const to = i === labels.length - 1 ? end : place.end;
      hits.push({ kind: 'clause', target: label, start: from, end: to });
    }
  }
  return hits;
}

/** The clauses of the agreement itself that a text points to; paragraphs of decisions and statutes are none. */
export function clausesIn(text: string, lower: string): readonly ReferenceHit[] {
  if (!mayPoint.test(lower)) return [];
  const kinds: readonly Pattern[] = ['clause', 'letter', 'sign', 'afterNumber', 'bare'];
  return kinds.flatMap((kind) => hitsOf(text, lower, kind));
}
