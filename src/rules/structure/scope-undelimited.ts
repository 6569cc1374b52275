import type { Agreement } from '../../agreement/agreement.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import type { SectionKey } from '../../profile.ts';
import { defineRule } from '../../rule.ts';
import { ownOf } from '../../rule-kinds/own-sentences.ts';
import { placesOf } from '../../rule-kinds.ts';

const letters = [
  'inte',
  'ej ',
  'ingen',
  'inget',
  'inga ',
  'avgräns',
  'begräns',
  'utanför',
  'varken',
  'enbart',
  'endast',
  'bara ',
  'undant',
  'not ',
  'only ',
  'uteslutande',
  'ligger kvar',
  'förblir ',
  'vid sidan',
  'stannar vid',
  'håller sig till',
  'annat håll',
  'avstår',
  'låter bli',
  'lämnar',
  'lämnas',
  'överlåt',
  's sak',
  's uppgift',
  's ansvar',
  'hänvisas',
  'annan sak',
  'annat än',
  'får vården',
  'fingrarna',
  'händerna',
  'aldrig',
  'tar skolan',
  'tar vården',
  'behöver',
  'är allt',
  'mer än så',
  'outside',
  'exclud',
  'limited to',
];
/** What is left out, in so many words. */
const outright =
  /(?<![a-zà-öø-ɏ])(?:(?:ingår|omfatta(?:r|s)|innefattar|inkludera(?:r|s)|inbegriper|gäller|berör(?:s)?|täcker)(?: [a-zà-öø-ɏ-]+){0,4}? (?:inte|ej|inga|ingen|inget|varken)(?![a-zà-öø-ɏ])|(?:ska|får|kan) (?:inte|ej) (?:ingå|omfatta)|(?:inte heller|ej heller|varken) [^.;]{2,90} (?:ingår|hör hit|omfattas|hör till)|inte (?:en |någon )?del av|avgräns[a-zà-öø-ɏ]*|begränsa(?:s|d|t|de|r) till|begränsning(?:en|ar)?|^[^a-zà-öø-ɏ]*(?:utanför (?:står|ligger|faller|hamnar|lämnas)|(?:det|detta|det här) är allt(?=[.,;:]))|utanför (?:partnerskap|avtal|överenskommels|samarbet|samverkan|verksamhet|iop|ram)[a-zà-öø-ɏ]*|(?:ligger|faller|hamnar|är|lämnas) utanför(?! (?:stan|staden|byn|centrum|tätort|dörr|hus|entré|port|fönst|skol|stations))|(?:omfattar|gäller|avser) (?:alltså |därför )?(?:endast|enbart|bara|uteslutande)|ligger kvar (?:hos|på)|(?:är och )?förblir (?:kommunens|stadens|regionens|nämndens|statens|vårdens|skolans)|(?:söks|sökas|finns|ordnas|får man|ges|erbjuds) på annat håll|undanta(?:g|s|get|gna)|(?:och|men) (?:inget|ingenting|inte något|inga) (?:annat|andra|mer|därutöver|utöver)(?![a-zà-öø-ɏ])|vid sidan (?:av|om) (?:detta |det här )?(?:partnerskap|avtal|överenskommels|samarbet)[a-zà-öø-ɏ]*|(?:partnerskapet|verksamheten|samarbetet) (?:stannar vid|håller sig till)|^(?:(?:det |detta |det här |vad )?(?:som )?(?:är )?inte med(?: i partnerskapet)?|utanför|ej med)[:.]?$|med undantag|does not (?:include|cover|replace|apply)|do not (?:include|cover)|not (?:included|part of|covered)|outside the|limited to|excluded?|excluding|only (?:covers|applies))/;
/** What somebody does not do there: a limit where the activity is described. */
const notDone =
  /(?<![a-zà-öø-ɏ])(?:(?:avser|rör|innehåller|erbjud(?:er|s)|bedriv(?:er|s)|driv(?:er|s)|ersätter|tillhandahåll(?:er|s)|hör|tillhör|utför(?:s)?|gör|ger|ges|lämna(?:r|s)|tar (?:inte )?över|svarar|ansvarar|påverka(?:r|s)|ändra(?:r|s)|utgör|sköter|ordnar)(?: [a-zà-öø-ɏ-]+){0,4}? (?:inte|ej|inga|ingen|inget|varken)(?![a-zà-öø-ɏ])|är (?:ingen|inget|inga|varken) [a-zà-öø-ɏ]+|är inte (?:en|ett|någon|något|avsed[a-zà-öø-ɏ]*|tänkt|öppen|till för|[a-zà-öø-ɏ]*behandling|vård)(?![a-zà-öø-ɏ])|(?:ska|får|kan) (?:inte|ej) (?:ersätta|bedriva|utföra|erbjuda|ses som|användas)|men inte|(?:dock|däremot) (?:inte|ej|ingen|inget|inga)|(?:det här|detta|verksamheten|det) är (?:alltså )?inte [^.;,]{2,50}(?:,| och| eller) inte |är (?:endast|enbart|bara)|inte (?:en |någon )?ersättning för|varken [a-zà-öø-ɏ]+|(?:sysslar|ägnar|arbetar|håller|befattar|hjälper|jobbar|ordnar|anordnar|ställer|tar|hanterar|bedriver)(?: [a-zà-öø-ɏ-]+){0,2}? (?:inte|ej|aldrig)(?: [a-zà-öø-ɏ-]+){0,2} (?:med|åt|upp|emot|hand om|på med|fram)|(?:vad|det|sådant|något|allt)(?: som)? (?:vi|parterna|partnerskapet|samarbetet|verksamheten|föreningen|huset|mötesplatsen|volontärerna) (?:inte|ej|aldrig) (?:sysslar|gör|erbjuder|håller|ägnar|arbetar|jobbar|hjälper|ordnar|ger|tar|omfattar|rymmer|ska|bedriver|ansvarar|sköter)|(?:förekommer|anordnas|hålls|serveras|ordnas|arrangeras) (?:inte|ej|aldrig)(?! (?:bara|enbart|endast|utan|om |när|på (?:helg|sommar|jul)))|(?:får|tar) (?:vården|skolan|polisen|socialtjänsten|sjukvården|kommunen)(?: sköta| hand om|(?=[.,;]|$))|är (?:en annan sak|något annat)(?! än)|(?:inget|ingenting) för (?:huset|oss|partnerskapet|verksamheten|mötesplatsen)|(?:avstår från|låter bli) att|har (?:[a-zà-öø-ɏ]+ ){0,3}?(?:ingenting|inget) (?:alls )?med (?:[a-zà-öø-ɏ]+ ){0,4}?att göra|har (?:vi|föreningen) (?:inte|ej)(?=[.,;]|$)|(?:skjutsar|lagar|behandlar|vårdar|städar|säljer|serverar|undervisar|utreder|hämtar|kör|passar|vaktar|lånar ut|följer med)(?: [a-zà-öø-ɏ]+)? (?:inte|ej|aldrig|ingen|inga)(?! (?:bara|enbart|endast))|behöver [^.;]{2,40} (?:går|gå|vänder sig|vända sig|hänvisas|söker sig) till|mer än så (?:är|gör|ingår|omfattar)|håller (?:[a-zà-öø-ɏ]+ )?(?:fingrarna|händerna) (?:ifrån|borta)|(?:rör|lägger|blandar)(?: [a-zà-öø-ɏ]+){0,2}? (?:oss |sig )?(?:inte|aldrig) i(?= |[.,;]|$)|(?:lämnar|lämnas|överlåter|överlåts)(?: [a-zà-öø-ɏ-]+){0,3}? (?:åt|till) (?:andra|vården|skolan|kommunens|polisen|socialtjänsten|socialkontoret|regionen|myndighet|experter|proffs|sjukvården|jurister)[a-zà-öø-ɏ]*|(?:är|förblir|blir) (?:(?:och förblir|alltjämt|fortsatt) )?(?:skolans|vårdens|polisens|socialtjänstens|regionens|statens|myndigheternas|sjukvårdens|hemtjänstens|arbetsförmedlingens) (?:sak|uppgift|ansvar))|, (?:ingen|inget|inga) [a-zà-öø-ɏ]+(?:,| och|\.|$)/;
/** Of sums, notice and rights: limits of something else. */
const ofOther =
  /kronor|(?<![a-zà-öø-ɏ])(?:kr(?![a-zà-öø-ɏ])|moms|belopp|uppsäg|förläng|anmäl|kostar|avgift|nödvändig|konkurrer|helger|göra något åt|råder?(?![a-zà-öø-ɏ])|straff|åldersgräns|beroende av|fastställ|på förhand|vinst|konkurrens|marknad|beställning|upphandl|köp|[a-zà-öø-ɏ]*försäkring|garanti|licens|hyres?(?![a-zà-öø-ɏ])|hyran|priset|abonnemang|larm|nyckel)/;
/** “Ingen lämnas utanför”, “försäkringen omfattar inte …”: of people, and of what is another matter. */
const ofPeople =
  /(?<![a-zà-öø-ɏ])(?:ingen|inga|någon|alla|människor|unga|barn|den|de|som)(?: [a-zà-öø-ɏ]+){0,3} (?:lämnas|hamnar?|står?|ställs|är|känner sig|vara) utanför(?! (?:partner|avtal|överens|samarb|samverk|ram))|utanförskap/g;
const described: readonly SectionKey[] = [
  'activity',
  'target-group',
  'strategies',
  'agreement-basis',
  'commitments',
];
const about: readonly SectionKey[] = [...described, 'goals', 'background', 'definitions'];

export const scopeUndelimited = defineRule({
  id: 'scope-undelimited',
  group: 'structure',
  title: { sv: 'Vad som inte ingår', en: 'What is not included' },
  summary: {
    sv: 'Texten säger vad som ingår i verksamheten och vad som inte gör det.',
    en: 'The text says what the activity includes and what it does not.',
  },
  rationale: {
    sv: 'Den som läser beskrivningen utan att ha varit med kan vänta sig mer än parterna har tänkt. En mening om vad som inte ingår sparar mycket prat senare.',
    en: 'Somebody who reads the description without having been there may expect more than the parties have in mind. A sentence on what is not included saves much talk later.',
  },
  advice: {
    sv: 'Skriv en mening om vad som ligger utanför, till exempel behandling, myndighetsutövning eller föreningens övriga verksamhet.',
    en: 'Write a sentence on what lies outside, for example treatment, exercise of authority or the association’s other activities.',
  },
  about: 'text',
  severity: 'info',
  sections: ['activity'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.3.2, avgränsningar', en: 'section 2.3.2, limits' },
      level: 'recommended',
    },
  ],
  messages: {
    missing: {
      sv: 'Verksamheten beskrivs, men inte vad som ligger utanför den. Skriv en mening om vad som inte ingår.',
      en: 'The activity is described, but not what lies outside it. Write a sentence on what is not included.',
    },
  },
  proposals: {
    default: {
      sv: 'I partnerskapet ingår inte [fyll i: vad som ligger utanför].',
      en: 'The partnership does not include [fill in: what lies outside].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Verksamhet\n\nParterna ordnar träffar för unga på fredagar.\n',
      finds: [{ message: 'missing', on: '## Verksamhet', severity: 'info' }],
    },
    {
      // A limit to a sum, and what nobody has to do, are no limits to the activity.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Verksamhet\n\nParterna ordnar träffar för unga på fredagar. Det kostar inte något att vara med.\n\n## Ekonomi\n\nBeloppet omfattar inte moms.\n',
      finds: [{ message: 'missing', on: '## Verksamhet' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Verksamhet\n\nParterna ordnar träffar för unga på fredagar. Enskilda stödsamtal ingår inte.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Verksamhet\n\nParterna ordnar träffar för unga på fredagar.\n\n## Åtaganden\n\nFöreningen leder träffarna. Kommunens ansvar enligt socialtjänstlagen ligger utanför partnerskapet.\n',
      finds: [],
    },
    {
      // No section describes the activity.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Mål\n\nParternas gemensamma mål är att fler unga träffas.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const place = placesOf(agreement, 'activity').find(
      ({ heading, by, blocks }) => heading !== null && by !== 'parent' && blocks.length > 0,
    );
    if (!place?.heading || isDelimited(agreement)) return;
    yield { message: 'missing', at: place.heading.range, section: 'activity' };
  },
});

function isDelimited(agreement: Agreement): boolean {
  return ownOf(agreement, sentencesWith(agreement, letters)).some((sentence) => {
    const lower = lowerOf(sentence).replace(ofPeople, ' ');
    if (ofOther.test(lower)) return false;
    const section = sectionAt(agreement, sentenceRange(sentence));
    if (outright.test(lower)) return section === null || about.includes(section);
    return notDone.test(lower) && section !== null && described.includes(section);
  });
}
