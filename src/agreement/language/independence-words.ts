/** Letters that each way of saying it needs. */
export const letters = [
  'självständ',
  'ledband',
  'egen väg',
  'språkrör',
  'tysta',
  'annorlunda än',
  'själva vad',
  'själv vad',
  'själva hur',
  'oberoende',
  'autonom',
  'obund',
  'fristående',
  'fri ',
  'fria ',
  'fritt',
  'frihet',
  'röst',
  'kriti',
  'granska',
  'opinion',
  'identitet',
  'särart',
  'egenart',
  'integritet',
  'egen idé',
  'egna idé',
  'sin idé',
  'sina idé',
  'egen värdegrund',
  'bestämmer själv',
  'styr själv',
  'råder själv',
  'beslutar själv',
  'bestämma själv',
  'lägger sig i',
  'lägga sig i',
  'del av kommunen',
  'del av staden',
  'del av regionen',
  'del av den offentliga',
  'förlängda arm',
  'underordna',
  'inblandning',
  'styr inte',
  'säga ifrån',
  'säga vad',
  'tycka',
  'uttala sig',
  'debatt',
  'åsikt',
  'synpunkter på',
  'bestämmer över sig',
  'styra över',
  'bestämma över',
  'ställningstag',
  'säger vad',
  'säger precis',
  'säga emot',
  'egna ben',
  'sin egen',
  'styr inte',
  'styrs bara',
  'styrs enbart',
  'bestämmer inte',
  'bestämmer aldrig',
  'vill i sina',
  'skälla på',
];

/** What somebody may keep as their own. */
const ownKind = [
  'självständ',
  'oberoende',
  'autonomi',
  'särart',
  'egenart',
  'identitet',
  'integritet',
  'frihet',
];

export const word = '[a-zà-öø-ɏ:-]+';
/** People whose freedom or opinions an activity is about; they are no party. */
export const people =
  '(?:ung(?:a|domar(?:na|nas|s)?)(?:s)?|de unga(?:s)?|deltag[a-zà-öø-ɏ]{0,30}|barn[a-zà-öø-ɏ]{0,30}|elev[a-zà-öø-ɏ]{0,30}|kvinno[a-zà-öø-ɏ]{0,30}|män(?:nen)?s?|människo[a-zà-öø-ɏ]{0,30}|individ[a-zà-öø-ɏ]{0,30}|(?:den )?enskild[ae]?s?|äldres?|seniorer[a-zà-öø-ɏ]{0,30}|brukar[a-zà-öø-ɏ]{0,30}|boende[a-zà-öø-ɏ]{0,30}|invånar[a-zà-öø-ɏ]{0,30}|besökar[a-zà-öø-ɏ]{0,30}|person(?:er|en|ens|ers|erna|ernas)?|målgrupp[a-zà-öø-ɏ]{0,30}|famil[a-zà-öø-ɏ]{0,30}|nyanländ[a-zà-öø-ɏ]{0,30}|arbetssökande[a-zà-öø-ɏ]{0,30}|medborgar[a-zà-öø-ɏ]{0,30}|gäst[a-zà-öø-ɏ]{0,30}|klient[a-zà-öø-ɏ]{0,30}|patient[a-zà-öø-ɏ]{0,30}|tjej[a-zà-öø-ɏ]{0,30}|kill[a-zà-öø-ɏ]{0,30}|föräld[a-zà-öø-ɏ]{0,30}|volontär[a-zà-öø-ɏ]{0,30}|ledar(?:e|en|na)|personal(?:en)?|medarbetar[a-zà-öø-ɏ]{0,30}|anställda|personlig)';
/** Experts from outside are independent too, but of both parties. */
export const expert =
  /(?:oberoende|fristående|självständiga?|fri[at]?) (?:extern[a-z]{0,30} )?(?:utvärder|gransk(?:are|ning)|konsult|revis|forskar|expert|medlar|part(?![a-zà-öø-ɏ])|tredje|person|aktör(?:er)? (?:utvärder|gransk)|organisation som (?:utvärder|gransk)|bedömning|uppfölj|jurist|rådgiv|ordförande|skola|skolor|grundskol|gymnasi|förskol)/;
/** Independent of sex, age or wallet; free entrance, free of drugs. */
export const ofSomething =
  /(?:oberoende|oavhängig)[a-z]{0,30} av (?:(?:deras|sin|sitt|vars?) )?(?:kön|ålder|bakgrund|plats|tid|religion|inkomst|etnicitet|funktion|var(?![a-zà-öø-ɏ])|vem|hur|när|om|vilk|väder|förutsättning|ekonomi|språk|bostad|vilja)|fri(?:tt|a)? (?:från (?:droger|alkohol|våld|vinst|avgift|mobbning|hot|diskriminering|rädsla|missbruk|narkotika|tobak|rök)|entré|inträde|tillgång|rörlighet|fika|prova|lek|tid|parkering|kost|idrott)|partipolitiskt|religiöst|ekonomisk[at]? (?:oberoende|självständig)|självständig[at]? (?:liv|boende|arbete|vardag|försörjning|individ|människ|vuxen|vuxna)|(?:leva|lever|bo|bor|boende|klara sig|utföra|utför|arbeta|arbetar|resa|flytta) (?:mer )?(?:själv|självständigt|oberoende)/;

export const state = '(?:självständig[at]?|oberoende|autonom[at]?|fristående|obunden|obundna)';
export const independence =
  '(?:självständighet(?:en)?|oberoende(?:t)?|autonomi(?:n)?|särart|egenart|identitet(?:en)?|integritet(?:en)?|frihet(?:en)?)';
export const doer =
  '(?:förening[a-zà-öø-ɏ]{0,30}|organisation[a-zà-öø-ɏ]{0,30}|förbund[a-zà-öø-ɏ]{0,30}|stiftelse[a-zà-öø-ɏ]{0,30}|församling[a-zà-öø-ɏ]{0,30}|[a-zà-öø-ɏ]{0,30}jour(?:en)?s?|klubb[a-zà-öø-ɏ]{0,30}|[a-zà-öø-ɏ]{0,30}förbund(?:et)?s?|part(?:en|er|erna)?s?|varandras|civilsamhälle[a-zà-öø-ɏ]{0,30}|idéburen|idéburna|ideella|aktör(?:en|er|erna)?s?|rådet|kyrkan|samfundet|kooperativet|nätverket|sektor(?:n|ns)?)';

/** A way of saying it: letters that must be there, so that most patterns are never asked, and the pattern. */
export interface Way {
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  /** What must be said too. */
  readonly also?: RegExp;
  /** An adjective alone: it must be said of somebody, or of a civil party by its name. */
  readonly ofSomebody?: true | 'civil';
}

export const ways: readonly Way[] = [
  // “är självständig”, “verkar fristående från kommunen”, “ska vara fri och oberoende”
  {
    needs: ['självständ', 'oberoende', 'autonom', 'fristående', 'obund', 'fri ', 'fria '],
    ofSomebody: true,
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:är|förblir|vara|förbli|står|stå|verkar?|agerar?|arbetar?|fortsätter|fortsätta|som(?: en)?) (?:${word} ){0,3}?(?:${state}|fri(?:a)? (?:och|i förhållande|gentemot|från (?:kommun|stad|region|politi|den offentl|offentl)))`,
    ),
  },
  // “en fristående ställning”
  {
    needs: ['självständ', 'oberoende', 'autonom', 'fristående', 'obund'],
    ofSomebody: true,
    pattern: new RegExp(
      `${state} (?:och [a-zà-öø-ɏ]{1,30} )?(?:ställning|roll|aktör|organisation|röst|part(?![a-zà-öø-ɏ])|parter|kraft|förening|förhållande)`,
    ),
  },
  // “föreningens självständighet”, “varandras särart och identitet”
  {
    needs: ownKind,
    pattern: new RegExp(`${doer} (?:${word} ){0,3}?${independence}`),
  },
  // “värnar sin självständighet”, “kunnat behålla er identitet”
  {
    needs: ownKind,
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:behåll[a-zà-öø-ɏ]{0,30}|bevara[a-zà-öø-ɏ]{0,30}|värna[a-zà-öø-ɏ]{0,30}|respekt[a-zà-öø-ɏ]{0,30}|skydda[a-zà-öø-ɏ]{0,30}|slår vakt om|slå vakt om|erkänn[a-zà-öø-ɏ]{0,30}|inskränk[a-zà-öø-ɏ]{0,30}|begränsa[a-zà-öø-ɏ]{0,30}|påverka[a-zà-öø-ɏ]{0,30}|rubba[a-zà-öø-ɏ]{0,30}|äventyra[a-zà-öø-ɏ]{0,30}|hota[a-zà-öø-ɏ]{0,30}|med) (?:för |och |på )?(?:sin|sina|sitt|er|vår|deras|dess|den|egen|full|${doer}) (?:${word} ){0,3}?${independence}`,
    ),
  },
  {
    needs: ['självständ', 'särart', 'egenart', 'integritet', 'autonomi'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:sin|sina|sitt|egen|egna) (?:${word} ){0,2}?(?:självständighet|särart|egenart|integritet|autonomi)`,
    ),
  },
  // “egen röst”, “roll som kritisk röst”
  {
    needs: ['röst'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:egen|egna|fri|fria|självständig|kritiska?|obunden|oberoende|ideologisk) (?:och [a-zà-öø-ɏ]{1,30} )?röst(?:er|en)?(?![a-zà-öø-ɏ])|röstbärar|röst(?:en)? (?:och|i) (?:samhälls)?debatt/,
  },
  // criticism and scrutiny of the public side
  {
    needs: [
      'kriti',
      'granska',
      'opinion',
      'framför',
      'säga',
      'uttala',
      'uttryck',
      'debatt',
      'tycka',
      'åsikt',
    ],
    pattern:
      /(?:kritisk[at]? (?:gransk|roll|vän|till|mot|ståndpunkt)|(?:rätt|frihet|möjlighet)(?:en)? (?:till|att) (?:öppet |offentligt |fritt )?(?:kritik|kritiser|granska (?:kommun|stad|region|makt|den offentl|politi|myndighet)|opinion|framföra|uttala|säga|uttrycka|delta i (?:den )?(?:offentliga )?(?:samhälls)?debatt)|(?:får|kan|ska kunna|fri att|fria att|fritt(?: att)?|oförhindrad[ea]?(?: att)?|utan hinder|när som helst) (?:[a-zà-öø-ɏ]{1,30} ){0,4}?(?:kritiser|granska (?:och|kommun|stad|region|makt|den|politi|myndighet)|tycka|ha (?:en |sin )?(?:egen|annan) (?:åsikt|uppfattning|mening)|framföra (?:sin |sina |offentlig |öppen )?(?:kritik|åsikt)|säga (?:vad|ifrån|sin)|uttala sig|driva opinion|bilda opinion|debatter)|(?:acceptans|utrymme|öppenhet|respekt|plats) för (?:[a-zà-öø-ɏ]{1,30} (?:och )?){0,3}kritik|granskande (?:roll|uppgift|kraft)|kritik(?:en)?[^.;]{0,50}(?:påverkar inte|välkommen|välkomnas|tillåten|är en tillgång|inverkar inte|leder inte))/,
  },
  // “inget hindrar föreningen från att kritisera”, “kritik ska kunna föras fram öppet”
  {
    needs: ['hind', 'kritik '],
    pattern:
      /(?:inget|inte|ej|aldrig|utan|ingenting)[^.;]{0,60}(?:hindra[rs]?|hinder)[^.;]{0,60}(?:kritiser|kritik|granska|uttala|debatt|opinion|framföra)|hindra[rs]? (?:inte|ej|aldrig)[^.;]{0,60}(?:kritiser|kritik|granska|uttala|debatt|opinion|framföra)|kritik (?:ska|kan|får|måste)[^.;]{0,30}(?:öppet|framföras|föras fram|tas emot|uttryckas)/,
  },
  // “kommunen har ingen rätt att styra föreningens åsikter”
  {
    needs: ['åsikt', 'ställningstag', 'ståndpunkt', 'idé', 'inre'],
    pattern: new RegExp(
      `(?:ingen rätt|inte rätt|inte|ej|aldrig|ingen) (?:att )?(?:försöka |söka )?(?:detalj)?(?:styra|styr|bestämma|bestämmer|påverka|påverkar|lägga sig i|kontrollera) (?:över |om )?(?:${word} ){0,3}?(?:åsikt|ställningstag|ståndpunkt|idé|inre)`,
    ),
  },
  // “bestämmer över sig själv”, “ingen part får styra över den andra”
  {
    needs: ['över sig', 'den andra', 'de andra', 'varandra'],
    pattern:
      /bestämmer över sig själv|(?:ingen|inte|aldrig)[^.;]{0,30}(?:styra|styr|bestämma|bestämmer|råda) (?:över )?(?:den andra|de andra|varandra)/,
  },
  // “fri aktör”, “stiftelsens fria roll”
  {
    needs: ['fri ', 'fria '],
    pattern:
      /(?<![a-zà-öø-ɏ])fri[at]? (?:och [a-zà-öø-ɏ]{1,30} )?(?:roll|aktör|ställning|kraft|position|organisation|förening)/,
  },
  // “komma med kritik”, “en kritisk samhällsröst”, “rätt att ha synpunkter på kommunen”
  {
    needs: ['kritik', 'kritisk', 'synpunkter på', 'åsikt'],
    pattern:
      /(?:komma med|framföra|rikta|välkomna[rs]?|uppmuntra[rs]?|tål|tåla|ta emot|tar emot) (?:[a-zà-öø-ɏ]{1,30} ){0,2}?kritik(?![a-zà-öø-ɏ])|kritisk[at]? samhälls(?:röst|aktör|kraft)|(?:rätt|frihet|möjlighet)(?:en)? att (?:ha|vara|uttrycka|framföra) (?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:synpunkter på (?:kommun|stad|region)|åsikt|kritisk)/,
  },
  // opinion work
  {
    needs: ['opinion', 'påverkans'],
    pattern:
      /opinionsbild|(?:bild|driv|skap)[a-zà-öø-ɏ]{1,3} opinion|påverkansarbete|påverkansroll/,
  },
  // “egen idé och värdegrund”
  {
    needs: ['idé', 'värdegrund', 'ideologi'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:egen|egna|sin|sina|sitt|er) (?:egen |egna |eget )?(?:idé(?:grund)?|idéburna grund|ideologi|ideologiska|värdegrund)(?! (?:till|om|för|på|kring))(?: |,|\.|$)/,
  },
  // “går inte i kommunens ledband”, “bestämmer själva vad vi tycker”
  {
    needs: ['ledband', 'själv', 'egen väg', 'språkrör', 'tysta', 'annorlunda'],
    pattern:
      /(?:inte|aldrig|ej|utan att|varken)[^.;]{0,40} (?:ledband|språkrör)|(?:går|väljer|gå|välja) (?:sin|vår|er|en) egen väg|(?:inte|aldrig|ingen) (?:[a-zà-öø-ɏ]{1,30} ){0,4}tysta(?:s)? |tystar (?:inte|ingen|aldrig)|(?:får|kan) [^.;]{0,60}(?:tycka|tänka|säga) (?:annat|annorlunda) än (?:kommunen|staden|regionen|den andra)|(?:bestämmer|avgör|väljer) själva? (?:vad|hur) (?:de|vi|den|det|ni|hon|han|föreningen|organisationen|jouren) (?:tycker|säger|anser|vill säga|står|tar ställning)/,
  },
  // “bestämmer själv över sin organisation”
  {
    needs: ['själv'],
    pattern: new RegExp(
      `(?:bestämmer|bestämma|beslutar|styr|råder|förfogar) själva? (?:fullt ut |helt )?(?:(?:över|om) )?(?:sin|sina|sitt|dess) (?:${word} ){0,2}?(?:verksamhet|organisation|inre|angelägenhet|stadg|styrelse|medlem|idé|prioritering|åsikt|ställningstagand|inriktning|utveckling|innehåll|form)`,
    ),
  },
  {
    needs: ['väljer'],
    pattern:
      /väljer (?:själv )?(?:sin |sina )?(?:egen|egna) (?:styrelse|röst|ståndpunkt|väg|ledning|företrädare)/,
  },
  // “blir aldrig en del av kommunen”, “kommunen lägger sig inte i”
  {
    needs: [
      'del av',
      'förlängda arm',
      'underordn',
      'lägga sig i',
      'lägger sig',
      'styr',
      'inblandning',
    ],
    pattern:
      /(?:inte|aldrig|ej|ingens?|utan att)[^.;]{0,60}(?:del av (?:kommunen|staden|regionen|den offentliga|den kommunala|förvaltningen)|förlängda arm|underordna|lägga sig i|styra (?:över )?(?:förening|organisation|stiftelse|förbund))|lägger sig (?:inte|ej|aldrig) i|ingen (?:i|på|från|hos) (?:kommunen|staden|regionen|[a-zà-öø-ɏ]{0,20}nämnden|förvaltningen) (?:lägger sig i|styr)|styr (?:inte|ej|aldrig) (?:över )?(?:förening|organisation|stiftelse|förbund|hur (?:förening|organisation))|utan (?:kommunal |politisk |offentlig )?inblandning|ingen underordnad|är (?:inte|ej|aldrig) (?:[a-zà-öø-ɏ]{1,30} )?(?:underordn|del av kommunen)/,
  },
  // “säger vad den tycker”, “får säga emot kommunen”, “står på egna ben”
  {
    needs: ['säger', 'säga emot', 'skälla', 'egna ben', 'sin egen', 'vill i sina', 'styrs'],
    ofSomebody: true,
    pattern:
      /(?<![a-zà-öø-ɏ])(?:säger (?:precis |alltid |öppet )?vad (?:(?:den|de|det|ni) (?:tycker|tänker|vill)|vi (?:tycker|tänker|vill)(?= om |[^.;]{0,60}(?:kommun|stade|region|nämnd|politik|öppet|offentlig|tidning|även när|också när|oavsett)))|säga emot (?:oss|kommunen|staden|regionen|nämnden|politikerna)|skälla på (?:oss|kommunen|staden|regionen|nämnden|politikerna)|står på egna ben|(?:är|förblir) sin egen(?= och|,|\.|$)|som (?:den|det|de) (?:själva? )?vill i sina egna|styrs (?:bara|enbart|endast) av sina (?:egna )?medlemmar)(?![a-zà-öø-ɏ])/,
  },
  // “kommunen styr inte vad föreningen säger”, “vi bestämmer inte över föreningen”
  {
    needs: ['styr ', 'bestämmer '],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:styr|bestämmer) (?:${word} )?(?:inte|ej|aldrig) (?:över (?:${word} )?${doer}|(?:vad|hur) (?:${word} )?${doer} (?:säger|tycker|tänker|gör))`,
    ),
  },
  // “föreningens röst är fri”, “rätt att ge kommunen kritik”
  {
    needs: ['röst är fri', 'kritik'],
    pattern: new RegExp(
      `${doer} röst är fri(?![a-zà-öø-ɏ])|(?:rätt att|får|kan|fritt) (?:öppet )?ge (?:oss|kommunen|staden|regionen|nämnden) (?:${word} )?kritik`,
    ),
  },
];
