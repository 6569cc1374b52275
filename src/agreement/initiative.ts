import type { Agreement, Party, Sentence, Side } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { allMatches } from './language/all-matches.ts';
import { lowered } from './language/lowered.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { isWrittenByPublic, namesOtherThanUs, weOfPublic } from './language/voice.ts';

/** Somebody whom a sentence names; `both`: “parterna”. */
interface Actor {
  readonly side: Exclude<Side, 'none'> | 'both';
  readonly start: number;
  readonly end: number;
  readonly isGenitive: boolean;
  /** It stands after “till”, “i”, “med” … */
  readonly preposition: string | null;
}

/** Who took the first step, as a sentence tells it. */
export interface Initiative {
  readonly side: Actor['side'];
  /** Said outright (“på initiativ av”), not by what somebody did first (“hörde av sig”). */
  readonly isOutright: boolean;
  readonly sentence: Sentence;
}

const letters = [
  'initi',
  'idé',
  'tanken',
  'frågan',
  'förslag',
  'föresl',
  'medborgarf',
  'väck',
  'lyft',
  'vänd',
  'vänt',
  'kontaktad',
  'kontaktat',
  ' kontakt',
  'kontakten',
  'uppvakt',
  'bjöd',
  'bjud',
  'tillfråg',
  'frågade',
  'hörde',
  'hört',
  'ringde',
  'skrev',
  'kom ',
  'uppslag',
  'började',
  ' fram',
  'kommit till',
  'presenter',
  'lämnade',
  'sökt',
  'knacka',
  'efterlys',
  'efterfråg',
  'ansök',
  'valt',
  'valde',
  'utse',
  'utsåg',
  'uppdrag',
  'uppdrog',
  'bad ',
  'bett',
  'erbj',
  'identifier',
  'önskemål',
  'förfråg',
  'begäran',
  'framställ',
  'annonser',
  'utlys',
  ' upp ',
  'inkom',
  'idébur',
  'beslutade',
  'beslutat',
  ' tag i',
  'första steget',
  'sig an',
  'igång',
  'i gång',
  'egen hand',
  'först',
  'från början',
  'letade',
  'letat',
  ' om efter',
  'fastna',
  'undrade',
  'gick ',
  'gått ',
  'berättade',
  'mejla',
  'messa',
  ' signal',
  'kläck',
  'valet föll',
  'slog det',
];

const nouns: readonly (readonly [Actor['side'], RegExp])[] = [
  [
    'civil',
    /(?<![a-zà-öø-ɏ])(?:(?!kommunal|region|kommun)[a-zà-öø-ɏ-]*(?:förening|organisation|klubb|församling|nätverk|kvinnojour|studieförbund|idrottsförbund|byalag|bygderåd|hembygdsförbund)(?:en|et|ar|er|arna|erna)?|stiftelsen|civilsamhället|(?:det )?civila samhället|(?:den |det |de )?idéburn?[ae]?(?: (?:sektorn|parten|parterna|sidan))?|boende|invånar(?:e|na)|föräldrar(?:na)?|ungdomar(?:na)?|eldsjäl(?:ar|arna)|medlemmar(?:na)?|volontärer(?:na)?|hyresgäster(?:na)?|grannar(?:na)?|bybor(?:na)?|pensionärer(?:na)?)(s)?(?![a-zà-öø-ɏ])/g,
  ],
  [
    'public',
    /(?<![a-zà-öø-ɏ])(?:kommunen|staden|regionen|kommunstyrelsen|beställaren|socialtjänsten|rektorn?|skolan|(?:social|fritids|kultur|kommun|förvaltnings|enhets|stads|skol|omsorgs)chef(?:en)?|kommunalråd(?:et)?|[a-zà-öø-ɏ-]*(?:nämnd|förvaltning)(?:en|erna)?|[a-zà-öø-ɏ]*kontoret|(?!lokal|ungdoms|distrikts|förenings)[a-zà-öø-ɏ]{4,26}(?:enheten|avdelningen)|(?:tjänste(?:personer|män)|politiker)(?:na)?|det offentliga|den offentliga parten|kommunfullmäktige|fullmäktige)(s)?(?![a-zà-öø-ɏ])/g,
  ],
  ['both', /(?<![a-zà-öø-ɏ])(?:parterna|båda parter|bägge parter)(s)?(?![a-zà-öø-ɏ])/g],
];

const preposition =
  /(?<![a-zà-öø-ɏ])(till|med|åt|hos|i|inom|på|från|av|för|mellan|mot|om|genom|ur|via)(?: (?:den|det|de|en|ett|flera|några|lokala|en grupp|ledare|företrädare|representanter|andra|samma|olika)){0,2} $/;

const acting =
  /^ (?:[a-zà-öø-ɏ-]+ )?(?:styrelse|ordförande|ledare|ledning|[a-zà-öø-ɏ]*sektion|[a-zà-öø-ɏ]*(?:grupp|utskott|avdelning|krets|utredare|strateg|handläggare|konsulent)|[a-zà-öø-ɏ]*möte|medlemmar|volontärer|grundare|verksamhetsledare|[a-zà-öø-ɏ]*chef|[a-zà-öø-ɏ]*sekreterare|tjänstepersoner|[a-zà-öø-ɏ]*samordnare|[a-zà-öø-ɏ]*råd|[a-zà-öø-ɏ]*kommitté|kansli|kyrkoherde|diakon(?:er)?|präst(?:er)?|jurist(?:er)?|representanter|företrädare)(?:n|na|en|et|r|rna)?(?![a-zà-öø-ɏ])/;

const sideOf = ({ side }: Party): Actor['side'] => (side === 'public' ? 'public' : 'civil');

/** Everybody whom a sentence names, in order. */
function actorsIn(text: string, lower: string, parties: readonly Party[]): readonly Actor[] {
  const found: Actor[] = [];
  const add = (side: Actor['side'], start: number, end: number, isGenitive: boolean) => {
    if (found.some((other) => start < other.end && other.start < end)) return;
    const before = preposition.exec(lower.slice(Math.max(0, start - 40), start));
    // “jourens styrelse”, “kommunens fritidschef”: those who act for it.
    const body = isGenitive ? (acting.exec(lower.slice(end, end + 60))?.[0].length ?? 0) : 0;
    found.push({
      side,
      start,
      end: end + body,
      isGenitive: isGenitive && body === 0,
      preposition: before?.[1] ?? null,
    });
  };
  for (const { party, start, end, isGenitive } of partyMentionsIn(text, parties))
    add(sideOf(party), start, end, isGenitive);
  for (const [side, pattern] of nouns) {
    for (const match of allMatches(lower, pattern))
      add(side, match.index, match.index + match[0].length, match[1] !== undefined);
  }
  if (!parties.some(({ name }) => /avdelning|enhet/i.test(name))) {
    for (const { index, 0: body } of allMatches(lower, unit))
      add('public', index, index + body.length, false);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A part of the municipality, where no party is called so. */
const unit = /(?<![a-zà-öø-ɏ])(?:avdelningen|enheten)(?![a-zà-öø-ɏ])/g;

/** What a sentence names as the first step: an initiative, an idea, a request. */
const step =
  /(?<![a-zà-öø-ɏ])(?:(initiativ|initiativtagare)|medborgarförslag|idé|uppslag|förslag|förfrågan|begäran|inbjudan|önskemål|uppvaktning|framställan|ansökan|tanke|fråga)(?:n|et|en)?(?![a-zà-öø-ɏ])/g;
const caused =
  /(?<![a-zà-öø-ɏ])(?:på|efter|utifrån|genom|tack vare|till följd av|med anledning av|bygger på|vilar på|utgår från|började med|inleddes med|föranledd av|svar på)(?: [a-zà-öø-ɏ:-]+){0,4} $/;
const origin =
  /^[^.;]{0,90}?(?<![a-zà-öø-ɏ])(?:kom|kommer|kommit|väck(?:te|t|s)|väcktes|väckts|föddes|kläcktes|kläckts|uppstod|togs|tagits|taget|tas|lyftes|lyfts|låg|ligger|är|var|utgick|utgår|härrör|lades|lämnades|framfördes)(?![a-zà-öø-ɏ])[^.;]{0,60}$/;
/** “ska tas initiativ”, “kan föreslå”: what is to come tells nothing of how it began. */
const ahead =
  /(?:(?<![a-zà-öø-ɏ])(?:ska|skall|bör|kan|får|måste)|(?:^|[,;:] )(?:om|ifall)) (?:(?!och )[a-zà-öø-ɏ]+ ){0,3}$/;

/** A sentence about an initiative: whose it was. */
function named(lower: string, actors: readonly Actor[]): Omit<Initiative, 'sentence'> | null {
  for (const match of allMatches(lower, step)) {
    const { index: at } = match;
    const end = at + match[0].length;
    const isOutright = match[1] !== undefined;
    const before = lower.slice(Math.max(0, at - 90), at);
    if (ahead.test(before.slice(-40))) continue;
    if (isOutright && /gemensam[mt]?a? $/.test(before)) return { side: 'both', isOutright };
    const owner = actors.find(
      (one) => one.isGenitive && one.end <= at && isNear(lower, one.end, at),
    );
    const lead = owner ? lower.slice(Math.max(0, owner.start - 60), owner.start) : before;
    const isCause = caused.test(`${lead.trimEnd()} `) || isWhose(lower, owner, match[0]);
    if (
      owner &&
      (isCause || (isOutright && !/(?<![a-zà-öø-ɏ])ska|kan /.test(lower.slice(end, end + 12))))
    )
      return { side: owner.side, isOutright: true };
    const from =
      givenBy(lower, actors, end, isOutright || isCause) ??
      (match[1] === 'initiativtagare' ? doerOf(lower, actors, at, end) : null);
    if (from) return { side: from, isOutright: true };
  }
  return taken(lower, actors);
}

const whose =
  /^[^a-zà-öø-ɏ]*(?:att [^.;,]{1,60}|det(?: här| hela)?|partnerskapet|samarbetet|överenskommelsen|avtalet|verksamheten|mötesplatsen) (?:är|var) (?:(?:från början|ursprungligen|helt|först) )?$/;

/** “Att fortsätta var föreningens förslag”, not “bilagan är föreningens förslag”. */
const isWhose = (lower: string, owner: Actor | undefined, what: string) =>
  owner !== undefined &&
  /^(?:initiativ|idé|uppslag|förslag|tanke)/.test(what) &&
  whose.test(lower.slice(0, owner.start));

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
      word === 'hos' ||
      word === 'ur' ||
      (word === 'i' && isGenitive) ||
      (word === 'på' && lower.slice(start, giverEnd).endsWith('möte'));
    const isHis = isGenitive && /(?<![a-zà-öø-ɏ])(?:är|var) (?:helt )?$/.test(between);
    const isBare = /^(?:na)? (?:är|var) $/.test(between);
    if (isHis || isBare) return true;
    if (/(?<![a-zà-öø-ɏ])(?:av|från|ur|hos)(?![a-zà-öø-ɏ])/.test(between) && word === null)
      return /(?:av|från|ur|hos) [^,]{0,40}$/.test(between) && isOrigin(between, isFree);
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

/** What somebody does who takes the first step. */
const did =
  /(?<![a-zà-öø-ɏ])(?:väck(?:te|t)|lyft(?:e)?|togs(?= av)|tog(?= (?:[a-zà-öø-ɏ\d:-]+ ){0,9}(?:upp|kontakt))|tagit(?= (?:[a-zà-öø-ɏ\d:-]+ ){0,9}(?:upp|kontakt))|(?:tog|bar|förde|kom)(?= (?:med sig |vidare |fram |med )?(?:tanken|idén|förslaget|uppslaget) (?:vidare )?till )|föresl(?:og|ogs|agit|agits)|uppvakta(?:de|des|t|ts)|bjöds?|bjudit|vän(?:de|t)(?=[^.;]{0,60} (?:sig|oss|till) )|kontakta(?:de|des|t|ts)|hör(?:de|t)(?= (?:[a-zà-öø-ɏ\d:-]+ ){0,4}av (?:sig|oss))|ringde|skrev(?= (?:[a-zà-öø-ɏ\d:-]+ ){0,5}(?:till|brev))|kom(?:mit)?(?! (?:[a-zà-öø-ɏ]+ )?(?:med|till) (?:senare|sedan|efter|först))(?= (?:[a-zà-öø-ɏ\d:-]+ ){0,5}(?:till|med|in med))|presentera(?:de|t)|lämna(?:de|t)(?= (?:[a-zà-öø-ɏ\d:-]+ ){0,9}(?:in|fram|ett förslag|förslag))|lade(?= (?:[a-zà-öø-ɏ\d:-]+ ){0,9}fram)|lagt fram|utarbeta(?:de|t)(?=[^.;]{0,20} (?:förslag|modell|utkast)[a-zà-öø-ɏ]* (?:till|om|för) (?:ett )?(?:partnerskap|samarbete|samverkan|iop|överenskommelse))|sök(?:te|t)(?= (?:[a-zà-öø-ɏ\d:-]+ ){0,5}(?:upp|kontakt|samarbete|samverkan|efter|en |ett ))|knackade|fråga(?:de|t)|tillfråga(?:de|t|ts|des|d)|efterly(?:ste|st)|efterfråga(?:de|t)|ansök(?:te|t)|inkom(?:mit)?(?= [^.;]{0,40}med)|beslut(?:ade|at)(?= [^.;]{0,30}att (?:föreslå|kontakta|vända|ta kontakt|söka))|val(?:de|t|ts|des)|utse(?:tt|tts|dd)|utsåg(?:s)?|uppdrog|gav(?= [^.;]{0,60}uppdrag)|gett(?= [^.;]{0,60}uppdrag)|bad|bett|erbjöd|erbjudit|annonsera(?:de|t)|utly(?:ste|st|stes|sts)|identifiera(?:de|t)(?= [^.;]{0,30}behov)|kom(?:mit)?(?= (?:[a-zà-öø-ɏ]+ )?på (?:att|det|idén|tanken))|fick(?= (?:[a-zà-öø-ɏ]+ ){0,2}(?:idén|tanken|uppslaget))|leta(?:de|t)(?= (?:[a-zà-öø-ɏ]+ ){0,2}(?:upp|efter) )|såg(?= (?:[a-zà-öø-ɏ]+ ){0,2}om efter )|fastna(?:de|t)(?= (?:[a-zà-öø-ɏ]+ )?för )|undrade|(?:mejla|messa)(?:de|t)|slog(?= (?:[a-zà-öø-ɏ]+ ){0,4}signal)|(?:gick|gått)(?= (?:[a-zà-öø-ɏ]+ ){0,3}till )|berättade(?= [^.;]{0,50}(?:idé|planer|tank)))(?![a-zà-öø-ɏ])/g;
/** What only somebody does who has decided and looks for another to carry it out. */
const picks =
  /^(?:tillfråga|val|utse|utsåg|uppdrog|gav|gett|annonser|utly|identifiera|erbj|efterly|leta|såg|fastna)/;
/** Whoever does this took the first step, whatever else the sentence speaks of. */
const thought = /^(?:kom(?:mit)?(?: [a-zà-öø-ɏ]+)? på|fick|leta|fastna|såg)/;
/** What the step was about: to be together, or a thought that was put forward. */
const matter =
  /(?<![a-zà-öø-ɏ])(?:samarbet|samverk|partnerskap|iop|överenskommelse|avtal|idé|tanke|tankar|frågan|förslag|gemensam|ihop|tillsammans|verksamhet|behov|initiativ|uppdrag|skiss|ritning|uppslag|samtal om|(?:er|oss|de) andra)/;

/** Who a verb has as its subject. */
function doerOf(
  lower: string,
  actors: readonly Actor[],
  at: number,
  end: number,
): Actor['side'] | null {
  // “I mars vände sig föreningen till kommunen”
  const next = actors.find(({ start }) => start >= end);
  const isInverted =
    next &&
    next.preposition === null &&
    /^(?: (?:sig|oss|därför|då|också|första|nya|den|det|även|i stället|en grupp))*(?: [a-zà-öø-ɏ-]+)? $/.test(
      lower.slice(end, next.start),
    ) &&
    !next.isGenitive;
  const clause = Math.max(
    ...[', ', '; ', ': ', ' men ', ' sedan '].map((mark) => lower.lastIndexOf(mark, at - 1)),
    -1,
  );
  const before = actors.filter((one) => one.end <= at && !one.isGenitive);
  const inClause = before.filter(({ start }) => start > clause);
  const free = (list: readonly Actor[]) => list.filter(({ preposition: word }) => word === null);
  const touching = free(inClause).findLast((one) =>
    /^(?: (?:har|hade|som|då|därför|själv|också|först|sedan|i[ a-z]{0,12}\d{4}|hösten|våren|\d{4}))* $/.test(
      lower.slice(one.end, at),
    ),
  );
  const subject = touching ?? free(inClause)[0];
  if (subject) return subject.side;
  if (isInverted) return next.side;
  const far =
    free(before).at(-1) ??
    before.findLast(({ preposition: word }) => word !== 'till' && word !== 'med');
  return far?.side ?? null;
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
    const isPassive = /(?:ts|des|stes|sts|ågs|ttes|ogs|öds)$/.test(match[0]);
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
  /^[^a-zà-öø-ɏ]*(?:(?:vems )?(?:initiativ|idé|upprinnelse|förslag)(?:et|en|n|tagare)?|vem (?:tog|som tog) initiativ(?:et)?)(?: [a-zà-öø-ɏ]+){0,4} ?[:–?] /;

function labelled(lower: string, actors: readonly Actor[]): Omit<Initiative, 'sentence'> | null {
  const end = label.exec(lower)?.[0].length;
  const [first] = actors;
  return end !== undefined && first?.start === end ? { side: first.side, isOutright: true } : null;
}

/** The row of a table that a sentence stands in: its first cell says what the answer is about. */
function aboutOf({ blocks }: Agreement, { block: { cell } }: Sentence, lower: string): string {
  if (!cell) return lower;
  const row = blocks.filter(
    (other) => other.cell?.table === cell.table && other.cell.row === cell.row,
  );
  return row.map(({ prose }) => lowered(prose.text)).join(' ');
}

const weAt = /(?<![a-zà-öø-ɏ])vi(?![a-zà-öø-ɏ])/;
const usAt = /(?<![a-zà-öø-ɏ])oss(?![a-zà-öø-ɏ])/;
const ofPublic = new RegExp(`(?<![a-zà-öø-ɏ])${weOfPublic}(?![a-zà-öø-ɏ])`);
/** “vi i föreningen”, “en grupp mammor i föreningen”: they are the association. */
const within =
  /(?<![a-zà-öø-ɏ])(?:vi|några|en grupp|ett gäng|två|tre|flera|många)(?: [a-zà-öø-ɏ]+)?(?: som)? (?:i|från|inom|på|hos) (?:den )?$/;

/**
 * “Vi knackade på hos enhetschefen”: whoever goes to the municipality is the civil side. “Vi kom på att Norra vore
 * perfekt”, “de ringde oss”: beside an association that is named, “vi” is the municipality.
 */
function withUs(
  agreement: Agreement,
  sentence: Sentence,
  lower: string,
  found: readonly Actor[],
): readonly Actor[] {
  const actors = found.map((one) => {
    const lead = one.preposition && within.exec(lower.slice(0, one.start));
    return lead ? { ...one, start: lead.index, preposition: null } : one;
  });
  const add = (side: Actor['side'], start: number, end: number, preposition: string | null) =>
    [...actors, { side, start, end, isGenitive: false, preposition }].sort(
      (a, b) => a.start - b.start,
    );
  const own = ofPublic.exec(lower);
  if (own?.[0].startsWith('vi')) {
    const end = own.index + own[0].length;
    const others = actors.filter(({ start }) => start < own.index || start >= end);
    return [
      ...others,
      { side: 'public' as const, start: own.index, end, isGenitive: false, preposition: null },
    ].sort((a, b) => a.start - b.start);
  }
  if (actors.length === 0) return actors;
  const we = lower.search(weAt);
  if (actors.every(({ side, preposition: word }) => side === 'public' && word))
    return we < 0 ? actors : add('civil', we, we + 2, null);
  // “Kommunen hörde av sig till oss”, where the association writes.
  if (actors.every(({ side }) => side === 'public') && !isWrittenByPublic(agreement)) {
    const at = lower.search(usAt);
    return at < 0 ? actors : add('civil', at, at + 3, 'till');
  }
  if (!actors.every(({ side }) => side === 'civil')) return actors;
  if (!namesOtherThanUs(agreement, sentence) || actors.some(({ start }) => start === we))
    return actors;
  const us = lower.search(usAt);
  if (we >= 0 && !(us >= 0 && us < we)) return add('public', we, we + 2, null);
  return us < 0 ? actors : add('public', us, us + 3, 'till');
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

/** Each sentence of the agreement’s own that tells who took the first step. */
export function initiativesIn(agreement: Agreement): readonly Initiative[] {
  const { blocks, reading } = agreement;
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    const { block, text } = sentence;
    if (block.quoted || block.footnote || block.kind === 'heading') return [];
    // Nobody tells it in a longer sentence; and the work is bounded.
    const lower = lowerOf(sentence).slice(0, longest);
    const isTold = [step, did, took, began, started].some((one) => lower.search(one) >= 0);
    if (!isTold || looksForMarket.test(lower)) return [];
    const actors = withUs(
      agreement,
      sentence,
      lower,
      actorsIn(text.slice(0, longest), lower, reading.parties),
    );
    const [first] = actors;
    const said =
      idea(lower) ??
      (actors.length > 0 || /gemensamt initiativ/.test(lower)
        ? (labelled(lower, actors) ??
          named(lower, actors) ??
          stepped(lower, actors, aboutOf(agreement, sentence, lower)) ??
          beganWith(lower, actors) ??
          startedAlone(lower, actors))
        : null);
    if (!said || isQuotedAt(sentence, first?.start ?? 0, blocks)) return [];
    return [{ ...said, sentence }];
  });
}
