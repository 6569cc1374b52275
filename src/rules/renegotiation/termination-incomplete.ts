import type { Agreement, Sentence } from '../../agreement/agreement.ts';
import { dateHitsIn } from '../../agreement/facts/date-hits.ts';
import { isTacit } from '../../agreement/facts/tacit.ts';
import { tellsOfBreach } from '../../agreement/language/breach.ts';
import { repaymentLetters, tellsOfRepayment } from '../../agreement/language/money-words.ts';
import { monthsBefore, monthsOf } from '../../agreement/language/number-words.ts';
import { isOutside } from '../../agreement/language/outside.ts';
import { lowerOf, ownSentencesWith, saidIn } from '../../agreement/language/search.ts';
import { ownWordData } from '../../agreement/own-word.ts';
import { sectionAt, sentenceRange, sentencesUnder, within } from '../../agreement/places.ts';
import { isMoneyPaid } from '../../agreement/public-money.ts';
import type { Localised } from '../../locale.ts';
import { defineRule } from '../../rule.ts';
import type { Evidence } from '../../rule-kinds/silence.ts';
import { headOf } from '../../rule-kinds.ts';

const name =
  '(?:(?:iop-?|samverkans|partnerskaps|samarbets)?avtal(?:et)?|överenskommelsen|partnerskapet|samarbetet|samverkan|iop(?:-avtalet)?)';
/** Somebody who has had enough: “den som vill sluta”. */
const wishes =
  '(?:vill|önskar) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:sluta|lämna|kliva av|kliva ur|hoppa av|avsluta|dra sig ur|gå ur|ta sig ur)';
const end = '(?:avsluta|bryta|säga upp|lämna|upphäva)';
/** Somebody leaves before the time is up. */
const leaving: Evidence = {
  letters: [
    'säg',
    'uppsa',
    'lämna',
    'sluta',
    'kliv',
    'hopp',
    'avslut',
    'avbryt',
    'utträd',
    'frånträd',
    'sig ur',
    'ur partner',
    'ur samarb',
    'förtid',
    'bryta',
    'begäran',
    'är slut',
    'bringa',
    'lägga ne',
  ],
  pattern: new RegExp(
    `(?<![a-zà-öø-ɏ])(?:säg(?:a|er|as|s)(?: [a-zà-öø-ɏ-]+){0,6}? upp|uppsäg(?:a|as|er|s|ning(?:en|s?tid[a-zà-öø-ɏ]*)?)|uppsagt|sagts? upp|(?:lämna|lämnar|avsluta|avslutar|avslutas|avbryta|avbryter|frånträda|frånträder) (?:ett |detta |denna |det här )?${name}|(?:avsluta|upphöra)[a-zà-öø-ɏ]* (?:[a-zà-öø-ɏ]+ ){0,3}i förtid|kliv(?:a|er) av|vill (?:någon|en part|en av oss|ena parten|ni|vi|kommunen|regionen|föreningen)(?: [a-zà-öø-ɏ]+){0,3}? (?:sluta(?! med)|avsluta|lämna(?! (?:in|ut|över|synpunkter|förslag|besked|ett|en))|kliva|hoppa|dra (?:sig|er|oss))|(?:den|part|parten|någon|en part|den av oss) som (?:inte längre )?${wishes}|(?:kan|får)(?: [a-zà-öø-ɏ]+){0,4} (?:avslutas|brytas) av (?:någon|en|vem|endera|varje|vardera|båda|den)|(?:kan|får)(?: [a-zà-öø-ɏ]+){0,3} ${end} ${name}|${name} (?:kan|får)(?: [a-zà-öø-ɏ]+){0,2} (?:avbrytas|avslutas|brytas|lämnas) (?:i förtid|om|när)|(?:kan|får) upphöra på (?:[a-zà-öø-ɏ]+ ){1,2}begäran|(?:avsluta|bryta|lägga ner|lägga ned) (?:alltihop|allt(?:sammans)?|det här|hela (?:saken|${name}))|(?:säga|säger|förklara|meddela|meddelar)(?: att)? (?:${name}|det|allt)(?: [a-zà-öø-ɏ]+)? (?:är|tar) slut|bringa(?:s)? (?:[a-zà-öø-ɏ]+ )?(?:att upphöra|till upphörande)|(?:slut|avslut|upphörande) i förtid|hoppa(?:r)? av|dra(?:r)? sig ur|(?:träda|träder|gå|går) ur ${name}|utträd(?:a|er|e))(?![a-zà-öø-ɏ])`,
    'g',
  ),
};
/** A lease, an employment: not the agreement. */
const others =
  /(?<![a-zà-öø-ɏ])(?:hyr(?:a|an|es[a-zà-öø-ɏ]*)|(?:hyres|arrende|anställnings|kollektiv|bank|leverantörs)[a-zà-öø-ɏ]*|anställning[a-zà-öø-ɏ]*|anställda[s]?|bredband(?:et)?|licens[a-zà-öø-ɏ]*|prenumeration[a-zà-öø-ɏ]*|försäkring[a-zà-öø-ɏ]*|personal(?:en|ens)?|lokal(?:en|erna|avtal[a-zà-öø-ɏ]*)|medlemskap[a-zà-öø-ɏ]*|samordnare[a-zà-öø-ɏ]*|arbetsbrist|abonnemang[a-zà-öø-ɏ]*|föreningens medlemmar|deltagar[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/;
/** Whoever lets a room or sells something: theirs is another contract, though it is called “avtalet”. */
const business =
  /(?<![a-zà-öø-ɏ])(?:hyresvärd|fastighetsägare|markägare|[a-zà-öø-ɏ]{2,20}bolag)(?:en|n|et|ens|ns|ets)?(?![a-zà-öø-ɏ])/;
const ours = new RegExp(`(?<![a-zà-öø-ɏ])${name}(?![a-zà-öø-ɏ])`);

/** What was, and what is wanted. */
const elsewhere: ReadonlySet<string> = new Set([
  'background',
  'values',
  'goals',
  'strategies',
  'activity',
  'target-group',
]);

const endings: ReadonlySet<string> = new Set(['termination', 'renegotiation', 'changes', 'term']);

const grounds =
  /(?<![a-zà-öø-ɏ])(?:om|ifall|därest|ändras|ändrade|förändrade|förändras|förutsättning[a-zà-öø-ɏ]*|skäl(?:en|et)?|anledning|när som helst|motiver[a-zà-öø-ɏ]*|av vilken|vill (?:någon|ni|vi|en|inte|lämna|kliva|hoppa|avsluta|säga)|grund(?:en|er)?|orsak|(?:den|part|parten|någon|en part) som (?:inte )?(?:längre )?(?:vill|önskar|tycker|anser)|(?:håller|sköter|fullgör|följer|uppfyller)(?: [a-zà-öø-ɏ]+)? inte|inte (?:håller|sköter|fullgör|följer|uppfyller))(?![a-zà-öø-ɏ])/;
/** “när åtaganden inte hålls”, “då motparten brister”, “Skäl: …” */
const whenWrong =
  /^[^a-zà-öø-ɏ]*(?!under|efter|över|annars|dessutom|eller|därefter|[a-zà-öø-ɏ]+(?:ens|ets|nas) )[a-zà-öø-ɏ]{2,}[rs] [^.;]{3,140}, (?:då |så )?(?:får|kan|har|äger|ska) |^[^a-zà-öø-ɏ]*[a-zà-öø-ɏ]{2,}r (?:en part|part|någon|endera|ena parten|den ena|kommunen|föreningen)(?: [a-zà-öø-ɏ]+){2,14} (?:får|kan|har) (?:den|motparten|endera|part|båda|var) |(?<![a-zà-öø-ɏ])(?:(?:när|då|där|sedan|efter att|så snart)(?: [a-zà-öø-ɏ-]+){1,6}? (?:inte|brist[a-zà-öø-ɏ]*|brutit|bryter|svik[a-zà-öø-ɏ]*|svek|åsid[a-zà-öø-ɏ]*|eftersatt[a-zà-öø-ɏ]*|missköt[a-zà-öø-ɏ]*|(?:för)?ändr[a-zà-öø-ɏ]*|minskar?|försämr[a-zà-öø-ɏ]*|försvinner|försvunnit|faller bort|fallit bort|saknas|rubbas|förlorat|förlorar)(?![a-zà-öø-ɏ])|(?:skäl|grund|orsak|anledning)(?:et|en|er)?:)/;
/** “med fyra månaders frist”, “gäller från månadsskiftet sex månader senare” */
const ahead =
  /(?:månad|veck|dag|halvår|kvartal|(?<![a-zà-öø-ɏ])år)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,2} (?:frist|varsel|förvarning|framförhållning|senare|i förväg|dessförinnan|innan|före)(?![a-zà-öø-ɏ])/;
/** “sedan håller vi öppet i nittio dagar till”, “fem månader senare upphör partnerskapet” */
const goesOnTill =
  /(?<![a-zà-öø-ɏ])(?:varsel|frist(?:en)?(?![a-zà-öø-ɏ])|(?:månad(?:er)?|dagar|veckor|halvår) (?:senare|därefter|efteråt|efter det)(?![a-zà-öø-ɏ])|(?:upphör|slutar|avslutas|är det slut|tar slut|(?:håller|fortsätter|pågår|gäller|löper|består|drivs|kör|arbetar)(?: [a-zà-öø-ɏ]+){1,9} (?:till|ytterligare|därefter|efteråt))(?![a-zà-öø-ɏ]))/;
/** Nobody has to say why. */
const withoutGround =
  /(?<![a-zà-öø-ɏ])(?:utan (?:att )?(?:särskil[a-zà-öø-ɏ]* |ange |angivande av |uppge |närmare |några |något |krav på )*(?:skäl|anledning|motiv[a-zà-öø-ɏ]*|grund|förklaring)|ing(?:a|et|en) (?:särskil[a-zà-öø-ɏ]* )?(?:skäl|anledning|motivering) (?:krävs|behövs|behöver)|(?:skäl|anledning|motivering|orsak)(?:et|en)? (?:behöver|behövs|krävs|måste) (?:inte|ej)|utan att (?:behöva )?(?:(?:säga|tala om|ange|uppge) (?:varför|orsak|skäl)|förklara|motivera)|ingen behöver (?:säga|förklara|tala om|ange) varför|varför behöver [a-zà-öø-ɏ]+ inte|behöver inte(?: [a-zà-öø-ɏ]+){0,3} (?:skäl|motiv[a-zà-öø-ɏ]*|förklar[a-zà-öø-ɏ]*|anledning|varför)|oavsett (?:skäl|anledning|orsak)|av vilk[a-zà-öø-ɏ]* (?:skäl|anledning|orsak)[a-zà-öø-ɏ]*|vill (?:någon|ni|vi|en part|inte|lämna|kliva|hoppa|avsluta|säga)|(?:den|part|parten|någon|en part) som (?:inte (?:längre )?)?(?:vill|önskar))(?![a-zà-öø-ɏ])/;
/** “får när som helst säga upp avtalet”: unless only if something happens. */
const atAnyTime =
  /(?<![a-zà-öø-ɏ])(?:när som helst|närhelst|vilken dag som helst|at any time)(?![a-zà-öø-ɏ])/;
const condition = /(?<![a-zà-öø-ɏ])(?:om|ifall|därest|vid)(?![a-zà-öø-ɏ])/;
const inWriting =
  /(?<![a-zà-öø-ɏ])(?:skriftlig[a-zà-öø-ɏ]*|i skrift|brev(?:et)?|e-?post|mejl(?:et|ar)?|underteckna[a-zà-öø-ɏ]*|underskriv[a-zà-öø-ɏ]*|skriv(?:s|as) under|muntlig[a-zà-öø-ɏ]*|skriver|på papper)(?![a-zà-öø-ɏ])/;
const atOnce =
  /(?<![a-zà-öø-ɏ])(?:omedelbar[a-zà-öø-ɏ]*|genast|direkt|utan uppsägningstid|med en gång|till (?:nästa )?(?:årsskiftet|halvårsskiftet|terminens|terminsslut[a-zà-öø-ɏ]*|utgången))(?![a-zà-öø-ɏ])/;
/** Beside the words on notice any word on money says what becomes of it. */
const money =
  /(?<![a-zà-öø-ɏ])(?:pengar|slant|medel|medlen|återbeta|betala(?:r|s|t)?(?![a-zà-öø-ɏ])|slutredovis|(?:slut)?avräkn|slutreglering|oförbruk|ersättning|utbetal|bidraget|bidragen|faktur|ekonomin|räkenskap|kassa|gör(?:a|s)? (?:vi |parterna )?upp (?:om|för|det|ekonom|räken)|räkna(?:r|s)?(?: [a-zà-öø-ɏ]+){0,2} (?:av|om)(?![a-zà-öø-ɏ]))/;
/** What happens to the money that is left. */
const unspent: Evidence = {
  letters: [
    'använ',
    'förbruk',
    'resterande',
    'återst',
    'utnyttj',
    'överbliv',
    'kvar',
    'överskott',
    'upphör',
    'avslut',
    'uppsäg',
    'sägs upp',
    'i förtid',
    'blir över',
    'gått',
  ],
  pattern:
    /(?<![a-zà-öø-ɏ])(?:(?:oanvän|outnyttja|oförbruka|överbliv|kvarvarande|kvarstående|resterande|återstående)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+)? (?:medel|pengar|bidrag|belopp)[a-zà-öø-ɏ]*|(?:pengar|medel|bidrag|belopp)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,3} (?:inte|ej)(?: [a-zà-öø-ɏ]+)? (?:använts|förbrukats|utnyttjats|gått åt|gått till|behövts|går åt|behövs)|(?:pengar|medel|bidrag)[a-zà-öø-ɏ]*(?: [a-zà-öø-ɏ]+){0,4} (?:kvar|blir över)|(?:blir|finns)(?: det)? (?:pengar|medel) (?:kvar|över)|(?:upphör|avslut|uppsäg|sägs upp|i förtid|uppsägning)[^.;]{0,100} (?:återbetal|betala(?:r|s)? tillbaka|slutredovis|avräkn|pengar|medel|bidraget|ersättningen|utbetal)[a-zà-öø-ɏ]*|(?:återbetal|betala(?:r|s)? tillbaka|slutredovis|avräkn|pengar|medel|bidraget|ersättningen)[^.;]{0,100} (?:upphör|avslut|uppsäg|sägs upp|i förtid)[a-zà-öø-ɏ]*)(?![a-zà-öø-ɏ])/g,
};

const gapWords: Readonly<Record<'period' | 'form' | 'money' | 'ground' | 'leaving', Localised>> = {
  period: { sv: 'med vilken uppsägningstid', en: 'how long the notice is' },
  form: { sv: 'om den ska vara skriftlig', en: 'whether it must be in writing' },
  money: {
    sv: 'vad som händer med pengar som inte har använts',
    en: 'what happens to money that has not been used',
  },
  ground: { sv: 'om det krävs skäl', en: 'whether a reason is needed' },
  leaving: {
    sv: 'om en part också får lämna utan skäl',
    en: 'whether a party may also leave without a reason',
  },
};

export const terminationIncomplete = defineRule({
  id: 'termination-incomplete',
  group: 'renegotiation',
  title: { sv: 'Uppsägning', en: 'Notice' },
  summary: {
    sv: 'Texten säger när avtalet får sägas upp, med vilken tid, i vilken form och vad som händer med pengarna.',
    en: 'The text says when notice may be given, how long it is, in what form, and what happens to the money.',
  },
  rationale: {
    sv: 'Den som vill lämna ett partnerskap, och den som blir kvar, behöver veta hur lång tid de har på sig att säga upp personal och lokal. Står inget om form och pengar blir det en fråga att enas om när viljan att enas är som minst.',
    en: 'Whoever wants to leave a partnership, and whoever stays, needs to know how much time there is to give notice to staff and premises. If nothing is said about form and money, that has to be agreed when the will to agree is at its lowest.',
  },
  advice: {
    sv: 'Skriv vem som får säga upp avtalet och om det krävs skäl, hur lång uppsägningstiden är, att det görs skriftligen och vad som händer med pengar som inte har använts.',
    en: 'Write who may give notice and whether a reason is needed, how long the notice is, that it is given in writing and what happens to money that has not been used.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['termination', 'renegotiation'],
  basis: [
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.9, uppsägning', en: 'section 2.9, notice' },
      level: 'recommended',
    },
    { work: 'boras-agreement' },
  ],
  messages: {
    missing: {
      sv: 'Texten säger inte om {own} kan sägas upp i förtid. Skriv vem som får göra det, med vilken uppsägningstid och vad som händer med pengarna.',
      en: 'The text does not say whether notice can be given on {own} before its time. Write who may do so, how long the notice is and what happens to the money.',
    },
    'no-period': {
      sv: 'Här står att {own} kan sägas upp men inte {gaps}. Skriv det, så att den som blir kvar hinner ställa om.',
      en: 'This says that notice can be given on {own} but not {gaps}. Write it, so that whoever stays has time to adapt.',
    },
    unsaid: {
      sv: 'Om uppsägning sägs inte {gaps}. Skriv det, så slipper ni enas om det när någon vill lämna.',
      en: 'About notice the text does not say {gaps}. Write it, so that you need not agree on it when somebody wants to leave.',
    },
    'longer-than-term': {
      sv: 'Uppsägningstiden är lika lång som hela avtalstiden eller längre ({months}). Då går det inte att lämna i förtid. Skriv en kortare tid.',
      en: 'The notice is as long as the whole term or longer ({months}). Then nobody can leave before its end. Write a shorter time.',
    },
  },
  proposals: {
    default: {
      sv: 'Varje part kan skriftligen säga upp {own} med {notice} uppsägningstid, utan att ange skäl. Pengar som då inte har använts betalas tillbaka.',
      en: 'Each party may give {notice} written notice on {own}, without stating a reason. Money that has not been used by then is paid back.',
    },
  },
  sample: { 'notice.sv': 'sex månaders', 'notice.en': 'six months’' },
  examples: [
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2029-01-31 och upphör då utan uppsägning.\n\n## Omförhandling\n\nVarje part kan begära omförhandling.\n',
      finds: [{ message: 'missing', on: '## Omförhandling', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nVarje part kan begära omförhandling. Avtalet går också att säga upp.\n',
      finds: [{ message: 'no-period', on: 'Avtalet går också att säga upp.', severity: 'warning' }],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Omförhandling\n\nVarje part kan begära omförhandling. Ändras förutsättningarna väsentligt får en part säga upp avtalet. Uppsägningstiden är sex månader.\n',
      finds: [
        {
          message: 'unsaid',
          on: 'Ändras förutsättningarna väsentligt får en part säga upp avtalet.',
          severity: 'info',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Avtalstid\n\nAvtalet gäller 2027-02-01–2028-01-31.\n\n## Uppsägning\n\nVarje part kan skriftligen säga upp avtalet med tolv månaders uppsägningstid, utan att ange skäl. Oanvända pengar betalas tillbaka.\n',
      finds: [
        {
          message: 'longer-than-term',
          on: 'Varje part kan skriftligen säga upp avtalet med tolv månaders uppsägningstid, utan att ange skäl.',
          severity: 'warning',
        },
      ],
    },
    {
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppsägning\n\nOm en part inte håller det den har lovat kan en annan part skriftligen säga upp avtalet med tre månaders varsel. Pengar som inte har använts betalas tillbaka.\n',
      finds: [],
    },
    {
      // Without money there is none to pay back.
      language: 'sv',
      text: '# Mötesplats Norra\n\n## Uppsägning\n\nVill en part lämna partnerskapet meddelar den det skriftligen tre månader i förväg.\n',
      finds: [],
    },
  ],
  *check(agreement) {
    const { notice } = agreement.reading;
    const all = leavingIn(agreement).filter((sentence) => isOwn(agreement, sentence));
    // What stands under a heading on ending is meant before what is told elsewhere.
    const inside = all.filter((one) => endings.has(sectionAt(agreement, sentenceRange(one)) ?? ''));
    const found = inside.length > 0 ? inside : all.length > 0 ? all : headedIn(agreement);
    const [first] = found;
    const data = dataFor(agreement);
    const section = 'renegotiation' as const;
    if (!first) {
      const stated = notice?.from === 'frontmatter';
      const at = headOf(agreement, 'renegotiation') ?? headOf(agreement, 'termination');
      if (!at || stated) return;
      // Whoever may rescind can leave, though only for a breach.
      const canEnd = agreement.coverage.get('renegotiation')?.points['rescission'] != null;
      yield { message: 'missing', at, section, data, ...(canEnd && { severity: 'info' as const }) };
      return;
    }
    // A gap that is left for it is told of as a gap.
    if (isGap(agreement, first)) return;
    const near = nearOf(agreement, found);
    const at = sentenceRange(first);
    const gaps = gapsOf(agreement, found, near);
    if (!hasPeriod(agreement, near)) {
      yield {
        message: 'no-period',
        at,
        section,
        data: { ...data, ...listed(['period', ...gaps]) },
      };
      return;
    }
    if (isTooLong(agreement)) {
      yield { message: 'longer-than-term', at, section, data };
      return;
    }
    if (gaps.length > 0)
      yield {
        message: 'unsaid',
        at,
        section,
        severity: 'info',
        data: { ...data, ...listed(gaps) },
      };
  },
});

/** The sentences that let somebody leave: “utan att ange skäl” denies the reason, and not the leaving. */
function leavingIn(agreement: Agreement): readonly Sentence[] {
  const said = new Set(
    saidIn(agreement, leaving.letters, leaving.pattern).map(({ sentence }) => sentence),
  );
  const { letters, pattern } = leaving;
  return ownSentencesWith(agreement, letters).filter((sentence) => {
    const lower = lowerOf(sentence);
    // “Missköter sig någon får den andra avsluta allt på dagen”: that is to rescind.
    const rest = lower.replace(endsAll, ' ');
    if (rest !== lower && (tellsOfBreach(rest) || missteps.test(rest))) return false;
    if (said.has(sentence)) return true;
    if (
      !withoutGround.test(lower) ||
      /(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig)(?![a-zà-öø-ɏ])/.test(lower)
    )
      return false;
    return lower.search(pattern) >= 0;
  });
}

const endsAll =
  /(?<![a-zà-öø-ɏ])(?:avsluta|bryta|lägga ne[rd]) (?:alltihop|allt|alltsammans|det här|hela)(?![a-zà-öø-ɏ])/;
const missteps = /missköt|fusk|bryter mot|sviker|grov/;

/** “| Varsel | tre månader |” under the heading “Uppsägning”: what the heading says need not be said again. */
function headedIn(agreement: Agreement): readonly Sentence[] {
  const own = sentencesUnder(agreement, 'termination').filter(
    (sentence) => !sentence.block.quoted && isOwn(agreement, sentence),
  );
  const isNotice = own.some(
    (sentence) =>
      within(agreement.facts.durations, sentenceRange(sentence)).length > 0 ||
      atOnce.test(lowerOf(sentence)),
  );
  return isNotice && own.some((one) => names.test(lowerOf(one))) ? own : [];
}
const names =
  /(?<![a-zà-öø-ɏ])(?:varsel|uppsägningstid(?:en)?|förvarning|framförhållning|frist(?:en)?|besked(?:et)?|i förväg|dessförinnan)(?![a-zà-öø-ɏ])/;

/** About the agreement itself, and not about what keeps it from going on. */
function isOwn(agreement: Agreement, sentence: Sentence): boolean {
  if (sentence.block.kind === 'heading') return false;
  if (elsewhere.has(sectionAt(agreement, sentenceRange(sentence)) ?? '')) return false;
  const lower = lowerOf(sentence);
  if (business.test(lower) || (others.test(lower) && !ours.test(lower))) return false;
  return !isTacit(lower) && !isOutside(agreement, sentence);
}

function isGap({ facts }: Agreement, sentence: Sentence): boolean {
  const at = sentenceRange(sentence);
  return within(facts.placeholders, at).some(
    ({ range }) => range.end - range.start > (at.end - at.start) / 2,
  );
}

/** With the sentences beside each in its paragraph (“Det görs skriftligen.”), and the other items of a list on notice. */
function nearOf(agreement: Agreement, found: readonly Sentence[]): readonly Sentence[] {
  const { sentences } = agreement;
  const all = new Set<Sentence>();
  for (const one of found) {
    const at = sentences.indexOf(one);
    for (const near of sentences.slice(Math.max(0, at - 1), at + 3))
      if (near.block === one.block) all.add(near);
    if (sectionAt(agreement, sentenceRange(one)) !== 'termination') continue;
    for (const near of sentences.slice(Math.max(0, at - 8), at + 9))
      if (isInSameList(near, one) && isOwn(agreement, near)) all.add(near);
  }
  return [...all];
}

function isInSameList({ block: one }: Sentence, { block: other }: Sentence): boolean {
  if (one.cell && other.cell) return one.cell.table === other.cell.table;
  return one.listDepth > 0 && other.listDepth > 0;
}

function hasPeriod({ reading, facts }: Agreement, near: readonly Sentence[]): boolean {
  if (reading.notice) return true;
  return near.some((sentence) => {
    const lower = lowerOf(sentence);
    const at = sentenceRange(sentence);
    const lengths = within(facts.durations, at);
    if (lengths.some(({ role }) => role === 'notice')) return true;
    if (lengths.length > 0 && /säg|sagt|lämna|avslut|kliv/.test(lower) && ahead.test(lower))
      return true;
    if (lengths.length > 0 && goesOnTill.test(lower)) return true;
    return (
      (atOnce.test(lower) && !rescinds.test(lower)) ||
      dateHitsIn(lower).some(({ precision }) => precision !== 'year')
    );
  });
}

/** “… får häva med omedelbar verkan” is no notice. */
const rescinds = /(?<![a-zà-öø-ɏ])häv(?:a|er|as|s|ning(?:en)?)(?![a-zà-öø-ɏ])/;

/** “Det som blir kvar till sist lämnas igen”: wherever it stands, it holds then too. */
const isLeftRepaid = (agreement: Agreement): boolean =>
  ownSentencesWith(agreement, repaymentLetters).some((one) => {
    const lower = lowerOf(one);
    return notSpent.test(lower) && tellsOfRepayment(lower) && !isOutside(agreement, one);
  });
const notSpent =
  /(?<![a-zà-öø-ɏ])(?:kvar|över|obrukad|(?:oanvän|oförbruk|outnyttj|överbliv|återstå|resterande)[a-zà-öø-ɏ]*|(?:inte|ej) (?:[a-zà-öø-ɏ]+ ){0,3}?(?:använ|gått|går|förbruk|behöv|utnyttj)[a-zà-öø-ɏ]*)/;

type Gap = keyof typeof gapWords;

function gapsOf(
  agreement: Agreement,
  found: readonly Sentence[],
  near: readonly Sentence[],
): readonly Gap[] {
  const lowers = near.map(lowerOf);
  const gaps: Gap[] = [];
  const written = lowers.some(
    (lower) => inWriting.test(lower) && !/(?<![a-zà-öø-ɏ])(?:ändring|tillägg)/.test(lower),
  );
  if (!written) gaps.push('form');
  const isMoneySaid =
    !isMoneyPaid(agreement) ||
    lowers.some((lower) => money.test(lower)) ||
    saidIn(agreement, unspent.letters, unspent.pattern).length > 0 ||
    isLeftRepaid(agreement);
  if (!isMoneySaid) gaps.push('money');
  const hasGround =
    found.some((one) => {
      const lower = lowerOf(one);
      return grounds.test(lower) || tellsOfBreach(lower);
    }) ||
    lowers.some((lower) => whenWrong.test(lower)) ||
    lowers.some((lower) =>
      /(?:skäl|anledning|orsak|grund)[a-zà-öø-ɏ]* (?:(?:ska )?(?:anges|uppges|framgå)|(?:är|kan vara|ska vara|får vara|utgörs av|för (?:detta|det|uppsägning)(?:en)? är)(?![a-zà-öø-ɏ]))|^[^a-zà-öø-ɏ]*(?:det gäller|gäller) (?:om|när) /.test(
        lower,
      ),
    );
  const isFree = lowers.some(
    (lower) => withoutGround.test(lower) || (atAnyTime.test(lower) && !condition.test(lower)),
  );
  if (!hasGround && !isFree) gaps.push('ground');
  // Only for a reason: worth a word when something else is to be written anyway.
  else if (gaps.length > 0 && !isFree) gaps.push('leaving');
  return gaps;
}

function isTooLong({ reading }: Agreement): boolean {
  const { notice, term } = reading;
  if (!notice?.months || !term) return false;
  if (term.months !== undefined) return notice.months >= term.months;
  if (!term.start || !term.end) return false;
  const [from, to] = [term.start, term.end].map((day) => day.split('-').map(Number));
  const [y1 = 0, m1 = 1] = from ?? [];
  const [y2 = 0, m2 = 12] = to ?? [];
  return notice.months >= (y2 - y1) * 12 + m2 - m1 + 1;
}

function listed(gaps: readonly Gap[]): Readonly<Record<string, string>> {
  const join = (items: readonly string[], or: string) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
  return {
    'gaps.sv': join(
      gaps.map((gap) => gapWords[gap].sv),
      'eller',
    ),
    'gaps.en': join(
      gaps.map((gap) => gapWords[gap].en),
      'or',
    ),
  };
}

function dataFor(agreement: Agreement): Readonly<Record<string, string>> {
  const months = agreement.reading.notice?.months || 6;
  return {
    ...ownWordData(agreement),
    'months.sv': monthsOf(months, 'sv'),
    'months.en': monthsOf(months, 'en'),
    'notice.sv': monthsBefore(months, 'sv'),
    'notice.en': monthsBefore(months, 'en'),
  };
}
