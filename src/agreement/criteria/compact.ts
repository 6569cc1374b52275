import type { Agreement } from '../agreement.ts';
import { compactMentions } from '../language/local-compact.ts';
import { isQuotedAt } from '../language/quotation.ts';
import { lowerOf } from '../language/search.ts';
import { isNegatedAt } from '../language/sentence-properties.ts';
import { agreedFirst, type Shown, shown } from './shown.ts';

/** What makes the partnership a part of the compact, not only something that was told beside it. */
const tied =
  /(?<![a-zà-öø-ɏ])(?:bygg|vila|genomför|omsätt|utgå|enlighet|enligt|gäller(?: också| även)? (?:här|för|i)|följ|princip|del av|grund|förverklig|praktik|handling|konkretiser|anslut|skrivit under|undertecknat|ram(?:en|ar)|steg i|sätt att)/;

/** Whether the partnership puts the local compact into practice. */
export function compact(agreement: Agreement): Shown | null {
  const named = compactMentions(agreement)
    .filter(
      ({ sentence, start }) =>
        !sentence.block.footnote &&
        !isQuotedAt(sentence, start, agreement.blocks) &&
        !isNegatedAt(sentence, start),
    )
    .map(({ sentence }) => sentence);
  const isOurs =
    /(?<![a-zà-öø-ɏ])(?:partnerskap|avtal|denna|detta|iop|samarbet|part(?:er|erna)?(?![a-zà-öø-ɏ])|vi |här(?![a-zà-öø-ɏ]))/;
  const ties = named.filter((one) => tied.test(lowerOf(one)) && isOurs.test(lowerOf(one)));
  return shown('found', ties) ?? shown('asserted', agreedFirst(agreement, named));
}
