import type { Agreement } from '../agreement/agreement.ts';
import { whoDoes } from '../agreement/doer.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
  words,
} from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { propertiesOf } from '../agreement/language/sentence-properties.ts';
import { areWePublic, namesOtherThanUs } from '../agreement/language/voice.ts';
import { allPaid } from './all-paid.ts';
import { type Sign, saidAsSign } from './signs.ts';

type Way = Omit<Sign, 'key' | 'message'>;

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const us = `(?:vi|${publicBody})`;
/** Up to so many words. */
const gap = (most: number) => `(?: [a-zà-öø-ɏ\\d-]+){0,${Math.max(4, most)}}?`;
/** What the whole of it is called. */
const whole =
  '(?:verksamheten|träffarna|träffen|mötesplatsen|driften|arbetet|uppdraget|insatsen|projektet|boendet|huset|kvällarna|kaféet|partnerskapet|samarbetet|[a-zà-öø-ɏ]{3,30}(?:verksamheten|träningen|träffarna|platsen|gården|jouren|stödet|boendet|kaféet|butiken|rådgivningen))';
/** Not a place alone: “allt som lokalen kostar”. */
const things = '(?:[a-zà-öø-ɏ]+ ){0,3}?[a-zà-öø-ɏ]+';
const running =
  '(?:hålla (?:i ?gång|öppet)|driva|bedriva|sköta|ha (?:i ?gång|öppet)|köra|genomföra)';
/** Who bears part of it, or what is only one thing. */
const partly =
  /(?:första|andra|inledande) (?:året|halvåret|tiden|månaderna)|inledningsvis|till en början|hälften|en del av|delar på|delas|delvis|högst|hälften|upp till \d|själv(?:a)? för|sin del|var sin|vardera|(?<![a-zà-öø-ɏ])(?:resa|resan|resor|bussen|festen|bussresan|tolken|tolk|utdrag|lånet)(?![a-zà-öø-ɏ])|lägger till(?: [a-zà-öø-ɏ]+){0,2} ur egen|men bidrar|bidrar med(?! något| inget)/;
/** Those who come, and need pay nothing: that is no financing. */
const guests =
  /(?<![a-zà-öø-ɏ])(?:deltagar(?:e|en|na)|besökar(?:e|en|na)|gäst(?:en|er|erna)|ungdom(?:ar|arna|en)|unga|barn(?:en|et)?|familj(?:en|er|erna)?|medlem(?:men|mar|marna)?|elev(?:en|er|erna)?|föräldrar(?:na)?|ingen(?! (?:förening|klubb|part|i|på|hos|av)(?![a-zà-öø-ɏ]))|alla|den som|de som|volontär(?:er|erna)?)(?: som| [a-zà-öø-ɏ]+){0,3}? (?:ska|skall|behöver|slipper|betalar|får|kan|att vara|att delta|att få)/;

const coin = '(?:en(?: enda)? krona|ett(?: enda)? öre|ett(?: enda)? dugg)';
const ownMeans =
  '(?:något eget|någonting eget|eget|egna (?:medel|pengar|resurser|utgifter|kostnader)|ur egen (?:kassa|ficka))';
/** What an association is let off: all of it, not the rent alone. */
const nothing: readonly string[] = [
  `(?:lägga(?: till| in| ner)?|betala|bidra med|skjuta till|stå för|bekosta|satsa|ta av)${gap(3)} (?:${ownMeans}|${coin}|någon(?:ting)? själv(?:a)?|något själv(?:a)?)`,
  '(?:lägga till|skjuta till|bidra med) (?:något|någonting|några pengar)',
  'stå för (?:några |några egna )?(?:utgifter|kostnader)',
  'skjuta till (?:något|någonting|några)(?: eget| egna medel| själva?)?',
  'betala (?:något|någonting) ur egen (?:kassa|ficka)',
];
/** One thing that is free of charge, where nothing shows that all is meant. */
const oneThing =
  /(?<![a-zà-öø-ɏ])(?:lokalen|lokaler|lokal|hallen|hall|salen|hyra|hyran|bussen|materialet)(?![a-zà-öø-ɏ])/;

const ways: readonly Way[] = [
  {
    letters: [
      'notan',
      'räkningen',
      'kalaset',
      'hela kostnaden',
      ' allt',
      'alltihop',
      'alltsammans',
    ],
    also: ['står', 'tar ', 'betalar', 'täck', 'räck', 'svarar', 'ta ', 'stå '],
    pattern: rx(
      [
        '(?:står|svarar|stå|svara) för (?:hela )(?:notan|räkningen|kostnaden)|(?:tar|ta|betalar|betala) hela (?:notan|räkningen|kostnaden)|betalar (?:hela )?kalaset',
        '(?:betalar|står för|svarar för|täcker|räcker (?:till|för)) (?:precis |verkligen )?(?:allt|alltihop|alltsammans)(?:(?=[:.,]|$)| som (?:verksamheten|det|träffarna) (?:kostar|behöver))',
        `betalar allt(?: det)?(?: som)? ${whole} (?:kostar|behöver)`,
        // “allt som huset och de som arbetar där kostar”
        `(?:betalar|står för|svarar för|täcker) allt som ${things} och(?: [a-zà-öø-ɏ]+){1,6} (?:kostar|behöver)`,
      ].join('|'),
    ),
    unless:
      /(?:notan|räkningen|kostnaden) för (?!(?:hela )?(?:verksamheten|driften|allt|arbetet|träffarna|mötesplatsen))|räck(?:er|te) inte|inte (?:hela |räck)/,
  },
  {
    letters: ['kostar', 'kostat', 'kosta ', ' än landar'],
    also: ['allt', 'det som', 'vad ', 'varje', 'varenda', ' öre', 'krona', 'inte'],
    pattern: rx(
      [
        `(?:allt|det|vad)(?: som)?(?: det)?${words(1)} kostar att ${running}|allt(?: det| annat| övrigt)?(?: som)? (?:${whole}|(?!(?:lokal|hall|sal|fastighet|hus|bil|buss)[a-zà-öø-ɏ]*|det )[a-zà-öø-ɏ]{3,24}) kostar`,
        `(?:varenda|varje|vartenda|vartendaste) (?:krona|öre)(?: som)?${words(2)} kosta(?:r|t)`,
        `vad${gap(3)} än (?:kostar|kostat|kommer att kosta|landar på|går loss på)`,
        `(?:upp till|motsvarande) (?:det|vad)(?: som)? ${whole} (?:har )?kosta(?:r|t)`,
        'inte kosta (?!deltagar|besökar|famil|ungdom|barn|elev|medlem|föräld|den |dem |gäst|invån|nå|mer |för )[a-zà-öø-ɏ]+(?: [a-zà-öø-ɏ]+){0,2} (?:ett öre|en krona|något|någonting|en enda krona)',
      ].join('|'),
    ),
    needs:
      /tillbaka|(?<![a-zà-öø-ɏ])igen(?![a-zà-öø-ɏ])|betala|ersätt|(?:står|svarar)(?: [a-zà-öø-ɏ]+)? för|(?:får|svarar) |fyller|skjuter|inte kosta|täck/,
    denies: true,
  },
  {
    // “så att föreningen inte behöver lägga till något eget”
    letters: ['inte ', 'aldrig', 'slipp', 'utan att'],
    also: ['lägga', 'betala', 'bidra', 'skjuta', 'stå för', 'bekosta', 'satsa', 'ta av'],
    pattern: rx(
      `(?:(?:inte|aldrig)(?: ska| skall)?(?: (?:behöva?|behöver|själv(?:a)?|ska|skall|heller)){1,3}|(?:behöver|ska|skall)(?: [a-zà-öø-ɏ]+){0,2}? (?:inte|aldrig)(?: heller| själva?)?|slipp(?:er|a)) (?:${nothing.join('|')})(?! (?:för|i hyra|i avgift)${end})`,
    ),
    denies: true,
  },
  {
    letters: ['fyller', 'skjuter', 'skjuta', 'fylla'],
    also: ['fattas', 'saknas', 'behövs', 'kosta', 'går ihop'],
    pattern: rx(
      `(?:fyller|fylla|skjuter|skjuta)(?: ${us})?${words(2)} (?:på|till)${words(2)}(?: upp till)? (?:det|vad|så mycket)(?: som)? (?:fattas|saknas|behövs)|(?:fyller|fylla|skjuter|skjuta)(?: ${us})?${words(2)} (?:på|till)${words(2)} så att ${whole} går (?:ihop|runt|jämnt upp)`,
    ),
  },
  {
    letters: [
      'tillbaka',
      ' igen',
      'ersatta',
      'täckta',
      'betalda',
      'skade',
      'finansierar',
      'ersättning för',
      'betalt för',
    ],
    also: ['utgift', 'kostnad', 'utlägg', 'det hela', 'alltihop'],
    pattern: rx(
      [
        '(?:alla|samtliga|varje|varenda) (?:[a-zà-öø-ɏ]+ ){0,2}?(?:utgift(?:er|erna)?|kostnad(?:er|erna)?|utlägg)(?! för (?:resa|resor|mat|fika|material))[^.;]{0,70}? (?:tillbaka|igen|ersatta|täckta|betalda)(?= av| från|[.,]|$)',
        '(?:får|ges|har rätt till|begär)(?: [a-zà-öø-ɏ]+){0,3}? (?:tillbaka|igen|ersättning för|betalt för|ersatt) (?:alla|samtliga|varje|varenda) (?:(?:sina|de|dess|sin) )?(?:[a-zà-öø-ɏ]+ )?(?:utgift(?:er|erna)?|kostnad(?:er|erna)?|utlägg)',
        'skades?löst? för (?:alla|samtliga|verksamhetens|driftens)(?: [a-zà-öø-ɏ]+)? kostnader',
        'finansierar (?:det hela|alltihop)',
      ].join('|'),
    ),
  },
  {
    // “Hyra, el, mat och löner ersätts fullt ut”
    letters: ['fullt ut', 'till fullo', 'i sin helhet', ' helt'],
    also: ['löner', 'lön,', 'personal'],
    pattern: rx(
      '(?:[a-zà-öø-ɏ]+, ){1,7}[a-zà-öø-ɏ]+ (?:och|samt) [a-zà-öø-ɏ]+ (?:ersätts|betalas|täcks|bekostas) (?:fullt ut|helt|till fullo|i sin helhet)',
    ),
  },
  {
    // “Vad verksamheten i övrigt kostar bär kommunen i dess helhet”, “gäldas till sista öret ur stadens kassa”
    letters: [' helhet', 'sista öret', 'sista kronan', 'fullt ut', 'oavkorta'],
    also: ['kosta', 'utgift', 'beting', 'kostnad'],
    pattern: rx(
      `(?:bär|betalar|täcker|ersätter|bekostar) ${us} (?:i (?:dess|sin) helhet|till sista (?:öret|kronan)|fullt ut|oavkortat)|(?:gäldas|betalas|bekostas|täcks) (?:i (?:dess|sin) helhet|till sista (?:öret|kronan)|fullt ut|oavkortat) (?:ur|av|från) (?:${publicOwned} kassa|oss|${publicBody})`,
    ),
    unless:
      /(?<![a-zà-öø-ɏ])(?:hyran|resan|resorna|bussen|lokalen|salen|festen|tolken)(?![a-zà-öø-ɏ])[^.;]{0,40}(?:fullt ut|helhet|sista|oavkort)/,
  },
  {
    letters: ['varken'],
    also: ['förlora', 'minus', 'back'],
    pattern: rx(
      'varken (?:tjäna|vinna|gå plus|plus)(?: [a-zà-öø-ɏ]+){0,3} eller (?:förlora|gå minus|gå back|minus)',
    ),
    unless: /lotteri|tävling|match/,
    denies: true,
  },
  {
    // “Föreningen ska inte gå back”, “blir det dyrare fyller kommunen på”
    letters: [' back', 'med förlust', 'minus', 'dyrare', ' mer än'],
    also: ['inte', 'aldrig', 'ingen', 'fyller', 'betalar', 'skjuter', 'står'],
    pattern: rx(
      `(?:inte|aldrig|ingen (?:förening|part|klubb|av (?:er|oss|dem)))(?: [a-zà-öø-ɏ]+){0,2}? (?:gå|går|behöva gå) (?:back|med förlust|med underskott|minus)|(?:blir (?:det|[a-zà-öø-ɏ]+) (?:dyrare|mer) än|blir det dyrare|kostar (?:[a-zà-öø-ɏ]+ ){0,3}?mer(?: än)?|går [a-zà-öø-ɏ]+ (?:back|med förlust|med underskott|minus))[^.;]{0,40}? (?:fyller|betalar|står|skjuter)(?: ${us})?(?: [a-zà-öø-ɏ]+){0,2} (?:på|till|mellanskillnaden|resten|för det)`,
    ),
    denies: true,
  },
  {
    // “Någon insats av egna medel förutsätts inte”
    letters: ['egna medel', 'egeninsats', 'egen insats', 'medfinansiering'],
    also: ['förutsätt', 'krävs', 'begärs', 'behövs'],
    pattern: rx(
      '(?:någon|ingen|inga|några) (?:insats(?:er)? av egna medel(?:,? (?:[a-zà-öø-ɏ]+ )?(?:och |eller )?[a-zà-öø-ɏ]+){0,3}|egna medel|egen ?insats|medfinansiering)(?: av [a-zà-öø-ɏ]+| från [a-zà-öø-ɏ]+)? (?:förutsätts|krävs|begärs|behövs)(?: (?:inte|ej))?',
    ),
    denies: true,
  },
  {
    letters: ['täckning'],
    pattern: rx(
      'täckning för (?:alla|samtliga|hela|varenda)(?: [a-zà-öø-ɏ]+){0,2} (?:utgift(?:er|erna)?|kostnad(?:er|erna|en)?|utlägg)',
    ),
  },
];

/** Where the text says, in ordinary words, that the public party pays for all of it. */
export const paidInFull = (agreement: Agreement): readonly Said[] => [
  ...paidByWords(agreement),
  ...allPaid(agreement),
];

function paidByWords(agreement: Agreement): readonly Said[] {
  return ways.flatMap((way) =>
    saidAsSign(agreement, way).filter(({ sentence, start: at }) => {
      const lower = lowerOf(sentence);
      if (partly.test(lower) || guests.test(lower)) return false;
      if (/^(?:inte|aldrig|slipper|slippa|varken|behöver|ska)/.test(lower.slice(at))) {
        if (
          oneThing.test(lower) &&
          !/(?<![a-zà-öø-ɏ])(?:löner?|personal|el)(?![a-zà-öø-ɏ])/.test(lower)
        )
          return false;
        return namesOtherThanUs(agreement, sentence) || hasCivilWord.test(lower);
      }
      if (/^(?:någon|ingen|inga|några)/.test(lower.slice(at))) return true;
      return isPaidByPublic(agreement, sentence, lower, at);
    }),
  );
}

const hasCivilWord =
  /(?<![a-zà-öø-ɏ])(?:föreningen|stiftelsen|klubben|jouren|församlingen|studieförbundet|organisationen|ni|de|er)(?![a-zà-öø-ɏ])/;
const byPublic = new RegExp(
  `${start}(?:${publicBody} (?:står|svarar|tar|betalar|täcker|fyller|skjuter|ersätter|finansierar|håller)|(?:står|svarar|tar|bär|betalar|täcker|fyller|skjuter|ersätter|finansierar|håller) ${publicBody}|ur ${publicOwned} kassa|(?:av|från) (?:oss|${publicBody})|(?:pengarna|(?:våra|${publicOwned}) pengar|bidraget|stödet|ersättningen|beloppet|summan)(?: [a-zà-öø-ɏ]+){0,6}? (?:räcker?|täcker?|betalar?))${end}`,
);
const byUs = new RegExp(
  `${start}(?:vi (?:ska )?(?:står?|svarar?|tar?|betalar?|täcker?|fyller|skjuter|ersätter)|(?:står|svarar|tar|betalar|fyller|skjuter|ersätter) vi)${end}`,
);

/** “Ni står för allt”, where the association writes. */
const byYou =
  /(?<![a-zà-öø-ɏ])ni (?:ska )?(?:står?|svarar?|tar?|betalar?|täcker?|ersätter)(?![a-zà-öø-ɏ])/;

/** Somebody else than the civil party pays. */
function isPaidByPublic(
  agreement: Agreement,
  sentence: Said['sentence'],
  lower: string,
  at: number,
): boolean {
  if (byPublic.test(lower)) return true;
  if (byUs.test(lower))
    return areWePublic(agreement, sentence) || namesOtherThanUs(agreement, sentence);
  const you = byYou.exec(lower);
  if (
    you &&
    whoDoes(agreement, sentence, you.index + you[0].length, you.index + you[0].length) === 'public'
  )
    return true;
  const { subject } = propertiesOf(sentence, agreement.reading.parties);
  if (subject.kind === 'party') {
    const isPublic = subject.parties.every(({ side }) => side === 'public');
    return (
      isPublic || /(?<![a-zà-öø-ɏ])(?:får|ersätts)(?![a-zà-öø-ɏ])/.test(lower.slice(0, at + 80))
    );
  }
  return (
    subject.kind !== 'all' && subject.kind !== 'group' && /tillbaka| igen|får |ersätt/.test(lower)
  );
}
