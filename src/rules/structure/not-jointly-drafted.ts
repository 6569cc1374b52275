import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { draftedByOne, jointlyDrafted } from '../../agreement/jointly-drafted.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isAskedByGap } from '../../rule-kinds/own-sentences.ts';
import { placeFor } from '../../rule-kinds/silence.ts';
import { placesOf } from '../../rule-kinds.ts';

export const notJointlyDrafted = defineRule({
  id: 'not-jointly-drafted',
  group: 'structure',
  title: { sv: 'Framtaget tillsammans', en: 'Worked out together' },
  summary: {
    sv: 'Texten säger att parterna har arbetat fram den tillsammans.',
    en: 'The text says that the parties have worked it out together.',
  },
  rationale: {
    sv: 'Ett partnerskap växer fram i samtal mellan dem som ska bära det. En text som en part har skrivit och den andra bara godtar liknar mer en beställning eller ett bidragsbeslut. En mening om hur texten kom till visar vilket det är.',
    en: 'A partnership grows in talks between those who are to carry it. A text that one party has written and the other only accepts is more like an order or a decision on a grant. A sentence on how the text came about shows which it is.',
  },
  advice: {
    sv: 'Skriv hur ni arbetade fram texten: hur många samtal, när och på vems initiativ. Har en part skrivit den ensam, gå igenom den tillsammans innan ni skriver under.',
    en: 'Write how you worked out the text: how many talks, when and on whose initiative. If one party wrote it alone, go through it together before you sign.',
  },
  about: 'text',
  severity: 'warning',
  sections: ['agreement-basis', 'background'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 2.3, framarbetat i samverkan mellan parterna',
        en: 'section 2.3, worked out by the parties together',
      },
      level: 'recommended',
    },
    {
      work: 'procurement-authority-criteria',
      place: { sv: 'gemensamt samverkansbehov', en: 'common need for cooperation' },
    },
  ],
  messages: {
    missing: {
      sv: 'Texten säger inte att parterna har arbetat fram {own} tillsammans. Skriv hur det gick till, till exempel hur många samtal ni har haft.',
      en: 'The text does not say that the parties have worked out {own} together. Write how it was done, for example how many talks you have had.',
    },
    'one-sided': {
      sv: 'Här är det en part som har skrivit {own}, och inget säger att ni har arbetat fram texten tillsammans. Gå igenom den ihop och skriv hur det gick till.',
      en: 'Here one party has written {own}, and nothing says that you have worked out the text together. Go through it together and write how it was done.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna har arbetat fram {own} tillsammans i [fyll i: antal] samtal under [fyll i: tid], på initiativ av [fyll i: part].',
      en: 'The parties have worked out {own} together in [fill in: number] talks during [fill in: time], on the initiative of [fill in: party].',
    },
  },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Grundförutsättningar\n\nDetta avtal gäller samarbetet om Mötesplats Norra.\n',
      finds: [{ message: 'missing', on: '## Grundförutsättningar', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nKommunen har tagit fram det här avtalet. Föreningen har fått läsa det.\n',
      finds: [
        {
          message: 'one-sided',
          on: 'Kommunen har tagit fram det här avtalet.',
          severity: 'warning',
        },
      ],
    },
    {
      // A plan to come, and the compact with all of civil society, are other texts.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Bakgrund\n\nDen lokala överenskommelsen har arbetats fram tillsammans med föreningslivet. Parterna ska gemensamt ta fram en verksamhetsplan.\n',
      finds: [{ message: 'missing', on: '## Bakgrund' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Grundförutsättningar\n\nParterna har arbetat fram avtalet i sex samtal under hösten.\n',
      finds: [],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Så kom det till\n\nVi satt fyra kvällar i klubbhuset och skrev den här texten ihop. Kommunen har upprättat originalet av avtalet.\n',
      finds: [],
    },
    {
      // The gap asks for it.
      language: 'en',
      text: '# North Meeting Place\n\n## Background\n\n[fill in: how the parties worked the agreement out together]\n',
      finds: [],
    },
    {
      language: 'en',
      text: '# North Meeting Place\n\n## Background\n\nThe parties have worked out this agreement together in four talks.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    if (jointlyDrafted(agreement).length > 0) return;
    const data = ownWordData(agreement);
    const alone = draftedByOne(agreement);
    if (alone) {
      const at = sentenceRange(alone);
      yield { message: 'one-sided', at, ...inSection(agreement, alone), data };
    } else if (
      !isAskedByGap(agreement, /(?:worked|drafted).* together|(?:arbetat|arbetade|tagit|tog) fram/)
    ) {
      const keys = (['agreement-basis', 'background'] as const).filter((key) =>
        placesOf(agreement, key).some(({ heading }) => heading !== null),
      );
      yield { message: 'missing', ...placeFor(agreement, keys), data };
    }
  },
});

function inSection(agreement: Agreement, sentence: Sentence) {
  const section = sectionAt(agreement, sentenceRange(sentence));
  return section ? { section } : {};
}
