import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { otherKindOf } from '../../agreement/kind.ts';
import {
  lowerOf,
  ownSentencesWith,
  saidIn,
  saidRange,
  sentencesWith,
} from '../../agreement/language/search.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isBetweenParties } from '../../rule-kinds/between-parties.ts';
import { grantByItself } from '../../rule-kinds/grant-by-itself.ts';
import { isJoint, meetsOrWorks } from '../../rule-kinds/joint-work.ts';
import { paysMoney, publicOne } from '../../rule-kinds/public-payments.ts';
import { sampleSides, sidesData } from '../../rule-kinds/sides.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

/** Support to what the association does anyway. */
const ordinary =
  /(?<![a-zà-öø-ɏ])(?:(?:ordinarie|löpande|befintliga|reguljära|vanliga|allmänna|egna|årliga) (?:[a-zà-öø-ɏ]+ )?(?:[a-zà-öø-ɏ]*verksamhet(?:en)?|program(?:met)?|drift(?:en)?|kostnader(?:na)?)|föreningsbidrag(?:et)?|medlemsbidrag(?:et)?|aktivitetsbidrag(?:et)?|aktivitetsstöd(?:et)?|grundbidrag(?:et)?|verksamhetsbidrag(?:et)?|driftbidrag(?:et)?|verksamhetsstöd(?:et)?|föreningsstöd(?:et)?|driftsbidrag(?:et)?)(?![a-zà-öø-ɏ])/g;

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const looksLikeGrant = defineRule({
  id: 'looks-like-grant',
  group: 'procurement',
  title: { sv: 'Partnerskap eller bidrag', en: 'Partnership or grant' },
  summary: {
    sv: 'Texten visar vad parterna gör tillsammans, utöver att den ena betalar.',
    en: 'The text shows what the parties do together, besides one of them paying.',
  },
  rationale: {
    sv: 'I ett partnerskap gör båda sidor något, och de gör det tillsammans. Sköter föreningen sin verksamhet själv och kommunen bara betalar är ett vanligt föreningsbidrag ofta enklare, och då gäller kommunens regler för bidrag.',
    en: 'In a partnership both sides do something, and they do it together. If the association runs its activity by itself and the municipality only pays, an ordinary grant is often simpler, and then the municipality’s rules for grants apply.',
  },
  advice: {
    sv: 'Fråga er vad kommunen gör utöver att betala, och var ni möts. Finns det ett svar, skriv det. Finns det inget, fundera på om ett föreningsbidrag räcker.',
    en: 'Ask what the municipality does besides paying, and where you meet. If there is an answer, write it. If there is none, consider whether a grant is enough.',
  },
  about: 'text',
  severity: 'info',
  sections: ['commitments', 'organisation', 'economy'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 1.3, självgående verksamhet passar för föreningsbidrag',
        en: 'section 1.3, an activity that runs by itself suits a grant',
      },
      level: 'recommended',
    },
    {
      work: 'boras-checklist',
      place: { sv: 'punkt 4, inte ett vanligt bidrag', en: 'point 4, not an ordinary grant' },
    },
  ],
  languages: ['sv'],
  messages: {
    alone: {
      sv: 'Texten berättar att den offentliga parten betalar, men inte om något som parterna gör tillsammans. Skriv vad var och en gör och var ni möts. Finns inget sådant kan ett föreningsbidrag passa bättre.',
      en: 'The text tells that the public party pays, but of nothing that the parties do together. Write what each of them does and where you meet. If there is nothing of the kind, a grant may suit better.',
    },
    ordinary: {
      sv: 'Pengarna går till ”{words}”, och texten berättar inte om något som parterna gör tillsammans. Skriv vad var och en gör och var ni möts. Finns inget sådant kan ett föreningsbidrag passa bättre.',
      en: 'The money goes to “{words}”, and the text tells of nothing that the parties do together. Write what each of them does and where you meet. If there is nothing of the kind, a grant may suit better.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna planerar, genomför och följer upp verksamheten tillsammans. {Public} deltar med [fyll i: vad], och parterna träffas [fyll i: hur ofta].',
      en: 'The parties plan, carry out and follow up the activity together. {Public} shall take part with [fill in: what], and the parties meet [fill in: how often].',
    },
  },
  sample: sampleSides,
  examples: [
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen håller kaféet öppet tre kvällar i veckan.\n\n## Ekonomi\n\nKommunen betalar 60 000 kronor per år till föreningen.\n`,
      finds: [{ message: 'alone', on: '## Åtaganden', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen håller kaféet öppet tre kvällar i veckan.\n\n## Ekonomi\n\nKommunen bidrar med 60 000 kronor per år till föreningens ordinarie verksamhet.\n`,
      finds: [{ message: 'ordinary', on: 'ordinarie verksamhet' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen håller kaféet öppet tre kvällar i veckan. Kommunens fritidsledare deltar en av dem.\n\n## Ekonomi\n\nKommunen betalar 60 000 kronor per år till föreningen.\n`,
      finds: [],
    },
    {
      // That it is no ordinary grant is what many agreements say.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Ekonomi\n\nKommunen betalar 60 000 kronor per år till föreningen. Pengarna är inget föreningsbidrag. En arbetsgrupp träffas varje månad.\n`,
      finds: [],
    },
    {
      // Nobody pays: then there is no grant.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen håller kaféet öppet tre kvällar i veckan.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    if (!isAgreementOf(agreement)) return;
    const data = sidesData(agreement);
    const only = payingOnly(agreement);
    if (only) {
      yield { message: 'alone', at: sentenceRange(only), data };
      return;
    }
    const [itself] = meetsOrWorks(agreement) ? [] : grantByItself(agreement);
    if (itself && speaksOfMoney(agreement)) {
      yield { message: 'alone', at: sentenceRange(itself.sentence), data };
      return;
    }
    if (!paysMoney(agreement) || isJoint(agreement)) return;
    const [said] = saidIn(
      agreement,
      ['verksamhet', 'drift', 'kostnad', 'bidrag', 'stöd'],
      ordinary,
    );
    if (said) {
      yield { message: 'ordinary', at: saidRange(said), data: { ...data, words: said.text } };
    } else yield { message: 'alone', ...placeFor(agreement, ['commitments', 'economy']), data };
  },
});

const payment =
  /(?<![a-zà-öø-ɏ])(?:pengar(?:na)?|medel|betala[rs]?|bidrag(?:et)?|finansiera[rs]?|ekonomiskt?|kronor)(?![a-zà-öø-ɏ])/;
const speaksOfMoney = (agreement: Agreement) =>
  sentencesWith(agreement, ['kronor', 'bidrag', 'stöd', 'pengar', 'medel', 'hyra']).length > 0;
/** “… och behöver inte göra något mer”, “kommunens enda uppgift är att betala” */
const nothingElse =
  /(?<![a-zà-öø-ɏ])(?:behöver inte göra (?:något|nåt|mer|annat)|gör (?:[a-zà-öø-ɏ]+ )?(?:ingenting|inget)|lägger sig inte i|(?:har )?ingen annan (?:uppgift|roll|insats)|enda (?:uppgift|insats|åtagande|roll|bidrag)|(?:bara|endast|enbart) (?:med )?(?:pengar|medel|kontanter|ett bidrag|ekonomiskt)|deltar inte i övrigt)(?![a-zà-öø-ɏ])/;
const notOnly = /(?<![a-zà-öø-ɏ])(?:inte|ej) (?:bara|endast|enbart)/;

/** A sentence that lets the public side pay and do nothing else. */
function payingOnly(agreement: Agreement): Sentence | undefined {
  const letters = ['inte ', 'ingen', 'inget', 'enda ', 'bara ', 'endast ', 'enbart '];
  return ownSentencesWith(agreement, letters).find((sentence) => {
    const lower = lowerOf(sentence);
    return (
      nothingElse.test(lower) &&
      publicOne.test(lower) &&
      payment.test(lower) &&
      !notOnly.test(lower) &&
      sectionAt(agreement, sentenceRange(sentence)) !== 'background'
    );
  });
}

/** What binds somebody, also where it does not say who: the public side pays. */
function isAgreementOf(agreement: Agreement): boolean {
  return isBetweenParties(agreement) || (otherKindOf(agreement) === null && paysMoney(agreement));
}
