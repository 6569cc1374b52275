import type { Agreement, Sentence } from '../agreement/agreement.ts';
import { partiesNamedIn } from '../agreement/facts/party-mentions.ts';
import { isOfThePast } from '../agreement/language/left-open.ts';
import { anyOwned, anyPublic, end, start, words } from '../agreement/language/public-words.ts';
import { lowerOf } from '../agreement/language/search.ts';
import { isNegatedAt } from '../agreement/language/sentence-properties.ts';

/** Money that somebody gives, by what it is called. */
export const givesMoney =
  /(?<![a-zà-öø-ɏ])(?:(?:bidrar|bidra|stödjer|stöder|stödja|stöttar|stötta|hjälper|hjälpa|backar upp|ställer upp|medverkar|deltar|ersätter|ersätta)(?: [a-zà-öø-ɏ]+){0,6}? ekonomiskt|ekonomisk[ta]? (?:stöd|bidrag|ersättning|tillskott|medel)(?:et)?|finansierar|finansiera|(?:bidrar|bidra|hjälper|hjälpa|stöttar|stötta|stödjer|stöder|stödja|ställer upp|går in|gå in|kommer|sponsrar)(?: [a-zà-öø-ɏ]+){0,2} med (?:pengar|medel|finansiering|ekonomi[a-zà-öø-ɏ]*|en (?:slant|peng|summa))|(?:får|få|erhåller|mottar|tilldelas|beviljas)(?: [a-zà-öø-ɏ]+){0,3}? (?:[a-zà-öø-ɏ]*bidrag|pengar|en slant|ersättning|(?:drifts?|verksamhets|förenings|års)stöd|ekonomiskt stöd)(?: [a-zà-öø-ɏ]+){0,2}? (?:av|från) (?:den )?(?:[a-zà-öø-ɏ]* ?kommun|kommunen|regionen|staden|[a-zà-öø-ɏ-]*nämnden)|räknar(?: [a-zà-öø-ɏ]+){0,2} med (?:ett (?:[a-zà-öø-ɏ]+ ){0,2})(?:[a-zà-öø-ɏ]*bidrag|stöd)|(?:lämnas|ges|utges|anslås|beviljas|utgår|betalas)(?: [a-zà-öø-ɏ]+){0,3}? (?:ett|en) (?:[a-zà-öø-ɏ]+ )?(?:[a-zà-öø-ɏ]*bidrag|ersättning|ekonomiskt stöd)|(?:stödjer|stöder|stöttar)(?: [a-zà-öø-ɏ]+){0,3} med (?:ett |årligt |ett årligt )?(?:[a-zà-öø-ɏ]*bidrag)|står för (?:pengarna|finansieringen)|sponsrar|(?:skjuter|skjuta) till (?:pengar|medel|en slant)|(?:ger|ge|lämnar|lämna|beviljar|bevilja|betalar(?: ut)?|betala(?: ut)?|utger|avsätter|skjuter till)(?: [a-zà-öø-ɏ]+){0,5}? (?:[a-zà-öø-ɏ]*bidrag(?:et)?|ersättning(?:en)?|pengar|medel|stöd)|ersätter [a-zà-öø-ɏ]+ för (?:[a-zà-öø-ɏ]+ )?(?:kostnad|utgift|utlägg|hyra|lön|arbet)[a-zà-öø-ɏ]*|ersätter (?:föreningen|organisationen|stiftelsen|studieförbundet|[A-ZÅÄÖ][a-zà-öø-ɏ]+) (?:för|med)|(?:ersättning(?:en)?|[a-zà-öø-ɏ]*bidrag(?:et)?|medlen|pengarna)(?: (?:till|från) (?:[a-zà-öø-ɏ]+ ){0,2}?[a-zà-öø-ɏ]+)? (?:utgår|betalas|utbetalas|utges))(?![a-zà-öø-ɏ])/;
/** “Kommunen: pengar till föreningen” in a list. */
const label =
  /^[^a-zà-öø-ɏ]*(?:kommunen|staden|regionen|[a-zà-öø-ɏ-]*nämnden|[a-zà-öø-ɏ]+ (?:kommun|stad))(?: (?:bidrar|ger|står för))? ?[:–-] (?:[a-zà-öø-ɏ]+ )?(?:pengar|medel|bidrag|ekonomiskt stöd|verksamhetsbidrag|finansiering)(?![a-zà-öø-ɏ])/;
/** Money from others, for something else, or given back. */
const other =
  /(?<![a-zà-öø-ɏ])(?:söka|söker|ansök[a-zà-öø-ɏ]*|sökas|externa?|andra (?:bidrag|finansiärer|medel)|från andra|överskott|återbetal[a-zà-öø-ɏ]*|betalas? tillbaka|varje part|var och en|sina egna|egna kostnader|om (?:kommunen|parterna)|deltagar[a-zà-öø-ɏ]*|stöd i form av (?!pengar|kontant|medel|ett |bidrag)[a-zà-öø-ɏ]+|råd och (?:annat )?stöd|stöd och råd|(?:praktiskt|moraliskt|administrativt|personligt|socialt|professionellt|pedagogiskt|tekniskt) stöd)(?![a-zà-öø-ɏ])/;

/** “Kommunens ekonomiska del”, “det vi får av kommunen”, “summan som kommunen ska betala”: whose money it is. */
const ofPublic = new RegExp(
  `${start}(?:${anyOwned} (?:[a-zà-öø-ɏ]+ )?(?:ekonomiska|kontanta|finansiella) (?:del|andel|insats|tillskott|medverkan|stöd|bidrag)|${anyOwned} (?:stöd|bidrag|insats|del) i (?:pengar|kontanter)|${anyOwned} (?:andel|del|bidrag|ersättning|pengar|medel)(?: av [a-zà-öø-ɏ]+)? (?:betalas|utbetalas|förs över|sätts in|kommer|överförs|går)|(?:det|vad|den del|de pengar|de medel)(?: som)?${words(2)} (?:får|får in|tilldelas|erhåller|beviljas) (?:av|från|genom) ${anyPublic}|(?:summan?|beloppet?|pengarna|medlen|bidraget|ersättningen|stödet|anslaget) (?:som )?${anyPublic}(?: (?:ska|kommer att|har att|varje år|årligen))? (?:betalar?|ger?|lämnar?|bidrar?|skjuter till|skjuta till|för över)|(?:utgår|lämnas|ges|betalas|anslås|kommer)${words(2)} (?:medel|pengar|stöd|bidrag|anslag) från ${anyPublic})${end}`,
);
/** “Föreningen ska få ett stöd i linje med vad ekonomin medger”, where money is spoken of. */
const gets =
  /(?<![a-zà-öø-ɏ])(?:får|få|erhåller|erhålla|tilldelas|beviljas|tillförs)(?: [a-zà-öø-ɏ]+){0,2} (?:ett|en) (?:[a-zà-öø-ɏ]+ )?(?:[a-zà-öø-ɏ]*stöd|[a-zà-öø-ɏ]*bidrag|tillskott|anslag|ersättning|summa|slant|påse pengar)(?![a-zà-öø-ɏ])/;
const inRow =
  /(?<![a-zà-öø-ɏ])(?:kontant[a-z]*|pengar|medel|anslag|finansiering|(?:ekonomiskt |verksamhets|drift|drifts)stöd|[a-zà-öø-ɏ]*bidrag)(?![a-zà-öø-ɏ])/;

/** “| Kommunen | lokal och kontant stöd |”: a row that begins with the one who gives. */
function isGivenInRow({ blocks, reading }: Agreement, { block }: Sentence, text: string): boolean {
  const { cell } = block;
  if (!cell || cell.row === 0 || cell.column === 0 || !inRow.test(text)) return false;
  const first = blocks.find(
    (one) => one.cell?.table === cell.table && one.cell.row === cell.row && one.cell.column === 0,
  );
  const named = first ? partiesNamedIn(first.prose.text, reading.parties) : [];
  return named.length > 0 && named.every(({ side }) => side === 'public');
}

/** Where a sentence in lower case says that money is given, and how long the words are; null when it does not. */
function promiseIn(
  agreement: Agreement,
  sentence: Sentence,
  isEconomy: boolean,
): readonly [at: number, end: number] | null {
  const text = lowerOf(sentence);
  const match =
    givesMoney.exec(text) ??
    label.exec(text) ??
    ofPublic.exec(text) ??
    (isEconomy ? gets.exec(text) : null);
  if (match) return [match.index, match.index + match[0].length];
  return isGivenInRow(agreement, sentence, text) ? [0, 0] : null;
}

/**
 * Whether a sentence says that somebody gives money.
 * @param isEconomy whether it stands where money is spoken of
 */
export function promisesMoney(
  agreement: Agreement,
  sentence: Sentence,
  isEconomy: boolean,
): boolean {
  const text = lowerOf(sentence);
  const found = promiseIn(agreement, sentence, isEconomy);
  if (!found || other.test(text) || isOfThePast(agreement, sentence)) return false;
  const [at, to] = found;
  const denied = /(?<![a-zà-öø-ɏ])(?:inte|ej|ingen|inget|inga|utan|varken)(?![a-zà-öø-ɏ])/;
  // “… och behöver inte göra något mer” denies something else.
  const clause = /^[^,;]*?(?=,|;| och | men |$)/.exec(text.slice(to))?.[0].length ?? 0;
  return !denied.test(text.slice(0, to + clause)) && !isNegatedAt(sentence, at);
}
