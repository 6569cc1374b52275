import type { Agreement, Party, Sentence } from '../../agreement/agreement.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { isOwnTerm } from '../../agreement/language/left-open.ts';
import { isOutside } from '../../agreement/language/outside.ts';
import {
  end as endOfWord,
  publicBody,
  publicOwned,
  start,
} from '../../agreement/language/public-words.ts';
import { lowerOf, ownSentencesWith, saidIn } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sentenceRange } from '../../agreement/places.ts';
import { type Citation, defineRule } from '../../rule.ts';
import { altersAlone } from '../../rule-kinds/alters-alone.ts';
import { ownUnder } from '../../rule-kinds/own-sentences.ts';
import { rightDeniedIn } from '../../rule-kinds/right-denied.ts';
import { weAlterIn } from '../../rule-kinds/we-alter.ts';
import { basisOfPoint, headOf } from '../../rule-kinds.ts';
import { contains } from '../../source.ts';

/** Somebody asks for another text. */
const asks = {
  letters: [
    'omförhandl',
    'förhandling',
    'förhandla om',
    'ändr',
    'se över',
    'översyn',
    'juster',
    'begär',
    'överläggning',
    'på nytt',
    'väck',
  ],
  pattern:
    /(?<![a-zà-öø-ɏ])(?:omförhandl[a-zà-öø-ɏ]*|ny(?:a|tt)? (?:förhandling|överläggning|runda)[a-zà-öø-ɏ]*|förhandla om|(?:förhandla|överlägg)(?:r|er|s)?(?: [a-zà-öø-ɏ]+){0,3} på nytt|(?:begär|väck|påkall|kalla|föreslå|initier|aktualiser|tar? upp|lyft|(?:vill|önskar|behöver)(?: [a-zà-öø-ɏ]+){0,2} (?:ändr|göra om|se över|juster))[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,6} (?:ändring[a-zà-öø-ɏ]*|översyn|villkor(?:en)?|avtalet|överenskommelsen|partnerskapet|texten|innehållet|möte|samtal))(?![a-zà-öø-ɏ])/g,
};
/** The same in everyday words, which mean it only where the text speaks of changes. */
const talks = {
  letters: [
    'innehåll',
    'villkor',
    'text',
    'avtal',
    'överenskommelse',
    'partnerskap',
    'upplägg',
    'står här',
    'ändra något',
    'göra om',
    'börja',
    'samtal',
    'ta upp',
    'sätter vi oss',
    'vill någon',
    'vill en',
    'säga till',
  ],
  pattern:
    /(?<![a-zà-öø-ɏ])(?:(?:pratar?|talar?|samtala|diskutera|förhandla|se över|ser över|gå igenom|går igenom|ompröva|revidera|göra om|gör om|skriva om|skriver om|ta upp|tar upp|tänka om|anpassa|börjar? om|(?:be|begära|kalla till)(?: [a-zà-öø-ɏ]+){0,3} samtal)(?: [a-zà-öø-ɏ]+){0,5} (?:innehållet|villkoren|texten|avtalet|överenskommelsen|partnerskapet|upplägget|det som står)|(?:villkoren|texten|avtalet|överenskommelsen|innehållet)(?: [a-zà-öø-ɏ]+){0,2} (?:ses över|omprövas|tas upp|skrivs om|görs om)|(?:vem som helst|var och en|alla|båda)(?: [a-zà-öø-ɏ]+){0,3} (?:kan|får) (?:ta upp|väcka|lyfta|säga till|be om)|sätter vi oss(?: [a-zà-öø-ɏ]+){0,4} (?:skriver|gör|ändrar|pratar|talar)|vill (?:någon(?: av oss)?|en part|ena parten|den ena|en av oss) (?:ändra|göra om|skriva om|byta)|(?:vill|önskar) (?:ändra (?:något|på något|villkoren)|göra om något)[^.;]{0,60} (?:säger till|sätter|ses|möts|träffas|pratar|talar))(?![a-zà-öø-ɏ])/g,
};
/** Somebody finds the text no longer right, and it is written anew: in everyday words, each of them common. */
const rewrites = {
  letters: [
    'skriv',
    'ändr',
    'gör',
    'göra',
    'rätta',
    'upp',
    'prövning',
    'villkor',
    'igenom',
    'nytt',
    'pratar',
    'tillsammans',
  ],
  wants:
    /(?<![a-zà-öø-ɏ])(?:tycker|anser|märker|vill|önskar|säger till|säga till|visar sig|passar|stämmer|håller|missnöjd[a]?|(?:blivit|blir|är) (?:fel|tokigt|galet|inaktuellt|föråldrat)|behöver|begäran|fungerar)(?![a-zà-öø-ɏ])/,
  text: /(?<![a-zà-öø-ɏ])(?:(?:iop-)?avtal(?:et|ets|stexten)?|överenskommelsen|uppgörelsen|papp(?:e)?ret|texten|villkor(?:en)?|upplägget|det (?:vi|som) (?:skrev|har skrivit|skrivit|står)(?: här)?|det här)(?![a-zà-öø-ɏ])/,
  remakes:
    /(?<![a-zà-öø-ɏ])(?:skriv(?:a|er|s|as)(?: [a-zà-öø-ɏ]+){0,3} (?:om|nytt|ny)|(?:gör|göra|görs)(?: [a-zà-öø-ɏ]+){0,3} om|göras om|ändra[rs]?|rättar?|(?:ta|tar|tas)(?: [a-zà-öø-ɏ]+){0,4} upp|upp (?:frågan|saken|det|den)|omprövning|prövning|(?:väck|ta|lyft)[a-zà-öø-ɏ]* frågan|går? igenom|ses? över|(?:andra|nya) villkor)(?![a-zà-öø-ɏ])/,
  /** Leaving it, or letting it go on. */
  other:
    /(?<![a-zà-öø-ɏ])(?:säg[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,3} upp(?![a-zà-öø-ɏ])|uppsäg|häv(?:a|er|as)|lämna|avslut|förläng|förnya[rs]?(?![a-zà-öø-ɏ])|kliva|hoppa)/,
};
const aboutChanges = ['renegotiation', 'changes', 'termination'] as const;
/** One party decides over the terms. */
const decides = {
  letters: ['ändra', 'juster', 'fastställ', 'besluta', 'revider', 'anpassa', 'skriva om'],
  pattern:
    /(?<![a-zà-öø-ɏ])(?:får|kan|äger rätt|har rätt|förbehåller sig)(?: [a-zà-öø-ɏ]+){0,6} (?:ändra|justera|revidera|anpassa|skriva om|fastställa nya|besluta om (?:ändr|nya|andra)[a-zà-öø-ɏ]*)(?: [a-zà-öø-ɏ]+){0,3} (?:villkor[a-zà-öø-ɏ]*|avtalet|texten|brevet|det som står|överenskommelsen|bilag[a-zà-öø-ɏ]*|åtaganden[a-zà-öø-ɏ]*|bestämmelser[a-zà-öø-ɏ]*|innehållet|bidraget|ersättningen|krav[a-zà-öø-ɏ]*|rutiner(?:na)?|riktlinjer(?:na)?|uppdraget|omfattningen|[a-zà-öø-ɏ]+ omfattning|taxan|beloppet|nivå(?:n|er|erna)?|målen)(?![a-zà-öø-ɏ])/g,
};
/** One side that alters what both have agreed on, in any words: read where the text speaks of changes. */
const altered =
  '(?:ändra|justera|anpassa|jämka|sänk|höj|minska|revidera|skriv(?:a|er|s) om|fastställ|omfördela)';
const settles =
  '(?:ändrar?|justerar?|anpassar?|sänker?|sänka|höjer?|höja|minskar?|reviderar?|skriv(?:a|er) om|bestäm(?:mer|ma)|beslutar?|avgör|avgöra|fastställ(?:er|a)|omfördelar?|uppdatera[r]?|dra(?:r)? ner på|skär(?:a)? ner|flyttar? om|lägg(?:er|a) om)';
const deciders = `(?:(?:enhets|förvaltnings|fritids|social|kultur|kommun|avdelnings|områdes|skol)chefen|[a-zà-öø-ɏ]{0,20}(?:handläggaren|inspektören|ingenjören)|rektor|vi på ${publicBody}|vi på [a-zà-öø-ɏ]+|${publicBody}|${publicOwned} [a-zà-öø-ɏ]+)`;
const dictates = [
  // “Kommunen kan justera öppettider”, “bestämmer vi på enheten det”
  `${deciders}(?: [a-zà-öø-ɏ]+){0,6}? ${settles}`,
  `${settles} (?:då |själv |ensam )?${deciders}`,
  // “Ändringar beslutas av kommunen”
  `(?:ändr|villkor|nya |tider|belopp|bilaga|texten|antal|pris)[^.;]{0,60} (?:${altered}[a-zà-öø-ɏ]*|beslutas|bestäms|bestämmas|avgörs|görs|tas|sätts)(?: [a-zà-öø-ɏ]+){0,3}? av ${deciders}`,
  `det är ${deciders} som (?:ensam |till slut |själv )?${settles}`,
  // “de ändringar som nämnden gör”, “det är nämndens ord som gäller”
  `(?:de |alla )?ändringar(?:na)? (?:som|vilka) ${deciders}`,
  `(?:det är|är det) ${publicOwned} (?:ord|beslut|linje) som gäller`,
];
const dictating = new RegExp(`${start}(?:${dictates.join('|')})${endOfWord}`);
/** What is altered is the agreement’s: no room, no person, and nothing that a law alters. */
const termsOf =
  /ändringar|behöver ändras|ska ändras|något|villkor|punkt|avsnitt|§|bilaga|tider|rutiner|ersättning|belopp|bidrag|pris|omfattning|platser|innehåll|avtal|överenskommelse|upplägg|behov|pengar|dagar|på (?:något )?annat sätt/;
const notTerms =
  /(?<![a-zà-öø-ɏ])(?:kontaktperson[a-zà-öø-ɏ]*|(?:sin|sina|sitt)(?: egen| egna| eget)? (?:budget|organisation|personal|verksamhet|rutiner|lokaler)|lag(?:en|stiftning(?:en)?)|mötet|möten)(?![a-zà-öø-ɏ])/;
const denied = /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|ingenting|inget)(?![a-zà-öø-ɏ])/;
const joint = /(?<![a-zà-öø-ɏ])(?:tillsammans|ihop|gemensamt|i samråd|båda)(?![a-zà-öø-ɏ])/;
/** “Ingen part får”, “parterna kan tillsammans”: then it is not one of them. */
const together =
  /(?<![a-zà-öø-ɏ])(?:ingen|parterna|parter|båda|både|såväl|inte (?:bara|enbart|endast)|alla|samtliga|vi|varje(?! (?:år|höst|vår|månad|termin|kvartal|gång)(?![a-zà-öø-ɏ]))|gemensamt|tillsammans|var och en|någon av|vem som helst|endera|part)(?![a-zà-öø-ɏ])/;
/** “Föreningen har samma rätt.” */
const same =
  /(?<![a-zà-öø-ɏ])(?:samma|detsamma|också|även|likaså|ömsesidig[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
const agreedFirst =
  /(?<![a-zà-öø-ɏ])(?:efter (?:samråd|överenskommelse|samtal|beslut)|i samråd|om (?:parterna|alla|båda|övriga)|enligt lag|ändras lag|(?<![a-zà-öø-ɏ])lag(?:en|stiftning(?:en)?) (?:ändras|kräver))/;

const advice: Citation = {
  work: 'helsingborg',
  place: { sv: 'avsnitt 2.9, omförhandling', en: 'section 2.9, renegotiation' },
  level: 'recommended',
};

export const renegotiationClauseMissing = defineRule({
  id: 'renegotiation-clause-missing',
  group: 'renegotiation',
  title: { sv: 'Rätt till omförhandling', en: 'Right to renegotiate' },
  summary: {
    sv: 'Varje part kan begära att avtalet omförhandlas.',
    en: 'Each party can ask for the agreement to be renegotiated.',
  },
  rationale: {
    sv: 'Ett partnerskap löper i flera år, och mycket hinner ändras. Den som kan begära ett samtal om villkoren behöver inte säga upp hela avtalet för att något har blivit ohållbart. Har bara ena sidan den rätten är parterna inte jämbördiga.',
    en: 'A partnership runs for several years, and much may change. Whoever can ask for a talk about the terms need not end the whole agreement because something no longer works. If only one side has that right, the parties are not equals.',
  },
  advice: {
    sv: 'Skriv att varje part kan begära omförhandling, hur det går till och hur snart parterna träffas.',
    en: 'Write that each party can ask for renegotiation, how it is done and how soon the parties meet.',
  },
  about: 'text',
  severity: 'error',
  levelOf: { section: 'renegotiation', point: 'renegotiation' },
  languages: ['sv'],
  sections: ['renegotiation', 'changes'],
  basis: [
    {
      work: 'boras-2016',
      place: {
        sv: 'obligatorisk punkt: omförhandling, hävning och tvist',
        en: 'compulsory point: renegotiation, rescission and dispute',
      },
      level: 'required',
    },
    advice,
  ],
  messages: {
    missing: {
      sv: 'Texten säger inte att en part kan begära omförhandling av {own}. Skriv vem som kan begära det och hur snart parterna träffas.',
      en: 'The text does not say that a party can ask for {own} to be renegotiated. Write who can ask for it and how soon the parties meet.',
    },
    'one-party': {
      sv: 'Här får bara {name} begära omförhandling. Skriv att varje part kan göra det, så att parterna är jämbördiga.',
      en: 'Here only {name} may ask for renegotiation. Write that each party can do so, so that the parties are equals.',
    },
    denied: {
      sv: 'Här får den ena sidan inte begära andra villkor. Skriv att varje part kan begära omförhandling, så att parterna är jämbördiga.',
      en: 'Here one side may not ask for other terms. Write that each party can ask for renegotiation, so that the parties are equals.',
    },
    'one-sided': {
      sv: 'Här får {name} ändra villkoren på egen hand. Skriv hellre att varje part kan begära omförhandling och att ändringar görs gemensamt.',
      en: 'Here {name} may change the terms on its own. Rather write that each party can ask for renegotiation and that changes are made jointly.',
    },
  },
  proposals: {
    default: {
      sv: 'Varje part kan begära omförhandling av {own}. Parterna träffas inom en månad efter begäran, och ändringar görs skriftligen av alla parter.',
      en: 'Each party can ask for {own} to be renegotiated. The parties meet within a month of the request, and changes are made in writing by all parties.',
    },
  },
  examples: [
    {
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Ändring, hävning och tvist\n\nVid grova brister får en part häva avtalet. Blir parterna oense tar de upp det i styrgruppen.\n',
      finds: [{ message: 'missing', on: '## Ändring, hävning och tvist', severity: 'error' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n## Omförhandling\n\nKommunen har rätt att begära omförhandling av avtalet.\n',
      finds: [
        {
          message: 'one-party',
          on: 'Kommunen har rätt att begära omförhandling av avtalet.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n## Ändringar\n\nKommunen kan efter beslut i nämnden ändra villkoren i avtalet.\n',
      finds: [
        {
          message: 'one-sided',
          on: 'Kommunen kan efter beslut i nämnden ändra villkoren i avtalet.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Parter\n\nExempelstads kommun, organisationsnummer 212000-9150\n\nFöreningen Norra, organisationsnummer 802499-0015\n\n## Ändringar\n\nFöreningen får inte be om andra villkor under avtalstiden.\n',
      finds: [
        {
          message: 'denied',
          on: 'Föreningen får inte be om andra villkor under avtalstiden.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nVarje part kan begära omförhandling. Parterna träffas då inom tre veckor.\n',
      finds: [],
    },
    {
      // The right stands in everyday words, under another heading.
      language: 'sv',
      profile: 'boras-2016',
      text: '# Mötesplats Norra\n\n## Hävning och tvist\n\nVid grova brister får en part häva avtalet. Blir parterna oense tar de upp det i styrgruppen.\n\n## Övrigt\n\nDen av oss som vill ändra något i avtalet kallar de andra till ett möte.\n',
      finds: [],
    },
    {
      // Nobody may do it alone: that is the good state.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nIngen part får ensidigt ändra villkoren. Var och en kan begära omförhandling.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const shared = { section: 'renegotiation' as const };
    const dictated = oneSided(agreement);
    const data = ownWordData(agreement);
    if (dictated) {
      const { sentence, party } = dictated;
      const at = sentenceRange(sentence);
      const name = partyWord(sentence, party);
      yield { message: 'one-sided', at, severity: 'warning', data: { ...data, name }, ...shared };
      return;
    }
    const rights = rightsIn(agreement);
    const settled = settledByOne(agreement, rights);
    if (settled) {
      const at = sentenceRange(settled.sentence);
      const told = { ...data, ...settled.name };
      yield { message: 'one-sided', at, severity: 'warning', data: told, ...shared };
      return;
    }
    const only = onlyParty(agreement, rights);
    if (only) {
      const { sentence, party } = only;
      const at = sentenceRange(sentence);
      const name = partyWord(sentence, party);
      yield { message: 'one-party', at, severity: 'warning', data: { ...data, name }, ...shared };
      return;
    }
    const denied = rightDeniedIn(agreement);
    if (denied && rights.every((one) => one === denied)) {
      const at = sentenceRange(denied);
      yield { message: 'denied', at, severity: 'warning', data, ...shared };
      return;
    }
    if (rights.length > 0 || isRewritten(agreement) || isNeverRefused(agreement)) return;
    if (isShown(agreement)) return;
    const own = headOf(agreement, 'renegotiation');
    // A required section that stands nowhere is one finding, of missing-required-section.
    if (!own && agreement.profile.required.includes('renegotiation')) return;
    const at = own ?? headOf(agreement, 'changes') ?? headOf(agreement, 'termination');
    if (!at) return;
    const basis = basisOfPoint(agreement.profile, 'renegotiation', 'renegotiation', advice);
    yield { message: 'missing', at, data, ...shared, ...basis };
  },
});

/** Whether the section shows it in words that are its own: none of a lease, or of what was. */
function isShown(agreement: Agreement): boolean {
  const shown = agreement.coverage.get('renegotiation')?.points['renegotiation'];
  if (!shown) return false;
  if (shown.source !== agreement.source) return true;
  const sentence = agreement.sentences.find((one) => contains(sentenceRange(one), shown.range));
  return !sentence || isOfUs(agreement, sentence);
}

/** “Omförhandling under löpande period medges inte” */
const refused =
  /^[^a-zà-öø-ɏ]*(?:någon |en )?omförhandling(?:en)?[^.;,]{0,60} (?:medges|tillåts|godtas|förekommer|beviljas|sker|är|ges|kan|får|ska|görs|finns)(?: [a-zà-öø-ɏ]+){0,2} (?:inte|ej)(?! (?:nekas|vägras|avvisas|förrän|utan|bara|endast|oftare|ensidigt|dröja|hindra))(?![a-zà-öø-ɏ])|^[^a-zà-öø-ɏ]*omförhandling(?:en)? är (?:helt )?utesluten/;

/** A term of this agreement; where a lease is named too, one that gives the parties something. */
const isOfUs = (agreement: Agreement, sentence: Sentence): boolean =>
  !refused.test(lowerOf(sentence)) &&
  (isOwnTerm(agreement, sentence) ||
    (isOutside(agreement, sentence) && together.test(lowerOf(sentence))));

/** The sentences that give somebody the right to ask for other terms. */
function rightsIn(agreement: Agreement): readonly Sentence[] {
  return [
    ...saidIn(agreement, asks.letters, asks.pattern),
    ...saidIn(agreement, talks.letters, talks.pattern).filter(({ sentence }) =>
      isAboutChanges(agreement, sentence),
    ),
  ]
    .map(({ sentence }) => sentence)
    .filter((sentence) => sentence.block.kind !== 'heading' && isOfUs(agreement, sentence));
}

const letsKnow = /meddela|besked|informer|underrätta|skicka|gäller/;

/** The sentence in which one side alone settles the terms; what is called a revision there is no right of all. */
function settledByOne(agreement: Agreement, rights: readonly Sentence[]) {
  const [right] = rights;
  const isAll = (one: Sentence) => rights.every((each) => each === one);
  if (right && !(isAll(right) && letsKnow.test(lowerOf(right)))) return null;
  const ruled = dictatedIn(agreement);
  if (ruled && isAll(ruled.sentence))
    return { sentence: ruled.sentence, name: { name: ruled.name } };
  const altered = weAlterIn(agreement) ?? altersAlone(agreement);
  if (!altered || !isAll(altered)) return null;
  return { sentence: altered, name: { 'name.sv': 'den ena sidan', 'name.en': 'one side' } };
}

/** “Behöver vi andra tider bestämmer vi på enheten det”: the public side alone settles the terms. */
function dictatedIn(agreement: Agreement): { sentence: Sentence; name: string } | null {
  for (const sentence of ownUnder(agreement, 'renegotiation', 'changes')) {
    const lower = lowerOf(sentence).slice(0, 600);
    const found = dictating.exec(lower);
    if (!found || !termsOf.test(lower) || notTerms.test(lower)) continue;
    if (denied.test(lower.slice(found.index, found.index + found[0].length + 25))) continue;
    const rest = lower.replace(
      /(?<![a-zà-öø-ɏ])vi på [a-zà-öø-ɏ]+|(?:om|behöver|blir) vi(?= )/g,
      ' ',
    );
    if (together.test(rest) || joint.test(lower) || isWithCivil(agreement, sentence)) continue;
    if (agreedFirst.test(rest.replace(/beslut i/, ''))) continue;
    const name = new RegExp(deciders).exec(found[0])?.[0] ?? 'kommunen';
    return { sentence, name: name.replace(/^vi på /, '') };
  }
  return null;
}

/** “Kommunen och föreningen”: a civil party that does it too. */
function isWithCivil({ reading }: Agreement, sentence: Sentence): boolean {
  const lower = lowerOf(sentence);
  return partyMentionsIn(sentence.text, reading.parties).some(
    ({ party, start: at, end: to }) =>
      party.side !== 'public' &&
      (/(?:och|samt|med|eller) $/.test(lower.slice(0, at)) ||
        /^ (?:och|samt|eller) /.test(lower.slice(to))),
  );
}

/** Whether a sentence stands under a heading on changes, among other things. */
function isAboutChanges({ sections }: Agreement, sentence: Sentence): boolean {
  const range = sentenceRange(sentence);
  return aboutChanges.some((key) =>
    (sections.get(key) ?? []).some((place) => contains(place.range, range)),
  );
}

/** “Ändras behoven skriver vi ett nytt avtal tillsammans”, “behöver ni eller vi fler platser pratar vi om saken”. */
const changesWanted =
  /(?<![a-zà-öø-ɏ])(?:behöver|vill|önskar|ändras|förändras)(?![a-zà-öø-ɏ])[^.;]{0,50}(?:ändr|andra|annat|annan|fler|färre|(?:ny|nya|nytt)(?![a-zà-öø-ɏ])|villkor|behov|budget|förutsättning|skriver|ser )/;
const jointly =
  /(?<![a-zà-öø-ɏ])(?:(?:skriver|ser|gör|ändrar|går|räknar|stämmer|tar)(?: vi)?[^.;]{0,50} (?:tillsammans|ihop|gemensamt)|(?:pratar|talar|ses|träffas|möts|samtalar|förhandlar|diskuterar) (?:vi|parterna)(?![a-zà-öø-ɏ])|säger (?:vi|ni|hen|den|parten) till|talar(?: [a-zà-öø-ɏ]+)? om det för den andra|när (?:båda|alla) (?:har )?(?:skrivit|skriver|sagt|säger))(?![a-zà-öø-ɏ])/;

/** “Tycker någon att det blivit fel tar vi upp det och skriver om texten.” */
function isRewritten(agreement: Agreement): boolean {
  const { letters, wants, text, remakes, other } = rewrites;
  return ownSentencesWith(agreement, letters).some((sentence) => {
    const lower = lowerOf(sentence);
    const isTogether = jointly.test(lower) && changesWanted.test(lower);
    return (
      (isTogether || (remakes.test(lower) && wants.test(lower) && text.test(lower))) &&
      !other.test(lower) &&
      isAboutChanges(agreement, sentence)
    );
  });
}

interface OfOne {
  readonly sentence: Sentence;
  readonly party: Party;
}

/** “Omförhandling kan inte nekas”, “sker inte oftare än en gång om året”: denied within a limit. */
const notRefused =
  /omförhandl[a-zà-öø-ɏ]{0,30}[^.;]{0,40} (?:inte|ej|aldrig) (?:nekas|vägras|avvisas|motsättas|oftare|förrän)(?![a-zà-öø-ɏ])/;

const isNeverRefused = (agreement: Agreement): boolean =>
  ownSentencesWith(agreement, ['omförhandl']).some(
    (one) => notRefused.test(lowerOf(one)) && isOwnTerm(agreement, one),
  );

/** The one party that a sentence lets do something; null when there are several, or it is said of all. */
function onlyOne({ reading }: Agreement, sentence: Sentence, clause: number): Party | null {
  const { subject } = propertiesOf(sentence, reading.parties);
  if (subject.kind !== 'party')
    return subject.kind === 'all' && clause > sentence.text.length
      ? null
      : besideRight(reading, sentence, clause);
  return subject.parties.length === 1 ? (subject.parties[0] ?? null) : null;
}

/** What follows on a right, and when it may be used: “…, och då ses vi”, “om något som ingen råder över inträffar”. */
const afterRight =
  /;|,? och då |[,:] då |(?<![a-zà-öø-ɏ])(?:om|ifall|när|därest)(?= )(?! (?:(?:fram|andra|nya|ny|ändra|avtal|villkor|för|om)|(?:alla|båda|parterna|samtliga|övriga|ingen|den andra|föreningen)(?![a-zà-öø-ɏ])))/;
/** Whoever asks, as a word after which its conditions may come. */
const theRight =
  /(?<![a-zà-öø-ɏ])(?:begär|påkalla|kalla|omförhandl|kräv|föreslå|initier|väck|ta upp)[a-zà-öø-ɏ]*/;

/** Where the clause that gives a right ends; past the sentence when all of it does. */
function endOfRight(lower: string): number {
  const right = theRight.exec(lower);
  const from = right ? right.index + right[0].length : lower.length;
  const rest = lower.slice(from).search(afterRight);
  return rest < 0 ? lower.length + 1 : from + rest;
}

/** “… får kommunen begära”, “rätt att begära det har kommunen”: the only party named, beside the word for the right. */
function besideRight(
  { parties }: Agreement['reading'],
  sentence: Sentence,
  clause: number,
): Party | null {
  const named = partyMentionsIn(sentence.text, parties).filter(
    ({ isGenitive, end: to }) => !isGenitive && to <= clause,
  );
  const [first] = named;
  if (!first || named.some(({ party }) => party !== first.party)) return null;
  const lower = lowerOf(sentence);
  const isBeside =
    /(?:får|kan|har|äger)(?: (?:bara|endast|även))? $/.test(lower.slice(0, first.start)) ||
    /^ (?:[a-zà-öø-ɏ]+ )?(?:får|kan|har rätt|äger)(?![a-zà-öø-ɏ])/.test(lower.slice(first.end)) ||
    // “Omförhandling ska ske om kommunen begär det.”
    // “Det står kommunen fritt att …”
    (/(?:står|står det) $/.test(lower.slice(0, first.start)) &&
      /^ (?:alltid |när som helst )?fritt /.test(lower.slice(first.end))) ||
    (/(?:om|ifall|när) $/.test(lower.slice(0, first.start)) &&
      /^ (?:så )?(?:önskar|begär|påkallar|kräver|vill)(?![a-zà-öø-ɏ])/.test(
        lower.slice(first.end),
      ));
  return isBeside ? first.party : null;
}

/** A sentence that lets one party change the terms alone. */
function oneSided(agreement: Agreement): OfOne | null {
  for (const { sentence } of saidIn(agreement, decides.letters, decides.pattern)) {
    const lower = lowerOf(sentence);
    const party = onlyOne(agreement, sentence, lower.length + 1);
    const before = lower.slice(0, lower.search(/ändra|justera|revidera|fastställa|besluta/));
    if (
      party &&
      !notTerms.test(lower) &&
      !together.test(before) &&
      !agreedFirst.test(lower.replace(/beslut i|beslut av/, ''))
    )
      return { sentence, party };
  }
  return null;
}

/** “Omförhandlingen inleds inom en månad”: how it is done, once somebody has asked for it. */
const how =
  /(?<![a-zà-öø-ɏ])(?:omförhandlingen|omförhandlingarna|(?:begärd|sådan|påkallad) omförhandling)/;
const gives = /(?<![a-zà-öø-ɏ])(?:får|kan|har rätt|rätt att|äger|fritt)(?![a-zà-öø-ɏ])/;

/** When every sentence about renegotiation gives the right to the same one party. */
function onlyParty(agreement: Agreement, rights: readonly Sentence[]): OfOne | null {
  let only: OfOne | null = null;
  for (const sentence of rights) {
    const lower = lowerOf(sentence);
    if (how.test(lower) && !gives.test(lower)) continue;
    const clause = endOfRight(lower);
    const party = onlyOne(agreement, sentence, clause);
    if (!party || together.test(lower.slice(0, clause)) || (only && only.party !== party))
      return null;
    if (/samma rätt|detsamma|likaså|(?:gäller|kan|får|har) (?:också|även)|ömsesidig/.test(lower))
      return null;
    if (!gives.test(lower) && !/(?<![a-zà-öø-ɏ])(?:ska|skall)(?![a-zà-öø-ɏ])/.test(lower))
      return null;
    only ??= { sentence, party };
  }
  if (!only) return null;
  const next = agreement.sentences[agreement.sentences.indexOf(only.sentence) + 1];
  const isOther = next && onlyOne(agreement, next, next.text.length + 1) !== only.party;
  return isOther && same.test(lowerOf(next)) ? null : only;
}

/** As the sentence names it: “kommunen”. */
function partyWord({ text }: Sentence, { name, shortNames }: Party): string {
  const first = /^[A-ZÀ-ÖØ-Þa-zà-öø-ɏ]+/.exec(text)?.[0] ?? '';
  const isPlain = /^(?:Kommunen|Staden|Regionen|Föreningen|Församlingen|Stiftelsen)$/.test(first);
  return isPlain ? first.toLowerCase() : (shortNames[0] ?? name);
}
