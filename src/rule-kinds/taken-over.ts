import type { Agreement } from '../agreement/agreement.ts';
import { partyMentionsIn } from '../agreement/facts/party-mentions.ts';
import {
  end,
  anyPublic as publicBody,
  anyOwned as publicOwned,
  start,
} from '../agreement/language/public-words.ts';
import { lowerOf, type Said } from '../agreement/language/search.ts';
import { areWePublic, isWrittenByPublic, namesOtherThanUs } from '../agreement/language/voice.ts';
import { servicesRunIn } from './municipal-services.ts';
import { municipalWorkIn } from './municipal-work.ts';
import { runIn } from './running.ts';
import { inOrder, type Sign, saidAsSign } from './signs.ts';

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
/** Up to so many words. */
const gap = (most: number) => `(?: [a-zà-öø-ɏ\\d-]+){0,${Math.max(4, most)}}?`;
/** “tar från första februari över”, “tar föreningen över”: the verb may be far from its particle. */
const takes = `(?:övertar|(?:tar|ta)(?: (?!(?:hand|emot|med|del|upp|fram|inte|ej)${end})[a-zà-öø-ɏ\\d.-]+){0,7}? över)`;
/** What somebody may run, by the end of its word. */
const service =
  '[a-zà-öø-ɏ-]*(?:verksamhet|mottagning|boende|härbärge|omsorg|vård|skola|gård|jour|rådgivning|bad|badplats|plats|hall|träning|bibliotek|punkt|fritids|center|centrum|centralen?|disk|reception|verkstad|service|hem|park|läger)(?:en|et|n|t|s|er|erna|ar|arna)?';
const us = `(?:vi(?: här)?(?: på [a-zà-öø-ɏ-]+)?|${publicOwned} (?:egen |egna )?(?:personal|medarbetare)|(?:vårt team|vår [a-zà-öø-ɏ]+|våra [a-zà-öø-ɏ]+)|${publicOwned} [a-zà-öø-ɏ-]+|${publicBody})`;
const owned = `(?:${publicOwned}|kommunala?t?)`;
/** What is lent or kept in order, and not run. */
const things =
  '(?!lokal|mark|nyck|inventar|byggnad|utrust|möb|fordon|buss|bil|trädgård|anslag|hemsida|webb)';
/** What the public side has done until now. */
const until = `(?:hittills|tidigare|förut|förr|fram till (?:nu|idag|i dag)|i (?:många|alla) år|länge|sedan \\d{4})`;
const done =
  '(?:har |hade )?(?:haft|drivit|skött|gjort|bedrivit|bemannat|ansvarat för|har|driver|sköter|gör|bedriver|gjorde|skötte|drev|bemannade|hade)';
const theirs = `som ${us}(?:(?: (?:har|hade|själva?|alltid))* ${until}(?: (?:har|hade|själva?))* ${done}|(?: (?:har|hade|själva?|alltid))* ${done}(?: [a-zà-öø-ɏ]+){0,2} ${until}| (?:gjorde|skötte|drev|brukade (?:göra|sköta)))`;

/** Small patterns that are asked before the large ones. */
const isTakenOver = /(?<![a-zà-öø-ɏ])(?:övertar|(?:tar|ta)(?: [^ .;]+){0,8} över)(?![a-zà-öø-ɏ])/;
const isOfBefore =
  /(?<![a-zà-öø-ɏ])som (?:vi|vår|kommun|stad|region|[a-zà-öø-ɏ-]*(?:nämnd|förvaltning|kontor|enhet|tjänst))[^.;]{0,160}(?:hittills|tidigare|förut|förr|fram till|länge|sedan|gjorde|skötte|drev|brukade)/;

/** “Föreningen har hand om stadens härbärge”, “tar över den verksamhet som kommunen hittills har haft”. */
const ways: readonly (Pick<Sign, 'letters' | 'also' | 'pattern' | 'needs'> & {
  /** It says what the public side did until now, so that the words show whose it was. */
  readonly isTheirs?: boolean;
  /** “vår dagverksamhet”: the municipality must be the one who writes. */
  readonly isOurs?: boolean;
})[] = [
  {
    isOurs: true,
    letters: [' vår ', ' vårt ', ' våra '],
    also: ['sköt', 'driv', 'kör ', 'bemanna', 'hand om', 'håller i', 'över', 'handh'],
    pattern: rx(
      `(?:sköter|sköta|driver|driva|kör|bemannar|(?:tar|har)(?: ni| [a-zà-öø-ɏ]+)? hand om|håller i|övertar|handhar)(?: (?:ni|nu|hela|driften av|skötseln av|[A-ZÅÄÖ]?[a-zà-öø-ɏ]+)){0,2}? (?:vår|vårt|våra) (?:[a-zà-öø-ɏ-]+ )?${things}${service}`,
    ),
  },
  {
    // “handhar från nyåret skötseln av stadens natthärbärge”
    letters: ['handha', 'ombesörjer', 'förestår', 'omhänderha'],
    also: ['skötseln', 'driften', 'kommunens', 'stadens', 'regionens', 'nämndens'],
    pattern: rx(
      `(?:handhar|handhaver|ombesörjer|förestår|omhänderhar)(?: (?:från|fr)(?: [a-zà-öø-ɏ\\d]+){1,4})?(?: (?:skötseln|driften) av)? ${owned} (?:[a-zà-öø-ɏ-]+ )?${things}${service}`,
    ),
  },
  {
    letters: [
      'hand om',
      'driv',
      'sköt',
      'förestår',
      'ansvarar',
      'svarar',
      'håller',
      'bemanna',
      'kör ',
      'köra ',
      'sköter',
      'hålla ',
      'tar vid',
      'har ansvar',
    ],
    also: [
      'kommunens',
      'kommunal',
      'stadens',
      'regionens',
      'nämndens',
      'förvaltningens',
      's stads',
      'kommuns',
    ],
    pattern: rx(
      [
        `(?:har|tar|ha|ta)${gap(6)} hand om(?: (?:driften av|skötseln av|hela|den|det))* ${owned} (?:[a-zà-öø-ɏ-]+ )?${things}${service}`,
        `(?:bemannar|bemanna|kör|köra|sköter|sköta|driver|driva|bedriver|förestår|ansvarar för|svarar för)(?: (?:driften av|hela|den|det|den dagliga driften av))* ${owned} (?:[a-zà-öø-ɏ-]+ )?${things}${service}`,
        `(?:håller|hålla) ${owned} (?:[a-zà-öø-ɏ-]+ )?${things}${service}${gap(3)} (?:öppe[tn]|igång|i gång|bemanna[dt])`,
        `(?:tar vid|kliver in|fortsätter) där ${owned} (?:[a-zà-öø-ɏ-]+ )?${service}${gap(1)} (?:slutar|upphör|stänger)`,
      ].join('|'),
    ),
  },
  {
    letters: [' över', 'övertar'],
    also: ['skötseln', 'driften', 'ansvaret', 'bemanningen'],
    needs: isTakenOver,
    pattern: rx(
      [
        `${takes}${gap(3)} (?:skötseln|driften|bemanningen|ansvaret) (?:av|för|vid|på)${gap(4)} (?:[a-zà-öø-ɏ]*sgård|parkgård|badhus|simhall|ishall|bibliotek|mötesplats|träffpunkt|härbärge|fritidsklubb|familjecentral|dagverksamhet|badplats|kulturhus|kulturskol|park|motionsspår|medborgarkontor)[a-zà-öø-ɏ]{0,4}`,
      ].join('|'),
    ),
  },
  {
    isTheirs: true,
    letters: [' över', 'övertar'],
    also: ['som '],
    needs: isOfBefore,
    pattern: rx(
      `${takes} [^.;]{1,90}? ${theirs}|(?:den|det|de) (?:[a-zà-öø-ɏ-]+ ){1,3}${theirs}(?: [^.;,]{1,40})? tar [^.;,]{1,40} över`,
    ),
  },
  {
    isTheirs: true,
    needs: isOfBefore,
    letters: ['som '],
    also: [
      'hittills',
      'tidigare',
      'förut',
      'fram till',
      ' länge',
      ' sedan ',
      ' förr',
      'gjorde',
      'skötte',
      'drev',
      'brukade',
    ],
    pattern: rx(
      [
        `(?:det|den verksamhet|det arbete)(?: [a-zà-öø-ɏ-]+)? ${theirs}(?: [^.;,]{1,40})? (?:(?:läggs|lämnas|flyttas|går)(?: nu| framöver)? (?:över|hos|på|till)|(?:sköter|gör|kör|driver)(?: nu| framöver)?(?= (?!den${end}|${us})[a-zà-öø-ɏ]))`,
        `(?:sköter|gör|kör|driver|tar hand om|håller i)(?: (?:nu|framöver|ni|[a-zà-öø-ɏ]+))? (?:det|den|de)(?: [a-zà-öø-ɏ-]+)? ${theirs}`,
      ].join('|'),
    ),
  },
  {
    isTheirs: true,
    letters: ['lägger ner', 'lägger ned', 'läggs ne', 'avveckl', 'slutar', 'upphör'],
    also: ['fortsätter', 'tar vid', 'tar över', 'kliver in'],
    pattern: rx(
      `(?:${us} (?:lägger ne[dr]|avvecklar|slutar (?:med|att driva))|(?:lägger ${us} ne[dr]|avvecklar ${us})|${owned} (?:egen |egna )?[a-zà-öø-ɏ-]{4,} (?:slutar|upphör|avvecklas|läggs ne[dr]))(?: [^.;,]{1,60})?,?(?: och)?(?: [a-zà-öø-ɏ]+){0,3}? (?:fortsätter|tar|kliver)(?: [a-zà-öø-ɏ]+){0,3}? (?:med|vid|över|in)(?! sin| sitt| sina)`,
    ),
  },
  {
    // “Skötseln av kommunens mötesplats ligger hos föreningen”
    isTheirs: true,
    letters: ['sköts', 'drift', 'ansvar', 'bemann'],
    also: [' hos ', ' på ', ' till '],
    pattern: rx(
      `(?:skötseln|driften|ansvaret|bemanningen) (?:av|för) ${owned} (?:[a-zà-öø-ɏ-]+ )?${things}${service}${gap(4)} (?:ligger|läggs|hamnar|vilar|flyttar)(?: nu| framöver| därför| från [a-zà-öø-ɏ]+)? (?:hos|på|till) (?!${publicBody}|${publicOwned}|oss på)[a-zà-öø-ɏ]+`,
    ),
  },
  {
    isTheirs: true,
    letters: ['lämnar ifrån sig', 'lämnar över', 'lämnar vi'],
    also: [' till '],
    pattern: rx(
      `${us} lämnar (?:ifrån sig|över)(?: (?:sin|sitt|driften av|hela))?(?: [a-zà-öø-ɏ-]+){0,2}? ${things}${service}(?: [A-ZÅÄÖa-zà-öø-ɏ]+){0,2}? till (?!${publicBody})[a-zà-öø-ɏ]+`,
    ),
  },
  {
    letters: [' räkning', ' vägnar'],
    also: ['driver', 'sköter'],
    pattern: rx(
      `(?:driver|bedriver|sköter)(?: [a-zà-öø-ɏ-]+){0,2}? (?:${service}|[a-zà-öø-ɏ]*arbete(?:t)?)${gap(3)} (?:för ${publicOwned} räkning|på ${publicOwned} vägnar)`,
    ),
  },
  {
    letters: ['bemannas', 'tillhandahålls', 'ombesörjs'],
    also: [' av '],
    pattern: rx(
      `${owned} (?:[a-zà-öø-ɏ-]+ ){0,2}?${things}${service}${gap(5)} (?:bemannas|tillhandahålls|ombesörjs)${gap(2)} av (?!${publicBody}|${publicOwned})[a-zà-öø-ɏ-]+`,
    ),
  },
  {
    letters: [' att driva', ' att sköta', ' att köra'],
    pattern: rx(
      `${owned} (?:[a-zà-öø-ɏ-]+ )?${things}${service}${gap(5)} blir${gap(5)} att (?:driva|sköta|köra)|blir${gap(4)} ${owned} ${service}${gap(3)} att (?:driva|sköta|köra)`,
    ),
  },
  {
    letters: ['håller i', 'kör ', 'sköter', 'driver'],
    also: ['är det '],
    pattern: rx(
      `är det [^.;,]{3,40} som (?:kör|sköter|driver|har hand om) ${owned} (?:[a-zà-öø-ɏ-]+ )?${things}${service}`,
    ),
  },
];

/** Its own, or the public party is the one who does it. */
const isOwn =
  /(?<![a-zà-öø-ɏ])(?:sin|sitt|sina) (?:egen|eget|egna)?|(?<![a-zà-öø-ɏ])(?:kommunen|staden|regionen) (?:fortsätter|sköter|har|tar)(?![a-zà-öø-ɏ])/;

/** “Från nyår sköter ni vår dagverksamhet”, in a text that the municipality writes; not “vi sköter vår gård”. */
function isOursHandedOn(
  agreement: Agreement,
  sentence: Said['sentence'],
  lower: string,
  at: number,
): boolean {
  if (!isWrittenByPublic(agreement) || !namesOtherThanUs(agreement, sentence)) return false;
  const clause = lower.slice(Math.max(0, lower.lastIndexOf(',', at)), at + 30);
  return !/(?<![a-zà-öø-ɏ])vi(?![a-zà-öø-ɏ])/.test(clause);
}

/** What the public side did goes on to somebody else: a civil party is named, and “vi” is not that party. */
function passesOn(agreement: Agreement, sentence: Said['sentence'], words: string): boolean {
  const isOurs = /(?<![a-zà-öø-ɏ])vi(?! (?:på|från|här))(?![a-zà-öø-ɏ])/.test(words);
  const isCivil = namesOtherThanUs(agreement, sentence);
  return isCivil || (isOurs && areWePublic(agreement, sentence));
}

/** Where the text says in ordinary words that the civil party runs what was the municipality's. */
export function takenOverIn(agreement: Agreement): readonly Said[] {
  return inOrder([
    ...municipalWorkIn(agreement),
    ...servicesRunIn(agreement),
    ...ways.flatMap((way) =>
      (way.isTheirs ? saidAsSign(agreement, way) : runIn(agreement, way)).filter((said) => {
        const { sentence, start: at, text } = said;
        const lower = lowerOf(sentence);
        const words = text.toLowerCase();
        if (way.isOurs) return isOursHandedOn(agreement, sentence, lower, at);
        if (way.isTheirs) return passesOn(agreement, sentence, words);
        const before = partyMentionsIn(sentence.text.slice(0, at), agreement.reading.parties);
        if (before.length > 0 && before.every(({ party }) => party.side === 'public')) {
          const after = partyMentionsIn(sentence.text.slice(at), agreement.reading.parties);
          if (!after.some(({ party }) => party.side === 'civil')) return false;
        }
        return !isOwn.test(words) && !/på besök|som vanligt|precis som förut/.test(lower);
      }),
    ),
  ]);
}
