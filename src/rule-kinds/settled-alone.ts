import type { Agreement } from '../agreement/agreement.ts';
import { whoDoes } from '../agreement/doer.ts';
import { allMatches } from '../agreement/language/all-matches.ts';
import { hasAny } from '../agreement/language/letters.ts';
import { anyPublic, end, several, start } from '../agreement/language/public-words.ts';
import { lowerOf, ownSentencesWith, type Said, saidAt } from '../agreement/language/search.ts';
import { isNegatedAt } from '../agreement/language/sentence-properties.ts';
import { indexOf } from '../agreement/neighbours.ts';
import { laysDown } from './signs.ts';

/*
 * What the public side settles alone, whoever is named and in whatever order: how much is needed, that its own duty is
 * met, and who comes. The words are few; who does what they say is read from the sentence (doer.ts).
 */

const together =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensam[a-zà-öø-ɏ]*|parterna|båda|bägge|ihop|i samråd|i dialog)(?![a-zà-öø-ɏ])/;
/** The public side does it itself, or the partnership leaves it as it is. */
const elsewhere =
  /(?<![a-zà-öø-ɏ])(?:själv(?:a|t)?|egen regi|ligger kvar|påverkas|kvarstår|ändras|ersätter|vid sidan av|utöver|komplement[a-z]*|oavsett|oberoende av|arbetsmiljö[a-z]*|arbetsgivar[a-z]*|dataskydd[a-z]*|bokföring[a-z]*|varje part|offentlighet[a-z]*|arkiv[a-z]*)(?![a-zà-öø-ɏ])/;

/** “räknade äldreförvaltningen ut”, “har på egen hand kartlagt”, “slog fast”. */
const settles =
  /(?<![a-zà-öø-ɏ])(?:räkna(?:de|t)(?= (?:[a-zà-öø-ɏ:-]+ ){0,6}(?:ut|fram|på) )|beräkna(?:de|t)|kartla(?:de|gt)|inventera(?:de|t)|(?:slog|slagit)(?= (?:[a-zà-öø-ɏ:-]+ ){0,4}fast )|bestäm(?:de|t)|(?:kom|kommit)(?= (?:[a-zà-öø-ɏ:-]+ ){0,4}fram till )|bestämts|fastställts|konstaterats|fastställ(?:de|t)|konstatera(?:de|t)|preciserat?|preciserade)(?![a-zà-öø-ɏ])/g;
const lacks =
  '(?:fattas|fattades|saknas|saknades|behövs|behövdes|krävs|krävdes|erfordra[ds]e?s?|går åt|gick åt|(?:måste|ska|behöver) (?:finnas|till|göras))';
/** What is lacking is a thing to be done or had, not how people fare. */
const need = new RegExp(
  `${start}(?:(?:exakt |precis )?hur (?:många|mycket) (?!unga|ungdom|barn|äldre|personer|människor|invånar|elever|familj|som )(?:[a-zà-öø-ɏ-]+ ){1,3}?(?:som )?${lacks}|vad som ${lacks}|att (?:det |vi |${anyPublic} )(?:behöver|behövs|behövdes?|sakna[rs]|fattas|krävs) (?:ytterligare |minst |omkring |cirka )?(?:någon (?:annan )?som|${several} [a-zà-öø-ɏ-]+)|att (?!unga|barn)${several} [a-zà-öø-ɏ-]+ (?:behövs|krävs|fattas|saknas|erfordras)|hur de(?:n|t) ska (?:vara|se ut|utföras|gå till))${end}`,
);
/** How many people need it is a need settled beforehand only where it says that nobody else was asked. */
const alone = /(?<![a-zà-öø-ɏ])(?:på egen hand|ensam(?:ma|t)?|utan att fråga)(?![a-zà-öø-ɏ])/;
const needOfPeople = new RegExp(`${start}att ${several} [^.;]{3,40}? behöver [a-zà-öø-ɏ]+${end}`);
/** A need for people of one’s own is no service, nor for one’s own house. */
const notNeed = /egen personal|parkering|styrgrupp|vikari|rekryter|procent av|kronor/;

function needsCounted(agreement: Agreement): readonly Said[] {
  const letters = [
    'räkna',
    'kartla',
    'inventera',
    ' fast ',
    'bestäm',
    'fram till',
    'fastställ',
    'konstatera',
    'preciser',
  ];
  return ownSentencesWith(agreement, letters).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    const [found] = allMatches(lower, settles);
    if (!found || together.test(lower) || notNeed.test(lower)) return [];
    const after = lower.slice(found.index);
    const rest = need.exec(after) ?? (alone.test(lower) ? needOfPeople.exec(after) : null);
    if (!rest) return [];
    const to = found.index + rest.index + rest[0].length;
    if (isNegatedAt(sentence, found.index)) return [];
    const side = whoDoes(agreement, sentence, found.index, found.index + found[0].length);
    // “Genom utredning inom förvaltningen har det bestämts att …”
    const isPassive = /ts$/.test(found[0]) && side === null && isPublic(lower);
    if (side !== 'public' && !isPassive) return [];
    const one = saidAt(sentence, found.index, to);
    return laysDown(agreement, one, true) ? [one] : [];
  });
}

/** “Beräknat behov: 9 000 resor per år”, in a list or a row. */
const labelled = new RegExp(
  `^[^a-zà-öø-ɏ]*(?:beräknat|fastställt|bedömt|uppskattat|kartlagt) behov[ :]+(?:är |om |av )?${several} [a-zà-öø-ɏ-]+`,
);

function needsLabelled(agreement: Agreement): readonly Said[] {
  return ownSentencesWith(agreement, ['behov']).flatMap((sentence) => {
    const found = labelled.exec(lowerOf(sentence));
    if (!found || together.test(lowerOf(sentence))) return [];
    return [saidAt(sentence, 0, found[0].length)];
  });
}

const meets =
  '(?:klara[rs]?(?: av)?|uppfyll(?:a|er|s)|fullgör[as]?|fullgöra|möt(?:a|er|s)|lev(?:a|er) upp till|lös(?:a|er|s)|sköt(?:a|er|s)|ta|tar|bära|bär|säkra[rs]?|säkerställ(?:a|er|s)|tillgodose[rs]?)';
const duty =
  '(?:skyldighet|ansvar|uppgift|plikt|krav|åtagande|uppdrag|lagkrav)(?:en|et|er|erna|n|na)?';
/** “den skyldigheten”, “vårt ansvar”, “det lagen kräver av kommunen”: a duty that has been told of. */
const toldDuty = new RegExp(
  `${start}(?:${meets}(?: (?:vi|ni|kommunen|nämnden|regionen|staden))? (?:den|det|denna|detta|dessa|de|vår|vårt|våra|sin|sitt|sina)(?: här| där)?(?: lagstadgade| egna)? ${duty}|(?:den|det|denna|detta) ${duty} (?:klaras|uppfylls|fullgörs|möts|löses|blir (?:gjord|gjort|uppfylld|uppfyllt|fullgjort))|de[nt] ${duty} (?:som )?(?:[a-zà-öø-ɏ]+ ){0,3}(?:tar över|övertar|sköter|löser)|det (?:som )?lagen (?:kräver|säger|ålägger|begär)(?: av (?:${anyPublic}|oss))?)${end}`,
);
/** Whose duty it is: a law’s, laid on the public side. */
const ofLaw =
  /(?<![a-zà-öø-ɏ])(?:enligt (?:(?:[a-zà-öø-ɏ-]+ ){0,3}?[a-zà-öø-ɏ]*lag(?:en|stiftningen)?|lss|sol)|(?:[a-zà-öø-ɏ]*lagen) (?:kräver|säger|ålägger|ger)|lagstadga[a-z]+|måste enligt lag|skyldiga?(?: att)?|(?:är|ligger på) (?:[a-zà-öø-ɏ]*(?:nämndens|kommunens|regionens|förvaltningens)|vårt) (?:[a-zà-öø-ɏ]+ )?(?:ansvar|uppgift|sak)|(?:kommunens|nämndens|regionens|vårt) (?:yttersta )?ansvar)(?![a-zà-öø-ɏ])/;
/** The duty is met by what the agreement brings. */
const byThis =
  /(?<![a-zà-öø-ɏ])(?:sätt(?:et)? att|genom|med (?:det här|detta|(?:er |[a-zà-öø-ɏ]+s )?hjälp)|(?:partnerskapet|överenskommelsen|avtalet|samarbetet)|för att|så att|behöver|behövs|därför|tar över|övertar)(?![a-zà-öø-ɏ])/;

/** So many sentences back a duty may have been told of. */
const back = 2;

function dutiesAnswered(agreement: Agreement): readonly Said[] {
  const letters = [
    'skyldighet',
    'ansvar',
    'uppgift',
    'plikt',
    'krav',
    'åtagande',
    'uppdrag',
    'lagen',
  ];
  return ownSentencesWith(agreement, letters).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    const found = toldDuty.exec(lower);
    if (!found || !byThis.test(lower) || together.test(lower) || elsewhere.test(lower)) return [];
    const before = agreement.sentences
      .slice(Math.max(0, indexOf(agreement, sentence) - back), indexOf(agreement, sentence))
      .filter(({ block }) => block === sentence.block);
    const whole = [...before.map(lowerOf), lower].join(' ');
    if (!ofLaw.test(whole) || before.some((one) => elsewhere.test(lowerOf(one)))) return [];
    if (
      !/(?<![a-zà-öø-ɏ])(?:vi|vår|vårt|våra|oss|ni)(?![a-zà-öø-ɏ])/.test(whole) &&
      !isPublic(whole)
    )
      return [];
    const to = found.index + found[0].length;
    const [verb = ''] = /^[a-zà-öø-ɏ]+/.exec(found[0]) ?? [];
    const side = whoDoes(agreement, sentence, found.index, found.index + verb.length);
    const isTaken = /(?:tar över|övertar|sköter|löser)$/.test(found[0]);
    if ((side === 'civil' && !isTaken) || side === 'both' || isNegatedAt(sentence, found.index))
      return [];
    const one = saidAt(sentence, found.index, to);
    return laysDown(agreement, one, true) ? [one] : [];
  });
}

const body = new RegExp(`${start}${anyPublic}${end}|kommun|nämnd|region`);
const isPublic = (lower: string): boolean => body.test(lower);

/** The need is what the public side has counted by itself, or its own duty. */
export const settledNeeds = (agreement: Agreement): readonly Said[] => [
  ...needsCounted(agreement),
  ...needsLabelled(agreement),
  ...dutiesAnswered(agreement),
];

const groups =
  /styrgrupp|parterna|ledamö|underteckn|skriv(?:a|er) under|kontaktperson|stipend|tillsammans|gemensamt|styrelse|arbetsgrupp|referensgrupp|möte|uppföljning|avstämning|workshop|intervju|lotta|samverkansgrupp|(?<![a-zà-öø-ɏ])(?:använda|boka|hyra|låna|nyck|behörig|attest|ingå|represent|bjudas|priset|stipendi|bidrag(?:et)?(?![a-zà-öø-ɏ]))|vilka (?:lokaler|kanaler|frågor|uppgifter|böcker|filmer|aktiviteter|dagar|tider|mål)/;
const picks =
  /(?<![a-zà-öø-ɏ])(?:bestämmer|avgör|väljer(?: ut)?|beslutar(?: om)?|pekar ut|utser|säger)(?=(?: [a-zà-öø-ɏ-]+){0,3} (?:vem|vilka|vilken) (?:som )?(?:[a-zà-öø-ɏ]+ ){0,2}(?:får|ska|skall|kan|behöver)(?![a-zà-öø-ɏ]))/g;
/** “den hjälp som handläggarna redan har beviljat”, “som biståndshandläggaren har gett ett beslut”. */
const granted =
  /(?<![a-zà-öø-ɏ])(?:har )?(?:redan |tidigare )?(?:har )?(?:beviljat|gett (?:ett )?beslut|fattat beslut om|beslutat om (?=hjälp|stöd|insats|mat|plats|omsorg|vård|bistånd))(?![a-zà-öø-ɏ])/g;
const officerNear =
  /(?<![a-zà-öø-ɏ])(?:som|vilka|vilken) (?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]*(?:handläggar|sekreterar|biståndsbedömar|utredar)(?:e|en|na|erna) (?:[a-zà-öø-ɏ]+ ){0,3}$/;

/** “det antal timmar som nämnden har beviljat var och en” */
const bodyNear =
  /(?<![a-zà-öø-ɏ])(?:timmar|hjälp(?:en)?|insats(?:en|er|erna)?|ledsagning(?:en)?|avlösning(?:en)?|omsorg(?:en)?|bistånd(?:et)?) som (?:[a-zà-öø-ɏ]{0,24}nämnden|kommunen) (?:[a-zà-öø-ɏ]+ ){0,2}$/;

/** Who may take part is picked by the public side, one by one. */
function picked(agreement: Agreement): readonly Said[] {
  return ownSentencesWith(agreement, ['vem som', 'vilka ', 'vilken ', 'vem ']).flatMap(
    (sentence) => {
      const lower = lowerOf(sentence);
      if (groups.test(lower)) return [];
      return allMatches(lower, picks).flatMap((found) => {
        const to = found.index + found[0].length;
        if (isNegatedAt(sentence, found.index)) return [];
        if (whoDoes(agreement, sentence, found.index, to) !== 'public') return [];
        const whom = people.exec(lower.slice(to));
        if (!whom) return [];
        const one = saidAt(sentence, found.index, to + whom.index + whom[0].length);
        return laysDown(agreement, one) ? [one] : [];
      });
    },
  );
}

/** “vilka som ska få en plats”, “vem som får komma”; not “vilka lokaler som ska användas”. */
const people =
  /(?<![a-zà-öø-ɏ])(?:vem|(?:vilka|vilken) (?:som|av (?:dem|de)|deltagare|personer|ungdomar|barn|elever|familjer|äldre|person|ungdom|elev))(?: som)?(?: [a-zà-öø-ɏ]+){1,3}/;

function grantedOneByOne(agreement: Agreement): readonly Said[] {
  return ownSentencesWith(agreement, ['beviljat', 'beslut']).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    if (!hasAny(lower, ['handläggar', 'sekreterar', 'bedömar', 'utredar', 'nämnden', 'kommunen']))
      return [];
    if (
      groups.test(lower) ||
      /medlem|stipend|bygglov|tillstånd|oavsett|utan beslut|bidrag|medel|pengar|anslag|bokning|dispens/.test(
        lower,
      )
    )
      return [];
    return allMatches(lower, granted).flatMap((found) => {
      const lead = lower.slice(0, found.index);
      const before = officerNear.exec(lead) ?? bodyNear.exec(lead);
      if (!before || isNegatedAt(sentence, found.index)) return [];
      const one = saidAt(sentence, before.index, found.index + found[0].length);
      return laysDown(agreement, one) ? [one] : [];
    });
  });
}

/** Names that come from the public side. */
const names =
  /(?<![a-zà-öø-ɏ])(?<verb>mejlar|skickar|sänder|lämnar|ringer in|meddelar|kommer|får|hämtar)(?: [a-zà-öø-ɏ]+){0,5} (?:namn(?:en|et)?|adress(?:er|erna)|remiss(?:er|erna)?|list(?:a|an|or|orna)|ärenden(?:a)?)(?![a-zà-öø-ɏ])|list(?:an|orna) (?:kommer|skickas|mejlas|lämnas)(?: [a-zà-öø-ɏ]+){0,3} (?:från|av)(?![a-zà-öø-ɏ])/;
/** The civil side takes them all. */
const takesAll =
  /(?<![a-zà-öø-ɏ])(?:tackar (?:alltid|aldrig) (?:ja|nej)|(?:kan|får|ska) (?:inte|aldrig) (?:tacka|säga) nej|säger (?:inte|aldrig) nej|väljer (?:inte|aldrig) (?:bland|ut|själv[a]?|vilka|vem)|(?:kan|får) (?:inte|aldrig) (?:välja|neka|avvisa|sortera)|(?:tar emot|går till|hjälper|besöker|kör) (?:alla|var och en) (?:som|på|i))(?![a-zà-öø-ɏ])/;

/** “Handläggaren mejlar nya adresser. Norra går till alla på listan”: sent, and none refused. */
function sentAndTaken(agreement: Agreement): readonly Said[] {
  const letters = [
    'tackar ',
    'tacka nej',
    'säga nej',
    'säger ',
    'välj',
    'neka',
    'avvisa',
    ' alla ',
  ];
  return ownSentencesWith(agreement, letters).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    const found = takesAll.exec(lower);
    if (!found || groups.test(lower)) return [];
    if (whoDoes(agreement, sentence, found.index, found.index + found[0].length) === 'public')
      return [];
    const at = indexOf(agreement, sentence);
    const near = agreement.sentences
      .slice(Math.max(0, at - back), at + 2)
      .filter(({ block }) => Math.abs(block.index - sentence.block.index) <= 1);
    const isSent = near.some((one) => {
      const words = lowerOf(one);
      const sent = names.exec(words);
      if (!sent) return false;
      if (
        /(?:från|av) (?:oss|[a-zà-öø-ɏ]*(?:kommunen|nämnden|förvaltningen|handläggaren|enheten|regionen|socialtjänsten))/.test(
          words,
        )
      )
        return true;
      const verb = sent.groups?.['verb'] ?? sent[0];
      return whoDoes(agreement, one, sent.index, sent.index + verb.length) === 'public';
    });
    if (!isSent) return [];
    const one = saidAt(sentence, found.index, found.index + found[0].length);
    return laysDown(agreement, one) ? [one] : [];
  });
}

/** Those who come are chosen or sent by the public side. */
export const settledComers = (agreement: Agreement): readonly Said[] => [
  ...picked(agreement),
  ...grantedOneByOne(agreement),
  ...sentAndTaken(agreement),
];
