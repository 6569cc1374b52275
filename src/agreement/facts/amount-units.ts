/** What a number is counted in. */
export interface MoneyUnit {
  readonly factor: number;
  readonly currency: string;
}

export const factors: Readonly<Record<string, number>> = {
  miljard: 1e9,
  miljarder: 1e9,
  mdr: 1e9,
  md: 1e9,
  billion: 1e9,
  miljon: 1e6,
  miljoner: 1e6,
  milj: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  tusen: 1e3,
  tusental: 1e3,
  thousand: 1e3,
};

export const currencies: Readonly<Record<string, string>> = {
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  '€': 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  usd: 'USD',
  $: 'USD',
  pund: 'GBP',
  gbp: 'GBP',
  '£': 'GBP',
  nok: 'NOK',
  dkk: 'DKK',
};

export const short: Readonly<Record<string, readonly [number, string]>> = {
  tkr: [1e3, 'SEK'],
  kkr: [1e3, 'SEK'],
  ksek: [1e3, 'SEK'],
  tsek: [1e3, 'SEK'],
  mkr: [1e6, 'SEK'],
  mnkr: [1e6, 'SEK'],
  msek: [1e6, 'SEK'],
  mnsek: [1e6, 'SEK'],
  mdkr: [1e9, 'SEK'],
  mdrkr: [1e9, 'SEK'],
  keur: [1e3, 'EUR'],
  teur: [1e3, 'EUR'],
  meur: [1e6, 'EUR'],
};

const factorWord =
  '(miljarder|miljard|mdr|md|miljoner|miljon|milj|mn|mio|millions?|billion|tusental|tusen|thousand)';
const currencyWord =
  '(?:(?:svenska |swedish |sv\\. ?)?(kronor(?:nas?)?s?|krona|kr|skr|sek)|(?:us-?)?(euros?|eur|€|dollars?|usd|\\$|pund|gbp|£|nok|dkk)|(norska|danska) kronor)';
const shortWord = `(${Object.keys(short).join('|')})`;
const letter = 'a-zà-öø-ɏ';

/** What stands right after a number. */
const unitAfter = new RegExp(
  `^(?:(?: {0,3}|-)(?:${factorWord}\\.? ?)?${currencyWord}(?!-?[${letter}])| {0,3}${shortWord}(?!-?[${letter}])|( ?(?::|,)[-–−=]{1,2})(?![\\d]))`,
);
export const factorAfter = new RegExp(`^ ?${factorWord}\\.?(?![${letter}-])`);
/** What stands right before a number. */
export const unitBefore =
  /(?<![a-zà-öø-ɏ])(?:(kr|kronor|sek)\.?:?|(eur|euro|€|usd|\$|gbp|£|nok|dkk):?|(tkr|mnkr|mkr|msek|ksek):?) ?$/;

export interface UnitHit extends MoneyUnit {
  readonly length: number;
}

function currencyOf(other: string | undefined, nordic: string | undefined): string {
  if (nordic) return nordic === 'norska' ? 'NOK' : 'DKK';
  return other ? (currencies[other] ?? 'SEK') : 'SEK';
}

/** The unit right after a number in a text in lower case. */
export function unitAt(text: string, at: number): UnitHit | null {
  const match = unitAfter.exec(text.slice(at, at + 40));
  if (!match) return null;
  const [all, factor, , other, nordic, brief] = match;
  const known = brief ? short[brief] : undefined;
  if (known) return { length: all.length, factor: known[0], currency: known[1] };
  return {
    length: all.length,
    factor: factor ? (factors[factor] ?? 1) : 1,
    currency: currencyOf(other, nordic),
  };
}

/** What a table's head, its caption or a label says that the numbers are counted in; in lower case. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const match =
    /(?<![a-zà-öø-ɏ])(?:(tusen(?:tals?)?|miljon(?:er|tals?)?) (?:kronor|kr|sek)|(tkr|kkr|ksek|tsek|mkr|mnkr|msek|mdkr|keur|teur|meur)|(kronor|kr|sek)|(euro|eur)|(€))(?![a-zà-öø-ɏ])/.exec(
      text,
    );
  if (!match) return null;
  const [, many, brief, , euro, sign] = match;
  if (many) return { factor: many.startsWith('t') ? 1e3 : 1e6, currency: 'SEK' };
  const known = brief ? short[brief] : undefined;
  if (known) return { factor: known[0], currency: known[1] };
  return { factor: 1, currency: euro || sign ? 'EUR' : 'SEK' };
}

/** How many kronor one of a unit is (“tkr”, “miljoner kronor”), or null for what is no money. */
export function moneyFactorOf(text: string): number | null {
  const unit = unitAt(` ${text.trim()}`, 0);
  if (unit && unit.length >= text.trim().length) return unit.factor;
  const factor = factors[text.trim().replace(/\.$/, '')];
  return factor !== undefined && factor >= 1e6 ? factor : null;
}
