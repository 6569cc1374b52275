import type { Agreement, Sentence } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { publicBody } from './language/public-words.ts';
import { lowerOf, type Said, saidIn } from './language/search.ts';
import { propertiesOf } from './language/sentence-properties.ts';
import { sectionAt, sentenceRange } from './places.ts';

/** What a municipality runs by itself or lets others run for it. */
const service =
  '(?:ledsagarservice|ledsagning|medborgarkontor|bibliotek|fritidsgård|badhus|simhall|badplats|ishall|idrottshall|sporthall|familjecentral|ungdomsmottagning|hemtjänst|förskola|skola|äldreboende|stödboende|särskilda boende|hvb-hem|boende|skyddade boende|turistbyrå|återvinningscentral|daglig verksamhet|dagliga verksamhet|kontaktcenter|mottagning|park|motionsspår|konsumentvägledning|budgetrådgivning|familjerådgivning|arbetsmarknadsenhet|dagcentral|träffpunkt|fritidscentrum|ungdomsgård)(?:en|et|n|t|er|erna|ar|arna|s)?';
const any = '(?:[a-zà-öø-ɏ0-9-]+ )';
const end = '(?![a-zà-öø-ɏ])';
const owned = '(?:kommunens|stadens|regionens|nämndens)';
const begin = '(?<![a-zà-öø-ɏ])';

/** “övertar driften av”, “överlämnar skötseln av”, “lägger ut driften på” */
const given = new RegExp(
  `${begin}(?:(?:övertar|övertas|tar över|överta|ta över|överlämnar|överlämnas|överlåter|överlåts|lämnar över|lämnas över|lägger ut|läggs ut|överför|överförs|anförtror|(?:an)?svarar ${any}{0,6}?för|åtar sig|sköter|tar hand om|tar(?: [a-zà-öø-ɏ0-9]+){0,6} över|har (?:över)?lämnat(?: över)?|har (?:överlåtit|anförtrott|överfört|lagt ut|övertagit|tagit över)) ${any}{0,9}?(?:drift|driften|skötsel|skötseln)|(?:drift|driften|skötseln)(?: och [a-zà-öø-ɏ]+)? av ${any}{1,4}?(?:överlämnas|överlåts|övergår|läggs ut|läggs ${any}{0,5}?ut|tas ${any}{0,5}?över|går ${any}{0,5}?över|lämnas|överförs|anförtros|övertas|(?:vilar|ligger) (?!kvar|inte|ej|fortsatt)${any}{0,3}?(?:på|hos)(?! (?:[a-zà-öø-ɏ-]*(?:kommun|nämnd|förvaltning)|staden|regionen|oss|[a-zà-öø-ɏ]+ (?:kommun|stad))))|(?:övertar|tar(?: [a-zà-öø-ɏ]+){0,4} över) ${any}{0,2}?${service})${end}`,
  'g',
);
/** “ansvaret för kommunens fritidsgård går över till föreningen”: of what is municipal only. */
const passed = new RegExp(
  `${begin}(?:(?:ansvaret|verksamheten) (?:för|vid|på|i) ${owned} ${any}{1,3}?(?:går|förs|läggs|flyttas|övergår|överförs|övertas|tas)(?: ${any}{0,5}?över)?|(?:går|förs|läggs|övergår|flyttas) (?:ansvaret|verksamheten) (?:för|vid|på|i) ${owned} ${any}{1,4}?(?:över|till)|(?:övertar|tar ${any}{0,6}?över|övertas) ${any}{0,6}?ansvaret för ${owned} ${any}{0,2}?[a-zà-öø-ɏ]+|drivs ${owned} ${any}{0,2}?${service})${end}`,
  'g',
);
/** “Kommunens budgetrådgivning förs över till föreningen” */
const moved = new RegExp(
  `${begin}${owned} ${any}{0,2}?${service} (?:går|förs|läggs|flyttas|övergår|överförs|övertas|tas|lämnas|överlåts|överlämnas)(?: ${any}{0,3}?(?:över|till|av))?${end}`,
  'g',
);
/** “på uppdrag av kommunen”, “för kommunens räkning” with a verb of running. */
const onBehalf = new RegExp(
  `${begin}(?:driver|drivs|driva|drivas|sköter|sköts|sköta|skötas|utför|utförs|utföra|bedriver|bedrivs|tillhandahåller|ansvarar för|svarar för)(?: [a-zà-öø-ɏ0-9-]+){0,8}? (?:på uppdrag av|för (?:kommunens|nämndens|regionens|stadens) räkning|åt (?:kommunen|nämnden|regionen|staden)|på (?:kommunens|nämndens|regionens|stadens) (?:uppdrag|vägnar))${end}|${begin}(?:för (?:kommunens|nämndens|regionens|stadens) räkning|på (?:uppdrag av (?:kommunen|nämnden)|kommunens uppdrag)) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:driva|driver|sköta|sköter|utföra|utför)${end}`,
  'g',
);
/** “driver medborgarkontoret”, “sköter kommunens öppna förskola”, “fritidsgården … drivs … av föreningen” */
const runs = new RegExp(
  `${begin}(?:driver|driva|sköter|sköta) (?:kommunens |stadens |regionens |nämndens )?${any}{0,2}?${service}${end}|${begin}(?:driver|driva|sköter|sköta) ${owned} ${any}{0,2}?[a-zà-öø-ɏ-]+(?:boende|mottagning|jour|verksamhet|service|gård|skola|bad|hall|rådgivning|center|disk|reception|linje)(?:en|et|n|t|er|erna|ar|arna|s)?${end}|${begin}${service},? (?!och )[^.;]{0,60}(?:drivs|sköts|bedrivs|drivas|skötas) [^.;]{0,40}av${end}|${begin}(?:drivs|sköts|bedrivs) ${any}{0,2}?${service} [^.;]{0,20}av${end}`,
  'g',
);
/** “utför kommunens uppgift enligt socialtjänstlagen” */
const task = new RegExp(
  `${begin}(?:utför|utföra|fullgör|fullgöra|tar över|övertar|uppfyller|uppfylla|fullgörande av) (?:delar av |en del av )?(?:kommunens|nämndens|regionens|stadens|socialtjänstens) (?:uppgift(?:er)?|uppdrag|skyldighet(?:er)?|ansvar|lagstadgade [a-zà-öø-ɏ]+)${end}`,
  'g',
);

/** Letters that `service` cannot do without. */
const serviceLetters = [
  'ledsag',
  'medborgarkontor',
  'bibliotek',
  'fritidsgård',
  'ungdomsgård',
  'badhus',
  'badplats',
  'simhall',
  'ishall',
  'idrottshall',
  'sporthall',
  'familjecentral',
  'mottagning',
  'hemtjänst',
  'skola',
  'boende',
  'hvb-hem',
  'turistbyrå',
  'återvinningscentral',
  'daglig',
  'kontaktcenter',
  'park',
  'motionsspår',
  'konsumentvägledning',
  'budgetrådgivning',
  'familjerådgivning',
  'arbetsmarknadsenhet',
  'dagcentral',
  'träffpunkt',
  'fritidscentrum',
];
const genitives = ['kommunens ', 'stadens ', 'regionens ', 'nämndens '];

/** Each pattern with letters that it cannot match without: to make one ready takes time. */
const ways = [
  { letters: ['drift', 'skötsel', ...serviceLetters], pattern: given },
  { letters: genitives, pattern: passed },
  { letters: genitives, pattern: moved },
  {
    letters: ['på uppdrag av', ' räkning', ' åt ', ' vägnar', 's uppdrag'],
    pattern: onBehalf,
  },
  {
    letters: ['driver ', 'driva ', 'sköter ', 'sköta ', 'drivs ', 'sköts ', 'drivas ', 'skötas '],
    pattern: runs,
  },
  { letters: [...genitives, 'socialtjänstens '], pattern: task },
];
const isDenied =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|ingen|inget|ingenting|inga|aldrig|varken)(?![a-zà-öø-ɏ])/;
/** Its own activity, or the cost of running something. */
const isOwn =
  /(?:sin egen|sitt eget|sina egna|föreningens egen|föreningens eget|kostnad(?:er|en|erna)? för|driftkostnad|driftsbidrag|tillsammans med|gemensamt|second hand|på eget initiativ)/;
/** “Kommunens badvakter sköter badplatsen som förut” */
const staysAsItIs =
  /(?<![a-zà-öø-ɏ])(?:som (?:förut|vanligt|(?:tidigare|hittills)(?! (?:har|hade|var|drevs?|hölls?|[a-zà-öø-ɏ]+(?:ades?|des|tes?|ts|gs|it))(?![a-zà-öø-ɏ])))|fortsätter kommunen|har kommunen kvar)(?![a-zà-öø-ɏ])/;
const byItsStaff =
  /(?<![a-zà-öø-ɏ])(?:kommunens|stadens|regionens|nämndens) (?:egna? )?[a-zà-öø-ɏ-]+(?: som)? $/;
/** To answer for the running of something is municipal only when it is. */
const answers =
  /(?:svarar (?:[a-zà-öø-ɏ0-9]+ ){0,6}för|åtar sig|sköter) [^.;]{0,60}(?:drift|skötsel)/;
const isMunicipal = new RegExp(
  `${begin}(?:kommunens|stadens|regionens|nämndens|uppdrag|räkning|${service})${end}`,
);
const elsewhere: ReadonlySet<string | null> = new Set([
  'background',
  'values',
  'confidentiality',
  'signatures',
]);

/** Where the text hands over the running of something municipal to a party that is not public. */
export function handedOverIn(agreement: Agreement): readonly Said[] {
  const { parties } = agreement.reading;
  return ways
    .flatMap(({ letters, pattern }) => saidIn(agreement, letters, pattern))
    .filter(({ sentence, start, end: to }) => {
      const lower = lowerOf(sentence);
      if (answers.test(lower) && !isMunicipal.test(lower)) return false;
      // “… på en adress som inte anges i avtalet” denies nothing of what stands before.
      const clause = /^[^,.;]*?(?=,| som | där | när |$)/.exec(lower.slice(to))?.[0].length ?? 0;
      if (isDenied.test(lower.slice(0, to + clause)) || isOwn.test(lower)) return false;
      if (staysAsItIs.test(lower) || byItsStaff.test(lower.slice(0, start))) return false;
      if (elsewhere.has(sectionAt(agreement, sentenceRange(sentence)))) return false;
      return isByOthers(sentence, parties) || isAfterCivil(sentence, start, parties);
    })
    .sort((a, b) => sentenceRange(a.sentence).start - sentenceRange(b.sentence).start);
}

const byPublic = new RegExp(
  `${begin}(?:drivs|sköts|utförs|bedrivs) [^.;]{0,40}av ${publicBody}${end}`,
);

/** “Föreningen övertar skötseln av …, som hittills har bemannats av regionen”: only a civil party stands before. */
export function isAfterCivil(
  { text }: Sentence,
  start: number,
  parties: Agreement['reading']['parties'],
): boolean {
  const before = partyMentionsIn(text.slice(0, start), parties);
  const [first] = before;
  return (
    first !== undefined &&
    !first.isGenitive &&
    start - first.end < 40 &&
    before.every(({ party }) => party.side === 'civil')
  );
}

/** Not what the public party runs itself: “kommunen driver fritidsgården”. */
function isByOthers(sentence: Sentence, parties: Agreement['reading']['parties']): boolean {
  const { subject } = propertiesOf(sentence, parties);
  const isNamed = partyMentionsIn(sentence.text, parties).some(
    ({ party }) => party.side !== 'public',
  );
  if (!isNamed && byPublic.test(lowerOf(sentence))) return false;
  const isPublic =
    subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public');
  if (!isPublic) return true;
  const lower = lowerOf(sentence);
  // The municipality hands over, to a party that the sentence names.
  return isNamed && /(?:överl|lämn|lägg|lagt|överför|anförtro|uppdra)/.test(lower);
}
