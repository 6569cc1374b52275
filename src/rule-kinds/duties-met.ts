import type { Agreement, Sentence } from '../agreement/agreement.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import type { Said } from '../agreement/language/search.ts';
import { isNegatedAt } from '../agreement/language/sentence-properties.ts';
import { cellAt } from '../agreement/neighbours.ts';
import { type Sign, saidAsSign } from './signs.ts';

type Way = Omit<Sign, 'key' | 'message'>;

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
/** What a law lays on a public body, also as the end of a longer word: “aktivitetsansvar”. */
const duty =
  '(?:[a-zà-öø-ɏ]*(?:ansvar|skyldighet|uppgift|åtagande|uppdrag|lagkrav))(?:et|en|er|erna|n|na)?';
const meets =
  '(?:fullgör(?:a)?|uppfyll(?:a|er)|möt(?:a|er)|klara[r]?|tillgodose[r]?|säkra[r]?|säkerställ(?:a|er)|sörj(?:a|er) för|lev(?:a|er) upp till|svara[r]? upp mot|utför(?:a)?)';
/** “blir utfört”, “kommer till stånd”, “blir gjord” */
const isMet =
  '(?:(?:blir|är) (?:utför[dt]a?|gjor[dt]a?|fullgjor[dt]a?|uppfyll[dt]a?|tillgodose(?:dd|tt)|löst|lösta|säkra[dt]e?)|utförs|fullgörs|uppfylls|tillgodoses|löses)';
/** The public side does its duty itself, or the duty binds everybody. */
const elsewhere =
  /(?<![a-zà-öø-ɏ])själv(?:a|t)?(?![a-zà-öø-ɏ])|egen regi|ligger kvar|påverkas|kvarstår|ersätter|vid sidan av|utöver|komplement|oavsett|oberoende av|arbetsmiljö|arbetsgivar|dataskydd|bokföring|arkiv|brandskydd|tillsammans|gemensam|varje part|åtaganden? (?:i|enligt) (?:avtal|överens|partner|detta|denna)/;
const met: readonly Way[] = [
  {
    // “Partnerskapet ska säkra att kommunens aktivitetsansvar blir utfört”
    letters: ['ansvar', 'skyldighet', 'uppgift', 'lagkrav'],
    also: ['blir ', 'utförs', 'fullgörs', 'uppfylls', 'tillgodoses', 'löses'],
    pattern: rx(
      `${publicOwned} (?:[a-zà-öø-ɏ]+ )?${duty}[^.;]{0,80}? ${isMet}|blir ${publicOwned} (?:[a-zà-öø-ɏ]+ )?${duty}(?: [a-zà-öø-ɏ]+){0,5}? (?:utfört|utförd|utförda|fullgjor[dt]|uppfyll[dt]|tillgodosett|löst)`,
    ),
    // Whom it is for may be told by a denial: “unga som inte går i gymnasiet”.
    denies: true,
    isElse: (_, { sentence, start: at }) => isNegatedAt(sentence, at),
    needs:
      /(?<![a-zà-öø-ɏ])(?:genom|med|i och med) (?:detta |denna |det här )?(?:partnerskap|avtal|överenskommels|samarbet)|(?:partnerskapet|avtalet|överenskommelsen|samarbetet|föreningen|jouren|stiftelsen) (?:ska|gör|säkra|ser|innebär|syft|är)|(?<![a-zà-öø-ɏ])för att(?![a-zà-öø-ɏ])/,
    unless: elsewhere,
  },
  {
    // “… är det sätt på vilket nämnden uppfyller det kravet”
    letters: ['krav', 'skyldighet', 'plikt', 'uppgift'],
    also: ['sätt', 'genom', 'hjälp av', 'med norra', 'så '],
    pattern: rx(
      `(?:det sätt(?:et)? (?:på vilket|som)|(?:genom|med hjälp av|i och med|tack vare) [^.;]{3,50}?|så(?: här)?) ${meets} ${publicBody} (?:det|detta|dessa|de|den|sina|sitt|sin)(?: [a-zà-öø-ɏ]+)? (?:krav(?:et|en)?|skyldighet(?:en)?|plikt(?:en)?|uppgift(?:en)?)|(?:det sätt(?:et)? (?:på vilket|som)) ${publicBody} ${meets} (?:det|detta|dessa|de|den|sina|sitt|sin)(?: [a-zà-öø-ɏ]+)? (?:krav(?:et|en)?|skyldighet(?:en)?|plikt(?:en)?|uppgift(?:en)?)`,
    ),
    unless: elsewhere,
  },
  {
    // “slagit fast vad som krävdes för att vi skulle klara lagens krav”
    letters: ['vad som', 'vilka insatser som'],
    also: ['krävs', 'krävdes', 'behövs', 'behövdes', 'måste'],
    pattern: rx(
      `(?:slagit fast|slog fast|bestämt|bestämde|fastställt|fastställde|preciserat|räknat ut|beskrivit|formulerat) (?:exakt |noga )?(?:vad som|vilka insatser som) (?:krävdes?|krävs|behövdes?|behövs|måste göras|ska göras) (?:för att|hos|bland|i)`,
    ),
    needs: new RegExp(`${start}(?:${publicBody}|vi på [a-zà-öø-ɏ]+)${end}`),
    unless: /tillsammans|gemensam|parterna|ungdomarna|föreningen och/,
  },
  {
    // “för att klara lagens krav på nämnden”
    letters: ['lagens krav', 'lagkrav', 'kraven i ', 'lagen kräver'],
    also: ['nämnd', 'kommunen', 'regionen', 'staden', 'förvaltning', 'kontoret'],
    pattern: rx(`${meets} (?:lagens krav|lagkraven?|kraven i [a-zà-öø-ɏ]*lagen|det lagen kräver)`),
    needs: /partnerskap|avtal|överenskommels|samarbet|föreningen|därför|kom till|hjälp/,
    unless: elsewhere,
  },
];

const individual =
  '(?:kontakt(?:person|familj)|bistånd|ledsag[a-zà-öø-ɏ]*|avlös[a-zà-öø-ɏ]*|boendestöd|öppenvård(?:sinsats)?|insatser?(?:n|na)?|behandling|stöd|försörjningsstöd|plats)';

const decided: readonly Way[] = [
  {
    // “tar emot de ungdomar som har beviljats kontaktperson”
    letters: ['bevilja'],
    also: [
      'kontakt',
      'bistånd',
      'ledsag',
      'avlös',
      'boendestöd',
      'öppenvård',
      'insats',
      'behandling',
      'plats',
    ],
    pattern: rx(
      `(?:dem|de|den|personer|unga|[a-zà-öø-ɏ]+(?:ar|er|na)) som (?:har |blivit |har blivit |fått )?bevilja(?:ts|t|de|d)(?: [a-zà-öø-ɏ]+)? ${individual}`,
    ),
    unless: /medlemsk|stipend|förenings|vid sidan|oavsett|lika välkom/,
  },
  {
    // “personer som har fått ledsagning beviljad”
    letters: ['bevilja'],
    also: [' fått '],
    pattern: rx(
      `(?:dem|de|den|personer|unga|[a-zà-öø-ɏ]+(?:ar|er|na)) (?:[^.;]{0,40} och )?(?:som )?(?:har )?fått (?!bidrag|medel|pengar|bygglov|tillstånd|stöd från|dispens)[a-zà-öø-ɏ]{4,} bevilja(?:d|t|de)`,
    ),
    needs: /(?<![a-zà-öø-ɏ])som [^.;]{0,60}fått/,
    unless: /medlemsk|stipend|vid sidan|oavsett|lika välkom|behöver (?:inte )?ha fått/,
  },
  {
    // “insatsen blir verkställd inom tre månader från beslutet”
    letters: ['verkställ'],
    also: ['insats', 'beslut'],
    pattern: rx(
      `(?:insats(?:en|er|erna)?|beslut(?:et|en)?)(?: [a-zà-öø-ɏ]+){0,3}? (?:blir|är|ska vara|ska bli) verkställ[dt]a?`,
    ),
    unless: /styrgrupp|årsmöte|styrelse|parterna/,
  },
];

/** The public side’s own duty, which the partnership is to meet. */
export const dutiesMet = (agreement: Agreement): readonly Said[] =>
  met.flatMap((way) => saidAsSign(agreement, way, true));

/** People for whom a public body has decided; also where a table says who decides that somebody takes part. */
export const decidedFor = (agreement: Agreement): readonly Said[] => [
  ...decided.flatMap((way) => saidAsSign(agreement, way)),
  ...saidAsSign(agreement, officerCell).filter(({ sentence }) =>
    isWhoTakesPart(agreement, sentence),
  ),
];

const officerCell: Way = {
  letters: ['sekreterare', 'handläggare', 'nämnden', 'socialtjänst', 'utredare', 'kommunen'],
  pattern: new RegExp(
    `^(?:(?:${publicOwned} )?[a-zà-öø-ɏ]*(?:sekreterare|handläggare|utredare)(?:n|na)?|${publicBody}|socialtjänsten)${end}`,
    'g',
  ),
};
const whoTakesPart =
  /(?:vem|som) (?:avgör|bestämmer|beslutar|väljer)[^.]{0,40}(?:delta|plats|får|tas? emot|börja|komma|insats)/;

function isWhoTakesPart(agreement: Agreement, sentence: Sentence): boolean {
  const { cell } = sentence.block;
  if (!cell || cell.column === 0) return false;
  const text = (row: number, column: number) =>
    cellAt(agreement, cell.table, row, column)?.prose.text.toLowerCase() ?? '';
  return whoTakesPart.test(text(0, cell.column)) || whoTakesPart.test(text(cell.row, 0));
}
