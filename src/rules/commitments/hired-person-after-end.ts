import type { Agreement } from '../../agreement/agreement.ts';
import { hiresIn } from '../../agreement/hiring.ts';
import { surplusLetters, tellsOfSurplus } from '../../agreement/language/left-over.ts';
import {
  lowerOf,
  ownSentencesWith,
  saidIn,
  saidRange,
  sentencesWith,
} from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { defineRule } from '../../rule.ts';

/** “är arbetsgivare för en samordnare”: somebody is hired for the partnership. */
const employs =
  /(?<![a-zà-öø-ɏ])(?:är|blir|står som) arbetsgivare för (?:en|ett|den|två|tre|partnerskapets)(?![a-zà-öø-ɏ])/g;
/** Only for a time, or somebody who was there before. */
const isBound =
  /(?<![a-zà-öø-ɏ])(?:visstid[a-zà-öø-ɏ]*|projektanställ[a-zà-öø-ɏ]*|tidsbegräns[a-zà-öø-ɏ]*|(?:redan|sedan tidigare) anställd[a-zà-öø-ɏ]*|tillsvidareanställ[a-zà-öø-ɏ]*|befintlig[a-zà-öø-ɏ]*|sommar(?:en|jobb[a-zà-öø-ɏ]*|lov(?:et)?)|säsong(?:en|s[a-zà-öø-ɏ]*)?|lov(?:et|en)|vikariat)(?![a-zà-öø-ɏ])/;
/** The post or the person, in whatever word. */
const post =
  /anställ|(?<![a-zà-öø-ɏ])[a-zà-öø-ɏ]*tjänsten(?![a-zà-öø-ɏ])|personal|lön|arbetsgiv|samordnare|ledaren|koordinator|konsulent|strateg/;
const ends =
  /(?<![a-zà-öø-ɏ])(?:upphör[a-zà-öø-ɏ]*|löper ut|löpt ut|avslutas|avvecklas|tar slut|är slut|slutar|sägs upp|avtalstidens (?:slut|utgång)|periodens (?:slut|utgång)|under (?:avtalstiden|avtalsperioden|partnerskapets tid)|för (?:avtalstiden|avtalsperioden)|så länge)(?![a-zà-öø-ɏ])/;
const nobody =
  /(?<![a-zà-öø-ɏ])(?:ingen|inte|ej|utebli[a-zà-öø-ɏ]*|vakan[a-zà-öø-ɏ]*|dröjer|försenas)(?![a-zà-öø-ɏ])/;

const head =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Insatser och åtaganden\n\n';

export const hiredPersonAfterEnd = defineRule({
  id: 'hired-person-after-end',
  group: 'commitments',
  title: { sv: 'Den anställda efteråt', en: 'The employee afterwards' },
  summary: {
    sv: 'Texten säger vad som händer med den som anställs när partnerskapet slutar, eller med pengar som blir över.',
    en: 'The text says what happens to the employee when the partnership ends, or to money that is left.',
  },
  rationale: {
    sv: 'Pengarna tar slut när partnerskapet gör det, men det gör inte alltid anställningen. Då står arbetsgivaren ensam med lönen. Blir ingen anställd finns pengar som ingen har bestämt över.',
    en: 'The money ends when the partnership does, but the employment does not always. The employer is then alone with the pay. If nobody is hired there is money that nobody has decided about.',
  },
  advice: {
    sv: 'Skriv vem som svarar för anställningen när partnerskapet slutar, och hur pengarna används om ingen anställs eller tjänsten står tom.',
    en: 'Write who answers for the employment when the partnership ends, and how the money is used if nobody is hired or the post stands empty.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['commitments', 'economy', 'termination'],
  basis: [{ work: 'practice' }],
  messages: {
    missing: {
      sv: 'Här ska någon anställas (”{words}”), men texten säger inte vad som händer med anställningen när {own} upphör, eller med pengarna om ingen anställs. Skriv det.',
      en: 'Here somebody is to be hired (“{words}”), but the text does not say what happens to the employment when {own} ends, or to the money if nobody is hired. Write it.',
    },
  },
  proposals: {
    default: {
      sv: 'När {own} upphör svarar {employer} för anställningen. Anställs ingen, eller blir pengar över, betalas de tillbaka eller används så som parterna kommer överens om.',
      en: 'When {own} ends, {employer} answers for the employment. If nobody is hired, or money is left over, it is paid back or used as the parties agree.',
    },
  },
  sample: {
    'own.sv': 'avtalet',
    'own.en': 'the agreement',
    'employer.sv': '[fyll i: arbetsgivaren]',
    'employer.en': '[fill in: the employer]',
  },
  examples: [
    {
      language: 'sv',
      text: `${head}Föreningen anställer en samordnare på halvtid.\n`,
      finds: [{ message: 'missing', on: 'anställer', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${head}Föreningen anställer en samordnare på halvtid. När avtalet upphör svarar föreningen för anställningen.\n`,
      finds: [],
    },
    {
      // What is left goes back: the post and its money end together.
      language: 'sv',
      text: `${head}Föreningen anställer en samordnare på halvtid. Pengar som inte har använts betalas tillbaka.\n`,
      finds: [],
    },
    {
      // Own staff was there before, and volunteers are not hired.
      language: 'sv',
      text: `${head}Kommunen avsätter en halvtidstjänst ur den egna personalen. Föreningen rekryterar volontärer.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const hires = hiresIn(agreement);
    const employed = saidIn(agreement, ['arbetsgivare för'], employs);
    const said = [...hires.map((hire) => hire.said), ...employed].filter(
      ({ sentence }) => !isBound.test(lowerOf(sentence)),
    );
    const [first, ...others] = said;
    if (!first || hires.some((hire) => isBound.test(lowerOf(hire.said.sentence)))) return;
    const isTold = sentencesWith(agreement, [
      'upphör',
      'löp',
      'slut',
      'avveckl',
      'sägs upp',
      'tiden',
      'perioden',
      'så länge',
      'ingen',
      'inte',
      'ej ',
      'vakan',
      'utebli',
      'dröjer',
      'försen',
    ]).some(({ block, text: written }) => {
      if (block.quoted) return false;
      const text = written.toLowerCase();
      return (
        post.test(text) &&
        (ends.test(text) ||
          (/anställ(?:s|t|ts|as|a)(?![a-zà-öø-ɏ])|tjänsten|rekryter|tillsätt/.test(text) &&
            nobody.test(text)))
      );
    });
    if (isTold || isLeftoverTold(agreement)) return;
    const employer = hires.find((hire) => hire.employer)?.employer?.name;
    yield {
      message: 'missing',
      at: saidRange(first),
      related: others.map((one) => ({ range: saidRange(one) })),
      data: {
        ...ownWordData(agreement),
        words: first.text.replace(/\s+/g, ' '),
        'employer.sv': employer ?? '[fyll i: arbetsgivaren]',
        'employer.en': employer ?? '[fill in: the employer]',
      },
    };
  },
});

/** What is left of the money goes back or on: then nobody is left with money for a post that stands empty. */
function isLeftoverTold(agreement: Agreement): boolean {
  return ownSentencesWith(agreement, surplusLetters).some((sentence) =>
    tellsOfSurplus(lowerOf(sentence)),
  );
}
