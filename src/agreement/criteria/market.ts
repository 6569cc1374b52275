import type { Agreement } from '../agreement.ts';
import { isGrounded, marketClaims, marketLooks } from '../market.ts';
import { type Shown, saying, shown, type Way } from './shown.ts';

/** “Det finns flera företag som erbjuder samma sak.” */
const others: readonly Way[] = [
  {
    letters: ['företag', 'aktör', 'leverantör', 'utförare'],
    pattern:
      /(?<![a-zà-öø-ɏ])(?:finns|fanns)(?: (?:i dag|idag|redan|även|också|i kommunen|på orten|i dagsläget)){0,2} (?:flera|andra|många|två|tre|fyra|fem|ett antal|ett par)(?: [a-zà-öø-ɏ-]+){0,2} (?:företag|aktörer|leverantörer|utförare)[^.;]{0,60}(?:erbjud|sälj|bedriv|liknande|samma|motsvarande)/,
  },
];

/** Whether others offer the same, and how the parties know. */
export function noMarket(agreement: Agreement): Shown | null {
  const claims = marketClaims(agreement);
  const grounded = claims.filter((one) => isGrounded(agreement, one));
  return (
    shown('found', grounded) ??
    shown('asserted', claims) ??
    shown('contrary', saying(agreement, others)) ??
    shown('asserted', marketLooks(agreement))
  );
}
