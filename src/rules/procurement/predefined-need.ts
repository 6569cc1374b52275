import type { Agreement } from '../../agreement/agreement.ts';
import {
  end,
  publicBody,
  publicOwned,
  small,
  start,
  words,
} from '../../agreement/language/public-words.ts';
import { lowerOf, type Said, saidRange } from '../../agreement/language/search.ts';
import { defineRule } from '../../rule.ts';
import { decidedFor, dutiesMet } from '../../rule-kinds/duties-met.ts';
import { decidedByOfficer, neededByLaw } from '../../rule-kinds/needs-of-law.ts';
import { passedOn } from '../../rule-kinds/passed-on.ts';
import { chosenByPublic, owedByPublic } from '../../rule-kinds/plain-needs.ts';
import { settledComers, settledNeeds } from '../../rule-kinds/settled-alone.ts';
import { inOrder, isByPublic, type Sign, saidAsSign } from '../../rule-kinds/signs.ts';

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const fulfils =
  '(?:fullgör(?:a|s)?|uppfyll(?:a|er|s)|tillgodose[rs]?|fullfölj(?:a|er|s)|lev(?:a|er) upp till|säkerställ(?:a|er)|ombesörj(?:a|er)|svara(?:r)? upp mot|klara[r]?)';
const duty =
  '(?:(?:lagstadgade|lagreglerade|lagenliga|obligatoriska|rättsliga) )?(?:skyldighet(?:en|er|erna)?|ansvar|åtagande(?:n|na)?|uppgift(?:er|erna)?|lagkrav|ansvarsområde|försörjningsansvar)';
const people =
  '(?:alla|deltagar(?:e|na)|ungdomarna|barnen|familjerna|personer|personerna|person|individer|boende|klienter|brukare|unga|ungdomar|barn|familjer|elever|kvinnor|män|äldre|de|den|någon|placerade|enskilda)';
const decided =
  '(?:biståndsbeslut(?:et)?|biståndsbedömd[a]?|biståndsbedömt|biståndsbedömning(?:en)?|(?:individuell[at]*|myndighets)beslut(?:et)?|individuellt beslut|beslut om (?:bistånd|insats(?:en|er)?|placering)|beslut enligt (?:sol|lss|lvu|lvm|socialtjänstlagen)|beviljat? (?:bistånd|insats(?:en)?)|beviljats (?:bistånd|insats(?:en)?))';

/** The municipality answers for its own duties, or they are left as they are. */
const leftAlone =
  /(?<![a-zà-öø-ɏ])själv(?:a|t)?(?! har)|påverkas|kvarstår|ändras|ersätter|vid sidan av|utöver|komplement|oavsett|oberoende av|utan (?:bistånds)?beslut|krävs (?:inget|inte)|kräver (?:inget|inte)|behöver (?:inget|inte)|behövs (?:inget|inte)|(?:i|enligt) (?:detta|det här|denna|den här) (?:avtal|partnerskap|överenskommelse)/;

const places =
  '(?:[a-zà-öø-ɏ]{0,20}platser(?:na)?|plats|lägenheter(?:na)?|boenden|[a-zà-öø-ɏ]{2,14}rum|vårddygn|dygn)';
const some = `(?:ytterligare |minst |omkring |ungefär )?${small} (?:[a-zà-öø-ɏ]+ ){0,2}?${places}`;
const lacks = '(?:sakna(?:r|s|des?)|fatta(?:s|des)|behöv(?:s|des)|kräv(?:s|des)|behöver)';

const needs: readonly Omit<Sign, 'key' | 'message'>[] = [
  {
    letters: ['åvilar', 'åligger', 'ankommer', 'vilar på', ' har enligt '],
    also: ['skyldig', 'ansvar', 'åtagande', 'uppgift'],
    pattern: rx(
      `${fulfils} (?:den |det |de )(?:[a-zà-öø-ɏ]+ )?${duty}[^.;]{0,90}? (?:(?:åvilar|åligger|ankommer på|vilar på) ${publicBody}|som ${publicBody} har enligt [a-zà-öø-ɏ]+)`,
    ),
    unless: leftAlone,
  },
  {
    letters: ['skyldig', 'ansvar', 'åtagande', 'uppgift', 'krav'],
    also: [
      'fullgör',
      'uppfyll',
      'tillgodos',
      'fullfölj',
      'lever upp',
      'leva upp',
      'säkerställ',
      'ombesörj',
      'svara upp',
      'svarar upp',
      'klara',
      'lagstadgad',
      'lagreglerad',
      'obligatorisk',
    ],
    pattern: rx(
      `${publicBody}${words(4)} uppfylla (?:kraven|sina krav|lagens krav)(?: [a-zà-öø-ɏ]+){0,2} (?:i|enligt) [a-zà-öø-ɏ]+|(?:ingår i|omfattas av|del av) ${publicOwned} (?:lagstadgade|lagreglerade|obligatoriska) [a-zà-öø-ɏ]+|${fulfils} (?:${publicOwned}|dess|sitt|sina|sin)${words(2)} ${duty}|${publicOwned} ${duty}${words(3)} (?:fullgörs|uppfylls|tillgodoses|säkerställs)|(?:genom|med|i och med) (?:avtalet|överenskommelsen|partnerskapet|detta avtal|denna överenskommelse) (?:fullgör|uppfyller|tillgodoser|säkerställer|fullföljer) ${publicBody} (?:sitt|sina|sin) ${duty}|inom (?:ramen för )?${publicOwned} (?:lagstadgade|lagreglerade) (?:ansvar|uppgift|skyldighet)[a-zà-öø-ɏ]*`,
    ),
    unless: leftAlone,
  },
  {
    letters: ['skyldig', 'verkställs'],
    pattern: rx(
      `${publicBody}(?: [a-zà-öø-ɏ]+){0,6}? (?:är |har en )?skyldig(?:a|t|het)? att verkställa${words(4)} beslut(?:en)?|ansvar(?:et|ar)? för att (?:de )?(?:bistånds|gynnande )?besluten verkställs|${publicBody}(?: [a-zà-öø-ɏ]+){0,4}? skyldig(?:a|t)? att (?:erbjuda|tillhandahålla|ordna|ge|utföra|anordna|verkställa)(?=[^.;]{0,80} (?:därför|behöver hjälp|genom (?:avtalet|partnerskapet|överenskommelsen)))|(?:som|vilka|vilket) ${publicBody}(?: [a-zà-öø-ɏ]+){0,3} är skyldig(?:a|t)? att (?:erbjuda|tillhandahålla|ordna|ge|utföra|anordna)|som ${publicBody} enligt lag (?:är skyldig|ska|måste)`,
    ),
    unless: leftAlone,
  },
  {
    letters: ['behov', 'behövs', 'krävs', 'saknas'],
    also: [
      'bestäm',
      'har behov',
      'har ett behov',
      'ett stort behov',
      's behov',
      'sitt behov',
      'fastställt',
      'definierat',
      'preciserat',
      'slagit fast',
      'beslutat om',
      'på förhand',
      'i förväg',
    ],
    pattern: rx(
      `${publicBody} (?:har )?(?:bestämt|bestämde|beslutat|fastställt|slagit fast) (?:vilka|vilket|vad|hur många)(?: [a-zà-öø-ɏ]+){0,4}? (?:som )?(?:behövs|krävs|saknas)|${publicBody} (?:har )?(?:kartlagt|kartlade|inventera[dt]e?|räknat fram|analysera[dt]e?|beräknat|beräknade) sitt behov(?: av [a-zà-öø-ɏ]+)?|${publicBody} har (?:ett |ett stort )?behov av (?:att köpa|[a-zà-öø-ɏ ]{0,12}platser)|(?:täck(?:a|er|s)|möt(?:a|er|s)|tillgodose[rs]?|säkerställ(?:a|er)|lös(?:a|er)|fyll(?:a|er)) ${publicOwned} behov|${publicBody}${words(6)} (?:fastställt|definierat|preciserat|slagit fast|beslutat om)(?: [a-zà-öø-ɏ]+){0,3} (?:behov(?:et|en)?|insatser|platser)|(?:på förhand|i förväg) (?:definiera|fastställ|bestäm|identifiera)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} behov(?:et|en)?`,
    ),
    unless: /tillsammans|gemensamt|parterna|program(?:met)?(?![a-zà-öø-ɏ])/,
  },
  {
    letters: ['behovsanalys', 'fastställ', 'konstatera', 'slagit fast att', 'slog fast'],
    pattern: rx(
      `${publicBody}${words(6)} (?:fastställt|fastställde|konstaterat|konstaterade|slagit fast|slog fast)${words(3)} att${words(6)} (?:saknas|fattas|behövs|krävs)`,
    ),
    unless: /tillsammans|gemensamt|parterna/,
  },
];

const duties: ReadonlySet<(typeof needs)[number]> = new Set(needs);

/** The need counted in people, by a plan of its own. */
const countedPeople: readonly Omit<Sign, 'key' | 'message'>[] = [
  {
    letters: ['plan', 'prognos', 'behovsanalys', 'inventering'],
    also: ['behöv', 'behov av'],
    pattern: rx(
      `${publicBody} (?:har )?(?:i|genom|enligt) (?:sin |en )?(?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]*(?:plan|prognos|analys|inventering)(?:en)?[^.;]{0,80}? (?:bedömt|bedömde|beräknat|beräknade|fastställt|fastställde|räknat fram) att (?:omkring |cirka |ca |ungefär )?\\d[\\d ]* [a-zà-öø-ɏ]+(?: per år| årligen)? (?:behöver|har behov|kommer att behöva)`,
    ),
    unless: /tillsammans|gemensamt|parterna/,
  },
];

/** The need counted in places, by a plan or by the municipality itself. */
const counted: readonly Omit<Sign, 'key' | 'message'>[] = [
  {
    letters: ['platser', 'lägenheter', 'boenden', 'dygn', 'rum', ' plats '],
    also: ['sakna', 'fatta', 'behöv', 'kräv'],
    pattern: rx(
      `${publicBody}${words(3)} (?:saknar|behöver) ${some}|(?:plan(?:en)?|[a-zà-öø-ɏ]*(?:analys|prognos|plan)(?:en)?|utredning(?:en)?|${publicOwned})[^.;]{0,90}? (?:sakna(?:s|des|r)|fatta(?:s|des)|behöv(?:s|des)|kräv(?:s|des)) ${some}|${publicBody}${words(4)} (?:beräknat|bedömt|konstaterat|räknat ut|räknat fram|fastställt) att${words(4)} ${lacks}${words(3)} ${some}`,
    ),
    unless: /tillsammans|gemensamt|parterna|parkering|styrgrupp|för egen personal/,
  },
  {
    letters: ['behovsplan', 'behovsanal', 'behovsinv', 'behovsbeskr', 'försörjningsplan'],
    pattern: rx(
      `${publicBody}${words(5)} (?:fastställde|antog|beslutade om|fastställt|antagit|beslutat om)${words(4)} (?:behovs(?:plan|analys|inventering|beskrivning)|(?:boende|plats|bostads)försörjningsplan)(?:en)?`,
    ),
    unless: /tillsammans|gemensamt|parterna/,
  },
];

const placements: readonly Omit<Sign, 'key' | 'message'>[] = [
  {
    letters: ['verkställ'],
    pattern: rx(
      `(?:verkställ(?:er|a|s|as)|verkställ(?:ighet|ande)(?:en|t)? av|verkställ(?:er|a))${words(4)} (?:biståndsbeslut(?:en|et)?|beslut(?:en|et)? (?:om|enligt) (?:bistånd|insats|stöd|ledsag|kontakt|avlös|plats|placering|boende|hem|lss|sol|lvu|lvm|socialtjänst|lagen om)[a-zà-öø-ɏ]*|${publicOwned} (?:bistånds)?beslut|(?:individuella|gynnande) beslut)|${decided}${words(4)} verkställs${words(2)} (?:av|hos|genom)`,
    ),
    unless:
      /styrgrupp|årsmöte|verkställer själv|(?:kommunen|nämnden|förvaltningen|handläggar[a-zà-öø-ɏ]+|regionen) (?:[a-zà-öø-ɏ]+ ){0,2}verkställer/,
    byCivil: true,
  },
  {
    letters: ['hänvisar', 'anvisar', 'remitterar', 'skickar'],
    also: ['beslut'],
    pattern: rx(
      `som (?:${publicBody}|socialjouren|socialtjänsten|handläggar[a-zà-öø-ɏ]+|socialsekreterar[a-zà-öø-ɏ]+) (?:hänvisar|anvisar|remitterar|skickar)${words(3)} (?:efter|genom|med|enligt|på grund av)(?: ett| sitt)? [a-zà-öø-ɏ]{0,12}beslut(?:et)?`,
    ),
    unless: leftAlone,
  },
  {
    letters: ['beslut'],
    also: ['endast', 'bara', 'enbart', 'krävs', 'gällande', 'förutsätt', 'villkor'],
    pattern: rx(
      `(?:endast|bara|enbart|ges|riktas till|tas emot)[^.;]{0,60}? (?:den|de|dem|personer|personerna|ungdomar|barn|familjer) som har (?:ett |fått )?(?:gällande |giltigt |aktuellt |gynnande )?(?:bistånds|myndighets)?beslut(?: (?:från|av|om|enligt) [a-zà-öø-ɏ]+)?|som har ett (?:gällande|giltigt) (?:bistånds|myndighets)?beslut|(?:förutsätter|kräver) (?:ett )?(?:bistånds|myndighets)?beslut (?:från|av) ${publicBody}`,
    ),
    unless: /styrgrupp|underteckn|skriva under|styrelse|årsmöte/,
  },
  {
    letters: ['beslut', 'bestämmer', 'avgör'],
    also: ['vem som', 'vilka ', 'fatta', 'beslutat om'],
    pattern: rx(
      `(?:${publicBody}|[a-zà-öø-ɏ]*handläggar(?:en|na)|socialsekreterar(?:en|na)) (?:[a-zà-öø-ɏ]+ )?(?:bestämmer|avgör|beslutar)(?: om)? (?:vem|vilka)(?: [a-zà-öø-ɏ]+)? som (?:får|ska|kan) (?:[a-zà-öø-ɏ]+ )?(?:stöd|plats|delta|komma|insats|hjälp|vara med|tas emot)[a-zà-öø-ɏ]*|(?:dem|de|den|personer) som (?:${publicBody}|[a-zà-öø-ɏ]*handläggar(?:en|na)|socialsekreterar(?:en|na)) (?:fattar beslut om|beslutar om|har fattat beslut om|har beslutat om)`,
    ),
    unless:
      /styrgrupp|underteckn|skriva under|kontaktperson för|ledamö|mötet?(?![a-zà-öø-ɏ])|uppföljning|avstämning|workshop|utbildning/,
  },
  {
    letters: ['platser', 'tar emot', 'ta emot'],
    also: ['tillsätt', 'fördela', 'dispone', 'skickar', 'remitter', 'hänvisar', 'väljer ut'],
    pattern: rx(
      `[a-zà-öø-ɏ]{0,12}platser(?:na)? (?:tillsätts|fördelas|disponeras) (?:helt )?av (?:${publicBody}|${publicOwned} [a-zà-öø-ɏ]+|[a-zà-öø-ɏ]*handläggare(?:n)?)|(?:tar|ta) emot (?:(?:alla|de|den|dem|bara|endast) ){1,2}(?:[a-zà-öø-ɏ]+ )?som ${publicBody} (?:skickar|remitterar|hänvisar|väljer ut)`,
    ),
    unless: /parkering|sittplats|styrgrupp/,
  },
  {
    letters: ['neka', 'avvisa', 'tacka nej'],
    pattern: rx(
      `(?:får|kan|har) (?:inte|ej|ingen rätt att)(?: [a-zà-öø-ɏ]+){0,2}? (?:neka|avvisa|tacka nej till)(?: [a-zà-öø-ɏ]+){0,6}? (?:(?:anvisa|hänvisa|remittera|placera|placering|bistånds|beslut)[a-zà-öø-ɏ]*|som ${publicBody} (?:[a-zà-öø-ɏ]+ )?(?:anvisar|hänvisar|skickar|remitterar|placerar|anmäler))`,
    ),
    denies: true,
  },
  {
    letters: ['placering', 'anvisning', 'inskrivning'],
    pattern: rx(
      `(?:placering|anvisning|inskrivning)(?:en|ar|arna)?(?: (?:till|i|av) [a-zà-öø-ɏ]+)? (?:görs|sker|sköts|beslutas)${words(3)} (?:av|genom|från|via) (?:${publicBody}|${publicOwned} [a-zà-öø-ɏ]+|[a-zà-öø-ɏ]*handläggare(?:n)?|socialsekreterar(?:e|en|na))`,
    ),
    unless: /tillsammans med föreningen|parterna|frivillig/,
  },
  {
    letters: ['vem som', 'vilka som'],
    also: ['avgörs', 'bestäms', 'beslutas'],
    pattern: rx(
      `(?:vem|vilka) som (?:får|ska|kan)[^.;]{0,50}? (?:avgörs|bestäms|beslutas) (?:helt )?av (?:${publicBody}|${publicOwned} [a-zà-öø-ɏ]+|[a-zà-öø-ɏ]*handläggare(?:n)?|socialsekreterar(?:e|en|na))`,
    ),
    needs: /plats|insats|delta|komma|tas emot|bo (?:i|på)|stöd/,
    unless: /styrgrupp|underteckn|skriva under|kontaktperson/,
  },
  {
    letters: ['placer'],
    pattern: rx(
      `(?:tar emot|ta emot|mottar|neka)(?: [a-zà-öø-ɏ]+){0,6} placer(?:ar|as|at|ats|ade|ing(?:en|ar)?)|${publicBody}(?: [a-zà-öø-ɏ]+){0,3} placera(?:r|t|s)?|placering(?:en|ar|arna)? (?:sker|görs|beslutas|av|i (?:verksamheten|boendet))(?: [a-zà-öø-ɏ]+){0,5} (?:${publicBody}|beslut(?:et)?|handläggare(?:n)?|utföraren|boendet|verksamheten)|placeras(?: [a-zà-öø-ɏ]+){0,5} av (?:${publicBody}|[a-zà-öø-ɏ]*sekreterare(?:n)?|[a-zà-öø-ɏ]*handläggare(?:n)?)|placeringsbeslut(?:et)?`,
    ),
    unless:
      /placera[rs]? (?:inte|ingen|inga|aldrig|ej)|(?:inte|inga) (?:emot )?(?:några )?placering|skylt|samordnar|dagordning|medel|familjehemsplacerad|avtal med andra|annat avtal/,
  },
  {
    letters: ['anvis'],
    pattern: rx(
      `(?:${publicBody}|[a-zà-öø-ɏ-]*enhet(?:en)?|[a-zà-öø-ɏ]*(?:handläggar|sekreterar)(?:e|en|na))(?: [a-zà-öø-ɏ]+){0,3} anvisa[rt]?|anvisas(?: [a-zà-öø-ɏ]+){0,2} (?:av|från) (?:${publicBody}|arbetsförmedlingen|handläggare(?:n)?)|anvisa[dt]e? av ${publicBody}|anvisning(?:ar)? (?:sker|görs)(?: [a-zà-öø-ɏ]+){0,3} ${publicBody}`,
    ),
    needs: new RegExp(`${start}${people}${end}`),
    unless: /lokal|system|parkering|utrymme|försäkring|rutin|anvisa[rs]? (?:inte|ingen|inga)/,
  },
  {
    letters: [
      'bistånd',
      'bevilja',
      'individuell',
      'myndighetsbeslut',
      'beslut om',
      'beslut enligt',
      'beslut av',
      'beslut från',
      'beslutar om',
      'beslutar vem',
      'bestämmer vem',
      'avgör vem',
      'avgör om',
    ],
    pattern: rx(
      `${decided}|(?:${publicBody}|[a-zà-öø-ɏ]*handläggare(?:n)?|[a-zà-öø-ɏ]*sekreterare(?:n)?) (?:beslutar|avgör|fattar beslut) om (?:placering|plats|insats)[a-zà-öø-ɏ]*|${publicBody}(?: har)? bevilja(?:t|r|ts) (?:plats|insats|stöd|bistånd)[a-zà-öø-ɏ]*|efter beslut (?:av|från|hos) (?:[a-zà-öø-ɏ]*handläggare(?:n)?|socialsekreterare(?:n)?|socialtjänsten)|bevilja(?:ts|s|de|d|t)(?: [a-zà-öø-ɏ]+){0,5} av (?:[a-zà-öø-ɏ]*handläggare(?:n)?|[a-zà-öø-ɏ]*sekreterare(?:n)?)|(?:har|som|blivit) bevilja(?:ts|de|t|d)(?: [a-zà-öø-ɏ]+){0,3} (?:insats(?:en)?|plats|stöd)(?: [a-zà-öø-ɏ]+){0,3} (?:av|enligt) [a-zà-öø-ɏ]+|(?:handläggaren|socialsekreteraren|biståndshandläggaren|${publicBody}) (?:beslutar|bestämmer|avgör) vem som (?:får|ska)`,
    ),
    unless: new RegExp(
      `${leftAlone.source}|råder över|force majeure|utom(?:stående)? kontroll|(?<![a-zà-öø-ɏ])(?:brand|krig|epidemi|pandemi|naturkatastrof|översvämning|oförutsedd)|utan ${decided}|(?:inget|inga|ingen|inte|ej|utan)(?: [a-zà-öø-ɏ]+){0,3} (?:bistånds|beslut)`,
    ),
  },
];

const section = (text: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Bakgrund\n\n${text}\n`;

export const predefinedNeed = defineRule({
  id: 'predefined-need',
  group: 'procurement',
  title: { sv: 'Behov som det offentliga har bestämt', en: 'A need that the public party defined' },
  summary: {
    sv: 'Parterna har hittat behovet tillsammans, och verksamheten är öppen utan beslut om enskilda.',
    en: 'The parties have found the need together, and the activity is open without decisions on individuals.',
  },
  rationale: {
    sv: 'Upphandlingsmyndigheten räknar det som ett tecken på köp att syftet är att möta ett behov som myndigheten på förhand har definierat inom sina egna uppgifter. Fullgör avtalet kommunens skyldigheter, eller kommer deltagarna genom placering och beslut, är det svårt att se det som en gemensam sak.',
    en: 'The National Agency for Public Procurement counts it as a sign of a purchase that the purpose is to meet a need which the authority has defined in advance within its own tasks. When the agreement fulfils the municipality’s duties, or those who take part come by placement and decision, it is hard to see it as a shared matter.',
  },
  advice: {
    sv: 'Beskriv den utmaning som parterna ser tillsammans och vad verksamheten ger vid sidan av kommunens egna insatser. Bygger den på beslut om enskilda, låt en jurist bedöma om den ska upphandlas.',
    en: 'Describe the challenge that the parties see together and what the activity gives beside the municipality’s own measures. If it rests on decisions on individuals, let a lawyer assess whether it is to be procured.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['background', 'goals', 'activity', 'commitments', 'target-group'],
  basis: [
    {
      work: 'grant-or-payment',
      place: {
        sv: 'behov som den upphandlande myndigheten på förhand har definierat',
        en: 'a need that the contracting authority has defined in advance',
      },
    },
    {
      work: 'hfd-2020-15',
      place: {
        sv: 'vad avtalet kallas avgör inte',
        en: 'what the agreement is called does not decide',
      },
    },
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 1.2 och 1.4', en: 'sections 1.2 and 1.4' },
      level: 'recommended',
    },
  ],
  messages: {
    need: {
      sv: '”{word}” kan läsas som att det offentliga har bestämt behovet inom sina egna uppgifter, vilket kan tala för ett köp. Skriv hur parterna har hittat behovet tillsammans, eller låt en jurist bedöma.',
      en: '“{word}” can be read as if the public party had defined the need within its own tasks, which may speak for a purchase. Write how the parties have found the need together, or let a lawyer assess it.',
    },
    placement: {
      sv: '”{word}” visar att deltagare kommer genom beslut om enskilda, vilket kan tala för köp av en insats. Skriv om verksamheten också är öppen utan beslut, eller låt en jurist bedöma.',
      en: '“{word}” shows that participants come by decisions on individuals, which may speak for the purchase of a measure. Write whether the activity is also open without a decision, or let a lawyer assess it.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna har tillsammans sett att [fyll i: utmaningen]. Verksamheten är ett komplement till kommunens egna insatser och ersätter dem inte.',
      en: 'Together the parties have seen that [fill in: the challenge]. The activity complements the municipality’s own measures and does not replace them.',
    },
    placement: {
      sv: 'Verksamheten är öppen för alla i målgruppen. Ingen behöver ett beslut för att delta, och kommunen placerar ingen i den.',
      en: 'The activity is open to everyone in the target group. Nobody needs a decision to take part, and the municipality places nobody in it.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: section(
        'Avtalet ingås för att fullgöra kommunens skyldigheter. Föreningen tar emot ungdomar som socialnämnden placerar.',
      ),
      finds: [
        { message: 'need', on: 'fullgöra kommunens skyldigheter', severity: 'warning' },
        { message: 'placement', on: 'tar emot ungdomar som socialnämnden placerar' },
      ],
    },
    {
      // Duties that stay where they are, no placements, and words that mean something else.
      language: 'sv',
      text: section(
        'Kommunens ansvar enligt socialtjänstlagen påverkas inte. Socialtjänsten berättar om träffarna men placerar ingen. Målgruppen är familjehemsplacerade barn. Samordnaren är placerad på biblioteket.',
      ),
      finds: [],
    },
    {
      language: 'sv',
      text: section(
        'Parterna har tillsammans sett att många är ensamma. Alla är välkomna, och det behövs inget biståndsbeslut.',
      ),
      finds: [],
    },
  ],
  *check(agreement) {
    for (const [message, ways, inOrdinaryWords] of [
      [
        'need',
        [...needs, ...counted, ...countedPeople],
        [owedByPublic, neededByLaw, dutiesMet, passedOn, settledNeeds],
      ],
      ['placement', placements, [chosenByPublic, decidedByOfficer, decidedFor, settledComers]],
    ] as const) {
      const said = ways.flatMap((way) =>
        saidAsSign(agreement, way, true).filter(
          (one) => !duties.has(way) || !isOwnDuty(agreement, one),
        ),
      );
      const [first, ...others] = inOrder([
        ...said,
        ...inOrdinaryWords.flatMap((find) => find(agreement)),
      ]);
      if (!first) continue;
      yield {
        message,
        at: saidRange(first),
        related: others.map((said) => ({ range: saidRange(said) })),
        data: { word: first.text.replace(/\s+/g, ' ') },
        ...(message === 'placement' && { proposal: 'placement' }),
      };
    }
  },
});

/** “Kommunen fullgör sina skyldigheter”, “varje part uppfyller sitt ansvar”: no need that another is to meet. */
function isOwnDuty(agreement: Agreement, said: Said): boolean {
  const { sentence, text } = said;
  const words = text.toLowerCase();
  // “Genom avtalet fullgör kommunen sitt ansvar”, “kommunen har kartlagt sitt behov”.
  if (/^(?:genom|med|i och med) |sitt behov/.test(words)) return false;
  if (!/ (?:sitt|sina|sin|dess) /.test(` ${words} `)) return false;
  const lower = lowerOf(sentence);
  const isForPublic =
    /(?:nämnden|kommunen|staden|regionen)(?: [a-zà-öø-ɏ]+){0,3} (?:ska |kan |ska kunna |behöver hjälp |uppfyller |fullgör |lever )/.test(
      lower,
    );
  return !(isForPublic && /lag|kap/.test(lower)) || isByPublicPlain(agreement, said, lower);
}

/** The municipality says of itself what it does, without a partnership that lets it. */
function isByPublicPlain(agreement: Agreement, said: Said, lower: string): boolean {
  return (
    isByPublic(agreement, said) &&
    !/syft|avtalet|partnerskapet|genom|för att|säkerställ/.test(lower)
  );
}
