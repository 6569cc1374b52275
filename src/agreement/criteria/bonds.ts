import type { Agreement, Sentence } from '../agreement.ts';
import { isQuotedAt } from '../language/quotation.ts';
import { lowerOf, sentencesWith } from '../language/search.ts';
import { isNegatedAt, propertiesOf } from '../language/sentence-properties.ts';
import { type Shown, saying, shown, type Way } from './shown.ts';

const sanction =
  /(?<![a-zà-öø-ɏ])(?:vite(?:n|t)?|sanktion(?:er|erna|en)?|skadestånd(?:et)?|straffavgift(?:er)?|böter|avdrag|påföljd(?:er)?|juridiska åtgärder)(?![a-zà-öø-ɏ])/;

/** That nobody is punished: “inga viten eller skadestånd utgår”. */
export function noSanctions(agreement: Agreement): Shown | null {
  const letters = [
    'vite',
    'sanktion',
    'skadestånd',
    'straffavg',
    'böter',
    'avdrag',
    'påföljd',
    'juridiska åtg',
  ];
  const denied = sentencesWith(agreement, letters).filter((sentence) => {
    const { block } = sentence;
    if (block.footnote || block.kind === 'heading') return false;
    const at = sanction.exec(lowerOf(sentence))?.index;
    if (at === undefined || isQuotedAt(sentence, at, agreement.blocks)) return false;
    return (
      isNegatedAt(sentence, at) || propertiesOf(sentence, agreement.reading.parties).isContrast
    );
  });
  return shown('found', denied);
}

const binding: readonly Way[] = [
  {
    letters: [
      'förbinder sig',
      'åtar sig',
      'åligger',
      'skyldig',
      'bindande',
      'garanter',
      'ansvarar gentemot',
    ],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:förbinder sig|åtar sig|åligger|är skyldiga?|skyldighet(?:en|er)?|(?:juridiskt |rättsligt )?bindande|garanterar)(?![a-zà-öø-ɏ])/,
    unless:
      /återbetalningsskyldig|tystnadsplikt|uppgiftsskyldig|upplysningsskyldig|anmälningsskyldig|anmäla|dokumentationsskyldig/,
  },
  {
    letters: ['domstol', 'tingsrätt', 'skilje', 'svensk rätt', 'svensk lag'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*domstol(?:en|ar)?|tingsrätt(?:en)?|skiljedom[a-zà-öø-ɏ]*|skiljeförfarande(?:t)?|skiljenämnd(?:en)?|svensk rätt|svensk lag)(?![a-zà-öø-ɏ])/,
    unless: /förvaltningsdomstol|kammarrätt|eu-domstol|högsta förvaltnings/,
  },
  {
    letters: ['avtalsbrott', 'kontraktsbrott'],
    pattern: /(?<![a-zà-öø-ɏ])(?:avtalsbrott|kontraktsbrott)(?:et)?(?![a-zà-öø-ɏ])/,
  },
];

/** Duties that a party could have enforced: they bind, and somebody may judge. */
export function enforceableDuties(agreement: Agreement): readonly Sentence[] {
  return saying(agreement, binding);
}
