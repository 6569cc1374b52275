import type { SectionKey } from '../../profile.ts';
import type { Assignment, By } from '../agreement.ts';
import { isGenitive, lemmasOf } from '../language/morphology.ts';
import { inGroup, matchIn, type Pattern } from '../language/patterns.ts';
import { type Token, tokensOf } from '../language/tokens.ts';
import {
  builtinLexicon,
  type Hit,
  isLight,
  type Lexicon,
  nounHit,
  patternsFor,
  spellingHit,
} from './lexicon.ts';
import { headingWords } from './normalise.ts';

/** Which list of words a heading is read with, and what an assignment by it is called. */
export interface WordList {
  readonly lexicon: Lexicon;
  readonly by: Extract<By, 'config-word' | 'profile-word' | 'builtin-word'>;
}

/** Words that end the noun phrase a heading begins with: what follows says more about its head. */
const stops = new Set(
  (
    'av för gentemot bland ur runt omkring via med om till i vid mellan kring på under från mot efter före innan sedan inom hos enligt inför utan genom åt över angående ' +
    'gällande avseende rörande beträffande inklusive exklusive inkl exkl som att där vilka vilket vilken hur när ' +
    'of for with to in between on under from after by about regarding concerning including that which'
  ).split(' '),
);

/** Words that begin a clause rather than a noun phrase. */
const clauseStarts = new Set(
  (
    'hur vad vem vilka vilken vilket när var vart varthän varifrån varför därför dit hit så om det detta här vi medan då ifall att ' +
    // A question that is answered with yes or no begins with its verb.
    'kan får går måste ska vill behöver behövs blir blev gör ger gav har är finns hjälper fungerar funkar räcker ' +
    'how what who whom which when where why if this we here'
  ).split(' '),
);

/** What an open “av …” most often is about: such a phrase is complete, and what follows is a new topic. */
const general = new Set(
  (
    'avtalet överenskommelsen partnerskapet samarbetet samverkan verksamheten parterna projektet kontraktet iop ' +
    'parten insatserna arbetet agreement partnership cooperation'
  ).split(' '),
);

/** All sections a heading names by its words, each with what decided. */
export function sectionsByWords(
  heading: string,
  lists: readonly WordList[],
): readonly Assignment[] {
  const words = asOurs(headingWords(heading));
  if (words === '') return [];
  for (const { lexicon, by } of lists) {
    const hits = hitsOf(words, lexicon);
    if (hits.length > 0) return unique(hits, by);
  }
  return [];
}

const ours: Readonly<Record<string, string>> = {
  ni: 'vi',
  er: 'oss',
  ert: 'vårt',
  era: 'våra',
};

/** “Vad ni vill”, “Och om ni blir oense?”: a letter asks what an agreement between us asks. */
function asOurs(words: string): string {
  const asked = words.replace(/^(?:och|men) (?=om |hur |när |vad |vem |vilka |sedan |så )/, '');
  if (!asked.includes('ni') && !asked.includes('er')) return asked;
  return asked.replace(
    /(?<![a-zà-öø-ɏ])(?:ni|ert?|era)(?![a-zà-öø-ɏ])/g,
    (word) => ours[word] ?? word,
  );
}

function unique(hits: readonly Hit[], by: WordList['by']): readonly Assignment[] {
  const found = new Map<SectionKey, Assignment>();
  for (const { key, word, how } of hits) {
    if (!found.has(key)) found.set(key, { key, by: reasonOf(how, by), word });
  }
  return [...found.values()];
}

function reasonOf(how: Hit['how'], by: WordList['by']): By {
  if (how === 'spelling') return 'spelling';
  return how === 'form' && by === 'builtin-word' ? 'stem' : by;
}

/** Whether a bare line holds nothing but the words of sections: it can then serve as a heading. */
export function isWholeHeading(text: string): boolean {
  const lexicon = builtinLexicon();
  const words = headingWords(text);
  const parts = partsOf(words);
  if (lexicon.whole.has(words)) return true;
  return (
    parts.length > 0 &&
    parts.length <= 3 &&
    parts.every(({ tokens }) => tokens.length <= 3 && isSure(nounPhraseHits(tokens, lexicon)))
  );
}

/** Recognised by more than a likeness. */
function isSure(hits: readonly Hit[]): boolean {
  return hits.length > 0 && hits.every(({ how }) => how !== 'spelling');
}

/** A part of a heading between “och”, commas and slashes. */
interface Part {
  readonly tokens: readonly Token[];
}

const joints =
  /\s*(?:,(?:\s*(?:och|samt|and))?|;|\/|&|\+|\s[–—-]\s|\s(?:och|samt|eller|respektive|and|or)(?=\s|$))\s*/u;

function partsOf(words: string): readonly Part[] {
  return completed(
    words
      .split(joints)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ).map((part) => ({ tokens: tokensOf(part) }));
}

/** “avtals-” before “uppsägningstid” → “avtalstid”: the word is completed with an ending that makes it one we know. */
function completed(parts: readonly string[]): readonly string[] {
  const lexicon = builtinLexicon();
  return parts.map((part, index) => {
    if (!/[A-Za-zÀ-ÖØ-öø-ɏ]-$/.test(part)) return part;
    const next = parts[index + 1]?.split(' ')[0] ?? '';
    const stem = part.slice(0, -1);
    for (let cut = 1; cut <= next.length - 3; cut += 1) {
      const whole = stem + next.slice(cut);
      if (nounHit(lexicon, whole.split(' ').at(-1) ?? '')) return whole;
    }
    return stem;
  });
}

/** Every hit of a heading, part by part; a colon or a dash divides a name from what only explains it. */
function hitsOf(words: string, lexicon: Lexicon): readonly Hit[] {
  const whole = lexicon.whole.get(words.replace(/\?$/, ''));
  if (whole) return [{ key: whole, word: words, how: 'word' }];
  const [first = '', ...rest] = words.split(/:\s+/u);
  const hits = hitsOfSide(first, lexicon);
  if (hits.length > 0 || rest.length === 0) return hits;
  return hitsOfSide(rest.join(' '), lexicon);
}

/** What stood before a part of a heading. */
type After = 'phrase' | 'open phrase' | 'clause' | null;

function hitsOfSide(words: string, lexicon: Lexicon): readonly Hit[] {
  const hits: Hit[] = [];
  const parts = partsOf(words).filter(({ tokens }) => tokens.length > 0);
  const lone = parts.map(({ tokens }) => loneHit(tokens, lexicon));
  let after: After = null;
  let isAllKnown = true;
  for (const { tokens } of parts.filter((_, index) => !lone[index])) {
    if (isClause(tokens)) {
      const asked = clauseHits(tokens, lexicon);
      // “Uppföljning, hur ska partnerskapet följas upp”: a clause after a name only explains it.
      if (hits.length === 0 || after === 'clause') hits.push(...asked);
      else if (isCase(tokens)) hits.push(...asked.filter(({ key }) => cases.has(key)));
      after = 'clause';
    } else if (mayFollow(tokens, after, hits.length)) {
      const found = nounPhraseHits(tokens, lexicon);
      hits.push(...found);
      isAllKnown &&= found.length > 0;
      after = afterPhrase(after, found.length > 0 && staysOpen(tokens));
    }
  }
  if (hits.length > 0) return isAllKnown ? [...lone.flatMap((hit) => hit ?? []), ...hits] : hits;
  const tokens = tokensOf(words);
  return isClause(tokens) ? clauseHits(tokens, lexicon) : [];
}

/** What may become of an agreement: “Ändringar och när det skaver” speaks of two things. */
const cases: ReadonlySet<SectionKey> = new Set([
  'renegotiation',
  'extension',
  'termination',
  'repayment',
]);

function isCase([first]: readonly Token[]): boolean {
  return /^(?:om|när|ifall)$/.test(first?.text ?? '');
}

/** “Tid”: a word that names a section when it is all there is, or stands beside others that are all known. */
function loneHit([only, ...rest]: readonly Token[], lexicon: Lexicon): Hit | null {
  if (!only || rest.length > 0 || nounHit(lexicon, only.text)) return null;
  const key = lexicon.whole.get(only.text);
  return key ? { key, word: only.text, how: 'word' } : null;
}

function afterPhrase(after: After, open: boolean): After {
  if (after === 'clause') return after;
  return open ? 'open phrase' : 'phrase';
}

/** After a question only “för vem” goes on; inside “redovisning av insatser och …” nothing new begins. */
function mayFollow(tokens: readonly Token[], after: After, found: number): boolean {
  if (after === 'open phrase') return false;
  return after !== 'clause' || found === 0 || /^(?:för|till)$/.test(tokens[0]?.text ?? '');
}

function isClause(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.text ?? '';
  if (!clauseStarts.has(first)) return false;
  // “Det gemensamma arbetet” is a noun phrase: an adjective in its definite form follows.
  if (first === 'det' && /^\p{L}{4,}[ae]$/u.test(tokens[1]?.text ?? '') && tokens.length > 2)
    return false;
  return !(
    first === 'om' &&
    tokens.length <= 3 &&
    tokens.slice(1).some(({ text }) => general.has(text))
  );
}

/** Whether a part ends inside “av mål”: what follows “och” then belongs to it too. */
function staysOpen(tokens: readonly Token[]): boolean {
  const stop = tokens.findIndex(({ text }, index) => index > 0 && stops.has(text));
  if (stop < 0) return false;
  const last = tokens.at(-1)?.text ?? '';
  return !general.has(last) && !isName(tokens.slice(stop + 1));
}

/** “i Norrby”, “för 2027”: a place or a year ends the phrase. Headings are lower case here, so only numbers tell. */
function isName(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && /^\d/.test(tokens[0]?.text ?? '');
}

/** The tokens before the first stop, without trailing numbers. */
function phraseOf(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex(({ text }, index) => index > 0 && stops.has(text));
  const phrase = stop < 0 ? tokens : tokens.slice(0, stop);
  let end = phrase.length;
  while (end > 1 && /^[\d.–/-]+$/.test(phrase[end - 1]?.text ?? '')) end -= 1;
  return phrase.slice(0, end);
}

/** “Kostnader vi delar”: what follows “vi” says more about the head. */
function beforeClause(phrase: readonly Token[]): readonly Token[] {
  const at = phrase.findIndex(({ text }, index) => index > 0 && (text === 'vi' || text === 'man'));
  return at < 0 ? phrase : phrase.slice(0, at);
}

/** A noun phrase: patterns of two words or more, then modifiers with head, then the head alone, then what a light head introduces. */
function nounPhraseHits(tokens: readonly Token[], lexicon: Lexicon): readonly Hit[] {
  const pattern = patternHit(tokens, lexicon, 2);
  if (pattern) return [pattern];
  const phrase = beforeClause(phraseOf(tokens));
  const head = phrase.at(-1);
  if (!head) return [];
  const owner = ownerHit(phrase.slice(0, -1), lexicon);
  if (owner?.key === 'steering-group') return [owner];
  const hit = phraseHit(phrase.slice(0, -1), head, lexicon) ?? nounHit(lexicon, head.text);
  if (hit) return [hit];
  if (owner && isLight(head.text) && owner.key !== 'parties') return [owner];
  if (tokens.length > phrase.length + 1 && isLight(head.text)) {
    return nounPhraseHits(tokens.slice(phrase.length + 1), lexicon);
  }
  const known = lexicon !== builtinLexicon() || isLight(head.text);
  const near = known ? null : spellingHit(lexicon, head.text);
  return near ? [near] : [];
}

/** “styrgruppens uppdrag”, “bidragets storlek”: whose or of what it is, when that is a topic of its own. */
function ownerHit(modifiers: readonly Token[], lexicon: Lexicon): Hit | null {
  const owner = modifiers.findLast(({ text }) => isGenitive(text));
  const hit = owner ? nounHit(lexicon, owner.text) : null;
  return hit && { ...hit, how: 'form' };
}

function phraseHit(modifiers: readonly Token[], head: Token, lexicon: Lexicon): Hit | null {
  if (modifiers.length === 0) return null;
  let best: { hit: Hit; weight: number } | null = null;
  const lemmas = lemmasOf(head.text);
  for (const { key, source, modifiers: wanted, head: noun } of lexicon.phrases) {
    if (!lemmas.includes(noun)) continue;
    if (!wanted.every((word) => modifiers.some(({ text }) => modifies(word, text)))) continue;
    const weight = wanted.reduce((sum, word) => sum + (word.startsWith('{') ? 1 : 2), 0);
    if (!best || weight > best.weight) best = { hit: { key, word: source, how: 'form' }, weight };
  }
  return best?.hit ?? null;
}

/** An adjective in any form, a genitive, or a word of a group. */
function modifies(wanted: string, text: string): boolean {
  if (wanted === '{genitiv}') return isGenitive(text);
  if (wanted.startsWith('{')) return inGroup(wanted.slice(1, -1), text);
  const stem = wanted.slice(0, Math.max(4, wanted.length - 1));
  return text.startsWith(stem) && text.length <= wanted.length + 4;
}

function clauseHits(tokens: readonly Token[], lexicon: Lexicon): readonly Hit[] {
  const pattern = patternHit(tokens, lexicon, 1);
  if (pattern) return [pattern];
  const phrase = phraseOf(tokens);
  const asksWho = /^(?:vem|vilka|who)$/.test(tokens[0]?.text ?? '');
  for (const token of phrase.slice(1).reverse()) {
    const hit = nounHit(lexicon, token.text);
    // “Vad besökarna berättar” is about what they tell.
    const isPeople = hit?.key === 'parties' || hit?.key === 'target-group';
    if (hit && token.text.length > 2 && (!isPeople || asksWho)) return [hit];
  }
  return afterStop(tokens, phrase.length, lexicon);
}

/** Sections that other sections speak of: “hur vi arbetar med verksamheten” is not about what it is. */
const spokenOf: ReadonlySet<SectionKey> = new Set([
  'parties',
  'target-group',
  'activity',
  'organisation',
  'commitments',
  'values',
  'goals',
  'agreement-basis',
  'background',
]);

/** “Så tar vi hand om personuppgifter”: what a question is about may stand last, after “om”, “för”, “med”. */
function afterStop(tokens: readonly Token[], stop: number, lexicon: Lexicon): readonly Hit[] {
  const asks = /^(?:hur|så|vem|vilka|vad|när|måste|får|kan|how|who|what|when)$/;
  if (!asks.test(tokens[0]?.text ?? '') || !/^(?:om|för|med)$/.test(tokens[stop]?.text ?? ''))
    return [];
  const last = tokens.length > stop + 1 ? tokens.at(-1) : undefined;
  const hit = last ? nounHit(lexicon, last.text) : null;
  return hit && !spokenOf.has(hit.key) ? [hit] : [];
}

/** “grova brott mot avtalet”: only a pattern that begins with a noun may stand after an adjective. */
function startsWithNoun({ elements: [first] }: Pattern): boolean {
  return (
    first?.kind === 'word' && first.word.kind === 'lemma' && !clauseStarts.has(first.word.text)
  );
}

/** No heading has more words; what stands in one that does is not looked through for patterns to its end. */
const mostWords = 40;

/** The pattern that names the most words; of equals, the one of the section that comes first in the schema. */
function patternHit(all: readonly Token[], lexicon: Lexicon, least: number): Hit | null {
  const tokens = all.length > mostWords ? all.slice(0, mostWords) : all;
  let best: { hit: Hit; weight: number } | null = null;
  for (const { key, pattern } of patternsFor(lexicon, tokens)) {
    if (pattern.words < least || (best && pattern.weight <= best.weight)) continue;
    const match = matchIn(pattern, tokens);
    if (match && (match.from === 0 || least === 1 || startsWithNoun(pattern))) {
      best = { hit: { key, word: pattern.source, how: 'form' }, weight: pattern.weight };
    }
  }
  return best?.hit ?? null;
}
