import type { By, Interval, ReadContribution } from '../agreement/agreement.ts';
import type { Answer } from '../agreement/assessment.ts';
import { type Data, fill, type Locale, type Localised } from '../locale.ts';
import type { Level, Severity, Stage } from '../profile.ts';
import type { RuleGroup } from '../rule.ts';

/** Words for one and for many: `{n}` is the number. */
interface Counted {
  readonly one: Localised;
  readonly many: Localised;
}

export const severityWords: Readonly<Record<Severity, Localised>> = {
  error: { sv: 'rätta före underskrift', en: 'put right before signing' },
  warning: { sv: 'ta ställning', en: 'decide' },
  info: { sv: 'tips', en: 'tip' },
};

export const severityHeadings: Readonly<Record<Severity, Localised>> = {
  error: { sv: 'Rätta före underskrift', en: 'Put right before signing' },
  warning: { sv: 'Ta ställning', en: 'Decide' },
  info: { sv: 'Tips', en: 'Tips' },
};

export const offWord: Localised = { sv: 'avstängd', en: 'off' };

export const stageWords: Readonly<Record<Stage, Localised>> = {
  draft: { sv: 'utkast', en: 'draft' },
  signing: { sv: 'före underskrift', en: 'before signing' },
  signed: { sv: 'undertecknat', en: 'signed' },
  ended: { sv: 'avslutat', en: 'ended' },
};

export const levelWords: Readonly<Record<Level, Localised>> = {
  required: { sv: 'krav', en: 'requirement' },
  recommended: { sv: 'råd', en: 'advice' },
};

export const groupWords: Readonly<Record<RuleGroup, Localised>> = {
  structure: { sv: 'avtalets delar', en: 'the parts of the agreement' },
  frontmatter: { sv: 'avtalskortet', en: 'the agreement card' },
  parties: { sv: 'parter', en: 'parties' },
  commitments: { sv: 'åtaganden och samverkan', en: 'commitments and cooperation' },
  goals: { sv: 'mål och målgrupp', en: 'goals and target group' },
  'follow-up': { sv: 'uppföljning', en: 'follow-up' },
  economy: { sv: 'ekonomi', en: 'economy' },
  term: { sv: 'avtalstid', en: 'term' },
  renegotiation: {
    sv: 'omförhandling, hävning och tvist',
    en: 'renegotiation, rescission and disputes',
  },
  procurement: { sv: 'tecken på upphandling', en: 'signs of procurement' },
  'state-aid': { sv: 'statsstöd', en: 'state aid' },
  signing: { sv: 'underskrifter', en: 'signatures' },
  style: { sv: 'språk och luckor', en: 'wording and gaps' },
  'personal-data': {
    sv: 'sekretess och personuppgifter',
    en: 'confidentiality and personal data',
  },
  consistency: { sv: 'uppgifter som ska stämma', en: 'details that should agree' },
  document: { sv: 'dokumentets uppbyggnad', en: 'how the document is built' },
  portfolio: { sv: 'bevakning av avtalen', en: 'keeping watch over the agreements' },
  exceptions: { sv: 'det som är godtaget', en: 'what has been accepted' },
  own: { sv: 'egna kontroller', en: 'rules of your own' },
};

/** How a section was recognised, for `iop inspect`. */
export const byWords: Readonly<Record<By, Localised>> = {
  mark: { sv: 'märkt i texten', en: 'marked in the text' },
  'config-word': { sv: 'ert eget ord', en: 'your own word' },
  'profile-word': { sv: 'regelverkets ord', en: 'the profile’s word' },
  'builtin-word': { sv: 'känt ord', en: 'known word' },
  stem: { sv: 'samma ordstam', en: 'same word stem' },
  spelling: { sv: 'liknar ett känt ord', en: 'close to a known word' },
  body: { sv: 'framgår av texten under', en: 'shown by the text below' },
  parent: { sv: 'hör till rubriken ovanför', en: 'belongs to the heading above' },
};

/** Answers of the first assessment. */
export const answerWords: Readonly<Record<Answer, Localised>> = {
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  unclear: { sv: 'oklart', en: 'unclear' },
};

const numbers: Readonly<Record<Locale, readonly string[]>> = {
  sv: [
    'noll',
    'en',
    'två',
    'tre',
    'fyra',
    'fem',
    'sex',
    'sju',
    'åtta',
    'nio',
    'tio',
    'elva',
    'tolv',
  ],
  en: [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
};

/** Numbers up to twelve in words, the others in digits. */
export function numberWord(n: number, locale: Locale): string {
  return numbers[locale][n] ?? String(n);
}

/** How often something comes round. */
export const intervalWords = {
  year: { sv: 'per år', en: 'a year' },
  'half-year': { sv: 'per halvår', en: 'a half-year' },
  term: { sv: 'per termin', en: 'a school term' },
  quarter: { sv: 'per kvartal', en: 'a quarter' },
  month: { sv: 'per månad', en: 'a month' },
  week: { sv: 'per vecka', en: 'a week' },
  'two-years': { sv: 'vartannat år', en: 'every two years' },
} as const satisfies Readonly<Record<Interval, Localised>>;

export const contributionKinds = {
  money: { sv: 'pengar', en: 'money' },
  premises: { sv: 'lokal', en: 'premises' },
  staff: { sv: 'arbetstid', en: 'working time' },
  volunteering: { sv: 'ideell tid', en: 'volunteer time' },
  goods: { sv: 'varor', en: 'goods' },
  other: { sv: 'annat', en: 'something else' },
} as const satisfies Readonly<Record<ReadContribution['kind'], Localised>>;

export const words = {
  profile: { sv: 'regelverk: {title}', en: 'profile: {title}' },
  untitled: { sv: 'utan titel', en: 'no title' },
  otherKind: {
    sv: 'Första rubriken säger att dokumentet är något annat än ett avtal (”{kind}”). Därför har bara det prövats som gäller alla dokument.',
    en: 'The first heading says that this document is something else than an agreement (“{kind}”). So only what holds for all documents has been checked.',
  },
  reading: { sv: 'Så läste vi avtalet', en: 'What we read in the agreement' },
  parties: { sv: 'Parter', en: 'Parties' },
  noParties: { sv: 'vi hittade inga', en: 'we found none' },
  noNumber: { sv: 'nummer saknas', en: 'number missing' },
  wrongNumber: {
    sv: '{number}, kontrollsiffran stämmer inte',
    en: '{number}, the check digit is wrong',
  },
  term: { sv: 'Tid', en: 'Term' },
  noTerm: { sv: 'vi hittade ingen avtalstid', en: 'we found no term' },
  until: { sv: 'till {end}', en: 'until {end}' },
  from: { sv: 'från {start}', en: 'from {start}' },
  openEnded: { sv: 'tills vidare', en: 'until further notice' },
  lengthFromSigning: { sv: '{length} från undertecknandet', en: '{length} from signing' },
  lengthOnly: { sv: '{length}, utan dagar', en: '{length}, without dates' },
  oneYear: { sv: '{n} år', en: '{n} year' },
  years: { sv: '{n} år', en: '{n} years' },
  oneMonth: { sv: '{n} månad', en: '{n} month' },
  months: { sv: '{n} månader', en: '{n} months' },
  automatic: { sv: 'förlängs av sig självt', en: 'is extended by itself' },
  decideBy: {
    sv: 'besked om förlängning senast {day}',
    en: 'decision on extension by {day}',
  },
  notice: { sv: 'uppsägning {length}', en: 'notice {length}' },
  money: { sv: 'Bidrag', en: 'Contributions' },
  crowns: { sv: 'kr', en: 'SEK' },
  about: { sv: 'ca {text}', en: 'about {text}' },
  atMost: { sv: 'högst {text}', en: 'at most {text}' },
  fromParty: { sv: 'från {party}', en: 'from {party}' },
  toParty: { sv: 'till {party}', en: 'to {party}' },
  sumInAll: { sv: 'sammanlagt {sum}', en: '{sum} in all' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  onceEach: { sv: 'en gång {per}', en: 'once {per}' },
  timesEach: { sv: '{times} gånger {per}', en: '{times} times {per}' },
  atLeast: { sv: 'minst {often}', en: 'at least {often}' },
  card: { sv: 'Kort', en: 'Card' },
  required: {
    sv: 'De {n} punkter som regelverket kräver',
    en: 'The {n} parts that the profile requires',
  },
  requiredOne: { sv: 'Den punkt som regelverket kräver', en: 'The part that the profile requires' },
  noneRequired: {
    sv: 'Regelverket kräver inga bestämda punkter.',
    en: 'The profile requires no particular parts.',
  },
  line: { sv: 'rad {line}', en: 'line {line}' },
  page: { sv: 'sida {page}', en: 'page {page}' },
  pageLine: { sv: 'sida {page}, rad {line}', en: 'page {page}, line {line}' },
  under: { sv: 'under ”{heading}”', en: 'under “{heading}”' },
  first: { sv: 'först i filen', en: 'first in the file' },
  quoted: { sv: '”{text}”', en: '“{text}”' },
  noHeading: { sv: 'utan egen rubrik', en: 'no heading of its own' },
  missing: { sv: 'saknas', en: 'missing' },
  missingPoints: { sv: '{points} saknas', en: '{points} missing' },
  bare: { sv: 'rubriken finns, men ingen text', en: 'the heading is there, but no text' },
  criteria: { sv: 'Regelverkets {n} kriterier', en: 'The {n} criteria of the profile' },
  criterion: { sv: 'Regelverkets kriterium', en: 'The criterion of the profile' },
  claimed: { sv: 'nämns, men visas inte: {text}', en: 'mentioned, but not shown: {text}' },
  claimedAgainst: {
    sv: 'nämns, men se också {place}: {text}',
    en: 'mentioned, but see {place} too: {text}',
  },
  contrary: { sv: 'texten talar emot: {text}', en: 'the text speaks against it: {text}' },
  silentCriterion: { sv: 'texten säger inget', en: 'the text does not say' },
  unreadCriterion: {
    sv: 'går inte att läsa ut med verktyget: bedöm själva',
    en: 'this tool cannot read it: judge for yourselves',
  },
  assessed: { sv: 'första bedömningen: {answer}', en: 'first assessment: {answer}' },
  onlyAssessed: {
    sv: '{assessed} (texten säger inget)',
    en: '{assessed} (the text does not say)',
  },
  recommendedAll: {
    sv: 'Rekommenderade punkter: alla {count} finns.',
    en: 'Recommended parts: all {count} are there.',
  },
  recommended: {
    sv: 'Rekommenderade punkter: {found} av {count} finns. Saknas: {missing}.',
    en: 'Recommended parts: {found} of {count} are there. Missing: {missing}.',
  },
  proposal: { sv: 'Förslag: ', en: 'Suggestion: ' },
  basis: { sv: 'Grund: ', en: 'Basis: ' },
  related: { sv: 'Se även ', en: 'See also ' },
  moreRelated: { sv: 'och {n} ställen till', en: 'and {n} more places' },
  moreRelatedOne: { sv: 'och ett ställe till', en: 'and one more place' },
  wholeDocument: { sv: 'hela', en: 'all' },
  caseBox: { sv: 'Hör till ärendet, inte texten', en: 'About the case, not the text' },
  notCheckedBox: { sv: 'Kunde inte kontrolleras', en: 'Could not be checked' },
  acceptedBox: { sv: 'Godtaget', en: 'Accepted' },
  accepted: { sv: 'godtaget', en: 'accepted' },
  reason: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  lastDay: { sv: 'till och med {day}', en: 'until {day}' },
  passed: { sv: 'gällde till och med {day}', en: 'held until {day}' },
  lines: { sv: 'rad {lines}', en: 'lines {lines}' },
  changed: { sv: 'Ändrade kontroller: {changes}', en: 'Changed checks: {changes}' },
  byConfig: { sv: 'er inställning', en: 'your config' },
  byProfile: { sv: 'regelverket', en: 'the profile' },
  noErrors: { sv: 'Inget att rätta', en: 'Nothing to put right' },
  nothing: {
    sv: 'Inget att rätta och inget att ta ställning till i det som har kontrollerats',
    en: 'Nothing to put right and nothing to decide in what was checked',
  },
  nothingNew: {
    sv: 'Inget nytt att rätta och inget nytt att ta ställning till',
    en: 'Nothing new to put right and nothing new to decide',
  },
  checkedGroups: { sv: 'Kontrollerat: {groups}.', en: 'Checked: {groups}.' },
  clean: {
    sv: 'inget att rätta eller ta ställning till i det som har kontrollerats',
    en: 'nothing to put right or decide in what was checked',
  },
  draft: {
    sv: 'Utkast. När ni ska skriva under blir det {counts}.',
    en: 'Draft. When you are about to sign, it will be {counts}.',
  },
  draftErrors: {
    sv: 'Så länge det är ett utkast står det som ska rättas under ”Ta ställning”.',
    en: 'While it is a draft, what must be put right stands under “Decide”.',
  },
  disclaimer: {
    sv: 'Verktyget har läst texten, inte ärendet, och ger ingen juridisk bedömning.',
    en: 'This tool has read the text, not the case, and gives no legal opinion.',
  },
  more: { sv: 'Mer: {command}', en: 'More: {command}' },
  inAll: { sv: 'Sammanlagt i {files}: {counts}', en: 'In all {files}: {counts}' },
  hiddenByQuiet: {
    sv: 'Med --quiet visas bara det som ska rättas.',
    en: 'With --quiet only what must be put right is shown.',
  },
  noFiles: { sv: 'Inga avtal att kontrollera.', en: 'No agreements to check.' },
  list: { sv: '{items} med flera', en: '{items} and others' },
} as const satisfies Readonly<Record<string, Localised>>;

export const counted = {
  errors: {
    one: { sv: '1 sak att rätta', en: '1 thing to put right' },
    many: { sv: '{n} saker att rätta', en: '{n} things to put right' },
  },
  warnings: {
    one: { sv: '1 att ta ställning till', en: '1 to decide' },
    many: { sv: '{n} att ta ställning till', en: '{n} to decide' },
  },
  warningsAlone: {
    one: { sv: '1 sak att ta ställning till', en: '1 thing to decide' },
    many: { sv: '{n} saker att ta ställning till', en: '{n} things to decide' },
  },
  tips: { one: { sv: '1 tips', en: '1 tip' }, many: { sv: '{n} tips', en: '{n} tips' } },
  draftTips: {
    one: { sv: '1 av dem är ett tips i utkastet.', en: '1 of them is a tip in the draft.' },
    many: { sv: '{n} av dem är tips i utkastet.', en: '{n} of them are tips in the draft.' },
  },
  questions: {
    one: { sv: '1 fråga till ärendet', en: '1 question about the case' },
    many: { sv: '{n} frågor till ärendet', en: '{n} questions about the case' },
  },
  excepted: {
    one: { sv: '1 godtagen', en: '1 accepted' },
    many: { sv: '{n} godtagna', en: '{n} accepted' },
  },
  known: {
    one: { sv: '1 känd sedan tidigare', en: '1 known from before' },
    many: { sv: '{n} kända sedan tidigare', en: '{n} known from before' },
  },
  moreLines: {
    one: { sv: '1 till', en: '1 more' },
    many: { sv: '{n} till', en: '{n} more' },
  },
  notChecked: {
    one: { sv: '1 kontroll kunde inte göras', en: '1 check could not be made' },
    many: { sv: '{n} kontroller kunde inte göras', en: '{n} checks could not be made' },
  },
  files: {
    one: { sv: '1 avtal', en: '1 agreement' },
    many: { sv: '{n} avtal', en: '{n} agreements' },
  },
  skipped: {
    one: {
      sv: '1 annan Markdown-fil hoppades över, för den är inget avtal: {names}',
      en: '1 other Markdown file was passed over, as it is no agreement: {names}',
    },
    many: {
      sv: '{n} andra Markdown-filer hoppades över, för de är inga avtal: {names}',
      en: '{n} other Markdown files were passed over, as they are no agreements: {names}',
    },
  },
  outside: {
    one: {
      sv: '1 länk till en fil utanför mappen med avtal följdes inte: {names}',
      en: '1 link to a file outside the folder of agreements was not followed: {names}',
    },
    many: {
      sv: '{n} länkar till filer utanför mappen med avtal följdes inte: {names}',
      en: '{n} links to files outside the folder of agreements were not followed: {names}',
    },
  },
  same: {
    one: {
      sv: '1 fil är samma avtal som en granskad fil med samma namn: {names}',
      en: '1 file is the same agreement as a checked file of the same name: {names}',
    },
    many: {
      sv: '{n} filer är samma avtal som granskade filer med samma namn: {names}',
      en: '{n} files are the same agreements as checked files of the same names: {names}',
    },
  },
  cardless: {
    one: {
      sv: '1 Word-, ODT- eller PDF-fil utan avtalskort hoppades över. Nämn den för att granska den: {names}',
      en: '1 Word, ODT or PDF file without an agreement card was passed over. Name it to check it: {names}',
    },
    many: {
      sv: '{n} Word-, ODT- eller PDF-filer utan avtalskort hoppades över. Nämn dem för att granska dem: {names}',
      en: '{n} Word, ODT or PDF files without an agreement card were passed over. Name them to check them: {names}',
    },
  },
  unchanged: {
    one: {
      sv: '1 oförändrat avtal granskades inte, men är med när de ändrade jämförs: {names}',
      en: '1 unchanged agreement was not checked, but the changed ones are held against it: {names}',
    },
    many: {
      sv: '{n} oförändrade avtal granskades inte, men är med när de ändrade jämförs: {names}',
      en: '{n} unchanged agreements were not checked, but the changed ones are held against them: {names}',
    },
  },
} as const satisfies Readonly<Record<string, Counted>>;

/** A text of the list above, in one language. */
export function say(key: keyof typeof words, locale: Locale, data: Data = {}): string {
  return fill(words[key][locale], data, locale);
}

/** “1 sak att rätta”, “3 saker att rätta”. */
export function count(
  key: keyof typeof counted,
  n: number,
  locale: Locale,
  data: Data = {},
): string {
  const form = n === 1 ? counted[key].one : counted[key].many;
  return fill(form[locale], { ...data, n }, locale);
}

/** “2 saker att rätta, 10 att ta ställning till”. */
export function countBoth(errors: number, warnings: number, locale: Locale): string {
  if (errors === 0 && warnings === 0) return say('nothing', locale);
  if (errors === 0)
    return `${say('noErrors', locale)}, ${count('warningsAlone', warnings, locale)}`;
  if (warnings === 0) return count('errors', errors, locale);
  return `${count('errors', errors, locale)}, ${count('warnings', warnings, locale)}`;
}
