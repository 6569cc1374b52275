import {
  end,
  anyPublic as publicBody,
  publicOwned,
  small,
  start,
} from '../agreement/language/public-words.ts';

/** What an order in the present tense is about. */
export type OrderKind = 'staffing' | 'hours' | 'competence' | 'response' | 'control' | 'paper';

/** Words for how the work is to be done. */
export interface OrderWay {
  readonly kind: OrderKind;
  readonly letters: readonly string[];
  readonly pattern: () => RegExp;
  /** In a cell of a table only. */
  readonly inCell?: boolean;
  /** What the public party settles for the other. */
  readonly byPublic?: boolean;
  readonly unless?: RegExp;
  /** It forbids: “ordningen får inte ändras”. */
  readonly forbids?: boolean;
}

const own = `(?:${publicOwned}|vår|vårt|våra)`;
/** Where the work is done. */
const there =
  '(?:på golvet|vakna|på plats|i huset|i lokalen|i tjänst|på passet|på varje pass|i receptionen|i butiken|närvarande)';
const workers =
  '(?:personer|medarbetare|anställda|[a-zà-öø-ɏ]{0,30}ledare|[a-zà-öø-ɏ]{0,30}värdar|vuxna|personal|socionomer|[a-zà-öø-ɏ]{0,30}pedagoger|[a-zà-öø-ɏ]{0,30}vårdare|[a-zà-öø-ɏ]{0,30}sköterskor|vårdbiträden)';
const role =
  '[a-zà-öø-ɏ]{0,30}(?:skötare|sköters?ka|sköterskor|biträden?|pedagog(?:er)?|kurator(?:er)?|socionom(?:er)?|värd(?:ar)?|assistent(?:er)?|ledare|vakt(?:er)?|kock(?:ar)?|lärare|förare|chaufför(?:er)?|medarbetare|anställda?)';
const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const form =
  '[a-zà-öø-ɏ]{0,30}(?:blankett(?:er)?|formulär|system|mall(?:ar)?|handbok|manual|rutiner|checklista|checklistan|checklistor|klädsel|arbetskläder|väst|bricka|tröja|jacka|app|(?:två|en|tre)?dagarsutbildning|introduktionsutbildning|logotyp på kläder|(?:bemannings|lektions|vecko|dags|städ|pass|tids)(?:plan|tabell|schema|ordning))';
const boss =
  '(?:[a-zà-öø-ɏ]{0,30}chef(?:en)?|handläggare(?:n)?|[a-zà-öø-ɏ]{1,30}sekreterare(?:n)?|[a-zà-öø-ɏ]{0,30}samordnare(?:n)?)';
const time = '(?:kl(?:ockan|\\.)? ?)?(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?![\\d.,]{0,15}\\d)';
/** How things are kept in order, and how often. */
const cleaned =
  '(?:städ|tvätt|[a-zà-öø-ɏ]{0,4}tork|rens|sop|puts|skur|damm|desinficer|vädr)as|töms|klipps|ses till';
const often =
  '(?:(?:varje|varannan) (?:timme|dag|natt|kväll|morgon|vecka|månad|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)|dagligen)';
const span = `${small} (?:minut(?:er)?|timm(?:ar|e)|sekunder|kvart|halvtimme|(?:ring)?signal(?:er)?)`;
const clock = ['.0', '.1', '.2', '.3', '.4', '.5', ':0', ':1', ':2', ':3', ':4', ':5'];
/** It is for the safety of people, or of something that breaks. */
const forSafety =
  /brand|utrym|polis|orosanmäl|ambulans|larm(?!ad)|skad|olyck|akut|personuppgift|avbok|bokning|faktur|tvist|styrgrupp|barn/;

/** Patterns are made when they are asked: to make one takes time. */
export const orderWays: readonly OrderWay[] = [
  {
    kind: 'staffing',
    letters:
      'personer|medarbet|personal|ledare|värdar|vuxna|anställda|socionom|pedagog|vårdare|sköterskor|vårdbitr'.split(
        '|',
      ),
    pattern: () =>
      rx(
        `alltid (?:minst )?${small} (?:[a-zà-öø-ɏ]{1,30} )?${workers}|(?:minst |alltid )?${small} (?:[a-zà-öø-ɏ]{1,30} ){0,2}?${workers} (?:(?:är|finns|arbetar|tjänstgör|vakar|sitter|står) (?:alltid |ständigt )?(?:vakna|på plats|i tjänst|i receptionen|på varje|per|under hela|vid varje)|(?:(?:ska(?:ll)?|måste) )?(?:(?:alltid )?(?:finnas|vara|stå|arbeta|finns) )?${there})`,
      ),
  },
  {
    kind: 'hours',
    letters: [' kl', 'öppet', ' mellan '],
    pattern: () =>
      rx(
        '(?:mellan |kl(?:ockan|\\.)? ?)\\d{1,2}[.:]\\d{2} ?(?:[–-]|till|och) ?\\d{1,2}[.:]\\d{2}|(?:öppet|öppnar|stänger|stängs|serveras|släcks|låses|börjar|slutar|bemannas|tillgänglig|anträffbar)[^.;]{0,40}? (?:kl(?:ockan|\\.)? ?)?\\d{1,2}(?:[.:]\\d{2})?(?: ?(?:[–-]|till|och) ?\\d{1,2}(?:[.:]\\d{2})?)?',
      ),
  },
  {
    kind: 'competence',
    letters: [
      'erfarenhet',
      'examen',
      'legitim',
      'utbildad',
      'utbildning',
      's vana',
      ' med ',
      ' kurs',
      'gymnasie',
      'utbildade',
      ' av dem ',
      ' av er ',
      ' ha ',
    ],
    pattern: () =>
      rx(
        `(?:minst |lägst )?${small} (?:års|säsongers|terminers) (?:[a-zà-öø-ɏ]{1,30} )?vana|${small} av (?:dem|er|de anställda|ledarna|personalen|medarbetarna) (?:är|ska vara|måste vara|har|ska ha|måste ha) (?:[a-zà-öø-ɏ]{1,30} )?(?:${role}|[a-zà-öø-ɏ]{2,30}(?:utbildad|utbildning|kort|certifikat|behörighet))|${role}(?:n|na)? (?:ska|måste) ha (?:[a-zà-öø-ɏ]{1,30} )?[a-zà-öø-ɏ]{2,30}(?:kort|certifikat|behörighet|intyg)|gymnasiekompetens|(?:ha|har) gått (?:[a-zà-öø-ɏ]{1,30} )?[a-zà-öø-ɏ]{1,30}(?:utbildning|kurs)|(?:båda|alla|bägge|minst en|var och en) med (?:[a-zà-öø-ɏ]{1,30} )?[a-zà-öø-ɏ]{0,30}(?:kort|intyg|certifikat|utbildning|behörighet|legitimation)|(?:har |ha )?gått ${own} [a-zà-öø-ɏ]{0,30}(?:utbildning|kurs)|(?:varav|en av dem|båda|alla|var och en)(?: (?:minst |lägst )?${small})?(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:[a-zà-öø-ɏ]{1,30}utbildning|utbilda(?:d|de))|(?:minst |lägst )?${small} års (?:[a-zà-öø-ɏ]{1,30} )?erfarenhet|[a-zà-öø-ɏ]{1,30}examen|legitimera(?:d|de)|(?:alla|samtliga|varje|var och en) (?:[a-zà-öø-ɏ]{1,30} ){1,3}(?:har|är) (?:[a-zà-öø-ɏ]{1,30} ){0,2}(?:utbilda(?:d|de)|utbildning i)`,
      ),
  },
  {
    kind: 'response',
    letters: [' minuter', ' timmar', ' timme', ' sekunder', 'samma dag', ' kvart', ' halvtimme'],
    pattern: () =>
      rx(
        `(?:rapporteras?|rapporterar|besvaras?|svara[rs]?|svar|meddelas?|meddelar|återkopplas?|anmäls|åtgärdas?|kontaktas?|ring(?:er|a)|hör(?:a)? av sig)[^.;]{0,40}? (?:inom ${small} (?:minuter|timmar|timme|sekunder|kvart|halvtimme)|samma dag)`,
      ),
  },
  {
    kind: 'paper',
    letters: ['varje ', 'varannan ', 'dagligen'],
    pattern: () =>
      rx(
        `(?:görs|byts|${cleaned}|kontrolleras|antecknas|räknas|loggas|fylls (?:i|på)|rapportera[rs]|redovisa[rs]|registrera[rs]|skickar|lämnar|mejlar)(?: [a-zà-öø-ɏ-]{1,30}){0,8}? ${often}|${often} (?:rapportera|redovisa|registrera|anteckna|kontrollera|fyll|skicka|mejla|lämna)[rs]`,
      ),
  },
  {
    kind: 'control',
    letters: [
      'blankett',
      'tabell',
      'plan',
      'schema',
      'ordning',
      'formulär',
      'system',
      'mall',
      'handbok',
      'manual',
      'rutiner',
      'checklist',
      'kläd',
      'väst',
      'bricka',
      'tröja',
      'jacka',
      ' app',
      'utbildning',
    ],
    pattern: () => rx(`${own} (?:[a-zà-öø-ɏ]{1,30} )?${form}`),
  },
  {
    kind: 'staffing',
    letters: [
      'utgörs av',
      'består av',
      'procent',
      'heltid',
      'deltid',
      'halvtid',
      'tjänstgör',
      ' står ',
      'vikarie',
      'på var',
      ' per ',
      ' på ',
    ],
    pattern: () =>
      rx(
        `(?:bemanningen|arbetslaget|personalstyrkan|personalen) (?:ska )?(?:utgörs|utgöras|består|bestå) av|${small} (?:[a-zà-öø-ɏ]{1,30} )?${role} (?:på|om) (?:heltid|halvtid|deltid|\\d{1,3} (?:procent|%))|(?:minst|lägst) ${small} (?:[a-zà-öø-ɏ]{1,30} )?${role}(?:,[^.;]{1,60},| med [a-zà-öø-ɏ]{1,30})? (?:ska )?tjänstgöra?|tjänstgöra? (?:alltid )?(?:minst )?${small} ${role}|står (?:alltid )?(?:minst )?${small} ${role}|${small} ${role} (?:per|på) (?:(?:var[a-z]{0,4} )?${small} [a-zà-öø-ɏ]{3,30}|bil|buss|pass|grupp|avdelning|våning|lag|bassäng)|på var[a-z]{0,4} [a-zà-öø-ɏ]{3,10} [a-zà-öø-ɏ]{3,20} (?:går|kommer|finns|krävs) ${small} ${role}|${small} [a-zà-öø-ɏ]{3,20} (?:går|kommer|finns) (?:det )?på varje ${role}|vikarie (?:sätts in|kallas in|ska)|sätts vikarie in`,
      ),
  },
  {
    kind: 'staffing',
    inCell: true,
    letters: ['ledare', 'värdar', 'vuxna', 'anställda', 'medarbet', 'pedagog', 'sköt', 'heltid'],
    pattern: () =>
      new RegExp(
        `^(?:minst )?${small} (?:[a-zà-öø-ɏ]{1,30} )?(?:${role}|vuxna|heltid(?:er)?)$`,
        'g',
      ),
  },
  {
    kind: 'hours',
    letters: [...clock, 'klockan', ' kl. ', ' kl '],
    pattern: () => rx(`${time}|kl(?:ockan|\\.)? ${small}`),
    unless: /\d kr|kronor|procent|version|avsnitt|punkt/,
  },
  {
    kind: 'competence',
    letters: [
      'legitim',
      'certifi',
      'auktoris',
      'utbildning',
      'körkort',
      'behörighet',
      'certifikat',
      'examen',
      ' år',
      'högskolepoäng',
      'erfarenhet',
      'utbildade',
      ' vana',
    ],
    pattern: () =>
      rx(
        `(?:legitimera|certifiera|auktorisera)(?:d|t|de) [a-zà-öø-ɏ]{1,30}|[a-zà-öø-ɏ]{1,30}legitimation|(?:personer|${role}) med [a-zà-öø-ɏ]{2,30}(?:körkort|behörighet|certifikat|examen)|har högskolepoäng i|[a-zà-öø-ɏ]{3,20}vårdsutbilda(?:d|de)|(?:varav|krav på)(?: (?:en|minst|alla|båda))?(?: med)?(?: [a-zà-öø-ɏ]{1,30})? [a-zà-öø-ɏ]{1,30}utbildning|${role} med (?:[a-zà-öø-ɏ]{1,30} )?[a-zà-öø-ɏ]{1,30}utbildning|(?:ingen )?(?:[a-zà-öø-ɏ]{0,30}ledar|personal|[a-zà-öø-ɏ]{0,30}värd|anställd|medarbetar)[a-zà-öø-ɏ]{0,30}[^.;]{0,50} (?:lägst|minst|fyllt|under) \\d\\d år|(?:ha|har) (?:[a-zà-öø-ɏ]{1,30} )?(?:b-)?körkort|\\d{1,15} högskolepoäng|(?:minst|lägst) ${small} års (?:[a-zà-öø-ɏ]{1,30} )?(?:[a-zà-öø-ɏ]{0,30}erfarenhet|vana)|(?:ska|måste) vara utbildade [a-zà-öø-ɏ]{1,30}`,
      ),
  },
  {
    kind: 'competence',
    inCell: true,
    letters: ['legitim', 'certifi', 'utbildning', 'examen', 'socionom', 'lärare', 'kurator'],
    pattern: () =>
      rx(
        '(?:legitimera|certifiera)d [a-zà-öø-ɏ]{1,30}|[a-zà-öø-ɏ]{1,30}(?:utbildning|examen)|socionom|kurator|lärare i [a-zà-öø-ɏ]{1,30}',
      ),
  },
  {
    kind: 'response',
    letters: [
      'minut',
      ' timm',
      'sekunder',
      'kvart',
      'halvtimme',
      'signal',
      'samma dag',
      'ett dygn',
    ],
    pattern: () =>
      rx(
        `(?:inom|högst|varar|framme på|där på|på plats på) ${span}|inom ett dygn|före (?:första|andra|tredje|fjärde|femte) signalen|(?:varje|var) (?:halvtimme|kvart|timme)|en gång i timmen|${small} minuter långa?|(?:${span}|en kvart|en halvtimme|en timme) före (?:öppning|öppningen|passet|start|stängning)|(?:dokumentera|registrera|anteckna|besvara|återkoppla)[a-zà-öø-ɏ]{0,30}(?: [a-zà-öø-ɏ]{1,30}){0,3} samma dag`,
      ),
    unless: forSafety,
  },
  {
    kind: 'control',
    letters: [
      'får inte',
      'får ej',
      'anvisar',
      'anger',
      'underrätta',
      'anmäls till',
      'meddelas',
      'godkän',
      'avvikelse',
      'fastställ',
      'bestämmer',
    ],
    byPublic: true,
    pattern: () =>
      rx(
        `det (?:[a-zà-öø-ɏ]{0,30}system|formulär) (?:som )?${publicBody} (?:anvisar|anger|bestämmer|tillhandahåller)|${own} ${boss} (?:underrättas|meddelas|godkänner|ska (?:godkänna|underrättas|meddelas))|(?:anmäls|rapporteras|meddelas)(?: [a-zà-öø-ɏ]{1,30}){0,2} till ${own} ${boss}|rapporteras som avvikelse|avvikelse(?:r)? från (?:programmet|schemat|manualen|rutinen)|${publicBody} (?:fastställer|bestämmer) (?:[a-zà-öø-ɏ]{1,30} )?(?:dagsschema|schema|schemat|meny|menyn|rutiner|rutinerna|metod|metoden|program|programmet|bemanning|bemanningen|arbetssätt|arbetssättet)`,
      ),
  },
  {
    kind: 'paper',
    letters: ['rapport', 'närvaro', 'lista', 'loggbok', 'journal', 'dokumenter', 'registrer'],
    pattern: () =>
      rx(
        '(?:dag|vecko|pass|skift)rapport(?:er|en)?|(?:för|föra) (?:närvaro|besökslista|loggbok|journal)|(?:dokumentera|registrera|anteckna)r? (?:varje|alla|samtliga) [a-zà-öø-ɏ]{1,30}|varje [a-zà-öø-ɏ]{1,30} (?:dokumenteras|registreras|antecknas)',
      ),
  },
  {
    kind: 'control',
    letters: ['får inte', 'får ej'],
    forbids: true,
    pattern: () =>
      rx(
        '(?:ordningen|schemat|passen|tiderna|programmet|metoden|menyn|manualen|mallen|föreningen|jouren|klubben|ledarna|[a-zà-öø-ɏ]{1,30} på egen hand) får (?:inte|ej) (?:(?:ändra|frångå|byta)s?(?: (?:ordning|pass|metod|meny|schema|program))?(?= (?:utan|av)|[.;]|$)|avvika från|göra avsteg)',
      ),
  },
];
