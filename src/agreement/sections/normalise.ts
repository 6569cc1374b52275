/** Chapter, paragraph, letter and number signs before the words of a heading, and how deep they say it stands. */
const numbers: readonly RegExp[] = [
  /^(?:kapitel|kap\.?|avsnitt|del|punkt|artikel|art\.?|paragraf|section|article|part|chapter|clause)\s+(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])(?:\s*[.:)–—-]+\s*|\s+(?=[a-zà-öø-ɏ])|$)/i,
  /^§+\s*(\d+(?:\.\d+)*)(?:\s?[a-z](?=[\s.:)]))?\s*[.:)]?\s*/i,
  /^(\d+(?:\.\d+)*)\.?\s*(?:[a-z]\s)?§\s*[.:)]?\s*/i,
  /^(\d+(?:\.\d+)*)\s?[a-z][.:)]\s*/i,
  /^(\d+(?:\.\d+)*)\s[a-zåäö]\s+(?=[A-ZÀ-ÖØ-ÞĀ-ɏ])/,
  /^(\d+(?:\.\d+)*)[.:)]*(?:\s+|$)(?!(?:år|månad|kap)[a-zà-öø-ɏ]*\b)(?:[–—-]\s+)?/i,
  /^(\d+(?:\.\d+)*)[.)](?=[A-Za-zÀ-ÖØ-öø-ɏ])/,
  /^[ivxlc]+[.):]\s+/i,
  /^\(?[a-zåäö][.)]\s+/i,
  /^[•·▪–—*-]+\s+/u,
];

/** How many numbers a heading's number has: 2.2.1 → 3, § 4 → 1, none → 0. */
export function numberDepth(heading: string): number {
  for (const pattern of numbers) {
    const match = pattern.exec(heading.trim());
    if (match)
      return match[1] === undefined ? 1 : match[1].replace(/(?:\.0+)+$/, '').split('.').length;
  }
  return 0;
}

const quotes = /["'«»‘’“”„‟]/gu;

/** The words of a heading: without number, quotation marks, brackets and final punctuation, in lower case. */
export function headingWords(heading: string): string {
  let text = heading
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (/^(?:[A-Za-zÀ-ÖØ-öø-ɏ] ){3,}[A-Za-zÀ-ÖØ-öø-ɏ]$/.test(text)) text = text.replaceAll(' ', '');
  text = text.replace(quotes, '').trim();
  const number = numbers.find((pattern) => pattern.test(text));
  if (number) {
    const rest = text.replace(number, '').trim();
    if (rest !== '') text = rest;
  }
  return text
    .replace(/\bvar och en/giu, 'varochen')
    .replace(/\brespektive (?=part)/giu, 'varje ')
    .replace(/\bfrån och med\b/giu, 'fr.o.m')
    .replace(/\btill och med\b/giu, 't.o.m')
    .replace(/\([^()]*\)/g, ' ')
    .replace(
      /(?:,?\s+(?:m\.\s?m|mm|m m|m\.\s?fl|mfl|etc|o\.\s?d|osv|o\.\s?s\.\s?v|med mera|med flera)\b\.?)+$/iu,
      '',
    )
    .replace(/[\s.:;!…*_–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
