import { allMatches } from './all-matches.ts';

/** Verbs that give somebody something to do or to pay in a partnership, in the present tense. */
const verbs = new Set(
  (
    'ansvarar svarar samordnar tar åtar ska skall måste bidrar deltar medverkar leder finansierar betalar ersätter stödjer stöder ställer upplåter ' +
    'tillhandahåller erbjuder avsätter utser anställer driver sammankallar kallar organiserar ordnar anordnar arrangerar håller ger lämnar hjälper ' +
    'genomför planerar låter lånar bekostar står sköter skickar förmedlar garanterar handleder bemannar bjuder öppnar utbildar åläggs förbinder delar ' +
    'rekryterar informerar sprider marknadsför kör städar hyr köper skjuter hanterar administrerar förvaltar tecknar underhåller renoverar ' +
    'dokumenterar utvärderar hänvisar slussar besöker kartlägger rapporterar redovisar turas bidra samordna'
  ).split(' '),
);
/** “kommer att bidra”, “är ansvarig”, “har ansvar”, “har åtagit sig” */
const phrases =
  /^(?:ser (?:också |även |då |alltid |själva )?till att |(?:kommer|avser) (?:också |även )?att (?!få |ta del|ta ställning|beslut|pröva|informeras|höras|ansluta|kunna|vara |bli )|är (?:också |även )?(?:huvud)?(?:ansvarig|sammankallande|huvudman|värd|samordnare|arbetsgivare)|har (?:också |även )?(?:åtagit sig|tagit på sig|lovat|(?:det |ett )?(?:[a-zà-öø-ɏ]+ )?(?:[a-zà-öø-ɏ]+s)?ansvar))/;
const mayBePhrase = new Set(['kommer', 'avser', 'är', 'har', 'ser']);
/** Deciding, hearing and receiving are no duties. */
const noDuty =
  /^(?:ska|skall|måste|tar|ger|håller|står|lämnar|har|kommer att|avser att) (?:(?:också|även|då|sedan|därefter|årligen|varje år|i sin tur|senast [^,.]{1,20}|inför [^,.]{1,30}|löpande) )?(?:få(?!r)|godkänna|besluta|fastställa|anta|pröva|yttra|höras|informeras|underrättas|ta (?:del|emot|ställning|beslut)|rådfrågas|kunna|del |emot|ställning|beslut|bli |vara |behandla|yttrande|delges|meddelas|hållas|redovisas|sitt? (?:godkännande|yttrande|samtycke)|synpunkter|klartecken|löpande information|bedöma|ha (?:rätt|möjlighet)|insyn|(?:alltid )?rätt|erbjudas|bjudas|känna|ges|göras)/;
const denied = /^[a-zà-öø-ɏ]+ (?:[a-zà-öø-ɏ]+ )?(?:inte|ej|aldrig|inga|ingen|inget)(?![a-zà-öø-ɏ])/;

/** Whether words from a verb on say that somebody decides, hears or receives, or does it not. */
export function isNoDuty(words: string): boolean {
  return noDuty.test(words) || denied.test(words);
}

/** What may stand between a subject and its verb. */
const between =
  /^(?:,? ?\([^)]{1,30}\))?(?:,? ?(?:genom|i|via|inom|hos) [^.,;]{2,50},?)?(?:,? ?(?:dock|också|även|därför|då|själva?|tillsammans|i sin tur|under tiden|därutöver|gemensamt|alltid|som))?(?:,? ?(?:och|samt) [^.;]{2,60})?$/;

/** The words from the verb on, when a subject that ends before this text has something to do; else null. */
export function dutyAfter(text: string): string | null {
  const reach = text.slice(0, 130);
  const stop = reach.search(/[.;:]/);
  const clause = stop < 0 ? reach : reach.slice(0, stop);
  for (const { index, 0: word } of allMatches(clause, /[a-zà-öø-ɏ]+/g)) {
    const rest = text.slice(index, index + 160);
    const isVerb = verbs.has(word) || (mayBePhrase.has(word) && phrases.test(rest));
    if (!isVerb) continue;
    const gap = clause.slice(0, index).trimEnd();
    return between.test(gap) && !isNoDuty(rest) ? rest : null;
  }
  return null;
}

const filler = /(?: (?:sig|också|även|därför|då))*$/;

/** The verb that ends a text before its subject: “dessutom bidrar ”, “vidare åtar sig ”; else null. */
export function dutyBefore(text: string): string | null {
  const bare = text
    .trimEnd()
    .replace(/ [a-zà-öø-ɏ-]+ (?:och|samt)$/, '')
    .replace(filler, '');
  const verb = /[a-zà-öø-ɏ]+$/.exec(bare)?.[0] ?? '';
  if (!verbs.has(verb)) return null;
  const lead = bare.slice(0, bare.length - verb.length);
  return !isIntransitive.test(verb) && endsInSubject(lead) ? null : verb;
}

const isIntransitive = /^(?:bidrar|ansvarar|svarar|deltar|medverkar|åtar|står|ska|skall)$/;
const adverbial =
  /^(?:i|på|till|för|under|vid|från|med|av|inom|hos|efter|före|dessutom|vidare|utöver|enligt|varje|därutöver|därefter|sedan)$/;

/** “Kommunen informerar …”: somebody else does it. “I partnerskapet finansierar …”: nobody has been named. */
function endsInSubject(lead: string): boolean {
  const [last = '', one = '', two = ''] = lead.trim().split(' ').reverse();
  return (
    /(?:en|et|na|n|s|vi|råd)$/.test(last) && ![last, one, two].some((each) => adverbial.test(each))
  );
}

const done =
  '(?:bärs|stås för|görs|förvaltas|utses|förmedlas|erbjuds|samordnas|leds|drivs|bekostas|finansieras|betalas|ordnas|anordnas|arrangeras|genomförs|tillhandahålls|hålls|sköts|bemannas|organiseras|upplåts|ställs till förfogande|utförs|planeras|administreras|handleds|räknas|städas|låses|lagas|bakas|serveras|marknadsförs|fylls i|samlas in|delas ut|skrivs)';
const passive = new RegExp(
  `${done} (?:[a-zà-öø-ɏ]+ )?av (?:de |den |alla |varje |respektive |[a-zà-öø-ɏ-]+ (?:och|samt) |[a-zà-öø-ɏ:]+ )?$`,
);
/** “Av kulturnämnden bekostas scenen”: the doer stands first. */
const byFirst = /^[^a-zà-öø-ɏ]*av (?:den |både |[a-zà-öø-ɏ-]+ (?:och|samt) )?$/;
const doneNext = new RegExp(
  `^(?:,? (?:och|samt) [a-zà-öø-ɏ-]+)? (?:(?:ska|skall) (?:[a-zà-öø-ɏ]+ ){1,4}?[a-zà-öø-ɏ]{2,}[ae]s|${done})(?![a-zà-öø-ɏ])`,
);
/** “På utbildningsnämnden faller att …”, “det ankommer på nämnden att …” */
const onFirst =
  /(?:^|[ ,(])(?:på|hos) (?:den )?$|(?:ankommer på|faller på|vilar på|åligger|åvilar|är upp till) (?:den )?$/;
const falls =
  /^ (?:faller|ankommer|vilar|ligger|åligger|åvilar)(?: det| också| även)*,? (?:att (?!få |inte )|ansvaret|uppgiften|samordningen)|^ att (?!få |inte |besluta|pröva|godkänna)[a-zà-öø-ɏ]+/;
const lies =
  /(?:(?:huvud)?ansvarig(?:a)?|sammankallande) (?:för [^.;]{2,60} )?(?:är|blir) $|(?:[a-zà-öø-ɏ]{0,30}ansvar(?:et)?|samordningen|uppgiften|[a-zà-öø-ɏ]{0,30}ledningen|värdskapet|bemanningen|driften|skötseln|kallelserna) (?:(?:för|av|över|i) [^.;]{2,60} )?(?:(?:ligger|vilar|faller|hamnar|åligger|åvilar) (?:på|hos)|(?:delas|är delat) (?:lika )?(?:mellan|av) (?:[^.;]{2,50} (?:och|samt) )?) ?$/;

/** “Av ” before, “ bekostas scenen” after, or “på ” and “ faller att …”: whoever stands between has something to do. */
export function isAgentFirst(before: string, after: string): boolean {
  return (
    (byFirst.test(before) && doneNext.test(after)) || (onFirst.test(before) && falls.test(after))
  );
}

/** “, som inte undertecknar, ska leda gruppen”: what is put in about somebody before the verb. */
const aside = /^, (?:som|vars|vilken|där) [^.,;]{2,80},(?= )/;

/** What is said of somebody, without a clause that is put in about who it is. */
export const withoutAside = (after: string): string => after.replace(aside, '');

/** “Arbetet leds av ”, “ansvaret ligger hos ”: what follows has something to do. */
export function isAgentNext(text: string): boolean {
  const near = text.slice(-110);
  return passive.test(near) || lies.test(near);
}
