import { allMatches } from '../language/all-matches.ts';
import type { Duration } from './fact.ts';
import type { Passage } from './passages.ts';
import { goesByItself, isStopped, isTacit, mayGoOn } from './tacit.ts';

export type Role = Duration['role'];

/** A length within its sentence: what stands before it, and after it. All in lower case. */
export interface Placed {
  readonly passage: Passage;
  /** The sentence up to the length, “utan uppsägning” left out. */
  readonly lead: string;
  readonly tail: string;
}

const gap = '(?![a-zà-öø-ɏ])';
const at = '(?<![a-zà-öø-ɏ])';
const word = (source: string, flags = '') => new RegExp(`${at}(?:${source})`, flags);

/** Ending by notice. */
const ending = word(
  'uppsägning|uppsagd|uppsagt|uppsagda|uppsäg|säg(?:a|er|as|s|es)?(?: [a-zà-öø-ɏ-]+){0,4}? upp|sagts? upp|sade upp|avtalsuppsägning|varsel|varsl|avsluta|frånträd|terminat|notice|lämna (?:avtalet|samarbetet|överenskommelsen|partnerskapet)|hoppa(?:r|t)? av|kliv(?:a|er|it) av|dra(?:r)? sig ur|(?:gå|går|träda|träder) ur|utträd|vill (?:[a-zà-öø-ɏ]+ ){0,4}?(?:sluta|lämna(?= (?:ska|gör|säger|måste|meddelar|behöver|får))|gå ur|hoppa av|kliva av|dra sig ur)',
);
/** Going on after the term. */
const goingOn = word(
  'förläng|förnya|prolong|option|fortsätt|fortsatt|löp(?:er|a) vidare|extend|extension|renew|continu|ny(?:a|tt)? (?:avtal|partnerskap|överenskommelse)?(?:s?period)|avtalsförläng',
);
const deciding = word(
  'ställning|beslut|besked|bestäm|överens|diskut|förhandl|samtal|initier|aktualiser|begär|ansök|meddel|anmäl|pröva|frågan|ta(?:r|s)? upp|underrätt|decid|decision|notify|inform',
);
const paying = word(
  '[a-zà-öø-ɏ-]*betal|[a-zà-öø-ɏ]*faktur|rekvi|rekvirer|förfall|kredit|dröjsmål|payment|payable|paid|pays?(?![a-z])|invoice',
);

interface Cue {
  readonly role: Role;
  readonly pattern: RegExp;
}

/** Words before a length that tell what it is; the nearest one decides. */
const cues: readonly Cue[] = [
  {
    role: 'notice',
    pattern: word(
      'uppsäg[a-zà-öø-ɏ]*|säg(?:a|er|as|s|es)?(?: [a-zà-öø-ɏ-]+){0,4}? upp|uppsag[a-zà-öø-ɏ]*|sagts? upp|varsel[a-zà-öø-ɏ]*|varsl[a-zà-öø-ɏ]*|notice|terminat[a-z]*|lämna (?:avtalet|samarbetet|överenskommelsen|partnerskapet)|hoppa(?:r|t)? av|kliv(?:a|er|it) av|dra(?:r)? sig ur|(?:gå|går|träda|träder) ur|utträd',
      'g',
    ),
  },
  {
    role: 'extension',
    pattern: word(
      '(?:avtals)?förläng[a-zà-öø-ɏ]*|förny[a-zà-öø-ɏ]*|prolong[a-zà-öø-ɏ]*|option[a-zà-öø-ɏ]*|fortsätt[a-zà-öø-ɏ]*|löp(?:er|a) vidare|ytterligare|extend[a-z]*|extension[a-z]*|renew[a-z]*|continu[a-z]*|further|nya? (?:avtals|partnerskaps|samarbets)?period(?:er)?',
      'g',
    ),
  },
  {
    role: 'term',
    pattern: word(
      'gälle[rs]?|gälla(?:nde)?|löper|löpa|löptid[a-zà-öø-ɏ]*|(?:avtals|giltighets|partnerskaps|samarbets|överenskommelse)(?:tid|period|längd)[a-zà-öø-ɏ]*|giltig[a-zà-öø-ɏ]*|sträck[a-zà-öø-ɏ]*|varar|vara i|pågå[a-zà-öø-ɏ]*|håll(?:er|a) på|teckna[a-zà-öø-ɏ]*|ingå(?:s|tts|r)|sluts|slutits|träffa[st]|skriv(?:s|er)|upprätta[a-zà-öø-ɏ]*|period(?:en|ens)?|omfatta[a-zà-öø-ɏ]*|tidsbegräns[a-zà-öø-ɏ]*|valid|in force|runs?|lasts?|term|duration|effect',
      'g',
    ),
  },
  {
    role: 'payment',
    pattern: word(
      '[a-zà-öø-ɏ-]*betal[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]*faktur[a-zà-öø-ɏ]*|rekvi[a-zà-öø-ɏ]*|dröjsmål[a-zà-öø-ɏ]*|förfall[a-zà-öø-ɏ]*|kredit[a-zà-öø-ɏ]*|payments?|payable|paid|pays?|invoices?',
      'g',
    ),
  },
];

/** Whose length it is, when it is not the agreement's: a lease, an employment. */
const others = word(
  'hyres|hyra|hyran|lokalen|lokalavtal|[a-zà-öø-ɏ]*anställ|personal(?:en|ens)?|tjänsten|kollektivavtal|medlemskap|försäkring|abonnemang|licens|leasing|personuppgiftsbiträd|lease|employ|insurance',
);
/** The agreement itself, by the names it goes by. */
const ours = word(
  `(?:iop-?|samverkans|partnerskaps|samarbets)?avtal(?:et|ets|ens)?${gap}|(?:iop-)?överenskommelse|partnerskap|samarbete|samverkan|perioden|avtalsperiod|avtalstid|iop|parterna|part${gap}|vi${gap}|den${gap}|det${gap}|detta${gap}|denna${gap}|agreement|partnership|cooperation|it${gap}|this${gap}|we${gap}`,
);
/** A stretch within the term. */
const trial = /prövotid|provtid|prövoperiod|försöksperiod|provperiod|trial|probation/;
/** People are chosen for a time as well. */
const chosen = word('utse|välj|vald|förordna|mandat|[a-zà-öø-ɏ]*anställ|elect|appoint');
/** A change of something within the agreement. */
const changing = word(
  'ändr|omförhandl|påkalla|avisera|renegotiat|juster|flytt|stäng|inställ|boka|byt(?:a|er|s)|schema|höj|sänk|chang|amend|avboka',
);

const tight = {
  extension:
    /^,? ?(?:i taget|i sänder|åt gången|till(?= ?[.,;)]| ?$)|s?(?: i)? förlängning|at a time|more(?![a-z]))/,
  notice:
    /^(?:['’]s?|s['’]|s)?,? (?:(?:ömsesidig[at]?|skriftlig[at]?|skriftligt|written|prior|mutual) ){0,2}(?:uppsägning|varsel|notice|framförhållning)/,
  payment:
    /^(?:['’]s?|s)? ?(?:netto|kredit|betalnings?|net(?![a-z]))|^ (?:räknat )?(?:efter|från|after|from|of)[^,.;]{0,40}(?:faktur|rekvisition|invoice)/,
  before:
    /^ ?,? ?(?:(?:i förväg|dessförinnan|dessförrinnan|innan|före|prior|before|ahead)(?![a-zà-öø-ɏ])|in advance)/,
  afterNotice:
    /^ ?(?:efter|från|räknat från|after|from)(?: det)?(?: att)?[^,.;]{0,60}(?:uppsägning|uppsagts|sagts? (?:upp|ifrån)|säg|notice)/,
  fromStart:
    /^,? ?(?:räknat )?(?:från|fr\.? ?o\.? ?m\.?|från och med|from|with effect from)[^,.;]{0,50}(?:teckn|skrift|signer|kraft|start|början|tillträd|inleds|börjar|sign|\d{4}|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)/,
  notAgreement:
    /^[^.;]{0,50}?(?<![a-zà-öø-ɏ])(?:möte|[a-zà-öø-ɏ]*mötet|[a-zà-öø-ɏ]*möten|sammanträd|träff|verksamhetsår|termin|besök|evenemang|aktivitet|läsår|utbetalning|faktur|resa|arrangemang|meeting|event)/,
  agreementEnd:
    /^[^.;]{0,80}?(?:avtal|period|utgång|upphör|slut|löper ut|går ut|gått ut|överenskommelse|partnerskap|förfall|expir|end|term)/,
};

const within =
  /(?:^| )(?:inom|senast|tidigast|efter|within|after|no later than|at the latest)(?: (?:högst|max|maximalt|ca|cirka))? $/;
const limit = /(?:^| )(?:inom|tidigast|efter|within|after)(?: (?:högst|max|maximalt|ca|cirka))? $/;

/** What a deadline before the end is for, by the sentence itself; null when it does not say. */
function deadlineIn(sentence: string, earlier: string): Role | null {
  if (isTacit(sentence)) return 'notice';
  const isByItself = goesByItself(earlier) && !mayGoOn(earlier);
  if (isByItself && isStopped(sentence) && goingOn.test(`${earlier} ${sentence}`)) return 'notice';
  const isEnding = ending.test(sentence);
  if (!goingOn.test(sentence)) return isEnding ? 'notice' : null;
  return isEnding && !deciding.test(sentence) ? 'notice' : 'decide-before';
}

/** “Avtalstid, uppsägning och förlängning” says of no length which of them it is. */
const isOfAll = (heading: string) =>
  /uppsäg|notice/.test(heading) &&
  /förläng|extension|(?:tid|period|giltighet|term)[a-zà-öø-ɏ]*(?:,|\/| och| samt| and)/.test(
    heading,
  );

/** What it is for, by what stands around its sentence. */
function deadlineAround({ passage, tail }: Placed, sentence: string): Role {
  const [near = ''] = passage.before;
  const { label, column, keys } = passage.around;
  const heading = isOfAll(passage.around.heading) ? '' : passage.around.heading;
  if (goingOn.test(near)) return 'decide-before';
  if (ending.test(near)) return 'notice';
  if (/omförhandl|renegotiat|utvärder|uppfölj|slutrapport/.test(sentence)) return 'other';
  const around = `${label} ${column} ${heading}`;
  if (goingOn.test(around)) return 'decide-before';
  if (/uppsäg|terminat|notice/.test(around)) return 'notice';
  const isOfEnd = tight.agreementEnd.test(tail) || /^[ ,]{0,3}[a-zà-öø-ɏ]+[.!]?$/.test(tail);
  const isDecided = deciding.test(sentence) && isOfEnd;
  return isDecided && (keys.has('extension') || keys.has('term')) ? 'decide-before' : 'other';
}

/** A deadline counted back from something: the end of the agreement, a meeting. */
function deadlineRole(placed: Placed, sentence: string): Role {
  const { passage, tail, lead } = placed;
  const isOfEnd = tight.agreementEnd.test(tail);
  if (!isOfEnd && paying.test(lead.slice(-60))) return 'payment';
  if (!isOfEnd && tight.notAgreement.test(tail)) return 'other';
  return deadlineIn(sentence, passage.before.join(' ')) ?? deadlineAround(placed, sentence);
}

/** The cue that stands nearest before a length. */
function nearest(lead: string): { readonly role: Role; readonly gap: string } | null {
  let best: { role: Role; gap: string; end: number } | null = null;
  for (const { role, pattern } of cues) {
    for (const match of allMatches(lead, pattern)) {
      const end = match.index + match[0].length;
      if (best === null || end > best.end) best = { role, gap: lead.slice(end), end };
    }
  }
  return best;
}

/** A length of notice counts only for the agreement itself. */
function noticeOrOther(sentence: string, lead: string): Role {
  const isOther =
    others.test(lead.slice(-120)) &&
    !/(?<![a-zà-öø-ɏ])(?:partnerskapet|överenskommelsen|detta avtal|samarbetet)(?![a-zà-öø-ɏ])/.test(
      lead.slice(-120),
    );
  if (isOther) return 'other';
  const isChange =
    changing.test(lead) && !/uppsäg|säg[a-z]* upp|upphör|avsluta|uppsag/.test(sentence);
  return isChange ? 'other' : 'notice';
}

const dueAfter = /(?:betalningsvillkor|betalningstid|kredit|förfall)[^.;]{0,40}$/;
/** “förlängs med perioder om ett år”: the extension is told before the word that stands nearest. */
const extendedBy =
  /(?:förläng|förny|prolong|extend|extension|renew)[a-zà-öø-ɏ]*[^.;,]{0,60}(?:period|term|gäller|löper|längd)[a-zà-öø-ɏ]*[^.;,]{0,30}$/;

/** “löper den vidare ett år” */
const goesOnFor =
  /(?<![a-zà-öø-ɏ])(?:löper|rullar|gäller|fortsätter|kör|går)(?: [a-zà-öø-ɏ]+){0,2} vidare(?: i| med)? $/;

/** “Därefter gäller avtalet i ytterligare tre månader”, */
const runsOut =
  /^[^a-zà-öø-ɏ]*(?:därefter|efter det|sedan|då) (?:gäller|löper|fortsätter) [^.;]{0,40} ytterligare $/;
/** … after a sentence on notice. */
const isAfterNotice = ({ passage: { before } }: Placed) =>
  ending.test(before[0] ?? '') &&
  !goingOn.test(before[0] ?? '') &&
  !/ inte | ingen /.test(before[0] ?? '');

function isDue({ lead, tail }: Placed): boolean {
  return within.test(lead) || dueAfter.test(lead) || /^ efter/.test(tail);
}

function isTerm({ passage, lead }: Placed): boolean {
  const isOurs = ours.test(lead) || passage.around.keys.has('term');
  return isOurs && !others.test(lead.slice(-100));
}

/** @param gap how far before it the word on extension stands */
function extensionOrOther(placed: Placed, gap: number): Role {
  const { lead, tail } = placed;
  if (runsOut.test(lead) && isAfterNotice(placed)) return 'notice';
  const isOurs = goingOn.test(lead) || ours.test(lead);
  const isLimit = tight.fromStart.test(tail) || gap >= 90;
  return isOurs && !isLimit && !others.test(lead.slice(-80)) ? 'extension' : 'other';
}

function fromCue(placed: Placed, sentence: string): Role | null {
  const { lead } = placed;
  if (goesOnFor.test(lead.slice(-60)) && !others.test(lead.slice(-80))) return 'extension';
  const cue = nearest(lead.slice(-200));
  if (!cue) return null;
  if (cue.role === 'payment') return isDue(placed) ? 'payment' : 'other';
  if (limit.test(lead)) return 'other';
  if (cue.role === 'notice') return /senast $/.test(lead) ? 'other' : noticeOrOther(sentence, lead);
  if (cue.role === 'extension') return extensionOrOther(placed, cue.gap.length);
  if (trial.test(lead.slice(-50)) || cue.gap.length >= 60) return 'other';
  if (extendedBy.test(lead.slice(-140))) return 'extension';
  return isTerm(placed) ? 'term' : 'other';
}

/** What the surroundings say about a length that its own sentence does not: a cell beside its label, a line under its heading. */
function fromSurroundings({ passage, lead, tail }: Placed, sentence: string): Role {
  const { label, column, heading, keys } = passage.around;
  if (sentence.length > 90 || limit.test(lead) || trial.test(lead)) return 'other';
  for (const text of [label, column, heading]) {
    if (text === '' || (text === heading && isOfAll(heading))) continue;
    if (/uppsägning|notice/.test(text) && !/(?:period|tid) och|omförhandl/.test(text))
      return 'notice';
    if (goingOn.test(text)) return 'extension';
    if (paying.test(text) || /betalning/.test(text)) return 'payment';
    if (
      /avtalstid|löptid|längd|avtalsperiod|giltighet|period|term|duration|hur länge|så länge/.test(
        text,
      )
    )
      return 'term';
  }
  if (keys.has('term') && /^[.! ]*$/.test(tail)) return 'term';
  return 'other';
}

const adjective =
  /^(?:ig|igt|iga|s|-year)?,? (?:[a-zà-öø-ɏ-]+ ){0,2}?(?:avtal|partnerskap|överenskommelse|iop|period|samarbete|samverkan|agreement|partnership|term)/;

/** What the words right beside a length tell; null when they tell nothing. */
function roleBeside(placed: Placed, shape: string, sentence: string): Role | null {
  const { lead, tail } = placed;
  if (tight.notice.test(tail) || /varsel$|uppsägning/.test(shape))
    return noticeOrOther(sentence, lead);
  if (tight.extension.test(tail) && !others.test(lead.slice(-80)))
    return chosen.test(lead.slice(-60)) ? 'other' : 'extension';
  if (tight.payment.test(tail)) return 'payment';
  if (tight.before.test(tail)) return deadlineRole(placed, sentence);
  return tight.afterNotice.test(tail) && /upphör|gäll|löp|end|expir|terminat/.test(sentence)
    ? 'notice'
    : null;
}

const compound = /(?:ig|igt|iga|period|perioden|perioder|avtal|avtalet)$/;
const isOfOurs =
  /(?:avtal|partnerskap|överenskommelse|samarbete|iop)[a-zà-öø-ɏ]* (?:är|ska vara|blir) $/;

/** “tvåårigt avtal”, “en treårsperiod”. */
function roleOfCompound({ lead, tail }: Placed, shape: string): Role | null {
  if (!compound.test(shape)) return null;
  if (/period|avtal/.test(shape) || adjective.test(tail))
    return goingOn.test(lead.slice(-80)) ? 'extension' : 'term';
  return isOfOurs.test(lead) ? 'term' : null;
}

/** What a length is the length of. `shape` is the length as written, in lower case. */
export function roleOfLength(placed: Placed, shape: string): Role {
  const sentence = `${placed.lead}${shape}${placed.tail}`;
  const beside = roleBeside(placed, shape, sentence) ?? roleOfCompound(placed, shape);
  if (beside) return beside;
  const told = fromCue(placed, sentence);
  if (told !== null && told !== 'other') return told;
  const isFromStart = tight.fromStart.test(placed.tail) && !within.test(placed.lead);
  if (isFromStart && !goingOn.test(placed.lead)) return 'term';
  return told ?? fromSurroundings(placed, sentence);
}
