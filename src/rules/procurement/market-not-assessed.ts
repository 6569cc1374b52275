import { isGrounded, marketClaims, marketLooks } from '../../agreement/market.ts';
import { rivalsIn } from '../../agreement/market-rivals.ts';
import { fieldAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isBetweenParties } from '../../rule-kinds/between-parties.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

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
      en: 'The text does not say whether anybody else offers the same. Look into it and write who did, when, and what you found: if there is a market the cooperation may be a purchase, and a lawyer needs to assess it.',
    },
    rivals: {
      sv: 'Här nämns andra som erbjuder samma sak eller gärna gör det, men ingen bedömning av marknaden. Skriv vad ni har undersökt och funnit: finns det en marknad kan samarbetet vara ett köp, och då behöver en jurist bedöma det.',
      en: 'This mentions others who offer the same or would like to, but no assessment of the market. Write what you looked into and found: if there is a market the cooperation may be a purchase, and a lawyer needs to assess it.',
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
      text: `# Mötesplats Norra\n\n## Bakgrund\n\nUnga saknar en plats att mötas på. Två kursföretag på orten erbjuder liknande kvällar.\n\n${parties}`,
      finds: [
        {
          message: 'rivals',
          on: 'Två kursföretag på orten erbjuder liknande kvällar.',
          severity: 'warning',
        },
      ],
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
    const claims = marketClaims(agreement);
    if (claims.some((one) => isGrounded(agreement, one))) return;
    const rivals = rivalsIn(agreement);
    // That a company has let itself be heard is no look at the market.
    if (marketLooks(agreement).some((one) => !rivals.includes(one))) return;
    const [first] = claims;
    if (first) {
      yield { message: 'asserted', at: sentenceRange(first), severity: 'info' };
      return;
    }
    const where = placeFor(agreement, ['background', 'agreement-basis']);
    const [rival, ...more] = rivals;
    if (rival) {
      const related = [...more.map(sentenceRange), where.at].map((range) => ({ range }));
      yield { ...where, message: 'rivals', at: sentenceRange(rival), related };
      return;
    }
    yield {
      message: answer === undefined ? 'missing' : 'assessed',
      ...where,
    };
  },
});
