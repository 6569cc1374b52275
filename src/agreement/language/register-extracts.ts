/** An extract from the criminal register, whatever it is called: a piece of a pattern over lower-case text. */
export const registerExtract =
  '(?:registerutdrag|belastningsreg|belastningsuppgift|misstankereg|misstanke- och|brottsreg|polisutdrag|polisens (?:reg|utdrag|papper|besked|intyg)|utdrag(?:et|en)?(?: som[^.;,]{2,60}?)? (?:från|hos|av) (?:rikspolis|polis)|(?:papp(?:e)?r(?:et|en)?|besked(?:et|en)?|kuvert(?:et|en)?|intyg(?:et|en)?) (?:från|hos|av) (?:rikspolis|polis)(?:en|myndigheten)?(?![a-zà-öø-ɏ]| om (?!sig|den|dem|honom|henne|ledar|person|belast|vad|brott)))';

/** What one of its names cannot do without. */
export const extractLetters = [
  'utdrag',
  'belastning',
  'misstanke',
  'brottsreg',
  'polisen',
  'från polis',
  'hos polis',
  'av polis',
  'rikspolis',
];
