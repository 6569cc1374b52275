import { sectionKeys, sections } from '../../generated/sections.ts';
import type { SectionKey } from '../../profile.ts';
import type { SectionPlace, Sentence } from '../agreement.ts';
import { matchIn, type Pattern, patternOf } from '../language/patterns.ts';
import { rangeIn } from '../language/prose.ts';
import { mayHold } from '../language/search.ts';
import { tokensIn } from '../language/tokens.ts';

/**
 * Sentences that carry a section by themselves, without a heading of its own: they name what they settle, and name
 * the agreement or the parties as those it holds for. A goal mentioned in passing carries nothing.
 */
const carriers: Readonly<Partial<Record<SectionKey, readonly string[]>>> = {
  goals: [
    '(målet|syftet|ändamålet|avsikten) med (detta|denna|det|den|vårt|partnerskapet|avtalet|överenskommelsen|samarbetet|samverkan)',
    '(partnerskapets|avtalets|överenskommelsens|parternas|vårt|samarbetets) … (mål|syfte) (är|är att)',
    '(det|vad) (vi|parterna) vill (är|uppnå|nå|tillsammans)',
    '(då|så) har vi lyckats',
    'vi har lyckats (när|om)',
    'the (goal|aim|purpose) of (this|the) (agreement|partnership)',
  ],
  values: [
    '(partnerskapet|samarbetet|samverkan|överenskommelsen|avtalet) (ska|skall|bygger|vilar|präglas|utgår) … (tillit*|respekt*|öppenhet*|värdegrund*)',
    '(gemensamma|partnerskapets) värdegrund*',
  ],
  'follow-up': [
    '(partnerskapet|samarbetet|överenskommelsen|avtalet|verksamheten|arbetet) (ska|skall) … (följas upp|utvärderas)',
    '(partnerskapet|samarbetet|överenskommelsen|avtalet|verksamheten|arbetet) (följs upp|utvärderas)',
    '(parterna|vi) (följer|utvärderar) … (upp|partnerskapet|arbetet|samarbetet)',
    '(parterna|vi) (räknar|mäter) … (frågar|hur)',
    '(gör|görs|genomför|genomförs|håller|hålls) … (utvärdering|uppföljning|utvärderingen|uppföljningen)',
    '(utvärderingen|uppföljningen|årsrapporten) (görs|sker|genomförs|lämnas|redovisas|presenteras|bygger|omfattar)',
    '(gruppen|styrgruppen|arbetsgruppen|samverkansgruppen|planeringsgruppen) … (följer upp|utvärderar|samlar in svar)',
    '(parterna|vi) frågar … (besökarna|deltagarna|gästerna|dem) … (hur|om)',
  ],
  term: [
    '(avtalet|överenskommelsen|partnerskapet|avtalsperioden|avtalstiden) (gäller|löper|sträcker|är) … (från|under|till|mellan|i|t.o.m|fr.o.m|tills) … (19*|20*|år|månader|vidare)',
    'this (agreement|partnership) (is valid|runs|applies) … (20*|years|months)',
  ],
  renegotiation: [
    '(part|parter|parterna|kommunen|föreningen) … (begära|påkalla|kräva|kalla) … omförhandl*',
    '(begära|påkalla|kräva) omförhandl*',
    'omförhandling* (ska|kan|får) … (begäras|påkallas|ske|inledas)',
    'omförhandling … (vardera|endera|varje|någon|någondera) … (part*|möte*|begär*)',
    '(begära|påkalla|kräva) … (nya|ny|förnyade) … (förhandling|förhandlingar)',
  ],
  commitments: [
    '(kommunen|staden|regionen) (ansvarar|åtar sig|ska|bidrar) … (föreningen|församlingen|stiftelsen|organisationen|förbundet) (ansvarar|åtar sig|ska|bidrar)',
    '(kommunen|staden|regionen|föreningen|församlingen|stiftelsen|parterna) åtar sig',
    '(kommunen|staden|regionen|föreningen|klubben|stiftelsen|byalaget|laget) (håller i|tar hand om|ska ta hand om|ska hålla i)',
  ],
  'steering-group': [
    '(styrgrupp|styrgruppen|ledningsgrupp|ledningsgruppen|referensgrupp|referensgruppen|samverkansgrupp|samverkansgruppen|arbetsgrupp|arbetsgruppen) … (träffas|möts|sammanträder|består|ses|sammankallas|bildas|tillsätts)',
    'steering group … (meets|consists)',
  ],
  'target-group': [
    '(målgruppen|målgrupp) (är|för|utgörs|består|omfattar)',
    '(verksamheten|partnerskapet|insatsen|insatserna|samarbetet|stödet) (vänder|riktar) sig … (till|mot)',
    'target group (is|are|consists)',
  ],
  'agreement-basis': [
    '(avtalet|avtal|överenskommelsen|överenskommelse|texten|partnerskapet) … (framtagen|framtaget|framarbetat|framarbetad|utarbetat|utarbetad|arbetats fram|tagits fram|vuxit fram|skrivits|skriven) … (samverkan|samtal|tillsammans|gemensamt|dialog|parterna)',
    '(avtalet|överenskommelsen|texten) … (parterna|vi) … (skrivit|tagit fram|arbetat fram|utarbetat|utformat)',
    '(parterna|vi) … (tillsammans|gemensamt) … (skrivit|tagit fram|arbetat fram|utarbetat|utformat)',
  ],
  activity: [
    '(verksamheten|partnerskapet|insatsen|samarbetet) (består|omfattar|innebär|innefattar|innehåller)',
  ],
  confidentiality: [
    '(tystnadsplikt*|sekretesslagen|sekretess) … (gäller|omfattas|följer|enligt)',
    '(följer|enligt|omfattas av) … sekretesslagen',
    'offentlighets- och sekretesslagen',
  ],
  economy: [
    '(kommunen|staden|regionen|nämnden) (betalar|bidrar|ersätter|finansierar|utbetalar|ger|lämnar) … (kr|kronor|tkr|mkr|mnkr)',
  ],
};

/**
 * What carries a section only in a text without headings, where each paragraph must say by itself what it settles. In
 * other texts the same words stand in passing under a heading about something else.
 */
const carriersInClauses: typeof carriers = {
  background: [
    '(bakgrunden|upprinnelsen|utgångspunkten) (är|till|var)',
    '(kartläggning*|behovsanalys*|undersökning*|utredning*|enkät*) … (visar|visade|visat|pekar|pekade|slagit fast|slog fast|konstater*)',
    '(partnerskapet|samarbetet|samverkan|idén|tanken) … (växte fram|vuxit fram|föddes|fötts|väcktes|väckts|bottnar i|har sin grund|har sitt ursprung)',
    '(parterna|vi) har … (sett|märkt|arbetat|samarbetat|samverkat)',
    '(saknar|saknas) … (plats*|mötesplats*|sovplats*|ställen|någonstans)',
  ],
  values: [
    '(vi|parterna) (möts|möter|bemöter|litar|lyssnar) … (respekt*|tillit*|förtroende*|öppenhet*|varandra)',
    '(litar|lita|respekterar|respektera|lyssnar|lyssna|förlitar) … varandra*',
    '(rakt på sak|ärliga|öppna) (med|mot) varandra',
    '(vi|parterna) … (vill varandra väl|är jämbördiga|är likvärdiga|respekterar varandra)',
    '(präglas av|bygger på|vilar på|i en anda av) … (respekt*|tillit*|förtroende*|öppenhet*|jämlik*|likvärd*)',
  ],
  goals: [
    '(målet|målen|syftet|avsikten|ändamålet) (är|ska vara|blir)',
    '(gemensamt|gemensamma|övergripande) (mål|målet|målen|syfte|syftet)',
    '(vi|parterna) vill (att|nå|uppnå|tillsammans)',
  ],
  commitments: [
    '(kommunen|staden|regionen|nämnden|föreningen|klubben|stiftelsen|församlingen|förbundet|byalaget) (ska|skall|svarar|ansvarar|åtar|upplåter|ställer|tar|håller|ordnar|bemannar|bidrar)',
  ],
  'follow-up': [
    '(lämnar|lämnas|sänder|skickar|skriver|redovisar|tar fram) … (redovisning*|rapport*|årsrapport*|verksamhetsberättelse*|lägesrapport*)',
    '(gör|görs|håller|hålls) … (genomgång*|utvärdering*|uppföljning*|avstämning*)',
    '(räknar|räknas|mäter|mäts|frågar|sammanställer|sammanställs) … (antal*|siffror*|svar*|enkät*|hur)',
    '(går|stämmer|följer) (vi|parterna) … (igenom|av|upp)',
    '(vi|parterna) (går|stämmer|följer) … (igenom|av|upp)',
  ],
  economy: [
    '(betalar|bidrar|ersätter|finansierar|utbetalar|ger|lämnar|ställer) (kommunen|staden|regionen|nämnden|vi|parterna) … (kr|kronor|tkr|mkr|mnkr)',
    '(bidraget|stödet|ersättningen|medlen|grundstödet) (är|uppgår|betalas|utbetalas|räknas|används|avser)',
  ],
  renegotiation: [
    '(blir|är|skulle) (vi|parterna) … (oense|oeniga|osams)',
    '(tvist*|oenighet*|meningsskiljaktighet*) … (löses|löser|lösas|hanteras|tas upp|avgörs|prövas|diskuteras)',
    '(häva|hävas|hävning*|hävs)',
    '(säga|sägas|säger|sägs) … upp',
  ],
};

type Compiled = ReadonlyMap<SectionKey, readonly Pattern[]>;

function compiledOf(lists: typeof carriers): Compiled {
  return new Map(
    sectionKeys.flatMap((key) => {
      const patterns = lists[key];
      return patterns && key in sections
        ? [[key, patterns.map((source) => patternOf(source))] as const]
        : [];
    }),
  );
}

let made: Compiled | undefined;
let madeInClauses: Compiled | undefined;

/** The sections that a numbered paragraph of a text without headings carries. */
export function carriedBy(sentences: readonly Sentence[]): readonly SectionKey[] {
  made ??= compiledOf(carriers);
  madeInClauses ??= compiledOf(carriersInClauses);
  return sectionKeys.filter((key) => {
    const patterns = [...(made?.get(key) ?? []), ...(madeInClauses?.get(key) ?? [])];
    return firstCarrier(patterns, sentences) !== null;
  });
}

/** Places of sections that no heading gave, each the first sentence that carries it. Quotations carry nothing. */
export function passagesOf(
  missing: ReadonlySet<SectionKey>,
  sentences: readonly Sentence[],
): readonly SectionPlace[] {
  const found: SectionPlace[] = [];
  made ??= compiledOf(carriers);
  for (const [key, patterns] of made) {
    if (!missing.has(key)) continue;
    const carrier = firstCarrier(patterns, sentences);
    if (!carrier) continue;
    const { block, start, end } = carrier;
    const range = rangeIn(block.prose, start, end);
    found.push({ key, by: 'body', heading: null, range, blocks: [block] });
  }
  return found;
}

function firstCarrier(
  patterns: readonly Pattern[],
  sentences: readonly Sentence[],
): Sentence | null {
  let first: Sentence | null = null;
  for (const pattern of patterns) {
    for (const sentence of mayHold(pattern, sentences)) {
      if (first && !isBefore(sentence, first)) break;
      const { block } = sentence;
      if (block.quoted || block.footnote || !matchIn(pattern, tokensIn(sentence))) continue;
      first = sentence;
      break;
    }
  }
  return first;
}

function isBefore(a: Sentence, b: Sentence): boolean {
  return a.block.index < b.block.index || (a.block === b.block && a.start < b.start);
}
