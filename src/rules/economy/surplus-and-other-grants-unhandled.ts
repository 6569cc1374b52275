import type { Agreement } from '../../agreement/agreement.ts';
import { isOfNow } from '../../agreement/language/left-open.ts';
import {
  otherGrantLetters,
  surplusLetters,
  tellsOfOtherGrants,
  tellsOfSurplus,
} from '../../agreement/language/left-over.ts';
import { lowerOf, ownSentencesWith } from '../../agreement/language/search.ts';
import { sentencesUnder } from '../../agreement/places.ts';
import { type Citation, defineRule } from '../../rule.ts';
import { moneyHead, paymentNames, samplePayment } from '../../rule-kinds/payment.ts';
import { basisOfPoint } from '../../rule-kinds.ts';

const advice: Citation = {
  work: 'helsingborg',
  place: {
    sv: 'avsnitt 2.7, överskott och andra bidrag',
    en: 'section 2.7, surplus and other grants',
  },
  level: 'recommended',
};

const parties =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n## Ekonomi\n\n';

export const surplusAndOtherGrantsUnhandled = defineRule({
  id: 'surplus-and-other-grants-unhandled',
  group: 'economy',
  title: { sv: 'Överskott och andra bidrag', en: 'Surplus and other grants' },
  summary: {
    sv: 'Texten säger vad som händer med pengar som blir över, och om parterna får söka andra bidrag till samma verksamhet.',
    en: 'The text says what happens to money that is left over, and whether the parties may apply for other grants for the same activity.',
  },
  rationale: {
    sv: 'Det blir sällan precis så dyrt som man trodde. Är det sagt i förväg om pengar som blir över sparas, används eller lämnas tillbaka slipper parterna en svår fråga i slutet av året. Får en idéburen part pengar från flera håll behöver alla veta det, så att samma kostnad inte betalas två gånger.',
    en: 'Things seldom cost exactly what one thought. When it is said beforehand whether money left over is saved, used or given back, the parties are spared a hard question at the end of the year. When a civil party has money from several sources everyone needs to know, so that one cost is not paid twice.',
  },
  advice: {
    sv: 'Skriv vad som händer med pengar som blir över vid årets slut och när avtalet upphör. Skriv om andra bidrag får sökas, och att den som söker berättar det.',
    en: 'Write what happens to money left over at the end of the year and when the agreement ends. Write whether other grants may be applied for, and that whoever applies tells the others.',
  },
  about: 'text',
  severity: 'error',
  levelOf: { section: 'economy', point: 'surplus' },
  languages: ['sv'],
  sections: ['economy'],
  basis: [advice],
  messages: {
    both: {
      sv: 'Texten säger inte vad som händer med pengar som blir över, och inte om parterna får söka andra bidrag till samma verksamhet. Skriv en mening om vardera.',
      en: 'The text does not say what happens to money that is left over, nor whether the parties may apply for other grants for the same activity. Write a sentence on each.',
    },
    surplus: {
      sv: 'Texten säger inte vad som händer med pengar som blir över. Skriv om de sparas till nästa år, används till något annat eller lämnas tillbaka.',
      en: 'The text does not say what happens to money that is left over. Write whether it is saved for the next year, used for something else or given back.',
    },
    'other-grants': {
      sv: 'Texten säger inte om parterna får söka andra bidrag till samma verksamhet. Skriv om de får det, och att den som söker berättar det för de andra.',
      en: 'The text does not say whether the parties may apply for other grants for the same activity. Write whether they may, and that whoever applies tells the others.',
    },
  },
  proposals: {
    both: {
      sv: 'Pengar som blir över ett år används i verksamheten året efter. {Applicant} får söka andra bidrag till verksamheten och berättar då det för {public}.',
      en: 'Money left over one year is used in the activity the year after. {Applicant} may apply for other grants for the activity and then tells {public} about it.',
    },
    surplus: {
      sv: 'Pengar som blir över ett år används i verksamheten året efter.',
      en: 'Money left over one year is used in the activity the year after.',
    },
    'other-grants': {
      sv: '{Applicant} får söka andra bidrag till verksamheten och berättar då det för {public}.',
      en: '{Applicant} may apply for other grants for the activity and then tells {public} about it.',
    },
  },
  sample: {
    ...samplePayment,
    'Applicant.sv': 'De idéburna parterna',
    'Applicant.en': 'The civil parties',
  },
  examples: [
    {
      language: 'sv',
      profile: 'helsingborg',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen.\n`,
      finds: [{ message: 'both', on: '## Ekonomi', severity: 'warning' }],
    },
    {
      language: 'sv',
      profile: 'boras-2016',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Finns det pengar kvar vid årets slut sparas de till nästa år.\n`,
      finds: [{ message: 'other-grants', on: '## Ekonomi', severity: 'info' }],
    },
    {
      // Money used for something else is no surplus, and who seeks support is no applicant.
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Används medlen inte för avsett ändamål betalas de tillbaka. Föreningen får ansöka om projektmedel ur fonder.\n\n## Insatser\n\nDen som söker stöd hos föreningen blir inte ensam kvar.\n`,
      finds: [{ message: 'surplus', on: '## Ekonomi' }],
    },
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Det som inte går åt av pengarna lämnas tillbaka. Föreningen får inte ta emot pengar från andra för samma kostnader utan att berätta det.\n`,
      finds: [],
    },
    {
      // Without money there is nothing to be left over.
      language: 'sv',
      text: `${parties}Kommunen lånar ut en lokal. Föreningen bidrar med ideell tid.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const at = moneyHead(agreement);
    if (!at) return;
    const background = new Set(sentencesUnder(agreement, 'background'));
    const told = (letters: readonly string[]) =>
      ownSentencesWith(agreement, letters).filter(
        (sentence) => !background.has(sentence) && isOfNow(agreement, sentence),
      );
    const economy = new Set(sentencesUnder(agreement, 'economy', 'repayment'));
    const hasSurplus = told(surplusLetters).some((sentence) =>
      tellsOfSurplus(lowerOf(sentence), economy.has(sentence)),
    );
    const hasGrants = told(otherGrantLetters).some((sentence) =>
      tellsOfOtherGrants(lowerOf(sentence), economy.has(sentence)),
    );
    if (hasSurplus && hasGrants) return;
    const message = hasSurplus ? 'other-grants' : hasGrants ? 'surplus' : 'both';
    const point = message === 'other-grants' ? message : 'surplus';
    const isAsked = agreement.profile.points.economy?.[point] !== undefined;
    yield {
      message,
      at,
      section: 'economy',
      proposal: message,
      data: { ...paymentNames(agreement), ...applicant(agreement) },
      ...basisOfPoint(agreement.profile, 'economy', point, advice),
      ...(!isAsked && { severity: 'info' as const }),
    };
  },
});

/** Who would apply: the one civil party by its name. */
function applicant({ reading }: Agreement): Readonly<Record<string, string>> {
  const [first, second] = reading.parties.filter(({ side }) => side !== 'public');
  const name = second ? undefined : first?.name;
  return {
    'Applicant.sv': name ?? 'De idéburna parterna',
    'Applicant.en': name ?? 'The civil parties',
  };
}
