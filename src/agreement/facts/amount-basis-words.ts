import type { Basis } from './amount-basis.ts';

/** Where a word begins, and where it ends. */
export const word = '(?<![a-zà-öø-ɏ])';
export const end = '(?![a-zà-öø-ɏ])';

const money =
  '(?:bidrag|belopp|hyra|hyran|kostnad|avgift|ersättning|budget|anslag|stöd|pris|lön|arvode|taxa|summa|värde|ram|medel|insats|omsättning|peng|grant|amount|sum|contribution|cost|fee|rent|support|payment|budget)[a-zà-öø-ɏ]{0,5}';

/** Words that say what a sum is paid for, and what they say. */
interface BasisWords {
  /** One of these stands in every text that the pattern matches. */
  readonly hints: readonly string[];
  readonly pattern: RegExp;
  readonly kind: Basis['kind'];
  readonly per: Basis['per'];
  readonly unit?: string;
}

const rx = (body: string) => new RegExp(`${word}(?:${body})${end}`, 'g');
const adjective = (stem: string, compound: string) =>
  rx(`(?:${stem}) (?:[a-zà-öø-ɏ-]+ ){0,2}?[a-zà-öø-ɏ-]*${money}|(?:${compound})${money}`);
const ordinal =
  '(?:första|andra|tredje|fjärde|femte|sista|inledande|resterande|återstående|kommande|first|second|third|last|final)';
const few = '(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|two|three|four|five|\\d{1,2})';

/** “300 kronor natten”, but not “300 kronor kvällen innan”. */
const definite = (noun: string, unit: string): BasisWords => ({
  hints: [` ${noun}`],
  pattern: new RegExp(
    `(?<=(?:kronor|kr|:-) )${noun}(?=[.,;:)]|$| (?:och|per|om|för|till|exklusive|inklusive)(?![a-zà-öø-ɏ]))`,
    'g',
  ),
  kind: 'unit',
  per: 'unit',
  unit,
});

export const basisWords: readonly BasisWords[] = [
  {
    hints: ['annat', 'every'],
    pattern: rx('vart ?annat (?:[a-zà-öø-ɏ]{2,12})?år|every (?:two years|other year|second year)'),
    kind: 'time',
    per: 'two-years',
  },
  {
    hints: ['år', 'p.a', 'annually', 'yearly', 'once'],
    pattern: rx(
      'årligen|årsvis|p\\.a\\.|annually|yearly|på (?:hel)?årsbasis|respektive år|år för år|(?:en|1) gång (?:per|om) året?|once a year|vartdera (?:av )?(?:de )?(?:åren|året)|vart och ett av (?:de )?(?:[a-zà-öø-ɏ]+ )?åren|räknat på helår|(?:för|under) (?:ett|helt|ett helt) (?:kalender|verksamhets|avtals|läs|budget|hel)?år|för helår',
    ),
    kind: 'time',
    per: 'year',
  },
  {
    hints: ['år', 'annual', 'yearly'],
    pattern: adjective('årlig(?:a|t|e)?|annual|yearly', 'års|helårs'),
    kind: 'time',
    per: 'year',
  },
  {
    hints: ['månad', 'monthly'],
    pattern: rx('månatligen|månadsvis|monthly'),
    kind: 'time',
    per: 'month',
  },
  {
    hints: ['månad', 'monthly'],
    pattern: adjective('månatlig(?:a|t)?|monthly', 'månads'),
    kind: 'time',
    per: 'month',
  },
  {
    hints: ['kvartal', 'quarterly'],
    pattern: rx('kvartalsvis|quarterly'),
    kind: 'time',
    per: 'quarter',
  },
  {
    hints: ['kvartal'],
    pattern: adjective('kvartalsvis', 'kvartals'),
    kind: 'time',
    per: 'quarter',
  },
  {
    hints: ['halvår', 'half-year'],
    pattern: rx('halvårsvis|half-yearly'),
    kind: 'time',
    per: 'half-year',
  },
  {
    hints: ['halvår'],
    pattern: adjective('halvårsvis', 'halvårs'),
    kind: 'time',
    per: 'half-year',
  },
  {
    hints: ['termin', ' term'],
    pattern: rx('terminsvis|(?:per|each|every|a) (?:school|academic) term'),
    kind: 'time',
    per: 'term',
  },
  { hints: ['termin'], pattern: adjective('terminsvis', 'termins'), kind: 'time', per: 'term' },
  { hints: ['vecko', 'weekly'], pattern: rx('veckovis|weekly'), kind: 'time', per: 'week' },
  { hints: ['vecko'], pattern: adjective('veckovis', 'vecko'), kind: 'time', per: 'week' },
  {
    hints: ['tim'],
    pattern: rx(`tim(?:${money})|timme[ns]?s?(?:${money})`),
    kind: 'unit',
    per: 'unit',
    unit: 'timme',
  },
  {
    hints: ['pris', 'vid varje'],
    pattern: rx('(?:à|styck|enhets)-?pris(?:et)?(?: är)?:?|vid varje (?:besök|resa|tur|lån)'),
    kind: 'unit',
    per: 'unit',
    unit: 'gång',
  },
  {
    hints: [' styck'],
    pattern: /(?<=(?:kronor|kr|:-) )styck(?:et)?(?![a-zà-öø-ɏ])/g,
    kind: 'unit',
    per: 'unit',
    unit: 'st',
  },
  {
    hints: ['för var och en', 'för vart och ett'],
    pattern: /(?<![a-zà-öø-ɏ])för (?:var och en|vart och ett)(?= som)/g,
    kind: 'unit',
    per: 'unit',
    unit: 'st',
  },
  {
    hints: ['för den ', 'för det '],
    pattern:
      /(?<=(?:kronor|kr|:-) )för (?:den|det) (?:dagen|natten|kvällen|timmen|gången|veckan|månaden|platsen|dygnet|passet|tillfället|besöket)(?=[.,;:)]|$)/g,
    kind: 'unit',
    per: 'unit',
    unit: 'gång',
  },
  {
    hints: [' på ett '],
    pattern: /(?<=(?:kronor|kr|tkr|:-) )på ett (?:helt )?år(?![a-zà-öø-ɏ])/g,
    kind: 'time',
    per: 'year',
  },
  definite('natten', 'natt'),
  definite('dygnet', 'dygn'),
  definite('timmen', 'timme'),
  definite('gången', 'gång'),
  definite('kvällen', 'kväll'),
  definite('personen', 'person'),
  definite('koppen', 'kopp'),
  definite('portionen', 'portion'),
  definite('biljetten', 'biljett'),
  definite('dagen', 'dag'),
  definite('passet', 'pass'),
  definite('besöket', 'besök'),
  { hints: ['dygns'], pattern: rx(`dygns(?:${money})`), kind: 'unit', per: 'unit', unit: 'dygn' },
  {
    hints: [
      'engång',
      'tillfälle',
      'gång',
      'start',
      'invest',
      'etabl',
      'teckna',
      'signer',
      'one',
      'once',
    ],
    pattern: rx(
      `engångs[a-zà-öø-ɏ-]+|(?:vid|på) ett (?:enda |och samma )?tillfälle|(?:bara |endast )?en (?:enda )?gång(?! (?:per|om|varje|i|till))|(?:upp)?start(?:${money})|uppstarts(?:${money})|investerings(?:${money})|etablerings(?:${money})|one-off|on one occasion|once(?! a)|(?:vid|i samband med) (?:avtalets |partnerskapets |verksamhetens |projektets |överenskommelsens )?(?:start(?:en)?|uppstart(?:en)?|undertecknandet?|undertecknande|avtalsstart(?:en)?|signering(?:en)?)|för (?:att starta|uppstart(?:en)?|starten)`,
    ),
    kind: 'once',
    per: 'once',
  },
  {
    hints:
      'första|andra|tredje|fjärde|femte|sista|inledande|resterande|återst|kommande|first|second|third|last |final|år 1|år 2|år 3|år 4|år 5|år ett|år två|år tre|år fy|år fe|year '.split(
        '|',
      ),
    pattern: rx(
      `(?:(?:det|den|de|under|för|the) )?${ordinal} (?:${few} )?(?:(?:kalender|verksamhets|avtals|projekt|läs|del|halv|budget)?år(?:et|en)?|(?:avtals)?period(?:en)?|termin(?:en)?|kvartal(?:et)?|månad(?:en|erna)?|years?|period|half-year)|år (?:\\d|ett|två|tre|fyra|fem)|year (?:\\d|one|two|three)`,
    ),
    kind: 'part',
    per: 'once',
  },
  {
    hints: ['tiden', 'perioden', 'hela ', ' år', 'the ', ' years'],
    pattern: rx(
      `(?:för|under) (?:hela |den )?(?:avtals|projekt|partnerskaps|överenskommelse|bidrags|program)?(?:perioden|tiden|perioden som helhet)|(?:för|under) hela [a-zà-öø-ɏ]+|hela (?:avtals|projekt)?(?:perioden|tiden)|(?:avtals|projekt|partnerskaps)(?:perioden|tiden)|(?:över|under|på|för|i|fördelat på) (?:${few}|de ${few}) år(?:en)?|(?:for|during|over) the (?:whole |entire )?(?:term|period|agreement)|over ${few} years`,
    ),
    kind: 'whole',
    per: 'once',
  },
  {
    hints: ['tal', 'sammanl', 'sammant', 'in al', 'altog', 'i allt'],
    pattern: rx(
      'totalt|sammanlagt|sammantaget|sammanlagda|totala|totalbelopp(?:et)?|totalsumma(?:n)?|in total|in all|altogether|i allt',
    ),
    kind: 'whole',
    per: 'once',
  },
];
