import type { Agreement } from '../agreement/agreement.ts';
import { whoDoes } from '../agreement/doer.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { voiceOf } from '../agreement/language/voice.ts';
import { inOrder, isByPublic, type Sign, saidAsSign } from './signs.ts';

/** Who has to stand where, beside the words themselves. */
interface Handed extends Omit<Sign, 'key' | 'message'> {
  /** A civil party is named before the words, as the one who does it, or after them, as the one who is given it; in a passive it stands within. */
  readonly civilStands?: 'before' | 'within' | 'after';
}

const behalf =
  '(?:[åp]å? (?:kommunens|stadens|regionens|[a-zà-öø-ɏ]*nämndens|[a-zà-öø-ɏ]*förvaltningens|era|våra) vägnar|(?:i|för) (?:kommunens|stadens|regionens|[a-zà-öø-ɏ]*nämndens|ert?|vårt?) (?:ställe|räkning|namn))';
/** What the law gives to one who applies. */
const benefit =
  '(?:bistånd|försörjningsstöd|(?:hyres|bostads|anhörig|hemsjukvårds)bidrag|kontakt(?:person|familj)|ledsag|färdtjänst|hemtjänst|boendestöd|insatser enligt|parkeringstillstånd|skolskjuts)';
/** What is decided for one person. */
const ofOne =
  '(?:bistånd|insats|ledsag|kontakt(?:person|familj)|försörjning|placering|omvårdnad|färdtjänst|hemtjänst|enskild|ärende|myndighet|avgiftsbefri|stöd (?:enligt|till enskild))';
const given =
  '(?:flytta[rs]?|flyttats|överlåt(?:er|s)|överlämna[rs]?|delegera[rs]?|delegerats|övergår|övertas|läggs?|lägger|förs över|tas över|anförtro[rs]|ges|ger|lämnas? över|tillfaller)';

const right = `(?:beslut(?:ande|s)rätt(?:en)?|rätt(?:en)? att (?:(?:fatta|ta) beslut|besluta|bevilja|avgöra|pröva)|beslutsfattande(?:t)?|besluten)(?: [a-zà-öø-ɏ]+){0,3}? (?:om|i|över)`;
const one = `[^.;]{0,60}?${ofOne}[a-zà-öø-ɏ]*`;

const signs: readonly Handed[] = [
  {
    letters: [' vägnar', ' ställe'],
    also: ['beslut', 'bevilj', 'avslå', 'avslag'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:[åp]å? (?:kommunens|stadens|regionens|[a-zà-öø-ɏ]*nämndens|[a-zà-öø-ɏ]*förvaltningens) vägnar|i (?:kommunens|stadens|regionens|[a-zà-öø-ɏ]*nämndens) ställe)[^.;]{0,40}? (?:(?:fatta|fattar|ta|tar) (?:[a-zà-öø-ɏ]+ )?beslut(?:en)?|besluta[r]?|bevilja[r]?|beslut om|avslå[r]?)(?![a-zà-öø-ɏ])/g,
    unless: /(?:om att (?:ingå|teckna|underteckna)|underteckn)/,
    byCivil: true,
  },
  {
    // “beslutar å nämndens vägnar om bistånd”
    letters: [' vägnar', ' ställe', ' räkning', ' namn'],
    also: ['beslut', 'bevilj', 'avslå', 'avgör', 'avgöra', 'prövar', 'pröva'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:(?:fatta|fattar|ta|tar) (?:[a-zà-öø-ɏ]+ )?beslut(?:en)?|besluta[r]?|bevilja[r]?|avslå[r]?|avgöra?|avgör|pröva[r]?)(?:,? (?!att )[a-zà-öø-ɏ]+){0,6}?,? ${behalf}(?![a-zà-öø-ɏ])`,
      'g',
    ),
    unless: /(?:om att (?:ingå|teckna|underteckna)|underteckn)/,
    civilStands: 'before',
  },
  {
    // “avgörs av föreningens samordnare i nämndens ställe”
    letters: [' vägnar', ' ställe', ' räkning', ' namn'],
    also: ['avgörs', 'beslutas', 'prövas', 'beviljas', 'fattas', 'beslut '],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:avgörs|beslutas|prövas|beviljas|fattas|beslut[^.;]{3,80} görs) (?:[a-zà-öø-ɏ]+ ){1,6}?${behalf}(?![a-zà-öø-ɏ])`,
      'g',
    ),
    civilStands: 'within',
  },
  {
    letters: ['myndighetsutöv'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:utövar|utför|fullgör|handhar|bedriver|ansvarar för|svarar för|sköter|har hand om|innebär|omfattar|innefattar|innefattande|inbegriper|inbegripet|inklusive|inkluderar|inkluderande)(?: [a-zà-öø-ɏ]+){0,3} myndighetsutövning(?:en)?|myndighetsutövning(?:en)?(?: [a-zà-öø-ɏ]+){0,5} (?:överlämnas|överlåts|delegeras|lämnas över|läggs (?:på|över)|övertas|tas över|flyttas|anförtros|övergår|utförs|utövas|ingår))(?![a-zà-öø-ɏ])/g,
    byCivil: true,
  },
  {
    // “… till föreningen, som därmed övertar myndighetsutövningen”
    letters: ['myndighetsutöv'],
    also: ['överta', ' över '],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:övertar|överta|tar över|ta över|tar hand om)(?: (?!inte|ej|ingen)[a-zà-öø-ɏ]+){0,4}? myndighetsutövning(?:en)?(?![a-zà-öø-ɏ])/g,
    civilStands: 'before',
  },
  {
    // “Rätten att besluta om kontaktperson flyttas till föreningen”
    letters: [
      'beslutanderätt',
      'beslutsrätt',
      'rätten att ',
      'rätt att ',
      'besluten ',
      'beslutsfattande',
    ],
    also: [
      'flytt',
      'överl',
      'deleger',
      'överg',
      'överta',
      'lägg',
      'över',
      'anförtro',
      'ge',
      'tillfaller',
    ],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:${right}${one}[^.;]{0,60}? ${given}(?: över)?(?: [a-zà-öø-ɏ]+){0,3}? (?:till|på|åt|av|hos)|${given} (?:[a-zà-öø-ɏ]+ ){0,4}?${right}${one}(?: [a-zà-öø-ɏ,]+){0,6}? (?:till|på|åt))(?![a-zà-öø-ɏ])`,
      'g',
    ),
    civilStands: 'after',
  },
  {
    // “Föreningen prövar vilka familjer som har rätt till kontaktperson”
    letters: ['prövar', 'avgör', 'bestämmer', 'beslutar', 'pröva ', 'utreder'],
    also: ['rätt till', ' få', 'bevilja', 'behöver'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:prövar|avgör|bestämmer|beslutar|utreder och (?:beslutar|avgör))(?:,? ${behalf},?)?(?: själva?)?(?: om)? (?:vem|vilka)[^.;]{0,40}? (?:har rätt till|ska få|får|ska beviljas|beviljas) (?:[a-zà-öø-ɏ]+ ){0,3}?${benefit}[a-zà-öø-ɏ]*`,
      'g',
    ),
    civilStands: 'before',
  },
  {
    // “säger ja eller nej till ansökningar om färdtjänst”
    letters: ['ja eller nej', 'avslår', 'bifaller', 'beviljar', 'avslag'],
    also: ['ansök'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:säger ja eller nej till|avslår|bifaller|beviljar(?: eller avslår)?|ger avslag på)(?: [a-zà-öø-ɏ]+){0,3}? ansök(?:an|ningar(?:na)?) om (?:[a-zà-öø-ɏ]+ ){0,2}?${benefit}[a-zà-öø-ɏ]*`,
      'g',
    ),
    civilStands: 'before',
  },
  {
    // “avgör om den sökande uppfyller villkoren för färdtjänst”
    letters: ['avgör', 'prövar', 'bedömer', 'beslutar', 'fattar ', ' tar '],
    also: ['uppfyller', 'berättigad', 'rätt till', 'beslut'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:(?:avgör|prövar|beslutar) (?:om|huruvida) [^.;]{3,40} (?:uppfyller|har rätt|är berättigad)[^.;]{0,40} ${benefit}[a-zà-öø-ɏ]*|(?:fattar|tar) (?:själva? )?(?:beslut(?:et|en)?|besluten) om ${benefit}[a-zà-öø-ɏ]*)`,
      'g',
    ),
    civilStands: 'before',
  },
  {
    letters: ['bistånds', 'myndighetsbeslut', 'placeringsbeslut'],
    also: ['fattar ', 'tar ', 'fatta ', 'ta '],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:fattar|tar|fatta|ta) (?!inte|ej|inga)(?:[a-zà-öø-ɏ]+ ){0,2}?(?:bistånds|myndighets|placerings)beslut(?:en|et)?(?![a-zà-öø-ɏ])/g,
    civilStands: 'before',
  },
  {
    letters: [
      'bistånd',
      'bevilja',
      'beslut om',
      'beslut enligt',
      'besluten om',
      'beslutar om',
      'beslutar vem',
      'bedömning enligt',
      'bedömningar enligt',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:fattar|tar) (?:myndighets)?beslut(?:en)? (?:om|enligt) (?:bistånd|insats|stöd enligt|placering|socialtjänstlagen|sol|lss|lvu|lvm)[a-zà-öø-ɏ]*|beslutar om (?:bistånd|placering|insatser enligt)[a-zà-öø-ɏ]*|beslutar (?:om )?vem som (?:ska )?(?:få|får|beviljas) [a-zà-öø-ɏ ]{3,40} enligt (?:socialtjänstlagen|sol|lss|lvu|lvm)|beviljar (?:ekonomiskt |löpande )?(?:bistånd|insatser|försörjningsstöd)|gör (?:bistånds|behovs)?bedömningar? enligt (?:sol|lss|socialtjänstlagen)|(?:gör|utför|ansvarar för) biståndsbedömning(?:en|ar|arna)?)(?![a-zà-öø-ɏ])/g,
    byCivil: true,
  },
];

/** Those who decide for the municipality. */
const publicStaff =
  /(?:handläggare|sekreterare|delegat|nämnd|utskott|kommunens personal)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} $/;

/** Where the text lets a civil party exercise authority. */
export function authorityIn(agreement: Agreement): readonly Said[] {
  const places = signs.flatMap((sign) =>
    saidAsSign(agreement, sign).filter((said) => {
      if (sign.civilStands === 'after') return stands(agreement, said, 'after');
      if (!isForOther(agreement, said)) return false;
      if (publicStaff.test(lowerOf(said.sentence).slice(0, said.start))) return false;
      return sign.civilStands
        ? stands(agreement, said, sign.civilStands)
        : !isByPublic(agreement, said);
    }),
  );
  return inOrder(places);
}

const mine = /(?<![a-zà-öø-ɏ])(?:(vårt?|våra)|(?:ert?|era)) (?:ställe|räkning|namn|vägnar)/;

/** “För er räkning” is the municipality's where the association writes, “för vår räkning” where the municipality does. */
function isForOther(agreement: Agreement, { text }: Said): boolean {
  const found = mine.exec(text.toLowerCase());
  return !found || voiceOf(agreement) === (found[1] ? 'public' : 'civil');
}

/** Whether a civil party stands there: as the last who is named before the words, or the first after them. */
function stands(
  agreement: Agreement,
  { sentence, start, end }: Said,
  where: 'before' | 'within' | 'after',
) {
  const { reading } = agreement;
  const named = partyMentionsIn(sentence.text, reading.parties);
  if (where === 'within') {
    return named.some((one) => one.start >= start && one.end <= end && one.party.side === 'civil');
  }
  const one =
    where === 'before'
      ? named.filter((mention) => mention.end <= start).at(-1)
      : named.find((mention) => mention.start >= end);
  if (!one && where === 'before') {
    const verb = /^[a-zà-öø-ɏ]+/.exec(lowerOf(sentence).slice(start))?.[0].length ?? 0;
    return whoDoes(agreement, sentence, start, start + verb) === 'civil';
  }
  return one?.party.side === 'civil';
}
