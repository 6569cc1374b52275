import type { Agreement, Heading, Sentence } from '../agreement/agreement.ts';
import { end, publicOwned, small, start } from '../agreement/language/public-words.ts';
import { lowerOf, type Said, sentencesWith } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { headingOver } from '../agreement/neighbours.ts';
import { sectionAt, sentenceRange } from '../agreement/places.ts';
import { firstMatches, isNotSaid, laysDown } from './signs.ts';

/** What an order in the present tense is about. */
type OrderKind = 'staffing' | 'hours' | 'competence' | 'response' | 'control' | 'paper';

/** “Ronder görs varje timme”: how the work is done, told as if it already were so. */
export interface PlainOrder {
  readonly kind: OrderKind;
  readonly said: Said;
}

interface Way {
  readonly kind: OrderKind;
  readonly letters: readonly string[];
  readonly pattern: () => RegExp;
}

const own = `(?:${publicOwned}|vår|vårt|våra)`;
/** Where the work is done. */
const there =
  '(?:på golvet|på plats|i huset|i lokalen|i tjänst|på passet|på varje pass|i receptionen|i butiken|närvarande)';
const workers =
  '(?:personer|medarbetare|anställda|[a-zà-öø-ɏ]*ledare|[a-zà-öø-ɏ]*värdar|vuxna|personal|socionomer|pedagoger)';
const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const form =
  '[a-zà-öø-ɏ]*(?:blankett(?:er)?|formulär|system|mall(?:ar)?|handbok|manual|rutiner|checklista|checklistan|checklistor|klädsel|arbetskläder|väst|bricka|tröja|jacka|app|(?:två|en|tre)?dagarsutbildning|introduktionsutbildning|logotyp på kläder)';

/** Patterns are made when they are asked: to make one takes time. */
const ways: readonly Way[] = [
  {
    kind: 'staffing',
    letters: ['personer', 'medarbet', 'personal', 'ledare', 'värdar', 'vuxna', 'anställda'],
    pattern: () =>
      rx(
        `(?:minst |alltid )?${small} (?:[a-zà-öø-ɏ]+ ){0,2}?${workers} (?:(?:är|finns|arbetar|tjänstgör|vakar|sitter|står) (?:alltid |ständigt )?(?:vakna|på plats|i tjänst|i receptionen|på varje|per|under hela|vid varje)|(?:(?:ska(?:ll)?|måste) )?(?:(?:alltid )?(?:finnas|vara|stå|arbeta|finns) )?${there})`,
      ),
  },
  {
    kind: 'hours',
    letters: [' kl', 'öppet', ' mellan '],
    pattern: () =>
      rx(
        '(?:mellan |kl(?:ockan|\\.)? ?)\\d{1,2}[.:]\\d{2} ?(?:[–-]|till|och) ?\\d{1,2}[.:]\\d{2}|(?:öppet|öppnar|stänger|stängs|serveras|släcks|låses|börjar|slutar|bemannas|tillgänglig|anträffbar)[^.;]{0,40}? (?:kl(?:ockan|\\.)? ?)?\\d{1,2}(?:[.:]\\d{2})?(?: ?(?:[–-]|till|och) ?\\d{1,2}(?:[.:]\\d{2})?)?',
      ),
  },
  {
    kind: 'competence',
    letters: [
      'erfarenhet',
      'examen',
      'legitim',
      'utbildad',
      'utbildning',
      's vana',
      ' kurs',
      'gymnasie',
      'utbildade',
    ],
    pattern: () =>
      rx(
        `(?:minst |lägst )?${small} års (?:[a-zà-öø-ɏ]+ )?vana|gymnasiekompetens|(?:har |ha )?gått ${own} [a-zà-öø-ɏ]*(?:utbildning|kurs)|(?:varav|en av dem|båda|alla|var och en)(?: (?:minst |lägst )?${small})?(?: [a-zà-öø-ɏ]+){0,2} (?:[a-zà-öø-ɏ]+utbildning|utbilda(?:d|de))|(?:minst |lägst )?${small} års (?:[a-zà-öø-ɏ]+ )?erfarenhet|[a-zà-öø-ɏ]+examen|legitimera(?:d|de)|(?:alla|samtliga|varje|var och en) (?:[a-zà-öø-ɏ]+ ){1,3}(?:har|är) (?:[a-zà-öø-ɏ]+ ){0,2}(?:utbilda(?:d|de)|utbildning i)`,
      ),
  },
  {
    kind: 'response',
    letters: [' minuter', ' timmar', ' timme', ' sekunder', 'samma dag', ' kvart', ' halvtimme'],
    pattern: () =>
      rx(
        `(?:rapporteras?|rapporterar|besvaras?|svara[rs]?|svar|meddelas?|meddelar|återkopplas?|anmäls|åtgärdas?|kontaktas?|ring(?:er|a)|hör(?:a)? av sig)[^.;]{0,40}? (?:inom ${small} (?:minuter|timmar|timme|sekunder|kvart|halvtimme)|samma dag)`,
      ),
  },
  {
    kind: 'paper',
    letters: ['varje timme', 'dagligen', 'varje dag', 'varje natt', 'varje vecka', 'varje månad'],
    pattern: () =>
      rx(
        '(?:görs|byts|städas|tvättas|kontrolleras|antecknas|räknas|loggas|fylls i|rapportera[rs]|redovisa[rs]|registrera[rs]|skickar|lämnar)(?: [a-zà-öø-ɏ-]+){0,8}? (?:varje (?:timme|dag|natt|vecka|månad)|dagligen)|(?:varje (?:timme|natt|dag|vecka|månad)|dagligen) (?:rapportera|redovisa|registrera|anteckna|kontrollera|fyll)[rs]',
      ),
  },
  {
    kind: 'control',
    letters: [
      'blankett',
      'formulär',
      'system',
      'mall',
      'handbok',
      'manual',
      'rutiner',
      'checklist',
      'kläd',
      'väst',
      'bricka',
      'tröja',
      'jacka',
      ' app',
      'utbildning',
    ],
    pattern: () => rx(`${own} (?:[a-zà-öø-ɏ]+ )?${form}`),
  },
];

/** The parties find out together, or the association itself decides. */
const free =
  /parterna|tillsammans|gemensam|(?:väljer|bestämmer|avgör|planerar) (?:[a-zà-öø-ɏ]+ )?själv|får (?:gärna )?använda|kan använda|har tillgång|erbjud|om (?:någon|vi|det|man) (?:hinner|går)|så (?:fort|snart)/;
const tells: ReadonlySet<string | null> = new Set([
  'activity',
  'commitments',
  'organisation',
  null,
]);

const made = new Map<OrderKind, RegExp>();

function ordersIn(agreement: Agreement, { kind, letters, pattern }: Way): readonly PlainOrder[] {
  const sentences = sentencesWith(agreement, letters);
  if (sentences.length === 0) return [];
  const wanted = made.get(kind) ?? pattern();
  made.set(kind, wanted);
  return sentences.flatMap((sentence) => {
    const lower = lowerOf(sentence);
    if (free.test(lower) || !tells.has(sectionAt(agreement, sentenceRange(sentence)))) return [];
    if (isOfPublic(agreement, sentence)) return [];
    return firstMatches(lower, wanted).flatMap(({ index, 0: { length } }) => {
      const text = sentence.text.slice(index, index + length);
      const said = { sentence, start: index, end: index + length, text };
      return isNotSaid(agreement, said) || !laysDown(agreement, said) ? [] : [{ kind, said }];
    });
  });
}

function isOfPublic({ reading }: Agreement, sentence: Sentence): boolean {
  const { kind, parties } = propertiesOf(sentence, reading.parties).subject;
  if (kind === 'all' || kind === 'group') return true;
  return kind === 'party' && parties.every(({ side }) => side === 'public');
}

/**
 * Orders in the present tense, where so many kinds of them stand under one heading that they are a specification:
 * three with the public party’s own forms or systems among them, or with who is to work and how fast.
 */
export function plainOrders(agreement: Agreement): readonly PlainOrder[] {
  const byHeading = new Map<Heading | null, PlainOrder[]>();
  for (const way of ways) {
    for (const order of ordersIn(agreement, way)) {
      const heading = headingOver(agreement, order.said.sentence.block);
      const known = byHeading.get(heading);
      if (known) known.push(order);
      else byHeading.set(heading, [order]);
    }
  }
  return [...byHeading.values()].filter(isSpecification).flat();
}

const core: readonly string[] = ['staffing', 'competence', 'response'];

function isSpecification(orders: readonly PlainOrder[]): boolean {
  const kinds = [...new Set(orders.map(({ kind }) => kind))];
  const isSteered = kinds.filter((kind) => core.includes(kind)).length > 1;
  // Hours, two leaders and their training are told in many good agreements.
  const isLed =
    kinds.includes('control') || (isSteered && (kinds.includes('response') || kinds.length > 3));
  return kinds.length > 2 && isLed;
}
