import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { doersIn, whoDoes } from '../agreement/doer.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, ownSentencesWith, type Said } from '../agreement/language/search.ts';
import { isNegatedAt } from '../agreement/language/sentence-properties.ts';
import { voiceOf } from '../agreement/language/voice.ts';
import { indexOf } from '../agreement/neighbours.ts';
import { laysDown } from './signs.ts';

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`);
const running =
  '(?:har|håll(?:er|a)|driv(?:er|a)|skö(?:ter|ta)|bemannar?|tar? emot|svarar?|förestår|kör|utför|ger|leder|genomför|ansvarar? för|svarar? för|står för|tar över)';
/** What is told and given up, asked of a sentence one after the other: who does it is asked apart. */
interface Way {
  readonly letters: readonly string[];
  readonly pattern: () => RegExp;
}

/** “har mottagningen öppen … under kommunens namn”: what is run so is the municipality’s. */
const inName: Way = {
  letters: [' namn'],
  pattern: () => rx(`${running} [^.;]{3,110}? (?:under|i) (?:${publicOwned}|ert|vårt) namn`),
};
/** “håller skolans simlektioner”: what the law has a school do. */
const ofSchool: Way = {
  letters: ['skolans ', 'skolornas ', 'gymnasiets ', 'fritidshemmets ', 'förskolans '],
  pattern: () =>
    rx(
      `${running}(?: (?!(?:på|i|vid|under|för|till|hos|med|om|inte|ej|efter)${end})[a-zà-öø-ɏ]{1,20}){0,3}? (?:[a-zà-öø-ɏ]{0,20}skol(?:ans|ornas)|gymnasiets|fritidshemmets) (?:[a-zà-öø-ɏ]{1,20} )?[a-zà-öø-ɏ]{0,20}(?:lektion(?:er|erna)?|undervisning(?:en)?|tillsyn(?:en)?|rastvakter|matservering|modersmålsstöd)`,
    ),
};
const gone = '(?:skötts|drivits|bedrivits|bemannats|utförts|hållits|körts|gjorts|hafts)';
const byUs = `av (?:${publicBody}|(?:${publicOwned}|vår|våra|er|era|vårt) (?:egna? |eget )?[a-zà-öø-ɏ-]{3,30}|oss|er)`;
/** “har hittills skötts av kommunens personal” */
const before: Way = {
  letters: ['hittills', 'tidigare', 'i alla år', 'förut', 'fram till nu'],
  pattern: () =>
    rx(
      `(?:har|hade) (?:hittills|tidigare|i alla år|förut|fram till nu|alltid) ${gone} ${byUs}|(?:har|hade) ${gone} ${byUs} (?:hittills|tidigare|i alla år|förut|fram till nu)|(?:hittills|tidigare|fram till nu) har (?:[a-zà-öø-ɏ]{1,30} ){1,4}${gone} ${byUs}`,
    ),
};
/** “och övergår till stiftelsen”, “från maj gör föreningen det” */
const passes = rx(
  'övergår|övertas|går över|flyttas|läggs|lämnas(?: över)?|tas över|tar (?:[a-zà-öø-ɏ]{1,30} ){0,3}(?:över|vid)|övertar|(?:gör|sköter|driver|kör)(?= (?:[a-zà-öø-ɏ]{1,30} ){0,3}(?:det|den|dem|detta)(?![a-zà-öø-ɏ]))',
);
/** Nothing changes hands. */
const stays =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensamt|parterna|inte|ej|aldrig|fortsätter|även framöver|som förut|lokal(?:en|erna)?|nycklar(?:na)?|protokoll[a-zà-öø-ɏ]*|ordförande[a-zà-öø-ɏ]*|kaffe[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** Those who come are asked, or told of: “får bara användas i kommunens namn efter beslut”. */
const isElse =
  /(?<![a-zà-öø-ɏ])(?:inbjud|avtal|annons|affisch|trycksak|brev|kampanj|undertec|ansök|pressm|projektet)/;

const made = new Map<Way, RegExp>();

function saidBy(agreement: Agreement, way: Way, isMeant: (said: Said) => boolean): readonly Said[] {
  return ownSentencesWith(agreement, way.letters).flatMap((sentence) => {
    const pattern = made.get(way) ?? way.pattern();
    made.set(way, pattern);
    const found = pattern.exec(lowerOf(sentence));
    if (!found || isNegatedAt(sentence, found.index)) return [];
    const said = wordsOf(sentence, found.index, found.index + found[0].length);
    return isMeant(said) ? [said] : [];
  });
}

const wordsOf = (sentence: Sentence, from: number, to: number): Said => ({
  sentence,
  start: from,
  end: to,
  text: sentence.text.slice(from, to),
});

function isByCivil(agreement: Agreement, said: Said): boolean {
  const { sentence, start: at } = said;
  const lower = lowerOf(sentence);
  const verb = /^[a-zà-öø-ɏ]+/.exec(lower.slice(at))?.[0].length ?? 0;
  if (stays.test(lower) || !laysDown(agreement, said)) return false;
  return whoDoes(agreement, sentence, at, at + verb) === 'civil';
}

/** “Under ert namn” is the municipality’s where the association writes, “under vårt namn” where the municipality does. */
function isTheirName(agreement: Agreement, { sentence, text }: Said): boolean {
  const word = /(?<![a-zà-öø-ɏ])(ert|vårt) namn$/.exec(text.toLowerCase())?.[1];
  if (isElse.test(lowerOf(sentence))) return false;
  return !word || voiceOf(agreement) === (word === 'ert' ? 'civil' : 'public');
}

/** What went before has passed to the civil side: in the same sentence, or in the one after it. */
function passedOn(agreement: Agreement, said: Said): Said | null {
  const { sentence, end: to } = said;
  const next = agreement.sentences[indexOf(agreement, sentence) + 1];
  const places: readonly (readonly [Sentence, number])[] = [
    [sentence, to],
    ...(next?.block === sentence.block ? [[next, 0] as const] : []),
  ];
  for (const [one, from] of places) {
    const lower = lowerOf(one);
    const found = passes.exec(lower.slice(from));
    if (!found || stays.test(lower)) continue;
    const at = from + found.index;
    const until = at + found[0].length;
    const [goal] = doersIn(agreement, one).filter((doer) => doer.start >= until);
    const isGiven = /^(?:över|flytt|läggs|lämnas|går|tas)/.test(found[0]) && goal?.side === 'civil';
    const words = wordsOf(one, at, until);
    if ((isGiven || whoDoes(agreement, one, at, until) === 'civil') && laysDown(agreement, words))
      return one === sentence ? wordsOf(one, said.start, until) : words;
  }
  return null;
}

/** What the civil side runs as the municipality, for its school, or after its own people. */
export const runInTheirName = (agreement: Agreement): readonly Said[] => [
  ...saidBy(
    agreement,
    inName,
    (said) => isByCivil(agreement, said) && isTheirName(agreement, said),
  ),
  ...saidBy(agreement, ofSchool, (said) => isByCivil(agreement, said)),
  ...saidBy(agreement, before, () => true).flatMap((said) => passedOn(agreement, said) ?? []),
];
