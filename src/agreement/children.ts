import type { Agreement, Sentence } from './agreement.ts';
import {
  again,
  ages,
  child,
  denies,
  homes,
  letters,
  meets,
  noChild,
  people,
  targets,
  young,
} from './children-words.ts';
import { partyMentionsIn } from './facts/party-mentions.ts';
import { allMatches } from './language/all-matches.ts';
import { lowered } from './language/lowered.ts';
import { cardinalOf } from './language/numbers.ts';
import { isOutside } from './language/outside.ts';
import { isQuotedAt } from './language/quotation.ts';
import { lowerOf, type Said, saidAt, sentencesWith } from './language/search.ts';
import { isNegatedAt } from './language/sentence-properties.ts';
import { cellAt } from './neighbours.ts';
import { sectionAt, sentenceRange } from './places.ts';

/**
 * Where the activity means contact with children. `certain`: the text says who they are and that somebody meets them
 * again and again; `likely`: summer activity, families, young people of no age.
 */
export interface Contact {
  readonly kind: 'certain' | 'likely';
  readonly said: Said;
}

/** What is told of the world and of the parties, not of the activity. */
const elsewhere: ReadonlySet<string | null> = new Set([
  'background',
  'values',
  'agreement-basis',
  'parties',
  'term',
  'renegotiation',
  'termination',
  'confidentiality',
  'personal-data',
  'definitions',
  'annexes',
  'contacts',
  'signatures',
]);

/** The sentences of the activity that hold any of the letters, not quoted. */
function ownWith(agreement: Agreement, wanted: readonly string[]): readonly Sentence[] {
  return sentencesWith(agreement, wanted).filter(
    (sentence) =>
      !sentence.block.quoted &&
      !sentence.block.footnote &&
      !elsewhere.has(sectionAt(agreement, sentenceRange(sentence))) &&
      !isQuotedAt(sentence, 0, agreement.blocks),
  );
}

/** Homes where somebody lives for care or protection, as the agreement says that it has them. */
export function homesIn(agreement: Agreement): readonly Said[] {
  return ownWith(agreement, ['hvb', 'hem för vård', 'stödboend', 'boende']).flatMap((sentence) => {
    const lower = lowerOf(sentence);
    const match = homes.exec(lower);
    if (!match || denies.test(lower) || isNegatedAt(sentence, match.index)) return [];
    return [saidAt(sentence, match.index, match.index + match[0].length)];
  });
}

/** A sentence with blanks for what holds a child and means none, and for names of parties. */
function bare({ reading }: Agreement, sentence: Sentence): string {
  const blank = (text: string) => ' '.repeat(text.length);
  let lower = lowerOf(sentence).replace(noChild, blank);
  for (const { start, end } of partyMentionsIn(sentence.text, reading.parties))
    lower = lower.slice(0, start) + blank(lower.slice(start, end)) + lower.slice(end);
  return lower;
}

const yearsOf = (age = ''): number => (/\d/.test(age) ? Number(age) : (cardinalOf(age) ?? 99));

/** What the ages in a sentence say: children, perhaps, or adults; null when it names none. */
function ageIn(lower: string): 'child' | 'young' | 'adult' | null {
  let found: 'child' | 'young' | 'adult' | null = null;
  for (const [, from, , least, below] of allMatches(lower, ages)) {
    const low = below !== undefined ? 0 : yearsOf(from ?? least);
    // “Minst tolv är under 30 år” tells of no child.
    if (low > 64 || (below !== undefined && yearsOf(below) > 20)) continue;
    const age = low < 16 ? 'child' : low < 18 ? 'young' : 'adult';
    if (found === null || age === 'child') found = age;
  }
  return found;
}

/** “Unga” and “ungdomar” are those whom the target group tells of. */
const ofAge = /^(?:unga|ungdomar|ungdomarna|ungdom|tjejer|killar)/;
const grown =
  /(?<![a-zà-öø-ɏ])(?:unga vuxna|myndiga? unga|vuxna unga|unga myndiga|myndiga?)(?![a-zà-öø-ɏ])/;

/** Whether the target group is told to be of age, and nowhere younger. */
function isForAdults(agreement: Agreement): boolean {
  const told = ownWith(agreement, [' år', 'fyllt', 'åring', 'vuxna', 'myndig']).filter(
    (sentence) =>
      sectionAt(agreement, sentenceRange(sentence)) === 'target-group' ||
      targets.test(lowerOf(sentence)) ||
      people.test(lowerOf(sentence)),
  );
  const ages = told.map((sentence) => ageIn(lowerOf(sentence)));
  if (ages.some((age) => age === 'child' || age === 'young')) return false;
  // “Ungdomar och unga vuxna” are both.
  const isGrown = (lower: string) =>
    (grown.test(lower) || /(?<![a-zà-öø-ɏ])vuxna (?:i |som |med |från |boende)/.test(lower)) &&
    !young.test(lower.replace(grown, ' ')) &&
    !child.test(lower);
  return ages.includes('adult') || told.some((sentence) => isGrown(lowerOf(sentence)));
}

/** “Barn följer ibland med en släkting”: whoever they come with minds them. */
const withTheirOwn =
  /(?:barn[a-zà-öø-ɏ]{0,30}|småtting(?:ar|arna)|ungarna|knatt(?:ar|arna)|[a-zà-öø-ɏ]{1,30}åring(?:ar|arna))(?: [a-zà-öø-ɏ]{1,30}){0,4} (?:med|i sällskap (?:med|av)|tillsammans med) (?:en |sin |sina |sitt |någon )?(?:[a-zà-öø-ɏ]{1,30} )?(?:förälder|föräldrar|vuxen|vuxna|anhörig[a-z]{0,30}|släkting[a-z]{0,30}|mor- eller|(?:mor|far)(?:mor|far)?|mamma|pappa|vårdnadshavare|familj)(?:n|en|s|ns)?(?![a-zà-öø-ɏ])|föräldrar(?:na)? och (?:deras |sina )?barn(?:en)?(?: [a-zà-öø-ɏ]{1,30}){0,2} tillsammans|föräldrarna (?:har|behåller|tar) (?:själva )?(?:ansvaret|tillsynen)|barn[^.;]{0,60} i (?:sina |sin |sitt )?(?:föräldrars|förälders|föräldrarnas|vårdnadshavares|egna vuxnas) (?:vård|sällskap|tillsyn|ansvar|omsorg)/;
/** “Barn som följer med sitter i ett hörn medan föräldern läser”, unless a leader has them. */
const comesAlong =
  /(?<![a-zà-öø-ɏ])(?:barn(?:en)? som (?:[a-zà-öø-ɏ]{1,30} )?(?:följer|kommer|hänger|tas|är|får (?:följa|komma|hänga)) med|medföljande (?:små)?barn)(?![a-zà-öø-ɏ])/;
const parent =
  /(?<![a-zà-öø-ɏ])(?:förälder|föräld(?:rar|ern|rarna)|mamm[ao][a-z]{0,4}|papp[ao][a-z]{0,4}|vårdnadshavar[a-z]{1,3}|(?:mor|far)(?:mor|far)?|den vuxn[ae]|de vuxna)(?![a-zà-öø-ɏ])/;
const hasThem =
  /(?<![a-zà-öø-ɏ])(?:[a-zà-öø-ɏ]*(?:led(?:are|arna|s|er)|volontär(?:er|erna)?|värd(?:ar|arna)?|personal(?:en)?|pedagog(?:er|erna)?|ungdomar(?:na)?)|vi|barnpassning[a-z]*|barnvakt[a-z]*|passa[rs]?|undervis[a-z]+|tar (?:[a-zà-öø-ɏ]+ )?hand|tas om)(?![a-zà-öø-ɏ])/;
const comesWithParent = (lower: string): boolean =>
  comesAlong.test(lower) && parent.test(lower) && !hasThem.test(lower);

const minds =
  '(?:har hand om|tar hand om|ansvarar för|har ansvar för|svarar för|passar|leder|möter|träffar|arbetar med|är ensam(?:ma)? med|har (?:någon )?kontakt med|har (?:någon )?tillsyn över)';
const nobody = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:barn(?:en)?|minderåriga|(?:den|de|personer|ungdomar|unga) (?:som är )?under (?:18|arton) år)(?: [a-zà-öø-ɏ]+){0,3} (?:hänvisas|visas|slussas)(?: [a-zà-öø-ɏ]+)? (?:till|vidare)|(?:barn(?:en)?(?: och (?:unga|ungdomar))?|minderåriga|(?:den|de|personer|ungdomar|unga) under (?:18|arton) år)(?: [a-zà-öø-ɏ]+){0,3} (?:deltar|medverkar|tas emot|ingår) (?:inte|ej|aldrig)|(?:inga|ingen) (?:barn|minderårig[a-zà-öø-ɏ]*)(?: [a-zà-öø-ɏ]+){0,2} (?:deltar|medverkar|ingår|tas emot)|(?:ingen|inga)(?: [a-zà-öø-ɏ]+){0,4} ${minds}(?: [a-zà-öø-ɏ]+){0,2} barn|(?:tar|har) (?:inte|ej|aldrig) (?:[a-zà-öø-ɏ]+ )?(?:hand om|ansvar för|tillsyn över|kontakt med)(?: [a-zà-öø-ɏ]+){0,2} barn|${minds} (?:inte|ej|inga|aldrig)(?: [a-zà-öø-ɏ]+){0,2} barn|barn(?:en)?(?: [a-zà-öø-ɏ]+){0,6} (?:lämnas aldrig|lämnas inte|kommer bara|alltid)(?: [a-zà-öø-ɏ]+){0,4} (?:ensam|förälder|föräldrar|vuxen|anhörig|vårdnadshavare))`,
);

/** “Ingen av värdarna har hand om barn” */
function nobodyMinds(agreement: Agreement): boolean {
  return ownWith(agreement, ['barn', 'minderår', 'under 18', 'under arton']).some((sentence) =>
    nobody.test(lowerOf(sentence)),
  );
}

/** “Vid sommarfesten den 6 juni är familjer välkomna”: once, and whoever comes brings the children. */
const occasion =
  /(?<![a-zà-öø-ɏ])(?:vid|på|till|under) (?:(?:den|det|stadsdelens|områdets|vår|vårt|kommunens|föreningens|byns|årets|en|ett) ){0,2}[a-zà-öø-ɏ]*(?:fest|festen|festival|festivalen|marknad|marknaden|invigning|invigningen|jubileet|jubileum|öppet hus|kalas|kalaset|mässan|avslutningen|firandet)(?![a-zà-öø-ɏ])/;
const many =
  /(?<![a-zà-öø-ɏ])(?:varje (?!år)|varannan|vecka|veckan|regelbund|leds|ledare|volontär|läger|grupp)/;
const isOccasion = (lower: string): boolean =>
  occasion.test(lower) && /\d|invigning/.test(lower) && !many.test(lower);

/** “Leksaker skänks till barn i staden”: what is given goes to them, and nobody meets them. */
const given =
  /(?<![a-zà-öø-ɏ])(?:skänk|stick|doner|insaml|samlar? in|samlas in|gåv|skickas?|säljs? )[a-zà-öø-ɏ]*[^.;]{0,60}? (?:till|åt) (?:[a-zà-öø-ɏ]+ )?barn/;

/** The strongest sign that somebody in the activity meets children; null when nothing says so. */
export function contactIn(agreement: Agreement): Contact | null {
  const isAgain = isRegular(agreement);
  const isAdult = isForAdults(agreement);
  let likely: Contact | null = null;
  const isDenied = nobodyMinds(agreement);
  for (const sentence of ownWith(agreement, letters)) {
    const lower = lowerOf(sentence);
    if (
      isOutside(agreement, sentence) ||
      withTheirOwn.test(lower) ||
      comesWithParent(lower) ||
      nobody.test(lower) ||
      isOccasion(lower) ||
      given.test(lower)
    )
      continue;
    const contact = contactOf(agreement, sentence, isAgain);
    // Those who learn a language are pupils too.
    const isPupil = contact !== null && /^[a-zà-öø-ɏ]*elev/.test(contact.said.text.toLowerCase());
    if (contact?.kind === 'certain' && !(isAdult && isPupil)) return contact;
    if (!(isAdult && contact && (isPupil || ofAge.test(contact.said.text.toLowerCase()))))
      likely ??= isDenied ? null : contact;
  }
  return likely;
}

function isRegular(agreement: Agreement): boolean {
  return ownWith(agreement, [
    'var',
    'vecka',
    'dag',
    'kväll',
    'gång',
    'regelbund',
    'återkomm',
    'öppe',
    'träff',
    'ses',
    'möts',
    'grupp',
  ]).some((sentence) => again.test(lowerOf(sentence)));
}

/** “För vilka”, “Ålder”: the column says that a cell is about those who come. */
const forWhom = /^[^a-zà-öø-ɏ]*(?:för vem|för vilka|målgrupp|ålder|åldrar|deltagare|grupp|vilka)/;

/** The head of the column that a sentence stands in. */
function headOver(agreement: Agreement, { block: { cell } }: Sentence): string {
  if (!cell || cell.row === 0) return '';
  return lowered(cellAt(agreement, cell.table, 0, cell.column)?.prose.text ?? '');
}

function contactOf(agreement: Agreement, sentence: Sentence, isAgain: boolean): Contact | null {
  const lower = bare(agreement, sentence);
  const age = ageIn(lower);
  const certain = child.exec(lower);
  // “Deltagarna är mellan 9 och 15 år”
  const isYoung = age === 'child' || age === 'young';
  const isGroup = isYoung && forWhom.test(headOver(agreement, sentence));
  const aged = isGroup ? /[^ ].*/.exec(lower) : isYoung ? people.exec(lower) : null;
  const match = certain ?? young.exec(lower) ?? aged;
  if (!match || denies.test(lower) || isNegatedAt(sentence, match.index)) return null;
  // “Den som är yngre hänvisas till fritidsgården”: others meet them.
  if (/hänvisas?(?: [a-zà-öø-ɏ]+)? till /.test(lower.slice(0, match.index))) return null;
  const said = saidAt(sentence, match.index, match.index + match[0].length);
  if (!certain && age === 'adult') return null;
  const isChild = certain !== null || age === 'child';
  const isTarget =
    isGroup ||
    targets.test(lower) ||
    sectionAt(agreement, sentenceRange(sentence)) === 'target-group';
  const isMet = isTarget || meets.test(lower);
  // “Barnfamiljer som inte har råd” says who has it hard, not who is met.
  if (
    !isMet &&
    !/bjud|välkom/.test(lower) &&
    /^barnfamil|^familjer/.test(said.text.toLowerCase()) &&
    !again.test(lower)
  )
    return null;
  const isCertain = isChild && isMet && (again.test(lower) || isAgain);
  return { kind: isCertain ? 'certain' : 'likely', said };
}
