import type { Agreement, Sentence } from '../agreement.ts';
import { hasAny } from './letters.ts';
import { lowerOf } from './search.ts';

const start = '(?<![a-zà-öø-ɏ])';
const end = '(?![a-zà-öø-ɏ])';

/** What was the case, by its verb: “köpte”, “gällde”, “förlängdes”. */
const was =
  '(?:var|fanns|fick|gick|gav|gavs|blev|kunde|skulle|stod|tog|togs|drog|drogs|höll|hölls|innehöll|gjorde|gjordes|lät|bestod|utgick|hade|sattes|sköttes|bröts|skrev|(?!avtalade|bestämde |nämnde )[a-zà-öø-ɏ]{2,16}(?:ade|ades|lde|ldes|gde|gdes|nde|ndes|rde|rdes|kte|ktes|pte|ptes|ste|stes|tte|ttes|mde|mdes))';
/** An agreement, a period or a way of working before this one. */
const times =
  '(?:gången|perioden|avtalsperioden|avtalet|överenskommelsen|partnerskapet|modellen|ordningen|upplägget|systemet|texten|lösningen|samarbetet|åren|kontraktet|upphandlingen|uppdraget)';
const before = `(?:förra|tidigare|föregående|gamla|dåvarande|forna|första) ${times}`;
/** “Förra gången förlängdes …”, “I det gamla avtalet fanns …”, “Tidigare köpte kommunen …”. */
const atOnce = new RegExp(
  `^[^a-zà-öø-ɏ]*(?:(?:under|i|enligt|genom|med|fram till|före|inom) )?(?:(?:den|det|vår|vårt|de) )?(?:${before}(?: \\([^)]{1,40}\\))?(?: (?:med|mellan|från|på|om|för) [a-zà-öø-ɏ\\d–-]+)?|tidigare|förut|förr|dessförinnan|innan dess) ${was}${end}`,
);
/** “Redan 1987 slöts ett ackord …”, “under forna tider, då staden …”: long ago, whatever the verb. */
const longAgo =
  /^[^a-zà-öø-ɏ\d]*(?:(?:under|i|på) (?:forna|svunna|gamla|äldre) (?:tider|dagar)|på den tiden|förr i (?:tiden|världen)|(?:redan |år |åren )?1[89]\d\d(?:[–-]\d{2,4})?)(?![a-zà-öø-ɏ\d])/;
/** “Tidigare: taxi 2018–2024, vite vid sen ankomst”, “Tidigare ordning: ett bolag …”: a label, and what was. */
const label =
  /^[^a-zà-öø-ɏ\d]*(?:tidigare|förut|förr|historik|historia|dessförinnan|innan dess)(?: (?:avtal|lösning|ordning|modell|upplägg|utförare|leverantör|försök|erfarenheter)(?:et|en)?)? ?: /;
/** “Tidigare avbokade tillfällen ger …” tells of no earlier time. */
const attribute =
  /^[^a-zà-öø-ɏ]*tidigare [a-zà-öø-ɏ]+ade (?!kommunen|staden|regionen|föreningen|stiftelsen|nämnden|vi |man |parterna|den |det |de |en |ett |var |alla |överenskommelsen|avtalet|partnerskapet|[a-zà-öø-ɏ]+(?:kontoret|nämnden|förvaltningen) )/;
/** “… den gamla modellen, där socialkontoret köpte …”: what stands after it. */
const clause = new RegExp(
  `${start}${before}(?: [a-zà-öø-ɏ]+){0,3},? (?:där|då|när|som|enligt vilke[nt]|i vilke[nt])(?: [a-zà-öø-ɏ]+){1,5}? ${was}${end}`,
);
/** “Så är det också nu”: from there on it is told of this agreement. */
const now =
  /(?<![a-zà-öø-ɏ])(?:nu|numera|i stället|fortfarande|fortsatt|alltjämt|denna gång|den här gången|i denna|i detta|framöver|hädanefter|men|så också|precis som|ska|skall)(?![a-zà-öø-ɏ])/g;

const text =
  '(?:skrivning|formulering|klausul|villkor|bestämmels|krav|löfte|regel|regler|ordning|paragraf|punkt|mening|stycke|avsnitt|vite|avdrag|möjlighet|rätt)[a-zà-öø-ɏ]{0,5}';
const gone =
  '(?:borttag(?:en|et|na)|borttagits|struk(?:en|et|na|its)|strukits|ströks|slopa(?:d|t|de|ts|des)|utmönstra(?:d|t|de|ts)|tagits bort|togs bort|utgått|avskaffa(?:d|t|de|ts)|borta|övergiv(?:en|et|na))';
const between =
  '(?: (?:är|har|blev|hade|nu|också|därför|helt|alltså|därmed|även|numera|sedan dess)){0,4}';
/** “Skrivningen om vite är borttagen”, “Vi har strukit …”. */
const removed = new RegExp(
  `^[^a-zà-öø-ɏ]*(?!om |ifall |när |har |är )(?:[a-zà-öø-ɏ]+ ){0,3}${text} (?:om|att|på|med|där|som|till|för|i)(?! (?:inte|ej))${end}[^.;:]{0,120}? (?:är|har|blev|ströks|togs)${between} ?(?:${gone}|bort)${end}|^[^a-zà-öø-ɏ]*(?:vi|parterna|(?:därför|nu|också) har (?:vi|parterna)|i den här (?:texten|överenskommelsen) har (?:vi|parterna))(?: har)?(?: (?:också|nu|därför|även|helt|alltså|gemensamt))* (?:strukit|tagit bort|slopat|avskaffat|utmönstrat|övergivit|lämnat)${end}`,
);
/** What the next sentence says of it: “Det har vi strukit.” */
const goneAfter = new RegExp(
  `^[^a-zà-öø-ɏ]*(?:det|den|detta|så|allt det|den (?:skrivningen|regeln|ordningen|klausulen)|det (?:villkoret|kravet))(?: [a-zà-öø-ɏ]+){0,4}? (?:${gone}|strukit|tagit bort|slopat|avskaffat|lämnat|slutat med|inte längre(?! än))${end}`,
);
/** A heading over what has been changed since last time. */
const changes =
  /(?:änd(?:rat|rats|ringar|rade)|nytt|nyheter|skillnad|borttag|struk|annorlunda)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,5} (?:sedan|jämfört med|mot|från|i förhållande till)(?: [a-zà-öø-ɏ]+){0,3} (?:förra|tidigare|föregående|gamla|första|sist)(?![a-zà-öø-ɏ])/;
const told = new RegExp(`${start}${was}${end}`);

const letters = [
  'förra',
  'tidigare',
  'föreg',
  'gamla',
  'dåvarande',
  'forna',
  'förutv',
  'första',
  'ursprungl',
  'förut',
  'förr ',
  'innan dess',
  'dessför',
];
const goneLetters = ['bort', 'struk', 'strök', 'slopa', 'mönstr', 'utgått', 'avskaff', 'övergiv'];

const known = new WeakMap<Sentence, readonly [from: number, to: number]>();
const none = [0, 0] as const;

/**
 * Whether words stand in what the agreement tells of an earlier one, or of what has been taken out: no terms of this one.
 */
export function isBygoneAt(
  agreement: Pick<Agreement, 'sentences' | 'blocks'>,
  sentence: Sentence,
  offset: number,
): boolean {
  const made = known.get(sentence) ?? bygoneIn(agreement, sentence);
  known.set(sentence, made);
  return made[0] <= offset && offset < made[1];
}

function bygoneIn(
  agreement: Pick<Agreement, 'sentences' | 'blocks'>,
  sentence: Sentence,
): readonly [number, number] {
  const lower = lowerOf(sentence).slice(0, 800);
  if (isGoneAfter(agreement, sentence)) return [0, lower.length];
  if (hasAny(lower, [...goneLetters, 'lämnat']) && removed.test(lower)) return until(lower, 0);
  if (longAgo.test(lower)) return until(lower, 0);
  if (lower.lastIndexOf(':', 40) > 0 && label.test(lower)) return until(lower, 0);
  if (hasAny(lower, letters)) {
    if (atOnce.test(lower) && !attribute.test(lower)) return until(lower, 0);
    const match = clause.exec(lower);
    // “Samma pris som i den gamla modellen, där …” holds still.
    if (match && !/(?:som|samma|liksom)(?: [a-zà-öø-ɏ]+){0,3} $/.test(lower.slice(0, match.index)))
      return until(lower, match.index);
  }
  return told.test(lower) && changes.test(headingOver(agreement, sentence))
    ? until(lower, 0)
    : none;
}

/** From an offset to where the sentence comes back to what holds now. */
function until(lower: string, from: number): readonly [number, number] {
  now.lastIndex = from;
  return [from, now.exec(lower)?.index ?? lower.length];
}

function isGoneAfter({ sentences }: Pick<Agreement, 'sentences'>, sentence: Sentence): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1];
  if (next?.block !== sentence.block || next.text.length > 90) return false;
  const lower = lowerOf(next);
  return (
    hasAny(lower, [...goneLetters, 'lämnat', 'slutat', 'tagit', 'längre']) && goneAfter.test(lower)
  );
}

/** The heading that a sentence stands under, in lower case. */
function headingOver({ blocks }: Pick<Agreement, 'blocks'>, { block }: Sentence): string {
  for (let at = block.index - 1; at >= 0; at -= 1) {
    const other = blocks[at];
    if (other?.kind === 'heading') return other.prose.text.toLowerCase().slice(0, 160);
  }
  return '';
}

/** “förra avtalet”, “det första avtalet”; “första perioden” may be the first of this one. */
export const earlierOne =
  '(?:(?:förra|tidigare|föregående|gamla|dåvarande|forna|förutvarande) (?:partnerskap|avtal|överenskommelse|samarbete|projekt|iop|uppdrag|period|avtalsperiod)|(?:den|det|vår|vårt) (?:första|ursprungliga) (?:partnerskap|avtal|överenskommelse|samarbete|iop))[a-zà-öø-ɏ]{0,5}';
const ofEarlier = new RegExp(`${start}${earlierOne}${end}`);
/** “Liksom i den tidigare överenskommelsen …”: what is said holds of this one too. */
const alike = new RegExp(
  `${start}(?:liksom|samma|också|även|heller|precis som|i likhet med|fortfarande|denna|detta|den här|det här|den nya|det nya|nu)${end}`,
);

/** Whether a sentence, in lower case, speaks of an earlier agreement and not of this one too. */
export const namesEarlier = (lower: string): boolean =>
  hasAny(lower, letters) && ofEarlier.test(lower) && !alike.test(lower);
