import { bodyMark, end, markPublic, ownedMark, start } from '../agreement/language/public-words.ts';

/** Without one of these nothing is the municipality’s. */
export const ownedLetters = [
  'kommunens',
  'kommunal',
  'kommuns',
  'stadens',
  'stads ',
  'regionens',
  'nämndens',
  'förvaltningens',
  'beställarens',
];

/** Anything that is the municipality’s, in a text with marks. */
const owned = `(?:${ownedMark} (?:[a-zà-öø-ɏ-]{1,30} ){0,2}?`;
const body = bodyMark;
const shapes =
  '[a-zà-öø-ɏ-]{0,30}(?:verksamhet|mottagning|boende|service|omsorg|vård|skola|gård|jour|rådgivning|bad|plats|hall|parklek|bibliotek|fältgrupp)[a-zà-öø-ɏ]{0,6})';
/** When it happens: “övertar från den 1 januari ansvaret”. */
const when =
  '(?: (?:från(?: och med)?|fr\\.? ?o\\.? ?m\\.?|per|vid|efter|under|med (?:början|start)|den|sedan)(?: (?!över|för(?![a-zà-öø-ɏ]))[a-zà-öø-ɏ\\d.-]+){1,5}?)?';
/** Things of the municipality’s that are lent or given and not run. */
const things =
  '(?!lokal|mark|nyck|inventar|byggnad|utrust|möb|del(?![a-zà-öø-ɏ])|bidrag|medel|reg(?:el|ler)|trivsel|logotyp|buss|bil(?![a-zà-öø-ɏ])|fordon|insats)';
const goesTo =
  '(?:övergår|övergå|övertas|övertagas|flyttas|läggs (?:ut|över)|lämnas (?:över|ut)|överlåts|överlämnas|överförs|går över|tas över|förs över) (?:till|på|av) (?:den |det |en )?';
/** What somebody may run, by the end of its word. */
const run =
  '[a-zà-öø-ɏ-]{0,30}(?:verksamhet|mottagning|boende|service|omsorg|vård|skola|skolan|gård|jour|rådgivning|bad|plats|hall|tjänst|stöd|punkt|disk|reception|expedition|växel|center|centrum|bibliotek|telefon|linje|park|(?:barn|ålderdoms|sjuk|korttids|familje|ungdoms|fritids)hem|muse|arbete|uppdrag|ansvar|uppgift|drift|undervisning|utbildning|camping|fritidsbank|läger|kafé|café)[a-zà-öø-ɏ]{0,8}';
const takes = `(?:övertar|överta|tar över|ta över|tar${when} över)`;
const matter =
  '(?: (?:den|det|de|driften av|ansvaret för|verksamheten vid|föreningen|stiftelsen|studieförbundet|församlingen|skötseln av|arbetet med)){0,8}';
const handsOut = ['lämnar över', 'överlåter', 'överlämnar', 'lägger ut'];
const takesOver = ['överta', ' över'];
const passes = [
  'övergå',
  'överta',
  'flyttas',
  'läggs ',
  'lämnas ',
  'överlåts',
  'överlämnas',
  'överförs',
  'går över',
  'tas över',
  'förs över',
];

/** What somebody leaves, up to whom; things that change hands are not run. */
const left =
  '(?![^.;]{0,60}(?:dator|möb|utrust|inventar|böcker|nyck|kläd|cyk|stol|verktyg|leksak|material))[^.;]{1,90}?';

/** One way to say that what is the municipality’s goes to another. */
const shift = (letters: readonly string[], also: readonly string[], words: string) => {
  let made: RegExp | undefined;
  return {
    letters,
    also,
    marked: markPublic,
    get pattern() {
      made ??= new RegExp(`${start}(?:${words})${end}`, 'g');
      return made;
    },
  };
};
/** All of them, each with letters that it cannot do without. */
export const municipalShifts = [
  shift(
    ['driver', 'driva', 'drift'],
    ownedLetters,
    `(?:driver|driva|bedriver|bedriva|drift(?:en)? av|drifts?ansvar(?:et)? för)${matter} ${owned}${things}[a-zà-öø-ɏ-]{3,})`,
  ),
  shift(
    [...handsOut, ...takesOver],
    ownedLetters,
    `(?:${takes}|${handsOut.join('|')})${when}${matter} ${owned}${run})`,
  ),
  shift(
    handsOut,
    [' sin ', ' sitt ', ' sina '],
    `(?:${handsOut.join('|')})${matter} (?:sin|sitt|sina) (?:[a-zà-öø-ɏ-]{1,30} ){0,2}?${run}(?: [a-zà-öø-ɏ]{1,30}){0,4}? (?:på|till|åt) (?!${body})[a-zà-öø-ɏ]{1,30}`,
  ),
  shift(
    passes,
    ownedLetters,
    `(?:(?:ansvaret|skötseln|driften|huvudmannaskapet|utförandet|bemanningen|ledningen) (?:för|av) ${owned}${things}[a-zà-öø-ɏ-]{3,})|${owned}${shapes})(?: [a-zà-öø-ɏ\\d]+){0,6}? ${goesTo}(?!${body})[a-zà-öø-ɏ]{1,30}`,
  ),
  shift(
    ['anförtros'],
    ownedLetters,
    `(?:ansvaret|skötseln|driften|utförandet|ledningen) (?:för|av) ${owned}${things}[a-zà-öø-ɏ-]{3,})(?: [a-zà-öø-ɏ\\d]+){0,4}? anförtros`,
  ),
  shift(
    ['övergår från', 'överförs från', 'flyttas från', ' över från', 'lämnas över från'],
    ['ansvaret', 'driften', 'skötseln', 'huvudmannaskapet'],
    `(?:ansvaret|driften|skötseln|huvudmannaskapet) (?:för|av)(?: [a-zà-öø-ɏ-]{1,30}){1,4}? (?:övergår|överförs|flyttas|går över|förs över|lämnas över) från ${body}`,
  ),
  shift(
    ['i stället för '],
    ['svarar', 'ansvarar', 'driver', 'utför', 'sköter'],
    `(?:svarar|ansvarar|driver|utför|sköter),? i stället för ${body}`,
  ),
  shift(['sköter', 'sköta'], ownedLetters, `(?:sköter|sköta) ${owned}${run})`),
  shift(
    ['som '],
    passes,
    `som ${body}(?: [a-zà-öø-ɏ]{1,30}){0,2}? (?:har drivit|driver|drev|har skött|sköter|har bedrivit)(?: [a-zà-öø-ɏ]{1,30}){0,3}? ${goesTo}(?!${body})[a-zà-öø-ɏ]{1,30}`,
  ),
  shift(
    [' regi'],
    ownedLetters,
    `${owned}${shapes}(?: [a-zà-öø-ɏ]{1,30}){0,4}? (?:drivs|sköts|bedrivs)(?: vidare)? i (?:föreningens|stiftelsens|klubbens|församlingens|jourens) regi`,
  ),
  shift(
    ['s ställe'],
    ['träder', 'går', 'kliver'],
    `(?:träder|går|kliver)(?: [a-zà-öø-ɏ]{1,30})? in i ${ownedMark} ställe`,
  ),
  shift(
    takesOver,
    [' från ', ' efter ', ' åt '],
    `(?:${takes}|tar (?:vi|[a-zà-öø-ɏ]{1,30}) över) ${left} (?:från|efter|åt) (?:${body}|${ownedMark} [a-zà-öø-ɏ-]{0,30}(?:enhet|avdelning|kontor|personal|grupp|lag)(?:en|et)?)`,
  ),
  shift(['svarar', 'svara '], ownedLetters, `(?:svarar?|ansvarar?)${when} för ${owned}${shapes}`),
  shift(
    ['driv', 'sköt', 'bedriv', 'överta', 'utför'],
    ownedLetters,
    `${owned}${shapes}(?: [a-zà-öø-ɏ]{1,30}){0,6}? (?:driva?s|sköta?s|bedriva?s|överta?s|utföra?s) av (?!${body})[a-zà-öø-ɏ]{1,30}`,
  ),
  shift(
    ['entrepren', 'driftavtal', 'driftsavtal', 'verksamhetsövergång'],
    ['entrepren', 'avtal', 'övergång'],
    'drifts?entreprenör(?:en)?|drifts?entreprenad(?:en)?|driftavtal(?:et)?|verksamhetsövergång(?:en)?',
  ),
];
