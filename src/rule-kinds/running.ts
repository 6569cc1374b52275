import type { Agreement } from '../agreement/agreement.ts';
import { isAfterCivil } from '../agreement/handing-over.ts';
import { end, anyPublic as publicBody, start } from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { inOrder, type Sign, saidAsSign } from './signs.ts';

/** A kind of activity that somebody may run. */
interface Service {
  readonly letters: readonly string[];
  /** Other letters that must be there too: words for running, where nothing else is said. */
  readonly also?: readonly string[];
  /** A piece of a pattern of lower-case text. */
  readonly words: string;
}

/** Words between a verb and what it is about: no preposition, so that “ordnar kvällar på” does not reach on. */
const gap = (most: number) =>
  `(?: (?!(?:på|i|för|hos|till|vid|med|utanför|inom|åt|från|inte|ej|ingen|inga|inget|aldrig|att|om|som|där|när)(?![a-zà-öø-ɏ]))[a-zà-öø-ɏ:/-]+,?){0,${most}}?`;
const runs =
  '(?:driv(?:er|a|it)|bedriv(?:er|a|it)|drev|skö(?:ter|ta)|svarar? för|ansvarar? för|har (?:hela )?ansvar(?:et)? för|utför(?:a)?|tillhandahåll(?:er|a)|erbjud(?:er|a)|tar över|ta över|övertar?|överta|startar?|öppnar|(?:att|ska|vill) öppna|levererar?|inrättar?)';
const operation =
  '(?:den )?(?:dagliga |löpande |praktiska |fortsatta )?(?:drift(?:en)?|verksamhet(?:en)?|skötsel(?:n)?) (?:av|vid|på|i|inom|för)';
const drift = '(?:drift(?:en)? av|drifts?ansvar(?:et)? (?:för|av))';
const covers =
  '(?:(?:avtalet|överenskommelsen|partnerskapet|verksamheten|uppdraget|insatsen|tjänsten|samarbetet)(?: [a-zà-öø-ɏ-]+){0,2} (?:omfattar|avser|gäller|består av|innefattar)|i (?:avtalet|överenskommelsen|partnerskapet|verksamheten|uppdraget|insatsen) ingår)';
const isRun =
  '(?:drivs|sköts|bedrivs|utförs|övertas|tas över|tillhandahålls|överlåts|överlämnas|övergår|läggs över|lämnas över)';

const verbs =
  'driv|drift|drev|skö|svara|ansvar|utför|tillhandah|erbjud|över|starta|öppna|leverer|inrätt|omfatt|avser|gäller|består|innefatt|ingår|placer|plats|rum|hus|våning|villa|villor|används|fungera|tjäna|avse|upplåt|dispon|bo i|bo på|inrym|ordna|lägenh|tar emot|bemann|är ett |har |utgör|räknas'.split(
    '|',
  );

/** Stands for every word of the activity in a text with marks, so that one pattern serves all activities. */
export const serviceMark = 'ɏ{3,}';

let made: RegExp | undefined;
/** Somebody runs what is marked: made once, for the first who asks. */
function runningPattern(): RegExp {
  const service = serviceMark;
  const body = [
    `${runs}(?: på uppdrag av ${publicBody}| åt ${publicBody})?(?: ${operation})?${gap(5)} ${service}`,
    `${drift}${gap(4)} ${service}`,
    `${covers}(?: [a-zà-öø-ɏ-]+){0,3}?(?: (?:och|samt))?${gap(3)} ${service}`,
    `${service}(?: (?!inte|ej)[a-zà-öø-ɏ0-9]+){0,4}? ${isRun}`,
  ];
  made ??= new RegExp(`${start}(?:${body.join('|')})${end}`, 'g');
  return made;
}

/** An activity that is run by somebody, as a sign; its patterns are made when they are asked. */
export function runningPatterns({ letters, words, also = verbs }: Service) {
  let own: RegExp | undefined;
  const marked = (lower: string) => {
    own ??= new RegExp(`${start}(?:${words})${end}`, 'g');
    return lower.replace(own, (one) => 'ɏ'.repeat(one.length));
  };
  return {
    letters,
    also,
    marked,
    get pattern() {
      return runningPattern();
    },
  };
}

const outside =
  /ingår (?:inte|ej)|omfattas (?:inte|ej)|omfattar (?:inte|ej|inga|inget|ingen)|utanför (?:partnerskap|avtal|överenskommelse|samarbete)|(?:är|utgör) (?:inte|ej|inget|ingen) (?:en |ett )?|upphandlas/;
const publicBefore = new RegExp(
  `${start}(?:${publicBody}|rektorn?|skolan|skolorna|[a-zà-öø-ɏ]*chefen|(?:kommunens|regionens|stadens) (?:egen )?(?:personal|anställda|medarbetare|tjänstepersoner|socialtjänst|skolor))(?: (?:som|där|nu|idag|i dag|själv|redan|även|också))* ?$`,
);

const othersBefore =
  /(?<![a-zà-öø-ɏ])(?:dem|de|andra|aktörer|organisationer|föreningar|kommuner|verksamheter|alla) som (?:[a-zà-öø-ɏ]+ )?$/;

/** “på kommunens bibliotek”: where something else is done. */
const where = /(?:^|[^a-zà-öø-ɏ])(?:på|i|vid|från|till|hos|intill|utanför) $/;
export const isPlaceAt = (lower: string, at: number): boolean => where.test(lower.slice(0, at));

const notBefore = /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|varken) (?:[a-zà-öø-ɏ]+ )?$/;

/** Where the text says that somebody else than the public party alone runs such an activity. */
export function runIn(
  agreement: Agreement,
  patterns: Pick<Sign, 'letters' | 'also' | 'pattern' | 'needs' | 'marked'>,
): readonly Said[] {
  return inOrder(
    saidAsSign(agreement, patterns).filter((said) => {
      const lower = lowerOf(said.sentence);
      if (outside.test(lower)) return false;
      const before = lower.slice(Math.max(0, said.start - 60), said.start);
      if (othersBefore.test(before) || notBefore.test(before)) return false;
      if (publicBefore.test(before) && !handsOver.test(lower)) return false;
      return (
        !isPublicAlone(agreement, said) ||
        handsOver.test(lower) ||
        isAfterCivil(said.sentence, said.start, agreement.reading.parties)
      );
    }),
  );
}

const handsOver =
  /överlåt|placera|överlämna|övergå|lämna[rs]? över|lägg(?:er|s) (?:ut|över)|uppdra|(?:genom|av) (?:föreningen|stiftelsen|studieförbundet|församlingen|utföraren|leverantören)/;

function isPublicAlone({ reading }: Agreement, { sentence }: Said): boolean {
  const { subject } = propertiesOf(sentence, reading.parties);
  if (subject.kind === 'group') return true;
  return subject.kind === 'party' && subject.parties.every(({ side }) => side === 'public');
}
