import type { Sentence } from '../../agreement/agreement.ts';
import { isOfNow } from '../../agreement/language/left-open.ts';
import { repaymentLetters, tellsOfRepayment } from '../../agreement/language/money-words.ts';
import { lowerOf, ownSentencesWith } from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { defineRule } from '../../rule.ts';
import { moneyHead, paymentNames, samplePayment } from '../../rule-kinds/payment.ts';

const parties =
  '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n## Ekonomi\n\n';

export const repaymentClauseMissing = defineRule({
  id: 'repayment-clause-missing',
  group: 'economy',
  title: { sv: 'Återbetalning', en: 'Repayment' },
  summary: {
    sv: 'Texten säger när pengar ska betalas tillbaka, till vem och hur.',
    en: 'The text says when money is to be paid back, to whom and how.',
  },
  rationale: {
    sv: 'Pengarna är avsedda för det som parterna har kommit överens om. Används de till något annat, eller inte alls, behöver parterna veta i förväg vad som händer med dem. Återbetalning är ingen bestraffning: den följer av att pengarna har ett ändamål.',
    en: 'The money is meant for what the parties have agreed. If it is used for something else, or not at all, the parties need to know in advance what happens to it. Repayment is no punishment: it follows from the money having a purpose.',
  },
  advice: {
    sv: 'Skriv i vilka fall pengar betalas tillbaka, till vem och senast när, och att parterna talar med varandra först.',
    en: 'Write in which cases money is paid back, to whom and by when, and that the parties talk to one another first.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['repayment', 'economy'],
  basis: [
    {
      work: 'boras-agreement',
      place: { sv: 'avsnittet Återbetalningsskyldighet', en: 'the section on duty to repay' },
    },
  ],
  messages: {
    missing: {
      sv: 'Texten säger inte om pengar ska betalas tillbaka när de inte har använts, eller har använts till något annat än det som är avtalat. Skriv i vilka fall, till vem och senast när.',
      en: 'The text does not say whether money is to be paid back when it has not been used, or has been used for something other than agreed. Write in which cases, to whom and by when.',
    },
  },
  proposals: {
    default: {
      sv: 'Pengar som har använts till något annat än det som är avtalat, eller som är kvar när {own} upphör, betalas tillbaka till {public} inom tre månader. Innan dess talar parterna igenom saken.',
      en: 'Money that has been used for something other than agreed, or is left when {own} ends, is paid back to {public} within three months. Before that the parties talk the matter through.',
    },
  },
  sample: samplePayment,
  examples: [
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Pengar som blir över förs till nästa år.\n`,
      finds: [{ message: 'missing', on: '## Ekonomi', severity: 'warning' }],
    },
    {
      // A penalty and what is handed back otherwise are no repayment.
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Vid brister utgår vite. Lånade verktyg lämnas tillbaka, och erfarenheterna återförs till styrgruppen.\n`,
      finds: [{ message: 'missing', on: '## Ekonomi' }],
    },
    {
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen. Det som inte har använts lämnas tillbaka till kommunen i januari året efter.\n`,
      finds: [],
    },
    {
      // It may stand under any heading, and be said by its opposite.
      language: 'sv',
      text: `${parties}Kommunen bidrar med 300 000 kronor per år till föreningen.\n\n## Uppsägning\n\nHar pengarna använts på ett annat sätt kan kommunen begära dem tillbaka.\n`,
      finds: [],
    },
    {
      // Without money there is nothing to repay.
      language: 'sv',
      text: `${parties}Kommunen lånar ut en lokal värd 60 000 kronor per år. Föreningen bidrar med ideell tid.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const at = moneyHead(agreement);
    if (!at) return;
    const told = ownSentencesWith(agreement, repaymentLetters);
    const tells = (one: Sentence) => tellsOfRepayment(lowerOf(one)) && isOfNow(agreement, one);
    if (told.some(tells)) return;
    const data = { ...ownWordData(agreement), ...paymentNames(agreement) };
    yield { message: 'missing', at, section: 'economy', data };
  },
});
