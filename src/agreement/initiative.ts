import type { Agreement, Sentence } from './agreement.ts';
import { doerOf, doersIn } from './doer.ts';
import { type Actor, actorsIn } from './initiative-actors.ts';
import { allMatches } from './language/all-matches.ts';
import { approached, did, matter, picks, stepLetters, thought } from './language/first-steps.ts';
import { lowered } from './language/lowered.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { cellAt, indexOf } from './neighbours.ts';

/** Who took the first step, as a sentence tells it. */
export interface Initiative {
  readonly side: Actor['side'];
  /** Said outright (“på initiativ av”), not by what somebody did first (“hörde av sig”). */
  readonly isOutright: boolean;
  readonly sentence: Sentence;
}

/** What a sentence names as the first step: an initiative, an idea, a request. */
const step =
  /(?<![a-zà-öø-ɏ])(?:(initiativ|initiativtagare)|medborgarförslag|idé|uppslag|förslag|förfrågan|begäran|inbjudan|önskemål|uppvaktning|framställan|ansökan|skrivelse|brev|påhitt|tanke|fråga)(?:n|et|en)?(?![a-zà-öø-ɏ])/g;
const caused =
  /(?<![a-zà-öø-ɏ])(?:på|efter|utifrån|genom|tack vare|till följd av|med anledning av|bygger på|vilar på|utgår från|började med|inleddes med|föranledd av|svar på|(?:upprinnelse|ursprung|rot|rötter|grund|början|avstamp|utgångspunkt)(?:en|et|n)?(?: till [a-zà-öø-ɏ]+)? (?:i|ur|hos|är|var)|bottnar i|(?:springer|sprunge[nt]|vuxit|växte|föddes|född)(?: fram)? ur|till grund(?: för [a-zà-öø-ɏ]+)? (?:ligger|låg))(?: [a-zà-öø-ɏ:-]+){0,4} $/;
const origin =
  /^[^.;]{0,90}?(?<![a-zà-öø-ɏ])(?:kom|kommer|kommit|väck(?:te|t|s)|väcktes|väckts|föddes|kläcktes|kläckts|uppstod|togs|tagits|taget|tas|lyftes|lyfts|låg|ligger|är|var|utgick|utgår|härrör|lades|lämnades|framfördes|restes|rests|aktualisera(?:des|ts)|drevs|drivits|bars|burits|fördes|förts|ställdes|vaknade|har sitt ursprung|har sin (?:upprinnelse|rot|grund))(?![a-zà-öø-ɏ])[^.;]{0,60}$/;
/** “ska tas initiativ”, “kan föreslå”: what is to come tells nothing of how it began. */
const ahead =
  /(?:(?<![a-zà-öø-ɏ])(?:ska|skall|bör|kan|får|måste)|(?:^|[,;:] )(?:om|ifall)) (?:(?!och )[a-zà-öø-ɏ]+ ){0,3}$/;

/** “Klubben bildades 1961 på initiativ av …”: how something else began, long ago. */
const beganOther =
  /(?<![a-zà-öø-ɏ])(?:bilda(?:des|ts)|grunda(?:des|ts)|tillkom|stifta(?:des|ts)|kom till|starta(?:de|des)|bygg(?:des|ts)|invig(?:des|ts))(?: [a-zà-öø-ɏ]+){0,4}(?: (?:19\d\d|200\d|201[0-5])|[^.;]{0,40} dåvarande)/;

/** “Föreningen har en egen simskola. Den kom till på initiativ av …”: what is told is how that began. */
function isOfOwn({ sentences }: Agreement, sentence: Sentence, lower: string): boolean {
  if (!/^[^a-zà-öø-ɏ]*de[nt] (?:kom till|startade|började|drevs|bildades|växte fram)/.test(lower))
    return false;
  const before = sentences[indexOf({ sentences }, sentence) - 1];
  return (
    before?.block === sentence.block &&
    /(?<![a-zà-öø-ɏ])eg(?:en|et|na)(?![a-zà-öø-ɏ])/.test(lowerOf(before))
  );
}

/** A sentence about an initiative: whose it was. */
function named(lower: string, actors: readonly Actor[]): Omit<Initiative, 'sentence'> | null {
  for (const match of allMatches(lower, step)) {
    const found = stepOf(lower, actors, match);
    if (found) return found;
  }
  return taken(lower, actors);
}

/** Whose a step is that is named by its noun. */
function stepOf(
  lower: string,
  actors: readonly Actor[],
  { index: at, 0: word, 1: initiative }: RegExpExecArray,
): Omit<Initiative, 'sentence'> | null {
  const end = at + word.length;
  const isOutright = initiative !== undefined;
  const before = lower.slice(Math.max(0, at - 90), at);
  if (ahead.test(before.slice(-40))) return null;
  if (isOutright && /gemensam[mt]?a? $/.test(before)) return { side: 'both', isOutright };
  const owner = actors.find((one) => one.isGenitive && one.end <= at && isNear(lower, one.end, at));
  const lead = owner ? lower.slice(Math.max(0, owner.start - 60), owner.start) : before;
  const isElsewhere = !isOutright && isWithin(lower, actors, owner);
  const isCause =
    (!isElsewhere && caused.test(`${lead.trimEnd()} `)) || isWhose(lower, owner, word);
  if (owner && (isCause || (isOutright && !isYetToCome(lower, end))))
    return { side: owner.side, isOutright: true };
  const from =
    givenBy(lower, actors, end, isOutright || isCause) ??
    (initiative === 'initiativtagare' ? doerOf(lower, actors, at, end) : null);
  return from ? { side: from, isOutright: true } : null;
}

const whose =
  /^[^a-zà-öø-ɏ]*(?:att [^.;,]{1,60}|det(?: här| hela)?|partnerskapet|samarbetet|överenskommelsen|avtalet|verksamheten|mötesplatsen) (?:är|var) (?:(?:från början|ursprungligen|helt|först) )?$|^[^a-zà-öø-ɏ]*[a-zà-öø-ɏ]+ (?:är|var) (?:från början|ursprungligen) $/;

/** “Att fortsätta var föreningens förslag”, not “bilagan är föreningens förslag”. */
const isWhose = (lower: string, owner: Actor | undefined, what: string) =>
  owner !== undefined &&
  /^(?:initiativ|idé|uppslag|förslag|tanke|påhitt)/.test(what) &&
  whose.test(lower.slice(0, owner.start));

/** “Föreningens initiativ ska tas till vara” */
const isYetToCome = (lower: string, end: number): boolean =>
  /(?<![a-zà-öø-ɏ])ska|kan /.test(lower.slice(end, end + 12));

/** “På medlemmarnas begäran har föreningen höjt avgiften”: asked within one side, of something else. */
const isWithin = (lower: string, actors: readonly Actor[], owner?: Actor): boolean =>
  owner !== undefined &&
  actors.some((one) => one !== owner) &&
  actors.every(({ side }) => side === owner.side) &&
  !matter.test(lower.slice(owner.end));

/** “föreningens eget initiativ” */
const isNear = (lower: string, from: number, to: number) =>
  /^ ?(?:(?:eget|egna|egen|gemensamma|ursprungliga|eget goda) ?)?$/.test(lower.slice(from, to));

/** Who stands after “av” or “från”; both sides: it was a joint one. */
function givenBy(
  lower: string,
  actors: readonly Actor[],
  from: number,
  isFree: boolean,
): Actor['side'] | null {
  const stop = /[.;]|(?<![a-zà-öø-ɏ])(?:som|vilket|eftersom|för att)(?![a-zà-öø-ɏ])/.exec(
    lower.slice(from),
  );
  const end = stop ? from + stop.index : lower.length;
  const after = actors.filter(({ start }) => start >= from && start < end);
  const first = after.find(({ preposition: word, start, end: giverEnd, isGenitive }) => {
    const between = lower.slice(from, start);
    if (/(?:inte|ej)(?: bara)? (?:av|från) [^,]{0,10}$/.test(between)) return false;
    const isGiver =
      word === 'av' ||
      word === 'från' ||
      word === 'ifrån' ||
      word === 'hos' ||
      word === 'ur' ||
      (word === 'i' && (isGenitive || roots.test(between))) ||
      (word === 'på' && lower.slice(start, giverEnd).endsWith('möte'));
    const isHis = isGenitive && /(?<![a-zà-öø-ɏ])(?:är|var) (?:helt )?$/.test(between);
    const isBare = /^(?:na)? (?:är|var) $/.test(between);
    if (isHis || isBare) return true;
    if (/(?<![a-zà-öø-ɏ])(?:av|från|ifrån|ur|hos)(?![a-zà-öø-ɏ])/.test(between) && word === null)
      return /(?:av|från|ifrån|ur|hos) [^,]{0,40}$/.test(between) && isOrigin(between, isFree);
    return isGiver && isOrigin(between, isFree);
  });
  if (!first) return null;
  const joined = after.find(
    ({ start, side }) =>
      start > first.end &&
      side !== first.side &&
      /^,? (?:och|samt|tillsammans med|i samråd med) (?:den |det )?$/.test(
        lower.slice(first.end, start),
      ),
  );
  return joined ? 'both' : first.side;
}

/** “har sitt ursprung i” */
const roots = /(?:ursprung|upprinnelse|rot|rötter|grund) i (?:den )?$/;

/** “på initiativ av”, “initiativet till samarbetet kom från” */
const isOrigin = (between: string, isFree: boolean) =>
  !/(?<![a-zà-öø-ɏ])(?:ska|skall|bör|kan|måste) /.test(between) &&
  (origin.test(between) || (isFree && between.length < 80));

const took =
  /(?<![a-zà-öø-ɏ])(?:tog|tagit|initierade|initierat|initierades|initierats|initierad|initierat)(?![a-zà-öø-ɏ])/g;

/** What is taken by whoever takes the first step: “tog tag i saken”. */
const firstStep =
  /^(?:[^.;]{0,60} initiativ|(?: [a-zà-öø-ɏ]+)? (?:tag i|första steget|sig an)(?![a-zà-öø-ɏ]))/;

/** “föreningen tog initiativ till”, “initierades av” */
function taken(lower: string, actors: readonly Actor[]): Omit<Initiative, 'sentence'> | null {
  for (const match of allMatches(lower, took)) {
    const end = match.index + match[0].length;
    const isVerb = match[0].startsWith('initier');
    if (!isVerb && !firstStep.test(lower.slice(end))) continue;
    if (ahead.test(lower.slice(Math.max(0, match.index - 30), match.index))) continue;
    const by = isVerb ? givenBy(lower, actors, end, true) : null;
    const side = by ?? doerOf(lower, actors, match.index, end);
    if (side) return { side, isOutright: true };
  }
  return null;
}

/** A sentence that tells what somebody did: whose step it was. */
function stepped(
  lower: string,
  actors: readonly Actor[],
  about: string,
): Omit<Initiative, 'sentence'> | null {
  for (const match of allMatches(lower, did)) {
    const end = match.index + match[0].length;
    if (ahead.test(lower.slice(Math.max(0, match.index - 30), match.index))) continue;
    const isPassive = /(?:ts|des|stes|sts|ågs|ttes|ogs|öds|evs)$/.test(match[0]);
    const isPick = picks.test(match[0]);
    const agent = isPassive ? givenBy(lower, actors, end, true) : null;
    if (agent) return { side: agent, isOutright: false };
    if (isPassive && isPick) return { side: 'public', isOutright: false };
    if (isPassive) continue;
    const side = doerOf(lower, actors, match.index, end);
    if (side === null || (isPick && side !== 'public')) continue;
    const others = actors.some((one) => one.side !== side && one.start !== match.index);
    if (others || matter.test(about) || thought.test(lower.slice(match.index)))
      return { side, isOutright: false };
  }
  return null;
}

/** “Det hela började med att föreningen ritade en mötesplats” */
const began =
  /(?<![a-zà-öø-ɏ])(?:det(?: hela| här)?|allt|samarbetet|partnerskapet|idén|tanken|historien) (?:började|startade|inleddes|föddes) (?:med|genom|när|då)(?: att)? /;

function beganWith(lower: string, actors: readonly Actor[]): Omit<Initiative, 'sentence'> | null {
  const match = began.exec(lower);
  if (!match) return null;
  const end = match.index + match[0].length;
  const first = actors.find(({ start }) => start >= end && start < end + 40);
  return first ? { side: first.side, isOutright: false } : null;
}

/** “Upprinnelsen var att föreningens cykelgrupp hade sett de tomma rummen”; what is told of the public side may be why. */
const roused =
  /(?<![a-zà-öø-ɏ])(?:tog sin början|(?:upprinnelsen|startskottet|startpunkten|gnistan|fröet|ursprunget)(?: till [a-zà-öø-ɏ ]{3,40}?)? (?:var|är|blev|kom)) (?:när|då|att|med att|i och med att) /;

function rousedBy(lower: string, actors: readonly Actor[]): Omit<Initiative, 'sentence'> | null {
  const match = roused.exec(lower);
  const end = match ? match.index + match[0].length : lower.length;
  const first = actors.find(({ start }) => start >= end && start < end + 40);
  return first?.side === 'civil' ? { side: 'civil', isOutright: false } : null;
}

/** “Norra överlämnade en skiss till kommunalrådet”: civil society turns to the public side. */
function turned(lower: string, actors: readonly Actor[]): Omit<Initiative, 'sentence'> | null {
  const isCivil = allMatches(lower, approached).some(({ index, 0: verb }) => {
    const end = index + verb.length;
    return (
      actors.some(({ side, start }) => side === 'public' && start >= end) &&
      !ahead.test(lower.slice(Math.max(0, index - 30), index)) &&
      doerOf(lower, actors, index, end) === 'civil'
    );
  });
  return isCivil ? { side: 'civil', isOutright: false } : null;
}

const unasked =
  /(?<![a-zà-öø-ɏ])(?:på egen hand|igång|i gång|från början|först(?:a|e)?)(?![a-zà-öø-ɏ])/;
const started =
  /(?<![a-zà-öø-ɏ])(?:drog|dragit|satte|startade|startat|öppnade|öppnat|ordnade|ordnat|började|bildade)(?![a-zà-öø-ɏ])/g;

/** “Grannarna drog i gång träffarna”: what civil society did before anybody asked. */
function startedAlone(
  lower: string,
  actors: readonly Actor[],
): Omit<Initiative, 'sentence'> | null {
  if (!unasked.test(lower)) return null;
  const isCivil = allMatches(lower, started).some(
    ({ index, 0: verb }) => doerOf(lower, actors, index, index + verb.length) === 'civil',
  );
  return isCivil ? { side: 'civil', isOutright: false } : null;
}

/** “Initiativ: Föreningen Norra, mars 2025”, in a list. */
const label =
  /^[^a-zà-öø-ɏ]*(?:(?:vems )?(?:initiativ|idé|upprinnelse|förslag)(?:et|en|n|(?:s?tagare|givare|sställare|slämnare)n?)?|avsändare av (?:förslaget|idén)|vem (?:tog|som tog) initiativ(?:et)?)(?: [a-zà-öø-ɏ]+){0,4} ?[:–?] /;

function labelled(lower: string, actors: readonly Actor[]): Omit<Initiative, 'sentence'> | null {
  const end = label.exec(lower)?.[0].length;
  const [first] = actors;
  return end !== undefined && first?.start === end ? { side: first.side, isOutright: true } : null;
}

/** “| Idégivare | Föreningen Norra |”, told by its first cell. */
function answered(agreement: Agreement, sentence: Sentence, lower: string): readonly Initiative[] {
  const { cell } = sentence.block;
  if (cell?.column !== 0 || !label.test(`${lower} : `)) return [];
  const answer = cellAt(agreement, cell.table, cell.row, 1)?.prose.text ?? '';
  const [first] = actorsIn(answer, lowered(answer), agreement.reading.parties);
  return first?.start === 0 ? [{ side: first.side, isOutright: true, sentence }] : [];
}

/** The row of a table that a sentence stands in: its first cell says what the answer is about. */
function aboutOf({ blocks }: Agreement, { block: { cell } }: Sentence, lower: string): string {
  if (!cell) return lower;
  const row = blocks.filter(
    (other) => other.cell?.table === cell.table && other.cell.row === cell.row,
  );
  return row.map(({ prose }) => lowered(prose.text)).join(' ');
}

/** “ett idéburet initiativ” */
function idea(lower: string): Omit<Initiative, 'sentence'> | null {
  const is =
    /(?:är|var|bygger på|vilar på|började som|utgår från) (?:ett )?idéburet initiativ|initiativet (?:är|var) idéburet/;
  return is.test(lower) ? { side: 'civil', isOutright: true } : null;
}

const longest = 800;

/** Who asks companies whether they do the same looks for a market, and takes no first step. */
const looksForMarket =
  /(?<![a-zà-öø-ɏ])(?:(?:till)?frågade|undersökte|kartlade|kontaktade|ringde)[^.;]{0,80}(?:företag|aktörer|anordnare|utförare)/;

/** Whether a sentence may tell how the partnership began. */
function tellsOfStep(agreement: Agreement, sentence: Sentence, lower: string): boolean {
  const marks = [step, did, took, began, started, approached, roused, label];
  if (!marks.some((one) => lower.search(one) >= 0)) return false;
  if (looksForMarket.test(lower) || beganOther.test(lower)) return false;
  return !isOfOwn(agreement, sentence, lower);
}

/** Each sentence of the agreement’s own that tells who took the first step. */
export function initiativesIn(agreement: Agreement): readonly Initiative[] {
  const { blocks } = agreement;
  return sentencesWith(agreement, stepLetters).flatMap((sentence) => {
    const { block, text } = sentence;
    if (block.quoted || block.footnote || block.kind === 'heading') return [];
    // Nobody tells it in a longer sentence; and the work is bounded.
    const lower = lowerOf(sentence).slice(0, longest);
    const answers = answered(agreement, sentence, lower);
    if (answers.length > 0) return answers;
    if (!tellsOfStep(agreement, sentence, lower)) return [];
    const actors = text.length <= longest ? doersIn(agreement, sentence) : [];
    const [first] = actors;
    const said =
      idea(lower) ??
      (actors.length > 0 || /gemensamt initiativ/.test(lower)
        ? (labelled(lower, actors) ??
          named(lower, actors) ??
          stepped(lower, actors, aboutOf(agreement, sentence, lower)) ??
          beganWith(lower, actors) ??
          turned(lower, actors) ??
          rousedBy(lower, actors) ??
          startedAlone(lower, actors))
        : null);
    if (!said || isQuotedAt(sentence, first?.start ?? 0, blocks)) return [];
    return [{ ...said, sentence }];
  });
}
