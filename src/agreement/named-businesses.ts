import type { Agreement, Sentence } from './agreement.ts';
import { municipallyOwned } from './facts/organisations.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { allMatches } from './language/all-matches.ts';
import { isOutside } from './language/outside.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, type Said, sentencesWith } from './language/search.ts';
import { isNegatedAt } from './language/sentence-properties.ts';
import { isTold } from './language/tense.ts';

const letters = [
  ' ab',
  ' hb',
  ' kb',
  'aktiebolag',
  'handelsbolag',
  'kommanditbolag',
  'enskild firma',
  'enskilda firman',
  'firman',
  'näringsidkare',
  'egenföretagare',
];

const capital = '[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ0-9&-]*';
const more = `(?: (?:(?:i|och|&|vid|för|på|av) )?${capital}){0,4}?`;
/** The name of a business, with what kind it is: “Norrmans Konsult AB”, “handelsbolaget Ek och Berg”. */
const name = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:${capital}${more} (?:AB|HB|KB|Aktiebolag|Handelsbolag|Kommanditbolag|aktiebolag|handelsbolag|kommanditbolag)(?![A-Za-zÀ-ÖØ-öø-ɏ-])|(?:[Aa]ktiebolaget|[Hh]andelsbolaget|[Kk]ommanditbolaget|(?:[Dd]en )?[Ee]nskilda firman|[Ff]irman) ${capital}(?: (?:(?:i|och|&|vid|för|på|av) )?${capital}){0,4}|${capital}${more}(?=,? (?:\\()?enskild firma|,? (?:som [^.;]{0,60})?(?:enskild näringsidkare|egenföretagare|i eget namn)))`,
  'g',
);

const party = '(?:part|partner|avtalspart|medpart|avtalspartner)';
const kinds = '(?:(?:en|vår|den|tredje|fjärde|ny|idéburen|idéburna|civil|civila|likvärdig) ){0,2}';
/** “Den tredje parten är …”, “som part ingår …” */
const introduces = new RegExp(
  `(?:(?:^|[,;:] )(?:den |vår |som |en )?(?:andra|tredje|fjärde|femte|sista|civila|idéburna|idéburen)(?: ${party}(?:en)?)?(?:,? (?:är|heter|i samarbetet|i partnerskapet|nämligen|alltså))*,? |(?:^|[.;] )(?:[a-zà-öø-ɏ]+ )?${kinds}(?:part|sida)(?:en)? ?: |som ${kinds}${party} (?:står|ingår|deltar|tillkommer|ansluter|medverkar|tillträder|räknas)(?: (?:också|även|dessutom))? )$`,
);
const enters =
  /(?<![a-zà-öø-ɏ])(?:ingår|träder|inträder|deltar|ansluter|tillkommer|medverkar|går|kommer)(?: (?!inte|ej|aldrig)[a-zà-öø-ɏ]+){0,4} $/;
const asParty = new RegExp(`^[^.;]{0,50}?(?: in)?,? som ${kinds}${party}(?![a-zà-öø-ɏ])`);
const isParty = new RegExp(
  `^(?: \\([^()]{0,60}\\)|, [^,;.]{0,60},)? (?:är|blir|utgör|(?:går|träder|kommer|ansluter|deltar|ingår|medverkar)(?: in)? som)(?: (?:också|även|därmed|nu))? (?:${kinds}${party}(?:er)?(?![a-zà-öø-ɏ])(?! i (?!partnerskapet|överenskommelsen|avtalet|samarbetet|detta|denna))|en av (?:de |våra )?(?:tre |fyra )?(?:parter|partner)(?:na)?)`,
);

/** “Parterna är tre: kommunen, föreningen och …” */
const listsParties =
  /^[^a-zà-öø-ɏ]*(?:[a-zà-öø-ɏ]+ )?parter(?:na)?(?: (?:i|på) [a-zà-öø-ɏ ]{3,30})? är (?!överens|eniga|ense|medvetna|införstådda|skyldiga|fria|kunder|nöjda)[^.;]{0,100}(?:,|och|samt|dels|:) $/;
/** “Utöver kommunen är Norrmans Konsult AB avtalspart.” */
const is = /(?<![a-zà-öø-ɏ])är(?: (?:också|även|dessutom))? $/;
const asOne = new RegExp(
  `^(?: \\([^()]{0,60}\\))? (?:också |även )?${kinds}${party}(?![a-zà-öø-ɏ])(?! i (?!partnerskapet|överenskommelsen|avtalet|samarbetet|detta|denna))`,
);

/** Businesses that sentences make parties, where the list of parties has not named them. */
export function businessesAsParties(agreement: Agreement): readonly Said[] {
  return sentencesWith(agreement, letters).flatMap((sentence) => {
    if (sentence.block.footnote || sentence.block.kind === 'heading') return [];
    const [first] = allMatches(sentence.text, name)
      .slice(0, 8)
      .map((match) => {
        const at = match.index ?? 0;
        return { sentence, start: at, end: at + match[0].length, text: match[0] };
      })
      .filter((said) => isMadeParty(agreement, said));
    return first ? [first] : [];
  });
}

function isMadeParty(agreement: Agreement, { sentence, start, end }: Said): boolean {
  const { reading, blocks } = agreement;
  const lower = lowerOf(sentence);
  const before = lower.slice(Math.max(0, start - 80), start);
  const after = lower.slice(end, end + 130);
  const says =
    introduces.test(before) ||
    isParty.test(after) ||
    listsParties.test(lower.slice(0, start)) ||
    (is.test(before) && asOne.test(after)) ||
    (enters.test(before) && asParty.test(after));
  if (!says || isNot(agreement, sentence, start)) return false;
  if (municipallyOwned.test(lower) || isQuotedAt(sentence, start, blocks)) return false;
  return !partyMentionsIn(sentence.text, reading.parties).some(
    (one) => one.start < end && one.end > start && one.party.type !== 'association',
  );
}

const isNot = (agreement: Agreement, sentence: Sentence, start: number) =>
  isNegatedAt(sentence, start) ||
  isOutside(agreement, sentence) ||
  isTold(sentence, agreement.reading.parties);
