import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { isQuotedAt } from '../../agreement/language/quotation.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { fieldAt, sentenceRange, within } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isBetweenParties } from '../../rule-kinds/between-parties.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

const letters = [
  'marknad',
  'konkurr',
  'snedvri',
  'kommersiel',
  'privata',
  'ingen ',
  'inga ',
  'inget ',
  'tjäna ',
  'köpa',
  'jobb från',
  'undan',
  'liknande',
  'motsvarande',
];

const no = '(?:ingen|inga|inget|ingenting|inte|ej|aldrig|varken|saknas|saknar|utan|utanför)';
const doer =
  '(?:aktör|företag|leverantör|utförare|organisation|förening|bolag|näringsidkare|arrangör|anordnare|verksamhet|klubb)[a-zà-öø-ɏ]*';
const doing =
  '(?<![a-zà-öø-ɏ])(?:erbjud|bedriv|driv|ordna|anordna|arrangera|gör|göra|håll|tillhandahåll|finns|fanns|intress|vill|verka|sälj)';

/** That nobody sells the same: a market denied, others who do not do it, nobody who is pushed aside. */
const claim = new RegExp(
  [
    `(?<![a-zà-öø-ɏ])${no} [^.;]{0,60}?(?<![a-zà-öø-ɏ])(?:marknad(?:en|er|erna|saktör[a-zà-öø-ɏ]*)?|konkurr[a-zà-öø-ɏ]*|snedvri[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])`,
    `(?<![a-zà-öø-ɏ])(?:marknad(?:en)?|konkurr[a-zà-öø-ɏ]*|snedvri[a-zà-öø-ɏ]*)(?: [a-zà-öø-ɏ-]+){0,7}? (?:saknas|inte|ej|inga|ingen)(?![a-zà-öø-ɏ])`,
    'konkurrensneutral',
    `(?<![a-zà-öø-ɏ])(?:ingen|inga|inget|varken) (?:(?:(?:annan|andra|annat|privat|privata|kommersiell|kommersiella|vinstdrivande|liknande|motsvarande|av|de|dem) ){1,4}(?:eller [a-zà-öø-ɏ]+ )?(?:${doer} [^.;]{0,80})?|${doer} [^.;]{0,80})${doing}`,
    `(?<![a-zà-öø-ɏ])(?:finns|fanns|hittade|fann|hittat|funnit|ser|såg)(?: [a-zà-öø-ɏ]+){0,5} (?:inte|ej|ingen|inga|inget)(?: [a-zà-öø-ɏ]+){0,4} (?:aktör|företag|leverantör|utförare|utbud|alternativ|motsvarighet|liknande|motsvarande|annan|andra|kommersiel)`,
    '(?:liknande|motsvarande|kommersiell[a-z]*|privata)(?: [a-zà-öø-ɏ]+){1,6}? (?:saknas|saknar|finns (?:i dag |idag )?(?:inte|ej)|erbjuds (?:i dag |idag )?(?:inte|ej)|har (?:inte|inget|inga)|vill inte)',
    `(?<![a-zà-öø-ɏ])${no}(?: [a-zà-öø-ɏ]+){0,5} (?:att köpa|tjäna pengar|tjäna på|kommersiellt (?:intress|gångbar)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])`,
    '(?<![a-zà-öø-ɏ])(?:tar|tränger|trängs|slår)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej|inga|ingen)(?: [a-zà-öø-ɏ]+){0,3} (?:jobb|undan|ut|uppdrag|kunder)',
  ].join('|'),
);
/** “Ett partnerskap förutsätter att det inte finns någon marknad”: what holds for all partnerships. */
const criterion =
  /(?<![a-zà-öø-ɏ])(?:förutsätter|förutsättning(?:en)? (?:för (?:ett|en|iop)[^.;]{0,30} )?är|(?:ett|som) (?:krav|villkor|kriterium)|får (?:ett |inte )?(?:partnerskap|iop)|(?:ett|en) (?:iop|partnerskap) (?:får|ska|kan|används|är möjligt)|konkurrens(?:rätt|verk|lag))/;

/** Somebody has looked: asked, searched, gone through who there is. */
const looked =
  /(?<![a-zà-öø-ɏ])(?:undersök[a-zà-öø-ɏ]*|kartla(?:de|gt|gd|gts)|kartlä(?:gg|gn)[a-zà-öø-ɏ]*|(?:gick|gått|går)(?: [a-zà-öø-ɏ\d-]+){0,4} igenom|genomgång(?:en)?|(?:sökt|sökte|letat|letade) (?:[a-zà-öø-ɏ]+ )?efter|frågat|frågade|tillfråga[a-zà-öø-ɏ]*|kontakta[dt][a-zà-öø-ɏ]*|stämt av|stämde av|kontrollera[dt][a-zà-öø-ɏ]*|inventer[a-zà-öø-ɏ]*|marknadsundersökning[a-zà-öø-ɏ]*|marknadsanalys[a-zà-öø-ɏ]*|marknadsdialog[a-zà-öø-ɏ]*|omvärlds[a-zà-öø-ɏ]*|utred(?:ning|d)[a-zà-öø-ɏ]*|utrett|utredde|analysera[dt][a-zà-öø-ɏ]*|sett över|såg över|annonser[a-zà-öø-ɏ]*|rundringning|ringt|ringde|jämför(?:t|de)[a-zà-öø-ɏ]*|hört sig för|hörde sig för|efterfråga[dt][a-zà-öø-ɏ]*|prövat|prövade|fann|funnit|hittat|hittade|svarade|svarat|tackade nej|tackat nej|avböj[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const others =
  /aktör|företag|marknad|utförare|leverantör|någon annan|några andra|\bandra\b|vilka som|vem som|alternativ|utbud|liknande|motsvarande|konkurr|privat|kommersi|butik|affär|bolag|näringsliv|mottagning/;
/** A dated assessment or one that can be read somewhere. */
const recorded =
  /(?<![a-zà-öø-ɏ])(?:bedöm[a-zà-öø-ɏ]*|ställningstagande|slutsats[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const written =
  /(?<![a-zà-öø-ɏ])(?:anteckning|tjänsteskrivelse|tjänsteutlåtande|diarie|dnr|protokoll|promemoria|pm|rapport|bilaga|ärendet|utlåtande|dokumentera)/;
const reason =
  /(?<![a-zà-öø-ɏ])(?:eftersom|därför att|då (?:den|det|ingen|inga|verksamheten|insatsen|deltagandet|målgruppen|stödet)|på grund av|av det skälet|skälet är|det beror på)(?![a-zà-öø-ɏ])/;
/** Somebody named does something else: “Två kliniker ger … mot avgift”. */
const sells =
  /mot (?:avgift|betalning)|säljer|vänder sig till|riktar sig till|ger (?:enskild|bara)/;

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const marketNotAssessed = defineRule({
  id: 'market-not-assessed',
  group: 'procurement',
  title: { sv: 'Finns det en marknad', en: 'Is there a market' },
  summary: {
    sv: 'Texten eller ärendet visar att ni har undersökt om någon annan erbjuder samma sak, och vad ni fann.',
    en: 'The text or the case shows that you have looked into whether somebody else offers the same, and what you found.',
  },
  rationale: {
    sv: 'Finns det företag som erbjuder samma sak kan samarbetet vara en tjänst som ska upphandlas, och stödet kan påverka konkurrensen. Därför frågar både kommunernas kriterier och Upphandlingsmyndigheten efter marknaden. Ett påstående utan grund hjälper inte den som ska granska ärendet.',
    en: 'If there are companies that offer the same, the cooperation may be a service to be procured, and the support may affect competition. That is why the criteria of municipalities and the National Agency for Public Procurement ask about the market. A claim without a ground does not help whoever reviews the case.',
  },
  advice: {
    sv: 'Skriv vem som undersökte, när, hur ni gick till väga och vad ni fann. En mening räcker, med en hänvisning till anteckningen i ärendet.',
    en: 'Write who looked into it, when, how, and what you found. One sentence is enough, with a reference to the note in the case.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['background', 'agreement-basis'],
  basis: [
    {
      work: 'boras-2016',
      place: {
        sv: 'kriterium 3, ingen konkurrens med liknande verksamhet på en marknad',
        en: 'criterion 3, no competition with similar activity on a market',
      },
      level: 'required',
    },
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 1.4, Finns det en marknad?', en: 'section 1.4, Is there a market?' },
      level: 'recommended',
    },
  ],
  languages: ['sv'],
  messages: {
    missing: {
      sv: 'Texten säger inte om någon annan erbjuder samma sak. Undersök det och skriv vem som tittade, när, och vad ni fann: finns det en marknad kan samarbetet vara ett köp, och då behöver en jurist bedöma det.',
      en: 'The text does not say whether anybody else offers the same. Look into it and write who did, when, and what you found: if there is a market the cooperation may be a purchase, and a jurist needs to assess it.',
    },
    asserted: {
      sv: 'Texten säger att ingen annan konkurrerar om det här, men inte hur ni vet det. Skriv vem som undersökte, när, och var anteckningen finns.',
      en: 'The text says that nobody else competes for this, but not how you know. Write who looked into it, when, and where the note is.',
    },
    assessed: {
      sv: 'Den första bedömningen säger inte ja på frågan om det saknas en marknad, och texten är tyst. Skriv vad ni har undersökt och funnit, och låt en jurist bedöma det.',
      en: 'The first assessment does not answer yes to whether there is no market, and the text is silent. Write what you looked into and found, and let a jurist assess it.',
    },
  },
  proposals: {
    default: {
      sv: 'Den [fyll i: dag] undersökte [fyll i: vem] om någon annan i [fyll i: område] erbjuder något liknande, och fann [fyll i: vad ni fann]. Anteckningen finns i ärendet.',
      en: 'On [fill in: day] [fill in: who] looked into whether anybody else in [fill in: area] offers something similar, and found [fill in: what you found]. The note is in the case.',
    },
  },
  examples: [
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga i Norra saknar en plats att mötas på. Parterna marknadsför mötesplatsen tillsammans.\n\n${parties}`,
      finds: [{ message: 'missing', on: '## Bakgrund', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på. Verksamheten konkurrerar inte med någon.\n\n${parties}`,
      finds: [
        {
          message: 'asserted',
          on: 'Verksamheten konkurrerar inte med någon.',
          severity: 'info',
        },
      ],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n\n${parties}`,
      card: 'bedömning:\n  ingen-marknad: { svar: oklart }\n',
      finds: [{ message: 'assessed', on: '## Bakgrund' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på. Fritidsenheten gick i mars 2026 igenom vilka företag som ordnar kvällar för unga i Norra. Inget av dem gör det utan avgift, och parterna ser ingen marknad för träffarna.\n\n${parties}`,
      finds: [],
    },
    {
      // Told in everyday words, and with what was asked.
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nVi ringde biografen och gymmet och hörde om de ville ordna något liknande. Det ville de inte, för det går inte att tjäna pengar på.\n\n${parties}`,
      finds: [],
    },
    {
      // The case has it.
      language: 'sv',
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på.\n\n${parties}`,
      card: 'bedömning:\n  ingen-marknad: { svar: "ja", notering: Undersökt i mars 2026. }\n',
      finds: [],
    },
    {
      // Guidelines ask the question and answer none.
      language: 'sv',
      text: '# Riktlinjer för IOP\n\n## Bakgrund\n\nKommunen vill samverka mer med civilsamhället. Finns det en marknad ska tjänsten upphandlas.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    if (!isBetweenParties(agreement)) return;
    const answer = fieldAt(agreement, 'assessment.no-market.answer')?.value;
    if (answer === 'yes') return;
    const claims = claimsIn(agreement);
    if (claims.some((one) => isGrounded(agreement, one)) || hasLooked(agreement)) return;
    const [first] = claims;
    if (first) {
      yield { message: 'asserted', at: sentenceRange(first), severity: 'info' };
      return;
    }
    yield {
      message: answer === undefined ? 'missing' : 'assessed',
      ...placeFor(agreement, ['background', 'agreement-basis']),
    };
  },
});

/** Whether a pattern holds of a sentence that is the agreement’s own. */
function says({ blocks }: Agreement, sentence: Sentence, pattern: RegExp): boolean {
  const at = pattern.exec(lowerOf(sentence))?.index;
  return at !== undefined && !sentence.block.footnote && !isQuotedAt(sentence, at, blocks);
}

/** What the agreement itself says of there being no market. */
function claimsIn(agreement: Agreement): readonly Sentence[] {
  return sentencesWith(agreement, letters).filter(
    (sentence) => !criterion.test(lowerOf(sentence)) && says(agreement, sentence, claim),
  );
}

/** So many sentences on either side of a claim say what it rests on. */
const reach = 3;

/** Whether somebody has looked, or a reason is given, there or close by. */
function isGrounded({ sentences, facts }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  if (looked.test(lower) || reason.test(lower)) return true;
  const isDated = within(facts.dates, sentenceRange(sentence)).length > 0;
  if (recorded.test(lower) && (isDated || written.test(lower))) return true;
  const at = sentences.indexOf(sentence);
  return sentences.slice(Math.max(0, at - reach), at + reach + 1).some((near) => {
    const text = lowerOf(near);
    if (near === sentence || near.block.quoted) return false;
    return (looked.test(text) && others.test(text)) || sells.test(text);
  });
}

/** Who else there is, and what they do. */
const rivals =
  /(?<![a-zà-öø-ɏ])(?:aktör|företag|utförare|leverantör|vilka som|vem som|någon annan|några andra|andra)[^.;]{0,60}(?:erbjud|bedriv|ordna|driv|sälj|anordna|gör|tillhandahåll)|marknad(?:en)?(?![a-zà-öø-ɏ])|marknads(?:undersök|anal|dialog)/;

/** “Marknadsanalysen visade två företag”: it was looked into, whatever it showed. */
function hasLooked(agreement: Agreement): boolean {
  const sentences = sentencesWith(agreement, [
    'marknad',
    'aktör',
    'företag',
    'andra',
    'annan',
    'som ',
  ]);
  return sentences.some(
    (sentence) => rivals.test(lowerOf(sentence)) && says(agreement, sentence, looked),
  );
}
