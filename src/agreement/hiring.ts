import type { Agreement, Party, Sentence } from './agreement.ts';
import { ownerOf } from './duties.ts';
import { type PartyMention, partyMentionsIn } from './facts/party-mentions.ts';
import {
  employed,
  hires,
  hiring,
  paid,
  recruits,
  role,
  roleLetters,
  share,
  shared,
  under,
  underLetters,
  wages,
  whoEmploys,
} from './hiring-words.ts';
import { allMatches } from './language/all-matches.ts';
import { isLeftOpen } from './language/left-open.ts';
import { isOutside } from './language/outside.ts';
import { lowerOf, type Said, saidIn, sentencesWith } from './language/search.ts';
import { propertiesOf } from './language/sentence-properties.ts';
import { isTold } from './language/tense.ts';
import { voiceOf } from './language/voice.ts';
import { cellAt, indexOf } from './neighbours.ts';

/** Words that say that somebody is, or is to be, employed for the partnership. */
export interface Hire {
  readonly said: Said;
  /** The party that hires; null when the text does not say. */
  readonly employer: Party | null;
  /** All hire together, or the partnership does: nobody can be employed by that. */
  readonly byAll: boolean;
  /** It is told that two parties lead the one who is hired. */
  readonly byTwo?: true;
}

/** A question that is answered another day. */
const later =
  /(?<![a-zà-öø-ɏ])(?:senare|längre fram|utreds|avgörs|bestäms|fastställs|klargörs|får visa sig|ska pekas ut)(?![a-zà-öø-ɏ])/;

/** Whether a sentence leaves open who employs. */
export const isEmployerOpen = (sentence: Sentence): boolean =>
  later.test(lowerOf(sentence)) || isLeftOpen(sentence);

/** The people whom the partnership is for may be hired by anybody. */
const isTarget =
  /(?<![a-zà-öø-ɏ])(?:deltagar[a-zà-öø-ɏ]*|arbetssök[a-zà-öø-ɏ]*|arbetslös[a-zà-öø-ɏ]*|ungdom(?:ar|arna)|unga|kvinnor|nyanlända|lönebidrag|praktik[a-zà-öø-ɏ]*|företag(?:et|en|are)?|arbetsmarknad[a-zà-öø-ɏ]*|sommarjobb[a-zà-öø-ɏ]*|skadestånd)(?![a-zà-öø-ɏ])/;
const ofRole = new RegExp(`^ (?:[a-zà-öø-ɏ]+ ){0,2}${role}`);
const hasRole = new RegExp(`(?<![a-zà-öø-ɏ])${role}(?![a-zà-öø-ɏ])`);
/** Volunteers and offices are not hired. */
const isUnpaid =
  /(?<![a-zà-öø-ɏ])(?:volontär(?:er|erna)?|frivillig(?:a)?|ideella|medlemmar(?:na)?|ledamöter(?:na)?|styrelsen?|utredning|arbetsgrupp|styrgrupp|får utbildning|utbildas)(?![a-zà-öø-ɏ])/;
/** Verbs of somebody who pays for what another hires. */
const pays = /(?:finansier|bekosta|betala|ersätt|bidra|lönekostnad|löne?(?:n|r)? )/;
/** What else tells of paid work where pay is spoken of. */
const worker =
  /tjänst|(?<![a-zà-öø-ɏ])den (?:person )?som|(?<![a-zà-öø-ɏ])(?:en|ett|två|tre) (?:[a-zà-öø-ɏ]+ )?(?:värd(?:ar)?|ledare|kock(?:ar)?|person(?:er)?|resurs|vaktmästare)(?![a-zà-öø-ɏ])/;
const place = /(?:av|hos|i|vid|inom|från) $/;
const byNobody =
  /(?<![a-zà-öø-ɏ])(?:parterna|partnerskapet|styrgruppen|samarbetet|vi)(?![a-zà-öø-ɏ])/;

const made = new WeakMap<Agreement, readonly Hire[]>();

/** Where the agreement itself says that somebody is hired, in the order of the text. Made once for all who ask. */
export function hiresIn(agreement: Agreement): readonly Hire[] {
  const known = made.get(agreement) ?? readHires(agreement);
  made.set(agreement, known);
  return known;
}

const withRolesOf = (agreement: Agreement): Pick<Agreement, 'blocks' | 'sentences'> => ({
  blocks: agreement.blocks,
  sentences: sentencesWith(agreement, roleLetters),
});

function readHires(agreement: Agreement): readonly Hire[] {
  const withRoles = withRolesOf(agreement);
  const found = [
    ...saidIn(agreement, ['anställ'], hires).filter(
      ({ sentence, start }) =>
        isForUs(sentence) &&
        !isSpared.test(lowerOf(sentence).slice(Math.max(0, start - 60), start)),
    ),
    ...saidIn(
      agreement,
      [
        'rekryter',
        'tillsätt',
        'inrätta',
        'utlyses',
        'annonseras',
        'bemannas',
        'leds',
        'sköts',
        'samordnas',
        'tar in ',
        'ta in ',
        'tas in ',
        'tillträder',
        'på plats',
        'börjar',
      ],
      recruits,
    ).filter(
      ({ sentence, text }) =>
        !(isUnpaid.test(text.toLowerCase()) || isVoluntary(sentence) || isStandIn(text, sentence)),
    ),
    ...saidIn(withRoles, ['lön', 'finansier', 'bekosta', 'betala', 'ersätter'], wages).filter(
      ({ sentence }) => hasRole.test(lowerOf(sentence)) || worker.test(lowerOf(sentence)),
    ),
    ...saidIn(withRoles, ['halvtid', 'heltid', 'deltid', 'procent', '%', 'tjänst'], shared).filter(
      ({ sentence }) => isNobodys(agreement, sentence),
    ),
  ];
  found.push(...hiredOtherwise(agreement));
  const own = found.filter(({ sentence }) => !isOutside(agreement, sentence));
  const sorted = own.sort(
    (a, b) =>
      a.sentence.block.index - b.sentence.block.index || a.sentence.start - b.sentence.start,
  );
  return sorted.map((said) => ({ said, ...employerOf(agreement, said) }));
}

/** Nouns and adjectives for it, where no party is named whose they are. */
function hiredOtherwise(agreement: Agreement): readonly Said[] {
  const own = ({ sentence, text }: Said) =>
    isOurs(agreement, sentence) && !isUnpaid.test(text.toLowerCase()) && !isVoluntary(sentence);
  return [
    ...saidIn(agreement, ['anställd'], employed).filter(
      (said) =>
        own(said) &&
        isNobodys(agreement, said.sentence) &&
        (hasRole.test(lowerOf(said.sentence)) || counted.test(said.text.toLowerCase())),
    ),
    ...saidIn(
      agreement,
      ['rekrytering', 'tillsättning', 'anställning', 'befattning', 'tjänsten'],
      hiring,
    )
      .filter(({ sentence }) => isNamedNowhere(agreement, sentence))
      .filter(own),
    ...saidIn(agreement, ['lönen', 'lön', 'avlön', 'tjänst'], paid)
      .filter(
        ({ sentence, text }) =>
          isNamedNowhere(agreement, sentence) &&
          (/tjänst|^mot /.test(text.toLowerCase()) ||
            paidOne.test(lowerOf(sentence)) ||
            hasRole.test(withBefore(agreement, sentence))),
      )
      .filter(own),
    ...saidIn(agreement, ['arbetsgiv', 'anställ', 'avlön', 'lön'], whoEmploys).filter(
      ({ sentence }) => isEmployerOpen(sentence),
    ),
    ...saidIn(withRolesOf(agreement), underLetters, under).filter((said) =>
      isUnderBoth(agreement, said),
    ),
    ...postsIn(agreement),
  ];
}

/** “En avlönad eldsjäl behövs” */
const paidOne =
  /(?<![a-zà-öø-ɏ])(?:(?:en|ett|två|tre) avlöna(?:d|de|t) [a-zà-öø-ɏ]{4,}|avlönas (?:en|ett|två|tre) [a-zà-öø-ɏ]{4,})/;
const isUnder = new RegExp(under.source);
const byBoth =
  /(?<![a-zà-öø-ɏ])(?:båda parter(?:na)?|bägge parter(?:na)?|parterna (?:gemensamt|tillsammans)|båda sidor(?:na)?)(?![a-zà-öø-ɏ])/;

/** Somebody with a role is led by two parties. */
function isUnderBoth(agreement: Agreement, { sentence, start, end }: Said): boolean {
  const lower = lowerOf(sentence);
  if (!isOurs(agreement, sentence) || isVoluntary(sentence)) return false;
  if (!hasRole.test(lower.slice(0, start))) return false;
  const after = sentence.text.slice(end);
  const named = partyMentionsIn(after, agreement.reading.parties).map(({ party }) => party);
  return new Set(named).size > 1 || byBoth.test(lower.slice(end));
}

const postHead =
  /^(?:befattning(?:ar)?|tjänst(?:er)?|roll(?:er)?|personal|funktion(?:er)?|anställda?)$/;
const extent = new RegExp(`^(?:${share}|\\d[\\d ,.]*(?: ?(?:%|procent|tim[a-zà-öø-ɏ]*)).*)$`);

/** Rows of a table of posts that name no party: “Processledare | 75 procent”. */
function postsIn(agreement: Agreement): readonly Said[] {
  return sentencesWith(agreement, roleLetters).flatMap((sentence) => {
    const { cell } = sentence.block;
    if (!cell || cell.row === 0 || !hasRole.test(lowerOf(sentence))) return [];
    const cells = [...Array(8).keys()].map((column) => ({
      head: cellAt(agreement, cell.table, 0, column)?.prose.text.trim().toLowerCase() ?? '',
      text: cellAt(agreement, cell.table, cell.row, column)?.prose.text.trim() ?? '',
    }));
    const isPost = postHead.test(cells[cell.column]?.head ?? '');
    const hasExtent = cells.some(({ text }) => extent.test(text.toLowerCase()));
    const isNamed = cells.some(
      ({ head, text }) =>
        /arbetsgiv|anställ[a-z]* (?:av|hos)/.test(head) ||
        partyMentionsIn(text, agreement.reading.parties).length > 0,
    );
    if (!isPost || !hasExtent || isNamed || ownerOf(agreement, sentence.block)) return [];
    return [{ sentence, start: 0, end: sentence.text.length, text: sentence.text }];
  });
}

const counted = /^(?:en|ett|två|tre|fyra|fem|sex|\d+) /;

/** It is to be, and is this agreement’s. */
const isOurs = (agreement: Agreement, sentence: Sentence) =>
  isForUs(sentence) &&
  !isTold(sentence, agreement.reading.parties) &&
  !isOutside(agreement, sentence);

function isNamedNowhere(agreement: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  // “lön efter kommunens lägsta nivå” names it for something else.
  const isAside = ({ isGenitive, end }: PartyMention) =>
    isGenitive && !ofRole.test(lower.slice(end, end + 60));
  return (
    partyMentionsIn(sentence.text, agreement.reading.parties).every(isAside) &&
    ownerOf(agreement, sentence.block) === null
  );
}

/** A sentence in lower case, with the one before it in its paragraph. */
function withBefore(agreement: Agreement, sentence: Sentence): string {
  const before = agreement.sentences[indexOf(agreement, sentence) - 1];
  const lead = before?.block === sentence.block ? lowerOf(before) : '';
  return `${lead} ${lowerOf(sentence)}`;
}

/** “Vid sjukdom tillsätter föreningen en vikarie”: the post is another’s, and goes on. */
const isStandIn = (text: string, sentence: Sentence) =>
  /vikari/.test(text.toLowerCase()) &&
  /sjuk|frånvaro|ledig|förhinder|semester|korttid/.test(lowerOf(sentence));

/** “Rekryterar kvällsvärdar bland grannarna”: people who give their time. */
function isVoluntary(sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return (
    /(?<![a-zà-öø-ɏ])(?:bland (?:[a-zà-öø-ɏ]+ ){0,2}?(?:medlem|grann|anhörig|boende|besökar|föräldra|deltagar|pensionär|invånar|senior|student|vänner)|ideell|frivillig|gratis|på sin fritid|(?:ger|skänker) (?:av )?sin tid|utan (?:lön|ersättning|betalning))/.test(
      lower,
    ) &&
    !/(?<![a-zà-öø-ɏ])(?:(?<!utan )lön|avlön|anställ|arvode|halvtid|heltid|deltid|\d{1,15} procent|tjänst(?:en)?(?![a-zà-öø-ɏ]))/.test(
      lower,
    )
  );
}

/** “Fler deltagare ska anställas på företag” is what the partnership hopes for. */
function isForUs(sentence: Sentence): boolean {
  const text = lowerOf(sentence);
  if (/anställ[a-zà-öø-ɏ]{0,30} (?:med lönebidrag|på företag)/.test(text)) return false;
  return !isTarget.test(text) || hasRole.test(text);
}

function isNobodys(agreement: Agreement, sentence: Sentence): boolean {
  const { parties } = agreement.reading;
  if (sentence.block.cell || partyMentionsIn(sentence.text, parties).length > 0) return false;
  return (
    !/var sin|vardera|varje part/.test(lowerOf(sentence)) && !ownerOf(agreement, sentence.block)
  );
}

function employerOf(agreement: Agreement, { sentence, text, end: from }: Said): Omit<Hire, 'said'> {
  if (isUnder.test(text.toLowerCase())) return { employer: null, byAll: true, byTwo: true };
  const { parties } = agreement.reading;
  const lower = lowerOf(sentence);
  const mentions = partyMentionsIn(sentence.text, parties);
  const at = mentions.find(
    ({ start, isGenitive }) =>
      !isGenitive && place.test(lower.slice(Math.max(0, start - 8), start)),
  );
  if (at && isOfOther(lower.slice(from, at.start))) return { employer: null, byAll: false };
  if (at) return { employer: at.party, byAll: false };
  const spoken = employerSpokenOf(agreement, lower);
  if (spoken) return { employer: spoken, byAll: false };
  const { subject } = propertiesOf(sentence, parties);
  const paid = pays.test(text.toLowerCase());
  const isPayer =
    paid && !/(?:betalar|ansvarar för|svarar för) (?:[a-zà-öø-ɏ]+ )?löne?n?/.test(lower);
  if (subject.kind === 'party' && !isPayer) {
    return { employer: subject.parties[0] ?? null, byAll: subject.parties.length > 1 };
  }
  const byAll = subject.kind === 'all' || (subject.kind === 'group' && byNobody.test(lower));
  if (byAll) return { employer: null, byAll };
  // “den samordnare som föreningen anställer”, “föreningens nyanställda projektledare”
  const near = mentions.find(
    ({ end, isGenitive }) =>
      /^ (?:[a-zà-öø-ɏ]+ ){0,2}?[a-zà-öø-ɏ]{0,12}anställ/.test(lower.slice(end)) ||
      (isGenitive && ofRole.test(lower.slice(end))),
  );
  if (near) return { employer: near.party, byAll: false };
  // “En projektledare anställs” below the heading of a party: an item of its list is the party’s, a sentence of its own
  // says only that it will be done.
  const isUnsaid = sentence.block.marker === null && !sentence.block.cell && passive.test(lower);
  return {
    employer: isPayer || isUnsaid ? null : ownerOf(agreement, sentence.block),
    byAll: false,
  };
}

const hiresNext = '(?: [a-zà-öø-ɏ]{1,12}){0,2} (?:anställer|avlönar|rekryterar)(?![a-zà-öø-ɏ])';
const youHire = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:ni${hiresNext}|(?:anställer|avlönar|rekryterar) ni(?![a-zà-öø-ɏ]))`,
);
const weHire = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:vi${hiresNext}|(?:anställer|avlönar|rekryterar) vi(?![a-zà-öø-ɏ]))`,
);

/** “Så att ni slipper anställa någon ny”, “utan att kommunen behöver anställa”: nobody is hired. */
const isSpared =
  /(?<![a-zà-öø-ɏ])(?:slipper|slippa|utan att|i ?stället för att|behöver inte|behövde inte|undvika att)(?: [a-zà-öø-ɏ]{1,20}){0,3} $/;

/** “Ni anställer en husvärd”, where the text tells who “ni” are; “vi anställer tillsammans” is nobody. */
function employerSpokenOf(agreement: Agreement, lower: string): Party | null {
  const voice = /(?:anställer|avlönar|rekryterar)/.test(lower) ? voiceOf(agreement) : null;
  if (!voice) return null;
  if (/(?<![a-zà-öø-ɏ])(?:tillsammans|gemensamt|ihop|båda)(?![a-zà-öø-ɏ])/.test(lower)) return null;
  const sides = [
    ...(youHire.test(lower) ? [voice === 'public' ? 'civil' : 'public'] : []),
    ...(weHire.test(lower) ? [voice] : []),
  ];
  return agreement.reading.parties.find(({ side }) => side === sides[0]) ?? null;
}

/** “Nyanställda introduceras av kommunen”: what is done to them is not that they are hired. */
const isOfOther = (between: string) =>
  /[a-zà-öø-ɏ]{2}[adenl]s (?:[a-zà-öø-ɏ]+ )?av $/.test(between) &&
  !/(?:anställ|bekost|finansier|betal|avlön|rekryter)[a-zà-öø-ɏ]{0,30} (?:[a-zà-öø-ɏ]+ )?av $/.test(
    between,
  );

const passive = /(?<![a-zà-öø-ɏ])(?:anställ|rekryter|tillsätt|inrätt)(?:s|as|es)(?![a-zà-öø-ɏ])/;

const eachRole = new RegExp(hasRole.source, 'g');

/** The roles that a sentence names, such as “samordnare”. */
export function hiredRolesIn(text: string): readonly string[] {
  return allMatches(text, eachRole).map(([word]) => word.replace(/n$/, ''));
}
