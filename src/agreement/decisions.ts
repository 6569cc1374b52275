import type { Range } from '../source.ts';
import type { Agreement, Block, Party } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { earlierOne } from './language/bygone.ts';
import { lowered } from './language/lowered.ts';
import { cellAt } from './neighbours.ts';
import { fieldAt, sectionAt, sentenceRange, within } from './places.ts';

/** A sentence, a row of a table or an entry of the card that tells of a decision on the agreement. */
export interface Decision {
  readonly hasDay: boolean;
  /** A paragraph of the minutes, or a delegation. */
  readonly hasParagraph: boolean;
  readonly parties: readonly Party[];
  /** Null for what the card says. */
  readonly range: Range | null;
}

const decided =
  /(?<![a-zà-öø-ɏ])(?:besluta(?:d|t|de)|beslut(?:et)?|[a-zà-öø-ɏ]{0,30}beslut|godkän(?:d|t|de|ts|des|nande)|anta(?:gen|git|gits|gna)|antogs?|fastställ(?:d|t|de|ts)|protokoll(?:et)?|delegation[a-zà-öø-ɏ]{0,30}|decided|decision|approved|adopted|minutes|delegated)(?![a-zà-öø-ɏ])/;
const paragraph =
  /§{1,9} ?\d{1,4}|(?<![a-zà-öø-ɏ.])\d{1,4} ?§|(?<![a-zà-öø-ɏ])(?:paragraf(?:en)?|paragraph|section|item) \d{1,4}/;
const delegated =
  /(?<![a-zà-öø-ɏ])(?:delegation(?:en)?|delegations?beslut(?:et)?|[a-zà-öø-ɏ]{0,30}delegationsordning(?:en)?|delegerad[a-zà-öø-ɏ]{0,30}|delegated|delegation)(?![a-zà-öø-ɏ])/;
const publicBody =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]{0,30}nämnd(?:en|ens|erna|sammanträdet|smötet|s?beslut(?:et)?)?|(?!kyrko)[a-zà-öø-ɏ]{0,30}fullmäktiges?|kommunstyrelsens?|regionstyrelsens?|stadsdelsnämnd[a-zà-öø-ɏ]{0,30}|[a-zà-öø-ɏ]{0,30}utskott(?:et|ets)?|förbundsdirektion(?:en)?|förvaltningschef(?:en)?|direktör(?:en)?|municipal [a-z]{1,30}|[a-z]{1,30} committee|council)(?![a-zà-öø-ɏ])|(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:KS|KF|KSAU|RS|BUN|SN|FN|KFN|FFN|KN|FHN|VON|AN)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;
const civilBody =
  /(?<![a-zà-öø-ɏ])(?:(?!kommun|region|läns|stadsdels|landstings)[a-zà-öø-ɏ]{0,30}styrelse(?:ns?|(?:möte|sammanträde|beslut)(?:t|et|ts)?)?|[a-zà-öø-ɏ]{0,30}(?:års|medlems|förenings)(?:möte(?:t|ts)?|stämman?s?)|kyrkoråd(?:et|ets)?|församlingsråd(?:et)?|board|annual meeting)(?![a-zà-öø-ɏ])/;
/** What no other party has. */
const churchBody = /(?<![a-zà-öø-ɏ])(?:kyrko(?:råd|nämnd|fullmäktige)|församlings(?:råd|nämnd))/;
/** A decision on something else, or one that is still to come. */
const other =
  /(?:riktlinj|policy|program|strategi|reglement|förläng|förny|överskott|verksamhetsplan|budget|lokala överenskommelse|guideline|senast den|kommer att besluta|(?:ska|skall|måste) (?:[a-zà-öø-ɏ]{1,30} )?(?:besluta|godkän|fattas|anta)|under förutsättning|förutsätter|villkorat|fattas i|will decide|subject to)/;

/** “har godkänt avtalet, senast den 9 november”, “har fattat de beslut som avtalet förutsätter”: it is done. */
const done =
  /har [^.;]{0,40}?(?:godkänt|antagit|beslutat|fattat|tagit)[^.;]{0,60}? (?:senast den|förutsätter|kräver)/;

const deciding = '(?:beslut|godkän|antog|antag|fattad|fastställ)';
/** “Den förra överenskommelsen beslutades av …”: that was another. */
const onEarlier = new RegExp(
  `(?<![a-zà-öø-ɏ])${earlierOne}[^.;,]{0,60}? ${deciding}|${deciding}[a-zà-öø-ɏ]{0,30}(?:[^.;]{0,40} (?:om|av|att ingå|att godkänna))? (?:den |det )?${earlierOne}`,
);

/** What a bare reference to a decision is made of: bodies, parties, days and words of deciding, and no matter. */
const bareWord =
  /^(?:[a-zà-öø-ɏ]{0,30}(?:nämnd|styrelse|fullmäktige|utskott|årsmöte|stämma|sammanträde|möte|kyrkoråd|församlingsråd|protokoll|protokollsutdrag|paragraf|beslut|direktion)[a-zà-öø-ɏ]{0,5}|(?:kommun|stad|region|förening|stiftelse|förbund|församling|klubb)(?:en|ens|et|ets)?|(?:parten|organ)(?:et|s)?|för|å|del|vägnar|sida|har|vår|vårt|våra|ja|klartecken|kom|båda|bägge|klara|klart|är|följande|dessa|gav|gavs|gett|fick|fått|sa|sade|sagt|dagar|dagen|senare|tidigare|före|efter|samma|år|månad|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fatta(?:t|ts|de|des|d)|tog|togs|tagits?|(?:be)?slöt|godkän(?:d|de|ts?|des|nande)|fastställ(?:t|ts|de|des|d)|av|från|ur|utdrag|finns|föreligger|bifogas|den|det|ett|en|extra|ordinarie|sitt|sina|i|på|vid|genom|enligt|med|stöd|respektive|samt|och|sin|vi|oss|då|dag|dagen|datum|nr|punkt|jan|feb|mar|apr|aug|sep|sept|okt|nov|dec|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)$/;

/** Sections that decide on things of their own. */
const onOthers: ReadonlySet<string | null> = new Set([
  'term',
  'extension',
  'renegotiation',
  'termination',
  'economy',
  'goals',
  'follow-up',
  'organisation',
]);

/** The decisions on the agreement that card and text tell of. */
export function decisionsIn(agreement: Agreement): readonly Decision[] {
  return [...decisionsInCard(agreement), ...toldIn(agreement)];
}

/** “Föreningens styrelse beslutade den 5 november, § 3”, after a sentence on the agreement: that is what it decided. */
const again =
  /(?<![a-zà-öø-ɏ])(?:beslut(?:ade|at|ades)(?: (?:detsamma|samma sak|likadant|också|även|det))?(?= (?:den|på|vid|i) |[,.:]|$)|samma beslut|(?:togs|fattades) (?:beslutet|det)|(?:har )?(?:gjort|gjorde) (?:detsamma|det|samma sak|likadant)|(?:tog|fattade|har tagit|har fattat|kom med) (?:sitt|sina|motsvarande|samma)(?: beslut)?|sagt ja|sade ja)/;

function toldIn(agreement: Agreement): readonly Decision[] {
  const found: Decision[] = [];
  let block: Block | null = null;
  for (const one of stretchesIn(agreement)) {
    const follows = block !== null && one.block === block && again.test(lowered(one.text));
    const decisions = told(agreement, one, follows);
    found.push(...decisions);
    block = decisions.length > 0 ? one.block : null;
  }
  return found;
}

function decisionsInCard(agreement: Agreement): readonly Decision[] {
  const list = fieldAt(agreement, 'decisions')?.value;
  if (!Array.isArray(list)) return [];
  const textAt = (path: string) => String(fieldAt(agreement, path)?.value ?? '').trim();
  const { parties } = agreement.reading;
  return list.slice(0, 20).map((_: unknown, i) => {
    const [id, body] = [textAt(`decisions.${i}.party`), textAt(`decisions.${i}.body`)];
    const named = parties.filter((party) => id !== '' && (party.id === id || party.name === id));
    return {
      hasDay: /\d/.test(textAt(`decisions.${i}.date`)),
      hasParagraph: textAt(`decisions.${i}.paragraph`) !== '' || delegated.test(lowered(body)),
      parties: named.length > 0 ? named : partiesOf(body, parties),
      range: null,
    };
  });
}

interface Stretch {
  readonly text: string;
  /** Null for a row. */
  readonly block: Block | null;
  readonly range: Range;
}

/** The sentences, and each row of a table as one. */
function stretchesIn(agreement: Agreement): readonly Stretch[] {
  const { blocks, sentences } = agreement;
  const rows = new Map<string, Block[]>();
  for (const block of blocks) {
    if (!block.cell || block.quoted) continue;
    const key = `${block.cell.table} ${block.cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), block]);
  }
  const ofRows = [...rows.values()].map((cells) => ({
    text: cells.map((cell) => withHead(agreement, cell)).join(' | '),
    block: null,
    range: { start: cells[0]?.range.start ?? 0, end: cells.at(-1)?.range.end ?? 0 },
  }));
  const own = sentences.filter(({ block }) => !block.cell && !block.quoted && !block.footnote);
  return [
    ...ofRows,
    ...own.map((one) => ({ text: one.text, block: one.block, range: sentenceRange(one) })),
  ];
}

/** “88” under “Paragraf” */
function withHead(agreement: Agreement, { cell, prose }: Block): string {
  if (!cell || cell.row === 0 || !/^\s*\d{1,4}\s*$/.test(prose.text)) return prose.text;
  const head = cellAt(agreement, cell.table, 0, cell.column);
  return /^\s*(?:§|paragra[pf]|protokoll|beslut)/i.test(head?.prose.text ?? '')
    ? `§ ${prose.text.trim()}`
    : prose.text;
}

const mayTell = /§|besl|godk|anta|antog|fastst|proto|deleg|paragr|deci|appr|adop|minut/i;

/** Sections where a decision can only be the one on the agreement. */
const ofTheAgreement: ReadonlySet<string | null> = new Set([
  null,
  'signatures',
  'parties',
  'contacts',
]);
const onAgreement =
  /(?:ingå|teckna|godkän|antag|antog|anta |beslut)[a-zà-öø-ɏ]{0,30}[^.;]{0,80}(?:avtal|överenskommelse|partnerskap|iop)|(?:avtal|överenskommelse|partnerskap|iop)[a-zà-öø-ɏ]{0,30}[^.;]{0,60}(?:godkän|anta[gs]|antog|beslut|klubba|röst|protokoll)|ärendet[^.;]{0,80}(?:beslut|godkän|avgj|avgör)|(?:sade|sa|sagt|säger) ja(?![a-zà-öø-ɏ])|ställ(?:de|t|er) sig (?:[a-zà-öø-ɏ]{1,30} ){0,2}bakom|(?:texten|innehållet|lydelsen|det här|uppgörelsen)[^.;]{0,60}(?:godkän|beslut|antag|antog|klubba)|agreement|partnership/;

function told(
  agreement: Agreement,
  { text, range }: Stretch,
  follows: boolean,
): readonly Decision[] {
  const { facts, reading } = agreement;
  if (!mayTell.test(text)) return [];
  const lower = lowered(text);
  if (other.test(lower.replace(done, ' ')) || onEarlier.test(lower)) return [];
  const section = sectionAt(agreement, range);
  const isItsOwn =
    follows ||
    ofTheAgreement.has(section) ||
    (!onOthers.has(section) && isBare(text, agreement.reading.parties));
  if (!isItsOwn && !onAgreement.test(lower)) return [];
  const laws = within(facts.references, range).filter(({ kind }) => kind === 'law');
  const bare = laws.reduce((left, { text: law }) => left.replace(lowered(law), ' '), lower);
  const isDelegated = delegated.test(lower);
  const hasParagraph = paragraph.test(bare) || isDelegated;
  const hasDay = within(facts.dates, range).some(({ precision }) => precision === 'day');
  const isNumbered = /delegations?beslut[a-zà-öø-ɏ]{0,30} (?:nr |nummer )?\d/.test(lower);
  if (!(hasDay && hasParagraph) && !decided.test(lower) && !paragraph.test(bare)) return [];
  if (!hasDay && !isNumbered && !paragraph.test(bare)) return [];
  const parties = partiesOf(text, reading.parties);
  const publicOnes = reading.parties.filter(({ side }) => side === 'public');
  return [
    {
      hasDay: hasDay || isNumbered,
      hasParagraph,
      parties: isDelegated && parties.length === 0 ? publicOnes : parties,
      range,
    },
  ];
}

/** “Exempelstads kommun: kulturnämndens protokoll 2026-10-13, § 61”: it names no matter, so it is the one at hand. */
function isBare(text: string, parties: readonly Party[]): boolean {
  if (text.length > 300) return false;
  const named = partyMentionsIn(text, parties);
  const left = named.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  return (lowered(left).match(/[a-zà-öø-ɏ]{2,}/g) ?? []).every((word) => bareWord.test(word));
}

/** “Alla tre parters styrande organ” */
const everybody =
  /(?<![a-zà-öø-ɏ])(?:alla|samtliga|båda|bägge|respektive|varje)(?: (?:två|tre|fyra|fem))? (?:parters?|parterna?s?|partens?)(?![a-zà-öø-ɏ])/;

/** The public parties that decide: those that it names with all its boards; all of them where a board may be anybody’s. */
function publicOf(text: string, parties: readonly Party[]): readonly Party[] {
  const all = parties.filter(({ side }) => side === 'public');
  const mentions = partyMentionsIn(text, parties);
  const named = new Set(mentions.map(({ party }) => party).filter(({ side }) => side === 'public'));
  const left = mentions.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  if (publicBody.test(left)) return all;
  return all.filter((party) => named.has(party));
}

/** The parties whose bodies a text names. */
function partiesOf(text: string, parties: readonly Party[]): readonly Party[] {
  if (everybody.test(lowered(text))) return parties;
  const named = partyMentionsIn(text, parties).map(({ party }) => party);
  const found = new Set<Party>(named.filter(({ side }) => side === 'civil'));
  for (const party of publicOf(text, parties)) found.add(party);
  const civil = parties.filter(({ side }) => side !== 'public');
  const [only] = civil;
  if (churchBody.test(lowered(text)))
    for (const party of civil) if (party.type === 'religious-community') found.add(party);
  const said = civilBody.exec(lowered(text))?.[0];
  // “socialnämnden …, § 61, och klubbstyrelsen …, § 12”; an English board may be either’s.
  if (said && only && civil.length === 1 && (found.size === 0 || said !== 'board')) found.add(only);
  return [...found];
}
