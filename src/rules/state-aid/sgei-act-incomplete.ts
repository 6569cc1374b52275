import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { isLeftOpen } from '../../agreement/language/left-open.ts';
import { lowerOf, ownSentencesWith, type Said, saidIn } from '../../agreement/language/search.ts';
import { listOf } from '../../locale.ts';
import { defineRule } from '../../rule.ts';
import { aidField, claimOf } from '../../rule-kinds/aid-claims.ts';
import { sampleSides, sidesData } from '../../rule-kinds/sides.ts';
import type { Evidence } from '../../rule-kinds/silence.ts';

/** By its name, its decision or its article; “offentlig tjänst” in the sense of the Union is the same. */
const sgei =
  /(?<![a-zà-öø-ɏ])(?:tjänst(?:er|en)? av allmänt(?: ekonomiskt)? intresse|art(?:ikel|\.) 106[.:]2(?!\d)|(?:eu:s|eu-rätt|union)[^.;]{0,50} (?:offentlig|allmännyttig) tjänst(?:en)?|(?:offentlig|allmännyttig) tjänst(?:en)?,? (?:i |enligt )?(?:eu:s|eu-rätt|union)[a-zà-öø-ɏ]*|(?:allmän|offentlig) serviceplikt(?:en)?|sgei(?:-[a-zà-öø-ɏ]+)?|(?:beslut(?:et)? )?2012\/21(?:\/eu)?)(?![a-zà-öø-ɏ])/g;

interface Part extends Evidence {
  readonly sv: string;
  readonly en: string;
  /** What the card says it in. */
  readonly field?: string;
  readonly isDeniedToo?: true;
}

/** What an act of entrustment says, and the letters and words that show it. */
const parts: readonly Part[] = [
  {
    sv: 'hänvisningen till beslut 2012/21/EU',
    en: 'the reference to Decision 2012/21/EU',
    field: 'regulation',
    letters: ['2012/21'],
    pattern: /2012\/21/g,
  },
  {
    sv: 'vad föreningen anförtros att göra',
    en: 'what the association is entrusted with',
    letters: ['anförtro', 'åläg', 'ålag', 'tilldel', 'uppdra', 'åta', 'tjänst', 'uppgift'],
    pattern:
      /^[^a-zà-öø-ɏ]*(?:uppgift|tjänst|uppdrag)(?:en|et)?[^a-zà-öø-ɏ]*(?:$|(?=[:|]))|(?<![a-zà-öø-ɏ])(?:(?:ges|ger|får|fått|gett|gavs|har)(?: [^ .;,]+){0,6} (?:i|till) uppgift|uppgiften (?:är|består)|anförtro[a-zà-öø-ɏ]*|ålagts?|ålägg[a-zà-öø-ɏ]*|tilldela[a-zà-öø-ɏ]*|uppdrag(?:et|en)?|uppdrar|åtar sig|åtagande(?:t|n)?|tilldelning(?:en)?|tjänst(?:en)?s? (?:och (?:dess )?varaktighet|art|innehåll|omfattning|omfattar|avser|består)|tjänsten(?: [a-zà-öø-ɏ]+){0,5} (?:består i|består av|omfattar|innebär)|uppgiftens?(?: art)?(?: och| samt) (?:dess )?varaktighet)(?![a-zà-öø-ɏ])/g,
  },
  {
    sv: 'hur ersättningen räknas ut',
    en: 'how the compensation is worked out',
    letters: [
      'beräkn',
      'räknas',
      'ersättningsmod',
      'parametr',
      'kostnad',
      'motsvarar',
      'intäkt',
      'inkomst',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:beräkna[a-zà-öø-ɏ]*|beräkning[a-zà-öø-ɏ]*|räknas (?:ut|fram)|ersättningsmodell[a-zà-öø-ɏ]*|parametr[a-zà-öø-ɏ]*|nettokostnad[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*kostnad(?:er|erna|en)? (?:[a-zà-öø-ɏ]+ ){0,4}?(?:minus|med avdrag för|minskad[e]? med|utöver intäkt)|(?:med|efter) avdrag för [^.;]{0,30}(?:intäkter|inkomster)(?:na)?|(?:intäkter|inkomster)(?:na)? (?:räknas|dras) (?:av|ifrån|bort)|ersättning(?:en)? (?:motsvarar|täcker) (?:de |föreningens |faktiska |verkliga |dess ){0,3}[a-zà-öø-ɏ]*kostnad)/g,
  },
  {
    sv: 'hur överkompensation undviks',
    en: 'how overcompensation is avoided',
    letters: [
      'överkomp',
      'överersätt',
      'överbetal',
      'för hög ersätt',
      'för mycket',
      'mer än',
      'översti',
      'mellanskil',
    ],
    isDeniedToo: true,
    pattern:
      /(?<![a-zà-öø-ɏ])(?:överkompens[a-zà-öø-ɏ]*|överersätt[a-zà-öø-ɏ]*|överbetal[a-zà-öø-ɏ]*|för hög ersättning|för mycket (?:betal|utbetal|ersätt|kompens)[a-zà-öø-ɏ]*|(?:betalats|betalts|betalat|fått|erhållit|ersatts|kompenserats|får|ut) (?:ut |[a-zà-öø-ɏ]+ )?(?:för mycket|mer än)|(?:översti(?:ger|git)|mer än) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:netto|verkliga |faktiska )?kostnad[a-zà-öø-ɏ]*|mellanskillnad(?:en)?)/g,
  },
  {
    sv: 'att det som betalats för mycket lämnas tillbaka',
    en: 'that what was paid in excess is returned',
    letters: ['återbetal', 'tillbaka', 'återkräv', 'återför', 'åter '],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:återbetal[a-zà-öø-ɏ]*|(?:betalas?|betalar|lämnas?|lämnar)(?: (?!inte|ej|aldrig)[a-zà-öø-ɏ]+)? tillbaka|(?:ska|skall|kräv[a-zà-öø-ɏ]*|begär[a-zà-öø-ɏ]*|går|ges|föras?) (?:[a-zà-öø-ɏ]+ )?tillbaka|återkräv[a-zà-öø-ɏ]*|återförs?|betal[a-zà-öø-ɏ]* åter)(?![a-zà-öø-ɏ])/g,
  },
];

export const sgeiActIncomplete = defineRule({
  id: 'sgei-act-incomplete',
  group: 'state-aid',
  title: {
    sv: 'Tjänst av allmänt ekonomiskt intresse',
    en: 'Service of general economic interest',
  },
  summary: {
    sv: 'Den som hänvisar till SGEI-beslutet har skrivit det som en sådan handling behöver innehålla.',
    en: 'Whoever relies on the SGEI decision has written what such an act needs to hold.',
  },
  rationale: {
    sv: 'SGEI-beslutet ställer villkor: handlingen ska hänvisa till beslutet, ersättningen får inte bli för hög och det som har betalats för mycket ska tillbaka med ränta. Ett anförtrott uppdrag drar samtidigt åt ett kontrakt, så vägen behöver en jurist.',
    en: 'The SGEI decision sets conditions: the act is to refer to the decision, the compensation may not be too high, and what was paid in excess goes back with interest. An entrusted task also pulls towards a contract, so this way needs a jurist.',
  },
  advice: {
    sv: 'Låt en jurist jämföra texten med beslut 2012/21/EU punkt för punkt. Verktyget letar bara efter några av dem.',
    en: 'Let a jurist compare the text with Decision 2012/21/EU point by point. The tool looks for only some of them.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['economy', 'commitments'],
  basis: [
    {
      work: 'sgei-decision',
      place: {
        sv: 'hänvisning till beslutet, ingen överkompensation, återbetalning med ränta',
        en: 'reference to the decision, no overcompensation, repayment with interest',
      },
    },
  ],
  languages: ['sv'],
  messages: {
    incomplete: {
      sv: 'Stödet sägs gälla en tjänst av allmänt ekonomiskt intresse, men texten säger inget om {gaps}. Skriv det, och låt en jurist läsa mot beslut 2012/21/EU.',
      en: 'The support is said to be for a service of general economic interest, but the text says nothing on {gaps}. Write it, and let a jurist read it against Decision 2012/21/EU.',
    },
  },
  proposals: {
    default: {
      sv: '{Civil} anförtros [fyll i: uppgiften] enligt kommissionens beslut 2012/21/EU för tiden [fyll i: första och sista dag]. Ersättningen räknas ut som [fyll i: hur]. {Public} kontrollerar varje år att den inte är för hög; överkompensation betalas tillbaka med ränta.',
      en: 'The task entrusted to {civil} is [fill in: the task], under Commission Decision 2012/21/EU for the period [fill in: first and last day]. The compensation is worked out as [fill in: how]. {Public} shall check every year that it is not too high; overcompensation is paid back with interest.',
    },
  },
  sample: sampleSides,
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nFöreningens rådgivning är en tjänst av allmänt ekonomiskt intresse, och kommunen betalar 500 000 kronor för den.\n',
      finds: [
        {
          message: 'incomplete',
          on: 'tjänst av allmänt ekonomiskt intresse',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nKommunen betalar 500 000 kronor till föreningen.\n',
      card: 'statsstöd:\n  bedömning: sgei-beslut\n',
      finds: [{ message: 'incomplete', on: 'sgei-beslut' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nFöreningen anförtros rådgivningen enligt kommissionens beslut 2012/21/EU för 2027–2029. Ersättningen beräknas som kostnader minus intäkter. Överkompensation kontrolleras varje år och betalas tillbaka.\n',
      finds: [],
    },
    {
      // The smaller amounts have a regulation of their own.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nRådgivningen är en tjänst av allmänt ekonomiskt intresse, och stödet ges som stöd av mindre betydelse enligt förordning (EU) 2023/2832.\n',
      finds: [],
    },
    {
      // Where it is none there is no act.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Ekonomi\n\nVerksamheten är inte någon tjänst av allmänt ekonomiskt intresse.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const claim = claimOf(
      agreement,
      ['sgei-decision'],
      ['allmänt', 'sgei', '2012/21', '106', ' tjänst', 'serviceplikt'],
      sgei,
      isDeMinimis,
    );
    if (!claim) return;
    const gaps = parts.filter((part) => !isThere(agreement, part));
    if (gaps.length === 0) return;
    yield {
      message: 'incomplete',
      at: claim.at,
      source: claim.source,
      section: 'economy',
      data: {
        ...sidesData(agreement),
        'gaps.sv': listOf(
          gaps.map(({ sv }) => sv),
          'sv',
        ),
        'gaps.en': listOf(
          gaps.map(({ en }) => en),
          'en',
        ),
      },
    };
  },
});

const isDeMinimis = ({ sentence }: Said): boolean =>
  /minimis|mindre betydelse|2023\/283/.test(lowerOf(sentence));

/** “… är inte bestämt”, “någon kontroll görs inte”, “får behålla”: named, and not there. */
const lacking =
  /(?<![a-zà-öø-ɏ])(?:(?:är|har|blir) (?:ännu |än |alltså )?(?:inte|ej) (?:ännu |än )?(?:bestäm|reglera|beslut|avtala|angiv|fastställ|klar|skriv)|(?:görs|sker|finns|förekommer|genomförs|tillämpas|kontrolleras|prövas|följs upp) (?:alltså )?(?:inte|ej|aldrig)|saknas|återstår|(?:får|ska|kan) (?:[a-zà-öø-ɏ]+ )?(?:behålla|behållas))/;

function isThere(agreement: Agreement, part: Part): boolean {
  if (part.field && /2012\/21/.test(String(aidField(agreement, part.field)?.value))) return true;
  // “Föreningen ska inte få för mycket” is said of it too.
  if (part.isDeniedToo)
    return ownSentencesWith(agreement, part.letters).some(
      (sentence) => lowerOf(sentence).search(part.pattern) >= 0 && !isLacking(sentence),
    );
  return saidIn(agreement, part.letters, part.pattern).some(({ sentence }) => !isLacking(sentence));
}

const isLacking = (sentence: Sentence): boolean =>
  lacking.test(lowerOf(sentence)) || isLeftOpen(sentence);
