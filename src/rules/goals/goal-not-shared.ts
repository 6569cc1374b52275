import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { hasAny } from '../../agreement/language/letters.ts';
import { publicBody, publicOwned } from '../../agreement/language/public-words.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { areWePublic } from '../../agreement/language/voice.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sentenceRange, sentencesUnder } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { goalSentences } from '../../rule-kinds/goal-signs.ts';
import { ownOf } from '../../rule-kinds/own-sentences.ts';

/** Words that make a goal everybody’s. */
const shared =
  /(?<![a-zà-öø-ɏ])(?:gemensam[a-zà-öø-ɏ]{0,30}|tillsammans|parterna|parternas|vi|vår|vårt|våra|alla parter|båda parter|samtliga parter|ihop|(?:partnerskap|samarbete|överenskommelse|avtal|samverkan|iop)(?:et|en|n|s|ets|ens)?)(?![a-zà-öø-ɏ])/;
/** Said of the goals elsewhere. */
const sharedElsewhere =
  /(?<![a-zà-öø-ɏ])(?:gemensamma (?:mål|syfte|målsättning|ambition|vision)[a-zà-öø-ɏ]{0,30}|gemensamt (?:mål|syfte)|parternas (?:mål|syfte))(?![a-zà-öø-ɏ])/;
/** What begins a sentence with one party as the one who wants. */
const one =
  '(?:kommunen|staden|regionen|skolan|(?:kommun|region)styrelsen|(?:[a-zà-öø-ɏ]{3,14}a )?[a-zà-öø-ɏ-]{0,30}nämnden|(?!verksamhets|kansli|förenings)[a-zà-öø-ɏ]{3,20}(?:chefen|direktören|handläggaren)|rektorn?|[a-zà-öø-ɏ-]{0,30}förvaltningen|[a-zà-öø-ɏ-]{4,}(?:avdelningen|enheten)|föreningen|organisationen|stiftelsen|studieförbundet|församlingen|beställaren|leverantören|utföraren)';
const thing =
  '(?: (?:övergripande|långsiktiga|egna|främsta|huvudsakliga|primära|viktigaste|uttalade))?(?: [a-zà-öø-ɏ]{1,30})? ?(?:mål|målet|målsättning|målsättningen|syfte|syftet|avsikt|ambition|intention|önskan|förhoppning|ändamål)';
const wants =
  '(?: (?:genom|med|i|inom) (?:detta |det här )?[a-zà-öø-ɏ]{1,30})? (?:vill|önskar|avser|behöver (?:få|minska|sänka|korta)|strävar|syftar|eftersträvar|hoppas|har (?:som|för|till)(?: [a-zà-öø-ɏ]{1,30})? (?:mål|syfte|avsikt|ambition|målsättning)|har (?:målet|målsättningen|ambitionen|avsikten))';
const orders =
  ' ska(?:ll)?(?: [a-zà-öø-ɏ-]{1,30}){0,4} (?:nå|uppnå|minska|öka|säkerställa|leverera|hålla|genomföra|producera|erbjuda|se till|bidra|halvera|korta|utföra|tillhandahålla)';
/** “Vårt mål i kommunen”: of those who write alone. */
const ourPublic =
  '(?:vårt|våra|vår)(?: eget| egna| egen)? (?:mål|syfte|ambition|målsättning)(?:en)? (?:i|på|inom|från) (?:kommunen|staden|regionen|nämnden|förvaltningen|enheten|[a-zà-öø-ɏ]{1,30}(?:nämnden|förvaltningen|enheten|kontoret))';
const ourPublicGoal = new RegExp(`^${ourPublic}(?![a-zà-öø-ɏ])`);
const ownGoal = new RegExp(
  `^(?:${ourPublic}|vi (?:på|från|i) ${publicBody}${wants}|${one}s (?:kostnad|utgift|budget|kö)[a-zà-öø-ɏ]*(?: för [a-zà-öø-ɏ ]{3,40}?)? ska(?:ll)? (?:[a-zà-öø-ɏ]+ )?(?:halveras|minska|sänkas|sjunka|ned|ner|kortas|bli)|${one}s${thing}|${one}${wants})(?![a-zà-öø-ɏ])`,
);
const goalFor = new RegExp(
  `^(?:det |de )?(?:övergripande |långsiktiga )?(?:målet|syftet|målsättningen|avsikten|målen)(?: med [a-zà-öø-ɏ ]{1,40})? för ${one}(?:s del)?(?![a-zà-öø-ɏ])`,
);
/** “Syftet är att kommunen ska klara sitt uppdrag”, “För kommunen är målet …”: its own ends. */
const publicEnd = new RegExp(
  `^(?:(?:(?:målet|syftet|avsikten|ändamålet)(?: med [a-zà-öø-ɏ ]{1,40})? är )?att (?:[a-zà-öø-ɏ-]{0,30}nämnden|kommunen|regionen|staden|skolan|[a-zà-öø-ɏ-]{0,30}(?:förvaltningen|avdelningen|enheten))(?: [a-zà-öø-ɏ]{1,30}){0,2}? (?:klara|slippa|undvika|få (?:ned|ner|färre klagomål)|uppfylla|fullgöra|spara|minska sina|sänka|hålla|leva upp|uppfyller|klarar|(?:(?:för)?korta|minska|frigöra|avlasta|effektivisera)(?: [a-zà-öø-ɏ]{1,30}){0,2} [a-zà-öø-ɏ]{0,30}(?:vårdtid|vårdplats|kostnad|utgift|köer|kötid|väntetid|handläggningstid|inskrivning|personal)[a-zà-öø-ɏ]{0,30})|för ${one}(?:s (?:vidkommande|del|räkning))? är (?:målet|syftet|avsikten|målsättningen))(?![a-zà-öø-ɏ])`,
);
const orderTo = new RegExp(`^${one}${orders}(?![a-zà-öø-ɏ])`);
/** “Det här vill kommunen uppnå”, “det nämnden vill få ut av det här är”, “för förvaltningen handlar det om”. */
const wantsOut = new RegExp(
  `^(?:det (?:här )?(?:som )?(?:vill ${one}|${one} vill) (?:uppnå|nå|få|få ut|se|åstadkomma|ha|är att)|det ${one} vill är(?: att)?|för (?:oss på |vår del på )?${one} (?:handlar|gäller) det(?: främst| mest)? (?:om )?att|det viktiga för ${one} är|för ${one} är det (?:viktiga|viktigaste|avgörande))(?![a-zà-öø-ɏ])`,
);
/** Either party, also by the name of a municipality. */
const either =
  '(?:[a-zà-öø-ɏ]{1,30} )?[a-zà-öø-ɏ-]{0,30}(?:kommun(?:en)?|nämnden|förvaltningen|styrelsen|avdelningen|enheten|förening(?:en)?|stiftelsen|förbundet|församlingen|organisationen|staden?|regionen|beställaren|utföraren)';
const alone = '(?!,? (?:och|samt|liksom|tillsammans)(?![a-zà-öø-ɏ]))(?![a-zà-öø-ɏ])';
/** “Med huset vill kommunen nå …”, “målet är nämndens:”, “förvaltningen har satt upp följande mål för föreningen”. */
const turnedRound = new RegExp(
  `^(?:(?:genom|med|via|i och med) [^,;]{1,90}? (?:vill|önskar|eftersträvar|hoppas|avser|strävar|räknar|siktar) ${either}${alone}|(?:målet|syftet|målen|ambitionen|avsikten) är ${either}s(?: eget| egna| egen)?(?=[:,.]| att)|${either} (?:har )?(?:satt upp|sätter upp|satt|bestämt|fastställt|beslutat om|formulerat|ställt upp|gett|ger)(?: [a-zà-öø-ɏ]{1,30}){0,4}? [a-zà-öø-ɏ]{0,30}(?:mål|resultat|målvärden|nyckeltal|krav)(?:en)? (?:för|åt|som|på) (?:föreningen|utföraren|[a-zà-öø-ɏ]{1,30}(?=:| att| ska))|${either} (?:förväntar sig|räknar med|kräver|begär) att)`,
);
/** “ska uppfylla nämndens verksamhetsmål”: one party’s goals are the other’s task. */
const goalsOfPublic = new RegExp(
  `^ (?:åläggs|ska(?:ll)?|har (?:i|till) uppgift|får i uppgift|uppdras|förbinder sig)(?: att)? (?:uppfylla|uppnå|nå|förverkliga|leverera)(?: [a-zà-öø-ɏ]{1,30}){0,2}? ${publicOwned} [a-zà-öø-ɏ ]{0,20}mål|^ (?:förväntas|ska(?:ll)?|måste|har i uppgift att|åläggs att)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:bidra|medverka|se|leda) till att ${publicOwned} [a-zà-öø-ɏ]{0,30}(?:mål|nyckeltal|indikator|måltal)[^.;]{0,60} (?:infrias|nås|uppnås|uppfylls|förverkligas|klaras|hålls)`,
);
/** “Att klara indikator 7 i nämndens plan är det som ska uppnås”, “målen är hämtade ur nämndens plan och gäller Norra” */
const ofItsPlan = new RegExp(
  `(?:indikator|nyckeltal|mål|målvärde|måltal)[a-zà-öø-ɏ]{0,30}(?: \\d+)? i ${publicOwned} [a-zà-öø-ɏ]{0,30}(?:plan|styrkort|budget)[a-zà-öø-ɏ]{0,30}[^.;]{0,30} (?:är det som ska|är målet|utgör målet|ska (?:nås|uppnås|klaras|uppfyllas) av)`,
);
/** What a party wants for itself: members, money, a name. */
const ownGain =
  /(?<![a-zà-öø-ɏ])(?:värva|rekrytera|(?:få|ha|skapa|nå)(?: [a-zà-öø-ɏ]{1,30})? (?:stabil|stark|bättre|tryggad|säkrad|god|jämn)[a-zà-öø-ɏ]{0,30} (?:ekonomi|finansiering|intäkt)|fler medlemmar|(?:öka|stärka|säkra|trygga|förbättra|finansiera) (?:sin|sitt|sina)(?: [a-zà-öø-ɏ]{1,30})? (?:ekonomi|medlem|kansli|varumärk|finansiering|intäkt|organisation|budget))/;
/** “Vårt mål är att slippa anställa fler”, where the municipality writes. */
const ourGain =
  /^vår(?:t|a)? (?:eget |egna )?(?:mål|syfte|ambition|önskan|avsikt)(?:et|en)? (?:är|med [a-zà-öø-ɏ ]{1,40} är) att (?:slippa|undvika|spara|sänka|minska (?:våra|kostnad)|få (?:ned|ner)|klara vår|hålla budget)(?![a-zà-öø-ɏ])/;
const namedGoal = new RegExp(`^s?${thing}(?![a-zà-öø-ɏ])`);
const namedWants = new RegExp(`^${wants}(?![a-zà-öø-ɏ])`);
const namedOrders = new RegExp(`^${orders}(?![a-zà-öø-ɏ])`);
/** What a programme or the statutes of an association say. */
const ofOther =
  /stadga|program|(?<![a-zà-öø-ɏ])(?:plan(?:en)?|vision(?:en)?|policy|budget(?:en)?|agenda|strategi(?:n)?|överenskommelsen|enligt|fullmäktiges?)(?![a-zà-öø-ɏ])/;

export const goalNotShared = defineRule({
  id: 'goal-not-shared',
  group: 'goals',
  title: { sv: 'Gemensamt mål', en: 'A common goal' },
  summary: {
    sv: 'Målet är parternas gemensamma.',
    en: 'The goal is one that the parties share.',
  },
  rationale: {
    sv: 'Ett partnerskap bärs av ett mål som parterna har formulerat ihop. Är målet bara en parts eget liknar texten lätt en beställning, och den andra parten får svårt att känna det som sitt. Varje part kan gärna ha egna mål bredvid det gemensamma.',
    en: 'A partnership is carried by a goal that the parties have worded together. If the goal is one party’s own, the text easily looks like an order, and the other party finds it hard to feel it as its own. Each party may well have goals of its own beside the common one.',
  },
  advice: {
    sv: 'Formulera tillsammans vad ni vill förändra för dem som verksamheten är till för. Skriv det som parternas mål, och låt varje parts egna mål komma efter.',
    en: 'Word together what you want to change for those whom the activity is for. Write it as the parties’ goal, and let each party’s own goals come after.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['goals'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 1.2, det gemensamt formulerade målet',
        en: 'section 1.2, the goal worded together',
      },
      level: 'recommended',
    },
    {
      work: 'skr-criteria',
      place: {
        sv: 'gemensamt engagemang, ägarskap och styrning',
        en: 'common commitment, ownership and steering',
      },
    },
  ],
  messages: {
    one: {
      sv: 'Här står målet som en parts eget, och inget gemensamt mål nämns. Formulera tillsammans vad ni vill uppnå och skriv det som parternas mål.',
      en: 'Here the goal stands as one party’s own, and no common goal is mentioned. Word together what you want to achieve and write it as the parties’ goal.',
    },
    order: {
      sv: 'Här sägs vad en part ska åstadkomma, men inget gemensamt mål. Det kan läsas som en beställning. Skriv vad ni vill uppnå tillsammans, och flytta uppgiften till åtagandena.',
      en: 'This says what one party shall bring about, but no common goal. It can be read as an order. Write what you want to achieve together, and move the task to the commitments.',
    },
  },
  proposals: {
    default: {
      sv: 'Parternas gemensamma mål med {own} är att [fyll i: vad som ska bli bättre, och för vem].',
      en: 'The parties’ common goal with {own} is that [fill in: what is to become better, and for whom].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nKommunens mål är att färre ska söka bistånd.\n',
      finds: [
        {
          message: 'one',
          on: 'Kommunens mål är att färre ska söka bistånd.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nFöreningen ska minska antalet klagomål. Föreningen ska hålla öppet alla dagar.\n',
      finds: [{ message: 'order', on: 'Föreningen ska minska antalet klagomål.' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nParternas gemensamma mål är att färre ska känna sig otrygga. Kommunens mål är också att spara el.\n',
      finds: [],
    },
    {
      // Nobody’s in particular is everybody’s.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nMålet är att fler vågar gå ut på kvällen. Föreningen ska ordna grannvandringar.\n',
      finds: [],
    },
    {
      // What the municipality has decided in a programme is where the goal comes from.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nKommunens mål i trygghetsprogrammet är att fler ska våga gå ut.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const sentences = aimsIn(agreement);
    if (sentences.some((one) => isShared(agreement, one))) return;
    const candidates = sentencesWith(agreement, ['gemensam', 'parternas']);
    if (ownOf(agreement, candidates).some((one) => sharedElsewhere.test(lowerOf(one)))) return;
    if (sentences.length === 0) {
      const [first] = publicGoals(agreement);
      if (!first) return;
      const at = sentenceRange(first);
      yield { message: 'one', at, section: 'goals', data: ownWordData(agreement) };
      return;
    }
    const own = sentences.filter(
      (sentence) => !leftOut.test(lowerOf(sentence)) && isOwnGoal(agreement, sentence),
    );
    const ordered = sentences.every((sentence) => isOrder(agreement, sentence)) ? sentences : [];
    const [first, ...others] = own.length > 0 ? own : ordered;
    // A goal that is nobody’s alone comes first; one party’s own beside it takes nothing away.
    if (!first || sentences.slice(0, sentences.indexOf(first)).some(isAim)) return;
    yield {
      message: own.length > 0 ? 'one' : 'order',
      at: sentenceRange(first),
      related: others.map((sentence) => ({ range: sentenceRange(sentence) })),
      section: 'goals',
      data: ownWordData(agreement),
    };
  },
});

const ofBoth =
  /(?<![a-zà-öø-ɏ])(?:såväl|både|båda|även föreningen|också föreningen|varandra)(?![a-zà-öø-ɏ])/;

/** “Nämndens budgetmål hör inte hit” */
const leftOut =
  /(?:hör|räknas|ingår|gäller) (?:inte|ej)(?: hit| till| här| in|(?=[.,]))|ligger utanför/;

const publicGoal = new RegExp(
  `^(?:${publicOwned}${thing}(?: (?:med|i|för) [a-zà-öø-ɏ ]{1,40}?)? är |(?:det )?(?:målet|syftet|målsättningen) för ${publicBody} är )`,
);

/** “Kommunens mål är att …” where no goals stand: told of its own ends, not of a programme. */
function publicGoals(agreement: Agreement): readonly Sentence[] {
  return ownOf(agreement, sentencesWith(agreement, ['mål', 'syfte'])).filter((sentence) => {
    const lower = lowerOf(sentence);
    if (!publicGoal.test(lower) || ofOther.test(lower) || isShared(agreement, sentence))
      return false;
    return !/detsamma|samma som|också föreningens|delas av/.test(lower);
  });
}

/** What stands under goals; of “Bakgrund och syfte” only what speaks of ends. */
function aimsIn(agreement: Agreement): readonly Sentence[] {
  const background = new Set(sentencesUnder(agreement, 'background'));
  return goalSentences(agreement).filter(
    (one) =>
      !background.has(one) ||
      /(?<![a-zà-öø-ɏ])(?:mål|syft|ändamål|avsikt|ambition)/.test(lowerOf(one)),
  );
}

/** Said of the goal itself, not of who is to set it later or follow it up. */
const ofWork =
  /(?<![a-zà-öø-ɏ])(?:tas fram|ta fram|tar fram|sätts|formuleras|fastställs|arbetas fram|bestäms|utarbetas|följs upp|följer upp|preciseras)(?![a-zà-öø-ɏ])/;

const sharedLetters = [
  'gemensam',
  'tillsammans',
  'part',
  'vi',
  'vår',
  'ihop',
  'samarbete',
  'överenskommelse',
  'avtal',
  'samverkan',
  'iop',
];
const aimLetters = [
  'resultat',
  'nyckeltal',
  'indikator',
  'krav',
  'mål',
  'syft',
  'avsikt',
  'ambition',
  'intention',
  'önska',
  'förhoppning',
  'kostnad',
  'ändamål',
  'vill',
  'avser',
  'strävar',
  'hoppas',
  'förvänt',
  'räknar',
  'handlar',
  'gäller det',
  'viktiga',
  'behöver',
  'att ',
];

function isShared(agreement: Agreement, sentence: Sentence): boolean {
  if (isHeldByBoth(agreement, sentence)) return true;
  if (!hasAny(lowerOf(sentence), sharedLetters)) return false;
  if (ourPublicGoal.test(lowerOf(sentence))) return false;
  const text = bare(sentence);
  if (!shared.test(text) || ofWork.test(text)) return false;
  // “Vi på kommunen vill”, or “vi” in a text in which that is the municipality.
  return alsoWithoutUs.test(text) || !areWePublic(agreement, sentence);
}

/** “Ambitionen delas av föreningen och kommunen”, “båda har enats om” */
function isHeldByBoth({ reading }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (!held.test(lower) || ofWork.test(lower)) return false;
  const sides = new Set(
    partyMentionsIn(sentence.text, reading.parties).map(({ party }) => party.side === 'public'),
  );
  return sides.size > 1 || /(?<![a-zà-öø-ɏ])(?:båda|bägge|alla tre)(?![a-zà-öø-ɏ])/.test(lower);
}

const held =
  /(?<![a-zà-öø-ɏ])(?:dela(?:s av|r (?:drömmen|målet|målen|ambitionen|viljan|bilden|synen|önskan|den här))|(?:enats|enades|överens|samstämmiga) om|vill samma|samma (?:mål|vilja|dröm)|förenas i|drivs av samma|siktar [^.;]{0,30}på samma)(?![a-zà-öø-ɏ])/;

const alsoWithoutUs =
  /(?<![a-zà-öø-ɏ])(?:gemensam[a-zà-öø-ɏ]{0,30}|tillsammans|parterna|parternas|(?:alla|båda|samtliga) parter|ihop)(?![a-zà-öø-ɏ])/;

/** “Kommunen vill med avtalet …” does not share the goal by naming the agreement. */
function bare(sentence: Sentence): string {
  return lowerOf(sentence).replace(
    /(?:med|genom|i|inom) (?:detta |det här |denna )?(?:partnerskap|samarbete|överenskommelse|avtal|iop)[a-zà-öø-ɏ]{0,30}/g,
    ' ',
  );
}

/** What follows the party that a sentence begins with; null when it begins with none, or with several. */
function afterParty({ reading }: Agreement, sentence: Sentence): string | null {
  const [first, second] = partyMentionsIn(sentence.text.slice(0, 200), reading.parties);
  if (!first || first.start > 0) return null;
  if (second && /^s?(?:,| och| samt) $/.test(sentence.text.slice(first.end, second.start)))
    return null;
  return lowerOf(sentence).slice(first.end);
}

function isOwnGoal(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (!hasAny(lower, aimLetters)) return false;
  if (publicEnd.test(lower) || ofItsPlan.test(lower)) return true;
  if (ourGain.test(lower) && areWePublic(agreement, sentence)) return true;
  if (turnedRound.test(lower)) return !ofOther.test(lower) && !ofBoth.test(lower);
  const done = afterParty(agreement, sentence);
  if (done !== null && goalsOfPublic.test(done)) return true;
  if (ofOther.test(lower)) return false;
  if (isGain(agreement, sentence)) return true;
  if (ownGoal.test(lower) || goalFor.test(lower) || wantsOut.test(lower)) return true;
  return done !== null && (namedGoal.test(done) || namedWants.test(done));
}

/** “Målet är att Norra ska få fler medlemmar”: what one party alone gains. */
function isGain({ reading }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  const end =
    /^(?:målet|syftet|avsikten|ändamålet|ambitionen)(?: med [a-zà-öø-ɏ ]{1,40})? är att /.exec(
      lower,
    );
  if (!end || !ownGain.test(lower)) return false;
  const named = partyMentionsIn(sentence.text, reading.parties);
  return named[0]?.start === end[0].length && named.every(({ party }) => party === named[0]?.party);
}

function isAim(sentence: Sentence): boolean {
  return /(?<![a-zà-öø-ɏ])(?:mål(?:et|en)?|syftet?|syftar|ska(?:ll)?|avsikten|ändamålet)(?![a-zà-öø-ɏ])/.test(
    lowerOf(sentence),
  );
}

function isOrder(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (!lower.includes(' ska')) return false;
  if (orderTo.test(lower)) return true;
  const after = afterParty(agreement, sentence);
  return after !== null && namedOrders.test(after);
}
