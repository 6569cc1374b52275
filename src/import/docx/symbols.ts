/** Signs of fonts that hold pictures instead of letters, by the number in the font. */
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: '●',
    110: '■',
    111: '☐',
    113: '☐',
    114: '☐',
    118: '❖',
    159: '•',
    167: '▪',
    168: '☐',
    216: '➢',
    224: '→',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 42: '☐', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 84: '☒', 163: '☐' },
  symbol: {
    45: '−',
    163: '≤',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    215: '·',
  },
};

/** The sign of `w:sym`; a full stop in the middle for a picture that no letter stands for. */
export function symbol(font: string, hex: string): string {
  if (!/^[0-9a-f]{1,6}$/i.test(hex)) return '';
  const code = Number.parseInt(hex, 16);
  const own = fonts[font.toLowerCase()]?.[code & 0xff];
  if (own && (code < 0x100 || isPrivate(code))) return own;
  if (isPrivate(code)) return '·';
  return code >= 0x20 && code < 0xd800 ? String.fromCodePoint(code) : '';
}

function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/**
 * Text as it is to be read: signs of picture fonts as what they show, hyphens that only show at the end of a line and
 * blanks without width left out, a hyphen that holds words together as a hyphen. No-break spaces stay.
 */
export function readable(text: string, font: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replaceAll('\u2011', '-')
    .replace(/[\uf000-\uf0ff]/g, (sign) => {
      const code = sign.charCodeAt(0) & 0xff;
      return fonts[font.toLowerCase()]?.[code] ?? fonts['symbol']?.[code] ?? '·';
    });
}
