/** What somebody is hired as; a bare “ledare” is most often a volunteer. */
export const role =
  '(?:[a-zà-öø-ɏ]{2,30}(?:ledare|värd|mästare|tränare|ansvarig|assistent|pedagog|lärare|coach|lots|vägledare|handledare|biträde)n?|(?:hus|kvälls|kafé|café|mötes|områdes|gårds|torg|plats|dag)värden|[a-zà-öø-ɏ]*(?:samordnare|koordinator|strateg|konsulent|handläggare|utvecklare|administratör|kurator|brobyggare|föreståndare|chef)e?n?|personal|medarbetare|vikarie|kanslist)';
/** What a role, or any work that is paid, cannot be named without. */
export const roleLetters =
  'ledare|värd|mästare|tränare|ansvarig|assistent|pedagog|lärare|coach|lots|handledare|biträd|samordnar|koordinator|strateg|konsulent|handläggar|utvecklar|administratör|kurator|brobyggar|föreståndar|chef|personal|medarbetare|vikarie|kanslist|tjänst|lönekostnad|mästare|tränare|ansvarig| kock| person| resurs|den som'.split(
    '|',
  );
export const share =
  '(?:halvtid|heltid|deltid|(?:\\d{1,3}|[a-zà-öø-ɏ]{3,16}) ?(?:%|procent)|halv[a-zà-öø-ɏ]*tjänst|en tjänst)';

export const hires =
  /(?<![a-zà-öø-ɏ])(?:(?:ny|visstids|projekt|tim|deltids|heltids)?anställ(?:s|as|er|a|ts)|(?:ny|visstids|projekt)anställd(?:a|e)?)(?![a-zà-öø-ɏ])/g;
export const recruits = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:tar|ta|tas|tagit) in (?:[a-zà-öø-ɏ0-9%-]+ ){1,3}?${role}|${role} (?:(?:sedan|då|därefter) )?(?:tillträder|kommer på plats|börjar sin tjänst|börjar arbeta)|(?:bemannas|leds|sköts|samordnas) (?:av|med) (?:[a-zà-öø-ɏ0-9]+ ){0,3}?anställd(?:a|e)?|tjänsten (?:som [a-zà-öø-ɏ]+ )?(?:utlyses|(?:ut)?annonseras|ledigförklaras)|(?:rekryter(?:as|ar|a|ats)|tillsätt(?:s|as|er|a)|inrätt(?:as|ar|a)) (?:[a-zà-öø-ɏ0-9%-]+ ){0,4}?(?:${role}|tjänst)|(?:${role}|tjänst(?: (?:som|på|om) [a-zà-öø-ɏ0-9 %]{2,30})?)(?: [a-zà-öø-ɏ0-9%]+){0,5}? (?:rekryter(?:as|ats)|tillsätt(?:s|as)|inrättas))(?![a-zà-öø-ɏ])`,
  'g',
);
/** “lön för en projektledare”, “en samordnare på halvtid finansieras” */
export const wages = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:löne?(?:n|r|kostnad(?:en|er|erna)?)?,? (?:en )?${role}(?= (?:på )?(?:\\d|halvtid|heltid|deltid))|löne?(?:n|r|kostnad(?:en|er|erna)?|medel)?(?: och [a-zà-öø-ɏ ]{3,30}?)? (?:för|till|åt) (?:(?:[a-zà-öø-ɏ0-9-]+ ){0,4}?${role}|(?:en|ett|två|tre) (?:[a-zà-öø-ɏ]+ )?(?:värd(?:ar)?|ledare|kock(?:ar)?|person(?:er)?|resurs|vaktmästare))|löne?(?:n|medel)? (?:till|åt|för) den (?:person )?som (?:ska|leder|håller|sköter|samordnar|driver)|(?:finansierar|bekostar|betalar|ersätter) (?:[a-zà-öø-ɏ0-9-]+ ){0,3}?(?:${role}|[a-zà-öø-ɏ]*tjänst) (?:på|om|som|motsvarande) (?:${share}|${role})|(?:${role}|[a-zà-öø-ɏ]+tjänst)(?: [a-zà-öø-ɏ0-9%]+){0,4}? (?:finansieras|bekostas|betalas)|lönekostnad(?:en|er|erna)?)(?![a-zà-öø-ɏ])`,
  'g',
);
/** “Partnerskapet har en samordnare på halvtid”: of some party’s staff, and nobody says which. */
export const shared = new RegExp(
  `(?<![a-zà-öø-ɏ])${role} (?:på|om|motsvarande) ${share}(?![a-zà-öø-ɏ])`,
  'g',
);
const few = '(?:en|ett|två|tre|fyra|fem|sex|\\d{1,9})';
/** “Två timanställda öppnar lokalen”, “tre ungdomsledare, tillsvidareanställda på halvtid”, “en anställd värd”. */
export const employed = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:${few} (?:[a-zà-öø-ɏ]+ )?)?(?:tim|tillsvidare|heltids|deltids|halvtids|fast|säsongs|månads|behovs)anställd(?:a|e)?|${few} anställd(?:a|e)? ${role})(?![a-zà-öø-ɏ])`,
  'g',
);
/** “rekrytering av föreståndare”, “anställning av två biträden”, “anställningen är på heltid” */
export const hiring = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:rekrytering|tillsättning)(?:en)? av (?:[a-zà-öø-ɏ0-9]+ ){0,3}?${role}|(?:ny)?anställning(?:en)? av (?:${few} |[a-zà-öø-ɏ ]{0,20}?${role})|(?:anställningen|befattningen|${role}tjänsten) (?:är (?:på|om|tidsbegränsad|tillsvidare|en)|omfattar|avser|motsvarar|uppgår till|gäller (?:på|så länge|under|till|från)|löper|varar))(?![a-zà-öø-ɏ])`,
  'g',
);
/** “Lönen bekostas av partnerskapets medel”, “en projektledare, som får lön”, “tjänsten avlönas” */
export const paid = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:mot (?:månads|tim)?lön|med lön (?:ur|av|från|enligt)|(?:lönen|vars lön) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:bekostas|betalas|finansieras|täcks|tas|utgår|kommer)|(?:får|har|uppbär|erhåller) (?:en |sin )?(?:månads|tim)?lön|avlöna(?:s|d|t|de)|(?:kronor|kr|tkr|medel|pengar|bidraget|medlen|pengarna)(?: [a-zà-öø-ɏ]+){0,2}? (?:till|för|åt) ${few} (?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]*tjänst(?:er)? (?:som|på|om|motsvarande))(?![a-zà-öø-ɏ])`,
  'g',
);
/** “Vem som är arbetsgivare är inte bestämt” */
export const whoEmploys =
  /(?<![a-zà-öø-ɏ])(?:vem|vilken|vilka|frågan|var)(?![a-zà-öø-ɏ])[^.;]{0,60}?(?<![a-zà-öø-ɏ])(?:arbetsgiv[a-zà-öø-ɏ]*|anställer|ska anställa|anställda? (?:hos|av|i|vid|på)|avlönar|betalar(?: [a-zà-öø-ɏ]+)? lön(?:en)?)(?![a-zà-öø-ɏ])/g;
export const underLetters = [
  'lyder',
  'underst',
  'rapporter',
  'uppgifter',
  'order',
  'leds ',
  'styrs ',
];
/** “Projektledaren lyder under …”, “får sina uppgifter av …” */
export const under =
  /(?<![a-zà-öø-ɏ])(?:lyder under|(?:är )?underställd(?:a|e|t)?|rapporterar till|(?:får|tar)(?: [a-zà-öø-ɏ]+)? (?:[a-zà-öø-ɏ]*uppgifter|uppdrag|order) (?:av|från)|(?:leds|styrs) av)(?![a-zà-öø-ɏ])/g;
