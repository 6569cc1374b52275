import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { dateHitsIn } from '../../agreement/facts/date-hits.ts';
import { partiesNamedIn, partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { isLeftOpen } from '../../agreement/language/left-open.ts';
import { isOutside } from '../../agreement/language/outside.ts';
import { lowerOf, type Said, saidIn, saidRange } from '../../agreement/language/search.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { laterColumns } from '../../rule-kinds/later-columns.ts';

const letters = [
  ' över',
  'övert',
  'överlåt',
  'överläm',
  'överg',
  'ta vid',
  'tar vid',
  'hand om',
  'en vid',
  'et vid',
  'fasas',
  'fasar',
  'driva',
  'själv',
  'på egen hand',
  'blir det ',
  ' blir ',
  'axla',
  's regi',
  'i stället för',
  'ifrån sig',
  'sig undan',
  'sig tillbaka',
  'kliv',
  'släpp',
  'stafett',
  'rodret',
  'tyglarna',
  'taktpinn',
  'flyttas',
  'läggs ',
  'landar',
  'hamnar',
  'egna ben',
  'egen maskin',
];
/** Responsibility moves from one to another. */
const takeover =
  /(?<![a-zà-öø-ɏ])(?:(?:ta|tar|tas|tagit|lämna|lämnar|lämnas|gå|går|flytta|flyttas|växla|växlas|förs|föras|fasa|fasas)(?: [a-zà-öø-ɏ]+){0,2} över|(?:lämnas|flyttas|läggs|förs) (?:ansvaret|driften|ledningen|arbetet|samordningen)(?: [a-zà-öø-ɏ]+){0,3} över|överg(?:år|å)|(?:ta|tar)(?: [a-zà-öø-ɏ]+)? vid|(?:ta|tar)(?: [a-zà-öø-ɏ]+){0,2} hand om (?:allt )?mer|fasa(?:s|r) ut|(?:ska|skall|kan) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:driva|sköta|leda|svara för|ansvara för|hålla i|ta hand om)(?: [a-zà-öø-ɏ]+){0,3} (?:själv|själva|på egen hand|ensam)|(?:ska|skall|kan) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:själv|själva|på egen hand|ensam) (?:driva|sköta|leda|svara för|ansvara för|hålla i)|(?:ta|tar)(?: [a-zà-öø-ɏ]+){1,4} hand om(?! (?:allt )?(?:fler|nya|\d))|(?:till dess|tills)(?: att)? [a-zà-öø-ɏ ]{2,50}? (?:själv|själva|på egen hand)|blir det [a-zà-öø-ɏ]+ som (?:ansvarar|svarar|sköter|driver|leder|håller i|tar hand|står|bär|har)|axlar?(?: [a-zà-öø-ɏ]+){0,6}? (?:roll|ansvar|uppgift|värdskap)[a-zà-öø-ɏ]*|övergår(?: [a-zà-öø-ɏ]+){0,2} i [a-zà-öø-ɏ]+s regi|(?:bäras|skötas|drivas|ledas|ansvaras|hanteras|bemannas) av [a-zà-öø-ɏ]+ i stället för|(?:dra|drar)(?: [a-zà-öø-ɏ]+){0,2} sig (?:undan|tillbaka|ur)|(?:kliva|kliver)(?: [a-zà-öø-ɏ]+){0,2} (?:av|ur|åt sidan|tillbaka)|släpp(?:a|er)(?: [a-zà-öø-ɏ]+){0,2} (?:taget|ansvaret|ledningen)|lämna(?:r|s)?(?: [a-zà-öø-ɏ]+){0,6} ifrån sig|(?:ta|tar|får|få|lämnar?|räcker?)(?: [a-zà-öø-ɏ]+){0,3} (?:stafettpinnen|stafetten|rodret|tyglarna|taktpinnen)|(?:flyttas|läggs|landar|hamnar)(?= (?:[a-zà-öø-ɏ]+ ){0,4}(?:till|hos|på) )|(?:på egna ben|för egen maskin)|överta(?:r|s|g(?:a|as|er)|gande[a-zà-öø-ɏ]*)?|överlåt(?:a|er|s|as)|överlämna(?:r|s|nde[a-zà-öø-ɏ]*)?)(?![a-zà-öø-ɏ])/g;
/** What can be taken over in a partnership. */
const what =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*ansvar[a-zà-öø-ɏ]*|drift(?:en)?|[a-zà-öø-ɏ]*verksamhet(?:en)?|samordning(?:en)?|arbetsgivar[a-zà-öø-ɏ]*|personal(?:en)?|anställning[a-zà-öø-ɏ]*|(?:hyres)?kontrakt(?:et)?|lokal(?:en|erna)?|ledning(?:en)?|arbetsledning[a-zà-öø-ɏ]*|uppgift(?:en|er|erna)?|träffarna|arbetet|ekonomin|roll(?:en)?|huvudmannaskap[a-zà-öø-ɏ]*|det hela|helt|själv|ensam|bokning(?:en|ar(?:na)?)?|kassan|städning(?:en)?|reception(?:en)?|trådarna|(?:mötes|tränings|odlings)?plats(?:en)?|kafé(?:et)?|caféet|[a-zà-öø-ɏ]*samordnare?n?|tjänsten|ordförandeskapet|driva|sköta|(?:transport|körning|inköp|hämtning|utdelning|skötsel|bemanning|schema|redovisning|bokföring|administration|rekrytering|marknadsföring|kallelse)(?:en|n|et|er|erna|arna)?)(?![a-zà-öø-ɏ])/;
/** Later, when somebody feels like it. */
const vague =
  /(?<![a-zà-öø-ɏ])(?:på sikt|så småningom|(?:i ett |i |vid ett )?senare (?:skede|tillfälle|läge)|framtida|inledningsvis|till att börja med|efter (?:en|någon) tid|efter ett tag|steg för steg|bit för bit|undan för undan|i den takt|så länge det behövs|under perioden|någon gång|tids nog|när tiden är mogen|i framtiden|framöver|efterhand|efter hand|med tiden|successivt|gradvis|stegvis|längre fram|en dag|känner sig?|känns|är (?:redo|mogen|moget|befunnits mogen|rustad|beredd|förberedd)|redo|mogen|tiden är inne|vill (?:ta|överta)|lämpligt|möjligt|passar|stark(?:t|a)? nog|vuxit sig|till en början|i takt med|allteftersom|allt eftersom|alltmer|mer och mer|bedöms|känner (?:oss|er)|(?:kommit|vuxit|växer|kommer) in i (?:det|rollen|arbetet|vardagen)|fått vana|i (?:sin |vår |er )?(?:egen |lugn )takt|tillräcklig[a-zà-öø-ɏ]*|(?:tills|till dess)(?: att)? (?:föreningen|den|det|de|någon)|orkar|trygg|så snart|(?:när|då|sedan) (?:allt|allting|det mesta|läget|arbetet|verksamheten|det) (?:är (?:klart|färdigt|i gång|igång|ordnat)|har (?:kommit|fallit|satt sig|lugnat|hittat)|fungerar|flyter|rullar|tillåter|medger)|när (?:det|den|de|föreningen|organisationen|[a-zà-öø-ɏ]+) (?:går|kan|vill|orkar|klarar|känner|anser|bedömer|är))(?![a-zà-öø-ɏ])/;
const future =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|kommer att|avser|tanken|avsikten|målet|planen|meningen|ambitionen|senare|sedan|förutses|planeras|tänkt|väntas)(?![a-zà-öø-ɏ])/;
/** In an emergency, or when the agreement ends: the moment is said. */
const otherwise =
  /(?<![a-zà-öø-ɏ])(?:slutar (?:samordnar|ledar|den|någon|en|föreståndar)[a-zà-öø-ɏ]*|problem|sjuk[a-zà-öø-ɏ]*|frånvar[a-zà-öø-ɏ]*|förhinder|vakan[a-zà-öø-ɏ]*|semester|brist(?:er|ande)|tillfälligt|akut|upphör|avslutas|avslutats|sägs upp|avtalets slut|hävs|inte (?:får|överlåt[a-zà-öø-ɏ]*|övert[a-zà-öø-ɏ]*)|medgivande|godkännande av|utan samtycke|tystnadsplikt|utredning|polis|i stället för (?:att|ordinarie|sjuk)|arbetstagare|handlingar)(?![a-zà-öø-ɏ])/;
/** Somebody decides that it happens, not only how. */
const decided =
  /(?<![a-zà-öø-ɏ])(?:styrgruppen|parterna|nämnden|årsmötet|styrelsen|alla parter)(?: [a-zà-öø-ɏ]+){0,3} (?:beslutat|beslutar (?:det|om övertagandet|att|när|senast)|godkänt|enats|kommit överens|bedömt|är överens|är eniga)|(?:efter|genom|förutsätter|kräver)(?: [a-zà-öø-ɏ]+){0,3} (?:beslut|godkännande)|tidigast(?![a-zà-öø-ɏ])/;
/** Something that can be seen: accounts, training, a number of years. */
const condition =
  /(?<![a-zà-öø-ɏ])(?:när|då|sedan|efter att|så snart|om|först när)(?: [a-zà-öø-ɏ]+){0,8} (?:bokslut[a-zà-öø-ɏ]*|registrerad|organisationsnummer|utbildning(?:en)?|anställt|medlemmar|kollektivavtal|försäkring(?:ar)?|bankkonto|revisor|årsmöte|finansiering|tillstånd|f-skatt)(?![a-zà-öø-ɏ])/;

export const handoverUndefined = defineRule({
  id: 'handover-undefined',
  group: 'renegotiation',
  title: { sv: 'Övertagande utan villkor', en: 'Handover without conditions' },
  summary: {
    sv: 'Ska ansvar gå över till en annan part står det när, på vilka villkor och vem som beslutar.',
    en: 'If responsibility is to pass to another party, the text says when, on what terms and who decides.',
  },
  rationale: {
    sv: 'Den som lämnar över ansvar för personal, lokal eller pengar behöver veta när det sker, och den som tar emot behöver veta vad som följer med. Står det bara ”när föreningen är redo” kan parterna ha var sin bild av när det är.',
    en: 'Whoever hands over responsibility for staff, premises or money needs to know when, and whoever takes it on needs to know what comes with it. If the text only says “when the association is ready”, the parties may picture that differently.',
  },
  advice: {
    sv: 'Skriv vad som tas över, vilka villkor som ska vara uppfyllda, tidigaste datum och vem som beslutar.',
    en: 'Write what is taken over, which conditions are to be met, the earliest date and who decides.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['agreement-basis', 'commitments'],
  basis: [
    { work: 'boras-agreement', place: { sv: 'Grundförutsättningar', en: 'Basic conditions' } },
    { work: 'practice' },
  ],
  messages: {
    undefined: {
      sv: 'Ansvar ska föras över från en part till en annan (”{words}”), men inte på vilka villkor eller tidigast när. Skriv det, och vem som beslutar.',
      en: 'Responsibility is to pass from one party to another (“{words}”), but not on what terms or how soon. Write that, and who decides.',
    },
  },
  proposals: {
    default: {
      sv: 'Ansvaret förs över tidigast den [fyll i: dag], när [fyll i: vad som ska vara uppfyllt]. Styrgruppen beslutar om övertagandet och skriver ner vad som ingår.',
      en: 'The responsibility passes no earlier than [fill in: day], when [fill in: what is to be met]. The steering group decides on the handover and writes down what it includes.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Grundförutsättningar\n\nPå sikt ska föreningen ta över ansvaret för lokalen och personalen.\n',
      finds: [{ message: 'undefined', on: 'ta över', severity: 'info' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Grundförutsättningar\n\nFöreningen tar över ansvaret för lokalen den 1 januari 2028, när styrgruppen har beslutat det.\n',
      finds: [],
    },
    {
      // Help in a difficulty, not a move of responsibility.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Insatser\n\nBlir samordnaren sjuk tar kommunen över ledningen av träffarna så snart det går.\n',
      finds: [],
    },
    {
      // A surplus moves to next year; nobody takes anything over.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nBlir det pengar över går de över till nästa års verksamhet.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const found = saidIn(agreement, letters, takeover).filter((said) =>
      isUndefined(agreement, said),
    );
    const places = [
      ...found.map((said) => ({ range: saidRange(said), text: said.text })),
      ...laterColumns(agreement).map((one) => ({ range: sentenceRange(one), text: one.text })),
    ];
    const [first, ...related] = places;
    if (!first) return;
    yield {
      message: 'undefined',
      at: first.range,
      related: related.map(({ range }) => ({ range })),
      data: { words: first.text.trim().replace(/\s+/g, ' ') },
    };
  },
});

/** Those whom the activity is for: what they come to do themselves is what the partnership wants. */
const byVisitors =
  /(?<![a-zà-öø-ɏ])(?:deltagar|ungdomar|unga|barnen|besökar|medlemmar|kvinnor|männ|grann|boende|senior)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} (?:ska|skall|kan)(?![a-zà-öø-ɏ])|(?:ska|skall|kan) (?:[a-zà-öø-ɏ]+ ){0,2}(?:deltagar|ungdomar|unga|barnen|besökar|medlemmar|kvinnor|grann|boende|senior)/;
/** Words that tell of a handover only between two who are both named: “tar hand om”, “tills föreningen kan själv”. */
const loose =
  /hand om$|^till|^blir det|^axla|i stället för$|sig$|^dra|^kliv|^släpp|(?:stafett|taktpinn|rodret|tyglarna)[a-z]{0,30}$|^(?:flyttas|läggs|landar|hamnar)$|egna ben$|maskin$/;
/** Said of people and parties, never of things: “drar sig undan”, “tar rodret”. */
const figure =
  /sig (?:undan|tillbaka|ur)$|^kliv|^släpp|(?:stafett|taktpinn|rodret|tyglarna)[a-z]{0,30}$/;
const alone = /(?:själva?|på egen hand|ensam)(?: |$)/;

/** A handover that is to come, with nothing that says when or on what terms, there or in the next sentence. */
function isUndefined(agreement: Agreement, said: Said): boolean {
  const { sentence, text } = said;
  const { block } = sentence;
  if (block.kind === 'heading') return false;
  const lower = lowerOf(sentence);
  if (otherwise.test(lower) || isOfOthers(agreement, sentence)) return false;
  if (isLeftOpen(sentence) && isBetweenTwo(agreement, sentence)) return true;
  // “När filmen är slut tar kaféet över”: whoever takes over is not what is taken.
  const isDone = /^tar? .+ över$/.test(text.toLowerCase());
  const rest = isDone ? `${lower.slice(0, said.start)}tar över${lower.slice(said.end)}` : lower;
  const isFigure = figure.test(text.toLowerCase());
  if (!isFigure && !isByParty(agreement, said) && !isOfWhat(agreement, sentence, rest))
    return false;
  if (/(?:pengar|medel|överskott|underskott)[a-zà-öø-ɏ]*/.test(lower) && !/ansvar/.test(lower))
    return false;
  if (loose.test(text.toLowerCase()) && !(vague.test(lower) && isBetweenTwo(agreement, sentence)))
    return false;
  const isAlone = alone.test(text.toLowerCase());
  if (isAlone && byVisitors.test(lower)) return false;
  if (!vague.test(lower) && (isAlone || !future.test(lower))) return false;
  return !isSettled(agreement, sentence);
}

/** “Enligt hyresavtalet ska bolaget ta över …” */
function isOfOthers(agreement: Agreement, sentence: Sentence): boolean {
  if (!isOutside(agreement, sentence)) return false;
  return (
    /^[^a-zà-öø-ɏ]*(?:enligt|i) /.test(lowerOf(sentence)) ||
    partiesNamedIn(sentence.text, agreement.reading.parties).length === 0
  );
}

/** A day, a decision or a condition, there or in the next sentence. */
function isSettled(agreement: Agreement, sentence: Sentence): boolean {
  const next = nextIn(agreement, sentence);
  const near = next ? `${lowerOf(sentence)} ${lowerOf(next)}` : lowerOf(sentence);
  return dateHitsIn(near).length > 0 || decided.test(near) || condition.test(near);
}

/** Two parties are named, there or in the sentences beside it: “kommunen håller i kvällarna; hon drar sig undan”. */
function isBetweenTwo({ reading, sentences }: Agreement, sentence: Sentence): boolean {
  const at = sentences.indexOf(sentence);
  const near = sentences
    .slice(Math.max(0, at - 1), at + 2)
    .filter((one) => one.block === sentence.block);
  return new Set(near.flatMap(({ text }) => partiesNamedIn(text, reading.parties))).size > 1;
}

/** A party takes over or hands over, whatever it is: “tar byalaget över”, “föreningen tar över”, “övergår till föreningen”. */
function isByParty({ reading }: Agreement, { sentence, start, end }: Said): boolean {
  const { text } = sentence;
  // A mere “det” may be anything: what it is must be said.
  if (/^ (?:det|den|dem)(?![a-zà-öø-ɏ])/.test(lowerOf(sentence).slice(end))) return false;
  return partyMentionsIn(text, reading.parties).some((mention) => {
    if (mention.isGenitive) return false;
    if (mention.start >= end) return /^ till (?:den )?$/.test(text.slice(end, mention.start));
    return mention.end > start || /^(?: [a-zà-öø-ɏ]+){0,3} $/.test(text.slice(mention.end, start));
  });
}

/** What is taken over, there or, where it is a mere “den”, in the sentence before. */
function isOfWhat({ sentences }: Agreement, sentence: Sentence, lower: string): boolean {
  if (what.test(lower)) return true;
  if (
    !/(?<![a-zà-öø-ɏ])(?:tar?|tas|lämnar?|lämnas)(?: [a-zà-öø-ɏ]+){0,3} över (?:den|det|dem|detta|allt|alltihop)(?![a-zà-öø-ɏ])/.test(
      lower,
    )
  )
    return false;
  // “Regionen sköter kalendern tills föreningen kan ta över det”
  if (does.test(lower)) return true;
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before?.block === sentence.block && what.test(lowerOf(before));
}

const does =
  /(?<![a-zà-öø-ɏ])(?:sköter|driver|leder|håller|ansvarar|svarar|står för|administrerar|förvaltar|samordnar|har hand om|tar hand om|ser till|för) [^.;]{3,80} (?:tills|till dess|fram till|så länge|innan)(?![a-zà-öø-ɏ])/;

function nextIn({ sentences }: Agreement, sentence: Sentence): Sentence | null {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next && next.block === sentence.block ? next : null;
}
