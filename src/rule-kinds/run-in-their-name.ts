import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { doersIn, whoDoes } from '../agreement/doer.ts';
import { hasAny } from '../agreement/language/letters.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, ownSentencesWith, type Said, saidAt } from '../agreement/language/search.ts';
import { isNegatedAt } from '../agreement/language/sentence-properties.ts';
import { voiceOf } from '../agreement/language/voice.ts';
import { indexOf } from '../agreement/neighbours.ts';
import { laysDown } from './signs.ts';

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`);
const running =
  '(?:har|håll(?:er|a)|driv(?:er|a)|skö(?:ter|ta)|bemannar?|tar? emot|svarar?|förestår|kör|utför|ger|leder|genomför|ansvarar? för|svarar? för|står för|tar över|(?:har|tar) hand om)';
/** What is told and given up, asked of a sentence one after the other: who does it is asked apart. */
interface Way {
  readonly letters: readonly string[];
  /** Other letters that must be there too. */
  readonly also?: readonly string[];
  readonly pattern: () => RegExp;
}

/** “har mottagningen öppen … under kommunens namn”: what is run so is the municipality’s. */
const inName: Way = {
  letters: ['s namn', 'ert namn', 'vårt namn'],
  pattern: () => rx(`${running} [^.;]{3,110}? (?:under|i) (?:${publicOwned}|ert|vårt) namn`),
};
/** “håller skolans simlektioner”: what the law has a school do. */
const ofSchool: Way = {
  letters: ['skolans ', 'skolornas ', 'gymnasiets ', 'fritidshemmets ', 'förskolans '],
  pattern: () =>
    rx(
      `${running}(?: (?!(?:på|i|vid|under|för|till|hos|med|om|inte|ej|efter)${end})[a-zà-öø-ɏ]{1,20}){0,3}? (?:[a-zà-öø-ɏ]{0,20}skol(?:ans|ornas)|gymnasiets|fritidshemmets) (?:[a-zà-öø-ɏ]{1,20} )?[a-zà-öø-ɏ]{0,20}(?:lektion(?:er|erna)?|undervisning(?:en)?|tillsyn(?:en)?|rastvakter|fritidshem(?:met)?|matservering|modersmålsstöd)`,
    ),
};
const unit =
  '(?:personal|medarbetare|anställda|folk|arbetslag|[a-zà-öø-ɏ]{3,20}(?:avdelning|enhet|kontor|förvaltning|personal))(?:en|et)?';
/** “vårdas av föreningen i stället för av kommunens egen personal” */
const insteadOf: Way = {
  letters: ['i stället för', 'istället för'],
  pattern: () =>
    rx(
      `(?:av|som|gör|sköter|kör|städar|håller|driver|svarar|vårdar) [^.;]{0,70}i ?stället för (?:av )?(?:${publicOwned}|vår|våra|vårt|er|era|ert) (?:egen |egna |eget )?${unit}`,
    ),
};
/** “Åt kommunen kör föreningen ut maten” */
const forThem: Way = {
  letters: ['åt '],
  also: [
    'kör',
    'sköt',
    'driv',
    'städ',
    'hämt',
    'dela',
    'klipp',
    'skott',
    'töm',
    'tvätt',
    'pack',
    'bemann',
    'svara',
  ],
  pattern: () =>
    rx(
      `åt (?:${publicBody}|oss på [a-zà-öø-ɏ]{4,20}|er på [a-zà-öø-ɏ]{4,20}) (?:kör|sköter|driver|städar|hämtar|delar|klipper|skottar|tömmer|tvättar|packar|bemannar|svarar)|(?:kör|sköter|driver|städar|hämtar|delar ut|klipper|skottar|tömmer|tvättar|bemannar|svarar i) [^.;,]{3,70} åt (?:${publicBody}|oss på [a-zà-öø-ɏ]{4,20}|er på [a-zà-öø-ɏ]{4,20})`,
    ),
};
/** “Snöröjningen på kommunens gångvägar görs av föreningen” */
const upkeep: Way = {
  letters: ['skötseln', 'ningen ', 'tillsynen', 'underhållet', 'vården '],
  also: ['görs', 'utförs', 'sköts', 'ombesörjs', 'handhas'],
  pattern: () =>
    rx(
      `[a-zà-öø-ɏ]{0,14}(?:skötseln|röjningen|städningen|klippningen|tömningen|tillsynen|underhållet|vården|bemanningen) (?:av|på|i|vid) ${publicOwned} [a-zà-öø-ɏ-]{3,30}(?: [a-zà-öø-ɏ]{1,20}){0,4}? (?:görs|utförs|sköts|ombesörjs|handhas)(?: [a-zà-öø-ɏ\\d]{1,12}){0,6}? av`,
    ),
};
const gone = '(?:skötts|drivits|bedrivits|bemannats|utförts|hållits|körts|gjorts|hafts)';
const byUs = `av (?:${publicBody}|(?:${publicOwned}|vår|våra|er|era|vårt) (?:egen |egna |eget )?[a-zà-öø-ɏ-]{3,30}|oss|er)`;
/** “har hittills skötts av kommunens personal” */
const before: Way = {
  letters: ['skötts', 'drivits', 'bemannats', 'utförts', 'hållits', 'körts', 'gjorts', 'hafts'],
  also: ['hittills', 'tidigare', 'i alla år', 'förut', 'fram till nu', 'alltid'],
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
/** Somebody is away for a while, or it is a favour. */
const isForAWhile =
  /(?<![a-zà-öø-ɏ])(?:sjuk[a-zà-öø-ɏ]*|tillfälligt|någon gång|ibland|kaffe|fika|en dag|prov(?:a|ar)|enkät|rapport|redovisning)(?![a-zà-öø-ɏ])/;
/** Those who come are asked, or told of: “får bara användas i kommunens namn efter beslut”. */
const isElse =
  /(?<![a-zà-öø-ɏ])(?:inbjud|avtal|annons|affisch|trycksak|brev|kampanj|undertec|ansök|pressm|projektet)/;

const made = new Map<Way, RegExp>();

function saidBy(agreement: Agreement, way: Way, isMeant: (said: Said) => boolean): readonly Said[] {
  return ownSentencesWith(agreement, way.letters).flatMap((sentence) => {
    if (way.also && !hasAny(lowerOf(sentence), way.also)) return [];
    const pattern = made.get(way) ?? way.pattern();
    made.set(way, pattern);
    const found = pattern.exec(lowerOf(sentence));
    if (!found || isNegatedAt(sentence, found.index)) return [];
    const said = saidAt(sentence, found.index, found.index + found[0].length);
    return isMeant(said) ? [said] : [];
  });
}

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
    const words = saidAt(one, at, until);
    if ((isGiven || whoDoes(agreement, one, at, until) === 'civil') && laysDown(agreement, words))
      return one === sentence ? saidAt(one, said.start, until) : words;
  }
  return null;
}

/** Whether a civil party is the one after “av”, or the one who does it. */
function isDoneByCivil(agreement: Agreement, said: Said): boolean {
  const { sentence, start: at, end: to } = said;
  const lower = lowerOf(sentence);
  if (stays.test(lower) || isForAWhile.test(lower) || !laysDown(agreement, said)) return false;
  const doers = doersIn(agreement, sentence).filter(({ isGenitive }) => !isGenitive);
  const agent = doers.find(({ preposition: word }) => word === 'av');
  if (agent) return agent.side === 'civil';
  const verb = /^[a-zà-öø-ɏ]+/.exec(lower.slice(at))?.[0].length ?? 0;
  const next = doers.find(({ start: from }) => from >= to);
  if (/^åt /.test(said.text.toLowerCase())) return next?.side === 'civil';
  return whoDoes(agreement, sentence, at, at + verb) === 'civil';
}

/** What the civil side runs as the municipality, for its school, or after its own people. */
export const runInTheirName = (agreement: Agreement): readonly Said[] => [
  ...saidBy(
    agreement,
    inName,
    (said) => isByCivil(agreement, said) && isTheirName(agreement, said),
  ),
  ...saidBy(agreement, ofSchool, (said) => isByCivil(agreement, said)),
  ...[insteadOf, forThem, upkeep].flatMap((way) =>
    saidBy(agreement, way, (said) => isDoneByCivil(agreement, said)),
  ),
  ...saidBy(agreement, before, () => true).flatMap((said) => passedOn(agreement, said) ?? []),
];
