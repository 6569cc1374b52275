import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { clauseAt } from '../../agreement/language/lettered.ts';
import { isOfOtherContract } from '../../agreement/language/outside.ts';
import { isQuotedAt } from '../../agreement/language/quotation.ts';
import {
  lowerOf,
  type Said,
  saidAt,
  saidIn,
  saidRange,
  sentencesWith,
} from '../../agreement/language/search.ts';
import { isNegatedAt } from '../../agreement/language/sentence-properties.ts';
import { isTold } from '../../agreement/language/tense.ts';
import { fieldAt } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isBetweenParties } from '../../rule-kinds/between-parties.ts';
import { sampleSides, sidesData } from '../../rule-kinds/sides.ts';

/** Who answers for personal data, in whatever words. */
const role =
  /(?<![a-zà-öø-ɏ])(?:personuppgiftsansvar[a-zà-öø-ɏ]*|personuppgiftsbiträde[a-zà-öø-ɏ]*|biträdesavtal[a-zà-öø-ɏ]*|dataskyddsansvar[a-zà-öø-ɏ]*|ansvar(?:ar|et|ig|iga|igt)? (?:[a-zà-öø-ɏ]+ ){0,6}personuppgift[a-zà-öø-ɏ]*|personuppgift[a-zà-öø-ɏ]* [^.;]{0,80}ansvar[a-zà-öø-ɏ]*|svarar (?:själv |själva |var och en )?för (?:[a-zà-öø-ɏ]+ ){0,5}personuppgift[a-zà-öø-ɏ]*|ansvarar (?:själv |själva )?för (?:[a-zà-öø-ɏ]+ ){0,3}uppgifter (?:[a-zà-öø-ɏ]+ ){0,4}(?:samlar|registrerar|behandlar))/g;
const processor = /(?<![a-zà-öø-ɏ])(?:personuppgiftsbiträde(?:n|t)?|biträde åt)(?![a-zà-öø-ɏ])/g;
const contract = /(?<![a-zà-öø-ɏ])(?:personuppgifts)?biträdesavtal[a-zà-öø-ɏ]*/g;

const letters = [
  'lista',
  'listor',
  'liste',
  'regist',
  'journal',
  'personuppg',
  'personnummer',
  'uppgift',
  'upplysning',
  'genomförandeplan',
  'individuell',
  'enskild',
  'namn',
  'vilka',
  'rapport',
  'närvaro',
  'frånvaro',
  'intyg',
  'adress',
  'var och en',
  'deltagares',
  'vem som',
  'telefonnummer',
  'födelse',
  'anteckning',
  'dagbok',
  'loggbok',
  'liggare',
];

const someone =
  '(?:enskild|gäst|besökare|deltagar|deltar|barn|elev|ungdom|klient|boende|kvinn|män(?![a-zà-öø-ɏ])|människ|placera|person(?:er|en)|familj|besökar|brukar|unga|patient|hushåll|medlem)[a-zà-öø-ɏ]*';
/** What tells who somebody is. */
const data = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:deltagar|närvaro|namn|klass|gäst|medlems|anmälnings|besökar|elev|klient|brukar|kö|barn)(?:list[a-zà-öø-ɏ]*|regist(?:er|ret|ren)|förteckning[a-zà-öø-ɏ]*|uppgift(?:er|erna))|journal(?:er|en|föring|föringen|anteckning[a-zà-öø-ɏ]*)?|personuppgift(?:er|erna)?|personnummer|genomförandeplan(?:er|en)?|(?:uppgift(?:er|erna)?|upplysning(?:ar|arna)?|information|rapport(?:er)?|underlag|dokumentation|anteckning(?:ar|arna)?|bild(?:er|erna)?) om (?:(?:de|den|det|varje|var|vilka|sina|alla|en|ett|aktuella|namngivna) )*${someone}|lista(?:n)? (?:över|på|med) (?:[a-zà-öø-ɏ]+ ){0,3}${someone}|individuell[a-zà-öø-ɏ]* (?:plan|rapport|uppfölj|dokument)[a-zà-öø-ɏ]*|namn(?:en)? (?:på (?:[a-zà-öø-ɏ]+ ){0,3}${someone}|och (?:adress|telefon|personnummer|födelse)[a-zà-öø-ɏ]*)|namn(?:,? (?:och )?[a-zà-öø-ɏ]{1,20})??,? (?:och )?(?:adress|telefon|personnummer|födelse|ålder|kontakt|diagnos|hälsa|allergi|skolgång|närvaro|frånvaro|mående)[a-zà-öø-ɏ]*|${someone}s (?:namn|(?:hem|bostads|e-post|mejl)?adress(?:er)?|telefonnummer|personnummer|födelse[a-zà-öø-ɏ]*|mejladresser)|uppgift(?:er|erna)? om (?:[a-zà-öø-ɏ]+s )?(?:namn(?: och [a-zà-öø-ɏ]+)?|hälsa(?:n)?|hälsotillstånd|sjukdom(?:ar)?|diagnos(?:er)?)(?! i )|deras namn|kontaktuppgifter (?:till|för|på|om) (?:[a-zà-öø-ɏ]+ ){0,2}?${someone}|namn och [a-zà-öø-ɏ]+ på|(?:list(?:a|an|or)|förteckning(?:en|ar)?|sammanställning(?:en|ar)?|tabell(?:en)?|liggar(?:e|en)|regist(?:er|ret))(?:,? (?!över)[a-zà-öø-ɏ]+){0,10}?,? (?:med|har|innehåller|upptar|tar upp|visar) (?:[a-zà-öø-ɏ]+ ){0,2}?namn(?:en)?|namn(?:en)? på (?:dem|alla|de|dom|var och en)|(?:närvaro|frånvaro)[a-zà-öø-ɏ]* (?:per|för varje|för var|av varje|för varje) (?:person|deltagare|elev|barn|ungdom|och en)|(?:sjuk|läkar)intyg(?:en)?|hur det går för (?:var och en|varje|den enskilde)|(?:varje|var) (?:deltagare|person|elev|klient|ungdom|besökare)s (?:[a-zà-öø-ɏ]+ ){0,2}?(?:schema|frånvaro|närvaro|utveckling|plan)|vem som (?:är|var|varit|har|kommit|kommer)(?= (?:här|där|varit|kommit|deltagit|och)|[,.])|adresser(?:na)? (?:till|på) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:${someone}|äldre|dem)|vilka (?:${someone}|som)(?: som)? (?:har|ska|som|är)|registrera(?:r|s)? (?:[a-zà-öø-ɏ]+ ){0,2}${someone}|list(?:a|an|or) (?:över|på) (?:dem|alla|de|vilka) som|(?:register|lista|förteckning|dagbok|loggbok|liggare|anteckningar) över (?:${someone}|de|dem|alla|vilka|vem)|(?:enkät|formulär|blankett|anmälan)(?:en|et|er)? (?:[a-zà-öø-ɏ]+ )?med (?:[a-zà-öø-ɏ]+ ){0,2}?(?:namn|adress))(?![a-zà-öø-ɏ])`,
  'g',
);
/** It goes from one to another. */
const transfer =
  /(?<![a-zà-öø-ɏ])(?:(?:över)?lämna(?:r|s|t|ts|de|des)?|skicka(?:r|s|t|de)?|(?:över|in)?sänd(?:a|as|er|s)|dela(?:r|s|t)?|delge[a-zà-öø-ɏ]*|rapportera(?:r|s|t)?|redovisa(?:r|s|t)?|(?:får|får|tar|ta) del av|utbyt[a-zà-öø-ɏ]*|tillgång till|gemensam(?:t|ma) [a-zà-öø-ɏ]*(?:system|regist(?:er|ret)|databas|mapp|journal)|båda (?:parter |parterna )?kan (?:läsa|se|skriva)|mejla[a-zà-öø-ɏ]*|meddela[a-zà-öø-ɏ]*|förmedla[a-zà-öø-ɏ]*|överför[a-zà-öø-ɏ]*|hämta[a-zà-öø-ɏ]*|tar emot|ge(?:r|s)?|tipsa[rs]?|får veta|(?:listan|listorna|den|de|namnen) går till|ring(?:er|a)(?: [a-zà-öø-ɏ]+){0,2} in|berättar?|i (?:kommunens|stadens|regionens|nämndens|förvaltningens|beställarens|socialtjänstens) (?:[a-zà-öø-ɏ]*system|regist(?:er|ret))|ta emot|enligt (?:[a-zà-öø-ɏ]+s )?anvisning[a-zà-öø-ɏ]*|får(?: [a-zà-öø-ɏ]+){0,5}? (?:en |ett )?(?:[a-zà-öø-ɏ]*list(?:a|or)|förteckning|uppgifter|namn(?:en)?))(?![a-zà-öø-ɏ])/;
/** “Växeln till Norra: namn, adress”: what goes from one to another, as an item of a list. */
const fromTo = /^[^a-zà-öø-ɏ]*(?:[a-zà-öø-ɏ -]{2,40} )?(?:till|från) [a-zà-öø-ɏ -]{2,40}: /;
/** Somebody keeps it. */
const keeps =
  /(?<![a-zà-öø-ɏ])(?:registrera[a-zà-öø-ɏ]*|för(?:a|er|s)?|samla(?:r|s)? in|dokumentera[a-zà-öø-ɏ]*|spara(?:r|s)?|upprätta[a-zà-öø-ɏ]*|skriv(?:er|a|s)|anteckna[a-zà-öø-ɏ]*|behandla[a-zà-öø-ɏ]*|hantera[a-zà-öø-ɏ]*|lagra[a-zà-öø-ɏ]*|fyll(?:er|s)(?: [a-zà-öø-ɏ]+){0,2} i|håller|ajourhåll[a-zà-öø-ɏ]*)(?! inne)(?![a-zà-öø-ɏ])/;
/** Nobody can be told from it. */
const anonymous =
  /(?<![a-zà-öø-ɏ])(?:utan namn|anonym[a-zà-öø-ɏ]*|avidentifiera[a-zà-öø-ɏ]*|statistik[a-zà-öø-ɏ]*|antal(?:et)?|sammanställning(?:ar|en)?|men inte vilka|inte vilka|gruppnivå|aggregera[a-zà-öø-ɏ]*|hur många)(?![a-zà-öø-ɏ])/;
const named = /(?<![a-zà-öø-ɏ])med (?:[a-zà-öø-ɏ]+ ){0,2}?namn(?:en)?(?![a-zà-öø-ɏ])|personnummer/;
/** Other lists and registers. */
const other =
  /(?<![a-zà-öø-ɏ])(?:belastningsregist[a-zà-öø-ɏ]*|registerutdrag[a-zà-öø-ɏ]*|utdrag(?:et)?|kontaktperson[a-zà-öø-ɏ]*|kontaktuppgift(?:er|en|erna)?(?! (?:till|för|på|om) (?!parter|kontakt|styr|före|ansvar))|firmateckn[a-zà-öø-ɏ]*|namn på (?:[a-zà-öø-ɏ]+ ){0,2}?(?:ledar|styrelse|personal|vaktmästar)[a-zà-öø-ɏ]*|föreningsregist[a-zà-öø-ɏ]*|bokföring[a-zà-öø-ɏ]*|tystnadsplikt[a-zà-öø-ɏ]*|sekretess[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** “deltagarna med namn och kontaktuppgifter”: theirs, and no contact person’s. */
const someoneReached =
  /(?:deltagar|besökar|barn|elev|ungdom|klient|medlem)[a-zà-öø-ɏ]*(?: med|s)(?: namn(?: och|,)?)?(?: [a-zà-öø-ɏ]+,?){0,2} kontaktuppgift[a-zà-öø-ɏ]*/;
/** “I det förra projektet skickade …” */
const former =
  /(?<![a-zà-öø-ɏ])(?:förr[ae]|tidigare|föregående) (?:projekt|avtal|överenskommelse|samarbete|partnerskap|period)[a-zà-öø-ɏ]*[^.;]{0,60} (?:skickade|lämnade|sände|delade|samlade|förde|fick|hade)[a-zà-öø-ɏ]* /;
const keptBack =
  /(?<![a-zà-öø-ɏ])(?:lämna|skicka|dela|rapportera|sprid|överför|förs|samla|registrera)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej|aldrig|inga)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:får|ska|skall|kommer)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej|aldrig|inga)(?![a-zà-öø-ɏ])/;

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';
const deeds = (sentence: string) =>
  `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen leder träffarna. ${sentence}\n`;

export const personalDataRoleMissing = defineRule({
  id: 'personal-data-role-missing',
  group: 'personal-data',
  title: { sv: 'Ansvar för personuppgifter', en: 'Responsibility for personal data' },
  summary: {
    sv: 'Går personuppgifter mellan parterna säger texten vem som är ansvarig för dem.',
    en: 'If personal data go between the parties, the text says who is responsible for them.',
  },
  rationale: {
    sv: 'Den som samlar in eller tar emot uppgifter om människor behöver veta om den är ensam ansvarig, ansvarig tillsammans med någon eller biträde. Svaret avgör vem deltagaren ska vända sig till. I ett partnerskap mellan jämlikar är det sällan naturligt att den ena är biträde åt den andra.',
    en: 'Whoever collects or receives data about people needs to know whether it is the sole controller, a joint controller or a processor. The answer decides whom the participant turns to. In a partnership of equals it is seldom natural for one to be the processor of the other.',
  },
  advice: {
    sv: 'Gå igenom vilka uppgifter som samlas in, av vem och vart de går. Räcker det med antal och sammanställningar, skriv det. Annars: fråga er dataskyddsansvariga och skriv vem som är personuppgiftsansvarig.',
    en: 'Go through which data are collected, by whom and where they go. If numbers and summaries are enough, say so. Otherwise ask those responsible for data protection, and write who is the controller.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['personal-data', 'confidentiality'],
  basis: [
    {
      work: 'joint-controllers',
      place: {
        sv: 'när två parter är gemensamt personuppgiftsansvariga',
        en: 'when two parties are joint controllers',
      },
    },
  ],
  languages: ['sv'],
  messages: {
    flow: {
      sv: 'Uppgifter om enskilda går mellan parterna (”{words}”), men texten säger inte vem som är personuppgiftsansvarig. Skriv det, eller skriv att bara sammanställningar utan namn lämnas.',
      en: 'Data about individuals go between the parties (“{words}”), but the text does not say who is the controller. Write it, or write that only summaries without names are passed on.',
    },
    ask: {
      sv: 'Vem är personuppgiftsansvarig? Texten nämner uppgifter om enskilda (”{words}”) men inte vem som ansvarar för dem. Fråga er dataskyddsansvariga och skriv svaret i en mening.',
      en: 'Who is the controller? The text mentions data about individuals (“{words}”) but not who is responsible for them. Ask those responsible for data protection, and write the answer in a sentence.',
    },
    processor: {
      sv: 'Texten säger att någon är personuppgiftsbiträde, men inget biträdesavtal nämns. Bifoga det, eller låt er dataskyddsansvariga pröva om parterna i stället är ansvariga var för sig.',
      en: 'The text says that somebody is a processor, but no data processing agreement is mentioned. Attach it, or let those responsible for data protection consider whether the parties are controllers of their own.',
    },
  },
  proposals: {
    default: {
      sv: 'Varje part är personuppgiftsansvarig för de uppgifter som den själv samlar in. {Public} får bara sammanställningar utan namn.',
      en: 'Each party is the controller of the data that it collects itself. {Public} shall receive only summaries without names.',
    },
    processor: {
      sv: 'Ett personuppgiftsbiträdesavtal mellan parterna finns i bilaga [fyll i: nummer].',
      en: 'A data processing agreement between the parties is in annex [fill in: number].',
    },
  },
  sample: sampleSides,
  examples: [
    {
      language: 'sv',
      text: deeds('Den skickar varje månad närvarolistor till kommunen.'),
      finds: [{ message: 'flow', on: 'närvarolistor', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: deeds('Den för en deltagarlista.'),
      finds: [{ message: 'ask', on: 'deltagarlista' }],
    },
    {
      language: 'sv',
      text: deeds('Den är personuppgiftsbiträde åt kommunen.'),
      finds: [{ message: 'processor', on: 'personuppgiftsbiträde' }],
    },
    {
      language: 'sv',
      text: deeds(
        'Den skickar närvarolistor till kommunen. Varje part är personuppgiftsansvarig för sina uppgifter.',
      ),
      finds: [],
    },
    {
      // Numbers tell of nobody, and participants alone are no data.
      language: 'sv',
      text: deeds('Den redovisar antalet deltagare till kommunen, utan namn.'),
      finds: [],
    },
    {
      // Contact persons are how the parties reach one another.
      language: 'sv',
      text: deeds('Parterna meddelar varandra namn och telefon till nya kontaktpersoner.'),
      finds: [],
    },
    {
      language: 'sv',
      text: deeds('Den för en deltagarlista.'),
      card: 'verksamhet: { personuppgifter: egna }\n',
      finds: [],
    },
  ],
  *check(agreement) {
    if (!isBetweenParties(agreement)) return;
    const card = fieldAt(agreement, 'activity.personal-data');
    const hasContract = saidIn(agreement, ['biträdesavtal'], contract).length > 0;
    const [bound] = hasContract ? [] : saidIn(agreement, ['biträde'], processor);
    if (bound) {
      yield { message: 'processor', at: saidRange(bound), proposal: 'processor' };
      return;
    }
    if (card?.value === 'processor' && !hasContract) {
      const { range, source } = card;
      yield { message: 'processor', at: range, source, proposal: 'processor' };
      return;
    }
    if (
      card ||
      saidIn(agreement, ['personuppgift', 'biträd', 'dataskyddsansv', 'ansvarar'], role).length > 0
    )
      return;
    const told = tellingOf(agreement);
    const flows = told.filter(
      ({ sentence }) => goesOn(lowerOf(sentence)) || isListPassedOn(agreement, sentence),
    );
    const [flow] = flows;
    const [said, ...others] = flow ? flows : told.slice(0, 1);
    if (!said) return;
    const words = said.text.replace(/\s+/g, ' ');
    yield {
      message: flow ? 'flow' : 'ask',
      at: saidRange(said),
      related: others.slice(0, 6).map((one) => ({ range: saidRange(one) })),
      data: { ...sidesData(agreement), words },
      ...(flow ? {} : { isQuestion: !isDecided(agreement) }),
    };
  },
});

const isDecided = ({ status }: Agreement): boolean => status !== null && status !== 'draft';

/** So much of a sentence is read. */
const longest = 1_200;

/** From one to another, by a verb or as an item of a list. */
const goesOn = (clause: string, whole = clause): boolean =>
  transfer.test(clause) || fromTo.test(whole);

/** Where data about people are kept or passed on. */
function tellingOf(agreement: Agreement): readonly Said[] {
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    const whole = lowerOf(sentence).slice(0, longest);
    const said = dataIn(sentence, whole);
    if (!said) return [];
    const clause = clauseAt(whole, said.start);
    const lower = whole.slice(clause.start, clause.end);
    if (!goesOn(lower, whole) && !keeps.test(lower) && !isListPassedOn(agreement, sentence))
      return [];
    if (anonymous.test(lower) && !named.test(lower)) return [];
    if (other.test(lower.replace(someoneReached, ' ')) || keptBack.test(lower)) return [];
    if (
      isTold(sentence, agreement.reading.parties) ||
      (lower.length < 300 && isOfOtherContract(lower)) ||
      former.test(lower)
    )
      return [];
    if (sentence.block.footnote || isQuotedAt(sentence, said.start, agreement.blocks)) return [];
    return isNegatedAt(sentence, said.start) ? [] : [said];
  });
}

/** The list itself, as the sentence beside speaks of it. */
const list =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:list(?:a|an|or|orna)|liggaren?|regist(?:er|ret)|förteckning(?:en)?|dagbok(?:en)?|anteckningarna|sammanställningen)|uppgifterna|namnen)(?![a-zà-öø-ɏ])/;

/** “Föreningen för en liggare med namn. Liggaren mejlas varje måndag till enheten.” */
function isListPassedOn({ sentences }: Agreement, sentence: Sentence): boolean {
  if (!list.test(lowerOf(sentence))) return false;
  const at = sentences.indexOf(sentence);
  return [sentences[at - 1], sentences[at + 1]].some((one) => {
    if (one?.block !== sentence.block) return false;
    const lower = lowerOf(one);
    return list.test(lower) && transfer.test(lower) && !keptBack.test(lower);
  });
}

function dataIn(sentence: Sentence, lower: string): Said | null {
  const at = lower.search(data);
  if (at < 0) return null;
  const [text = ''] = lower.slice(at).match(data) ?? [];
  const end = at + text.length;
  // Who is to come is decided: that tells nobody who they are.
  if (/^vilka/.test(text) && /(?:bestäm|beslut|avgör|välj)[a-zà-öø-ɏ]* $/.test(lower.slice(0, at)))
    return null;
  return saidAt(sentence, at, end);
}
