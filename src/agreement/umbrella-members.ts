import type { Agreement, Party, Sentence } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { allMatches } from './language/all-matches.ts';
import { dutyAfter, dutyBefore, isAgentNext, isNoDuty } from './language/duties.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { cellAt } from './neighbours.ts';
import { calledIn, isUmbrella } from './umbrellas.ts';

/** What the text says of the members of an umbrella organisation that is a party. */
export interface UmbrellaMembers {
  readonly party: Party;
  /** Where the members are told; null when only the card tells them. */
  readonly told: Sentence | null;
  /** Where the text calls it an umbrella; null when its name or the card alone does. */
  readonly called: Sentence | null;
  readonly isListed: boolean;
  /** Sentences that give the members something to do. */
  readonly duties: readonly Sentence[];
  /** Who is bound: the umbrella alone, or its members too. */
  readonly isBoundSaid: boolean;
  /** What happens when a member joins or leaves. */
  readonly isChangeSaid: boolean;
}

const memberWord =
  '(?:medlems(?:föreningar(?:na)?|organisationer(?:na)?|grupper(?:na)?|klubbar(?:na)?)|medlems(?:förening|organisation|grupp|klubb)(?:en)?|medlemmar(?:na)?|(?:föreningar(?:na)?|organisationer(?:na)?|klubbar(?:na)?) (?:som (?:är (?:medlemmar|anslutna)|ingår)(?: (?:i|till) [a-zà-öø-ɏ:-]+)?|(?:i|inom) (?:[a-zà-öø-ɏ]*(?:rådet|alliansen|samorganisationen|paraplyet|paraplyorganisationen|paraplyföreningen|centralorganisationen)))|(?:anslutna|ingående) (?:föreningar(?:na)?|organisationer(?:na)?|klubbar(?:na)?)|var och en av (?:de|dem|medlemmarna|föreningarna)(?: (?:\\d{1,2}|två|tre|fyra|fem|sex|sju|åtta|nio|tio))?(?: (?:föreningarna|klubbarna|organisationerna|medlemmarna))?|ni som är (?:med|medlemmar) i [a-zà-öø-ɏ:-]+)';
const memberLetters = [
  'medlem',
  'organisationer',
  'förening',
  'ansl',
  'ingå',
  'paraply',
  'består',
  'bildas av',
  'utgörs',
  'samlar',
  'hit hör',
  'var och en',
  'ni som',
];

/** All umbrella organisations among the parties. */
export function umbrellasOf(agreement: Agreement): readonly UmbrellaMembers[] {
  const made =
    known.get(agreement) ??
    agreement.reading.parties
      .filter((party) => isUmbrella(agreement, party))
      .map((party) => readMembers(agreement, party));
  known.set(agreement, made);
  return made;
}

const known = new WeakMap<Agreement, readonly UmbrellaMembers[]>();

/** Longer than any sentence that somebody wrote. */
const longest = 2_000;

function own(agreement: Agreement, letters: readonly string[]): readonly Sentence[] {
  return sentencesWith(agreement, letters).filter(
    (sentence) =>
      !sentence.block.quoted &&
      !sentence.block.footnote &&
      sentence.block.kind !== 'heading' &&
      !isQuotedAt(sentence, 0, agreement.blocks),
  );
}

function readMembers(agreement: Agreement, party: Party): UmbrellaMembers {
  const about = own(agreement, memberLetters);
  const told = about.find((sentence) => listsMembers(agreement, sentence)) ?? null;
  const names = [...party.members, ...(told ? namesIn(told) : [])];
  return {
    party,
    told,
    called: calledIn(agreement, party),
    isListed: told !== null || party.members.length > 0,
    duties: [...new Set([...about, ...naming(agreement, names)])]
      .filter((sentence) => givesDuty(agreement, sentence, sentence === told, party, names))
      .toSorted((a, b) => a.block.index - b.block.index || a.start - b.start),
    isBoundSaid: own(agreement, [
      'medlem',
      'endast',
      'bara',
      'enbart',
      'ensam',
      'bund',
      'binds',
    ]).some(saysBound),
    isChangeSaid: about.some(saysChange) || (told !== null && goesOnAboutChange(agreement, told)),
  };
}

const listing =
  /(?<![a-zà-öø-ɏ])(?:medlem(?:mar|marna|sföreningar|sföreningarna|sorganisationer|sorganisationerna)?|består (?:idag |i dag |för närvarande )?av|bildas av|utgörs av|ingår|anslutna|samlar|paraply|hit hör|(?:förening|klubb|organisation)[a-zà-öø-ɏ]{2,10} (?:räknas upp|förtecknas|listas|framgår|anges))(?![a-zà-öø-ɏ])/;

/** “Medlemmar är A, B och C”, “… framgår av bilaga 1”, or a list that follows. */
function listsMembers({ blocks }: Agreement, { block, text, start }: Sentence): boolean {
  const lower = text.toLowerCase();
  if (!listing.test(lower)) return false;
  if (/(?:framgår av |enligt |finns i |listas i |anges i |se |i |\()bilaga/.test(lower))
    return true;
  const rest = text.slice(lower.search(listing));
  if (namesAfter(rest).length >= 2) return true;
  const isLast = start + text.length >= block.prose.text.trimEnd().length;
  const next = blocks[block.index + 1];
  return isLast && /:\s*$/.test(text) && (next?.listDepth ?? 0) > 0;
}

/** Names with a capital, set apart by commas and “och”. */
function namesAfter(text: string): readonly string[] {
  return text
    .split(/,(?: och| samt)? | och | samt |:| är | av | består /)
    .map((part) =>
      part
        .trim()
        .replace(/[.]$/, '')
        .replace(
          /^(?:ingår|samlar|av|är|[Hh]it hör|bland andra|bl\.? ?a\.?) (?:bland andra |bl\.? ?a\.? )?/,
          '',
        ),
    )
    .filter((part) => /^[A-ZÀ-ÖØ-Þ][^.!?]{2,60}$/.test(part));
}

function namesIn({ text }: Sentence): readonly string[] {
  const from = text.search(/medlem|paraply:|består|ingår|anslutna|samlar|bildas|utgörs|hit hör/i);
  return namesAfter(text.slice(Math.max(0, from)));
}

/** Sentences that begin with the name of a member. */
function naming(agreement: Agreement, names: readonly string[]): readonly Sentence[] {
  if (names.length === 0) return [];
  const letters = names.slice(0, 40).map((name) => name.toLowerCase());
  return own(agreement, letters).filter(({ text }) => names.some((name) => text.startsWith(name)));
}

const members = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${memberWord})(?: (?:i|inom|hos|till) [a-zà-öø-ɏ:-]+)?(?![a-zà-öø-ɏ])`,
  'g',
);
/** Words before members when they are no subject: “till medlemsföreningarna”, “sina medlemmar”. */
const asObject =
  /(?:^|[ (])(?:till|av|för|hos|med|mellan|från|åt|bland|i|på|om|vid|gentemot|mot|sina|att) (?:de |alla |sina |våra |andra |[a-zà-öø-ɏ:]+s )?$/;
/** “HIP:s organisationer”, “rådets föreningar” */
const afterGenitive =
  /^ (?:[a-zà-öø-ɏ]+ )?(?:organisationer|föreningar|grupper|klubbar)(?![a-zà-öø-ɏ])/;

/** Whether a sentence lets members do something; `isTold`: the one that tells who they are. */
function givesDuty(
  agreement: Agreement,
  sentence: Sentence,
  isTold: boolean,
  party: Party,
  names: readonly string[],
): boolean {
  const { text } = sentence;
  const lower = withNextCell(agreement, sentence).slice(0, longest);
  if (isInside(lower)) return false;
  if (isTold) return names.some((name) => isDoneBy(text, name));
  for (const { index, 0: whole } of allMatches(lower, members)) {
    if (isDoer(lower, index, index + whole.length)) return true;
  }
  const name = names.find((one) => text.startsWith(one));
  if (name && dutyAfter(lower.slice(name.length)) !== null) return true;
  if (!/(?:organisation|förening|grupp|klubb)ar|organisationer/.test(lower)) return false;
  return partyMentionsIn(text, agreement.reading.parties).some((mention) => {
    if (mention.party !== party || !mention.isGenitive) return false;
    const found = afterGenitive.exec(lower.slice(mention.end));
    return found !== null && isDoer(lower, mention.start, mention.end + found[0].length);
  });
}

/** “… Schackklubben, som leder måndagarna, och …”: what is put in about a member. */
function isDoneBy(text: string, name: string): boolean {
  const at = text.indexOf(name);
  const after = text.slice(at + name.length).toLowerCase();
  return at >= 0 && after.startsWith(', som ') && dutyAfter(after.slice(1)) !== null;
}

/** A sentence in lower case; the first cell of a row with the cell beside it. */
function withNextCell(agreement: Agreement, sentence: Sentence): string {
  const { cell } = sentence.block;
  const next = cell ? cellAt(agreement, cell.table, cell.row, cell.column + 1) : null;
  return next ? `${lowerOf(sentence)} ${next.prose.text.toLowerCase()}` : lowerOf(sentence);
}

/** “Medlemsföreningarna åligger det att …”, “det ankommer på medlemsföreningarna att …” */
const liesAfter = /^ (?:åligger|åvilar)(?: det)? (?:att|en |ett |ansvar)/;
const liesBefore =
  /(?:(?:åligger|åvilar)(?: det)?|(?:ankommer|ligger|vilar|faller)(?: det)? på|är upp till)(?: (?:de|alla|varje|samtliga))? $/;

/** Whether those who are named in a stretch of a sentence have something to do. */
function isDoer(lower: string, start: number, end: number): boolean {
  const before = lower.slice(Math.max(0, start - 120), start);
  const after = lower.slice(end, end + 200);
  if (isAgentNext(before) || liesBefore.test(before) || liesAfter.test(after)) return true;
  if (asObject.test(before)) return false;
  if (dutyAfter(after) !== null) return !/^,? som /.test(after);
  const turned = dutyBefore(before.replace(/ (?:alla|samtliga|de|varje)$/, ' '));
  return turned !== null && !isNoDuty(`${turned}${after}`);
}

/** What members do towards their own organisation, or may do: paying fees, choosing a board, joining. */
function isInside(lower: string): boolean {
  return /(?:medlemsavgift|väljer (?:en )?styrelse|årsmöte|stadgar|svarar (?:själva )?för (?:sin egen|sina egna|sitt eget))/.test(
    lower,
  );
}

const bound =
  /(?:ingen av (?:de |dess |sina )?(?:medlems)?(?:föreningarna|organisationerna|klubbarna|medlemmarna)[^.;]{0,60}(?:bunde?n|part)|(?:medlemmarna|föreningarna) (?:binds|blir) (?:inte|ej)|(?:endast|bara|enbart|ensam)[^.;]{0,80}(?:bunden|bundet|bundna|part(?![a-zà-öø-ɏ])|parter|avtalspart)|(?:medlem[a-zà-öø-ɏ]{0,30}|föreningarna|organisationerna)[^.;]{0,60}(?:är|blir) (?:inte|ej) (?:själva )?(?:part|bund)|(?:svarar|ansvarar|ansvarig[at]?) (?:själv |ensam |ensamt )?(?:[a-zà-öø-ɏ]{1,30} ){0,2}?för (?:att |det |vad )?(?:som )?(?:sina |de |alla )?(?:medlem[a-zà-öø-ɏ]{0,30}|anslutna|föreningarnas)|(?:medlem[a-zà-öø-ɏ]{0,30}|föreningarna)[^.;]{0,60}(?:är (?:också |även )?bundna|förbinder sig|har (?:gett|lämnat|givit) (?:[a-zà-öø-ɏ]{1,30} )?fullmakt|binds)|(?:binder|bindande för)[^.;]{0,40}medlem|fullmakt från (?:[a-zà-öø-ɏ]{1,30} )?medlem)/;

function saysBound(sentence: Sentence): boolean {
  return bound.test(lowerOf(sentence));
}

const change =
  /(?:utträd|utträder|går ur|gå ur|träder ut|lämna[rt]?|slutar|nya? medlem|ny förening|nya föreningar|tillkomm|tillträd|byten?(?! av)|byte av medlem|ändra[ds]?[^.;]{0,20}medlem|förändring[a-zà-öø-ɏ]{0,30} (?:i|bland|av) medlem|medlemskap[a-zà-öø-ɏ]{0,30} upphör|in- och utträde|upptas|tas in|kommer till|hoppa[r]? av|(?:femte|sjätte|sjunde|ny|annan|till)[^.;]{0,20} (?:vara|komma|kommer) med|blir (?:fler|färre)|ansluter sig (?:senare|under)|går in eller ut)/;

function saysChange(sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return /medlem|förening|organisation/.test(lower) && isChange(lower);
}

/** “Medlemmarna framgår av bilaga 1. Byten anmäls till styrgruppen.”: the sentence after goes on about them. */
function goesOnAboutChange({ sentences }: Agreement, sentence: Sentence): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next?.block === sentence.block && isChange(lowerOf(next));
}

function isChange(lower: string): boolean {
  return (
    change.test(lower) &&
    !/(?:lämnar?|lämna) (?:över|in|ut|bidrag|rapport|synpunkt|underlag|förslag|uppgift)/.test(lower)
  );
}
