import type { Agreement } from '../../agreement/agreement.ts';
import { end, publicBody, start, words } from '../../agreement/language/public-words.ts';
import { lowerOf, type Said, saidRange } from '../../agreement/language/search.ts';
import { propertiesOf } from '../../agreement/language/sentence-properties.ts';
import { defineRule } from '../../rule.ts';
import { isOfOther } from '../../rule-kinds/between-others.ts';
import { naughtColumns } from '../../rule-kinds/shares-in-tables.ts';
import { inOrder, type Sign, saidAsSign } from '../../rule-kinds/signs.ts';
import { paidInFull } from '../../rule-kinds/whole-cost.ts';

const rx = (body: string) => new RegExp(`${start}(?:${body})${end}`, 'g');
const all =
  '(?:samtliga|alla|all|hela|fulla|totala|faktiska|verkliga|(?:100|hundra) (?:%|procent) av|varje)';
const pays =
  '(?:täck(?:er|a|s|as|t)|ersätt(?:er|a|s|as)|betala[rs]?|bekosta[rs]?|bestrid(?:er|a|s)|finansiera[rs]?|(?:svara[r]?|stå[r]?) för|bär(?:a|s)?|kompensera[rs]?)';
const cost = '(?:[a-zà-öø-ɏ]*kostnad(?:en|er|erna)?|utgift(?:en|er|erna)?|omkostnader(?:na)?)';

/** “Alla kostnader för personal, lokaler och administration”: most of what there is. */
const mostThings =
  /kostnad[a-zà-öø-ɏ]{0,30} för (?:[a-zà-öø-ɏ]+, )*(?:personal|lön(?:er)?|lokal(?:er)?|administration), (?:[a-zà-öø-ɏ]+, )*[a-zà-öø-ɏ]+ (?:och|samt) [a-zà-öø-ɏ]+/;

/** What the costs are of when it is one thing and not the activity. */
const oneThing =
  /kostnad[a-zà-öø-ɏ]{0,30} (?:för|av|till) (?:(?:den|det|de|sin|sina|sitt|en|ett|egna?|gemensamma|kommunens|föreningens|deltagarnas|eventuell[a-z]{0,30}|tryck[a-z]{0,30}) ){0,3}(?:lokal|hyra|res|material|fika|mat|tryck|annons|utlägg|utdrag|registerutdrag|tolk|försäkring|städning|el|vatten|nyck|webb|marknadsför|utbildning|egen personal|personal(?: och| som)|tjänsteperson|medverkan|utvärdering|revision|transport|buss|uppföljning|styrelse|kansli|administration(?!.*verksamhet)|[a-zà-öø-ɏ]{0,30}(?:fest|resan|utflykt|läger|konsert|turnering|middag|invigning|jubile|marknad|bal)(?:en|et|n)?(?![a-zà-öø-ɏ]))|försäkring[a-zà-öø-ɏ]{0,30} (?:täcker|ersätter|betalar)/;
/** Each its own, a part, or nothing in particular. */
const partly =
  /sin(?:a|t)? (?:egna? )?(?:kostnad|personal|medverkan|del)|sin(?:a|t)? egna? |sin egen |(?:våra|era) egna |den egna|var sin|vardera|varje part|en del av|delar av|delvis|till viss del|(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|sällan)(?![a-zà-öø-ɏ])|delas |tillsammans|gemensamt|båda parter|parterna finansierar|redovisa[rs]? (?:alla |samtliga |sina )?(?:faktiska|verkliga)|^(?!.*(?:kostnadstäckning|inbegrip|inklusive|innefatta|däribland|såsom|bland annat|kostnad[^.;]{0,30} som )).*(?<![a-zà-öø-ɏ])res(?:a|or|eersättning)/;

/** All, and then the costs; or the costs, and then in full. */
const costAfterAll =
  /(?:samtliga|all|hela|full|totala|faktiska|verkliga|100|hundra|varje)[^.;,]{0,400}(?:kostnad|utgift|kostar|finansiering|budget)|fullt ut|helhet|helt|fullo|till (?:100|hundra)/;

const ways: readonly Omit<Sign, 'key' | 'message'>[] = [
  {
    letters: ['kostnad', 'utgift', 'kostar', 'finansiering', 'budget'],
    also: [
      'samtliga',
      'alla',
      'all ',
      'hela',
      'full',
      'total',
      'faktisk',
      'verklig',
      '100',
      'hundra',
      'helhet',
      'helt',
      'allt',
      'varje',
    ],
    needs: costAfterAll,
    pattern: rx(
      `(?:motsvara[r]?|utgör|täcker|är lika med) (?:100|hundra) (?:%|procent) av(?: [a-zà-öø-ɏ]+)? (?:[a-zà-öø-ɏ]*budget|utgift|[a-zà-öø-ɏ]*kostnad|omslutning)[a-zà-öø-ɏ]*|(?:lika stor[t]?|samma) som hela (?:budget|kostnad)(?:en)?|hela budgeten[^.;]{0,40} kommer från ${publicBody}|(?:ersättning|pris|bidrag)(?:en|et)?${words(2)} (?:inkluderar|innefattar|omfattar|inbegriper) (?:samtliga|alla)${words(2)} ${cost}|(?:svara[r]?|stå[r]?) för (?:hela|all) finansiering(?:en)?|betalar allt (?:som |vad )?(?:det |verksamheten )?kostar|${pays}${words(5)} ${all}${words(4)} ${cost}|(?:ersättning|bidrag|belopp|summa|det)(?:en|et|n)?${words(7)} motsvara[r]?${words(2)} (?:samtliga|alla|hela|fulla|faktiska|verkliga|totala)${words(2)} ${cost}|motsvara[rt]? (?:fullt ut )?(?:det|vad|allt)(?: som)?${words(3)} kostar|motsvara[rt]?${words(1)} (?:verksamhetens|uppdragets|projektets|insatsens) hela (?:budget|kostnad)|räcker (?:till|för)${words(3)} (?:hela|alla|samtliga)${words(2)} ${cost}|(?:ersättning|bidrag|belopp|summa)(?:en|et|n)?${words(3)} (?:satt|satts|beräknat|beräknad|beräknats|bestämt|bestäms|räknat) (?:till|efter|utifrån|på)${words(3)} (?:fulla|verkliga|faktiska|hela|samtliga)${words(2)} ${cost}|fakturera[r]?${words(3)} (?:alla|samtliga|faktiska|verkliga)${words(2)} ${cost}|${all}${words(3)} ${cost}[^.;]{0,80}? (?:täckas|ersättas|bekostas|betalas|finansieras|täcks|ersätts|bekostas|betalas|finansieras|bärs|bestrids)|i (?:beloppet|priset|summan|ersättningen|bidraget|tim[a-zà-öø-ɏ]+) ingår${words(2)} (?:samtliga|alla|hela)${words(3)} ${cost}|full(?:ständig)? kostnadstäckning(?:en)?|full(?:ständig)? (?:täckning|gottgörelse) (?:för|av)${words(3)} ${cost}|(?:full |hel )?ersättning(?:en)? (?:utgår |betalas |lämnas )?för (?:sina |era )?${all}${words(3)} ${cost}|full ersättning för${words(3)} ${cost}|${cost}[^.;:]{0,80}? (?:ersätts|täcks|betalas|finansieras|bekostas|bärs|bestrids)${words(3)} (?:fullt ut|i sin helhet|helt|till fullo|till (?:100|hundra) (?:%|procent))|${pays}${words(4)} ${cost}${words(4)} (?:fullt ut|i sin helhet|till fullo|till (?:100|hundra) (?:%|procent))`,
    ),
  },
  {
    letters: ['underskott'],
    pattern: rx(
      `underskott(?:et)?${words(8)} (?:regleras|täcks|betalas|ersätts|bärs|tas|jämnas ut|fylls)${words(2)} av ${publicBody}|${publicBody}${words(2)} (?:täcker|svarar för|betalar|står för|ersätter)${words(2)} underskott(?:et)?(?:${words(4)} (?:fullt ut|i sin helhet|helt|till fullo))?`,
    ),
    unless: /hälften|del av|högst/,
  },
  {
    letters: ['skadeslös', 'tar '],
    also: ['kostnad', 'utgift'],
    pattern: rx(
      `(?:hålla|hålls|hållas|håller)${words(2)} skades?lös[at]? för(?: sina| dess| alla)? ${all}${words(3)} ${cost}|tar (?:på sig )?${all}${words(2)} ${cost}`,
    ),
  },
  {
    letters: ['kostar', 'notan'],
    pattern: rx(
      'betala[rs]? (?:det |allt )?(?:vad|som) (?:verksamheten|uppdraget|insatsen|tjänsten|arbetet|mötesplatsen|driften|projektet)(?: [a-zà-öø-ɏ]+){0,2} kostar|(?:står|svarar) för (?:hela )?notan',
    ),
  },
  {
    letters: ['självkostnad'],
    pattern: rx('självkostnad(?:en|spris|spriset)?'),
    needs:
      /ersätt|bidrag|belopp|summa|betalar|betalning|fakturer|debiter|motsvara|kommunen|nämnden|regionen|beställar|avtalspris/,
    unless:
      /deltagaravgift|avgiften|biljett|kaf[eé]|fika|entré|sälj|server|utlåning|medlemmar (?:får|kan)|(?:besökar|deltagar|gäst|medlem|låntagar)[a-zà-öø-ɏ]* (?:[^.;]{0,40} )?betalar/,
  },
  {
    letters: ['kostnadstäck', 'krona för krona', 'ensam finans', 'enda finans'],
    pattern: rx(
      '(?:full|fullständig|hel|total) kostnadstäckning(?:en)?|fullt kostnadstäckande|(?:är|vara) (?:fullt )?kostnadstäckande|krona för krona|(?:ensam|enda) finansiär',
    ),
    unless: /deltagaravgift|avgiften|biljett|kaf[eé]|fika|entré/,
  },
  {
    letters: ['finansier', 'bekost', 'betala'],
    also: ['hela', 'helt', 'helhet', 'fullt', 'fullo', 'uteslutande', 'enbart', '100', 'hundra'],
    pattern: rx(
      `finansiering(?:en)?${words(3)} till (?:100|hundra) (?:%|procent)|(?:verksamheten|uppdraget|insatsen|boendet|projektet|driften|tjänsten|mötesplatsen) är (?:helt|fullt ut|till fullo|uteslutande|i sin helhet) finansiera[dt] av|(?:verksamheten|uppdraget|insatsen|boendet|projektet|partnerskapet|driften|tjänsten|mötesplatsen)${words(3)} (?:finansieras|bekostas|betalas)${words(2)} (?:helt|fullt ut|i sin helhet|till fullo|uteslutande|enbart|till (?:100|hundra) (?:%|procent))${words(3)}|hela (?:verksamheten|uppdraget|insatsen|boendet|projektet|driften|tjänsten|mötesplatsen) (?:finansieras|bekostas|betalas)|(?:finansieras|bekostas|betalas) hela (?:verksamheten|uppdraget|insatsen|boendet|projektet|driften|tjänsten|mötesplatsen)${words(1)} (?:av|med) ${publicBody}|finansiering(?:en)? i (?:sin|dess) helhet|(?:finansierar|bekostar|betalar)${words(1)} hela (?:verksamheten|uppdraget|insatsen|boendet|projektet|driften|tjänsten)|(?:finansierar|bekostar)${words(3)} (?:verksamheten|uppdraget|insatsen|boendet|projektet|driften) (?:helt|fullt ut|i sin helhet|till fullo|till (?:100|hundra) (?:%|procent))`,
    ),
  },
  {
    letters: ['egna kostnader', 'egna utgifter', 'egen kostnad', 'inga kostnader', 'ingen kostnad'],
    pattern: rx(
      '(?:föreningen|stiftelsen|församlingen|studieförbundet|organisationen|utföraren|leverantören)(?: [a-zà-öø-ɏ]+){0,3} (?:(?:inte|inga)(?: [a-zà-öø-ɏ]+){0,3} (?:(?:egna )?kostnader|egna utgifter)|utan egen kostnad)',
    ),
    denies: true,
    unless: /deltagar|besökare/,
  },
];

const section = (text: string) =>
  `# Mötesplats Norra\n\n## Parter\n\n- Exempelstads kommun, organisationsnummer 212000-9150\n- Föreningen Norra, organisationsnummer 802499-0015\n\n## Ekonomi\n\n${text}\n`;

export const fullCostCoverage = defineRule({
  id: 'full-cost-coverage',
  group: 'procurement',
  title: { sv: 'Alla kostnader täcks', en: 'All costs covered' },
  summary: {
    sv: 'Det offentliga bidrar till en del av kostnaderna, och de andra parterna bidrar med något eget.',
    en: 'The public party contributes to part of the costs, and the other parties contribute something of their own.',
  },
  rationale: {
    sv: 'I ett partnerskap bidrar varje part. Täcker det offentliga alla kostnader blir det svårt att se vad den idéburna parten bidrar med. Att ersättningen bara täcker kostnader tar inte avtalet ur upphandlingsreglerna, enligt Högsta förvaltningsdomstolen.',
    en: 'In a partnership every party contributes. When the public party covers all costs it is hard to see what the civil party contributes. That the compensation only covers costs does not take the agreement out of the procurement rules, according to the Supreme Administrative Court.',
  },
  advice: {
    sv: 'Skriv vilken del av kostnaderna bidraget går till och vad de andra parterna själva står för: lokal, administration, ideell tid. Täcks verkligen allt, låt en jurist bedöma avtalet.',
    en: 'Write which part of the costs the contribution goes to and what the other parties stand for themselves: premises, administration, voluntary time. If everything really is covered, let a lawyer assess the agreement.',
  },
  about: 'text',
  severity: 'warning',
  languages: ['sv'],
  sections: ['economy', 'commitments'],
  basis: [
    {
      work: 'hfd-2020-15',
      place: {
        sv: 'ersättning som bara täcker kostnader',
        en: 'compensation that only covers costs',
      },
    },
    {
      work: 'grant-or-payment',
      place: {
        sv: 'bidrag är hjälp till egen finansiering',
        en: 'a grant is help to one’s own financing',
      },
    },
    {
      work: 'helsingborg',
      place: { sv: 'avsnitt 2.7', en: 'section 2.7' },
      level: 'recommended',
    },
  ],
  messages: {
    full: {
      sv: 'Här täcks alla kostnader: ”{word}”. Det kan tala för betalning för en tjänst. Skriv vilken del bidraget går till och vad de andra parterna bidrar med, eller låt en jurist bedöma.',
      en: 'Here all costs are covered: “{word}”. It may speak for payment for a service. Write which part the contribution goes to and what the other parties contribute, or let a lawyer assess it.',
    },
  },
  proposals: {
    default: {
      sv: '{public} bidrar till en del av kostnaderna. {civil} står för [fyll i: till exempel lokal, administration och ideell tid].',
      en: '{public} contributes to part of the costs. {civil} stands for [fill in: for example premises, administration and voluntary time].',
    },
  },
  sample: {
    'public.sv': '[fyll i: den offentliga parten]',
    'public.en': '[fill in: the public party]',
    'civil.sv': '[fyll i: den idéburna parten]',
    'civil.en': '[fill in: the civil party]',
  },
  examples: [
    {
      language: 'sv',
      text: section(
        'Kommunen täcker samtliga kostnader för verksamheten. Ersättningen ger föreningen full kostnadstäckning.',
      ),
      finds: [{ message: 'full', on: 'täcker samtliga kostnader', severity: 'warning' }],
    },
    {
      // One thing, one’s own costs, a part, and a denial.
      language: 'sv',
      text: section(
        'Kommunen står för alla kostnader för lokalen. Föreningen svarar för samtliga kostnader för sitt kansli. Varje part bär sina egna kostnader. Kommunens bidrag till verksamheten täcker inte alla kostnader.',
      ),
      finds: [],
    },
    {
      language: 'sv',
      text: section('Kommunen bidrar till en del av kostnaderna, och föreningen med ideell tid.'),
      finds: [],
    },
  ],
  *check(agreement) {
    const said = ways
      .flatMap((way) => saidAsSign(agreement, way))
      .filter((one) => isByOthers(agreement, one) && !isOfOther(agreement, one));
    const paid = [...said, ...paidInFull(agreement)].filter((one) => !isSharedElse(agreement, one));
    const [first, ...others] = inOrder(paid);
    const [column] = naughtColumns(agreement);
    if (!first && column) {
      const word = column.prose.text.trim();
      yield { message: 'full', at: column.range, data: { word, ...namesIn(agreement) } };
    }
    if (!first) return;
    yield {
      message: 'full',
      at: saidRange(first),
      related: others.map((said) => ({ range: saidRange(said) })),
      data: { word: first.text.replace(/\s+/g, ' '), ...namesIn(agreement) },
    };
  },
});

/** “… för invigningsfesten. Resten delar vi på”: then it was a part of it. */
function isSharedElse({ sentences }: Agreement, { sentence }: Said): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1];
  return next?.block === sentence.block && restIsShared.test(lowerOf(next));
}

const restIsShared =
  /(?<![a-zà-öø-ɏ])(?:i övrigt|resten|övriga kostnader|det övriga|allt annat)(?![a-zà-öø-ɏ])[^.;]{0,60}(?:delar|delas|hälften|föreningen|själva?|var sin)/;

/** The sentence without the denials of what stands beside: “…, och någon egen insats förutsätts inte”. */
function deniedHere(lower: string, { start: from, end: to }: Said): string {
  const before = lower.lastIndexOf(',', from) + 1;
  const comma = lower.indexOf(',', to);
  const after = comma < 0 ? lower.length : comma;
  const bare = (part: string) =>
    part.replace(/(?<![a-zà-öø-ɏ])(?:inte|ej|aldrig|sällan)(?![a-zà-öø-ɏ])/g, '');
  return bare(lower.slice(0, before)) + lower.slice(before, after) + bare(lower.slice(after));
}

/** Whether somebody else than the civil party pays, and for the activity as a whole. */
function isByOthers({ reading }: Agreement, said: Said): boolean {
  const { sentence, text } = said;
  const lower = lowerOf(sentence);
  if (oneThing.test(lower) && !mostThings.test(lower)) return false;
  if (
    /^(?:föreningen|stiftelsen|församlingen|studieförbundet|organisationen|utföraren|leverantören|i [a-zà-öø-ɏ]+ ingår)/i.test(
      text,
    )
  )
    return true;
  if (
    partly.test(
      deniedHere(lower, said)
        .replace(
          /(?:lägger|bidrar|satsar|skjuter) (?:inte|ej)(?: [a-zà-öø-ɏ]+){0,3} (?:egna|egen|eget)/,
          '',
        )
        .replace(/(?:samtliga|alla|ersättning för) sina (?:faktiska )?kostnader/, 'kostnaderna'),
    )
  )
    return false;
  const { subject } = propertiesOf(sentence, reading.parties);
  if (/av [^.;]{0,40} och /.test(lower) && /finansieras|bekostas/.test(lower)) return false;
  // “Vi betalar era kostnader”: “vi” are not all of them.
  const isAll =
    subject.kind === 'all' && !/(?<![a-zà-öø-ɏ])(?:ni|er|era|ert)(?![a-zà-öø-ɏ])/.test(lower);
  if (isAll || subject.kind === 'group') return false;
  const isCivil = subject.kind === 'party' && subject.parties.every(({ side }) => side === 'civil');
  return !isCivil || /får|erhåller|ersätts|fakturera/.test(lower);
}

function namesIn({ reading: { parties } }: Agreement) {
  const [civil, ...more] = parties.filter(({ side }) => side === 'civil');
  const [other, ...others] = parties.filter(({ side }) => side === 'public');
  const a = more.length === 0 ? civil?.name : undefined;
  const b = others.length === 0 ? other?.name : undefined;
  return {
    'public.sv': b ?? '[fyll i: den offentliga parten]',
    'public.en': b ?? '[fill in: the public party]',
    'civil.sv': a ?? '[fyll i: den idéburna parten]',
    'civil.en': a ?? '[fill in: the civil party]',
  };
}
