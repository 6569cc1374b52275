import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { isNegatedAt } from '../../agreement/language/sentence-properties.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sectionAt, sentenceRange, within } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { hasGoalSign } from '../../rule-kinds/goal-signs.ts';
import { ownOf } from '../../rule-kinds/own-sentences.ts';
import { putOffSentences } from '../../rule-kinds/put-off.ts';

const letters = [
  'mål',
  'mått',
  'mätetal',
  'tecken',
  'indikatorer',
  's gång',
  'längs vägen',
  'efter hand',
  'efterhand',
  'allteftersom',
  'allt eftersom',
  'senare',
  'längre fram',
  'framöver',
  'igång',
  'siffror',
  'hur många',
  'hur långt',
  'uppnå',
  'vi vill',
  'så småningom',
];
const goal =
  '(?:[a-zà-öø-ɏ]*mål(?:en|sättning(?:ar|arna|en)?|bild(?:en|er|erna)?)?|indikatorer(?:na)?|mätetal(?:en)?|[a-zà-öø-ɏ]*mått(?:en)?)(?![a-zà-öø-ɏ])';
const made =
  '(?:tas (?:gemensamt )?fram|tas upp senare|sätts|sättas|formuleras|fastställs|fastställas|bestäms|bestämmas|beslutas|(?:läggs|läggas|slås) fast|utarbetas|arbetas fram|preciseras|konkretiseras|formas|utformas|växer fram|får växa fram|definieras|återkommer|tagits fram senare)';
const makes =
  '(?:(?:ta|tar|arbeta|arbetar) (?:[a-zà-öø-ɏ]+ )?fram|(?:lägga|lägger|slå|slår) (?:[a-zà-öø-ɏ]+ )?fast|(?:sätta|sätter)(?: upp)?|formulera|formulerar|fastställa|fastställer|bestämma|bestämmer|besluta|beslutar|utarbeta|utarbetar|precisera|preciserar|konkretisera|konkretiserar|utforma|utformar|definiera|definierar|(?:komma|kommer) överens|enas|identifiera|identifierar|återkommer)';
/** Goals that somebody is to set: “mål … tas fram”, “sätta upp … mål”. */
const set = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${goal}(?: som (?:rör|gäller|avser|berör|handlar om) [a-zà-öø-ɏ ]{2,50}?)?(?:,? (?!som |är |nås|har |uppnås|med )[a-zà-öø-ɏ-]+){0,7}?,? ${made}|${makes}(?: (?:om|till|med|gemensamt|tillsammans))?(?: (?!som |till |utifrån |mot |nå |för |hur |att |aktivitet|insats|åtgärd)[a-zà-öø-ɏ-]+){0,4}? ${goal})`,
);
const late =
  '(?:under (?:[a-zà-öø-ɏ]+ )?(?:processens|arbetets|samarbetets|projektets|resans|partnerskapets|tidens) gång|längs (?:med )?vägen|efter ?hand|allt ?eftersom|(?:i ett |vid ett )?senare(?: skede| tillfälle)?|längre fram|framöver|(?:när|då|sedan|efter (?:det )?att|först när) [a-zà-öø-ɏ]+ (?:har |väl )*(?:kommit (?:i gång|igång)|startat|börjat|satt i gång|pågått en tid)|(?:när|då|först när) (?:[a-zà-öø-ɏ]+ ){1,3}har (?:[a-zà-öø-ɏ]+ ){0,2}[a-zà-öø-ɏ]{1,20}[adeinprsuäåö]t|vid (?:ett )?(?:lämpligt|lägligt|senare) tillfälle|när (?:det|tillfälle|tiden) (?:passar|ges|finns)|tids nog)(?![a-zà-öø-ɏ])';
/** The same in everyday words, beside goals. */
const someday =
  '(?:så småningom|i framtiden|får framtiden|(?:får|kan) vänta|i sinom tid|när det blir dags|någon gång|sen(?=[ .,]|$)|medan (?:vi|arbetet)|(?:när|då) (?:[a-zà-öø-ɏ]+ ){1,2}(?:har |väl )*(?:vet mer|ser hur|rullar|är igång)|får vi se)(?![a-zà-öø-ɏ])';
/** “Tecken på att vi är på rätt väg tas fram …”, “målen bestämmer styrgruppen …”: said only where it is put off. */
const putOff = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:tecken|mått) på [a-zà-öø-ɏ ]{3,60}? ${made}|(?:${goal}|(?:tecken|mått) på [a-zà-öø-ɏ ]{3,60}?|vilka [a-zà-öø-ɏ]{0,20}mål [a-zà-öø-ɏ ]{3,40}?|hur (?:vi|parterna|man|det|de|dessa|målen) (?:ska |kan |skall )?(?:vet|veta|märka|märkas|märker|märks|se|ser|synas|syns|mäta|mätas|mäter|mäts|nås|uppnås|följas)[a-zà-öø-ɏ ]{0,60}?)(?:,? [a-zà-öø-ɏ]+){0,8}?,? (?:bestäm(?:mer|s)|(?:läggs|lägger|slås|slår)(?: [a-zà-öø-ɏ]+){0,2}? fast|spika[rs]|avgör(?:s)?|formulera(?:r|s)|fastställ(?:er|s)|precisera(?:r|s)|sätt(?:er|s)|beslutar|återkommer|kommer överens|(?:tar|arbetar)(?= (?:[a-zà-öø-ɏ]+ ){1,2}fram)))(?![a-zà-öø-ɏ])`,
);
/** “De andra delmålen kommer vi på …”, “siffrorna fyller vi i …”: said of goals, in everyday words. */
const everyday = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${goal}(?: (?!är |nås|uppnås|som )[a-zà-öø-ɏ]+){0,3}? (?:kommer (?:vi|parterna|styrgruppen) på|kommer (?:i sinom|senare|längre|så små)|hittar|skriver|tar|fyller|klurar?|läggs?|läggas|kompletteras|mognar?|växa|växer|återkommer|får|satt|satts)|vi låter ${goal} [a-zà-öø-ɏ]+)(?![a-zà-öø-ɏ])`,
);
const numbers =
  /(?<![a-zà-öø-ɏ])(?:hur många (?:som|det) ska|siffror(?:na)?|nivå(?:n|erna)|hur långt vi ska (?:nå|komma)|vad vi ska (?:nå|uppnå))(?![a-zà-öø-ɏ])[a-zà-öø-ɏ ]{0,40}? (?:bestämmer|fyller|sätter|avgör|får|kommer|tar|enas)(?![a-zà-öø-ɏ])/;
const notYet =
  '(?:återstår att|(?:är|har|finns)(?: (?:vi|parterna|ännu|vi ännu))? (?:inte|ej)(?: [a-zà-öø-ɏ]+)? (?:framtag(?:en|et|na)|tagits fram|satta?|bestäm(?:da|t|d|ts)|formulera(?:de|t|d|ts)|fastställ(?:da|t|d|ts)|klara?|färdiga?|på plats|besluta(?:de|t|d|ts))|finns ännu (?:inte|ej))(?![a-zà-öø-ɏ])';
/** “Delmål: fastställs …”, “målen överlåts åt styrgruppen att formulera”, “någon målbild är ännu inte framtagen”. */
const left = new RegExp(
  `^[^a-zà-öø-ɏ]*${goal}: (?:${made}|ej |kommer |senare|återkommer)|(?<![a-zà-öø-ɏ])${goal}(?: [a-zà-öø-ɏ]+){0,3}? (?:överlåts|överlåter|lämnas|lämnar|anförtros|läggs|överlämnas|delegeras)(?: [a-zà-öø-ɏ]+){0,2}? (?:åt|till|på) [a-zà-öø-ɏ ]{3,30}? (?:att )?(?:formulera|sätta|bestämma|fastställa|utarbeta|ta fram|utforma|precisera|besluta)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?<!når )(?<!nå )${goal}(?: [a-zà-öø-ɏ]+){0,5}? ${notYet}`,
);
/** “bestämma vad vi vill uppnå”, “enas om vart vi är på väg” */
const aims =
  /(?<![a-zà-öø-ɏ])(?:bestämm(?:a|er)|besluta[rs]?|enas|komma överens|formulera[rs]?|sätta ord på|fundera ut)(?: om| på)?(?: [a-zà-öø-ɏ]+){0,2}? (?:vad|vart) (?:vi|parterna|partnerskapet|samarbetet) (?:vill|ska|skall) (?:uppnå|nå|åstadkomma|ha uppnått|komma|syfta)(?! på |[a-zà-öø-ɏ])/;
const work =
  '(?:arbetet|samarbetet|verksamheten|verksamhetens innehåll|innehållet|aktivitet(?:er|erna)|insats(?:er|erna)|upplägget|formerna|inriktningen|samverkan)(?![a-zà-öø-ɏ])';
const shaped =
  '(?:formas|ta form|tar form|utformas|växer fram|växa fram|bestäms|bestämmas|beslutas|beslutar|fastställs|preciseras|konkretiseras|tas fram|arbetas fram|sätts|definieras)(?![a-zà-öø-ɏ])';
const later = new RegExp(`(?<![a-zà-öø-ɏ])(?:${late}|${someday})`);
const workLater = new RegExp(
  `(?<![a-zà-öø-ɏ])${work}[^.;]{0,60} ${shaped}[^.;]{0,40} ${late}|${late}[^.;]{0,60} ${shaped}|(?<![a-zà-öø-ɏ])${work}[^.;]{0,60} ${late}[^.;]{0,40} ${shaped}`,
);
/** The goal of the partnership itself, what stands below, and what is done already. */
const isThere =
  /(?<![a-zà-öø-ɏ])(?:(?:målet|syftet|avsikten|målsättningen|målen) (?:är|med|var)|nedan(?:stående)?|följande|ovan(?:stående)?|har (?:[a-zà-öø-ɏ]+ )?(?:tagit|tagits|formulerat|satt|satts|beslutat|fastställt)|(?:sina|egna|eget|sitt|personliga|individuella) (?:egna )?[a-zà-öø-ɏ]*mål|justeras|revideras|ses över|[a-zà-öø-ɏ]*fullmäktige[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])|:$/;
/** When it will be done, or where it is. */
const when =
  /(?<![a-zà-öø-ɏ])(?:senast|årlig[a-zà-öø-ɏ]*|varje (?:år|höst|vår|termin|kvartal|månad|halvår|verksamhetsår|läsår|möte|januari|februari|mars|april|maj|augusti|september|oktober|november|december)|inför|första (?:[a-zà-öø-ɏ]+)?möte[a-zà-öø-ɏ]*|uppstartsmöte[a-zà-öø-ɏ]*|inom (?:en|ett|två|tre|fyra|fem|sex|\d+)|bilag[a-zà-öø-ɏ]*|biläggs|bifogas|i samband med [a-zà-öø-ɏ]*start[a-zà-öø-ɏ]*|vid (?:årsskiftet|halvårsskiftet|terminsstart|avtalsstart|start)|före|innan|(?:i|under) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|hösten|våren|första)|året därpå|en gång|två gånger|per år)(?![a-zà-öø-ɏ])/;

export const goalsDeferred = defineRule({
  id: 'goals-deferred',
  group: 'goals',
  title: { sv: 'Mål som sätts senare', en: 'Goals set later' },
  summary: {
    sv: 'Det som parterna bestämmer senare har en dag och någon som ansvarar.',
    en: 'What the parties decide later has a day and somebody who answers for it.',
  },
  rationale: {
    sv: 'Att låta målen växa fram är ofta i partnerskapets anda. Utan en dag händer det ändå lätt att de aldrig blir skrivna, och då finns det inget att följa upp. En part som skriver under behöver också veta vad den skriver under på.',
    en: 'To let goals grow is often in the spirit of a partnership. Without a day they are easily never written, and then there is nothing to follow up. A party that signs also needs to know what it signs.',
  },
  advice: {
    sv: 'Skriv vem som tar fram målen, senast vilken dag och att de läggs till som bilaga. Styrgruppens första möte är ofta en bra dag.',
    en: 'Write who sets the goals, by which day, and that they are added as an annex. The first meeting of the steering group is often a good day.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['goals'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.4, det övergripande målet', en: 'section 2.4, the overall goal' },
      level: 'recommended',
    },
    {
      work: 'boras-agreement',
      place: { sv: 'samverkan och uppföljning', en: 'cooperation and follow-up' },
    },
  ],
  messages: {
    deferred: {
      sv: 'Det här ska bestämmas senare, men texten säger inte när. Skriv en dag, till exempel styrgruppens första möte, och lägg till resultatet som bilaga.',
      en: 'This is to be decided later, but the text does not say when. Write a day, for example the first meeting of the steering group, and add the result as an annex.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna beslutar om delmål senast [fyll i: dag] och lägger dem till {own} som bilaga.',
      en: 'The parties decide on milestones by [fill in: day] and add them to {own} as an annex.',
    },
    group: {
      sv: 'Styrgruppen beslutar om delmål vid sitt första möte, senast [fyll i: dag], och lägger dem till {own} som bilaga.',
      en: 'The steering group decides on milestones at its first meeting, by [fill in: day], and adds them to {own} as an annex.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nMålen formuleras av styrgruppen.\n',
      finds: [{ message: 'deferred', on: 'Målen formuleras av styrgruppen.', severity: 'warning' }],
    },
    {
      // Two places are one matter.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Verksamhet\n\nInnehållet växer fram efter hand.\n\n## Samverkan\n\nParterna ska sätta upp mål för kvällarna.\n',
      finds: [{ message: 'deferred', on: 'Innehållet växer fram efter hand.' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nStyrgruppen sätter delmål vid sitt första möte. De läggs till som bilaga 2.\n',
      finds: [],
    },
    {
      // Goals are followed up and changed, and those who come choose what to do.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nMålet är att 30 grannar deltar varje vecka. Målen kan justeras under arbetets gång, och deltagarna bestämmer själva vad de vill göra.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const candidates = ownOf(agreement, sentencesWith(agreement, letters));
    const said = new Set(candidates.filter((sentence) => isDeferred(agreement, sentence)));
    const open = ownOf(agreement, putOffSentences(agreement));
    for (const sentence of open) if (!saysWhen(agreement, sentence)) said.add(sentence);
    const [first, ...others] = [...said].sort(
      (a, b) => sentenceRange(a).start - sentenceRange(b).start,
    );
    if (!first) return;
    const range = sentenceRange(first);
    const hasGroup = sentencesWith(agreement, ['styrgrupp']).length > 0;
    yield {
      message: 'deferred',
      at: range,
      related: others.map((sentence) => ({ range: sentenceRange(sentence) })),
      section: sectionAt(agreement, range) ?? 'goals',
      proposal: hasGroup ? 'group' : 'default',
      data: ownWordData(agreement),
    };
  },
});

function isDeferred(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (isLeft(agreement, lower)) return !saysWhen(agreement, sentence);
  const delayed = later.test(lower)
    ? (aims.exec(lower) ??
      putOff.exec(lower) ??
      everyday.exec(lower) ??
      numbersIn(agreement, sentence, lower))
    : null;
  const found = delayed ?? set.exec(lower) ?? workLater.exec(lower);
  const isStated = !delayed?.[0].startsWith('hur') && isThere.test(lower);
  if (!found || isStated || isNegatedAt(sentence, found.index)) return false;
  // Goals that can be recognised are there: what a group adds to them is its ordinary work.
  if (!later.test(lower) && hasGoalSign(agreement)) return false;
  return !saysWhen(agreement, sentence);
}

/** Goals that are said not to be there yet: a denial is what says so. */
function isLeft(agreement: Agreement, lower: string): boolean {
  if (!lower.includes('mål') || !left.test(lower) || isThere.test(lower)) return false;
  return later.test(lower) || !hasGoalSign(agreement);
}

/** “Siffrorna fyller vi i …” are those of the goals where the text speaks of goals. */
function numbersIn(agreement: Agreement, sentence: Sentence, lower: string) {
  const found = numbers.exec(lower);
  return found && sectionAt(agreement, sentenceRange(sentence)) === 'goals' ? found : null;
}

/** A day, how often or an annex, in the sentence or in the one that follows it. */
function saysWhen(agreement: Agreement, sentence: Sentence): boolean {
  const next = agreement.sentences[agreement.sentences.indexOf(sentence) + 1];
  const near = next && next.block === sentence.block ? [sentence, next] : [sentence];
  return near.some((one) => {
    const range = sentenceRange(one);
    const { dates, references } = agreement.facts;
    return (
      when.test(lowerOf(one)) ||
      within(dates, range).length > 0 ||
      within(references, range).some(({ kind }) => kind === 'annex')
    );
  });
}
