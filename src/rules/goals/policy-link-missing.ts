import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { hasAny } from '../../agreement/language/letters.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { indexOf } from '../../agreement/neighbours.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { defineRule } from '../../rule.ts';
import { ownOf } from '../../rule-kinds/own-sentences.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

interface Way {
  readonly letters: readonly string[];
  readonly pattern: RegExp;
  /** What the pattern cannot match without either; a long pattern takes its time to be made ready. */
  readonly also?: readonly string[];
  readonly needs?: RegExp;
}

/** What a municipality, a region or the state has decided, by the words that name it. */
const ways: readonly Way[] = [
  {
    letters: ['lokala överens', 'överenskommelse', 'principer för samverkan', 'lök'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:den |en )?(?:lokala?|regionala?|nationella?) överenskommelse[a-zà-öø-ɏ]*|överenskommelsen? (?:om samverkan )?(?:mellan|med)[^.;]{0,70}(?:civilsamhäl|det civila samhäl|idéburna|sektor|föreningsliv|ideella organisation)|överenskommelsen i [a-zà-öø-ɏ]+|överenskommelsens principer|lök(?:en)?)/,
  },
  // “en överenskommelse med stadens föreningar”, “handslaget mellan kommunen och föreningsrådet”
  {
    letters: [
      'överenskommelse',
      'handslag',
      'avsiktsförklaring',
      'kontrakt',
      'deklaration',
      'löfte',
    ],
    needs: /förening|idébur|ideell|frivillig|civil|organisation/,
    pattern:
      /(?<![a-zà-öø-ɏ])(?:överenskommelse|handslag|avsiktsförklaring|(?:sociala?|lokala?) kontrakt|deklaration|löfte)[a-zà-öø-ɏ]* (?!om idéburet)(?:[a-zà-öø-ɏ]+ ){0,6}?(?:med|mellan|till|om|för) [^.;]{0,60}?(?:(?:stadens|kommunens|ortens|länets|regionens|bygdens|sina|alla|lokala|de|lokala) (?:ideella |idéburna )?(?:föreningar(?:na)?|organisationer(?:na)?)|(?:[a-zà-öø-ɏ]*förenings|idéburna |idéburet |organisations|civil)råd(?:et)?|föreningsliv(?:et)?|frivilligorganisationer(?:na)?|(?:idéburen|idéburna|ideella) (?:sektor|organisationer|rörelse)[a-zà-öø-ɏ]*|det civila samhället|civilsamhället)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:idéburna|idéburet) (?:handslag|löfte|kontrakt)|överenskommelse(?:n|r)?,? som (?:[a-zà-öø-ɏ]+ ){0,5}?(?:civilsamhället|det civila samhället|föreningslivet|föreningarna|de idéburna|[a-zà-öø-ɏ]*föreningsrådet)(?: [a-zà-öø-ɏ]+){0,4}? (?:slöt|slutit|träffade|träffat|tecknade|tecknat|ingick|ingått|undertecknade|undertecknat|skrev|skrivit)/,
  },
  // “Det hänger ihop med grönplanen, där fullmäktige skrev …”
  {
    letters: ['hänger', 'hör ', 'där '],
    needs: /plan|program|strategi|policy|vision/,
    pattern:
      /(?<![a-zà-öø-ɏ])(?:hänger|hör)(?: [a-zà-öø-ɏ]{1,30}){0,2}? (?:ihop|samman) med(?: [a-zà-öø-ɏ]{1,30}){0,3}? [a-zà-öø-ɏ-]{0,30}(?:planen|programmet|strategin|policyn|visionen|[a-zà-öø-ɏ]{3,}(?:plan|program|strategi) (?:för )?\d{4})(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])[a-zà-öø-ɏ-]{0,30}(?:planen|programmet|strategin|policyn|visionen),? (?:där|som|i vilken|i vilket) [a-zà-öø-ɏ-]{0,30}(?:fullmäktige|nämnden|kommunstyrelsen|politikerna) /,
  },
  // “antaget av kommunfullmäktige”: of a text that is not this one
  {
    letters: ['fullmäktig'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:dokument|program|plan|strategi|vision|handslag|inriktning|principer|uppdrag|löfte|manifest|ramverk|mål)(?:et|en|n|na)?(?![a-zà-öø-ɏ])[^.;]{0,80} (?:antagen|antaget|antagna|antog|antogs|antagits|beslutad|beslutat|beslutade|beslutades|fastställd|fastställt|fastställde|fastställts)(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:[a-zà-öø-ɏ]{0,30}fullmäktige)|(?<![a-zà-öø-ɏ])(?:dokument|program|plan|strategi|vision|inriktning|principer|manifest|ramverk)(?:et|en|n|na)?(?![a-zà-öø-ɏ])[^.;]{0,60} som [a-zà-öø-ɏ]{0,30}fullmäktige (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:antog|antagit|beslutade|beslutat|fastställde|fastställt)|[a-zà-öø-ɏ]{0,30}fullmäktige (?:[a-zà-öø-ɏ]{1,30} ){0,3}?(?:antog|antagit|antagna|beslutat|beslutade|fastställde|fastställt|tog)(?: \d{4}| [a-zà-öø-ɏ]{1,30}){0,3}? [a-zà-öø-ɏ]{0,30}(?:program|plan|strategi|vision|handslag|inriktning|principer|mål|manifest|ramverk)(?:et|en|n|na)?(?![a-zà-öø-ɏ])/,
  },
  {
    letters: ['agenda', 'globala', 'hållbarhetsmål', 'fn:s'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:agenda (?:2030|21)|(?:de )?globala (?:hållbarhets)?mål|hållbarhetsmål)/,
  },
  {
    letters: [
      'målområde',
      'budgetmål',
      'inriktningsmål',
      'fullmäktig',
      'nämndmål',
      'kommunmål',
      'politiska mål',
      'prioriterade mål',
      'mål i ',
      'målen i ',
      'målet i ',
      'uppdrag i ',
      'uppdraget i ',
      'satsning',
      'prioritering',
    ],
    also: [
      'målområde',
      'budget',
      'inriktningsmål',
      'fullmäktig',
      'nämndmål',
      'kommunmål',
      'politiska mål',
      'prioriterade mål',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:målområde[a-zà-öø-ɏ]*|budgetmål[a-zà-öø-ɏ]*|inriktningsmål[a-zà-öø-ɏ]*|(?:nämnd|kommun)mål(?:en|et)?(?![a-zà-öø-ɏ])|[a-zà-öø-ɏ]*fullmäktiges? (?:[a-zà-öø-ɏ]+ ){0,3}(?:mål|budget|plan|program|uppdrag|inriktning|prioritering|beslut om)|(?:politiska|politiskt|prioriterade) (?:mål|program|område)|(?:mål|uppdrag|prioritering|satsning)(?:en|et|ar|arna)? i (?:[a-zà-öø-ɏ]+ ){0,2}budget)/,
  },
  {
    letters: ['kommunens ', 'stadens ', 'regionens ', 'nämndens ', 'kommunala', 'politiska'],
    also: [
      'program',
      'plan',
      'strategi',
      'policy',
      'vision',
      'mål',
      'riktlinjer',
      'agenda',
      'inriktning',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:kommunens|stadens|regionens|[a-zà-öø-ɏ-]*nämndens|landstingets)(?: (?!egen |eget |egna )[a-zà-öø-ɏ-]+){0,3}? (?:[a-zà-öø-ɏ]*program|handlings(?:plan|planen)|(?!verksamhets|betalnings|tids|genomförande|kommunikations|projekt)[a-zà-öø-ɏ]*(?:plan|planen|planer)|[a-zà-öø-ɏ]*strategi(?:n|er)?|[a-zà-öø-ɏ]*policy|vision|(?:[a-zà-öø-ɏ]*mål|målsättning)(?!(?:et|en|n|s)? (?:är|blir|med)(?![a-zà-öø-ɏ]))|målsättningar|riktlinjer(?= (?:för|om) (?:iop|idébur|sam(?:verkan|arbete)|partnerskap|civil))|agenda|inriktning)(?:et|en|n|s)?(?![a-zà-öø-ɏ])/,
  },
  {
    letters: ['program'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?!dag|kurs|höst|vår|utbildnings|idé|tv|radio|data|tränings?|aktivitets|semester|verksamhets|lov|sommar|vinter|helg|kvälls|arrangemangs|parti|mentor|fadder|studie|behandlings|introduktions)[a-zà-öø-ɏ]{3,}program(?:met|mets)?(?![a-zà-öø-ɏ])|programmet(?: (?!för |under |inför |är |och |som |av )[a-zà-öø-ɏ-]+){1,7},? (?:20\d\d ?[–-] ?(?:20)?\d\d|(?:del|huvud)?mål \d|målområde|insatsområde)|program(?:met)? (?:för|mot|om) (?!invigning|fest|konsert|scen|öppet|kurs|cirk|läger|jul|hösten|våren|dagen|dagar|träff|kväll|varje|året|sommar|vinter|helg|deltag|lovet|nästa))/,
  },
  {
    letters: ['plan', 'program'],
    needs: /plan(?:en|er|erna)?(?![a-zà-öø-ɏ])|program|politiska/,
    pattern:
      /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{0,16}(?:folkhälso|kultur|biblioteks|översikts|integrations|jämställdhets|tillgänglighets|ungdoms|miljö|klimat|landsbygds|äldre|idrotts|fritids|trygghets|landsbygdsutvecklings|bostadsförsörjnings|omsorgs|barn(?:rätts)?|funktionshinder|mångfalds|näringslivs|stadsdels|kulturmiljö|hållbarhets|beredskaps|struktur|demens|civilsamhälles)-?plan(?:en|er|erna)?(?![a-zà-öø-ɏ])|(?:handlings)?plan(?:en)? (?:för|mot) (?!bemanning|öppe|städ|drift|flytt|renover|underhåll|utrymning|brand|rekryter|volontär|inköp|marknadsför|kurs|fest|invigning|schema|semester|året|verksamhet|arbetet|uppfölj|kommunik|budget|hösten|våren|varje|projekt|träff|nästa|genomför|hur|insats|lokal|de |den |sin |sitt |sig|deltag|vecka|kväll)|(?:enligt|led i|del av|del i|genomför|linje med|bidrar till|utifrån|stöd i|grund i) (?:[a-zà-öø-ɏ]+ ){0,2}(?!verksamhets|betalnings|tids|genomförande|kommunikations|projekt|utbetalnings|budget|aktivitets|handlings|uppföljnings|arbets|utbildnings|bemannings|åtgärds|finansierings|insats|detalj|underhålls|utrymnings|brandskydds|städ|drift|semester|skötsel|bygg|hus|situations|byggnads|rums|lokal|läger|tidsplan|lektions|kurs)[a-zà-öø-ɏ]{4,}planen(?![a-zà-öø-ɏ])|(?:[a-zà-öø-ɏ]+förebyggande|politiska|sociala|nationella|regionala|kommunala) (?:plan|planen|program|programmet)(?![a-zà-öø-ɏ])|[a-zà-öø-ɏ]+politiska (?:plan|planen|program|programmet|målen|mål))/,
  },
  {
    letters: ['strategi', 'policy'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?!kommunikations|marknads|media|rekryterings|insamlings)[a-zà-öø-ɏ]{3,}strategi(?:n|er|erna)?(?![a-zà-öø-ɏ])|(?:nationella?|regionala?|statliga?) strategi(?:n|er)?|strategi(?:n)? (?:för|mot) (?!att nå|kommunik)|(?!drog|alkohol|personuppgifts|integritets|arbetsmiljö|likabehandlings)[a-zà-öø-ɏ]{3,}policy(?:n)?(?![a-zà-öø-ɏ])|policy(?:n)? (?:för|om) (?:civil|samverkan|förening|idébur|integr|ungdom|kultur|social|samarbete))/,
  },
  {
    letters: ['vision ', 'visionen'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:vision(?:en)? (?:20\d\d|om ett|för (?:kommunen|staden|regionen|länet))|(?!förening|vår|part|organisation|gemensam)[a-zà-öø-ɏ]{4,}s vision(?! är)(?![a-zà-öø-ɏ]))/,
  },
  {
    letters: ['folkhäls', 'välfärdsbokslut', 'välfärdsredovis', 'riktlinjer'],
    pattern:
      /(?<![a-zà-öø-ɏ-])(?:folkhälso(?:program|plan|strategi(?!sk)|politi|mål|arbete|bokslut|policy|vision|redovis|uppdrag|agenda|löfte|avtal)[a-zà-öø-ɏ]*|välfärds(?:bokslut|redovisning)[a-zà-öø-ɏ]*|riktlinjer(?:na)? (?:för|om) (?:iop|idébur|sam(?:verkan|arbete|råd|spel)|partnerskap|civil|föreningsliv|(?:stöd|bidrag) till (?:civil|förening|idébur)))/,
  },
];

export const policyLinkMissing = defineRule({
  id: 'policy-link-missing',
  group: 'goals',
  title: { sv: 'Koppling till program eller plan', en: 'Link to a programme or plan' },
  summary: {
    sv: 'Texten säger vilket program, vilken plan eller vilken överenskommelse partnerskapet bidrar till.',
    en: 'The text says which programme, plan or compact the partnership contributes to.',
  },
  rationale: {
    sv: 'En koppling till något som fullmäktige eller nämnden har beslutat visar varför kommunen är med. Den gör det lättare att förklara partnerskapet för dem som inte fått vara med, och att hålla fast vid det när pengarna blir knappa.',
    en: 'A link to something that the council or the board has decided shows why the municipality takes part. It makes the partnership easier to explain to those outside it, and easier to keep when money is short.',
  },
  advice: {
    sv: 'Nämn det program, den plan eller den lokala överenskommelse som partnerskapet hör ihop med, helst med mål eller område.',
    en: 'Name the programme, plan or local compact that the partnership belongs with, preferably with the goal or area.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['background', 'goals'],
  basis: [
    {
      work: 'skr-criteria',
      place: {
        sv: 'gärna del av ett politiskt program där civilsamhället nämns',
        en: 'preferably part of a political programme that names civil society',
      },
      level: 'recommended',
    },
    { work: 'vgr', place: { sv: 'prioriterade mål', en: 'prioritised goals' } },
    {
      work: 'boras',
      place: { sv: 'kriterium: Överenskommelsen', en: 'criterion: the local compact' },
    },
  ],
  messages: {
    missing: {
      sv: 'Texten nämner inget program, ingen plan och ingen lokal överenskommelse som partnerskapet bidrar till. Finns det en, skriv vilken.',
      en: 'The text mentions no programme, plan or local compact that the partnership contributes to. If there is one, write which.',
    },
  },
  proposals: {
    default: {
      sv: 'Genom {own} bidrar parterna till [fyll i: programmet eller planen, med mål eller område].',
      en: 'Through {own} the parties contribute to [fill in: the programme or plan, with goal or area].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nMånga unga i Norra saknar någonstans att vara.\n',
      finds: [{ message: 'missing', on: '## Bakgrund', severity: 'info' }],
    },
    {
      // Plans and programmes of the partnership itself, and the agreement’s own name.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nDenna överenskommelse gäller Mötesplats Norra. Parterna gör en verksamhetsplan och ett program för våren.\n',
      finds: [{ message: 'missing', on: '## Bakgrund' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nPartnerskapet är en del av kommunens ungdomspolitiska program.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Värdegrund\n\nPrinciperna i den lokala överenskommelsen gäller här.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    if (agreement.sentences.length === 0 || namesPolicy(agreement)) return;
    yield {
      message: 'missing',
      ...placeFor(agreement, ['background', 'goals']),
      data: ownWordData(agreement),
    };
  },
});

/** “Koppling till ett program saknas”: then there is none. What a policy says may well be in the negative. */
const denied =
  /(?<![a-zà-öø-ɏ])(?:(?:ingen|inget|inga|saknar|saknas) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:koppling|program|plan|policy|överenskommelse|strategi)|(?:koppling|anknytning)[^.;]{0,60} (?:saknas|finns inte))/;

/** “Flera andra kommuner har antagit lokala överenskommelser”: how it is elsewhere. */
const ofOthers =
  /(?<![a-zà-öø-ɏ])(?:(?:många|flera|flertalet|några|vissa|de flesta|åtskilliga|alla) )?(?:(?:andra|övriga|större) (?:svenska )?|många |flera )(?:kommuner|städer|regioner|län|orter)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:i|som) (?:grannkommun(?:en|erna)|andra kommuner|andra städer)(?![a-zà-öø-ɏ])/;

/** What somebody has studied, or is put through. */
const schooling =
  /(?:vård- och omsorgs|barn- och fritids|gymnasie|samhälls|naturvetenskaps|yrkes|introduktions)program[a-zà-öø-ɏ]*|(?:genomgått|läst|läser|genomgår)[^.;]{0,40}program[a-zà-öø-ɏ]*/g;

/** What keeps people safe in a house is no policy. */
const safety =
  /plan(?:en)? (?:för|mot|vid) (?:hot och våld|hot |brand|mobb|kränk|olyck|nöd|stöld|inbrott|kris(?![a-zà-öø-ɏ])|sjuk|smitt)/;
const ofAssociation =
  /(?<![a-zà-öø-ɏ])(?:(?:[a-zà-öø-ɏ]*förening|[a-zà-öø-ɏ]*förbund|stiftelse|klubb|jour|församling|organisation)(?:en|et|n)?s|egen|eget|egna|vår|vårt|våra|dess) (?:[a-zà-öø-ɏ]+ ){0,2}$/;
const byMembers =
  /(?<![a-zà-öø-ɏ])(?:antogs|antagits?|antagen|antaget|beslutades|beslutad|beslutat|togs|skrevs)(?: [a-zà-öø-ɏ\d]+){0,3}? (?:av|på|vid|i) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:årsmöte|styrelsen|medlemm|förbundsstämma|stämma|kongress|föreningen)[a-zà-öø-ɏ]*|(?:årsmötet|styrelsen|medlemmarna|föreningen) (?:antog|skrev|tog) /;

/** “Norra har en egen vision”, “den antogs på årsmötet”: what a civil party has decided for itself. */
function isOfCivil(agreement: Agreement, sentence: Sentence, match: RegExpExecArray): boolean {
  const lower = lowerOf(sentence);
  if (safety.test(lower)) return true;
  const before = lower.slice(Math.max(0, match.index - 50), match.index);
  if (ofAssociation.test(before) || byMembers.test(lower)) return true;
  const named = partyMentionsIn(sentence.text.slice(0, match.index), agreement.reading.parties);
  const last = named.at(-1);
  if (last?.isGenitive && last.party.side !== 'public' && match.index - last.end < 16) return true;
  const next = agreement.sentences[indexOf(agreement, sentence) + 1];
  return next?.block === sentence.block && byMembers.test(lowerOf(next));
}

function namesPolicy(agreement: Agreement): boolean {
  return ways.some((way) =>
    sentencesWith(agreement, way.letters).some((sentence) => {
      const lower = lowerOf(sentence).replace(schooling, ' ');
      if ((way.also && !hasAny(lower, way.also)) || way.needs?.test(lower) === false) return false;
      const match = way.pattern.exec(lower);
      return (
        match !== null &&
        !isOfCivil(agreement, sentence, match) &&
        !denied.test(lower) &&
        !ofOthers.test(lower) &&
        ownOf(agreement, [sentence]).length > 0
      );
    }),
  );
}
