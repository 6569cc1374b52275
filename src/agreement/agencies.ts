import type { Agreement } from './agreement.ts';
import type { BoardMention } from './boards.ts';
import { allMatches } from './language/all-matches.ts';
import { dutyAfter, isAgentNext, withoutAside } from './language/duties.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';
import { sectionAt, sentenceRange } from './places.ts';
import { isRoleByPlace } from './roles-by-place.ts';

const letters = [
  'förmedlingen',
  'kassan',
  'verket',
  'polis',
  'kriminalvården',
  'frivården',
  'länsstyrelsen',
  'myndigheten',
];
/** Agencies of the state, by name. */
const agency =
  /(?<![a-zà-öø-ɏ-])(?:arbetsförmedlingen|försäkringskassan|polisen|polismyndigheten|kriminalvården|frivården|länsstyrelsen|(?:migrations|skol|social|trafik|naturvårds|skatte|bo|fastighets)verket|[a-zà-öø-ɏ]{4,30}myndigheten)(?![a-zà-öø-ɏ-])/g;
/** Said of any authority, of one that is meant already, or of an office of the municipality. */
const isGeneral =
  /^(?:tillsyns|förvaltnings|kommunal|bygg|plan|ansvars|värd)[a-zà-öø-ɏ]*myndigheten/;
/** What binds: more than a visit, information or the work that an agency has anyway. */
const binds =
  /^(?:(?:ansvarar|svarar|står) (?:[a-zà-öø-ɏ]+ )?för|åtar sig|förbinder sig|(?:ska|skall|måste) (?!inte|ej|få|kunna|vara|bli|ha|informeras|kontaktas|underrättas|larmas|tillkallas)|bidrar (?:[a-zà-öø-ɏ]+ )?med|(?:med)?finansierar|bekostar|samordnar|sammankallar|leder|bemannar|avsätter|utser|ställer upp med|är (?:huvud)?ansvarig|är sammankallande|har (?:åtagit|tagit på) sig|har (?:det |ett )?(?:[a-zà-öø-ɏ]+ )?ansvar)/;
/** It does so by law, as before, by a promise of its own, or outside the partnership. */
export const bindsOtherwise =
  /enligt (?:[a-zà-öø-ɏ]*lag|förordning|sin instruktion|sitt uppdrag|egna|eget|en egen|ett eget|separat|särskil|skriftlig)|som (?:förut|tidigare|vanligt|hittills)|(?:även|också) i fortsättningen|fortsatt|alltjämt|själv(?:a)?(?![a-zà-öø-ɏ])|utanför|(?:inte|ej) (?:part|bunden)|ingår inte|tillsyn|tillstånd|myndighetsutöv|lagföring|avsiktsförklaring|åtagande (?:har|bifogas|finns)|bekräftat|intyg|godkänt|beslutat|bilaga/;
const inPartnership: ReadonlySet<string | null> = new Set([
  'commitments',
  'activity',
  'organisation',
  'steering-group',
  'strategies',
  'follow-up',
  'economy',
]);

/** Where agencies of the state get something to do in the partnership without being parties. */
export function agenciesWithDuties(agreement: Agreement): readonly BoardMention[] {
  const { reading, blocks } = agreement;
  const parties = reading.parties.map(({ name }) => name.toLowerCase());
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    const { block } = sentence;
    if (block.quoted || block.footnote || block.kind === 'heading') return [];
    if (!inPartnership.has(sectionAt(agreement, sentenceRange(sentence)))) return [];
    const lower = lowerOf(sentence).slice(0, 1_200);
    if (bindsOtherwise.test(lower)) return [];
    return allMatches(lower, agency)
      .slice(0, 6)
      .map(({ index, 0: name }) => ({ sentence, start: index, end: index + name.length, name }))
      .filter(({ start, end, name }) => {
        if (isGeneral.test(name) || parties.some((one) => one.includes(name))) return false;
        if (isQuotedAt(sentence, start, blocks)) return false;
        if (isAgentNext(lower.slice(Math.max(0, start - 120), start))) return true;
        if (preposition.test(lower.slice(Math.max(0, start - 20), start))) return false;
        if (isRoleByPlace(agreement, { sentence, start, end, name })) return true;
        const after = withoutAside(lower.slice(end, end + 240));
        return binds.test(dutyAfter(after) ?? '');
      });
  });
}

const preposition =
  /(?:^|[ (])(?:till|av|för|hos|med|mellan|från|åt|i|på|inom|om|vid|via|genom|under|mot|utan|efter|som) (?:den )?$/;
