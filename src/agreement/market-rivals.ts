import type { Agreement, Sentence } from './agreement.ts';
import { allMatches } from './language/all-matches.ts';
import { hasAny } from './language/letters.ts';
import { isOutside } from './language/outside.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { hasLooked } from './market.ts';
import { sectionAt, sentenceRange } from './places.ts';

/** Whoever does something for a living, by what it is called or by its “AB”. */
const trader =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:företag|bolag|byrå|klinik|entreprenör|aktör|leverantör|utförare|åkeri|vårdgivare|anordnare|kedjor|firm(?=a|or))(?:en|et|er|erna|n|na|or|orna|a|an)?|ab|hb|aktiebolag)(?![a-zà-öø-ɏ])/;
const letters = [
  'företag',
  'bolag',
  'byrå',
  'klinik',
  'entreprenör',
  'aktör',
  'leverantör',
  'utförare',
  'åkeri',
  'vårdgivare',
  'anordnare',
  'kedjor',
  'firm',
  ' ab',
  ' hb',
];
/** The same thing as the partnership is about. */
const same =
  /(?<![a-zà-öø-ɏ])(?:samma (?:sak|jobb|arbete|tjänst|stöd|verksamhet|slag|typ|hjälp|insats|kurs)[a-zà-öø-ɏ]*|liknande|motsvarande|likartad[a-zà-öø-ɏ]*|sådan[at]?|detsamma|just (?:det|den)(?: här)?|likadan[at]?)(?![a-zà-öø-ɏ])/;
/** Done now: what somebody did once is no market. */
const does =
  /(?<![a-zà-öø-ɏ])(?:erbjud(?:er|s)|bedriv(?:er|s)|driv(?:er|s)|(?:an)?ordnar|(?:an)?ordnas|gör|görs|sälj(?:er|s)|tillhandahåll(?:er|s)|utför|utförs|sköter|sköts|kör|har|arbetar|håller|hålls|tar emot|ger|ges|finns|konkurrerar|kan köpas|går att köpa)(?![a-zà-öø-ɏ])/;
/** Would have liked to, offered to, or was weighed against the one who was chosen. */
const keen =
  /(?<![a-zà-öø-ɏ])(?:hade (?:också |även )?(?:gärna|velat|kunnat)|(?:också|även|båda|samtliga|alla|var|är) intressera(?:de|d|t)|(?:anmäl|visa|uttryck)(?:t|de|er) (?:sitt |också |ett )?intresse|(?:har )?(?:erbjudit|erbjöd) sig(?: att)?|(?:ville|vill) (?:också|även|gärna)(?: [a-zà-öø-ɏ]+)? (?:göra|ta|ha|få|sköta|driva|hålla)|(?:lämna|lade)(?:de|t)? (?:också |även |in )?(?:ett |en )?(?:pris|anbud|offert)[a-zà-öø-ɏ]*|svara(?:de|t) på samma (?:brev|fråga|förfrågan|mejl|inbjudan)|hört av sig|hörde(?: [a-zà-öø-ɏ]+){0,2} av sig|skulle (?:också |även )?(?:kunna|vilja) (?:göra|ta|sköta|driva|utföra))(?![a-zà-öø-ɏ])/;
const weighed =
  /(?<![a-zà-öø-ɏ])(?:(?:var|låg|blev|är) (?:[a-zà-öø-ɏ]+ )?(?:dyrare|dyrast|högre|högst|billigast|lägst|lägre)|valde(?:s)? (?:i stället|ändå|vi|föreningen)|stannade för|föll (?:på|bort))(?![a-zà-öø-ɏ])/;
/** What others want who do not do the same: to employ, to give, to let, to advertise. */
const unless =
  /praktik|prao|spons|skänk|gåv|anställ|rekryter|studiebesök|annons|rabatt|hyr(?:a|er) ut|lån|medlem|konkurs|bidra(?:r|)(?![a-zà-öø-ɏ])|mentor|undersök|utred|kartl|inventer|(?<![a-zà-öø-ɏ])(?:(?<!av )vilka|huruvida|om (?:det|någon|några|något|andra|flera))(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:tidigare|förr|dåvarande|åren|då)(?![a-zà-öø-ɏ])|(?:19|20)\d\d ?[–-]/;
const denied =
  /(?<![a-zà-öø-ɏ])(?:inte|ej|ingen|inget|inga|varken|aldrig|nej|tackade nej|avböj[a-zà-öø-ɏ]*|saknas?)(?![a-zà-öø-ɏ])/;
/** Another price, another public: then it is not the same. */
const differs =
  /(?<![a-zà-öø-ɏ])(?:riktar sig|vänder sig|men (?:bara|endast|då|de)|utan (?:att )?|enbart|endast)(?![a-zà-öø-ɏ])/;
/** What those others did themselves is no look at the market. */
const ownActs =
  /(?:har )?hört av sig|hörde(?: [a-zà-öø-ɏ]+){0,2} av sig|svara(?:de|t)|skrev|skrivit|mejla(?:de|t)/g;

const places: ReadonlySet<string | null> = new Set(['background', 'agreement-basis', null]);

/** “Två vårdbolag erbjuder samma sak”, “markfirman hade också gärna gjort det”: those who do or would do the same. */
export function rivalsIn(agreement: Agreement): readonly Sentence[] {
  return sentencesWith(agreement, letters).filter((sentence) => {
    const { block } = sentence;
    if (block.quoted || block.footnote || block.kind === 'heading') return false;
    const lower = lowerOf(sentence).slice(0, 600);
    const who = trader.exec(lower);
    if (!who || unless.test(lower) || hasLooked(lower.replace(ownActs, ' '))) return false;
    const clause = clauseAt(lower, who.index);
    const act = actIn(agreement, sentence, clause);
    if (!act) return false;
    const [from, to] = [Math.min(clause.indexOf(who[0]), act.start), act.end];
    if (denied.test(clause.slice(Math.max(0, from - denialReach), to + denialReach))) return false;
    if (!places.has(sectionAt(agreement, sentenceRange(sentence)) ?? null)) return false;
    return !isOutside(agreement, sentence) && !isQuotedAt(sentence, who.index, agreement.blocks);
  });
}

/** “Ingen annan har frågats, fast två bolag gör samma sak”: the part that tells of those who do it. */
function clauseAt(lower: string, at: number): string {
  let from = 0;
  for (const { index } of allMatches(lower, turn)) if (index < at) from = index;
  return lower.slice(from);
}
const turn = /[;,] (?:fast|trots att|även om|medan|eftersom)(?![a-zà-öø-ɏ])|;/g;

/** A word that denies what is said stands no farther from it. */
const denialReach = 20;

/** Where it says that they do the same, or want to; in a list the sentence after may say it. */
function actIn(
  { sentences }: Agreement,
  sentence: Sentence,
  lower: string,
): { readonly start: number; readonly end: number } | null {
  const wish = keen.exec(lower) ?? weighedIn(lower);
  if (wish) return { start: wish.index, end: wish.index + wish[0].length };
  const what = same.exec(lower);
  const done = does.exec(lower);
  if (what && done && !differs.test(lower))
    return {
      start: Math.min(what.index, done.index),
      end: Math.max(what.index + what[0].length, done.index + done[0].length),
    };
  if (!hasAny(lower, ['samma', 'sådan', 'liknande', 'motsvarande'])) return null;
  const next = sentences[sentences.indexOf(sentence) + 1];
  const isKeen =
    next?.block === sentence.block &&
    what &&
    keen.test(lowerOf(next)) &&
    !denied.test(lowerOf(next));
  return isKeen ? { start: what.index, end: what.index + what[0].length } : null;
}

/** “… men ni låg lägst”: of those who were weighed against one another. */
const weighedIn = (lower: string) =>
  /(?<![a-zà-öø-ɏ])(?:men|medan|samma)(?![a-zà-öø-ɏ])/.test(lower) ? weighed.exec(lower) : null;
