import type { Agreement, Sentence } from './agreement.ts';
import { type Actor, actorsIn, withUs } from './initiative-actors.ts';
import { allMatches } from './language/all-matches.ts';
import { lowerOf } from './language/search.ts';
import { areWeCivil, voiceOf } from './language/voice.ts';
import { indexOf } from './neighbours.ts';

/** Who a verb has as its subject, of those whom a sentence names. */
export function doerOf(
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
  // “Staden bestämde sig, och kontaktade därefter föreningen”
  const [earlier] = free(before);
  if (earlier && coordinated.test(lower.slice(0, at))) return earlier.side;
  const touching = free(inClause).findLast((one) =>
    /^(?: (?:har|hade|som|då|därför|själv|också|först|sedan|i[ a-z]{0,12}\d{4}|hösten|våren|\d{4}))* $/.test(
      lower.slice(one.end, at),
    ),
  );
  // “När kommunen har sagt sitt bestämmer föreningen”
  if (!touching && isInverted && subordinate.test(lower)) return next.side;
  const subject = touching ?? free(inClause)[0];
  if (subject) return subject.side;
  if (isInverted) return next.side;
  const far =
    free(before).at(-1) ??
    before.findLast(({ preposition: word }) => word !== 'till' && word !== 'med');
  return far?.side ?? null;
}

/** A sentence that begins with another clause: its own subject then follows its verb. */
const subordinate =
  /^[^a-zà-öø-ɏ]*(?:när|om|ifall|sedan|innan|efter att|eftersom|så snart|då)(?![a-zà-öø-ɏ])/;

/** A verb that shares the subject of the one before it. */
const coordinated = /(?:^|[ ,])(?:och|samt) (?:(?:därefter|sedan|då|därför|också|senare) )?$/;

/** Those who write and those who are written to. */
const spoken = /(?<![a-zà-öø-ɏ])(vi|ni|jag)(?![a-zà-öø-ɏ])/g;
/** “handläggaren”, “vår planerare”: somebody who works for the public side. */
const officer =
  /(?<![a-zà-öø-ɏ])(?:vår |våra |den |de )?[a-zà-öø-ɏ-]{0,30}(?:(?:handläggar|sekreterar|utredar|planerar|bedömar)e(?:n|na)?|(?:strateg|ingenjör|inspektör|controller|intendent)(?:en|er|erna)?|(?!verksamhets|kansli|förenings|klubb|butiks|kök|projekt)[a-zà-öø-ɏ]{3,20}chef(?:en|er|erna)?)s?(?![a-zà-öø-ɏ])/g;

const known = new WeakMap<Sentence, readonly Actor[]>();

/** “Hon ringde runt”: whoever the sentence before told of. */
const pronoun = /^[^a-zà-öø-ɏ]*(?:hon|han|hen|denne|denna)(?![a-zà-öø-ɏ])/;

/** “ringde vi er”: the one who is spoken to. */
const you = /(?<![a-zà-öø-ɏ])er(?![a-zà-öø-ɏ])/g;
const us = /(?<![a-zà-öø-ɏ])oss(?![a-zà-öø-ɏ])/g;

/**
 * Everybody who may do something in a sentence: those it names, officers, whoever “hon” is, and “vi” and “ni” where the
 * whole text tells who they are. Read once for all who ask.
 */
export function doersIn(agreement: Agreement, sentence: Sentence): readonly Actor[] {
  const made = known.get(sentence) ?? namedOrSpoken(agreement, sentence);
  known.set(sentence, made);
  return made;
}

function namedOrSpoken(agreement: Agreement, sentence: Sentence): readonly Actor[] {
  const lower = lowerOf(sentence);
  const named = withUs(
    agreement,
    sentence,
    lower,
    actorsIn(sentence.text, lower, agreement.reading.parties),
  );
  const isFree = (start: number, end: number) =>
    !named.some((one) => start < one.end && one.start < end);
  const added: Actor[] = [];
  const add = (
    side: Actor['side'],
    { index, 0: word }: RegExpExecArray,
    preposition: string | null = null,
  ) => {
    const end = index + word.length;
    if (isFree(index, end))
      added.push({
        side,
        start: index,
        end,
        isGenitive: word.endsWith('s'),
        preposition,
      });
  };
  for (const match of allMatches(lower, officer)) add('public', match);
  const voice = voiceOf(agreement) ?? (areWeCivil(sentence) ? 'civil' : null);
  if (voice) {
    const other = voice === 'public' ? 'civil' : 'public';
    for (const match of allMatches(lower, spoken)) add(match[1] === 'ni' ? other : voice, match);
    for (const match of allMatches(lower, you)) add(other, match, 'till');
    for (const match of allMatches(lower, us)) add(voice, match, 'till');
  }
  const person = pronoun.exec(lower);
  const before = person ? sentenceBefore(agreement, sentence) : null;
  const [first] = before ? doersIn(agreement, before) : [];
  if (person && first) add(first.side, person);
  return [...named, ...added].sort((a, b) => a.start - b.start);
}

/** The sentence before, in the same block; none where that too begins with a pronoun. */
function sentenceBefore(agreement: Agreement, sentence: Sentence): Sentence | null {
  const before = agreement.sentences[indexOf(agreement, sentence) - 1];
  return before?.block === sentence.block && !pronoun.test(lowerOf(before)) ? before : null;
}

/** Who does what a verb says, and null where the sentence does not tell: a passive, “man”, somebody else. */
export function whoDoes(
  agreement: Agreement,
  sentence: Sentence,
  at: number,
  end: number,
): Actor['side'] | null {
  return doerOf(lowerOf(sentence), doersIn(agreement, sentence), at, end);
}
