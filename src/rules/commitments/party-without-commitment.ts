import type { Agreement, Party, Sentence } from '../../agreement/agreement.ts';
import { whoDoes } from '../../agreement/doer.ts';
import { type Duty, dutiesOf, givesIn, isNothing, ownerOf } from '../../agreement/duties.ts';
import { partyMentionsIn } from '../../agreement/facts/party-mentions.ts';
import { allMatches } from '../../agreement/language/all-matches.ts';
import { isLeftOpen } from '../../agreement/language/left-open.ts';
import { lowerOf, sentencesWith } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { isUnsettled } from '../../agreement/language/unsettled.ts';
import { indexOf } from '../../agreement/neighbours.ts';
import { sentenceRange, sentencesUnder, topOf } from '../../agreement/places.ts';
import { type Citation, defineRule } from '../../rule.ts';
import { basisOfPoint, headOf, placesOf } from '../../rule-kinds.ts';

/** Words for giving money, and for watching over what it is used for. */
const pays =
  /(?<![a-zà-öø-ɏ])(?:betalar|betalas|utbetalas|bekostas|utbetalar|finansierar|bekostar|ersätter|fakturer|utger|beviljar|stödjer [^.;]{0,40}(?:medel|ekonomi|pengar|kronor|bidrag)|(?:bidrar|skickar|sänder|för över|sätter in|skjuter till|går in|stöttar|tillför|ger|lämnar|avsätter|betala|utbetala|ersätta|finansiera|bidra|ge|lämna)[^.;]{0,60}(?:kronor|kr|tkr|mnkr|pengar|medel|bidrag|ekonomisk[a-zà-öø-ɏ]*|ersättning)|(?:står|svarar) för (?:[a-zà-öø-ɏ]+ ){0,2}?(?:finansiering(?:en)?|kostnad(?:en|er|erna)?|pengarna|ekonomin|budgeten)|(?:utge|utger) (?:ersättning|bidrag|medel)|(?:kommunens|stadens|regionens|nämndens) (?:årliga |ekonomiska |kontanta )?(?:bidrag|ersättning|medel|anslag|pengar)|(?:betalningen|utbetalningen|ersättningen|bidraget|pengarna|stödet) från (?:kommunen|staden|regionen|nämnden)|(?:ska|skall) (?:betala|utbetala|ersätta|finansiera|bekosta))(?![a-zà-öø-ɏ])|^[^a-zà-öø-ɏ]*(?:pengar|medel|kontanter|bidrag|[a-zà-öø-ɏ]+bidrag)(?![a-zà-öø-ɏ])/;
const watches =
  /(?<![a-zà-öø-ɏ])(?:följer upp|följa upp|kontrollerar|kontrollera|granskar|granska|inspekterar|har rätt|begär|tar del av|godkänner|anvisar|fakturer[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** What is more than money, in the same sentence. */
const more =
  /(?<![a-zà-öø-ɏ])(?:lokal|lokaler|lokalen|lokalerna|mark|deltar|delta|medverkar|medverka|samordnare|handled[a-zà-öø-ɏ]*|personal|arbetstid|tid|tjänst(?:en|eperson[a-zà-öø-ɏ]*)?|procent|kompetens|kunskap[a-zà-öø-ɏ]*|utbild[a-zà-öø-ɏ]*|bjuder|bjuda|informer[a-zà-öø-ɏ]*|sprid[a-zà-öø-ɏ]*|öppnar|öppna|hjälper|hjälpa|upplåt[a-zà-öø-ɏ]*|lånar|låna|städar|städa|material|stöd i|råd|planer[a-zà-öø-ɏ]*|samverkar|samverka|ordnar|ordna|leder|leda|ställer|ställa|erbjuder|erbjuda|förmedl[a-zà-öø-ɏ]*|hänvisar|sammankall[a-zà-öø-ɏ]*|[a-zà-öø-ɏ]+(?:lokal|lokaler|lokalen|samordnare|ledare|kurator|konsulent|pedagog|lärare|strateg))(?![a-zà-öø-ɏ])/;
/** “Kommunen köper städning”, “kommunen ger föreningen i uppdrag att …”: what it lets others do. */
const buys =
  /(?<![a-zà-öø-ɏ])(?:köper|beställer|avropar|anlitar|upphandlar|uppdrar åt|ger [^.;]{0,60} i uppdrag)(?![a-zà-öø-ɏ])/;
/** “med kommunens märke”, “i kommunens nyckelskåp”: whose a thing is, and nothing that is done. */
const itsThings =
  /(?<![a-zà-öø-ɏ])(?:i|på|med|enligt|ur|genom) (?:kommunens|stadens|regionens|nämndens) (?:[a-zà-öø-ɏ]+ )?[a-zà-öø-ɏ]*(?:märke|logotyp|skåp|app|system|register|blankett|mall|schema|rutiner)(?![a-zà-öø-ɏ])/;
/** “35 procent av föreningens intäkter”: how much it is of the whole, and nothing that anybody does. */
const shareOfWhole =
  /procent av [^.;]{0,60}(?:intäkt|kostnad|budget|omsättning|finansiering|inkomst)[a-zà-öø-ɏ]*/;
/** What a party hopes for, what it does not do, and how it keeps watch over the rest. */
const isHope =
  /(?<![a-zà-öø-ɏ])(?:(?:mål(?:et|en)?|önskan|önskemål(?:et)?|förhoppning(?:en)?|avsikt(?:en)?|syfte(?:t)?) är|vill (?:[a-zà-öø-ɏ]+ )?(?:nå|se|minska|öka|uppnå))(?![a-zà-öø-ɏ])/;
const deniesAll =
  /(?<![a-zà-öø-ɏ])(?:placerar|anvisar|beslutar|bestämmer|styr|kräver|lägger sig|deltar|medverkar|bidrar|ansvarar|svarar)(?: [a-zà-öø-ɏ]+){0,3} (?:ingen|inga|inget|ingenting|inte|ej)(?![a-zà-öø-ɏ])|(?:^[^a-zà-öø-ɏ]*|, och |[;:] )(?:ingen|inga) (?:[a-zà-öø-ɏ]+ )?(?:från|hos|på|av) [^.;,]{3,60} (?:deltar|medverkar|är med|kommer|hjälper|behöver)(?![a-zà-öø-ɏ])|^[^a-zà-öø-ɏ]*(?:mer|något mer|mycket mer) än (?:så|det)(?![a-zà-öø-ɏ])[^.;,]{0,60} (?:ingen|inte|ej)(?![a-zà-öø-ɏ])[^.;,]{0,60}\.?$/;
/** Who calls and writes: how the parties meet, not what is done between the meetings. */
const ofMeetings =
  /^[^.;]{0,60}(?<![a-zà-öø-ɏ])(?:kallar|sammankallar|är sammankallande)(?: till möte[a-zà-öø-ɏ]*| gruppen| styrgruppen)?(?:,? (?:och )?(?:leder möte[a-zà-öø-ɏ]*|för (?:protokoll|anteckningar|minnesanteckningar))){0,3}[.]?$/;
/** “Kommunens roll är begränsad till att utbetala bidraget”, “kommunen är enbart finansiär”. */
const onlyMoney =
  /(?<![a-zà-öø-ɏ])(?:(?:roll|del|åtagande|ansvar|insats|uppgift|medverkan)(?:en|et)? (?:[a-zà-öø-ɏ]+ ){0,3}?(?:begränsa|inskränk|stannar|är (?:enbart|endast|bara|uteslutande))[^.;]{0,40}|(?:enbart|endast|bara|uteslutande) (?:[a-zà-öø-ɏ]+ ){0,2}?|(?:insats|roll|del|åtagande|uppgift)(?:en|et)?(?: (?:i|inom) [a-zà-öø-ɏ]+)? är (?:att )?|nöjer sig med (?:att )?|(?:inget|ingenting) (?:annat|mer|utöver)(?: än)?(?: det)?(?: att)? |enda (?:åtagande|insats|uppgift)(?:en|et)? är [^.;]{0,30})(?:[a-zà-öø-ɏ]*bidrag|(?:ut)?betal|finansi|ekonomisk|pengar|medel|kronor)/;
/** It is named among the commitments, and only hears, looks on or has a right. */
const looksOn =
  /^ (?:(?:bara|endast|enbart) )?(?:förbehåller sig|tar del av|har rätt|får (?:del|insyn|ta del|närvara|besöka|en kopia)|(?:ställer sig|står) bakom|godkänner|välkomnar|informeras|underrättas|närvarar)(?![a-zà-öø-ɏ])/;
const tasks = /(?:,|;| och| samt) (?:att )?[a-zà-öø-ɏ]{2,}(?:ar|er|år|ör|a|å)(?![a-zà-öø-ɏ])/g;
const joint =
  /(?<![a-zà-öø-ɏ])(?:ordnar|ordna|genomför|genomföra|planerar|planera|leder|leda|bemannar|bemanna|driver|driva|håller i|arrangerar|arrangera|bidrar med|erbjuder|erbjuda|utvecklar|utveckla|anordnar|anordna)(?![a-zà-öø-ɏ])/;

const advice: Citation = {
  work: 'helsingborg',
  place: { sv: 'avsnitt 2.3.3', en: 'section 2.3.3' },
  level: 'recommended',
};

const partyText =
  '# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n';
const third = '- Studieförbundet Exempel, organisationsnummer 802499-0023\n';
const many =
  '- leder träffarna\n- bemannar kaféet\n- utbildar ledare\n- sköter bokningen\n- svarar för lokalen\n- rekryterar volontärer\n- ordnar utflykter\n- sprider information\n';

export const partyWithoutCommitment = defineRule({
  id: 'party-without-commitment',
  group: 'commitments',
  title: { sv: 'Part utan åtagande', en: 'A party without a commitment' },
  summary: {
    sv: 'Varje part gör eller ger något eget, och texten säger vad.',
    en: 'Each party does or gives something of its own, and the text says what.',
  },
  rationale: {
    sv: 'I ett partnerskap bidrar alla parter. En part utan åtagande vet inte vad den har lovat, och de andra vet inte vad de kan vänta sig. Om den offentliga parten bara betalar liknar avtalet mer ett bidrag eller ett köp.',
    en: 'In a partnership all parties contribute. A party without a commitment does not know what it has promised, and the others do not know what to expect. If the public party only pays, the agreement looks more like a grant or a purchase.',
  },
  advice: {
    sv: 'Skriv minst en mening om varje part: vad den gör, med vilka personer, vilken lokal eller hur mycket tid. Låt även den offentliga parten bidra med något annat än pengar.',
    en: 'Write at least one sentence about each party: what it does, with which people, premises or how much time. Let the public party too contribute something other than money.',
  },
  about: 'text',
  severity: 'error',
  levelOf: { section: 'commitments', point: 'each-party' },
  languages: ['sv'],
  sections: ['commitments'],
  basis: [
    {
      work: 'boras-2016',
      place: {
        sv: 'obligatorisk punkt: insatser och åtaganden',
        en: 'compulsory point: contributions and commitments',
      },
      level: 'required',
    },
    advice,
  ],
  messages: {
    none: {
      sv: 'Texten säger inte vad {names} gör eller bidrar med. Skriv minst ett eget åtagande för varje part.',
      en: 'The text does not say what {names} does or contributes. Write at least one commitment of its own for each party.',
    },
    'only-pays': {
      sv: 'Här bidrar {names} med pengar, men texten nämner inget annat som parten gör. Ett partnerskap bygger på insatser från alla: skriv till exempel vilka personer, lokaler eller kunskaper parten bidrar med.',
      en: 'Here {names} contributes money, but the text names nothing else that the party does. A partnership rests on contributions from all: write for example which people, premises or knowledge the party contributes.',
    },
    'one-sided': {
      sv: 'Av {total} åtaganden i texten är {share} de idéburna parternas. Gå igenom om {names} gör mer än vad som står, och skriv det i så fall.',
      en: 'Of the {total} commitments in the text, {share} are those of the civil society parties. Consider whether {names} does more than what is written, and if so write it.',
    },
  },
  proposals: {
    default: {
      sv: '{first} bidrar med [fyll i: personer, lokal, kunskap eller tid] och deltar i att planera och följa upp verksamheten.',
      en: '{first} contributes [fill in: people, premises, knowledge or time] and takes part in planning and following up the activity.',
    },
  },
  sample: { 'first.sv': '[fyll i: part]', 'first.en': '[fill in: party]' },
  examples: [
    {
      language: 'sv',
      text: `${partyText}\n## Insatser och åtaganden\n\nFöreningen leder träffarna och utbildar ledare.\n`,
      finds: [{ message: 'none', on: '## Insatser och åtaganden', severity: 'error' }],
    },
    {
      language: 'sv',
      profile: 'helsingborg',
      text: `${partyText}${third}\n## Insatser och åtaganden\n\nFöreningen leder träffarna. Kommunen lånar ut lokalen. Arbetet görs ihop med studieförbundet.\n`,
      finds: [{ message: 'none', on: '## Insatser och åtaganden', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: `${partyText}\n## Insatser och åtaganden\n\nKommunen betalar 200 000 kronor per år. Föreningen leder träffarna. Föreningen utbildar ledare. Föreningen svarar för lokalen.\n`,
      finds: [
        {
          message: 'only-pays',
          on: 'Kommunen betalar 200 000 kronor per år.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: `${partyText}\n## Insatser och åtaganden\n\nFöreningen\n\n${many}\nKommunen\n\n- informerar om kaféet\n`,
      finds: [{ message: 'one-sided', on: '## Insatser och åtaganden', severity: 'warning' }],
    },
    {
      // A list under each party, and a passive with its doer.
      language: 'sv',
      text: `${partyText}${third}\n## Insatser och åtaganden\n\nKommunen\n\n- lånar ut lokalen\n- deltar med en samordnare\n\nFöreningen\n\n- leder träffarna\n\nCirklarna ordnas av studieförbundet.\n`,
      finds: [],
    },
    {
      // Statutes are quoted, and what the section lacks altogether is said by missing-required-section.
      language: 'sv',
      text: `${partyText}\n## Bakgrund\n\nI föreningens stadgar står följande:\n\n- Föreningen ska ordna kurser\n- Föreningen ska verka för gemenskap\n`,
      finds: [],
    },
  ],
  *check(agreement) {
    const { profile, reading } = agreement;
    const { parties } = reading;
    if (parties.length < 2) return;
    const isThere = placesOf(agreement, 'commitments').length > 0;
    if (!isThere && profile.required.includes('commitments')) return;
    const duties = dutiesOf(agreement);
    const without = parties.filter((party) => !hasOne(agreement, duties, party));
    const shared = {
      section: 'commitments' as const,
      ...basisOfPoint(profile, 'commitments', 'each-party', advice),
    };
    const at = headOf(agreement, 'commitments') ?? topOf(agreement);
    // Nothing is read of any party: then the text says it in a way that is not understood, or together.
    if (without.length === parties.length) return;
    const [first] = without;
    if (first) {
      yield { message: 'none', at, data: namesOf(without), ...shared };
      return;
    }
    const onlyPays = payersOnly(agreement, duties);
    if (onlyPays) {
      const [party, duty] = onlyPays;
      const place = duty ? sentenceRange(duty.sentence) : at;
      yield {
        message: 'only-pays',
        at: place,
        severity: 'warning',
        ...shared,
        data: namesOf([party]),
      };
      return;
    }
    const share = shareOf(agreement, duties);
    if (share) yield { message: 'one-sided', at, severity: 'warning', ...shared, data: share };
  },
});

const namesOf = (parties: readonly Party[]) => ({
  names: parties.map(({ name }) => name),
  'first.sv': parties[0]?.name ?? '',
  'first.en': parties[0]?.name ?? '',
});

/** A sentence on the party itself, what it contributes, or, where nobody has anything alone, what all do together. */
function hasOne(agreement: Agreement, duties: readonly Duty[], party: Party): boolean {
  return (
    duties.some((duty) => duty.party === party) || givesIn(agreement, party) || eachDoes(agreement)
  );
}

/** “Fritidschefen deltar i planeringen”: somebody who works for the public side does something. */
const officerDoes =
  /(?<![a-zà-öø-ɏ])(?!verksamhets|kansli|förenings|klubb|projekt)[a-zà-öø-ɏ]{3,20}(?:chef|sekreterare|handläggare|konsulent|strateg|bibliotekarie|kurator|pedagog|rektor)(?:e|en|n|na|erna)? (?:[a-zà-öø-ɏ]+ )?(?:deltar|medverkar|hjälper|bokar|leder|ordnar|stöttar|bjuder|lånar|handleder|utbildar|planerar|bidrar|är med)(?![a-zà-öø-ɏ])/;

/** The only public party, when all that is said of it is that it pays, and where it is said. */
function payersOnly(
  agreement: Agreement,
  duties: readonly Duty[],
): readonly [Party, Duty | undefined] | null {
  const { parties, contributions } = agreement.reading;
  const publicParties = parties.filter(({ side }) => side === 'public');
  const [party] = publicParties;
  if (!party || publicParties.length > 1) return null;
  const own = duties.filter((duty) => duty.party === party);
  const others = duties.filter((duty) => duty.party !== party);
  if (contributions.some(({ payer, kind }) => payer === party && kind !== 'money')) return null;
  const inWork = sentencesUnder(agreement, 'commitments', 'activity', 'organisation');
  if (inWork.some((sentence) => officerDoes.test(lowerOf(sentence)))) return null;
  const told = onlySends(agreement);
  if (told) return [party, { party, sentence: told, isOwn: true }];
  if (others.length === 0 || worksTogether(agreement)) return null;
  const texts = own
    .filter(({ isOwn, sentence }) => isOwn || !itsThings.test(lowerOf(sentence)))
    .map(({ sentence }) => lowerOf(sentence).replace(shareOfWhole, ' '))
    .filter((text) => !isHope.test(text) && !deniesAll.test(text) && !ofMeetings.test(text));
  if (!texts.some((text) => pays.test(text))) return null;
  const isMoney = (text: string) =>
    (pays.test(text) || buys.test(text) || watches.test(text) || onlyMoney.test(text)) &&
    !more.test(text);
  if (!texts.every(isMoney)) return null;
  const count = others
    .filter(({ isOwn }) => isOwn)
    .reduce((sum, { sentence }) => sum + tasksIn(lowerOf(sentence)), 0);
  const isSaid = isApart(agreement, party);
  if (count < few && !isSaid) return null;
  const saying = (way: RegExp) => own.find(({ sentence }) => way.test(lowerOf(sentence)));
  return [party, saying(onlyMoney) ?? saying(pays)];
}

/** “Något annat lovar vi inte”, “mer än så gör kommunen inte”, “i övrigt har ni inga åtaganden”. */
const noMore =
  /(?<![a-zà-öø-ɏ])(?:(?:något|någonting) (?:annat|mer|ytterligare)|mer(?: än (?:så|det))?|utöver (?:det|detta)|därutöver|i övrigt)(?: [a-zà-öø-ɏ]+){0,2}? (?<v>lovar|gör|bidrar|åtar|har|ställer|svarar|står|utlovar|ger)(?: [a-zà-öø-ɏ]+){1,4}? (?:inte|ej|inget|ingenting|inga)(?![a-zà-öø-ɏ])(?! mindre)/;
const money =
  /(?<![a-zà-öø-ɏ])(?:pengar(?:na)?|bidraget|ersättningen|beloppet|betalar|summan|kronor|medlen)(?![a-zà-öø-ɏ])/;

/** “Vi för vår del skickar pengarna. Något annat lovar vi inte”: the public side says it, of itself. */
function onlySends(agreement: Agreement): Sentence | null {
  const inSections = new Set(sentencesUnder(agreement, 'commitments', 'activity', 'organisation'));
  for (const sentence of sentencesWith(agreement, [
    'annat',
    'mer ',
    'ytterligare',
    'utöver',
    'övrigt',
  ])) {
    const found = inSections.has(sentence) ? noMore.exec(lowerOf(sentence)) : null;
    const verb = found?.groups?.['v'];
    if (!found || !verb) continue;
    const at = found.index + found[0].indexOf(` ${verb} `) + 1;
    if (whoDoes(agreement, sentence, at, at + verb.length) !== 'public') continue;
    const before = agreement.sentences[indexOf(agreement, sentence) - 1];
    if (before?.block !== sentence.block || !money.test(lowerOf(before))) continue;
    if (!more.test(lowerOf(before))) return before;
  }
  return null;
}

/** So many tasks of the others make it worth asking what the payer does. */
const few = 3;

/** What a sentence gives somebody to do: “öppnar, bemannar och städar”, “sköter resten: program, värdar, kontakter”. */
function tasksIn(lower: string): number {
  const [, list] = lower.split(/: (?!$)/);
  if (list !== undefined) return list.split(/, | och | samt /).length;
  return 1 + allMatches(lower, tasks).length;
}

/** It only pays, or looks on, by what the commitments say of it. */
function isApart(agreement: Agreement, party: Party): boolean {
  return sentencesUnder(agreement, 'commitments').some((sentence) => {
    const lower = lowerOf(sentence);
    if (isNothing(sentence) && ownerOf(agreement, sentence.block) === party) return true;
    return partyMentionsIn(sentence.text, agreement.reading.parties).some(
      (mention) =>
        mention.party === party &&
        ((onlyMoney.test(lower) &&
          !/(?<![a-zà-öø-ɏ])(?:inte|ej|mer än)(?![a-zà-öø-ɏ])/.test(lower)) ||
          (mention.isGenitive && (isLeftOpen(sentence) || isUnsettled(lower))) ||
          (!mention.isGenitive && looksOn.test(lower.slice(mention.end, mention.end + 60)))),
    );
  });
}

const each =
  /(?<![a-zà-öø-ɏ])(?:var och en|vardera|varje part|båda parterna?|bägge parterna?|alla parter(?:na)?|samtliga parter)(?![a-zà-öø-ɏ])/;
const lends =
  /(?<![a-zà-öø-ɏ])(?:ställer upp|bidrar|avsätter|låter|lägger|skickar|medverkar)(?![a-zà-öø-ɏ])/;

/** “Var och en av parterna ställer upp med två ledare.” */
function eachDoes(agreement: Agreement): boolean {
  return sentencesUnder(agreement, 'commitments').some((sentence) => {
    const lower = lowerOf(sentence);
    return (
      each.test(lower) &&
      (joint.test(lower) || lends.test(lower)) &&
      /\d|(?<![a-zà-öø-ɏ])(?:en|ett|två|tre|fyra|sin|sina)(?![a-zà-öø-ɏ])/.test(lower)
    );
  });
}

/** “Parterna planerar och genomför träffarna tillsammans.” */
function worksTogether(agreement: Agreement): boolean {
  const { parties } = agreement.reading;
  const inSections = new Set(
    sentencesUnder(agreement, 'commitments', 'activity', 'organisation', 'strategies'),
  );
  return sentencesWith(agreement, ['parter', 'vi ', 'tillsammans', 'gemensamt']).some(
    (sentence) =>
      inSections.has(sentence) &&
      joint.test(lowerOf(sentence)) &&
      propertiesOf(sentence, parties).subject.kind === 'all',
  );
}

/** So many commitments make a share worth speaking of. */
const enough = 8;

function shareOf(agreement: Agreement, duties: readonly Duty[]) {
  const { parties, contributions } = agreement.reading;
  const publicParties = parties.filter(({ side }) => side === 'public');
  if (publicParties.length === 0 || worksTogether(agreement)) return null;
  const own = new Set(sentencesUnder(agreement, 'commitments', 'activity'));
  const sentencesOf = (side: Party['side']) =>
    new Set(duties.filter(({ party }) => party.side === side).map(({ sentence }) => sentence));
  const publicOnes = sentencesOf('public');
  const civil = [...sentencesOf('civil')].filter((it) => own.has(it) && !publicOnes.has(it)).length;
  const given = contributions.filter(
    ({ payer, kind }) => payer?.side === 'public' && kind !== 'money',
  ).length;
  const all = civil + publicOnes.size + given;
  if (civil < enough || civil / all <= 0.8) return null;
  return { total: String(all), share: String(civil), ...namesOf(publicParties) };
}
