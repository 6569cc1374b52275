import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { hasAny } from '../../agreement/language/letters.ts';
import { publicBody, publicOwned, small } from '../../agreement/language/public-words.ts';
import { lowerOf, type Said, saidRange, sentencesWith } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { cellAt } from '../../agreement/neighbours.ts';
import { listOf } from '../../locale.ts';
import { defineRule } from '../../rule.ts';
import { plainOrders } from '../../rule-kinds/plain-orders.ts';
import { firstMatches, isNotSaid, laysDown } from '../../rule-kinds/signs.ts';

type Kind = 'staffing' | 'hours' | 'competence' | 'response' | 'inspection' | 'control' | 'paper';

interface Demand {
  readonly kind: Kind;
  readonly letters: readonly string[];
  readonly also?: readonly string[];
  readonly pattern: RegExp;
  readonly needs?: RegExp;
  readonly unless?: RegExp;
  /** So concrete that it is enough alone. */
  readonly isEnough?: boolean;
  /** What the public party does, so that nobody has to be obliged. */
  readonly byPublic?: boolean;
}

const staff =
  '(?:anställda?|medarbetare|personal|socionom(?:er)?|behandl(?:are|ingsassistent(?:er)?)|(?:social|special|fritids)?pedagog(?:er)?|lärare|(?:sjuk|under)skötersk(?:a|or)|(?:heltidsanställda )?handledare|vårdbiträde(?:n)?|assistent(?:er)?|(?:arbets|fysio|samtals)?terapeut(?:er)?|psykolog(?:er)?|föreståndare|nattpersonal|årsarbetare|heltidsanställda?|heltidstjänster|fritidsledare|kuratorer)';
const onSite =
  /på plats|på golvet|i tjänst|närvarande|bemann|dygnet runt|öppe(?:t|ttid)|varje (?:dag|pass|natt|kväll)|vakna|heltidsanställda|alltid finnas/;
const many = small.replace('en|ett|', '');

const demands: readonly Demand[] = [
  {
    kind: 'staffing',
    also: [
      'anställ',
      'medarbet',
      'personal',
      'socionom',
      'behandl',
      'pedagog',
      'lärare',
      'sköters',
      'handled',
      'vårdbitr',
      'assistent',
      'terapeut',
      'psykolog',
      'föreståndare',
      'årsarbet',
      'heltid',
      'fritidsled',
      'kurator',
    ],
    letters: [
      'plats',
      'tjänst',
      'på golvet',
      'alltid',
      'närvarande',
      'bemann',
      'dygnet',
      'öppet',
      'heltidsanst',
      'varje',
    ],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:${many} (?:[a-zà-öø-ɏ-]{1,30} ){0,2}?${staff}|${many} (?:i|ur|av) personalen|alltid (?:finnas|vara|ha) (?:minst )?${small} (?:[a-zà-öø-ɏ-]{1,30} ){0,2}?${staff})(?![a-zà-öø-ɏ])`,
      'g',
    ),
    needs: onSite,
    isEnough: true,
  },
  {
    kind: 'staffing',
    letters: ['bemann', 'personaltäth'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:bemanna(?:d|t|de)?(?: [a-zà-öø-ɏ]{1,30}){0,3} dygnet runt|personaltäthet(?:en)?|bemanningskrav(?:et|en)?|(?:grund|minimi|lägsta )bemanning(?:en)?)(?![a-zà-öø-ɏ])/g,
    isEnough: true,
  },
  {
    kind: 'staffing',
    letters: ['bemann', 'personalen ska'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:personalen ska(?:ll)? (?:vara|bestå av|utgöras av) (?:minst|lägst) ${many}|bemanna(?:d|t|s|de|as)? (?:med|av) (?:alltid )?(?:minst |lägst )?${many}|bemanning(?:en)?(?: ?:| (?:ska vara|är|utgörs av|uppgår till|består av))(?: minst| lägst)? ${many})(?![a-zà-öø-ɏ])`,
      'g',
    ),
    unless: /(?<![a-zà-öø-ɏ])(?:barn|säkerhet)/,
  },
  {
    // “ha två vakna nattvärdar varje natt”
    kind: 'staffing',
    letters: ['värdar', 'ledare', 'vakter', 'vårdare', 'personer'],
    also: [' ha ', ' finnas '],
    needs: onSite,
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:ha|finnas) (?:alltid )?(?:minst )?${many} (?:[a-zà-öø-ɏ]{1,30} )?(?:[a-zà-öø-ɏ]{0,30}(?:värdar|ledare|vakter|vårdare)|personer)(?![a-zà-öø-ɏ])`,
      'g',
    ),
    unless: /(?<![a-zà-öø-ɏ])(?:barn|säkerhet|styrgrupp|möte)/,
  },
  {
    // “en ledare per åtta barn”
    kind: 'staffing',
    letters: [' per '],
    also: ['ledare', 'personal', 'vuxen', 'vuxna', 'värd', 'pedagog', 'anställd', 'medarbetare'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])${small} (?:[a-zà-öø-ɏ]{1,30} )?(?:[a-zà-öø-ɏ]{0,30}ledare|${staff}|vuxen|vuxna|[a-zà-öø-ɏ]{0,30}värd(?:ar)?|anställd) per (?:${small} |var [a-zà-öø-ɏ]{1,30} )?(?:barn|besökare|deltagare|ungdomar|boende|elever|gäster|personer)(?![a-zà-öø-ɏ])`,
      'g',
    ),
  },
  {
    kind: 'hours',
    letters: [' kl', 'vardag', 'dygnet runt', '–', '-', 'öppettid'],
    pattern:
      /(?<![a-zà-öø-ɏ\d])(?:kl(?:ockan|\.)? ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:[–-]|till|och) ?\d{1,2}(?:[.:]\d{2})?)?|\d{1,2}[.:]\d{2} ?[–-] ?\d{1,2}[.:]\d{2}|dygnet runt)(?!\d)/g,
    needs: /öpp|bemann|på plats|tillgänglig|i tjänst|anträffbar|server|städa/,
  },
  {
    // Three stretches of the clock in a row, to be kept to
    kind: 'hours',
    letters: ['schema', 'tider', 'tidplan', 'ordning'],
    needs:
      /utan avvikel|ska(?:ll)? (?:[a-zà-öø-ɏ]{1,30} )?(?:genomföras|följa|hållas|ske|bedrivas|utföras)/,
    pattern:
      /(?:schemat?|tider(?:na)?|tidplan(?:en)?|ordning(?:en)?)(?![a-zà-öø-ɏ])[^;\d]{0,50}(?:\d{1,2}[.:]\d{2} ?[–-] ?\d{1,2}[.:]\d{2}[^;\d]{1,40}){2}(?:kl(?:ockan|\.)? ?)?\d{1,2}[.:]\d{2} ?[–-] ?\d{1,2}[.:]\d{2}/g,
    unless: /parterna|tillsammans|förslag|exempel|biblioteket/,
    isEnough: true,
  },
  {
    kind: 'competence',
    letters: [
      'examen',
      'högskoleutbild',
      'legitimera',
      'legitimation',
      's erfarenhet',
      'års ',
      'dokumenterad erfarenhet',
      'dokumenterad kompetens',
      'adekvat utbildning',
      'likvärdig utbildning',
      'kompetenskrav',
      'undersköterskeutbildning',
      'vårdutbildning',
      'socionomutbildning',
      'varav ',
      'utbildad ',
      'utbildade ',
      'gymnasi',
      'omsorgsprogram',
      'högskolepoäng',
    ],
    // What else it may say of an education is no demand.
    also: [
      'examen',
      'högskole',
      'legitim',
      'erfarenhet',
      'kompetenskrav',
      'behörig',
      'utbildning',
      'gymnasi',
      'program',
    ],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]{0,30}examen|(?:relevant |adekvat )?högskoleutbild[a-zà-öø-ɏ]{0,30}|legitimera(?:d|de|t)|legitimation|(?:minst |lägst )?${small} års (?:[a-zà-öø-ɏ]{1,30} )?[a-zà-öø-ɏ]{0,30}erfarenhet|dokumenterad (?:erfarenhet|kompetens)|(?:adekvat|likvärdig) utbildning|kompetenskrav(?:et|en)?|(?:undersköterske|vård|socionom)utbildning|\\d{1,15} högskolepoäng|gymnasie(?:kompetens|utbildning)|omsorgsprogrammet|varav (?:minst |lägst )?${small} ${staff}|utbilda(?:d|de) (?:${staff}|beteendevetare))(?![a-zà-öø-ɏ])`,
      'g',
    ),
    unless: /gymnasieexamen med|elever|erbjud/,
  },
  {
    kind: 'response',
    letters: [
      'svarstid',
      'inställelsetid',
      ' minuter',
      ' sekunder',
      ' timmar',
      ' timme',
      ' kvart',
      ' halvtimme',
      'inom ett dygn',
    ],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:svarstid(?:en|er)?|inställelsetid(?:en|er)?|(?:inom|senast|högst) ${small} (?:sekunder|minuter|timmar|timme|kvart|halvtimme)|inom ett dygn)(?![a-zà-öø-ɏ])`,
      'g',
    ),
    unless:
      /polis|orosanmäl|ambulans|larma|dataskydd|personuppgift|avbok|bokning|(?<![a-zà-öø-ɏ])(?:före|innan)(?![a-zà-öø-ɏ])/,
  },
  {
    kind: 'response',
    letters: [' arbetsdag', ' vardag', ' dag'],
    also: ['inom '],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])inom ${small} (?:arbetsdag(?:ar)?|vardag(?:ar)?|dag(?:ar)?)(?![a-zà-öø-ɏ])`,
      'g',
    ),
    needs: /svara|återkoppl|kontakta[rs]? (?:den|deltagar|brukar|klient)|ta(?:r|s)? emot|påbörja/,
    unless: /faktur|omförhandl|uppsäg|tvist|part som|styrgrupp|parterna/,
  },
  {
    kind: 'response',
    letters: ['samma dag', ' signaler'],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:(?:besvar|svar|rapporter|dokumenter|redovis|registrer|anteckn|återkoppl|åtgärd)[a-zà-öø-ɏ]{0,30} (?:[^.;]{0,60} )?samma dag|(?:inom|senast efter|högst) ${small} signaler)(?![a-zà-öø-ɏ])`,
      'g',
    ),
    unless: /polis|oro|skad|olyck|brand|inbrott|nyck|sjuk|inställ|hot(?:et)?(?![a-zà-öø-ɏ])/,
  },
  {
    kind: 'inspection',
    letters: [
      'oanmäl',
      'inspekter',
      'inspektion',
      'stickprov',
      'kontrollbesök',
      'när som helst',
      'utan att',
      'utan förv',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:(?:tittar|kommer|komma|hälsar|titta|hälsa)(?: [a-zà-öø-ɏ]{1,30})? (?:förbi|in|på|dit|ut),?(?: [a-zà-öø-ɏ]{1,30}){0,6},? utan (?:att (?:säga till|anmäla|förvarna|meddela)|förvarning)|oanmäl(?:da|t|d)(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:besök|inspektion(?:er)?|kontroll(?:er)?|tillsyn)|(?:inspektera|kontrollera|granska|besöka|komma|komme)[rs]?(?: [^.;]{1,50})? oanmäl(?:t|d)|inspekterar|inspekteras|inspektion(?:er|en|erna)?|stickprov(?:skontroller)?|kontrollbesök|när som helst(?: [a-zà-öø-ɏ]{1,30}){0,4} (?:tillträde|granska|kontrollera|besöka)|(?:granska|kontrollera|inspektera)(?: [a-zà-öø-ɏ]{1,30}){0,4} när som helst)(?![a-zà-öø-ɏ])/g,
    unless: /brand|arbetsmiljö|livsmedel|inspektionen för vård|lekplats|hygien/,
    byPublic: true,
  },
  {
    kind: 'control',
    letters: [
      'anvisning',
      'instruktion',
      'direktiv',
      'journalsystem',
      'verksamhetssystem',
      'godkän',
      'rutin',
      'riktlinj',
      's mall',
      's system',
      'utlogg',
      'metodhand',
      'manual',
      'blankett',
      'checklist',
      'profilkläder',
      ' bytas ',
      ' byts ',
      ' bära ',
      's märke',
      's log',
    ],
    pattern: new RegExp(
      `(?<![a-zà-öø-ɏ])(?:${publicOwned} (?:[a-zà-öø-ɏ]{1,30} )?(?:(?:anvisning|instruktion|direktiv|metodhandbok|manual|blankett|checklist|profilkläder|journalsystem|verksamhetssystem)[a-zà-öø-ɏ]{0,30}|mall|system|rutiner)|(?:rutiner|riktlinjer|anvisningar|instruktioner|krav)(?:na)? som ${publicBody}(?: [a-zà-öø-ɏ]{1,30}){0,6}? (?:fastställer|beslutar|utfärdar|bestämmer|lämnar|meddelar|anger)|(?:på|i) blankett [a-zà-öø-ɏ]?\\d*|in- och utlogg[a-zà-öø-ɏ]{0,30}|(?:ledare|personal|medarbetare|anställda?|vikarier?) som [a-zà-öø-ɏ]{0,30}(?:kommunen|nämnden|förvaltningen|chefen) [^.;]{1,50} (?:bytas|byts|ersättas|ersätts)(?: ut)?|bära (?:[a-zà-öø-ɏ]{1,30} ){0,3}?(?:[a-zà-öø-ɏ]{0,30}kläder|klädsel|namnskylt|uniform|id-kort|tjänstekort)|(?:jacka|väst|tröja|kläder|bricka|skylt) med ${publicOwned} (?:märke|logga|logotyp|namn)|godkänn(?:er|a|s|as)(?: [a-zà-öø-ɏ]{1,30}){0,3} (?:nyanställ|anställ|personal|medarbetare|schema|rekryter)[a-zà-öø-ɏ]{0,30})(?![a-zà-öø-ɏ])`,
      'g',
    ),
    unless: /brand|utrymning|ordning|säkerhet|lokal/,
    byPublic: true,
  },
  {
    kind: 'paper',
    letters: ['månadsrapport', 'varje månad', 'veckorapport', 'genomförandeplan', 'journal'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:månadsrapport(?:er|en)?|veckorapport(?:er|en)?|(?:redovisa|rapportera|lämna)[rs]?(?: [a-zà-öø-ɏ]{1,30}){0,3} varje månad|varje månad(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:redovisa|rapportera)|genomförandeplan(?:er)?|(?:föra |för )journal(?:er)?|journalföring(?:en)?)(?![a-zà-öø-ɏ])/g,
  },
];

/** Kinds that say how the work is to be done; opening hours and reports alone are part of many good agreements. */
const core: readonly Kind[] = ['staffing', 'competence', 'response', 'inspection'];
const obliges =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|måste|åligger|krävs|kräver|krav på|är skyldiga?|förbinder sig|åtar sig|får (?:vara )?högst|lägst|högst|inställelsetid(?:en)?|svarstid(?:en)?)(?![a-zà-öø-ɏ])/;
const demanded =
  /(?<![a-zà-öø-ɏ])(?:kräver|ställer krav|krav på|inställelsetid(?:en)?|svarstid(?:en)?)(?![a-zà-öø-ɏ])/;

const names: Readonly<Record<Kind, { readonly sv: string; readonly en: string }>> = {
  staffing: { sv: 'bemanning', en: 'staffing' },
  hours: { sv: 'tider', en: 'hours' },
  competence: { sv: 'kompetens', en: 'competence' },
  response: { sv: 'svarstider', en: 'response times' },
  inspection: { sv: 'inspektioner', en: 'inspections' },
  control: { sv: 'anvisningar', en: 'instructions' },
  paper: { sv: 'löpande rapporter', en: 'running reports' },
};

const section = (text: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Verksamhet\n\n${text}\n`;

export const detailedSpecification = defineRule({
  id: 'detailed-specification',
  group: 'procurement',
  title: { sv: 'Detaljstyrning', en: 'Detailed steering' },
  summary: {
    sv: 'Texten säger vad parterna vill åstadkomma; hur den idéburna parten arbetar bestämmer den själv eller tillsammans med de andra.',
    en: 'The text says what the parties want to achieve; how the civil party works it decides itself or with the others.',
  },
  rationale: {
    sv: 'SKR:s kriterier säger att verksamheten inte ska detaljregleras. Att myndigheten har specificerat tjänsten är ett tecken på köp, enligt Upphandlingsmyndigheten. Att beskriva vad verksamheten går ut på, även noga, är bra: det är kraven på hur den ska utföras som väger.',
    en: 'SALAR’s criteria say that the activity is not to be regulated in detail. That the authority has specified the service is a sign of a purchase, according to the National Agency for Public Procurement. To describe what the activity is about, even closely, is good: it is the demands on how it is done that weigh.',
  },
  advice: {
    sv: 'Skriv vad parterna vill och låt dem komma överens om tider, bemanning och arbetssätt under tiden. Behövs kraven, låt en jurist bedöma om det är en tjänst som ska upphandlas.',
    en: 'Write what the parties want and let them agree on hours, staffing and ways of working as they go. If the demands are needed, let a lawyer assess whether it is a service to be procured.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['activity', 'commitments', 'follow-up'],
  basis: [
    {
      work: 'skr-criteria',
      place: {
        sv: 'verksamheten detaljregleras inte',
        en: 'the activity is not regulated in detail',
      },
      level: 'recommended',
    },
    {
      work: 'grant-or-payment',
      place: {
        sv: 'myndigheten har specificerat tjänsten',
        en: 'the authority has specified the service',
      },
    },
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 1.2', en: 'section 1.2' },
      level: 'recommended',
    },
  ],
  messages: {
    several: {
      sv: 'Texten ställer krav på hur arbetet ska göras: {kinds}. Det kan tala för en tjänst som det offentliga har specificerat. Skriv vad parterna vill och kom överens om resten tillsammans, eller låt en jurist bedöma.',
      en: 'The text makes demands on how the work is to be done: {kinds}. It may speak for a service that the public party has specified. Write what the parties want and agree on the rest together, or let a lawyer assess it.',
    },
    staffing: {
      sv: '”{word}” bestämmer bemanningen åt den idéburna parten, vilket kan tala för en specificerad tjänst. Skriv vad parterna vill och kom överens om bemanningen tillsammans, eller låt en jurist bedöma.',
      en: '“{word}” decides the staffing for the civil party, which may speak for a specified service. Write what the parties want and agree on the staffing together, or let a lawyer assess it.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna bestämmer tider, bemanning och arbetssätt tillsammans inför varje termin. Den idéburna parten leder arbetet och avgör själv hur det utförs.',
      en: 'The parties decide hours, staffing and ways of working together before each term. The civil party leads the work and decides itself how it is done.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: section('Föreningen ska alltid ha minst tre anställda på plats.'),
      finds: [{ message: 'staffing', on: 'alltid ha minst tre anställda', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: section(
        'Personalen ska ha socionomexamen och besvara samtal inom tjugo minuter. Kommunen gör oanmälda besök.',
      ),
      finds: [{ message: 'several', on: 'socionomexamen' }],
    },
    {
      // Hours as they are, what the parties decide together, and two grown-ups for the safety of children.
      language: 'sv',
      text: section(
        'Kaféet är öppet klockan 12.00–18.00 på vardagar. Parterna bestämmer tiderna tillsammans. Två ledare ska alltid vara på plats när barn deltar. Föreningen anställer en samordnare.',
      ),
      finds: [],
    },
    {
      language: 'sv',
      text: section(
        'Föreningen bestämmer själv över bemanning och arbetssätt. Inga krav ställs på svarstider.',
      ),
      finds: [],
    },
  ],
  *check(agreement) {
    const plain = plainOrders(agreement).map((order) => ({ ...order, isEnough: false }));
    const asked = demands.flatMap((demand) => demandsIn(agreement, demand));
    const found: Found[] = [...asked, ...plain.filter(({ said }) => !isAmong(said, asked))];
    found.sort((a, b) => saidRange(a.said).start - saidRange(b.said).start);
    const strong = found.find(({ isEnough }) => isEnough);
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    const isMany =
      plain.length > 0 ||
      isTimed(found) ||
      (kinds.length > 1 && kinds.some((kind) => core.includes(kind)));
    const first =
      strong ?? (isMany ? (found.find(({ kind }) => core.includes(kind)) ?? found[0]) : undefined);
    if (!first) return;
    yield {
      message: isMany ? 'several' : 'staffing',
      at: saidRange(first.said),
      related: found.filter((one) => one !== first).map(({ said }) => ({ range: saidRange(said) })),
      data: {
        word: first.said.text.replace(/\s+/g, ' '),
        'kinds.sv': listOf(
          kinds.map((kind) => names[kind].sv),
          'sv',
        ),
        'kinds.en': listOf(
          kinds.map((kind) => names[kind].en),
          'en',
        ),
      },
    };
  },
});

/** “Telefonen inom sex signaler, mejl inom två timmar”: several limits in one sentence. */
const isTimed = (found: readonly Found[]) => {
  const limits = found.filter(({ kind }) => kind === 'response').map(({ said }) => said.sentence);
  return new Set(limits).size < limits.length;
};

/** Whether the same words are known already. */
const isAmong = ({ sentence, start, end }: Said, others: readonly Found[]) =>
  others.some(({ said }) => said.sentence === sentence && said.start < end && start < said.end);

interface Found {
  readonly kind: Kind;
  readonly said: Said;
  readonly isEnough: boolean;
}

function demandsIn(agreement: Agreement, demand: Demand): readonly Found[] {
  const { kind, letters, also, isEnough = false, byPublic = false } = demand;
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    if (also && !hasAny(lower, also)) return [];
    if (demand.needs?.test(lower) === false || demand.unless?.test(lower)) return [];
    const matches = firstMatches(lower, demand.pattern);
    if (matches.length === 0) return [];
    if (!byPublic && !isImposed(agreement, sentence, lower)) return [];
    return matches.flatMap(({ index, 0: { length } }) => {
      const text = sentence.text.slice(index, index + length);
      const said = { sentence, start: index, end: index + length, text };
      return isNotSaid(agreement, said) || !laysDown(agreement, said)
        ? []
        : [{ kind, said, isEnough }];
    });
  });
}

/** Whether a sentence, or the lead of its list, binds somebody else than the public party or all together. */
function isImposed(agreement: Agreement, sentence: Sentence, lower: string): boolean {
  const isCell =
    sentence.block.cell !== null &&
    (/(?<![a-zà-öø-ɏ])minst(?![a-zà-öø-ɏ])/.test(lower) || isAsked(agreement, sentence));
  if (!obliges.test(lower) && !isCell && !isInDutyList(agreement, sentence)) return false;
  if (demanded.test(lower) || isPointedOut.test(lower)) return true;
  const { subject } = propertiesOf(sentence, agreement.reading.parties);
  if (subject.kind === 'all' || subject.kind === 'group') return false;
  return !(subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public'));
}

/** “Ett fel som kommunen påpekar ska vara avhjälpt”: the one who points it out is not the one who is bound. */
const isPointedOut = new RegExp(
  `^[^a-zà-öø-ɏ]*(?:[a-zà-öø-ɏ]{1,30} ){1,3}som (?:vi|${publicBody}) [a-zà-öø-ɏ]{1,30}(?: [a-zà-öø-ɏ]{1,30}){0,2} (?:ska|skall|måste) (?:vara |bli )?(?:avhjälp|åtgärda|rätta|besvara|utför|lös)`,
);

/** “Svarstid | inom två timmar”: what the first cell of the row asks for. */
function isAsked(agreement: Agreement, { block: { cell } }: Sentence): boolean {
  const head = cell && cell.column > 0 ? cellAt(agreement, cell.table, cell.row, 0) : null;
  return /^(?:krav|svar|bemanning|personal|kompetens|utbildning|inställelse|tillgänglighet)/.test(
    head?.prose.text.toLowerCase() ?? '',
  );
}

/** “Föreningen ska” and a list under it. */
function isInDutyList({ blocks, reading }: Agreement, { block }: Sentence): boolean {
  if (block.listDepth === 0) return false;
  for (let at = block.index - 1; at >= Math.max(0, block.index - 20); at -= 1) {
    const before = blocks[at];
    if (!before || before.kind === 'heading') return false;
    if (before.listDepth > 0) continue;
    const text = before.prose.text.toLowerCase();
    return (
      /(?:ska|skall|måste)[ :]*$/.test(text) &&
      !/(?:parterna|kommunen) (?:ska|skall|måste)[ :]*$/.test(text) &&
      reading.parties.length > 0
    );
  }
  return false;
}
