import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { isQuotedAt } from '../../agreement/language/quotation.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { isNegatedAt, propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { sampleSides, sidesData } from '../../rule-kinds/sides.ts';

const letters = [
  'konfident',
  'sekretess',
  'hemlig',
  'ut ',
  'lämnas ut',
  'utlämn',
  'röja',
  'röjs',
  'röjer',
  'ges ut',
  'någon annan',
  'utomstående',
  'tredje',
  'förtrolig',
  'offentliggör',
  'sprid',
  'vidare',
  'delges',
  'delas',
  'ingen ',
  'varken ',
  'stannar',
  'offentlig',
  'visa',
  'tyst',
  'lämnar',
  'för oss',
  'för sig',
  'allmänhet',
  'medier',
  'pressen',
  'journalist',
  'avslå',
  'neka',
  'vägra',
  'läsas',
  'räckhåll',
  'säga nej',
  'säger nej',
  ' nej',
  'till del',
  'till känn',
  'till handa',
  'kretsen',
  'släpp',
  'läck',
  'komma ut',
  'ögon',
  'insyn',
  'krävs',
  'behövs',
];

/** What an authority keeps: documents and what stands in them. */
const documents =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*handling(?:ar|arna|en)?|dokument(?:en|et|ation|ationen)?|uppgift(?:er|erna)?|information(?:en)?|(?:iop-)?avtal(?:et|ets)?|överenskommelse(?:n|ns)?|innehåll(?:et)?|material(?:et)?|underlag(?:et|en)?|protokoll(?:et|en)?|rapport(?:er|erna|en)?|(?:allt|det) som rör|(?:allt|det|vad|ingenting|inget)(?: av det)?(?: som)?(?: (?:vi|parterna|har))* (?:skriv(?:er|s|it)|avhandlas|avhandlats|sägs|sagts|skickar|skickas|utbyts|tas upp|tagits upp|delar)|det som framkommer|(?:allt|det|vad) (?:som|vi) (?:sägs (?:och|eller) )?(?:framkommer|kommer fram|skrivs|skriver|framgår|avhandlas|sägs på mötena|utväxlas|mejlar|skickar|står i handlingarna)|(?:allt|det|vad) (?:som )?(?:[a-zà-öø-ɏ]+ ){1,4}?(?:(?:skickar|mejlar|sänder|lämnar|ger|skriver|delar|berättar) (?:till |med |för )?varandra|(?:skickar|lämnar|sänder) in)|(?:allt|det) skriftlig[at]|papp(?:er|ren|eren)|mejl(?:en)?|brev(?:en)?|(?:något|någonting|allt) (?:om|rörande|kring) (?:partnerskapet|samarbetet|avtalet|överenskommelsen)|utvärdering(?:en|ar|arna)?|(?:verksamhets|årsberättelse|förvaltnings)[a-zà-öø-ɏ]*berättelse(?:n|r)?|(?:slut|års|del)?(?:redovisning|rapport)(?:en|ar|arna|erna)?|medlems(?:list|register|regist|matrik)[a-zà-öø-ɏ]*|handling|[a-zà-öø-ɏ]*anteckning(?:ar|arna|en)?|(?:mejl|e-post|brev)växling(?:en)?|korrespondens(?:en)?|e-post(?:en)?|bokslut(?:et|en)?|räkenskaper(?:na)?|[a-zà-öø-ɏ]*budget(?:en)?|kalkyl(?:en|er|erna)?|enkätsvar(?:en)?|bilag(?:a|an|or|orna))(?![a-zà-öø-ɏ])/;
/** … said to be secret, or never to leave the parties. */
const promise =
  /(?<![a-zà-öø-ɏ])(?:(?:är|vara|hållas?|håll(?:er|s)|betraktas?|anses|behandlas?|hanteras?|omfattas|beläggs|beläggas|belagda?|lyder|klassas|förblir|stämplas|märks|görs|blir)(?: [a-zà-öø-ɏ]+){0,9}? (?:konfidentiell[at]?|(?:under |av |med )?(?:absolut |full |fullständig |total )?sekretess(?:belagd[a]?|belagt)?|hemlig(?:a|t|stämplad[e]?)?|förtrolig(?:a|t)?)|hemlighåll(?:a|er|as)|(?:inget|ingenting)[^.;]{0,40} lämnar (?:huset|rummet|kretsen|gruppen)|håller (?:vi|parterna|kommunen)[a-zà-öø-ɏ ]{0,20} för (?:oss|sig) själva|stannar (?:mellan (?:oss|parterna|er och oss|oss och er)|inom (?:kretsen|partnerskapet|samarbetet)|hos (?:oss|parterna))|(?:är|blir) (?:inte|ej|aldrig) offentlig[at]?|visa(?:r|s)? (?:vi )?(?:inte|aldrig) för|(?:vi|parterna|båda|kommunen) håller tyst|(?:får|ska|skall|kommer|kan)(?: [a-zà-öø-ɏ]+){0,5}? (?:inte|ej|aldrig)(?: [a-zà-öø-ɏ]+){0,8}? (?:(?:lämna|ge)s? (?:ut|vidare|till (?:tredje|utomstående|någon annan|andra|obehörig))|utlämnas?|visas (?:för|upp)|delges|delas|röjas?|spridas?|offentliggöras?|föras? vidare)|hemligstämplas?|sekretessbelägg(?:er|s|as)|(?:inte|aldrig|vare sig)(?: (?!vägra|neka|hindra|avstå|avtala|lova|bara|endast|enbart|behöv|skyldig|får |kan )[a-zà-öø-ɏ]+){0,5}? (?:(?:lämna|ge)(?: [a-zà-öø-ɏ]+)? ut|röja|sprida|offentliggöra)|(?:hålls|stannar|behålls|förblir|hålla|stanna|förbli) inom (?:kretsen|parterna|undertecknarna)|(?:inte|aldrig|ej) (?:får |ska |skall |kan )?(?:kommer|komma)(?: [a-zà-öø-ɏ]+){1,3} till (?:del|handa|kännedom)|sekretess(?:en)? (?:(?:ska |skall )?(?:råda|gälla)|råder|gäller)(?: (?!enligt)[a-zà-öø-ɏ]+){0,3}? (?:för|kring|om|rörande)|(?:inte|aldrig|ej|ingenting|inget|inga)[^.;]{0,50}? (?:(?:få(?:r)? |ska )?komma ut(?: till)?|släpp(?:a|er|s) (?:ifrån|ut)|slippa ut|läck(?:a|er)|(?:nå|når) (?:utomstående|allmänhet|medi|press)[a-zà-öø-ɏ]*)|(?:bara|endast|enbart) (?:till )?för (?:våra|parternas)(?: egna)? (?:ögon|bruk)|någonsin (?:[a-zà-öø-ɏ]+ )?(?:visas|lämnas ut|delas|läsas)|(?:lämnar|lämnas|röjer|röjs|sprider|sprids|delas|offentliggörs)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej|aldrig)(?! (?:bara|endast|enbart|förrän|utan|upp|in)(?![a-zà-öø-ɏ]))|(?:varken|ingen|ingendera)(?: [a-zà-öø-ɏ]+){0,5}? (?:får|ska|skall|kan|kommer att|äger|har rätt att)(?: [a-zà-öø-ɏ]+){0,9}? (?:(?:lämna|ge)(?: [a-zà-öø-ɏ]+){0,3}? (?:ut|vidare)|utlämna|röja|sprida|offentliggöra|föra vidare|yppa|avslöja)|(?:varken|ingen|ingendera)(?: [a-zà-öø-ɏ,]+){0,8}? (?:lämnar(?: [a-zà-öø-ɏ]+){0,3}? (?:ut|vidare)|röjer|sprider|visar)|(?:inga|inget|ingenting)(?: (?!enskild)[a-zà-öø-ɏ,]+){1,14}? (?:visas|läm(?:nas|nar) ut|ges (?:ut|vidare)|delas|sprids|röjs|hamna[r]?)(?: (?:för|till))?(?: eller [a-zà-öø-ɏ]+(?: ut)?)? (?:för|till|med|hos|utanför|av) (?:[a-zà-öø-ɏ]+ )?(?:utomstående|annan|annat|andra|tredje|press|medi|journalist|tidning|allmänhet|partnerskapet|samarbetet|kretsen|parterna)[a-zà-öø-ɏ]*|iaktta(?:r)? (?:full |fullständig |absolut |strikt )?(?:sekretess|konfidentialitet|tystnad|tysthet))(?![a-zà-öø-ɏ])/;
/** … kept from everybody else, or let out only where the other party says yes. */
const kept =
  /(?<![a-zà-öø-ɏ])(?:(?:varken|inte|aldrig|ej|ingen|inga)(?: [a-zà-öø-ɏ]{1,30}){0,5}? (?:allmänhet|medi(?:er|a)|press|journalist|tidning|utomstående)[a-zà-öø-ɏ]{0,30}(?: [a-zà-öø-ɏ]{1,30}){0,4}? (?:ta del|får se|läsa|insyn)|(?:allmänhet|medi(?:er|a)|press|journalist|tidning|utomstående)[a-zà-öø-ɏ]{0,30} (?:(?:får|ska|skall|kan)(?: [a-zà-öø-ɏ]{1,30}){0,2}? (?:inte|aldrig|ej)|(?:inte|aldrig|ej) (?:får|ska|skall|kan)|(?:ges|har|får) (?:inte|aldrig|ej|ingen))(?: [a-zà-öø-ɏ]{1,30}){0,3}? (?:ta del|se|läsa|insyn|tillgång)|(?:utom räckhåll|dol[dt]a?|borta|undan) (?:för|från) (?:allmänhet|medi|press|journalist|tidning|utomstående)[a-zà-öø-ɏ]{0,30}|aldrig (?:ska |kommer att |kan )?(?:blir?|vara|göras) offentlig(?:a|t)?|(?:får|ska|kan) (?:(?:bara|endast|enbart) (?:läsas|ses|användas)|(?:läsas|ses) (?:bara|endast|enbart)) av (?:oss|parterna|kommunen och)|(?:bara|endast|enbart) (?:vi|parterna) får (?:läsa|se|ta del)|(?:begär|fråga|vill)[^.;]{0,60} (?:ut|se|läsa|ta del|utlämn[a-z]{0,30})(?![a-zà-öø-ɏ])[^.;]{0,70} (?:avslår?|nekar?|vägrar?|säg(?:a|er)(?: [a-zà-öø-ɏ]{1,30}){0,3}? nej|avvisar?|(?:krävs|behövs|fordras)[^.;]{0,30} (?:ja|samtycke|medgivande|godkännande|tillstånd))|(?:avslår?|nekar?|vägrar?|säg(?:a|er) nej)[^.;]{0,30} (?:begäran om (?:att (?:få )?(?:se|läsa|ta del)|handling|utlämn)|utlämna[a-z]{0,30}|lämna ut)|(?:bara|endast|enbart) (?:lämnas? ut|visas?|ges? ut|delas?)[^.;]{0,50} (?:om|efter|med|när)[^.;]{0,30} (?:godkän|medge|samtyck|gått med|säger ja)|(?:lämna[rs]?|ge[rs]?)(?: [a-zà-öø-ɏ]{1,30}){0,6}? ut(?: [a-zà-öø-ɏ]{1,30}){0,5}? (?:bara|endast|enbart|först) (?:om|efter|med|när|sedan)(?: [a-zà-öø-ɏ]{1,30}){0,4}? (?:godkän|medge|samtyck|gått med))/;
/** What the law takes back. */
const exception =
  /(?<![a-zà-öø-ɏ])(?:lag(?:en|ar|stiftning(?:en)?|stadgad[a-z]*|krav)?|(?:sekretess|arkiv|förvaltnings|socialtjänst|dataskydds|kommunal|skol)lag(?:en)?|författning(?:ar)?|offentlighets[a-zà-öø-ɏ-]*|osl|tryckfrihets[a-zà-öø-ɏ]*|allmän(?:na)? handling(?:ar|arna)?|skyldig(?:a|het)? att lämna ut|sekretessprövning[a-zà-öø-ɏ]*|gällande (?:rätt|regler|bestämmelser)|rättslig[a-zà-öø-ɏ]*|domstol(?:s)?|om inte annat|myndighetsbeslut)(?![a-zà-öø-ɏ])/;
/** What somebody has told of themselves: there keeping quiet is right, and often the law’s word. */
const individual =
  /(?<![a-zà-öø-ɏ])(?:enskild[a-zà-öø-ɏ]*|deltagar[a-zà-öø-ɏ]*|personlig[a-zà-öø-ɏ]*|personer(?:na)?s?|besökar[a-zà-öø-ɏ]*|barn[a-zà-öø-ɏ]*|elev[a-zà-öø-ɏ]*|klient[a-zà-öø-ɏ]*|brukar[a-zà-öø-ɏ]*|ungdom[a-zà-öø-ɏ]*|unga|medlem[a-zà-öø-ɏ]*|anhörig[a-zà-öø-ɏ]*|personuppgift[a-zà-öø-ɏ]*|patient[a-zà-öø-ɏ]*|hjälpsökande|familj[a-zà-öø-ɏ]*|enkät[a-zà-öø-ɏ]*|svar(?:en)?|i förtroende|samtycke[a-z]*|belastningsregist[a-zà-öø-ɏ]*|registerutdrag[a-zà-öø-ɏ]*|utdrag(?:et)?)(?![a-zà-öø-ɏ])/;
const everything =
  /(?<![a-zà-öø-ɏ])(?:samtlig[at]|all[at]?|parternas|avtalets|partnerskapets|kommunens) (?:[a-zà-öø-ɏ]+ ){0,3}(?:handling|dokument|uppgifter|information|material|underlag)/;
/** Leaders, volunteers and staff may promise for themselves. */
const people =
  /^(?:(?:alla|samtliga|den|de|som|varje|föreningens|en) )*(?:[a-zà-öø-ɏ-]*ledar[a-zà-öø-ɏ]*|volontär[a-zà-öø-ɏ]*|ideell[a-zà-öø-ɏ]*|medarbetar[a-zà-öø-ɏ]*|anställd[a-zà-öø-ɏ]*|personal(?:en)?|den som|de som|samordnar[a-zà-öø-ɏ]*|föräldr[a-zà-öø-ɏ]*)/;

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const secrecyOverreach = defineRule({
  id: 'secrecy-overreach',
  group: 'personal-data',
  title: { sv: 'Löfte om hemliga handlingar', en: 'A promise of secret documents' },
  summary: {
    sv: 'Ingen myndighet lovar att handlingar är hemliga utöver vad lagen säger.',
    en: 'No authority promises that documents are secret beyond what the law says.',
  },
  rationale: {
    sv: 'En myndighets handlingar är offentliga om inte lagen säger något annat, och det går inte att avtala bort. Ett löfte om att allt är konfidentiellt kan kommunen alltså inte hålla. Föreningen och dess ledare kan däremot lova att tiga om det de får veta.',
    en: 'An authority’s documents are public unless the law says otherwise, and no agreement can change that. So the municipality cannot keep a promise that everything is confidential. The association and its leaders, on the other hand, can promise to keep quiet about what they learn.',
  },
  advice: {
    sv: 'Lägg till att kommunen kan vara skyldig att lämna ut allmänna handlingar, eller begränsa löftet till föreningen och dess ledare. Är något särskilt känsligt, fråga en jurist innan det lämnas till kommunen.',
    en: 'Add that the municipality may have to disclose public documents, or limit the promise to the association and its leaders. If something is especially sensitive, ask a jurist before it is sent to the municipality.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['confidentiality'],
  basis: [
    {
      work: 'press-freedom-act',
      place: { sv: '2 kap. 1–2 §§', en: 'chapter 2, sections 1–2' },
      level: 'required',
    },
    {
      work: 'public-documents',
      place: {
        sv: 'hemligt bara med stöd i lag',
        en: 'secret only with support in law',
      },
    },
  ],
  languages: ['sv'],
  messages: {
    overreach: {
      sv: 'Orden ”{words}” kan läsas som att också myndigheten lovar hemlighet, och det avgör bara lagen. Lägg till att allmänna handlingar kan behöva lämnas ut, eller låt löftet gälla föreningen och dess ledare.',
      en: 'The words “{words}” can be read as the authority promising secrecy too, and only the law decides that. Add that public documents may have to be disclosed, or let the promise bind the association and its leaders.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna hanterar känsliga uppgifter varsamt. {Public} kan vara skyldig att lämna ut allmänna handlingar enligt lag.',
      en: 'The parties handle sensitive information with care. {Public} may have to disclose public documents under the law.',
    },
  },
  sample: sampleSides,
  examples: [
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Sekretess\n\nAll information i samarbetet är konfidentiell och får inte spridas av någon av parterna.\n`,
      finds: [
        {
          message: 'overreach',
          on: 'All information i samarbetet är konfidentiell och får inte spridas av någon av parterna.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Sekretess\n\nInformation i samarbetet behandlas konfidentiellt, om inte kommunen enligt lag måste lämna ut den.\n`,
      finds: [],
    },
    {
      // The law’s word stands in the next sentence.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Sekretess\n\nParternas dokument behandlas konfidentiellt. Kommunen följer dock offentlighets- och sekretesslagen.\n`,
      finds: [],
    },
    {
      // Leaders may promise for themselves, and what somebody has told of themselves is to stay there.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Sekretess\n\nLedarna lämnar inte ut uppgifter till någon utanför gruppen. Uppgifter om enskilda är konfidentiella.\n`,
      finds: [],
    },
    {
      // Only the association is bound.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Sekretess\n\nFöreningen Norra får inte sprida dokument som kommunen har lånat ut.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const [first, ...others] = sentencesWith(agreement, letters).filter((one) =>
      isOverreach(agreement, one),
    );
    if (!first) return;
    yield {
      message: 'overreach',
      at: sentenceRange(first),
      related: others.map((one) => ({ range: sentenceRange(one) })),
      data: { ...sidesData(agreement), words: wordsIn(first) },
    };
  },
});

/** The promise as it stands. */
function wordsIn(sentence: Sentence): string {
  const match = promiseIn(lowerOf(sentence));
  const from = match?.index ?? 0;
  return sentence.text.slice(from, from + (match?.[0].length ?? 0)).replace(/\s+/g, ' ');
}

/** Where it is promised. */
const promiseIn = (lower: string) => promise.exec(lower) ?? kept.exec(lower);

/** “Kommunens handlingar är offentliga, om …”: the rule and its exception, as the law has them. */
const open =
  /(?<![a-zà-öø-ɏ])((?:inte|aldrig|ej) )?(?:är|blir|förblir)(?: (?!inte|ej|aldrig)[a-zà-öø-ɏ]+){0,2} offentlig[at]?(?![a-zà-öø-ɏ])/;
const isOpen = (lower: string) => {
  const match = open.exec(lower);
  return match !== null && match[1] === undefined;
};

/** “oavsett vad lagen säger” takes nothing back. */
const isExcepted = (lower: string) =>
  isOpen(lower) ||
  exception.test(
    lower.replace(
      /(?<![a-zà-öø-ɏ])(?:oavsett|oberoende av|utan hinder av|trots|även om|vad än)(?: [a-zà-öø-ɏ]+){1,8}/g,
      ' ',
    ),
  );

/** Papers on their way to the authority: whoever sends them, it is the authority’s they become. */
const handedIn =
  /^[^.;]{0,40} (?:som [^.;]{3,40} (?:in |till )|till )(?:[a-zà-öø-ɏ]*kommun|[a-zà-öø-ɏ]*nämnd|region)[a-zà-öø-ɏ]*(?:,? (?:i|senast|före|varje) [^.;,]{2,24},)?(?: (?:ska|skall)(?: [a-zà-öø-ɏ]+)?)? (?:är|blir|förblir|omfattas|behandlas|hålls|hålles|vara|hållas)(?![a-zà-öø-ɏ])/;

/** So much of a sentence is read. */
const longest = 1_200;

function isOverreach(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence).slice(0, longest);
  const at = promiseIn(lower)?.index;
  if (
    at === undefined ||
    !documents.test(
      lower.replace(
        / utan (?!också|även|[a-zà-öø-ɏ]+ (?:[a-zà-öø-ɏ]+ )?(?:medgivande|samtycke|godkännande|tillstånd|tillåtelse)).*/,
        ' ',
      ),
    ) ||
    isExcepted(lower)
  )
    return false;
  if (nothingIs.test(lower)) return false;
  // What a party consents to is no individual’s matter.
  const rest = lower
    .replace(
      /(?:parts|parternas|föreningens|kommunens|partens|andras|varandras) (?:skriftliga )?samtycke/,
      ' ',
    )
    .replace(
      /(?:(?:kommun|nämnd)[a-z]{0,30} (?:garanterar|lovar|utlovar|försäkrar)|(?:garanterar|lovar|utlovar|försäkrar) (?:[a-zà-öø-ɏ]{0,30}nämnd|kommun)[a-z]{0,30})[^.;]*/,
      (vow) => vow.replace(/medlems(?:list|regist|matrik)[a-z]*|enkät[a-z]*|svar(?:en)?/g, ' '),
    );
  if (people.test(lower) || (individual.test(rest) && !everything.test(lower))) return false;
  if (sentence.block.footnote || isQuotedAt(sentence, at, agreement.blocks)) return false;
  if (/(?:konfid|sekret|hemlig)/.test(lower) && isNegatedAt(sentence, secretAt(lower)))
    return false;
  return bindsAuthority(agreement, sentence) && !isTakenBack(agreement, sentence);
}

/** “Ingen handling är hemlig bara för att parterna vill det” */
const nothingIs =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:vägra|neka|hindra|motsätta)(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:kan|går)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej|aldrig)(?: att)?(?: [a-zà-öø-ɏ]+){0,2} (?:avtala|lova|utlova|garantera|bestämma|komma överens)|(?<![a-zà-öø-ɏ])(?:ingen|ingendera|inga|varken)(?: [a-zà-öø-ɏ]+){0,5} kan(?: [a-zà-öø-ɏ]+){0,2} (?:avtala|lova|utlova|garantera|bestämma)|(?<![a-zà-öø-ɏ])(?:ingen|inga|inget|ingenting|(?:inte|ej) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:att )?(?:något|allt|utlova|lova))(?: [a-zà-öø-ɏ]+){0,4} (?:är|blir|hålls|hålla|kan hållas) (?:[a-zà-öø-ɏ]+ )?(?:hemlig|sekretess|konfident)/;

/** Where the word for secret stands: “är inte hemlig” says the opposite. */
const secretAt = (lower: string) => lower.search(/konfid|sekret|hemlig/);

/** “Mejlen mellan nämnden och föreningen” */
const between = /(?<![a-zà-öø-ɏ])mellan (?:oss|parterna|[^.;,]{2,40} och )/;

/** Not where a civil party alone is the one who keeps quiet. */
function bindsAuthority({ reading }: Agreement, sentence: Sentence): boolean {
  const { subject } = propertiesOf(sentence, reading.parties);
  const lower = lowerOf(sentence);
  if (subject.kind !== 'party' || handedIn.test(lower) || between.test(lower)) return true;
  return subject.parties.some(({ side }) => side === 'public');
}

const namesAuthority =
  /(?<![a-zà-öø-ɏ])(?:varken|inte|aldrig)(?: [a-zà-öø-ɏ]+)? (?:av |från )?(?:kommunen|regionen|staden|[a-zà-öø-ɏ]*nämnden|[a-zà-öø-ɏ]*förvaltningen)(?![a-zà-öø-ɏ])/;

/** So many sentences around it may take it back. */
const reach = 4;

function isTakenBack(agreement: Agreement, sentence: Sentence): boolean {
  const { sentences } = agreement;
  const section = sectionAt(agreement, sentenceRange(sentence));
  const at = sentences.indexOf(sentence);
  // What the authority itself must not show is not taken back by a law named before it.
  const from = namesAuthority.test(lowerOf(sentence)) ? at : Math.max(0, at - reach);
  return sentences
    .slice(from, at + reach + 1)
    .some(
      (near) => isExcepted(lowerOf(near)) && sectionAt(agreement, sentenceRange(near)) === section,
    );
}
