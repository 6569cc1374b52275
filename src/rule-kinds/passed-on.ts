import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import {
  anyPublic,
  end,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, ownSentencesWith, type Said, saidAt } from '../agreement/language/search.ts';
import { isNegatedAt } from '../agreement/language/sentence-properties.ts';
import { areWePublic } from '../agreement/language/voice.ts';
import { headingOver, indexOf } from '../agreement/neighbours.ts';
import { firstMatches } from './signs.ts';

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const officer = '(?:våra |de )?[a-zà-öø-ɏ]*(?:handläggare|sekreterare)(?:n|na)?';
const us = `(?:vi(?: här)?(?: på [a-zà-öø-ɏ-]+)?|${officer}|${anyPublic})`;
const must =
  '(?:måste|ska|skall|har att|är skyldiga?|har (?:det |ett )?(?:[a-zà-öø-ɏ]+ )?(?:ansvar|skyldighet)(?:et|en)?|ansvarar för|svarar för)';
const law =
  /(?<![a-zà-öø-ɏ])(?:(?:enligt|i|av) (?:(?:social|skol|vård)[a-zà-öø-ɏ]*|hälso- och sjukvårds)?lag(?:en|stiftningen)?|lagen (?:säger|kräver|ger|ålägger)|lagstadga[a-z]+|yttersta ansvar(?:et)?|reglemente(?:t)?|enligt (?:lss|sol))(?![a-zà-öø-ɏ])/;
/** The public side does it itself, or all do it together. */
const elsewhere =
  /(?<![a-zà-öø-ɏ])(?:själv(?:a|t)?|(?:klarar?|klarat|gör|löser?|hinner|möter?)(?: [a-zà-öø-ɏ]+){0,4} (?:ensam(?:ma|t)?|på egen hand)|påverkas|kvarstår|ligger kvar|ändras|ersätter|vid sidan av|utöver|komplement|oavsett|oberoende av|tillsammans|gemensam[a-z]*|parterna|arbetsmiljö[a-z]*|dataskydd[a-z]*|bokföring[a-z]*)(?![a-zà-öø-ɏ])/;

/** “Det är vi på kommunen som måste ordna det”, “i lagen står att vi ska erbjuda …” */
const letters = [' lag', 'lagen', 'lagst', 'yttersta ansvar', 'reglemente', ' lss', ' sol'];
const bound = rx(`${us} (?:som )?${must}|${must} ${us}|åligger (?:det )?${us}`);

const seeks =
  '(?:behövde|behöver|ringde|vände|frågade|valde|bad|kontaktade|anlitade|anlitar|sökte|köper|hör(?:de)?)';
/** It is handed on, or the public side cannot do it. */
const passes = new RegExp(
  `${start}(?:åt ${us}|åt oss|i (?:vårt|${publicOwned}) ställe|(?:hitta|finna|få tag på|leta upp) någon(?: annan)? som|därför(?: [a-zà-öø-ɏ]+)? ${seeks} ${us}|${us} ${seeks} därför|${us} (?:har|hade)(?: [a-zà-öø-ɏ]+){0,2} inte (?:folk|personal|klarat|hunnit|lyckats|kunnat)|har ${us} inte (?:klarat|hunnit|lyckats|kunnat)|(?:klarar|hinner) ${us} (?:inte|ej)|${us} (?:klarar|hinner) (?:inte|ej)|(?:vår|${publicOwned}) (?:egen )?(?:personal|bemanning) räcker inte|utan er)${end}`,
);
/** “… det ansvaret vi nu ordnar genom Norra”: before the name of a civil party. */
const through =
  /(?:ordnar|fullgör|löser|tar|sköter|uppfyller|klarar|möter)(?: [^.;]{1,30}?)? (?:genom|via|med hjälp av|med) (?:den )?$/;

function isPassedOn(agreement: Agreement, sentence: Sentence, from: number): boolean {
  const lower = lowerOf(sentence).slice(from);
  if (elsewhere.test(lower)) return false;
  if (passes.test(lower)) return true;
  return partyMentionsIn(sentence.text.slice(from), agreement.reading.parties).some(
    ({ party, start: at }) => party.side === 'civil' && through.test(lower.slice(0, at)),
  );
}

/** What a law lays on the public side: also where the whole sentence tells of the law. */
function boundIn(agreement: Agreement): readonly Said[] {
  return ownSentencesWith(agreement, letters).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    const [match] = law.test(lower) && !elsewhere.test(lower) ? firstMatches(lower, bound) : [];
    if (!match || sentence.block.kind === 'heading' || isNegatedAt(sentence, match.index))
      return [];
    return [saidAt(sentence, match.index, match.index + match[0].length)];
  });
}

/** So many sentences after it tell what is done about the duty. */
const reach = 3;

/** Where a law binds the public side, and the text goes on to hand that on to somebody else. */
export function passedOn(agreement: Agreement): readonly Said[] {
  return boundIn(agreement).filter(({ sentence, end: to, text }) => {
    const isOurs = /(?<![a-zà-öø-ɏ])vi(?! (?:på|här|från))/.test(text.toLowerCase());
    if (isOurs && !areWePublic(agreement, sentence)) return false;
    if (isPassedOn(agreement, sentence, to)) return true;
    const { sentences } = agreement;
    const heading = headingOver(agreement, sentence.block);
    const at = indexOf(agreement, sentence);
    const after = sentences.slice(at + 1, at + 1 + reach);
    const stop = after.findIndex(
      (one) => headingOver(agreement, one.block) !== heading || elsewhere.test(lowerOf(one)),
    );
    return (stop < 0 ? after : after.slice(0, stop)).some((one) => isPassedOn(agreement, one, 0));
  });
}
