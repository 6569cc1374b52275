import type { Agreement } from '../agreement/agreement.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  small,
  start,
  words,
} from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { areWePublic, namesOtherThanUs, weOfPublic } from '../agreement/language/voice.ts';
import { type Sign, saidAsSign } from './signs.ts';

type Way = Omit<Sign, 'key' | 'message'>;

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const officer =
  '(?:[a-zà-öø-ɏ]*(?:handläggar|sekreterar|utredar|vägledar|coach|kurator)(?:e|en|er|erna|na|n|are)|enhetschefen|socialjouren)';
/** Whoever decides for the municipality; a bare “vi” is asked of separately. */
const decider = `(?:vi(?: här)?(?: på [a-zà-öø-ɏ-]+)?|(?:vår(?:a)? )?${officer}|${publicBody})`;
/** What somebody does who is let in. */
const comesIn =
  '(?:börja|komma|delta|gå|bo|vara med|få (?:en )?plats|få komma|tas emot|ha (?:en )?plats|skrivas in|erbjudas|får komma|börjar|kommer|deltar|bor|(?:få )?(?:en säng|ett rum|en lägenhet|stöd|hjälp)|till (?:er|oss|[a-zà-öø-ɏ]{3,}(?:en|et|an|na))|hit|dit)';
const whom = '(?:vem|vilka|vilken|vilka [a-zà-öø-ɏ]+|vilken [a-zà-öø-ɏ]+)';
const tells = '(?:mejlar|meddelar|talar om för|säger till)';
const chooses =
  '(?:bestämmer|avgör|väljer|säger(?: till om)?|beslutar(?: om)?|pekar ut|väljer ut|plockar ut)';
const persons =
  '(?:den|dem|de|någon|alla|var och en|deltagarna|ungdomarna|personerna|dem alla|de personer|de ungdomar|den person)';
const meets = '(?:(?:tar|ta)(?: er| sig)? (?:emot|an|hand om)|möter|möta|mottar|mottager)';
const groups =
  /styrgrupp|parterna|ledamö|underteckn|skriva under|kontaktperson|stipend|tillsammans|gemensamt|styrelse|arbetsgrupp|referensgrupp|möte|uppföljning|avstämning|workshop|intervju|bilden|lotta|medlem(?:mar)? i/;

/** “Våra handläggare bestämmer vilka som ska börja”, “tar emot dem vi skickar”: the municipality says who comes. */
const chosen: readonly Way[] = [
  {
    letters: ['mejlar', 'meddelar', 'talar om', 'säger till'],
    also: ['vem som', 'vilka som'],
    pattern: rx(
      `(?:${decider}|vår (?:samordnare|kontaktperson)) ${tells} (?:er|föreningen)[^.;]{0,30}? (?:vem|vilka) som (?:ska|behöver|får)`,
    ),
    unless: groups,
  },
  {
    letters: ['hur länge', 'när ', 'hur m', 'hur ofta'],
    also: ['bestäm', 'avgör', 'beslutar'],
    needs: /(?:bestämmer|avgör|beslutar) (?:hur|när) /,
    pattern: rx(
      `${decider}${words(2)} (?:bestämmer|avgör|beslutar) (?:hur länge|när|hur mycket|hur ofta|hur många [a-zà-öø-ɏ]+) (?:den enskilde|var och en|deltagar(?:en|na)|ungdomarna|personerna|någon|de boende) (?:får|ska|kan) (?:stanna|bo|vara kvar|delta|sluta|ha|få|komma)`,
    ),
    unless: groups,
  },
  {
    letters: ['vem', 'vilka', 'vilken'],
    also: ['bestäm', 'avgör', 'välj', 'säger', 'beslut', 'pekar', 'plockar'],
    needs:
      /(?:bestämmer|avgör|väljer|säger|beslutar|pekar|plockar)(?: [a-zà-öø-ɏ]+){0,2} (?:vem|vilka|vilken)(?![a-zà-öø-ɏ])/,
    pattern: rx(
      `${decider},?${words(3)} ${chooses} ${whom}(?: som)?(?: [a-zà-öø-ɏ]+)? (?:får|ska|kan|skall)(?: [a-zà-öø-ɏ]+){0,2}? ${comesIn}`,
    ),
    unless: groups,
  },
  {
    letters: ['vem', 'vilka', 'vilken'],
    also: ['bestäm', 'avgör', 'välj', 'säger', 'beslut', 'pekar', 'plockar'],
    needs:
      /(?:vem|vilka|vilken)(?: [a-zà-öø-ɏ]+){1,7} (?:bestämmer|avgör|väljer|säger|beslutar|pekar|plockar)(?![a-zà-öø-ɏ])/,
    pattern: rx(
      `${whom}(?: som)? (?:(?:får|ska|kan) )?${comesIn}${words(2)} ${chooses} ${decider}`,
    ),
    unless: groups,
  },
  {
    letters: ['tar ', 'ta ', 'möter', 'möta', 'mottar', 'mottager'],
    also: [
      'beslut',
      'skicka',
      ' plats',
      'anvisa',
      'väljer',
      'remitter',
      'hänvisa',
      'sänder',
      'placera',
    ],
    pattern: rx(
      `${meets} (?:bara |endast |alla )?${persons}(?: alla)? (?:som ${decider}|vi) (?:har )?(?:skicka|sända|anvisa|hänvisa|remittera|placera)(?:r|t)|${meets} (?:bara |endast |alla )?${persons}(?: alla)? (?:som ${decider}|vi) (?:sänder|väljer|(?:har )?(?:gett|givit|tilldelat|beviljat) (?:en )?plats)|${meets} de [a-zà-öø-ɏ ]{3,40}?,? som ${publicBody}(?: [a-zà-öø-ɏ]+){0,6}? (?:hänvisar|anvisar|sänder|skickar)(?: dit| hit| till| över|(?=[.,]))|${meets} (?:bara |endast |alla )?${persons} som (?:(?:blir |har )?(?:anvisa|placera)(?:s|ts|t|d|de)|(?:hänvisas|skickas|remitteras)[^.;]{0,30}? av (?:våra |${publicOwned} )?${decider})|(?:tar|ta) emot (?:bara |endast |alla )?${persons} som (?:kommer|har|fått|visar)${words(1)} (?:med |upp )?(?:${publicOwned}|vårt|ett)(?: [a-zà-öø-ɏ]+)? beslut(?:et)?`,
    ),
    unless: groups,
  },
  {
    letters: ['platser', 'plats '],
    also: [
      'fyller',
      'tillsätter',
      'fördelar',
      'delar ut',
      'disponerar',
      'fått ja',
      'fått klartecken',
      'fått besked',
    ],
    pattern: rx(
      `${decider}${words(1)} (?:fyller|tillsätter|fördelar|delar ut|disponerar)${words(1)} (?:[a-zà-öø-ɏ]{0,16}platser(?:na)?)|(?:plats|komma|delta|börja)${words(3)} (?:har |ska ha )?fått (?:ja|klartecken|godkänt|besked) (?:från|av|hos) ${decider}`,
    ),
    unless: new RegExp(`${groups.source}|parkering|sittplats`),
  },
  {
    letters: ['beslut'],
    also: ['endast', 'bara', 'enbart', 'ansök'],
    pattern: rx(
      `(?:endast|bara|enbart) (?:de |den |personer |ungdomar |familjer |[a-zà-öø-ɏ]+ )(?:som har|med) (?:ett )?(?:gällande |giltigt )?[a-zà-öø-ɏ]*beslut(?:et)? (?:från|av|om|enligt)|ansöker${words(2)} hos ${publicBody},? som (?:beslutar|bestämmer|avgör)`,
    ),
    unless: groups,
  },
  {
    // “När handläggaren har fattat sitt beslut skickas det till föreningen”
    letters: ['beslut'],
    also: ['skickas', 'går det', 'lämnas', 'skickar'],
    pattern: rx(
      `(?:${officer}|${publicBody})(?: har)? fatta(?:t|r) (?:sitt |ett )?(?:bistånds)?beslut[^.;]{0,30}? (?:skickas|går|lämnas|skickar)(?: (?:det|beslutet))? till (?!${publicBody}|nämnd|styrelse|årsmöte|arkiv)[a-zà-öø-ɏ]+`,
    ),
    unless: groups,
  },
  {
    letters: ['skickar'],
    also: ['deltagare', 'ungdomar', 'personer', 'klienter', 'brukare'],
    pattern: rx(
      `${decider} skickar (?:(?:de|sina|nya|alla) )?(?:deltagare|ungdomar|personer|klienter|brukare)(?: som (?:behöver|ska)(?: [a-zà-öø-ɏ]+){1,3})?(?= till|[.,])`,
    ),
    unless: new RegExp(
      `${groups.source}|själva?|frivillig|tips|enkät|brev|konferens|kurs|mässa|utbildning`,
    ),
  },
  {
    letters: ['satt upp', 'skrivit upp', 'valt', 'pekat ut', 'anvisat'],
    also: ['dem som', 'de som', 'den som'],
    pattern: rx(
      `(?:dem|de|den) som ${decider} (?:har )?(?:satt upp|skrivit upp|valt(?: ut)?|pekat ut|anvisat)`,
    ),
    unless: groups,
  },
  {
    letters: ['väljs', 'valts', 'plockas', 'tas ut', 'sållas'],
    also: [' ut av', ' av '],
    pattern: rx(
      `(?:deltagar(?:na|e)|ungdomar(?:na)?|personer(?:na)?|de som (?:får|ska) [a-zà-öø-ɏ]+|elever(?:na)?)${words(2)} (?:väljs|plockas|tas|sållas)${words(1)} ut av (?:(?:${publicOwned} |våra? )${officer}|${officer}|${publicBody}|oss på [a-zà-öø-ɏ]+)`,
    ),
    unless: groups,
  },
  {
    letters: [' nej till'],
    also: ['skicka', 'anvisa', 'hänvisa', 'placera'],
    pattern: rx(
      `(?:(?:säger|säga|tackar|tacka) (?:inte|aldrig)|(?:får|kan) (?:inte|aldrig) (?:säga|tacka)) nej till${words(2)} som (?:vi|${publicBody}) (?:har )?(?:skicka|anvisa|hänvisa|placera)(?:r|t)`,
    ),
    denies: true,
  },
  {
    // “Varje fredag mejlar vi en lista med namn på dem som ska ut”
    letters: ['lista'],
    also: ['mejlar', 'skickar', 'sänder', 'lämnar', 'ringer in'],
    pattern: rx(
      `(?:(?:mejlar|skickar|sänder|lämnar|ringer in) ${decider}|${decider} (?:mejlar|skickar|sänder|lämnar))(?: [a-zà-öø-ɏ]+){0,3}? lista(?:n|or)? (?:på|över|med|för)[^.;]{0,70}?(?:dem|de|deltagarna|personer(?:na)?|ungdomar(?:na)?) som (?:ni|ska|har fått|behöver|är beviljade|föreningen)`,
    ),
    unless: new RegExp(`${groups.source}|anmäl|själva`),
  },
  {
    letters: ['beslut'],
    also: ['enskil', 'fall'],
    pattern: rx(
      '(?:genom|efter|enligt|på) (?:ett )?(?:särskil(?:t|da) |enskil(?:t|da) |individuell[at]* )?beslut (?:i varje (?:enskilt |särskilt )?fall|om varje (?:enskild )?(?:person|deltagare|ungdom)|från fall till fall|i det enskilda fallet)',
    ),
    unless: groups,
  },
];

const count = `(?:ytterligare |minst |omkring |ungefär |cirka )?(?:${small}|[a-zà-öø-ɏ]*(?:ton|tio|tjugo|hundra)[a-zà-öø-ɏ]{0,6}|\\d[\\d ]*)`;
const lacking = '(?:behövs|fattas|saknas|krävs|behövdes|fattades|saknades|krävdes|måste till)';
const measured =
  '[a-zà-öø-ɏ]{0,16}(?:platser|plats|sängar|bäddar|nätter|turer|kvällar|träffar|dygn|timmar|rum|lägenheter|pass|dagar|boenden|besök)';
const task =
  '(?:ansvar|uppdrag|skyldighet(?:er)?|uppgift(?:er)?|lagkrav|åtagande(?:n)?|det (?:som )?lagen (?:kräver|säger|ålägger)[a-zà-öø-ɏ ]{0,6}|(?:det|allt|de [a-zà-öø-ɏ]+) (?:som )?(?:vi|kommunen|nämnden|den|lagen) (?:är |har )?(?:ålagd|ålagda|ålagts|skyldig|skyldiga|kräver|ålägger)(?: att [a-zà-öø-ɏ]+)?)';
const copes =
  '(?:klara(?:r)?(?: av)?|hinn(?:a|er)(?: med)?|lev(?:a|er) upp till|uppfyll(?:a|er)|fullgör(?:a)?|ro i ?land|sköta)';

/** “Det fattas fjorton platser för att vi ska klara det vi är ålagda att ordna”: the need is counted from its own duty. */
const owed: readonly Way[] = [
  {
    letters: ['för att', 'så att', 'är att'],
    also: [
      'ansvar',
      'uppdrag',
      'skyldig',
      'uppgift',
      'lagkrav',
      'åtagande',
      'lagen',
      'ålagd',
      'ålagts',
    ],
    pattern: rx(
      `(?:för att|så att|är att) ${decider}(?: [a-zà-öø-ɏ]+)? (?:ska(?:ll)?(?: kunna)? |kan |ska hinna )?${copes}(?: [a-zà-öø-ɏ-]+){0,3}? ${task}`,
    ),
    needs: new RegExp(
      `${start}(?:${lacking}|(?:behöver|behövde)(?: [a-zà-öø-ɏ]+)?(?: (?:hjälp|fler|${count}))|räknat (?:ut|fram)|därför|syftet|avsikten|meningen|(?:ingås|inrättas|startas|öppnas|tecknas|sluts)(?: [a-zà-öø-ɏ]+){0,3} för att)${end}`,
    ),
    unless: /tillsammans|gemensamt|föreningens uppdrag|ändamål/,
  },
  {
    // “annars klarar nämnden inte sina skyldigheter”
    letters: ['annars', 'i annat fall', 'utan föreningen'],
    also: ['ansvar', 'uppdrag', 'skyldig', 'uppgift', 'lagkrav', 'åtagande', 'lagen', 'ålag'],
    pattern: rx(
      `(?:annars|i annat fall|utan föreningen) (?:klarar|uppfyller|hinner|fullgör|kan) (?:vi|${publicBody}) (?:inte|ej)(?: [a-zà-öø-ɏ-]+){0,4}? ${task}`,
    ),
    denies: true,
  },
  {
    letters: ['hjälp', 'därför'],
    also: ['enligt', 'lagen', 'skyldig', 'ålag'],
    pattern: rx(
      `${decider}${words(1)} behöver hjälp (?:med|för) [^.;]{0,50}?(?:skyldiga?|ålagda?|ålagts|måste) (?:att )?[a-zà-öø-ɏ]+ enligt [a-zà-öø-ɏ]*lag(?:en)?|${decider} måste enligt [a-zà-öø-ɏ]*lag(?:en)?[^.;]{0,80}? därför`,
    ),
    unless: /tillsammans|gemensamt/,
  },
  {
    letters: [
      'räkn',
      'beräkn',
      'bedöm',
      'bestäm',
      'kom fram till',
      'kommit fram till',
      'slagit fast',
      'konstater',
      'plan',
    ],
    also: ['behöv', 'fatta', 'sakna', 'kräv'],
    pattern: rx(
      `${decider}(?: [a-zà-öø-ɏ]+){0,8}? (?:räknat (?:ut|fram)|räknade (?:ut|fram)|beräknat|bedömt|bestämt(?: sig för)?|kommit fram till|kom fram till|slagit fast|konstaterat) att(?:(?: det| vi| ${publicBody})? (?:${lacking}|behöver|saknar|behövde) ${count}(?: [a-zà-öø-ɏ]+){0,2}? ${measured}| ${count}(?: [a-zà-öø-ɏ]+){0,2}? ${measured} (?:behöver|behövs|måste|krävs|saknas|fattas))`,
    ),
    unless: /tillsammans|gemensamt|parterna|parkering|styrgrupp/,
  },
];

/** Whose “vi” it is: the words name the public side, or “vi” is the municipality in this sentence. */
function isOfPublic(agreement: Agreement, { sentence, text }: Said): boolean {
  const found = text.toLowerCase();
  if (!bareWe.test(found) || hasBody.test(found)) return true;
  return (
    areWePublic(agreement, sentence) ||
    namesOtherThanUs(agreement, sentence) ||
    isOfficer.test(found)
  );
}

const bareWe = /(?<![a-zà-öø-ɏ])vi(?! (?:på|från|här))(?![a-zà-öø-ɏ])/;
const hasBody = new RegExp(`${start}(?:${publicBody}|${weOfPublic})${end}`);
/** Only a public body is bound by law to arrange something for others. */
const isOfficer = /handläggar|sekreterar|vårt beslut|ålag|enligt [a-zà-öø-ɏ]*lag/;

/** Where the public side says, in everyday words, who comes. */
export function chosenByPublic(agreement: Agreement): readonly Said[] {
  return chosen
    .flatMap((way) => saidAsSign(agreement, way))
    .filter((said) => isOfPublic(agreement, said));
}

/** Where the need is what the public side lacks to do its own duty, also when it is told of. */
export function owedByPublic(agreement: Agreement): readonly Said[] {
  return owed
    .flatMap((way) => saidAsSign(agreement, way, true))
    .filter((said) => {
      if (!isOfPublic(agreement, said)) return false;
      return !/(?:inte|ej) (?:att|om)/.test(lowerOf(said.sentence).slice(0, said.start).slice(-12));
    });
}
