import type { Block, Placeholder, PlaceholderKind } from '../agreement.ts';
import { allMatches } from '../language/all-matches.ts';
import { hasAny } from '../language/letters.ts';
import { rangeIn } from '../language/prose.ts';
import { instructionsIn } from './instructions.ts';

/** What stands around a block: whether blanks in it wait for a signature. */
export interface PlaceholderContext {
  readonly signature: boolean;
}

/** A placeholder before it is placed in the source: offsets into the prose. */
interface Hit {
  readonly kind: PlaceholderKind;
  readonly start: number;
  readonly end: number;
}

type Test = (match: RegExpMatchArray, text: string, block: Block) => boolean;

interface Pattern {
  readonly kind: PlaceholderKind;
  /** Letters of which a match has at least one: a pattern that no text asks for is never compiled. */
  readonly sign?: readonly string[];
  /** The same of a pattern that takes capitals for small letters: looked for in lower case. */
  readonly lowerSign?: readonly string[];
  readonly pattern: RegExp;
  /** Further conditions on what stands around the match. */
  readonly test?: Test;
}

const beforeOf = (match: RegExpMatchArray, text: string, length = 24) =>
  text.slice(Math.max(0, (match.index ?? 0) - length), match.index);
const afterOf = (match: RegExpMatchArray, text: string, length = 24) => {
  const end = (match.index ?? 0) + match[0].length;
  return text.slice(end, end + length);
};

const unit =
  'kr|kronor|sek|tkr|mnkr|euro|procent|år|månader|månad|veckor|dagar|timmar|tim|gånger|st|personer|deltagare|platser|ledamöter|exemplar|years?|months?|weeks?|days?|hours?|times|percent|people|participants';
const unitNext = new RegExp(`^ ?(?:%|:-|(?:${unit})(?![a-zà-öø-ɏ]))`, 'i');

/** Dots between a heading and its page number in a table of contents. */
const isLeader: Test = (match, text) =>
  /[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ\d)?”"’ ]{0,3}$/.test(beforeOf(match, text)) &&
  /^ {0,3}\d{1,3}(?:$| +(?:[A-ZÀ-ÖØ-ÞĀ-ɏ\d§]|$))/.test(afterOf(match, text)) &&
  !unitNext.test(afterOf(match, text).replace(/^ {0,3}\d{1,3}/, ''));

const isCitation =
  /^(?:\^|\d+(?:[ ,–-]+\d+)*$|x$|sic!?$|…$|\.{2,4}$|(?:sou|sfs|prop|ds|hfd|nja|dir|bet|skr|rskr)\b)/i;
const isSource = /^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ .&-]{1,40},? (?:19|20)\d\d[a-z]?(?:[,:].*)?$/;

const isBracket: Test = (match, text, block) => {
  const inner = (match[1] ?? '').trim();
  if (!/[A-Za-zÀ-ÖØ-öø-ɏ_X.…]/.test(inner) || isCitation.test(inner) || isSource.test(inner))
    return false;
  if (block.quoted) return false;
  return !/^[([:]/.test(afterOf(match, text, 1)) && !/\]$/.test(beforeOf(match, text, 1));
};

const isAngle: Test = (match) => !/[@=/]|:\/\//.test(match[1] ?? '');

const romanBefore = /(?:kapitel|kap\.|avdelning|titel|bok|del|volym|chapter|part|title|volume) $/i;

/** Part of an address on the web: “www.xxx.se”. */
const isAddress = (match: RegExpMatchArray, text: string) =>
  /(?:www\.|:\/\/|[A-Za-z\d]\.|\.[a-z]{2,6}\/)[^\s()]{0,60}$/i.test(beforeOf(match, text, 80)) ||
  /^\.(?:[a-z]{2,6})(?![a-zà-öø-ɏ])/.test(afterOf(match, text));

const isLetters: Test = (match, text) => {
  if (/^@/.test(afterOf(match, text, 1)) || isAddress(match, text)) return false;
  return !(/^X+$/.test(match[0]) && romanBefore.test(beforeOf(match, text)));
};

/** “bilaga X” beside “bilaga IX” counts in Roman numerals. */
const isRomanList = (text: string, match: RegExpMatchArray) =>
  match[0] === 'X' && /(?<![A-Za-z])(?:II|III|IV|VI{0,3}|IX|XI{1,3})(?![A-Za-z])/.test(text);

const isFormat: Test = (match, text) =>
  !/(?:format(?:et)?|formen|skrivs(?: som)?|ordningen|the form|written(?: as)?) $/i.test(
    beforeOf(match, text),
  );

const valueBefore =
  /(?:(?:^|[ (])(?:den|senast|dnr|nr|nummer|kl\.?|§|punkt|bilaga|belopp(?:et)?|summa(?:n)?|kr|kronor|sek|om|med|på|till|från|upp till|mellan|the|of|by|no\.?)|:) ?$/i;

/** Dots where a value should stand; a pause or an omission in ordinary prose is none. */
const isMissingValue: Test = (match, text, block) => {
  const before = beforeOf(match, text);
  const after = afterOf(match, text);
  if (/[A-Za-zÀ-ÖØ-öø-ɏ\d.,…]$/.test(before)) return false;
  if (unitNext.test(after) && !/^ ?(?:år|st)(?![a-zà-öø-ɏ])/i.test(after)) return true;
  if (block.kind === 'cell' && text.trim() === match[0]) return true;
  if (/(?:^| )den $/i.test(before) && /^ ?(?:$|[.,;/]|(?:19|20)\d\d)/u.test(after)) return true;
  if (/^ ?(?:år|st)(?![a-zà-öø-ɏ])/i.test(after)) return valueBefore.test(before);
  return valueBefore.test(before) && /^ ?(?:$|[.,;)])/u.test(after);
};

const parenthesis = /^\((?:datum|date|namn|name|belopp|amount|ort|place)\)$/i;

/** “(namn)” between words is a gap; in a table or a signature line it is a label. */
const isGap: Test = (match, text, block) => {
  if (block.kind !== 'paragraph') return false;
  if (!parenthesis.test(match[0]) || /^\((?:datum|date)\)$/i.test(match[0])) return true;
  return /[a-zß-öø-ɏ] $/.test(beforeOf(match, text)) && /^[ ,.]/u.test(afterOf(match, text));
};

/** “-MM”, “. xx”: a month or a day to be filled in, after a year. */
const partsOfDates = ['-', '–', '/', '.'].flatMap((dash) =>
  ['XX', 'xx', 'MM', 'mm', '__', 'DD', 'dd'].flatMap((part) => [dash + part, `${dash} ${part}`]),
);

const dateWord = '(?:datum|date)';
const patterns: readonly Pattern[] = [
  {
    kind: 'fill-in',
    lowerSign: ['fyll', 'fill'],
    pattern:
      /\[ ?(?:fyll(?:s)? i|fill in|att fylla i)(?:[ :][^[\]]{0,400})?\]|\((?:fyll i|fill in)(?:[ :][^()]{0,120})?\)/gi,
  },
  { kind: 'bracket', sign: ['{'], pattern: /\{\{[^{}\n]{1,80}\}\}|\$\{[^{}\n]{1,80}\}/gu },
  // A field for a mail merge: one word, where a quotation would have several.
  {
    kind: 'bracket',
    sign: ['«', '‹'],
    pattern: /[«‹][ ]?[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ\d_]{0,40}[ ]?[»›]/g,
  },
  { kind: 'bracket', sign: ['%'], pattern: /(?<![\d%])%[A-ZÀ-ÖØ-ÞĀ-ɏ][A-ZÀ-ÖØ-ÞĀ-ɏ\d_]{1,40}%/g },
  { kind: 'bracket', sign: ['['], pattern: /\[([^[\]\n]{1,80})\]/gu, test: isBracket },
  { kind: 'bracket', sign: ['<'], pattern: /<([A-Za-zÀ-ÖØ-öø-ɏ][^<>]{1,60})>/g, test: isAngle },
  {
    kind: 'date',
    sign: ['XX', 'YY', 'ÅÅ', 'xx', 'yy', 'åå', '9__', '0__', '9..', '0..', '202X', '202x', '202_'],
    pattern:
      /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:(?:19|20)(?:XX|YY|ÅÅ|xx|yy|åå|_{2}|\.\.)|202(?:X|x|_)|ÅÅÅÅ|åååå|YYYY|yyyy)(?: ?[-/–] ?(?:MM|mm|XX|xx|__|\d\d) ?[-/–] ?(?:DD|dd|XX|xx|__|\d\d))?(?![A-Za-zÀ-ÖØ-öø-ɏ\d])/g,
    test: isFormat,
  },
  {
    kind: 'date',
    sign: partsOfDates,
    pattern:
      /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:19|20)\d\d ?[-–/.] ?(?:(?:XX|xx|MM|mm|__) ?[-–/.] ?(?:XX|xx|DD|dd|__|\d\d)|\d\d ?[-–/.] ?(?:XX|xx|DD|dd|__))(?![A-Za-zÀ-ÖØ-öø-ɏ\d_])/g,
    test: isFormat,
  },
  // “den __/__ 2027”; Markdown takes the lines for emphasis, so that only the stroke is left.
  { kind: 'date', sign: ['_'], pattern: /_{1,2} ?\/ ?_{1,2}(?!_)(?: ?(?:19|20)(?:\d\d|_{2}))?/g },
  {
    kind: 'date',
    sign: ['/'],
    pattern: /(?<=(?:^|[ ,])(?:den|d\.|datum:?) )\/(?= ?(?:19|20)\d\d)/gi,
  },
  {
    kind: 'date',
    sign: ['ÅÅMM', 'ååmm', 'YYMM', '/MM', '/mm', '/x', '/X'],
    pattern:
      /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:ÅÅMMDD|ååmmdd|YYMMDD|DD\/MM|dd\/mm|xx\/xx|XX\/XX|X\/X)(?![A-Za-zÀ-ÖØ-öø-ɏ])/g,
    test: isFormat,
  },
  {
    kind: 'date',
    lowerSign: ['datum', 'date'],
    pattern: new RegExp(
      `\\((?:(?:start|slut|från|till|fr\\.?o\\.?m\\.?|t\\.?o\\.?m\\.?|from|to) ?)?${dateWord}(?: (?:till och med|till|t\\.?o\\.?m\\.?|to|until|och|and)| ?[-–/])? ?(?:${dateWord})?\\)`,
      'giu',
    ),
  },
  { kind: 'blank', sign: ['___'], pattern: /_{3,}(?:[ /_-]{0,4}_{2,}){0,8}/gu },
  { kind: 'blank', sign: ['_ _'], pattern: /(?<![_A-Za-z\d])_(?: _){2,40}(?!_)/gu },
  {
    kind: 'blank',
    sign: ['--', '-–', '–-', '––', '- -', '- –', '– -', '– –'],
    pattern: new RegExp(
      `(?<![-–\\w])(?:[-–]{3,40}|[-–](?: [-–]){2,40})(?= ?(?:${unit})(?![a-zà-öø-ɏ]))`,
      'g',
    ),
  },
  {
    kind: 'blank',
    sign: ['.....', '…'],
    pattern: /\.{5,}|(?:… ?){2,}/gu,
    test: (match, text, block) => !isLeader(match, text, block),
  },
  {
    kind: 'letters',
    sign: ['XX', 'xx'],
    pattern:
      /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d_@])(?:X{2,}|x{2,})(?:[-–/ ](?:X{2,}|x{2,})){0,4}(?![A-Za-zÀ-ÖØ-öø-ɏ\d])(?!-[A-Za-zÀ-ÖØ-öø-ɏ])/g,
    test: isLetters,
  },
  {
    kind: 'letters',
    sign: ['NN', 'N.N'],
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d.&-])(?:NN|N\.N\.?)(?![A-Za-zÀ-ÖØ-öø-ɏ\d&-])/g,
  },
  {
    kind: 'letters',
    sign: ['X', 'Y', 'Z'],
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ÖØ-öø-ɏ\\d.-])[XYZ](?= (?:${unit}|kommun|stad)(?![A-Za-zÀ-ÖØ-öø-ɏ]))`,
      'g',
    ),
  },
  {
    // “Föreningen X ska …”, “Kommun Y”, “bilaga X”: a letter where a name or a number should stand.
    kind: 'letters',
    sign: ['X', 'Y', 'Z'],
    pattern:
      /(?<=(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:[A-Za-zÀ-ÖØ-öø-ɏ]*(?:[Ff]örening|[Kk]lubb|[Kk]ommun|[Rr]egion|[Oo]rganisation|[Ss]tiftelse|[Nn]ämnd|[Ff]örvaltning|[Ff]örsamling|[Pp]art|[Ff]öretag|[Bb]olag)(?:en|n|et)?|[Bb]ilag(?:a|an|or)|[Pp]unkt(?:en)?|[Aa]vsnitt|[Pp]aragraf|[Ss]id(?:a|an)|[Aa]nnex|[Aa]ppendix|[Aa]ssociation|[Mm]unicipality) )[XYZ](?![A-Za-zÀ-ÖØ-öø-ɏ\d]|[-&:][A-Za-zÀ-ÖØ-öø-ɏ]| [A-ZÀ-ÖØ-ÞĀ-ɏ])/g,
    test: (match, text) => !isRomanList(text, match),
  },
  {
    kind: 'letters',
    sign: ['??'],
    pattern: /(?<![a-zà-öø-ɏ?])\?{2,}(?= ?(?:kr|kronor|%|procent))/gi,
  },
  { kind: 'ellipsis', sign: ['…', '...'], pattern: /…|\.{3,4}(?!\.)/gu, test: isMissingValue },
  {
    kind: 'word',
    sign: ['TB', 'TODO', 'FIXME', 'T.B', 'Klicka', 'Click', 'Lorem', 'Välj', 'Choose'],
    pattern:
      /(?<![A-Za-zÀ-ÖØ-öø-ɏ\d])(?:TBD|TBC|TODO|FIXME|T\.B\.D\.?|Klicka (?:eller tryck )?här för att ange(?: (?:text|ett? datum|datum))?|Click (?:or tap )?here to enter(?: (?:text|a date))?|Lorem ipsum|Välj ett (?:objekt|datum)|Choose an item)(?![A-Za-zÀ-ÖØ-öø-ɏ\d])/g,
  },
  {
    kind: 'word',
    lowerSign: ['s i senare', 's senare', 'to be '],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:fylls i senare|kompletteras senare|to be (?:decided|completed))(?![a-zà-öø-ɏ])/gi,
  },
  {
    kind: 'bracket',
    lowerSign: [
      '(namn',
      '(belopp',
      '(ort',
      '(föreningens',
      '(organisationens',
      '(kommunens',
      '(name',
      '(amount',
      '(place',
    ],
    pattern:
      /\((?:namn|belopp|ort|föreningens namn|organisationens namn|kommunens namn|name|amount|place)\)/gi,
    test: isGap,
  },
];

/** Letters that any placeholder needs: most prose has none of them. */
const mayHold =
  /[[<_…?«‹]|\{\{|\$\{|%[A-ZÀ-ÖØ-ÞĀ-ɏ]|[-–] ?[-–] ?[-–]|\/ ?(?:19|20)|-(?:MM|DD|mm|dd)|\.{3}|XX|xx|(?<![A-Za-zÀ-ÖØ-öø-ɏ])[XYZ](?![A-Za-zÀ-ÖØ-öø-ɏ])|NN|N\.N|ÅÅ|åå|YY|yy|DD|dd\/|202[Xx]|\([A-Za-zÀ-ÖØ-öø-ɏ]|TB[CD]|T\.B|TODO|FIXME|Klicka|Click|[Ll]orem|Välj|Choose|[Ss]enare|to be /;

function hitsIn(block: Block): readonly Hit[] {
  const { text } = block.prose;
  if (!mayHold.test(text)) return [];
  const lower = text.toLowerCase();
  const hits: Hit[] = [];
  for (const { kind, sign, lowerSign, pattern, test } of patterns) {
    if ((sign && !hasAny(text, sign)) || (lowerSign && !hasAny(lower, lowerSign))) continue;
    for (const match of allMatches(text, pattern)) {
      if (test && !test(match, text, block)) continue;
      hits.push({ kind, start: match.index, end: match.index + match[0].trimEnd().length });
    }
  }
  return hits;
}

/** First hits win: the patterns are in order of trust only where they begin together. */
function withoutOverlap(hits: readonly Hit[]): readonly Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
  }
  return kept;
}

/** Hits that touch no link; both lists are in order. */
function outsideLinks(hits: readonly Hit[], block: Block): readonly Hit[] {
  const { links } = block;
  let at = 0;
  return hits.filter(({ start, end }) => {
    while (at < links.length && (links[at]?.end ?? 0) <= start) at += 1;
    const link = links[at];
    return !link || link.start >= end;
  });
}

const signatureKinds: ReadonlySet<PlaceholderKind> = new Set(['blank', 'ellipsis', 'date']);
const signatureWord =
  /(?:underskrift|namnteckning|namnförtydligande|undertecknas|ort och datum|ort, datum|ort\/datum|(?<![a-zà-öø-ɏ])(?:ort|datum|namn|titel|befattning|signature|place|date|name|title)(?: |:|$)|firmatecknare|för (?:kommunen|föreningen|parten))/i;
/** “Lindsjö den ____”, “Lindsjö; ____/____ 2027”. */
const placeAndBlank =
  /^[A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ -]{1,30}?[ ,;:]{1,3}(?:den )?[_./… ]{3,}(?:(?:19|20)\d\d)?[_./… ]*$/;
const onlyBlanks = /^[\s_.…/,–-]+$/u;

/** Whether the words beside the blanks of a block make them lines to sign on. */
export function isSignatureLine(block: Block): boolean {
  const { text } = block.prose;
  if (text.length > 400 || !/_{3}|_ ?\/ ?_|\.{5}|…/.test(text)) return false;
  return placeAndBlank.test(text) || signatureWord.test(text);
}

/** A paragraph of nothing but blanks: a line to sign on when its neighbours say so. */
export function isBlankLine({ prose: { text } }: Block): boolean {
  return text.length <= 400 && /_{3}|\.{5}|…/.test(text) && onlyBlanks.test(text);
}

/**
 * What is left to fill in, in one paragraph, cell or heading.
 * Never task boxes, links, footnotes, comments, code or the brackets of a citation.
 */
export function placeholdersIn(block: Block, context: PlaceholderContext): readonly Placeholder[] {
  if (block.kind === 'code' || block.kind === 'html' || block.kind === 'comment') return [];
  const found = outsideLinks(withoutOverlap([...hitsIn(block), ...instructionsIn(block)]), block);
  const signs = found.length > 0 && (context.signature || isSignatureLine(block));
  const { text } = block.prose;
  return found.map(({ kind, start, end }) => ({
    kind: signs && signatureKinds.has(kind) && !isOfDecision(text, start) ? 'signature' : kind,
    range: rangeIn(block.prose, start, end),
    text: text.slice(start, end),
  }));
}

/** “Beslut har fattats av nämnden 20XX-XX-XX”: among the signatures, but no line to sign on. */
function isOfDecision(text: string, start: number): boolean {
  return /(?:beslut|godkän|antag|fastställ)[a-zà-öø-ɏ]*[^.]{0,80}$/i.test(
    text.slice(Math.max(0, start - 110), start),
  );
}
