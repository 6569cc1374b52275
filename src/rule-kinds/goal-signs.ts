import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { lowerOf, saidIn } from '../agreement/language/search.ts';
import { isUnsettled } from '../agreement/language/unsettled.ts';
import { sentencesUnder } from '../agreement/places.ts';
import { ownUnder } from './own-sentences.ts';

const aim = /(?<![a-zà-öø-ɏ])(?:mål|syft|ändamål|avsikt|ambition|ska(?:ll)?(?![a-zà-öø-ɏ])|vill )/;

/** What a plan of the municipality is to reach. */
const ofPlan =
  /(?:plan|program|strategi|policy|agenda)(?:en|et|n)?(?: \d{4}(?: ?[–-] ?\d{4})?)?,? (?:som|där|enligt)/;

/** What the agreement says of its own goals; of “Bakgrund och syfte” what speaks of ends, if anything does. */
export function goalSentences(agreement: Agreement): readonly Sentence[] {
  const all = ownUnder(agreement, 'goals');
  const background = new Set(sentencesUnder(agreement, 'background'));
  const isAim = (lower: string) => aim.test(lower) && !ofPlan.test(lower);
  const aims = all.filter((one) => !background.has(one) || isAim(lowerOf(one)));
  return aims.length > 0 ? aims : all;
}

/** Numbers that measure no goal: the year of a programme, an age, the number of a goal, how many the parties are. */
const noSign =
  /(?:sedan|grundad(?:es)?|bildad(?:es)?|startade|byggdes|invigdes|öppnade(?:s)?)(?: (?:år|i|hösten|våren|sommaren))? (?:19|20)\d\d|bidra(?:r)? till [^.;]{2,60} där (?:ingen|inget|alla|varje)[^.;]*|(?:agenda|vision|program|plan|strategi|policy)[a-zà-öø-ɏ]{0,30}[^.;\d]{0,60}(?:19|20)\d\d(?: ?[–-] ?(?:19|20)?\d\d)?|(?:mål|målområde|område|delmål|punkt|avsnitt|bilaga|artikel|kap\.|§|årskurs|åk) ?\d{1,9}(?: ?(?:[–-]|och|,) ?\d{1,9})*|(?:under|för|åren|perioden|tiden) (?:19|20)\d\d ?[–-] ?(?:20)?\d\d|\d{1,9} ?kap\.|agenda 2030|2030-(?:agenda|mål)[a-zà-öø-ɏ]{0,30}|[a-zà-öø-ɏ]{2,30}(?:gatan|vägen|gränden|torget|allén|backen|stigen|platsen|plan|esplanaden|parken) \d{1,3}(?: ?[a-h])?(?![a-zà-öø-ɏ\d])|\d{3} ?\d{2} (?=[a-zà-öø-ɏ])|(?:mellan \d{1,9} och|(?:över|under|fyllt|från|fyllda) \d{1,9} till|(?:över|under|fyllt|från|fyllda)) \d{1,9} år|\d{1,9} ?(?:–|-|till) ?\d{1,9}[ -]?år[a-zà-öø-ɏ]{0,30}|\d{1,9}-åring[a-zà-öø-ɏ]{0,30}|^\(?\d{1,2}(?:[.)]|(?:\.\d{1,2})+[.)]?) |(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio) (?:ingående |samverkande |olika |huvudsakliga |övergripande )?(?:part|förening|organisation|kommun|mål|delmål|huvudmål|område|syfte|sektor|ben|bolag|stadsdel|kommundel|bostadsområde|ort|by)[a-zà-öø-ɏ]{0,30}/g;
const sign =
  /\d|(?<![a-zà-öø-ɏ])(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|tjugofem|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio|[a-zà-öø-ɏ]*hundra|[a-zà-öø-ɏ]*tusen|hälften|halvera[a-zà-öø-ɏ]*|(?:för)?dubbl[a-zà-öø-ɏ]+|dubbelt|tredjedel(?:ar)?|fjärdedel(?:ar)?|procent|varannan|vartannat|var (?:tredje|fjärde|femte|tionde)|minst|som mest|andel(?:en|ar)?|antal(?:et)?|mäts|mätas|mäta|mäter|mätt|mätning[a-zà-öø-ɏ]*|mätbar[a-zà-öø-ɏ]*|mätetal|mått(?:et)?|indikator[a-zà-öø-ɏ]*|nyckeltal[a-zà-öø-ɏ]*|måltal[a-zà-öø-ɏ]*|enkät[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*undersökning[a-zà-öø-ɏ]*|statistik[a-zà-öø-ɏ]*|senast|vid (?:[a-zà-öø-ɏ]*periodens|avtalets|[a-zà-öø-ɏ]*tidens|årets|partnerskapets) (?:slut|utgång)|när (?:[a-zà-öø-ɏ]+ )(?:löper ut|är slut)|(?:inom|efter|om) (?:ett|halva|första|en|en tvåårs|en treårs)[a-zà-öø-ɏ]* ?(?:år|året|tiden|perioden|månad)|varje (?:vecka|månad|dag|kväll|år|termin|läsår)|per (?:vecka|månad|år|termin)|svarar|uppger|anger|säga|säger|berättar|uppge|intyga[r]?|märker|märks|syns (?:på|när|i)|ser (?:vi|man|parterna|det) (?:på|när|genom)|(?:är|blir|anses) (?:målet )?(?:nått|uppnått|nådda|uppnådda)|målet är nått|tecken|borta|inte längre|på väg (?:dit )?när|lyck(?:ats|as) (?:när|om)|högst(?= (?:en|ett|två|tre|fyra|fem|sex|\d))|en ny [a-zà-öø-ɏ]+ (?:vara|är|har|öppn)|(?:ingen|inget barn|inga|ingen enda)(?= (?:[a-zà-öø-ɏ-]+ ){0,4}(?:ska|står|stå|behöv|har|är|vänta|lämna|saknar|sitter|går|vara|bli|kö))|(?:alla|samtliga|varje) (?:[a-zà-öø-ɏ-]+ ){1,5}(?:vet|har|kan|ska (?:ha|kunna|veta)|erbjuds|får|hittar|deltar|är med|ska (?:vara med|delta|erbjudas|få|gå)))(?![a-zà-öø-ɏ])/;
/** The commonest signs, asked first. */
const surely = /procent|hälften|andelen|minst (?!\d+ år)|senast|enkät|indikator/;
/** Goals and signs that somebody is to set are not there yet. */
const toCome =
  /(?<![a-zà-öø-ɏ])(?:ska(?:ll)?|kommer(?: att)?|får i uppdrag|ansvarar|har i uppdrag|behöver|avser)(?![a-zà-öø-ɏ])[^.;]{0,60} (?:ta(?:s)?(?: [a-zà-öø-ɏ]+)? fram|sätta upp|sättas|sätta|formuleras?|utarbetas?|arbetas? fram|fastställas?|identifieras?|bestämmas?|definieras?|konkretiseras?)(?![a-zà-öø-ɏ])/;
/** Where the signs stand when not among the goals. */
const elsewhere = {
  letters: ['indikator', 'nyckeltal', 'måltal', 'framgångsfaktor', 'framgångskrit'],
  pattern: /(?:indikator|nyckeltal|måltal|framgångsfaktor|framgångskrit)/g,
};

/** Whether anything would show that the goals are reached: a number, a day, a share, or what one would see. */
export function hasGoalSign(agreement: Agreement): boolean {
  return (
    goalSentences(agreement).some((sentence) => showsSign(lowerOf(sentence))) ||
    saidIn(agreement, elsewhere.letters, elsewhere.pattern).some(
      ({ sentence }) => !toCome.test(lowerOf(sentence)) && !isUnsettled(lowerOf(sentence)),
    )
  );
}

function showsSign(lower: string): boolean {
  return (
    !toCome.test(lower) &&
    !isUnsettled(lower) &&
    (surely.test(lower) || sign.test(lower.replace(noSign, ' ')))
  );
}
