import type { Party, Sentence } from '../agreement.ts';
import { type PartyMention, partyMentionsIn } from '../facts/party-mentions.ts';
import { isDeniedWord } from './denied-words.ts';
import { hasAny } from './letters.ts';
import { lowered } from './lowered.ts';
import { type Token, tokensIn } from './tokens.ts';

/** How binding a sentence is. `might`: “kan komma att”; `none`: it only tells. */
type Modality = 'must' | 'should' | 'may' | 'can' | 'might' | 'intends' | 'strives' | 'none';

/**
 * Who does what a sentence says. `all`: “parterna”, “vi”; `group`: a body such as “styrgruppen”; `anyone`: “man”;
 * `nobody`: a passive without an agent.
 */
interface Subject {
  readonly kind: 'party' | 'all' | 'group' | 'anyone' | 'nobody' | 'other';
  /** The parties themselves, also for `all`. */
  readonly parties: readonly Party[];
}

/** What holds for a sentence as a whole. */
export interface SentenceProperties {
  readonly subject: Subject;
  readonly modality: Modality;
  /** Offset of the words that say how binding it is, or null. */
  readonly modalAt: number | null;
  /** It says what a partnership is not, or sets it against something else. */
  readonly isContrast: boolean;
}

/** Each with letters that it cannot do without. */
const modals: readonly (readonly [Modality, readonly string[], RegExp])[] = [
  [
    'might',
    ['komma att', 'skulle kunna', 'might'],
    /(?<![a-zà-öø-ɏ])(?:kan (?:då |även |också )?komma att|skulle kunna|might)(?![a-zà-öø-ɏ])/,
  ],
  [
    'intends',
    ['avse', 'avsikt', 'ambition', 'tanken', 'planerar', 'intend', 'aim'],
    /(?<![a-zà-öø-ɏ])(?:avser(?: att)?|har (?:för avsikt|som avsikt|avsikten|ambitionen|som ambition)|(?:avsikten|ambitionen|tanken) är|planerar|intends?|aims?)(?![a-zà-öø-ɏ])/,
  ],
  [
    'strives',
    ['sträva', 'försöker', 'verkar för', 'arbetar för', 'möjlig', 'strive', 'endeavour'],
    /(?<![a-zà-öø-ɏ])(?:strävar|ska sträva|eftersträvar|försöker|verkar för|arbetar för|i möjligaste mån|så långt (?:det är )?möjligt|strives?|endeavours?)(?![a-zà-öø-ɏ])/,
  ],
  [
    'must',
    [
      'ska',
      'måste',
      'åligger',
      'förbinder',
      'åtar',
      'skyldig',
      'ansvar',
      'shall',
      'must',
      'undertake',
    ],
    /(?<![a-zà-öø-ɏ])(?:ska|skall|måste|åligger|förbinder sig|åtar sig|är skyldiga?|är skyldigt|har (?:ansvar|skyldighet)(?:et|en)? (?:för )?att|shall|must|undertakes?)(?![a-zà-öø-ɏ])/,
  ],
  ['should', ['bör', 'borde', 'should'], /(?<![a-zà-öø-ɏ])(?:bör|borde|should)(?![a-zà-öø-ɏ])/],
  [
    'may',
    ['får', 'äger', 'har rätt', 'berättigad', 'may'],
    /(?<![a-zà-öø-ɏ])(?:får|äger(?: rätt)?(?= (?:rätt|att|begära|säga|häva))|har rätt|är berättigad|may)(?![a-zà-öø-ɏ])/,
  ],
  ['can', ['kan', 'can'], /(?<![a-zà-öø-ɏ])(?:kan|can)(?![a-zà-öø-ɏ])/],
];

/** The first modality of a sentence; “ska sträva efter” strives, “kan komma att” might. */
function modalityOf(lower: string): { modality: Modality; at: number | null } {
  let best: { modality: Modality; at: number | null } = { modality: 'none', at: null };
  for (const [modality, letters, pattern] of modals) {
    const at = hasAny(lower, letters) ? pattern.exec(lower)?.index : undefined;
    if (at !== undefined && (best.at === null || at < best.at)) best = { modality, at };
  }
  return best;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const prepositions = set(
  'i av för med till från hos på mellan genom enligt inom om under vid mot utan åt efter före över in by for with to from of between through at',
);
const auxiliaries = set(
  'ska skall måste bör får kan vill har är blir var kommer avser äger tar ger gör står finns svarar ansvarar sker åtar förbinder shall must may can will has have is are',
);
const together = /^(?:parterna|parter|vi|bägge|parties|we)$/;
const group = /(?:grupp(?:en)?|kommitté(?:n)?|rådet|partnerskapsmöte(?:t)?|committee)$/;
const notVerb =
  /^(?:under|eller|efter|över|per|år|åter|dessutom|eftersom|och|när|där|här|var|vår|er|ingår|inför|mer|fler|hur|för|medlemmar|timmar|dagar|månader)$/;

export const share = /^(?:annan|annat|tredje|fjärde|femte|sjätte|fjortonde|och|för|sin|sitt|sina)$/;

/** The index of the first word that can be a finite verb of the present; the number of words when there is none. */
export function verbIn(tokens: readonly Token[], mentions: readonly PartyMention[]): number {
  const isNamed = ({ start }: Token) => mentions.some((at) => at.start <= start && start < at.end);
  const at = tokens.findIndex((token, i) => {
    const { text } = token;
    // “Var tredje månad”, “var och en”
    if (text === 'var' && share.test(tokens[i + 1]?.text ?? '')) return false;
    if (auxiliaries.has(text)) return true;
    if (i === 0 || notVerb.test(text) || isNamed(token)) return false;
    const before = tokens[i - 1]?.text ?? '';
    if (
      prepositions.has(before) ||
      /^(?:och|samt|alla|flera|många|båda|andra|sina|våra|de|deras)$/.test(before)
    )
      return false;
    return (
      /[a-zà-öø-ɏ]{2}(?:ar|er|år|ör|yr|as|es|ts|ds|rs|ns|ks|ls|ms)$/.test(text) &&
      !/(?:ens|ets|nas|ings|dens|tens)$/.test(text)
    );
  });
  return at < 0 ? tokens.length : at;
}

const passive = /[a-zà-öø-ɏ]{2}(?:as|es|ts|ds|rs|ns|ks|ls|ms|ges|ys)$/;
const deponent =
  /^(?:finn(?:s|as)|träffas|möts|ses|hoppas|lyckas|minns|tycks|behövs|trivs|umgås|turas|hjälps|hjälpas|samsas|samlas|känns|enas|saknas|alls|dess|deras|ens|tills|hos|bis|plats|hos|denns|annars|plus|års|dags|bl\.a)$/;

/** “lokalens”, “föreningarnas”: whose something is, and no verb. */
const whose = /[a-zà-öø-ɏ]{2}(?:ens|ets|(?:ar|er|or)nas)$/;
const isPassiveVerb = (text: string): boolean =>
  passive.test(text) && !deponent.test(text) && !whose.test(text);

interface Part {
  readonly from: number;
  readonly to: number;
}

const each = /^(?:varje|vardera|respektive|samtliga|alla|båda|each|both|all)$/;
const partyWord = /^part(?:en|er|erna|y|ies)?$/;

/** What one word says of the subject; `named` when a party stood before it. */
function subjectAt(
  tokens: readonly Token[],
  i: number,
  named: boolean,
  parties: readonly Party[],
): Subject | null {
  const text = tokens[i]?.text ?? '';
  const before = tokens[i - 1]?.text ?? '';
  if (each.test(before) && partyWord.test(text)) return { kind: 'all', parties };
  if (prepositions.has(before)) return null;
  if (together.test(text)) return { kind: 'all', parties };
  if (named) return null;
  if (text === 'man') return { kind: 'anyone', parties: [] };
  return group.test(text) ? { kind: 'group', parties: [] } : null;
}

/** Who is named as subject among some words. */
function among(
  { from, to }: Part,
  tokens: readonly Token[],
  mentions: readonly PartyMention[],
  parties: readonly Party[],
): Subject | null {
  const named = new Set<Party>();
  for (let i = from; i < Math.min(to, tokens.length); i += 1) {
    const mention = mentions.find(({ start }) => start === tokens[i]?.start);
    if (mention) {
      if (!mention.isGenitive && !prepositions.has(tokens[i - 1]?.text ?? ''))
        named.add(mention.party);
      continue;
    }
    const subject = subjectAt(tokens, i, named.size > 0, parties);
    if (subject) return subject;
  }
  if (named.size === 0) return null;
  if (named.size === parties.length && named.size > 1) return { kind: 'all', parties };
  return { kind: 'party', parties: [...named] };
}

function agentOf(
  tokens: readonly Token[],
  mentions: readonly PartyMention[],
  parties: readonly Party[],
): Subject | null {
  for (const [i, token] of tokens.entries()) {
    if (token.text !== 'av' && token.text !== 'by') continue;
    const next = tokens[i + 1];
    if (next && together.test(next.text)) return { kind: 'all', parties };
    const mention = next && mentions.find((at) => at.start === next.start && !at.isGenitive);
    if (mention) return { kind: 'party', parties: [mention.party] };
  }
  return null;
}

const infinitive = /(?:[a-zà-öø-ɏ]{2}as|(?:^|[a-zà-öø-ɏ])(?:ges|tas|fås|nås|sys))$/;

/** Whether the finite verb, or what it helps, is a passive: “kallas”, “ska kallas”. */
function isDoneTo(tokens: readonly Token[], verb: number): boolean {
  const [first, ...next] = tokens.slice(verb, verb + 4).map(({ text }) => text);
  if (first === undefined) return false;
  if (passive.test(first)) return !deponent.test(first);
  if (!/^(?:ska|skall|kan|får|bör|måste)$/.test(first)) return false;
  return next.some((text) => infinitive.test(text) && !deponent.test(text));
}

const longestRead = 80;

function subjectOf(sentence: Sentence, parties: readonly Party[]): Subject {
  const tokens = tokensIn(sentence).slice(0, longestRead);
  const mentions = partyMentionsIn(sentence.text.slice(0, tokens.at(-1)?.end ?? 0), parties);
  const verb = verbIn(tokens, mentions);
  const isPassive = tokens.slice(verb, verb + 8).some(({ text }) => isPassiveVerb(text));
  if (isPassive) {
    const agent = agentOf(tokens.slice(verb), mentions, parties);
    if (agent) return agent;
  }
  const before = among({ from: 0, to: verb }, tokens, mentions, parties);
  // “Föreningen informeras”: it does nothing itself.
  if (before?.kind === 'party' && isDoneTo(tokens, verb)) return { kind: 'nobody', parties: [] };
  if (before) return before;
  if (isPassive) return { kind: 'nobody', parties: [] };
  const after = among({ from: verb + 1, to: verb + 4 }, tokens, mentions, parties);
  return after ?? { kind: 'other', parties: [] };
}

const ours =
  '(?:partnerskap|överenskommelse|avtal|iop|samarbete|samverkan|detta|det|dessa|stöd|medel|medlen|bidrag|ersättning|verksamhet|partnership|agreement|it|this)';
const isNot = new RegExp(
  `(?<![a-zà-öø-ɏ])${ours}(?:et|en|s|ets|ens)?(?: [a-zà-öø-ɏ:-]+){0,5}? (?:är|utgör|innebär|handlar|avser|gäller|bygger|har|ska|skall|får|kan|rör|regleras|is|constitutes|shall)(?: [a-zà-öø-ɏ]+){0,3}? (?:inte|ej|icke|inget|ingen|inga|aldrig|varken|not|no|never)(?![a-zà-öø-ɏ])(?:(?: [a-zà-öø-ɏ-]+){0,6} (?:upphandl|köp|beställ|uppdrag|konkurrens|kontrakt|tjänst|vinst|bidrag|entreprenad|leveran|utförar|affär|avkast|sanktion|vite|kontroll|procure|purchase|order|contract|service|grant))`,
);
const denials =
  ' inte | ej | icke | inget | ingen | inga | aldrig | varken | not | no | never '.split('|');
const others =
  'upphandl|köp|beställ|uppdrag|konkurrens|kontrakt|tjänst|vinst|bidrag|entreprenad|leveran|utförar|affär|avkast|sanktion|vite|kontroll|procure|purchase|order|contract|service|grant'.split(
    '|',
  );
const against =
  /(?:till skillnad från|i ?stället för|i motsats till|snarare än|undvik|ska inte förväxlas|unlike|instead of|rather than)(?![a-zà-öø-ɏ]{3})/;
const notSo =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|varken)(?: [^.;:]{1,100}?)?,? utan (?!att|föregående|skriftlig|dröjsmål|särskild|ersättning|uppsägning|[a-zà-öø-ɏ]+s )/;

function propertiesFrom(sentence: Sentence, parties: readonly Party[]): SentenceProperties {
  const lower = lowered(sentence.text.slice(0, 2000)).replace(/\s/g, ' ');
  const { modality, at } = modalityOf(lower);
  return {
    subject: subjectOf(sentence, parties),
    modality,
    modalAt: at,
    isContrast:
      (hasAny(lower, denials) && hasAny(lower, others) && isNot.test(lower)) ||
      against.test(lower) ||
      (lower.includes(' utan ') && notSo.test(lower)),
  };
}

const made = new WeakMap<readonly Party[], WeakMap<Sentence, SentenceProperties>>();

/** Subject, modality and contrast of a sentence, worked out when first asked for. */
export function propertiesOf(sentence: Sentence, parties: readonly Party[]): SentenceProperties {
  const own = made.get(parties) ?? new WeakMap<Sentence, SentenceProperties>();
  made.set(parties, own);
  const properties = own.get(sentence) ?? propertiesFrom(sentence, parties);
  own.set(sentence, properties);
  return properties;
}

/** Whether the word at an offset of a sentence is denied: “inga viten”, “i stället för beställning”. */
export function isNegatedAt(sentence: Sentence, offset: number): boolean {
  const tokens = tokensIn(sentence);
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length && isDeniedWord(sentence.text, tokens, low);
}
