import type { Agreement, Party, Sentence } from './agreement.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, sentencesWith } from './language/search.ts';

/** What the text says of the members of an umbrella organisation that is a party. */
export interface UmbrellaMembers {
  readonly party: Party;
  /** Where the members are told; null when only the card tells them. */
  readonly told: Sentence | null;
  readonly isListed: boolean;
  /** Sentences that give the members something to do. */
  readonly duties: readonly Sentence[];
  /** Who is bound: the umbrella alone, or its members too. */
  readonly isBoundSaid: boolean;
  /** What happens when a member joins or leaves. */
  readonly isChangeSaid: boolean;
  /** Where the umbrella is described, or null. */
  readonly described: Sentence | null;
}

const memberWord =
  '(?:medlems(?:föreningar(?:na)?|organisationer(?:na)?|grupper(?:na)?|klubbar(?:na)?)|medlems(?:förening|organisation|grupp|klubb)(?:en)?|medlemmar(?:na)?|(?:föreningar(?:na)?|organisationer(?:na)?|klubbar(?:na)?) (?:som (?:är (?:medlemmar|anslutna)|ingår)(?: (?:i|till) [a-zà-öø-ɏ:-]+)?|(?:i|inom) (?:[a-zà-öø-ɏ]*(?:rådet|alliansen|samorganisationen|paraplyet|paraplyorganisationen|paraplyföreningen|centralorganisationen)))|(?:anslutna|ingående) (?:föreningar(?:na)?|organisationer(?:na)?))';
const memberLetters = [
  'medlem',
  'organisationer',
  'förening',
  'ansl',
  'ingå',
  'paraply',
  'består',
  'bildas av',
  'utgörs',
  'samlar',
];

/** All umbrella organisations among the parties. */
export function umbrellasOf(agreement: Agreement): readonly UmbrellaMembers[] {
  return agreement.reading.parties
    .filter((party) => isUmbrella(agreement, party))
    .map((party) => readMembers(agreement, party));
}

function isUmbrella(agreement: Agreement, party: Party): boolean {
  if (party.side !== 'civil') return false;
  if (party.type === 'umbrella' || party.members.length > 0) return true;
  return own(agreement, ['paraply']).some((sentence) => {
    const lower = lowerOf(sentence);
    const [first] = partyMentionsIn(sentence.text, [party]);
    if (!first || !/paraply(?:organisation|förening)|samlingsorganisation/.test(lower))
      return false;
    return /^[^.;,]{0,40} är (?:en |ett )?(?:[a-zà-öø-ɏ]+ ){0,6}paraply/.test(
      lower.slice(first.end),
    );
  });
}

function own(agreement: Agreement, letters: readonly string[]): readonly Sentence[] {
  return sentencesWith(agreement, letters).filter(
    (sentence) =>
      !sentence.block.quoted &&
      !sentence.block.footnote &&
      sentence.block.kind !== 'heading' &&
      !isQuotedAt(sentence, 0, agreement.blocks),
  );
}

function readMembers(agreement: Agreement, party: Party): UmbrellaMembers {
  const about = own(agreement, memberLetters);
  const told = about.find((sentence) => listsMembers(agreement, sentence)) ?? null;
  const names = [...party.members, ...(told ? namesIn(told) : [])];
  return {
    party,
    told,
    isListed: told !== null || party.members.length > 0,
    duties: [...new Set([...about, ...naming(agreement, names)])]
      .filter((sentence) => sentence !== told && givesDuty(sentence, party, names))
      .toSorted((a, b) => a.block.index - b.block.index || a.start - b.start),
    isBoundSaid: own(agreement, ['bund', 'part', 'svarar', 'fullmakt', 'binder', 'företräd']).some(
      saysBound,
    ),
    isChangeSaid: about.some(saysChange),
    described:
      own(agreement, ['paraply', 'medlem', 'består av']).find(
        (sentence) => partyMentionsIn(sentence.text, [party]).length > 0,
      ) ?? null,
  };
}

const listing =
  /(?<![a-zà-öø-ɏ])(?:medlem(?:mar|marna|sföreningar|sföreningarna|sorganisationer|sorganisationerna)?|består (?:idag |i dag |för närvarande )?av|bildas av|utgörs av|ingår|anslutna|samlar)(?![a-zà-öø-ɏ])/;

/** “Medlemmar är A, B och C”, “… framgår av bilaga 1”, or a list that follows. */
function listsMembers({ blocks }: Agreement, { block, text, start }: Sentence): boolean {
  const lower = text.toLowerCase();
  if (!listing.test(lower)) return false;
  if (/(?:framgår av |enligt |finns i |listas i |anges i |se |i |\()bilaga/.test(lower))
    return true;
  const rest = text.slice(lower.search(listing));
  if (namesAfter(rest).length >= 2) return true;
  const isLast = start + text.length >= block.prose.text.trimEnd().length;
  const next = blocks[block.index + 1];
  return isLast && /:\s*$/.test(text) && (next?.listDepth ?? 0) > 0;
}

/** Names with a capital, set apart by commas and “och”. */
function namesAfter(text: string): readonly string[] {
  return text
    .split(/,| och | samt |:| är | av | består /)
    .map((part) =>
      part
        .trim()
        .replace(/[.]$/, '')
        .replace(/^(?:ingår|samlar|av|är) /, ''),
    )
    .filter((part) => /^[A-ZÀ-ÖØ-Þ][^.!?]{2,60}$/.test(part));
}

function namesIn({ text }: Sentence): readonly string[] {
  const from = text.search(/medlem|består|ingår|anslutna|samlar|bildas|utgörs/i);
  return namesAfter(text.slice(Math.max(0, from)));
}

/** Sentences that begin with the name of a member. */
function naming(agreement: Agreement, names: readonly string[]): readonly Sentence[] {
  if (names.length === 0) return [];
  const letters = names.slice(0, 40).map((name) => name.toLowerCase());
  return own(agreement, letters).filter(({ text }) => names.some((name) => text.startsWith(name)));
}

const verb =
  '(?:ska|skall|måste|ansvarar|svarar|bidrar|bidra|samordnar?|ordnar|anordnar|arrangerar|deltar|medverkar|håller|leder|driver|bemannar|åtar|tar|genomför|hjälper|rekryterar|står|lånar|upplåter|öppnar|turas|sköter|kör|städar|rapporterar|lämnar|redovisar|erbjuder|utser|bjuder|ställer|förbinder|planerar|informerar|sprider|avsätter)';
const notDuty =
  '(?! (?:få|kunna|ha (?:möjlighet|rätt)|erbjudas|informeras|bjudas|känna|ges|vara välkomna|göras|del av))';
const asSubject = new RegExp(
  `(?:^|[,;:] |(?:^|[ ,])(?:och|samt|att) )(?:alla |samtliga |de |varje |respektive |en )?(?:[a-zà-öø-ɏ]+ )?${memberWord}(?: (?:i|inom|hos) [^ .,;]{2,40}(?: [^ .,;]{2,20})?)?(?: och [^.,;]{2,60}?)?,? (?:[a-zà-öø-ɏ]+ )?${verb}(?![a-zà-öø-ɏ])${notDuty}`,
);
const inverted = new RegExp(
  `(?:^|[,;] )(?:dessutom|därutöver|därefter|sedan|även|också|(?:varje|under|vid|i|på|till|för) [a-zà-öø-ɏ]+(?: [a-zà-öø-ɏ]+){0,2}?) ${verb} (?:alla |samtliga |de )?${memberWord}(?![a-zà-öø-ɏ])`,
);
const asAgent = new RegExp(
  `(?:ordnas|leds|hålls|genomförs|bemannas|sköts|samordnas|drivs|anordnas|arrangeras|utförs|tillhandahålls|bekostas|finansieras) (?:[a-zà-öø-ɏ]+ )?av (?:de |alla )?(?:[a-zà-öø-ɏ:]+ )?${memberWord}`,
);
/** “HIP:s organisationer bidrar”, “Rådets föreningar ska” */
const afterGenitive = new RegExp(
  `^ (?:[a-zà-öø-ɏ]+ )?(?:organisationer|föreningar|grupper|klubbar|${memberWord})(?: och [^.,;]{2,60}?)?,? (?:[a-zà-öø-ɏ]+ )?${verb}(?![a-zà-öø-ɏ])${notDuty}`,
);
const startsWithVerb = new RegExp(`^,? (?:[a-zà-öø-ɏ]+ )?${verb}(?![a-zà-öø-ɏ])${notDuty}`);

function givesDuty(sentence: Sentence, party: Party, names: readonly string[]): boolean {
  const lower = lowerOf(sentence).slice(0, 1000);
  if (asSubject.test(lower) || inverted.test(lower) || asAgent.test(lower)) return !isInside(lower);
  const name = names.find((one) => sentence.text.startsWith(one));
  if (name && startsWithVerb.test(lower.slice(name.length))) return true;
  return partyMentionsIn(sentence.text.slice(0, 1000), [party]).some(
    ({ isGenitive, start, end }) =>
      isGenitive &&
      !/(?:till|för|med|från|åt|bland|mellan|av) $/.test(lower.slice(0, start)) &&
      afterGenitive.test(lower.slice(end)),
  );
}

/** What members do towards their own organisation, or may do: paying fees, choosing a board, joining. */
function isInside(lower: string): boolean {
  return /(?:medlemsavgift|väljer (?:en )?styrelse|årsmöte|stadgar|svarar (?:själva )?för (?:sin egen|sina egna|sitt eget))/.test(
    lower,
  );
}

const bound =
  /(?:(?:endast|bara|enbart|ensam)[^.;]{0,80}(?:bunden|bundet|bundna|part(?![a-zà-öø-ɏ])|parter|avtalspart)|(?:medlem[a-zà-öø-ɏ]*|föreningarna|organisationerna)[^.;]{0,60}(?:är|blir) (?:inte|ej) (?:själva )?(?:part|bund)|(?:svarar|ansvarar|ansvarig[at]?) (?:själv |ensam |ensamt )?(?:[a-zà-öø-ɏ]+ ){0,2}?för (?:att |det |vad )?(?:som )?(?:sina |de |alla )?(?:medlem[a-zà-öø-ɏ]*|anslutna|föreningarnas)|(?:medlem[a-zà-öø-ɏ]*|föreningarna)[^.;]{0,60}(?:är (?:också |även )?bundna|förbinder sig|har (?:gett|lämnat|givit) (?:[a-zà-öø-ɏ]+ )?fullmakt|binds)|(?:binder|bindande för)[^.;]{0,40}medlem|fullmakt från (?:[a-zà-öø-ɏ]+ )?medlem)/;

function saysBound(sentence: Sentence): boolean {
  return bound.test(lowerOf(sentence));
}

const change =
  /(?:utträd|utträder|går ur|gå ur|träder ut|lämna[rt]?|slutar|nya? medlem|ny förening|nya föreningar|tillkomm|tillträd|byten?(?! av)|byte av medlem|ändra[ds]?[^.;]{0,20}medlem|förändring[a-zà-öø-ɏ]* (?:i|bland|av) medlem|medlemskap[a-zà-öø-ɏ]* upphör|in- och utträde|upptas|tas in|kommer till|ansluter sig (?:senare|under)|går in eller ut)/;

function saysChange(sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return (
    /medlem|förening|organisation/.test(lower) &&
    change.test(lower) &&
    !/(?:lämnar?|lämna) (?:över|in|ut|bidrag|rapport|synpunkt|underlag|förslag|uppgift)/.test(lower)
  );
}
