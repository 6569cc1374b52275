import type { Agreement } from '../../agreement/agreement.ts';
import { handedOverIn } from '../../agreement/handing-over.ts';
import { isLeftOpen } from '../../agreement/language/left-open.ts';
import { lowerOf, saidIn, saidRange } from '../../agreement/language/search.ts';
import { fieldAt } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { handedOn } from '../../rule-kinds/handed-on.ts';
import { inOrder } from '../../rule-kinds/signs.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

/** The public, or the municipality for it, gets to know how the matter is run. */
const insight =
  /(?<![a-zà-öø-ɏ])(?:(?:allmänhet|medborgar|invånar|offentlig)[a-zà-öø-ɏ]*[^.;]{0,80}insyn|insyn[^.;]{0,80}(?:allmänhet|medborgar|invånar|offentlig|kommun|nämnd|verksamhet)[a-zà-öø-ɏ]*|information till (?:allmänheten|medborgarna)|(?:informera|informerar) allmänheten|10 kap\.? [79](?:–9)? §§? kommunallagen|insynsklausul[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/g;

/** Anybody at all: those whom a municipality answers to. */
const anybody =
  '(?:(?:alla|den|de|var och en) som (?:bor|vill|frågar|undrar)|vem som helst|var och en|envar|folk(?:et)?|journalister|utomstående|(?:kommun)?invånar(?:e|na)|medborgar(?:e|na)|orts?bor(?:na)?|allmänheten)';
/** What they get to know: the matter itself, and no programme or hours. */
const known =
  '(?:hur|vad|uppgifter|handlingar|årsrapport|årsberättelse|ekonomi|verksamhet|resultat|redovisning|räkenskap|bokföring|siffror|det som|det(?=[.,;]|$)|dem(?=[.,;]|$)|rapport|protokoll|underlag)';
/**
 * “Alla som bor här ska kunna få veta hur det går”, “invånarna ska kunna granska skötseln”, “det underlag som kommunen
 * behöver för att svara”.
 */
const plainInsight = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${anybody}[^.;]{0,50} (?:(?:få veta|får veta|veta|ta del av|tar del av|läsa|se|begära ut) (?:alla |de )?${known}[a-zà-öø-ɏ]*|(?:följa|granska|kontrollera) (?:hur|det|den|verksamhet|arbet|skötsel|drift|ekonomi|pengar|vad)[a-zà-öø-ɏ]*|får svar (?:av|från|hos)|får insyn)|(?:lämna[rs]?|ger?|ges|visa[rs]?|skicka[rs]?) (?:ut )?(?:[a-zà-öø-ɏ]{1,30} ){0,2}?(?:uppgifter|handlingar|redovisning|räkenskap|siffror|svar)[a-zà-öø-ɏ]*(?: om [^.;]{3,60}?)? (?:till|åt|för) ${anybody}|(?:lämna[rs]?|ges?) (?:vi )?(?:ut )?det som ${anybody} frågar efter|det ${anybody} frågar efter|(?:uppgifter|underlag|information|det|siffror|handlingar|svar)(?: som)? (?:(?:kommunen|nämnden|staden|regionen|vi) behöver|behövs) för att (?:kunna )?(?:svara|besvara|informera|berätta|lämna ut))(?![a-zà-öø-ɏ])`,
  'g',
);
const plainLetters = [
  ' del av',
  ' veta',
  ' följa',
  ' läsa',
  ' se ',
  ' för att',
  'granska',
  'kontrollera',
  'begära ut',
  'får svar',
  'får insyn',
  'frågar efter',
  'som frågar',
  'allmänhet',
  'invånar',
  'medborgar',
];

/** Hours and programmes that are made known are no insight; nor what is left to be settled. */
const madeKnown =
  /(?:informera[rs]?|information till) (?:allmänheten|medborgarna)(?: [^.;]{0,30})? (?:om|med)(?: [a-zà-öø-ɏ]+)? (?:öppettid|tider|program|aktivitet|evenemang|kurs|erbjudande|arrangemang|utbud|vad som händer)/;

const head =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Verksamhet\n\n';

export const insightClauseMissing = defineRule({
  id: 'insight-clause-missing',
  group: 'follow-up',
  title: { sv: 'Allmänhetens insyn', en: 'Insight for the public' },
  summary: {
    sv: 'När skötseln av något kommunalt lämnas över säger texten hur allmänheten får insyn.',
    en: 'When the running of something municipal is handed over, the text says how the public gets insight.',
  },
  rationale: {
    sv: 'När skötseln av en kommunal angelägenhet lämnas till en privat utförare ska kommunen genom avtalet se till att få information så att allmänheten kan få insyn. Kommunen behöver också kunna följa upp verksamheten. Lämnas ingen skötsel över räcker det att skriva det.',
    en: 'When the running of a municipal matter is handed to a private provider, the municipality is to secure by the agreement the information that lets the public have insight. The municipality also needs to be able to follow up the activity. If no running is handed over, it is enough to say so.',
  },
  advice: {
    sv: 'Skriv vilka uppgifter parten lämnar till kommunen och när. Bedömer ni att ingen skötsel lämnas över, skriv det i texten eller verksamhet: { kommunal-angelägenhet: nej } i frontmatter, och låt en jurist läsa.',
    en: 'Write which information the party gives the municipality and when. If you judge that no running is handed over, say so in the text or write activity: { municipal-task: false } in the frontmatter, and have a lawyer read it.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['follow-up', 'activity'],
  basis: [
    {
      work: 'local-government-act',
      place: { sv: '10 kap. 7–9 §§', en: 'chapter 10, sections 7–9' },
      level: 'required',
    },
  ],
  messages: {
    missing: {
      sv: 'Här kan skötseln av något kommunalt lämnas över (”{words}”), men texten säger inte hur allmänheten får insyn. Skriv vilka uppgifter kommunen får för det, eller låt en jurist bedöma om någon skötsel lämnas över.',
      en: 'The running of something municipal may be handed over here (“{words}”), but the text does not say how the public gets insight. Write which information the municipality receives for that, or let a lawyer judge whether any running is handed over.',
    },
    'by-card': {
      sv: 'Enligt uppgifterna om verksamheten är den en kommunal angelägenhet, men texten säger inte hur allmänheten får insyn. Skriv vilka uppgifter kommunen får för det.',
      en: 'According to its details the activity is a municipal task, but the text does not say how the public gets insight. Write which information the municipality receives for that.',
    },
  },
  proposals: {
    default: {
      sv: '{party} lämnar på begäran de uppgifter som {public} behöver för att följa verksamheten och ge allmänheten insyn i den.',
      en: '{party} provides on request the information that {public} needs to follow the activity and give the public insight into it.',
    },
  },
  sample: {
    'party.sv': 'Föreningen',
    'party.en': 'The association',
    'public.sv': 'kommunen',
    'public.en': 'the municipality',
  },
  examples: [
    {
      language: 'sv',
      text: `${head}Föreningen övertar driften av kommunens fritidsgård.\n`,
      finds: [{ message: 'missing', on: 'övertar driften', severity: 'warning' }],
    },
    {
      language: 'sv',
      card: 'iop: 1\nverksamhet: { kommunal-angelägenhet: ja }\n',
      text: `${head}Föreningen ordnar träffar för äldre.\n`,
      finds: [{ message: 'by-card', on: '## Verksamhet' }],
    },
    {
      language: 'sv',
      text: `${head}Föreningen övertar driften av kommunens fritidsgård och lämnar de uppgifter som kommunen behöver för att ge allmänheten insyn.\n`,
      finds: [],
    },
    {
      // Its own activity, and what the parties judge is not handed over.
      language: 'sv',
      text: `${head}Föreningen driver sin egen mötesplats. Parterna bedömer att ingen skötsel av kommunens uppgifter lämnas över.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const inCard = fieldAt(agreement, 'activity.municipal-task')?.value;
    if (inCard === false || isInsightGiven(agreement)) return;
    const { parties } = agreement.reading;
    const other = parties.find(({ side }) => side !== 'public')?.name;
    const owner = parties.find(({ side }) => side === 'public')?.name;
    const data = {
      'party.sv': other ?? 'Föreningen',
      'party.en': other ?? 'The association',
      'public.sv': owner ?? 'kommunen',
      'public.en': owner ?? 'the municipality',
    };
    const given = handedOverIn(agreement);
    const known = new Set(given.map(({ sentence }) => sentence));
    const taken = handedOn(agreement).filter(({ sentence }) => !known.has(sentence));
    const [first, ...others] = inOrder([...given, ...taken]);
    if (first) {
      yield {
        message: 'missing',
        at: saidRange(first),
        related: others.map((said) => ({ range: saidRange(said) })),
        data: { ...data, words: first.text.replace(/\s+/g, ' ') },
      };
    } else if (inCard === true) {
      yield { message: 'by-card', ...placeFor(agreement, ['follow-up', 'activity']), data };
    }
  },
});

function isInsightGiven(agreement: Agreement): boolean {
  const said = [
    ...saidIn(agreement, ['insyn', 'allmänheten', 'kommunallagen'], insight),
    ...saidIn(agreement, plainLetters, plainInsight),
  ];
  return said.some(({ sentence }) => !isLeftOpen(sentence) && !madeKnown.test(lowerOf(sentence)));
}
