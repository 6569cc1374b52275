import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { isLeftOpen, isOfThePast } from '../../agreement/language/left-open.ts';
import { isQuotedAt } from '../../agreement/language/quotation.ts';
import { lowerOf, saidIn, sentencesWith } from '../../agreement/language/search.ts';
import { sentencesUnder, topOf } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isBetweenParties } from '../../rule-kinds/between-parties.ts';
import { sampleSides, sidesData } from '../../rule-kinds/sides.ts';

const duty =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*sekretess[a-zà-öø-ɏ]*|tystnadspliktig[a-zà-öø-ɏ]*|tystnadsplikt[a-zà-öø-ɏ]*|tystnadslöfte[a-zà-öø-ɏ]*|tystnadsförbindelse[a-zà-öø-ɏ]*|offentlighetsprincip[a-zà-öø-ɏ]*|tryckfrihetsförordning[a-zà-öø-ɏ]*|osl|(?:allmän|offentlig)(?:na|a)? handling(?:ar|arna|en)?|konfidentiell[a-zà-öø-ɏ]*|konfidentialitet[a-zà-öø-ɏ]*|förtrolig[a-zà-öø-ɏ]*|(?:begära|begäras|begärs|lämna|lämnas) ut|(?:löfte|löften|förbindelse|överens|avtal) om tystnad|tiga om|hemlig[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/g;
/** The same in everyday words, with a denial of their own: “det som sägs förs inte vidare”. */
const plain =
  /(?<![a-zà-öø-ɏ])(?:(?:inte|ej|aldrig)(?: [a-zà-öø-ɏ]+){0,3} (?:vidare|sprida|spridas|röja|röjas|yppa)|(?:förs?|föra|sprids|sprider|berättas|berättar) (?:inte|aldrig)(?: [a-zà-öø-ɏ]+){0,2} vidare|sägs? [^.;]{0,30}stannar|stannar (?:i rummet|i gruppen|där|mellan)|(?:berättels|samtal|förtroende|hemlighet)[a-zà-öø-ɏ]* [^.;]{0,20}stannar|(?:yppar?|röjer|röjs|avslöjar|avslöjas) (?:inte|aldrig)|(?:ingen|inga) [^.;]{0,40}(?:för|sprider|berättar|lämnar|tar) (?:det )?vidare|sagts? i förtroende|håll(?:er|s|a) [^.;]{0,30}för (?:oss|sig|dem) själva?|(?:berättar|berättas|berätta|talar|pratar|lämnar|lämnas|säger) (?:inte|aldrig) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:för|till|med) (?:utomstående|andra|någon|obehöriga)|(?:handling|papper|dokument|uppgift)[a-zà-öø-ɏ]* [^.;]{0,40}(?:är|blir) (?:[a-zà-öø-ɏ]+ )?offentliga?|berättat [^.;]{0,20}i förtroende)(?![a-zà-öø-ɏ])/;
/** “Avsnittet skrivs när styrgruppen har träffats”, “regleras senare”: named, and left for another day. */
const putOff =
  /(?<![a-zà-öø-ɏ])(?:(?:skrivs|fylls (?:i|på)|kompletteras|formuleras|utarbetas|tas fram|regleras|bestäms|diskuteras|tas upp|läggs till|återkommer|klargörs|preciseras|(?:skriver|formulerar|bestämmer|reglerar|diskuterar) (?:vi|parterna|styrgruppen))(?: [a-zà-öø-ɏ]+){0,5}? (?:senare|längre fram|framöver|på sikt|i efterhand|så snart|sedan|efter att|under (?:våren|hösten|första)|(?:när|då) (?:styrgruppen|parterna|vi|arbetsgruppen|samarbetet|partnerskapet|avtalet)|vid (?:nästa|första|ett senare|sitt första))|(?:text(?:en)?|innehållet|mer) kommer(?! att| från| in)|(?:återkommer (?:vi|parterna|styrgruppen)|(?:vi|parterna|styrgruppen) återkommer)(?: till)?(?: (?:när|då|i (?:höst|vår|samband)|under|senare|sedan|längre)(?![a-zà-öø-ɏ]))|återkommer (?:vi |parterna )?till (?:frågan|frågorna|saken|detta|det|den)|(?:skrivs|fylls i|klart) (?:inte|ej) (?:nu|än|ännu)|(?:är|har) (?:ännu )?(?:inte|ej) (?:ännu )?(?:skriv(?:en|et|its)|klar[at]?))(?![a-zà-öø-ɏ])/;
/** “Koden är hemlig”, “valet är hemligt”: a thing that has nothing to do with what people tell or write. */
const ofThings =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ-]*(?:kod|lösenord|larm|pinkod|nummer|adress|omröstning)(?:en|et|er|erna)?|val(?:et|en)?|nycklar(?:na)?)(?: [a-zà-öø-ɏ]+){0,6}? (?:är|hålls|ska vara|sker) (?:[a-zà-öø-ɏ]+ )?(?:hemlig|konfidentiell|förtrolig)/;
const isPutOff = (sentence: Sentence): boolean =>
  putOff.test(lowerOf(sentence)) || isLeftOpen(sentence);

const personal = /(?<![a-zà-öø-ɏ])(?:personuppgift[a-zà-öø-ɏ]*|gdpr|dataskydd[a-zà-öø-ɏ]*)/g;

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const secrecyClauseMissing = defineRule({
  id: 'secrecy-clause-missing',
  group: 'personal-data',
  title: { sv: 'Sekretess och allmänna handlingar', en: 'Confidentiality and public documents' },
  summary: {
    sv: 'Texten säger vad som gäller för handlingar hos kommunen och för det som deltagare berättar.',
    en: 'The text says what holds for documents at the municipality and for what participants tell.',
  },
  rationale: {
    sv: 'Det som kommer in till en kommun blir ofta en allmän handling som vem som helst får läsa, medan en förening inte har den skyldigheten. Vet parterna inte om skillnaden kan någon bli överraskad. Den som leder verksamheten behöver också veta vad som får föras vidare.',
    en: 'What reaches a municipality often becomes a public document that anybody may read, while an association has no such duty. If the parties do not know the difference somebody may be taken by surprise. Those who lead the activity also need to know what may be passed on.',
  },
  advice: {
    sv: 'Skriv en mening om att den offentliga partens handlingar kan vara allmänna, och en om vad ledare och anställda inte för vidare. I skola, vård och omsorg som drivs yrkesmässigt finns ett lagskydd för den som lämnar uppgifter till medier.',
    en: 'Write a sentence on the public party’s documents being public, and one on what leaders and staff do not pass on. In professionally run school, care and social services the law protects those who inform the media.',
  },
  about: 'case',
  severity: 'warning',
  sections: ['confidentiality'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.10, sekretess', en: 'section 2.10, confidentiality' },
      level: 'recommended',
    },
    {
      work: 'public-documents',
      place: { sv: 'vad en allmän handling är', en: 'what a public document is' },
    },
  ],
  languages: ['sv'],
  messages: {
    missing: {
      sv: 'Vad gäller för allmänna handlingar och sekretess? Texten säger inget om det. Skriv en mening, eller se efter om det står i en bilaga.',
      en: 'What holds for public documents and confidentiality? The text says nothing about it. Write a sentence, or see whether an annex says it.',
    },
    both: {
      sv: 'Vad gäller för allmänna handlingar, sekretess och personuppgifter? Texten säger inget om det. Skriv en mening om varje, eller se efter om det står i en bilaga.',
      en: 'What holds for public documents, confidentiality and personal data? The text says nothing about it. Write a sentence on each, or see whether an annex says it.',
    },
  },
  proposals: {
    default: {
      sv: '{Public} följer offentlighets- och sekretesslagen, och det som lämnas dit kan bli en allmän handling. De som leder verksamheten för inte vidare det som en deltagare har berättat i förtroende.',
      en: '{Public} shall follow the Public Access to Information and Secrecy Act, and what is sent there may become a public document. Those who lead the activity do not pass on what a participant has told in confidence.',
    },
  },
  sample: sampleSides,
  examples: [
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Personuppgifter\n\nVarje part är personuppgiftsansvarig för sina uppgifter.\n`,
      finds: [{ message: 'missing', on: '# Mötesplats Norra', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen leder träffarna.\n`,
      finds: [{ message: 'both', on: '# Mötesplats Norra' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nHandlingar som föreningen skickar till kommunen kan bli allmänna handlingar.\n`,
      finds: [],
    },
    {
      // In everyday words, and with a denial in them.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nDet som deltagarna berättar för ledarna förs inte vidare.\n`,
      finds: [],
    },
    {
      // What is empty under its heading is told by section-empty.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Sekretess\n\n## Åtaganden\n\nFöreningen leder träffarna.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    if (!isBetweenParties(agreement) || isDealtWith(agreement)) return;
    const isSilent =
      saidIn(agreement, ['personuppgift', 'gdpr', 'dataskydd'], personal).length === 0;
    yield {
      message: isSilent ? 'both' : 'missing',
      at: topOf(agreement),
      section: 'confidentiality',
      data: sidesData(agreement),
    };
  },
});

function isDealtWith(agreement: Agreement): boolean {
  const { profile, sections, blocks } = agreement;
  const places = sections.get('confidentiality') ?? [];
  const own = sentencesUnder(agreement, 'confidentiality');
  // A section that only says when it will be written says nothing; an empty one is told by section-empty.
  const isForLater = own.length > 0 && own.every(isPutOff);
  if (!isForLater && places.some(({ heading, by }) => heading !== null && by !== 'parent'))
    return true;
  // A required section that stands nowhere is one finding, of missing-required-section.
  if (profile.required.includes('confidentiality') && places.length === 0) return true;
  const said = saidIn(
    agreement,
    [
      'sekretess',
      'tystnad',
      'offentlighetsp',
      'tryckfrih',
      'osl',
      'handling',
      'konfident',
      'förtrolig',
      ' ut',
      'tiga',
      'hemlig',
    ],
    duty,
  );
  if (said.some(({ sentence }) => isOwn(agreement, sentence))) return true;
  return sentencesWith(agreement, [
    'vidare',
    'stannar',
    'i förtroende',
    'sprid',
    'röj',
    'avslöja',
    'yppa',
    'för oss',
    'för sig',
    'för dem',
    'utomstående',
    'för andra',
    'för någon',
    'obehörig',
    'offentlig',
  ]).some((sentence) => plain.test(lowerOf(sentence)) && !isQuotedAt(sentence, 0, blocks));
}

/** Whether a sentence says what holds: not what was, what is put off or how codes and votes are kept. */
const isOwn = (agreement: Agreement, sentence: Sentence): boolean =>
  !isPutOff(sentence) && !isOfThePast(agreement, sentence) && !ofThings.test(lowerOf(sentence));
