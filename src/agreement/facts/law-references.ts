import { allMatches } from '../language/all-matches.ts';
import { hasAny } from '../language/letters.ts';
import { type LawHit, lawsIn } from './law-names.ts';

/** Something in a text that points elsewhere; offsets into the text. */
export interface ReferenceHit {
  readonly kind: 'annex' | 'clause' | 'law';
  readonly target: string;
  readonly start: number;
  readonly end: number;
}

const number = '\\d{1,3}(?: ?[a-h](?![a-zà-öø-ɏ]))?';
const several = `${number}(?:(?:, ?| och | eller | samt | ?[-–] ?| till | t\\.o\\.m\\. )${number}){0,6}`;
const chapter = '\\d{1,2}(?: ?[a-h])? ?(?:kap\\.?|kapitlet)';
const paragraph = `(?:${several} ?§§?|§§? ?${several})`;
const part =
  '(?: (?:(?:första|andra|tredje|fjärde|\\d) (?:stycket|st\\.?)|(?:punkt(?:en)?|p\\.?) ?\\d{1,2}|\\d{1,2} ?p\\.?|[a-h]\\)?(?= (?:i|av|och|of) |,? [a-z]{4}))){0,3}';
const article =
  '(?<![a-zà-öø-ɏ])(?:artikel(?:n)?|artiklarna|art\\.?|articles?) \\d{1,3}(?:\\.\\d{1,2})?(?:(?:, | och | and |[-–])\\d{1,3}(?:\\.\\d{1,2})?){0,4}';

/** “3 kap. 1 § ” right before the name of a law. */
const leading = new RegExp(
  `(?<![\\d.,/-])(?:${chapter}(?:,? ${paragraph})?|${paragraph})${part},? (?:(?:i|av|enligt|of) )?(?:den |the )?$`,
);
const leadingArticle = new RegExp(
  `${article}${part},? (?:(?:i|av|enligt|of) )?(?:eu:s |den |the )?(?:allmänna )?$`,
);
/** “ 26 kap. 1 §” right after it. */
const following = new RegExp(
  `^,? (?:i )?(?:${chapter}(?:,? ${paragraph})?|${paragraph}|${article})${part}`,
);
/** A chapter of a law that is not named beside it. */
const alone = new RegExp(
  `(?<![\\d.,/-])${chapter} ${paragraph}${part}(?: (?:i )?(?:(?:samma|nämnda|denna) lag|lagen)(?![a-zà-öø-ɏ]))?`,
  'g',
);
const aloneArticle = new RegExp(article, 'g');

const signed = new RegExp(`(${several}) ?(§§?)|(§§?) ?(${several})`);

/** “3 kap. 1 §”, “artikel 28”, or nothing: what of a stretch says where in a law. */
function placeOf(text: string): string {
  const articles = /(?:art[a-zà-öø-ɏ]*\.?) (\d[\d.]*(?:(?:, | och | and |[-–])\d[\d.]*)*)/.exec(
    text,
  )?.[1];
  if (articles) return `artikel ${articles.replace(/ and /g, ' och ').replace(/\.$/, '')}`;
  const chapters = /(\d{1,2}(?: ?[a-h])?) ?kap/.exec(text)?.[1];
  const found = signed.exec(text.slice(chapters ? text.indexOf('kap') : 0));
  const paragraphs = found ? `${found[1] ?? found[4]} ${found[2] ?? found[3]}` : '';
  return [chapters ? `${chapters} kap.` : '', paragraphs].filter((piece) => piece !== '').join(' ');
}

const trusting = /(?:enligt|genom|av|med|och|i|samt|,) $/;

const ofChapters = ['kap', '§'];
const ofArticles = ['art'];
const ofAny = [...ofChapters, ...ofArticles];

/** Where a pattern finds a place in a law; it has a number and a word for what is numbered. */
function placed(pattern: RegExp, letters: readonly string[], text: string): RegExpExecArray | null {
  return hasAny(text, letters) && /\d/.test(text) ? pattern.exec(text) : null;
}

/** A law with the paragraph before or after it. */
function referenceOf(hit: LawHit, lower: string): ReferenceHit | null {
  const lead = lower.slice(Math.max(0, hit.start - 90), hit.start);
  const before = placed(leading, ofChapters, lead) ?? placed(leadingArticle, ofArticles, lead);
  const tail = before ? null : placed(following, ofAny, lower.slice(hit.end, hit.end + 70));
  if (hit.isWeak && !before && !tail && !trusting.test(lead)) return null;
  if (hit.isWeak && /lag$/.test(lower.slice(hit.start, hit.end)) && !before) return null;
  const place = placeOf(before?.[0] ?? tail?.[0] ?? '');
  const start = before ? hit.start - (lead.length - before.index) : hit.start;
  const end = hit.end + (tail?.[0].length ?? 0);
  return {
    kind: 'law',
    target: place === '' ? hit.name : `${place} ${hit.name}`,
    start,
    end,
  };
}

const mayPlace = /kap|artik|art\.|article/;
const articleWords = ['artikel', 'artiklarna', 'art ', 'art. ', 'article'];

const never = Number.POSITIVE_INFINITY;

/** Chapters and articles whose law stands elsewhere: “samma lag” is the one named last. */
function unnamedIn(
  lower: string,
  pattern: RegExp,
  named: readonly ReferenceHit[],
  laws: readonly LawHit[],
): readonly ReferenceHit[] {
  const found: ReferenceHit[] = [];
  let next = 0;
  let before = 0;
  for (const match of allMatches(lower, pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((named[next]?.end ?? never) <= start) next += 1;
    while ((laws[before]?.end ?? never) <= start) before += 1;
    if ((named[next]?.start ?? never) < end) continue;
    const law = /lag(?:en)?$/.test(match[0]) ? laws[before - 1] : undefined;
    const place = placeOf(match[0]);
    found.push({ kind: 'law', target: law ? `${place} ${law.name}` : place, start, end });
  }
  return found;
}

/** The laws that a text points to, with chapter, paragraph or article. */
export function lawReferencesIn(text: string, lower: string): readonly ReferenceHit[] {
  const laws = lawsIn(text, lower);
  const named = laws.flatMap((hit) => referenceOf(hit, lower) ?? []);
  if (!mayPlace.test(lower)) return named;
  return [
    ...named,
    ...(lower.includes('§') ? unnamedIn(lower, alone, named, laws) : []),
    ...(hasAny(lower, articleWords) ? unnamedIn(lower, aloneArticle, named, laws) : []),
  ];
}
