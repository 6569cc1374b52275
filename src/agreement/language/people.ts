import { hasAny } from './letters.ts';

/** Letters that a name for people cannot do without. */
export const peopleLetters = [
  'barn',
  'ung',
  'tonår',
  'äldre',
  'elev',
  'student',
  'senior',
  'pension',
  'invån',
  'boende',
  'som bor',
  'borna',
  'bybor',
  'granna',
  'medborg',
  'kvinn',
  'män',
  'flick',
  'pojk',
  'tjej',
  'kill',
  'familj',
  'förälder',
  'föräldra',
  'mamm',
  'papp',
  'gravid',
  'syskon',
  'nyanländ',
  'flykting',
  'asyl',
  'migrant',
  'utrikes',
  'utlands',
  'ukrain',
  'person',
  'människ',
  'vuxn',
  'anhörig',
  'närstående',
  'brukare',
  'patient',
  'klient',
  'hemlös',
  'arbetslös',
  'arbetssök',
  'funktions',
  'våldsutsatt',
  'offer',
  'missbruk',
  'beroende',
  'ålder',
  'år',
  'som ',
  'dagledig',
  'ensam',
  'allmänhet',
  'befolkning',
  'förening',
  'hyresg',
  'sörjande',
  'intagna',
  'minoritet',
  'romer',
  'hbtq',
  'skol',
  'drabbade',
  'vittnen',
  'ägare',
  'konstnär',
  'arbetare',
  'idrottare',
  'veteran',
  'hushåll',
  'döva',
  'blinda',
  'turist',
];
/** People, by who they are. */
const people =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*(?:ungdom|pensionär|invånar|medborgar|anhörig|närstående|kvinn|flick|pojk|student|flykting|nyanländ|familj|föräldra|förälder|grannar|hyresgäst|brottsoffer|brukare|patient|klient|arbetslös|arbetssök|hemlös|våldsutsatt|missbruk|funktionsnedsätt|funktionshind|asylsök|befolkning|syskon)[a-zà-öø-ɏ-]*|[a-zà-öø-ɏ]*(?:elev|boende|senior|bor)(?:er|erna|s|ar|arna|na|n)?(?![a-zà-öø-ɏ])|elev[a-zà-öø-ɏ]+|barn(?!ets bästa|konv|persp|rätt)[a-zà-öø-ɏ-]*|[a-zà-öø-ɏ]{3,}barn(?:en)?|unga|ungas|tonår[a-zà-öø-ɏ]*|äldre|äldres|män|männen|tjejer|killar|vuxna|vuxnas|mammor|pappor|gravida|migranter|utrikes ?födda|utlandsfödda|ukrain[a-zà-öø-ɏ]+|daglediga|ensamstående|ensamma|allmänheten|sörjande|drabbade|vittnen|[a-zà-öø-ɏ]+ägare|konstnärer(?:na)?|kulturarbetare|idrottare|veteraner(?:na)?|hushåll(?:en)?|döva|blinda|turister|intagna|romer|samer|minoritet[a-zà-öø-ɏ]*|hbtq[a-zà-öø-ɏ]*|skolklass[a-zà-öø-ɏ]*|(?:personer|människor|folk|alla|andra|någon) som (?!behöver|har behov|har nytta|vill (?:delta|vara|komma)|är (?:intresser|med)|önskar|deltar|kommer(?! från)|besöker|söker sig|omfattas|ingår|berörs|kan ha|arbetar|leder|ansvarar|har kontakt|undertecknar)|(?:de|dem|den|dig|du|er|var och en|någon annan) som (?:(?:har )?(?:fyllt|fyller|passerat) (?:\d|sextio|sjuttio|åttio|femti)|bor|lever|har (?:utsatts|varit|drabbats|förlorat|en|ett|svårt|kommit|blivit)|är (?:över|under|ny|utsatt|arbets|ensam|sjuk|mellan)|saknar|står|lider|studerar|går i|kommit|flyttat|växer|mist|förlorat|befinner|vill (?:lära|bryta|lämna)|lämnar|riskerar|just|nyligen)|(?:personer|människor|alla|folk) (?:med (?!ansvar|mandat)|i (?:åldern|hemlöshet|utanförskap|utsatthet)|över \d|under \d|utan|mellan \d|från|på flykt)|(?:delta|vara med|komma|välkom(?:men|na))[^.;]{0,30} fyllt \d|i åldern|mellan \d+ och \d+ år|\d+ ?[–-] ?\d+ år|årskurs|över \d+ år|(?:områdets|lokala|ortens|stadsdelens|mindre|bygdens|kommunens|andra|fler) (?:föreningar|föreningslivet|organisationer)|föreningsaktiva?|föreningslivet|idéburna organisationer|föreningar (?:i|som|med))/;
/** Not for whom: a board’s name, how many live in the municipality, who shows an extract from a register. */
const names =
  /(?:[a-zà-öø-ɏ-]+(?:,| och| samt) )?[a-zà-öø-ɏ-]*(?:nämnd|förvaltning)(?:en|ens)?(?![a-zà-öø-ɏ])|\d[\d ]* invånare|invånarantal[a-zà-öø-ɏ]*|barnets bästa|alla människor[^.;]{0,20} (?:lika|värde)/g;

const nameLetters = ['nämnd', 'förvaltning', 'invånar', 'barnets bästa', 'alla människor'];
/** The commonest words, which are enough wherever they stand: most texts need no pattern. */
const surely = ['ungdom', 'familj', 'föräldra', 'pensionär', 'nyanländ', 'kvinn', 'anhörig'];

/** Whether a text in lower case names people, beside the names of boards and how many live in a place. */
export function namesPeopleIn(lower: string): boolean {
  const bare = hasAny(lower, nameLetters) ? lower.replace(names, ' ') : lower;
  if (hasAny(bare, surely)) return true;
  return people.test(bare) && (bare === lower || people.test(lower));
}
