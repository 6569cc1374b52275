import { sectionKeys, sections } from '../../generated/sections.ts';
import type { SectionKey } from '../../profile.ts';
import type { SectionPlace, Sentence } from '../agreement.ts';
import { matchIn, type Pattern, patternOf } from '../language/patterns.ts';
import { rangeIn } from '../language/prose.ts';
import { tokensIn } from '../language/tokens.ts';

/**
 * Sentences that carry a section by themselves, without a heading of its own: they name what they settle, and name
 * the agreement or the parties as those it holds for. A goal mentioned in passing carries nothing.
 */
const carriers: Readonly<Partial<Record<SectionKey, readonly string[]>>> = {
  goals: [
    '(målet|syftet|ändamålet|avsikten) med (detta|denna|det|den|vårt|partnerskapet|avtalet|överenskommelsen|samarbetet|samverkan)',
    '(partnerskapets|avtalets|överenskommelsens|parternas|vårt|samarbetets) … (mål|syfte) (är|är att)',
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
  ],
  term: [
    '(avtalet|överenskommelsen|partnerskapet|avtalsperioden|avtalstiden) (gäller|löper|sträcker|är) … (från|under|till|mellan|i|t.o.m|fr.o.m|tills) … (19*|20*|år|månader|vidare)',
    'this (agreement|partnership) (is valid|runs|applies) … (20*|years|months)',
  ],
  renegotiation: [
    '(part|parter|parterna|kommunen|föreningen) … (begära|påkalla|kräva|kalla) … omförhandl*',
    '(begära|påkalla|kräva) omförhandl*',
    'omförhandling* (ska|kan|får) … (begäras|påkallas|ske|inledas)',
  ],
  commitments: [
    '(kommunen|staden|regionen) (ansvarar|åtar sig|ska|bidrar) … (föreningen|församlingen|stiftelsen|organisationen|förbundet) (ansvarar|åtar sig|ska|bidrar)',
    '(kommunen|staden|regionen|föreningen|församlingen|stiftelsen|parterna) åtar sig',
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

let made:
  | readonly { readonly key: SectionKey; readonly patterns: readonly Pattern[] }[]
  | undefined;

function compiled(): NonNullable<typeof made> {
  made ??= sectionKeys.flatMap((key) => {
    const patterns = carriers[key];
    return patterns && key in sections ? [{ key, patterns: patterns.map(patternOf) }] : [];
  });
  return made;
}

/** Places of sections that no heading gave, each a sentence that carries it. Quotations carry nothing. */
export function passagesOf(
  missing: ReadonlySet<SectionKey>,
  sentences: readonly Sentence[],
): readonly SectionPlace[] {
  const wanted = compiled().filter(({ key }) => missing.has(key));
  if (wanted.length === 0) return [];
  const found = new Map<SectionKey, SectionPlace>();
  for (const sentence of sentences) {
    const { block, start, end } = sentence;
    if (found.size === wanted.length) break;
    if (block.quoted || block.footnote) continue;
    const tokens = tokensIn(sentence);
    for (const { key, patterns } of wanted) {
      if (found.has(key) || !patterns.some((pattern) => matchIn(pattern, tokens))) continue;
      const range = rangeIn(block.prose, start, end);
      found.set(key, { key, by: 'body', heading: null, range, blocks: [block] });
    }
  }
  return [...found.values()];
}
