import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import {
  lowerOf,
  ownSentencesWith,
  type Said,
  saidIn,
  saidRange,
  sentencesWith,
} from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { sectionAt, sentenceRange } from '../../agreement/places.ts';
import { defineRule } from '../../rule.ts';
import { isBetweenParties } from '../../rule-kinds/between-parties.ts';
import { sampleSides, sidesData } from '../../rule-kinds/sides.ts';
import { placeFor } from '../../rule-kinds/silence.ts';

/** Support to what the association does anyway. */
const ordinary =
  /(?<![a-zà-öø-ɏ])(?:(?:ordinarie|löpande|befintliga|reguljära|vanliga|allmänna|egna|årliga) (?:[a-zà-öø-ɏ]+ )?(?:verksamhet(?:en)?|drift(?:en)?|kostnader(?:na)?)|föreningsbidrag(?:et)?|grundbidrag(?:et)?|verksamhetsbidrag(?:et)?|driftbidrag(?:et)?|verksamhetsstöd(?:et)?|föreningsstöd(?:et)?|driftsbidrag(?:et)?)(?![a-zà-öø-ɏ])/g;

/** Bodies and meetings of the partnership. */
const meets =
  /(?<![a-zà-öø-ɏ])(?:(?:styr|arbets|samverkans|referens|lednings|projekt|samråds|partner|utvecklings|planerings)grupp(?:en|er|erna)?|(?:samverkans|avstämnings|planerings|uppföljnings|dialog|parts|partnerskaps)möte[a-zà-öø-ɏ]*|avstäm[a-zà-öø-ɏ]*|träffas|möts|ses(?= (?:minst|en|två|tre|fyra|varje|regelbundet|för) )|samråd(?:er|s)?|dialogmöte[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/g;

/** Work that is done together. */
const together =
  /(?<![a-zà-öø-ɏ])(?:tillsammans|gemensamt|ihop|i samverkan|i samarbete|i dialog|sida vid sida|samplaner[a-zà-öø-ɏ]*|samordnar|samarrangera[a-zà-öø-ɏ]*|samskapa[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/g;
const work =
  /(?<![a-zà-öø-ɏ])(?:planer|genomför|utveckl|följ(?:er|a)? upp|utvärder|ordna|arrangera|driv|arbeta|håll|skapa|besluta|bestäm|ta fram|tar fram|leder|prova|prövar|pröva|gör |bemanna|utbilda|medverka|deltar)/;

/** What a party does besides paying. */
const takesPart =
  /(?<![a-zà-öø-ɏ])(?:delta[a-zà-öø-ɏ]*|medverka[a-zà-öø-ɏ]*|bjuder in|bjuda in|upplåt[a-zà-öø-ɏ]*|låna[a-zà-öø-ɏ]* ut|utlåna[a-zà-öø-ɏ]*|ställ[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ )?(?:till förfogande|lokal)|avsätt[a-zà-öø-ɏ]*|låter|hjälp[a-zà-öø-ɏ]*|utbilda[a-zà-öø-ɏ]*|handled[a-zà-öø-ɏ]*|inform[a-zà-öø-ɏ]*|berätta[a-zà-öø-ɏ]*|öppnar|skickar|samordna[rs]?|marknadsför[a-zà-öø-ɏ]*|sprid[a-zà-öø-ɏ]*|hänvisa[a-zà-öø-ɏ]*|stöttar|bemanna[a-zà-öø-ɏ]*|håller|ordna[a-zà-öø-ɏ]*|sköter|svarar för|ansvarar|planera[a-zà-öø-ɏ]*|kallar|utse[a-zà-öø-ɏ]*|föreläs[a-zà-öø-ɏ]*|samverka[a-zà-öø-ɏ]*|arbetar|leder|bidrar med (?!(?:[a-zà-öø-ɏ]+ )?\d|pengar|medel|ett |kontant|bidrag|ekonomisk))(?![a-zà-öø-ɏ])/;

const parties =
  '## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';

export const looksLikeGrant = defineRule({
  id: 'looks-like-grant',
  group: 'procurement',
  title: { sv: 'Partnerskap eller bidrag', en: 'Partnership or grant' },
  summary: {
    sv: 'Texten visar vad parterna gör tillsammans, utöver att den ena betalar.',
    en: 'The text shows what the parties do together, besides one of them paying.',
  },
  rationale: {
    sv: 'I ett partnerskap gör båda sidor något, och de gör det tillsammans. Sköter föreningen sin verksamhet själv och kommunen bara betalar är ett vanligt föreningsbidrag ofta enklare, och då gäller kommunens regler för bidrag.',
    en: 'In a partnership both sides do something, and they do it together. If the association runs its activity by itself and the municipality only pays, an ordinary grant is often simpler, and then the municipality’s rules for grants apply.',
  },
  advice: {
    sv: 'Fråga er vad kommunen gör utöver att betala, och var ni möts. Finns det ett svar, skriv det. Finns det inget, fundera på om ett föreningsbidrag räcker.',
    en: 'Ask what the municipality does besides paying, and where you meet. If there is an answer, write it. If there is none, consider whether a grant is enough.',
  },
  about: 'text',
  severity: 'info',
  sections: ['commitments', 'organisation', 'economy'],
  basis: [
    {
      work: 'helsingborg',
      place: {
        sv: 'avsnitt 1.3, självgående verksamhet passar för föreningsbidrag',
        en: 'section 1.3, an activity that runs by itself suits a grant',
      },
      level: 'recommended',
    },
    {
      work: 'boras-checklist',
      place: { sv: 'punkt 4, inte ett vanligt bidrag', en: 'point 4, not an ordinary grant' },
    },
  ],
  languages: ['sv'],
  messages: {
    alone: {
      sv: 'Texten berättar att den offentliga parten betalar, men inte om något som parterna gör tillsammans. Skriv vad var och en gör och var ni möts. Finns inget sådant kan ett föreningsbidrag passa bättre.',
      en: 'The text tells that the public party pays, but of nothing that the parties do together. Write what each of them does and where you meet. If there is nothing of the kind, a grant may suit better.',
    },
    ordinary: {
      sv: 'Pengarna går till ”{words}”, och texten berättar inte om något som parterna gör tillsammans. Skriv vad var och en gör och var ni möts. Finns inget sådant kan ett föreningsbidrag passa bättre.',
      en: 'The money goes to “{words}”, and the text tells of nothing that the parties do together. Write what each of them does and where you meet. If there is nothing of the kind, a grant may suit better.',
    },
  },
  proposals: {
    default: {
      sv: 'Parterna planerar, genomför och följer upp verksamheten tillsammans. {Public} deltar med [fyll i: vad], och parterna träffas [fyll i: hur ofta].',
      en: 'The parties plan, carry out and follow up the activity together. {Public} shall take part with [fill in: what], and the parties meet [fill in: how often].',
    },
  },
  sample: sampleSides,
  examples: [
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen håller kaféet öppet tre kvällar i veckan.\n\n## Ekonomi\n\nKommunen betalar 60 000 kronor per år till föreningen.\n`,
      finds: [{ message: 'alone', on: '## Åtaganden', severity: 'info' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen håller kaféet öppet tre kvällar i veckan.\n\n## Ekonomi\n\nKommunen bidrar med 60 000 kronor per år till föreningens ordinarie verksamhet.\n`,
      finds: [{ message: 'ordinary', on: 'ordinarie verksamhet' }],
    },
    {
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen håller kaféet öppet tre kvällar i veckan. Kommunens fritidsledare deltar en av dem.\n\n## Ekonomi\n\nKommunen betalar 60 000 kronor per år till föreningen.\n`,
      finds: [],
    },
    {
      // That it is no ordinary grant is what many agreements say.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Ekonomi\n\nKommunen betalar 60 000 kronor per år till föreningen. Pengarna är inget föreningsbidrag. En arbetsgrupp träffas varje månad.\n`,
      finds: [],
    },
    {
      // Nobody pays: then there is no grant.
      language: 'sv',
      text: `# Mötesplats Norra\n\n${parties}\n## Åtaganden\n\nFöreningen håller kaféet öppet tre kvällar i veckan.\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    if (!isBetweenParties(agreement)) return;
    const data = sidesData(agreement);
    const only = payingOnly(agreement);
    if (only) {
      yield { message: 'alone', at: sentenceRange(only), data };
      return;
    }
    if (!paysMoney(agreement) || isJoint(agreement)) return;
    const [said] = saidIn(
      agreement,
      ['verksamhet', 'drift', 'kostnad', 'bidrag', 'stöd'],
      ordinary,
    );
    if (said) {
      yield { message: 'ordinary', at: saidRange(said), data: { ...data, words: said.text } };
    } else yield { message: 'alone', ...placeFor(agreement, ['commitments', 'economy']), data };
  },
});

const publicOne =
  /(?<![a-zà-öø-ɏ])(?:kommunen|staden|regionen|[a-zà-öø-ɏ-]*(?:nämnd|förvaltning)en)s?(?![a-zà-öø-ɏ])/;
const payment =
  /(?<![a-zà-öø-ɏ])(?:pengar(?:na)?|medel|betala[rs]?|bidrag(?:et)?|finansiera[rs]?|ekonomiskt?|kronor)(?![a-zà-öø-ɏ])/;
/** “… och behöver inte göra något mer”, “kommunens enda uppgift är att betala” */
const nothingElse =
  /(?<![a-zà-öø-ɏ])(?:behöver inte göra (?:något|nåt|mer|annat)|gör (?:[a-zà-öø-ɏ]+ )?(?:ingenting|inget)|lägger sig inte i|(?:har )?ingen annan (?:uppgift|roll|insats)|enda (?:uppgift|insats|åtagande|roll|bidrag)|(?:bara|endast|enbart) (?:med )?(?:pengar|medel|kontanter|ett bidrag|ekonomiskt)|deltar inte i övrigt)(?![a-zà-öø-ɏ])/;
const notOnly = /(?<![a-zà-öø-ɏ])(?:inte|ej) (?:bara|endast|enbart)/;

/** A sentence that lets the public side pay and do nothing else. */
function payingOnly(agreement: Agreement): Sentence | undefined {
  const letters = ['inte ', 'ingen', 'inget', 'enda ', 'bara ', 'endast ', 'enbart '];
  return ownSentencesWith(agreement, letters).find((sentence) => {
    const lower = lowerOf(sentence);
    return (
      nothingElse.test(lower) &&
      publicOne.test(lower) &&
      payment.test(lower) &&
      !notOnly.test(lower) &&
      sectionAt(agreement, sentenceRange(sentence)) !== 'background'
    );
  });
}

function paysMoney({ reading }: Agreement): boolean {
  return reading.contributions.some(
    ({ kind, payer }) => kind === 'money' && payer?.side === 'public',
  );
}

/** Whether the text tells of a body, of work together, or of something that the public side does besides paying. */
function isJoint(agreement: Agreement): boolean {
  const { reading, assessment } = agreement;
  if (reading.meetings.length > 0 || assessment?.['not-ordinary-grant']?.answer === 'yes')
    return true;
  const gives = reading.contributions.some(
    ({ kind, payer }) => kind !== 'money' && payer?.side === 'public',
  );
  if (gives) return true;
  const letters = ['grupp', 'möte', 'avstäm', 'träffas', 'möts', 'ses ', 'samråd'];
  if (saidIn(agreement, letters, meets).some(isOfParties)) return true;
  const joint = saidIn(
    agreement,
    ['tillsammans', 'gemensamt', 'ihop', 'i sam', 'i dialog', 'sida vid', 'sam'],
    together,
  );
  return (
    joint.some(({ sentence }) => work.test(lowerOf(sentence))) ||
    sentencesWith(agreement, publicLetters(agreement)).some((one) => isPublicDeed(agreement, one))
  );
}

const between =
  /(?<![a-zà-öø-ɏ])(?:parter|vi(?![a-zà-öø-ɏ])|kommun|stad|region|nämnd|förvaltning|kontaktperson|samordnar|representant|företrädar|tjänste|handlägg|sekreterar|chef|styrelse|ledning|grupp|båda|bägge|alla tre|föreningen(?!s)|organisation)/;
const participants =
  /(?<![a-zà-öø-ɏ])(?:deltagar|ungdom|mentor|barn|besökar|medlemmar|elever|de äldre|kvinnorna|männen|gäst|familj|volontär|samtalsgrupp|studiegrupp)/;

/** “Parterna träffas”; that those whom it is for meet one another is the activity. */
function isOfParties({ sentence, start, text, end }: Said): boolean {
  if (!/^(?:träffas|möts|ses|samråd)/.test(text.toLowerCase())) return true;
  const lower = lowerOf(sentence);
  const around = lower.slice(Math.max(0, start - 80), end + 50);
  return (
    between.test(around) && !(participants.test(around) && !/parterna|(?:^| )vi /.test(around))
  );
}

/** What names the public side, for the search. */
function publicLetters({ reading }: Agreement): readonly string[] {
  const names = reading.parties
    .filter(({ side }) => side === 'public')
    .flatMap(({ name, shortNames }) => [name, ...shortNames])
    .map((name) => name.toLowerCase());
  return [
    ...names,
    'kommun',
    'staden',
    'region',
    'nämnd',
    'förvaltning',
    'parterna',
    'social',
    'tjänsteperson',
    'handlägg',
    'fritids',
    'lärar',
    'kurator',
    'bibliotek',
    'fält',
    'skolan',
  ];
}

/** Those who work for it: “socialsekreterarna utbildar”. */
const staff =
  /^(?:(?:en|två|de|kommunens|stadens) )?(?:socialsekreterar|tjänsteperson|handläggar|fritidsledar|fritidskonsulent|lärar|bibliotekari|kurator|fältarbetar|fältassistent|skolans|bibliotekets|socialtjänst)/;

/** What is done about the text itself, not about what it is for. */
const ofTheText: ReadonlySet<string | null> = new Set([
  'parties',
  'term',
  'extension',
  'renegotiation',
  'termination',
  'signatures',
]);

/** “Kommunen deltar med …” */
function isPublicDeed(agreement: Agreement, sentence: Sentence): boolean {
  const { reading } = agreement;
  const lower = lowerOf(sentence);
  if (sentence.block.quoted || !takesPart.test(lower)) return false;
  if (ofTheText.has(sectionAt(agreement, sentenceRange(sentence)))) return false;
  if (staff.test(lower)) return true;
  const { subject } = propertiesOf(sentence, reading.parties);
  if (subject.parties.some(({ side }) => side === 'public')) return true;
  const named = partyMentionsIn(sentence.text, reading.parties);
  const [first] = named;
  if (first && first.party.side === 'public' && first.start < 20) return true;
  // “…, och kommunens fritidsledare deltar”: in a clause of its own.
  return named.some(
    ({ party, start: at, end: to }) =>
      party.side === 'public' &&
      /(?:,|;| och| medan| då| dit) $/.test(lower.slice(Math.max(0, at - 8), at)) &&
      takesPart.test(/^[^,;.]*/.exec(lower.slice(to, to + 60))?.[0] ?? ''),
  );
}
