import { hasAny } from '../language/letters.ts';

const numberWords = 'kap|avsnitt|del|punkt|art|paragraf|section|part|chapter|clause'.split('|');
const marks = '•·▪–—*-';
const isNumberWord = (lower: string) => numberWords.some((word) => lower.startsWith(word));
const isDigitFirst = (lower: string) => lower.charCodeAt(0) >= 48 && lower.charCodeAt(0) <= 57;

/** Chapter, paragraph, letter and number signs before the words of a heading, and how deep they say it stands. */
const numbers: readonly (readonly [may: (lower: string) => boolean, pattern: RegExp])[] = [
  [
    isNumberWord,
    /^(?:kapitel|kap\.?|avsnitt|del|punkt|artikel|art\.?|paragraf|section|article|part|chapter|clause)\s+(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])(?:\s*[.:)–—-]+\s*|\s+(?=[a-zà-öø-ɏ])|$)/i,
  ],
  [(lower) => lower.startsWith('§'), /^§+\s*(\d+(?:\.\d+)*)(?:\s?[a-z](?=[\s.:)]))?\s*[.:)]?\s*/i],
  [isDigitFirst, /^(\d+(?:\.\d+)*)\.?\s*(?:[a-z]\s)?§\s*[.:)]?\s*/i],
  [isDigitFirst, /^(\d+(?:\.\d+)*)\s?[a-z][.:)]\s*/i],
  [isDigitFirst, /^(\d+(?:\.\d+)*)\s[a-zåäö]\s+(?=[A-ZÀ-ÖØ-ÞĀ-ɏ])/],
  [isDigitFirst, /^(\d+(?:\.\d+)*)[.:)]*(?:\s+|$)(?!(?:år|månad|kap)[a-zà-öø-ɏ]*\b)(?:[–—-]\s+)?/i],
  [isDigitFirst, /^(\d+(?:\.\d+)*)[.)](?=[A-Za-zÀ-ÖØ-öø-ɏ])/],
  [
    (lower) => /^[a-zåäö][.\s-]?\d/.test(lower),
    /^[A-ZÅÄÖ][.\s-]?(\d+(?:\.\d+)*)[.:)]?\s+(?=[A-ZÀ-ÖØ-ÞĀ-ɏ])/,
  ],
  [(lower) => hasAny(lower, ['.', ')', ':']), /^[ivxlc]+[.):]\s+/i],
  [(lower) => hasAny(lower, ['.', ')', ':']), /^\(?[a-zåäö][.)]\s+/i],
  [(lower) => marks.includes(lower.charAt(0)), /^[•·▪–—*-]+\s+/u],
];

/** How many numbers a heading's number has: 2.2.1 → 3, § 4 → 1, none → 0. */
export function numberDepth(heading: string): number {
  const text = heading.trim();
  const lower = text.toLowerCase();
  for (const [may, pattern] of numbers) {
    const match = may(lower) ? pattern.exec(text) : null;
    if (match)
      return match[1] === undefined ? 1 : match[1].replace(/(?:\.0+)+$/, '').split('.').length;
  }
  return 0;
}

/** “m.m.”, “osv.”: what says that there is more. */
const andMore = [' m.', ' mm', ' m m', ' mfl', ' etc', ' o.', ' osv', ' med mera', ' med flera'];

const quotes = /["'«»‘’“”„‟]/gu;

/** The words of a heading: without number, quotation marks, brackets and final punctuation, in lower case. */
export function headingWords(heading: string): string {
  let text = heading
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.charAt(1) === ' ' && /^(?:[A-Za-zÀ-ÖØ-öø-ɏ] ){3,}[A-Za-zÀ-ÖØ-öø-ɏ]$/.test(text))
    text = text.replaceAll(' ', '');
  text = text.replace(quotes, '').trim();
  const whole = text.toLowerCase();
  const number = numbers.find(([may, pattern]) => may(whole) && pattern.test(text));
  if (number) {
    const rest = text.replace(number[1], '').trim();
    if (rest !== '') text = rest;
  }
  const lower = text.toLowerCase();
  if (lower.includes('var och en')) text = text.replace(/\bvar och en/giu, 'varochen');
  if (lower.includes('respektive ')) text = text.replace(/\brespektive (?=part)/giu, 'varje ');
  if (lower.includes('från och med')) text = text.replace(/\bfrån och med\b/giu, 'fr.o.m');
  if (lower.includes('till och med')) text = text.replace(/\btill och med\b/giu, 't.o.m');
  if (text.includes('(')) text = text.replace(/\([^()]*\)/g, ' ');
  if (hasAny(text.toLowerCase(), andMore)) {
    text = text.replace(
      /(?:,?\s+(?:m\.\s?m|mm|m m|m\.\s?fl|mfl|etc|o\.\s?d|osv|o\.\s?s\.\s?v|med mera|med flera)\b\.?)+$/iu,
      '',
    );
  }
  return text
    .replace(/[\s.:;!…*_–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
