import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { ownerOf } from '../../agreement/duties.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { rolesIn } from '../../agreement/facts/person-roles.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { isOutside } from '../../agreement/language/outside.ts';
import { isQuotedAt } from '../../agreement/language/quotation.ts';
import { lowerOf, type Said, saidRange, sentencesWith } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { indexOf } from '../../agreement/neighbours.ts';
import { sentencesUnder } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';

const does =
  '(?:genomför|ordnar|anordnar|arrangerar|deltar|arbetar|planerar|samarbetar|samverkar|utvärderar|följer upp|bjuder in|ansvarar|svarar|tar fram|skapar|stödjer|stöttar|samordnar|bidrar|håller|driver|är med|ser till|rekryterar|utbildar|informerar|ska|skall)';
/** “man genomför”, “deltar man”; not “om man vill”, “dit kan man komma”. */
const man = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:man (?:sedan |också |även |då |gemensamt |tillsammans )?${does}|${does} man)(?![a-zà-öø-ɏ])`,
  'g',
);
/** “om man deltar”, “hur man arbetar”: anybody, not the parties. */
const anybody = /(?:^|[^a-zà-öø-ɏ])(?:om|när|hur|kan|får|vill|där|innan|dit|så att) $/;
/** Something is to be done, and by nobody. */
const passive =
  /(?<![a-zà-öø-ɏ])(?:ska|skall|kommer att|bör) (?:[a-zà-öø-ɏ-]+ ){0,6}?(?:erbjudas|(?:an)?ordnas|arrangeras|genomföras|rekryteras|utbildas|planeras|bjudas in|hållas|tas fram|bemannas|städas|informeras|marknadsföras|skötas|dokumenteras|sammanställas|handledas|startas|utvärderas|tillhandahållas|upprättas|öppnas|samordnas|spridas|anställas|delas ut|skickas(?: ut)?|sättas(?: upp)?|introduceras|tömmas|rengöras|vattnas|låsas|lagas|köpas in|dukas|uppdateras|bokas|annonseras|tryckas|målas|repareras|kontrolleras|fyllas på|plockas|ställas i ordning|göras i ordning|bakas|serveras|översättas|protokollföras|kallas)(?![a-zà-öø-ɏ])/;
/** Those who are no party, with where they live: “boende på gatan”. */
const residents =
  /(?<![a-zà-öø-ɏ])(?:invånarna|invånare|(?:de )?boende|hyresgäster(?:na)?|grannar(?:na)?|medborgarna|allmänheten|byborna) (?:(?:på|i|vid|runt|kring|längs) [a-zà-öø-ɏ]+ (?:[a-zà-öø-ɏ]+ )?)?(?:ansvarar|svarar|sköter|städar|(?:ska|skall) (?:[a-zà-öø-ɏ]+ )?(?:ansvara|svara|ordna|städa|sköta|genomföra|leda|bemanna|hålla))(?![a-zà-öø-ɏ])/;
/** “Någon vuxen ska …”, “någon av parterna ansvarar …”: and nobody says who. */
const anyone =
  /(?<![a-zà-öø-ɏ])någon(?: (?:vuxen|person|ledare|av (?:parterna|oss|ledarna)|annan))? (?:ska|skall|måste|ansvarar|svarar|ser till|har (?:alltid )?ansvar)(?![a-zà-öø-ɏ])/;
/** “Att hålla ordning är en uppgift inom samarbetet” */
const nobodys =
  /^[^a-zà-öø-ɏ]*att [^.;]{5,90} är (?:en|ett) (?:gemensam[t]? )?(?:uppgift|ansvar|åtagande) (?:i|inom|för) (?:partnerskapet|samarbetet|samverkan|överenskommelsen)(?![a-zà-öø-ɏ])/;
const someone =
  /(?<![a-zà-öø-ɏ])(?:parterna|parter|part|vi|styrgrupp(?:en)?|arbetsgrupp(?:en)?|[a-zà-öø-ɏ]+gruppen|ledarna|volontärerna|personalen|samordnaren)(?![a-zà-öø-ɏ])/;

const head =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Insatser och åtaganden\n\n';

export const doerUnclear = defineRule({
  id: 'doer-unclear',
  group: 'commitments',
  title: { sv: 'Vem gör det?', en: 'Who does it?' },
  summary: {
    sv: 'Varje uppgift har någon som gör den.',
    en: 'Each task has somebody who does it.',
  },
  rationale: {
    sv: 'Står det ”man” eller bara att något ska ordnas vet ingen part att uppgiften är dess. Det märks först när den inte blir gjord. Ett partsnamn i meningen räcker.',
    en: 'If it says “one”, or only that something is to be arranged, no party knows that the task is its own. That shows only when it is not done. The name of a party in the sentence is enough.',
  },
  advice: {
    sv: 'Skriv vilken part som gör det: ”föreningen ordnar …” i stället för ”man ordnar …” eller ”… ska ordnas”.',
    en: 'Write which party does it: “the association arranges …” instead of “one arranges …” or “… is to be arranged”.',
  },
  about: 'text',
  severity: 'info',
  languages: ['sv'],
  sections: ['commitments', 'activity'],
  basis: [{ work: 'practice' }],
  messages: {
    unclear: {
      sv: 'Vem gör det här? Texten säger ”{words}”. Skriv vilken part det är: {names}.',
      en: 'Who does this? The text says “{words}”. Write which party it is: {names}.',
    },
  },
  proposals: {
    default: {
      sv: '{first} [fyll i: vad parten gör].',
      en: '{first} [fill in: what the party does].',
    },
  },
  sample: { 'first.sv': 'Föreningen', 'first.en': 'The association' },
  examples: [
    {
      language: 'sv',
      text: `${head}Man genomför aktiviteter i området.\n`,
      finds: [{ message: 'unclear', on: 'Man genomför', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `${head}Läxhjälp ska erbjudas två gånger i veckan. Volontärer ska rekryteras varje höst.\n`,
      finds: [{ message: 'unclear', on: 'ska erbjudas' }],
    },
    {
      // A heading or a sentence before says who; “kan man” speaks of anybody who wants to come.
      language: 'sv',
      text: `${head}Till kaféet kan man komma utan att anmäla sig. Föreningen ansvarar för ledarna. De ska rekryteras före april.\n\n### Kommunens åtaganden\n\nLokalen ska hållas öppen och städas.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const inside = new Set(sentencesUnder(agreement, 'commitments', 'activity'));
    const { parties } = agreement.reading;
    if (parties.length === 0 || inside.size === 0) return;
    const found = sentencesWith(agreement, [
      'man',
      'ska',
      'kommer att',
      'bör ',
      'invånar',
      'boende',
      'medborgar',
      'hyresgäst',
      'grannar',
      'allmänhet',
      'byborna',
      'någon',
      'uppgift',
      'åtagande',
    ])
      .filter((sentence) => inside.has(sentence))
      .flatMap((sentence) => unclearIn(agreement, sentence));
    const [first, ...others] = found;
    if (!first) return;
    yield {
      message: 'unclear',
      at: saidRange(first),
      related: others.map((said) => ({ range: saidRange(said) })),
      data: {
        words: first.text.replace(/\s+/g, ' ').toLowerCase(),
        'names.sv': oneOf(
          parties.map(({ name }) => name),
          'eller',
        ),
        'names.en': oneOf(
          parties.map(({ name }) => name),
          'or',
        ),
        'first.sv': parties[0]?.name ?? '',
        'first.en': parties[0]?.name ?? '',
      },
    };
  },
});

function oneOf(names: readonly string[], or: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;
}

/** “om någon ska resa”, “att någon ansvarar”: a condition, or what somebody sees to. */
const notAsked = (match: RegExpExecArray | null): RegExpExecArray | null =>
  match &&
  !/(?:^|[^a-zà-öø-ɏ])(?:om|när|ifall|att|innan|där|som) $/.test(match.input.slice(0, match.index))
    ? match
    : null;

function unclearIn(agreement: Agreement, sentence: Sentence): readonly Said[] {
  const { block, text } = sentence;
  if (block.quoted || block.footnote || block.cell) return [];
  const lower = lowerOf(sentence);
  const match =
    allMatches(lower, man).find(({ index }) => !anybody.test(lower.slice(0, index))) ??
    residents.exec(lower) ??
    notAsked(anyone.exec(lower)) ??
    nobodys.exec(lower) ??
    ofPassive(agreement, sentence, lower);
  if (!match || isQuotedAt(sentence, match.index, agreement.blocks)) return [];
  if (isOutside(agreement, sentence)) return [];
  const end = match.index + match[0].length;
  return [{ sentence, start: match.index, end, text: text.slice(match.index, end) }];
}

/** A passive duty that neither the sentence, the one before, the list nor the heading gives to anybody. */
function ofPassive(
  agreement: Agreement,
  sentence: Sentence,
  lower: string,
): RegExpExecArray | null {
  const match = passive.exec(lower);
  if (!match || someone.test(lower) || rolesIn(lower).length > 0) return null;
  const { parties } = agreement.reading;
  if (partyMentionsIn(sentence.text, parties).length > 0 || ownerOf(agreement, sentence.block))
    return null;
  const at = indexOf(agreement, sentence);
  const before = agreement.sentences[at - 1];
  if (before?.block !== sentence.block) return match;
  const { kind } = propertiesOf(before, parties).subject;
  return kind === 'nobody' || kind === 'other' || kind === 'anyone' ? match : null;
}
