import { contains, type Range } from '../source.ts';
import type { Agreement, Block, Party, Sentence } from './agreement.ts';
import { partiesNamedIn, partyMentionsIn } from './facts/party-mentions.ts';
import { isOfThePast } from './language/left-open.ts';
import { lowered } from './language/lowered.ts';
import { lowerOf, ownSentencesWith } from './language/search.ts';
import { isNegatedAt, propertiesOf } from './language/sentence-properties.ts';
import { areWePublic, isWrittenByPublic } from './language/voice.ts';
import { sentenceRange, sentencesUnder, within } from './places.ts';

/** What the civil side puts in of its own: money, premises, time, material, knowledge. */
export interface OwnResource {
  /** Null where the text does not say which of them, or means them all. */
  readonly party: Party | null;
  readonly range: Range;
  /** A sum, hours, posts, persons: something that says how much. */
  readonly isMeasured: boolean;
}

const letters = [
  'bidra',
  'ideel',
  'volont',
  'frivillig',
  'låna',
  'upplåt',
  'förfogande',
  'står för',
  'stå för',
  'tillhandah',
  'egna ',
  'egen',
  'medfinans',
  'samla',
  'utan ersättning',
  'utan kostnad',
  'obetal',
  'bekosta',
  'skjuter till',
  'svarar för',
  ' satsar',
  'lägger',
  'ställer upp',
  'sin tid',
  'utan lön',
  'oavlön',
  'fritid',
  'ger ',
  'medlemsavgift',
  'kollekt',
  'insaml',
  'lotteri',
  'loppis',
  'försäljning',
  'sponsor',
  'gåvor',
  'kassa',
  'intäkt',
  'donation',
  'reserv',
  'fritt',
  'gratis',
  'utan hyra',
  'utan arvode',
  'utan betalt',
  'ägs av',
];
/** Work that nobody is paid for is the civil side's, whoever is named. */
const unpaid =
  /(?<![a-zà-öø-ɏ])(?:ideell[at]? (?:[a-zà-öø-ɏ]+ ){0,2}?(?:[a-zà-öø-ɏ]*tid|[a-zà-öø-ɏ]*arbete(?:t|n)?|[a-zà-öø-ɏ]*insats(?:en|er|erna)?|krafter(?:na)?|timmar(?:na)?|resurs(?:er|erna)?|engagemang(?:et)?|ledare|arbetstimmar)|(?:arbetar|jobbar|ställer upp|medverkar|deltar|hjälper till|sker|är|görs|arbete som görs) (?:[a-zà-öø-ɏ]+ ){0,2}?ideellt|på (?:helt )?ideell (?:basis|grund|väg)|ideellt (?:arbete|engagemang|[a-zà-öø-ɏ]*arbetade)|volontär(?:er|erna|ers|ernas|insats[a-zà-öø-ɏ]*|tid(?:en)?|timm[a-zà-öø-ɏ]*|arbete[a-zà-öø-ɏ]*)|frivillig(?:a|t)? (?:[a-zà-öø-ɏ]*krafter|ledare|insats[a-zà-öø-ɏ]*|arbete[a-zà-öø-ɏ]*|medarbetare)|(?:de|våra|sina) frivilliga|(?:arbetar|jobbar|ställer upp|medverkar|deltar|hjälper till|leder|håller|görs|sköts|bemannas|kommer)[^.;,]{0,60} (?:utan (?:lön|arvode)|oavlönat|på (?:sin|deras|vår) fritid)|(?:medlem|styrelse|ledamöter|pensionär|föräldrar|grannar|eldsjäl)[a-zà-öø-ɏ]*[^.;]{0,60} (?:sköter|arbetar|jobbar|gör|står|stå|turas|leder|bemannar|kör|lagar|städar|håller|hjälper|ställer upp|undervisar|bakar)(?![a-zà-öø-ɏ])[^.;]{0,80} (?:gratis|utan (?:betalt|arvode|lön|ersättning))|oavlönad?e?t? (?:arbete|tid|timmar|insats(?:er)?|krafter|medlemmar|ledare)|(?:ger|skänker|lägger) (?:(?:var|vardera|alla) )?(?:av )?(?:sin|sina) (?:lediga )?(?:kväll(?:ar)?|helg(?:er)?|timmar?|fritid|tid|lördag(?:ar)?|söndag(?:ar)?|dag(?:ar)?)(?=[^.;]{0,40})|obetal[dt]a? (?:tid|arbete|timmar)|frivilligtid|frivilligtimm[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** What a party gives, or bears itself: said of whoever the sentence is about. */
const gives =
  /(?<![a-zà-öø-ɏ])(?:bidra(?:r|git)?(?: [a-zà-öø-ɏ]+){0,3}? (?:med|genom)|låna(?:r|s)? ut|upplåt(?:er|a|s)|(?:till|sitt|sina) [a-zà-öø-ɏ ]{0,20}förfogande|till förfogande|stå(?:r)? (?:[a-zà-öø-ɏ]+ ){0,2}?för (?:[a-zà-öø-ɏ]+ ){0,4}?(?:lokal|hyra|material|kostnad|utrustning|personal|administration|marknadsföring|försäkring|el|fika|ledare|resten)[a-zà-öø-ɏ]*|tillhandahåll(?:er|a|s)|egn?a? (?:[a-zà-öø-ɏ]+ )?(?:medel|pengar|resurser|insats(?:er)?|kostnader|lokaler|lokal|kapital|finansiering|personal|insamlade)|egen ?insats(?:en|er)?|egna insatser|egeninsats(?:en|er)?|medfinansier[a-zà-öø-ɏ]*|samla(?:r|s|t|de|s)? (?:själv(?:a)? )?(?:in|ihop)|insamlade|(?:utan|mot ingen) (?:ersättning|kostnad|hyra)|bekosta(?:r|s)?|ur (?:sin )?egen kassa|skjut(?:er|a) till|lägger (?:[a-zà-öø-ɏ]+ ){0,2}?(?:ner|ned|in|till)|ställer upp med|(?:av )?sin (?:fri)?tid|ger av)(?![a-zà-öø-ɏ])/;
/** What comes from members and givers is the civil side's, whoever is named: “lönen betalas med medlemsavgifter”. */
const sources =
  /(?<![a-zà-öø-ɏ])(?:(?:betalas|bekostas|finansieras|täcks|avlönas|köps|tas|hämtas|kommer)(?: [a-zà-öø-ɏ\d]+){0,4}? (?:med|av|ur|genom|från|via) |(?:betalar|bekostar|finansierar|täcker|avlönar|köper)[^.;]{0,60} (?:med|ur|genom|från) |(?=(?:gåvor|gåvorna|insamlade|kollekten|medlemsavgifter|intäkterna från (?:loppis|lotteri|försäljning)|lotterierna|loppisarna)[a-zà-öø-ɏ]*[^.;]{0,60} (?:läggs|tillförs|täcker|betalar|finansierar|bekostar|satsas)(?![a-zà-öø-ɏ])(?![^.;]{0,40} (?:andra|annan|annat|övrig))))(?:(?!i |på |till |och )[a-zà-öø-ɏ]+ ){0,3}?(?:medlemsavgift|insamling|gåvor|lotteri|loppis|kollekt|sponsor|donation|secondhand|föreningens (?:egen |egna )?(?:kassa|reserv|sparade|fond)|(?:egna|sina|föreningens) (?:intäkter|reserver|fonder|besparingar)|egen kassa)[a-zà-öø-ɏ]*/;
/** “Köksutrustningen är föreningens och används fritt”: by whose it is. */
const freely =
  /(?<![a-zà-öø-ɏ])(?:används|användas|utnyttjas|nyttjas|nyttjar|lånas|brukas|står|ställs|finns|upplåts|disponeras|disponerar|körs|kör|hålls)(?: [a-zà-öø-ɏ]+){0,4}? (?:fritt|gratis|kostnadsfritt|avgiftsfritt|hyresfritt|utan (?:hyra|kostnad|avgift|ersättning))(?![a-zà-öø-ɏ])/;
/** “Föreningen står för”, with what it is in the list or table below. */
const leadsIn =
  /(?<![a-zà-öø-ɏ])(?:(?:står|svarar|stå|svara) för|bidrar? (?:dessutom |också |själv )?med|skjuter till|ger|satsar)(?: följande)? ?:?$/;
/** “Föreningen ska tillhandahålla lägst 600 timmar per år”: what it is to perform, not what it gives. */
const performs =
  /(?<![a-zà-öø-ɏ])(?:tillhandahåll(?:er|a|s|as)|utför(?:a|s)?|leverera[rs]?) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:\d[\d ]*|[a-zà-öø-ɏ]+) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:timmar|besök|insatser|platser|dygn|vårddygn|pass|uppdrag)(?![a-zà-öø-ɏ])/;
/** Money that is asked of those who come is none of it. */
const none =
  /(?<![a-zà-öø-ɏ])(?:deltagar(?:na|e)?(?:avgift[a-zà-öø-ɏ]*)? bidrar|bidrar? (?:också |även )?till(?! (?:ett värde|kostnad|finansier)))(?![a-zà-öø-ɏ])/;
const civilWords =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:föreningen|föreningarna|organisationen|organisationerna|stiftelsen|församlingen|studieförbundet|nätverket|klubben|jouren)|de idéburna(?: parterna)?|idéburna parter|medlemmar(?:na)?|civilsamhället|parterna|vi|varje part|var och en|(?:båda|bägge|alla|samtliga) (?:tre |fyra )?(?:parter|parterna))(?![a-zà-öø-ɏ])/;
const measure =
  /(?:\d|(?<![a-zà-öø-ɏ])(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio|hundra|tusen|halv|halva|hela|tredjedels|fjärdedels|tiondels|varje|var sin)) ?(?:[a-zà-öø-ɏ-]+ ){0,3}?(?:timm(?:e|ar|ars)|tim|h|arbetstimmar|[a-zà-öø-ɏ]*dag(?:ar|en|s)?|[a-zà-öø-ɏ]*kväll(?:ar|en|s)?|vecka|veckor|veckan|månad(?:en|er)?|[a-zà-öø-ɏ]*tjänst(?:er)?|årsarbetar[a-z]*|procent|[a-zà-öø-ɏ]*volontärer|[a-zà-öø-ɏ]*ledare|[a-zà-öø-ɏ]*personer|frivilliga|anställda|medarbetare|medlemmar|kvadratmeter|kvm|pass|tillfällen|gånger|lokaler|[a-zà-öø-ɏ]*platser|träffar|kr|kronor|tkr)(?![a-zà-öø-ɏ])|\d ?%|(?<![a-zà-öø-ɏ])(?:halvtid|heltid|kvartstid|halvtidstjänst|heltidstjänst|deltidstjänst|halvtids[a-z]*|heltids[a-z]*)(?![a-zà-öø-ɏ])/;

type Located = { readonly range: Range };

/** Whether a text says how much. */
function isMeasured({ facts }: Agreement, text: string, range: Range): boolean {
  // A gap is where it will be said how much.
  const told = [facts.amounts, facts.placeholders] as const;
  return measure.test(text) || told.some((list) => within<Located>(list, range).length > 0);
}

const goesOn =
  /^(?:det|detta|den|tiden|arbetet|insatsen|insatserna|sammanlagt|totalt|tillsammans|omkring|ungefär|ca|cirka|värdet|timmarna|bidraget)(?![a-zà-öø-ɏ])/;

/** A sentence with those after it in its paragraph that go on about the same. */
function passage({ sentences }: Agreement, sentence: Sentence): string {
  const texts = [lowerOf(sentence)];
  for (let at = sentences.indexOf(sentence) + 1; ; at += 1) {
    const next = sentences[at];
    if (next?.block !== sentence.block || !goesOn.test(lowerOf(next))) return texts.join(' ');
    texts.push(lowerOf(next));
  }
}

/** What a row of a table says, cell by cell. */
function rowText({ blocks }: Agreement, { block: { cell } }: Sentence): string {
  if (!cell) return '';
  const row = blocks.filter(
    (other) => other.cell?.table === cell.table && other.cell.row === cell.row,
  );
  return row.map(({ prose }) => lowered(prose.text)).join(' | ');
}

/** The items of the list, or the table, that a sentence leads in: “Föreningen bidrar med:”, “Föreningen står för”. */
function itemsAfter({ blocks }: Agreement, { block, text }: Sentence): string {
  if (!/(?::|[a-zà-öø-ɏ])\s*$/.test(text)) return '';
  const next = blocks[block.index + 1];
  const belongs = (one: Block | undefined) =>
    one !== undefined &&
    (next?.cell
      ? one.cell?.table === next.cell.table
      : one.listDepth > block.listDepth && !one.cell);
  const items: string[] = [];
  for (let at = block.index + 1; belongs(blocks[at]); at += 1)
    items.push(lowered(blocks[at]?.prose.text ?? ''));
  return items.join(' | ');
}

/** “Egna medel förutsätts inte”, “ett eget kapital, som inte tas i anspråk”: it is there, or could be, and is not given. */
const notGiven =
  /^[^.;]{0,120}? (?:(?:förutsätts|krävs|begärs|behövs|väntas|förväntas|används|tillkommer|tillförs|efterfrågas) (?:inte|ej)|(?:inte|ej) (?:tas i anspråk|används|förutsätts|krävs|behövs|tillförs|rörs))(?![a-zà-öø-ɏ])/;

/** Which civil party a sentence is about; null: some of them, or all; undefined: none. */
function giverOf(agreement: Agreement, sentence: Sentence): Party | null | undefined {
  const { parties } = agreement.reading;
  const { subject } = propertiesOf(sentence, parties);
  // In a letter from the municipality “ni” is the association, and “vi” is not.
  if (isWrittenByPublic(agreement)) {
    if (/(?<![a-zà-öø-ɏ])(?:ni|era|ert)(?![a-zà-öø-ɏ])/.test(lowerOf(sentence))) return null;
    if (areWePublic(agreement, sentence)) return undefined;
  }
  if (subject.kind === 'all') return null;
  const named = subject.kind === 'party' ? subject.parties : partiesNamedIn(sentence.text, parties);
  const [first, second] = named.filter(({ side }) => side !== 'public');
  // “Kommunens lokal upplåts till föreningen”: who gives it is not certain.
  if (subject.kind !== 'party' && named.some(({ side }) => side === 'public')) return undefined;
  if (first) return second ? null : first;
  if (named.length > 0) return undefined;
  return civilWords.test(lowerOf(sentence)) ? null : undefined;
}

/** What a civil party owns and lets the partnership use. */
function lentIn({ reading }: Agreement, sentence: Sentence): RegExpExecArray | null {
  const found = freely.exec(lowerOf(sentence));
  if (!found) return null;
  const named = partyMentionsIn(sentence.text, reading.parties);
  const isTheirs = named.some(
    ({ isGenitive, party, start }) =>
      party.side !== 'public' && (isGenitive || /ägs av $/.test(sentence.text.slice(0, start))),
  );
  return isTheirs && named.every(({ party }) => party.side !== 'public') ? found : null;
}

/** What a sentence says that somebody gives, and not that it need not. */
function givenIn(text: string): RegExpExecArray | null {
  const found = none.test(text) ? null : gives.exec(text);
  return found && !notGiven.test(text.slice(found.index)) ? found : null;
}

/** The resources that sentences speak of. */
function told(agreement: Agreement): readonly OwnResource[] {
  // How the civil side has worked until now, and what the partnership is for, is not what it puts in.
  const about = new Set(sentencesUnder(agreement, 'background', 'goals', 'values', 'target-group'));
  return ownSentencesWith(agreement, letters).flatMap((sentence) => {
    if (sentence.block.kind === 'heading' || about.has(sentence)) return [];
    const text = lowerOf(sentence);
    const range = sentenceRange(sentence);
    const items = itemsAfter(agreement, sentence);
    const leads = items === '' ? null : leadsIn.exec(text.trimEnd());
    const own = unpaid.exec(text) ?? sources.exec(text);
    const at = own ?? leads ?? givenIn(text) ?? lentIn(agreement, sentence);
    if (!at || isNegatedAt(sentence, at.index) || isOfThePast(agreement, sentence)) return [];
    const isUnpaid = own !== null;
    if (!isUnpaid && performs.test(text)) return [];
    const giver = giverOf(agreement, sentence);
    if (giver === undefined && !isUnpaid) return [];
    const around = `${passage(agreement, sentence)} | ${rowText(agreement, sentence)} | ${items}`;
    return [{ party: giver ?? null, range, isMeasured: isMeasured(agreement, around, range) }];
  });
}

/** The resources that are read as contributions, from frontmatter, card, tables and sentences. */
function read(agreement: Agreement): readonly OwnResource[] {
  const { reading, prose } = agreement;
  const all =
    reading.contributions === prose.contributions
      ? reading.contributions
      : [...prose.contributions, ...reading.contributions];
  return all
    .filter(({ payer, amount, range, from }) => {
      if (payer === null || payer.side === 'public') return false;
      if (amount === 0 && isNaught(from === 'prose' ? wordsAt(agreement, range) : '')) return false;
      const at = from === 'prose' ? sentenceAt(agreement, range) : undefined;
      return !at || !(isOfThePast(agreement, at) || isNoGift.test(lowerOf(at)));
    })
    .map(({ payer, amount, range, from }) => ({
      party: payer,
      range,
      isMeasured: amount !== null || (from === 'prose' && measure.test(wordsAt(agreement, range))),
    }));
}

/** “0 kr, inga timmar”: nothing is left when what is not given is taken away. */
const isNaught = (words: string): boolean =>
  !measure.test(
    words.replace(
      /(?<![\d ,.])\s?0 ?(?:kr|kronor|timmar|tim|h)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])inga (?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]+/g,
      ' ',
    ),
  );

/**
 * What members pay their association, what is paid for each of something (“då blir det 270 kronor för var och en”), what
 * falling short costs, and what an owner of houses takes.
 */
const isNoGift =
  /medlem(?:mar|men)?[a-zà-öø-ɏ]* betalar [^.;]{0,60}(?:medlems|i )avgift|(?<![a-zà-öø-ɏ])(?:blir det|tillkommer) (?:[a-zà-öø-ɏ]+ )?\d[\d ]*(?:kr|kronor) (?:för (?:varje|vart|var|de)|per) |(?<![a-zà-öø-ɏ])(?:kostar det [a-zà-öø-ɏ]+|gottskrivs? [a-zà-öø-ɏ]+|vite(?:t)? (?:om|på)|[a-zà-öø-ɏ]*(?:ägaren|värden|bolaget|banken) (?:uppbär|tar|får|debiterar|begär|kräver)(?: [a-zà-öø-ɏ]+){0,3}) \d/;

/** The sentence in which a contribution was read. */
function sentenceAt({ sentences }: Agreement, range: Range): Sentence | undefined {
  const inside = sentences.filter(({ block }) => contains(block.range, range));
  return inside.find((sentence) => sentenceRange(sentence).end > range.start) ?? inside[0];
}

/** What is said where a contribution was read: its sentences, and its row in a table. */
function wordsAt(agreement: Agreement, range: Range): string {
  const at = sentenceAt(agreement, range);
  return at ? `${passage(agreement, at)} | ${rowText(agreement, at)}` : '';
}

const headed =
  /(?<![a-zà-öø-ɏ])(?:bidrag|bidrar|insats|insatser|resurser|medfinansiering|egeninsats|motprestation)(?![a-zà-öø-ɏ])/;

/** “Föreningens insatser” may be all that it is to perform: only what it gives counts. */
const performed = /(?<![a-zà-öø-ɏ])(?:insats|insatser|motprestation)(?![a-zà-öø-ɏ])/;

/** What stands under “Bidrag från föreningen”. */
function underHeadings(agreement: Agreement): readonly OwnResource[] {
  const { headings, blocks, reading } = agreement;
  return headings.flatMap(({ text, block, from, to }) => {
    if (!headed.test(lowered(text))) return [];
    const named = partiesNamedIn(text, reading.parties);
    const [party] = named;
    if (!party || named.some(({ side }) => side === 'public')) return [];
    const under = blocks
      .slice(from, to)
      .filter(({ kind }) => kind === 'paragraph' || kind === 'cell');
    if (under.length === 0) return [];
    const words = under.map(({ prose }) => lowered(prose.text)).join(' | ');
    if (performed.test(lowered(text)) && !unpaid.test(words) && !gives.test(words)) return [];
    return [{ party, range: block.range, isMeasured: isMeasured(agreement, words, block.range) }];
  });
}

/** What the civil parties put in of their own, each place where the agreement tells of it. */
export function ownResources(agreement: Agreement): readonly OwnResource[] {
  return [...read(agreement), ...told(agreement), ...underHeadings(agreement)];
}
